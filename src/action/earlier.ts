/** What other steps of go-airlock in the same job have done: each has a folder of its own, numbered in their order. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Failure, isError } from '../errors.ts';
import type { Host } from '../host.ts';
import { Fields } from '../json.ts';
import { mayHoldSecret, type Later } from '../stages/audit.ts';
import { parseRecord } from '../stages/record.ts';
import { folderNamed, type StepFolder } from './runner.ts';

type Environment = Host['env'];

/** Values by name; null: not set. */
type Values = ReadonlyMap<string, string | null>;

/** What a seal set, and what was there before. */
interface Earlier {
  readonly folder: StepFolder;
  readonly sealed: Values;
  /** Without values that may hold a secret: those are in no file. */
  readonly before: Values;
}

/** Keeps what the variables of a seal were before it, for a step that lifts it. Values that may hold a secret are left out. */
export function keepBefore(folder: StepFolder, names: readonly string[], env: Environment): void {
  const kept = names
    .map((name) => [name, env[name] ?? null] as const)
    .filter(([name, value]) => value === null || !mayHoldSecret(name, value));
  writeFileSync(folder.before, JSON.stringify({ variables: Object.fromEntries(kept) }), { mode: 0o600 });
}

/**
 * The environment as it was before the seals of earlier steps that are still in force: a second step of go-airlock in a job is
 * to see what the workflow has set. What is kept nowhere stays as it is sealed.
 */
export function withoutSeals(env: Environment, temp: string): Environment {
  const found: Record<string, string | undefined> = { ...env };
  for (const { sealed, before } of sealsIn(temp).reverse())
    for (const [name, value] of before)
      if (found[name] !== undefined && found[name] === sealed.get(name)) found[name] = value ?? undefined;
  return found;
}

/**
 * Lifts the seal that is in force: what each variable has to be set back to, `''` for one that was not set, as a runner can take
 * none out. Empty where no seal is in force. The folder of that seal tells the audit that this was no bypass.
 */
export function liftSeal(env: Environment, temp: string): Values {
  const inForce = sealsIn(temp).filter(({ sealed }) => env['GOMODCACHE'] === sealed.get('GOMODCACHE'));
  const last = inForce.at(-1);
  if (last === undefined) return new Map();
  const plain = withoutSeals(env, temp);
  const back = new Map(
    [...last.sealed.keys()].map((name) => [name, last.before.has(name) ? (plain[name] ?? '') : '']),
  );
  writeFileSync(last.folder.lifted, JSON.stringify({ variables: Object.fromEntries(back) }), { mode: 0o600 });
  return back;
}

/** What steps of go-airlock did to the variables of a seal after it was set, in order. @param record the file with its record */
export function laterSteps(record: string): readonly Later[] {
  const own = dirname(record);
  const number = Number(/-([1-9][0-9]*)$/.exec(basename(own))?.[1] ?? 'NaN');
  const later = sealsIn(dirname(own), number);
  return later.flatMap(({ folder, sealed }, index) => [
    ...(index === 0 ? [] : [{ did: 'seal' as const, variables: sealed }]),
    ...(existsSync(folder.lifted) ? [{ did: 'lift' as const, variables: valuesIn(folder.lifted) }] : []),
  ]);
}

/** The steps that have sealed, from the first or a numbered one on. */
function sealsIn(temp: string, from = 1): Earlier[] {
  const found: Earlier[] = [];
  for (let number = from; ; number++) {
    const folder = folderNamed(temp, number);
    if (!existsSync(folder.dir)) return found;
    if (existsSync(folder.record) && existsSync(folder.before))
      found.push({
        folder,
        sealed: parseRecord(readText(folder.record)).variables,
        before: valuesIn(folder.before),
      });
  }
}

function valuesIn(path: string): Values {
  return new Fields(readText(path), broken(path)).textsByName('variables');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    throw broken(path)(isError(thrown) ? thrown.message : 'it is no file');
  }
}

function broken(path: string): (why: string) => Failure {
  return (why) =>
    new Failure('E_STATE', { path, message: `what an earlier step has left cannot be read: ${why}` });
}
