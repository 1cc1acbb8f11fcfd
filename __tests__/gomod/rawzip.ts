/** Writes zips in which every field can be a lie. Shares no code with src/gomod. */
import { crc32, deflateRawSync } from 'node:zlib';

/** What one header of a file says; what is left out is honest. */
export interface Fields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly name: Buffer;
  readonly extra: Buffer;
}

export interface CentralFields extends Fields {
  readonly offset: number;
  readonly madeBy: number;
  readonly attributes: number;
  readonly comment: Buffer;
}

export interface RawFile {
  /** As in the archive. */
  readonly name: string | Buffer;
  readonly data?: string | Buffer;
  /** 0 (default) and 8 pack honestly; others only say so. */
  readonly method?: number;
  /** The packed bytes, in place of those that follow from `data`. */
  readonly body?: Buffer;
  readonly flags?: number;
  /** What both headers say. */
  readonly both?: Partial<Fields>;
  readonly local?: Partial<Fields>;
  readonly central?: Partial<CentralFields>;
  /** Bytes behind the data, such as a data descriptor. */
  readonly after?: Buffer;
  /** Bytes in front of the local header. */
  readonly before?: Buffer;
  /** Neither header nor data is written: its directory entry points to the place of the file before it. */
  readonly shared?: boolean;
}

export interface Ending {
  /** Bytes in front of everything that no offset counts. */
  readonly prefix?: Buffer;
  /** Bytes in front of everything that the offsets count. */
  readonly counted?: Buffer;
  readonly beforeDirectory?: Buffer;
  readonly afterDirectory?: Buffer;
  readonly comment?: Buffer;
  readonly trailing?: Buffer;
  readonly count?: number;
  readonly size?: number;
  readonly offset?: number;
  /** The zip64 twin: honest, or with other fields. */
  readonly twin?: Partial<Twin>;
}

export interface Twin {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  readonly disks: number;
  /** Where the locator says that the twin stands. */
  readonly place: number;
  /** Bytes between twin and locator. */
  readonly gap: Buffer;
}

export const NONE = Buffer.alloc(0);

/** Little-endian numbers, each of the width in bytes before it. */
export function numbers(...pairs: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    pairs.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      if (width === 8) bytes.writeBigUInt64LE(BigInt(value));
      else bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}

/** A data descriptor. @param wide sizes of 64 bits */
export function descriptor(
  said: Pick<Fields, 'crc' | 'packed' | 'size'>,
  { signature = true, wide = false }: { signature?: boolean; wide?: boolean } = {},
): Buffer {
  const width = wide ? 8 : 4;
  return Buffer.concat([
    signature ? Buffer.from('PK\x07\x08', 'latin1') : NONE,
    numbers([4, said.crc], [width, said.packed], [width, said.size]),
  ]);
}

/** A zip64 extra field of these numbers. */
export function zip64(...values: readonly number[]): Buffer {
  return Buffer.concat([
    numbers([2, 1], [2, 8 * values.length]),
    ...values.map((value) => numbers([8, value])),
  ]);
}

/** The honest fields of a file. */
export function fieldsOf(file: RawFile): Fields & { readonly body: Buffer } {
  const data = Buffer.from(file.data ?? '');
  const body = file.body ?? (file.method === 8 ? deflateRawSync(data) : data);
  const name = Buffer.from(file.name);
  return {
    ...{ flags: file.flags ?? 0, method: file.method ?? 0, crc: crc32(data), packed: body.length },
    ...{ size: data.length, name, extra: NONE, body, ...file.both },
  };
}

/** The zip of these files, in this order. */
export function rawZip(files: readonly RawFile[], ending: Ending = {}): Buffer {
  const parts = [ending.counted ?? NONE];
  const directory: Buffer[] = [];
  let [at, last] = [ending.counted?.length ?? 0, 0];
  for (const file of files) {
    const { body, ...honest } = fieldsOf(file);
    const said = { ...honest, ...file.local };
    const member = [
      file.before ?? NONE,
      commonOf('PK\x03\x04', said),
      said.name,
      said.extra,
      body,
      file.after ?? NONE,
    ];
    if (file.shared !== true) {
      last = at + (file.before?.length ?? 0);
      parts.push(...member);
      at += member.reduce((sum, part) => sum + part.length, 0);
    }
    directory.push(centralOf({ ...honest, offset: last, ...file.central }));
  }
  const central = Buffer.concat(directory);
  const start = at + (ending.beforeDirectory?.length ?? 0);
  return Buffer.concat([
    ...[ending.prefix ?? NONE, ...parts, ending.beforeDirectory ?? NONE, central],
    ending.afterDirectory ?? NONE,
    endOf({ count: files.length, size: central.length, offset: start }, ending),
  ]);
}

function commonOf(signature: string, said: Fields): Buffer {
  return Buffer.concat([
    Buffer.from(signature, 'latin1'),
    numbers([2, 20], [2, said.flags], [2, said.method], [2, 0], [2, 0x21], [4, said.crc], [4, said.packed]),
    numbers([4, said.size], [2, said.name.length], [2, said.extra.length]),
  ]);
}

function centralOf(said: Fields & Partial<CentralFields>): Buffer {
  const common = commonOf('', said);
  const comment = said.comment ?? NONE;
  return Buffer.concat([
    ...[Buffer.from('PK\x01\x02', 'latin1'), numbers([2, said.madeBy ?? 20]), common],
    numbers([2, comment.length], [2, 0], [2, 0], [4, said.attributes ?? 0], [4, said.offset ?? 0]),
    ...[said.name, said.extra, comment],
  ]);
}

function endOf(honest: Pick<Twin, 'count' | 'size' | 'offset'>, ending: Ending): Buffer {
  const { count, size, offset } = { ...honest, ...ending };
  const comment = ending.comment ?? NONE;
  const plain = numbers([2, 0], [2, 0], [2, count & 0xffff], [2, count & 0xffff]);
  return Buffer.concat([
    ending.twin === undefined ? NONE : twinOf({ ...honest, ...ending.twin }),
    ...[Buffer.from('PK\x05\x06', 'latin1'), plain, numbers([4, size], [4, offset], [2, comment.length])],
    ...[comment, ending.trailing ?? NONE],
  ]);
}

function twinOf(said: Pick<Twin, 'count' | 'size' | 'offset'> & Partial<Twin>): Buffer {
  const { count, size, offset } = said;
  return Buffer.concat([
    ...[Buffer.from('PK\x06\x06', 'latin1'), numbers([8, 44], [2, 45], [2, 45], [4, 0], [4, 0])],
    ...[numbers([8, count], [8, count], [8, size], [8, offset]), said.gap ?? NONE],
    ...[Buffer.from('PK\x06\x07', 'latin1'), numbers([4, 0], [8, said.place ?? offset + size])],
    numbers([4, said.disks ?? 1]),
  ]);
}
