/** Zips of every kind, each for the module version `id`; what Go says of them is asked of the go command. */
import { deflateRawSync } from 'node:zlib';
import { descriptor, fieldsOf, NONE, numbers, rawZip, zip64, type Ending, type RawFile } from './rawzip.ts';

export interface ZipCase {
  readonly title: string;
  readonly zip: (id: string) => Buffer;
  /** Go takes it and we do not, because … */
  readonly stricter?: string;
  /** Takes long to make. */
  readonly large?: boolean;
}

const TEXT = 'package m // some text, some text, some text\n';
const FULL = 0xffffffff;
const [LOCAL, CENTRAL, END] = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'].map((s) => Buffer.from(s, 'latin1'));

/** A case of a `go.mod` and further files; names are below the prefix. */
function files(
  title: string,
  more: readonly RawFile[],
  { stricter, ...ending }: Ending & { readonly stricter?: string } = {},
): ZipCase {
  const zip = (id: string): Buffer =>
    rawZip(
      [{ name: 'go.mod', data: 'module m\n' }, ...more].map((file) => ({
        ...file,
        name: below(id, file.name),
      })),
      ending,
    );
  return { title, zip, ...(stricter === undefined ? {} : { stricter }) };
}

function below(id: string, name: string | Buffer): string | Buffer {
  return typeof name === 'string' ? `${id}/${name}` : Buffer.concat([Buffer.from(`${id}/`), name]);
}

/** A case of one file `a.go`. */
function one(
  title: string,
  more: Omit<RawFile, 'name'>,
  ending: Ending & { stricter?: string } = {},
): ZipCase {
  return files(title, [{ name: 'a.go', data: TEXT, ...more }], ending);
}

const names: readonly (string | Buffer)[] = [
  ...['x.y', 'x.y/z', '', '/x.y/z', 'x.y//z', 'x.y/z/', '../x', './y', 'x:y', '\\temp', 'x./z', 'x.y./zt'],
  ...['.x/z', '.gitignore', '-x/z', 'x..y/z', 'X.y/z', '_x.y/z', 'x.y_/z', 'x.y~/z', 'x.y+/z', 'x.y/z++'],
  ...['x.y/z@', 'x.y/z!', 'x.y/z,', 'x.y/aux.foo', 'x.y/com1', 'x.y/com1.txt', 'x.y/prn', 'x.y/z/con.v2'],
  ...['x.y/prn2', 'x.y/com', 'x.y/calm1', 'x.y/z~0', 'x.y/z~09', 'x.y/z09~09z~09', 'x.y/z~', 'x.y/z09~09z'],
  ...['x.y/z/v0', 'x.y/v2', 'x.y/привет', 'x.y/é', 'x.y/\u{1f600}', 'x.y/e\u0301', 'localhost/x', 'a\u00a0b'],
  ...['a\tb', 'a*b', 'a<b', 'a|b', 'a"b', "a'b", 'a`b', 'a;b', 'a%2fb', 'CONIN$', 'a.', 'a ', '...', '..a/b'],
  ...[
    'go.mod/x',
    'a/go.mod',
    'Go.mod',
    'vendor/go.mod',
    'a/b/',
    'a/..',
    '.',
    '..',
    '中文/文件.go',
    'a\0b',
    'a\x7fb',
  ],
  ...[
    Buffer.of(0xff),
    Buffer.of(0xc3, 0x28),
    Buffer.of(0xed, 0xa0, 0x80),
    Buffer.of(0xc0, 0x80),
    Buffer.of(0x80),
  ],
  ...[
    'x'.repeat(255),
    'd/'.repeat(40) + 'x',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\u2028',
    'COM¹',
    'lpt9.x',
    'Nul',
  ],
];

const named = names.map((name) =>
  files(`the name ${JSON.stringify(name.toString().slice(0, 40))}`, [{ name, data: TEXT }]),
);

const said = (method = 0): { crc: number; packed: number; size: number } =>
  fieldsOf({ name: '', data: TEXT, method });
const streamed = { flags: 8, local: { crc: 0, packed: 0, size: 0 } };
const HIDDEN = 'entries hidden from the directory are found by readers of local headers';
const LIES = 'readers of local headers believe what stands there';

