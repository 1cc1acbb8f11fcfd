import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseModFile, type ModFile } from '../../src/gomod/modfile.ts';
import { go, inFolder, mutations, outcome } from './real-go.ts';

const strict = (text: string): ModFile => parseModFile(text, { file: 'go.mod', mode: 'strict' });
const lax = (text: string): ModFile => parseModFile(text, { file: 'dep/go.mod', mode: 'lax' });

const FULL = `// a comment
module example.com/app // the app

go 1.24.0

toolchain go1.24.3

require (
	example.com/a v1.2.3
	example.com/b/v2 v2.0.0-rc.1 // indirect
	example.com/c v2.1.0+incompatible // indirect; why not
	// example.com/no v1.0.0

	gopkg.in/yaml.v3 v3.0.1 //indirect
)

require example.com/d v0.0.0-20200101000000-0123456789ab // not indirect

replace example.com/a => ../a
replace (
	example.com/b/v2 v2.0.0-rc.1 => example.com/fork/v2 v2.0.1
	example.com/e v1.0.0 => /abs/e
)
exclude example.com/a v1.2.2
retract [v0.1.0, v0.2.0] // bad
retract v0.3.0
tool example.com/a/cmd/gen
tool (
	example.com/b/v2/x
)
ignore ./node_modules
godebug default=go1.21
`;

test('a go.mod with every directive is read with its lines', () => {
  expect(strict(FULL)).toEqual({
    module: 'example.com/app',
    go: '1.24.0',
    toolchain: 'go1.24.3',
    lines: { go: 4, toolchain: 6 },
    require: [
      { path: 'example.com/a', version: 'v1.2.3', indirect: false, line: 9 },
      { path: 'example.com/b/v2', version: 'v2.0.0-rc.1', indirect: true, line: 10 },
      { path: 'example.com/c', version: 'v2.1.0+incompatible', indirect: true, line: 11 },
      { path: 'gopkg.in/yaml.v3', version: 'v3.0.1', indirect: true, line: 14 },
      { path: 'example.com/d', version: 'v0.0.0-20200101000000-0123456789ab', indirect: false, line: 17 },
    ],
    replace: [
      { oldPath: 'example.com/a', oldVersion: undefined, newPath: '../a', newVersion: undefined, line: 19 },
      {
        oldPath: 'example.com/b/v2',
        oldVersion: 'v2.0.0-rc.1',
        newPath: 'example.com/fork/v2',
        newVersion: 'v2.0.1',
        line: 21,
      },
      { oldPath: 'example.com/e', oldVersion: 'v1.0.0', newPath: '/abs/e', newVersion: undefined, line: 22 },
    ],
    exclude: [{ path: 'example.com/a', version: 'v1.2.2' }],
    tool: ['example.com/a/cmd/gen', 'example.com/b/v2/x'],
    unknown: [],
  });
});

interface Case {
  readonly name: string;
  readonly text: string;
  /** Where this program means to differ from `go mod edit -json`, and why. */
  readonly ours?: { readonly does: 'takes' | 'refuses'; readonly because: string };
}

const UNKNOWN = { does: 'takes', because: 'an unknown directive is reported, not refused' } as const;
const NAME = {
  does: 'refuses',
  because: 'go list, build and mod tidy refuse it, go mod edit looks less closely',
} as const;

