/** Design section 4: what a bundle may not be, each with its own code, and nothing left behind. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchAll, placeIn, unbundle, verifyBundle, verifyCache, type Place } from '../helpers/airlock.ts';
import {
  bundleOf,
  canonicalZip,
  goodBundle,
  manifestText,
  memberBytes,
  partsOf,
  paxRecord,
  rawFrame,
  seekTable,
  TAR_END,
  tarOf,
  tarsOf,
  zerosFrame,
  type Packed,
} from '../helpers/bundle.ts';
import { fakeHost } from '../helpers/host.ts';
import { makeAll, writeProject, writeProxy } from '../helpers/modules.ts';
import { inTemp, listing } from '../helpers/temp.ts';
import { patched, skippable, spoilerOf } from '../helpers/spoiled.ts';
import { zipOf } from '../helpers/zip.ts';

const made = makeAll(
  { id: 'example.com/a@v1.0.0', files: { 'lib.go': 'package a\n', 'sub/x.go': 'package sub\n' } },
  { id: 'example.com/b@v1.2.0', files: { 'lib.go': 'package b // one byte\n' } },
  'example.com/stranger@v0.1.0',
);
const [a, b, stranger] = made as [Packed, Packed, Packed];
const wanted = [a, b];
const spoiler = spoilerOf(wanted);
const { zipName, modName, swapped, withZip, withHeader, withMember } = spoiler;
const { withManifest, withParts, withFrame, withTable, withPax, zeros } = spoiler;
const evil = Buffer.from('evil');

const host = fakeHost();
afterAll(() => host.close());

const good = goodBundle(wanted);
const zip = canonicalZip(b.files);
const endRecord = zip.subarray(-22);
const GIB = 2 ** 30;

type Case = readonly [what: string, code: string, bundle: () => Buffer];

const content: readonly Case[] = [
  [
    'one byte changed in an archive, with its CRC',
    'E_MODULE_ZIP',
    () => withZip(canonicalZip(b.files.map((f) => ({ ...f, data: String(f.data).replace('one', 'two') })))),
  ],
  [
    'one byte changed in an archive, and not its CRC',
    'E_MODULE_ZIP',
    () => withZip(patched(zip, zip.indexOf('one byte'), 0x4f)),
  ],
  [
    'an added file in an archive',
    'E_MODULE_ZIP',
    () =>
      withZip(canonicalZip([...b.files, { name: `${b.id}/evil.go`, data: 'package b\nfunc init() {}\n' }])),
  ],
  ['a file taken out of an archive', 'E_MODULE_ZIP', () => withZip(canonicalZip(b.files.slice(1)))],
  ['the archive of another module', 'E_ZIP_PREFIX', () => withZip(canonicalZip(a.files))],
  [
    'an archive with a file outside',
    'E_ZIP_NAME',
    () => withZip(canonicalZip([...b.files, { name: `${b.id}/../../evil.go`, data: evil }])),
  ],
  [
    'a changed .mod',
    'E_MODULE_MOD',
    () =>
      swapped(modName, {
        name: modName,
        content: Buffer.from(`${b.mod.toString()}\nrequire example.com/evil v1.0.0\n`),
      }),
  ],
  [
    'a changed .mod of the same size',
    'E_MODULE_MOD',
    () => swapped(modName, { name: modName, content: Buffer.from(b.mod.toString().replace('1.21', '1.20')) }),
  ],
  [
    'a deflated archive',
    'E_ZIP_STRUCTURE',
    () => withZip(zipOf([...b.files].map((f) => ({ ...f, method: 8 as const })))),
  ],
  ['an archive with a comment', 'E_ZIP_STRUCTURE', () => withZip(Buffer.concat([patched(zip, -2, 4), evil]))],
  ['an archive with bytes before it', 'E_ZIP_STRUCTURE', () => withZip(Buffer.concat([evil, zip]))],
  ['an archive with bytes between', 'E_ZIP_STRUCTURE', () => withZip(shiftedDirectory())],
  ['an archive with bytes after it', 'E_ZIP_STRUCTURE', () => withZip(Buffer.concat([zip, evil]))],
  ['an archive with an extra field', 'E_ZIP_STRUCTURE', () => withZip(withExtra())],
  ['an archive with a zip64 twin of its end record', 'E_ZIP_STRUCTURE', () => withZip(withZip64())],
  [
    'an archive in another order',
    'E_ZIP_STRUCTURE',
    () => withZip(zipOf([...b.files].sort((x, y) => (x.name < y.name ? 1 : -1)))),
  ],
  [
    'an archive with one name twice',
    'E_ZIP_DUPLICATE',
    () => withZip(canonicalZip([...b.files, { name: `${b.id}/lib.go`, data: 'package b // one byte\n' }])),
  ],
  ['an archive whose CRC is left at 0', 'E_ZIP_STRUCTURE', () => withZip(withoutCrc())],
  ['an archive with another time', 'E_ZIP_STRUCTURE', () => withZip(patched(zip, 10, 1))],
  ['an archive that is cut off', 'E_ZIP_STRUCTURE', () => withZip(zip.subarray(0, -30))],
  [
    'an archive with an executable file',
    'E_ZIP_STRUCTURE',
    () => withZip(patched(zip, zip.length - 22 - 8, 0)),
  ],
  ['an empty archive', 'E_ZIP_STRUCTURE', () => withZip(Buffer.of())],
];

const layout: readonly Case[] = [
  ['../x', 'E_BUNDLE_FORMAT', () => withMember({ name: '../x', content: evil })],
  [
    'a name that climbs inside',
    'E_BUNDLE_FORMAT',
    () => withMember({ name: 'cache/download/../../../canary/x/@v/v1.0.0.mod', content: evil }),
  ],
  ['an absolute name', 'E_BUNDLE_FORMAT', () => withMember({ name: '/tmp/airlock-absolute', content: evil })],
  [
    'a name with a backslash',
    'E_BUNDLE_FORMAT',
    () => withMember({ name: 'cache\\download\\example.com\\b\\@v\\list', content: evil }),
  ],
  ['a drive letter', 'E_BUNDLE_FORMAT', () => withMember({ name: 'C:/cache/x', content: evil })],
  [
    'a name with a line end',
    'E_BUNDLE_FORMAT',
    () => withMember({ name: 'cache/download/example.com/b/@v/v1.0.0\n.mod', content: evil }),
  ],
  [
    'a name in capitals that escaping would write otherwise',
    'E_BUNDLE_FORMAT',
    () => withMember({ name: 'cache/download/example.com/B/@v/v1.2.0.mod', content: evil }),
  ],
  [
    'a .ziphash',
    'E_BUNDLE_FORMAT',
    () => withMember({ name: zipName.replace(/zip$/, 'ziphash'), content: Buffer.from(b.sums.zip) }),
  ],
  [
    'a .partial',
    'E_BUNDLE_FORMAT',
    () => withMember({ name: zipName.replace(/zip$/, 'partial'), content: Buffer.of() }),
  ],
  [
    'a file of an extracted tree',
    'E_BUNDLE_FORMAT',
    () => withMember({ name: `${b.id}/evil.go`, content: evil }),
  ],
  [
    'a symlink member',
    'E_BUNDLE_FORMAT',
    () => withMember({ name: zipName, content: Buffer.of(), change: { type: '2', link: '/etc/passwd' } }),
  ],
  [
    'a symlink in place of an archive',
    'E_BUNDLE_FORMAT',
    () =>
      swapped(zipName, {
        name: zipName,
        content: Buffer.of(),
        change: { type: '2', link: '../../../../canary/file' },
      }),
  ],
  [
    'a hard link',
    'E_BUNDLE_FORMAT',
    () => swapped(zipName, { name: zipName, content: Buffer.of(), change: { type: '1', link: modName } }),
  ],
  ['a character device', 'E_BUNDLE_FORMAT', () => withHeader({ type: '3' })],
  ['a pipe', 'E_BUNDLE_FORMAT', () => withHeader({ type: '6' })],
  [
    'a folder',
    'E_BUNDLE_FORMAT',
    () => withMember({ name: 'cache/download/', content: Buffer.of(), change: { type: '5' } }),
  ],
  [
    'a GNU long name',
    'E_BUNDLE_FORMAT',
    () => withMember({ name: '././@LongLink', content: Buffer.from(`${modName}\0`), change: { type: 'L' } }),
  ],
  ['a pax header with more than a path', 'E_BUNDLE_FORMAT', () => withPax('30 path=short\n')],
  ['a pax header for a name that needs none', 'E_BUNDLE_FORMAT', () => withPax(paxRecord('path', modName))],
  [
    'a pax header with a size',
    'E_BUNDLE_FORMAT',
    () =>
      withPax(`${paxRecord('path', `cache/download/${'x/'.repeat(200)}@v/list`)}${paxRecord('size', '5')}`),
  ],
  [
    'a global pax header',
    'E_BUNDLE_FORMAT',
    () =>
      withMember({
        name: 'pax_global_header',
        content: Buffer.from(paxRecord('comment', 'x')),
        change: { type: 'g' },
      }),
  ],
  ['an old tar header', 'E_BUNDLE_FORMAT', () => withHeader({ magic: '' })],
  ['a GNU tar header', 'E_BUNDLE_FORMAT', () => withHeader({ magic: 'ustar  \0' })],
  ['a wrong mode', 'E_BUNDLE_FORMAT', () => withHeader({ mode: '0004755' })],
  ['an owner', 'E_BUNDLE_FORMAT', () => withHeader({ uid: '0001750' })],
  ['a group', 'E_BUNDLE_FORMAT', () => withHeader({ gid: '0001750' })],
  ["an owner's name", 'E_BUNDLE_FORMAT', () => withHeader({ uname: 'root' })],
  ['a time', 'E_BUNDLE_FORMAT', () => withHeader({ mtime: '14000000000' })],
  ['a size that is no octal number', 'E_BUNDLE_FORMAT', () => withHeader({ size: '-0000000001' })],
  ['a size in base 256', 'E_BUNDLE_FORMAT', () => withHeader({ size: '\x80\0\0\0\0\0\0\0\0\0\x01' })],
  ['a size past the end', 'E_BUNDLE_FORMAT', () => withHeader({ size: '77777777777' })],
  [
    'a wrong header checksum',
    'E_BUNDLE_FORMAT',
    () => swapped(modName, { raw: patched(memberBytes({ name: modName, content: b.mod }), 150, 0x37) }),
  ],
  [
    'something in the padding',
    'E_BUNDLE_FORMAT',
    () => swapped(modName, { raw: patched(memberBytes({ name: modName, content: b.mod }), -1, 1) }),
  ],
  [
    'two members of one name',
    'E_BUNDLE_FORMAT',
    () => swapped(modName, { name: modName, content: b.mod }, { name: modName, content: b.mod }),
  ],
  [
    'two members of one name, the last one evil',
    'E_ZIP_STRUCTURE E_BUNDLE_FORMAT',
    () => swapped(zipName, { name: zipName, content: zip }, { name: zipName, content: evil }),
  ],
  [
    'members out of order',
    'E_BUNDLE_FORMAT',
    () => withParts(({ files }) => ({ files: files.toReversed() })),
  ],
  ['lists out of order', 'E_BUNDLE_FORMAT', () => withParts(({ lists }) => ({ lists: lists.toReversed() }))],
  ['no manifest', 'E_BUNDLE_FORMAT', () => bundleOf([...tarsOf(partsOf(wanted))].slice(1))],
  ['the manifest at the end', 'E_BUNDLE_FORMAT', () => manifestLast()],
  [
    'a manifest of another format',
    'E_BUNDLE_FORMAT',
    () => withManifest((text) => text.replace('"format": 1', '"format": 2')),
  ],
  ['a manifest that is no JSON', 'E_BUNDLE_FORMAT', () => withManifest(() => 'modules: yes\n')],
  ['a manifest of another shape', 'E_BUNDLE_FORMAT', () => withManifest(() => '[1]')],
  ['a manifest in another spelling', 'E_BUNDLE_FORMAT', () => withManifest((text) => `${text} `)],
  [
    'a manifest with a further key',
    'E_BUNDLE_FORMAT',
    () => withManifest((text) => text.replace('{"path"', '{"evil":1,"path"')),
  ],
  [
    'a manifest lying about a size',
    'E_BUNDLE_FORMAT',
    () => withManifest((text) => text.replace(/"size":\d+/, '"size":7')),
  ],
  [
    'a manifest with a size near 2^53',
    'E_BUNDLE_FORMAT',
    () => withManifest((text) => text.replace(/"size":\d+/, '"size":9007199254740993')),
  ],
  [
    'a manifest with a negative size',
    'E_BUNDLE_FORMAT',
    () => withManifest((text) => text.replace(/"size":\d+/, '"size":-1')),
  ],
  [
    'a manifest lying about a name',
    'E_BUNDLE_FORMAT',
    () => withManifest((text) => text.replace('example.com/b', 'example.com/c')),
  ],
  [
    'a manifest with a name that climbs',
    'E_BUNDLE_FORMAT',
    () => withManifest((text) => text.replace('example.com/b', '../../canary')),
  ],
  [
    'a manifest with a version that climbs',
    'E_BUNDLE_FORMAT',
    () => withManifest((text) => text.replace('v1.2.0', '../../v1')),
  ],
  [
    'a manifest lying about a sum',
    'E_BUNDLE_FORMAT',
    () => withManifest((text) => text.replaceAll(b.sums.zip, a.sums.zip)),
  ],
  [
    'a manifest that names one module twice and one not at all',
    'E_BUNDLE_FORMAT',
    () => withManifest(() => manifestText([a, a])),
  ],
  ['a manifest in another order', 'E_BUNDLE_FORMAT', () => withManifest(swapLines)],
  ['a manifest that says less', 'E_BUNDLE_FORMAT', () => withManifest(() => manifestText([a]))],
  ['a manifest that says more', 'E_BUNDLE_FORMAT', () => withManifest(() => manifestText([a, b, stranger]))],
  [
    'a list lying',
    'E_BUNDLE_FORMAT',
    () =>
      withParts(({ lists }) => ({
        lists: lists.map((one) => ({ name: one.name, content: Buffer.from('v9.9.9\n') })),
      })),
  ],
  ['a list missing', 'E_BUNDLE_FORMAT', () => withParts(({ lists }) => ({ lists: lists.slice(1) }))],
  [
    'a list too many',
    'E_BUNDLE_FORMAT',
    () => withParts(({ lists }) => ({ lists: [...lists, ...partsOf([stranger]).lists] })),
  ],
  [
    'an .info with another text',
    'E_BUNDLE_FORMAT',
    () =>
      swapped(infoName(), {
        name: infoName(),
        content: Buffer.from('{"Version":"v1.2.0","Time":"2020-01-01T00:00:00Z"}'),
      }),
  ],
  ['no .info', 'E_BUNDLE_FORMAT', () => swapped(infoName())],
];

const frames: readonly Case[] = [
  ['a truncated file', 'E_BUNDLE_FORMAT', () => good.subarray(0, -100)],
  ['a file cut in the middle', 'E_BUNDLE_FORMAT', () => good.subarray(0, good.length >> 1)],
  ['an empty file', 'E_BUNDLE_FORMAT', () => Buffer.of()],
  ['eight bytes', 'E_BUNDLE_FORMAT', () => good.subarray(0, 8)],
  ['only a seek table', 'E_BUNDLE_FORMAT', () => seekTable([])],
  ['trailing bytes', 'E_BUNDLE_FORMAT', () => Buffer.concat([good, evil])],
  ['bytes before', 'E_BUNDLE_FORMAT', () => Buffer.concat([evil, good])],
  ['no seek table', 'E_BUNDLE_FORMAT', () => good.subarray(0, -(8 + 3 * 8 + 9))],
  ['a seek table with a wrong size', 'E_BUNDLE_FORMAT', () => withFrame(rawFrame, 1024)],
  [
    'a seek table with more frames',
    'E_BUNDLE_FORMAT',
    () => withTable((rows) => [...rows, { packed: 0, size: 0 }]),
  ],
  ['a seek table with fewer frames', 'E_BUNDLE_FORMAT', () => withTable((rows) => rows.slice(1))],
  [
    'a seek table with an empty frame',
    'E_BUNDLE_FORMAT',
    () => withTable((rows) => rows.map((row) => ({ ...row, size: 0 }))),
  ],
  [
    'a seek table that cuts elsewhere',
    'E_BUNDLE_FORMAT',
    () =>
      withTable(([x, y, ...rest]) => [
        { packed: (x?.packed ?? 0) + 1, size: x?.size ?? 0 },
        { packed: (y?.packed ?? 0) - 1, size: y?.size ?? 0 },
        ...rest,
      ]),
  ],
  [
    'a seek table of 4 GiB frames',
    'E_BUNDLE_FORMAT',
    () => withTable((rows) => rows.map((row) => ({ ...row, size: 0xffffffff }))),
  ],
  ['a seek table of another version', 'E_BUNDLE_FORMAT', () => patched(good, -5, 1)],
  [
    'a seek table with another size of its own',
    'E_BUNDLE_FORMAT',
    () => patched(good, good.length - 41 + 4, 9),
  ],
  [
    'two frames in one slot',
    'E_BUNDLE_FORMAT',
    () => withFrame((tar) => Buffer.concat([rawFrame(tar), rawFrame(evil)])),
  ],
  [
    'two frames in one slot that fill the size together',
    'E_BUNDLE_FORMAT',
    () => withFrame((tar) => Buffer.concat([rawFrame(tar.subarray(0, 512)), rawFrame(tar.subarray(512))])),
  ],
  [
    'a skippable frame in a slot',
    'E_BUNDLE_FORMAT',
    () => withFrame((tar) => Buffer.concat([rawFrame(tar), skippable(evil)])),
  ],
  [
    'a frame with a dictionary',
    'E_BUNDLE_FORMAT',
    () => withFrame((tar) => rawFrame(tar, { descriptor: 0xa1 })),
  ],
  [
    'a frame with a reserved bit',
    'E_BUNDLE_FORMAT',
    () => withFrame((tar) => rawFrame(tar, { descriptor: 0xa8 })),
  ],
  [
    'a frame with a window of 2 GiB',
    'E_BUNDLE_FORMAT',
    () => withFrame((tar) => rawFrame(tar, { window: 21 << 3 })),
  ],
  [
    'a frame with a wrong content size',
    'E_BUNDLE_FORMAT',
    () => withFrame((tar) => rawFrame(tar, { announced: tar.length + 1 })),
  ],
  [
    'a frame that holds less than it says',
    'E_BUNDLE_FORMAT',
    () =>
      withFrame(
        (tar) => rawFrame(tar, { announced: tar.length + 512 }),
        tarsOf(partsOf(wanted))[1]?.length ?? 0 + 512,
      ),
  ],
  [
    'a frame of gzip',
    'E_BUNDLE_FORMAT',
    () => withFrame(() => Buffer.from('1f8b0800000000000003030000000000', 'hex')),
  ],
  ['a member cut by a frame', 'E_BUNDLE_FORMAT', () => splitAt(700)],
  ['a header cut by a frame', 'E_BUNDLE_FORMAT', () => splitAt(300)],
  ['the end of the tar in the middle', 'E_BUNDLE_FORMAT', () => endInTheMiddle()],
  [
    'no end of the tar',
    'E_BUNDLE_FORMAT',
    () => bundleOf(tarsOf(partsOf(wanted)).map((tar, i) => (i === 2 ? tar.subarray(0, -1024) : tar))),
  ],
  [
    'half an end of the tar',
    'E_BUNDLE_FORMAT',
    () => bundleOf(tarsOf(partsOf(wanted)).map((tar, i) => (i === 2 ? tar.subarray(0, -512) : tar))),
  ],
  [
    'three empty blocks at the end',
    'E_BUNDLE_FORMAT',
    () =>
      bundleOf(
        tarsOf(partsOf(wanted)).map((tar, i) => (i === 2 ? Buffer.concat([tar, Buffer.alloc(512)]) : tar)),
      ),
  ],
  ['zeros that unpack to 1 GiB, as the seek table says', 'E_BUNDLE_FORMAT', () => zeros(GIB, GIB, GIB)],
  ['zeros that unpack to 1 GiB behind a small size', 'E_BUNDLE_FORMAT', () => zeros(GIB, undefined, 1 << 20)],
  [
    'zeros that unpack to 1 GiB behind the largest size there may be',
    'E_BUNDLE_FORMAT',
    () => zeros(GIB, 600 << 20, 600 << 20),
  ],
  [
    '1 GiB of zeros in many frames',
    'E_BUNDLE_FORMAT',
    () =>
      bundleOf(
        Array.from({ length: 40 }, () => Buffer.alloc(1536)),
        () => zerosFrame(32 << 20, 32 << 20),
      ),
  ],
];

describe('a bundle is refused with its own code and leaves nothing behind:', () => {
  test.each([...content, ...layout, ...frames])('%s: %s', async (_what, expected, build) => {
    const codes = expected.split(' ');
    await inTemp(async (dir) => {
      const { place, around, file } = await arranged(dir, build());
      const before = around();

      const checked = await verifyBundle(host, place, file);
      expect(checked).toMatchObject({ status: 1, report: { ok: false } });
      expect(withoutMissing(checked.codes)).toEqual(codes);
      expect(listing(place.cache)).toEqual([]);

      const filled = await unbundle(host, place, [file]);
      expect(filled).toMatchObject({ status: 1, report: { ok: false } });
      expect(withoutMissing(filled.codes)).toEqual(codes);
      expect(filled.report.findings.find((f) => f.code === codes[0])?.path).toBe(file);
      expect(around()).toEqual(before);
      // all that is there is byte for byte and mode for mode what a good bundle brings
      expect(listing(place.cache).filter((line) => !reference.includes(line))).toEqual([]);
      expect(withoutMissing((await verifyCache(host, place)).codes)).toEqual([]);
    });
  });
});

/** What a good bundle brings. */
const reference = await inTemp(async (dir) => {
  const { place, file } = await arranged(dir, good);
  const filled = await unbundle(host, place, [file]);
  if (filled.status !== 0) throw new Error(JSON.stringify(filled.report.findings));
  return listing(place.cache);
});

