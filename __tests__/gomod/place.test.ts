/** Trees on disk, and how files come under their final names. */
import { describe, expect, test } from '@jest/globals';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cachePaths, infoText, isInfoFor, moduleCache, proxyFolder } from '../../src/gomod/modcache.ts';
import { placeArchive, placeInfo, placeList, placeMod, type Target } from '../../src/gomod/place.ts';
import { proveArchive } from '../../src/gomod/prove.ts';
import { hashTree, removeTree, treeFiles, writeNew } from '../../src/gomod/tree.ts';
import { Ways } from '../../src/gomod/ways.ts';
import { make } from '../helpers/modules.ts';
import { fileNames, inTemp, listing } from '../helpers/temp.ts';
import { outcome } from './real-go.ts';

const one = make({
  id: 'example.com/Big/m@v1.0.0',
  files: { 'a.go': 'package m\n', 'x/y/z.txt': 'deep', empty: '' },
});
const proven = proveArchive(one.zip, { module: one.module, want: one.sums.zip });

async function inCache(
  use: (target: Target, dir: string) => void,
  keep: Partial<Target> = {},
): Promise<void> {
  await inTemp((dir) => {
    const staging = join(dir, 'staging');
    mkdirSync(staging);
    use({ folder: moduleCache(dir), staging, archives: true, trees: true, ...keep }, dir);
  });
}

test('a proven archive becomes a tree as the go command extracts it, its .ziphash and the archive as it came', async () => {
  await inCache((target, dir) => {
    placeArchive(target, proven);
    const paths = cachePaths(target.folder, one.module);
    expect(hashTree(paths.tree, one.module)).toBe(one.sums.zip);
    expect(readFileSync(paths.zip)).toEqual(one.zip);
    expect(readFileSync(paths.ziphash, 'utf8')).toBe(one.sums.zip);
    expect(paths.tree).toBe(join(dir, 'example.com/!big/m@v1.0.0'));
    expect(listing(paths.tree).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'a.go file 444',
      'empty file 444',
      'go.mod file 444',
      'x dir 555',
      'x/y dir 555',
      'x/y/z.txt file 444',
    ]);
    expect(readdirSync(target.staging)).toEqual([]);
  });
});

describe('what stands there is moved aside, never looked into:', () => {
  test.each<readonly [what: string, arrange: (tree: string, dir: string) => void]>([
    [
      'another tree, read-only',
      (tree) => {
        mkdirSync(join(tree, 'sub'), { recursive: true });
        writeFileSync(join(tree, 'evil.go'), 'x');
        chmodSync(tree, 0o555);
      },
    ],
    [
      'a file',
      (tree) => {
        mkdirSync(join(tree, '..'), { recursive: true });
        writeFileSync(tree, 'x');
      },
    ],
    [
      'a link to a folder',
      (tree, dir) => {
        mkdirSync(join(tree, '..'), { recursive: true });
        mkdirSync(join(dir, 'other'));
        symlinkSync(join(dir, 'other'), tree);
      },
    ],
    [
      'a link to nowhere',
      (tree, dir) => {
        mkdirSync(join(tree, '..'), { recursive: true });
        symlinkSync(join(dir, 'nowhere'), tree);
      },
    ],
  ])('%s', async (_, arrange) => {
    await inCache((target, dir) => {
      const { tree } = cachePaths(target.folder, one.module);
      arrange(tree, dir);
      placeArchive(target, proven);
      expect(hashTree(tree, one.module)).toBe(one.sums.zip);
      expect(fileNames(dir).filter((name) => name.startsWith('other/') || name === 'nowhere')).toEqual([]);
    });
  });
});

