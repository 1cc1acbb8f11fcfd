import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../../src/errors.ts';

/** A folder of its own for a go command that sees nothing of this machine and asks no network. */
export async function inFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'gomod-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(dir, name)), { recursive: true });
      await writeFile(join(dir, name), text);
    }
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 }); // go may still be writing to its home
  }
}

export interface GoRun {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `go` in `cwd` below `dir`; modules come from `dir/proxy`. @param options `seconds`: it is killed after so many */
export async function go(
  dir: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; seconds?: number } = {},
): Promise<GoRun> {
  const env = {
    PATH: process.env['PATH'],
    HOME: join(dir, 'home'),
    GOPATH: join(dir, 'gopath'),
    GOMODCACHE: join(dir, 'modcache'),
    GOCACHE: join(dir, 'gocache'),
    GOENV: 'off',
    GOTOOLCHAIN: 'local',
    GOPROXY: `file://${join(dir, 'proxy')}`,
    GOSUMDB: 'off',
    ...options.env,
  };
  return new Promise((resolve) => {
    const limit = { timeout: (options.seconds ?? 0) * 1000, killSignal: 'SIGKILL' } as const;
    const at = { cwd: join(dir, options.cwd ?? '.'), env, ...limit };
    execFile('go', [...args], at, (error, stdout, stderr) => {
      resolve({ ok: error === null, stdout, stderr });
    });
  });
}

/** Numbers from 0 to below `n`, the same ones for the same seed. */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % n;
  };
}

/** `count` texts made from `text` by a few random cuts, copies and strange characters. */
export function* mutations(text: string, count: number): Generator<string> {
  const roll = dice(20240229);
  const strange = [
    '"',
    '`',
    '(',
    ')',
    '\\',
    '\n',
    '\r',
    '//',
    '/*',
    '\0',
    '\ufeff',
    '\ud800',
    '=>',
    ' ',
    'ß',
    '@',
    'v',
    '[',
    '😀',
    '"\\x',
  ];
  for (let i = 0; i < count; i++) {
    let mutant = text;
    for (let changes = 1 + roll(4); changes > 0; changes--) {
      const at = roll(mutant.length + 1);
      const put =
        [strange[roll(strange.length)] ?? '', '', mutant.slice(roll(mutant.length + 1)).slice(0, roll(40))][
          roll(3)
        ] ?? '';
      mutant = mutant.slice(0, at) + put + mutant.slice(at + roll(12));
    }
    yield mutant;
  }
}

/** The code, place and message of what `act` throws; its result when it does not throw. Anything but a Failure goes on. */
export function outcome<T>(act: () => T): T | { code: string; path: string | undefined; message: string } {
  try {
    return act();
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    const { code, path, message } = thrown.finding;
    return { code, path, message };
  }
}
