/** Reads a body into memory of its own, within bounds. */
import type { Readable } from 'node:stream';

import type { Share } from './budget.ts';
import { causeCode, Fault } from './fault.ts';
import type { Watch } from './watch.ts';

/** What a try has brought of a file, for the next one to go on from. */
export interface Part {
  memory: Buffer;
  /** Bytes of `memory` that came. */
  used: number;
}

export interface Reading {
  /** Bytes of the whole file as announced; undefined when the answer does not say. */
  readonly length: number | undefined;
  /** The most bytes that are taken. */
  readonly limit: number;
  /** Grown before memory is; undefined: the file does not count. */
  readonly share: Share | undefined;
  readonly watch: Watch;
  readonly signal: AbortSignal;
  /** Kept up to date, so that what came is there after a fault; what it holds already comes first. */
  readonly part: Part;
}

/** Nothing yet. */
export function emptyPart(): Part {
  return { memory: exactBuffer(0), used: 0 };
}

/** Memory of a file whose length is not known, or not to be believed before it came, grows from here. */
export const FIRST = 256 * 1024;

/**
 * The whole body, in an ArrayBuffer of its very size.
 *
 * @throws Fault `E_LIMIT`, `E_TRUNCATED`; the signal's reason
 */
export async function readBody(body: Readable, reading: Reading): Promise<Buffer> {
  const { part, watch, limit } = reading;
  if (part.used === 0) part.memory = firstMemory(reading);
  const chunks: AsyncIterable<Uint8Array> = body;
  try {
    for await (const chunk of chunks) {
      watch.saw(chunk.length);
      const least = part.used + chunk.length;
      if (least > limit) throw overLimit(limit, `more than ${limit} bytes`);
      if (least > part.memory.length) part.memory = await grow(part.memory, least, reading);
      part.memory.set(chunk, part.used);
      part.used = least;
    }
  } catch (thrown) {
    throw cutShort(thrown, part.used, reading);
  }
  if (reading.length !== undefined && part.used !== reading.length)
    throw truncated(part.used, reading.length, 'it ended early');
  reading.share?.keep(part.used);
  return wholeOf(part);
}

function firstMemory({ length, share, limit }: Reading): Buffer {
  return exactBuffer(Math.min(length ?? FIRST, share === undefined ? FIRST : limit));
}

function wholeOf({ memory, used }: Part): Buffer {
  return used === memory.length ? memory : copied(memory.subarray(0, used), used);
}

/** The fault of a file that is larger than Go allows. */
export function overLimit(limit: number, got: string): Fault {
  return new Fault('E_LIMIT', { text: got, want: `at most ${limit} bytes`, got });
}

async function grow(memory: Buffer, least: number, { share, watch, limit }: Reading): Promise<Buffer> {
  const size = Math.min(Math.max(2 * memory.length, least), limit);
  watch.pause();
  await share?.grow(size - memory.length);
  watch.resume();
  return copied(memory, size);
}

function cutShort(thrown: unknown, used: number, { signal, length }: Reading): unknown {
  if (signal.aborted) return signal.reason;
  const code = causeCode(thrown);
  return thrown instanceof Fault || code === undefined ? thrown : truncated(used, length, code);
}

function truncated(have: number, want: number | undefined, why: string): Fault {
  const wanted = want === undefined ? 'an end' : `${want} bytes`;
  const text = `${have} bytes came, ${wanted} announced (${why})`;
  return new Fault('E_TRUNCATED', { text, again: true, want: wanted, got: `${have} bytes` });
}

/** Memory nobody shares, so that it can be handed to another thread. */
export function exactBuffer(size: number): Buffer {
  return Buffer.from(new ArrayBuffer(size));
}

function copied(from: Uint8Array, size: number): Buffer {
  const memory = exactBuffer(size);
  memory.set(from);
  return memory;
}
