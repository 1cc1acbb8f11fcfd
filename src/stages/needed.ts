import { lstatSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitStatus } from '../errors.ts';
import { cachePaths, infoText } from '../gomod/modcache.ts';
import { escapePath, escapeVersion, idOf, type ModuleVersion } from '../gomod/module.ts';
import { readRegular } from '../gomod/regular.ts';
import { removeTree } from '../gomod/tree.ts';
import type { Host } from '../host.ts';
import { serveLoopback, type Served } from '../proxy/loopback.ts';
import type { Checked } from '../work/check.ts';
import { listAll } from './golist.ts';
import { isFinal, planAgain, type Answered, type Plan } from './plan.ts';
import { archivesOf, takeStock, type Archive, type Stock } from './stock.ts';

/** Brings an archive the go command asks for: true when it is in the module cache, proven. What it throws ends the run. */
export type Bring = (archive: Archive) => Promise<boolean>;

/**
 * Asks the go command which archives the roots need, where the plan has a question; gives the plan without the others. The go
 * command runs in folders of its own and may ask nobody but a file proxy on loopback, which gives it the go.mod files of the
 * plan and, of archives, what `bring` has proven before. What it asks for counts as needed, also where it did not get it: it
 * would ask for the same in the seal.
 *
 * @throws Failure `E_USAGE` for a platform Go does not know, `E_GOFLAGS`; what `bring` throws; system errors
 * @see design section 3.1, scope needed; go-modules-spec.md 5.9
 */
export async function askNeeded(host: Host, plan: Plan, bring: Bring): Promise<Plan> {
  if (plan.question === undefined) return plan;
  // without the whole graph Go could only tell that files are missing, and the plan tells which
  if (!isFinal(plan))
    return planAgain({ ...plan, answered: { chosen: new Set(), partial: true, findings: [] } });
  const shop = new Shop(host, plan, bring);
  const answered = await ask(host, plan, shop);
  return planAgain({ ...plan, answered });
}

async function ask(host: Host, plan: Plan, shop: Shop): Promise<Answered> {
  const dir = await mkdtemp(join(tmpdir(), 'go-airlock-'));
  const server = await serveLoopback(shop.files());
  try {
    const signal = AbortSignal.any([host.signal, shop.signal]);
    const findings = await listAll(host, plan, { dir, proxy: server.url, signal });
    shop.throwIfBroken();
    return { chosen: shop.asked, partial: shop.lacks, findings: explained(plan, shop) ? [] : findings };
  } catch (thrown) {
    shop.throwIfBroken(); // it ended the go command, which is what was thrown
    throw thrown;
  } finally {
    await server.close();
    await shop.atRest();
    removeTree(dir);
  }
}

/** True when something else says already why Go cannot load all packages: a file that did not come, or has no sum. */
function explained(plan: Plan, shop: Shop): boolean {
  return shop.lacks || exitStatus([...plan.findings, ...plan.mods.wrong]) !== 0;
}

/**
 * Asks by what the module cache holds; asks no proxy.
 *
 * @param known what this run has proven already
 */
export async function settle(
  host: Host,
  plan: Plan,
  known: ReadonlyMap<string, Checked> = new Map(),
): Promise<Stock> {
  const checked = new Map(known);
  const settled = await askNeeded(host, plan, async ({ module, mod, zip }) => {
    const only = { ...plan, needs: { ...plan.needs, modules: [{ module, mod, zip }] } };
    const found = (await takeStock(host, only, checked)).checked.get(idOf(module));
    if (found === undefined) return false;
    checked.set(idOf(module), found);
    return found.zip === 'proven' || (found.zip === 'missing' && found.tree === 'proven');
  });
  return { plan: settled, checked };
}

/** What the go command may have, and what it asked for. */
class Shop {
  readonly asked = new Set<string>();
  readonly #host: Host;
  readonly #plan: Plan;
  readonly #bring: Bring;
  readonly #brought = new Map<string, Promise<boolean>>();
  readonly #broken = new AbortController();
  #lacks = false;

  constructor(host: Host, plan: Plan, bring: Bring) {
    this.#host = host;
    this.#plan = plan;
    this.#bring = bring;
  }

  /** Aborted when something went wrong that ends the run. */
  get signal(): AbortSignal {
    return this.#broken.signal;
  }

  /** True when an archive was asked for and did not come. */
  get lacks(): boolean {
    return this.#lacks;
  }

  throwIfBroken(): void {
    this.#broken.signal.throwIfAborted();
  }

  /** Until nothing is on its way any more. Never throws. */
  async atRest(): Promise<void> {
    await Promise.allSettled(this.#brought.values());
  }

  /** The files of the plan by their path at a proxy. */
  files(): ReadonlyMap<string, () => Promise<Served | undefined>> {
    const files = new Map<string, () => Promise<Served | undefined>>();
    for (const { module, mod } of this.#plan.needs.modules) {
      files.set(pathOf(module, 'info'), () => Promise.resolve({ bytes: Buffer.from(infoText(module)) }));
      if (mod !== undefined) files.set(pathOf(module, 'mod'), () => Promise.resolve(this.#mod(module)));
    }
    for (const archive of archivesOf(this.#plan))
      files.set(pathOf(archive.module, 'zip'), () => this.#zip(archive));
    return files;
  }

  #mod(module: ModuleVersion): Served | undefined {
    const bytes = this.#plan.mods.has(module)
      ? readRegular(cachePaths(this.#plan.folder, module).mod)
      : undefined;
    return bytes === undefined ? undefined : { bytes };
  }

  async #zip(archive: Archive): Promise<Served | undefined> {
    const id = idOf(archive.module);
    this.asked.add(id);
    try {
      const brought = this.#brought.get(id) ?? this.#bring(archive);
      this.#brought.set(id, brought);
      if (await brought) return await this.#served(archive);
      this.#lacks = true;
      return undefined;
    } catch (thrown) {
      this.#broken.abort(thrown);
      throw thrown;
    }
  }

  /** The archive as it stands in the module cache; made from the tree where none is kept. */
  async #served({ module, zip }: Archive): Promise<Served> {
    const file = cachePaths(this.#plan.folder, module).zip;
    if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === true) return { file };
    const order = { folder: this.#plan.folder, module, want: zip };
    return { bytes: await this.#host.work.do('archive', order) };
  }
}

function pathOf({ path, version }: ModuleVersion, kind: 'info' | 'mod' | 'zip'): string {
  return `${escapePath(path)}/@v/${escapeVersion(version)}.${kind}`;
}
