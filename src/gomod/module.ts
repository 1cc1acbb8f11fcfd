/**
 * Names of modules: which paths and versions there are, their order, and how they are spelled in file names.
 *
 * @see golang.org/x/mod/module; go-modules-spec.md 1
 */

import { Failure } from '../errors.ts';
import { canonical, compareVersions, isValid, majorOf } from './version.ts';

/** One version of one module, unescaped. */
export interface ModuleVersion {
  readonly path: string;
  readonly version: string;
}

/** `path@version`, as reports and the names in a module zip have it. */
export function idOf(m: ModuleVersion): string {
  return `${m.path}@${m.version}`;
}

/** Order of the UTF-8 bytes of two strings, as Go compares strings: negative, zero or positive. */
export function compareBytes(a: string, b: string): number {
  if (a === b) return 0;
  const plain = a < b ? -1 : 1;
  return SURROGATE.test(a) || SURROGATE.test(b) ? compareCodePoints(a, b) : plain;
}

// UTF-16 puts characters above U+FFFF before U+E000; UTF-8 puts them last
const SURROGATE = /[\ud800-\udfff]/;

function compareCodePoints(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return rank(a, i) - rank(b, i);
}

function rank(text: string, index: number): number {
  if (index >= text.length) return -1;
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Order of modules: the path by bytes, then the version by the rules of semantic versions. */
export function compareModules(a: ModuleVersion, b: ModuleVersion): number {
  return compareBytes(a.path, b.path) || compareVersions(a.version, b.version);
}

/** A name from outside, fit for a message: in quotes, shortened, with nothing in it that a terminal would act on. */
export function quoted(name: string): string {
  const short = name.length > 200 ? `${name.slice(0, 200)}…` : name;
  return `"${short.replace(/[^ !#-[\]-~…\p{L}]/gu, escapeOne)}"`;
}

function escapeOne(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

type PathKind = 'module' | 'import' | 'file';

// what is looked for is the first wrong character: that needs no going back, however long the name
const FORBIDDEN: Readonly<Record<PathKind, RegExp>> = {
  module: /[^-._~0-9A-Za-z]/,
  import: /[^-._~0-9A-Za-z+]/,
  file: /[^-._~0-9+ !#$%&(),=@[\]^{}\p{L}]/u,
};
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
const WINDOWS_SHORT_NAME = /^[^.]*~[0-9]+(?:\.|$)/;

/**
 * Why a path cannot be a module's that is fetched, in words; undefined when it can.
 *
 * @see golang.org/x/mod/module CheckPath; go-modules-spec.md 1.1
 */
export function modulePathProblem(path: string): string | undefined {
  return (
    pathProblem(path, 'module') ??
    hostProblem(path) ??
    (splitPathMajor(path) === undefined ? MAJOR_PROBLEM : undefined)
  );
}

const MAJOR_PROBLEM =
  'it does not end in a major version as Go writes it (/v2 and up; .v0 and up on gopkg.in)';

function hostProblem(path: string): string | undefined {
  const slash = path.indexOf('/');
  const host = slash < 0 ? path : path.slice(0, slash);
  if (!host.includes('.')) return 'its first element has no dot';
  return /[^-.0-9a-z]/.test(host) ? 'its first element may only hold a-z, 0-9, - and .' : undefined;
}

/** Why a path cannot be a package's, or a main module's, in words; undefined when it can. @see golang.org/x/mod/module CheckImportPath */
export function importPathProblem(path: string): string | undefined {
  return pathProblem(path, 'import');
}

/** Why a slash-separated path cannot be a file's in a module, in words; undefined when it can. @see golang.org/x/mod/module CheckFilePath */
export function filePathProblem(path: string): string | undefined {
  return pathProblem(path, 'file');
}

function pathProblem(path: string, kind: PathKind): string | undefined {
  if (path === '') return 'it is empty';
  if (path.startsWith('-') && kind !== 'file') return 'it starts with -';
  for (const element of path.split('/')) {
    const problem = elementProblem(element, kind);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/**
 * Why one element (what stands between slashes) of a file's path is refused, in words; undefined when it is fine.
 *
 * @see golang.org/x/mod/module CheckFilePath
 */
export function fileElementProblem(element: string): string | undefined {
  return elementProblem(element, 'file');
}

function elementProblem(element: string, kind: PathKind): string | undefined {
  if (element === '') return 'it has an empty element';
  if (element.endsWith('.')) return `its element ${quoted(element)} ends in a dot`;
  if (kind === 'module' && element.startsWith('.')) return `its element ${quoted(element)} starts with a dot`;
  if (FORBIDDEN[kind].test(element))
    return `its element ${quoted(element)} holds a character that is not allowed`;
  if (WINDOWS_DEVICE.test(element)) return `its element ${quoted(element)} is a device on Windows`;
  if (kind !== 'file' && WINDOWS_SHORT_NAME.test(element))
    return `its element ${quoted(element)} looks like a short name of Windows`;
  return undefined;
}

/**
 * A module path parted before its major version: `/v2` and up, on gopkg.in `.v0` and up; `major` is empty where there is none.
 * Undefined when the path ends in a major version Go does not allow. The other rules for paths are not checked.
 *
 * @see golang.org/x/mod/module SplitPathVersion; go-modules-spec.md 1.3
 */
export function splitPathMajor(path: string): { prefix: string; major: string } | undefined {
  const major = path.startsWith('gopkg.in/') ? gopkgMajor(path) : plainMajor(path);
  return major === undefined ? undefined : { prefix: path.slice(0, path.length - major.length), major };
}

// Go takes `.v-unstable` for a path, though no version can go with it
function gopkgMajor(path: string): string | undefined {
  return /\.v(?:0|[1-9][0-9]*|(?:[1-9][0-9]*)?-unstable)$/.exec(path)?.[0];
}

function plainMajor(path: string): string | undefined {
  const found = /\/v([0-9.]+)$/.exec(path);
  if (found === null) return '';
  const [major, number = ''] = found;
  return number.includes('.') || number.startsWith('0') || number === '1' ? undefined : major;
}

/**
 * Why there can be no such module version in a cache, in words; undefined when there can: the path is a module's, the version
 * canonical, and the major versions of both agree.
 *
 * @see golang.org/x/mod/module Check, CheckPathMajor; go-modules-spec.md 1.2, 1.3
 */
export function moduleVersionProblem(m: ModuleVersion): string | undefined {
  const problem = modulePathProblem(m.path);
  if (problem !== undefined) return `the path: ${problem}`;
  if (!isValid(m.version)) return 'the version is not a semantic version';
  if (canonical(m.version) !== m.version) return `the version is written ${canonical(m.version)}`;
  const major = splitPathMajor(m.path)?.major ?? '';
  return majorsAgree(m.version, major)
    ? undefined
    : `the version does not go with ${major === '' ? 'a path without major version' : major}`;
}

function majorsAgree(version: string, pathMajor: string): boolean {
  const major = majorOf(version);
  if (pathMajor === '') return major === 'v0' || major === 'v1' || version.endsWith('+incompatible');
  const wanted = pathMajor.startsWith('.') ? pathMajor.replace(/-unstable$/, '') : pathMajor;
  // an old go command gave pseudo-versions of gopkg.in/x.v1 the wrong major
  return wanted.slice(1) === major || (wanted === '.v1' && version.startsWith('v0.0.0-'));
}

/** Returns `m`, or throws Failure `E_MODULE_NAME` when there can be no such module version ({@link moduleVersionProblem}). */
export function checkModuleVersion(m: ModuleVersion): ModuleVersion {
  const problem = moduleVersionProblem(m);
  if (problem !== undefined) throw wrongName(idOf(m), problem);
  return m;
}

function wrongName(name: string, problem: string): Failure {
  return new Failure('E_MODULE_NAME', { message: `${quoted(name)} is no module name: ${problem}` });
}

/**
 * The module path as file names and addresses have it: upper case as `!` and lower case.
 *
 * @throws Failure `E_MODULE_NAME` when it is no module path
 * @see golang.org/x/mod/module EscapePath; go-modules-spec.md 1.4
 */
export function escapePath(path: string): string {
  const problem = modulePathProblem(path);
  if (problem !== undefined) throw wrongName(path, problem);
  return escapeUpper(path);
}

/**
 * The version as file names and addresses have it. It need not be a semantic version, but a file name in ASCII without `!`.
 *
 * @throws Failure `E_MODULE_NAME` when it is not
 * @see golang.org/x/mod/module EscapeVersion; go-modules-spec.md 1.4
 */
export function escapeVersion(version: string): string {
  const problem = versionNameProblem(version);
  if (problem !== undefined) throw wrongName(version, problem);
  return escapeUpper(version);
}

function versionNameProblem(version: string): string | undefined {
  return (
    elementProblem(version, 'file') ??
    (/[!\P{ASCII}]/u.test(version) ? 'it holds ! or letters beyond ASCII' : undefined)
  );
}

function escapeUpper(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

/** The module path an escaped one stands for; undefined unless it is exactly what {@link escapePath} gives for a module path. */
export function unescapePath(escaped: string): string | undefined {
  const path = unescapeUpper(escaped);
  return path === undefined || modulePathProblem(path) !== undefined ? undefined : path;
}

/** The version an escaped one stands for; undefined unless it is exactly what {@link escapeVersion} gives for it. */
export function unescapeVersion(escaped: string): string | undefined {
  const version = unescapeUpper(escaped);
  return version === undefined || versionNameProblem(version) !== undefined ? undefined : version;
}

function unescapeUpper(escaped: string): string | undefined {
  if (/[A-Z]|!(?![a-z])/.test(escaped)) return undefined;
  return escaped.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
