/**
 * The pruned module graph and minimal version selection.
 *
 * @see cmd/go/internal/modload buildlist.go readModGraph; go-modules-spec.md 5.3, 5.5
 */
import { compareModules, idOf, type ModuleVersion } from './module.ts';
import { compareVersions } from './version.ts';

/** What one main module requires. */
export interface GraphRoot {
  readonly requirements: readonly ModuleVersion[];
  /** Its go line is 1.17 or above. */
  readonly pruned: boolean;
}

/** What is needed of a go.mod file, with replacements already applied. */
export interface ModRequirements {
  readonly go: string | undefined;
  readonly require: readonly ModuleVersion[];
}

export interface GraphInput {
  /** One main module, or all of a workspace. */
  readonly roots: readonly GraphRoot[];
  /** Whether the roots are a workspace's; default: there is more than one. It only matters where a requirement of a root is below what is selected. */
  readonly workspace?: boolean;
  /** Paths of the main modules: no version of them is selected. A required version of one is read all the same, as by Go. */
  readonly mainModules: ReadonlySet<string>;
  /** `path@version` of what the main modules exclude; dropped from every list of requirements. */
  readonly excluded: ReadonlySet<string>;
  /** The requirements of a module version; undefined: its go.mod is not to be had. Asked once for each version. */
  readonly modOf: (m: ModuleVersion) => ModRequirements | undefined;
}

export interface Graph {
  /** The highest version of each path, sorted; without main modules, go and toolchain. */
  readonly buildList: readonly ModuleVersion[];
  /** Every version whose go.mod is read, sorted; also those that were not to be had. */
  readonly read: readonly ModuleVersion[];
  /** `path@version` → that of its first requirer, breadth first; {@link ROOT} for what a main module requires. */
  readonly askedBy: ReadonlyMap<string, string>;
}

/** Stands in {@link Graph.askedBy} for the main modules. */
export const ROOT = 'root';

/**
 * Reads the module graph as the go command does, and selects versions.
 *
 * The go.mod of each requirement of a main module is read. What it requires is a node; its go.mod is read only below a module
 * without pruning (go line below 1.17, or none), and then everything below it is. In a workspace, a requirement below the selected
 * version makes the selected one count as a main module's own.
 */
export function moduleGraph(input: GraphInput): Graph {
  const walk = new Walk(input);
  for (const root of input.roots) walk.enter(root);
  if (input.workspace ?? input.roots.length > 1) walk.raise();
  const read = [...walk.nodes.values()].map(({ module: { path, version } }) => ({ path, version }));
  return {
    buildList: [...walk.selected.values()].sort(compareModules),
    read: read.sort(compareModules),
    askedBy: askedBy(walk),
  };
}

/**
 * Whether a go line says 1.`minor` or above. Undefined means 1.16; a pre-release of 1.20 or before comes before it, a later one counts
 * as that language version; one that is no version of Go comes before all.
 *
 * @see internal/gover Compare, cmd/go/internal/gover DefaultGoModVersion
 */
export function goAtLeast(go: string | undefined, minor: number): boolean {
  const found = GO_LINE.exec(go ?? '1.16');
  if (found === null) return false;
  const [, major, is, pre] = found;
  if (major !== '1') return Number(major) > 1;
  if (Number(is) !== minor) return Number(is) > minor;
  return pre === undefined || minor >= 21;
}

const GO_LINE = /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)|([a-z]+(?:0|[1-9][0-9]*)?))?$/;

interface Node {
  readonly module: ModuleVersion;
  readonly require: readonly ModuleVersion[];
  readonly pruned: boolean;
  /** What was done about its requirements; each is done once. */
  readonly followed: Set<Depth>;
}

/** `leaf`: below a pruned module. `main`: as a main module of a workspace. `all`: below a module without pruning. */
type Depth = 'leaf' | 'main' | 'all';

