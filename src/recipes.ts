import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from './clock.ts';
import { exitStatus, type Finding } from './errors.ts';
import type { GoEnv } from './gomod/go.ts';
import { proxyFolder } from './gomod/modcache.ts';
import { idOf } from './gomod/module.ts';
import type { Host } from './host.ts';
import { warnedEntries } from './proxy/list.ts';
import { makeReport, type Report, type Told } from './report.ts';
import { account, rootsOf } from './stages/account.ts';
import { heavyOf } from './stages/arrivals.ts';
import { verifyBinaries } from './stages/binary.ts';
import { lackingFiles, type Bundled } from './stages/bundle.ts';
import { complete } from './stages/complete.ts';
import { nothingFetched, type FetchFrom } from './stages/fetched.ts';
import { weighLeftOut } from './stages/leftout.ts';
import { inventoryOf, requestsOf } from './stages/inventory.ts';
import { settle } from './stages/needed.ts';
import { isBarred, makePlan, unreadFindings, type Ask, type Plan } from './stages/plan.ts';
import { prefetch } from './stages/prefetch.ts';
import { restore, type Offered, type Restored } from './stages/restore.ts';
import { seal, type SealMode } from './stages/seal.ts';
import { makeSeal, type Sealing } from './stages/sealing.ts';
import { isWhole, takeStock } from './stages/stock.ts';
import { withTarget } from './stages/target.ts';
import { strays } from './stages/strays.ts';
import { verifyVendor } from './stages/vendor.ts';
import { verify, type Verified } from './stages/verify.ts';
import * as words from './stages/words.ts';

/** What fills a folder: bundles first, then the proxy list where there is one. */
export interface Fill {
  readonly bundles: readonly Offered[];
  readonly from: FetchFrom | undefined;
  readonly archives: boolean;
  readonly trees: boolean;
  /** What was tampered with is an error even where it was made good. */
  readonly strict?: boolean;
  /** What the door has to tell of how it is filled; warnings. */
  readonly notes?: readonly Finding[];
}

/** What a recipe came to: the plan for the recipes that go on from it, and the report. */
export interface Done {
  readonly plan: Plan;
  readonly report: Report;
  readonly bundled?: Bundled | undefined;
}

/** What filling came to. */
export interface Filled extends Done {
  /** `path@version` of each planned version that is not all there. */
  readonly missing: readonly string[];
  /** What the next bundle may take over. */
  readonly base: Restored['base'];
  /** The archives that the bundles say they hold. */
  readonly held: Restored['held'];
}

/** Fills a folder with all that the roots need: from bundles, then from the proxy list, every byte proven on its way in. */
export async function fill(host: Host, ask: Ask, how: Fill): Promise<Filled> {
  const clock = new Clock(host);
  const loaded = host.work.warm();
  const plan = await clock.time('plan', () => makePlan(ask), words.planned);
  await loaded; // before the first foreign byte (design section 2, rule 8)
  const wrongMods = plan.mods.wrong;
  const before = await clock.time('verify', () => takeStock(host, plan), words.stocked);
  return withTarget(before, how, async (target) => {
    const offered = { stock: before, bundles: how.bundles };
    const restored = await clock.time('restore', () => restore(host, offered, target), words.restored);
    const { from, notes = [] } = how;
    const fetched = await clock.time(
      'fetch',
      async () =>
        from === undefined
          ? nothingFetched(await settle(host, restored.stock.plan, restored.stock.checked))
          : isWhole(restored.stock, target) || isBarred(restored.stock.plan)
            ? nothingFetched(restored.stock)
            : prefetch(host, { stock: restored.stock, from }, target),
      words.fetched,
    );
    const came = restored.placed.size + fetched.placed.size > 0;
    const completed = complete(fetched.stock, target, came);
    const policy = { repairs: from !== undefined, strict: how.strict ?? false };
    const heavy = heavyOf(restored, fetched);
    const told = account({ before, wrongMods, restored, fetched, completed, ...policy });
    const findings = [...warnedEntries(from?.list ?? []), ...told.findings, ...notes];
    const missing = completed.missing.map(({ module }) => idOf(module));
    const fates = {
      ...{ restored: restored.placed, fetched: fetched.placed },
      ...{ missing: new Set(missing), findings },
    };
    const inventory = inventoryOf(fetched.stock.plan, fates);
    const requests = requestsOf(fetched.trips, clock.began);
    const all = { ...told, findings, heavy, seconds: clock.seconds, inventory, requests };
    const { base, held } = restored;
    return { plan: fetched.stock.plan, report: makeReport('fetch', all), missing, base, held };
  });
}

