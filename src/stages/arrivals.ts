/** What a fill tells of the archives that came in, for people. Pure. */
import { idOf } from '../gomod/module.ts';
import type { Difference, HeavyModule } from '../report.ts';
import { difference } from './difference.ts';
import type { Prefetched } from './fetched.ts';
import type { Plan } from './plan.ts';
import type { Restored } from './restore.ts';

/** So many of the largest archives are told, and so many of the slowest. */
const MOST = 10;

/** The largest archives of those that came in, then the slowest of the others. Bytes of a proxy are compressed, of a bundle plain. */
export function heavyOf(
  { held, placed }: Pick<Restored, 'held' | 'placed'>,
  { took }: Pick<Prefetched, 'took'>,
): readonly HeavyModule[] {
  const fetched = new Set(took.map(({ module }) => module));
  const restored = held
    .map((module) => ({ module: idOf(module), from: null, bytes: module.size ?? 0, seconds: null }))
    .filter(({ module }) => placed.has(module) && !fetched.has(module));
  const largest = [...restored, ...took].sort((a, b) => b.bytes - a.bytes).slice(0, MOST);
  const others = took.filter((one) => !largest.includes(one));
  return [...largest, ...others.sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0)).slice(0, MOST)];
}

/** From the archives that an entry of other needs held to those that are needed now. Its word is not proven, and only shown. */
export function newsSince(held: Restored['held'], { needs }: Pick<Plan, 'needs'>): Difference {
  const needed = needs.modules.flatMap(({ module, zip }) =>
    zip === undefined ? [] : [{ ...module, zip, size: null }],
  );
  const side = (archives: Restored['held']) => ({ archives, gomods: null, findings: [] });
  return difference(side(held), side(needed));
}
