/** Ctrl-C at any moment, and a disk that is full: the right exit status, nothing half-written, and the next run goes on. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { removeTree } from '../../src/gomod/tree.ts';
import { dice } from '../gomod/real-go.ts';
import { fetchAll, placeIn, unbundle, verifyCache, type Place } from '../helpers/airlock.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { cli, codesOf, plainEnv, reportOf } from '../helpers/cli.ts';
import { fakeHost } from '../helpers/host.ts';
import { make, proxyFiles, writeProject, writeProxy } from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { inTemp, listing } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
const made = Array.from({ length: 14 }, (_, i) =>
  make({
    id: `example.com/m${i}@v1.${i}.0`,
    files: Object.fromEntries(
      Array.from({ length: 30 }, (_file, n) => [`d${n % 7}/f${n}.go`, `package d // ${'x'.repeat(n * i)}\n`]),
    ),
  }),
);
// what no encoder makes smaller
const random = dice(7);
made.push(
  make({
    id: 'example.com/noise@v1.0.0',
    files: { x: Buffer.from(Array.from({ length: 40_000 }, () => random(256))) },
  }),
);
const require = made.map(({ id }) => id);
let dir = '';
let bundle = '';
let reference: readonly string[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'airlock-interrupt-'));
  const place = placeIn(dir);
  await writeProject(place.app, { require, sums: made });
  bundle = join(dir, 'x.tar.zst');
  writeFileSync(bundle, goodBundle(made));
  expect(await unbundle(host, place, [bundle])).toMatchObject({ status: 0 });
  reference = listing(place.cache);
});
afterAll(async () => {
  removeTree(dir);
  await host.close();
});

const roll = dice(20261121);
const moments = (count: number, most: number): readonly (readonly [number])[] =>
  Array.from({ length: count }, () => [roll(most)] as const);

/** Exit status 130, nothing unproven, no staging folder; and the next run completes it. */
async function aftermath(
  place: Place,
  run: Awaited<ReturnType<typeof cli>>,
  again: () => Promise<unknown>,
): Promise<void> {
  const report = reportOf(run);
  expect([130, 0]).toContain(run.status); // 0: it was quicker
  expect(codesOf(report)).toEqual(run.status === 130 ? ['E_INTERRUPTED'] : []);
  expect(run.stderr).toBe('');
  expect(leftovers(place)).toEqual([]);
  const found = await verifyCache(host, place);
  expect(found.codes.filter((code) => code !== 'E_OFFLINE_MISSING' && code !== 'E_MODULE_ZIPHASH')).toEqual(
    [],
  );
  expect(await again()).toMatchObject({ status: 0, codes: [] });
  expect(leftovers(place)).toEqual([]);
}

function leftovers(place: Place): readonly string[] {
  const inside = join(place.cache, 'cache');
  return existsSync(inside) ? readdirSync(inside).filter((name) => name !== 'download') : [];
}

describe('SIGINT during a fetch,', () => {
  test.each(moments(10, 250))('%i ms after its first request', async (moment) => {
    const begun = new AbortController();
    const proxy = await startProxy(proxyFiles(made), (path) => {
      begun.abort();
      return { delayMs: path.length % 40 };
    });
    try {
      await inTemp(async (own) => {
        const place = { app: join(dir, 'app'), cache: join(own, 'cache') };
        const run = await cli(
          [
            'fetch',
            '--json',
            '--proxy',
            proxy.url,
            '--concurrency',
            '4',
            '--modcache',
            place.cache,
            '-C',
            place.app,
          ],
          {
            started: (child) => {
              begun.signal.addEventListener('abort', () => setTimeout(() => child.kill('SIGINT'), moment));
            },
          },
        );
        await aftermath(place, run, () => fetchAll(host, place, { proxy: proxy.url }));
        const gone = reference.filter((line) => !/\.zip |list |^[^ ]* dir /.test(line));
        expect(listing(place.cache)).toEqual(expect.arrayContaining([...gone]));
      });
    } finally {
      await proxy.close();
    }
  });
});

