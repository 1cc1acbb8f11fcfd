import type { ModuleFile } from '../prove.ts';

/** The files of a module version by folder. Names are relative to its root; the root is `''`. */
export class FileTree {
  readonly #folders = new Map<string, Map<string, ModuleFile | undefined>>();

  /** @param files names start with `prefix`, which is cut off */
  constructor(files: readonly ModuleFile[], prefix: string) {
    this.#folders.set('', new Map());
    for (const file of files) this.#add(file.name.slice(prefix.length), file);
  }

  /** What is in a folder by name, undefined for folders; nothing where there is no such folder. */
  in(folder: string): ReadonlyMap<string, ModuleFile | undefined> {
    return this.#folders.get(folder) ?? new Map<string, undefined>();
  }

  /** Regular files in a folder, not in those below it. */
  filesIn(folder: string): readonly (readonly [name: string, file: ModuleFile])[] {
    return [...this.in(folder)].flatMap(([name, file]) =>
      file === undefined ? [] : [[name, file] as const],
    );
  }

  isFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  has(path: string): boolean {
    return this.isFolder(path) || this.in(parentOf(path)).has(nameOf(path));
  }

  file(path: string): ModuleFile | undefined {
    return this.in(parentOf(path)).get(nameOf(path));
  }

  #add(path: string, file: ModuleFile | undefined): void {
    const parent = parentOf(path);
    if (!this.#folders.has(parent)) {
      this.#folders.set(parent, new Map());
      this.#add(parent, undefined);
    }
    this.#folders.get(parent)?.set(nameOf(path), file);
  }
}

/** `a/b` of `a/b/c`, `''` of `c`. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `c` of `a/b/c`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path below a folder that may be the root. */
export function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
