import { describe, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutOf, isInside } from '../../src/gomod/checkout.ts';
import { calculateNeeds } from '../../src/gomod/needs.ts';
import { readProject } from '../../src/gomod/project.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';
import { go, outcome } from './real-go.ts';

const mod = (name: string, extra = ''): string => `module example.com/${name}\n\ngo 1.21\n${extra}`;
const replacing = (folder: string): string =>
  mod('app', `\nrequire example.com/lib v1.0.0\n\nreplace example.com/lib => ${folder}\n`);

/** The codes that a run with this base comes to, with place and remedy; links are `[name, target]`. */
function codesOf(
  files: Readonly<Record<string, string>>,
  how: {
    base: string;
    links?: readonly (readonly [string, string])[];
    gowork?: (dir: string) => string;
  },
): Promise<readonly unknown[]> {
  return inTemp(async (dir) => {
    await writeFiles(dir, files);
    for (const [name, target] of how.links ?? []) symlinkSync(target.replace('DIR', dir), join(dir, name));
    const found = outcome(() => {
      const project = readProject({
        base: join(dir, how.base),
        modules: [],
        gowork: how.gowork?.(dir),
      });
      return [...project.findings, ...calculateNeeds(project, () => undefined, 'build').findings];
    });
    return [found].flat().map(({ code, path = '' }) => `${code} ${path.replace(dir, 'DIR')}`);
  });
}

describe('a folder that replaces a module', () => {
  const lib = { 'lib/go.mod': mod('lib'), 'repo/.git/HEAD': '' };
  test.each([
    { what: 'is in the base', files: { ...lib, 'repo/x/go.mod': mod('lib') }, to: './x', base: 'repo' },
    {
      what: 'is elsewhere in the checkout that a .git folder shows',
      files: { 'repo/.git/HEAD': '', 'repo/lib/go.mod': mod('lib') },
      to: '../../lib',
      base: 'repo/services/app',
    },
    {
      what: 'is elsewhere in the checkout that the .git file of a worktree shows',
      files: { 'repo/.git': 'gitdir: /elsewhere\n', 'repo/lib/go.mod': mod('lib') },
      to: '../../lib',
      base: 'repo/services/app',
    },
    {
      what: 'is named in a roundabout way',
      files: { ...lib, 'repo/x/go.mod': mod('lib') },
      to: '../repo/x/../x',
      base: 'repo',
    },
    {
      what: 'is named through a link that stays inside',
      files: { ...lib, 'repo/x/go.mod': mod('lib') },
      links: [['repo/link', 'x']] as const,
      to: './link',
      base: 'repo',
    },
    {
      what: 'has a name that starts with two dots',
      files: { ...lib, 'repo/..x/go.mod': mod('lib') },
      to: './..x',
      base: 'repo',
    },
  ])('is taken with a warning when it $what', async ({ files, base, to, links = [] }) => {
    const all = { ...files, [`${base}/go.mod`]: replacing(to) };
    expect(await codesOf(all, { base, links })).toEqual(['W_REPLACE_DIR go.mod:7']);
  });

  test.each([
    { what: 'beside the checkout', to: '../lib', base: 'repo' },
    { what: 'beside the checkout, from a folder in it', to: '../../lib', base: 'repo/app' },
    { what: 'above', to: '../', base: 'repo', files: { 'go.mod': mod('lib') } },
    { what: 'not there', to: '../nowhere', base: 'repo' },
    { what: 'reached by a link', to: './link', base: 'repo', links: [['repo/link', '../lib']] as const },
    { what: 'below a link', to: './link/lib', base: 'repo', links: [['repo/link', '..']] as const },
    { what: 'reached by an absolute link', to: './l', base: 'repo', links: [['repo/l', 'DIR/lib']] as const },
    { what: 'beside a base without .git', to: '../lib', base: 'alone' },
    { what: 'in the checkout by its name only', to: '../repository', base: 'repo' },
  ])('is refused before it is read when it is $what', async ({ base, to, links = [], files = {} }) => {
    const all = { ...lib, ...files, 'lib/go.mod': 'EVIL (', [`${base}/go.mod`]: replacing(to) };
    expect(await codesOf(all, { base, links })).toEqual(['E_REPLACE_OUTSIDE go.mod:7']);
  });

  test('is refused by a rule of go.work too', async () => {
    const files = {
      'repo/go.mod': mod('app', '\nrequire example.com/lib v1.0.0\n'),
      'repo/go.work': 'go 1.21\n\nuse .\n\nreplace example.com/lib => ../lib\n',
      'lib/go.mod': mod('lib'),
    };
    expect(await codesOf(files, { base: 'repo' })).toEqual(['E_REPLACE_OUTSIDE go.work:5']);
  });

  test('may be anything in a rule that nothing uses, as for Go', async () => {
    const files = { 'repo/go.mod': mod('app', '\nreplace example.com/other => ../lib\n') };
    expect(await codesOf(files, { base: 'repo' })).toEqual([]);
  });

  test('without a .git the remedy names the folder that would do', () =>
    inTemp(async (dir) => {
      await writeFiles(dir, { 'w/app/go.mod': replacing('../lib'), 'w/lib/go.mod': mod('lib') });
      const project = readProject({ base: join(dir, 'w/app'), modules: [], gowork: undefined });
      const refused = (): unknown => calculateNeeds(project, () => undefined, 'build');
      expect(refused).toThrow(
        expect.objectContaining({
          finding: expect.objectContaining({
            code: 'E_REPLACE_OUTSIDE',
            module: 'example.com/lib',
            got: join(dir, 'w/lib'),
            want: `a folder in ${join(dir, 'w/app')}`,
            remedy: expect.stringMatching(new RegExp(`-C ${join(dir, 'w')}$`)) as unknown,
          }) as unknown,
        }),
      );
    }));
});

