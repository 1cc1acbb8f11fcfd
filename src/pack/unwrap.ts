import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { Failure, isError, toFinding } from '../errors.ts';
import { MAX_ZIP, readZip, type ZipEntry } from '../gomod/zip.ts';
import { readInto, withFile } from './file.ts';
import { MAX_BUNDLE } from './seektable.ts';

/** What a bundle is called inside of a zip. */
const BUNDLE = '.tar.zst';

/** Bytes that are in memory at once, beside those of the zip. */
const PIECE = 1 << 20;

/**
 * The file of a bundle that may have come as a zip, as workflow artifacts do. A file that is no zip is given back as it is. Of a zip
 * the one bundle in it is taken; other files in it are passed over, and no name in it is ever a path.
 *
 * @param into where the bundle is written when it has to be; absolute
 * @returns the file of the bundle
 * @throws Failure `E_BUNDLE_FORMAT` for a zip that is none, has no bundle or several, or is larger than any that is read
 * @see threat-model T35 to T38
 */
export async function unwrap(file: string, into: string): Promise<string> {
  if (!isZip(file)) return file;
  const { size } = statSync(file);
  if (size > MAX_ZIP) throw bad(file, `it is a zip of ${size} bytes; a bundle in a zip may have ${MAX_ZIP}`);
  const bytes = readFileSync(file);
  const entry = bundleIn(bytes, file);
  try {
    await pipeline(Readable.from(contentOf(bytes, entry)), createWriteStream(into, { mode: 0o600 }));
  } catch (thrown) {
    if (isError(thrown) && 'code' in thrown && String(thrown.code).startsWith('Z_'))
      throw bad(file, `the data of ${entry.name} in the zip is damaged`);
    throw thrown;
  }
  return into;
}

function isZip(file: string): boolean {
  return withFile(file, (fd) => {
    const start = Buffer.alloc(4);
    try {
      readInto(start, { fd, position: 0 }, () => new Failure('E_BUNDLE_FORMAT'));
    } catch (thrown) {
      if (toFinding(thrown).code === 'E_BUNDLE_FORMAT') return false;
      throw thrown;
    }
    return start.toString('latin1') === 'PK\x03\x04' || start.toString('latin1') === 'PK\x05\x06';
  });
}

function bundleIn(bytes: Buffer, file: string): ZipEntry {
  const bundles = entriesOf(bytes, file).filter(({ name }) => name.endsWith(BUNDLE));
  const [only, ...more] = bundles;
  if (only === undefined) throw bad(file, 'it is a zip, and holds no file whose name ends in .tar.zst');
  if (more.length > 0) throw bad(file, `it is a zip, and holds ${bundles.length} files .tar.zst`);
  if (only.size > MAX_BUNDLE) throw bad(file, `it is a zip, with a file of ${only.size} bytes`);
  return only;
}

function entriesOf(bytes: Buffer, file: string): readonly ZipEntry[] {
  try {
    return readZip(bytes);
  } catch (thrown) {
    throw bad(file, `it is a zip that is not read: ${toFinding(thrown).message}`);
  }
}

/** The content of an entry, piece by piece; never more than it is said to have. */
async function* contentOf(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const raw = bytes.subarray(entry.start, entry.start + entry.packed);
  let [size, crc] = [0, 0];
  for await (const piece of entry.method === 0 ? piecesOf(raw) : inflated(raw)) {
    size += piece.length;
    if (size > entry.size) break;
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || (entry.crcSet && crc !== entry.crc))
    throw bad(undefined, `${entry.name} in the zip is not what the zip says of it (size or CRC-32)`);
}

function* piecesOf(raw: Buffer): Generator<Buffer> {
  for (let at = 0; at < raw.length; at += PIECE) yield raw.subarray(at, at + PIECE);
}

function inflated(raw: Buffer): AsyncIterable<Buffer> {
  const engine = createInflateRaw({ chunkSize: PIECE });
  const source = Readable.from(piecesOf(raw));
  source.on('error', (thrown) => engine.destroy(thrown));
  return source.pipe(engine);
}

function bad(path: string | undefined, message: string): Failure {
  return new Failure('E_BUNDLE_FORMAT', { ...(path === undefined ? {} : { path }), message });
}
