/** What the unbundle action does: a module cache, or a file proxy, from bundles alone. */
import { Clock } from '../clock.ts';
import type { GoEnv } from '../gomod/go.ts';
import type { Host } from '../host.ts';
import { fill, type Filled } from '../recipes.ts';
import { makeReport } from '../report.ts';
import type { Ask } from '../stages/plan.ts';
import { recordSeal, type SealRecord } from '../stages/record.ts';
import type { Offered } from '../stages/restore.ts';
import type { Sealed, SealMode } from '../stages/seal.ts';
import { makeSeal } from '../stages/sealing.ts';
import * as words from '../stages/words.ts';

/** What bundles are unpacked with. */
export interface Unpack {
  readonly bundles: readonly Offered[];
  /** Keep archives beside the trees. */
  readonly archives: boolean;
  /** False for a file proxy, which has none. */
  readonly trees: boolean;
  /** `off`: nothing is sealed. */
  readonly mode: SealMode | 'auto' | 'off';
  /** The settings in force before the seal. */
  readonly env: GoEnv;
}

/** What unpacking came to. */
export interface Unpacked extends Filled {
  /** Only of a complete plan. */
  readonly sealed?: Sealed;
  readonly record?: SealRecord;
}

/** Fills a folder from bundles, every byte proven against the sums of the checkout, and seals it when it is complete. Asks nobody. */
export async function unpack(host: Host, ask: Ask, how: Unpack): Promise<Unpacked> {
  const { mode, env } = how;
  const clock = new Clock(host);
  const { report, ...rest } = await fill(host, ask, { ...how, from: undefined });
  const { plan } = rest;
  const filled = { ...rest, report: makeReport('unbundle', report) };
  if (!filled.report.ok || mode === 'off') return filled;
  const { sealed, findings } = await clock.time(
    'seal',
    () => makeSeal(host, plan, { env, mode }),
    words.sealed,
  );
  const all = makeReport('unbundle', {
    ...report,
    findings: [...report.findings, ...findings],
    seal: sealed,
    seconds: { ...report.seconds, ...clock.seconds },
  });
  return all.ok
    ? { ...filled, sealed, record: recordSeal(plan, sealed), report: all }
    : { ...filled, report: all };
}
