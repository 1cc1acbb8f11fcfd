import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { idOf } from '../../src/gomod/module.ts';
import { readSums, type Sums } from '../../src/gomod/sum.ts';
import { gomodText, gosumText, make, writeProxy } from '../helpers/modules.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';
import { go, mutations, outcome } from './real-go.ts';

const h1 = (seed: string): `h1:${string}` => `h1:${createHash('sha256').update(seed).digest('base64')}`;
const A = { path: 'example.com/a', version: 'v1.0.0' };
const B = { path: 'example.com/B', version: 'v0.0.0-20200101000000-0123456789ab' };
const TWO = `example.com/a v1.0.0 ${h1('zip')}\nexample.com/a v1.0.0/go.mod ${h1('mod')}\n`;

const read = (...texts: string[]): Sums =>
  readSums(texts.map((text, i) => ({ file: i === 0 ? 'go.sum' : `m${i}/go.sum`, text })));

test('a line is found again by module and kind, with its place', () => {
  const sums = read(`\n${TWO}`);
  expect(sums.wanted(A, false)).toBe(h1('zip'));
  expect(sums.wanted(A, true)).toBe(h1('mod'));
  expect([sums.place(A, false), sums.place(A, true)]).toEqual(['go.sum:2', 'go.sum:3']);
  expect([sums.wanted(B, false), sums.place(B, true)]).toEqual([undefined, undefined]);
  expect(sums.findings).toEqual([]);
});

test('the lists are sorted by path in bytes, then by version', () => {
  const names = [
    'example.com/a v1.10.0',
    'example.com/a v1.9.0',
    'example.com/B v1.0.0',
    'example.com/a v1.10.0-rc.1',
  ];
  const sums = read(names.map((name) => `${name} ${h1(name)}\n${name}/go.mod ${h1(name)}\n`).join(''));
  const sorted = [
    'example.com/B@v1.0.0',
    'example.com/a@v1.9.0',
    'example.com/a@v1.10.0-rc.1',
    'example.com/a@v1.10.0',
  ];
  expect(sums.archives.map(idOf)).toEqual(sorted);
  expect(sums.mods.map(idOf)).toEqual(sorted);
});

describe('T22: a go.sum written in an unusual way', () => {
  const zip = `example.com/a v1.0.0 ${h1('zip')}`;
  test.each([
    ['CRLF', `${zip}\r\n`],
    ['trailing blanks', `${zip} \t \n`],
    ['leading blanks', `  ${zip}\n`],
    ['tabs and many blanks between', `example.com/a\t\tv1.0.0    ${h1('zip')}\n`],
    ['no newline at the end', zip],
    ['blank lines', `\n \n\r\n${zip}\n\n`],
    ['the same line twice', `${zip}\n${zip}\n`],
    ['a hash of a later kind beside it', `example.com/a v1.0.0 h2:x\n${zip}\nexample.com/a v1.0.0 h3:y\n`],
    ['a blank that only Go takes for one', `example.com/a\u0085v1.0.0 ${h1('zip')}\n`],
    [
      'the sum of an empty go.mod',
      `${zip}\nexample.com/a v1.0.0/go.mod h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=\n`,
    ],
  ])('%s is read', (_, text) => {
    const sums = read(text);
    expect([sums.wanted(A, false), sums.wanted(A, true)]).toEqual([h1('zip'), undefined]);
    expect([sums.archives.length, sums.mods.length]).toEqual([1, 0]);
    expect(sums.findings).toEqual([]);
  });

  const first = `${TWO}\n`; // so that the bad line is the fourth
  test.each([
    ['two fields', 'example.com/a v1.0.0', 'the line has 2 fields, not module, version and hash'],
    [
      'four fields',
      `example.com/a v1.0.0 ${h1('x')} //`,
      'the line has 4 fields, not module, version and hash',
    ],
    ['a short h1', 'example.com/a v1.0.0 h1:abc=', 'the h1 is not 32 bytes in base64'],
    ['an h1 in base64url', `example.com/a v1.0.0 h1:${'_'.repeat(43)}=`, 'the h1 is not 32 bytes in base64'],
    [
      'an h1 with bits past its bytes',
      `example.com/a v1.0.0 h1:${'A'.repeat(42)}B=`,
      'the h1 is not 32 bytes in base64',
    ],
    ['an h1 with a tail', `example.com/a v1.0.0 ${h1('x')}x`, 'the h1 is not 32 bytes in base64'],
    [
      'a byte order mark',
      `\ufeff${zip}`,
      'no module version: "\\u{feff}example.com/a@v1.0.0": the path: its element "\\u{feff}example.com" holds a character that is not allowed',
    ],
    [
      'a path that climbs',
      `../../x v1.0.0 ${h1('x')}`,
      'no module version: "../../x@v1.0.0": the path: its element ".." ends in a dot',
    ],
    [
      'a version with a slash',
      `example.com/a v1.0.0/x ${h1('x')}`,
      'no module version: "example.com/a@v1.0.0/x": the version is not a semantic version',
    ],
    [
      'a short version',
      `example.com/a v1.0 ${h1('x')}`,
      'no module version: "example.com/a@v1.0": the version is written v1.0.0',
    ],
    [
      'a wrong major version',
      `example.com/a v2.0.0/go.mod ${h1('x')}`,
      'no module version: "example.com/a@v2.0.0": the version does not go with a path without major version',
    ],
    ['a conflict marker of git', '<<<<<<< HEAD', 'the line has 2 fields, not module, version and hash'],
  ])('%s is refused with its line', (_, line, message) => {
    expect(outcome(() => read(`${first}${line}\n${zip}\n`))).toEqual({
      code: 'E_GOSUM_SYNTAX',
      path: 'go.sum:4',
      message,
    });
  });

  test('a text over 64 MiB is refused', () => {
    expect(outcome(() => read('\n'.repeat(64 * 1024 * 1024 + 1)))).toEqual({
      code: 'E_GOSUM_SYNTAX',
      path: 'go.sum',
      message: 'it is larger than 64 MiB',
    });
  });
});

