import { describe, expect, test } from '@jest/globals';

import { matchesPatterns } from '../../src/proxy/patterns.ts';

describe('a pattern names modules as the go command reads GONOPROXY', () => {
  test.each([
    // patterns, module path, named
    ['', 'rsc.io/quote', false],
    ['*', 'rsc.io/quote', true],
    ['rsc.io', 'rsc.io/quote/v3', true],
    ['rsc.io/', 'rsc.io/quote', true],
    ['rsc.io//', 'rsc.io/quote', false],
    ['rsc.io/*', 'rsc.io', false],
    ['rsc.io/*', 'rsc.io/quote/v3', true],
    ['*/*/*', 'rsc.io/quote', false],
    ['example.com,rsc.io', 'rsc.io/quote', true],
    ['example.com, rsc.io', 'rsc.io/quote', false],
    [',,rsc.io', 'rsc.io/quote', true],
    ['none', 'rsc.io/quote', false],
    ['*.io', 'rsc.io/quote', true],
    ['r?c.io', 'rsc.io/quote', true],
    ['rsc?io/q', 'rsc/io/q', false],
    ['r*o/quote', 'rsc.io/quote', true],
    ['r*uote', 'rsc.io/quote', false],
    ['*.corp.example.com', 'git.corp.example.com/a', true],
    ['*.corp.example.com', 'corp.example.com/a', false],
    ['[q-s]sc.io', 'rsc.io/quote', true],
    ['[^r]sc.io', 'rsc.io/quote', false],
    ['[^a-c]sc.io', 'rsc.io/quote', true],
    ['[r', 'rsc.io/quote', false],
    ['[]r]sc.io', 'rsc.io/quote', false],
    ['[a-]sc.io', 'asc.io/quote', false],
    ['[r-]sc.io,rsc.io', 'rsc.io/quote', true],
    ['[\\]r]sc.io', 'rsc.io/quote', true],
    ['[*]sc.io', 'rsc.io/quote', false],
    ['\\rsc.io', 'rsc.io/quote', true],
    ['rsc.io\\', 'rsc.io/quote', false],
    ['rsc.io/[q', 'rsc.io/quote', false],
    ['**.io', 'rsc.io/quote', true],
    ['*s*.*o', 'rsc.io/quote', true],
    ['*a*b', 'aab/x', true],
    ['*a*b', 'aabc/x', false],
    ['RSC.io', 'rsc.io/quote', false],
  ])('%j for %s: %j', (patterns, path, named) => {
    expect(matchesPatterns(patterns, path)).toBe(named);
  });
});
