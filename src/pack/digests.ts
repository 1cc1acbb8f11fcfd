/**
 * Understands what was given to say which very files bundles are: SHA-256 in hex, `sha256:` may stand before it.
 *
 * @param lines one for each bundle, in their order; none: nothing was said
 * @param files how many bundles there are
 * @returns lower-case hex, without what stood before it; or in words what is wrong, to follow the name of what was given
 */
export function readDigests(lines: readonly string[], files: number): readonly string[] | string {
  const all = lines.map((line) => line.toLowerCase().replace(/^sha256:/, ''));
  const wrong = all.findIndex((text) => !/^[0-9a-f]{64}$/.test(text));
  if (wrong >= 0) return `takes 64 hex digits, not ${JSON.stringify(lines[wrong])}`;
  if (all.length > 0 && all.length !== files)
    return `is given once for each bundle, in their order: ${all.length} for ${files}`;
  return all;
}
