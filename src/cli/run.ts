import { Failure, finding, toFinding } from '../errors.ts';
import { modcacheRoot, readGoEnv, type GoEnv } from '../gomod/go.ts';
import { athensFolder, moduleCache, proxyFolder, type CacheFolder } from '../gomod/modcache.ts';
import { readQuestion } from '../gomod/question.ts';
import { readAccess } from '../proxy/access.ts';
import { AUTH_VARIABLE } from '../proxy/authlines.ts';
import { parseProxyList } from '../proxy/list.ts';
import {
  check,
  checkBinaries,
  checkBundle,
  checkVendor,
  fill,
  plan,
  sealed,
  type Done,
  type Fill,
} from '../recipes.ts';
import { pack } from '../recipes/pack.ts';
import { makeReport, type Report } from '../report.ts';
import { withBuildCache } from '../stages/buildcache.ts';
import { deceivable } from '../stages/deceivable.ts';
import type { Ask } from '../stages/plan.ts';
import type { FetchFrom } from '../stages/fetched.ts';
import type { Offered } from '../stages/restore.ts';
import { formatSeal } from '../stages/seal.ts';
import { serve } from '../stages/serve.ts';
import { withGo } from '../stages/gocommand.ts';
import { readArgs, wantsJson, type Args } from './args.ts';
import { completionScript } from './completion.ts';
import { helpText, shells, VERSION } from './commands.ts';
import { printDiff } from './diff.ts';
import { consulted } from './doctor.ts';
import { explainedCode, explainedModule } from './explain.ts';
import { cliHost, type CliHost } from './host.ts';
import type { Outcome } from './outcome.ts';
import { withPage } from './page.ts';
import { print, tell } from './tell.ts';
import { sealAndRun } from './sealed.ts';

/** What the program was started with. */
export interface Started {
  /** Without node and the script. */
  readonly argv: readonly string[];
  /** The code of the worker threads. */
  readonly worker: URL;
  /** The code that starts a command in a network namespace. */
  readonly inside: URL;
}

/** The whole program: one error boundary, one report, one exit status. Never throws. */
export async function runCli({ argv, worker, inside }: Started): Promise<number> {
  const json = wantsJson(argv);
  let args: Args;
  try {
    args = readArgs(argv, process.cwd());
  } catch (thrown) {
    return tell(
      { report: makeReport('', { findings: [toFinding(thrown)] }) },
      { json, quiet: true, color: false },
    );
  }
  const text = ownText(args);
  if (text !== undefined) {
    if (!json) return print(text);
    process.stderr.write(text);
    return tell({ report: makeReport(args.command, {}) }, { json, quiet: true, color: false });
  }
  const threads = args.command === 'serve' ? SERVING : undefined;
  const host = cliHost({ quiet: args.quiet || json, json, worker, inside, threads });
  const style = {
    json,
    quiet: args.quiet,
    color: args.color && process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
  };
  try {
    return await tell(withPage(await doCommand(host, args), args.report), style);
  } catch (thrown) {
    const found = host.signal.aborted ? finding('E_INTERRUPTED') : toFinding(thrown);
    if (found.code === 'E_INTERNAL' && thrown instanceof Error)
      process.stderr.write(`${thrown.stack ?? ''}\n`);
    const report = makeReport(args.command, { findings: [found] });
    return await tell(withPage({ report }, args.report), style);
  } finally {
    await host.close();
  }
}

/** What the program says of itself, whatever the machine and the checkout; undefined for every other command. */
function ownText({ command, about, subject }: Args): string | undefined {
  if (command === 'help') return helpText(about);
  if (command === 'version') return `${VERSION}\n`;
  const shell = command === 'completion' ? shells.find((name) => name === subject) : undefined;
  return shell === undefined ? undefined : completionScript(shell);
}

/** Threads of a proxy: each needs memory for a frame, and one unpacks faster than Go takes. */
const SERVING = 1;

