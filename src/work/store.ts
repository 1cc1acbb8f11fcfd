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
}

/** Where bundles live between runs. */
export interface Store {
  /**
   * The entry with this very key, else the newest of its family; undefined when there is none, or none may be read.
   *
   * @throws system errors when the store cannot be read
   */
  find(key: EntryKey): Promise<Entry | undefined>;
  /**
   * Keeps what `write` puts into the file it is given, under `key`; an entry of that key is replaced.
   *
   * @returns what `write` gave; undefined when this store keeps nothing, and `write` was not called
   * @throws system errors when the store cannot be written, and what `write` throws; nothing is kept then
   */
  keep<T>(key: EntryKey, write: (file: string) => Promise<T>): Promise<T | undefined>;
}

/** The store that has nothing and keeps nothing. */
export const noStore: Store = {
  find: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(undefined),
};

/** A store that is only read. */
export function readOnly(store: Store): Store {
  return { find: (key) => store.find(key), keep: (key, write) => noStore.keep(key, write) };
}

const SUFFIX = '.tar.zst';

/** A folder with one bundle a key, `<key>.tar.zst`; each appears by rename. Made when first needed. */
export function folderStore(dir: string): Store {
  return {
    find: async (key) => Promise.resolve(findIn(dir, key)),
    keep: (key, write) =>
      withStaging(proxyFolder(dir), async (staging) => {
        const staged = join(staging, 'bundle');
        const result = await write(staged);
        renameSync(staged, join(dir, `${key.exact}${SUFFIX}`));
        return result;
      }),
  };
}

function findIn(dir: string, { exact, family }: EntryKey): Entry | undefined {
  const keys = entriesOf(dir).filter((key) => key.startsWith(family) && HEX.test(key.slice(family.length)));
  const found = keys.map((key) => entryAt(dir, key)).filter((entry) => entry !== undefined);
  return (
    found.find(({ key }) => key === exact) ??
    found.sort((a, b) => b.time - a.time || compareBytes(a.key, b.key))[0]
  );
}

const HEX = /^[0-9a-f]{64}$/;

function entriesOf(dir: string): readonly string[] {
  if (lstatSync(dir, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(dir).flatMap((name) => (name.endsWith(SUFFIX) ? [name.slice(0, -SUFFIX.length)] : []));
}

/** Only a regular file is an entry; one that was removed meanwhile is none. */
function entryAt(dir: string, key: string): (Entry & { readonly time: number }) | undefined {
  const file = join(dir, `${key}${SUFFIX}`);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true ? { key, file, time: stat.mtimeMs } : undefined;
}
