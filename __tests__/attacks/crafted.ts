/** A project that trusts an archive the attacker crafted: its sums are made from that archive, so nothing but its form can refuse it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash1, sha256Hex } from '../../src/gomod/hash.ts';
import { bundleOf, manifestText, partsOf, tarsOf } from '../helpers/bundle.ts';
import { writeProject, writeProxy, type Made } from '../helpers/modules.ts';
import type { Arena } from './arena.ts';
import type { Case } from './attack.ts';
import { a, b, pathsIn, placeHonest } from './world.ts';

/** What stands before every name in the crafted archive: it is that of module `b` of the world. */
export const BELOW = `${b.id}/`;
/** An honest go.mod for it. */
export const GOMOD = { name: `${BELOW}go.mod`, data: b.mod };

/** How the archive gets to the checkout. */
export type Way = 'from a proxy' | 'in a module cache' | 'in a bundle';
export const WAYS: readonly Way[] = ['from a proxy', 'in a module cache', 'in a bundle'];

export interface Crafted {
  readonly zip: Buffer;
  /** Full names and contents as a reader of the central directory finds them: what the sum is made of. */
  readonly read: readonly { readonly name: string; readonly data?: string | Uint8Array }[];
}

/** The sum the checkout has for it. */
export function sumOf({ read }: Crafted): Made['sums']['zip'] {
  return hash1(read.map(({ name, data = '' }) => [name, sha256Hex(Buffer.from(data))] as const));
}

/** Mounts a crafted archive of `b` beside an honest `a`, and runs the command that would take it. */
export function crafted(
  way: Way,
  build: () => Crafted,
): { readonly mount: Case['mount']; readonly run: Case['run']; readonly fills: boolean } {
  const mount = async (arena: Arena): Promise<void> => {
    const { zip, read } = build();
    const made: Made = { ...b, zip, files: read, sums: { ...b.sums, zip: sumOf({ zip, read }) } };
    await writeProject(arena.workspace, { require: [a.id, b.id], sums: [a, made] });
    await bring(arena, way, made);
  };
  return { mount, run: (arena) => arena.cli(...commandOf(arena, way)), fills: way !== 'in a module cache' };
}

async function bring(arena: Arena, way: Way, made: Made): Promise<void> {
  if (way === 'from a proxy') arena.env['PROXY'] = await writeProxy(join(arena.things, 'proxy'), [a, made]);
  else if (way === 'in a bundle') writeFileSync(bundleIn(arena), bundleWith(made));
  else {
    placeHonest(arena, a);
    placeArchive(arena, made);
  }
}

function commandOf(arena: Arena, way: Way): readonly string[] {
  if (way === 'from a proxy') return ['fetch', '--proxy', arena.env['PROXY'] ?? 'off'];
  return way === 'in a bundle' ? ['unbundle', bundleIn(arena)] : ['verify'];
}

function bundleIn(arena: Arena): string {
  return join(arena.things, 'crafted.tar.zst');
}

/** The archive alone, with its hash: a tree is made of it by the next go command. */
function placeArchive(arena: Arena, made: Made): void {
  const paths = pathsIn(arena, made.module);
  mkdirSync(paths.dir, { recursive: true });
  writeFileSync(paths.info, `{"Version":"${made.module.version}","Time":"0001-01-01T00:00:00Z"}`);
  writeFileSync(paths.mod, made.mod);
  writeFileSync(paths.ziphash, made.sums.zip);
  writeFileSync(paths.zip, made.zip);
}

/** A bundle of `a` and of `made`, whose archive is in it byte for byte; everything else about it is honest. */
function bundleWith(made: Made): Buffer {
  const name = 'cache/download/example.com/b/@v/v1.2.0.zip';
  const manifest = manifestText([a, made]).replace(
    /("path":"example\.com\/b".*"size":)\d+/,
    `$1${made.zip.length}`,
  );
  const parts = partsOf([a, made], manifest);
  const files = parts.files.map((file) => (file.name === name ? { name, content: made.zip } : file));
  return bundleOf(tarsOf({ ...parts, files }));
}
