/** The top of the page: what came out, why, and the one thing to do. */
import { errors, type ErrorCode, type Finding } from '../errors.ts';
import type { Report } from '../report.ts';
import { html, joined, NOTHING, shortened, type Markup } from './markup.ts';
import { counted } from './numbers.ts';

const DONE: Readonly<Record<string, string>> = {
  fetch: 'Every module is here and proven',
  main: 'Every module is here and proven',
  restore: 'What the cache had is proven',
  save: 'What can be kept is kept',
  verify: 'Everything is what go.sum names',
  bundle: 'One file holds every module',
  unbundle: 'Every module is unpacked and proven',
  run: 'Every module is proven, and the command ran sealed',
  seal: 'The modules are complete; later steps are sealed',
  audit: 'The seal held',
};

/** All findings of one code. */
export interface Group {
  readonly code: ErrorCode;
  readonly level: Finding['level'];
  readonly findings: readonly Finding[];
}

/** The findings by code: what is an attack or damage first, then other errors, then what only follows from them, then warnings. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<ErrorCode, Finding[]>();
  for (const found of findings) groups.set(found.code, [...(groups.get(found.code) ?? []), found]);
  return [...groups]
    .map(([code, of]) => ({ code, level: of[0]?.level ?? 'error', findings: of }))
    .sort((a, b) => rank(a) - rank(b));
}

function rank({ code, level }: Group): number {
  if (level === 'warning') return 4;
  if (/^E_(MODULE_(ZIP|MOD|DIR)|ZIP_.*|BUNDLE_DIGEST)$/.test(code)) return 0;
  if (code.startsWith('E_GOSUM_')) return 1;
  return code === 'E_OFFLINE_MISSING' ? 3 : 2;
}

/** The headline, in one sentence without a full stop. */
export function headline(report: Report): string {
  if (report.ok) return DONE[report.command] ?? `${report.command}: done`;
  const [first] = groupsOf(report.findings);
  if (first === undefined) return `${report.command} failed`;
  const { cause } = errors[first.code];
  const modules = new Set(first.findings.flatMap(({ module }) => module ?? [])).size;
  const where = modules > 1 ? `${counted(modules, 'module')}: ` : '';
  return `${where}${modules > 1 ? cause : cause.charAt(0).toUpperCase() + cause.slice(1)}`;
}

/** The verdict with its reason and its remedy. */
export function verdict(report: Report): Markup {
  const groups = groupsOf(report.findings);
  const warnings = groups.filter(({ level }) => level === 'warning');
  const tone = report.ok ? (warnings.length > 0 ? 'warned' : 'good') : 'bad';
  const word = report.ok ? (warnings.length > 0 ? 'Passed, with warnings' : 'Passed') : 'Failed';
  return html`<div class="verdict ${tone}">
    <p class="word">${mark(report.ok)}${word}<span class="of"> · go-airlock ${report.command}</span></p>
    <h1>${headline(report)}</h1>
    ${report.ok ? passed(report, warnings) : failed(groups.filter(({ level }) => level === 'error'))}
  </div> `;
}

/** The sign beside the word; the word says the same. */
function mark(ok: boolean): Markup {
  const path = ok ? 'M4 10.5l4 4 8-9' : 'M5 5l10 10M15 5L5 15';
  return html`<svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d="${path}" />
  </svg>`;
}

function passed({ modules, command }: Report, warnings: readonly Group[]): Markup {
  const parts = [
    command === 'audit' ? counted(modules.verified, 'archive') : counted(modules.planned, 'module version'),
    ...(['present', 'restored', 'fetched', 'verified'] as const)
      .filter((name) => modules[name] > 0)
      .map((name) => `${modules[name]} ${name}`),
  ];
  const count = warnings.reduce((sum, { findings }) => sum + findings.length, 0);
  const more = count === 0 ? NOTHING : html` <a href="#findings">${counted(count, 'warning')}</a>`;
  return html`<p>${parts.join(', ')}.${more}</p>`;
}

function failed(groups: readonly Group[]): Markup {
  const [first, ...others] = groups;
  const [found] = first?.findings ?? [];
  if (first === undefined || found === undefined) return NOTHING;
  const more = first.findings.length - 1;
  const rest =
    more === 0
      ? NOTHING
      : html`<p class="more">and <a href="#findings">${counted(more, 'more finding')} of this kind</a></p>`;
  return html`${subject(found)}
    <p class="why"><strong>Why</strong> <span>${shortened(found.message, 700)}</span></p>
    ${sums(found)}${rest}
    <p class="do"><strong>What to do</strong> <span>${shortened(found.remedy, 500)}</span></p>
    ${others.length === 0 ? NOTHING : also(others)}`;
}

/** The module, the file, or both, that a finding is about. */
export function subject({ module, path }: Finding): Markup {
  const names = [module, path].filter((name) => name !== undefined && name !== '');
  if (names.length === 0) return NOTHING;
  const shown = names.map((name) => html`<code>${shortened(name ?? '', 300)}</code>`);
  return html`<p class="subject">
    ${joined(shown.flatMap((code, i) => (i === 0 ? [code] : [html``, code])))}
  </p> `;
}

/** Wanted and found, one below the other, so that the eye can compare them. */
export function sums({ want, got }: Finding): Markup {
  if (want === undefined && got === undefined) return NOTHING;
  const line = (name: string, value: string | undefined): Markup =>
    value === undefined
      ? NOTHING
      : html`<dt>${name}</dt>
          <dd><code>${shortened(value, 200)}</code></dd>`;
  return html`<dl class="sums">${line('wanted', want)}${line('found', got)}</dl> `;
}

function also(groups: readonly Group[]): Markup {
  const items = groups.map(
    ({ code, findings }) => html`<li><a href="#${code}">${errors[code].cause}</a> (${findings.length})</li>`,
  );
  return html`<div class="also">
    <p>Also wrong:</p>
    <ul>
      ${joined(items)}
    </ul>
  </div>`;
}
