/** A part of a file, in bytes; `end` is not part of it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What a Range header asks of a file of `size` bytes. Several ranges, other units and what cannot be read are passed over, as
 * the standard allows: the whole file is the answer.
 *
 * @returns `none` when the range lies outside of the file
 * @see RFC 9110 section 14.1.2, 14.2
 */
export function rangeOf(header: string | undefined, size: number): Range | 'whole' | 'none' {
  const found = /^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i.exec(header ?? '');
  const [, from = '', to = ''] = found ?? [];
  if (from === '') return to === '' ? 'whole' : lastBytes(Number(to), size);
  const start = Number(from);
  const last = to === '' ? size - 1 : Number(to);
  if (to !== '' && last < start) return 'whole';
  return start >= size ? 'none' : { start, end: Math.min(last + 1, size) };
}

function lastBytes(count: number, size: number): Range | 'none' {
  return count === 0 || size === 0 ? 'none' : { start: Math.max(0, size - count), end: size };
}
