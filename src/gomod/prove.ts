import { Failure } from '../errors.ts';
import { hash1, sha256Hex, type H1 } from './hash.ts';
import { idOf, type ModuleVersion } from './module.ts';
import { contentOf, readZip, type ZipEntry } from './zip.ts';
import { zipRuleProblem } from './ziprules.ts';

/** One file of a module version, name as in its archive (`path@version/file`). */
export interface ModuleFile {
  readonly name: string;
  /** Bytes of content. */
  readonly size: number;
  /** The content; the same bytes at each call. */
  read(): Buffer;
}

/** An archive whose every byte was hashed and found to be what the sums name. Only {@link proveArchive} makes one. */
export interface Proven {
  readonly module: ModuleVersion;
  readonly h1: H1;
  /** The archive itself. */
  readonly archive: Buffer;
  /** Its files, directory entries left out. */
  readonly files: readonly ModuleFile[];
  /** True when the archive names folders too: `go mod verify` then calls the tree modified (go-modules-spec.md 4.1). */
  readonly namesFolders: boolean;
  /** Its tree, where that was written while it was hashed. */
  readonly tree?: Draft;
}

/** A tree in the making: where contents go that are too many to be kept in memory until they are believed. */
export interface Draft {
  readonly dir: string;
  add(name: string, content: Uint8Array): void;
  finish(): void;
}

/** Told of a file of an archive, folder entries too, name as in the archive. The content is not to be kept. */
export type Tap = (name: string, content: Buffer) => void;

/** Contents up to this sum are kept between hashing and writing; above it they go into a draft, or are inflated a second time, to bound memory. */
const KEEP = 32 << 20;

/**
 * The verifier: the only way an archive becomes believed. Structure, then Go's rules on names, then contents, then the sum.
 *
 * @param archive the bytes of a module zip, from anywhere
 * @param want the h1 of the sums
 * @param how `read`: how the zip's structure is read, by Go's rules when not given, or stricter; `draft`: takes the files of a
 *   large archive while they are hashed, and is nothing when this throws; `tap`: told of each file while it is hashed, which
 *   proves nothing when this throws; whoever gives one has seen the contents, so none are kept
 * @throws Failure `E_ZIP_…` for a zip Go would not extract, `E_LIMIT`, `E_MODULE_ZIP` when the h1 is another
 * @see go-modules-spec.md 4, 6.4
 */
export function proveArchive(
  archive: Buffer,
  { module, want }: { readonly module: ModuleVersion; readonly want: H1 },
  {
    read = readZip,
    draft,
    tap,
  }: {
    readonly read?: (bytes: Buffer) => readonly ZipEntry[];
    readonly draft?: () => Draft;
    readonly tap?: Tap;
  } = {},
): Proven {
  const entries = read(archive);
  const problem = zipRuleProblem(module, entries);
  if (problem !== undefined)
    throw new Failure(problem.code, { module: idOf(module), message: problem.message });
  const keep = tap === undefined && entries.reduce((sum, entry) => sum + entry.size, 0) <= KEEP;
  const tree = keep ? undefined : draft?.();
  const hashed = entries.map((entry) => hashEntry(archive, entry, { keep, tree, tap }));
  const h1 = hash1(hashed.map(({ file, sha256 }) => [file.name, sha256] as const));
  if (h1 !== want) throw new Failure('E_MODULE_ZIP', { module: idOf(module), want, got: h1 });
  const files = hashed.map(({ file }) => file).filter((file) => !file.name.endsWith('/'));
  const proven = { module, h1, archive, files, namesFolders: files.length < entries.length };
  return tree === undefined ? proven : { ...proven, tree };
}

function hashEntry(
  archive: Buffer,
  entry: ZipEntry,
  {
    keep,
    tree,
    tap,
  }: { readonly keep: boolean; readonly tree: Draft | undefined; readonly tap: Tap | undefined },
): { file: ModuleFile; sha256: string } {
  const content = contentOf(archive, entry);
  if (!entry.name.endsWith('/')) tree?.add(entry.name, content);
  tap?.(entry.name, content);
  const kept = keep ? content : undefined;
  const file = { name: entry.name, size: entry.size, read: () => kept ?? contentOf(archive, entry) };
  return { file, sha256: sha256Hex(content) };
}
