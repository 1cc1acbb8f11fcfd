/** What `go version -m` prints, read; and the files Go is never asked about. */
import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseBuildInfo, readBuildInfo } from '../../src/gomod/buildinfo.ts';
import { fakeHost } from '../helpers/host.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';
import { outcome } from './real-go.ts';

const host = fakeHost({ HOME: '/nonexistent' });
afterAll(() => host.close());

/** The lines as Go prints them for a file named `app`. */
const printed = (...lines: readonly string[]): string =>
  ['app: go1.26.8', ...lines.map((line) => `\t${line}`), ''].join('\n');
const read = (...lines: readonly string[]): ReturnType<typeof parseBuildInfo> =>
  parseBuildInfo(printed(...lines), 'app');

describe('the text of go version -m', () => {
  test('gives main package, main module, modules with their sums, and settings', () => {
    const info = read(
      'path\texample.com/app/cmd',
      'mod\texample.com/app\tv1.0.1-0.20250101000000-0123456789ab+dirty\t',
      'dep\texample.com/a\tv1.2.3\th1:x=',
      'build\tvcs.modified=true',
      'build\tCGO_LDFLAGS="-L a b"',
    );
    expect(info).toEqual({
      go: 'go1.26.8',
      path: 'example.com/app/cmd',
      main: { path: 'example.com/app', version: 'v1.0.1-0.20250101000000-0123456789ab+dirty', sum: '' },
      deps: [{ path: 'example.com/a', version: 'v1.2.3', sum: 'h1:x=' }],
      settings: new Map([
        ['vcs.modified', 'true'],
        ['CGO_LDFLAGS', '"-L a b"'],
      ]),
    });
  });

  test('gives what replaced a module, with the empty line Go leaves behind it', () => {
    const { deps } = read(
      ...['dep\texample.com/a\tv1.0.0', '=>\t./a\t(devel)\t', ''],
      ...['dep\texample.com/b\tv1.0.0', '=>\texample.com/c\tv1.1.0\th1:c=', ''],
    );
    expect(deps).toMatchObject([
      { path: 'example.com/a', replace: { path: './a', version: '(devel)', sum: '' } },
      { path: 'example.com/b', sum: '', replace: { path: 'example.com/c', version: 'v1.1.0', sum: 'h1:c=' } },
    ]);
  });

  test('of a binary that no module was built with is its Go alone', () => {
    expect(parseBuildInfo('app: go1.17\n', 'app')).toMatchObject({ go: 'go1.17', main: undefined, deps: [] });
  });

  test.each([
    ['a second main module', ['mod\ta\t(devel)\t', 'mod\tb\t(devel)\t']],
    ['a replacement of nothing', ['=>\t./a\t(devel)\t']],
    ['a replacement of a replacement', ['dep\ta\tv1', '=>\tb\tv1\th1:', '=>\tc\tv1\th1:']],
    ['a replacement of a setting', ['build\ta=b', '=>\tb\tv1\th1:']],
    ['a module without a version', ['dep\texample.com/a']],
    ['a module without a path', ['dep\t\tv1.0.0\th1:x']],
    ['a module with more than a sum', ['dep\ta\tv1\th1:x\tmore']],
    ['an unknown word', ['also\texample.com/a\tv1.0.0\th1:x']],
  ])('is refused with %s', (_, lines) => {
    expect(outcome(() => read(...lines))).toMatchObject({ code: 'E_BINARY_READ', path: 'app' });
  });

  test.each([
    ['about another file', 'other: go1.26.8\n'],
    ['that goes on without a tab', 'app: go1.26.8\ndep\ta\tv1\th1:x\n'],
    ['over 4 MiB, which may have been cut off', printed(`build\ta=${'x'.repeat(4 << 20)}`)],
  ])('is refused when it is one %s', (_, text) => {
    expect(outcome(() => parseBuildInfo(text, 'app'))).toMatchObject({ code: 'E_BINARY_READ' });
  });

  test('is shown harmless where it is refused', () => {
    const thrown = outcome(() => read('\x1b[2J\tx')) as { message: string };
    expect(thrown.message).toContain('\\u{1b}');
  });
});

describe('a file', () => {
  const said = async (file: string): Promise<unknown> =>
    readBuildInfo(host, file).then(
      () => 'read',
      (thrown: unknown) =>
        outcome(() => {
          throw thrown;
        }),
    );

  test('that is no Go binary is refused, whatever its name is', async () => {
    await inTemp(async (dir) => {
      await writeFiles(dir, { '--': '#!/bin/sh\ntouch ran\n', '-json': 'MZ', elf: '\x7fELF', empty: '' });
      for (const name of ['--', '-json', 'elf', 'empty'])
        expect(await said(join(dir, name))).toMatchObject({ code: 'E_BINARY_READ', path: join(dir, name) });
    });
  });

  test('that is no regular file, or larger than any program, is not even opened', async () => {
    await inTemp(async (dir) => {
      mkdirSync(join(dir, 'folder'));
      execFileSync('mkfifo', [join(dir, 'pipe')]);
      symlinkSync('pipe', join(dir, 'link'));
      const fd = openSync(join(dir, 'holes'), 'w');
      ftruncateSync(fd, 9 * 2 ** 30);
      closeSync(fd);
      const asked = host.commands.length;
      for (const name of ['folder', 'pipe', 'link', 'holes'])
        expect(await said(join(dir, name))).toMatchObject({ code: 'E_BINARY_READ' });
      expect(host.commands).toHaveLength(asked);
    });
  });

  test('that is not there is told as such', async () => {
    await inTemp(async (dir) => {
      expect(await said(join(dir, 'none'))).toMatchObject({ code: 'E_UNREADABLE', path: join(dir, 'none') });
    });
  });

  test('is shown to a go command that nothing of the user can tell how to answer', async () => {
    const env = { GOFLAGS: '-json -v', GOTOOLCHAIN: 'go1.99.0', SECRET: 'x', GOENV: '/nonexistent' };
    const own = fakeHost(env);
    try {
      await expect(readBuildInfo(own, process.execPath)).rejects.toThrow(/E_BINARY_READ/);
      const [command] = own.commands;
      expect(command?.env).toMatchObject({ GOFLAGS: '', GOTOOLCHAIN: 'local', GOENV: 'off' });
      expect(Object.keys(command?.env ?? {})).not.toContain('SECRET');
    } finally {
      await own.close();
    }
  });
});
