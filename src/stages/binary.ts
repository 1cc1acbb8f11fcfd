/** Finished binaries: what they say they were built from, held against the plan and the sums. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { exitStatus, Failure, finding, type Finding, type FindingDetail } from '../errors.ts';
import { readBuildInfo, type BuildInfo, type BuiltModule } from '../gomod/buildinfo.ts';
import { idOf, moduleVersionProblem, quoted, type ModuleVersion } from '../gomod/module.ts';
import type { Origin } from '../gomod/replace.ts';
import { readViews, type View } from '../gomod/views.ts';
import type { Host } from '../host.ts';
import type { Counts } from '../report.ts';
import { unreadFindings, type Plan } from './plan.ts';

/** What was found in binaries. */
export interface BinariesVerified {
  /** `present`: module versions that the binaries name, each once; of these `verified` or `rejected`, or replaced by a folder. */
  readonly modules: Pick<Counts, 'planned' | 'present' | 'verified' | 'rejected'>;
  readonly findings: readonly Finding[];
}

/**
 * Holds each module, version and h1 that binaries name against the plan and the sums. The go command reads the files; nothing of
 * them is run. A binary tells what its builder wrote into it: this finds an honest build of something else, not a forger.
 *
 * @param files absolute
 * @see threat-model T44; docs/verification.md
 */
export async function verifyBinaries(
  host: Host,
  plan: Plan,
  files: readonly string[],
): Promise<BinariesVerified> {
  const views = readViews(plan.project, plan.mods.of);
  const tally = new Tally();
  tally.found([...plan.findings, ...plan.mods.wrong, ...unreadFindings(plan)]);
  for (const file of files) {
    try {
      const info = await readBuildInfo(host, file);
      tally.found(judgeBinary({ plan, views, file, tally }, info));
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      tally.found([thrown.finding]);
    }
  }
  return { modules: { planned: plan.needs.modules.length, ...tally.counts() }, findings: tally.findings };
}

class Tally {
  readonly findings: Finding[] = [];
  readonly #states = new Map<string, 'verified' | 'rejected' | 'folder'>();

  found(found: readonly Finding[]): void {
    this.findings.push(...found);
  }

