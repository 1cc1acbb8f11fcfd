import { createHash } from 'node:crypto';
import { createReadStream, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareBytes } from '../gomod/module.ts';
import { usageText } from '../pack/usage.ts';
import type { Bundled } from './bundle.ts';

/** The files that stand beside a bundle; absolute. */
export interface Beside {
  /** What is in the bundle, as the bundle itself says it. */
  readonly manifest: string;
  /** SHA-256 of all the others, as `sha256sum -c` reads it. */
  readonly checksums: string;
  /** How to build with it without this program. */
  readonly use: string;
}

/**
 * Writes what goes along with a bundle into its folder.
 *
 * @param more further files in that folder that the sums are to cover, such as an SBOM; absolute
 */
export async function writeBeside(
  { path, sha256, manifest }: Bundled,
  more: readonly string[] = [],
): Promise<Beside> {
  const file = (name: string): string => join(dirname(path), name);
  const beside = {
    manifest: file('manifest.json'),
    use: file('USE.md'),
    checksums: file('SHA256SUMS'),
  };
  writeFileSync(beside.manifest, manifest);
  writeFileSync(beside.use, usageText(basename(path)));
  const others = [beside.manifest, beside.use, ...more];
  const sums = await Promise.all(
    others.map(async (other) => [basename(other), await digestOf(other)] as const),
  );
  const lines = [[basename(path), sha256] as const, ...sums].sort(([a], [b]) => compareBytes(a, b));
  writeFileSync(beside.checksums, lines.map(([name, digest]) => `${digest}  ${name}\n`).join(''));
  return beside;
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  const pieces: AsyncIterable<Buffer> = createReadStream(file);
  for await (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
