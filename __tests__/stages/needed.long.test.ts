import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { cachePaths, moduleCache } from '../../src/gomod/modcache.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { readQuestion, type Question } from '../../src/gomod/question.ts';
import {
  bundleTo,
  fetchAll,
  placeIn,
  planOf,
  unbundle,
  verifyBundle,
  verifyCache,
} from '../helpers/airlock.ts';
import type { FetchOptions, Place, Ran } from '../helpers/airlock.ts';
import { cli, reportOf } from '../helpers/cli.ts';
import { fakeHost } from '../helpers/host.ts';
import {
  fileOf,
  gomodText,
  gosumText,
  make,
  makeAll,
  parseId,
  proxyFiles,
  writeProxy,
} from '../helpers/modules.ts';
import { startProxy, type Script, type TestProxy } from '../helpers/proxy.ts';
import { inTemp, listing, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(120_000);
const host = fakeHost();
afterAll(() => host.close());

const id = (name: string): string => `example.com/${name}@v1.0.0`;

/** Each module is imported by one kind of file, which its name tells. */
const made = makeAll(
  id('onlytest'),
  {
    id: id('plain'),
    files: {
      'lib.go': 'package plain\n',
      'lib_test.go': 'package plain\n\nimport _ "example.com/deptest"\n',
    },
  },
  id('deptest'),
  id('windows'),
  id('tagged'),
  id('withcgo'),
  id('importc'),
  id('unused'),
  {
    id: id('deep'),
    files: { 'lib.go': 'package deep\n\nimport _ "example.com/behind"\n' },
    require: [id('behind')],
  },
  id('behind'),
);
const names = made.map(({ module }) => module.path.slice('example.com/'.length));

const SOURCES: Readonly<Record<string, string>> = {
  'main.go': 'package main\n\nimport _ "example.com/plain"\nimport _ "example.com/deep"\n\nfunc main() {}\n',
  'main_test.go': 'package main\n\nimport _ "example.com/onlytest"\n',
  'main_windows.go': 'package main\n\nimport _ "example.com/windows"\n',
  'tagged.go': '//go:build extra\n\npackage main\n\nimport _ "example.com/tagged"\n',
  'withcgo.go': '//go:build cgo\n\npackage main\n\nimport _ "example.com/withcgo"\n',
  'importc/c.go': 'package importc\n\nimport "C"\nimport _ "example.com/importc"\n',
};

const linux = asked({});
/** Always needed. */
const BASE = ['behind', 'deep', 'importc', 'onlytest', 'plain', 'withcgo'];

function asked({ platforms = 'linux/amd64', tags = '', packages = [] as readonly string[] }): Question {
  return readQuestion({ platforms, tags, packages }, { GOOS: 'linux', GOARCH: 'amd64', GOFLAGS: '' });
}

interface Scene {
  readonly dir: string;
  readonly place: Place;
  readonly proxy: TestProxy;
  readonly fetch: (question?: Question, more?: FetchOptions) => Promise<Ran>;
  /** Names of the modules whose archives the module cache holds. */
  readonly held: (place?: Place) => readonly string[];
}

async function scene(use: (scene: Scene) => Promise<void>, script?: Script): Promise<void> {
  const proxy = await startProxy(proxyFiles(made), script);
  const since = host.commands.length;
  try {
    await inTemp(async (dir) => {
      const place = placeIn(dir);
      const require = made.map((one) => one.id);
      await writeFiles(place.app, {
        ...SOURCES,
        'go.mod': gomodText('example.com/app', { require }),
        'go.sum': gosumText(made),
      });
      await use({
        dir,
        place,
        proxy,
        fetch: (question = linux, more = {}) =>
          fetchAll(host, place, { proxy: proxy.url, question, ...more }),
        held: ({ cache } = place) => heldIn(cache),
      });
    });
  } finally {
    await proxy.close();
  }
  await expectGone(since);
}

function heldIn(cache: string): readonly string[] {
  const has = (name: string): boolean => {
    const { zip, tree } = cachePaths(moduleCache(cache), parseId(id(name)));
    return existsSync(zip) || existsSync(tree);
  };
  return names.filter(has).sort();
}

/** Nothing of what the go command was given is there any more: neither its folders nor the proxy. */
async function expectGone(since: number): Promise<void> {
  for (const { env } of host.commands.slice(since)) {
    if (env['GOPROXY']?.startsWith('http://') !== true) continue;
    expect(new URL(env['GOPROXY']).hostname).toBe('127.0.0.1');
    expect(existsSync(env['GOMODCACHE'] ?? '/')).toBe(false);
    await expect(fetch(env['GOPROXY'])).rejects.toThrow();
  }
}

/** The go command, sealed by hand. */
function sealedGo({ app, cache }: Place, args: readonly string[], env: Record<string, string> = {}): string {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd: app,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      GOMODCACHE: cache,
      GOPROXY: 'off',
      GOSUMDB: 'off',
      GOENV: 'off',
      GOTOOLCHAIN: 'local',
      GOFLAGS: '-mod=readonly -modcacherw',
      GOWORK: 'off',
      ...env,
    },
  };
  return execFileSync('go', args, options);
}

