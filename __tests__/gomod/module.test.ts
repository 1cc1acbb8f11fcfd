import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkModuleVersion,
  compareBytes,
  compareModules,
  escapePath,
  escapeVersion,
  filePathProblem,
  idOf,
  importPathProblem,
  modulePathProblem,
  moduleVersionProblem,
  quoted,
  splitPathMajor,
  unescapePath,
  unescapeVersion,
} from '../../src/gomod/module.ts';
import { writeFiles, inTemp } from '../helpers/temp.ts';
import { dice, go } from './real-go.ts';

const kinds = { module: modulePathProblem, import: importPathProblem, file: filePathProblem };

function allowedAs(path: string): string[] {
  return Object.entries(kinds).flatMap(([kind, problem]) => (problem(path) === undefined ? [kind] : []));
}

describe('a path', () => {
  test.each([
    [
      'module import file',
      [
        'x.y',
        'x.y/z',
        'x..y/z',
        'x.y/prn2',
        'x.y/com',
        'x.y/calm1',
        'x.y/com0',
        'x.y/z~',
        'x.y/z09~',
        'x.y/z09~09z',
      ],
    ],
    [
      'module import file',
      [
        'x.y/v2',
        'gopkg.in/yaml.v2-unstable',
        'gopkg.in/yaml.v0',
        'x.y/a.~1',
        'x.y/Ab_c-d',
        'x.y/z-',
        'a-b.c',
      ],
    ],
    [
      'import file',
      [
        '.x/z',
        '.gitignore',
        'X.y/z',
        '_x.y/z',
        'x.y_/z',
        'x.y~/z',
        'x.y+/z',
        'x.y/z++',
        'x.y/z/v0',
        'x.y/z/v1',
        'x.y/z/v2.0',
      ],
    ],
    [
      'import file',
      [
        'x.y/z/v02',
        'localhost/x',
        'gopkg.in/yaml',
        'gopkg.in/x.v02',
        'gopkg.in/x.v0-unstable',
        'm',
        'std',
        'x.y/.z',
        'x.y/..a',
      ],
    ],
    [
      'file',
      [
        '-x/z',
        'x.y/z@',
        'x.y/z!',
        'x.y/z,',
        'x.y/z~0',
        'x.y/z~09',
        'x.y/z09~09z~09',
        'x.y/жук',
        'x.y/é',
        'x.y/日本',
        'x.y/𐐀',
        'a b',
      ],
    ],
    ['file', ['#$%&()+,-.=@[]^_{}~ !', 'x.y/a~1.b', 'x.y/ﬀ']],
    [
      '',
      [
        '',
        '/x.y/z',
        'x.y//z',
        'x.y/z/',
        '../x',
        './y',
        'x/..',
        'x:y',
        '\\temp',
        'x./z',
        'x.y./zt',
        '...',
        'x.y/z...',
      ],
    ],
    [
      '',
      [
        'x.y/aux.foo',
        'x.y/com1',
        'x.y/com1.txt',
        'x.y/prn',
        'x.y/z/con.v2',
        'x.y/CoN',
        'NUL.tar.gz',
        'x.y/lpt9.',
      ],
    ],
    [
      '',
      [
        'x.y/😀',
        'x.y/☺.go',
        'x.y/e\u0301',
        'x.y/\u00a0',
        'x.y/٣',
        'x.y/\ud800',
        'x.y/\ufffd',
        'x.y/a\u202eb',
        'x.y/\u{1f1e6}',
      ],
    ],
    [
      '',
      [
        'x.y/a"',
        "x.y/a'",
        'x.y/*',
        'x.y/<',
        'x.y/>',
        'x.y/?',
        'x.y/`',
        'x.y/|',
        'x.y/;',
        'x.y/a\nb',
        'x.y/a\0',
        'x.y/\x7f',
        'x.y/\t',
      ],
    ],
  ])('may be that of %j only: %j', (allowed, paths) => {
    for (const path of paths) expect([path, allowedAs(path).join(' ')]).toEqual([path, allowed]);
  });

  test('is refused in words that show no control character', () => {
    expect(filePathProblem('a/\x1b[31m')).toBe(
      'its element "\\u{1b}[31m" holds a character that is not allowed',
    );
    expect(modulePathProblem('Example.com/a')).toBe('its first element may only hold a-z, 0-9, - and .');
    expect(quoted(`a"b\\${'é'.repeat(300)}\u202e`)).toBe(`"a\\u{22}b\\u{5c}${'é'.repeat(196)}…"`);
  });

  test('may be as long as it likes', () => {
    expect(allowedAs(`x.y/${'a'.repeat(5_000_000)}/${'b/'.repeat(100_000)}c`)).toEqual([
      'module',
      'import',
      'file',
    ]);
  });
});

