/** What people may write to say which very file a bundle is; the doors put the name of what was given before the words. */
import { describe, expect, test } from '@jest/globals';
import { readDigests } from '../../src/pack/digests.ts';

const [A, B] = ['ab'.repeat(32), '01'.repeat(32)];

describe('the digests of bundles', () => {
  test.each([
    { lines: [], files: 2, are: [] },
    { lines: [A, B], files: 2, are: [A, B] },
    { lines: [A.toUpperCase()], files: 1, are: [A] },
    { lines: [`SHA256:${B}`], files: 1, are: [B] },
  ])('$lines of $files files are understood', ({ lines, files, are }) => {
    expect(readDigests(lines, files)).toEqual(are);
  });

  test.each([
    { lines: [A, 'ab'], files: 2, says: 'takes 64 hex digits, not "ab"' },
    { lines: [`${A}0`], files: 1, says: `takes 64 hex digits, not "${A}0"` },
    { lines: [`sha512:${A}`], files: 1, says: `takes 64 hex digits, not "sha512:${A}"` },
    { lines: [`${A}\n`], files: 1, says: `takes 64 hex digits, not "${A}\\n"` },
    { lines: ['sha256:'], files: 1, says: 'takes 64 hex digits, not "sha256:"' },
    { lines: [A], files: 2, says: 'is given once for each bundle, in their order: 1 for 2' },
    { lines: [A, B], files: 0, says: 'is given once for each bundle, in their order: 2 for 0' },
  ])('$lines of $files files are refused', ({ lines, files, says }) => {
    expect(readDigests(lines, files)).toBe(says);
  });
});