test('T22: two sums for one key in one file are a finding with both places, and the first one is kept', () => {
  const sums = read(`${TWO}example.com/a v1.0.0/go.mod ${h1('evil')}\n`);
  expect(sums.wanted(A, true)).toBe(h1('mod'));
  expect(sums.findings).toMatchObject([
    {
      code: 'E_GOSUM_CONFLICT',
      level: 'error',
      module: 'example.com/a@v1.0.0',
      path: 'go.sum:3',
      want: h1('mod'),
      got: h1('evil'),
      message: 'two sums for the go.mod file disagree; the other one is at go.sum:2',
    },
  ]);
});

test('66 work_sum_mismatch: a conflict between the files of a workspace is a finding', () => {
  const sums = read(TWO, TWO.replace(h1('zip'), h1('other')));
  expect(sums.findings).toMatchObject([
    {
      code: 'E_GOSUM_CONFLICT',
      path: 'm1/go.sum:1',
      message: 'two sums for the archive disagree; the other one is at go.sum:1',
    },
  ]);
});

test('66 work_sum: go.work.sum and the sums of the members are one set', () => {
  const [zip = '', mod = ''] = TWO.split('\n');
  const sums = readSums([
    { file: 'go.work.sum', text: zip },
    { file: 'hi/go.sum', text: `\n${mod}` },
  ]);
  expect([sums.place(A, false), sums.place(A, true)]).toEqual(['go.work.sum:1', 'hi/go.sum:2']);
});

test('32 mod_sum_readonly: a key with only unknown algorithms has no sum and is a finding', () => {
  const sums = read(
    'example.com/a v1.0.0/go.mod h2:abc\nexample.com/a v1.0.0/go.mod h3:def\n',
    'example.com/B v1.0.0 odd\n',
  );
  expect([sums.wanted(A, true), sums.mods]).toEqual([undefined, []]);
  expect(sums.findings).toMatchObject([
    { code: 'E_GOSUM_ALGO', module: 'example.com/a@v1.0.0', path: 'go.sum:1', got: '"h2:abc"' },
    { code: 'E_GOSUM_ALGO', module: 'example.com/B@v1.0.0', path: 'm1/go.sum:1', got: '"odd"' },
  ]);
});

test('36 mod_sum_replaced: the sum of a replacement stands under the name of the replacement', () => {
  const sums = read(`example.com/fork v1.5.1 ${h1('fork')}\n`);
  expect(sums.wanted({ path: 'example.com/fork', version: 'v1.5.1' }, false)).toBe(h1('fork'));
  expect(sums.wanted({ path: 'example.com/orig', version: 'v1.5.0' }, false)).toBeUndefined();
});

