import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../errors.ts';
import type { Host } from '../host.ts';

/** Where a runner has put a step. All absolute. */
export interface Runner {
  readonly workspace: string;
  /** Emptied by the runner before and after each job. */
  readonly temp: string;
}

/** Files that the main step hands variables, outputs and state over in. Without one of them a seal would be a seal in name only. */
const FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'] as const;

/** Reads what the runner provides. Throws Failure `E_RUNNER`, naming the variable. */
export function readRunner(env: Host['env']): Runner {
  for (const name of FILES)
    if (!existsSync(env[name] ?? ''))
      throw new Failure('E_RUNNER', { message: `the runner gives no file in ${name}` });
  const temp = env['RUNNER_TEMP'] ?? '';
  if (temp === '' || statSync(temp, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Failure('E_RUNNER', { message: 'the runner gives no folder in RUNNER_TEMP' });
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  return { workspace: workspace === '' ? process.cwd() : workspace, temp };
}

/** The folder of one step, and what is in it. All absolute. */
export interface StepFolder {
  readonly dir: string;
  readonly moduleCache: string;
  readonly buildCache: string;
  readonly gopath: string;
  /** Where a bundle is written, with what goes with it; made when needed. */
  readonly bundles: string;
  /** What the cache service gave, and gets. */
  readonly entries: string;
  readonly report: string;
  /** The report as a page. */
  readonly page: string;
  readonly envFile: string;
  /** The seal of one root alone; counted from 1. */
  readonly rootEnvFile: (number: number) => string;
  readonly record: string;
  /** What the variables of the seal were before it. */
  readonly before: string;
  /** What a step that lifted the seal has set them to. */
  readonly lifted: string;
}

/**
 * Makes a folder of this step alone, readable by its user alone. The name is the same for the first step of every job, so that
 * a build cache that knows module cache paths stays of use; what stands there already is never believed.
 *
 * @see threat-model T46
 */
export function makeStepFolder(temp: string): StepFolder {
  for (let number = 1; ; number++) {
    const folder = folderNamed(temp, number);
    if (isMade(folder.dir)) return folder;
  }
}

/** The folder of the step with a number, there or not. */
export function folderNamed(temp: string, number: number): StepFolder {
  const dir = join(temp, `go-airlock-${number}`);
  return {
    dir,
    moduleCache: join(dir, 'modules'),
    buildCache: join(dir, 'build'),
    gopath: join(dir, 'gopath'),
    bundles: join(dir, 'bundle'),
    entries: join(dir, 'entries'),
    report: join(dir, 'report.json'),
    page: join(dir, 'report.html'),
    envFile: join(dir, 'seal.env'),
    rootEnvFile: (root) => join(dir, `seal-${root}.env`),
    record: join(dir, 'seal.json'),
    before: join(dir, 'before.json'),
    lifted: join(dir, 'lifted.json'),
  };
}

/** False when something stands there. */
function isMade(dir: string): boolean {
  try {
    mkdirSync(dir, { mode: 0o700 });
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
}
