import { lstatSync, opendirSync, type Dir, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { finding, type Finding } from '../errors.ts';
import { unescapePath, unescapeVersion } from '../gomod/module.ts';
import { STAGING } from '../gomod/staging.ts';
import { canonical } from '../gomod/version.ts';
import type { Plan } from './plan.ts';
import type { Verified } from './verify.ts';

/** More names than this are not looked at. */
const MOST = 200_000;

/** How many names a message holds. */
const SHOWN = 5;

/**
 * What stands in the module cache beside the files of modules, planned or not: what a go command does not leave there, and what no
 * sum covers. By names alone: no link is followed, and no file is opened.
 *
 * @param verified what is known of the planned files: what a finding names already is not told again, set-id files are told here
 * @param most names that are looked at
 * @returns at most one `W_MODCACHE_STRAY` and one `W_MODCACHE_UNCHECKED`
 * @see go-modules-spec.md 3, 3.4, 5.7, 6.4
 */
export function strays(
  { folder }: Plan,
  verified: Pick<Verified, 'findings' | 'setId'>,
  most = MOST,
): readonly Finding[] {
  const walk = new Walk(most);
  walk.spare(folder.spare, folder.download);
  walk.snapshots(join(folder.trees, 'golang.org'));
  const told = new Set(verified.findings.map(({ path }) => path));
  const named = (path: string): string => relative(folder.trees, path);
  const names = [
    ...walk.found.filter((path) => !told.has(path)).map(named),
    ...verified.setId.map((path) => `${named(path)} (set-id)`),
  ].sort();
  return [
    ...(names.length === 0 && !walk.isCutOff
      ? []
      : [stray(folder.trees, names, walk.isCutOff ? most : undefined)]),
    ...(walk.kinds.size === 0 ? [] : [unchecked(folder.trees, [...walk.kinds].sort())]),
  ];
}

function stray(path: string, names: readonly string[], cut: number | undefined): Finding {
  const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name.slice(0, 200)));
  const rest = names.length > SHOWN ? ', …' : '';
  const some = `not from a go command: ${names.length} in all${shown.length === 0 ? '' : `: ${shown.join(', ')}${rest}`}`;
  return finding('W_MODCACHE_STRAY', {
    path,
    message: cut === undefined ? some : `${some}; only the first ${cut} names were looked at`,
  });
}

function unchecked(path: string, kinds: readonly string[]): Finding {
  return finding('W_MODCACHE_UNCHECKED', {
    path,
    message: `no sum covers ${kinds.join(', ')}: nothing of it was looked at, and nothing is believed; the seal keeps the go command from using clones and toolchains`,
  });
}

/** One look at a module cache; it has a life because the names it may look at run out. */
class Walk {
  /** What is no go command's. */
  readonly found: string[] = [];
  /** What no sum covers. */
  readonly kinds = new Set<string>();
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  get isCutOff(): boolean {
    return this.#left < 0;
  }

  /** The folder `cache`. */
  spare(dir: string, download: string): void {
    for (const [entry, path] of this.#entries(dir)) {
      const isFolder = entry.isDirectory();
      if (isFolder && path === download) this.#downloads(path, '');
      else if (isFolder && entry.name === 'vcs') this.kinds.add('cache/vcs');
      else if (entry.name === 'lock' ? isEmptyFile(path) : isFolder && entry.name.startsWith(STAGING))
        continue;
      else this.found.push(path);
    }
  }

  /** Trees of toolchains and of the FIPS 140 snapshot, which the go command changes or makes itself. */
  snapshots(dir: string): void {
    for (const [{ name }] of this.#entries(dir))
      for (const path of UNSUMMED) if (`golang.org/${name}`.startsWith(`${path}@`)) this.kinds.add(path);
  }

  /** Folders of module paths, down to their `@v`. */
  #downloads(dir: string, module: string): void {
    for (const [entry, path] of this.#entries(dir)) {
      const name = module === '' ? entry.name : `${module}/${entry.name}`;
      if (!entry.isDirectory()) this.found.push(path);
      else if (name === 'sumdb')
        continue; // signed, and every go command leaves it: never read here, and nothing to tell
      else if (UNSUMMED.includes(name)) this.kinds.add(name);
      else if (entry.name !== '@v') this.#downloads(path, name);
      else if (unescapePath(module) === undefined) this.found.push(path);
      else this.#versions(path);
    }
  }

  #versions(dir: string): void {
    for (const [entry, path] of this.#entries(dir))
      if (!entry.isFile() || !isKnown(entry.name) || (entry.name.endsWith('.lock') && !isEmptyFile(path)))
        this.found.push(path);
  }

  /** One at a time, because a folder may hold millions. */
  *#entries(path: string): Generator<readonly [Dirent, string]> {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined || this.isCutOff) return;
    const dir = stat.isDirectory() ? opened(path) : undefined;
    if (dir === undefined) {
      this.found.push(path);
      return;
    }
    try {
      for (let entry = dir.readSync(); entry !== null && --this.#left >= 0; entry = dir.readSync())
        yield [entry, join(path, entry.name)];
    } finally {
      dir.closeSync();
    }
  }
}

/** Undefined for a folder that may not be read: another user's, in a module cache that is shared. */
function opened(path: string): Dir | undefined {
  try {
    return opendirSync(path);
  } catch {
    return undefined;
  }
}

/** Modules the go command makes itself, or checks against a database and changes after that. */
const UNSUMMED: readonly string[] = ['golang.org/toolchain', 'golang.org/fips140'];

/** The names a go command gives to files in a folder `@v`; `.partial` and `.tmp` are what a killed one left. */
function isKnown(name: string): boolean {
  const [, escaped] = /^(.+)\.(?:info|mod|zip|ziphash|lock)$/.exec(name) ?? [];
  const version = escaped === undefined ? undefined : unescapeVersion(escaped);
  return name === 'list' || (version !== undefined && canonical(version) === version);
}

/** Go makes locks as empty files, and never writes to them. */
function isEmptyFile(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === 0;
}
