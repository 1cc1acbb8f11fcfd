import { expect, test } from '@jest/globals';
import { heavyOf, newsSince } from '../../src/stages/arrivals.ts';

const held = (path: string, version: string, size: number) => ({ path, version, zip: 'h1:aa', size });
const took = (module: string, bytes: number, seconds: number) => ({
  module,
  from: 'a proxy',
  bytes,
  seconds,
});

test('the largest archives that came are told first, then the slowest of the others, each once', () => {
  const many = Array.from({ length: 12 }, (_, i) => took(`example.com/m${i}@v1.0.0`, 100 + i, 1));
  const small = [took('example.com/slow@v1.0.0', 1, 9), took('example.com/quick@v1.0.0', 1, 0.1)];
  const bundle = [held('example.com/big', 'v1.0.0', 999), held('example.com/unused', 'v1.0.0', 5000)];
  const heavy = heavyOf(
    { held: bundle, placed: new Set(['example.com/big@v1.0.0']) },
    { took: [...many, ...small] },
  );
  expect(heavy[0]).toEqual({ module: 'example.com/big@v1.0.0', from: null, bytes: 999, seconds: null });
  expect(heavy[1]?.module).toBe('example.com/m11@v1.0.0');
  expect(heavy[10]?.module).toBe('example.com/slow@v1.0.0');
  expect(new Set(heavy.map(({ module }) => module)).size).toBe(heavy.length);
  expect(heavy).toHaveLength(15);
});

test('what is new since an entry are the archives it did not hold, and another version in place of one is a change', () => {
  const need = (path: string, zip: 'h1:aa' | undefined) => ({
    ...{ module: { path, version: 'v2.0.0' }, mod: undefined },
    zip,
  });
  const modules = [
    need('example.com/up', 'h1:aa'),
    need('example.com/new', 'h1:aa'),
    need('example.com/mod', undefined),
  ];
  const needs = { modules, unread: [], findings: [], open: new Set<never>(), unsummed: [] };
  const before = [held('example.com/up', 'v1.0.0', 1), held('example.com/gone', 'v1.0.0', 1)];
  const { added, changed, removed } = newsSince(before, { needs });
  expect(added.map(({ path }) => path)).toEqual(['example.com/new']);
  expect(changed.map(({ from, to }) => [from.version, to.version])).toEqual([['v1.0.0', 'v2.0.0']]);
  expect(removed.map(({ path }) => path)).toEqual(['example.com/gone']);
});
