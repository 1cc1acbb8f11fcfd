/**
 * The process that a command is started from in a network namespace. It stays beside the command, as the namespace's counters can
 * only be read there, passes on what it is told, and ends the command when the other end is gone.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { constants } from 'node:os';
import { printable } from '../words.ts';
import { countNoRoutes } from './noroutes.ts';
import { eachLine, endedLine, readOrder, type Identity, type Order } from './talk.ts';

/**
 * Connects to the socket `control` in the folder it was started in, runs the one command it is given, and tells how it ended.
 *
 * @returns the command's exit status; 128 and the number of the signal that ended it; 127 when it could not be started
 */
export function serveInside(): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined); // they come as messages
  const dir = process.cwd();
  return new Promise((resolve) => {
    const socket = connect('control');
    let running: Running | undefined;
    socket.on('error', () => socket.destroy()); // nobody is there, or not any more
    socket.on('close', () => {
      if (running === undefined) resolve(1);
      else if (!running.isOver) {
        running.signal('SIGKILL'); // who has given the order was killed: nobody is left to remove its folder
        rmSync(dir, { recursive: true, force: true });
      }
    });
    eachLine(socket, (text) => {
      if (running !== undefined) {
        running.signal(SIGNALS.get(text) ?? 'SIGTERM');
        return;
      }
      running = new Running(readOrder(text), (status, noRoutes) => {
        socket.end(endedLine({ status, noRoutes }));
        resolve(status);
      });
    });
  });
}

/** By what a message names them with. */
const SIGNALS: ReadonlyMap<string, NodeJS.Signals> = new Map(
  (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => [JSON.stringify({ signal }), signal]),
);

/** A command that was started. */
class Running {
  readonly #child: ChildProcess;
  readonly #group: boolean;
  isOver = false;

  constructor(
    { file, args, cwd, env, group, become }: Order,
    ended: (status: number, noRoutes: number | undefined) => void,
  ) {
    if (become !== undefined) turnInto(become);
    const before = noRoutes() ?? 0; // what the system itself has sent while loopback came up
    this.#group = group;
    this.#child = spawn(file, args, { cwd, env, stdio: 'inherit', detached: group });
    const end = (status: number): void => {
      if (this.isOver) return;
      this.isOver = true;
      const now = noRoutes();
      ended(status, now === undefined ? undefined : now - before);
    };
    this.#child.on('error', (cause) => {
      if (this.#child.pid !== undefined) return; // a signal that came too late
      process.stderr.write(`${printable(`${file} cannot be started: ${cause.message}`)}\n`);
      end(127);
    });
    this.#child.on('exit', (status, signal) => {
      end(status ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  }

  signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(this.#group ? -pid : pid, signal);
    } catch {
      this.#child.kill(signal); // it has ended by itself, or none of the group is ours to signal
    }
  }
}

/** Gives up what was only needed for the namespace. Groups first: without rights they cannot be changed. */
function turnInto({ uid, gid, groups, umask }: Identity): void {
  process.setgroups?.([...groups]);
  process.setgid?.(gid);
  process.setuid?.(uid);
  process.umask(umask);
}

function noRoutes(): number | undefined {
  return countNoRoutes(textOf('/proc/net/snmp'), textOf('/proc/net/snmp6'));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // a system that does not tell
  }
}
