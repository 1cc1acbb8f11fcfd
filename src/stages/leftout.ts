import { lstatSync } from 'node:fs';
import { cachePaths } from '../gomod/modcache.ts';
import type { ModuleVersion } from '../gomod/module.ts';
import type { LeftOut } from '../report.ts';
import { inTurn } from '../work/inturn.ts';
import type { Plan } from './plan.ts';

/** Tells the bytes of an archive; undefined when nobody says. */
export type SizeOf = (module: ModuleVersion) => Promise<number | undefined>;

/**
 * What the answer of the go command leaves out, and what it would have cost; undefined where nothing was asked.
 *
 * @param ask who to ask about archives the module cache does not hold; after the first that is not told nobody is asked any more
 */
export async function weighLeftOut(
  { answered, question, leftOut, folder }: Plan,
  ask: SizeOf = () => Promise.resolve(undefined),
): Promise<LeftOut | undefined> {
  if (answered === undefined || question === undefined) return undefined;
  const known = { bytes: 0, all: true };
  await inTurn(8, leftOut, async (module) => {
    if (!known.all) return;
    const size = sizeHere(folder, module) ?? (await ask(module));
    if (size === undefined) known.all = false;
    else known.bytes += size;
  });
  const bytes = known.all ? known.bytes : null;
  return { modules: leftOut.length, bytes, platforms: question.platforms };
}

function sizeHere(folder: Plan['folder'], module: ModuleVersion): number | undefined {
  const stat = lstatSync(cachePaths(folder, module).zip, { throwIfNoEntry: false });
  return stat?.isFile() === true ? stat.size : undefined;
}
