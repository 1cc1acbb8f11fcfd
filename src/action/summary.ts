import * as core from '@actions/core';
import { existsSync, statSync } from 'node:fs';
import type { Finding } from '../errors.ts';
import type { Report, ReportCache } from '../report.ts';
import { named, size } from '../words.ts';
import { blamer, type Blame } from './blame.ts';
import { hitWords } from './cachewords.ts';
import { folded } from './summaryfolds.ts';
import { code, many, pie, stages } from './summarytables.ts';
import { outside } from './words.ts';

/** A runner drops a summary of more than 1 MiB whole: all that one step has written into its file together. */
const ROOM = (1 << 20) - 4096;
/** Of what is refused, and of what an audit finds changed; the rest is folded below. */
const MOST = 5;

const VERDICT: Readonly<Record<string, { readonly ok: string; readonly failed: string }>> = {
  main: { ok: 'every module is here and proven', failed: 'the modules could not be brought in' },
  restore: { ok: 'what the cache had is proven', failed: 'the modules could not be brought back' },
  save: { ok: 'what can be kept is kept', failed: 'nothing was kept' },
  unbundle: { ok: 'every module is unpacked and proven', failed: 'the bundle does not bring what is needed' },
  bundle: { ok: 'one file holds every module', failed: 'no bundle was written' },
  verify: { ok: 'everything is what the sums name', failed: 'not everything is what the sums name' },
  seal: { ok: 'the module cache is proven', failed: 'nothing was sealed' },
  audit: { ok: 'the seal held', failed: 'the seal did not hold' },
};

/** What a summary is written for. */
export interface Setting {
  /** Bytes that it may take; long lists are cut for it, and say so. */
  readonly room?: number;
  /** Names the line of the checkout that a finding is about. */
  readonly blame?: Blame;
}

/**
 * A report in Markdown, on one screen: the verdict, for a failure its reason and what mends it, then what was done. Below, folded,
 * the long lists. Nothing from outside is Markdown, HTML or a chart in it.
 *
 * @see threat-model T48
 */
export function summaryOf(report: Report, { room = ROOM, blame }: Setting = {}): string {
  const verdict = VERDICT[report.command]?.[report.ok ? 'ok' : 'failed'] ?? report.command;
  const title = `### ${report.ok ? '✅' : '❌'} go-airlock: ${verdict}\n`;
  const head = [title, ...reason(report, blame), ...stages(report), ...facts(report), ...pie(report)];
  const text = `${head.join('\n')}\n`;
  if (Buffer.byteLength(text) > room) return title.length * 4 > room ? '' : title;
  return `${text}${folded(report, room - Buffer.byteLength(text))}`;
}

/** The error that a failure is told by: of several the first that is no consequence of another. */
function reasonOf({ ok, findings }: Report): Finding | undefined {
  const errors = findings.filter(({ level }) => level === 'error');
  return ok ? undefined : (errors.find((found) => found.code !== 'E_OFFLINE_MISSING') ?? errors[0]);
}

/** Right below the verdict: why, what to do, where. */
function reason(report: Report, blame: Blame = () => undefined): readonly string[] {
  const first = reasonOf(report);
  if (first === undefined) return [];
  const { module, path, want, got, message, remedy } = first;
  const where = [module, path, blame(first)].flatMap((name) => (name === undefined ? [] : [code(name)]));
  const lines = [
    `**Why:** ${outside(message)} (${first.code})`,
    `**What to do:** ${outside(remedy)}`,
    ...(where.length === 0 ? [] : [`**Where:** ${where.join(' ')}`]),
    ...(want === undefined ? [] : [`**Wanted:** ${code(want)}`]),
    ...(got === undefined ? [] : [`**Found:** ${code(got)}`]),
    ...others(report, first),
  ];
  return [`${lines.join('<br>\n')}\n`];
}

function others({ findings }: Report, first: Finding): readonly string[] {
  const errors = findings.filter(({ level }) => level === 'error');
  const same = errors.filter((found) => found.code === first.code).length - 1;
  const other = errors.length - 1 - same;
  const more = [
    ...(same > 0 ? [`${same} more with ${first.code}`] : []),
    ...(other > 0 ? [many(other, 'other error')] : []),
  ];
  return more.length === 0 ? [] : [`And ${more.join(' and ')}, in the list of findings below.`];
}

