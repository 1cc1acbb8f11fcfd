/** The command line behind a company's proxy: settings from the environment and from options. */
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { loopbackCertificate } from '../helpers/certificate.ts';
import { cli, reportOf } from '../helpers/cli.ts';
import { startHttpProxy } from '../helpers/httpproxy.ts';
import { makeAll, proxyFiles, writeProject } from '../helpers/modules.ts';
import { startProxy, type Script, type TestProxy } from '../helpers/proxy.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

const modules = makeAll('example.com/one@v1.0.0');
const tls = loopbackCertificate({ hosts: ['mod.example.test'] });

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function server(options: { secure?: boolean; script?: Script } = {}): Promise<TestProxy> {
  const started = await startProxy(
    proxyFiles(modules),
    options.script,
    options.secure === true ? { tls } : {},
  );
  cleanups.push(() => started.close());
  return started;
}

interface Scene {
  readonly dir: string;
  readonly ca: string;
  /** `fetch --json`: the exit status, and the findings as `CODE message`. */
  readonly fetch: (
    args: readonly string[],
    env?: Record<string, string>,
  ) => Promise<readonly [number | null, ...string[]]>;
}

function scene<T>(use: (at: Scene) => Promise<T>): Promise<T> {
  return inTemp(async (dir) => {
    await writeProject(join(dir, 'app'), { require: modules.map(({ id }) => id), sums: modules });
    await writeFiles(dir, { 'ca.pem': tls.cert, 'no.pem': 'nothing', 'certs/own': tls.cert });
    const fetch: Scene['fetch'] = async (args, env = {}) => {
      const fixed = [
        'fetch',
        '--json',
        '-C',
        join(dir, 'app'),
        '--modcache',
        join(dir, 'cache'),
        '--retries',
        '2',
      ];
      const ran = await cli([...fixed, ...args], { env });
      const { findings } = reportOf(ran);
      return [
        ran.status,
        ...new Set(findings.map((found) => `${found.code} ${found.message} ${found.remedy}`)),
      ];
    };
    return use({ dir, ca: join(dir, 'ca.pem'), fetch });
  });
}

