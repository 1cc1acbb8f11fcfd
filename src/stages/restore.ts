import { Failure, toFinding, type Finding } from '../errors.ts';
import { idOf } from '../gomod/module.ts';
import type { Target } from '../gomod/place.ts';
import type { Host } from '../host.ts';
import { checkContents, type BundleContents } from '../pack/contents.ts';
import type { Frame } from '../pack/seektable.ts';
import { Tally } from '../pack/tally.ts';
import { inTurn } from '../work/inturn.ts';
import {
  openBundle,
  type FrameRequest,
  type SeenMember,
  type Unpacked,
  type Wishes,
} from '../pack/reader.ts';
import type { ReadFrame } from '../pack/reuse.ts';
import { baseOf, joinBases, noBase, type Base } from './base.ts';
import { absentBases } from './delta.ts';
import { planAgain } from './plan.ts';
import type { DiffModule } from '../report.ts';
import { sideOf } from './side.ts';
import { isWhole, PLACED, takeStock, type Stock } from './stock.ts';
import { prepared, unwritten } from './target.ts';
import { holdsMore, wishesOf, type ReadOnce } from './wishes.ts';

/** A bundle to read. */
export interface Offered {
  readonly file: string;
  /** What the SHA-256 of the file has to be, lower-case hex; undefined: nothing is known of it. */
  readonly sha256?: string | undefined;
  /** Whether a bundle will be packed that may take over frames of this one. */
  readonly reuse?: boolean;
}

/** What bundles gave, after proof. */
export interface Restored {
  /** The stock with what came in. */
  readonly stock: Stock;
  /** `path@version` of what was proven and placed, archive or go.mod. */
  readonly placed: ReadonlySet<string>;
  /** Offered and not what the sums name, or a bundle that cannot be read; nothing of it was written. */
  readonly refused: readonly Finding[];
  /** Well-formed members the plan does not name. */
  readonly ignored: number;
  /** Bytes of the bundles that were read. */
  readonly bytes: number;
  /** Bundles that those given build on and that are not among them, where something is still missing. */
  readonly absent: readonly Finding[];
  /** What the next bundle may take over from those that were offered for it. */
  readonly base: Base;
  /** The archives that the bundles say they hold, of those that could be read to their end. */
  readonly held: readonly DiffModule[];
}

/**
 * Fills the module cache from bundles, in the order given. A bundle that is not laid out as one ends there; what was proven
 * before stays. Never throws for what a bundle holds.
 */
export async function restore(
  host: Host,
  from: { readonly stock: Stock; readonly bundles: readonly Offered[] },
  target: Target,
): Promise<Restored> {
  const { stock } = from;
  let sum: Restored = {
    ...{ stock, placed: new Set(), refused: [], ignored: 0, bytes: 0 },
    ...{ absent: [], base: noBase, held: [] },
  };
  const read: Read[] = [];
  for (const bundle of from.bundles) {
    const one = await restoreOne(host, { sum, bundle }, target);
    sum = one.sum;
    if (one.contents !== undefined) read.push({ ...one, contents: one.contents, bundle });
  }
  // what a go.mod of a later bundle asks for may be in an earlier one, as with a delta and its base
  for (const one of read)
    if (holdsMore(one, sum.stock, target)) ({ sum } = await pass(host, { sum, bundle: one.bundle }, target));
  sum = { ...sum, held: read.flatMap(({ contents }) => sideOf(contents.manifest).archives) };
  if (isWhole(sum.stock, target)) return sum;
  const building = read.map(({ bundle: { file }, contents: { manifest } }) => ({
    file,
    base: manifest.base,
  }));
  return { ...sum, absent: await absentBases(host, building) };
}

/** A bundle that was read to its end. */
interface Read extends ReadOnce {
  readonly bundle: Offered;
}

/**
 * One bundle. What a plan needs may only be known once the go.mod files in the bundle are read, so there is a second pass
 * where they name archives that the first did not wish for: workspaces and old go lines.
 */
async function restoreOne(
  host: Host,
  at: { sum: Restored; bundle: Offered },
  target: Target,
): Promise<Omit<Pass, 'frames'>> {
  const first = await pass(host, at, target);
  const { contents } = first;
  if (contents === undefined) return first;
  const more = holdsMore({ ...first, contents }, first.sum.stock, target);
  const second = more ? await pass(host, { sum: first.sum, bundle: at.bundle }, target) : undefined;
  if (second !== undefined && second.contents === undefined) return second;
  const { sum } = second ?? first;
  const asked = new Set([...first.asked, ...(second?.asked ?? [])]);
  const base = baseOf(at.bundle.file, [first.frames, second?.frames ?? []]);
  return { sum: { ...sum, base: joinBases(sum.base, base) }, contents, asked };
}

interface Pass {
  readonly sum: Restored;
  readonly contents: BundleContents | undefined;
  /** Archives that were wished for. */
  readonly asked: ReadonlySet<string>;
  readonly frames: readonly ReadFrame[];
}

