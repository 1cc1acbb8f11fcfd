import { readdirSync } from 'node:fs';
import { finding, isError, type Finding } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import { compareGo, versionOfGo } from '../gomod/goversion.ts';
import { listModules } from '../gomod/listing.ts';
import { idOf } from '../gomod/module.ts';
import type { Plan } from './plan.ts';
import type { SealMode } from './seal.ts';

/**
 * What the go command will believe in the seal though no sum covers it: objects in a build cache that is kept, and modules
 * in the module cache that the plan does not name, where `go run pkg@version` would take them. Reads names only.
 *
 * @param env the settings that the seal is made from
 * @see go-modules-spec.md 5.6; threat-model T20, T21
 */
export function unproven(plan: Plan, env: GoEnv, mode: SealMode): readonly Finding[] {
  return [...objects(env.GOCACHE), ...(runsStrangers(env, mode) ? strangers(plan) : [])];
}

function objects(dir: string): readonly Finding[] {
  if (dir === '' || !holdsSomething(dir)) return [];
  return [finding('W_GOCACHE_PRESENT', { path: dir })];
}

function holdsSomething(dir: string): boolean {
  try {
    return readdirSync(dir).length > 0;
  } catch (thrown) {
    return !(isError(thrown) && 'code' in thrown && thrown.code === 'ENOENT'); // what cannot be listed may be used all the same
  }
}

/** The lookup of the latest version, which GOPROXY=off refuses, came with Go 1.23. */
function runsStrangers({ GOVERSION }: GoEnv, mode: SealMode): boolean {
  const go = versionOfGo(GOVERSION);
  return mode === 'proxy' || (go !== undefined && compareGo(go, '1.23') < 0);
}

function strangers({ needs, folder }: Plan): readonly Finding[] {
  const planned = new Set(
    needs.modules.flatMap(({ module, zip }) => (zip === undefined ? [] : [idOf(module)])),
  );
  const found = listModules(folder).flatMap(({ kind, module }) =>
    kind === 'zip' && !planned.has(module) ? [module] : [],
  );
  const [first] = found;
  if (first === undefined) return [];
  const message = `go run pkg@version would run what nobody has proven; not in the plan: ${found.length}, such as ${first}`;
  return [finding('W_CACHE_STRANGER', { path: folder.trees, message })];
}
