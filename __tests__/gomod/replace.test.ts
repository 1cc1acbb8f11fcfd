import { expect, test } from '@jest/globals';
import type { Replacement } from '../../src/gomod/modfile.ts';
import { replacer, type Rules } from '../../src/gomod/replace.ts';

const rule = (old: string, to: string): Replacement => {
  const [oldPath = '', oldVersion] = old.split('@');
  const [newPath = '', newVersion] = to.split('@');
  return { oldPath, oldVersion, newPath, newVersion, line: 1 };
};
const rules = (file: string, ...replace: readonly Replacement[]): Rules => ({
  replace,
  resolve: (path) => `/${file}/${path}`,
  file,
});

const origin = replacer([
  rules('go.work', rule('a.com/x', 'w.com/x@v9.0.0')),
  rules(
    'go.mod',
    rule('a.com/x@v1.0.0', 'f.com/x@v1.0.1'),
    rule('a.com/x', 'f.com/all@v2.0.0'),
    rule('a.com/y', './y'),
    rule('a.com/z@v1.0.0', '/abs'),
  ),
]);

test.each([
  ['a.com/none@v1.0.0', 'a.com/none@v1.0.0'],
  ['a.com/z@v1.1.0', 'a.com/z@v1.1.0'],
  ['a.com/x@v1.0.0', 'f.com/x@v1.0.1'], // the exact version goes before the rule for all, also that of go.work
  ['a.com/x@v1.2.0', 'w.com/x@v9.0.0'],
])('%s comes from %s', (asked, from) => {
  const [path = '', version = ''] = asked.split('@');
  const found = origin({ path, version });
  expect(found.from === 'module' ? `${found.module.path}@${found.module.version}` : found.dir).toBe(from);
});

test('a folder is relative to the file of its rule', () => {
  expect(origin({ path: 'a.com/y', version: 'v3.0.0' })).toMatchObject({
    from: 'folder',
    dir: '/go.mod/./y',
    file: 'go.mod',
  });
  expect(origin({ path: 'a.com/z', version: 'v1.0.0' })).toMatchObject({ from: 'folder', file: 'go.mod' });
});

test('a replacement is not replaced again', () => {
  const twice = replacer([
    rules('go.mod', rule('a.com/x', 'b.com/x@v1.0.0'), rule('b.com/x', 'c.com/x@v1.0.0')),
  ]);
  expect(twice({ path: 'a.com/x', version: 'v1.0.0' })).toMatchObject({ module: { path: 'b.com/x' } });
});
