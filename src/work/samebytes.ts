import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Two files, side by side. */
export interface Compared {
  /** SHA-256 of each, in hex. */
  readonly sha256: readonly [string, string];
  /** Bytes of each. */
  readonly sizes: readonly [number, number];
  /** The first byte that differs, from 0; undefined when they are equal. */
  readonly differsAt: number | undefined;
  /** The text that was looked for is in it. */
  readonly holds: readonly [boolean, boolean];
}

const CHUNK = 1 << 20;

/** Compares two files byte by byte, and looks for a text in each: the folder it was made in. Both are read once. */
export function compareFiles(files: readonly [string, string], texts: readonly [string, string]): Compared {
  const [one, two] = [new Reading(files[0], texts[0]), new Reading(files[1], texts[1])];
  try {
    let differsAt: number | undefined;
    for (;;) {
      const at = one.size;
      const [a, b] = [one.next(), two.next()];
      differsAt ??= firstDifference(a, b, at);
      if (a.length === 0 && b.length === 0) break;
    }
    return {
      sha256: [one.sha256(), two.sha256()],
      sizes: [one.size, two.size],
      differsAt,
      holds: [one.holds, two.holds],
    };
  } finally {
    one.close();
    two.close();
  }
}

function firstDifference(a: Buffer, b: Buffer, at: number): number | undefined {
  if (a.equals(b)) return undefined;
  const shorter = Math.min(a.length, b.length);
  let index = 0;
  while (index < shorter && a[index] === b[index]) index++;
  return at + index;
}

class Reading {
  readonly #fd: number;
  readonly #text: Buffer;
  readonly #hash = createHash('sha256');
  /** The end of what was read, where the text may begin. */
  #tail: Buffer = Buffer.of();
  size = 0;
  holds = false;

  constructor(file: string, text: string) {
    this.#fd = openSync(file, 'r');
    this.#text = Buffer.from(text);
  }

  /** A whole chunk, or the rest. */
  next(): Buffer {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let read = 0;
    for (let more = -1; more !== 0 && read < CHUNK; read += more)
      more = readSync(this.#fd, chunk, read, CHUNK - read, null);
    const bytes = chunk.subarray(0, read);
    this.#hash.update(bytes);
    this.size += read;
    const seen = Buffer.concat([this.#tail, bytes]);
    this.holds ||= seen.includes(this.#text);
    this.#tail = seen.subarray(Math.max(0, seen.length - this.#text.length + 1));
    return bytes;
  }

  sha256(): string {
    return this.#hash.digest('hex');
  }

  close(): void {
    closeSync(this.#fd);
  }
}
