import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitStatus, finding, type Finding } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import { splitGoflags } from '../gomod/goflags.ts';
import { compareGo, versionOfGo } from '../gomod/goversion.ts';
import { shown, type Root } from '../gomod/project.ts';
import type { Host } from '../host.ts';
import type { Plan } from './plan.ts';
import type { SealMode } from './seal.ts';
import { verifyVendor } from './vendor.ts';

/** How a job is sealed, and why. */
export interface Choice {
  readonly mode: SealMode;
  /** Roots that could be built from their own, verified vendor folder where the job as a whole cannot. */
  readonly vendored: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a vendor folder belongs to: a root alone, or a whole workspace. */
interface Unit {
  /** Relative to the base, with slashes. */
  readonly dir: string;
  /** The go command refuses `-mod=vendor` without a folder where something is required, and only there. */
  readonly requires: boolean;
}

interface Judged extends Unit {
  readonly is: 'verified' | 'not needed' | 'lacking' | 'wrong';
  readonly findings: readonly Finding[];
}

/** The first Go that builds a workspace from a vendor folder. */
const WORK_VENDOR = '1.22';

/**
 * Chooses what a job builds from. `vendor` wants a vendor folder for every root (one for a workspace), each verified against the
 * archives in the module cache; `auto` takes it where that is so, else the module cache, and says why. A root that requires
 * nothing needs no folder.
 *
 * @param how `asked`: the mode; `env`: the settings that the seal is made from
 * @see design section 3.2, `mode`; go-modules-spec.md 8; peers.md M21, M22
 */
export async function chooseMode(
  host: Host,
  plan: Plan,
  { asked, env }: { readonly asked: SealMode | 'auto'; readonly env: GoEnv },
): Promise<Choice> {
  if (asked === 'modcache' || asked === 'proxy') return plain(asked);
  if (asked === 'auto' && (!hasFolder(plan) || wantsModcache(env))) return plain('modcache');
  const units = await judge(host, plan, env);
  const findings = units.flatMap((unit) => unit.findings);
  if (units.every(({ is }) => is === 'verified' || is === 'not needed'))
    return { mode: 'vendor', vendored: [], findings };
  if (asked === 'vendor') return { mode: 'vendor', vendored: [], findings };
  const vendored = units.filter(({ is }) => is === 'verified').map(({ dir }) => dir);
  return { mode: 'modcache', vendored, findings: [reason(units)] };
}

function plain(mode: SealMode): Choice {
  return { mode, vendored: [], findings: [] };
}

function hasFolder({ project: { base, roots } }: Plan): boolean {
  return roots.some(({ vendored }) => vendored) || existsSync(join(base, 'vendor', 'modules.txt'));
}

/** A user who says so in GOFLAGS is believed. Without Go nobody builds from a vendor folder. */
function wantsModcache({ GOFLAGS, GOVERSION }: GoEnv): boolean {
  return GOVERSION === '' || splitGoflags(GOFLAGS).some((word) => /^--?mod=readonly$/.test(word));
}

async function judge(host: Host, plan: Plan, env: GoEnv): Promise<readonly Judged[]> {
  const units = unitsOf(plan);
  const { folders } = await verifyVendor(host, plan);
  const byName = new Map(folders.map(({ name, findings }) => [name, findings]));
  return units.map((unit) => {
    const found = byName.get(shown(unit.dir, 'vendor'));
    if (plan.project.workspace !== undefined && isOld(env)) return lacking(unit, OLD);
    if (found !== undefined)
      return { ...unit, is: exitStatus(found) === 0 ? 'verified' : 'wrong', findings: found };
    return unit.requires ? lacking(unit) : { ...unit, is: 'not needed', findings: [] };
  });
}

function unitsOf({ project: { roots, workspace } }: Plan): readonly Unit[] {
  const requires = ({ mod }: Root): boolean => mod.require.length > 0;
  if (workspace !== undefined) return [{ dir: '.', requires: roots.some(requires) }];
  return roots.map((root) => ({ dir: root.dir, requires: requires(root) }));
}

const OLD = `Go builds a workspace from a vendor folder from ${WORK_VENDOR} on`;

function isOld({ GOVERSION }: GoEnv): boolean {
  const go = versionOfGo(GOVERSION);
  return go !== undefined && compareGo(go, WORK_VENDOR) < 0;
}

function lacking(unit: Unit, message?: string): Judged {
  const path = shown(unit.dir, 'vendor');
  const found = finding('E_VENDOR_LACKING', { path, ...(message === undefined ? {} : { message }) });
  return { ...unit, is: 'lacking', findings: [found] };
}

/** Why the job is sealed to the module cache, in one line. */
function reason(units: readonly Judged[]): Finding {
  const names = (is: Judged['is']): string =>
    units
      .filter((unit) => unit.is === is)
      .map(({ dir }) => shown(dir, 'vendor'))
      .slice(0, 5)
      .join(', ');
  const wrong = units.find(({ is }) => is === 'wrong');
  const first = wrong?.findings.find(({ level }) => level === 'error');
  const parts = [
    ...(names('verified') === '' ? [] : [`verified: ${names('verified')}`]),
    ...(names('lacking') === '' ? [] : [`not there: ${names('lacking')}`]),
    ...(first === undefined
      ? []
      : [`not proven: ${names('wrong')} (${first.code} ${first.path ?? first.module ?? ''})`]),
  ];
  return finding('W_SEAL_MODE', {
    message: `every root is built from the module cache, and from no vendor folder; ${parts.join('; ')}`,
  });
}
