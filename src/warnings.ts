/** The codes that only warn; part of the table in codes.ts. */
import { warning, type Entry } from './codeentry.ts';

export const warnings = {
  W_REPLACE_DIR: warning(
    'a replace names a folder; its source is in no sum and was not checked',
    'nothing to do if the folder is part of the repository',
  ),
  W_GOWORK_ABOVE: warning(
    'a go.work above the folder is not used',
    '-C with the folder of the go.work plans the workspace',
  ),
  W_VENDOR_UNVERIFIED: warning(
    'vendored packages come from a folder that replaces their module; no sum covers them',
    'nothing to do if that folder is part of the repository; review it and its copy like your own code',
  ),
  W_PLAN_PARTIAL: warning(
    'the plan is not whole: go.mod files of dependencies are not at hand',
    'go-airlock fetch brings them',
  ),
  W_UNKNOWN_DIRECTIVE: warning(
    'a go.mod or go.work holds a directive this version does not know',
    'nothing to do if it does not change what the build needs',
  ),
  W_CACHE_REPAIRED: warning(
    'something in the module cache was not what go.sum names and was replaced',
    'find out who else writes to this module cache',
  ),
  W_BUNDLE_REFUSED: warning(
    'something in a bundle was refused, and fetched instead',
    'delete the bundle or cache entry and find out who wrote it',
  ),
  W_CACHE_STORE: warning(
    'the store of cache entries could not be used',
    'check the folder that cache-path names, its owner and the room on its disk',
  ),
  W_AUDIT: warning(
    'something is not as it was when the job was sealed',
    'find the step that changed it; audit: fail makes this an error',
  ),
  W_ZIP_DIRECTORY: warning(
    'an archive holds entries for folders, so go mod verify will call its tree modified',
    'nothing to do: the archive is the one go.sum names',
  ),
} as const satisfies Record<`W_${string}`, Entry>;
