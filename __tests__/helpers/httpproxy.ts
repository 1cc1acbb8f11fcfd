/** An HTTP proxy on 127.0.0.1, as companies have them: it records what comes, and sends all of it to one server. */
import { createServer, request as ask, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { Certificate } from './certificate.ts';

export interface SeenAtProxy {
  /** `GET http://host/path` or `CONNECT host:port`. */
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
}

export interface HttpProxy {
  readonly url: string;
  readonly requests: readonly SeenAtProxy[];
  close(): Promise<void>;
}

export interface HttpProxyOptions {
  /** The address of the server that answers for every host. */
  readonly to: string;
  readonly tls?: Certificate;
  /** Answered in place of what was asked for. */
  readonly status?: number;
  /** Never answers. */
  readonly silent?: boolean;
}

/** Starts the proxy. */
export async function startHttpProxy({ to, tls, status, silent }: HttpProxyOptions): Promise<HttpProxy> {
  const requests: SeenAtProxy[] = [];
  const { hostname: host, port } = new URL(to);
  const sockets = new Set<Socket>();
  const forward: RequestListener = (asked, response) => {
    requests.push({ line: `${asked.method ?? ''} ${asked.url ?? ''}`, headers: asked.headers });
    if (silent === true) return;
    if (status !== undefined) {
      response.writeHead(status).end('refused');
      return;
    }
    const { pathname, search } = new URL(asked.url ?? '');
    const onward = ask({ host, port, path: pathname + search, headers: asked.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy()).end();
  };
  const server = tls === undefined ? createServer(forward) : createTlsServer(tls, forward);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  server.on('connect', (asked, socket: Socket) => {
    requests.push({ line: `CONNECT ${asked.url ?? ''}`, headers: asked.headers });
    if (silent === true) return;
    if (status !== undefined) {
      socket.end(`HTTP/1.1 ${status} Refused\r\n\r\n`);
      return;
    }
    const tunnel = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(tunnel).pipe(socket);
    });
    sockets.add(tunnel);
    tunnel.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('error', () => tunnel.destroy()).on('close', () => tunnel.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${at}`,
    requests,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => {
          done();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}
