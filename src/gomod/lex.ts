/**
 * The grammar that go.mod and go.work share: lines of words and quoted strings, `//` comments, and blocks in brackets.
 *
 * @see golang.org/x/mod/modfile read.go; go-modules-spec.md 5.3
 */
import { isUtf8 } from 'node:buffer';
import { Failure, type ErrorCode } from '../errors.ts';

/** Which file is read and how strictly. */
export interface Source {
  /** The code of a syntax error. */
  readonly code: ErrorCode;
  /** How the file is shown to people. */
  readonly file: string;
  /** A dependency's file: what is not understood is passed over. */
  readonly lax: boolean;
  /** Versions have to be canonical as written; otherwise they are made so. */
  readonly exact: boolean;
}

/** One directive: a line of its own, or a line of a block with the block's verb. */
export interface Directive {
  readonly verb: string;
  /** As written; {@link stringOf} takes the quotes off. */
  readonly args: readonly string[];
  readonly line: number;
  /** What follows `//` on the same line. */
  readonly comment: string | undefined;
  readonly source: Source;
}

/** A directive with a verb that has no handler; a whole block is one. */
export interface UnknownDirective {
  readonly text: string;
  readonly line: number;
}

interface Row {
  readonly words: string[];
  readonly line: number;
  comment: string | undefined;
}

interface Statement extends Row {
  readonly block: readonly Row[] | undefined;
}

