import type { Finding } from '../errors.ts';
import type { GoOrigins } from '../gomod/go.ts';
import type { Access } from '../proxy/access.ts';
import type { ProxyList } from '../proxy/list.ts';
import type { Trip } from '../proxy/trip.ts';
import type { HeavyModule, LeftOut } from '../report.ts';
import { weighLeftOut } from './leftout.ts';
import type { Stock } from './stock.ts';

/** Where to fetch from, and how. */
export interface FetchFrom {
  readonly list: ProxyList;
  /** GONOPROXY patterns; a module they name is never asked of a proxy, only of its origin. */
  readonly direct: string;
  readonly origins: GoOrigins;
  readonly concurrency: number;
  /** Tries per file in all. */
  readonly retries: number;
  /** Idle seconds. */
  readonly timeout: number;
  /** Credentials, HTTP proxies and authorities; when not given, only what the list itself has. */
  readonly access?: Access;
}

/** What the proxy list gave, after proof. */
export interface Prefetched {
  /** The stock with what came in. */
  readonly stock: Stock;
  /** `path@version` of what was proven and placed. */
  readonly placed: ReadonlySet<string>;
  /** What is needed and did not come, or came and is not what the sums name. */
  readonly failed: readonly Finding[];
  readonly bytes: number;
  /** Each archive that was placed. */
  readonly took: readonly HeavyModule[];
  readonly requests: number;
  /** Every file that was asked for, needed or not. */
  readonly trips: readonly Trip[];
  readonly leftOut: LeftOut | undefined;
}

/** The result where nobody had to be asked. */
export async function nothingFetched(stock: Stock): Promise<Prefetched> {
  const leftOut = await weighLeftOut(stock.plan);
  const nothing = { bytes: 0, took: [], requests: 0, trips: [] };
  return { stock, placed: new Set(), failed: [], ...nothing, leftOut };
}
