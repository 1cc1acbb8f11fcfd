/**
 * The runner's cache service on 127.0.0.1, for steps of workflows: protocol v2 (twirp), v1 (`_apis/artifactcache`), and the
 * blob storage that both hand out addresses of. It keeps the rules of the real one: entries are never changed, what is
 * reserved and not finished is hidden, the newest of a prefix wins, a token reads and writes only in its scopes.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What was asked, in short: `lookup`, `reserve`, `finish` of entries; `get`, `head`, `put`, `block`, `blocks`, `patch` of blobs. */
export type CacheCall =
  'lookup' | 'reserve' | 'finish' | 'get' | 'head' | 'put' | 'block' | 'blocks' | 'patch' | 'unknown';

/** What goes wrong in a call. */
export type CacheFault =
  /** Never answers. */
  | 'mute'
  /** Half of the body; then the connection is cut, or nothing comes any more. */
  | 'cut'
  | 'stall'
  /** A body that is no JSON. */
  | 'garbled'
  /** An announced length that is one byte more, or 100 less, than what is sent. */
  | 'longer'
  | 'shorter'
  | 'endless'
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> };

/** One entry, finished. */
export interface ServedEntry {
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  readonly bytes: Buffer;
}

export interface CacheServiceOptions {
  /** Undefined: all goes well. */
  readonly fault?: (call: CacheCall) => CacheFault | undefined;
  /** Keys are kept and answered in lower case, as act does. */
  readonly lowerCase?: boolean;
  /** No entry more is taken once they have so many bytes together. */
  readonly quota?: number;
  /** The host that addresses of blobs name in place of this server's, such as that of the real storage. */
  readonly blobHost?: string;
  /** Answers a lookup in place of what would be found. */
  readonly answer?: (found: ServedEntry | undefined) => Partial<ServedEntry> | undefined;
}

/** What a token may do in which scope; bit 1 is reading, bit 2 writing. */
export type Scopes = readonly { readonly Scope: string; readonly Permission: 1 | 2 | 3 }[];

export const MAIN: Scopes = [{ Scope: 'refs/heads/main', Permission: 3 }];

