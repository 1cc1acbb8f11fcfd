import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Command, Host, Ran } from '../host.ts';

/** A program's output beyond this is cut off; nothing that is asked of one is longer. */
const MOST_OUTPUT = 8 << 20;

/** Runs a program to its end with its output captured. A program that cannot be started has no status. */
export const run: Host['run'] = ({ file, args, cwd, env }: Command): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        if (said[stream].length < MOST_OUTPUT) said[stream] += text;
      });
    child.on('error', (cause) => {
      resolve({ status: undefined, stdout: said.stdout, stderr: said.stderr + cause.message });
    });
    child.on('close', (status) => {
      resolve({ status: status ?? undefined, ...said });
    });
  });

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program with this program's own input and error output. Signals that reach this program go on to it.
 *
 * @param output where its output goes: this program's own, or the error output where that is promised to something else
 * @param failed hears why, when it cannot be started
 * @returns its exit status; 128 and the number of the signal that ended it; 127 when it cannot be started
 */
export function attach(
  { file, args, cwd, env }: Command,
  output: 'stdout' | 'stderr',
  failed: (why: string) => void = () => undefined,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env,
      stdio: ['inherit', output === 'stdout' ? 'inherit' : 2, 'inherit'],
    });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, pass);
    const end = (status: number): void => {
      for (const signal of SIGNALS) process.off(signal, pass);
      resolve(status);
    };
    child.on('error', (cause) => {
      failed(`${file} cannot be started: ${cause.message}`);
      end(127);
    });
    child.on('close', (status, signal) => {
      end(status ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
