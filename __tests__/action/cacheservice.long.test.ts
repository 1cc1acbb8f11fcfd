/** Threat-model T04 to T06 and F22 to F27: everything that can be wrong with a cache service, or with what it gives. */
import { describe, expect, jest, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheService } from '../../src/action/cacheservice.ts';
import { Failure } from '../../src/errors.ts';
import { dice } from '../gomod/real-go.ts';
import { bundleTo, fetchAll, placeIn } from '../helpers/airlock.ts';
import { goodBundle, TAR_END, tarOf } from '../helpers/bundle.ts';
import {
  startCacheService,
  type CacheCall,
  type CacheFault,
  type CacheServiceOptions,
  type LoopbackCache,
} from '../helpers/cacheservice.ts';
import { fakeHost } from '../helpers/host.ts';
import { startHttpProxy } from '../helpers/httpproxy.ts';
import { make, makeAll, writeProject, writeProxy } from '../helpers/modules.ts';
import { spoilerOf } from '../helpers/spoiled.ts';
import { fileNames, inTemp, listing } from '../helpers/temp.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { annotated, main, type StepOptions, type StepRun } from './step.ts';

jest.setTimeout(120_000);

const hex = (digit: string): string => digit.repeat(64);
const keyOf = (digit: string) => ({ exact: `p-1-${hex(digit)}`, family: 'p-1-' });
const key = keyOf('a');
const writing =
  (text: string) =>
  (file: string): Promise<void> =>
    writeFile(file, text);

async function serving<T>(
  options: CacheServiceOptions,
  use: (service: LoopbackCache, dir: string) => Promise<T>,
): Promise<T> {
  return inTemp(async (dir) => {
    const service = await startCacheService(options);
    try {
      return await use(service, dir);
    } finally {
      await service.close();
    }
  });
}

interface Settings {
  readonly said?: string[];
  readonly most?: number;
  /** Milliseconds that a call may be silent. */
  readonly call?: number;
}

function storeOf(
  env: Readonly<Record<string, string>>,
  dir: string,
  { said = [], most, call }: Settings = {},
) {
  const store = cacheService(env, join(dir, 'entries'), {
    say: (line) => said.push(line),
    ...(most === undefined ? {} : { most }),
    ...(call === undefined ? {} : { patience: { call, run: 2 * call, every: 50 } }),
  });
  if (store === undefined) throw new Error('no cache service');
  return store;
}

/** The message of the failure that has to come. */
async function failure(of: Promise<unknown>): Promise<string> {
  const thrown = await of.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof Failure) || thrown.finding.code !== 'E_CACHE_SERVICE')
    throw new Error(`it did not fail as it should: ${String(thrown)}`);
  return thrown.finding.message;
}

const only =
  (at: CacheCall, fault: CacheFault) =>
  (call: CacheCall): CacheFault | undefined =>
    call === at ? fault : undefined;

describe('the cache service as store', () => {
  test('has the same version of entries in both protocols, so that one entry serves every system', () =>
    serving({}, async (service, dir) => {
      await storeOf(service.env({ protocol: 1 }), dir).keep({ key }, writing('one'));
      expect(await storeOf(service.env(), dir).find(key)).toMatchObject({ key: key.exact });
    }));

  test.each([
    { mode: 'none', calls: [] },
    { mode: 'read', calls: ['lookup'] },
    { mode: 'write', calls: ['lookup', 'reserve', 'put', 'finish'] },
    { mode: ' Write-Only ', calls: ['reserve', 'put', 'finish'] },
    { mode: 'new', calls: ['lookup', 'reserve', 'put', 'finish'] },
  ])('with the cache mode $mode makes the calls $calls and no other', ({ mode, calls }) =>
    serving({}, async (service, dir) => {
      const said: string[] = [];
      const store = storeOf(service.env({ mode }), dir, { said });
      await store.find(key);
      const { why } = await store.keep({ key }, writing('one'));
      expect(service.calls).toEqual(calls);
      const words = [...said, why ?? ''].filter((line) => line !== '');
      expect(words).toHaveLength(mode === 'none' ? 2 : calls.length === 4 ? 0 : 1);
    }),
  );

  test('takes a refusal to write as no fault, and tells one to read', () =>
    serving({}, async (service, dir) => {
      const readable = service.env({ scopes: [{ Scope: 'refs/heads/main', Permission: 1 }] });
      expect(await storeOf(readable, dir).keep({ key }, writing('one'))).toEqual({
        key: undefined,
        why: expect.stringContaining('cache write denied:'),
      });
      for (const protocol of [1, 2] as const) {
        const found = storeOf(service.env({ protocol, scopes: [] }), dir).find(key);
        await expect(found).rejects.toMatchObject({
          finding: { code: 'E_CACHE_SERVICE', message: expect.stringContaining('cache read denied:') },
        });
      }
    }));
});

