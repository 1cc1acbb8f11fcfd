import { parentPort } from 'node:worker_threads';
import { toFinding } from '../errors.ts';
import { loadZstd } from '../pack/zstd.ts';
import { collectAbove } from './collect.ts';
import { jobs, type JobName } from './jobs.ts';
import type { Answer, Order } from './pool.ts';

/** The life of a worker thread: loads all its code, then does what it is told, one job after the other. */
export function serve(): void {
  loadZstd(); // no code is read from disk after the first foreign byte (design section 2, rule 8)
  parentPort?.on('message', (order: Order) => {
    const said = answer(order);
    parentPort?.postMessage(said, 'output' in said ? movable(said.output) : []);
    collectAbove(MUCH);
  });
}

/** Bytes outside the heap after a job that are worth a collection: a large archive that nobody holds any more. */
const MUCH = 48 << 20;

/** Packed frames move to the caller; copying them would hold each twice. */
function movable(output: unknown): ArrayBuffer[] {
  if (typeof output !== 'object' || output === null || !('packed' in output)) return [];
  const { packed } = output;
  return packed instanceof Uint8Array && packed.buffer instanceof ArrayBuffer ? [packed.buffer] : [];
}

function answer({ id, job, input }: Order): Answer {
  try {
    return { id, output: doJob(job, input) };
  } catch (thrown) {
    return { id, finding: toFinding(thrown) };
  }
}

/** The caller's types fit the job to its input (see Work); across the thread boundary only the name is left. */
function doJob(job: JobName, input: unknown): unknown {
  const run: (input: never) => unknown = jobs[job];
  return run(input as never);
}
