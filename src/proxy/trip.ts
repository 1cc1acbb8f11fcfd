/** One file on its way from the proxy list: when it was wanted, asked for, answered and there. */
export class Trip {
  /** `path@version` */
  readonly module: string;
  readonly kind: 'mod' | 'zip';
  /** All times are milliseconds, as `performance.now()` gives them. */
  readonly wanted = performance.now();
  #sent: number | undefined;
  #answered: number | undefined;
  #ended: number | undefined;
  #bytes = 0;
  #tries = 0;
  #from: string | undefined;

  constructor(module: string, kind: 'mod' | 'zip') {
    this.module = module;
    this.kind = kind;
  }

  /** The first request left; undefined: none did. */
  get sent(): number | undefined {
    return this.#sent;
  }

  /** The last answer that may be the file began; undefined: there was none. */
  get answered(): number | undefined {
    return this.#answered;
  }

  /** The file was there, or was given up. */
  get ended(): number {
    return this.#ended ?? this.wanted;
  }

  /** Bytes of the file; 0 when it did not come. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Requests for it, of every entry of the list. */
  get tries(): number {
    return this.#tries;
  }

  /** The entry it came from, for people and without credentials; undefined: it did not come. */
  get from(): string | undefined {
    return this.#from;
  }

  /** A request leaves. */
  sends(): void {
    this.#sent ??= performance.now();
    this.#tries++;
  }

  /** The head of an answer that may be the file is there. */
  answers(): void {
    this.#answered = performance.now();
  }

  /** The file is there. */
  brings(bytes: number, from: string): void {
    this.#bytes = bytes;
    this.#from = from;
  }

  ends(): void {
    this.#ended = performance.now();
  }
}
