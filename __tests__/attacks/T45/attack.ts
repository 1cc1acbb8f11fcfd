import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../../src/gomod/hash.ts';
import { fileNames } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack } from '../attack.ts';
import { leftBy, overwrite, sealedJob } from '../deeds.ts';
import { mainStep, postStep, storeIn, STEP_WRITES } from '../runner.ts';

/** Names and digests of what the store holds. */
function stored(arena: Arena): string {
  const dir = storeIn(arena);
  return fileNames(dir)
    .map((name) => `${name} ${sha256Hex(readFileSync(join(dir, name)))}`)
    .join('\n');
}

const before = new Map<string, string>();

export const attack: Attack = {
  cases: [
    {
      what: 'a tree and an archive that a step has changed, and the run after it',
      mount: sealedJob(({ arena, modules }) => {
        before.set(arena.dir, stored(arena));
        overwrite(join(modules, 'example.com/a@v1.0.0/lib.go'), 'package a // EVIL\n');
        overwrite(join(modules, 'cache/download/example.com/a/@v/v1.0.0.zip'), 'EVIL');
      }),
      run: async (arena) => {
        const audit = await postStep(arena, leftBy(arena));
        if (audit.status !== 1) throw new Error(`the audit found nothing: ${audit.log}`);
        return mainStep(arena, { goproxy: 'off' });
      },
      refusedWith: '(saved before other code ran)',
      status: 0,
      modules: { planned: 2, restored: 2, verified: 2 },
      writes: STEP_WRITES,
      seconds: 60,
      after: (arena, { outputs }) => {
        const evil = fileNames(outputs?.['module-cache-path'] ?? '').filter((name) =>
          readFileSync(join(outputs?.['module-cache-path'] ?? '', name)).includes('EVIL'),
        );
        return [...evil, ...(stored(arena) === before.get(arena.dir) ? [] : ['the store was changed'])];
      },
    },
  ],
  defences: [
    {
      file: 'recipes/job.ts',
      line: "await clock.time('save', () => save(host, plan, order), words.saved)",
      off: '{ key: undefined, findings: [] }',
      seenBy: 'a tree and an archive that a step has changed, and the run after it',
    },
  ],
};
