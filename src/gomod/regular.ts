import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { Failure } from '../errors.ts';

/** Bytes of the largest file there is in a module cache or vendor folder: an archive, or the one file of a module (golang.org/x/mod/zip). */
const MOST = 500 << 20;

/** Told what a file is that is just being read. */
export type Seen = (path: string, stat: Stats) => void;

/**
 * The bytes of a regular file; undefined when there is none.
 *
 * @throws Failure `E_FILE_TYPE` for a pipe, link, folder or device, which are never opened; `E_LIMIT` for what is larger than
 *   any file of a module, which is not read: a file full of holes costs its writer nothing
 */
export function readRegular(path: string, seen?: Seen): Buffer | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isFile()) throw new Failure('E_FILE_TYPE', { path });
  return readListed(path, seen);
}

/** The bytes of a file that was just seen to be a regular one. Throws as {@link readRegular}. */
export function readListed(path: string, seen?: Seen): Buffer {
  return withRegular(path, (fd, stat) => {
    seen?.(path, stat);
    if (stat.size > MOST)
      throw new Failure('E_LIMIT', { path, want: `at most ${MOST} bytes`, got: `${stat.size} bytes` });
    const bytes = Buffer.allocUnsafe(stat.size);
    return bytes.subarray(0, readUpTo(fd, bytes));
  });
}

function readUpTo(fd: number, into: Buffer): number {
  let at = 0;
  while (at < into.length) {
    const read = readSync(fd, into, at, into.length - at, null);
    if (read === 0) break; // it became shorter meanwhile
    at += read;
  }
  return at;
}

/**
 * True when a file that was just seen to be a regular one holds just these bytes. Reads all of them, and keeps none.
 *
 * @param seen told what the file is
 * @throws Failure `E_FILE_TYPE`; system errors
 */
export function holds(path: string, bytes: Buffer, seen?: Seen): boolean {
  return withRegular(path, (fd, stat) => {
    seen?.(path, stat);
    if (stat.size !== bytes.length) return false;
    for (let at = 0; at < bytes.length;) {
      const read = readSync(fd, scratch, 0, scratch.length, null);
      if (read === 0 || bytes.compare(scratch, 0, read, at, Math.min(at + read, bytes.length)) !== 0)
        return false;
      at += read;
    }
    return true;
  });
}

/** Each thread has one; a buffer for every file would be collected more slowly than it is read. */
const scratch = Buffer.allocUnsafeSlow(1 << 18);

/**
 * Opens a file that was just seen to be a regular one. What took its place since is not followed, waited for or read.
 *
 * @throws Failure `E_FILE_TYPE`; system errors
 * @see threat-model T16, T43
 */
export function withRegular<T>(path: string, use: (fd: number, stat: Stats) => T): T {
  // without O_NONBLOCK opening a pipe waits for a writer; the flags are undefined, and so nothing, where a system has none
  const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const opened = fstatSync(fd);
    if (!opened.isFile()) throw new Failure('E_FILE_TYPE', { path });
    return use(fd, opened);
  } finally {
    closeSync(fd);
  }
}

/** The text of a regular file; undefined for everything that {@link readRegular} would refuse: a pipe would wait for ever. */
export function textIfRegular(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size <= MOST ? readListed(path).toString('utf8') : undefined;
}

/**
 * The bytes of a file of the checkout; links are followed.
 *
 * @param name as people know it
 * @throws Failure `E_UNREADABLE`
 */
export function readNamed(path: string, name: string): Buffer {
  const where = { path: name, message: 'it is there and cannot be read as a file' };
  try {
    if (statSync(path).isFile()) return readFileSync(path);
  } catch (cause) {
    throw new Failure('E_UNREADABLE', where, cause);
  }
  throw new Failure('E_UNREADABLE', where);
}
