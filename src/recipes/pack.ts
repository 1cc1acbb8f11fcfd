/** What the command `bundle` does. */
import { Clock } from '../clock.ts';
import { exitStatus } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Done } from '../recipes.ts';
import { makeReport } from '../report.ts';
import { rootsOf } from '../stages/account.ts';
import { bundle, lackingFiles, type Bundled } from '../stages/bundle.ts';
import { groundOf, type Ground } from '../stages/delta.ts';
import { weighLeftOut } from '../stages/leftout.ts';
import { inventoryOf } from '../stages/inventory.ts';
import { settle } from '../stages/needed.ts';
import { openSbom, type PackTo } from '../stages/opensbom.ts';
import * as words from '../stages/words.ts';
import { makePlan, type Ask } from '../stages/plan.ts';

/**
 * Writes a bundle of all that the roots need, or of what `bases` lack of it, from the module cache, and the SBOM of all of it where
 * one is named. Nothing is written when something is missing.
 *
 * @throws Failure for a base that cannot be used, as `groundOf`
 */
export async function pack(host: Host, ask: Ask, { file, sbom, bases = [] }: PackTo): Promise<Done> {
  const clock = new Clock(host);
  const list = await openSbom({ file, sbom });
  const { plan } = await clock.time(
    'plan',
    () => settle(host, makePlan(ask)),
    (s) => words.planned(s.plan),
  );
  const lacking = [...plan.findings, ...plan.mods.wrong, ...lackingFiles(plan)];
  const planned = plan.needs.modules.length;
  const missing = new Set(lackingFiles(plan).map(({ module }) => module ?? ''));
  const told = {
    roots: rootsOf(plan),
    modules: { planned, missing: lackingFiles(plan).length },
    inventory: inventoryOf(plan, { missing, findings: lacking }),
    leftOut: await weighLeftOut(plan),
  };
  if (exitStatus(lacking) !== 0)
    return { plan, report: makeReport('bundle', { ...told, findings: lacking }) };
  const on = await clock.time('verify', () => groundOf(host, plan, bases));
  const write = async (): Promise<Bundled> => {
    const written = await bundle(host, plan, { file, on });
    await list(host, plan);
    return written;
  };
  const bundled = await clock.time('save', write, words.packed);
  const modules = { ...told.modules, present: planned, verified: bundled.modules };
  const made = {
    bytes: { bundle: bundled.bytes },
    bundle: { path: file, sha256: bundled.sha256, ...based(on) },
  };
  return {
    ...{ plan, bundled },
    report: makeReport('bundle', { ...told, modules, ...made, findings: lacking, seconds: clock.seconds }),
  };
}

function based(on: Ground | undefined): { readonly base?: string } {
  return on === undefined ? {} : { base: on.sha256 };
}
