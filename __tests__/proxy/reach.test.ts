import { afterEach, describe, expect, test } from '@jest/globals';
import { plainAccess } from '../../src/proxy/access.ts';
import { openProxy } from '../../src/proxy/client.ts';
import { proxyFor } from '../../src/proxy/httpproxy.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { mayLead, reachOf } from '../../src/proxy/reach.ts';
import { loopbackCertificate } from '../helpers/certificate.ts';
import { startHttpProxy } from '../helpers/httpproxy.ts';
import { noOrigin, startProxy, type Script, type TestProxy } from '../helpers/proxy.ts';

test.each([
  ['127.0.0.1', 'self'],
  ['127.255.255.255', 'self'],
  ['0.0.0.0', 'self'],
  ['169.254.169.254', 'self'],
  ['::', 'self'],
  ['::1', 'self'],
  ['fe80::1', 'self'],
  ['febf::1', 'self'],
  ['::ffff:127.0.0.1', 'self'],
  ['::ffff:a9fe:a9fe', 'self'],
  ['10.1.2.3', 'inside'],
  ['172.16.0.1', 'inside'],
  ['172.31.255.255', 'inside'],
  ['192.168.1.1', 'inside'],
  ['100.64.0.1', 'inside'],
  ['::ffff:10.1.2.3', 'inside'],
  ['fc00::1', 'inside'],
  ['fd00:ec2::254', 'inside'],
  ['172.32.0.1', 'outside'],
  ['100.128.0.1', 'outside'],
  ['169.253.1.1', 'outside'],
  ['192.0.2.1', 'outside'],
  ['2001:db8::1', 'outside'],
  ['fec0::1', 'outside'],
])('%s is %s', (ip, reach) => {
  expect(reachOf(ip)).toBe(reach);
});

test.each([
  // entry, goal, may a written address be led to, may a name
  ['outside', '192.0.2.1', true, true],
  ['outside', '10.1.2.3', false, true],
  ['outside', '127.0.0.1', false, false],
  ['outside', '169.254.169.254', false, false],
  [undefined, '192.0.2.1', true, true],
  [undefined, '10.1.2.3', true, true],
  [undefined, '::1', false, false],
  ['inside', '10.1.2.3', true, true],
  ['inside', '127.0.0.1', true, true],
  ['self', '127.0.0.1', true, true],
] as const)('an entry that is %s may lead to %s: written %j, by a name %j', (entry, ip, written, named) => {
  expect(mayLead(entry, { ip, written: true })).toBe(written);
  expect(mayLead(entry, { ip, written: false })).toBe(named);
});

describe('T51: a redirect from outside', () => {
  const cleanups: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const clean of cleanups.splice(0).reverse()) await clean();
  });

  const tls = loopbackCertificate({ hosts: ['mod.example.test', 'localhost'] });
  const files = new Map([['/file', Buffer.from('content')]]);

  async function server(script?: Script, secure = false): Promise<TestProxy> {
    const started = await startProxy(files, script, secure ? { tls } : {});
    cleanups.push(() => started.close());
    return started;
  }

  /** Asks a server that is only reached through an HTTP proxy, and redirects to `location`. */
  async function redirected(location: string, secure = false): Promise<string> {
    const far = await server((path) => (path === '/file' ? undefined : { redirect: location }), secure);
    const company = await startHttpProxy({ to: far.url });
    cleanups.push(() => company.close());
    const env = { HTTP_PROXY: company.url, HTTPS_PROXY: company.url };
    const access = {
      ...plainAccess,
      proxyOf: (url: URL) => proxyFor(url, env),
      authorities: () => [tls.cert],
    };
    const usual = {
      direct: '',
      origin: noOrigin,
      concurrency: 1,
      tries: 2,
      waitMs: 1,
      idleMs: 5000,
      budgetBytes: 1,
    };
    const list = parseProxyList(`${secure ? 'https' : 'http'}://mod.example.test`);
    const client = openProxy({ ...usual, signal: new AbortController().signal, list, access });
    cleanups.push(() => client.close());
    return client.get({ path: 'example.com/m', version: 'v1.0.0' }, 'mod').then(
      ({ bytes }) => String(bytes),
      (thrown: unknown) => (thrown instanceof Error ? thrown.message : ''),
    );
  }

  test.each([
    ['http://127.0.0.1:PORT/file'],
    ['http://localhost:PORT/file'],
    ['http://2130706433:PORT/file'],
    ['http://0x7f.1:PORT/file'],
    ['http://[::ffff:127.0.0.1]:PORT/file'],
    ['http://[::1]:PORT/file'],
    ['http://0.0.0.0:PORT/file'],
    ['http://169.254.169.254/latest/meta-data'],
    ['http://[fe80::1]/file'],
  ])('to %s is refused, and nothing is asked there', async (location) => {
    const near = await server();
    const port = near.url.split(':').at(-1) ?? '';
    const end = await redirected(location.replace('PORT', port));
    expect(end).toMatch(
      /^E_REDIRECT: .*entry 1 \(http:\/\/mod\.example\.test\): a redirect leads to \S+, which is this machine/,
    );
    expect(near.requests).toEqual([]);
  });

  test('over https to this machine is refused after the handshake', async () => {
    const near = await server(undefined, true);
    expect(await redirected(`${near.url.replace('127.0.0.1', 'localhost')}/file`, true)).toMatch(
      /^E_REDIRECT/,
    );
    expect([near.connections, near.requests]).toEqual([1, []]);
  });

  test('to another host out there is followed', async () => {
    expect(await redirected('http://other.example.test/file')).toBe('content');
    expect(await redirected('https://mod.example.test:8443/file', true)).toBe('content');
  });

  test('on this machine itself is followed', async () => {
    const near = await server();
    const own = await server(() => ({ redirect: `${near.url}/file` }));
    const usual = { direct: '', origin: noOrigin, concurrency: 1, tries: 1, idleMs: 5000, budgetBytes: 1 };
    const list = parseProxyList(own.url);
    const client = openProxy({ ...usual, signal: new AbortController().signal, list });
    cleanups.push(() => client.close());
    expect(String((await client.get({ path: 'example.com/m', version: 'v1.0.0' }, 'mod')).bytes)).toBe(
      'content',
    );
  });
});
