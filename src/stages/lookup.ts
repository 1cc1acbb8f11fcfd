import { softened, toFinding, type Finding } from '../errors.ts';
import type { EntryKey } from '../gomod/closure.ts';
import type { Entry, Store } from '../work/store.ts';

/** What the store has for a key. */
export interface Looked {
  readonly entry: Entry | undefined;
  /** Why the store could not be asked: a warning, as if it had nothing. */
  readonly findings: readonly Finding[];
}

/** Looks for an entry. A store that cannot be read has none, loudly. */
export async function lookup(store: Store, key: EntryKey): Promise<Looked> {
  try {
    return { entry: await store.find(key), findings: [] };
  } catch (thrown) {
    return { entry: undefined, findings: [unusable(thrown, 'the run goes on without it')] };
  }
}

/** The warning for a store that fails. Throws `thrown` again when it is no fault of the store. */
export function unusable(thrown: unknown, consequence: string): Finding {
  const found = toFinding(thrown);
  if (!OUTSIDE.has(found.code)) throw thrown;
  return softened(found, 'W_CACHE_STORE', consequence);
}

const OUTSIDE: ReadonlySet<string> = new Set(['E_DISK_FULL', 'E_NOT_WRITABLE', 'E_UNREADABLE']);
