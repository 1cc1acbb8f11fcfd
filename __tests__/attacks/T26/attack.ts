import { join } from 'node:path';
import { writeProject } from '../../helpers/modules.ts';
import type { Arena } from '../arena.ts';
import type { Attack } from '../attack.ts';
import { askedFor, countingProxy } from '../counted.ts';
import { plantProgram, wantToolchain } from '../T18/planted.ts';
import { a, b, honestProject } from '../world.ts';

/** The honest project with a toolchain line, and an environment where the go command would fetch it from the proxy. */
async function wanting(arena: Arena): Promise<void> {
  await honestProject(arena);
  wantToolchain(arena);
  await countingProxy(arena, [a, b]);
  Object.assign(arena.env, { GOTOOLCHAIN: 'auto', GOPROXY: arena.env['PROXY'] ?? '', GOSUMDB: 'off' });
}

/** The same where it would find it in PATH. */
async function inPath(arena: Arena): Promise<void> {
  await wanting(arena);
  plantProgram(arena, join(arena.things, 'bin', 'go1.99.0'));
  arena.env['GOTOOLCHAIN'] = 'path';
  arena.env['PATH'] = `${join(arena.things, 'bin')}:${process.env['PATH'] ?? ''}`;
}

const noToolchain = (arena: Arena): readonly string[] => askedFor(arena, /golang\.org/);
const running = (arena: Arena): ReturnType<Arena['cli']> =>
  arena.cli('run', '--network', 'inherit', '--', 'go', 'version');

const harmless = {
  refusedWith: '(GOTOOLCHAIN=local)',
  status: 0,
  fills: true,
  modules: { fetched: 2, verified: 2 },
  after: noToolchain,
} as const;

export const attack: Attack = {
  cases: [
    { ...harmless, what: 'a toolchain line, and fetch', mount: wanting, run: (arena) => arena.cli('fetch') },
    {
      ...harmless,
      what: 'a toolchain line, and run',
      mount: wanting,
      run: running,
      codes: ['W_TOOLCHAIN'],
    },
    {
      ...harmless,
      what: 'a toolchain in PATH, and fetch',
      mount: inPath,
      run: (arena) => arena.cli('fetch'),
    },
    {
      ...harmless,
      what: 'a toolchain in PATH, and run',
      mount: inPath,
      run: running,
      codes: ['W_TOOLCHAIN'],
    },
    {
      what: 'a go line that no Go at hand fulfils, and run',
      mount: async (arena) => {
        await wanting(arena);
        await writeProject(arena.workspace, { require: [a.id, b.id], sums: [a, b], go: '1.99' });
      },
      run: running,
      refusedWith: 'E_TOOLCHAIN',
      codes: ['E_TOOLCHAIN', 'E_OFFLINE_MISSING'],
      status: 1,
      says: /need go 1\.99, have go 1\./,
      fills: true,
      modules: { fetched: 0 },
      after: (arena) => askedFor(arena, /^/),
    },
    {
      ...harmless,
      what: 'a go line that no Go at hand fulfils, and fetch for another machine',
      mount: async (arena) => {
        await wanting(arena);
        await writeProject(arena.workspace, { require: [a.id, b.id], sums: [a, b], go: '1.99' });
      },
      run: (arena) => arena.cli('fetch'),
      refusedWith: '(no toolchain is fetched)',
    },
  ],
  defences: [
    {
      file: 'gomod/go.ts',
      line: "GOTOOLCHAIN: 'local'",
      off: '',
      seenBy: 'a toolchain line, and fetch',
    },
    {
      file: 'gomod/go.ts',
      line: "GOTOOLCHAIN: 'local'",
      off: '',
      seenBy: 'a toolchain in PATH, and fetch',
    },
    {
      file: 'stages/seal.ts',
      line: "GOTOOLCHAIN: 'local'",
      off: "GOTOOLCHAIN: 'path'",
      seenBy: 'a toolchain in PATH, and run',
    },
    {
      file: 'gomod/toolchain.ts',
      line: 'compareGo(go, have) <= 0',
      off: 'true',
      seenBy: 'a go line that no Go at hand fulfils, and run',
    },
  ],
};
