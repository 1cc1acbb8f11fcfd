// Makes checksums and sizes right again after a change, so that a fuzzer gets past them to what they guard.
import { crc32, inflateRawSync } from 'node:zlib';

/** The tar with the checksum of every header made right. */
export function repairTar(bytes) {
  const tar = Buffer.from(bytes);
  for (let at = 0; at + 512 <= tar.length; at += 512) {
    if (tar.toString('latin1', at + 257, at + 262) !== 'ustar') continue;
    tar.fill(' ', at + 148, at + 156);
    const sum = tar.subarray(at, at + 512).reduce((total, byte) => total + byte, 0);
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + 148, 'latin1');
  }
  return tar;
}

/** The zip with checksum and sizes of the directory and the local headers made those of the data that stands there. */
export function repairZip(bytes) {
  const zip = Buffer.from(bytes);
  let at = 0;
  while ((at = zip.indexOf('PK\x01\x02', at, 'latin1')) >= 0 && at + 46 <= zip.length) {
    repairEntry(zip, at);
    at += 46;
  }
  return zip;
}

function repairEntry(zip, central) {
  const local = zip.readUInt32LE(central + 42);
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== 0x04034b50) return;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.readUInt32LE(central + 20);
  const content = unpacked(zip.subarray(start, start + packed), zip.readUInt16LE(central + 10));
  if (content === undefined) return;
  for (const header of [central + 16, local + 14]) {
    zip.writeUInt32LE(crc32(content), header);
    zip.writeUInt32LE(packed, header + 4);
    zip.writeUInt32LE(content.length, header + 8);
  }
}

function unpacked(raw, method) {
  if (method !== 8) return raw;
  try {
    return inflateRawSync(raw, { maxOutputLength: 1 << 20 });
  } catch {
    return undefined; // damaged by the change: nothing to make right
  }
}

/**
 * The files of a zip as a reader sees them that goes from local header to local header, and stops at the directory without
 * looking into it.
 *
 * @returns name and content of each; undefined where such a reader cannot go on (a stored file of unknown size)
 */
export function streamZip(zip) {
  const files = [];
  for (let at = nextHeader(zip, 0); at !== undefined;) {
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 30, at + 30 + zip.readUInt16LE(at + 26));
    const data = streamData(zip, at, start);
    if (data === undefined) return undefined;
    files.push([name, name.endsWith('/') ? Buffer.alloc(0) : data.content]);
    at = nextHeader(zip, start + data.packed);
  }
  return files;
}

/** Where the next local header stands; undefined when the directory or the end comes first. */
function nextHeader(zip, from) {
  const [local, ...ends] = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'].map((header) => {
    const at = zip.indexOf(header, from, 'latin1');
    return at < 0 ? zip.length : at;
  });
  return local < Math.min(...ends) ? local : undefined;
}

function streamData(zip, at, start) {
  const packed = zip.readUInt32LE(at + 18);
  const method = zip.readUInt16LE(at + 8);
  const unknown = (zip.readUInt16LE(at + 6) & 8) !== 0;
  if (packed === 0xffffffff || zip.readUInt32LE(at + 22) === 0xffffffff) return undefined; // zip64: not this reader
  if (method === 8) {
    const name = zip.toString('utf8', at + 30, at + 30 + zip.readUInt16LE(at + 26));
    return inflated(zip.subarray(start), name.endsWith('/'));
  }
  return unknown && packed === 0 ? undefined : { content: zip.subarray(start, start + packed), packed };
}

/** Of a folder it may be no deflate at all: Go never looks, and such a reader gives up. */
function inflated(raw, isFolder) {
  try {
    const { buffer, engine } = inflateRawSync(raw, { info: true, maxOutputLength: 8 << 20 });
    return { content: buffer, packed: engine.bytesWritten };
  } catch (thrown) {
    if (isFolder) return undefined;
    throw thrown;
  }
}