  /** Two binaries may hold one module; the worst of it counts. */
  count(id: string, state: 'verified' | 'rejected' | 'folder'): void {
    if (this.#states.get(id) !== 'rejected') this.#states.set(id, state);
  }

  counts(): Pick<Counts, 'present' | 'verified' | 'rejected'> {
    const of = (state: string): number => [...this.#states.values()].filter((one) => one === state).length;
    return { present: this.#states.size, verified: of('verified'), rejected: of('rejected') };
  }
}

interface Binary {
  readonly plan: Plan;
  readonly views: readonly View[];
  readonly file: string;
  readonly tally: Tally;
}

function judgeBinary(binary: Binary, info: BuildInfo): readonly Finding[] {
  const { main, deps } = info;
  const own = binary.views.filter((view) => view.roots.some(({ module }) => module === main?.path));
  // the main package of a module that is required, such as a tool, may be built from any root
  const isTool = own.length === 0 && main !== undefined && isRequired(binary, main);
  const wrong = isTool ? [] : mainFindings(binary, { ...info, own: own.length > 0 });
  if (exitStatus(wrong) !== 0) return wrong;
  const views = own.length === 0 ? binary.views : own;
  const modules = isTool ? [main, ...deps] : deps;
  const vendored = isVendored({ ...binary, views }, modules);
  return [
    ...wrong,
    ...(info.settings.get('vcs.modified') === 'true' ? [about(binary, 'W_BINARY_MODIFIED')] : []),
    ...(vendored ? [about(binary, 'W_BINARY_VENDORED')] : []),
    ...modules.flatMap((one) => judgeModule({ ...binary, views }, one, vendored)),
  ];
}

function isRequired({ views }: Binary, { path }: BuiltModule): boolean {
  return views.some(({ graph }) => graph.buildList.some((one) => one.path === path));
}

function about({ file }: Binary, code: Finding['code'], detail: FindingDetail = {}): Finding {
  return finding(code, { path: file, ...detail });
}

/** Of a binary whose main module nothing requires. */
function mainFindings(
  binary: Binary,
  { main, path, own }: BuildInfo & { readonly own: boolean },
): readonly Finding[] {
  if (main === undefined && path === 'command-line-arguments') return [about(binary, 'W_BINARY_NO_MAIN')];
  if (main === undefined)
    return [about(binary, 'E_BINARY_MAIN', { message: 'it does not say of which module it was built' })];
  if (own && main.sum === '' && main.replace === undefined) return [];
  const from = own ? `an archive of ${quoted(idOf(main))}` : `the module ${quoted(main.path)}`;
  return [about(binary, 'E_BINARY_MAIN', { message: `it was built from ${from}, not from this checkout` })];
}

/** Builds from a vendor folder have no sums to tell, so none is missed where there is such a folder and no module has one. */
function isVendored({ views, plan: { project } }: Binary, modules: readonly BuiltModule[]): boolean {
  const outer = modules.filter((one) => !isMember(views, one) && !isFolder((one.replace ?? one).version));
  const isThere = views.some((view) =>
    view.joint
      ? existsSync(join(project.base, 'vendor', 'modules.txt'))
      : view.roots.some((root) => root.vendored),
  );
  return isThere && outer.length > 0 && outer.every((one) => (one.replace ?? one).sum === '');
}

/** Another root of the workspace. */
function isMember(views: readonly View[], { path, sum, replace }: BuiltModule): boolean {
  return (
    sum === '' && replace === undefined && views.some((view) => view.joint && view.mainModules.has(path))
  );
}

/** The version of a module that is a folder and no archive. */
function isFolder(version: string): boolean {
  return version === '' || version === '(devel)';
}

/** What one view says against a module, or what it counts as when it says nothing. */
interface Opinion {
  readonly findings: readonly Finding[];
  readonly state: 'verified' | 'folder';
}

/** One of the views has to agree: a root builds alone and in its workspace. */
function judgeModule(binary: Binary, built: BuiltModule, vendored: boolean): readonly Finding[] {
  if (isMember(binary.views, built)) return [];
  const opinions = binary.views.flatMap((view) => opinionOf(binary, view, { built, vendored }) ?? []);
  const best = opinions.find(({ findings }) => exitStatus(findings) === 0) ?? opinions[0];
  const findings = best?.findings ?? [notPlanned(binary, built)];
  binary.tally.count(shownId(built), exitStatus(findings) === 0 ? (best?.state ?? 'folder') : 'rejected');
  return findings;
}

/** Undefined when the view does not select this version. */
function opinionOf(
  binary: Binary,
  view: View,
  { built, vendored }: { built: BuiltModule; vendored: boolean },
): Opinion | undefined {
  const selected = view.graph.buildList.find((m) => idOf(m) === idOf(built));
  if (selected === undefined) return undefined;
  const origin = view.origin(selected);
  const wrong = replacedOtherwise(binary, view, { built, origin, selected });
  if (wrong !== undefined) return { findings: [wrong], state: 'folder' };
  const replaced = built.replace === undefined ? [] : [replacedAsSaid(binary, built, built.replace)];
  if (origin.from === 'folder') return { findings: replaced, state: 'folder' };
  const sums = vendored ? [] : sumFindings(binary, built, origin.module);
  return { findings: [...replaced, ...sums], state: vendored ? 'folder' : 'verified' };
}

function notPlanned({ views, file }: Binary, built: BuiltModule): Finding {
  const others = views.flatMap(({ graph }) => graph.buildList.filter(({ path }) => path === built.path));
  const [planned] = others;
  return finding('E_BINARY_MODULE', {
    ...{ module: shownId(built), path: file },
    ...(planned === undefined ? {} : { want: planned.version, got: shownVersion(built) }),
    message:
      planned === undefined ? 'no root of this checkout needs it' : 'the roots select another version of it',
  });
}

function replacedOtherwise(
  binary: Binary,
  view: View,
  { built, origin, selected }: { built: BuiltModule; origin: Origin; selected: ModuleVersion },
): Finding | undefined {
  const { replace } = built;
  const want = wantedReplacement(origin, selected);
  const isRight =
    origin.from === 'folder'
      ? replace !== undefined && isFolder(replace.version) && leadsTo(binary, view, { replace, origin })
      : want === (replace === undefined ? undefined : idOf(replace));
  if (isRight) return undefined;
  const got = replace === undefined ? 'no replacement' : quoted(idOf(replace));
  return about(binary, 'E_BINARY_REPLACED', {
    module: shownId(built),
    want: want ?? 'no replacement',
    got,
  });
}

function wantedReplacement(origin: Origin, selected: ModuleVersion): string | undefined {
  if (origin.from === 'folder') return origin.rule.newPath;
  return idOf(origin.module) === idOf(selected) ? undefined : idOf(origin.module);
}

/** A path is told as the line has it; in a workspace as it is from the folder of go.work. The binary may come from another checkout. */
function leadsTo(
  { plan: { project } }: Binary,
  { roots }: View,
  { replace, origin }: { replace: ModuleVersion; origin: Origin & { from: 'folder' } },
): boolean {
  const from = [project.base, ...roots.map(({ dir }) => resolve(project.base, dir))];
  const way = relative(project.base, origin.dir).split(sep).join('/');
  return (
    replace.path === origin.rule.newPath ||
    replace.path === way ||
    from.some((dir) => resolve(dir, replace.path) === origin.dir)
  );
}

function replacedAsSaid(binary: Binary, built: BuiltModule, by: ModuleVersion): Finding {
  const how = isFolder(by.version) ? 'a folder that is in no sum' : 'whose sum counts in its place';
  const message = `${quoted(isFolder(by.version) ? by.path : idOf(by))} replaced it, ${how}`;
  return about(binary, 'W_BINARY_REPLACED', { module: shownId(built), message });
}

function sumFindings(binary: Binary, built: BuiltModule, module: ModuleVersion): readonly Finding[] {
  const { sums } = binary.plan.project;
  const want = sums.wanted(module, false);
  const { sum } = built.replace ?? built;
  if (want !== undefined && sum === want) return [];
  const at = { module: idOf(module), ...(want === undefined ? {} : { want }) };
  if (want === undefined)
    return [about(binary, 'E_BINARY_NO_SUM', { ...at, message: 'no go.sum line says what it has to be' })];
  if (sum === '')
    return [about(binary, 'E_BINARY_NO_SUM', { ...at, message: 'the binary does not say its sum' })];
  return [about(binary, 'E_BINARY_SUM', { ...at, got: /^h1:[!-~]{1,60}$/.test(sum) ? sum : quoted(sum) })];
}

/** As it stands where it can be a module's; else fit for a message. */
function shownId(built: ModuleVersion): string {
  return moduleVersionProblem(built) === undefined ? idOf(built) : quoted(idOf(built));
}

function shownVersion({ version }: ModuleVersion): string {
  return quoted(version).slice(1, -1);
}
