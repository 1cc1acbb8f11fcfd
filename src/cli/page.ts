import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { toFinding } from '../errors.ts';
import { reportPage } from '../page/page.ts';
import { makeReport, type Report } from '../report.ts';
import type { Outcome } from './outcome.ts';

/**
 * Writes the report of an outcome as a page where one was asked for. A page that cannot be written is one more finding: what the
 * command came to is told all the same. Never throws.
 *
 * @param file absolute; undefined: none was asked for
 */
export function withPage(outcome: Outcome, file: string | undefined): Outcome {
  if (file === undefined) return outcome;
  try {
    writePage(outcome.whole ?? outcome.report, file);
    return outcome;
  } catch (thrown) {
    const found = { ...toFinding(thrown), path: file };
    return { ...outcome, report: withFinding(outcome.report, found) };
  }
}

function withFinding(report: Report, found: Report['findings'][number]): Report {
  const findings = [...report.findings, found];
  return { ...report, findings, ok: makeReport(report.command, { findings }).ok };
}

/** By rename, so that nobody reads half a page. */
function writePage(report: Report, file: string): void {
  const spare = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(spare, reportPage(report), { flag: 'wx' });
    renameSync(spare, file);
  } finally {
    rmSync(spare, { force: true });
  }
}
