import { compareBytes, compareModules } from '../gomod/module.ts';
import type { Difference, DiffModule } from '../report.ts';
import type { Side } from './side.ts';

/** What two sides have that the other has not. Pure. */
export function difference(before: Side, after: Side): Difference {
  const [old, now] = [byPath(before.archives), byPath(after.archives)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort(compareBytes);
  const each = paths.map((path) => ofPath(old.get(path) ?? [], now.get(path) ?? []));
  return {
    added: each.flatMap(({ added }) => added),
    removed: each.flatMap(({ removed }) => removed),
    changed: each.flatMap(({ changed }) => changed),
    gomods: gomods(before, after),
  };
}

function byPath(modules: readonly DiffModule[]): ReadonlyMap<string, readonly DiffModule[]> {
  const paths = new Map<string, DiffModule[]>();
  for (const module of [...modules].sort(compareModules))
    paths.set(module.path, [...(paths.get(module.path) ?? []), module]);
  return paths;
}

/** One version that makes place for another is a change; where there are more, nobody can tell which is for which. */
function ofPath(before: readonly DiffModule[], after: readonly DiffModule[]): Omit<Difference, 'gomods'> {
  const same = (a: DiffModule, b: DiffModule): boolean => a.version === b.version && a.zip === b.zip;
  const removed = before.filter((module) => !after.some((other) => same(module, other)));
  const added = after.filter((module) => !before.some((other) => same(module, other)));
  const changed = removed.flatMap((from) => {
    const to = added.find(({ version }) => version === from.version) ?? only(removed, added);
    return to === undefined ? [] : [{ from, to }];
  });
  return {
    added: added.filter((module) => !changed.some(({ to }) => to === module)),
    removed: removed.filter((module) => !changed.some(({ from }) => from === module)),
    changed,
  };
}

function only(removed: readonly DiffModule[], added: readonly DiffModule[]): DiffModule | undefined {
  return removed.length === 1 && added.length === 1 ? added[0] : undefined;
}

function gomods(before: Side, after: Side): Difference['gomods'] {
  const [old, now] = [before.gomods, after.gomods];
  if (old === null || now === null) return null;
  return {
    added: [...now].filter((id) => !old.has(id)).length,
    removed: [...old].filter((id) => !now.has(id)).length,
  };
}
