import { describe, expect, test } from '@jest/globals';
import { toFinding } from '../../src/errors.ts';
import { readQuestion } from '../../src/gomod/question.ts';

const GO = { GOOS: 'linux', GOARCH: 'arm64', GOFLAGS: '-tags=x' };
const NOTHING = { platforms: undefined, tags: undefined, packages: [] };

describe('a question', () => {
  test('that says nothing is about all packages of the roots on the platform of the go command', () => {
    expect(readQuestion(NOTHING, GO)).toEqual({
      platforms: ['linux/arm64'],
      tags: '',
      packages: ['./...'],
      goflags: '-tags=x',
    });
  });

  test('names each platform once, in one order', () => {
    const platforms = 'windows/amd64, linux/amd64,windows/amd64';
    expect(readQuestion({ platforms, tags: 'a, b.c', packages: ['./x'] }, GO)).toMatchObject({
      platforms: ['linux/amd64', 'windows/amd64'],
      tags: 'a,b.c',
      packages: ['./x'],
    });
  });

  test.each([
    { platforms: 'linux' },
    { platforms: 'Linux/amd64' },
    { platforms: 'linux/amd64,' },
    { platforms: 'linux/amd64/v3' },
    { tags: 'a,,b' },
    { tags: '-x' },
    { tags: '!x' },
    { packages: ['-toolexec=x'] },
    { packages: ['a b'] },
    { packages: ['example.com/a@v1.0.0'] },
  ])('that is none is wrong usage: %j', (wrong) => {
    expect(codeOf(() => readQuestion({ ...NOTHING, ...wrong }, GO))).toBe('E_USAGE');
  });

  test('without a go command to ask is wrong usage, and says so', () => {
    const found = codeOf(() => readQuestion(NOTHING, { GOOS: '', GOARCH: '', GOFLAGS: '' }));
    expect(found).toBe('E_USAGE');
  });
});

function codeOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (thrown) {
    return toFinding(thrown).code;
  }
}
