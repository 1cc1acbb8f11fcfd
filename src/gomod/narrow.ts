import { idOf, type ModuleVersion } from './module.ts';
import type { Need, Needs } from './needs.ts';

/** Needs without the archives that are not in `chosen` (`path@version`), and which those are. */
export function narrowNeeds(
  needs: Needs,
  chosen: ReadonlySet<string>,
): { readonly needs: Needs; readonly leftOut: readonly ModuleVersion[] } {
  const isOut = (need: Need): boolean => need.zip !== undefined && !chosen.has(idOf(need.module));
  const modules = needs.modules.map((need) => (isOut(need) ? { ...need, zip: undefined } : need));
  return { needs: { ...needs, modules }, leftOut: needs.modules.filter(isOut).map(({ module }) => module) };
}
