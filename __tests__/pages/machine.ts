/** A machine for the commands of a page: a home of its own, go-airlock on PATH, and the network only where it is given. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainEnv } from '../helpers/cli.ts';

/** What a shell came to. */
export interface ShellRun {
  readonly status: number | null;
  /** stdout and stderr, as they came. */
  readonly log: string;
}

/** A machine; everything of it lies in one folder. */
export interface Machine {
  readonly home: string;
  /**
   * Runs lines as a script that ends at the first failure, in a namespace without network where `network` is not true.
   *
   * @param cwd absolute
   */
  sh(lines: string, cwd: string, how?: ShellOptions): Promise<ShellRun>;
}

export interface ShellOptions {
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly network?: boolean;
  /** The shell with its options; `sh -eu` when not given. */
  readonly shell?: readonly string[];
}

const ENTRY = fileURLToPath(new URL('../../src/entry/cli.js', import.meta.url));

/** Folder of the programs that scripts/tools.sh installs. */
export const TOOLS = fileURLToPath(new URL('../../../.tools/bin/', import.meta.url));

/** The start of a command line for a program without network. */
export const CUT: readonly string[] = ['unshare', '-rn', '--'];

/** What a machine has beside its own. */
export interface Installed {
  /** Folders that stand first in PATH. */
  readonly path?: readonly string[];
  /** GOCACHE, so that the standard library is compiled once for all machines of a test; a folder of its own when not given. */
  readonly buildCache?: string;
}

/** Makes a machine in `dir`, which is made. */
export function machineIn(dir: string, { path = [], buildCache }: Installed = {}): Machine {
  const bin = join(dir, 'bin');
  const home = join(dir, 'home');
  for (const folder of [bin, home]) mkdirSync(folder, { recursive: true });
  writeProgram(join(bin, 'go-airlock'), `exec '${process.execPath}' --no-warnings '${ENTRY}' "$@"\n`);
  const env = plainEnv({
    HOME: home,
    GOPATH: join(home, 'go'),
    GOCACHE: buildCache ?? join(home, 'cache'),
    GOFLAGS: '-modcacherw',
    PATH: [...path, bin, process.env['PATH'] ?? ''].join(delimiter),
  });
  return {
    home,
    sh: (lines, cwd, how = {}) => {
      const shell = [...(how.shell ?? ['sh', '-eu']), '-c', lines];
      const command = how.network === true ? shell : [...CUT, ...shell];
      return run(command, cwd, { ...env, ...how.env });
    },
  };
}

/** Writes a shell script that is on somebody's PATH. */
export function writeProgram(path: string, lines: string): void {
  writeFileSync(path, `#!/bin/sh\n${lines}`);
  chmodSync(path, 0o755);
}

/** Finds a program a test cannot do without. @throws Error that says how to get it */
export function required(name: string, hint: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is not on PATH, and this test runs it: ${hint}`);
  return found;
}

function run(
  [file = '', ...args]: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<ShellRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const log: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => void log.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, log: Buffer.concat(log).toString() });
    });
  });
}
