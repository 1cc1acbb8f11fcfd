import { describe, expect, test } from '@jest/globals';
import { readArgs, wantsJson } from '../../src/cli/args.ts';
import { commands, helpText, options, VERSION, type CommandName } from '../../src/cli/commands.ts';
import { outcome } from '../gomod/real-go.ts';
import { readFileSync } from 'node:fs';

const read = (...argv: readonly string[]): unknown => outcome(() => readArgs(argv, '/base'));

describe('a line that is understood:', () => {
  test.each([
    [
      'fetch',
      {
        command: 'fetch',
        dir: '/base',
        json: false,
        scope: 'build',
        proxy: undefined,
        from: [],
        concurrency: 32,
        retries: 4,
        timeout: 30,
        archives: true,
      },
    ],
    ['-C sub fetch', { dir: '/base/sub' }],
    ['fetch -C /abs', { dir: '/abs' }],
    ['fetch -Csub', { dir: '/base/sub' }],
    ['fetch --chdir=sub', { dir: '/base/sub' }],
    ['--json fetch', { json: true }],
    ['fetch --json', { json: true }],
    ['fetch --from a --from /b --proxy https://x,off', { from: ['/base/a', '/b'], proxy: 'https://x,off' }],
    ['fetch --concurrency 1 --retries 99999 --timeout=7', { concurrency: 1, retries: 99999, timeout: 7 }],
    ['fetch --no-archives -q --no-color', { archives: false, quiet: true, color: false }],
    ['seal --allow-modules lists/allow.txt', { allowModules: '/base/lists/allow.txt' }],
    [
      'fetch --modules a/* --modules b --modcache mc --scope all',
      { modules: ['a/*', 'b'], modcache: '/base/mc', scope: 'all' },
    ],
    [
      'plan --scope needed --platforms linux/amd64,js/wasm --tags x --packages ./a --packages ./b/...',
      {
        scope: 'needed',
        asked: { platforms: 'linux/amd64,js/wasm', tags: 'x', packages: ['./a', './b/...'] },
      },
    ],
    ['verify --bundle x', { command: 'verify', bundle: '/base/x' }],
    ['verify --bundle x', { sha256: [] }],
    [`verify --bundle x --sha256 ${'0A'.repeat(32)}`, { sha256: ['0a'.repeat(32)] }],
    [`verify --bundle x --sha256 sha256:${'0'.repeat(64)}`, { sha256: ['0'.repeat(64)] }],
    [
      `unbundle a --sha256 ${'1'.repeat(64)} b --sha256=${'2'.repeat(64)}`,
      { rest: ['/base/a', '/base/b'], sha256: ['1'.repeat(64), '2'.repeat(64)] },
    ],
    ['bundle -o x', { command: 'bundle', output: '/base/x' }],
    ['bundle --output x', { output: '/base/x' }],
    [
      'unbundle a b --proxy-dir d',
      { command: 'unbundle', rest: ['/base/a', '/base/b'], proxyDir: '/base/d' },
    ],
    ['seal --mode proxy --format docker', { command: 'seal', mode: 'proxy', format: 'docker' }],
    ['seal --mode auto', { mode: 'auto', format: 'sh' }],
    [
      'run --network inherit -- go build --json -C x',
      {
        command: 'run',
        network: 'inherit',
        rest: ['go', 'build', '--json', '-C', 'x'],
        json: false,
        dir: '/base',
      },
    ],
    ['run --build-cache fresh -- x', { buildCache: 'fresh' }],
    ['run --reproduce a --reproduce ./b -- x', { reproduce: ['a', './b'], rest: ['x'] }],
    ['run -- x', { reproduce: [], buildCache: 'keep' }],
    ['run -- --', { rest: ['--'], network: 'none' }],
    [
      'verify --binary a --binary b c',
      { binaries: ['/base/a', '/base/b', '/base/c'], rest: expect.anything() },
    ],
    ['verify --binary=-a', { binaries: ['/base/-a'] }],
    ['verify', { binaries: [] }],
    ['plan', { command: 'plan' }],
    ['help', { command: 'help', about: undefined }],
    ['', { command: 'help' }],
    ['help fetch', { command: 'help', about: 'fetch' }],
    ['fetch --help', { command: 'help', about: 'fetch' }],
    ['--version', { command: 'version' }],
    ['fetch --version', { command: 'version' }],
  ])('%s', (line, want) => {
    expect(read(...line.split(' ').filter((word) => word !== ''))).toMatchObject(want);
  });
});

