import { describe, expect, test } from '@jest/globals';

import { pauseOf } from '../../src/proxy/status.ts';

const now = Date.parse('2026-01-01T00:00:00Z');

describe('the pause a Retry-After asks for', () => {
  test.each([
    [undefined, 0],
    ['', 0],
    ['0', 0],
    ['1', 1000],
    [' 60 ', 60_000],
    ['3600', 3_600_000],
    ['-1', 0],
    ['1.5', 0],
    ['1e3', 0],
    ['99999999999999999999', 0],
    ['soon', 0],
    ['2027-01-01', 0],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
    ['Thursday, 01-Jan-26 00:00:05 GMT', 5000],
    ['Wed, 31 Dec 2025 23:59:59 GMT', 0],
    ['Thu, 99 Foo 2026 00:00:00 GMT', 0],
  ])('%j: %d ms', (header, milliseconds) => {
    expect(pauseOf(header, now)).toBe(milliseconds);
  });
});
