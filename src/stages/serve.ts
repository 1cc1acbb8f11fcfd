import { Clock } from '../clock.ts';
import type { Host } from '../host.ts';
import { serveReadOnly, type Listen } from '../proxy/readonly.ts';
import { makeReport, type Report } from '../report.ts';
import { rootsOf } from './account.ts';
import { offer } from './offer.ts';
import { unreadFindings, type Ask, type Plan } from './plan.ts';
import type { Offered } from './restore.ts';

/** What to serve, where and how long. */
export interface Serving {
  readonly bundles: readonly Offered[];
  readonly listen: Listen;
  /** Called when the proxy answers, with its address for GOPROXY; resolves when it is to end. */
  readonly open: (url: string) => Promise<void>;
}

/** Findings that are told before the first request; the report has all. */
const TOLD = 20;

/**
 * Serves what the roots need from bundles, as a file proxy on this machine, without writing anything. A bundle that is not whole is
 * served as far as it goes; the report says what is missing, and what was refused.
 *
 * @throws Failure as `offer` does, and `E_USAGE` when the address cannot be used
 */
export async function serve(
  host: Host,
  ask: Ask,
  how: Serving,
): Promise<{ readonly plan: Plan; readonly report: Report }> {
  const clock = new Clock();
  await host.work.warm(); // before the first foreign byte (design section 2, rule 8)
  const shown = await clock.time('restore', () => offer(host, ask, how.bundles));
  for (const found of shown.findings().slice(0, TOLD))
    host.say(`${found.code} ${found.module ?? ''}: ${found.message}`);
  const server = await serveReadOnly(how.listen, shown.find);
  try {
    await how.open(server.url);
  } finally {
    await server.close();
  }
  const { plan, missing, bytes } = shown;
  const findings = [...shown.findings(), ...unreadFindings(plan)];
  const refused = new Set(findings.filter(({ code }) => /^E_(MODULE|ZIP)_/.test(code)).map((f) => f.module));
  const planned = plan.needs.modules.length;
  const modules = { planned, present: planned - missing, missing, rejected: refused.size };
  const told = { roots: rootsOf(plan), modules, bytes: { restored: bytes }, findings };
  return { plan, report: makeReport('serve', { ...told, seconds: clock.seconds }) };
}
