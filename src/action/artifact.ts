import { Failure } from '../errors.ts';
import { MAX_BUNDLE } from '../pack/seektable.ts';
import { Credentials } from '../proxy/credentials.ts';
import { Fault } from '../proxy/fault.ts';
import { webFailure, type Got, type Web } from '../proxy/web.ts';
import { artifactService, type ArtifactService } from './artifactservice.ts';
import { findInRun, type RunOfRepository } from './artifactapi.ts';
import type { ArtifactName } from './bundleinputs.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What an artifact is brought with. */
export interface BringArtifact {
  readonly web: Web;
  /** Where its content is written; absolute. */
  readonly file: string;
  /** Of the step, with the variables of the runner. */
  readonly env: Env;
  readonly signal: AbortSignal;
}

/** An artifact that was brought. */
export interface BroughtArtifact extends Got {
  readonly name: string;
}

/** What stands behind the names of bundles that this action has uploaded. */
const ENDING = '.tar.zst';

/**
 * Brings an artifact: of this run by the runner's artifact service, of any other by the public API with a token. A name is tried as
 * it is, then with `.tar.zst` behind it. Its content is held against the digest that is told of it, and not yet understood.
 *
 * @throws Failure `E_ARTIFACT_TOKEN`, `E_ARTIFACT_MISSING`, `E_ARTIFACT_EXPIRED`, `E_ARTIFACT_SERVICE`, `E_BUNDLE_DIGEST`, `E_AUTH`,
 *   `E_LIMIT` and what else the web throws
 * @see threat-model T41
 */
export async function bringArtifact(asked: ArtifactName, how: BringArtifact): Promise<BroughtArtifact> {
  const { env, signal } = how;
  const here = { run: env['GITHUB_RUN_ID'] ?? '', repository: env['GITHUB_REPOSITORY'] ?? '' };
  const wanted = { run: asked.run ?? here.run, repository: asked.repository ?? here.repository };
  const own = wanted.run === here.run && wanted.repository.toLowerCase() === here.repository.toLowerCase();
  const service = own ? artifactService(env, signal) : undefined;
  const names = asked.name.endsWith(ENDING) ? [asked.name] : [asked.name, `${asked.name}${ENDING}`];
  if (service !== undefined) return fromService(service, names, how);
  if (asked.token === '') {
    if (!own) throw new Failure('E_ARTIFACT_TOKEN', { path: `${wanted.repository} run ${wanted.run}` });
    throw new Failure('E_ARTIFACT_SERVICE', {
      message: 'this runner offers no artifact service',
      remedy: 'give github-token, or bring the bundle by path or url',
    });
  }
  return fromApi({ ...wanted, api: apiOf(env), token: asked.token }, names, how);
}

function apiOf(env: Env): URL {
  const text = env['GITHUB_API_URL'] ?? '';
  return new URL(URL.canParse(text) ? text : 'https://api.github.com');
}

async function fromService(
  service: ArtifactService,
  names: readonly string[],
  how: BringArtifact,
): Promise<BroughtArtifact> {
  for (const name of names) {
    const found = await service.find(name);
    if (found === undefined) continue;
    const url = await service.address(found);
    if (url === undefined) throw expired(name);
    return content({ name, url, credentials: Credentials.none, want: found.sha256 }, how);
  }
  throw missing(names, 'this run');
}

async function fromApi(
  run: RunOfRepository,
  names: readonly string[],
  how: BringArtifact,
): Promise<BroughtArtifact> {
  for (const name of names) {
    const found = await findInRun(how.web, run, name);
    if (found === undefined) continue;
    if (found.expired) throw expired(name);
    return content({ name, ...found }, how);
  }
  throw missing(names, `run ${run.run} of ${run.repository}`);
}

interface Content {
  readonly name: string;
  readonly url: URL;
  readonly credentials: Credentials;
  /** SHA-256 that is told of it. */
  readonly want: string | undefined;
}

async function content(
  { name, url, credentials, want }: Content,
  how: BringArtifact,
): Promise<BroughtArtifact> {
  const got = await how.web
    .file({ url, credentials, file: how.file, most: MAX_BUNDLE })
    .catch((thrown: unknown) => {
      if (thrown instanceof Fault && thrown.code === 'E_NOT_FOUND') throw expired(name);
      throw webFailure(thrown, `the artifact ${name} did not come`, 'run it again');
    });
  if (want === undefined || want === got.sha256) return { name, ...got };
  const message = 'what came is not what the service says of this artifact';
  throw new Failure('E_BUNDLE_DIGEST', {
    path: name,
    want,
    got: got.sha256,
    message,
    remedy: 'run it again',
  });
}

function missing(names: readonly string[], where: string): Failure {
  const [name = ''] = names;
  return new Failure('E_ARTIFACT_MISSING', { path: name, message: `${where} has no artifact of this name` });
}

function expired(name: string): Failure {
  return new Failure('E_ARTIFACT_EXPIRED', { path: name });
}
