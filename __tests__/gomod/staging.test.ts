import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearStaging, withStaging } from '../../src/gomod/staging.ts';
import { inTemp } from '../helpers/temp.ts';

test('the staging folder is private, inside, and gone at the end, also after a failure', async () => {
  await inTemp(async (dir) => {
    const parent = join(dir, 'a', 'cache');
    const seen = await withStaging(parent, (staging) => {
      expect(statSync(staging).mode & 0o777).toBe(0o700);
      writeFileSync(join(staging, 'x'), '');
      return Promise.resolve(staging);
    });
    expect(seen.startsWith(`${parent}/.`)).toBe(true);
    expect(readdirSync(parent)).toEqual([]);
    const broken = withStaging(parent, (staging) => {
      mkdirSync(join(staging, 'tree'));
      return Promise.reject(new Error('no'));
    });
    await expect(broken).rejects.toThrow('no');
    expect(readdirSync(parent)).toEqual([]);
  });
});

test('what dead processes of this machine left is removed; of living ones, and of other machines, nothing', async () => {
  await inTemp(async (dir) => {
    const mine = await withStaging(dir, (staging) => Promise.resolve(staging));
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
    clearStaging(dir);
    expect(readdirSync(dir).sort()).toEqual(names.slice(1).sort());
    clearStaging(join(dir, 'nowhere'));
  });
});

test('two runs at once have two folders', async () => {
  await inTemp(async (dir) => {
    const both = await withStaging(dir, (one) =>
      withStaging(dir, (two) => Promise.resolve([one, two, readdirSync(dir).length])),
    );
    expect(both[0]).not.toBe(both[1]);
    expect(both[2]).toBe(2);
  });
});
