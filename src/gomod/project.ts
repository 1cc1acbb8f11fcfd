import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Failure, finding, type Finding } from '../errors.ts';
import { checkoutOf, isInside } from './checkout.ts';
import { checkGowork, ownGowork } from './gowork.ts';
import { sha256Hex } from './hash.ts';
import { parseModFile, type ModFile } from './modfile.ts';
import { readNamed } from './regular.ts';
import { findModuleDirs, findWorkDirs, matchesAny } from './roots.ts';
import { readSums, type Sums, type SumText } from './sum.ts';
import { parseWorkFile, type WorkFile } from './workfile.ts';

/** A folder with a go.mod that the run covers. */
export interface Root {
  /** Relative to the base, with slashes; `.` for the base itself. */
  readonly dir: string;
  readonly mod: ModFile;
  /** The module path; `''` where the go.mod names none. */
  readonly module: string;
  /** SHA-256 of go.mod and go.sum in hex; null where there is no go.sum. */
  readonly digests: { readonly gomod: string; readonly gosum: string | null };
  /** True when it has a `vendor/modules.txt`. */
  readonly vendored: boolean;
}

/** The go.work of the run, when there is one. */
export interface Workspace {
  /** Absolute path of the go.work. */
  readonly file: string;
  readonly work: WorkFile;
}

/** A go.work and the roots that it joins. */
export interface Joined extends Workspace {
  /** Its folder, relative to the base, with slashes. */
  readonly dir: string;
  /** The folders of those roots. */
  readonly members: readonly string[];
}

/** What the checkout says: its roots, their requirements and the sums. Nothing here came from anywhere else. */
export interface Project {
  /** Absolute. */
  readonly base: string;
  readonly roots: readonly Root[];
  readonly workspace: Workspace | undefined;
  /** Only where all modules are covered: every go.work; there `workspace` is none. */
  readonly joined?: readonly Joined[];
  readonly sums: Sums;
  readonly findings: readonly Finding[];
}

/** Where to look for roots. */
export interface Where {
  /** Absolute. */
  readonly base: string;
  /** Globs of root folders relative to the base; empty: the members of go.work, else every module below. */
  readonly modules: readonly string[];
  /** Every module below the base, whether a go.work names it or not, and every go.work below it as well. */
  readonly all?: boolean;
  /** The environment's GOWORK: `off` passes a go.work over; a file has to be the base's own. */
  readonly gowork: string | undefined;
}

/**
 * Reads the roots of a checkout, their go.mod and go.sum, go.work and go.work.sum. Reads only; runs no program.
 *
 * @throws Failure `E_NO_MODULE`, `E_GOMOD_SYNTAX`, `E_GOWORK_SYNTAX`, `E_GOWORK_OUTSIDE`, `E_GOSUM_SYNTAX`, `E_MODULE_NAME`,
 *   `E_UNREADABLE`
 * @see go-modules-spec.md 5.9 step 1; design section 3.2, `modules`
 */
export function readProject(where: Where): Project {
  if (!isFolder(where.base))
    throw new Failure('E_UNREADABLE', { path: where.base, message: 'there is no such folder' });
  const above = checkGowork({ ...where, checkout: checkoutOf(where.base) });
  const workspace = where.all === true ? undefined : readWorkspace(where, '.');
  const every = where.all === true ? readAll(where) : undefined;
  const found = foundDirs(where.base, workspace, every);
  const dirs = where.modules.length === 0 ? found : found.filter((dir) => matchesAny(where.modules, dir));
  if (dirs.length === 0) throw noModule(where, found);
  const roots = dirs.map((dir) => readRoot(where.base, dir));
  const joined = every?.flatMap((work) => limited(work, new Set(dirs)));
  const works = joined ?? (workspace === undefined ? [] : [{ ...workspace, dir: '.' }]);
  const sums = readSums(sumFiles(where.base, dirs, works));
  const unknown = [
    ...roots.flatMap((root) => root.mod.unknown.map((at) => ({ ...at, file: shown(root.dir, 'go.mod') }))),
    ...works.flatMap(({ work, dir }) => work.unknown.map((at) => ({ ...at, file: shown(dir, 'go.work') }))),
  ].map(({ file, line, text }) =>
    finding('W_UNKNOWN_DIRECTIVE', { path: `${file}:${line}`, message: `an unknown directive: ${text}` }),
  );
  const findings = [...sums.findings, ...unknown, ...above];
  return {
    ...{ base: where.base, roots, workspace, sums, findings },
    ...(joined === undefined ? {} : { joined }),
  };
}

/** Every go.work of a project with the roots it joins. */
export function workspacesOf({ roots, workspace, joined }: Works): readonly Joined[] {
  if (joined !== undefined) return joined;
  return workspace === undefined ? [] : [{ ...workspace, dir: '.', members: roots.map(({ dir }) => dir) }];
}

