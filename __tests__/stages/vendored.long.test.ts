/** A vendor folder made offline from a bundle is the one that is made from the proxy. */
import { mkdtempSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, jest, test } from '@jest/globals';
import { removeTree } from '../../src/gomod/tree.ts';
import { bundleTo, fetchAll, placeIn, unbundle } from '../helpers/airlock.ts';
import { plainEnv } from '../helpers/cli.ts';
import { fakeHost } from '../helpers/host.ts';
import { make, makeAll, writeProject, writeProxy } from '../helpers/modules.ts';
import { inTemp, listing } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
const GOCACHE = mkdtempSync(join(tmpdir(), 'airlock-gocache-'));
afterAll(async () => {
  removeTree(GOCACHE);
  await host.close();
});

const MADE = [
  ...makeAll('example.com/Upper/A@v1.2.0', 'example.com/c@v1.0.0'),
  make({
    id: 'example.com/b@v0.1.0',
    require: ['example.com/c@v1.0.0'],
    files: {
      'b.go':
        'package b\n\nimport (\n\t_ "embed"\n\n\t_ "example.com/c"\n)\n\n//go:embed data.txt\nvar Data string\n',
      'data.txt': 'embedded\n',
      'b_test.go': 'package b\n',
      'unused/unused.go': 'package unused\n',
      LICENSE: 'as you like\n',
    },
  }),
];

function vendor(app: string, env: Readonly<Record<string, string>>): readonly string[] {
  const all = plainEnv({ GOCACHE, GOPATH: join(app, '..', 'path'), GOFLAGS: '-modcacherw', ...env });
  const { status, stderr } = spawnSync('go', ['mod', 'vendor'], { cwd: app, env: all, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('error') });
  return listing(join(app, 'vendor'));
}

test('go mod vendor without network gives the same folder from an unpacked bundle as from the proxy', async () => {
  await inTemp(async (dir) => {
    const online = placeIn(join(dir, 'online'));
    await writeProject(online.app, { require: MADE.map(({ id }) => id), sums: MADE });
    const proxy = await writeProxy(join(dir, 'proxy'), MADE);
    const offline = placeIn(join(dir, 'offline'));
    await cp(online.app, offline.app, { recursive: true });
    const direct = vendor(online.app, { GOPROXY: proxy, GOMODCACHE: join(dir, 'plain') });

    const file = join(dir, 'b.tar.zst');
    expect((await fetchAll(host, online, { proxy })).status).toBe(0);
    expect((await bundleTo(host, online, file)).status).toBe(0);
    expect((await unbundle(host, offline, [file])).status).toBe(0);
    const fromCache = vendor(offline.app, { GOPROXY: 'off', GOMODCACHE: offline.cache });
    expect(fromCache).toEqual(direct);
    expect(fromCache.map((line) => line.split(' ')[0])).toContain('example.com/b/data.txt');

    removeTree(join(offline.app, 'vendor'));
    const proxyDir = join(dir, 'files');
    expect((await unbundle(host, offline, [file], { proxyDir })).status).toBe(0);
    const own = { GOPROXY: pathToFileURL(proxyDir).href, GOMODCACHE: join(dir, 'own') };
    expect(vendor(offline.app, own)).toEqual(direct);
  });
});
