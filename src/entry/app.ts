/** The doors that share one bundle; each acts on import and is a chunk of its own, loaded whole before it reads anything. */
const doors = {
  cli: () => import('./cli.ts'),
  main: () => import('./main.ts'),
  post: () => import('./post.ts'),
  restore: () => import('./restore.ts'),
  save: () => import('./save.ts'),
  bundle: () => import('./bundle.ts'),
  unbundle: () => import('./unbundle.ts'),
  verify: () => import('./verify.ts'),
  seal: () => import('./seal.ts'),
  cacheclient: () => import('./cacheclient.ts'),
};

/** Opens a door. `dist/<door>.js` calls it (scripts/bundle.mjs). */
export async function open(door: keyof typeof doors): Promise<void> {
  await doors[door]();
}
