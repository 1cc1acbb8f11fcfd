import { parentPort } from 'node:worker_threads';
import { toFinding } from '../errors.ts';
import { loadZstd } from '../pack/zstd.ts';
import { jobs, type JobName } from './jobs.ts';
import type { Answer, Order } from './pool.ts';

/** The life of a worker thread: loads all its code, then does what it is told, one job after the other. */
export async function serve(): Promise<void> {
  await loadZstd(); // no code is read from disk after the first foreign byte (design section 2, rule 8)
  parentPort?.on('message', (order: Order) => {
    parentPort?.postMessage(answer(order));
  });
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
