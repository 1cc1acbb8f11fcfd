/**
 * Where workflow artifacts are, on 127.0.0.1: the service that steps speak to (twirp in JSON), the storage behind it, and the public
 * API. It keeps the rules of the real ones: a name is taken once, what is not finished is hidden, a token is asked for.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createHash, randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Certificate } from './certificate.ts';

/** What was asked, in short. */
export type ArtifactCall =
  | 'create'
  | 'finalize'
  | 'list'
  | 'sign'
  | 'put'
  | 'block'
  | 'blocks'
  | 'get'
  | 'api-list'
  | 'api-zip'
  | 'unknown';

export interface Fault {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ArtifactOptions {
  /** Undefined: all goes well. `stall`: half of the body, then nothing. */
  readonly fault?: (call: ArtifactCall) => Fault | 'stall' | undefined;
  /** Over https: the API wants the token, which nobody sends without. */
  readonly tls?: Certificate;
  /** Field names in camel case, as some servers write them. */
  readonly camel?: boolean;
  /** What is told of digests; the true ones when not given. */
  readonly digest?: (bytes: Buffer) => string | undefined;
}

/** An artifact, finished. */
export interface Kept {
  readonly name: string;
  readonly id: number;
  readonly bytes: Buffer;
  readonly request: Readonly<Record<string, unknown>>;
  readonly expired?: boolean;
}

export interface LoopbackArtifacts {
  readonly url: string;
  readonly calls: readonly ArtifactCall[];
  /** Every request: line, headers, and the start of its body. */
  readonly seen: readonly string[];
  readonly kept: readonly Kept[];
  /** What is in every signed address, and must be seen nowhere else. */
  readonly signature: string;
  /** Adds an artifact as another job, or another run, would. */
  add(artifact: { readonly name: string; readonly bytes: Buffer; readonly expired?: boolean }): void;
  /** The environment of a step that has the service. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The run that the steps of tests belong to, and its repository. */
export const RUN = {
  GITHUB_RUN_ID: '7',
  GITHUB_REPOSITORY: 'owner/app',
  GITHUB_SERVER_URL: 'https://github.com',
};
/** The token that the API takes. */
export const API_TOKEN = 'canary-api-token';

interface Asked {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
}

interface Reply {
  readonly status: number;
  readonly body?: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
}

class State {
  readonly options: ArtifactOptions;
  readonly calls: ArtifactCall[] = [];
  readonly seen: string[] = [];
  readonly kept: Kept[] = [];
  readonly pending = new Map<string, { readonly blob: string; readonly request: Record<string, unknown> }>();
  readonly blobs = new Map<string, { bytes?: Buffer; readonly blocks: Map<string, Buffer> }>();
  readonly signature = `canary-signature-${randomUUID()}`;
  url = '';

  constructor(options: ArtifactOptions) {
    this.options = options;
  }

  add(artifact: Omit<Kept, 'id' | 'request'>, request = {}): Kept {
    const kept = { ...artifact, request, id: this.kept.length + 1 };
    this.kept.push(kept);
    return kept;
  }

  blobUrl(id: string): string {
    return `${this.url}account/container/${id}?sig=${this.signature}&se=2099`;
  }

  urlOf(bytes: Buffer): string {
    const id = randomUUID();
    this.blobs.set(id, { bytes, blocks: new Map() });
    return this.blobUrl(id);
  }

