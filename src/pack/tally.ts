import { Failure } from '../errors.ts';

/**
 * Members a bundle may have. What is kept of each member takes memory however small the file is; forty thousand module versions
 * fit in here, and the largest closures known have a few thousand.
 */
export const MAX_MEMBERS = 1 << 17;

/** Bytes of manifest and version lists that are kept; a manifest of so many modules fits in here. */
const MAX_TEXT = 32 << 20;

/** Counts what is kept in memory of a bundle while it is read. */
export class Tally {
  #members = 0;
  #text = 0;

  /** Counts a member. @param text bytes that are kept of its content. Throws Failure `E_BUNDLE_FORMAT` past the bounds. */
  add(text: number): void {
    this.#members++;
    this.#text += text;
    if (this.#members > MAX_MEMBERS)
      throw new Failure('E_BUNDLE_FORMAT', { message: `it holds more than ${MAX_MEMBERS} members` });
    if (this.#text > MAX_TEXT)
      throw new Failure('E_BUNDLE_FORMAT', {
        message: `its manifest and version lists are larger than ${MAX_TEXT} bytes`,
      });
  }
}