test('a file of 10 MB is read to its last line', () => {
  const lines: string[] = [];
  for (let i = 0; i < 45_000; i++) {
    const name = `example.com/some/long/name/of/a/module${i} v1.${i % 7}.0`;
    lines.push(`${name} ${h1(name)}\n${name}/go.mod ${h1(`${name}m`)}\n`);
  }
  const text = lines.join('');
  expect(text.length).toBeGreaterThan(9_000_000);
  const sums = read(text);
  expect([sums.archives.length, sums.mods.length]).toEqual([45_000, 45_000]);
  expect(sums.place({ path: 'example.com/some/long/name/of/a/module44999', version: 'v1.3.0' }, true)).toBe(
    'go.sum:90000',
  );
});

test('two thousand damaged files are read or refused with a place, never anything else', () => {
  const text = `${TWO}${TWO.replaceAll('/a', '/b')}example.com/c/v2 v2.0.0+incompatible h2:x\n`;
  for (const mutant of mutations(text, 2000)) {
    const result = outcome(() => read(mutant));
    if ('code' in result)
      expect(result).toMatchObject({
        code: 'E_GOSUM_SYNTAX',
        path: expect.stringMatching(/^go\.sum:[0-9]+$/) as unknown,
      });
  }
});

describe('T22: what the go command takes is taken, but for what the sums may not be', () => {
  const made = make({ id: 'example.com/a@v1.0.0' });
  const good = gosumText([made]);
  const [zip = '', mod = ''] = good.split('\n');
  const evil = zip.replace(made.sums.zip, h1('evil'));

  /** Where Go takes it and ours does not, a review could be deceived by it (threat-model.md T22). */
  test.each<readonly [what: string, text: string, go: boolean, ours: string]>([
    ['as Go writes it', good, true, ''],
    ['CRLF', good.replaceAll('\n', '\r\n'), true, ''],
    ['trailing blanks and tabs', good.replaceAll('\n', ' \t\n'), true, ''],
    ['leading blanks', good.replaceAll(/^/gm, '  '), true, ''],
    ['a blank of Latin-1 between', good.replaceAll(' ', '\u00a0'), true, ''],
    ['blank lines and no line end', `\n\r\n \n${zip}\n\n${mod}`, true, ''],
    ['lone carriage returns', good.replaceAll('\n', '\r'), false, 'E_GOSUM_SYNTAX'],
    ['a byte order mark', `\ufeff${good}`, false, 'E_GOSUM_SYNTAX'],
    ['a byte order mark before a line of its own', `\ufeff\n${good}`, false, 'E_GOSUM_SYNTAX'],
    ['a NUL at the end', `${good}\0`, false, 'E_GOSUM_SYNTAX'],
    ['a line of two fields', `${good}example.com/a v1.0.0\n`, false, 'E_GOSUM_SYNTAX'],
    ['a line of four fields', `${good}${zip} x\n`, false, 'E_GOSUM_SYNTAX'],
    ['an unknown algorithm only', good.replaceAll('h1:', 'h2:'), false, 'E_GOSUM_ALGO'],
    ['an unknown algorithm before the h1', `${zip.replace('h1:', 'h2:')}\n${good}`, true, ''],
    ['a wrong sum first', `${evil}\n${good}`, false, 'E_GOSUM_CONFLICT'],
    ['a wrong sum last', `${good}${evil}\n`, true, 'E_GOSUM_CONFLICT'],
    ['an h1 of a stranger that is no hash', `${good}example.com/b v1.0.0 h1:x\n`, true, 'E_GOSUM_SYNTAX'],
    ['a stranger that is no module', `${good}../b v1.0.0 ${h1('b')}\n`, true, 'E_GOSUM_SYNTAX'],
  ])(
    '%s',
    async (_, text, taken, ours) => {
      expect(outcomeOf(text)).toBe(ours);
      await inTemp(async (dir) => {
        await writeProxy(join(dir, 'proxy'), [made]);
        await writeFiles(join(dir, 'app'), {
          'go.mod': gomodText('example.com/app', { require: [made.id] }),
          'go.sum': text,
          'main.go': 'package main\n\nimport _ "example.com/a"\n\nfunc main() {}\n',
        });
        const env = { GOFLAGS: '-mod=readonly -modcacherw' };
        const ran = await go(dir, ['list', '-find', 'example.com/a'], { cwd: 'app', env });
        expect({ ok: ran.ok, stderr: ran.ok ? '' : ran.stderr }).toMatchObject({ ok: taken });
      });
    },
    60_000,
  );
});

/** The first code that a sum file comes to; empty when it is taken. */
function outcomeOf(text: string): string {
  const found = outcome(() => read(text));
  return 'code' in found ? found.code : (found.findings[0]?.code ?? '');
}
