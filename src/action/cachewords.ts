import type { EntryKey } from '../gomod/closure.ts';
import type { Report, ReportRoot } from '../report.ts';
import type { Saved } from '../stages/save.ts';
import type { Named, Rights } from '../work/store.ts';
import { named } from '../words.ts';

/** What a step knows of the entry for what its roots need. */
export interface Entries {
  readonly key: EntryKey;
  /** What the store had. */
  readonly entry: Named | undefined;
  /** True when that was all there is to know. */
  readonly exact: boolean;
  readonly report: Pick<Report, 'roots' | 'modules'>;
}

/** What the log says of the key: what was found for it and what it covers; or why there is nothing to cache. */
export function keyLines({ key, entry, exact, report }: Entries, rights: Rights): readonly string[] {
  if (report.modules.planned > 0 && !rights.restore && !rights.save) return [];
  const found = entry === undefined ? 'no entry' : entry.own ? 'its own entry' : entry.key;
  const short = entry !== undefined && !exact ? ', which did not have all' : '';
  const line = `cache key ${key.exact}: ${rights.restore ? `${found}${short}` : 'not looked for'}`;
  return [...(report.modules.planned > 0 ? [line] : []), ...coverLines(report)];
}

/** What the log says of what a key covers; or why there is nothing to cache. */
export function coverLines({ roots, modules }: Entries['report']): readonly string[] {
  if (modules.planned === 0) return ['no modules are required: nothing to cache'];
  return [`the key covers ${covered(roots)}`];
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
