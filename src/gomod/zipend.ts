import { Failure } from '../errors.ts';

/** Where the central directory of a zip stands. */
export interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** Added to every offset the directory names: bytes that stand before the archive. */
  readonly base: number;
}

const END = 22; // bytes of the end record before its comment
const MAX_COMMENT = 0xffff;

/**
 * Finds the central directory from the end of the file, as Go does: the last end record whose comment fits, zip64 where a
 * field is full, and bytes before the archive tolerated.
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
  const full = plain.count === 0xffff || plain.size === 0xffffffff || plain.offset === 0xffffffff;
  const { count, size, offset, end } = (full ? readZip64End(bytes, at, before) : undefined) ?? plain;
  const start = end - size;
  if (start < 0 || offset > start + before) throw broken('its directory does not fit into the file');
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
  const lowest = Math.max(0, bytes.length - END - MAX_COMMENT);
  for (let at = bytes.length - END; at >= lowest; at--)
    if (bytes.readUInt32LE(at) === 0x06054b50 && at + END + bytes.readUInt16LE(at + 20) <= bytes.length)
      return at;
  throw broken('it has no end record');
}

function readZip64End(
  bytes: Buffer,
  end: number,
  before: number,
): { count: number; size: number; offset: number; end: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50) return undefined;
  const at = Number(bytes.readBigUInt64LE(locator + 8)) - before;
  if (at < 0 || at + 56 > locator || bytes.readUInt32LE(at) !== 0x06064b50)
    throw broken('its zip64 end record is not where it should be');
  const [count, size, offset] = [at + 32, at + 40, at + 48].map((place) =>
    Number(bytes.readBigUInt64LE(place)),
  );
  return { count: count ?? 0, size: size ?? 0, offset: offset ?? 0, end: at };
}

function broken(what: string): Failure {
  return new Failure('E_ZIP_STRUCTURE', { message: `not a zip that can be read: ${what}` });
}
