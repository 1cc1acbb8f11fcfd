/** A job that is sealed and what a later step does to it; the audit is what is run. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { make, writeProxy } from '../helpers/modules.ts';
import type { Arena } from './arena.ts';
import type { Case } from './attack.ts';
import { auditOutcome, mainStep, postStep, STEP_WRITES, type MainOutcome } from './runner.ts';
import { a, b, honestProject } from './world.ts';

/** Nobody requires it. */
export const later = make({ id: 'example.com/later@v1.0.0', files: { 'lib.go': 'package later // EVIL\n' } });

/** A sealed job. */
export interface Job {
  readonly arena: Arena;
  readonly left: MainOutcome;
  /** The sealed module cache. */
  readonly modules: string;
  /** Runs the go command as a later step does. @param env what the step sets for itself */
  readonly go: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<void>;
}

const jobs = new Map<string, MainOutcome>();

/** Mounts a sealed job in which a later step does something. */
export const sealedJob =
  (deed: (job: Job) => Promise<void> | void) =>
  async (arena: Arena): Promise<void> => {
    await honestProject(arena);
    await writeProxy(join(arena.things, 'proxy'), [a, b, later]);
    const left = await mainStep(arena);
    if (left.status !== 0) throw new Error(left.output);
    jobs.set(arena.dir, left);
    const go: Job['go'] = async (args, env = {}) => {
      const ran = await arena.exec('go', args, { ...left.step.exported, ...env });
      if (ran.status !== 0) throw new Error(ran.stderr);
    };
    await deed({ arena, left, modules: left.outputs?.['module-cache-path'] ?? '', go });
  };

/** What the main step of a job left. */
export function leftBy(arena: Arena): MainOutcome {
  const left = jobs.get(arena.dir);
  if (left === undefined) throw new Error('the job was not sealed');
  return left;
}

/** The audit at the end of the job. @param env the environment that steps have left in the environment file */
export const audited = (
  env: Readonly<Record<string, string>> = {},
): Pick<Case, 'run' | 'status' | 'writes' | 'seconds'> => ({
  run: async (arena) => auditOutcome(await postStep(arena, leftBy(arena), { env })),
  status: 1,
  writes: STEP_WRITES,
  seconds: 60,
});

/** Writes over a read-only file, or a new one. */
export function overwrite(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    chmodSync(path, 0o644);
  } catch {
    chmodSync(dirname(path), 0o755); // a new one
  }
  writeFileSync(path, text);
}
