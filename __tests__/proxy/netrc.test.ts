import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseNetrc, readGoauth, readNetrc } from '../../src/proxy/netrc.ts';
import { Credentials } from '../../src/proxy/credentials.ts';
import { go, inFolder } from '../gomod/real-go.ts';
import { loopbackCertificate } from '../helpers/certificate.ts';
import { startProxy, type TestProxy } from '../helpers/proxy.ts';
import { inTemp } from '../helpers/temp.ts';

describe('a netrc file is read as the go command reads it', () => {
  test.each<[string, string, readonly string[]]>([
    ['one line', 'machine h login l password p', ['h l p']],
    ['several lines, tabs, CR', '\tmachine h\r\n login l\r\n  password p\r\n', ['h l p']],
    ['another order', 'machine h password p login l', ['h l p']],
    ['two machines', 'machine a login l password p\nmachine b login m password q\n', ['a l p', 'b m q']],
    ['two on a line', 'machine a login l password p machine b login m password q', ['a l p', 'b m q']],
    ['without a login', 'machine a password p\nmachine b login m password q', ['b m q']],
    ['account in between', 'machine a account x login l password p', ['a l p']],
    ['an odd token in front', 'x machine a login l password p', []],
    ['default at the end of a line ends it', 'default\nmachine a login l password p', []],
    ['default with a login', 'default login l password p\nmachine a login m password q', ['a m q']],
    [
      'a macro up to the empty line',
      'macdef m\nmachine a login l password p\n\nmachine b login m password q',
      ['b m q'],
    ],
    ['a macro whose empty line holds a CR', 'macdef m\n\r\nmachine b login m password q', []],
    ['a comment', '# machine a login l password p', []],
    ['a split pair', 'machine\na login l password p', []],
    ['nothing', '', []],
  ])('%s', (_, text, machines) => {
    const found = parseNetrc(text).map(({ machine, login, password }) => `${machine} ${login} ${password}`);
    expect(found).toEqual(machines);
  });
});

describe('the go command sends the same login to the same address', () => {
  const tls = loopbackCertificate();
  let server: TestProxy;
  beforeAll(async () => {
    server = await startProxy(new Map(), undefined, { tls });
  });
  afterAll(() => server.close());

  const at = (text: string) => text.replaceAll('HOST', server.url.slice('https://'.length));

  test.each([
    ['machine HOST login l password p', 'l:p'],
    ['machine 127.0.0.1 login l password p', undefined],
    ['machine 127.0.0.1:1 login l password p', undefined],
    ['machine HOST login l password p\nmachine HOST login m password q', 'l:p'],
    ['machine https://HOST login l password p', 'l:p'],
    ['machine http://HOST login l password p', undefined],
    ['machine HOST/ login l password p', 'l:p'],
    ['machine HOST login l password p machine HOST/go login m password q', 'm:q'],
    ['machine HOST/go/sub login l password p', 'l:p'],
    ['machine HOST/g login l password p', undefined],
    ['machine HOST/go/sub/example.com login l password p', 'l:p'],
    ['machine x@HOST login l password p', undefined],
    ['machine HOST login l password pä%20#', 'l:pä%20#'],
    ['default login l password p', undefined],
    ['', undefined],
  ])('%j', async (written, pair) => {
    const header = pair === undefined ? undefined : `Basic ${Buffer.from(pair).toString('base64')}`;
    const url = new URL(`${server.url}/go/sub/example.com/m/@v/v1.0.0.mod`);
    await inFolder({ netrc: at(written), 'ca.pem': tls.cert }, async (dir) => {
      const NETRC = join(dir, 'netrc');
      const before = server.requests.length;
      const env = {
        NETRC,
        SSL_CERT_FILE: join(dir, 'ca.pem'),
        GOPROXY: `${server.url}/go/sub`,
        GOFLAGS: '-mod=mod',
      };
      await go(dir, ['mod', 'download', 'example.com/m@v1.0.0'], { env });
      const sent = server.requests.slice(before).map(({ headers }) => headers.authorization);
      expect(new Set(sent)).toEqual(new Set([header]));
      const credentials = Credentials.from('netrc', () => readNetrc({ NETRC }, 'linux'));
      expect(credentials.headerFor(url)).toBe(header);
    });
  });
});

describe('the netrc file', () => {
  const text = 'machine h login l password p';
  const count = (env: Readonly<Record<string, string>>, system: NodeJS.Platform = 'linux') =>
    readNetrc(env, system).size;

  test('is the one of NETRC, else .netrc in the home folder, on Windows _netrc first', () =>
    inTemp(async (dir) => {
      await writeFile(join(dir, '.netrc'), text);
      await writeFile(join(dir, 'two'), `${text}\nmachine i login l password p`);
      expect(count({ HOME: dir })).toBe(1);
      expect(count({ HOME: dir, NETRC: join(dir, 'two') })).toBe(2);
      expect(count({ HOME: dir, NETRC: join(dir, 'none') })).toBe(0);
      expect(count({ HOME: '' })).toBe(0);
      expect(count({ USERPROFILE: dir }, 'win32')).toBe(1);
      await symlink(join(dir, 'two'), join(dir, '_netrc'));
      expect(count({ USERPROFILE: dir }, 'win32')).toBe(2);
      expect(count({ HOME: dir })).toBe(1);
    }));

  test('that is a folder, a pipe or too large gives nothing, and holds nobody up', () =>
    inTemp(async (dir) => {
      await mkdir(join(dir, 'folder'));
      execFileSync('mkfifo', [join(dir, 'pipe')]);
      await writeFile(join(dir, 'large'), text);
      await truncate(join(dir, 'large'), (1 << 20) + 1);
      for (const name of ['folder', 'pipe', 'large']) expect(count({ NETRC: join(dir, name) })).toBe(0);
      await truncate(join(dir, 'large'), 1 << 20);
      expect(count({ NETRC: join(dir, 'large') })).toBe(1);
    }));
});

test.each([
  ['', true, false],
  ['netrc', true, false],
  ['off', false, false],
  ['git /srv/dir', false, true],
  ['git /srv/dir; netrc', true, true],
  ['helper --netrc', false, true],
  ['off; netrc', false, false],
])('GOAUTH=%j: netrc %j, commands %j', (text, netrc, commands) => {
  expect(readGoauth(text)).toEqual({ netrc, commands });
});