  digestOf(bytes: Buffer): { readonly digest?: string } {
    const own = (): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const digest = this.options.digest === undefined ? own() : this.options.digest(bytes);
    return digest === undefined ? {} : { digest };
  }
}

/** Starts it. */
export async function startArtifacts(options: ArtifactOptions = {}): Promise<LoopbackArtifacts> {
  const state = new State(options);
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void bodyOf(request).then((body) => {
      handle(state, { request, body, url: new URL(request.url ?? '/', state.url) }, response);
    });
  };
  const { tls } = options;
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  const close = closer(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  state.url = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/`;
  const { url, calls, seen, kept, signature } = state;
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'none' })}.${part({ scp: 'Actions.X:1 Actions.Results:run:job' })}.canary-job-token`;
  return {
    ...{ url, calls, seen, kept, signature, close },
    add: (artifact) => void state.add(artifact),
    env: { ...RUN, ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token, GITHUB_API_URL: `${url}api/v3` },
  };
}

function closer(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  return () =>
    new Promise((done) => {
      server.close(() => {
        done();
      });
      for (const socket of sockets) socket.destroy();
    });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

const TWIRP: Readonly<Record<string, ArtifactCall>> = {
  CreateArtifact: 'create',
  FinalizeArtifact: 'finalize',
  ListArtifacts: 'list',
  GetSignedArtifactURL: 'sign',
};

function callOf({ request, url }: Asked): ArtifactCall {
  const method = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(
    url.pathname,
  )?.[1];
  if (method !== undefined) return TWIRP[method] ?? 'unknown';
  if (/^\/api\/v3\/repos\/[^/]+\/[^/]+\/actions\/runs\/\d+\/artifacts$/.test(url.pathname)) return 'api-list';
  if (/^\/api\/v3\/repos\/[^/]+\/[^/]+\/actions\/artifacts\/\d+\/zip$/.test(url.pathname)) return 'api-zip';
  if (!url.pathname.startsWith('/account/')) return 'unknown';
  if (request.method === 'GET') return 'get';
  const part = url.searchParams.get('comp');
  return part === 'block' ? 'block' : part === 'blocklist' ? 'blocks' : 'put';
}

function handle(state: State, asked: Asked, response: ServerResponse): void {
  const call = callOf(asked);
  state.calls.push(call);
  const { request, url, body } = asked;
  state.seen.push(
    `${request.method ?? ''} ${url.href}\n${JSON.stringify(request.headers)}\n${body.subarray(0, 4096).toString('latin1')}`,
  );
  const fault = state.options.fault?.(call);
  const reply = typeof fault === 'object' ? fault : replyTo(state, { ...asked, call });
  const bytes = Buffer.from(reply.body ?? '');
  response.writeHead(reply.status, { 'content-length': bytes.length, ...reply.headers });
  if (fault === 'stall') response.write(bytes.subarray(0, bytes.length / 2));
  else response.end(bytes);
}

type Called = Asked & { readonly call: ArtifactCall };

const json = (status: number, body: unknown): Reply => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

function replyTo(state: State, called: Called): Reply {
  const { call, request } = called;
  if (call === 'unknown') return json(404, { code: 'bad_route', msg: 'no such call' });
  if (call.startsWith('api-')) return apiReply(state, called);
  if (['put', 'block', 'blocks', 'get'].includes(call)) return blobReply(state, called);
  if (!/^Bearer .+canary-job-token$/.test(request.headers.authorization ?? ''))
    return json(401, { code: 'unauthenticated', msg: 'no token' });
  return twirpReply(state, called);
}

function twirpReply(state: State, { call, body }: Called): Reply {
  const asked = JSON.parse(body.toString()) as Record<string, string>;
  const name = asked['name'] ?? '';
  const finished = state.kept.find((kept) => kept.name === name);
  if (asked['workflow_run_backend_id'] !== 'run' || asked['workflow_job_run_backend_id'] !== 'job')
    return json(403, { code: 'permission_denied', msg: 'not your run' });
  if (call === 'create') {
    if (finished !== undefined || state.pending.has(name))
      return json(409, { code: 'already_exists', msg: 'an artifact with this name already exists' });
    const blob = randomUUID();
    state.blobs.set(blob, { blocks: new Map() });
    state.pending.set(name, { blob, request: asked });
    return spoken(state, { ok: true, signed_upload_url: state.blobUrl(blob) });
  }
  if (call === 'finalize') return finalize(state, asked);
  if (call === 'list') {
    const found = state.kept.filter((kept) => kept.name === asked['name_filter']);
    const artifacts = found.map((kept) => ({
      ...{ workflow_run_backend_id: 'run', workflow_job_run_backend_id: 'job', name: kept.name },
      ...{ database_id: String(kept.id), size: String(kept.bytes.length), ...state.digestOf(kept.bytes) },
    }));
    return spoken(state, { artifacts });
  }
  if (finished === undefined) return json(404, { code: 'not_found', msg: 'no artifact' });
  const url = finished.expired === true ? state.blobUrl('gone') : state.urlOf(finished.bytes);
  return spoken(state, { signed_url: url });
}

function finalize(state: State, asked: Readonly<Record<string, string>>): Reply {
  const name = asked['name'] ?? '';
  const pending = state.pending.get(name);
  const bytes = state.blobs.get(pending?.blob ?? '')?.bytes;
  if (pending === undefined || bytes === undefined) return spoken(state, { ok: false });
  if (asked['size'] !== String(bytes.length) || asked['hash'] !== state.digestOf(bytes).digest)
    return json(400, { code: 'invalid_argument', msg: 'size or hash is not that of what came' });
  state.pending.delete(name);
  return spoken(state, { ok: true, artifact_id: String(state.add({ name, bytes }, pending.request).id) });
}

/** An answer in the case of the server. */
function spoken({ options }: State, body: Readonly<Record<string, unknown>>): Reply {
  const text = JSON.stringify(body);
  const camel = text.replaceAll(/"([a-z_]+)":/g, (key) =>
    key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  return { ...json(200, {}), body: options.camel === true ? camel : text };
}

function blobReply(state: State, { call, url, body }: Called): Reply {
  const blob = state.blobs.get(url.pathname.slice('/account/container/'.length));
  const azure = {
    'x-ms-request-id': randomUUID(),
    etag: '"0x1"',
    'last-modified': new Date(0).toUTCString(),
  };
  if (blob === undefined || url.searchParams.get('sig') !== state.signature)
    return { status: 404, headers: azure };
  if (call === 'get')
    return blob.bytes === undefined ? { status: 404 } : { status: 200, body: blob.bytes, headers: azure };
  if (call === 'put') blob.bytes = body;
  else if (call === 'block') blob.blocks.set(url.searchParams.get('blockid') ?? '', body);
  else {
    const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)];
    blob.bytes = Buffer.concat(ids.map(([, id = '']) => blob.blocks.get(id) ?? Buffer.alloc(0)));
  }
  return { status: 201, headers: { ...azure, 'x-ms-request-server-encrypted': 'true' } };
}

function apiReply(state: State, { call, url, request }: Called): Reply {
  if (request.headers.authorization !== `Bearer ${API_TOKEN}`)
    return json(401, { message: 'Bad credentials' });
  if (call === 'api-list') {
    if (!url.pathname.startsWith('/api/v3/repos/owner/lib/actions/runs/42/'))
      return json(404, { message: 'Not Found' });
    const found = state.kept.filter(({ name }) => name === url.searchParams.get('name'));
    const artifacts = found.map(({ id, name, bytes, expired = false }) => ({
      ...{ id, name, expired, size_in_bytes: bytes.length, ...state.digestOf(bytes) },
    }));
    return json(200, { total_count: artifacts.length, artifacts });
  }
  const kept = state.kept.find(({ id }) => url.pathname.endsWith(`/artifacts/${id}/zip`));
  if (kept === undefined) return json(404, { message: 'Not Found' });
  if (kept.expired === true) return json(410, { message: 'Artifact has expired' });
  return { status: 302, headers: { location: state.urlOf(kept.bytes) } };
}
