import { printable, summaryText } from '../words.ts';

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

/** Characters of one text from outside that a summary shows. */
const MOST = 1000;

/** Text from outside for the job summary: neither HTML nor Markdown, and not without end. */
export function outside(text: string): string {
  return summaryText(text.length <= MOST ? text : `${text.slice(0, MOST)}…`);
}
