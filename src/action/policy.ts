import type { EventFacts } from './event.ts';

/** What the input `cache` takes. */
export const CACHE_WORDS = ['auto', 'true', 'read', 'false'] as const;

export type CacheWord = (typeof CACHE_WORDS)[number];

/** What a step may do with the store, and why. */
export interface CachePolicy {
  /** False: the store is not even asked. */
  readonly restore: boolean;
  readonly save: boolean;
  /** Half a sentence for the log. */
  readonly why: string;
}

/**
 * What a step may do with the store. Pure; docs/caching-policy.md has the whole table and the reasons.
 *
 * `auto` neither restores nor saves where something is released, does not save where people from outside may be at work, and else
 * does both. `true` lifts the first rule only. What the workflow's cache mode forbids stays forbidden. What is not known counts as
 * the worse.
 *
 * @see threat-model T04; design section 3.2, `cache`
 */
export function cachePolicy(asked: CacheWord, facts: EventFacts): CachePolicy {
  const wished = wish(asked, facts);
  const mode = MODES.get(facts.mode) ?? NEITHER;
  const [restore, save] = [wished.restore && mode.restore, wished.save && mode.save];
  const isCut = restore !== wished.restore || save !== wished.save;
  return { restore, save, why: isCut ? `ACTIONS_CACHE_MODE is ${facts.mode}` : wished.why };
}

type Deeds = Pick<CachePolicy, 'restore' | 'save'>;

const NEITHER: Deeds = { restore: false, save: false };
const BOTH: Deeds = { restore: true, save: true };
const READ: Deeds = { restore: true, save: false };

/** What each cache mode of a workflow lets be; `''`: it has none. `write` is not more than an event would have without it. */
const MODES: ReadonlyMap<string, Deeds> = new Map([
  ['', BOTH],
  ['write', BOTH],
  ['read', READ],
  ['write-only', { restore: false, save: true }],
  ['none', NEITHER],
]);

function wish(asked: CacheWord, facts: EventFacts): CachePolicy {
  if (asked === 'false') return { ...NEITHER, why: 'cache: false' };
  if (asked === 'read') return { ...READ, why: 'cache: read' };
  const release = asked === 'auto' ? releaseLike(facts) : undefined;
  if (release !== undefined) return { ...NEITHER, why: release };
  const doubt = doubtful(facts);
  if (doubt !== undefined) return { ...READ, why: doubt };
  return { ...BOTH, why: asked === 'true' ? 'cache: true' : `${facts.event} ${PLACE[facts.ref]}` };
}

const PLACE: Readonly<Record<EventFacts['ref'], string>> = {
  branch: 'on a branch',
  pull: 'of this repository',
  tag: 'on a tag',
  unknown: 'on no known ref',
};

/** Events whose jobs publish something, or put it to work. */
const RELEASES: ReadonlySet<string> = new Set([
  'release',
  'deployment',
  'deployment_status',
  'registry_package',
]);

/** Why this looks like a release; undefined when it does not. */
function releaseLike({ event, ref, cause }: EventFacts): string | undefined {
  if (RELEASES.has(event)) return `${event} is a release-like event`;
  if (ref === 'tag') return `${named(event)} on a tag is release-like`;
  if (ref === 'unknown') return `the runner names no ref for ${named(event)}, which may be a tag`;
  return cause !== undefined && RELEASES.has(cause) ? `${event} after ${cause} is release-like` : undefined;
}

/** Events that only people who may write to the repository cause. */
const TRUSTED: ReadonlySet<string> = new Set([
  ...RELEASES,
  ...['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch'],
]);

/** Events that anybody can cause while the job runs beside the default branch. */
const OPEN: ReadonlySet<string> = new Set([
  ...['pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'pull_request_comment'],
  ...['issue_comment', 'issues', 'discussion', 'discussion_comment', 'fork', 'watch', 'gollum'],
  ...['check_run', 'check_suite', 'status'],
]);

/** Why nothing may be saved; undefined when something may. */
function doubtful({ event, whose, cause }: EventFacts): string | undefined {
  if (TRUSTED.has(event)) return undefined;
  if (OPEN.has(event)) return `${event} can be caused from outside, so it may not save`;
  if (event !== 'pull_request' && event !== 'workflow_run')
    return `${named(event)} is not known to come from inside, so it may not save`;
  if (whose === undefined) return `whose code this ${event} is about cannot be told, so it may not save`;
  if (whose === 'fork') return `${event} from a fork may not save`;
  if (event === 'pull_request') return undefined;
  if (cause === 'pull_request' || (cause !== undefined && TRUSTED.has(cause))) return undefined;
  return `${event} after ${named(cause ?? '')} is not known to come from inside, so it may not save`;
}

function named(event: string): string {
  return event === '' ? 'an event without a name' : event;
}
