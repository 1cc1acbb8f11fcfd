import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { sealGoflags, splitGoflags } from '../../src/gomod/goflags.ts';
import { outcome } from './real-go.ts';

const E_GOFLAGS = { code: 'E_GOFLAGS' };

describe('the words of GOFLAGS', () => {
  test.each<readonly [goflags: string, words: readonly string[]]>([
    ['', []],
    [' \t\n', []],
    ['-a', ['-a']],
    ['-a  --b=c', ['-a', '--b=c']],
    ['"-ldflags=-s -w"', ['-ldflags=-s -w']],
    [`'-ldflags=-X "a b"' -v`, ['-ldflags=-X "a b"', '-v']],
    [`-ldflags="-s`, ['-ldflags="-s']], // a quote inside a word is a letter
    [`-tags='x -modfile=evil.mod'`, [`-tags='x`, `-modfile=evil.mod'`]],
    [`"-a""-b"`, ['-a', '-b']],
    [`"-a"-b`, ['-a', '-b']],
    ['-a=b=c', ['-a=b=c']],
  ])('%j', (goflags, words) => {
    expect(splitGoflags(goflags)).toEqual(words);
  });

  test.each(['a', '-', '--', '---a', '-=x', '--=x', '"-a', `'-a`, '-a b', '""', '-a "" -b'])(
    '%j cannot be read',
    (goflags) => {
      expect(outcome(() => splitGoflags(goflags))).toMatchObject(E_GOFLAGS);
    },
  );
});

describe('GOFLAGS of a seal', () => {
  test.each([
    ['', '-mod=readonly'],
    ['-mod=readonly', '-mod=readonly'],
    ['--mod=readonly -v', '-mod=readonly -v'],
    ['-modcacherw -trimpath', '-mod=readonly -modcacherw -trimpath'],
    ['"-ldflags=-s -w"', '-mod=readonly "-ldflags=-s -w"'],
    [`'-ldflags=-X "a b"'`, `-mod=readonly '-ldflags=-X "a b"'`],
  ])('%j', (goflags, sealed) => {
    expect(sealGoflags(goflags)).toBe(sealed);
    expect(sealGoflags(sealed)).toBe(sealed);
  });

  test.each([
    '-mod=mod',
    '--mod=vendor',
    '-mod',
    '-modfile=x',
    '--modfile=x',
    '-modfile',
    '-overlay=x',
    '-toolexec=x',
    '"-toolexec=a b"',
    `'-overlay=x'`,
    `-tags='x -modfile=evil.mod'`,
    `-tags="x"-modfile=y -modfile=z`,
    '-a\t-modfile=x',
    '-a\n-modfile=x',
    '"-a"-modfile=x',
  ])('%j would undo it', (goflags) => {
    expect(outcome(() => sealGoflags(goflags))).toMatchObject(E_GOFLAGS);
  });
});

describe('the go command reads the same words', () => {
  // the go command says "unknown flag -name" for the first it does not know: a way to ask how it splits
  test.each([
    [`-v -zz1=x`, 'zz1'],
    [`"-zz2=a b"`, 'zz2'],
    [`-tags='x -zz3=evil.mod'`, 'zz3'],
    [`"-v"-zz4`, 'zz4'],
    ['-v\t-zz5', 'zz5'],
  ])('%j', (goflags, flag) => {
    expect(splitGoflags(goflags).some((word) => word.startsWith(`-${flag}`))).toBe(true);
    let said = '';
    try {
      execFileSync('go', ['list', '-m'], {
        env: {
          PATH: process.env['PATH'],
          HOME: '/nonexistent',
          GOENV: 'off',
          GOFLAGS: goflags,
          GOCACHE: '/nonexistent',
        },
        stdio: 'pipe',
        encoding: 'utf8',
      });
    } catch (thrown) {
      said = String((thrown as { stderr?: string }).stderr);
    }
    expect(said).toContain(`unknown flag -${flag}`);
  });
});