const CASES: readonly Case[] = [
  { name: 'every directive', text: FULL },
  { name: 'an empty file', text: '' },
  { name: 'only comments and blank lines', text: '// x\n\n   // y' },
  {
    name: 'CRLF',
    text: 'module example.com/m\r\n\r\ngo 1.20\r\nrequire (\r\n\ta.b/c v1.0.0 // indirect\r\n)\r\n',
  },
  { name: 'no newline at the end', text: 'module m\nrequire a.b/c v1.0.0 // indirect' },
  { name: 'odd spaces', text: '  module\t \tm  \n\t require   (   \n a.b/c\tv1.0.0//indirect\n  )  \n' },
  {
    name: 'double quotes with escapes',
    text: 'module "example.com/\\x61\\u0062\\143"\nrequire "a.b/c" "v1.0.0"\n',
  },
  { name: 'an escape Go does not know', text: 'module "example.com/\\q"\n' },
  { name: 'a surrogate as escape', text: 'module "example.com/\\ud800"\n' },
  { name: 'an octal escape past a byte', text: 'module "example.com/\\400"\n' },
  { name: 'escapes that are not UTF-8', text: 'module "example.com/\\xff"\n', ours: NAME },
  { name: 'a raw string', text: 'module `m`\n' },
  { name: 'single quotes', text: "module 'm'\n" },
  { name: 'a quote inside a word', text: 'module m"x"\n' },
  { name: 'a string without end', text: 'module "m\n' },
  { name: 'a string that goes on behind an escaped line end', text: 'module "m\\\n"\n' },
  { name: 'a quoted go version', text: 'module m\ngo "1.21"\n' },
  { name: 'a slash-star comment', text: 'module m /* x */\n' },
  { name: 'a slash-star inside a word', text: 'module m/*\n' },
  { name: 'a word cut off by a comment', text: 'module example.com//x\n' },
  { name: 'a control character', text: 'module m\x01\n' },
  { name: 'a byte order mark', text: '\ufeffmodule m\n' },
  { name: 'an empty block', text: 'module m\nrequire ()\nrequire (\n)\n' },
  {
    name: 'a block with a comment behind its bracket',
    text: 'module m\nrequire ( // indirect\n\ta.b/c v1.0.0\n) // indirect\n',
  },
  { name: 'a block without end', text: 'module m\nrequire (\n a.b/c v1.0.0\n' },
  { name: 'words behind the closing bracket', text: 'module m\nrequire (\n a.b/c v1.0.0\n) x\n' },
  { name: 'brackets on one line', text: 'module m\nrequire ( a.b/c v1.0.0 )\n' },
  { name: 'a block with two words before it', text: 'module m\nrequire a.b/c (\n v1.0.0\n)\n' },
  { name: 'a block inside a block', text: 'module m\nrequire (\n require (\n)\n)\n' },
  { name: 'a module block', text: 'module (\n m\n)\n' },
  { name: 'a go block', text: 'module m\ngo (\n 1.20\n)\n' },
  { name: 'a stray bracket', text: 'module m\n)\n' },
  { name: 'a line that starts with a bracket', text: 'module m\n(\n)\n' },
  { name: 'two module lines', text: 'module m\nmodule n\n' },
  { name: 'two go lines', text: 'module m\ngo 1.20\ngo 1.20\n' },
  { name: 'a release candidate as go line', text: 'module m\ngo 1.21rc1\n' },
  { name: 'a go line with a v', text: 'module m\ngo v1.20\n' },
  { name: 'a go line with a leading zero', text: 'module m\ngo 1.020\n' },
  { name: 'a toolchain that is default', text: 'module m\ntoolchain default\n' },
  { name: 'a toolchain that is none', text: 'module m\ntoolchain gcc\n' },
  { name: 'a require without version', text: 'module m\nrequire a.b/c\n' },
  { name: 'a require with three words', text: 'module m\nrequire a.b/c v1.0.0 v1.0.1\n' },
  { name: 'a require with a branch', text: 'module m\nrequire a.b/c master\n' },
  { name: 'a require with the wrong major version', text: 'module m\nrequire a.b/c v2.0.0\n' },
  { name: 'a require with a wrong path suffix', text: 'module m\nrequire a.b/c/v1 v1.0.0\n' },
  { name: 'a require of gopkg.in without version', text: 'module m\nrequire gopkg.in/yaml v1.0.0\n' },
  {
    name: 'an old pseudo-version on gopkg.in',
    text: 'module m\nrequire gopkg.in/check.v1 v0.0.0-20161208181325-20d25e280405\n',
  },
  { name: 'a require of a module without dot', text: 'module m\nrequire a v1.0.0\nreplace a => ./a\n' },
  {
    name: 'a short version',
    text: 'module m\nrequire a.b/c v1.2\n',
    ours: { does: 'refuses', because: 'a build asks the network what it means' },
  },
  {
    name: 'build metadata',
    text: 'module m\nrequire a.b/c v1.2.3+x\n',
    ours: { does: 'refuses', because: 'a build asks the network what it means' },
  },
  { name: 'a path with blanks in quotes', text: 'module m\nrequire "a.b/c d" v1.0.0\n', ours: NAME },
  { name: 'a path that climbs', text: 'module m\nrequire ../../etc v1.0.0\n', ours: NAME },
  { name: 'a module name that no build takes', text: 'module a//b\nrequire x\n' },
  { name: 'a module called go', text: 'module go\n', ours: NAME },
  {
    name: 'a replace by a folder and by a module',
    text: 'module m\nreplace a.b/c => ./c\nreplace a.b/c v1.0.0 => x.y/z v1.0.0\n',
  },
  { name: 'a replace by a folder of Windows', text: 'module m\nreplace a.b/c => C:/c\n' },
  { name: 'a replace without folder sign', text: 'module m\nreplace a.b/c => c\n' },
  { name: 'a replace by path@version', text: 'module m\nreplace a.b/c => x.y/z@v1.0.0\n' },
  { name: 'a replace by a folder with version', text: 'module m\nreplace a.b/c => ./c v1.0.0\n' },
  { name: 'a replace without arrow', text: 'module m\nreplace a.b/c v1.0.0 ./c\n' },
  { name: 'a replace with two old versions', text: 'module m\nreplace a.b/c v1.0.0 v1.0.1 => ./c\n' },
  { name: 'one replace twice', text: 'module m\nreplace a.b/c => ./c\nreplace a.b/c => ./c\n' },
  {
    name: 'two replaces of one module',
    text: 'module m\nreplace a.b/c => ./c\nreplace a.b/c => ./d\n',
    ours: NAME,
  },
  {
    name: 'a replacement of another major version',
    text: 'module m\nreplace a.b/c => x.y/z v2.0.0\n',
    ours: NAME,
  },
  { name: 'a tool and its brackets', text: 'module m\ntool ( \n x.y/z/cmd\n "x.y/q"\n)\n' },
  { name: 'a tool with two words', text: 'module m\ntool x.y/z v1.0.0\n' },
  { name: 'a retract with an open interval', text: 'module m\nretract [v1.0.0,\n' },
  { name: 'a retract with more words', text: 'module m\nretract v1.0.0 v1.0.1\n' },
  { name: 'a retract of nothing', text: 'module m\nretract []\n' },
  { name: 'ignore with two words', text: 'module m\nignore a b\n' },
  { name: 'godebug without value', text: 'module m\ngodebug x\n' },
  {
    name: '24 mod_load_badmod: an unknown word in a main module',
    text: 'module m\nhello world\n',
    ours: UNKNOWN,
  },
  { name: 'an unknown block', text: 'module m\nhello (\n world v1\n)\n', ours: UNKNOWN },
  { name: 'a word that only go.work knows', text: 'module m\nuse ./x\n', ours: UNKNOWN },
  { name: 'a name every JavaScript object has', text: 'module m\nconstructor x\n', ours: UNKNOWN },
];

