export const id = 246;
export const ids = [246];
export const modules = {

/***/ 92308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HR: () => (/* binding */ Failure),
  sO: () => (/* reexport */ errors),
  $u: () => (/* binding */ exitStatus),
  gk: () => (/* binding */ finding),
  bJ: () => (/* binding */ isError),
  To: () => (/* binding */ softened),
  N6: () => (/* binding */ toFinding)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/codeentry.js
const by = (exit) => (cause, remedy) => ({ exit, cause, remedy });
const failed = by(1);
const usage = by(2);
const outside = by(3);
const interrupted = by(130);
/** Never counts: only errors make an exit status. */
const warning = by(1);
//# sourceMappingURL=codeentry.js.map
;// CONCATENATED MODULE: ./build/src/artifactcodes.js
/** Part of the table in codes.ts: bundles that come from, and go to, a workflow's artifacts. */

const artifactCodes = {
    E_ARTIFACT_TOKEN: usage('an artifact of another run is read with a token, and none was given', 'give github-token a token with actions: read in that repository'),
    E_ARTIFACT_MISSING: failed('the run has no artifact of this name', 'check the name, the run and the repository, and that the job that uploads it came first (needs)'),
    E_ARTIFACT_EXPIRED: failed('the artifact is there by name only: it has expired or was deleted', 'run the workflow that uploads it again, or keep artifacts for longer (retention-days)'),
    E_ARTIFACT_TAKEN: failed('the run has an artifact of this name with another content', 'give each job that bundles its own bundle-name'),
    E_ARTIFACT_SERVICE: outside('the artifact service failed, or refused', 'run it again; bundle-path names the file that was written, and any other store can carry it'),
    W_ARTIFACT: warning('the bundle was not uploaded', 'bundle-path names the file; bundle-required: true makes this an error'),
};
//# sourceMappingURL=artifactcodes.js.map
;// CONCATENATED MODULE: ./build/src/binarycodes.js
/** Part of the table in codes.ts: what may be said about a finished binary, and about two of them. */

const NOT_THIS_BUILD = 'build it again from this checkout in the seal; find out where the binary came from';
const binaryCodes = {
    E_BINARY_READ: usage('a file that was named has no build information of Go', 'name a binary that go build made with modules; go version -m FILE shows what Go sees in it'),
    E_BINARY_MAIN: failed('the binary was not built from a module of this checkout', NOT_THIS_BUILD),
    E_BINARY_MODULE: failed('the binary holds a module version that is not planned', NOT_THIS_BUILD),
    E_BINARY_SUM: failed('the binary was built from a module that is not the one go.sum names', NOT_THIS_BUILD),
    E_BINARY_NO_SUM: failed('nothing tells what a module in the binary was built from', 'build it from a module cache that go-airlock filled, without -mod=vendor'),
    E_BINARY_REPLACED: failed('a module in the binary is not replaced as go.mod and go.work say', NOT_THIS_BUILD),
    E_NOT_REPRODUCIBLE: failed('two builds of one checkout wrote different bytes', 'look for times, random names and folders in what the command writes; for Go, -ldflags=-buildid= leaves its build ID out'),
    W_BINARY_REPLACED: warning('a module in the binary was replaced, as go.mod or go.work says', 'nothing to do if that line was reviewed'),
    W_BINARY_VENDORED: warning('the binary names no sums, as one that was built from a vendor folder', 'verify --vendor holds that folder against the sums'),
    W_BINARY_MODIFIED: warning('the binary was built from a checkout with changes that are in no commit', 'commit what was changed, or keep generated files out of version control'),
    W_BINARY_NO_MAIN: warning('the binary was built from files and does not say of which module', 'build the package instead: go build ./cmd/app'),
};
//# sourceMappingURL=binarycodes.js.map
;// CONCATENATED MODULE: ./build/src/doctorcodes.js
/** Part of the table in codes.ts: what only doctor says. */

const doctorCodes = {
    // settings of the go command
    W_DOCTOR_NO_GO: warning('there is no go command in PATH', 'install Go, or put its bin folder into PATH; go-airlock itself does without'),
    E_DOCTOR_GO111MODULE: failed('GO111MODULE=off switches modules off', 'unset GO111MODULE'),
    W_DOCTOR_PROXY_DEAD: warning('entries of GOPROXY stand behind off or direct, and are never asked', 'put off or direct last'),
    E_DOCTOR_PROXY_FOLDER: failed('GOPROXY names a folder that is not there', 'correct the path, or make the folder: go-airlock unbundle --proxy-dir DIR'),
    E_DOCTOR_PROXY_LACKS: failed('the folder that is the only proxy does not have all that the roots need', 'go-airlock unbundle --proxy-dir DIR with a newer bundle'),
    W_DOCTOR_PRIVATE_HOLE: warning('GOPROXY lets nobody on the network be asked, but GONOPROXY or GOPRIVATE names modules the go command fetches from their origin all the same', 'GONOPROXY=none closes the hole; go-airlock seal sets it'),
    W_DOCTOR_PATTERN: warning('a pattern in a list of modules never fits as it is written', 'write path globs with commas and without blanks or https://: example.com/*,example.org/team'),
    W_DOCTOR_SUMDB_OFF: warning('modules that are new to go.sum are added without asking the checksum database', 'unset GOSUMDB and GONOSUMDB; name private modules in GOPRIVATE'),
    W_DOCTOR_INSECURE: warning('GOINSECURE lets modules come over connections that anyone on the way can change', 'unset GOINSECURE; give the server a certificate and name its authority'),
    E_DOCTOR_GOVCS: failed('GOVCS cannot be read', 'write pattern:vcs, such as public:git|hg,private:all or *:off'),
    W_DOCTOR_GOTOOLCHAIN: warning('the go command would fetch or switch to another toolchain', 'GOTOOLCHAIN=local uses the Go that is there; go-airlock seal sets it'),
    W_DOCTOR_GOENV: warning('GOENV names a file that is not there, so nothing is read from it', 'correct the path, or unset GOENV'),
    W_DOCTOR_SHADOWED: warning('the environment overrides what go env -w has set', 'unset the variable, or go env -u it, so that one place says it'),
    W_DOCTOR_GOWORK: warning('GOWORK stands in a settings file, where it holds for every folder', 'take the line out of the file'),
    E_DOCTOR_MOD_VENDOR: failed('GOFLAGS says -mod=vendor, and a root has no vendor folder', 'go mod vendor, or take -mod=vendor out of GOFLAGS'),
    W_DOCTOR_CERTIFICATES: warning('SSL_CERT_FILE or SSL_CERT_DIR names something that is not there', 'correct the path, or unset it'),
    // the checkout
    E_DOCTOR_CONFLICT: failed('a file holds the marks of a merge that was not finished', 'settle the conflict; for go.sum: keep the lines of both sides, then go mod tidy'),
    W_DOCTOR_CRLF: warning('a file has the line ends of Windows', 'add "go.sum text eol=lf" to .gitattributes, for go.mod too, and git add --renormalize .'),
    W_DOCTOR_STALE_SUM: warning('go.sum has lines that nothing needs', 'go mod tidy'),
    W_DOCTOR_REPLACE_ABSOLUTE: warning('a replace names a folder by a path that only this machine has', 'write it relative to go.mod: ./folder'),
    W_DOCTOR_CASE: warning('two modules differ only in upper and lower case', 'require the spelling that the module itself declares; the other is an old or wrong one'),
    E_DOCTOR_PATH_MISMATCH: failed('a module declares another path than the one it is required by', 'require it by the path it declares, or replace that path with it'),
    // the module cache
    W_DOCTOR_POLLUTED: warning('the module cache holds modules that are required and in no sum: what builds here fails on a fresh machine', 'go mod tidy, and commit the lines it adds; GOMODCACHE of an empty folder shows what others see'),
    W_DOCTOR_CACHE_INSIDE: warning('the module cache lies in the checkout, where its modules are taken for roots', 'name a module cache outside of the checkout'),
    W_DOCTOR_LEFTOVER: warning('killed runs have left folders or files in the module cache', 'go-airlock fetch clears its own and repairs what go left'),
    W_DOCTOR_DISK: warning('there is little room on the disk of the module cache', 'make room'),
    W_DOCTOR_PROXY: warning('an entry of the proxy list does not give what it is asked for', 'check its address, the network and the credentials for it'),
};
//# sourceMappingURL=doctorcodes.js.map
;// CONCATENATED MODULE: ./build/src/modcachecodes.js
/** Part of the table in codes.ts: what may stand in a module cache beside what the sums name. */
const modcacheCodes = {
    E_PATH_EXISTS: {
        exit: 1,
        cause: 'a link, or something else that is no folder, stands where a folder of the module cache belongs',
        remedy: 'remove it and run it again; nothing was read or written through it',
    },
    W_MODCACHE_STRAY: {
        exit: 1,
        cause: 'the module cache holds things that a go command does not leave there',
        remedy: 'find out who put them there and remove them; nothing of them is believed',
    },
    W_MODCACHE_UNCHECKED: {
        exit: 1,
        cause: 'the module cache holds kinds of things that no line of go.sum covers',
        remedy: 'nothing to do for sealed builds; for a cache without them, name a fresh folder with --modcache',
    },
    W_MODCACHE_READONLY: {
        exit: 1,
        cause: 'the module cache holds all that was asked for and cannot be written, so files that are computed were not added',
        remedy: 'nothing to do for builds; go list -m all and version lists want a module cache that can be written',
    },
    W_ZIP_GOMOD: {
        exit: 1,
        cause: 'the go.mod inside an archive is not the one the graph is made from',
        remedy: 'nothing to do: both are what go.sum names; git attributes of the module can cause it',
    },
};
//# sourceMappingURL=modcachecodes.js.map
;// CONCATENATED MODULE: ./build/src/sealcodes.js
/** Part of the table in codes.ts: what the seal is made from, what proves it, and what the audit tells apart. */

const sealCodes = {
    // before the seal
    E_GO_IN_WORKSPACE: failed('the go command that PATH names lies in the checkout, where a pull request can put anything', 'put a Go from outside of the checkout first in PATH'),
    E_VENDOR_LACKING: failed('a module root has no vendor folder to build from', 'go mod vendor (go work vendor) makes one; or use mode auto or modcache'),
    E_SEAL_READBACK: failed('the go command does not see a variable of the seal as it was set', 'look for a wrapper of the go command, or a go.env in its GOROOT, that sets it'),
    E_SEAL_INCOMPLETE: failed('the go command, sealed, wants a module that is not there, or calls one tampered with', 'go mod tidy and commit what it writes; scope all brings more than builds need'),
    W_SEAL_LIST: warning('the go command, sealed, cannot load every package of a root', 'nothing to do if the job does not build them, or generates them first'),
    W_SEAL_MODE: warning('vendor folders are there, and sealed steps build from the module cache', 'mode: modcache says that this is meant'),
    W_GOENV_IGNORED: warning('the file of go env -w sets variables, and sealed steps do not read it', 'set what the build needs in the environment of the job'),
    W_ENV_PROGRAM: warning('the environment names programs that a build may run, and no sum covers them', 'make sure that the workflow itself sets them; unset what it does not'),
    W_TOOLCHAIN: warning('a toolchain line or GOTOOLCHAIN names another Go, and sealed steps do not switch to it', 'put that Go first in PATH if it has to be that one; GOTOOLCHAIN=local in the environment says that it has not'),
    W_NOT_COMPLETE: warning('something that the roots need is not there, and nothing is sealed', 'any other mode makes this an error'),
    // after the seal
    E_REQUIRED_AFTER_SEAL: failed('a module came into the module cache after the seal, and a go.mod requires it now', 'find the step that runs go get or builds with -mod=mod; commit the requirement and its sums if they are right'),
    E_GOSUM_GROWN: failed('lines were added to a go.sum after the seal, as a go command with -mod=mod does', 'find the step that builds with -mod=mod; if the lines are right, commit them'),
    E_GOSUM_CHANGED: failed('lines of a go.sum were changed or removed after the seal', 'find the step that writes it: the sums are what everything was proven with'),
    E_VENDOR_CHANGED: failed('a vendor folder was changed after the seal', 'find the step that writes to it; go mod vendor (go work vendor) makes it anew'),
    W_SEAL_LIFTED: warning('a step with mode: off has lifted the seal for the steps after it', 'nothing to do if that is meant; what those steps fetched is not proven'),
};
//# sourceMappingURL=sealcodes.js.map
;// CONCATENATED MODULE: ./build/src/warnings.js
/** The codes that only warn; part of the table in codes.ts. */

const warnings = {
    W_REPLACE_DIR: warning('a replace names a folder; its source is in no sum and was not checked', 'nothing to do if the folder is part of the repository'),
    W_GOWORK_ABOVE: warning('a go.work above the folder is not used', '-C with the folder of the go.work plans the workspace'),
    W_VENDOR_UNVERIFIED: warning('vendored packages come from a folder that replaces their module; no sum covers them', 'nothing to do if that folder is part of the repository; review it and its copy like your own code'),
    W_PLAN_PARTIAL: warning('the plan is not whole: go.mod files of dependencies are not at hand', 'go-airlock fetch brings them'),
    W_UNKNOWN_DIRECTIVE: warning('a go.mod or go.work holds a directive this version does not know', 'nothing to do if it does not change what the build needs'),
    W_CACHE_REPAIRED: warning('something in the module cache was not what go.sum names and was replaced', 'find out who else writes to this module cache'),
    W_BUNDLE_REFUSED: warning('something in a bundle was refused, and fetched instead', 'delete the bundle or cache entry and find out who wrote it'),
    W_CACHE_STORE: warning('the store of cache entries could not be used', 'check the folder that cache-path names, its owner and the room on its disk; or what the cache service says'),
    W_CACHE_INCOMPLETE: warning('the module cache does not hold all that the roots need, so no entry was saved', 'fetch before the step that saves: an entry is whole, or it is none'),
    W_URL_USERINFO: warning('an entry of the proxy list has user or password in its address', 'use a proxy-auth line or netrc: an address gets into logs and process lists'),
    W_AUDIT: warning('something is not as it was when the job was sealed', 'find the step that changed it; audit: fail makes this an error'),
    W_GO_SUMDB: warning('this Go can be deceived by a proxy about modules that no go.sum names (fixed in 1.25.13, 1.26.6 and 1.27.0)', 'bring Go up to date; until then add modules to go.mod through a proxy you trust only'),
    W_GOCACHE_PRESENT: warning('the build cache was filled before the seal, and no sum covers what is in it', 'run --build-cache fresh (the action: build-cache: fresh) compiles from the proven sources'),
    W_CACHE_STRANGER: warning('the module cache holds module versions that nobody has proven, and go run pkg@version would run them', 'name a module cache of its own with --modcache (the action has one unless module-cache names another)'),
    W_ZIP_DIRECTORY: warning('an archive holds entries for folders, so go mod verify will call its tree modified', 'nothing to do: the archive is the one go.sum names'),
};
//# sourceMappingURL=warnings.js.map
;// CONCATENATED MODULE: ./build/src/codes.js
/**
 * The closed set of things that can be wrong, each with the exit status, the cause and the remedy.
 *
 * A code starting `E_` stops the run, `W_` only warns. `docs/errors.md` is held to this table by a test.
 */







const FROM_ELSEWHERE = 'fetch it again from a proxy you trust; if it comes back, ask who changed it: this is how an attack looks';
const errors = {
    // what was asked
    E_USAGE: usage('the command line or an input is wrong', 'go-airlock --help lists what is taken'),
    E_UNREADABLE: usage('a file or folder that was named cannot be read', 'check the path and its permissions'),
    E_NO_MODULE: usage('no go.mod or go.work was found', 'run it in a Go module, or name one with -C DIR'),
    E_GOMOD_SYNTAX: usage('a go.mod cannot be read by the rules of Go', 'go mod edit -fmt shows what the go command thinks of it'),
    E_GOWORK_SYNTAX: usage('a go.work cannot be read by the rules of Go', 'go work edit -fmt shows what the go command thinks of it'),
    E_GOSUM_SYNTAX: usage('a line of go.sum or go.work.sum is not "module version hash"', 'restore the file from version control, or run go mod tidy and review the change'),
    E_MODULE_NAME: usage('a module path or version that no rule of Go allows', 'correct the name in go.mod, go.work or go.sum'),
    E_REPLACE_DIR: usage('a replace names a folder that holds no go.mod', 'correct the path of the replace, or check out the folder'),
    E_ALLOW_SYNTAX: usage('the list of allowed modules cannot be read', 'write one pattern a line: example.com/a, example.com/*, example.com/a@v1.2.3; # starts a comment'),
    E_GOPROXY_SYNTAX: usage('a GOPROXY list the go command would not take', 'write https://host, file:///folder, direct or off, separated by , or |'),
    E_GOFLAGS: usage('GOFLAGS holds a flag that would undo the seal', 'take the flag out of GOFLAGS for sealed steps'),
    E_MODCACHE: usage('the module cache folder cannot be told', 'name it with --modcache DIR, or set GOMODCACHE to an absolute path'),
    E_RUNNER: usage('the runner does not provide what an action needs', 'run it as a step of a workflow; bring a self-hosted runner up to date'),
    E_GO_LIST: usage('the go command cannot list the packages of the roots', 'go mod tidy, or scope build'),
    // the checkout
    E_REPLACE_OUTSIDE: failed('a replace names a folder outside of the checkout', 'bring the folder into the repository, or take the replace out'),
    E_GOWORK_OUTSIDE: failed('a go.work from outside of the checkout would take part in the build, or one that is in it names a folder outside', 'set GOWORK=off, or remove it'),
    E_MODULE_NOT_ALLOWED: failed('no line of the list of allowed modules names it', 'review the module; then add it to the list, or stop requiring it'),
    // the sums
    E_GOSUM_MISSING: failed('a module is needed and no go.sum line says what its bytes are', 'go mod tidy'),
    E_GOSUM_CONFLICT: failed('two sums disagree about one module', 'find out which line is right; never keep both'),
    E_GOSUM_ALGO: failed('the only sums of a module use an algorithm other than h1', 'run go mod tidy with a released Go'),
    // the Go that builds
    E_TOOLCHAIN: failed('the project needs a newer Go than the one that is there, or names a toolchain as a module', 'install that Go and put it first in PATH, or lower the go line; a toolchain is never fetched'),
    // what was brought
    E_MODULE_ZIP: failed('the archive is not the one go.sum names', FROM_ELSEWHERE),
    E_MODULE_MOD: failed('the go.mod of a module version is not the one go.sum names', FROM_ELSEWHERE),
    E_MODULE_DIR: failed('the extracted tree in the module cache is not what go.sum names', 'go-airlock fetch replaces it'),
    E_MODULE_INFO: failed('the .info file in the module cache is not for this version', 'go-airlock fetch replaces it'),
    E_MODULE_ZIPHASH: failed('the .ziphash in the module cache is not the sum of go.sum', 'go-airlock fetch replaces it'),
    E_OFFLINE_MISSING: failed('a needed file is in no place that may be asked', 'go-airlock fetch with a proxy, or a newer bundle'),
    E_FILE_TYPE: failed('something that is no regular file stands where a module file belongs', 'remove it and fetch again'),
    E_LIMIT: failed('a file is larger than Go allows', FROM_ELSEWHERE),
    // archives by Go's rules (golang.org/x/mod/zip)
    E_ZIP_STRUCTURE: failed('a zip whose structure is damaged, or that two readers would read differently', FROM_ELSEWHERE),
    E_ZIP_SIZE: failed('a zip whose sizes or checksums are not what they say, or past the limits of Go', FROM_ELSEWHERE),
    E_ZIP_NAME: failed('a zip with a file name that Go does not allow', FROM_ELSEWHERE),
    E_ZIP_PREFIX: failed('a zip with a file that is not below module@version/', FROM_ELSEWHERE),
    E_ZIP_GOMOD: failed('a zip with a go.mod that is not at its root', FROM_ELSEWHERE),
    E_ZIP_DUPLICATE: failed('a zip that holds one name twice', FROM_ELSEWHERE),
    E_ZIP_COLLISION: failed('a zip with names that are one name on some file systems', FROM_ELSEWHERE),
    // bundles
    E_BUNDLE_FORMAT: failed('the file is not laid out as a go-airlock bundle', 'make the bundle again; nothing unproven was kept of this one'),
    E_BUNDLE_DIGEST: failed('the file is not the one --sha256 names, or no delta on the --base before it', 'get it again, and ask who changed it'),
    E_CACHE_MISS: failed('the store of cache entries does not have all that is needed, and fail-on-cache-miss is set', 'run a job that fetches and saves first, or take fail-on-cache-miss out'),
    // vendor folders
    E_NO_VENDOR: usage('there is no vendor folder to verify', 'go mod vendor (go work vendor) makes one'),
    E_VENDOR_FILE: failed('a vendored file is not the one of the verified archive', 'look at the difference, this is how an attack looks; go mod vendor (go work vendor) makes the folder anew'),
    E_VENDOR_EXTRA: failed('vendoring does not copy this file', 'look at what it does and who added it'),
    E_VENDOR_MISSING: failed('a vendored file is missing', 'go mod vendor (go work vendor) brings it'),
    E_VENDOR_MODULES: failed('vendor/modules.txt is not what go.mod and go.work say', 'go mod vendor (go work vendor) writes it anew; review the change'),
    // after the seal
    E_SEAL_BROKEN: failed('a step of the job changed a variable of the seal', 'find the step that sets it, and take that out; what was built after it may have used the network'),
    E_SEAL_BYPASSED: failed('the module cache holds a module that came in after the seal', 'find the step that fetched it past the seal; if it is needed, require it in go.mod'),
    E_CHANGED_AFTER_VERIFY: failed('something in the module cache was changed after it was proven', 'find the step that writes to the module cache, and do not use what this job built'),
    E_CHECKOUT_CHANGED: failed('a file that the plan was made from was changed by a step of the job', 'find the step that writes it; commit what it writes'),
    E_STATE: failed('what the main step left for the audit is missing, or is not what it wrote', 'find the step that writes to the folder for temporary files'),
    // the outside
    E_NOT_FOUND: failed('no entry of the proxy list has the module version', 'check the version in go.mod, or add a proxy that has it; the network is not at fault'),
    E_PROXY_DIRECT: outside('the module would have to come from its origin, and nobody may be asked', 'name a proxy list that is not off, such as direct, or bring the module in a bundle'),
    E_DIRECT: outside('its origin did not give the module', 'try git ls-remote with its address'),
    E_AUTH: outside('the proxy refused (401 or 403)', 'give credentials for its host and port (proxy-auth, netrc), or ask whether it blocks the module'),
    E_RATE_LIMITED: outside('the proxy asked for a longer pause than is worth waiting', 'run it again later, or lower --concurrency; the fault is not in the project'),
    E_SERVER: outside('the proxy answered with an error', 'run it again; the fault is not in the project'),
    E_TIMEOUT: outside('the proxy stopped sending', 'run it again, or raise --timeout; the fault is not in the project'),
    E_TRUNCATED: outside('the proxy sent less than it announced', 'run it again; the fault is not in the project'),
    E_ENCODING: outside('the proxy used an encoding nobody asked for', 'the proxy has to serve files as they are; the fault is not in the project'),
    E_REDIRECT: outside('the proxy redirects to a place that is not followed', 'name the final address as the proxy; the fault is not in the project'),
    E_CONNECT: outside('the proxy cannot be reached', 'check the address and the network, and run it again; the fault is not in the project'),
    E_TLS: outside('the proxy has no certificate this machine trusts', 'name a file with its authority (--ca-file, input ca-file), or add it to those of the system'),
    E_DISK_FULL: outside('the disk is full', 'make room and run it again; nothing half-written was kept'),
    E_NOT_WRITABLE: outside('a folder cannot be written', 'check its owner and rights, or name another folder'),
    E_CACHE_SERVICE: outside('the cache service of the runner failed, refused, or has no room', 'nothing to do if it passes: the modules are fetched; cache: false does without the service'),
    E_NETNS: outside('this system gives no network namespace', 'run it where unshare is allowed, or say --network inherit'),
    E_INTERRUPTED: interrupted('it was interrupted', 'run it again; it goes on where it was'),
    E_INTERNAL: outside('a fault in go-airlock itself', 'please report it with the lines above'),
    ...warnings,
    ...modcacheCodes,
    ...artifactCodes,
    ...binaryCodes,
    ...sealCodes,
    ...doctorCodes,
};
//# sourceMappingURL=codes.js.map
;// CONCATENATED MODULE: ./build/src/errors.js



/** A finding with the cause and remedy of the table where `detail` does not say better. */
function finding(code, detail = {}) {
    const entry = errors[code];
    return {
        code,
        level: code.startsWith('W_') ? 'warning' : 'error',
        ...detail,
        message: detail.message ?? entry.cause,
        remedy: detail.remedy ?? entry.remedy,
    };
}
/** The same finding as a warning with another code, and why it is only that. */
function softened(found, code, why) {
    return { ...found, ...finding(code, { message: `${found.message} (${found.code}); ${why}` }) };
}
/** What ends a stage. Carries the finding that is shown; a stack is only shown for `E_INTERNAL`. */
class Failure extends Error {
    finding;
    constructor(code, detail = {}, cause) {
        const found = finding(code, detail);
        super(`${code}: ${found.message}`, cause === undefined ? undefined : { cause });
        this.name = 'Failure';
        this.finding = found;
    }
    /** The failure whose finding was made elsewhere, such as in a worker thread. */
    static of(found) {
        return new Failure(found.code, found);
    }
}
/** The finding for anything thrown: a {@link Failure}'s own, a system error by its code, else `E_INTERNAL`. */
function toFinding(thrown) {
    if (thrown instanceof Failure)
        return thrown.finding;
    const { code, path, name, message } = systemError(thrown);
    const where = path === undefined ? {} : { path };
    if (name === 'AbortError' || code === 'ABORT_ERR')
        return finding('E_INTERRUPTED');
    if (code === 'ENOSPC' || code === 'EDQUOT')
        return finding('E_DISK_FULL', where);
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EEXIST')
        return finding('E_NOT_WRITABLE', where);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ELOOP' || code === 'EIO')
        return finding('E_UNREADABLE', { ...where, message: `cannot be read (${code})` });
    return finding('E_INTERNAL', { message });
}
/** True for every error, also one that code outside this realm has made, such as Node under a test runner. */
function isError(thrown) {
    return thrown instanceof Error || thrown instanceof DOMException || external_node_util_.types.isNativeError(thrown);
}
function systemError(thrown) {
    if (!isError(thrown))
        return { name: 'unknown', message: String(thrown) };
    const code = 'code' in thrown && typeof thrown.code === 'string' ? { code: thrown.code } : {};
    const path = 'path' in thrown && typeof thrown.path === 'string' ? { path: thrown.path } : {};
    return { ...code, ...path, name: thrown.name, message: thrown.message };
}
/** 0 when no finding is an error; else the status of the worst: usage, then checks, then the outside. */
function exitStatus(findings) {
    const wrong = findings.filter((f) => f.level === 'error').map((f) => errors[f.code].exit);
    for (const status of [130, 2, 1, 3])
        if (wrong.includes(status))
            return status;
    return 0;
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 66246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   hK: () => (/* binding */ hashGoMod)
/* harmony export */ });
/* unused harmony export hash1 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30362);
/** The `h1:` sums of go.sum. */



