import type { Finding } from '../errors.ts';
import type { CacheFolder } from '../gomod/modcache.ts';
import { Mods } from '../gomod/mods.ts';
import { calculateNeeds, certainArchives, type Needs, type Scope } from '../gomod/needs.ts';
import type { ModuleVersion } from '../gomod/module.ts';
import { readProject, type Project, type Where } from '../gomod/project.ts';

/** What the run is about: which roots, which module cache, how much of it. */
export interface Ask {
  readonly where: Where;
  /** The module cache, or the file proxy that stands for it. */
  readonly folder: CacheFolder;
  readonly scope: Scope;
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
  /** What is wrong with the project itself: missing and conflicting sums, unknown directives, folders that replace modules. */
  readonly findings: readonly Finding[];
}

/** Reads the checkout and calculates the plan. Asks nobody; reads go.mod files of dependencies from the module cache only. */
export function makePlan(ask: Ask): Plan {
  const project = readProject(ask.where);
  const mods = new Mods(ask.folder, project.sums);
  return planAgain({
    project,
    scope: ask.scope,
    folder: ask.folder,
    mods,
    certain: certainArchives(project),
  });
}

/** The plan once more, after go.mod files came into the module cache. */
export function planAgain(known: Omit<Plan, 'needs' | 'findings'>): Plan {
  const { project, scope, folder, mods, certain } = known;
  const needs = calculateNeeds(project, mods.of, scope);
  return { project, scope, folder, mods, certain, needs, findings: [...project.findings, ...needs.findings] };
}

/** True when every go.mod of the graph was read: the plan holds all there is to know. */
export function isFinal(plan: Plan): boolean {
  return plan.needs.unread.length === 0;
}
