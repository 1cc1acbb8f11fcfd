/** `run --network none`, as root and as an ordinary user: what the command has, what it has not, and how it ends. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { chmodSync, chownSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeTree } from '../../src/gomod/tree.ts';
import { cli, plainEnv, reportOf, type CliRun } from '../helpers/cli.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { gomodText, gosumText, makeAll } from '../helpers/modules.ts';
import {
  GROUP,
  isRoot,
  ordinary,
  programs,
  STRICT_UNSHARE,
  sudoFor,
  type Ordinary,
} from '../helpers/ordinary.ts';
import { writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const made = makeAll({ id: 'example.com/a@v1.0.0', files: { 'lib.go': 'package a\n' } });
let dir = '';
let user: Ordinary;
let canary: Server;
let connections = 0;
let address = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'airlock-network-'));
  user = ordinary(dir);
  await writeFiles(app(), {
    'go.mod': gomodText('example.com/app', { require: ['example.com/a@v1.0.0'] }),
    'go.sum': gosumText(made),
    'lib.go': 'package app\n\nimport _ "example.com/a"\n',
    'x.tar.zst': goodBundle(made),
  });
  if (isRoot)
    for (const name of ['', ...readdirSync(app())]) chownSync(join(app(), name), user.uid, user.uid);
  canary = createServer((socket) => {
    connections++;
    socket.end('hello');
  });
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done));
  const at = canary.address();
  address = `127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
  const filled = await user.cli(['unbundle', 'x.tar.zst'], { cwd: app() });
  expect(filled).toMatchObject({ status: 0 });
});
afterAll(async () => {
  await new Promise((done) => canary.close(done));
  removeTree(dir);
});

const app = (): string => join(user.home, 'app');
const modcache = (): string => join(user.home, 'go', 'pkg', 'mod');

interface Caller {
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<CliRun>;
  /** Undefined where this machine cannot have such a caller; then the refusal is what is held. */
  readonly may: () => boolean;
}

/** A PATH where `unshare` refuses user namespaces, and `sudo` is the one given. */
function strict(name: string, sudo: string): Record<string, string> {
  const bin = programs(join(dir, name), { unshare: STRICT_UNSHARE, sudo });
  return { PATH: `${bin}:${user.path}` };
}

const callers: Readonly<Record<string, Caller>> = {
  'whoever runs the tests': {
    run: (args, env = {}) =>
      cli(args, { cwd: app(), env: { GOMODCACHE: modcache(), GOCACHE: join(dir, 'gocache'), ...env } }),
    may: () => isRoot || user.mayUnshare,
  },
  'an ordinary user': {
    run: (args, env) => user.cli(args, { cwd: app(), ...(env === undefined ? {} : { env }) }),
    may: () => user.mayUnshare,
  },
  'a user with sudo': {
    run: (args, env = {}) => {
      const sudo = isRoot ? sudoFor(join(dir, 'rights')) : '#!/bin/sh\nexit 1\n';
      return user.cli(args, { cwd: app(), env: { ...strict('with sudo', sudo), ...env } });
    },
    may: () => isRoot,
  },
};

/** What the command in the seal has seen. */
const LOOK = `
const { readFileSync, readdirSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const net = require('node:net');
const ask = (port, host) => new Promise((done) => {
  const socket = net.connect({ port, host, timeout: 5000 });
  socket.on('data', (data) => done(String(data))).on('error', (error) => done(error.code)).on('timeout', () => done('timeout'));
});
const inside = net.createServer((socket) => socket.end('inside'));
const lines = () => readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)).map((pid) => {
  try { return readFileSync('/proc/' + pid + '/cmdline', 'utf8'); } catch { return ''; }
});
inside.listen(0, '127.0.0.1', async () => {
  const [host, port] = process.env.CANARY.split(':');
  const seen = {
    loopback: await ask(inside.address().port, '127.0.0.1'), canary: await ask(+port, host), far: await ask(9, '192.0.2.1'),
    uid: process.getuid(), gid: process.getgid(), groups: process.getgroups(), umask: execFileSync('sh', ['-c', 'umask'], { encoding: 'utf8' }).trim(),
    odd: process.env['odd-name.x'], secret: process.env.SECRET, shown: lines().some((line) => line.includes(process.env.SECRET)),
    names: Object.keys(process.env).filter((name) => /^(SUDO_|GO_AIRLOCK)/.test(name)), cwd: process.cwd(), fds: readdirSync('/proc/self/fd').length < 40,
  };
  console.log(JSON.stringify(seen));
  inside.close();
});`;

