import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Makes a GOPATH of the step alone. Its `bin` is that of the GOPATH before where there is one: what `go install` makes has to be where PATH and
 * the workflow look for it, and the go command reads nothing there.
 *
 * @param dir the folder to make; absolute
 * @param before GOPATH as it was; `''` where Go has none
 * @see go-modules-spec.md 11, GOPATH
 */
export function makeGopath(dir: string, before: string): void {
  mkdirSync(dir, { mode: 0o700 });
  const [first = ''] = before.split(delimiter);
  const bin = join(first, 'bin');
  if (isAbsolute(first) && existsSync(bin)) symlinkSync(bin, join(dir, 'bin'), 'junction');
}
