/** What the action does in a job: the main step brings the modules in and seals; the post step looks back. */
import { Clock } from '../clock.ts';
import type { EntryKey } from '../gomod/closure.ts';
import type { GoEnv } from '../gomod/go.ts';
import { moduleCache } from '../gomod/modcache.ts';
import { clearStaging } from '../gomod/staging.ts';
import type { Host } from '../host.ts';
import { fill, type Fill, type Filled } from '../recipes.ts';
import { makeReport, type Report } from '../report.ts';
import { withSaved } from '../stages/account.ts';
import { newsSince } from '../stages/arrivals.ts';
import { audit, type Now } from '../stages/audit.ts';
import { bundle } from '../stages/bundle.ts';
import { lookup, named, offered, type Place } from '../stages/lookup.ts';
import { onlyReport } from '../stages/onlyreport.ts';
import { openSbom, type PackTo } from '../stages/opensbom.ts';
import type { Ask } from '../stages/plan.ts';
import { recordSeal, type SealRecord } from '../stages/record.ts';
import { isExact, save, type Saved } from '../stages/save.ts';
import type { Sealed, SealMode } from '../stages/seal.ts';
import { makeSeal } from '../stages/sealing.ts';
import * as words from '../stages/words.ts';
import { noStore, type Entry } from '../work/store.ts';

/** How the action's main step brings modules in. */
export interface BringIn extends Omit<Fill, 'bundles' | 'trees'>, Place {
  /** A bundle to write, and its SBOM where one is named: their final names. */
  readonly bundle: PackTo | undefined;
  /** `off`: nothing is sealed. */
  readonly mode: SealMode | 'auto' | 'off';
  /** The settings in force before the seal. */
  readonly env: GoEnv;
}

/** What the main step came to. */
export interface Brought extends Filled {
  readonly key: EntryKey;
  /** What the store had for the key. */
  readonly entry: Entry | undefined;
  /** True when that was all there is to know: the key's own entry, whole and genuine; or the roots need nothing. */
  readonly exact: boolean;
  /** Only of a complete plan, as what follows. */
  readonly saved?: Saved;
  readonly sealed?: Sealed;
  readonly record?: SealRecord;
}

/** Everything the action's main step does, in order. What is not complete is not saved, bundled or sealed. */
export async function bringIn(host: Host, ask: Ask, how: BringIn): Promise<Brought> {
  const clock = new Clock(host);
  const { bundle: to, mode } = how;
  const list = to === undefined ? undefined : await openSbom(to);
  const { key, entry, findings } = await clock.time('lookup', () => lookup(ask, how), words.looked);
  const bundles = offered(entry, to !== undefined);
  const { plan, report, ...rest } = await fill(host, ask, { ...how, bundles, trees: true });
  const told = [...findings, ...named(report.findings, entry)];
  const diff = entry?.own === false ? newsSince(rest.held, plan) : undefined;
  const seconds = { ...report.seconds, ...clock.seconds };
  const filled = makeReport('main', { ...report, findings: told, diff, seconds });
  const brought = { plan, ...rest, key, entry, exact: isExact(report, entry), report: filled };
  if (!filled.ok && mode === 'off')
    return { ...brought, report: makeReport('main', { ...filled, findings: onlyReport(filled.findings) }) };
  if (!filled.ok) return brought;
  const { base } = rest;
  const pack = (file: string) => clock.time('save', () => bundle(host, plan, { file, base }), words.packed);
  const bundled = to === undefined ? undefined : await pack(to.file);
  if (list !== undefined) await clock.time('save', () => list(host, plan), words.listed);
  const bad = entry?.own === true && !brought.exact ? entry : undefined;
  const order = { store: brought.exact ? noStore : how.store, key, bad, bundled, base };
  const saved = await clock.time('save', () => save(host, plan, order), words.saved);
  const stored = withSaved(filled, { bundled, saved, seconds: clock.seconds });
  if (mode === 'off') return { ...brought, bundled, saved, report: stored };
  const make = () => makeSeal(host, plan, { env: how.env, mode });
  const { sealed, findings: known } = await clock.time('seal', make, words.sealed);
  const whole = { ...stored, seconds: { ...stored.seconds, ...clock.seconds } };
  const all = makeReport('main', { ...whole, findings: [...stored.findings, ...known], seal: sealed });
  const held = all.ok ? { sealed, record: recordSeal(plan, sealed) } : {};
  return { ...brought, bundled, saved, ...held, report: all };
}

/** Everything the action's post step does: holds the end of the job against the record of the seal, and clears what killed runs left. */
export async function lookBack(host: Host, record: SealRecord, now: Now): Promise<Report> {
  const clock = new Clock(host);
  const found = await clock.time('verify', () => audit(host, record, now), words.audited);
  clearStaging(moduleCache(record.modcache));
  const modules = { planned: found.planned, verified: found.proven, rejected: found.changed };
  return makeReport('audit', { modules, findings: found.findings, seconds: clock.seconds });
}
