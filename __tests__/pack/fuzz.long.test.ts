/** Threat-model F22: single changed bytes and cut ends of a bundle. Fixed seeds; the same cases on every machine. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeTree } from '../../src/gomod/tree.ts';
import { dice } from '../gomod/real-go.ts';
import { bundleTo, fetchAll, placeIn, unbundle } from '../helpers/airlock.ts';
import { fakeHost } from '../helpers/host.ts';
import { makeAll, writeProject, writeProxy } from '../helpers/modules.ts';
import { listing } from '../helpers/temp.ts';

jest.setTimeout(120_000);
const host = fakeHost();
const made = makeAll('example.com/a@v1.0.0', {
  id: 'example.com/b@v0.1.0',
  files: { 'x.txt': 'sixty-four bytes, over and over, so that it packs; '.repeat(20) },
});
let dir = '';
let good = Buffer.of();
let reference: ReadonlySet<string> = new Set();

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'airlock-fuzz-'));
  const place = placeIn(dir, 'reference');
  await writeProject(place.app, { require: made.map(({ id }) => id), sums: made });
  expect(await fetchAll(host, place, { proxy: await writeProxy(join(dir, 'proxy'), made) })).toMatchObject({
    status: 0,
  });
  const file = join(dir, 'good.tar.zst');
  expect(await bundleTo(host, place, file)).toMatchObject({ status: 0 });
  good = readFileSync(file);
  const other = placeIn(dir, 'other');
  expect(await unbundle(host, other, [file])).toMatchObject({ status: 0 });
  reference = new Set(listing(other.cache));
});
afterAll(async () => {
  removeTree(dir);
  await host.close();
});

/** Offers the bytes as a bundle, and says how it went; throws when anything unproven came of it. */
async function offered(bytes: Buffer, what: string): Promise<'taken' | 'refused'> {
  const place = placeIn(dir);
  const file = join(dir, 'bad.tar.zst');
  writeFileSync(file, bytes);
  const { status, codes } = await unbundle(host, place, [file]);
  const strange = listing(place.cache).filter((line) => !reference.has(line));
  const wrong = codes.filter(
    (code) => !/^E_(BUNDLE_FORMAT|MODULE_(ZIP|MOD)|ZIP_[A-Z]+|OFFLINE_MISSING|LIMIT)$/.test(code),
  );
  if (strange.length > 0 || wrong.length > 0 || status !== (codes.length === 0 ? 0 : 1))
    throw new Error(`${what}: ${JSON.stringify({ status, codes, strange })}`);
  removeTree(place.cache);
  return status === 0 ? 'taken' : 'refused';
}

test('1,000 bundles with one other byte: refused with a code, or every byte proven', async () => {
  const roll = dice(1);
  const count = { taken: 0, refused: 0 };
  for (let i = 0; i < 1000; i++) {
    const at = roll(good.length);
    const bytes = Buffer.from(good);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + roll(255));
    count[await offered(bytes, `byte ${at} to ${bytes[at] ?? 0}`)]++;
  }
  expect(count.taken + count.refused).toBe(1000);
  expect(count.refused).toBeGreaterThan(900);
});

test('300 bundles that are cut off: always refused', async () => {
  const roll = dice(2);
  for (let i = 0; i < 300; i++) {
    const length = i < 20 ? i : roll(good.length);
    expect(await offered(good.subarray(0, length), `cut to ${length}`)).toBe('refused');
  }
});
