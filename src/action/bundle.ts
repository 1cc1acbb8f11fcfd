import { modcacheRoot } from '../gomod/go.ts';
import { moduleCache } from '../gomod/modcache.ts';
import { pack } from '../recipes/pack.ts';
import type { Report } from '../report.ts';
import { inBoundary, type Manner, type Started } from './boundary.ts';
import type { ActionHost } from './host.ts';
import { readInputs } from './inputs.ts';
import { opening } from './opening.ts';
import { bundleOutputs, handOver } from './outputs.ts';
import { bundleFiles, publishBundle, withPublished } from './publish.ts';

/** The bundle action: one file with all that the roots need, from the module cache, as an artifact. Gives the exit status; never throws. */
export function runBundle(started: Started): Promise<0 | 1> {
  return inBoundary(started, 'bundle', bundleStep);
}

async function bundleStep(host: ActionHost, manner: Manner): Promise<Report> {
  const opened = await opening(host, manner, { read: readInputs, outputs: {} });
  const { inputs, env, folder } = opened;
  const ask = { ...opened.ask, folder: moduleCache(modcacheRoot(inputs.moduleCache, env)) };
  const to = bundleFiles(inputs, folder, ask);
  const packed = await pack(host, ask, to);
  const published = await publishBundle(packed.bundled, { host, inputs, sbom: to.sbom });
  const report = withPublished(packed.report, published);
  return handOver(report, bundleOutputs({ ...packed, report }, published, folder), folder);
}
