/** A proxy over real sockets that the attacks of a case may be asked through, and what was asked of it. */
import { startProxy, type Script, type TestProxy } from '../helpers/proxy.ts';
import { proxyFiles, type Made } from '../helpers/modules.ts';
import type { Arena } from './arena.ts';

const proxies = new WeakMap<Arena, TestProxy>();

/** Starts a proxy that has `made`; it ends with the case, and its address is `env.PROXY`. */
export async function countingProxy(arena: Arena, made: readonly Made[], script?: Script): Promise<void> {
  const proxy = await startProxy(proxyFiles(made), script);
  arena.atEnd(() => proxy.close());
  arena.env['PROXY'] = proxy.url;
  proxies.set(arena, proxy);
}

/** The paths that were asked for so far, in order. */
export function asked(arena: Arena): readonly string[] {
  return (proxies.get(arena)?.requests ?? []).map(({ path }) => path);
}

/** A problem for each request whose path matches. */
export function askedFor(arena: Arena, pattern: RegExp): readonly string[] {
  return asked(arena)
    .filter((path) => pattern.test(path))
    .map((path) => `the proxy was asked for ${path}`);
}
