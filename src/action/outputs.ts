import * as core from '@actions/core';
import { writeFileSync } from 'node:fs';
import type { Finding } from '../errors.ts';
import { idOf } from '../gomod/module.ts';
import { reportPage } from '../page/page.ts';
import type { Done, Filled } from '../recipes.ts';
import type { Brought } from '../recipes/job.ts';
import type { LookedUp, PutAway } from '../recipes/cache.ts';
import type { Unpacked } from '../recipes/carry.ts';
import type { SealedOver } from '../recipes/seal.ts';
import type { Report } from '../report.ts';
import type { Discovered } from '../stages/discover.ts';
import type { BundleOutputs, Published } from './publish.ts';
import type { StepFolder } from './runner.ts';
import type { Entries } from './cachewords.ts';

/** Every output of the root action, as action.yml declares them. */
export type Outputs = Readonly<
  Record<CacheOutput | ModuleOutput | SealOutput | 'modules-fetched' | 'bytes-fetched', string>
>;

/** The outputs of the restore action, as restore/action.yml declares them. */
export type RestoreOutputs = Readonly<Record<CacheOutput | ModuleOutput, string>>;

/** The outputs of the save action, as save/action.yml declares them. */
export type SaveOutputs = Readonly<
  Record<
    'cache-primary-key' | Exclude<ModuleOutput, 'modules-restored' | 'modules-rejected' | 'offline-ready'>,
    string
  >
>;

/** The outputs of the unbundle action, as unbundle/action.yml declares them. */
export type UnbundleOutputs = Readonly<
  Record<ModuleOutput | 'proxy-path' | 'env-file' | 'env-files' | 'cli' | 'node', string>
>;

/** The outputs of the seal action, as seal/action.yml declares them. */
export type SealOutputs = Readonly<
  Record<'module-cache-path' | 'modules' | 'modules-total' | ReportOutput | 'env-file' | 'env-files', string>
>;

/** The outputs of the verify action, as verify/action.yml declares them. */
export type VerifyOutputs = Readonly<
  Record<'modules' | 'modules-total' | 'modules-rejected' | ReportOutput, string>
>;

type CacheOutput = 'cache-hit' | 'cache-primary-key' | 'cache-matched-key';

type ModuleOutput =
  | 'module-cache-path'
  | 'modules'
  | 'modules-total'
  | 'modules-restored'
  | 'modules-rejected'
  | 'offline-ready'
  | 'missing'
  | ReportOutput;

/** The report of a step: as JSON, and as a page. */
type ReportOutput = 'report-path' | 'report-html';

type SealOutput = 'env-file' | 'env-files' | keyof BundleOutputs;

/** What is said as long as nothing better is known. */
export const NOT_READY = { 'offline-ready': 'false' } as const;

/** The outputs that follow from what the main step came to. */
export function outputsOf(brought: Brought, published: Published, folder: StepFolder): Outputs {
  const { report, sealed } = brought;
  return {
    ...restoreOutputs(brought, folder),
    'modules-fetched': String(report.modules.fetched),
    'bytes-fetched': String(report.bytes.fetched),
    ...published.outputs,
    'env-file': sealed === undefined ? '' : folder.envFile,
    'env-files': JSON.stringify(filesOf(sealed, folder)),
  };
}

/** Those of a step that fills a module cache, from wherever. */
export function restoreOutputs(brought: Brought, folder: StepFolder): RestoreOutputs {
  const { plan, report, missing } = brought;
  return {
    ...cacheOutputs(brought),
    'module-cache-path': plan.folder.trees,
    modules: rootsOf(report),
    'modules-total': String(report.modules.planned),
    'modules-restored': String(report.modules.restored),
    'modules-rejected': String(report.modules.rejected),
    'offline-ready': String(report.ok && missing.length === 0 && !report.findings.some(isLack)),
    missing: JSON.stringify(missingOf(brought)),
    'report-path': folder.report,
    'report-html': folder.page,
  };
}

/** Those of a step that only looked: it brought nothing, so it knows of no module whether it is there. */
export function lookUpOutputs(found: LookedUp, folder: StepFolder): Partial<RestoreOutputs> {
  const { report } = found;
  return {
    ...cacheOutputs(found),
    modules: rootsOf(report),
    'modules-total': String(report.modules.planned),
    'report-path': folder.report,
    'report-html': folder.page,
  };
}

