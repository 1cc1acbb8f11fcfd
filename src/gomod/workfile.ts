/**
 * go.work files: which modules are built together.
 *
 * @see golang.org/x/mod/modfile work.go; go-modules-spec.md 5.5
 */
import { normalize } from 'node:path';
import { readDirectives, shown, syntaxError, type Directive, type UnknownDirective } from './lex.ts';
import { commonHandlers, oneString, type CommonDraft, type GoLines, type Replacement } from './directives.ts';

export interface WorkFile {
  /** As written. */
  readonly go: string | undefined;
  readonly toolchain: string | undefined;
  readonly lines: GoLines;
  /** Folders as written, relative to the file's own or absolute. */
  readonly use: readonly Use[];
  readonly replace: readonly Replacement[];
  readonly unknown: readonly UnknownDirective[];
}

export interface Use {
  readonly dir: string;
  readonly line: number;
}

/**
 * Reads a go.work file. An unknown directive is kept in `unknown` (Go refuses the file).
 *
 * @param file how it is shown to people
 * @throws Failure `E_GOWORK_SYNTAX`, or `E_MODULE_NAME` for a path or version in a replace, with `file:line`
 */
export function parseWorkFile(text: string, file: string): WorkFile {
  const draft: CommonDraft & { readonly use: Use[] } = {
    go: undefined,
    toolchain: undefined,
    lines: {},
    use: [],
    replace: [],
  };
  const source = { code: 'E_GOWORK_SYNTAX', file, lax: false, exact: false } as const;
  const unknown = readDirectives(
    text,
    source,
    new Map([...commonHandlers(draft), ['use', useInto(draft.use)]]),
  );
  return { ...draft, unknown };
}

function useInto(use: Use[]): (d: Directive) => void {
  const seen = new Set<string>();
  return (d) => {
    const dir = oneString(d);
    const folder = normalize(`${dir}/`);
    if (seen.has(folder)) throw syntaxError(d, `a second use of ${shown([dir])}`);
    seen.add(folder);
    use.push({ dir, line: d.line });
  };
}