test('a module whose archive was swapped is refused, the others are kept', async () => {
  await inTemp(async (dir) => {
    const evilZip = canonicalZip([...b.files, { name: `${b.id}/evil.go`, data: evil }]);
    const { place, file } = await arranged(dir, withZip(evilZip));
    const got = expect.stringMatching(/^h1:/);
    const { report, status } = await unbundle(host, place, [file]);
    expect(status).toBe(1);
    expect(report.modules).toMatchObject({ planned: 2, restored: 2, verified: 1, rejected: 1, missing: 1 });
    const found = { code: 'E_MODULE_ZIP', level: 'error', module: b.id, path: file };
    expect(report.findings).toMatchObject([{ ...found, want: b.sums.zip, got: got as unknown }]);
    const kept = reference.filter((line) => line.includes('example.com/a@v1.0.0/'));
    expect(listing(place.cache)).toEqual(expect.arrayContaining(kept));
  });
});

test('what a bundle holds wrong is fetched where there is a proxy, and told as a warning', async () => {
  await inTemp(async (dir) => {
    const bad = withZip(patched(zip, zip.indexOf('one byte'), 0x4f));
    const { place, file } = await arranged(dir, bad);
    const proxy = join(dir, 'proxy');
    const address = await writeProxy(proxy, wanted);
    const { status, codes, report } = await fetchAll(host, place, { from: [file], proxy: address });
    expect({ status, codes }).toEqual({ status: 0, codes: ['W_BUNDLE_REFUSED'] });
    expect(report.modules).toMatchObject({ planned: 2, verified: 2, fetched: 1, rejected: 1, missing: 0 });
  });
});

