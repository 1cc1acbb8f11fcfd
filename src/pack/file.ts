import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { Failure, isError } from '../errors.ts';
import { MAX_BUNDLE } from './seektable.ts';

/**
 * Opens the file of a bundle, which has to be a regular file of a size a bundle can have.
 *
 * @param use gets the open file and its bytes
 * @throws Failure `E_UNREADABLE`, `E_BUNDLE_FORMAT`; system errors when it is not there; what `use` throws
 */
export function withBundle<T>(file: string, use: (fd: number, size: number) => T): T {
  // looked at before it is opened: opening a pipe would wait for a writer for ever
  if (!statSync(file).isFile()) throw notRegular(file);
  return withFile(file, (fd) => {
    const { size } = fstatSync(fd);
    if (size < 9 || size > MAX_BUNDLE)
      throw new Failure('E_BUNDLE_FORMAT', { path: file, message: `a file of ${size} bytes is no bundle` });
    return use(fd, size);
  });
}

/** Opens a file to read, and closes it after `use`. Throws Failure `E_UNREADABLE`; what `use` throws. */
export function withFile<T>(file: string, use: (fd: number) => T): T {
  return closing(opened(file), (fd) => {
    if (!fstatSync(fd).isFile()) throw notRegular(file); // it was one when it was looked at first
    return use(fd);
  });
}

function notRegular(file: string): Failure {
  return new Failure('E_UNREADABLE', { path: file, message: 'a bundle has to be a regular file' });
}

function opened(file: string): number {
  try {
    return openSync(file, constants.O_RDONLY | constants.O_NONBLOCK); // a pipe is not waited for
  } catch (cause) {
    const code = isError(cause) && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new Failure('E_UNREADABLE', { path: file, message: `the bundle cannot be opened${code}` }, cause);
  }
}

function closing<T>(fd: number, use: (fd: number) => T): T {
  try {
    return use(fd);
  } finally {
    closeSync(fd);
  }
}

/**
 * Fills `into` with the bytes of an open file: one call to the system may give fewer than were asked for.
 *
 * @param from the open file, and the byte of it to start at
 * @param ended what to throw when the file ends before `into` is full: it became shorter since its size was asked for
 * @throws what `ended` makes; system errors
 */
export function readInto(
  into: Buffer,
  { fd, position }: { readonly fd: number; readonly position: number },
  ended: () => Failure,
): void {
  for (let at = 0; at < into.length;) {
    const read = readSync(fd, into, at, into.length - at, position + at);
    if (read === 0) throw ended();
    at += read;
  }
}
