/** How large a file is that is not brought. */
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Credentials } from './credentials.ts';
import { Fault } from './fault.ts';
import { ask, drop } from './request.ts';
import { lengthOf, type Line } from './transfer.ts';

/**
 * Bytes of a file of the web as its proxy announces them, without bringing it: one HEAD request. Undefined where the proxy does
 * not say.
 *
 * @throws the line's signal's reason
 */
export async function announced(
  at: { readonly url: URL; readonly credentials: Credentials },
  line: Line,
): Promise<number | undefined> {
  const { routes, count } = line;
  const signal = AbortSignal.any([line.signal, AbortSignal.timeout(line.idleMs)]);
  const sent = (): void => {
    count.requests++;
  };
  try {
    const answer = await ask({ ...at, fresh: false, head: true, rest: {}, routes, signal, sent });
    await drop(answer);
    return answer.statusCode === 200 ? lengthOf(answer) : undefined;
  } catch (thrown) {
    line.signal.throwIfAborted();
    if (thrown instanceof Fault || signal.aborted) return undefined;
    throw thrown;
  }
}

/** Bytes of a file of a proxy folder; undefined where there is none. */
export async function sizeInFolder(url: URL): Promise<number | undefined> {
  const found = await stat(fileURLToPath(url)).catch(() => undefined); // a size is nice to know, no more
  return found?.isFile() === true ? found.size : undefined;
}
