import * as core from '@actions/core';
import type { Host, Progress } from '../host.ts';
import { ProgressWords, seldom } from '../progress.ts';
import { AUTH_VARIABLE } from '../proxy/authlines.ts';
import { Pool } from '../work/pool.ts';
import { attach, run } from '../work/process.ts';
import { Groups } from './groups.ts';
import { logLine } from './words.ts';

/** The outside as a step of a workflow has it. */
export interface ActionHost extends Host {
  /** Ends the threads. */
  close(): Promise<void>;
}

/** Between two lines of progress in the log, in milliseconds. */
const EVERY = 10_000;

/** What only this program is to see: the go command gets neither inputs nor tokens of the runner's services nor credentials. */
const OWN = new RegExp(`^(INPUT_|STATE_|ACTIONS_|${AUTH_VARIABLE}$)`, 'i');

/** The host of an action step: words go to the log, a cancelled job ends the run. */
export function actionHost(worker: URL): ActionHost {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      interrupt.abort();
    });
  const work = new Pool(worker, interrupt.signal);
  const words = new ProgressWords();
  return {
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name))),
    signal: interrupt.signal,
    work,
    run,
    attach: (command, pass) => attach(command, { output: 'stdout', pass }),
    say: (line) => {
      core.info(logLine(line));
    },
    stages: new Groups(),
    progress: seldom(EVERY, (state: Progress) => {
      core.info(logLine(words.line(state, performance.now())));
    }),
    close: () => work.close(),
  };
}
