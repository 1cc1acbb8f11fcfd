import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Failure, isError } from '../errors.ts';
import type { CacheFolder } from './modcache.ts';

/** More folders than any module cache has; beyond that a run only forgets, and looks again. */
const MOST = 100_000;

/**
 * The folders between the root of a module cache, or file proxy, and its files. The go command makes nothing but folders there,
 * so a link is somebody else's, also one that stays inside: nothing is read or written through it. Only the root itself may be a
 * link; that is the user's choice. What was seen to be a folder is not looked at again by the same object.
 *
 * @see threat-model T46; go-modules-spec.md 6.4
 */
export class Ways {
  readonly #root: string;
  readonly #known = new Set<string>();

  constructor({ trees }: Pick<CacheFolder, 'trees'>) {
    this.#root = resolve(trees);
  }

  /** True when the folder `dir` at or below the root is there. Throws Failure `E_PATH_EXISTS` where anything but a folder stands on the way. */
  leads(dir: string): boolean {
    if (dir.length <= this.#root.length || this.#known.has(dir)) return true;
    if (!this.leads(dirname(dir))) return false;
    const stat = lstatSync(dir, { throwIfNoEntry: false });
    if (stat === undefined) return false;
    if (!stat.isDirectory()) throw new Failure('E_PATH_EXISTS', { path: dir });
    if (this.#known.size === MOST) this.#known.clear();
    this.#known.add(dir);
    return true;
  }

  /** Makes the folder `dir` at or below the root, and those above it. Throws as {@link leads}, and system errors. */
  make(dir: string): void {
    if (dir.length <= this.#root.length) {
      makeRoot(this.#root);
      return;
    }
    if (this.leads(dir)) return;
    this.make(dirname(dir));
    makeOne(dir);
    this.leads(dir); // somebody else may just have made something that is no folder
  }
}

/** Node's own way to make the folders above too never ends on file systems that answer ENOENT, such as /proc. */
function makeRoot(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(dir) !== dir) makeRoot(dirname(dir));
  makeOne(dir);
}

/** No error when it is there already: another thread may be making it too. */
function makeOne(dir: string): void {
  try {
    mkdirSync(dir);
  } catch (thrown) {
    const exists = isError(thrown) && 'code' in thrown && thrown.code === 'EEXIST';
    if (!exists || !statSync(dir).isDirectory()) throw thrown;
  }
}
