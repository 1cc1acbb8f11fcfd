/** Git repositories as origins of modules: as folders, or served by git itself over http on loopback. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFiles } from './temp.ts';

/** Where the real programs are, for wrappers that stand before them in PATH. */
export const realGit = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
export const realGo = execFileSync('sh', ['-c', 'command -v go'], { encoding: 'utf8' }).trim();

const WHO = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a' };
const QUIET = {
  ...WHO,
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2024-05-06T07:08:09Z',
  GIT_COMMITTER_DATE: '2024-05-06T07:08:09Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** Runs git in a folder and gives what it prints. */
export function git(cwd: string, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], ...QUIET };
  return execFileSync('git', [...args], { cwd, env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** The pseudo-version of a commit that {@link commit} made. @param hash in full */
export function pseudoVersion(hash: string): string {
  return `v0.0.0-20240506070809-${hash.slice(0, 12)}`;
}

/** Makes the repository when it is not there, replaces all its files, and commits and tags them. Gives the hash. */
export async function commit(
  dir: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  ...tags: readonly string[]
): Promise<string> {
  mkdirSync(dir, { recursive: true });
  git(dir, 'init', '-q', '-b', 'main');
  git(dir, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  for (const name of git(dir, 'ls-files').split('\n').filter(Boolean)) rmSync(join(dir, name));
  await writeFiles(dir, files);
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '--allow-empty', '-m', 'x');
  for (const tag of tags) git(dir, 'tag', '-f', tag);
  return git(dir, 'rev-parse', 'HEAD');
}

/** Settings of git in the environment, and none from files; where an address leads is up to them, for the network is closed. */
export function gitSettings(
  ...settings: readonly (readonly [key: string, value: string])[]
): Record<string, string> {
  const closed = [
    ['protocol.https.allow', 'never'],
    ['protocol.ssh.allow', 'never'],
  ] as const;
  const list = [...settings, ...closed];
  const named = list.flatMap(([key, value], i): [string, string][] => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]);
  const files = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return { ...files, GIT_CONFIG_COUNT: String(list.length), ...Object.fromEntries(named) };
}

/** The setting that makes git find what is below `https://HOST/` in a folder, or at another address. */
export function insteadOf(host: string, there: string): readonly [string, string] {
  const base = there.includes('://') ? there : pathToFileURL(there).href;
  return [`url.${base}/.insteadOf`, `https://${host}/`];
}

export interface GitServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** What was asked for, with the user and password that came along. */
  readonly requests: readonly { readonly path: string; readonly credentials: string }[];
  close(): Promise<void>;
}

/** Serves the repositories in a folder. @param answer a status in place of git's answer; 401 asks for a password */
export async function serveGit(
  folder: string,
  answer: (credentials: string) => number | undefined = () => undefined,
): Promise<GitServer> {
  const requests: { path: string; credentials: string }[] = [];
  const server = createServer((request, response) => {
    const [, basic = ''] = /^Basic (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const credentials = Buffer.from(basic, 'base64').toString();
    requests.push({ path: request.url ?? '', credentials });
    const status = answer(credentials);
    if (status === undefined) backend(folder, request, response);
    else response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="x"' } : {}).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** One request answered by git's own CGI program. */
function backend(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const child = spawn(realGit, ['http-backend'], {
    env: {
      ...QUIET,
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      HTTP_GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined); // it need not read all that was sent
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => void parts.push(part));
  child.on('close', () => {
    const whole = Buffer.concat(parts);
    const end = whole.indexOf('\r\n\r\n');
    const lines = whole.subarray(0, end).toString().split('\r\n');
    const headers = lines.map((line) => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? ''] as const);
    const status = Number(headers.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? '200');
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.end(whole.subarray(end + 4));
  });
}
