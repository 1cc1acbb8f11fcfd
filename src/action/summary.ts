import * as core from '@actions/core';
import { existsSync } from 'node:fs';
import type { Finding } from '../errors.ts';
import type { Counts, Report } from '../report.ts';
import { summaryText } from '../words.ts';

/** A runner drops a summary of more than 1 MiB whole. In characters, and none takes more than 4 bytes. */
const MOST = 200_000;

const VERDICT: Readonly<Record<string, { readonly ok: string; readonly failed: string }>> = {
  main: { ok: 'every module is here and proven', failed: 'the modules could not be brought in' },
  restore: { ok: 'what the cache had is proven', failed: 'the modules could not be brought back' },
  save: { ok: 'what can be kept is kept', failed: 'nothing was kept' },
  unbundle: { ok: 'every module is unpacked and proven', failed: 'the bundle does not bring what is needed' },
  bundle: { ok: 'one file holds every module', failed: 'no bundle was written' },
  audit: { ok: 'the seal held', failed: 'the seal did not hold' },
};

const COLUMNS = [
  'planned',
  'present',
  'restored',
  'fetched',
  'verified',
  'rejected',
  'missing',
] as const satisfies readonly (keyof Counts)[];

/** A report in Markdown: the verdict, the counts, all findings as far as there is room. */
export function summaryOf(report: Report): string {
  const verdict = VERDICT[report.command]?.[report.ok ? 'ok' : 'failed'] ?? report.command;
  const head = [
    `### go-airlock: ${verdict}`,
    '',
    `| ${COLUMNS.join(' | ')} |`,
    `|${' --: |'.repeat(COLUMNS.length)}`,
    `| ${COLUMNS.map((name) => report.modules[name]).join(' | ')} |`,
    '',
  ];
  return `${[...head, ...listOf(report.findings)].join('\n')}\n`;
}

function listOf(findings: readonly Finding[]): readonly string[] {
  const lines: string[] = [];
  let size = 0;
  for (const line of findings.map(lineOf)) {
    size += line.length;
    if (size > MOST) return [...lines, `- and ${findings.length - lines.length} more, in the report`];
    lines.push(line);
  }
  return lines;
}

function lineOf({ code, module, path, message, remedy }: Finding): string {
  const names = [module, path].filter((name) => name !== undefined);
  const subject = names.map((name) => ` <code>${summaryText(name)}</code>`).join('');
  return `- **${code}**${subject}: ${summaryText(message)}. ${summaryText(remedy)}`;
}

/** Adds a report to the job summary. Where the runner has none, or it cannot be written, that is only said. */
export async function writeSummary(report: Report): Promise<void> {
  if (!existsSync(process.env['GITHUB_STEP_SUMMARY'] ?? '')) return;
  try {
    await core.summary.addRaw(summaryOf(report)).write();
  } catch {
    core.warning('the job summary could not be written');
  }
}
