import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../errors.ts';
import type { EntryKey } from '../gomod/closure.ts';
import { MAX_BUNDLE } from '../pack/seektable.ts';
import type { Entry, Kept, KeepOrder, Named, Store } from '../work/store.ts';
import type { CacheAnswer } from './cacheclient.ts';
import { CacheThread } from './cachethread.ts';
import { PATIENCE, type Patience } from './deadline.ts';

/** What a cache service is used with; what is left out is as in a step of a workflow. */
export interface CacheServiceOptions {
  /** Ends what is under way. */
  readonly signal?: AbortSignal;
  /** One line for the log. */
  readonly say?: (line: string) => void;
  readonly patience?: Patience;
  /** The largest entry that is taken, in bytes. */
  readonly most?: number;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The runner's cache service as a store; undefined where the runner offers none. It is told by the same variables as the
 * official client's: protocol v2 with ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN, v1 with ACTIONS_CACHE_URL.
 *
 * An entry there is never changed. So a good one is kept beside a bad one, under the next of three more names, and those are
 * looked for first. Whatever comes from the service is only a file with a name that was asked for; what is in it is proven
 * like any bundle.
 *
 * @param folder where the entry that is found, and the one that is kept, stand; made when needed, for this step alone
 * @see threat-model T01, T05, F24 to F27
 */
export function cacheService(env: Env, folder: string, options: CacheServiceOptions = {}): Store | undefined {
  const v2 = isGitHub(env) && hasText(env, 'ACTIONS_CACHE_SERVICE_V2');
  const offered = v2
    ? hasText(env, 'ACTIONS_RESULTS_URL') && hasText(env, 'ACTIONS_RUNTIME_TOKEN')
    : hasText(env, 'ACTIONS_CACHE_URL');
  return offered ? new CacheService({ env, v2, folder, options }) : undefined;
}

function hasText(env: Env, name: string): boolean {
  return (env[name] ?? '') !== '';
}

/** False on an Enterprise Server and its like, which speak protocol v1 whatever they say. */
function isGitHub(env: Env): boolean {
  const server = env['GITHUB_SERVER_URL'] ?? '';
  const host = URL.canParse(server) ? new URL(server).hostname : server === '' ? 'github.com' : '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}

/** All names of the entry of a key: the first is for a good one, each further one for a good one beside a bad one. */
function namesOf({ exact }: EntryKey): readonly string[] {
  return [exact, ...[1, 2, 3].map((number) => `${exact}-r${number}`)];
}

/** The only other names that are taken as an answer: of the same prefix and format. */
const OTHER = /^[0-9a-f]{64}(-r[123])?$/;

class CacheService implements Store {
  readonly #thread: CacheThread;
  readonly #folder: string;
  readonly #mode: string;
  readonly #token: string;
  readonly #say: (line: string) => void;
  readonly #most: number;
  /** Set when the service failed: it was told, and is not told again. */
  #failed = false;
  /** Set when the service is not worth another call. */
  #down = false;
  /** The own entry that could not be brought. */
  #broken: string | undefined;

  constructor(from: { env: Env; v2: boolean; folder: string; options: CacheServiceOptions }) {
    const { env, v2, folder, options } = from;
    const { signal, patience = PATIENCE, say = () => undefined, most = MAX_BUNDLE } = options;
    this.#thread = new CacheThread({ env, v2, patience, signal });
    this.#folder = folder;
    this.#mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    this.#token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    this.#say = say;
    this.#most = most;
  }

  find(key: EntryKey): Promise<Entry | undefined> {
    return this.#reading(() => this.#find(key));
  }

  peek(key: EntryKey): Promise<Named | undefined> {
    return this.#reading(() => this.#lookUp(key));
  }

  async #reading<Found>(read: () => Promise<Found | undefined>): Promise<Found | undefined> {
    if (this.#mode === 'none' || this.#mode === 'write-only') {
      this.#say(`the cache is not read: the cache mode of this job is ${this.#mode}`);
      return undefined;
    }
    try {
      return await read();
    } catch (thrown) {
      this.#failed = true;
      throw thrown;
    }
  }

  async #find(key: EntryKey): Promise<Entry | undefined> {
    const found = await this.#lookUp(key);
    if (found === undefined) return undefined;
    if (found.own) this.#broken = found.key; // until it is here
    const file = await this.#download();
    this.#broken = undefined;
    return { ...found, file, remedy: deleteIt(found.key) };
  }

