import { readFileSync } from 'node:fs';
import { Failure } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Wrapper } from '../work/confine.ts';
import type { Identity } from '../work/talk.ts';

/** A way into a network namespace where only loopback is up. */
export interface Way {
  /** Starts what follows it in the namespace. */
  readonly wrapper: Wrapper;
  /** Whom to become in it before the command starts. */
  readonly become?: Identity;
  /** What the command is put behind, so that it runs as the caller. */
  readonly back: readonly string[];
}

/** Loopback up, then the program in place of the shell. An ordinary user may not have the folders of `ip` in PATH. */
const UP =
  'PATH="$PATH:/usr/sbin:/sbin"; { ip link set lo up || ifconfig lo up; } >/dev/null 2>&1 || { echo "loopback cannot be brought up" >&2; exit 1; }; exec "$@"';
const SHELL = ['sh', '-c', UP, 'sh'] as const;

/**
 * Finds a way to a network namespace: as root; in a user namespace that maps back to the caller before the command runs; or with
 * `sudo` where that asks for no password, becoming the caller again.
 *
 * @param cwd any folder that exists
 * @throws Failure `E_NETNS` where the system gives none; there is no softer way unless the user asks for it
 */
export async function isolate(host: Host, cwd: string): Promise<Way> {
  const tried: string[] = [];
  for (const way of ways()) {
    const [file, ...first] = way.wrapper;
    const ran = await host.run({ file, args: [...first, ...way.back, 'true'], cwd, env: host.env });
    if (ran.status === 0) return way;
    tried.push((ran.stderr.trim().split('\n')[0] ?? '') || `${file} ended with ${ran.status ?? 'a signal'}`);
  }
  throw new Failure('E_NETNS', { message: `no network namespace: ${tried.join('; ').slice(0, 300)}` });
}

function ways(): readonly Way[] {
  const [uid, gid, groups] = [process.getuid?.(), process.getgid?.(), process.getgroups?.()];
  if (uid === undefined || gid === undefined || groups === undefined) return []; // no such thing on this system
  const back = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  const asUser: Way = { wrapper: ['unshare', '--net', '--map-root-user', '--', ...SHELL], back };
  if (uid === 0) return [{ wrapper: ['unshare', '--net', '--', ...SHELL], back: [] }, asUser];
  const become = { uid, gid, groups, umask: umaskOf() };
  return [asUser, { wrapper: ['sudo', '-n', '--', 'unshare', '--net', '--', ...SHELL], back: [], become }];
}

/** Asked of the system: Node can only tell by setting it for a moment. */
function umaskOf(): number {
  return parseInt(/^Umask:\s*([0-7]{1,4})$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '77', 8);
}
