import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../errors.ts';
import { checkoutOf, checkReplacement, type Checkout } from './checkout.ts';
import { goAtLeast, moduleGraph, ROOT, type Graph, type ModRequirements } from './graph.ts';
import { parseModFile } from './modfile.ts';
import { idOf, type ModuleVersion } from './module.ts';
import { shown, workspacesOf, type Project, type Root } from './project.ts';
import { readNamed } from './regular.ts';
import { replacer, type Origin, type Rules } from './replace.ts';

/** The verified go.mod of a module version; undefined when it is not at hand. */
export type ModOf = (m: ModuleVersion) => ModRequirements | undefined;

/** One way the go command may look at the roots: each with `GOWORK=off`, or all of them joined by a go.work. */
export interface View {
  readonly roots: readonly Root[];
  readonly joint: boolean;
  readonly mainModules: ReadonlySet<string>;
  readonly origin: (m: ModuleVersion) => Origin;
  /** What a version requires, after replacement; undefined when its go.mod is not at hand. */
  readonly modOf: ModOf;
  /** What a folder that replaces a module has to be part of. */
  readonly checkout: Checkout;
  readonly graph: Graph;
  /** The graph as it would be if the roots required these too. */
  readonly graphWith: (more: readonly ModuleVersion[]) => Graph;
}

/**
 * Every view of a project with its graph. A go.mod that `modOf` does not have ends the graph there.
 *
 * @throws Failure `E_REPLACE_OUTSIDE`, `E_REPLACE_DIR`, `E_GOMOD_SYNTAX` for a folder that replaces a module
 * @see go-modules-spec.md 5.5: what a workspace selects may be selected by no root alone, and both kinds of build are to work
 */
export function readViews(project: Project, modOf: ModOf): readonly View[] {
  const checkout = checkoutOf(project.base);
  const alone = project.roots.map((root) =>
    view({ roots: [root], rules: [rulesOf(project, root)], joint: false, checkout }, modOf),
  );
  const joint = workspacesOf(project).map(({ work, dir, members }) => {
    const roots = project.roots.filter((root) => members.includes(root.dir));
    const ofWork: Rules = {
      replace: work.replace,
      resolve: (path) => resolve(project.base, dir, path),
      file: shown(dir, 'go.work'),
    };
    const rules = [ofWork, ...roots.map((root) => rulesOf(project, root))];
    return view({ roots, rules, joint: true, checkout }, modOf);
  });
  return [...alone, ...joint];
}

interface Frame {
  readonly roots: readonly Root[];
  readonly rules: readonly Rules[];
  readonly joint: boolean;
  readonly checkout: Checkout;
}

function view({ roots, rules, joint, checkout }: Frame, modOf: ModOf): View {
  const origin = replacer(rules);
  const mainModules = new Set(roots.map((root) => root.module));
  const locals = new Map<string, ModRequirements>();
  const replaced: ModOf = (m) => {
    const from = origin(m);
    return from.from === 'folder' ? readLocal(from, checkout, locals) : modOf(from.module);
  };
  const graphWith = (more: readonly ModuleVersion[]): Graph =>
    moduleGraph({
      roots: roots.map(({ mod }) => ({
        requirements: [...mod.require, ...more],
        pruned: goAtLeast(mod.go, 17),
      })),
      workspace: joint,
      mainModules,
      excluded: new Set(roots.flatMap((root) => root.mod.exclude.map(idOf))),
      modOf: replaced,
    });
  return {
    roots,
    joint,
    mainModules: joint ? mainModules : new Set([...mainModules].filter((path) => path !== '')),
    origin,
    modOf: replaced,
    checkout,
    graph: graphWith([]),
    graphWith,
  };
}

function rulesOf(project: Project, root: Root): Rules {
  return {
    replace: root.mod.replace,
    resolve: (path) => resolve(project.base, root.dir, path),
    file: shown(root.dir, 'go.mod'),
  };
}

function readLocal(
  origin: Origin & { from: 'folder' },
  checkout: Checkout,
  known: Map<string, ModRequirements>,
): ModRequirements {
  const { dir, rule, file } = origin;
  const before = known.get(dir);
  if (before !== undefined) return before;
  checkReplacement(checkout, origin);
  const path = join(dir, 'go.mod');
  if (!existsSync(path))
    throw new Failure('E_REPLACE_DIR', {
      module: rule.oldPath,
      path: `${file}:${rule.line}`,
      message: `it is replaced by ${rule.newPath}, and there is no go.mod in that folder`,
    });
  const name = `${rule.newPath}/go.mod`;
  const found = parseModFile(readNamed(path, name).toString('utf8'), { file: name, mode: 'lax' });
  known.set(dir, found);
  return found;
}

/** Who asks for a module version: the root and line at the start of the chain, and the chain in words where it is longer. */
export function whoAsks(
  view: View,
  asked: ModuleVersion,
): { readonly root: Root; readonly place: string; readonly through: string } {
  const chain = chainFrom(view, asked, 20);
  const first = chain.at(-1);
  for (const root of view.roots) {
    const line = root.mod.require.find((required) => idOf(required) === first)?.line;
    if (line !== undefined)
      return {
        root,
        place: `${shown(root.dir, 'go.mod')}:${line}`,
        through: chain.length > 1 ? `; ${chain.slice(1).join(', asked for by ')} asks for it` : '',
      };
  }
  const [root] = view.roots;
  if (root === undefined) throw new Failure('E_INTERNAL', { message: 'a view without roots' });
  return { root, place: shown(root.dir, 'go.mod'), through: '' };
}

/** A shortest chain of requirements that leads to a module version, which comes first; `most` links of it at most. */
export function chainFrom({ graph }: View, asked: ModuleVersion, most: number): readonly string[] {
  const chain = [idOf(asked)];
  for (
    let by = graph.askedBy.get(idOf(asked));
    by !== undefined && by !== ROOT && chain.length < most;
    by = graph.askedBy.get(by)
  )
    chain.push(by);
  return chain;
}
