import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { moduleCache, cachePaths, type CachePaths } from '../../src/gomod/modcache.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { fetchAll, placeIn, verifyCache, type Place } from '../helpers/airlock.ts';
import { fakeHost } from '../helpers/host.ts';
import {
  fileOf,
  gosumText,
  make,
  makeAll,
  proxyFiles,
  writeProject,
  writeProxy,
} from '../helpers/modules.ts';
import { startProxy, type Script, type TestProxy } from '../helpers/proxy.ts';
import { inTemp, listing, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
afterAll(() => host.close());

const made = makeAll(
  {
    id: 'example.com/a@v1.0.0',
    require: ['example.com/c@v1.1.0'],
    files: { 'lib.go': 'package a\n', 'sub/x.go': 'package sub\n' },
  },
  'example.com/b@v1.2.0',
  'example.com/c@v1.1.0',
);
const [a, b, c] = made as [(typeof made)[0] & object, (typeof made)[0] & object, (typeof made)[0] & object];
const stale = makeAll('example.com/stale@v1.0.0', 'example.com/a@v0.9.0');
const require = [a.id, b.id];

interface Scene {
  readonly place: Place;
  readonly proxy: TestProxy;
  readonly paths: (id: string) => CachePaths;
  readonly dir: string;
}

/** A project that wants a, b (and c behind them), beside a scriptable proxy that has all. */
async function scene(use: (scene: Scene) => Promise<void>, script?: Script): Promise<void> {
  const proxy = await startProxy(proxyFiles([...made, ...stale]), script);
  try {
    await inTemp(async (dir) => {
      const place = placeIn(dir);
      await writeProject(place.app, { require, sums: [...made, ...stale] });
      const paths = (id: string): CachePaths => {
        const found = [...made, ...stale].find((one) => one.id === id);
        if (found === undefined) throw new Error(id);
        return cachePaths(moduleCache(place.cache), found.module);
      };
      await use({ place, proxy, paths, dir });
    });
  } finally {
    await proxy.close();
  }
}

const asked = (proxy: TestProxy): readonly string[] => proxy.requests.map(({ path }) => path.slice(1)).sort();
const zips = (proxy: TestProxy): readonly string[] => asked(proxy).filter((path) => path.endsWith('.zip'));

test('fetch brings what is planned, asks for nothing twice, and the second run asks nobody', async () => {
  await scene(async ({ place, proxy, paths }) => {
    const first = await fetchAll(host, place, { proxy: proxy.url });
    expect(first).toMatchObject({ status: 0, codes: [], report: { ok: true, command: 'fetch' } });
    expect(first.report.modules).toEqual({
      planned: 3,
      present: 0,
      restored: 0,
      fetched: 3,
      verified: 3,
      rejected: 0,
      missing: 0,
    });
    expect(first.report.bytes.fetched).toBeGreaterThan(a.zip.length + b.zip.length);
    // the archive of c is required by no root; stale archives are never asked for
    expect(zips(proxy)).toEqual([fileOf(a.module, 'zip'), fileOf(b.module, 'zip')]);
    expect(new Set(asked(proxy)).size).toBe(proxy.requests.length);
    expect(asked(proxy).filter((path) => /\.info$|list$/.test(path))).toEqual([]);
    expect(readFileSync(paths(a.id).zip).equals(a.zip)).toBe(true);
    expect(readFileSync(paths(c.id).info, 'utf8')).toBe('{"Version":"v1.1.0","Time":"0001-01-01T00:00:00Z"}');

    const before = listing(place.cache, { times: true });
    const count = proxy.requests.length;
    for (const list of ['off', proxy.url]) {
      const second = await fetchAll(host, place, { proxy: list });
      expect(second).toMatchObject({
        status: 0,
        codes: [],
        report: { modules: { present: 3, fetched: 0, verified: 3 } },
      });
    }
    expect(proxy.requests.length).toBe(count);
    expect(listing(place.cache, { times: true }).filter((line) => !line.startsWith('cache dir'))).toEqual(
      before.filter((line) => !line.startsWith('cache dir')),
    );
  });
});

test('scope all brings every selected archive with a sum, and still no stale one', async () => {
  await scene(async ({ place, proxy }) => {
    expect(await fetchAll(host, place, { proxy: proxy.url, scope: 'all' })).toMatchObject({
      status: 0,
      codes: [],
    });
    expect(zips(proxy)).toEqual([a, b, c].map(({ module }) => fileOf(module, 'zip')));
    expect(await verifyCache(host, place, 'all')).toMatchObject({ status: 0, codes: [] });
  });
});

test('a stale line whose proxy refuses is no error', async () => {
  const refused = new Set(stale.map(({ module }) => `/${fileOf(module, 'mod')}`));
  const script: Script = (path) => (refused.has(path) ? { status: 403, body: 'blocked' } : undefined);
  await scene(async ({ place, proxy }) => {
    expect(await fetchAll(host, place, { proxy: proxy.url })).toMatchObject({ status: 0, codes: [] });
    const count = proxy.requests.length;
    expect(await fetchAll(host, place, { proxy: proxy.url })).toMatchObject({ status: 0, codes: [] });
    expect(proxy.requests.length).toBe(count);
  }, script);
});

test('without archives the trees are there and the archives are not, and a second run asks nobody', async () => {
  await scene(async ({ place, proxy, paths }) => {
    const first = await fetchAll(host, place, { proxy: proxy.url, archives: false });
    expect(first).toMatchObject({ status: 0, codes: [] });
    expect(existsSync(paths(a.id).tree)).toBe(true);
    expect(existsSync(paths(a.id).ziphash)).toBe(true);
    expect(listing(place.cache).filter((line) => line.includes('.zip '))).toEqual([]);
    expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: [] });
    expect(await fetchAll(host, place, { archives: false })).toMatchObject({ status: 0, codes: [] });
    // with archives again: only they are fetched
    const count = zips(proxy).length;
    expect(await fetchAll(host, place, { proxy: proxy.url })).toMatchObject({ status: 0, codes: [] });
    expect(zips(proxy).length).toBe(count + 2);
  });
});

