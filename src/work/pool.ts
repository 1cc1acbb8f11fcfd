import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
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
  /** Settles with the order. */
  readonly done: Promise<unknown>;
}

/** More threads than this only cost memory: each may hold a whole archive. */
const MOST = 8;

/** Orders of this many bytes bound the memory of a run: only so much of them is begun at once, or one that is larger alone. */
export const HEAVY = 33 << 20;
const HEAVY_AT_ONCE = 128 << 20;

/** Milliseconds a running order gets to come to its end when the run is ended. */
const GRACE = 1500;

/** The worker threads of a run. Started when first asked; the heaviest job waiting goes first. */
export class Pool implements Work {
  readonly width: number;
  readonly #url: URL;
  readonly #waiting: Waiting[] = [];
  readonly #running = new Map<Worker, Waiting | undefined>();
  #ids = 0;
  #closed: unknown;
  #warm: Promise<void> | undefined;

  /** @param most threads at most */
  constructor(url: URL, signal: AbortSignal, most = MOST) {
    this.width = Math.min(most, MOST, availableParallelism());
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
    this.#waiting.push({ ...waiting, resolve: resolve as (output: unknown) => void, reject, done: promise });
    this.#next();
    return promise;
  }

  warm(): Promise<void> {
    this.#warm ??= this.#loadAll();
    this.#warm.catch(() => undefined); // whoever awaits it hears of it
    return this.#warm;
  }

  /** As many orders as threads, begun at once: each thread gets one. */
  async #loadAll(): Promise<void> {
    await Promise.all(Array.from({ length: this.width }, () => this.do('load', undefined)));
  }

  /** Ends the threads as soon as they are done with what they do now; jobs that wait, or last too long, are rejected with `reason`. */
  async close(reason: unknown = new Failure('E_INTERRUPTED')): Promise<void> {
    this.#closed ??= reason;
    const waiting = this.#waiting.splice(0);
    await this.#atRest();
    const left = [...waiting, ...this.#running.values()];
    const workers = [...this.#running.keys()];
    this.#running.clear();
    // callers hear of it when no thread writes any more: they remove the files it was making
    await Promise.all(workers.map((worker) => worker.terminate()));
    for (const order of left) order?.reject(this.#closed);
  }

  /** Until the running orders are done: Node itself may crash when a thread ends while it sets up zlib. But not for ever. */
  async #atRest(): Promise<void> {
    const running = [...this.#running.values()].flatMap((order) => order?.done ?? []);
    const late = new AbortController();
    const grace = sleep(GRACE, undefined, { signal: late.signal }).catch(() => undefined);
    await Promise.race([Promise.allSettled(running), grace]);
    late.abort();
  }

  /** Gives idle threads, and new ones while there may be more, the heaviest orders that may be begun. */
  #next(): void {
    for (let order = this.#heaviest(); order !== undefined; order = this.#heaviest()) {
      const worker = this.#idle() ?? this.#start();
      if (worker === undefined) return;
      this.#waiting.splice(this.#waiting.indexOf(order), 1);
      this.#running.set(worker, order);
      worker.ref();
      const { id, job, input, transfer } = order;
      worker.postMessage({ id, job, input } satisfies Order, [...transfer]);
    }
  }

  #idle(): Worker | undefined {
    for (const [worker, order] of this.#running) if (order === undefined) return worker;
    return undefined;
  }

  #start(): Worker | undefined {
    if (this.#running.size >= this.width) return undefined;
    const worker = new Worker(this.#url, { env: {}, stdin: false });
    this.#running.set(worker, undefined);
    worker.unref(); // an idle thread does not keep the program alive
    worker.on('message', (answer: Answer) => {
      this.#settle(worker, answer);
    });
    worker.on('error', (cause) => {
      this.#running.get(worker)?.reject(cause);
      this.#running.delete(worker);
      void this.close(cause);
    });
    return worker;
  }

  /** The heaviest order that may be begun now; of two alike, the one that waits longer. */
  #heaviest(): Waiting | undefined {
    const heavy = [...this.#running.values()].reduce((sum, order) => sum + heaviness(order), 0);
    let best: Waiting | undefined;
    for (const order of this.#waiting) {
      const fits = heavy === 0 || heavy + heaviness(order) <= Math.max(heavy, HEAVY_AT_ONCE);
      if (fits && order.weight > (best?.weight ?? -1)) best = order;
    }
    return best;
  }

  #settle(worker: Worker, answer: Answer): void {
    const order = this.#running.get(worker);
    if (order?.id !== answer.id) return;
    this.#running.set(worker, undefined);
    worker.unref();
    if ('finding' in answer) order.reject(Failure.of(answer.finding));
    else order.resolve(answer.output);
    this.#next();
  }
}

function heaviness(order: Waiting | undefined): number {
  return order === undefined || order.weight < HEAVY ? 0 : order.weight;
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
