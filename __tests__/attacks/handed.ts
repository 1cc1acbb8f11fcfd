/** Ways a bundle is handed over, and what has to come of one that is refused. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '../../src/errors.ts';
import { entryKey } from '../../src/gomod/closure.ts';
import { readProject } from '../../src/gomod/project.ts';
import { spoilerOf } from '../helpers/spoiled.ts';
import type { Arena } from './arena.ts';
import type { Case } from './attack.ts';
import { mainStep, STEP_WRITES, storeIn } from './runner.ts';
import { a, b, honestProject } from './world.ts';

/** Spoils an honest bundle of the world's two modules. */
export const spoiler = spoilerOf([a, b]);

/** Where a bundle of the attacker lies. */
export function bundleIn(arena: Arena): string {
  return join(arena.things, 'x.tar.zst');
}

/** The honest project, and what the attacker hands over as a bundle. */
export async function mountBundle(arena: Arena, bytes: Buffer): Promise<void> {
  await honestProject(arena);
  writeFileSync(bundleIn(arena), bytes);
}

/** The file that is the store's entry for the arena's project. */
export function entryIn(arena: Arena): string {
  const project = readProject({ base: arena.workspace, modules: [], gowork: undefined });
  return join(storeIn(arena), `${entryKey('go-airlock', project, 'build').exact}.tar.zst`);
}

/** The honest project, and a store that has `bytes` under its key. */
export async function mountEntry(arena: Arena, bytes: Buffer): Promise<void> {
  await honestProject(arena);
  mkdirSync(storeIn(arena));
  writeFileSync(entryIn(arena), bytes);
}

/** A bundle that is no bundle. */
export interface Hostile {
  readonly what: string;
  readonly bytes: (arena: Arena) => Buffer;
  /** The code it is refused with; `E_BUNDLE_FORMAT` when not given. */
  readonly code?: ErrorCode;
  readonly says?: RegExp;
  /** True when it is only refused after all its modules were proven and placed; else none of them counts as there. */
  readonly late?: boolean;
  readonly after?: Case['after'];
}

/** `unbundle` with nothing else at hand: the code ends it. */
export function unbundled(hostile: Hostile): Case {
  const { what, bytes, says, after, late = false, code = 'E_BUNDLE_FORMAT' } = hostile;
  return {
    what,
    mount: (arena) => mountBundle(arena, bytes(arena)),
    run: (arena) => arena.cli('unbundle', bundleIn(arena)),
    refusedWith: code,
    codes: late ? [code] : [code, 'E_OFFLINE_MISSING'],
    status: 1,
    ...(says === undefined ? {} : { says }),
    modules: late ? { planned: 2, verified: 2, missing: 0 } : { planned: 2, verified: 0, missing: 2 },
    fills: true,
    ...(after === undefined ? {} : { after }),
  };
}

/** All ways: `unbundle`, `fetch` and the action with a good proxy, and the action that is to be strict. */
export function everyWay(hostile: Hostile): readonly Case[] {
  const { what, bytes, says, after, code = 'E_BUNDLE_FORMAT' } = hostile;
  const due = { ...(says === undefined ? {} : { says }), modules: { planned: 2, verified: 2, missing: 0 } };
  const repaired = { refusedWith: 'W_BUNDLE_REFUSED', status: 0, ...due } as const;
  const step = { mount: (arena: Arena) => mountEntry(arena, bytes(arena)), writes: STEP_WRITES };
  return [
    unbundled(hostile),
    {
      ...repaired,
      what: `${what}, beside a good proxy`,
      mount: (arena) => mountBundle(arena, bytes(arena)),
      run: (arena) => arena.cli('fetch', '--from', bundleIn(arena), '--proxy', arena.env['PROXY'] ?? 'off'),
      fills: true,
      ...(after === undefined ? {} : { after }),
    },
    {
      ...repaired,
      ...step,
      what: `${what}, as cache entry of the action`,
      run: (arena) => mainStep(arena),
      after: (arena, outcome) => [
        ...(outcome.outputs?.['cache-hit'] === 'false' ? [] : ['it counts as a hit']),
        ...(outcome.outputs?.['offline-ready'] === 'true' ? [] : ['the job does not go on']),
        ...(readFileSync(entryIn(arena)).equals(bytes(arena)) ? ['the entry is still there'] : []),
      ],
    },
    {
      ...due,
      ...step,
      what: `${what}, as cache entry of the action that is to be strict`,
      run: (arena) => mainStep(arena, { verify: 'strict' }),
      refusedWith: code,
      status: 1,
      after: (_arena, { outputs }) =>
        existsSync(outputs?.['env-file'] ?? '') ? ['a seal was set all the same'] : [],
    },
  ];
}
