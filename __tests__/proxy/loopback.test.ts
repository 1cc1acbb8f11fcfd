import { expect, test } from '@jest/globals';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { serveLoopback, type Served } from '../../src/proxy/loopback.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

const PLANNED = 'example.com/!a/@v/v1.0.0.zip';

test('it serves what it was given and nothing else, on loopback only, and is gone at the end', async () => {
  await inTemp(async (dir) => {
    await writeFiles(dir, { 'a.zip': 'on disk', 'b.zip': 'not planned' });
    const files = new Map<string, () => Promise<Served | undefined>>([
      [PLANNED, () => Promise.resolve({ file: join(dir, 'a.zip') })],
      ['bytes', () => Promise.resolve({ bytes: Buffer.from('at hand') })],
      ['unproven', () => Promise.resolve(undefined)],
      ['broken', () => Promise.reject(new Error('x'))],
      ['gone', () => Promise.resolve({ file: join(dir, 'none') })],
    ]);
    const server = await serveLoopback(files);
    const { origin, hostname, port, pathname } = new URL(server.url);
    expect(hostname).toBe('127.0.0.1');
    const get = async (path: string, init?: RequestInit): Promise<string> => {
      const answer = await fetch(path.startsWith('http') ? path : `${server.url}/${path}`, init);
      return `${answer.status} ${answer.ok ? await answer.text() : ''}`;
    };
    expect(await get(PLANNED.replace('!', '%21'))).toBe('200 on disk');
    expect(await get(PLANNED)).toBe('200 on disk');
    expect(await get('bytes')).toBe('200 at hand');
    const no = ['unproven', 'b.zip', '', `${PLANNED}?x`, '..%2fb.zip', 'example.com/!a/@v/list', 'toString'];
    for (const path of no) expect(await get(path)).toBe('404 ');
    expect(await get('bytes', { method: 'POST' })).toBe('404 ');
    for (const path of ['/bytes', `/${PLANNED}`, `${pathname.slice(0, -1)}/bytes`])
      expect(await get(`${origin}${path}`)).toBe('404 ');
    await expect(get('broken')).rejects.toThrow();
    await expect(get('gone')).rejects.toThrow();
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of others)
      await expect(fetch(`http://${address}:${port}${pathname}/bytes`)).rejects.toThrow();
    await server.close();
    await expect(get('bytes')).rejects.toThrow();
  });
});

test('an answer that never comes does not hold up its end', async () => {
  const server = await serveLoopback(new Map([['waits', () => new Promise<undefined>(() => undefined)]]));
  const waiting = fetch(`${server.url}/waits`).then(
    () => 'answered',
    () => 'closed',
  );
  await expect(fetch(`${server.url}/other`)).resolves.toMatchObject({ status: 404 });
  await server.close();
  expect(await waiting).toBe('closed');
});
