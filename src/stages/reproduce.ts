/** Two builds of one checkout in two places: whether what they write is the same, byte for byte. */
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Failure, finding, type Finding } from '../errors.ts';
import { readBuildInfo, type BuildInfo } from '../gomod/buildinfo.ts';
import { checkoutOf, isInside, realPath } from '../gomod/checkout.ts';
import { removeTree } from '../gomod/tree.ts';
import type { Host } from '../host.ts';
import { copyTree } from '../work/copy.ts';
import { compareFiles, type Compared } from '../work/samebytes.ts';
import type { Ended } from '../work/talk.ts';
import { execute, type Cell } from './execute.ts';

/** What two builds came to. */
export interface Reproduced extends Ended {
  /** The files that were the same twice, as they were named; now in the checkout. Empty when anything differed. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly findings: readonly Finding[];
}

/** What is built twice. */
export interface TwiceBuilt {
  readonly cell: Cell;
  /** Files and folders that the command writes, as the command names them: relative to the cell's folder. */
  readonly outputs: readonly string[];
  readonly command: readonly string[];
}

/** Names of unequal length: a path that gets into a file mostly moves what is behind it. */
const PLACES = ['a', 'another'] as const;

/**
 * Copies the checkout to two fresh folders, runs the command in each, in the seal and with a build cache and a folder for temporary files
 * of its own, and compares what it wrote. What is the same is put where the command would have written it; nothing else of the
 * checkout is touched. A command that fails ends it, with its exit status.
 *
 * @throws Failure `E_USAGE` for an output that is not in the checkout, or that the command did not write; `E_NETNS`
 */
export async function reproduce(host: Host, order: TwiceBuilt): Promise<Reproduced> {
  const { cell, outputs } = order;
  const checkout = checkoutOf(cell.cwd);
  const named = outputs.map((path) => ({
    path,
    way: relative(checkout.top, realPath(resolve(cell.cwd, path))),
  }));
  const outside = named.find(({ way }) => way === '' || !isInside(checkout, join(checkout.top, way)));
  if (outside !== undefined) throw usage(outside.path, 'it is no file or folder in the checkout');
  const dir = realPath(await mkdtemp(join(tmpdir(), 'go-airlock-twice-')));
  try {
    let noRoutes: number | undefined;
    for (const place of PLACES) {
      const ended = await buildIn(host, order, { top: checkout.top, dir, place, named });
      noRoutes = ended.noRoutes === undefined ? noRoutes : (noRoutes ?? 0) + ended.noRoutes;
      if (ended.status !== 0) return { status: ended.status, noRoutes, files: [], findings: [] };
    }
    const told = await compare(host, { top: checkout.top, dir, named });
    return { status: 0, noRoutes, ...told };
  } finally {
    removeTree(dir);
  }
}

interface Named {
  /** As it was given. */
  readonly path: string;
  /** From the top of the checkout. */
  readonly way: string;
}

interface Places {
  readonly top: string;
  /** Holds a folder for each build. */
  readonly dir: string;
  readonly named: readonly Named[];
}

async function buildIn(
  host: Host,
  { cell, command }: TwiceBuilt,
  { top, dir, place, named }: Places & { readonly place: string },
): Promise<Ended> {
  const own = join(dir, place);
  const [src, tmp, cache] = [join(own, 'src'), join(own, 'tmp'), join(own, 'build')];
  const { variables } = cell.sealed;
  const left = [dir, realPath(variables['GOMODCACHE'] ?? dir)];
  await copyTree(top, src, { skipped: (path) => left.includes(path), signal: host.signal });
  pointToGit(top, src);
  for (const { way } of named) rmSync(join(src, way), { recursive: true, force: true });
  for (const folder of [tmp, cache]) mkdirSync(folder);
  const cwd = join(src, relative(top, realPath(cell.cwd)));
  const moved = {
    ...{ GOCACHE: cache, TMPDIR: tmp, TMP: tmp, TEMP: tmp, PWD: cwd, GIT_OPTIONAL_LOCKS: '0' },
    ...goworkIn(variables['GOWORK'], { top, src }),
  };
  const sealed = { ...cell.sealed, variables: { ...variables, ...moved } };
  return execute(host, { ...cell, sealed, cwd }, command);
}

/** A go.work of the checkout is the copy's own. */
function goworkIn(
  gowork: string | undefined,
  { top, src }: { readonly top: string; readonly src: string },
): Readonly<Record<string, string>> {
  if (gowork === undefined || gowork === 'off') return {};
  return { GOWORK: join(src, relative(top, realPath(gowork))) };
}

/** The `.git` of a worktree or submodule is a file with a path, which may start at the folder it lies in. */
function pointToGit(top: string, src: string): void {
  const file = join(top, '.git');
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return;
  const [, path] = /^gitdir: (.*)$/m.exec(readFileSync(file, 'utf8')) ?? [];
  if (path !== undefined) writeFileSync(join(src, '.git'), `gitdir: ${resolve(top, path)}\n`);
}

async function compare(host: Host, places: Places): Promise<Pick<Reproduced, 'files' | 'findings'>> {
  const { dir, named, top } = places;
  const [one, two] = PLACES.map((place) => join(dir, place, 'src'));
  if (one === undefined || two === undefined) return { files: [], findings: [] };
  const findings: Finding[] = [];
  const files: { path: string; sha256: string; way: string }[] = [];
  for (const { path, way } of named) {
    const names = [...new Set([...filesOf(one, way, path), ...filesOf(two, way, path)])].sort();
    for (const name of names) {
      const pair = [join(one, way, name), join(two, way, name)] as const;
      const told = name === '' ? path : join(path, name);
      const missing = pair.find((file) => !existsSync(file));
      const compared = missing === undefined ? compareFiles(pair, [one, two]) : undefined;
      if (compared === undefined)
        findings.push(
          finding('E_NOT_REPRODUCIBLE', { path: told, message: 'only one of two builds wrote it' }),
        );
      else if (compared.differsAt !== undefined)
        findings.push(await difference(host, { told, pair, compared }));
      else files.push({ path: told, sha256: compared.sha256[0], way: join(way, name) });
    }
  }
  if (findings.length > 0) return { files: [], findings };
  for (const { way } of files) await putInPlace(join(one, way), join(top, way));
  return { files: files.map(({ path, sha256 }) => ({ path, sha256 })), findings };
}

/** The names of the regular files at and below an output; `''` for a file itself. */
function filesOf(src: string, way: string, path: string): readonly string[] {
  const at = join(src, way);
  const stat = lstatSync(at, { throwIfNoEntry: false });
  if (stat?.isFile() === true) return [''];
  const found = stat?.isDirectory() === true ? readdirSync(at, { recursive: true, withFileTypes: true }) : [];
  const names = found.filter((entry) => entry.isFile());
  if (names.length === 0) throw usage(path, 'the command wrote no such file');
  return names.map((entry) => relative(at, join(entry.parentPath, entry.name)));
}

async function putInPlace(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const made = `${to}.go-airlock-${process.pid}`;
  await copyFile(from, made);
  await rename(made, to);
}

async function difference(
  host: Host,
  { told, pair, compared }: { told: string; pair: readonly [string, string]; compared: Compared },
): Promise<Finding> {
  const { sha256, sizes, differsAt = 0, holds } = compared;
  const lines = await differingLines(host, pair);
  const holdsPath = holds[0] || holds[1];
  const message = [
    `two builds wrote ${sizes[0]} and ${sizes[1]} bytes, and byte ${differsAt} is the first that differs`,
    ...(holdsPath ? ['it holds the folder it was built in'] : []),
    ...(lines.length > 0 ? [`its build information differs in ${lines.join(', ')}`] : []),
  ].join('; ');
  const remedy = remedyFor(holdsPath, lines);
  const detail = { path: told, want: `sha256 ${sha256[0]}`, got: `sha256 ${sha256[1]}`, message };
  return finding('E_NOT_REPRODUCIBLE', remedy === undefined ? detail : { ...detail, remedy });
}

/** The settings that two Go binaries tell differently, by name; none of anything else. */
async function differingLines(host: Host, pair: readonly [string, string]): Promise<readonly string[]> {
  const infos: BuildInfo[] = [];
  for (const file of pair) {
    try {
      infos.push(await readBuildInfo(host, file));
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      return []; // no Go binary
    }
  }
  const [one, two] = infos;
  if (one === undefined || two === undefined) return [];
  const names = new Set([...one.settings.keys(), ...two.settings.keys()]);
  return [...names].filter((name) => one.settings.get(name) !== two.settings.get(name)).sort();
}

function remedyFor(holdsPath: boolean, lines: readonly string[]): string | undefined {
  if (lines.some((name) => name.startsWith('vcs')))
    return 'build with -buildvcs=false, or commit what is not committed';
  if (holdsPath) return 'build with -trimpath, and pass no absolute path in -ldflags or to generators';
  return lines.length > 0 ? `give the same ${lines.join(', ')} in every build` : undefined;
}

function usage(path: string, message: string): Failure {
  return new Failure('E_USAGE', {
    message: `--reproduce ${path}: ${message}`,
    remedy: 'name what the command writes, as the command does: run --reproduce app -- go build -o app .',
  });
}
