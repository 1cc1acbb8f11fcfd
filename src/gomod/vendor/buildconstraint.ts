/**
 * Whether a Go file could be part of any build.
 *
 * @see cmd/go/internal/imports ShouldBuild with every tag, go/build/constraint; go-modules-spec.md 8.3 rule 3
 */

/** What an expression comes to when every tag may be true and false as it suits: could it be true, and is it true at the least. */
interface Value {
  readonly could: boolean;
  readonly must: boolean;
}

interface Header {
  /** The `//go:build` line. */
  readonly goBuild: string | undefined;
  /** The lines before the last blank line above the code. */
  readonly comments: readonly string[];
}

// what Go's TrimSpace and Fields split at; \s of JavaScript would take the byte order mark and not take U+0085
const BLANK = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const BLANKS = new RegExp(`${BLANK}+`);
const OUTER_BLANKS = new RegExp(`^${BLANK}+|${BLANK}+$`, 'g');
const GO_BUILD = new RegExp(`^//go:build(?:$|${BLANK})`);
const PLUS_BUILD = new RegExp(`^//${BLANK}*\\+build(?:$|${BLANK})`);
const TOKEN = /[ \t]*(?:([()!]|&&|\|\|)|([\p{L}\p{Nd}_.]+))/uy;
const TAG = /^[\p{L}\p{Nd}_.]+$/u;
const MOST_TERMS = 1000;
const MOST_OLD_OPERATORS = 100;

/**
 * True unless no set of build tags makes the file part of a build: its constraint can only be met by the tag `ignore`, or is
 * malformed.
 *
 * @param source the text of a Go file, without a byte order mark
 */
export function couldBuild(source: string): boolean {
  const header = readHeader(source);
  if (header === undefined) return false;
  if (header.goBuild !== undefined) return new Expression(header.goBuild).value()?.could ?? false;
  return header.comments.every((line) => !PLUS_BUILD.test(line) || (plusBuild(line)?.could ?? true));
}

/** Text without the white space around it, as Go sees that. */
export function trimBlanks(text: string): string {
  return text.replace(OUTER_BLANKS, '');
}

/** The comments above the code; undefined when two of them are `//go:build` lines. */
function readHeader(source: string): Header | undefined {
  let goBuild: string | undefined;
  const comments: string[] = [];
  let end = 0;
  let ended = false; // a line that is no // comment was seen: no +build line below it counts
  let inside = false; // of a /* comment
  for (const raw of linesOf(source)) {
    const line = trimBlanks(raw);
    if (line === '' && !ended) end = comments.length;
    else ended ||= !line.startsWith('//');
    if (!ended) comments.push(line);
    if (!inside && GO_BUILD.test(line)) {
      if (goBuild !== undefined) return undefined;
      goBuild = line.slice('//go:build'.length);
    }
    const after = skipComments(line, inside);
    if (after === 'code') break;
    inside = after === 'inside';
  }
  return { goBuild, comments: comments.slice(0, end) };
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** What follows the comments of a line: nothing, a comment that goes on in the next line, or code. */
function skipComments(line: string, inside: boolean): 'nothing' | 'inside' | 'code' {
  let [rest, within] = [line, inside];
  while (rest !== '') {
    if (within) {
      const close = rest.indexOf('*/');
      if (close < 0) return 'inside';
      rest = trimBlanks(rest.slice(close + 2));
      within = false;
    } else if (rest.startsWith('//')) return 'nothing';
    else if (rest.startsWith('/*')) {
      rest = trimBlanks(rest.slice(2));
      within = true;
    } else return 'code';
  }
  return within ? 'inside' : 'nothing';
}

function tag(name: string): Value {
  return { could: name !== 'ignore', must: false };
}

function not({ could, must }: Value): Value {
  return { could: !must, must: !could };
}

function and(a: Value, b: Value): Value {
  return { could: a.could && b.could, must: a.must && b.must };
}

function or(a: Value, b: Value): Value {
  return { could: a.could || b.could, must: a.must || b.must };
}

/** The value of a `// +build` line; undefined when it is too long, and then does not count. */
function plusBuild(line: string): Value | undefined {
  const text = trimBlanks(line.slice(line.indexOf('+build') + '+build'.length));
  const clauses = text.split(BLANKS).filter((clause) => clause !== '');
  const literals = clauses.map((clause) => clause.split(',').map(literal));
  if (literals.flat().length - 1 > MOST_OLD_OPERATORS) return undefined;
  return clauses.length === 0 ? tag('ignore') : literals.map((all) => all.reduce(and)).reduce(or);
}

function literal(text: string): Value {
  if (text.startsWith('!!') || text === '!') return tag('ignore');
  const name = text.startsWith('!') ? text.slice(1) : text;
  const value = tag(TAG.test(name) ? name : 'ignore');
  return text.startsWith('!') ? not(value) : value;
}

/** The expression of a `//go:build` line. */
class Expression {
  readonly #text: string;
  #at = 0;
  /** Undefined at the end. */
  #token: { readonly text: string; readonly isTag: boolean } | undefined;
  #terms = 0;

  constructor(text: string) {
    this.#text = trimBlanks(text);
  }

  /** Undefined when it is malformed. */
  value(): Value | undefined {
    try {
      const value = this.#or();
      return this.#token === undefined ? value : undefined;
    } catch (thrown) {
      if (thrown === MALFORMED) return undefined;
      throw thrown;
    }
  }

  #or(): Value {
    let value = this.#and();
    while (this.#token?.text === '||') value = or(value, this.#and());
    return value;
  }

  #and(): Value {
    let value = this.#not();
    while (this.#token?.text === '&&') value = and(value, this.#not());
    return value;
  }

  #not(): Value {
    if (++this.#terms > MOST_TERMS) throw MALFORMED;
    this.#next();
    if (this.#token?.text !== '!') return this.#atom();
    this.#next();
    return not(this.#atom());
  }

  #atom(): Value {
    const token = this.#token;
    if (token?.text === '(') {
      const value = this.#or();
      if (this.#token?.text !== ')') throw MALFORMED;
      this.#next();
      return value;
    }
    if (token?.isTag !== true) throw MALFORMED;
    this.#next();
    return tag(token.text);
  }

  #next(): void {
    TOKEN.lastIndex = this.#at;
    const found = TOKEN.exec(this.#text);
    if (found === null && this.#at < this.#text.length) throw MALFORMED;
    if (found === null) this.#token = undefined;
    else {
      this.#at = TOKEN.lastIndex;
      this.#token = { text: found[1] ?? found[2] ?? '', isTag: found[2] !== undefined };
    }
  }
}

const MALFORMED = new SyntaxError('a malformed build constraint');
