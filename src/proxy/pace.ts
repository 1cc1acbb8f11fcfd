/** How many requests may be open at once: fewer when a proxy says that it is too much, slowly more when it goes well again. */
import type { Budget } from './budget.ts';

/**
 * Halves the number when the other side says 429 or 503, at most once for the requests that were open then: they all hear the
 * same. Each full round of good answers gives one back, up to the number that was asked for.
 */
export class Pace {
  readonly #slots: Budget;
  readonly #most: number;
  #width: number;
  #good = 0;
  /** Requests begun so far, and those begun before the last halving. */
  #begun = 0;
  #deaf = 0;

  constructor(slots: Budget, most: number) {
    this.#slots = slots;
    this.#most = most;
    this.#width = most;
  }

  /** Requests that may be open now. */
  get width(): number {
    return this.#width;
  }

  /** Called when a request begins; gives its number. */
  begin(): number {
    return ++this.#begun;
  }

  good(): void {
    if (this.#width === this.#most || ++this.#good < this.#width) return;
    this.#set(this.#width + 1);
  }

  /** @param request its number */
  tooMuch(request: number): void {
    if (request <= this.#deaf) return;
    this.#deaf = this.#begun;
    this.#set(Math.max(1, this.#width >> 1));
  }

  #set(width: number): void {
    this.#width = width;
    this.#good = 0;
    this.#slots.resize(width);
  }
}
