import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyVendored } from '../../helpers/airlock.ts';
import { fakeHost, type FakeHost } from '../../helpers/host.ts';
import { gomodText, make } from '../../helpers/modules.ts';
import { inTemp } from '../../helpers/temp.ts';
import { importing, vendor, vendoredNames } from '../../helpers/vendored.ts';
import { dice } from '../real-go.ts';

/** What is due follows here from what the go command of this machine copies: a file too many or too few is a finding. */
let host: FakeHost;
beforeAll(() => {
  host = fakeHost();
});
afterAll(() => host.close());

/** Lines above `package`, and whether the go command copies the file. */
const headers: readonly (readonly [header: string, copied: boolean])[] = [
  ['', true],
  ['//go:build linux\n\n', true],
  ['//go:build !linux && never\n\n', true],
  ['//go:build ignore\n\n', false],
  ['//go:build ignore\n', false],
  ['//go:build !ignore\n\n', true],
  ['//go:build ignore || linux\n\n', true],
  ['//go:build ignore && linux\n\n', false],
  ['//go:build !(ignore || linux)\n\n', true],
  ['//go:build !(!ignore)\n\n', false],
  ['//go:build a && !a\n\n', true],
  ['//go:build ((ignore))\n\n', false],
  ['//go:build\tignore\n\n', false],
  ['//go:build  ignore  \n\n', false],
  ['//go:build ignore\r\n\r\n', false],
  ['//go:buildignore\n\n', true],
  ['// go:build ignore\n\n', true],
  [' //go:build ignore\n\n', false],
  ['/* c */ //go:build ignore\n\n', true],
  ['/*\n//go:build ignore\n*/\n\n', true],
  ['/* a comment */\n//go:build ignore\n\n', false],
  ['/* a\n b */ /* c */\n//go:build ignore\n\n', false],
  ['// words\n\n//go:build ignore\n\n', false],
  ['\ufeff//go:build ignore\n\n', false],
  ['//go:build größe && ignore\n\n', false],
  ['//go:build größe\n\n', true],
  ['// +build ignore\n\n', false],
  ['// +build ignore\n', true],
  ['//+build ignore\n\n', false],
  ['//   +build   ignore   \n\n', false],
  ['// +build ignore linux\n\n', true],
  ['// +build ignore,linux\n\n', false],
  ['// +build !ignore\n\n', true],
  ['// +build linux\n// +build ignore\n\n', false],
  ['// +build\n\n', false],
  ['// +build !!linux\n\n', false],
  ['// +build !\n\n', false],
  ['// +build a-b\n\n', false],
  ['// +build !a-b\n\n', true],
  ['// +buildignore\n\n', true],
  ['/* first */\n// +build ignore\n\n', true],
  ['// +build ignore\n\n// the package\n', false],
  ['// the package\n// +build ignore\n', true],
  ['//go:build linux\n// +build ignore\n\n', true],
  ['//go:build ignore\n// +build linux\n\n', false],
  [`// +build ${'a '.repeat(102)}ignore,b\n// +build linux\n\n`, true],
  ['//go:embed ignore\n\n', true],
];

test('build constraints leave out what the go command leaves out', async () => {
  const files = Object.fromEntries(headers.map(([header], i) => [`h${i}.go`, `${header}package lib\n`]));
  const lib = make({ id: 'example.com/lib@v1.0.0', files: { 'lib.go': 'package lib\n', ...files } });
  await inTemp(async (dir) => {
    const require = [lib.id];
    const place = await vendor(dir, {
      modules: [lib],
      files: {
        'go.mod': gomodText('example.com/app', { go: '1.21', require }),
        'main.go': importing('example.com/lib'),
      },
    });
    const names = vendoredNames(place);
    const copied = headers.map(([header], i) => [header, names.includes(`example.com/lib/h${i}.go`)]);
    expect(copied).toEqual(headers);
    expect(await verifyVendored(host, place)).toMatchObject({
      codes: [],
      report: { modules: { verified: 1 } },
    });
  });
});

