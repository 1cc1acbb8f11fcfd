import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Failure, finding, type Finding } from '../errors.ts';
import { checkoutOf, isInside } from './checkout.ts';
import { checkGowork, ownGowork } from './gowork.ts';
import { sha256Hex } from './hash.ts';
import { parseModFile, type ModFile } from './modfile.ts';
import { readNamed } from './regular.ts';
import { findModuleDirs, matchesAny } from './roots.ts';
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

/** What the checkout says: its roots, their requirements and the sums. Nothing here came from anywhere else. */
export interface Project {
  /** Absolute. */
  readonly base: string;
  readonly roots: readonly Root[];
  readonly workspace: Workspace | undefined;
  readonly sums: Sums;
  readonly findings: readonly Finding[];
}

/** Where to look for roots. */
export interface Where {
  /** Absolute. */
  readonly base: string;
  /** Globs of root folders relative to the base; empty: the members of go.work, else every module below. */
  readonly modules: readonly string[];
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
  const workspace = readWorkspace(where);
  const found = workspace === undefined ? findModuleDirs(where.base) : memberDirs(where.base, workspace);
  const dirs = where.modules.length === 0 ? found : found.filter((dir) => matchesAny(where.modules, dir));
  if (dirs.length === 0) throw noModule(where, found);
  const roots = dirs.map((dir) => readRoot(where.base, dir));
  const sums = readSums(sumFiles(where.base, dirs, workspace));
  const unknown = [
    ...roots.flatMap((root) => root.mod.unknown.map((at) => ({ ...at, file: shown(root.dir, 'go.mod') }))),
    ...(workspace?.work.unknown ?? []).map((at) => ({ ...at, file: 'go.work' })),
  ].map(({ file, line, text }) =>
    finding('W_UNKNOWN_DIRECTIVE', { path: `${file}:${line}`, message: `an unknown directive: ${text}` }),
  );
  return { base: where.base, roots, workspace, sums, findings: [...sums.findings, ...unknown, ...above] };
}

/** The sum files of a project as they are now. Throws Failure `E_UNREADABLE`. */
export function sumTexts({ base, roots, workspace }: Project): readonly SumText[] {
  return sumFiles(
    base,
    roots.map(({ dir }) => dir),
    workspace,
  );
}

/** A file of a root as people know it: `go.mod`, `tools/go.sum`. */
export function shown(dir: string, file: string): string {
  return dir === '.' ? file : `${dir}/${file}`;
}

function readWorkspace(where: Where): Workspace | undefined {
  const file = ownGowork(where);
  if (file === undefined) return undefined;
  return { file, work: parseWorkFile(readNamed(file, 'go.work').toString('utf8'), 'go.work') };
}

function memberDirs(base: string, { work }: Workspace): readonly string[] {
  const checkout = checkoutOf(base);
  return work.use.map(({ dir, line }) => {
    const path = resolve(base, dir);
    if (!isInside(checkout, path))
      throw new Failure('E_GOWORK_OUTSIDE', {
        path: `go.work:${line}`,
        want: `a folder in ${checkout.top}`,
        got: path,
        message: `use ${dir} leads out of the checkout`,
        remedy: `go work edit -dropuse=${dir}`,
      });
    if (!existsSync(join(path, 'go.mod')))
      throw new Failure('E_GOWORK_SYNTAX', {
        path: `go.work:${line}`,
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
  workspace: Workspace | undefined,
): readonly SumText[] {
  const names = [
    ...dirs.map((dir) => shown(dir, 'go.sum')),
    ...(workspace === undefined ? [] : ['go.work.sum']),
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
