import { lstatSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryKey } from '../gomod/closure.ts';
import { compareBytes } from '../gomod/module.ts';
import { proxyFolder } from '../gomod/modcache.ts';
import { withStaging } from '../gomod/staging.ts';

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

const SUFFIX = '.tar.zst';

/** A folder with one bundle a key, `<key>.tar.zst`; each appears by rename. Made when first needed. */
export function folderStore(dir: string): Store {
  return {
    find: async (key) => Promise.resolve(findIn(dir, key)),
    keep: ({ key }, write) =>
      withStaging(proxyFolder(dir), async (staging) => {
        const staged = join(staging, 'bundle');
        await write(staged);
        renameSync(staged, join(dir, `${key.exact}${SUFFIX}`));
        return { key: key.exact };
      }),
  };
}

function findIn(dir: string, { exact, family }: EntryKey): Entry | undefined {
  const keys = entriesOf(dir).filter((key) => key.startsWith(family) && HEX.test(key.slice(family.length)));
  const found = keys
    .map((key) => entryAt(dir, { key, own: key === exact }))
    .filter((entry) => entry !== undefined);
  return (
    found.find(({ own }) => own) ?? found.sort((a, b) => b.time - a.time || compareBytes(a.key, b.key))[0]
  );
}

const HEX = /^[0-9a-f]{64}$/;

function entriesOf(dir: string): readonly string[] {
  if (lstatSync(dir, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(dir).flatMap((name) => (name.endsWith(SUFFIX) ? [name.slice(0, -SUFFIX.length)] : []));
}

/** Only a regular file is an entry; one that was removed meanwhile is none. */
function entryAt(
  dir: string,
  { key, own }: Omit<Entry, 'file' | 'remedy'>,
): (Entry & { readonly time: number }) | undefined {
  const file = join(dir, `${key}${SUFFIX}`);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true ? { key, file, own, time: stat.mtimeMs } : undefined;
}
