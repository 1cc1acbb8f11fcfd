import { modcacheRoot } from '../gomod/go.ts';
import { moduleCache } from '../gomod/modcache.ts';
import { check, checkBinaries, checkBundle, checkVendor, type Done } from '../recipes.ts';
import { makeReport, type Report } from '../report.ts';
import type { Host } from '../host.ts';
import type { Ask } from '../stages/plan.ts';
import { inBoundary, type Manner, type Started } from './boundary.ts';
import type { ActionHost } from './host.ts';
import { opening } from './opening.ts';
import { handOver, verifyOutputs } from './outputs.ts';
import { readVerifyInputs, type VerifyInputs } from './verifyinputs.ts';

/** The verify action: holds what is there against the sums; reads only, and asks nobody. Gives the exit status; never throws. */
export function runVerify(started: Started): Promise<0 | 1> {
  return inBoundary(started, 'verify', verifyStep);
}

async function verifyStep(started: ActionHost, manner: Manner): Promise<Report> {
  const opened = await opening(started, manner, { read: readVerifyInputs, outputs: {} });
  const { host, inputs, env, folder } = opened;
  const ask = { ...opened.ask, folder: moduleCache(modcacheRoot(inputs.moduleCache, env)) };
  const { report } = await verified(host, ask, inputs);
  const named = makeReport('verify', report);
  return handOver(named, verifyOutputs(named, folder), folder);
}

/** What the inputs name: bundles, finished programs, vendor folders, or else the module cache. */
function verified(host: Host, ask: Ask, { paths, sha256, binaries, vendor }: VerifyInputs): Promise<Done> {
  if (paths.length > 0) {
    const bundles = paths.map((file, i) => ({ file, sha256: sha256[i] }));
    return checkBundle(host, ask, bundles);
  }
  if (binaries.length > 0) return checkBinaries(host, ask, binaries);
  return vendor ? checkVendor(host, ask) : check(host, ask);
}
