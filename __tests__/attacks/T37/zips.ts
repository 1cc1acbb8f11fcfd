/** Archives that two readers read differently. `read` is what a reader of the directory finds; the others would find EVIL elsewhere. */
import { deflateRawSync } from 'node:zlib';
import { descriptor, fieldsOf, NONE, rawZip, zip64, type Ending, type RawFile } from '../../gomod/rawzip.ts';
import { BELOW, GOMOD, type Crafted } from '../crafted.ts';

const FULL = 0xffffffff;
const LOCAL_HEADER = 30;
const END = 22;

export const TEXT = 'package b\n\nfunc Say() { println("EVIL") }\n';
export const LIB = { name: `${BELOW}lib.go`, data: TEXT };

interface Made extends Omit<RawFile, 'name' | 'data'> {
  /** Its content; {@link TEXT} when not given. */
  readonly data?: string | Buffer;
}

/** A go.mod and `lib.go`, one of whose headers lies. */
export function lib(made: Made, ending: Ending = {}): Crafted {
  const file = { ...LIB, ...made };
  return { zip: rawZip([GOMOD, file], ending), read: [GOMOD, file] };
}

/** What `lib.go` honestly says. */
export const honest = fieldsOf({ name: '', data: TEXT });
/** Checksum and sizes follow behind the data. */
export const streamed = { flags: 8, local: { crc: 0, packed: 0, size: 0 } };

/** Local header and data of a file that no directory names. */
export function hiddenEntry(name = 'evil.go'): Buffer {
  const zip = rawZip([{ name: `${BELOW}${name}`, data: TEXT }]);
  return zip.subarray(0, zip.indexOf('PK\x01\x02', 0, 'latin1'));
}

/** The directory names the second of two entries of one name; what goes by local headers finds the first. */
export function otherPlace(): Crafted {
  return lib({ before: hiddenEntry('lib.go') });
}

/** Two names of the directory for one place. */
export function onePlace(): Crafted {
  const other = { name: `${BELOW}sub.go`, data: TEXT };
  return { zip: rawZip([GOMOD, LIB, { ...other, shared: true }]), read: [GOMOD, LIB, other] };
}

/** The content of one file is header and content of another. */
export function oneInside(): Crafted {
  const inner = { name: `${BELOW}z.go`, data: TEXT };
  const outer = { name: `${BELOW}lib.go`, data: hiddenEntry('z.go') };
  const start = LOCAL_HEADER + GOMOD.name.length + GOMOD.data.length + LOCAL_HEADER + outer.name.length;
  const zip = rawZip([GOMOD, outer, { ...inner, shared: true, central: { offset: start } }]);
  return { zip, read: [GOMOD, outer, inner] };
}

/** The content of the last file goes on over the directory; without a checksum nobody could tell. */
export function overDirectory(): Crafted {
  const built = (size: number): Buffer => rawZip([GOMOD, { ...LIB, both: { crc: 0, size, packed: size } }]);
  const start = built(0).indexOf(TEXT);
  const size = built(0).length - END - start;
  const zip = built(size);
  return { zip, read: [GOMOD, { name: LIB.name, data: zip.subarray(start, start + size) }] };
}

/** An entry in what a folder holds. */
export function insideFolder(): Crafted {
  const folder = { name: `${BELOW}f/` };
  const zip = rawZip([GOMOD, { ...folder, data: hiddenEntry(), both: { size: 0, crc: 0 } }, LIB]);
  return { zip, read: [GOMOD, folder, LIB] };
}

/** Deflated data that ends before its bytes do. */
export function behindDeflated(): Crafted {
  return lib({ method: 8, body: Buffer.concat([deflateRawSync(Buffer.from(TEXT)), hiddenEntry()]) });
}

/** A whole other archive in the comment of an honest one: each has an end record. */
export function inComment(): Crafted {
  const { zip, read } = lib({});
  return { zip: rawZip([GOMOD, { ...LIB, data: 'package b // GOOD\n' }], { comment: zip }), read };
}

/**
 * A byte behind the end record, and in a file an archive whose own end record has a comment that reaches to the end: readers that
 * want that of a comment take the inner archive.
 */
export function behindEnd(): Crafted {
  const built = (comment: number): { zip: Buffer; inner: Buffer } => {
    const inner = rawZip([GOMOD, LIB]);
    inner.writeUInt16LE(comment, inner.length - 2);
    const outer = { name: `${BELOW}data.zip`, data: inner };
    return { zip: rawZip([GOMOD, outer], { trailing: Buffer.from('\n') }), inner };
  };
  const first = built(0);
  const ends = first.zip.indexOf(first.inner) + first.inner.length;
  const { zip, inner } = built(first.zip.length - ends);
  return { zip, read: [GOMOD, { name: `${BELOW}data.zip`, data: inner }] };
}

/** A zip64 end record, a second one behind it, and a locator that names the first. */
export function twoTwins(): Crafted {
  const { zip } = lib({}, { twin: {}, count: 0xffff });
  const record = zip.subarray(zip.indexOf('PK\x06\x06', 0, 'latin1'), zip.indexOf('PK\x06\x07', 0, 'latin1'));
  const other = Buffer.from(record);
  other.writeBigUInt64LE(0n, 48);
  return lib({}, { twin: { gap: other }, count: 0xffff });
}

export { descriptor, FULL, NONE, zip64 };
