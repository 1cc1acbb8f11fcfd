import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { plainAccess } from '../../src/proxy/access.ts';
import { openProxy, type ProxyClient } from '../../src/proxy/client.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { loopbackCertificate } from '../helpers/certificate.ts';
import { startHttpProxy, type HttpProxy, type HttpProxyOptions } from '../helpers/httpproxy.ts';
import { noOrigin, startProxy, type TestProxy } from '../helpers/proxy.ts';

const lib = { path: 'example.com/lib', version: 'v1.0.0' };
const MOD = '/example.com/lib/@v/v1.0.0.mod';
const files = new Map([
  [MOD, Buffer.from('module example.com/lib\n')],
  ['/example.com/lib/@v/v1.0.0.zip', Buffer.alloc(300_000, 'zip')],
]);
const tls = loopbackCertificate({ hosts: ['mod.example.test', 'localhost'] });
const basic = (pair: string) => `Basic ${Buffer.from(pair, 'latin1').toString('base64')}`;

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function server(secure: boolean): Promise<TestProxy> {
  const started = await startProxy(files, undefined, secure ? { tls } : {});
  cleanups.push(() => started.close());
  return started;
}

async function through(options: HttpProxyOptions): Promise<HttpProxy> {
  const started = await startHttpProxy(options);
  cleanups.push(() => started.close());
  return started;
}

/** A client for `list` that goes through `proxy` to every host. */
function client(
  list: string,
  proxy: string,
  more: { authorities?: readonly string[]; idleMs?: number } = {},
): ProxyClient {
  const { authorities = [tls.cert], idleMs = 5000 } = more;
  const usual = {
    direct: '',
    origin: noOrigin,
    concurrency: 4,
    tries: 2,
    waitMs: 1,
    budgetBytes: 1 << 20,
    idleMs,
  };
  const access = { ...plainAccess, proxyOf: () => new URL(proxy), authorities: () => authorities };
  const signal = new AbortController().signal;
  const opened = openProxy({ ...usual, signal, list: parseProxyList(list), access });
  cleanups.push(() => opened.close());
  return opened;
}

const failing = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );

describe.each([[false], [true]])('through an HTTP proxy that itself speaks TLS: %j,', (isTls) => {
  const own = isTls ? { tls } : {};

  test('http goes whole, and only the proxy gets its own user and password', async () => {
    const origin = await server(false);
    const proxy = await through({ to: origin.url, ...own });
    const at = proxy.url.replace('://', '://us%40er:pa%ffss@');
    expect(await failing(client('http://mod.example.test/base?key=1', at).get(lib, 'mod'))).toMatchObject({
      finding: { code: 'E_NOT_FOUND' },
    });
    expect((await client('http://mod.example.test', at).get(lib, 'mod')).bytes.length).toBe(23);
    expect(proxy.requests.map(({ line }) => line)).toEqual([
      `GET http://mod.example.test/base${MOD}?key=1`,
      `GET http://mod.example.test${MOD}`,
    ]);
    expect(proxy.requests[1]?.headers).toMatchObject({
      host: 'mod.example.test',
      'proxy-authorization': basic('us@er:pa\xffss'),
    });
    expect(proxy.requests[1]?.headers).not.toHaveProperty('authorization');
  });

  test('https goes through a tunnel, where its credentials cannot be seen', async () => {
    const origin = await server(true);
    const proxy = await through({ to: origin.url, ...own });
    const asking = client('https://bot:s3cret@mod.example.test', proxy.url.replace('://', '://user@'));
    const [mod, zip] = await Promise.all([asking.get(lib, 'mod'), asking.get(lib, 'zip')]);
    expect([mod.bytes.length, zip.bytes.length]).toEqual([23, 300_000]);
    for (const { line, headers } of proxy.requests) {
      expect(line).toBe('CONNECT mod.example.test:443');
      expect(headers).toMatchObject({ host: 'mod.example.test:443', 'proxy-authorization': basic('user:') });
      expect(headers).not.toHaveProperty('authorization');
    }
    for (const { headers } of origin.requests) {
      expect(headers).toMatchObject({ host: 'mod.example.test', authorization: basic('bot:s3cret') });
      expect(headers).not.toHaveProperty('proxy-authorization');
    }
  });

  test('tunnels are used again', async () => {
    const origin = await server(true);
    const proxy = await through({ to: origin.url, ...own });
    const asking = client('https://mod.example.test:8443', proxy.url);
    for (let i = 0; i < 5; i++) await asking.get(lib, 'mod');
    await Promise.all(Array.from({ length: 20 }, () => asking.get(lib, 'mod')));
    expect(proxy.requests.length).toBeLessThanOrEqual(4);
    expect(new Set(proxy.requests.map(({ line }) => line))).toEqual(
      new Set(['CONNECT mod.example.test:8443']),
    );
    expect(origin.requests.length).toBe(25);
  });
});

