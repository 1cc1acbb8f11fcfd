import { expect, test } from '@jest/globals';
import { hash1, hashGoMod, sha256Hex } from '../../src/gomod/hash.ts';
import { Failure } from '../../src/errors.ts';

const hashed = (files: readonly (readonly [name: string, content: string])[]): string =>
  hash1(files.map(([name, content]) => [name, sha256Hex(Buffer.from(content))]));

const goMod = ['example.com/m@v1.0.0/go.mod', 'module example.com/m\n'] as const;
const aGo = ['example.com/m@v1.0.0/a.go', 'package m\n'] as const;

test.each([
  ['no files', [], 'h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  [
    'files in any order',
    [
      ['xyz', 'data for xyz'],
      ['abc', 'data for abc'],
    ],
    'h1:EP6WfDoQTSk9klnxcjriWJOGztueJUywHNmWeq+efB8=',
  ],
  ['a module', [goMod, aGo], 'h1:SXy42eQ/QbleX7vtuAPFnaM3tNuQnfeo7rulG/p7iOw='],
  [
    'a module with a folder entry',
    [goMod, aGo, ['example.com/m@v1.0.0/sub/', '']],
    'h1:g38ZS7jlt4Mmofh2IOUw1Rw5JLDZHl6MJAnc9BOnzKs=',
  ],
  [
    'a name twice, with the last content',
    [aGo, goMod, [aGo[0], 'package m // two\n']],
    'h1:u5ZV9N73JfrvVElUyLIg2FknyFhKneftw0q9SqGCzUk=',
  ],
  [
    'names that UTF-16 would put in another order',
    [
      ['example.com/m@v1.0.0/\u{10400}.go', '2\n'],
      ['example.com/m@v1.0.0/\uff21.go', '1\n'],
    ],
    'h1:tavERSWgLATMwxIJosdzOjyIZ08+ldJFn9+Q2RY+5jQ=',
  ],
] as const)('the sum of %s is that of Go', (_, files, sum) => {
  expect(hashed(files)).toBe(sum);
});

test.each([
  ['', 'h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY='],
  ['module rsc.io/testonly\n', 'h1:OqmGbIFOcF+XrFReLOGZ6BhMM7uMBiQwZsyNmh74SzY='],
])('the sum of a go.mod that holds %j is that of Go', (content, sum) => {
  expect(hashGoMod(Buffer.from(content))).toBe(sum);
});

test('many files give the same sum in whatever order they come', () => {
  const files = Array.from(
    { length: 10_000 },
    (_, i) => [`m@v1.0.0/${i}.go`, sha256Hex(Buffer.from(String(i)))] as const,
  );
  expect(hash1(files)).toBe('h1:3Uu5xbAomV6H1HNbJ3am7Jbp4EFxsTD32Es+bJ8lKTM=');
  expect(hash1(files.toReversed())).toBe(hash1(new Set(files)));
});

test('a name that holds a newline cannot be hashed, and is shown without it', () => {
  const thrown = (): unknown => {
    try {
      return hash1([['m@v1.0.0/a\nb', sha256Hex(Buffer.from(''))]]);
    } catch (error) {
      return error;
    }
  };
  expect(thrown()).toBeInstanceOf(Failure);
  expect(thrown()).toMatchObject({ finding: { code: 'E_ZIP_NAME', path: '"m@v1.0.0/a\\u{a}b"' } });
});
