import type { Stages } from './host.ts';
import type { Seconds } from './report.ts';

/** Seconds spent in each stage of a run. */
export class Clock {
  /** When the run began, as `performance.now()`. */
  readonly began = performance.now();
  readonly #spent: Partial<Record<keyof Seconds, number>> = {};
  readonly #stages: Stages | undefined;

  /** @param host its `stages` hear where each stage begins and ends */
  constructor({ stages }: { readonly stages?: Stages | undefined } = {}) {
    this.#stages = stages;
  }

  get seconds(): Partial<Seconds> {
    return this.#spent;
  }

  /**
   * Does `work` and counts its time for `stage`, also when it throws.
   *
   * @param told what it came to, in words: what, how many, bytes
   */
  async time<T>(
    stage: keyof Seconds,
    work: () => T | Promise<T>,
    told: (value: T) => string = () => 'done',
  ): Promise<T> {
    const start = performance.now();
    let said = 'it failed';
    this.#stages?.begins(stage);
    try {
      const value = await work();
      said = told(value);
      return value;
    } finally {
      const took = performance.now() - start;
      this.#spent[stage] = Math.round((this.#spent[stage] ?? 0) * 1000 + took) / 1000;
      this.#stages?.ends(stage, `${stage}: ${said}, ${(took / 1000).toFixed(1)} s`);
    }
  }
}
