/** Runs the entries of the actions as a runner does: a process of its own with inputs and files in the environment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TITLES } from '../../src/action/groups.ts';
import { plainEnv } from '../helpers/cli.ts';

export interface StepOptions {
  /** By the input's name. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to the environment; `''` takes a variable out. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the process once it runs. */
  readonly started?: (child: ChildProcess) => void;
  /** The start of a command line that runs the step, such as `unshare`. */
  readonly under?: readonly string[];
  /** The compiled `src/` that is run; that of this build when not given. */
  readonly code?: string;
  /** Where the runner keeps its own files; a folder in `dir` when not given. */
  readonly files?: string;
}

export interface StepRun {
  readonly status: number | null;
  readonly log: string;
  /** The workflow commands that a runner finds in the log, without those of {@link groups}. */
  readonly commands: readonly Command[];
  /** The groups of the log in order: the title of one that begins, `''` where one ends. */
  readonly groups: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** What was exported to later steps. */
  readonly exported: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What was put in front of PATH for later steps, in order. */
  readonly paths: readonly string[];
  readonly summary: string;
}

/** A workflow command as the runner reads it. */
export interface Command {
  readonly name: string;
  readonly properties: string;
  readonly message: string;
}

/** Runs the main step in `dir`, where `work` is the checkout and `temp` the runner's folder. */
export function main(dir: string, options: StepOptions = {}): Promise<StepRun> {
  return step(dir, 'main', options);
}

/** Runs the restore action in `dir`. */
export function restore(dir: string, options: StepOptions = {}): Promise<StepRun> {
  return step(dir, 'restore', options);
}

/** Runs the save action in `dir`. */
export function save(dir: string, options: StepOptions = {}): Promise<StepRun> {
  return step(dir, 'save', options);
}

/** Runs the bundle action in `dir`. */
export function bundle(dir: string, options: StepOptions = {}): Promise<StepRun> {
  return step(dir, 'bundle', options);
}

/** Runs the unbundle action in `dir`. */
export function unbundle(dir: string, options: StepOptions = {}): Promise<StepRun> {
  return step(dir, 'unbundle', options);
}

/** Runs the verify action in `dir`. */
export function verify(dir: string, options: StepOptions = {}): Promise<StepRun> {
  return step(dir, 'verify', options);
}

/** Runs the seal action in `dir`. */
export function seal(dir: string, options: StepOptions = {}): Promise<StepRun> {
  return step(dir, 'seal', options);
}

/** Runs the post step with the state and the environment that a main step left. */
export function post(dir: string, left: StepRun, options: StepOptions = {}): Promise<StepRun> {
  const state = Object.entries(left.state).map(([name, value]) => [`STATE_${name}`, value] as const);
  return step(dir, 'post', {
    ...options,
    env: { ...Object.fromEntries(state), ...left.exported, ...options.env },
  });
}

/** The start or the end of a group with a title that the action has of its own. */
function isGroup({ name, properties, message }: Command): boolean {
  if (properties !== '') return false;
  return name === 'group' ? GROUPS.includes(message) : name === 'endgroup' && message === '';
}

const GROUPS: readonly string[] = [...Object.values(TITLES), 'set the variables of the seal'];

let runs = 0;

/** The event that a step runs for where a test names none. */
const PUSHED = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'branch' };

const COMPILED = fileURLToPath(new URL('../../src/', import.meta.url));

async function step(
  dir: string,
  entry: 'main' | 'restore' | 'save' | 'bundle' | 'unbundle' | 'verify' | 'seal' | 'post',
  options: StepOptions,
): Promise<StepRun> {
  const files = options.files ?? join(dir, `runner-${++runs}`);
  const temp = join(dir, 'temp');
  await mkdir(files, { recursive: true });
  await mkdir(temp, { recursive: true });
  const file = (name: string): string => join(files, name);
  const names = [
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
  ] as const;
  for (const name of names) await writeFile(file(name), '');
  const inputs = Object.entries(options.inputs ?? {}).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  const env = {
    ...plainEnv(),
    ...PUSHED,
    GITHUB_WORKSPACE: join(dir, 'work'),
    RUNNER_TEMP: temp,
    ...Object.fromEntries(names.map((name) => [name, file(name)])),
    ...Object.fromEntries(inputs),
    ...options.env,
  };
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const script = join(options.code ?? COMPILED, 'entry', `${entry}.js`);
  const cwd = given['GITHUB_WORKSPACE'] ?? join(dir, 'work');
  const command = [...(options.under ?? []), process.execPath, '--no-warnings', script];
  const { status, log } = await run(command, { cwd, env: given }, options.started);
  return {
    status,
    log,
    commands: commandsIn(log).filter((command) => !isGroup(command)),
    groups: commandsIn(log)
      .filter(isGroup)
      .map(({ message }) => message),
    exported: await pairsIn(file('GITHUB_ENV')),
    outputs: await pairsIn(file('GITHUB_OUTPUT')),
    state: await pairsIn(file('GITHUB_STATE')),
    paths: (await readFile(file('GITHUB_PATH'), 'utf8')).split('\n').filter((line) => line !== ''),
    summary: await readFile(file('GITHUB_STEP_SUMMARY'), 'utf8'),
  };
}

function run(
  [file = '', ...args]: readonly string[],
  where: { readonly cwd: string; readonly env: Record<string, string> },
  started: StepOptions['started'],
): Promise<{ status: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...where, stdio: ['ignore', 'pipe', 'pipe'] });
    started?.(child);
    const log: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => void log.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, log: Buffer.concat(log).toString() });
    });
  });
}

/**
 * Finds commands as the real runner does, which is laxer than act: a line is trimmed before it is looked at, a carriage return
 * ends one too, and the old form is found anywhere in a line.
 */
export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\n|\r/).flatMap((line): Command[] => {
    const [, name, properties = '', message = ''] = /^\s*::([^\s:]+)\s*(.*?)::(.*)$/.exec(line) ?? [];
    if (name !== undefined) return [{ name, properties, message: unescaped(message) }];
    const [, old, rest = ''] = /##\[([^\]\s]+)[^\]]*\](.*)$/.exec(line) ?? [];
    return old === undefined ? [] : [{ name: old, properties: 'old form', message: rest }];
  });
}

function unescaped(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

/** The `NAME<<DELIMITER` pairs of a runner's file; the last one of a name counts. */
async function pairsIn(path: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(path, 'utf8');
  const found = [...text.matchAll(/^([^\n<]+)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}

/** The codes of the annotations of a kind, in order. */
export function annotated(ran: StepRun, kind: 'error' | 'warning'): readonly string[] {
  return ran.commands
    .filter(({ name }) => name === kind)
    .map(({ message }) => message.split(/[\s:]/)[0] ?? '');
}
