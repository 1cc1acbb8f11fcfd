import { moduleCache } from '../gomod/modcache.ts';
import { bringBack, lookUp } from '../recipes/cache.ts';
import type { Report } from '../report.ts';
import { inBoundary, type Manner, type Started } from './boundary.ts';
import { keyLines } from './cachewords.ts';
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
  const { rights, store, line } = storeOfStep(inputs, host, folder);
  host.say(line);
  const { prefix, archives, strict, lookupOnly, failOnCacheMiss: failOnMiss } = inputs;
  const ask = { ...asked, folder: moduleCache(inputs.moduleCache ?? folder.moduleCache) };
  const how = { store, prefix, archives, strict, failOnMiss };
  if (lookupOnly) {
    const found = await lookUp(host, ask, how);
    for (const said of keyLines(found, rights)) host.say(said);
    return handOver(found.report, lookUpOutputs(found, folder), folder);
  }
  const brought = await bringBack(host, ask, how).finally(() => {
    clearEntries(folder);
  });
  for (const said of keyLines(brought, rights)) host.say(said);
  return handOver(brought.report, restoreOutputs(brought, folder), folder);
}
