import { describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Twin } from '../../src/gomod/twin.ts';
import { inTemp } from '../helpers/temp.ts';

const module = { path: 'example.com/a', version: 'v1.0.0' };
const long = Buffer.alloc(700_001, 'long'); // more than is read at once
const FILES: readonly (readonly [string, Buffer])[] = [
  ['go.mod', Buffer.from('module example.com/a\n')],
  ['sub/empty', Buffer.of()],
  ['sub/long', long],
];

/** True when a tree that `change` was let at is still the archive's. */
function isSame(change: (dir: string) => void, extra: typeof FILES = []): Promise<boolean> {
  return inTemp((dir) => {
    mkdirSync(join(dir, 'sub'));
    for (const [name, content] of FILES) writeFileSync(join(dir, name), content);
    change(dir);
    const twin = new Twin(dir, module);
    for (const [name, content] of [...FILES, ...extra]) twin.compare(`example.com/a@v1.0.0/${name}`, content);
    return twin.isSame(() => undefined);
  });
}

describe('a tree held against its archive', () => {
  test('is the same with the same files, and no other', async () => {
    expect(await isSame(() => undefined)).toBe(true);
    expect(
      await isSame((dir) => {
        mkdirSync(join(dir, 'no-file-in-it'));
      }),
    ).toBe(true);
    expect(await isSame(() => undefined, [['sub/', Buffer.of()]])).toBe(true);
  });

  test.each<[string, (dir: string) => void]>([
    [
      'a file more',
      (dir) => {
        writeFileSync(join(dir, 'more'), '');
      },
    ],
    [
      'a file less',
      (dir) => {
        rmSync(join(dir, 'sub/empty'));
      },
    ],
    [
      'a byte more',
      (dir) => {
        writeFileSync(join(dir, 'sub/long'), Buffer.concat([long, Buffer.of(0)]));
      },
    ],
    [
      'a byte less',
      (dir) => {
        truncateSync(join(dir, 'sub/long'), long.length - 1);
      },
    ],
    [
      'another last byte',
      (dir) => {
        writeFileSync(join(dir, 'sub/long'), Buffer.from(long).fill(0, long.length - 1));
      },
    ],
    [
      'another first byte',
      (dir) => {
        writeFileSync(join(dir, 'go.mod'), 'M', { flag: 'r+' });
      },
    ],
    [
      'something in an empty file',
      (dir) => {
        writeFileSync(join(dir, 'sub/empty'), 'x');
      },
    ],
  ])('is not the same with %s', async (_what, change) => {
    expect(await isSame(change)).toBe(false);
  });

  test('is not the same when the archive has a file more, or one twice', async () => {
    expect(await isSame(() => undefined, [['more', Buffer.of()]])).toBe(false);
    expect(await isSame(() => undefined, FILES.slice(0, 1))).toBe(false);
  });

  test('is not looked at through a link that takes the place of a file', () =>
    inTemp((dir) => {
      writeFileSync(join(dir, 'outside'), 'x');
      mkdirSync(join(dir, 'tree'));
      writeFileSync(join(dir, 'tree/a'), 'x');
      const twin = new Twin(join(dir, 'tree'), module);
      rmSync(join(dir, 'tree/a'));
      symlinkSync('../outside', join(dir, 'tree/a'));
      twin.compare('example.com/a@v1.0.0/a', Buffer.from('x'));
      expect(twin.isSame(() => undefined)).toBe(false);
      expect(() => new Twin(join(dir, 'tree'), module)).toThrow('E_FILE_TYPE');
    }));

  test('tells of the modes of its files', () =>
    inTemp((dir) => {
      writeFileSync(join(dir, 'a'), 'x');
      chmodSync(join(dir, 'a'), 0o4755);
      const twin = new Twin(dir, module);
      twin.compare('example.com/a@v1.0.0/a', Buffer.from('x'));
      const modes: number[] = [];
      twin.isSame((_path, { mode }) => void modes.push(mode & 0o7777));
      expect(modes).toEqual([0o4755]);
    }));
});
