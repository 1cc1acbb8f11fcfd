/** What the two ends of a network namespace say to each other: one JSON object a line, over a socket of this user alone. */
import type { Socket } from 'node:net';
import { Failure } from '../errors.ts';
import { Fields } from '../json.ts';

/** The command to run inside, and who runs it. */
export interface Order {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** The command leads a process group of its own, which gets every signal; where it may read from a terminal it cannot. */
  readonly group: boolean;
  /** Whom to become before the command starts; undefined where the namespace was made without another user's rights. */
  readonly become?: Identity | undefined;
}

/** Who a process is, as the system counts. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  readonly umask: number;
}

/** How the command ended. */
export interface Ended {
  readonly status: number;
  /** How often something in the namespace was sent to another machine, and there was no way; undefined where the system does not tell. */
  readonly noRoutes: number | undefined;
}

/** Calls `heard` with each line that comes in. */
export function eachLine(socket: Socket, heard: (line: string) => void): void {
  let rest = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) heard(line);
  });
}

/** A message as a line. */
export function line(message: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(message)}\n`;
}

/** Reads an order. Throws Failure `E_INTERNAL` for anything else. */
export function readOrder(text: string): Order {
  const fields = new Fields(text, bad);
  const groups = fields.texts('groups').map(Number);
  const env = [...fields.textsByName('env')].flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  const order = {
    ...{ file: fields.text('file'), args: fields.texts('args'), cwd: fields.text('cwd') },
    ...{ env: Object.fromEntries(env) as Readonly<Record<string, string>>, group: fields.flag('group') },
  };
  if (!fields.flag('becomes')) return order;
  const [uid, gid, umask] = (['uid', 'gid', 'umask'] as const).map((name) => Number(fields.text(name)));
  if (uid === undefined || gid === undefined || umask === undefined) throw bad('nobody is named');
  return { ...order, become: { uid, gid, groups, umask } };
}

/** The line of an order. */
export function orderLine({ become, ...order }: Order): string {
  const { uid = 0, gid = 0, umask = 0, groups = [] } = become ?? {};
  const who = { uid: String(uid), gid: String(gid), umask: String(umask), groups: groups.map(String) };
  return line({ ...order, ...who, becomes: become !== undefined });
}

/** Reads how the command ended. Throws Failure `E_INTERNAL` for anything else. */
export function readEnded(text: string): Ended {
  const fields = new Fields(text, bad);
  const noRoutes = fields.text('noRoutes');
  return { status: Number(fields.text('status')), noRoutes: noRoutes === '' ? undefined : Number(noRoutes) };
}

/** The line of an end. */
export function endedLine({ status, noRoutes }: Ended): string {
  return line({ status: String(status), noRoutes: noRoutes === undefined ? '' : String(noRoutes) });
}

function bad(message: string): Failure {
  return new Failure('E_INTERNAL', { message: `a message across the network namespace: ${message}` });
}
