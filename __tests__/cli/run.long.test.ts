/** `run` and `seal`: the command, its status and signals, the network it has not, and the sealing environment. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeTree } from '../../src/gomod/tree.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { cli, codesOf, reportOf, type CliRun } from '../helpers/cli.ts';
import { gomodText, gosumText, makeAll } from '../helpers/modules.ts';
import { fileNames, listing, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const made = makeAll({ id: 'example.com/a@v1.0.0', files: { 'lib.go': 'package a\n' } });
let dir = '';
let listener: Server;
let port = 0;

// a folder whose name every format has to quote
const APP = `it's "quoted" $HOME \\ %41 ß`;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'airlock-run-'));
  await writeFiles(join(dir, APP), {
    'go.mod': gomodText('example.com/app', { require: ['example.com/a@v1.0.0'] }),
    'go.sum': gosumText(made),
    'main.go': 'package main\n\nimport _ "example.com/a"\n\nfunc main() {}\n',
    'x.tar.zst': goodBundle(made),
  });
  listener = createServer((socket) => socket.end('hello'));
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  const address = listener.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  expect(await airlock('unbundle', 'x.tar.zst')).toMatchObject({ status: 0 });
});
afterAll(async () => {
  await new Promise((done) => listener.close(done));
  removeTree(dir);
});

const cache = (): string => join(dir, APP, 'cache of mine');
const env = (): Record<string, string> => ({
  GOMODCACHE: cache(),
  GOPATH: join(dir, 'gopath'),
  GOCACHE: join(dir, 'gocache'),
});
const airlock = (...args: readonly string[]): Promise<CliRun> =>
  cli(args, { cwd: join(dir, APP), env: env() });
const run = (...command: readonly string[]): Promise<CliRun> =>
  airlock('run', '--quiet', '--network', 'inherit', '--', ...command);

describe('run passes through', () => {
  test.each([0, 1, 130, 255])('exit status %i', async (status) => {
    expect(await run('sh', '-c', `exit ${status}`)).toMatchObject({
      status,
      signal: null,
      stdout: '',
      stderr: '',
    });
  });

  test.each([
    ['TERM', 143],
    ['KILL', 137],
    ['INT', 130],
  ])('SIG%s as %i', async (signal, status) => {
    expect(await run('sh', '-c', `kill -${signal} $$`)).toMatchObject({ status });
  });

  test('arguments, output, errors and the folder', async () => {
    const ran = await run(
      'sh',
      '-c',
      'pwd; printf "%s|" "$@"; echo no >&2',
      'sh',
      '--json',
      '-C',
      'a b',
      '',
      "'",
    );
    expect(ran).toMatchObject({ status: 0, stdout: `${join(dir, APP)}\n--json|-C|a b||'|`, stderr: 'no\n' });
  });

  test('a signal to the command, which may end as it likes', async () => {
    const ran = await cli(
      [
        'run',
        '-q',
        '--network',
        'inherit',
        '--',
        'sh',
        '-c',
        'trap "echo caught; exit 7" TERM; echo ready; while :; do sleep 0.05; done',
      ],
      {
        cwd: join(dir, APP),
        env: env(),
        started: (child) =>
          child.stdout?.on('data', (text: string) => text.includes('ready') && child.kill('SIGTERM')),
      },
    );
    expect(ran).toMatchObject({ status: 7, stdout: 'ready\ncaught\n' });
  });

  test('a program that is not there', async () => {
    const ran = await run('no-such-program-at-all');
    expect(ran.status).toBe(127);
    expect(ran.stderr).toContain('no-such-program-at-all');
  });

  test('the sealing environment, where the go command builds offline and cannot fetch', async () => {
    const ran = await run('sh', '-c', 'go list -deps . | grep example && env | grep -c "^GOPROXY=off$"');
    expect(ran).toMatchObject({ status: 0, stdout: 'example.com/a\nexample.com/app\n1\n' });
    const fetched = await run('go', 'mod', 'download', 'example.com/b@v1.0.0');
    expect(fetched.status).toBe(1);
    expect(fetched.stderr).toContain('GOPROXY=off');
  });

  test('a cache program of the user is not passed on', async () => {
    const ran = await cli(
      ['run', '-q', '--network', 'inherit', '--', 'sh', '-c', 'echo "[$GOCACHEPROG$GOENV]"'],
      { cwd: join(dir, APP), env: { ...env(), GOCACHEPROG: 'touch ran' } },
    );
    expect(ran.stdout).toBe('[off]\n');
  });

  test('one object on stdout with --json; what the command prints goes to the error output', async () => {
    const ran = await airlock('run', '--json', '--network', 'inherit', '--', 'sh', '-c', 'echo out; exit 5');
    expect(ran).toMatchObject({ status: 5, stderr: 'out\n' });
    expect(reportOf(ran)).toMatchObject({ command: 'run', ok: true, seal: { mode: 'modcache' } });
  });

  test('a fresh build cache when asked, for this user alone and gone afterwards', async () => {
    const temp = join(dir, 'temp');
    mkdirSync(temp);
    const ran = await cli(
      [
        ...['run', '-q', '--network', 'inherit', '--build-cache', 'fresh', '--'],
        ...['sh', '-c', 'ls -ld "$GOCACHE"; ls "$GOCACHE"; go list -export . >/dev/null && echo "$GOCACHE"'],
      ],
      { cwd: join(dir, APP), env: { ...env(), TMPDIR: temp } },
    );
    const [listed = '', used = '', ...more] = ran.stdout.trimEnd().split('\n');
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect({ rights: listed.slice(0, 10), above: dirname(used), more }).toEqual({
      rights: 'drwx------',
      above: temp,
      more: [],
    });
    expect(listing(temp)).toEqual([]);
  });

  test.each(['run', 'seal'])(
    '%s names a build cache that is kept and has something in it',
    async (command) => {
      const GOCACHE = join(dir, `kept by ${command}`);
      await writeFiles(GOCACHE, { README: 'made by go\n' });
      const rest = command === 'run' ? ['--network', 'inherit', '--', 'sh', '-c', 'echo "$GOCACHE"'] : [];
      const at = { cwd: join(dir, APP), env: { ...env(), GOCACHE } };
      const ran = await cli([command, '-q', ...rest], at);
      expect(ran.status).toBe(0);
      expect(ran.stdout).toContain(GOCACHE);
      expect(ran.stdout).not.toContain('W_GOCACHE_PRESENT');
      expect(ran.stderr).toMatch(/^W_GOCACHE_PRESENT .*kept by/);
      expect(codesOf(reportOf(await cli([command, '--json', ...rest], at)))).toEqual(['W_GOCACHE_PRESENT']);
    },
  );

  test('a bundle of what was sealed, when asked', async () => {
    const ran = await airlock(
      'run',
      '--json',
      '--network',
      'inherit',
      '--bundle',
      'out.tar.zst',
      '--',
      'true',
    );
    const report = reportOf(ran);
    expect(report.bundle?.path).toBe(join(dir, APP, 'out.tar.zst'));
    expect(report.bytes.bundle).toBe(readFileSync(join(dir, APP, 'out.tar.zst')).length);
  });
});

const hasNetns = ((): boolean => {
  try {
    execFileSync(
      'unshare',
      process.getuid?.() === 0 ? ['--net', 'true'] : ['--net', '--map-root-user', 'true'],
      { stdio: 'ignore' },
    );
    return true;
  } catch {
    return false;
  }
})();

const CONNECT = `
const net = require('node:net');
const inside = net.createServer((socket) => socket.end('inside'));
inside.listen(0, '127.0.0.1', async () => {
  const ask = (port, host) => new Promise((done) => {
    const socket = net.connect({ port, host, timeout: 3000 });
    socket.on('data', (data) => done(String(data))).on('error', (error) => done(error.code)).on('timeout', () => done('timeout'));
  });
  console.log(JSON.stringify([await ask(inside.address().port, '127.0.0.1'), await ask(+process.argv[1], '127.0.0.1'), await ask(9, '192.0.2.1')]));
  inside.close();
});`;

(hasNetns ? describe : describe.skip)('run --network none', () => {
  test('has loopback of its own and nothing else', async () => {
    const ran = await airlock(
      'run',
      '-q',
      '--build-cache',
      'fresh',
      '--',
      process.execPath,
      '-e',
      CONNECT,
      String(port),
    );
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toEqual(['inside', 'ECONNREFUSED', 'ENETUNREACH']);
  });

  test('passes status and signals through', async () => {
    expect(await airlock('run', '-q', '--', 'sh', '-c', 'exit 9')).toMatchObject({ status: 9 });
    expect(await airlock('run', '-q', '--', 'sh', '-c', 'kill -TERM $$')).toMatchObject({ status: 143 });
  });

  test('the caller is who the caller was', async () => {
    const ran = await airlock('run', '-q', '--', 'sh', '-c', 'id -u; id -g');
    expect(ran.stdout).toBe(`${process.getuid?.() ?? ''}\n${process.getgid?.() ?? ''}\n`);
  });
});

test('where there is no network namespace, E_NETNS says so and the command does not run', async () => {
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  for (const [name, text] of [
    ['unshare', '#!/bin/sh\necho "unshare: unshare failed: Operation not permitted" >&2\nexit 1\n'],
  ] as const) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  const ran = await cli(['run', '--json', '--', 'touch', 'ran'], {
    cwd: join(dir, APP),
    env: { ...env(), PATH: `${bin}:${process.env['PATH'] ?? ''}` },
  });
  const report = reportOf(ran);
  expect(ran.status).toBe(3);
  expect(report.findings).toMatchObject([
    {
      code: 'E_NETNS',
      message: expect.stringContaining('Operation not permitted') as unknown,
      remedy: expect.stringContaining('--network inherit') as unknown,
    },
  ]);
  expect(fileNames(join(dir, APP))).not.toContain('ran');
});

test('without a go command and without unshare it still tells', async () => {
  const bin = join(dir, 'empty');
  mkdirSync(bin);
  symlinkSync('/bin/true', join(bin, 'true'));
  const only = { ...env(), PATH: bin };
  expect(
    reportOf(await cli(['run', '--json', '--', 'true'], { cwd: join(dir, APP), env: only })).findings,
  ).toMatchObject([{ code: 'E_NETNS' }]);
  expect(
    await cli(['run', '-q', '--network', 'inherit', '--', 'true'], { cwd: join(dir, APP), env: only }),
  ).toMatchObject({ status: 0 });
  expect(await cli(['verify', '-q'], { cwd: join(dir, APP), env: only })).toMatchObject({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

describe('seal', () => {
  type Variables = Readonly<Record<string, string>>;
  let wanted: Variables = {};
  beforeAll(async () => {
    wanted = JSON.parse((await airlock('seal', '--format', 'json')).stdout) as Variables;
  });

  test('says the same in every format, and no value is empty', async () => {
    expect(wanted).toMatchObject({
      GOENV: 'off',
      GOPROXY: 'off',
      GOSUMDB: 'off',
      GOTOOLCHAIN: 'local',
      GOWORK: 'off',
      GOVCS: '*:off',
      GOMODCACHE: cache(),
      GOFLAGS: '-mod=readonly',
    });
    expect(Object.values(wanted).filter((value) => value === '')).toEqual([]);
    const sh = (await airlock('seal')).stdout;
    const github = (await airlock('seal', '--format', 'github')).stdout;
    const docker = (await airlock('seal', '--format', 'docker')).stdout;
    const report = reportOf(await airlock('seal', '--json'));
    expect(bySh(sh)).toEqual(wanted);
    expect(
      Object.fromEntries(
        github
          .trimEnd()
          .split('\n')
          .map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]),
      ),
    ).toEqual(wanted);
    expect(byDocker(docker)).toEqual(wanted);
    expect(report.seal?.variables).toEqual(wanted);
  });

  /** What a real shell makes of the lines. */
  function bySh(lines: string): Variables {
    const said = execFileSync('sh', ['-c', `eval "$LINES"\nunset LINES\nenv -0`], {
      env: { PATH: process.env['PATH'], LINES: lines },
      encoding: 'utf8',
    });
    const all = Object.fromEntries(
      said
        .split('\0')
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    return Object.fromEntries(Object.keys(wanted).map((name) => [name, all[name] ?? '']));
  }

  /** A line `ENV NAME="…"` by the rules of the Dockerfile reference: a backslash takes the next character as it is, `$` would be a variable. */
  function byDocker(lines: string): Variables {
    return Object.fromEntries(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => {
          const [, name = '', quoted = ''] = /^ENV ([A-Z0-9_]+)="((?:[^"\\$]|\\.)*)"$/.exec(line) ?? [];
          return [name, quoted.replaceAll(/\\(.)/g, '$1')];
        }),
    );
  }

  test('the proxy mode names the module cache as an address the go command takes', async () => {
    const { GOPROXY = '' } = JSON.parse(
      (await airlock('seal', '--mode', 'proxy', '--format', 'json')).stdout,
    ) as Variables;
    expect(GOPROXY).toMatch(/^file:\/\/\//);
    const ran = execFileSync('go', ['mod', 'download', '-json'], {
      cwd: join(dir, APP),
      env: {
        PATH: process.env['PATH'],
        HOME: dir,
        GOENV: 'off',
        GOSUMDB: 'off',
        GOFLAGS: '-modcacherw',
        GOPROXY,
        GOMODCACHE: join(dir, 'fresh'),
        GOTOOLCHAIN: 'local',
      },
      encoding: 'utf8',
    });
    expect(ran).toContain('"Path": "example.com/a"');
  });

  test.each([
    ['-modcacherw', '-mod=readonly -modcacherw'],
    ['-mod=readonly -trimpath', '-mod=readonly -trimpath'],
    [`-tags=a,b "-ldflags=-s -w"`, `-mod=readonly -tags=a,b "-ldflags=-s -w"`],
  ])('merges GOFLAGS %s', async (GOFLAGS, merged) => {
    const ran = await cli(['seal', '--format', 'json'], { cwd: join(dir, APP), env: { ...env(), GOFLAGS } });
    expect(JSON.parse(ran.stdout)).toMatchObject({ GOFLAGS: merged });
  });

  test.each([
    '-mod=mod',
    '-mod=vendor',
    '-modfile=x.mod',
    '-overlay=x.json',
    '-toolexec=evil',
    '--overlay=x',
    '"-toolexec=a b"',
  ])('refuses GOFLAGS %s by name', async (GOFLAGS) => {
    const ran = await cli(['seal', '--json'], { cwd: join(dir, APP), env: { ...env(), GOFLAGS } });
    expect(ran.status).toBe(2);
    const [found] = reportOf(ran).findings;
    expect(found).toMatchObject({ code: 'E_GOFLAGS' });
    expect(found?.message).toContain(GOFLAGS.replaceAll('"', '').split('=')[0]);
  });

  test('refuses a line end in a value where the format cannot carry it', async () => {
    const odd = join(dir, 'line\nend');
    await writeFiles(odd, { 'go.mod': gomodText('example.com/app', {}) });
    for (const [format, status] of [
      ['sh', 0],
      ['json', 0],
      ['github', 2],
      ['docker', 2],
    ] as const) {
      const ran = await cli(['seal', '--format', format], {
        cwd: odd,
        env: { ...env(), GOMODCACHE: join(odd, 'cache') },
      });
      expect({ format, status: ran.status }).toEqual({ format, status });
      if (status === 2)
        expect(ran).toMatchObject({
          stdout: '',
          stderr: expect.stringMatching(/^E_USAGE .*GOMODCACHE/) as unknown,
        });
    }
  });
});

