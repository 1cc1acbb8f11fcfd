import { linkSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isError } from '../errors.ts';
import { isAlive, machine } from '../gomod/owner.ts';
import { textIfRegular } from '../gomod/regular.ts';
import { writeNew } from '../gomod/tree.ts';

/** Nobody takes so long for what is done under a lock, in milliseconds. */
export const LOCK_AGE = 15 * 60_000;

/**
 * Does `use` under a lock file that appears with its content by link, or gives undefined at once where another has it. A lock
 * ends with the process that took it, however that ended, or by its age: it only saves work. Two that hold it by some accident
 * do no harm; what it guards has to be safe by itself.
 *
 * @param staging a folder of this run on the same file system
 * @throws what `use` throws; system errors
 */
export async function underLock<T>(
  { file, staging }: { readonly file: string; readonly staging: string },
  use: () => Promise<T>,
): Promise<T | undefined> {
  const own = join(staging, 'lock');
  writeNew(own, Buffer.from(`${machine()} ${process.pid}\n`));
  if (isLeft(file)) setAside(file, join(staging, 'left'));
  if (!take(own, file)) return undefined;
  const { ino } = lstatSync(own);
  try {
    return await use();
  } finally {
    if (lstatSync(file, NONE)?.ino === ino) rmSync(file, { force: true });
  }
}

const NONE = { throwIfNoEntry: false } as const;

/** True when the lock is there, and whoever took it is gone, or must be. What is written in it is not trusted to end it late. */
function isLeft(file: string): boolean {
  const stat = lstatSync(file, NONE);
  if (stat === undefined) return false;
  if (Math.abs(Date.now() - stat.mtimeMs) > LOCK_AGE) return true;
  const text = stat.size < 100 ? textIfRegular(file) : undefined;
  const [, owner, pid] = /^([0-9a-f]{8}) ([1-9][0-9]{0,9})\n$/.exec(text ?? '') ?? [];
  return owner === machine() && !isAlive(Number(pid));
}

function setAside(file: string, to: string): void {
  try {
    renameSync(file, to);
  } catch (thrown) {
    if (!hasCode(thrown, 'ENOENT')) throw thrown; // another was quicker
  }
}

/** False when another has it. A file system without links has no locks either: then everyone may. */
function take(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (thrown) {
    if (hasCode(thrown, 'EEXIST')) return false;
    if (isWithoutLinks(thrown)) return true;
    throw thrown;
  }
}

/** True for what a file system says that knows no second name of a file. */
export function isWithoutLinks(thrown: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].some((code) => hasCode(thrown, code));
}

/** True for a system error of this code. */
export function hasCode(thrown: unknown, code: string): boolean {
  return isError(thrown) && 'code' in thrown && thrown.code === code;
}
