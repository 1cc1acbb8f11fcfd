import { shown } from '../lex.ts';

/** Where two files part. */
export interface Difference {
  /** From 1. */
  readonly line: number;
  /** The part of that line where they differ, fit for a message. */
  readonly want: string;
  readonly got: string;
  /** They are equal but for CR before LF. */
  readonly onlyLineEnds: boolean;
}

const BEFORE = 40; // characters shown before the first that differs
const SHOWN = 100;
const NEWLINE = 0x0a;
const END = '(end of file)';

/** The first difference of two contents; undefined when they are equal. Both are held in memory. */
export function firstDifference(want: Buffer, got: Buffer): Difference | undefined {
  if (want.equals(got)) return undefined;
  const at = firstByte(want, got);
  return {
    line: countLines(want, at),
    want: lineAt(want, at),
    got: lineAt(got, at),
    onlyLineEnds: withoutCr(want).equals(withoutCr(got)),
  };
}

function firstByte(a: Buffer, b: Buffer): number {
  const length = Math.min(a.length, b.length);
  let [low, high] = [0, length]; // halves: compare() is far quicker than a look at each byte
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.compare(b, low, middle, low, middle) === 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

function countLines(bytes: Buffer, end: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) line += 1;
  return line;
}

function lineAt(bytes: Buffer, at: number): string {
  if (at >= bytes.length) return END;
  const start = at === 0 ? 0 : bytes.lastIndexOf(NEWLINE, at - 1) + 1;
  const newline = bytes.indexOf(NEWLINE, at);
  const from = Math.max(start, at - BEFORE);
  const end = Math.min(newline < 0 ? bytes.length : newline, from + SHOWN);
  return `${from > start ? '…' : ''}${shown([bytes.toString('utf8', from, end)])}`;
}

function withoutCr(bytes: Buffer): Buffer {
  return bytes.includes('\r\n')
    ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : bytes;
}
