import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../errors.ts';
import { sha256Hex } from '../gomod/hash.ts';
import { listModules } from '../gomod/listing.ts';
import { shown } from '../gomod/project.ts';
import { listVendor } from '../gomod/vendor/walk.ts';
import { Fields } from '../json.ts';
import type { Plan } from './plan.ts';
import type { Sealed } from './seal.ts';

/** What held at the moment of the seal, so that the audit can tell what did not hold any more at the end. */
export interface SealRecord {
  /** Absolute; where the paths of `files`, `sums` and `vendor` start. */
  readonly base: string;
  /** GOMODCACHE; absolute. */
  readonly modcache: string;
  /** What was proven, as lines of a go.sum. */
  readonly proven: string;
  /** The go.mod files and go.work, by path; see {@link digestOf}. */
  readonly files: ReadonlyMap<string, string | null>;
  /** The text of the go.sum files and go.work.sum, by path; null where there was none that can be read. */
  readonly sums: ReadonlyMap<string, string | null>;
  /** The vendor folders that were there. */
  readonly vendors: readonly string[];
  /** Their files, by path; see {@link vendorDigests}. */
  readonly vendor: ReadonlyMap<string, string | null>;
  /** What stood in the module cache by name alone, `kind path@version`. */
  readonly listed: readonly string[];
  /** The seal, by name. */
  readonly variables: ReadonlyMap<string, string | null>;
}

/** Records a sealed plan. Reads only. */
export function recordSeal(plan: Plan, sealed: Sealed): SealRecord {
  const { project, folder } = plan;
  const { base } = project;
  const dirs = project.roots.map(({ dir }) => dir);
  const named = (file: string): readonly string[] => dirs.map((dir) => shown(dir, file));
  const vendors = [...new Set([...named('vendor'), 'vendor'])].filter((dir) => isFolder(join(base, dir)));
  return {
    base,
    modcache: folder.trees,
    proven: provenLines(plan),
    files: new Map([...named('go.mod'), 'go.work'].map((file) => [file, digestOf(base, file)])),
    sums: new Map([...named('go.sum'), 'go.work.sum'].map((file) => [file, textOf(base, file)])),
    vendors,
    vendor: vendorDigests(base, vendors),
    listed: listModules(folder).map(({ kind, module }) => `${kind} ${module}`),
    variables: new Map(Object.entries(sealed.variables)),
  };
}

/** SHA-256 of a file in hex; null when there is none, `unreadable` when it is there and no file that can be read. */
export function digestOf(base: string, file: string): string | null {
  const bytes = bytesOf(base, file);
  return typeof bytes === 'object' && bytes !== null ? sha256Hex(bytes) : bytes;
}

/** The text of a file; null when there is none, or none that can be read. */
export function textOf(base: string, file: string): string | null {
  const bytes = bytesOf(base, file);
  return typeof bytes === 'object' && bytes !== null ? bytes.toString('utf8') : null;
}

/** Every file of vendor folders by its path from the base; what is no regular file has `unreadable` in place of a digest. */
export function vendorDigests(base: string, dirs: readonly string[]): ReadonlyMap<string, string | null> {
  const found = dirs.flatMap((dir) => {
    const { files, strange } = listVendor(join(base, dir)) ?? { files: [], strange: [] };
    return [
      ...files.map((name) => [`${dir}/${name}`, digestOf(base, `${dir}/${name}`)] as const),
      ...strange.map((name) => [`${dir}/${name}`, 'unreadable'] as const),
    ];
  });
  return new Map(found);
}

/** Of a pipe nobody waits for the other end. */
function bytesOf(base: string, file: string): Buffer | 'unreadable' | null {
  const path = join(base, file);
  try {
    return statSync(path).isFile() ? readFileSync(path) : 'unreadable';
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT' ? null : 'unreadable';
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function provenLines({ needs }: Plan): string {
  const lines = needs.modules.flatMap(({ module: { path, version }, mod, zip }) => [
    ...(zip === undefined ? [] : [`${path} ${version} ${zip}\n`]),
    ...(mod === undefined ? [] : [`${path} ${version}/go.mod ${mod}\n`]),
  ]);
  return lines.join('');
}

const FORMAT = 2;

/** A record as text; {@link parseRecord} reads it. */
export function writeRecord(record: SealRecord): string {
  const { base, modcache, proven, vendors, listed } = record;
  const maps = {
    files: Object.fromEntries(record.files),
    sums: Object.fromEntries(record.sums),
    vendor: Object.fromEntries(record.vendor),
    variables: Object.fromEntries(record.variables),
  };
  return JSON.stringify({ format: FORMAT, base, modcache, proven, vendors, listed, ...maps });
}

/** Reads a record. Throws Failure `E_STATE` for what {@link writeRecord} would not write. */
export function parseRecord(text: string): SealRecord {
  const fields = new Fields(
    text,
    (why) => new Failure('E_STATE', { message: `the record of the seal cannot be read: ${why}` }),
  );
  fields.oneOf('format', [FORMAT]);
  return {
    base: fields.text('base'),
    modcache: fields.text('modcache'),
    proven: fields.text('proven'),
    files: fields.textsByName('files'),
    sums: fields.textsByName('sums'),
    vendors: fields.texts('vendors'),
    vendor: fields.textsByName('vendor'),
    listed: fields.texts('listed'),
    variables: fields.textsByName('variables'),
  };
}
