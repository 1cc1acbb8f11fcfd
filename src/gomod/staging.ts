import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheFolder } from './modcache.ts';
import { isAlive, machine } from './owner.ts';
import { removeTree } from './tree.ts';
import { Ways } from './ways.ts';

/** How the name of every staging folder starts. */
export const STAGING = '.go-airlock-';

/** The folder to be filled: its root, which may be a link, and where in it files are made. */
type Within = Pick<CacheFolder, 'trees' | 'spare'>;

/** A folder inside the module cache where one run makes its files before it renames them out. */
interface Staging {
  readonly dir: string;
  /** Removes the folder and what is left in it. */
  remove(): void;
}

/*
 * Makes the staging folder of this run inside a folder, and removes those that killed runs of this machine left.
 * Its name never looks like a version, so the go command passes it over.
 *
 * @throws Failure `E_PATH_EXISTS` for a link on the way to it; system errors (`EACCES`, `EROFS`, `ENOSPC`, …): the first sign that the folder cannot be filled, before any download
 */
function openStaging(folder: Within): Staging {
  new Ways(folder).make(folder.spare);
  clearStaging(folder);
  const dir = join(folder.spare, `${STAGING}${machine()}-${process.pid}-${randomBytes(6).toString('hex')}`);
  mkdirSync(dir, { mode: 0o700 });
  return {
    dir,
    remove: () => {
      removeTree(dir);
    },
  };
}

/** The names of the staging folders that killed runs left. Removes nothing. */
export function leftStaging({ spare }: Pick<Within, 'spare'>): readonly string[] {
  const stat = lstatSync(spare, NONE);
  return stat?.isDirectory() === true ? readdirSync(spare).filter((name) => isLeftOver(spare, name)) : [];
}

/** Removes the staging folders that killed runs left; those of running ones stay, and what is behind a link. */
export function clearStaging({ trees, spare }: Within): void {
  const stat = spare === trees ? statSync(spare, NONE) : lstatSync(spare, NONE);
  if (stat?.isDirectory() !== true) return;
  for (const name of readdirSync(spare)) if (isLeftOver(spare, name)) removeTree(join(spare, name));
}

const NONE = { throwIfNoEntry: false } as const;

/** Gives `use` a staging folder inside `folder` and removes it at the end, whatever happens. Throws what {@link openStaging} throws. */
export async function withStaging<T>(folder: Within, use: (dir: string) => Promise<T>): Promise<T> {
  return withStagingOnDemand(folder, (open) => use(open()));
}

/**
 * As {@link withStaging}, but the folder is made when it is first asked for: what killed runs left is cleared in any case, and
 * else nothing is written. `open` throws what {@link openStaging} throws.
 */
export async function withStagingOnDemand<T>(
  folder: Within,
  use: (open: () => string) => Promise<T>,
): Promise<T> {
  let staging: Staging | undefined;
  try {
    return await use(() => (staging ??= openStaging(folder)).dir);
  } finally {
    if (staging === undefined) clearIfPossible(folder);
    else staging.remove();
  }
}

function clearIfPossible(folder: Within): void {
  try {
    clearStaging(folder);
  } catch {
    // a run that has nothing to write does not fail for what another left
  }
}

/** No run takes so long, in milliseconds: what is older has no owner, whichever machine that was. */
const LONGEST = 24 * 3_600_000;

/** What a run left whose process is gone; of other machines, such as containers that share the folder, what is too old to be in use. */
function isLeftOver(dir: string, name: string): boolean {
  const [, owner, pid] = NAME.exec(name) ?? [];
  if (owner === undefined) return false;
  if (owner === machine() && Number(pid) !== process.pid && !isAlive(Number(pid))) return true;
  const stat = lstatSync(join(dir, name), NONE);
  return stat !== undefined && Math.abs(Date.now() - stat.mtimeMs) > LONGEST;
}

const NAME = /^\.go-airlock-([0-9a-f]{8})-([1-9][0-9]{0,9})-[0-9a-f]+$/;
