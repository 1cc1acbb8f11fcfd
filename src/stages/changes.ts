import { finding, type Finding } from '../errors.ts';
import { digestOf, textOf, vendorDigests, type SealRecord } from './record.ts';

/** Characters of a line that a finding shows. */
const MOST = 200;
/** Changed vendored files that are named; the rest is counted. */
const MOST_NAMED = 10;

/**
 * What a job did to the files that its plan was made from, each kind with a code of its own: go.mod and go.work
 * (`E_CHECKOUT_CHANGED`), sums that only grew (`E_GOSUM_GROWN`) or are not what they were (`E_GOSUM_CHANGED`), vendor folders
 * that were there (`E_VENDOR_CHANGED`). Reads only.
 *
 * @see threat-model T34, T44; peers.md M20
 */
export function changedCheckout(record: SealRecord): readonly Finding[] {
  return [...changedFiles(record), ...changedSums(record), ...changedVendor(record)];
}

function changedFiles({ base, files }: SealRecord): readonly Finding[] {
  return [...files].flatMap(([file, want]) => {
    const got = digestOf(base, file);
    if (got === want) return [];
    const sums = { want: shownDigest(want), got: shownDigest(got) };
    const message = `a step of the job has ${howChanged(want, got)} it`;
    return [finding('E_CHECKOUT_CHANGED', { path: file, ...sums, message })];
  });
}

function howChanged(want: string | null, got: string | null): string {
  return got === null ? 'removed' : want === null ? 'written' : 'changed';
}

function shownDigest(digest: string | null): string {
  if (digest === null) return '(no file)';
  return /^[0-9a-f]{64}$/.test(digest) ? `sha256 ${digest}` : `(${digest})`;
}

function changedSums({ base, sums }: SealRecord): readonly Finding[] {
  return [...sums].flatMap(([file, want]) => {
    const got = textOf(base, file);
    return got === want ? [] : [sumsFinding(file, want, got)];
  });
}

/** A go command only ever adds lines; whatever else became of them was somebody's doing. */
function sumsFinding(file: string, want: string | null, got: string | null): Finding {
  if (got === null)
    return finding('E_GOSUM_CHANGED', { path: file, message: 'a step of the job has removed it' });
  const [was, is] = [linesOf(want ?? ''), linesOf(got)];
  const [gone, added] = [[...was].filter((line) => !is.has(line)), [...is].filter((line) => !was.has(line))];
  const [first] = gone;
  const [new1] = added;
  if (first === undefined && new1 !== undefined) {
    const message = `a step of the job has added lines to it, as -mod=mod and go get do: ${added.length}`;
    return finding('E_GOSUM_GROWN', { path: file, ...moduleOf(new1), got: new1.slice(0, MOST), message });
  }
  if (first === undefined)
    return finding('E_GOSUM_CHANGED', { path: file, message: 'a step of the job has rewritten it' });
  const instead = added.find((line) => keyOf(line) === keyOf(first)) ?? '(no line)';
  const message = `a step of the job has changed or removed lines of it: ${gone.length}`;
  const lines = { want: first.slice(0, MOST), got: instead.slice(0, MOST) };
  return finding('E_GOSUM_CHANGED', { path: file, ...moduleOf(first), ...lines, message });
}

function linesOf(text: string): ReadonlySet<string> {
  const lines = text.split('\n').map((line) => line.trim());
  return new Set(lines.filter((line) => line !== ''));
}

/** What a line is about: path and version. */
function keyOf(line: string): string {
  return line.split(/\s+/).slice(0, 2).join(' ');
}

function moduleOf(line: string): { readonly module?: string } {
  const [path, version, sum] = line.split(/\s+/);
  if (path === undefined || version === undefined || sum === undefined) return {};
  return { module: `${path}@${version.replace(/\/go\.mod$/, '')}`.slice(0, MOST) };
}

function changedVendor({ base, vendors, vendor }: SealRecord): readonly Finding[] {
  const now = vendorDigests(base, vendors);
  const changed = [...new Set([...vendor.keys(), ...now.keys()])]
    .map((path) => ({ path, want: vendor.get(path) ?? null, got: now.get(path) ?? null }))
    .filter(({ want, got }) => want !== got);
  const named = changed.slice(0, MOST_NAMED).map(({ path, want, got }) => {
    const message = `a step of the job has ${howChanged(want, got)} it`;
    return finding('E_VENDOR_CHANGED', { path, want: shownDigest(want), got: shownDigest(got), message });
  });
  const more = changed.length - named.length;
  if (more === 0) return named;
  return [
    ...named,
    finding('E_VENDOR_CHANGED', { message: `more vendored files that were changed: ${more}` }),
  ];
}
