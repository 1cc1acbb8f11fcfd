import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** 0 stored (default), 8 deflated. */
  readonly method?: 0 | 8;
}

const UTF8_NAMES = 0x0800;

/** A plain zip of the files in the order given: names as UTF-8 bytes, right checksums, no times, no extra fields. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { name, common, body } = memberOf(file);
    parts.push(localHeader(common), name, body);
    directory.push(directoryHeader(common, offset), name);
    offset += 30 + name.length + body.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endRecord(files.length, central.length, offset)]);
}

function memberOf({ name: text, data = '', method = 0 }: ZipFile): {
  name: Buffer;
  common: Buffer;
  body: Buffer;
} {
  const name = Buffer.from(text);
  const content = Buffer.from(data);
  const body = method === 8 ? deflateRawSync(content) : content;
  return { name, common: commonFields({ method, content, body, name }), body };
}

// the 26 bytes that both headers of a member share, from "version needed" on
function commonFields(member: { method: number; content: Buffer; body: Buffer; name: Buffer }): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(member.method, 4);
  fields.writeUInt16LE(0x21, 8); // 1980-01-01, the first date there is
  fields.writeUInt32LE(crc32(member.content), 10);
  fields.writeUInt32LE(member.body.length, 14);
  fields.writeUInt32LE(member.content.length, 18);
  fields.writeUInt16LE(member.name.length, 22);
  return fields;
}

function localHeader(common: Buffer): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04'), common]);
}

function directoryHeader(common: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const fields = Buffer.alloc(18);
  fields.writeUInt16LE(count, 4);
  fields.writeUInt16LE(count, 6);
  fields.writeUInt32LE(size, 8);
  fields.writeUInt32LE(offset, 12);
  return Buffer.concat([Buffer.from('PK\x05\x06'), fields]);
}
