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
 * @throws Failure the fault that says most: `direct` before other faults before not found, the latest of its rank, with a word
 * on every entry that was asked; whatever `ask` throws that is no Fault
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
      tried.push({ entry, number: index + 1, fault: thrown });
      if (entry.then === ',' && rank(thrown) > 0) break;
    }
  }
  throw failureOf(tried, sought);
}

/** What an entry that is no place gives. */
export function noPlace(kind: 'direct' | 'off'): Fault {
  return kind === 'off'
    ? new Fault('E_OFFLINE_MISSING', { text: 'nothing more may be asked' })
    : new Fault('E_PROXY_DIRECT', { text: 'not asked' });
}

function rank({ code }: Fault): number {
  if (code === 'E_PROXY_DIRECT') return 2;
  return code === 'E_NOT_FOUND' || code === 'E_OFFLINE_MISSING' ? 0 : 1;
}

function failureOf(tried: readonly Tried[], { module, file }: Sought): Failure {
  const { code, detail } = pick(tried.map(({ fault }) => fault));
  const { want, got } = detail;
  const remedy = code === 'E_NOT_FOUND' ? notFoundRemedy(tried) : (detail.remedy ?? errors[code].remedy);
  return new Failure(code, {
    module,
    message: `${detail.cause ?? errors[code].cause}: ${file} of ${tried.map(told).join('; ')}`,
    ...(want === undefined ? {} : { want }),
    ...(got === undefined ? {} : { got }),
    remedy,
  });
}

function pick(faults: readonly Fault[]): Fault {
  const notFound = faults.findLast(({ code }) => code === 'E_NOT_FOUND');
  const errs = faults.filter((fault) => rank(fault) === 1);
  // a proxy that has not got it says more than that its origin is not asked
  if (errs.length === 0 && notFound !== undefined) return notFound;
  return faults.reduce((best, fault) => (rank(fault) >= rank(best) ? fault : best));
}

function notFoundRemedy(tried: readonly Tried[]): string {
  const direct = tried.some(({ entry }) => entry.kind === 'direct');
  return direct ? `${errors.E_NOT_FOUND.remedy}; direct is not asked` : errors.E_NOT_FOUND.remedy;
}

function told({ entry, number, fault }: Tried): string {
  const { text, tries } = fault.detail;
  const often = tries === undefined || tries === 1 ? '' : ` (${tries} tries)`;
  return `entry ${number} (${entry.shown}): ${text}${often}`;
}
