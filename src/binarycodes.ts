/** Part of the table in codes.ts: what may be said about a finished binary, and about two of them. */
import { failed, usage, warning, type Entry } from './codeentry.ts';

const NOT_THIS_BUILD = 'build it again from this checkout in the seal; find out where the binary came from';

export const binaryCodes = {
  E_BINARY_READ: usage(
    'a file that was named has no build information of Go',
    'name a binary that go build made with modules; go version -m FILE shows what Go sees in it',
  ),
  E_BINARY_MAIN: failed('the binary was not built from a module of this checkout', NOT_THIS_BUILD),
  E_BINARY_MODULE: failed('the binary holds a module version that is not planned', NOT_THIS_BUILD),
  E_BINARY_SUM: failed('the binary was built from a module that is not the one go.sum names', NOT_THIS_BUILD),
  E_BINARY_NO_SUM: failed(
    'nothing tells what a module in the binary was built from',
    'build it from a module cache that go-airlock filled, without -mod=vendor',
  ),
  E_BINARY_REPLACED: failed(
    'a module in the binary is not replaced as go.mod and go.work say',
    NOT_THIS_BUILD,
  ),
  E_NOT_REPRODUCIBLE: failed(
    'two builds of one checkout wrote different bytes',
    'look for times, random names and folders in what the command writes; for Go, -ldflags=-buildid= leaves its build ID out',
  ),
  W_BINARY_REPLACED: warning(
    'a module in the binary was replaced, as go.mod or go.work says',
    'nothing to do if that line was reviewed',
  ),
  W_BINARY_VENDORED: warning(
    'the binary names no sums, as one that was built from a vendor folder',
    'verify --vendor holds that folder against the sums',
  ),
  W_BINARY_MODIFIED: warning(
    'the binary was built from a checkout with changes that are in no commit',
    'commit what was changed, or keep generated files out of version control',
  ),
  W_BINARY_NO_MAIN: warning(
    'the binary was built from files and does not say of which module',
    'build the package instead: go build ./cmd/app',
  ),
} as const satisfies Record<`${'E' | 'W'}_${string}`, Entry>;
