/** Where the checkout ends. What it names beyond that was not reviewed with it, and is in no sum. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { Failure } from '../errors.ts';
import type { Origin } from './replace.ts';

/** The folder that was checked out as one. */
export interface Checkout {
  /** Its real path. */
  readonly top: string;
  /** False when there is no `.git` to tell, and the base is taken for the whole. */
  readonly known: boolean;
}

/** The checkout of a base: the nearest folder at or above it that holds a `.git` (a folder, or the file of a worktree), else the base. */
export function checkoutOf(base: string): Checkout {
  const real = realPath(base);
  const top = [real, ...foldersAbove(real)].find((dir) => existsSync(join(dir, '.git')));
  return { top: top ?? real, known: top !== undefined };
}

/** True when a path, with every link in it followed, is the checkout's top folder or below it. */
export function isInside(checkout: Checkout, path: string): boolean {
  const way = relative(checkout.top, realPath(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The path with every link followed, as far as it is there; the rest as written.
 *
 * @throws Failure `E_UNREADABLE` where a folder on the way may not be looked into
 */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    const isNotThere = errorCode(cause) === 'ENOENT' || errorCode(cause) === 'ENOTDIR';
    if (!isNotThere || dirname(path) === path)
      throw new Failure('E_UNREADABLE', { path, message: 'where it leads cannot be told' }, cause);
    return join(realPath(dirname(path)), basename(path));
  }
}

function errorCode(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
}

/** The folders above one, nearest first. */
export function foldersAbove(dir: string): readonly string[] {
  const above = dirname(dir);
  return above === dir ? [] : [above, ...foldersAbove(above)];
}

/**
 * Lets a folder that replaces a module pass when it is in the checkout. To be called before any file of it is read. A replace that
 * nothing uses may name what it likes, as for Go.
 *
 * @throws Failure `E_REPLACE_OUTSIDE` with the line of the replace
 * @see threat-model.md T23
 */
export function checkReplacement(checkout: Checkout, { dir, rule, file }: Origin & { from: 'folder' }): void {
  if (isInside(checkout, dir)) return;
  const real = realPath(dir);
  const whole = commonFolder(checkout.top, real);
  throw new Failure('E_REPLACE_OUTSIDE', {
    module: rule.oldPath,
    path: `${file}:${rule.line}`,
    want: `a folder in ${checkout.top}`,
    got: real,
    message: `it is replaced by ${rule.newPath}, which leads out of the checkout`,
    ...(checkout.known || dirname(whole) === whole
      ? {}
      : {
          remedy: `no .git tells where the checkout ends; if all of ${whole} is yours, name it: -C ${whole}`,
        }),
  });
}

function commonFolder(one: string, other: string): string {
  return [one, ...foldersAbove(one)].find((dir) => isInside({ top: dir, known: true }, other)) ?? one;
}
