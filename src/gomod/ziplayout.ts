import { Failure } from '../errors.ts';
import type { ZipEntry } from './zip.ts';
import { widened } from './zip64.ts';
import { ZIP64_END, ZIP64_LOCATOR, zip64Fields, type Directory } from './zipend.ts';

/** An entry and where its two headers stand in the archive. */
export interface PlacedEntry extends ZipEntry {
  /** Start of its entry in the directory. */
  readonly central: number;
  /** End of its name there. */
  readonly nameEnd: number;
  /** Start of its local header. */
  readonly local: number;
}

const CENTRAL = 46; // bytes of a directory entry before its name
const LOCAL = 30; // bytes of a local header before its name
const HAS_DESCRIPTOR = 8;
/** Of a local header, a directory entry, the end record, its zip64 twin and the locator of that. */
const HEADERS = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07'];

/**
 * Refuses an archive that a reader of local headers would read differently from Go, which believes the directory alone:
 * headers that disagree, entries that share bytes, and entries hidden in bytes the directory does not name. No writer makes
 * such archives by honest means. Other bytes before, between and after the entries are taken, as by Go.
 *
 * @param entries in the order of the directory
 * @throws Failure `E_ZIP_STRUCTURE`
 * @see threat-model.md T37
 */
export function checkLayout(bytes: Buffer, entries: readonly PlacedEntry[], directory: Directory): void {
  let at = 0;
  for (const entry of [...entries].sort((a, b) => a.local - b.local)) {
    if (entry.local < at) throw ambiguous(`${entry.name} shares bytes with another file`);
    checkQuiet(bytes, at, entry.local);
    checkLocal(bytes, entry);
    // Go passes over what a folder holds; a reader that unpacks it could end early and go on in there
    if (entry.name.endsWith('/')) checkQuiet(bytes, entry.start, entry.start + entry.packed);
    at = entry.start + entry.packed + descriptorSize(bytes, entry);
  }
  if (at > directory.start) throw ambiguous('its files run into its directory');
  checkQuiet(bytes, at, directory.start);
  checkAfter(bytes, entries, directory);
}

/** What stands between the directory and its end record: nothing, or the zip64 twin of an end record that needs none. */
function checkAfter(bytes: Buffer, entries: readonly PlacedEntry[], { start, end, base }: Directory): void {
  const last = entries.at(-1);
  const at = last === undefined ? start : last.nameEnd + tailSize(bytes, last.central);
  if (end - at !== ZIP64_END + ZIP64_LOCATOR || bytes.readUInt32LE(at) !== 0x06064b50) {
    checkQuiet(bytes, at, end);
    return;
  }
  const twin = zip64Fields(bytes, at);
  if (twin.count !== entries.length || twin.size !== at - start || twin.offset !== start - base)
    throw ambiguous('its two end records disagree');
}

/** Bytes of extra fields and comment behind the name of a directory entry. */
function tailSize(bytes: Buffer, central: number): number {
  return bytes.readUInt16LE(central + 30) + bytes.readUInt16LE(central + 32);
}

/** In bytes that belong to no entry no header may start, which some reader would find: also none that ends behind them. */
function checkQuiet(bytes: Buffer, start: number, end: number): void {
  if (start >= end) return;
  const gap = bytes.subarray(start, end + 3);
  if (HEADERS.some((header) => gap.includes(header)))
    throw ambiguous('it holds headers that its directory does not name');
}

/** The fields of a local header that other readers believe, against those of the directory. */
function checkLocal(bytes: Buffer, entry: PlacedEntry): void {
  const { local, central, nameEnd, name } = entry;
  const nameStart = central + CENTRAL;
  const localEnd = local + LOCAL + bytes.readUInt16LE(local + 26);
  if (bytes.compare(bytes, nameStart, nameEnd, local + LOCAL, localEnd) !== 0)
    throw ambiguous(`${name} has another name at its data`);
  if (bytes.readUInt16LE(local + 8) !== bytes.readUInt16LE(central + 10) || (bytes[local + 6] ?? 0) & 1)
    throw ambiguous(`${name} is packed in another way at its data`);
  checkNumbers(bytes, entry);
}

/** Checksum and sizes; where the local header itself announces a data descriptor they may be 0. */
function checkNumbers(bytes: Buffer, entry: PlacedEntry): void {
  const unsaid = (bytes.readUInt16LE(entry.local + 6) & HAS_DESCRIPTOR) !== 0 ? 0 : undefined;
  const fits = (found: number | undefined, due: number): boolean => found === due || found === unsaid;
  const at = entry.local + 14;
  if (!fits(bytes.readUInt32LE(at), entry.crc))
    throw ambiguous(`${entry.name} has another checksum at its data`);
  // the plain fields first: nearly no header has others
  if (fits(bytes.readUInt32LE(at + 4), entry.packed) && fits(bytes.readUInt32LE(at + 8), entry.size)) return;
  const [size, packed] = localSizes(bytes, entry) ?? [];
  if (size === undefined || !fits(size, entry.size) || !fits(packed, entry.packed))
    throw ambiguous(`${entry.name} has another size at its data`);
}

function localSizes(bytes: Buffer, { local, start }: PlacedEntry): readonly number[] | undefined {
  const extra = bytes.subarray(local + LOCAL + bytes.readUInt16LE(local + 26), start);
  return widened([bytes.readUInt32LE(local + 22), bytes.readUInt32LE(local + 18)], extra);
}

function hasDescriptor(bytes: Buffer, { local, central }: PlacedEntry): boolean {
  return ((bytes.readUInt16LE(local + 6) | bytes.readUInt16LE(central + 8)) & HAS_DESCRIPTOR) !== 0;
}

/** Bytes of the data descriptor, which must repeat checksum and sizes: with or without a signature, sizes of 32 or of 64 bits. */
function descriptorSize(bytes: Buffer, entry: PlacedEntry): number {
  if (!hasDescriptor(bytes, entry)) return 0;
  const at = entry.start + entry.packed;
  const signature = at + 4 <= bytes.length && bytes.readUInt32LE(at) === 0x08074b50 ? 4 : 0;
  if (isDescriptor(bytes.subarray(at + signature), entry, 4)) return signature + 12;
  if (isDescriptor(bytes.subarray(at + signature), entry, 8)) return signature + 20;
  throw ambiguous(`the data descriptor of ${entry.name} is not what the directory says`);
}

/** True when `bytes` start with checksum and sizes; none that Go extracts needs the upper half of 64 bits. */
function isDescriptor(bytes: Buffer, due: ZipEntry, width: 4 | 8): boolean {
  return (
    bytes.length >= 4 + 2 * width &&
    bytes.readUInt32LE(0) === due.crc &&
    bytes.readUInt32LE(4) === due.packed &&
    bytes.readUInt32LE(4 + width) === due.size &&
    (width === 4 || (bytes.readUInt32LE(8) === 0 && bytes.readUInt32LE(16) === 0))
  );
}

function ambiguous(what: string): Failure {
  return new Failure('E_ZIP_STRUCTURE', { message: `two readers would read this zip differently: ${what}` });
}
