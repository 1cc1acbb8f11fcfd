/** Brings modules from their origins through the go command itself: it knows the version control systems and their credentials. */
import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoOrigins } from '../gomod/go.ts';
import { cachePaths, moduleCache, type CacheFolder } from '../gomod/modcache.ts';
import { idOf, type ModuleVersion } from '../gomod/module.ts';
import type { Host, Ran } from '../host.ts';
import type { Origin } from '../proxy/client.ts';
import { originEnv } from './originenv.ts';
import { notInstalled, originFault, shown, tookTooLong } from './originfault.ts';

export interface DirectOptions {
  readonly host: Pick<Host, 'env' | 'run' | 'signal'>;
  /** Names a private folder that somebody else removes, after {@link Direct.close}; it need not be there yet. Asked for when first needed. */
  readonly dir: () => string;
  readonly origins: GoOrigins;
  /** How long one run of the go command may take. */
  readonly limitMs: number;
}

export interface Direct {
  /**
   * The file of a module version, in a module cache of this run alone. What is there is not asked for again; `fresh` looks into
   * a second such cache, which starts empty. Nothing of it is proven, and nothing else in these caches is ever looked at.
   *
   * @throws Fault `E_DIRECT`, `E_NOT_FOUND`, `E_AUTH`, `E_CONNECT`, `E_TLS`, `E_SERVER`, `E_TIMEOUT`; Failure `E_MODULE_NAME`;
   * the signal's reason; system errors
   * @see go-modules-spec.md 2.6; `go help mod download`, `go help list`
   */
  readonly get: Origin;
  /** Ends what still runs; when it is done no program writes to the folder any more. */
  close(): Promise<void>;
}

/** Nothing runs, and no folder is made, before the first module is asked for. */
export function openDirect(options: DirectOptions): Direct {
  return new GoDirect(options);
}

/** The go command looks up the modules of one run one after the other, so some run side by side. */
const AT_ONCE = 4;
const FEWEST = 4;
const MOST = 16;

/** In milliseconds; Node takes a longer one for none. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** `list` leaves the archive where it is. */
const COMMANDS = {
  mod: ['list', '-m', '-e', '-json', '--'],
  zip: ['mod', 'download', '-json', '--'],
} as const;

/** Where the go command keeps what it brings. */
interface Room {
  readonly dir: string;
  readonly env: Host['env'];
  readonly cache: CacheFolder;
}

interface Job {
  readonly module: ModuleVersion;
  readonly kind: 'mod' | 'zip';
  readonly room: Room;
  /** Asked for by itself, because a run with others has ended without a word about it. */
  readonly alone: boolean;
  readonly resolve: (file: string) => void;
  readonly reject: (cause: unknown) => void;
}

/** What a run left. */
interface Left {
  readonly ran: Ran;
  readonly tooLate: boolean;
  /** What it says about modules, by `path@version`. */
  readonly errors: ReadonlyMap<string, string>;
}

class GoDirect implements Direct {
  readonly #options: DirectOptions;
  readonly #rooms = new Map<string, Room>();
  readonly #life = new AbortController();
  readonly #runs = new Set<Promise<void>>();
  #waiting: Job[] = [];
  #count = 0;

