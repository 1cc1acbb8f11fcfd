import { idOf } from '../gomod/module.ts';
import type { Brought } from '../recipes.ts';
import type { StepFolder } from './runner.ts';

/** Every output of the root action, as action.yml declares them. */
export type Outputs = Readonly<
  Record<
    | 'cache-hit'
    | 'cache-primary-key'
    | 'cache-matched-key'
    | 'module-cache-path'
    | 'modules'
    | 'modules-total'
    | 'modules-restored'
    | 'modules-fetched'
    | 'modules-rejected'
    | 'bytes-fetched'
    | 'offline-ready'
    | 'missing'
    | 'bundle-path'
    | 'bundle-sha256'
    | 'report-path'
    | 'env-file',
    string
  >
>;

/** The outputs that follow from what the main step came to. */
export function outputsOf(brought: Brought, folder: StepFolder): Outputs {
  const { plan, key, entry, exact, report, sealed } = brought;
  return {
    'cache-hit': exact ? 'true' : entry === undefined ? '' : 'false',
    'cache-primary-key': key.exact,
    'cache-matched-key': entry?.key ?? '',
    'module-cache-path': plan.folder.trees,
    modules: JSON.stringify(report.roots.map(({ dir, module, go }) => ({ dir, module, go }))),
    'modules-total': String(report.modules.planned),
    'modules-restored': String(report.modules.restored),
    'modules-fetched': String(report.modules.fetched),
    'modules-rejected': String(report.modules.rejected),
    'bytes-fetched': String(report.bytes.fetched),
    'offline-ready': String(report.ok),
    missing: JSON.stringify(missingOf(brought)),
    'bundle-path': report.bundle?.path ?? '',
    'bundle-sha256': report.bundle?.sha256 ?? '',
    'report-path': folder.report,
    'env-file': sealed === undefined ? '' : folder.envFile,
  };
}

/** `path@version` of each planned version that cannot be used: what is not there, and what is there and wrong. */
function missingOf({ plan, missing, report }: Brought): readonly string[] {
  const named = report.findings.flatMap((found) => (found.level === 'error' ? [found.module] : []));
  const wrong = new Set([...missing, ...named]);
  return plan.needs.modules.map(({ module }) => idOf(module)).filter((id) => wrong.has(id));
}
