import * as core from '@actions/core';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Finding } from '../errors.ts';
import type { Report } from '../report.ts';
import { findingText, leftOutLine, printable, reportLine } from '../words.ts';
import { blamer } from './blame.ts';
import { defused, logLine } from './words.ts';

/** A runner shows no more annotations of one kind and step. */
const MOST = 10;

/** Where the paths of findings start, and where those of annotations do. */
export interface Places {
  readonly base: string;
  readonly workspace: string;
}

/** Tells a report in the log: the worst findings as annotations on the line they are about, the others in words, then one closing line. */
export function tell(report: Report, places: Places): void {
  const isError = ({ level }: Finding): boolean => level === 'error';
  const worstFirst = [...report.findings.filter(isError), ...report.findings.filter((f) => !isError(f))];
  const blame = blamer(report, places.base);
  for (const found of worstFirst.slice(0, MOST))
    annotate(found, placeOf(found.path, places) ?? placeOf(blame(found), places) ?? {});
  if (worstFirst.length > MOST)
    core.info(
      `${worstFirst.length - MOST} more without an annotation, as a runner shows no more than ${MOST}:`,
    );
  for (const found of worstFirst.slice(MOST)) core.info(defused(findingText(found, false)));
  for (const line of [leftOutLine(report) ?? [], reportLine(report)].flat()) core.info(logLine(line));
}

function annotate(found: Finding, place: core.AnnotationProperties): void {
  const show = found.level === 'error' ? core.error : core.warning;
  show(defused(findingText(found, false)), { title: found.code, ...place });
}

/** The line of the checkout that a finding is about, as annotations name it. */
function placeOf(path = '', { base, workspace }: Places): core.AnnotationProperties | undefined {
  const [, file, line] = /^(.+):([1-9][0-9]*)$/.exec(path) ?? [];
  if (file === undefined || isAbsolute(file) || printable(path) !== path) return undefined;
  return { file: join(relative(workspace, base), file).split(sep).join('/'), startLine: Number(line) };
}
