/** go-modules-spec.md 3, 3.4, 4.1, 5.7, 6.4: what verify says of a module cache that other things than the plan's files stand in. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash1 } from '../../src/gomod/hash.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import type { Plan } from '../../src/stages/plan.ts';
import { makePlan } from '../../src/stages/plan.ts';
import { strays } from '../../src/stages/strays.ts';
import { go } from '../gomod/real-go.ts';
import { askOf, bundleTo, fetchAll, placeIn, unbundle, verifyCache } from '../helpers/airlock.ts';
import { fakeHost } from '../helpers/host.ts';
import { gosumText, make, proxyFiles, writeProject, writeProxy } from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { inTemp, listing, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
const [a, b] = [make({ id: 'example.com/a@v1.0.0' }), make({ id: 'example.com/Upper/b@v1.2.0-Rc.1' })];
let template = '';

beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'airlock-strays-'));
  const place = placeIn(template);
  await writeProject(place.app, { require: [a.id, b.id], sums: [a, b] });
  const proxy = await writeProxy(join(template, 'proxy'), [a, b]);
  expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0 });
});
afterAll(async () => {
  removeTree(template);
  await host.close();
});

/** The filled module cache with further files in it: what verify says, and what it does not touch. */
async function verified(
  files: Readonly<Record<string, string>>,
  more: (cache: string, dir: string) => void = () => undefined,
): Promise<{ status: number; told: readonly string[] }> {
  return inTemp(async (dir) => {
    execFileSync('cp', ['-a', `${template}/app`, `${template}/cache`, dir]);
    const place = placeIn(dir);
    await writeFiles(place.cache, files);
    more(place.cache, dir);
    const before = listing(dir, { times: true });
    const { status, report } = await verifyCache(host, place);
    expect(listing(dir, { times: true })).toEqual(before);
    expect(report.modules).toMatchObject({ planned: 2, verified: 2, rejected: 0, missing: 0 });
    return { status, told: report.findings.map(({ code, message }) => `${code} ${message}`) };
  });
}

const AT_V = 'cache/download/example.com/a/@v';

describe('told as stray, and nothing else is:', () => {
  test.each<readonly [what: string, name: string, content?: string]>([
    ['a .partial', `${AT_V}/v1.0.0.partial`],
    ['a .partial of a version nobody planned', `${AT_V}/v0.9.0.partial`],
    ['what a killed download left', `${AT_V}/v1.0.0.zip123456.tmp`],
    ['a lock with something in it', `${AT_V}/v1.0.0.lock`, 'EVIL'],
    ['a file of no known kind', `${AT_V}/v1.0.0.exe`],
    ['a file without version', `${AT_V}/readme.txt`],
    ['a version that go would write otherwise', `${AT_V}/v1.zip`],
    ['a version in upper case', `${AT_V}/v1.0.0-RC.1.zip`],
    ['a file between modules', 'cache/download/example.com/evil'],
    ['a file at the top', 'cache/download/evil'],
    ['a file in the folder cache', 'cache/evil'],
    ['a file in a folder of the folder cache', 'cache/evil/evil'],
    ['a module in upper case', 'cache/download/example.com/Upper/@v/v1.0.0.mod'],
    ['the lock of the cache with something in it', 'cache/lock', 'EVIL'],
  ])('%s', async (_, name, content = '') => {
    const { status, told } = await verified({ [name]: content });
    expect(status).toBe(0);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^W_MODCACHE_STRAY not from a go command: 1 in all: "/);
    const [, named = ''] = /"(.*)"$/.exec(told[0] ?? '') ?? [];
    expect(named).not.toBe('');
    expect(name.startsWith(named)).toBe(true);
  });

  test('a link, a pipe and a folder under the names of files, each by its name, and what a link names is not looked at', async () => {
    const { status, told } = await verified({ [`${AT_V}/v0.1.0.zip/x`]: '' }, (cache, dir) => {
      mkdirSync(join(dir, 'elsewhere'));
      writeFileSync(join(dir, 'elsewhere', 'v1.0.0.partial'), '');
      symlinkSync(join(dir, 'elsewhere'), join(cache, 'cache/download/example.com/other'));
      symlinkSync('/dev/zero', join(cache, AT_V, 'v0.2.0.zip'));
      execFileSync('mkfifo', [join(cache, AT_V, 'v0.3.0.lock')]);
    });
    expect({ status, told }).toEqual({
      status: 0,
      told: [
        `W_MODCACHE_STRAY not from a go command: 4 in all: "${AT_V}/v0.1.0.zip", "${AT_V}/v0.2.0.zip", "${AT_V}/v0.3.0.lock", "cache/download/example.com/other"`,
      ],
    });
  });

  test('a file of a planned tree and an archive that run with the rights of their owner', async () => {
    const { told } = await verified({}, (cache) => {
      chmodSync(join(cache, 'example.com/a@v1.0.0/lib.go'), 0o4555);
      chmodSync(join(cache, `${AT_V}/v1.0.0.zip`), 0o2644);
    });
    expect(told).toEqual([
      `W_MODCACHE_STRAY not from a go command: 2 in all: "${AT_V}/v1.0.0.zip (set-id)", "example.com/a@v1.0.0/lib.go (set-id)"`,
    ]);
  });
});