describe.each(Object.entries(callers))('for %s', (_, { run, may }) => {
  /** Holds the refusal where this machine gives such a caller no namespace. */
  async function refused(): Promise<boolean> {
    if (may()) return false;
    const ran = await run(['run', '--json', '--', 'touch', 'ran']);
    expect(ran.status).toBe(3);
    expect(reportOf(ran).findings).toMatchObject([{ code: 'E_NETNS' }]);
    expect(readdirSync(app())).not.toContain('ran');
    return true;
  }

  test('the command is who the caller is, has all of the environment, loopback, and no way out', async () => {
    if (await refused()) return;
    const env = { CANARY: address, SECRET: 'a secret that is nowhere else', 'odd-name.x': 'kept' };
    const ran = await run(['run', '--json', '--', process.execPath, '-e', LOOK], env);
    expect(ran.status).toBe(0);
    const whoami = isRoot && _ === 'whoever runs the tests' ? 0 : user.uid;
    expect(JSON.parse(ran.stderr)).toMatchObject({
      ...{ loopback: 'inside', canary: 'ECONNREFUSED', far: 'ENETUNREACH' },
      ...{ uid: whoami, odd: 'kept', secret: env.SECRET, shown: false, names: [], cwd: app(), fds: true },
      umask: process.umask(0o022).toString(8).padStart(4, '0'),
    });
    if (_ === 'a user with sudo')
      expect(JSON.parse(ran.stderr)).toMatchObject({ gid: user.uid, groups: [GROUP, user.uid] });
    expect(reportOf(ran)).toMatchObject({ ok: true, network: { noRoutes: 1 } });
    expect(connections).toBe(0);
  });

  test('it builds, a network client fails, and a line tells of the tries', async () => {
    if (await refused()) return;
    const script = 'go build ./... && ! curl -sm 5 http://192.0.2.1/ && ! curl -sm 5 "http://$CANARY/"';
    const ran = await run(['run', '--build-cache', 'fresh', '--', 'sh', '-c', script], { CANARY: address });
    expect(ran).toMatchObject({ status: 0, stdout: '' });
    expect(ran.stderr).toMatch(
      /^run: 1 try to reach another machine, all without a way \(--network none\)$/m,
    );
    expect(connections).toBe(0);
  });

  test.each([
    ['exit 9', 9],
    ['kill -TERM $$', 143],
    ['kill -KILL $$', 137],
    ['exec no-such-program', 127],
  ])('%s ends it with %i', async (script, status) => {
    if (await refused()) return;
    expect(await run(['run', '-q', '--', 'sh', '-c', script])).toMatchObject({ status });
  });

  test('a program that is not there is named', async () => {
    if (await refused()) return;
    const ran = await run(['run', '-q', '--', 'no-such-program']);
    expect(ran).toMatchObject({ status: 127, stderr: expect.stringContaining('no-such-program') as unknown });
  });

  test('nothing of it is left behind in the folder for temporary files, however long its name is', async () => {
    if (await refused()) return;
    const TMPDIR = join(user.home, 'x'.repeat(120));
    await writeFiles(TMPDIR, { file: '' });
    chmodSync(TMPDIR, 0o777);
    expect(await run(['run', '-q', '--', 'sh', '-c', 'echo done'], { TMPDIR })).toMatchObject({
      stdout: 'done\n',
    });
    expect(readdirSync(TMPDIR)).toEqual(['file']);
  });
});

test('where neither user namespaces nor sudo are allowed, it refuses and says what was tried', async () => {
  const sudo = '#!/bin/sh\necho "sudo: a password is required" >&2\nexit 1\n';
  const ran = await user.cli(['run', '--json', '--', 'touch', 'ran'], {
    cwd: app(),
    env: strict('without sudo', sudo),
  });
  expect(ran.status).toBe(3);
  const [found] = reportOf(ran).findings;
  expect(found?.code).toBe('E_NETNS');
  expect(found?.message).toMatch(/Operation not permitted; sudo: a password is required/);
  expect(found?.remedy).toContain('--network inherit');
  expect(readdirSync(app())).not.toContain('ran');
});

describe('a signal to go-airlock', () => {
  const FAMILY = 'sleep 1000 & echo "$! $$"; wait';

  /** Runs a command with a child of its own; gives the numbers of both when they run. */
  async function started(): Promise<{
    pids: readonly number[];
    child: ReturnType<typeof spawn>;
    over: Promise<number | null>;
  }> {
    const entry = new URL('../../src/entry/cli.js', import.meta.url).pathname;
    const env = plainEnv({ GOMODCACHE: modcache(), GOCACHE: join(dir, 'gocache'), TMPDIR: dir });
    const args = ['--no-warnings', entry, 'run', '-q', '--', 'sh', '-c', FAMILY];
    const child = spawn(process.execPath, args, { cwd: app(), env, stdio: ['ignore', 'pipe', 'ignore'] });
    const over = new Promise<number | null>((done) => child.on('exit', done));
    const line = await new Promise<string>((done) =>
      child.stdout.once('data', (data) => {
        done(String(data));
      }),
    );
    return { pids: line.trim().split(' ').map(Number), child, over };
  }

  const runs = (pid: number): boolean => {
    try {
      return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  };
  const gone = async (pids: readonly number[]): Promise<void> => {
    while (pids.some(runs)) await new Promise((done) => setTimeout(done, 20));
  };

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('%s reaches the command and what it has started', async (signal, status) => {
    if (!isRoot && !user.mayUnshare) return; // the refusal is held above
    const { pids, child, over } = await started();
    child.kill(signal);
    // a shell has its children in the background ignore SIGINT
    await gone(signal === 'SIGINT' ? pids.slice(1) : pids);
    expect(await over).toBe(status);
    for (const pid of pids.filter(runs)) process.kill(pid, 'SIGKILL');
  });

  test('SIGKILL, which nobody can pass on, ends the command and what it has started, and leaves no folder', async () => {
    if (!isRoot && !user.mayUnshare) return; // the refusal is held above
    const { pids, child } = await started();
    child.kill('SIGKILL');
    await gone(pids);
    const left = (): readonly string[] =>
      readdirSync(dir).filter((name) => name.startsWith('go-airlock-net-'));
    while (left().length > 0) await new Promise((done) => setTimeout(done, 20));
    expect(pids.filter(runs)).toEqual([]);
  });
});
