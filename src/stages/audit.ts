import { finding, type Finding } from '../errors.ts';
import { listModules } from '../gomod/listing.ts';
import { sha256Hex } from '../gomod/hash.ts';
import { moduleCache } from '../gomod/modcache.ts';
import { compareModules, idOf } from '../gomod/module.ts';
import { Mods } from '../gomod/mods.ts';
import { readSums } from '../gomod/sum.ts';
import type { Host } from '../host.ts';
import type { Plan } from './plan.ts';
import { digestOf, type SealRecord } from './record.ts';
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

/** The environment at the end of a job. */
interface Now {
  readonly env: Host['env'];
  readonly before: Before;
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
      ...changedFiles(record),
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

function brokenVariables({ variables }: SealRecord, { env, before }: Now): readonly Finding[] {
  return [...variables].flatMap(([name, want]) =>
    env[name] === want
      ? []
      : [
          finding('E_SEAL_BROKEN', {
            path: name,
            want: want ?? '',
            got: withoutSecret(name, env[name]),
            message: `a step has set it ${before.get(name) === remembered(env[name]) ? 'back to what it was before' : 'anew after'} the seal`,
          }),
        ],
  );
}

/** A value as it is kept between two steps: only its digest, as any may hold a password, and it is only compared. */
export function remembered(value: string | undefined): string | null {
  return value === undefined ? null : `sha256 ${sha256Hex(Buffer.from(value))}`;
}

/** A value for people: one that may hold a user or password, or a command with one, is not repeated. */
function withoutSecret(name: string, value: string | undefined): string {
  if (value === undefined) return '(not set)';
  const mayHold = name === 'GOAUTH' || value.includes('@');
  return mayHold ? '(a value with a user name or password in it)' : value.slice(0, 200);
}

function changedFiles({ base, files }: SealRecord): readonly Finding[] {
  return [...files].flatMap(([file, want]) => {
    const got = digestOf(base, file);
    if (got === want) return [];
    const how = got === null ? 'removed' : want === null ? 'written' : 'changed';
    const sums = { want: shownDigest(want), got: shownDigest(got) };
    return [
      finding('E_CHECKOUT_CHANGED', { path: file, ...sums, message: `a step of the job has ${how} it` }),
    ];
  });
}

function shownDigest(digest: string | null): string {
  if (digest === null) return '(no file)';
  return /^[0-9a-f]{64}$/.test(digest) ? `sha256 ${digest}` : `(${digest})`;
}

/** Everything was proven before the seal: what is wrong or missing now was changed since. */
function changedAfter(found: Finding): Finding {
  const { module, path, want, got } = found;
  const where = { ...(module === undefined ? {} : { module }), ...(path === undefined ? {} : { path }) };
  const sums = { ...(want === undefined ? {} : { want }), ...(got === undefined ? {} : { got }) };
  const message = `changed after it was proven: ${found.message} (${found.code})`;
  return finding('E_CHANGED_AFTER_VERIFY', { ...where, ...sums, message });
}

/** What came in after the seal. A tree beside an archive that was there is the go command's own work. */
function newcomers({ modcache, listed }: SealRecord): readonly Finding[] {
  const before = new Set(listed);
  const found = listModules(moduleCache(modcache)).filter(
    ({ kind, module }) =>
      !before.has(`${kind} ${module}`) && !(kind === 'tree' && before.has(`zip ${module}`)),
  );
  return [...new Set(found.map(({ module }) => module))].map((module) =>
    finding('E_SEAL_BYPASSED', { module, message: 'it came into the module cache after the seal' }),
  );
}
