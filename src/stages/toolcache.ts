import { constants, accessSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isError } from '../errors.ts';
import { checkoutOf, isInside } from '../gomod/checkout.ts';
import { compareGo, versionOfGo } from '../gomod/goversion.ts';
import type { Host } from '../host.ts';

/** Where a runner keeps the tools it has. */
export interface ToolCache {
  /** Absolute; `go/<version>/<arch>` is below it. */
  readonly dir: string;
  /** Such as `x64` or `arm64`, as Node names them. */
  readonly arch: string;
}

/** What a look into a tool cache came to. */
export interface Looked {
  /** The smallest Go that fits; undefined where none does. */
  readonly found: CachedGo | undefined;
  /** In words: what is there and was not taken, and why. */
  readonly passed: readonly string[];
}

export interface CachedGo {
  readonly version: string;
  /** The folder with the go command; absolute. */
  readonly bin: string;
  /** The folder of the whole; absolute. */
  readonly root: string;
}

/** Milliseconds for a go command to tell its version. */
const PATIENCE = 30_000;

/** Names that are passed over are told up to here. */
const MOST_TOLD = 20;

/**
 * Looks for a Go that is there already: the smallest that fits, releases before pre-releases. It counts only where everything on
 * the way to it is a folder, its marker is beside it, and the go command in it says the version that its folder's name says. Links
 * are not followed, what lies in the checkout is not run, nothing is fetched.
 *
 * @param wants the version of the newest go line
 * @param base the folder the run is about; absolute
 * @see docs/decisions/0018; threat-model T18, T33
 */
export async function lookForGo(
  host: Host,
  { dir, arch }: ToolCache,
  { wants, base }: { readonly wants: string; readonly base: string },
): Promise<Looked> {
  const all = namesIn(join(dir, 'go')).flatMap((name) => {
    const version = versionOfFolder(name);
    return version === undefined ? [] : [{ name, version }];
  });
  const passed = all
    .filter(({ version }) => compareGo(version, wants) < 0)
    .map(({ name }) => `${name} is older`);
  const fitting = all.filter(({ version }) => compareGo(version, wants) >= 0).sort(smallestFirst);
  for (const { name, version } of fitting) {
    const root = join(dir, 'go', name, arch);
    const wrong = wrongWith(root, base) ?? (await liesAbout(host, root, version));
    if (wrong === undefined) return { found: { version, root, bin: join(root, 'bin') }, passed };
    passed.push(`${name} ${wrong}`);
  }
  return { found: undefined, passed: passed.slice(0, MOST_TOLD) };
}

function namesIn(dir: string): readonly string[] {
  if (!isFolder(dir)) return [];
  try {
    return readdirSync(dir);
  } catch (thrown) {
    if (isError(thrown)) return []; // not for this user
    throw thrown;
  }
}

/** Folders are named by semantic versions: `1.26.8`, `1.27.0-rc.1`. Undefined for other names. */
function versionOfFolder(name: string): string | undefined {
  const [, line, patch, kind, pre] = /^(\d+\.\d+)\.(\d+)(?:-(alpha|beta|rc)\.?(\d+))?$/.exec(name) ?? [];
  if (line === undefined || patch === undefined) return undefined;
  if (kind === undefined) return versionOfGo(`go${line}.${patch}`);
  return patch === '0' ? versionOfGo(`go${line}${kind}${pre ?? ''}`) : undefined;
}

function smallestFirst(a: { readonly version: string }, b: { readonly version: string }): number {
  const isEarly = ({ version }: { readonly version: string }): number => (/[a-z]/.test(version) ? 1 : 0);
  return isEarly(a) - isEarly(b) || compareGo(a.version, b.version);
}

/** What is wrong with the files of a Go; undefined: nothing. */
function wrongWith(root: string, base: string): string | undefined {
  const [version, bin] = [join(root, '..'), join(root, 'bin')];
  if (!isFolder(version) || !isFolder(root)) return 'has no folder for this machine';
  if (!isFile(`${root}.complete`)) return 'is not complete';
  if (!isFolder(bin) || !isRunnable(join(bin, goName()))) return 'holds no go command';
  return isInside(checkoutOf(base), bin) ? 'lies in the checkout' : undefined;
}

/** What is wrong with the word of a go command about itself; undefined: nothing. */
async function liesAbout(host: Host, root: string, version: string): Promise<string | undefined> {
  const ran = await host.run({
    file: join(root, 'bin', goName()),
    args: ['env', 'GOVERSION'],
    cwd: root,
    env: { ...host.env, GOROOT: undefined, GOFLAGS: undefined, GOENV: 'off', GOTOOLCHAIN: 'local' },
    signal: AbortSignal.any([host.signal, AbortSignal.timeout(PATIENCE)]),
  });
  host.signal.throwIfAborted();
  const says = ran.status === 0 ? versionOfGo(ran.stdout.trim()) : undefined;
  if (says === undefined) return 'does not tell its version';
  return compareGo(says, version) === 0 ? undefined : `says that it is go ${says}`;
}

function goName(): string {
  return process.platform === 'win32' ? 'go.exe' : 'go';
}

function isFolder(path: string): boolean {
  return kindOf(path) === 'folder';
}

function isFile(path: string): boolean {
  return kindOf(path) === 'file';
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    const stat = lstatSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : undefined;
  } catch (thrown) {
    if (isError(thrown)) return undefined; // not there, or not for this user
    throw thrown;
  }
}

function isRunnable(file: string): boolean {
  if (!isFile(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not for this user
  }
}
