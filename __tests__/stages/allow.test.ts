import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllowList, readAllowList } from '../../src/stages/allow.ts';
import { outcome } from '../gomod/real-go.ts';
import { plan } from '../../src/recipes.ts';
import { askOf, placeIn } from '../helpers/airlock.ts';
import { fakeHost } from '../helpers/host.ts';
import { fileOf, gomodText, gosumText, make, parseId, type Made } from '../helpers/modules.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

const allows = (text: string, id: string): boolean => parseAllowList(text, 'allow.txt').allows(parseId(id));

describe('a list of allowed modules', () => {
  test.each<readonly [line: string, yes: string, no: string]>([
    [
      'example.com/a',
      'example.com/a@v1.0.0 example.com/a/b@v9.0.0 example.com/a/v2@v2.0.0',
      'example.com/ab@v1.0.0',
    ],
    ['example.com/a/', 'example.com/a@v1.0.0 example.com/a/b@v1.0.0', 'example.com@v1.0.0'],
    ['example.com', 'example.com/a@v1.0.0', 'example.org/a@v1.0.0 xexample.com/a@v1.0.0'],
    [
      'example.com/*',
      'example.com/a@v1.0.0 example.com/a/b@v1.0.0',
      'example.com@v1.0.0 example.org/a@v1.0.0',
    ],
    ['*.example.com/a?', 'x.example.com/ab@v1.0.0', 'example.com/ab@v1.0.0 x.example.com/a@v1.0.0'],
    ['example.com/[a-c]', 'example.com/b@v1.0.0', 'example.com/d@v1.0.0'],
    ['example.com/\\a', 'example.com/a@v1.0.0', 'example.com/b@v1.0.0'],
    ['example.com/a@v1.2.3', 'example.com/a@v1.2.3', 'example.com/a@v1.2.4 example.com/a/b@v1.2.3'],
    ['example.com/*@v1.2.3', 'example.com/a@v1.2.3', 'example.com/a@v1.2.4 example.com/a/b@v1.2.3'],
    ['example.com/a@v2.0.0+incompatible', 'example.com/a@v2.0.0+incompatible', 'example.com/a@v2.0.0'],
    ['*', 'example.com/a@v1.0.0', ''],
  ])('with the line %s', (line, yes, no) => {
    const ids = (text: string): string[] => text.split(' ').filter((id) => id !== '');
    expect(ids(yes).filter((id) => !allows(line, id))).toEqual([]);
    expect(ids(no).filter((id) => allows(line, id))).toEqual([]);
  });

  test.each(['', '\n \r\n\t\n', '# example.com/a\n', '\ufeff'])('allows nothing when it is %j', (text) => {
    expect(allows(text, 'example.com/a@v1.0.0')).toBe(false);
  });

  test.each([
    'example.com/a # reviewed',
    '# reviewed\r\nexample.com/a\r\n',
    '\ufeffexample.com/a',
    '  \texample.com/a  ',
    'example.com/b\nexample.com/a',
  ])('may be written %j', (text) => {
    expect(allows(text, 'example.com/a@v1.0.0')).toBe(true);
  });

  test.each([
    ['example.com/a v1.0.0', 'no module or pattern: "example.com/a v1.0.0"'],
    ['example.com/a,example.com/b', 'no module or pattern: "example.com/a,example.com/b"'],
    ['https://example.com/a', 'no module or pattern: "https://example.com/a"'],
    ['/example.com/a', 'no module or pattern: "/example.com/a"'],
    ['example.com//a', 'no module or pattern: "example.com//a"'],
    ['/', 'no module or pattern: "/"'],
    ['example.com/[a', 'no module or pattern: "example.com/[a"'],
    ['example.com/a\\', 'no module or pattern: "example.com/a\\u{5c}"'],
    ['example.com/é', 'no module or pattern: "example.com/é"'],
    ['example.com/\0', 'no module or pattern: "example.com/\\u{0}"'],
    ['@v1.0.0', 'no module or pattern: "@v1.0.0"'],
    ['example.com/a@', 'no version of a module: ""'],
    ['example.com/a@v1', 'no version of a module: "v1"'],
    ['example.com/a@latest', 'no version of a module: "latest"'],
    ['example.com/a@*', 'no version of a module: "*"'],
    ['example.com/a@v1.0.0@v1.0.1', 'no module or pattern: "example.com/a@v1.0.0@v1.0.1"'],
  ])('is refused with its line when that is %j', (line, message) => {
    expect(outcome(() => parseAllowList(`# list\n\n${line}\nexample.com/a\n`, 'allow.txt'))).toEqual({
      code: 'E_ALLOW_SYNTAX',
      path: 'allow.txt:3',
      message,
    });
  });

  test('has at most 100,000 lines and 1 MiB', () => {
    const refused = (text: string): unknown => outcome(() => parseAllowList(text, 'allow.txt'));
    expect(refused('\n'.repeat(100_000))).not.toHaveProperty('code');
    expect(refused('\n'.repeat(100_001))).toMatchObject({
      code: 'E_ALLOW_SYNTAX',
      path: 'allow.txt',
      message: 'it has more than 100000 lines',
    });
    expect(refused(`#${'é'.repeat(1 << 19)}`)).toMatchObject({ message: 'it is larger than 1 MiB' });
  });

  test('is not read when it is too large, a folder, or not there', () =>
    inTemp((dir) => {
      const file = (name: string): string => join(dir, name);
      writeFileSync(file('large'), '');
      truncateSync(file('large'), 2 ** 40);
      mkdirSync(file('folder'));
      const codes = ['large', 'folder', 'none', 'large/x'].map((name) =>
        outcome(() => readAllowList(file(name))),
      );
      expect(codes).toMatchObject([
        { code: 'E_ALLOW_SYNTAX', path: file('large') },
        { code: 'E_UNREADABLE', path: file('folder') },
        { code: 'E_UNREADABLE', path: file('none') },
        { code: 'E_UNREADABLE', path: file('large/x') },
      ]);
    }));
});

