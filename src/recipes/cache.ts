/** What the restore and save actions do: the halves of the main step that have to do with the store. */
import { Clock } from '../clock.ts';
import { exitStatus, finding, type Finding } from '../errors.ts';
import type { EntryKey } from '../gomod/closure.ts';
import type { Host } from '../host.ts';
import { fill, type Done } from '../recipes.ts';
import type { Brought } from './job.ts';
import { makeReport } from '../report.ts';
import { rootsOf } from '../stages/account.ts';
import { newsSince } from '../stages/arrivals.ts';
import { lackingFiles } from '../stages/bundle.ts';
import { lookup, named as withKey, offered, peek, type Place } from '../stages/lookup.ts';
import { settle } from '../stages/needed.ts';
import { cacheMiss, partial } from '../stages/partial.ts';
import { makePlan, type Ask, type Plan } from '../stages/plan.ts';
import { isExact, save, type Saved } from '../stages/save.ts';
import * as words from '../stages/words.ts';
import type { Named } from '../work/store.ts';
import { named } from '../words.ts';

/** How the restore action brings modules back. */
export interface BringBack extends Place {
  /** Keep archives beside the trees. */
  readonly archives: boolean;
  /** What was tampered with is an error. */
  readonly strict: boolean;
  /** Less than all that is needed is an error. */
  readonly failOnMiss: boolean;
}

/** Fills a module cache from the store alone. What the store does not have is no error, and no proxy is asked for it. */
export async function bringBack(host: Host, ask: Ask, how: BringBack): Promise<Brought> {
  const clock = new Clock(host);
  const { key, entry, findings } = await clock.time('lookup', () => lookup(ask, how), words.looked);
  const fromEntry = { ...how, bundles: offered(entry, false), from: undefined, trees: true };
  const { plan, report, ...rest } = await fill(host, ask, fromEntry);
  const standing = partial(plan, report.findings, { file: entry?.file, strict: how.strict });
  const missed = how.failOnMiss && rest.missing.length > 0 ? [cacheMiss(key.exact, rest.missing)] : [];
  return {
    ...{ plan, ...rest, key, entry, exact: isExact(report, entry) },
    report: makeReport('restore', {
      ...report,
      diff: entry?.own === false ? newsSince(rest.held, plan) : undefined,
      seconds: { ...report.seconds, ...clock.seconds },
      findings: [...findings, ...withKey(standing, entry), ...missed],
    }),
  };
}

/** What a look into the store came to. */
export interface LookedUp extends Done {
  readonly key: EntryKey;
  readonly entry: Named | undefined;
  /** True when the store has an entry of this very key, or nothing is needed. */
  readonly exact: boolean;
}

/** Tells which entry there is for what the roots need. Brings and writes nothing. */
export async function lookUp(
  host: Host,
  ask: Ask,
  how: Omit<BringBack, 'archives' | 'strict'>,
): Promise<LookedUp> {
  const clock = new Clock(host);
  const plan = await clock.time('plan', () => makePlan(ask), words.planned);
  const planned = plan.needs.modules.length;
  const { key, entry, findings } = await clock.time('lookup', () => peek(ask, how), words.looked);
  const exact = entry?.own === true || planned === 0;
  const standing = partial(plan, plan.findings, { file: undefined, strict: true });
  const missed = how.failOnMiss && !exact ? [cacheMiss(key.exact, ['no entry of this key'])] : [];
  const told = { roots: rootsOf(plan), modules: { planned }, seconds: clock.seconds };
  const all = [...findings, ...standing, ...missed];
  return { plan, key, entry, exact, report: makeReport('restore', { ...told, findings: all }) };
}

/** What the save action came to. */
export interface PutAway extends Done {
  readonly key: EntryKey;
  /** `path@version` of each planned version that is not all in the module cache; empty where that did not matter. */
  readonly missing: readonly string[];
  /** What the store had before. */
  readonly entry: Named | undefined;
  /** Not given where something is wrong or missing. */
  readonly saved?: Saved;
}

/**
 * Saves what the roots need from the module cache, when all of it is there and the store does not have it yet. Every byte is proven
 * while it is packed, so it does not matter what ran in the job before.
 *
 * @throws Failure when a file of the module cache is not what the sums name
 */
export async function putAway(host: Host, ask: Ask, how: Place): Promise<PutAway> {
  const clock = new Clock(host);
  const { plan } = await clock.time(
    'plan',
    () => settle(host, makePlan(ask)),
    (s) => words.planned(s.plan),
  );
  const { key, entry, findings } = await clock.time('lookup', () => peek(ask, how), words.looked);
  const needless = nothingToSave(plan, entry);
  const lacking = needless === undefined ? [...plan.mods.wrong, ...lackingFiles(plan)] : [];
  const missing = [
    ...new Set(lacking.flatMap((f) => (f.code === 'E_OFFLINE_MISSING' ? (f.module ?? []) : []))),
  ];
  const standing = partial(plan, [...plan.findings, ...lacking], { file: undefined, strict: true });
  const told = {
    roots: rootsOf(plan),
    modules: { planned: plan.needs.modules.length, missing: missing.length },
    findings: [...findings, ...standing, ...incomplete(missing)],
  };
  if (missing.length > 0 || exitStatus(standing) !== 0)
    return { plan, key, entry, missing, report: makeReport('save', { ...told, seconds: clock.seconds }) };
  const order = { store: how.store, key, bad: undefined, bundled: undefined };
  const saved = needless ?? (await clock.time('save', () => save(host, plan, order), words.saved));
  const bytes = { saved: saved.key === undefined ? 0 : (saved.bytes ?? 0) };
  const report = { ...told, bytes, seconds: clock.seconds, findings: [...told.findings, ...saved.findings] };
  return { plan, key, entry, missing, saved, report: makeReport('save', report) };
}

/** What became of saving where there is nothing to save; undefined where there is. */
function nothingToSave({ needs }: Plan, entry: Named | undefined): Saved | undefined {
  if (needs.modules.length === 0) return { key: undefined, findings: [] };
  if (entry?.own !== true) return undefined;
  return { key: undefined, why: `the store has ${entry.key} already`, findings: [] };
}

function incomplete(missing: readonly string[]): readonly Finding[] {
  if (missing.length === 0) return [];
  const message = `no entry was saved: of what the roots need, the module cache does not hold ${named(missing)}`;
  return [finding('W_CACHE_INCOMPLETE', { message })];
}
