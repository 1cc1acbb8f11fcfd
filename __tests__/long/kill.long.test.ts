/** F19: killed at any point, a fetch leaves nothing unverified under a final name, and the next run completes it. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeTree } from '../../src/gomod/tree.ts';
import { dice } from '../gomod/real-go.ts';
import { fetchAll, placeIn, unbundle, verifyCache, type Place, type Ran } from '../helpers/airlock.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { cli } from '../helpers/cli.ts';
import { fakeHost } from '../helpers/host.ts';
import { makeAll, proxyFiles, writeProject } from '../helpers/modules.ts';
import { startProxy, type TestProxy } from '../helpers/proxy.ts';
import { inTemp, listing } from '../helpers/temp.ts';

jest.setTimeout(1_200_000);

const POINTS = 200;
const AT_ONCE = 2;

const made = makeAll(
  ...Array.from({ length: 12 }, (_, i) => ({
    id: `example.com/m${i}@v1.${i}.0`,
    files: Object.fromEntries(
      Array.from({ length: 25 }, (_file, n) => [`d${n % 5}/f${n}.go`, `package d // ${'x'.repeat(n * i)}\n`]),
    ),
  })),
  // large enough to be drafted while it is hashed
  {
    id: 'example.com/large@v1.0.0',
    files: { 'a.bin': Buffer.alloc(20 << 20, 'ab'), 'b.bin': Buffer.alloc(20 << 20, 'cd') },
  },
);
const host = fakeHost();
let dir = '';
let bundle = '';
let proxy: TestProxy;
let whole: readonly string[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'airlock-kill-'));
  const place = placeIn(dir);
  await writeProject(place.app, { require: made.map(({ id }) => id), sums: made });
  bundle = join(dir, 'x.tar.zst');
  writeFileSync(bundle, goodBundle(made));
  proxy = await startProxy(proxyFiles(made), (path) => ({ delayMs: path.length % 30 }));
  expect(await fetchAll(host, place, { proxy: proxy.url })).toMatchObject({ status: 0 });
  whole = listing(place.cache);
});
afterAll(async () => {
  await proxy.close();
  removeTree(dir);
  await host.close();
});

interface Point {
  readonly number: number;
  readonly from: 'proxy' | 'bundle';
  /** Milliseconds after the start of the process. */
  readonly moment: number;
}

/** What a killed run left that a second run, or the go command, must not find; and whether the second run completes it. */
async function killed({ number, from, moment }: Point): Promise<readonly string[]> {
  return inTemp(async (own) => {
    const place: Place = { app: join(dir, 'app'), cache: join(own, 'cache') };
    const line =
      from === 'proxy' ? ['fetch', '--proxy', proxy.url, '--concurrency', '4'] : ['unbundle', bundle];
    await cli([...line, '--quiet', '--modcache', place.cache, '-C', place.app], {
      started: (child) => setTimeout(() => child.kill('SIGKILL'), moment),
    });
    const after = await verifyCache(host, place);
    const second: Ran = await (from === 'proxy'
      ? fetchAll(host, place, { proxy: proxy.url })
      : unbundle(host, place, [bundle]));
    const problems = [
      // missing is what a killed run may leave; half a tree is not to be believed, and is not
      ...after.codes.filter((code) => code !== 'E_OFFLINE_MISSING' && code !== 'E_MODULE_ZIPHASH'),
      ...second.codes,
      ...stagingIn(place),
      ...differences(listing(place.cache)),
    ];
    return problems.map((problem) => `point ${number}, ${from}, ${moment} ms: ${problem}`);
  });
}

function stagingIn(place: Place): readonly string[] {
  const inside = join(place.cache, 'cache');
  return existsSync(inside) ? readdirSync(inside).filter((name) => name !== 'download') : [];
}

/** Names, types, modes, sizes and contents against an undisturbed run's; a bundle's archives are stored, so theirs differ. */
function differences(lines: readonly string[]): readonly string[] {
  const plain = (list: readonly string[]): readonly string[] =>
    list.filter((line) => !line.includes('.zip '));
  const there = new Set(plain(lines));
  return plain(whole).filter((line) => !there.has(line));
}

test('200 kills at random points: nothing unverified has a final name, and the next run ends complete', async () => {
  const roll = dice(19);
  const points = Array.from({ length: POINTS }, (_, i): Point => {
    const from = i % 2 === 0 ? 'proxy' : 'bundle';
    return { number: i, from, moment: 60 + roll(900) };
  });
  const problems: string[] = [];
  const worker = async (): Promise<void> => {
    for (let point = points.shift(); point !== undefined; point = points.shift())
      problems.push(...(await killed(point)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(problems).toEqual([]);
});
