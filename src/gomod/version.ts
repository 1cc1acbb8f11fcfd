/**
 * Versions of modules: semantic versions with a leading `v`, by the rules of the go command.
 *
 * @see golang.org/x/mod/semver, golang.org/x/mod/module; go-modules-spec.md 1.2
 */

interface Parts {
  readonly numbers: readonly [major: string, minor: string, patch: string];
  /** Without the leading `-`; empty for a release. */
  readonly pre: string;
  /** With the leading `+`; empty when there is none. */
  readonly build: string;
}

const NUMBER = '(?:0|[1-9][0-9]*)';
const PRE = `(?:${NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const BUILD = '[0-9A-Za-z-]+';
const VERSION = new RegExp(
  `^v(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER})(?:-(${PRE}(?:\\.${PRE})*))?(\\+${BUILD}(?:\\.${BUILD})*)?)?)?$`,
);
const PSEUDO = /^v[0-9]+\.(?:0\.0-|[0-9]+\.[0-9]+-(?:[^+]*\.)?0\.)([0-9]{14})-[0-9A-Za-z]+(?:\+.*)?$/;

function parse(version: string): Parts | undefined {
  const found = VERSION.exec(version);
  if (found === null) return undefined;
  const [, major = '', minor = '0', patch = '0', pre = '', build = ''] = found;
  return { numbers: [major, minor, patch], pre, build };
}

/** Whether it is a semantic version with a leading `v`; `v1` and `v1.2` are valid, though not canonical. */
export function isValid(version: string): boolean {
  return VERSION.test(version);
}

/**
 * The one spelling that file names and sums use: three numbers, no build metadata but exactly `+incompatible`.
 * Empty when the version is not valid.
 *
 * @see golang.org/x/mod/module CanonicalVersion
 */
export function canonical(version: string): string {
  const parts = parse(version);
  if (parts === undefined) return '';
  const pre = parts.pre === '' ? '' : `-${parts.pre}`;
  return `v${parts.numbers.join('.')}${pre}${parts.build === '+incompatible' ? parts.build : ''}`;
}

/** The major version with its `v`, such as `v2`; empty when the version is not valid. */
export function majorOf(version: string): string {
  const parts = parse(version);
  return parts === undefined ? '' : `v${parts.numbers[0]}`;
}

/**
 * Order of two versions: negative, zero or positive. Versions that differ in build metadata or spelling only are put in byte
 * order, so that zero means the same string. One that is not valid stands before all valid ones.
 *
 * @see golang.org/x/mod/semver Compare
 */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  const x = parse(a);
  const y = parse(b);
  const order =
    x === undefined || y === undefined
      ? Number(x !== undefined) - Number(y !== undefined)
      : compareParts(x, y);
  return order === 0 ? compareText(a, b) : order;
}

function compareParts(x: Parts, y: Parts): number {
  for (const i of [0, 1, 2] as const) {
    const order = compareNumbers(x.numbers[i], y.numbers[i]);
    if (order !== 0) return order;
  }
  return comparePre(x.pre, y.pre);
}

function comparePre(x: string, y: string): number {
  if (x === y) return 0;
  if (x === '') return 1;
  if (y === '') return -1;
  const left = x.split('.');
  const right = y.split('.');
  const at = left.findIndex((identifier, i) => identifier !== right[i]);
  const [l, r] = [left[at], right[at]];
  if (l === undefined) return -1; // all of x, and y goes on
  return r === undefined ? 1 : compareIdentifiers(l, r);
}

function compareIdentifiers(l: string, r: string): number {
  const numeric = [l, r].map((identifier) => /^[0-9]+$/.test(identifier));
  if (numeric[0] !== numeric[1]) return numeric[0] === true ? -1 : 1;
  return numeric[0] === true ? compareNumbers(l, r) : compareText(l, r);
}

// no leading zeros, so the longer is the greater; a number may be longer than 2^53 shows exactly
function compareNumbers(a: string, b: string): number {
  return a.length === b.length ? compareText(a, b) : a.length - b.length;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether the version names a commit, as in `v0.0.0-20191109021931-daa7c04131f5`. @see golang.org/x/mod/module IsPseudoVersion */
export function isPseudo(version: string): boolean {
  return PSEUDO.test(version) && isValid(version);
}

/**
 * The time in a pseudo-version's name in RFC 3339, UTC, whole seconds, such as `2019-11-09T02:19:31Z`.
 * Undefined when it is no pseudo-version or its digits are no date.
 *
 * @see golang.org/x/mod/module PseudoVersionTime
 */
export function pseudoTime(version: string): string | undefined {
  const digits = isValid(version) ? PSEUDO.exec(version)?.[1] : undefined;
  if (digits === undefined) return undefined;
  const time = digits.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6');
  const date = new Date(`${time}.000Z`);
  // JavaScript takes February 30 for March 2, so only a date that comes back unchanged is one
  return !Number.isNaN(date.getTime()) && date.toISOString() === `${time}.000Z` ? `${time}Z` : undefined;
}

/**
 * The version a proxy names as the latest of those it has: the highest release, else the highest pre-release, else the pseudo-version
 * with the newest time.
 *
 * @param versions at least one
 * @see golang.org/ref/mod, glossary: latest version; go-modules-spec.md 2.1
 */
export function latestVersion(versions: readonly string[]): string {
  const pseudo = versions.filter(isPseudo);
  const tagged = versions.filter((version) => !isPseudo(version));
  const releases = tagged.filter((version) => !version.includes('-'));
  const best = releases.length > 0 ? releases : tagged;
  if (best.length > 0) return [...best].sort(compareVersions).at(-1) ?? '';
  const time = (version: string): string => pseudoTime(version) ?? '';
  return [...pseudo].sort((a, b) => compareText(time(a), time(b)) || compareVersions(a, b)).at(-1) ?? '';
}