// joined strings are quicker to hash than many small ones, and must stay far below the longest string there can be
const LINES_AT_ONCE = 4096;
/**
 * The directory hash: SHA-256 over one line `<hex sha256 of content>  <name>\n` a file, names in byte order; in base64.
 * A name given more than once counts as often, each time with the content given last, as Go reads such a zip.
 *
 * @param files full names as in the zip (`path@version/file`) in any order, each with its content's SHA-256 in lower-case hex
 * @throws Failure `E_ZIP_NAME` when a name holds a newline
 * @see golang.org/x/mod/sumdb/dirhash Hash1, HashZip; go-modules-spec.md 4.1
 */
function hash1(files) {
    const sorted = [...files].sort((a, b) => (0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo)(a[0], b[0]));
    takeLastContents(sorted);
    const total = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let start = 0; start < sorted.length; start += LINES_AT_ONCE)
        total.update(linesOf(sorted.slice(start, start + LINES_AT_ONCE)));
    return `h1:${total.digest('base64')}`;
}
function takeLastContents(sorted) {
    let last = sorted.at(-1);
    for (let i = sorted.length - 1; i >= 0; i--) {
        const file = sorted[i];
        if (file?.[0] === last?.[0] && last !== undefined)
            sorted[i] = last;
        else
            last = file;
    }
}
function linesOf(files) {
    let lines = '';
    for (const [name, sha256] of files) {
        if (name.includes('\n'))
            throw newlineIn(name);
        lines += `${sha256}  ${name}\n`;
    }
    return lines;
}
function newlineIn(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_ZIP_NAME', {
        path: (0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name),
        message: 'a name that holds a newline cannot be hashed',
    });
}
/** SHA-256 of the bytes in lower-case hex. */
function sha256Hex(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex');
}
/** The sum on a go.sum line whose version ends in `/go.mod`. @param bytes the go.mod as it is in the `.mod` file */
function hashGoMod(bytes) {
    return hash1([['go.mod', sha256Hex(bytes)]]);
}
//# sourceMappingURL=hash.js.map

