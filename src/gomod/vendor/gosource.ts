/**
 * As much of the grammar of Go files as vendoring looks at: the package clause, imports, and `//go:embed` comments.
 *
 * @see go/build readGoInfo, cmd/go/internal/imports ReadImports; go-modules-spec.md 8.3
 */
import { stringOf } from '../lex.ts';
import { trimBlanks } from './buildconstraint.ts';

/** The start of a Go file. */
export interface GoHeader {
  /** Name in the package clause; undefined when the file cannot be read that far. */
  readonly name: string | undefined;
  /** Import paths. */
  readonly imports: readonly string[];
  /** A NUL stands in what Go reads: no file Go looks into any further. */
  readonly broken: boolean;
}

const BLANKS = /[ \f\t\r\n;]*/y;
const WORD = /[A-Za-z0-9_\u0080-\uffff]+/y;
const RAW = /`[^`]*`/y;

/** The text of a Go file without its byte order mark. */
export function goText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Reads a Go file as far as its imports go; after a syntax error nothing of them counts. @param text see {@link goText} */
export function readGoHeader(text: string): GoHeader {
  const reader = new HeaderReader(text);
  const found = reader.read();
  // the reader of Go looks one byte beyond the imports, and at the whole file after a syntax error
  const seen = found === undefined ? text : text.slice(0, reader.at + 1);
  return { name: found?.name, imports: found?.imports ?? [], broken: seen.includes('\0') };
}

class HeaderReader {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Undefined at a syntax error. */
  read(): { name: string; imports: readonly string[] } | undefined {
    if (!this.#space() || this.#take(WORD) !== 'package' || !this.#space()) return undefined;
    const name = this.#take(WORD);
    const imports: string[] = [];
    if (name === '' || !this.#space()) return undefined;
    while (this.#peek() === 'i') {
      if (this.#take(WORD) !== 'import' || !this.#space() || !this.#clause(imports) || !this.#space())
        return undefined;
    }
    return { name, imports };
  }

  /** One import, or a list of them in brackets. */
  #clause(imports: string[]): boolean {
    if (this.#peek() !== '(') return this.#import(imports);
    this.at += 1;
    if (!this.#space()) return false;
    while (this.#peek() !== ')') if (!this.#import(imports) || !this.#space()) return false;
    this.at += 1;
    return true;
  }

  #import(imports: string[]): boolean {
    if (this.#peek() === '.') this.at += 1;
    else this.#take(WORD);
    if (!this.#space()) return false;
    const literal = this.#peek() === '`' ? this.#take(RAW) : this.#quoted();
    if (literal === '') return false;
    const path = literal.startsWith('`') ? literal.slice(1, -1) : stringOf(literal);
    if (path !== undefined) imports.push(path);
    return true;
  }

  #quoted(): string {
    const end = quotedEnd(this.#text, this.at);
    const literal = end === undefined ? '' : this.#text.slice(this.at, end);
    this.at += literal.length;
    return literal;
  }

  /** Skips blanks and comments; false when one of those has no end. */
  #space(): boolean {
    for (;;) {
      this.#take(BLANKS);
      if (this.#peek() !== '/') return true;
      const end = commentEnd(this.#text, this.at);
      if (end === undefined) return false;
      this.at = end;
    }
  }

  #peek(): string {
    return this.#text.charAt(this.at);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

/** Behind a comment; undefined when none starts here, or it has no end. */
function commentEnd(text: string, at: number): number | undefined {
  if (text.startsWith('//', at)) {
    const newline = text.indexOf('\n', at);
    return newline < 0 ? text.length : newline;
  }
  const close = text.startsWith('/*', at) ? text.indexOf('*/', at + 2) : -1;
  return close < 0 ? undefined : close + 2;
}

/** Behind a string or rune literal; undefined when none starts here, or the line ends before it does. */
function quotedEnd(text: string, at: number): number | undefined {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") return undefined;
  const stop = quote === '"' ? /["\\\n]/g : /['\\\n]/g;
  for (let from = at + 1; from < text.length;) {
    stop.lastIndex = from;
    const found = stop.exec(text);
    if (found === null || found[0] === '\n') return undefined;
    if (found[0] === quote) return found.index + 1;
    from = found.index + 2;
  }
  return undefined;
}

/** The patterns of all `//go:embed` comments of a Go file; those of a malformed one do not count. @param text see {@link goText} */
export function embedPatterns(text: string): readonly string[] {
  return [...lineComments(text)].flatMap((comment) => parseEmbed(comment) ?? []);
}

/** `//` comments that name a directive of Go, wherever they stand in the code. */
function* lineComments(text: string): Generator<string> {
  const mark = /["'`/]/g;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const at = found.index;
    const end = tokenEnd(text, at);
    if (text.startsWith('//go:', at)) yield text.slice(at, end);
    mark.lastIndex = Math.max(end, at + 1);
  }
}

function tokenEnd(text: string, at: number): number {
  if (text.charAt(at) === '/') return commentEnd(text, at) ?? (text.startsWith('/*', at) ? text.length : at);
  if (text.charAt(at) !== '`') return quotedEnd(text, at) ?? lineEnd(text, at);
  const close = text.indexOf('`', at + 1);
  return close < 0 ? text.length : close + 1;
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

/** Patterns stand bare or in quotes, with blanks between. Undefined when malformed. @see go/ast ParseDirective */
function parseEmbed(comment: string): readonly string[] | undefined {
  let rest = comment.slice('//go:embed'.length);
  if (!comment.startsWith('//go:embed') || (rest !== '' && trimBlanks(rest.charAt(0)) !== ''))
    return undefined;
  const patterns: string[] = [];
  for (rest = trimBlanks(rest); rest !== '';) {
    const end = argumentEnd(rest);
    const pattern = end === undefined ? undefined : valueOf(rest.slice(0, end));
    if (end === undefined || pattern === undefined) return undefined;
    patterns.push(pattern);
    const behind = rest.slice(end);
    rest = trimBlanks(behind);
    if (behind !== '' && trimBlanks(behind.charAt(0)) !== '') return undefined;
  }
  return patterns;
}

function argumentEnd(text: string): number | undefined {
  if (text.startsWith('"')) return quotedEnd(text, 0);
  if (text.startsWith('`')) return !text.includes('`', 1) ? undefined : text.indexOf('`', 1) + 1;
  for (let at = 0; at < text.length; at++) if (trimBlanks(text.charAt(at)) === '') return at;
  return text.length;
}

function valueOf(argument: string): string | undefined {
  if (argument.startsWith('`')) return argument.slice(1, -1).replaceAll('\r', '');
  return argument.startsWith('"') ? stringOf(argument) : argument;
}
