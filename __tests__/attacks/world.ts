/** The honest world that attacks start from: a project with two modules, and where they may come from. */
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cachePaths, infoText, moduleCache, type CachePaths } from '../../src/gomod/modcache.ts';
import type { ModuleVersion } from '../../src/gomod/module.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { make, writeProject, writeProxy, type Made } from '../helpers/modules.ts';
import type { Arena } from './arena.ts';
import { EVIL } from './judge.ts';

/** `a` and `b` are required and have sums; `stranger` is a genuine module that nobody asked for. */
export interface World {
  readonly a: Made;
  readonly b: Made;
  readonly stranger: Made;
}

export const a = make({
  id: 'example.com/a@v1.0.0',
  files: { 'lib.go': 'package a\n\nfunc Say() { println("GOOD") }\n', 'sub/x.go': 'package sub\n' },
});
export const b = make({
  id: 'example.com/b@v1.2.0',
  files: { 'lib.go': 'package b\n\nfunc Say() { println("GOOD") }\n' },
});
export const stranger = make({ id: 'example.com/stranger@v0.1.0' });

/** The project, an honest file proxy in `things/proxy` (its address in `env.PROXY`) and an honest bundle `things/good.tar.zst`. */
export async function honestProject(arena: Arena): Promise<World> {
  await writeProject(arena.workspace, { require: [a.id, b.id], sums: [a, b] });
  writeFileSync(join(arena.workspace, 'main.go'), MAIN);
  arena.env['PROXY'] = await writeProxy(join(arena.things, 'proxy'), [a, b]);
  writeFileSync(join(arena.things, 'good.tar.zst'), goodBundle([a, b]));
  return { a, b, stranger };
}

const MAIN =
  'package main\n\nimport (\n\t"example.com/a"\n\t"example.com/b"\n)\n\nfunc main() {\n\ta.Say()\n\tb.Say()\n}\n';

/** The honest project with a module cache that the go command would have filled: archive, hash, tree, `.mod` and `.info` of both. */
export async function honestCache(arena: Arena): Promise<World> {
  const world = await honestProject(arena);
  for (const made of [world.a, world.b]) placeHonest(arena, made);
  return world;
}

/** Where the module cache keeps a version. */
export function pathsIn(arena: Arena, module: ModuleVersion): CachePaths {
  return cachePaths(moduleCache(arena.cache), module);
}

/** Writes a module version into the module cache as the go command leaves it. */
export function placeHonest(arena: Arena, made: Made): void {
  const paths = pathsIn(arena, made.module);
  mkdirSync(paths.dir, { recursive: true });
  writeFileSync(paths.info, infoText(made.module));
  writeFileSync(paths.mod, made.mod);
  writeFileSync(paths.ziphash, made.sums.zip);
  writeFileSync(paths.zip, made.zip);
  for (const { name, data = '' } of made.files) {
    const path = join(paths.tree, name.slice(made.id.length + 1));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data, { mode: 0o444 });
  }
}

/** The same version with another content: `lib.go` prints EVIL. Same path, same version, other sums. */
export function evilTwin(made: Made): Made {
  const name = made.module.path.split('/').at(-1) ?? 'm';
  return make({ id: made.id, files: { 'lib.go': `package ${name}\n\nfunc Say() { println("${EVIL}") }\n` } });
}

/** Replaces parts of a version in the module cache with those of its evil twin. */
export function poison(arena: Arena, made: Made, parts: readonly ('zip' | 'ziphash' | 'tree')[]): void {
  const paths = pathsIn(arena, made.module);
  const evil = evilTwin(made);
  if (parts.includes('zip')) writeFileSync(paths.zip, evil.zip);
  if (parts.includes('ziphash')) writeFileSync(paths.ziphash, evil.sums.zip);
  if (!parts.includes('tree')) return;
  if (existsSync(paths.tree)) removeTree(paths.tree);
  for (const { name, data = '' } of evil.files) {
    const path = join(paths.tree, name.slice(made.id.length + 1));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
}

/** Changes one file of a tree in the module cache. */
export function editTree(arena: Arena, made: Made, name: string, content: string): void {
  const path = join(pathsIn(arena, made.module).tree, name);
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, 0o444);
}
