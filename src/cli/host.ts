import { fstatSync } from 'node:fs';
import type { Host, Progress } from '../host.ts';
import { ProgressWords, seldom } from '../progress.ts';
import { AUTH_VARIABLE } from '../proxy/authlines.ts';
import { Pool } from '../work/pool.ts';
import { attach, run } from '../work/process.ts';
import { printable } from '../words.ts';

/** How a terminal or a log is talked to. */
export interface Voice {
  readonly quiet: boolean;
  /** The program's output is promised to a report: a command that is run writes to the error output instead. */
  readonly json: boolean;
  /** The code of the worker threads. */
  readonly worker: URL;
  /** Worker threads at most. */
  readonly threads?: number | undefined;
  /** The code that starts a command in a network namespace. */
  readonly inside: URL;
}

/** The host of a command line, and how it ends. */
export interface CliHost extends Host {
  /** Waits for Ctrl-C or the end of a pipe on the program's input, either of which then ends what is waited for and not the run. */
  untilEnded(): Promise<void>;
  readonly inside: URL;
  /** Ends threads and clears the live line. */
  close(): Promise<void>;
}

const LIVE = 100; // milliseconds between two live lines
const LOG = 10_000; // and between two lines of a log

/** The outside as the command line has it: words and progress on the error output, Ctrl-C ends the run. */
export function cliHost(voice: Voice): CliHost {
  const interrupt = new AbortController();
  const work = new Pool(voice.worker, interrupt.signal, voice.threads);
  const live = new LiveLine(!voice.quiet && process.stderr.isTTY);
  const words = new ProgressWords();
  const log = seldom(LOG, (state: Progress) => {
    if (!voice.quiet) process.stderr.write(`${words.line(state, performance.now())}\n`);
  });
  let attached = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (!attached) interrupt.abort();
    });
  return {
    // for this program alone: neither the go command nor the one that is run sees it
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== AUTH_VARIABLE)),
    signal: interrupt.signal,
    inside: voice.inside,
    work,
    run,
    attach: async (command, pass) => {
      attached = true;
      const failed = (why: string): void => {
        live.above(printable(why));
      };
      return attach(command, { output: voice.json ? 'stderr' : 'stdout', failed, pass });
    },
    untilEnded: async () => {
      attached = true;
      live.clear();
      await signalOrEnd();
      attached = false; // who presses Ctrl-C again does not want to wait
    },
    say: (line) => {
      if (!voice.quiet) live.above(printable(line));
    },
    progress: process.stderr.isTTY
      ? (state) => {
          live.show(state, words);
        }
      : log,
    close: async () => {
      live.clear();
      await work.close();
    },
  };
}

/** Of the input only the end of a pipe counts: a job in the background has an input that ends at once. */
function signalOrEnd(): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      process.stdin.pause();
      done();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
    const input = fstatSync(0);
    if (input.isFIFO() || input.isSocket()) process.stdin.once('end', end).once('error', end).resume();
  });
}

/** One line that is written over and over, on a terminal only. */
class LiveLine {
  readonly #on: boolean;
  #shown = false;
  #last = 0;

  constructor(on: boolean) {
    this.#on = on;
  }

  show(state: Progress, words: ProgressWords): void {
    const now = performance.now();
    if (!this.#on || (state.done < state.of && now - this.#last < LIVE)) return;
    this.#last = now;
    this.#shown = true;
    // longer than the terminal is wide it would leave a line behind at each look
    const line = words.line(state, now).slice(0, Math.max(20, process.stderr.columns - 1));
    process.stderr.write(`\r\x1b[K${line}`);
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
