import { lstatSync } from 'node:fs';
import type { Finding } from '../errors.ts';
import { cachePaths } from '../gomod/modcache.ts';
import { idOf } from '../gomod/module.ts';
import type { Need } from '../gomod/needs.ts';
import type { Trip } from '../proxy/trip.ts';
import type { ModuleRecord, RequestRecord } from '../report.ts';
import type { Plan } from './plan.ts';
import { isAboutContent } from './received.ts';

/** A report holds no more module versions and requests than these; the counts in it are always of all. */
const MOST = { modules: 5_000, requests: 10_000 } as const;

/** What became of the modules of a plan, by `path@version`; what is in none of them was there when the run began. */
export interface Fates {
  readonly restored?: ReadonlySet<string>;
  readonly fetched?: ReadonlySet<string>;
  readonly missing?: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Each module version of a plan, in order, and what became of it. Reads the sizes of archives, and nothing else. */
export function inventoryOf(plan: Plan, fates: Fates): readonly ModuleRecord[] {
  const refused = new Set(
    fates.findings.filter((found) => isRefusal(found)).map(({ module }) => module ?? ''),
  );
  return plan.needs.modules.slice(0, MOST.modules).map((need) => {
    const module = idOf(need.module);
    return { module, state: stateOf(module, fates, refused), size: sizeOf(plan, need) };
  });
}

function isRefusal(found: Finding): boolean {
  return found.level === 'error' && (isAboutContent(found) || found.code.startsWith('E_MODULE_'));
}

function stateOf(
  module: string,
  { restored, fetched, missing }: Fates,
  refused: ReadonlySet<string>,
): ModuleRecord['state'] {
  if (refused.has(module)) return 'rejected';
  if (missing?.has(module) === true) return 'missing';
  if (fetched?.has(module) === true) return 'fetched';
  return restored?.has(module) === true ? 'restored' : 'present';
}

/** Bytes of the archive as it lies in the folder of the plan; null where none is needed or none is kept. */
function sizeOf({ folder }: Plan, { module, zip }: Need): number | null {
  if (zip === undefined) return null;
  return lstatSync(cachePaths(folder, module).zip, { throwIfNoEntry: false })?.size ?? null;
}

/** What was asked of the proxy list, in the order in which it was wanted. @param began the run, as `performance.now()` */
export function requestsOf(trips: readonly Trip[], began: number): readonly RequestRecord[] {
  const since = (time: number | undefined): number | null =>
    time === undefined ? null : Math.round((time - began) * 10) / 10;
  return trips.slice(0, MOST.requests).map((trip) => ({
    module: trip.module,
    file: trip.kind,
    from: trip.from ?? null,
    wanted: since(trip.wanted) ?? 0,
    sent: since(trip.sent),
    answered: since(trip.answered),
    ended: since(trip.ended) ?? 0,
    bytes: trip.bytes,
    tries: trip.tries,
  }));
}
