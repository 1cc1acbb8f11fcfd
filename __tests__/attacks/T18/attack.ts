import { join } from 'node:path';
import { goodBundle } from '../../helpers/bundle.ts';
import { gosumText, writeProject } from '../../helpers/modules.ts';
import { fileNames } from '../../helpers/temp.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Arena } from '../arena.ts';
import type { Attack } from '../attack.ts';
import { asked, askedFor, countingProxy } from '../counted.ts';
import { a, b, honestCache, honestProject } from '../world.ts';
import { plantTree, toolchain, wantToolchain } from './planted.ts';

const running = (arena: Arena, ...options: readonly string[]): ReturnType<Arena['cli']> =>
  arena.cli('run', '--network', 'inherit', ...options, '--', 'go', 'version');

/** The go command of this machine answered, and nothing else. */
function ranOurs(_arena: Arena, { output }: { readonly output: string }): readonly string[] {
  return /^go version go1\.\d\d\S* \S+\n$/.test(output) ? [] : [`it printed ${output}`];
}

const noToolchain = (arena: Arena): readonly string[] => [
  ...askedFor(arena, /golang\.org/),
  ...fileNames(arena.cache)
    .filter((name) => name.includes('golang.org'))
    .map((name) => `the module cache holds ${name}`),
];

export const attack: Attack = {
  cases: [
    {
      what: 'a planted tree, a toolchain line that names it, and a file proxy in the seal',
      mount: async (arena) => {
        await honestCache(arena);
        wantToolchain(arena);
        await plantTree(arena);
        arena.env['GOTOOLCHAIN'] = 'auto';
      },
      run: (arena) => running(arena, '--mode', 'proxy'),
      refusedWith: '(GOTOOLCHAIN=local)',
      codes: ['W_TOOLCHAIN'],
      status: 0,
      fills: true,
      modules: { verified: 2 },
      after: ranOurs,
    },
    {
      what: 'a planted tree, and a go line that no Go at hand fulfils',
      mount: async (arena) => {
        await honestCache(arena);
        await writeProject(arena.workspace, { require: [a.id, b.id], sums: [a, b], go: '1.99.0' });
        await plantTree(arena);
        arena.env['GOTOOLCHAIN'] = 'auto';
      },
      run: (arena) => running(arena, '--mode', 'proxy'),
      refusedWith: 'E_TOOLCHAIN',
      status: 1,
      says: /need go 1\.99\.0, have go 1\.\d+[^]*go\.mod/,
      fills: true,
    },
    {
      what: 'a go line that no Go at hand fulfils, and a seal that is printed',
      mount: async (arena) => {
        await honestCache(arena);
        await writeProject(arena.workspace, { require: [a.id, b.id], sums: [a, b], go: '1.99.0' });
      },
      run: (arena) => arena.cli('seal'),
      refusedWith: 'E_TOOLCHAIN',
      status: 1,
      says: /need go 1\.99\.0/,
    },
    {
      what: 'a bundle that holds a toolchain, with lines for it in go.sum',
      mount: async (arena) => {
        await honestProject(arena);
        await countingProxy(arena, [a, b, toolchain]);
        writeFileSync(join(arena.workspace, 'go.sum'), gosumText([a, b, toolchain]));
        writeFileSync(join(arena.things, 'bad.tar.zst'), goodBundle([a, b, toolchain]));
      },
      run: (arena) =>
        arena.cli(
          ...['fetch', '--proxy', arena.env['PROXY'] ?? ''],
          ...['--from', join(arena.things, 'bad.tar.zst')],
        ),
      refusedWith: '(left out)',
      status: 0,
      fills: true,
      modules: { planned: 2, restored: 2, verified: 2, rejected: 0 },
      after: noToolchain,
    },
    {
      what: 'a proxy that has a toolchain, with lines for it in go.sum',
      mount: async (arena) => {
        await honestProject(arena);
        await countingProxy(arena, [a, b, toolchain]);
        writeFileSync(join(arena.workspace, 'go.sum'), gosumText([a, b, toolchain]));
      },
      run: async (arena) => {
        const fetched = await arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? '');
        if (fetched.status !== 0) return fetched;
        const file = join(arena.cache, 'made.tar.zst');
        return arena.cli('bundle', '-o', file);
      },
      refusedWith: '(left out)',
      status: 0,
      fills: true,
      modules: { planned: 2, verified: 2 },
      after: (arena) => [
        ...noToolchain(arena),
        ...(asked(arena).length === 4 ? [] : [`asked ${String(asked(arena))}`]),
        ...(readFileSync(join(arena.cache, 'made.tar.zst')).includes('golang.org')
          ? ['the bundle holds a toolchain']
          : []),
      ],
    },
    {
      what: 'a go.mod that requires the toolchain as a module',
      mount: async (arena) => {
        await honestProject(arena);
        await countingProxy(arena, [a, b, toolchain]);
        const all = [a, b, toolchain];
        await writeProject(arena.workspace, { require: all.map(({ id }) => id), sums: all });
      },
      run: (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? ''),
      refusedWith: 'E_TOOLCHAIN',
      status: 1,
      says: /golang\.org\/toolchain@v0\.0\.1-go1\.99\.0[^]*go\.mod:7/,
      after: (arena) => askedFor(arena, /^/),
    },
  ],
  defences: [
    {
      file: 'stages/seal.ts',
      line: "GOTOOLCHAIN: 'local'",
      off: "GOTOOLCHAIN: 'auto'",
      seenBy: 'a planted tree, a toolchain line that names it, and a file proxy in the seal',
    },
    {
      file: 'stages/plan.ts',
      line: "...tooNew(read, ask.go ?? '')",
      off: '',
      seenBy: 'a go line that no Go at hand fulfils, and a seal that is printed',
    },
    {
      file: 'gomod/sum.ts',
      line: '&& line.module.path !== TOOLCHAIN_MODULE',
      off: '',
      seenBy: 'a bundle that holds a toolchain, with lines for it in go.sum',
    },
    {
      file: 'gomod/needs.ts',
      line: 'const toolchain = module.path === TOOLCHAIN_MODULE',
      off: 'const toolchain = false',
      seenBy: 'a go.mod that requires the toolchain as a module',
    },
  ],
};