const zipsOf = (proxy: TestProxy): readonly string[] =>
  proxy.requests
    .filter(({ path, method }) => method === 'GET' && path.endsWith('.zip'))
    .map(({ path }) => path);

test('fetch brings what gives a package to the roots, tests and cgo included, and says what it left out', async () => {
  await scene(async ({ place, proxy, fetch, held }) => {
    const ran = await fetch();
    expect(ran).toMatchObject({ status: 0, codes: [] });
    expect(held()).toEqual(BASE);
    const out = made.filter(({ module }) => !BASE.includes(module.path.slice('example.com/'.length)));
    const bytes = out.reduce((sum, { zip }) => sum + zip.length, 0);
    expect(ran.report.leftOut).toEqual({ modules: out.length, bytes, platforms: ['linux/amd64'] });
    expect(zipsOf(proxy).length).toBe(BASE.length);
    // a go build, a vet and a test in the seal
    for (const CGO_ENABLED of ['0', '1']) sealedGo(place, ['vet', '.'], { CGO_ENABLED });
    sealedGo(place, ['build', './...'], { CGO_ENABLED: '0' });
    sealedGo(place, ['test', './...'], { CGO_ENABLED: '0' });
    expect(() => sealedGo(place, ['build', '.'], { GOOS: 'windows' })).toThrow();
  });
});

test.each([
  ['another platform', { platforms: 'windows/amd64,linux/amd64' }, [...BASE, 'windows'], { GOOS: 'windows' }],
  [
    'a build tag',
    { tags: 'extra' },
    [...BASE, 'tagged'],
    { GOFLAGS: '-mod=readonly -modcacherw -tags=extra' },
  ],
])('%s brings its own modules', async (_, question, needed, env) => {
  await scene(async ({ place, fetch, held }) => {
    expect(await fetch(asked(question))).toMatchObject({ status: 0, codes: [] });
    expect(held()).toEqual([...needed].sort());
    sealedGo(place, ['build', '-o', place.cache, './...'], { CGO_ENABLED: '0', ...env });
  });
});

test('tags of GOFLAGS count, and only the packages asked for do', async () => {
  await scene(async ({ fetch, held }) => {
    const question = { ...asked({ packages: ['./importc'] }), goflags: '-tags=extra' };
    expect(await fetch(question)).toMatchObject({ status: 0, codes: [] });
    expect(held()).toEqual(['importc']);
    expect(await fetch({ ...question, packages: ['.'] })).toMatchObject({ status: 0, codes: [] });
    expect(held()).toEqual([...BASE, 'tagged'].sort());
  });
});

test('a second fetch asks nobody, with and without archives', async () => {
  for (const archives of [true, false])
    await scene(async ({ place, proxy, fetch, held }) => {
      expect(await fetch(linux, { archives })).toMatchObject({ status: 0, codes: [] });
      const { length } = proxy.requests;
      for (const list of ['off', proxy.url])
        expect(await fetch(linux, { archives, proxy: list })).toMatchObject({
          status: 0,
          codes: [],
          report: { modules: { fetched: 0, missing: 0 } },
        });
      expect(proxy.requests.length).toBe(length);
      expect(held()).toEqual(BASE);
      expect(await verifyCache(host, place, 'build', linux)).toMatchObject({ status: 0, codes: [] });
    });
});

test('verify reads only, finds what is needed complete, and names what the same question lacks', async () => {
  await scene(async ({ place, fetch }) => {
    await fetch();
    const before = listing(place.cache, { times: true });
    const good = await verifyCache(host, place, 'build', linux);
    expect(good).toMatchObject({ status: 0, codes: [], report: { modules: { missing: 0 } } });
    expect(good.report.leftOut?.modules).toBe(names.length - BASE.length);
    const more = await verifyCache(host, place, 'build', asked({ platforms: 'windows/amd64' }));
    expect(more).toMatchObject({ status: 1, codes: ['E_OFFLINE_MISSING'] });
    expect(more.report.findings[0]?.module).toBe(id('windows'));
    expect(await verifyCache(host, place)).toMatchObject({ status: 1 });
    expect(listing(place.cache, { times: true })).toEqual(before);
  });
});

