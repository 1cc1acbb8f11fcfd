/** A file proxy for one program on this machine: read-only, on 127.0.0.1, gone with the run. */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

/** A file of the answer: one on disk, or bytes at hand. */
export type Served = { readonly file: string } | { readonly bytes: Uint8Array };

export interface Loopback {
  /** For GOPROXY; no slash at the end. */
  readonly url: string;
  /** Ends what is still being sent, and all connections. */
  close(): Promise<void>;
}

/**
 * Serves on a free port of 127.0.0.1. The address starts with a name nobody can guess, because other users of the machine can
 * reach the port too. A path that `files` does not hold is 404; so is a file that turns out not to be there.
 *
 * @param files by path without the leading slash, as a file proxy has it (`!` not `%21`); called at each request for it
 */
export async function serveLoopback(
  files: ReadonlyMap<string, () => Promise<Served | undefined>>,
): Promise<Loopback> {
  const secret = randomBytes(16).toString('hex');
  const server = createServer((request, response) => {
    const path = pathBelow(secret, request);
    const file = path === undefined ? undefined : files.get(path);
    answer(response, file).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${secret}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function pathBelow(secret: string, { method, url = '' }: IncomingMessage): string | undefined {
  if (method !== 'GET' || !url.startsWith(`/${secret}/`)) return undefined;
  return url.slice(secret.length + 2).replaceAll('%21', '!');
}

async function answer(
  response: ServerResponse,
  file: (() => Promise<Served | undefined>) | undefined,
): Promise<void> {
  const served = await file?.();
  if (served === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not in the plan, or not proven');
    return;
  }
  if ('bytes' in served) response.end(served.bytes);
  else await pipeline(createReadStream(served.file), response);
}