interface Wrong {
  readonly what: string;
  readonly at: CacheCall;
  readonly fault: CacheFault;
  readonly says: RegExp;
  readonly calls: readonly CacheCall[];
  readonly protocol?: 1 | 2;
}

const SILENT = /does not answer, or stopped in the middle/;
const page = '<html>https://secret.example/?sig=canary-page</html>';

describe('a lookup that fails is one failure, and nothing is asked after it', () => {
  test.each<Wrong>([
    { what: 'a mute service', at: 'lookup', fault: 'mute', says: SILENT, calls: ['lookup'] },
    {
      what: 'a mute service, in protocol 1',
      at: 'lookup',
      fault: 'mute',
      says: SILENT,
      calls: ['lookup'],
      protocol: 1,
    },
    {
      what: 'a 429',
      at: 'lookup',
      fault: { status: 429, body: '{}', headers: { 'retry-after': '9' } },
      says: /429/,
      calls: ['lookup'],
    },
    {
      what: 'a 429, in protocol 1',
      at: 'lookup',
      fault: { status: 429, body: '{}' },
      says: /429/,
      calls: ['lookup'],
      protocol: 1,
    },
    {
      what: 'a 503',
      at: 'lookup',
      fault: { status: 503, body: '{}' },
      says: /503/,
      calls: ['lookup', 'lookup', 'lookup'],
    },
    {
      what: 'a 404, in protocol 1',
      at: 'lookup',
      fault: { status: 404, body: '{}' },
      says: /404/,
      calls: ['lookup'],
      protocol: 1,
    },
    {
      what: 'a web page',
      at: 'lookup',
      fault: { status: 401, body: page },
      says: /the cache service: /,
      calls: ['lookup', 'lookup', 'lookup'],
    },
    {
      what: 'half a JSON',
      at: 'lookup',
      fault: 'garbled',
      says: /the cache service: /,
      calls: ['lookup', 'lookup', 'lookup'],
    },
    {
      what: 'another JSON',
      at: 'lookup',
      fault: { status: 200, body: '{"ok":7,"matched_key":[]}' },
      says: /the cache service: /,
      calls: ['lookup'],
    },
    {
      what: 'another JSON, in protocol 1',
      at: 'lookup',
      fault: { status: 200, body: '{"cacheKey":7}' },
      says: /the cache service: /,
      calls: ['lookup'],
      protocol: 1,
    },
  ])('$what', ({ at, fault, says, calls, protocol = 2 }) =>
    serving({ fault: only(at, fault) }, async (service, dir) => {
      const patience = fault === 'mute' ? { call: 1000 } : {};
      const store = storeOf(service.env({ protocol }), dir, patience);
      const message = await failure(store.find(key));
      expect(message).toMatch(says);
      expect(message).not.toMatch(/canary-|:\/\//);
      const kept = await store.keep({ key }, () => Promise.reject(new Error('written')));
      expect(kept).toEqual({ key: undefined, why: expect.stringContaining('failed before') });
      expect(service.calls).toEqual(calls);
    }),
  );

  test.each([1, 2] as const)('nobody listens, protocol %i', (protocol) =>
    serving({}, async (service, dir) => {
      await service.close();
      const store = storeOf(service.env({ protocol }), dir, { call: 7000 });
      expect(await failure(store.find(key))).toMatch(/ECONNREFUSED|does not answer/);
    }),
  );
});

describe('an entry that does not come whole is a failure, leaves no file, and gets a good one beside it', () => {
  test.each<{ what: string; fault: CacheFault; says: RegExp; protocol?: 1 | 2 }>([
    { what: 'a body that is cut', fault: 'cut', says: /the cache service: / },
    { what: 'a body that is cut, in protocol 1', fault: 'cut', says: /the cache service: /, protocol: 1 },
    { what: 'a body that stops', fault: 'stall', says: SILENT },
    { what: 'a length that is too long', fault: 'longer', says: /the cache service: / },
    { what: 'a body without end', fault: 'endless', says: /more than 100000 bytes/ },
    { what: 'storage that is mute', fault: 'mute', says: SILENT },
  ])('$what', ({ fault, says, protocol = 2 }) =>
    serving({ fault: only('get', fault) }, async (service, dir) => {
      service.add({ key: key.exact, bytes: Buffer.alloc(50_000, 'x') });
      const store = storeOf(service.env({ protocol }), dir, { call: 2000, most: 100_000 });
      const message = await failure(store.find(key));
      expect(message).toMatch(says);
      expect(message).not.toMatch(/canary-|:\/\//);
      expect(fileNames(dir)).toEqual([]);
      expect(await store.keep({ key }, writing('good'))).toEqual({ key: `${key.exact}-r1` });
    }),
  );

  test('storage that has it no more, or answers with less, gives a file that is no bundle', () =>
    serving({ fault: only('get', { status: 404, body: 'BlobNotFound' }) }, async (service, dir) => {
      service.add({ key: key.exact, bytes: Buffer.alloc(50_000, 'x') });
      const found = await storeOf(service.env(), dir).find(key);
      expect(await readFile(found?.file ?? '', 'utf8')).toBe('BlobNotFound');
    }));

  test.each([
    'p-1-other',
    `${key.exact}-r4`,
    `${key.exact}\n::error::x`,
    '../../../etc/passwd',
    `q-1-${hex('a')}`,
  ])('an answer named %j is none', (name) =>
    serving({ answer: () => ({ key: name, bytes: Buffer.from('x') }) }, async (service, dir) => {
      const message = await failure(storeOf(service.env(), dir).find(key));
      expect(message).toBe('the cache service: it answered with an entry of another name');
      expect([service.calls, fileNames(dir)]).toEqual([['lookup'], []]);
    }),
  );
});

describe('an entry that cannot be kept is one failure', () => {
  test.each<{ what: string; options: CacheServiceOptions; says: RegExp; protocol?: 1 | 2 }>([
    { what: 'no room', options: { quota: 0 }, says: /quota has been hit/ },
    { what: 'no room, in protocol 1', options: { quota: 0 }, says: /\(400\)/, protocol: 1 },
    { what: 'storage that is mute', options: { fault: only('put', 'mute') }, says: SILENT },
    {
      what: 'storage that answers 403',
      options: { fault: only('put', { status: 403 }) },
      says: /the cache service: /,
    },
    {
      what: 'an upload that gets 500, in protocol 1',
      options: { fault: only('patch', { status: 500 }) },
      says: /the cache service: |does not/,
      protocol: 1,
    },
    { what: 'a mute end', options: { fault: only('finish', 'mute') }, says: SILENT },
    {
      what: 'a refused end',
      options: { fault: only('finish', { status: 200, body: '{"ok":false,"message":"size mismatch"}' }) },
      says: /size mismatch/,
    },
    {
      what: 'a reservation that is garbled, in protocol 1',
      options: { fault: only('reserve', { status: 200, body: '{"cacheId":"../x"}' }) },
      says: /the cache service: /,
      protocol: 1,
    },
  ])('$what', ({ options, says, protocol = 2 }) =>
    serving(options, async (service, dir) => {
      const store = storeOf(service.env({ protocol }), dir, { call: 2000 });
      expect(await store.find(key)).toBeUndefined();
      const message = await failure(store.keep({ key }, writing('x'.repeat(10_000))));
      expect(message).toMatch(says);
      expect(message).not.toMatch(/canary-|:\/\//);
      expect([service.entries, fileNames(dir)]).toEqual([[], []]);
    }),
  );

  test('an entry that another job is saving is no failure', () =>
    serving({ fault: only('finish', 'mute') }, async (service, dir) => {
      await failure(storeOf(service.env(), dir, { call: 1000 }).keep({ key }, writing('x')));
      const kept = await storeOf(service.env(), dir).keep({ key }, writing('x'));
      expect(kept.why).toContain('another job is saving it');
    }));
});

test('blocks: an entry of more than 128 MiB is kept and found whole', () =>
  serving({}, async (service, dir) => {
    const large = Buffer.alloc(130 << 20, 'large ');
    const store = storeOf(service.env(), dir);
    expect(await store.keep({ key }, (file) => writeFile(file, large))).toEqual({ key: key.exact });
    expect(service.calls).toContain('blocks');
    expect((await readFile((await store.find(key))?.file ?? '')).equals(large)).toBe(true);
  }));

test('from the real storage an entry comes in pieces, through the proxy of the surroundings', () =>
  serving({ blobHost: 'http://name.blob.core.windows.net/' }, async (service, dir) => {
    const bytes = Buffer.alloc(9 << 20, 'pieces ');
    service.add({ key: key.exact, bytes });
    const proxy = await startHttpProxy({ to: service.url });
    try {
      const env = { ...service.env(), http_proxy: proxy.url, no_proxy: '127.0.0.1' };
      const found = await storeOf(env, dir).find(key);
      expect((await readFile(found?.file ?? '')).equals(bytes)).toBe(true);
      expect(service.calls).toEqual(['lookup', 'head', 'get', 'get', 'get']);
    } finally {
      await proxy.close();
    }
  }));

test('who reads what: a pull request reads the entry of main, and what it saves stays its own', () =>
  serving({}, async (service, dir) => {
    const pull = [
      { Scope: 'refs/pull/7/merge', Permission: 3 },
      { Scope: 'refs/heads/main', Permission: 1 },
    ] as const;
    await storeOf(service.env(), dir).keep({ key }, writing('main'));
    expect(await storeOf(service.env({ scopes: pull }), dir).find(key)).toMatchObject({ own: true });
    await storeOf(service.env({ scopes: pull }), dir).keep({ key: keyOf('b') }, writing('pull'));
    expect(await storeOf(service.env(), dir).find(keyOf('b'))).toMatchObject({ key: key.exact, own: false });
  }));

const a = make({ id: 'example.com/a@v1.0.0' });
const b = make({ id: 'example.com/b@v1.2.0' });
const spoiler = spoilerOf([a, b]);
const stranger = goodBundle(makeAll('example.com/stranger@v1.0.0'));

interface Job {
  readonly dir: string;
  readonly service: LoopbackCache;
  readonly run: (inputs?: Readonly<Record<string, string>>, options?: StepOptions) => Promise<StepRun>;
}

/** A checkout, a proxy that has what it needs, and a cache service. */
function inJob<T>(options: CacheServiceOptions, use: (job: Job) => Promise<T>): Promise<T> {
  return serving(options, async (service, dir) => {
    await writeProject(join(dir, 'work'), { require: [a.id, b.id], sums: [a, b] });
    const goproxy = await writeProxy(join(dir, 'proxy'), [a, b]);
    return use({
      dir,
      service,
      run: (inputs = {}, given = {}) =>
        main(dir, { ...given, inputs: { goproxy, ...inputs }, env: { ...service.env(), ...given.env } }),
    });
  });
}

/** The key of the job's entry, and an empty service again. */
async function keyIn({ run, service }: Job): Promise<string> {
  await run();
  const [entry] = service.entries;
  (service.entries as unknown[]).length = 0;
  return entry?.key ?? '';
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(b.mod) + 3;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('the main step', () => {
  test('with cache: read saves nothing, with cache: false asks nothing', () =>
    inJob({}, async ({ run, service }) => {
      for (const cache of ['read', 'false']) expect(await run({ cache })).toMatchObject({ status: 0 });
      expect(service.calls).toEqual(['lookup']);
    }));

  test.each<{ what: string; bytes: (dir: string) => Buffer; warnings: readonly string[] }>([
    { what: 'a flipped bit', bytes: () => flipped(goodBundle([a, b])), warnings: ['W_BUNDLE_REFUSED'] },
    {
      what: 'an absolute name',
      bytes: (dir) => spoiler.withMember({ name: join(dir, 'evil'), content: Buffer.from('evil') }),
      warnings: ['W_BUNDLE_REFUSED'],
    },
    {
      what: 'a link and a file behind it',
      bytes: (dir) =>
        spoiler.withMember(
          { name: 'out', content: Buffer.of(), change: { type: '2', link: dir } },
          { name: 'out/evil', content: Buffer.from('evil') },
        ),
      warnings: ['W_BUNDLE_REFUSED'],
    },
    {
      what: 'a tar.gz of the official client',
      bytes: (dir) =>
        gzipSync(
          Buffer.concat([tarOf([{ name: join(dir, 'evil'), content: Buffer.from('evil') }]), TAR_END]),
        ),
      warnings: ['W_BUNDLE_REFUSED'],
    },
    { what: 'garbage', bytes: () => Buffer.alloc(10_000, 'garbage '), warnings: ['W_BUNDLE_REFUSED'] },
    { what: 'nothing', bytes: () => Buffer.of(), warnings: ['W_BUNDLE_REFUSED'] },
    {
      what: '1 GiB of zeros',
      bytes: () => spoiler.zeros(1 << 30, undefined, 1 << 20),
      warnings: ['W_BUNDLE_REFUSED'],
    },
    { what: 'the entry of another key', bytes: () => stranger, warnings: [] },
    { what: 'an entry that lacks a module', bytes: () => goodBundle([a]), warnings: [] },
  ])(
    'with $what under its key builds honestly, says so, and hits a good entry the next time',
    ({ bytes, warnings }) =>
      inJob({}, async (job) => {
        const { dir, service, run } = job;
        const own = await keyIn(job);
        service.add({ key: own, bytes: bytes(dir) });
        const before = listing(join(dir, 'work'), { times: true });
        const ran = await run();
        expect(ran).toMatchObject({ status: 0, outputs: { 'offline-ready': 'true', 'cache-hit': 'false' } });
        expect([...new Set(annotated(ran, 'warning'))]).toEqual(warnings);
        if (warnings.length > 0)
          expect(ran.log).toMatch(new RegExp(`W_BUNDLE_REFUSED .*${own}.*gh cache delete ${own}`));
        expect(service.entries.map(({ key: name }) => name)).toEqual([own, `${own}-r1`]);
        const next = await run({ goproxy: 'off' });
        expect(next).toMatchObject({
          status: 0,
          commands: [],
          outputs: { 'cache-hit': 'true', 'cache-matched-key': `${own}-r1` },
        });
        expect([existsSync(join(dir, 'evil')), listing(join(dir, 'work'), { times: true })]).toEqual([
          false,
          before,
        ]);
      }),
  );

  test('that is to be strict fails for a bad entry, names it, and saves nothing', () =>
    inJob({}, async (job) => {
      const own = await keyIn(job);
      job.service.add({ key: own, bytes: Buffer.alloc(1000, 'x') });
      const ran = await job.run({ verify: 'strict' });
      expect([ran.status, annotated(ran, 'error')]).toEqual([1, ['E_BUNDLE_FORMAT']]);
      expect(ran.log).toMatch(new RegExp(`E_BUNDLE_FORMAT .*${own}.*gh cache delete ${own}`));
      expect(job.service.entries).toHaveLength(1);
    }));

  test('says that a good entry has no name left, with the commands, and succeeds', () =>
    inJob({}, async (job) => {
      const own = await keyIn(job);
      for (const end of ['', '-r1', '-r2', '-r3'])
        job.service.add({ key: `${own}${end}`, bytes: Buffer.alloc(1000, 'x') });
      const ran = await job.run();
      expect([ran.status, annotated(ran, 'warning')]).toEqual([0, ['W_BUNDLE_REFUSED', 'W_CACHE_STORE']]);
      expect(ran.log).toContain(`gh cache delete ${own}-r3`);
    }));

  test('waits for a mute service as long as is said, once, and says so once', () =>
    inJob({ fault: () => 'mute' }, async ({ run, service }) => {
      const ran = await run();
      expect([ran.status, annotated(ran, 'warning')]).toEqual([0, ['W_CACHE_STORE']]);
      expect(ran.log).toMatch(SILENT);
      expect(service.calls).toEqual(['lookup']);
    }));

  test('with an empty service and nobody to ask names what is missing', () =>
    inJob({}, async ({ run }) => {
      const ran = await run({ goproxy: 'off' });
      expect([ran.status, new Set(annotated(ran, 'error'))]).toEqual([1, new Set(['E_OFFLINE_MISSING'])]);
    }));

  test('works with a service that knows lower case only, whatever the prefix', () =>
    inJob({ lowerCase: true }, async ({ run, service }) => {
      const given = { env: service.env({ protocol: 1 }) };
      await run({ 'cache-key-prefix': 'My-Prefix' }, given);
      const ran = await run({ 'cache-key-prefix': 'My-Prefix', goproxy: 'off' }, given);
      expect(ran).toMatchObject({ status: 0, outputs: { 'cache-hit': 'true' } });
    }));

  test('that is cancelled while it waits says so and leaves nothing', () =>
    inTemp(async (dir) => {
      let ask: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => (ask = resolve));
      await writeProject(join(dir, 'work'), { require: [a.id], sums: [a] });
      const service = await startCacheService({
        fault: () => {
          ask();
          return 'mute';
        },
      });
      try {
        const ran = await main(dir, {
          env: service.env(),
          started: (child) => void asked.then(() => child.kill('SIGTERM')),
        });
        expect([ran.status, annotated(ran, 'error')]).toEqual([1, ['E_INTERRUPTED']]);
        expect(fileNames(join(dir, 'temp'))).toEqual([]);
      } finally {
        await service.close();
      }
    }));

  test('that was killed while it uploaded leaves an entry that nobody sees; the next run succeeds', () =>
    inTemp(async (dir) => {
      let put: () => void = () => undefined;
      const uploading = new Promise<void>((resolve) => (put = resolve));
      await writeProject(join(dir, 'work'), { require: [a.id], sums: [a] });
      const goproxy = await writeProxy(join(dir, 'proxy'), [a]);
      const fault = (call: CacheCall): CacheFault | undefined => {
        if (call === 'put') put();
        return call === 'put' ? 'mute' : undefined;
      };
      const service = await startCacheService({ fault });
      try {
        const killed = await main(dir, {
          inputs: { goproxy },
          env: service.env(),
          started: (child) => void uploading.then(() => child.kill('SIGKILL')),
        });
        expect([killed.status, service.entries]).toEqual([null, []]);
        const ran = await main(dir, { inputs: { goproxy }, env: service.env() });
        expect([ran.status, annotated(ran, 'warning')]).toEqual([0, []]);
        expect(ran.log).toContain('another job is saving it');
      } finally {
        await service.close();
      }
    }));
});

test('400 entries with one other bit or a cut end: all that is needed is there in the end, and only that', async () => {
  const host = fakeHost();
  const roll = dice(22);
  try {
    await inTemp(async (dir) => {
      const place = placeIn(dir);
      await mkdir(place.app);
      await writeProject(place.app, { require: [a.id, b.id], sums: [a, b] });
      const proxy = await writeProxy(join(dir, 'proxy'), [a, b]);
      await fetchAll(host, place, { proxy });
      const reference = listing(place.cache).map((line) => line.replace(/\.zip file .*/, '.zip'));
      const file = join(dir, 'entry.tar.zst');
      await bundleTo(host, place, file);
      const good = await readFile(file);
      for (let n = 0; n < 400; n++) {
        const bad = n % 2 === 0 ? Buffer.from(good) : good.subarray(0, roll(good.length));
        if (n % 2 === 0) {
          const at = roll(good.length);
          bad[at] = (bad[at] ?? 0) ^ (1 << roll(8));
        }
        removeTree(place.cache);
        await writeFile(file, bad);
        const { status, codes } = await fetchAll(host, place, { proxy, from: [file] });
        const left = listing(place.cache).map((line) => line.replace(/\.zip file .*/, '.zip'));
        expect([n, status, codes.filter((code) => code !== 'W_BUNDLE_REFUSED'), left]).toEqual([
          n,
          0,
          [],
          reference,
        ]);
      }
    });
  } finally {
    await host.close();
  }
});
