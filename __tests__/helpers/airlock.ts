/** The recipes as the command line calls them, on one project with its module cache; without a process of their own. */
import { join } from 'node:path';
import { exitStatus } from '../../src/errors.ts';
import type { GoOrigins } from '../../src/gomod/go.ts';
import { moduleCache, proxyFolder } from '../../src/gomod/modcache.ts';
import { parseProxyList } from '../../src/proxy/list.ts';
import { check, checkBundle, checkVendor, fill, plan } from '../../src/recipes.ts';
import { pack } from '../../src/recipes/pack.ts';
import type { Report } from '../../src/report.ts';
import type { Ask } from '../../src/stages/plan.ts';
import { toFinding } from '../../src/errors.ts';
import { makeReport } from '../../src/report.ts';
import type { Question } from '../../src/gomod/question.ts';
import { fakeHost, type FakeHost } from './host.ts';

/** Where a run takes place. */
export interface Place {
  /** The project. */
  readonly app: string;
  /** The module cache. */
  readonly cache: string;
}

export interface Ran {
  readonly status: number;
  readonly report: Report;
  /** Codes of the findings, in order. */
  readonly codes: readonly string[];
}

export interface FetchOptions {
  /** GOPROXY list; `off` when not given. */
  readonly proxy?: string;
  readonly from?: readonly string[];
  readonly archives?: boolean;
  readonly scope?: 'build' | 'all';
  readonly question?: Question;
  readonly direct?: string;
  readonly origins?: Partial<GoOrigins>;
  readonly retries?: number;
  /** Idle seconds. */
  readonly timeout?: number;
}

/** `app` and `cache` inside a folder. */
export function placeIn(dir: string, cache = 'cache'): Place {
  return { app: join(dir, 'app'), cache: join(dir, cache) };
}

export function askOf(place: Place, scope: 'build' | 'all' = 'build', question?: Question): Ask {
  return {
    where: { base: place.app, modules: [], gowork: undefined },
    folder: moduleCache(place.cache),
    scope,
    question,
  };
}

/** `fetch`. */
export function fetchAll(host: FakeHost, place: Place, options: FetchOptions = {}): Promise<Ran> {
  const {
    proxy = 'off',
    from = [],
    archives = true,
    scope,
    question,
    direct = '',
    retries = 1,
    timeout = 10,
  } = options;
  const list = parseProxyList(proxy);
  const origins = { GOAUTH: '', GOINSECURE: '', GOPRIVATE: '', GOVCS: '', ...options.origins };
  const how = { list, direct, origins, concurrency: 8, retries, timeout };
  const bundles = from.map((file) => ({ file }));
  const ask = askOf(place, scope, question);
  return ran(() => fill(host, ask, { bundles, from: how, archives, trees: true }));
}

/** `unbundle`. */
export function unbundle(
  host: FakeHost,
  place: Place,
  files: readonly string[],
  options: { archives?: boolean; proxyDir?: string; question?: Question } = {},
): Promise<Ran> {
  const { archives = true, proxyDir, question } = options;
  const own = askOf(place, 'build', question);
  const ask = proxyDir === undefined ? own : { ...own, folder: proxyFolder(proxyDir) };
  const how = {
    bundles: files.map((file) => ({ file })),
    from: undefined,
    archives,
    trees: proxyDir === undefined,
  };
  return ran(() => fill(host, ask, how));
}

/** `verify`. */
export function verifyCache(
  host: FakeHost,
  place: Place,
  scope?: 'build' | 'all',
  question?: Question,
): Promise<Ran> {
  return ran(() => check(host, askOf(place, scope, question)));
}

/** `verify --vendor`. @param gowork as the environment has it */
export function verifyVendored(host: FakeHost, place: Place, gowork?: string): Promise<Ran> {
  const ask = askOf(place);
  return ran(() => checkVendor(host, { ...ask, where: { ...ask.where, gowork } }));
}

/** `verify --bundle`. */
export function verifyBundle(host: FakeHost, place: Place, file: string, question?: Question): Promise<Ran> {
  return ran(() => checkBundle(host, askOf(place, 'build', question), [{ file }]));
}

/** `bundle -o`. */
export function bundleTo(host: FakeHost, place: Place, file: string, question?: Question): Promise<Ran> {
  return ran(() => pack(host, askOf(place, 'build', question), { file }));
}

/** `plan`. */
export async function planOf(place: Place, scope?: 'build' | 'all', question?: Question): Promise<Ran> {
  const host = fakeHost();
  try {
    return await ran(() => plan(host, askOf(place, scope, question)));
  } finally {
    await host.close();
  }
}

async function ran(recipe: () => Promise<{ readonly report: Report }>): Promise<Ran> {
  const report = await recipe().then(
    (done) => done.report,
    (thrown: unknown) => makeReport('', { findings: [toFinding(thrown)] }),
  );
  return {
    status: exitStatus(report.findings),
    report,
    codes: report.findings.map(({ code }) => code),
  };
}
