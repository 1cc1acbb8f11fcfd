/** Brings the files of module versions from a proxy list, many at once. */
import { setMaxListeners } from 'node:events';

import { Failure } from '../errors.ts';
import { escapePath, escapeVersion, idOf, type ModuleVersion } from '../gomod/module.ts';
import { plainAccess, type Access } from './access.ts';
import { Budget } from './budget.ts';
import { Carry } from './carry.ts';
import { Fault } from './fault.ts';
import { below, parseProxyList, type ProxyEntry, type ProxyList } from './list.ts';
import { Pace } from './pace.ts';
import { matchesPatterns } from './patterns.ts';
import { retry } from './retry.ts';
import { Routes } from './routes.ts';
import { announced, sizeInFolder } from './size.ts';
import {
  readBrought,
  readFromFolder,
  transfer,
  type Brought,
  type Line,
  type Shape,
  type Wanted,
} from './transfer.ts';
import { Trip } from './trip.ts';
import { walk } from './walk.ts';

/**
 * Brings a file of a module version from where the module is developed, for `direct`. Gives the absolute path of a file that
 * stays there until the client is closed; what it holds is as unproven as what a proxy sends.
 *
 * @throws Fault why not
 */
export type Origin = (m: ModuleVersion, kind: 'mod' | 'zip', fresh: boolean) => Promise<string>;

export interface ClientOptions {
  readonly list: ProxyList;
  /** GONOPROXY patterns, '' for none: a module they name is never asked of a proxy, only of its origin. */
  readonly direct: string;
  readonly origin: Origin;
  /** Requests at once. */
  readonly concurrency: number;
  /** Tries per file and entry, in all. */
  readonly tries: number;
  /** How long a transfer may stand still. The whole of it may take ten times as long, and a second more for every 4 KiB. */
  readonly idleMs: number;
  readonly signal: AbortSignal;
  /** Bytes of archives held by callers and transfers at once; a single larger one is let through alone. */
  readonly budgetBytes: number;
  /** The first wait before another try; 500 when not given. */
  readonly waitMs?: number;
  /** Credentials, HTTP proxies and authorities; when not given, only what the list itself has. */
  readonly access?: Access | undefined;
}

export interface Received {
  /** In an ArrayBuffer of its own and of its very size, so that it can be transferred to a worker thread. */
  readonly bytes: Buffer;
  /** The entry it came from, for people. */
  readonly from: string;
  /**
   * Gives the bytes back to the budget. To be called once they are handed on, and before the caller waits for another file: what
   * it waits for may itself be waiting for these bytes.
   */
  release(): void;
}

export interface ProxyClient {
  /**
   * The `.mod` (16 MiB at most) or `.zip` (500 MiB at most) of a module version. `fresh` asks past every cache on the way, after
   * content that was wrong.
   *
   * @throws Failure which module, entry, status or cause, and how many tries: `E_NOT_FOUND`, `E_PROXY_DIRECT`,
   * `E_DIRECT`, `E_OFFLINE_MISSING`, `E_AUTH`, `E_RATE_LIMITED`, `E_SERVER`, `E_TIMEOUT`, `E_TRUNCATED`, `E_ENCODING`, `E_REDIRECT`,
   * `E_CONNECT`, `E_TLS`, `E_LIMIT`, `E_MODULE_NAME`; the signal's reason, unchanged
   * @see go-modules-spec.md 2.1–2.4
   */
  get(m: ModuleVersion, kind: 'mod' | 'zip', fresh?: boolean): Promise<Received>;
  /**
   * Bytes of an archive that is not brought, as the first entry of the list tells them; undefined where it does not. Never asks
   * twice, and never another entry: it is nice to know, no more.
   *
   * @throws Failure `E_MODULE_NAME`; the signal's reason, unchanged
   */
  size(m: ModuleVersion): Promise<number | undefined>;
  /** Requests sent so far, with repeats and redirects. */
  readonly requests: number;
  /** Bytes of files brought so far. */
  readonly bytes: number;
  /** Every file that was asked for with `get`, in that order. */
  readonly trips: readonly Trip[];
  /** Requests that may be open at once by now: fewer than were asked for once a proxy has said 429 or 503. */
  readonly width: number;
  /** Ends what still runs, and all connections. */
  close(): Promise<void>;
}

/** The list for what GONOPROXY names. */
const DIRECT = parseProxyList('direct');

const LIMITS = { mod: 16 * 1024 * 1024, zip: 524_288_000 } as const;

/** A client that keeps its connections until it is closed. Nothing is asked before the first `get`. */
export function openProxy(options: ClientOptions): ProxyClient {
  return new Client(options);
}

class Client implements ProxyClient {
  readonly #options: ClientOptions;
  readonly #life = new AbortController();
  readonly #access: Access;
  readonly #routes: Routes;
  readonly #slots: Budget;
  readonly #pace: Pace;
  readonly #line: Line;
  readonly trips: Trip[] = [];

