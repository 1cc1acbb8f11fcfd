import { isatty } from 'node:tty';
import { exitStatus } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import { withTrimpath } from '../gomod/goflags.ts';
import type { Done } from '../recipes.ts';
import { makeReport, type Report } from '../report.ts';
import { execute, type Cell } from '../stages/execute.ts';
import { reproduce, type Reproduced } from '../stages/reproduce.ts';
import { makeSeal } from '../stages/sealing.ts';
import type { Args } from './args.ts';
import type { CliHost } from './host.ts';
import type { Outcome } from './outcome.ts';
import { noRoutesLine, reportText } from './print.ts';

/** Seals what was filled and runs the command in it: once, or twice where it is to be reproduced. */
export async function sealAndRun(
  host: CliHost,
  filled: Done,
  { args, env }: { readonly args: Args; readonly env: GoEnv },
): Promise<Outcome> {
  const twice = args.reproduce.length > 0;
  const own = twice ? { ...env, GOFLAGS: withTrimpath(env.GOFLAGS) } : env;
  const { sealed: seal, findings: known } = await makeSeal(host, filled.plan, { env: own, mode: args.mode });
  const report = makeReport('run', {
    ...filled.report,
    findings: [...filled.report.findings, ...known],
    seal,
  });
  if (!report.ok) return { report };
  if (!args.json) process.stderr.write(reportText(report, { color: false, quiet: args.quiet }));
  const { dir: cwd, network, rest: command } = args;
  const cell: Cell = { sealed: seal, cwd, network, inside: host.inside, terminal: isatty(0) };
  const ran = twice
    ? await reproduce(host, { cell, outputs: args.reproduce, command })
    : { ...(await execute(host, cell, command)), files: [], findings: [] };
  return outcomeOf(host, { args, report }, ran);
}

function outcomeOf(
  host: CliHost,
  { args, report }: { readonly args: Args; readonly report: Report },
  { status, noRoutes, files, findings }: Reproduced,
): Outcome {
  if (noRoutes !== undefined && noRoutes > 0) host.say(noRoutesLine(noRoutes));
  for (const { path, sha256 } of files) host.say(`run: ${path} is the same twice, sha256 ${sha256}`);
  const all = [...report.findings, ...findings];
  const whole = {
    ...report,
    ...{ findings: all, ok: exitStatus(all) === 0 },
    ...(args.network === 'none' ? { network: { noRoutes: noRoutes ?? null } } : {}),
    ...(args.reproduce.length > 0 ? { reproduced: files } : {}),
  };
  if (args.json) return { report: whole, status };
  const told = makeReport('run', { findings });
  // what went before was told before the command ran
  return told.ok ? { report: told, whole, output: '', status } : { report: told, whole };
}