test('constraints made by dice are decided as by the go command', async () => {
  const roll = dice(17);
  const pick = (...choices: readonly string[]): string => choices[roll(choices.length)] ?? '';
  const term = (depth: number): string => {
    if (depth === 0) return pick('ignore', 'linux', 'a.b', '_x', '386');
    return pick(
      term(0),
      `!${term(0)}`,
      `(${term(depth - 1)})`,
      `!(${term(depth - 1)})`,
      `${term(depth - 1)} ${pick('&&', '||')} ${term(depth - 1)}`,
    );
  };
  const old = (): string =>
    pick(...['ignore', '!ignore', 'linux', 'a,ignore', 'ignore x', '!a,b !ignore', 'é', '!!z']);
  const above = (): string => pick('', '// words\n', '\n', '/* c */\n', '/* c\n*/\n');
  const below = (): string => pick('\n', '', '\n// words\n', '// words\n\n', '\r\n');
  const header = (): string =>
    `${above()}${pick(`//go:build ${term(3)}\n`, `// +build ${old()}\n`)}${below()}`;
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [`h${i}.go`, `${header()}package lib\n`]),
  );
  const lib = make({ id: 'example.com/lib@v1.0.0', files: { 'lib.go': 'package lib\n', ...files } });
  await inTemp(async (dir) => {
    const place = await vendor(dir, {
      modules: [lib],
      files: {
        'go.mod': gomodText('example.com/app', { go: '1.21', require: [lib.id] }),
        'main.go': importing('example.com/lib'),
      },
    });
    const many = vendoredNames(place).length;
    expect(many).toBeGreaterThan(50);
    expect(many).toBeLessThan(390);
    expect(await verifyVendored(host, place)).toMatchObject({ codes: [] });
  });
});

const embedding = [
  'package emb',
  '',
  'import (',
  '\t"embed"',
  '\t. "fmt" // a comment: //go:embed nothing',
  '\tx `strings`',
  ')',
  '',
  '//go:embed one.txt two?.txt "with space.txt" `raw.txt`',
  '//go:embed tree',
  'var a embed.FS',
  '',
  '//go:embed all:whole',
  'var b embed.FS',
  '',
  '//go:embed glob/*.txt cls/[a-c][^x].txt deep/*/leaf.txt',
  'var c embed.FS',
  '',
  '//go:embed tree/.named',
  'var d embed.FS',
  '',
  'const s = "//go:embed no1"',
  'const r = `',
  '//go:embed no2',
  '`',
  "const q, e = '\"', '\\''",
  '/*',
  '//go:embed no3',
  '*/',
  '//go:embedno4',
  '// go:embed no5',
  '//go:embed "no6"x',
  'var _ = Sprint(x.ToUpper(s))',
  '',
].join('\n');

const data = Object.fromEntries(
  [
    ...['one.txt', 'twoA.txt', 'twoAB.txt', 'with space.txt', 'raw.txt', '.dot', '_under.txt'],
    ...[
      'tree/a.txt',
      'tree/.hidden',
      'tree/_hidden',
      'tree/.dir/a',
      'tree/sub/b.txt',
      'tree/sub/deep/c.txt',
      'tree/.named',
    ],
    ...['whole/a.txt', 'whole/.hidden', 'whole/_dir/b.txt', 'whole/sub/.c'],
    ...['glob/a.txt', 'glob/.b.txt', 'glob/c.md', 'glob/sub/d.txt'],
    ...[
      'cls/ab.txt',
      'cls/ax.txt',
      'cls/db.txt',
      'deep/x/leaf.txt',
      'deep/y/leaf.txt',
      'deep/y/other.txt',
      'deep/leaf.txt',
    ],
    ...[
      'fortest/t.txt',
      'forcgo/c.txt',
      'forignored/i.txt',
      'unused/u.txt',
      'no1',
      'no2',
      'no3',
      'no4',
      'no5',
      'no6',
    ],
  ].map((name) => [`emb/${name}`, `this is ${name}\n`]),
);

