/** Mounts the attacks; test files share them, so that they run side by side. The table is printed by scripts/test.mjs. */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED } from './arena.ts';
import type { Case } from './attack.ts';
import type { Folder } from './folders.ts';
import { judge } from './judge.ts';
import { LONG } from './long.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly refusedWith: readonly string[];
  readonly cases: number;
  stopped: number;
  milliseconds: number;
}

interface Mounted extends Folder {
  readonly cases: readonly Case[];
}

/** Those cases of an attack that take long, or the others. */
export function casesOf({ id, attack }: Folder, length: 'short' | 'long'): readonly Case[] {
  const long = new Set(LONG[id]);
  return attack.cases.filter(({ what }) => long.has(what) === (length === 'long'));
}

/** Defines the tests of the short cases of some attacks. @param part names the file of results they leave */
export function mountAll(folders: readonly Folder[], part: string): void {
  mount(
    folders.map((folder) => ({ ...folder, cases: casesOf(folder, 'short') })),
    part,
  );
}

/** Defines the tests of the long cases of all attacks. */
export function mountLong(folders: readonly Folder[]): void {
  const long = folders.map((folder) => ({ ...folder, cases: casesOf(folder, 'long') }));
  mount(
    long.filter(({ cases }) => cases.length > 0),
    'long',
  );
}

function mount(folders: readonly Mounted[], part: string): void {
  jest.setTimeout(120_000);
  const rows: Row[] = [];
  afterAll(() => {
    mkdirSync('results', { recursive: true });
    writeFileSync(join('results', `attacks-${part}.json`), `${JSON.stringify(rows)}\n`);
  });

  describe.each(folders)('$id: $title', ({ id, title, cases }) => {
    const refusedWith = [...new Set(cases.map((one) => one.refusedWith))];
    const row: Row = { id, title, refusedWith, cases: cases.length, stopped: 0, milliseconds: 0 };
    rows.push(row);

    test.each(cases)('$what: $refusedWith', async (attacked) => {
      const { problems, took } = await judge(attacked, COMPILED);
      row.milliseconds += took;
      expect(problems).toEqual([]);
      row.stopped++;
    });
  });
}
