import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { canaryProgram, marksLeft } from '../canary.ts';
import { honestCache, honestProject } from '../world.ts';

function firstInPath(arena: Arena, dir: string): void {
  arena.env['PATH'] = [dir, process.env['PATH'] ?? ''].join(delimiter);
}

/** A fake go in the checkout, and how PATH leads to it. */
const fakeGo =
  (way: (arena: Arena) => string) =>
  async (arena: Arena): Promise<void> => {
    await honestCache(arena);
    canaryProgram(arena, join(arena.workspace, 'bin'), 'go');
    firstInPath(arena, way(arena));
  };

const refused = {
  refusedWith: 'E_GO_IN_WORKSPACE',
  status: 1,
  run: (arena) => arena.cli('seal'),
  says: /bin\/go$/m,
  after: marksLeft,
} as const satisfies Partial<Case>;

export const attack: Attack = {
  cases: [
    { ...refused, what: 'a go in the checkout', mount: fakeGo(({ workspace }) => join(workspace, 'bin')) },
    { ...refused, what: 'a go in the checkout, by a relative folder in PATH', mount: fakeGo(() => 'bin') },
    {
      ...refused,
      what: 'a link from outside to a go in the checkout',
      mount: fakeGo((arena) => {
        const dir = join(arena.things, 'bin');
        mkdirSync(dir);
        symlinkSync(join(arena.workspace, 'bin', 'go'), join(dir, 'go'));
        return dir;
      }),
    },
    {
      ...refused,
      what: 'a link in the checkout to a go outside of it',
      mount: async (arena) => {
        await honestCache(arena);
        mkdirSync(join(arena.workspace, 'bin'));
        const other = canaryProgram(arena, join(arena.things, 'elsewhere'), 'go');
        symlinkSync(other, join(arena.workspace, 'bin', 'go'));
        firstInPath(arena, join(arena.workspace, 'bin'));
      },
    },
    {
      what: 'a tar, a zstd and a git earlier in PATH',
      mount: async (arena) => {
        await honestProject(arena);
        for (const name of ['tar', 'zstd', 'git', 'unzip', 'gzip'])
          canaryProgram(arena, join(arena.things, 'bin'), name);
        firstInPath(arena, join(arena.things, 'bin'));
      },
      run: (arena) => arena.cli('fetch', '--from', join(arena.things, 'good.tar.zst'), '--proxy', 'off'),
      refusedWith: '(never run)',
      status: 0,
      fills: true,
      after: marksLeft,
    },
  ],
  defences: [
    {
      file: 'stages/gocommand.ts',
      line: "isInside(checkout, go) || isInside(checkout, resolve(go, '..'))",
      off: 'false',
      seenBy: 'a go in the checkout',
    },
    {
      file: 'stages/gocommand.ts',
      line: "isInside(checkout, go) || isInside(checkout, resolve(go, '..'))",
      off: "isInside(checkout, resolve(go, '..'))",
      seenBy: 'a link from outside to a go in the checkout',
    },
    {
      file: 'stages/gocommand.ts',
      line: "isInside(checkout, go) || isInside(checkout, resolve(go, '..'))",
      off: 'isInside(checkout, go)',
      seenBy: 'a link in the checkout to a go outside of it',
    },
  ],
};
