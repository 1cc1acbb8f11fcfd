import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { goAtLeast, moduleGraph, ROOT, type Graph, type GraphInput } from '../../src/gomod/graph.ts';
import { parseModFile } from '../../src/gomod/modfile.ts';
import { idOf, type ModuleVersion } from '../../src/gomod/module.ts';
import { dice, go, inFolder } from './real-go.ts';

function moduleOf(id: string): ModuleVersion {
  const [path = '', version = ''] = id.split('@');
  return { path, version };
}

const modules = (ids: string): ModuleVersion[] => ids.split(' ').filter(Boolean).map(moduleOf);
const ids = (list: readonly ModuleVersion[]): string => list.map(idOf).join(' ');

/** `'a@v1 1.17'` → what it requires; a module that is not in `mods` cannot be had. */
interface Told {
  readonly roots: readonly (readonly [go: string, require: string])[];
  readonly mods: Readonly<Record<string, string>>;
  readonly main?: string;
  readonly excluded?: string;
  readonly workspace?: boolean;
}

function graphOf({ roots, mods, main = 'm', excluded = '', workspace }: Told): Graph & { asked: string[] } {
  const asked: string[] = [];
  const known = new Map(
    Object.entries(mods).map(([name, require]) => [
      name.split(' ')[0],
      { go: name.split(' ')[1], require: modules(require) },
    ]),
  );
  const input: GraphInput = {
    roots: roots.map(([line, require]) => ({ requirements: modules(require), pruned: goAtLeast(line, 17) })),
    mainModules: new Set(main.split(' ')),
    excluded: new Set(excluded.split(' ')),
    modOf: (m) => {
      asked.push(idOf(m));
      return known.get(idOf(m));
    },
    ...(workspace === undefined ? {} : { workspace }),
  };
  return { ...moduleGraph(input), asked };
}

