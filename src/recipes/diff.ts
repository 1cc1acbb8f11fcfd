/** What the command `diff` does. */
import { Clock } from '../clock.ts';
import type { Host } from '../host.ts';
import { makeReport, type Report } from '../report.ts';
import { difference } from '../stages/difference.ts';
import type { Ask } from '../stages/plan.ts';
import { bundleSide, checkoutSide, isCheckout, type Side } from '../stages/side.ts';

/** What is compared, and how checkouts are read. */
export interface DiffAsk extends Pick<Ask, 'scope'>, Omit<Ask['where'], 'base'> {
  /** A bundle or the folder of a checkout; absolute. */
  readonly before: string;
  readonly after: string;
}

/** Tells what two bundles or checkouts have that the other has not, by what they say of themselves. Reads only. */
export async function diff(host: Host, ask: DiffAsk): Promise<Report> {
  const clock = new Clock();
  await host.work.warm(); // before the first foreign byte (design section 2, rule 8)
  const before = await clock.time('restore', () => sideOf(host, ask, [ask.before]));
  const after = await clock.time('restore', () => sideOf(host, ask, [ask.after, ask.before]));
  const findings = [...before.findings, ...after.findings];
  return makeReport('diff', { diff: difference(before, after), findings, seconds: clock.seconds });
}

/** @param at what to read, and the bundle it may be a delta on */
async function sideOf(
  host: Host,
  { scope, modules, gowork }: DiffAsk,
  [at, other]: readonly [string, string?],
): Promise<Side> {
  if (isCheckout(at)) return checkoutSide({ base: at, modules, gowork }, scope);
  return bundleSide(host, at, other !== undefined && !isCheckout(other) ? other : undefined);
}
