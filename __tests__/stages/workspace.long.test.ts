/** Workspaces: what only the joint graph needs, and the sums the go command would take on trust (go-modules-spec.md 5.5). */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cachePaths, moduleCache } from '../../src/gomod/modcache.ts';
import { bundleTo, fetchAll, placeIn, planOf, verifyCache, type Place } from '../helpers/airlock.ts';
import { fakeHost } from '../helpers/host.ts';
import { fileOf, gomodText, make, makeAll, writeProxy } from '../helpers/modules.ts';
import { fileNames, inTemp, writeFiles } from '../helpers/temp.ts';
import { go, type GoRun } from '../gomod/real-go.ts';

jest.setTimeout(60_000);
const host = fakeHost();
afterAll(() => host.close());

const E = 'example.com/e@v1.0.0';
/** Of `e` an attacker has another one: same path, same version. */
const EVIL = 'package e\n\nconst EVIL = 1\n';
const evil = make({ id: E, files: { 'lib.go': EVIL } });
const modules = makeAll(
  'example.com/a@v1.0.0',
  {
    id: 'example.com/a@v1.1.0',
    require: [E],
    files: { 'a.go': 'package a\n\nimport _ "example.com/e"\n' },
  },
  {
    id: 'example.com/b@v1.0.0',
    require: ['example.com/a@v1.1.0'],
    files: { 'b.go': 'package b\n', 'sub/sub.go': 'package sub\n\nimport _ "example.com/a"\n' },
  },
  E,
);

/**
 * `one` needs a v1.0.0, and nothing of it; `two` needs b and none of what b requires. Together a v1.1.0 is selected, whose package
 * imports e: a module that neither of them alone selects.
 */
const files = {
  'go.work': 'go 1.21\n\nuse (\n\t./one\n\t./two\n)\n',
  'one/go.mod': gomodText('example.com/one', { require: ['example.com/a@v1.0.0'] }),
  // no programs: what is linked needs all of the runtime, and that takes long to build
  'one/one.go': 'package one\n\nimport _ "example.com/a"\n',
  'two/go.mod': gomodText('example.com/two', { require: ['example.com/b@v1.0.0'] }),
  'two/two.go': 'package two\n\nimport _ "example.com/b"\n',
};

interface Scene {
  readonly dir: string;
  readonly place: Place;
  /** An honest proxy. */
  readonly proxy: string;
  /** A go command in the project: `GOWORK=off` in a member, and else in the workspace. */
  readonly run: (
    args: readonly string[],
    how?: { member?: string; env?: NodeJS.ProcessEnv },
  ) => Promise<GoRun>;
  readonly file: (name: string) => string;
}

/** The workspace as its authors leave it: the sums are those the real go command writes, from an honest proxy. */
async function scene(use: (scene: Scene) => Promise<void>): Promise<void> {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeFiles(place.app, files);
    const proxy = await writeProxy(join(dir, 'proxy'), modules);
    const run: Scene['run'] = (args, { member, env = {} } = {}) =>
      go(dir, args, {
        cwd: join('app', member ?? '.'),
        env: { GOFLAGS: '-modcacherw', ...(member === undefined ? {} : { GOWORK: 'off' }), ...env },
      });
    for (const member of ['one', 'two'])
      expect(await run(['mod', 'tidy'], { member })).toMatchObject({ ok: true });
    expect(await run(['build', './one'])).toMatchObject({ ok: true });
    await use({ dir, place, proxy, run, file: (name) => join(place.app, name) });
  });
}

/** The go command sealed: it may ask nobody, and has the module cache we filled. */
function sealed({ cache }: Place): NodeJS.ProcessEnv {
  return { GOPROXY: 'off', GOMODCACHE: cache, GOFLAGS: '-mod=readonly -modcacherw' };
}

const E_LINES = /^example\.com\/e v1\.0\.0.*\n/gm;
const E_ARCHIVE = /^example\.com\/e v1\.0\.0 h1:.*\n/m;

test('what only the joint graph selects is planned with its sum from go.work.sum; joint and single builds work offline', async () => {
  await scene(async ({ place, proxy, run, file }) => {
    for (const member of ['one', 'two'])
      expect(readFileSync(file(`${member}/go.sum`), 'utf8')).not.toContain('example.com/e');
    expect(readFileSync(file('go.work.sum'), 'utf8')).toMatch(E_ARCHIVE);
    expect(await fetchAll(host, place, { proxy })).toMatchObject({
      status: 0,
      codes: [],
      report: { modules: { planned: 4, fetched: 4, verified: 4 } },
    });
    expect(fileNames(join(place.cache, 'cache')).filter((name) => name.endsWith('.zip'))).toEqual(
      modules.map(({ module }) => `download/${fileOf(module, 'zip')}`),
    );
    const env = sealed(place);
    const sums = readFileSync(file('go.work.sum'), 'utf8');
    expect(await run(['build', './one'], { env })).toMatchObject({ ok: true });
    expect(await run(['build', './two'], { env })).toMatchObject({ ok: true });
    expect(await run(['build', '.'], { member: 'one', env })).toMatchObject({ ok: true });
    expect(await run(['build', '.'], { member: 'two', env })).toMatchObject({ ok: true });
    expect(readFileSync(file('go.work.sum'), 'utf8')).toBe(sums);
    // each member alone selects what stands in its own go.mod
    const list = ['list', '-m', '-f', '{{.Version}}', 'example.com/a'];
    expect(await run(list, { env })).toMatchObject({ stdout: 'v1.1.0\n' });
    expect(await run(list, { member: 'one', env })).toMatchObject({ stdout: 'v1.0.0\n' });
  });
});