async function doCommand(started: CliHost, args: Args): Promise<Outcome> {
  if (args.command === 'diff') return printDiff(started, args); // no Go is asked
  const code = args.command === 'explain' ? explainedCode(args.subject) : undefined;
  if (code !== undefined) return code;
  const { host } = withGo(started, args.dir);
  // the threads load while Go is asked and the checkout is read
  if (args.command !== 'plan' && args.command !== 'seal' && args.command !== 'explain') void host.work.warm();
  const env = await readGoEnv(host, args.dir);
  const ask: Ask = {
    ...(args.scope === 'needed' ? { question: readQuestion(args.asked, env) } : {}),
    where: { base: args.dir, modules: args.modules, gowork: host.env['GOWORK'] },
    folder: folderOf(args, env),
    scope: args.scope === 'all' ? 'all' : 'build',
    allowModules: args.allowModules,
    go: args.command === 'seal' || args.command === 'run' ? env.GOVERSION : '',
  };
  switch (args.command) {
    case 'plan':
      return printPlan(await plan(host, ask));
    case 'fetch':
      return fill(host, ask, fillOf(host, args, env));
    case 'verify':
      if (args.bundle !== undefined)
        return named('verify', await checkBundle(host, ask, toVerify(args, args.bundle)));
      if (args.binaries.length > 0) return checkBinaries(host, ask, args.binaries);
      return args.vendor ? checkVendor(host, ask) : check(host, ask);
    case 'bundle':
      return pack(host, ask, { file: wanted(args.output), sbom: args.sbom, bases: args.bases });
    case 'unbundle': {
      const how = {
        bundles: args.rest.map((file, i) => ({ file, sha256: args.sha256[i] })),
        from: undefined,
        archives: args.archives,
        trees: args.proxyDir === undefined && args.athensDir === undefined,
      };
      return named('unbundle', await fill(host, ask, how));
    }
    case 'serve':
      return serve(host, ask, {
        bundles: args.rest.map((file, i) => ({ file, sha256: args.sha256[i] })),
        listen: args.listen,
        open: async (url) => {
          const out = args.json ? process.stderr : process.stdout; // a report has stdout to itself
          out.write(`GOPROXY=${url}\n`);
          await host.untilEnded();
        },
      });
    case 'doctor':
      return consulted(host, ask, { args, env, auth: process.env[AUTH_VARIABLE] ?? '' });
    case 'explain':
      return explainedModule(host, ask, { subject: args.subject, env });
    case 'seal':
      return printSeal(host, await plan(host, ask), { args, env });
    case 'run':
      return runCommand(host, { ask, args, env });
    default:
      throw new Failure('E_INTERNAL', { message: `no recipe for ${args.command}` });
  }
}

function toVerify({ bases, sha256 }: Args, file: string): readonly Offered[] {
  return [...bases.map((base) => ({ file: base })), { file, sha256: sha256[0] }];
}

function folderOf({ proxyDir, athensDir, modcache }: Args, env: GoEnv): CacheFolder {
  if (athensDir !== undefined) return athensFolder(athensDir);
  return proxyDir === undefined ? moduleCache(modcacheRoot(modcache, env)) : proxyFolder(proxyDir);
}

function fillOf(host: CliHost, args: Args, env: GoEnv): Fill {
  const from = fetchFrom(host, args, env);
  const notes =
    from === undefined ? [] : deceivable(env, { text: args.proxy ?? env.GOPROXY, list: from.list });
  return { bundles: args.from.map((file) => ({ file })), from, archives: args.archives, trees: true, notes };
}

/** The proxy list asked for, else what `go env` says. Without either, bundles and the module cache have to do. */
function fetchFrom(host: CliHost, args: Args, env: GoEnv): FetchFrom | undefined {
  const list = args.proxy ?? env.GOPROXY;
  if (list === '') return undefined;
  const { concurrency, retries, timeout, caFile } = args;
  const { GONOPROXY: direct, origins } = env;
  const lines = { text: process.env[AUTH_VARIABLE] ?? '', name: AUTH_VARIABLE };
  const access = readAccess({ env: host.env, goauth: origins.GOAUTH, lines, caFile });
  return { list: parseProxyList(list), direct, origins, concurrency, retries, timeout, access };
}

async function runCommand(
  host: CliHost,
  { ask, args, env }: { ask: Ask; args: Args; env: GoEnv },
): Promise<Outcome> {
  const filled = named('run', await fill(host, ask, fillOf(host, args, env)));
  if (!filled.report.ok) return filled;
  const packed = args.bundle === undefined ? undefined : await pack(host, ask, { file: args.bundle });
  if (packed?.report.ok === false) return named('run', packed);
  const all = packed === undefined ? filled.report : withBundle(filled.report, packed.report);
  return withBuildCache(env, args.reproduce.length > 0 ? 'fresh' : args.buildCache, (own) =>
    sealAndRun(host, { ...filled, report: all }, { args, env: own }),
  );
}

function withBundle(report: Report, { bytes, bundle }: Report): Report {
  const counted = { ...report, bytes: { ...report.bytes, bundle: bytes.bundle } };
  return bundle === undefined ? counted : { ...counted, bundle };
}

function printPlan({ plan: found, report }: Done): Outcome {
  const lines = found.needs.modules.map(({ module, mod, zip }) => {
    const files = ['info', ...(mod === undefined ? [] : ['mod']), ...(zip === undefined ? [] : ['zip'])];
    return `${module.path} ${module.version} ${files.join(',')}\n`;
  });
  return { report, output: lines.join('') };
}

async function printSeal(
  host: CliHost,
  { plan: found, report }: Done,
  { args, env }: { args: Args; env: GoEnv },
): Promise<Outcome> {
  const { sealed: seal, findings } = await sealed(host, found, { env, mode: args.mode });
  const told = { ...makeReport('seal', { ...report, findings }), seal };
  return told.ok ? { report: told, output: formatSeal(seal, args.format) } : { report: told };
}

function named(command: string, done: Done): Done {
  return { ...done, report: { ...done.report, command } };
}

function wanted(file: string | undefined): string {
  if (file === undefined)
    throw new Failure('E_USAGE', { message: 'bundle wants a file to write: bundle -o FILE' });
  return file;
}
