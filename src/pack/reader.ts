import { Failure, type Finding } from '../errors.ts';
import { hashGoMod, type H1 } from '../gomod/hash.ts';
import { idOf } from '../gomod/module.ts';
import { infoText, MAX_MOD } from '../gomod/modcache.ts';
import { placeArchive, placeMod, type Target } from '../gomod/place.ts';
import { proveArchive } from '../gomod/prove.ts';
import { readName, type Member } from './layout.ts';
import { readInto, withBundle, withFile } from './file.ts';
import { readSeekTable, seekTableSize, type Frame } from './seektable.ts';
import { readStoredZip } from './storedzip.ts';
import { Tally } from './tally.ts';
import { readMember, TAR_END, type TarMember } from './tar.ts';
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
export interface FrameRequest {
  readonly file: string;
  readonly frame: Frame;
  /** The last frame ends with the end of the tar. */
  readonly last: boolean;
  readonly wishes: Wishes;
  readonly target: Target;
}

/**
 * Unpacks one frame, proves what is wished for and places it. The wasm build must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT` when the frame is not laid out as it must be; what was proven before stays
 */
export function readFrame(request: FrameRequest): Unpacked {
  const { frame } = request;
  const packed = {
    length: frame.packed,
    read: (into: Buffer): void => {
      withFile(request.file, (fd) => {
        readInto(into, { fd, position: frame.offset }, shortened);
      });
    },
  };
  return unpackFrame(packed, frame.size, (tar) => {
    const members: SeenMember[] = [];
    const refused: Finding[] = [];
    const tally = new Tally();
    for (const found of tarMembers(tar, request.last)) members.push(take(found, { request, tally }, refused));
    return { members, refused };
  });
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
  { name, content }: TarMember,
  { request, tally }: { request: FrameRequest; tally: Tally },
  refused: Finding[],
): SeenMember {
  const member = readName(name);
  const seen = { member, size: content.length };
  tally.add(member.is === 'file' ? 0 : content.length);
  if (member.is !== 'file') return { ...seen, text: content.toString('utf8') };
  if (member.kind === 'info' && content.toString('utf8') !== infoText(member.module))
    throw new Failure('E_BUNDLE_FORMAT', {
      module: idOf(member.module),
      message: 'its .info is not the one that follows from its version',
    });
  const want = Object.hasOwn(request.wishes, name) ? request.wishes[name] : undefined;
  if (want === undefined) return seen;
  try {
    admit(content, { member, want }, request.target);
    return { ...seen, proven: want };
  } catch (thrown) {
    // the disk is full, a link stands in the module cache or the like: no fault of the bundle
    if (!(thrown instanceof Failure) || thrown.finding.code === 'E_PATH_EXISTS') throw thrown;
    refused.push({ ...thrown.finding, module: idOf(member.module), path: request.file });
    return seen;
  }
}

function admit(content: Buffer, wished: { member: Member & { is: 'file' }; want: H1 }, target: Target): void {
  const { member, want } = wished;
  if (member.kind === 'mod') {
    if (content.length > MAX_MOD)
      throw new Failure('E_LIMIT', { message: `a go.mod of ${content.length} bytes` });
    const got = hashGoMod(content);
    if (got !== want) throw new Failure('E_MODULE_MOD', { want, got });
    placeMod(target, member.module, content);
  } else
    placeArchive(target, proveArchive(content, { module: member.module, want }, { read: readStoredZip }));
}

function readAt(fd: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  readInto(bytes, { fd, position }, shortened);
  return bytes;
}

function shortened(): Failure {
  return new Failure('E_BUNDLE_FORMAT', { message: 'the file became shorter while it was read' });
}