type Works = Pick<Project, 'workspace' | 'joined'> & { readonly roots: readonly Pick<Root, 'dir'>[] };

/** The sum files of a project as they are now. Throws Failure `E_UNREADABLE`. */
export function sumTexts(project: Project): readonly SumText[] {
  return sumFiles(
    project.base,
    project.roots.map(({ dir }) => dir),
    workspacesOf(project),
  );
}

/** A file of a root as people know it: `go.mod`, `tools/go.sum`. */
export function shown(dir: string, file: string): string {
  return dir === '.' ? file : `${dir}/${file}`;
}

function readWorkspace({ base, gowork }: Where, dir: string): Workspace | undefined {
  const file = ownGowork({ base: join(base, dir), gowork });
  if (file === undefined) return undefined;
  const name = shown(dir, 'go.work');
  return { file, work: parseWorkFile(readNamed(file, name).toString('utf8'), name) };
}

/** Every go.work below the base. */
function readAll(where: Where): readonly Joined[] {
  return findWorkDirs(where.base).flatMap((dir) => {
    const workspace = readWorkspace(where, dir);
    return workspace === undefined
      ? []
      : [{ ...workspace, dir, members: memberDirs(where.base, workspace, dir) }];
  });
}

/** A go.work with those of its members that are covered; none when it has none of them. */
function limited(work: Joined, covered: ReadonlySet<string>): readonly Joined[] {
  const members = work.members.filter((dir) => covered.has(dir));
  return members.length === 0 ? [] : [{ ...work, members }];
}

function foundDirs(
  base: string,
  workspace: Workspace | undefined,
  every: readonly Joined[] | undefined,
): readonly string[] {
  if (workspace !== undefined) return memberDirs(base, workspace, '.');
  const found = findModuleDirs(base);
  if (every === undefined) return found;
  return [...new Set([...found, ...every.flatMap(({ members }) => members)])].sort();
}

function memberDirs(base: string, { work }: Workspace, of: string): readonly string[] {
  const checkout = checkoutOf(base);
  const file = shown(of, 'go.work');
  return work.use.map(({ dir, line }) => {
    const path = resolve(base, of, dir);
    if (!isInside(checkout, path))
      throw new Failure('E_GOWORK_OUTSIDE', {
        path: `${file}:${line}`,
        want: `a folder in ${checkout.top}`,
        got: path,
        message: `use ${dir} leads out of the checkout`,
        remedy: `go work edit -dropuse=${dir}`,
      });
    if (!existsSync(join(path, 'go.mod')))
      throw new Failure('E_GOWORK_SYNTAX', {
        path: `${file}:${line}`,
        message: `use ${dir}: there is no go.mod in that folder`,
        remedy: `go work edit -dropuse=${dir}`,
      });
    return slashed(relative(base, path));
  });
}

function readRoot(base: string, dir: string): Root {
  const file = shown(dir, 'go.mod');
  const bytes = readNamed(join(base, dir, 'go.mod'), file);
  const mod = parseModFile(bytes.toString('utf8'), { file, mode: 'strict' });
  const gosum = join(base, dir, 'go.sum');
  return {
    dir,
    mod,
    module: mod.module ?? '',
    digests: {
      gomod: sha256Hex(bytes),
      gosum: existsSync(gosum) ? sha256Hex(readNamed(gosum, shown(dir, 'go.sum'))) : null,
    },
    vendored: existsSync(join(base, dir, 'vendor', 'modules.txt')),
  };
}

function sumFiles(
  base: string,
  dirs: readonly string[],
  works: readonly Pick<Joined, 'dir'>[],
): readonly SumText[] {
  const names = [
    ...dirs.map((dir) => shown(dir, 'go.sum')),
    ...works.map(({ dir }) => shown(dir, 'go.work.sum')),
  ];
  return names
    .filter((name) => existsSync(join(base, name)))
    .map((name) => ({ file: name, text: readNamed(join(base, name), name).toString('utf8') }));
}

function noModule({ base, modules }: Where, found: readonly string[]): Failure {
  if (found.length > 0)
    return new Failure('E_NO_MODULE', {
      path: base,
      message: `no module matches ${modules.join(' ')}`,
      remedy: `there are: ${found.slice(0, 10).join(' ')}`,
    });
  const above = resolve(base, '..');
  const hint = existsSync(join(above, 'go.mod'))
    ? { remedy: `the go.mod is one folder up: -C ${above}` }
    : {};
  return new Failure('E_NO_MODULE', { path: base, ...hint });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function slashed(path: string): string {
  return path === '' ? '.' : path.split(sep).join('/');
}
