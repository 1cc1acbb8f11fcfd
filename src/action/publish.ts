import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure, softened, toFinding, type Finding } from '../errors.ts';
import { closureDigest } from '../gomod/closure.ts';
import { readProject } from '../gomod/project.ts';
import { makeReport, type Report } from '../report.ts';
import { writeBeside, type Beside } from '../stages/beside.ts';
import type { Bundled } from '../stages/bundle.ts';
import type { PackTo } from '../stages/opensbom.ts';
import type { Ask } from '../stages/plan.ts';
import { artifactService, type Uploaded } from './artifactservice.ts';
import type { ActionHost } from './host.ts';
import type { Inputs } from './inputs.ts';
import type { StepFolder } from './runner.ts';

/** The outputs about a bundle, and the artifact it became. */
export type BundleOutputs = Readonly<
  Record<
    | 'bundle-path'
    | 'bundle-sha256'
    | 'manifest-path'
    | 'sbom-path'
    | 'checksums-path'
    | 'artifact-name'
    | 'artifact-id'
    | 'artifact-url'
    | 'artifact-digest',
    string
  >
>;

/** What became of a bundle after it was written. */
export interface Published {
  readonly outputs: BundleOutputs;
  readonly findings: readonly Finding[];
}

/** What publishing needs of the step. */
export interface Publishing {
  readonly host: ActionHost;
  readonly inputs: Pick<Inputs, 'upload'>;
  /** The SBOM that was written with the bundle; undefined: none was. */
  readonly sbom: string | undefined;
}

/** The files that the bundle of the roots and its SBOM are written to: the name it has as an artifact, in a folder of its own that is made here. */
export function bundleFiles(
  { upload }: Pick<Inputs, 'upload'>,
  { bundles }: Pick<StepFolder, 'bundles'>,
  { where, question, scope }: Pick<Ask, 'where' | 'question' | 'scope'>,
): PackTo {
  // a name for each closure, so that the jobs of a matrix do not fight for one
  const digest = closureDigest({ ...readProject(where), question }, scope);
  mkdirSync(bundles, { recursive: true, mode: 0o700 });
  const name = upload.name ?? `go-modules-${digest.slice(0, 12)}`;
  const sbom = upload.sbom ? join(bundles, `${name}.cdx.json`) : undefined;
  return { file: join(bundles, `${name}.tar.zst`), sbom };
}

/** Writes what goes along with a bundle, and uploads it as an artifact: one raw file, packed already. */
export async function publishBundle(bundled: Bundled | undefined, how: Publishing): Promise<Published> {
  if (bundled === undefined) return { outputs: NONE, findings: [] };
  const beside = await writeBeside(bundled, how.sbom === undefined ? [] : [how.sbom]);
  const written = { ...writtenOutputs(bundled, beside), 'sbom-path': how.sbom ?? '' };
  const { required } = how.inputs.upload;
  try {
    const uploaded = await upload(bundled, how);
    if (uploaded.is !== 'none')
      return { outputs: { ...written, ...artifactOutputs(bundled, uploaded) }, findings: [] };
    if (required) throw new Failure('E_ARTIFACT_SERVICE', { message: NO_SERVICE, remedy: NOT_REQUIRED });
    how.host.say(`the bundle is at ${bundled.path}, and was not uploaded: ${NO_SERVICE}`);
    return { outputs: written, findings: [] };
  } catch (thrown) {
    const found = toFinding(thrown);
    if (found.code !== 'E_ARTIFACT_SERVICE' && found.code !== 'E_ARTIFACT_TAKEN') throw thrown;
    const told = required ? found : softened(found, 'W_ARTIFACT', 'bundle-path names the file');
    return { outputs: written, findings: [told] };
  }
}

/** A report with what publishing found. */
export function withPublished(report: Report, { findings }: Published): Report {
  if (findings.length === 0) return report;
  return makeReport(report.command, { ...report, findings: [...report.findings, ...findings] });
}

const NO_SERVICE = 'this server offers no artifact service for raw files';
const NOT_REQUIRED = 'take bundle-required out, and carry the file that bundle-path names by other means';

async function upload({ path, sha256, bytes }: Bundled, { host, inputs }: Publishing): Promise<Uploaded> {
  const service = artifactService(process.env, host.signal);
  if (service === undefined) return { is: 'none' };
  const expires = expiry(inputs.upload.days, Number(process.env['GITHUB_RETENTION_DAYS'] ?? ''));
  const name = basename(path);
  const uploaded = await service.upload({ name, file: path, sha256, bytes, expires });
  if (uploaded.is !== 'none')
    host.say(
      `the artifact ${name}: ${bytes} bytes${uploaded.is === 'same' ? ', which was there already' : ''}, SHA-256 ${sha256}`,
    );
  return uploaded;
}

const DAY = 24 * 3_600_000;

/** @param most the most days that the repository allows; NaN or 0 where it does not say */
function expiry(days: number | undefined, most: number): Date | undefined {
  if (days === undefined) return undefined;
  return new Date(Date.now() + (most > 0 ? Math.min(days, most) : days) * DAY);
}

const NONE: BundleOutputs = {
  'bundle-path': '',
  'bundle-sha256': '',
  'manifest-path': '',
  'sbom-path': '',
  'checksums-path': '',
  'artifact-name': '',
  'artifact-id': '',
  'artifact-url': '',
  'artifact-digest': '',
};

function writtenOutputs({ path, sha256 }: Bundled, { manifest, checksums }: Beside): BundleOutputs {
  const written = { 'bundle-path': path, 'bundle-sha256': sha256 };
  return { ...NONE, ...written, 'manifest-path': manifest, 'checksums-path': checksums };
}

function artifactOutputs({ path, sha256 }: Bundled, { id }: { readonly id: string }): Partial<BundleOutputs> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
  const known = server !== undefined && repository !== undefined && run !== undefined;
  return {
    'artifact-name': basename(path),
    'artifact-id': id,
    'artifact-url': known ? `${server}/${repository}/actions/runs/${run}/artifacts/${id}` : '',
    'artifact-digest': sha256,
  };
}
