import { Failure, toFinding } from '../errors.ts';
import { readAccess } from '../proxy/access.ts';
import { Web, webFailure, type Said } from '../proxy/web.ts';
import { CacheThread } from './cachethread.ts';
import { PATIENCE } from './deadline.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** An artifact of this run. */
export interface Listed {
  readonly name: string;
  readonly id: string;
  /** Of its content, lower-case hex; undefined where the service does not tell. */
  readonly sha256: string | undefined;
  /** What its address is asked with. */
  readonly backend: Backend;
}

/** What the service calls a run and a job of it. */
interface Backend {
  readonly run: string;
  readonly job: string;
}

/** A file to upload as it is. */
export interface Upload {
  readonly name: string;
  readonly file: string;
  /** Of the file, lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** When the artifact may go; undefined: when the repository says. */
  readonly expires: Date | undefined;
}

/** What became of an upload. */
export type Uploaded =
  | { readonly is: 'done' | 'same'; readonly id: string }
  /** The service does not know artifacts of this kind, as that of an Enterprise Server. */
  | { readonly is: 'none' };

/** Of the protocol: raw files came with it. */
const VERSION = 7;
/** What the official client says of a file of this kind. */
const MIME = 'application/octet-stream';
/** Answers of a server that has no such service. */
const UNKNOWN: readonly number[] = [404, 405, 501];
/** How often, and how long apart in milliseconds, is looked for an artifact that another job is uploading. */
const WAITS = [500, 1500, 4000];

/** The runner's artifact service; undefined where the runner offers none. */
export function artifactService(env: Env, signal: AbortSignal): ArtifactService | undefined {
  const [url = '', token = ''] = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_RUNTIME_TOKEN']];
  return URL.canParse(url) && token !== '' ? new ArtifactService({ url, token, env, signal }) : undefined;
}

/**
 * The artifacts of this run, by the protocol that steps of workflows speak: twirp in JSON, with the token of the job, and content
 * at addresses that are signed. Artifacts are raw files, not zips.
 *
 * Every method throws Failure `E_ARTIFACT_SERVICE`, or `E_INTERRUPTED`; no message holds the token or a signed address.
 *
 * @see reference/stack.md 6; threat-model T41
 */
export class ArtifactService {
  readonly #env: Env;
  readonly #origin: string;
  readonly #token: string;
  readonly #signal: AbortSignal;

  constructor(from: { url: string; token: string; env: Env; signal: AbortSignal }) {
    this.#env = from.env;
    this.#origin = new URL(from.url).origin;
    this.#token = from.token;
    this.#signal = from.signal;
  }

  /** The newest artifact of a name. */
  async find(name: string): Promise<Listed | undefined> {
    const own = this.#backend();
    const said = await this.#call('ListArtifacts', { ...idsOf(own), name_filter: name });
    if (said.status !== 200) throw this.#refused(said);
    const listed = listOf(bodyOf(said).get('artifacts')).flatMap((item): Listed[] => {
      const found = { name: textOf(item, 'name'), id: textOf(item, 'database_id') };
      const backend = {
        run: textOf(item, 'workflow_run_backend_id') || own.run,
        job: textOf(item, 'workflow_job_run_backend_id') || own.job,
      };
      const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(textOf(item, 'digest')) ?? [];
      return found.name === name ? [{ ...found, sha256, backend }] : [];
    });
    return listed.sort((a, b) => Number(b.id) - Number(a.id))[0];
  }

  /** Where the content of an artifact is. The address is as good as a password. Undefined: there is none any more. */
  async address({ name, backend }: Listed): Promise<URL | undefined> {
    const said = await this.#call('GetSignedArtifactURL', { ...idsOf(backend), name });
    if (UNKNOWN.includes(said.status)) return undefined;
    if (said.status !== 200) throw this.#refused(said);
    return this.#urlIn(said, 'signed_url');
  }

