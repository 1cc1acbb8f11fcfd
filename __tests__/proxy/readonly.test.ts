import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { Failure } from '../../src/errors.ts';
import { serveReadOnly, type Find, type Served } from '../../src/proxy/readonly.ts';
import { ask } from '../helpers/raw.ts';

const BYTES = Buffer.from('0123456789');
const LOCAL = { host: '127.0.0.1', port: 0 };

/** A proxy with one file, `m/@v/!a.zip`, and how often its bytes were taken and given back. */
async function withProxy(
  use: (served: Served, counts: { taken: number; back: number }) => Promise<void>,
  listen = LOCAL,
): Promise<void> {
  const counts = { taken: 0, back: 0 };
  const find: Find = (path) => {
    if (path === 'broken') return Promise.reject(new Failure('E_MODULE_ZIP', { message: 'it is another' }));
    if (path === 'fault') return Promise.reject(new Error('a secret of the machine'));
    if (path !== 'm/@v/!a.zip') return Promise.resolve(undefined);
    counts.taken++;
    return Promise.resolve({ type: 'application/zip', tag: 'one', bytes: BYTES, done: () => counts.back++ });
  };
  const served = await serveReadOnly(listen, find);
  try {
    await use(served, counts);
  } finally {
    await served.close();
  }
}

test('a file is given whole, for GET and in words for HEAD, under both spellings of its path', async () => {
  await withProxy(async ({ url }, counts) => {
    for (const path of ['/m/@v/!a.zip', '/m/@v/%21a.zip']) {
      const got = await ask(url, path);
      expect([got.status, got.body.toString(), got.headers['content-type']]).toEqual([
        200,
        '0123456789',
        'application/zip',
      ]);
    }
    const head = await ask(url, '/m/@v/!a.zip', { method: 'HEAD', headers: { range: 'bytes=0-1' } });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '10', 0]);
    expect(counts).toEqual({ taken: 3, back: 3 });
  });
});

test('a range is given as a part, one outside of the file refused, several passed over', async () => {
  await withProxy(async ({ url }) => {
    const part = await ask(url, '/m/@v/!a.zip', { headers: { range: 'bytes=2-4' } });
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ]);
    const outside = await ask(url, '/m/@v/!a.zip', { headers: { range: 'bytes=10-' } });
    expect([outside.status, outside.headers['content-range']]).toEqual([416, 'bytes */10']);
    const several = await ask(url, '/m/@v/!a.zip', { headers: { range: 'bytes=0-1,3-4' } });
    expect([several.status, several.body.length]).toEqual([200, 10]);
  });
});

test('a part is only given of the content it is asked for', async () => {
  await withProxy(async ({ url }) => {
    const asked = (tag: string): Record<string, string> => ({ range: 'bytes=2-4', 'if-range': tag });
    expect((await ask(url, '/m/@v/!a.zip', { headers: asked('"one"') })).status).toBe(206);
    expect((await ask(url, '/m/@v/!a.zip', { headers: asked('"two"') })).status).toBe(200);
  });
});

test.each([
  ['/'],
  ['/m/@v/'],
  ['/m/@v/!a.zip/'],
  ['/m/@v/x/../!a.zip'],
  ['/m/@v/!A.zip'],
  ['//m/@v/!a.zip'],
  ['/m/@v/!a.zip?x=1'],
  ['/%'],
  ['/..%2f..%2fetc%2fpasswd'],
  ['http://example.com/m/@v/!a.zip'],
])('%s is not found, and that is said in words', async (path) => {
  await withProxy(async ({ url }) => {
    const got = await ask(url, path);
    expect([got.status, got.headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(got.body.toString()).toBe('not found: not in the plan, or not in the bundle\n');
  });
});

test('nothing but reading is allowed', async () => {
  await withProxy(async ({ url }, counts) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const got = await ask(url, '/m/@v/!a.zip', { method });
      expect([got.status, got.headers.allow]).toEqual([405, 'GET, HEAD']);
    }
    expect(counts.taken).toBe(0);
  });
});

test('a web page that has its own name lead here is refused', async () => {
  await withProxy(async ({ url }, counts) => {
    const asked = (host: string): Promise<{ status: number }> =>
      ask(url, '/m/@v/!a.zip', { headers: { host } });
    expect((await asked('evil.example.com:3000')).status).toBe(403);
    expect((await asked('127.0.0.1.example.com')).status).toBe(403);
    expect(counts.taken).toBe(0);
    expect((await asked('localhost:8080')).status).toBe(200);
    expect((await asked('[::1]:3000')).status).toBe(200);
  });
});

test('what is wrong with a file is said with its code; a fault of our own says nothing of the machine', async () => {
  await withProxy(async ({ url }) => {
    const refused = await ask(url, '/broken');
    expect([refused.status, refused.body.toString()]).toEqual([500, 'E_MODULE_ZIP: it is another\n']);
    expect((await ask(url, '/fault')).body.toString()).toBe('E_INTERNAL: a fault\n');
  });
});

test('the requests of one connection are answered one after the other', async () => {
  await withProxy(async ({ url }, counts) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const request = 'GET /m/@v/!a.zip HTTP/1.1\r\nhost: localhost\r\n\r\n';
    socket.write(request.repeat(20));
    let text = '';
    for await (const part of socket) {
      text += String(part);
      if (text.split('0123456789').length > 20) break;
    }
    expect(counts).toEqual({ taken: 20, back: 20 });
  });
});

test('who goes away gives back what was to be sent', async () => {
  await withProxy(async ({ url }, counts) => {
    const gone = Array.from({ length: 20 }, async () => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      await new Promise((done) => socket.once('connect', done));
      socket.write('GET /m/@v/!a.zip HTTP/1.1\r\nhost: localhost\r\n\r\n');
      socket.resetAndDestroy();
    });
    await Promise.all(gone);
    for (let i = 0; i < 200 && counts.taken !== counts.back; i++) await ask(url, '/nothing');
    expect(counts.back).toBe(counts.taken);
  });
});

test('an address that is taken is told', async () => {
  await withProxy(async ({ url }) => {
    const port = Number(new URL(url).port);
    const again = serveReadOnly({ host: '127.0.0.1', port }, () => Promise.resolve(undefined));
    await expect(again).rejects.toThrow(`E_USAGE: 127.0.0.1:${port} cannot be listened at: EADDRINUSE`);
  });
});
