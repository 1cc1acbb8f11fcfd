/** Module caches that are filled already, by whomever, and those that may only be read. */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cachePaths, moduleCache, type CachePaths } from '../../src/gomod/modcache.ts';
import { readQuestion, type Question } from '../../src/gomod/question.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { main } from '../action/step.ts';
import { go } from '../gomod/real-go.ts';
import { bundleTo, fetchAll, placeIn, unbundle, verifyCache, type Place } from '../helpers/airlock.ts';
import { codesOf, reportOf } from '../helpers/cli.ts';
import { fakeHost } from '../helpers/host.ts';
import { make, makeAll, proxyFiles, writeProject, writeProxy } from '../helpers/modules.ts';
import { airlockCommand, canMount, readOnlyRun } from '../helpers/mount.ts';
import { startProxy, type TestProxy } from '../helpers/proxy.ts';
import { inTemp, stamps, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
afterAll(() => host.close());

const a = make({ id: 'example.com/a@v1.0.0', require: ['example.com/c@v1.1.0'] });
const [b, c] = makeAll('example.com/b@v1.2.0', 'example.com/c@v1.1.0') as [typeof a, typeof a];
const made = [a, b, c];
const require = [a.id, b.id];

interface Scene {
  readonly dir: string;
  readonly place: Place;
  readonly proxy: TestProxy;
  readonly paths: (one: typeof a) => CachePaths;
  /** The go command on the same module cache. */
  readonly go: (...args: readonly string[]) => ReturnType<typeof go>;
}

/** A project that wants a, b and the go.mod of c, with a proxy that has all, and no module cache yet. */
async function scene(use: (scene: Scene) => Promise<void>): Promise<void> {
  const proxy = await startProxy(proxyFiles(made));
  try {
    await inTemp(async (dir) => {
      const place = placeIn(dir);
      await writeProject(place.app, { require, sums: made });
      await writeProxy(join(dir, 'proxy'), made);
      await use({
        dir,
        place,
        proxy,
        paths: ({ module }) => cachePaths(moduleCache(place.cache), module),
        go: (...args) => go(dir, args, { cwd: 'app', env: { GOMODCACHE: place.cache } }),
      });
    });
  } finally {
    await proxy.close();
  }
}

/** What a run brings about in a folder: names of what is touched, made or gone. */
async function touched(dir: string, run: () => Promise<unknown>): Promise<readonly string[]> {
  const before = stamps(dir);
  await run();
  const after = stamps(dir);
  return [...new Set([...before.keys(), ...after.keys()])].filter((at) => before.get(at) !== after.get(at));
}

const whole = { status: 0, codes: [], report: { modules: { present: 3, fetched: 0, restored: 0 } } };

/** As Go leaves them: toolchains as modules, what the checksum database said, clones, and locks. */
const POLLUTION = {
  'cache/lock': '',
  'cache/download/sumdb/sum.example.com/lookup/example.com/a@v1.0.0': 'a note',
  'cache/download/sumdb/sum.example.com/tile/8/0/000.p/1': 'a tile',
  'cache/download/golang.org/toolchain/@v/v0.0.1-go1.26.8.linux-amd64.lock': '',
  'cache/download/golang.org/toolchain/@v/v0.0.1-go1.26.8.linux-amd64.zip': 'not looked at',
  'cache/download/golang.org/toolchain/@v/v0.0.1-go1.26.8.linux-amd64.ziphash': 'h1:x=',
  'cache/vcs/0123.info': 'git3:https://example.com/a',
  'cache/vcs/0123/HEAD': 'ref: refs/heads/main\n',
  'cache/download/example.com/a/@v/v1.0.0.lock': '',
  'golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64/bin/go': '#!/bin/false\n',
};

describe('a module cache that lacks nothing is not touched, and nobody is asked', () => {
  test('by fetch and unbundle after a run of their own, with archives and without', () =>
    scene(async ({ dir, place, proxy }) => {
      await fetchAll(host, place, { proxy: proxy.url });
      const bundle = join(dir, 'b.tar.zst');
      await bundleTo(host, place, bundle);
      const count = proxy.requests.length;
      for (const archives of [true, false]) {
        const run = async (): Promise<void> => {
          expect(await fetchAll(host, place, { proxy: proxy.url, archives })).toMatchObject(whole);
          expect(await unbundle(host, place, [bundle], { archives })).toMatchObject(whole);
        };
        expect(await touched(place.cache, run)).toEqual([]);
      }
      expect(proxy.requests).toHaveLength(count);
    }));

  test('in a folder that serves as a file proxy', () =>
    scene(async ({ dir, place, proxy }) => {
      await fetchAll(host, place, { proxy: proxy.url });
      const bundle = join(dir, 'b.tar.zst');
      await bundleTo(host, place, bundle);
      const proxyDir = join(dir, 'served');
      expect(await unbundle(host, place, [bundle], { proxyDir })).toMatchObject({ status: 0 });
      const again = async (): Promise<void> => {
        expect(await unbundle(host, place, [bundle], { proxyDir })).toMatchObject(whole);
      };
      expect(await touched(proxyDir, again)).toEqual([]);
    }));

  test('when the go command has filled it, with all that it leaves there beside modules', () =>
    scene(async ({ place, proxy, go: run }) => {
      expect((await run('mod', 'download')).stderr).toBe('');
      expect((await run('list', '-m', 'all')).ok).toBe(true);
      await writeFiles(place.cache, POLLUTION);
      const fetch = async (): Promise<void> => {
        expect(await fetchAll(host, place, { proxy: proxy.url })).toMatchObject(whole);
      };
      expect(await touched(place.cache, fetch)).toEqual([]);
      expect(proxy.requests).toEqual([]);
    }));

  test('when the go command is asked what is needed', () =>
    scene(async ({ place, proxy }) => {
      const asked = { platforms: 'linux/amd64', tags: '', packages: [] };
      const question: Question = readQuestion(asked, { GOFLAGS: '', GOOS: 'linux', GOARCH: 'amd64' });
      expect(await fetchAll(host, place, { proxy: proxy.url, question })).toMatchObject({ status: 0 });
      const count = proxy.requests.length;
      const again = async (): Promise<void> => {
        expect(await fetchAll(host, place, { proxy: proxy.url, question })).toMatchObject(whole);
      };
      expect(await touched(place.cache, again)).toEqual([]);
      expect(proxy.requests).toHaveLength(count);
    }));

  test('by the action, whether or not a store has an entry', () =>
    inTemp(async (dir) => {
      await writeProject(join(dir, 'work'), { require, sums: made });
      const goproxy = await writeProxy(join(dir, 'proxy'), made);
      const cache = join(dir, 'cache');
      const run = async (inputs: Readonly<Record<string, string>>): Promise<void> => {
        const step = await main(dir, { inputs: { goproxy, 'module-cache': cache, ...inputs } });
        expect([step.status, step.outputs['modules-fetched']]).toEqual([0, inputs['goproxy'] ? '0' : '3']);
      };
      await run({});
      const store = { 'cache-path': join(dir, 'store'), goproxy: 'off' };
      expect(await touched(cache, () => run(store))).toEqual([]);
      expect(await touched(cache, () => run(store))).toEqual([]);
    }));
});

test('what is half filled gets the rest, and what is there stays as it is', () =>
  scene(async ({ place, proxy, paths, go: run }) => {
    await run('mod', 'download');
    await writeFiles(place.cache, POLLUTION);
    removeTree(paths(b).tree);
    for (const kind of ['zip', 'mod', 'ziphash'] as const) rmSync(paths(b)[kind]);
    const fetch = async (): Promise<void> => {
      expect(await fetchAll(host, place, { proxy: proxy.url })).toMatchObject({ status: 0, codes: [] });
    };
    const changed = await touched(place.cache, fetch);
    const allowed = /\/example\.com(\/b[@/].*|\/c([@/].*)?|\/[abc]\/@v(\/list)?|\/b@v1\.2\.0)?$|\/cache$/;
    expect(changed.filter((at) => !allowed.test(at) && at !== place.cache)).toEqual([]);
    expect(proxy.requests.map(({ path }) => path).sort()).toEqual([
      '/example.com/b/@v/v1.2.0.mod',
      '/example.com/b/@v/v1.2.0.zip',
      '/example.com/c/@v/v1.1.0.mod', // the plan waits for b, so whatever has a sum is asked for
    ]);
    expect(await touched(place.cache, fetch)).toEqual([]);
    expect((await verifyCache(host, place)).status).toBe(0);
  }));

(canMount ? describe : describe.skip)('a module cache that may only be read', () => {
  const readOnly = (place: Place, args: readonly string[]): ReturnType<typeof readOnlyRun> =>
    readOnlyRun(place.cache, airlockCommand([...args, '--json', '--modcache', place.cache, '-C', place.app]));

  test('will do where it lacks nothing', () =>
    scene(async ({ dir, place, proxy }) => {
      await fetchAll(host, place, { proxy: proxy.url });
      const bundle = join(dir, 'b.tar.zst');
      await bundleTo(host, place, bundle);
      for (const args of [
        ['fetch', '--proxy', 'off'],
        ['unbundle', bundle],
      ]) {
        const ran = readOnly(place, args);
        expect([ran.status, codesOf(reportOf({ ...ran, signal: null }))]).toEqual([0, []]);
      }
    }));

  test('is refused with the names of what it lacks, before anything is asked for', () =>
    scene(async ({ place, proxy, paths }) => {
      await fetchAll(host, place, { proxy: proxy.url });
      removeTree(paths(b).tree);
      rmSync(paths(a).mod);
      const count = proxy.requests.length;
      const ran = readOnly(place, ['fetch', '--proxy', proxy.url]);
      const { findings } = reportOf({ ...ran, signal: null });
      expect([ran.status, findings.map(({ code }) => code)]).toEqual([3, ['E_NOT_WRITABLE']]);
      expect(findings[0]?.message).toBe(
        'a folder cannot be written, and it lacks example.com/a@v1.0.0, example.com/b@v1.2.0',
      );
      expect(findings[0]?.path).toContain(place.cache);
      expect(proxy.requests).toHaveLength(count);
    }));

  test('is refused so by a bundle too, and where the go command is asked what is needed', () =>
    scene(async ({ dir, place, proxy }) => {
      await fetchAll(host, place, { proxy: proxy.url });
      const bundle = join(dir, 'b.tar.zst');
      await bundleTo(host, place, bundle);
      removeTree(place.cache);
      mkdirSync(place.cache);
      for (const args of [
        ['unbundle', bundle],
        ['fetch', '--scope', 'needed', '--proxy', proxy.url],
      ]) {
        const ran = readOnly(place, args);
        const { findings } = reportOf({ ...ran, signal: null });
        expect([ran.status, findings.map(({ code }) => code)]).toEqual([3, ['E_NOT_WRITABLE']]);
        expect(findings[0]?.message).toContain('it lacks example.com/a@v1.0.0, example.com/b@v1.2.0');
      }
    }));

  test('is refused where only archives are lacking and the go command says that they are needed', () =>
    scene(async ({ place, proxy, paths }) => {
      await fetchAll(host, place, { proxy: proxy.url });
      removeTree(paths(b).tree);
      rmSync(paths(b).zip);
      const ran = readOnly(place, ['fetch', '--scope', 'needed', '--proxy', proxy.url]);
      const { findings } = reportOf({ ...ran, signal: null });
      expect([ran.status, findings.map(({ code }) => code)]).toEqual([3, ['E_NOT_WRITABLE']]);
      expect(findings[0]?.message).toContain('it lacks example.com/b@v1.2.0');
    }));

  test('builds as the go command left it, and a warning tells which computed files are not there', () =>
    scene(async ({ dir, place, go: run }) => {
      await run('mod', 'download');
      const ran = readOnly(place, ['fetch', '--proxy', 'off']);
      expect([ran.status, codesOf(reportOf({ ...ran, signal: null }))]).toEqual([0, ['W_MODCACHE_READONLY']]);
      mkdirSync(join(dir, 'gocache'));
      const build = readOnlyRun(place.cache, ['go', 'build', '-o', join(dir, 'out'), '.'], {
        cwd: place.app,
        env: { GOMODCACHE: place.cache, GOCACHE: join(dir, 'gocache'), GOFLAGS: '-mod=readonly' },
      });
      expect([build.status, build.stderr]).toEqual([0, '']);
    }));
});
