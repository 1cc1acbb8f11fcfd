import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeTree } from '../../src/gomod/tree.ts';
import { verifyVendored, type Place } from '../helpers/airlock.ts';
import { cli, codesOf, reportOf } from '../helpers/cli.ts';
import { fakeHost, type FakeHost } from '../helpers/host.ts';
import { gomodText, gosumText, make } from '../helpers/modules.ts';
import { inTemp, listing, writeFiles } from '../helpers/temp.ts';
import { importing, vendor } from '../helpers/vendored.ts';

const lib = make({
  id: 'example.com/lib@v1.0.0',
  require: ['example.com/dep@v1.1.0'],
  files: {
    LICENSE: 'free\n',
    'lib.go': 'package lib\n\nimport _ "example.com/dep"\n\nconst One = 1\n',
    'lib_test.go': 'package lib\n',
    'in/in.go': 'package in\n\nimport _ "embed"\n\n//go:embed d/data.txt\nvar D string\n',
    'in/d/data.txt': 'data\nmore\n',
    'old/old.go': 'package old\n',
    'gen.go': '//go:build ignore\n\npackage main\n',
    'long.txt': `${'x'.repeat(500)}end\n`,
    'dos.txt': 'a\r\nb\r\n',
  },
});
const dep = make({ id: 'example.com/dep@v1.1.0' });
const modules = [lib, dep];
const project = {
  'go.mod': gomodText('example.com/app', { go: '1.22', require: modules.map(({ id }) => id) }),
  'main.go': importing('example.com/lib', 'example.com/lib/in'),
};

let host: FakeHost;
let made: string;
beforeAll(async () => {
  host = fakeHost();
  made = mkdtempSync(join(tmpdir(), 'airlock-'));
  await vendor(made, { modules, files: project });
});
afterAll(async () => {
  removeTree(made);
  await host.close();
});

/** Does something to a copy of what was vendored, and verifies. */
async function after(act: (place: Place, file: (name: string) => string) => void | Promise<void>) {
  return inTemp(async (dir) => {
    for (const name of ['app', 'modcache']) cpSync(join(made, name), join(dir, name), { recursive: true });
    const place = { app: join(dir, 'app'), cache: join(dir, 'modcache') };
    await act(place, (name) => join(place.app, 'vendor', name));
    const before = listing(dir, { times: true });
    const ran = await verifyVendored(host, place);
    expect(listing(dir, { times: true })).toEqual(before); // it reads only
    return ran;
  });
}

test('what the go command vendored is verified, module by module', async () => {
  const { status, report } = await after(() => undefined);
  expect(status).toBe(0);
  expect(report).toMatchObject({
    command: 'verify',
    findings: [],
    modules: { planned: 2, present: 2, verified: 2, rejected: 0, missing: 0 },
  });
});

const at = { module: lib.id, level: 'error' };

describe('a changed file is told with module, line and both lines', () => {
  test.each([
    [
      'one byte',
      'lib.go',
      'package lib\n\nimport _ "example.com/dep"\n\nconst One = 2\n',
      { path: 'lib.go:5', want: 'const One = 1', got: 'const One = 2' },
    ],
    [
      'a line too many',
      'lib.go',
      'package lib\n\nimport _ "example.com/dep"\n\nconst One = 1\n\nfunc init() { evil() }\n',
      { path: 'lib.go:6', want: '(end of file)', got: '' },
    ],
    [
      'a line too few',
      'lib.go',
      'package lib\n\nimport _ "example.com/dep"\n',
      { path: 'lib.go:4', want: '', got: '(end of file)' },
    ],
    [
      'the last line end',
      'in/d/data.txt',
      'data\nmore',
      { path: 'in/d/data.txt:2', want: 'more', got: '(end of file)' },
    ],
    ['nothing left', 'LICENSE', '', { path: 'LICENSE:1', want: 'free', got: '(end of file)' }],
    [
      'control characters',
      'LICENSE',
      'free\u001b[31m\n',
      { path: 'LICENSE:1', want: 'free', got: 'free\ufffd[31m' },
    ],
    [
      'far in a long line',
      'long.txt',
      `${'x'.repeat(500)}END\n`,
      { path: 'long.txt:1', want: `…${'x'.repeat(40)}end`, got: `…${'x'.repeat(40)}END` },
    ],
  ])('%s', async (_, name, text, want) => {
    const { status, report } = await after((_place, file) => {
      writeFileSync(file(`example.com/lib/${name}`), text);
    });
    const path = `vendor/example.com/lib/${want.path}`;
    expect(report.findings).toMatchObject([{ ...at, ...want, code: 'E_VENDOR_FILE', path }]);
    expect({ status, modules: report.modules }).toMatchObject({
      status: 1,
      modules: { verified: 1, rejected: 1 },
    });
  });

  test.each([
    ['LICENSE', 'free\r\n'],
    ['dos.txt', 'a\nb\n'],
  ])('only the line ends of %s: git did that', async (name, text) => {
    const { report } = await after((_place, file) => {
      writeFileSync(file(`example.com/lib/${name}`), text);
    });
    expect(report.findings).toMatchObject([
      { ...at, code: 'E_VENDOR_FILE', message: expect.stringContaining('git') },
    ]);
  });
});

