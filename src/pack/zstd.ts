import zlib from 'node:zlib';
import { Failure } from '../errors.ts';
import { readWasm, type Packed, type Wasm } from './wasm.ts';

/** Chosen by measurement (bench/RESULTS.md): 6 costs three times the time for a twentieth less. */
const LEVEL = 3;

let wasm: Wasm | undefined;

/** Loads the wasm build; done by itself when first needed. Worker threads do it before they read the first foreign byte. */
export function loadZstd(): Wasm {
  return (wasm ??= readWasm());
}

/**
 * One zstd frame of `size` bytes that `fill` writes, with its content size in the header. One encoder on every system, so the
 * same bytes everywhere.
 */
export function packFrame(size: number, fill: (content: Buffer) => void): Uint8Array<ArrayBuffer> {
  return loadZstd().compress(size, LEVEL, fill);
}

type Native = (
  bytes: Uint8Array,
  options: { maxOutputLength: number; chunkSize: number },
) => Buffer<ArrayBuffer>;

/** Node has zstd from 22.15 on; before, the wasm build decodes too. */
const native: Native | undefined = nativeDecoder();

function nativeDecoder(): Native | undefined {
  const found: unknown = Reflect.get(zlib, 'zstdDecompressSync');
  return typeof found === 'function' ? (found as Native) : undefined;
}

/**
 * Unpacks one frame, which has to pass {@link checkFrame}, and gives its content to `use`. The content is only good during that
 * call: its memory is given back or used again right after, as a frame can be as large as the largest module.
 *
 * @param size bytes of content, as the seek table says
 * @throws Failure `E_BUNDLE_FORMAT` when it is damaged or of another size; what `use` throws
 */
export function unpackFrame<T extends object>(frame: Packed, size: number, use: (content: Buffer) => T): T {
  const useWhole = (content: Buffer): T => {
    if (content.length !== size) throw otherSize(content, size);
    return use(content);
  };
  if (native !== undefined) return unpackNative(native, { frame: checked(frame, size), size }, useWhole);
  const result = loadZstd().decompress(checked(frame, size), size, useWhole);
  if (result === undefined) throw badFrame('a damaged zstd frame');
  return result;
}

/** The same frame, held against what is said of it as soon as it is read and before it is unpacked. */
function checked(frame: Packed, size: number): Packed {
  return {
    length: frame.length,
    read: (into) => {
      frame.read(into);
      checkFrame(into, size);
    },
  };
}

function unpackNative<T>(
  decode: Native,
  { frame, size }: { frame: Packed; size: number },
  use: (content: Buffer) => T,
): T {
  const content = decodeNative(decode, { frame, size });
  try {
    return use(content);
  } finally {
    if (size >= LARGE) giveBack(content.buffer); // small buffers may be parts of one that others use
  }
}

function decodeNative(decode: Native, { frame, size }: { frame: Packed; size: number }): Buffer<ArrayBuffer> {
  const packed = Buffer.allocUnsafeSlow(frame.length);
  frame.read(packed);
  const content = decodeWith(decode, packed, size);
  giveBack(packed.buffer);
  return content;
}

/**
 * Unpacks one frame into memory of its own, which stays good and can be moved to another thread. Throws as {@link unpackFrame}.
 * Where the wasm build decodes, the content stands in memory twice for a moment.
 */
export function unpackWhole(frame: Packed, size: number): Buffer<ArrayBuffer> {
  if (native === undefined) return unpackFrame(frame, size, copied);
  const content = decodeNative(native, { frame: checked(frame, size), size });
  if (content.length !== size) throw otherSize(content, size);
  return content.buffer.byteLength === size ? content : copied(content);
}

function copied(content: Buffer): Buffer<ArrayBuffer> {
  return Buffer.from(new Uint8Array(content).buffer);
}

function decodeWith(decode: Native, frame: Uint8Array, size: number): Buffer<ArrayBuffer> {
  try {
    // one piece of the exact size is a third faster than growing
    return decode(frame, { maxOutputLength: size, chunkSize: Math.max(64, size) });
  } catch (cause) {
    throw new Failure('E_BUNDLE_FORMAT', { message: 'a damaged zstd frame' }, cause);
  }
}

const LARGE = 1 << 20;

/** Frees the memory now instead of at some later collection. Every Node with its own zstd has this call. */
function giveBack(buffer: ArrayBuffer): void {
  const transfer: unknown = Reflect.get(buffer, 'transfer');
  if (typeof transfer === 'function') Reflect.apply(transfer, buffer, [0]);
}

/** The furthest back a frame may point; what every decoder accepts by default. */
const MAX_WINDOW = 128 << 20;

/*
 * Holds the header and the blocks of a frame against what the seek table says of it, before anything is allocated:
 * exactly one frame, no dictionary, a window within bounds, the announced size.
 *
 * @param size bytes of content, as the seek table says
 * @throws Failure `E_BUNDLE_FORMAT`
 * @see RFC 8878 section 3.1.1
 */
function checkFrame(frame: Buffer, size: number): void {
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

function otherSize({ length }: Buffer, size: number): Failure {
  return badFrame(`a frame unpacks to ${length} bytes and not ${size}`);
}

function badFrame(message: string): Failure {
  return new Failure('E_BUNDLE_FORMAT', { message });
}
