/** Every attack of the threat model that is due has a folder; one half of them is mounted here, the other in odd.test.ts. */
import { expect, test } from '@jest/globals';
import { attackFolders } from './folders.ts';
import { LONG } from './long.ts';
import { casesOf, mountAll } from './suite.ts';

/** Those that the verifier has to stop. T04 to T06 are the cache service's. */
const DUE = [
  ...['T01', 'T02', 'T03', 'T07', 'T08', 'T09', 'T10', 'T11', 'T12', 'T13', 'T14', 'T15', 'T16', 'T17'],
  ...[
    'T18',
    'T19',
    'T20',
    'T21',
    'T22',
    'T23',
    'T24',
    'T25',
    'T26',
    'T27',
    'T28',
    'T29',
    'T30',
    'T31',
    'T32',
    'T33',
    'T34',
    'T35',
    'T36',
    'T37',
  ],
  ...['T38', 'T39', 'T40', 'T41', 'T42', 'T43', 'T44', 'T45', 'T46'],
];

const folders = await attackFolders();

test('every attack that is due has a folder, with a title and at least one case and one defence', () => {
  expect(folders.map(({ id }) => id)).toEqual(DUE);
  for (const { title, attack } of folders) {
    expect(title).not.toBe('');
    expect(attack.cases.length).toBeGreaterThan(0);
    expect(attack.defences.length).toBeGreaterThan(0);
  }
});

test('a case that takes long is one there is, and every attack has a short one', () => {
  expect(Object.keys(LONG).filter((id) => !DUE.includes(id))).toEqual([]);
  for (const folder of folders) {
    const long = casesOf(folder, 'long').map(({ what }) => what);
    expect(long.toSorted()).toEqual([...(LONG[folder.id] ?? [])].toSorted());
    expect(casesOf(folder, 'short')).not.toHaveLength(0);
  }
});

mountAll(
  folders.filter((_, index) => index % 2 === 0),
  'even',
);
