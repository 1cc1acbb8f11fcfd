import { describe, expect, test } from '@jest/globals';
import {
  MAX_BUNDLE,
  MAX_FRAME,
  readSeekTable,
  seekTableSize,
  writeSeekTable,
} from '../../src/pack/seektable.ts';
import { outcome } from '../gomod/real-go.ts';
import { seekTable } from '../helpers/bundle.ts';

const rows = [
  { packed: 100, size: 4000 },
  { packed: 7, size: 7 },
];
const frames = [
  { offset: 0, packed: 100, size: 4000 },
  { offset: 100, packed: 7, size: 7 },
];

test('a table is written as the specification says', () => {
  expect(writeSeekTable(rows)).toEqual(seekTable(rows));
  expect(writeSeekTable([{ packed: 1, size: 2 }]).toString('hex')).toBe(
    '5e2a4d1811000000' + '0100000002000000' + '01000000' + '00' + 'b1ea928f',
  );
});

test.each([false, true])('a table is read, with checksums: %s', (checksums) => {
  const table = seekTable(rows, checksums);
  const length = 107 + table.length;
  expect(seekTableSize(table.subarray(-9), length)).toBe(table.length);
  expect(readSeekTable(table, length)).toEqual(frames);
});

describe('a frame within bounds is taken, past them not:', () => {
  const one = (packed: number, size: number) => (): unknown => {
    const table = seekTable([{ packed, size }]);
    return outcome(() => readSeekTable(table, packed + table.length));
  };
  test.each([
    ['the largest', 2 << 20, MAX_FRAME, true],
    ['one byte larger', 2 << 20, MAX_FRAME + 1, false],
    ['small, however well it packs', 10, 32 << 20, true],
    ['larger, at the bound of the ratio', 1 << 20, 400 << 20, true],
    ['larger, past the bound', 1 << 20, (400 << 20) + 1, false],
    ['of nothing', 10, 0, false],
    ['packed into nothing', 0, 10, false],
  ])('%s', (_, packed, size, taken) => {
    const found = one(packed, size)();
    if (taken) expect(found).toEqual([{ offset: 0, packed, size }]);
    else expect(found).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
  });
});

describe('the last nine bytes are refused:', () => {
  const footer = (count: number, descriptor: number, magic = 0x8f92eab1): Buffer => {
    const bytes = Buffer.alloc(9);
    bytes.writeUInt32LE(count, 0);
    bytes.writeUInt8(descriptor, 4);
    bytes.writeUInt32LE(magic, 5);
    return bytes;
  };
  test.each([
    ['no magic number', footer(1, 0, 1), 1000],
    ['no frames', footer(0, 0), 1000],
    ['more frames than the file holds', footer(1000, 0), 1000],
    ['more frames than anyone has', footer(70_000, 0), MAX_BUNDLE],
    ['2^32 frames', footer(0xffffffff, 0), MAX_BUNDLE],
    ['a reserved bit', footer(1, 1), 1000],
    ['less than nine', Buffer.alloc(8), 1000],
  ])('%s', (_, bytes, length) => {
    expect(outcome(() => seekTableSize(bytes, length))).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
  });
});

test('frames that do not fill the file are refused', () => {
  const table = seekTable(rows);
  for (const length of [106, 108, 0])
    expect(outcome(() => readSeekTable(table, length + table.length))).toMatchObject({
      code: 'E_BUNDLE_FORMAT',
    });
});
