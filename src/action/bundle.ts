import { modcacheRoot } from '../gomod/go.ts';
import { moduleCache } from '../gomod/modcache.ts';
import { fill, type Done } from '../recipes.ts';
import { pack } from '../recipes/pack.ts';
import { makeReport, type Report } from '../report.ts';
import { discover } from '../stages/discover.ts';
import type { PackTo } from '../stages/opensbom.ts';
import type { Ask } from '../stages/plan.ts';
import { inBoundary, type Manner, type Started } from './boundary.ts';
import { readBundleInputs, type BundleInputs } from './bundleinputs.ts';
import type { ActionHost } from './host.ts';
import { opening, type Opening } from './opening.ts';
import { bundleOutputs, handOver } from './outputs.ts';
import { bundleFiles, publishBundle, withPublished } from './publish.ts';
import { fetchFrom } from './run.ts';

/** The bundle action: one file with all that the roots need, from the module cache, as an artifact. Gives the exit status; never throws. */
export function runBundle(started: Started): Promise<0 | 1> {
  return inBoundary(started, 'bundle', bundleStep);
}

async function bundleStep(host: ActionHost, manner: Manner): Promise<Report> {
  const opened = await opening(host, manner, { read: readBundleInputs, outputs: {} });
  const { inputs, env, folder } = opened;
  const root = inputs.prefetch
    ? (inputs.moduleCache ?? folder.moduleCache)
    : modcacheRoot(inputs.moduleCache, env);
  const ask = { ...opened.ask, folder: moduleCache(root) };
  const to = bundleFiles(inputs, folder, ask);
  const packed = await fetchAndPack(opened, ask, to);
  const { roots, line } = await discover(opened.host, packed.plan.project, {
    ref: inputs.baseRef,
    goversion: env.GOVERSION,
  });
  host.say(line);
  const published = await publishBundle(packed.bundled, { host, inputs, sbom: to.sbom });
  const report = withPublished(packed.report, published);
  return handOver(report, bundleOutputs({ report, roots }, published, folder), folder);
}

/** Fetches what the module cache lacks where that is asked for, and packs what is then there; what was fetched is counted in the report. */
async function fetchAndPack(
  { host, inputs, env }: Opening<BundleInputs>,
  ask: Ask,
  to: PackTo,
): Promise<Done> {
  const from = fetchFrom(host, inputs, env);
  if (from === undefined) return pack(host, ask, to);
  const filled = await fill(host, ask, { bundles: [], from, archives: true, trees: false });
  if (!filled.report.ok) return { ...filled, report: makeReport('bundle', filled.report) };
  const packed = await pack(host, ask, to);
  return { ...packed, report: added(filled.report, packed.report) };
}

function added(filled: Report, packed: Report): Report {
  const known = new Set(packed.findings.map((found) => JSON.stringify(found)));
  const findings = filled.findings.filter((found) => !known.has(JSON.stringify(found)));
  return makeReport('bundle', {
    ...packed,
    ...{ inventory: filled.inventory, requests: filled.requests, heavy: filled.heavy },
    modules: { ...packed.modules, fetched: filled.modules.fetched },
    bytes: { ...packed.bytes, fetched: filled.bytes.fetched },
    seconds: { ...packed.seconds, fetch: filled.seconds.fetch },
    findings: [...findings, ...packed.findings],
  });
}
