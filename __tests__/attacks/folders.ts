/** Finds the attacks: one folder each, none of them listed anywhere else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Attack } from './attack.ts';

/** The folders in the checkout; the compiled code is elsewhere. */
const SOURCE = join('__tests__', 'attacks');
const COMPILED = fileURLToPath(new URL('.', import.meta.url));

export interface Folder {
  /** Such as `T12`. */
  readonly id: string;
  /** The first line of its README, without the id. */
  readonly title: string;
  readonly attack: Attack;
}

/** Every attack, in the order of their ids. Throws for a folder without README or attack. */
export async function attackFolders(): Promise<readonly Folder[]> {
  const ids = readdirSync(SOURCE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const folders: Folder[] = [];
  // one after the other: jest cannot import modules that share others at the same time
  for (const id of ids) folders.push(await folderOf(id));
  return folders;
}

async function folderOf(id: string): Promise<Folder> {
  const readme = join(SOURCE, id, 'README.md');
  if (!existsSync(readme)) throw new Error(`${id} has no README.md`);
  const [, title = ''] = /^# T[0-9]{2}: (.+)$/m.exec(readFileSync(readme, 'utf8')) ?? [];
  const code: unknown = await import(pathToFileURL(join(COMPILED, id, 'attack.js')).href);
  return { id, title, attack: (code as { attack: Attack }).attack };
}