describe('49 mod_gopkg_unstable, mod_get_incompatible: the major version', () => {
  test.each([
    ['x.y/z', 'x.y/z', ''],
    ['x.y/z/v2', 'x.y/z', '/v2'],
    ['x.y/z/v10', 'x.y/z', '/v10'],
    ['x.y/zv2', 'x.y/zv2', ''],
    ['x.y/z/v2a', 'x.y/z/v2a', ''],
    ['x.y/z/V2', 'x.y/z/V2', ''],
    ['gopkg.in/yaml.v2', 'gopkg.in/yaml', '.v2'],
    ['gopkg.in/yaml.v0', 'gopkg.in/yaml', '.v0'],
    ['gopkg.in/user/x.v2-unstable', 'gopkg.in/user/x', '.v2-unstable'],
    ['gopkg.in/x.v-unstable', 'gopkg.in/x', '.v-unstable'],
  ])('of %s is parted as %s and %j', (path, prefix, major) => {
    expect(splitPathMajor(path)).toEqual({ prefix, major });
  });

  test.each([
    'x.y/v0',
    'x.y/v1',
    'x.y/v02',
    'x.y/v2.0',
    'x.y/v2.',
    'gopkg.in/yaml',
    'gopkg.in/x.v01',
    'gopkg.in/x/v2',
    'gopkg.in/x.v0-unstable',
  ])('of %s is none of Go', (path) => {
    expect(splitPathMajor(path)).toBeUndefined();
  });

  test.each([
    ['x.y/z', 'v0.1.0 v1.2.3 v2.0.0+incompatible v1.0.0+incompatible', 'v2.0.0 v10.0.0'],
    [
      'x.y/z/v2',
      'v2.0.0 v2.1.0-pre v2.0.0+incompatible',
      'v1.0.0 v3.0.0 v20.0.0 v0.0.0-20191109021931-daa7c04131f5',
    ],
    ['gopkg.in/x.v1', 'v1.0.0 v0.0.0-20161208181325-20d25e280405', 'v0.1.0 v2.0.0 v0.0.0'],
    ['gopkg.in/x.v2', 'v2.0.0', 'v0.0.0-20161208181325-20d25e280405 v1.0.0'],
    ['gopkg.in/x.v2-unstable', 'v2.0.0-20161208181325-20d25e280405', 'v1.0.0'],
    ['gopkg.in/x.v-unstable', '', 'v0.0.0 v1.0.0'],
    ['x.y/z', '', 'v1 v1.2 v1.0.0+meta 1.0.0 v1.0.0/go.mod none latest'],
    ['go', '', 'v1.21.0 1.21'],
  ])('of %s goes with %j and not with %j', (path, right, wrong) => {
    const allowed = (version: string): boolean => moduleVersionProblem({ path, version }) === undefined;
    expect(words(right).filter((version) => !allowed(version))).toEqual([]);
    expect(words(wrong).filter(allowed)).toEqual([]);
  });
});

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

test('a module version is handed on when it can be one, and named when it cannot', () => {
  const m = { path: 'x.y/z', version: 'v1.0.0' };
  expect(checkModuleVersion(m)).toBe(m);
  expect(idOf(m)).toBe('x.y/z@v1.0.0');
  const wrong = { ...m, version: 'v2.0.0' };
  expect(() => checkModuleVersion(wrong)).toThrow(
    'E_MODULE_NAME: "x.y/z@v2.0.0" is no module name: the version does not go with a path without major version',
  );
  expect(() => checkModuleVersion({ ...m, version: 'v1.2' })).toThrow('the version is written v1.2.0');
});