  async #lookUp(key: EntryKey): Promise<Named | undefined> {
    const names = namesOf(key);
    const found = await this.#ask({ call: 'lookup', keys: [...names.toReversed(), key.family] });
    if (found.is === 'denied') throw this.#fault(found.why);
    if (found.is !== 'found') return undefined;
    const own = names.includes(found.key);
    if (!own && !(found.key.startsWith(key.family) && OTHER.test(found.key.slice(key.family.length))))
      throw this.#fault('it answered with an entry of another name');
    return { key: found.key, own };
  }

  async #download(): Promise<string> {
    const file = this.#fileFor('found');
    const bounded = (): void => {
      if (statSync(file).size <= this.#most) return;
      throw this.#fault(`it sends an entry of more than ${this.#most} bytes, the most that is taken`);
    };
    try {
      const answer = await this.#thread.ask({ call: 'download', file }, bounded);
      if (answer.is !== 'done') throw this.#fault('why' in answer ? answer.why : '');
      bounded();
      return file;
    } catch (thrown) {
      rmSync(file, { force: true });
      throw thrown;
    }
  }

  async keep(order: KeepOrder, write: (file: string) => Promise<void>): Promise<Kept> {
    if (this.#mode === 'none' || this.#mode === 'read')
      return not(`the cache mode of this job is ${this.#mode}`);
    if (this.#down) return not('the cache service failed before');
    const name = this.#nameFor(order);
    const told = this.#failed;
    const file = this.#fileFor('kept');
    try {
      return await this.#keep(name, () => write(file), file);
    } catch (thrown) {
      if (told && thrown instanceof Failure && thrown.finding.code === 'E_CACHE_SERVICE')
        return not(thrown.finding.message);
      throw thrown;
    } finally {
      rmSync(file, { force: true });
    }
  }

  async #keep(name: string, write: () => Promise<void>, file: string): Promise<Kept> {
    const reserved = await this.#ask({ call: 'reserve', key: name });
    if (reserved.is === 'taken')
      return not(`the cache service has an entry ${name} already, or another job is saving it`);
    if (reserved.is === 'denied') return not(this.#fault(reserved.why).finding.message);
    await write();
    const answer = await this.#ask({ call: 'upload', file });
    if (answer.is === 'taken') return not(`another job has saved the entry ${name} meanwhile`);
    if (answer.is !== 'done') throw this.#fault('why' in answer ? answer.why : '');
    return { key: name };
  }

  /** The name of the new entry. Throws Failure `E_CACHE_SERVICE` when every one is taken by a bad one. */
  #nameFor({ key, bad }: KeepOrder): string {
    const names = namesOf(key);
    const name = names[names.indexOf(bad?.key ?? this.#broken ?? '') + 1];
    if (name !== undefined) return name;
    const worst = names.at(-1) ?? key.exact;
    throw new Failure('E_CACHE_SERVICE', {
      message: `there is no name left for a good entry beside the bad ones: ${worst} is the last`,
      remedy: `${names.map((each) => `gh cache delete ${each}`).join('; ')}; and find out who wrote them`,
    });
  }

  /** A call whose failure means that the service is not called again. */
  async #ask(order: Parameters<CacheThread['ask']>[0]): Promise<CacheAnswer> {
    try {
      const answer = await this.#thread.ask(order);
      if (answer.is === 'failed') throw this.#fault(answer.why);
      return answer;
    } catch (thrown) {
      this.#down = true;
      throw thrown;
    }
  }

  /** An empty file of this step, for its user alone. */
  #fileFor(name: string): string {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const file = join(this.#folder, `${name}.tar.zst`);
    rmSync(file, { force: true });
    writeFileSync(file, '', { mode: 0o600, flag: 'wx' });
    return file;
  }

  #fault(why: string): Failure {
    return new Failure('E_CACHE_SERVICE', { message: `the cache service: ${this.#harmless(why)}` });
  }

  /** The words of the service or its client without addresses, which may be signed, and without the token. */
  #harmless(why: string): string {
    const line = why.split('\n', 1)[0] ?? '';
    const bare = this.#token === '' ? line : line.replaceAll(this.#token, '***');
    const text = bare.replace(/\S*(:\/\/|[?&]\S*=)\S*/g, '***').slice(0, 300);
    return text === '' ? 'it failed without a word' : text;
  }
}

function deleteIt(key: string): string {
  return `gh cache delete ${key}; and find out who wrote it`;
}

function not(why: string): Kept {
  return { key: undefined, why: `not saved: ${why}` };
}
