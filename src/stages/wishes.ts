import type { H1 } from '../gomod/hash.ts';
import { idOf } from '../gomod/module.ts';
import type { Target } from '../gomod/place.ts';
import type { BundleContents } from '../pack/contents.ts';
import { fileName } from '../pack/layout.ts';
import type { Wishes } from '../pack/reader.ts';
import { isFinal } from './plan.ts';
import { isPresent, lackingArchives, type Stock } from './stock.ts';

/** Every file that may be needed and is not there, as long as anything is lacking: all go.mod files with a sum, planned archives, and those certain to be planned. */
export function wishesOf(stock: Stock, target: Target): { files: Wishes; archives: ReadonlySet<string> } {
  const { plan } = stock;
  const { sums } = plan.project;
  if (isFinal(plan) && plan.needs.modules.every((need) => isPresent(stock, need, target)))
    return { files: {}, archives: new Set() };
  const files: Record<string, H1> = {};
  const archives = new Set<string>();
  for (const module of sums.mods) {
    const want = sums.wanted(module, true);
    if (want !== undefined && (!target.trees || !plan.mods.has(module)))
      files[fileName(module, 'mod')] = want;
  }
  const lacking = lackingArchives(stock, target).map(({ module }) => module);
  for (const module of isFinal(plan)
    ? lacking
    : [...plan.certain.filter((m) => !stock.checked.has(idOf(m))), ...lacking]) {
    const want = sums.wanted(module, false);
    if (want !== undefined) files[fileName(module, 'zip')] = want;
    archives.add(idOf(module));
  }
  return { files, archives };
}

/** A bundle that was read to its end, and the archives that were wished for. */
export interface ReadOnce {
  readonly contents: BundleContents;
  readonly asked: ReadonlySet<string>;
}

/** True when a bundle has archives that are lacking, and were not wished for when it was read. */
export function holdsMore({ contents, asked }: ReadOnce, stock: Stock, target: Target): boolean {
  return lackingArchives(stock, target).some(
    ({ module }) => contents.files.has(fileName(module, 'zip')) && !asked.has(idOf(module)),
  );
}
