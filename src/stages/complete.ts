import { lstatSync } from 'node:fs';
import { finding, type Finding } from '../errors.ts';
import { cachePaths, isInfoFor } from '../gomod/modcache.ts';
import { idOf, type ModuleVersion } from '../gomod/module.ts';
import type { Need } from '../gomod/needs.ts';
import { placeInfo, placeList, type Target } from '../gomod/place.ts';
import { textIfRegular } from '../gomod/regular.ts';
import { canonical } from '../gomod/version.ts';
import { Ways } from '../gomod/ways.ts';
import { versionLists } from '../pack/contents.ts';
import { isPresent, type Stock } from './stock.ts';

/** How a filled folder stands at the end. Each planned version is in exactly one of the lists. */
export interface Completed {
  readonly present: readonly Need[];
  readonly missing: readonly Need[];
  /** `path@version` of those whose `.info` had to be written. */
  readonly written: ReadonlySet<string>;
}

/**
 * Writes what follows from the plan alone, `.info` files and version lists, and tells what is still missing.
 *
 * @throws Failure `E_PATH_EXISTS`; system errors
 * @see go-modules-spec.md 5.1: the go command reads `.info` for the whole build list, also for versions without any sum
 */
export function complete(stock: Stock, target: Target): Completed {
  const { modules } = stock.plan.needs;
  const ways = new Ways(target.folder);
  for (const { module } of modules) ways.leads(cachePaths(target.folder, module).dir);
  const written = new Set(
    modules.filter(({ module }) => completeInfo(target, module)).map(({ module }) => idOf(module)),
  );
  completeLists(
    target,
    modules
      .filter(({ module, mod }) => mod !== undefined && stock.plan.mods.has(module))
      .map(({ module }) => module),
  );
  return { ...split(stock, target), written };
}

/** Which planned versions are all there, proven. */
function split(stock: Stock, target: Target): Pick<Completed, 'present' | 'missing'> {
  const present = stock.plan.needs.modules.filter((need) => isPresent(stock, need, target));
  const there = new Set(present);
  return { present, missing: stock.plan.needs.modules.filter((need) => !there.has(need)) };
}

/** A finding for each missing version that no other finding explains. */
export function missingFindings(
  { missing }: Pick<Completed, 'missing'>,
  explained: readonly Finding[],
): readonly Finding[] {
  const known = new Set(explained.filter((f) => f.level === 'error').map((f) => f.module));
  return missing
    .filter(({ module }) => !known.has(idOf(module)))
    .map(({ module, zip }) =>
      finding('E_OFFLINE_MISSING', {
        module: idOf(module),
        message: `its ${zip === undefined ? 'go.mod' : 'archive'} is in no place that may be asked`,
      }),
    );
}

/** One finding in place of all of `missing`, where nothing was fetched because of errors that are told before it. */
export function notAskedFor(missing: readonly Finding[]): readonly Finding[] {
  if (missing.length === 0) return [];
  return [
    finding('E_OFFLINE_MISSING', {
      message: `nothing is fetched while the errors above stand; module versions not asked for: ${missing.length}`,
      remedy: 'mend those first, then run it again',
    }),
  ];
}

/** True when it had to be written. The go command's own `.info` stays: it is right as long as it names this version. */
function completeInfo(target: Target, module: ModuleVersion): boolean {
  const text = textIfRegular(cachePaths(target.folder, module).info);
  if (text !== undefined && isInfoFor(module, text)) return false;
  placeInfo(target, module);
  return true;
}

function completeLists(target: Target, modules: readonly ModuleVersion[]): void {
  const known = new Map(modules.map((module) => [module.path, cachePaths(target.folder, module).list]));
  const before = [...known]
    .flatMap(([path, file]) => readList(file).map((version) => ({ path, version })))
    .filter((module) => isListed(target, module));
  const all = new Map([...before, ...modules].map((module) => [idOf(module), module]));
  for (const [path, text] of versionLists([...all.values()])) {
    const file = known.get(path);
    if (file !== undefined && textIfRegular(file) === text) continue;
    placeList(target, path, text);
  }
}

/** As the go command makes a list: of the versions whose go.mod is there. A name alone would be offered as the latest version. */
function isListed({ folder }: Target, module: ModuleVersion): boolean {
  return lstatSync(cachePaths(folder, module).mod, { throwIfNoEntry: false })?.isFile() === true;
}

/** The versions a list names; a go command may just be rewriting it in place, so anything else in it is passed over. */
function readList(file: string): readonly string[] {
  return (textIfRegular(file) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && canonical(line) === line);
}
