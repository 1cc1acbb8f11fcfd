import { Failure } from '../errors.ts';
import type { H1 } from '../gomod/hash.ts';
import type { ModuleVersion } from '../gomod/module.ts';
import { MAX_MEMBERS } from './tally.ts';

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
  /** SHA-256 of the file a delta builds on, lower-case hex; null: this is no delta. */
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

/** Every module has a member, and there are no more roots than that; in bytes, far above the longest names. */
const MAX_LINES = 2 * MAX_MEMBERS;
const MAX_LINE = 16 << 10;

/** Line by line: the whole as one JSON could hold anything, and take many times its size in memory. */
function parse(bytes: Buffer): Manifest {
  const lines = bytes.toString('utf8').split('\n', MAX_LINES);
  if (lines.length === MAX_LINES || lines.some((line) => line.length > MAX_LINE))
    throw bad('it has more lines, or longer ones, than a manifest');
  const [, format = '', base = '', , ...rest] = lines;
  if (format !== `  "format": ${FORMAT},`)
    throw bad(`its format is ${JSON.stringify(format.slice(0, 50))}; this version reads ${FORMAT}`);
  const end = rest.indexOf('  ],'); // of the roots
  if (end < 0) throw bad('a list is missing');
  const orNull = json(/^ {2}"base": (.*),$/.exec(base)?.[1] ?? '');
  return {
    format: FORMAT,
    base: orNull === null ? null : digest(orNull),
    roots: rest.slice(0, end).map((line) => readRoot(itemOf(line))),
    modules: rest.slice(end + 2, -3).map((line) => readModule(itemOf(line))),
  };
}

/** What a line of a list says; what it stands in is compared with the fixed form. */
function itemOf(line: string): unknown {
  return json(line.replace(/,$/, ''));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
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

function string(value: unknown): string {
  if (typeof value !== 'string') throw bad('a text is missing');
  return value;
}

/** It is shown to people as the name of a file to get, so it is nothing else. */
function digest(value: unknown): string {
  const text = string(value);
  if (!/^[0-9a-f]{64}$/.test(text)) throw bad('its base is no SHA-256');
  return text;
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
