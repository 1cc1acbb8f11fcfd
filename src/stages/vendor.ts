import { finding, type Finding } from '../errors.ts';
import { idOf, type ModuleVersion } from '../gomod/module.ts';
import { dueRules } from '../gomod/vendor/due.ts';
import { expectedLines, selectedVersions, vendoringGo } from '../gomod/vendor/expected.ts';
import { readModulesTxt, vendorFolders, type VendorFolder } from '../gomod/vendor/folders.ts';
import { disagreement, extras, type Compared } from '../gomod/vendor/judge.ts';
import type { ModulesTxt, VendoredModule } from '../gomod/vendor/modulestxt.ts';
import { ownClaims } from '../gomod/vendor/own.ts';
import type { Host } from '../host.ts';
import type { Counts } from '../report.ts';
import type { VendorCompared } from '../work/vendor.ts';
import type { Plan } from './plan.ts';

/** What the vendor folders of a project hold. */
export interface VendorVerified {
  /**
   * Module versions with vendored packages, each once, by the worst that was found. `rejected`: something of it is not what it has
   * to be; `missing`: its archive or sum is not at hand; planned beyond those and `verified`: a folder replaces it.
   */
  readonly modules: Pick<Counts, 'planned' | 'present' | 'verified' | 'rejected' | 'missing'>;
  readonly findings: readonly Finding[];
  /** Which of them are about which folder, by its name. */
  readonly folders: readonly { readonly name: string; readonly findings: readonly Finding[] }[];
}

/**
 * Holds every vendor folder of the roots, or that of their go.work, against the archives in the module cache, and its modules.txt
 * against go.mod and go.work. Reads only, asks nobody, runs nothing.
 *
 * @see go-modules-spec.md 8.4; threat-model T25
 */
export async function verifyVendor(host: Host, plan: Plan): Promise<VendorVerified> {
  const tally = new Tally();
  const folders = vendorFolders(plan.project, plan.mods);
  if (folders.length === 0) tally.found(finding('E_NO_VENDOR', { path: plan.project.base }));
  else tally.found(...plan.project.findings, ...plan.findings.filter(isAboutAllowance));
  const each: { name: string; findings: readonly Finding[] }[] = [];
  for (const folder of folders) {
    const before = tally.findings.length;
    await verifyFolder(host, { plan, folder, tally });
    each.push({ name: folder.name, findings: tally.findings.slice(before) });
  }
  return { modules: tally.counts(), findings: tally.findings, folders: each };
}

/** The other findings of a plan are about what a module cache needs, and a vendor folder does not. */
function isAboutAllowance({ code }: Finding): boolean {
  return code === 'E_MODULE_NOT_ALLOWED';
}

/** From good to bad. */
const STATES = ['verified', 'unverifiable', 'missing', 'rejected'] as const;
type State = (typeof STATES)[number];

class Tally {
  readonly findings: Finding[] = [];
  readonly #states = new Map<string, State>();

  found(...found: readonly Finding[]): void {
    this.findings.push(...found);
  }

  /** Two folders may hold one module. */
  count(id: string, state: State): void {
    const before = this.#states.get(id) ?? 'verified';
    this.#states.set(id, STATES.indexOf(state) > STATES.indexOf(before) ? state : before);
  }

