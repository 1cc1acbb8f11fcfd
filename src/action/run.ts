import * as core from '@actions/core';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { GoEnv } from '../gomod/go.ts';
import { sha256Hex } from '../gomod/hash.ts';
import { moduleCache } from '../gomod/modcache.ts';
import { readAccess } from '../proxy/access.ts';
import { parseProxyList } from '../proxy/list.ts';
import { bringIn, lookBack, type BringIn, type Brought } from '../recipes/job.ts';
import type { Report } from '../report.ts';
import { remembered, withoutSecret } from '../stages/audit.ts';
import { deceivable } from '../stages/deceivable.ts';
import type { FetchFrom } from '../stages/fetched.ts';
import { writeRecord } from '../stages/record.ts';
import { formatSeal } from '../stages/seal.ts';
import { inBoundary, type Manner, type Started } from './boundary.ts';
import { cacheOf, keyLines, savedLines } from './cachewords.ts';
import { keepBefore, laterSteps, liftSeal, withoutSeals } from './earlier.ts';
import { makeGopath } from './gopath.ts';
import { grouped } from './groups.ts';
import type { ActionHost } from './host.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { modeLine } from './modewords.ts';
import { opening } from './opening.ts';
import { handOver, NOT_READY, outputsOf } from './outputs.ts';
import { bundleFiles, publishBundle, withPublished, type Published } from './publish.ts';
import { readRunner, type StepFolder } from './runner.ts';
import { readRecord, readState, STATE, writeState } from './state.ts';
import { clearEntries, storeOfStep } from './store.ts';

/** The main step: brings the modules in and seals the job. Gives the exit status; never throws. */
export function runMain(started: Started): Promise<0 | 1> {
  return inBoundary(started, 'main', mainStep);
}

/** The post step: audits the seal, where the main step has set one. Gives the exit status; never throws. */
export function runPost(started: Started): Promise<0 | 1> {
  return inBoundary(started, 'audit', postStep);
}

async function mainStep(started: ActionHost, manner: Manner): Promise<Report> {
  const { temp } = readRunner(process.env);
  const before = { ...started, env: withoutSeals(started.env, temp) };
  const opened = await opening(before, manner, { read: readInputs, outputs: NOT_READY, seals: true });
  const { host, inputs, env, folder } = opened;
  const policy = storeOfStep(inputs, host, folder);
  const { store } = policy;
  host.say(policy.line);
  const ask = {
    ...opened.ask,
    folder: moduleCache(inputs.moduleCache ?? folder.moduleCache),
    go: inputs.mode === 'off' ? '' : env.GOVERSION,
  };
  const bundle = inputs.bundle ? bundleFiles(inputs, folder, ask) : undefined;
  const how = { ...howOf(inputs, { host, env, folder }), bundle, store };
  const brought = await bringIn(host, ask, how).finally(() => {
    clearEntries(folder);
  });
  for (const said of [...keyLines(brought, policy), ...savedLines(brought.saved)]) host.say(said);
  const published = await publishBundle(brought.bundled, { host, inputs, sbom: bundle?.sbom });
  const report = withPublished(brought.report, published);
  const told = { ...brought, report: { ...report, cache: cacheOf(brought, policy, brought.saved) } };
  publish(told, published, { host, inputs, folder, env });
  if (inputs.mode === 'off' && brought.report.ok) lift(started, temp);
  return told.report;
}

function howOf(
  inputs: Inputs,
  { host, env, folder }: { host: ActionHost; env: GoEnv; folder: StepFolder },
): Omit<BringIn, 'store' | 'bundle'> {
  const { prefix, archives, strict, mode } = inputs;
  const from = fetchFrom(host, inputs, env);
  const notes = from === undefined ? [] : deceivable(env, { text: env.GOPROXY, list: from.list });
  const cache = inputs.buildCache === 'fresh' ? { GOCACHE: folder.buildCache } : {};
  const own = { ...env, ...cache, GOPATH: folder.gopath };
  return { prefix, archives, strict, mode, env: own, from, notes };
}

