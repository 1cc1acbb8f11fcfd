import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gosumText, make, writeProject, writeProxy } from '../helpers/modules.ts';
import { fileNames, inTemp, listing, writeFiles } from '../helpers/temp.ts';
import { annotated, main, post, type StepRun } from './step.ts';

const one = make({ id: 'example.com/one@v1.0.0', require: ['example.com/two@v1.2.0'] });
const two = make({ id: 'example.com/two@v1.2.0' });
const later = make({ id: 'example.com/later@v1.0.0' });

interface Scene {
  readonly dir: string;
  readonly proxy: string;
  readonly left: StepRun;
  /** The sealed module cache. */
  readonly modules: string;
}

/** A job whose main step has sealed. */
function sealed<T>(
  use: (scene: Scene) => Promise<T>,
  inputs: Readonly<Record<string, string>> = {},
  goLine: string | null = '1.21',
): Promise<T> {
  return inTemp(async (dir) => {
    await writeProject(join(dir, 'work'), { go: goLine, require: [one.id, two.id], sums: [one, two] });
    await writeFiles(join(dir, 'work'), {
      'main.go': 'package main\n\nimport _ "example.com/one"\n\nfunc main() {}\n',
      'vendor/example.com/one/lib.go': 'package one\n',
    });
    const proxy = await writeProxy(join(dir, 'proxy'), [one, two, later]);
    const given = { goproxy: proxy, 'cache-path': join(dir, 'store'), ...inputs };
    const left = await main(dir, { inputs: given });
    expect([left.status, annotated(left, 'error')]).toEqual([0, []]);
    return use({ dir, proxy, left, modules: left.outputs['module-cache-path'] ?? '' });
  });
}

