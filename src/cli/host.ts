import type { Host, Progress } from '../host.ts';
import { Pool } from '../work/pool.ts';
import { attach, run } from '../work/process.ts';
import { mega, printable } from '../words.ts';

/** How a terminal or a log is talked to. */
export interface Voice {
  readonly quiet: boolean;
  /** The program's output is promised to a report: a command that is run writes to the error output instead. */
  readonly json: boolean;
  /** The code of the worker threads. */
  readonly worker: URL;
}

/** The host of a command line, and how it ends. */
export interface CliHost extends Host {
  /** Ends threads and clears the live line. */
  close(): Promise<void>;
}

const EVERY = 100; // milliseconds between two live lines

/** The outside as the command line has it: words and progress on the error output, Ctrl-C ends the run. */
export function cliHost(voice: Voice): CliHost {
  const interrupt = new AbortController();
  const work = new Pool(voice.worker, interrupt.signal);
  const live = new LiveLine(!voice.quiet && process.stderr.isTTY);
  let attached = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (!attached) interrupt.abort();
    });
  return {
    env: process.env,
    signal: interrupt.signal,
    work,
    run,
    attach: async (command) => {
      attached = true;
      return attach(command, voice.json ? 'stderr' : 'stdout', (why) => {
        live.above(printable(why));
      });
    },
    say: (line) => {
      if (!voice.quiet) live.above(printable(line));
    },
    progress: (state) => {
      live.show(state);
    },
    close: async () => {
      live.clear();
      await work.close();
    },
  };
}

/** One line that is written over and over, on a terminal only. */
class LiveLine {
  readonly #on: boolean;
  #shown = false;
  #last = 0;

  constructor(on: boolean) {
    this.#on = on;
  }

  show({ stage, done, of, bytes }: Progress): void {
    const now = performance.now();
    if (!this.#on || (done < of && now - this.#last < EVERY)) return;
    this.#last = now;
    this.#shown = true;
    process.stderr.write(`\r\x1b[K${stage} ${done}/${of}  ${mega(bytes)}`);
  }

  above(line: string): void {
    this.clear();
    process.stderr.write(`${line}\n`);
  }

  clear(): void {
    if (this.#shown) process.stderr.write('\r\x1b[K');
    this.#shown = false;
  }
}
