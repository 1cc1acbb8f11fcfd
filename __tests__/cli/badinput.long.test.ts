/** A user's mistakes, and what lies about: one plain sentence with a code, a place, a remedy and the right exit status. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportText } from '../../src/cli/print.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { cli, codesOf, reportOf } from '../helpers/cli.ts';
import { gomodText, gosumText, makeAll, proxyFiles } from '../helpers/modules.ts';
import { startProxy, type TestProxy } from '../helpers/proxy.ts';
import { inTemp, listing, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(20_000);
const made = makeAll('example.com/a@v1.0.0');
const [a] = made;
const app = (extra = ''): string =>
  gomodText('example.com/app', { require: ['example.com/a@v1.0.0'] }, extra);
const good = { 'go.mod': app(), 'go.sum': gosumText(made) };

let refusing: TestProxy;
let down = '';
beforeAll(async () => {
  refusing = await startProxy(new Map(), (path) => ({
    status: Number(/^\/(\d+)/.exec(path)?.[1] ?? 500),
    body: 'no\n\x1b[31m::error::no',
  }));
  const gone = await startProxy(new Map());
  down = gone.url;
  await gone.close();
});
afterAll(() => refusing.close());

interface Case {
  readonly what: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly arrange?: (dir: string) => void;
  /** `DIR` stands for the folder of the case. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly code: string;
  readonly path?: string;
}

const pipe =
  (name: string) =>
  (dir: string): void =>
    void execFileSync('mkfifo', [join(dir, name)]);
const folder =
  (name: string) =>
  (dir: string): void =>
    void mkdirSync(join(dir, name), { recursive: true });

const cases: readonly Case[] = [
  { what: 'no go.mod', args: ['plan'], status: 2, code: 'E_NO_MODULE', path: 'DIR/app' },
  {
    what: 'a folder that is not there',
    files: good,
    args: ['plan', '-C', 'nowhere'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'DIR/app/nowhere',
  },
  {
    what: 'a file in place of a folder',
    files: good,
    args: ['plan', '-C', 'go.mod'],
    status: 2,
    code: 'E_UNREADABLE',
  },
  {
    what: 'a go.mod that is a folder',
    arrange: folder('app/go.mod'),
    args: ['plan'],
    status: 2,
    code: 'E_NO_MODULE',
  },
  {
    what: 'a go.mod that is a pipe',
    files: { x: '' },
    arrange: pipe('app/go.mod'),
    args: ['plan'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'go.mod',
  },
  {
    what: 'a go.mod that leads nowhere',
    files: { x: '' },
    arrange: (dir) => {
      symlinkSync('nowhere', join(dir, 'app/go.mod'));
    },
    args: ['plan'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'go.mod',
  },
  {
    what: 'a go.mod of zeros',
    files: { 'go.mod': '\0'.repeat(100) },
    args: ['plan'],
    status: 2,
    code: 'E_GOMOD_SYNTAX',
    path: 'go.mod:1',
  },
  {
    what: 'a broken go.mod',
    files: { 'go.mod': 'module example.com/app\n\nrequire (\n' },
    args: ['plan'],
    status: 2,
    code: 'E_GOMOD_SYNTAX',
    path: 'go.mod:',
  },
  {
    what: 'an unknown line in go.mod is told and passed over',
    files: { ...good, 'go.mod': app('frobnicate x\n') },
    args: ['plan'],
    status: 0,
    code: 'W_UNKNOWN_DIRECTIVE',
    path: 'go.mod:6',
  },
  {
    what: 'a module path no rule allows',
    files: { ...good, 'go.mod': app('require ../evil v1.0.0\n') },
    args: ['plan'],
    status: 2,
    code: 'E_MODULE_NAME',
    path: 'go.mod:6',
  },
  {
    what: 'a module path without a dot in its first element',
    files: { ...good, 'go.mod': app('require evil v1.0.0\n') },
    args: ['plan'],
    status: 2,
    code: 'E_MODULE_NAME',
    path: 'go.mod:6',
  },
  {
    what: 'a version no rule allows',
    files: { ...good, 'go.mod': app('require example.com/b ../../v1\n') },
    args: ['plan'],
    status: 2,
    code: 'E_MODULE_NAME',
    path: 'go.mod:6',
  },
  {
    what: 'a major version that is not in the path',
    files: { ...good, 'go.mod': app('require example.com/b v2.0.0\n') },
    args: ['plan'],
    status: 2,
    code: 'E_MODULE_NAME',
    path: 'go.mod:6',
  },
  {
    what: 'a replacement no rule allows',
    files: { ...good, 'go.mod': app('replace example.com/a => evil v1.0.0\n') },
    args: ['plan'],
    status: 2,
    code: 'E_MODULE_NAME',
    path: 'go.mod:5',
  },
  {
    what: 'a replacement folder that is not there',
    files: { ...good, 'go.mod': app('replace example.com/a => ./nowhere\n') },
    args: ['plan'],
    status: 2,
    code: 'E_REPLACE_DIR',
    path: 'go.mod:6',
  },
  {
    what: 'a broken go.sum',
    files: { ...good, 'go.sum': `${gosumText(made)}example.com/a v1.0.0\n` },
    args: ['fetch'],
    status: 2,
    code: 'E_GOSUM_SYNTAX',
    path: 'go.sum:3',
  },
  {
    what: 'merge marks in go.sum',
    files: { ...good, 'go.sum': `<<<<<<< HEAD\n${gosumText(made)}` },
    args: ['verify'],
    status: 2,
    code: 'E_GOSUM_SYNTAX',
    path: 'go.sum:1',
  },
  {
    what: 'a go.sum that is a folder',
    files: { 'go.mod': app() },
    arrange: folder('app/go.sum'),
    args: ['plan'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'go.sum',
  },
  {
    what: 'a go.sum that is a pipe',
    files: { 'go.mod': app() },
    arrange: pipe('app/go.sum'),
    args: ['plan'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'go.sum',
  },
  {
    what: 'no go.sum',
    files: { 'go.mod': app() },
    args: ['verify'],
    status: 1,
    code: 'E_GOSUM_MISSING',
    path: 'go.mod:5',
  },
  {
    what: 'a broken go.work',
    files: { ...good, 'go.work': 'go 1.21\nuse\n' },
    args: ['plan'],
    status: 2,
    code: 'E_GOWORK_SYNTAX',
    path: 'go.work:2',
  },
  {
    what: 'a member of go.work that is not there',
    files: { ...good, 'go.work': 'go 1.21\n\nuse ./nowhere\n' },
    args: ['plan'],
    status: 2,
    code: 'E_GOWORK_SYNTAX',
    path: 'go.work:3',
  },
  {
    what: 'a glob that matches no module',
    files: good,
    args: ['plan', '--modules', 'svc/*'],
    status: 2,
    code: 'E_NO_MODULE',
  },
  {
    what: 'a bundle that is not there',
    files: good,
    args: ['unbundle', 'x.tar.zst'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'DIR/app/x.tar.zst',
  },
  {
    what: 'a bundle that is a folder',
    files: good,
    args: ['unbundle', '.'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'DIR/app',
  },
  {
    what: 'a bundle that is a pipe',
    files: good,
    arrange: pipe('app/p'),
    args: ['verify', '--bundle', 'p'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'DIR/app/p',
  },
  {
    what: 'a bundle that is a device',
    files: good,
    args: ['fetch', '--proxy', 'off', '--from', '/dev/zero'],
    status: 2,
    code: 'E_UNREADABLE',
    path: '/dev/zero',
  },
  {
    what: 'a bundle that is a go.mod',
    files: good,
    args: ['unbundle', 'go.mod'],
    status: 1,
    code: 'E_BUNDLE_FORMAT',
    path: 'DIR/app/go.mod',
  },
  {
    what: 'a bundle of another project',
    files: good,
    arrange: (dir) => {
      writeFileSync(join(dir, 'app/x'), goodBundle(makeAll('example.com/other@v1.0.0')));
    },
    args: ['unbundle', 'x'],
    status: 1,
    code: 'E_OFFLINE_MISSING',
  },
  {
    what: 'a module cache that is a file',
    files: good,
    args: ['fetch', '--proxy', 'off', '--modcache', 'go.mod'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'DIR/app/go.mod',
  },
  {
    what: 'a module cache that is a file, verified',
    files: good,
    args: ['verify', '--modcache', 'go.mod'],
    status: 2,
    code: 'E_UNREADABLE',
  },
  {
    what: 'a module cache that leads nowhere',
    files: good,
    arrange: (dir) => {
      symlinkSync('nowhere', join(dir, 'app/link'));
    },
    args: ['fetch', '--proxy', 'off', '--modcache', 'link'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'DIR/app/link',
  },
  {
    what: 'a file where a folder of the module cache belongs',
    files: good,
    arrange: (dir) => {
      mkdirSync(join(dir, 'cache/cache/download'), { recursive: true });
      writeFileSync(join(dir, 'cache/cache/download/example.com'), '');
      writeFileSync(join(dir, 'app/x'), goodBundle(made));
    },
    args: ['unbundle', 'x'],
    status: 1,
    code: 'E_PATH_EXISTS',
    path: 'DIR/cache/cache/download/example.com',
  },
  {
    what: 'a file where the folder of a module belongs',
    files: good,
    arrange: (dir) => {
      mkdirSync(join(dir, 'cache/cache/download/example.com/a'), { recursive: true });
      writeFileSync(join(dir, 'cache/cache/download/example.com/a/@v'), '');
      writeFileSync(join(dir, 'app/x'), goodBundle(made));
    },
    args: ['unbundle', 'x'],
    status: 1,
    code: 'E_PATH_EXISTS',
    path: 'DIR/cache/cache/download/example.com/a/@v',
  },
  {
    what: 'a relative GOMODCACHE (case 15)',
    files: good,
    args: ['verify'],
    env: { GOMODCACHE: 'here' },
    status: 2,
    code: 'E_MODCACHE',
  },
  {
    what: 'a bundle into a folder that is not there',
    files: { 'go.mod': gomodText('example.com/app', {}) },
    args: ['bundle', '-o', 'no/where.tar.zst'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'DIR/app/no',
  },
  {
    what: 'a bundle over a folder',
    files: { 'go.mod': gomodText('example.com/app', {}) },
    arrange: folder('app/out'),
    args: ['bundle', '-o', 'out'],
    status: 2,
    code: 'E_UNREADABLE',
    path: 'DIR/app/out',
  },
  {
    what: 'a bundle of an incomplete cache',
    files: good,
    args: ['bundle', '-o', 'x.tar.zst'],
    status: 1,
    code: 'E_OFFLINE_MISSING',
  },
  {
    what: 'a seal over an incomplete cache',
    files: good,
    args: ['seal'],
    status: 1,
    code: 'E_OFFLINE_MISSING',
  },
  {
    what: 'a run over an incomplete cache',
    files: good,
    args: ['run', '--proxy', 'off', '--', 'touch', 'ran'],
    status: 1,
    code: 'E_OFFLINE_MISSING',
  },
  {
    what: 'a GOFLAGS that would undo the seal',
    files: { 'go.mod': gomodText('example.com/app', {}) },
    args: ['seal'],
    env: { GOFLAGS: '-modfile=other.mod' },
    status: 2,
    code: 'E_GOFLAGS',
  },
  {
    what: 'a proxy address of another kind',
    files: good,
    args: ['fetch', '--proxy', 'ftp://127.0.0.1'],
    status: 2,
    code: 'E_GOPROXY_SYNTAX',
  },
  {
    what: 'an empty proxy list',
    files: good,
    args: ['fetch', '--proxy', ','],
    status: 2,
    code: 'E_GOPROXY_SYNTAX',
  },
  {
    what: 'a password on plain http',
    files: good,
    args: ['fetch', '--proxy', 'http://me:canary-secret@127.0.0.1'],
    status: 2,
    code: 'E_GOPROXY_SYNTAX',
  },
  {
    what: 'a proxy that is down',
    files: good,
    args: ['fetch', '--retries', '1', '--proxy', 'DOWN'],
    status: 3,
    code: 'E_CONNECT',
  },
  {
    what: 'a proxy that has nothing',
    files: good,
    args: ['fetch', '--proxy', 'REFUSING/404'],
    status: 1,
    code: 'E_NOT_FOUND',
  },
  {
    what: 'a proxy that wants a log-in',
    files: good,
    args: ['fetch', '--proxy', 'REFUSING/401'],
    status: 3,
    code: 'E_AUTH',
  },
  {
    what: 'a proxy that fails',
    files: good,
    args: ['fetch', '--retries', '1', '--proxy', 'REFUSING/500'],
    status: 3,
    code: 'E_SERVER',
  },
  {
    what: 'a proxy that will not have it',
    files: good,
    args: ['fetch', '--retries', '1', '--proxy', 'REFUSING/429'],
    status: 3,
    code: 'E_RATE_LIMITED',
  },
  {
    what: 'direct, with an origin that cannot be reached',
    files: good,
    args: ['fetch', '--proxy', 'direct'],
    env: { HTTPS_PROXY: 'http://127.0.0.1:1' },
    status: 3,
    code: 'E_CONNECT',
  },
  {
    what: 'a module of GOPRIVATE, where nobody may be asked',
    files: good,
    args: ['fetch', '--proxy', 'off'],
    env: { GOPRIVATE: 'example.com' },
    status: 3,
    code: 'E_PROXY_DIRECT',
  },
];

describe('one plain sentence with a code, a place and a remedy, for', () => {
  test.each(cases.map((one) => [one.what, one] as const))('%s', async (_what, one) => {
    await inTemp(async (dir) => {
      mkdirSync(join(dir, 'app'));
      await writeFiles(join(dir, 'app'), one.files ?? {});
      one.arrange?.(dir);
      const before = listing(dir);
      const fill = (text: string): string =>
        text.replace('DIR', dir).replace('DOWN', down).replace('REFUSING', refusing.url);
      const args = [...one.args.map(fill)];
      const env = { GOMODCACHE: join(dir, 'cache'), ...one.env };

      const run = await cli(['--json', ...args], { cwd: join(dir, 'app'), env });
      const report = reportOf(run);
      expect({ status: run.status, code: codesOf(report)[0] }).toEqual({
        status: one.status,
        code: one.code,
      });
      expect(report).toMatchObject({ schema: 1, ok: one.status === 0 });
      expect(run.stderr).not.toMatch(/^ +at |canary-secret/m);
      for (const found of report.findings) {
        expect(found.message).toMatch(/^[^\n]{8,400}$/);
        expect(found.remedy).toMatch(/^[^\n]{5,300}$/);
        expect(`${found.message} ${found.remedy}`).not.toMatch(/canary-secret|undefined|\[object|NaN/);
      }
      if (one.path !== undefined) expect(report.findings[0]?.path?.startsWith(fill(one.path))).toBe(true);
      expect(listing(dir).filter((line) => !before.includes(line) && !isAllowed(line))).toEqual([]);

      // in words: the code first, the remedy indented, no control characters from outside
      const words = reportText(report, { color: false, quiet: false });
      expect(words).toMatch(new RegExp(`^${one.code} `));
      expect(words).not.toMatch(/^ +at |\x1b|^::/m);
    });
  });
});

/** What an incomplete run may leave: folders of the module cache, and what follows from the plan alone. */
function isAllowed(line: string): boolean {
  return (
    /^cache(\/cache(\/download(\/.*)?)?)? dir /.test(line) ||
    /^cache\/cache\/download\/example.com\/a\/@v\/v1.0.0.info /.test(line)
  );
}

test('what could be read is still used when the rest is broken', async () => {
  await inTemp(async (dir) => {
    await writeFiles(dir, { 'app/go.mod': app(), 'app/go.sum': gosumText(made) });
    writeFileSync(join(dir, 'good'), goodBundle(made));
    writeFileSync(join(dir, 'bad'), goodBundle(made).subarray(0, 900));
    const run = await cli(
      ['unbundle', 'bad', 'nowhere', 'good', '--json', '-C', 'app', '--modcache', 'cache'],
      { cwd: dir },
    );
    const report = reportOf(run);
    expect({ status: run.status, codes: codesOf(report) }).toEqual({
      status: 2,
      codes: ['E_BUNDLE_FORMAT', 'E_UNREADABLE'],
    });
    expect(report.modules).toMatchObject({ planned: 1, restored: 1, verified: 1, missing: 0 });
    expect(proxyFiles(made).size).toBe(4);
    expect(a?.id).toBe('example.com/a@v1.0.0');
  });
});
