import * as core from '@actions/core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { exitStatus, finding, softened, toFinding } from '../errors.ts';
import { readGoEnv, type GoEnv } from '../gomod/go.ts';
import { sha256Hex } from '../gomod/hash.ts';
import { moduleCache } from '../gomod/modcache.ts';
import { readQuestion } from '../gomod/question.ts';
import { readAccess } from '../proxy/access.ts';
import { parseProxyList } from '../proxy/list.ts';
import { bringIn, lookBack, type BringIn, type Brought } from '../recipes.ts';
import { makeReport, type Report } from '../report.ts';
import { remembered } from '../stages/audit.ts';
import { deceivable } from '../stages/deceivable.ts';
import type { FetchFrom } from '../stages/fetched.ts';
import { writeRecord } from '../stages/record.ts';
import { formatSeal } from '../stages/seal.ts';
import { actionHost, type ActionHost } from './host.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { outputsOf } from './outputs.ts';
import { makeStepFolder, readRunner, type StepFolder } from './runner.ts';
import { secretsOf, secretsOfLines } from './secrets.ts';
import { readRecord, readState, STATE, writeState } from './state.ts';
import { writeSummary } from './summary.ts';
import { tell, type Places } from './tell.ts';
import { logLine } from './words.ts';

/** What a step was started with. */
export interface Started {
  /** The code of the worker threads. */
  readonly worker: URL;
}

/** How a step tells what it came to; a step fills it in as soon as it knows, so that a failure is told in the same manner. */
interface Manner {
  places: Places;
  summary: boolean;
  /** Nothing is worse than a warning. */
  mild: boolean;
}

type Step = (host: ActionHost, manner: Manner) => Promise<Report | undefined>;

/** The main step: brings the modules in and seals the job. Gives the exit status; never throws. */
export function runMain(started: Started): Promise<0 | 1> {
  return inBoundary(started, 'main', mainStep);
}

/** The post step: audits the seal, where the main step has set one. Gives the exit status; never throws. */
export function runPost(started: Started): Promise<0 | 1> {
  return inBoundary(started, 'audit', postStep);
}

/** The one error boundary of the action. A stack is only shown for a fault of this program. */
async function inBoundary({ worker }: Started, command: string, step: Step): Promise<0 | 1> {
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
  if (summary) await writeSummary(shown);
  return exitStatus(shown.findings) === 0 ? 0 : 1;
}

async function mainStep(host: ActionHost, manner: Manner): Promise<Report> {
  const { workspace, temp } = readRunner(process.env);
  core.setOutput('offline-ready', 'false'); // until it is known to be so
  for (const secret of secretsOfLines(core.getInput('proxy-auth'))) core.setSecret(secret);
  const inputs = readInputs((name) => core.getInput(name, { trimWhitespace: false }), workspace);
  manner.places = { base: inputs.base, workspace };
  manner.summary = inputs.summary;
  const env = await settings(host, inputs);
  const folder = makeStepFolder(temp);
  const ask = {
    where: { base: inputs.base, modules: inputs.modules, gowork: host.env['GOWORK'] },
    folder: moduleCache(inputs.moduleCache ?? folder.moduleCache),
    scope: inputs.scope,
    allowModules: inputs.allowModules,
    go: inputs.mode === 'off' ? '' : env.GOVERSION,
    ...(inputs.asked === undefined ? {} : { question: readQuestion(inputs.asked, env) }),
  };
  const brought = await bringIn(host, ask, howOf(inputs, { host, env, folder }));
  host.say(cacheLine(brought));
  publish(brought, { host, inputs, folder });
  return brought.report;
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

function howOf(
  inputs: Inputs,
  { host, env, folder }: { host: ActionHost; env: GoEnv; folder: StepFolder },
): BringIn {
  const { store, prefix, archives, strict, mode } = inputs;
  const bundle = inputs.bundle ? folder.bundle : undefined;
  const from = fetchFrom(host, inputs, env);
  const notes = from === undefined ? [] : deceivable(env, { text: env.GOPROXY, list: from.list });
  const own = inputs.buildCache === 'fresh' ? { ...env, GOCACHE: folder.buildCache } : env;
  return { store, prefix, archives, strict, mode, env: own, bundle, from, notes };
}

function fetchFrom(host: ActionHost, inputs: Inputs, env: GoEnv): FetchFrom | undefined {
  if (!inputs.prefetch || env.GOPROXY === '') return undefined;
  const { concurrency, retries, timeout, caFile } = inputs;
  const { GONOPROXY: direct, origins } = env;
  const lines = { text: inputs.proxyAuth, name: 'input proxy-auth' };
  const access = readAccess({ env: host.env, goauth: origins.GOAUTH, lines, caFile });
  return { list: parseProxyList(env.GOPROXY), direct, origins, concurrency, retries, timeout, access };
}

function cacheLine({ key, entry, exact }: Brought): string {
  const found = entry === undefined ? 'no entry' : entry.own ? 'its own entry' : entry.key;
  return `cache key ${key.exact}: ${found}${entry !== undefined && !exact ? ', which did not have all' : ''}`;
}

/** Files and outputs first, then the state, and last the seal: what the post step needs to know is there before it holds. */
function publish(
  brought: Brought,
  { host, inputs, folder }: { host: ActionHost; inputs: Inputs; folder: StepFolder },
): void {
  writeFileSync(folder.report, `${JSON.stringify(brought.report)}\n`);
  const { sealed, record } = brought;
  if (sealed !== undefined) writeFileSync(folder.envFile, formatSeal(sealed, 'github'));
  for (const [name, value] of Object.entries(outputsOf(brought, folder))) core.setOutput(name, value);
  if (sealed === undefined || record === undefined) return;
  if (inputs.buildCache === 'fresh') mkdirSync(folder.buildCache, { mode: 0o700 });
  if (inputs.audit !== 'off') {
    const text = writeRecord(record);
    writeFileSync(folder.record, text, { mode: 0o600 });
    const sha256 = sha256Hex(Buffer.from(text));
    const before = new Map(
      Object.keys(sealed.variables).map((name) => [name, remembered(host.env[name])] as const),
    );
    const { audit, summary } = inputs;
    core.saveState(STATE, writeState({ record: folder.record, sha256, audit, summary, before }));
  }
  for (const [name, value] of Object.entries(sealed.variables)) core.exportVariable(name, value);
}

/** Decides nothing anew: all it needs is in the state. Undefined when there is none, so that an error of the main step stays the last word. */
async function postStep(host: ActionHost, manner: Manner): Promise<Report | undefined> {
  const state = readState(core.getState(STATE));
  if (state === undefined) return undefined;
  manner.mild = state.audit === 'warn';
  manner.summary = state.summary;
  const record = readRecord(state);
  manner.places = { ...manner.places, base: record.base };
  return lookBack(host, record, state.before);
}
