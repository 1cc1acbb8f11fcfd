import type { Host } from '../host.ts';
import { isolate } from './isolate.ts';
import type { Sealed } from './seal.ts';

/** A command in the seal, in a network namespace of its own unless it may use the network. Gives the command's exit status. */
export async function execute(
  host: Host,
  at: { readonly sealed: Sealed; readonly cwd: string; readonly network: 'none' | 'inherit' },
  command: readonly string[],
): Promise<number> {
  const wrapper = at.network === 'none' ? ['unshare', ...(await isolate(host, at.cwd))] : [];
  const [file = '', ...args] = [...wrapper, ...command];
  // a cache program may use the network, and an empty value would not unset it
  const env = Object.fromEntries(Object.entries(host.env).filter(([name]) => name !== 'GOCACHEPROG'));
  return host.attach({ file, args, cwd: at.cwd, env: { ...env, ...at.sealed.variables } });
}