test('a file proxy gets the archive and no tree; where none is kept, no other archive stays beside the tree', async () => {
  await inTemp((dir) => {
    const staging = join(dir, 'staging');
    mkdirSync(staging);
    placeArchive({ folder: proxyFolder(join(dir, 'p')), staging, archives: true, trees: false }, proven);
    expect(fileNames(dir)).toEqual(['p/example.com/!big/m/@v/v1.0.0.zip']);
  });
  await inCache(
    (target) => {
      const { zip } = cachePaths(target.folder, one.module);
      placeArchive({ ...target, archives: true }, proven);
      placeArchive(target, proven);
      expect(readFileSync(zip)).toEqual(one.zip);
      writeFileSync(zip, 'evil');
      placeArchive(target, proven);
      expect(existsSync(zip)).toBe(false);
    },
    { archives: false },
  );
});

test('a folder or link under the name of a file gives way', async () => {
  await inCache((target, dir) => {
    const paths = cachePaths(target.folder, one.module);
    mkdirSync(join(paths.mod, 'x'), { recursive: true });
    writeFileSync(join(dir, 'canary'), 'sings');
    symlinkSync(join(dir, 'canary'), paths.info);
    mkdirSync(paths.list);
    placeMod(target, one.module, one.mod);
    placeInfo(target, one.module);
    placeList(target, one.module.path, 'v1.0.0\n');
    expect(readFileSync(paths.mod)).toEqual(one.mod);
    expect(readFileSync(paths.info, 'utf8')).toBe(infoText(one.module));
    expect(readFileSync(paths.list, 'utf8')).toBe('v1.0.0\n');
    expect(readFileSync(join(dir, 'canary'), 'utf8')).toBe('sings');
  });
});

test('what calls itself .partial goes, also a folder; the go command would extract the tree again', async () => {
  await inCache((target) => {
    const { partial } = cachePaths(target.folder, one.module);
    mkdirSync(join(partial, 'full'), { recursive: true });
    placeArchive(target, proven);
    expect(existsSync(partial)).toBe(false);
  });
});

describe('nothing is written through a link where a folder belongs:', () => {
  test.each(['cache', 'cache/download/example.com', 'cache/download/example.com/!big/m/@v', 'example.com'])(
    '%s',
    async (name) => {
      await inCache((target, dir) => {
        for (const make of [
          (at: string) => {
            symlinkSync(join(dir, 'elsewhere'), at);
          },
          (at: string) => {
            writeFileSync(at, '');
          },
        ]) {
          const at = join(dir, 'c', name);
          const own = { ...target, folder: moduleCache(join(dir, 'c')) };
          mkdirSync(join(dir, 'elsewhere'), { recursive: true });
          mkdirSync(join(at, '..'), { recursive: true });
          make(at);
          expect(
            outcome(() => {
              placeArchive({ ...own, staging: mkdtempSync(join(dir, 'staging-')) }, proven);
            }),
          ).toMatchObject({ code: 'E_PATH_EXISTS', path: at });
          expect(readdirSync(join(dir, 'elsewhere'))).toEqual([]);
          removeTree(join(dir, 'c'));
        }
      });
    },
  );
});

test('a file that is there is never opened for writing', async () => {
  await inTemp((dir) => {
    writeFileSync(join(dir, 'x'), 'old');
    expect(() => {
      writeNew(join(dir, 'x'), Buffer.from('new'));
    }).toThrow(/EEXIST/);
    symlinkSync(join(dir, 'nowhere'), join(dir, 'link'));
    expect(() => {
      writeNew(join(dir, 'link'), Buffer.from('new'));
    }).toThrow(/EEXIST/);
    expect(fileNames(dir)).toEqual(['link', 'x']);
  });
});

test('a tree with a link in it is no tree; an empty folder does not count', async () => {
  await inCache((target) => {
    placeArchive(target, proven);
    const { tree } = cachePaths(target.folder, one.module);
    chmodSync(tree, 0o755);
    mkdirSync(join(tree, 'nothing'));
    expect(hashTree(tree, one.module)).toBe(one.sums.zip);
    expect(
      treeFiles(tree, one.module)
        .map(({ size }) => size)
        .sort(),
    ).toEqual([0, 4, 10, one.mod.length].sort());
    symlinkSync('a.go', join(tree, 'b.go'));
    expect(outcome(() => hashTree(tree, one.module))).toMatchObject({
      code: 'E_FILE_TYPE',
      path: join(tree, 'b.go'),
    });
  });
});

