/**
 * Which files the patterns of `//go:embed` name.
 *
 * @see cmd/go/internal/load ResolveEmbed; go-modules-spec.md 8.3
 */
import { filePathProblem } from '../module.ts';
import { below, nameOf, parentOf, type FileTree } from './filetree.ts';
import { globMatcher } from './glob.ts';

const VERSION_CONTROL: ReadonlySet<string> = new Set(['.bzr', '.hg', '.git', '.svn']);

/**
 * The files that the patterns of one package name, relative to the module's root, sorted. Undefined when a pattern is malformed
 * or names nothing that can be embedded: the go command then copies none of the package's.
 *
 * @param folder the package's, relative to the module's root
 */
export function resolveEmbeds(
  tree: FileTree,
  folder: string,
  patterns: readonly string[],
): readonly string[] | undefined {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const files = resolveOne(tree, folder, pattern);
    if (files === undefined || files.length === 0) return undefined;
    for (const file of files) found.add(file);
  }
  return [...found].sort();
}

function resolveOne(tree: FileTree, folder: string, pattern: string): readonly string[] | undefined {
  const all = pattern.startsWith('all:');
  const matches = globIn(tree, folder, all ? pattern.slice('all:'.length) : pattern);
  const files: string[] = [];
  for (const path of matches ?? []) {
    if (!canBeEmbedded(tree, folder, path)) return undefined;
    const named = tree.isFolder(path) ? filesBelow(tree, path, all) : [path];
    if (named === undefined || named.length === 0) return undefined;
    files.push(...named);
  }
  return matches === undefined ? undefined : files;
}

/** Undefined for a pattern that is none. */
function globIn(tree: FileTree, folder: string, pattern: string): readonly string[] | undefined {
  const elements = pattern.split('/');
  if (elements.some((element) => element === '' || element === '.' || element === '..')) return undefined;
  let paths: readonly string[] = [folder];
  for (const element of elements) {
    const matches = globMatcher(element);
    if (matches === undefined) return undefined;
    paths = paths.flatMap((path) =>
      [...tree.in(path).keys()].filter(matches).map((name) => below(path, name)),
    );
  }
  return paths;
}

/** False where a folder on the way down from the package belongs to another module, or a name cannot be in a module. */
function canBeEmbedded(tree: FileTree, folder: string, path: string): boolean {
  for (let at = path; at.length > folder.length; at = parentOf(at))
    if (tree.has(below(at, 'go.mod')) || isBadName(nameOf(at))) return false;
  return true;
}

function isBadName(name: string): boolean {
  return VERSION_CONTROL.has(name) || filePathProblem(name) !== undefined;
}

/** All files below a folder that is named whole; hidden ones only with `all:`. Undefined where a name ends the go command's search. */
function filesBelow(tree: FileTree, folder: string, all: boolean): readonly string[] | undefined {
  const files: string[] = [];
  for (const [name, file] of tree.in(folder)) {
    const path = below(folder, name);
    const hidden = /^[._]/.test(name);
    const bad = isBadName(name);
    if (file === undefined) {
      if (bad || (hidden && !all) || tree.has(below(path, 'go.mod'))) continue;
      const more = filesBelow(tree, path, all);
      if (more === undefined) return undefined;
      files.push(...more);
    } else if (bad && !hidden) return undefined;
    else if (!bad && (!hidden || all)) files.push(path);
  }
  return files;
}