const NO_BLOCK: ReadonlySet<string> = new Set(['go', 'toolchain']);
const MARKS = '()[]{},';
const MARK_CODES = Buffer.from(MARKS);
const SLASH = 0x2f;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
const ESCAPE = /\\(?:([abfnrtv\\"])|([0-3][0-7]{2})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y;
const ESCAPED: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
};

/**
 * Reads a file and hands each directive to the handler of its verb, in the order of the file.
 *
 * @returns the directives no handler was given for
 * @throws Failure `source.code` with `file:line`, and what the handlers throw
 */
export function readDirectives(
  text: string,
  source: Source,
  handlers: ReadonlyMap<string, (directive: Directive) => void>,
): readonly UnknownDirective[] {
  const unknown: UnknownDirective[] = [];
  for (const statement of statements(text, source)) {
    const [verb = ''] = statement.words;
    const handler = handlers.get(verb);
    if (handler !== undefined) for (const directive of directivesOf(statement, source)) handler(directive);
    else unknown.push(unknownOf(statement, source));
  }
  return unknown;
}

/** The failure for a directive that is not written as Go wants it, with `file:line`. */
export function syntaxError(at: Pick<Directive, 'source' | 'line'>, message: string): Failure {
  return new Failure(at.source.code, { path: `${at.source.file}:${at.line}`, message });
}

/**
 * The value of a word: as it is, or the content of a string in double quotes.
 * Undefined for any other use of quotes, as in `'x'`, in a raw string, or with an escape Go does not know.
 *
 * @see golang.org/x/mod/modfile parseString, strconv Unquote
 */
export function stringOf(word: string): string | undefined {
  if (word.startsWith('"')) return unquote(word.slice(1, -1));
  return /["'`]/.test(word) ? undefined : word;
}

/** Words as they go into a message: not longer than a line, nothing in them that a terminal would act on. */
export function shown(words: readonly string[]): string {
  const text = words.join(' ').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function unknownOf(statement: Statement, source: Source): UnknownDirective {
  const { words, line } = statement;
  // a stray bracket or string is a broken file and no directive of a later Go
  if (!source.lax && !/^[A-Za-z]/.test(words[0] ?? ''))
    throw syntaxError({ source, line }, `not a directive: ${shown(words)}`);
  return { text: shown(words), line };
}

function directivesOf(statement: Statement, source: Source): readonly Directive[] {
  const { words, block, line, comment } = statement;
  const [verb = '', ...args] = words;
  if (block === undefined) return [{ verb, args, line, comment, source }];
  if (args.length === 0 && !NO_BLOCK.has(verb))
    return block.map((row) => ({ verb, args: row.words, line: row.line, comment: row.comment, source }));
  if (source.lax) return [];
  throw syntaxError({ source, line }, `no such block: ${shown(words)} (`);
}

function* statements(text: string, source: Source): Generator<Statement> {
  const rows = scan(text, source);
  for (const row of rows) {
    const { words, line } = row;
    const [open, close] = [words.lastIndexOf('('), words.length - 1];
    const header = open < 1 ? undefined : words.slice(0, open);
    if (header !== undefined && open === close)
      yield { ...row, words: header, block: blockOf(rows, { source, line }) };
    else if (header !== undefined && open === close - 1 && words[close] === ')')
      yield { ...row, words: header, block: [] };
    else yield { ...row, block: undefined };
  }
}

function blockOf(rows: Generator<Row>, start: Pick<Directive, 'source' | 'line'>): readonly Row[] {
  const block: Row[] = [];
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    const row = next.value;
    if (row.words[0] !== ')') block.push(row);
    else if (row.words.length === 1) return block;
    else throw syntaxError({ ...start, line: row.line }, 'a closing bracket has to end its line');
  }
  throw syntaxError(start, 'the block that starts here has no end');
}

/** The lines that hold a word. A string may go on behind an escaped line end, so a row is not always one line. */
function* scan(text: string, source: Source): Generator<Row, undefined> {
  let row: Row = { words: [], line: 1, comment: undefined };
  let line = 1;
  for (let at = 0; at < text.length;) {
    const next = text.charAt(at);
    const end = tokenEnd(text, at, (message) => syntaxError({ source, line }, message));
    if (next === '\n') {
      if (row.words.length > 0) yield row;
      line += 1;
      row = { words: [], line, comment: undefined };
    } else if (text.startsWith('//', at)) row.comment = text.slice(at + 2, end);
    else if (!isBlank(next)) {
      const word = text.slice(at, end);
      row.words.push(word);
      if (word.startsWith('"')) line += word.split('\n').length - 1;
    }
    at = end;
  }
  if (row.words.length > 0) yield row;
}

function tokenEnd(text: string, at: number, fail: (message: string) => Failure): number {
  const next = text.charAt(at);
  if (next === '\n' || isBlank(next) || MARKS.includes(next)) return at + 1;
  if (text.startsWith('//', at)) return endOf(text.indexOf('\n', at), text);
  const end = next === '"' || next === '`' ? stringEnd(text, at) : wordEnd(text, at);
  if (end === undefined) throw fail('a string has no end');
  if (end > at) return end;
  if (text.startsWith('/*', at)) throw fail('a comment starts with // here, not with /*');
  throw fail(`a character that may not stand here: U+${hex(text.codePointAt(at) ?? 0)}`);
}

function wordEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (!isPrintable(code) || (code === SLASH && /[/*]/.test(text.charAt(at + 1)))) break;
    if (code > 0xffff) at += 1;
  }
  return at;
}

function stringEnd(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const next = text.charAt(at);
    if (next === quote) return at + 1;
    if (next === '\n') return undefined;
    if (next === '\\' && quote === '"') at += 1;
  }
  return undefined;
}

function endOf(found: number, text: string): number {
  return found < 0 ? text.length : found;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\r';
}

function isPrintable(code: number): boolean {
  if (code < 0x7f) return code > 0x20 && !MARK_CODES.includes(code);
  return PRINTABLE.test(String.fromCodePoint(code));
}

function unquote(body: string): string | undefined {
  const pieces: Buffer[] = [];
  let at = 0;
  for (let next = body.indexOf('\\'); next >= 0; next = body.indexOf('\\', at)) {
    ESCAPE.lastIndex = next;
    const escaped = bytesOf(ESCAPE.exec(body));
    if (escaped === undefined) return undefined;
    pieces.push(Buffer.from(body.slice(at, next)), escaped);
    at = ESCAPE.lastIndex;
  }
  if (at === 0) return body;
  const bytes = Buffer.concat([...pieces, Buffer.from(body.slice(at))]);
  return isUtf8(bytes) ? bytes.toString() : undefined;
}

function bytesOf(found: RegExpExecArray | null): Buffer | undefined {
  if (found === null) return undefined;
  const [, letter, octal, byte, short, long] = found;
  if (letter !== undefined) return Buffer.from(ESCAPED[letter] ?? '');
  if (octal !== undefined) return Buffer.of(Number.parseInt(octal, 8));
  if (byte !== undefined) return Buffer.of(Number.parseInt(byte, 16));
  const code = Number.parseInt(short ?? long ?? '', 16);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0x10ffff || surrogate ? undefined : Buffer.from(String.fromCodePoint(code));
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
