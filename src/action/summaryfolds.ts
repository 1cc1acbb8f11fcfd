/** The folded part of a job summary: long lists, as far as there is room. */
import type { Finding } from '../errors.ts';
import type { Report } from '../report.ts';
import { code, many, table } from './summarytables.ts';
import { size } from '../words.ts';
import { outside } from './words.ts';

/** What is folded below the screen. @param room bytes that it may take in all */
export function folded(report: Report, room: number): string {
  const unproven = report.findings.filter(isUnverifiable);
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['The largest and the slowest modules that came', heavy(report)],
    [`Sources that no sum covers: ${unproven.length}`, unproven.map(lineOf)],
    [`Every finding: ${report.findings.length}`, report.findings.map(lineOf)],
  ];
  let text = '';
  for (const [title, lines] of parts)
    if (lines.length > 0) text += fold(title, lines, room - Buffer.byteLength(text));
  return text;
}

/** Source that a folder of the checkout gives, or a copy of such. */
function isUnverifiable({ code: name }: Finding): boolean {
  return name === 'W_REPLACE_DIR' || name === 'W_VENDOR_UNVERIFIED';
}

/** The words around a list, and the line that says how much of it is not there. */
const AROUND = 300;

function fold(title: string, lines: readonly string[], room: number): string {
  const shown: string[] = [];
  let left = room - AROUND;
  for (const line of lines) {
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) break;
    shown.push(line);
  }
  if (shown.length === 0) return '';
  const rest = lines.length - shown.length;
  const more = rest === 0 ? [] : [`- and ${rest} more, in the report`];
  return ['<details>', `<summary>${title}</summary>`, '', ...shown, ...more, '', '</details>', '', ''].join(
    '\n',
  );
}

function lineOf({ code: name, module, path, message, remedy }: Finding): string {
  const names = [module, path].flatMap((one) => (one === undefined ? [] : [` ${code(one)}`]));
  return `- **${name}**${names.join('')}: ${outside(message)}. ${outside(remedy)}`;
}

function heavy({ heavy: modules = [] }: Report): readonly string[] {
  if (modules.length === 0) return [];
  const rows = modules.map(({ module, from, bytes, seconds }) => [
    code(module),
    from === null ? 'bundle' : code(from),
    size(bytes),
    seconds === null ? '' : seconds.toFixed(1),
  ]);
  const count = many(modules.length, 'module');
  return [
    `${count}; bytes of a proxy are compressed, those of a bundle are not.`,
    '',
    ...table(['module', 'from', 'bytes', 'seconds'], rows),
  ];
}