/** What the roots need, and what is missing a sum. Asks nobody and writes nothing. */
export async function plan(host: Host, ask: Ask): Promise<Done> {
  const { plan: found } = await settle(host, makePlan(ask));
  const { needs, mods } = found;
  const missing = needs.modules.filter((need) => need.mod !== undefined && !mods.has(need.module)).length;
  const told = {
    roots: rootsOf(found),
    modules: { planned: needs.modules.length, missing },
    findings: [...found.findings, ...mods.wrong, ...unreadFindings(found)],
    leftOut: await weighLeftOut(found),
  };
  return { plan: found, report: makeReport('plan', told) };
}

/** Holds the module cache against the sums. Reads only. */
export async function check(host: Host, ask: Ask): Promise<Done> {
  const clock = new Clock(host);
  const { plan, checked } = await clock.time(
    'plan',
    () => settle(host, makePlan(ask)),
    (s) => words.planned(s.plan),
  );
  const look = async (): Promise<Verified> => {
    const found = await verify(host, plan, checked);
    return { ...found, findings: [...found.findings, ...strays(plan, found)] };
  };
  const found = await clock.time('verify', look, words.verified);
  const modules = {
    planned: plan.needs.modules.length,
    present: plan.needs.modules.length - found.missing.length,
    verified: found.proven.length,
    rejected: found.mismatching.length,
    missing: found.missing.length,
  };
  const { findings } = found;
  const missing = new Set(found.missing.map(({ module }) => idOf(module)));
  const inventory = inventoryOf(plan, { missing, findings });
  const told = { roots: rootsOf(plan), modules, findings, leftOut: await weighLeftOut(plan), inventory };
  return { plan, report: makeReport('verify', { ...told, seconds: clock.seconds }) };
}

/** Holds the vendor folders against the archives in the module cache. Reads only. */
export function checkVendor(host: Host, ask: Ask): Promise<Done> {
  return checkOther(host, ask, (plan) => verifyVendor(host, plan));
}

/** Holds what finished binaries say they were built from against the plan and the sums. Reads only. */
export function checkBinaries(host: Host, ask: Ask, files: readonly string[]): Promise<Done> {
  return checkOther(host, ask, (plan) => verifyBinaries(host, plan, files));
}

async function checkOther(
  host: Host,
  ask: Ask,
  verifyIt: (plan: Plan) => Promise<Pick<Told, 'modules' | 'findings'>>,
): Promise<Done> {
  const clock = new Clock(host);
  const plan = await clock.time('plan', () => makePlan(ask), words.planned);
  const found = await clock.time('verify', () => verifyIt(plan));
  return { plan, report: makeReport('verify', { roots: rootsOf(plan), ...found, seconds: clock.seconds }) };
}

/** Holds a bundle, after those it builds on, against the sums of the checkout: everything is proven, what is written goes to a folder that is removed: the go.mod files, and the archives where the go command is asked. */
export async function checkBundle(host: Host, ask: Ask, bundles: readonly Offered[]): Promise<Done> {
  const dir = await mkdtemp(join(tmpdir(), 'go-airlock-'));
  try {
    // the go command is only told anything by archives that stand somewhere
    const how = { bundles, from: undefined, archives: ask.question !== undefined, trees: false };
    return await fill(host, { ...ask, folder: proxyFolder(dir) }, how);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The seal, where the module cache holds all that the roots need: one over a gap would only hide it. */
export async function sealed(
  host: Host,
  plan: Plan,
  how: { readonly env: GoEnv; readonly mode: SealMode | 'auto' },
): Promise<Sealing> {
  const lacking = [...plan.findings, ...plan.mods.wrong, ...lackingFiles(plan)];
  if (exitStatus(lacking) !== 0) return { sealed: seal(plan, how.env, 'modcache'), findings: lacking };
  const made = await makeSeal(host, plan, how);
  return { sealed: made.sealed, findings: [...lacking, ...made.findings] };
}
