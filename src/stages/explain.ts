import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Chain, FileNamed, ModuleExplained, SumNamed } from '../explanation.ts';
import { cachePaths, type CacheFolder } from '../gomod/modcache.ts';
import { idOf, moduleVersionProblem, type ModuleVersion } from '../gomod/module.ts';
import { shown, sumTexts } from '../gomod/project.ts';
import type { Origin } from '../gomod/replace.ts';
import { sumLines } from '../gomod/sum.ts';
import { chainFrom, readViews, whoAsks, type View } from '../gomod/views.ts';
import type { Plan } from './plan.ts';

/** The module a person asks about. */
export interface Subject {
  readonly path: string;
  readonly version: string | undefined;
}

/** More files of a tree are not weighed. */
const MOST_FILES = 200_000;

/** Why a module is needed, which sum lines name it, and what the module cache holds of it, by name and size. Asks nobody. */
export function explainModule(
  plan: Plan,
  subject: Subject,
): Omit<ModuleExplained, 'importedBy' | 'notAsked'> {
  const views = readViews(plan.project, plan.mods.of);
  const chains = views.flatMap((view) => chainOf(view, subject) ?? []);
  const versions = new Map<string, ModuleVersion>();
  for (const view of views) for (const module of sourcesOf(view, subject)) versions.set(idOf(module), module);
  return {
    kind: 'module',
    path: subject.path,
    version: subject.version ?? null,
    chains,
    sums: namedBySums(plan, subject),
    files: [...versions.values()].flatMap((module) => filesOf(plan.folder, module)),
  };
}

/** The version the view is asked about: the one that was named, else the selected one. */
function askedOf(view: View, { path, version }: Subject): ModuleVersion | undefined {
  if (version === undefined) return view.graph.buildList.find((module) => module.path === path);
  return view.graph.askedBy.has(idOf({ path, version })) ? { path, version } : undefined;
}

function chainOf(view: View, subject: Subject): Chain | undefined {
  const asked = askedOf(view, subject);
  if (asked === undefined) return undefined;
  const selected = view.graph.buildList.find(({ path }) => path === subject.path);
  const origin = view.origin(asked);
  return {
    root: view.joint ? 'go.work' : (view.roots[0]?.dir ?? '.'),
    through: chainFrom(view, asked, Infinity).toReversed(),
    place: startOf(view, asked),
    selected: selected?.version ?? null,
    replacedBy: replacementOf(origin, asked),
  };
}

/** Where the chain starts, however long it is. */
function startOf(view: View, asked: ModuleVersion): string {
  const first = chainFrom(view, asked, Infinity).at(-1);
  for (const root of view.roots) {
    const line = root.mod.require.find((required) => idOf(required) === first)?.line;
    if (line !== undefined) return `${shown(root.dir, 'go.mod')}:${line}`;
  }
  return whoAsks(view, asked).place;
}

function replacementOf(origin: Origin, asked: ModuleVersion): string | null {
  if (origin.from === 'folder') return origin.rule.newPath;
  return idOf(origin.module) === idOf(asked) ? null : idOf(origin.module);
}

/** The module versions whose files are looked for: what stands in for the selected version, and the version that was named. */
function sourcesOf(view: View, subject: Subject): readonly ModuleVersion[] {
  const named = subject.version === undefined ? [] : [{ path: subject.path, version: subject.version }];
  const asked = askedOf(view, subject);
  const origin = asked === undefined ? undefined : view.origin(asked);
  const all = origin?.from === 'module' ? [origin.module] : origin === undefined ? named : [];
  return all.filter((module) => moduleVersionProblem(module) === undefined);
}

function namedBySums({ project }: Plan, { path, version }: Subject): readonly SumNamed[] {
  return sumTexts(project).flatMap((text) =>
    [...sumLines(text)]
      .filter(({ module }) => module.path === path && (version ?? module.version) === module.version)
      .map(({ module, mod, hash, file, line }) => ({
        place: `${file}:${line}`,
        version: module.version,
        of: mod ? ('go.mod' as const) : ('archive' as const),
        hash,
      })),
  );
}

function filesOf(folder: CacheFolder, module: ModuleVersion): readonly FileNamed[] {
  const paths = cachePaths(folder, module);
  return (['info', 'mod', 'zip', 'tree'] as const).map((kind) => ({
    module: idOf(module),
    kind,
    path: paths[kind],
    bytes: weigh(paths[kind]),
  }));
}

/** Bytes of a file, or of all files of a tree; null where there is neither, or where it may not be looked at. No link is followed. */
function weigh(path: string): number | null {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() === true) return stat.size;
    return stat?.isDirectory() === true ? weighTree(path) : null;
  } catch {
    return null; // another user's
  }
}

function weighTree(top: string): number {
  let [bytes, left] = [0, MOST_FILES];
  const queue = [top];
  // the list grows while it is walked
  for (const dir of queue)
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      if (--left < 0) return bytes;
      const path = join(dir, entry.name);
      if (entry.isDirectory()) queue.push(path);
      else if (entry.isFile()) bytes += lstatSync(path).size;
    }
  return bytes;
}
