import { Failure } from '../errors.ts';

const BLOCK = 512;

/** The two empty blocks that end a tar. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** A member as it stands in a buffer. */
export interface TarMember {
  readonly name: string;
  /** A view into the buffer. */
  readonly content: Buffer;
  /** Where the next member starts. */
  readonly next: number;
}

/** Bytes a member takes with its header and padding. */
export function memberSize(name: string, size: number): number {
  return memberHeader(name, size).length + padded(size);
}

/** The zeros that follow a content of `size` bytes. */
export function memberPadding(size: number): Buffer {
  return Buffer.alloc(padded(size) - size);
}

/**
 * The header of a regular file: mode 0644, no owner, time 0. A name that does not fit the ustar fields gets a pax record.
 *
 * @param name ASCII, by construction: escaped module paths and versions
 * @see POSIX.1-2017 pax, ustar interchange format
 */
export function memberHeader(name: string, size: number): Buffer {
  const split = splitName(name);
  if (split !== undefined) return ustar({ ...split, size, type: '0' });
  const record = paxRecord(name);
  const content = Buffer.concat([record, memberPadding(record.length)]);
  return Buffer.concat([
    ustar({ name: 'go-airlock.pax', prefix: '', size: record.length, type: 'x' }),
    content,
    ustar({ name: name.slice(0, 100), prefix: '', size, type: '0' }),
  ]);
}

/** The member that starts at `at`, or undefined at the end of the tar. Throws `E_BUNDLE_FORMAT` unless it is laid out as {@link memberHeader} does. */
export function readMember(tar: Buffer, at: number): TarMember | undefined {
  if (at + BLOCK > tar.length) throw bad('a member is cut off');
  if (isEnd(tar, at)) return undefined;
  const { name, header, size } = readHeader(tar, at);
  const expected = memberHeader(name, size);
  if (at + header + padded(size) > tar.length) throw bad(`${shown(name)} is cut off`);
  if (!expected.equals(tar.subarray(at, at + header)))
    throw bad(`${shown(name)} is no plain file with the fixed mode, owner and time`);
  const start = at + header;
  if (!memberPadding(size).equals(tar.subarray(start + size, start + padded(size))))
    throw bad(`something follows ${shown(name)}`);
  return { name, content: tar.subarray(start, start + size), next: start + padded(size) };
}

/** True when only the two empty end blocks are left at `at`. */
function isEnd(tar: Buffer, at: number): boolean {
  if (tar.readUInt8(at) !== 0) return false;
  if (!tar.subarray(at).equals(TAR_END)) throw bad('something follows the end of the archive');
  return true;
}

function readHeader(tar: Buffer, at: number): { name: string; header: number; size: number } {
  const type = String.fromCharCode(tar.readUInt8(at + 156));
  if (type !== 'x') return { name: ustarName(tar, at), header: BLOCK, size: octal(tar, at) };
  const length = octal(tar, at);
  const header = 2 * BLOCK + padded(length);
  if (length > 4096 || at + header > tar.length) throw bad('an extended header that is too long');
  const name = /^\d+ path=([\x20-\x7e]+)\n$/.exec(
    tar.toString('latin1', at + BLOCK, at + BLOCK + length),
  )?.[1];
  if (name === undefined) throw bad('an extended header that holds more than a name');
  return { name, header, size: octal(tar, at + header - BLOCK) };
}

function ustarName(tar: Buffer, at: number): string {
  const prefix = text(tar, at + 345, 155);
  return prefix === '' ? text(tar, at, 100) : `${prefix}/${text(tar, at, 100)}`;
}

function text(tar: Buffer, at: number, length: number): string {
  const field = tar.toString('latin1', at, at + length);
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}

function octal(tar: Buffer, at: number): number {
  const digits = tar.toString('latin1', at + 124, at + 135);
  if (!/^[0-7]{11}$/.test(digits)) throw bad('a member whose size is no octal number');
  return parseInt(digits, 8);
}

/** Both ustar fields, split at the first slash that makes them fit; undefined when none does. */
function splitName(name: string): { name: string; prefix: string } | undefined {
  if (name.length <= 100) return { name, prefix: '' };
  for (let slash = name.indexOf('/'); slash >= 0 && slash <= 155; slash = name.indexOf('/', slash + 1))
    if (name.length - slash - 1 <= 100 && slash > 0)
      return { name: name.slice(slash + 1), prefix: name.slice(0, slash) };
  return undefined;
}

/** `LENGTH path=NAME\n`, where the length counts its own digits. */
function paxRecord(name: string): Buffer {
  const rest = ` path=${name}\n`;
  let length = rest.length + 1;
  while (String(length).length + rest.length !== length) length++;
  return Buffer.from(`${length}${rest}`, 'latin1');
}

function ustar(field: { name: string; prefix: string; size: number; type: '0' | 'x' }): Buffer {
  const header = Buffer.alloc(BLOCK);
  header.write(field.name, 0, 'latin1');
  header.write('0000644\x000000000\x000000000\0', 100, 'latin1');
  header.write(`${field.size.toString(8).padStart(11, '0')}\x0000000000000\0        `, 124, 'latin1');
  header.write(field.type, 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  header.write('0000000\x000000000\0', 329, 'latin1');
  header.write(field.prefix, 345, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

/** A foreign name, fit to be printed. */
function shown(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}

function bad(message: string): Failure {
  return new Failure('E_BUNDLE_FORMAT', { message });
}
