import { idOf, type ModuleVersion } from './module.ts';
import type { Project, Root } from './project.ts';
import { readViews, type ModOf, type View } from './views.ts';

/** Who requires whom, as it is built: at the versions that are selected, and after replacement. */
export interface Dependencies {
  /** What each root requires, in the order of the project's roots. */
  readonly ofRoots: readonly Requires[];
  /** By `path@version`. */
  readonly ofModules: ReadonlyMap<string, Requires>;
  /** By `path@version` of what stands in for others: theirs. */
  readonly replaces: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What one root or module requires. */
export interface Requires {
  /** `path@version` */
  readonly modules: ReadonlySet<string>;
  /** Paths of main modules, in a workspace. */
  readonly roots: ReadonlySet<string>;
}

/**
 * The edges of the module graph, as `go mod graph` has them, but between what is selected. A folder that replaces a module is no module
 * version: what it requires is required by those that require it. All views of a project count together.
 *
 * @param modOf the verified go.mod files
 * @throws Failure as `readViews` does
 * @see go-modules-spec.md 5.3, 5.4
 */
export function dependencies(project: Project, modOf: ModOf): Dependencies {
  const found = new Edges(project.roots);
  for (const view of readViews(project, modOf)) found.add(view);
  return found;
}

interface Growing {
  readonly modules: Set<string>;
  readonly roots: Set<string>;
}

class Edges implements Dependencies {
  readonly ofRoots: readonly Growing[];
  readonly ofModules = new Map<string, Growing>();
  readonly replaces = new Map<string, Set<string>>();
  readonly #roots: readonly Root[];

  constructor(roots: readonly Root[]) {
    this.#roots = roots;
    this.ofRoots = roots.map(none);
  }

  add(view: View): void {
    const selected = new Map(view.graph.buildList.map((m) => [m.path, m]));
    for (const [i, root] of this.#roots.entries()) {
      const into = this.ofRoots[i];
      if (into !== undefined && view.roots.includes(root))
        follow({ view, selected, into }, root.mod.require, new Set());
    }
    for (const top of selected.values()) this.#module(top, { view, selected });
  }

  #module(top: ModuleVersion, at: Pick<Walk, 'view' | 'selected'>): void {
    const origin = at.view.origin(top);
    if (origin.from === 'folder') return;
    const id = idOf(origin.module);
    if (id !== idOf(top)) entry(this.replaces, id, () => new Set<string>()).add(idOf(top));
    const into = entry(this.ofModules, id, none);
    follow({ ...at, into }, at.view.modOf(top)?.require ?? [], new Set());
  }
}

interface Walk {
  readonly view: View;
  readonly selected: ReadonlyMap<string, ModuleVersion>;
  readonly into: Growing;
}

/** @param seen paths of folders on the way: they may require each other */
function follow(walk: Walk, require: readonly ModuleVersion[], seen: Set<string>): void {
  const { view, selected, into } = walk;
  for (const { path } of require) {
    const top = selected.get(path);
    if (view.mainModules.has(path)) into.roots.add(path);
    else if (top !== undefined) {
      const origin = view.origin(top);
      if (origin.from === 'module') into.modules.add(idOf(origin.module));
      else if (!seen.has(path)) follow(walk, view.modOf(top)?.require ?? [], seen.add(path));
    }
  }
}

function none(): Growing {
  return { modules: new Set(), roots: new Set() };
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
