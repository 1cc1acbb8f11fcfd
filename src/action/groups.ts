import * as core from '@actions/core';
import type { Stages } from '../host.ts';
import type { Report } from '../report.ts';
import { logLine } from './words.ts';

/** What each stage does, as the log shows it folded. Fixed words: no title is made of anything from outside. */
export const TITLES: Readonly<Record<keyof Report['seconds'], string>> = {
  lookup: 'look for a cache entry',
  plan: 'plan what the module roots need',
  verify: 'hold what is there against the sums',
  restore: 'restore from the cache entry or bundle',
  fetch: 'fetch what is missing',
  save: 'pack and save',
  seal: 'seal and prove the seal',
};

/** The log in groups, one for each stage, and below each one line with what it came to. A stage within another has no group of its own: a runner knows no such thing. */
export class Groups implements Stages {
  #open = 0;

  begins(stage: keyof Report['seconds']): void {
    if (this.#open++ === 0) core.startGroup(TITLES[stage]);
  }

  ends(_stage: keyof Report['seconds'], said: string): void {
    if (--this.#open === 0) core.endGroup();
    core.info(logLine(said));
  }
}

/** Does `work` with what it says in a group, which ends also when it throws. @param title fixed words */
export function grouped<T>(title: string, work: () => T): T {
  core.startGroup(title);
  try {
    return work();
  } finally {
    core.endGroup();
  }
}
