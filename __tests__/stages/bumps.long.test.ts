/** Packing on from the entry that was restored: many bumps of one project, and every kind of entry that is not to be believed. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGoEnv } from '../../src/gomod/go.ts';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { openBundle } from '../../src/pack/reader.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { fill } from '../../src/recipes.ts';
import { bringIn, type Brought } from '../../src/recipes/job.ts';
import { bundle } from '../../src/stages/bundle.ts';
import type { FetchFrom } from '../../src/stages/fetched.ts';
import { folderStore } from '../../src/work/folderstore.ts';
import { askOf, placeIn } from '../helpers/airlock.ts';
import { fakeHost } from '../helpers/host.ts';
import { repack } from '../helpers/repack.ts';
import { make, writeProject, writeProxy, type Made } from '../helpers/modules.ts';

jest.setTimeout(900_000);

/** Numbers from 0 to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const MADE = new Map<string, Made>();

/** A module version of 0.3 to 1.8 MB; versions of one module are about as large, as they are in life. */
function moduleOf(id: string): Made {
  const known = MADE.get(id);
  if (known !== undefined) return known;
  const draw = numbers(parseInt(sha256Hex(Buffer.from(id.split('@')[0] ?? '')).slice(0, 8), 16));
  const size = 300_000 + Math.floor(draw() ** 2 * 1_500_000) + id.length * 97;
  const words = numbers(parseInt(sha256Hex(Buffer.from(id)).slice(0, 8), 16));
  const text = Buffer.alloc(size);
  for (let at = 0; at < size; at += 8) text.write(Math.floor(words() * 2 ** 20).toString(36), at, 'latin1');
  const made = make({ id, files: { 'lib.go': 'package lib\n', 'data.txt': text } });
  // stored: deflating is not what is tested
  const stored = make({ id, zip: made.files.map(({ name, data }) => ({ name, data: data ?? '' })) });
  MADE.set(id, stored);
  return stored;
}

/** What a project requires: the version of each module, by number. */
type Required = ReadonlyMap<number, number>;

const idOf = ([module, version]: readonly [number, number]): string =>
  `example.com/m${String(module).padStart(3, '0')}@v1.${version}.0`;

/** One random change: mostly another version, sometimes a module more or less. */
function bumped(required: Required, draw: () => number): Required {
  const next = new Map(required);
  const all = [...next.keys()];
  const one = all[Math.floor(draw() * all.length)] ?? 0;
  const kind = draw();
  if (kind < 0.15) next.delete(one);
  else if (kind < 0.3) next.set(Math.floor(draw() * 1000), 0);
  else next.set(one, (next.get(one) ?? 0) + 1);
  return next;
}

const START: Required = new Map(Array.from({ length: 60 }, (_, i) => [i * 16 + 3, 0] as const));

let root: string;
let runs = 0;
const host = fakeHost();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'airlock-'));
});

afterAll(async () => {
  await host.close();
  removeTree(root);
});

interface Run {
  readonly brought: Brought;
  /** What the store holds for it. */
  readonly file: string;
  readonly bytes: Buffer;
  /** Frames that were taken over, and frames in all. */
  readonly taken: number;
  readonly of: number;
  readonly said: string;
}

/** The action's main step on a fresh runner. @param store a folder; a fresh one when not given */
async function run(required: Required, store = join(root, `store-${runs}`)): Promise<Run> {
  const place = placeIn(join(root, `run-${++runs}`));
  const made = [...required].map((one) => moduleOf(idOf(one)));
  const before = host.said.length;
  try {
    await writeProject(place.app, { require: made.map(({ id }) => id), sums: made });
    const proxy = await writeProxy(
      join(root, 'proxy'),
      made.filter(({ id }) => !published.has(id)),
    );
    for (const { id } of made) published.add(id);
    const brought = await bringIn(host, askOf(place), {
      store: folderStore(store),
      prefix: 'test',
      from: fromProxy(proxy),
      archives: false, // half as much to write
      bundle: undefined,
      mode: 'off',
      env: await readGoEnv(host, place.app),
    });
    const file = join(store, `${brought.key.exact}.tar.zst`);
    const said = host.said.slice(before).join('\n');
    const [, taken = '0'] = /: (\d+) of \d+ frames/.exec(said) ?? [];
    const of = openBundle(file).frames.length;
    return { brought, file, bytes: readFileSync(file), taken: Number(taken), of, said };
  } finally {
    removeTree(place.cache);
  }
}

const published = new Set<string>();

const fromProxy = (proxy: string): FetchFrom => ({
  list: parseProxyList(proxy),
  direct: '',
  origins: { GOAUTH: '', GOINSECURE: '', GOPRIVATE: '', GOVCS: '' },
  concurrency: 8,
  retries: 1,
  timeout: 10,
});

