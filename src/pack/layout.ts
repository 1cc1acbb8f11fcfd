import { Failure } from '../errors.ts';
import { sha256Hex } from '../gomod/hash.ts';
import {
  compareBytes,
  compareModules,
  escapePath,
  escapeVersion,
  unescapePath,
  unescapeVersion,
  type ModuleVersion,
} from '../gomod/module.ts';

export type Kind = 'info' | 'mod' | 'zip';

/** What a member of a bundle is, told from its name alone. */
export type Member =
  | { readonly is: 'manifest' }
  | { readonly is: 'file'; readonly module: ModuleVersion; readonly kind: Kind }
  | { readonly is: 'list'; readonly path: string };

export const MANIFEST = 'go-airlock.json';
const DOWNLOAD = 'cache/download/';

/** The member name of one file of a module version: its place in a module cache. */
export function fileName(module: ModuleVersion, kind: Kind): string {
  return `${DOWNLOAD}${proxyName(module, kind)}`;
}

/** The path of one file of a module version at a proxy, without the leading slash. */
export function proxyName({ path, version }: ModuleVersion, kind: Kind): string {
  return `${escapePath(path)}/@v/${escapeVersion(version)}.${kind}`;
}

/** The member name of a version list. */
export function listName(path: string): string {
  return `${DOWNLOAD}${escapePath(path)}/@v/list`;
}

/**
 * What a member's name says. Names are only ever taken apart, never used as a path.
 *
 * @throws Failure `E_BUNDLE_FORMAT` for any name that {@link fileName}, {@link listName} or {@link MANIFEST} would not give
 */
export function readName(name: string): Member {
  if (name === MANIFEST) return { is: 'manifest' };
  const parts = /^cache\/download\/(.+)\/@v\/(?:(list)|(.+)\.(info|mod|zip))$/.exec(name);
  const path = parts?.[1] === undefined ? undefined : unescapePath(parts[1]);
  if (path === undefined) throw strange(name);
  if (parts?.[2] !== undefined) return { is: 'list', path };
  const version = unescapeVersion(parts?.[3] ?? '');
  if (version === undefined) throw strange(name);
  const module = { path, version };
  const kind = parts?.[4] === 'info' ? 'info' : parts?.[4] === 'mod' ? 'mod' : 'zip';
  return { is: 'file', module, kind };
}

function strange(name: string): Failure {
  return new Failure('E_BUNDLE_FORMAT', {
    message: `a member with a name no bundle has: ${JSON.stringify(name.slice(0, 200))}`,
  });
}

const KINDS: readonly Kind[] = ['info', 'mod', 'zip'];

/** The order of members: the manifest, then module files by path, version and kind, then the lists. */
export function compareMembers(a: Member, b: Member): number {
  if (a.is === 'file' && b.is === 'file')
    return compareModules(a.module, b.module) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  if (a.is === 'list' && b.is === 'list') return compareBytes(a.path, b.path);
  const rank = { manifest: 0, file: 1, list: 2 };
  return rank[a.is] - rank[b.is];
}

const LEAST = 12 << 20;
const MOST = 32 << 20;

/**
 * Splits modules into frames of about 16 MiB. Whether a frame starts before a module depends only on its path and on the
 * size since the last start, so a changed version moves one or two boundaries and the other frames stay as they are.
 *
 * @param sizes bytes each module takes in the tar, in member order
 */
export function splitFrames<M extends { readonly path: string; readonly size: number }>(
  modules: readonly M[],
): readonly (readonly M[])[] {
  const frames: M[][] = [];
  let size = Infinity; // the first module always starts one
  for (const module of modules) {
    if (startsFrame(module.path, size, module.size)) {
      frames.push([]);
      size = 0;
    }
    frames.at(-1)?.push(module);
    size += module.size;
  }
  return frames;
}

function startsFrame(path: string, since: number, size: number): boolean {
  if (since + size > MOST) return true;
  return since >= LEAST && parseInt(sha256Hex(Buffer.from(path)).slice(0, 2), 16) % 2 === 0;
}