test('without go.work.sum the go command writes it from whatever a proxy sends; here each sum that is missing is named', async () => {
  await scene(async ({ dir, place, run, file }) => {
    rmSync(file('go.work.sum'));
    const lying = await writeProxy(
      join(dir, 'lying'),
      modules.map((one) => (one.id === E ? evil : one)),
    );
    const first = { GOPROXY: lying, GOMODCACHE: join(dir, 'first'), GOFLAGS: '-mod=readonly -modcacherw' };
    expect(await run(['build', './one'], { env: first })).toMatchObject({ ok: true });
    expect(readFileSync(file('go.work.sum'), 'utf8')).toContain(`example.com/e v1.0.0 ${evil.sums.zip}\n`);

    rmSync(file('go.work.sum'));
    const { status, report } = await fetchAll(host, place, { proxy: lying });
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([
      { code: 'E_GOSUM_MISSING', module: 'example.com/a@v1.1.0', want: 'example.com/a v1.1.0/go.mod h1:…' },
      { code: 'E_GOSUM_MISSING', module: 'example.com/a@v1.1.0', want: 'example.com/a v1.1.0 h1:…' },
    ]);
    expect(report.findings[0]?.message).toContain('go.work.sum has no line');
    expect(
      fileNames(dir).filter((name) => /^cache\/.*(a@v1\.1|a\/@v\/v1\.1.*(mod|zip)|\/e[@/])/.test(name)),
    ).toEqual([]);
  });
});

describe('a module without a sum that only the workspace selects', () => {
  test('is named where its go.mod has none', async () => {
    await scene(async ({ place, proxy, file }) => {
      writeFileSync(file('go.work.sum'), readFileSync(file('go.work.sum'), 'utf8').replace(E_LINES, ''));
      const { status, report } = await fetchAll(host, place, { proxy });
      expect(status).toBe(1);
      expect(report.findings).toMatchObject([
        { code: 'E_GOSUM_MISSING', module: E, want: 'example.com/e v1.0.0/go.mod h1:…' },
        { code: 'E_OFFLINE_MISSING' },
      ]);
    });
  });

  test('is not asked for where its archive has none, and the go command fails to find it', async () => {
    await scene(async ({ place, proxy, run, file }) => {
      writeFileSync(file('go.work.sum'), readFileSync(file('go.work.sum'), 'utf8').replace(E_ARCHIVE, ''));
      expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0, codes: [] });
      expect(await run(['build', './one'], { env: sealed(place) })).toMatchObject({
        ok: false,
        stderr: expect.stringContaining('module lookup disabled'),
      });
    });
  });

  test.each(['zip', 'tree'] as const)(
    'is named where its %s is in the module cache, though the go command would take it on trust',
    async (part) => {
      await scene(async ({ place, proxy, run, file }) => {
        writeFileSync(file('go.work.sum'), readFileSync(file('go.work.sum'), 'utf8').replace(E_ARCHIVE, ''));
        expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0 });
        const paths = cachePaths(moduleCache(place.cache), evil.module);
        await writeFiles(place.cache, {
          [relative(place.cache, paths.ziphash)]: evil.sums.zip,
          ...(part === 'zip'
            ? { [relative(place.cache, paths.zip)]: evil.zip }
            : { 'example.com/e@v1.0.0/lib.go': EVIL, 'example.com/e@v1.0.0/go.mod': evil.mod }),
        });
        const want = {
          ...{ code: 'E_GOSUM_MISSING', module: E, path: 'two/go.mod:5', want: 'example.com/e v1.0.0 h1:…' },
          message: expect.stringContaining('go.work.sum has no line for its archive'),
        };
        for (const answer of [
          await verifyCache(host, place),
          await fetchAll(host, place, { proxy }),
          await planOf(place),
          await bundleTo(host, place, join(place.app, 'x.tar.zst')),
        ])
          expect(answer).toMatchObject({ status: 1, report: { findings: [want] } });

        expect(await run(['build', './one'], { env: sealed(place) })).toMatchObject({ ok: true });
        expect(readFileSync(file('go.work.sum'), 'utf8')).toContain(evil.sums.zip);
      });
    },
  );

  test('is no matter for a member alone', async () => {
    await scene(async ({ place, proxy, file }) => {
      writeFileSync(file('go.work.sum'), readFileSync(file('go.work.sum'), 'utf8').replace(E_ARCHIVE, ''));
      expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0 });
      await writeFiles(place.cache, { [`cache/download/${fileOf(evil.module, 'zip')}`]: evil.zip });
      rmSync(file('go.work'));
      expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: [] });
    });
  });
});

test('a go.sum of a member and go.work.sum that disagree are told with both places', async () => {
  await scene(async ({ place, proxy, file }) => {
    const [a] = modules;
    writeFileSync(
      file('go.work.sum'),
      `${readFileSync(file('go.work.sum'), 'utf8')}example.com/a v1.0.0 ${evil.sums.zip}\n`,
    );
    const { status, report } = await fetchAll(host, place, { proxy });
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([
      { code: 'E_GOSUM_CONFLICT', module: 'example.com/a@v1.0.0', want: a?.sums.zip, got: evil.sums.zip },
      { code: 'E_OFFLINE_MISSING' },
    ]);
    const told = `${report.findings[0]?.path ?? ''} ${report.findings[0]?.message ?? ''}`;
    expect(told).toContain('go.work.sum:5');
    expect(told).toContain('one/go.sum:1');
  });
});
