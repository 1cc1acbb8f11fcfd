import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoEnv } from '../gomod/go.ts';
import { cachePaths } from '../gomod/modcache.ts';
import { removeTree } from '../gomod/tree.ts';
import type { Host, Ran } from '../host.ts';
import { archivesOf } from './stock.ts';
import type { Plan } from './plan.ts';
import { seal } from './seal.ts';

/** Who imports a module, or why the go command was not asked. */
export interface Importers {
  readonly importedBy: readonly string[] | null;
  readonly notAsked: string | null;
}

/** Milliseconds the go command gets for each root. */
const LONGEST = 20_000;

const IMPORTS = '{{.ImportPath}}\t{{with .Module}}{{.Path}}{{end}}\t{{join .Imports " "}}';

/**
 * The packages that import a package of a module, with or without going through tests of the roots: as the go command lists them,
 * sealed, each root alone. It is only asked when every tree is there, so that it needs no network and extracts nothing.
 *
 * @param env the settings of the go command; without a GOVERSION there is none to ask
 */
export async function importers(
  host: Host,
  plan: Plan,
  { env, path }: { readonly env: GoEnv; readonly path: string },
): Promise<Importers> {
  const why = notNow(plan, env);
  if (why !== undefined) return { importedBy: null, notAsked: why };
  const dir = await mkdtemp(join(tmpdir(), 'go-airlock-'));
  try {
    return await listed(host, plan, { env, path, dir });
  } finally {
    removeTree(dir);
  }
}

function notNow(plan: Plan, { GOVERSION }: GoEnv): string | undefined {
  if (GOVERSION === '') return 'there is no go command';
  const lacking = archivesOf(plan).filter(({ module }) => !existsSync(cachePaths(plan.folder, module).tree));
  if (lacking.length === 0 && plan.needs.unread.length === 0) return undefined;
  return 'not all modules are in the module cache; go-airlock fetch brings them';
}

async function listed(
  host: Host,
  plan: Plan,
  { env, path, dir }: { readonly env: GoEnv; readonly path: string; readonly dir: string },
): Promise<Importers> {
  const found = new Set<string>();
  for (const root of plan.project.roots) {
    const signal = AbortSignal.any([host.signal, AbortSignal.timeout(LONGEST)]);
    const ran = await host.run({
      file: 'go',
      args: ['list', '-deps', '-test', '-e', '-f', IMPORTS, '--', './...'],
      cwd: join(plan.project.base, root.dir),
      env: environment(host, plan, { env, dir }),
      signal,
    });
    host.signal.throwIfAborted();
    if (ran.status !== 0) return { importedBy: null, notAsked: failed(ran, root.dir) };
    for (const name of importing(ran.stdout, path)) found.add(name);
  }
  return { importedBy: [...found].sort(), notAsked: null };
}

function failed({ status, stderr }: Ran, dir: string): string {
  const [first = ''] = stderr.split('\n');
  return status === undefined ? 'go list took too long' : `go list in ${dir}: ${first.slice(0, 300)}`;
}

function environment(
  host: Host,
  plan: Plan,
  { env, dir }: { readonly env: GoEnv; readonly dir: string },
): Host['env'] {
  const own = { GOPATH: join(dir, 'path'), GOCACHE: join(dir, 'build'), GOMODCACHE: plan.folder.trees };
  const { variables } = seal(plan, { GOFLAGS: flags(env), ...own }, 'modcache');
  const inherited = Object.entries(host.env).filter(([name]) => name !== 'GOCACHEPROG');
  return { ...Object.fromEntries(inherited), ...variables, ...own, GOWORK: 'off' };
}

/** GOFLAGS that no seal allows are not passed on: nothing is built here. */
function flags({ GOFLAGS }: GoEnv): string {
  return /mod|overlay|toolexec|ldflags/.test(GOFLAGS) ? '' : GOFLAGS;
}

/** Packages with an import that is a package of the module; those of the module itself are left out. */
function importing(stdout: string, path: string): readonly string[] {
  const packages = stdout.split('\n').map((line) => line.split('\t'));
  const own = new Set(packages.flatMap(([name = '', of]) => (of === path ? [name] : [])));
  return packages.flatMap(([name = '', of, imports = '']) =>
    of !== path && imports.split(' ').some((one) => own.has(one)) ? [name] : [],
  );
}
