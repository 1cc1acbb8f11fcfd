import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isError } from '../errors.ts';
import { sha256Hex } from './hash.ts';
import { removeTree } from './tree.ts';

const PREFIX = '.go-airlock-';

/** A folder inside the module cache where one run makes its files before it renames them out. */
interface Staging {
  readonly dir: string;
  /** Removes the folder and what is left in it. */
  remove(): void;
}

/*
 * Makes the staging folder of this run inside `parent`, and removes those that killed runs of this machine left.
 * Its name never looks like a version, so the go command passes it over.
 *
 * @throws system errors (`EACCES`, `EROFS`, `ENOSPC`, …): the first sign that the folder cannot be filled, before any download
 */
function openStaging(parent: string): Staging {
  mkdirSync(parent, { recursive: true });
  clearStaging(parent);
  const dir = join(parent, `${PREFIX}${machine()}-${process.pid}-${randomBytes(6).toString('hex')}`);
  mkdirSync(dir, { mode: 0o700 });
  return {
    dir,
    remove: () => {
      removeTree(dir);
    },
  };
}

/** Removes the staging folders inside `parent` that killed runs of this machine left; those of running ones stay. */
export function clearStaging(parent: string): void {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) if (isLeftOver(name)) removeTree(join(parent, name));
}

/** Gives `use` a staging folder inside `parent` and removes it at the end, whatever happens. Throws what {@link openStaging} throws. */
export async function withStaging<T>(parent: string, use: (dir: string) => Promise<T>): Promise<T> {
  const staging = openStaging(parent);
  try {
    return await use(staging.dir);
  } finally {
    staging.remove();
  }
}

/** Only what a run of this machine left whose process is gone: the module cache may be shared with other containers. */
function isLeftOver(name: string): boolean {
  if (!name.startsWith(`${PREFIX}${machine()}-`)) return false;
  const pid = Number(name.slice(PREFIX.length).split('-')[1]);
  return Number.isSafeInteger(pid) && pid !== process.pid && !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return isError(thrown) && 'code' in thrown && thrown.code === 'EPERM';
  }
}

function machine(): string {
  return sha256Hex(Buffer.from(hostname())).slice(0, 8);
}
