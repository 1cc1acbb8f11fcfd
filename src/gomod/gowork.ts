/** Which go.work the go command would use, and that it is the base's own or none. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { Failure, finding, type Finding } from '../errors.ts';
import { foldersAbove, isInside, realPath, type Checkout } from './checkout.ts';

/** Where the go command starts to look, and what its environment says. */
export interface Looking {
  /** Absolute. */
  readonly base: string;
  /** The environment's GOWORK; undefined, `''` and `auto` let the go command search. */
  readonly gowork: string | undefined;
  readonly checkout: Checkout;
}

/** The base's own go.work; undefined when there is none or the environment says `off`. */
export function ownGowork({ base, gowork }: Omit<Looking, 'checkout'>): string | undefined {
  const file = join(base, 'go.work');
  return gowork === 'off' || !isGowork(file) ? undefined : file;
}

/**
 * Holds the go.work the go command would use against the one that the plan is made from.
 *
 * @returns `W_GOWORK_ABOVE` for one above the base and in the checkout, which is left out
 * @throws Failure `E_GOWORK_OUTSIDE` for one above the checkout, and for a GOWORK that names another file than the base's own
 * @see cmd/go/internal/modload FindGoWork, findWorkspaceFile; threat-model.md T24
 */
export function checkGowork(looking: Looking): readonly Finding[] {
  const { base, gowork = '', checkout } = looking;
  if (gowork === 'off') return [];
  if (gowork !== '' && gowork !== 'auto') return checkNamed(looking, gowork);
  if (ownGowork(looking) !== undefined) return [];
  // the go command goes up by the folder's name, which a link may have given it
  for (const start of [base, realPath(base)]) {
    const file = foldersAbove(start)
      .map((dir) => join(dir, 'go.work'))
      .find(isGowork);
    if (file !== undefined) return [above(file, base, checkout)];
  }
  return [];
}

/** Relative paths in a go.work start at its folder, so the folder and the name count, and not what a link makes of the file. */
function checkNamed({ base, checkout }: Looking, gowork: string): readonly Finding[] {
  const isOwn = basename(gowork) === 'go.work' && realPath(dirname(gowork)) === realPath(base);
  if (isAbsolute(gowork) && isOwn) return [];
  const dir = dirname(gowork);
  const isOurs = isAbsolute(gowork) && isGowork(gowork) && isInside(checkout, dir);
  throw new Failure('E_GOWORK_OUTSIDE', {
    path: gowork,
    want: `${join(base, 'go.work')}, or off`,
    got: gowork,
    message: 'the GOWORK of the environment names a go.work that is not the one of this folder',
    remedy: isOurs ? `-C ${dir}` : 'take GOWORK out of the environment, or set GOWORK=off',
  });
}

function above(file: string, base: string, checkout: Checkout): Finding {
  const dir = dirname(file);
  if (isInside(checkout, dir))
    return finding('W_GOWORK_ABOVE', {
      path: relative(base, file),
      message:
        'a go.work above this folder is left out: the roots are planned alone, and a sealed step runs with GOWORK=off',
      remedy: `-C ${dir} plans the workspace; GOWORK=off says that none is meant`,
    });
  throw new Failure('E_GOWORK_OUTSIDE', {
    path: file,
    message: 'the go command would use this go.work, and it is not part of the checkout',
    ...(checkout.known
      ? {}
      : { remedy: `set GOWORK=off, or remove it; if it is yours, plan the workspace with -C ${dir}` }),
  });
}

/** As the go command sees it: a folder of that name is none. */
function isGowork(path: string): boolean {
  return existsSync(path) && !statSync(path).isDirectory();
}
