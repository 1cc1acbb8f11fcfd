import * as core from '@actions/core';
import { fileURLToPath } from 'node:url';
import { moduleCache, proxyFolder } from '../gomod/modcache.ts';
import { unpack, type Unpacked } from '../recipes/carry.ts';
import type { Report } from '../report.ts';
import { inBoundary, type Manner, type Started } from './boundary.ts';
import { readUnbundleInputs } from './bundleinputs.ts';
import { withoutSeals } from './earlier.ts';
import type { ActionHost } from './host.ts';
import { opening } from './opening.ts';
import { handOver, NOT_READY, unbundleOutputs } from './outputs.ts';
import { readRunner } from './runner.ts';
import { exportSeal, writeSeal } from './run.ts';
import { bundlesOf, withNames } from './source.ts';
import { clearEntries } from './store.ts';

/**
 * The unbundle action: a module cache or file proxy from a bundle alone, and a seal where one is asked for. Gives the exit status;
 * never throws.
 *
 * @param started `cli`: the program of the command line of this very version, for the steps that follow
 */
export function runUnbundle({ cli, ...started }: Started & { readonly cli: URL }): Promise<0 | 1> {
  return inBoundary(started, 'unbundle', (host, manner) => unbundleStep(host, manner, cli));
}

async function unbundleStep(started: ActionHost, manner: Manner, cli: URL): Promise<Report> {
  for (const secret of [core.getInput('github-token'), queryOf(core.getInput('url'))])
    if (secret !== '') core.setSecret(secret);
  const before = { ...started, env: withoutSeals(started.env, readRunner(process.env).temp) };
  const opened = await opening(before, manner, { read: readUnbundleInputs, outputs: NOT_READY, seals: true });
  const { host, inputs, env, folder } = opened;
  const { proxyDir, archives, mode, source } = inputs;
  const root = moduleCache(inputs.moduleCache ?? folder.moduleCache);
  const ask = {
    ...opened.ask,
    folder: proxyDir === undefined ? root : proxyFolder(proxyDir),
    go: mode === 'off' ? '' : env.GOVERSION,
  };
  const cache = inputs.buildCache === 'fresh' ? { GOCACHE: folder.buildCache } : {};
  const own = { ...env, ...cache, GOPATH: folder.gopath };
  const carry = async (): Promise<Unpacked> => {
    const bundles = await bundlesOf(source, { host, inputs, env, folder });
    const how = { bundles, archives, trees: proxyDir === undefined, mode, env: own };
    const { report, ...rest } = await unpack(host, ask, how);
    return { ...rest, report: withNames(report, bundles) };
  };
  const unpacked = await carry().finally(() => {
    clearEntries(folder);
  });
  writeSeal(unpacked.sealed, folder);
  handOver(unpacked.report, unbundleOutputs(unpacked, { proxyDir, folder, cli: fileURLToPath(cli) }), folder);
  exportSeal(unpacked, { host, inputs, folder, env });
  return unpacked.report;
}

/** What a signed address is signed with. */
function queryOf(url: string): string {
  return URL.canParse(url) ? new URL(url).search.slice(1) : '';
}
