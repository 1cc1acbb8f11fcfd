import { describe, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from '../../src/gomod/project.ts';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { matchesAny } from '../../src/gomod/roots.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';
import { outcome } from './real-go.ts';

const mod = (name: string): string => `module example.com/${name}\n\ngo 1.21\n`;

interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly modules?: readonly string[];
  readonly gowork?: string;
  readonly dirs: readonly string[];
}

describe('the roots of', () => {
  test.each<Case>([
    { what: 'one module', files: { 'go.mod': mod('a') }, dirs: ['.'] },
    {
      what: 'modules in folders',
      files: { 'b/go.mod': mod('b'), 'a/x/go.mod': mod('a'), 'go.mod': mod('r') },
      dirs: ['.', 'a/x', 'b'],
    },
    {
      what: 'folders the go command passes over',
      files: {
        'go.mod': mod('r'),
        'vendor/v/go.mod': mod('v'),
        'x/testdata/go.mod': mod('t'),
        '.hidden/go.mod': mod('h'),
        '_off/go.mod': mod('o'),
        'node_modules/n/go.mod': mod('n'),
      },
      dirs: ['.'],
    },
    {
      what: 'a go.work: its members only',
      files: {
        'go.work': 'go 1.21\n\nuse (\n\t./b\n\t./a\n)\n',
        'a/go.mod': mod('a'),
        'b/go.mod': mod('b'),
        'c/go.mod': mod('c'),
      },
      dirs: ['b', 'a'],
    },
    {
      what: 'a go.work that is off',
      files: { 'go.work': 'go 1.21\n\nuse ./a\n', 'a/go.mod': mod('a'), 'c/go.mod': mod('c') },
      gowork: 'off',
      dirs: ['a', 'c'],
    },
    {
      what: 'a glob',
      files: { 'a/go.mod': mod('a'), 'b/go.mod': mod('b'), 'b/c/go.mod': mod('c') },
      modules: ['b/**'],
      dirs: ['b', 'b/c'],
    },
    {
      what: 'two globs, one by its go.mod',
      files: { 'a/go.mod': mod('a'), 'b/go.mod': mod('b'), 'b/c/go.mod': mod('c') },
      modules: ['./a/go.mod', 'b'],
      dirs: ['a', 'b'],
    },
  ])('$what', async ({ files, modules = [], gowork, dirs }) => {
    await inTemp(async (base) => {
      await writeFiles(base, files);
      const project = readProject({ base, modules, gowork });
      expect(project.roots.map(({ dir }) => dir)).toEqual(dirs);
      expect(project.findings).toEqual([]);
    });
  });
});

test('a root knows its module, its go line, its digests and its vendor folder', async () => {
  await inTemp(async (base) => {
    await writeFiles(base, {
      'go.mod': mod('a'),
      'go.sum': '',
      'b/go.mod': 'go 1.20\n',
      'b/vendor/modules.txt': '',
    });
    const [a, b] = readProject({ base, modules: [], gowork: undefined }).roots;
    expect(a).toMatchObject({
      module: 'example.com/a',
      mod: { go: '1.21' },
      vendored: false,
      digests: { gomod: sha256Hex(Buffer.from(mod('a'))), gosum: sha256Hex(Buffer.of()) },
    });
    expect(b).toMatchObject({ module: '', vendored: true, digests: { gosum: null } });
  });
});

test('sums are one set, of all roots and go.work.sum; those of other folders do not count', async () => {
  await inTemp(async (base) => {
    const line = (name: string): string =>
      `example.com/${name} v1.0.0 h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n`;
    await writeFiles(base, {
      'go.work': 'go 1.21\n\nuse ./a\n',
      'go.work.sum': line('w'),
      'a/go.mod': mod('a'),
      'a/go.sum': line('a'),
      'b/go.mod': mod('b'),
      'b/go.sum': line('b'),
    });
    const { sums } = readProject({ base, modules: [], gowork: undefined });
    expect(sums.archives.map(({ path }) => path)).toEqual(['example.com/a', 'example.com/w']);
  });
});

test('links are not followed on the search, and may be a go.mod', async () => {
  await inTemp(async (base) => {
    await writeFiles(base, { 'real/go.mod': mod('a'), 'deep/real/go.mod': mod('b') });
    mkdirSync(join(base, 'linked'));
    symlinkSync('../real/go.mod', join(base, 'linked', 'go.mod'));
    symlinkSync('.', join(base, 'loop'));
    symlinkSync('real', join(base, 'also'));
    expect(readProject({ base, modules: [], gowork: undefined }).roots.map(({ dir }) => dir)).toEqual([
      'deep/real',
      'linked',
      'real',
    ]);
  });
});

test('without a module the folder above is named when it has one', async () => {
  await inTemp(async (base) => {
    await writeFiles(base, { 'go.mod': mod('a'), 'sub/x': '' });
    const found = outcome(() => readProject({ base: join(base, 'sub'), modules: [], gowork: undefined }));
    expect(found).toMatchObject({ code: 'E_NO_MODULE', path: join(base, 'sub') });
  });
});

describe('globs', () => {
  test.each<readonly [glob: string, dir: string, matches: boolean]>([
    ['.', '.', true],
    ['./', '.', true],
    ['go.mod', '.', true],
    ['*', 'a', true],
    ['*', 'a/b', false],
    ['**', 'a/b', true],
    ['a/**', 'a', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'ab', false],
    ['**/b', 'b', true],
    ['**/b', 'a/x/b', true],
    ['**/b', 'ab', false],
    ['a?', 'ab', true],
    ['a?', 'a/', false],
    ['a.b', 'axb', false],
    ['a+(b)[c]', 'a+(b)[c]', true],
    ['a/b/go.mod', 'a/b', true],
  ])('%s and %s: %s', (glob, dir, matches) => {
    expect(matchesAny([glob], dir)).toBe(matches);
  });
});