/** Those of a step that seals to what is there. */
export function sealOutputs({ plan, report, sealed }: SealedOver, folder: StepFolder): SealOutputs {
  return {
    'module-cache-path': plan.folder.trees,
    modules: rootsOf(report),
    'modules-total': String(report.modules.planned),
    'report-path': folder.report,
    'report-html': folder.page,
    'env-file': sealed === undefined ? '' : folder.envFile,
    'env-files': JSON.stringify(filesOf(sealed, folder)),
  };
}

/** Those of a step that only reads. */
export function verifyOutputs(report: Report, folder: StepFolder): VerifyOutputs {
  return {
    modules: rootsOf(report),
    'modules-total': String(report.modules.planned),
    'modules-rejected': String(report.modules.rejected),
    'report-path': folder.report,
    'report-html': folder.page,
  };
}

/** Those of a step that unpacks. @param proxyDir the file proxy it filled in place of a module cache */
export function unbundleOutputs(
  unpacked: Unpacked,
  { proxyDir, folder, cli }: { proxyDir: string | undefined; folder: StepFolder; cli: string },
): UnbundleOutputs {
  const { plan, report, missing, sealed } = unpacked;
  return {
    'module-cache-path': proxyDir === undefined ? plan.folder.trees : '',
    'proxy-path': proxyDir ?? '',
    modules: rootsOf(report),
    'modules-total': String(report.modules.planned),
    'modules-restored': String(report.modules.restored),
    'modules-rejected': String(report.modules.rejected),
    'offline-ready': String(report.ok && missing.length === 0),
    missing: JSON.stringify(missingOf(unpacked)),
    'report-path': folder.report,
    'report-html': folder.page,
    'env-file': sealed === undefined ? '' : folder.envFile,
    'env-files': JSON.stringify(filesOf(sealed, folder)),
    cli,
    node: process.execPath,
  };
}

/** Those of a step that bundles. */
export function bundleOutputs(
  { report, roots }: Pick<Done, 'report'> & Pick<Discovered, 'roots'>,
  { outputs }: Pick<Published, 'outputs'>,
  folder: StepFolder,
): Readonly<Record<string, string>> {
  return {
    ...outputs,
    modules: JSON.stringify(roots),
    'roots-total': String(roots.length),
    'modules-total': String(report.modules.planned),
    'modules-fetched': String(report.modules.fetched),
    'report-path': folder.report,
    'report-html': folder.page,
  };
}

/** Those of a step that saves. */
export function saveOutputs({ plan, key, missing, report }: PutAway, folder: StepFolder): SaveOutputs {
  return {
    'cache-primary-key': key.exact,
    'module-cache-path': plan.folder.trees,
    modules: rootsOf(report),
    'modules-total': String(report.modules.planned),
    missing: JSON.stringify(missing),
    'report-path': folder.report,
    'report-html': folder.page,
  };
}

/** Writes the report where the output says, and sets the outputs. Gives the report. */
export function handOver(
  report: Report,
  outputs: Readonly<Record<string, string>>,
  folder: StepFolder,
): Report {
  writeFileSync(folder.report, `${JSON.stringify(report)}\n`);
  writeFileSync(folder.page, reportPage(report));
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  return report;
}

function cacheOutputs({ key, entry, exact }: Omit<Entries, 'report'>): Readonly<Record<CacheOutput, string>> {
  return {
    'cache-hit': exact ? 'true' : entry === undefined ? '' : 'false',
    'cache-primary-key': key.exact,
    'cache-matched-key': entry?.key ?? '',
  };
}

function rootsOf({ roots }: Report): string {
  return JSON.stringify(roots.map(({ dir, module, go }) => ({ dir, module, go })));
}

/** The seal of each root that could be built from its own vendor folder where the job as a whole cannot; by folder. */
function filesOf(sealed: Brought['sealed'], folder: StepFolder): Readonly<Record<string, string>> {
  return Object.fromEntries((sealed?.roots ?? []).map(({ dir }, i) => [dir, folder.rootEnvFile(i + 1)]));
}

/** Only reported, as nothing was to be sealed; it is lacking all the same. */
function isLack({ code }: Finding): boolean {
  return code === 'W_NOT_COMPLETE';
}

/** `path@version` of each planned version that cannot be used: what is not there, and what is there and wrong. */
function missingOf({ plan, missing, report }: Filled): readonly string[] {
  const named = report.findings.flatMap((found) =>
    found.level === 'error' || isLack(found) ? [found.module] : [],
  );
  const wrong = new Set([...missing, ...named]);
  return plan.needs.modules.map(({ module }) => idOf(module)).filter((id) => wrong.has(id));
}
