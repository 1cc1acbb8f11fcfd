/** Runs the compiled command line as users do: a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/report.ts';

export interface CliRun {
  /** Exit status; null when a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  /** Added to a small environment of its own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the process once it runs. */
  readonly started?: (child: ChildProcess) => void;
  readonly input?: 'ignore' | 'pipe';
}

const ENTRY = fileURLToPath(new URL('../../src/entry/cli.js', import.meta.url));

/** An environment that shows nothing of this machine: no proxy but those named, no toolchain switch. */
export function plainEnv(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    GOENV: 'off',
    GOTOOLCHAIN: 'local',
    GOPROXY: 'off',
    GOSUMDB: 'off',
    GOPATH: '/nonexistent/go',
    GOCACHE: '/nonexistent/gocache',
    NO_COLOR: '1',
    ...more,
  };
}

/** Runs `go-airlock ARGS` to its end. */
export function cli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', ENTRY, ...args], {
      cwd: options.cwd,
      env: plainEnv(options.env),
      stdio: [options.input ?? 'ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('error', reject);
    child.on('close', (status, signal) => {
      resolve({ status, signal, ...said });
    });
    options.started?.(child);
  });
}

/** The report of a run with `--json`: stdout must be one object and a line end, nothing more. */
export function reportOf(run: CliRun): Report {
  if (!/^\{.*\}\n$/.test(run.stdout)) throw new Error(`not one JSON object: ${run.stdout}\n${run.stderr}`);
  return JSON.parse(run.stdout) as Report;
}

/** The codes of a report's findings, in order. */
export function codesOf(report: Report): readonly string[] {
  return report.findings.map(({ code }) => code);
}