/** Where a step fetches from; undefined where it is not to. Throws Failure for a list or credentials that cannot be understood. */
export function fetchFrom(host: ActionHost, inputs: Inputs, env: GoEnv): FetchFrom | undefined {
  if (!inputs.prefetch || env.GOPROXY === '') return undefined;
  const { concurrency, retries, timeout, caFile } = inputs;
  const { GONOPROXY: direct, origins } = env;
  const lines = { text: inputs.proxyAuth, name: 'input proxy-auth' };
  const access = readAccess({ env: host.env, goauth: origins.GOAUTH, lines, caFile });
  return { list: parseProxyList(env.GOPROXY), direct, origins, concurrency, retries, timeout, access };
}

/** Files and outputs first, then the state, and last the seal: what the post step needs to know is there before it holds. */
function publish(
  brought: Brought,
  published: Published,
  step: { host: ActionHost; inputs: Inputs; folder: StepFolder; env: GoEnv },
): void {
  writeSeal(brought.sealed, step.folder);
  handOver(brought.report, outputsOf(brought, published, step.folder), step.folder);
  exportSeal(brought, step);
}

/** Writes the seal where the outputs env-file and env-files say. */
export function writeSeal(sealed: Brought['sealed'], folder: StepFolder): void {
  if (sealed !== undefined) writeFileSync(folder.envFile, formatSeal(sealed, 'github'));
  for (const [i, root] of (sealed?.roots ?? []).entries())
    writeFileSync(folder.rootEnvFile(i + 1), formatSeal(root, 'github'));
}

/** Sets the seal for the later steps, and leaves the post step what it needs for its audit. Nothing where nothing was sealed. */
export function exportSeal(
  { sealed, record, report }: Pick<Brought, 'sealed' | 'record' | 'report'>,
  { host, inputs, folder, env }: { host: ActionHost; inputs: Inputs; folder: StepFolder; env: GoEnv },
): void {
  if (sealed === undefined || record === undefined) return;
  if (inputs.buildCache === 'fresh') mkdirSync(folder.buildCache, { mode: 0o700 });
  makeGopath(folder.gopath, env.GOPATH);
  const text = writeRecord(record);
  writeFileSync(folder.record, text, { mode: 0o600 });
  keepBefore(folder, Object.keys(sealed.variables), host.env);
  if (inputs.audit !== 'off') {
    const sha256 = sha256Hex(Buffer.from(text));
    const before = new Map(
      Object.keys(sealed.variables).map((name) => [name, remembered(host.env[name])] as const),
    );
    const { audit, summary } = inputs;
    core.saveState(STATE, writeState({ record: folder.record, sha256, audit, summary, before }));
  }
  host.say(modeLine(inputs.mode, report, env));
  grouped('set the variables of the seal', () => {
    for (const [name, value] of Object.entries(sealed.variables)) {
      host.say(`seal: ${name}=${value}; before: ${withoutSecret(name, host.env[name])}`);
      core.exportVariable(name, value);
    }
  });
}

/** Sets the variables of a seal that an earlier step has left back to what they were before it. */
export function lift(host: ActionHost, temp: string): void {
  const values = liftSeal(host.env, temp);
  for (const [name, value] of values) core.exportVariable(name, value ?? '');
  if (values.size > 0)
    host.say(`the seal is lifted for the steps after this one: ${[...values.keys()].join(' ')}`);
}

/** Decides nothing anew: all it needs is in the state. Undefined when there is none, so that an error of the main step stays the last word. */
async function postStep(host: ActionHost, manner: Manner): Promise<Report | undefined> {
  const state = readState(core.getState(STATE));
  if (state === undefined) return undefined;
  manner.mild = state.audit === 'warn';
  manner.summary = state.summary;
  const record = readRecord(state);
  manner.places = { ...manner.places, base: record.base };
  return lookBack(host, record, { env: host.env, before: state.before, later: laterSteps(state.record) });
}
