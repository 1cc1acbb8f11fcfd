import { join } from 'node:path';
import { readRegular } from '../regular.ts';
import { dueFiles, type DueRules } from './due.ts';
import { FileTree } from './filetree.ts';
import type { VendoredModule } from './modulestxt.ts';
import type { VendorListing } from './walk.ts';

/**
 * The files in a vendor folder that may belong to a module whose own files are not at hand, by the rules of vendoring applied to
 * what is vendored of it: a file that none of its packages would bring is not among them. Reads its vendored Go files.
 *
 * @returns names below the vendor folder
 */
export function ownClaims(
  { vendor, listing }: { readonly vendor: string; readonly listing: VendorListing },
  { path, packages }: VendoredModule,
  rules: DueRules,
): readonly string[] {
  const names = listing.files.filter((name) => name.startsWith(`${path}/`));
  const files = names.map((name) => ({
    name,
    size: 0, // not asked for
    read: () => readRegular(join(vendor, name)) ?? Buffer.of(),
  }));
  const folders = packages.map((one) => one.path.slice(path.length + 1));
  const due = dueFiles(new FileTree(files, `${path}/`), folders, rules);
  // the tests that embed a file are not vendored themselves
  const ofTests = rules.testEmbeds ? names.filter((name) => isDataBelow(packages, name)) : [];
  return [...[...due.files.keys()].map((name) => `${path}/${name}`), ...ofTests];
}

function isDataBelow(packages: VendoredModule['packages'], name: string): boolean {
  return !name.endsWith('.go') && packages.some(({ path }) => name.startsWith(`${path}/`));
}
