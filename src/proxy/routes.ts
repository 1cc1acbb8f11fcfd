/** How requests leave: straight, or through the HTTP proxy that the environment puts on the way. */
import { isIP, Socket } from 'node:net';
import { Agent, type buildConnector, type Dispatcher } from 'undici';

import type { Access } from './access.ts';
import { connector, guarded, leadsAstray, watched } from './connector.ts';
import { mayLead, type Reach } from './reach.ts';
import { onTheWay, refusal, wayThrough, type Way } from './way.ts';

export interface RouteOptions extends Pick<Access, 'proxyOf' | 'authorities'> {
  /** Connections to one host at once. */
  readonly connections: number;
  readonly idleMs: number;
}

export interface Sending {
  /** HEAD: only the head of the answer. */
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** After a redirect to another host: the origin of the list's entry that began it. */
  readonly entry?: string | undefined;
}

// the timers of the client tick in whole seconds and know no trickle: Watch has its place
const UNTIMED = { headersTimeout: 0, bodyTimeout: 0 } as const;

/**
 * The connections of one client. An http request goes to its HTTP proxy whole, an https one through a tunnel that the proxy cannot
 * look into; the userinfo of the proxy's address goes to that proxy alone.
 *
 * @see threat-model.md F12, F13, T51
 */
export class Routes {
  readonly #options: RouteOptions;
  readonly #straight: Agent;
  readonly #connect: buildConnector.connector;
  /** For what a redirect leads to from outside. */
  readonly #guarded: Agent;
  readonly #reach = new Map<string, Reach>();
  readonly #tunnels = new Map<string, Agent>();

  constructor(options: RouteOptions) {
    this.#options = options;
    this.#connect = connector(options);
    this.#guarded = this.#agent(guarded(this.#connect));
    this.#straight = this.#agent(
      watched(this.#connect, (origin, reach) => {
        this.#reach.set(origin, reach);
      }),
    );
  }

  /**
   * Sends a request and gives the answer, whatever its status.
   *
   * @throws Fault `E_REDIRECT`, `E_AUTH` from the HTTP proxy, `E_CONNECT`, `E_TLS`; whatever else the client throws
   */
  async send(url: URL, { method, headers, body, signal, entry }: Sending): Promise<Dispatcher.ResponseData> {
    const asked = { method, signal, ...(body === undefined ? {} : { body }), ...UNTIMED };
    const straight = { ...asked, origin: url.origin, path: `${url.pathname}${url.search}`, headers };
    const proxy = this.#options.proxyOf(url);
    const agent = this.#agentFor(url, entry);
    if (proxy === undefined) return agent.request(straight);
    const way = wayThrough(proxy, url);
    if (url.protocol === 'https:') return this.#tunnel(way).request(straight);
    return this.#whole(way, { ...straight, headers: { ...headers, host: url.host, ...way.authorization } });
  }

  /** An http request, as a proxy is asked for it. */
  async #whole(
    way: Way,
    request: Dispatcher.RequestOptions & { origin: string },
  ): Promise<Dispatcher.ResponseData> {
    try {
      const path = request.origin + request.path;
      const answer = await this.#straight.request({ ...request, origin: way.origin, path });
      if (answer.statusCode !== 407) return answer;
      await answer.body.dump();
      throw refusal(407, way);
    } catch (thrown) {
      throw onTheWay(thrown, way);
    }
  }

  /** The agent for a goal without an HTTP proxy. Throws where the goal is an address that no redirect may lead to. */
  #agentFor(url: URL, entry: string | undefined): Agent {
    if (entry === undefined) return this.#straight;
    const from = this.#reach.get(entry);
    const ip = url.hostname.replace(/^\[(.*)\]$/, '$1');
    if (isIP(ip) !== 0 && !mayLead(from, { ip, written: true })) throw leadsAstray(url.host);
    return from === 'self' || from === 'inside' ? this.#straight : this.#guarded;
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    const agents = [this.#straight, this.#guarded, ...this.#tunnels.values()];
    await Promise.all(agents.map((agent) => agent.destroy()));
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

  /** A connection to the goal, made by the proxy. Throws as {@link send}. */
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
