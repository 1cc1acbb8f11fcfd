/** Every attack of the threat model, mounted; the table of them is printed at the end of `npm test` (scripts/test.mjs). */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED } from './arena.ts';
import { attackFolders } from './folders.ts';
import { judge } from './judge.ts';

jest.setTimeout(120_000);

/** Those that the verifier has to stop. T04 to T06 are the cache service's, T29 to T34 and T44 the seal's. */
const DUE = [
  ...['T01', 'T02', 'T03', 'T07', 'T08', 'T09', 'T10', 'T11', 'T12', 'T13', 'T14', 'T15', 'T16', 'T17'],
  ...['T18', 'T19', 'T20', 'T21', 'T22', 'T23', 'T24', 'T25', 'T26', 'T27', 'T28', 'T35', 'T36', 'T37'],
  ...['T38', 'T39', 'T40', 'T41', 'T42', 'T43', 'T46'],
];

const folders = await attackFolders();

interface Row {
  readonly id: string;
  readonly title: string;
  readonly refusedWith: readonly string[];
  readonly cases: number;
  stopped: number;
  milliseconds: number;
}
const rows = new Map<string, Row>();

afterAll(() => {
  mkdirSync('results', { recursive: true });
  writeFileSync(join('results', 'attacks.json'), `${JSON.stringify([...rows.values()])}\n`);
});

test('every attack that is due has a folder, with a title and at least one case and one defence', () => {
  expect(folders.map(({ id }) => id)).toEqual(DUE);
  for (const { title, attack } of folders) {
    expect(title).not.toBe('');
    expect(attack.cases.length).toBeGreaterThan(0);
    expect(attack.defences.length).toBeGreaterThan(0);
  }
});

describe.each(folders)('$id: $title', ({ id, title, attack }) => {
  const refusedWith = [...new Set(attack.cases.map((one) => one.refusedWith))];
  const row: Row = { id, title, refusedWith, cases: attack.cases.length, stopped: 0, milliseconds: 0 };
  rows.set(id, row);

  test.each(attack.cases)('$what: $refusedWith', async (attacked) => {
    const { problems, took } = await judge(attacked, COMPILED);
    row.milliseconds += took;
    expect(problems).toEqual([]);
    row.stopped++;
  });
});