/** Runs the real go command as a later step does. */
function go(
  { dir, left }: Scene,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string {
  const base = { PATH: process.env['PATH'] ?? '', HOME: dir, ...left.exported };
  return execFileSync('go', args, {
    cwd: join(dir, 'work'),
    env: { ...base, ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

async function overwrite(path: string, text: string): Promise<void> {
  await chmod(path, 0o644);
  await writeFile(path, text);
}

interface Deed {
  readonly label: string;
  readonly code: string;
  readonly names: string;
  readonly act: (scene: Scene) => Promise<unknown>;
  /** The go line of the project; null: none. */
  readonly go?: null;
}

/** Each does to a sealed job what its label says. */
const deeds: readonly Deed[] = [
  {
    label: 'edited a tree',
    code: 'E_CHANGED_AFTER_VERIFY',
    names: 'example.com/one@v1.0.0',
    act: ({ modules }: Scene) => overwrite(join(modules, 'example.com/one@v1.0.0/lib.go'), 'package evil\n'),
  },
  {
    label: 'edited an archive',
    code: 'E_CHANGED_AFTER_VERIFY',
    names: 'example.com/two@v1.2.0',
    act: ({ modules }: Scene) =>
      overwrite(join(modules, 'cache/download/example.com/two/@v/v1.2.0.zip'), 'no zip'),
  },
  {
    label: 'edited the go.mod of a dependency',
    code: 'E_CHANGED_AFTER_VERIFY',
    names: 'example.com/two@v1.2.0',
    act: ({ modules }: Scene) =>
      overwrite(join(modules, 'cache/download/example.com/two/@v/v1.2.0.mod'), 'module example.com/evil\n'),
  },
  {
    label: 'added a line to go.sum',
    code: 'E_GOSUM_GROWN',
    names: later.id,
    act: ({ dir }: Scene) => writeFile(join(dir, 'work/go.sum'), gosumText([later]), { flag: 'a' }),
  },
  {
    label: 'edited a line of go.sum',
    code: 'E_GOSUM_CHANGED',
    names: one.id,
    act: async ({ dir }: Scene) => {
      const file = join(dir, 'work/go.sum');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(one.sums.zip, later.sums.zip) + gosumText([later]));
    },
  },
  {
    label: 'put a pipe where go.sum was',
    code: 'E_GOSUM_CHANGED',
    names: 'go.sum',
    act: async ({ dir }: Scene) => {
      await rm(join(dir, 'work/go.sum'));
      execFileSync('mkfifo', [join(dir, 'work/go.sum')]);
    },
  },
  {
    label: 'removed go.sum',
    code: 'E_GOSUM_CHANGED',
    names: 'go.sum',
    act: ({ dir }: Scene) => rm(join(dir, 'work/go.sum')),
  },
  {
    label: 'let -mod=mod write go.mod',
    code: 'E_CHECKOUT_CHANGED',
    names: 'go.mod',
    act: (scene: Scene) => {
      go(scene, ['list', '-mod=mod', './...']);
      return Promise.resolve();
    },
    go: null,
  },
  {
    label: 'wrote a go.work',
    code: 'E_CHECKOUT_CHANGED',
    names: 'go.work',
    act: ({ dir }: Scene) => writeFile(join(dir, 'work/go.work'), 'go 1.21\n\nuse .\n'),
  },
  {
    label: 'fetched a module past the seal',
    code: 'E_SEAL_BYPASSED',
    names: later.id,
    act: (scene: Scene) => {
      go(scene, ['mod', 'download', later.id], { GOPROXY: scene.proxy });
      return Promise.resolve();
    },
  },
  {
    label: 'edited a vendored file',
    code: 'E_VENDOR_CHANGED',
    names: 'vendor/example.com/one/lib.go',
    act: ({ dir }: Scene) => writeFile(join(dir, 'work/vendor/example.com/one/lib.go'), 'package evil\n'),
  },
  {
    label: 'added a file to a vendor folder',
    code: 'E_VENDOR_CHANGED',
    names: 'vendor/example.com/one/more.go',
    act: ({ dir }: Scene) => writeFile(join(dir, 'work/vendor/example.com/one/more.go'), 'package one\n'),
  },
  {
    label: 'removed the record of the seal',
    code: 'E_STATE',
    names: 'seal.json',
    act: ({ dir }: Scene) => rm(join(dir, 'temp/go-airlock-1/seal.json')),
  },
  {
    label: 'rewrote the record of the seal',
    code: 'E_STATE',
    names: 'seal.json',
    act: async ({ dir }: Scene) => {
      const file = join(dir, 'temp/go-airlock-1/seal.json');
      await writeFile(file, (await readFile(file, 'utf8')).replace('"GOPROXY":"off"', '"GOPROXY":"on!"'));
    },
  },
];

describe('the post step', () => {
  test.each(deeds)('fails when a step has $label', ({ act, code, names, go: goLine }) =>
    sealed(
      async (scene) => {
        await act(scene);
        const ran = await post(scene.dir, scene.left);
        expect(ran.status).toBe(1);
        expect(new Set(annotated(ran, 'error'))).toEqual(new Set([code]));
        expect(ran.log).toContain(names);
        expect(ran.summary).toContain('the seal did not hold');
      },
      {},
      goLine,
    ),
  );

  const plain = deeds.filter((deed) => deed.go === undefined);
  const mild = plain.filter(({ code }, i) => plain.findIndex((deed) => deed.code === code) === i);

  test.each(mild)('with audit: warn only warns when a step has $label', ({ act, code, names }) =>
    sealed(
      async (scene) => {
        await act(scene);
        const ran = await post(scene.dir, scene.left);
        expect(ran.status).toBe(0);
        expect(new Set(annotated(ran, 'warning'))).toEqual(new Set(['W_AUDIT']));
        expect(annotated(ran, 'error')).toEqual([]);
        expect(ran.log).toContain(code);
        expect(ran.log).toContain(names);
      },
      { audit: 'warn' },
    ),
  );

  test('tells a go get past the seal from a download, by a code of its own', () =>
    sealed(async (scene) => {
      go(scene, ['get', later.id], { GOPROXY: scene.proxy, GOFLAGS: '-mod=mod' });
      const ran = await post(scene.dir, scene.left);
      expect(annotated(ran, 'error')).toEqual([
        'E_CHECKOUT_CHANGED',
        'E_GOSUM_GROWN',
        'E_REQUIRED_AFTER_SEAL',
      ]);
      expect(ran.log).toMatch(/example\.com\/later@v1\.0\.0.*at \d{4}-\d\d-\d\dT.*go\.mod requires it now/);
    }));

  test('takes a vendor folder that was made in the seal for the work of the job', () =>
    sealed(async (scene) => {
      await rm(join(scene.dir, 'work/vendor'), { recursive: true });
      const again = await main(scene.dir, {
        inputs: { goproxy: scene.proxy, mode: 'modcache' },
        files: join(scene.dir, 'again'),
      });
      go({ ...scene, left: again }, ['mod', 'vendor']);
      expect(await post(scene.dir, again)).toMatchObject({ status: 0, commands: [] });
    }));

  test('finds nothing after go commands that kept to the seal', () =>
    sealed(async (scene) => {
      go(scene, ['mod', 'download']);
      go(scene, ['mod', 'verify']);
      go(scene, ['list', '-m', '-json', 'all']);
      go(scene, ['list', '-deps', '-test', './...']);
      go(scene, ['list', '-export', 'example.com/one']);
      expect(fileNames(join(scene.dir, 'temp/go-airlock-1/build')).length).toBeGreaterThan(0);
      expect(() => go(scene, ['mod', 'download', later.id])).toThrow(/GOPROXY=off/);
      const ran = await post(scene.dir, scene.left);
      expect(ran).toMatchObject({ status: 0, commands: [], exported: {}, outputs: {} });
      expect(ran.summary).toContain('the seal held');
    }));

  test.each([
    { what: 'another proxy', env: { GOPROXY: 'https://proxy.example.com' }, shown: /proxy\.example\.com/ },
    {
      what: 'a proxy with a password',
      env: { GOPROXY: 'https://u:s3cret@proxy.example.com' },
      shown: /not|user/,
    },
    { what: 'another build cache', env: { GOCACHE: '/elsewhere' }, shown: /GOCACHE[^]*\/elsewhere/ },
    { what: 'a credential helper', env: { GOAUTH: 'helper --token=s3cret' }, shown: /GOAUTH/ },
    { what: 'a flag that undoes it', env: { GOFLAGS: '-mod=mod' }, shown: /GOFLAGS/ },
    { what: 'no value at all', env: { GOENV: '' }, shown: /\(not set\)/ },
  ])('fails when a step gave a variable of the seal $what', ({ env, shown }) =>
    sealed(async ({ dir, left }) => {
      const ran = await post(dir, left, { env });
      expect(ran.status).toBe(1);
      expect(annotated(ran, 'error')).toEqual(['E_SEAL_BROKEN']);
      expect(ran.log).toMatch(shown);
      expect(ran.log).not.toContain('s3cret');
    }),
  );

  test('tells a variable that was set back from one that was set anew', () =>
    sealed(async ({ dir, left }) => {
      const ran = await post(dir, left, {
        env: { GOPATH: '/elsewhere', GOTOOLCHAIN: 'auto', GO111MODULE: '' },
      });
      const messages = ran.commands.map(({ message }) => message.split('\n')[0]);
      expect(messages).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/GO111MODULE.*back to what it was before the seal/),
          expect.stringMatching(/GOTOOLCHAIN.*anew after the seal/),
        ]),
      );
    }));

  test('never saves: what a step did to the module cache reaches no entry', () =>
    sealed(async (scene) => {
      const before = listing(join(scene.dir, 'store'), { times: true });
      await deeds[0]?.act(scene);
      await post(scene.dir, scene.left);
      expect(listing(join(scene.dir, 'store'), { times: true })).toEqual(before);
    }));

  test('leaves the module cache and no folder of its own in it', () =>
    sealed(async ({ dir, left, modules }) => {
      const before = listing(modules, { times: true });
      await post(dir, left);
      expect(listing(modules, { times: true })).toEqual(before);
      expect(before.filter((line) => line.includes('.go-airlock-'))).toEqual([]);
    }));

  test.each([
    { why: 'the main step failed', inputs: { mode: 'nonsense' }, status: 1 },
    { why: 'nothing was sealed', inputs: { mode: 'off' }, status: 0 },
    { why: 'audit is off', inputs: { audit: 'off' }, status: 0 },
  ])('does nothing where $why', ({ inputs, status }) =>
    inTemp(async (dir) => {
      await writeProject(join(dir, 'work'), { require: [], sums: [] });
      const left = await main(dir, { inputs });
      expect(left).toMatchObject({ status, state: {} });
      expect(await post(dir, left)).toMatchObject({ status: 0, log: '', summary: '' });
    }),
  );

  test.each([
    { what: 'no JSON', text: '{' },
    { what: 'of another format', text: '{"format":2}' },
    { what: 'a list', text: '[]' },
    { what: 'without its parts', text: '{"format":1}' },
    {
      what: 'of wrong types',
      text: '{"format":1,"record":1,"sha256":"","audit":"fail","summary":true,"before":{}}',
    },
  ])('refuses a state that is $what', ({ text }) =>
    sealed(async ({ dir, left }) => {
      const ran = await post(dir, { ...left, state: { airlock: text } });
      expect(ran.status).toBe(1);
      expect(annotated(ran, 'error')).toEqual(['E_STATE']);
      expect(ran.log).not.toContain('    at ');
    }),
  );
});
