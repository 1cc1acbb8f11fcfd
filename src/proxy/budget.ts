/** How many bytes may be held at once, given out first come, first served. */

/** A holding. What is given back twice counts once. */
export interface Share {
  /** Waits for `bytes` more. Throws the signal's reason when it ends. */
  grow(bytes: number): Promise<void>;
  /** Gives back all but `bytes`. */
  keep(bytes: number): void;
  release(): void;
}

interface Waiter {
  readonly ticket: number;
  readonly bytes: number;
  /** What the waiter already holds. */
  readonly held: number;
  readonly start: () => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * A number of bytes (or of anything) shared out to transfers. The oldest waits at the front and nobody overtakes it. The front
 * is let through when there is room, or when all that is held is held by those who wait: then nothing would ever be given back.
 * So a holding larger than the whole is let through alone, and growing holdings cannot lock each other out.
 */
export class Budget {
  #limit: number;
  readonly #signal: AbortSignal;
  readonly #queue: Waiter[] = [];
  #used = 0;
  #tickets = 0;

  constructor(limit: number, signal: AbortSignal) {
    this.#limit = limit;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      for (const waiter of this.#queue.splice(0)) waiter.fail(signal.reason);
    });
  }

  /** What is held at the moment. */
  get used(): number {
    return this.#used;
  }

  /** Sets another whole. What is held beyond it stays until it is given back. */
  resize(limit: number): void {
    this.#limit = limit;
    this.#next();
  }

  /** Waits for `bytes`. Throws the signal's reason when it ends. */
  async take(bytes: number): Promise<Share> {
    const ticket = this.#tickets++;
    await this.#wait({ ticket, bytes, held: 0 });
    return this.#share(ticket, bytes);
  }

  #share(ticket: number, bytes: number): Share {
    let held = bytes;
    const keep = (rest: number) => {
      this.#used -= held - Math.min(held, rest);
      held = Math.min(held, rest);
      this.#next();
    };
    const grow = async (more: number) => {
      await this.#wait({ ticket, bytes: more, held });
      held += more;
    };
    return {
      grow,
      keep,
      release: () => {
        keep(0);
      },
    };
  }

  #wait(asked: Pick<Waiter, 'ticket' | 'bytes' | 'held'>): Promise<void> {
    return new Promise((start, fail) => {
      if (this.#signal.aborted) throw this.#signal.reason;
      const before = this.#queue.findIndex((other) => other.ticket > asked.ticket);
      this.#queue.splice(before < 0 ? this.#queue.length : before, 0, { ...asked, start, fail });
      this.#next();
    });
  }

  #next(): void {
    for (let first = this.#queue[0]; first !== undefined && this.#mayPass(first); first = this.#queue[0]) {
      this.#queue.shift();
      this.#used += first.bytes;
      first.start();
    }
  }

  #mayPass(first: Waiter): boolean {
    const stuck = this.#queue.reduce((sum, waiter) => sum + waiter.held, 0);
    return this.#used + first.bytes <= this.#limit || this.#used === stuck;
  }
}
