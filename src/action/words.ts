import { printable } from '../words.ts';

/**
 * Text that a runner only shows: no part of it is a workflow command. The runner trims a line before it looks for `::`, and
 * finds `##[` anywhere in it.
 *
 * @see threat-model T47
 */
export function defused(text: string): string {
  return text.replaceAll(/:(?=:)/g, ': ').replaceAll(/##(?=\[)/g, '## ');
}

/** A line for the log: control characters shown, commands defused. */
export function logLine(text: string): string {
  return defused(printable(text));
}
