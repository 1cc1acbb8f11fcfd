/** Where an attack takes place: a checkout, HOME, folder for temporary files, module cache and a canary, all of one case alone. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/report.ts';
import { plainEnv } from '../helpers/cli.ts';
import { inTemp } from '../helpers/temp.ts';
import type { Outcome } from './attack.ts';

/** The code that is attacked: `src/` as compiled, or a copy of it with a defence switched off. */
export const COMPILED = fileURLToPath(new URL('../../src/', import.meta.url));

/** All folders absolute. */
export interface Arena {
  /** Holds all the others. */
  readonly dir: string;
  /** The compiled `src/` that is run. */
  readonly code: string;
  /** The checkout: where the user stands. */
  readonly workspace: string;
  readonly home: string;
  readonly temp: string;
  /** Somebody else's folder with a file in it. */
  readonly canary: string;
  /** The module cache that GOMODCACHE names; not there yet. */
  readonly cache: string;
  /** Where a case keeps bundles and file proxies. */
  readonly things: string;
  /** Added to the environment of what is run. */
  readonly env: Record<string, string>;
  /** Ends what the case has started, such as a proxy; called in any case. */
  readonly atEnd: (close: () => Promise<void> | void) => void;
  /** Runs `go-airlock ARGS --json` in the checkout, as a process of its own. Ended with SIGKILL when the case's time is up. */
  readonly cli: (...args: readonly string[]) => Promise<Outcome>;
  /** Runs a program in the checkout with the arena's environment; `status` is null when it was killed. */
  readonly exec: (
    file: string,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<Execution>;
}

export interface Execution {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The most bytes of memory it had at once; 0 where the system does not tell. */
  readonly peak: number;
}

export const CANARY = 'a file of somebody else\n';

/** Gives `use` an arena and removes it at the end. @param how the code to attack, and the seconds any one program may take */
export function inArena<T>(
  how: { readonly code: string; readonly seconds: number },
  use: (arena: Arena) => Promise<T>,
): Promise<T> {
  return inTemp(async (dir) => {
    const closing: (() => Promise<void> | void)[] = [];
    const folder = (name: string): string => join(dir, name);
    const env: Record<string, string> = {
      HOME: folder('home'),
      TMPDIR: folder('temp'),
      RUNNER_TEMP: folder('temp'),
      GOPATH: join(folder('home'), 'go'),
      GOCACHE: folder('gocache'),
      GOMODCACHE: folder('cache'),
    };
    const exec: Arena['exec'] = (file, args, more = {}) =>
      execute(
        { file, args, cwd: folder('workspace'), env: plainEnv({ ...env, ...more }) },
        how.seconds * 1000,
      );
    const arena: Arena = {
      dir,
      code: how.code,
      workspace: folder('workspace'),
      home: folder('home'),
      temp: folder('temp'),
      canary: folder('canary'),
      cache: folder('cache'),
      things: folder('things'),
      env,
      atEnd: (close) => void closing.push(close),
      exec,
      cli: async (...args) => {
        const end = args.indexOf('--');
        const at = end < 0 ? args.length : end;
        const line = [...args.slice(0, at), '--json', ...args.slice(at)];
        const cli = join(how.code, 'entry', 'cli.js');
        const ran = await exec(process.execPath, ['--no-warnings', cli, ...line]);
        return { status: ran.status, report: reportIn(ran), output: ran.stderr, peak: ran.peak };
      },
    };
    for (const name of ['workspace', 'home', 'temp', 'canary', 'things']) mkdirSync(folder(name));
    writeFileSync(join(folder('canary'), 'file'), CANARY);
    quietTelemetry(folder('home'));
    try {
      return await use(arena);
    } finally {
      for (const close of closing.reverse()) await close();
    }
  });
}

/** The go command counts its own calls in HOME unless this file says otherwise; that is none of our writing. */
function quietTelemetry(home: string): void {
  const dir = join(home, '.config', 'go', 'telemetry');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'mode'), 'off');
}

function reportIn({ stdout, stderr }: Execution): Report {
  if (!/^\{.*\}\n$/.test(stdout)) throw new Error(`no report: ${stdout.slice(0, 500)}\n${stderr}`);
  return JSON.parse(stdout) as Report;
}

interface Started {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

function execute({ file, args, cwd, env }: Started, limit: number): Promise<Execution> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 20);
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve({ status, ...said, peak });
    });
  });
}

/** What Linux says a process had at most in memory so far, in bytes; 0 when it is gone. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid ?? 'none'}/status`, 'utf8')) ?? [];
    return Number(kib ?? 0) * 1024;
  } catch {
    return 0; // it has just ended, or this is no Linux
  }
}
