/** The way through an HTTP proxy, and what goes wrong on it. */
import { Fault, networkFault } from './fault.ts';
import { PASSING } from './status.ts';

/** An HTTP proxy that is gone through. */
export interface Way {
  /** The variable that names it. */
  readonly name: string;
  readonly origin: string;
  readonly authorization: Readonly<Record<string, string>>;
  readonly id: string;
}

export function wayThrough(proxy: URL, goal: URL): Way {
  const name = goal.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const { protocol, origin, username, password } = proxy;
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Fault('E_CONNECT', {
      text: `${name} names ${protocol.startsWith('socks') ? 'a SOCKS proxy' : 'a proxy of an unknown kind'}`,
      remedy: `name an http or https proxy in ${name}, or the host in NO_PROXY`,
    });
  const bytes = decoded(`${username}:${password}`);
  const authorization: Way['authorization'] =
    username + password === '' ? {} : { 'proxy-authorization': `Basic ${bytes.toString('base64')}` };
  return { name, origin, authorization, id: proxy.href };
}

/** Percent-encoded text as its bytes, which need not be text. */
function decoded(text: string): Buffer {
  const byte = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
  return Buffer.from(text.replaceAll(/%([0-9a-f]{2})/gi, byte), 'latin1');
}

/** The fault of an HTTP proxy that does not let a request through. */
export function refusal(status: number, { name, authorization }: Way): Fault {
  if (status !== 407)
    return new Fault('E_CONNECT', {
      text: `the HTTP proxy of ${name} answered ${status} to CONNECT`,
      again: PASSING.includes(status),
      remedy: `ask who runs the HTTP proxy of ${name} to allow this host, or name it in NO_PROXY`,
    });
  const had = 'proxy-authorization' in authorization ? 'credentials were sent' : 'no credentials were sent';
  return new Fault('E_AUTH', {
    text: `407 from the HTTP proxy of ${name}, ${had}`,
    cause: 'the HTTP proxy on the way wants user and password',
    remedy: `put those of the HTTP proxy into the address in ${name}`,
  });
}

/** A fault of the connection to the HTTP proxy says so: else the entry of the list would be blamed. */
export function onTheWay(thrown: unknown, { name, origin }: Way): Fault {
  if (thrown instanceof Fault) return thrown;
  const { code, detail } = networkFault(thrown);
  return new Fault(code, { ...detail, text: `${detail.text} at the HTTP proxy of ${name} (${origin})` });
}
