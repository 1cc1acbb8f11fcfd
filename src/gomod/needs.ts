import { Failure, finding, type Finding } from '../errors.ts';
import { checkReplacement } from './checkout.ts';
import { TOOLCHAIN_MODULE } from './goversion.ts';
import { goAtLeast } from './graph.ts';
import type { H1 } from './hash.ts';
import { compareModules, idOf, moduleVersionProblem, quoted, type ModuleVersion } from './module.ts';
import { shown, workspacesOf, type Project, type Root } from './project.ts';
import { compareVersions } from './version.ts';
import type { Origin } from './replace.ts';
import { readViews, whoAsks, type ModOf, type View } from './views.ts';

export type Scope = 'build' | 'all';

/** A module version the roots need, after replacement. Its `.info` is always needed, and follows from its name. */
export interface Need {
  readonly module: ModuleVersion;
  /** The h1 of its go.mod, when the graph reads that. */
  readonly mod: H1 | undefined;
  /** The h1 of its archive, when the scope holds that. */
  readonly zip: H1 | undefined;
}

/** What the roots need. Pure: follows from the project and the go.mod files of its graph. */
export interface Needs {
  /** Sorted by path and version. */
  readonly modules: readonly Need[];
  /** Versions whose go.mod the graph reads, has a sum, and was not at hand: what lies behind them is not known yet. */
  readonly unread: readonly ModuleVersion[];
  /** Missing sums and folders that replace modules. */
  readonly findings: readonly Finding[];
  /** Those of the findings that an unread go.mod may yet take back: with it another version may be selected. */
  readonly open: ReadonlySet<Finding>;
  /** What a workspace selects, none of its members requires, and no sum has an archive line for; before replacement. */
  readonly unsummed: readonly (readonly [asked: ModuleVersion, view: View])[];
}

/**
 * Calculates what the roots need: each alone, and all together where there is a go.work.
 *
 * The archives of scope `build` are those of what the roots require, at the selected version; in a workspace, or where a
 * go line is below 1.17, also those of the build list that have a sum. A requirement without a sum is a finding. Scope `all`
 * adds every selected version with an archive line, and the go.mod files that are read when those count as required.
 *
 * @see go-modules-spec.md 5.9; design section 3.1
 */
export function calculateNeeds(project: Project, modOf: ModOf, scope: Scope): Needs {
  const collect = new Collector(project, scope);
  const views = readViews(project, modOf);
  for (const view of views) collect.view(view);
  const unread = collect.unread(modOf);
  return { ...collect.result(), unread, open: unread.length === 0 ? new Set() : collect.open };
}

/** Archives that are needed whatever the graph says: what the roots require as it stands in their go.mod, where it has a sum. */
export function certainArchives(project: Project): readonly ModuleVersion[] {
  const empty: ModOf = () => undefined;
  const found = new Map<string, ModuleVersion>();
  for (const view of readViews(project, empty))
    for (const root of view.roots)
      for (const required of root.mod.require) {
        const origin = view.origin(required);
        if (origin.from === 'module' && project.sums.wanted(origin.module, false) !== undefined)
          found.set(idOf(origin.module), origin.module);
      }
  return [...found.values()];
}

interface Draft {
  readonly module: ModuleVersion;
  mod: H1 | undefined;
  zip: H1 | undefined;
}

/** Joins what each view needs; a version two views need is one need. */
class Collector {
  readonly #needs = new Map<string, Draft>();
  readonly #findings = new Map<string, Finding>();
  readonly open = new Set<Finding>();
  readonly #unsummed: (readonly [ModuleVersion, View])[] = [];
  readonly #project: Project;
  readonly #scope: Scope;

  constructor(project: Project, scope: Scope) {
    this.#project = project;
    this.#scope = scope;
  }

