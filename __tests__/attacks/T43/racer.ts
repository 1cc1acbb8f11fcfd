/** Ways to be quicker than a run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isError } from '../../../src/errors.ts';
import { fileNames } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Outcome } from '../attack.ts';
import { EVIL } from '../judge.ts';

/** What an attacker waits for, and does at that moment. */
export interface Strike {
  readonly args: readonly string[];
  /** Asked again and again while the command runs. */
  readonly isTime: () => boolean;
  readonly strike: () => void;
  /** Puts back what was exchanged. */
  readonly restore?: () => void;
  /** After an honest end: makes ready for another try, or says that the end was not honest after all. */
  readonly again: () => Promise<boolean> | boolean;
}

/** Machines differ in speed: where the moment was missed, and the command came to its honest end, it is tried again. */
const TRIES = 8;

/** Runs a command and strikes in its midst. Gives the first outcome that is not the honest one, or the last. */
export async function struck(arena: Arena, plan: Strike): Promise<Outcome> {
  for (let tries = 1; ; tries++) {
    let done = false;
    const timer = setInterval(() => {
      if (done || !plan.isTime()) return;
      done = true;
      strikeAt(plan);
    }, 1);
    const outcome = await arena.cli(...plan.args).finally(() => {
      clearInterval(timer);
    });
    plan.restore?.();
    if (outcome.status !== 0 || tries === TRIES || evilIn(arena.cache).length > 0) return outcome;
    if (!(await plan.again())) return outcome;
  }
}

/** Strikes; where what is struck at is gone already the moment was missed, and the command comes to its honest end. */
function strikeAt({ strike }: Strike): void {
  try {
    strike();
  } catch (thrown) {
    const gone = isError(thrown) && 'code' in thrown && thrown.code === 'ENOENT';
    if (!gone) throw thrown;
  }
}

/** What stands in a folder under final names and holds what the attacker wrote. */
export function evilIn(dir: string): readonly string[] {
  if (!existsSync(dir)) return [];
  return fileNames(dir).filter((name) => {
    const path = join(dir, name);
    return lstatSync(path).isFile() && readFileSync(path).includes(EVIL);
  });
}

/** Puts `content` under a name in one step, whatever is reading the file of that name. */
export function exchange(path: string, content: Uint8Array): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

/** Each file of the map gets the one content, then the other, without end. */
const SCRIPT = `
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const files = JSON.parse(readFileSync(0, 'utf8'));
for (;;)
  for (const side of ['one', 'other'])
    for (const file of files) {
      writeFileSync(file.path + '.new', Buffer.from(file[side], 'base64'));
      renameSync(file.path + '.new', file.path);
    }
`;

/** A file that changes all the time. */
export interface Changing {
  readonly path: string;
  readonly one: Uint8Array;
  readonly other: Uint8Array;
}

/** Runs `use` while another process exchanges files in a loop; at the end they have their first content. */
export async function raced<T>(files: readonly Changing[], use: () => Promise<T>): Promise<T> {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const racer = spawn(process.execPath, ['-e', SCRIPT], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(racer, 'exit');
  racer.stdin.end(
    JSON.stringify(files.map(({ path, one, other }) => ({ path, one: base64(one), other: base64(other) }))),
  );
  try {
    return await use();
  } finally {
    racer.kill('SIGKILL');
    await ended;
    for (const { path, one } of files) exchange(path, one);
  }
}
