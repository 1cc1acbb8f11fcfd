import { Failure } from '../errors.ts';

/** One frame of a bundle: where it stands, and what it unpacks to. All in bytes. */
export interface Frame {
  readonly offset: number;
  readonly packed: number;
  readonly size: number;
}

const SKIPPABLE = 0x184d2a5e;
const SEEKABLE = 0x8f92eab1;
const FOOTER = 9;

/** A bundle larger than this is refused; the packed file. */
export const MAX_BUNDLE = 10 * 2 ** 30;
/** One frame may not unpack to more: the largest module Go reads, its go.mod and some room, held in memory. */
export const MAX_FRAME = 600 << 20;
const MAX_FRAMES = 1 << 16;

/**
 * How much more than its packed bytes a frame may unpack to. Sources pack 4 to 8 times; whole modules of zeros or tables
 * were seen to pack 100 times. Small frames are always let through.
 */
const MAX_RATIO = 400;
const FREE = 32 << 20;

/**
 * The seek table of zstd's seekable format, version 0.1.0: a skippable frame that plain decoders pass over.
 *
 * @see the zstd project's contrib/seekable_format specification
 */
export function writeSeekTable(
  frames: readonly { readonly packed: number; readonly size: number }[],
): Buffer {
  const table = Buffer.alloc(8 + frames.length * 8 + FOOTER);
  table.writeUInt32LE(SKIPPABLE, 0);
  table.writeUInt32LE(table.length - 8, 4);
  frames.forEach((frame, i) => {
    table.writeUInt32LE(frame.packed, 8 + i * 8);
    table.writeUInt32LE(frame.size, 12 + i * 8);
  });
  table.writeUInt32LE(frames.length, table.length - FOOTER);
  table.writeUInt8(0, table.length - 5); // no checksums: the sums decide
  table.writeUInt32LE(SEEKABLE, table.length - 4);
  return table;
}

/** How many bytes at the end of a bundle of `length` bytes hold the whole seek table, told from its last 9. */
export function seekTableSize(footer: Buffer, length: number): number {
  if (footer.length !== FOOTER || footer.readUInt32LE(5) !== SEEKABLE)
    throw bad('it has no seek table at its end');
  const count = footer.readUInt32LE(0);
  const descriptor = footer.readUInt8(4);
  if ((descriptor & 0x7f) !== 0) throw bad('its seek table is of another version');
  const size = 8 + count * (descriptor === 0 ? 8 : 12) + FOOTER;
  if (count === 0 || count > MAX_FRAMES || size > length) throw bad(`its seek table names ${count} frames`);
  return size;
}

/**
 * The frames a seek table names, held against the file's length and the bounds. Nothing of it is believed about content.
 *
 * @param table the bytes that {@link seekTableSize} named
 * @param length bytes of the whole bundle
 * @throws Failure `E_BUNDLE_FORMAT`
 */
export function readSeekTable(table: Buffer, length: number): readonly Frame[] {
  if (table.readUInt32LE(0) !== SKIPPABLE || table.readUInt32LE(4) !== table.length - 8)
    throw bad('its seek table is damaged');
  const count = table.readUInt32LE(table.length - FOOTER);
  const step = (table.length - 8 - FOOTER) / count;
  const frames: Frame[] = [];
  let offset = 0;
  for (let i = 0; i < count; i++) {
    const frame = {
      offset,
      packed: table.readUInt32LE(8 + i * step),
      size: table.readUInt32LE(12 + i * step),
    };
    checkBounds(frame);
    frames.push(frame);
    offset += frame.packed;
  }
  if (offset !== length - table.length)
    throw bad('its frames do not fill the file: it is cut off, or something was added');
  return frames;
}

function checkBounds({ packed, size }: Frame): void {
  if (size === 0 || packed === 0) throw bad('it holds an empty frame');
  if (size > MAX_FRAME) throw bad(`a frame unpacks to ${size} bytes; ${MAX_FRAME} at most are taken`);
  if (size > FREE && size > packed * MAX_RATIO)
    throw bad(`a frame of ${packed} bytes unpacks to ${size}; nothing honest packs that well`);
}

function bad(message: string): Failure {
  return new Failure('E_BUNDLE_FORMAT', { message });
}