test('verify sees a needed archive that was changed, and not one that is left out', async () => {
  await scene(async ({ place, proxy, fetch }) => {
    await fetchAll(host, place, { proxy: proxy.url });
    const zip = (name: string): string => cachePaths(moduleCache(place.cache), parseId(id(name))).zip;
    writeFileSync(zip('unused'), 'changed');
    expect(await verifyCache(host, place, 'build', linux)).toMatchObject({ status: 0, codes: [] });
    expect(await fetch()).toMatchObject({ status: 0, codes: [] });
    rmSync(zip('plain'));
    writeFileSync(zip('plain'), 'changed');
    const { status, report } = await verifyCache(host, place, 'build', linux);
    expect(status).toBe(1);
    expect(report.findings.every(({ module }) => module === id('plain'))).toBe(true);
    expect(await fetch()).toMatchObject({ status: 0, codes: ['W_CACHE_REPAIRED'] });
  });
});

test('plan names what it knows to be needed, asks nobody, and writes nothing', async () => {
  await scene(async ({ place, proxy, fetch }) => {
    expect(await planOf(place, 'build', linux)).toMatchObject({ status: 0, codes: ['W_PLAN_PARTIAL'] });
    expect(existsSync(place.cache)).toBe(false);
    await fetch();
    const { length } = proxy.requests;
    const { status, codes, report } = await planOf(place, 'build', linux);
    expect({ status, codes, out: report.leftOut?.modules }).toEqual({ status: 0, codes: [], out: 4 });
    const deep = cachePaths(moduleCache(place.cache), parseId(id('deep')));
    rmSync(deep.zip);
    removeTree(deep.tree);
    const partial = await planOf(place, 'build', linux);
    expect(partial).toMatchObject({
      status: 0,
      codes: ['W_PLAN_PARTIAL'],
      report: { leftOut: { modules: 5 } },
    });
    expect(proxy.requests.length).toBe(length);
  });
});

test('a bundle of scope needed holds just that, and fills and verifies elsewhere', async () => {
  await scene(async ({ dir, place, fetch, held }) => {
    await fetch();
    const file = join(dir, 'needed.tar.zst');
    expect(await bundleTo(host, place, file)).toMatchObject({ status: 1 });
    expect(await bundleTo(host, place, file, linux)).toMatchObject({ status: 0, codes: [] });
    expect(await verifyBundle(host, place, file)).toMatchObject({ status: 1 });
    expect(await verifyBundle(host, place, file, linux)).toMatchObject({ status: 0, codes: [] });
    const there = placeIn(dir, 'elsewhere');
    expect(await unbundle(host, there, [file], { question: linux })).toMatchObject({ status: 0, codes: [] });
    expect(held(there)).toEqual(BASE);
    const windows = await unbundle(host, there, [file], { question: asked({ platforms: 'windows/arm64' }) });
    expect(windows).toMatchObject({ status: 1, codes: ['E_OFFLINE_MISSING'] });
    const proxyDir = join(dir, 'proxy');
    expect(await unbundle(host, there, [file], { question: linux, proxyDir })).toMatchObject({ status: 0 });
  });
});

