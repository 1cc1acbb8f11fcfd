/** `explain`: the row of a code, and why a module is needed. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errors } from '../../src/errors.ts';
import type { ModuleExplained } from '../../src/explanation.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { explainedCode } from '../../src/cli/explain.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { cli, codesOf, reportOf, type CliRun } from '../helpers/cli.ts';
import { gomodText, gosumText, makeAll, parseId } from '../helpers/modules.ts';
import { writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
// app → a → b v1.1.0; tool → b v1.0.0; nobody requires stale
const made = makeAll(
  {
    id: 'example.com/a@v1.0.0',
    go: '1.16',
    require: ['example.com/b@v1.1.0'],
    files: { 'a.go': 'package a\n\nimport _ "example.com/b"\n' },
  },
  { id: 'example.com/b@v1.0.0', go: '1.16' },
  { id: 'example.com/b@v1.1.0', go: '1.16' },
);
const stale = makeAll('example.com/stale@v1.0.0');
let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'airlock-explain-'));
  await writeFiles(join(dir, 'checkout'), {
    'app/go.mod': gomodText('example.com/app', { require: ['example.com/a@v1.0.0', 'example.com/b@v1.1.0'] }),
    'app/go.sum': gosumText([...made, ...stale]),
    'app/main.go': 'package main\n\nimport _ "example.com/a"\n\nfunc main() {}\n',
    'deep/go.mod': gomodText('example.com/deep', { go: '1.16', require: ['example.com/a@v1.0.0'] }),
    'deep/go.sum': gosumText(made),
    'deep/main.go': 'package main\n\nimport _ "example.com/a"\n\nfunc main() {}\n',
    'x.tar.zst': goodBundle(made),
  });
  expect(await airlock('unbundle', 'x.tar.zst')).toMatchObject({ status: 0 });
});
afterAll(() => {
  removeTree(dir);
});

const airlock = (...args: readonly string[]): Promise<CliRun> =>
  cli(args, {
    cwd: join(dir, 'checkout'),
    env: { GOMODCACHE: join(dir, 'cache'), GOCACHE: join(dir, 'gocache') },
  });

async function explained(subject: string): Promise<{ codes: readonly string[]; told: ModuleExplained }> {
  const report = reportOf(await airlock('explain', subject, '--json'));
  const told = report.explanation;
  if (told?.kind !== 'module') throw new Error('no module was explained');
  return { codes: codesOf(report), told };
}

describe('a module', () => {
  test('is explained by the shortest chain of each root, its sum lines, its files and who imports it', async () => {
    const { codes, told } = await explained('example.com/b');
    expect(codes).toEqual([]);
    expect(told).toMatchObject({
      path: 'example.com/b',
      version: null,
      chains: [
        { root: 'app', through: ['example.com/b@v1.1.0'], place: 'app/go.mod:6', selected: 'v1.1.0' },
        {
          root: 'deep',
          through: ['example.com/a@v1.0.0', 'example.com/b@v1.1.0'],
          place: 'deep/go.mod:5',
          selected: 'v1.1.0',
        },
      ],
      importedBy: ['example.com/a'],
      notAsked: null,
    });
    expect(told.sums.map(({ place, version, of }) => `${place} ${version} ${of}`)).toEqual([
      'app/go.sum:3 v1.0.0 archive',
      'app/go.sum:4 v1.0.0 go.mod',
      'app/go.sum:5 v1.1.0 archive',
      'app/go.sum:6 v1.1.0 go.mod',
      'deep/go.sum:3 v1.0.0 archive',
      'deep/go.sum:4 v1.0.0 go.mod',
      'deep/go.sum:5 v1.1.0 archive',
      'deep/go.sum:6 v1.1.0 go.mod',
    ]);
    const zip = join(dir, 'cache/cache/download/example.com/b/@v/v1.1.0.zip');
    expect(told.files).toContainEqual({
      module: 'example.com/b@v1.1.0',
      kind: 'zip',
      path: zip,
      bytes: readFileSync(zip).length,
    });
    const tree = told.files.find(({ kind }) => kind === 'tree');
    expect(tree?.bytes).toBe(
      (made[2]?.files ?? []).reduce((all, { data = '' }) => all + Buffer.byteLength(data), 0),
    );
  });

  test.each([['example.com/b@v1.0.0'], ['example.com/stale'], ['example.com/nowhere']])(
    '%s, which no root comes to, has no chain',
    async (id) => {
      const { codes, told } = await explained(id);
      expect(codes).toEqual([]);
      expect(told.chains).toEqual([]);
      expect(told.importedBy).toEqual([]);
    },
  );

  test('is told in words on stdout, with the lines that matter', async () => {
    const { status, stdout } = await airlock('explain', 'example.com/b@v1.1.0', '-q');
    expect(status).toBe(0);
    expect(stdout).toContain('deep: deep/go.mod:5 → example.com/a@v1.0.0 → example.com/b@v1.1.0\n');
    expect(stdout).toContain('app/go.sum:5  v1.1.0  archive  h1:');
    expect(stdout).toContain('imported by\n  example.com/a\n');
  });

  test('whose files are not there is explained all the same, and says that Go was not asked', async () => {
    const run = await airlock('explain', 'example.com/a', '--modcache', join(dir, 'none'), '--json');
    const report = reportOf(run);
    expect(report).toMatchObject({ ok: true, explanation: { importedBy: null } });
    expect(codesOf(report)).toEqual(['W_PLAN_PARTIAL']);
  });
});

test.each(Object.entries(errors))('%s is explained with the words of the one list', (code, entry) => {
  const { output, report } = explainedCode(code.toLowerCase()) ?? {};
  expect(output).toContain(entry.cause);
  expect(output).toContain(entry.remedy);
  expect(report?.explanation).toMatchObject({ kind: 'code', code, cause: entry.cause, remedy: entry.remedy });
});

test('a code is explained where there is no module at all, and without a word on the error output', async () => {
  const run = await cli(['explain', 'E_GOSUM_MISSING', '-q'], { cwd: tmpdir() });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('go mod tidy');
});

test.each([
  ['E_GOSUM_MISING', 'did you mean E_GOSUM_MISSING?'],
  ['E_QQQQQQQQQQQ', 'there is no code E_QQQQQQQQQQQ'],
  ['not a module', 'is no error code and no module'],
  [`${parseId('example.com/a@v1').path}@`, 'nothing follows the @'],
])('explain %s is wrong usage', async (subject, says) => {
  const { status, stdout, stderr } = await airlock('explain', subject);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
});
