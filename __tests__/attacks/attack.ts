/** What a folder of this suite says: an attack, the cases that mount it, and the lines of ours that stop it. */
import type { ErrorCode } from '../../src/errors.ts';
import type { Report } from '../../src/report.ts';
import type { Arena } from './arena.ts';

/** What a run came to. */
export interface Outcome {
  readonly status: number | null;
  readonly report: Report;
  /** All that was printed beside the report. */
  readonly output: string;
  /** Of a command: the most bytes of memory it had at once; 0 where the system does not tell. */
  readonly peak?: number;
  /** Of a step of the action: its outputs. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** One way to mount the attack. */
export interface Case {
  /** What the attacker did; unique in its attack. */
  readonly what: string;
  /** Builds the honest world and the attack in it. What it writes is the state before. */
  readonly mount: (arena: Arena) => Promise<void> | void;
  /** What the user runs; most often `(arena) => arena.cli('fetch')`. */
  readonly run: (arena: Arena) => Promise<Outcome>;
  /** The code that refuses it; or in round brackets what makes it harmless without a refusal: `(left out)`. */
  readonly refusedWith: ErrorCode | `(${string})`;
  /** Exit status. */
  readonly status: number;
  /** All codes of the report, in order, each once; only the refusing one when not given. */
  readonly codes?: readonly ErrorCode[];
  /** Found in the message, path, want, got or remedy of the finding that refuses, one line each in that order. */
  readonly says?: RegExp;
  /** Counts of the report that have to be so. */
  readonly modules?: Partial<Report['modules']>;
  /** True when the run may fill the module cache; else nothing at all may change. */
  readonly fills?: boolean;
  /** Folders of the arena that the run may write to, such as those of a runner; nothing evil may get there all the same. */
  readonly writes?: readonly string[];
  /** What else has to hold after the run; each string is a thing that is wrong. */
  readonly after?: (arena: Arena, outcome: Outcome) => Promise<readonly string[]> | readonly string[];
  /** The time limit; 20 when not given. */
  readonly seconds?: number;
}

/** A line of ours without which the attack works: switched off, a case has to fail. */
export interface Defence {
  /** The file below `src/`, such as `gomod/prove.ts`. */
  readonly file: string;
  /** Stands exactly once in the compiled file. */
  readonly line: string;
  /** What stands there when the defence is off. */
  readonly off: string;
  /** The case that has to fail then: its `what`. */
  readonly seenBy: string;
}

export interface Attack {
  readonly cases: readonly Case[];
  readonly defences: readonly Defence[];
}
