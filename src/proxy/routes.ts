/** How requests leave: straight, or through the HTTP proxy that the environment puts on the way. */
import { Socket } from 'node:net';
import { createSecureContext } from 'node:tls';
import { Agent, buildConnector, type Dispatcher } from 'undici';

import type { Access } from './access.ts';
import { Fault, networkFault } from './fault.ts';
import { PASSING } from './status.ts';

export interface RouteOptions extends Pick<Access, 'proxyOf' | 'authorities'> {
  /** Connections to one host at once. */
  readonly connections: number;
  readonly idleMs: number;
}

export interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

// the timers of the client tick in whole seconds and know no trickle: Watch has its place
const UNTIMED = { headersTimeout: 0, bodyTimeout: 0 } as const;

/**
 * The connections of one client. An http request goes to its HTTP proxy whole, an https one through a tunnel that the proxy cannot
 * look into; the userinfo of the proxy's address goes to that proxy alone.
 *
 * @see threat-model.md F12, F13
 */
export class Routes {
  readonly #options: RouteOptions;
  readonly #straight: Agent;
  readonly #connect: buildConnector.connector;
  readonly #tunnels = new Map<string, Agent>();

  constructor(options: RouteOptions) {
    this.#options = options;
    this.#connect = connector(options);
    this.#straight = this.#agent(this.#connect);
  }

  /**
   * Sends a GET and gives the answer, whatever its status.
   *
   * @throws Fault `E_AUTH` from the HTTP proxy, `E_CONNECT`, `E_TLS`; whatever else the client throws
   */
  async get(url: URL, { headers, signal }: Sending): Promise<Dispatcher.ResponseData> {
    const asked = { method: 'GET', signal, ...UNTIMED } as const;
    const path = `${url.pathname}${url.search}`;
    const proxy = this.#options.proxyOf(url);
    if (proxy === undefined) return this.#straight.request({ ...asked, origin: url.origin, path, headers });
    const way = wayThrough(proxy, url);
    if (url.protocol === 'https:')
      return this.#tunnel(way).request({ ...asked, origin: url.origin, path, headers });
    const whole = { ...headers, host: url.host, ...way.authorization };
    try {
      const { origin } = way;
      const answer = await this.#straight.request({
        ...asked,
        origin,
        path: url.origin + path,
        headers: whole,
      });
      if (answer.statusCode !== 407) return answer;
      await answer.body.dump();
      throw refusal(407, way);
    } catch (thrown) {
      throw onTheWay(thrown, way);
    }
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    await Promise.all([this.#straight, ...this.#tunnels.values()].map((agent) => agent.destroy()));
  }

  #agent(connect: buildConnector.connector): Agent {
    const { connections, idleMs } = this.#options;
    return new Agent({ connections, pipelining: 1, headersTimeout: idleMs, connect });
  }

  /** The agent whose connections are tunnels through the proxy. */
  #tunnel(way: Way): Agent {
    const open = this.#tunnels.get(way.id);
    if (open !== undefined) return open;
    const agent = this.#agent((goal, callback) => {
      this.#dig(way, goal).then(
        (httpSocket) => {
          this.#connect({ ...goal, httpSocket }, callback);
        },
        (thrown: unknown) => {
          callback(thrown instanceof Error ? thrown : new Error('no tunnel', { cause: thrown }), null);
        },
      );
    });
    this.#tunnels.set(way.id, agent);
    return agent;
  }

  /** A connection to the goal, made by the proxy. Throws as {@link get}. */
  async #dig(way: Way, { hostname, port }: buildConnector.Options): Promise<Socket> {
    const host = hostname.includes(':') ? `[${hostname}]` : hostname;
    const path = `${host}:${port === '' ? '443' : port}`;
    try {
      const headers = { host: path, ...way.authorization };
      const { statusCode, socket } = await this.#straight.connect({ origin: way.origin, path, headers });
      if (statusCode === 200 && socket instanceof Socket) return socket;
      socket.on('error', () => undefined).destroy();
      throw refusal(statusCode, way);
    } catch (thrown) {
      throw onTheWay(thrown, way);
    }
  }
}

/** An HTTP proxy that is gone through. */
interface Way {
  /** The variable that names it. */
  readonly name: string;
  readonly origin: string;
  readonly authorization: Readonly<Record<string, string>>;
  readonly id: string;
}

function wayThrough(proxy: URL, goal: URL): Way {
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
function refusal(status: number, { name, authorization }: Way): Fault {
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
function onTheWay(thrown: unknown, { name, origin }: Way): Fault {
  if (thrown instanceof Fault) return thrown;
  const { code, detail } = networkFault(thrown);
  return new Fault(code, { ...detail, text: `${detail.text} at the HTTP proxy of ${name} (${origin})` });
}

/** Opens connections. What is trusted is read for the first one that is encrypted, and once: that takes tens of milliseconds. */
function connector({ authorities, idleMs }: RouteOptions): buildConnector.connector {
  const plain = buildConnector({ timeout: idleMs });
  let secure: buildConnector.connector | undefined;
  return (goal, callback) => {
    if (goal.protocol !== 'https:') {
      plain(goal, callback);
      return;
    }
    secure ??= buildConnector({
      timeout: idleMs,
      secureContext: createSecureContext({ ca: [...authorities()] }),
    });
    secure(goal, callback);
  };
}
