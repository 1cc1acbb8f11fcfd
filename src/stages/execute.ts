import { fileURLToPath } from 'node:url';
import type { Host } from '../host.ts';
import { confine } from '../work/confine.ts';
import type { Ended } from '../work/talk.ts';
import { isolate } from './isolate.ts';
import type { Sealed } from './seal.ts';

/** Where and how a command runs. */
export interface Cell {
  readonly sealed: Sealed;
  readonly cwd: string;
  readonly network: 'none' | 'inherit';
  /** The code that a command is started from in a network namespace. */
  readonly inside: URL;
  /** Whether the command may read from a terminal. */
  readonly terminal: boolean;
}

/**
 * A command in the seal, in a network namespace of its own unless it may use the network. Gives the command's exit status, and what
 * is known of its tries to use the network.
 *
 * @throws Failure `E_NETNS` where the system gives no network namespace
 */
export async function execute(
  host: Host,
  { sealed, cwd, network, inside, terminal }: Cell,
  command: readonly string[],
): Promise<Ended> {
  const env = sealedEnv(host, sealed);
  if (network === 'inherit') {
    const [file = '', ...args] = command;
    return { status: await host.attach({ file, args, cwd, env }), noRoutes: undefined };
  }
  const { wrapper, back, become } = await isolate(host, cwd);
  const [file = '', ...args] = [...back, ...command];
  const start = { wrapper, inside: ['--no-warnings', fileURLToPath(inside)] };
  return confine(host, start, { file, args, cwd, env, group: !terminal, become });
}

/** The whole environment of a sealed program. */
export function sealedEnv(
  host: Pick<Host, 'env'>,
  { variables }: Pick<Sealed, 'variables'>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ ...host.env, ...variables }).flatMap(isSet));
}

function isSet([name, value]: readonly [string, string | undefined]): readonly [string, string][] {
  return value === undefined ? [] : [[name, value]];
}
