/** Tool caches as runners have them, with scripts around the real go command that tell the version they are asked to. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The go command of this machine. */
export const REAL = execFileSync('sh', ['-c', 'command -v go'], { encoding: 'utf8' }).trim();
/** Its version, such as `1.26.8`. */
export const VERSION = execFileSync(REAL, ['env', 'GOVERSION'], { encoding: 'utf8' })
  .trim()
  .slice('go'.length);

/** The folder it belongs to. */
export const GOROOT = execFileSync(REAL, ['env', 'GOROOT'], { encoding: 'utf8' }).trim();

/** A go command that adds `name` to the file of marks when it is run, and is the real one but for its version. */
export interface Script {
  readonly name: string;
  /** Such as `1.99.0`. */
  readonly says: string;
  readonly marks: string;
}

/** Writes a go command. */
export function writeGo(file: string, { name, says, marks }: Script): void {
  mkdirSync(dirname(file), { recursive: true });
  const other = `'${REAL}' "$@" | sed 's/go${VERSION.replaceAll('.', '\\.')}/go${says}/'`;
  const lines = ['#!/bin/sh', `echo '${name}' >>'${marks}'`, `[ "$1" = env ] || exec '${REAL}' "$@"`, other];
  writeFileSync(file, `${lines.join('\n')}\n`);
  chmodSync(file, 0o755);
}

/** Writes a Go into a tool cache with its marker, as tools for runners do. Gives the folder of the whole. */
export function cacheGo(cache: string, version: string, script: Omit<Script, 'name'>): string {
  const root = join(cache, 'go', version, process.arch);
  writeGo(join(root, 'bin', 'go'), { name: version, ...script });
  for (const entry of readdirSync(GOROOT))
    if (entry !== 'bin' && !existsSync(join(root, entry)))
      symlinkSync(join(GOROOT, entry), join(root, entry));
  writeFileSync(`${root}.complete`, '');
  return root;
}

/** The names of those that were run, in order. */
export function marksIn(marks: string): readonly string[] {
  return existsSync(marks) ? readFileSync(marks, 'utf8').trim().split('\n') : [];
}
