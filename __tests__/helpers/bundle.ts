/** Builds bundles by hand, good ones and every kind of broken one. Shares no code with src/pack but the canonical archive. */
import { compareBytes, compareModules, escapePath, type ModuleVersion } from '../../src/gomod/module.ts';
import { pseudoTime } from '../../src/gomod/version.ts';
import { fileOf, type Made } from './modules.ts';
import { zipOf, type ZipFile } from './zip.ts';

/** A member of the tar: its name and content, or its raw bytes with header and padding. */
export type Entry =
  | { readonly name: string; readonly content: Buffer; readonly change?: Partial<HeaderFields> }
  | { readonly raw: Buffer };

/** The fields of a ustar header, as written. */
export interface HeaderFields {
  readonly name: string;
  readonly mode: string;
  readonly uid: string;
  readonly gid: string;
  readonly size: string;
  readonly mtime: string;
  readonly type: string;
  readonly link: string;
  readonly magic: string;
  readonly uname: string;
  readonly prefix: string;
}

/** A ustar header of a regular file: mode 0644, nobody's, time 0 (POSIX pax, ustar interchange format). */
export function header(name: string, size: number, change: Partial<HeaderFields> = {}): Buffer {
  const block = Buffer.alloc(512);
  const field = {
    ...{ name, mode: '0000644', uid: '0000000', gid: '0000000', mtime: '00000000000', type: '0' },
    ...{ link: '', magic: 'ustar\x0000', uname: '', prefix: '', size: size.toString(8).padStart(11, '0') },
    ...change,
  };
  const places: readonly (readonly [number, string])[] = [
    ...([[0, field.name] as const, [100, field.mode] as const, [108, field.uid] as const] as const),
    ...([[116, field.gid] as const, [124, field.size] as const, [136, field.mtime] as const] as const),
    ...([[156, field.type] as const, [157, field.link] as const, [257, field.magic] as const] as const),
    ...([[265, field.uname] as const, [329, '0000000'] as const, [337, '0000000'] as const] as const),
    [345, field.prefix],
  ];
  for (const [at, text] of places) block.write(text, at, 'latin1');
  return checksummed(block);
}