/***/ }),

/***/ 30362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ unescapeVersion),
/* harmony export */   NQ: () => (/* binding */ splitPathMajor),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   Yg: () => (/* binding */ importPathProblem),
/* harmony export */   a3: () => (/* binding */ unescapePath),
/* harmony export */   av: () => (/* binding */ escapeVersion),
/* harmony export */   ft: () => (/* binding */ escapePath),
/* harmony export */   rz: () => (/* binding */ compareModules),
/* harmony export */   sG: () => (/* binding */ moduleVersionProblem),
/* harmony export */   tX: () => (/* binding */ filePathProblem)
/* harmony export */ });
/* unused harmony exports modulePathProblem, fileElementProblem, checkModuleVersion */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95760);
/**
 * Names of modules: which paths and versions there are, their order, and how they are spelled in file names.
 *
 * @see golang.org/x/mod/module; go-modules-spec.md 1
 */


/** `path@version`, as reports and the names in a module zip have it. */
function idOf(m) {
    return `${m.path}@${m.version}`;
}
/** Order of the UTF-8 bytes of two strings, as Go compares strings: negative, zero or positive. */
function compareBytes(a, b) {
    if (a === b)
        return 0;
    const plain = a < b ? -1 : 1;
    return SURROGATE.test(a) || SURROGATE.test(b) ? compareCodePoints(a, b) : plain;
}
// UTF-16 puts characters above U+FFFF before U+E000; UTF-8 puts them last
const SURROGATE = /[\ud800-\udfff]/;
function compareCodePoints(a, b) {
    let i = 0;
    while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i))
        i++;
    return rank(a, i) - rank(b, i);
}
function rank(text, index) {
    if (index >= text.length)
        return -1;
    const unit = text.charCodeAt(index);
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** Order of modules: the path by bytes, then the version by the rules of semantic versions. */
function compareModules(a, b) {
    return compareBytes(a.path, b.path) || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(a.version, b.version);
}
/** A name from outside, fit for a message: in quotes, shortened, with nothing in it that a terminal would act on. */
function quoted(name) {
    const short = name.length > 200 ? `${name.slice(0, 200)}…` : name;
    return `"${short.replace(/[^ !#-[\]-~…\p{L}]/gu, escapeOne)}"`;
}
function escapeOne(char) {
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
// what is looked for is the first wrong character: that needs no going back, however long the name
const FORBIDDEN = {
    module: /[^-._~0-9A-Za-z]/,
    import: /[^-._~0-9A-Za-z+]/,
    file: /[^-._~0-9+ !#$%&(),=@[\]^{}\p{L}]/u,
};
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
const WINDOWS_SHORT_NAME = /^[^.]*~[0-9]+(?:\.|$)/;
/**
 * Why a path cannot be a module's that is fetched, in words; undefined when it can.
 *
 * @see golang.org/x/mod/module CheckPath; go-modules-spec.md 1.1
 */
function modulePathProblem(path) {
    return (pathProblem(path, 'module') ??
        hostProblem(path) ??
        (splitPathMajor(path) === undefined ? MAJOR_PROBLEM : undefined));
}
const MAJOR_PROBLEM = 'it does not end in a major version as Go writes it (/v2 and up; .v0 and up on gopkg.in)';
function hostProblem(path) {
    const slash = path.indexOf('/');
    const host = slash < 0 ? path : path.slice(0, slash);
    if (!host.includes('.'))
        return 'its first element has no dot';
    return /[^-.0-9a-z]/.test(host) ? 'its first element may only hold a-z, 0-9, - and .' : undefined;
}
/** Why a path cannot be a package's, or a main module's, in words; undefined when it can. @see golang.org/x/mod/module CheckImportPath */
function importPathProblem(path) {
    return pathProblem(path, 'import');
}
/** Why a slash-separated path cannot be a file's in a module, in words; undefined when it can. @see golang.org/x/mod/module CheckFilePath */
function filePathProblem(path) {
    return pathProblem(path, 'file');
}
function pathProblem(path, kind) {
    if (path === '')
        return 'it is empty';
    if (path.startsWith('-') && kind !== 'file')
        return 'it starts with -';
    for (const element of path.split('/')) {
        const problem = elementProblem(element, kind);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
/**
 * Why one element (what stands between slashes) of a file's path is refused, in words; undefined when it is fine.
 *
 * @see golang.org/x/mod/module CheckFilePath
 */
function fileElementProblem(element) {
    return elementProblem(element, 'file');
}
function elementProblem(element, kind) {
    if (element === '')
        return 'it has an empty element';
    if (element.endsWith('.'))
        return `its element ${quoted(element)} ends in a dot`;
    if (kind === 'module' && element.startsWith('.'))
        return `its element ${quoted(element)} starts with a dot`;
    if (FORBIDDEN[kind].test(element))
        return `its element ${quoted(element)} holds a character that is not allowed`;
    if (WINDOWS_DEVICE.test(element))
        return `its element ${quoted(element)} is a device on Windows`;
    if (kind !== 'file' && WINDOWS_SHORT_NAME.test(element))
        return `its element ${quoted(element)} looks like a short name of Windows`;
    return undefined;
}
/**
 * A module path parted before its major version: `/v2` and up, on gopkg.in `.v0` and up; `major` is empty where there is none.
 * Undefined when the path ends in a major version Go does not allow. The other rules for paths are not checked.
 *
 * @see golang.org/x/mod/module SplitPathVersion; go-modules-spec.md 1.3
 */
function splitPathMajor(path) {
    const major = path.startsWith('gopkg.in/') ? gopkgMajor(path) : plainMajor(path);
    return major === undefined ? undefined : { prefix: path.slice(0, path.length - major.length), major };
}
// Go takes `.v-unstable` for a path, though no version can go with it
function gopkgMajor(path) {
    return /\.v(?:0|[1-9][0-9]*|(?:[1-9][0-9]*)?-unstable)$/.exec(path)?.[0];
}
function plainMajor(path) {
    const found = /\/v([0-9.]+)$/.exec(path);
    if (found === null)
        return '';
    const [major, number = ''] = found;
    return number.includes('.') || number.startsWith('0') || number === '1' ? undefined : major;
}
/**
 * Why there can be no such module version in a cache, in words; undefined when there can: the path is a module's, the version
 * canonical, and the major versions of both agree.
 *
 * @see golang.org/x/mod/module Check, CheckPathMajor; go-modules-spec.md 1.2, 1.3
 */
function moduleVersionProblem(m) {
    const problem = modulePathProblem(m.path);
    if (problem !== undefined)
        return `the path: ${problem}`;
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isValid */ .fn)(m.version))
        return 'the version is not a semantic version';
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(m.version) !== m.version)
        return `the version is written ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(m.version)}`;
    const major = splitPathMajor(m.path)?.major ?? '';
    return majorsAgree(m.version, major)
        ? undefined
        : `the version does not go with ${major === '' ? 'a path without major version' : major}`;
}
function majorsAgree(version, pathMajor) {
    const major = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .majorOf */ .Ds)(version);
    if (pathMajor === '')
        return major === 'v0' || major === 'v1' || version.endsWith('+incompatible');
    const wanted = pathMajor.startsWith('.') ? pathMajor.replace(/-unstable$/, '') : pathMajor;
    // an old go command gave pseudo-versions of gopkg.in/x.v1 the wrong major
    return wanted.slice(1) === major || (wanted === '.v1' && version.startsWith('v0.0.0-'));
}
/** Returns `m`, or throws Failure `E_MODULE_NAME` when there can be no such module version ({@link moduleVersionProblem}). */
function checkModuleVersion(m) {
    const problem = moduleVersionProblem(m);
    if (problem !== undefined)
        throw wrongName(idOf(m), problem);
    return m;
}
function wrongName(name, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_MODULE_NAME', { message: `${quoted(name)} is no module name: ${problem}` });
}
/**
 * The module path as file names and addresses have it: upper case as `!` and lower case.
 *
 * @throws Failure `E_MODULE_NAME` when it is no module path
 * @see golang.org/x/mod/module EscapePath; go-modules-spec.md 1.4
 */
function escapePath(path) {
    const problem = modulePathProblem(path);
    if (problem !== undefined)
        throw wrongName(path, problem);
    return escapeUpper(path);
}
/**
 * The version as file names and addresses have it. It need not be a semantic version, but a file name in ASCII without `!`.
 *
 * @throws Failure `E_MODULE_NAME` when it is not
 * @see golang.org/x/mod/module EscapeVersion; go-modules-spec.md 1.4
 */
function escapeVersion(version) {
    const problem = versionNameProblem(version);
    if (problem !== undefined)
        throw wrongName(version, problem);
    return escapeUpper(version);
}
function versionNameProblem(version) {
    return (elementProblem(version, 'file') ??
        (/[!\P{ASCII}]/u.test(version) ? 'it holds ! or letters beyond ASCII' : undefined));
}
function escapeUpper(name) {
    return name.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
/** The module path an escaped one stands for; undefined unless it is exactly what {@link escapePath} gives for a module path. */
function unescapePath(escaped) {
    const path = unescapeUpper(escaped);
    return path === undefined || modulePathProblem(path) !== undefined ? undefined : path;
}
/** The version an escaped one stands for; undefined unless it is exactly what {@link escapeVersion} gives for it. */
function unescapeVersion(escaped) {
    const version = unescapeUpper(escaped);
    return version === undefined || versionNameProblem(version) !== undefined ? undefined : version;
}
function unescapeUpper(escaped) {
    if (/[A-Z]|!(?![a-z])/.test(escaped))
        return undefined;
    return escaped.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
}
//# sourceMappingURL=module.js.map

/***/ }),

