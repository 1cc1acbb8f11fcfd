/** 1: a check failed; 2: wrong usage or unreadable input; 3: the outside failed; 130: interrupted. */
export type ExitStatus = 1 | 2 | 3 | 130;

/** What there is to say about a code. */
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
/** Never counts: only errors make an exit status. */
export const warning = by(1);