describe('what is read and selected', () => {
  // a → b → c, and x → an older c
  const HORIZON = {
    'a@v0.1.0 1.17': 'b@v0.1.0',
    'b@v0.1.0 1.17': 'c@v0.2.0',
    'c@v0.1.0 1.17': '',
    'c@v0.2.0 1.17': '',
    'x@v0.1.0 1.17': 'c@v0.1.0',
  };
  const SPREAD = {
    'b@v1.0.0 1.18': 'q@v1.1.0',
    'q@v1.0.0 1.18': '',
    'q@v1.0.5 1.18': 'r@v1.0.0',
    'q@v1.1.0 1.18': 'w@v1.0.0 z@v1.1.0',
    'w@v1.0.0 1.18': 'x@v1.0.0',
    'x@v1.0.0 1.18': 'y@v1.0.0',
    'z@v1.0.0 1.18': 'q@v1.0.5',
    'z@v1.1.0 1.18': '',
  };

  test.each<[string, Told, string, string]>([
    ['an empty main module', { roots: [['1.21', '']], mods: {} }, '', ''],
    [
      '45 mod_lazy_test_horizon: unpruned, the older main module',
      { roots: [['1.15', 'a@v0.1.0 x@v0.1.0']], mods: HORIZON },
      'a@v0.1.0 b@v0.1.0 c@v0.2.0 x@v0.1.0',
      'a@v0.1.0 b@v0.1.0 c@v0.1.0 c@v0.2.0 x@v0.1.0',
    ],
    [
      '45 mod_lazy_test_horizon: pruned, what b needs does not count',
      { roots: [['1.17', 'a@v0.1.0 x@v0.1.0']], mods: HORIZON },
      'a@v0.1.0 b@v0.1.0 c@v0.1.0 x@v0.1.0',
      'a@v0.1.0 x@v0.1.0',
    ],
    [
      '45 mod_lazy_import_allmod: pruned, c is not even a node',
      { roots: [['1.17', 'a@v0.1.0']], mods: HORIZON },
      'a@v0.1.0 b@v0.1.0',
      'a@v0.1.0',
    ],
    [
      '45 mod_lazy_import_allmod: with b as a root, c is one',
      { roots: [['1.17', 'a@v0.1.0 b@v0.1.0']], mods: HORIZON },
      'a@v0.1.0 b@v0.1.0 c@v0.2.0',
      'a@v0.1.0 b@v0.1.0',
    ],
    [
      '45 mod_lazy_consistency: a root below what is selected is not read again',
      { roots: [['1.17', 'n@v0.1.0 x@v0.1.0']], mods: { 'n@v0.1.0 1.17': 'x@v0.2.0', 'x@v0.1.0 1.17': '' } },
      'n@v0.1.0 x@v0.2.0',
      'n@v0.1.0 x@v0.1.0',
    ],
    [
      'a dependency without go line is followed all the way, through pruned ones too',
      { roots: [['1.21', 'old@v1.0.0']], mods: { 'old@v1.0.0': 'a@v0.1.0', ...HORIZON } },
      'a@v0.1.0 b@v0.1.0 c@v0.2.0 old@v1.0.0',
      'a@v0.1.0 b@v0.1.0 c@v0.2.0 old@v1.0.0',
    ],
    [
      'a dependency at 1.16 below a pruned one is not read',
      {
        roots: [['1.21', 'p@v1.0.0']],
        mods: { 'p@v1.0.0 1.20': 'old@v1.0.0', 'old@v1.0.0 1.16': 'a@v0.1.0' },
      },
      'old@v1.0.0 p@v1.0.0',
      'p@v1.0.0',
    ],
    [
      'a node first met as a leaf is followed when it is met below an unpruned one',
      { roots: [['1.21', 'a@v0.1.0 old@v1.0.0']], mods: { ...HORIZON, 'old@v1.0.0 1.16': 'a@v0.1.0' } },
      'a@v0.1.0 b@v0.1.0 c@v0.2.0 old@v1.0.0',
      'a@v0.1.0 b@v0.1.0 c@v0.2.0 old@v1.0.0',
    ],
    [
      '47 mod_require_exclude: an excluded requirement of the main module',
      { roots: [['1.13', 'a@v0.1.0 x@v0.1.0']], mods: HORIZON, excluded: 'a@v0.1.0' },
      'c@v0.1.0 x@v0.1.0',
      'c@v0.1.0 x@v0.1.0',
    ],
    [
      '47 mod_query_exclude: an excluded requirement of a dependency',
      { roots: [['1.13', 'a@v0.1.0 x@v0.1.0']], mods: HORIZON, excluded: 'c@v0.2.0 b@v9.0.0' },
      'a@v0.1.0 b@v0.1.0 c@v0.1.0 x@v0.1.0',
      'a@v0.1.0 b@v0.1.0 c@v0.1.0 x@v0.1.0',
    ],
    [
      'a circle',
      {
        roots: [['1.16', 'a@v1.0.0']],
        mods: { 'a@v1.0.0 1.16': 'b@v1.0.0', 'b@v1.0.0 1.16': 'a@v1.1.0', 'a@v1.1.0 1.16': 'b@v1.0.0' },
      },
      'a@v1.1.0 b@v1.0.0',
      'a@v1.0.0 a@v1.1.0 b@v1.0.0',
    ],
    [
      'an old version of the main module is read, never selected',
      { roots: [['1.16', 'a@v1.0.0']], mods: { 'a@v1.0.0': 'm@v0.1.0', 'm@v0.1.0': 'b@v1.0.0' } },
      'a@v1.0.0 b@v1.0.0',
      'a@v1.0.0 b@v1.0.0 m@v0.1.0',
    ],
    [
      'a go.mod that is not to be had is a node without requirements',
      { roots: [['1.21', 'a@v1.0.0']], mods: {} },
      'a@v1.0.0',
      'a@v1.0.0',
    ],
    [
      'go and toolchain are no modules',
      {
        roots: [['1.21', 'go@1.21 a@v0.1.0 toolchain@go1.21']],
        mods: { 'a@v0.1.0 1.16': 'go@1.21 toolchain@go1.21.0' },
      },
      'a@v0.1.0',
      'a@v0.1.0',
    ],
    [
      'v1.10.0 is above v1.9.0 and a release above its candidate',
      { roots: [['1.21', 'a@v1.9.0 a@v1.10.0-rc.1 b@v1.0.0 b@v1.0.0-rc.1']], mods: {} },
      'a@v1.10.0-rc.1 b@v1.0.0',
      'a@v1.9.0 a@v1.10.0-rc.1 b@v1.0.0-rc.1 b@v1.0.0',
    ],
    [
      '68 work_prune: what one member raises counts for the other',
      {
        roots: [
          ['1.18', 'b@v1.0.0'],
          ['1.18', 'q@v1.0.0'],
        ],
        mods: { 'b@v1.0.0 1.18': 'q@v1.1.0', 'q@v1.0.0 1.18': '', 'q@v1.1.0 1.18': '' },
        main: 'a p',
      },
      'b@v1.0.0 q@v1.1.0',
      'b@v1.0.0 q@v1.0.0 q@v1.1.0',
    ],
    [
      '68 work_prune_all: only the raised versions are read as deep as a member',
      {
        roots: [
          ['1.18', 'b@v1.0.0 z@v1.0.0'],
          ['1.18', 'q@v1.0.0'],
        ],
        mods: SPREAD,
        main: 'a p',
      },
      'b@v1.0.0 q@v1.1.0 w@v1.0.0 x@v1.0.0 z@v1.1.0',
      'b@v1.0.0 q@v1.0.0 q@v1.1.0 w@v1.0.0 z@v1.0.0 z@v1.1.0',
    ],
    [
      '65 work_goproxy_off: the joint graph reads versions no member selects',
      {
        roots: [
          ['1.19', 's@v1.3.0 t@v0.1.0'],
          ['1.19', 'u@v1.5.1 s@v1.3.1 t@v0.1.0'],
        ],
        mods: { 's@v1.3.0 1.19': 't@v0.1.0', 's@v1.3.1 1.19': '', 'u@v1.5.1 1.19': 's@v1.3.0' },
        main: 'e e/sub',
      },
      's@v1.3.1 t@v0.1.0 u@v1.5.1',
      's@v1.3.0 s@v1.3.1 t@v0.1.0 u@v1.5.1',
    ],
    [
      '67 work_why_download_graph: a member required by another is neither selected nor raised',
      {
        roots: [
          ['1.18', 'p@v1.0.0'],
          ['1.18', ''],
        ],
        mods: { 'p@v1.0.0 1.18': 'q@v1.0.0' },
        main: 'a p',
      },
      'q@v1.0.0',
      'p@v1.0.0',
    ],
    [
      '68 a version raised by what raising brought in is raised again',
      {
        roots: [
          ['1.18', 'p@v1.1.0 q@v1.1.0'],
          ['1.18', ''],
        ],
        mods: {
          'p@v1.2.0 1.18': 's@v1.1.0 w@v1.1.0',
          'p@v1.3.0 1.18': 'x@v1.1.0',
          'q@v1.1.0 1.18': 'p@v1.2.0',
          'w@v1.1.0 1.18': 's@v1.2.0',
          's@v1.2.0 1.18': 'p@v1.3.0',
          's@v1.3.0 1.18': 'y@v1.1.0',
          'x@v1.1.0 1.18': 's@v1.3.0',
          'y@v1.1.0 1.18': 'z@v1.1.0',
        },
        main: 'a b',
      },
      'p@v1.3.0 q@v1.1.0 s@v1.3.0 w@v1.1.0 x@v1.1.0 y@v1.1.0 z@v1.1.0',
      'p@v1.1.0 p@v1.2.0 p@v1.3.0 q@v1.1.0 s@v1.1.0 s@v1.2.0 s@v1.3.0 w@v1.1.0 x@v1.1.0 y@v1.1.0',
    ],
    [
      'a workspace of one member raises as well',
      { roots: [['1.18', 'b@v1.0.0 q@v1.0.0']], mods: SPREAD, workspace: true },
      'b@v1.0.0 q@v1.1.0 w@v1.0.0 x@v1.0.0 z@v1.1.0',
      'b@v1.0.0 q@v1.0.0 q@v1.1.0 w@v1.0.0 z@v1.1.0',
    ],
  ])('%s', (_, told, buildList, read) => {
    const graph = graphOf(told);
    expect(ids(graph.buildList)).toBe(buildList);
    expect(ids(graph.read)).toBe(read);
    expect([...graph.asked].sort()).toEqual([...new Set(graph.asked)].sort());
  });
});

