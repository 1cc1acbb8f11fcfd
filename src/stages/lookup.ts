import { softened, toFinding, type Finding } from '../errors.ts';
import { entryKey, type EntryKey } from '../gomod/closure.ts';
import { readProject, type Project } from '../gomod/project.ts';
import { peekIn, type Entry, type Named, type Store } from '../work/store.ts';
import type { Ask } from './plan.ts';
import type { Offered } from './restore.ts';

/** What the store has for what the roots need. */
export interface Looked<Found extends Named = Entry> {
  /** The key of the closure. */
  readonly key: EntryKey;
  readonly entry: Found | undefined;
  /** Why the store could not be asked: a warning, as if it had nothing. */
  readonly findings: readonly Finding[];
}

/** Where to look. */
export interface Place {
  readonly store: Store;
  /** Start of the entries' keys. */
  readonly prefix: string;
}

/** Looks for an entry. A store that cannot be read has none, loudly; where nothing is required it is not asked. Throws as `readProject`. */
export function lookup(ask: Ask, place: Place): Promise<Looked> {
  return look(ask, place, (store, key) => store.find(key));
}

/** Looks which entry there is, without bringing it here. */
export function peek(ask: Ask, place: Place): Promise<Looked<Named>> {
  return look(ask, place, peekIn);
}

/**
 * An entry as a bundle to restore from.
 *
 * @param packs whether a bundle is written in any case; the key's own entry is not packed again for the store
 */
export function offered(entry: Entry | undefined, packs: boolean): readonly Offered[] {
  return entry === undefined ? [] : [{ file: entry.file, reuse: packs || !entry.own }];
}

async function look<Found extends Named>(
  ask: Ask,
  { store, prefix }: Place,
  find: (store: Store, key: EntryKey) => Promise<Found | undefined>,
): Promise<Looked<Found>> {
  const project = readProject(ask.where);
  const key = entryKey(prefix, { ...project, question: ask.question }, ask.scope);
  if (requiresNothing(project)) return { key, entry: undefined, findings: [] };
  try {
    return { key, entry: await find(store, key), findings: [] };
  } catch (thrown) {
    return { key, entry: undefined, findings: [unusable(thrown, 'the run goes on without it')] };
  }
}

/** True when no root requires a module: what other closures left is of no use then, however large it is. */
function requiresNothing({ roots }: Project): boolean {
  return roots.every(({ mod }) => mod.require.length === 0);
}

/** What is wrong with an entry by its key and what to do about it, where the file is only the copy of this run. */
export function named(findings: readonly Finding[], entry: Entry | undefined): readonly Finding[] {
  const { remedy } = entry ?? {};
  if (entry === undefined || remedy === undefined) return findings;
  return findings.map((found) => (found.path === entry.file ? { ...found, path: entry.key, remedy } : found));
}

/** The warning for a store that fails. Throws `thrown` again when it is no fault of the store. */
export function unusable(thrown: unknown, consequence: string): Finding {
  const found = toFinding(thrown);
  if (!OUTSIDE.has(found.code)) throw thrown;
  return { ...softened(found, 'W_CACHE_STORE', consequence), remedy: found.remedy };
}

const OUTSIDE: ReadonlySet<string> = new Set([
  'E_CACHE_SERVICE',
  'E_DISK_FULL',
  'E_NOT_WRITABLE',
  'E_UNREADABLE',
]);
