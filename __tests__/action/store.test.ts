import { describe, expect, test } from '@jest/globals';
import { keyLines } from '../../src/action/cachewords.ts';
import { chooseStore } from '../../src/action/store.ts';
import type { ReportRoot } from '../../src/report.ts';
import { peekIn, type Store } from '../../src/work/store.ts';
import { inTemp } from '../helpers/temp.ts';

const key = { exact: 'p-1-aa', family: 'p-1-' };
const PUSH = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
const TAG = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' };
const COMMENT = { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_REF: 'refs/heads/main' };

/** A store that notes what it is asked. */
function noting(): { readonly store: Store; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const note = (what: string) => asked.push(what);
  const store: Store = {
    find: () => Promise.resolve(void note('find')),
    peek: () => Promise.resolve(void note('peek')),
    keep: () => Promise.resolve({ key: undefined, why: `kept ${note('keep')}` }),
  };
  return { store, asked };
}

async function useAll(store: Store): Promise<void> {
  await store.find(key);
  await peekIn(store, key);
  await store.keep({ key }, () => Promise.resolve());
}

describe('the store of a step', () => {
  test.each([
    { env: PUSH, cache: 'auto' as const, asks: ['find', 'peek', 'keep'] },
    { env: COMMENT, cache: 'auto' as const, asks: ['find', 'peek'] },
    { env: PUSH, cache: 'read' as const, asks: ['find', 'peek'] },
    { env: { ...PUSH, ACTIONS_CACHE_MODE: 'write-only' }, cache: 'auto' as const, asks: ['keep'] },
    { env: TAG, cache: 'true' as const, asks: ['find', 'peek', 'keep'] },
    { env: TAG, cache: 'auto' as const, asks: [] },
    { env: PUSH, cache: 'false' as const, asks: [] },
    { env: {}, cache: 'auto' as const, asks: [] },
  ])('is asked no more than the policy allows: cache $cache in $env', async ({ env, cache, asks }) => {
    const { store, asked } = noting();
    await useAll(chooseStore({ cache, cachePath: undefined, cacheRules: {} }, env, () => store).store);
    expect(asked).toEqual(asks);
  });

  test('is none where the runner offers no service, which takes one line', () => {
    const { rights, line } = chooseStore(
      { cache: 'auto', cachePath: undefined, cacheRules: {} },
      PUSH,
      () => undefined,
    );
    expect(rights).toEqual({ restore: false, save: false });
    expect(line).toBe(
      'cache: restore no, save no: this runner offers no cache service, and cache-path names no folder',
    );
  });

  test.each([
    { cache: 'false' as const, line: 'cache: restore no, save no: cache: false' },
    { cache: 'auto' as const, line: 'cache: restore yes, save yes: push on a branch' },
  ])('is the folder that is named, and the service is not even made: cache $cache', ({ cache, line }) =>
    inTemp(async (cachePath) => {
      const service = (): Store => {
        throw new Error('not to be called');
      };
      const chosen = chooseStore({ cache, cachePath, cacheRules: {} }, PUSH, service);
      expect([chosen.line, await chosen.store.find(key)]).toEqual([line, undefined]);
    }),
  );
});

describe('what is said of a key', () => {
  const BOTH = { restore: true, save: true };
  const modules = { planned: 1, present: 0, restored: 0, fetched: 0, verified: 0, rejected: 0, missing: 0 };
  const root = (dir: string, more: Partial<ReportRoot> = {}): ReportRoot => ({
    ...{ dir, module: `example.com/${dir}`, go: '1.21', workspace: null, vendored: false },
    ...more,
  });
  const plan = { scope: 'build', question: undefined } as const;
  const said = (roots: readonly ReportRoot[], planned = 1, rights = BOTH): readonly string[] => {
    const report = { roots, modules: { ...modules, planned }, findings: [] };
    return keyLines({ key, entry: undefined, exact: false, report, plan }, { rights, why: 'cache: true' });
  };

  test.each([
    { roots: [root('.')], line: 'the key covers the module root .' },
    { roots: ['a', 'b', 'c'].map((dir) => root(dir)), line: 'the key covers 3 module roots: a, b, c' },
    {
      roots: ['a', 'b'].map((dir) => root(dir, { workspace: 'go.work' })),
      line: 'the key covers 2 module roots: a, b, joined by go.work',
    },
    {
      roots: [root('.', { vendored: true })],
      line: 'the key covers the module root .; sealed builds use the module cache in place of vendor/',
    },
    {
      roots: Array.from({ length: 12 }, (_, i) => root(`m${i}`)),
      line: 'the key covers 12 module roots: m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, and 2 more',
    },
  ])('$line', ({ roots, line }) => {
    expect(said(roots)).toEqual([
      'cache key p-1-aa: no entry, and none that starts with p-1-',
      line,
      'the key is made of cache-key-prefix, the format, and a digest of the requirements, the sums and the scope (build); not of the Go version, the system or comments',
    ]);
  });

  test('is nothing where no module is required, or nothing may be done', () => {
    expect(said([root('.')], 0)).toEqual(['no modules are required: nothing to cache']);
    expect(said([root('.')], 1, { restore: false, save: false })).toEqual([]);
    expect(said([root('.')], 1, { restore: false, save: true })[0]).toBe(
      'cache key p-1-aa: not looked for: cache: true',
    );
  });
});
