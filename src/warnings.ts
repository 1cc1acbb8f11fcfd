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
    'check the folder that cache-path names, its owner and the room on its disk; or what the cache service says',
  ),
  W_CACHE_INCOMPLETE: warning(
    'the module cache does not hold all that the roots need, so no entry was saved',
    'fetch before the step that saves: an entry is whole, or it is none',
  ),
  W_URL_USERINFO: warning(
    'an entry of the proxy list has user or password in its address',
    'use a proxy-auth line or netrc: an address gets into logs and process lists',
  ),
  W_AUDIT: warning(
    'something is not as it was when the job was sealed',
    'find the step that changed it; audit: fail makes this an error',
  ),
  W_GO_SUMDB: warning(
    'this Go can be deceived by a proxy about modules that no go.sum names (fixed in 1.25.13, 1.26.6 and 1.27.0)',
    'bring Go up to date; until then add modules to go.mod through a proxy you trust only',
  ),
  W_GOCACHE_PRESENT: warning(
    'the build cache was filled before the seal, and no sum covers what is in it',
    'run --build-cache fresh (the action: build-cache: fresh) compiles from the proven sources',
  ),
  W_CACHE_STRANGER: warning(
    'the module cache holds module versions that nobody has proven, and go run pkg@version would run them',
    'name a module cache of its own with --modcache (the action has one unless module-cache names another)',
  ),
  W_ZIP_DIRECTORY: warning(
    'an archive holds entries for folders, so go mod verify will call its tree modified',
    'nothing to do: the archive is the one go.sum names',
  ),
} as const satisfies Record<`W_${string}`, Entry>;
