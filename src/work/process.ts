import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Command, Host, Ran } from '../host.ts';

/** A program's output beyond this is cut off; nothing that is asked of one is longer. */
const MOST_OUTPUT = 8 << 20;

/** What a killed program has started gets this many milliseconds to let go of its outputs. */
const GRACE = 2000;

/**
 * Runs a program to its end with its output captured. A program that cannot be started has no status.
 *
 * With a signal it runs in a process group of its own, and the whole group is killed when the signal is aborted: what git
 * has started ends with the go command that has started git.
 */
export const run: Host['run'] = ({ file, args, cwd, env, signal }: Command): Promise<Ran> =>
  new Promise((resolve) => {
    const said = { stdout: '', stderr: '' };
    if (signal?.aborted === true) {
      resolve({ status: undefined, ...said });
      return;
    }
    const own = signal !== undefined;
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: own });
    const end = (): void => {
      killGroup(child);
    };
    signal?.addEventListener('abort', end);
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        if (said[stream].length < MOST_OUTPUT) said[stream] += text;
      });
    child.on('error', (cause) => {
      signal?.removeEventListener('abort', end);
      resolve({ status: undefined, stdout: said.stdout, stderr: said.stderr + cause.message });
    });
    child.on('close', (status) => {
      signal?.removeEventListener('abort', end);
      resolve({ status: status ?? undefined, ...said });
    });
  });

/** Kills a program that leads a process group, and the group; does not wait for ever for what has left the group. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL'); // it has ended by itself, or this system has no groups
  }
  const late = setTimeout(() => {
    child.stdout?.destroy();
    child.stderr?.destroy();
  }, GRACE);
  child.on('close', () => {
    clearTimeout(late);
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a program is attached. */
export interface Attachment {
  /** Where its output goes: this program's own, or the error output where that is promised to something else. */
  readonly output: 'stdout' | 'stderr';
  /** Hears why, when it cannot be started. */
  readonly failed?: (why: string) => void;
  /** Gets signals in place of the program. */
  readonly pass?: ((signal: NodeJS.Signals) => void) | undefined;
}

/**
 * Runs a program with this program's own input and error output. Signals that reach this program go on to it.
 *
 * @returns its exit status; 128 and the number of the signal that ended it; 127 when it cannot be started
 */
export function attach(
  { file, args, cwd, env }: Command,
  { output, failed, pass }: Attachment,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env,
      stdio: ['inherit', output === 'stdout' ? 'inherit' : 2, 'inherit'],
    });
    const told = pass ?? ((signal: NodeJS.Signals): void => void child.kill(signal));
    for (const signal of SIGNALS) process.on(signal, told);
    const end = (status: number): void => {
      for (const signal of SIGNALS) process.off(signal, told);
      resolve(status);
    };
    child.on('error', (cause) => {
      failed?.(`${file} cannot be started: ${cause.message}`);
      end(127);
    });
    child.on('close', (status, signal) => {
      end(status ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