const rich = make({
  id: 'example.com/rich@v1.2.0',
  go: '1.16',
  require: ['example.com/deep@v1.0.0'],
  files: {
    ...data,
    'emb/emb.go': embedding,
    'emb/emb_test.go': 'package emb\n\nimport _ "embed"\n\n//go:embed fortest/t.txt\nvar t string\n',
    'emb/x_test.go': 'package emb_test\n\nimport _ "embed"\n\n//go:embed fortest\nvar t embed.FS\n',
    'emb/cgo.go': 'package emb\n\nimport "C"\nimport _ "embed"\n\n//go:embed forcgo/*\nvar u string\n',
    'emb/ignored.go':
      '//go:build ignore\n\npackage main\n\nimport _ "embed"\n\n//go:embed forignored/i.txt\nvar v string\n',
    'emb/doc.go': 'package documentation\n\nimport _ "embed"\n\n//go:embed unused/*\nvar w string\n',
    'emb/_skipped.go': 'package emb\n\nimport _ "embed"\n\n//go:embed unused/*\nvar w string\n',
    LICENSE: 'licence\n',
    'LICENSE.md': 'licence\n',
    'NOTICE-third-party': 'notice\n',
    'license.txt': 'not that\n',
    'README.md': 'not that\n',
    'go.sum': '',
    'a/COPYING': 'a\n',
    'a/notes': 'not that\n',
    'a/b/PATENTS.txt': 'b\n',
    'a/b/LICENSE/in-a-folder': 'not that\n',
    'a/b/c/c.go': 'package c\n\nimport _ "example.com/deep/x"\n',
    'a/b/c/c_test.go': 'package c\n\nimport _ "example.com/nowhere"\n',
    'a/b/c/c_windows.go': 'package c\n',
    'a/b/c/asm_amd64.s': '// nothing\n',
    'a/b/c/code.c': '//go:build ignore\n',
    'a/b/c/.hidden': 'h\n',
    'a/b/c/go.sum': '',
    'a/b/c/data.bin': Uint8Array.of(0, 1, 2, 255),
    'a/b/c/empty': '',
    'a/b/c/testdata/t.txt': 'not that\n',
    'a/b/c/other/o.go': 'package other\n',
    'tools/tool/main.go': 'package main\n\nfunc main() {}\n',
  },
});
const deep = make({
  id: 'example.com/deep@v1.0.0',
  go: null,
  files: { 'x/x.go': 'package x\n', LICENSE: 'deep\n' },
});
// two modules that share folders: one is below the other, and the upper has packages below the path of the lower
const upper = make({
  id: 'example.com/shared@v1.0.0',
  go: '1.16',
  files: {
    'u.go': 'package shared\n',
    'low/LICENSE': 'of upper\n',
    'low/in/in.go': 'package in\n',
    'low/README': 'u\n',
  },
});
const lower = make({
  id: 'example.com/shared/low@v1.3.0',
  go: '1.16',
  files: { 'low.go': 'package low\n', LICENSE: 'of lower\n', 'in2/in2.go': 'package in2\n' },
});

describe.each(['1.16', '1.17', '1.21', '1.22', '1.24'])('the main module says go %s', (line) => {
  test.each(['0', '1'])('what the go command copies is due, with CGO_ENABLED=%s', async (cgo) => {
    const modules = [rich, deep, upper, lower];
    await inTemp(async (dir) => {
      const tool = line === '1.24' ? 'tool example.com/rich/tools/tool\n' : '';
      const place = await vendor(dir, {
        modules,
        files: {
          'go.mod': gomodText('example.com/app', { go: line, require: modules.map(({ id }) => id) }, tool),
          'main.go': importing(
            'example.com/rich/emb',
            'example.com/rich/a/b/c',
            'example.com/shared',
            'example.com/shared/low',
            'example.com/shared/low/in',
            'example.com/shared/low/in2',
          ),
        },
        env: { CGO_ENABLED: cgo },
      });
      const names = vendoredNames(place);
      expect(names.includes('example.com/rich/a/b/c/go.sum')).toBe(line === '1.16');
      expect(names.includes('example.com/rich/emb/fortest/t.txt')).toBe(line < '1.22');
      expect(names.includes('example.com/rich/emb/forcgo/c.txt')).toBe(cgo === '1');
      expect(names.includes('example.com/rich/tools/tool/main.go')).toBe(line === '1.24');
      expect(await verifyVendored(host, place)).toMatchObject({
        codes: [],
        report: { modules: { planned: 4, verified: 4 } },
      });
    });
  });
});
