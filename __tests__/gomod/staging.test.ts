import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleCache, proxyFolder } from '../../src/gomod/modcache.ts';
import { clearStaging, withStaging } from '../../src/gomod/staging.ts';
import { inTemp } from '../helpers/temp.ts';

test('the staging folder is private, inside, and gone at the end, also after a failure', async () => {
  await inTemp(async (dir) => {
    const parent = join(dir, 'a', 'cache');
    const seen = await withStaging(proxyFolder(parent), (staging) => {
      expect(statSync(staging).mode & 0o777).toBe(0o700);
      writeFileSync(join(staging, 'x'), '');
      return Promise.resolve(staging);
    });
    expect(seen.startsWith(`${parent}/.`)).toBe(true);
    expect(readdirSync(parent)).toEqual([]);
    const broken = withStaging(proxyFolder(parent), (staging) => {
      mkdirSync(join(staging, 'tree'));
      return Promise.reject(new Error('no'));
    });
    await expect(broken).rejects.toThrow('no');
    expect(readdirSync(parent)).toEqual([]);
  });
});

test('what dead processes of this machine left is removed; of living ones, and of other machines, nothing', async () => {
  await inTemp(async (dir) => {
    const mine = await withStaging(proxyFolder(dir), (staging) => Promise.resolve(staging));
    const [, prefix = ''] = /\/(\.[^/]*-)\d+-[0-9a-f]+$/.exec(mine) ?? [];
    const dead = spawnSync('true').pid;
    const names = [
      `${prefix}${dead}-aa`,
      `${prefix}${process.pid}-bb`,
      `${prefix}1-cc`,
      prefix.replace(/[0-9a-f]{8}-$/, '00000000-') + `${dead}-dd`,
      '.go-airlock-x',
      'download',
    ];
    for (const name of names) mkdirSync(join(dir, name, 'sub'), { recursive: true });
    clearStaging(proxyFolder(dir));
    expect(readdirSync(dir).sort()).toEqual(names.slice(1).sort());
    clearStaging(proxyFolder(join(dir, 'nowhere')));
  });
});

test('two runs at once have two folders', async () => {
  await inTemp(async (dir) => {
    const both = await withStaging(proxyFolder(dir), (one) =>
      withStaging(proxyFolder(dir), (two) => Promise.resolve([one, two, readdirSync(dir).length])),
    );
    expect(both[0]).not.toBe(both[1]);
    expect(both[2]).toBe(2);
  });
});

test('nothing is made, nor removed, behind a link inside the folder; the folder itself may be a link', async () => {
  await inTemp(async (dir) => {
    mkdirSync(join(dir, 'cache'));
    mkdirSync(join(dir, 'elsewhere'));
    const inside = await withStaging(moduleCache(join(dir, 'elsewhere')), (staging) =>
      Promise.resolve(staging),
    );
    const [, left = ''] = /([^/]*-)\d+-[0-9a-f]+$/.exec(inside) ?? [];
    mkdirSync(join(dir, 'elsewhere', `${left}${spawnSync('true').pid}-aa`));
    symlinkSync(join(dir, 'elsewhere'), join(dir, 'cache', 'cache'));
    const folder = moduleCache(join(dir, 'cache'));
    const staged = withStaging(folder, () => Promise.resolve());
    await expect(staged).rejects.toMatchObject({
      finding: { code: 'E_PATH_EXISTS', path: join(dir, 'cache', 'cache') },
    });
    clearStaging(folder);
    expect(readdirSync(join(dir, 'elsewhere'))).toHaveLength(2);
    symlinkSync(join(dir, 'elsewhere'), join(dir, 'root'));
    await withStaging(moduleCache(join(dir, 'root')), (at) => Promise.resolve(statSync(at)));
    clearStaging(proxyFolder(join(dir, 'root')));
    expect(readdirSync(join(dir, 'elsewhere'))).toEqual(['cache']);
  });
});