describe('a go.work', () => {
  const app = { 'repo/.git/HEAD': '', 'repo/app/go.mod': mod('app') };
  const work = 'go 1.21\n\nuse ./repo/app\n';
  const inside = { ...app, 'repo/go.work': 'go 1.21\n\nuse ./app\n' };

  test.each<{
    what: string;
    files: Readonly<Record<string, string>>;
    base: string;
    gowork?: (dir: string) => string;
    codes: readonly string[];
  }>([
    { what: 'of the base', files: inside, base: 'repo', codes: [] },
    {
      what: 'of the base that GOWORK names',
      files: inside,
      base: 'repo',
      gowork: (dir) => join(dir, 'repo/go.work'),
      codes: [],
    },
    {
      what: 'above the base, in the checkout, is left out with a warning',
      files: inside,
      base: 'repo/app',
      codes: ['W_GOWORK_ABOVE ../go.work'],
    },
    {
      what: 'above the base is not meant with GOWORK=off',
      files: inside,
      base: 'repo/app',
      gowork: () => 'off',
      codes: [],
    },
    {
      what: 'above the base, in the checkout, that GOWORK names',
      files: inside,
      base: 'repo/app',
      gowork: (dir) => join(dir, 'repo/go.work'),
      codes: ['E_GOWORK_OUTSIDE DIR/repo/go.work'],
    },
    {
      what: 'above the checkout',
      files: { ...app, 'go.work': work },
      base: 'repo/app',
      codes: ['E_GOWORK_OUTSIDE DIR/go.work'],
    },
    {
      what: 'above the checkout, where the base has its own',
      files: { ...inside, 'go.work': work },
      base: 'repo',
      codes: [],
    },
    {
      what: 'above the checkout, where a nearer one counts',
      files: { ...inside, 'go.work': work },
      base: 'repo/app',
      codes: ['W_GOWORK_ABOVE ../go.work'],
    },
    {
      what: 'above the checkout, with GOWORK=auto',
      files: { ...app, 'go.work': work },
      base: 'repo/app',
      gowork: () => 'auto',
      codes: ['E_GOWORK_OUTSIDE DIR/go.work'],
    },
    {
      what: 'above the checkout, with GOWORK=off',
      files: { ...app, 'go.work': work },
      base: 'repo/app',
      gowork: () => 'off',
      codes: [],
    },
    {
      what: 'that is a folder',
      files: { ...app, 'go.work/x': '', 'repo/go.work/x': '', 'repo/go.mod': mod('r') },
      base: 'repo',
      codes: [],
    },
    {
      what: 'that GOWORK names without saying where',
      files: inside,
      base: 'repo',
      gowork: () => 'go.work',
      codes: ['E_GOWORK_OUTSIDE go.work'],
    },
    {
      what: 'with a member beside the checkout',
      files: { ...app, 'repo/go.work': 'go 1.21\n\nuse (\n\t./app\n\t../lib\n)\n', 'lib/go.mod': 'EVIL (' },
      base: 'repo',
      codes: ['E_GOWORK_OUTSIDE go.work:5'],
    },
    {
      what: 'with a member elsewhere in the checkout',
      files: { ...app, 'repo/w/go.work': 'go 1.21\n\nuse ../app\n' },
      base: 'repo/w',
      codes: [],
    },
  ])('$what', async ({ files, base, gowork, codes }) => {
    expect(await codesOf(files, { base, ...(gowork === undefined ? {} : { gowork }) })).toEqual(codes);
  });

  test('with a member that a link leads out', async () => {
    const files = { ...app, 'repo/go.work': 'go 1.21\n\nuse ./link\n', 'lib/go.mod': mod('lib') };
    expect(await codesOf(files, { base: 'repo', links: [['repo/link', '../lib']] })).toEqual([
      'E_GOWORK_OUTSIDE go.work:3',
    ]);
  });

  test('is found on the way that the go command goes, where a link leads to the base', () =>
    inTemp(async (dir) => {
      await writeFiles(dir, { 'real/app/go.mod': mod('app'), 'links/go.work': 'go 1.21\n\nuse ./app\n' });
      symlinkSync('../real/app', join(dir, 'links/app'));
      const base = join(dir, 'links/app');
      const said = await go(dir, ['env', 'GOWORK'], { cwd: 'links/app', env: { PWD: base } });
      expect(said.stdout.trim()).toBe(join(dir, 'links/go.work'));
      expect(outcome(() => readProject({ base, modules: [], gowork: undefined }))).toMatchObject({
        code: 'E_GOWORK_OUTSIDE',
        path: join(dir, 'links/go.work'),
      });
    }));
});

test('a checkout is the nearest folder with a .git, and its links are followed', () =>
  inTemp((dir) => {
    mkdirSync(join(dir, 'outer/.git'), { recursive: true });
    mkdirSync(join(dir, 'outer/sub/.git'), { recursive: true });
    symlinkSync('outer/sub', join(dir, 'link'));
    const checkout = checkoutOf(join(dir, 'link/not/there'));
    expect(checkout).toEqual({ top: join(dir, 'outer/sub'), known: true });
    expect(isInside(checkout, join(dir, 'link'))).toBe(true);
    expect(isInside(checkout, join(dir, 'outer'))).toBe(false);
  }));
