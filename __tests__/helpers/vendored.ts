/** Projects with a vendor folder that the real go command made, offline. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { go } from '../gomod/real-go.ts';
import type { Place } from './airlock.ts';
import { gosumText, writeProxy, type Made } from './modules.ts';
import { writeFiles } from './temp.ts';

export interface Vendored {
  /** What the proxy has. */
  readonly modules: readonly Made[];
  /** The project, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Default: `go mod vendor` in the project itself. */
  readonly how?: readonly string[];
  /** Where, relative to the project. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Writes the project to `dir/app` and vendors it from a file proxy; the module cache is what the go command filled. */
export async function vendor(dir: string, project: Vendored): Promise<Place> {
  const { modules, files, how = ['mod', 'vendor'], cwd = '.', env = {} } = project;
  await writeProxy(join(dir, 'proxy'), modules);
  const place = { app: join(dir, 'app'), cache: join(dir, 'modcache') };
  await writeFiles(place.app, { [join(cwd, 'go.sum')]: gosumText(modules), ...files });
  const flags = { GOFLAGS: how[0] === 'work' ? '-modcacherw' : '-mod=mod -modcacherw' };
  const ran = await go(dir, how, { cwd: join('app', cwd), env: { ...flags, ...env } });
  if (!ran.ok) throw new Error(`go ${how.join(' ')}: ${ran.stderr}`);
  return place;
}

/** The files in the vendor folder of a project, sorted. */
export function vendoredNames({ app }: Place, folder = 'vendor'): readonly string[] {
  return readdirSync(join(app, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(app, folder).length + 1))
    .sort();
}

/** The text of a project's file. */
export function textOf({ app }: Place, name: string): string {
  return readFileSync(join(app, name), 'utf8');
}

/** A program that imports these packages. */
export function importing(...packages: readonly string[]): string {
  return `package main\n\n${packages.map((path) => `import _ "${path}"\n`).join('')}\nfunc main() {}\n`;
}
