import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Failure, type Finding } from '../errors.ts';
import type { Input, JobName, Output, Work } from './jobs.ts';

/** What a worker thread is told. */
export interface Order {
  readonly id: number;
  readonly job: JobName;
  readonly input: unknown;
}

/** What it answers: the job's result, or the finding of what it threw. */
export type Answer = { readonly id: number } & ({ readonly output: unknown } | { readonly finding: Finding });

interface Waiting extends Order {
  readonly weight: number;
  readonly transfer: readonly ArrayBuffer[];
  readonly resolve: (output: unknown) => void;
  readonly reject: (cause: unknown) => void;
}

/** More threads than this only cost memory: each may hold a whole archive. */
const MOST = 8;

/** Orders of this many bytes are left to the first thread, one after the other: two at once would double the memory of the run. */
export const HEAVY = 33 << 20;

/** The worker threads of a run. Started when first asked; the heaviest job waiting goes first. */
export class Pool implements Work {
  readonly width: number;
  readonly #url: URL;
  readonly #waiting: Waiting[] = [];
  readonly #running = new Map<Worker, Waiting | undefined>();
  #ids = 0;
  #closed: unknown;

  constructor(url: URL, signal: AbortSignal) {
    this.width = Math.min(MOST, availableParallelism());
    this.#url = url;
    signal.addEventListener('abort', () => void this.close(signal.reason), { once: true });
  }

  do<J extends JobName>(
    job: J,
    input: Input<J>,
    how: { weight?: number; transfer?: readonly ArrayBuffer[] } = {},
  ): Promise<Output<J>> {
    if (this.#closed !== undefined) return Promise.reject(asError(this.#closed));
    const { promise, resolve, reject } = deferred<Output<J>>();
    const waiting = { id: ++this.#ids, job, input, weight: how.weight ?? 0, transfer: how.transfer ?? [] };
    // the worker runs the function of this very name: its output is that function's
    this.#waiting.push({ ...waiting, resolve: resolve as (output: unknown) => void, reject });
    this.#next();
    return promise;
  }

  /** Ends the threads at once; jobs that wait or run are rejected with `reason`. */
  async close(reason: unknown = new Failure('E_INTERRUPTED')): Promise<void> {
    this.#closed ??= reason;
    const left = [...this.#waiting.splice(0), ...this.#running.values()];
    for (const order of left) order?.reject(this.#closed);
    const workers = [...this.#running.keys()];
    this.#running.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    for (const [worker, order] of this.#running) if (order === undefined && this.#begin(worker)) return;
    const worker = this.#waiting.length === 0 ? undefined : this.#start();
    if (worker !== undefined) this.#begin(worker);
  }

  /** Gives an idle thread the heaviest order it may have; false when there is none for it. */
  #begin(worker: Worker): boolean {
    const order = this.#heaviest(worker === this.#first());
    if (order === undefined) return false;
    this.#running.set(worker, order);
    worker.ref();
    worker.postMessage({ id: order.id, job: order.job, input: order.input } satisfies Order, [
      ...order.transfer,
    ]);
    return true;
  }

  #first(): Worker | undefined {
    return this.#running.keys().next().value;
  }

  #start(): Worker | undefined {
    if (this.#running.size >= this.width) return undefined;
    const worker = new Worker(this.#url, { env: {}, stdin: false });
    this.#running.set(worker, undefined);
    worker.on('message', (answer: Answer) => {
      this.#settle(worker, answer);
    });
    worker.on('error', (cause) => void this.close(cause));
    return worker;
  }

  #heaviest(withHeavy: boolean): Waiting | undefined {
    let best = -1;
    this.#waiting.forEach(({ weight }, i) => {
      if ((withHeavy || weight < HEAVY) && weight > (this.#waiting[best]?.weight ?? -1)) best = i;
    });
    return best < 0 ? undefined : this.#waiting.splice(best, 1)[0];
  }

  #settle(worker: Worker, answer: Answer): void {
    const order = this.#running.get(worker);
    if (order?.id !== answer.id) return;
    this.#running.set(worker, undefined);
    worker.unref(); // an idle thread does not keep the program alive
    if ('finding' in answer) order.reject(Failure.of(answer.finding));
    else order.resolve(answer.output);
    this.#next();
  }
}

function deferred<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (cause: unknown) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (cause: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Failure('E_INTERRUPTED');
}
