/** How far away an address is: whether a redirect from outside may lead to it. */
import { BlockList, isIP } from 'node:net';

/** `self`: this machine, or its own link, where clouds serve their metadata; `inside`: a private network. */
export type Reach = 'self' | 'inside' | 'outside';

const SELF = listOf('127.0.0.0/8', '0.0.0.0/8', '169.254.0.0/16', '::/128', '::1/128', 'fe80::/10');
const INSIDE = listOf('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7');

/** The reach of an IP address; one of IPv4 in IPv6 counts as what it stands for. */
export function reachOf(ip: string): Reach {
  const family = isIP(ip) === 6 ? 'ipv6' : 'ipv4';
  if (SELF.check(ip, family)) return 'self';
  return INSIDE.check(ip, family) ? 'inside' : 'outside';
}

/**
 * Whether a redirect may lead to an address. What comes from inside may lead anywhere. From outside, or from where nobody knows
 * because an HTTP proxy is on the way, nothing may lead to the machine itself; an address of a private network may not be
 * written in a redirect from outside, but a name may stand for one: storage behind a private endpoint does.
 *
 * @param entry the reach of the list's entry, where it is known
 * @param goal `written`: the redirect itself names the IP address
 * @see threat-model.md T51
 */
export function mayLead(
  entry: Reach | undefined,
  goal: { readonly ip: string; readonly written: boolean },
): boolean {
  const reach = reachOf(goal.ip);
  if (entry === 'self' || entry === 'inside' || reach === 'outside') return true;
  return reach === 'inside' && !(goal.written && entry === 'outside');
}

function listOf(...networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', bits = ''] = network.split('/');
    list.addSubnet(base, Number(bits), base.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}
