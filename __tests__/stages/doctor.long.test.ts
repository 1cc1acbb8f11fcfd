/** doctor: each check finds what was planted for it, and nothing on a healthy machine and checkout. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GoEnv } from '../../src/gomod/go.ts';
import { moduleCache } from '../../src/gomod/modcache.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { plainAccess } from '../../src/proxy/access.ts';
import { doctor } from '../../src/recipes/doctor.ts';
import type { Report } from '../../src/report.ts';
import { checks } from '../../src/stages/doctor/examine.ts';
import { fetchAll, placeIn } from '../helpers/airlock.ts';
import { cli, reportOf } from '../helpers/cli.ts';
import { fakeHost } from '../helpers/host.ts';
import { gomodText, gosumText, make, makeAll, writeProject, writeProxy } from '../helpers/modules.ts';
import { listing, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
const made = makeAll(
  { id: 'example.com/a@v1.0.0', require: ['example.com/b@v1.0.0'] },
  'example.com/b@v1.0.0',
);
const [a, b] = [made[0] ?? make({ id: 'x@v1' }), made[1] ?? make({ id: 'x@v1' })];
const other = make({ id: 'example.com/other@v1.0.0', gomod: 'module example.org/renamed\n' });
const edited = make({ id: a.id, files: { 'lib.go': 'package a // edited\n' } });
const upper = make({ id: 'example.com/A@v1.0.0' });
let template = '';

beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'airlock-doctor-'));
  const place = placeIn(template);
  const all = [...made, other, upper];
  await writeProject(place.app, { require: all.map(({ id }) => id), sums: all });
  const proxy = await writeProxy(join(template, 'proxy'), all);
  expect(await fetchAll(host, place, { proxy })).toMatchObject({ status: 0 });
  await writeProject(place.app, { require: [a.id, b.id], sums: made });
  mkdirSync(join(place.app, '.git'));
  mkdirSync(join(template, 'empty'));
});
afterAll(async () => {
  removeTree(template);
  await host.close();
});

/** What is wrong on a machine or in a checkout. */
interface Planted {
  /** Of the process. */
  readonly env?: Readonly<Record<string, string>>;
  /** In place of what the go command says. */
  readonly go?: Partial<GoEnv>;
  /** Lines of the file of go env -w. */
  readonly user?: string;
  readonly proxies?: string;
  readonly room?: number;
  /** The list of allowed modules. */
  readonly allow?: string;
  /** The module cache, below the folder; `cache` when not given. */
  readonly cache?: string;
  /** Written below the folder that holds `app` and `cache`. */
  readonly files?: Readonly<Record<string, string>>;
  readonly gone?: readonly string[];
  readonly more?: (dir: string) => void;
}

const GO: GoEnv = {
  ...{ GOMODCACHE: '', GOPROXY: 'off', GONOPROXY: '', GOFLAGS: '', GOPATH: '', GOCACHE: '', GOOS: 'linux' },
  ...{ GOARCH: 'amd64', GOVERSION: 'go1.26.8', GOROOT: '', GOENV: 'off', GOCACHEPROG: '' },
  origins: { GOAUTH: '', GOINSECURE: '', GOPRIVATE: '', GOVCS: '' },
};

async function consult(planted: Planted): Promise<Report> {
  const dir = await mkdtemp(join(tmpdir(), 'airlock-doctor-'));
  try {
    cpSync(template, dir, { recursive: true });
    const { app, cache } = placeIn(dir, planted.cache);
    if (planted.allow !== undefined) writeFileSync(join(dir, 'allow.txt'), planted.allow);
    await writeFiles(dir, planted.files ?? {});
    for (const name of planted.gone ?? []) rmSync(join(dir, name), { recursive: true });
    planted.more?.(dir);
    const user = join(dir, 'user.env');
    if (planted.user !== undefined) writeFileSync(user, planted.user);
    const fill = (text: string): string =>
      text.replaceAll('DIR', dir).replaceAll('URL', pathToFileURL(dir).href);
    const set = Object.entries(planted.env ?? {}).map(([name, value]) => [name, fill(value)] as const);
    const env = { ...GO, ...planted.go, ...(planted.user === undefined ? {} : { GOENV: user }) };
    const before = listing(app, { times: true });
    const own = { ...host, env: Object.fromEntries(set) };
    const ask = {
      where: { base: app, modules: [], gowork: own.env['GOWORK'] },
      folder: moduleCache(cache),
      scope: 'build' as const,
      ...(planted.allow === undefined ? {} : { allowModules: join(dir, 'allow.txt') }),
    };
    const { room = 1, proxies = 'off' } = planted;
    const how = { env, proxies: fill(proxies), access: plainAccess, patience: 2000, room };
    const report = await doctor(own, ask, how);
    expect(listing(app, { times: true })).toEqual(before);
    return report;
  } finally {
    removeTree(dir);
  }
}

