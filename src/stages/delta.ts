/** A delta: a bundle of what other bundles lack. */
import { Failure, finding, type Finding } from '../errors.ts';
import type { H1 } from '../gomod/hash.ts';
import type { Need } from '../gomod/needs.ts';
import type { Host } from '../host.ts';
import { checkContents, type BundleContents } from '../pack/contents.ts';
import { fileName, type Kind } from '../pack/layout.ts';
import { openBundle } from '../pack/reader.ts';
import { asksOf, eachFrame } from './eachframe.ts';
import type { Plan } from './plan.ts';

/** What a delta builds on. */
export interface Ground {
  /** Of the last of its bundles, lower-case hex: its name in the manifest of the delta. */
  readonly sha256: string;
  /** Member names of the files that are in its bundles and, by this run, what the sums name. */
  readonly held: ReadonlySet<string>;
}

/**
 * Reads the bundles a delta is to build on and proves what the plan needs of them; what was not proven is not held.
 *
 * @param files oldest first; each after the first is a delta on the one before it
 * @returns undefined where there are no files
 * @throws Failure `E_BUNDLE_FORMAT`, `E_UNREADABLE`; `E_BUNDLE_DIGEST` where one is no delta on the one before it; for a file
 *   that is not what the sums name, the code that tells why: nothing may build on such a bundle
 */
export async function groundOf(
  host: Host,
  plan: Plan,
  files: readonly string[],
): Promise<Ground | undefined> {
  let ground: Ground | undefined;
  for (const file of files) {
    const sha256 = await host.work.do('digest', { file });
    const { manifest, proven } = await prove(host, plan, file);
    if (ground !== undefined && manifest.base !== ground.sha256) throw notOn(file, ground.sha256, manifest);
    ground = { sha256, held: new Set([...(ground?.held ?? []), ...proven]) };
  }
  return ground;
}

function notOn(path: string, want: string, { base }: { readonly base: string | null }): Failure {
  return new Failure('E_BUNDLE_DIGEST', {
    path,
    want,
    got: base ?? 'no delta',
    message: 'it is no delta on the bundle that is named before it',
    remedy: 'name the bundles in the order they were made, each with the one it builds on before it',
  });
}

async function prove(
  host: Host,
  plan: Plan,
  file: string,
): Promise<Pick<BundleContents, 'manifest'> & { readonly proven: readonly string[] }> {
  const asks = asksOf({ file, frames: openBundle(file).frames, wishes: wishesOf(plan) });
  const read = await eachFrame(host, asks, (ask) => host.work.do('prove', ask, { weight: ask.frame.size }));
  const [refused] = read.flatMap((one) => one.refused);
  if (refused !== undefined) throw Failure.of(refused);
  const members = read.flatMap((one) => one.members);
  const { manifest } = checkContents(members);
  const proven = members.flatMap(({ member, proven: h1 }) => {
    if (member.is !== 'file') return [];
    // the reader lets no other .info pass than the one that follows from its name
    return h1 !== undefined || member.kind === 'info' ? [fileName(member.module, member.kind)] : [];
  });
  return { manifest, proven };
}

function wishesOf({ needs }: Plan): Readonly<Record<string, H1>> {
  return Object.fromEntries(
    needs.modules.flatMap(({ module, mod, zip }) => [
      ...(mod === undefined ? [] : [[fileName(module, 'mod'), mod] as const]),
      ...(zip === undefined ? [] : [[fileName(module, 'zip'), zip] as const]),
    ]),
  );
}

/**
 * The files of each need that the ground lacks; needs that lack nothing are left out. Where one go.mod of a path is lacking, all of
 * that path come along: its version list is then the one of the whole bundle, also for plain tools that unpack one over the other.
 */
export function lackedBy(ground: Ground | undefined, needs: readonly Need[]): readonly Need[] {
  if (ground === undefined) return needs;
  const lacks = ({ module }: Need, kind: Kind): boolean => !ground.held.has(fileName(module, kind));
  const listed = new Set(
    needs.flatMap((need) => (need.mod !== undefined && lacks(need, 'mod') ? [need.module.path] : [])),
  );
  return needs.flatMap((need) => {
    const mod = listed.has(need.module.path) ? need.mod : undefined;
    const zip = lacks(need, 'zip') ? need.zip : undefined;
    return mod === undefined && zip === undefined && !lacks(need, 'info') ? [] : [{ ...need, mod, zip }];
  });
}

/** A bundle that was read, and what it says it builds on. */
export interface Building {
  readonly file: string;
  readonly base: string | null;
}

/**
 * A finding for each bundle that others build on and that is not among them. To be told where something is missing: what is whole
 * needs no base, and what is proven none of that name.
 *
 * @throws Failure as `fileDigest` does
 */
export async function absentBases(host: Host, read: readonly Building[]): Promise<readonly Finding[]> {
  const deltas = read.flatMap(({ file, base }) => (base === null ? [] : [{ file, base }]));
  if (deltas.length === 0) return [];
  const given = new Set(await Promise.all(read.map(({ file }) => host.work.do('digest', { file }))));
  return deltas
    .filter(({ base }) => !given.has(base))
    .map(({ file, base }) =>
      finding('E_OFFLINE_MISSING', {
        path: file,
        message: `this is a delta on the bundle with SHA-256 ${base}, which was not given`,
        remedy: 'name that bundle too, before this one',
      }),
    );
}
