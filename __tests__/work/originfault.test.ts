/** What the go command says about an origin: what it means, and that it can be shown. */
import { describe, expect, test } from '@jest/globals';
import { originEnv } from '../../src/work/originenv.ts';
import { originFault, shown } from '../../src/work/originfault.ts';

const none = { GOAUTH: '', GOINSECURE: '', GOPRIVATE: '', GOVCS: '' };

describe('the words of go, git, ssh and curl', () => {
  test.each([
    ["could not read Username for 'https://x.y': terminal prompts disabled", 'E_AUTH'],
    ["fatal: Authentication failed for 'https://x.y/a/'", 'E_AUTH'],
    ['git@x.y: Permission denied (publickey).', 'E_AUTH'],
    ['Host key verification failed.', 'E_AUTH'],
    ['The requested URL returned error: 403', 'E_AUTH'],
    ['reading https://x.y/a?go-get=1: 401 Unauthorized', 'E_AUTH'],
    ['invalid version: unknown revision v1.2.3', 'E_NOT_FOUND'],
    ["fatal: repository 'https://x.y/a/' not found", 'E_NOT_FOUND'],
    ['ERROR: Repository not found.', 'E_NOT_FOUND'],
    ["fatal: '/a' does not appear to be a git repository", 'E_NOT_FOUND'],
    ['reading https://x.y/a?go-get=1: 404 Not Found', 'E_NOT_FOUND'],
    ['tls: failed to verify certificate: x509: certificate signed by unknown authority', 'E_TLS'],
    ['server certificate verification failed. CAfile: none CRLfile: none', 'E_TLS'],
    ['SSL certificate problem: unable to get local issuer certificate', 'E_TLS'],
    ['Could not resolve host: x.y', 'E_CONNECT'],
    ['dial tcp: lookup x.y on 127.0.0.53:53: no such host', 'E_CONNECT'],
    ['dial tcp 127.0.0.1:443: connect: connection refused', 'E_CONNECT'],
    ["Failed to connect to x.y port 443 after 0 ms: Couldn't connect to server", 'E_CONNECT'],
    ['ssh: connect to host x.y port 22: Connection timed out', 'E_CONNECT'],
    ['The requested URL returned error: 503', 'E_SERVER'],
    ['reading https://x.y/a?go-get=1: 502 Bad Gateway', 'E_SERVER'],
    ['a@v1.0.0 requires go >= 1.99 (running go 1.26; GOTOOLCHAIN=local)', 'E_DIRECT'],
    ['exec: "hg": executable file not found in $PATH', 'E_DIRECT'],
    ['GOVCS disallows using git for public x.y/a', 'E_DIRECT'],
    ['go.mod has post-v1 module path "x.y/a/v2" at revision v1.0.0', 'E_DIRECT'],
    ['', 'E_DIRECT'],
  ])('%s: %s', (error, code) => {
    expect(originFault({ error, stderr: '' }).code).toBe(code);
  });

  test('a program that is missing is named, from either text', () => {
    const hg = originFault({ error: 'exec: "hg": executable file not found in $PATH', stderr: '' });
    expect(hg.detail.remedy).toContain('install hg');
    const stderr = 'go: missing Mercurial command. See https://golang.org/s/gogetcmd\n';
    const other = originFault({ error: 'no secure protocol found for repository', stderr });
    expect(other.detail.remedy).toContain('install mercurial');
    expect(originFault({ error: 'unknown revision v1', stderr }).code).toBe('E_NOT_FOUND');
  });
});

describe('a text is shown', () => {
  const env = originEnv(
    {
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'http.https://x.y/.extraheader',
      GIT_CONFIG_VALUE_0: 'Authorization: Basic canary-value',
      GIT_CONFIG_KEY_1: 'url.https://x.y/.insteadOf',
      GIT_CONFIG_VALUE_1: 'https://kept.example/',
    },
    { ...none, GOAUTH: 'netrc; /bin/login --token=canary-token' },
    '/private/room',
  );
  const show = (text: string): string => shown(text, { dir: '/private/room', env });

  test.each([
    ['https://me:canary@x.y/a', 'https://x.y/a'],
    ['https://canary@x.y/a', 'https://x.y/a'],
    ["'ssh://git@x.y/a'", "'ssh://x.y/a'"],
    ['https://x.y/a?token=canary&b: 404', 'https://x.y/a 404'],
    ['got "Basic canary-value"', 'got "Basic ***"'],
    ['/bin/login --token=canary-token: exit 1', '*** ***: exit 1'],
    ['for https://kept.example/a', 'for https://kept.example/a'],
    [
      'in /private/room/modcache/cache/vcs/0a1b2c: exit status 128',
      'in /modcache/cache/vcs/0a1b2c: exit status 128',
    ],
    ['git ls-remote x in /private/room/modcache/cache/vcs/0a1b2c: exit', 'git ls-remote x: exit'],
    ['a\r\n\n\tb\u001b[31m\u0007\n', 'a | b [31m'],
    ['::error::x', '::error::x'], // the door takes care of that
  ])('%j as %j', (text, expected) => {
    const got = show(text);
    expect(got).not.toContain('canary');
    expect(got).toBe(expected);
  });

  test('in eight lines and a thousand characters at most', () => {
    expect(show('x\n'.repeat(20)).split(' | ')).toHaveLength(8);
    expect(show('y'.repeat(1 << 20))).toHaveLength(1000);
  });
});

describe('the environment', () => {
  test('keeps the settings of git that are there and adds one', () => {
    const env = originEnv(
      { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_VALUE_0: 'c' },
      none,
      '/d',
    );
    expect(env).toMatchObject({
      ...{ GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_VALUE_0: 'c' },
      ...{ GIT_CONFIG_KEY_1: 'gc.auto', GIT_CONFIG_VALUE_1: '0' },
    });
  });

  test('leaves a count that git will refuse to git', () => {
    expect(originEnv({ GIT_CONFIG_COUNT: 'x' }, none, '/d')).toMatchObject({ GIT_CONFIG_COUNT: 'x' });
  });

  test('knows what is empty from what is not there', () => {
    const env = originEnv({ HTTP_PROXY: '', HOME: undefined }, { ...none, GOVCS: '*:git' }, '/d');
    expect(Object.entries(env).filter(([name]) => /^(GOAUTH|GOPRIVATE|GOINSECURE)$/.test(name))).toEqual([]);
    expect(env).toMatchObject({ GOVCS: '*:git', HTTP_PROXY: '' });
  });
});
