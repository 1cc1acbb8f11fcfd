import type { Report } from '../report.ts';
import { findingText, leftOutLine, reportLine } from '../words.ts';

/** How many findings are shown in words; all of them are in the JSON report. */
const MOST = 20;

/** The report in words: findings, what was left out, then one closing line. */
export function reportText(
  report: Report,
  style: { readonly color: boolean; readonly quiet: boolean },
): string {
  const shown = report.findings.slice(0, MOST).map((found) => findingText(found, style.color));
  const more =
    report.findings.length > MOST ? [`… and ${report.findings.length - MOST} more; --json lists all`] : [];
  const closing = style.quiet ? [] : [leftOutLine(report) ?? [], reportLine(report)].flat();
  return [...shown, ...more, ...closing].map((line) => `${line}\n`).join('');
}

/** What the system has counted of a command without network. */
export function noRoutesLine(count: number): string {
  return `run: ${count} ${count === 1 ? 'try' : 'tries'} to reach another machine, all without a way (--network none)`;
}
