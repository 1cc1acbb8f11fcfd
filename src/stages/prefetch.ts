import { join } from 'node:path';
import { Failure, toFinding, type Finding } from '../errors.ts';
import { hashGoMod, type H1 } from '../gomod/hash.ts';
import { idOf, type ModuleVersion } from '../gomod/module.ts';
import { placeMod, type Target } from '../gomod/place.ts';
import { cachePaths } from '../gomod/modcache.ts';
import type { Host } from '../host.ts';
import { openProxy, type ProxyClient } from '../proxy/client.ts';
import type { HeavyModule, LeftOut } from '../report.ts';
import { openDirect } from '../work/direct.ts';
import type { FetchFrom, Prefetched } from './fetched.ts';
import { weighLeftOut } from './leftout.ts';
import { askNeeded } from './needed.ts';
import { isFinal, isWrong, planAgain, type Plan } from './plan.ts';
import { endsRun, isAboutContent, isPage, own, sentBy } from './received.ts';
import { archivesOf, isComplete, lackingArchives, NOTHING, PLACED, takeStock, type Stock } from './stock.ts';
import { prepared } from './target.ts';

/** A run of the go command may take so many times the idle seconds: nothing tells whether it still moves. */
const IDLE_TIMES = 20;

/** Archives in memory at once: in transfer, waiting for a worker, or being proven. */
const BUDGET = 64 << 20;

/**
 * Fetches what the plan lacks. All go.mod files that have a sum are asked for at once, and with them the archives that are
 * certain to be needed; what the graph adds follows. Where the plan has a question, archives are asked for as the go command
 * asks for them, and no others. Content that is not what the sums name is asked for once more, past every cache, and never
 * taken from the next proxy.
 */
