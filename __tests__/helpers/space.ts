/** A network namespace where every address leads to a canary that counts who comes, for programs that are to reach nobody. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Order {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What happened in the namespace while a program ran. */
export interface Counted {
  /** Connections that the canary has taken. */
  readonly reached: number;
  /** Tries to connect to anywhere, on any port, as the system counts them. */
  readonly connects: number;
  /** Datagrams to anywhere: questions for names, above all. */
  readonly datagrams: number;
}

export interface Ended extends Counted {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Space {
  /** Runs a program in the namespace; one at a time. */
  run(order: Order): Promise<Ended>;
  close(): Promise<void>;
}

/** Nothing was sent to anybody. */
export const SILENCE: Counted = { reached: 0, connects: 0, datagrams: 0 };

/** Loopback up, every address one of this machine, and every port for everybody; then the program in place of the shell. */
const SHAPE = [
  'PATH="$PATH:/usr/sbin:/sbin"; ip link set lo up && ip route add local 0.0.0.0/0 dev lo',
  '{ ip -6 route add local ::/0 dev lo 2>/dev/null || :; }',
  '{ echo 0 >/proc/sys/net/ipv4/ip_unprivileged_port_start; } 2>/dev/null || :',
  'exec "$@"',
].join('\n');
const SHELL = ['sh', '-c', SHAPE, 'sh'];
const WARDEN = fileURLToPath(new URL('warden.js', import.meta.url));

/** As root, in a user namespace, or as root by `sudo` and back: whatever this machine allows. */
function wayIn(): readonly string[] {
  const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
  const back = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--'];
  const ways = [
    ...(uid === 0 ? [['unshare', '--net', '--', ...SHELL]] : []),
    ['unshare', '--net', '--map-root-user', '--', ...SHELL],
    ['sudo', '-n', '--', 'unshare', '--net', '--', ...SHELL, ...back],
  ];
  const way = ways.find(([file = '', ...args]) => spawnSync(file, [...args, 'true']).status === 0);
  if (way === undefined) throw new Error('this machine gives no network namespace with routes of its own');
  return way;
}

/** Makes the namespace; to be closed. */
export async function openSpace(): Promise<Space> {
  const [file = '', ...args] = wayIn();
  const command = [...args, process.execPath, '--no-warnings', WARDEN];
  const child = spawn(file, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error('the process in the namespace has ended');
    return line.value;
  };
  if ((await next()) !== 'ready') throw new Error('the canary does not listen');
  return {
    run: async (order) => {
      child.stdin.write(`${JSON.stringify(order)}\n`);
      return JSON.parse(await next()) as Ended;
    },
    close: () => ended(child),
  };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('close', () => {
      resolve();
    });
    child.stdin?.end();
  });
}
