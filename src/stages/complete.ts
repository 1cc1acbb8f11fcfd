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
import { isWritable } from './target.ts';

/** How a filled folder stands at the end. Each planned version is in exactly one of the lists. */
export interface Completed {
  readonly present: readonly Need[];
  readonly missing: readonly Need[];
  /** `path@version` of those whose `.info` had to be written. */
  readonly written: ReadonlySet<string>;
  /** A warning where the folder is complete but for computed files, and cannot be written. */
  readonly findings: readonly Finding[];
}

/**
 * Writes what follows from the plan alone, `.info` files and version lists, and tells what is still missing. Into a module cache
 * where nothing came in, no version list is added: the go command leaves none either.
 *
 * @param came true when this run brought something in
 * @throws Failure `E_PATH_EXISTS`, `E_NOT_WRITABLE` where something is missing; system errors
 * @see go-modules-spec.md 5.1: the go command reads `.info` for the whole build list, also for versions without any sum
 */
export function complete(stock: Stock, target: Target, came: boolean): Completed {
  const { modules } = stock.plan.needs;
  const ways = new Ways(target.folder);
  for (const { module } of modules) ways.leads(cachePaths(target.folder, module).dir);
  const infos = modules.map(({ module }) => module).filter((module) => lacksInfo(target, module));
  const known = modules.filter(({ module, mod }) => mod !== undefined && stock.plan.mods.has(module));
  const due = {
    infos,
    lists: listsDue(
      target,
      known.map(({ module }) => module),
      came || infos.length > 0,
    ),
  };
  const there = split(stock, target);
  if (infos.length + due.lists.length === 0 || (there.missing.length === 0 && !isWritable(target)))
    return { ...there, written: new Set(), findings: unwritable(target, due) };
  for (const module of infos) placeInfo(target, module);
  for (const [path, text] of due.lists) placeList(target, path, text);
  return { ...there, written: new Set(infos.map(idOf)), findings: [] };
}

/** Computed files that are not there, or not as they should be. */
interface Due {
  readonly infos: readonly ModuleVersion[];
  /** Module path and text. */
  readonly lists: readonly (readonly [string, string])[];
}

/** What `go mod download` leaves does without them: build and test need none, only `go list -m` does. */
function unwritable({ folder }: Target, { infos, lists }: Due): readonly Finding[] {
  if (infos.length + lists.length === 0) return [];
  const message = `it cannot be written, and lacks ${infos.length} .info files and ${lists.length} version lists`;
  return [finding('W_MODCACHE_READONLY', { path: folder.trees, message })];
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

/** The go command's own `.info` stays: it is right as long as it names this version. */
function lacksInfo({ folder }: Target, module: ModuleVersion): boolean {
  const text = textIfRegular(cachePaths(folder, module).info);
  return text === undefined || !isInfoFor(module, text);
}

/** The lists that are not as they should be; of those that are not there, only where `all` is true, or for a file proxy. */
function listsDue(target: Target, modules: readonly ModuleVersion[], all: boolean): Due['lists'] {
  if (target.folder.layout === 'athens') return [];
  const known = new Map(modules.map((module) => [module.path, cachePaths(target.folder, module).list]));
  const before = [...known]
    .flatMap(([path, file]) => readList(file).map((version) => ({ path, version })))
    .filter((module) => isListed(target, module));
  const versions = new Map([...before, ...modules].map((module) => [idOf(module), module]));
  return [...versionLists([...versions.values()])].filter(([path, text]) => {
    const file = known.get(path);
    if (file === undefined) return true;
    if (!all && target.trees && lstatSync(file, { throwIfNoEntry: false }) === undefined) return false;
    return textIfRegular(file) !== text;
  });
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
