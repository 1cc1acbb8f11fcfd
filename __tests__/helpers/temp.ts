import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { removeTree } from '../../src/gomod/tree.ts';

/** Gives `use` a folder of its own and removes it at the end, read-only folders too. */
export async function inTemp<T>(use: (dir: string) => Promise<T> | T): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'airlock-'));
  try {
    return await use(dir);
  } finally {
    removeTree(dir);
  }
}

/** Writes files by relative name, with the folders above them. */
export async function writeFiles(
  dir: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
}

/**
 * Everything below a folder, one line each, sorted: type and mode, relative name, and for a file its size and digest.
 * Nothing is followed or opened but regular files.
 *
 * @param how `times`: with the time of the last change, to tell that nothing was written
 */
export function listing(dir: string, how: { times?: boolean } = {}): readonly string[] {
  const lines: string[] = [];
  const walk = (folder: string, prefix: string): void => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      lines.push(`${prefix}${name} ${describe(path, how.times === true)}`);
      if (lstatSync(path).isDirectory()) walk(path, `${prefix}${name}/`);
    }
  };
  if (lstatSync(dir, { throwIfNoEntry: false }) !== undefined) walk(dir, '');
  return lines.sort();
}

function describe(path: string, times: boolean): string {
  const stat = lstatSync(path);
  const mode = (stat.mode & 0o7777).toString(8);
  const time = times ? ` ${stat.mtimeMs}` : '';
  if (stat.isDirectory()) return `dir ${mode}${time}`;
  if (stat.isSymbolicLink()) return `link ${readlinkSync(path)}`;
  if (!stat.isFile()) return 'other';
  return `file ${mode} ${stat.size} ${sha256Hex(readFileSync(path)).slice(0, 16)}${time}`;
}

/** Which file everything at or below a folder is, and when it was last written or changed in any way: what nobody touched stays equal. */
export function stamps(dir: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const walk = (path: string): void => {
    const { ino, mode, size, mtimeNs, ctimeNs } = lstatSync(path, { bigint: true });
    all.set(path, [ino, mode, size, mtimeNs, ctimeNs].join(' '));
    if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) walk(join(path, name));
  };
  walk(dir);
  return all;
}

/** The names of all files below a folder, sorted; folders left out. */
export function fileNames(dir: string): readonly string[] {
  return listing(dir)
    .filter((line) => !/ dir [0-7]+$/.test(line))
    .map((line) => line.slice(0, line.indexOf(' ')));
}
