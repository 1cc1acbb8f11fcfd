/** Mounts one case and holds what came of it against what the case says. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/errors.ts';
import { listing } from '../helpers/temp.ts';
import { CANARY, inArena, type Arena } from './arena.ts';
import type { Case, Outcome } from './attack.ts';

/** Stands in whatever an attacker writes, so that it can be told where it got to. */
export const EVIL = 'EVIL';

export interface Verdict {
  /** What is not as the case says; empty when the attack was stopped as it should be. */
  readonly problems: readonly string[];
  /** Milliseconds of the run, without the mounting. */
  readonly took: number;
}

/** @param code the compiled `src/` that is attacked */
export function judge(attacked: Case, code: string): Promise<Verdict> {
  return inArena({ code, seconds: attacked.seconds ?? 20 }, async (arena) => {
    await attacked.mount(arena);
    const before = state(arena);
    const start = performance.now();
    try {
      const outcome = await attacked.run(arena);
      const took = performance.now() - start;
      const problems = [
        ...wrongOutcome(attacked, outcome),
        ...wrongState(attacked, before, state(arena)),
        ...((await attacked.after?.(arena, outcome)) ?? []),
      ];
      return { problems, took };
    } catch (thrown) {
      // no report at all: it was killed at the end of its time, or broke
      return { problems: [String(thrown)], took: performance.now() - start };
    }
  });
}

function wrongOutcome(attacked: Case, { status, report }: Outcome): readonly string[] {
  const { refusedWith } = attacked;
  const codes = attacked.codes ?? (refusedWith.startsWith('(') ? [] : [refusedWith]);
  const got = [...new Set(report.findings.map((found) => found.code))];
  const problems: string[] = [];
  if (status !== attacked.status) problems.push(`exit status ${String(status)}, not ${attacked.status}`);
  if (report.ok !== (attacked.status === 0)) problems.push(`the report says ok: ${String(report.ok)}`);
  if (String(got) !== String(codes)) problems.push(`codes ${got.join(' ')}, not ${codes.join(' ')}`);
  const refusals = report.findings.filter(({ code }) => code === refusedWith).map(linesOf);
  if (attacked.says !== undefined && !refusals.some((text) => attacked.says?.test(text) === true))
    problems.push(`no finding says ${String(attacked.says)}: ${refusals.join(' | ')}`);
  const due: Readonly<Record<string, number | undefined>> = attacked.modules ?? {};
  const counts = new Map<string, number>(Object.entries(report.modules));
  for (const [name, want] of Object.entries(due))
    if (counts.get(name) !== want)
      problems.push(`${String(counts.get(name))} modules ${name}, not ${String(want)}`);
  return problems;
}

function linesOf({ module, message, path, want, got, remedy }: Finding): string {
  return [module, message, path, want, got, remedy].filter((line) => line !== undefined).join('\n');
}

/** Every file of the arena by name: what it is, and whether it holds what the attacker wrote. */
type State = ReadonlyMap<string, { readonly line: string; readonly evil: boolean }>;

function state(arena: Arena): State {
  return new Map(
    listing(arena.dir).map((line) => {
      const name = line.slice(0, line.lastIndexOf(/ (dir|file|link|other)\b/.exec(line)?.[0] ?? ' '));
      return [name, { line, evil: holdsEvil(join(arena.dir, name)) }] as const;
    }),
  );
}

function holdsEvil(path: string): boolean {
  return lstatSync(path).isFile() && readFileSync(path).includes(EVIL);
}

/** The module cache may change where the case says so, the build cache of Go may; nothing else, and nothing evil anywhere. */
function wrongState(attacked: Case, before: State, after: State): readonly string[] {
  const problems: string[] = [];
  for (const [name, { line, evil }] of after) {
    if (before.get(name)?.line === line) continue;
    if (!mayChange(name, attacked)) problems.push(`changed: ${line}`);
    if (evil) problems.push(`what the attacker wrote got to ${name}`);
  }
  for (const [name, { line }] of before)
    if (!after.has(name) && !mayChange(name, attacked)) problems.push(`gone: ${line}`);
  return problems;
}

function mayChange(name: string, attacked: Case): boolean {
  const within = (folder: string): boolean => name === folder || name.startsWith(`${folder}/`);
  if (within('gocache') || attacked.writes?.some(within) === true) return true;
  return attacked.fills === true && /^cache(\/|$)/.test(name);
}

/** Problems of a folder that has to be empty or not there. */
export function notEmpty(dir: string): readonly string[] {
  const there = lstatSync(dir, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(dir);
  return there.map((name) => `${name} is in ${dir}`);
}

export { CANARY };