  constructor(options: ClientOptions) {
    const signal = this.#life.signal;
    setMaxListeners(0, signal); // one for each transfer
    this.#options = options;
    this.#access = options.access ?? plainAccess;
    const { concurrency: connections, idleMs } = options;
    this.#routes = new Routes({ ...this.#access, connections, idleMs });
    this.#slots = new Budget(options.concurrency, signal);
    this.#pace = new Pace(this.#slots, options.concurrency);
    const budget = new Budget(options.budgetBytes, signal);
    const count = { requests: 0, bytes: 0 };
    this.#line = { routes: this.#routes, budget, idleMs, signal, count };
    if (options.signal.aborted) this.#abort();
    options.signal.addEventListener('abort', this.#abort);
  }

  get requests(): number {
    return this.#line.count.requests;
  }

  get bytes(): number {
    return this.#line.count.bytes;
  }

  get width(): number {
    return this.#pace.width;
  }

  async get(m: ModuleVersion, kind: 'mod' | 'zip', fresh = false): Promise<Received> {
    this.#life.signal.throwIfAborted();
    const name = `${escapePath(m.path)}/@v/${escapeVersion(m.version)}.${kind}`;
    const module = idOf(m);
    const trip = new Trip(module, kind);
    this.trips.push(trip);
    const shape = { fresh, limit: LIMITS[kind], budgeted: kind === 'zip', trip };
    const ask = async (entry: ProxyEntry): Promise<Received> => {
      const direct = entry.kind === 'direct';
      if (direct) trip.sends();
      const { bytes, release } = direct
        ? await this.#readOrigin(await this.#options.origin(m, kind, fresh), shape)
        : await this.#askEntry(entry, name, shape);
      trip.brings(bytes.length, entry.shown);
      return { bytes, from: entry.shown, release };
    };
    try {
      return await walk(this.#listFor(m), { module, file: `.${kind}` }, ask);
    } finally {
      trip.ends();
    }
  }

  async size(m: ModuleVersion): Promise<number | undefined> {
    this.#life.signal.throwIfAborted();
    const entry = this.#options.list[0];
    if (entry?.url === undefined || matchesPatterns(this.#options.direct, m.path)) return undefined;
    const url = below(entry.url, `${escapePath(m.path)}/@v/${escapeVersion(m.version)}.zip`);
    if (entry.kind === 'file') return sizeInFolder(url);
    const slot = await this.#slots.take(1);
    try {
      return await announced({ url, credentials: this.#access.credentials.and(entry.auth) }, this.#line);
    } finally {
      slot.release();
    }
  }

  async close(): Promise<void> {
    this.#options.signal.removeEventListener('abort', this.#abort);
    this.#life.abort();
    await this.#routes.close();
  }

  readonly #abort = (): void => {
    this.#life.abort(this.#options.signal.reason);
  };

  /** Go asks the origin of a module that GONOPROXY names even under GOPROXY=off; here `off` means that nobody is asked. */
  #listFor(m: ModuleVersion): ProxyList {
    const { list, direct } = this.#options;
    if (!matchesPatterns(direct, m.path)) return list;
    if (list.every(({ kind }) => kind === 'off')) throw unasked(idOf(m));
    return DIRECT;
  }

  /** What the go command has brought. Nothing is tried again: what it gives up it gives up. */
  #readOrigin(path: string, shape: Shape): Promise<Brought> {
    return this.#inSlot(() => readBrought(path, shape, this.#line));
  }

  async #askEntry(entry: ProxyEntry, name: string, shape: Shape & Pick<Wanted, 'fresh'>): Promise<Brought> {
    const { kind, url: base } = entry;
    if (base === undefined) throw new Fault('E_OFFLINE_MISSING', { text: 'nothing more may be asked' });
    const carry = new Carry();
    const { credentials, authHint } = this.#access;
    const own = { credentials: credentials.and(entry.auth), authHint, carry };
    const wanted = { ...shape, ...own, url: below(base, name) };
    const attempt = kind === 'file' ? readFromFolder : transfer;
    const { tries, waitMs = 500 } = this.#options;
    const patience = { tries, waitMs, signal: this.#life.signal };
    try {
      const once = (): Promise<Brought> => {
        shape.trip?.sends();
        return attempt(wanted, this.#line);
      };
      return await retry(() => this.#inSlot(once), patience);
    } catch (thrown) {
      carry.drop();
      throw thrown;
    }
  }

  async #inSlot<T>(work: () => Promise<T>): Promise<T> {
    const slot = await this.#slots.take(1);
    const request = this.#pace.begin();
    try {
      const result = await work();
      this.#pace.good();
      return result;
    } catch (thrown) {
      if (thrown instanceof Fault && thrown.detail.tooMuch === true) this.#pace.tooMuch(request);
      throw thrown;
    } finally {
      slot.release();
    }
  }
}

function unasked(module: string): Failure {
  return new Failure('E_PROXY_DIRECT', {
    module,
    message: 'GONOPROXY or GOPRIVATE names this module, and the proxy list is off',
  });
}
