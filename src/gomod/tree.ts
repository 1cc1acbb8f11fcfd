import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { Failure } from '../errors.ts';
import { hash1, sha256Hex, type H1 } from './hash.ts';
import { idOf, type ModuleVersion } from './module.ts';
import type { ModuleFile, Proven } from './prove.ts';
import { readListed, type Seen } from './regular.ts';

/**
 * A tree in the making, as the go command extracts it: files 0444, folders 0555 (the top one stays 0755, for the rename to its
 * final name; see {@link sealTree}). It stands in a staging folder and is nothing before its archive is proven.
 *
 * @see golang.org/x/mod/zip Unzip; go-modules-spec.md 3.1
 */
export class TreeDraft {
  /** Must not exist before. */
  readonly dir: string;
  readonly #prefix: number;
  readonly #folders = new Set<string>();

  constructor(dir: string, module: ModuleVersion) {
    this.dir = dir;
    this.#prefix = idOf(module).length + 1;
    mkdirSync(dir); // never one that is there already, such as a link
  }

  /** Writes a file. @param name as in the archive; the rules of Go on names were checked. Throws system errors. */
  add(name: string, content: Uint8Array): void {
    const below = name.slice(this.#prefix);
    makeFolders(this.dir, below, this.#folders);
    writeNew(join(this.dir, below), content, 0o444);
  }

  /** After the last file. Throws system errors. */
  finish(): void {
    for (const folder of this.#folders) chmodSync(join(this.dir, folder), 0o555);
  }
}

/**
 * Writes the files of a proven archive below `dir`, which must not exist.
 *
 * @throws system errors (`ENOSPC`, `EACCES`, …)
 */
export function writeTree(dir: string, proven: Proven): void {
  const draft = new TreeDraft(dir, proven.module);
  for (const file of proven.files) draft.add(file.name, file.read());
  draft.finish();
}

/** The last step of a tree in its final place: a folder without write permission cannot be renamed by its owner. */
export function sealTree(dir: string): void {
  chmodSync(dir, 0o555);
}

function makeFolders(dir: string, name: string, made: Set<string>): void {
  const slash = name.lastIndexOf('/');
  if (slash < 0 || made.has(name.slice(0, slash))) return;
  const folder = name.slice(0, slash);
  makeFolders(dir, folder, made);
  mkdirSync(join(dir, folder));
  made.add(folder);
}

/** Creates a file that must not exist and writes it in one go: an open, a write and a close, and no more calls. */
export function writeNew(path: string, content: Uint8Array, mode = 0o644): void {
  const fd = openSync(path, 'wx', mode);
  try {
    for (let at = 0; at < content.length;) at += writeSync(fd, content, at);
  } finally {
    closeSync(fd);
  }
}

/**
 * The files of a tree on disk, named as in the archive. Only what is a folder or a regular file by lstat is touched.
 *
 * @param seen told of each file that is read
 * @throws Failure `E_FILE_TYPE` for a link, pipe, device or socket; `read` of a file throws as {@link readListed}
 */
export function treeFiles(dir: string, module: ModuleVersion, seen?: Seen): readonly ModuleFile[] {
  return listTree(dir, module).map(({ path, name }) => diskFile(path, name, seen));
}

/** Where the files of a tree are, and what they are called in the archive. Reads folders only; throws as {@link treeFiles}. */
export function listTree(
  dir: string,
  module: ModuleVersion,
): readonly { readonly path: string; readonly name: string }[] {
  const files: { readonly path: string; readonly name: string }[] = [];
  const walk = (folder: string, name: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}${sep}${entry.name}`;
      if (entry.isDirectory()) walk(path, `${name}/${entry.name}`);
      else if (entry.isFile()) files.push({ path, name: `${name}/${entry.name}` });
      else throw new Failure('E_FILE_TYPE', { module: idOf(module), path });
    }
  };
  walk(dir, idOf(module));
  return files;
}

function diskFile(path: string, name: string, seen?: Seen): ModuleFile {
  return {
    name,
    get size() {
      return lstatSync(path).size; // asked for by the bundle writer only
    },
    read: () => readListed(path, seen),
  };
}

/** The h1 of a tree on disk. Reads every file. Throws as {@link treeFiles}. */
export function hashTree(dir: string, module: ModuleVersion, seen?: Seen): H1 {
  return hash1(treeFiles(dir, module, seen).map((file) => [file.name, sha256Hex(file.read())] as const));
}

/** Removes a folder whose own folders may be read-only, as the go command leaves them. No error when there is none. */
export function removeTree(dir: string): void {
  try {
    rmSync(dir, { recursive: true, force: true });
  } catch {
    makeWritable(dir); // 0555 folders: only root gets past them
    rmSync(dir, { recursive: true, force: true });
  }
}

function makeWritable(dir: string): void {
  if (!lstatSync(dir).isDirectory()) return; // the mode of a link is that of what it names
  chmodSync(dir, 0o755);
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory()) makeWritable(join(dir, entry.name));
}