describe('what is not what go.sum names is repaired, with a warning', () => {
  const evil = make({ id: a.id, files: { 'lib.go': 'package a // EVIL\n' } });
  type Tamper = (paths: CachePaths, dir: string) => void | Promise<void>;
  const cases: readonly (readonly [
    what: string,
    tamper: Tamper,
    warnings: readonly string[],
    offline: boolean,
  ])[] = [
    [
      'a file of a tree',
      async ({ tree }) => {
        await chmod(join(tree, 'lib.go'), 0o644);
        writeFileSync(join(tree, 'lib.go'), 'package a // EVIL\n');
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'a file added to a tree (case 16)',
      async ({ tree }) => {
        await chmod(tree, 0o755);
        writeFileSync(join(tree, 'evil.go'), 'package a\n');
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'a file taken out of a tree',
      async ({ tree }) => {
        await chmod(tree, 0o755);
        await rm(join(tree, 'lib.go'));
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'an emptied tree',
      ({ tree }) => {
        removeTree(tree);
        mkdirSync(tree);
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'a tree that is a link',
      ({ tree }, dir) => {
        removeTree(tree);
        mkdirSync(join(dir, 'elsewhere'));
        symlinkSync(join(dir, 'elsewhere'), tree);
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'a tree that is a dangling link',
      ({ tree }, dir) => {
        removeTree(tree);
        symlinkSync(join(dir, 'nowhere'), tree);
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'a tree that is a file',
      ({ tree }) => {
        removeTree(tree);
        writeFileSync(tree, 'x');
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'a link in a tree',
      async ({ tree }, dir) => {
        await chmod(tree, 0o755);
        symlinkSync(join(dir, 'app'), join(tree, 'link'));
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'a pipe in a tree',
      async ({ tree }) => {
        await chmod(tree, 0o755);
        execFileSync('mkfifo', [join(tree, 'pipe')]);
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'a tree that is gone',
      ({ tree }) => {
        removeTree(tree);
      },
      [],
      true,
    ],
    ['a .ziphash that is gone (case 13)', ({ ziphash }) => rm(ziphash), [], true],
    [
      'a .ziphash of another sum',
      ({ ziphash }) => {
        writeFileSync(ziphash, b.sums.zip);
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'a .ziphash of nothing',
      ({ ziphash }) => {
        writeFileSync(ziphash, '');
      },
      ['W_CACHE_REPAIRED'],
      true,
    ],
    [
      'a .partial beside the tree (case 3)',
      ({ partial }) => {
        writeFileSync(partial, '');
      },
      [],
      true,
    ],
    [
      'an .info of another version',
      ({ info }) => {
        writeFileSync(info, '{"Version":"v9.9.9"}');
      },
      [],
      true,
    ],
    [
      'an .info that is a pipe',
      async ({ info }) => {
        await rm(info);
        execFileSync('mkfifo', [info]);
      },
      [],
      true,
    ],
    [
      'an .info that is a folder',
      async ({ info }) => {
        await rm(info);
        mkdirSync(info);
      },
      [],
      true,
    ],
    [
      'a list that is a pipe',
      async ({ list }) => {
        await rm(list);
        execFileSync('mkfifo', [list]);
      },
      [],
      true,
    ],
    [
      'an archive, with the honest .ziphash',
      ({ zip }) => {
        writeFileSync(zip, evil.zip);
      },
      ['W_CACHE_REPAIRED'],
      false,
    ],
    [
      'an archive of 0 bytes (case 3)',
      ({ zip }) => {
        writeFileSync(zip, '');
      },
      ['W_CACHE_REPAIRED'],
      false,
    ],
    [
      'an archive that is a folder',
      async ({ zip }) => {
        await rm(zip);
        mkdirSync(zip);
      },
      ['W_CACHE_REPAIRED'],
      false,
    ],
    [
      'an archive that is a pipe',
      async ({ zip }) => {
        await rm(zip);
        execFileSync('mkfifo', [zip]);
      },
      ['W_CACHE_REPAIRED'],
      false,
    ],
    [
      'an archive that is a link to itself elsewhere',
      async ({ zip }, dir) => {
        writeFileSync(join(dir, 'a.zip'), a.zip);
        await rm(zip);
        symlinkSync(join(dir, 'a.zip'), zip);
      },
      ['W_CACHE_REPAIRED'],
      false,
    ],
    [
      'archive, tree and .ziphash together',
      async ({ zip, tree, ziphash }) => {
        writeFileSync(zip, evil.zip);
        writeFileSync(ziphash, evil.sums.zip);
        await chmod(join(tree, 'lib.go'), 0o644);
        writeFileSync(join(tree, 'lib.go'), 'package a // EVIL\n');
      },
      ['W_CACHE_REPAIRED', 'W_CACHE_REPAIRED', 'W_CACHE_REPAIRED'],
      false,
    ],
    [
      'a .mod',
      ({ mod }) => {
        writeFileSync(mod, 'module example.com/a\n\nrequire example.com/evil v1.0.0\n');
      },
      ['W_CACHE_REPAIRED'],
      false,
    ],
    [
      'a .mod that is a pipe',
      async ({ mod }) => {
        await rm(mod);
        execFileSync('mkfifo', [mod]);
      },
      ['W_CACHE_REPAIRED'],
      false,
    ],
    [
      'a .mod that is a folder',
      async ({ mod }) => {
        await rm(mod);
        mkdirSync(mod);
      },
      ['W_CACHE_REPAIRED'],
      false,
    ],
  ];

  test.each(cases)('%s', async (_what, tamper, warnings, offline) => {
    await scene(async ({ place, proxy, paths, dir }) => {
      expect((await fetchAll(host, place, { proxy: proxy.url })).status).toBe(0);
      const good = listing(place.cache);
      const count = proxy.requests.length;
      await tamper(paths(a.id), dir);
      const repaired = await fetchAll(host, place, { proxy: offline ? 'off' : proxy.url });
      expect(repaired).toMatchObject({
        status: 0,
        codes: warnings,
        report: { ok: true, modules: { verified: 3, missing: 0 } },
      });
      expect(repaired.report.findings.every((f) => f.module === a.id && f.level === 'warning')).toBe(true);
      expect(proxy.requests.length - count).toBeLessThanOrEqual(offline ? 0 : 1 + stale.length);
      expect(listing(place.cache)).toEqual(good);
      expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: [] });
      expect(await fetchAll(host, place)).toMatchObject({ status: 0, codes: [] });
    });
  });

  test('a wrong archive does not stay where no archives are kept', async () => {
    await scene(async ({ place, proxy, paths }) => {
      expect((await fetchAll(host, place, { proxy: proxy.url, archives: false })).status).toBe(0);
      writeFileSync(paths(a.id).zip, evil.zip);
      const repaired = await fetchAll(host, place, { proxy: proxy.url, archives: false });
      expect(repaired).toMatchObject({ status: 0, codes: ['W_CACHE_REPAIRED'] });
      expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: [] });
      expect(await fetchAll(host, place, { archives: false })).toMatchObject({ status: 0, codes: [] });
    });
  });

  test('what cannot be repaired stays an error with its own code', async () => {
    await scene(async ({ place, proxy, paths }) => {
      expect((await fetchAll(host, place, { proxy: proxy.url })).status).toBe(0);
      writeFileSync(paths(a.id).zip, evil.zip);
      writeFileSync(paths(b.id).mod, 'module example.com/b\n');
      const { status, codes, report } = await fetchAll(host, place);
      expect(status).toBe(1);
      expect(codes).toContain('E_MODULE_ZIP');
      expect(codes).toContain('E_MODULE_MOD');
      expect(report.modules).toMatchObject({ planned: 3, verified: 1, missing: 2 });
    });
  });
});

/** F08: what the finding says of it. */
const PAGE = ': PROXY answered with a web page, such as a log-in page, in place of the file';

describe('wrong content from a proxy', () => {
  const evil = make({ id: a.id, files: { 'lib.go': 'package a // EVIL\n' } });
  const path = `/${fileOf(a.module, 'zip')}`;

  test('is asked for once more, past every cache, and taken when it is right then', async () => {
    const script: Script = (at, attempt) => (at === path && attempt === 1 ? { body: evil.zip } : undefined);
    await scene(async ({ place, proxy }) => {
      expect(await fetchAll(host, place, { proxy: proxy.url })).toMatchObject({ status: 0, codes: [] });
      const both = proxy.requests.filter((request) => request.path === path);
      expect(both.map(({ headers }) => headers['cache-control'])).toEqual([undefined, 'no-cache']);
    }, script);
  });

  test.each([',', '|'])(
    'is an error after that, and never taken from the next proxy (%s)',
    async (separator) => {
      const script: Script = (at) => (at === path ? { body: evil.zip } : undefined);
      const next = await startProxy(proxyFiles(made));
      try {
        await scene(async ({ place, proxy, paths }) => {
          const run = await fetchAll(host, place, { proxy: `${proxy.url}${separator}${next.url}` });
          expect(run).toMatchObject({ status: 1, codes: ['E_MODULE_ZIP'], report: { ok: false } });
          expect(run.report.findings[0]).toMatchObject({
            module: a.id,
            want: a.sums.zip,
            got: evil.sums.zip,
          });
          expect(run.report.findings[0]?.message).toContain(proxy.url);
          expect(proxy.requests.filter((request) => request.path === path)).toHaveLength(2);
          expect(next.requests).toEqual([]);
          const { zip, ziphash, tree } = paths(a.id);
          const left = [zip, ziphash, tree].filter((path) => existsSync(path));
          expect(left).toEqual([]);
          expect(run.report.modules).toMatchObject({ verified: 2, rejected: 1, missing: 1 });
        }, script);
      } finally {
        await next.close();
      }
    },
  );

  test.each([
    ['a page as archive', 'zip', 'E_ZIP_STRUCTURE', '<!DOCTYPE html><html>Log in</html>', PAGE],
    ['a page as go.mod', 'mod', 'E_MODULE_MOD', '  <html><body>Log in</body></html>', PAGE],
    ['a page with a mark of its encoding', 'mod', 'E_MODULE_MOD', '\ufeff\n<!DOCTYPE HTML PUBLIC "">', PAGE],
    ['a page that starts with a comment', 'zip', 'E_ZIP_STRUCTURE', '<!-- a > b --> <!-- --><head>', PAGE],
    ['a page in XML', 'mod', 'E_MODULE_MOD', '<?xml version="1.0"?>\n<!DOCTYPE html>', PAGE],
    ['a page that is a script', 'mod', 'E_MODULE_MOD', '<script>location = "/login"</script>', PAGE],
    ['another text', 'mod', 'E_MODULE_MOD', '<htmlx> is no page', '(sent by PROXY)'],
    ['a comment without end', 'mod', 'E_MODULE_MOD', `<!--${'-- '.repeat(1000)}`, '(sent by PROXY)'],
    [
      'an archive that names a file outside',
      'zip',
      'E_ZIP_NAME',
      make({ id: a.id, zip: [{ name: `${a.id}/../x`, data: 'x' }] }).zip,
      '',
    ],
    ['an empty archive', 'zip', 'E_ZIP_STRUCTURE', '', ''],
  ] as const)('%s', async (_what, kind, code, body, hint) => {
    const script: Script = (at) => (at === `/${fileOf(a.module, kind)}` ? { body } : undefined);
    await scene(async ({ place, proxy, dir }) => {
      const run = await fetchAll(host, place, { proxy: proxy.url });
      expect(run).toMatchObject({ status: 1, codes: [code] });
      expect(run.report.findings[0]?.message).toContain(hint.replace('PROXY', proxy.url));
      expect(run.report.findings[0]?.remedy.startsWith('log in')).toBe(hint === PAGE);
      expect(existsSync(join(dir, 'x'))).toBe(false);
      expect((await verifyCache(host, place)).codes.every((one) => one === 'E_OFFLINE_MISSING')).toBe(true);
    }, script);
  });
});

test('a module that GONOPROXY names is asked of nobody where the list is off', async () => {
  await scene(async ({ place, proxy }) => {
    expect(await fetchAll(host, place, { direct: 'example.com/b' })).toMatchObject({
      status: 1,
      codes: expect.arrayContaining(['E_PROXY_DIRECT', 'E_OFFLINE_MISSING']),
      report: { modules: { missing: 2 } },
    });
    expect(asked(proxy)).toEqual([]);
  });
});

test('a proxy that is down is told in one code for each module', async () => {
  await inTemp(async (dir) => {
    const gone = await startProxy(new Map());
    await gone.close();
    const place = placeIn(dir);
    await writeProject(place.app, { require, sums: made });
    const run = await fetchAll(host, place, { proxy: gone.url });
    expect(run).toMatchObject({ status: 3, report: { ok: false, modules: { verified: 0, missing: 2 } } });
    expect([...new Set(run.codes)]).toEqual(['E_CONNECT']);
    expect([...new Set(run.report.findings.map(({ module }) => module))].sort()).toEqual(require);
    expect(listing(place.cache).filter((line) => /\.(zip|mod|ziphash) /.test(line))).toEqual([]);
  });
});

test('a proxy that is off, with an empty cache, names each missing module once', async () => {
  await scene(async ({ place }) => {
    const run = await fetchAll(host, place);
    expect(run).toMatchObject({ status: 1, report: { modules: { missing: 2 } } });
    expect([...new Set(run.codes)]).toEqual(['E_OFFLINE_MISSING']);
  });
});

test('an archive that names folders is taken, and told (directory entries)', async () => {
  const gomod = 'module example.com/f\n';
  const files = { 'go.mod': gomod, 'sub/': '', 'sub/x.go': 'package sub\n' };
  const folders = make({
    id: 'example.com/f@v1.0.0',
    zip: Object.entries(files).map(([name, data]) => ({ name: `example.com/f@v1.0.0/${name}`, data })),
    gomod,
  });
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeProject(place.app, { require: [folders.id], sums: [folders] });
    const proxy = await writeProxy(join(dir, 'proxy'), [folders]);
    expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0, codes: [] });
    expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: ['W_ZIP_DIRECTORY'] });
    expect(await fetchAll(host, place)).toMatchObject({ status: 0, codes: [] });
  });
});

