import { moduleCache } from '../gomod/modcache.ts';
import { bringBack, lookUp } from '../recipes/cache.ts';
import type { Report } from '../report.ts';
import { inBoundary, type Manner, type Started } from './boundary.ts';
import { cacheOf, keyLines } from './cachewords.ts';
import type { ActionHost } from './host.ts';
import { readRestoreInputs } from './inputs.ts';
import { opening } from './opening.ts';
import { handOver, lookUpOutputs, NOT_READY, restoreOutputs } from './outputs.ts';
import { clearEntries, storeOfStep } from './store.ts';

/** The restore action: fills a module cache from the store, or only tells what the store has. Gives the exit status; never throws. */
export function runRestore(started: Started): Promise<0 | 1> {
  return inBoundary(started, 'restore', restoreStep);
}

async function restoreStep(started: ActionHost, manner: Manner): Promise<Report> {
  const {
    host,
    inputs,
    folder,
    ask: asked,
  } = await opening(started, manner, { read: readRestoreInputs, outputs: NOT_READY });
  const policy = storeOfStep(inputs, host, folder);
  const { store } = policy;
  host.say(policy.line);
  const { prefix, archives, strict, lookupOnly, failOnCacheMiss: failOnMiss } = inputs;
  const ask = { ...asked, folder: moduleCache(inputs.moduleCache ?? folder.moduleCache) };
  const how = { store, prefix, archives, strict, failOnMiss };
  if (lookupOnly) {
    const found = await lookUp(host, ask, how);
    for (const said of keyLines(found, policy)) host.say(said);
    const report = { ...found.report, cache: cacheOf(found, policy) };
    return handOver(report, lookUpOutputs(found, folder), folder);
  }
  const brought = await bringBack(host, ask, how).finally(() => {
    clearEntries(folder);
  });
  for (const said of keyLines(brought, policy)) host.say(said);
  const report = { ...brought.report, cache: cacheOf(brought, policy) };
  return handOver(report, restoreOutputs(brought, folder), folder);
}
