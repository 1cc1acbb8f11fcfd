import type { Difference, DiffModule } from '../report.ts';
import { mega, printable, summaryText } from '../words.ts';

/** A difference in lines: `+` added, `-` removed, `~` changed; the counts at the end. */
export function diffText(found: Difference): string {
  const name = ({ path, version }: DiffModule): string => `${printable(path)} ${printable(version)}`;
  const lines = [
    ...found.added.map((module) => `+ ${name(module)}${sized(module)}`),
    ...found.removed.map((module) => `- ${name(module)}${sized(module)}`),
    ...found.changed.map(
      ({ from, to }) => `~ ${name(from)} -> ${printable(to.version)}${moved(from, to)}${twin(from, to)}`,
    ),
    counts(found),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Characters of rows; a comment of a pull request has room for 65,536. */
const MOST = 50_000;

/** A difference as Markdown for a pull request. Names from outside are text in it, never markup. */
export function diffMarkdown(found: Difference): string {
  const code = (text: string): string => `<code>${summaryText(text)}</code>`;
  const row = (what: string, cells: readonly string[]): string => `| ${[what, ...cells].join(' | ')} |`;
  const rows = [
    ...found.added.map((m) => row('added', [code(m.path), '', code(m.version), bytes(m.size)])),
    ...found.removed.map((m) => row('removed', [code(m.path), code(m.version), '', bytes(m.size)])),
    ...found.changed.map(({ from, to }) =>
      row(from.version === to.version ? '**other sum**' : 'changed', [
        ...[code(from.path), code(from.version), code(to.version)],
        `${bytes(from.size)} → ${bytes(to.size)}`,
      ]),
    ),
  ];
  const shown = fitting(rows);
  const more = shown.length < rows.length ? ['', `and ${rows.length - shown.length} more`] : [];
  const table = ['', '| | module | old | new | size |', '| --- | --- | --- | --- | --: |', ...shown, ...more];
  return `${[`**Go modules**: ${counts(found)}`, ...(rows.length === 0 ? [] : table)].join('\n')}\n`;
}

function fitting(rows: readonly string[]): readonly string[] {
  let size = 0;
  const end = rows.findIndex((row) => (size += row.length + 1) > MOST);
  return end < 0 ? rows : rows.slice(0, end);
}

function counts({ added, removed, changed, gomods }: Difference): string {
  const plain = `${added.length} added, ${removed.length} removed, ${changed.length} changed`;
  if (gomods === null || gomods.added + gomods.removed === 0) return plain;
  return `${plain}; of go.mod files alone ${gomods.added} added, ${gomods.removed} removed`;
}

function bytes(size: number | null): string {
  return size === null ? '' : size < 50_000 ? `${size} B` : mega(size);
}

function sized({ size }: DiffModule): string {
  return size === null ? '' : ` (${bytes(size)})`;
}

function moved({ size: from }: DiffModule, { size: to }: DiffModule): string {
  return from === null || to === null ? '' : ` (${bytes(from)} -> ${bytes(to)})`;
}

/** The same version with another sum is no new version: somebody changed what it is. */
function twin(from: DiffModule, to: DiffModule): string {
  return from.version === to.version ? ` OTHER SUM: ${printable(from.zip)} -> ${printable(to.zip)}` : '';
}