async function pass(
  host: Host,
  { sum, bundle }: { sum: Restored; bundle: Offered },
  target: Target,
): Promise<Pass> {
  const wishes = wishesOf(sum.stock, target);
  const read = await readBundle(host, { bundle, wishes: wishes.files }, target);
  const placed = new Set([...sum.placed, ...read.placed.map(({ module }) => module)]);
  const checked = new Map(sum.stock.checked);
  for (const { module, kind } of read.placed) if (kind === 'zip') checked.set(module, PLACED);
  const stock = await takeStock(host, planAgain(sum.stock.plan), checked);
  return {
    sum: {
      stock,
      placed,
      refused: [...sum.refused, ...read.refused],
      ignored: read.ignored,
      bytes: sum.bytes + read.bytes,
      absent: [],
      base: sum.base,
      held: [],
    },
    contents: read.contents,
    frames: read.frames,
    asked: wishes.archives,
  };
}

interface BundleRead {
  readonly placed: readonly { readonly module: string; readonly kind: 'mod' | 'zip' }[];
  readonly refused: readonly Finding[];
  readonly ignored: number;
  readonly bytes: number;
  /** Undefined when it is no bundle. */
  readonly contents: BundleContents | undefined;
  /** In order; empty when it is no bundle, or none that is offered for reuse. */
  readonly frames: readonly ReadFrame[];
}

async function readBundle(
  host: Host,
  { bundle, wishes }: { bundle: Offered; wishes: Wishes },
  target: Target,
): Promise<BundleRead> {
  const { file } = bundle;
  const seen: SeenMember[] = [];
  const refused: Finding[] = [];
  let bytes = 0;
  try {
    await checkDigest(host, bundle);
    const { frames, size } = openBundle(file);
    bytes = size;
    const order = { file, wishes, frames, digest: bundle.reuse === true };
    const read = await unpackAll(host, order, target);
    for (const unpacked of read) {
      seen.push(...unpacked.members);
      refused.push(...unpacked.refused);
    }
    const contents = checkContents(seen);
    const ignored = contents.files.size - placedOf(seen).length - refused.length;
    const found = { placed: placedOf(seen), refused, ignored, bytes, contents };
    return { ...found, frames: frames.flatMap((frame, i) => hashed(frame, read[i])) };
  } catch (thrown) {
    if (host.signal.aborted || !isAboutBundle(toFinding(thrown), file)) throw thrown;
    return {
      placed: placedOf(seen),
      refused: [...refused, { ...toFinding(thrown), path: file }],
      ignored: 0,
      bytes,
      contents: undefined,
      frames: [],
    };
  }
}

/**
 * Ends the reading of a file that is not the one that was named, before anything in it is looked at. A file that is swapped after
 * that is still held against the sums. Throws Failure `E_BUNDLE_DIGEST`.
 *
 * @see threat-model T41
 */
export async function checkDigest(host: Host, { file, sha256 }: Offered): Promise<void> {
  if (sha256 === undefined) return;
  const got = await host.work.do('digest', { file });
  if (got !== sha256) throw new Failure('E_BUNDLE_DIGEST', { path: file, want: sha256, got });
}

/** All frames, largest first, one a worker thread. A frame that fails ends the reading; those already running come to their end first. */
async function unpackAll(
  host: Host,
  { frames, ...request }: Omit<FrameRequest, 'frame' | 'last' | 'target'> & { frames: readonly Frame[] },
  target: Target,
): Promise<readonly Unpacked[]> {
  const numbered = frames.map((frame, i) => ({ frame, i })).sort((a, b) => b.frame.size - a.frame.size);
  const unpacked: Unpacked[] = [];
  const tally = new Tally();
  let done = 0;
  let bytes = 0;
  const into = Object.keys(request.wishes).length === 0 ? unwritten(target) : prepared(target);
  await inTurn(2 * host.work.width, numbered, async ({ frame, i }) => {
    const order = { ...request, frame, last: i === frames.length - 1, target: into };
    const found = await host.work.do('unpack', order, { weight: frame.size });
    for (const { text } of found.members) tally.add(text?.length ?? 0);
    unpacked[i] = found;
    bytes += frame.packed;
    host.progress({ stage: 'restore', done: ++done, of: frames.length, bytes });
  });
  return unpacked;
}

function hashed(frame: Frame, unpacked: Unpacked | undefined): readonly ReadFrame[] {
  const { sha256, members } = unpacked ?? {};
  return sha256 === undefined || members === undefined ? [] : [{ frame, sha256, members }];
}

function placedOf(seen: readonly SeenMember[]): BundleRead['placed'] {
  return seen.flatMap(({ member, proven }) =>
    proven === undefined || member.is !== 'file' || member.kind === 'info'
      ? []
      : [{ module: idOf(member.module), kind: member.kind }],
  );
}

/** A fault of the bundle is told and passed over; a full disk, a broken module cache or an interruption ends the run. */
function isAboutBundle({ code, path }: Finding, file: string): boolean {
  return (
    code === 'E_BUNDLE_FORMAT' || code === 'E_BUNDLE_DIGEST' || (code === 'E_UNREADABLE' && path === file)
  );
}
