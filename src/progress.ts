/** How far a stage is, in words: for the live line of a terminal and for the lines of a log. */
import type { Progress } from './host.ts';
import { mega, printable } from './words.ts';

/** A transfer that lasts longer than this is named. */
const LONG = 3000; // milliseconds
/** The rate is that of the last seconds, not of the whole run. */
const WINDOW = 5000; // milliseconds

/** Says one state after the other; it remembers the last seconds, for the rate. */
export class ProgressWords {
  #stage = '';
  #seen: { readonly at: number; readonly bytes: number }[] = [];

  /** @param now milliseconds, of any clock that only goes forward */
  line(state: Progress, now: number): string {
    const rate = this.#rate(state, now);
    const parts = [
      `${state.stage} ${state.done}/${state.of}`,
      mega(state.bytes),
      ...(rate === undefined ? [] : [`${mega(rate)}/s`]),
      ...longest(state, now),
    ];
    return parts.join(', ');
  }

  /** Bytes a second; undefined until there are two looks to compare. */
  #rate({ stage, bytes }: Progress, now: number): number | undefined {
    if (stage !== this.#stage) this.#seen = [];
    this.#stage = stage;
    this.#seen = [...this.#seen.filter(({ at }) => now - at <= WINDOW), { at: now, bytes }];
    const first = this.#seen[0];
    if (first === undefined || now === first.at || bytes === first.bytes) return undefined;
    return ((bytes - first.bytes) * 1000) / (now - first.at);
  }
}

function longest({ slow }: Progress, now: number): readonly string[] {
  if (slow === undefined || now - slow.since < LONG) return [];
  return [`${printable(slow.module)} for ${Math.round((now - slow.since) / 1000)} s`];
}

/** Lets one call in `every` milliseconds through; the first only after that time. */
export function seldom<T>(every: number, show: (value: T) => void): (value: T) => void {
  let last = performance.now();
  return (value) => {
    const now = performance.now();
    if (now - last < every) return;
    last = now;
    show(value);
  };
}
