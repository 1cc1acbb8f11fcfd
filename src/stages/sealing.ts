import { exitStatus, Failure, type Finding } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import type { Host } from '../host.ts';
import type { Plan } from './plan.ts';
import { proveSeal } from './proveseal.ts';
import { seal, type Sealed, type SealMode } from './seal.ts';
import { surroundings } from './surroundings.ts';
import { unfollowed } from './unfollowed.ts';
import { unproven } from './unproven.ts';
import { chooseMode } from './vendormode.ts';

/** A seal, and what is to be said about it; one that comes with an error is not to be used. */
export interface Sealing {
  readonly sealed: Sealed;
  readonly findings: readonly Finding[];
}

/**
 * Seals a plan that is complete: chooses the mode, makes the variables, and has the real go command prove them.
 *
 * @param how `mode`: as asked; `env`: the settings in force before
 * @throws Failure `E_GOFLAGS`; `E_USAGE` for a plan of all modules, as GOWORK names one workspace or none
 */
export async function makeSeal(
  host: Host,
  plan: Plan,
  { mode, env }: { readonly mode: SealMode | 'auto'; readonly env: GoEnv },
): Promise<Sealing> {
  if (plan.project.joined !== undefined)
    throw new Failure('E_USAGE', {
      message: 'modules: all covers several workspaces, and a seal is over one',
      remedy: 'use mode: off with modules: all, and seal in the job that builds a root',
    });
  const choice = await chooseMode(host, plan, { asked: mode, env });
  const roots = choice.vendored.map((dir) => ({ dir, variables: seal(plan, env, 'vendor').variables }));
  const sealed = { ...seal(plan, env, choice.mode), ...(roots.length === 0 ? {} : { roots }) };
  const known = [
    ...choice.findings,
    ...surroundings(host.env, env),
    ...unproven(plan, env, choice.mode),
    ...unfollowed(plan, host.env, env),
  ];
  if (exitStatus(known) !== 0) return { sealed, findings: known };
  return { sealed, findings: [...known, ...(await proveSeal(host, plan, { sealed, by: env }))] };
}
