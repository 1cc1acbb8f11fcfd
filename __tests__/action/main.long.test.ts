import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { make, makeAll, writeProject, writeProxy, type Made } from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { fileNames, inTemp, listing, writeFiles } from '../helpers/temp.ts';
import { annotated, main, type StepRun } from './step.ts';

const one = make({ id: 'example.com/one@v1.0.0', require: ['example.com/two@v1.2.0'] });
const two = make({ id: 'example.com/two@v1.2.0' });

interface Scene {
  readonly dir: string;
  readonly proxy: string;
  readonly store: string;
  /** Runs the main step with the store, and the proxy unless another is named. */
  readonly run: (inputs?: Readonly<Record<string, string>>) => Promise<StepRun>;
  readonly entries: () => Promise<readonly string[]>;
}

/** A checkout that requires both modules, a proxy that has them, and an empty store. */
function inScene<T>(use: (scene: Scene) => Promise<T>): Promise<T> {
  return inTemp(async (dir) => {
    await writeProject(join(dir, 'work/app'), { require: [one.id, two.id], sums: [one, two] });
    const proxy = await writeProxy(join(dir, 'proxy'), [one, two]);
    const store = join(dir, 'store');
    const given = { 'working-directory': 'app', 'cache-path': store, goproxy: proxy };
    return use({
      dir,
      proxy,
      store,
      run: (inputs = {}) => main(dir, { inputs: { ...given, ...inputs } }),
      entries: () => readdir(store).catch(() => []),
    });
  });
}

const spoil = async ({ store }: Scene): Promise<string> => {
  const [name = ''] = await readdir(store);
  await truncate(join(store, name), 100);
  return join(store, name);
};