test('many are counted, five are named, and a name cannot forge a line', async () => {
  const names = [1, 2, 3, 4, 5, 6, 7].map((n) => `${AT_V}/${n}\n::error::EVIL`);
  const { told } = await verified(Object.fromEntries(names.map((name) => [name, ''])));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/7 in all: ("[^"\n]*", ){5}…$/);
});

test('modules and versions that the plan does not name, empty locks and folders of running fills are as they have to be', async () => {
  const files = {
    [`${AT_V}/v1.0.0.lock`]: '',
    [`${AT_V}/v3.0.0+incompatible.info`]: '{}',
    [`${AT_V}/v0.0.0-20191109021931-daa7c04131f5.mod`]: 'module x\n',
    'cache/download/github.com/!azure/go-autorest/autorest/@v/v0.1.0.ziphash': 'h1:x',
    'cache/download/gopkg.in/yaml.v2/@v/list': 'v2.0.0\n',
    'cache/lock': '',
    'cache/.go-airlock-00000000-1-abc/1-1': 'half',
    'github.com/!azure/go-autorest/autorest@v0.1.0/x.go': 'package x\n',
  };
  expect(await verified(files)).toEqual({ status: 0, told: [] });
});

describe('what no sum covers is told once, by its kind, and never looked at:', () => {
  test.each<readonly [kind: string, name: string]>([
    ['cache/vcs', 'cache/vcs/0123/config'],
    ['golang.org/toolchain', 'golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64/bin/go'],
    ['golang.org/toolchain', 'cache/download/golang.org/toolchain/@v/v0.0.1-go1.99.0.linux-amd64.zip'],
    ['golang.org/fips140', 'golang.org/fips140@v1.0.0/fips140/v1.0.0/x.go'],
    ['golang.org/fips140', 'cache/download/golang.org/fips140/@v/v1.0.0.ziphash'],
  ])('%s: %s', async (kind, name) => {
    const { status, told } = await verified({ [name]: 'EVIL' }, (cache) => {
      execFileSync('mkfifo', [join(cache, name, '../pipe')]); // opening it would wait for ever
    });
    expect(status).toBe(0);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^W_MODCACHE_UNCHECKED /);
    expect(told[0]).toContain(`no sum covers ${kind}:`);
  });

  test('all of them at once, and strays beside them', async () => {
    const { told } = await verified({
      'cache/vcs/0123/config': 'EVIL',
      'cache/download/sumdb/db.example.com/latest': 'EVIL',
      'golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64/bin/go': 'EVIL',
      'golang.org/fips140@v1.0.0/x.go': 'EVIL',
      'cache/evil': 'EVIL',
    });
    expect(told.map((line) => line.split(' ')[0])).toEqual(['W_MODCACHE_STRAY', 'W_MODCACHE_UNCHECKED']);
    expect(told[1]).toContain('cache/vcs, golang.org/fips140, golang.org/toolchain');
  });
});

