import { describe, expect, test } from '@jest/globals';
import { hash1, sha256Hex } from '../../src/gomod/hash.ts';
import { proveArchive } from '../../src/gomod/prove.ts';
import { make, type Made } from '../helpers/modules.ts';
import { zipOf, type ZipFile } from '../helpers/zip.ts';
import { outcome } from './real-go.ts';

const ID = 'example.com/m@v1.0.0';
const prove = (made: Made): ReturnType<typeof proveArchive> =>
  proveArchive(made.zip, { module: made.module, want: made.sums.zip });

test('what is proven holds the files, their contents and the archive itself', () => {
  const made = make({ id: ID, files: { 'b.go': 'package m\n', 'a/x': '' } });
  const proven = prove(made);
  expect(proven.h1).toBe(made.sums.zip);
  expect(proven.archive).toBe(made.zip);
  expect(proven.namesFolders).toBe(false);
  expect(proven.files.map((file) => [file.name, file.size, file.read().toString()])).toEqual([
    [`${ID}/go.mod`, made.mod.length, made.mod.toString()],
    [`${ID}/b.go`, 10, 'package m\n'],
    [`${ID}/a/x`, 0, ''],
  ]);
});

test('contents too large to be kept are read a second time, the same bytes', () => {
  const made = make({ id: ID, files: { large: Buffer.alloc(33 << 20, 'large '), small: 'x' } });
  const [, large] = prove(made).files;
  expect(sha256Hex(large?.read() ?? Buffer.of())).toBe(sha256Hex(Buffer.alloc(33 << 20, 'large ')));
  expect(large?.read().equals(large.read())).toBe(true);
});

test('an archive that names folders is told', () => {
  const files = [{ name: `${ID}/sub/` }, { name: `${ID}/sub/x`, data: 'x' }];
  const made = make({ id: ID, zip: files });
  expect(prove(made)).toMatchObject({ namesFolders: true, files: [{ name: `${ID}/sub/x` }] });
});

test('an empty archive is an archive, when go.sum says so', () => {
  const proven = proveArchive(zipOf([]), {
    module: { path: 'example.com/m', version: 'v1.0.0' },
    want: 'h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  });
  expect(proven.files).toEqual([]);
});

describe('an archive is refused by its own code, with what was wanted and found:', () => {
  const good = make({ id: ID });
  const refuse = (
    files: readonly ZipFile[],
    want = hash1(files.map(({ name, data = '' }) => [name, sha256Hex(Buffer.from(data))] as const)),
  ): unknown => outcome(() => proveArchive(zipOf(files), { module: good.module, want }).h1);
  // the sum is right in each: the name alone is what is wrong
  test.each<readonly [code: string, names: readonly string[]]>([
    ['E_ZIP_PREFIX', ['other@v1.0.0/x']],
    ['E_ZIP_PREFIX', ['/etc/passwd']],
    ['E_ZIP_PREFIX', ['../x']],
    ['E_ZIP_NAME', [`${ID}/../x`]],
    ['E_ZIP_NAME', [`${ID}/a\\b`]],
    ['E_ZIP_NAME', [`${ID}//x`]],
    ['E_ZIP_GOMOD', [`${ID}/sub/go.mod`]],
    ['E_ZIP_GOMOD', [`${ID}/GO.MOD`]],
    ['E_ZIP_COLLISION', [`${ID}/a.go`, `${ID}/A.go`]],
    ['E_ZIP_DUPLICATE', [`${ID}/a.go`, `${ID}/a.go`]],
  ])('%s %j', (code, names) => {
    expect(refuse(names.map((name) => ({ name, data: 'x' })))).toMatchObject({ code });
  });

  test('E_MODULE_ZIP for every other sum', () => {
    expect(outcome(() => proveArchive(good.zip, { module: good.module, want: good.sums.mod }))).toMatchObject(
      { code: 'E_MODULE_ZIP' },
    );
  });
});
