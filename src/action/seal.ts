import { modcacheRoot } from '../gomod/go.ts';
import { moduleCache } from '../gomod/modcache.ts';
import { sealOver } from '../recipes/seal.ts';
import { makeReport, type Report } from '../report.ts';
import { inBoundary, type Manner, type Started } from './boundary.ts';
import { withoutSeals } from './earlier.ts';
import type { ActionHost } from './host.ts';
import { readInputs } from './inputs.ts';
import { opening } from './opening.ts';
import { handOver, sealOutputs } from './outputs.ts';
import { readRunner } from './runner.ts';
import { exportSeal, lift, writeSeal } from './run.ts';

/** The seal action: seals the job to a module cache that is there, or lifts the seal that is in force. Gives the exit status; never throws. */
export function runSeal(started: Started): Promise<0 | 1> {
  return inBoundary(started, 'seal', sealStep);
}

async function sealStep(started: ActionHost, manner: Manner): Promise<Report> {
  const { temp } = readRunner(process.env);
  const before = { ...started, env: withoutSeals(started.env, temp) };
  const opened = await opening(before, manner, { read: readInputs, outputs: {}, seals: true });
  const { host, inputs, env, folder } = opened;
  if (inputs.mode === 'off') {
    lift(started, temp);
    return makeReport('seal', {});
  }
  const ask = {
    ...opened.ask,
    // that of an earlier seal, where there is one: it is the one that was filled
    folder: moduleCache(modcacheRoot(inputs.moduleCache ?? started.env['GOMODCACHE'], env)),
    go: env.GOVERSION,
  };
  const cache = inputs.buildCache === 'fresh' ? { GOCACHE: folder.buildCache } : {};
  const own = { ...env, ...cache, GOPATH: folder.gopath };
  const came = await sealOver(host, ask, { mode: inputs.mode, env: own });
  writeSeal(came.sealed, folder);
  handOver(came.report, sealOutputs(came, folder), folder);
  exportSeal(came, { host, inputs, folder, env });
  return came.report;
}
