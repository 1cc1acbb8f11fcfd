import { Failure } from '../errors.ts';
import { hashGoMod, sha256Hex, type H1 } from '../gomod/hash.ts';
import { cachePaths, type CacheFolder } from '../gomod/modcache.ts';
import { idOf, type ModuleVersion } from '../gomod/module.ts';
import { readRegular } from '../gomod/regular.ts';
import { canonicalArchive, type Content } from './archive.ts';
import { readPacked, type ProvenFrame } from './reuse.ts';
import { memberHeader, memberPadding, memberSize, TAR_END } from './tar.ts';
import { packFrame } from './zstd.ts';

/** A member to be written: a text, or a file of the module cache that is proven again while it is read. */
export type Part = { readonly name: string; readonly text: string } | FilePart;

interface FilePart {
  readonly name: string;
  readonly kind: 'mod' | 'zip';
  readonly module: ModuleVersion;
  /** The h1 of the sums. */
  readonly want: H1;
  /** Of an archive: bytes in the canonical form. */
  readonly size?: number;
}

/** One frame to be packed, from a module cache. */
export interface FrameOrder {
  readonly folder: CacheFolder;
  readonly parts: readonly Part[];
  /** The last frame ends with the end of the tar. */
  readonly last: boolean;
  /** A frame that unpacks to the same bytes. */
  readonly known?: ProvenFrame | undefined;
  /** Whether `known` is compared with a frame made afresh instead of taken. */
  readonly sample?: boolean;
}

/** `made` afresh; `taken` byte for byte; `foreign`: made afresh, and the known frame is not what this encoder writes. */
export type Came = 'made' | 'taken' | 'foreign';

export interface PackedFrame {
  readonly packed: Uint8Array;
  /** Bytes it unpacks to. */
  readonly size: number;
  readonly came: Came;
}

/**
 * One frame: the known one where there is one, else packed afresh, with archives re-made in the canonical form. The wasm build
 * must be loaded.
 *
 * @throws Failure `E_MODULE_ZIP`, `E_MODULE_MOD`, `E_ZIP_…`, `E_OFFLINE_MISSING` when the module cache is not what the sums name
 */
export function writeFrame(order: FrameOrder): PackedFrame {
  const { known, sample = false } = order;
  const taken = known === undefined || sample ? undefined : readPacked(known);
  if (known !== undefined && taken !== undefined)
    return { packed: taken, size: known.frame.size, came: 'taken' };
  const made = makeFrame(order);
  const foreign = sample && known !== undefined && sha256Hex(made.packed) !== known.sha256;
  return { ...made, came: foreign ? 'foreign' : 'made' };
}

function makeFrame({ folder, parts, last }: FrameOrder): Omit<PackedFrame, 'came'> {
  const members = parts.map((part) => ({ name: part.name, ...contentOf(folder, part) }));
  const size = members.reduce(
    (sum, member) => sum + memberSize(member.name, member.size),
    last ? TAR_END.length : 0,
  );
  const packed = packFrame(size, (tar) => {
    const end = members.reduce((at, member) => writeMember(tar, at, member), 0);
    if (last) TAR_END.copy(tar, end);
  });
  return { packed, size };
}

/** Where the next member starts. */
function writeMember(
  tar: Buffer,
  start: number,
  { name, size, write }: Content & { readonly name: string },
): number {
  const at = start + memberHeader(name, size).copy(tar, start);
  write(tar.subarray(at, at + size));
  return at + size + memberPadding(size).copy(tar, at + size);
}

function contentOf(folder: CacheFolder, part: Part): Content {
  if ('text' in part) return ready(Buffer.from(part.text));
  const paths = cachePaths(folder, part.module);
  return part.kind === 'zip' ? canonicalArchive(paths, part) : ready(provenMod(paths.mod, part));
}

function ready(content: Buffer): Content {
  return { size: content.length, write: (into) => void content.copy(into) };
}

function provenMod(path: string, { module, want }: FilePart): Buffer {
  const content = readRegular(path);
  if (content === undefined) throw new Failure('E_OFFLINE_MISSING', { module: idOf(module), path });
  const got = hashGoMod(content);
  if (got !== want) throw new Failure('E_MODULE_MOD', { module: idOf(module), path, want, got });
  return content;
}
