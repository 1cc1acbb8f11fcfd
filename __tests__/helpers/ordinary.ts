/** The compiled command line as an ordinary user runs it, also where the tests run as root in a folder of root's own. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainEnv, type CliRun } from './cli.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const ROOT = join(SRC, '..', '..');
export const isRoot = process.getuid?.() === 0;
/** Who nobody is on most systems; the number is all that counts. */
const NOBODY = 65534;
/** A second group, which nobody knows by a name. */
export const GROUP = 54321;

/** A user who may not read the checkout of the tests. */
export interface Ordinary {
  /** A folder that is this user's own. */
  readonly home: string;
  readonly uid: number;
  /** PATH with the folders this user may look into. */
  readonly path: string;
  /** Runs `go-airlock ARGS` as this user. */
  cli(args: readonly string[], options: OrdinaryOptions): Promise<CliRun>;
  /** Whether this system lets the user make a network namespace. */
  readonly mayUnshare: boolean;
}

export interface OrdinaryOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly started?: (child: ChildProcess) => void;
}

/** Copies what the command line is made of to where the user may read it. */
export function ordinary(dir: string): Ordinary {
  chmodSync(dir, 0o755);
  const program = join(dir, 'program');
  mkdirSync(join(program, 'build'), { recursive: true });
  cpSync(SRC, join(program, 'build', 'src'), { recursive: true });
  copyFileSync(join(ROOT, 'package.json'), join(program, 'package.json'));
  for (const name of ['undici', '@bokuweb/zstd-wasm'])
    cpSync(join(ROOT, 'node_modules', name), join(program, 'node_modules', name), {
      recursive: true,
      dereference: true,
    });
  const home = join(dir, 'home');
  mkdirSync(home);
  if (isRoot) chownSync(home, NOBODY, NOBODY);
  const node = nodeFor(program);
  const path = searchable();
  const entry = join(program, 'build', 'src', 'entry', 'cli.js');
  return {
    home,
    path,
    uid: isRoot ? NOBODY : (process.getuid?.() ?? NOBODY),
    mayUnshare: run([...asUser(), 'unshare', '--net', '--map-root-user', 'true']) === 0,
    cli: (args, options) =>
      start([...asUser(), node, '--no-warnings', entry, ...args], { home, path }, options),
  };
}

function asUser(): readonly string[] {
  const groups = `${NOBODY},${GROUP}`;
  return isRoot ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, `--groups=${groups}`, '--'] : [];
}

/** The Node of the tests, or a copy where the user may not run that one. */
function nodeFor(program: string): string {
  if (run([...asUser(), process.execPath, '--version']) === 0) return process.execPath;
  const copy = join(program, 'node');
  copyFileSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  return copy;
}

/** The folders of PATH that the user may look into: where one may not, a missing program is a forbidden one. */
function searchable(): string {
  const all = (process.env['PATH'] ?? '').split(':');
  return all.filter((folder) => run([...asUser(), 'test', '-x', folder]) === 0).join(':');
}

function run([file = '', ...args]: readonly string[]): number | null {
  return spawnSync(file, args, { cwd: '/', stdio: 'ignore' }).status;
}

function start(
  [file = '', ...args]: readonly string[],
  { home, path }: Pick<Ordinary, 'home' | 'path'>,
  { cwd, env = {}, started }: OrdinaryOptions,
): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const own = { PATH: path, HOME: home, GOPATH: join(home, 'go'), GOCACHE: join(home, 'gocache'), ...env };
    const child = spawn(file, args, { cwd, env: plainEnv(own), stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('error', reject);
    child.on('close', (status, signal) => {
      resolve({ status, signal, ...said });
    });
    started?.(child);
  });
}

/** Programs in a folder, by name. */
export function programs(dir: string, texts: Readonly<Record<string, string>>): string {
  mkdirSync(dir, { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(dir, name), text);
    chmodSync(join(dir, name), 0o755);
  }
  return dir;
}

/** An unshare that lets no ordinary user have a namespace, as systems with stricter rules do. */
export const STRICT_UNSHARE = `#!/bin/sh
case " $* " in *" --map-root-user "*) echo "unshare: unshare failed: Operation not permitted" >&2; exit 1;; esac
PATH=$(printf %s "$PATH" | cut -d: -f2-)
exec unshare "$@"
`;

/** A sudo that asks for no password: it becomes root, forgets the environment, and closes what it does not know. */
export function sudoFor(dir: string): string {
  const asRoot = join(dir, 'asroot');
  mkdirSync(dirname(asRoot), { recursive: true });
  copyFileSync(execFileSync('sh', ['-c', 'command -v setpriv'], { encoding: 'utf8' }).trim(), asRoot);
  chmodSync(asRoot, 0o4755);
  return `#!/bin/sh
[ "$1" = -n ] && [ "$2" = -- ] || exit 1
shift 2
exec '${asRoot}' --reuid=0 --regid=0 --clear-groups -- env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin SUDO_USER=x sh -c 'umask 0077; exec "$@" 3>&- 4>&-' sh "$@"
`;
}
