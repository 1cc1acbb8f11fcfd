import { join, posix } from 'node:path';
import { Failure, finding, type Finding } from '../errors.ts';
import { workspacesOf } from '../gomod/project.ts';
import type { Question } from '../gomod/question.ts';
import type { Command, Host, Ran } from '../host.ts';
import { seal } from './seal.ts';
import type { Plan } from './plan.ts';

/** Where the go command runs. */
export interface Desk {
  /** A folder for all it writes. */
  readonly dir: string;
  /** The only proxy it may ask. */
  readonly proxy: string;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** One package that Go finds nowhere, or cannot say where. */
const LOST = '{{if and .Error (not .Dir)}}{{printf "%q\\t%q" .ImportPath .Error.Err}}{{"\\n"}}{{end}}';

/** Packages are loaded by as many threads as Go thinks it has; most of them wait for an archive. */
const WIDTH = '16';

/**
 * Lists the packages of the roots with their tests and all they import, one run after the other: for each platform with and
 * without cgo, each root alone and, in a workspace, all roots joined. A package of another module that is found nowhere is an
 * error. In a workspace the joined view decides: a member may be unable to build alone.
 *
 * @throws Failure `E_USAGE` for a platform Go does not know; the signal's reason
 */
export async function listAll(host: Host, plan: Plan, desk: Desk): Promise<readonly Finding[]> {
  const { question } = plan;
  if (question === undefined) return [];
  const found = new Map<string, Finding>();
  const views = viewsOf(plan, question);
  for (const platform of question.platforms) {
    const base = environment(host, plan, { question, desk, platform });
    await checkPlatform(host, { platform, env: base, desk });
    for (const CGO_ENABLED of ['0', '1'])
      for (const view of views) {
        host.progress({ stage: 'plan', done: 0, of: 1, bytes: 0 });
        const env = { ...base, CGO_ENABLED, GOWORK: view.gowork };
        const ran = await runGo(host, { args: listArgs(question, view.patterns), cwd: view.cwd, env }, desk);
        if (view.decides) for (const one of judge(plan, ran)) found.set(`${one.code} ${one.message}`, one);
      }
  }
  return [...found.values()];
}

interface ListView {
  readonly cwd: string;
  readonly gowork: string;
  readonly patterns: readonly string[];
  /** Whether what goes wrong in it is an error. */
  readonly decides: boolean;
}

function viewsOf({ project }: Plan, { packages }: Question): readonly ListView[] {
  const { base, roots } = project;
  const works = workspacesOf(project);
  const members = new Set(works.flatMap((work) => work.members));
  const alone = roots.map(({ dir }) => ({
    cwd: join(base, dir),
    gowork: 'off',
    patterns: packages,
    decides: !members.has(dir),
  }));
  const joint = works.map((work) => {
    const dirs = work.members.map((dir) => posix.relative(work.dir, dir) || '.');
    const patterns = dirs.flatMap((dir) => packages.map((pattern) => below(dir, pattern)));
    return { cwd: join(base, work.dir), gowork: work.file, patterns: [...new Set(patterns)], decides: true };
  });
  return [...alone, ...joint];
}

/** A pattern of a root as it is said in the base. */
function below(dir: string, pattern: string): string {
  if (!/^\.\.?(\/|$)/.test(pattern)) return pattern;
  const path = posix.join(dir, pattern);
  return path.startsWith('../') || path === '.' ? path : `./${path}`;
}

function listArgs({ tags }: Question, patterns: readonly string[]): readonly string[] {
  const tagged = tags === '' ? [] : [`-tags=${tags}`];
  return ['list', '-deps', '-test', '-e', ...tagged, '-f', LOST, '--', ...patterns];
}

/** The environment of the seal, but for folders of its own and the one proxy. */
function environment(
  host: Host,
  plan: Plan,
  { question, desk, platform }: { question: Question; desk: Desk; platform: string },
): Command['env'] {
  const [GOOS, GOARCH] = platform.split('/');
  const own = {
    GOPATH: join(desk.dir, 'path'),
    GOCACHE: join(desk.dir, 'build'),
    GOMODCACHE: join(desk.dir, 'mod'),
  };
  const { variables } = seal(plan, { GOFLAGS: question.goflags, ...own }, 'modcache');
  const inherited = Object.entries(host.env).filter(([name]) => name !== 'GOCACHEPROG');
  return {
    ...Object.fromEntries(inherited),
    ...variables,
    ...own,
    GOPROXY: desk.proxy,
    GOOS,
    GOARCH,
    GOMAXPROCS: WIDTH,
  };
}

/** `go list` takes every name for a platform; what builds does not. */
async function checkPlatform(
  host: Host,
  { platform, env, desk }: { platform: string; env: Command['env']; desk: Desk },
): Promise<void> {
  const asked = {
    args: ['list', '-export', '-f', '', 'unsafe'],
    cwd: desk.dir,
    env: { ...env, GOWORK: 'off' },
  };
  const ran = await runGo(host, asked, desk);
  if (ran.status === 0) return;
  if (ran.stderr.includes('unsupported GOOS/GOARCH'))
    throw new Failure('E_USAGE', {
      message: `platforms: this Go does not know ${platform}`,
      remedy: 'go tool dist list names those it knows',
    });
  throw Failure.of(notTold(ran));
}

async function runGo(
  host: Host,
  asked: Pick<Command, 'args' | 'cwd' | 'env'>,
  { signal }: Desk,
): Promise<Ran> {
  signal.throwIfAborted();
  const ran = await host.run({ file: 'go', ...asked, signal });
  signal.throwIfAborted();
  return ran;
}

/** What a run of `go list` says against the plan. */
function judge({ project }: Plan, ran: Ran): readonly Finding[] {
  if (ran.status !== 0) return [notTold(ran)];
  return ran.stdout.split('\n').flatMap((line) => {
    const [, path = '', why = ''] = /^"([^" ]*).*"\t"(.*)"$/.exec(line) ?? [];
    if (path === '') return [];
    const ours = project.roots.some(({ module }) => path === module || path.startsWith(`${module}/`));
    if (ours) return [notThereYet(path)];
    return [
      finding('E_GO_LIST', { message: `${path}: ${why.replaceAll('\\"', '"').replaceAll(/\\[nt]+/g, ' ')}` }),
    ];
  });
}

/** Code that a later step generates is no fault of the project; but what it will import is not known. */
function notThereYet(path: string): Finding {
  return finding('W_PLAN_PARTIAL', {
    message: `the package ${path} is not there; what it imports is not in this plan`,
    remedy: 'generate it before the modules are brought in, or use scope build',
  });
}

/** Its last words; what it downloads stands before them. */
function notTold({ stderr, status }: Ran): Finding {
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('go: downloading '));
  const said = lines.slice(0, 3).join('; ').slice(0, 600);
  return finding('E_GO_LIST', {
    message: said === '' ? `go list ended with ${status ?? 'a signal'} and said nothing` : `go list: ${said}`,
  });
}