describe('an HTTP proxy that does not let a request through', () => {
  test.each<[string, number, string, number, string]>([
    ['http', 407, 'E_AUTH', 1, '407 from the HTTP proxy of HTTP_PROXY, credentials were sent'],
    ['https', 407, 'E_AUTH', 1, '407 from the HTTP proxy of HTTPS_PROXY, credentials were sent'],
    ['https', 403, 'E_CONNECT', 1, 'the HTTP proxy of HTTPS_PROXY answered 403 to CONNECT'],
    ['https', 503, 'E_CONNECT', 2, 'the HTTP proxy of HTTPS_PROXY answered 503 to CONNECT (2 tries)'],
    ['http', 503, 'E_SERVER', 2, '503 (2 tries)'],
  ])('%s %d: %s', async (scheme, status, code, requests, words) => {
    const proxy = await through({ to: 'http://127.0.0.1:1', status });
    const asking = client(`${scheme}://mod.example.test`, proxy.url.replace('://', '://us:canary@'));
    const thrown = await failing(asking.get(lib, 'mod'));
    expect(thrown).toMatchObject({ finding: { code, message: expect.stringContaining(words) } });
    expect(proxy.requests.length).toBe(requests);
    expect(inspect(thrown, { showHidden: true, depth: 9 })).not.toMatch(/canary|Basic/);
  });

  test('is named when nobody listens there', async () => {
    const gone = await startHttpProxy({ to: 'http://127.0.0.1:1' });
    await gone.close();
    for (const [scheme, name] of [
      ['http', 'HTTP_PROXY'],
      ['https', 'HTTPS_PROXY'],
    ] as const) {
      const asking = client(`${scheme}://mod.example.test`, gone.url.replace('://', '://us:canary@'));
      const thrown = await failing(asking.get(lib, 'mod'));
      const message = expect.stringContaining(
        `ECONNREFUSED at the HTTP proxy of ${name} (${gone.url}) (2 tries)`,
      );
      expect(thrown).toMatchObject({ finding: { code: 'E_CONNECT', message } });
      expect(inspect(thrown, { showHidden: true, depth: 9 })).not.toContain('canary');
    }
  });

  test('is not trusted without its authority, and tried once', async () => {
    const proxy = await through({ to: 'http://127.0.0.1:1', tls });
    for (const scheme of ['http', 'https']) {
      const thrown = await failing(
        client(`${scheme}://mod.example.test`, proxy.url, { authorities: [] }).get(lib, 'mod'),
      );
      const message = expect.stringMatching(
        /DEPTH_ZERO_SELF_SIGNED_CERT at the HTTP proxy of HTTPS?_PROXY \(\S+\)$/,
      );
      expect(thrown).toMatchObject({ finding: { code: 'E_TLS', message } });
    }
    expect(proxy.requests).toEqual([]);
  });

  test('and one that never answers is given up after the idle time', async () => {
    const proxy = await through({ to: 'http://127.0.0.1:1', silent: true });
    for (const scheme of ['http', 'https']) {
      const asking = client(`${scheme}://mod.example.test`, proxy.url, { idleMs: 50 });
      expect(await failing(asking.get(lib, 'mod'))).toMatchObject({ finding: { code: 'E_TIMEOUT' } });
    }
  });

  test.each([
    ['socks5://us:canary@127.0.0.1:1', 'a SOCKS proxy'],
    ['canary://127.0.0.1:1', 'a proxy of an unknown kind'],
  ])('of another kind is refused by name: %s', async (proxy, kind) => {
    const thrown = await failing(client('https://mod.example.test', proxy).get(lib, 'mod'));
    expect(thrown).toMatchObject({
      finding: { code: 'E_CONNECT', message: expect.stringContaining(`HTTPS_PROXY names ${kind}`) },
    });
    expect(inspect(thrown)).not.toContain('canary');
  });
});

test('the certificate of the goal is checked in a tunnel, too, and tried once', async () => {
  const origin = await server(true);
  const proxy = await through({ to: origin.url });
  const thrown = await failing(client('https://other.example.test', proxy.url).get(lib, 'mod'));
  expect(thrown).toMatchObject({
    finding: { code: 'E_TLS', message: expect.stringMatching(/: ERR_TLS_CERT_ALTNAME_INVALID$/) },
  });
  expect([proxy.requests.length, origin.requests.length]).toEqual([1, 0]);
});
