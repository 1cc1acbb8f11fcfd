import { randomBytes } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import {
  bundleOf,
  header,
  manifestText,
  memberBytes,
  partsOf,
  rawFrame,
  seekTable,
  squeezedFrame,
  TAR_END,
  tarOf,
  tarsOf,
  zerosFrame,
} from '../../helpers/bundle.ts';
import type { Attack, Case } from '../attack.ts';
import { bundleIn, spoiler, unbundled, type Hostile } from '../handed.ts';
import { a, b, honestProject } from '../world.ts';

const GIB = 2 ** 30;
const MIB = 2 ** 20;

/** What the process may have in memory at most. */
const MOST = 700e6;
/** The same where the frame is as large as the largest module that Go reads, and has to be in memory. */
const LARGEST = 900e6;

/** A bomb that has to stay below `most` bytes of memory. */
function bomb({ most = MOST, ...hostile }: Hostile & { readonly most?: number }): Case {
  return {
    ...unbundled({
      ...hostile,
      after: (_arena, { peak = 0 }) =>
        peak > most ? [`it took ${Math.round(peak / 1e6)} MB of memory`] : [],
    }),
    seconds: 100,
  };
}

const parts = partsOf([a, b]);
const modules = tarOf(parts.files);
const lists = Buffer.concat([tarOf(parts.lists), TAR_END]);

/** Empty files of modules nobody asked for, in frames of `each`. */
function emptyMembers(count: number, each: number): Buffer {
  const names = Array.from(
    { length: count },
    (_, i) => `cache/download/example.com/m${i + 1e6}/@v/v1.0.0.mod`,
  );
  const bytes = names.map((name) => memberBytes({ name, content: Buffer.of() }));
  const tars: Buffer[] = [];
  for (let at = 0; at < count; at += each) tars.push(Buffer.concat(bytes.slice(at, at + each)));
  return bundleOf([tarOf([parts.manifest]), ...tars, lists], squeezedFrame);
}

/** Version lists of one MiB each, in one frame; noisy enough not to be refused for how well they pack. */
function longLists(count: number): Buffer {
  const content = Buffer.concat([randomBytes(8192), Buffer.alloc(MIB - 8192, 'v')]);
  const entries = Array.from({ length: count }, (_, i) => ({
    name: `cache/download/example.com/m${i + 1000}/@v/list`,
    content,
  }));
  return bundleOf([tarOf([parts.manifest]), modules, tarOf(entries), TAR_END], squeezedFrame);
}

/** The manifest of `count` modules, as short as it may be. */
function manifestOf(count: number): Buffer {
  const items = Array.from({ length: count }, (_, i) => `\n    {"path":"m${i}","version":"v1"}`);
  const text = manifestText([]).replace('"modules": [', () => `"modules": [${items.join(',')}`);
  return bundleOf(tarsOf(partsOf([a, b], text)), squeezedFrame);
}

/** A manifest that would take many times its size as one JSON value. */
function nested(): Buffer {
  return bundleOf(tarsOf(partsOf([a, b], `[${'[],'.repeat(10 * MIB)}[]]`)), squeezedFrame);
}

/** A frame of `size` bytes: one member that nobody asked for, of noise just long enough and then of zeros. */
function largestFrame(size: number): Buffer {
  const noise = randomBytes(Math.ceil(size / 400 / MIB + 1) * MIB);
  header('cache/download/example.com/c/@v/v1.0.0.zip', size - 512).copy(noise);
  const first = rawFrame(noise, { announced: size });
  // its last block says that it is the last: take that back, and go on with the blocks of zeros
  const at = first.length - (128 << 10) - 3;
  first.writeUIntLE(first.readUIntLE(at, 3) & ~1, at, 3);
  return Buffer.concat([first, zerosFrame(size - noise.length, 0).subarray(9)]);
}

const withManifestSize = (size: string) => (): Buffer =>
  spoiler.withManifest((text) => text.replace(/"size":\d+/, `"size":${size}`));

