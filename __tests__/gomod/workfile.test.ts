import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseWorkFile, type WorkFile } from '../../src/gomod/workfile.ts';
import { go, inFolder, mutations, outcome } from './real-go.ts';

const FULL = `go 1.24 // the workspace

toolchain go1.24.1

use (
	.
	./sub // below
	"../with blank"
	/abs/x
)
use ./other
replace example.com/a => ./a
replace example.com/b v1.0.0 => example.com/c v1.2.0
godebug default=go1.21
`;

test('a go.work with every directive is read with its lines', () => {
  expect(parseWorkFile(FULL, 'go.work')).toEqual({
    go: '1.24',
    toolchain: 'go1.24.1',
    lines: { go: 1, toolchain: 3 },
    use: [
      { dir: '.', line: 6 },
      { dir: './sub', line: 7 },
      { dir: '../with blank', line: 8 },
      { dir: '/abs/x', line: 9 },
      { dir: './other', line: 11 },
    ],
    replace: [
      { oldPath: 'example.com/a', oldVersion: undefined, newPath: './a', newVersion: undefined, line: 12 },
      {
        oldPath: 'example.com/b',
        oldVersion: 'v1.0.0',
        newPath: 'example.com/c',
        newVersion: 'v1.2.0',
        line: 13,
      },
    ],
    unknown: [],
  });
});

interface Case {
  readonly name: string;
  readonly text: string;
  /** Where this program means to differ from `go work edit -json`, and why. */
  readonly ours?: { readonly does: 'takes' | 'refuses'; readonly because: string };
}

const UNKNOWN = { does: 'takes', because: 'an unknown directive is reported, not refused' } as const;
const AS_BUILDS = {
  does: 'refuses',
  because: 'go list and go build refuse it, go work edit looks less closely',
} as const;

const CASES: readonly Case[] = [
  { name: 'every directive', text: FULL },
  { name: 'an empty file', text: '' },
  { name: 'CRLF', text: 'go 1.18\r\nuse (\r\n\t./a\r\n)\r\n' },
  { name: 'a short version in a replace', text: 'replace a.b/c v1.2 => x.y/z v1\n' },
  { name: 'a module block', text: 'module (\n m\n)\n', ours: UNKNOWN },
  { name: 'an unknown word', text: 'go 1.18\nhello world\n', ours: UNKNOWN },
  { name: 'require, which only go.mod knows', text: 'require a.b/c v1.0.0\n', ours: UNKNOWN },
  { name: 'use without folder', text: 'use\n' },
  { name: 'use with two folders', text: 'use ./a ./b\n' },
  { name: 'use with a raw string', text: 'use `./a`\n' },
  { name: 'a go line with a v', text: 'go v1.18\n' },
  { name: 'a go block', text: 'go (\n 1.18\n)\n' },
  { name: 'two toolchains', text: 'toolchain go1.20\ntoolchain go1.20\n' },
  { name: 'a block with two words', text: 'use x (\n)\n' },
  { name: 'a replace without arrow', text: 'replace a.b/c ./c\n' },
  {
    name: '68 work_replace_conflict: two replaces of one module',
    text: 'replace a.b/c => ./c\nreplace a.b/c => ./d\n',
    ours: AS_BUILDS,
  },
  { name: 'one folder used twice', text: 'use ./a\nuse a/\n', ours: AS_BUILDS },
];

describe('a go.work is taken or refused as by go work edit', () => {
  const goSays = new Map<string, unknown>();

  beforeAll(async () => {
    await inFolder({}, async (dir) => {
      for (const [i, { name, text }] of CASES.entries()) {
        await writeFile(join(dir, `${i}.work`), text);
        const { ok, stdout } = await go(dir, ['work', 'edit', '-json', `${i}.work`]);
        goSays.set(name, ok ? readGo(stdout) : 'refuses');
      }
    });
  }, 60_000);

  test.each(CASES)('$name', ({ name, text, ours }) => {
    const result = outcome(() => parseWorkFile(text, 'go.work'));
    const said = 'code' in result ? 'refuses' : asGo(result);
    const verdicts = [goSays.get(name), said].map((each) => (each === 'refuses' ? 'refuses' : 'takes'));
    if (ours === undefined) expect(said).toEqual(goSays.get(name));
    else expect(verdicts).toEqual([ours.does === 'takes' ? 'refuses' : 'takes', ours.does]);
  });
});

function readGo(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) => (key === 'Godebug' || value === null ? undefined : value));
}

function asGo(work: WorkFile): unknown {
  const list = (values: readonly unknown[]): unknown => (values.length === 0 ? undefined : values);
  return {
    Go: work.go,
    // go work edit -json leaves the toolchain out
    Use: list(work.use.map(({ dir }) => ({ DiskPath: dir }))),
    Replace: list(
      work.replace.map((r) => ({
        Old: { Path: r.oldPath, Version: r.oldVersion },
        New: { Path: r.newPath, Version: r.newVersion },
      })),
    ),
  };
}

test.each([
  ['go 1.18\nuse ./a\nuse ./b/../a\n', 'E_GOWORK_SYNTAX', 'w/go.work:3', 'a second use of ./b/../a'],
  [
    'replace a.b/c => a.b/c v2.0.0\n',
    'E_MODULE_NAME',
    'w/go.work:1',
    '"a.b/c@v2.0.0" in a replace line: the version does not go with a path without major version',
  ],
  ['use (\n', 'E_GOWORK_SYNTAX', 'w/go.work:1', 'the block that starts here has no end'],
])('the error for %j says where and what', (text, code, path, message) => {
  expect(outcome(() => parseWorkFile(text, 'w/go.work'))).toEqual({ code, path, message });
});

test('unknown directives are kept with their lines', () => {
  expect(parseWorkFile('use .\nhello (\n x\n)\n', 'go.work').unknown).toEqual([{ text: 'hello', line: 2 }]);
});

test('two thousand damaged files are read or refused with a place, never anything else', () => {
  for (const text of mutations(FULL, 2000)) {
    const result = outcome(() => parseWorkFile(text, 'go.work'));
    if ('code' in result) expect(result.path).toMatch(/^go\.work:[0-9]+$/);
  }
});