/** A project that wants a and b, the bundle in a folder of its own, and a canary beside everything. */
async function arranged(
  dir: string,
  bundle: Buffer,
): Promise<{ place: Place; file: string; around: () => readonly string[] }> {
  const place = placeIn(dir);
  await writeProject(place.app, { require: [a.id, b.id], sums: wanted });
  mkdirSync(join(dir, 'canary'));
  writeFileSync(join(dir, 'canary', 'file'), 'sings');
  mkdirSync(join(dir, 'in'));
  const file = join(dir, 'in', 'x.tar.zst');
  writeFileSync(file, bundle);
  const watched = ['canary', 'in', 'app'];
  return { place, file, around: () => watched.flatMap((name) => listing(join(dir, name), { times: true })) };
}

/** The codes but that of what is missing because of a refusal. */
function withoutMissing(codes: readonly string[]): readonly string[] {
  return codes.filter((code) => code !== 'E_OFFLINE_MISSING');
}

function infoName(): string {
  return modName.replace(/mod$/, 'info');
}

function manifestLast(): Buffer {
  const { manifest, files, lists } = partsOf(wanted);
  return bundleOf([tarOf(files), tarOf(lists), Buffer.concat([tarOf([manifest]), TAR_END])]);
}

function swapLines(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('"path"'));
  const [first = '', second = ''] = [lines[at], lines[at + 1]];
  return [...lines.slice(0, at), `${second},`, first.replace(/,$/, ''), ...lines.slice(at + 2)].join('\n');
}

