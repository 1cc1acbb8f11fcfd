import { readFileSync } from 'node:fs';
import { goodBundle } from '../../helpers/bundle.ts';
import { make } from '../../helpers/modules.ts';
import { fileNames } from '../../helpers/temp.ts';
import type { Attack, Case } from '../attack.ts';
import { entryIn, mountEntry } from '../handed.ts';
import { EVIL } from '../judge.ts';
import { mainStep, STEP_WRITES } from '../runner.ts';
import { a, b, evilTwin } from '../world.ts';

const evil = { 'lib.go': `package x // ${EVIL}\n` };
const [other, older] = ['example.com/other@v1.0.0', 'example.com/b@v1.1.0'].map((id) =>
  make({ id, files: evil }),
);

/** The action with the proxy, and with an entry of its own key that is not its own. */
function swapped(one: Pick<Case, 'what' | 'refusedWith' | 'modules'> & { readonly entry: Buffer }): Case {
  const { entry, ...rest } = one;
  return {
    ...rest,
    mount: (arena) => mountEntry(arena, entry),
    run: (arena) => mainStep(arena),
    status: 0,
    writes: STEP_WRITES,
    after: (arena, { outputs = {} }) => [
      ...(outputs['cache-hit'] === 'false' ? [] : [`cache-hit is ${outputs['cache-hit'] ?? ''}`]),
      ...(outputs['cache-matched-key'] === outputs['cache-primary-key'] ? [] : ['it is not the own key']),
      ...fileNames(outputs['module-cache-path'] ?? '').filter((name) => /other|v1\.1\.0/.test(name)),
      ...(readFileSync(entryIn(arena)).equals(entry) ? ['the entry is still there'] : []),
    ],
  };
}

const absent = [other, older].filter((made) => made !== undefined);

export const attack: Attack = {
  cases: [
    swapped({
      what: 'the entry of another project',
      entry: goodBundle(absent),
      refusedWith: '(left out)',
      modules: { planned: 2, restored: 0, fetched: 2, verified: 2, rejected: 0 },
    }),
    swapped({
      what: 'the entry of an older go.sum',
      entry: goodBundle([a, ...absent]),
      refusedWith: '(left out)',
      modules: { planned: 2, restored: 1, fetched: 1, verified: 2, rejected: 0 },
    }),
    swapped({
      what: 'an entry with twins of both modules',
      entry: goodBundle([evilTwin(a), evilTwin(b)]),
      refusedWith: 'W_BUNDLE_REFUSED',
      modules: { planned: 2, fetched: 2, verified: 2, rejected: 2 },
    }),
    {
      what: 'the entry of another project, and no proxy',
      mount: (arena) => mountEntry(arena, goodBundle(absent)),
      run: (arena) => mainStep(arena, { goproxy: 'off' }),
      refusedWith: 'E_OFFLINE_MISSING',
      status: 1,
      says: /example\.com\/a@v1\.0\.0/,
      modules: { planned: 2, restored: 0, verified: 0, missing: 2 },
      writes: STEP_WRITES,
    },
  ],
  defences: [
    {
      file: 'stages/save.ts',
      line: 'entry?.own !== true || modules.fetched + modules.missing > 0',
      off: 'entry?.own !== true',
      seenBy: 'the entry of an older go.sum',
    },
    {
      file: 'gomod/prove.ts',
      line: 'if (h1 !== want)',
      off: 'if (false)',
      seenBy: 'an entry with twins of both modules',
    },
  ],
};
