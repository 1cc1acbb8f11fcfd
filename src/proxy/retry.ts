/** Tries again what may pass. */
import { setTimeout as sleep } from 'node:timers/promises';

import { Fault } from './fault.ts';

export interface Patience {
  /** Tries in all. */
  readonly tries: number;
  /** The first wait; each further one is twice as long, up to sixteen times. */
  readonly waitMs: number;
  readonly signal: AbortSignal;
}

/**
 * Runs `attempt` until it brings something, throws a fault that stays, or was tried often enough. Between two tries it waits as
 * long as the other side asked for, and at least its own wait, a quarter more or less.
 *
 * @throws Fault the last one, with the number of tries; the signal's reason; whatever else `attempt` throws
 */
export async function retry<T>(attempt: () => Promise<T>, { tries, waitMs, signal }: Patience): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (thrown) {
      signal.throwIfAborted();
      if (!(thrown instanceof Fault)) throw thrown;
      if (thrown.detail.again !== true || tried >= tries) throw thrown.after(tried);
      await pause(Math.max(thrown.detail.pauseMs ?? 0, backoff(tried, waitMs)), signal);
    }
  }
}

function backoff(tried: number, waitMs: number): number {
  return waitMs * 2 ** Math.min(tried - 1, 4) * (0.75 + Math.random() / 2);
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch {
    signal.throwIfAborted(); // with its own reason, which the timer wraps
  }
}
