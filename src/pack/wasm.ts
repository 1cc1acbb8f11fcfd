import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Failure } from '../errors.ts';

/**
 * The wasm build of zstd, used without the package's own glue: that copies every frame twice more than needed, and a frame
 * can be as large as the largest module. The names of exports and imports are those of the one pinned version.
 */

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};

const PACKAGE = '@bokuweb/zstd-wasm';
const PAGE = 65536;

type Call = (...numbers: number[]) => number;

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** A packed frame that is still to be read: it goes straight to where it is unpacked from. */
export interface Packed {
  /** Bytes. */
  readonly length: number;
  /** Fills `into`, which has exactly `length` bytes. */
  read(into: Buffer): void;
}

/** One instance of the encoder and decoder, with a memory of its own that only grows. */
interface Instance {
  readonly memory: Memory;
  readonly malloc: Call;
  readonly free: Call;
  readonly bound: Call;
  readonly compress: Call;
  readonly decompress: Call;
  readonly isError: Call;
}

/** After a frame of this size an instance is given up, and its memory with it, for a fresh one. */
const LARGE = 64 << 20;

/** The encoder and decoder. */
export class Wasm {
  readonly #module: object;
  #now: Instance;

  constructor(bytes: Uint8Array) {
    this.#module = new WebAssembly.Module(bytes);
    this.#now = start(this.#module);
  }

  /**
   * Unpacks one frame and gives its content to `use`: a view that is only good during the call.
   *
   * @returns undefined when the frame is damaged or does not fit into `size`
   */
  decompress<T>(frame: Packed, size: number, use: (content: Buffer) => T): T | undefined {
    return this.#borrow([frame.length, size], ([source, target]) => {
      frame.read(this.#view(source, frame.length));
      const length = this.#now.decompress(target, size, source, frame.length);
      return this.#now.isError(length) === 0 ? use(this.#view(target, length)) : undefined;
    });
  }

  /** Packs `size` bytes that `fill` writes into the view it is given. Throws `E_LIMIT` when there is no memory for it. */
  compress(size: number, level: number, fill: (content: Buffer) => void): Uint8Array<ArrayBuffer> {
    const bound = this.#now.bound(size);
    return this.#borrow([size, bound], ([source, target]) => {
      fill(this.#view(source, size));
      const length = this.#now.compress(target, bound, source, size, level);
      if (this.#now.isError(length) !== 0)
        throw new Failure('E_INTERNAL', { message: `zstd gave up with ${length}` });
      return Uint8Array.from(this.#view(target, length));
    });
  }

  #borrow<T>([first, second]: readonly [number, number], use: (places: readonly [number, number]) => T): T {
    const places = [this.#now.malloc(first), this.#now.malloc(second)] as const;
    try {
      if (places.includes(0))
        throw new Failure('E_LIMIT', { message: `no memory for a frame of ${first + second} bytes` });
      return use(places);
    } finally {
      for (const place of places) if (place !== 0) this.#now.free(place);
      if (first + second > LARGE) this.#now = start(this.#module);
    }
  }

  /** Made anew each time: growing the memory moves it. */
  #view(place: number, length: number): Buffer {
    return Buffer.from(this.#now.memory.buffer, place >>> 0, length);
  }
}

function start(module: object): Instance {
  const nothing = (): number => 0;
  const grow = (wanted: number): number => (growTo(memory, wanted >>> 0) ? 1 : 0);
  const imports = { a: { a: nothing, b: nothing, c: nothing, d: nothing, e: grow } };
  const { exports } = new WebAssembly.Instance(module, imports);
  const memory = memoryOf(exports['f']);
  const call = (name: string): Call => callable(exports[name]);
  call('g')(); // its own start-up
  const [malloc, free, isError, bound] = [call('s'), call('t'), call('h'), call('i')];
  return { memory, malloc, free, isError, bound, compress: call('m'), decompress: call('r') };
}

function growTo(memory: Memory, bytes: number): boolean {
  try {
    memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / PAGE));
    return true;
  } catch {
    return false; // its bound is 2 GiB; the caller says so
  }
}

/** Reads the wasm build: it stands beside a bundle, else in its package. */
export function readWasm(): Wasm {
  const here = import.meta.url;
  const beside = new URL('./zstd.wasm', here);
  if (existsSync(beside)) return new Wasm(readFileSync(beside));
  const packaged = createRequire(here).resolve(PACKAGE);
  return new Wasm(readFileSync(packaged.replace(/[^/\\]+$/, 'zstd.wasm')));
}

function callable(found: unknown): Call {
  if (typeof found !== 'function')
    throw new Failure('E_INTERNAL', { message: 'the zstd build is of another version' });
  return (...numbers) => Number(Reflect.apply(found, undefined, numbers));
}

function memoryOf(found: unknown): Memory {
  if (
    typeof found !== 'object' ||
    found === null ||
    !('buffer' in found) ||
    !(found.buffer instanceof ArrayBuffer)
  )
    throw new Failure('E_INTERNAL', { message: 'the zstd build is of another version' });
  return found as Memory; // the class that has such a buffer
}
