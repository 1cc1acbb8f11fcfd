/** The `h1:` sums of go.sum. */

import { createHash, hash } from 'node:crypto';
import { Failure } from '../errors.ts';
import { compareBytes, quoted } from './module.ts';

/** A sum as it stands in go.sum. */
export type H1 = `h1:${string}`;

type NamedHash = readonly [name: string, sha256Hex: string];

// joined strings are quicker to hash than many small ones, and must stay far below the longest string there can be
const LINES_AT_ONCE = 4096;

/**
 * The directory hash: SHA-256 over one line `<hex sha256 of content>  <name>\n` a file, names in byte order; in base64.
 * A name given more than once counts as often, each time with the content given last, as Go reads such a zip.
 *
 * @param files full names as in the zip (`path@version/file`) in any order, each with its content's SHA-256 in lower-case hex
 * @throws Failure `E_ZIP_NAME` when a name holds a newline
 * @see golang.org/x/mod/sumdb/dirhash Hash1, HashZip; go-modules-spec.md 4.1
 */
export function hash1(files: Iterable<NamedHash>): H1 {
  const sorted = [...files].sort((a, b) => compareBytes(a[0], b[0]));
  takeLastContents(sorted);
  const total = createHash('sha256');
  for (let start = 0; start < sorted.length; start += LINES_AT_ONCE)
    total.update(linesOf(sorted.slice(start, start + LINES_AT_ONCE)));
  return `h1:${total.digest('base64')}`;
}

function takeLastContents(sorted: NamedHash[]): void {
  let last = sorted.at(-1);
  for (let i = sorted.length - 1; i >= 0; i--) {
    const file = sorted[i];
    if (file?.[0] === last?.[0] && last !== undefined) sorted[i] = last;
    else last = file;
  }
}

function linesOf(files: readonly NamedHash[]): string {
  let lines = '';
  for (const [name, sha256] of files) {
    if (name.includes('\n')) throw newlineIn(name);
    lines += `${sha256}  ${name}\n`;
  }
  return lines;
}

function newlineIn(name: string): Failure {
  return new Failure('E_ZIP_NAME', {
    path: quoted(name),
    message: 'a name that holds a newline cannot be hashed',
  });
}

/** SHA-256 of the bytes in lower-case hex. */
export function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** The sum on a go.sum line whose version ends in `/go.mod`. @param bytes the go.mod as it is in the `.mod` file */
export function hashGoMod(bytes: Uint8Array): H1 {
  return hash1([['go.mod', sha256Hex(bytes)]]);
}