describe('a go.mod is taken or refused as by go mod edit', () => {
  const goSays = new Map<string, unknown>();

  beforeAll(async () => {
    await inFolder({}, async (dir) => {
      for (const [i, { name, text }] of CASES.entries()) {
        await writeFile(join(dir, `${i}.mod`), text);
        const { ok, stdout } = await go(dir, ['mod', 'edit', '-json', `${i}.mod`]);
        goSays.set(name, ok ? readGo(stdout) : 'refuses');
      }
    });
  }, 60_000);
  afterAll(() => {
    goSays.clear();
  });

  test.each(CASES)('$name', ({ name, text, ours }) => {
    const result = outcome(() => strict(text));
    const said = 'code' in result ? 'refuses' : asGo(result);
    if (ours === undefined) expect(said).toEqual(goSays.get(name));
    else
      expect([verdict(goSays.get(name)), verdict(said)]).toEqual([
        ours.does === 'takes' ? 'refuses' : 'takes',
        ours.does,
      ]);
  });
});

function verdict(said: unknown): string {
  return said === 'refuses' ? 'refuses' : 'takes';
}

// what go mod edit -json says beyond what this program keeps
const PASSED_OVER = new Set(['Retract', 'Ignore', 'GoDebug', 'Godebug', 'Deprecated']);

function readGo(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) =>
    PASSED_OVER.has(key) || value === null ? undefined : value,
  );
}

function asGo(mod: ModFile): unknown {
  const list = (values: readonly unknown[]): unknown => (values.length === 0 ? undefined : values);
  return {
    Module: { Path: mod.module ?? '' },
    Go: mod.go,
    Toolchain: mod.toolchain,
    Require: list(
      mod.require.map((r) => ({ Path: r.path, Version: r.version, Indirect: r.indirect || undefined })),
    ),
    Exclude: list(mod.exclude.map((m) => ({ Path: m.path, Version: m.version }))),
    Replace: list(
      mod.replace.map((r) => ({
        Old: { Path: r.oldPath, Version: r.oldVersion },
        New: { Path: r.newPath, Version: r.newVersion },
      })),
    ),
    Tool: list(mod.tool.map((path) => ({ Path: path }))),
  };
}

