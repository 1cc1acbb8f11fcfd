import type { Finding } from './errors.ts';
import type { Report } from './report.ts';

/** Text from outside, fit for a terminal or a log: control characters and line ends shown, not obeyed. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text from outside in a job summary or a comment: neither HTML nor Markdown. */
export function summaryText(text: string): string {
  return printable(text)
    .replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
    .replaceAll(/[^\p{L}\p{N} ,;&]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`);
}

/** A finding in words: what, where, wanted and found on aligned lines, and what to do. */
export function findingText(found: Finding, color: boolean): string {
  const paint = color ? (found.level === 'error' ? '\x1b[31m' : '\x1b[33m') : '';
  const subject = [found.module, found.path].filter((part) => part !== undefined).map(printable);
  const head = `${paint}${found.code}${color ? '\x1b[0m' : ''} ${subject.length > 0 ? `${subject.join(' ')}: ` : ''}${printable(found.message)}`;
  const sums = [
    ...(found.want === undefined ? [] : [`  want  ${printable(found.want)}`]),
    ...(found.got === undefined ? [] : [`  got   ${printable(found.got)}`]),
  ];
  return [head, ...sums, `  ${printable(found.remedy)}`].join('\n');
}

/** A report in one line. */
export function reportLine({ command, ok, modules, bytes, seconds, bundle }: Report): string {
  const { plan, restore, fetch, verify, save, lookup, seal } = seconds;
  const all = plan + restore + fetch + verify + save + lookup + seal;
  const parts = [
    `${modules.planned} module versions`,
    ...(['present', 'restored', 'fetched', 'verified', 'rejected', 'missing'] as const)
      .filter((name) => modules[name] > 0)
      .map((name) => `${modules[name]} ${name}`),
    ...(bytes.fetched > 0 ? [`${mega(bytes.fetched)} fetched`] : []),
    ...(bundle === undefined ? [] : [`${bundle.path} ${mega(bytes.bundle)}, sha256 ${bundle.sha256}`]),
    `${all.toFixed(1)} s`,
  ];
  return `${command}: ${ok ? 'ok' : 'FAILED'}: ${parts.join(', ')}`;
}

/** What scope `needed` left out, in one line; undefined when nothing. */
export function leftOutLine({ leftOut }: Report): string | undefined {
  if (leftOut === undefined || leftOut.modules === 0) return undefined;
  const cost = leftOut.bytes === null ? '' : `, ${mega(leftOut.bytes)}`;
  const modules = leftOut.modules === 1 ? '1 module' : `${leftOut.modules} modules`;
  return `left out: ${modules}${cost} that no package of the roots needs for ${leftOut.platforms.join(', ')}`;
}

/** Bytes in words. */
export function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

/** Bytes in words, small ones too. */
export function size(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : mega(bytes);
}

/** Names one after the other, the first ten of them. */
export function named(names: readonly string[]): string {
  const more = names.length > 10 ? [`and ${names.length - 10} more`] : [];
  return [...names.slice(0, 10), ...more].join(', ');
}
