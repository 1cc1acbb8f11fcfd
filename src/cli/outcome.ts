import type { ExitStatus } from '../codes.ts';
import type { Report } from '../report.ts';

/** How a command came out. */
export interface Outcome {
  readonly report: Report;
  /** The report of all of it, where `report` is only what is still to be told. */
  readonly whole?: Report;
  /** What the command was asked to print, where it is not the report. */
  readonly output?: string;
  /** The exit status of a command that was run; it counts when the report is good. */
  readonly status?: number;
  /** The exit status when the report is not good, where that does not follow from what was found. */
  readonly failed?: ExitStatus;
}
