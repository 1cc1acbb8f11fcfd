import { statSync } from 'node:fs';
import { Failure, finding, type Finding } from '../errors.ts';
import { goAtLeast } from '../gomod/graph.ts';
import { proxyFolder } from '../gomod/modcache.ts';
import { idOf } from '../gomod/module.ts';
import type { Host } from '../host.ts';
import { checkContents } from '../pack/contents.ts';
import type { Manifest } from '../pack/manifest.ts';
import { openBundle } from '../pack/reader.ts';
import type { DiffModule } from '../report.ts';
import { asksOf, eachFrame } from './eachframe.ts';
import { makePlan, type Ask, type Plan } from './plan.ts';

/** What one bundle or checkout says it has. */
export interface Side {
  readonly archives: readonly DiffModule[];
  /** `path@version` and sum of versions of which only the go.mod is held; null where that is not told. */
  readonly gomods: ReadonlySet<string> | null;
  readonly findings: readonly Finding[];
}

/**
 * What a bundle says it has: its manifest, held against the names and sizes of its members. No content is proven.
 *
 * @param under the bundle it is compared with: of a delta on it both together are told
 * @throws Failure `E_BUNDLE_FORMAT`, `E_UNREADABLE`, and `E_USAGE` for a delta on another bundle: what it lacks is not removed
 */
export async function bundleSide(host: Host, file: string, under?: string): Promise<Side> {
  const manifest = await manifestOf(host, file);
  const whole = sideOf(manifest);
  if (manifest.base === null) return whole;
  if (under === undefined || (await host.work.do('digest', { file: under })) !== manifest.base)
    throw new Failure('E_USAGE', {
      path: file,
      message: `this is a delta on the bundle with SHA-256 ${manifest.base}, and can only be compared with that one: diff BASE DELTA`,
    });
  const base = sideOf(await manifestOf(host, under));
  const archives = new Map([...base.archives, ...whole.archives].map((module) => [idOf(module), module]));
  return { ...whole, archives: [...archives.values()], gomods: null };
}

async function manifestOf(host: Host, file: string): Promise<Manifest> {
  const asks = asksOf({ file, frames: openBundle(file).frames, wishes: {} });
  const read = await eachFrame(host, asks, (ask) => host.work.do('index', ask, { weight: ask.frame.size }));
  return checkContents(read.flatMap(({ members }) => members)).manifest;
}

/** What a manifest says. */
export function sideOf({ modules }: Manifest): Side {
  const archives = modules.flatMap(({ path, version, zip, size }) =>
    zip === undefined ? [] : [{ path, version, zip, size: size ?? null }],
  );
  const gomods = modules.flatMap((module) =>
    module.zip === undefined ? [`${idOf(module)} ${module.mod ?? ''}`] : [],
  );
  return { archives, gomods: new Set(gomods), findings: [] };
}

/**
 * What a checkout needs by its own files alone, so that it is the same on every machine: the archives, with their sums.
 *
 * @throws Failure as `readProject`
 */
export function checkoutSide(where: Ask['where'], scope: Ask['scope']): Side {
  const plan = makePlan({ where, scope, folder: proxyFolder(where.base) }, () => undefined);
  const archives = plan.needs.modules.flatMap(({ module, zip }) =>
    zip === undefined ? [] : [{ ...module, zip, size: null }],
  );
  return { archives, gomods: null, findings: [...plan.findings, ...partly(plan)] };
}

/** The go.mod of the roots does not name all that is built from: a workspace, a go line below 1.17, a wider scope. */
function partly({ project, scope }: Plan): readonly Finding[] {
  const whole = scope === 'build' && project.roots.every(({ mod }) => goAtLeast(mod.go, 17));
  if (whole && project.workspace === undefined) return [];
  const message =
    'a checkout tells what its go.mod files require; what only the module graph adds is not compared';
  return [finding('W_PLAN_PARTIAL', { path: project.base, message })];
}

/** True for a checkout. Throws Failure `E_UNREADABLE` when there is nothing of that name. */
export function isCheckout(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new Failure('E_UNREADABLE', { path, message: 'there is no such file or folder' });
  return stat.isDirectory();
}
