import { expect, test } from '@jest/globals';
import { rangeOf } from '../../src/proxy/range.ts';

test.each([
  ['bytes=0-0', 10, { start: 0, end: 1 }],
  ['bytes=2-5', 10, { start: 2, end: 6 }],
  ['bytes=2-', 10, { start: 2, end: 10 }],
  ['bytes=2-99', 10, { start: 2, end: 10 }],
  ['bytes=-3', 10, { start: 7, end: 10 }],
  ['bytes=-99', 10, { start: 0, end: 10 }],
  ['Bytes= 9-9 ', 10, { start: 9, end: 10 }],
  ['bytes=10-', 10, 'none'],
  ['bytes=0-', 0, 'none'],
  ['bytes=-0', 10, 'none'],
  ['bytes=-1', 0, 'none'],
  [undefined, 10, 'whole'],
  ['', 10, 'whole'],
  ['bytes=-', 10, 'whole'],
  ['bytes=5-2', 10, 'whole'],
  ['bytes=0-1,3-4', 10, 'whole'],
  ['items=0-1', 10, 'whole'],
  ['bytes=0x1-2', 10, 'whole'],
  [`bytes=0-${'9'.repeat(40)}`, 10, 'whole'],
])('%s of %d bytes is %j', (header, size, range) => {
  expect(rangeOf(header, size)).toEqual(range);
});