const mod = (extra: string, require = [a.id, b.id]): string =>
  gomodText('example.com/app', { require }, extra);
const SUMS = gosumText(made);
const AT = 'cache/cache/download/example.com/a/@v/v1.0.0';
const conflict = `<<<<<<< ours\n${SUMS}=======\n>>>>>>> theirs\n`;
const vendorText = '# example.com/a v1.0.0\n## explicit; go 1.21\nexample.com/a\n';

const rows: readonly (readonly [id: string, code: string, planted: Planted])[] = [
  ['go-command', 'W_DOCTOR_NO_GO', { go: { GOVERSION: '' } }],
  ['go-modules-off', 'E_DOCTOR_GO111MODULE', { env: { GO111MODULE: 'off' } }],
  ['go-modules-off', 'E_DOCTOR_GO111MODULE', { user: 'GO111MODULE=off\n' }],
  ['proxy-list', 'E_GOPROXY_SYNTAX', { proxies: 'ftp://example.com' }],
  ['proxy-userinfo', 'W_URL_USERINFO', { proxies: 'https://user:word@127.0.0.1:1' }],
  ['proxy-dead', 'W_DOCTOR_PROXY_DEAD', { proxies: 'off,https://example.com' }],
  ['proxy-folder', 'E_DOCTOR_PROXY_FOLDER', { proxies: 'URL/nowhere' }],
  ['private-hole', 'W_DOCTOR_PRIVATE_HOLE', { env: { GOPRIVATE: 'example.com/*' } }],
  ['private-patterns', 'W_DOCTOR_PATTERN', { env: { GOPRIVATE: 'a.example, b.example' } }],
  ['private-patterns', 'W_DOCTOR_PATTERN', { user: 'GONOSUMDB=https://a.example\n' }],
  ['private-patterns', 'W_DOCTOR_PATTERN', { env: { GONOPROXY: 'a[' } }],
  ['sumdb', 'W_DOCTOR_SUMDB_OFF', { proxies: 'URL/proxy', env: { GOSUMDB: 'off' } }],
  ['sumdb', 'W_DOCTOR_SUMDB_OFF', { proxies: 'URL/proxy', user: 'GONOSUMDB=*\n' }],
  ['insecure', 'W_DOCTOR_INSECURE', { env: { GOINSECURE: 'example.com' } }],
  ['vcs', 'E_DOCTOR_GOVCS', { env: { GOVCS: 'git' } }],
  ['goflags', 'E_GOFLAGS', { go: { GOFLAGS: '-mod=mod' } }],
  ['goflags', 'E_GOFLAGS', { go: { GOFLAGS: '"-v' } }],
  ['goflags-vendor', 'E_DOCTOR_MOD_VENDOR', { go: { GOFLAGS: '-mod=vendor' } }],
  ['toolchain', 'W_DOCTOR_GOTOOLCHAIN', { env: { GOTOOLCHAIN: 'go1.99.0' } }],
  ['toolchain', 'W_DOCTOR_GOTOOLCHAIN', { files: { 'app/go.mod': mod('toolchain go1.99.0\n') } }],
  ['settings-file', 'W_DOCTOR_GOENV', { env: { GOENV: 'DIR/nowhere' } }],
  ['settings-shadowed', 'W_DOCTOR_SHADOWED', { env: { GOPROXY: 'off' }, user: 'GOPROXY=direct\n' }],
  ['settings-hidden', 'W_GOENV_IGNORED', { user: 'GOFLAGS=-v\n' }],
  ['settings-hidden', 'W_ENV_PROGRAM', { env: { GOCACHEPROG: '/bin/cache' } }],
  ['gowork-file', 'W_DOCTOR_GOWORK', { user: 'GOWORK=/x/go.work\n' }],
  ['go-deceivable', 'W_GO_SUMDB', { go: { GOVERSION: 'go1.26.1' }, proxies: 'URL/proxy' }],
  ['certificates', 'W_DOCTOR_CERTIFICATES', { env: { SSL_CERT_FILE: 'DIR/nowhere' } }],
  ['merge-conflict', 'E_DOCTOR_CONFLICT', { files: { 'app/go.sum': conflict } }],
  ['merge-conflict', 'E_DOCTOR_CONFLICT', { files: { 'app/go.mod': `<<<<<<< x\n${mod('')}` } }],
  ['line-ends', 'W_DOCTOR_CRLF', { files: { 'app/go.sum': SUMS.replaceAll('\n', '\r\n') } }],
  ['readable', 'E_GOMOD_SYNTAX', { files: { 'app/go.mod': mod('replace example.com/a => local\n') } }],
  ['readable', 'E_GOSUM_SYNTAX', { files: { 'app/go.sum': 'one two\n' } }],
  [
    'replace-outside',
    'E_REPLACE_OUTSIDE',
    { files: { 'app/go.mod': mod('replace example.com/a => ../out\n') } },
  ],
  ['replace-folder', 'E_REPLACE_DIR', { files: { 'app/go.mod': mod('replace example.com/a => ./none\n') } }],
  ['go-work', 'E_GOWORK_OUTSIDE', { files: { 'go.work': 'go 1.21\n\nuse ./app\n' } }],
  ['go-line', 'E_TOOLCHAIN', { files: { 'app/go.mod': mod('').replace('go 1.21', 'go 1.99') } }],
  ['sums-missing', 'E_GOSUM_MISSING', { files: { 'app/go.sum': gosumText([a]) } }],
  [
    'sums-conflict',
    'E_GOSUM_CONFLICT',
    { files: { 'app/go.sum': SUMS + SUMS.replaceAll(a.sums.zip, b.sums.zip) } },
  ],
  ['allowed', 'E_MODULE_NOT_ALLOWED', { allow: 'example.com/a\n' }],
  ['directives', 'W_UNKNOWN_DIRECTIVE', { files: { 'app/go.mod': mod('frobnicate x\n') } }],
  [
    'replace-absolute',
    'W_DOCTOR_REPLACE_ABSOLUTE',
    {
      files: { 'app/sub/go.mod': 'module example.com/a\n' },
      more: (dir) => {
        writeFileSync(join(dir, 'app/go.mod'), mod(`replace example.com/a => ${join(dir, 'app/sub')}\n`));
      },
    },
  ],
  ['sums-stale', 'W_DOCTOR_STALE_SUM', { files: { 'app/go.sum': SUMS + gosumText([other]) } }],
  [
    'path-mismatch',
    'E_DOCTOR_PATH_MISMATCH',
    { files: { 'app/go.mod': mod('', [a.id, b.id, other.id]), 'app/go.sum': SUMS + gosumText([other]) } },
  ],
  [
    'path-case',
    'W_DOCTOR_CASE',
    { files: { 'app/go.mod': mod('', [a.id, b.id, upper.id]), 'app/go.sum': SUMS + gosumText([upper]) } },
  ],
  ['vendor-listed', 'E_VENDOR_MODULES', { files: { 'app/vendor/example.com/a/lib.go': 'package a\n' } }],
  ['vendor-whole', 'E_VENDOR_MODULES', { files: { 'app/vendor/modules.txt': vendorText } }],
  ['vendor-whole', 'E_VENDOR_MISSING', { files: { 'app/vendor/modules.txt': vendorText }, gone: ['cache'] }],
  [
    'cache-writable',
    'E_NOT_WRITABLE',
    {
      gone: ['cache'],
      files: {},
      more: (dir) => {
        writeFileSync(join(dir, 'cache'), '');
      },
    },
  ],
  [
    'cache-inside',
    'W_DOCTOR_CACHE_INSIDE',
    { cache: 'app/mods', files: { 'app/mods/example.com/z@v1.0.0/go.mod': 'module example.com/z\n' } },
  ],
  ['cache-room', 'W_DOCTOR_DISK', { room: Number.MAX_SAFE_INTEGER }],
  ['cache-info', 'E_OFFLINE_MISSING', { gone: [`${AT}.info`] }],
  ['cache-mod', 'E_OFFLINE_MISSING', { gone: [`${AT}.mod`] }],
  ['cache-zip', 'E_OFFLINE_MISSING', { gone: [`${AT}.zip`, 'cache/example.com/a@v1.0.0'] }],
  [
    'zip-wrong',
    'E_MODULE_ZIP',
    {
      more: (dir) => {
        writeFileSync(join(dir, `${AT}.zip`), edited.zip);
      },
    },
  ],
  ['mod-wrong', 'E_MODULE_MOD', { files: { [`${AT}.mod`]: 'module example.com/a\n' } }],
  ['tree-wrong', 'E_MODULE_ZIPHASH', { files: { [`${AT}.ziphash`]: b.sums.zip } }],
  ['info-wrong', 'E_MODULE_INFO', { files: { [`${AT}.info`]: '{"Version":"v9.0.0"}' } }],
  [
    'cache-links',
    'E_FILE_TYPE',
    {
      gone: [`${AT}.mod`],
      more: (dir) => {
        symlinkSync('/etc/hosts', join(dir, `${AT}.mod`));
      },
    },
  ],
  ['cache-strays', 'W_MODCACHE_STRAY', { files: { 'cache/cache/download/odd': '' } }],
  ['cache-polluted', 'W_DOCTOR_POLLUTED', { files: { 'app/go.sum': gosumText([a]) } }],
  ['cache-leftovers', 'W_DOCTOR_LEFTOVER', { files: { [`${AT}.partial`]: '' } }],
  ['proxy-lacks', 'E_DOCTOR_PROXY_LACKS', { proxies: 'URL/empty' }],
];

