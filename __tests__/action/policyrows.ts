/** The table of docs/caching-policy.md as data: event, whose code, ref, and what follows. */
import type { EventFacts } from '../../src/action/event.ts';

/** What a step may do with the store. */
export type May = 'nothing' | 'restore' | 'save' | 'both';

/** An event, and what a step may do in it. */
export interface Row {
  readonly event: string;
  readonly of?: EventFacts['whose'];
  readonly after?: EventFacts['cause'];
  readonly on: EventFacts['ref'];
  readonly auto: May;
  readonly true: May;
  /** What the log says of `auto`. */
  readonly why: string;
}

const row = (event: string, on: Row['on'], rest: Omit<Row, 'event' | 'on'>): Row => ({ event, on, ...rest });

/** Both, whatever is asked. */
const inside = (event: string, on: Row['on'], of?: Row['of'], after?: Row['after']): Row => {
  const why = `${event} ${on === 'pull' ? 'of this repository' : 'on a branch'}`;
  return row(event, on, { of, after, auto: 'both', true: 'both', why });
};

/** Nothing, unless asked for. */
const release = (event: string, on: Row['on'], why = `${event} is a release-like event`): Row =>
  row(event, on, { auto: 'nothing', true: 'both', why });

/** Read only, even where more is asked for. */
const open = (event: string, on: Row['on'] = 'branch'): Row =>
  row(event, on, {
    auto: 'restore',
    true: 'restore',
    why: `${event} can be caused from outside, so it may not save`,
  });

const doubtful = (event: string, on: Row['on'], { of, after, why }: Pick<Row, 'of' | 'after' | 'why'>): Row =>
  row(event, on, { of, after, auto: 'restore', true: 'restore', why });

const untold = (event: string): string =>
  `whose code this ${event} is about cannot be told, so it may not save`;
const unknown = (event: string): string => `${event} is not known to come from inside, so it may not save`;

/** Every event there is a rule for. docs/caching-policy.md shows these rows in this order. */
export const ROWS: readonly Row[] = [
  inside('push', 'branch'),
  inside('pull_request', 'pull', 'own'),
  inside('merge_group', 'branch'),
  inside('schedule', 'branch'),
  inside('workflow_dispatch', 'branch'),
  inside('repository_dispatch', 'branch'),
  inside('workflow_run', 'branch', 'own', 'push'),
  inside('workflow_run', 'branch', 'own', 'pull_request'),
  release('push', 'tag', 'push on a tag is release-like'),
  release('workflow_dispatch', 'tag', 'workflow_dispatch on a tag is release-like'),
  release('push', 'unknown', 'the runner names no ref for push, which may be a tag'),
  ...(['release', 'registry_package'] as const).map((event) => release(event, 'tag')),
  release('release', 'branch'),
  release('deployment', 'branch'),
  release('deployment', 'unknown'),
  release('deployment_status', 'branch'),
  {
    ...inside('workflow_run', 'branch', 'own', 'release'),
    auto: 'nothing',
    why: 'workflow_run after release is release-like',
  },
  doubtful('pull_request', 'pull', { of: 'fork', why: 'pull_request from a fork may not save' }),
  doubtful('pull_request', 'pull', { why: untold('pull_request') }),
  doubtful('workflow_run', 'branch', {
    of: 'fork',
    after: 'pull_request',
    why: 'workflow_run from a fork may not save',
  }),
  doubtful('workflow_run', 'branch', {
    of: 'own',
    after: 'issue_comment',
    why: 'workflow_run after issue_comment is not known to come from inside, so it may not save',
  }),
  doubtful('workflow_run', 'branch', {
    of: 'own',
    after: 'workflow_run',
    why: 'workflow_run after workflow_run is not known to come from inside, so it may not save',
  }),
  doubtful('workflow_run', 'branch', { why: untold('workflow_run') }),
  ...['pull_request_target', 'issue_comment', 'issues', 'discussion', 'discussion_comment'].map((event) =>
    open(event),
  ),
  ...['pull_request_review', 'pull_request_review_comment'].map((event) => open(event, 'pull')),
  ...['pull_request_comment', 'fork', 'watch', 'gollum', 'check_run', 'check_suite', 'status'].map((event) =>
    open(event),
  ),
  ...['create', 'delete', 'label', 'milestone', 'page_build', 'public', 'another_event'].map((event) =>
    doubtful(event, 'branch', { why: unknown(event) }),
  ),
  { ...release('create', 'tag', 'create on a tag is release-like'), true: 'restore' },
  doubtful('', 'branch', { why: unknown('an event without a name') }),
  {
    ...release('', 'unknown', 'the runner names no ref for an event without a name, which may be a tag'),
    true: 'restore',
  },
];

/** What a cache mode of the workflow takes from what the event may. */
export const MODES: Readonly<Record<string, May>> = {
  '': 'both',
  write: 'both',
  read: 'restore',
  'write-only': 'save',
  none: 'nothing',
  'read-write': 'nothing', // no mode that is known
};

const WORDS: Readonly<Record<May, string>> = {
  nothing: 'neither',
  restore: 'restore',
  save: 'save',
  both: 'restore and save',
};

/** The cells of a row, as the page shows them. */
export function cellsOf(row: Row): readonly string[] {
  const { event, of, after, on, why } = row;
  const name = `${event === '' ? 'none named' : event}${after === undefined ? '' : ` after ${after}`}`;
  const isAsked = event === 'pull_request' || event === 'workflow_run';
  return [name, of ?? (isAsked ? 'not told' : '–'), on, WORDS[row.auto], WORDS[row.true], why];
}

/** The cells of a mode, as the page shows them. */
export function cellsOfMode([mode, may]: readonly [string, May]): readonly string[] {
  const name = mode === '' ? 'not set' : mode === 'read-write' ? 'anything else' : mode;
  return [name, WORDS[may]];
}
