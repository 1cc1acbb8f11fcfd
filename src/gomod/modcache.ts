import { join } from 'node:path';
import { escapePath, escapeVersion, type ModuleVersion } from './module.ts';
import { pseudoTime } from './version.ts';

/** Go reads no larger go.mod (golang.org/x/mod/zip MaxGoMod), in bytes. */
export const MAX_MOD = 16 << 20;

/** A folder in the layout of a module cache, or of the file proxy inside one. All absolute. */
export interface CacheFolder {
  /** Where archives, `.mod`, `.info` and lists are: `GOMODCACHE/cache/download`, or the file proxy itself. */
  readonly download: string;
  /** Where extracted trees are: GOMODCACHE. */
  readonly trees: string;
  /** Where files are made before they are renamed to their final name: on the same file system. */
  readonly spare: string;
  /** Undefined: that of the go command. */
  readonly layout?: 'athens';
}

/** The module cache at `root`, which is what GOMODCACHE names; absolute. */
export function moduleCache(root: string): CacheFolder {
  return { download: join(root, 'cache', 'download'), trees: root, spare: join(root, 'cache') };
}

/** A plain file proxy at `dir`, for `GOPROXY=file://dir`; absolute. It has no trees. */
export function proxyFolder(dir: string): CacheFolder {
  return { download: dir, trees: dir, spare: dir };
}

/** The disk storage of an Athens proxy at `dir`; absolute. It has no trees and no version lists: Athens lists its folders. */
export function athensFolder(dir: string): CacheFolder {
  return { ...proxyFolder(dir), layout: 'athens' };
}

/** Where the module cache keeps the files of one module version; absolute. */
export interface CachePaths {
  /** `<download>/<escaped path>/@v` */
  readonly dir: string;
  readonly info: string;
  readonly mod: string;
  readonly zip: string;
  readonly ziphash: string;
  /** Exists only while the go command extracts; the tree is not to be believed then. */
  readonly partial: string;
  /** The extracted tree. */
  readonly tree: string;
  /** The version list of the module, for its use as a file proxy. */
  readonly list: string;
}

/**
 * The paths of a module version. Nothing that came from outside is ever a path: path and
 * version are checked and escaped first.
 *
 * @throws Failure `E_MODULE_NAME`
 * @see cmd/go/internal/modfetch CachePath, DownloadDir; go-modules-spec.md 3
 */
export function cachePaths(folder: CacheFolder, module: ModuleVersion): CachePaths {
  const path = escapePath(module.path);
  const version = escapeVersion(module.version);
  if (folder.layout === 'athens') return athensPaths(folder, module);
  const dir = join(folder.download, path, '@v');
  const file = (kind: string): string => join(dir, `${version}.${kind}`);
  return {
    dir,
    info: file('info'),
    mod: file('mod'),
    zip: file('zip'),
    ziphash: file('ziphash'),
    partial: file('partial'),
    tree: join(folder.trees, `${path}@${version}`),
    list: join(dir, 'list'),
  };
}

/** Names stand unescaped here; both were checked. @see github.com/gomods/athens pkg/storage/fs */
function athensPaths({ download }: CacheFolder, { path, version }: ModuleVersion): CachePaths {
  const dir = join(download, path, version);
  return {
    dir,
    info: join(dir, `${version}.info`),
    mod: join(dir, 'go.mod'),
    zip: join(dir, 'source.zip'),
    // none of these is ever made, nor known to Athens
    ziphash: join(dir, `${version}.ziphash`),
    partial: join(dir, `${version}.partial`),
    tree: join(dir, `${version}.tree`),
    list: join(dir, 'list'),
  };
}

/**
 * The `.info` file as go-airlock writes it: no checksum covers the file, so it is computed and never fetched. The encoding
 * is the go command's own, which rewrites any other at each read.
 *
 * @see cmd/go/internal/modfetch writeDiskStat; go-modules-spec.md 3.1; design section 4
 */
export function infoText(module: ModuleVersion): string {
  return `{"Version":"${module.version}","Time":"${pseudoTime(module.version) ?? NO_TIME}"}`;
}

/**
 * True when `text` is a `.info` the go command reads as this version: the one we write, or one a proxy sent. The time of a
 * pseudo-version may be another than its name holds: honest proxies differ from it by minutes.
 */
export function isInfoFor(module: ModuleVersion, text: string): boolean {
  try {
    const info: unknown = JSON.parse(text);
    if (typeof info !== 'object' || info === null || !('Version' in info)) return false;
    return info.Version === module.version && (!('Time' in info) || isTime(info.Time));
  } catch {
    return false; // broken JSON: the go command treats it as absent
  }
}

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** What the go command writes where a proxy gave no time. */
const NO_TIME = '0001-01-01T00:00:00Z';

/** The go command reads no other form, and treats the file as absent then. */
function isTime(time: unknown): boolean {
  return typeof time === 'string' && RFC3339.test(time);
}
