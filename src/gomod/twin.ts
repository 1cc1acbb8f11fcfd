import type { Stats } from 'node:fs';
import type { ModuleVersion } from './module.ts';
import { holds, type Seen } from './regular.ts';
import { listTree } from './tree.ts';

/**
 * A tree on disk that is held against its archive file by file, while that is proven. A tree with the files of a proven archive
 * and no other, each of the same bytes, is proven too: what was compared need not be hashed a second time.
 */
export class Twin {
  /** Files of the tree that were not met in the archive yet, by name. */
  readonly #left: Map<string, string>;
  readonly #met: [path: string, stat: Stats][] = [];
  #same = true;

  /** @param dir the tree; it is a folder. Throws as {@link listTree}. */
  constructor(dir: string, module: ModuleVersion) {
    this.#left = new Map(listTree(dir, module).map(({ name, path }) => [name, path]));
  }

  /** Compares a file of the archive. Never throws: what cannot be read is not the same. */
  readonly compare = (name: string, content: Buffer): void => {
    if (!this.#same || name.endsWith('/')) return;
    const path = this.#left.get(name);
    this.#left.delete(name);
    this.#same = path !== undefined && this.#holds(path, content);
  };

  #holds(path: string, content: Buffer): boolean {
    try {
      return holds(path, content, (...met) => void this.#met.push(met));
    } catch {
      return false; // whoever needs to know why reads it again
    }
  }

  /** True when every file of the archive is in the tree, the same, and nothing else is. Only then `seen` is told of them. */
  isSame(seen: Seen): boolean {
    const same = this.#same && this.#left.size === 0;
    if (same) for (const met of this.#met) seen(...met);
    return same;
  }
}