test('each node says who asked for it first, breadth first', () => {
  const { askedBy } = graphOf({
    roots: [['1.16', 'a@v1.0.0 b@v1.0.0']],
    mods: { 'a@v1.0.0': 'c@v1.0.0', 'c@v1.0.0': 'd@v1.0.0', 'b@v1.0.0': 'd@v1.0.0 a@v1.0.0' },
  });
  expect(Object.fromEntries(askedBy)).toEqual({
    'a@v1.0.0': ROOT,
    'b@v1.0.0': ROOT,
    'c@v1.0.0': 'a@v1.0.0',
    'd@v1.0.0': 'b@v1.0.0',
  });
});

test('a graph of five thousand nodes with twenty requirements each asks for each go.mod once', () => {
  let asked = 0;
  const graph = moduleGraph({
    roots: [{ requirements: [moduleOf('m0@v1.0.0')], pruned: false }],
    mainModules: new Set(['m']),
    excluded: new Set(),
    modOf: (m) => {
      asked++;
      const at = Number(m.path.slice(1));
      return {
        go: '1.21',
        require: Array.from({ length: 20 }, (_, i) => moduleOf(`m${(at * 7 + i) % 5000}@v1.0.0`)),
      };
    },
  });
  expect([graph.buildList.length, graph.read.length, asked]).toEqual([5000, 5000, 5000]);
});

