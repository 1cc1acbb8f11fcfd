/** A bundle that is read where it stands, without a folder to put its files into. */
import type { Finding } from '../errors.ts';
import { fileName } from './layout.ts';
import { packedOf, proveMod, proveStored, readMembers, type FrameAsk, type Unpacked } from './reader.ts';
import { unpackFrame, unpackWhole } from './zstd.ts';

/** What one frame holds, by name and size alone, with the go.mod files that were wished for and proven. */
export interface Indexed extends Unpacked {
  readonly mods: readonly { readonly name: string; readonly content: Uint8Array }[];
}

/**
 * Looks through one frame. Of what is wished for only go.mod files are looked at. The wasm build must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT` when the frame is not laid out as it must be
 */
export function indexFrame(ask: FrameAsk): Indexed {
  const mods: { name: string; content: Uint8Array }[] = [];
  return unpackFrame(packedOf(ask), ask.frame.size, (tar) => {
    const read = readMembers(tar, ask, (content, { member: { module, kind }, want }) => {
      proveMod(content, want);
      mods.push({ name: fileName(module, kind), content: new Uint8Array(content) });
    });
    return { ...read, mods };
  });
}

/**
 * Proves all that is wished for of one frame, and keeps nothing. The wasm build must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT` when the frame is not laid out as it must be
 */
export function proveFrame(ask: FrameAsk): Unpacked {
  return unpackFrame(packedOf(ask), ask.frame.size, (tar) =>
    readMembers(tar, ask, (content, wished) => {
      if (wished.member.kind === 'mod') proveMod(content, wished.want);
      else proveStored(content, wished);
    }),
  );
}

/** A frame in memory, and where in it the archives stand that were proven. Nothing else of it may be shown to anybody. */
export interface OpenedFrame {
  readonly packed: Uint8Array;
  /** By member name; in bytes. */
  readonly archives: Readonly<Record<string, { readonly start: number; readonly size: number }>>;
  readonly refused: readonly Finding[];
}

/**
 * Unpacks one frame and proves the archives that are wished for. The wasm build must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT` when the frame is not laid out as it must be
 */
export function openFrame(ask: FrameAsk): OpenedFrame {
  const packed = unpackWhole(packedOf(ask), ask.frame.size);
  const archives: Record<string, { start: number; size: number }> = {};
  const { refused } = readMembers(packed, ask, (content, wished) => {
    proveStored(content, wished);
    const start = content.byteOffset - packed.byteOffset;
    archives[fileName(wished.member.module, 'zip')] = { start, size: content.length };
  });
  return { packed, archives, refused };
}
