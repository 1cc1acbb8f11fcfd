import { Failure } from '../errors.ts';
import type { Host } from '../host.ts';

/** The arguments of `unshare` that run what follows them in a network namespace where only loopback is up. */
export type Wrapper = readonly string[];

/** Loopback up, then the command in place of the shell, so that signals and the exit status are its own. */
const UP = '{ ip link set lo up || ifconfig lo up; } 2>/dev/null && exec "$@"';

/**
 * Finds a way to a network namespace: as root, or in a user namespace that maps back to the caller before the command runs.
 *
 * @param cwd any folder that exists
 * @throws Failure `E_NETNS` where the system gives none; there is no softer way unless the user asks for it
 */
export async function isolate(host: Host, cwd: string): Promise<Wrapper> {
  const tried: string[] = [];
  for (const wrapper of wrappers()) {
    const ran = await host.run({ file: 'unshare', args: [...wrapper, 'true'], cwd, env: host.env });
    if (ran.status === 0) return wrapper;
    tried.push((ran.stderr.trim().split('\n')[0] ?? '') || `unshare ended with ${ran.status ?? 'a signal'}`);
  }
  throw new Failure('E_NETNS', { message: `no network namespace: ${tried.join('; ').slice(0, 300)}` });
}

function wrappers(): readonly Wrapper[] {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  if (uid === undefined || gid === undefined) return []; // no such thing on this system
  const back = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  const asUser = ['--net', '--map-root-user', '--', 'sh', '-c', UP, 'sh', ...back];
  return uid === 0 ? [['--net', '--', 'sh', '-c', UP, 'sh'], asUser] : [asUser];
}
