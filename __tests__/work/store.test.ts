import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { lutimes, mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { machine } from '../../src/gomod/owner.ts';
import { folderStore, type FolderRules } from '../../src/work/folderstore.ts';
import { limited, noStore, peekIn, type Store } from '../../src/work/store.ts';
import { inTemp, stamps } from '../helpers/temp.ts';

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

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A file whose last change was so many milliseconds ago. */
async function oldFile(path: string, age: number, text: string | Uint8Array): Promise<void> {
  await writeFile(path, text);
  const time = (Date.now() - age) / 1000;
  await utimes(path, time, time);
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

  test('replaces an entry that is no good by rename: who has the old one open keeps it', () =>
    inTemp(async (dir) => {
      await entry(dir, keyOf('a').exact, 1);
      const store = folderStore(dir);
      const bad = await store.find(keyOf('a'));
      const fd = openSync(fileIn(dir, keyOf('a').exact), 'r');
      try {
        const kept = await store.keep({ key: keyOf('a'), bad }, (file) => writeFile(file, 'new'));
        expect(kept).toEqual({ key: keyOf('a').exact });
        expect(readFileSync(fileIn(dir, keyOf('a').exact), 'utf8')).toBe('new');
        expect(readFileSync(fd, 'utf8')).toBe(keyOf('a').exact);
      } finally {
        closeSync(fd);
      }
    }));

  test('leaves an entry that is there, and one that another job has put in the place of a bad one', () =>
    inTemp(async (dir) => {
      const store = folderStore(dir);
      const never = (): Promise<void> => Promise.reject(new Error('not to be called'));
      const others = { key: undefined, why: 'another job has saved this entry' };
      await entry(dir, keyOf('a').exact, 1);
      expect(await store.keep({ key: keyOf('a') }, never)).toEqual(others);
      const bad = await store.find(keyOf('a'));
      await folderStore(dir).keep({ key: keyOf('a'), bad }, (file) => writeFile(file, 'good'));
      expect(await store.keep({ key: keyOf('a'), bad }, never)).toEqual(others);
      expect(readFileSync(fileIn(dir, keyOf('a').exact), 'utf8')).toBe('good');
      expect(await readdir(dir)).toHaveLength(1);
    }));

  test('notices when another job saves the entry while this one writes it', () =>
    inTemp(async (dir) => {
      const kept = await folderStore(dir).keep({ key: keyOf('a') }, async (file) => {
        await writeFile(file, 'mine');
        await writeFile(fileIn(dir, keyOf('a').exact), 'theirs');
      });
      expect(kept).toEqual({ key: undefined, why: 'another job has saved this entry' });
      expect(readFileSync(fileIn(dir, keyOf('a').exact), 'utf8')).toBe('theirs');
      expect(await readdir(dir)).toHaveLength(1);
    }));

  test('is written by one of two that save the same key; the other does not wait', () =>
    inTemp(async (dir) => {
      const inner: unknown[] = [];
      const kept = await folderStore(dir).keep({ key: keyOf('a') }, async (file) => {
        inner.push(await folderStore(dir).keep({ key: keyOf('a') }, (f) => writeFile(f, 'second')));
        inner.push(await folderStore(dir).keep({ key: keyOf('b') }, (f) => writeFile(f, 'other key')));
        await writeFile(file, 'first');
      });
      expect([kept, ...inner]).toEqual([
        { key: keyOf('a').exact },
        { key: undefined, why: 'another job is saving this entry' },
        { key: keyOf('b').exact },
      ]);
      expect(readFileSync(fileIn(dir, keyOf('a').exact), 'utf8')).toBe('first');
      expect(await readdir(dir)).toHaveLength(2);
    }));

  test.each<[string, (lock: string) => Promise<unknown>]>([
    ['whose process is gone', (lock) => writeFile(lock, `${machine()} ${spawnSync('true').pid}\n`)],
    ['that is too old, whoever took it', (lock) => oldFile(lock, 16 * MINUTE, `${machine()} 1\n`)],
    ['from a clock that is ahead', (lock) => oldFile(lock, -16 * MINUTE, `${machine()} 1\n`)],
    [
      'that is old and a link',
      async (lock) => {
        await symlink('/nowhere', lock);
        await lutimes(lock, 1, 1);
      },
    ],
  ])('passes over a lock %s', (_what, make) =>
    inTemp(async (dir) => {
      await make(join(dir, `${keyOf('a').exact}.lock`));
      const kept = await folderStore(dir).keep({ key: keyOf('a') }, (file) => writeFile(file, 'x'));
      expect(kept).toEqual({ key: keyOf('a').exact });
      expect(await readdir(dir)).toEqual([`${keyOf('a').exact}.tar.zst`]);
    }),
  );

  test.each([
    ['of a process that runs', () => `${machine()} 1\n`],
    ['of another machine', () => '00000000 999999\n'],
    ['that says something else', () => '?'],
  ])('respects a young lock %s', (_what, text) =>
    inTemp(async (dir) => {
      await writeFile(join(dir, `${keyOf('a').exact}.lock`), text());
      const never = (): Promise<void> => Promise.reject(new Error('not to be called'));
      expect(await folderStore(dir).keep({ key: keyOf('a') }, never)).toMatchObject({ key: undefined });
    }),
  );

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

describe('a folder as store is pruned when something is saved', () => {
  const digits = (names: readonly string[]): string =>
    names
      .map((name) => /-1-(.)/.exec(name)?.[1] ?? name)
      .sort()
      .join('');

  /** Keeps entry 0 in a folder with the others, of 100 bytes each, so many minutes old; gives the digits of those that stay. */
  const left = (rules: FolderRules, others: Readonly<Record<string, number>>): Promise<string> =>
    inTemp(async (dir) => {
      for (const [digit, minutes] of Object.entries(others))
        await oldFile(fileIn(dir, keyOf(digit).exact), minutes * MINUTE, Buffer.alloc(100));
      await folderStore(dir, rules).keep({ key: keyOf('0') }, (file) => writeFile(file, Buffer.alloc(100)));
      return digits(await readdir(dir));
    });

  test('by age', async () => {
    expect(await left({ maxAge: DAY }, { a: 23 * 60, b: 25 * 60, c: 99 * 60 })).toBe('0a');
    expect(await left({}, { a: 23 * 60, b: 25 * 60, c: 99 * 60 })).toBe('0abc');
  });

  test('by size, those used longest ago first; the newest stays, and what may just be read', async () => {
    expect(await left({ maxBytes: 300 }, { a: 40, b: 20, c: 30 })).toBe('0bc');
    expect(await left({ maxBytes: 50 }, { a: 40, b: 20 })).toBe('0');
    expect(await left({ maxBytes: 50 }, { a: 40, b: 5, c: -5 })).toBe('0bc');
  });

  test('and to find an entry counts as its use, but not where the store is only read', () =>
    inTemp(async (dir) => {
      for (const digit of ['a', 'b']) await oldFile(fileIn(dir, keyOf(digit).exact), 40 * DAY, digit);
      await limited(folderStore(dir, { marks: false }), { restore: true, save: false }).find(keyOf('b'));
      await folderStore(dir).find(keyOf('a'));
      await folderStore(dir, { maxAge: DAY }).keep({ key: keyOf('0') }, (file) => writeFile(file, ''));
      expect(digits(await readdir(dir))).toBe('0a');
    }));

  test('and nothing else is touched: other names, links, folders; what is behind a link stays', () =>
    inTemp(async (dir) => {
      const store = join(dir, 'store');
      await mkdir(store);
      const name = (digit: string, end = '.tar.zst'): string => `${keyOf(digit).exact}${end}`;
      const foreign = [
        'notes.txt',
        'x.tar.zst',
        name('a').slice(1 + 'p-1-'.length),
        name('b', '.tar.zst.part'),
        name('c', '.tar'),
        `p-x-${hex('a')}.tar.zst`,
      ];
      for (const one of foreign) await oldFile(join(store, one), 99 * DAY, 'x');
      await oldFile(join(dir, 'outside'), 99 * DAY, 'x');
      await symlink('../outside', join(store, name('d')));
      await lutimes(join(store, name('d')), 1, 1);
      await mkdir(join(store, name('e')));
      await utimes(join(store, name('e')), 1, 1);
      await oldFile(join(store, name('f', '.lock')), 99 * DAY, 'x');
      const before = stamps(dir);
      await folderStore(store, { maxAge: 1, maxBytes: 1 }).keep({ key: keyOf('0') }, (file) =>
        writeFile(file, ''),
      );
      const after = stamps(dir);
      const changed = [...before.keys()].filter((path) => before.get(path) !== after.get(path));
      expect(changed).toEqual([store, join(store, name('f', '.lock'))]);
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
