/**
 * go.sum and go.work.sum: what the bytes of each module version have to be.
 *
 * @see cmd/go/internal/modfetch readGoSum; go-modules-spec.md 4.2
 */
import { Failure, finding, type Finding } from '../errors.ts';
import { TOOLCHAIN_MODULE } from './goversion.ts';
import type { H1 } from './hash.ts';
import { compareModules, idOf, moduleVersionProblem, quoted, type ModuleVersion } from './module.ts';

/** One line of a sum file. */
export interface SumLine {
  readonly module: ModuleVersion;
  /** A line about the go.mod file (`v1.0.0/go.mod`), not about the archive. */
  readonly mod: boolean;
  /** With its algorithm, such as `h1:…`. */
  readonly hash: string;
  readonly file: string;
  readonly line: number;
}

/** All lines of all sum files of a run. */
export interface Sums {
  /** The h1 of the archive, or of the go.mod file; undefined when there is none. In a conflict the first one, as for Go. */
  wanted(m: ModuleVersion, mod: boolean): H1 | undefined;
  /** Where that line stands: `go.sum:17`. */
  place(m: ModuleVersion, mod: boolean): string | undefined;
  /** All with an h1 of the archive, sorted; no toolchains. */
  readonly archives: readonly ModuleVersion[];
  /** All with an h1 of the go.mod file, sorted; no toolchains. */
  readonly mods: readonly ModuleVersion[];
  /** `E_GOSUM_CONFLICT`: two h1 for one thing; `E_GOSUM_ALGO`: no h1 for it, but a hash of another kind. */
  readonly findings: readonly Finding[];
}

interface Entry extends SumLine {
  readonly hash: H1;
}

/** A sum file that was read. */
export interface SumText {
  /** How the file is shown to people. */
  readonly file: string;
  readonly text: string;
}

const MAX_BYTES = 64 * 1024 * 1024;
// what Go's strings.Fields splits at; \s of JavaScript would take the byte order mark and not take U+0085
const BLANKS = /[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
// 32 bytes leave two bits of the last letter unused: they are zero, or Go would never find this sum equal to its own
const H1_HASH = /^h1:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
// an early go command wrote this for modules without a go.mod file
const EMPTY_MOD = 'h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=';
const MOD = '/go.mod';

/**
 * Reads the sum files of a run as one set. Blank lines, CRLF and lines with the hash of an empty go.mod are passed over, as by Go.
 *
 * @throws Failure `E_GOSUM_SYNTAX` with `file:line` for a line that is not `module version hash` (three fields, a module version
 *   that can exist, an h1 of 32 bytes in base64), and for a text over 64 MiB
 */
export function readSums(texts: readonly SumText[]): Sums {
  const [h1s, others] = [new Map<string, Entry>(), new Map<string, SumLine>()];
  const conflicts: Finding[] = [];
  for (const text of texts) {
    for (const line of sumLines(text)) {
      const key = keyOf(line.module, line.mod);
      const first = h1s.get(key);
      if (!isH1(line)) others.set(key, others.get(key) ?? line);
      else if (first === undefined) h1s.set(key, line);
      else if (first.hash !== line.hash) conflicts.push(conflict(first, line));
    }
  }
  const strange = [...others].filter(([key]) => !h1s.has(key)).map(([, line]) => noH1(line));
  return sumsOf(h1s, [...conflicts, ...strange]);
}

function sumsOf(h1s: ReadonlyMap<string, Entry>, findings: readonly Finding[]): Sums {
  const entry = (m: ModuleVersion, mod: boolean): Entry | undefined => h1s.get(keyOf(m, mod));
  const modules = (mod: boolean): readonly ModuleVersion[] =>
    [...h1s.values()]
      .filter((line) => line.mod === mod && line.module.path !== TOOLCHAIN_MODULE)
      .map((line) => line.module)
      .sort(compareModules);
  return {
    wanted: (m, mod) => entry(m, mod)?.hash,
    place: (m, mod) => placeOf(entry(m, mod)),
    archives: modules(false),
    mods: modules(true),
    findings,
  };
}

/** Every line that says something, in the order of the file. Throws as {@link readSums}. */
export function* sumLines({ file, text }: SumText): Generator<SumLine> {
  if (Buffer.byteLength(text) > MAX_BYTES) throw malformed(file, 'it is larger than 64 MiB');
  let number = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    number += 1;
    const line = lineOf(text.slice(start, end), `${file}:${number}`);
    if (line !== undefined) yield { ...line, file, line: number };
    start = end + 1;
  }
}

function lineOf(text: string, place: string): Omit<SumLine, 'file' | 'line'> | undefined {
  const fields = text.split(BLANKS).filter((field) => field !== '');
  const [path, name, hash] = fields;
  if (path === undefined) return undefined;
  if (name === undefined || hash === undefined || fields.length > 3)
    throw malformed(place, `the line has ${fields.length} fields, not module, version and hash`);
  if (hash === EMPTY_MOD) return undefined;
  if (hash.startsWith('h1:') && !H1_HASH.test(hash))
    throw malformed(place, 'the h1 is not 32 bytes in base64');
  const mod = name.endsWith(MOD);
  const module = { path, version: mod ? name.slice(0, -MOD.length) : name };
  const problem = moduleVersionProblem(module);
  if (problem !== undefined) throw malformed(place, `no module version: ${quoted(idOf(module))}: ${problem}`);
  return { module, mod, hash };
}

function isH1(line: SumLine): line is Entry {
  return line.hash.startsWith('h1:');
}

function malformed(path: string, message: string): Failure {
  return new Failure('E_GOSUM_SYNTAX', { path, message });
}

function conflict(first: Entry, second: Entry): Finding {
  const what = first.mod ? 'the go.mod file' : 'the archive';
  return finding('E_GOSUM_CONFLICT', {
    module: idOf(first.module),
    path: `${second.file}:${second.line}`,
    want: first.hash,
    got: second.hash,
    message: `two sums for ${what} disagree; the other one is at ${first.file}:${first.line}`,
  });
}

function noH1(line: SumLine): Finding {
  return finding('E_GOSUM_ALGO', {
    module: idOf(line.module),
    path: `${line.file}:${line.line}`,
    got: quoted(line.hash),
  });
}

function keyOf(m: ModuleVersion, mod: boolean): string {
  return mod ? `${m.path}@${m.version}${MOD}` : `${m.path}@${m.version}`;
}

function placeOf(line: SumLine | undefined): string | undefined {
  return line === undefined ? undefined : `${line.file}:${line.line}`;
}
