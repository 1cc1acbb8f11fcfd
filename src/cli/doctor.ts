/** The door of `doctor`: the table of checks on stdout, what is wrong in words. */
import type { GoEnv } from '../gomod/go.ts';
import type { Host } from '../host.ts';
import { readAccess } from '../proxy/access.ts';
import { AUTH_VARIABLE } from '../proxy/authlines.ts';
import { doctor } from '../recipes/doctor.ts';
import type { Report } from '../report.ts';
import type { Ask } from '../stages/plan.ts';
import type { Args } from './args.ts';
import type { Outcome } from './outcome.ts';

/** Seconds a proxy gets at most, unless --timeout says less. */
const PATIENCE = 10;

/** Makes every check. Any error is exit status 1: that doctor has found something is what it was asked for. */
export async function consulted(
  host: Host,
  ask: Ask,
  { args, env, auth }: { readonly args: Args; readonly env: GoEnv; readonly auth: string },
): Promise<Outcome> {
  const lines = { text: auth, name: AUTH_VARIABLE };
  const report = await doctor(host, ask, {
    env,
    proxies: args.proxy ?? env.GOPROXY,
    access: readAccess({ env: host.env, goauth: env.origins.GOAUTH, lines, caFile: args.caFile }),
    patience: Math.min(args.timeout, PATIENCE) * 1000,
  });
  return { report, failed: 1, ...(args.quiet ? {} : { output: table(report) }) };
}

function table({ checks = [] }: Report): string {
  const wide = Math.max(...checks.map(({ id }) => id.length)) + 2;
  return checks.map(({ id, looks, result }) => `${result.padEnd(9)}${id.padEnd(wide)}${looks}\n`).join('');
}
