import type { EntryKey } from '../gomod/closure.ts';
import type { Report, ReportCache, ReportRoot } from '../report.ts';
import type { Plan } from '../stages/plan.ts';
import type { Saved } from '../stages/save.ts';
import type { Named } from '../work/store.ts';
import { named } from '../words.ts';
import type { Chosen } from './store.ts';

/** What a step knows of the entry for what its roots need. */
export interface Entries {
  readonly key: EntryKey;
  /** What the store had. */
  readonly entry: Named | undefined;
  /** True when that was all there is to know. */
  readonly exact: boolean;
  readonly report: Pick<Report, 'roots' | 'modules' | 'findings'>;
  readonly plan: Pick<Plan, 'scope' | 'question'>;
}

/** What a step may do with the store, and why. */
export type Policy = Pick<Chosen, 'rights' | 'why'>;

/** What the log says of the key: what was found for it, why, and what it covers; or why there is nothing to cache. */
export function keyLines(entries: Entries, policy: Policy): readonly string[] {
  const { key, report } = entries;
  const { rights } = policy;
  if (report.modules.planned > 0 && !rights.restore && !rights.save) return [];
  const line = `cache key ${key.exact}: ${hitWords(cacheOf(entries, policy), report.findings)}`;
  return [...(report.modules.planned > 0 ? [line] : []), ...coverLines(entries)];
}

/** What the report says of the entry. */
export function cacheOf(entries: Entries, { rights, why }: Policy, saved?: Saved): ReportCache {
  const { key, entry } = entries;
  return {
    key: key.exact,
    matched: entry?.key ?? null,
    hit: rights.restore ? hitOf(entries) : 'unasked',
    policy: why,
    saved: saved?.key ?? null,
  };
}

function hitOf({ entry, exact }: Pick<Entries, 'entry' | 'exact'>): ReportCache['hit'] {
  if (entry === undefined) return 'none';
  if (!entry.own) return 'near';
  return exact ? 'exact' : 'own';
}

/** What was found under a key, and why that and no more. */
export function hitWords(
  { key, matched, hit, policy }: ReportCache,
  findings: readonly Pick<Report['findings'][number], 'code'>[],
): string {
  const family = key.replace(/[0-9a-f]+$/, '');
  const isDown = findings.some(({ code }) => code === 'W_CACHE_STORE');
  return {
    exact: 'its own entry',
    own: 'its own entry, which did not have all',
    near: `${matched === null ? '' : `${matched}, `}the newest that starts with ${family}: requirements, sums or scope are not those it was saved for`,
    none: isDown
      ? 'no entry, as the store could not be used (W_CACHE_STORE)'
      : `no entry, and none that starts with ${family}`,
    unasked: `not looked for: ${policy}`,
  }[hit];
}

/** What the log says of what a key covers; or why there is nothing to cache. */
export function coverLines({
  report: { roots, modules },
  plan,
}: Pick<Entries, 'report' | 'plan'>): readonly string[] {
  if (modules.planned === 0) return ['no modules are required: nothing to cache'];
  return [`the key covers ${covered(roots)}`, `the key is made of ${parts(plan)}`];
}

function parts({ scope, question }: Entries['plan']): string {
  const asked = question === undefined ? '' : ', platforms and tags';
  return `cache-key-prefix, the format, and a digest of the requirements, the sums and the scope (${scope})${asked}; not of the Go version, the system or comments`;
}

function covered(roots: readonly ReportRoot[]): string {
  const dirs = roots.map(({ dir }) => dir);
  const count = roots.length === 1 ? 'the module root' : `${roots.length} module roots:`;
  const workspace = roots.some(({ workspace }) => workspace !== null) ? ', joined by go.work' : '';
  const isVendored = roots.some(({ vendored }) => vendored);
  const vendor = isVendored ? '; sealed builds use the module cache in place of vendor/' : '';
  return `${count} ${named(dirs)}${workspace}${vendor}`;
}

/** What the log says of saving, where that came to its turn. Warnings are told elsewhere. */
export function savedLines(saved: Saved | undefined): readonly string[] {
  if (saved?.key !== undefined) return [`saved the cache entry ${saved.key}`];
  return saved?.why === undefined ? [] : [`no cache entry was saved: ${saved.why}`];
}
