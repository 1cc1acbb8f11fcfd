/** What the seal and verify actions do: the second halves of the main step, over a module cache that others have filled. */
import { Clock } from '../clock.ts';
import type { GoEnv } from '../gomod/go.ts';
import type { Host } from '../host.ts';
import { check, type Done } from '../recipes.ts';
import { makeReport } from '../report.ts';
import type { Ask } from '../stages/plan.ts';
import { recordSeal, type SealRecord } from '../stages/record.ts';
import type { Sealed, SealMode } from '../stages/seal.ts';
import { makeSeal } from '../stages/sealing.ts';
import * as words from '../stages/words.ts';

/** What sealing came to. */
export interface SealedOver extends Done {
  /** Only where every byte was proven and the seal holds. */
  readonly sealed?: Sealed;
  readonly record?: SealRecord;
}

/**
 * Seals the job to a module cache that is there: holds every byte of it against the sums first, as a seal over anything else would
 * promise what nobody has looked at.
 *
 * @param how `mode`: as asked; `env`: the settings in force before
 */
export async function sealOver(
  host: Host,
  ask: Ask,
  how: { readonly mode: SealMode | 'auto'; readonly env: GoEnv },
): Promise<SealedOver> {
  const clock = new Clock(host);
  const { plan, report } = await check(host, ask);
  const checked = makeReport('seal', report);
  if (!checked.ok) return { plan, report: checked };
  const { sealed, findings } = await clock.time('seal', () => makeSeal(host, plan, how), words.sealed);
  const told = {
    findings: [...report.findings, ...findings],
    seconds: { ...report.seconds, ...clock.seconds },
  };
  const all = makeReport('seal', { ...report, ...told, seal: sealed });
  if (!all.ok) return { plan, report: all };
  return { plan, sealed, record: recordSeal(plan, sealed), report: all };
}