export interface LoopbackCache {
  readonly url: string;
  /** Every call, in order. */
  readonly calls: readonly CacheCall[];
  /** Every request with its headers and body. */
  readonly seen: readonly string[];
  /** Newest last. */
  readonly entries: readonly ServedEntry[];
  /** What is in every signed address, and must be seen nowhere else. */
  readonly signature: string;
  /** Adds an entry as somebody else would; in the version of the first call that names one, unless it is given. */
  add(entry: { readonly key: string; readonly bytes: Buffer; readonly scope?: string }): void;
  /** The environment of a step. @param protocol v2 unless said */
  env(how?: { protocol?: 1 | 2; scopes?: Scopes; mode?: string }): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

interface Blob {
  bytes: Buffer | undefined;
  readonly blocks: Map<string, Buffer>;
}

interface Reserved {
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  readonly blob: string;
}

interface Reply {
  readonly status: number;
  readonly body?: Buffer | string;
  readonly headers?: Readonly<Record<string, string | number>>;
}

const json = (status: number, body: unknown): Reply => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

/** Starts the service. */
export async function startCacheService(options: CacheServiceOptions = {}): Promise<LoopbackCache> {
  const state = new State(options);
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      handle(state, { request, body }, response);
    });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  state.url = `http://127.0.0.1:${port}/`;
  return {
    url: state.url,
    calls: state.calls,
    seen: state.seen,
    entries: state.entries,
    signature: state.signature,
    add: (entry) => {
      state.add(entry);
    },
    env: (how = {}) => envOf(state.url, how),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => {
          done();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function envOf(
  url: string,
  { protocol = 2, scopes = MAIN, mode = '' }: { protocol?: 1 | 2; scopes?: Scopes; mode?: string },
): Readonly<Record<string, string>> {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: 'Actions.Results:run:job', ac: JSON.stringify(scopes) };
  const common = {
    ACTIONS_RUNTIME_TOKEN: `${part({ alg: 'none' })}.${part(claims)}.canary-token`,
    ACTIONS_CACHE_MODE: mode,
  };
  return protocol === 2
    ? { ...common, ACTIONS_RESULTS_URL: url, ACTIONS_CACHE_SERVICE_V2: 'True' }
    : { ...common, ACTIONS_CACHE_URL: url };
}

class State {
  readonly options: CacheServiceOptions;
  readonly calls: CacheCall[] = [];
  readonly seen: string[] = [];
  readonly entries: ServedEntry[] = [];
  readonly blobs = new Map<string, Blob>();
  readonly reserved = new Map<string, Reserved>();
  readonly signature = `canary-signature-${randomUUID()}`;
  url = '';
  /** Added before anybody has named the version. */
  #version = '';

  constructor(options: CacheServiceOptions) {
    this.options = options;
  }

  add({ key, bytes, scope = 'refs/heads/main' }: { key: string; bytes: Buffer; scope?: string }): void {
    this.entries.push({ key, bytes, scope, version: this.#version });
  }

  /** Entries that were added are of the version that is asked for. */
  learn(version: string): void {
    if (this.#version === '') {
      const early = this.entries.splice(0).map((entry) => ({ ...entry, version: entry.version || version }));
      this.entries.push(...early);
      this.#version = version;
    }
  }

  name(key: string): string {
    return this.options.lowerCase === true ? key.toLowerCase() : key;
  }

  /** By scope in the order of the token, in each key by key: the very one, else the newest that starts so. */
  lookup(keys: readonly string[], version: string, scopes: Scopes): ServedEntry | undefined {
    this.learn(version);
    for (const { Scope } of scopes.filter(({ Permission }) => (Permission & 1) === 1)) {
      const here = this.entries.filter((e) => e.version === version && e.scope === Scope).toReversed();
      for (const key of keys.map((each) => this.name(each))) {
        const found = here.find((e) => e.key === key) ?? here.find((e) => e.key.startsWith(key));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  /** Undefined when the key is taken. */
  reserve(key: string, version: string, scope: string): string | undefined {
    this.learn(version);
    const wanted = { key: this.name(key), version, scope };
    const same = (other: Omit<Reserved, 'blob'>): boolean =>
      other.key === wanted.key && other.version === version && other.scope === scope;
    if (this.entries.some(same) || [...this.reserved.values()].some(same)) return undefined;
    const id = String(this.reserved.size + this.entries.length + 1);
    const blob = randomUUID();
    this.blobs.set(blob, { bytes: undefined, blocks: new Map() });
    this.reserved.set(id, { ...wanted, blob });
    return id;
  }

  /** What is wrong; undefined when the entry is finished. */
  finish(id: string, size: number): string | undefined {
    const reserved = this.reserved.get(id);
    const bytes = this.blobs.get(reserved?.blob ?? '')?.bytes;
    if (reserved === undefined || bytes === undefined) return 'nothing was reserved';
    if (bytes.length !== size) return `size mismatch: ${bytes.length} and ${size}`;
    this.reserved.delete(id);
    this.entries.push({ ...reserved, bytes });
    return undefined;
  }

  get isFull(): boolean {
    return this.entries.reduce((sum, { bytes }) => sum + bytes.length, 0) >= (this.options.quota ?? Infinity);
  }

  blobUrl(id: string): string {
    return `${this.options.blobHost ?? this.url}account/container/${id}?sig=${this.signature}&se=2099`;
  }

  /** The address of an entry's content. */
  urlOf({ bytes }: { readonly bytes: Buffer }): string {
    const id = randomUUID();
    this.blobs.set(id, { bytes, blocks: new Map() });
    return this.blobUrl(id);
  }
}

interface Asked {
  readonly request: IncomingMessage;
  readonly body: Buffer;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

function handle(state: State, asked: Asked, response: ServerResponse): void {
  const url = new URL(asked.request.url ?? '/', state.url);
  const call = callOf(asked.request.method ?? '', url);
  state.calls.push(call);
  state.seen.push(
    `${asked.request.method ?? ''} ${url.href}\n${JSON.stringify(asked.request.headers)}\n${asked.body.subarray(0, 4096).toString('latin1')}`,
  );
  const fault = state.options.fault?.(call);
  if (fault === 'mute') return;
  const reply = typeof fault === 'object' ? fault : replyTo(state, { ...asked, url, call });
  send(response, reply, typeof fault === 'object' ? undefined : fault);
}

function send(response: ServerResponse, reply: Reply, fault: Exclude<CacheFault, object> | undefined): void {
  const body = fault === 'garbled' ? Buffer.from('{"ok": tru') : Buffer.from(reply.body ?? '');
  if (fault === 'endless') {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(1 << 16)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
    return;
  }
  const off = fault === 'longer' ? 1 : fault === 'shorter' ? -100 : 0;
  response.writeHead(reply.status, {
    ...reply.headers,
    'content-length': reply.headers?.['content-length'] ?? body.length + off,
  });
  if (fault === 'cut') response.write(body.subarray(0, body.length / 2), () => response.destroy());
  else if (fault === 'stall') response.write(body.subarray(0, body.length / 2));
  else if (fault === 'longer') response.write(body, () => response.destroy());
  else response.end(fault === 'shorter' ? body.subarray(0, body.length - 100) : body);
}

function callOf(method: string, { pathname, searchParams }: URL): CacheCall {
  const twirp: Readonly<Record<string, CacheCall>> = {
    GetCacheEntryDownloadURL: 'lookup',
    CreateCacheEntry: 'reserve',
    FinalizeCacheEntryUpload: 'finish',
  };
  const service = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(pathname)?.[1];
  if (service !== undefined) return twirp[service] ?? 'unknown';
  if (pathname === '/_apis/artifactcache/cache') return 'lookup';
  if (pathname === '/_apis/artifactcache/caches') return 'reserve';
  if (/^\/_apis\/artifactcache\/caches\/\d+$/.test(pathname)) return method === 'PATCH' ? 'patch' : 'finish';
  if (!pathname.startsWith('/account/container/')) return 'unknown';
  if (method === 'GET' || method === 'HEAD') return method === 'GET' ? 'get' : 'head';
  const part = searchParams.get('comp');
  return part === 'block' ? 'block' : part === 'blocklist' ? 'blocks' : 'put';
}

type Called = Asked & { readonly url: URL; readonly call: CacheCall };

function replyTo(state: State, called: Called): Reply {
  const { call, url } = called;
  if (call === 'unknown') return json(404, { code: 'bad_route', msg: 'no such call' });
  if (url.pathname.startsWith('/account/')) return blobReply(state, called);
  const scopes = scopesOf(called.request.headers.authorization);
  if (scopes === undefined) return json(401, { code: 'unauthenticated', msg: 'no token' });
  return url.pathname.startsWith('/twirp/')
    ? twirpReply(state, called, scopes)
    : version1Reply(state, called, scopes);
}

/** What the `ac` claim of the token says; undefined when there is no token. */
function scopesOf(authorization = ''): Scopes | undefined {
  const [, payload] = /^Bearer [^.]+\.([^.]+)\.[^.]+$/.exec(authorization) ?? [];
  if (payload === undefined) return undefined;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { ac: string };
  return JSON.parse(claims.ac) as Scopes;
}

const READ_DENIED = 'cache read denied: token has no readable cache scopes';
const WRITE_DENIED = 'cache write denied: token has no writable cache scopes';
const FULL = 'insufficient usage to store cache entry';
const writable = (scopes: Scopes): string | undefined =>
  scopes.find(({ Permission }) => (Permission & 2) === 2)?.Scope;
const readable = (scopes: Scopes): boolean => scopes.some(({ Permission }) => (Permission & 1) === 1);

interface TwirpRequest {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  readonly size_bytes?: string;
}

function twirpReply(state: State, { call, body }: Called, scopes: Scopes): Reply {
  const asked = JSON.parse(body.toString()) as TwirpRequest;
  const { key, version, restore_keys = [], size_bytes } = asked;
  if (call === 'lookup') {
    if (!readable(scopes)) return json(403, { code: 'permission_denied', msg: READ_DENIED });
    const found = foundBy(state, state.lookup([key, ...restore_keys], version, scopes));
    if (found === undefined) return json(200, { ok: false });
    return json(200, { ok: true, signed_download_url: state.urlOf(found), matched_key: found.key });
  }
  const scope = writable(scopes);
  if (scope === undefined) return json(200, { ok: false, message: WRITE_DENIED });
  if (call === 'reserve' && state.isFull) return json(403, { code: 'resource_exhausted', msg: FULL });
  if (call === 'reserve') {
    const id = state.reserve(key, version, scope);
    const msg = 'cache entry with the same key, version, and scope already exists';
    if (id === undefined) return json(409, { code: 'already_exists', msg });
    return json(200, { ok: true, signed_upload_url: state.blobUrl(state.reserved.get(id)?.blob ?? '') });
  }
  const [id = ''] =
    [...state.reserved].find(([, r]) => r.key === state.name(key) && r.version === version) ?? [];
  const message = state.finish(id, Number(size_bytes));
  return json(200, message === undefined ? { ok: true, entry_id: id } : { ok: false, message });
}

function foundBy(state: State, entry: ServedEntry | undefined): ServedEntry | undefined {
  const instead = state.options.answer?.(entry);
  if (instead === undefined) return entry;
  return { key: '', version: '', scope: '', bytes: Buffer.alloc(0), ...entry, ...instead };
}

function version1Reply(state: State, { call, url, body, request }: Called, scopes: Scopes): Reply {
  if (call === 'lookup') {
    if (!readable(scopes)) return json(403, { message: READ_DENIED });
    const keys = (url.searchParams.get('keys') ?? '').split(',');
    const found = foundBy(state, state.lookup(keys, url.searchParams.get('version') ?? '', scopes));
    if (found === undefined) return { status: 204 };
    const { key: cacheKey, scope } = found;
    return json(200, { result: 'hit', cacheKey, scope, archiveLocation: state.urlOf(found) });
  }
  const scope = writable(scopes);
  if (scope === undefined) return json(403, { message: WRITE_DENIED });
  if (call === 'reserve' && state.isFull) return json(400, { message: FULL });
  if (call === 'reserve') {
    const { key, version } = JSON.parse(body.toString()) as TwirpRequest;
    const id = state.reserve(key, version, scope);
    if (id === undefined) return json(409, { message: 'already exists' });
    return json(201, { cacheId: Number(id) });
  }
  const id = /\d+$/.exec(url.pathname)?.[0] ?? '';
  const blob = state.blobs.get(state.reserved.get(id)?.blob ?? '');
  if (call === 'patch') {
    const start = /^bytes (\d+)-/.exec(request.headers['content-range'] ?? '')?.[1] ?? '0';
    blob?.blocks.set(start.padStart(12, '0'), body);
    return { status: 204 };
  }
  if (blob !== undefined)
    blob.bytes = Buffer.concat([...blob.blocks].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, part]) => part));
  const { size } = JSON.parse(body.toString()) as { size: number };
  const message = state.finish(id, size);
  return message === undefined ? { status: 204 } : json(400, { message });
}

/** Blob storage, as far as its clients use it. */
function blobReply(state: State, { call, url, body, request }: Called): Reply {
  const headers = {
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2025-11-05',
    etag: '"0x1"',
    'last-modified': 'Fri, 21 Nov 2025 00:00:00 GMT',
  };
  const blob = state.blobs.get(url.pathname.split('/').at(-1) ?? '');
  if (blob === undefined || url.searchParams.get('sig') !== state.signature)
    return { status: 403, headers, body: 'AuthenticationFailed' };
  if (call === 'block') blob.blocks.set(url.searchParams.get('blockid') ?? '', body);
  else if (call === 'blocks') {
    const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id = '']) => id);
    blob.bytes = Buffer.concat(ids.map((id) => blob.blocks.get(id) ?? Buffer.alloc(0)));
  } else if (call === 'put') blob.bytes = body;
  if (call !== 'get' && call !== 'head')
    return { status: 201, headers: { ...headers, 'x-ms-request-server-encrypted': 'true' } };
  return contentOf(
    blob.bytes,
    { ...headers, 'x-ms-blob-type': 'BlockBlob', 'accept-ranges': 'bytes' },
    request,
  );
}

function contentOf(
  bytes: Buffer | undefined,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
): Reply {
  if (bytes === undefined) return { status: 404, headers, body: 'BlobNotFound' };
  const asked = request.headers['x-ms-range'] ?? request.headers.range ?? '';
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(String(asked)) ?? [];
  if (request.method === 'HEAD')
    return { status: 200, headers: { ...headers, 'content-length': String(bytes.length) } };
  if (from === undefined) return { status: 200, headers, body: bytes };
  const end = to === undefined || to === '' ? bytes.length : Math.min(Number(to) + 1, bytes.length);
  const range = `bytes ${from}-${end - 1}/${bytes.length}`;
  return {
    status: 206,
    headers: { ...headers, 'content-range': range },
    body: bytes.subarray(Number(from), end),
  };
}
