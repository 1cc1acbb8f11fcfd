import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';

import { Budget, type Share } from '../../src/proxy/budget.ts';

/** Takes without waiting, and says in `order` who got something. */
function taker(budget: Budget) {
  const order: string[] = [];
  const shares = new Map<string, Share>();
  const take = async (name: string, bytes: number) => {
    shares.set(name, await budget.take(bytes));
    order.push(name);
  };
  const grow = async (name: string, bytes: number) => {
    await shares.get(name)?.grow(bytes);
    order.push(`${name}+`);
  };
  return { order, take, grow, release: (name: string) => shares.get(name)?.release() };
}

test('what does not fit waits, first come first served, and nobody small overtakes', async () => {
  const budget = new Budget(100, new AbortController().signal);
  const { order, take, release } = taker(budget);
  const all = [take('a', 60), take('b', 50), take('c', 10)];
  await turn();
  expect(order).toEqual(['a']);
  release('a');
  await Promise.all(all);
  expect(order).toEqual(['a', 'b', 'c']);
  expect(budget.used).toBe(60);
});

test('one that is larger than the whole goes through alone', async () => {
  const budget = new Budget(100, new AbortController().signal);
  const { order, take, release } = taker(budget);
  const all = [take('small', 1), take('large', 500), take('next', 1)];
  await turn();
  expect(order).toEqual(['small']);
  release('small');
  await turn();
  expect(order).toEqual(['small', 'large']);
  expect(budget.used).toBe(500);
  release('large');
  await Promise.all(all);
  expect(order).toEqual(['small', 'large', 'next']);
});

test('holdings that all want to grow do not lock each other out: the oldest goes first', async () => {
  const budget = new Budget(100, new AbortController().signal);
  const { order, take, grow, release } = taker(budget);
  await Promise.all([take('a', 50), take('b', 50)]);
  const all = [take('c', 1), grow('b', 50), grow('a', 50)];
  await turn();
  expect(order).toEqual(['a', 'b', 'a+']);
  await grow('a', 10);
  release('a');
  await turn();
  expect(order).toEqual(['a', 'b', 'a+', 'a+', 'b+']);
  release('b');
  await Promise.all(all);
  expect(budget.used).toBe(1);
});

test('what is given back in part or twice counts once', async () => {
  const budget = new Budget(100, new AbortController().signal);
  const share = await budget.take(80);
  share.keep(30);
  share.keep(90);
  expect(budget.used).toBe(30);
  share.release();
  share.release();
  expect(budget.used).toBe(0);
});

test('the end of the signal ends all waiting with its reason', async () => {
  const life = new AbortController();
  const budget = new Budget(1, life.signal);
  await budget.take(1);
  const waiting = budget.take(1);
  const reason = new Error('over');
  life.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(budget.take(1)).rejects.toBe(reason);
});
