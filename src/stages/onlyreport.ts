import { errors, softened, type Finding } from '../errors.ts';

/** Faults of this machine or program, which are no report about modules. */
const OWN: ReadonlySet<string> = new Set(['E_DISK_FULL', 'E_NOT_WRITABLE', 'E_NETNS', 'E_INTERNAL']);

/**
 * Findings where nothing is to be sealed: that something is not there, or could not be asked for, is only reported. What was
 * tampered with, and what is wrong with the project, stays what it is.
 */
export function onlyReport(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) =>
    isLack(found) ? softened(found, 'W_NOT_COMPLETE', 'mode: off only reports it') : found,
  );
}

function isLack({ code }: Finding): boolean {
  if (code === 'E_OFFLINE_MISSING' || code === 'E_GOSUM_MISSING') return true;
  return errors[code].exit === 3 && !OWN.has(code);
}
