import type { Host } from '../host.ts';

/** What git said of the difference to another commit. */
export interface Compared {
  /** Relative to the top folder, with slashes; undefined: it cannot be told. */
  readonly files: readonly string[] | undefined;
  /** In words, for a person. */
  readonly how: string;
}

/** Characters of the longest answer that is believed to be whole; a host cuts off what is longer (`work/process.ts`). */
const MOST = 4 << 20;

/** Nothing of the checkout's own settings may run a program. */
const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'diff.external=',
] as const;

/** A clone that lacks objects is not completed over the network. */
const ALONE = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' } as const;

/**
 * The files that are not what they were where HEAD and another commit parted, by `git diff BASE...HEAD`. Names are read NUL by NUL:
 * a file may be called anything.
 *
 * @param ref a commit, branch or tag; `''` compares with nothing
 */
export async function changedFiles(
  host: Pick<Host, 'run' | 'env'>,
  { top, ref }: { readonly top: string; readonly ref: string },
): Promise<Compared> {
  if (ref === '') return { files: undefined, how: 'no base ref is named, so all count as changed' };
  const none = (why: string): Compared => ({ files: undefined, how: `${why}, so all count as changed` });
  if (/\p{Cc}/u.test(ref) || ref.startsWith('-') || /^0+$/.test(ref))
    return none(`${JSON.stringify(ref)} is no commit`);
  const git = (...args: readonly string[]) =>
    host.run({ file: 'git', args: [...SAFE, ...args], cwd: top, env: { ...host.env, ...ALONE } });
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  const hash = /^([0-9a-f]{40,64})\n$/.exec(commit.stdout)?.[1];
  if (commit.status !== 0 || hash === undefined)
    return none(
      `git does not have ${ref}${reason(commit.stderr)} (a shallow clone has no history: fetch-depth: 0)`,
    );
  const names = [
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=none',
  ];
  const diff = await git('diff', ...names, `${hash}...HEAD`, '--');
  if (diff.status !== 0) return none(`git cannot compare with ${ref}${reason(diff.stderr)}`);
  if (diff.stdout.length > MOST) return none(`too many files changed since ${ref}`);
  return {
    files: diff.stdout.split('\0').filter((name) => name !== ''),
    how: `since ${ref} (${hash.slice(0, 12)})`,
  };
}

function reason(stderr: string): string {
  const line = stderr.trim().split('\n')[0] ?? '';
  return line === '' ? '' : `: ${line.slice(0, 200)}`;
}
