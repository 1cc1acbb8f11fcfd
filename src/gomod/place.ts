import { chmodSync, lstatSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { escapePath, type ModuleVersion } from './module.ts';
import { cachePaths, infoText, type CacheFolder } from './modcache.ts';
import type { Proven } from './prove.ts';
import { sealTree, TreeDraft, writeNew, writeTree } from './tree.ts';
import { Ways } from './ways.ts';

/** A module cache (or a plain file proxy folder) that this run fills. */
export interface Target {
  readonly folder: CacheFolder;
  /** A folder of this run alone on the same file system; every file is made here and renamed out. */
  readonly staging: string;
  /** Keep the archive beside the tree. */
  readonly archives: boolean;
  /** Write the extracted tree and its `.ziphash`; false for a file proxy, whose reader hashes the archive itself. */
  readonly trees: boolean;
}

/**
 * Puts a proven archive into the module cache: tree, then `.ziphash`, then the archive, each by rename. What stands there
 * already is not looked at; it is moved aside and what was proven takes its place.
 *
 * @throws Failure `E_PATH_EXISTS` for a link where a folder belongs; system errors (`ENOSPC`, `EACCES`, …)
 * @see go-modules-spec.md 3.2, 3.3: a visible archive must never lack its `.ziphash`
 */
export function placeArchive(target: Target, proven: Proven): void {
  const paths = cachePaths(target.folder, proven.module);
  makeFolder(target, paths.dir);
  if (target.trees) {
    makeFolder(target, dirname(paths.tree));
    const staged = stagedTree(target, proven);
    moveInto(target, staged, paths.tree);
    sealTree(paths.tree);
    placeFile(target, paths.ziphash, Buffer.from(proven.h1));
    moveAside(target, paths.partial); // left by a killed go command; it would extract again
  }
  if (target.archives) placeFile(target, paths.zip, proven.archive);
  else if (target.trees) dropOther(target, paths.zip, proven.archive);
}

/** A draft for the tree of an archive that is still to be proven; to be discarded when it is not. */
export function draftTree(target: Target, module: ModuleVersion): TreeDraft {
  return new TreeDraft(stagedName(target), module);
}

function stagedTree(target: Target, proven: Proven): string {
  if (proven.tree === undefined) {
    const staged = stagedName(target);
    writeTree(staged, proven);
    return staged;
  }
  proven.tree.finish();
  return proven.tree.dir;
}

/** Puts a `.mod` whose h1 was checked by the caller into the module cache. Throws as {@link placeArchive}. */
export function placeMod(target: Target, module: ModuleVersion, content: Uint8Array): void {
  const paths = cachePaths(target.folder, module);
  makeFolder(target, paths.dir);
  placeFile(target, paths.mod, content);
}

/** Writes the computed `.info` of a version. Throws as {@link placeArchive}. */
export function placeInfo(target: Target, module: ModuleVersion): void {
  const paths = cachePaths(target.folder, module);
  makeFolder(target, paths.dir);
  placeFile(target, paths.info, Buffer.from(infoText(module)));
}

/** Writes the version list of a module path for its use as a file proxy. Throws as {@link placeArchive}. */
export function placeList(target: Target, path: string, text: string): void {
  const dir = join(target.folder.download, escapePath(path), '@v');
  makeFolder(target, dir);
  placeFile(target, join(dir, 'list'), Buffer.from(text));
}

/** What this thread knows of the folders of one run, which its staging folder stands for. */
let known: { readonly staging: string; readonly ways: Ways } | undefined;

function makeFolder({ folder, staging }: Target, dir: string): void {
  if (known?.staging !== staging) known = { staging, ways: new Ways(folder) };
  known.ways.make(dir);
}

/** Writes `content` under the final name `path` by rename from the staging folder. */
function placeFile(target: Target, path: string, content: Uint8Array): void {
  const staged = stagedName(target);
  writeNew(staged, content);
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) moveAside(target, path);
  renameSync(staged, path);
}

function moveInto(target: Target, staged: string, path: string): void {
  // a folder cannot be renamed over a full one, and what stands here is not what was proven, or not known to be
  moveAside(target, path);
  renameSync(staged, path);
}

/** What stood under a final name goes when the staging folder does. */
function moveAside(target: Target, path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) chmodSync(path, 0o755); // as sealed, its owner could not move it
  renameSync(path, stagedName(target));
}

/** Where no archive is kept, none but the proven one may stand beside the tree: the go command would believe it. */
function dropOther(target: Target, path: string, proven: Buffer): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() === true && stat.size === proven.length && readFileSync(path).equals(proven)) return;
  moveAside(target, path);
}

let made = 0;

/** A name in the staging folder, which is of this run alone; each of its threads counts for itself. */
function stagedName(target: Target): string {
  return join(target.staging, `${threadId}-${++made}`);
}
