import { describe, expect, test } from '@jest/globals';
import { readManifest, writeManifest, type Manifest } from '../../src/pack/manifest.ts';
import { versionLists } from '../../src/pack/contents.ts';
import { outcome } from '../gomod/real-go.ts';

const sum = 'h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const manifest: Manifest = {
  format: 1,
  base: null,
  roots: [{ module: 'example.com/app', go: '1.26', gomod: 'ab', gosum: null }],
  modules: [
    { path: 'example.com/a', version: 'v1.0.0', mod: sum, zip: sum, size: 22 },
    { path: 'example.com/b', version: 'v1.0.0' },
  ],
};
const text = `{
  "format": 1,
  "base": null,
  "roots": [
    {"module":"example.com/app","go":"1.26","gomod":"ab","gosum":null}
  ],
  "modules": [
    {"path":"example.com/a","version":"v1.0.0","mod":"${sum}","zip":"${sum}","size":22},
    {"path":"example.com/b","version":"v1.0.0"}
  ]
}
`;

test('a manifest has one text, and is read back from it', () => {
  expect(writeManifest(manifest).toString()).toBe(text);
  expect(readManifest(Buffer.from(text))).toEqual(manifest);
  expect(
    readManifest(writeManifest({ ...manifest, base: 'f'.repeat(64), roots: [], modules: [] })),
  ).toMatchObject({
    base: 'f'.repeat(64),
  });
});

describe('a manifest is refused:', () => {
  test.each<readonly [what: string, from: string | RegExp, to: string]>([
    ['another format', '"format": 1', '"format": 2'],
    ['a format that is a text', '"format": 1', '"format": "1"'],
    ['no base', '"base": null', '"x": null'],
    ['a base that is a number', '"base": null', '"base": 1'],
    ['a base that is no SHA-256', '"base": null', '"base": "of ours"'],
    ['a list that is an object', /"roots": \[[^]*?\]/, '"roots": {}'],
    ['a module that is a list', '{"path":"example.com/b","version":"v1.0.0"}', '[]'],
    ['a module that is null', '{"path":"example.com/b","version":"v1.0.0"}', 'null'],
    ['a module without a version', ',"version":"v1.0.0"}', '}'],
    ['a sum of another kind', `"mod":"${sum}"`, '"mod":"h2:x"'],
    ['a size that is a text', '"size":22', '"size":"22"'],
    ['a size with a fraction', '"size":22', '"size":2.5'],
    ['a negative size', '"size":22', '"size":-22'],
    ['a size beyond 2^53', '"size":22', '"size":9007199254740993'],
    ['another order of keys', '"version":"v1.0.0","mod"', '"mod":1,"version":"v1.0.0","x"'],
    ['a key twice', '"size":22', '"size":22,"size":22'],
    ['other blanks', '"base": null', '"base":  null'],
    ['an escape where none is needed', 'example.com/b', 'example.com\\u002fb'],
    ['something behind', /$/, ' '],
    ['a prototype', '"size":22', '"size":22,"__proto__":{"x":1}'],
    ['no JSON', '{', ''],
    ['a line longer than any name', 'example.com/b', 'b'.repeat(20_000)],
  ])('%s', (_, from, to) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(outcome(() => readManifest(Buffer.from(changed)))).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
  });

  test.each(['', 'null', '[]', '1', '"x"', '{}', '\ufeff{}', '{"format":1}'])('%j', (bytes) => {
    expect(outcome(() => readManifest(Buffer.from(bytes)))).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
  });

  test('bytes that are no UTF-8', () => {
    const bytes = Buffer.from(text);
    bytes[bytes.indexOf('app')] = 0xff;
    expect(outcome(() => readManifest(bytes))).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
  });
});

test('version lists are in order of versions, one a line', () => {
  const at = (path: string, ...versions: string[]): { path: string; version: string }[] =>
    versions.map((version) => ({ path, version }));
  expect([...versionLists([...at('b', 'v1.10.0', 'v1.9.0', 'v1.10.0-rc.1'), ...at('a', 'v0.1.0')])]).toEqual([
    ['b', 'v1.9.0\nv1.10.0-rc.1\nv1.10.0\n'],
    ['a', 'v0.1.0\n'],
  ]);
});
