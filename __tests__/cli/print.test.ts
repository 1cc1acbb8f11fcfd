import { describe, expect, test } from '@jest/globals';
import { reportText } from '../../src/cli/print.ts';
import { errors, exitStatus, Failure, finding, toFinding, type ErrorCode } from '../../src/errors.ts';
import { makeReport } from '../../src/report.ts';
import { findingText, mega, printable } from '../../src/words.ts';

test('text from outside is shown and not obeyed', () => {
  expect(printable('a\r\n\tb\x1b[31m\u202e\u2028\u2066\u200b\ufeff\x7f\u0085ß😀')).toBe(
    'a\\u{d}\\u{a}\\u{9}b\\u{1b}[31m\\u{202e}\\u{2028}\\u{2066}\\u{200b}\\u{feff}\\u{7f}\\u{85}ß😀',
  );
});

test('a finding says what, where, wanted and found on two lines, and what to do', () => {
  const found = finding('E_MODULE_ZIP', { module: 'm@v1.0.0', path: '/x\n', want: 'h1:a', got: 'h1:b\x1b' });
  expect(findingText(found, false)).toBe(
    `E_MODULE_ZIP m@v1.0.0 /x\\u{a}: ${errors.E_MODULE_ZIP.cause}\n  want  h1:a\n  got   h1:b\\u{1b}\n  ${errors.E_MODULE_ZIP.remedy}`,
  );
  expect(findingText(found, true)).toContain('\x1b[31mE_MODULE_ZIP\x1b[0m');
  expect(findingText(finding('W_REPLACE_DIR'), true)).toContain('\x1b[33mW_REPLACE_DIR');
});

test('at most 20 findings in words, and how many more there are', () => {
  const report = makeReport('verify', {
    findings: Array.from({ length: 25 }, (_, i) => finding('E_MODULE_ZIP', { module: `m${i}@v1.0.0` })),
  });
  const text = reportText(report, { color: false, quiet: false });
  expect(text.match(/^E_/gm)).toHaveLength(20);
  expect(text).toContain('5 more');
  expect(text).toMatch(/\nverify: FAILED: /);
  expect(reportText(report, { color: false, quiet: true })).not.toContain('verify:');
  expect(reportText(makeReport('verify', {}), { color: false, quiet: true })).toBe('');
});

test.each([
  [0, '0.0 MB'],
  [1_234_567, '1.2 MB'],
  [123_456_789, '123 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(mega(bytes)).toBe(words);
});

describe('the exit status', () => {
  test.each<readonly [codes: readonly ErrorCode[], status: number]>([
    [[], 0],
    [['W_CACHE_REPAIRED'], 0],
    [['E_MODULE_ZIP'], 1],
    [['E_CONNECT'], 3],
    [['E_CONNECT', 'E_MODULE_ZIP'], 1],
    [['E_MODULE_ZIP', 'E_USAGE'], 2],
    [['E_USAGE', 'E_INTERRUPTED'], 130],
  ])('of %j is %i', (codes, status) => {
    const findings = codes.map((code) => finding(code));
    expect(exitStatus(findings)).toBe(status);
    expect(makeReport('x', { findings }).ok).toBe(status === 0);
  });
});

describe('what the system throws has a code of its own:', () => {
  const system = (code: string): Error => Object.assign(new Error(`${code}: no`), { code, path: '/x' });
  test.each<readonly [what: string, code: ErrorCode]>([
    ['ENOSPC', 'E_DISK_FULL'],
    ['EDQUOT', 'E_DISK_FULL'],
    ['EACCES', 'E_NOT_WRITABLE'],
    ['EROFS', 'E_NOT_WRITABLE'],
    ['EEXIST', 'E_NOT_WRITABLE'],
    ['ENOENT', 'E_UNREADABLE'],
    ['ENOTDIR', 'E_UNREADABLE'],
    ['EIO', 'E_UNREADABLE'],
    ['ABORT_ERR', 'E_INTERRUPTED'],
    ['EWHATEVER', 'E_INTERNAL'],
  ])('%s: %s', (what, code) => {
    expect(toFinding(system(what))).toMatchObject({ code, level: 'error' });
  });

  test.each<readonly [what: string, thrown: unknown, code: ErrorCode]>([
    ['an interruption', new DOMException('stop', 'AbortError'), 'E_INTERRUPTED'],
    ['a fault of ours', new TypeError('x is undefined'), 'E_INTERNAL'],
    ['a text', 'a text', 'E_INTERNAL'],
    ['nothing', undefined, 'E_INTERNAL'],
    ['a failure', new Failure('E_LIMIT'), 'E_LIMIT'],
  ])('%s', (_what, thrown, code) => {
    expect(toFinding(thrown)).toMatchObject({ code, message: expect.any(String) as unknown });
  });
});
