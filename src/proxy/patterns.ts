/** The globs of GOPRIVATE and its kin: which modules a comma list of patterns names. */

/** One place of a glob: true where the character fits. */
type Place = (character: string) => boolean;

/** A run of places with no star inside; `star`: anything but a slash may stand before it. */
interface Piece {
  readonly star: boolean;
  readonly places: readonly Place[];
}

/**
 * Whether a comma list of globs names the module path. A glob of n elements is compared with the first n elements of the path;
 * spaces count, a malformed glob names nothing.
 *
 * @see go-modules-spec.md 2.4; golang.org/x/mod/module MatchPrefixPatterns; path.Match
 */
export function matchesPatterns(patterns: string, modulePath: string): boolean {
  return patterns.split(',').some((written) => readPattern(written)?.(modulePath) === true);
}

/** One glob of such a list, ready to be asked about module paths; undefined for a malformed or empty one, which names nothing. */
export function readPattern(written: string): ((modulePath: string) => boolean) | undefined {
  const glob = written.endsWith('/') ? written.slice(0, -1) : written;
  const pieces = glob === '' ? undefined : parseGlob(Array.from(glob));
  if (pieces === undefined) return undefined;
  const count = glob.split('/').length;
  return (modulePath) => {
    const elements = modulePath.split('/');
    return count <= elements.length && walk(pieces, Array.from(elements.slice(0, count).join('/')));
  };
}

// Leftmost and without a second thought, as Go does it: an earlier star is never stretched again.
function walk(pieces: readonly Piece[], name: readonly string[]): boolean {
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const next = place(piece, { name, from: at, last: index === pieces.length - 1 });
    if (next === undefined) return false;
    at = next;
  }
  return at === name.length;
}

interface Spot {
  readonly name: readonly string[];
  readonly from: number;
  readonly last: boolean;
}

/** Where the piece ends when it is put at the first place it fits; the last piece has to end with the name. */
function place(piece: Piece, { name, from, last }: Spot): number | undefined {
  for (let start = from; start <= name.length; start++) {
    const end = start + piece.places.length;
    const fit = end <= name.length && piece.places.every((is, i) => is(name[start + i] ?? ''));
    if (fit && (!last || end === name.length)) return end;
    if (!piece.star || name[start] === '/') return undefined;
  }
  return undefined;
}

function parseGlob(glob: readonly string[]): readonly Piece[] | undefined {
  const pieces: { star: boolean; places: Place[] }[] = [];
  for (let at = 0; at < glob.length;) {
    const star = glob[at] === '*';
    if (star || pieces.length === 0) pieces.push({ star, places: [] });
    if (star) {
      at++;
      continue;
    }
    const found = parsePlace(glob, at);
    if (found === undefined) return undefined;
    pieces.at(-1)?.places.push(found.is);
    at = found.next;
  }
  return pieces;
}

interface Parsed<T> {
  readonly is: T;
  readonly next: number;
}

/** The place that starts at `at`; undefined where the glob is malformed. */
function parsePlace(glob: readonly string[], at: number): Parsed<Place> | undefined {
  const first = glob[at];
  if (first === '?') return { is: (c) => c !== '/', next: at + 1 };
  if (first === '[') return parseClass(glob, at + 1);
  const own = first === '\\' ? glob[at + 1] : first;
  if (own === undefined) return undefined;
  return { is: (c) => c === own, next: at + (first === '\\' ? 2 : 1) };
}

type Range = readonly [low: number, high: number];

function parseClass(glob: readonly string[], start: number): Parsed<Place> | undefined {
  const negated = glob[start] === '^';
  const ranges: Range[] = [];
  let at = negated ? start + 1 : start;
  while (ranges.length === 0 || glob[at] !== ']') {
    const range = parseRange(glob, at);
    if (range === undefined) return undefined;
    ranges.push(range.is);
    at = range.next;
  }
  const inside = (point: number) => ranges.some(([low, high]) => low <= point && point <= high);
  return { is: (c) => inside(c.codePointAt(0) ?? -1) !== negated, next: at + 1 };
}

function parseRange(glob: readonly string[], at: number): Parsed<Range> | undefined {
  const low = parseMember(glob, at);
  if (low === undefined || glob[low.next] !== '-') return low && { is: [low.is, low.is], next: low.next };
  const high = parseMember(glob, low.next + 1);
  return high && { is: [low.is, high.is], next: high.next };
}

/** A member of a class: a bare `-` or `]` is none, and something has to follow it. */
function parseMember(glob: readonly string[], at: number): Parsed<number> | undefined {
  const first = glob[at];
  if (first === undefined || first === '-' || first === ']') return undefined;
  const escaped = first === '\\';
  const point = glob[escaped ? at + 1 : at]?.codePointAt(0);
  const next = at + (escaped ? 2 : 1);
  return point === undefined || next >= glob.length ? undefined : { is: point, next };
}
