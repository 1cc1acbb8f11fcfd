/** `run --reproduce`: the same checkout, built in two places; and sealed builds for other systems. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { cli, codesOf, reportOf, type CliRun } from '../helpers/cli.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { gomodText, gosumText, makeAll } from '../helpers/modules.ts';
import { listing, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(300_000);
const made = makeAll({
  id: 'example.com/a@v1.0.0',
  files: { 'lib.go': 'package a\n\nfunc A() { println("a") }\n' },
});
let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'airlock-reproduce-'));
  await writeFiles(join(dir, 'app'), {
    'go.mod': gomodText('example.com/app', { require: ['example.com/a@v1.0.0'] }),
    'go.sum': gosumText(made),
    'cmd/app/main.go': 'package main\n\nimport "example.com/a"\n\nfunc main() { a.A() }\n',
    'x.tar.zst': goodBundle(made),
    'tool/only a file': 'x',
  });
  const git = (...args: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
      cwd: app(),
      stdio: 'ignore',
    });
  git('init');
  git('add', '.');
  git('commit', '-m', 'x');
  expect(await airlock('unbundle', 'x.tar.zst')).toMatchObject({ status: 0 });
});
afterAll(() => {
  removeTree(dir);
});

const app = (): string => join(dir, 'app');
const env = (): Record<string, string> => ({
  ...{ GOMODCACHE: join(dir, 'modcache'), GOPATH: join(dir, 'gopath'), GOCACHE: join(dir, 'gocache') },
  ...{ HOME: dir, TMPDIR: dir },
});
const airlock = (...args: readonly string[]): Promise<CliRun> => cli(args, { cwd: app(), env: env() });
// whether a namespace is to be had is no matter here, and held elsewhere
const twice = (outputs: readonly string[], ...command: readonly string[]): Promise<CliRun> =>
  airlock(
    ...['run', '--json', '--network', 'inherit', ...outputs.flatMap((path) => ['--reproduce', path])],
    ...['--', ...command],
  );
const sh = (outputs: readonly string[], script: string): Promise<CliRun> =>
  twice(outputs, 'sh', '-c', script);

describe('what two builds write', () => {
  test('alike is put in its place, with its rights, and its SHA-256 is told; nothing else of the checkout is touched', async () => {
    const before = listing(app(), { times: true }).filter((line) => !line.startsWith('.git'));
    const script =
      'mkdir -p out/b && echo one > out/one && echo two > out/b/two && chmod 755 out/one && rm go.mod && echo 3 > three';
    const ran = await sh(['out', './three'], script);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(reportOf(ran)).toMatchObject({
      ok: true,
      reproduced: [
        { path: join('out', 'b', 'two'), sha256: sha256Hex(Buffer.from('two\n')) },
        { path: join('out', 'one') },
        { path: './three' },
      ],
    });
    expect(readFileSync(join(app(), 'out', 'one'), 'utf8')).toBe('one\n');
    expect(statSync(join(app(), 'out', 'one')).mode & 0o777).toBe(0o755);
    const after = listing(app(), { times: true }).filter((line) => !/^(\.git|out|three)/.test(line));
    expect(after).toEqual(before);
    expect(readdirSync(dir).filter((name) => name.startsWith('go-airlock-'))).toEqual([]);
  });

  test.each([
    ['the folder it was built in', 'pwd > made', /holds the folder/, '-trimpath'],
    ['a number of its own', 'echo "same $$" > made', /first that differs/, 'times'],
    ['its folder for temporary files', 'echo "$TMPDIR" > made', /first that differs/, 'times'],
  ])('with %s is not reproducible, and the difference is named', async (_, script, message, remedy) => {
    const ran = await sh(['made'], script);
    expect(ran.status).toBe(1);
    const report = reportOf(ran);
    expect(report.findings).toMatchObject([
      {
        ...{ code: 'E_NOT_REPRODUCIBLE', path: 'made', message: expect.stringMatching(message) as unknown },
        ...{ want: expect.stringMatching(/^sha256 [0-9a-f]{64}$/) as unknown },
        remedy: expect.stringContaining(remedy) as unknown,
      },
    ]);
    expect(report).toMatchObject({ ok: false, reproduced: [] });
    expect(readdirSync(app())).not.toContain('made');
  });

  test('in one of them only is told', async () => {
    const ran = await sh(['made'], 'mkdir made && touch "made/$(basename "$(dirname "$PWD")")" made/both');
    expect(reportOf(ran).findings.map(({ path }) => path)).toEqual([
      join('made', 'a'),
      join('made', 'another'),
    ]);
    expect(codesOf(reportOf(ran))).toEqual(['E_NOT_REPRODUCIBLE', 'E_NOT_REPRODUCIBLE']);
  });

  test('has to be written by them: what an earlier build left does not count', async () => {
    await writeFiles(app(), { old: 'left' });
    const ran = await sh(['old'], 'true');
    expect(ran.status).toBe(2);
    expect(codesOf(reportOf(ran))).toEqual(['E_USAGE']);
  });

  test.each(['../x', '.', '/tmp'])(
    'at %s, out of the checkout, is wrong usage, and nothing is run',
    async (path) => {
      const ran = await sh([path], `touch ${join(dir, 'was run')}`);
      expect({ status: ran.status, codes: codesOf(reportOf(ran)) }).toEqual({
        status: 2,
        codes: ['E_USAGE'],
      });
      expect(readdirSync(dir)).not.toContain('was run');
    },
  );
});

test('a build that fails ends it with its exit status, after the first', async () => {
  const ran = await sh(['made'], `echo run >> ${join(dir, 'runs')}; exit 5`);
  expect(ran.status).toBe(5);
  expect(readFileSync(join(dir, 'runs'), 'utf8')).toBe('run\n');
});

describe('a Go program', () => {
  test('is reproducible with its stamp from version control, and is what verify --binary takes for proven', async () => {
    const ran = await twice(['app.out'], 'go', 'build', '-o', 'app.out', './cmd/app');
    expect({ status: ran.status, stderr: ran.stderr, codes: codesOf(reportOf(ran)) }).toEqual({
      status: 0,
      stderr: '',
      codes: [],
    });
    expect(execFileSync(join(app(), 'app.out'), { stdio: ['ignore', 'ignore', 'pipe'] })).toBeDefined();
    const info = execFileSync('go', ['version', '-m', join(app(), 'app.out')], {
      env: { ...process.env, ...env() },
      encoding: 'utf8',
    });
    expect(info).toMatch(/-trimpath=true[^]*vcs\.modified=/);
    const verified = await airlock('verify', '--json', '--binary', 'app.out');
    expect(reportOf(verified)).toMatchObject({ ok: true, modules: { verified: 1, rejected: 0 } });
  });

  test('that was built without -trimpath, and with a setting of its own each time, is told by both', async () => {
    const script = 'go build -trimpath=false -ldflags="-X main.at=$(pwd | wc -c)" -o app.out ./cmd/app';
    expect(reportOf(await sh(['app.out'], script)).findings).toMatchObject([
      {
        code: 'E_NOT_REPRODUCIBLE',
        message: expect.stringMatching(/holds the folder.*differs in -ldflags/) as unknown,
        remedy: expect.stringContaining('-trimpath') as unknown,
      },
    ]);
  });

  test('is built sealed and without network for other systems, from the same module cache', async () => {
    const build = (platform: string): string => {
      const [os = '', arch = ''] = platform.split('/');
      return `GOOS=${os} GOARCH=${arch} CGO_ENABLED=0 go build -buildvcs=false -o ${os}-${arch} ./cmd/app`;
    };
    const before = listing(join(dir, 'modcache'));
    const script = ['windows/amd64', 'linux/arm64'].map(build).join(' && ');
    const ran = await airlock('run', '-q', '--build-cache', 'fresh', '--', 'sh', '-c', script);
    if (ran.status === 3) {
      expect(ran.stderr).toMatch(/^E_NETNS /); // refused where there is no namespace, and not built with the network
      return;
    }
    expect(ran).toMatchObject({ status: 0 });
    expect(readFileSync(join(app(), 'windows-amd64')).subarray(0, 2).toString()).toBe('MZ');
    expect([...readFileSync(join(app(), 'linux-arm64')).subarray(0, 20)].slice(18)).toEqual([0xb7, 0]); // EM_AARCH64
    expect(listing(join(dir, 'modcache'))).toEqual(before);
    const verified = await airlock('verify', '--json', '--binary', 'windows-amd64', 'linux-arm64');
    expect(reportOf(verified)).toMatchObject({ ok: true, modules: { present: 1, verified: 1 } });
  });
});
