import type { Host } from '../host.ts';
import type { FrameAsk, Unpacked } from '../pack/reader.ts';
import type { Frame } from '../pack/seektable.ts';
import { Tally } from '../pack/tally.ts';
import { inTurn } from '../work/inturn.ts';

/** A bundle of which every frame is looked at, without a folder to put anything into. */
export interface Frames extends Pick<FrameAsk, 'file' | 'wishes'> {
  readonly frames: readonly Frame[];
}

/** What is asked of each frame, in order. */
export function asksOf({ file, frames, wishes }: Frames): readonly FrameAsk[] {
  return frames.map((frame, i) => ({ file, frame, last: i === frames.length - 1, wishes }));
}

/**
 * Has every frame of a bundle read by a job, and bounds what is kept of all of them.
 *
 * @param read the job; one a worker thread
 * @returns what each frame gave, in order
 * @throws Failure `E_BUNDLE_FORMAT` past the bounds; what `read` throws
 */
export async function eachFrame<T extends Unpacked>(
  host: Host,
  asks: readonly FrameAsk[],
  read: (ask: FrameAsk) => Promise<T>,
): Promise<readonly T[]> {
  const all: T[] = [];
  const tally = new Tally();
  let bytes = 0;
  let done = 0;
  const numbered = asks.map((ask, i) => [ask, i] as const);
  await inTurn(host.work.width, numbered, async ([ask, i]) => {
    const found = await read(ask);
    for (const { text } of found.members) tally.add(text?.length ?? 0);
    all[i] = found;
    bytes += ask.frame.packed;
    host.progress({ stage: 'restore', done: ++done, of: asks.length, bytes });
  });
  return all;
}
