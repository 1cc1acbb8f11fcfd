import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { toFinding } from '../../src/errors.ts';
import { openProxy, type Origin } from '../../src/proxy/client.ts';
import { Fault } from '../../src/proxy/fault.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { startProxy, type TestProxy } from '../helpers/proxy.ts';

// One server plays all proxies: /ok has the file, /404 and so on answer with that status.
let served: TestProxy;
let gone = '';
let empty = '';
beforeAll(async () => {
  served = await startProxy(
    new Map([['/ok/example.com/m/@v/v1.0.0.mod', Buffer.from('module example.com/m\n')]]),
    (path) => {
      const status = /^\/(\d+)\//.exec(path)?.[1];
      return status === undefined ? undefined : { status: Number(status) };
    },
  );
  const stopped = await startProxy(new Map());
  await stopped.close();
  gone = stopped.url;
  empty = await mkdtemp(join(tmpdir(), 'fallback-'));
});
afterAll(async () => {
  await served.close();
  await rm(empty, { recursive: true, force: true });
});

async function outcome(
  list: string,
  origin: Origin = () => Promise.reject(new Fault('E_DIRECT', { text: 'git is tired' })),
): Promise<{ end: string; asked: string[]; message: string; remedy: string }> {
  const before = served.requests.length;
  const written = list
    .replaceAll(/\b(ok|\d{3})\b/g, `${served.url}/$1`)
    .replaceAll('gone', gone)
    .replaceAll('tls', served.url.replace('http:', 'https:'))
    .replaceAll('empty', pathToFileURL(empty).href);
  const usual = { direct: '', origin, concurrency: 1, tries: 2, waitMs: 1, idleMs: 5000, budgetBytes: 1000 };
  const client = openProxy({ ...usual, signal: new AbortController().signal, list: parseProxyList(written) });
  const told = await client.get({ path: 'example.com/m', version: 'v1.0.0' }, 'mod').then(
    () => ({ end: 'ok', message: '', remedy: '' }),
    (thrown: unknown) => {
      const { code, message, remedy } = toFinding(thrown);
      return { end: code, message, remedy };
    },
  );
  await client.close();
  const asked = served.requests.slice(before).map(({ path }) => path.split('/')[1] ?? '');
  return { ...told, asked };
}

describe('the next entry is asked as the go command asks it', () => {
  test.each([
    // list, end, asked
    ['ok', 'ok', 'ok'],
    ['404,ok', 'ok', '404 ok'],
    ['410,ok', 'ok', '410 ok'],
    ['404|ok', 'ok', '404 ok'],
    ['empty,ok', 'ok', 'ok'],
    ['401,ok', 'E_AUTH', '401'],
    ['403,ok', 'E_AUTH', '403'],
    ['403|ok', 'ok', '403 ok'],
    ['500,ok', 'E_SERVER', '500 500'],
    ['500|ok', 'ok', '500 500 ok'],
    ['204,ok', 'E_SERVER', '204'],
    ['gone,ok', 'E_CONNECT', ''],
    ['gone|ok', 'ok', 'ok'],
    ['tls,ok', 'E_TLS', ''],
    ['tls|ok', 'ok', 'ok'],
    ['ok|403', 'ok', 'ok'],
    ['404,410', 'E_NOT_FOUND', '404 410'],
    ['404|403', 'E_AUTH', '404 403'],
    ['403|404', 'E_AUTH', '403 404'],
    ['403|500|404', 'E_SERVER', '403 500 500 404'],
    ['500|403,ok', 'E_AUTH', '500 500 403'],
    ['off', 'E_OFFLINE_MISSING', ''],
    ['off,ok', 'E_OFFLINE_MISSING', ''],
    ['404,off', 'E_NOT_FOUND', '404'],
    ['403|off', 'E_AUTH', '403'],
    ['direct', 'E_DIRECT', ''],
    ['ok,direct', 'ok', 'ok'],
    ['404,direct', 'E_DIRECT', '404'],
    ['404,direct,ok', 'E_DIRECT', '404'],
    ['403,direct', 'E_AUTH', '403'],
    ['403|direct', 'E_DIRECT', '403'],
    ['500|direct', 'E_DIRECT', '500 500'],
    // two mirrors, then the public one
    ['ok|500,403', 'ok', 'ok'],
    ['500|ok,403', 'ok', '500 500 ok'],
    ['gone|tls|ok,403', 'ok', 'ok'],
    ['404|404,ok', 'ok', '404 404 ok'],
    ['500|404,ok', 'ok', '500 500 404 ok'],
    ['404|500,ok', 'E_SERVER', '404 500 500'],
    ['403|gone,ok', 'E_CONNECT', '403'],
    ['404,403|ok', 'ok', '404 403 ok'],
    ['403,404|ok', 'E_AUTH', '403'],
    ['404,500|404,off', 'E_SERVER', '404 500 500 404'],
  ])('%s: %s', async (list, end, asked) => {
    const got = await outcome(list);
    expect([got.end, got.asked.join(' ')]).toEqual([end, asked]);
  });
});

test('not found lists what each entry said', async () => {
  const { message } = await outcome('404,410|empty,off');
  const at = served.url;
  expect(message).toBe(
    'no entry of the proxy list has the module version: .mod of ' +
      `entry 1 (${at}/404): 404; entry 2 (${at}/410): 410; ` +
      `entry 3 (${pathToFileURL(empty).href}): no such file; entry 4 (off): nothing more may be asked`,
  );
});

test('what an origin says counts for more than what proxies say', async () => {
  const unknown: Origin = () => Promise.reject(new Fault('E_NOT_FOUND', { text: 'unknown revision' }));
  const { end, message } = await outcome('403|404|direct', unknown);
  expect(end).toBe('E_NOT_FOUND');
  expect(message).toContain('403, no credentials were sent; entry 2');
  expect(message).toContain('entry 3 (direct): unknown revision');
});

test('what is no fault of the origin goes on up unchanged', async () => {
  const broken: Origin = () => Promise.reject(new Error('no room'));
  expect(await outcome('404,direct', broken)).toMatchObject({ end: 'E_INTERNAL', message: 'no room' });
});
