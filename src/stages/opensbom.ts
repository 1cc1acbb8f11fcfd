import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../errors.ts';
import type { Host } from '../host.ts';
import { checkPlace } from './bundle.ts';
import type { Plan } from './plan.ts';

/** The files a bundle is written to. */
export interface PackTo {
  readonly file: string;
  /** Where its SBOM goes; undefined: there is none. */
  readonly sbom?: string | undefined;
  /** Bundles that a delta is to build on, oldest first; none: everything is written. */
  readonly bases?: readonly string[];
}

/**
 * Gets ready to write an SBOM: loads what makes it, before the first foreign byte (design section 2, rule 8), and looks whether the
 * file can get its name. Without a file that is nothing.
 *
 * @returns writes the SBOM of a plan whose archives are in the module cache; the file appears by rename
 * @throws Failure `E_USAGE`, `E_UNREADABLE`
 */
export async function openSbom({
  file: bundle,
  sbom: file,
}: PackTo): Promise<(host: Host, plan: Plan) => Promise<void>> {
  if (file === undefined) return () => Promise.resolve();
  if (file === bundle) throw new Failure('E_USAGE', { message: 'the bundle and its SBOM have one name' });
  checkPlace(file);
  const { sbomText } = await import('./sbom.ts');
  return async (host, plan) => {
    const text = await sbomText(host, plan);
    const staged = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      writeFileSync(staged, text, { flag: 'wx', mode: 0o644 });
      renameSync(staged, file);
    } finally {
      rmSync(staged, { force: true });
    }
  };
}
