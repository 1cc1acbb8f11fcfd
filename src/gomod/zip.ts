import { constants, crc32, inflateRawSync } from 'node:zlib';
import { Failure } from '../errors.ts';
import { findDirectory, type Directory } from './zipend.ts';

/** One file of a zip, as the central directory names it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes of content, as declared; {@link contentOf} holds the data to it. */
  readonly size: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Where the data starts in the archive. */
  readonly start: number;
}

/** Go refuses to read a module zip, or to extract more than this from one (golang.org/x/mod/zip MaxZipFile). */
export const MAX_ZIP = 500 << 20;

const ENTRY = 46; // bytes of a central directory entry before its name
const LOCAL = 30; // bytes of a local header before its name
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The files of a zip by its central directory, as Go reads it: local headers only say where data starts.
 *
 * @throws Failure `E_LIMIT` over {@link MAX_ZIP}; `E_ZIP_STRUCTURE` when damaged; `E_ZIP_NAME` for a name that is no UTF-8
 * @see archive/zip Reader; go-modules-spec.md 4.3
 */
export function readZip(bytes: Buffer): readonly ZipEntry[] {
  if (bytes.length > MAX_ZIP)
    throw new Failure('E_LIMIT', {
      message: `an archive of ${bytes.length} bytes; Go reads ${MAX_ZIP} at most`,
    });
  const directory = findDirectory(bytes);
  return [...directoryEntries(bytes, directory)].map((at) => readEntry(bytes, at, directory.base));
}

/**
 * Names and declared sizes of the files of a zip, told from its end alone.
 *
 * @param tail the last bytes of the file, enough to hold the directory
 * @param length bytes of the whole file
 * @throws Failure as {@link readZip}
 */
export function readZipNames(
  tail: Buffer,
  length: number,
): readonly { readonly name: string; readonly size: number }[] {
  const directory = findDirectory(tail, length - tail.length);
  return [...directoryEntries(tail, directory)].map((at) => {
    const nameEnd = at + ENTRY + tail.readUInt16LE(at + 28);
    return { name: readName(tail.subarray(at + ENTRY, nameEnd)), size: readSizes(tail, at, nameEnd).size };
  });
}

/** Where each entry of the directory starts. */
function* directoryEntries(bytes: Buffer, directory: Directory): Generator<number> {
  let at = directory.start;
  for (let n = 0; n < directory.count; n++) {
    if (at + ENTRY > directory.end || bytes.readUInt32LE(at) !== 0x02014b50)
      throw damaged(`entry ${n + 1} of ${directory.count} is cut off`);
    const next =
      at + ENTRY + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > directory.end) throw damaged(`entry ${n + 1} of ${directory.count} is cut off`);
    yield at;
    at = next;
  }
  if (at + 4 <= directory.end && bytes.readUInt32LE(at) === 0x02014b50)
    throw damaged('more entries than announced');
}

function readEntry(bytes: Buffer, at: number, base: number): ZipEntry {
  const nameEnd = at + ENTRY + bytes.readUInt16LE(at + 28);
  const name = readName(bytes.subarray(at + ENTRY, nameEnd));
  const method = bytes.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed by method ${method}; Go knows 0 and 8`);
  if ((bytes.readUInt16LE(at + 8) & 1) !== 0) throw damaged(`${name} is encrypted`);
  const sizes = readSizes(bytes, at, nameEnd);
  const start = dataStart(bytes, base + sizes.offset, name);
  if (start + sizes.packed > bytes.length) throw damaged(`the data of ${name} is cut off`);
  if (method === 0 && sizes.packed !== sizes.size)
    throw new Failure('E_ZIP_SIZE', {
      message: `${name} is stored in ${sizes.packed} bytes and said to be ${sizes.size}`,
    });
  return { name, method, crc: bytes.readUInt32LE(at + 16), size: sizes.size, packed: sizes.packed, start };
}

/** Names are bytes in Go; the rules for files (spec 1.1) leave only valid UTF-8, so anything else ends here. */
function readName(raw: Buffer): string {
  const ascii = raw.toString('latin1');
  if (/^[\0-\x7f]*$/.test(ascii)) return ascii;
  try {
    return utf8.decode(raw);
  } catch (cause) {
    throw new Failure(
      'E_ZIP_NAME',
      { message: `a file name that is no UTF-8: ${raw.toString('hex').slice(0, 80)}` },
      cause,
    );
  }
}

interface Sizes {
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
}

/** Sizes and offset, from the zip64 extra field where the 32-bit field is full. */
function readSizes(bytes: Buffer, at: number, extraStart: number): Sizes {
  const plain = [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ] as const;
  if (plain.every((value) => value !== 0xffffffff))
    return { size: plain[0], packed: plain[1], offset: plain[2] };
  const extra = zip64Extra(bytes, extraStart, extraStart + bytes.readUInt16LE(at + 30));
  let from = 0;
  const [size, packed, offset] = plain.map((value) => {
    if (value !== 0xffffffff) return value;
    if (extra === undefined || from + 8 > extra.length) throw damaged('a zip64 size is missing');
    from += 8;
    return Number(extra.readBigUInt64LE(from - 8));
  });
  return { size: size ?? 0, packed: packed ?? 0, offset: offset ?? 0 };
}

function zip64Extra(bytes: Buffer, start: number, end: number): Buffer | undefined {
  for (let at = start; at + 4 <= end;) {
    const length = bytes.readUInt16LE(at + 2);
    if (bytes.readUInt16LE(at) === 1) return bytes.subarray(at + 4, Math.min(end, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

function dataStart(bytes: Buffer, local: number, name: string): number {
  if (local < 0 || local + LOCAL > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50)
    throw damaged(`${name} has no local header`);
  return local + LOCAL + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
}

/**
 * The content of one entry; a view into `bytes` when it is stored.
 *
 * Never inflates beyond the declared size. The CRC-32 is checked as Go does: not when the directory says 0.
 *
 * @throws Failure `E_ZIP_SIZE` when the data is longer or shorter than declared; `E_MODULE_ZIP` when it is damaged
 */
export function contentOf(bytes: Buffer, entry: ZipEntry): Buffer {
  const raw = bytes.subarray(entry.start, entry.start + entry.packed);
  const content = entry.method === 0 ? raw : inflate(raw, entry);
  if (content.length !== entry.size)
    throw new Failure('E_ZIP_SIZE', {
      message: `${entry.name} is said to be ${entry.size} bytes and is ${content.length}`,
    });
  if (entry.crc !== 0 && crc32(content) !== entry.crc)
    throw new Failure('E_MODULE_ZIP', {
      message: `the data of ${entry.name} in the archive is damaged (CRC-32)`,
    });
  return content;
}

function inflate(raw: Buffer, entry: ZipEntry): Buffer {
  try {
    return inflateRawSync(raw, {
      maxOutputLength: Math.max(1, entry.size),
      // one piece of the exact size: zlib's default grows by 16 KiB and copies all of it once more;
      // deflate packs at most 1032 to 1, so a lie about the size costs no memory
      chunkSize: Math.max(constants.Z_MIN_CHUNK, Math.min(entry.size + 1, raw.length * 1032 + 64)),
    });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
      throw new Failure(
        'E_ZIP_SIZE',
        { message: `${entry.name} is larger than the ${entry.size} bytes it is said to be` },
        cause,
      );
    throw new Failure(
      'E_MODULE_ZIP',
      { message: `the data of ${entry.name} in the archive is damaged` },
      cause,
    );
  }
}

function damaged(what: string): Failure {
  return new Failure('E_ZIP_STRUCTURE', { message: `a damaged zip: ${what}` });
}
