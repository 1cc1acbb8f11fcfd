import { Failure } from '../errors.ts';
import { Given as GivenInputs, usage } from './given.ts';
import { isArtifactName, readInputs, type Inputs } from './inputs.ts';

/** The inputs that only the bundle action has, and those whose default is another there, as bundle/action.yml declares them. */
export const bundleDefaults = { prefetch: 'false', 'base-ref': '' } as const;

/** The inputs of the bundle action, understood. */
export interface BundleInputs extends Inputs {
  /** The commit, branch or tag that roots are compared with; `''`: none. */
  readonly baseRef: string;
}

/** Understands all inputs of the bundle action; those that it does not declare have their defaults. Throws as {@link readInputs}. */
export function readBundleInputs(raw: (name: string) => string, workspace: string): BundleInputs {
  const given = new GivenInputs<keyof typeof bundleDefaults>(raw, bundleDefaults);
  const own = (name: string): string => (name === 'prefetch' ? given.text('prefetch') : raw(name));
  return { ...readInputs(own, workspace), baseRef: given.text('base-ref') };
}

/** The inputs that only the unbundle action has, and those whose default is another there, as unbundle/action.yml declares them. */
export const unbundleDefaults = {
  path: '',
  artifact: '',
  'run-id': '',
  repository: '',
  'github-token': '',
  url: '',
  sha256: '',
  'proxy-dir': '',
  mode: 'off',
} as const;

type Name = keyof typeof unbundleDefaults;
type Given = GivenInputs<Name>;

/** An artifact, by the names people give. */
export interface ArtifactName {
  readonly name: string;
  /** Undefined: this one. */
  readonly run: string | undefined;
  /** `owner/name`; undefined: this one. */
  readonly repository: string | undefined;
  /** `''`: none was given. */
  readonly token: string;
}

/** Where bundles come from; `sha256` is lower-case hex. */
export type Source =
  | { readonly from: 'path'; readonly paths: readonly string[]; readonly sha256: readonly string[] }
  | { readonly from: 'artifact'; readonly artifact: ArtifactName; readonly sha256: string | undefined }
  | { readonly from: 'url'; readonly url: URL; readonly sha256: string };

/** The inputs of the unbundle action, understood. */
export interface UnbundleInputs extends Inputs {
  readonly source: Source;
  /** The plain file proxy to fill in place of a module cache; absolute. */
  readonly proxyDir: string | undefined;
}

/**
 * Understands all inputs of the unbundle action; those that it does not declare have their defaults.
 *
 * @param raw the text of an input; `''` when it is not given
 * @param workspace what `working-directory` starts at; absolute
 * @throws Failure `E_USAGE`, naming the input; `E_ARTIFACT_TOKEN`
 */
export function readUnbundleInputs(raw: (name: string) => string, workspace: string): UnbundleInputs {
  const given = new GivenInputs<Name>(raw, unbundleDefaults);
  const inputs = readInputs((name) => (name === 'mode' ? given.text('mode') : raw(name)), workspace);
  const proxyDir = given.path('proxy-dir', inputs.base);
  if (proxyDir !== undefined && inputs.mode !== 'off')
    throw usage('mode', 'a seal is over a module cache, so it does not go with proxy-dir');
  if (proxyDir !== undefined && !inputs.archives)
    throw usage('archives', 'a file proxy is made of archives, so proxy-dir wants archives: true');
  return { ...inputs, source: sourceOf(given, inputs.base), proxyDir };
}

function sourceOf(given: Given, base: string): Source {
  const [from, ...more] = (['path', 'artifact', 'url'] as const).filter((name) => given.text(name) !== '');
  if (from === undefined || more.length > 0)
    throw usage(more[0] ?? 'path', 'one of path, artifact and url says where the bundle is');
  if (from !== 'artifact')
    for (const name of ['run-id', 'repository'] as const)
      if (given.text(name) !== '') throw usage(name, 'goes with artifact only');
  const paths = from === 'path' ? given.paths('path', base) : [];
  const sha256 = given.digests('sha256', from === 'path' ? paths.length : 1);
  if (from === 'path') return { from, paths, sha256 };
  const [only] = sha256;
  if (from === 'artifact') return { from, artifact: artifactOf(given), sha256: only };
  if (only === undefined)
    throw usage('sha256', 'is required with url: nobody but you can say which file was meant');
  return { from, url: urlOf(given.text('url')), sha256: only };
}

function artifactOf(given: Given): ArtifactName {
  const [run, repository] = [given.text('run-id'), given.text('repository')];
  if (!/^([1-9][0-9]{0,19})?$/.test(run)) throw usage('run-id', `takes a number, not ${JSON.stringify(run)}`);
  if (!isRepository(repository))
    throw usage('repository', `takes owner/name, not ${JSON.stringify(repository)}`);
  if (repository !== '' && run === '')
    throw usage('run-id', 'is required with repository: artifacts belong to runs');
  const name = given.text('artifact');
  if (!isArtifactName(name))
    throw usage('artifact', `takes the name of an artifact, not ${JSON.stringify(name)}`);
  const token = given.text('github-token');
  return { name, run: run || undefined, repository: repository || undefined, token };
}

/** `owner/name`, or nothing; as text of an address it means nothing but itself. */
function isRepository(text: string): boolean {
  return (
    text === '' ||
    (/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/.test(text) && !/(^|\/)\.\.?(\/|$)/.test(text))
  );
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|\[::1\]|localhost)$/;

/** An https address, or an http one of this machine; without user and password, which an address would show. */
function urlOf(text: string): URL {
  if (!URL.canParse(text)) throw usage('url', 'takes an address such as https://example.com/modules.tar.zst');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    throw new Failure('E_USAGE', {
      message: 'input url: takes no user and password',
      remedy: 'give them as a proxy-auth line, which no log shows',
    });
  if (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname))) return url;
  throw usage('url', 'takes https only');
}
