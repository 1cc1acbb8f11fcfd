/** What a matrix of a monorepo is made from: the roots, their flags, and which of them changed, by the real git. */
import { describe, expect, test } from '@jest/globals';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from '../../src/gomod/project.ts';
import { discover, type DiscoveredRoot } from '../../src/stages/discover.ts';
import { run } from '../../src/work/process.ts';
import { commit, git } from '../helpers/git.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

const mod = (name: string, ...lines: readonly string[]): string =>
  [`module example.com/${name}`, 'go 1.21', ...lines, ''].join('\n\n');

/** A go.work with two members of which one needs the other, one beside it, nested ones, a second go.work, replaces. */
const FILES: Readonly<Record<string, string>> = {
  'go.work': 'go 1.22\n\nuse (\n\t./api\n\t./lib\n)\n',
  'api/go.mod': mod('api', 'require (\n\texample.com/lib v0.0.0\n\texample.com/far v1.0.0\n)'),
  'api/tool/go.mod': mod('api/tool', 'require example.com/far v1.0.0'),
  'lib/go.mod': mod('lib'),
  'lib/vendor/modules.txt': '',
  'other/go.work': 'go 1.99\n\nuse ./one\n\nreplace example.com/deep => ../deep\n',
  'other/one/go.mod': mod('one', 'require example.com/deep v1.0.0'),
  'other/two/go.mod': mod('two', 'replace example.com/mid => ../../mid', 'require example.com/mid v1.0.0'),
  'mid/go.mod': mod('mid', 'replace example.com/deep => ../deep', 'require example.com/deep v1.0.0'),
  'deep/go.mod': mod('deep'),
  'plain/go.mod': 'module example.com/plain\n\ngo 1.99.1\n',
};

const host = { run, env: { PATH: process.env['PATH'] } };

interface Repository {
  readonly dir: string;
  readonly first: string;
  /** The folders that changed, in the order of the roots. */
  readonly changed: (ref: string) => Promise<readonly string[]>;
  readonly roots: (ref?: string) => Promise<readonly DiscoveredRoot[]>;
  readonly line: (ref: string) => Promise<string>;
}

function inRepository(use: (at: Repository) => Promise<void>, files = FILES, below = '.'): Promise<void> {
  return inTemp(async (dir) => {
    const first = await commit(dir, files);
    const find = (ref: string) => {
      const project = readProject({ base: join(dir, below), modules: [], all: true, gowork: undefined });
      return discover(host, project, { ref, goversion: 'go1.26.1' });
    };
    const roots = async (ref = '') => (await find(ref)).roots;
    const changed = async (ref: string) =>
      (await roots(ref)).filter((root) => root.changed).map((root) => root.dir);
    await use({ dir, first, roots, changed, line: async (ref) => (await find(ref)).line });
  });
}

/** Writes files and commits them on top. */
async function change(dir: string, files: Readonly<Record<string, string>>): Promise<void> {
  await writeFiles(dir, files);
  git(dir, 'add', '-A', '--force');
  git(dir, 'commit', '-q', '-m', 'y');
}

test('roots are told with the go.work the go command takes, what they need from elsewhere, and a Go that is too old', () =>
  inRepository(async ({ roots }) => {
    const facts = (await roots()).map(({ dir, workspace, dependencies, vendored, toolchain }) =>
      [dir, workspace, dependencies, vendored, toolchain].join(' '),
    );
    expect(facts).toEqual([
      'api . 1 false ',
      'api/tool  1 false ',
      'deep  0 false ',
      'lib . 0 true ',
      'mid  0 false ',
      'other/one other 0 false 1.99',
      'other/two  0 false ',
      'plain  0 false 1.99.1',
    ]);
  }));

