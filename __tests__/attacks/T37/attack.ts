import type { Attack, Case, Defence } from '../attack.ts';
import { BELOW, crafted, type Crafted, type Way } from '../crafted.ts';
import * as zips from './zips.ts';

const { lib, FULL } = zips;
const hidden = zips.hiddenEntry();

/** What a finding says, and the archive. */
type Row = readonly [what: string, says: RegExp, build: () => Crafted];

const HIDDEN = /it holds headers that its directory does not name/;
const SIZE = /lib\.go has another size at its data/;
const OTHER_FORM = /is not in the one form a bundle holds/;

const fields: readonly Row[] = [
  [
    'another name in the local header',
    /lib\.go has another name at its data/,
    () => lib({ local: { name: Buffer.from(`${BELOW}bad.go`) } }),
  ],
  [
    'a longer name in the local header',
    /lib\.go has another name at its data/,
    () => lib({ local: { name: Buffer.from(`${BELOW}lib.go.EVIL.go`) } }),
  ],
  ['another size in the local header', SIZE, () => lib({ local: { size: 1 } })],
  ['another packed size in the local header', SIZE, () => lib({ method: 8, local: { packed: 1 } })],
  ['no sizes in the local header', SIZE, () => lib({ local: { crc: zips.honest.crc, packed: 0, size: 0 } })],
  [
    'zip64 sizes in the local header that lie',
    SIZE,
    () => lib({ local: { size: FULL, packed: FULL, extra: zips.zip64(1, 1) } }),
  ],
  [
    'another method in the local header',
    /lib\.go is packed in another way at its data/,
    () => lib({ local: { method: 8 } }),
  ],
  [
    'another checksum in the local header',
    /lib\.go has another checksum at its data/,
    () => lib({ local: { crc: 1 } }),
  ],
  [
    'encrypted, as the local header says',
    /lib\.go is packed in another way at its data/,
    () => lib({ local: { flags: 1 } }),
  ],
  ['encrypted, as both headers say', /lib\.go is encrypted/, () => lib({ flags: 1 })],
  [
    'another size in the data descriptor',
    /the data descriptor of .*lib\.go is not what the directory says/,
    () => lib({ ...zips.streamed, after: zips.descriptor({ ...zips.honest, size: 7 }) }),
  ],
];

const places: readonly Row[] = [
  ['an offset that passes over an entry of the same name', HIDDEN, zips.otherPlace],
  ['two names for one place', /sub\.go shares bytes with another file/, zips.onePlace],
  ['a file inside another', /z\.go shares bytes with another file/, zips.oneInside],
  ['a file that goes on over the directory', /its files run into its directory/, zips.overDirectory],
  ['an entry before the first, which the offsets count', HIDDEN, () => lib({}, { counted: hidden })],
  ['an entry before the first, which no offset counts', HIDDEN, () => lib({}, { prefix: hidden })],
  ['an entry between two', HIDDEN, () => lib({ before: hidden })],
  ['an entry before the directory', HIDDEN, () => lib({}, { beforeDirectory: hidden })],
  ['an entry behind the directory', HIDDEN, () => lib({}, { afterDirectory: hidden })],
  ['an entry in a folder', HIDDEN, zips.insideFolder],
  ['an entry behind deflated data', /something follows the data of .*lib\.go/, zips.behindDeflated],
];

const ends: readonly Row[] = [
  ['a whole archive in the comment of another', HIDDEN, zips.inComment],
  [
    'a byte behind the end, and an earlier end record that counts it as its comment',
    /an earlier end record/,
    zips.behindEnd,
  ],
  [
    'two end records that disagree about the place of the directory',
    /its two end records disagree/,
    () => lib({}, { twin: {}, count: 0xffff, offset: 4 }),
  ],
  [
    'a zip64 end record that nobody needs and that lies',
    /differently: its two end records disagree/,
    () => lib({}, { twin: { offset: 0 } }),
  ],
  ['two zip64 end records', /its zip64 end record is not where it should be/, zips.twoTwins],
  ['a directory of no bytes', /it announces 2 files in a directory of 0 bytes/, () => lib({}, { size: 0 })],
  ['a count that is too small', /it announces 1 entries and holds 2/, () => lib({}, { count: 1 })],
];

/** The archive of a bundle has one form, so even what no reader would misread is refused in there. */
const inBundle: readonly Row[] = [
  ['another size in the local header', SIZE, () => lib({ local: { size: 1 } })],
  ['a time', OTHER_FORM, () => ({ ...lib({}), zip: withTime(lib({}).zip) })],
  ['a byte behind the end', OTHER_FORM, () => lib({}, { trailing: Buffer.from('\n') })],
  ['a checksum of 0, which Go takes for none', OTHER_FORM, () => lib({ both: { crc: 0 } })],
];

