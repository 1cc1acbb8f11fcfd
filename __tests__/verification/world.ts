/** The honest world that every row of the table starts from: made by the real go command, and copied afresh for each run. */
import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachePaths, moduleCache, type CachePaths } from '../../src/gomod/modcache.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { go } from '../gomod/real-go.ts';
import { fileOf, gomodText, gosumText, make, writeProxy, type Made } from '../helpers/modules.ts';
import { listing, writeFiles } from '../helpers/temp.ts';

/** All folders absolute. */
export interface World {
  readonly dir: string;
  /** The project. It has no vendor folder. */
  readonly app: string;
  /** The same project with the vendor folder that `go mod vendor` made. */
  readonly vendored: string;
  /** The module cache that `go mod download` filled. */
  readonly cache: string;
  /** A file proxy. */
  readonly proxy: string;
}

/** Prints GOOD while `guard.go` is there; without it the same code compiles, and prints EVIL. */
const SAY = `package a

var said = "EVIL"

func Say() { println(said + word()) }
`;

/** The module that is tampered with. */
export const target = make({
  id: 'example.com/a@v1.0.0',
  files: {
    'say.go': SAY,
    'guard.go': 'package a\n\nfunc init() { said = "GOOD" }\n',
    'word.go': 'package a\n\nfunc word() string { return "" }\n',
  },
});
/** Where the tamperer has a module of the same path and version. */
export const evil = make({
  id: target.id,
  files: { 'say.go': 'package a\n\nfunc Say() { println("EVIL") }\n' },
});
const other = saying('b', 'example.com/b@v1.2.0');
/** It is not required; it replaces `example.com/c`. */
export const replacement = saying('c', 'example.com/fork@v1.1.0');

function saying(name: string, id: string): Made {
  return make({ id, files: { 'say.go': `package ${name}\n\nfunc Say() { println("GOOD") }\n` } });
}

const GOMOD = gomodText(
  'example.com/app',
  { require: [target.id, other.id, 'example.com/c@v1.0.0'] },
  'replace example.com/c => example.com/fork v1.1.0\n',
);
const MAIN = `package main

import (
	"example.com/a"
	"example.com/b"
	"example.com/c"
)

func main() {
	a.Say()
	b.Say()
	c.Say()
}
`;

/** The honest world below `dir`, with a build cache in `gocache` that holds what every program needs. */
export async function makeWorld(dir: string, gocache: string): Promise<World> {
  const world = worldAt(dir);
  const modules = [target, other, replacement];
  await writeProxy(world.proxy, modules);
  await writeFiles(world.app, { 'go.mod': GOMOD, 'go.sum': gosumText(modules), 'main.go': MAIN });
  cpSync(world.app, world.vendored, { recursive: true });
  for (const [cwd, ...args] of [
    ['app', 'mod', 'download'],
    ['vendored', 'mod', 'vendor'],
    ['app', 'build', '-o', join(gocache, 'app'), '.'],
  ] as const) {
    const env = { GOCACHE: gocache, GOMODCACHE: world.cache, GOFLAGS: '-modcacherw' };
    const ran = await go(dir, args, { cwd, env });
    if (!ran.ok) throw new Error(`go ${args.join(' ')}: ${ran.stderr}`);
  }
  return world;
}

/** A copy of `world` below `dir`. */
export function copyWorld(world: World, dir: string): World {
  cpSync(world.dir, dir, { recursive: true });
  return worldAt(dir);
}

function worldAt(dir: string): World {
  const at = (name: string): string => join(dir, name);
  return { dir, app: at('app'), vendored: at('vendored'), cache: at('modcache'), proxy: at('proxy') };
}

/** Where the module cache keeps a version. */
export function pathsOf({ cache }: World, made: Made = target): CachePaths {
  return cachePaths(moduleCache(cache), made.module);
}

/** The module cache as a file proxy: the address for GOPROXY. */
export function cacheAsProxy({ cache }: World): string {
  return pathToFileURL(moduleCache(cache).download).href;
}

/** The file proxy's file of a version. */
export function proxyFile({ proxy }: World, made: Made, kind: string): string {
  return join(proxy, fileOf(made.module, kind));
}

/** What the module cache holds, without the files that only serve as locks. */
export function cacheState({ cache }: World): string {
  return listing(cache)
    .filter((line) => !line.includes('lock file'))
    .join('\n');
}

/** Writes a file in the place of one that may be read-only, with its mode, or of none. */
export function put(path: string, content: string | Uint8Array): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0o444;
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode });
}

/** Replaces a tree by that of another module version. */
export function putTree(tree: string, made: Made): void {
  if (existsSync(tree)) removeTree(tree);
  for (const { name, data = '' } of made.files) put(join(tree, name.slice(made.id.length + 1)), data);
}
