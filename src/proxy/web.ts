/** Files and answers from the web that are no modules: bundles, and the services that keep them. */
import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

import { Failure } from '../errors.ts';
import type { Access } from './access.ts';
import type { Credentials } from './credentials.ts';
import { causeCode, Fault, networkFault } from './fault.ts';
import { ask, drop, headerOf, type Answer } from './request.ts';
import { retry } from './retry.ts';
import { Routes } from './routes.ts';
import { PASSING, statusFault } from './status.ts';
import { lengthOf } from './transfer.ts';
import { Watch } from './watch.ts';

export interface WebOptions {
  readonly access: Access;
  /** A request may be without a new byte so long, in milliseconds. */
  readonly idleMs: number;
  /** Per file or question, in all. */
  readonly tries: number;
  /** The first wait between two tries, in milliseconds; a second when not given. */
  readonly waitMs?: number;
  readonly signal: AbortSignal;
}

/** An answer that was read whole. */
export interface Said {
  readonly status: number;
  readonly text: string;
}

/** What a question sends. */
export interface Posting {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A file to get. */
export interface Getting {
  readonly url: URL;
  readonly credentials: Credentials;
  /** An absolute path; what stands there is replaced, and only the user can read it. */
  readonly file: string;
  /** The most bytes that are taken. */
  readonly most: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A file that was got. */
export interface Got {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** An answer to a question is no longer, in bytes. */
const MOST_TEXT = 4 << 20;

/** One try, with what ends it. */
interface Try {
  readonly signal: AbortSignal;
  readonly watch: Watch;
}

/**
 * Asks and gets, by the rules that hold for proxies too: no credentials but to their own host over https, at most five redirects,
 * never from https to http, and an end for what stalls. Every method throws Fault for what the other side does, and the signal's
 * reason.
 *
 * @see threat-model T50, T51, F05
 */
export class Web {
  readonly #options: WebOptions;
  readonly #routes: Routes;

  constructor(options: WebOptions) {
    const { access, idleMs } = options;
    this.#options = options;
    this.#routes = new Routes({ ...access, connections: 4, idleMs });
  }

  /** Asks one service; a redirect is an answer like any other. Statuses that may pass are asked again. */
  post(url: URL, posting: Posting): Promise<Said> {
    return this.#trying(async ({ signal, watch }) => {
      const answer = await this.#send(url, { ...posting, signal });
      return told(await this.#read(answer, watch));
    });
  }

  /** Asks by GET, and gives what is at the end of the redirects. Statuses that may pass are asked again. */
  get(url: URL, about: Pick<Getting, 'credentials' | 'headers'>): Promise<Said> {
    return this.#trying(async ({ signal, watch }) => {
      const answer = await this.#ask({ url, ...about }, signal);
      return told(await this.#read(answer, watch));
    });
  }

