const FULL = 0xffffffff;
const ZIP64 = 1;

/**
 * Sizes and offsets of a zip header, each from the zip64 field where its 32 bits are full.
 *
 * @param plain as the header has them, in the order in which the zip64 field repeats them
 * @param extra all extra fields of the header
 * @returns undefined when the zip64 field is missing or too short
 * @see archive/zip readDirectoryHeader
 */
export function widened(plain: readonly number[], extra: Buffer): readonly number[] | undefined {
  if (!plain.includes(FULL)) return plain;
  const field = zip64Field(extra);
  if (field === undefined || field.length < 8 * plain.filter((value) => value === FULL).length)
    return undefined;
  let from = -8;
  return plain.map((value) => (value === FULL ? Number(field.readBigUInt64LE((from += 8))) : value));
}

function zip64Field(extra: Buffer): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) return undefined; // Go stops at a field that is cut off
    if (extra.readUInt16LE(at) === ZIP64) return extra.subarray(at + 4, end);
    at = end;
  }
  return undefined;
}
