/** What `doctor` does: plans what can be planned, hashes what is there, and makes every check on it. */
import { toFinding, type Finding } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import type { Host } from '../host.ts';
import type { Access } from '../proxy/access.ts';
import { makeReport, type Report } from '../report.ts';
import { rootsOf } from '../stages/account.ts';
import { examine } from '../stages/doctor/examine.ts';
import { readSettings } from '../stages/doctor/scene.ts';
import { makePlan, type Ask, type Plan } from '../stages/plan.ts';
import { verify } from '../stages/verify.ts';

/** What doctor is told beside the question. */
export interface Consult {
  readonly env: GoEnv;
  /** The proxy list as text; `''`: nobody knows. */
  readonly proxies: string;
  readonly access: Access;
  /** Milliseconds a proxy gets for its answer. */
  readonly patience: number;
  /** Bytes that should be free where the module cache is; 1 GB when not given. */
  readonly room?: number;
}

/** Looks for what stops offline builds, on the machine and in the checkout where there is one. Changes nothing; asks the proxies of the list for one file each. */
export async function doctor(host: Host, ask: Ask, how: Consult): Promise<Report> {
  const { plan, wrong } = planned({ ...ask, go: how.env.GOVERSION });
  const verified = plan === undefined ? undefined : await verify(host, plan);
  const settings = readSettings(host.env, how.env);
  const { where, folder } = ask;
  const scene = { room: 1e9, ...how, host, base: where.base, folder, settings, plan, verified, wrong };
  const { checks, findings } = await examine(scene);
  const modules = {
    planned: plan?.needs.modules.length ?? 0,
    verified: verified?.proven.length ?? 0,
    missing: verified?.missing.length ?? 0,
    rejected: verified?.mismatching.length ?? 0,
  };
  const told = { modules, findings, ...(plan === undefined ? {} : { roots: rootsOf(plan) }) };
  return { ...makeReport('doctor', told), checks };
}

function planned(ask: Ask): { readonly plan: Plan | undefined; readonly wrong: readonly Finding[] } {
  try {
    const plan = makePlan(ask);
    return { plan, wrong: plan.findings };
  } catch (thrown) {
    return { plan: undefined, wrong: [toFinding(thrown)] };
  }
}
