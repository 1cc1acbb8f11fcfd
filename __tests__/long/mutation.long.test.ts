/** A test that cannot fail proves nothing: each line of defence is switched off in a copy of the code, and its case has to fail. */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMPILED } from '../attacks/arena.ts';
import type { Defence } from '../attacks/attack.ts';
import { attackFolders } from '../attacks/folders.ts';
import { judge } from '../attacks/judge.ts';

jest.setTimeout(120_000);
const folders = await attackFolders();

/** Beside the compiled code, so that packages are found from it. */
const parent = dirname(COMPILED);

const copy = mkdtempSync(join(parent, 'switched-off-'));
cpSync(COMPILED, join(copy, 'src'), { recursive: true });
const code = join(copy, 'src');

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Runs `use` while a defence is off. Throws when its line does not stand there exactly once: then it has moved. */
async function without<T>({ file, line, off }: Defence, use: () => Promise<T>): Promise<T> {
  const path = join(code, file.replace(/\.ts$/, '.js'));
  const text = readFileSync(path, 'utf8');
  if (text.split(line).length !== 2) throw new Error(`${file} does not hold exactly once: ${line}`);
  try {
    writeFileSync(
      path,
      text.replace(line, () => off),
    );
    return await use();
  } finally {
    writeFileSync(path, text);
  }
}

describe.each(folders)('$id: $title', ({ attack }) => {
  test.each(attack.defences)('without `$line` in $file "$seenBy" fails', async (defence) => {
    const seen = attack.cases.find(({ what }) => what === defence.seenBy);
    if (seen === undefined) throw new Error(`there is no case "${defence.seenBy}"`);
    const { problems } = await without(defence, () => judge(seen, code));
    expect(problems).not.toEqual([]);
    // it has to fail for what it lets through, not for code that no longer runs
    expect(problems.join('\n')).not.toMatch(/SyntaxError|ReferenceError|E_INTERNAL/);
  });
});