const descriptors: readonly ZipCase[] = [
  ...[0, 8].flatMap((method) => [
    one(`a data descriptor, method ${method}`, { method, ...streamed, after: descriptor(said(method)) }),
    one(`a data descriptor without signature, method ${method}`, {
      ...{ method, ...streamed, after: descriptor(said(method), { signature: false }) },
    }),
    one(`a data descriptor of 64 bits, method ${method}`, {
      ...{ method, ...streamed, after: descriptor(said(method), { wide: true }) },
    }),
    one(`a data descriptor and the truth in the local header too, method ${method}`, {
      ...{ method, flags: 8, after: descriptor(said(method)) },
    }),
    one(`a data descriptor of 64 bits without signature, method ${method}`, {
      ...{ method, ...streamed, after: descriptor(said(method), { signature: false, wide: true }) },
    }),
  ]),
  one('a data descriptor with another checksum', { ...streamed, after: descriptor({ ...said(), crc: 7 }) }),
  one(
    'a data descriptor with another size',
    {
      ...{ ...streamed, after: descriptor({ ...said(), size: 7 }) },
    },
    { stricter: LIES },
  ),
  one('a data descriptor that is missing', streamed),
  one('a data descriptor that only the local header announces', {
    ...{ local: { ...streamed.local, flags: 8 }, after: descriptor(said()) },
  }),
  one('a data descriptor that only the directory announces', {
    ...{ local: { flags: 0 }, flags: 8, after: descriptor(said()) },
  }),
  one(
    'a data descriptor that only the directory announces, and no sizes in the local header',
    { ...streamed, local: { ...streamed.local, flags: 0 }, after: descriptor(said()) },
    { stricter: LIES },
  ),
  one('a data descriptor nobody announces', { after: descriptor(said()) }),
  one('no sizes in the local header and no data descriptor', { local: streamed.local }, { stricter: LIES }),
  one('a checksum of 0 and a data descriptor that says so', {
    ...{ ...streamed, both: { crc: 0 }, after: descriptor({ ...said(), crc: 0 }) },
  }),
];

const headers: readonly ZipCase[] = [
  one('deflated', { method: 8 }),
  one('deflated without compression', { method: 8, body: deflateRawSync(Buffer.from(TEXT), { level: 0 }) }),
  one('an empty file, stored', { data: '' }),
  one('an empty file, deflated', { data: '', method: 8 }),
  one('an empty file, deflated into nothing', { data: '', method: 8, body: NONE }),
  one('other times and versions in the local header', { local: { extra: numbers([2, 0x5455], [2, 0]) } }),
  ...[1, 6, 9, 12, 14, 93, 99].map((method) => one(`method ${method}`, { method })),
  one('encrypted, it says', { flags: 1 }, { stricter: 'other readers ask for a password' }),
  one('encrypted, only the local header says', { local: { flags: 1 } }, { stricter: LIES }),
  one('the flag for names in UTF-8', { flags: 0x800 }),
  one(
    'another name of the same length in the local header',
    { local: { name: Buffer.from('x'.repeat(24)) } },
    { stricter: LIES },
  ),
  one(
    'a longer name in the local header',
    { local: { name: Buffer.from('x'.repeat(99)) } },
    { stricter: LIES },
  ),
  one('no name in the local header', { local: { name: NONE } }, { stricter: LIES }),
  one('another method in the local header', { local: { method: 8 } }, { stricter: LIES }),
  one('another checksum in the local header', { local: { crc: 1 } }, { stricter: LIES }),
  one('a larger size in the local header', { local: { size: 1000 } }, { stricter: LIES }),
  one('a smaller size in the local header', { local: { size: 1 } }, { stricter: LIES }),
  one('fewer packed bytes in the local header', { local: { packed: 1 }, method: 8 }, { stricter: LIES }),
  one('a wrong checksum', { both: { crc: 1 } }),
  one('a wrong checksum, deflated', { both: { crc: 1 }, method: 8 }),
  one('a checksum of 0', { both: { crc: 0 } }),
  one('a checksum of 0 in the directory alone', { central: { crc: 0 } }, { stricter: LIES }),
  one('an offset one too small', { central: { offset: 1 } }),
  one('an offset past the end', { central: { offset: 1 << 20 } }),
  one('an offset of the other file', { central: { offset: 0 } }),
  ...[0, 8].flatMap((method) => [
    one(`declared one byte too large, method ${method}`, { method, both: { size: TEXT.length + 1 } }),
    one(`declared one byte too small, method ${method}`, { method, both: { size: TEXT.length - 1 } }),
    one(`declared empty, method ${method}`, { method, both: { size: 0 } }),
    one(`declared 500 MiB, method ${method}`, { method, both: { size: 500 << 20 } }),
    one(`declared past 500 MiB, method ${method}`, { method, both: { size: (500 << 20) + 1 } }),
    one(`declared 4 GiB, method ${method}`, { method, both: { size: FULL } }),
    one(`one packed byte too few, method ${method}`, { method, both: { packed: said(method).packed - 1 } }),
    one(
      `all of the rest as packed bytes, method ${method}`,
      { method, both: { packed: 1 << 20 } },
      method === 0 ? {} : { stricter: 'it runs over the directory' },
    ),
  ]),
  one(
    'one packed byte too many, deflated',
    { method: 8, both: { packed: said(8).packed + 1 } },
    { stricter: 'two readers see two ends' },
  ),
  one(
    'something behind the end of the deflated data',
    {
      ...{ method: 8, body: Buffer.concat([deflateRawSync(TEXT), Buffer.from('more')]) },
    },
    { stricter: 'two readers see two ends' },
  ),
  one('deflated data that is cut off', { method: 8, body: deflateRawSync(TEXT).subarray(0, -2) }),
  one('deflated data that is none', { method: 8, body: Buffer.from('no deflate') }),
];

