import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { listing } from '../helpers/temp.ts';
import { airlock, emptyFolder, figure, GOFLAGS, machine, run, type Variables } from './kit.ts';
import { checkOut, planOf, type Checkout } from './projects.ts';
import { provesTheWholeWay } from './wholeway.ts';

// filled by the build that has to start with an empty one; the later builds find in it what they would compile again
const gocache = emptyFolder('gocache-gin');
afterAll(() => {
  removeTree(gocache);
});

provesTheWholeWay('gin', { pseudo: 1, gocache });

describe('one command', () => {
  let folder: string;
  let checkout: Checkout;
  beforeAll(async () => {
    folder = emptyFolder('one-command');
    checkout = await checkOut('gin', folder);
  });
  afterAll(() => {
    removeTree(folder);
  });
  const airlockRun = (cache: string, ...command: string[]) => {
    const file = join(folder, 'gin.tar.zst');
    const args = ['run', '-C', checkout.dir, '--bundle', file, '--modcache', join(folder, cache), '--'];
    return airlock([...args, ...command], { env: machine({ GOCACHE: gocache }) });
  };

  test('run fetches into an empty module cache, writes the bundle and builds without network', async () => {
    const before = listing(checkout.dir);
    const ran = await airlockRun('cache', 'go', 'build', './...');
    expect(ran).toMatchObject({ status: 0, stdout: '' });
    expect(listing(checkout.dir)).toEqual(before);
    expect(ran.stderr).toContain(sha256Hex(readFileSync(join(folder, 'gin.tar.zst'))));
    figure(`gin: run --bundle -- go build ./...: ${ran.seconds.toFixed(1)} s`);
  });

  test('its command sees loopback alone', async () => {
    const { status, stdout } = await airlockRun('cache', 'cat', '/proc/net/dev');
    expect([status, stdout.match(/^ *[^ ]+:/gm)]).toEqual([0, ['    lo:']]);
  });

  describe('the bundle, unpacked by tar alone', () => {
    let unpacked: string;
    beforeAll(async () => {
      unpacked = join(folder, 'unpacked');
      mkdirSync(unpacked);
      const tar = ['tar', '--zstd', '-xf', join(folder, 'gin.tar.zst'), '-C', unpacked];
      expect(await run(tar, { cwd: folder, env: process.env })).toMatchObject({ status: 0, stderr: '' });
    });
    /** Plain Go, with what it is told and no settings of this machine. */
    const plainGo = (variables: Variables, ...args: string[]) =>
      run(['go', ...args], {
        cwd: checkout.dir,
        env: {
          PATH: process.env['PATH'],
          GOENV: 'off',
          GOFLAGS,
          GOTOOLCHAIN: 'local',
          GOSUMDB: 'off',
          GOCACHE: gocache,
          ...variables,
        },
        cut: true,
      });

    test('it is a file proxy that plain Go builds from', async () => {
      const GOPROXY = `file://${join(unpacked, 'cache/download')}`;
      const at = { GOPROXY, GOMODCACHE: join(folder, 'from-proxy') };
      expect(await plainGo(at, 'mod', 'download')).toMatchObject({ status: 0, stderr: '' });
      const ran = await plainGo(at, 'build', './...');
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      figure(`gin: plain go build from the bundle as a file proxy: ${ran.seconds.toFixed(1)} s`);
    });

    test('it is a module cache that plain Go builds from, and every tree Go makes of it is ours', async () => {
      const at = { GOPROXY: 'off', GOMODCACHE: unpacked };
      const ran = await plainGo(at, 'build', './...');
      expect(ran).toMatchObject({ status: 0 });
      // what Go says of an archive without .ziphash, although it is there and only has to be hashed
      const strange = ran.stderr.split('\n').filter((line) => !line.startsWith('go: downloading '));
      expect(strange).toEqual(['']);
      figure(`gin: plain go build from the bundle as a module cache: ${ran.seconds.toFixed(1)} s`);
      const ours = join(folder, 'cache');
      const archives = (await planOf(checkout, ours)).filter(({ zip }) => zip);
      const made = archives.filter(({ id }) => existsSync(join(unpacked, id)));
      for (const { id } of made) expect(listing(join(unpacked, id))).toEqual(listing(join(ours, id)));
      figure(`gin: ${made.length} of ${archives.length} trees were made by the build, all as ours`);
      expect(made.length).toBeGreaterThan(10);
    });
  });
});
