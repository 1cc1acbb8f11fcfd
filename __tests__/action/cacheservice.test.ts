import { describe, expect, jest, test } from '@jest/globals';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheService } from '../../src/action/cacheservice.ts';
import { make, writeProject, writeProxy } from '../helpers/modules.ts';
import {
  MAIN,
  startCacheService,
  type CacheServiceOptions,
  type LoopbackCache,
} from '../helpers/cacheservice.ts';
import { fileNames, inTemp } from '../helpers/temp.ts';
import { main } from './step.ts';

jest.setTimeout(60_000);

const hex = (digit: string): string => digit.repeat(64);
const keyOf = (digit: string) => ({ exact: `p-1-${hex(digit)}`, family: 'p-1-' });
const key = keyOf('a');
const writing =
  (text: string) =>
  (file: string): Promise<void> =>
    writeFile(file, text);

function serving<T>(
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

function storeOf(env: Readonly<Record<string, string>>, dir: string, said: string[] = []) {
  const store = cacheService(env, join(dir, 'entries'), { say: (line) => said.push(line) });
  if (store === undefined) throw new Error('no cache service');
  return store;
}

describe('the cache service as store', () => {
  const v2 = { ACTIONS_CACHE_SERVICE_V2: 'True', ACTIONS_RESULTS_URL: 'u', ACTIONS_RUNTIME_TOKEN: 't' };
  test.each([
    { there: false, env: {} },
    { there: true, env: v2 },
    { there: true, env: { ...v2, ACTIONS_CACHE_SERVICE_V2: 'false' } }, // the official client takes that for yes
    { there: false, env: { ...v2, ACTIONS_CACHE_SERVICE_V2: '' } },
    { there: false, env: { ...v2, ACTIONS_RUNTIME_TOKEN: '' } },
    { there: false, env: { ...v2, ACTIONS_RESULTS_URL: '' } },
    { there: false, env: { ...v2, GITHUB_SERVER_URL: 'https://github.example.com' } },
    { there: true, env: { ...v2, GITHUB_SERVER_URL: 'https://team.ghe.com' } },
    { there: false, env: { ...v2, GITHUB_SERVER_URL: 'no address' } },
    { there: true, env: { ACTIONS_CACHE_URL: 'u', GITHUB_SERVER_URL: 'https://github.example.com' } },
    { there: true, env: { ACTIONS_CACHE_URL: 'u' } },
  ])('is there: $there with $env', ({ there, env }) => {
    expect(cacheService(env, '/nowhere') !== undefined).toBe(there);
  });

  test.each([1, 2] as const)(
    'in protocol v%i keeps an entry, finds it, and keeps another beside it where it is bad',
    (protocol) =>
      serving({}, async (service, dir) => {
        const store = storeOf(service.env({ protocol }), dir);
        expect(await store.find(key)).toBeUndefined();
        expect(await store.keep({ key }, writing('one'))).toEqual({ key: key.exact });
        const bad = await store.find(key);
        expect(bad).toMatchObject({ key: key.exact, own: true });
        expect(bad?.remedy).toContain(`gh cache delete ${key.exact};`);
        expect(await readFile(bad?.file ?? '', 'utf8')).toBe('one');
        expect((await stat(bad?.file ?? '')).mode & 0o777).toBe(0o600);
        expect(await store.keep({ key, bad }, writing('two'))).toEqual({ key: `${key.exact}-r1` });
        const good = await store.find(key);
        expect(good).toMatchObject({ key: `${key.exact}-r1`, own: true });
        expect(await readFile(good?.file ?? '', 'utf8')).toBe('two');
        const again = await store.keep({ key }, () => Promise.reject(new Error('written')));
        expect(again).toEqual({ key: undefined, why: expect.stringContaining('already') });
        const other = await store.find(keyOf('b'));
        expect(other).toMatchObject({ key: `${key.exact}-r1`, own: false }); // the newest of the family
        expect(fileNames(join(dir, 'entries'))).toEqual(['found.tar.zst']);
        expect(new Set(service.entries.map(({ version }) => version)).size).toBe(1);
      }),
  );

  test('keeps nothing where even the last name is that of a bad entry, and names them with the command', () =>
    serving({}, async (service, dir) => {
      const bad = { key: `${key.exact}-r3`, file: '', own: true };
      const kept = storeOf(service.env(), dir).keep({ key, bad }, writing('one'));
      await expect(kept).rejects.toMatchObject({
        finding: {
          code: 'E_CACHE_SERVICE',
          message: expect.stringContaining(`${key.exact}-r3`),
          remedy: expect.stringContaining(`gh cache delete ${key.exact}; gh cache delete ${key.exact}-r1`),
        },
      });
      expect(service.calls).toEqual([]);
    }));
});

describe('the main step with the cache service', () => {
  const one = make({ id: 'example.com/one@v1.0.0' });

  test('saves its entry, and is a hit the next time; nothing is left, nothing signed is shown', () =>
    serving({}, async (service, dir) => {
      await writeProject(join(dir, 'work'), { require: [one.id], sums: [one] });
      const inputs = { goproxy: await writeProxy(join(dir, 'proxy'), [one]) };
      const first = await main(dir, { inputs, env: service.env() });
      expect(first).toMatchObject({ status: 0, commands: [], outputs: { 'cache-hit': '' } });
      expect(service.entries).toMatchObject([
        { key: first.outputs['cache-primary-key'], scope: MAIN[0]?.Scope },
      ]);
      const second = await main(dir, { inputs: { goproxy: 'off' }, env: service.env() });
      expect(second).toMatchObject({ status: 0, commands: [], outputs: { 'cache-hit': 'true' } });
      expect(service.calls).toEqual(['lookup', 'reserve', 'put', 'finish', 'lookup', 'get']);
      expect(`${first.log}${second.log}${second.summary}`).not.toMatch(/canary-/);
      expect(fileNames(join(dir, 'temp')).filter((name) => name.includes('entries'))).toEqual([]);
    }));
});
