import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in a vendor folder, by name relative to it, with slashes. Nothing was opened and no link followed. */
export interface VendorListing {
  readonly files: readonly string[];
  /** Links, pipes, devices and sockets; `''` when the vendor folder itself is no folder. */
  readonly strange: readonly string[];
}

/** Lists a vendor folder; undefined when there is none. Throws system errors. */
export function listVendor(dir: string): VendorListing | undefined {
  const stat = lstatSync(dir, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isDirectory()) return { files: [], strange: [''] };
  const [files, strange]: [string[], string[]] = [[], []];
  const walk = (prefix: string): void => {
    for (const entry of readdirSync(join(dir, prefix), { withFileTypes: true })) {
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) walk(`${name}/`);
      else (entry.isFile() ? files : strange).push(name);
    }
  };
  walk('');
  return { files: files.sort(), strange: strange.sort() };
}
