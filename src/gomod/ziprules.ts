/**
 * Which names and declared sizes a module zip may hold. The structure of the zip and its contents are looked at elsewhere.
 *
 * @see golang.org/x/mod/zip CheckZip; go-modules-spec.md 4.3
 */

import { fileElementProblem, idOf, quoted, type ModuleVersion } from './module.ts';

/** An entry as the archive lists it. */
export interface NamedEntry {
  /** As in the archive, such as `path@v1.0.0/a/b.go`; that of a folder ends in `/`. */
  readonly name: string;
  /** Declared size of the contents in bytes. */
  readonly size: number;
}

type ZipRuleCode = `E_ZIP_${'NAME' | 'PREFIX' | 'GOMOD' | 'DUPLICATE' | 'COLLISION' | 'SIZE'}`;

interface ZipRuleProblem {
  readonly code: ZipRuleCode;
  /** The entry, as in the archive. */
  readonly name: string;
  readonly message: string;
}

type Broken = Omit<ZipRuleProblem, 'name'>;

/** A name that was seen, as the child of its folder. */
interface Child {
  readonly name: string;
  /** Undefined for a file. */
  readonly folder: Folder | undefined;
}

/** Children by their folded name. */
type Folder = Map<string, Child>;

/** The names of a zip, in which no two may be one name on a file system that ignores case. */
interface Tree {
  readonly root: Folder;
  /** Folders by their path, since most entries share theirs with others. */
  readonly known: Map<string, Folder>;
}

const MAX_TOTAL = 500 << 20;
const MAX_ROOT_FILE = 16 << 20;

/**
 * The first entry by which Go would refuse to extract the zip of `m`; undefined when it would take all.
 * `m` itself must have been checked. Letters that Unicode has got since Go's tables were made are taken.
 *
 * @param entries every entry of the archive's directory, in its order
 */
export function zipRuleProblem(m: ModuleVersion, entries: readonly NamedEntry[]): ZipRuleProblem | undefined {
  const prefix = `${idOf(m)}/`;
  const tree: Tree = { root: new Map(), known: new Map() };
  let total = 0;
  for (const { name, size } of entries) {
    if (name === prefix) continue;
    const path = name.slice(prefix.length);
    const broken = name.startsWith(prefix) ? (addPath(tree, path) ?? fileRule(path, size)) : foreign(prefix);
    if (broken !== undefined) return { ...broken, name };
    if (!path.endsWith('/')) total += size;
    if (total > MAX_TOTAL) return { ...tooLarge('the declared sizes add up to', MAX_TOTAL), name };
  }
  return undefined;
}

function foreign(prefix: string): Broken {
  return { code: 'E_ZIP_PREFIX', message: `the name does not start with ${quoted(prefix)}` };
}

function fileRule(path: string, size: number): Broken | undefined {
  if (path.endsWith('/')) return undefined;
  if (/(?:^|\/)go\.mod$/i.test(path) && path !== 'go.mod')
    return {
      code: 'E_ZIP_GOMOD',
      message: `${quoted(path)} is a go.mod, and there may only be go.mod itself at the root`,
    };
  // no rule of CheckZip, but the go command cannot use such a tree: it reads go.mod as a file right after it has extracted it
  if (path.startsWith('go.mod/'))
    return { code: 'E_ZIP_GOMOD', message: 'go.mod is a folder, and has to be a file' };
  if (!(size >= 0 && size <= MAX_TOTAL)) return tooLarge('the declared size is', MAX_TOTAL);
  if ((path === 'go.mod' || path === 'LICENSE') && size > MAX_ROOT_FILE)
    return tooLarge(`the size of ${path} is`, MAX_ROOT_FILE);
  return undefined;
}

function tooLarge(what: string, limit: number): Broken {
  return { code: 'E_ZIP_SIZE', message: `${what} more than ${limit} bytes` };
}

/** Takes a path below the root (a folder ends in `/`) and its parents. @returns the rule it breaks */
function addPath(tree: Tree, path: string): Broken | undefined {
  const slash = path.lastIndexOf('/');
  const folder = slash < 0 ? tree.root : folderAt(tree, path.slice(0, slash));
  if (!(folder instanceof Map)) return folder;
  return slash === path.length - 1 ? undefined : addFile(folder, path.slice(slash + 1));
}

function folderAt(tree: Tree, path: string): Folder | Broken {
  const known = tree.known.get(path);
  if (known !== undefined) return known;
  let folder = tree.root;
  for (const element of path.split('/')) {
    const next = enterOne(folder, element);
    if (!(next instanceof Map)) return next;
    folder = next;
  }
  tree.known.set(path, folder);
  return folder;
}

function enterOne(folder: Folder, element: string): Folder | Broken {
  const folded = fold(element);
  const other = folder.get(folded);
  if (other === undefined) return addNew(folder, folded, { name: element, folder: new Map() });
  if (other.name !== element) return collision(other.name, element);
  return other.folder ?? fileAndFolder(element);
}

function addNew(folder: Folder, folded: string, child: Child & { readonly folder: Folder }): Folder | Broken {
  const broken = nameRule(child.name);
  if (broken !== undefined) return broken;
  folder.set(folded, child);
  return child.folder;
}

function addFile(folder: Folder, element: string): Broken | undefined {
  const folded = fold(element);
  const other = folder.get(folded);
  if (other === undefined) folder.set(folded, { name: element, folder: undefined });
  return nameRule(element) ?? (other === undefined ? undefined : clash(other, element));
}

function clash(other: Child, element: string): Broken {
  if (other.name !== element) return collision(other.name, element);
  if (other.folder !== undefined) return fileAndFolder(element);
  return { code: 'E_ZIP_DUPLICATE', message: `${quoted(element)} is there twice` };
}

function nameRule(element: string): Broken | undefined {
  const problem = fileElementProblem(element);
  return problem === undefined
    ? undefined
    : { code: 'E_ZIP_NAME', message: `no file of a module may be called so: ${problem}` };
}

function collision(one: string, other: string): Broken {
  return {
    code: 'E_ZIP_COLLISION',
    message: `${quoted(one)} and ${quoted(other)} are one name where case does not count`,
  };
}

function fileAndFolder(element: string): Broken {
  return { code: 'E_ZIP_COLLISION', message: `${quoted(element)} is both a file and a folder` };
}

/** The same text for all names that Unicode's simple case folding makes one. ASCII, nearly every name, becomes lower case. */
function fold(name: string): string {
  return /\P{ASCII}/u.test(name)
    ? name.replace(/\p{Changes_When_Casemapped}/gu, foldLetter)
    : name.toLowerCase();
}

// Upper case first brings the variants of a letter together (ſ S s, ς Σ σ). A mapping to several letters is none: simple folding
// keeps ß apart from ss. Dotless i has an upper case in ASCII but is folded to nothing else.
function foldLetter(letter: string): string {
  if (letter === 'ı') return letter;
  const upper = oneLetter(letter.toUpperCase()) ?? letter;
  return oneLetter(upper.toLowerCase()) ?? upper;
}

function oneLetter(text: string): string | undefined {
  return text.length === String.fromCodePoint(text.codePointAt(0) ?? 0).length ? text : undefined;
}
