/**
 * Versions of Go: of go lines (`1.21`, `1.23rc1`, `1.26.8`) and of go commands (`go1.26.8`).
 *
 * @see internal/gover Parse, Compare; cmd/go/internal/gover FromToolchain; go-modules-spec.md 5.7
 */

/**
 * The module that toolchains come as: a Go to run, not a module to build from: no go.sum line vouches for it to the go
 * command, so it is never planned, fetched or bundled.
 *
 * @see cmd/go/internal/toolchain gotoolchainModule; go-modules-spec.md 5.7; threat-model T18
 */
export const TOOLCHAIN_MODULE = 'golang.org/toolchain';

/** In the order they count; numbers as written, since a go line may hold any number of digits. */
interface Parts {
  readonly major: string;
  readonly minor: string;
  /** `''` in a language version from 1.21 on, which comes before its own pre-releases. */
  readonly patch: string;
  /** `''`, `alpha`, `beta`, `rc`. */
  readonly kind: string;
  readonly pre: string;
}

const NUMBER = '(?:0|[1-9][0-9]*)';
const VERSION = new RegExp(`^(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER})|([a-z]+)(${NUMBER})?)?)?$`);
/** What no rule allows comes before all. */
const NONE: Parts = { major: '', minor: '', patch: '', kind: '', pre: '' };

/** Compares two versions of Go without the leading `go`: below 0 when `a` comes first. `1.23` < `1.23rc1` < `1.23.0`, but `1.20rc1` < `1.20` = `1.20.0`. */
export function compareGo(a: string, b: string): number {
  const [x, y] = [parse(a), parse(b)];
  return (
    compareNumbers(x.major, y.major) ||
    compareNumbers(x.minor, y.minor) ||
    compareNumbers(x.patch, y.patch) ||
    (x.kind === y.kind ? 0 : x.kind < y.kind ? -1 : 1) ||
    compareNumbers(x.pre, y.pre)
  );
}

/**
 * The version of a go command by its GOVERSION: `1.26.8` of `go1.26.8-custom`. Undefined for a development build, whose version
 * says nothing, and where there is no go command.
 */
export function versionOfGo(goversion: string): string | undefined {
  const version = /^go([^\\/ \t-]+)(?:[ \t-][^\\/]*)?$/.exec(goversion)?.[1] ?? '';
  return VERSION.test(version) ? version : undefined;
}

function parse(version: string): Parts {
  const found = VERSION.exec(version);
  if (found === null) return NONE;
  const [, major = '', minor, patch, kind = '', pre = ''] = found;
  if (minor === undefined) return { ...NONE, major, minor: '0', patch: '0' };
  // before 1.21 the first release of a line had no third number
  const first = compareNumbers(minor, '21') < 0 && kind === '' ? '0' : '';
  return { major, minor, patch: patch ?? first, kind, pre };
}

/** Numbers without leading zeros; `''` comes first. */
function compareNumbers(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a === b ? 0 : a < b ? -1 : 1;
}