function splitAt(at: number): Buffer {
  const [first = Buffer.of(), middle = Buffer.of(), last = Buffer.of()] = tarsOf(partsOf(wanted));
  return bundleOf([first, middle.subarray(0, at), middle.subarray(at), last]);
}

function endInTheMiddle(): Buffer {
  const [first = Buffer.of(), middle = Buffer.of(), last = Buffer.of()] = tarsOf(partsOf(wanted));
  return bundleOf([first, Buffer.concat([middle, TAR_END]), last]);
}

/** Bytes between the data and the directory; all offsets are right. */
function shiftedDirectory(): Buffer {
  const start = endRecord.readUInt32LE(16);
  const end = Buffer.from(endRecord);
  end.writeUInt32LE(start + evil.length, 16);
  return Buffer.concat([zip.subarray(0, start), evil, zip.subarray(start, -22), end]);
}

/** An extra field in the first local header; the directory is right about everything. */
function withExtra(): Buffer {
  const nameLength = zip.readUInt16LE(26);
  const extra = Buffer.from('0000000000000000', 'hex').subarray(0, 4);
  const grown = Buffer.concat([zip.subarray(0, 30 + nameLength), extra, zip.subarray(30 + nameLength)]);
  grown.writeUInt16LE(extra.length, 28);
  const start = endRecord.readUInt32LE(16) + extra.length;
  grown.writeUInt32LE(start, grown.length - 6);
  let at = start;
  for (let first = true; at < grown.length - 22; first = false) {
    if (!first) grown.writeUInt32LE(grown.readUInt32LE(at + 42) + extra.length, at + 42);
    at += 46 + grown.readUInt16LE(at + 28);
  }
  return grown;
}

/** The end record says "see my twin" and the twin is there; Go reads it. */
function withZip64(): Buffer {
  const [size, start] = [endRecord.readUInt32LE(12), endRecord.readUInt32LE(16)];
  const twin = Buffer.alloc(56 + 20);
  twin.writeUInt32LE(0x06064b50, 0);
  twin.writeBigUInt64LE(44n, 4);
  for (const [at, value] of [
    [24, 2],
    [32, 2],
    [40, size],
    [48, start],
  ] as const)
    twin.writeBigUInt64LE(BigInt(value), at);
  twin.writeUInt32LE(0x07064b50, 56);
  twin.writeBigUInt64LE(BigInt(start + size), 64);
  twin.writeUInt32LE(1, 72);
  const end = Buffer.from(endRecord);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  return Buffer.concat([zip.subarray(0, -22), twin, end]);
}

/** CRC 0 everywhere: Go then does not check it. */
function withoutCrc(): Buffer {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf('PK\x03\x04'); at >= 0; at = copy.indexOf('PK\x03\x04', at + 4))
    copy.writeUInt32LE(0, at + 14);
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4))
    copy.writeUInt32LE(0, at + 16);
  return copy;
}