test('fifty bumps, each from the entry of the one before, end in the very bytes of an entry made afresh', async () => {
  const draw = numbers(20);
  const store = join(root, 'bumped');
  let required = START;
  await run(required, store);
  const all = { taken: 0, of: 0, fetched: 0 };
  for (let i = 1; i <= 50; i++) {
    required = bumped(required, draw);
    const { brought, bytes, taken, of } = await run(required, store);
    expect(brought.report).toMatchObject({ ok: true, modules: { missing: 0, rejected: 0 } });
    expect(brought.report.modules.fetched).toBeLessThanOrEqual(1);
    all.taken += taken;
    all.of += of - 2; // the manifest and the lists are always new
    all.fetched += brought.report.modules.fetched;
    if (![7, 23, 50].includes(i)) continue;
    const fresh = await run(required);
    expect(fresh.taken).toBe(0);
    expect(sha256Hex(bytes)).toBe(sha256Hex(fresh.bytes));
  }
  expect(all.fetched).toBeGreaterThan(35);
  // on average at most two frames change, sampled ones among them
  expect(all.of - all.taken).toBeLessThanOrEqual(100);
  expect(all.taken).toBeGreaterThan(80);
});

describe('an entry that', () => {
  test('holds right content in frames of another encoder is packed anew before long, and then all of it', async () => {
    const draw = numbers(7);
    const store = join(root, 'foreign');
    const { file } = await run(START, store);
    repack(file, 1);
    let required = START;
    let bumps = 0;
    for (let found = false; !found;) {
      required = bumped(required, draw);
      const { said, taken, bytes: now, brought } = await run(required, store);
      expect(brought.report.ok).toBe(true);
      found = said.includes('all are packed anew');
      expect(++bumps).toBeLessThan(30);
      if (found) expect(taken).toBe(0);
      if (found) expect(sha256Hex(now)).toBe(sha256Hex((await run(required)).bytes));
    }
  });

  test('was tampered with in one frame costs that frame, and the new one is as if it never was', async () => {
    const store = join(root, 'tampered');
    const { file, of } = await run(START, store);
    repack(file, 3, 2);
    const required = new Map([...START, [999, 0] as const]);
    const { brought, taken, bytes: now } = await run(required, store);
    expect(brought.report.modules).toMatchObject({ fetched: 2, rejected: 1, missing: 0 });
    expect(brought.report.findings.map(({ code }) => code)).toEqual(['W_BUNDLE_REFUSED']);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(of - 2);
    expect(sha256Hex(now)).toBe(sha256Hex((await run(required)).bytes));
  });

  test('is of another project gives what both have, and the same bytes come out', async () => {
    const store = join(root, 'other');
    const other = new Map([...START].map(([module, version], i) => [module, i < 40 ? version : 1] as const));
    await run(other, store);
    const { brought, taken, of, bytes } = await run(START, store);
    expect(brought.report.modules).toMatchObject({ fetched: 20, restored: 40 });
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(of - 2);
    expect(sha256Hex(bytes)).toBe(sha256Hex((await run(START)).bytes));
  });

  test('breaks off gives no frame', async () => {
    const store = join(root, 'broken');
    const { file, bytes } = await run(START, store);
    writeFileSync(file, bytes.subarray(0, bytes.length - 1));
    const required = new Map([...START, [999, 0] as const]);
    const { brought, taken, bytes: now } = await run(required, store);
    expect(brought.report.modules).toMatchObject({ restored: 0, fetched: 61 });
    expect(taken).toBe(0);
    expect(sha256Hex(now)).toBe(sha256Hex((await run(required)).bytes));
  });
});

describe('a bundle that becomes another between proof and packing:', () => {
  let afresh: Run | undefined;

  /** Restores from a copy of an entry, lets `change` at the copy, and packs. */
  async function swapped(change: (file: string) => void): Promise<{ same: boolean; said: string }> {
    const fresh = (afresh ??= await run(START));
    const place = placeIn(join(root, `run-${++runs}`));
    try {
      const made = [...START].map((one) => moduleOf(idOf(one)));
      await writeProject(place.app, { require: made.map(({ id }) => id), sums: made });
      const copy = join(root, `copy-${runs}`);
      const to = join(root, `packed-${runs}`);
      writeFileSync(copy, fresh.bytes);
      const bundles = [{ file: copy, reuse: true }];
      const how = { bundles, from: undefined, archives: true, trees: true };
      const { plan, report, base } = await fill(host, askOf(place), how);
      expect(report.ok).toBe(true);
      expect(base.frames.size).toBe(fresh.of - 2);
      const before = host.said.length;
      change(copy);
      const { sha256 } = await bundle(host, plan, { file: to, base });
      expect(sha256Hex(readFileSync(to))).toBe(sha256);
      return { same: sha256 === sha256Hex(fresh.bytes), said: host.said.slice(before).join('\n') };
    } finally {
      removeTree(place.cache);
    }
  }

  test.each<readonly [string, boolean, (file: string) => void]>([
    ['not at all', true, flip.bind(undefined, [])],
    ['one byte in one frame', true, flip.bind(undefined, [0.5])],
    [
      'a byte here and there',
      false,
      flip.bind(
        undefined,
        Array.from({ length: 99 }, (_, i) => i / 99),
      ),
    ],
    [
      'cut off',
      false,
      (file) => {
        truncateSync(file, 9);
      },
    ],
    ['gone', false, rmSync],
    [
      'a folder',
      false,
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('%s', async (_, some, change) => {
    const found = await swapped(change);
    expect(found.same).toBe(true);
    expect(found.said.includes('taken over')).toBe(some);
  });

  function flip(places: readonly number[], file: string): void {
    const bytes = readFileSync(file);
    for (const at of places.map((place) => Math.floor(bytes.length * place)))
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(file, bytes);
  }
});
