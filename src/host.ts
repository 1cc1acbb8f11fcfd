import type { Seconds } from './report.ts';
import type { Work } from './work/jobs.ts';

/**
 * Every call that leaves the program, apart from the files and sockets a stage is given by name.
 * The command line, the action and the tests each bring their own.
 */
export interface Host {
  /** The environment as it was when the program started. Stages get settings as arguments; this is for the doors and `go env`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted on Ctrl-C; a stage lets it through to requests and between modules. */
  readonly signal: AbortSignal;
  /** The worker threads. */
  readonly work: Work;
  /** One line for a person; never a secret, never a control character. */
  say(line: string): void;
  /** How far a stage is; shown live on a terminal, now and then in a log. */
  progress(state: Progress): void;
  /** Hears where the stages of a run begin and end, such as a log that groups its lines; one may begin within another. */
  readonly stages?: Stages;
  /** Runs a program to its end with its output captured. Never throws: a program that cannot be started has no status. */
  run(command: Command): Promise<Ran>;
  /**
   * Runs a program with this program's own input and outputs; gives its exit status, or 128 and the number of the signal that ended it.
   * Signals go on to the program, or to `pass` in its place.
   */
  attach(command: Command, pass?: (signal: NodeJS.Signals) => void): Promise<number>;
}

export interface Stages {
  begins(stage: keyof Seconds): void;
  /** Also after a stage that threw. @param said what it came to: one line for a person, under the same rules as `say` */
  ends(stage: keyof Seconds, said: string): void;
}

export interface Progress {
  readonly stage: 'plan' | 'restore' | 'fetch' | 'verify' | 'bundle';
  readonly done: number;
  /** Number of module versions or files the stage will handle. */
  readonly of: number;
  readonly bytes: number;
  /** What it has been waiting for the longest: `path@version`, and since when (`performance.now()`). */
  readonly slow?: { readonly module: string; readonly since: number };
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of a program that is run: ends it with everything it has started. Without one it stays in this program's process group. */
  readonly signal?: AbortSignal;
}

export interface Ran {
  /** Exit status; undefined when a signal ended it or it could not be started. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}
