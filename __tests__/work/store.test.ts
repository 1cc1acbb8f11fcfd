import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderStore, limited, noStore, peekIn, type Store } from '../../src/work/store.ts';
import { inTemp } from '../helpers/temp.ts';

const hex = (digit: string): string => digit.repeat(64);
const keyOf = (digit: string, prefix = 'p') => ({
  exact: `${prefix}-1-${hex(digit)}`,
  family: `${prefix}-1-`,
});
const fileIn = (dir: string, key: string): string => join(dir, `${key}.tar.zst`);

/** An entry whose last change was so many seconds after 2020. */
async function entry(dir: string, key: string, seconds: number): Promise<void> {
  const time = 1_577_836_800 + seconds;
  await writeFile(fileIn(dir, key), key);
  await utimes(fileIn(dir, key), time, time);
}

describe('a folder as store', () => {
  test('finds the very entry, however old, before any other', () =>
    inTemp(async (dir) => {
      await entry(dir, keyOf('a').exact, 1);
      await entry(dir, keyOf('b').exact, 2);
      const { exact } = keyOf('a');
      expect(await folderStore(dir).find(keyOf('a'))).toMatchObject({ key: exact, file: fileIn(dir, exact) });
    }));

  test('else finds the newest of the same family', () =>
    inTemp(async (dir) => {
      await entry(dir, keyOf('a').exact, 1);
      await entry(dir, keyOf('b').exact, 3);
      await entry(dir, keyOf('c').exact, 2);
      expect(await folderStore(dir).find(keyOf('d'))).toMatchObject({ key: keyOf('b').exact });
    }));

  test('finds nothing else: other prefixes and formats, other names, links, folders, pipes', () =>
    inTemp(async (dir) => {
      await entry(dir, keyOf('a', 'other').exact, 1);
      await entry(dir, `p-2-${hex('a')}`, 1);
      await entry(dir, `p-1-${hex('a').slice(1)}`, 1);
      await entry(dir, `p-1-x-1-${hex('a')}`, 1);
      await writeFile(join(dir, `${keyOf('b').exact}.tar.zst.part`), '');
      await writeFile(join(dir, 'target'), '');
      await symlink('target', fileIn(dir, keyOf('c').exact));
      await mkdir(fileIn(dir, keyOf('d').exact));
      execFileSync('mkfifo', [fileIn(dir, keyOf('e').exact)]);
      for (const digit of ['a', 'b', 'c', 'd', 'e'])
        expect(await folderStore(dir).find(keyOf(digit))).toBeUndefined();
    }));

  test('has nothing as long as there is no folder, and makes it to keep something', () =>
    inTemp(async (dir) => {
      const store = folderStore(join(dir, 'a/b'));
      expect(await store.find(keyOf('a'))).toBeUndefined();
      const kept = await store.keep({ key: keyOf('a') }, async (file) => {
        await writeFile(file, 'bundle');
      });
      expect(kept).toEqual({ key: keyOf('a').exact });
      expect(await readdir(join(dir, 'a/b'))).toEqual([`${keyOf('a').exact}.tar.zst`]);
    }));

  test('replaces an entry by rename: who has the old one open keeps it', () =>
    inTemp(async (dir) => {
      await entry(dir, keyOf('a').exact, 1);
      const before = statSync(fileIn(dir, keyOf('a').exact)).ino;
      await folderStore(dir).keep({ key: keyOf('a') }, (file) => writeFile(file, 'new'));
      expect(readFileSync(fileIn(dir, keyOf('a').exact), 'utf8')).toBe('new');
      expect(statSync(fileIn(dir, keyOf('a').exact)).ino).not.toBe(before);
    }));

  test('keeps nothing and leaves nothing of what could not be written', () =>
    inTemp(async (dir) => {
      const half = async (file: string): Promise<void> => {
        await writeFile(file, 'half');
        throw new Error('cut off');
      };
      await expect(folderStore(dir).keep({ key: keyOf('a') }, half)).rejects.toThrow('cut off');
      expect(await readdir(dir)).toEqual([]);
    }));

  test('says so when it is no folder', () =>
    inTemp(async (dir) => {
      await writeFile(join(dir, 'file'), '');
      const store = folderStore(join(dir, 'file'));
      await expect(store.find(keyOf('a'))).rejects.toMatchObject({ code: 'ENOTDIR' });
      await expect(store.keep({ key: keyOf('a') }, () => Promise.resolve())).rejects.toMatchObject({
        code: 'EEXIST',
      });
    }));
});

describe('a store within limits', () => {
  const write = (): Promise<void> => Promise.reject(new Error('not to be called'));

  test('finds, and keeps nothing, where it is only read', () =>
    inTemp(async (dir) => {
      await entry(dir, keyOf('a').exact, 1);
      const store = limited(folderStore(dir), { restore: true, save: false });
      expect(await store.find(keyOf('a'))).toMatchObject({ key: keyOf('a').exact });
      expect(await peekIn(store, keyOf('b'))).toMatchObject({ key: keyOf('a').exact, own: false });
      expect(await store.keep({ key: keyOf('b') }, write)).toEqual({ key: undefined });
      expect(await noStore.keep({ key: keyOf('b') }, write)).toEqual({ key: undefined });
      expect(await noStore.find(keyOf('a'))).toBeUndefined();
    }));

  test('is asked for nothing where it is only written', () =>
    inTemp(async (dir) => {
      await entry(dir, keyOf('a').exact, 1);
      const store = limited(folderStore(dir), { restore: false, save: true });
      expect([await store.find(keyOf('a')), await peekIn(store, keyOf('a'))]).toEqual([undefined, undefined]);
      const kept = await store.keep({ key: keyOf('b') }, (file) => writeFile(file, 'b'));
      expect(kept).toEqual({ key: keyOf('b').exact });
    }));
});

test('a store that can tell an entry without bringing it is asked for no more than that', async () => {
  const store: Store = {
    find: () => Promise.reject(new Error('not to be called')),
    peek: ({ exact }) => Promise.resolve({ key: exact, own: true }),
    keep: () => Promise.resolve({ key: undefined }),
  };
  expect(await peekIn(store, keyOf('a'))).toEqual({ key: keyOf('a').exact, own: true });
  const within = limited(store, { restore: true, save: true });
  expect(await peekIn(within, keyOf('a'))).toEqual({ key: keyOf('a').exact, own: true });
});
