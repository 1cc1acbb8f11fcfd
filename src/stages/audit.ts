import { finding, type Finding } from '../errors.ts';
import { sha256Hex } from '../gomod/hash.ts';
import { moduleCache } from '../gomod/modcache.ts';
import { compareModules, idOf } from '../gomod/module.ts';
import { Mods } from '../gomod/mods.ts';
import { readSums } from '../gomod/sum.ts';
import type { Host } from '../host.ts';
import { changedCheckout } from './changes.ts';
import { newcomers } from './newcomers.ts';
import type { Plan } from './plan.ts';
import type { SealRecord } from './record.ts';
import { verify } from './verify.ts';

/** How the end of a job compares with the moment of its seal. */
export interface Audited {
  /** Module versions that were proven then. */
  readonly planned: number;
  /** Those that are still what the sums name. */
  readonly proven: number;
  /** Those that are not, or are gone. */
  readonly changed: number;
  readonly findings: readonly Finding[];
}

/** What the variables of a seal were before it, as {@link remembered}; null: not set. */
export type Before = ReadonlyMap<string, string | null>;

/** Variables that a later step of go-airlock itself has set, by name; `null`: taken out. */
export interface Later {
  /** It has sealed anew, or lifted the seal. */
  readonly did: 'seal' | 'lift';
  readonly variables: ReadonlyMap<string, string | null>;
}

/** The environment at the end of a job. */
export interface Now {
  readonly env: Host['env'];
  readonly before: Before;
  /** What go-airlock itself did since, in order. */
  readonly later: readonly Later[];
}

/**
 * Holds module cache, checkout and environment against the record of the seal: every proven byte is hashed again, and what came
 * in since is named. Reads only, asks nobody.
 *
 * @param env the environment at the end of the job
 * @see threat-model T34, T44
 */
export async function audit(host: Host, record: SealRecord, now: Now): Promise<Audited> {
  const plan = planOf(record);
  const { proven, findings } = await verify(host, plan);
  const planned = plan.needs.modules.length;
  return {
    planned,
    proven: proven.length,
    changed: planned - proven.length,
    findings: [
      ...brokenVariables(record, now),
      ...changedCheckout(record),
      ...findings.filter(({ level }) => level === 'error').map(changedAfter),
      ...newcomers(record),
    ],
  };
}

/** The plan as it was proven. The checkout is not asked again: a step may have changed it since. */
function planOf({ base, modcache, proven }: SealRecord): Plan {
  const folder = moduleCache(modcache);
  const sums = readSums([{ file: 'the record of the seal', text: proven }]);
  const mods = new Mods(folder, sums);
  for (const module of sums.mods) mods.of(module); // so that the wrong ones are known
  const modules = new Map([...sums.mods, ...sums.archives].map((module) => [idOf(module), module]));
  const needs = [...modules.values()].sort(compareModules).map((module) => {
    return { module, mod: sums.wanted(module, true), zip: sums.wanted(module, false) };
  });
  return {
    project: { base, roots: [], workspace: undefined, sums, findings: [] },
    scope: 'build',
    folder,
    mods,
    needs: { modules: needs, unread: [], findings: [], open: new Set(), unsummed: [] },
    certain: [],
    question: undefined,
    answered: undefined,
    leftOut: [],
    findings: [],
  };
}

/** A variable that is not as it was sealed is broken, unless go-airlock itself has set it so: sealed anew, or lifted on request. */
function brokenVariables({ variables }: SealRecord, { env, before, later }: Now): readonly Finding[] {
  const changed = [...variables].filter(([name, want]) => (env[name] ?? '') !== (want ?? ''));
  const by = (name: string, did: Later['did']): boolean =>
    later.some((step) => step.did === did && isSetBy(step, name, env[name]));
  const lifted = changed.filter(([name]) => !by(name, 'seal') && by(name, 'lift')).map(([name]) => name);
  const broken = changed.filter(([name]) => !by(name, 'seal') && !by(name, 'lift'));
  return [
    ...broken.map(([name, want]) =>
      finding('E_SEAL_BROKEN', {
        path: name,
        want: want ?? '',
        got: withoutSecret(name, env[name]),
        message: `a step has set it ${before.get(name) === remembered(env[name]) ? 'back to what it was before' : 'anew after'} the seal`,
      }),
    ),
    ...(lifted.length === 0 ? [] : [finding('W_SEAL_LIFTED', { message: liftedText(lifted) })]),
  ];
}

/** An empty variable is none to the go command, and a runner cannot take one out. */
function isSetBy({ variables }: Later, name: string, value: string | undefined): boolean {
  return variables.has(name) && (variables.get(name) ?? '') === (value ?? '');
}

function liftedText(names: readonly string[]): string {
  return `a step with mode: off has lifted the seal for the steps after it; set back: ${names.join(' ')}`;
}

/** A value as it is kept between two steps: only its digest, as any may hold a password, and it is only compared. */
export function remembered(value: string | undefined): string | null {
  return value === undefined ? null : `sha256 ${sha256Hex(Buffer.from(value))}`;
}

/** True for a value that may hold a user or password, or is a command that may have one in its words. */
export function mayHoldSecret(name: string, value: string): boolean {
  return value.includes('@') || (name === 'GOAUTH' && !/^(off|netrc)?$/.test(value));
}

/** A value for people: one that may hold a user or password, or a command with one, is not repeated. */
export function withoutSecret(name: string, value: string | undefined): string {
  if (value === undefined) return '(not set)';
  const mayHold = mayHoldSecret(name, value);
  return mayHold ? '(a value with a user name or password in it)' : value.slice(0, 200);
}

/** Everything was proven before the seal: what is wrong or missing now was changed since. */
function changedAfter(found: Finding): Finding {
  const { module, path, want, got } = found;
  const where = { ...(module === undefined ? {} : { module }), ...(path === undefined ? {} : { path }) };
  const sums = { ...(want === undefined ? {} : { want }), ...(got === undefined ? {} : { got }) };
  const message = `changed after it was proven: ${found.message} (${found.code})`;
  return finding('E_CHANGED_AFTER_VERIFY', { ...where, ...sums, message });
}