describe('what goes wrong while the go command waits', () => {
  test('a tampered archive is an error, is not placed, and nothing behind it is believed', async () => {
    const bad = `/${fileOf(parseId(id('deep')), 'zip')}`;
    const other = make({ id: id('deep'), files: { 'lib.go': 'package deep\n\nfunc init() {}\n' } });
    const script: Script = (path) => (path === bad ? { body: other.zip } : undefined);
    await scene(async ({ fetch, held }) => {
      const { status, report } = await fetch();
      expect(status).toBe(1);
      expect(report.findings.map(({ code, module }) => [code, module])).toEqual([
        ['E_MODULE_ZIP', id('deep')],
      ]);
      expect(held()).toEqual(BASE.filter((name) => name !== 'deep' && name !== 'behind'));
    }, script);
  });

  test('a proxy that fails for one archive, or is gone, ends the run with its error', async () => {
    const bad = `/${fileOf(parseId(id('onlytest')), 'zip')}`;
    await scene(
      async ({ fetch, held }) => {
        expect(await fetch()).toMatchObject({ status: 1, codes: ['E_NOT_FOUND'] });
        expect(held()).toEqual(BASE.filter((name) => name !== 'onlytest'));
        const port = await freePort();
        const down = await fetch(linux, { proxy: `http://127.0.0.1:${port}` });
        expect(down).toMatchObject({ status: 3, codes: ['E_CONNECT'] });
      },
      (path) => (path === bad ? { status: 404 } : undefined),
    );
  });

  test('an interruption ends the go command and the run', async () => {
    const own = fakeHost();
    try {
      const script: Script = (path) => {
        if (!path.endsWith('.zip')) return undefined;
        own.interrupt();
        return { fault: 'silent' };
      };
      await scene(async ({ place, proxy, held }) => {
        const ran = await fetchAll(own, place, { proxy: proxy.url, question: linux });
        expect(ran).toMatchObject({ status: 130, codes: ['E_INTERRUPTED'] });
        expect(held()).toEqual([]);
      }, script);
    } finally {
      await own.close();
    }
  });

  test('sizes that the proxy does not tell are not told', async () => {
    await scene(
      async ({ fetch }) => {
        const { status, report } = await fetch();
        expect({ status, bytes: report.leftOut?.bytes }).toEqual({ status: 0, bytes: null });
      },
      (path) => (path.includes('/unused/@v/v1.0.0.zip') ? { status: 405 } : undefined),
    );
  });
});

describe('what the go command cannot tell', () => {
  test('a package of nobody is an error; one of the project that is yet to be generated is a warning', async () => {
    await scene(async ({ place, fetch }) => {
      await writeFiles(place.app, { 'gen.go': 'package main\n\nimport _ "example.com/app/gen"\n' });
      expect(await fetch()).toMatchObject({ status: 0, codes: ['W_PLAN_PARTIAL'] });
      await writeFiles(place.app, { 'no.go': 'package main\n\nimport _ "example.com/nobody/has/it"\n' });
      const { status, codes, report } = await fetch();
      expect({ status, codes: [...codes].sort() }).toEqual({
        status: 2,
        codes: ['E_GO_LIST', 'W_PLAN_PARTIAL'],
      });
      expect(report.findings.find(({ code }) => code === 'E_GO_LIST')?.message).toMatch(
        /^example.com\/nobody\/has\/it: /,
      );
    });
  });

  test('code that does not compile, and packages for no platform asked for, are honest', async () => {
    await scene(async ({ place, fetch }) => {
      await writeFiles(place.app, {
        'broken/x.go': 'package broken\n\nfunc {\n',
        'js/x.go': 'package js\n\nimport _ "syscall/js"\n',
        'plan9/x.go': '//go:build plan9\n\npackage plan9\n',
      });
      expect(await fetch()).toMatchObject({ status: 0, codes: [] });
    });
  });

  test('a platform that Go does not know, or a go.mod newer than Go, is said in its words', async () => {
    await scene(async ({ place, fetch, held }) => {
      expect(await fetch(asked({ platforms: 'linux/pdp11' }))).toMatchObject({
        status: 2,
        codes: ['E_USAGE'],
      });
      expect(held()).toEqual([]);
      const require = made.map((one) => one.id);
      await writeFiles(place.app, { 'go.mod': gomodText('example.com/app', { require, go: '1.999' }) });
      const newer = await fetch();
      expect(newer).toMatchObject({ status: 2, codes: ['E_GO_LIST'] });
      expect(newer.report.findings[0]?.message).toContain('1.999');
    });
  });

  test('a missing sum is told once, as in every scope, and neither a proxy nor the go command is asked', async () => {
    await scene(async ({ place, proxy, fetch }) => {
      await writeFiles(place.app, { 'go.sum': gosumText(made.filter((one) => one.id !== id('plain'))) });
      const since = host.commands.length;
      const { status, codes } = await fetch();
      expect({ status, codes: [...new Set(codes)] }).toEqual({
        status: 1,
        codes: ['E_GOSUM_MISSING', 'E_OFFLINE_MISSING'],
      });
      expect([proxy.requests, host.commands.slice(since)]).toEqual([[], []]);
    });
  });

  test('where a go.mod that came shows that a sum is missing, no archive is asked for, and no go command', async () => {
    const low = make({ id: 'example.com/low@v1.0.0' });
    const high = make({ id: 'example.com/low@v1.1.0' });
    const top = make({ id: 'example.com/top@v1.0.0', require: [high.id] });
    const proxy = await startProxy(proxyFiles([low, high, top]));
    const since = host.commands.length;
    try {
      await inTemp(async (dir) => {
        const place = placeIn(dir);
        await writeFiles(place.app, {
          'go.work': 'go 1.21\n\nuse .\n',
          'go.mod': gomodText('example.com/app', { require: [low.id, top.id] }),
          'go.sum': gosumText([low, top]) + gosumText([high], ['mod']),
          'main.go': SOURCES['importc/c.go'] ?? '',
        });
        const { status, codes } = await fetchAll(host, place, { proxy: proxy.url, question: linux });
        expect({ status, codes }).toEqual({ status: 1, codes: ['E_GOSUM_MISSING', 'E_OFFLINE_MISSING'] });
        expect(proxy.requests.map(({ path }) => path.slice(path.lastIndexOf('.'))).sort()).toEqual(
          [low, high, top].map(() => '.mod'),
        );
        expect(host.commands.slice(since)).toEqual([]);
      });
    } finally {
      await proxy.close();
    }
  });
});

