import { expect, test } from '@jest/globals';
import { Shelf, type Loan } from '../../src/work/shelf.ts';

/** A shelf whose things are their own names, and what was made for it in which order. */
function shelfOf(limit: number): {
  made: string[];
  borrow: (key: string, size: number) => Promise<Loan<string>>;
} {
  const shelf = new Shelf<string>(limit);
  const made: string[] = [];
  const borrow = (key: string, size: number): Promise<Loan<string>> =>
    shelf.borrow(key, size, () => {
      made.push(key);
      return Promise.resolve(key);
    });
  return { made, borrow };
}

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

test('what is on the shelf is made once for all who want it', async () => {
  const { made, borrow } = shelfOf(10);
  const loans = await Promise.all([borrow('a', 4), borrow('a', 4), borrow('a', 4)]);
  for (const loan of loans) loan.giveBack();
  expect((await borrow('a', 4)).value).toBe('a');
  expect(made).toEqual(['a']);
});

test('what nobody uses makes room, the one that was not wanted for the longest time first', async () => {
  const { made, borrow } = shelfOf(10);
  for (const key of ['a', 'b', 'a']) (await borrow(key, 5)).giveBack();
  (await borrow('c', 5)).giveBack();
  (await borrow('a', 5)).giveBack();
  expect(made).toEqual(['a', 'b', 'c']);
  (await borrow('b', 5)).giveBack();
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what is used stays, and who finds no room waits until something is given back', async () => {
  const { made, borrow } = shelfOf(10);
  const [a, b] = [await borrow('a', 5), await borrow('b', 5)];
  const waiting = borrow('c', 5);
  await settled();
  expect(made).toEqual(['a', 'b']);
  a.giveBack();
  a.giveBack(); // a second time is nothing
  expect((await waiting).value).toBe('c');
  b.giveBack();
});

test('what is larger than the limit stands alone, and is not overtaken for ever', async () => {
  const { made, borrow } = shelfOf(10);
  const small = await borrow('small', 1);
  const large = borrow('large', 100);
  const later = borrow('later', 1);
  const same = borrow('small', 1);
  expect((await same).value).toBe('small');
  await settled();
  expect(made).toEqual(['small']);
  small.giveBack();
  (await same).giveBack();
  const held = await large;
  await settled();
  expect(made).toEqual(['small', 'large']);
  held.giveBack();
  expect((await later).value).toBe('later');
});

test('what could not be made takes no room, and is tried again for the next who asks', async () => {
  const shelf = new Shelf<string>(10);
  let tries = 0;
  const make = (): Promise<string> =>
    ++tries === 1 ? Promise.reject(new Error('broken')) : Promise.resolve('made');
  const both = [shelf.borrow('a', 10, make), shelf.borrow('a', 10, make)];
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await shelf.borrow('a', 10, make)).value).toBe('made');
  expect(tries).toBe(2);
});
