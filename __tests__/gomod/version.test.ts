import { describe, expect, test } from '@jest/globals';
import {
  canonical,
  compareVersions,
  isPseudo,
  isValid,
  majorOf,
  pseudoTime,
} from '../../src/gomod/version.ts';

describe('a version', () => {
  test.each([
    ['v1.0.0', 'v1.0.0'],
    ['v1.0.0-PRE', 'v1.0.0-PRE'],
    ['v2.0.0+incompatible', 'v2.0.0+incompatible'],
    ['v1.0.0-Rc.1+incompatible', 'v1.0.0-Rc.1+incompatible'],
    ['v1.0.0+meta', 'v1.0.0'],
    ['v1.0.0-a+incompatible.x', 'v1.0.0-a'],
    ['v1', 'v1.0.0'],
    ['v1.2', 'v1.2.0'],
    ['v0.0.1-go1.22.0.linux-amd64', 'v0.0.1-go1.22.0.linux-amd64'],
    ['v1.0.0-0', 'v1.0.0-0'],
    ['v1.0.0-01a', 'v1.0.0-01a'],
    ['v1.0.0--', 'v1.0.0--'],
    ['v99999999999999999999.0.0', 'v99999999999999999999.0.0'],
  ])('%s is valid and written %s', (version, written) => {
    expect(isValid(version)).toBe(true);
    expect(canonical(version)).toBe(written);
  });

  test.each([
    ...[
      '',
      'v',
      'v01.0.0',
      'v1.0.0-01',
      '1.0.0',
      'v1.0.0-',
      'v1.0.0+',
      'v1.0.0-a..b',
      'v1.0.0-a.',
      'v1.0.0+a..b',
    ],
    ...[
      'V1.0.0',
      'v1.',
      'v1.0.',
      'v1.0.0.0',
      'v1-pre',
      'v1.2+incompatible',
      'v1.0.0-é',
      'v1.0.0\n',
      ' v1.0.0',
      'v1.0.0/go.mod',
      'none',
    ],
  ])('%j is none', (version) => {
    expect([isValid(version), canonical(version), majorOf(version)]).toEqual([false, '', '']);
  });
});

test('versions are put in the order of semantic versions, and in byte order where that makes no difference', () => {
  const ordered = [
    ...[
      '',
      'none',
      'v0.0.0-20191109021931-daa7c04131f5',
      'v0.0.0',
      'v0.9.10',
      'v1.0.0-1',
      'v1.0.0-2',
      'v1.0.0-10',
      'v1.0.0-123456789012345678901',
    ],
    ...[
      'v1.0.0--',
      'v1.0.0-1a',
      'v1.0.0-A',
      'v1.0.0-alpha',
      'v1.0.0-alpha.1',
      'v1.0.0-alpha.beta',
      'v1.0.0-beta',
      'v1.0.0-beta.2',
    ],
    ...[
      'v1.0.0-beta.11',
      'v1.0.0-rc.1',
      'v1',
      'v1.0',
      'v1.0.0',
      'v1.0.0+a',
      'v1.0.0+b',
      'v1.0.1-0.20191109021931-daa7c04131f5',
      'v1.2.0',
    ],
    ...['v1.10.0', 'v2.0.0', 'v2.0.0+incompatible', 'v10.0.0', 'v99999999999999999999.0.0'],
  ];
  expect(ordered.toReversed().sort(compareVersions)).toEqual(ordered);
  for (const version of ordered) expect(compareVersions(version, version)).toBe(0);
});

describe('a pseudo-version', () => {
  test.each([
    ['v0.0.0-20191109021931-daa7c04131f5', '2019-11-09T02:19:31Z'],
    ['v1.2.3-0.20191109021931-daa7c04131f', '2019-11-09T02:19:31Z'],
    ['v1.2.3-pre.0.20191109021931-daa7c04131f5', '2019-11-09T02:19:31Z'],
    ['v1.2.3-pre-x.0.20191109021931-daa7c04131f5', '2019-11-09T02:19:31Z'],
    ['v2.0.0-20191109021931-daa7c04131f5+incompatible', '2019-11-09T02:19:31Z'],
    ['v4.0.0-20200229235959-X', '2020-02-29T23:59:59Z'],
    ['v0.0.0-00010101000000-000000000000', '0001-01-01T00:00:00Z'],
    ['v0.0.0-00000229000000-000000000000', '0000-02-29T00:00:00Z'],
  ])('%s has the time %s', (version, time) => {
    expect([isPseudo(version), pseudoTime(version)]).toEqual([true, time]);
  });

  test.each([
    '20190229000000',
    '20191301000000',
    '20190001000000',
    '20190132000000',
    '20190101240000',
    '20190101006000',
    '20190101000060',
  ])('with the digits %s has no time', (digits) => {
    expect([isPseudo(`v0.0.0-${digits}-abc`), pseudoTime(`v0.0.0-${digits}-abc`)]).toEqual([true, undefined]);
  });

  test.each([
    ...[
      'v1.2.3-20191109021931-daa7c04131f5',
      'v0.0.0-2019110902193-daa7c04131f5',
      'v0.0.0-20191109021931',
      'v0.0.0-20191109021931-',
    ],
    ...[
      'v0.0.0-20191109021931-daa7.c0',
      'v1.2.3-pre.20191109021931-daa7c04131f5',
      'v1.2.3',
      'v01.0.0-20191109021931-daa7c04131f5',
      '',
    ],
  ])('is not %j', (version) => {
    expect([isPseudo(version), pseudoTime(version)]).toEqual([false, undefined]);
  });
});