describe('what is too many, too few, or no file', () => {
  const path = (name: string): string => `vendor/example.com/lib/${name}`;
  test.each<readonly [string, (file: (name: string) => string) => void, object]>([
    [
      'an added Go file',
      (file) => {
        writeFileSync(file('example.com/lib/evil.go'), 'package lib\n');
      },
      { ...at, code: 'E_VENDOR_EXTRA', path: path('evil.go') },
    ],
    [
      'a file of the archive that is not due',
      (file) => {
        writeFileSync(file('example.com/lib/lib_test.go'), 'package lib\n');
      },
      { ...at, code: 'E_VENDOR_EXTRA', path: path('lib_test.go') },
    ],
    [
      'an ignored file of the archive',
      (file) => {
        writeFileSync(file('example.com/lib/gen.go'), '//go:build ignore\n\npackage main\n');
      },
      { code: 'E_VENDOR_EXTRA', path: path('gen.go') },
    ],
    [
      'a package of the archive that is not listed',
      (file) => {
        mkdirSync(file('example.com/lib/old'));
        writeFileSync(file('example.com/lib/old/old.go'), 'package old\n');
      },
      { ...at, code: 'E_VENDOR_EXTRA', path: path('old/old.go') },
    ],
    [
      'the go.mod of a dependency',
      (file) => {
        writeFileSync(file('example.com/lib/go.mod'), lib.mod);
      },
      { ...at, code: 'E_VENDOR_EXTRA', path: path('go.mod') },
    ],
    [
      'a file beside modules.txt',
      (file) => {
        writeFileSync(file('notes.txt'), '');
      },
      { code: 'E_VENDOR_EXTRA', path: 'vendor/notes.txt' },
    ],
    [
      'a hidden file far from any module',
      (file) => {
        mkdirSync(file('.git'));
        writeFileSync(file('.git/config'), '');
      },
      { code: 'E_VENDOR_EXTRA', path: 'vendor/.git/config' },
    ],
    [
      'a removed file',
      (file) => {
        rmSync(file('example.com/lib/lib.go'));
      },
      { ...at, code: 'E_VENDOR_MISSING', path: path('lib.go') },
    ],
    [
      'a removed licence',
      (file) => {
        rmSync(file('example.com/lib/LICENSE'));
      },
      { ...at, code: 'E_VENDOR_MISSING', path: path('LICENSE') },
    ],
    [
      'a removed embedded file',
      (file) => {
        rmSync(file('example.com/lib/in/d/data.txt'));
      },
      { ...at, code: 'E_VENDOR_MISSING', path: path('in/d/data.txt') },
    ],
    [
      'a link to the same bytes',
      (file) => {
        renameSync(file('example.com/lib/lib.go'), file('../lib.go'));
        symlinkSync('../../../lib.go', file('example.com/lib/lib.go'));
      },
      { code: 'E_FILE_TYPE', path: path('lib.go') },
    ],
    [
      'a link in place of a folder',
      (file) => {
        renameSync(file('example.com'), file('../elsewhere'));
        symlinkSync('../elsewhere', file('example.com'));
      },
      { code: 'E_FILE_TYPE', path: 'vendor/example.com' },
    ],
    [
      'a pipe in place of a file',
      (file) => {
        rmSync(file('example.com/lib/lib.go'));
        execFileSync('mkfifo', [file('example.com/lib/lib.go')]);
      },
      { code: 'E_FILE_TYPE', path: path('lib.go') },
    ],
    [
      'a pipe that is too many',
      (file) => {
        execFileSync('mkfifo', [file('p')]);
      },
      { code: 'E_FILE_TYPE', path: 'vendor/p' },
    ],
    [
      'a pipe in place of modules.txt',
      (file) => {
        rmSync(file('modules.txt'));
        execFileSync('mkfifo', [file('modules.txt')]);
      },
      { code: 'E_FILE_TYPE', path: 'vendor/modules.txt' },
    ],
    [
      'a link in place of the vendor folder',
      (file) => {
        renameSync(file(''), file('../real'));
        symlinkSync('real', file('../vendor'));
      },
      { code: 'E_FILE_TYPE', path: 'vendor' },
    ],
  ])('%s is found, alone', async (_, act, want) => {
    const { status, report } = await after((_place, file) => {
      act(file);
    });
    expect({ status, findings: report.findings }).toMatchObject({ status: 1, findings: [want] });
  });

  test('a folder in place of a file is told', async () => {
    const { codes } = await after((_place, file) => {
      rmSync(file('example.com/lib/LICENSE'));
      mkdirSync(file('example.com/lib/LICENSE'));
    });
    expect(codes).toEqual(['E_FILE_TYPE']);
  });

  test('a mode alone says nothing: file systems and git make their own', async () => {
    expect(
      (
        await after((_place, file) => {
          chmodSync(file('example.com/lib/lib.go'), 0o755);
        })
      ).codes,
    ).toEqual([]);
  });

  test('without modules.txt the first line that is missing is told, and no file is taken for good', async () => {
    const { codes, report } = await after((_place, file) => {
      rmSync(file('modules.txt'));
    });
    expect(report.findings[0]).toMatchObject({
      code: 'E_VENDOR_MODULES',
      path: 'vendor/modules.txt:1',
      want: '# example.com/dep v1.1.0',
      got: '(end of file)',
    });
    expect(new Set(codes)).toEqual(new Set(['E_VENDOR_MODULES', 'E_VENDOR_EXTRA']));
  });

  test('no vendor folder is nothing to verify', async () => {
    const { status, codes } = await after((_place, file) => {
      rmSync(file(''), { recursive: true });
    });
    expect({ status, codes }).toEqual({ status: 2, codes: ['E_NO_VENDOR'] });
  });
});