const zip64Cases: readonly ZipCase[] = [
  one('zip64 sizes in both headers', {
    both: { size: FULL, packed: FULL, extra: zip64(TEXT.length, TEXT.length) },
  }),
  one('zip64 sizes in the local header alone', {
    local: { size: FULL, packed: FULL, extra: zip64(TEXT.length, TEXT.length) },
  }),
  one('zip64 sizes in the directory alone', {
    central: { size: FULL, packed: FULL, extra: zip64(TEXT.length, TEXT.length) },
  }),
  one('a zip64 size behind another field', {
    both: { size: FULL, extra: Buffer.concat([numbers([2, 9], [2, 2], [2, 7]), zip64(TEXT.length)]) },
  }),
  {
    title: 'a zip64 offset',
    zip: (id) => {
      const first = { name: `${id}/go.mod`, data: 'module m\n' };
      const offset = 30 + first.name.length + first.data.length;
      const second = { name: `${id}/a.go`, data: TEXT, central: { offset: FULL, extra: zip64(offset) } };
      return rawZip([first, second]);
    },
  },
  one('a zip64 offset of the other file', { central: { offset: FULL, extra: zip64(0) } }),
  one('a zip64 field nobody needs, with lies', { both: { extra: zip64(1, 2, 3) } }),
  one('a zip64 field that is missing', { central: { packed: FULL } }),
  one('a zip64 field that is cut off', {
    central: { packed: FULL, extra: zip64(TEXT.length).subarray(0, 10) },
  }),
  one('a zip64 field that is too short', {
    central: { size: FULL, packed: FULL, extra: zip64(TEXT.length) },
  }),
  one(
    'a zip64 size that lies in the local header',
    {
      local: { size: FULL, packed: FULL, extra: zip64(1, 1) },
    },
    { stricter: LIES },
  ),
  one('a zip64 size missing in the local header', { local: { size: FULL } }, { stricter: LIES }),
  one('a zip64 size of 2^63', { both: { size: FULL, extra: zip64(2 ** 63) } }),
  one('the zip64 twin of an end record that needs none', {}, { twin: {} }),
  one('a lying twin that nobody needs', {}, { twin: { offset: 0 }, stricter: 'some readers believe it' }),
  one('a twin and a count that is full', {}, { twin: {}, count: 0xffff }),
  one('a twin and everything full', {}, { twin: {}, count: 0xffff, size: FULL, offset: FULL }),
  one('a twin and only a size that is full', {}, { twin: {}, size: FULL }),
  one('a twin with another count', {}, { twin: { count: 3 }, count: 0xffff }),
  one(
    'a twin with a count of 65,538',
    {},
    { twin: { count: 65_538 }, count: 0xffff, stricter: 'Go compares 16 bits of the count' },
  ),
  one('a twin with another size', {}, { twin: { size: 20 }, count: 0xffff }),
  one('a twin of several disks', {}, { twin: { disks: 2 }, count: 0xffff }),
  one('a twin in another place', {}, { twin: { place: 3 }, count: 0xffff }),
  one(
    'a twin that contradicts the end record',
    {},
    { twin: {}, count: 0xffff, offset: 4, stricter: 'some readers believe the one, some the other' },
  ),
  one(
    'bytes between twin and locator',
    {},
    { twin: { gap: Buffer.alloc(8) }, count: 0xffff, stricter: 'there is no such field' },
  ),
  one('a count that is full and no twin', {}, { count: 0xffff }),
  one('a million files announced', {}, { twin: { count: 1_000_001 }, count: 0xffff }),
];