test('what comes from outside is printed harmless', async () => {
  const ran = await cli(['plan', '-C', 'no\x1b[2J\u202e\n::error::x'], { cwd: dir, env: env() });
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toMatch(/^E_UNREADABLE /);
  expect(ran.stderr).not.toMatch(/[\x1b\u202e]|^::/m);
  const usage = await cli(['\x1b[31mred\r\n::error::x'], { env: env() });
  expect(usage).toMatchObject({ status: 2, stdout: '' });
  expect(usage.stderr).not.toMatch(/\x1b|\r|^::/m);
});

describe('one object on stdout with --json, in every outcome:', () => {
  test.each([
    ['help', 0, 'help'],
    ['--version', 0, 'version'],
    ['', 0, 'help'],
    ['frob', 2, ''],
    ['fetch --frob', 2, ''],
    ['fetch --scope x', 2, ''],
    ['verify', 0, 'verify'],
    ['plan', 0, 'plan'],
    ['fetch --proxy off', 0, 'fetch'],
    ['seal', 0, 'seal'],
    ['bundle -o json.tar.zst', 0, 'bundle'],
    ['unbundle x.tar.zst', 0, 'unbundle'],
    ['verify --bundle x.tar.zst', 0, 'verify'],
    ['verify --modcache nowhere', 1, 'verify'],
  ])('%s', async (line, status, command) => {
    const words = line.split(' ').filter((word) => word !== '');
    const first = line.length % 2 === 0; // before the command for one half, behind it for the other
    const ran = await airlock(...(first ? ['--json', ...words] : [...words, '--json']));
    const report = reportOf(ran);
    const { command: named, ok } = report;
    expect({ status: ran.status, named, ok }).toEqual({ status, named: command, ok: status === 0 });
    const keys = ['schema', 'roots', 'modules', 'bytes', 'seconds', 'findings'];
    expect(Object.keys(report)).toEqual(expect.arrayContaining(keys));
    if (status === 2) expect(codesOf(report)).toEqual(['E_USAGE']);
  });
});

test('-C and --json are taken by every command, and the folder a command runs in is that of -C', async () => {
  const ran = await cli(
    ['run', '-q', '--network', 'inherit', '-C', APP, '--modcache', cache(), '--', 'pwd'],
    { cwd: dir, env: env() },
  );
  expect(ran).toMatchObject({ status: 0, stdout: `${join(dir, APP)}\n` });
  expect(listing(join(dir, 'gopath'))).toEqual([]);
});