test('a requirement that was raised without vendoring again is told in modules.txt', async () => {
  const newer = make({ id: 'example.com/dep@v1.2.0', files: { 'dep.go': 'package dep\n\nconst New = 1\n' } });
  const { report } = await after(async ({ app, cache }) => {
    const mod = `cache/download/example.com/dep/@v/v1.2.0.mod`;
    await writeFiles(cache, { [mod]: newer.mod, [mod.replace(/mod$/, 'zip')]: newer.zip });
    await writeFiles(app, {
      'go.mod': gomodText('example.com/app', { go: '1.22', require: [lib.id, newer.id] }),
      'go.sum': gosumText([...modules, newer]),
    });
  });
  expect(report.findings).toMatchObject([
    {
      code: 'E_VENDOR_MODULES',
      module: newer.id,
      path: 'vendor/modules.txt:1',
      want: '# example.com/dep v1.2.0',
      got: '# example.com/dep v1.1.0',
    },
    { code: 'E_VENDOR_MISSING', module: newer.id },
    { code: 'E_VENDOR_EXTRA', module: newer.id },
  ]);
});

describe('the module cache is what the folder is held against', () => {
  const download = (place: Place, name: string): string =>
    join(place.cache, 'cache/download/example.com', name);

  test('where no archive is kept, the tree is proven instead', async () => {
    expect(
      await after((place) => {
        rmSync(download(place, 'lib/@v/v1.0.0.zip'));
      }),
    ).toMatchObject({ codes: [], report: { modules: { verified: 2 } } });
  });

  test('without archive and tree the module is missing, and nothing is said of its files', async () => {
    const { status, report } = await after((place) => {
      rmSync(download(place, 'lib/@v/v1.0.0.zip'));
      removeTree(join(place.cache, 'example.com/lib@v1.0.0'));
    });
    expect(status).toBe(1);
    expect(report).toMatchObject({
      findings: [{ ...at, code: 'E_OFFLINE_MISSING' }],
      modules: { planned: 2, verified: 1, missing: 1, rejected: 0 },
    });
  });

  test.each([
    [
      'an archive',
      'E_MODULE_ZIP',
      (place: Place) => {
        const file = download(place, 'lib/@v/v1.0.0.zip');
        chmodSync(file, 0o644);
        writeFileSync(file, make({ id: lib.id, files: { 'lib.go': 'package evil\n' } }).zip);
      },
    ],
    [
      'a tree',
      'E_MODULE_DIR',
      (place: Place) => {
        rmSync(download(place, 'lib/@v/v1.0.0.zip'));
        const file = join(place.cache, 'example.com/lib@v1.0.0/lib.go');
        chmodSync(file, 0o644);
        writeFileSync(file, 'package evil\n');
      },
    ],
    [
      'a go.mod',
      'E_MODULE_MOD',
      (place: Place) => {
        const file = download(place, 'lib/@v/v1.0.0.mod');
        chmodSync(file, 0o644);
        writeFileSync(file, 'module example.com/lib\n');
      },
    ],
  ])('%s that is not the one of go.sum proves nothing', async (_, code, act) => {
    const { status, codes } = await after(act);
    expect({ status, codes }).toEqual({ status: 1, codes: [code] });
  });

  test('a vendored module without a sum is told', async () => {
    const { report } = await after(({ app }) =>
      writeFiles(app, { 'go.sum': gosumText([dep]) + gosumText([lib], ['mod']) }),
    );
    expect(report).toMatchObject({ findings: [{ ...at, code: 'E_GOSUM_MISSING' }], modules: { missing: 1 } });
  });

  test('a go.mod without a sum, and one that is not there, leave modules.txt untold', async () => {
    const unsummed = await after(({ app }) =>
      writeFiles(app, { 'go.sum': gosumText([dep]) + gosumText([lib], ['zip']) }),
    );
    expect(unsummed.report.findings).toMatchObject([{ ...at, code: 'E_GOSUM_MISSING' }]);
    const absent = await after((place) => {
      rmSync(download(place, 'lib/@v/v1.0.0.mod'));
    });
    expect(absent.report.findings).toMatchObject([{ ...at, code: 'E_OFFLINE_MISSING' }]);
  });
});

