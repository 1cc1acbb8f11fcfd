import { Failure, toFinding, type Finding } from '../errors.ts';
import { hashGoMod, type H1 } from '../gomod/hash.ts';
import { idOf, type ModuleVersion } from '../gomod/module.ts';
import { placeMod, type Target } from '../gomod/place.ts';
import { cachePaths } from '../gomod/modcache.ts';
import type { Host } from '../host.ts';
import { openProxy, type ProxyClient } from '../proxy/client.ts';
import type { ProxyList } from '../proxy/list.ts';
import { isFinal, planAgain, type Plan } from './plan.ts';
import { lackingArchives, PLACED, takeStock, type Stock } from './stock.ts';

/** Where to fetch from, and how. */
export interface FetchFrom {
  readonly list: ProxyList;
  /** GONOPROXY patterns; a module they name is never asked of a proxy. */
  readonly direct: string;
  readonly concurrency: number;
  /** Tries per file in all. */
  readonly retries: number;
  /** Idle seconds. */
  readonly timeout: number;
}

/** What the proxy list gave, after proof. */
export interface Prefetched {
  /** The stock with what came in. */
  readonly stock: Stock;
  /** `path@version` of what was proven and placed. */
  readonly placed: ReadonlySet<string>;
  /** What is needed and did not come, or came and is not what the sums name. */
  readonly failed: readonly Finding[];
  readonly bytes: number;
  readonly requests: number;
}

/** The result where nobody had to be asked. */
export function nothingFetched(stock: Stock): Prefetched {
  return { stock, placed: new Set(), failed: [], bytes: 0, requests: 0 };
}

/** Archives in memory at once: in transfer, waiting for a worker, or being proven. */
const BUDGET = 96 << 20;

/**
 * Fetches what the plan lacks. All go.mod files that have a sum are asked for at once, and with them the archives that are
 * certain to be needed; what the graph adds follows. Content that is not what the sums name is asked for once more, past
 * every cache, and never taken from the next proxy.
 */
export async function prefetch(
  host: Host,
  { stock, from }: { stock: Stock; from: FetchFrom },
  target: Target,
): Promise<Prefetched> {
  const client = openProxy({
    list: from.list,
    direct: from.direct,
    concurrency: from.concurrency,
    tries: from.retries,
    idleMs: from.timeout * 1000,
    signal: host.signal,
    budgetBytes: BUDGET,
  });
  try {
    return await new Run({ host, client, target }, stock).all();
  } finally {
    await client.close();
  }
}

interface Tools {
  readonly host: Host;
  readonly client: ProxyClient;
  readonly target: Target;
}

/** One prefetch; it has a life because archives come in while the plan still grows. */
class Run {
  readonly #tools: Tools;
  readonly #start: Stock;
  readonly #placed = new Set<string>();
  readonly #failedMods = new Map<string, Finding>();
  readonly #failed: Finding[] = [];
  readonly #asked = new Map<string, Promise<void>>();
  #done = 0;

  constructor(tools: Tools, start: Stock) {
    this.#tools = tools;
    this.#start = start;
  }

