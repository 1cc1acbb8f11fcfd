import { exitStatus, finding, type Finding } from '../errors.ts';
import type { CacheFolder } from '../gomod/modcache.ts';
import { Mods, type ModSource } from '../gomod/mods.ts';
import { narrowNeeds } from '../gomod/narrow.ts';
import { calculateNeeds, certainArchives, type Needs, type Scope } from '../gomod/needs.ts';
import type { ModuleVersion } from '../gomod/module.ts';
import { readProject, type Project, type Where } from '../gomod/project.ts';
import type { Question } from '../gomod/question.ts';
import { tooNew } from '../gomod/toolchain.ts';
import { notAllowed, readAllowList, type AllowList } from './allow.ts';
import { onTrust } from './ontrust.ts';

/** What the run is about: which roots, which module cache, how much of it. */
export interface Ask {
  readonly where: Where;
  /** The module cache, or the file proxy that stands for it. */
  readonly folder: CacheFolder;
  readonly scope: Scope;
  /** Scope `needed`: of the archives of `scope`, only those the go command asks for. */
  readonly question?: Question | undefined;
  /** Absolute path of the list of allowed modules; undefined: all are. */
  readonly allowModules?: string | undefined;
  /** GOVERSION of the Go that a seal is made or promised for; not given or `''`: there is none to ask about. */
  readonly go?: string;
}

/** What the go command answered. */
export interface Answered {
  /** `path@version` of the archives it asked for. */
  readonly chosen: ReadonlySet<string>;
  /** An archive was asked for and is not at hand: what its packages import is not known. */
  readonly partial: boolean;
  readonly findings: readonly Finding[];
}

/** What the roots need, as far as the go.mod files in the module cache tell. */
export interface Plan {
  readonly project: Project;
  readonly scope: Scope;
  readonly folder: CacheFolder;
  readonly mods: Mods;
  readonly needs: Needs;
  /** Archives that are needed whatever go.mod files are still to come. */
  readonly certain: readonly ModuleVersion[];
  /** Which modules may be planned; undefined: all. */
  readonly allowed?: AllowList | undefined;
  readonly question: Question | undefined;
  /** Undefined as long as the go command was not asked; every archive is a candidate until then. */
  readonly answered: Answered | undefined;
  /** Whose archives the answer leaves out. */
  readonly leftOut: readonly ModuleVersion[];
  /** What is wrong with the project itself: missing and conflicting sums, a Go too old, unknown directives, folders that replace modules, modules nobody allowed, packages the go command cannot find. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the checkout and calculates the plan. Asks nobody.
 *
 * @param from what gives the go.mod files of dependencies; not given: the module cache
 */
export function makePlan(ask: Ask, from: CacheFolder | ModSource = ask.folder): Plan {
  const read = readProject(ask.where);
  const project = { ...read, findings: [...read.findings, ...tooNew(read, ask.go ?? '')] };
  const allowed = ask.allowModules === undefined ? undefined : readAllowList(ask.allowModules);
  const mods = new Mods(from, project.sums);
  return planAgain({
    project,
    scope: ask.scope,
    folder: ask.folder,
    mods,
    allowed,
    certain: certainArchives(project),
    question: ask.question,
    answered: undefined,
  });
}

/** The plan once more, after go.mod files came into the module cache. */
export function planAgain(known: Omit<Plan, 'needs' | 'findings' | 'leftOut'>): Plan {
  const { project, folder, mods, allowed, answered } = known;
  const all = calculateNeeds(project, mods.of, known.scope);
  const refused = allowed === undefined ? [] : notAllowed(allowed, { project, mods, needs: all });
  const { needs, leftOut } =
    answered === undefined ? { needs: all, leftOut: [] } : narrowNeeds(all, answered.chosen);
  const findings = [
    ...[...project.findings, ...all.findings, ...(mods.inFolder ? onTrust(all, folder) : []), ...refused],
    ...(answered?.findings ?? []),
  ];
  return { ...known, needs, leftOut, findings };
}

/** True when every go.mod of the graph was read: the plan holds all there is to know. */
export function isFinal(plan: Plan): boolean {
  return plan.needs.unread.length === 0;
}

/** True when something is wrong with the project: then a run can only fail. */
export function isWrong({ findings }: Pick<Plan, 'findings'>): boolean {
  return exitStatus(findings) !== 0;
}

/**
 * True when something is wrong with the project that no go.mod still to come can make good: then nobody is asked for anything.
 *
 * @see threat-model T19: the sums are complete before the network is touched
 */
export function isBarred({ findings, needs }: Plan): boolean {
  return isWrong({ findings: findings.filter((found) => !needs.open.has(found)) });
}

/** A warning where the plan does not hold all there is to know: go.mod files or, where the go command is asked, archives are not at hand. */
export function unreadFindings({ needs: { unread }, answered }: Plan): readonly Finding[] {
  if (unread.length === 0 && answered?.partial !== true) return [];
  if (unread.length === 0) {
    const message =
      'archives are not in the module cache; what only their packages import is not in this plan';
    return [finding('W_PLAN_PARTIAL', { message })];
  }
  const message = `${unread.length} go.mod files are not in the module cache; what only they name is not in this plan`;
  return [finding('W_PLAN_PARTIAL', { message })];
}