describe('finds', () => {
  test.each(rows)('%s: %s', async (id, code, planted) => {
    const report = await consult(planted);
    const level = code.startsWith('W_') ? 'warning' : 'error';
    expect(report.findings.map((found) => found.code)).toContain(code);
    expect(report.checks?.find((check) => check.id === id)).toMatchObject({ result: level });
    if (level === 'error') expect(report.ok).toBe(false);
  });

  test.each([
    ['cannot be reached', 0, 'E_CONNECT'],
    ['refuses', 401, 'E_AUTH'],
    ['fails', 500, 'E_SERVER'],
  ])('a proxy that %s', async (_, status, code) => {
    const server = createServer((_request, response) =>
      response.writeHead(status === 0 ? 500 : status).end(),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    if (status === 0) await new Promise((done) => server.close(done));
    try {
      const { findings } = await consult({ proxies: `http://127.0.0.1:${port}` });
      expect(findings.map((found) => found.code)).toEqual(['W_DOCTOR_PROXY']);
      expect(findings[0]?.message).toContain(code);
    } finally {
      server.close();
    }
  });
});

describe('finds nothing', () => {
  test('on a healthy machine with a healthy checkout, where every check is made', async () => {
    const { findings, checks: made, ok } = await consult({});
    expect(findings).toEqual([]);
    expect(ok).toBe(true);
    expect(made?.map(({ id, result }) => `${id} ${result}`)).toEqual(checks.map(({ id }) => `${id} ok`));
  });

  test.each<readonly [what: string, planted: Planted]>([
    ['a proxy folder that has everything', { proxies: 'URL/proxy' }],
    ['private modules that may be asked for', { env: { GOPRIVATE: 'corp.example/*' } }],
    ['GOFLAGS that seals take', { go: { GOFLAGS: '-trimpath -mod=readonly' } }],
    [
      'GOTOOLCHAIN=local and a newer toolchain line',
      { env: { GOTOOLCHAIN: 'local' }, files: { 'app/go.mod': mod('toolchain go1.99.0\n') } },
    ],
    ['GOVCS as Go reads it', { env: { GOVCS: 'public:git|hg,private:all' } }],
    [
      'a module cache of other projects too',
      { files: { 'cache/cache/download/example.com/z/@v/v1.0.0.mod': '' } },
    ],
    [
      'a module cache in a folder of the checkout where no roots are looked for',
      {
        cache: 'app/.cache',
        more: (dir) => {
          cpSync(join(dir, 'cache'), join(dir, 'app/.cache'), { recursive: true });
        },
      },
    ],
    ['an archive that is only there as a tree', { gone: [`${AT}.zip`] }],
  ])('for %s', async (_, planted) => {
    expect((await consult(planted)).findings).toEqual([]);
  });
});

test('there are no two checks of one name, and every one has its row; that of proxies has sockets', () => {
  const ids = checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const planted = new Set(rows.map(([id]) => id));
  expect(ids.filter((id) => !planted.has(id))).toEqual(['proxy-answers']);
});

test('the command prints the table, and ends with 1 for what other commands call wrong usage', async () => {
  const dir = join(template, 'app');
  const args = ['doctor', '-C', dir, '--modcache', join(template, 'cache'), '--proxy', 'ftp://x'];
  const { status, stdout, stderr } = await cli(args, { env: { GOCACHE: join(template, 'gocache') } });
  expect(status).toBe(1);
  expect(stdout.split('\n')).toHaveLength(checks.length + 1);
  expect(stdout).toMatch(/^error {4}proxy-list /m);
  expect(stderr).toContain('E_GOPROXY_SYNTAX');
  const report = reportOf(await cli([...args.slice(0, -1), 'off', '--json']));
  expect(report).toMatchObject({ command: 'doctor', ok: true, findings: [] });
});
