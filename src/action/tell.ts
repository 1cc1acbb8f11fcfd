import * as core from '@actions/core';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Finding } from '../errors.ts';
import type { Report } from '../report.ts';
import { findingText, leftOutLine, printable, reportLine } from '../words.ts';
import { defused, logLine } from './words.ts';

/** A runner shows no more annotations of one kind and step. */
const MOST = 10;

/** Where the paths of findings start, and where those of annotations do. */
export interface Places {
  readonly base: string;
  readonly workspace: string;
}

/** Tells a report in the log: the worst findings as annotations, the others in words, then one closing line. */
export function tell(report: Report, places: Places): void {
  const isError = ({ level }: Finding): boolean => level === 'error';
  const worstFirst = [...report.findings.filter(isError), ...report.findings.filter((f) => !isError(f))];
  for (const found of worstFirst.slice(0, MOST)) annotate(found, places);
  for (const found of worstFirst.slice(MOST)) core.info(defused(findingText(found, false)));
  for (const line of [leftOutLine(report) ?? [], reportLine(report)].flat()) core.info(logLine(line));
}

function annotate(found: Finding, places: Places): void {
  const show = found.level === 'error' ? core.error : core.warning;
  show(defused(findingText(found, false)), { title: found.code, ...placeOf(found, places) });
}

/** The line of the checkout that a finding is about, as annotations name it. */
function placeOf({ path = '' }: Finding, { base, workspace }: Places): core.AnnotationProperties {
  const [, file, line] = /^(.+):([1-9][0-9]*)$/.exec(path) ?? [];
  if (file === undefined || isAbsolute(file) || printable(path) !== path) return {};
  return { file: join(relative(workspace, base), file).split(sep).join('/'), startLine: Number(line) };
}
