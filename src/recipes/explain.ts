/** What `explain` does: tells what there is to say about one code, or about one module. */
import { errors, finding, type ErrorCode } from '../errors.ts';
import type { CodeExplained, ModuleExplained } from '../explanation.ts';
import type { GoEnv } from '../gomod/go.ts';
import { idOf } from '../gomod/module.ts';
import type { Host } from '../host.ts';
import { makeReport, type Report } from '../report.ts';
import { rootsOf } from '../stages/account.ts';
import { explainModule, type Subject } from '../stages/explain.ts';
import { importers } from '../stages/importers.ts';
import { settle } from '../stages/needed.ts';
import { makePlan, unreadFindings, type Ask } from '../stages/plan.ts';

/** A report with what was explained. */
export interface Explained<T> {
  readonly report: Report;
  readonly explanation: T;
}

/** The row of a code in the table that docs/errors.md is made from. */
export function explainCode(code: ErrorCode): Explained<CodeExplained> {
  const { exit, cause, remedy } = errors[code];
  const { level } = finding(code);
  const explanation = {
    ...{ kind: 'code' as const, code, level, cause, remedy },
    exitStatus: level === 'error' ? exit : 0,
  };
  return { explanation, report: { ...makeReport('explain', {}), explanation } };
}

/**
 * Why a module is needed, what its sums are, and what of it is at hand. Reads only. The findings of the report are those about this
 * module, and a warning where the graph is not whole.
 */
export async function explain(
  host: Host,
  ask: Ask,
  { subject, env }: { readonly subject: Subject; readonly env: GoEnv },
): Promise<Explained<ModuleExplained>> {
  const { plan } = await settle(host, makePlan(ask));
  const told = explainModule(plan, subject);
  const isNeeded = told.chains.length > 0;
  const who = isNeeded
    ? await importers(host, plan, { env, path: subject.path })
    : { importedBy: [], notAsked: null };
  const explanation = { ...told, ...who };
  const ids = new Set([
    ...told.files.map(({ module }) => module),
    ...told.chains.flatMap(({ through }) => through.at(-1) ?? []),
  ]);
  if (subject.version !== undefined) ids.add(idOf({ path: subject.path, version: subject.version }));
  const about = [...plan.findings, ...plan.mods.wrong].filter(
    ({ module }) => module !== undefined && (module === subject.path || ids.has(module)),
  );
  const findings = [...about, ...unreadFindings(plan)];
  const modules = { planned: plan.needs.modules.length };
  return {
    explanation,
    report: { ...makeReport('explain', { roots: rootsOf(plan), modules, findings }), explanation },
  };
}
