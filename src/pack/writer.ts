import { existsSync, readFileSync } from 'node:fs';
import { Failure } from '../errors.ts';
import { hash1, hashGoMod, sha256Hex, type H1 } from '../gomod/hash.ts';
import { cachePaths, type CacheFolder, type CachePaths } from '../gomod/modcache.ts';
import { idOf, type ModuleVersion } from '../gomod/module.ts';
import { proveArchive, type ModuleFile } from '../gomod/prove.ts';
import { treeFiles } from '../gomod/tree.ts';
import { readZip } from '../gomod/zip.ts';
import { storedZipSize, writeStoredZip } from './storedzip.ts';
import { memberHeader, memberPadding, TAR_END } from './tar.ts';
import { packFrame } from './zstd.ts';

/** A member to be written: a text, or a file of the module cache that is proven again while it is read. */
export type Part = { readonly name: string; readonly text: string } | FilePart;

interface FilePart {
  readonly name: string;
  readonly kind: 'mod' | 'zip';
  readonly module: ModuleVersion;
  /** The h1 of the sums. */
  readonly want: H1;
}

/** One frame to be packed, from a module cache. */
export interface FrameOrder {
  readonly folder: CacheFolder;
  readonly parts: readonly Part[];
  /** The last frame ends with the end of the tar. */
  readonly last: boolean;
}

export interface PackedFrame {
  readonly packed: Uint8Array;
  /** Bytes it unpacks to. */
  readonly size: number;
}

/**
 * Packs one frame. Archives are re-made in the canonical form. The wasm build must be loaded.
 *
 * @throws Failure `E_MODULE_ZIP`, `E_MODULE_MOD`, `E_ZIP_…`, `E_OFFLINE_MISSING` when the module cache is not what the sums name
 */
export function writeFrame({ folder, parts, last }: FrameOrder): PackedFrame {
  const pieces = parts.flatMap((part) => {
    const content = 'text' in part ? Buffer.from(part.text) : readPart(folder, part);
    return [memberHeader(part.name, content.length), content, memberPadding(content.length)];
  });
  const tar = Buffer.concat(last ? [...pieces, TAR_END] : pieces);
  return { packed: packFrame(tar), size: tar.length };
}

function readPart(folder: CacheFolder, { kind, module, want }: FilePart): Buffer {
  if (kind === 'zip') return writeStoredZip(provenFiles(cachePaths(folder, module), module, want));
  const path = cachePaths(folder, module).mod;
  const content = readFileSync(path);
  const got = hashGoMod(content);
  if (got !== want) throw new Failure('E_MODULE_MOD', { module: idOf(module), path, want, got });
  return content;
}

/** The files of a module version, hashed: of its archive, or of its tree where the module cache keeps no archives. */
function provenFiles(paths: CachePaths, module: ModuleVersion, want: H1): readonly ModuleFile[] {
  if (existsSync(paths.zip)) {
    const archive = readFileSync(paths.zip);
    const { files, namesFolders } = proveArchive(archive, { module, want });
    return namesFolders ? [...files, ...folderEntries(archive)] : files;
  }
  const files = treeFiles(paths.tree, module).map((file) => ({ ...file, content: file.read() }));
  const got = hash1(files.map((file) => [file.name, sha256Hex(file.content)] as const));
  if (got !== want) throw new Failure('E_MODULE_DIR', { module: idOf(module), path: paths.tree, want, got });
  return files.map(({ name, content }) => ({ name, size: content.length, read: () => content }));
}

/** Folder entries count in the h1, so the canonical archive keeps them. */
function folderEntries(archive: Buffer): readonly ModuleFile[] {
  const empty = Buffer.alloc(0);
  return readZip(archive).flatMap(({ name }) =>
    name.endsWith('/') ? [{ name, size: 0, read: () => empty }] : [],
  );
}

/**
 * Bytes of the canonical archive of a module version in the module cache, told from names and sizes alone.
 *
 * @throws Failure `E_ZIP_…`; system errors when the module cache has neither archive nor tree
 */
export function measureArchive(folder: CacheFolder, module: ModuleVersion): number {
  const paths = cachePaths(folder, module);
  return storedZipSize(
    existsSync(paths.zip) ? readZip(readFileSync(paths.zip)) : treeFiles(paths.tree, module),
  );
}
