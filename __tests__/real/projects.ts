/** The real projects, as checkouts: trees of published modules, made writable. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleVersion } from '../../src/gomod/module.ts';
import { airlock, go, objects, run } from './kit.ts';

/** By name: which published module is in which folder of the checkout. */
export const projects = {
  gin: { '.': 'github.com/gin-gonic/gin@v1.12.0' },
  caddy: { '.': 'github.com/caddyserver/caddy/v2@v2.11.9' },
  compose: { '.': 'github.com/docker/compose/v2@v2.40.3' },
  // a repository of nine modules that replace each other by folders
  etcd: {
    '.': 'go.etcd.io/etcd/v3@v3.6.8',
    api: 'go.etcd.io/etcd/api/v3@v3.6.8',
    'client/pkg': 'go.etcd.io/etcd/client/pkg/v3@v3.6.8',
    'client/v3': 'go.etcd.io/etcd/client/v3@v3.6.8',
    etcdctl: 'go.etcd.io/etcd/etcdctl/v3@v3.6.8',
    etcdutl: 'go.etcd.io/etcd/etcdutl/v3@v3.6.8',
    pkg: 'go.etcd.io/etcd/pkg/v3@v3.6.8',
    server: 'go.etcd.io/etcd/server/v3@v3.6.8',
    tests: 'go.etcd.io/etcd/tests/v3@v3.6.8',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type ProjectName = keyof typeof projects;

/** A project in a folder. */
export interface Checkout {
  readonly name: ProjectName;
  readonly dir: string;
  /** Its module roots; absolute. */
  readonly roots: readonly string[];
}

/** Brings a project from the proxy and lays it writable into a new folder below `parent`. */
export async function checkOut(name: ProjectName, parent: string): Promise<Checkout> {
  const dir = join(parent, name);
  const roots: string[] = [];
  for (const [folder, id] of Object.entries(projects[name])) {
    const [found] = objects(await go(['mod', 'download', '-json', id], parent));
    const target = join(dir, folder);
    mkdirSync(target, { recursive: true });
    await copyTree(String(found?.['Dir']), target);
    roots.push(target);
  }
  // a published tree may hold the go.work of its authors, with members that were not published in it
  for (const file of ['go.work', 'go.work.sum'].map((file) => join(dir, file)))
    if (existsSync(file)) rmSync(file);
  return { name, dir, roots };
}

async function copyTree(from: string, to: string): Promise<void> {
  const copied = await run(['cp', '-r', '--no-preserve=mode', `${from}/.`, to], {
    cwd: to,
    env: process.env,
  });
  if (copied.status !== 0) throw new Error(copied.stderr);
}

/** What `go mod download` brings for a project: each archive, by `path@version`, sorted. It fills the reference. */
export async function downloads(checkout: Checkout): Promise<readonly string[]> {
  const brought = new Set<string>();
  for (const root of checkout.roots)
    for (const { Path, Version, Zip } of objects(await go(['mod', 'download', '-json'], root)))
      if (Zip !== undefined) brought.add(`${String(Path)}@${String(Version)}`);
  return [...brought].sort();
}

/** One line of a plan. */
export interface Planned extends ModuleVersion {
  readonly id: string;
  /** Its go.mod is in the plan. */
  readonly mod: boolean;
  /** Its archive is in the plan. */
  readonly zip: boolean;
}

/** The plan of a checkout as `go-airlock plan` prints it, from the go.mod files in `modcache`. Throws when it is not whole. */
export async function planOf(checkout: Checkout, modcache: string): Promise<readonly Planned[]> {
  const { status, stdout, stderr } = await airlock(['plan', '-C', checkout.dir, '--modcache', modcache]);
  if (status !== 0 || stderr.includes('W_PLAN_PARTIAL')) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [path = '', version = '', files = ''] = line.split(' ');
      const has = (kind: string): boolean => files.split(',').includes(kind);
      return { path, version, id: `${path}@${version}`, mod: has('mod'), zip: has('zip') };
    });
}