  counts(): VendorVerified['modules'] {
    const of = (state: State): number => [...this.#states.values()].filter((other) => other === state).length;
    const [verified, missing, rejected] = [of('verified'), of('missing'), of('rejected')];
    return { planned: this.#states.size, present: verified + rejected, verified, rejected, missing };
  }
}

interface Task {
  readonly plan: Plan;
  readonly folder: VendorFolder;
  readonly tally: Tally;
}

async function verifyFolder(host: Host, task: Task): Promise<void> {
  const { folder, tally } = task;
  const { name, listing } = folder;
  for (const at of listing.strange)
    tally.found(finding('E_FILE_TYPE', { path: at === '' ? name : `${name}/${at}`, message: STRANGE }));
  if (listing.strange.includes('') || listing.strange.includes('modules.txt')) return;
  const txt = readModulesTxt(folder);
  if ('code' in txt) {
    tally.found(txt);
    return;
  }
  tally.found(...checkModulesTxt(task, txt));
  const owners = await compareModules(host, task, txt.modules);
  tally.found(...extras({ ...folder, owners, modules: txt.modules }));
}

const STRANGE = 'something that is no regular file stands in a vendor folder; it was not opened';

/** modules.txt against go.mod and go.work. Without the go.mod files of all modules that cannot be told. */
function checkModulesTxt({ plan, folder }: Task, txt: ModulesTxt): readonly Finding[] {
  const { work, view } = folder;
  if (work !== undefined && view.roots.length < work.use.length)
    return [
      finding('E_USAGE', {
        path: folder.name,
        message: 'the vendor folder of a workspace is verified without --modules',
      }),
    ];
  const lacking = lackingMods(plan, folder);
  if (lacking.length > 0) return lacking;
  const found = disagreement(`${folder.name}/modules.txt`, expectedLines(folder, txt.modules), txt);
  return found === undefined ? [] : [found];
}

/** Why go.mod files the folder's own graph reads cannot be told: without a sum, not in the module cache, or wrong there. */
function lackingMods({ project, mods }: Plan, { view }: VendorFolder): readonly Finding[] {
  const needed = new Map<string, ModuleVersion>();
  for (const m of view.graph.read) {
    const origin = view.origin(m);
    if (origin.from === 'module' && !view.mainModules.has(origin.module.path))
      needed.set(idOf(origin.module), origin.module);
  }
  return [...needed].flatMap(([id, m]) => {
    if (mods.has(m)) return [];
    if (project.sums.wanted(m, true) === undefined)
      return [finding('E_GOSUM_MISSING', { module: id, want: `${m.path} ${m.version}/go.mod h1:…` })];
    const wrong = mods.wrong.find((f) => f.module === id);
    return [wrong ?? finding('E_OFFLINE_MISSING', { module: id, message: NO_MOD })];
  });
}

const NO_MOD = 'its go.mod is not in the module cache, so modules.txt cannot be checked';

/** Compares what each module gives. Where two would write one file, it is the last one's. */
async function compareModules(
  host: Host,
  task: Task,
  modules: readonly VendoredModule[],
): Promise<Compared['owners']> {
  let done = 0;
  const results = await Promise.all(
    modules.map(async (module) => {
      const compared = await compareModule(host, task, module);
      host.progress({ stage: 'verify', done: ++done, of: modules.length, bytes: 0 });
      return { module, ...compared, claims: claimsOf(task, module, compared) };
    }),
  );
  const owners = new Map(
    results.flatMap(({ module, claims }) => claims.map((name) => [name, module] as const)),
  );
  for (const { module, id, compared } of results) {
    const wrong = compared.wrong.filter(({ name }) => name === undefined || owners.get(name) === module);
    for (const { finding: found } of wrong) task.tally.found(found);
    if (id !== undefined) task.tally.count(id, stateOf(compared, wrong.length > 0));
  }
  return owners;
}

/** What a module may have in the folder; of one that is not proven, what its own vendored packages bring. */
function claimsOf({ folder }: Task, module: VendoredModule, { compared }: ComparedModule): readonly string[] {
  if (compared.proven || compared === UNKNOWN) return compared.claims;
  return ownClaims(folder, module, dueRules(vendoringGo(folder)));
}

function stateOf({ proven, wrong }: VendorCompared, isWrong: boolean): State {
  if (proven) return isWrong ? 'rejected' : 'verified';
  return wrong.some(({ finding: { code } }) => NOT_AT_HAND.has(code)) ? 'missing' : 'rejected';
}

const NOT_AT_HAND: ReadonlySet<string> = new Set(['E_OFFLINE_MISSING', 'E_GOSUM_MISSING']);

interface ComparedModule {
  /** Undefined: it counts elsewhere. */
  readonly id?: string;
  readonly compared: VendorCompared;
}

/** What cannot be compared. */
const NOTHING: VendorCompared = { proven: false, claims: [], wrong: [] };
/** What nothing requires: modules.txt is wrong about it, and its files are too many. */
const UNKNOWN: VendorCompared = { ...NOTHING };

async function compareModule(
  host: Host,
  { plan, folder, tally }: Task,
  vendored: VendoredModule,
): Promise<ComparedModule> {
  const selected = selectedVersions(folder.view).get(vendored.path);
  if (selected === undefined) return { compared: UNKNOWN };
  const origin = folder.view.origin(selected);
  if (origin.from === 'folder') {
    tally.count(idOf(selected), 'unverifiable');
    tally.found(unverified(folder, { module: idOf(selected), by: origin.rule.newPath, vendored }));
    return { compared: NOTHING };
  }
  const { module } = origin;
  const want = plan.project.sums.wanted(module, false);
  if (want === undefined) return { id: idOf(module), compared: noSum(module) };
  const { path, packages } = vendored;
  const { vendor, name, listing } = folder;
  const order = { folder: plan.folder, module, want, path, packages, rules: dueRules(vendoringGo(folder)) };
  const at = { vendor, shown: name, strange: listing.strange };
  return { id: idOf(module), compared: await host.work.do('vendor', { ...order, ...at }) };
}

function unverified(
  { name }: VendorFolder,
  about: { module: string; by: string; vendored: VendoredModule },
): Finding {
  const { module, by, vendored } = about;
  const many = vendored.packages.length === 1 ? 'package comes' : 'packages come';
  const message = `${vendored.packages.length} vendored ${many} from ${by}, which replaces it; no sum covers that, and it was not checked`;
  return finding('W_VENDOR_UNVERIFIED', { module, path: `${name}/${vendored.path}`, message });
}

function noSum(module: ModuleVersion): VendorCompared {
  const found = finding('E_GOSUM_MISSING', {
    module: idOf(module),
    want: `${module.path} ${module.version} h1:…`,
    message: 'packages of it are vendored, and no go.sum line says what they have to be',
  });
  return { ...NOTHING, wrong: [{ name: undefined, finding: found }] };
}
