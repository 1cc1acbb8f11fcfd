import { Given as GivenInputs, usage } from './given.ts';
import { readInputs, type Inputs } from './inputs.ts';

/** The inputs that only the verify action has, with their defaults as verify/action.yml declares them; `path` and `sha256` are those of unbundle. */
export const verifyDefaults = { path: '', sha256: '', binary: '', vendor: 'false' } as const;

type Name = keyof typeof verifyDefaults;

/** The inputs of the verify action, understood. At most one of the three kinds is given; none: the module cache is meant. */
export interface VerifyInputs extends Inputs {
  /** Bundles; absolute. */
  readonly paths: readonly string[];
  /** SHA-256 of each of them, or of none; lower-case hex. */
  readonly sha256: readonly string[];
  /** Finished programs; absolute. */
  readonly binaries: readonly string[];
  readonly vendor: boolean;
}

/**
 * Understands all inputs of the verify action; those that it does not declare have their defaults.
 *
 * @param raw the text of an input; `''` when it is not given
 * @param workspace what `working-directory` starts at; absolute
 * @throws Failure `E_USAGE`, naming the input
 */
export function readVerifyInputs(raw: (name: string) => string, workspace: string): VerifyInputs {
  const given = new GivenInputs<Name>(raw, verifyDefaults);
  const inputs = readInputs(raw, workspace);
  const [paths, binaries] = [given.paths('path', inputs.base), given.paths('binary', inputs.base)];
  const vendor = given.flag('vendor');
  const kinds = [paths.length > 0, binaries.length > 0, vendor].filter(Boolean).length;
  if (kinds > 1) throw usage('path', 'path, binary and vendor are verified one at a time');
  if (kinds > 0 && paths.length === 0 && inputs.asked !== undefined)
    throw usage('scope', 'needed is a question about a module cache or a bundle');
  if (vendor && inputs.all === true)
    throw usage('modules', 'all does not go with vendor: name the workspace, or the roots');
  return { ...inputs, paths, binaries, vendor, sha256: given.digests('sha256', paths.length) };
}
