import { softened, type Finding } from '../errors.ts';
import { idOf } from '../gomod/module.ts';
import { shown, workspacesOf } from '../gomod/project.ts';
import type { Report, Seconds, Told } from '../report.ts';
import type { Bundled } from './bundle.ts';
import { missingFindings, notAskedFor, type Completed } from './complete.ts';
import type { Prefetched } from './fetched.ts';
import { isWrong, type Plan } from './plan.ts';
import type { Restored } from './restore.ts';
import type { Saved } from './save.ts';
import type { Stock } from './stock.ts';

/** What the stages of a fill came to. */
export interface Stages {
  /** What stood there when the run began. */
  readonly before: Stock;
  /** go.mod files that were there and wrong when the run began. */
  readonly wrongMods: readonly Finding[];
  readonly restored: Restored;
  readonly fetched: Prefetched;
  readonly completed: Completed;
  /** Where there was a proxy to make good what a bundle or the module cache held wrong, that is a warning and no error. */
  readonly repairs: boolean;
  /** What was wrong stays an error even where it was made good. */
  readonly strict: boolean;
}

const MADE_GOOD = 'what took its place is proven';

/** Adds the stages up to the counts and findings of the report. Each planned version is counted once in present or missing. */
export function account(stages: Stages): Told & Required<Pick<Told, 'findings'>> {
  const { restored, fetched, completed } = stages;
  const { plan } = fetched.stock;
  const planned = new Set(plan.needs.modules.map(({ module }) => idOf(module)));
  const came = new Set([...restored.placed, ...fetched.placed, ...completed.written]);
  const findings = allFindings(stages, plan);
  return {
    roots: rootsOf(plan),
    modules: {
      planned: planned.size,
      present: completed.present.filter(({ module }) => !came.has(idOf(module))).length,
      restored: [...restored.placed].filter((id) => planned.has(id)).length,
      fetched: [...fetched.placed].filter((id) => planned.has(id)).length,
      verified: completed.present.length,
      rejected: new Set(rejections(stages).map((f) => f.module ?? f.path)).size,
      missing: completed.missing.length,
    },
    bytes: { restored: restored.bytes, fetched: fetched.bytes },
    findings,
    leftOut: fetched.leftOut,
  };
}

/** The roots of a plan as the report shows them. */
export function rootsOf({ project }: Plan): NonNullable<Told['roots']> {
  const works = workspacesOf(project);
  return project.roots.map(({ dir, module, mod, vendored }) => {
    const work = works.find(({ members }) => members.includes(dir));
    const workspace = work === undefined ? null : shown(work.dir, 'go.work');
    return { dir, module, go: mod.go ?? null, workspace, vendored };
  });
}

function allFindings(stages: Stages, plan: Plan): readonly Finding[] {
  const gone = new Set(stages.completed.missing.map(({ module }) => idOf(module)));
  const wrong = wrongBefore(stages).map((f) =>
    stages.strict || gone.has(f.module ?? '') ? f : softened(f, 'W_CACHE_REPAIRED', MADE_GOOD),
  );
  const whole = stages.completed.missing.length === 0;
  const refused = stages.restored.refused.map((f) =>
    stages.repairs && whole && !stages.strict ? softened(f, 'W_BUNDLE_REFUSED', MADE_GOOD) : f,
  );
  const computed = stages.completed.findings;
  const absent = whole ? [] : stages.restored.absent;
  const told = [...plan.findings, ...wrong, ...refused, ...absent, ...stages.fetched.failed, ...computed];
  const missing = missingFindings(stages.completed, told);
  return [...told, ...(stages.repairs && isWrong(plan) ? notAskedFor(missing) : missing)];
}

function wrongBefore({ before, wrongMods, fetched }: Stages): readonly Finding[] {
  const out = new Set(fetched.stock.plan.leftOut.map(idOf));
  const checked = [...before.checked].filter(([id]) => !out.has(id));
  return [...wrongMods, ...checked.flatMap(([, { findings }]) => findings)];
}

function rejections(stages: Stages): readonly Finding[] {
  const failed = stages.fetched.failed.filter(
    ({ code }) => code.startsWith('E_MODULE_') || code.startsWith('E_ZIP_'),
  );
  return [...wrongBefore(stages), ...stages.restored.refused, ...failed];
}

/** The report with what was bundled and saved after it. */
export function withSaved(
  report: Report,
  came: { bundled: Bundled | undefined; saved: Saved; seconds: Partial<Seconds> },
): Report {
  const { bundled, saved, seconds } = came;
  return {
    ...report,
    findings: [...report.findings, ...saved.findings], // warnings only
    seconds: { ...report.seconds, ...seconds },
    bytes: {
      ...report.bytes,
      bundle: bundled?.bytes ?? 0,
      saved: saved.key === undefined ? 0 : (saved.bytes ?? 0),
    },
    ...(bundled === undefined ? {} : { bundle: { path: bundled.path, sha256: bundled.sha256 } }),
  };
}
