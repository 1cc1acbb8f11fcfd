/** Runs programs where a folder is another file system, or may only be read: root gets past every mode. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { plainEnv } from './cli.ts';

/** True where a process may mount in a namespace of its own. */
export const canMount =
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs -o size=16k tmpfs /mnt']).status === 0;

export interface MountedRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';

/** Runs a program for which `dir` may only be read. */
export function readOnlyRun(
  dir: string,
  command: readonly string[],
  how: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): MountedRun {
  return spawnSync('unshare', ['-m', 'sh', '-c', READ_ONLY, dir, ...command], {
    cwd: how.cwd,
    env: plainEnv(how.env),
    encoding: 'utf8',
  });
}

/** The command line of `go-airlock ARGS`. */
export function airlockCommand(args: readonly string[]): readonly string[] {
  const entry = fileURLToPath(new URL('../../src/entry/cli.js', import.meta.url));
  return [process.execPath, '--no-warnings', entry, ...args];
}
