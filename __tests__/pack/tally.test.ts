import { expect, test } from '@jest/globals';
import { MAX_MEMBERS, Tally } from '../../src/pack/tally.ts';
import { outcome } from '../gomod/real-go.ts';

test('as many members as there may be are counted, and one more is refused', () => {
  const tally = new Tally();
  for (let i = 0; i < MAX_MEMBERS; i++) tally.add(0);
  expect(
    outcome(() => {
      tally.add(0);
    }),
  ).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
});

test('32 MiB of text are kept in all, and one byte more is refused', () => {
  const tally = new Tally();
  tally.add(20 << 20);
  tally.add(12 << 20);
  expect(
    outcome(() => {
      tally.add(1);
    }),
  ).toMatchObject({ code: 'E_BUNDLE_FORMAT' });
});
