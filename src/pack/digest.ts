import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { withBundle } from './file.ts';

/** Bytes that are in memory at once. */
const PIECE = 1 << 20;

/**
 * The SHA-256 of a bundle's file in lower-case hex. Reads the whole file, a piece at a time, and understands nothing of it.
 *
 * @throws Failure `E_UNREADABLE`, `E_BUNDLE_FORMAT` when it has a size that no bundle has; system errors
 */
export function fileDigest(file: string): string {
  return withBundle(file, (fd, size) => {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafeSlow(PIECE);
    for (let at = 0; at < size;) {
      const read = readSync(fd, piece, 0, PIECE, at);
      if (read === 0) break; // it became shorter: the digest is another then
      hash.update(piece.subarray(0, read));
      at += read;
    }
    return hash.digest('hex');
  });
}