test('a cache from before, without sums in between: nothing of another project is touched', async () => {
  await scene(async ({ place, proxy }) => {
    await writeFiles(place.cache, {
      'cache/download/example.com/other/@v/v1.0.0.zip': 'x',
      'example.com/other@v1.0.0/x.go': 'x',
      'cache/lock': '',
    });
    const before = listing(place.cache).filter(
      (line) => line.includes('other') || line.startsWith('cache/lock'),
    );
    expect(await fetchAll(host, place, { proxy: proxy.url })).toMatchObject({ status: 0, codes: [] });
    expect(listing(place.cache)).toEqual(expect.arrayContaining([...before]));
    expect(gosumText(stale)).toContain('stale');
  });
});

test('an archive that is required and not selected is no error when the proxy has it not', async () => {
  const all = makeAll(
    { id: 'example.com/x@v1.0.0', require: ['example.com/y@v1.2.0'] },
    'example.com/y@v1.1.0',
    'example.com/y@v1.2.0',
  );
  const untidy = ['example.com/x@v1.0.0', 'example.com/y@v1.1.0'];
  const proxy = await startProxy(proxyFiles(all), (path) =>
    path.endsWith('/y/@v/v1.1.0.zip') ? { status: 403 } : undefined,
  );
  try {
    await inTemp(async (dir) => {
      const place = placeIn(dir);
      await writeProject(place.app, { require: untidy, sums: all });
      expect(await fetchAll(host, place, { proxy: proxy.url })).toMatchObject({ status: 0, codes: [] });
    });
  } finally {
    await proxy.close();
  }
});
