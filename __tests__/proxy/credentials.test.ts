import { generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Agent } from 'undici';

import { BasicAuth } from '../../src/proxy/basic.ts';
import { Budget } from '../../src/proxy/budget.ts';
import { Carry } from '../../src/proxy/carry.ts';
import { openProxy } from '../../src/proxy/client.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { transfer } from '../../src/proxy/transfer.ts';
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
  const dispatcher = new Agent({ connect: { ca: tls.cert } });
  cleanups.push(() => dispatcher.destroy());
  const address = new URL(url);
  const wanted = {
    url: address,
    auth: new BasicAuth(address.origin, secret),
    fresh: false,
    limit: 1000,
    budgeted: false,
    carry: new Carry(),
  };
  const count = { requests: 0, bytes: 0 };
  return transfer(wanted, { dispatcher, budget: new Budget(1000, signal), idleMs: 5000, signal, count });
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
    expect(thrown).toMatchObject({ code: 'E_AUTH', detail: { text: '403, credentials were sent' } });
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

/** A key and a certificate it signed itself, for 127.0.0.1 and localhost, valid until 2049. */
function loopbackCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(0x30, oid('2a8648ce3d040302'));
  const name = der(0x30, der(0x31, der(0x30, oid('550403'), der(0x0c, Buffer.from('loopback')))));
  const validity = der(
    0x30,
    der(0x17, Buffer.from('200101000000Z')),
    der(0x17, Buffer.from('491231235959Z')),
  );
  const names = der(0x30, der(0x87, Buffer.from([127, 0, 0, 1])), der(0x82, Buffer.from('localhost')));
  const extensions = der(0xa3, der(0x30, der(0x30, oid('551d11'), der(0x04, names))));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const head = [version, der(0x02, Buffer.from([1])), algorithm, name, validity, name];
  const body = der(0x30, ...head, publicKey.export({ type: 'spki', format: 'der' }), extensions);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const cert = new X509Certificate(der(0x30, body, algorithm, signature));
  return { key: pem(privateKey), cert: cert.toString() };
}

function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
