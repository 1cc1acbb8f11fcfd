import { Failure, type Finding } from '../errors.ts';
import { hashGoMod, sha256Hex, type H1 } from '../gomod/hash.ts';
import { idOf } from '../gomod/module.ts';
import { infoText, MAX_MOD } from '../gomod/modcache.ts';
import { placeArchive, placeMod, type Target } from '../gomod/place.ts';
import { proveArchive, type Proven } from '../gomod/prove.ts';
import { readName, type Member } from './layout.ts';
import { readInto, withBundle, withFile } from './file.ts';
import { readSeekTable, seekTableSize, type Frame } from './seektable.ts';
import { readStoredZip } from './storedzip.ts';
import { Tally } from './tally.ts';
import { readMember, TAR_END, type TarMember } from './tar.ts';
import type { Packed } from './wasm.ts';
import { unpackFrame } from './zstd.ts';

/** Files this run wants of a bundle, by member name, each with the h1 of the sums. */
export type Wishes = Readonly<Record<string, H1>>;

/** A member that was read, in the order of the tar. */
export interface SeenMember {
  readonly member: Member;
  /** Bytes of content. */
  readonly size: number;
  /** The h1 it was found to have; only for files that were wished for and proven. */
  readonly proven?: H1;
  /** The text of the manifest and of lists. */
  readonly text?: string;
}

/** What one frame held. */
export interface Unpacked {
  readonly members: readonly SeenMember[];
  /** Why wished files were refused; nothing of them was written. */
  readonly refused: readonly Finding[];
  /** Of the packed bytes that were unpacked, lower-case hex; only where it was asked for. */
  readonly sha256?: string;
}

/**
 * The frames of a bundle by its seek table, within bounds.
 *
 * @throws Failure `E_BUNDLE_FORMAT`; system errors when the file cannot be read
 */
export function openBundle(file: string): { readonly frames: readonly Frame[]; readonly size: number } {
  return withBundle(file, (fd, size) => {
    const tableSize = seekTableSize(readAt(fd, size - 9, 9), size);
    return { frames: readSeekTable(readAt(fd, size - tableSize, tableSize), size), size };
  });
}

/** One frame of a bundle and what is wanted of it. */
export interface FrameAsk {
  readonly file: string;
  readonly frame: Frame;
  /** The last frame ends with the end of the tar. */
  readonly last: boolean;
  readonly wishes: Wishes;
}

/** A frame whose files go into a folder. */
export interface FrameRequest extends FrameAsk {
  readonly target: Target;
  /** Whether the packed bytes are hashed too: only who packs again needs it. */
  readonly digest: boolean;
}

/** A file that was wished for, and the h1 it has to have. */
export interface Wished {
  readonly member: Member & { readonly is: 'file' };
  readonly want: H1;
}

/**
 * Unpacks one frame, proves what is wished for and places it. The wasm build must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT` when the frame is not laid out as it must be; what was proven before stays
 */
export function readFrame(request: FrameRequest): Unpacked {
  let digest: { readonly sha256?: string } = {};
  const packed = packedOf(request);
  const read = (into: Buffer): void => {
    packed.read(into);
    if (request.digest) digest = { sha256: sha256Hex(into) };
  };
  return unpackFrame({ ...packed, read }, request.frame.size, (tar) => ({
    ...readMembers(tar, request, (content, wished) => {
      place(content, wished, request.target);
    }),
    ...digest,
  }));
}

/** A frame in its file, still to be read. */
export function packedOf({ file, frame }: FrameAsk): Packed {
  return {
    length: frame.packed,
    read: (into) => {
      withFile(file, (fd) => {
        readInto(into, { fd, position: frame.offset }, shortened);
      });
    },
  };
}

/** Takes a file that is wished for. Throws a Failure to refuse it; the content is only good during the call. */
export type Admit = (content: Buffer, wished: Wished) => void;

/** All members of a frame's tar; those wished for are given to `admit`. Throws as {@link readFrame}. */
export function readMembers(tar: Buffer, ask: FrameAsk, admit: Admit): Unpacked {
  const members: SeenMember[] = [];
  const refused: Finding[] = [];
  const tally = new Tally();
  for (const found of tarMembers(tar, ask.last)) {
    const member = readName(found.name);
    tally.add(member.is === 'file' ? 0 : found.content.length);
    members.push(take({ ...found, member }, { ask, admit }, refused));
  }
  return { members, refused };
}

function* tarMembers(tar: Buffer, last: boolean): Generator<TarMember> {
  const end = tar.length - (last ? TAR_END.length : 0);
  let at = 0;
  while (at < end) {
    const member = readMember(tar, at);
    if (member === undefined)
      throw new Failure('E_BUNDLE_FORMAT', { message: 'the archive ends before its last frame' });
    yield member;
    at = member.next;
  }
  if (at !== end || (last && readMember(tar, at) !== undefined))
    throw new Failure('E_BUNDLE_FORMAT', { message: 'the archive is cut off' });
}

function take(
  { name, content, member }: TarMember & { readonly member: Member },
  { ask, admit }: { readonly ask: FrameAsk; readonly admit: Admit },
  refused: Finding[],
): SeenMember {
  const seen = { member, size: content.length };
  if (member.is !== 'file') return { ...seen, text: content.toString('utf8') };
  if (member.kind === 'info' && content.toString('utf8') !== infoText(member.module))
    throw new Failure('E_BUNDLE_FORMAT', {
      module: idOf(member.module),
      message: 'its .info is not the one that follows from its version',
    });
  const want = Object.hasOwn(ask.wishes, name) ? ask.wishes[name] : undefined;
  if (want === undefined) return seen;
  try {
    admit(content, { member, want });
    return { ...seen, proven: want };
  } catch (thrown) {
    // the disk is full, a link stands in the module cache or the like: no fault of the bundle
    if (!(thrown instanceof Failure) || thrown.finding.code === 'E_PATH_EXISTS') throw thrown;
    refused.push({ ...thrown.finding, module: idOf(member.module), path: ask.file });
    return seen;
  }
}

function place(content: Buffer, wished: Wished, target: Target): void {
  const { module, kind } = wished.member;
  if (kind === 'mod') {
    proveMod(content, wished.want);
    placeMod(target, module, content);
  } else placeArchive(target, proveStored(content, wished));
}

/** Holds a go.mod of a bundle against its sum. Throws Failure `E_LIMIT`, `E_MODULE_MOD`. */
export function proveMod(content: Buffer, want: H1): void {
  if (content.length > MAX_MOD)
    throw new Failure('E_LIMIT', { message: `a go.mod of ${content.length} bytes` });
  const got = hashGoMod(content);
  if (got !== want) throw new Failure('E_MODULE_MOD', { want, got });
}

/** Proves an archive of a bundle, which has to be in the canonical form. Throws as `proveArchive` does. */
export function proveStored(content: Buffer, { member, want }: Wished): Proven {
  return proveArchive(content, { module: member.module, want }, { read: readStoredZip });
}

function readAt(fd: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  readInto(bytes, { fd, position }, shortened);
  return bytes;
}

function shortened(): Failure {
  return new Failure('E_BUNDLE_FORMAT', { message: 'the file became shorter while it was read' });
}
