import { Failure } from '../errors.ts';
import { sha256Hex, type H1 } from '../gomod/hash.ts';
import { readInto, withFile } from './file.ts';
import { fileName, type Member } from './layout.ts';
import type { SeenMember } from './reader.ts';
import type { Frame } from './seektable.ts';

/** A frame of a bundle on this machine, every member of which this run has proven. */
export interface ProvenFrame {
  readonly file: string;
  readonly frame: Frame;
  /** Of its packed bytes as they were when they were proven, lower-case hex. */
  readonly sha256: string;
}

/** A member as far as it tells the bytes of a frame. An `.info` follows from its name and has no sum. */
export interface KeyMember {
  readonly name: string;
  readonly h1?: H1 | undefined;
}

/**
 * What a frame holds, in one text: two frames of one key unpack to the same bytes. The sum of an archive fixes its files and
 * their contents, and the canonical form is the only one a bundle may hold, so its size follows too.
 *
 * @param members in the order of the tar
 */
export function frameKey(members: readonly KeyMember[]): string {
  return sha256Hex(Buffer.from(members.map(({ name, h1 = '' }) => `${name} ${h1}\n`).join('')));
}

/** A frame as one reading of a bundle has found it. */
export interface ReadFrame {
  readonly frame: Frame;
  readonly sha256: string;
  readonly members: readonly SeenMember[];
}

/**
 * The key of a frame whose members are all proven; undefined where one is not, or is a text that every bundle has anew.
 *
 * @param readings of the frame; what was proven in one counts in all that read the same packed bytes
 */
export function provenKey(readings: readonly ReadFrame[]): string | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  const same = readings.filter(({ sha256 }) => sha256 === first.sha256);
  const members = first.members.map(({ member }, i) => provenMember(member, same, i));
  return members.some((member) => member === undefined)
    ? undefined
    : frameKey(members.flatMap((m) => m ?? []));
}

function provenMember(member: Member, readings: readonly ReadFrame[], i: number): KeyMember | undefined {
  if (member.is !== 'file') return undefined;
  const name = fileName(member.module, member.kind);
  if (member.kind === 'info') return { name }; // the reader lets no other text pass
  const h1 = readings.map(({ members }) => members[i]?.proven).find((proven) => proven !== undefined);
  return h1 === undefined ? undefined : { name, h1 };
}

/** The packed bytes of a frame; undefined where the file is gone or has other bytes by now: a store is a folder that others write to. */
export function readPacked({ file, frame, sha256 }: ProvenFrame): Uint8Array<ArrayBuffer> | undefined {
  const packed = Buffer.from(new ArrayBuffer(frame.packed)); // a buffer of its own, which can move to another thread
  try {
    withFile(file, (fd) => {
      readInto(packed, { fd, position: frame.offset }, shortened);
    });
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined;
    throw thrown;
  }
  return sha256Hex(packed) === sha256 ? packed : undefined;
}

function shortened(): Failure {
  return new Failure('E_BUNDLE_FORMAT', { message: 'the file became shorter since it was proven' });
}