test('the command line asks as it is told, says what was left out, and wants a go command', async () => {
  await scene(async ({ place, proxy, held }) => {
    const about = [
      '-C',
      place.app,
      '--modcache',
      place.cache,
      '--scope',
      'needed',
      '--platforms',
      'linux/amd64',
    ];
    const fetched = await cli(['fetch', ...about, '--packages', './importc', '--proxy', proxy.url]);
    expect(fetched).toMatchObject({ status: 0 });
    expect(fetched.stderr).toMatch(
      /^left out: 9 modules, 0\.0 MB that no package of the roots needs for linux\/amd64$/m,
    );
    expect(held()).toEqual(['importc']);
    const planned = await cli(['plan', ...about, '--packages', './importc']);
    expect(planned.stdout.split('\n').filter((line) => line.endsWith(',zip'))).toEqual([
      'example.com/importc v1.0.0 info,mod,zip',
    ]);
    const without = await cli(['verify', ...about, '--json'], { env: { PATH: '/nonexistent' } });
    expect(without.status).toBe(2);
    expect(reportOf(without).findings).toMatchObject([
      { code: 'E_USAGE', message: expect.stringMatching(/go cannot be started/) },
    ]);
  });
});

test('a workspace has what its members need, alone and joined, though a member cannot build alone', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    const proxy = await writeProxy(join(dir, 'proxy'), made);
    const of = (...wanted: readonly string[]) => made.filter((one) => wanted.map(id).includes(one.id));
    await writeFiles(place.app, {
      'go.work': 'go 1.21\n\nuse ./one\n\nuse ./two\n',
      'one/go.mod': gomodText('example.com/one', { require: [id('plain'), id('unused')] }),
      'one/go.sum': gosumText(of('plain', 'unused')),
      'one/a.go': 'package one\n\nimport _ "example.com/plain"\nimport _ "example.com/two"\n',
      'two/go.mod': gomodText('example.com/two', { require: [id('onlytest'), id('windows')] }),
      'two/go.sum': gosumText(of('onlytest', 'windows')),
      'two/b.go': 'package two\n',
      'two/b_test.go': 'package two\n\nimport _ "example.com/onlytest"\n',
    });
    const ran = await fetchAll(host, place, { proxy, question: linux });
    expect(ran).toMatchObject({ status: 0, codes: [], report: { leftOut: { modules: 2 } } });
    expect(ran.report.leftOut?.bytes).toBeGreaterThan(0);
    expect(heldIn(place.cache)).toEqual(['onlytest', 'plain']);
    sealedGo(place, ['test', './one/...', './two/...'], {
      GOWORK: join(place.app, 'go.work'),
      CGO_ENABLED: '0',
    });
  });
});

test('roots without a workspace are asked each for itself', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    const proxy = await writeProxy(join(dir, 'proxy'), made);
    for (const name of ['plain', 'unused'])
      await writeFiles(join(place.app, name), {
        'go.mod': gomodText(`example.com/my${name}`, { require: [id(name)] }),
        'go.sum': gosumText(made.filter((one) => one.id === id(name))),
        'a.go': name === 'plain' ? 'package a\n\nimport _ "example.com/plain"\n' : 'package a\n',
      });
    expect(await fetchAll(host, place, { proxy, question: linux })).toMatchObject({ status: 0, codes: [] });
    expect(heldIn(place.cache)).toEqual(['plain']);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
