/** go-modules-spec.md 6.2 and 6.4: what verify says of a module cache; it reads only. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachePaths, moduleCache, type CachePaths } from '../../src/gomod/modcache.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { go } from '../gomod/real-go.ts';
import { bundleTo, fetchAll, placeIn, verifyCache } from '../helpers/airlock.ts';
import { fakeHost } from '../helpers/host.ts';
import { gosumText, make, makeAll, writeProject, writeProxy, type Made } from '../helpers/modules.ts';
import { inTemp, listing, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
const made = makeAll(
  { id: 'example.com/a@v1.0.0', files: { 'lib.go': 'package a\n', 'sub/x.go': 'package sub\n' } },
  'example.com/b@v1.2.0',
  'example.com/stale@v1.0.0',
);
const [a, b] = made as [Made, Made];
const evil = make({ id: a.id, files: { 'lib.go': 'package a // EVIL\n' } });
let template = '';

beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'airlock-verify-'));
  const place = placeIn(template);
  await writeProject(place.app, { require: [a.id, b.id], sums: made });
  const proxy = await writeProxy(join(template, 'proxy'), made);
  expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0 });
});
afterAll(async () => {
  removeTree(template);
  await host.close();
});

type Tamper = (paths: CachePaths, dir: string) => void;
const writable = (path: string): string => {
  chmodSync(path, 0o755);
  return path;
};
const write = (path: string, content: string | Uint8Array): void => {
  rmSync(path, { force: true });
  writeFileSync(path, content);
};
const pipe = (path: string): void => {
  rmSync(path, { force: true });
  execFileSync('mkfifo', [path]);
};
const link = (path: string, to: string): void => {
  rmSync(path, { force: true });
  symlinkSync(to, path);
};

type List = 'proven' | 'mismatching' | 'missing';
const cases: readonly (readonly [what: string, tamper: Tamper, code: string | undefined, list: List])[] = [
  ['nothing', () => undefined, undefined, 'proven'],
  [
    'a file of a tree edited',
    ({ tree }) => {
      write(join(writable(tree), 'lib.go'), 'package a // EVIL\n');
    },
    'E_MODULE_DIR',
    'mismatching',
  ],
  [
    'a file added to a tree (case 16)',
    ({ tree }) => {
      write(join(writable(tree), 'evil.go'), '');
    },
    'E_MODULE_DIR',
    'mismatching',
  ],
  [
    'a file taken out of a tree',
    ({ tree }) => {
      rmSync(join(writable(tree), 'lib.go'));
    },
    'E_MODULE_DIR',
    'mismatching',
  ],
  [
    'an emptied tree',
    ({ tree }) => {
      removeTree(tree);
      mkdirSync(tree);
    },
    'E_MODULE_DIR',
    'mismatching',
  ],
  [
    'an empty folder in a tree',
    ({ tree }) => {
      mkdirSync(join(writable(tree), 'empty'));
    },
    undefined,
    'proven',
  ],
  [
    'other modes in a tree',
    ({ tree }) => {
      chmodSync(join(writable(tree), 'lib.go'), 0o755);
    },
    undefined,
    'proven',
  ],
  [
    'a link in a tree',
    ({ tree }) => {
      link(join(writable(tree), 'lib.go'), '/etc/hostname');
    },
    'E_FILE_TYPE',
    'mismatching',
  ],
  [
    'a pipe in a tree',
    ({ tree }) => {
      pipe(join(writable(tree), 'pipe'));
    },
    'E_FILE_TYPE',
    'mismatching',
  ],
  [
    'a linked tree',
    ({ tree }, dir) => {
      removeTree(tree);
      mkdirSync(join(dir, 'x'));
      link(tree, join(dir, 'x'));
    },
    'E_FILE_TYPE',
    'mismatching',
  ],
  [
    'a tree gone',
    ({ tree }) => {
      removeTree(tree);
    },
    undefined,
    'proven',
  ],
  [
    'the archive changed, .ziphash intact',
    ({ zip }) => {
      write(zip, evil.zip);
    },
    'E_MODULE_ZIP',
    'mismatching',
  ],
  [
    'the archive changed, no tree, .ziphash intact',
    ({ zip, tree }) => {
      write(zip, evil.zip);
      removeTree(tree);
    },
    'E_MODULE_ZIP',
    'mismatching',
  ],
  [
    'archive, tree and .ziphash changed together',
    ({ zip, tree, ziphash }) => {
      write(zip, evil.zip);
      write(ziphash, evil.sums.zip);
      write(join(writable(tree), 'lib.go'), 'package a // EVIL\n');
    },
    'E_MODULE_ZIP',
    'mismatching',
  ],
  [
    'one bit of the compressed data flipped',
    ({ zip }) => {
      write(zip, flipped(a.zip));
    },
    'E_MODULE_ZIP',
    'mismatching',
  ],
  [
    'an archive of 0 bytes (case 3)',
    ({ zip }) => {
      write(zip, '');
    },
    'E_ZIP_STRUCTURE',
    'mismatching',
  ],
  [
    'a pipe as archive',
    ({ zip }) => {
      pipe(zip);
    },
    'E_FILE_TYPE',
    'mismatching',
  ],
  [
    'a link as archive',
    ({ zip }) => {
      link(zip, '/dev/zero');
    },
    'E_FILE_TYPE',
    'mismatching',
  ],
  [
    'a folder as archive',
    ({ zip }) => {
      rmSync(zip);
      mkdirSync(zip);
    },
    'E_FILE_TYPE',
    'mismatching',
  ],
  [
    'the archive gone, the tree there',
    ({ zip }) => {
      rmSync(zip);
    },
    undefined,
    'proven',
  ],
  [
    'archive and .ziphash gone (case 13)',
    ({ zip, ziphash }) => {
      rmSync(zip);
      rmSync(ziphash);
    },
    'E_MODULE_ZIPHASH',
    'mismatching',
  ],
  [
    'archive and tree gone',
    ({ zip, tree }) => {
      rmSync(zip);
      removeTree(tree);
    },
    'E_OFFLINE_MISSING',
    'missing',
  ],
  [
    'archive gone, tree half extracted (case 3)',
    ({ zip, partial }) => {
      rmSync(zip);
      write(partial, '');
    },
    'E_OFFLINE_MISSING',
    'missing',
  ],
  [
    'a .partial beside archive and tree',
    ({ partial }) => {
      write(partial, '');
    },
    'W_MODCACHE_STRAY',
    'proven',
  ],
  [
    'a .ziphash of another sum',
    ({ ziphash }) => {
      write(ziphash, b.sums.zip);
    },
    'E_MODULE_ZIPHASH',
    'mismatching',
  ],
  [
    'a .ziphash with a line end',
    ({ ziphash }) => {
      write(ziphash, `${a.sums.zip}\n`);
    },
    undefined,
    'proven',
  ],
  [
    'a .ziphash gone beside its archive',
    ({ ziphash }) => {
      rmSync(ziphash);
    },
    undefined,
    'proven',
  ],
  [
    'a pipe as .ziphash',
    ({ ziphash }) => {
      pipe(ziphash);
    },
    'E_FILE_TYPE',
    'mismatching',
  ],
  [
    'the .mod changed',
    ({ mod }) => {
      write(mod, 'module example.com/a\n');
    },
    'E_MODULE_MOD',
    'mismatching',
  ],
  [
    'a pipe as .mod',
    ({ mod }) => {
      pipe(mod);
    },
    'E_FILE_TYPE',
    'mismatching',
  ],
  [
    'the .mod gone',
    ({ mod }) => {
      rmSync(mod);
    },
    'E_OFFLINE_MISSING',
    'missing',
  ],
  [
    'the .info of another version',
    ({ info }) => {
      write(info, '{"Version":"v9.0.0"}');
    },
    'E_MODULE_INFO',
    'mismatching',
  ],
  [
    'the .info is no JSON',
    ({ info }) => {
      write(info, '<html>');
    },
    'E_MODULE_INFO',
    'mismatching',
  ],
  [
    'a pipe as .info',
    ({ info }) => {
      pipe(info);
    },
    'E_FILE_TYPE',
    'mismatching',
  ],
  [
    'the .info of a proxy',
    ({ info }) => {
      write(info, '{"Version":"v1.0.0","Time":"2020-01-02T03:04:05Z","Origin":{}}');
    },
    undefined,
    'proven',
  ],
  [
    'a stranger in the cache',
    (_, dir) => {
      write(join(dir, 'cache', 'cache', 'download', 'x'), 'x');
    },
    'W_MODCACHE_STRAY',
    'proven',
  ],
  [
    'a stale version that is wrong',
    ({ dir }) => {
      const at = join(dir, '..', '..', 'stale', '@v');
      mkdirSync(at, { recursive: true });
      write(join(at, 'v1.0.0.zip'), evil.zip);
    },
    undefined,
    'proven',
  ],
];

function flipped(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const at = copy.lastIndexOf('PK\x03\x04') + 60;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('verify finds', () => {
  test.each(cases)('%s', async (what, tamper, code, list) => {
    await inTemp(async (dir) => {
      execFileSync('cp', ['-a', `${template}/app`, `${template}/cache`, dir]);
      const place = placeIn(dir);
      tamper(cachePaths(moduleCache(place.cache), a.module), dir);
      const before = listing(dir, { times: true });
      const { status, codes, report } = await verifyCache(host, place);
      const isWrong = code?.startsWith('E_') === true;
      expect(status).toBe(isWrong ? 1 : 0);
      expect(codes[0]).toBe(code);
      expect(report.ok).toBe(!isWrong);
      expect(report.findings.every((f) => f.module === a.id || f.code === 'W_MODCACHE_STRAY')).toBe(true);
      expect(report.modules).toMatchObject({
        planned: 2,
        verified: list === 'proven' ? 2 : 1,
        rejected: list === 'mismatching' ? 1 : 0,
        missing: list === 'missing' ? 1 : 0,
      });
      if (code?.startsWith('E_MODULE_') === true && !what.includes('bit'))
        expect(report.findings[0]).toMatchObject({
          path: expect.stringContaining(dir) as unknown,
          want: expect.any(String) as unknown,
          got: expect.any(String) as unknown,
        });
      expect(listing(dir, { times: true })).toEqual(before);

      // a bundle is written of what is right, or not at all
      const file = join(dir, 'x.tar.zst');
      const bundled = await bundleTo(host, place, file);
      expect(
        listing(dir)
          .filter((line) => line.includes('tar.zst'))
          .map((line) => line.split(' ')[0]),
      ).toEqual(bundled.status === 0 ? ['x.tar.zst'] : []);
      expect(bundled.codes).not.toContain('E_INTERNAL');
    });
  });
});

test.each([['zip'], ['ziphash'], ['info'], ['tree']] as const)(
  'a file of 3 GB of holes in place of %s is not read, and is replaced by a fetch',
  async (part) => {
    await inTemp(async (dir) => {
      execFileSync('cp', ['-a', `${template}/app`, `${template}/cache`, dir]);
      const place = placeIn(dir);
      const paths = cachePaths(moduleCache(place.cache), a.module);
      const path = part === 'tree' ? join(writable(paths.tree), 'lib.go') : paths[part];
      chmodSync(path, 0o644);
      truncateSync(path, 3 * 2 ** 30);
      const { status, report } = await verifyCache(host, place);
      expect({ status, findings: report.findings }).toMatchObject({
        status: 1,
        findings: [{ code: 'E_LIMIT', module: a.id, path, got: '3221225472 bytes' }],
      });
      const proxy = pathToFileURL(join(template, 'proxy')).href;
      expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0 });
      expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: [] });
    });
  },
);

test('each planned version is missing, mismatching, unverifiable or proven', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    const four = makeAll(
      'example.com/m1@v1.0.0',
      'example.com/m2@v1.0.0',
      'example.com/m3@v1.0.0',
      'example.com/m4@v1.0.0',
    );
    const proxy = await writeProxy(join(dir, 'proxy'), four);
    await writeProject(place.app, { require: four.map(({ id }) => id), sums: four });
    expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0 });
    const paths = four.map(({ module }) => cachePaths(moduleCache(place.cache), module));
    rmSync(paths[0]?.zip ?? '');
    removeTree(paths[0]?.tree ?? '');
    write(paths[1]?.zip ?? '', evil.zip);
    await writeFiles(place.app, {
      'go.sum': gosumText(four.slice(0, 2)) + gosumText(four.slice(2, 3), ['mod']) + gosumText(four.slice(3)),
    });
    const { status, report } = await verifyCache(host, place);
    expect(status).toBe(1);
    expect(report.findings.map(({ code, module }) => `${code} ${module ?? ''}`).sort()).toEqual([
      'E_GOSUM_MISSING example.com/m3@v1.0.0',
      'E_OFFLINE_MISSING example.com/m1@v1.0.0',
      'E_ZIP_PREFIX example.com/m2@v1.0.0',
    ]);
    expect(report.modules).toMatchObject({ planned: 4, verified: 1, rejected: 1, missing: 1 });
  });
});

test('a cache that `go mod download` filled is complete, though go mod verify would pass worse ones (case 9)', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir, 'modcache');
    await writeProject(place.app, { require: [a.id, b.id], sums: made });
    const proxy = await writeProxy(join(dir, 'proxy'), made);
    expect(await go(dir, ['mod', 'download'], { cwd: 'app', env: { GOPROXY: proxy } })).toMatchObject({
      ok: true,
    });
    expect(await verifyCache(host, place)).toMatchObject({
      status: 0,
      codes: [],
      report: { modules: { verified: 2 } },
    });
    const paths = cachePaths(moduleCache(place.cache), a.module);
    for (const [path, content] of [
      [paths.zip, evil.zip],
      [paths.ziphash, evil.sums.zip],
    ] as const) {
      chmodSync(path, 0o644);
      writeFileSync(path, content);
    }
    removeTree(paths.tree);
    const passed = await go(dir, ['mod', 'verify'], { cwd: 'app', env: { GOPROXY: 'off' } });
    expect(passed.stdout).toBe('all modules verified\n');
    expect((await verifyCache(host, place)).codes).toEqual(['E_MODULE_ZIP', 'E_MODULE_ZIPHASH']);
  });
});

test('an extra file of the fips140 snapshot folder is no module of the plan (case 71)', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    execFileSync('cp', ['-a', `${template}/app`, `${template}/cache`, dir]);
    await writeFiles(place.cache, {
      'golang.org/fips140@v1.0.0/fips140/v1.0.0/x.go': 'package x\n',
      'cache/download/golang.org/fips140/@v/v1.0.0.zip': 'x',
    });
    expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: ['W_MODCACHE_UNCHECKED'] });
  });
});

test('a cache that is not there is missing everything', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    execFileSync('cp', ['-a', `${template}/app`, dir]);
    const { status, codes } = await verifyCache(host, place);
    expect({ status, codes: [...new Set(codes)] }).toEqual({ status: 1, codes: ['E_OFFLINE_MISSING'] });
    expect(listing(dir).filter((line) => line.startsWith('cache'))).toEqual([]);
  });
});
