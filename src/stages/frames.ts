import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { Failure } from '../errors.ts';
import { sha256Hex } from '../gomod/hash.ts';
import type { Host } from '../host.ts';
import { writeSeekTable } from '../pack/seektable.ts';
import type { PackedFrame, Part } from '../pack/writer.ts';
import { inOrder } from '../work/inturn.ts';
import { HEAVY } from '../work/pool.ts';
import { knownFrame, noBase, type Base } from './base.ts';
import type { Plan } from './plan.ts';

/** The frames of a bundle that is to be written. */
export interface FramesOrder {
  readonly plan: Plan;
  readonly frames: readonly (readonly Part[])[];
  /** A file that is not there yet. */
  readonly staged: string;
  readonly base: Base;
}

/** The file that was written. */
export interface Written {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes a bundle's frames and its seek table, with frames of the base where it has them; where a sample of those shows that another
 * encoder made them, with none of them.
 *
 * @throws Failure when the module cache is not what the sums name; system errors
 */
export async function writeBundle(host: Host, order: FramesOrder): Promise<Written> {
  const written = await writeFrames(host, order);
  if (written !== undefined) return written;
  host.say('the frames of the bundle restored from are not as they are packed here: all are packed anew');
  rmSync(order.staged);
  const whole = await writeFrames(host, { ...order, base: noBase });
  if (whole === undefined) throw new Failure('E_INTERNAL', { message: 'a frame was compared with none' });
  return whole;
}

/** Packs frames side by side and writes them in order; one or two wait in memory for the one before them. Undefined when a frame of the base is foreign. */
async function writeFrames(
  host: Host,
  { plan, frames, staged, base }: FramesOrder,
): Promise<Written | undefined> {
  const manifest = sha256Hex(Buffer.from(textOf(frames[0]?.[0])));
  const fd = openSync(staged, 'wx', 0o644);
  try {
    const hash = createHash('sha256');
    const table: { packed: number; size: number }[] = [];
    let bytes = 0;
    const put = (content: Uint8Array): void => {
      for (let at = 0; at < content.length;) at += writeSync(fd, content, at);
      hash.update(content);
      bytes += content.length;
    };
    const pack = (parts: readonly Part[], i: number): Promise<PackedFrame> =>
      host.work.do(
        'pack',
        { folder: plan.folder, parts, last: i === frames.length - 1, ...knownFrame(base, parts, manifest) },
        { weight: heaviness(parts) },
      );
    let taken = 0;
    for await (const { packed, size, came } of inOrder(host.work.width + 1, frames, pack)) {
      if (came === 'foreign') return undefined;
      if (came === 'taken') taken++;
      put(packed);
      table.push({ packed: packed.length, size });
      host.progress({ stage: 'bundle', done: table.length, of: frames.length, bytes });
    }
    put(writeSeekTable(table));
    fsyncSync(fd);
    if (taken > 0) host.say(`taken over from the bundle restored from: ${taken} of ${frames.length} frames`);
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    closeSync(fd);
  }
}

function textOf(part: Part | undefined): string {
  return part !== undefined && 'text' in part ? part.text : '';
}

/** What makes the pool give a large frame to the one thread for such. */
function heaviness(parts: readonly Part[]): number {
  const size = parts.reduce((sum, part) => sum + ('size' in part ? part.size : 0), 0);
  return size >= HEAVY ? size : 0;
}