  constructor(options: DirectOptions) {
    this.#options = options;
    const { signal } = options.host;
    if (signal.aborted) this.#abort();
    signal.addEventListener('abort', this.#abort);
  }

  #room(name: string): Room {
    const { host, origins, dir: within } = this.#options;
    const dir = join(within(), name);
    const room = this.#rooms.get(name) ?? {
      dir,
      env: originEnv(host.env, origins, dir),
      cache: moduleCache(join(dir, 'modcache')),
    };
    this.#rooms.set(name, room);
    return room;
  }

  readonly get: Origin = async (module, kind, fresh) => {
    this.#life.signal.throwIfAborted();
    const room = this.#room(fresh ? 'again' : 'first');
    const file = cachePaths(room.cache, module)[kind];
    if (isFile(file)) return file;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ module, kind, room, alone: false, resolve, reject });
      setImmediate(() => {
        this.#next(); // whatever else is asked for in this turn goes into the same run
      });
    });
  };

  async close(): Promise<void> {
    this.#options.host.signal.removeEventListener('abort', this.#abort);
    this.#abort();
    await Promise.all(this.#runs);
  }

  readonly #abort = (): void => {
    this.#life.abort(this.#options.host.signal.reason);
    this.#next();
  };

  #next(): void {
    const { signal } = this.#life;
    if (signal.aborted) for (const job of this.#waiting.splice(0)) job.reject(signal.reason);
    while (this.#waiting.length > 0 && this.#runs.size < AT_ONCE) {
      const run = this.#run(this.#take()).finally(() => {
        this.#runs.delete(run);
        this.#next();
      });
      this.#runs.add(run);
    }
  }

  /** The first of those that wait, with others of its kind. */
  #take(): readonly Job[] {
    const first = this.#waiting[0];
    if (first === undefined) return [];
    const isAlike = ({ kind, room, alone }: Job): boolean =>
      kind === first.kind && room === first.room && alone === first.alone;
    const alike = this.#waiting.filter(isAlike);
    const share = Math.min(MOST, Math.max(FEWEST, Math.ceil(alike.length / AT_ONCE)));
    const taken = alike.slice(0, first.alone ? 1 : share);
    this.#waiting = this.#waiting.filter((job) => !taken.includes(job));
    return taken;
  }

  async #run(jobs: readonly Job[]): Promise<void> {
    const [first] = jobs;
    if (first === undefined) return;
    try {
      const left = await this.#ask(jobs, first);
      this.#life.signal.throwIfAborted();
      for (const job of jobs) this.#settle(job, left, jobs.length === 1);
    } catch (thrown) {
      for (const job of jobs) job.reject(thrown);
    }
  }

  async #ask(jobs: readonly Job[], { kind, room }: Job): Promise<Left> {
    const ended = new AbortController();
    const end = (): void => {
      ended.abort();
    };
    const late = setTimeout(end, Math.min(this.#options.limitMs, LONGEST_TIMER));
    this.#life.signal.addEventListener('abort', end);
    try {
      const ran = await this.#options.host.run({
        file: 'go',
        args: [...COMMANDS[kind], ...jobs.map(({ module }) => idOf(module))],
        cwd: makeFolder(room.dir, `run-${++this.#count}`),
        env: room.env,
        signal: ended.signal,
      });
      return { ran, tooLate: ended.signal.aborted, errors: readErrors(ran.stdout) };
    } finally {
      clearTimeout(late);
      this.#life.signal.removeEventListener('abort', end);
    }
  }

  /** What is there is taken, whatever was said: it is proven later. */
  #settle(job: Job, { ran, tooLate, errors }: Left, alone: boolean): void {
    const file = cachePaths(job.room.cache, job.module)[job.kind];
    const error = errors.get(idOf(job.module));
    if (isFile(file)) job.resolve(file);
    else if (error !== undefined) job.reject(originFault({ ...ran, error: shown(error, job.room) }));
    else if (/^spawn go ENOENT/m.test(ran.stderr)) job.reject(notInstalled('go'));
    else if (!alone) this.#waiting.push({ ...job, alone: true });
    else if (tooLate) job.reject(tookTooLong(this.#options.limitMs));
    else job.reject(originFault({ ...ran, error: shown(ran.stderr, job.room) }));
  }
}

/** A module of its own to run in: one further up would have its replaces obeyed and its go.sum written. */
function makeFolder(dir: string, name: string): string {
  const folder = join(dir, name);
  for (const each of [join(dir, 'tmp'), folder]) mkdirSync(each, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'go.mod'), 'module go-airlock.invalid\n\ngo 1.17\n');
  return folder;
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The errors among the objects that the go command prints, each from a `{` to a `}` that has the line for itself. */
function readErrors(stdout: string): ReadonlyMap<string, string> {
  const found = stdout.split(/(?<=^\})\r?\n/m).flatMap((text) => {
    const about = objectOf(parsed(text));
    const of = about.get('Query') ?? about.get('Version');
    // `mod download` gives a text, `list` an object
    const error = about.get('Error');
    const why = typeof error === 'string' ? error : objectOf(error).get('Err');
    return typeof why === 'string' ? [[`${String(about.get('Path'))}@${String(of)}`, why] as const] : [];
  });
  return new Map(found);
}

function objectOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** Undefined for what is no JSON, such as the start of an object where the program was ended. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
