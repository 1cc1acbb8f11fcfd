import { copyFile } from 'node:fs/promises';
import type { Finding } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Report } from '../report.ts';
import type { Entry, KeepOrder, Store } from '../work/store.ts';
import { noBase, type Base } from './base.ts';
import { bundle, type Bundled } from './bundle.ts';
import { unusable } from './lookup.ts';
import type { Plan } from './plan.ts';

/** What the store was given. */
export interface Saved {
  /** The key of the entry that was written; undefined when none was. */
  readonly key: string | undefined;
  /** Why none was, when that is nothing to worry about: one line for the log. */
  readonly why?: string;
  /** Of the entry, where it was packed for the store. */
  readonly bytes?: number;
  readonly findings: readonly Finding[];
}

/** What to save, and where. */
export interface SaveOrder extends KeepOrder {
  readonly store: Store;
  /** The plan's bundle, when this run has written it already. */
  readonly bundled: Bundled | undefined;
  /** What this run has proven of the entry it restored from. */
  readonly base?: Base;
}

/**
 * Saves a complete plan's bundle in the store. Called before any code of the job has run, so there is nothing that could
 * poison it. A store that cannot be written is a warning.
 *
 * @throws Failure when the module cache is not what the sums name, `E_INTERRUPTED`
 * @see design section 2; threat-model T45
 */
export async function save(host: Host, plan: Plan, order: SaveOrder): Promise<Saved> {
  const { store, key, bad, bundled, base = noBase } = order;
  let bytes = 0;
  const write = async (file: string): Promise<void> => {
    if (bundled !== undefined) await copyFile(bundled.path, file);
    ({ bytes } = bundled ?? (await bundle(host, plan, { file, base })));
  };
  try {
    return { ...(await store.keep({ key, bad }, write)), bytes, findings: [] };
  } catch (thrown) {
    return { key: undefined, findings: [unusable(thrown, 'the entry was not saved')] };
  }
}

/** True when the key's own entry gave all that was needed, and nothing of it was refused. */
export function isExact(report: Report, entry: Entry | undefined): boolean {
  const { modules } = report;
  if (modules.planned === 0) return true;
  if (entry?.own !== true || modules.fetched + modules.missing > 0) return false;
  return !isRefused(report, entry);
}

/** True when something of a bundle is not what it should be. */
function isRefused({ findings }: Report, { file }: Entry): boolean {
  return findings.some(({ path }) => path === file);
}
