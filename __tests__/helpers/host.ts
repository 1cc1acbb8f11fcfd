/** The one double: a host that keeps what was said, with real worker threads, real programs and the real file system. */
import type { Command, Host, Progress } from '../../src/host.ts';
import { Pool } from '../../src/work/pool.ts';
import { attach, run } from '../../src/work/process.ts';

export interface FakeHost extends Host {
  /** The lines a person would have seen. */
  readonly said: readonly string[];
  readonly states: readonly Progress[];
  readonly commands: readonly Command[];
  /** As Ctrl-C does. */
  interrupt(): void;
  close(): Promise<void>;
}

/** The compiled code of the worker threads, as seen from build/__tests__/helpers. */
export const WORKER = new URL('../../src/entry/worker.js', import.meta.url);

/** A host whose threads start with the first job; to be closed. */
export function fakeHost(env: Readonly<Record<string, string | undefined>> = {}): FakeHost {
  const interrupt = new AbortController();
  const pool = new Pool(WORKER, interrupt.signal);
  const said: string[] = [];
  const states: Progress[] = [];
  const commands: Command[] = [];
  return {
    env: { PATH: process.env['PATH'], ...env },
    signal: interrupt.signal,
    work: pool,
    said,
    states,
    commands,
    say: (line) => void said.push(line),
    progress: (state) => void states.push(state),
    run: (command) => {
      commands.push(command);
      return run(command);
    },
    attach: (command, pass) => {
      commands.push(command);
      return attach(command, { output: 'stderr', pass });
    },
    interrupt: () => {
      interrupt.abort();
    },
    close: () => pool.close(),
  };
}