  view(view: View): void {
    for (const module of view.graph.buildList) this.#need(module, view);
    for (const module of view.graph.read) this.#mod(module, view);
    const required = new Set(view.roots.flatMap((root) => root.mod.require.map((r) => r.path)));
    const wholeList = view.joint || view.roots.some((root) => !goAtLeast(root.mod.go, 17));
    for (const module of view.graph.buildList)
      this.#archive(module, {
        view,
        required: required.has(module.path),
        wanted: wholeList || this.#scope === 'all',
      });
    if (this.#scope === 'all') this.#deeper(view);
  }

  /**
   * `go mod tidy` and `go test all` also load the tests of dependencies, and take the modules those are from for requirements
   * of the root while they do: their go.mod files are read, and what those select in turn. What has no sum there is not missed.
   */
  #deeper(view: View): void {
    const { sums } = this.#project;
    const hasSum = (goMod: boolean) => (module: ModuleVersion) => {
      const origin = view.origin(module);
      return origin.from === 'module' && sums.wanted(origin.module, goMod) !== undefined;
    };
    const graph = view.graphWith(view.graph.buildList.filter(hasSum(false)));
    for (const module of graph.read.filter(hasSum(true))) this.#mod(module, view);
    for (const module of graph.buildList.filter(hasSum(false)))
      this.#archive(module, { view, required: false, wanted: true });
  }

  result(): Omit<Needs, 'unread' | 'open'> {
    return {
      modules: [...this.#needs.values()].sort((a, b) => compareModules(a.module, b.module)),
      findings: [...this.#findings.values()],
      unsummed: this.#unsummed,
    };
  }

  unread(modOf: ModOf): readonly ModuleVersion[] {
    return [...this.#needs.values()]
      .filter((need) => need.mod !== undefined && modOf(need.module) === undefined)
      .map((need) => need.module);
  }

  #need(asked: ModuleVersion, view: View): Draft | undefined {
    const origin = view.origin(asked);
    if (origin.from === 'folder') {
      checkReplacement(view.checkout, origin); // the graph need not have read it
      this.#folder(origin);
      return undefined;
    }
    const id = idOf(origin.module);
    // a main module may also be required by its own dependencies; the go command takes the folder
    if (view.mainModules.has(origin.module.path)) return undefined;
    if (!canExist(origin.module, { view, asked })) return undefined;
    const draft = this.#needs.get(id) ?? { module: origin.module, mod: undefined, zip: undefined };
    this.#needs.set(id, draft);
    return draft;
  }

  #mod(module: ModuleVersion, view: View): void {
    const draft = this.#need(module, view);
    if (draft === undefined) return;
    draft.mod = this.#project.sums.wanted(draft.module, true);
    if (draft.mod === undefined) this.#missing(draft.module, { view, asked: module, what: 'go.mod' });
  }

  #archive(module: ModuleVersion, why: { view: View; required: boolean; wanted: boolean }): void {
    if (!why.required && !why.wanted) return;
    const draft = this.#need(module, why.view);
    if (draft === undefined) return;
    const zip = this.#project.sums.wanted(draft.module, false);
    if (zip !== undefined) draft.zip = zip;
    else if (why.required) this.#missing(draft.module, { view: why.view, asked: module, what: 'archive' });
    else if (why.view.joint) this.#unsummed.push([module, why.view]);
  }

  #missing(
    module: ModuleVersion,
    { view, asked, what }: { view: View; asked: ModuleVersion; what: 'archive' | 'go.mod' },
  ): void {
    const key = `${idOf(module)} ${what}`;
    if (this.#findings.has(key)) return;
    const by = whoAsks(view, asked);
    const sumFile = view.joint ? 'go.work.sum' : shown(by.root.dir, 'go.sum');
    const line =
      what === 'archive'
        ? `${module.path} ${module.version} h1:…`
        : `${module.path} ${module.version}/go.mod h1:…`;
    const message = `${sumFile} has no line for ${what === 'archive' ? 'its archive' : 'its go.mod'}${by.through}`;
    const detail = {
      module: idOf(module),
      path: by.place,
      want: line,
      message,
      remedy: remedyFor(view.joint, by.root),
    };
    const found = finding('E_GOSUM_MISSING', detail);
    this.#findings.set(key, found);
    const isOpen = what === 'archive' ? this.#mayRise(asked) : view.joint && by.through !== '';
    if (isOpen) this.open.add(found);
  }

  /** Whether a go.mod that is not read yet may select a higher version: only one that a sum or a replace names can be read. */
  #mayRise({ path, version }: ModuleVersion): boolean {
    const { sums, roots } = this.#project;
    const works = workspacesOf(this.#project).map(({ work }) => work);
    const replaced = [...roots.map(({ mod }) => mod), ...works];
    const named = [
      ...[...sums.mods, ...sums.archives].filter((module) => module.path === path),
      ...replaced.flatMap(({ replace }) =>
        replace.flatMap(({ oldPath, oldVersion }) =>
          oldPath === path && oldVersion !== undefined ? [{ version: oldVersion }] : [],
        ),
      ),
    ];
    return named.some((other) => compareVersions(other.version, version) > 0);
  }

  #folder({ dir, rule, file }: Origin & { from: 'folder' }): void {
    const detail = {
      module: rule.oldPath,
      path: `${file}:${rule.line}`,
      message: `${rule.newPath} replaces it; that folder is in no sum and was not checked`,
    };
    this.#findings.set(dir, finding('W_REPLACE_DIR', detail));
  }
}

/**
 * Whether there can be files of a module version. A dependency may name what no rule allows, where the graph ends before it;
 * a root may not.
 *
 * @throws Failure `E_MODULE_NAME`, or `E_TOOLCHAIN` for a toolchain, with the line of the root that asks for it
 */
function canExist(module: ModuleVersion, { view, asked }: { view: View; asked: ModuleVersion }): boolean {
  const toolchain = module.path === TOOLCHAIN_MODULE;
  const problem = moduleVersionProblem(module);
  if (problem === undefined && !toolchain) return true;
  const { place, through } = whoAsks(view, asked);
  if (through !== '') return false;
  if (toolchain)
    throw new Failure('E_TOOLCHAIN', {
      module: idOf(module),
      path: place,
      message: 'it is a Go, not a module to build from; toolchains are never fetched, cached or bundled',
      remedy: 'take the requirement out; a go line says which Go is needed',
    });
  throw new Failure('E_MODULE_NAME', {
    path: place,
    message: `${quoted(idOf(module))} can be no module: ${problem}`,
  });
}

function remedyFor(joint: boolean, root: Root): string {
  const go = joint ? 'go list -m all >/dev/null && go mod download' : 'go mod tidy';
  return root.dir === '.' || joint ? go : `go -C ${root.dir} mod tidy`;
}
