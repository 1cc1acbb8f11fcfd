import { createServer, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';

import { Budget } from '../../src/proxy/budget.ts';
import { Carry } from '../../src/proxy/carry.ts';
import { openProxy } from '../../src/proxy/client.ts';
import { Credentials } from '../../src/proxy/credentials.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { Routes } from '../../src/proxy/routes.ts';
import { transfer } from '../../src/proxy/transfer.ts';
import { loopbackCertificate } from '../helpers/certificate.ts';
import { noOrigin, startProxy, type Script, type TestProxy } from '../helpers/proxy.ts';

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

const failing = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
const tls = loopbackCertificate();
const secret = { user: 'us@er', password: 'canary' };
const basic = `Basic ${Buffer.from('us@er:canary').toString('base64')}`;

async function proxy(script?: Script, secure = true): Promise<TestProxy> {
  const started = await startProxy(
    new Map([['/file', Buffer.from('content')]]),
    script,
    secure ? { tls } : {},
  );
  cleanups.push(() => started.close());
  return started;
}

/** One try with credentials for the origin of `url`, trusting the certificate of these tests. */
function tryOnce(url: string) {
  const signal = new AbortController().signal;
  const routes = new Routes({
    proxyOf: () => undefined,
    authorities: () => [tls.cert],
    connections: 1,
    idleMs: 5000,
  });
  cleanups.push(() => routes.close());
  const address = new URL(url);
  const wanted = {
    url: address,
    credentials: Credentials.ofEntry(address.origin, secret),
    fresh: false,
    limit: 1000,
    budgeted: false,
    carry: new Carry(),
  };
  const count = { requests: 0, bytes: 0 };
  return transfer(wanted, { routes, budget: new Budget(1000, signal), idleMs: 5000, signal, count });
}

const sentTo = (server: TestProxy) => server.requests.map(({ headers }) => headers.authorization);

describe('user and password', () => {
  test('go to their own origin, before and after a redirect there', async () => {
    const own = await proxy((path) => (path === '/start' ? { redirect: '/file' } : undefined));
    expect(String((await tryOnce(`${own.url}/start`)).bytes)).toBe('content');
    expect(sentTo(own)).toEqual([basic, basic]);
  });

  test.each([
    ['another port', (url: string) => url],
    ['another host', (url: string) => url.replace('127.0.0.1', 'localhost')],
  ])('do not go along to %s', async (_, at) => {
    const other = await proxy();
    const own = await proxy(() => ({ redirect: `${at(other.url)}/file` }));
    expect(String((await tryOnce(`${own.url}/start`)).bytes)).toBe('content');
    expect([sentTo(own), sentTo(other)]).toEqual([[basic], [undefined]]);
  });

  test('never go down to plain http: the redirect is refused', async () => {
    const plain = await proxy(undefined, false);
    const own = await proxy(() => ({ redirect: `${plain.url}/file?signature=canary` }));
    const thrown = await failing(tryOnce(`${own.url}/start?key=canary`));
    expect(thrown).toMatchObject({
      code: 'E_REDIRECT',
      detail: { text: expect.stringContaining(`https down to ${plain.url}/file`) },
    });
    expect(plain.requests).toEqual([]);
    expect(inspect(thrown, { showHidden: true })).not.toContain('canary');
  });

  test('that are refused are told to have been sent, not what they are', async () => {
    const own = await proxy((_, attempt) => ({
      status: 403,
      headers: { 'x-echo': basic },
      body: `${basic} ${attempt}`,
    }));
    const thrown = await failing(tryOnce(`${own.url}/file`));
    expect(thrown).toMatchObject({
      code: 'E_AUTH',
      detail: { text: '403, credentials were sent (the entry of the list)' },
    });
    expect(inspect(thrown, { showHidden: true })).not.toMatch(/canary|Basic/);
  });

  test('of a list entry are in no error and no property of the client', async () => {
    const own = await proxy();
    const list = parseProxyList(own.url.replace('https://', 'https://us%40er:canary@') + '?key=canary');
    const options = {
      list,
      direct: '',
      origin: noOrigin,
      concurrency: 1,
      tries: 1,
      idleMs: 5000,
      budgetBytes: 1,
    };
    const client = openProxy({ ...options, signal: new AbortController().signal });
    cleanups.push(() => client.close());
    const thrown = await failing(client.get({ path: 'example.com/m', version: 'v1.0.0' }, 'mod'));
    expect(thrown).toMatchObject({
      finding: { code: 'E_TLS', message: expect.stringContaining(`(${own.url}): `) },
    });
    expect(inspect(thrown, { showHidden: true }) + JSON.stringify(thrown)).not.toContain('canary');
    expect(inspect(list, { showHidden: true, depth: 9 })).not.toContain(':canary');
    expect(own.requests).toEqual([]);
  });
});

describe('a server that takes the connection and never shakes hands', () => {
  async function silentServer(): Promise<string> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    cleanups.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    });
    const address = server.address();
    return `https://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  function get(url: string, idleMs: number, signal: AbortSignal): Promise<unknown> {
    const options = {
      direct: '',
      origin: noOrigin,
      concurrency: 1,
      tries: 2,
      waitMs: 1,
      idleMs,
      budgetBytes: 1,
      signal,
    };
    const client = openProxy({ ...options, list: parseProxyList(url) });
    cleanups.push(() => client.close());
    return failing(client.get({ path: 'example.com/m', version: 'v1.0.0' }, 'mod'));
  }

  test('is given up after the idle time', async () => {
    const thrown = await get(await silentServer(), 50, new AbortController().signal);
    expect(thrown).toMatchObject({ finding: { code: 'E_TIMEOUT' } });
  });

  test('holds nobody up when the run ends', async () => {
    const life = new AbortController();
    const waiting = get(await silentServer(), 3_600_000, life.signal);
    setImmediate(() => {
      life.abort();
    });
    expect(await waiting).toBe(life.signal.reason);
  });
});
