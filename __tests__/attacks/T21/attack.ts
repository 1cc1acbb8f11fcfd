import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodBundle } from '../../helpers/bundle.ts';
import { make } from '../../helpers/modules.ts';
import { fileNames } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack } from '../attack.ts';
import { EVIL } from '../judge.ts';
import { a, b, honestCache, honestProject, pathsIn, placeHonest } from '../world.ts';

/** Genuine, and a program: this is what it does when it runs. */
const tool = make({
  id: 'example.com/tool@v0.1.0',
  files: { 'main.go': `package main\n\nfunc main() { println("${EVIL}") }\n` },
});

/** Tries to run the stranger in the seal; status 0 when that fails. */
const running = (arena: Arena, ...options: readonly string[]): ReturnType<Arena['cli']> =>
  arena.cli(
    ...['run', '--network', 'inherit', ...options, '--'],
    ...['sh', '-c', `if go run ${tool.id}; then exit 1; fi`],
  );

function notRun(_arena: Arena, { output }: { readonly output: string }): readonly string[] {
  return output.includes(EVIL) || !output.includes(tool.id) ? [`it printed ${output}`] : [];
}

async function bundled(arena: Arena): Promise<void> {
  await honestProject(arena);
  writeFileSync(join(arena.things, 'more.tar.zst'), goodBundle([a, b, tool]));
}

const from = (arena: Arena): readonly string[] => ['--from', join(arena.things, 'more.tar.zst')];

/** The stranger as a go command has left it in a module cache that many projects use. */
async function cached(arena: Arena): Promise<void> {
  await honestCache(arena);
  placeHonest(arena, tool);
  writeFileSync(pathsIn(arena, tool.module).list, 'v0.1.0\n');
}

const harmless = {
  refusedWith: '(left out)',
  status: 0,
  fills: true,
  modules: { planned: 2, verified: 2, rejected: 0 },
  seconds: 60,
} as const;

export const attack: Attack = {
  cases: [
    {
      ...harmless,
      what: 'a stranger in a bundle that is fetched from',
      mount: bundled,
      run: (arena) => arena.cli('fetch', ...from(arena)),
      after: (arena) => fileNames(arena.cache).filter((name) => name.includes('tool')),
    },
    {
      ...harmless,
      what: 'a stranger in a bundle, run by name in the seal',
      mount: bundled,
      run: (arena) => running(arena, ...from(arena)),
      after: notRun,
    },
    {
      ...harmless,
      what: 'a stranger in a bundle, run by name in the seal of mode proxy',
      mount: bundled,
      run: (arena) => running(arena, ...from(arena), '--mode', 'proxy'),
      after: notRun,
    },
    {
      ...harmless,
      what: 'a stranger in the module cache, run by name in the seal',
      refusedWith: '(GOPROXY=off)',
      mount: cached,
      run: (arena) => running(arena),
      after: notRun,
    },
    {
      ...harmless,
      what: 'a stranger in the module cache, and a seal of mode proxy',
      refusedWith: 'W_CACHE_STRANGER',
      says: /not in the plan: 1, such as example\.com\/tool@v0\.1\.0/,
      mount: cached,
      run: (arena) => arena.cli('run', '--network', 'inherit', '--mode', 'proxy', '--', 'true'),
    },
  ],
  defences: [
    {
      file: 'pack/reader.ts',
      line: 'Object.hasOwn(ask.wishes, name) ? ask.wishes[name] : undefined',
      off: 'ask.wishes[name] ?? hashGoMod(content)',
      seenBy: 'a stranger in a bundle that is fetched from',
    },
    {
      file: 'stages/seal.ts',
      line: "mode === 'proxy' ? fileProxy(plan.folder) : 'off'",
      off: 'fileProxy(plan.folder)',
      seenBy: 'a stranger in the module cache, run by name in the seal',
    },
    {
      file: 'stages/unproven.ts',
      line: 'runsStrangers(env, mode) ? strangers(plan) : []',
      off: '[]',
      seenBy: 'a stranger in the module cache, and a seal of mode proxy',
    },
  ],
};
