import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseModulesTxt } from '../../../src/gomod/vendor/modulestxt.ts';
import { verifyVendored, type Place } from '../../helpers/airlock.ts';
import { fakeHost, type FakeHost } from '../../helpers/host.ts';
import { gomodText, gosumText, make, makeAll } from '../../helpers/modules.ts';
import { inTemp } from '../../helpers/temp.ts';
import { importing, textOf, vendor, type Vendored } from '../../helpers/vendored.ts';
import { mutations, outcome } from '../real-go.ts';

const a1 = make({
  id: 'example.com/a@v1.0.0',
  go: '1.13',
  require: ['example.com/b@v1.0.0'],
  files: { 'a.go': 'package a\n\nimport _ "example.com/b"\n' },
});
const a2 = make({
  id: 'example.com/a@v1.1.0',
  go: '1.16',
  require: ['example.com/b@v1.0.0'],
  files: { 'a.go': 'package a\n', 'sub/s.go': 'package sub\n' },
});
const [b, b2, noGo, fork, unusedOne] = makeAll(
  { id: 'example.com/b@v1.0.0', go: '1.12' },
  { id: 'example.com/b@v1.2.0', go: '1.15' },
  { id: 'example.com/nogo@v0.1.0', go: null },
  {
    id: 'example.com/fork@v1.5.0',
    go: '1.14',
    gomod: 'module example.com/a\n\ngo 1.14\n',
    files: { 'a.go': 'package a\n' },
  },
  { id: 'example.com/unused@v1.0.0', go: '1.11' },
);
const modules = [a1, a2, b, b2, noGo, fork, unusedOne].filter((made) => made !== undefined);

type Case = Omit<Vendored, 'modules'> & {
  readonly has?: readonly string[];
  readonly warns?: readonly string[];
};
const app = (go: string | null, require: readonly string[], extra = ''): string =>
  gomodText('example.com/app', { go, require }, extra);
const local = {
  'local/go.mod': 'module example.com/b\n\ngo 1.13\n',
  'local/b.go': 'package b\n',
  'local/LICENSE': 'l\n',
};

