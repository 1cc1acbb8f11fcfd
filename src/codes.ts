/**
 * The closed set of things that can be wrong, each with the exit status, the cause and the remedy.
 *
 * A code starting `E_` stops the run, `W_` only warns. `docs/errors.md` is held to this table by a test.
 */
import { artifactCodes } from './artifactcodes.ts';
import { binaryCodes } from './binarycodes.ts';
import { failed, interrupted, outside, usage, type Entry } from './codeentry.ts';
import { doctorCodes } from './doctorcodes.ts';
import { modcacheCodes } from './modcachecodes.ts';
import { sealCodes } from './sealcodes.ts';
import { warnings } from './warnings.ts';

export type { ExitStatus } from './codeentry.ts';

const FROM_ELSEWHERE =
  'fetch it again from a proxy you trust; if it comes back, ask who changed it: this is how an attack looks';

export const errors = {
  // what was asked
  E_USAGE: usage('the command line or an input is wrong', 'go-airlock --help lists what is taken'),
  E_UNREADABLE: usage('a file or folder that was named cannot be read', 'check the path and its permissions'),
  E_NO_MODULE: usage('no go.mod or go.work was found', 'run it in a Go module, or name one with -C DIR'),
  E_GOMOD_SYNTAX: usage(
    'a go.mod cannot be read by the rules of Go',
    'go mod edit -fmt shows what the go command thinks of it',
  ),
  E_GOWORK_SYNTAX: usage(
    'a go.work cannot be read by the rules of Go',
    'go work edit -fmt shows what the go command thinks of it',
  ),
  E_GOSUM_SYNTAX: usage(
    'a line of go.sum or go.work.sum is not "module version hash"',
    'restore the file from version control, or run go mod tidy and review the change',
  ),
  E_MODULE_NAME: usage(
    'a module path or version that no rule of Go allows',
    'correct the name in go.mod, go.work or go.sum',
  ),
  E_REPLACE_DIR: usage(
    'a replace names a folder that holds no go.mod',
    'correct the path of the replace, or check out the folder',
  ),
  E_ALLOW_SYNTAX: usage(
    'the list of allowed modules cannot be read',
    'write one pattern a line: example.com/a, example.com/*, example.com/a@v1.2.3; # starts a comment',
  ),
  E_GOPROXY_SYNTAX: usage(
    'a GOPROXY list the go command would not take',
    'write https://host, file:///folder, direct or off, separated by , or |',
  ),
  E_GOFLAGS: usage(
    'GOFLAGS holds a flag that would undo the seal',
    'take the flag out of GOFLAGS for sealed steps',
  ),
  E_MODCACHE: usage(
    'the module cache folder cannot be told',
    'name it with --modcache DIR, or set GOMODCACHE to an absolute path',
  ),
  E_RUNNER: usage(
    'the runner does not provide what an action needs',
    'run it as a step of a workflow; bring a self-hosted runner up to date',
  ),
  E_GO_LIST: usage('the go command cannot list the packages of the roots', 'go mod tidy, or scope build'),

  // the checkout
  E_REPLACE_OUTSIDE: failed(
    'a replace names a folder outside of the checkout',
    'bring the folder into the repository, or take the replace out',
  ),
  E_GOWORK_OUTSIDE: failed(
    'a go.work from outside of the checkout would take part in the build, or one that is in it names a folder outside',
    'set GOWORK=off, or remove it',
  ),
  E_MODULE_NOT_ALLOWED: failed(
    'no line of the list of allowed modules names it',
    'review the module; then add it to the list, or stop requiring it',
  ),

  // the sums
  E_GOSUM_MISSING: failed('a module is needed and no go.sum line says what its bytes are', 'go mod tidy'),
  E_GOSUM_CONFLICT: failed(
    'two sums disagree about one module',
    'find out which line is right; never keep both',
  ),
  E_GOSUM_ALGO: failed(
    'the only sums of a module use an algorithm other than h1',
    'run go mod tidy with a released Go',
  ),

  // the Go that builds
  E_TOOLCHAIN: failed(
    'the project needs a newer Go than the one that is there, or names a toolchain as a module',
    'install that Go and put it first in PATH, or lower the go line; a toolchain is never fetched',
  ),

  // what was brought
  E_MODULE_ZIP: failed('the archive is not the one go.sum names', FROM_ELSEWHERE),
  E_MODULE_MOD: failed('the go.mod of a module version is not the one go.sum names', FROM_ELSEWHERE),
  E_MODULE_DIR: failed(
    'the extracted tree in the module cache is not what go.sum names',
    'go-airlock fetch replaces it',
  ),
  E_MODULE_INFO: failed(
    'the .info file in the module cache is not for this version',
    'go-airlock fetch replaces it',
  ),
  E_MODULE_ZIPHASH: failed(
    'the .ziphash in the module cache is not the sum of go.sum',
    'go-airlock fetch replaces it',
  ),
  E_OFFLINE_MISSING: failed(
    'a needed file is in no place that may be asked',
    'go-airlock fetch with a proxy, or a newer bundle',
  ),
  E_FILE_TYPE: failed(
    'something that is no regular file stands where a module file belongs',
    'remove it and fetch again',
  ),
  E_LIMIT: failed('a file is larger than Go allows', FROM_ELSEWHERE),

  // archives by Go's rules (golang.org/x/mod/zip)
  E_ZIP_STRUCTURE: failed(
    'a zip whose structure is damaged, or that two readers would read differently',
    FROM_ELSEWHERE,
  ),
  E_ZIP_SIZE: failed(
    'a zip whose sizes or checksums are not what they say, or past the limits of Go',
    FROM_ELSEWHERE,
  ),
  E_ZIP_NAME: failed('a zip with a file name that Go does not allow', FROM_ELSEWHERE),
  E_ZIP_PREFIX: failed('a zip with a file that is not below module@version/', FROM_ELSEWHERE),
  E_ZIP_GOMOD: failed('a zip with a go.mod that is not at its root', FROM_ELSEWHERE),
  E_ZIP_DUPLICATE: failed('a zip that holds one name twice', FROM_ELSEWHERE),
  E_ZIP_COLLISION: failed('a zip with names that are one name on some file systems', FROM_ELSEWHERE),

  // bundles
  E_BUNDLE_FORMAT: failed(
    'the file is not laid out as a go-airlock bundle',
    'make the bundle again; nothing unproven was kept of this one',
  ),
  E_BUNDLE_DIGEST: failed(
    'the file is not the one --sha256 names, or no delta on the --base before it',
    'get it again, and ask who changed it',
  ),
  E_CACHE_MISS: failed(
    'the store of cache entries does not have all that is needed, and fail-on-cache-miss is set',
    'run a job that fetches and saves first, or take fail-on-cache-miss out',
  ),

  // vendor folders
  E_NO_VENDOR: usage('there is no vendor folder to verify', 'go mod vendor (go work vendor) makes one'),
  E_VENDOR_FILE: failed(
    'a vendored file is not the one of the verified archive',
    'look at the difference, this is how an attack looks; go mod vendor (go work vendor) makes the folder anew',
  ),
  E_VENDOR_EXTRA: failed('vendoring does not copy this file', 'look at what it does and who added it'),
  E_VENDOR_MISSING: failed('a vendored file is missing', 'go mod vendor (go work vendor) brings it'),
  E_VENDOR_MODULES: failed(
    'vendor/modules.txt is not what go.mod and go.work say',
    'go mod vendor (go work vendor) writes it anew; review the change',
  ),

  // after the seal
  E_SEAL_BROKEN: failed(
    'a step of the job changed a variable of the seal',
    'find the step that sets it, and take that out; what was built after it may have used the network',
  ),
  E_SEAL_BYPASSED: failed(
    'the module cache holds a module that came in after the seal',
    'find the step that fetched it past the seal; if it is needed, require it in go.mod',
  ),
  E_CHANGED_AFTER_VERIFY: failed(
    'something in the module cache was changed after it was proven',
    'find the step that writes to the module cache, and do not use what this job built',
  ),
  E_CHECKOUT_CHANGED: failed(
    'a file that the plan was made from was changed by a step of the job',
    'find the step that writes it; commit what it writes',
  ),
  E_STATE: failed(
    'what the main step left for the audit is missing, or is not what it wrote',
    'find the step that writes to the folder for temporary files',
  ),

  // the outside
  E_NOT_FOUND: failed(
    'no entry of the proxy list has the module version',
    'check the version in go.mod, or add a proxy that has it; the network is not at fault',
  ),
  E_PROXY_DIRECT: outside(
    'the module would have to come from its origin, and nobody may be asked',
    'name a proxy list that is not off, such as direct, or bring the module in a bundle',
  ),
  E_DIRECT: outside('its origin did not give the module', 'try git ls-remote with its address'),
  E_AUTH: outside(
    'the proxy refused (401 or 403)',
    'give credentials for its host and port (proxy-auth, netrc), or ask whether it blocks the module',
  ),
  E_RATE_LIMITED: outside(
    'the proxy asked for a longer pause than is worth waiting',
    'run it again later, or lower --concurrency; the fault is not in the project',
  ),
  E_SERVER: outside('the proxy answered with an error', 'run it again; the fault is not in the project'),
  E_TIMEOUT: outside(
    'the proxy stopped sending',
    'run it again, or raise --timeout; the fault is not in the project',
  ),
  E_TRUNCATED: outside(
    'the proxy sent less than it announced',
    'run it again; the fault is not in the project',
  ),
  E_ENCODING: outside(
    'the proxy used an encoding nobody asked for',
    'the proxy has to serve files as they are; the fault is not in the project',
  ),
  E_REDIRECT: outside(
    'the proxy redirects to a place that is not followed',
    'name the final address as the proxy; the fault is not in the project',
  ),
  E_CONNECT: outside(
    'the proxy cannot be reached',
    'check the address and the network, and run it again; the fault is not in the project',
  ),
  E_TLS: outside(
    'the proxy has no certificate this machine trusts',
    'name a file with its authority (--ca-file, input ca-file), or add it to those of the system',
  ),
  E_DISK_FULL: outside('the disk is full', 'make room and run it again; nothing half-written was kept'),
  E_NOT_WRITABLE: outside('a folder cannot be written', 'check its owner and rights, or name another folder'),
  E_CACHE_SERVICE: outside(
    'the cache service of the runner failed, refused, or has no room',
    'nothing to do if it passes: the modules are fetched; cache: false does without the service',
  ),
  E_NETNS: outside(
    'this system gives no network namespace',
    'run it where unshare is allowed, or say --network inherit',
  ),
  E_INTERRUPTED: interrupted('it was interrupted', 'run it again; it goes on where it was'),
  E_INTERNAL: outside('a fault in go-airlock itself', 'please report it with the lines above'),

  ...warnings,
  ...modcacheCodes,
  ...artifactCodes,
  ...binaryCodes,
  ...sealCodes,
  ...doctorCodes,
} as const satisfies Record<`${'E' | 'W'}_${string}`, Entry>;
