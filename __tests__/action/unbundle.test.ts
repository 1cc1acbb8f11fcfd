/** The unbundle action from a path, as a runner starts it; from artifacts and addresses in carried.long.test.ts. */
import { describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readUnbundleInputs, unbundleDefaults } from '../../src/action/bundleinputs.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { fileNames } from '../helpers/temp.ts';
import { outcome } from '../gomod/real-go.ts';
import { declared, inScene, one, two } from './cachescene.ts';
import { unbundle, type StepOptions, type StepRun } from './step.ts';

/** A checkout that requires both modules, a bundle beside it, and no proxy at all. */
function inPlace<T>(
  bundle: Buffer,
  use: (at: {
    readonly dir: string;
    readonly file: string;
    readonly run: (inputs?: Readonly<Record<string, string>>, env?: StepOptions['env']) => Promise<StepRun>;
  }) => Promise<T>,
): Promise<T> {
  return inScene(({ dir }) => {
    const file = join(dir, 'x.tar.zst');
    writeFileSync(file, bundle);
    const run = (inputs = {}, env = {}) => unbundle(dir, { inputs: { path: file, ...inputs }, env });
    return use({ dir, file, run });
  });
}

describe('unbundle from a path', () => {
  test('fills a fresh module cache, exports nothing and leaves nothing to a post step', () =>
    inPlace(goodBundle([one, two]), async ({ dir, run }) => {
      const ran = await run();
      expect(ran).toMatchObject({ status: 0, commands: [], exported: {}, state: {} });
      const modules = join(dir, 'temp/go-airlock-1/modules');
      expect(ran.outputs).toEqual({
        'module-cache-path': modules,
        'proxy-path': '',
        modules: '[{"dir":".","module":"example.com/app","go":"1.21"}]',
        'modules-total': '2',
        'modules-restored': '2',
        'modules-rejected': '0',
        'offline-ready': 'true',
        missing: '[]',
        'report-path': join(dir, 'temp/go-airlock-1/report.json'),
        'report-html': join(dir, 'temp/go-airlock-1/report.html'),
        'env-file': '',
        'env-files': '{}',
        cli: fileURLToPath(new URL('../../src/entry/cli.js', import.meta.url)),
        node: process.execPath,
      });
      expect(Object.keys(ran.outputs).sort()).toEqual(declared('unbundle'));
      expect(fileNames(modules)).toContain('example.com/two@v1.2.0/lib.go');
    }));

  test('needs no Go: it fills and seals where PATH has none', () =>
    inPlace(goodBundle([one, two]), async ({ dir, run }) => {
      mkdirSync(join(dir, 'bin'));
      const ran = await run({ mode: 'modcache' }, { PATH: join(dir, 'bin') });
      expect(ran).toMatchObject({ status: 0, commands: [], outputs: { 'offline-ready': 'true' } });
      expect(ran.exported).toMatchObject({
        GOENV: 'off',
        GOPROXY: 'off',
        GOTOOLCHAIN: 'local',
        GOSUMDB: 'off',
      });
    }));
});

describe('the inputs of unbundle', () => {
  const read = (given: Readonly<Record<string, string>>) =>
    outcome(() => readUnbundleInputs((name) => given[name] ?? '', '/checkout'));
  const DIGEST = 'ab'.repeat(32);

  test.each([
    { given: {}, says: /input path: one of path, artifact and url/ },
    { given: { path: 'a', url: 'https://example.com/a' }, says: /input url: one of path, artifact and url/ },
    { given: { url: 'https://example.com/a' }, says: /input sha256: is required with url/ },
    { given: { url: 'http://example.com/a', sha256: DIGEST }, says: /input url: takes https only/ },
    { given: { url: 'file:///a', sha256: DIGEST }, says: /input url: takes https only/ },
    { given: { url: 'https://u:canary@example.com/', sha256: DIGEST }, says: /takes no user and password/ },
    {
      given: { path: 'a\nb', sha256: DIGEST },
      says: /input sha256: is given once for each bundle, in their order: 1 for 2/,
    },
    {
      given: { artifact: 'a', sha256: `${DIGEST}\n${DIGEST}` },
      says: /input sha256: is given once .*: 2 for 1/,
    },
    { given: { path: 'a', sha256: 'abc' }, says: /input sha256: takes 64 hex digits/ },
    { given: { path: 'a', 'run-id': '1' }, says: /input run-id: goes with artifact only/ },
    { given: { artifact: 'a', repository: 'o/r' }, says: /input run-id: is required with repository/ },
    { given: { artifact: 'a', 'run-id': '1', repository: '../r' }, says: /input repository: takes owner/ },
    { given: { artifact: 'a', 'run-id': '1/../2' }, says: /input run-id: takes a number/ },
    { given: { artifact: '../a' }, says: /input artifact: takes the name/ },
    { given: { path: 'a', 'proxy-dir': 'p', mode: 'proxy' }, says: /input mode: a seal is over a module/ },
    { given: { path: 'a', 'proxy-dir': 'p', archives: 'false' }, says: /input archives: a file proxy is/ },
  ])('$given are refused', ({ given, says }) => {
    expect(read(given)).toMatchObject({ code: 'E_USAGE', message: expect.stringMatching(says) });
    expect(JSON.stringify(read(given))).not.toContain('canary');
  });

  test('say where the bundle is', () => {
    expect(read({ path: 'a.tar.zst\n ~/b', sha256: `${DIGEST}\n${DIGEST}` })).toMatchObject({
      source: { from: 'path', paths: ['/checkout/a.tar.zst', expect.stringMatching(/^\/.*\/b$/)] },
      mode: unbundleDefaults.mode,
    });
    expect(read({ artifact: 'a', 'run-id': '7', repository: 'o/r', 'github-token': 't' })).toMatchObject({
      source: { from: 'artifact', artifact: { name: 'a', run: '7', repository: 'o/r', token: 't' } },
    });
    expect(read({ url: 'http://127.0.0.1:1/a', sha256: DIGEST })).toMatchObject({
      source: { sha256: DIGEST },
    });
  });
});
