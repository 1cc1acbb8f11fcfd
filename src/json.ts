import type { Failure } from './errors.ts';

/** The fields of a JSON object that may have been written by anyone; each is read as what it has to be. */
export class Fields {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #bad: (message: string) => Failure;

  /**
   * @param from the JSON text, or the entries of an object that was read from one
   * @param bad makes the failure that is thrown for anything that is not as it has to be
   */
  constructor(from: string | ReadonlyMap<string, unknown>, bad: (message: string) => Failure) {
    this.#bad = bad;
    this.#values = typeof from === 'string' ? this.#entries(parsed(from), 'it') : from;
  }

  /** The fields of an object inside. */
  inner(name: string): Fields {
    const entries = this.#entries(this.#values.get(name), name);
    return new Fields(entries, (why) => this.#bad(`${name}: ${why}`));
  }

  text(name: string): string {
    const value = this.#values.get(name);
    if (typeof value !== 'string') throw this.#bad(`${name} is no text`);
    return value;
  }

  flag(name: string): boolean {
    const value = this.#values.get(name);
    if (typeof value !== 'boolean') throw this.#bad(`${name} is neither true nor false`);
    return value;
  }

  oneOf<T extends string | number>(name: string, allowed: readonly T[]): T {
    const found = allowed.find((value) => value === this.#values.get(name));
    if (found === undefined) throw this.#bad(`${name} is none of ${allowed.join(', ')}`);
    return found;
  }

  texts(name: string): readonly string[] {
    const value: unknown = this.#values.get(name);
    if (!Array.isArray(value)) throw this.#bad(`${name} is no list`);
    return value.map((item: unknown) => {
      if (typeof item !== 'string') throw this.#bad(`${name} is no list of texts`);
      return item;
    });
  }

  /** An object whose values are texts, or null. */
  textsByName(name: string): ReadonlyMap<string, string | null> {
    const found = new Map<string, string | null>();
    for (const [key, value] of this.#entries(this.#values.get(name), name)) {
      if (typeof value !== 'string' && value !== null) throw this.#bad(`${name} holds more than texts`);
      found.set(key, value);
    }
    return found;
  }

  #entries(value: unknown, name: string): ReadonlyMap<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw this.#bad(`${name} is no object`);
    return new Map(Object.entries(value));
  }
}

/** Undefined for what is no JSON: the reader of its fields refuses that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
