import { Failure } from '../errors.ts';

/** Where the central directory of a zip stands. */
export interface Directory {
  readonly start: number;
  /** Where the end record, or its zip64 twin, stands. */
  readonly end: number;
  /** Number of entries; the end record without twin holds its low 16 bits only. */
  readonly count: number;
  /** Added to every offset the directory names: bytes that stand before the archive. */
  readonly base: number;
}

const END = 22; // bytes of the end record before its comment
const SEARCHED = 65 << 10; // how far from the end Go looks for it
const FULL = 0xffffffff;
/** Bytes of the zip64 end record and of its locator. */
export const ZIP64_END = 56;
export const ZIP64_LOCATOR = 20;
/** Ten times what the largest known module holds; each costs memory before anything of it is proven. */
export const MAX_FILES = 1_000_000;

/**
 * Finds the central directory from the end of the file, as Go does: the last end record, zip64 where a field is full, and
 * bytes before the archive tolerated.
 *
 * @param bytes the file, or its end
 * @param before bytes of the file that stand before `bytes`; `start` and `end` of the result are places in `bytes`
 * @throws Failure `E_ZIP_STRUCTURE`
 * @see archive/zip readDirectoryEnd
 */
export function findDirectory(bytes: Buffer, before = 0): Directory {
  const at = findEnd(bytes);
  const plain = {
    count: bytes.readUInt16LE(at + 10),
    size: bytes.readUInt32LE(at + 12),
    offset: bytes.readUInt32LE(at + 16),
    end: at,
  };
  // 0xffff bytes of directory is an oddity of Go; a zip without a twin is read by its plain fields then
  const full = plain.count === 0xffff || plain.size === 0xffff || plain.offset === FULL;
  const { count, size, offset, end } = (full ? readZip64End(bytes, plain, before) : undefined) ?? plain;
  const start = end - size;
  if (start < 0 || offset > start + before) throw broken('its directory does not fit into the file');
  if (count > MAX_FILES) throw broken(`it announces ${count} files`);
  if (count * 46 > size) throw broken(`it announces ${count} files in a directory of ${size} bytes`);
  return basedAt(bytes, { start, end, count, base: start + before - offset });
}

/** Like Go: an offset that is right without the bytes before the archive is taken as it is. */
function basedAt(bytes: Buffer, found: Directory): Directory {
  const asWritten = found.start - found.base;
  if (
    found.base === 0 ||
    asWritten < 0 ||
    asWritten + 4 > bytes.length ||
    bytes.readUInt32LE(asWritten) !== 0x02014b50
  )
    return found;
  return { ...found, start: asWritten, base: 0 };
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - SEARCHED);
  for (let at = bytes.length - END; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) !== 0x06054b50) continue;
    if (at + END + bytes.readUInt16LE(at + 20) > bytes.length) throw broken('its comment is cut off');
    checkLast(bytes, at);
    return at;
  }
  throw broken('it has no end record');
}

/** Bytes behind the end record are taken, as by Go. A reader that takes none goes on to an earlier one, whose comment they end. */
function checkLast(bytes: Buffer, last: number): void {
  const endsFile = (at: number): boolean => at + END + bytes.readUInt16LE(at + 20) === bytes.length;
  if (endsFile(last)) return;
  for (let at = last - 1; at >= Math.max(0, bytes.length - END - 0xffff); at--)
    if (bytes.readUInt32LE(at) === 0x06054b50 && endsFile(at))
      throw broken('bytes follow its end record, and an earlier end record counts them as its comment');
}

interface EndRecord {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  readonly end: number;
}

/** The zip64 twin of an end record; undefined when there is none. It may say more than the plain fields, never something else. */
function readZip64End(bytes: Buffer, plain: EndRecord, before: number): EndRecord | undefined {
  const locator = plain.end - ZIP64_LOCATOR;
  if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50) return undefined;
  if (bytes.readUInt32LE(locator + 4) !== 0 || bytes.readUInt32LE(locator + 16) !== 1) return undefined;
  const at = Number(bytes.readBigUInt64LE(locator + 8)) - before;
  if (at !== locator - ZIP64_END || at < 0 || bytes.readUInt32LE(at) !== 0x06064b50)
    throw broken('its zip64 end record is not where it should be');
  const twin = zip64Fields(bytes, at);
  const agrees =
    [0xffff, twin.count].includes(plain.count) &&
    [FULL, twin.size].includes(plain.size) &&
    [FULL, twin.offset].includes(plain.offset);
  if (!agrees) throw broken('its two end records disagree');
  return { ...twin, end: at };
}

/** What a zip64 end record at `at` says of the directory. */
export function zip64Fields(bytes: Buffer, at: number): Omit<EndRecord, 'end'> {
  const field = (place: number): number => Number(bytes.readBigUInt64LE(at + place));
  return { count: field(32), size: field(40), offset: field(48) };
}

function broken(what: string): Failure {
  return new Failure('E_ZIP_STRUCTURE', { message: `not a zip that can be read: ${what}` });
}
