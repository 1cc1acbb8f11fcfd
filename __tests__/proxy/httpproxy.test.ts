import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { proxyFor } from '../../src/proxy/httpproxy.ts';
import { go, inFolder } from '../gomod/real-go.ts';

/** What came to the recording proxy: the origin of an http request, the host and port of a tunnel. */
let came: string[] = [];
let proxyUrl = '';
let stop: () => Promise<unknown>;

beforeAll(async () => {
  const server = createServer((request, response) => {
    came.push(new URL(request.url ?? '').origin);
    response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    came.push(`https://${request.url?.replace(/:443$/, '') ?? ''}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  proxyUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  stop = () => new Promise((done) => server.close(done));
});
afterAll(() => stop());

/** Too long for a name of the Internet, so that Go asks nobody for its address. */
const TOP = 't'.repeat(64);

/** Hosts nobody answers at; those that are not proxied are refused at once. `.test` stands for the long name. */
const HOSTS = [
  'http://a.test',
  'http://b.a.test',
  'http://ba.test',
  'http://a.test:8080',
  'http://xn--bcher-kva.test',
  'https://a.test',
  'https://a.test:8443',
  'http://localhost:1',
  'https://localhost:1',
  'http://localhost.test:1',
  'http://127.0.0.1:1',
  'http://127.9.9.9:1',
  'http://[::1]:1',
  'http://[::ffff:7f00:1]:1',
  'http://0.0.0.0:1',
  'http://0.0.0.0:2',
  'http://224.0.0.1:1',
  'http://[::]:1',
  'http://[::ffff:0:0]:1',
  'https://0.0.0.0:1',
].map(long);

function long(text: string): string {
  return text.replaceAll(/test(?!\w)/gi, TOP);
}

/** The hosts for which the go command came to the recording proxy. */
async function proxiedByGo(env: Record<string, string>): Promise<readonly string[]> {
  came = [];
  await inFolder({}, async (dir) => {
    const settings = { GOPROXY: HOSTS.join('|'), GOFLAGS: '-mod=mod', GODEBUG: 'netdns=go', ...env };
    const ran = await go(dir, ['mod', 'download', 'example.com/m@v1.0.0'], { env: settings });
    expect(ran.ok).toBe(false);
  });
  return came;
}

const withProxy = (env: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, long(value.replaceAll('PROXY', proxyUrl))]),
  );

const both = { HTTP_PROXY: 'PROXY', HTTPS_PROXY: 'PROXY' };
const but = (noProxy: string) => ({ ...both, NO_PROXY: noProxy });

describe('the go command goes through the same HTTP proxy, and past it to the same hosts', () => {
  test.each<[Record<string, string>, number]>([
    // environment, number of hosts that are proxied
    [{}, 0],
    [both, 14],
    [{ http_proxy: 'PROXY', https_proxy: 'PROXY' }, 14],
    [{ HTTP_PROXY: 'PROXY', http_proxy: 'http://127.0.0.1:1' }, 11],
    [{ HTTP_PROXY: '', http_proxy: 'PROXY' }, 11],
    [{ HTTPS_PROXY: 'PROXY' }, 3],
    [{ ALL_PROXY: 'PROXY' }, 0],
    [{ ...both, REQUEST_METHOD: 'GET' }, 3],
    [{ HTTP_PROXY: 'PROXY/a/path?query' }, 11],
    [{ HTTP_PROXY: 'http://us%zz@127.0.0.1:1' }, 0],
    [but('*'), 0],
    [but(' * '), 0],
    [but('a.test,*'), 0],
    [but('*a.test'), 14],
    [but('a.test'), 9],
    [but('A.TEST'), 9],
    [but('.a.test'), 13],
    [but('*.a.test'), 13],
    [but('test'), 6],
    [but('.test'), 6],
    [but('a.test.'), 14],
    [but('a.test:80'), 12],
    [but('a.test:8080'), 13],
    [but('a.test:443'), 13],
    [but('a.test:'), 9],
    [but('a.test:80:80'), 14],
    [but(':80'), 14],
    [but('https://a.test'), 14],
    [but('ba.test, 0.0.0.0 ,,a.test:8443'), 8],
    [but('0.0.0.0:1'), 11],
    [but('0.0.0.0:1,0.0.0.0:2'), 10],
    [but('0.0.0.0/8'), 10],
    [but('0.0.0.0/0'), 9],
    [but('0.0.0.0/33'), 14],
    [but('0.0.0.0/08'), 10],
    [but('224.0.0.0/4'), 13],
    [but('224.0.0.0'), 14],
    [but('224.0.0.01'), 14],
    [but('::'), 13],
    [but('[::]'), 14],
    [but('[::]:1'), 13],
    [but('0:0::0/64'), 13],
    [but('::/0'), 13],
    [but('::ffff:0.0.0.0'), 10],
    [but('::ffff:0.0.0.0/104'), 10],
    [but('localhost'), 14],
    [but('bücher.test'), 13],
    [but('.bücher.test'), 14],
    [but('%,[,]:1,[::1,/,/8,a/8,::1%lo'), 14],
  ])('%j', async (written, count) => {
    const env = withProxy(written);
    const proxied = HOSTS.filter((host) => {
      const found = proxyFor(new URL(host), env);
      return found?.origin === proxyUrl;
    });
    const short = (hosts: readonly string[]): readonly string[] =>
      [...new Set(hosts.map((host) => new URL(host).origin))].sort();
    expect(short(proxied)).toEqual(short(await proxiedByGo(env)));
    expect(proxied.length).toBe(count);
  });
});

describe('the address of an HTTP proxy', () => {
  const of = (value: string) => proxyFor(new URL('http://a.test'), { HTTP_PROXY: value })?.href;

  test.each([
    ['proxy.test', 'http://proxy.test/'],
    ['proxy.test:3128', 'http://proxy.test:3128/'],
    ['us%40er:pa%3ass@proxy.test:3128', 'http://us%40er:pa%3ass@proxy.test:3128/'],
    ['HTTPS://proxy.test', 'https://proxy.test/'],
    ['socks5://proxy.test:1080', 'socks5://proxy.test:1080'],
    // what Go cannot read it takes for a host and a path: nothing is let past a proxy that was mistyped
    ['http://us"er@proxy.test', 'http://http//us%22er@proxy.test'],
    ['http://[bad', 'http://http//[bad'],
  ])('may be written as %j', (value, href) => {
    expect(of(value)).toBe(href);
  });

  test.each([[''], ['http://us%zz@proxy.test'], ['pro xy'], ['proxy:port']])(
    'is none when written as %j',
    (value) => {
      expect(of(value)).toBe(undefined);
    },
  );
});
