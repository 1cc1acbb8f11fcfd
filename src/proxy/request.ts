/** One request to a proxy, with its redirects. */
import { once } from 'node:events';
import type { Dispatcher } from 'undici';

import type { AuthSource, Credentials } from './credentials.ts';
import { Fault, networkFault } from './fault.ts';
import type { Routes } from './routes.ts';

export interface Question {
  readonly url: URL;
  readonly credentials: Credentials;
  /** Past every cache on the way. */
  readonly fresh: boolean;
  /** Only the head of the answer. */
  readonly head?: boolean;
  /** Headers that ask for the rest of a file. */
  readonly rest: Readonly<Record<string, string>>;
  readonly routes: Routes;
  readonly signal: AbortSignal;
  /** Called for each request that goes out, with where the credentials come from that go with it. */
  readonly sent: (from: AuthSource | undefined) => void;
}

export type Answer = Dispatcher.ResponseData;

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
// enough of a refusal's body to keep the connection, which else is closed
const REST = 64 * 1024;

/**
 * Asks, and follows at most five redirects: https stays https, and credentials go only to the scheme, host and port they were
 * given for. The answer may have any status but a redirect's; its body has to be read or dropped.
 *
 * @throws Fault `E_REDIRECT`, `E_CONNECT`, `E_TLS`; the signal's reason
 * @see go-modules-spec.md 2.2; threat-model.md T50, T51, F10
 */
export async function ask(question: Question): Promise<Answer> {
  let url = question.url;
  for (let hops = 0; ; hops++) {
    const answer = await send(url, question);
    if (!REDIRECTS.includes(answer.statusCode)) return answer;
    await drop(answer);
    if (hops === MOST_REDIRECTS) throw refused(url, `more than ${MOST_REDIRECTS} redirects`);
    url = nextUrl(url, headerOf(answer, 'location'));
  }
}

async function send(url: URL, question: Question): Promise<Answer> {
  const { url: own, credentials, fresh, head = false, rest, routes, signal, sent } = question;
  const authorization = credentials.headerFor(url);
  const headers = {
    'user-agent': 'go-airlock',
    'accept-encoding': 'identity',
    ...(fresh ? { 'cache-control': 'no-cache' } : {}),
    ...rest,
    ...(authorization === undefined ? {} : { authorization }),
  };
  sent(credentials.sourceFor(url));
  try {
    const answer = routes.send(url, {
      method: head ? 'HEAD' : 'GET',
      headers,
      signal,
      entry: url.origin === own.origin ? undefined : own.origin,
    });
    return await Promise.race([answer, endOf(signal)]);
  } catch (thrown) {
    signal.throwIfAborted();
    throw networkFault(thrown);
  }
}

// as long as there is no connection, the client does not heed its signal
async function endOf(signal: AbortSignal): Promise<never> {
  await once(signal, 'abort');
  throw signal.reason;
}

function nextUrl(from: URL, location: string | undefined): URL {
  if (location === undefined || !URL.canParse(location, from.href)) throw refused(from, 'to no address');
  const to = new URL(location, from);
  if (to.protocol !== 'https:' && to.protocol !== 'http:') throw refused(from, 'to neither https nor http');
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw refused(from, `from https down to ${shown(to)}`);
  if (to.username !== '' || to.password !== '')
    throw refused(from, `to ${shown(to)} with user or password in the address`);
  return to;
}

function refused(from: URL, how: string): Fault {
  return new Fault('E_REDIRECT', { text: `${shown(from)} redirects ${how}` });
}

// the query of a signed address is as good as a password
function shown(url: URL): string {
  const text = `${url.origin}${url.pathname}`;
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** Reads the body of an answer nobody wants to its end, or closes the connection when it is long. Never throws. */
export async function drop(answer: Answer): Promise<void> {
  await answer.body.dump({ limit: REST });
}

/** A header that is there once. */
export function headerOf(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name];
  return typeof value === 'string' ? value : undefined;
}