test('a toolchain whose line stands in go.sum and whose tree has another hash is no finding of its own', async () => {
  await inTemp(async (dir) => {
    execFileSync('cp', ['-a', `${template}/app`, `${template}/cache`, dir]);
    const place = placeIn(dir);
    const line = `golang.org/toolchain v0.0.1-go1.99.0.linux-amd64 ${hash1([['x', '00']])}\n`;
    await writeFiles(place.app, { 'go.sum': gosumText([a, b]) + line });
    await writeFiles(place.cache, { 'golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64/bin/go': 'EVIL' });
    for (const scope of ['build', 'all'] as const)
      expect(await verifyCache(host, place, scope)).toMatchObject({
        status: 0,
        codes: ['W_MODCACHE_UNCHECKED'],
        report: { modules: { planned: 2, verified: 2 } },
      });
    const file = join(dir, 'x.tar.zst');
    expect(await bundleTo(host, place, file)).toMatchObject({ status: 0, codes: [] });
    expect(await unbundle(host, placeIn(dir, 'cache'), [file], { proxyDir: join(dir, 'p') })).toMatchObject({
      status: 0,
    });
    expect(readdirSync(join(dir, 'p'))).toEqual(['example.com']);
  });
});

test('the look at names ends where it is told to, and says so', async () => {
  await inTemp(async (dir) => {
    execFileSync('cp', ['-a', `${template}/app`, `${template}/cache`, dir]);
    const place = placeIn(dir);
    const plan: Plan = makePlan(askOf(place));
    const nothing = { findings: [], setId: [] };
    expect(strays(plan, nothing)).toEqual([]);
    expect(strays(plan, nothing, 5)).toMatchObject([
      {
        code: 'W_MODCACHE_STRAY',
        message: 'not from a go command: 0 in all; only the first 5 names were looked at',
      },
    ]);
    await writeFiles(place.cache, Object.fromEntries([...Array(50).keys()].map((n) => [`cache/x${n}`, ''])));
    expect(strays(plan, nothing, 10)[0]?.message).toMatch(/; only the first 10 names were looked at$/);
  });
});

test('a cache that `go mod download` filled, over http and from files, is told nothing of', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir, 'modcache');
    await writeProject(place.app, { require: [a.id, b.id], sums: [a, b] });
    const server = await startProxy(proxyFiles([a, b]));
    try {
      for (const proxy of [server.url, await writeProxy(join(dir, 'proxy'), [a, b])]) {
        const env = { GOPROXY: proxy };
        expect(await go(dir, ['mod', 'download'], { cwd: 'app', env })).toMatchObject({ ok: true });
        expect(
          await go(dir, ['list', '-m', '-versions', 'example.com/a'], { cwd: 'app', env }),
        ).toMatchObject({
          ok: true,
        });
        expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: [] });
        expect(readdirSync(join(place.cache, AT_V))).toContain('v1.0.0.lock');
        removeTree(place.cache);
      }
    } finally {
      await server.close();
    }
  });
});

test('an archive with entries for folders is a property of the archive: its tree is proven without them (4.1)', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir, 'modcache');
    const id = 'example.com/folders@v1.0.0';
    const gomod = 'module example.com/folders\n\ngo 1.21\n';
    const zip = [
      { name: `${id}/go.mod`, data: gomod },
      { name: `${id}/sub/`, data: '' },
      { name: `${id}/sub/x.go`, data: 'package sub\n' },
    ];
    const made = make({ id, gomod, zip });
    await writeProject(place.app, { require: [], sums: [made], extra: `require ${id.replace('@', ' ')}\n` });
    const env = { GOPROXY: await writeProxy(join(dir, 'proxy'), [made]) };
    expect(await go(dir, ['mod', 'download'], { cwd: 'app', env })).toMatchObject({ ok: true });
    expect((await go(dir, ['mod', 'verify'], { cwd: 'app', env })).ok).toBe(false);
    expect(await verifyCache(host, place)).toMatchObject({
      status: 0,
      codes: ['W_ZIP_DIRECTORY'],
      report: { modules: { verified: 1 } },
    });
  });
});

