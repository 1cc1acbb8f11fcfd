/** go-modules-spec.md 2.3: who is asked, in which order, and how it ends; the go command is the judge, row by row. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openProxy } from '../../src/proxy/client.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { go } from '../gomod/real-go.ts';
import { make, proxyFiles, writeProxy } from '../helpers/modules.ts';
import { noOrigin, startProxy, type Reply, type TestProxy } from '../helpers/proxy.ts';
import { inTemp } from '../helpers/temp.ts';

jest.setTimeout(30_000);

const lib = make({ id: 'example.com/Lib@v1.0.0' });

/** What a proxy does when it is asked for the file in question; what it serves otherwise is honest. */
type Manner =
  '200' | '404' | '410' | '401' | '403' | '429' | '500' | '503' | '204' | 'cut' | 'reset' | 'loop' | 'down';

const REPLIES: Readonly<Record<Exclude<Manner, '200'>, Reply>> = {
  '404': { status: 404 },
  '410': { status: 410 },
  '401': { status: 401 },
  '403': { status: 403 },
  '429': { status: 429 },
  '500': { status: 500 },
  '503': { status: 503 },
  '204': { status: 204, body: '' },
  cut: { fault: 'truncate' },
  reset: { fault: 'reset' },
  loop: { redirect: '/loop' },
  down: { status: 302, headers: { location: 'ftp://127.0.0.1/x' } },
};

/** A list of proxies A, B and C with what each does, in order; `F` is a folder that has the module, `E` an empty one, `N` a port nobody listens on. */
type Row = readonly [list: string, manners: readonly Manner[], settings?: Readonly<Record<string, string>>];

const rows: readonly Row[] = [
  // a comma: only what is not found goes on
  ['A', ['200']],
  ['A', ['404']],
  ['A', ['500']],
  ['A,B', ['200', '200']],
  ['A,B', ['404', '200']],
  ['A,B', ['410', '200']],
  ['A,B', ['401', '200']],
  ['A,B', ['403', '200']],
  ['A,B', ['429', '200']],
  ['A,B', ['500', '200']],
  ['A,B', ['503', '200']],
  ['A,B', ['204', '200']],
  ['A,B', ['cut', '200']],
  ['A,B', ['reset', '200']],
  ['A,B', ['loop', '200']],
  ['A,B', ['down', '200']],
  ['A,B,C', ['404', '410', '200']],
  ['A,B,C', ['404', '500', '200']],
  ['A,B,C', ['404', '404', '404']],
  // a bar: every error goes on
  ['A|B', ['200', '200']],
  ['A|B', ['404', '200']],
  ['A|B', ['401', '200']],
  ['A|B', ['403', '200']],
  ['A|B', ['500', '200']],
  ['A|B', ['204', '200']],
  ['A|B', ['cut', '200']],
  ['A|B', ['reset', '200']],
  ['A|B', ['loop', '200']],
  ['A|B|C', ['500', '403', '200']],
  ['A|B|C', ['500', '404', '500']],
  // the separator belongs to the entry before it
  ['A|B,C', ['500', '404', '200']],
  ['A|B,C', ['500', '500', '200']],
  ['A,B|C', ['404', '500', '200']],
  ['A,B|C', ['500', '200', '200']],
  // off ends a list; what stands behind is never asked
  ['off', []],
  ['off,A', ['200']],
  ['A,off', ['404']],
  ['A,off', ['200']],
  ['A|off', ['500']],
  ['A|off,B', ['500', '200']],
  ['A,off|B', ['404', '200']],
  // blanks, empty entries, slashes at the end
  [' A , B ', ['404', '200']],
  [',A', ['200']],
  ['A,,B', ['404', '200']],
  ['A||B', ['500', '200']],
  ['A/,B/', ['404', '200']],
  // folders, and ports nobody listens on
  ['F', []],
  ['E', []],
  ['E,F', []],
  ['E,A', ['200']],
  ['A,F', ['404']],
  ['A,F', ['500']],
  ['A|F', ['500']],
  ['N,A', ['200']],
  ['N|A', ['200']],
  // what is no list
  ['', []],
  [',', []],
  ['|', []],
  ['word', []],
  ['/absolute/path', []],
  ['ftp://127.0.0.1/', []],
  ['file://localhost/x', []],
  ['file:///x?query', []],
  ['http://user:password@127.0.0.1:1/', []],
  // patterns: `off` behind a match is no place either; the others are asked as ever
  ['A', ['200'], { GONOPROXY: 'none' }],
  ['A', ['200'], { GONOPROXY: 'example.com/other' }],
  ['A', ['200'], { GOPRIVATE: 'example.com/Lib', GONOPROXY: 'none' }],
  ['A', ['200'], { GONOPROXY: ' example.com/Lib' }],
  ['A', ['200'], { GONOPROXY: 'example.com/lib' }],
  ['A', ['200'], { GONOPROXY: 'example.com/Lib/sub' }],
  ['A', ['200'], { GONOPROXY: '[,bad' }],
];

