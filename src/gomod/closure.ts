import { sha256Hex } from './hash.ts';
import { compareBytes, idOf } from './module.ts';
import type { ModFile, Replacement } from './modfile.ts';
import type { Scope } from './needs.ts';
import type { Joined, Project, Root } from './project.ts';
import type { Question } from './question.ts';

/** What a cache entry is called. Lower case only: some stores know no other. */
export interface EntryKey {
  /** The entry that holds just this closure: `<prefix>-1-<digest>`. */
  readonly exact: string;
  /** What the names of all entries of this prefix and format start with: `<prefix>-1-`. */
  readonly family: string;
}

/** The part of a key that changes when what an entry holds changes its meaning. */
const FORMAT = 1;

/** The key of a project's entry; known before anything is fetched. @param prefix letters, digits, `.`, `_` and `-` */
export function entryKey(prefix: string, project: Closure, scope: Scope): EntryKey {
  const family = `${prefix}-${FORMAT}-`.toLowerCase();
  return { exact: `${family}${closureDigest(project, scope)}`, family };
}

/** What the closure follows from. */
export type Closure = Pick<Project, 'workspace' | 'joined' | 'sums'> & {
  readonly roots: readonly Pick<Root, 'module' | 'mod'>[];
  /** Where only what the go command asks for is brought: for which platforms, tags and packages. */
  readonly question?: Question | undefined;
};

/**
 * The digest of what decides which files a project needs: the parsed requirements of its roots, its go.work, its sums and the
 * scope. Comments, order, repetition, go lines and the folders of the roots do not count, so one entry serves every platform
 * and Go version; but where a question names platforms, each question has its own.
 *
 * @returns SHA-256 in lower-case hex
 * @see design section 1, closure
 */
export function closureDigest({ roots, workspace, joined, sums, question }: Closure, scope: Scope): string {
  const facts = {
    scope,
    roots: sorted(roots.map(({ module, mod }) => JSON.stringify(requirementsOf(module, mod)))),
    use: sorted((workspace?.work.use ?? []).map(({ dir }) => dir)),
    replace: replacements(workspace?.work.replace ?? []),
    mods: sums.mods.map((module) => [idOf(module), sums.wanted(module, true)]),
    archives: sums.archives.map((module) => [idOf(module), sums.wanted(module, false)]),
    ...(joined === undefined ? {} : { joined: sorted(joined.map(joinOf)) }),
    ...(question === undefined ? {} : { needed: question }),
  };
  return sha256Hex(Buffer.from(JSON.stringify(facts)));
}

function joinOf({ members, work }: Joined): string {
  return JSON.stringify({ members: sorted([...members]), replace: replacements(work.replace) });
}

function requirementsOf(module: string, mod: ModFile): Readonly<Record<string, unknown>> {
  return {
    module,
    require: sorted(mod.require.map(idOf)),
    replace: replacements(mod.replace),
    exclude: sorted(mod.exclude.map(idOf)),
    tool: sorted(mod.tool),
  };
}

function replacements(replace: readonly Replacement[]): readonly string[] {
  return sorted(
    replace.map(({ oldPath, oldVersion, newPath, newVersion }) =>
      JSON.stringify([oldPath, oldVersion ?? null, newPath, newVersion ?? null]),
    ),
  );
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareBytes);
}
