/**
 * What the directives of go.mod and go.work hold: names, versions, replacements.
 *
 * @see golang.org/x/mod/modfile rule.go; go-modules-spec.md 1, 5.4
 */
import { sep } from 'node:path';
import { Failure } from '../errors.ts';
import { shown, stringOf, syntaxError, type Directive } from './lex.ts';
import {
  idOf,
  importPathProblem,
  moduleVersionProblem,
  quoted,
  splitPathMajor,
  type ModuleVersion,
} from './module.ts';
import { canonical } from './version.ts';

export interface Replacement {
  readonly oldPath: string;
  /** Undefined: every version. */
  readonly oldVersion: string | undefined;
  readonly newPath: string;
  /** Undefined: `newPath` is a folder, relative to the file's own. */
  readonly newVersion: string | undefined;
  readonly line: number;
}

/** Where the go and the toolchain line stand, as far as there are any. */
export interface GoLines {
  readonly go?: number;
  readonly toolchain?: number;
}

/** The lines that go.mod and go.work have in common, while they are being read. */
export interface CommonDraft {
  go: string | undefined;
  toolchain: string | undefined;
  readonly lines: { go?: number; toolchain?: number };
  readonly replace: Replacement[];
}

/** What is done with the directives of each verb; a later entry for a verb stands for it. */
export type Handlers = readonly (readonly [verb: string, handler: (d: Directive) => void])[];

const GO = /^[1-9][0-9]*\.(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))?(?:[a-z]+[0-9]+)?$/;
const GO_BEFORE_MORE = /^v?([1-9][0-9]*\.(?:0|[1-9][0-9]*))[^0-9]/;
const TOOLCHAIN = /^(?:default$|go1(?:$|\.))/;
const FOLDER = /^(?:\.\.?(?:$|[/\\])|[/\\]|[A-Za-z]:)/;

/** The handlers of go, toolchain, replace and godebug lines; for every file that is not a dependency's. */
export function commonHandlers(draft: CommonDraft): Handlers {
  return [
    ['go', goInto(draft)],
    ['toolchain', toolchainInto(draft)],
    ['replace', replaceInto(draft.replace)],
    ['godebug', godebug],
  ];
}

/** The handler of go lines. */
export function goInto(draft: Pick<CommonDraft, 'go' | 'lines'>): (d: Directive) => void {
  return (d) => {
    draft.go = once(d, draft.go, goVersion(d));
    draft.lines.go = d.line;
  };
}

function toolchainInto(draft: CommonDraft): (d: Directive) => void {
  return (d) => {
    draft.toolchain = once(d, draft.toolchain, toolchain(d));
    draft.lines.toolchain = d.line;
  };
}

/** The value of a directive's only argument. Throws the source's syntax error. */
export function oneString(d: Directive): string {
  return string(d, oneArgument(d));
}

/** `value`, where the verb has not been seen `before`. Throws the source's syntax error. */
export function once(d: Directive, before: string | undefined, value: string): string {
  if (before !== undefined) throw syntaxError(d, `a second ${d.verb} line`);
  return value;
}

function oneArgument(d: Directive): string {
  const [word] = d.args;
  if (word === undefined || d.args.length > 1)
    throw syntaxError(d, `${d.verb} takes one argument, not ${d.args.length}`);
  return word;
}

function string(d: Directive, word: string): string {
  const value = stringOf(word);
  if (value === undefined) throw syntaxError(d, `wrongly quoted: ${shown([word])}`);
  return value;
}

/** The value of a go line; in a dependency's file, what follows `1.17` is cut off when it is no Go version. Throws the source's syntax error. */
function goVersion(d: Directive): string {
  const word = oneArgument(d);
  const version = GO.test(word) ? word : d.source.lax ? GO_BEFORE_MORE.exec(word)?.[1] : undefined;
  if (version === undefined) throw syntaxError(d, `no Go version: ${shown([word])}`);
  return version;
}

function toolchain(d: Directive): string {
  const word = oneArgument(d);
  if (!TOOLCHAIN.test(word)) throw syntaxError(d, `no toolchain: ${shown([word])}`);
  return word;
}