const layout: readonly ZipCase[] = [
  one('bytes before, counted', {}, { counted: Buffer.from('#!/bin/sh\n') }),
  one('bytes before, not counted', {}, { prefix: Buffer.from('#!/bin/sh\n') }),
  one('a hidden entry before', {}, { counted: hiddenEntry(), stricter: HIDDEN }),
  one('a hidden entry before, not counted', {}, { prefix: hiddenEntry(), stricter: HIDDEN }),
  one('a whole zip before', {}, { prefix: rawZip([{ name: 'a', data: TEXT }]), stricter: HIDDEN }),
  one('bytes between', { before: Buffer.from('padding') }),
  one('a hidden entry between', { before: hiddenEntry() }, { stricter: HIDDEN }),
  one('bytes before the directory', {}, { beforeDirectory: Buffer.from('padding') }),
  one('a hidden entry before the directory', {}, { beforeDirectory: hiddenEntry(), stricter: HIDDEN }),
  one('bytes behind the directory', {}, { afterDirectory: Buffer.from('padding') }),
  one('a comment', {}, { comment: Buffer.from('0123456789abcdef') }),
  one('a comment of 65,535 bytes', {}, { comment: Buffer.alloc(65_535, 'c') }),
  one('a comment with the start of an end record', {}, { comment: Buffer.from('PK\x05\x06', 'latin1') }),
  one(
    'a comment with a whole end record',
    {},
    { comment: Buffer.concat([END ?? NONE, Buffer.alloc(18)]), stricter: HIDDEN },
  ),
  one('a comment with a whole zip', {}, { comment: rawZip([{ name: 'a' }]) }),
  one('bytes behind the end', {}, { trailing: Buffer.from('more') }),
  one('1,000 bytes behind the end', {}, { trailing: Buffer.alloc(1000) }),
  one('66,000 bytes behind the end', {}, { trailing: Buffer.alloc(66_000) }),
  one('66,560 bytes behind the end', {}, { trailing: Buffer.alloc(66_560) }),
  one(
    'an end record with a comment that is cut off',
    {},
    { trailing: Buffer.concat([END ?? NONE, Buffer.alloc(18, 9)]) },
  ),
  one('a comment in the directory', { central: { comment: Buffer.from('hello') } }),
  one('extra fields', { both: { extra: Buffer.concat([numbers([2, 0x5455], [2, 5]), Buffer.alloc(5)]) } }),
  one('extra fields that are none', { both: { extra: Buffer.from('abc') } }),
  one('a count one too small', {}, { count: 1 }),
  one('a count one too large', {}, { count: 3 }),
  one('a directory one byte too small', {}, { size: 100 }),
  one('a directory size of 0', {}, { size: 0, stricter: 'some readers believe it' }),
  one('a directory size past the start', {}, { size: 1 << 20 }),
  one('a directory offset of 0', {}, { offset: 0 }),
  one('a directory offset past the end', {}, { offset: 1 << 20 }),
  files(
    'the same place under two names',
    [
      { name: 'a.go', data: TEXT },
      { name: 'b.go', data: TEXT, shared: true },
    ],
    { stricter: 'two names for one place' },
  ),
  files(
    'a file inside another',
    [
      { name: 'a.go', data: hiddenEntry() },
      { name: 'b.go', data: '', central: { offset: 0 } },
    ],
    { stricter: 'two names for one place' },
  ),
  files('an unusual order of the directory', [
    { name: 'z.go', data: 'z' },
    { name: 'a.go', data: 'a' },
  ]),
  files('local header signatures inside a file', [
    { name: 'a.zip', data: rawZip([{ name: 'b', data: 'c' }]) },
  ]),
  { title: 'nothing', zip: () => NONE },
  { title: 'an end record alone', zip: () => rawZip([]) },
  { title: 'no end record', zip: (id) => rawZip([{ name: `${id}/a` }]).subarray(0, -22) },
  { title: 'no zip', zip: () => Buffer.from('<html>not found</html>') },
  {
    title: 'an empty directory behind entries',
    zip: (id) => rawZip([{ name: `${id}/a` }], { count: 0, size: 0 }),
  },
  {
    title: 'an empty directory that starts inside a header',
    zip: () => {
      const counted = hiddenEntry();
      return rawZip([], { counted, offset: 2, size: counted.length - 2 });
    },
    stricter: HIDDEN,
  },
];

function hiddenEntry(): Buffer {
  const zip = rawZip([{ name: 'evil.go', data: 'package evil\n' }]);
  return zip.subarray(0, zip.indexOf(CENTRAL ?? NONE));
}

