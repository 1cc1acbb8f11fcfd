/** A toolchain go1.99.0 of an attacker: a program that leaves a mark. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { make, type Made } from '../../helpers/modules.ts';
import type { Arena } from '../arena.ts';
import { EVIL } from '../judge.ts';

/** As a module: for linux on amd64, which matters to nobody here. */
export const toolchain: Made = make({
  id: 'golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64',
  go: null,
  files: { 'bin/go': `#!/bin/sh\necho ${EVIL}\n` },
});

/** The toolchain line in the go.mod of the checkout. */
export function wantToolchain(arena: Arena): void {
  appendFileSync(join(arena.workspace, 'go.mod'), '\ntoolchain go1.99.0\n');
}

/** A program that writes to the canary's folder when it runs, and says nothing that `go env -json` would not. */
export function plantProgram(arena: Arena, path: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho ${EVIL} >${join(arena.canary, 'ran')}\necho '{}'\n`, {
    mode: 0o755,
  });
}

/** Writes the tree and the hash beside it where the go command of this machine looks for its go1.99.0. */
export async function plantTree(arena: Arena): Promise<void> {
  const { stdout } = await arena.exec('go', ['env', 'GOHOSTOS', 'GOHOSTARCH']);
  const version = `v0.0.1-go1.99.0.${stdout.trim().replace('\n', '-')}`;
  plantProgram(arena, join(arena.cache, `golang.org/toolchain@${version}`, 'bin', 'go'));
  const dir = join(arena.cache, 'cache', 'download', 'golang.org', 'toolchain', '@v');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, `${version}.ziphash`), toolchain.sums.zip);
}
