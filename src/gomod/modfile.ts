/**
 * go.mod files: what a module is called and what it requires.
 *
 * @see golang.org/x/mod/modfile rule.go; go-modules-spec.md 5.3, 5.4
 */
import {
  commonHandlers,
  goInto,
  importPath,
  moduleVersion,
  once,
  oneString,
  wrongName,
  type CommonDraft,
  type GoLines,
  type Handlers,
  type Replacement,
} from './directives.ts';
import { readDirectives, stringOf, syntaxError, type Directive, type UnknownDirective } from './lex.ts';
import type { ModuleVersion } from './module.ts';
import { canonical } from './version.ts';

export type { Replacement } from './directives.ts';
export type { UnknownDirective } from './lex.ts';

export interface Requirement extends ModuleVersion {
  /** Marked `// indirect`. */
  readonly indirect: boolean;
  readonly line: number;
}

export interface ModFile {
  /** Undefined when there is no module line. */
  readonly module: string | undefined;
  /** As written, such as `1.17`, `1.21.0` or `1.21rc1`. */
  readonly go: string | undefined;
  readonly toolchain: string | undefined;
  readonly lines: GoLines;
  readonly require: readonly Requirement[];
  readonly replace: readonly Replacement[];
  readonly exclude: readonly ModuleVersion[];
  /** Package paths. */
  readonly tool: readonly string[];
  /** Directives this version of the program does not know; always empty in lax mode. */
  readonly unknown: readonly UnknownDirective[];
}

interface Draft extends CommonDraft {
  module: string | undefined;
  readonly require: Requirement[];
  readonly exclude: ModuleVersion[];
  readonly tool: string[];
}

/**
 * Reads a go.mod file.
 *
 * `strict` is for the roots: an unknown directive is kept in `unknown` (Go refuses the file), versions have to be canonical, as for
 * a build with `-mod=readonly`. `lax` is how Go reads every other module's file, that of a replacing folder too: module, go, require
 * and the form of ignore matter, all else is passed over, a short version such as `v1.2` is completed.
 *
 * @throws Failure `E_GOMOD_SYNTAX`, or `E_MODULE_NAME` for a path or version, with `file:line`
 */
export function parseModFile(
  text: string,
  options: { readonly file: string; readonly mode: 'strict' | 'lax' },
): ModFile {
  const lax = options.mode === 'lax';
  const draft: Draft = {
    module: undefined,
    go: undefined,
    toolchain: undefined,
    lines: {},
    require: [],
    replace: [],
    exclude: [],
    tool: [],
  };
  const source = { code: 'E_GOMOD_SYNTAX', file: options.file, lax, exact: !lax } as const;
  const unknown = readDirectives(text, source, new Map(lax ? laxHandlers(draft) : strictHandlers(draft)));
  return { ...draft, unknown: lax ? [] : unknown };
}

function laxHandlers(draft: Draft): Handlers {
  return [
    ['module', (d) => void (draft.module = once(d, draft.module, oneString(d)))],
    ['go', goInto(draft)],
    [
      'require',
      (d) => void draft.require.push({ ...moduleVersion(d), indirect: isIndirect(d), line: d.line }),
    ],
    ['ignore', (d) => void oneString(d)],
  ];
}

function strictHandlers(draft: Draft): Handlers {
  return [
    ...laxHandlers(draft),
    ...commonHandlers(draft),
    ['module', (d) => void (draft.module = once(d, draft.module, mainModule(d)))],
    ['exclude', (d) => void draft.exclude.push(moduleVersion(d))],
    ['tool', (d) => void draft.tool.push(importPath(d, oneString(d)))],
    ['retract', retract],
  ];
}

function mainModule(d: Directive): string {
  const path = importPath(d, oneString(d));
  if (path === 'go' || path === 'toolchain') throw wrongName(d, path, 'Go keeps it for itself');
  return path;
}

function isIndirect(d: Directive): boolean {
  const words = (d.comment ?? '').trim().split(/\s+/);
  return words[0] === (words.length === 1 ? 'indirect' : 'indirect;');
}

function retract(d: Directive): void {
  const [open, low, comma, high, close] = d.args;
  const interval = d.args.length === 5 && open === '[' && comma === ',' && close === ']';
  const versions = interval ? [low, high] : d.args;
  const valid = versions.filter((word) => canonical(stringOf(word ?? '') ?? '') !== '');
  if (valid.length !== (interval ? 2 : 1) || valid.length !== versions.length)
    throw syntaxError(d, 'retract takes a version or [ version , version ]');
}
