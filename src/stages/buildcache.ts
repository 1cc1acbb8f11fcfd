import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoEnv } from '../gomod/go.ts';
import { removeTree } from '../gomod/tree.ts';

/** Which build cache a sealed command uses: what `go env` says, or a new folder of its own. */
export type BuildCache = 'keep' | 'fresh';

/**
 * Gives `use` the settings with the build cache that was chosen. A fresh one is for this user alone, and is removed at the end.
 *
 * @throws what `use` throws; system errors when the folder cannot be made or removed
 * @see docs/decisions/0011; threat-model T20
 */
export async function withBuildCache<T>(
  env: GoEnv,
  choice: BuildCache,
  use: (env: GoEnv) => Promise<T>,
): Promise<T> {
  if (choice === 'keep') return use(env);
  const dir = await mkdtemp(join(tmpdir(), 'go-airlock-build-'));
  try {
    return await use({ ...env, GOCACHE: dir });
  } finally {
    removeTree(dir);
  }
}