describe('SIGINT during an unbundle,', () => {
  test.each(moments(10, 120))('%i ms after its staging folder appeared', async (moment) => {
    await inTemp(async (own) => {
      const place = { app: join(dir, 'app'), cache: join(own, 'cache') };
      const run = await cli(['unbundle', bundle, '--json', '--modcache', place.cache, '-C', place.app], {
        started: (child) =>
          void stagingIn(place)
            .then(() => sleep(moment))
            .then(() => child.kill('SIGINT')),
      });
      await aftermath(place, run, () => unbundle(host, place, [bundle]));
      expect(listing(place.cache)).toEqual(reference);
    });
  });

  async function stagingIn(place: Place): Promise<void> {
    for (let tries = 0; tries < 5000 && leftovers(place).length === 0; tries++) await sleep(1);
  }
});

test('SIGINT during a bundle leaves no file', async () => {
  const out = join(dir, 'out');
  mkdirSync(out);
  const place = placeIn(dir);
  const run = await cli(
    ['bundle', '-o', join(out, 'b.tar.zst'), '--json', '--modcache', place.cache, '-C', place.app],
    {
      started: (child) =>
        void (async () => {
          for (let tries = 0; tries < 5000 && readdirSync(out).length === 0; tries++) await sleep(1);
          child.kill('SIGINT');
        })(),
    },
  );
  expect(run.status === 130 ? readdirSync(out) : []).toEqual([]);
  expect(codesOf(reportOf(run))).toEqual(run.status === 130 ? ['E_INTERRUPTED'] : []);
});

test('what a run that was killed left is removed by the next one', async () => {
  await inTemp(async (own) => {
    const place = { app: join(dir, 'app'), cache: join(own, 'cache') };
    const run = await cli(['unbundle', bundle, '--modcache', place.cache, '-C', place.app], {
      started: (child) =>
        void (async () => {
          for (let tries = 0; tries < 5000 && leftovers(place).length === 0; tries++) await sleep(1);
          child.kill('SIGKILL');
        })(),
    });
    // on a machine that is busy it may have ended before
    expect(leftovers(place)).toHaveLength(run.signal === 'SIGKILL' ? 1 : 0);
    expect(await unbundle(host, place, [bundle])).toMatchObject({ status: 0, codes: [] });
    expect(listing(place.cache)).toEqual(reference);
  });
});

const canMount =
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs -o size=16k tmpfs /mnt']).status === 0;

(canMount ? describe : describe.skip)('a full disk', () => {
  const entry = fileURLToPath(new URL('../../src/entry/cli.js', import.meta.url));

  /** Runs the command line where `mount` is a file system of so many KiB, and then lists what is on it. */
  function onSmallDisk(
    own: string,
    kib: number,
    args: readonly string[],
  ): { status: number | null; stdout: string; files: readonly string[] } {
    const mount = join(own, 'small');
    mkdirSync(mount, { recursive: true });
    const script = `mount -t tmpfs -o size=${kib}k tmpfs "$0" && "$@"; status=$?; find "$0" -type f > "$0.list"; find "$0" -name '.*' >> "$0.list"; cp -a "$0" "$0.kept"; exit $status`;
    const ran = spawnSync(
      'unshare',
      ['-m', 'sh', '-c', script, mount, process.execPath, '--no-warnings', entry, ...args],
      { env: plainEnv(), encoding: 'utf8' },
    );
    return {
      status: ran.status,
      stdout: ran.stdout,
      files: readFileSync(`${mount}.list`, 'utf8').split('\n').filter(Boolean),
    };
  }

  test.each([16, 64, 256, 1024])('of %i KiB for the module cache', async (kib) => {
    await inTemp(async (own) => {
      const proxy = await writeProxy(join(own, 'proxy'), made);
      for (const from of [
        ['fetch', '--proxy', proxy],
        ['unbundle', bundle],
      ]) {
        const ran = onSmallDisk(own, kib, [
          ...from,
          '--json',
          '--modcache',
          join(own, 'small', 'cache'),
          '-C',
          join(dir, 'app'),
        ]);
        expect(ran.status).toBe(3);
        expect(codesOf(JSON.parse(ran.stdout) as ReturnType<typeof reportOf>)).toEqual(['E_DISK_FULL']);
        expect(ran.files.filter((name) => name.includes('/.'))).toEqual([]);
        const place = { app: join(dir, 'app'), cache: join(own, 'small.kept', 'cache') };
        const found = await verifyCache(host, place);
        expect(
          found.codes.filter((code) => code !== 'E_OFFLINE_MISSING' && code !== 'E_MODULE_ZIPHASH'),
        ).toEqual([]);
        removeTree(join(own, 'small.kept'));
      }
    });
  });

  test('for the bundle', async () => {
    await inTemp((own) => {
      const ran = onSmallDisk(own, 16, [
        'bundle',
        '--json',
        '-o',
        join(own, 'small', 'b.tar.zst'),
        '--modcache',
        join(dir, 'cache'),
        '-C',
        join(dir, 'app'),
      ]);
      expect(ran.status).toBe(3);
      expect(codesOf(JSON.parse(ran.stdout) as ReturnType<typeof reportOf>)).toEqual(['E_DISK_FULL']);
      expect(ran.files).toEqual([]);
    });
  });
});

