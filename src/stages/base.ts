import { idOf } from '../gomod/module.ts';
import { sha256Hex } from '../gomod/hash.ts';
import { frameKey, provenKey, type ProvenFrame, type ReadFrame } from '../pack/reuse.ts';
import type { Part } from '../pack/writer.ts';

/**
 * What bundles that this run has restored from are good for when the next one is packed. It is made of what this run has
 * proven, never of what a bundle says of itself.
 */
export interface Base {
  /** By what they hold ({@link frameKey}). */
  readonly frames: ReadonlyMap<string, ProvenFrame>;
  /** Bytes of proven archives in canonical form, by `path@version`. */
  readonly sizes: ReadonlyMap<string, number>;
}

export const noBase: Base = { frames: new Map(), sizes: new Map() };

/**
 * What a bundle is good for after it was read: its frames whose members are all proven.
 *
 * @param passes the frames of the bundle in order, by each reading of it; the last frame, which ends the tar, fits no other place
 */
export function baseOf(file: string, passes: readonly (readonly ReadFrame[])[]): Base {
  const frames = new Map<string, ProvenFrame>();
  const sizes = new Map<string, number>();
  for (const [i, { frame, sha256 }] of (passes[0] ?? []).slice(0, -1).entries()) {
    const key = provenKey(passes.flatMap((pass) => pass[i] ?? []));
    // no frame of ours is larger than what it unpacks to, but of content that does not pack at all
    if (key !== undefined && frame.packed < frame.size) frames.set(key, { file, frame, sha256 });
  }
  for (const { member, proven, size } of passes.flat().flatMap(({ members }) => members))
    if (proven !== undefined && member.is === 'file' && member.kind === 'zip')
      sizes.set(idOf(member.module), size);
  return { frames, sizes };
}

/** Both together. */
export function joinBases(a: Base, b: Base): Base {
  return { frames: new Map([...a.frames, ...b.frames]), sizes: new Map([...a.sizes, ...b.sizes]) };
}

/** A frame of the base, and what to do with it. */
export interface Known {
  readonly known?: ProvenFrame;
  readonly sample?: boolean;
}

/** One frame in so many is packed afresh and compared. */
const SAMPLE = 16;

/**
 * The frame of the base that holds the same as a new one. Its bytes may be those of another encoder, or made to waste space, so
 * some are a sample: which ones follows from the new manifest, so no bundle can be made to pass, and none passes for long.
 *
 * @param parts of the new frame; a frame with a text of its own, manifest or list, is never known
 * @param manifest SHA-256 of the new manifest
 */
export function knownFrame({ frames }: Base, parts: readonly Part[], manifest: string): Known {
  const known = frames.get(
    frameKey(parts.map((part) => ({ name: part.name, h1: 'want' in part ? part.want : undefined }))),
  );
  if (known === undefined) return {};
  const drawn = sha256Hex(Buffer.from(`${manifest} ${parts[0]?.name ?? ''}`));
  return { known, sample: parseInt(drawn.slice(0, 8), 16) % SAMPLE === 0 };
}
