import type { EntryKey } from '../gomod/closure.ts';

/** A bundle that an earlier run left. Nothing about it is to be believed but its name. */
export interface Entry {
  readonly key: string;
  /** The bundle on this machine. */
  readonly file: string;
  /** True when it was kept for the very key that was looked for. */
  readonly own: boolean;
  /** How to get rid of it, in a store that nobody can look into as a folder: a finding then names the key, and not the file. */
  readonly remedy?: string;
}

/** An entry by its name alone. */
export type Named = Pick<Entry, 'key' | 'own'>;

/** Under which key to keep an entry. */
export interface KeepOrder {
  readonly key: EntryKey;
  /** The entry of that key that turned out to be no good: it is replaced, or the new one goes beside it. */
  readonly bad?: Entry | undefined;
}

/** What became of an entry that was to be kept. */
export interface Kept {
  /** What it is called in the store; undefined when it was not kept. */
  readonly key: string | undefined;
  /** Why it was not kept, when that is nothing to worry about: one line for the log. */
  readonly why?: string;
}

/** Where bundles live between runs. */
export interface Store {
  /**
   * The entry with this very key, else the newest of its family; undefined when there is none, or none may be read.
   *
   * @throws Failure and system errors when the store cannot be read
   */
  find(key: EntryKey): Promise<Entry | undefined>;
  /**
   * Which entry `find` would give, without bringing it here; for stores where that is cheaper. Throws as `find` does.
   */
  peek?(key: EntryKey): Promise<Named | undefined>;
  /**
   * Keeps what `write` puts into the file it is given. `write` is not called when this store keeps nothing.
   *
   * @throws Failure and system errors when the store cannot be written, and what `write` throws; nothing is kept then
   */
  keep(order: KeepOrder, write: (file: string) => Promise<void>): Promise<Kept>;
}

/** The store that has nothing and keeps nothing. */
export const noStore: Store = {
  find: () => Promise.resolve(undefined),
  keep: () => Promise.resolve({ key: undefined }),
};

/** What may be done with a store. */
export interface Rights {
  readonly restore: boolean;
  readonly save: boolean;
}

/** A store within limits. What may not be done is not tried: the store is not asked, and nothing is written for it. */
export function limited(store: Store, { restore, save }: Rights): Store {
  const [read, write] = [restore ? store : noStore, save ? store : noStore];
  return {
    find: (key) => read.find(key),
    peek: (key) => peekIn(read, key),
    keep: (order, put) => write.keep(order, put),
  };
}

/** The entry that a store would give, by its name alone. Throws as the store does. */
export function peekIn(store: Store, key: EntryKey): Promise<Named | undefined> {
  return store.peek === undefined ? store.find(key) : store.peek(key);
}
