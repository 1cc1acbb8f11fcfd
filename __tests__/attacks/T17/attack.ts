import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, partsOf, tarsOf } from '../../helpers/bundle.ts';
import { make, writeProject } from '../../helpers/modules.ts';
import { writeFiles } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case, Outcome } from '../attack.ts';
import { honestCache, honestProject } from '../world.ts';

const CONFIG = '[core]\n\tfsmonitor = "touch EVIL"\n\tsshCommand = "touch EVIL"\n';

/** A clone with programs in its configuration and hooks, as `git` would run them. */
function clone(arena: Arena): Promise<void> {
  const dir = `cache/vcs/${'0123456789abcdef'.repeat(4)}`;
  return writeFiles(arena.cache, {
    [`${dir}/config`]: CONFIG,
    [`${dir}/hooks/post-checkout`]: '#!/bin/sh\ntouch EVIL\n',
    [`${dir}.info`]: 'git3:https://example.com/b',
  });
}

const TOOLS = ['git', 'hg', 'svn', 'bzr', 'fossil'];

/** Tools of version control that leave a mark in HOME when they are started. */
function markedTools(arena: Arena): void {
  const dir = join(arena.things, 'bin');
  mkdirSync(dir);
  for (const tool of TOOLS) {
    writeFileSync(join(dir, tool), `#!/bin/sh\necho EVIL > '${join(arena.home, 'started')}'\nexit 1\n`);
    chmodSync(join(dir, tool), 0o755);
  }
  arena.env['PATH'] = `${dir}:${process.env['PATH'] ?? ''}`;
}

/** A module that only git can bring. */
const own = make({ id: 'example.com/own.git@v1.0.0' });

/** A git that leaves a mark in HOME when it is started in the user's module cache or a clone there; else it only fails. */
function watchedGit(arena: Arena): void {
  const dir = join(arena.things, 'bin');
  mkdirSync(dir);
  const mark = `case "$PWD" in '${arena.cache}'|'${arena.cache}'/cache/vcs/*) echo EVIL > '${join(arena.home, 'started')}';; esac`;
  writeFileSync(join(dir, 'git'), `#!/bin/sh\n${mark}\nexit 1\n`);
  chmodSync(join(dir, 'git'), 0o755);
  arena.env['PATH'] = `${dir}:${process.env['PATH'] ?? ''}`;
}

function member(what: string, name: string): Case {
  return {
    what: `${what} in a bundle`,
    mount: async (arena) => {
      const { a, b } = await honestProject(arena);
      const parts = partsOf([a, b]);
      const files = [...parts.files, { name, content: Buffer.from(CONFIG) }];
      writeFileSync(join(arena.things, 'bad.tar.zst'), bundleOf(tarsOf({ ...parts, files })));
    },
    run: (arena) => arena.cli('unbundle', join(arena.things, 'bad.tar.zst')),
    refusedWith: 'E_BUNDLE_FORMAT',
    codes: ['E_BUNDLE_FORMAT', 'E_OFFLINE_MISSING'],
    status: 1,
    says: /a member with a name no bundle has/,
    fills: true,
    after: ({ cache }) => readdirSync(join(cache, 'cache')).filter((name) => name === 'vcs'),
  };
}

async function sealedRun(arena: Arena): Promise<Outcome> {
  const sealed = await arena.cli('seal');
  // a step that asks for a new module: the sealed go command must not start git for it, as it would at once for a path that ends in .git
  const got = await arena.exec('go', ['mod', 'download', 'example.com/new.git@v1.0.0'], {
    ...sealed.report.seal?.variables,
    GOPROXY: 'direct',
  });
  return { ...sealed, output: got.stderr };
}

export const attack: Attack = {
  cases: [
    member('the configuration of a clone', `cache/vcs/${'0'.repeat(64)}/config`),
    member('a clone below cache/download', `cache/download/vcs/${'0'.repeat(64)}/@v/config`),
    member('a clone under a name that climbs', `cache/download/../vcs/${'0'.repeat(64)}/@v/v1.0.0.mod`),
    {
      what: 'in a module cache that is verified',
      mount: async (arena) => {
        await honestCache(arena);
        await clone(arena);
      },
      run: (arena) => arena.cli('verify'),
      refusedWith: 'W_MODCACHE_UNCHECKED',
      status: 0,
      says: /cache\/vcs/,
      modules: { verified: 2 },
    },
    {
      what: 'in a module cache a bundle is made of',
      mount: async (arena) => {
        await honestCache(arena);
        await clone(arena);
      },
      run: async (arena) => {
        const file = join(arena.home, 'new.tar.zst');
        await arena.cli('bundle', '-o', file);
        rmSync(arena.cache, { recursive: true });
        const outcome = await arena.cli('unbundle', file);
        rmSync(file);
        return outcome;
      },
      refusedWith: '(left out)',
      status: 0,
      fills: true,
      modules: { verified: 2, restored: 2 },
      after: ({ cache }) => readdirSync(join(cache, 'cache')).filter((name) => name !== 'download'),
    },
    {
      what: 'a module that is fetched direct',
      mount: async (arena) => {
        await writeProject(arena.workspace, { require: [own.id], sums: [own] });
        await clone(arena);
        watchedGit(arena);
      },
      // git has no origin to ask here, so nothing can come; what counts is where it was started
      run: (arena) => arena.cli('fetch', '--proxy', 'direct'),
      refusedWith: 'E_DIRECT',
      status: 3,
      fills: true,
      after: ({ home }) => readdirSync(home).filter((name) => name === 'started'),
    },
    {
      what: 'a sealed step that fetches direct',
      mount: async (arena) => {
        await honestCache(arena);
        await clone(arena);
        markedTools(arena);
      },
      run: sealedRun,
      refusedWith: '(GOVCS=*:off)',
      status: 0,
      fills: true, // the go command leaves locks
      after: ({ home }, { report, output }) => [
        ...readdirSync(home).filter((name) => name === 'started'),
        ...(report.seal?.variables['GOVCS'] === '*:off' ? [] : ['the seal lets version control in']),
        ...(output === '' ? ['the step was not refused'] : []),
      ],
    },
  ],
  defences: [
    {
      file: 'pack/layout.ts',
      line: 'if (path === undefined)',
      off: "if (path === undefined) return { is: 'list', path: 'example.com/b' };\n    if (false)",
      seenBy: 'the configuration of a clone in a bundle',
    },
    {
      file: 'stages/seal.ts',
      line: "GOVCS: '*:off',",
      off: "GOVCS: '*:all',",
      seenBy: 'a sealed step that fetches direct',
    },
    {
      file: 'work/originenv.ts',
      line: "GOMODCACHE: join(dir, 'modcache'),",
      off: "GOMODCACHE: process.env['GOMODCACHE'],",
      seenBy: 'a module that is fetched direct',
    },
    {
      file: 'stages/strays.ts',
      line: "this.kinds.add('cache/vcs');",
      off: ';',
      seenBy: 'in a module cache that is verified',
    },
  ],
};
