/** How long a service may take, in milliseconds in which nothing moves. */
export interface Patience {
  /** Of one call. */
  readonly call: number;
  /** Of a whole run. */
  readonly run: number;
  /** How often is looked. */
  readonly every: number;
}

/** A service that is down, mute or full costs a run no more than this. */
export const PATIENCE: Patience = { call: 10_000, run: 20_000, every: 250 };

/** Bytes that buy a second: what is slower than this a second does not count as moving. */
const SECOND = 10_000;

/** Tells when a service is waited for no longer. Time counts by being looked at, so that a machine that sleeps loses nothing. */
export class Deadline {
  readonly #patience: Patience;
  #run = 0;
  #call = 0;
  #moved = 0;

  constructor(patience: Patience) {
    this.#patience = patience;
  }

  /** How often {@link isOver} is to be called, in milliseconds. */
  get every(): number {
    return this.#patience.every;
  }

  /** A call begins. */
  begin(): void {
    this.#call = 0;
  }

  /** True when the call is to be given up. @param moved bytes since the service was first called */
  isOver(moved: number): boolean {
    const bought = (Math.max(0, moved - this.#moved) * 1000) / SECOND;
    this.#moved = moved;
    const waited = this.#patience.every - bought;
    this.#call = Math.max(0, this.#call + waited);
    this.#run = Math.max(0, this.#run + waited);
    return this.#call >= this.#patience.call || this.#run >= this.#patience.run;
  }
}