const names = ['A', 'B', 'C'] as const;
const proxies: TestProxy[] = [];
const behaviour: { manners: readonly Manner[]; file: string; asked: string[] } = {
  manners: [],
  file: '',
  asked: [],
};

beforeAll(async () => {
  const files = proxyFiles([lib]);
  for (const [index, name] of names.entries())
    proxies.push(
      await startProxy(files, (path) => {
        if (path === '/loop') return { redirect: '/loop' };
        if (!path.endsWith(behaviour.file)) return undefined;
        behaviour.asked.push(name);
        const manner = behaviour.manners[index] ?? '200';
        return manner === '200' ? undefined : REPLIES[manner];
      }),
    );
});
afterAll(async () => {
  for (const proxy of proxies) await proxy.close();
});

interface Came {
  /** The proxies in the order they were asked for the file; each once, for the go command asks a second time after some answers. */
  readonly asked: readonly string[];
  readonly ok: boolean;
}

async function whileAsked(row: Row, file: string, use: () => Promise<boolean>): Promise<Came> {
  Object.assign(behaviour, { manners: row[1], file, asked: [] });
  const ok = await use();
  return { asked: behaviour.asked.filter((name, at, all) => all[at - 1] !== name), ok };
}

function listFor([list]: Row, dir: string): string {
  const places: Readonly<Record<string, string>> = {
    A: proxies[0]?.url ?? '',
    B: proxies[1]?.url ?? '',
    C: proxies[2]?.url ?? '',
    F: pathToFileURL(join(dir, 'full')).href,
    E: pathToFileURL(join(dir, 'empty')).href,
    N: 'http://127.0.0.1:1',
  };
  return list.replaceAll(/\b[ABCFEN]\b/g, (name) => places[name] ?? name);
}

async function byGo(row: Row, dir: string, kind: 'mod' | 'zip'): Promise<Came> {
  return whileAsked(row, `.${kind}`, async () => {
    const list = listFor(row, dir);
    // an empty variable is an unset one, which has another default: one blank is the empty list
    const env = { GOPROXY: list === '' ? ' ' : list, GOFLAGS: '-mod=mod', GOVCS: '*:off', ...row[2] };
    const { ok } = await go(dir, ['mod', 'download', '-json', lib.id], { env });
    return ok;
  });
}

async function byUs(row: Row, dir: string, kind: 'mod' | 'zip'): Promise<Came> {
  return whileAsked(row, `.${kind}`, async () => {
    try {
      const direct = row[2]?.['GONOPROXY'] ?? row[2]?.['GOPRIVATE'] ?? '';
      const usual = {
        origin: noOrigin,
        concurrency: 4,
        tries: 1,
        idleMs: 5000,
        budgetBytes: 1 << 20,
        waitMs: 1,
      };
      const list = parseProxyList(listFor(row, dir));
      const client = openProxy({ ...usual, list, direct, signal: new AbortController().signal });
      try {
        (await client.get(lib.module, kind)).release();
        return true;
      } finally {
        await client.close();
      }
    } catch {
      return false;
    }
  });
}

test('the table has at least 40 rows, no two of them alike', () => {
  const keys = rows.map((row) => JSON.stringify(row));
  expect(new Set(keys).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThanOrEqual(40);
});

test('the judge is asked for real: it names the proxies in their order', async () => {
  await inTemp(async (dir) => {
    expect(await byGo(['A,B|C', ['404', '500', '200']], dir, 'zip')).toEqual({
      asked: ['A', 'B', 'C'],
      ok: true,
    });
  });
  await inTemp(async (dir) => {
    expect(await byGo(['A,B', ['500', '200']], dir, 'mod')).toEqual({ asked: ['A'], ok: false });
  });
});

describe.each(['zip', 'mod'] as const)('a list is walked as the go command walks it, for .%s:', (kind) => {
  test.each(rows)('%j with %j %j', async (...row) => {
    await inTemp(async (dir) => {
      await writeProxy(join(dir, 'full'), [lib]);
      mkdirSync(join(dir, 'empty'));
      const judged = await byGo(row, dir, kind);
      expect(await byUs(row, dir, kind)).toEqual(judged);
    });
  });
});
