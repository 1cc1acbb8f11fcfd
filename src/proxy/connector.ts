/** How connections are opened: what is trusted, and where they lead. */
import { createSecureContext } from 'node:tls';
import { buildConnector } from 'undici';

import { Fault } from './fault.ts';
import { reachOf, type Reach } from './reach.ts';

export interface ConnectOptions {
  /** Certificates to be trusted, each as PEM. */
  readonly authorities: () => readonly string[];
  readonly idleMs: number;
}

type Connector = buildConnector.connector;

/** Opens connections. What is trusted is read for the first one that is encrypted, and once: that takes tens of milliseconds. */
export function connector({ authorities, idleMs }: ConnectOptions): Connector {
  const plain = buildConnector({ timeout: idleMs });
  let secure: Connector | undefined;
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

/** The same, and `seen` is told how far away each origin was found to be. */
export function watched(connect: Connector, seen: (origin: string, reach: Reach) => void): Connector {
  return (goal, callback) => {
    connect(goal, (...result) => {
      const [, socket] = result;
      const ip = socket?.remoteAddress;
      if (ip !== undefined) seen(`${goal.protocol}//${goal.host ?? goal.hostname}`, reachOf(ip));
      callback(...result);
    });
  };
}

/** The same, but nothing is asked of this machine itself, whatever name stands for it. */
export function guarded(connect: Connector): Connector {
  return (goal, callback) => {
    connect(goal, (...result) => {
      const [, socket] = result;
      if (socket === null || reachOf(socket.remoteAddress ?? '') !== 'self') {
        callback(...result);
        return;
      }
      socket.destroy();
      callback(leadsAstray(goal.host ?? goal.hostname), null);
    });
  };
}

/** The fault of a redirect to where none may lead. */
export function leadsAstray(host: string): Fault {
  return new Fault('E_REDIRECT', {
    text: `a redirect leads to ${host.slice(0, 200)}, which is this machine, its own link, or a private network`,
  });
}
