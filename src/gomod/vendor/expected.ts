/**
 * What vendor/modules.txt has to say, from go.mod and go.work.
 *
 * @see cmd/go/internal/modcmd RunVendor; go-modules-spec.md 8.1
 */
import { relative } from 'node:path';
import { goAtLeast } from '../graph.ts';
import type { Replacement } from '../modfile.ts';
import { compareModules, idOf, type ModuleVersion } from '../module.ts';
import type { View } from '../views.ts';
import type { WorkFile } from '../workfile.ts';
import type { VendoredModule } from './modulestxt.ts';

/** What the lines follow from, beside the packages. */
export interface Vendoring {
  /** The root whose vendor folder it is, or all of a workspace. */
  readonly view: View;
  /** The go.work where the folder is the workspace's. */
  readonly work: WorkFile | undefined;
  /** Absolute: where go.work or go.mod is. */
  readonly dir: string;
  /** The go line of a module at the version that is selected, after replacement; undefined where it has none. */
  readonly goOf: (selected: ModuleVersion) => string | undefined;
}

/** One line, and the module it is about: `path@version`. */
export interface ExpectedLine {
  readonly text: string;
  readonly module: string | undefined;
}

/** The go line that decides what vendoring does: that of go.work, which is 1.18 when it has none, or of the root. */
export function vendoringGo({ view, work }: Pick<Vendoring, 'view' | 'work'>): string | undefined {
  return work === undefined ? view.roots[0]?.mod.go : (work.go ?? '1.18');
}

/**
 * The version of each module that is selected, by path; before replacement. Main modules have none.
 */
export function selectedVersions(view: View): ReadonlyMap<string, ModuleVersion> {
  return new Map(view.graph.buildList.map((m) => [m.path, m]));
}

/** The lines of modules.txt for a folder that holds these packages. None at all: there is nothing to vendor. */
export function expectedLines(about: Vendoring, given: readonly VendoredModule[]): readonly ExpectedLine[] {
  const { view, work } = about;
  const go = vendoringGo(about);
  const tells = goAtLeast(go, 14) && go !== undefined;
  const selected = selectedVersions(view);
  const required = tells ? view.roots.flatMap((root) => root.mod.require) : [];
  const explicit = new Map(
    required.filter(isModule).map(({ path, version }) => [idOf({ path, version }), { path, version }]),
  );
  const packages = new Map<string, readonly string[]>();
  const listed = new Map(explicit);
  for (const module of given) {
    const at = selected.get(module.path);
    if (at === undefined) continue; // nothing requires it; the line it stands on is one too many
    listed.set(idOf(at), at);
    packages.set(
      idOf(at),
      module.packages.map(({ path }) => path),
    );
  }
  const lines: ExpectedLine[] = work === undefined ? [] : [{ text: '## workspace', module: undefined }];
  for (const m of [...listed.values()].sort(compareModules)) {
    const at = selected.get(m.path);
    const note = noteOf(explicit.has(idOf(m)), goAtLeast(go, 17) ? lineOf(about, m.path, at) : undefined);
    for (const text of [headOf(about, m), ...note, ...(packages.get(idOf(m)) ?? [])])
      lines.push({ text, module: idOf(m) });
  }
  return tells ? [...lines, ...unusedReplacements(about, listed)] : lines;
}

function isModule({ path }: ModuleVersion): boolean {
  return path !== 'go' && path !== 'toolchain';
}

function noteOf(isExplicit: boolean, go: string | undefined): readonly string[] {
  const parts = [...(isExplicit ? ['explicit'] : []), ...(go === undefined ? [] : [`go ${go}`])];
  return parts.length === 0 ? [] : [`## ${parts.join('; ')}`];
}

/** The go line of a path, whichever version of it a requirement names. */
function lineOf({ view, goOf }: Vendoring, path: string, at: ModuleVersion | undefined): string | undefined {
  const main = view.roots.find((root) => root.module === path);
  if (main !== undefined) return main.mod.go ?? '1.16';
  return at === undefined ? undefined : goOf(at);
}

/** `# path version => replacement` */
function headOf(about: Vendoring, m: ModuleVersion): string {
  const by = replacementOf(about, m);
  return `# ${m.path}${m.version === '' ? '' : ` ${m.version}`}${by === undefined ? '' : ` => ${by}`}`;
}

function replacementOf({ view, work, dir }: Vendoring, m: ModuleVersion): string | undefined {
  if (m.version === '' && view.mainModules.has(m.path)) return undefined;
  const origin = view.origin(m);
  if (origin.from === 'module')
    return origin.module === m ? undefined : `${origin.module.path} ${origin.module.version}`;
  const { newPath } = origin.rule;
  if (work === undefined || origin.file === 'go.work' || newPath.startsWith('/')) return newPath;
  const path = relative(dir, origin.dir); // in a workspace the paths of all go.mod files start at go.work
  return path === '' ? '.' : /^\.\.?(?:\/|$)/.test(path) ? path : `./${path}`;
}

/** Replacements that no line above tells: of modules that are not listed, and of every version of one. */
function* unusedReplacements(
  about: Vendoring,
  listed: ReadonlyMap<string, ModuleVersion>,
): Generator<ExpectedLine> {
  const told = new Set(listed.keys());
  const fresh = (rule: Replacement): ModuleVersion | undefined => {
    const old = { path: rule.oldPath, version: rule.oldVersion ?? '' };
    if (told.has(idOf(old))) return undefined;
    told.add(idOf(old));
    return old;
  };
  for (const rule of about.work?.replace ?? []) {
    const old = fresh(rule);
    if (old !== undefined)
      yield lineFor(
        old,
        `# ${nameOf(old)} => ${rule.newPath}${rule.newVersion === undefined ? '' : ` ${rule.newVersion}`}`,
      );
  }
  for (const rule of about.view.roots.flatMap((root) => root.mod.replace)) {
    const old = fresh(rule);
    if (old !== undefined && replacementOf(about, old) !== undefined) yield lineFor(old, headOf(about, old));
  }
}

function lineFor(old: ModuleVersion, text: string): ExpectedLine {
  return { text, module: old.version === '' ? old.path : idOf(old) };
}

function nameOf({ path, version }: ModuleVersion): string {
  return version === '' ? path : `${path} ${version}`;
}
