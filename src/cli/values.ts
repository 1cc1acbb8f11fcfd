import { Failure } from '../errors.ts';
import { readDigests } from '../pack/digests.ts';
import type { OptionName } from './commands.ts';

/** What stands on a command line, by option name. */
export type Raw = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** An option as people write it. */
function shown(name: OptionName): string {
  return name === 'chdir' ? '-C' : `--${name}`;
}

/** What was given, by option name, each in the one form it may have. Every method throws Failure `E_USAGE`, naming the option. */
export class Values {
  readonly #raw: Raw;

  constructor(raw: Raw) {
    this.#raw = raw;
  }

  flag(name: OptionName): boolean {
    return this.#raw[name] === true;
  }

  text(name: OptionName): string | undefined {
    const value = this.#raw[name];
    if (value === '') throw usage(`${shown(name)} is empty`);
    return typeof value === 'string' ? value : undefined;
  }

  texts(name: OptionName): readonly string[] {
    const value = this.#raw[name];
    const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    if (texts.includes('')) throw usage(`${shown(name)} is empty`);
    return texts;
  }

  /** One SHA-256 for each of `files` bundles, or none at all. */
  digests(files: number): readonly string[] {
    const digests = readDigests(this.texts('sha256'), files);
    if (typeof digests === 'string') throw usage(`--sha256 ${digests}`);
    return digests;
  }

  count(name: OptionName, otherwise: number): number {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    if (!/^[1-9][0-9]{0,4}$/.test(text))
      throw usage(`--${name} takes a whole number from 1 to 99999, not ${JSON.stringify(text)}`);
    return Number(text);
  }

  oneOf<T extends string>(name: OptionName, allowed: readonly [T, ...T[]]): T {
    const text = this.text(name);
    const found = allowed.find((value) => value === text);
    if (text !== undefined && found === undefined)
      throw usage(`--${name} takes ${allowed.join(', ')}, not ${JSON.stringify(text)}`);
    return found ?? allowed[0];
  }
}

/** The failure for a line that cannot be understood. */
export function usage(message: string, cause?: unknown): Failure {
  return new Failure('E_USAGE', { message }, cause);
}