describe('a line that is not understood names what is wrong:', () => {
  test.each([
    ['frobnicate', 'frobnicate'],
    ['fetch --frobnicate', '--frobnicate'],
    ['fetch extra', 'extra'],
    ['fetch --output x', '--output'],
    ['verify --proxy off', '--proxy'],
    ['plan --from x', '--from'],
    ['unbundle', 'FILE'],
    ['run', '--'],
    ['run go build', 'go build'],
    ['run x -- y', 'x'],
    ['fetch -- x', '--'],
    ['fetch -C', '-C'],
    ['fetch --json=yes', '--json'],
    ['fetch --concurrency 0', '"0"'],
    ['fetch --concurrency 1.5', '"1.5"'],
    ['fetch --retries -1', '--retries'],
    ['fetch --retries=-1', '"-1"'],
    ['fetch --timeout 100000', '"100000"'],
    ['fetch --timeout 1e3', '"1e3"'],
    ['fetch --scope some', '"some"'],
    ['fetch --platforms linux/amd64', '--platforms goes with --scope needed'],
    ['fetch --scope all --tags x', '--tags'],
    ['fetch --scope build --packages ./x', '--packages'],
    ['verify --vendor --scope needed', '--vendor'],
    ['verify --binary a --scope needed', '--binary'],
    ['verify --binary a --vendor', '--binary'],
    ['verify --bundle a --binary b', '--binary'],
    ['verify --binary', '--binary'],
    ['verify --binary=', '--binary'],
    ['verify a', '"a"'],
    ['fetch --binary a', '--binary'],
    ['seal --mode off', '"off"'],
    ['seal --format yaml', '"yaml"'],
    ['run --network some -- x', '"some"'],
    ['run --build-cache some -- x', '"some"'],
    ['run --reproduce= -- x', '--reproduce'],
    ['seal --build-cache fresh', '--build-cache'],
    ['fetch --proxy=', '--proxy'],
    ['fetch --from=', '--from'],
    ['fetch --allow-modules=', '--allow-modules'],
    ['fetch --modules=', '--modules'],
    ['fetch -C ', '-C'],
    ['unbundle x --proxy-dir d --no-archives', '--no-archives'],
    ['bundle', '-o'],
    ['unbundle x --sha256 abc', '64 hex digits'],
    [`unbundle x --sha256 ${'g'.repeat(64)}`, '64 hex digits'],
    [`unbundle x --sha256 ${'0'.repeat(65)}`, '64 hex digits'],
    ['unbundle x --sha256=', '--sha256'],
    [`unbundle x y --sha256 ${'0'.repeat(64)}`, '1 for 2'],
    [`unbundle x --sha256 ${'0'.repeat(64)} --sha256 ${'0'.repeat(64)}`, '2 for 1'],
    [`verify --sha256 ${'0'.repeat(64)}`, '1 for 0'],
    [`verify --vendor --sha256 ${'0'.repeat(64)}`, '1 for 0'],
    [`fetch --from x --sha256 ${'0'.repeat(64)}`, '--sha256'],
  ])('%s', (line, named) => {
    const words = line.split(' ');
    const found = read(...words);
    expect(found).toMatchObject({ code: 'E_USAGE' });
    expect((found as { message: string }).message).toContain(named);
  });
});

test('an unbundle of nothing is wrong usage, also when it is written as an empty name', () => {
  expect(read('unbundle', '')).toMatchObject({ code: 'E_USAGE' });
});

test('--json counts anywhere before --, also on a line that is not understood', () => {
  expect(wantsJson(['frob', '--json', 'x'])).toBe(true);
  expect(wantsJson(['run', '--', '--json'])).toBe(false);
  expect(wantsJson(['run'])).toBe(false);
});

test('every option is taken by some command, and the help names every one the command takes', () => {
  const taken = new Set(Object.values(commands).flatMap(({ takes }) => [...takes] as string[]));
  expect([...taken].sort()).toEqual(Object.keys(options).sort());
  for (const name of Object.keys(commands) as CommandName[]) {
    const text = helpText(name);
    for (const option of commands[name].takes) {
      const short = option === 'chdir' ? '-C DIR' : option === 'output' ? '-o FILE' : `--${option}`;
      expect(text).toContain(short);
    }
  }
});

test('the version is that of package.json', () => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ version: VERSION });
});