describe('a root changed when something changed', () => {
  test.each([
    { what: 'in it', file: 'plain/x.go', roots: ['plain'] },
    { what: 'in a root inside it, which is that one alone', file: 'api/tool/x.go', roots: ['api/tool'] },
    { what: 'in a member it needs', file: 'lib/x.go', roots: ['api', 'lib'] },
    {
      what: 'in a folder that replaces a module, at any depth',
      file: 'deep/x.go',
      roots: ['deep', 'mid', 'other/one', 'other/two'],
    },
    { what: 'in its go.work', file: 'go.work', roots: ['api', 'lib'] },
    { what: 'in the vendor folder of its go.work', file: 'other/vendor/modules.txt', roots: ['other/one'] },
    { what: 'in no root at all, which none is', file: 'README.md', roots: [] },
    { what: 'in a folder that no module is in', file: 'other/notes', roots: [] },
    { what: 'under a name with line ends', file: 'plain/a\nmid/x.go\n', roots: ['plain'] },
    { what: 'under a name that git would quote', file: 'mid/"ü\\\t', roots: ['mid', 'other/two'] },
  ])('$what', ({ file, roots }) =>
    inRepository(async ({ dir, first, changed }) => {
      await change(dir, { [file]: `${FILES[file] ?? ''}// new\n` });
      expect(await changed(first)).toEqual(roots);
    }),
  );

  test('and those come first', () =>
    inRepository(async ({ dir, roots }) => {
      git(dir, 'branch', 'base');
      await change(dir, { 'plain/x.go': 'new' });
      expect((await roots('base')).map((root) => root.dir)[0]).toBe('plain');
    }));

  test('since the base parted, not on the base', () =>
    inRepository(async ({ dir, changed }) => {
      git(dir, 'checkout', '-q', '-b', 'base');
      await change(dir, { 'deep/x.go': 'new' });
      git(dir, 'checkout', '-q', 'main');
      await change(dir, { 'plain/x.go': 'new' });
      expect(await changed('base')).toEqual(['plain']);
    }));

  test('also where the base is below the top of the checkout, and what changed is not', () =>
    inRepository(
      async ({ dir, first, changed }) => {
        await change(dir, { 'deep/x.go': 'new' });
        expect(await changed(first)).toEqual(['one']);
      },
      FILES,
      'other',
    ));

  test('also where it was moved away', () =>
    inRepository(async ({ dir, first, changed }) => {
      git(dir, 'mv', 'plain/go.mod', 'lib/go.mod.old');
      mkdirSync(join(dir, 'plain'), { recursive: true });
      writeFileSync(join(dir, 'plain/go.mod'), mod('plain'));
      await change(dir, {});
      expect(await changed(first)).toEqual(['plain', 'api', 'lib'].sort());
    }));

  test('also where the checkout is reached by a link', () =>
    inRepository(async ({ dir, first }) => {
      await change(dir, { 'plain/x.go': 'new' });
      symlinkSync(dir, `${dir}-link`);
      try {
        const project = readProject({ base: `${dir}-link`, modules: [], all: true, gowork: undefined });
        const { roots } = await discover(host, project, { ref: first, goversion: '' });
        expect(roots.filter((root) => root.changed).map((root) => root.dir)).toEqual(['plain']);
        expect(roots.map((root) => root.toolchain).join('')).toBe('');
      } finally {
        rmSync(`${dir}-link`);
      }
    }));
});

describe('every root counts as changed, and a line says why', () => {
  const ALL = 8;
  test.each([
    { ref: '', says: /no base ref is named/ },
    { ref: '0'.repeat(40), says: /is no commit/ },
    { ref: '--output=evil', says: /is no commit/ },
    { ref: 'main\nevil', says: /"main\\nevil" is no commit/ },
    { ref: 'nowhere', says: /git does not have nowhere.*fetch-depth: 0/ },
    { ref: '$(touch evil)', says: /git does not have/ },
  ])('with the base $ref', ({ ref, says }) =>
    inRepository(async ({ changed, line }) => {
      expect(await changed(ref)).toHaveLength(ALL);
      expect(await line(ref)).toMatch(says);
    }),
  );

  test('where histories have nothing in common', () =>
    inRepository(async ({ dir, changed, line }) => {
      git(dir, 'checkout', '-q', '--orphan', 'alone');
      git(dir, 'commit', '-q', '-m', 'z');
      expect(await changed('main')).toHaveLength(ALL);
      expect(await line('main')).toMatch(/git cannot compare with main: .*merge base/);
    }));

  test('in a shallow clone', () =>
    inRepository(async ({ dir, first }) => {
      await change(dir, { 'plain/x.go': 'new' });
      await inTemp(async (clone) => {
        git(clone, 'clone', '-q', '--depth=1', `file://${dir}`, 'c');
        const project = readProject({ base: join(clone, 'c'), modules: [], all: true, gowork: undefined });
        const { roots, line } = await discover(host, project, { ref: first, goversion: '' });
        expect(roots.filter((root) => root.changed)).toHaveLength(ALL);
        expect(line).toMatch(/git does not have .*shallow clone/);
      });
    }));

  test('where there is no git, or no repository', () =>
    inRepository(async ({ dir }) => {
      const project = readProject({ base: dir, modules: [], all: true, gowork: undefined });
      const none = await discover({ run, env: { PATH: join(dir, 'none') } }, project, {
        ref: 'main',
        goversion: '',
      });
      expect(none.roots.every((root) => root.changed)).toBe(true);
      rmSync(join(dir, '.git'), { recursive: true });
      const gone = await discover(host, project, { ref: 'main', goversion: '' });
      expect(gone.roots.every((root) => root.changed)).toBe(true);
    }));
});

test('no program that the checkout’s own settings name is run', () =>
  inRepository(async ({ dir, first, changed }) => {
    const evil = join(dir, 'evil.sh');
    writeFileSync(evil, `#!/bin/sh\ntouch ${join(dir, 'ran')}\n`, { mode: 0o755 });
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.x.textconv', 'diff.x.command', 'core.pager'])
      git(dir, 'config', key, evil);
    await writeFiles(dir, { '.gitattributes': '* diff=x\n' });
    git(dir, '-c', 'core.fsmonitor=false', 'add', '-A');
    git(dir, '-c', 'core.fsmonitor=false', 'commit', '-q', '-m', 'y');
    rmSync(join(dir, 'ran'), { force: true });
    expect(await changed(first)).toEqual([]);
    expect(() => git(dir, 'cat-file', '-e', 'HEAD:.gitattributes')).not.toThrow();
    expect(() => {
      rmSync(join(dir, 'ran'));
    }).toThrow();
  }));