const cases: Readonly<Record<string, Case>> = {
  'a plain requirement': {
    files: { 'go.mod': app('1.17', [a1.id, 'example.com/b@v1.0.0']), 'main.go': importing('example.com/a') },
    has: ['## explicit; go 1.13'],
  },
  'a module without a go line': {
    files: { 'go.mod': app('1.17', ['example.com/nogo@v0.1.0']), 'main.go': importing('example.com/nogo') },
    has: ['## explicit'],
  },
  'a main module at 1.16, where an indirect one is not explicit': {
    files: { 'go.mod': app('1.16', [a1.id]), 'main.go': importing('example.com/a') },
    has: ['# example.com/b v1.0.0', '## explicit'],
  },
  'a main module at 1.13, where nothing is explicit': {
    files: { 'go.mod': app('1.13', [a1.id]), 'main.go': importing('example.com/a') },
  },
  'a main module at 1.12 with a replacement': {
    files: {
      'go.mod': app('1.12', [a1.id], 'replace example.com/b => example.com/b v1.2.0\n'),
      'main.go': importing('example.com/a'),
    },
  },
  'a requirement that gives no package': {
    files: {
      'go.mod': app('1.16', [a1.id, 'example.com/unused@v1.0.0']),
      'main.go': importing('example.com/a'),
    },
    has: ['# example.com/unused v1.0.0'],
  },
  'a replacement by a module': {
    files: {
      'go.mod': app('1.17', [a1.id], 'replace example.com/a v1.0.0 => example.com/fork v1.5.0\n'),
      'main.go': importing('example.com/a'),
    },
    has: ['# example.com/a v1.0.0 => example.com/fork v1.5.0', '## explicit; go 1.14'],
  },
  'a replacement of every version by a module': {
    files: {
      'go.mod': app('1.17', [a1.id], 'replace example.com/a => example.com/fork v1.5.0\n'),
      'main.go': importing('example.com/a'),
    },
    has: ['# example.com/a => example.com/fork v1.5.0'],
  },
  'a replacement by another version of itself': {
    files: {
      'go.mod': app(
        '1.17',
        [a1.id, 'example.com/b@v1.0.0'],
        'replace example.com/b => example.com/b v1.2.0\n',
      ),
      'main.go': importing('example.com/a'),
    },
    has: ['# example.com/b v1.0.0 => example.com/b v1.2.0'],
  },
  'a replacement by a folder': {
    files: {
      'go.mod': app('1.17', [a1.id, 'example.com/b@v1.0.0'], 'replace example.com/b => ./local\n'),
      'main.go': importing('example.com/a'),
      ...local,
    },
    has: ['# example.com/b v1.0.0 => ./local', '## explicit; go 1.13'],
    warns: ['W_VENDOR_UNVERIFIED'],
  },
  'replacements that are not used': {
    files: {
      'go.mod': app(
        '1.17',
        [a1.id, 'example.com/b@v1.0.0'],
        'replace example.com/z v1.0.0 => ./local\n\nreplace (\n\texample.com/y => ./local/../local\n\texample.com/a v1.1.0 => example.com/fork v1.5.0\n)\n',
      ),
      'main.go': importing('example.com/a'),
      ...local,
    },
    has: ['# example.com/y => ./local/../local', '# example.com/z v1.0.0 => ./local'],
  },
  'only a replacement': {
    files: {
      'go.mod': app('1.17', [], 'replace example.com/z v1.0.0 => ./local\n'),
      'main.go': importing(),
      ...local,
    },
  },
  'a workspace': {
    how: ['work', 'vendor'],
    files: {
      'go.work': 'go 1.22\n\nuse ./x\nuse ./y\n',
      'go.work.sum': '',
      'x/go.mod': gomodText('example.com/x', { go: '1.20', require: [a1.id, 'example.com/b@v1.0.0'] }),
      'x/go.sum': gosumText(modules),
      'x/x.go': importing('example.com/a'),
      'y/go.mod': gomodText('example.com/y', { go: '1.21', require: [a2.id, 'example.com/b@v1.0.0'] }),
      'y/go.sum': gosumText(modules),
      'y/y.go': importing('example.com/a/sub'),
    },
    has: ['## workspace', '# example.com/a v1.0.0', '# example.com/a v1.1.0'],
  },
  'a workspace with replacements': {
    how: ['work', 'vendor'],
    files: {
      'go.work':
        'go 1.23\n\nuse (\n\t./x\n\t.\n)\n\nreplace example.com/b => ./local/../local\n\nreplace example.com/q => ./local\n',
      'x/go.mod': gomodText(
        'example.com/x',
        { go: '1.20', require: [a1.id, 'example.com/b@v1.0.0', 'example.com/app@v1.0.0'] },
        'replace example.com/z => ../local\n\nreplace example.com/a v1.0.0 => example.com/fork v1.5.0\n\nreplace example.com/app => ../\n',
      ),
      'x/go.sum': gosumText(modules),
      'x/x.go': importing('example.com/a', 'example.com/b'),
      'go.mod': app('1.23', ['example.com/nogo@v0.1.0']),
      'main.go': importing('example.com/nogo'),
      ...local,
    },
    has: ['# example.com/z => ./local', '# example.com/b => ./local/../local'],
    warns: ['W_VENDOR_UNVERIFIED'],
  },
  'a workspace that needs nothing': {
    how: ['work', 'vendor'],
    files: {
      'go.work': 'go 1.22\n\nuse ./x\n',
      'x/go.mod': 'module example.com/x\n\ngo 1.22\n',
      'x/x.go': importing(),
    },
  },
};

let host: FakeHost;
beforeAll(() => {
  host = fakeHost();
});
afterAll(() => host.close());

