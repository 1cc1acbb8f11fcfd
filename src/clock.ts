import type { Seconds } from './report.ts';

/** Seconds spent in each stage of a run. */
export class Clock {
  /** When the run began, as `performance.now()`. */
  readonly began = performance.now();
  readonly #spent: Partial<Record<keyof Seconds, number>> = {};

  get seconds(): Partial<Seconds> {
    return this.#spent;
  }

  /** Does `work` and counts its time for `stage`, also when it throws. */
  async time<T>(stage: keyof Seconds, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#spent[stage] = Math.round((this.#spent[stage] ?? 0) * 1000 + performance.now() - start) / 1000;
    }
  }
}
