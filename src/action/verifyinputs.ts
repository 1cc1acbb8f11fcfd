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
  return { ...inputs, paths, binaries, vendor, sha256: digestsOf(given, paths.length) };
}

function digestsOf(given: GivenInputs<Name>, files: number): readonly string[] {
  const all = given.lines('sha256').map((text) => text.toLowerCase());
  const wrong = all.find((text) => !/^[0-9a-f]{64}$/.test(text));
  if (wrong !== undefined) throw usage('sha256', `takes 64 hex digits a line, not ${JSON.stringify(wrong)}`);
  if (all.length > 0 && all.length !== files)
    throw usage('sha256', `is given once for each bundle, in their order: ${all.length} for ${files}`);
  return all;
}
