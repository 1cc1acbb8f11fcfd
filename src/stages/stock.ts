import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { toFinding } from '../errors.ts';
import { cachePaths } from '../gomod/modcache.ts';
import type { Need } from '../gomod/needs.ts';
import { idOf } from '../gomod/module.ts';
import { Ways } from '../gomod/ways.ts';
import type { Host } from '../host.ts';
import type { Checked, CheckOrder } from '../work/check.ts';
import type { Plan } from './plan.ts';

/** What the module cache holds of a plan, every byte of it hashed by this run. */
export interface Stock {
  readonly plan: Plan;
  /** What was found of each planned archive, by `path@version`. */
  readonly checked: ReadonlyMap<string, Checked>;
}

/** An archive the plan needs. */
export type Archive = Need & { readonly zip: NonNullable<Need['zip']> };

/** What counts as complete: trees, archives, or both. */
export interface Keep {
  readonly archives: boolean;
  readonly trees: boolean;
}

/** Nothing to redo: this archive was just proven and placed by this run. */
export const PLACED: Checked = {
  zip: 'proven',
  tree: 'proven',
  ziphash: 'proven',
  bytes: 0,
  namesFolders: false,
  gomod: undefined,
  setId: [],
  findings: [],
};

/** Nothing of it is there. */
export const NOTHING: Checked = { ...PLACED, zip: 'missing', tree: 'missing', ziphash: 'missing' };

/**
 * Hashes what the module cache holds of each planned archive. Reads only.
 *
 * @param before what an earlier look or this run itself has proven already; it is not hashed again
 */
export async function takeStock(
  host: Host,
  plan: Plan,
  before: ReadonlyMap<string, Checked> = new Map(),
): Promise<Stock> {
  const unknown = archivesOf(plan).filter(({ module }) => !before.has(idOf(module)));
  const ways = new Ways(plan.folder);
  let bytes = 0;
  let done = 0;
  const found = await Promise.all(
    unknown.map(async ({ module, zip }) => {
      const checked = await check(host, ways, { folder: plan.folder, module, want: zip });
      bytes += checked.bytes;
      host.progress({ stage: 'verify', done: ++done, of: unknown.length, bytes });
      return [idOf(module), checked] as const;
    }),
  );
  return { plan, checked: new Map([...before, ...found]) };
}

/** What is behind a link is as good as wrong, and is not looked at. */
async function check(host: Host, ways: Ways, order: CheckOrder): Promise<Checked> {
  try {
    const there = sizeOf(ways, order);
    return there === undefined ? NOTHING : await host.work.do('check', order, { weight: there });
  } catch (thrown) {
    const found = { ...toFinding(thrown), module: idOf(order.module) };
    if (found.code !== 'E_PATH_EXISTS') throw thrown;
    return { ...NOTHING, zip: 'wrong', tree: 'wrong', ziphash: 'wrong', findings: [found] };
  }
}

/** Bytes of the archive, 0 where there is only something else of the version; undefined where there is nothing, so that no thread is needed to say so. Throws `E_PATH_EXISTS`. */
function sizeOf(ways: Ways, { folder, module }: CheckOrder): number | undefined {
  const paths = cachePaths(folder, module);
  ways.leads(paths.dir);
  ways.leads(dirname(paths.tree));
  const [zip, ...others] = [paths.zip, paths.tree, paths.ziphash].map((path) =>
    lstatSync(path, { throwIfNoEntry: false }),
  );
  return zip?.size ?? (others.some((stat) => stat !== undefined) ? 0 : undefined);
}

/** The archives a plan needs. */
export function archivesOf(plan: Plan): readonly Archive[] {
  return plan.needs.modules.flatMap((need) => (need.zip === undefined ? [] : [{ ...need, zip: need.zip }]));
}

/** What is kept is proven: a tree with its `.ziphash`, an archive; and where no archive is kept, at least no wrong one stands there. */
export function isComplete(checked: Checked | undefined, keep: Keep): boolean {
  if (checked === undefined) return false;
  if (keep.trees && (checked.tree !== 'proven' || checked.ziphash !== 'proven')) return false;
  return keep.archives || !keep.trees ? checked.zip === 'proven' : checked.zip !== 'wrong';
}

/** Planned archives that the module cache does not hold completely. */
export function lackingArchives({ plan, checked }: Stock, keep: Keep): readonly Archive[] {
  return archivesOf(plan).filter(({ module }) => !isComplete(checked.get(idOf(module)), keep));
}

/** True when there is nothing left to bring, and nothing left to find out: neither from go.mod files nor from the go command. */
export function isWhole(stock: Stock, keep: Keep): boolean {
  const { question, needs } = stock.plan;
  return question === undefined && needs.unread.length === 0 && lackingArchives(stock, keep).length === 0;
}

/** True when all that the plan needs of this version is in the module cache, proven. */
export function isPresent(stock: Stock, need: Need, keep: Keep): boolean {
  if (need.mod !== undefined && !stock.plan.mods.has(need.module)) return false;
  return need.zip === undefined || isComplete(stock.checked.get(idOf(need.module)), keep);
}