const folders: readonly ZipCase[] = [
  files('a folder', [{ name: 'f/' }, { name: 'f/a.go', data: TEXT }]),
  files('a folder with bytes', [{ name: 'f/', data: TEXT }]),
  files('a folder with deflated bytes', [{ name: 'f/', data: TEXT, method: 8 }]),
  files('a folder that declares a size and has none', [{ name: 'f/', both: { size: 5 } }]),
  files('a folder with two packed bytes for nothing', [{ name: 'f/', method: 8 }]),
  files('a folder packed in a way Go does not know', [{ name: 'f/', method: 12 }]),
  files('a folder with bytes and a declared size of 0', [{ name: 'f/', body: Buffer.from('abc') }]),
  files(
    'a folder with a hidden entry inside',
    [{ name: 'f/', both: { size: 0, crc: 0 }, data: hiddenEntry() }],
    {
      stricter: HIDDEN,
    },
  ),
  files('a folder with a wrong checksum', [{ name: 'f/', both: { crc: 9 } }]),
  files('a folder with a data descriptor', [
    { name: 'f/', method: 8, ...streamed, after: descriptor(fieldsOf({ name: '', method: 8 })) },
  ]),
  files('a folder without its data descriptor', [{ name: 'f/', flags: 8 }], { stricter: LIES }),
  { title: 'go.mod as a folder', zip: (id) => rawZip([{ name: `${id}/go.mod/a.go`, data: TEXT }]) },
  { title: 'go.mod as an empty folder', zip: (id) => rawZip([{ name: `${id}/go.mod/` }]) },
  { title: 'GO.MOD as a folder', zip: (id) => rawZip([{ name: `${id}/GO.MOD/a.go`, data: TEXT }]) },
  files('a folder twice', [{ name: 'f/' }, { name: 'f/' }]),
  files('the root as a folder', [{ name: '' }]),
  files('the root as a folder with a size', [{ name: '', data: TEXT }]),
  files('a file and a folder', [{ name: 'f/' }, { name: 'f', data: TEXT }]),
  files('a name twice, the same content', [
    { name: 'f', data: TEXT },
    { name: 'f', data: TEXT },
  ]),
  files('a name twice, other content', [
    { name: 'f', data: TEXT },
    { name: 'f', data: 'other' },
  ]),
  files('names that differ in case', [{ name: 'f' }, { name: 'F' }]),
  ...[
    files('65,536 folder entries, without a twin', many('f/', 65_535)),
    files('65,535 folder entries, without a twin', many('f/', 65_534)),
    files('65,536 folder entries, with a twin', many('f/', 65_535), { count: 0xffff, twin: {} }),
    files('65,536 empty files of one name', many('f', 65_535), { count: 0xffff, twin: {} }),
  ].map((entry) => ({ ...entry, large: true })),
];

function many(name: string, count: number): readonly RawFile[] {
  return Array.from({ length: count }, () => ({ name }));
}

const unix = (mode: number): Partial<RawFile> => ({
  central: { madeBy: 0x0314, attributes: mode * 0x10000 },
});

const attributes: readonly ZipCase[] = [
  one('a symbolic link', { data: '../../etc/passwd', ...unix(0o120777) }),
  one('a symbolic link with deflated target', { data: '/etc/passwd', method: 8, ...unix(0o120777) }),
  one('an executable file', unix(0o100755)),
  one('a file nobody may read', unix(0o100000)),
  one('a set-user file', unix(0o104755)),
  one('a device', unix(0o060644)),
  one('a pipe', unix(0o010644)),
  one('a folder by its mode alone', unix(0o040755)),
  one('a folder by the attribute of Windows alone', { central: { attributes: 0x10 } }),
  one('read-only and hidden on Windows', { central: { attributes: 0x03 } }),
];

const whole = (id: string): Buffer =>
  rawZip([
    { name: `${id}/go.mod`, data: 'module m\n' },
    { name: `${id}/a.go`, data: TEXT, method: 8, ...streamed, after: descriptor(said(8)) },
  ]);
const cuts = Array.from({ length: 24 }, (_, n) => ({
  title: `cut at ${n} of 24`,
  zip: (id: string) => whole(id).subarray(0, Math.floor((whole(id).length * n) / 24)),
}));
const changed = [
  ...['local header', 'directory entry', 'end record'].map((what, n) => ({
    title: `a ${what} with another signature`,
    zip: (id: string) => {
      const zip = whole(id);
      zip[zip.lastIndexOf([LOCAL, CENTRAL, END][n] ?? NONE) + 2] = 0x20;
      return zip;
    },
  })),
];

export const zipCases: readonly ZipCase[] = [
  ...[...named, ...descriptors, ...headers, ...zip64Cases, ...layout, ...folders, ...attributes, ...cuts],
  ...changed,
];
