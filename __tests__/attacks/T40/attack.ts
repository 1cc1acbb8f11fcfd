import { gzipSync } from 'node:zlib';
import { goodBundle, partsOf, rawFrame, seekTable, tarsOf } from '../../helpers/bundle.ts';
import { skippable } from '../../helpers/spoiled.ts';
import type { Attack } from '../attack.ts';
import { everyWay, spoiler, unbundled } from '../handed.ts';
import { EVIL } from '../judge.ts';
import { a, b } from '../world.ts';

const evil = Buffer.from(EVIL);
const good = goodBundle([a, b]);
const { withFrame } = spoiler;

/** The honest frames, with `extra` at a place among them that the seek table names as a frame like the others. */
function withExtraFrame(extra: Buffer, at: number): Buffer {
  const tars = tarsOf(partsOf([a, b]));
  const frames = tars.map((tar) => ({ bytes: rawFrame(tar), size: tar.length }));
  const all = frames.toSpliced(at, 0, { bytes: extra, size: 512 });
  const rows = all.map(({ bytes, size }) => ({ packed: bytes.length, size }));
  return Buffer.concat([...all.map(({ bytes }) => bytes), seekTable(rows)]);
}

/** The frame of a tar with a field of four bytes at its end that is to be its checksum. */
function withChecksum(tar: Buffer): Buffer {
  return Buffer.concat([rawFrame(tar, { descriptor: 0xa4 }), Buffer.from('00000000', 'hex')]);
}

/** The frame of a tar that asks for a dictionary. */
function withDictionary(tar: Buffer): Buffer {
  const frame = rawFrame(tar, { descriptor: 0xa1 });
  return Buffer.concat([frame.subarray(0, 5), Buffer.of(7), frame.subarray(5)]);
}

/** A frame that says it may point 2 GiB back. */
const farBack = (tar: Buffer): Buffer => rawFrame(tar, { window: 21 << 3 });

const NOT_FILLED = /its frames do not fill the file: it is cut off, or something was added/;
const NO_TABLE = /it has no seek table at its end/;

export const attack: Attack = {
  cases: [
    ...everyWay({
      what: 'bytes after the end',
      bytes: () => Buffer.concat([good, evil]),
      says: NO_TABLE,
    }),
    unbundled({
      what: 'a second bundle after the first',
      bytes: () => Buffer.concat([good, good]),
      says: NOT_FILLED,
    }),
    unbundled({
      what: 'a frame after the seek table',
      bytes: () => Buffer.concat([good, rawFrame(evil)]),
      says: NO_TABLE,
    }),
    unbundled({
      what: 'bytes between the frames and the seek table',
      bytes: () => Buffer.concat([good.subarray(0, -41), evil, good.subarray(-41)]),
      says: NOT_FILLED,
    }),
    unbundled({
      what: 'a skippable frame before the first',
      bytes: () => Buffer.concat([skippable(evil), good]),
      says: NOT_FILLED,
    }),
    unbundled({
      what: 'a skippable frame that the seek table names',
      bytes: () => withExtraFrame(skippable(evil), 1),
      says: /a frame is no zstd frame/,
    }),
    unbundled({
      what: 'a skippable frame behind another in its place',
      bytes: () => withFrame((tar) => Buffer.concat([rawFrame(tar), skippable(evil)])),
      says: /a frame is not where the seek table says/,
    }),
    unbundled({
      what: 'two frames in the place of one',
      bytes: () =>
        withFrame((tar) => Buffer.concat([rawFrame(tar.subarray(0, 512)), rawFrame(tar.subarray(512))])),
      says: /a frame announces|a frame is not where/,
    }),
    ...everyWay({
      what: 'several gzip members',
      bytes: () => Buffer.concat(tarsOf(partsOf([a, b])).map((tar) => gzipSync(tar))),
      says: NO_TABLE,
    }),
    unbundled({
      what: 'a window of 2 GiB',
      bytes: () => withFrame(farBack),
      says: /a frame with a window over 128 MiB/,
    }),
    unbundled({
      what: 'a dictionary',
      bytes: () => withFrame(withDictionary),
      says: /a frame with a dictionary or reserved bits/,
    }),
    unbundled({
      what: 'a reserved bit',
      bytes: () => withFrame((tar) => rawFrame(tar, { descriptor: 0xa8 })),
      says: /a frame with a dictionary or reserved bits/,
    }),
    unbundled({
      what: 'a frame whose checksum is wrong',
      bytes: () => withFrame(withChecksum),
      says: /a damaged zstd frame/,
    }),
  ],
  defences: [
    {
      file: 'pack/seektable.ts',
      line: 'footer.readUInt32LE(5) !== SEEKABLE',
      off: 'false',
      seenBy: 'bytes after the end',
    },
    {
      file: 'pack/seektable.ts',
      line: 'if (offset !== length - table.length)',
      off: 'if (false)',
      seenBy: 'bytes between the frames and the seek table',
    },
    {
      file: 'pack/zstd.ts',
      line: 'frame.readUInt32LE(0) !== 0xfd2fb528',
      off: 'false',
      seenBy: 'a skippable frame that the seek table names',
    },
    {
      file: 'pack/zstd.ts',
      line: 'if (end !== frame.length)',
      off: 'if (false)',
      seenBy: 'a skippable frame behind another in its place',
    },
    {
      file: 'pack/zstd.ts',
      line: 'if (!single && windowSize(frame.readUInt8(5)) > MAX_WINDOW)',
      off: 'if (false)',
      seenBy: 'a window of 2 GiB',
    },
    {
      file: 'pack/zstd.ts',
      line: 'if ((descriptor & 0x0b) !== 0)',
      off: 'if (false)',
      seenBy: 'a dictionary',
    },
  ],
};
