/** A file proxy over HTTP that is only read: GET and HEAD, whole files and single ranges, plain words for everything else. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Failure, isError, toFinding } from '../errors.ts';
import { rangeOf } from './range.ts';

/** A file to be sent. */
export interface Offer {
  readonly type: string;
  /** Names the content: other content has another. Printable ASCII without quotes. */
  readonly tag: string;
  readonly bytes: Uint8Array;
  /** Called once, when the bytes are not looked at any more. */
  readonly done: () => void;
}

/** The file of a path without its leading slash, as a file proxy has it (`!` not `%21`); undefined: there is none. What it throws is told to the client. */
export type Find = (path: string) => Promise<Offer | undefined>;

/** Where to listen: an address of this machine alone. Port 0: any that is free. */
export interface Listen {
  readonly host: string;
  readonly port: number;
}

export interface Served {
  /** For GOPROXY; no slash at the end. */
  readonly url: string;
  /** Ends what is still being sent, and all connections. */
  close(): Promise<void>;
}

/** Who takes nothing of what is sent for so long, in milliseconds, is dropped: the content it waits for holds memory. */
const IDLE = 60_000;

/** Connections at once; each takes some memory. */
const MOST = 4096;

/**
 * Serves what `find` gives, until closed.
 *
 * @throws Failure `E_USAGE` when the address cannot be used
 * @see cmd/go `go help goproxy`; go-modules-spec.md 2.1, 2.2; RFC 9110 for ranges
 */
export async function serveReadOnly({ host, port }: Listen, find: Find): Promise<Served> {
  const turns = new WeakMap<Socket, Promise<void>>();
  const server = createServer((request, response) => {
    // a later request of a connection would hold memory while it waits for the earlier one to be sent
    const before = turns.get(request.socket) ?? Promise.resolve();
    const turn = before.then(() => answer(request, response, find));
    turns.set(
      request.socket,
      turn.catch(() => void response.destroy()),
    );
  });
  server.maxConnections = MOST;
  await listening(server, { host, port });
  const address = server.address() as AddressInfo; // that of a port, as it was asked for
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, { host, port }: Listen): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (cause) => {
      const code = 'code' in cause ? String(cause.code) : cause.message;
      fail(
        new Failure('E_USAGE', { message: `${host}:${port} cannot be listened at: ${code}`, ...FREE }, cause),
      );
    });
    server.listen({ host, port }, done);
  });
}

const FREE = { remedy: 'name another port, or port 0 for any that is free' };

async function answer(request: IncomingMessage, response: ServerResponse, find: Find): Promise<void> {
  if (response.destroyed || request.socket.destroyed) return;
  if (!isOwnName(request.headers.host)) {
    refuse(response, 403, 'this name is not served');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response.setHeader('allow', 'GET, HEAD'), 405, 'this proxy is only read');
    return;
  }
  try {
    const path = pathOf(request.url ?? '');
    const offer = path === undefined ? undefined : await find(path);
    if (offer === undefined) refuse(response, 404, 'not found: not in the plan, or not in the bundle');
    else await send(request, response, offer);
  } catch (thrown) {
    const { code, message } = toFinding(thrown);
    if (response.headersSent) response.destroy();
    else refuse(response, 500, `${code}: ${code === 'E_INTERNAL' && isError(thrown) ? 'a fault' : message}`);
  }
}

/** A web page may have its own name lead to this machine and read what is private here; it cannot use these. */
function isOwnName(host: string | undefined): boolean {
  return host === undefined || /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}

/** The path without its leading slash, decoded; undefined when it is none. It is only ever looked up, never a name of a file. */
function pathOf(url: string): string | undefined {
  if (!url.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return undefined; // a broken escape
  }
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}

async function send(request: IncomingMessage, response: ServerResponse, offer: Offer): Promise<void> {
  try {
    if (response.destroyed || request.socket.destroyed) return;
    const closed = new Promise((done) => response.once('close', done));
    response.setTimeout(IDLE);
    sendNow(request, response, offer);
    await closed;
  } finally {
    offer.done();
  }
}

function sendNow({ method, headers }: IncomingMessage, response: ServerResponse, offer: Offer): void {
  const { bytes, type } = offer;
  const tag = `"${offer.tag}"`;
  const same = headers['if-range'] === undefined || headers['if-range'] === tag;
  const range = method === 'GET' && same ? rangeOf(headers.range, bytes.length) : 'whole';
  const about = { 'content-type': type, etag: tag, 'accept-ranges': 'bytes' };
  if (range === 'none') {
    response.setHeader('content-range', `bytes */${bytes.length}`);
    refuse(response, 416, 'the range is outside of the file');
    return;
  }
  const { start, end } = range === 'whole' ? { start: 0, end: bytes.length } : range;
  response.writeHead(range === 'whole' ? 200 : 206, {
    ...about,
    'content-length': end - start,
    ...(range === 'whole' ? {} : { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` }),
  });
  response.end(method === 'HEAD' ? undefined : bytes.subarray(start, end));
}
