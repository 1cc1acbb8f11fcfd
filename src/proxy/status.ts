/** What the status of an answer means for a file of a module. */
import { errors } from '../errors.ts';
import type { AuthSource } from './credentials.ts';
import { Fault } from './fault.ts';

const LONGEST_PAUSE = 60_000;
/** What may be gone at the next try. */
export const PASSING: readonly number[] = [408, 429, 500, 502, 503, 504];

/** What a status alone does not say. */
export interface Circumstance {
  readonly retryAfter: string | undefined;
  /** Where the credentials came from that were sent; undefined: none were. */
  readonly authFrom: AuthSource | undefined;
  /** What more to do about credentials. */
  readonly authHint?: string | undefined;
}

/**
 * The fault of every status but 200: 404 and 410 mean that the file is not there, 401 and 403 that it is refused, some others
 * that a later try may end better.
 *
 * @see go-modules-spec.md 2.2; threat-model.md F01–F04
 */
export function statusFault(status: number, circumstance: Circumstance): Fault {
  const text = String(status);
  if (status === 404 || status === 410) return new Fault('E_NOT_FOUND', { text });
  if (status === 401 || status === 403) return refusal(status, circumstance);
  if (!PASSING.includes(status)) return new Fault('E_SERVER', { text });
  const pauseMs = pauseOf(circumstance.retryAfter, Date.now());
  if (pauseMs > LONGEST_PAUSE)
    return new Fault('E_RATE_LIMITED', {
      text: `${status}, asks for a pause of ${Math.ceil(pauseMs / 1000)} s`,
      tooMuch: true,
    });
  const passes = { text, again: true, pauseMs, tooMuch: status === 429 || status === 503 };
  if (status !== 429) return new Fault('E_SERVER', passes);
  return new Fault('E_RATE_LIMITED', {
    ...passes,
    cause: 'the proxy wants to be asked less often',
  });
}

/** Whether there were credentials, and of which kind; never which (F02). */
function refusal(status: number, { authFrom, authHint }: Circumstance): Fault {
  const had = authFrom === undefined ? 'no credentials were sent' : `credentials were sent (${authFrom})`;
  const remedy = authHint === undefined ? {} : { remedy: `${errors.E_AUTH.remedy}. ${authHint}` };
  return new Fault('E_AUTH', { text: `${status}, ${had}`, ...remedy });
}

/**
 * The milliseconds a Retry-After header asks for, given in seconds or as a date; 0 for a date gone by, for none and for anything
 * else.
 */
export function pauseOf(retryAfter: string | undefined, now: number): number {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,12}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Za-z]{3,9}, [\w: -]{1,40}$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