describe('the main step', () => {
  test('refuses a module that the list of allowed ones does not name: nothing is saved or sealed', () =>
    inScene(async ({ dir, run, entries }) => {
      await writeFiles(join(dir, 'work'), { 'allow.txt': 'example.com/one\n' });
      const ran = await run({ 'allow-modules': '../allow.txt' });
      expect([ran.status, annotated(ran, 'error')]).toEqual([
        1,
        ['E_MODULE_NOT_ALLOWED', 'E_OFFLINE_MISSING'],
      ]);
      expect(ran.log).toContain('example.com/two@v1.2.0');
      expect([ran.outputs['offline-ready'], ran.exported, await entries()]).toEqual(['false', {}, []]);
    }));

  test('refuses a GOWORK of the job that names another go.work than that of the working directory', () =>
    inScene(async ({ dir, entries }) => {
      const env = { GOWORK: join(dir, 'go.work') };
      const ran = await main(dir, { inputs: { 'working-directory': 'app' }, env });
      expect([ran.status, annotated(ran, 'error')]).toEqual([1, ['E_GOWORK_OUTSIDE']]);
      expect([ran.exported, await entries()]).toEqual([{}, []]);
    }));

  test('without an entry fetches, proves, saves one entry and seals; the checkout stays as it was', () =>
    inScene(async ({ dir, run, entries }) => {
      const before = listing(join(dir, 'work'), { times: true });
      const ran = await run();
      expect(ran).toMatchObject({ status: 0, commands: [] });
      const modules = join(dir, 'temp/go-airlock-1/modules');
      expect(ran.outputs).toEqual({
        'cache-hit': '',
        'cache-primary-key': expect.stringMatching(/^go-airlock-1-[0-9a-f]{64}$/),
        'cache-matched-key': '',
        'module-cache-path': modules,
        modules: '[{"dir":".","module":"example.com/app","go":"1.21"}]',
        'modules-total': '2',
        'modules-restored': '0',
        'modules-fetched': '2',
        'modules-rejected': '0',
        'bytes-fetched': expect.stringMatching(/^[1-9]\d*$/),
        'offline-ready': 'true',
        missing: '[]',
        'bundle-path': '',
        'bundle-sha256': '',
        'manifest-path': '',
        'checksums-path': '',
        'sbom-path': '',
        'artifact-name': '',
        'artifact-id': '',
        'artifact-url': '',
        'artifact-digest': '',
        'report-path': join(dir, 'temp/go-airlock-1/report.json'),
        'report-html': join(dir, 'temp/go-airlock-1/report.html'),
        'env-file': join(dir, 'temp/go-airlock-1/seal.env'),
        'env-files': '{}',
      });
      expect(ran.exported).toMatchObject({ GOPROXY: 'off', GOENV: 'off', GOMODCACHE: modules });
      expect(await readFile(ran.outputs['env-file'] ?? '', 'utf8')).toContain('GOPROXY=off\n');
      expect(ran.summary).toContain('every module is here and proven');
      expect(await entries()).toEqual([`${ran.outputs['cache-primary-key'] ?? ''}.tar.zst`]);
      expect(listing(join(dir, 'work'), { times: true })).toEqual(before);
    }));

  test('with its own entry asks no proxy and leaves the entry as it is', () =>
    inScene(async ({ store, run }) => {
      await run();
      const before = listing(store);
      const ran = await run({ goproxy: 'off' });
      expect(ran).toMatchObject({
        status: 0,
        commands: [],
        outputs: { 'cache-hit': 'true', 'modules-restored': '2', 'modules-fetched': '0' },
      });
      expect(ran.outputs['cache-matched-key']).toBe(ran.outputs['cache-primary-key']);
      expect(listing(store)).toEqual(before);
    }));

  test('with the entry of another closure takes what is of use, fetches the rest and saves its own', () =>
    inScene(async ({ dir, run, entries }) => {
      const first = await run();
      const three = make({
        id: 'example.com/three@v3.0.0+incompatible',
        gomod: 'module example.com/three\n',
      });
      const all = [one, two, three];
      await writeProject(join(dir, 'work/app'), { require: all.map(({ id }) => id), sums: all });
      await writeProxy(join(dir, 'proxy'), all);
      const ran = await run();
      expect(ran).toMatchObject({
        status: 0,
        outputs: {
          'cache-hit': 'false',
          'cache-matched-key': first.outputs['cache-primary-key'],
          'modules-restored': '2',
          'modules-fetched': '1',
        },
      });
      expect(await entries()).toHaveLength(2);
    }));

  test('warns loudly of a spoiled entry, fetches instead and replaces it', () =>
    inScene(async (scene) => {
      await scene.run();
      const file = await spoil(scene);
      const ran = await scene.run();
      expect(ran).toMatchObject({ status: 0, outputs: { 'cache-hit': 'false', 'modules-fetched': '2' } });
      expect(annotated(ran, 'warning')).toEqual(['W_BUNDLE_REFUSED']);
      expect(ran.log).toContain(file);
      expect(await scene.run({ goproxy: 'off' })).toMatchObject({
        status: 0,
        commands: [],
        outputs: { 'cache-hit': 'true' },
      });
    }));

  test('replaces a spoiled entry also where the module cache had everything already', () =>
    inScene(async (scene) => {
      const named = { 'module-cache': join(scene.dir, 'cache') };
      await scene.run(named);
      await spoil(scene);
      const ran = await scene.run(named);
      expect(ran).toMatchObject({ status: 0, outputs: { 'cache-hit': 'false', 'modules-fetched': '0' } });
      expect(annotated(ran, 'warning')).toEqual(['W_BUNDLE_REFUSED']);
      expect(await scene.run({ goproxy: 'off' })).toMatchObject({
        status: 0,
        outputs: { 'cache-hit': 'true' },
      });
    }));

  test.each([
    { where: 'a proxy list that is off', inputs: { goproxy: 'off' } },
    { where: 'prefetch: false', inputs: { prefetch: 'false' } },
  ])('names a spoiled entry, fails and seals nothing, with $where', ({ inputs }) =>
    inScene(async (scene) => {
      await scene.run();
      const file = await spoil(scene);
      const ran = await scene.run(inputs);
      expect(ran).toMatchObject({
        status: 1,
        exported: {},
        state: {},
        outputs: { 'offline-ready': 'false', missing: JSON.stringify([one.id, two.id]), 'env-file': '' },
      });
      expect(annotated(ran, 'error')).toContain('E_BUNDLE_FORMAT');
      expect(annotated(ran, 'error')).toContain('E_OFFLINE_MISSING');
      expect(ran.log).toContain(file);
    }),
  );

  test('with verify: strict fails for a spoiled entry even where a proxy made it good, and keeps it for a look', () =>
    inScene(async (scene) => {
      await scene.run();
      const file = await spoil(scene);
      const ran = await scene.run({ verify: 'strict' });
      expect(ran).toMatchObject({ status: 1, exported: {}, state: {} });
      expect(annotated(ran, 'error')).toEqual(['E_BUNDLE_FORMAT']);
      expect(readFileSync(file)).toHaveLength(100);
    }));

  test.each([
    { verify: 'repair', status: 0, errors: [], warnings: ['W_CACHE_REPAIRED'] },
    { verify: 'strict', status: 1, errors: ['E_MODULE_ZIP'], warnings: [] },
  ])('with verify: $verify and a changed archive in a named module cache ends with $status', (wanted) =>
    inScene(async ({ dir, run }) => {
      const cache = join(dir, 'cache');
      await run({ 'module-cache': cache });
      const evil = make({
        id: two.id,
        files: { 'lib.go': 'package two\n\nfunc init() { println("evil") }\n' },
      });
      await writeFile(join(cache, 'cache/download/example.com/two/@v/v1.2.0.zip'), evil.zip);
      const ran = await run({ 'module-cache': cache, verify: wanted.verify });
      expect(ran.status).toBe(wanted.status);
      expect(annotated(ran, 'error')).toEqual(wanted.errors);
      expect(annotated(ran, 'warning')).toEqual(wanted.warnings);
    }),
  );

  test('with bundle: true writes the same bytes as the store has', () =>
    inScene(async ({ store, run, entries }) => {
      const ran = await run({ bundle: 'true' });
      const [name = ''] = await entries();
      const bytes = readFileSync(ran.outputs['bundle-path'] ?? '');
      expect(ran).toMatchObject({ status: 0, outputs: { 'bundle-sha256': sha256Hex(bytes) } });
      expect(bytes.equals(readFileSync(join(store, name)))).toBe(true);
    }));

  test('without a sum names the line that asks for it, as an annotation of the checkout', () =>
    inScene(async ({ dir, run, entries }) => {
      await writeProject(join(dir, 'work/app'), { require: [one.id, two.id], sums: [one] });
      const ran = await run();
      expect(ran).toMatchObject({ status: 1, exported: {}, outputs: { 'offline-ready': 'false' } });
      expect(ran.commands[0]).toMatchObject({
        name: 'error',
        properties: 'title=E_GOSUM_MISSING,file=app/go.mod,line=6',
        message: expect.stringContaining('go mod tidy'),
      });
      // its archive and its go.mod
      const missing = ['E_GOSUM_MISSING', 'E_GOSUM_MISSING'];
      expect(annotated(ran, 'error')).toEqual([...missing, 'E_OFFLINE_MISSING']);
      expect(ran.outputs['missing']).toBe(JSON.stringify([one.id, two.id]));
      expect(
        fileNames(ran.outputs['module-cache-path'] ?? '').filter((name) => name.endsWith('.zip')),
      ).toEqual([]);
      expect(await entries()).toEqual([]);
    }));

  test.each([
    { mode: 'modcache', status: 1, errors: ['E_TOOLCHAIN', 'E_OFFLINE_MISSING'], fetched: '0' },
    { mode: 'off', status: 0, errors: [], fetched: '2' },
  ])(
    'for a newer Go than there is, with mode: $mode, ends with $status',
    ({ mode, status, errors, fetched }) =>
      inScene(async ({ dir, run }) => {
        await writeProject(join(dir, 'work/app'), {
          require: [one.id, two.id],
          sums: [one, two],
          go: '1.99',
        });
        const ran = await run({ mode });
        expect(ran).toMatchObject({ status, exported: {}, outputs: { 'modules-fetched': fetched } });
        expect(annotated(ran, 'error')).toEqual(errors);
      }),
  );

  test('gives sealed steps a build cache of their own, empty and for the user alone', () =>
    inScene(async ({ dir, run }) => {
      const build = join(dir, 'temp/go-airlock-1/build');
      expect((await run()).exported).toMatchObject({ GOCACHE: build });
      expect(listing(join(dir, 'temp/go-airlock-1')).filter((line) => line.startsWith('build'))).toEqual([
        'build dir 700',
      ]);
    }));

  test.each([
    { there: 'nothing', files: {}, warnings: [] },
    { there: 'something', files: { 'ab/ab-a': 'v1' }, warnings: ['W_GOCACHE_PRESENT'] },
  ])('with build-cache: keep leaves it where it is, and $there in it is told', ({ files, warnings }) =>
    inScene(async ({ dir, proxy }) => {
      const GOCACHE = join(dir, 'gocache');
      await writeFiles(GOCACHE, files);
      const inputs = { 'working-directory': 'app', goproxy: proxy, 'build-cache': 'keep' };
      const ran = await main(dir, { inputs, env: { GOCACHE } });
      expect(ran).toMatchObject({ status: 0, exported: { GOCACHE } });
      expect(annotated(ran, 'warning')).toEqual(warnings);
      const report: unknown = JSON.parse(readFileSync(ran.outputs['report-path'] ?? '', 'utf8'));
      expect(report).toMatchObject({ ok: true, findings: warnings.map((code) => ({ code })) });
    }),
  );

  test('says so when the store cannot be used, and goes on', () =>
    inScene(async ({ store, run }) => {
      await writeFile(store, 'no folder');
      const ran = await run();
      expect(ran).toMatchObject({ status: 0, exported: { GOPROXY: 'off' } });
      expect(new Set(annotated(ran, 'warning'))).toEqual(new Set(['W_CACHE_STORE']));
    }));

  test.each([
    { cache: 'read', hit: 'true' },
    { cache: 'false', hit: '' },
  ])('with cache: $cache saves nothing', ({ cache, hit }) =>
    inScene(async ({ run, entries }) => {
      expect(await run({ cache })).toMatchObject({ status: 0, outputs: { 'cache-hit': '' } });
      expect(await entries()).toEqual([]);
      await run();
      expect(await run({ cache })).toMatchObject({ status: 0, outputs: { 'cache-hit': hit } });
    }),
  );

  test('with mode: off fills the module cache, exports nothing and leaves nothing to audit', () =>
    inScene(async ({ run }) => {
      const ran = await run({ mode: 'off' });
      expect(ran).toMatchObject({ status: 0, exported: {}, state: {}, outputs: { 'env-file': '' } });
      expect(fileNames(ran.outputs['module-cache-path'] ?? '')).toContain('example.com/one@v1.0.0/lib.go');
    }));

  test('with mode: off only reports what is not there', () =>
    inScene(async ({ run }) => {
      const ran = await run({ mode: 'off', prefetch: 'false' });
      expect(ran).toMatchObject({ status: 0, exported: {}, outputs: { 'offline-ready': 'false' } });
      expect(ran.outputs['missing']).toBe(JSON.stringify([one.id, two.id]));
      expect(new Set(annotated(ran, 'warning'))).toEqual(new Set(['W_NOT_COMPLETE']));
    }));

  test('prints what each variable of the seal was before, and which Go it found', () =>
    inScene(async ({ dir, proxy }) => {
      const inputs = { 'working-directory': 'app', goproxy: proxy };
      const env = {
        GOPRIVATE: 'private.example.com',
        GOPROXY: 'https://u:s3cret@proxy.example.com',
        GOSUMDB: 'sum.example.com',
      };
      const { log, status } = await main(dir, { inputs, env });
      expect(status).toBe(0);
      expect(log).toMatch(/^seal: GOSUMDB=off; before: sum\.example\.com$/m);
      expect(log).toMatch(/^seal: GONOPROXY=none; before: \(not set\)$/m);
      expect(log).toMatch(/^seal: GOPROXY=off; before: \(a value with a user name or password in it\)$/m);
      expect(log).toMatch(/^go command \/.*\/go, go1\.\S+, GOROOT \//m);
      expect(log).not.toMatch(/^(?!::add-mask::).*s3cret/m);
    }));

  test('gives sealed steps a GOPATH of their own, whose programs are where PATH looks for them', () =>
    inScene(async ({ dir, proxy }) => {
      const GOPATH = join(dir, 'gopath');
      await mkdir(join(GOPATH, 'bin'), { recursive: true });
      const ran = await main(dir, {
        inputs: { 'working-directory': 'app', goproxy: proxy },
        env: { GOPATH },
      });
      expect(ran.exported['GOPATH']).toBe(join(dir, 'temp/go-airlock-1/gopath'));
      await writeFile(join(ran.exported['GOPATH'] ?? '', 'bin/tool'), '');
      expect(fileNames(GOPATH)).toEqual(['bin/tool']);
    }));

  test('with mode: proxy seals with the module cache as file proxy', () =>
    inScene(async ({ dir, run }) => {
      const { exported } = await run({ mode: 'proxy' });
      expect(exported['GOPROXY']).toBe(`file://${dir}/temp/go-airlock-1/modules/cache/download`);
    }));

  test('gives each step of a job a folder of its own', () =>
    inScene(async ({ dir, run }) => {
      await mkdir(join(dir, 'temp/go-airlock-1/modules'), { recursive: true });
      const ran = await run();
      expect(ran.outputs['module-cache-path']).toBe(join(dir, 'temp/go-airlock-2/modules'));
    }));

  test('with nothing to bring in is a hit and stores nothing', () =>
    inScene(async ({ dir, run, entries }) => {
      await writeProject(join(dir, 'work/app'), { require: [], sums: [] });
      const ran = await run();
      expect(ran).toMatchObject({ status: 0, outputs: { 'cache-hit': 'true', 'modules-total': '0' } });
      expect(await entries()).toEqual([]);
    }));

  test.each(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'RUNNER_TEMP'])(
    'says in one sentence that the runner gives no %s',
    (name) =>
      inScene(async ({ dir }) => {
        const ran = await main(dir, { env: { [name]: '' } });
        expect(ran.status).toBe(1);
        expect(annotated(ran, 'error')).toEqual(['E_RUNNER']);
        expect(ran.log).not.toContain('    at ');
      }),
  );

  test('annotates ten findings and lists all in log and summary', () =>
    inTemp(async (dir) => {
      const made = makeAll(...Array.from({ length: 14 }, (_, i) => `example.com/m${i}@v1.0.0`));
      const require = made.map(({ id }) => id);
      await writeProject(join(dir, 'work'), { require, sums: made });
      const ran = await main(dir, { inputs: { prefetch: 'false' } });
      expect(annotated(ran, 'error')).toHaveLength(10);
      expect(ran.log.match(/E_OFFLINE_MISSING example/g)).toHaveLength(14);
      expect(ran.log).toContain('4 more without an annotation, as a runner shows no more than 10:\n');
      expect(ran.summary.match(/^- \*\*E_OFFLINE_MISSING\*\*/gm)).toHaveLength(14);
      expect(ran.summary).toContain('And 13 more with E_OFFLINE_MISSING');
    }));

  test.each([
    { how: 'a proxy that cannot be reached', status: 1, list: () => SECRET_LIST },
    { how: 'a run that succeeds', status: 0, list: (proxy: string) => `${proxy}|${SECRET_LIST}` },
  ])('shows user and password of a proxy to nobody, and exports neither: $how', ({ status, list }) =>
    inTemp(async (dir) => {
      await project(dir, [one, two]);
      const proxy = await writeProxy(join(dir, 'proxy'), [one, two]);
      const inputs = { goproxy: list(proxy), retries: '1', timeout: '1', 'cache-path': join(dir, 'store') };
      const ran = await main(dir, { inputs, env: { GOPROXY: 'https://old:pa55@127.0.0.1:1' } });
      expect(ran.status).toBe(status);
      const masks = ran.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
      expect(masks).toEqual(expect.arrayContaining(['s3cr%2Ft', 's3cr/t', 't0ken', 'pa55']));
      const shown = ran.log.replaceAll(/^::add-mask::.*$/gm, '');
      const files = ['temp', 'store'].flatMap((at) =>
        fileNames(join(dir, at)).map((name) => join(dir, at, name)),
      );
      const written = files.map((name) => readFileSync(name, 'latin1'));
      for (const text of [shown, ran.summary, JSON.stringify([ran.outputs, ran.exported]), ...written])
        expect(text).not.toMatch(/s3cr|t0ken|pa55/);
    }),
  );

  test('that is cancelled says so, seals nothing and leaves nothing half-made', () =>
    inTemp(async (dir) => {
      await project(dir, [one, two]);
      let ask: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => (ask = resolve));
      const proxy = await startProxy(new Map(), () => {
        ask();
        return { fault: 'silent' };
      });
      try {
        const ran = await main(dir, {
          inputs: { goproxy: proxy.url, 'cache-path': join(dir, 'store') },
          started: (child) => void asked.then(() => child.kill('SIGTERM')),
        });
        expect(ran).toMatchObject({ status: 1, exported: {}, state: {} });
        expect(annotated(ran, 'error')).toEqual(['E_INTERRUPTED']);
        expect(fileNames(join(dir, 'temp'))).toEqual([]);
        expect(listing(join(dir, 'temp')).filter((line) => line.includes('.go-airlock-'))).toEqual([]);
        expect(fileNames(join(dir, 'store'))).toEqual([]);
      } finally {
        await proxy.close();
      }
    }));

  test('gives the go command neither inputs nor tokens of the runner', () =>
    inTemp(async (dir) => {
      await project(dir, []);
      const go = '#!/bin/sh\nenv >"$CANARY"\nexit 1\n';
      await writeFiles(join(dir, 'bin'), { go });
      await chmod(join(dir, 'bin/go'), 0o755);
      const env = {
        PATH: `${join(dir, 'bin')}:${process.env['PATH'] ?? ''}`,
        CANARY: join(dir, 'env.txt'),
        ACTIONS_RUNTIME_TOKEN: 'canary-token',
      };
      await main(dir, { inputs: { 'cache-key-prefix': 'canary-input' }, env });
      const seen = await readFile(join(dir, 'env.txt'), 'utf8');
      expect(seen).toContain('GOTOOLCHAIN=local');
      expect(seen).not.toMatch(/canary-token|canary-input/);
    }));
});

const SECRET_LIST = 'https://ci:s3cr%2Ft@127.0.0.1:1/,https://t0ken@127.0.0.1:1/';

async function project(dir: string, made: readonly Made[]): Promise<void> {
  await writeProject(join(dir, 'work'), { require: made.map(({ id }) => id), sums: made });
}
