import { constants, crc32, inflateRawSync } from 'node:zlib';
import { Failure, isError } from '../errors.ts';
import { findDirectory, MAX_FILES, type Directory } from './zipend.ts';
import { widened } from './zip64.ts';
import { checkLayout, type PlacedEntry } from './ziplayout.ts';

/** One file of a zip, as the central directory names it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** False when the directory says 0 and no data descriptor repeats it: Go takes that for unset. */
  readonly crcSet: boolean;
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
 * The files of a zip by its central directory, as Go reads it. What other readers would read differently is refused.
 *
 * @throws Failure `E_LIMIT` over {@link MAX_ZIP}; `E_ZIP_STRUCTURE` when damaged; `E_ZIP_NAME` for a name that is no UTF-8
 * @see archive/zip Reader; go-modules-spec.md 4.3; {@link checkLayout}
 */
export function readZip(bytes: Buffer): readonly ZipEntry[] {
  if (bytes.length > MAX_ZIP)
    throw new Failure('E_LIMIT', {
      message: `an archive of ${bytes.length} bytes; Go reads ${MAX_ZIP} at most`,
    });
  const directory = findDirectory(bytes);
  const entries = [...directoryEntries(bytes, directory)].map((at) => readEntry(bytes, at, directory.base));
  checkLayout(bytes, entries, directory);
  return entries;
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

/** Where each entry of the directory starts. Like Go: as many as there are, held against the low 16 bits of what is announced. */
function* directoryEntries(bytes: Buffer, { start, end, count }: Directory): Generator<number> {
  let n = 0;
  for (let at = start; at + ENTRY <= end && bytes.readUInt32LE(at) === 0x02014b50; n++) {
    const next =
      at + ENTRY + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > end) throw damaged(`entry ${n + 1} of ${count} is cut off`);
    if (n === MAX_FILES) throw damaged(`it names more than ${MAX_FILES} files`);
    yield at;
    at = next;
  }
  if ((n & 0xffff) !== (count & 0xffff)) throw damaged(`it announces ${count} entries and holds ${n}`);
}

function readEntry(bytes: Buffer, central: number, base: number): PlacedEntry {
  const nameEnd = central + ENTRY + bytes.readUInt16LE(central + 28);
  const name = readName(bytes.subarray(central + ENTRY, nameEnd));
  const flags = bytes.readUInt16LE(central + 8);
  if ((flags & 1) !== 0) throw damaged(`${name} is encrypted`);
  const { size, packed, offset } = readSizes(bytes, central, nameEnd);
  const local = base + offset;
  const start = dataStart(bytes, local, name);
  if (start + packed > bytes.length) throw damaged(`the data of ${name} is cut off`);
  const said = bytes.readUInt16LE(central + 10);
  const method = name.endsWith('/') ? folderMethod(name, size) : fileMethod(name, said);
  const crc = bytes.readUInt32LE(central + 16);
  const crcSet = crc !== 0 || (flags & 8) !== 0;
  return { name, method, crc, crcSet, size, packed, start, central, local, nameEnd };
}

/** Some writers pack the nothing of a folder, so its method and packed bytes are passed over as by Go; content it may not have. */
function folderMethod(name: string, size: number): 0 {
  if (size !== 0) throw wrongSize(name, size, 0);
  return 0;
}

function fileMethod(name: string, method: number): 0 | 8 {
  if (method === 0 || method === 8) return method;
  throw damaged(`${name} is packed by method ${method}; Go knows 0 and 8`);
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

/** Sizes and offset of an entry of the directory. */
function readSizes(bytes: Buffer, at: number, nameEnd: number): Sizes {
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  const plain = [24, 20, 42].map((place) => bytes.readUInt32LE(at + place));
  const [size, packed, offset] = widened(plain, extra) ?? [];
  if (size === undefined || packed === undefined || offset === undefined)
    throw damaged('a zip64 size is missing');
  return { size, packed, offset };
}

function dataStart(bytes: Buffer, local: number, name: string): number {
  if (local < 0 || local + LOCAL > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50)
    throw damaged(`${name} has no local header`);
  return local + LOCAL + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
}

const NOTHING = Buffer.alloc(0);

/**
 * The content of one entry; a view into `bytes` when it is stored.
 *
 * Never inflates beyond the declared size. The CRC-32 is checked as Go does: not when it is unset.
 *
 * @throws Failure `E_ZIP_SIZE` when the data is longer or shorter than declared; `E_ZIP_STRUCTURE` when something follows it;
 *   `E_MODULE_ZIP` when it is damaged
 */
export function contentOf(bytes: Buffer, entry: ZipEntry): Buffer {
  if (entry.name.endsWith('/')) return NOTHING;
  const raw = bytes.subarray(entry.start, entry.start + entry.packed);
  const content = entry.method === 0 ? raw : inflate(raw, entry);
  if (content.length !== entry.size) throw wrongSize(entry.name, entry.size, content.length);
  if (entry.crcSet && crc32(content) !== entry.crc)
    throw new Failure('E_MODULE_ZIP', {
      message: `the data of ${entry.name} in the archive is damaged (CRC-32)`,
    });
  return content;
}

function inflate(raw: Buffer, entry: ZipEntry): Buffer {
  const { buffer, engine } = inflateWhole(raw, entry);
  // a reader that finds the end by the data itself would go on here, at what Go passes over
  if (engine.bytesWritten !== raw.length) throw damaged(`something follows the data of ${entry.name}`);
  return buffer;
}

interface Inflated {
  readonly buffer: Buffer;
  /** `bytesWritten` of it are those that were read of the packed data. */
  readonly engine: { readonly bytesWritten: number };
}

function inflateWhole(raw: Buffer, entry: ZipEntry): Inflated {
  const options = {
    maxOutputLength: Math.max(1, entry.size),
    // one piece of the exact size: zlib's default grows by 16 KiB and copies all of it once more;
    // deflate packs at most 1032 to 1, so a lie about the size costs no memory
    chunkSize: Math.max(constants.Z_MIN_CHUNK, Math.min(entry.size + 1, raw.length * 1032 + 64)),
    info: true,
  };
  try {
    return inflateRawSync(raw, options) as unknown as Inflated; // its types do not know what `info` changes
  } catch (cause) {
    if (isError(cause) && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
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

function wrongSize(name: string, said: number, is: number): Failure {
  return new Failure('E_ZIP_SIZE', { message: `${name} is said to be ${said} bytes and is ${is}` });
}

function damaged(what: string): Failure {
  return new Failure('E_ZIP_STRUCTURE', { message: `a damaged zip: ${what}` });
}
