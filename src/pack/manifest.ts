import { Failure } from '../errors.ts';
import type { H1 } from '../gomod/hash.ts';
import type { ModuleVersion } from '../gomod/module.ts';

export const FORMAT = 1;

export interface ManifestRoot {
  readonly module: string;
  readonly go: string | null;
  /** SHA-256 of the file, lower-case hex. */
  readonly gomod: string;
  /** SHA-256 of the file; null when there is none. */
  readonly gosum: string | null;
}

export interface ManifestModule extends ModuleVersion {
  /** The h1 of its go.mod, when the bundle holds it. */
  readonly mod?: H1;
  /** The h1 of its archive, when the bundle holds it. */
  readonly zip?: H1;
  /** Bytes of the archive in the bundle. */
  readonly size?: number;
}

/** What a bundle says of itself. For people and tools; never believed about content. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly roots: readonly ManifestRoot[];
  readonly modules: readonly ManifestModule[];
  /** SHA-256 of the bundle a delta builds on. */
  readonly base: string | null;
}

/** The one text of a manifest: fixed key order, one module a line, so that plain tools can compare two. */
export function writeManifest(manifest: Manifest): Buffer {
  const lines = (items: readonly object[]): string =>
    items.map((item) => `\n    ${JSON.stringify(item)}`).join(',');
  const modules = manifest.modules.map(({ path, version, mod, zip, size }) => ({
    path,
    version,
    mod,
    zip,
    size,
  }));
  const roots = manifest.roots.map(({ module, go, gomod, gosum }) => ({ module, go, gomod, gosum }));
  const base = JSON.stringify(manifest.base);
  return Buffer.from(
    `{\n  "format": ${FORMAT},\n  "base": ${base},\n  "roots": [${lines(roots)}\n  ],\n  "modules": [${lines(modules)}\n  ]\n}\n`,
  );
}

/**
 * Reads a manifest. It must be byte for byte what {@link writeManifest} gives for what it says.
 *
 * @throws Failure `E_BUNDLE_FORMAT`
 */
export function readManifest(bytes: Buffer): Manifest {
  const manifest = parse(bytes);
  if (!writeManifest(manifest).equals(bytes)) throw bad('it is not written in the fixed form');
  return manifest;
}

function parse(bytes: Buffer): Manifest {
  const value = record(json(bytes));
  if (value['format'] !== FORMAT)
    throw bad(`its format is ${JSON.stringify(value['format'])}; this version reads ${FORMAT}`);
  const base = value['base'] === null ? null : string(value['base']);
  return {
    format: FORMAT,
    base,
    roots: list(value['roots']).map(readRoot),
    modules: list(value['modules']).map(readModule),
  };
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new Failure('E_BUNDLE_FORMAT', { message: 'the manifest cannot be used: it is no JSON' }, cause);
  }
}

function readRoot(item: unknown): ManifestRoot {
  const root = record(item);
  const orNull = (value: unknown): string | null => (value === null ? null : string(value));
  return {
    module: string(root['module']),
    go: orNull(root['go']),
    gomod: string(root['gomod']),
    gosum: orNull(root['gosum']),
  };
}

function readModule(item: unknown): ManifestModule {
  const { path, version, mod, zip, size } = record(item);
  return {
    path: string(path),
    version: string(version),
    ...(mod === undefined ? {} : { mod: h1(mod) }),
    ...(zip === undefined ? {} : { zip: h1(zip) }),
    ...(size === undefined ? {} : { size: count(size) }),
  };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('an object is missing');
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw bad('a list is missing');
  return value;
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw bad('a text is missing');
  return value;
}

function h1(value: unknown): H1 {
  const text = string(value);
  if (!text.startsWith('h1:')) throw bad('a sum is not h1');
  return `h1:${text.slice(3)}`;
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw bad('a size is no number of bytes');
  return value;
}

function bad(message: string): Failure {
  return new Failure('E_BUNDLE_FORMAT', { message: `the manifest cannot be used: ${message}` });
}
