import { Failure, toFinding } from '../errors.ts';
import { idOf } from '../gomod/module.ts';
import type { Target } from '../gomod/place.ts';
import { withStagingOnDemand } from '../gomod/staging.ts';
import { isPresent, type Keep, type Stock } from './stock.ts';

/**
 * Gives `use` the folder to fill. Its staging folder is made when its name is first asked for: where nothing is lacking, nothing
 * is written, and a module cache that is there to be read only will do.
 *
 * @param stock what the folder holds now
 * @throws Failure what `use` throws. A folder that cannot be written throws `E_NOT_WRITABLE`, with what it lacks, where the name is
 *   first asked for.
 */
export async function withTarget<T>(
  stock: Stock,
  { archives, trees }: Keep,
  use: (target: Target) => Promise<T>,
): Promise<T> {
  const { folder } = stock.plan;
  return withStagingOnDemand(folder, (open) =>
    use({
      folder,
      archives,
      trees,
      get staging() {
        try {
          return open();
        } catch (thrown) {
          throw explained(thrown, lackingNames(stock, { archives, trees }));
        }
      },
    }),
  );
}

/**
 * The same folder with its staging folder made: the first sign that the folder cannot be filled, and the only form that may go
 * to a worker thread, since copying it there must not throw. Throws as {@link withTarget} says.
 */
export function prepared({ folder, archives, trees, ...rest }: Target): Target {
  return { folder, archives, trees, staging: rest.staging };
}

/** The same folder for orders that write nothing. */
export function unwritten({ folder, archives, trees }: Target): Target {
  return { folder, archives, trees, staging: '' };
}

/** False where the staging folder cannot be made for want of rights; whatever else is in the way is thrown. */
export function isWritable(target: Target): boolean {
  try {
    return target.staging !== '';
  } catch (thrown) {
    if (toFinding(thrown).code !== 'E_NOT_WRITABLE') throw thrown;
    return false;
  }
}

const SHOWN = 5;

function explained(thrown: unknown, lacking: readonly string[]): unknown {
  const found = toFinding(thrown);
  if (found.code !== 'E_NOT_WRITABLE' || lacking.length === 0) return thrown;
  const more = lacking.length > SHOWN ? ` and ${lacking.length - SHOWN} more` : '';
  const message = `${found.message}, and it lacks ${lacking.slice(0, SHOWN).join(', ')}${more}`;
  return new Failure('E_NOT_WRITABLE', { ...found, message }, thrown);
}

/** `path@version` of what is planned and not all there, and of go.mod files that the plan waits for. */
function lackingNames(stock: Stock, keep: Keep): readonly string[] {
  const { modules, unread } = stock.plan.needs;
  const missing = modules.filter((need) => !isPresent(stock, need, keep)).map(({ module }) => module);
  return [...new Set([...missing, ...unread].map(idOf))];
}
