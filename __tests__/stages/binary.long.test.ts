/** `verify --binary`: programs that the real go command built, held against plan and sums. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { go } from '../gomod/real-go.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { cli, codesOf, reportOf } from '../helpers/cli.ts';
import { makeAll, gomodText, gosumText, writeProxy, type Made } from '../helpers/modules.ts';
import { writeFiles } from '../helpers/temp.ts';

const lib = (name: string, text: string): Record<string, string> => ({
  'lib.go': `package ${name}\n\n${text}\n`,
});
const modules = makeAll(
  { id: 'example.com/a@v1.0.0', files: lib('a', 'func A() {}') },
  { id: 'example.com/a@v1.1.0', files: lib('a', 'func A() { println(1) }') },
  { id: 'example.com/b@v1.0.0', files: lib('b', 'func B() {}') },
  { id: 'example.com/fork@v1.0.0', files: lib('a', 'func A() { println(2) }') },
  { id: 'example.com/tool@v1.0.0', files: { 'main.go': 'package main\n\nfunc main() {}\n' } },
);
const named = (...ids: readonly string[]): readonly Made[] => modules.filter(({ id }) => ids.includes(id));

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'airlock-binary-'));
  await writeProxy(join(dir, 'proxy'), modules);
}, 120_000);
afterAll(() => {
  removeTree(dir);
});

/** Writes a project and builds it with the real go command from the proxy. Gives the file. */
async function built(
  name: string,
  files: Readonly<Record<string, string>>,
  how: { args?: readonly string[]; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<string> {
  await writeFiles(join(dir, name), files);
  return build(name, how);
}

async function build(
  name: string,
  {
    args = ['.'],
    env = {},
    cwd = '',
  }: { args?: readonly string[]; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<string> {
  const file = join(dir, name, 'program');
  const flags = { GOFLAGS: '-buildvcs=false -modcacherw', ...env };
  const ran = await go(dir, ['build', '-o', file, ...args], { cwd: join(name, cwd), env: flags });
  if (!ran.ok) throw new Error(ran.stderr);
  return file;
}

const main = (...paths: readonly string[]): string =>
  `package main\n\n${paths.map((path) => `import _ "${path}"\n`).join('')}\nfunc main() {}\n`;

/** `app` requires a@v1.0.0 and b@v1.0.0, and uses both. */
const app = {
  'go.mod': gomodText('example.com/app', { require: ['example.com/a@v1.0.0', 'example.com/b@v1.0.0'] }),
  'go.sum': gosumText(named('example.com/a@v1.0.0', 'example.com/b@v1.0.0')),
  'main.go': main('example.com/a', 'example.com/b'),
};

async function verify(
  name: string,
  ...files: readonly string[]
): Promise<{ status: number | null; codes: readonly string[]; report: ReturnType<typeof reportOf> }> {
  const env = {
    GOMODCACHE: join(dir, 'modcache'),
    GOPATH: join(dir, 'gopath'),
    GOCACHE: join(dir, 'gocache'),
  };
  const ran = await cli(['verify', '--json', '-C', join(dir, name), '--binary', ...files], { env });
  const report = reportOf(ran);
  return { status: ran.status, codes: codesOf(report), report };
}

test('what was built from the checkout and its sums is proven, module by module', async () => {
  const file = await built('app', app);
  const { status, codes, report } = await verify('app', file, file);
  expect({ status, codes }).toEqual({ status: 0, codes: [] });
  expect(report).toMatchObject({
    command: 'verify',
    modules: { planned: 2, present: 2, verified: 2, rejected: 0, missing: 0 },
  });
}, 120_000);

test('a stripped program for another system is as good, and so is one whose name looks like an option', async () => {
  const file = await built('stripped', app, {
    args: ['-ldflags=-s -w', '-trimpath', '.'],
    env: { GOOS: 'windows', GOARCH: 'amd64', CGO_ENABLED: '0' },
  });
  await writeFile(join(dir, 'stripped', '-m'), await readFile(file));
  expect(await verify('stripped', file, join(dir, 'stripped', '-m'))).toMatchObject({ status: 0, codes: [] });
}, 120_000);

describe('a finding with its own code is', () => {
  test('another version than the roots select', async () => {
    const file = await built('newer', {
      'go.mod': gomodText('example.com/app', { require: ['example.com/a@v1.1.0', 'example.com/b@v1.0.0'] }),
      'go.sum': gosumText(modules),
      'main.go': app['main.go'],
    });
    await writeFiles(join(dir, 'newer'), app);
    const { status, report } = await verify('newer', file);
    expect(status).toBe(1);
    expect(report.findings).toMatchObject([
      { code: 'E_BINARY_MODULE', module: 'example.com/a@v1.1.0', want: 'v1.0.0', got: 'v1.1.0', path: file },
    ]);
    expect(report.modules).toMatchObject({ present: 2, verified: 1, rejected: 1 });
  }, 120_000);

  test('a module that nothing requires', async () => {
    const file = await built('more', app);
    await writeFiles(join(dir, 'more'), {
      'go.mod': gomodText('example.com/app', { require: ['example.com/a@v1.0.0'] }),
    });
    expect((await verify('more', file)).report.findings).toMatchObject([
      {
        code: 'E_BINARY_MODULE',
        module: 'example.com/b@v1.0.0',
        message: expect.stringContaining('no root'),
      },
    ]);
  }, 120_000);

  test('another content under the same name', async () => {
    const file = await built('other', app);
    const [evil] = makeAll({ id: 'example.com/b@v1.0.0', files: lib('b', 'func B() { println(6) }') });
    const sums = [...named('example.com/a@v1.0.0'), ...(evil === undefined ? [] : [evil])];
    await writeFiles(join(dir, 'other'), { 'go.sum': gosumText(sums) });
    const { report } = await verify('other', file);
    const [found] = report.findings;
    expect(report.findings).toHaveLength(1);
    expect(found).toMatchObject({ code: 'E_BINARY_SUM', module: 'example.com/b@v1.0.0' });
    expect([found?.want, found?.got]).toEqual([evil?.sums.zip, named('example.com/b@v1.0.0')[0]?.sums.zip]);
  }, 120_000);

  test('a module that no line of go.sum covers', async () => {
    const file = await built('unsummed', app);
    await writeFiles(join(dir, 'unsummed'), { 'go.sum': gosumText(named('example.com/a@v1.0.0')) });
    const { status, codes } = await verify('unsummed', file);
    expect(status).toBe(1);
    expect(codes).toEqual(expect.arrayContaining(['E_GOSUM_MISSING', 'E_BINARY_NO_SUM']));
  }, 120_000);

  test('another main module, of which nothing else is told', async () => {
    const file = await built('foreign', {
      ...app,
      'go.mod': app['go.mod'].replace('example.com/app', 'example.com/evil'),
    });
    await built('app', app);
    expect(await verify('app', file)).toMatchObject({ status: 1, codes: ['E_BINARY_MAIN'] });
  }, 120_000);

  test('a replacement that the roots do not name, or one they name and the program lacks', async () => {
    const line = '\nreplace example.com/a => example.com/fork v1.0.0\n';
    const gomod = `${app['go.mod']}${line}`;
    const sums = gosumText(named('example.com/fork@v1.0.0', 'example.com/b@v1.0.0'));
    const replaced = await built('replaced', { ...app, 'go.mod': gomod, 'go.sum': sums });
    const plain = await built('app', app);
    expect(await verify('app', replaced)).toMatchObject({ status: 1, codes: ['E_BINARY_REPLACED'] });
    const other = await verify('replaced', plain);
    expect(other.report.findings).toMatchObject([
      { code: 'E_BINARY_REPLACED', want: 'example.com/fork@v1.0.0', got: 'no replacement' },
    ]);
    expect(await verify('replaced', replaced)).toMatchObject({ status: 0, codes: ['W_BINARY_REPLACED'] });
  }, 120_000);

  test('what is no Go binary; the others are verified all the same', async () => {
    const file = await built('app', app);
    const script = join(dir, 'app', 'go.mod');
    const { status, codes, report } = await verify('app', script, file, join(dir, 'none'));
    expect({ status, codes }).toEqual({ status: 2, codes: ['E_BINARY_READ', 'E_UNREADABLE'] });
    expect(report.modules).toMatchObject({ verified: 2 });
  }, 120_000);

  test('changed files of the checkout, as a warning', async () => {
    await writeFiles(join(dir, 'changed'), app);
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
        cwd: join(dir, 'changed'),
        stdio: 'ignore',
      });
    git('init');
    git('add', '.');
    git('commit', '-m', 'x');
    const stamped = { env: { GOFLAGS: '-buildvcs=true -modcacherw' } };
    expect(await verify('changed', await build('changed', stamped))).toMatchObject({ status: 0, codes: [] });
    await writeFiles(join(dir, 'changed'), { 'main.go': `${app['main.go']}// changed\n` });
    const dirty = await build('changed', stamped);
    expect(await verify('changed', dirty)).toMatchObject({ status: 0, codes: ['W_BINARY_MODIFIED'] });
  }, 120_000);
});

describe('no finding but a warning is', () => {
  test('a folder of the checkout in place of a module', async () => {
    const gomod = `${app['go.mod']}\nreplace example.com/a => ./a\n`;
    const files = { 'a/go.mod': 'module example.com/a\n', 'a/a.go': 'package a\n', ...app, 'go.mod': gomod };
    const file = await built('folder', files);
    const { status, codes, report } = await verify('folder', file);
    expect({ status, codes }).toEqual({ status: 0, codes: ['W_REPLACE_DIR', 'W_BINARY_REPLACED'] });
    expect(report.modules).toMatchObject({ present: 2, verified: 1, rejected: 0 });
  }, 120_000);

  test('a vendor folder, whose builds name no sums; versions count all the same', async () => {
    await writeFiles(join(dir, 'vendored'), app);
    const vendored = await go(dir, ['mod', 'vendor'], { cwd: 'vendored' });
    expect(vendored.stderr).toBe('');
    await rm(join(dir, 'none'), { recursive: true, force: true });
    const file = await build('vendored', { env: { GOFLAGS: '-mod=vendor', GOMODCACHE: join(dir, 'none') } });
    expect(await verify('vendored', file)).toMatchObject({ status: 0, codes: ['W_BINARY_VENDORED'] });
    await rm(join(dir, 'vendored', 'vendor'), { recursive: true });
    const { status, codes } = await verify('vendored', file);
    expect({ status, codes }).toEqual({ status: 1, codes: ['E_BINARY_NO_SUM', 'E_BINARY_NO_SUM'] });
  }, 120_000);

  test('a program that was built from named files, and does not say of which module', async () => {
    const file = await built('files', app, { args: ['main.go'] });
    const { status, codes } = await verify('files', file);
    expect(status).toBe(0);
    expect(codes.filter((code) => code !== 'W_BINARY_NO_MAIN')).toEqual([]);
  }, 120_000);
});

test('the tool of a required module is held against its own sum', async () => {
  const file = await built(
    'tools',
    {
      'go.mod': gomodText(
        'example.com/app',
        { require: ['example.com/tool@v1.0.0'], go: '1.24' },
        '\ntool example.com/tool\n',
      ),
      'go.sum': gosumText(named('example.com/tool@v1.0.0')),
      'main.go': main(),
    },
    { args: ['example.com/tool'] },
  );
  expect(await verify('tools', file)).toMatchObject({
    status: 0,
    codes: [],
    report: { modules: { verified: 1 } },
  });
}, 120_000);

test('a workspace: its members are no modules to look up, its selection counts, and its replacements too', async () => {
  const env = { GOWORK: join(dir, 'ws', 'go.work') };
  const file = await built(
    'ws',
    {
      'go.work': 'go 1.21\n\nuse (\n\t./one\n\t./two\n)\n\nreplace example.com/b => ./b\n',
      'go.work.sum': gosumText(modules),
      'one/go.mod': gomodText('example.com/one', {
        require: ['example.com/a@v1.0.0', 'example.com/b@v1.0.0'],
      }),
      'one/main.go': main('example.com/a', 'example.com/b', 'example.com/two'),
      'two/go.mod': gomodText('example.com/two', { require: ['example.com/a@v1.1.0'] }),
      'two/two.go': 'package two\n\nimport _ "example.com/a"\n',
      'b/go.mod': 'module example.com/b\n',
      'b/b.go': 'package b\n',
    },
    { cwd: 'one', env },
  );
  const { status, codes, report } = await verify('ws', file);
  expect({ status, codes: new Set(codes) }).toEqual({
    status: 0,
    codes: new Set(['W_REPLACE_DIR', 'W_BINARY_REPLACED']),
  });
  expect(report.modules).toMatchObject({ present: 2, verified: 1, rejected: 0 });
}, 120_000);

test('without a module cache a tidy project is verified from its go.mod, and the plan says it is not whole', async () => {
  const file = await built('app', app);
  const ran = await cli([
    'verify',
    '--json',
    '-C',
    join(dir, 'app'),
    '--modcache',
    join(dir, 'nothing'),
    '--binary',
    file,
  ]);
  expect(ran.status).toBe(0);
  expect(codesOf(reportOf(ran))).toEqual(['W_PLAN_PARTIAL']);
}, 120_000);
