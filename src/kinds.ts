/** The kinds of things that can be wrong. */

/** 1: a check failed; 2: wrong usage or unreadable input; 3: the outside failed; 130: interrupted. */
export type ExitStatus = 1 | 2 | 3 | 130;

/** What a code means: its exit status, what is wrong, and what to do. */
export interface Entry {
  readonly exit: ExitStatus;
  readonly cause: string;
  readonly remedy: string;
}

const by =
  (exit: ExitStatus) =>
  (cause: string, remedy: string): Entry => ({ exit, cause, remedy });
export const failed = by(1);
export const usage = by(2);
export const outside = by(3);
export const interrupted = by(130);
export const warning = by(1); // never counts: only errors make an exit status
