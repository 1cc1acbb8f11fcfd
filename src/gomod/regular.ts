import { lstatSync, readFileSync, statSync } from 'node:fs';
import { Failure } from '../errors.ts';

/** The bytes of a regular file; undefined when there is none. Throws `E_FILE_TYPE` for a pipe, link, folder or device, which are never opened. */
export function readRegular(path: string): Buffer | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isFile()) throw new Failure('E_FILE_TYPE', { path });
  return readFileSync(path);
}

/** The text of a regular file; undefined for everything else. Nothing but a regular file is opened: a pipe would wait for ever. */
export function textIfRegular(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(path, 'utf8')
    : undefined;
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