describe('21 mod_case: upper case on disk', () => {
  test.each([
    ['rsc.io/QUOTE', 'rsc.io/!q!u!o!t!e'],
    ['github.com/Azure/x', 'github.com/!azure/x'],
    ['x.y/z', 'x.y/z'],
  ])('path %s is written %s', (path, escaped) => {
    expect([escapePath(path), unescapePath(escaped)]).toEqual([escaped, path]);
  });

  test.each([
    ['v1.5.3-PRE', 'v1.5.3-!p!r!e'],
    ['v1.0.0-Rc.1+incompatible', 'v1.0.0-!rc.1+incompatible'],
    ['v2.0.0+incompatible', 'v2.0.0+incompatible'],
    ['v0.0.1-go1.22.0.linux-amd64', 'v0.0.1-go1.22.0.linux-amd64'],
    ['main', 'main'],
  ])('version %s is written %s', (version, escaped) => {
    expect([escapeVersion(version), unescapeVersion(escaped)]).toEqual([escaped, version]);
  });

  test.each(['', 'X.y/z', 'x.y/!z', 'x.y/é', '../x.y', 'x.y/v1', 'x.y/z+', 'x.y/con'])(
    'no path is written for %j',
    (path) => {
      expect(() => escapePath(path)).toThrow('E_MODULE_NAME');
    },
  );

  test.each(['', '..', 'a/b', 'v1!', 'v1.é', 'con', 'v1.', 'a\\b', 'a\nb'])(
    'no version is written for %j',
    (version) => {
      expect(() => escapeVersion(version)).toThrow('E_MODULE_NAME');
    },
  );

  test.each([
    '',
    'x.y/Z',
    'x.y/!',
    'x.y/!Z',
    'x.y/!!z',
    'x.y/!1',
    'x.y/é',
    '!x.y/z',
    'x.y/v1',
    'sumdb',
    'x.y/z/',
    '..',
    'x.y/!con',
  ])('no path is read from %j', (escaped) => {
    expect(unescapePath(escaped)).toBeUndefined();
  });

  test.each(['', 'v1.0.0-RC', 'v1.0.0-!', 'v1.0.0-!1', 'v1.0.0-!!a', '..', 'a/b', 'v1.é', 'v1.', '!c!o!n'])(
    'no version is read from %j',
    (escaped) => {
      expect(unescapeVersion(escaped)).toBeUndefined();
    },
  );

  test('whatever is read is written back the same', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'Z', '!', '!a', '.', '-', '/', '~', 'v', '2', '+', 'é'),
    });
    fc.assert(
      fc.property(name, (tail) => {
        const [path, version] = [unescapePath(`x.y/${tail}`), unescapeVersion(tail)];
        if (path !== undefined) expect(escapePath(path)).toBe(`x.y/${tail}`);
        if (version !== undefined) expect(escapeVersion(version)).toBe(tail);
      }),
    );
  });
});

describe('order', () => {
  test('is that of the UTF-8 bytes', () => {
    const unit = fc.constantFrom(
      '',
      'a',
      'b',
      'é',
      '\ud7ff',
      '\ue000',
      '\uff21',
      '\uffff',
      '\u{10000}',
      '\u{10400}',
      '😀',
    );
    const text = fc.string({ unit });
    fc.assert(
      fc.property(
        text,
        text,
        (a, b) => Math.sign(compareBytes(a, b)) === Buffer.compare(Buffer.from(a), Buffer.from(b)),
      ),
    );
  });

  test('of modules is the path, then the version', () => {
    const ordered = [
      'x.y/Z@v1.0.0',
      'x.y/a@v1.9.0',
      'x.y/a@v1.10.0',
      'x.y/a-b@v1.0.0',
      'x.y/a/b@v0.1.0',
      'x.yz@v0.1.0',
    ].map((id) => {
      const [path = '', version = ''] = id.split('@');
      return { path, version };
    });
    expect(ordered.toReversed().sort(compareModules)).toEqual(ordered);
  });
});

test(
  'T28: of paths made up from strange parts, those that go mod download takes for modules are taken',
  () =>
    inTemp(async (dir) => {
      const paths = [...strangePaths(300)];
      await writeFiles(dir, { 'app/go.mod': 'module example.com/app\n\ngo 1.21\n', 'proxy/empty': '' });
      const args = ['mod', 'download', '-json', ...paths.map((path) => `${path}@v1.0.0`)];
      const { stdout, stderr } = await go(dir, args, { cwd: 'app' });
      // the proxy has none of them: a path that Go takes it is asked for, another one it is not
      const asked = new Set(
        [...`${stdout}${stderr}`.matchAll(/"Path": (".*"),\n.*\n.*: reading file:/g)].map(
          ([, path = '']) => JSON.parse(path) as string,
        ),
      );
      expect([stderr, asked.size > 20, paths.length - asked.size > 20]).toEqual(['', true, true]);
      expect(paths.filter((path) => modulePathProblem(path) === undefined)).toEqual(
        paths.filter((path) => asked.has(path)),
      );
    }),
  60_000,
);

/** Each once, the same ones at every run. */
function* strangePaths(count: number): Generator<string> {
  const hosts = words(
    'example.com a.example.com b.org gopkg.in/y.v2 example.com a-1.net Example.com example con.com',
  );
  const parts = words(
    'a B c D1 e-f g_h i.j con NUL.x com1 com10 aux1 a~1 a~ ~1x .a a. .. é ! a!b v2 v1 v02 v2.0 x+y x,y x:y $ _ - -- x\u0001',
  );
  const roll = dice(28);
  const pick = (from: readonly string[]): string => from[roll(from.length)] ?? '';
  const seen = new Set<string>();
  while (seen.size < count) {
    const path = [pick(hosts), ...Array.from({ length: roll(3) }, () => pick(parts))].join('/');
    if (seen.has(path)) continue;
    seen.add(path);
    yield path;
  }
}