test.each([
  [undefined, 16, true],
  [undefined, 17, false],
  ['1.16', 17, false],
  ['1.17', 17, true],
  ['1.17.3', 17, true],
  ['1.17rc1', 17, false],
  ['1.18beta1', 17, true],
  ['1.9', 17, false],
  ['1.21rc1', 21, true],
  ['1.21.0', 21, true],
  ['1.20.5', 21, false],
  ['1.21.0rc1', 17, false],
  ['2.0', 99, true],
  ['0.99', 17, false],
  ['', 0, false],
])('a go line of %s is 1.%d or above: %s', (line, minor, answer) => {
  expect(goAtLeast(line, minor)).toBe(answer);
});

interface Universe {
  /** go.mod texts by `path@version`. */
  readonly mods: ReadonlyMap<string, string>;
  readonly pick: (n: number) => string;
}

const MAIN = 'example.com/main';

/** About 25 modules of one to three versions, with go lines out of `lines`; some ask for an old version of the main module. */
function universe(seed: number, lines: readonly string[]): Universe {
  const roll = dice(seed);
  const versions = ['v0.9.0', 'v1.0.0-rc.1', 'v1.0.0', 'v1.2.0', 'v1.10.0'];
  const paths = Array.from({ length: 25 }, (_, i) =>
    i % 8 === 3 ? `example.com/Mod${i}` : `example.com/m${i}`,
  );
  const names = [...paths, MAIN].flatMap((path) =>
    versions.filter(() => roll(3) > 0).map((version) => `${path} ${version}`),
  );
  const pick = (n: number): string =>
    Array.from(
      { length: n },
      () => `\t${names[roll(names.length)] ?? ''}${roll(3) === 0 ? ' // indirect' : ''}\n`,
    ).join('');
  const mods = names.map((name) => {
    const [path = '', version = ''] = name.split(' ');
    return [
      `${path}@${version}`,
      `module ${path}\n${lines[roll(lines.length)] ?? ''}\nrequire (\n${pick(roll(5))})\nhello world\n`,
    ] as const;
  });
  return { mods: new Map(mods), pick: (n) => pick(n).replace(/^.*example\.com\/main .*\n/gm, '') };
}

function proxyFiles({ mods }: Universe): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [id, text] of mods) {
    const { path, version } = moduleOf(id);
    const base = `proxy/${path.replace('Mod', '!mod')}/@v`;
    files[`${base}/list`] = `${files[`${base}/list`] ?? ''}${version}\n`;
    files[`${base}/${version}.mod`] = text;
    files[`${base}/${version}.info`] = `{"Version":"${version}","Time":"0001-01-01T00:00:00Z"}`;
  }
  return files;
}

interface Seen {
  readonly buildList: readonly string[];
  /** Versions whose go.mod is read and requires something. */
  readonly read: readonly string[];
}

/** Our graph from the go.mod files in the folders, as they are on disk now. */
async function ourGraph(dirs: readonly string[], { mods }: Universe): Promise<Seen> {
  const texts = await Promise.all(dirs.map((dir) => readFile(join(dir, 'go.mod'), 'utf8')));
  const roots = texts.map((text) => parseModFile(text, { file: 'go.mod', mode: 'strict' }));
  const excluded = new Set(roots.flatMap((root) => root.exclude.map(idOf)));
  const modOf = (m: ModuleVersion): ReturnType<GraphInput['modOf']> => {
    const by = roots
      .flatMap((root) => root.replace)
      .find((r) => r.oldPath === m.path && r.oldVersion === m.version);
    const text = mods.get(by === undefined ? idOf(m) : `${by.newPath}@${by.newVersion ?? ''}`);
    return text === undefined ? undefined : parseModFile(text, { file: idOf(m), mode: 'lax' });
  };
  const { buildList, read } = moduleGraph({
    roots: roots.map((root) => ({ requirements: root.require, pruned: goAtLeast(root.go, 17) })),
    mainModules: new Set(roots.map((root) => root.module ?? '')),
    excluded,
    modOf,
  });
  const requiring = read.filter((m) => modOf(m)?.require.some((r) => !excluded.has(idOf(r))) === true);
  return { buildList: buildList.map(idOf).sort(), read: requiring.map(idOf).sort() };
}

