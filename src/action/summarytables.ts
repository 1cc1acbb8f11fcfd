/** The tables and the chart of a job summary. */
import type { Report } from '../report.ts';
import { size } from '../words.ts';
import { outside } from './words.ts';

/** A name from outside, as code. */
export function code(text: string): string {
  return `<code>${outside(text)}</code>`;
}

/** A count with its noun. */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Rows of fixed words and of what {@link code} gives: a pipe in it is an entity. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const rule = head.map((_, i) => (i < 2 ? ':--' : '--:'));
  return [...[head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`), ''];
}

interface Row {
  readonly stage: keyof Report['seconds'];
  readonly title: string;
  readonly what: string;
  readonly bytes: number;
  /** Nothing was to be done: the row is left out where it took no time either. */
  readonly idle: boolean;
}

/** Less is no time that anybody looks for. */
const SOON = 0.05;

/** What each stage did: how many, bytes, seconds. Empty where no stage began. */
export function stages(report: Report): readonly string[] {
  const { seconds } = report;
  const shown = rowsOf(report).filter(({ stage, idle }) => !idle || seconds[stage] >= SOON);
  if (shown.length === 0) return [];
  const all = Object.values({ ...seconds } as Readonly<Record<string, number>>).reduce(
    (sum, one) => sum + one,
    0,
  );
  const rows = shown.map(({ stage, title, what, bytes }) => [
    title,
    what,
    bytes === 0 ? '' : size(bytes),
    seconds[stage].toFixed(1),
  ]);
  return table(
    ['stage', 'what', 'bytes', 'seconds'],
    [...rows, ['**all**', '', '', `**${all.toFixed(1)}**`]],
  );
}

function rowsOf({ command, modules, bytes, cache, seal, bundle, roots }: Report): readonly Row[] {
  const looks = command === 'verify' || command === 'audit' || command === 'seal';
  const { planned, present, verified, restored, fetched } = modules;
  const kept = bundle !== undefined ? 'one bundle' : bytes.saved > 0 ? 'one entry' : 'nothing';
  const row = (stage: Row['stage'], title: string, rest: Omit<Row, 'stage' | 'title'>): Row => ({
    stage,
    title,
    ...rest,
  });
  const found = cache?.matched == null ? 'none' : cache.hit === 'near' ? 'a near one' : 'its own';
  return [
    row('lookup', 'cache entry', { what: found, bytes: 0, idle: true }),
    row('plan', 'plan', {
      what: `${planned} needed${roots.length === 0 ? '' : `, ${many(roots.length, 'root')}`}`,
      bytes: 0,
      idle: planned === 0,
    }),
    row('verify', 'check', {
      what: looks ? `${verified} of ${planned} proven` : `${present} there and proven`,
      ...{ bytes: 0, idle: !looks && present === 0 },
    }),
    row('restore', 'restore', {
      what: `${restored} restored`,
      bytes: bytes.restored,
      idle: bytes.restored === 0,
    }),
    row('fetch', 'fetch', { what: `${fetched} fetched`, bytes: bytes.fetched, idle: bytes.fetched === 0 }),
    row('save', 'save', {
      what: kept,
      bytes: bytes.saved + bytes.bundle,
      idle: bytes.saved + bytes.bundle === 0,
    }),
    row('seal', 'seal', {
      what: seal === undefined ? 'none' : code(seal.mode),
      bytes: 0,
      idle: seal === undefined,
    }),
  ];
}

/** Where the modules came from, where that is more than one place. Numbers and fixed words alone: a chart is a language of its own. */
export function pie({ modules }: Report): readonly string[] {
  const { planned, present, restored, fetched, missing } = modules;
  const slices = [
    ['there already', present],
    ['cache entry or bundle', Math.max(0, Math.min(restored, planned - present - fetched - missing))],
    ['proxy list', fetched],
  ] as const;
  const given = slices.filter(([, count]) => count > 0);
  if (given.length < 2) return [];
  const lines = given.map(([name, count]) => `  "${name}" : ${count}`);
  return ['```mermaid', 'pie showData title Where the modules came from', ...lines, '```', ''];
}