describe('a company authority', () => {
  test.each([
    ['--ca-file', (at: Scene) => [['--ca-file', at.ca], {}] as const],
    ['SSL_CERT_FILE', (at: Scene) => [[], { SSL_CERT_FILE: at.ca }] as const],
    ['SSL_CERT_DIR', (at: Scene) => [[], { SSL_CERT_DIR: join(at.dir, 'certs') }] as const],
    ['NODE_EXTRA_CA_CERTS', (at: Scene) => [[], { NODE_EXTRA_CA_CERTS: at.ca }] as const],
  ])('is trusted that %s names', (_, given) =>
    scene(async (at) => {
      const { url } = await server({ secure: true });
      const [args, env] = given(at);
      expect(await at.fetch(['--proxy', url, ...args], env)).toEqual([0]);
    }),
  );

  test('that nobody names is not: one try for each file, and the remedy says what to do', () =>
    scene(async ({ fetch }) => {
      const { url, requests } = await server({ secure: true });
      const [status, ...said] = await fetch(['--proxy', url]);
      expect(status).toBe(3);
      for (const text of said)
        expect(text).toMatch(
          /^E_TLS .*\(https:\S+\): DEPTH_ZERO_SELF_SIGNED_CERT name a file with its authority \(--ca-file/,
        );
      expect(requests).toEqual([]);
    }));

  test('has to be in the file that is named', () =>
    scene(async ({ dir, fetch }) => {
      const { url } = await server();
      const [status, said] = await fetch(['--proxy', url, '--ca-file', join(dir, 'no.pem')]);
      expect([status, said]).toEqual([
        2,
        expect.stringMatching(/^E_USAGE the file of authorities holds no certificate/),
      ]);
      const [other, missing] = await fetch(['--proxy', url, '--ca-file', join(dir, 'none.pem')]);
      expect([other, missing]).toEqual([2, expect.stringMatching(/^E_UNREADABLE/)]);
    }));
});

describe('HTTP proxies of the environment', () => {
  test('are gone through, for http and https, unless NO_PROXY names the host', () =>
    scene(async ({ fetch, ca }) => {
      const [plain, secure] = [await server(), await server({ secure: true })];
      const [one, two] = [await startHttpProxy({ to: plain.url }), await startHttpProxy({ to: secure.url })];
      cleanups.push(
        () => one.close(),
        () => two.close(),
      );
      const env = { HTTP_PROXY: one.url, https_proxy: two.url };
      const gone = 'http://0.0.0.0:1|http://mod.example.test'; // nobody listens at the first
      const list = ['--proxy', `https://mod.example.test/404|${gone}`, '--ca-file', ca];
      const lost = { ...env, NO_PROXY: 'x.example.test, 0.0.0.0:1' };
      expect(await fetch(list, lost)).toEqual([0]);
      expect(new Set(two.requests.map(({ line }) => line))).toEqual(
        new Set(['CONNECT mod.example.test:443']),
      );
      expect(one.requests.length).toBe(2);
      expect(secure.requests.length).toBe(2);
    }));
});

describe('E_AUTH says what was sent, and what could be', () => {
  test.each([
    ['no credentials were sent', {}],
    ['no credentials were sent', { GO_AIRLOCK_PROXY_AUTH: '127.0.0.1 u p\nlocalhost u p' }],
    ['credentials were sent (a proxy-auth line)', { GO_AIRLOCK_PROXY_AUTH: 'HOST u p' }],
    ['credentials were sent (a proxy-auth line)', { GO_AIRLOCK_PROXY_AUTH: 'HOST token', NETRC: 'netrc' }],
    ['credentials were sent (netrc)', { NETRC: 'netrc' }],
    ['credentials were sent (netrc)', { HOME: 'home' }],
    ['no credentials were sent', { NETRC: 'netrc', GOAUTH: 'off' }],
    ['no credentials were sent. GOAUTH', { NETRC: 'netrc', GOAUTH: 'helper x' }],
    ['credentials were sent (netrc). GOAUTH', { NETRC: 'netrc', GOAUTH: 'helper x; netrc' }],
  ])('%s: %j', (words, written) =>
    scene(async ({ dir, ca, fetch }) => {
      const { url } = await server({ secure: true, script: () => ({ status: 401 }) });
      const host = url.replace('https://', '');
      const netrc = `machine ${host} login u password p\n`;
      await writeFiles(dir, { netrc, 'home/.netrc': netrc });
      const named = Object.entries(written).map(([name, value]) => {
        const isPath = name === 'NETRC' || name === 'HOME';
        return [name, isPath ? join(dir, value) : value.replace('HOST', host)] as const;
      });
      const [status, ...said] = await fetch(['--proxy', url, '--ca-file', ca], Object.fromEntries(named));
      expect([status, said.length > 0]).toEqual([3, true]);
      const [had = '', hint] = words.split('. ');
      for (const text of said) {
        expect(text).toMatch(/^E_AUTH /);
        expect(text).toContain(`): 401, ${had} give credentials for its host and port`);
        expect(text.includes('GOAUTH names commands, which are not run')).toBe(hint !== undefined);
      }
    }),
  );
});

test('user and password in the list warn for each entry by its number, also where nothing is fetched', () =>
  scene(async ({ fetch, ca }) => {
    const { url } = await server({ secure: true });
    const list = `${url},${url.replace('https://', 'https://us:canary@')}`;
    for (let i = 0; i < 2; i++) {
      const [status, ...said] = await fetch(['--proxy', list, '--ca-file', ca]);
      expect(status).toBe(0);
      expect(said).toEqual([
        expect.stringContaining(`W_URL_USERINFO entry 2 of the proxy list (${url}) has user`),
      ]);
      expect(said.join('')).not.toContain('canary');
    }
  }));

test('a log-in page is named with the entry that sent it', () =>
  scene(async ({ fetch }) => {
    const page = await server({ script: () => ({ body: '<!doctype html><title>Log in</title>' }) });
    const gate = await server({
      script: (path) => (path === '/login' ? { body: '<html>' } : { redirect: '/login' }),
    });
    for (const { url } of [page, gate]) {
      const [status, ...said] = await fetch(['--proxy', url]);
      expect([status, said.length]).toEqual([1, 2]);
      for (const text of said)
        expect(text).toContain(`: ${url} answered with a web page, such as a log-in page`);
    }
  }));
