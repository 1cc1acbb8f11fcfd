/** Mounts the attacks; two test files share them, so that they run side by side. The table is printed by scripts/test.mjs. */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED } from './arena.ts';
import type { Folder } from './folders.ts';
import { judge } from './judge.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly refusedWith: readonly string[];
  readonly cases: number;
  stopped: number;
  milliseconds: number;
}

/** Defines the tests of some attacks. @param part names the file of results they leave */
export function mountAll(folders: readonly Folder[], part: string): void {
  jest.setTimeout(120_000);
  const rows: Row[] = [];
  afterAll(() => {
    mkdirSync('results', { recursive: true });
    writeFileSync(join('results', `attacks-${part}.json`), `${JSON.stringify(rows)}\n`);
  });

  describe.each(folders)('$id: $title', ({ id, title, attack }) => {
    const refusedWith = [...new Set(attack.cases.map((one) => one.refusedWith))];
    const row: Row = { id, title, refusedWith, cases: attack.cases.length, stopped: 0, milliseconds: 0 };
    rows.push(row);

    test.each(attack.cases)('$what: $refusedWith', async (attacked) => {
      const { problems, took } = await judge(attacked, COMPILED);
      row.milliseconds += took;
      expect(problems).toEqual([]);
      row.stopped++;
    });
  });
}
