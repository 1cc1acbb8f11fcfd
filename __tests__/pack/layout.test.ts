import { describe, expect, test } from '@jest/globals';
import {
  compareMembers,
  fileName,
  listName,
  readName,
  splitFrames,
  type Member,
} from '../../src/pack/layout.ts';
import { outcome } from '../gomod/real-go.ts';

const lib = { path: 'example.com/Lib/v2', version: 'v2.0.0-RC1+incompatible' };

test('names are taken apart into what they were made of', () => {
  for (const kind of ['info', 'mod', 'zip'] as const)
    expect(readName(fileName(lib, kind))).toEqual({ is: 'file', module: lib, kind });
  expect(fileName(lib, 'zip')).toBe('cache/download/example.com/!lib/v2/@v/v2.0.0-!r!c1+incompatible.zip');
  expect(readName(listName(lib.path))).toEqual({ is: 'list', path: lib.path });
  expect(readName('go-airlock.json')).toEqual({ is: 'manifest' });
});

describe('a name no bundle has is refused:', () => {
  test.each([
    '',
    '/',
    '../go-airlock.json',
    './go-airlock.json',
    'GO-AIRLOCK.JSON',
    'cache/download/x',
    'cache/download/example.com/x/@v/',
    'cache/download/example.com/x/@v/list/',
    'cache/download/example.com/x/@v/list.lock',
    'cache/download/example.com/x/@v/v1.0.0.ziphash',
    'cache/download/example.com/x/@v/v1.0.0.lock',
    'cache/download/example.com/x/@v/v1.0.0.zip.tmp',
    'cache/download/example.com/x/@v/../v1.0.0.zip',
    'cache/download/example.com/x/@v/v1/0.zip',
    'cache/download/example.com/X/@v/v1.0.0.zip',
    'cache/download/example.com/x/@v/V1.0.0.zip',
    'cache/download/example.com/!X/@v/v1.0.0.zip',
    'cache/download/example.com//x/@v/v1.0.0.zip',
    'cache/download/../x/@v/v1.0.0.zip',
    'cache/download/./x.com/@v/v1.0.0.zip',
    'cache/download//etc/@v/v1.0.0.zip',
    'cache/download/example.com/x\0/@v/v1.0.0.zip',
    'cache/download/example.com/x/@v/\n.zip',
    'cache/download/example.com/con/@v/v1.0.0.zip',
    'cache/download/sumdb/x/@v/..zip',
    'download/example.com/x/@v/v1.0.0.zip',
    'cache/lock',
  ])('%j', (name) => {
    expect(outcome(() => readName(name))).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
  });
});

test('members stand in one order: manifest, files by path, version and kind, lists', () => {
  const file = (path: string, version: string, kind: 'info' | 'mod' | 'zip'): Member => ({
    is: 'file',
    module: { path, version },
    kind,
  });
  const order: readonly Member[] = [
    { is: 'manifest' },
    file('a.com', 'v1.0.0', 'info'),
    file('a.com', 'v1.0.0', 'mod'),
    file('a.com', 'v1.0.0', 'zip'),
    file('a.com', 'v1.2.0', 'info'),
    file('a.com', 'v1.10.0', 'info'),
    file('a.com/b', 'v0.1.0', 'zip'),
    { is: 'list', path: 'a.com' },
    { is: 'list', path: 'b.com' },
  ];
  order.forEach((x, i) => {
    order.forEach((y, j) => {
      expect(Math.sign(compareMembers(x, y))).toBe(Math.sign(i - j));
    });
  });
});

describe('frames', () => {
  const MIB = 1 << 20;
  const modules = Array.from({ length: 400 }, (_, i) => ({
    path: `example.com/m${i}`,
    size: ((i * 7919) % 23) * 100_000 + 512,
  }));
  const starts = (list: typeof modules): readonly string[] =>
    splitFrames(list).map(([first]) => first?.path ?? '');

  test('hold all modules in order, most of them between 12 and 32 MiB', () => {
    const frames = splitFrames(modules);
    expect(frames.flat()).toEqual(modules);
    const sizes = frames.map((frame) => frame.reduce((sum, { size }) => sum + size, 0));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(32 * MIB);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(12 * MIB);
  });

  test('move at one or two places when one module changes', () => {
    for (const at of [3, 150, 390]) {
      const changed = modules.map((one, i) => (i === at ? { ...one, size: one.size + 3 * MIB } : one));
      const [before, after] = [starts(modules), starts(changed)];
      const moved = [
        ...before.filter((one) => !after.includes(one)),
        ...after.filter((one) => !before.includes(one)),
      ];
      expect(moved.length).toBeLessThanOrEqual(6);
    }
  });

  test('a module larger than a frame has one of its own', () => {
    const list = [
      { path: 'a', size: MIB },
      { path: 'b', size: 500 * MIB },
      { path: 'c', size: MIB },
    ];
    expect(splitFrames(list).map((frame) => frame.map(({ path }) => path))).toEqual([['a'], ['b'], ['c']]);
    expect(splitFrames([])).toEqual([]);
  });
});
