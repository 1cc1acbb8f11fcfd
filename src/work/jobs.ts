import { cachePaths, type CacheFolder } from '../gomod/modcache.ts';
import { sha256Hex } from '../gomod/hash.ts';
import type { ModuleVersion } from '../gomod/module.ts';
import { fileDigest } from '../pack/digest.ts';
import { readFrame, type FrameAsk, type FrameRequest, type Unpacked } from '../pack/reader.ts';
import { canonicalArchive, measureArchive, type ArchiveAsk } from '../pack/archive.ts';
import { indexFrame, openFrame, proveFrame, type Indexed, type OpenedFrame } from '../pack/shown.ts';
import { writeFrame, type FrameOrder, type PackedFrame } from '../pack/writer.ts';
import { checkModule, type CheckOrder, type Checked } from './check.ts';
import { placeModule, type PlaceOrder, type Placed } from './place.ts';
import { compareVendored, type VendorCompared, type VendorOrder } from './vendor.ts';

/** What a worker thread can do. Each job gets plain data and gives plain data; what it throws reaches the caller as a Failure. */
export const jobs = {
  /** Nothing: a thread that answers has loaded all its code. */
  load: (): null => null,
  /** The SHA-256 of a bundle's file in lower-case hex. */
  digest: ({ file }: { readonly file: string }): string => fileDigest(file),
  /** Proves an archive and puts it into the module cache. */
  place: (order: PlaceOrder): Placed => placeModule(order),
  /** Hashes what the module cache holds of one module version; reads only. */
  check: (order: CheckOrder): Checked => checkModule(order),
  /** Unpacks a frame of a bundle, proving and placing what is wished for. */
  unpack: (order: FrameRequest): Unpacked => readFrame(order),
  /** Looks through a frame of a bundle, proving the go.mod files that are wished for; writes nothing. */
  index: (ask: FrameAsk): Indexed => indexFrame(ask),
  /** Proves what is wished for of a frame of a bundle; writes nothing. */
  prove: (ask: FrameAsk): Unpacked => proveFrame(ask),
  /** Unpacks a frame of a bundle into memory, proving the archives that are wished for; writes nothing. */
  open: (ask: FrameAsk): OpenedFrame => openFrame(ask),
  /** Bytes of a module's archive in the form a bundle holds. */
  measure: ({ folder, module }: { readonly folder: CacheFolder; readonly module: ModuleVersion }): number =>
    measureArchive(cachePaths(folder, module), module),
  /** An archive made from the tree in the module cache, proven. */
  archive: ({ folder, ...ask }: ArchiveAsk & { readonly folder: CacheFolder }): Uint8Array => {
    const { size, write } = canonicalArchive(cachePaths(folder, ask.module), ask);
    const bytes = Buffer.alloc(size);
    write(bytes);
    return bytes;
  },
  /** The SHA-256, in lower-case hex, of a module's archive in the form a bundle holds, proven. */
  sha256: ({ folder, ...ask }: ArchiveAsk & { readonly folder: CacheFolder }): string => {
    const { size, write } = canonicalArchive(cachePaths(folder, ask.module), ask);
    const bytes = Buffer.allocUnsafeSlow(size);
    write(bytes);
    return sha256Hex(bytes);
  },
  /** Packs a frame of a bundle from the module cache, proving each archive again. */
  pack: (order: FrameOrder): PackedFrame => writeFrame(order),
  /** Holds the vendored packages of one module against its archive; reads only. */
  vendor: (order: VendorOrder): VendorCompared => compareVendored(order),
};

export type JobName = keyof typeof jobs;
export type Input<J extends JobName> = Parameters<(typeof jobs)[J]>[0];
export type Output<J extends JobName> = ReturnType<(typeof jobs)[J]>;

/** The worker threads as stages see them. */
export interface Work {
  /** How many jobs run at once. */
  readonly width: number;
  /**
   * Starts all threads, where it is known that they will be needed: they load their code while something else is waited for.
   * Resolves when they have: from then on no code is read from disk (design section 2, rule 8). Need not be awaited.
   *
   * @throws Failure `E_INTERRUPTED` when the run ends; why a thread could not be started
   */
  warm(): Promise<void>;
  /**
   * Runs a job in a worker thread; of those that wait, the heaviest goes first.
   *
   * @param how `transfer`: buffers of `input` that move to the worker and are gone here
   * @throws Failure what the job threw, or `E_INTERRUPTED` when the run ends
   */
  do<J extends JobName>(
    job: J,
    input: Input<J>,
    how?: { weight?: number; transfer?: readonly ArrayBuffer[] },
  ): Promise<Output<J>>;
}