/***/ 95760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Ds: () => (/* binding */ majorOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   fn: () => (/* binding */ isValid),
/* harmony export */   qD: () => (/* binding */ latestVersion),
/* harmony export */   uT: () => (/* binding */ pseudoTime)
/* harmony export */ });
/* unused harmony export isPseudo */
/**
 * Versions of modules: semantic versions with a leading `v`, by the rules of the go command.
 *
 * @see golang.org/x/mod/semver, golang.org/x/mod/module; go-modules-spec.md 1.2
 */
const NUMBER = '(?:0|[1-9][0-9]*)';
const PRE = `(?:${NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const BUILD = '[0-9A-Za-z-]+';
const VERSION = new RegExp(`^v(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER})(?:-(${PRE}(?:\\.${PRE})*))?(\\+${BUILD}(?:\\.${BUILD})*)?)?)?$`);
const PSEUDO = /^v[0-9]+\.(?:0\.0-|[0-9]+\.[0-9]+-(?:[^+]*\.)?0\.)([0-9]{14})-[0-9A-Za-z]+(?:\+.*)?$/;
function parse(version) {
    const found = VERSION.exec(version);
    if (found === null)
        return undefined;
    const [, major = '', minor = '0', patch = '0', pre = '', build = ''] = found;
    return { numbers: [major, minor, patch], pre, build };
}
/** Whether it is a semantic version with a leading `v`; `v1` and `v1.2` are valid, though not canonical. */
function isValid(version) {
    return VERSION.test(version);
}
/**
 * The one spelling that file names and sums use: three numbers, no build metadata but exactly `+incompatible`.
 * Empty when the version is not valid.
 *
 * @see golang.org/x/mod/module CanonicalVersion
 */
function canonical(version) {
    const parts = parse(version);
    if (parts === undefined)
        return '';
    const pre = parts.pre === '' ? '' : `-${parts.pre}`;
    return `v${parts.numbers.join('.')}${pre}${parts.build === '+incompatible' ? parts.build : ''}`;
}
/** The major version with its `v`, such as `v2`; empty when the version is not valid. */
function majorOf(version) {
    const parts = parse(version);
    return parts === undefined ? '' : `v${parts.numbers[0]}`;
}
/**
 * Order of two versions: negative, zero or positive. Versions that differ in build metadata or spelling only are put in byte
 * order, so that zero means the same string. One that is not valid stands before all valid ones.
 *
 * @see golang.org/x/mod/semver Compare
 */
function compareVersions(a, b) {
    if (a === b)
        return 0;
    const x = parse(a);
    const y = parse(b);
    const order = x === undefined || y === undefined
        ? Number(x !== undefined) - Number(y !== undefined)
        : compareParts(x, y);
    return order === 0 ? compareText(a, b) : order;
}
function compareParts(x, y) {
    for (const i of [0, 1, 2]) {
        const order = compareNumbers(x.numbers[i], y.numbers[i]);
        if (order !== 0)
            return order;
    }
    return comparePre(x.pre, y.pre);
}
function comparePre(x, y) {
    if (x === y)
        return 0;
    if (x === '')
        return 1;
    if (y === '')
        return -1;
    const left = x.split('.');
    const right = y.split('.');
    const at = left.findIndex((identifier, i) => identifier !== right[i]);
    const [l, r] = [left[at], right[at]];
    if (l === undefined)
        return -1; // all of x, and y goes on
    return r === undefined ? 1 : compareIdentifiers(l, r);
}
function compareIdentifiers(l, r) {
    const numeric = [l, r].map((identifier) => /^[0-9]+$/.test(identifier));
    if (numeric[0] !== numeric[1])
        return numeric[0] === true ? -1 : 1;
    return numeric[0] === true ? compareNumbers(l, r) : compareText(l, r);
}
// no leading zeros, so the longer is the greater; a number may be longer than 2^53 shows exactly
function compareNumbers(a, b) {
    return a.length === b.length ? compareText(a, b) : a.length - b.length;
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** Whether the version names a commit, as in `v0.0.0-20191109021931-daa7c04131f5`. @see golang.org/x/mod/module IsPseudoVersion */
function isPseudo(version) {
    return PSEUDO.test(version) && isValid(version);
}
/**
 * The time in a pseudo-version's name in RFC 3339, UTC, whole seconds, such as `2019-11-09T02:19:31Z`.
 * Undefined when it is no pseudo-version or its digits are no date.
 *
 * @see golang.org/x/mod/module PseudoVersionTime
 */
function pseudoTime(version) {
    const digits = isValid(version) ? PSEUDO.exec(version)?.[1] : undefined;
    if (digits === undefined)
        return undefined;
    const time = digits.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6');
    const date = new Date(`${time}.000Z`);
    // JavaScript takes February 30 for March 2, so only a date that comes back unchanged is one
    return !Number.isNaN(date.getTime()) && date.toISOString() === `${time}.000Z` ? `${time}Z` : undefined;
}
/**
 * The version a proxy names as the latest of those it has: the highest release, else the highest pre-release, else the pseudo-version
 * with the newest time.
 *
 * @param versions at least one
 * @see golang.org/ref/mod, glossary: latest version; go-modules-spec.md 2.1
 */
function latestVersion(versions) {
    const pseudo = versions.filter(isPseudo);
    const tagged = versions.filter((version) => !isPseudo(version));
    const releases = tagged.filter((version) => !version.includes('-'));
    const best = releases.length > 0 ? releases : tagged;
    if (best.length > 0)
        return [...best].sort(compareVersions).at(-1) ?? '';
    const time = (version) => pseudoTime(version) ?? '';
    return [...pseudo].sort((a, b) => compareText(time(a), time(b)) || compareVersions(a, b)).at(-1) ?? '';
}
//# sourceMappingURL=version.js.map

/***/ })

};
