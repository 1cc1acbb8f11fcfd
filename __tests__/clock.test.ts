import { expect, test } from '@jest/globals';
import { Clock } from '../src/clock.ts';
import type { Stages } from '../src/host.ts';

/** Keeps what a log would hear. */
function heard(): { readonly stages: Stages; readonly words: string[] } {
  const words: string[] = [];
  const stages: Stages = {
    begins: (stage) => void words.push(`> ${stage}`),
    ends: (stage, said) => void words.push(`< ${stage}`, said.replace(/\d+\.\d s$/, 'N s')),
  };
  return { stages, words };
}

test('a stage is told where it begins and ends, with what it came to and its seconds', async () => {
  const { stages, words } = heard();
  const clock = new Clock({ stages });
  expect(
    await clock.time(
      'plan',
      () => 7,
      (count) => `${count} modules`,
    ),
  ).toBe(7);
  expect(words).toEqual(['> plan', '< plan', 'plan: 7 modules, N s']);
  expect(clock.seconds.plan).toBeGreaterThanOrEqual(0);
});

test('a stage that throws, or whose words do, ends all the same', async () => {
  const { stages, words } = heard();
  const clock = new Clock({ stages });
  const fails = (): never => {
    throw new Error('broken');
  };
  await expect(clock.time('fetch', fails)).rejects.toThrow('broken');
  await expect(clock.time('save', () => 1, fails)).rejects.toThrow('broken');
  expect(words).toEqual([
    '> fetch',
    '< fetch',
    'fetch: it failed, N s',
    '> save',
    '< save',
    'save: it failed, N s',
  ]);
});

test('without anybody to hear it, time is counted all the same', async () => {
  const clock = new Clock();
  await clock.time('plan', () => undefined);
  await clock.time('plan', () => undefined);
  expect(Object.keys(clock.seconds)).toEqual(['plan']);
});
