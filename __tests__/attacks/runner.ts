/** The steps of the root action in an arena: as a runner starts them, with the report that they leave. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors, finding, type ErrorCode } from '../../src/errors.ts';
import { makeReport, type Report } from '../../src/report.ts';
import { main, post, type StepOptions, type StepRun } from '../action/step.ts';
import type { Arena } from './arena.ts';
import type { Outcome } from './attack.ts';

/** What a step may write to: RUNNER_TEMP, the store, and the files a runner gives it. */
export const STEP_WRITES = ['temp', 'things/store', 'things/runner'] as const;

/** An outcome of a main step, and what the runner got from it. */
export interface MainOutcome extends Outcome {
  readonly step: StepRun;
}

/** The folder that `cache-path` names. */
export function storeIn(arena: Arena): string {
  return join(arena.things, 'store');
}

/** Runs the main step with the store and the proxy of the arena. Throws when it left no report. */
export async function mainStep(
  arena: Arena,
  inputs: Readonly<Record<string, string>> = {},
  options: StepOptions = {},
): Promise<MainOutcome> {
  const given = { 'cache-path': storeIn(arena), goproxy: arena.env['PROXY'] ?? 'off', ...inputs };
  const step = await main(arena.dir, { ...stepIn(arena, 'main', options), inputs: given });
  const path = step.outputs['report-path'];
  if (path === undefined) throw new Error(`no report: ${step.log}`);
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const { status, log, summary, outputs } = step;
  return { status, report, output: `${log}${summary}`, outputs, step };
}

/** Runs the post step after a main step. */
export function postStep(arena: Arena, { step }: MainOutcome, options: StepOptions = {}): Promise<StepRun> {
  const own = stepIn(arena, 'post', options);
  return post(arena.dir, step, { ...own, env: { ...own.env, ...step.exported, ...options.env } });
}

/** What an audit came to, by its annotations: the step leaves no report in a file. */
export function auditOutcome({ status, log, summary, commands }: StepRun): Outcome {
  const findings = commands.flatMap(({ name, message }) => {
    const [, code = '', text = ''] = /^([EW]_[A-Z_]+) ([^]*)$/.exec(message) ?? [];
    const known = Object.keys(errors).find((one): one is ErrorCode => one === code);
    return known === undefined || !/^(error|warning)$/.test(name) ? [] : [finding(known, { message: text })];
  });
  return { status, report: makeReport('audit', { findings }), output: `${log}${summary}` };
}

/** What a step of an arena runs with. @param entry names the folder of the runner's files */
export function stepIn(arena: Arena, entry: string, options: StepOptions): StepOptions {
  return {
    code: arena.code,
    files: join(arena.things, 'runner', entry),
    ...options,
    env: { ...arena.env, GITHUB_WORKSPACE: arena.workspace, ...options.env },
    started: (child) => {
      // as long as any program of a case may take at most; the case's own limit is not known here
      const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
      child.on('close', () => {
        clearTimeout(timer);
      });
      options.started?.(child);
    },
  };
}

const LIMIT = 40_000;
