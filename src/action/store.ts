import { rmSync } from 'node:fs';
import type { Host } from '../host.ts';
import { folderStore } from '../work/folderstore.ts';
import { limited, noStore, type Rights, type Store } from '../work/store.ts';
import { cacheService } from './cacheservice.ts';
import { eventFacts } from './event.ts';
import type { ActionHost } from './host.ts';
import type { Inputs } from './inputs.ts';
import { cachePolicy } from './policy.ts';
import type { StepFolder } from './runner.ts';

/** The store of a step. */
export interface Chosen {
  /** Within the rights: what the policy forbids is not even tried. */
  readonly store: Store;
  readonly rights: Rights;
  /** Why these rights: half a sentence. */
  readonly why: string;
  /** Says in the log what is done with it, and why. */
  readonly line: string;
}

type CacheInputs = 'cache' | 'cachePath' | 'cacheRules';

/**
 * Chooses the store: the folder that `cache-path` names, else the runner's cache service, else none. The policy is one for all: who
 * may not save to the service has no business in the folder of a self-hosted runner either.
 *
 * @param env of the step, with the variables of the runner
 * @param service the runner's cache service; undefined when it offers none. Not called where nothing may be done with it
 */
export function chooseStore(
  { cache, cachePath, cacheRules }: Pick<Inputs, CacheInputs>,
  env: Host['env'],
  service: () => Store | undefined,
): Chosen {
  const { restore, save, why } = cachePolicy(cache, eventFacts(env));
  if (!restore && !save) return chosen(noStore, { restore, save }, why);
  const store =
    cachePath === undefined ? service() : folderStore(cachePath, save ? cacheRules : { marks: false });
  if (store !== undefined) return chosen(limited(store, { restore, save }), { restore, save }, why);
  return chosen(noStore, { restore: false, save: false }, NO_SERVICE);
}

/** The store of this step. @param entries where the entry that the service gives, and the one it gets, stand; for this step alone */
export function storeOfStep(
  inputs: Pick<Inputs, CacheInputs>,
  host: ActionHost,
  { entries }: Pick<StepFolder, 'entries'>,
): Chosen {
  const say = (line: string): void => {
    host.say(line);
  };
  return chooseStore(inputs, process.env, () =>
    cacheService(process.env, entries, { signal: host.signal, say }),
  );
}

const NO_SERVICE = 'this runner offers no cache service, and cache-path names no folder';

function chosen(store: Store, rights: Rights, why: string): Chosen {
  const word = (may: boolean): string => (may ? 'yes' : 'no');
  return {
    store,
    rights,
    why,
    line: `cache: restore ${word(rights.restore)}, save ${word(rights.save)}: ${why}`,
  };
}

/** Removes what the cache service gave: it is as large as the module cache, and no later step has a use for it. */
export function clearEntries({ entries }: Pick<StepFolder, 'entries'>): void {
  rmSync(entries, { recursive: true, force: true });
}
