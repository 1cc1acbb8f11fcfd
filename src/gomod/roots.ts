import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders below `base` that hold a go.mod, relative and sorted; `vendor`, `testdata`, and names starting with `.` or `_`
 * are passed over, as the go command does for `./...`. Links are not followed.
 */
export function findModuleDirs(base: string): readonly string[] {
  return findDirs(base, 'go.mod');
}

/** The folders below `base` that hold a go.work, as {@link findModuleDirs} finds those of go.mod. */
export function findWorkDirs(base: string): readonly string[] {
  return findDirs(base, 'go.work');
}

function findDirs(base: string, file: string): readonly string[] {
  const found: string[] = [];
  const walk = (dir: string): void => {
    const entries = readdirSync(join(base, dir), { withFileTypes: true });
    if (entries.some((entry) => entry.name === file && !entry.isDirectory())) found.push(dir);
    for (const entry of entries)
      if (entry.isDirectory() && !isPassedOver(entry.name))
        walk(dir === '.' ? entry.name : `${dir}/${entry.name}`);
  };
  walk('.');
  return found.sort();
}

function isPassedOver(name: string): boolean {
  return (
    name === 'vendor' ||
    name === 'testdata' ||
    name === 'node_modules' ||
    name.startsWith('.') ||
    name.startsWith('_')
  );
}

/** True when one of the globs matches the folder: `*` and `?` within a name, `**` over several; `dir/go.mod` means `dir`. */
export function matchesAny(globs: readonly string[], dir: string): boolean {
  return globs.some((glob) => toRegExp(glob).test(dir));
}

function toRegExp(glob: string): RegExp {
  const plain = glob.replace(/^\.\//, '').replace(/\/?(go\.mod)?$/, '');
  const source = plain
    .split(/(\*\*\/|\/\*\*|\*\*|\*|\?)/)
    .map((part) => WILD[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
    .join('');
  return new RegExp(`^(?:${source === '' ? '\\.' : source})$`);
}

const WILD: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '/**': '(?:/.*)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};
