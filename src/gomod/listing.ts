import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { CacheFolder } from './modcache.ts';
import { unescapePath, unescapeVersion } from './module.ts';

/** What a module cache may hold of a module version. */
export type Kind = 'mod' | 'zip' | 'tree';

/** One thing in a module cache, by name alone. */
export interface Listed {
  /** `path@version`; as it stands on the disk where that is no name Go writes. */
  readonly module: string;
  readonly kind: Kind;
}

/** All go.mod files, archives and trees in a module cache, by name alone. Links are not followed; what cannot be read is passed over. */
export function listModules(folder: CacheFolder): readonly Listed[] {
  return [...downloads(folder.download, ''), ...trees(folder, '')];
}

/** Files in the folders `<path>/@v`. */
function* downloads(download: string, path: string): Generator<Listed> {
  for (const entry of entriesOf(join(download, path))) {
    const name = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.name === '@v') yield* versions(join(download, name), path);
    else if (entry.isDirectory()) yield* downloads(download, name);
  }
}

function* versions(dir: string, path: string): Generator<Listed> {
  for (const { name } of entriesOf(dir)) {
    const [, version, kind] = /^(.+)\.(mod|zip)$/.exec(name) ?? [];
    if (version !== undefined) yield { module: idFrom(path, version), kind: kind === 'mod' ? 'mod' : 'zip' };
  }
}

/** Folders `<path>@<version>`, outside of `cache`. */
function* trees(folder: CacheFolder, path: string): Generator<Listed> {
  for (const entry of entriesOf(join(folder.trees, path))) {
    const name = path === '' ? entry.name : `${path}/${entry.name}`;
    const at = entry.name.indexOf('@');
    if (at > 0)
      yield {
        module: idFrom(name.slice(0, name.lastIndexOf('@')), name.slice(name.lastIndexOf('@') + 1)),
        kind: 'tree',
      };
    else if (entry.isDirectory() && name !== 'cache') yield* trees(folder, name);
  }
}

function idFrom(escapedPath: string, escapedVersion: string): string {
  return `${unescapePath(escapedPath) ?? escapedPath}@${unescapeVersion(escapedVersion) ?? escapedVersion}`;
}

function entriesOf(dir: string): readonly Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return []; // gone, or no folder: there is nothing in it that a build could use
  }
}