function godebug(d: Directive): void {
  if (!/^[^"`',=]*=[^"`',]*$/.test(oneArgument(d))) throw syntaxError(d, 'godebug takes key=value');
}

/** `path` as it is. Throws Failure `E_MODULE_NAME` when it can be no package's or main module's (go-modules-spec.md 1.1). */
export function importPath(d: Directive, path: string): string {
  const problem = importPathProblem(path);
  if (problem !== undefined) throw wrongName(d, path, problem);
  return path;
}

/** The module of `path version`. Throws the source's syntax error, or Failure `E_MODULE_NAME` (go-modules-spec.md 1.2, 1.3). */
export function moduleVersion(d: Directive): ModuleVersion {
  const [path, version] = d.args;
  if (path === undefined || version === undefined || d.args.length > 2)
    throw syntaxError(d, `${d.verb} takes a module path and a version`);
  return checkedModule(d, path, version);
}

function checkedModule(d: Directive, pathWord: string, versionWord: string): ModuleVersion {
  const path = importPath(d, string(d, pathWord));
  const written = string(d, versionWord);
  // the rule for major versions does not look at what stands before them, and a replaced path need not be one that can be fetched
  const major = splitPathMajor(path)?.major;
  if (major === undefined) throw wrongName(d, path, 'it ends in a major version Go does not write');
  const version = (d.source.exact ? '' : canonical(written)) || written;
  const problem = moduleVersionProblem({
    path: `${major.startsWith('.') ? 'gopkg.in/x' : 'example.com/x'}${major}`,
    version,
  });
  if (problem !== undefined) throw wrongName(d, idOf({ path, version }), problem);
  return { path, version };
}

/** The failure for a path or version that no rule of Go allows, with `file:line`. */
export function wrongName(d: Directive, name: string, problem: string): Failure {
  return new Failure('E_MODULE_NAME', {
    path: `${d.source.file}:${d.line}`,
    message: `${quoted(name)} in a ${d.verb} line: ${problem}`,
  });
}

function replaceInto(replace: Replacement[]): (d: Directive) => void {
  const seen = new Map<string, string>();
  return (d) => {
    const replacement = replacementOf(d);
    const { oldPath, oldVersion, newPath, newVersion } = replacement;
    const [from, to] = [JSON.stringify([oldPath, oldVersion]), JSON.stringify([newPath, newVersion])];
    if ((seen.get(from) ?? to) !== to) throw syntaxError(d, `a second, different replace of ${oldPath}`);
    if (!seen.has(from)) replace.push(replacement);
    seen.set(from, to);
  };
}

function replacementOf(d: Directive): Replacement {
  const arrow = d.args[1] === '=>' ? 1 : 2;
  const [oldPath, oldVersion] = d.args;
  const [sign, newPath, newVersion, ...more] = d.args.slice(arrow);
  if (sign !== '=>' || oldPath === undefined || newPath === undefined || more.length > 0)
    throw syntaxError(d, 'replace is written: replace module [version] => module version, or => ./folder');
  const old = replaced(d, oldPath, arrow === 2 ? oldVersion : undefined);
  const by = newVersion === undefined ? folder(d, newPath) : replacing(d, newPath, newVersion);
  return {
    oldPath: old.path,
    oldVersion: old.version,
    newPath: by.path,
    newVersion: by.version,
    line: d.line,
  };
}

interface PathAndVersion {
  readonly path: string;
  readonly version: string | undefined;
}

function replaced(d: Directive, pathWord: string, version: string | undefined): PathAndVersion {
  if (version !== undefined) return checkedModule(d, pathWord, version);
  const path = importPath(d, string(d, pathWord));
  if (splitPathMajor(path) === undefined)
    throw wrongName(d, path, 'it ends in a major version Go does not write');
  return { path, version: undefined };
}

function folder(d: Directive, word: string): PathAndVersion {
  const path = string(d, word);
  if (!FOLDER.test(path))
    throw syntaxError(d, `a module needs a version, a folder starts with ./, ../ or /: ${shown([word])}`);
  if (sep === '/' && path.includes('\\')) throw syntaxError(d, `a path of Windows: ${shown([word])}`);
  return { path, version: undefined };
}

function replacing(d: Directive, pathWord: string, version: string): PathAndVersion {
  if (FOLDER.test(string(d, pathWord)))
    throw syntaxError(d, `a folder takes no version: ${shown([pathWord, version])}`);
  return checkedModule(d, pathWord, version);
}
