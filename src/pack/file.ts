import { closeSync, readSync } from 'node:fs';
import type { Failure } from '../errors.ts';

/** Gives `use` an open file and closes it at the end, whatever happens. */
export function closing<T>(fd: number, use: (fd: number) => T): T {
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