/** What `go list -m all` selects, and every version with requirements in `go mod graph`. */
async function goGraph(dir: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Seen> {
  const format = '{{if not .Main}}{{.Path}}@{{.Version}}{{end}}';
  const list = await go(dir, ['list', '-m', '-f', format, 'all'], { cwd, env });
  const graph = await go(dir, ['mod', 'graph'], { cwd, env });
  if (!list.ok || !graph.ok) throw new Error(`${list.stderr}\n${graph.stderr}`);
  const edges = graph.stdout.split('\n').map((line) => line.split(' '));
  const modulesOnly = edges.filter(([from = '', to = '']) => from.includes('@v') && to.includes('@v'));
  const read = new Set(modulesOnly.map(([from = '']) => from));
  return { buildList: list.stdout.split('\n').filter(Boolean).sort(), read: [...read].sort() };
}

describe('the same versions are selected and read as by the go command', () => {
  const SEEDS = [3, 4, 7, 8, 13, 27]; // some raise versions in a workspace, and others below them

  async function alone(
    seed: number,
    line: string,
    lines: readonly string[],
  ): Promise<{ ours: Seen; gos: Seen }> {
    const world = universe(seed, lines);
    const required = world.pick(7);
    const replaced = required.trim().replace(/(\s\/\/.*)?\n[^]*$/, '');
    const by = [...world.mods.keys()].filter((id) => !id.startsWith(MAIN))[seed] ?? '';
    const text = `module ${MAIN}\ngo ${line}\nrequire (\n${required})\nexclude (\n${world.pick(3)})\nreplace ${replaced} => ${by.replace('@', ' ')}\n`;
    return inFolder({ ...proxyFiles(world), 'main/go.mod': text }, async (dir) => {
      // -mod=mod lifts requirements below the selected version; what counts is the go.mod after that
      const gos = await goGraph(dir, 'main', { GOFLAGS: '-mod=mod', GOWORK: 'off' });
      return { gos, ours: await ourGraph([join(dir, 'main')], world) };
    });
  }

  async function together(seed: number): Promise<{ ours: Seen; gos: Seen }> {
    const world = universe(seed, [
      'go 1.17',
      'go 1.18',
      'go 1.21',
      'go 1.21',
      'go 1.21',
      'go 1.21',
      'go 1.21',
      'go 1.16',
    ]);
    const member = (name: string, line: string): string =>
      `module ${name}\ngo ${line}\nrequire (\n${world.pick(5)})\nexclude (\n${world.pick(1)})\n`;
    const files = {
      ...proxyFiles(world),
      'w/go.work': 'go 1.21\nuse ./a\nuse ./b\n',
      'w/a/go.mod': member(MAIN, '1.21'),
      'w/b/go.mod': member('example.com/b', seed % 6 === 0 ? '1.16' : '1.18'),
    };
    return inFolder(files, async (dir) => {
      const gos = await goGraph(dir, 'w', {});
      return { gos, ours: await ourGraph([join(dir, 'w/a'), join(dir, 'w/b')], world) };
    });
  }

  test.each<[string, (seed: number) => Promise<{ ours: Seen; gos: Seen }>]>([
    ['a pruned main module', (seed) => alone(seed, '1.21', ['', 'go 1.16', 'go 1.17', 'go 1.21', 'go 1.21'])],
    ['an unpruned main module', (seed) => alone(seed, '1.16', ['', 'go 1.16', 'go 1.17', 'go 1.20'])],
    ['68 work_prune: a workspace of two members', together],
  ])(
    'in %s, for random modules',
    async (_, run) => {
      const results = await Promise.all(SEEDS.map(run));
      expect(results.map(({ ours }) => ours)).toEqual(results.map(({ gos }) => gos));
      expect(results.filter(({ gos }) => gos.read.length > 3).length).toBeGreaterThan(3); // else it shows nothing
    },
    60_000,
  );
});
