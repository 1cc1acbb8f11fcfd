/** Versions of Go, with the real go command as the judge of what a go line wants. */
import { describe, expect, jest, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareGo, versionOfGo } from '../../src/gomod/goversion.ts';
import { readProject } from '../../src/gomod/project.ts';
import { tooNew } from '../../src/gomod/toolchain.ts';
import { plainEnv } from '../helpers/cli.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);

/** Each comes before the next. */
const ROWS = [
  [
    '0.9',
    '1',
    '1.1',
    '1.2',
    '1.9',
    '1.10',
    '1.20rc1',
    '1.20',
    '1.20.1',
    '1.21',
    '1.21rc1',
    '1.21.0',
    '1.21.1',
  ],
  ['1.23', '1.23beta1', '1.23rc1', '1.23rc2', '1.23rc10', '1.23.0', '1.23.9', '1.23.10', '1.24', '2', '10.0'],
  // no version of Go comes before all
  ['1.21.0rc1', '0'],
];

describe('compareGo', () => {
  test.each(ROWS)('%s … comes before what follows it', (...row) => {
    for (const [i, a] of row.entries())
      for (const [j, b] of row.entries())
        expect({ a, b, sign: Math.sign(compareGo(a, b)) }).toEqual({ a, b, sign: Math.sign(i - j) });
  });

  test.each([
    ['1.20', '1.20.0'],
    ['1', '1.0'],
    ['1.21rc1x', ''],
    ['01.2', '1.21.0rc1'],
  ])('%s and %s are one', (a, b) => {
    expect(Math.sign(compareGo(a, b))).toBe(0);
  });

  test('numbers of any length are compared as numbers', () => {
    expect(compareGo(`1.${'9'.repeat(400)}`, '1.26')).toBeGreaterThan(0);
    expect(compareGo(`1.${'9'.repeat(400)}`, `1.1${'0'.repeat(400)}`)).toBeLessThan(0);
  });
});

test.each([
  ['go1.26.8', '1.26.8'],
  ['go1.27rc1', '1.27rc1'],
  ['go1.20', '1.20'],
  ['go1.26.8-custom', '1.26.8'],
  ['go1.26.8 X:nocoverageredesign', '1.26.8'],
  ['devel go1.28-7a3c5b1 Mon Nov 16 10:00:00 2026 +0000', undefined],
  ['go1.26.8/bin', undefined],
  ['go', undefined],
  ['', undefined],
])('GOVERSION %j is the version %s', (goversion, version) => {
  expect(versionOfGo(goversion)).toBe(version);
});

describe('a go line wants a newer Go than there is, as the go command sees it:', () => {
  const here = execFileSync('go', ['env', 'GOVERSION'], { env: plainEnv(), encoding: 'utf8' }).trim();
  const have = versionOfGo(here) ?? '';
  const [, minor = ''] = have.split('.');
  const [line, next] = [`1.${minor}`, `1.${Number(minor) + 1}`];

  test.each([
    ...[
      '1.1',
      '1.20',
      '1.21rc1',
      '1.21.0',
      line,
      `${line}rc1`,
      `${line}.0`,
      have,
      `${line}.999`,
      `${line}.08`,
    ],
    ...[next, `${next}beta1`, `${next}rc1`, `${next}.0`, '1.99', '1.99.0rc1', '2.0', `1.${'9'.repeat(30)}`],
  ])('go %s', (go) =>
    inTemp(async (dir) => {
      await writeFiles(dir, { 'go.mod': `module example.com/app\n\ngo ${go}\n` });
      const ran = spawnSync('go', ['list', '-m'], { cwd: dir, env: plainEnv(), encoding: 'utf8' });
      if (ran.stderr.includes('invalid go version')) {
        expect(() => readProject({ base: dir, modules: [], gowork: undefined })).toThrow(/E_GOMOD_SYNTAX/);
        return;
      }
      const refuses = ran.stderr.includes('requires go >= ');
      expect(ran.status === 0).toBe(!refuses);
      const found = tooNew(readProject({ base: dir, modules: [], gowork: undefined }), here);
      expect(found.map(({ code }) => code)).toEqual(refuses ? ['E_TOOLCHAIN'] : []);
    }),
  );
});

test('the go.work and each root are held against the Go at hand, and named', () =>
  inTemp(async (dir) => {
    await writeFiles(dir, {
      'go.work': 'go 1.99\n\nuse ./a\n\nuse ./b\n',
      'a/go.mod': 'module example.com/a\n\ngo 1.99.1\n\ntoolchain go1.100.0\n',
      'b/go.mod': 'module example.com/b\n\ngo 1.22\n\ntoolchain go1.100.0\n',
    });
    const project = readProject({ base: dir, modules: [], gowork: undefined });
    const names = (goversion: string): readonly unknown[] =>
      tooNew(project, goversion).map(({ path, want, got }) => [path, want, got]);
    expect(names('go1.26.8')).toEqual([
      ['go.work:1', 'go 1.99', 'go 1.26.8'],
      ['a/go.mod:3', 'go 1.99.1', 'go 1.26.8'],
    ]);
    expect(names('go1.99.0')).toEqual([['a/go.mod:3', 'go 1.99.1', 'go 1.99.0']]);
    for (const passes of ['go1.99.1', 'devel go1.28-7a3c5b1', '', 'go1.20.14'])
      expect(names(passes)).toEqual([]);
    writeFileSync(join(dir, 'go.work'), 'use ./b\n');
    expect(tooNew(readProject({ base: dir, modules: [], gowork: undefined }), 'go1.21.0')).toHaveLength(1);
  }));