/** What else is worth a line each. */
function facts(report: Report): readonly string[] {
  const lines = [...cacheFacts(report), ...bundleFact(report), ...sealFact(report), ...wrongFacts(report)];
  return lines.length === 0 ? [] : [`${lines.map((line) => `- ${line}`).join('\n')}\n`];
}

function cacheFacts({ cache, diff, findings, modules }: Report): readonly string[] {
  if (cache === undefined || modules.planned === 0) return [];
  const { key, hit, saved } = cache;
  const kept = saved === null ? '' : saved === key ? '; saved' : `; saved as ${code(saved)}`;
  const words = hit === 'unasked' ? cache.policy : hitWords({ ...cache, matched: null }, findings);
  const matched = hit === 'near' && cache.matched !== null ? `: ${code(cache.matched)}` : '';
  const line = `**Cache ${HIT[hit]}:** ${outside(words)}${matched}; key ${code(key)}${kept}`;
  return diff === undefined ? [line] : [line, `**New since that entry:** ${news(diff)}`];
}

const HIT: Readonly<Record<ReportCache['hit'], string>> = {
  exact: 'hit',
  own: 'hit in part',
  near: 'hit in part',
  none: 'miss',
  unasked: 'not read',
};

function news({ added, changed, removed }: NonNullable<Report['diff']>): string {
  const names = [
    ...changed.map(({ from, to }) => `${to.path} ${from.version} → ${to.version}`),
    ...added.map(({ path, version }) => `${path} ${version}`),
  ];
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} no longer needed`;
  return names.length === 0 ? counts : `${counts}: ${code(named(names.map((name) => name.slice(0, 100))))}`;
}

function bundleFact({ bundle, bytes }: Report): readonly string[] {
  if (bundle === undefined) return [];
  const name = bundle.path.replace(/^.*[\\/]/, '');
  return [`**Bundle:** ${code(name)}, ${size(bytes.bundle)}, SHA-256 ${code(bundle.sha256)}`];
}

function sealFact({ seal, ok }: Report): readonly string[] {
  return seal === undefined || !ok
    ? []
    : [`**Seal:** mode ${code(seal.mode)}; later steps have no way to the network through Go`];
}

/** What was refused, or what a job changed, with why; the one that is the reason of the failure stands above already. */
function wrongFacts(report: Report): readonly string[] {
  const { command, findings, modules } = report;
  const isAudit = command === 'audit';
  const wrong = findings.filter((found) => isAudit || isRefusal(found));
  if (wrong.every((found) => found === reasonOf(report))) return [];
  const head = isAudit
    ? `**Changed since the seal:** ${wrong.length}`
    : `**Refused:** ${Math.max(wrong.length, modules.rejected)}`;
  const lines = wrong.slice(0, MOST).map(({ module, path, message }) => {
    const subject = module ?? path;
    return `  - ${subject === undefined ? '' : `${code(subject)}: `}${outside(message)}`;
  });
  const more = wrong.length > MOST ? [`  - and ${wrong.length - MOST} more`] : [];
  return [[head, ...lines, ...more].join('\n')];
}

/** Something that was offered or found and not taken. */
function isRefusal({ code: name }: Finding): boolean {
  return /^E_(MODULE_(ZIP|MOD|DIR|ZIPHASH)|ZIP_|BUNDLE_)|^W_(BUNDLE_REFUSED|CACHE_REPAIRED)$/.test(name);
}

/** Adds a report to the job summary. @param base the folder that its roots are relative to. Where the runner has none, or it cannot be written, that is only said. */
export async function writeSummary(report: Report, base: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  if (!existsSync(file)) return;
  try {
    const text = summaryOf(report, {
      room: ROOM - statSync(file).size,
      blame: blamer(report, base),
    });
    if (text === '') core.warning('the job summary is full, and holds nothing of this step');
    else await core.summary.addRaw(text).write();
  } catch {
    core.warning('the job summary could not be written');
  }
}
