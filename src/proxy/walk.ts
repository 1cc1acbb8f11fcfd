/** Asks the entries of the proxy list one after the other, and says what went wrong with all of them. */
import { errors, Failure } from '../errors.ts';
import { Fault } from './fault.ts';
import type { ProxyEntry, ProxyList } from './list.ts';

/** What is looked for: `module` as `path@version`, `file` as people know it (`.zip`). */
export interface Sought {
  readonly module: string;
  readonly file: string;
}

interface Tried {
  readonly entry: ProxyEntry;
  readonly number: number;
  readonly fault: Fault;
}

/**
 * The first success. After a `,` the next entry is asked only when the file was not found, after a `|` on every fault.
 *
 * @throws Failure the fault that says most: that of `direct` before other faults before not found, the latest of its rank, with
 * a word on every entry that was asked; whatever `ask` throws that is no Fault
 * @see go-modules-spec.md 2.3 (4, 5)
 */
export async function walk<T>(
  list: ProxyList,
  sought: Sought,
  ask: (entry: ProxyEntry) => Promise<T>,
): Promise<T> {
  const tried: Tried[] = [];
  for (const [index, entry] of list.entries()) {
    try {
      return await ask(entry);
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      const failed = { entry, number: index + 1, fault: thrown };
      tried.push(failed);
      if (entry.then === ',' && rank(failed) > NOT_THERE) break;
    }
  }
  throw failureOf(tried, sought);
}

/** The rank of a fault that only says that the file is not there. */
const NOT_THERE = 1;

function rank({ entry, fault }: Tried): number {
  if (entry.kind === 'direct') return 3;
  if (entry.kind === 'off') return 0;
  return fault.code === 'E_NOT_FOUND' ? NOT_THERE : 2;
}

function failureOf(tried: readonly Tried[], { module, file }: Sought): Failure {
  const { code, detail } = pick(tried).fault;
  const { want, got } = detail;
  return new Failure(code, {
    module,
    message: `${detail.cause ?? errors[code].cause}: ${file} of ${tried.map(told).join('; ')}`,
    ...(want === undefined ? {} : { want }),
    ...(got === undefined ? {} : { got }),
    remedy: detail.remedy ?? errors[code].remedy,
  });
}

function pick(tried: readonly Tried[]): Tried {
  return tried.reduce((best, one) => (rank(one) >= rank(best) ? one : best));
}

function told({ entry, number, fault }: Tried): string {
  const { text, tries } = fault.detail;
  const often = tries === undefined || tries === 1 ? '' : ` (${tries} tries)`;
  return `entry ${number} (${entry.shown}): ${text}${often}`;
}
