import { readFileSync } from 'node:fs';
import { Failure } from '../errors.ts';
import { sha256Hex } from '../gomod/hash.ts';
import { Fields } from '../json.ts';
import type { Before } from '../stages/audit.ts';
import { parseRecord, type SealRecord } from '../stages/record.ts';

/** What the main step leaves for the post step. One value, small: the runner hands it over in an environment variable. */
export interface State {
  /** The file with the record of the seal; absolute. */
  readonly record: string;
  /** Its SHA-256 in hex: the file lies where any step can write, the state does not. */
  readonly sha256: string;
  readonly audit: 'fail' | 'warn';
  readonly summary: boolean;
  readonly before: Before;
}

/** The name the state is saved under. */
export const STATE = 'airlock';

const FORMAT = 1;

/** The state as text; {@link readState} reads it. */
export function writeState({ before, ...state }: State): string {
  return JSON.stringify({ format: FORMAT, ...state, before: Object.fromEntries(before) });
}

/**
 * Reads the state. Undefined when there is none: the main step did not seal, or never ran.
 *
 * @throws Failure `E_STATE` for what {@link writeState} would not write
 */
export function readState(text: string): State | undefined {
  if (text === '') return undefined;
  const fields = new Fields(text, (why) => broken(`the state of the main step cannot be read: ${why}`));
  fields.oneOf('format', [FORMAT]);
  return {
    record: fields.text('record'),
    sha256: fields.text('sha256'),
    audit: fields.oneOf('audit', ['fail', 'warn']),
    summary: fields.flag('summary'),
    before: fields.textsByName('before'),
  };
}

/** The record that a state names. Throws Failure `E_STATE` when it is not the one the main step wrote. */
export function readRecord({ record, sha256 }: State): SealRecord {
  const text = readText(record);
  if (sha256Hex(Buffer.from(text)) !== sha256)
    throw broken('the record of the seal is not what the main step wrote', record);
  return parseRecord(text);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Failure('E_STATE', { path, message: 'the record of the seal is gone' }, cause);
  }
}

function broken(message: string, path?: string): Failure {
  return new Failure('E_STATE', path === undefined ? { message } : { path, message });
}
