import { linkSync, lstatSync, lutimesSync, readdirSync, renameSync, unlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { EntryKey } from '../gomod/closure.ts';
import { compareBytes } from '../gomod/module.ts';
import { proxyFolder } from '../gomod/modcache.ts';
import { withStaging } from '../gomod/staging.ts';
import { hasCode, isWithoutLinks, LOCK_AGE, underLock } from './lock.ts';
import type { Entry, Kept, Store } from './store.ts';

/** How a folder is kept from growing for ever, and whether looking for an entry marks it as used. */
export interface FolderRules {
  /** Milliseconds after its last use an entry goes; no limit when not given. */
  readonly maxAge?: number;
  /** Bytes of all entries; no limit when not given. */
  readonly maxBytes?: number;
  /** False: the folder is not written by looking. */
  readonly marks?: boolean;
}

const SUFFIX = '.tar.zst';
const HEX = /^[0-9a-f]{64}$/;

/** The names this store makes and nothing else: `<prefix>-<format>-<digest>`, an entry or its lock. */
const OWN_NAME = /^[a-z0-9][a-z0-9._-]*-\d+-[0-9a-f]{64}\.(tar\.zst|lock)$/;

/** An entry that was used so many milliseconds ago may still be read by another job; it is not pruned. */
const IN_USE = 10 * 60_000;

/**
 * A folder with one bundle a key, `<key>.tar.zst`, for any number of jobs at once. Made when first needed. An entry appears by
 * link or rename, so there is never half of one, and whoever has the old one open keeps it. Of two that save one key, one
 * writes. Pruned when something was saved: by the time of the last use, which is the time of the file.
 */
export function folderStore(dir: string, rules: FolderRules = {}): Store {
  const seen = new WeakMap<Entry, Stats>();
  return {
    find: async (key) => {
      const found = findIn(dir, key);
      if (found === undefined) return Promise.resolve(undefined);
      seen.set(found.entry, found.stat);
      if (rules.marks !== false) mark(found.entry.file);
      return Promise.resolve(found.entry);
    },
    peek: async (key) => Promise.resolve(findIn(dir, key)?.entry),
    keep: ({ key: { exact }, bad }, write) =>
      withStaging(proxyFolder(dir), async (staging) => {
        const file = join(dir, `${exact}${SUFFIX}`);
        const isBad = (): boolean => bad?.file === file && isStill(file, seen.get(bad));
        const kept = await underLock({ file: join(dir, `${exact}.lock`), staging }, async () => {
          if (lstatSync(file, NONE)?.isFile() === true && !isBad()) return OTHERS;
          const staged = join(staging, 'bundle');
          await write(staged);
          if (isBad() || isOdd(file)) renameSync(staged, file);
          else if (!publish(staged, file)) return OTHERS;
          prune(dir, { ...rules, but: file });
          return { key: exact };
        });
        return kept ?? { key: undefined, why: 'another job is saving this entry' };
      }),
  };
}

const OTHERS: Kept = { key: undefined, why: 'another job has saved this entry' };
const NONE = { throwIfNoEntry: false } as const;

/** True when the file is the one that was looked at; one that another job has put there since is not. */
function isStill(file: string, then: Stats | undefined): boolean {
  const now = lstatSync(file, NONE);
  return then === undefined || (now?.ino === then.ino && now.size === then.size);
}

/** Something that is no entry stands in its place, such as a link: it is not followed but replaced. */
function isOdd(file: string): boolean {
  return lstatSync(file, NONE)?.isFile() === false;
}

/** Gives the file its final name unless there is one of that name. */
function publish(staged: string, file: string): boolean {
  try {
    linkSync(staged, file);
    return true;
  } catch (thrown) {
    if (hasCode(thrown, 'EEXIST')) return false;
    if (!isWithoutLinks(thrown)) throw thrown;
    renameSync(staged, file); // what another has put there meanwhile holds the same modules
    return true;
  }
}

/** Marks an entry as used now. A folder that cannot be written is none the worse for it. */
function mark(file: string): void {
  const now = new Date();
  try {
    lutimesSync(file, now, now);
  } catch {
    // read only, somebody else's, or just pruned
  }
}

interface Found {
  readonly entry: Entry;
  readonly stat: Stats;
}

function findIn(dir: string, { exact, family }: EntryKey): Found | undefined {
  const keys = namesIn(dir)
    .flatMap((name) => (name.endsWith(SUFFIX) ? [name.slice(0, -SUFFIX.length)] : []))
    .filter((key) => key.startsWith(family) && HEX.test(key.slice(family.length)));
  const found = keys
    .map((key) => entryAt(dir, { key, own: key === exact }))
    .filter((entry) => entry !== undefined);
  return found.find(({ entry }) => entry.own) ?? found.sort(newestFirst)[0];
}

function newestFirst(a: Found, b: Found): number {
  return b.stat.mtimeMs - a.stat.mtimeMs || compareBytes(a.entry.key, b.entry.key);
}

function namesIn(dir: string): readonly string[] {
  return lstatSync(dir, NONE) === undefined ? [] : readdirSync(dir);
}

/** Only a regular file is an entry; one that was removed meanwhile is none. */
function entryAt(dir: string, { key, own }: Omit<Entry, 'file'>): Found | undefined {
  const file = join(dir, `${key}${SUFFIX}`);
  const stat = lstatSync(file, NONE);
  return stat?.isFile() === true ? { entry: { key, file, own }, stat } : undefined;
}

/** Removes entries that were not used for too long, and then those used longest ago until the rest is not too much. */
function prune(dir: string, rules: FolderRules & { readonly but: string }): void {
  const { maxAge = Infinity, maxBytes = Infinity, but } = rules;
  const now = Date.now();
  const files = namesIn(dir).flatMap((name) => ownFile(join(dir, name), name));
  for (const { file, lock, age } of files) if (lock && age(now) > LOCK_AGE) remove(file);
  const entries = files.filter(({ lock }) => !lock).sort((a, b) => a.age(now) - b.age(now));
  let bytes = 0;
  for (const [place, { file, size, age }] of entries.entries()) {
    bytes += size;
    const spared = file === but || place === 0 || age(now) < IN_USE;
    if (!spared && (bytes > maxBytes || age(now) > maxAge)) {
      remove(file);
      bytes -= size;
    }
  }
}

interface OwnFile {
  readonly file: string;
  readonly lock: boolean;
  readonly size: number;
  /** Milliseconds since its last use, 0 where that is still to come. */
  readonly age: (now: number) => number;
}

function ownFile(file: string, name: string): readonly OwnFile[] {
  const stat = OWN_NAME.test(name) ? lstatSync(file, NONE) : undefined;
  if (stat?.isFile() !== true) return [];
  const age = (now: number): number => Math.max(0, now - stat.mtimeMs);
  return [{ file, lock: name.endsWith('.lock'), size: stat.size, age }];
}

/** A link in its place would be removed, not what it names. */
function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // pruned by another job meanwhile, or somebody else's
  }
}
