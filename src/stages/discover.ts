import { existsSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { checkoutOf, realPath } from '../gomod/checkout.ts';
import { compareGo, versionOfGo } from '../gomod/goversion.ts';
import { compareBytes } from '../gomod/module.ts';
import { workspacesOf, type Joined, type Project, type Root } from '../gomod/project.ts';
import type { Host } from '../host.ts';
import { changedFiles } from './gitdiff.ts';

/** A module root as the jobs of a matrix want to know it. Folders are relative to the base, with slashes. */
export interface DiscoveredRoot {
  /** Its place in the list, from 0: what belongs to it can be named by that, and not by a folder's name. */
  readonly index: number;
  readonly dir: string;
  readonly module: string;
  readonly go: string | null;
  /** A vendor folder is there, its own or its workspace's; whether it is what the sums name is not looked at. */
  readonly vendored: boolean;
  /** The folder of the go.work that the go command takes for it; `''`: none. */
  readonly workspace: string;
  /** Modules that its go.mod requires and that come from elsewhere: from no folder of the checkout. */
  readonly dependencies: number;
  /** The Go it wants where that is newer than the Go there is, such as `1.27`; else `''`. */
  readonly toolchain: string;
  /** It, or a folder of the checkout that it is built from, is not what it was at the base ref. */
  readonly changed: boolean;
}

/** All roots, those that changed first. */
export interface Discovered {
  readonly roots: readonly DiscoveredRoot[];
  /** One line for a person: against what they were compared, or why every root counts as changed. */
  readonly line: string;
}

/** What roots are compared with. */
export interface Against {
  /** A commit, branch or tag of the checkout's repository; `''`: nothing. */
  readonly ref: string;
  /** GOVERSION, such as `go1.26.8`; `''` where there is no Go. */
  readonly goversion: string;
}

/**
 * The roots of a project as a matrix builds them. What git says is only used to tell which come first; where it cannot tell, such
 * as in a clone without the history, all of them count as changed.
 *
 * @see design section 3.2, output `modules`; peers.md proposal 21
 */
export async function discover(
  host: Pick<Host, 'run' | 'env'>,
  project: Project,
  { ref, goversion }: Against,
): Promise<Discovered> {
  const { top } = checkoutOf(project.base);
  const compared = await changedFiles(host, { top, ref });
  const isChanged = compared.files === undefined ? () => true : changedRoots(project, top, compared.files);
  const all = project.roots.map((root) => ({
    ...factsOf(project, root, goversion),
    changed: isChanged(root),
  }));
  const roots = all
    .toSorted((a, b) => Number(b.changed) - Number(a.changed) || compareBytes(a.dir, b.dir))
    .map((root, index) => ({ index, ...root }));
  const count = roots.filter(({ changed }) => changed).length;
  return { roots, line: `${roots.length} module roots, ${count} changed: ${compared.how}` };
}

function factsOf(project: Project, root: Root, goversion: string): Omit<DiscoveredRoot, 'changed' | 'index'> {
  const work = workspaceOf(project, root);
  const { dir, module, mod, vendored } = root;
  return {
    ...{ dir, module, go: mod.go ?? null },
    vendored: vendored || (work !== undefined && isVendored(project, work)),
    workspace: work?.dir ?? '',
    dependencies: mod.require.filter(({ path }) => !isLocal(project, root, path)).length,
    toolchain: wantedGo([work?.work.go, mod.go], goversion),
  };
}

function isVendored({ base }: Project, { dir }: Joined): boolean {
  return existsSync(join(base, dir, 'vendor', 'modules.txt'));
}

/** The nearest go.work at or above a root, as the go command looks for one, where it joins the root; it fails beside one that does not. */
function workspaceOf(project: Project, root: Root): Joined | undefined {
  const above = workspacesOf(project).filter(({ dir }) => isBelow(root.dir, dir));
  const nearest = above.toSorted((a, b) => b.dir.length - a.dir.length).find(({ dir }) => dir !== '.');
  const own = nearest ?? above.find(({ dir }) => dir === '.');
  return own?.members.includes(root.dir) === true ? own : undefined;
}

/** Whether a module that a root requires comes from the checkout itself. */
function isLocal(project: Project, root: Root, path: string): boolean {
  return localDirs(project, root, path).length > 0;
}

/** The folders of the checkout that a required module may come from, absolute. */
function localDirs(project: Project, root: Root, path: string): readonly string[] {
  const work = workspaceOf(project, root);
  const members = project.roots.filter(
    ({ dir, module }) => work?.members.includes(dir) === true && module === path,
  );
  return [
    ...members.map(({ dir }) => resolve(project.base, dir)),
    ...replaceDirs(project, root, work).flatMap((one) => (one.path === path ? [one.dir] : [])),
  ];
}

/** The folders that the replace lines of a root, and of its go.work, name. */
function replaceDirs(
  { base, roots }: Project,
  root: Root,
  work: Joined | undefined,
): readonly { readonly path: string; readonly dir: string }[] {
  const members = work === undefined ? [] : roots.filter(({ dir }) => work.members.includes(dir));
  const sources = [
    ...[root, ...members].map(({ dir, mod }) => ({ dir, replace: mod.replace })),
    ...(work === undefined ? [] : [{ dir: work.dir, replace: work.work.replace }]),
  ];
  return sources.flatMap(({ dir, replace }) =>
    replace.flatMap(({ oldPath, newPath, newVersion }) =>
      newVersion === undefined ? [{ path: oldPath, dir: resolve(base, dir, newPath) }] : [],
    ),
  );
}

/** The newest of some go lines where it is newer than the Go there is. */
function wantedGo(lines: readonly (string | undefined)[], goversion: string): string {
  const have = versionOfGo(goversion);
  const wanted = lines
    .flatMap((line) => line ?? [])
    .toSorted(compareGo)
    .at(-1);
  return have === undefined || wanted === undefined || compareGo(wanted, have) <= 0 ? '' : wanted;
}

/** How a folder is called among changed files. */
type Named = (absolute: string) => string;

/**
 * Tells which roots changed: something below one that is not below a root inside it, or in a folder it is built from, be that
 * through a replace, a workspace, or a root that needs another.
 *
 * @param files relative to `top`, with slashes
 */
function changedRoots(project: Project, top: string, files: readonly string[]): (root: Root) => boolean {
  const named: Named = (path) => relative(top, realPath(path)).split(sep).join('/') || '.';
  const placeOf = ({ dir }: Pick<Root, 'dir'>): string => named(resolve(project.base, dir));
  const needs = new Map(project.roots.map((root) => [placeOf(root), neededBy(project, root).map(named)]));
  const owners = new Set([...needs.keys(), ...[...needs.values()].flat()]);
  const touched = new Set([
    ...files.flatMap((file) => ownerOf(file, owners) ?? []),
    ...workspacesOf(project)
      .filter((work) => files.some((file) => isOfWork(file, placeOf(work))))
      .flatMap(({ members }) => members.map((dir) => placeOf({ dir }))),
  ]);
  return (root) => [...reached(placeOf(root), needs)].some((place) => touched.has(place));
}

/** What a root may be built from beside itself, absolute. A replace counts whether or not something requires it. */
function neededBy(project: Project, root: Root): readonly string[] {
  const required = root.mod.require.flatMap(({ path }) => localDirs(project, root, path));
  return [...required, ...replaceDirs(project, root, undefined).map(({ dir }) => dir)];
}

/** Everything that is reached from a start, itself included. */
function reached(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set([start]);
  for (const at of seen) for (const one of next.get(at) ?? []) seen.add(one); // a set walks over what is added to it
  return seen;
}

/** The nearest of some folders that a file is in. */
function ownerOf(file: string, owners: ReadonlySet<string>): string | undefined {
  for (let dir = posix.dirname(file); ; dir = posix.dirname(dir)) {
    if (owners.has(dir)) return dir;
    if (dir === '.' || dir === '/') return undefined;
  }
}

/** go.work, its sums, and the vendor folder beside it are of no root alone. */
function isOfWork(file: string, at: string): boolean {
  const start = at === '.' ? '' : `${at}/`;
  if (!file.startsWith(start)) return false;
  const rest = file.slice(start.length);
  return rest === 'go.work' || rest === 'go.work.sum' || rest.startsWith('vendor/');
}

function isBelow(dir: string, folder: string): boolean {
  if (folder === '.') return !dir.startsWith('../') && dir !== '..';
  return dir === folder || dir.startsWith(`${folder}/`);
}
