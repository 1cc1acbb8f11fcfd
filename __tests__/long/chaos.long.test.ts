/** A thousand fetches from a proxy that fails at random, each with a seed of its own: all have to end complete and verified. */
import { afterAll, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { go, dice } from '../gomod/real-go.ts';
import { fetchAll, placeIn, verifyCache } from '../helpers/airlock.ts';
import { fakeHost } from '../helpers/host.ts';
import { makeAll, proxyFiles, writeProject } from '../helpers/modules.ts';
import { startProxy, type Reply, type TestProxy } from '../helpers/proxy.ts';
import { inTemp } from '../helpers/temp.ts';

jest.setTimeout(1_200_000);

const RUNS = 1000;
const AT_ONCE = 25;
/** Runs of the go command on the same proxy; it waits for ever on a stalled body, so each is ended after some seconds. */
const GO_RUNS = 40;
const GO_SECONDS = 10;

const made = makeAll(
  { id: 'example.com/a@v1.0.0', files: { 'lib.go': `package a // ${'x'.repeat(5000)}\n` } },
  { id: 'example.com/b@v1.2.0', require: ['example.com/c@v0.1.0'] },
  'example.com/c@v0.1.0',
);
const files = proxyFiles(made);
const host = fakeHost();
afterAll(() => host.close());

/** One request in five fails, in one of these ways. */
const FAULTS: readonly Reply[] = [
  { fault: 'truncate' },
  { fault: 'reset' },
  { status: 500 },
  { status: 503 },
  { fault: 'stall' },
];

function failing(seed: number): Promise<TestProxy> {
  const roll = dice(seed);
  return startProxy(files, () => (roll(5) === 0 ? FAULTS[roll(FAULTS.length)] : undefined));
}

async function withProxy<T>(seed: number, use: (proxy: TestProxy, dir: string) => Promise<T>): Promise<T> {
  const proxy = await failing(seed);
  try {
    return await inTemp((dir) => use(proxy, dir));
  } finally {
    await proxy.close();
  }
}

/** What is wrong with the run of a seed; undefined when it ended complete and verified. */
function ours(seed: number): Promise<string | undefined> {
  return withProxy(seed, async (proxy, dir) => {
    const place = placeIn(dir);
    await writeProject(place.app, { require: ['example.com/a@v1.0.0', 'example.com/b@v1.2.0'], sums: made });
    const fetched = await fetchAll(host, place, { proxy: proxy.url, retries: 9, timeout: 1 });
    const verified = await verifyCache(host, place);
    const codes = [...fetched.codes, ...verified.codes];
    return codes.length === 0 ? undefined : `seed ${seed}: ${codes.join(' ')}`;
  });
}

function theirs(seed: number): Promise<boolean> {
  return withProxy(seed, async (proxy, dir) => {
    await writeProject(join(dir, 'app'), {
      require: ['example.com/a@v1.0.0', 'example.com/b@v1.2.0'],
      sums: made,
    });
    const env = { GOPROXY: proxy.url };
    const { ok } = await go(dir, ['mod', 'download'], { cwd: 'app', env, seconds: GO_SECONDS });
    return ok;
  });
}

/** Runs `use` for 1 to `count`, some at once. */
async function eachOf<T>(count: number, use: (seed: number) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  let next = 1;
  const worker = async (): Promise<void> => {
    while (next <= count) results.push(await use(next++));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

test('a thousand runs against a proxy that fails one request in five all end complete and verified', async () => {
  const wrong = (await eachOf(RUNS, ours)).filter((problem) => problem !== undefined);
  const passed = (await eachOf(GO_RUNS, theirs)).filter((ok) => ok).length;
  process.stdout.write(
    `\n  a proxy that fails one request in five: go-airlock ${RUNS - wrong.length} of ${RUNS}, go mod download ${passed} of ${GO_RUNS}\n`,
  );
  expect(wrong).toEqual([]);
});
