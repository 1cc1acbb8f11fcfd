import type { Finding } from '../errors.ts';
import type { H1 } from '../gomod/hash.ts';
import type { ModuleVersion } from '../gomod/module.ts';
import type { Sums } from '../gomod/sum.ts';
import type { Host } from '../host.ts';
import { checkContents } from '../pack/contents.ts';
import { fileName } from '../pack/layout.ts';
import { openBundle } from '../pack/reader.ts';
import type { Frame } from '../pack/seektable.ts';
import type { Indexed } from '../pack/shown.ts';
import { asksOf, eachFrame } from './eachframe.ts';
import { checkDigest, type Offered } from './restore.ts';

/** The frame that an archive is in. */
export interface PlacedIn {
  readonly file: string;
  readonly frame: Frame;
  /** Of the frame, from 0. */
  readonly number: number;
  /** The last frame ends with the end of the tar. */
  readonly last: boolean;
  /** All archives in it, by member name. */
  readonly names: readonly (readonly [string, ModuleVersion])[];
}

/** What a bundle holds. Archives are told by name alone: nothing about them is believed. */
export interface Index {
  readonly file: string;
  /** SHA-256 of the bundle it builds on, where it is a delta. */
  readonly base: string | null;
  readonly bytes: number;
  readonly archives: ReadonlyMap<string, PlacedIn>;
  /** The go.mod files that are what the sums name, by member name. */
  readonly mods: ReadonlyMap<string, Buffer>;
  /** Those that are not. */
  readonly refused: readonly Finding[];
}

/**
 * Looks through a whole bundle, frame by frame, and holds its members against each other.
 *
 * @throws Failure `E_BUNDLE_FORMAT`, `E_BUNDLE_DIGEST`, `E_UNREADABLE`; system errors
 */
export async function indexBundle(host: Host, bundle: Offered, sums: Sums): Promise<Index> {
  const { file } = bundle;
  await checkDigest(host, bundle);
  const { frames, size } = openBundle(file);
  const asks = asksOf({ file, frames, wishes: modWishes(sums) });
  const read = await eachFrame(host, asks, (ask) => host.work.do('index', ask, { weight: ask.frame.size }));
  const { manifest } = checkContents(read.flatMap(({ members }) => members));
  const placed = frames.flatMap((frame, number) => {
    const names = archivesIn(read[number]);
    const place = { file, frame, number, last: number === frames.length - 1, names };
    return names.map(([name]) => [name, place] as const);
  });
  const mods = read.flatMap((one) => one.mods);
  return {
    file,
    base: manifest.base,
    bytes: size,
    archives: new Map(placed),
    mods: new Map(mods.map(({ name, content }) => [name, Buffer.from(content.buffer)])),
    refused: read.flatMap(({ refused }) => refused),
  };
}

function modWishes(sums: Sums): Readonly<Record<string, H1>> {
  return Object.fromEntries(
    sums.mods.flatMap((module) => {
      const want = sums.wanted(module, true);
      return want === undefined ? [] : [[fileName(module, 'mod'), want] as const];
    }),
  );
}

function archivesIn(read: Indexed | undefined): PlacedIn['names'] {
  return (read?.members ?? []).flatMap(({ member }) =>
    member.is === 'file' && member.kind === 'zip'
      ? [[fileName(member.module, 'zip'), member.module] as const]
      : [],
  );
}
