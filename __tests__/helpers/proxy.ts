/** A scriptable proxy on 127.0.0.1, over real sockets. */
import { setMaxListeners } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the script answers instead of the file. */
export interface Reply {
  /** 200 when not given; 302 with `redirect`. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The file of the path, or nothing, when not given. */
  readonly body?: Buffer | string;
  /** The Location header. */
  readonly redirect?: string;
  /** Before the head is sent. */
  readonly delayMs?: number;
  /** Send no content-length. */
  readonly chunked?: boolean;
  /**
   * `truncate`: announce all, send half, close; `stall`: send half, then nothing; `silent`: not even a head; `reset`: a TCP
   * reset instead of a head; `trickle`: a byte at a time; `endless`: the body again and again.
   */
  readonly fault?: 'truncate' | 'stall' | 'silent' | 'reset' | 'trickle' | 'endless';
  /** Between two bytes of a trickle; 20 when not given. */
  readonly trickleMs?: number;
}

/** @param path as requested, `%21` read as `!`, with the leading slash; `attempt` counts the requests for it, from 1 */
export type Script = (path: string, attempt: number) => Reply | undefined;

export interface SeenRequest {
  readonly method: string;
  /** As it was sent, with its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface TestProxy {
  /** Without a slash at the end. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Connections that were opened so far. */
  readonly connections: number;
  /** The most requests that were open at one time. */
  readonly mostAtOnce: number;
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Before every answer. */
  readonly latencyMs?: number;
  /** PEM texts: serve https. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/**
 * Starts a proxy that serves `files` (path with or without the leading slash, unescaped as on disk: `!` not `%21`); the rest is
 * 404. Where `script` gives a reply, that is sent.
 */
export async function startProxy(
  files: ReadonlyMap<string, Buffer>,
  script: Script = () => undefined,
  options: ProxyOptions = {},
): Promise<TestProxy> {
  const requests: SeenRequest[] = [];
  const attempts = new Map<string, number>();
  const ended = new AbortController();
  setMaxListeners(0, ended.signal); // one for each answer that waits
  const open = { now: 0, most: 0, connections: 0 };

  const listener: RequestListener = (request, response) => {
    const raw = request.url ?? '/';
    const path = raw.replaceAll(/%21/g, '!');
    const attempt = (attempts.get(path) ?? 0) + 1;
    attempts.set(path, attempt);
    requests.push({ method: request.method ?? '', path: raw, headers: request.headers });
    open.most = Math.max(open.most, ++open.now);
    response.on('close', () => open.now--);
    const file = files.get(path) ?? files.get(path.slice(1));
    const reply = script(path, attempt) ?? (file === undefined ? { status: 404, body: 'not found' } : {});
    const whole = { ...reply, body: Buffer.from(reply.body ?? file ?? '') };
    answer(response, whole, { latencyMs: options.latencyMs ?? 0, signal: ended.signal }).catch(() =>
      response.destroy(),
    );
  };

  const server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    url: `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    requests,
    get connections() {
      return open.connections;
    },
    get mostAtOnce() {
      return open.most;
    },
    close: () =>
      new Promise<void>((done, fail) => {
        ended.abort();
        server.close((error) => {
          if (error) fail(error);
          else done();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

interface Around {
  readonly latencyMs: number;
  readonly signal: AbortSignal;
}

async function answer(
  response: ServerResponse,
  reply: Reply & { readonly body: Buffer },
  around: Around,
): Promise<void> {
  const wait = around.latencyMs + (reply.delayMs ?? 0);
  if (wait > 0) await sleep(wait, undefined, { signal: around.signal });
  if (reply.fault === 'silent') return;
  if (reply.fault === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const chunked = reply.chunked === true || reply.fault === 'endless';
  response.writeHead(reply.status ?? (reply.redirect === undefined ? 200 : 302), {
    ...(chunked ? {} : { 'content-length': String(reply.body.length) }),
    ...(reply.redirect === undefined ? {} : { location: reply.redirect }),
    ...reply.headers,
  });
  await sendBody(response, reply, around.signal);
}

async function sendBody(
  response: ServerResponse,
  reply: Reply & { readonly body: Buffer },
  signal: AbortSignal,
): Promise<void> {
  const { fault, body, trickleMs = 20 } = reply;
  if (fault === undefined) {
    response.end(body);
    return;
  }
  if (fault === 'truncate' || fault === 'stall') {
    const half = body.subarray(0, Math.ceil(body.length / 2));
    await new Promise<void>((done) => {
      response.write(half, () => {
        done();
      });
    });
    if (fault === 'truncate') response.destroy();
    return;
  }
  for (let at = 0; !response.destroyed && (fault === 'endless' || at < body.length); at++) {
    const more = response.write(fault === 'endless' ? body : body.subarray(at, at + 1));
    if (fault === 'trickle') await sleep(trickleMs, undefined, { signal });
    else if (!more) await new Promise<void>((done) => response.once('drain', done).once('close', done));
  }
  response.end();
}

/** For a client that is to ask no origin. */
export const noOrigin = (): Promise<string> => Promise.reject(new Error('an origin was asked'));