  /** Uploads a file. Throws Failure `E_ARTIFACT_TAKEN` too, where another content has the name. */
  async upload(order: Upload): Promise<Uploaded> {
    const ids = { ...idsOf(this.#backend()), name: order.name };
    const until = order.expires === undefined ? {} : { expires_at: order.expires.toISOString() };
    const kind = { version: VERSION, mime_type: MIME };
    const said = await this.#call('CreateArtifact', { ...ids, ...kind, ...until });
    if (said.status === 409) return this.#taken(order);
    if (UNKNOWN.includes(said.status)) return { is: 'none' };
    if (said.status !== 200 || bodyOf(said).get('ok') !== true) throw this.#refused(said);
    await this.#send(this.#urlIn(said, 'signed_upload_url'), order.file);
    const sums = { size: String(order.bytes), hash: `sha256:${order.sha256}` };
    const end = await this.#call('FinalizeArtifact', { ...ids, ...sums });
    if (end.status !== 200 || bodyOf(end).get('ok') !== true) throw this.#refused(end);
    return { is: 'done', id: textOf(bodyOf(end), 'artifact_id') };
  }

  /** Somebody has the name: that is well when it is the same file, and has to be waited for while it is still on its way. */
  async #taken({ name, sha256 }: Upload): Promise<Uploaded> {
    for (const wait of WAITS) {
      const found = await this.find(name);
      if (found?.sha256 === sha256) return { is: 'same', id: found.id };
      if (found !== undefined)
        throw new Failure('E_ARTIFACT_TAKEN', { path: name, want: sha256, got: found.sha256 ?? 'unknown' });
      await new Promise((done) => setTimeout(done, wait));
      if (this.#signal.aborted) throw new Failure('E_INTERRUPTED');
    }
    throw this.#fault(`another job is uploading an artifact ${name}, and does not come to an end`);
  }

  /** By the official client of the storage, which is part of that of the cache; in a thread that can be ended. */
  async #send(url: URL, file: string): Promise<void> {
    const thread = new CacheThread({ env: this.#env, v2: false, patience: PATIENCE, signal: this.#signal });
    const answer = await thread.ask({ call: 'send', file, url: url.href }).catch((thrown: unknown) => {
      const found = toFinding(thrown);
      throw found.code === 'E_CACHE_SERVICE' ? this.#fault('its storage does not take the file') : thrown;
    });
    if (answer.is !== 'done') throw this.#fault('why' in answer ? answer.why : 'it took nothing');
  }

  async #call(method: string, request: Readonly<Record<string, unknown>>): Promise<Said> {
    const lines = { text: '', name: '' };
    const access = readAccess({ env: this.#env, goauth: 'off', lines, caFile: undefined });
    const web = new Web({ access, idleMs: PATIENCE.call, tries: 3, signal: this.#signal });
    const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
    try {
      const url = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, this.#origin);
      return await web.post(url, { headers, body: JSON.stringify(request) });
    } catch (thrown) {
      if (this.#signal.aborted) throw new Failure('E_INTERRUPTED');
      const found = webFailure(thrown, method, '');
      throw found instanceof Failure ? this.#fault(found.finding.message) : found;
    } finally {
      await web.close();
    }
  }

  /** As the token names them. */
  #backend(): Backend {
    const [, payload = ''] = this.#token.split('.');
    const claims = parsed(Buffer.from(payload, 'base64url').toString('utf8'));
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(textOf(claims, 'scp')) ?? [];
    if (run === undefined || job === undefined) throw this.#fault('the token of the job names no run');
    return { run, job };
  }

  #urlIn(said: Said, name: string): URL {
    const text = textOf(bodyOf(said), name);
    if (URL.canParse(text) && /^https?:/.test(text)) return new URL(text);
    throw this.#fault('its answer is not what was asked for');
  }

  #refused(said: Said): Failure {
    return this.#fault(`(${said.status}) ${textOf(bodyOf(said), 'msg')}`);
  }

  /** The words of the service without addresses, which may be signed, and without the token. */
  #fault(why: string): Failure {
    const line = (why.split('\n', 1)[0] ?? '').replaceAll(this.#token, '***');
    const text = line.replace(/\S*(:\/\/|[?&]\S*=)\S*/g, '***').slice(0, 300);
    return new Failure('E_ARTIFACT_SERVICE', { message: `the artifact service: ${text}` });
  }
}

type Body = ReadonlyMap<string, unknown>;

function idsOf({ run, job }: Backend): Readonly<Record<string, string>> {
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

/** The fields of an answer, as the protocol writes them; some servers write `signedUrl` for `signed_url`. Empty for anything else. */
function bodyOf({ text }: Said): Body {
  return parsed(text);
}

function parsed(text: string): Body {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return new Map(); // without the fields that are looked for, it is refused by whoever reads it
  }
}

function fieldsOf(value: unknown): Body {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return new Map(Object.entries(value).map(([name, field]): [string, unknown] => [snake(name), field]));
}

function listOf(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function textOf(body: Body, name: string): string {
  const value = body.get(name);
  return typeof value === 'string' ? value : '';
}