export async function prefetch(
  host: Host,
  { stock, from }: { stock: Stock; from: FetchFrom },
  target: Target,
): Promise<Prefetched> {
  // that the folder cannot be written shows before any download; but only the go command's answer may tell that none is needed
  if (stock.plan.question === undefined || !isFinal(stock.plan)) prepared(target);
  const direct = openDirect({
    host,
    dir: () => join(target.staging, 'direct'),
    origins: from.origins,
    limitMs: from.timeout * IDLE_TIMES * 1000,
  });
  const client = openProxy({
    list: from.list,
    direct: from.direct,
    origin: direct.get,
    access: from.access,
    concurrency: from.concurrency,
    tries: from.retries,
    idleMs: from.timeout * 1000,
    signal: host.signal,
    budgetBytes: BUDGET,
  });
  const run = new Run({ host, client, target }, stock);
  try {
    return await run.all();
  } finally {
    await client.close();
    await direct.close();
    await run.atRest();
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
  readonly #archives = new Set<string>();
  readonly #mods = new Set<string>();
  readonly #failedMods = new Map<string, Finding>();
  readonly #failedArchives = new Map<string, Finding>();
  readonly #took: HeavyModule[] = [];
  readonly #asked = new Map<string, Promise<void>>();
  /** What is on its way, oldest first, and since when. */
  readonly #open = new Map<string, number>();
  #done = 0;

  constructor(tools: Tools, start: Stock) {
    this.#tools = tools;
    this.#start = start;
  }

  async all(): Promise<Prefetched> {
    const { plan } = this.#start;
    if (plan.question === undefined && !isWrong(plan)) this.#begin(this.#start, plan.certain);
    const wanted = isFinal(plan) ? [] : plan.project.sums.mods.filter((module) => !plan.mods.has(module));
    await Promise.all(wanted.map((module) => this.#mod(plan, module)));
    const whole = await takeStock(this.#tools.host, planAgain(plan), this.#settled(this.#start));
    const next = await this.#narrowed(whole);
    const grown = { plan: next, checked: whole.checked };
    if (!isWrong(next)) this.#begin(grown, []); // else the run fails; what is not asked for yet need not come
    await Promise.all(this.#asked.values());
    const stock: Stock = { plan: next, checked: this.#settled(grown) };
    // an archive that was certain by go.mod as it stands may not be the selected one, and a stale go.mod is needed by nobody
    const failed = [
      ...archivesOf(next).flatMap(({ module }) => this.#failedArchives.get(idOf(module)) ?? []),
      ...next.needs.unread.flatMap((module) => this.#failedMods.get(idOf(module)) ?? []),
    ];
    const { bytes, requests, trips } = this.#tools.client;
    const placed = new Set([...this.#archives, ...this.#mods]);
    const leftOut = await this.#weigh(next);
    return { stock, placed, failed, bytes, took: this.#took, requests, trips, leftOut };
  }

  /** The plan without what the go command does not ask for. It is not asked about a plan that can only fail. */
  async #narrowed(whole: Stock): Promise<Plan> {
    if (isWrong(whole.plan)) return whole.plan;
    return askNeeded(this.#tools.host, whole.plan, ({ module }) => this.#bring(whole, module));
  }

  /** A run that had nothing to fetch asks no proxy for sizes either. */
  #weigh(plan: Plan): Promise<LeftOut | undefined> {
    if (this.#archives.size === 0) return weighLeftOut(plan);
    return weighLeftOut(plan, (module) => this.#tools.client.size(module));
  }

  /** One archive that the go command waits for. */
  async #bring(stock: Stock, module: ModuleVersion): Promise<boolean> {
    const id = idOf(module);
    if (isComplete(stock.checked.get(id), this.#tools.target)) return true;
    await this.#ask(stock, module);
    return this.#archives.has(id);
  }

  /** Until no worker thread makes files for this run any more; also after a failure. */
  async atRest(): Promise<void> {
    await Promise.allSettled(this.#asked.values());
  }

  /** Starts every archive that is lacking, and those of `certain` nobody has looked at yet because the plan is not final. */
  #begin(stock: Stock, certain: readonly ModuleVersion[]): void {
    const lacking = lackingArchives(stock, this.#tools.target).map(({ module }) => module);
    const early = certain.filter((module) => !stock.checked.has(idOf(module)));
    for (const module of [...lacking, ...early]) void this.#ask(stock, module);
  }

  /** Starts an archive that was not started yet. */
  #ask(stock: Stock, module: ModuleVersion): Promise<void> {
    const id = idOf(module);
    const known = this.#asked.get(id);
    if (known !== undefined) return known;
    const archive = this.#archive(stock, module);
    archive.catch(() => undefined); // awaited in all(), which may have ended for another reason: that must not end the process
    this.#asked.set(id, archive);
    return archive;
  }

  /** The stock's judgement, with what this run has placed. Archives still on their way count as asked for, not as unknown. */
  #settled(stock: Stock): Stock['checked'] {
    const ids = [...this.#asked.keys()];
    const placed = ids.filter((id) => this.#archives.has(id)).map((id) => [id, PLACED] as const);
    const pending = ids.filter((id) => !stock.checked.has(id)).map((id) => [id, NOTHING] as const);
    return new Map([...stock.checked, ...pending, ...placed]);
  }

  async #archive(stock: Stock, module: ModuleVersion): Promise<void> {
    const want = stock.plan.project.sums.wanted(module, false);
    if (want === undefined) return;
    const known = stock.checked.get(idOf(module));
    try {
      if (known?.zip === 'proven') {
        const archive = cachePaths(this.#tools.target.folder, module).zip;
        const target = { ...this.#tools.target, archives: false };
        await this.#tools.host.work.do('place', { target, module, want, archive });
      } else await this.#once(module, (fresh) => this.#fetchArchive(module, want, fresh));
      this.#archives.add(idOf(module));
    } catch (thrown) {
      this.#keep(thrown, module, this.#failedArchives);
    }
    this.#progress();
  }

  async #fetchArchive(module: ModuleVersion, want: H1, fresh: boolean): Promise<void> {
    const { client, host } = this.#tools;
    const target = prepared(this.#tools.target);
    const start = performance.now();
    const received = await client.get(module, 'zip', fresh);
    const archive = new Uint8Array(own(received.bytes));
    const [{ from }, bytes] = [received, archive.length]; // once it is handed to a thread, its length is 0 here
    const source = { from, page: isPage(archive) };
    try {
      const how = { weight: bytes, transfer: [archive.buffer] };
      await host.work.do('place', { target, module, want, archive }, how);
      const seconds = Math.round(performance.now() - start) / 1000;
      this.#took.push({ module: idOf(module), from, bytes, seconds });
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
      this.#mods.add(idOf(module));
    } catch (thrown) {
      // whether the plan needs this file is only known at the end: a stale line of go.sum is no error
      this.#keep(thrown, module, this.#failedMods);
    }
    this.#progress();
  }

  /** Wrong content is asked for once more, past every cache; after that it is what the proxy serves. */
  async #once(module: ModuleVersion, fetch: (fresh: boolean) => Promise<void>): Promise<void> {
    const id = idOf(module);
    this.#open.set(id, performance.now());
    try {
      await fetch(false);
    } catch (thrown) {
      if (!isAboutContent(toFinding(thrown))) throw thrown;
      this.#tools.host.say(`${id} is not what go.sum names; asking for it once more`);
      await fetch(true);
    } finally {
      this.#open.delete(id);
    }
  }

  /** What concerns one file is kept for the report; what ends the run goes on up. */
  #keep(thrown: unknown, module: ModuleVersion, failed: Map<string, Finding>): void {
    const found = toFinding(thrown);
    if (this.#tools.host.signal.aborted || endsRun(found)) throw thrown;
    failed.set(idOf(module), { ...found, module: idOf(module) });
  }

  #progress(): void {
    const { client, host } = this.#tools;
    const of = Math.max(this.#done + 1, this.#start.plan.project.sums.mods.length + this.#asked.size);
    const [oldest] = this.#open;
    const slow = oldest === undefined ? {} : { slow: { module: oldest[0], since: oldest[1] } };
    host.progress({ stage: 'fetch', done: ++this.#done, of, bytes: client.bytes, ...slow });
  }
}