describe('modules.txt as the go command writes it is what is wanted, and any other line is found', () => {
  test.each(Object.entries(cases))('%s', async (_, { has = [], warns = [], ...project }) => {
    await inTemp(async (dir) => {
      const place = await vendor(dir, { modules, ...project });
      if (project.files['main.go'] === importing() && has.length === 0 && project.how === undefined)
        expect(textOf(place, 'vendor/modules.txt')).not.toBe('');
      const text = textOf(place, 'vendor/modules.txt');
      expect(text.split('\n')).toEqual(expect.arrayContaining([...has]));
      expect(await verifyVendored(host, place)).toMatchObject({ status: 0, codes: warns });
      await everyChangeIsFound(place, text);
    });
  });
});

/** Each line in turn left out, doubled and changed. */
async function everyChangeIsFound(place: Place, text: string): Promise<void> {
  const lines = text.trimEnd().split('\n');
  for (const [i, line] of lines.entries())
    for (const by of [[], [line, line], [`${line}x`], [line.replace(/\d(?=\D*$)/, '7')]]) {
      if (by.length === 1 && by[0] === line) continue;
      const changed = [...lines.slice(0, i), ...by, ...lines.slice(i + 1)].map((l) => `${l}\n`).join('');
      await writeFile(join(place.app, 'vendor/modules.txt'), changed);
      const { status, codes } = await verifyVendored(host, place);
      expect({ line, by, status, told: codes.some((code) => code.startsWith('E_VENDOR_')) }).toEqual({
        line,
        by,
        status: 1,
        told: true,
      });
    }
}

describe('reading modules.txt', () => {
  const good =
    '# example.com/a v1.0.0 => ./x\n## explicit; go 1.20\nexample.com/a\nexample.com/a/b\n# example.com/b => ./y\n';

  test('CRLF is read and told', () => {
    expect(parseModulesTxt(Buffer.from(good.replaceAll('\n', '\r\n')), 'm')).toMatchObject({
      crlf: true,
      modules: [{ path: 'example.com/a', packages: [{ line: 3 }, { line: 4 }] }],
    });
  });

  test.each([
    ['no line end', '# example.com/a v1.0.0', 'm:1'],
    ['a package before a module', 'example.com/a\n', 'm:1'],
    ['a package of another module', '# example.com/a v1.0.0\nexample.com/ab\n', 'm:2'],
    ['a package that climbs', '# example.com/a v1.0.0\nexample.com/a/../../b\n', 'm:2'],
    ['a module that climbs', '# ../a v1.0.0\n', 'm:1'],
    ['an absolute package', '# /etc v1.0.0\n/etc/passwd\n', 'm:1'],
    [
      'a package twice',
      '# example.com/a v1.0.0\nexample.com/a\n# example.com/a v1.0.1\nexample.com/a\n',
      'm:4',
    ],
    ['packages out of order', '# example.com/a v1.0.0\nexample.com/a/c\nexample.com/a/b\n', 'm:3'],
    ['a note without a module', '## explicit\n', 'm:1'],
    ['two notes', '# example.com/a v1.0.0\n## explicit\n## go 1.20\n', 'm:3'],
    ['an unknown note', '# example.com/a v1.0.0\n## deprecated\n', 'm:2'],
    ['a module without a version', '# example.com/a\n', 'm:1'],
    ['an empty line', '# example.com/a v1.0.0\n\n', 'm:2'],
    ['a workspace line in the middle', '# example.com/a v1.0.0\n## workspace\n', 'm:2'],
  ])('%s is refused with its line', (_, text, path) => {
    expect(outcome(() => parseModulesTxt(Buffer.from(text), 'm'))).toMatchObject({
      code: 'E_VENDOR_MODULES',
      path,
    });
  });

  test('mutated files are read or refused, and no package that is read leaves the vendor folder', () => {
    for (const mutant of mutations(good, 2000)) {
      const found = outcome(() => parseModulesTxt(Buffer.from(mutant), 'm'));
      if ('code' in found) expect(found.code).toBe('E_VENDOR_MODULES');
      else
        for (const { packages } of found.modules)
          for (const { path } of packages) expect(join('/v', path)).toBe(`/v/${path}`);
    }
  });
});