(process.getuid?.() === 0 ? describe : describe.skip)('someone who may not write', () => {
  const as = (own: string, args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(
      process.execPath,
      [
        '--no-warnings',
        fileURLToPath(new URL('../../src/entry/cli.js', import.meta.url)),
        ...args,
        '--json',
        '-C',
        join(own, 'app'),
      ],
      {
        env: plainEnv(),
        encoding: 'utf8',
        uid: 65534,
        gid: 65534,
      },
    );
  const codes = (ran: ReturnType<typeof spawnSync>): readonly [number | null, readonly string[]] => [
    ran.status,
    codesOf(JSON.parse(String(ran.stdout)) as ReturnType<typeof reportOf>),
  ];

  async function opened(use: (own: string) => void): Promise<void> {
    await inTemp((own) => {
      execFileSync('cp', ['-a', join(dir, 'app'), bundle, own]);
      execFileSync('chmod', ['-R', 'a+rX', own]);
      use(own);
    });
  }

  test('is told before anything is fetched', async () => {
    await opened((own) => {
      mkdirSync(join(own, 'cache'));
      const before = listing(own);
      for (const line of [
        ['fetch', '--proxy', 'off'],
        ['unbundle', join(own, 'x.tar.zst')],
      ])
        expect(codes(as(own, [...line, '--modcache', join(own, 'cache')]))).toEqual([3, ['E_NOT_WRITABLE']]);
      expect(listing(own)).toEqual(before);
    });
  });

  test('or not read, the bundle or the project', async () => {
    await opened((own) => {
      execFileSync('chmod', ['0', join(own, 'x.tar.zst')]);
      const [status, found] = codes(as(own, ['verify', '--bundle', join(own, 'x.tar.zst')]));
      expect([status, found[0]]).toEqual([2, 'E_UNREADABLE']);
      execFileSync('chmod', ['0', join(own, 'app', 'go.sum')]);
      expect(codes(as(own, ['plan', '--modcache', join(own, 'none')]))).toEqual([2, ['E_UNREADABLE']]);
    });
  });

  test('fills and repairs a module cache of its own, with its read-only trees', async () => {
    await opened((own) => {
      const cache = join(own, 'cache');
      mkdirSync(cache);
      execFileSync('chown', ['65534:65534', cache]);
      expect(codes(as(own, ['unbundle', join(own, 'x.tar.zst'), '--modcache', cache]))).toEqual([0, []]);
      expect(listing(cache)).toEqual(reference);
      const file = join(cache, 'example.com', 'm3@v1.3.0', 'd1', 'f1.go');
      execFileSync('sh', ['-c', 'chmod u+w "$0" && echo evil >> "$0"', file]);
      execFileSync('chmod', ['444', file]);
      expect(codes(as(own, ['fetch', '--proxy', 'off', '--modcache', cache]))).toEqual([
        0,
        ['W_CACHE_REPAIRED'],
      ]);
      expect(listing(cache)).toEqual(reference);
    });
  });
});
