// Changes inputs at random: blindly, and with the words and numbers that parsers of the format look for.

/** Random numbers that are the same for the same seed (mulberry32). */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 up to, but not, `bound`. */
  below(bound) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * bound);
  }

  /** True once in `n`. */
  oneIn(n) {
    return this.below(n) === 0;
  }

  pick(list) {
    return list[this.below(list.length)];
  }
}

const NUMBERS = [0, 1, 2, 7, 8, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xfffe, 0xffff, 0x10000]
  .concat([0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 2 ** 32, 2 ** 53 - 1, 2 ** 53])
  .map(BigInt)
  .concat([2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n]);

/** No input grows past this; larger ones only cost time. */
const LARGEST = 256 << 10;

function place(random, bytes) {
  return random.below(bytes.length + 1);
}

/** A piece of the input: mostly short. */
function range(random, bytes) {
  const start = place(random, bytes);
  const longest = bytes.length - start;
  const length = random.below(1 + (random.oneIn(4) ? longest : Math.min(longest, 64)));
  return [start, start + length];
}

function replaced(bytes, [start, end], piece) {
  return Buffer.concat([bytes.subarray(0, start), piece, bytes.subarray(end)]);
}

/** A number in little-endian bytes, written over what stands there. */
function writeNumber(random, bytes, value) {
  const width = random.pick([1, 2, 4, 8]);
  const number = Buffer.alloc(8);
  number.writeBigUInt64LE(BigInt.asUintN(64, value));
  const at = place(random, bytes);
  return replaced(bytes, [at, Math.min(bytes.length, at + width)], number.subarray(0, width));
}

const changes = [
  function flipBit(random, bytes) {
    const changed = Buffer.from(bytes);
    if (bytes.length > 0) changed[random.below(bytes.length)] ^= 1 << random.below(8);
    return changed;
  },
  function setByte(random, bytes) {
    const changed = Buffer.from(bytes);
    if (bytes.length > 0) changed[random.below(bytes.length)] = random.below(256);
    return changed;
  },
  function cutEnd(random, bytes) {
    return bytes.subarray(0, place(random, bytes));
  },
  function cutOut(random, bytes) {
    return replaced(bytes, range(random, bytes), Buffer.alloc(0));
  },
  function copy(random, bytes) {
    const [start, end] = range(random, bytes);
    const at = place(random, bytes);
    return replaced(
      bytes,
      [at, random.oneIn(2) ? at : Math.min(bytes.length, at + end - start)],
      bytes.subarray(start, end),
    );
  },
  function splice(random, bytes, { pool }) {
    const other = random.pick(pool);
    return replaced(bytes, range(random, bytes), other.subarray(...range(random, other)));
  },
  function insertWord(random, bytes, { words }) {
    const word = random.pick(words);
    const at = place(random, bytes);
    return replaced(bytes, [at, random.oneIn(2) ? at : Math.min(bytes.length, at + word.length)], word);
  },
  function editNumber(random, bytes) {
    return writeNumber(random, bytes, random.pick(NUMBERS));
  },
  function editLength(random, bytes) {
    return writeNumber(random, bytes, BigInt(bytes.length + random.below(33) - 16));
  },
  function insertNoise(random, bytes) {
    const noise = Buffer.from(Array.from({ length: 1 + random.below(16) }, () => random.below(256)));
    const at = place(random, bytes);
    return replaced(bytes, [at, at], noise);
  },
];

/**
 * A changed copy of `bytes`.
 *
 * @param from `pool`: other inputs, for splices; `words`: bytes that mean something in the format
 */
export function mutate(random, bytes, from) {
  let changed = bytes;
  for (let n = random.oneIn(2) ? 1 : 2 + random.below(4); n > 0; n--)
    changed = random.pick(changes)(random, changed, from);
  return changed.subarray(0, LARGEST);
}
