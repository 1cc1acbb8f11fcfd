import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { Failure } from '../errors.ts';
import { readDigests } from '../pack/digests.ts';

/** The inputs of a step, by name, each in the one form it may have. Every method throws Failure `E_USAGE`, naming the input. */
export class Given<Name extends string> {
  readonly #raw: (name: Name) => string;
  readonly #defaults: Readonly<Record<Name, string>>;

  /** @param raw the text of an input; `''` when it is not given */
  constructor(raw: (name: Name) => string, defaults: Readonly<Record<Name, string>>) {
    this.#raw = raw;
    this.#defaults = defaults;
  }

  /** The text without blanks around it; the default where there is none. */
  text(name: Name): string {
    const value = this.#raw(name).trim();
    return value === '' ? this.#defaults[name] : value;
  }

  /** Its lines, without blanks around them and empty ones. */
  lines(name: Name): readonly string[] {
    const lines = this.text(name).split('\n');
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  }

  /** An absolute path; undefined where none is given. */
  path(name: Name, base: string): string | undefined {
    const text = this.text(name);
    return text === '' ? undefined : resolve(base, expanded(text));
  }

  /** Absolute paths, one a line. */
  paths(name: Name, base: string): readonly string[] {
    return this.lines(name).map((line) => resolve(base, expanded(line)));
  }

  /** SHA-256 of bundles, one a line: one for each of `files`, or none at all; lower-case hex. */
  digests(name: Name, files: number): readonly string[] {
    const digests = readDigests(this.lines(name), files);
    if (typeof digests === 'string') throw usage(name, digests);
    return digests;
  }

  /** `true` or `false`, in any case. */
  flag(name: Name): boolean {
    const text = this.text(name);
    if (!/^(true|false)$/i.test(text)) throw usage(name, `takes true or false, not ${JSON.stringify(text)}`);
    return text.toLowerCase() === 'true';
  }

  /** A whole number from 1 to 99999. */
  count(name: Name): number {
    const text = this.text(name);
    if (!/^[1-9][0-9]{0,4}$/.test(text))
      throw usage(name, `takes a whole number from 1 to 99999, not ${JSON.stringify(text)}`);
    return Number(text);
  }

  /** A size such as `500MB` or `10GB`, in bytes. */
  bytes(name: Name): number {
    const text = this.text(name);
    const [, amount, unit] = /^([1-9][0-9]{0,4}) ?([MG])B$/i.exec(text) ?? [];
    if (amount === undefined)
      throw usage(name, `takes a size such as 500MB or 10GB, not ${JSON.stringify(text)}`);
    return Number(amount) * (unit?.toUpperCase() === 'G' ? 1e9 : 1e6);
  }

  /** One of a few words. */
  oneOf<T extends string>(name: Name, allowed: readonly T[]): T {
    const text = this.text(name);
    const found = allowed.find((value) => value === text);
    if (found === undefined) throw usage(name, `takes ${allowed.join(', ')}, not ${JSON.stringify(text)}`);
    return found;
  }
}

/** A runner's shell would have done this; an input goes through none. */
function expanded(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
}

/** The failure for an input that cannot be understood. */
export function usage(name: string, message: string): Failure {
  return new Failure('E_USAGE', {
    message: `input ${name}: ${message}`,
    remedy: `correct ${name} in the workflow`,
  });
}