  async all(): Promise<Prefetched> {
    const { plan } = this.#start;
    this.#archives(this.#start, plan.certain);
    const wanted = isFinal(plan) ? [] : plan.project.sums.mods.filter((module) => !plan.mods.has(module));
    await Promise.all(wanted.map((module) => this.#mod(plan, module)));
    const next = planAgain(plan);
    const grown = await takeStock(this.#tools.host, next, this.#settled(this.#start));
    this.#archives(grown, []);
    await Promise.all(this.#asked.values());
    const stock: Stock = { plan: next, checked: this.#settled(grown) };
    const failed = [
      ...this.#failed,
      ...next.needs.unread.flatMap((module) => this.#failedMods.get(idOf(module)) ?? []),
    ];
    return {
      stock,
      placed: this.#placed,
      failed,
      bytes: this.#tools.client.bytes,
      requests: this.#tools.client.requests,
    };
  }

  /** Starts every archive that is lacking, and those of `certain` nobody has looked at yet because the plan is not final. */
  #archives(stock: Stock, certain: readonly ModuleVersion[]): void {
    const lacking = lackingArchives(stock, this.#tools.target).map(({ module }) => module);
    const early = certain.filter((module) => !stock.checked.has(idOf(module)));
    for (const module of [...lacking, ...early]) {
      const id = idOf(module);
      if (!this.#asked.has(id)) this.#asked.set(id, this.#archive(stock, module));
    }
  }

  /** The stock's judgement, with what this run has placed. Archives still on their way count as asked for, not as unknown. */
  #settled(stock: Stock): Stock['checked'] {
    const placed = [...this.#asked.keys()]
      .filter((id) => this.#placed.has(id))
      .map((id) => [id, PLACED] as const);
    const pending = [...this.#asked.keys()]
      .filter((id) => !stock.checked.has(id))
      .map((id) => [id, NOTHING] as const);
    return new Map([...stock.checked, ...pending, ...placed]);
  }

  async #archive(stock: Stock, module: ModuleVersion): Promise<void> {
    const want = stock.plan.project.sums.wanted(module, false);
    if (want === undefined) return;
    const known = stock.checked.get(idOf(module));
    try {
      if (known?.zip === 'proven') {
        const archive = cachePaths(this.#tools.target.folder, module).zip;
        await this.#tools.host.work.do('place', {
          target: { ...this.#tools.target, archives: false },
          module,
          want,
          archive,
        });
      } else await this.#once(module, (fresh) => this.#fetchArchive(module, want, fresh));
      this.#placed.add(idOf(module));
    } catch (thrown) {
      this.#fail(thrown, (found) => this.#failed.push({ ...found, module: idOf(module) }));
    }
    this.#progress();
  }

  async #fetchArchive(module: ModuleVersion, want: H1, fresh: boolean): Promise<void> {
    const { client, host, target } = this.#tools;
    const received = await client.get(module, 'zip', fresh);
    const archive = new Uint8Array(own(received.bytes));
    const source = { from: received.from, page: isPage(archive) };
    try {
      await host.work.do(
        'place',
        { target, module, want, archive },
        { weight: archive.length, transfer: [archive.buffer] },
      );
    } catch (thrown) {
      throw sentBy(thrown, source);
    } finally {
      received.release();
    }
  }

  async #mod(plan: Plan, module: ModuleVersion): Promise<void> {
    const want = plan.project.sums.wanted(module, true);
    try {
      await this.#once(module, async (fresh) => {
        const received = await this.#tools.client.get(module, 'mod', fresh);
        received.release();
        const { bytes, from } = received;
        const got = hashGoMod(bytes);
        if (got !== want)
          throw sentBy(new Failure('E_MODULE_MOD', { want: want ?? '', got }), { from, page: isPage(bytes) });
        placeMod(this.#tools.target, module, bytes);
      });
      this.#placed.add(idOf(module));
    } catch (thrown) {
      // whether the plan needs this file is only known at the end: a stale line of go.sum is no error
      this.#fail(thrown, (found) => this.#failedMods.set(idOf(module), { ...found, module: idOf(module) }));
    }
    this.#progress();
  }

  /** Wrong content is asked for once more, past every cache; after that it is what the proxy serves. */
  async #once(module: ModuleVersion, fetch: (fresh: boolean) => Promise<void>): Promise<void> {
    try {
      await fetch(false);
    } catch (thrown) {
      if (!isAboutContent(toFinding(thrown))) throw thrown;
      this.#tools.host.say(`${idOf(module)} is not what go.sum names; asking for it once more`);
      await fetch(true);
    }
  }

  /** What concerns one file is kept for the report; what ends the run goes on up. */
  #fail(thrown: unknown, keep: (found: Finding) => void): void {
    const found = toFinding(thrown);
    if (this.#tools.host.signal.aborted || ENDS_RUN.has(found.code)) throw thrown;
    keep(found);
  }

  #progress(): void {
    const { client, host } = this.#tools;
    const of = Math.max(this.#done + 1, this.#start.plan.project.sums.mods.length + this.#asked.size);
    host.progress({ stage: 'fetch', done: ++this.#done, of, bytes: client.bytes });
  }
}

const NOTHING: typeof PLACED = { ...PLACED, zip: 'missing', tree: 'missing', ziphash: 'missing' };
const ENDS_RUN: ReadonlySet<string> = new Set([
  'E_INTERRUPTED',
  'E_DISK_FULL',
  'E_NOT_WRITABLE',
  'E_INTERNAL',
  'E_UNREADABLE',
]);

function isAboutContent({ code }: Finding): boolean {
  return code === 'E_MODULE_ZIP' || code === 'E_MODULE_MOD' || code.startsWith('E_ZIP_');
}

/** The failure with where the content came from, and a hint where it is a page for people (F08). */
function sentBy(thrown: unknown, { from, page }: { readonly from: string; readonly page: boolean }): unknown {
  if (!(thrown instanceof Failure)) return thrown;
  const hint = page ? '; it is a web page, such as a log-in form' : '';
  return Failure.of({ ...thrown.finding, message: `${thrown.finding.message} (sent by ${from}${hint})` });
}

function isPage(bytes: Uint8Array): boolean {
  return /^\s*<(!doctype|html|head)/i.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'));
}

/** The buffer that can be moved to a worker thread. */
function own(bytes: Buffer): ArrayBuffer {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length
    ? buffer
    : Uint8Array.from(bytes).buffer;
}
