import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { VERSION } from '../src/cli/commands.ts';

test('docs/errors.md is what the table of codes says', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('every code of the table is used, so docs/errors.md promises nothing that cannot happen', () => {
  const codes = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([EW]_\w+)`/gm)].map(
    ([, code]) => code ?? '',
  );
  const { stdout } = spawnSync('git', ['grep', '-hoE', "'[EW]_[A-Z_0-9]+'", '--', 'src'], {
    encoding: 'utf8',
  });
  const used = new Set(stdout.split('\n').map((line) => line.slice(1, -1)));
  expect(codes.filter((code) => !used.has(code))).toEqual([]);
});

test('--version is the version of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});
