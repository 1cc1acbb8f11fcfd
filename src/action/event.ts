import { readFileSync } from 'node:fs';
import { Failure } from '../errors.ts';
import { withRegular } from '../gomod/regular.ts';
import type { Host } from '../host.ts';
import { Fields } from '../json.ts';

/** What is known of the event that a job runs for. */
export interface EventFacts {
  /** Its name, such as `push`; `''` where the runner names none. */
  readonly event: string;
  /** What the job runs on. `unknown`: neither a branch nor a pull request nor a tag. */
  readonly ref: 'branch' | 'pull' | 'tag' | 'unknown';
  /** Whose code the event is about, of a pull_request or workflow_run; undefined for others, and where nothing tells. */
  readonly whose: 'own' | 'fork' | undefined;
  /** The event of the run that a workflow_run followed; undefined for others, and where nothing tells. */
  readonly cause: string | undefined;
  /** ACTIONS_CACHE_MODE; `''` where it is not set. */
  readonly mode: string;
}

/**
 * Reads the facts of the event from the environment, and from the event's own file where the answer hangs on it. A file that cannot
 * be read tells nothing, which no policy takes for a good sign.
 *
 * @see threat-model T04; real-runners.md 5
 */
export function eventFacts(env: Host['env']): EventFacts {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const known = { event, ref: refOf(env), mode: env['ACTIONS_CACHE_MODE'] ?? '' };
  return { ...known, ...(tellsWhose(event) ? whoseOf(event, env['GITHUB_EVENT_PATH'] ?? '') : NOBODY) };
}

const NOBODY = { whose: undefined, cause: undefined } as const;

/** A tag where any of the variables says so. */
function refOf(env: Host['env']): EventFacts['ref'] {
  const ref = env['GITHUB_REF'] ?? '';
  if (env['GITHUB_REF_TYPE'] === 'tag' || ref.startsWith('refs/tags/')) return 'tag';
  if (ref.startsWith('refs/heads/')) return 'branch';
  return ref.startsWith('refs/pull/') ? 'pull' : 'unknown';
}

function tellsWhose(event: string): boolean {
  return event === 'pull_request' || event === 'workflow_run';
}

function whoseOf(event: string, path: string): Pick<EventFacts, 'whose' | 'cause'> {
  try {
    const fields = new Fields(readEvent(path), (message) => new Failure('E_RUNNER', { message }));
    const own = fields.inner('repository').text('full_name');
    // a fork's own pull requests are its own: what counts is whether the two are one, not whether one is a fork
    const about = (name: string): EventFacts['whose'] => (name === own ? 'own' : 'fork');
    if (event === 'pull_request') {
      const head = fields.inner('pull_request').inner('head');
      return { whose: about(head.inner('repo').text('full_name')), cause: undefined };
    }
    const run = fields.inner('workflow_run');
    return { whose: about(run.inner('head_repository').text('full_name')), cause: run.text('event') };
  } catch {
    return NOBODY; // also where the repository of a pull request was deleted
  }
}

/** Bytes of the largest file that is read. The service sends no event of more than 25 MB. */
const MOST = 32 << 20;

/** The text of the event's file. Throws for what is no regular file, or too large. */
function readEvent(path: string): string {
  return withRegular(path, (fd, { size }) => {
    if (size > MOST) throw new Failure('E_RUNNER', { path });
    return readFileSync(fd, 'utf8');
  });
}
