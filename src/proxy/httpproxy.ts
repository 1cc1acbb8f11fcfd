/** Which HTTP proxy the environment puts on the way to an address: HTTP_PROXY, HTTPS_PROXY and NO_PROXY. */
import { BlockList, isIP, isIPv4 } from 'node:net';
import { domainToASCII } from 'node:url';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The HTTP proxy for a request to `url`, with its userinfo; undefined: none. The upper-case name of a variable comes before the
 * lower-case one; localhost and loopback addresses are never proxied; a value that is no address counts as none, and so does
 * HTTP_PROXY where REQUEST_METHOD is set, because there whoever sends a request could have set it.
 *
 * @param url of http or https
 * @see golang.org/x/net/http/httpproxy
 */
export function proxyFor(url: URL, env: Env): URL | undefined {
  const isHttps = url.protocol === 'https:';
  if (!isHttps && (env['REQUEST_METHOD'] ?? '') !== '') return undefined;
  const proxy = parseProxy(either(env, isHttps ? 'HTTPS_PROXY' : 'HTTP_PROXY'));
  if (proxy === undefined) return undefined;
  const port = url.port === '' ? (isHttps ? '443' : '80') : url.port;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return isExempt({ host, port, ip: ipOf(host) }, either(env, 'NO_PROXY')) ? undefined : proxy;
}

function either(env: Env, name: string): string {
  const upper = env[name] ?? '';
  return upper === '' ? (env[name.toLowerCase()] ?? '') : upper;
}

/** A value with scheme and host stands for itself; every other one, and what Go cannot read, gets http:// put before it. */
function parseProxy(value: string): URL | undefined {
  if (value === '') return undefined;
  const written = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(value) ? [value] : [];
  return [...written, `http://${value}`].flatMap((text) => parseAsGo(text) ?? [])[0];
}

/** The web's parser, without what it mends and Go refuses. */
function parseAsGo(address: string): URL | undefined {
  const userinfo = /^[^:]+:\/\/([^/?#]*)@/.exec(address)?.[1] ?? '';
  const isRefused = !/^[\w.~!$&'()*+,;=:@%-]*$/.test(userinfo) || /%(?![0-9a-f]{2})/i.test(address);
  return isRefused || !URL.canParse(address) ? undefined : new URL(address);
}

/** What a request goes to: `ip` where the host is an address. */
interface Goal {
  readonly host: string;
  readonly port: string;
  readonly ip: string | undefined;
}

function isExempt(goal: Goal, noProxy: string): boolean {
  if (goal.host === 'localhost' || (goal.ip !== undefined && isLoopback(goal.ip))) return true;
  return noProxy
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .some((item) => item !== '' && (item === '*' || names(item, goal)));
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

function isLoopback(ip: string): boolean {
  return LOOPBACK.check(ip, isIPv4(ip) ? 'ipv4' : 'ipv6');
}

/** Whether an item of NO_PROXY, in lower case, names the goal: an address, a network, or a domain, each but the network with a port or without. */
function names(item: string, goal: Goal): boolean {
  const [, base = '', bits = ''] = /^([^/]*)\/(\d{1,3})$/.exec(item) ?? [];
  const network = ipOf(base);
  if (network !== undefined) return contains(network, base.includes(':') ? 128 : 32, { bits, goal });
  const { host, port } = splitPort(item);
  if (port !== '' && port !== goal.port) return false;
  const ip = ipOf(host);
  if (ip !== undefined) return ip === goal.ip;
  return host !== '' && goal.ip === undefined && isBelow(host, goal.host);
}

function contains(network: string, most: number, { bits, goal }: { bits: string; goal: Goal }): boolean {
  const family = isIPv4(network) ? 'ipv4' : 'ipv6';
  // an address of IPv4 written as one of IPv6 has its first 96 bits in front
  const size = Number(bits) - (most === 128 && family === 'ipv4' ? 96 : 0);
  if (Number(bits) > most || size < 0 || goal.ip === undefined) return false;
  const list = new BlockList();
  list.addSubnet(network, size, family);
  return isIPv4(goal.ip) === (family === 'ipv4') && list.check(goal.ip, family);
}

/** `a.b` names itself and what is below it; `.a.b` and `*.a.b` only what is below. */
function isBelow(pattern: string, host: string): boolean {
  const bare = pattern.replace(/^\*(?=\.)/, '');
  const suffix = bare.startsWith('.') ? bare : `.${bare}`;
  const ascii = domainToASCII(suffix.slice(1));
  const wanted = ascii === '' ? suffix : `.${ascii}`;
  return host.endsWith(wanted) || (!bare.startsWith('.') && `.${host}` === wanted);
}

/** Splits `host:port` and `[host]:port`; anything else is a host as it stands. @see net.SplitHostPort */
function splitPort(item: string): { readonly host: string; readonly port: string } {
  const [, inBrackets, plain, port = ''] = /^(?:\[([^\][]*)\]|([^\][:]*)):([^\][:]*)$/.exec(item) ?? [];
  const host = inBrackets ?? plain;
  return host === undefined ? { host: item, port: '' } : { host, port };
}

/** An address in the one form that can be compared, one of IPv4 in IPv6 as the former; undefined when it is none. */
function ipOf(text: string): string | undefined {
  const family = isIP(text);
  if (family !== 6) return family === 4 ? text : undefined;
  if (text.includes('%')) return undefined;
  const short = new URL(`http://[${text}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(short) ?? [];
  if (high === undefined || low === undefined) return short;
  const number = Number.parseInt(high, 16) * 65536 + Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}
