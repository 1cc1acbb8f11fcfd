import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../errors.ts';
import { sha256Hex } from '../gomod/hash.ts';
import { listModules } from '../gomod/listing.ts';
import { shown } from '../gomod/project.ts';
import { Fields } from '../json.ts';
import type { Plan } from './plan.ts';
import type { Sealed } from './seal.ts';

/** What held at the moment of the seal, so that the audit can tell what did not hold any more at the end. */
export interface SealRecord {
  /** Absolute; where the paths of `files` start. */
  readonly base: string;
  /** GOMODCACHE; absolute. */
  readonly modcache: string;
  /** What was proven, as lines of a go.sum. */
  readonly proven: string;
  /** The files the plan was made from, by path; see {@link digestOf}. */
  readonly files: ReadonlyMap<string, string | null>;
  /** What stood in the module cache by name alone, `kind path@version`. */
  readonly listed: readonly string[];
  /** The seal, by name. */
  readonly variables: ReadonlyMap<string, string | null>;
}

/** Records a sealed plan. Reads only. */
export function recordSeal(plan: Plan, sealed: Sealed): SealRecord {
  const { project, folder } = plan;
  const roots = project.roots.flatMap(({ dir }) => [shown(dir, 'go.mod'), shown(dir, 'go.sum')]);
  return {
    base: project.base,
    modcache: folder.trees,
    proven: provenLines(plan),
    files: new Map([...roots, 'go.work', 'go.work.sum'].map((file) => [file, digestOf(project.base, file)])),
    listed: listModules(folder).map(({ kind, module }) => `${kind} ${module}`),
    variables: new Map(Object.entries(sealed.variables)),
  };
}

/** SHA-256 of a file in hex; null when there is none, `unreadable` when it is there and no file that can be read. */
export function digestOf(base: string, file: string): string | null {
  try {
    return sha256Hex(readFileSync(join(base, file)));
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT' ? null : 'unreadable';
  }
}

function provenLines({ needs }: Plan): string {
  const lines = needs.modules.flatMap(({ module: { path, version }, mod, zip }) => [
    ...(zip === undefined ? [] : [`${path} ${version} ${zip}\n`]),
    ...(mod === undefined ? [] : [`${path} ${version}/go.mod ${mod}\n`]),
  ]);
  return lines.join('');
}

const FORMAT = 1;

/** A record as text; {@link parseRecord} reads it. */
export function writeRecord(record: SealRecord): string {
  const { base, modcache, proven, listed } = record;
  const [files, variables] = [Object.fromEntries(record.files), Object.fromEntries(record.variables)];
  return JSON.stringify({ format: FORMAT, base, modcache, proven, files, listed, variables });
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
    listed: fields.texts('listed'),
    variables: fields.textsByName('variables'),
  };
}