function withTime(zip: Buffer): Buffer {
  const changed = Buffer.from(zip);
  for (const [header, at] of [
    ['PK\x03\x04', 10],
    ['PK\x01\x02', 12],
  ] as const)
    changed.writeUInt16LE(0x4242, changed.lastIndexOf(header, undefined, 'latin1') + at);
  return changed;
}

const caseOf =
  (way: Way) =>
  ([what, says, build]: Row): Case => ({
    what: `${what}, ${way}`,
    ...crafted(way, build),
    refusedWith: 'E_ZIP_STRUCTURE',
    status: 1,
    says,
    modules: { planned: 2, verified: 1, rejected: 1 },
  });

const off = (file: string, line: string, instead: string, seenBy: string): Defence => ({
  ...{ file, line, off: instead },
  seenBy,
});
const layout = (line: string, instead: string, what: string): Defence =>
  off('gomod/ziplayout.ts', line, instead, `${what}, from a proxy`);
const end = (line: string, instead: string, what: string): Defence =>
  off('gomod/zipend.ts', line, instead, `${what}, from a proxy`);
const inArchive = (line: string, what: string): Defence =>
  off('gomod/zip.ts', line, 'if (false)', `${what}, from a proxy`);
const stored = (line: string, instead: string, what: string): Defence =>
  off('pack/storedzip.ts', line, instead, `${what}, in a bundle`);

export const attack: Attack = {
  cases: [
    ...[...fields, ...places, ...ends].map(caseOf('from a proxy')),
    ...[fields[0], places[0], ends[0]].flatMap((row) =>
      row === undefined ? [] : [caseOf('in a module cache')(row)],
    ),
    ...inBundle.map(caseOf('in a bundle')),
  ],
  defences: [
    layout('if (entry.local < at)', 'if (false)', 'a file inside another'),
    layout('checkQuiet(bytes, at, entry.local);', '', 'an entry between two'),
    layout('checkLocal(bytes, entry);', '', 'another name in the local header'),
    layout("if (entry.name.endsWith('/'))", 'if (false)', 'an entry in a folder'),
    layout('if (at > directory.start)', 'if (false)', 'a file that goes on over the directory'),
    layout('checkQuiet(bytes, at, directory.start);', '', 'an entry before the directory'),
    layout('checkQuiet(bytes, at, end);', '', 'an entry behind the directory'),
    layout(
      'if (twin.count !== entries.length || twin.size !== at - start || twin.offset !== start - base)',
      'if (false)',
      'a zip64 end record that nobody needs and that lies',
    ),
    layout(
      'if (bytes.compare(bytes, nameStart, nameEnd, local + LOCAL, localEnd) !== 0)',
      'if (false)',
      'a longer name in the local header',
    ),
    layout(
      'bytes.readUInt16LE(local + 8) !== bytes.readUInt16LE(central + 10)',
      'false',
      'another method in the local header',
    ),
    layout('(bytes[local + 6] ?? 0) & 1', 'false', 'encrypted, as the local header says'),
    layout(
      'if (!fits(bytes.readUInt32LE(at), entry.crc))',
      'if (false)',
      'another checksum in the local header',
    ),
    layout(
      'if (size === undefined || !fits(size, entry.size) || !fits(packed, entry.packed))',
      'if (false)',
      'no sizes in the local header',
    ),
    layout(
      'throw ambiguous(`the data descriptor of ${entry.name} is not what the directory says`);',
      'return 0;',
      'another size in the data descriptor',
    ),
    inArchive('if ((flags & 1) !== 0)', 'encrypted, as both headers say'),
    inArchive('if (engine.bytesWritten !== raw.length)', 'an entry behind deflated data'),
    inArchive('if ((n & 0xffff) !== (count & 0xffff))', 'a count that is too small'),
    end('if (count * 46 > size)', 'if (false)', 'a directory of no bytes'),
    end('at !== locator - ZIP64_END ||', '', 'two zip64 end records'),
    end('if (!agrees)', 'if (false)', 'two end records that disagree about the place of the directory'),
    end(
      'checkLast(bytes, at);',
      '',
      'a byte behind the end, and an earlier end record that counts it as its comment',
    ),
    stored('if (!expected.equals(bytes.subarray(at, at + expected.length)))', 'if (false)', 'a time'),
    stored(
      'if (matched(bytes, at, ending(placed.length, at - start, start)) !== bytes.length)',
      'if (false)',
      'a byte behind the end',
    ),
    stored(
      'if (entry.crc === 0 && crc32(contentOf(bytes, entry)) !== 0)',
      'if (false)',
      'a checksum of 0, which Go takes for none',
    ),
  ],
};
