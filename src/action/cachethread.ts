import { Worker } from 'node:worker_threads';
import { Failure } from '../errors.ts';
import type { CacheAnswer, CacheMessage, CacheOrder, CacheThreadData } from './cacheclient.ts';
import { Deadline, type Patience } from './deadline.ts';

/** How the thread of the cache client is run. */
export interface CacheThreadOptions extends Pick<CacheThreadData, 'v2'> {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly patience: Patience;
  readonly signal: AbortSignal | undefined;
}

/** What the client reads of the environment; nothing else gets into its thread. */
const READ =
  /^(ACTIONS_.*|GITHUB_SERVER_URL|CACHE_UPLOAD_.*|https?_proxy|all_proxy|no_proxy|NODE_TLS_REJECT_UNAUTHORIZED)$/i;

/** Where the code of the thread is: beside the bundle in `dist/`, else in the compiled `entry/`. */
function codeOf(): URL {
  const here = import.meta.url; // not one expression with `new URL`: the bundler would copy the file unbundled
  return new URL(
    here.endsWith('/action/cachethread.js') ? '../entry/cacheclient.js' : '../cacheclient.js',
    here,
  );
}

/** The cache client, from outside: one order at a time, each with an end. */
export class CacheThread {
  readonly #options: CacheThreadOptions;
  readonly #deadline: Deadline;
  #worker: Worker | undefined;

  constructor(options: CacheThreadOptions) {
    this.#options = options;
    this.#deadline = new Deadline(options.patience);
  }

  /**
   * Carries out an order. A thread that failed in one is not used for the next.
   *
   * @param check called now and then while the order runs; what it throws ends it
   * @throws Failure `E_CACHE_SERVICE` when the service is waited for no longer, `E_INTERRUPTED`; what `check` throws
   */
  async ask(order: CacheOrder, check: () => void = () => undefined): Promise<CacheAnswer> {
    this.#deadline.begin();
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    let answer: CacheAnswer | undefined;
    try {
      answer = await this.#answer(worker, order, check);
      return answer;
    } finally {
      worker.unref(); // an idle thread does not keep the program alive
      if (answer === undefined || answer.is === 'failed') await this.#end();
    }
  }

  #start(): Worker {
    const { env, v2 } = this.#options;
    const workerData: CacheThreadData = { v2, every: this.#deadline.every };
    const own = Object.fromEntries(Object.entries(env).filter(([name]) => READ.test(name)));
    const quiet = { stdin: false, stdout: true, stderr: true };
    const bounds = { resourceLimits: { maxOldGenerationSizeMb: 256 } }; // it makes lists as long as the service says
    const worker = new Worker(codeOf(), { env: own, workerData, execArgv: [], ...quiet, ...bounds });
    // one that breaks off between two orders is no fault, only of no more use
    worker
      .on('error', () => undefined)
      .on('exit', () => {
        if (this.#worker === worker) this.#worker = undefined;
      });
    return worker;
  }

  #answer(worker: Worker, order: CacheOrder, check: () => void): Promise<CacheAnswer> {
    const { signal } = this.#options;
    const { promise, settle, fail } = pending<CacheAnswer>();
    let moved: number | undefined; // what it takes to load the client is no fault of the service
    const look = (): void => {
      try {
        check();
        if (moved !== undefined && this.#deadline.isOver(moved)) throw tooLong();
      } catch (thrown) {
        fail(thrown);
      }
    };
    const onMessage = (message: CacheMessage): void => {
      if ('moved' in message) moved = message.moved;
      else settle(message);
    };
    const onError = (): void => {
      fail(new Failure('E_CACHE_SERVICE', { message: 'the client of the cache service broke off' }));
    };
    const onAbort = (): void => {
      fail(new Failure('E_INTERRUPTED'));
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onError);
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted === true) onAbort();
    const timer = setInterval(look, this.#deadline.every);
    worker.postMessage(order);
    return promise.finally(() => {
      clearInterval(timer);
      signal?.removeEventListener('abort', onAbort);
      worker.off('message', onMessage).off('error', onError).off('exit', onError);
    });
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

function tooLong(): Failure {
  return new Failure('E_CACHE_SERVICE', {
    message: 'the cache service does not answer, or stopped in the middle',
  });
}

interface Pending<T> {
  readonly promise: Promise<T>;
  readonly settle: (value: T) => void;
  readonly fail: (thrown: unknown) => void;
}

function pending<T>(): Pending<T> {
  let settle: Pending<T>['settle'] = () => undefined;
  let fail: Pending<T>['fail'] = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  return { promise, settle, fail };
}
