import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash1, sha256Hex } from '../../src/gomod/hash.ts';
import { contentOf } from '../../src/gomod/zip.ts';
import { readStoredZip, storedZip, storedZipSize } from '../../src/pack/storedzip.ts';
import { outcome } from '../gomod/real-go.ts';
import { canonicalZip } from '../helpers/bundle.ts';
import { inTemp } from '../helpers/temp.ts';
import type { ZipFile } from '../helpers/zip.ts';

const sets: readonly (readonly [what: string, files: readonly ZipFile[]])[] = [
  ['nothing', []],
  ['one empty file', [{ name: 'm@v1.0.0/a' }]],
  [
    'files out of order',
    [
      { name: 'm@v1.0.0/b', data: 'two' },
      { name: 'm@v1.0.0/a', data: 'one' },
    ],
  ],
  ['a folder', [{ name: 'm@v1.0.0/sub/' }, { name: 'm@v1.0.0/sub/x', data: 'x' }]],
  [
    'names beyond ASCII, in byte order',
    [
      { name: 'm/\u{ff21}.go', data: '1' },
      { name: 'm/\u{10400}.go', data: '2' },
      { name: 'm/ä', data: '3' },
    ],
  ],
  [
    'contents with an end record in them',
    [
      {
        name: 'm/evil',
        data: Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18), Buffer.from('PK\x01\x02')]),
      },
    ],
  ],
];

function written(files: readonly ZipFile[]): Buffer {
  const ready = storedZip(
    files.map(({ name, data = '' }) => ({
      name,
      size: Buffer.byteLength(data),
      read: () => Buffer.from(data),
    })),
  );
  const zip = Buffer.alloc(ready.size, 0xff);
  ready.write(zip);
  return zip;
}

describe('the canonical archive of', () => {
  test.each(sets)('%s', async (_, files) => {
    const zip = written(files);
    expect(zip).toEqual(canonicalZip(files));
    expect(storedZipSize(files.map(({ name, data = '' }) => ({ name, size: Buffer.byteLength(data) })))).toBe(
      zip.length,
    );
    expect(written(files.toReversed())).toEqual(zip);
    const entries = readStoredZip(zip);
    const hashes = (list: readonly (readonly [string, Buffer])[]): string =>
      hash1(list.map(([name, data]) => [name, sha256Hex(data)] as const));
    expect(hashes(entries.map((entry) => [entry.name, contentOf(zip, entry)] as const))).toBe(
      hashes(files.map(({ name, data = '' }) => [name, Buffer.from(data)] as const)),
    );
    await inTemp((dir) => {
      writeFileSync(join(dir, 'x.zip'), zip);
      const ran = spawnSync('python3', ['-m', 'zipfile', '-t', join(dir, 'x.zip')], { encoding: 'utf8' });
      if (ran.error === undefined)
        expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining('Done') as unknown });
    });
  });
});

test('an archive of 65,535 files and more gets the zip64 twin it needs', () => {
  for (const count of [65_534, 65_535, 65_536]) {
    const zip = written(Array.from({ length: count }, (_, i) => ({ name: `m/${i}` })));
    expect(readStoredZip(zip)).toHaveLength(count);
    expect(zip.subarray(-98).includes('PK\x06\x06')).toBe(count >= 65_535);
  }
});

test('every single changed byte outside of the contents is noticed', () => {
  const files = [
    { name: 'm@v1.0.0/a.go', data: 'package a\n' },
    { name: 'm@v1.0.0/ä', data: 'x' },
  ];
  const zip = written(files);
  const contents = new Set(files.flatMap(({ data }) => Array.from(data, (_, i) => zip.indexOf(data) + i)));
  for (let at = 0; at < zip.length; at++) {
    const copy = Buffer.from(zip);
    copy[at] = (copy[at] ?? 0) ^ 0x20;
    const found = outcome(() =>
      readStoredZip(copy).map((entry) => `${entry.name} ${sha256Hex(contentOf(copy, entry))}`),
    );
    const same = Array.isArray(found);
    if (same && !contents.has(at)) throw new Error(`byte ${at} of ${zip.length} was not noticed`);
    if (!same) expect((found as { code: string }).code).toMatch(/^E_(ZIP_[A-Z]+|MODULE_ZIP)$/);
  }
});