test.each([
  [
    'module m\n\nrequire (\n\ta.b/c 1.0.0\n)\n',
    'E_MODULE_NAME',
    'go.mod:4',
    '"a.b/c@1.0.0" in a require line: the version is not a semantic version',
  ],
  [
    'module m\nrequire a.b/c v1.2\n',
    'E_MODULE_NAME',
    'go.mod:2',
    '"a.b/c@v1.2" in a require line: the version is written v1.2.0',
  ],
  ['module m\ngo 1\n', 'E_GOMOD_SYNTAX', 'go.mod:2', 'no Go version: 1'],
  ['// x\nrequire (\n', 'E_GOMOD_SYNTAX', 'go.mod:2', 'the block that starts here has no end'],
  ['module m\nrequire "a\n', 'E_GOMOD_SYNTAX', 'go.mod:2', 'a string has no end'],
  [
    'module m\ntool ../x\n',
    'E_MODULE_NAME',
    'go.mod:2',
    '"../x" in a tool line: its element ".." ends in a dot',
  ],
  ['module m\nfoo "\\\n"\ngo x\n', 'E_GOMOD_SYNTAX', 'go.mod:4', 'no Go version: x'],
])('the error for %j says where and what', (text, code, path, message) => {
  expect(outcome(() => strict(text))).toEqual({ code, path, message });
});

test('unknown directives are kept with their lines, a block as one', () => {
  const { unknown } = strict('module m\nhello "wor\x1bld" x\nnew (\n a\n b\n)\n');
  expect(unknown).toEqual([
    { text: 'hello "wor\ufffdld" x', line: 2 },
    { text: 'new', line: 3 },
  ]);
});

describe('a dependency is read as laxly as by Go', () => {
  test('24 mod_load_badmod: what only matters in a main module is passed over, even when it is wrong', () => {
    const text = `module sub
hello world
hello (
	world
)
replace nonsense
exclude (
	a
)
require x.y/z (
)
tool
toolchain 7
retract [v1.0.0, soon)
godebug
)
require a.b/c v1.0.0
`;
    expect(lax(text)).toEqual({
      module: 'sub',
      go: undefined,
      toolchain: undefined,
      lines: {},
      require: [{ path: 'a.b/c', version: 'v1.0.0', indirect: false, line: 17 }],
      replace: [],
      exclude: [],
      tool: [],
      unknown: [],
    });
  });

  test.each([
    ['1.17', '1.17'],
    ['1.21rc1', '1.21rc1'],
    ['v1.17.3', '1.17'],
    ['1.9beta', '1.9'],
    ['1.17.3.4', '1.17'],
  ])('the go line %s counts as %s', (written, read) => {
    expect(lax(`module m\ngo ${written}\n`).go).toBe(read);
  });

  test('a short version is completed and build metadata dropped', () => {
    const { require } = lax('require (\n a.b/c v1.2\n a.b/d v1.2.3+x\n a.b/e v3.0.0+incompatible\n)\n');
    expect(require.map((r) => r.version)).toEqual(['v1.2.0', 'v1.2.3', 'v3.0.0+incompatible']);
  });

  test.each([
    ['go x\n', 'E_GOMOD_SYNTAX'],
    ['go 1.20\ngo 1.20\n', 'E_GOMOD_SYNTAX'],
    ['require a.b/c\n', 'E_GOMOD_SYNTAX'],
    ['require a.b/c v2.0.0\n', 'E_MODULE_NAME'],
    ['require ../c v1.0.0\n', 'E_MODULE_NAME'],
    ['ignore a b\n', 'E_GOMOD_SYNTAX'],
    ['hello (\n', 'E_GOMOD_SYNTAX'],
    ['hello "\n', 'E_GOMOD_SYNTAX'],
  ])('%j is still refused', (text, code) => {
    expect(outcome(() => lax(text))).toMatchObject({ code });
  });
});

test('two thousand damaged files are read or refused with a place, never anything else', () => {
  for (const text of mutations(FULL, 2000)) {
    for (const mode of ['strict', 'lax'] as const) {
      const result = outcome(() => parseModFile(text, { file: 'go.mod', mode }));
      if ('code' in result) expect(result.path).toMatch(/^go\.mod:[0-9]+$/);
    }
  }
});

test('a long file of one word, one string, one line or one block is read without running out of stack', () => {
  const long = 'a'.repeat(3_000_000);
  expect(strict(`module m\nx ${long}\n`).unknown).toHaveLength(1);
  expect(strict(`module m\nx "${'\\n'.repeat(1_000_000)}"\n`).unknown).toHaveLength(1);
  expect(strict(`module m\nx ${'a '.repeat(500_000)}\n`).unknown).toHaveLength(1);
  expect(strict(`module m\nrequire (\n${'a.b/c v1.0.0\n'.repeat(50_000)})\n`).require).toHaveLength(50_000);
  expect(outcome(() => strict(`module "${'\\n'.repeat(500_000)}"`))).toMatchObject({ code: 'E_MODULE_NAME' });
});
