/** The outer end of a network namespace: hands the command in, passes signals on, and hears how it ended. */
import { closeSync, openSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../errors.ts';
import type { Command, Host } from '../host.ts';
import { eachLine, line, orderLine, readEnded, type Ended, type Order } from './talk.ts';

/** What starts a process in a namespace: a program and the arguments before those of the process. */
export type Wrapper = readonly [file: string, ...args: string[]];

/**
 * Runs a command through a wrapper. Its environment, folder and identity go over a socket in a folder of this user alone: none of
 * it is on a command line, which everybody can read, and none is lost to a program such as sudo.
 *
 * @param start the wrapper, and the arguments that start the inner end in Node
 * @throws Failure `E_NETNS` when the inner end never came up
 */
export async function confine(
  host: Host,
  start: { readonly wrapper: Wrapper; readonly inside: readonly string[] },
  order: Order,
): Promise<Ended> {
  const dir = await mkdtemp(join(tmpdir(), 'go-airlock-net-'));
  const control = new Control(order);
  const fd = openSync(dir, 'r');
  try {
    await control.listen(`/proc/self/fd/${fd}/control`); // a socket's path has to be short, and TMPDIR need not be
    const [file, ...args] = [...start.wrapper, process.execPath, ...start.inside];
    const command: Command = { file, args, cwd: dir, env: host.env };
    const status = await host.attach(command, (signal) => {
      control.pass(signal);
    });
    if (!control.wasReached)
      throw new Failure('E_NETNS', {
        message: `${file} could not start the command: it ended with ${status}`,
      });
    return control.ended ?? { status, noRoutes: undefined };
  } finally {
    control.close();
    closeSync(fd);
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The socket, and what goes over it. */
class Control {
  readonly #server: Server;
  readonly #order: Order;
  /** Signals that came before there was anybody to tell. */
  readonly #waiting: string[] = [];
  #inner: Socket | undefined;
  ended: Ended | undefined;

  constructor(order: Order) {
    this.#order = order;
    this.#server = createServer((socket) => {
      this.#greet(socket);
    });
  }

  get wasReached(): boolean {
    return this.#inner !== undefined;
  }

  listen(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject).listen(path, resolve);
    });
  }

  pass(signal: NodeJS.Signals): void {
    if (signal === 'SIGINT' && !this.#order.group) return; // the terminal has told everybody
    if (this.#inner === undefined) this.#waiting.push(line({ signal }));
    else this.#inner.write(line({ signal }));
  }

  close(): void {
    this.#inner?.destroy();
    this.#server.close();
  }

  #greet(socket: Socket): void {
    if (this.#inner !== undefined) {
      socket.destroy();
      return;
    }
    this.#inner = socket;
    socket.on('error', () => socket.destroy()); // the inner end was killed; its status says so
    eachLine(socket, (text) => {
      this.ended = readEnded(text);
    });
    socket.write(orderLine(this.#order));
    for (const text of this.#waiting) socket.write(text);
  }
}
