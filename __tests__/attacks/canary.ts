/** Places that must not be reached: programs that leave a mark, and a proxy on loopback that counts who connects. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Arena } from './arena.ts';

/** Where the canary programs of a case leave their marks. */
function marks(arena: Arena): string {
  return join(arena.things, 'marks');
}

/** A program that leaves its name when it runs; absolute. */
export function canaryProgram(arena: Arena, dir: string, name: string): string {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, name);
  writeFileSync(path, `#!/bin/sh\necho EVIL ${name} >> '${marks(arena)}'\nexit 1\n`);
  chmodSync(path, 0o755);
  return path;
}

/** What canary programs left. */
export function marksLeft(arena: Arena): readonly string[] {
  return existsSync(marks(arena)) ? [`ran: ${readFileSync(marks(arena), 'utf8')}`] : [];
}

const connections = new Map<string, () => number>();

/** Counts whoever connects from now on, as the HTTP proxy that every program of the case is told to use. Gives its address. */
export async function countingProxy(arena: Arena): Promise<string> {
  let count = 0;
  const server = createServer((socket) => {
    count++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  arena.atEnd(() => void server.close());
  connections.set(arena.dir, () => count);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(arena.env, { HTTP_PROXY: address, HTTPS_PROXY: address, NO_PROXY: '' });
  return address;
}

/** A problem for any connection. */
export function connected(arena: Arena): readonly string[] {
  const count = connections.get(arena.dir)?.() ?? 0;
  return count === 0 ? [] : [`${count} connections`];
}
