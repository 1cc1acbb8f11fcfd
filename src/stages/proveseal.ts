import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure, finding, type Finding } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import { compareGo, versionOfGo } from '../gomod/goversion.ts';
import { shown } from '../gomod/project.ts';
import { removeTree } from '../gomod/tree.ts';
import type { Host, Ran } from '../host.ts';
import { Fields } from '../json.ts';
import { sealedEnv } from './execute.ts';
import type { Plan } from './plan.ts';
import type { Sealed } from './seal.ts';

/** Seconds for all that is listed: a proof that takes longer is told to be none. */
const MOST_SECONDS = 120;

/** The first Go that knows a variable; the others are older than every Go that is of use. */
const SINCE: Readonly<Record<string, string>> = { GOWORK: '1.18', GOTOOLCHAIN: '1.21', GOAUTH: '1.24' };

/** One package that Go finds nowhere, or cannot say where. */
const LOST = '{{if and .Error (not .Dir)}}{{printf "%q\\t%q" .ImportPath .Error.Err}}{{"\\n"}}{{end}}';

/** What Go says of a module that is not there though something wants it, or that is not what its sum says. */
const ABOUT_MODULES =
  /GOPROXY=off|module lookup disabled|checksum mismatch|SECURITY ERROR|inconsistent vendoring/;

/**
 * Proves a seal by the real go command: in each root `go env` has to say what was set, and `go list -deps` has to find every
 * module it wants. Packages of the checkout that a later step generates, that no build constraint lets in, or that nothing
 * requires are no errors. Without Go there is nothing to prove.
 *
 * @param by the settings before the seal, for the version of Go
 * @see go-modules-spec.md 11: check in each step that the variables are what they have to be
 */
export async function proveSeal(
  host: Host,
  plan: Plan,
  { sealed, by }: { readonly sealed: Sealed; readonly by: GoEnv },
): Promise<readonly Finding[]> {
  if (by.GOVERSION === '') return [];
  const wrong = await readBack(host, plan, { sealed, by });
  if (wrong.length > 0) return wrong;
  const dir = await mkdtemp(join(tmpdir(), 'go-airlock-'));
  try {
    // nothing that another build has left may have a say in it
    const env = { ...sealedEnv(host, sealed), ...platformOf(plan), GOCACHE: dir };
    return await listRoots(host, plan, env);
  } finally {
    removeTree(dir);
  }
}

async function readBack(
  host: Host,
  { project }: Plan,
  { sealed, by }: { readonly sealed: Sealed; readonly by: GoEnv },
): Promise<readonly Finding[]> {
  const go = versionOfGo(by.GOVERSION);
  const due = Object.entries(sealed.variables).filter(
    ([name]) => name.startsWith('GO') && !(go !== undefined && compareGo(go, SINCE[name] ?? '1') < 0),
  );
  const names = due.map(([name]) => name);
  const found: Finding[] = [];
  for (const { dir } of project.roots) {
    const at = { file: 'go', args: ['env', '-json', ...names], cwd: join(project.base, dir) };
    const got = valuesIn(await host.run({ ...at, env: sealedEnv(host, sealed) }));
    for (const [name, want] of due)
      if (!isSeen(name, want, got?.get(name)))
        found.push(
          finding('E_SEAL_READBACK', {
            path: shown(dir, 'go.mod'),
            want: `${name}=${want}`,
            got: got === undefined ? 'go env failed' : `${name}=${(got.get(name) ?? '').slice(0, 200)}`,
          }),
        );
    if (found.length > 0) return found; // the others would say the same
  }
  return found;
}

/** A GOENV that is off is told as no file at all. */
function isSeen(name: string, want: string, got: string | null | undefined): boolean {
  return got === want || (name === 'GOENV' && got === '');
}

function valuesIn({ status, stdout }: Ran): ReadonlyMap<string, string | null> | undefined {
  if (status !== 0) return undefined;
  try {
    return new Fields(
      `{"env":${stdout}}`,
      (why) => new Failure('E_SEAL_READBACK', { message: why }),
    ).textsByName('env');
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined;
    throw thrown;
  }
}

/** Of scope `needed`, the first platform that was asked for; the others have no other modules. */
function platformOf({ question }: Plan): Readonly<Record<string, string>> {
  const [GOOS, GOARCH] = question?.platforms[0]?.split('/') ?? [];
  return GOOS === undefined || GOARCH === undefined ? {} : { GOOS, GOARCH };
}

async function listRoots(host: Host, plan: Plan, env: Host['env']): Promise<readonly Finding[]> {
  const { question, project } = plan;
  const tags = question === undefined || question.tags === '' ? [] : [`-tags=${question.tags}`];
  const args = ['list', '-deps', '-e', ...tags, '-f', LOST, '--', ...(question?.packages ?? ['./...'])];
  const timeout = AbortSignal.timeout(MOST_SECONDS * 1000);
  const signal = AbortSignal.any([host.signal, timeout]);
  const found: Finding[] = [];
  for (const { dir } of project.roots) {
    const ran = await host.run({ file: 'go', args, cwd: join(project.base, dir), env, signal });
    host.signal.throwIfAborted();
    if (timeout.aborted) return [...found, unproven(dir, `go list was not done in ${MOST_SECONDS} seconds`)];
    found.push(...judge(plan, dir, ran));
  }
  return found;
}

/** At most one finding for a root: what is worst in it. */
function judge({ project }: Plan, dir: string, { status, stdout, stderr }: Ran): readonly Finding[] {
  const lost = stdout.split('\n').flatMap((line) => {
    const [, path = '', why = ''] = /^"([^" ]*).*"\t"(.*)"$/.exec(line) ?? [];
    const ours = project.roots.some(({ module }) => path === module || path.startsWith(`${module}/`));
    return path === '' || ours ? [] : [`${path}: ${why.replaceAll('\\"', '"').replaceAll(/\\[nt]+/g, ' ')}`];
  });
  const said = stderr.split('\n').filter((line) => line.trim() !== '');
  const words = [...lost, ...(status === 0 ? [] : said)];
  const bad = words.find((line) => ABOUT_MODULES.test(line));
  if (bad !== undefined)
    return [
      finding('E_SEAL_INCOMPLETE', { path: shown(dir, 'go.mod'), message: `go list: ${bad.slice(0, 500)}` }),
    ];
  const [first = status === 0 ? undefined : `go list ended with ${status ?? 'a signal'}`] = words;
  return first === undefined ? [] : [unproven(dir, `go list: ${first.slice(0, 500)}`)];
}

function unproven(dir: string, message: string): Finding {
  return finding('W_SEAL_LIST', { path: shown(dir, 'go.mod'), message });
}