class Walk {
  readonly nodes = new Map<string, Node>();
  /** The highest version of each path met so far; none for main modules. */
  readonly selected = new Map<string, ModuleVersion>();
  /** What the main modules require. */
  readonly roots: ModuleVersion[] = [];
  readonly #input: GraphInput;
  readonly #queue: (readonly [ModuleVersion, Depth])[] = [];

  constructor(input: GraphInput) {
    this.#input = input;
  }

  /** Takes in a main module. */
  enter(root: GraphRoot): void {
    const required = this.#take(root.requirements);
    for (const m of required) this.roots.push(m);
    this.#readAll(required, root.pruned ? 'leaf' : 'all');
  }

  /** Reads a selected version above what a main module requires as if a main module, and what that raises in turn. */
  raise(): void {
    const raised = new Map<string, ModuleVersion>();
    for (
      let more: readonly ModuleVersion[] = [...this.#toRaise(raised)];
      more.length > 0;
      more = [...this.#toRaise(raised)]
    ) {
      for (const m of more) raised.set(idOf(m), m);
      this.#readAll(more, 'main');
    }
  }

  *#toRaise(raised: ReadonlyMap<string, ModuleVersion>): Generator<ModuleVersion> {
    const tops = [...raised.values()].map((m) => this.selected.get(m.path) ?? m);
    const required = tops.flatMap((m) => this.nodes.get(idOf(m))?.require ?? []);
    for (const m of tops) if (!raised.has(idOf(m))) yield m;
    for (const m of [...this.roots, ...required]) {
      const top = this.selected.get(m.path);
      if (top !== undefined && compareVersions(top.version, m.version) > 0 && !raised.has(idOf(top)))
        yield top;
    }
  }

  #readAll(list: readonly ModuleVersion[], depth: Depth): void {
    for (const m of list) this.#queue.push([m, depth]);
    // the list grows while it is walked
    for (const [m, how] of this.#queue) this.#follow(this.#node(m), how);
    this.#queue.length = 0;
  }

  #follow(node: Node, depth: Depth): void {
    if (node.followed.has(depth)) return;
    node.followed.add(depth);
    if (depth === 'leaf' && node.pruned) return;
    const next = depth === 'all' || !node.pruned ? 'all' : 'leaf';
    for (const m of node.require) this.#queue.push([m, next]);
  }

  #node(module: ModuleVersion): Node {
    const id = idOf(module);
    const known = this.nodes.get(id);
    if (known !== undefined) return known;
    const mod = this.#input.modOf(module);
    const node = {
      module,
      require: this.#take(mod?.require ?? []),
      pruned: goAtLeast(mod?.go, 17),
      followed: new Set<Depth>(),
    };
    this.nodes.set(id, node);
    return node;
  }

  #take(list: readonly ModuleVersion[]): readonly ModuleVersion[] {
    const kept = list.filter((m) => !TOOLCHAIN.has(m.path) && !this.#input.excluded.has(idOf(m)));
    for (const m of kept) {
      const top = this.selected.get(m.path);
      const higher = top === undefined || compareVersions(top.version, m.version) < 0;
      if (higher && !this.#input.mainModules.has(m.path))
        this.selected.set(m.path, { path: m.path, version: m.version });
    }
    return kept;
  }
}

// the go and toolchain lines are requirements to the go command; nothing is fetched for them as modules
const TOOLCHAIN: ReadonlySet<string> = new Set(['go', 'toolchain']);

function askedBy(walk: Walk): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  const queue: ModuleVersion[] = [];
  const ask = (list: readonly ModuleVersion[], by: string): void => {
    for (const m of list) {
      if (asked.has(idOf(m))) continue;
      asked.set(idOf(m), by);
      queue.push(m);
    }
  };
  ask(walk.roots, ROOT);
  // the list grows while it is walked
  for (const m of queue) ask(walk.nodes.get(idOf(m))?.require ?? [], idOf(m));
  return asked;
}
