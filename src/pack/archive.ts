import { existsSync } from 'node:fs';
import { Failure } from '../errors.ts';
import { hash1, sha256Hex, type H1 } from '../gomod/hash.ts';
import type { CachePaths } from '../gomod/modcache.ts';
import { idOf, type ModuleVersion } from '../gomod/module.ts';
import { proveArchive, type ModuleFile } from '../gomod/prove.ts';
import { readListed, withRegular } from '../gomod/regular.ts';
import { treeFiles } from '../gomod/tree.ts';
import { readZip, readZipNames } from '../gomod/zip.ts';
import { readInto } from './file.ts';
import { readStoredZip, storedZip, storedZipSize } from './storedzip.ts';

/** What a member will hold: its size is known before its bytes are written, straight into the frame. */
export interface Content {
  readonly size: number;
  /** Writes exactly `size` bytes. */
  readonly write: (into: Buffer) => void;
}

/** An archive of the module cache that is to go into a bundle. */
export interface ArchiveAsk {
  readonly module: ModuleVersion;
  /** The h1 of the sums. */
  readonly want: H1;
  /** Bytes in the canonical form, as {@link measureArchive} says. */
  readonly size?: number;
}

/**
 * The canonical archive of a module version, from the archive or tree in the module cache, proven.
 *
 * An archive that came from a bundle is in that form already: it is read straight into the frame and proven there, because
 * archives reach 500 MB and a second copy would double the memory of the run.
 *
 * @throws Failure `E_MODULE_ZIP`, `E_MODULE_DIR`, `E_ZIP_…` when the module cache is not what the sums name
 */
export function canonicalArchive(paths: CachePaths, ask: ArchiveAsk): Content {
  const remade = (): Content => storedZip(provenFiles(paths, ask));
  if (ask.size === undefined || !existsSync(paths.zip)) return remade();
  const { size } = ask;
  const inPlace = withRegular(paths.zip, (_, stat) => stat.size === size);
  return inPlace
    ? {
        size,
        write: (into) => {
          copyProven(into, { paths, ask, remade });
        },
      }
    : remade();
}

function copyProven(
  into: Buffer,
  { paths, ask, remade }: { paths: CachePaths; ask: ArchiveAsk; remade: () => Content },
): void {
  withRegular(paths.zip, (fd) => {
    readInto(into, { fd, position: 0 }, shortened);
  });
  try {
    proveArchive(into, ask, { read: readStoredZip });
  } catch (thrown) {
    // as large as the canonical form and yet another one
    if (!(thrown instanceof Failure) || !thrown.finding.code.startsWith('E_ZIP_')) throw thrown;
    remade().write(into);
  }
}

/** The files of a module version, hashed: of its archive, or of its tree where the module cache keeps no archives. */
function provenFiles(paths: CachePaths, { module, want }: ArchiveAsk): readonly ModuleFile[] {
  if (existsSync(paths.zip)) {
    const archive = readListed(paths.zip);
    const { files, namesFolders } = proveArchive(archive, { module, want });
    return namesFolders ? [...files, ...folderEntries(archive)] : files;
  }
  const files = treeFiles(paths.tree, module).map((file) => ({ name: file.name, content: file.read() }));
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

/** The end of a file that holds the directory of nearly every zip: 30,000 names. */
const TAIL = 4 << 20;

/**
 * Bytes of the canonical archive of a module version in the module cache, told from names and sizes alone.
 *
 * @throws Failure `E_ZIP_…`; system errors when the module cache has neither archive nor tree
 */
export function measureArchive(paths: CachePaths, module: ModuleVersion): number {
  if (!existsSync(paths.zip)) return storedZipSize(treeFiles(paths.tree, module));
  return withRegular(paths.zip, (fd, { size }) => {
    const tail = Buffer.allocUnsafeSlow(Math.min(size, TAIL));
    readInto(tail, { fd, position: size - tail.length }, shortened);
    return storedZipSize(readNames(tail, { path: paths.zip, size }));
  });
}

function readNames(
  tail: Buffer,
  file: { readonly path: string; readonly size: number },
): ReturnType<typeof readZipNames> {
  try {
    return readZipNames(tail, file.size);
  } catch (thrown) {
    if (tail.length === file.size) throw thrown;
    return readZipNames(readListed(file.path), file.size); // the directory starts before the tail
  }
}

function shortened(): Failure {
  return new Failure('E_ZIP_STRUCTURE', { message: 'an archive became shorter while it was read' });
}
