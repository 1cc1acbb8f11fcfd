import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';

import { openProxy, type ClientOptions, type ProxyClient } from '../../src/proxy/client.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import {
  noOrigin,
  startProxy,
  type ProxyOptions,
  type Reply,
  type Script,
  type TestProxy,
} from '../helpers/proxy.ts';

const lib = { path: 'example.com/Lib', version: 'v1.0.0' };
const MOD = '/example.com/!lib/@v/v1.0.0.mod';
const ZIP = '/example.com/!lib/@v/v1.0.0.zip';
const files = new Map([
  [MOD, Buffer.from('module example.com/Lib\n')],
  [ZIP, Buffer.alloc(1000, 'zip')],
]);

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function proxy(script?: Script, options?: ProxyOptions): Promise<TestProxy> {
  const started = await startProxy(files, script, options);
  cleanups.push(() => started.close());
  return started;
}

function client(list: string, options: Partial<ClientOptions> = {}): ProxyClient {
  const usual = {
    direct: '',
    origin: noOrigin,
    concurrency: 4,
    tries: 4,
    idleMs: 5000,
    budgetBytes: 1 << 20,
    waitMs: 1,
  };
  const signal = new AbortController().signal;
  const opened = openProxy({ ...usual, signal, list: parseProxyList(list), ...options });
  cleanups.push(() => opened.close());
  return opened;
}

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'proxy-'));
  cleanups.push(() => rm(made, { recursive: true, force: true }));
  return made;
}

const failing = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
const always = (reply: Reply) => () => reply;
const once = (reply: Reply) => (_: string, attempt: number) => (attempt === 1 ? reply : undefined);

describe('a file that is there', () => {
  test('comes in memory of its own, with who sent it, asked as the go command asks', async () => {
    const served = await proxy();
    const asking = client(`${served.url}/base?key=secret`, {});
    const plain = client(served.url);
    await failing(asking.get(lib, 'mod'));
    const received = await plain.get(lib, 'zip');
    received.release();
    const { bytes, from } = received;
    expect(bytes.equals(files.get(ZIP) ?? Buffer.of())).toBe(true);
    expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, 1000]);
    expect(from).toBe(served.url);
    expect(served.requests.map(({ path }) => path)).toEqual([
      '/base/example.com/%21lib/@v/v1.0.0.mod?key=secret',
      '/example.com/%21lib/@v/v1.0.0.zip',
    ]);
    const { host, connection, ...headers } = served.requests[1]?.headers ?? {};
    expect([typeof host, connection]).toEqual(['string', 'keep-alive']);
    expect(headers).toEqual({ 'user-agent': 'go-airlock', 'accept-encoding': 'identity' });
    expect([plain.requests, plain.bytes]).toEqual([1, 1000]);
  });

  test('keeps + and ~ as they are', async () => {
    const served = await proxy();
    await failing(client(served.url).get({ path: 'x.y/a~b', version: 'v2.0.0+incompatible' }, 'mod'));
    expect(served.requests[0]?.path).toBe('/x.y/a~b/@v/v2.0.0+incompatible.mod');
  });

  test('is asked for past every cache when it has to be fresh', async () => {
    const served = await proxy();
    await client(served.url).get(lib, 'mod', true);
    expect(served.requests[0]?.headers['cache-control']).toBe('no-cache');
  });

  test('comes without an announced length, too, in memory of its very size', async () => {
    const body = Buffer.alloc(3_000_000, 'abcdefg');
    const served = await proxy(always({ body, chunked: true }));
    const { bytes } = await client(served.url).get(lib, 'zip');
    expect(bytes.equals(body)).toBe(true);
    expect(bytes.buffer.byteLength).toBe(body.length);
  });

  test('uses no more connections than may be open at once, and uses them again', async () => {
    const served = await proxy(undefined, { latencyMs: 5 });
    const asking = client(served.url, { concurrency: 3 });
    await Promise.all(Array.from({ length: 12 }, () => asking.get(lib, 'mod')));
    expect([served.connections, served.mostAtOnce, asking.requests]).toEqual([3, 3, 12]);
  });

  test('waits for the budget, and mod files do not', async () => {
    const served = await proxy();
    const asking = client(served.url, { budgetBytes: 1500 });
    const first = await asking.get(lib, 'zip');
    const order: string[] = [];
    const second = asking.get(lib, 'zip').then(() => order.push('zip'));
    await asking.get(lib, 'mod').then(() => order.push('mod'));
    first.release();
    await second;
    expect(order).toEqual(['mod', 'zip']);
  });

  test.each([[true], [false]])(
    'of any size comes through a budget that is too small, chunked: %j',
    async (chunked) => {
      const body = Buffer.alloc(2_000_000, 'z');
      const served = await proxy(always({ body, chunked }));
      const asking = client(served.url, { budgetBytes: 1000 });
      const sizes = Array.from({ length: 6 }, async () => {
        const received = await asking.get(lib, 'zip');
        received.release();
        return received.bytes.length;
      });
      expect(await Promise.all(sizes)).toEqual(Array(6).fill(body.length));
    },
  );
});

