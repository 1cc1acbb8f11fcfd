import { finding, toFinding, type Finding } from '../errors.ts';
import { cachePaths, isInfoFor, type CacheFolder } from '../gomod/modcache.ts';
import { idOf } from '../gomod/module.ts';
import type { Need } from '../gomod/needs.ts';
import { readRegular } from '../gomod/regular.ts';
import { Ways } from '../gomod/ways.ts';
import type { Host } from '../host.ts';
import type { Checked } from '../work/check.ts';
import type { Plan } from './plan.ts';
import { takeStock, type Stock } from './stock.ts';

/** What stands in the module cache. Each planned version is in exactly one of the lists. */
export interface Verified {
  /** All that is there is what the sums name, and nothing that is needed is missing. */
  readonly proven: readonly Need[];
  /** Something is there and is not what the sums name. */
  readonly mismatching: readonly Need[];
  /** Neither archive nor tree, or no go.mod. */
  readonly missing: readonly Need[];
  /** It is needed and no sum says what it has to be. */
  readonly unverifiable: readonly Need[];
  readonly findings: readonly Finding[];
  /** Files of planned archives and trees that run with the rights of their owner or group. */
  readonly setId: readonly string[];
}

/**
 * Holds every file of the plan in the module cache against the sums. Reads only, asks nobody.
 *
 * @param before what this run has looked at already
 */
export async function verify(host: Host, plan: Plan, before?: Stock['checked']): Promise<Verified> {
  const { checked } = await takeStock(host, plan, before);
  const unsummed = new Set(plan.findings.filter((f) => f.code === 'E_GOSUM_MISSING').map((f) => f.module));
  const lists = {
    proven: [] as Need[],
    mismatching: [] as Need[],
    missing: [] as Need[],
    unverifiable: [] as Need[],
  };
  const ways = new Ways(plan.folder);
  const findings: Finding[] = [...plan.findings, ...plan.mods.wrong];
  for (const need of plan.needs.modules) {
    const found = findingsOf(plan, need, { checked: checked.get(idOf(need.module)), ways });
    findings.push(...found);
    const wrong =
      found.some((f) => f.level === 'error' && f.code !== 'E_OFFLINE_MISSING') ||
      plan.mods.wrong.some((f) => f.module === idOf(need.module));
    if (unsummed.has(idOf(need.module))) lists.unverifiable.push(need);
    else if (wrong) lists.mismatching.push(need);
    else lists[found.some((f) => f.level === 'error') ? 'missing' : 'proven'].push(need);
  }
  return { ...lists, findings: once(findings), setId: [...checked.values()].flatMap(({ setId }) => setId) };
}

/** A link above a module is met at each of its files, and told once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map(findings.map((f) => [[f.code, f.module, f.path, f.message, f.want].join('\0'), f]));
  return [...told.values()];
}

function findingsOf(
  plan: Plan,
  need: Need,
  { checked, ways }: { readonly checked: Checked | undefined; readonly ways: Ways },
): readonly Finding[] {
  const missingMod =
    need.mod !== undefined &&
    !plan.mods.has(need.module) &&
    !plan.mods.wrong.some((f) => f.module === idOf(need.module));
  return [
    ...(checked?.findings ?? []),
    ...(missingMod ? [missing(need, 'go.mod')] : []),
    ...(checked?.zip === 'missing' && checked.tree === 'missing' ? [missing(need, 'archive')] : []),
    ...(isHalfTree(checked) ? [halfTree(plan.folder, need)] : []),
    ...(checked?.namesFolders === true ? [finding('W_ZIP_DIRECTORY', { module: idOf(need.module) })] : []),
    ...(isOtherGomod(checked, need) ? [otherGomod(need, checked?.gomod)] : []),
    ...infoFindings(ways, plan.folder, need),
  ];
}

function missing({ module }: Need, what: string): Finding {
  return finding('E_OFFLINE_MISSING', {
    module: idOf(module),
    message: `its ${what} is not in the module cache`,
  });
}

/** A tree without `.ziphash` and without an archive to make it from counts as half extracted for the go command. */
function isHalfTree(checked: Checked | undefined): boolean {
  return checked?.tree === 'proven' && checked.zip === 'missing' && checked.ziphash === 'missing';
}

function halfTree(folder: CacheFolder, { module, zip }: Need): Finding {
  const detail = {
    module: idOf(module),
    path: cachePaths(folder, module).ziphash,
    message: 'a tree without its .ziphash; the go command takes it for half extracted',
  };
  return finding('E_MODULE_ZIPHASH', zip === undefined ? detail : { ...detail, want: zip, got: 'no file' });
}

/** Both are proven; the graph is made from one and packages are compiled with the other. */
function isOtherGomod(checked: Checked | undefined, { mod }: Need): boolean {
  return checked?.gomod !== undefined && mod !== undefined && checked.gomod !== mod;
}

function otherGomod({ module, mod }: Need, got: string | undefined): Finding {
  return finding('W_ZIP_GOMOD', { module: idOf(module), want: mod ?? '', got: got ?? '' });
}

/** No sum covers `.info`; it must at least name its own version, which `go list -m` believes. */
function infoFindings(ways: Ways, folder: CacheFolder, { module }: Need): readonly Finding[] {
  const { dir, info: path } = cachePaths(folder, module);
  const where = { module: idOf(module), path };
  try {
    ways.leads(dir);
    const text = readRegular(path)?.toString('utf8');
    if (text === undefined || isInfoFor(module, text)) return [];
    return [finding('E_MODULE_INFO', { ...where, want: module.version, got: text.slice(0, 80) })];
  } catch (thrown) {
    return [{ ...where, ...toFinding(thrown), module: where.module }];
  }
}
