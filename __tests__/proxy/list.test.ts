import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { parseProxyList } from '../../src/proxy/list.ts';

const shortOf = (text: string) =>
  parseProxyList(text).map(({ kind, shown, then }) => `${kind} ${shown} ${then}`);

describe('a proxy list is read', () => {
  test.each([
    ['https://a.example', ['url https://a.example ,']],
    [
      'https://a.example|https://b.example,direct',
      ['url https://a.example |', 'url https://b.example ,', 'direct direct ,'],
    ],
    [' https://a.example/ , off | https://b.example', ['url https://a.example ,', 'off off |']],
    ['direct,https://a.example', ['direct direct ,']],
    [',,|off', ['off off ,']],
    ['a.example/base', ['url https://a.example/base ,']],
    ['localhost:8080', ['url https://localhost:8080 ,']],
    ['HTTP://127.0.0.1:3000/x/', ['url http://127.0.0.1:3000/x ,']],
    ['https://a.example/p?token=canary#f', ['url https://a.example/p ,']],
    ['file:///srv/go%20mod|off', ['file file:///srv/go%20mod |', 'off off ,']],
  ])('%j', (text, entries) => {
    expect(shortOf(text)).toEqual(entries);
  });
});

describe('a proxy list is refused, and none of it is repeated', () => {
  test.each([
    ['', 'no entries'],
    [' , | ', 'no entries'],
    ['/srv/canary', 'entry 1 of the proxy list: it has no scheme'],
    ['canary', 'it has no scheme'],
    ['off-canary', 'it has no scheme'],
    ['https://a.example,C:/canary', 'entry 2 of the proxy list: its scheme'],
    ['ftp://canary:canary@a.example', 'its scheme'],
    ['http://user:canary@127.0.0.1', 'never travel over plain http'],
    ['http://canary@127.0.0.1', 'never travel over plain http'],
    ['https:///canary', 'names no host'],
    ['https:/canary', 'names no host'],
    ['https://user:can,ary@a.example', 'well-formed'],
    ['https://user:canary%zz@a.example', 'well-formed'],
    ['https://user:canary%ff@a.example', 'percent-encoded'],
    ['https://a.example\\canary', 'well-formed'],
    ['https://a.example/ca\tnary', 'well-formed'],
    ['https://canary canary/', 'well-formed'],
    ['file://localhost/canary', 'three slashes'],
    ['file:/srv/canary', 'three slashes'],
    ['file:///srv?canary', 'three slashes'],
    ['file:///srv#canary', 'three slashes'],
    ['file:///srv%2Fcanary', 'no path of this system'],
  ])('%j', (text, why) => {
    let thrown: unknown;
    try {
      parseProxyList(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      finding: { code: 'E_GOPROXY_SYNTAX', message: expect.stringContaining(why) },
    });
    expect(inspect(thrown, { showHidden: true }).replace(/^ +at .*$/gm, '')).not.toContain('canary');
  });
});

test('user and password of an https entry are kept where no print shows them, and serve its own origin only', () => {
  const [entry] = parseProxyList('https://us%40er:canary@a.example:8443/x');
  expect(entry?.url?.href).toBe('https://a.example:8443/x');
  expect(inspect(entry, { showHidden: true, depth: 9 }) + JSON.stringify(entry)).not.toContain('canary');
  const basic = `Basic ${Buffer.from('us@er:canary').toString('base64')}`;
  const headers = [
    'https://a.example:8443/y',
    'https://a.example/x',
    'http://a.example:8443/x',
    'https://b.a.example:8443/x',
  ];
  expect(headers.map((url) => entry?.auth?.headerFor(new URL(url)))).toEqual([
    basic,
    undefined,
    undefined,
    undefined,
  ]);
});

describe('the go command takes and refuses the same lists', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'list-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    ['http://127.0.0.1:1'],
    [' http://127.0.0.1:1 | off'],
    ['127.0.0.1:1'],
    ['file:///nowhere'],
    ['off,ftp://x'],
    [' , |'],
    ['word'],
    ['/srv/proxy'],
    ['ftp://127.0.0.1'],
    ['file:/nowhere'],
    ['file://localhost/nowhere'],
    ['https://user:pa,ss@127.0.0.1:1'],
  ])('%j', async (text) => {
    const ours = ((): boolean => {
      try {
        return parseProxyList(text).length > 0;
      } catch {
        return false;
      }
    })();
    expect(await goTakes(text, folder)).toBe(ours);
  });
});

function goTakes(list: string, folder: string): Promise<boolean> {
  const settings = {
    GOPROXY: list,
    GOPATH: folder,
    GOMODCACHE: join(folder, 'mod'),
    GOENV: 'off',
    GOWORK: 'off',
  };
  const env = {
    ...process.env,
    ...settings,
    GONOPROXY: 'none',
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-mod=mod',
  };
  return new Promise((done) => {
    execFile('go', ['list', '-m', 'example.com/m@v1.0.0'], { cwd: folder, env }, (_, __, words) => {
      expect(words).not.toBe('');
      done(
        !/invalid proxy URL|invalid file:\/\/ proxy URL|contains no entries|: parse "|^go: parse|invalid port/m.test(
          words,
        ),
      );
    });
  });
}