describe('packages from a folder', () => {
  const files = {
    'go.mod': gomodText(
      'example.com/app',
      { go: '1.22', require: modules.map(({ id }) => id) },
      'replace example.com/dep => ./dep\n',
    ),
    'main.go': importing('example.com/lib'),
    'dep/go.mod': 'module example.com/dep\n',
    'dep/dep.go': 'package dep\n\nimport _ "embed"\n\n//go:embed d/*.txt\nvar s string\n',
    'dep/d/a.txt': 'a\n',
    'dep/LICENSE': 'ours\n',
  };
  test.each([
    ['they are named, and no error', 'example.com/dep/LICENSE', 'changed\n', []],
    [
      'a package there that is not listed is too many',
      'example.com/dep/other/o.go',
      'package other\n',
      ['E_VENDOR_EXTRA'],
    ],
    [
      'what a package there would not bring is too many',
      'example.com/dep/d/data',
      'data\n',
      ['E_VENDOR_EXTRA'],
    ],
    ['what it embeds is not', 'example.com/dep/d/e.txt', 'data\n', []],
    [
      'a file beside the folder of the module is too many',
      'example.com/other.go',
      'package other\n',
      ['E_VENDOR_EXTRA'],
    ],
    ['a change elsewhere is still found', 'example.com/lib/LICENSE', 'changed\n', ['E_VENDOR_FILE']],
  ])('%s', async (_, name, text, codes) => {
    await inTemp(async (dir) => {
      const place = await vendor(dir, { modules, files });
      await writeFiles(join(place.app, 'vendor'), { [name]: text });
      const ran = await verifyVendored(host, place);
      const warning = { code: 'W_VENDOR_UNVERIFIED', level: 'warning', module: dep.id };
      expect(ran.codes).toEqual(['W_VENDOR_UNVERIFIED', ...codes]);
      expect(ran.report).toMatchObject({
        findings: expect.arrayContaining([expect.objectContaining(warning)]),
        modules: { planned: 2 },
      });
    });
  });
});