/** The header with the checksum that fits it. */
export function checksummed(block: Buffer): Buffer {
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** Header, content and padding. */
export function memberBytes(entry: Entry): Buffer {
  if ('raw' in entry) return entry.raw;
  const { name, content, change } = entry;
  return Buffer.concat([...headersOf(name, content.length, change), ...padded(content)]);
}

/** One header, or three blocks and more where the name fits no ustar field (pax). */
function headersOf(name: string, size: number, change?: Partial<HeaderFields>): readonly Buffer[] {
  if (name.length <= 100) return [header(name, size, change)];
  const slash = [...name.matchAll(/\//g)].find(({ index }) => name.length - index - 1 <= 100)?.index ?? 999;
  if (slash <= 155) return [header(name.slice(slash + 1), size, { prefix: name.slice(0, slash), ...change })];
  const record = Buffer.from(paxRecord('path', name));
  const first = header('go-airlock.pax', record.length, { type: 'x' });
  return [first, ...padded(record), header(name.slice(0, 100), size, change)];
}

/** `LENGTH KEY=VALUE\n`; the length counts its own digits. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = rest.length + 1;
  while (`${length}${rest}`.length !== length) length++;
  return `${length}${rest}`;
}

function padded(content: Buffer): readonly Buffer[] {
  return [content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}

export const TAR_END = Buffer.alloc(1024);

/** The bytes of members one after the other, without the end of a tar. */
export function tarOf(entries: readonly Entry[]): Buffer {
  return Buffer.concat(entries.map(memberBytes));
}

/** How a frame is written down; what is left out is honest. */
export interface FrameShape {
  readonly announced?: number;
  readonly descriptor?: number;
  readonly window?: number;
}

const BLOCK = 128 << 10;

/** A zstd frame of raw blocks: no encoder needed (RFC 8878 section 3.1.1). With a window there is no single segment. */
export function rawFrame(content: Buffer, shape: FrameShape = {}): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(shape.announced ?? content.length);
  const single = shape.window === undefined;
  const descriptor = shape.descriptor ?? (single ? 0xa0 : 0x80);
  const blocks: Buffer[] = [];
  for (let at = 0; at === 0 || at < content.length; at += BLOCK) {
    const piece = content.subarray(at, at + BLOCK);
    blocks.push(blockHeader(piece.length, 0, at + BLOCK >= content.length), piece);
  }
  const head = [
    Buffer.of(0x28, 0xb5, 0x2f, 0xfd, descriptor),
    ...(single ? [] : [Buffer.of(shape.window ?? 0)]),
  ];
  return Buffer.concat([...head, ...((descriptor & 0xc0) === 0x80 ? [size] : []), ...blocks]);
}

/** A frame of run-length blocks of zeros: four bytes for each 128 KiB. @param announced undefined: the header says no size */
export function zerosFrame(size: number, announced: number | undefined): Buffer {
  const head = Buffer.alloc(announced === undefined ? 6 : 9);
  head.writeUInt32LE(0xfd2fb528, 0);
  head.writeUInt8(announced === undefined ? 0 : 0xa0, 4);
  if (announced === undefined)
    head.writeUInt8(7 << 3, 5); // a window of 128 KiB
  else head.writeUInt32LE(announced, 5);
  const blocks: Buffer[] = [];
  for (let left = size; left > 0; left -= BLOCK)
    blocks.push(blockHeader(Math.min(left, BLOCK), 1, left <= BLOCK), Buffer.of(0));
  return Buffer.concat([head, ...blocks]);
}

/** A frame in which every stretch of one and the same byte takes four bytes, as far as whole blocks of a tar go. */
export function squeezedFrame(tar: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(tar.length);
  const parts: Buffer[] = [Buffer.of(0x28, 0xb5, 0x2f, 0xfd, 0xa0), size];
  for (let at = 0; at < tar.length;) {
    const even = isEven(tar, at);
    let end = at + 512;
    while (
      end < tar.length &&
      end - at < BLOCK &&
      isEven(tar, end) === even &&
      (!even || tar[end] === tar[at])
    )
      end += 512;
    const stretch = tar.subarray(at, end);
    const last = end >= tar.length;
    parts.push(blockHeader(stretch.length, even ? 1 : 0, last), even ? stretch.subarray(0, 1) : stretch);
    at = end;
  }
  return Buffer.concat(parts);
}

/** True when the 512 bytes at `at` are all the same. */
function isEven(tar: Buffer, at: number): boolean {
  return tar.subarray(at + 1, at + 512).equals(tar.subarray(at, at + 511));
}

function blockHeader(size: number, type: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(3);
  bytes.writeUIntLE((size << 3) | (type << 1) | Number(last), 0, 3);
  return bytes;
}

/** What the seek table says of a frame. */
export interface Row {
  readonly packed: number;
  readonly size: number;
}

/** A seek table (zstd's seekable format 0.1.0). @param checksums rows of 12 bytes, as other writers make them */
export function seekTable(rows: readonly Row[], checksums = false): Buffer {
  const step = checksums ? 12 : 8;
  const table = Buffer.alloc(8 + rows.length * step + 9);
  table.writeUInt32LE(0x184d2a5e, 0);
  table.writeUInt32LE(table.length - 8, 4);
  rows.forEach(({ packed, size }, i) => {
    table.writeUInt32LE(packed, 8 + i * step);
    table.writeUInt32LE(size, 12 + i * step);
  });
  table.writeUInt32LE(rows.length, table.length - 9);
  table.writeUInt8(checksums ? 0x80 : 0, table.length - 5);
  table.writeUInt32LE(0x8f92eab1, table.length - 4);
  return table;
}

/** A whole bundle of tars, each packed into one frame, with the honest seek table. */
export function bundleOf(tars: readonly Buffer[], pack: (tar: Buffer) => Buffer = rawFrame): Buffer {
  const frames = tars.map(pack);
  const rows = frames.map((frame, i) => ({ packed: frame.length, size: tars[i]?.length ?? 0 }));
  return Buffer.concat([...frames, seekTable(rows)]);
}

/** What a bundle of these modules holds, each part as its own list so that a test can change one. */
export interface Parts {
  readonly manifest: Entry;
  readonly files: readonly (Entry & { readonly name: string })[];
  readonly lists: readonly (Entry & { readonly name: string })[];
}

/** What a module is in a bundle; `archive` false: only its go.mod. */
export type Packed = Made & { readonly archive?: boolean };

/** The honest members of a bundle of these modules. */
export function partsOf(made: readonly Packed[], manifest: string = manifestText(made)): Parts {
  const sorted = [...made].sort((a, b) => compareModules(a.module, b.module));
  const paths = [...new Set(sorted.map(({ module }) => module.path))].sort(compareBytes);
  return {
    manifest: { name: 'go-airlock.json', content: Buffer.from(manifest) },
    files: sorted.flatMap((one) => [
      { name: `cache/download/${fileOf(one.module, 'info')}`, content: Buffer.from(info(one.module)) },
      { name: `cache/download/${fileOf(one.module, 'mod')}`, content: one.mod },
      ...(one.archive === false
        ? []
        : [{ name: `cache/download/${fileOf(one.module, 'zip')}`, content: canonicalZip(one.files) }]),
    ]),
    lists: paths.map((path) => ({
      name: `cache/download/${escapePath(path)}/@v/list`,
      content: Buffer.from(
        sorted.flatMap(({ module }) => (module.path === path ? [`${module.version}\n`] : [])).join(''),
      ),
    })),
  };
}

/** The frames of a bundle as go-airlock lays them out: manifest, modules, lists with the end of the tar. */
export function tarsOf({ manifest, files, lists }: Parts): readonly Buffer[] {
  return [tarOf([manifest]), tarOf(files), Buffer.concat([tarOf(lists), TAR_END])];
}

/** An honest bundle of these modules. */
export function goodBundle(made: readonly Packed[]): Buffer {
  return bundleOf(tarsOf(partsOf(made)));
}

/** The text of the manifest; `roots` is left empty, which is honest enough for a reader. */
export function manifestText(made: readonly Packed[]): string {
  const lines = [...made]
    .sort((a, b) => compareModules(a.module, b.module))
    .map(({ module, sums, files, archive }) =>
      JSON.stringify({
        ...module,
        mod: sums.mod,
        ...(archive === false ? {} : { zip: sums.zip, size: canonicalZip(files).length }),
      }),
    );
  const items = lines.map((line) => `\n    ${line}`).join(',');
  return `{\n  "format": 1,\n  "base": null,\n  "roots": [\n  ],\n  "modules": [${items}\n  ]\n}\n`;
}

/** The archive as a bundle holds it: stored, in byte order of the names, and the flag for UTF-8 only where a name needs it. */
export function canonicalZip(files: readonly ZipFile[]): Buffer {
  const sorted = [...files].sort((x, y) => compareBytes(x.name, y.name));
  const zip = zipOf(sorted.map(({ name, data = '' }) => ({ name, data })));
  let at = zip.readUInt32LE(zip.length - 6);
  for (const { name } of sorted) {
    const isAscii = Buffer.byteLength(name) === name.length;
    if (isAscii) zip.writeUInt16LE(0, at + 8);
    if (isAscii) zip.writeUInt16LE(0, zip.readUInt32LE(at + 42) + 6);
    at += 46 + Buffer.byteLength(name);
  }
  return zip;
}

function info({ version }: ModuleVersion): string {
  return `{"Version":"${version}","Time":"${pseudoTime(version) ?? '0001-01-01T00:00:00Z'}"}`;
}
