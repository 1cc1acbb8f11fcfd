import { Failure } from '../errors.ts';
import { Credentials } from '../proxy/credentials.ts';
import { webFailure, type Web } from '../proxy/web.ts';

/** A run whose artifacts are read by the public API. */
export interface RunOfRepository {
  /** Where the API is. */
  readonly api: URL;
  /** `owner/name`, checked. */
  readonly repository: string;
  /** Digits. */
  readonly run: string;
  readonly token: string;
}

/** An artifact that the API names. */
export interface OfRun {
  /** Redirects to the content; the token goes to the API alone. */
  readonly url: URL;
  readonly credentials: Credentials;
  readonly expired: boolean;
  /** SHA-256 of its content, lower-case hex, where it is told. */
  readonly want: string | undefined;
}

const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };

/**
 * The newest artifact of a name in a run; undefined when it has none.
 *
 * @throws Failure `E_AUTH` when the token may not, `E_ARTIFACT_MISSING` when there is no such run for it, `E_ARTIFACT_SERVICE`
 * @see docs.github.com/rest/actions/artifacts
 */
export async function findInRun(web: Web, run: RunOfRepository, name: string): Promise<OfRun | undefined> {
  const { api, repository, token } = run;
  const base = `${api.href.replace(/\/$/, '')}/repos/${repository}/actions`;
  const credentials = Credentials.from('a token', () => new Map([[api.origin, `Bearer ${token}`]]));
  const query = new URLSearchParams({ name, per_page: '100' });
  const url = new URL(`${base}/runs/${run.run}/artifacts?${query.toString()}`);
  const said = await web.get(url, { credentials, headers: HEADERS }).catch((thrown: unknown) => {
    const what = `the artifacts of run ${run.run} of ${repository} cannot be listed`;
    throw webFailure(thrown, what, 'run it again');
  });
  if (said.status !== 200) throw refused(said.status, run);
  const [newest] = [...artifactsIn(said.text, name)].sort((a, b) => b.id - a.id);
  if (newest === undefined) return undefined;
  const { id, expired, want } = newest;
  return { url: new URL(`${base}/artifacts/${id}/zip`), credentials, expired, want };
}

function refused(status: number, { repository, run }: RunOfRepository): Failure {
  const where = `run ${run} of ${repository}`;
  if (status === 401 || status === 403)
    return new Failure('E_AUTH', {
      message: `the artifacts of ${where} are refused to this token (${status})`,
      remedy: 'give github-token a token with actions: read in that repository',
    });
  if (status === 404 || status === 410)
    return new Failure('E_ARTIFACT_MISSING', {
      message: `there is no ${where}, or the token may not see it (${status})`,
    });
  return new Failure('E_ARTIFACT_SERVICE', {
    message: `the list of artifacts of ${where}: status ${status}`,
  });
}

interface Named {
  readonly id: number;
  readonly expired: boolean;
  readonly want: string | undefined;
}

/** The artifacts of a name in the text of an answer; whatever is not as documented is passed over. */
function* artifactsIn(text: string, name: string): Generator<Named> {
  for (const item of listIn(text)) {
    if (typeof item !== 'object' || item === null) continue;
    const fields = new Map<string, unknown>(Object.entries(item));
    const [id, digest] = [fields.get('id'), fields.get('digest')];
    if (fields.get('name') !== name || typeof id !== 'number' || !Number.isSafeInteger(id)) continue;
    const [, want] = /^sha256:([0-9a-f]{64})$/.exec(typeof digest === 'string' ? digest : '') ?? [];
    yield { id, expired: fields.get('expired') === true, want };
  }
}

function listIn(text: string): readonly unknown[] {
  try {
    const body: unknown = JSON.parse(text);
    const list =
      typeof body === 'object' && body !== null && 'artifacts' in body ? body.artifacts : undefined;
    return Array.isArray(list) ? list : [];
  } catch (cause) {
    throw new Failure('E_ARTIFACT_SERVICE', { message: 'the list of artifacts is no JSON' }, cause);
  }
}
