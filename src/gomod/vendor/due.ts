/**
 * Which files of a module are due in a vendor folder.
 *
 * @see cmd/go/internal/modcmd vendorPkg, copyMetadata, matchPotentialSourceFile; go-modules-spec.md 8.3
 */
import { goAtLeast } from '../graph.ts';
import type { ModuleFile } from '../prove.ts';
import { couldBuild } from './buildconstraint.ts';
import { resolveEmbeds } from './embed.ts';
import { below, parentOf, type FileTree } from './filetree.ts';
import { embedPatterns, goText, readGoHeader } from './gosource.ts';

/** What of the rules depends on the go line of the main module or go.work. */
export interface DueRules {
  /** go.mod and go.sum are left out. */
  readonly stripsGoMod: boolean;
  /** What only tests embed is copied too. */
  readonly testEmbeds: boolean;
}

/** A file that may stand in a vendor folder. */
export interface DueFile {
  readonly file: ModuleFile;
  /** False: only files that use cgo embed it, so it is copied where the go command has cgo. */
  readonly needed: boolean;
}

export interface Due {
  /** By name relative to the module's root. */
  readonly files: ReadonlyMap<string, DueFile>;
  /** Folders that hold no Go file which could be part of a build: no packages. */
  readonly empty: readonly string[];
}

/** The rules for a go line, undefined where there is none. */
export function dueRules(go: string | undefined): DueRules {
  return { stripsGoMod: goAtLeast(go, 17), testEmbeds: !goAtLeast(go, 22) };
}

const METADATA = /^(?:AUTHORS|CONTRIBUTORS|COPYLEFT|COPYING|COPYRIGHT|LEGAL|LICENSE|NOTICE|PATENTS)/;

/**
 * The files of a module that vendoring copies for its packages. Reads the Go files of the packages.
 *
 * @param packages folders relative to the module's root, `''` for the root itself
 */
export function dueFiles(tree: FileTree, packages: readonly string[], rules: DueRules): Due {
  const files = new Map<string, DueFile>();
  const add = (path: string, file: ModuleFile | undefined, needed = true): void => {
    if (file !== undefined && files.get(path)?.needed !== true) files.set(path, { file, needed });
  };
  const empty: string[] = [];
  for (const folder of packages) {
    const copied = tree.filesIn(folder).filter(([name, file]) => isCopied(name, file, rules));
    for (const [name, file] of copied) add(below(folder, name), file);
    if (!copied.some(([name]) => name.endsWith('.go'))) empty.push(folder);
    const { always, withCgo } = embedsOf(tree, folder, rules);
    for (const path of always) add(path, tree.file(path));
    for (const path of withCgo) add(path, tree.file(path), false);
  }
  for (const folder of parentsOf(packages))
    for (const [name, file] of tree.filesIn(folder)) if (METADATA.test(name)) add(below(folder, name), file);
  return { files, empty };
}

/** The folders above packages that are none themselves. */
function parentsOf(packages: readonly string[]): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const folder of packages)
    for (let at = folder; at !== '' && !parents.has(parentOf(at)); at = parentOf(at))
      parents.add(parentOf(at));
  for (const folder of packages) parents.delete(folder);
  return parents;
}

function isCopied(name: string, file: ModuleFile, { stripsGoMod }: DueRules): boolean {
  if (name.endsWith('_test.go')) return false;
  if (name === 'go.mod' || name === 'go.sum') return !stripsGoMod;
  if (!name.endsWith('.go')) return true;
  const text = goText(file.read());
  return readGoHeader(text).broken || couldBuild(text);
}

interface Embeds {
  readonly always: readonly string[];
  /** More of them where the go command has cgo. */
  readonly withCgo: readonly string[];
}

/** Files that the Go files of a package embed. Build constraints do not count here. */
function embedsOf(tree: FileTree, folder: string, { testEmbeds }: DueRules): Embeds {
  const [plain, cgo]: [string[], string[]] = [[], []];
  for (const [name, file] of tree.filesIn(folder)) {
    if (!name.endsWith('.go') || /^[._]/.test(name) || (name.endsWith('_test.go') && !testEmbeds)) continue;
    const text = goText(file.read());
    const header = readGoHeader(text);
    if (header.name === 'documentation' || !header.imports.includes('embed')) continue;
    (header.imports.includes('C') ? cgo : plain).push(...embedPatterns(text));
  }
  const withCgo = cgo.length === 0 ? [] : (resolveEmbeds(tree, folder, [...plain, ...cgo]) ?? []);
  return { always: resolveEmbeds(tree, folder, plain) ?? [], withCgo };
}