test('a go.mod in an archive that is not the .mod is told; both are what go.sum names (6.4)', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    const id = 'example.com/attributes@v1.0.0';
    const zip = [{ name: `${id}/go.mod`, data: 'module example.com/attributes\r\n' }];
    const [made, none] = [
      make({ id, zip, gomod: 'module example.com/attributes\n' }),
      make({
        id: 'example.com/old@v1.0.0',
        zip: [{ name: 'example.com/old@v1.0.0/x.go', data: 'package x\n' }],
      }),
    ];
    await writeProject(place.app, { require: [made.id, none.id], sums: [made, none] });
    const proxy = await writeProxy(join(dir, 'proxy'), [made, none]);
    expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0, codes: [] });
    expect(await verifyCache(host, place)).toMatchObject({
      status: 0,
      codes: ['W_ZIP_GOMOD'],
      report: {
        findings: [{ module: id, want: made.sums.mod, got: expect.stringMatching(/^h1:/) as unknown }],
        modules: { verified: 2 },
      },
    });
  });
});

describe('a link where a folder belongs is refused, whatever it leads to:', () => {
  const places: readonly (readonly [name: string, rejected: number])[] = [
    ['cache', 2],
    ['cache/download', 2],
    ['cache/download/example.com', 2],
    ['cache/download/example.com/a', 1],
    ['cache/download/example.com/a/@v', 1],
    ['example.com', 2],
  ];
  test.each(places)('%s', async (name, rejected) => {
    await inTemp(async (dir) => {
      execFileSync('cp', ['-a', `${template}/app`, `${template}/cache`, dir]);
      const place = placeIn(dir);
      // once outside, once inside the module cache
      for (const [round, to] of [join(dir, 'outside'), join(place.cache, 'inside')].entries()) {
        const at = join(place.cache, name);
        if (round === 1) execFileSync('rm', ['-rf', at]);
        if (round === 1) execFileSync('cp', ['-a', join(template, 'cache', name), at]);
        renameSync(at, to);
        symlinkSync(to, at);
        const { status, report } = await verifyCache(host, place);
        expect(status).toBe(1);
        expect(report.modules).toMatchObject({ planned: 2, rejected, missing: 0 });
        const told = report.findings.map(({ code, module, path }) => ({ code, module, path }));
        const modules = rejected === 2 ? [a.id, b.id] : [a.id];
        expect(told).toEqual(
          expect.arrayContaining(modules.map((module) => ({ code: 'E_PATH_EXISTS', module, path: at }))),
        );
        expect(told).toHaveLength(modules.length);
        const bundled = await bundleTo(host, place, join(dir, 'x.tar.zst'));
        expect(bundled).toMatchObject({ status: 1 });
        expect(bundled.codes).toContain('E_PATH_EXISTS');
        expect(readdirSync(dir)).not.toContain('x.tar.zst');
      }
    });
  });
});

test('the module cache itself may be a link', async () => {
  await inTemp(async (dir) => {
    execFileSync('cp', ['-a', `${template}/app`, dir]);
    mkdirSync(join(dir, 'real'));
    symlinkSync(join(dir, 'real'), join(dir, 'cache'));
    const place = placeIn(dir);
    const proxy = await writeProxy(join(dir, 'proxy'), [a, b]);
    expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0, codes: [] });
    expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: [] });
    expect(await bundleTo(host, place, join(dir, 'x.tar.zst'))).toMatchObject({ status: 0 });
    expect(readdirSync(join(dir, 'real')).sort()).toEqual(['cache', 'example.com']);
  });
});