describe('a plan with a list of allowed modules', () => {
  const host = fakeHost();
  afterAll(() => host.close());
  const old = make({ id: 'example.com/a@v1.0.0' });
  const risen = make({ id: 'example.com/a@v1.1.0' });
  const asker = make({ id: 'example.com/b@v1.0.0', require: [risen.id] });

  /** The refused modules and who asks for them. @param there go.mod files in the module cache */
  const refused = (
    list: string,
    project: { require: readonly string[]; extra?: string; there?: readonly Made[] },
  ): Promise<readonly string[]> =>
    inTemp(async (dir) => {
      const place = placeIn(dir);
      const { require, extra, there = [] } = project;
      await writeFiles(place.app, {
        'go.mod': gomodText('example.com/app', { require }, extra),
        'go.sum': gosumText([old, risen, asker]),
        'allow.txt': list,
      });
      await writeFiles(
        join(place.cache, 'cache/download'),
        Object.fromEntries(there.map(({ module, mod }) => [fileOf(module, 'mod'), mod])),
      );
      const ask = { ...askOf(place), allowModules: join(place.app, 'allow.txt') };
      const { report } = await plan(host, ask);
      return report.findings
        .filter(({ code }) => code === 'E_MODULE_NOT_ALLOWED')
        .map(
          ({ module = '', path = '', message }) => `${module} ${path}${message.replace(/^.*allows it/, '')}`,
        );
    });

  test('refuses what is not on it, by name and line', async () => {
    const require = [old.id, asker.id];
    expect(await refused('', { require })).toEqual([
      'example.com/a@v1.0.0 go.mod:5',
      'example.com/b@v1.0.0 go.mod:6',
    ]);
    expect(await refused('example.com/a\n', { require })).toEqual(['example.com/b@v1.0.0 go.mod:6']);
    expect(await refused('example.com\n', { require })).toEqual([]);
  });

  test('does not refuse a version that is not selected', async () => {
    const require = [old.id, asker.id];
    const list = 'example.com/a@v1.1.0\nexample.com/b\n';
    expect(await refused(list, { require, there: [old, risen, asker] })).toEqual([]);
    const other = 'example.com/a@v1.0.0\nexample.com/b\n';
    expect(await refused(other, { require, there: [old, risen, asker] })).toEqual([
      'example.com/a@v1.1.0 go.mod:6; example.com/b@v1.0.0 asks for it',
    ]);
  });

  test('does not refuse a version in whose place a go.mod still to come may select an allowed one', async () => {
    const require = [old.id, asker.id];
    expect(await refused('example.com/a@v1.1.0\nexample.com/b\n', { require })).toEqual([]);
    expect(await refused('example.com/a@v1.2.0\nexample.com/b\n', { require })).toEqual([
      'example.com/a@v1.0.0 go.mod:5',
    ]);
  });

  test('asks for what replaces a module, and not for a folder', async () => {
    const require = ['example.com/orig@v1.0.0'];
    const extra = '\nreplace example.com/orig => example.com/a v1.0.0\n';
    expect(await refused('example.com/orig\n', { require, extra })).toEqual([
      'example.com/a@v1.0.0 go.mod:5',
    ]);
    expect(await refused('example.com/a\n', { require, extra })).toEqual([]);
  });
});
