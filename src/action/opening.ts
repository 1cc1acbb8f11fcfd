import * as core from '@actions/core';
import { readGoEnv, type GoEnv } from '../gomod/go.ts';
import { readQuestion } from '../gomod/question.ts';
import { withGo } from '../stages/gocommand.ts';
import type { Ask } from '../stages/plan.ts';
import type { Manner } from './boundary.ts';
import type { ActionHost } from './host.ts';
import type { Inputs } from './inputs.ts';
import { makeStepFolder, readRunner, type StepFolder } from './runner.ts';
import { fromToolCache } from './toolcache.ts';
import { secretsOf, secretsOfLines } from './secrets.ts';

/** What every step begins with. */
export interface Opening<Read extends Inputs> {
  readonly inputs: Read;
  /** Runs the one go command that was found in PATH at the start. */
  readonly host: ActionHost;
  /** The settings in force, with the inputs in place of the environment. */
  readonly env: GoEnv;
  /** The step's own folder. */
  readonly folder: StepFolder;
  /** What the run is about, but for the module cache. */
  readonly ask: Omit<Ask, 'folder'>;
}

/** How a step reads its inputs. */
export interface Reading<Read extends Inputs> {
  readonly read: (raw: (name: string) => string, workspace: string) => Read;
  /** Outputs that say this as long as nothing better is known. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The step seals the job unless its mode is `off`: then the Go has to be one that the go lines take. */
  readonly seals?: boolean;
}

/**
 * Reads what the runner gives, masks what is secret, and makes the folder of the step.
 *
 * @param manner told from now on how the step wants to be told of
 * @throws Failure `E_RUNNER`, `E_USAGE`
 */
export async function opening<Read extends Inputs>(
  started: ActionHost,
  manner: Manner,
  { read, outputs, seals = false }: Reading<Read>,
): Promise<Opening<Read>> {
  const { workspace, temp } = readRunner(process.env);
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  for (const secret of secretsOfLines(core.getInput('proxy-auth'))) core.setSecret(secret);
  const inputs = read((name) => core.getInput(name, { trimWhitespace: false }), workspace);
  manner.places = { base: inputs.base, workspace };
  manner.summary = inputs.summary;
  const where = {
    ...{ base: inputs.base, modules: inputs.modules, all: inputs.all === true },
    gowork: started.env['GOWORK'],
  };
  const inPath = await choose(started, inputs);
  const wanted = seals && inputs.mode !== 'off';
  const newer = wanted ? await fromToolCache(started, where, inPath.env.GOVERSION) : undefined;
  const { host, env } = newer === undefined ? inPath : await choose(newer, inputs);
  const ask = {
    where,
    scope: inputs.scope,
    allowModules: inputs.allowModules,
    ...(inputs.asked === undefined ? {} : { question: readQuestion(inputs.asked, env) }),
  };
  return { host, inputs, env, folder: makeStepFolder(temp), ask };
}

/** The go command that PATH names, and what it says; told in the log. */
async function choose(
  started: ActionHost,
  inputs: Inputs,
): Promise<{ readonly host: ActionHost; readonly env: GoEnv }> {
  const { host, go } = withGo(started, inputs.base);
  const env = await settings(host, inputs);
  host.say(
    go === undefined ? 'no go command in PATH' : `go command ${go}, ${env.GOVERSION}, GOROOT ${env.GOROOT}`,
  );
  return { host, env };
}

/** What the go command says, with the inputs in place of the environment. Secrets in both are masked. */
async function settings(host: ActionHost, inputs: Inputs): Promise<GoEnv> {
  const { GOPROXY, ...others } = inputs.settings;
  const asked = await readGoEnv({ ...host, env: { ...host.env, ...others } }, inputs.base);
  const env = GOPROXY === undefined ? asked : { ...asked, GOPROXY }; // it may hold a password, so it is not handed around
  for (const list of [host.env['GOPROXY'] ?? '', env.GOPROXY])
    for (const secret of secretsOf(list)) core.setSecret(secret);
  return env;
}
