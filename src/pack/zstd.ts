import { compress, decompress, init } from '@bokuweb/zstd-wasm';
import zlib from 'node:zlib';
import { Failure } from '../errors.ts';

/** Chosen by measurement (bench/RESULTS.md): an entry is written once and read many times, and 6 costs four times the time. */
const LEVEL = 3;

let ready: Promise<void> | undefined;

/** Loads the wasm build. Must be awaited before {@link packFrame} and {@link unpackFrame}; a second call costs nothing. */
export function loadZstd(): Promise<void> {
  return (ready ??= init());
}

/** One zstd frame with its content size in the header. One encoder on every system, so the same bytes everywhere. */
export function packFrame(content: Uint8Array): Uint8Array {
  return compress(content, LEVEL);
}

type Native = (bytes: Uint8Array, options: { maxOutputLength: number; chunkSize: number }) => Buffer;

/** Node has zstd from 22.15 on; before, the wasm build decodes too. */
const native: Native | undefined = nativeDecoder();

function nativeDecoder(): Native | undefined {
  const found: unknown = Reflect.get(zlib, 'zstdDecompressSync');
  return typeof found === 'function' ? (found as Native) : undefined;
}

/**
 * The content of one frame that {@link checkFrame} has passed.
 *
 * @param size bytes of content, as the seek table says
 * @throws Failure `E_BUNDLE_FORMAT` when it is damaged or of another size
 */
export function unpackFrame(frame: Uint8Array, size: number): Buffer {
  const content = decode(frame, size);
  if (content.length !== size) throw badFrame(`a frame unpacks to ${content.length} bytes and not ${size}`);
  return content;
}

function decode(frame: Uint8Array, size: number): Buffer {
  try {
    // one piece of the exact size is a third faster than growing
    if (native !== undefined) return native(frame, { maxOutputLength: size, chunkSize: Math.max(64, size) });
    const content = decompress(frame, { defaultHeapSize: size });
    return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  } catch (cause) {
    throw new Failure('E_BUNDLE_FORMAT', { message: 'a damaged zstd frame' }, cause);
  }
}

/** The furthest back a frame may point; what every decoder accepts by default. */
const MAX_WINDOW = 128 << 20;

/**
 * Holds the header and the blocks of a frame against what the seek table says of it, before anything is allocated:
 * exactly one frame, no dictionary, a window within bounds, the announced size.
 *
 * @param size bytes of content, as the seek table says
 * @throws Failure `E_BUNDLE_FORMAT`
 * @see RFC 8878 section 3.1.1
 */
export function checkFrame(frame: Buffer, size: number): void {
  if (frame.length < 9 || frame.readUInt32LE(0) !== 0xfd2fb528) throw badFrame('a frame is no zstd frame');
  const descriptor = frame.readUInt8(4);
  const single = (descriptor & 0x20) !== 0;
  if ((descriptor & 0x0b) !== 0) throw badFrame('a frame with a dictionary or reserved bits');
  if (!single && windowSize(frame.readUInt8(5)) > MAX_WINDOW)
    throw badFrame('a frame with a window over 128 MiB');
  const width = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const at = single ? 5 : 6;
  if (frame.length < at + width + 3) throw badFrame('a frame is cut off');
  const announced = contentSize(frame, at, width);
  if (announced !== undefined && announced !== size)
    throw badFrame(`a frame announces ${announced} bytes and the seek table ${size}`);
  const end = blocksEnd(frame, at + width) + ((descriptor & 4) !== 0 ? 4 : 0);
  if (end !== frame.length) throw badFrame('a frame is not where the seek table says');
}

function windowSize(byte: number): number {
  const base = 2 ** (10 + (byte >> 3));
  return base + (base / 8) * (byte & 7);
}

function contentSize(frame: Buffer, at: number, width: number): number | undefined {
  if (width === 0) return undefined;
  if (width === 1) return frame.readUInt8(at);
  if (width === 2) return frame.readUInt16LE(at) + 256;
  return width === 4 ? frame.readUInt32LE(at) : Number(frame.readBigUInt64LE(at));
}

/** Where the last block ends; past the end of `frame` when it is cut off. */
function blocksEnd(frame: Buffer, start: number): number {
  for (let at = start; at + 3 <= frame.length;) {
    const header = frame.readUIntLE(at, 3);
    at += 3 + (((header >> 1) & 3) === 1 ? 1 : header >> 3); // a run-length block stands in one byte
    if ((header & 1) !== 0) return at;
  }
  throw badFrame('a frame is cut off');
}

function badFrame(message: string): Failure {
  return new Failure('E_BUNDLE_FORMAT', { message });
}
