import { modcacheRoot } from '../gomod/go.ts';
import { moduleCache } from '../gomod/modcache.ts';
import { putAway } from '../recipes/cache.ts';
import type { Report } from '../report.ts';
import { inBoundary, type Manner, type Started } from './boundary.ts';
import { cacheOf, coverLines, savedLines } from './cachewords.ts';
import type { ActionHost } from './host.ts';
import { readInputs } from './inputs.ts';
import { opening } from './opening.ts';
import { handOver, saveOutputs } from './outputs.ts';
import { clearEntries, storeOfStep } from './store.ts';

/** The save action: keeps what the module cache holds of the roots' needs in the store. Gives the exit status; never throws. */
export function runSave(started: Started): Promise<0 | 1> {
  return inBoundary(started, 'save', saveStep);
}

async function saveStep(started: ActionHost, manner: Manner): Promise<Report | undefined> {
  const opened = await opening(started, manner, { read: readInputs, outputs: {} });
  const { host, inputs, env, folder } = opened;
  const policy = storeOfStep(inputs, host, folder);
  const { store } = policy;
  host.say(policy.line);
  if (!policy.rights.save) return undefined; // to pack what nobody may keep would cost time for nothing
  const ask = { ...opened.ask, folder: moduleCache(modcacheRoot(inputs.moduleCache, env)) };
  const put = await putAway(host, ask, { store, prefix: inputs.prefix }).finally(() => {
    clearEntries(folder);
  });
  for (const said of [...coverLines(put), ...savedLines(put.saved)]) host.say(said);
  const own = put.entry?.own === true;
  const report = { ...put.report, cache: cacheOf({ ...put, exact: own }, policy, put.saved) };
  return handOver(report, saveOutputs(put, folder), folder);
}
