/** Makes modules: archives, go.mod files, sums, and the proxy or project that holds them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hash1, hashGoMod, sha256Hex, type H1 } from '../../src/gomod/hash.ts';
import { escapePath, escapeVersion, type ModuleVersion } from '../../src/gomod/module.ts';
import { writeFiles } from './temp.ts';
import { zipOf, type ZipFile } from './zip.ts';

export interface Spec {
  /** `path@version` */
  readonly id: string;
  /** Its go line; 1.21 when not given, none when null. */
  readonly go?: string | null;
  /** `path@version` of each requirement. */
  readonly require?: readonly string[];
  /** Content by name below the module's root, beside go.mod. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** In place of the archive's files. */
  readonly zip?: readonly ZipFile[];
  /** In place of the go.mod that follows from the rest. */
  readonly gomod?: string;
}

/** A module version as a proxy has it. */
export interface Made {
  readonly id: string;
  readonly module: ModuleVersion;
  readonly mod: Buffer;
  readonly zip: Buffer;
  /** What the archive holds, names as in it. */
  readonly files: readonly ZipFile[];
  readonly sums: { readonly mod: H1; readonly zip: H1 };
}

/** A module version; its archive holds go.mod and `lib.go`, or what `spec` says. */
export function make(spec: Spec): Made {
  const module = parseId(spec.id);
  const mod = Buffer.from(spec.gomod ?? gomodText(module.path, spec));
  const named = Object.entries(spec.files ?? { 'lib.go': `package ${packageOf(module)}\n` });
  const files = spec.zip ?? [
    { name: `${spec.id}/go.mod`, data: mod },
    ...named.map(([name, data]) => ({ name: `${spec.id}/${name}`, data, method: 8 as const })),
  ];
  const lines = files.map(({ name, data = '' }) => [name, sha256Hex(Buffer.from(data))] as const);
  const sums = { mod: hashGoMod(mod), zip: hash1(lines) };
  return { id: spec.id, module, mod, zip: zipOf(files), files, sums };
}

/** Module versions without requirements, or with those the specs name. */
export function makeAll(...specs: readonly (Spec | string)[]): readonly Made[] {
  return specs.map((spec) => make(typeof spec === 'string' ? { id: spec } : spec));
}

/** Splits `path@version`. */
export function parseId(id: string): ModuleVersion {
  const at = id.lastIndexOf('@');
  return { path: id.slice(0, at), version: id.slice(at + 1) };
}

/** The text of a go.mod. @param extra further lines */
export function gomodText(
  path: string,
  { go = '1.21', require = [] }: Pick<Spec, 'go' | 'require'>,
  extra = '',
): string {
  const lines = require.map((id) => `require ${id.replace('@', ' ')}\n`);
  return `module ${path}\n${go === null ? '' : `\ngo ${go}\n`}\n${lines.join('')}${extra}`;
}

/** go.sum lines of module versions. @param kinds which of the two lines */
export function gosumText(made: readonly Made[], kinds: readonly ('mod' | 'zip')[] = ['zip', 'mod']): string {
  return made
    .flatMap(({ module: { path, version }, sums }) =>
      kinds.map((kind) => `${path} ${version}${kind === 'mod' ? '/go.mod' : ''} ${sums[kind]}\n`),
    )
    .join('');
}

/** The files of a proxy that has these module versions, by path without the leading slash. */
export function proxyFiles(made: readonly Made[]): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const { module, mod, zip } of made) {
    files.set(fileOf(module, 'info'), Buffer.from(JSON.stringify({ Version: module.version })));
    files.set(fileOf(module, 'mod'), mod);
    files.set(fileOf(module, 'zip'), zip);
    const list = `${escapePath(module.path)}/@v/list`;
    files.set(list, Buffer.concat([files.get(list) ?? Buffer.of(), Buffer.from(`${module.version}\n`)]));
  }
  return files;
}

/** The path of a module's file at a proxy. */
export function fileOf({ path, version }: ModuleVersion, kind: string): string {
  return `${escapePath(path)}/@v/${escapeVersion(version)}.${kind}`;
}

/** Writes a file proxy and gives its address for GOPROXY. */
export async function writeProxy(dir: string, made: readonly Made[]): Promise<string> {
  await writeFiles(dir, Object.fromEntries(proxyFiles(made)));
  return pathToFileURL(dir).href;
}

/** Writes a main module `example.com/app` that requires `require`, with the sums of `sums`, and a package that imports them. */
export async function writeProject(
  dir: string,
  project: {
    readonly require: readonly string[];
    readonly sums: readonly Made[];
    readonly go?: string | null;
    readonly extra?: string;
  },
): Promise<string> {
  const imports = project.require.map((id) => `import _ "${parseId(id).path}"\n`).join('');
  await writeFiles(dir, {
    'go.mod': gomodText('example.com/app', project, project.extra ?? ''),
    'go.sum': gosumText(project.sums),
    'main.go': `package main\n\n${imports}\nfunc main() {}\n`,
  });
  return join(dir, 'go.mod');
}

function packageOf({ path }: ModuleVersion): string {
  return (path.split('/').findLast((element) => !/^v\d+$/.test(element)) ?? 'm')
    .replaceAll(/[^A-Za-z0-9]/g, '_')
    .toLowerCase();
}
