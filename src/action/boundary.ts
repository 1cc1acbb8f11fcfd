import * as core from '@actions/core';
import { exitStatus, finding, softened, toFinding } from '../errors.ts';
import { makeReport, type Report } from '../report.ts';
import { actionHost, type ActionHost } from './host.ts';
import { writeSummary } from './summary.ts';
import { tell, type Places } from './tell.ts';
import { logLine } from './words.ts';

/** What a step was started with. */
export interface Started {
  /** The code of the worker threads. */
  readonly worker: URL;
}

/** How a step tells what it came to; a step fills it in as soon as it knows, so that a failure is told in the same manner. */
export interface Manner {
  places: Places;
  summary: boolean;
  /** Nothing is worse than a warning. */
  mild: boolean;
}

/** What a step does; it may throw. Undefined: there was nothing to do. */
export type Step = (host: ActionHost, manner: Manner) => Promise<Report | undefined>;

/**
 * The one error boundary of the action. A stack is only shown for a fault of this program.
 *
 * @param command as the report names it
 * @returns the exit status; never throws
 */
export async function inBoundary({ worker }: Started, command: string, step: Step): Promise<0 | 1> {
  const host = actionHost(worker);
  const here = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const manner: Manner = { places: { base: here, workspace: here }, summary: true, mild: false };
  try {
    const report = await step(host, manner);
    return report === undefined ? 0 : await conclude(report, manner);
  } catch (thrown) {
    const found = host.signal.aborted ? finding('E_INTERRUPTED') : toFinding(thrown);
    if (found.code === 'E_INTERNAL' && thrown instanceof Error)
      for (const line of (thrown.stack ?? '').split('\n')) core.info(logLine(line));
    return await conclude(makeReport(command, { findings: [found] }), manner);
  } finally {
    await host.close();
  }
}

async function conclude(report: Report, { places, summary, mild }: Manner): Promise<0 | 1> {
  const findings = report.findings.map((found) => softened(found, 'W_AUDIT', 'audit: warn'));
  const shown = mild ? makeReport(report.command, { ...report, findings }) : report;
  tell(shown, places);
  if (summary) await writeSummary(shown, places.base);
  return exitStatus(shown.findings) === 0 ? 0 : 1;
}