describe('a fault that passes costs another try', () => {
  test.each<[string, Reply]>([
    ['408', { status: 408 }],
    ['429', { status: 429 }],
    ['429 with a pause', { status: 429, headers: { 'retry-after': '0' } }],
    ['429 with a pause that is none', { status: 429, headers: { 'retry-after': 'soon' } }],
    ['429 with a date gone by', { status: 429, headers: { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' } }],
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['a reset', { fault: 'reset' }],
    ['a body cut short', { fault: 'truncate' }],
    ['a chunked body cut short', { fault: 'truncate', chunked: true }],
    ['a stall in the body', { fault: 'stall' }],
    ['no answer', { fault: 'silent' }],
  ])('%s', async (_, reply) => {
    const served = await proxy(once(reply));
    const { bytes } = await client(served.url, { idleMs: 200 }).get(lib, 'zip');
    expect(bytes.length).toBe(1000);
    expect(served.requests.length).toBe(2);
  });
});

describe('a fault that stays is told by its code, with entry, status or cause and tries', () => {
  test.each<[string, Reply, string, number, string]>([
    ['F01 404', { status: 404 }, 'E_NOT_FOUND', 1, ': 404'],
    ['F01 410', { status: 410 }, 'E_NOT_FOUND', 1, ': 410'],
    ['F02 401', { status: 401 }, 'E_AUTH', 1, ': 401, no credentials were sent'],
    ['F02 403', { status: 403 }, 'E_AUTH', 1, ': 403, no credentials were sent'],
    [
      'F03 429, long pause',
      { status: 429, headers: { 'retry-after': '3600' } },
      'E_RATE_LIMITED',
      1,
      '429, asks for a pause of 3600 s',
    ],
    ['F03 429 always', { status: 429 }, 'E_RATE_LIMITED', 4, ': 429 (4 tries)'],
    ['F04 500 always', { status: 500, body: 'canary' }, 'E_SERVER', 4, ': 500 (4 tries)'],
    ['F04 another status', { status: 418, body: 'canary' }, 'E_SERVER', 1, ': 418'],
    ['only 200 is success', { status: 204 }, 'E_SERVER', 1, ': 204'],
    ['a part is none either', { status: 206 }, 'E_SERVER', 1, ': 206'],
    ['F05 stall', { fault: 'stall' }, 'E_TIMEOUT', 4, 'nothing came for 0.1 s (4 tries)'],
    ['F05 no answer', { fault: 'silent' }, 'E_TIMEOUT', 4, 'nothing came for 0.1 s (4 tries)'],
    ['F05 trickle', { fault: 'trickle' }, 'E_TIMEOUT', 1, 'bytes in 1'],
    ['F06 length too long', { fault: 'truncate' }, 'E_TRUNCATED', 4, '500 bytes came, 1000 bytes announced'],
    ['F09 encoding', { headers: { 'content-encoding': 'gzip' } }, 'E_ENCODING', 1, 'content-encoding'],
    ['F10 loop', { redirect: ZIP }, 'E_REDIRECT', 6, 'more than 5 redirects'],
    ['F10 no Location', { status: 302 }, 'E_REDIRECT', 1, 'to no address'],
    ['F10 bad Location', { redirect: 'http://[canary' }, 'E_REDIRECT', 1, 'to no address'],
    ['F10 another scheme', { redirect: 'ftp://canary' }, 'E_REDIRECT', 1, 'to neither https nor http'],
    ['T50 userinfo', { redirect: 'http://u:canary@127.0.0.1/?canary' }, 'E_REDIRECT', 1, 'user or password'],
    ['F11 reset', { fault: 'reset' }, 'E_CONNECT', 4, '(4 tries)'],
    [
      'F14 announced',
      { headers: { 'content-length': '629145600' }, fault: 'stall' },
      'E_LIMIT',
      1,
      '629145600 bytes announced',
    ],
  ])('%s', async (_, reply, code, requests, words) => {
    const served = await proxy(always(reply));
    const thrown = await failing(client(served.url, { idleMs: 100 }).get(lib, 'zip'));
    expect(thrown).toMatchObject({
      finding: { code, module: 'example.com/Lib@v1.0.0', message: expect.stringContaining(words) },
    });
    expect(thrown).toMatchObject({
      finding: { message: expect.stringContaining(`.zip of entry 1 (${served.url})`) },
    });
    expect(served.requests.length).toBe(requests);
    expect(inspect(thrown)).not.toContain('canary');
  });

  test('F06 says wanted and found', async () => {
    const served = await proxy(always({ fault: 'truncate' }));
    const thrown = await failing(client(served.url, { tries: 1 }).get(lib, 'zip'));
    expect(thrown).toMatchObject({ finding: { want: '1000 bytes', got: '500 bytes' } });
  });

  test('F07 a length that is too short cuts the body there, and the connection harms nobody', async () => {
    const served = await proxy((path) =>
      path === ZIP ? { body: 'abcdefgh', headers: { 'content-length': '3' } } : undefined,
    );
    const asking = client(served.url, { concurrency: 1 });
    expect(String((await asking.get(lib, 'zip')).bytes)).toBe('abc');
    expect((await asking.get(lib, 'mod')).bytes.length).toBe(23);
  });

  test('F08 a log-in page with status 200 is handed on as it is: the sum decides', async () => {
    const served = await proxy(always({ body: '<html>', headers: { 'content-type': 'text/html' } }));
    expect(String((await client(served.url).get(lib, 'mod')).bytes)).toBe('<html>');
  });

  test('F11 a port nobody listens on', async () => {
    const gone = await startProxy(files);
    await gone.close();
    const asking = client(gone.url);
    const thrown = await failing(asking.get(lib, 'zip'));
    expect(thrown).toMatchObject({
      finding: { code: 'E_CONNECT', message: expect.stringContaining('ECONNREFUSED (4 tries)') },
    });
    expect(asking.requests).toBe(4);
  });

  test('F12 https to a plain server is a TLS fault, tried once', async () => {
    const served = await proxy();
    const thrown = await failing(client(served.url.replace('http:', 'https:')).get(lib, 'zip'));
    expect(thrown).toMatchObject({ finding: { code: 'E_TLS' } });
    expect(served.connections).toBe(1);
  });

  test.each<[string, Reply]>([
    ['endless', { fault: 'endless', body: Buffer.alloc(1 << 20) }],
    ['one byte too long', { body: Buffer.alloc((16 << 20) + 1), chunked: true }],
    ['one byte too long and announced', { body: Buffer.alloc((16 << 20) + 1) }],
  ])('F14 a go.mod of more than 16 MiB is cut: %s', async (_, reply) => {
    const served = await proxy(always(reply));
    const thrown = await failing(client(served.url).get(lib, 'mod'));
    expect(thrown).toMatchObject({ finding: { code: 'E_LIMIT', want: 'at most 16777216 bytes' } });
    expect(served.requests.length).toBe(1);
  });

  test('a go.mod of 16 MiB is taken', async () => {
    const served = await proxy(always({ body: Buffer.alloc(16 << 20) }));
    expect((await client(served.url).get(lib, 'mod')).bytes.length).toBe(16 << 20);
  });
});

describe('redirects', () => {
  test('five hops are followed, relative ones too', async () => {
    const served = await proxy((path) => {
      const hop = Number(/^\/hop(\d)$/.exec(path)?.[1] ?? 0);
      return hop === 4 ? { redirect: MOD } : path === MOD ? undefined : { redirect: `hop${hop + 1}` };
    });
    const start = await proxy(always({ redirect: `${served.url}/hop1` }));
    expect((await client(start.url).get(lib, 'mod')).bytes.length).toBe(23);
    expect(served.requests.map(({ path }) => path)).toEqual(['/hop1', '/hop2', '/hop3', '/hop4', MOD]);
  });

  test('the status at the end counts', async () => {
    const other = await proxy(always({ status: 410 }));
    const served = await proxy(always({ redirect: other.url }));
    expect(await failing(client(served.url).get(lib, 'mod'))).toMatchObject({
      finding: { code: 'E_NOT_FOUND' },
    });
  });
});

describe('the end', () => {
  test.each<[string, Reply]>([
    ['before the head', { fault: 'silent' }],
    ['in the body', { fault: 'stall' }],
    ['between two tries', { status: 503, headers: { 'retry-after': '50' } }],
  ])('of the signal ends everything at once, with its own reason: %s', async (_, reply) => {
    const life = new AbortController();
    const served = await proxy(always(reply));
    const asking = client(served.url, { signal: life.signal, concurrency: 2 });
    const all = [1, 2, 3, 4].map(() => failing(asking.get(lib, 'zip')));
    while (served.requests.length < 2) await new Promise((done) => setTimeout(done, 5));
    life.abort();
    for (const thrown of await Promise.all(all)) expect(thrown).toBe(life.signal.reason);
    expect(life.signal.reason).toMatchObject({ name: 'AbortError' });
    expect(await failing(asking.get(lib, 'mod'))).toBe(life.signal.reason);
  });

  test('of a signal that has ended before leaves nothing to do', async () => {
    const signal = AbortSignal.abort();
    const served = await proxy();
    expect(await failing(client(served.url, { signal }).get(lib, 'mod'))).toBe(signal.reason);
    expect(served.connections).toBe(0);
  });
});

describe('a folder as proxy', () => {
  test('gives its files, and a missing one is not found', async () => {
    const root = await folder();
    await mkdir(join(root, 'a b/example.com/!lib/@v'), { recursive: true });
    await writeFile(join(root, 'a b', ZIP), 'archive');
    const url = `${pathToFileURL(root).href}/a%20b/`;
    const asking = client(url);
    const { bytes, from } = await asking.get(lib, 'zip');
    expect([String(bytes), bytes.byteOffset, bytes.buffer.byteLength, from]).toEqual(['archive', 0, 7, url]);
    expect([asking.requests, asking.bytes]).toEqual([0, 7]);
    expect(await failing(asking.get(lib, 'mod'))).toMatchObject({ finding: { code: 'E_NOT_FOUND' } });
  });

  test('whose file cannot be read stops a comma list and not a pipe list', async () => {
    const root = await folder();
    await mkdir(join(root, MOD), { recursive: true });
    const served = await proxy();
    const url = pathToFileURL(root).href;
    expect(await failing(client(`${url},${served.url}`).get(lib, 'mod'))).toMatchObject({
      finding: { code: 'E_AUTH' },
    });
    expect((await client(`${url}|${served.url}`).get(lib, 'mod')).from).toBe(served.url);
  });
});

describe('a module that GONOPROXY names', () => {
  const direct = 'corp.example,example.com/L*';

  test('is never asked of a proxy, but of its origin', async () => {
    const served = await proxy();
    const dir = await mkdtemp(join(tmpdir(), 'origin-'));
    cleanups.push(() => rm(dir, { recursive: true, force: true }));
    await writeFile(join(dir, 'x.zip'), 'from there');
    const asked: unknown[] = [];
    const origin = (...what: unknown[]): Promise<string> => {
      asked.push(what);
      return Promise.resolve(join(dir, 'x.zip'));
    };
    const got = await client(served.url, { direct, origin }).get(lib, 'zip');
    expect([got.from, got.bytes.toString()]).toEqual(['direct', 'from there']);
    expect(asked).toEqual([[lib, 'zip', false]]);
    expect(served.requests).toEqual([]);
  });

  test('is not asked for where the list is off, as in a seal', async () => {
    expect(await failing(client('off', { direct }).get(lib, 'mod'))).toMatchObject({
      finding: { code: 'E_PROXY_DIRECT', module: 'example.com/Lib@v1.0.0' },
    });
  });

  test('is never read through a link', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'origin-'));
    cleanups.push(() => rm(dir, { recursive: true, force: true }));
    await writeFile(join(dir, 'secret'), 'secret');
    await symlink(join(dir, 'secret'), join(dir, 'x.mod'));
    const origin = (): Promise<string> => Promise.resolve(join(dir, 'x.mod'));
    expect(await failing(client('direct', { origin }).get(lib, 'mod'))).toMatchObject({
      finding: { code: 'E_AUTH' },
    });
  });
});

test('a name that no rule of Go allows is never asked for', async () => {
  const served = await proxy();
  for (const m of [
    { path: '../x', version: 'v1.0.0' },
    { path: 'x.y/z', version: '../v1.0.0' },
  ])
    expect(await failing(client(served.url).get(m, 'mod'))).toMatchObject({
      finding: { code: 'E_MODULE_NAME' },
    });
  expect(served.requests).toEqual([]);
});
