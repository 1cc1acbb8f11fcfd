/** Archives that are too large to be kept in memory between hashing and writing. */
import { describe, expect, test } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../src/errors.ts';
import { cachePaths, moduleCache } from '../../src/gomod/modcache.ts';
import type { Target } from '../../src/gomod/place.ts';
import { hashTree } from '../../src/gomod/tree.ts';
import { placeModule } from '../../src/work/place.ts';
import { make } from '../helpers/modules.ts';
import { fileNames, inTemp } from '../helpers/temp.ts';

const large = make({
  id: 'example.com/large@v1.0.0',
  files: {
    'lib.go': 'package large\n',
    'data/a.bin': Buffer.alloc(20 << 20, 'ab'),
    'data/b/c.bin': Buffer.alloc(20 << 20, 7),
  },
});
const other = make({
  id: large.id,
  files: { 'lib.go': 'package large // EVIL\n', 'a.bin': Buffer.alloc(40 << 20, 9) },
});

async function inCache(use: (target: Target, dir: string) => void): Promise<void> {
  await inTemp((dir) => {
    const staging = join(dir, 'staging');
    mkdirSync(staging);
    use({ folder: moduleCache(join(dir, 'cache')), staging, archives: true, trees: true }, dir);
  });
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (thrown) {
    return thrown instanceof Failure ? thrown.finding.code : String(thrown);
  }
  return 'no failure';
}

describe('a large archive', () => {
  test('becomes the same tree, read-only, as a small one does', async () => {
    await inCache((target) => {
      const order = { target, module: large.module, want: large.sums.zip };
      placeModule({ ...order, archive: Uint8Array.from(large.zip) });
      const paths = cachePaths(target.folder, large.module);
      expect(hashTree(paths.tree, large.module)).toBe(large.sums.zip);
      expect(readFileSync(paths.zip).equals(large.zip)).toBe(true);
      expect(readdirSync(target.staging)).toEqual([]);
    });
  });

  test('that is not the one of the sums leaves nothing, not even in the staging folder', async () => {
    await inCache((target, dir) => {
      const order = { target, module: large.module, want: large.sums.zip };
      expect(codeOf(() => placeModule({ ...order, archive: Uint8Array.from(other.zip) }))).toBe(
        'E_MODULE_ZIP',
      );
      expect(fileNames(dir)).toEqual([]);
      expect(readdirSync(target.staging)).toEqual([]);
    });
  });

  test('leaves no tree where none is wanted', async () => {
    await inCache((target) => {
      const plain = { ...target, trees: false };
      placeModule({
        target: plain,
        module: large.module,
        want: large.sums.zip,
        archive: Uint8Array.from(large.zip),
      });
      expect(fileNames(target.folder.trees)).toEqual(['cache/download/example.com/large/@v/v1.0.0.zip']);
    });
  });
});
