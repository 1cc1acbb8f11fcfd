import { expect, test } from '@jest/globals';
import { ProgressWords, seldom } from '../src/progress.ts';

const state = { stage: 'fetch', done: 3, of: 10, bytes: 0 } as const;

test('the line says how far it is, how many bytes came, and how fast they came in the last seconds', () => {
  const words = new ProgressWords();
  expect(words.line({ ...state, bytes: 1_000_000 }, 0)).toBe('fetch 3/10, 1.0 MB');
  expect(words.line({ ...state, bytes: 3_000_000 }, 1000)).toBe('fetch 3/10, 3.0 MB, 2.0 MB/s');
  expect(words.line({ ...state, bytes: 23_000_000 }, 6500)).toBe('fetch 3/10, 23 MB');
  expect(words.line({ ...state, bytes: 24_000_000 }, 7000)).toBe('fetch 3/10, 24 MB, 2.0 MB/s');
});

test('the rate begins anew with each stage', () => {
  const words = new ProgressWords();
  words.line({ ...state, bytes: 9_000_000 }, 0);
  expect(words.line({ ...state, stage: 'verify', bytes: 1_000_000 }, 1000)).toBe('verify 3/10, 1.0 MB');
});

test('what takes long is named, and what only just began is not', () => {
  const words = new ProgressWords();
  const slow = { module: 'example.com/large@v1.0.0', since: 1000 };
  expect(words.line({ ...state, slow }, 2000)).toBe('fetch 3/10, 0.0 MB');
  expect(words.line({ ...state, slow }, 8000)).toBe('fetch 3/10, 0.0 MB, example.com/large@v1.0.0 for 7 s');
});

test('a log hears nothing before its time, and then one line', () => {
  const heard: number[] = [];
  const say = seldom(60_000, (value: number) => void heard.push(value));
  const often = seldom(0, (value: number) => void heard.push(value));
  say(1);
  say(2);
  often(3);
  expect(heard).toEqual([3]);
});