export const attack: Attack = {
  cases: [
    bomb({
      what: '1 GiB of zeros, as the seek table says',
      bytes: () => spoiler.zeros(GIB, GIB, GIB),
      says: /a frame unpacks to 1073741824 bytes; 629145600 at most are taken/,
    }),
    bomb({
      what: '1 GiB of zeros in a frame that announces 1 MiB',
      bytes: () => spoiler.zeros(GIB, MIB, MIB),
      says: /a damaged zstd frame|a frame unpacks to/,
    }),
    bomb({
      what: '1 GiB of zeros in a frame that announces nothing',
      bytes: () => spoiler.zeros(GIB, undefined, MIB),
      says: /a damaged zstd frame|a frame unpacks to/,
    }),
    bomb({
      what: 'a frame that announces less than the seek table says',
      bytes: () => spoiler.zeros(MIB, 512, MIB),
      says: /a frame announces 512 bytes and the seek table 1048576/,
    }),
    bomb({
      what: '599 MiB of zeros in 19 kB',
      bytes: () => spoiler.zeros(599 * MIB, 599 * MIB, 599 * MIB),
      says: /nothing honest packs that well/,
    }),
    bomb({
      what: '1 GiB of zeros in frames that are each let through',
      bytes: () =>
        bundleOf(
          Array.from({ length: 32 }, () => Buffer.alloc(32 * MIB)),
          () => zerosFrame(32 * MIB, 32 * MIB),
        ),
      says: /something follows the end of the archive|the archive ends before its last frame/,
    }),
    bomb({
      what: 'frames as large as the largest module',
      bytes: () => {
        const size = 590 * MIB;
        const frames = [
          rawFrame(tarOf([parts.manifest])),
          largestFrame(size),
          largestFrame(size),
          rawFrame(lists),
        ];
        const sizes = [tarOf([parts.manifest]).length, size, size, lists.length];
        const rows = frames.map((frame, i) => ({ packed: frame.length, size: sizes[i] ?? 0 }));
        return Buffer.concat([...frames, seekTable(rows)]);
      },
      says: /a member is twice in it or out of order/,
      most: LARGEST,
    }),
    bomb({
      what: '1 GiB of zeros in gzip',
      bytes: () => Buffer.concat(Array<Buffer>(64).fill(gzipSync(Buffer.alloc(16 * MIB)))),
      says: /it has no seek table at its end/,
    }),
    bomb({
      what: 'a size of 2^53 + 1',
      bytes: withManifestSize('9007199254740993'),
      says: /a size is no number of bytes/,
      late: true,
    }),
    bomb({
      what: 'a size of 2^53 - 1',
      bytes: withManifestSize('9007199254740991'),
      says: /its manifest is not what it holds/,
      late: true,
    }),
    bomb({
      what: 'a negative size',
      bytes: withManifestSize('-1'),
      says: /a size is no number of bytes/,
      late: true,
    }),
    bomb({
      what: 'a size of 1e400',
      bytes: withManifestSize('1e400'),
      says: /a size is no number of bytes/,
      late: true,
    }),
    bomb({
      what: 'a negative size in the header of a member',
      bytes: () => spoiler.withHeader({ size: '\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' }),
      says: /a member whose size is no octal number/,
    }),
    bomb({
      what: 'a size of 2^80 in the header of a member',
      bytes: () => spoiler.withHeader({ size: '\x80\0\x01\0\0\0\0\0\0\0\0\0' }),
      says: /a member whose size is no octal number/,
    }),
    bomb({
      what: 'a size of 8 GiB in the header of a member',
      bytes: () => spoiler.withHeader({ size: '77777777777' }),
      says: /is cut off/,
    }),
    {
      ...bomb({
        what: 'a seek table of ten million frames',
        bytes: () => Buffer.of(),
        says: /its seek table names 10000000 frames/,
      }),
      mount: async (arena) => {
        await honestProject(arena);
        const table = seekTable([]);
        table.writeUInt32LE(1e7, table.length - 9);
        writeFileSync(bundleIn(arena), '');
        truncateSync(bundleIn(arena), 8e7 + 1000); // room for ten million rows, of zeros that are not even written
        writeFileSync(bundleIn(arena), table.subarray(-9), { flag: 'a' });
      },
    },
    bomb({
      what: 'a manifest of a million modules',
      bytes: () => manifestOf(1e6),
      says: /its manifest and version lists are larger than 33554432 bytes/,
    }),
    bomb({
      what: 'a manifest of as many modules as there is room for',
      bytes: () => manifestOf(7e5),
      says: /it has more lines, or longer ones, than a manifest/,
      late: true,
    }),
    bomb({
      what: 'a manifest that is one JSON value of ten million lists',
      bytes: nested,
      says: /it has more lines, or longer ones, than a manifest/,
      late: true,
      most: 500e6,
    }),
    bomb({
      what: 'a hundred and fifty thousand empty members',
      bytes: () => emptyMembers(150_000, 25_000),
      says: /it holds more than 131072 members/,
    }),
    bomb({
      what: 'version lists of 300 MiB in one frame',
      bytes: () => longLists(300),
      says: /its manifest and version lists are larger than 33554432 bytes/,
    }),
  ],
  defences: [
    {
      file: 'pack/seektable.ts',
      line: 'if (size > MAX_FRAME)',
      off: 'if (false)',
      seenBy: '1 GiB of zeros, as the seek table says',
    },
    {
      file: 'pack/seektable.ts',
      line: 'if (size > FREE && size > packed * MAX_RATIO)',
      off: 'if (false)',
      seenBy: '599 MiB of zeros in 19 kB',
    },
    {
      file: 'pack/seektable.ts',
      line: 'count > MAX_FRAMES',
      off: 'false',
      seenBy: 'a seek table of ten million frames',
    },
    {
      file: 'pack/zstd.ts',
      line: 'if (announced !== undefined && announced !== size)',
      off: 'if (false)',
      seenBy: 'a frame that announces less than the seek table says',
    },
    {
      file: 'pack/tar.ts',
      line: 'if (!/^[0-7]{11}$/.test(digits))',
      off: 'if (false)',
      seenBy: 'a negative size in the header of a member',
    },
    {
      file: 'pack/tar.ts',
      line: 'if (at + header + padded(size) > tar.length)',
      off: 'if (false)',
      seenBy: 'a size of 8 GiB in the header of a member',
    },
    {
      file: 'pack/manifest.ts',
      line: '!Number.isSafeInteger(value) || value < 0',
      off: 'false',
      seenBy: 'a negative size',
    },
    {
      file: 'pack/manifest.ts',
      line: 'if (lines.length === MAX_LINES || lines.some((line) => line.length > MAX_LINE))',
      off: 'if (false)',
      seenBy: 'a manifest of as many modules as there is room for',
    },
    {
      file: 'stages/restore.ts',
      line: 'tally.add(text?.length ?? 0);',
      off: '',
      seenBy: 'a hundred and fifty thousand empty members',
    },
    {
      file: 'pack/reader.ts',
      line: "tally.add(member.is === 'file' ? 0 : found.content.length);",
      off: '',
      seenBy: 'version lists of 300 MiB in one frame',
    },
  ],
};
