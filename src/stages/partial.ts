import { finding, softened, type Finding } from '../errors.ts';
import { named } from '../words.ts';
import type { Plan } from './plan.ts';

/**
 * What stands of the findings where the module cache need not be whole at the end, since a later step may bring the rest. What is
 * missing, and what only a missing go.mod could tell, is no fault then; what an entry held wrong was not taken, and is a warning.
 *
 * @param file the entry; what is wrong in it stays an error where `strict` says so
 */
export function partial(
  { needs }: Pick<Plan, 'needs'>,
  findings: readonly Finding[],
  { file, strict }: { readonly file: string | undefined; readonly strict: boolean },
): readonly Finding[] {
  const standing = findings.filter((found) => found.code !== 'E_OFFLINE_MISSING' && !needs.open.has(found));
  return standing.map((found) =>
    found.level === 'warning' || strict || file === undefined || found.path !== file
      ? found
      : softened(found, 'W_BUNDLE_REFUSED', 'nothing of that was taken'),
  );
}

/** The error for a restore that was to bring all that is needed, and did not. */
export function cacheMiss(key: string, missing: readonly string[]): Finding {
  return finding('E_CACHE_MISS', {
    message: `the cache did not give all that is needed under ${key}: ${named(missing)}`,
  });
}
