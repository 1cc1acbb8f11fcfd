import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { compareFiles } from '../../src/work/samebytes.ts';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

const MIB = 1 << 20;
const zeros = (size: number, ...at: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(size);
  for (const index of at) bytes[index] = 1;
  return bytes;
};

test.each([
  ['equal', zeros(3 * MIB), zeros(3 * MIB), undefined],
  ['both empty', zeros(0), zeros(0), undefined],
  ['one empty', zeros(0), zeros(1), 0],
  ['different in the first byte', zeros(9, 0), zeros(9), 0],
  ['different in the last byte', zeros(2 * MIB, 2 * MIB - 1), zeros(2 * MIB), 2 * MIB - 1],
  ['different twice, of which the first counts', zeros(3 * MIB, MIB, 2 * MIB), zeros(3 * MIB), MIB],
  ['one longer than the other by a chunk', zeros(2 * MIB), zeros(MIB), MIB],
])('two files that are %s', async (_, a, b, differsAt) => {
  await inTemp(async (dir) => {
    await writeFiles(dir, { a, b });
    expect(compareFiles([join(dir, 'a'), join(dir, 'b')], ['x', 'x'])).toEqual({
      ...{ sha256: [sha256Hex(a), sha256Hex(b)], sizes: [a.length, b.length] },
      ...{ differsAt, holds: [false, false] },
    });
  });
});

test('a text is found in each file by itself, also across the places where it is read in parts', async () => {
  await inTemp(async (dir) => {
    const b = Buffer.concat([zeros(MIB - 3), Buffer.from('folder'), zeros(5)]);
    await writeFiles(dir, { a: 'folde', b });
    const { holds } = compareFiles([join(dir, 'a'), join(dir, 'b')], ['folder', 'folder']);
    expect(holds).toEqual([false, true]);
  });
});
