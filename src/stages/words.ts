/** What each stage came to, in half a line for the log: what, how many, bytes. The clock adds the seconds. */
import { exitStatus, type Finding } from '../errors.ts';
import { size } from '../words.ts';
import type { Named } from '../work/store.ts';
import type { Audited } from './audit.ts';
import type { Bundled } from './bundle.ts';
import type { Prefetched } from './fetched.ts';
import type { Looked } from './lookup.ts';
import type { Plan } from './plan.ts';
import type { Restored } from './restore.ts';
import type { Saved } from './save.ts';
import type { Sealing } from './sealing.ts';
import type { Stock } from './stock.ts';
import type { Verified } from './verify.ts';

export function planned({ needs, project, scope }: Plan): string {
  const { length } = project.roots;
  return `${versions(needs.modules.length)} of ${length} module root${length === 1 ? '' : 's'}, scope ${scope}`;
}

export function looked({ entry }: Looked<Named>): string {
  if (entry === undefined) return 'no entry was brought';
  return `${entry.own ? 'its own entry' : 'an entry of other needs'}, ${entry.key}`;
}

export function stocked({ checked }: Stock): string {
  const looks = [...checked.values()];
  const there = looks.filter(({ zip, tree }) => zip !== 'missing' || tree !== 'missing').length;
  const bytes = looks.reduce((sum, one) => sum + one.bytes, 0);
  return `${there} of ${looks.length} archives are there${there === 0 ? '' : `, ${size(bytes)} hashed`}`;
}

export function restored({ placed, bytes, refused }: Restored): string {
  return `${versions(placed.size)} from bundles, ${size(bytes)}${refusedText(refused)}`;
}

export function fetched({ placed, requests, bytes, failed }: Prefetched): string {
  return `${versions(placed.size)} in ${requests} requests, ${size(bytes)}${refusedText(failed)}`;
}

export function verified({ proven, mismatching, missing, unverifiable }: Verified): string {
  const all = { 'not what the sums name': mismatching, missing, 'without a sum': unverifiable };
  const bad = Object.entries(all).flatMap(([word, needs]) =>
    needs.length > 0 ? [`, ${needs.length} ${word}`] : [],
  );
  return `${versions(proven.length)} proven${bad.join('')}`;
}

export function packed({ modules, bytes }: Bundled): string {
  return `a bundle of ${versions(modules)}, ${size(bytes)}`;
}

export function listed(): string {
  return 'the list of what the bundle holds (SBOM)';
}

export function saved({ key, bytes = 0 }: Saved): string {
  return key === undefined ? 'no entry' : `one entry, ${size(bytes)}`;
}

export function sealed({ sealed: made, findings }: Sealing): string {
  if (exitStatus(findings) !== 0) return 'no seal can be set';
  return `mode ${made.mode}, ${Object.keys(made.variables).length} variables`;
}

export function audited({ planned, proven, findings }: Audited): string {
  const wrong = findings.filter(({ level }) => level === 'error').length;
  return `${proven} of ${versions(planned)} are as they were${wrong === 0 ? '' : `, ${wrong} errors`}`;
}

function refusedText(refused: readonly Finding[]): string {
  return refused.length === 0 ? '' : `, ${refused.length} refused or not got`;
}

function versions(count: number): string {
  return count === 1 ? '1 module version' : `${count} module versions`;
}
