import { expect, test } from '@jest/globals';
import { Deadline, PATIENCE } from '../../src/action/deadline.ts';

/** How often is looked until the call is given up; 10 000 at most. */
function looks(deadline: Deadline, moved: (look: number) => number = () => 0): number {
  deadline.begin();
  for (let look = 1; look < 10_000; look++) if (deadline.isOver(moved(look))) return look;
  return 10_000;
}

test('a service that is mute in every call costs a run 20 seconds, as it is shipped', () => {
  const deadline = new Deadline(PATIENCE);
  const calls = [looks(deadline), looks(deadline), looks(deadline), looks(deadline)];
  expect(calls.map((count) => count * PATIENCE.every)).toEqual([10_000, 10_000, 250, 250]);
});

test('so does one that sends a byte now and then', () => {
  expect(looks(new Deadline(PATIENCE), (look) => look) * PATIENCE.every).toBeLessThanOrEqual(10_250);
});

test('bytes that flow are waited for, also where they come in bursts', () => {
  expect(looks(new Deadline(PATIENCE), (look) => look * 3000)).toBe(10_000);
  expect(looks(new Deadline(PATIENCE), (look) => Math.floor(look / 20) * 64_000)).toBe(10_000);
});

test('and are no longer once they have stopped for ten seconds', () => {
  const stopped = (look: number): number => Math.min(look, 100) * 1_000_000;
  expect((looks(new Deadline(PATIENCE), stopped) - 100) * PATIENCE.every).toBe(10_000);
});