describe('several folders', () => {
  const member = {
    'x/go.mod': gomodText('example.com/x', { go: '1.22', require: [dep.id] }),
    'x/go.sum': gosumText([dep]),
    'x/x.go': importing('example.com/dep'),
  };

  test('each root has its own; roots without one are passed over', async () => {
    await inTemp(async (dir) => {
      const place = await vendor(dir, { modules, files: { ...project, ...member }, cwd: 'x' });
      expect(await verifyVendored(host, place)).toMatchObject({
        codes: [],
        report: { modules: { planned: 1, verified: 1 } },
      });
      writeFileSync(join(place.app, 'x/vendor/example.com/dep/lib.go'), 'package dep // changed\n');
      expect((await verifyVendored(host, place)).report.findings).toMatchObject([
        { code: 'E_VENDOR_FILE', path: 'x/vendor/example.com/dep/lib.go:1' },
      ]);
    });
  });

  test('that of a workspace is verified as one; without its first line Go would pass it over, and with GOWORK=off it is none', async () => {
    const files = { ...project, ...member, 'go.work': 'go 1.22\n\nuse .\nuse ./x\n' };
    await inTemp(async (dir) => {
      const place = await vendor(dir, { modules, files, how: ['work', 'vendor'] });
      expect(await verifyVendored(host, place)).toMatchObject({
        codes: [],
        report: { modules: { verified: 2 } },
      });
      const off = await verifyVendored(host, place, 'off');
      expect(off.report.findings).toMatchObject([
        { code: 'E_VENDOR_MODULES', path: 'vendor/modules.txt:1', got: '## workspace' },
      ]);
      const file = join(place.app, 'vendor/modules.txt');
      writeFileSync(file, readFileSync(file, 'utf8').replace('## workspace\n', ''));
      const { report } = await verifyVendored(host, place);
      expect(report.findings).toMatchObject([
        { code: 'E_VENDOR_MODULES', path: 'vendor/modules.txt:1', want: '## workspace' },
      ]);
    });
  });
});

describe('the command line', () => {
  test('verify --vendor tells a change and ends with 1; the report is one object', async () => {
    await inTemp(async (dir) => {
      const place = await vendor(dir, { modules, files: project });
      const args = ['verify', '--vendor', '-C', place.app, '--modcache', place.cache];
      expect(await cli(args)).toMatchObject({ status: 0, stdout: '' });
      writeFileSync(join(place.app, 'vendor/example.com/lib/lib.go'), 'package evil\n');
      const { status, stderr } = await cli(args);
      expect({ status, stderr }).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(
          /^E_VENDOR_FILE example.com\/lib@v1.0.0 vendor\/example.com\/lib\/lib.go:1: .*\n {2}want {2}package lib\n {2}got {3}package evil\n/,
        ),
      });
      expect(codesOf(reportOf(await cli([...args, '--json'])))).toEqual(['E_VENDOR_FILE']);
    });
  });

  test('--vendor and --bundle together are wrong usage', async () => {
    const ran = await cli(['verify', '--vendor', '--bundle', 'x', '--json']);
    expect({ status: ran.status, codes: codesOf(reportOf(ran)) }).toEqual({ status: 2, codes: ['E_USAGE'] });
  });
});
