import { crc32 } from 'node:zlib';
import { Failure } from '../errors.ts';
import { compareBytes } from '../gomod/module.ts';
import type { ModuleFile } from '../gomod/prove.ts';
import { contentOf, readZip, type ZipEntry } from '../gomod/zip.ts';

/**
 * The canonical form of an archive in a bundle: nothing compressed, entries in byte order of their names, fixed time, no
 * extra fields, no comment. The h1 is over contents, so it is that of the original (design section 4).
 */

const LOCAL = 30;
const CENTRAL = 46;
const MANY = 0xffff; // from here on the end record needs its zip64 twin

interface Named {
  readonly name: string;
  readonly size: number;
}

type Placed = Named & { readonly crc: number; readonly offset: number };

/** Bytes of the canonical archive of these files. */
export function storedZipSize(files: readonly Named[]): number {
  const headers = files.reduce(
    (sum, file) => sum + LOCAL + CENTRAL + 2 * Buffer.byteLength(file.name) + file.size,
    0,
  );
  return headers + ending(files.length, 0, 0).length;
}

/** The canonical archive of these files, in any order: its size, and how to write it. Each file is read once, while it is written. */
export function storedZip(files: readonly ModuleFile[]): {
  readonly size: number;
  write: (into: Buffer) => void;
} {
  const sorted = [...files].sort((a, b) => compareBytes(a.name, b.name));
  return {
    size: storedZipSize(sorted),
    write: (zip) => {
      writeFiles(zip, sorted);
    },
  };
}

function writeFiles(zip: Buffer, sorted: readonly ModuleFile[]): void {
  const placed: Placed[] = [];
  let at = 0;
  for (const file of sorted) {
    const content = file.read();
    const entry = { name: file.name, size: content.length, crc: crc32(content), offset: at };
    at += localHeader(entry).copy(zip, at);
    at += content.copy(zip, at);
    placed.push(entry);
  }
  const start = at;
  for (const entry of placed) at += centralHeader(entry).copy(zip, at);
  ending(placed.length, at - start, start).copy(zip, at);
}

/**
 * The entries of an archive in canonical form. Every byte of the file is either content or what {@link storedZip} would
 * have written there, so no two readers can see two things in it.
 *
 * @throws Failure `E_ZIP_STRUCTURE`, `E_ZIP_DUPLICATE`, and what {@link readZip} throws
 */
export function readStoredZip(bytes: Buffer): readonly ZipEntry[] {
  const entries = readZip(bytes);
  let at = 0;
  const placed = entries.map((entry) => {
    const here = { name: entry.name, size: entry.size, crc: entry.crc, offset: at };
    at = matched(bytes, at, localHeader(here)) + entry.size;
    if (entry.method !== 0 || entry.start + entry.size !== at) throw otherForm();
    if (entry.crc === 0 && crc32(contentOf(bytes, entry)) !== 0) throw otherForm();
    return here;
  });
  checkOrder(entries);
  const start = at;
  for (const entry of placed) at = matched(bytes, at, centralHeader(entry));
  if (matched(bytes, at, ending(placed.length, at - start, start)) !== bytes.length) throw otherForm();
  return entries;
}

function checkOrder(entries: readonly ZipEntry[]): void {
  let last: string | undefined;
  for (const { name } of entries) {
    const order = last === undefined ? -1 : compareBytes(last, name);
    if (order === 0)
      throw new Failure('E_ZIP_DUPLICATE', { message: `the archive holds ${JSON.stringify(name)} twice` });
    if (order > 0) throw otherForm();
    last = name;
  }
}

/** The end of `expected` in `bytes`, where it must stand at `at`. */
function matched(bytes: Buffer, at: number, expected: Buffer): number {
  if (!expected.equals(bytes.subarray(at, at + expected.length))) throw otherForm();
  return at + expected.length;
}

function localHeader(entry: Placed): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(LOCAL + name.length);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header.subarray(4), entry, name);
  name.copy(header, LOCAL);
  return header;
}

function centralHeader(entry: Placed): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(CENTRAL + name.length);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  writeCommon(header.subarray(6), entry, name);
  header.writeUInt32LE(entry.offset, 42);
  name.copy(header, CENTRAL);
  return header;
}

/** The fields both headers share: version 2.0, UTF-8 flag only where needed, stored, 1 January 1980. */
function writeCommon(fields: Buffer, entry: Placed, name: Buffer): void {
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(name.length === entry.name.length ? 0 : 0x800, 2);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(entry.crc, 10);
  fields.writeUInt32LE(entry.size, 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(name.length, 22);
}

/** The end record, with its zip64 twin before it when there are too many files for its 16 bits. */
function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, MANY), 8);
  end.writeUInt16LE(Math.min(count, MANY), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return count < MANY ? end : Buffer.concat([zip64Ending(count, size, offset), end]);
}

function zip64Ending(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  for (const [at, value] of [
    [24, count],
    [32, count],
    [40, size],
    [48, offset],
  ] as const)
    record.writeBigUInt64LE(BigInt(value), at);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(offset + size), 64);
  record.writeUInt32LE(1, 72);
  return record;
}

function otherForm(): Failure {
  return new Failure('E_ZIP_STRUCTURE', {
    message: 'the archive in the bundle is not in the one form a bundle holds',
  });
}
