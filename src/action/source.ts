import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import { MAX_BUNDLE } from '../pack/seektable.ts';
import { unwrap } from '../pack/unwrap.ts';
import { readAccess } from '../proxy/access.ts';
import type { Report } from '../report.ts';
import { Web, webFailure, type Getting } from '../proxy/web.ts';
import type { Offered } from '../stages/restore.ts';
import { bringArtifact } from './artifact.ts';
import type { Source, UnbundleInputs } from './bundleinputs.ts';
import type { ActionHost } from './host.ts';
import type { StepFolder } from './runner.ts';

/** A bundle, and what to call it where its file is only the copy of this run. */
export interface Brought extends Offered {
  readonly name?: string;
}

/** What bringing a bundle needs of the step. */
export interface Bringing {
  readonly host: ActionHost;
  readonly inputs: UnbundleInputs;
  readonly env: GoEnv;
  readonly folder: Pick<StepFolder, 'entries'>;
}

/**
 * The bundles that an unbundle step is to read, as files of this machine; nothing in them is believed yet.
 *
 * @throws Failure when there is none, each reason with its own code: `E_ARTIFACT_TOKEN`, `E_ARTIFACT_MISSING`, `E_ARTIFACT_EXPIRED`,
 *   `E_ARTIFACT_SERVICE`, `E_BUNDLE_DIGEST`, `E_BUNDLE_FORMAT`; those of the web: `E_NOT_FOUND`, `E_AUTH`, `E_SERVER`, `E_TIMEOUT`,
 *   `E_LIMIT` and their like
 */
export async function bundlesOf(source: Source, bringing: Bringing): Promise<readonly Brought[]> {
  if (source.from === 'path') return source.paths.map((file, i) => ({ file, sha256: source.sha256[i] }));
  const { host, inputs, env, folder } = bringing;
  const lines = { text: inputs.proxyAuth, name: 'input proxy-auth' };
  const access = readAccess({ env: host.env, goauth: env.origins.GOAUTH, lines, caFile: inputs.caFile });
  const { retries: tries, timeout } = inputs;
  const web = new Web({ access, idleMs: timeout * 1000, tries, signal: host.signal });
  mkdirSync(folder.entries, { recursive: true, mode: 0o700 });
  const file = join(folder.entries, 'brought');
  try {
    if (source.from === 'url') {
      await fromUrl(web, { url: source.url, credentials: access.credentials, file, most: MAX_BUNDLE });
      return [{ file, sha256: source.sha256, name: shown(source.url) }];
    }
    const brought = await bringArtifact(source.artifact, {
      ...{ web, file, env: process.env },
      signal: host.signal,
    });
    host.say(`the artifact ${brought.name}: ${brought.bytes} bytes, SHA-256 ${brought.sha256}`);
    // what upload-artifact made is a zip around the bundle; a raw artifact is the bundle itself
    const bundle = await unwrap(file, join(folder.entries, 'unwrapped'));
    return [{ file: bundle, sha256: source.sha256, name: brought.name }];
  } finally {
    await web.close();
  }
}

async function fromUrl(web: Web, getting: Getting): Promise<void> {
  try {
    await web.file(getting);
  } catch (thrown) {
    const found = webFailure(thrown, 'the bundle did not come', 'check the address, and run it again');
    throw found instanceof Failure ? Failure.of({ ...found.finding, path: shown(getting.url) }) : found;
  }
}

/** The address without its query, which may be what it is signed with. */
function shown({ origin, pathname }: URL): string {
  return origin + pathname;
}

/** A report that names bundles as the workflow does. */
export function withNames(report: Report, bundles: readonly Brought[]): Report {
  const names = new Map(bundles.map(({ file, name }) => [file, name ?? file]));
  const findings = report.findings.map((found) => {
    const name = names.get(found.path ?? '');
    return name === undefined ? found : { ...found, path: name };
  });
  return { ...report, findings };
}
