/**
 * A bundle with its frames packed by another hand, in a process of its own: the wasm build does not run inside jest.
 *
 *   node repack.js FROM TO LEVEL [FRAME]      FRAME: the number of a frame in which one bit is flipped
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBundle } from '../../src/pack/reader.ts';
import { writeSeekTable } from '../../src/pack/seektable.ts';
import { loadZstd, unpackFrame } from '../../src/pack/zstd.ts';

const SCRIPT = fileURLToPath(import.meta.url);

/** Packs the frames of `file` anew in place. @param spoil the number of a frame to flip one bit of */
export function repack(file: string, level: number, spoil?: number): void {
  const args = [SCRIPT, file, file, String(level), ...(spoil === undefined ? [] : [String(spoil)])];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function repacked(file: string, level: number, spoil: number): Buffer {
  const bytes = readFileSync(file);
  const frames = openBundle(file).frames.map((frame, i) => {
    const packed = bytes.subarray(frame.offset, frame.offset + frame.packed);
    const source = { length: packed.length, read: (into: Buffer) => void packed.copy(into) };
    const { content } = unpackFrame(source, frame.size, (view) => ({ content: Buffer.from(view) }));
    const middle = content.length >> 1;
    if (i === spoil) content.writeUInt8(content.readUInt8(middle) ^ 1, middle);
    return {
      packed: loadZstd().compress(content.length, level, (into) => void content.copy(into)),
      size: content.length,
    };
  });
  const rows = frames.map(({ packed, size }) => ({ packed: packed.length, size }));
  return Buffer.concat([...frames.map(({ packed }) => packed), writeSeekTable(rows)]);
}

if (process.argv[1] === SCRIPT) {
  const [from = '', to = '', level = '', spoil = '-1'] = process.argv.slice(2);
  writeFileSync(to, repacked(from, Number(level), Number(spoil)));
}
