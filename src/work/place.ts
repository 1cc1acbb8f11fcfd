import { Failure } from '../errors.ts';
import type { H1 } from '../gomod/hash.ts';
import type { ModuleVersion } from '../gomod/module.ts';
import { draftTree, placeArchive, type Target } from '../gomod/place.ts';
import { proveArchive, type Proven } from '../gomod/prove.ts';
import { readRegular } from '../gomod/regular.ts';
import { removeTree, type TreeDraft } from '../gomod/tree.ts';

/** An archive to be proven and placed. */
export interface PlaceOrder {
  readonly target: Target;
  readonly module: ModuleVersion;
  /** The h1 of the sums. */
  readonly want: H1;
  /** The archive itself, moved to the worker, or a file that holds it. */
  readonly archive: Uint8Array<ArrayBuffer> | string;
}

export interface Placed {
  /** Bytes of the archive. */
  readonly bytes: number;
  readonly namesFolders: boolean;
}

/** Proves an archive by Go's rules and places it. Throws what {@link proveArchive} throws, and system errors. */
export function placeModule({ target, module, want, archive }: PlaceOrder): Placed {
  const bytes =
    typeof archive === 'string'
      ? readAgain(archive)
      : Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const proven = proveInto(target, bytes, { module, want });
  placeArchive(target, proven);
  return { bytes: bytes.length, namesFolders: proven.namesFolders };
}

/** Proves an archive. The tree of a large one is drafted meanwhile in the staging folder, and removed when it is not the one. */
function proveInto(target: Target, bytes: Buffer, wanted: Pick<PlaceOrder, 'module' | 'want'>): Proven {
  if (!target.trees) return proveArchive(bytes, wanted);
  const drafts: TreeDraft[] = [];
  const draft = (): TreeDraft => {
    const made = draftTree(target, wanted.module);
    drafts.push(made);
    return made;
  };
  try {
    return proveArchive(bytes, wanted, { draft });
  } catch (thrown) {
    for (const { dir } of drafts) removeTree(dir);
    throw thrown;
  }
}

/** An archive of the module cache; it was proven once, and what is used is proven again. */
function readAgain(path: string): Buffer {
  const bytes = readRegular(path);
  if (bytes === undefined) throw new Failure('E_OFFLINE_MISSING', { path });
  return bytes;
}
