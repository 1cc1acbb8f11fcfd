import type { Replacement } from './modfile.ts';
import type { ModuleVersion } from './module.ts';

/** Where a required module version really comes from. */
export type Origin =
  | { readonly from: 'module'; readonly module: ModuleVersion }
  | {
      readonly from: 'folder';
      /** absolute */ readonly dir: string;
      readonly rule: Replacement;
      /** whose rule it is */ readonly file: string;
    };

/** The replace lines of one file, with the folder its relative paths start at. */
export interface Rules {
  readonly replace: readonly Replacement[];
  /** Makes a path of a rule absolute. */
  readonly resolve: (path: string) => string;
  /** As people know it: `go.mod`. */
  readonly file: string;
}

/**
 * Applies replacements: go.work before go.mod, a rule for the exact version before one for all.
 *
 * @param rules of the main modules, the strongest file first; those of dependencies never count
 * @see cmd/go/internal/modload Replacement; go-modules-spec.md 5.4
 */
export function replacer(rules: readonly Rules[]): (m: ModuleVersion) => Origin {
  const byPath = new Map<string, { rule: Replacement; of: Rules }[]>();
  for (const of of rules)
    for (const rule of of.replace)
      byPath.set(rule.oldPath, [...(byPath.get(rule.oldPath) ?? []), { rule, of }]);
  return (m) => {
    const candidates = byPath.get(m.path) ?? [];
    const found =
      candidates.find(({ rule }) => rule.oldVersion === m.version) ??
      candidates.find(({ rule }) => rule.oldVersion === undefined);
    if (found === undefined) return { from: 'module', module: m };
    const { rule, of } = found;
    if (rule.newVersion === undefined)
      return { from: 'folder', dir: of.resolve(rule.newPath), rule, file: of.file };
    return { from: 'module', module: { path: rule.newPath, version: rule.newVersion } };
  };
}
