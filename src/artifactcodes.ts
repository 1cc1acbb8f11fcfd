/** Part of the table in codes.ts: bundles that come from, and go to, a workflow's artifacts. */
import { failed, outside, usage, warning, type Entry } from './codeentry.ts';

export const artifactCodes = {
  E_ARTIFACT_TOKEN: usage(
    'an artifact of another run is read with a token, and none was given',
    'give github-token a token with actions: read in that repository',
  ),
  E_ARTIFACT_MISSING: failed(
    'the run has no artifact of this name',
    'check the name, the run and the repository, and that the job that uploads it came first (needs)',
  ),
  E_ARTIFACT_EXPIRED: failed(
    'the artifact is there by name only: it has expired or was deleted',
    'run the workflow that uploads it again, or keep artifacts for longer (retention-days)',
  ),
  E_ARTIFACT_TAKEN: failed(
    'the run has an artifact of this name with another content',
    'give each job that bundles its own bundle-name',
  ),
  E_ARTIFACT_SERVICE: outside(
    'the artifact service failed, or refused',
    'run it again; bundle-path names the file that was written, and any other store can carry it',
  ),
  W_ARTIFACT: warning(
    'the bundle was not uploaded',
    'bundle-path names the file; bundle-required: true makes this an error',
  ),
} as const satisfies Record<`${'E' | 'W'}_${string}`, Entry>;