test('a removed tree is gone, also when its folders are read-only, and what its links name is not', async () => {
  await inTemp((dir) => {
    mkdirSync(join(dir, 'tree', 'sub'), { recursive: true });
    mkdirSync(join(dir, 'canary'));
    writeFileSync(join(dir, 'canary', 'x'), '');
    writeFileSync(join(dir, 'tree', 'sub', 'x'), '');
    symlinkSync(join(dir, 'canary'), join(dir, 'tree', 'link'));
    for (const folder of ['tree/sub', 'tree']) chmodSync(join(dir, folder), 0o555);
    removeTree(join(dir, 'tree'));
    removeTree(join(dir, 'tree'));
    expect(fileNames(dir)).toEqual(['canary/x']);
  });
});

describe('an .info', () => {
  test.each([
    ['v1.2.3', '{"Version":"v1.2.3","Time":"0001-01-01T00:00:00Z"}'],
    [
      'v0.0.0-20191109021931-daa7c04131f5',
      '{"Version":"v0.0.0-20191109021931-daa7c04131f5","Time":"2019-11-09T02:19:31Z"}',
    ],
    ['v2.0.0+incompatible', '{"Version":"v2.0.0+incompatible","Time":"0001-01-01T00:00:00Z"}'],
  ])('of %s is written in the encoding of the go command', (version, text) => {
    expect(infoText({ path: 'x', version })).toBe(text);
    expect(isInfoFor({ path: 'x', version }, text)).toBe(true);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '"v1.0.0"',
    '{"version":"v1.0.0"}',
    '{"Version":"v1.0.1"}',
    '{"Version":1}',
    '{"Version":"v1.0.0","Time":"yesterday"}',
    '{"Version":"v1.0.0","Time":0}',
  ])('%j is none for v1.0.0', (text) => {
    expect(isInfoFor({ path: 'x', version: 'v1.0.0' }, text)).toBe(false);
  });

  test.each(['2019-11-09T02:19:31Z', '0001-01-01T00:00:00Z', '2019-11-09T02:20:44.5+01:00'])(
    'of a pseudo-version may have the time %s, as honest proxies differ from its name',
    (time) => {
      const version = 'v0.0.0-20191109021931-daa7c04131f5';
      expect(isInfoFor({ path: 'x', version }, JSON.stringify({ Version: version, Time: time }))).toBe(true);
    },
  );
});

test('no name that comes from outside is a path', () => {
  const folder = moduleCache('/cache');
  for (const path of [
    '../x',
    '/etc/x',
    'example.com/../x',
    'example.com//x',
    'example.com/x\0',
    'x'.repeat(3).concat('/..'),
  ])
    expect(outcome(() => cachePaths(folder, { path, version: 'v1.0.0' }))).toMatchObject({
      code: 'E_MODULE_NAME',
    });
  for (const version of ['../v1.0.0', 'v1/0', '..', '', 'v1.0.0\0'])
    expect(outcome(() => cachePaths(folder, { path: 'example.com/x', version }))).toMatchObject({
      code: 'E_MODULE_NAME',
    });
});

test('a folder that cannot be made is an error at once, also where the system answers that nothing is there', async () => {
  await inTemp((dir) => {
    writeFileSync(join(dir, 'file'), '');
    for (const root of ['/proc/1', '/proc/self/x/y', join(dir, 'file'), join(dir, 'file', 'x')])
      expect(() => {
        new Ways({ trees: root }).make(join(root, 'cache'));
      }).toThrow();
    const ways = new Ways({ trees: join(dir, 'a/b/') });
    ways.make(join(dir, 'a/b/c/d'));
    expect([ways.leads(join(dir, 'a/b/c/d')), ways.leads(join(dir, 'a/b/c/e'))]).toEqual([true, false]);
  });
});