  /** Gets a file. When it throws, nothing useful stands in the file. */
  file(getting: Getting): Promise<Got> {
    return this.#trying(async ({ signal, watch }) => {
      const answer = await this.#ask(getting, signal);
      try {
        const fault = faultOf(answer, getting.most);
        if (fault !== undefined) throw fault;
      } catch (thrown) {
        await drop(answer);
        throw thrown;
      }
      return this.#store(answer, getting, watch);
    });
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.#routes.close();
  }

  async #trying<T>(attempt: (one: Try) => Promise<T>): Promise<T> {
    const { idleMs, tries, waitMs = 1000, signal } = this.#options;
    return retry(
      async () => {
        const ended = new AbortController();
        const onAbort = (): void => {
          ended.abort(signal.reason);
        };
        signal.addEventListener('abort', onAbort);
        const watch = new Watch(idleMs, (fault) => {
          ended.abort(fault);
        });
        try {
          signal.throwIfAborted();
          return await attempt({ signal: ended.signal, watch });
        } catch (thrown) {
          ended.signal.throwIfAborted(); // the reason, in place of what the end of the connection looked like
          throw thrown;
        } finally {
          watch.pause();
          signal.removeEventListener('abort', onAbort);
        }
      },
      { tries, waitMs, signal },
    );
  }

  #ask(
    { url, credentials, headers = {} }: Pick<Getting, 'url' | 'credentials' | 'headers'>,
    signal: AbortSignal,
  ): Promise<Answer> {
    const routes = this.#routes;
    return ask({ url, credentials, fresh: false, rest: headers, routes, signal, sent: () => undefined });
  }

  async #send(url: URL, { headers, body, signal }: Posting & Pick<Try, 'signal'>): Promise<Answer> {
    try {
      return await this.#routes.send(url, { method: 'POST', headers, body, signal });
    } catch (thrown) {
      signal.throwIfAborted();
      throw networkFault(thrown);
    }
  }

  async #read(answer: Answer, watch: Watch): Promise<Said> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of pieces(answer)) {
      watch.saw(chunk.length);
      size += chunk.length;
      if (size > MOST_TEXT) throw tooLarge(MOST_TEXT);
      chunks.push(chunk);
    }
    return { status: answer.statusCode, text: Buffer.concat(chunks).toString('utf8') };
  }

  async #store(answer: Answer, { file, most }: Getting, watch: Watch): Promise<Got> {
    const hash = createHash('sha256');
    const length = lengthOf(answer);
    let bytes = 0;
    const to = await fresh(file);
    try {
      for await (const chunk of pieces(answer)) {
        watch.saw(chunk.length);
        bytes += chunk.length;
        if (bytes > most) throw tooLarge(most);
        hash.update(chunk);
        watch.pause(); // the disk is not theirs
        await to.writeFile(chunk);
        watch.resume();
      }
    } finally {
      await to.close();
    }
    if (length !== undefined && bytes !== length)
      throw new Fault('E_TRUNCATED', { text: `${bytes} bytes came, ${length} announced`, again: true });
    return { bytes, sha256: hash.digest('hex') };
  }
}

/** The answer, where its status is no reason to ask again. Throws the Fault of one that may pass. */
function told(said: Said): Said {
  if (!PASSING.includes(said.status)) return said;
  throw statusFault(said.status, { retryAfter: undefined, authFrom: undefined });
}

function faultOf(answer: Answer, most: number): Fault | undefined {
  const retryAfter = headerOf(answer, 'retry-after');
  if (answer.statusCode !== 200) return statusFault(answer.statusCode, { retryAfter, authFrom: undefined });
  const encoding = answer.headers['content-encoding'] ?? '';
  if (encoding !== '' && encoding !== 'identity')
    return new Fault('E_ENCODING', { text: 'a content-encoding nobody asked for' });
  return (lengthOf(answer) ?? 0) > most ? tooLarge(most) : undefined;
}

function tooLarge(most: number): Fault {
  return new Fault('E_LIMIT', { text: `more than ${most} bytes, the most that is taken` });
}

/** The body; a connection that breaks is a fault that may pass. */
async function* pieces(answer: Answer): AsyncGenerator<Uint8Array> {
  const body: AsyncIterable<Uint8Array> = answer.body;
  try {
    yield* body;
  } catch (thrown) {
    const code = causeCode(thrown);
    if (thrown instanceof Fault || code === undefined) throw thrown;
    throw new Fault('E_TRUNCATED', { text: `it ended early (${code})`, again: true });
  }
}

function fresh(file: string): Promise<FileHandle> {
  return open(file, 'w', 0o600);
}

/** What a fault of the web is for the run: what could not be done, why, and a remedy that fits. Anything else is given back. */
export function webFailure(thrown: unknown, what: string, remedy: string): unknown {
  if (!(thrown instanceof Fault)) return thrown;
  const { text, tries = 1 } = thrown.detail;
  const often = tries > 1 ? `, ${tries} tries` : '';
  return new Failure(thrown.code, { message: `${what}: ${text}${often}`, remedy }, thrown);
}
