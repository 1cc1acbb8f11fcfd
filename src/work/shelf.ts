/** Something borrowed from a {@link Shelf}; it stays good until it is given back, which is done once. */
export interface Loan<T> {
  readonly value: T;
  giveBack(): void;
}

interface Slot<T> {
  readonly size: number;
  readonly made: Promise<T>;
  users: number;
}

interface Waiting<T> {
  readonly key: string;
  readonly size: number;
  readonly make: () => Promise<T>;
  readonly begin: (slot: Slot<T>) => void;
}

/**
 * Keeps large things in memory while they are used, and after that as long as there is room for them. What is used, being made and
 * kept is together never larger than the limit, but for a single thing that is larger by itself, which then stands alone. Who finds
 * no room waits for it, in order; the same thing is made once for all who want it.
 */
export class Shelf<T> {
  readonly #limit: number;
  /** The one that was not wanted for the longest time comes first. */
  readonly #slots = new Map<string, Slot<T>>();
  readonly #waiting: Waiting<T>[] = [];
  #held = 0;

  /** @param limit in the unit of the sizes: bytes */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * @param key what it is; the same key is the same thing
   * @param size what it takes while it is made and as long as it stands here
   * @throws what `make` throws; it is made again for the next who asks
   */
  async borrow(key: string, size: number, make: () => Promise<T>): Promise<Loan<T>> {
    const slot = await new Promise<Slot<T>>((begin) => {
      this.#waiting.push({ key, size, make, begin });
      this.#next();
    });
    try {
      const value = await slot.made;
      return {
        value,
        giveBack: once(() => {
          this.#giveBack(slot);
        }),
      };
    } catch (thrown) {
      if (this.#slots.get(key) === slot) this.#remove(key, slot);
      this.#giveBack(slot);
      throw thrown;
    }
  }

  #giveBack(slot: Slot<T>): void {
    slot.users--;
    this.#next();
  }

  /** Lets in those who wait: who wants what is here, and the first ones for whose things there is room. */
  #next(): void {
    for (const waiting of this.#waiting.splice(0)) {
      const first = this.#waiting.length === 0;
      const slot = this.#slots.get(waiting.key) ?? (first ? this.#begin(waiting) : undefined);
      if (slot === undefined) this.#waiting.push(waiting);
      else this.#use(slot, waiting);
    }
  }

  #use(slot: Slot<T>, { key, begin }: Waiting<T>): void {
    slot.users++;
    this.#slots.delete(key); // it goes to the end
    this.#slots.set(key, slot);
    begin(slot);
  }

  #begin({ key, size, make }: Waiting<T>): Slot<T> | undefined {
    if (!this.#makeRoom(size)) return undefined;
    const slot = { size, made: make(), users: 0 };
    this.#slots.set(key, slot);
    this.#held += size;
    return slot;
  }

  /** True when there is room now. What nobody uses goes, as far as it has to. */
  #makeRoom(size: number): boolean {
    for (const [key, slot] of this.#slots) {
      if (this.#held + size <= this.#limit) return true;
      if (slot.users === 0) this.#remove(key, slot);
    }
    return this.#held === 0 || this.#held + size <= this.#limit;
  }

  #remove(key: string, slot: Slot<T>): void {
    this.#slots.delete(key);
    this.#held -= slot.size;
  }
}

function once(call: () => void): () => void {
  let called = false;
  return () => {
    if (called) return;
    called = true;
    call();
  };
}
