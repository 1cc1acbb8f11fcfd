import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
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
const codes_errors = {
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
    const entry = codes_errors[code];
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
class errors_Failure extends Error {
    finding;
    constructor(code, detail = {}, cause) {
        const found = finding(code, detail);
        super(`${code}: ${found.message}`, cause === undefined ? undefined : { cause });
        this.name = 'Failure';
        this.finding = found;
    }
    /** The failure whose finding was made elsewhere, such as in a worker thread. */
    static of(found) {
        return new errors_Failure(found.code, found);
    }
}
/** The finding for anything thrown: a {@link Failure}'s own, a system error by its code, else `E_INTERNAL`. */
function toFinding(thrown) {
    if (thrown instanceof errors_Failure)
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
    return thrown instanceof Error || thrown instanceof DOMException || external_node_util_namespaceObject.types.isNativeError(thrown);
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
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./build/src/pack/wasm.js



const PACKAGE = '@bokuweb/zstd-wasm';
const PAGE = 65536;
/** After a frame of this size an instance is given up, and its memory with it, for a fresh one. */
const LARGE = 64 << 20;
/** The encoder and decoder. */
class Wasm {
    #module;
    #now;
    constructor(bytes) {
        this.#module = new WebAssembly.Module(bytes);
        this.#now = start(this.#module);
    }
    /**
     * Unpacks one frame and gives its content to `use`: a view that is only good during the call.
     *
     * @returns undefined when the frame is damaged or does not fit into `size`
     */
    decompress(frame, size, use) {
        return this.#borrow([frame.length, size], ([source, target]) => {
            frame.read(this.#view(source, frame.length));
            const length = this.#now.decompress(target, size, source, frame.length);
            return this.#now.isError(length) === 0 ? use(this.#view(target, length)) : undefined;
        });
    }
    /** Packs `size` bytes that `fill` writes into the view it is given. Throws `E_LIMIT` when there is no memory for it. */
    compress(size, level, fill) {
        const bound = this.#now.bound(size);
        return this.#borrow([size, bound], ([source, target]) => {
            fill(this.#view(source, size));
            const length = this.#now.compress(target, bound, source, size, level);
            if (this.#now.isError(length) !== 0)
                throw new errors_Failure('E_INTERNAL', { message: `zstd gave up with ${length}` });
            return Uint8Array.from(this.#view(target, length));
        });
    }
    #borrow([first, second], use) {
        const places = [this.#now.malloc(first), this.#now.malloc(second)];
        try {
            if (places.includes(0))
                throw new errors_Failure('E_LIMIT', { message: `no memory for a frame of ${first + second} bytes` });
            return use(places);
        }
        finally {
            for (const place of places)
                if (place !== 0)
                    this.#now.free(place);
            if (first + second > LARGE)
                this.#now = start(this.#module);
        }
    }
    /** Made anew each time: growing the memory moves it. */
    #view(place, length) {
        return Buffer.from(this.#now.memory.buffer, place >>> 0, length);
    }
}
function start(module) {
    const nothing = () => 0;
    const grow = (wanted) => (growTo(memory, wanted >>> 0) ? 1 : 0);
    const imports = { a: { a: nothing, b: nothing, c: nothing, d: nothing, e: grow } };
    const { exports } = new WebAssembly.Instance(module, imports);
    const memory = memoryOf(exports['f']);
    const call = (name) => callable(exports[name]);
    call('g')(); // its own start-up
    const [malloc, free, isError, bound] = [call('s'), call('t'), call('h'), call('i')];
    return { memory, malloc, free, isError, bound, compress: call('m'), decompress: call('r') };
}
function growTo(memory, bytes) {
    try {
        memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / PAGE));
        return true;
    }
    catch {
        return false; // its bound is 2 GiB; the caller says so
    }
}
/** Reads the wasm build: it stands beside a bundle, else in its package. */
function readWasm() {
    const here = import.meta.url;
    const beside = new URL('./zstd.wasm', here);
    if ((0,external_node_fs_namespaceObject.existsSync)(beside))
        return new Wasm((0,external_node_fs_namespaceObject.readFileSync)(beside));
    const packaged = (0,external_node_module_namespaceObject.createRequire)(here).resolve(PACKAGE);
    return new Wasm((0,external_node_fs_namespaceObject.readFileSync)(packaged.replace(/[^/\\]+$/, 'zstd.wasm')));
}
function callable(found) {
    if (typeof found !== 'function')
        throw new errors_Failure('E_INTERNAL', { message: 'the zstd build is of another version' });
    return (...numbers) => Number(Reflect.apply(found, undefined, numbers));
}
function memoryOf(found) {
    if (typeof found !== 'object' ||
        found === null ||
        !('buffer' in found) ||
        !(found.buffer instanceof ArrayBuffer))
        throw new errors_Failure('E_INTERNAL', { message: 'the zstd build is of another version' });
    return found; // the class that has such a buffer
}
//# sourceMappingURL=wasm.js.map
;// CONCATENATED MODULE: ./build/src/pack/zstd.js



/** Chosen by measurement (bench/RESULTS.md): 6 costs three times the time for a twentieth less. */
const LEVEL = 3;
let wasm;
/** Loads the wasm build; done by itself when first needed. Worker threads do it before they read the first foreign byte. */
function loadZstd() {
    return (wasm ??= readWasm());
}
/**
 * One zstd frame of `size` bytes that `fill` writes, with its content size in the header. One encoder on every system, so the
 * same bytes everywhere.
 */
function packFrame(size, fill) {
    return loadZstd().compress(size, LEVEL, fill);
}
/** Node has zstd from 22.15 on; before, the wasm build decodes too. */
const zstd_native = nativeDecoder();
function nativeDecoder() {
    const found = Reflect.get(external_node_zlib_namespaceObject, 'zstdDecompressSync');
    return typeof found === 'function' ? found : undefined;
}
/**
 * Unpacks one frame, which has to pass {@link checkFrame}, and gives its content to `use`. The content is only good during that
 * call: its memory is given back or used again right after, as a frame can be as large as the largest module.
 *
 * @param size bytes of content, as the seek table says
 * @throws Failure `E_BUNDLE_FORMAT` when it is damaged or of another size; what `use` throws
 */
function unpackFrame(frame, size, use) {
    const useWhole = (content) => {
        if (content.length !== size)
            throw otherSize(content, size);
        return use(content);
    };
    if (zstd_native !== undefined)
        return unpackNative(zstd_native, { frame: checked(frame, size), size }, useWhole);
    const result = loadZstd().decompress(checked(frame, size), size, useWhole);
    if (result === undefined)
        throw badFrame('a damaged zstd frame');
    return result;
}
/** The same frame, held against what is said of it as soon as it is read and before it is unpacked. */
function checked(frame, size) {
    return {
        length: frame.length,
        read: (into) => {
            frame.read(into);
            checkFrame(into, size);
        },
    };
}
function unpackNative(decode, { frame, size }, use) {
    const content = decodeNative(decode, { frame, size });
    try {
        return use(content);
    }
    finally {
        if (size >= zstd_LARGE)
            giveBack(content.buffer); // small buffers may be parts of one that others use
    }
}
function decodeNative(decode, { frame, size }) {
    const packed = Buffer.allocUnsafeSlow(frame.length);
    frame.read(packed);
    const content = decodeWith(decode, packed, size);
    giveBack(packed.buffer);
    return content;
}
/**
 * Unpacks one frame into memory of its own, which stays good and can be moved to another thread. Throws as {@link unpackFrame}.
 * Where the wasm build decodes, the content stands in memory twice for a moment.
 */
function unpackWhole(frame, size) {
    if (zstd_native === undefined)
        return unpackFrame(frame, size, copied);
    const content = decodeNative(zstd_native, { frame: checked(frame, size), size });
    if (content.length !== size)
        throw otherSize(content, size);
    return content.buffer.byteLength === size ? content : copied(content);
}
function copied(content) {
    return Buffer.from(new Uint8Array(content).buffer);
}
function decodeWith(decode, frame, size) {
    try {
        // one piece of the exact size is a third faster than growing
        return decode(frame, { maxOutputLength: size, chunkSize: Math.max(64, size) });
    }
    catch (cause) {
        throw new errors_Failure('E_BUNDLE_FORMAT', { message: 'a damaged zstd frame' }, cause);
    }
}
const zstd_LARGE = 1 << 20;
/** Frees the memory now instead of at some later collection. Every Node with its own zstd has this call. */
function giveBack(buffer) {
    const transfer = Reflect.get(buffer, 'transfer');
    if (typeof transfer === 'function')
        Reflect.apply(transfer, buffer, [0]);
}
/** The furthest back a frame may point; what every decoder accepts by default. */
const MAX_WINDOW = 128 << 20;
/*
 * Holds the header and the blocks of a frame against what the seek table says of it, before anything is allocated:
 * exactly one frame, no dictionary, a window within bounds, the announced size.
 *
 * @param size bytes of content, as the seek table says
 * @throws Failure `E_BUNDLE_FORMAT`
 * @see RFC 8878 section 3.1.1
 */
function checkFrame(frame, size) {
    if (frame.length < 9 || frame.readUInt32LE(0) !== 0xfd2fb528)
        throw badFrame('a frame is no zstd frame');
    const descriptor = frame.readUInt8(4);
    const single = (descriptor & 0x20) !== 0;
    if ((descriptor & 0x0b) !== 0)
        throw badFrame('a frame with a dictionary or reserved bits');
    if (!single && windowSize(frame.readUInt8(5)) > MAX_WINDOW)
        throw badFrame('a frame with a window over 128 MiB');
    const width = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const at = single ? 5 : 6;
    if (frame.length < at + width + 3)
        throw badFrame('a frame is cut off');
    const announced = contentSize(frame, at, width);
    if (announced !== undefined && announced !== size)
        throw badFrame(`a frame announces ${announced} bytes and the seek table ${size}`);
    const end = blocksEnd(frame, at + width) + ((descriptor & 4) !== 0 ? 4 : 0);
    if (end !== frame.length)
        throw badFrame('a frame is not where the seek table says');
}
function windowSize(byte) {
    const base = 2 ** (10 + (byte >> 3));
    return base + (base / 8) * (byte & 7);
}
function contentSize(frame, at, width) {
    if (width === 0)
        return undefined;
    if (width === 1)
        return frame.readUInt8(at);
    if (width === 2)
        return frame.readUInt16LE(at) + 256;
    return width === 4 ? frame.readUInt32LE(at) : Number(frame.readBigUInt64LE(at));
}
/** Where the last block ends; past the end of `frame` when it is cut off. */
function blocksEnd(frame, start) {
    for (let at = start; at + 3 <= frame.length;) {
        const header = frame.readUIntLE(at, 3);
        at += 3 + (((header >> 1) & 3) === 1 ? 1 : header >> 3); // a run-length block stands in one byte
        if ((header & 1) !== 0)
            return at;
    }
    throw badFrame('a frame is cut off');
}
function otherSize({ length }, size) {
    return badFrame(`a frame unpacks to ${length} bytes and not ${size}`);
}
function badFrame(message) {
    return new errors_Failure('E_BUNDLE_FORMAT', { message });
}
//# sourceMappingURL=zstd.js.map
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./build/src/work/collect.js


/**
 * Collects garbage now where more than `bytes` stand outside the heap. Left to itself, Node lets hundreds of megabytes of dead
 * buffers stand beside the next large one.
 */
function collectAbove(bytes) {
    if (process.memoryUsage().external > bytes)
        collect();
}
const collect = collector();
function collector() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--expose-gc');
    const gc = (0,external_node_vm_namespaceObject.runInNewContext)('gc');
    return typeof gc === 'function' ? () => void Reflect.apply(gc, undefined, []) : () => undefined;
}
//# sourceMappingURL=collect.js.map
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/src/gomod/version.js
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
function version_isValid(version) {
    return VERSION.test(version);
}
/**
 * The one spelling that file names and sums use: three numbers, no build metadata but exactly `+incompatible`.
 * Empty when the version is not valid.
 *
 * @see golang.org/x/mod/module CanonicalVersion
 */
function version_canonical(version) {
    const parts = parse(version);
    if (parts === undefined)
        return '';
    const pre = parts.pre === '' ? '' : `-${parts.pre}`;
    return `v${parts.numbers.join('.')}${pre}${parts.build === '+incompatible' ? parts.build : ''}`;
}
/** The major version with its `v`, such as `v2`; empty when the version is not valid. */
function version_majorOf(version) {
    const parts = parse(version);
    return parts === undefined ? '' : `v${parts.numbers[0]}`;
}
/**
 * Order of two versions: negative, zero or positive. Versions that differ in build metadata or spelling only are put in byte
 * order, so that zero means the same string. One that is not valid stands before all valid ones.
 *
 * @see golang.org/x/mod/semver Compare
 */
function version_compareVersions(a, b) {
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
    return PSEUDO.test(version) && version_isValid(version);
}
/**
 * The time in a pseudo-version's name in RFC 3339, UTC, whole seconds, such as `2019-11-09T02:19:31Z`.
 * Undefined when it is no pseudo-version or its digits are no date.
 *
 * @see golang.org/x/mod/module PseudoVersionTime
 */
function pseudoTime(version) {
    const digits = version_isValid(version) ? PSEUDO.exec(version)?.[1] : undefined;
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
        return [...best].sort(version_compareVersions).at(-1) ?? '';
    const time = (version) => pseudoTime(version) ?? '';
    return [...pseudo].sort((a, b) => compareText(time(a), time(b)) || version_compareVersions(a, b)).at(-1) ?? '';
}
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./build/src/gomod/module.js
/**
 * Names of modules: which paths and versions there are, their order, and how they are spelled in file names.
 *
 * @see golang.org/x/mod/module; go-modules-spec.md 1
 */


/** `path@version`, as reports and the names in a module zip have it. */
function module_idOf(m) {
    return `${m.path}@${m.version}`;
}
/** Order of the UTF-8 bytes of two strings, as Go compares strings: negative, zero or positive. */
function module_compareBytes(a, b) {
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
function module_compareModules(a, b) {
    return module_compareBytes(a.path, b.path) || compareVersions(a.version, b.version);
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
    if (!isValid(m.version))
        return 'the version is not a semantic version';
    if (canonical(m.version) !== m.version)
        return `the version is written ${canonical(m.version)}`;
    const major = splitPathMajor(m.path)?.major ?? '';
    return majorsAgree(m.version, major)
        ? undefined
        : `the version does not go with ${major === '' ? 'a path without major version' : major}`;
}
function majorsAgree(version, pathMajor) {
    const major = majorOf(version);
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
        throw wrongName(module_idOf(m), problem);
    return m;
}
function wrongName(name, problem) {
    return new errors_Failure('E_MODULE_NAME', { message: `${quoted(name)} is no module name: ${problem}` });
}
/**
 * The module path as file names and addresses have it: upper case as `!` and lower case.
 *
 * @throws Failure `E_MODULE_NAME` when it is no module path
 * @see golang.org/x/mod/module EscapePath; go-modules-spec.md 1.4
 */
function module_escapePath(path) {
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
;// CONCATENATED MODULE: ./build/src/gomod/modcache.js



/** Go reads no larger go.mod (golang.org/x/mod/zip MaxGoMod), in bytes. */
const MAX_MOD = 16 << 20;
/** The module cache at `root`, which is what GOMODCACHE names; absolute. */
function moduleCache(root) {
    return { download: join(root, 'cache', 'download'), trees: root, spare: join(root, 'cache') };
}
/** A plain file proxy at `dir`, for `GOPROXY=file://dir`; absolute. It has no trees. */
function proxyFolder(dir) {
    return { download: dir, trees: dir, spare: dir };
}
/** The disk storage of an Athens proxy at `dir`; absolute. It has no trees and no version lists: Athens lists its folders. */
function athensFolder(dir) {
    return { ...proxyFolder(dir), layout: 'athens' };
}
/**
 * The paths of a module version. Nothing that came from outside is ever a path: path and
 * version are checked and escaped first.
 *
 * @throws Failure `E_MODULE_NAME`
 * @see cmd/go/internal/modfetch CachePath, DownloadDir; go-modules-spec.md 3
 */
function modcache_cachePaths(folder, module) {
    const path = module_escapePath(module.path);
    const version = escapeVersion(module.version);
    if (folder.layout === 'athens')
        return athensPaths(folder, module);
    const dir = (0,external_node_path_namespaceObject.join)(folder.download, path, '@v');
    const file = (kind) => (0,external_node_path_namespaceObject.join)(dir, `${version}.${kind}`);
    return {
        dir,
        info: file('info'),
        mod: file('mod'),
        zip: file('zip'),
        ziphash: file('ziphash'),
        partial: file('partial'),
        tree: (0,external_node_path_namespaceObject.join)(folder.trees, `${path}@${version}`),
        list: (0,external_node_path_namespaceObject.join)(dir, 'list'),
    };
}
/** Names stand unescaped here; both were checked. @see github.com/gomods/athens pkg/storage/fs */
function athensPaths({ download }, { path, version }) {
    const dir = (0,external_node_path_namespaceObject.join)(download, path, version);
    return {
        dir,
        info: (0,external_node_path_namespaceObject.join)(dir, `${version}.info`),
        mod: (0,external_node_path_namespaceObject.join)(dir, 'go.mod'),
        zip: (0,external_node_path_namespaceObject.join)(dir, 'source.zip'),
        // none of these is ever made, nor known to Athens
        ziphash: (0,external_node_path_namespaceObject.join)(dir, `${version}.ziphash`),
        partial: (0,external_node_path_namespaceObject.join)(dir, `${version}.partial`),
        tree: (0,external_node_path_namespaceObject.join)(dir, `${version}.tree`),
        list: (0,external_node_path_namespaceObject.join)(dir, 'list'),
    };
}
/**
 * The `.info` file as go-airlock writes it: no checksum covers the file, so it is computed and never fetched. The encoding
 * is the go command's own, which rewrites any other at each read.
 *
 * @see cmd/go/internal/modfetch writeDiskStat; go-modules-spec.md 3.1; design section 4
 */
function modcache_infoText(module) {
    return `{"Version":"${module.version}","Time":"${pseudoTime(module.version) ?? NO_TIME}"}`;
}
/**
 * True when `text` is a `.info` the go command reads as this version: the one we write, or one a proxy sent. The time of a
 * pseudo-version may be another than its name holds: honest proxies differ from it by minutes.
 */
function isInfoFor(module, text) {
    try {
        const info = JSON.parse(text);
        if (typeof info !== 'object' || info === null || !('Version' in info))
            return false;
        return info.Version === module.version && (!('Time' in info) || isTime(info.Time));
    }
    catch {
        return false; // broken JSON: the go command treats it as absent
    }
}
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** What the go command writes where a proxy gave no time. */
const NO_TIME = '0001-01-01T00:00:00Z';
/** The go command reads no other form, and treats the file as absent then. */
function isTime(time) {
    return typeof time === 'string' && RFC3339.test(time);
}
//# sourceMappingURL=modcache.js.map
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/src/gomod/hash.js
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
    const sorted = [...files].sort((a, b) => module_compareBytes(a[0], b[0]));
    takeLastContents(sorted);
    const total = (0,external_node_crypto_namespaceObject.createHash)('sha256');
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
    return new errors_Failure('E_ZIP_NAME', {
        path: quoted(name),
        message: 'a name that holds a newline cannot be hashed',
    });
}
/** SHA-256 of the bytes in lower-case hex. */
function hash_sha256Hex(bytes) {
    return (0,external_node_crypto_namespaceObject.hash)('sha256', bytes, 'hex');
}
/** The sum on a go.sum line whose version ends in `/go.mod`. @param bytes the go.mod as it is in the `.mod` file */
function hashGoMod(bytes) {
    return hash1([['go.mod', hash_sha256Hex(bytes)]]);
}
//# sourceMappingURL=hash.js.map
;// CONCATENATED MODULE: ./build/src/pack/seektable.js

const SKIPPABLE = 0x184d2a5e;
const SEEKABLE = 0x8f92eab1;
const FOOTER = 9;
/** A bundle larger than this is refused; the packed file. */
const MAX_BUNDLE = 10 * 2 ** 30;
/** One frame may not unpack to more: the largest module Go reads, its go.mod and some room, held in memory. */
const MAX_FRAME = (/* unused pure expression or super */ null && (600 << 20));
const MAX_FRAMES = (/* unused pure expression or super */ null && (1 << 16));
/**
 * How much more than its packed bytes a frame may unpack to. Sources pack 4 to 8 times; whole modules of zeros or tables
 * were seen to pack 100 times. Small frames are always let through.
 */
const MAX_RATIO = 400;
const FREE = (/* unused pure expression or super */ null && (32 << 20));
/**
 * The seek table of zstd's seekable format, version 0.1.0: a skippable frame that plain decoders pass over.
 *
 * @see the zstd project's contrib/seekable_format specification
 */
function writeSeekTable(frames) {
    const table = Buffer.alloc(8 + frames.length * 8 + FOOTER);
    table.writeUInt32LE(SKIPPABLE, 0);
    table.writeUInt32LE(table.length - 8, 4);
    frames.forEach((frame, i) => {
        table.writeUInt32LE(frame.packed, 8 + i * 8);
        table.writeUInt32LE(frame.size, 12 + i * 8);
    });
    table.writeUInt32LE(frames.length, table.length - FOOTER);
    table.writeUInt8(0, table.length - 5); // no checksums: the sums decide
    table.writeUInt32LE(SEEKABLE, table.length - 4);
    return table;
}
/** How many bytes at the end of a bundle of `length` bytes hold the whole seek table, told from its last 9. */
function seektable_seekTableSize(footer, length) {
    if (footer.length !== FOOTER || footer.readUInt32LE(5) !== SEEKABLE)
        throw bad('it has no seek table at its end');
    const count = footer.readUInt32LE(0);
    const descriptor = footer.readUInt8(4);
    if ((descriptor & 0x7f) !== 0)
        throw bad('its seek table is of another version');
    const size = 8 + count * (descriptor === 0 ? 8 : 12) + FOOTER;
    if (count === 0 || count > MAX_FRAMES || size > length)
        throw bad(`its seek table names ${count} frames`);
    return size;
}
/**
 * The frames a seek table names, held against the file's length and the bounds. Nothing of it is believed about content.
 *
 * @param table the bytes that {@link seekTableSize} named
 * @param length bytes of the whole bundle
 * @throws Failure `E_BUNDLE_FORMAT`
 */
function seektable_readSeekTable(table, length) {
    if (table.readUInt32LE(0) !== SKIPPABLE || table.readUInt32LE(4) !== table.length - 8)
        throw bad('its seek table is damaged');
    const count = table.readUInt32LE(table.length - FOOTER);
    const step = (table.length - 8 - FOOTER) / count;
    const frames = [];
    let offset = 0;
    for (let i = 0; i < count; i++) {
        const frame = {
            offset,
            packed: table.readUInt32LE(8 + i * step),
            size: table.readUInt32LE(12 + i * step),
        };
        checkBounds(frame);
        frames.push(frame);
        offset += frame.packed;
    }
    if (offset !== length - table.length)
        throw bad('its frames do not fill the file: it is cut off, or something was added');
    return frames;
}
function checkBounds({ packed, size }) {
    if (size === 0 || packed === 0)
        throw bad('it holds an empty frame');
    if (size > MAX_FRAME)
        throw bad(`a frame unpacks to ${size} bytes; ${MAX_FRAME} at most are taken`);
    if (size > FREE && size > packed * MAX_RATIO)
        throw bad(`a frame of ${packed} bytes unpacks to ${size}; nothing honest packs that well`);
}
function bad(message) {
    return new Failure('E_BUNDLE_FORMAT', { message });
}
//# sourceMappingURL=seektable.js.map
;// CONCATENATED MODULE: ./build/src/pack/file.js



/**
 * Opens the file of a bundle, which has to be a regular file of a size a bundle can have.
 *
 * @param use gets the open file and its bytes
 * @throws Failure `E_UNREADABLE`, `E_BUNDLE_FORMAT`; system errors when it is not there; what `use` throws
 */
function file_withBundle(file, use) {
    // looked at before it is opened: opening a pipe would wait for a writer for ever
    if (!(0,external_node_fs_namespaceObject.statSync)(file).isFile())
        throw notRegular(file);
    return withFile(file, (fd) => {
        const { size } = (0,external_node_fs_namespaceObject.fstatSync)(fd);
        if (size < 9 || size > MAX_BUNDLE)
            throw new errors_Failure('E_BUNDLE_FORMAT', { path: file, message: `a file of ${size} bytes is no bundle` });
        return use(fd, size);
    });
}
/** Opens a file to read, and closes it after `use`. Throws Failure `E_UNREADABLE`; what `use` throws. */
function withFile(file, use) {
    return closing(opened(file), (fd) => {
        if (!(0,external_node_fs_namespaceObject.fstatSync)(fd).isFile())
            throw notRegular(file); // it was one when it was looked at first
        return use(fd);
    });
}
function notRegular(file) {
    return new errors_Failure('E_UNREADABLE', { path: file, message: 'a bundle has to be a regular file' });
}
function opened(file) {
    try {
        return (0,external_node_fs_namespaceObject.openSync)(file, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK); // a pipe is not waited for
    }
    catch (cause) {
        const code = isError(cause) && 'code' in cause ? ` (${String(cause.code)})` : '';
        throw new errors_Failure('E_UNREADABLE', { path: file, message: `the bundle cannot be opened${code}` }, cause);
    }
}
function closing(fd, use) {
    try {
        return use(fd);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}
/**
 * Fills `into` with the bytes of an open file: one call to the system may give fewer than were asked for.
 *
 * @param from the open file, and the byte of it to start at
 * @param ended what to throw when the file ends before `into` is full: it became shorter since its size was asked for
 * @throws what `ended` makes; system errors
 */
function file_readInto(into, { fd, position }, ended) {
    for (let at = 0; at < into.length;) {
        const read = (0,external_node_fs_namespaceObject.readSync)(fd, into, at, into.length - at, position + at);
        if (read === 0)
            throw ended();
        at += read;
    }
}
//# sourceMappingURL=file.js.map
;// CONCATENATED MODULE: ./build/src/pack/digest.js



/** Bytes that are in memory at once. */
const PIECE = 1 << 20;
/**
 * The SHA-256 of a bundle's file in lower-case hex. Reads the whole file, a piece at a time, and understands nothing of it.
 *
 * @throws Failure `E_UNREADABLE`, `E_BUNDLE_FORMAT` when it has a size that no bundle has; system errors
 */
function fileDigest(file) {
    return file_withBundle(file, (fd, size) => {
        const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
        const piece = Buffer.allocUnsafeSlow(PIECE);
        for (let at = 0; at < size;) {
            const read = (0,external_node_fs_namespaceObject.readSync)(fd, piece, 0, PIECE, at);
            if (read === 0)
                break; // it became shorter: the digest is another then
            hash.update(piece.subarray(0, read));
            at += read;
        }
        return hash.digest('hex');
    });
}
//# sourceMappingURL=digest.js.map
;// CONCATENATED MODULE: ./build/src/gomod/regular.js


/** Bytes of the largest file there is in a module cache or vendor folder: an archive, or the one file of a module (golang.org/x/mod/zip). */
const MOST = 500 << 20;
/**
 * The bytes of a regular file; undefined when there is none.
 *
 * @throws Failure `E_FILE_TYPE` for a pipe, link, folder or device, which are never opened; `E_LIMIT` for what is larger than
 *   any file of a module, which is not read: a file full of holes costs its writer nothing
 */
function readRegular(path, seen) {
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    if (!stat.isFile())
        throw new errors_Failure('E_FILE_TYPE', { path });
    return readListed(path, seen);
}
/** The bytes of a file that was just seen to be a regular one. Throws as {@link readRegular}. */
function readListed(path, seen) {
    return withRegular(path, (fd, stat) => {
        seen?.(path, stat);
        if (stat.size > MOST)
            throw new errors_Failure('E_LIMIT', { path, want: `at most ${MOST} bytes`, got: `${stat.size} bytes` });
        const bytes = Buffer.allocUnsafe(stat.size);
        return bytes.subarray(0, readUpTo(fd, bytes));
    });
}
function readUpTo(fd, into) {
    let at = 0;
    while (at < into.length) {
        const read = (0,external_node_fs_namespaceObject.readSync)(fd, into, at, into.length - at, null);
        if (read === 0)
            break; // it became shorter meanwhile
        at += read;
    }
    return at;
}
/**
 * True when a file that was just seen to be a regular one holds just these bytes. Reads all of them, and keeps none.
 *
 * @param seen told what the file is
 * @throws Failure `E_FILE_TYPE`; system errors
 */
function holds(path, bytes, seen) {
    return withRegular(path, (fd, stat) => {
        seen?.(path, stat);
        if (stat.size !== bytes.length)
            return false;
        for (let at = 0; at < bytes.length;) {
            const read = (0,external_node_fs_namespaceObject.readSync)(fd, scratch, 0, scratch.length, null);
            if (read === 0 || bytes.compare(scratch, 0, read, at, Math.min(at + read, bytes.length)) !== 0)
                return false;
            at += read;
        }
        return true;
    });
}
/** Each thread has one; a buffer for every file would be collected more slowly than it is read. */
const scratch = Buffer.allocUnsafeSlow(1 << 18);
/**
 * Opens a file that was just seen to be a regular one. What took its place since is not followed, waited for or read.
 *
 * @throws Failure `E_FILE_TYPE`; system errors
 * @see threat-model T16, T43
 */
function withRegular(path, use) {
    // without O_NONBLOCK opening a pipe waits for a writer; the flags are undefined, and so nothing, where a system has none
    const fd = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK);
    try {
        const opened = (0,external_node_fs_namespaceObject.fstatSync)(fd);
        if (!opened.isFile())
            throw new errors_Failure('E_FILE_TYPE', { path });
        return use(fd, opened);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}
/** The text of a regular file; undefined for everything that {@link readRegular} would refuse: a pipe would wait for ever. */
function textIfRegular(path) {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size <= MOST ? readListed(path).toString('utf8') : undefined;
}
/**
 * The bytes of a file of the checkout; links are followed.
 *
 * @param name as people know it
 * @throws Failure `E_UNREADABLE`
 */
function readNamed(path, name) {
    const where = { path: name, message: 'it is there and cannot be read as a file' };
    try {
        if (statSync(path).isFile())
            return readFileSync(path);
    }
    catch (cause) {
        throw new Failure('E_UNREADABLE', where, cause);
    }
    throw new Failure('E_UNREADABLE', where);
}
//# sourceMappingURL=regular.js.map
;// CONCATENATED MODULE: ./build/src/gomod/tree.js






/**
 * A tree in the making, as the go command extracts it: files 0444, folders 0555 (the top one stays 0755, for the rename to its
 * final name; see {@link sealTree}). It stands in a staging folder and is nothing before its archive is proven.
 *
 * @see golang.org/x/mod/zip Unzip; go-modules-spec.md 3.1
 */
class TreeDraft {
    /** Must not exist before. */
    dir;
    #prefix;
    #folders = new Set();
    constructor(dir, module) {
        this.dir = dir;
        this.#prefix = module_idOf(module).length + 1;
        (0,external_node_fs_namespaceObject.mkdirSync)(dir); // never one that is there already, such as a link
    }
    /** Writes a file. @param name as in the archive; the rules of Go on names were checked. Throws system errors. */
    add(name, content) {
        const below = name.slice(this.#prefix);
        makeFolders(this.dir, below, this.#folders);
        writeNew((0,external_node_path_namespaceObject.join)(this.dir, below), content, 0o444);
    }
    /** After the last file. Throws system errors. */
    finish() {
        for (const folder of this.#folders)
            (0,external_node_fs_namespaceObject.chmodSync)((0,external_node_path_namespaceObject.join)(this.dir, folder), 0o555);
    }
}
/**
 * Writes the files of a proven archive below `dir`, which must not exist.
 *
 * @throws system errors (`ENOSPC`, `EACCES`, …)
 */
function writeTree(dir, proven) {
    const draft = new TreeDraft(dir, proven.module);
    for (const file of proven.files)
        draft.add(file.name, file.read());
    draft.finish();
}
/** The last step of a tree in its final place: a folder without write permission cannot be renamed by its owner. */
function sealTree(dir) {
    (0,external_node_fs_namespaceObject.chmodSync)(dir, 0o555);
}
function makeFolders(dir, name, made) {
    const slash = name.lastIndexOf('/');
    if (slash < 0 || made.has(name.slice(0, slash)))
        return;
    const folder = name.slice(0, slash);
    makeFolders(dir, folder, made);
    (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.join)(dir, folder));
    made.add(folder);
}
/** Creates a file that must not exist and writes it in one go: an open, a write and a close, and no more calls. */
function writeNew(path, content, mode = 0o644) {
    const fd = (0,external_node_fs_namespaceObject.openSync)(path, 'wx', mode);
    try {
        for (let at = 0; at < content.length;)
            at += (0,external_node_fs_namespaceObject.writeSync)(fd, content, at);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}
/**
 * The files of a tree on disk, named as in the archive. Only what is a folder or a regular file by lstat is touched.
 *
 * @param seen told of each file that is read
 * @throws Failure `E_FILE_TYPE` for a link, pipe, device or socket; `read` of a file throws as {@link readListed}
 */
function treeFiles(dir, module, seen) {
    return listTree(dir, module).map(({ path, name }) => diskFile(path, name, seen));
}
/** Where the files of a tree are, and what they are called in the archive. Reads folders only; throws as {@link treeFiles}. */
function listTree(dir, module) {
    const files = [];
    const walk = (folder, name) => {
        for (const entry of (0,external_node_fs_namespaceObject.readdirSync)(folder, { withFileTypes: true })) {
            const path = `${folder}${external_node_path_namespaceObject.sep}${entry.name}`;
            if (entry.isDirectory())
                walk(path, `${name}/${entry.name}`);
            else if (entry.isFile())
                files.push({ path, name: `${name}/${entry.name}` });
            else
                throw new errors_Failure('E_FILE_TYPE', { module: module_idOf(module), path });
        }
    };
    walk(dir, module_idOf(module));
    return files;
}
function diskFile(path, name, seen) {
    return {
        name,
        get size() {
            return (0,external_node_fs_namespaceObject.lstatSync)(path).size; // asked for by the bundle writer only
        },
        read: () => readListed(path, seen),
    };
}
/** The h1 of a tree on disk. Reads every file. Throws as {@link treeFiles}. */
function hashTree(dir, module, seen) {
    return hash1(treeFiles(dir, module, seen).map((file) => [file.name, hash_sha256Hex(file.read())]));
}
/** Removes a folder whose own folders may be read-only, as the go command leaves them. No error when there is none. */
function removeTree(dir) {
    try {
        (0,external_node_fs_namespaceObject.rmSync)(dir, { recursive: true, force: true });
    }
    catch {
        makeWritable(dir); // 0555 folders: only root gets past them
        (0,external_node_fs_namespaceObject.rmSync)(dir, { recursive: true, force: true });
    }
}
function makeWritable(dir) {
    if (!(0,external_node_fs_namespaceObject.lstatSync)(dir).isDirectory())
        return; // the mode of a link is that of what it names
    (0,external_node_fs_namespaceObject.chmodSync)(dir, 0o755);
    for (const entry of (0,external_node_fs_namespaceObject.readdirSync)(dir, { withFileTypes: true }))
        if (entry.isDirectory())
            makeWritable((0,external_node_path_namespaceObject.join)(dir, entry.name));
}
//# sourceMappingURL=tree.js.map
;// CONCATENATED MODULE: ./build/src/gomod/ways.js



/** More folders than any module cache has; beyond that a run only forgets, and looks again. */
const ways_MOST = 100_000;
/**
 * The folders between the root of a module cache, or file proxy, and its files. The go command makes nothing but folders there,
 * so a link is somebody else's, also one that stays inside: nothing is read or written through it. Only the root itself may be a
 * link; that is the user's choice. What was seen to be a folder is not looked at again by the same object.
 *
 * @see threat-model T46; go-modules-spec.md 6.4
 */
class Ways {
    #root;
    #known = new Set();
    constructor({ trees }) {
        this.#root = (0,external_node_path_namespaceObject.resolve)(trees);
    }
    /** True when the folder `dir` at or below the root is there. Throws Failure `E_PATH_EXISTS` where anything but a folder stands on the way. */
    leads(dir) {
        if (dir.length <= this.#root.length || this.#known.has(dir))
            return true;
        if (!this.leads((0,external_node_path_namespaceObject.dirname)(dir)))
            return false;
        const stat = (0,external_node_fs_namespaceObject.lstatSync)(dir, { throwIfNoEntry: false });
        if (stat === undefined)
            return false;
        if (!stat.isDirectory())
            throw new errors_Failure('E_PATH_EXISTS', { path: dir });
        if (this.#known.size === ways_MOST)
            this.#known.clear();
        this.#known.add(dir);
        return true;
    }
    /** Makes the folder `dir` at or below the root, and those above it. Throws as {@link leads}, and system errors. */
    make(dir) {
        if (dir.length <= this.#root.length) {
            makeRoot(this.#root);
            return;
        }
        if (this.leads(dir))
            return;
        this.make((0,external_node_path_namespaceObject.dirname)(dir));
        makeOne(dir);
        this.leads(dir); // somebody else may just have made something that is no folder
    }
}
/** Node's own way to make the folders above too never ends on file systems that answer ENOENT, such as /proc. */
function makeRoot(dir) {
    if ((0,external_node_fs_namespaceObject.statSync)(dir, { throwIfNoEntry: false })?.isDirectory() === true)
        return;
    if ((0,external_node_path_namespaceObject.dirname)(dir) !== dir)
        makeRoot((0,external_node_path_namespaceObject.dirname)(dir));
    makeOne(dir);
}
/** No error when it is there already: another thread may be making it too. */
function makeOne(dir) {
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)(dir);
    }
    catch (thrown) {
        const exists = isError(thrown) && 'code' in thrown && thrown.code === 'EEXIST';
        if (!exists || !(0,external_node_fs_namespaceObject.statSync)(dir).isDirectory())
            throw thrown;
    }
}
//# sourceMappingURL=ways.js.map
;// CONCATENATED MODULE: ./build/src/gomod/place.js







/**
 * Puts a proven archive into the module cache: tree, then `.ziphash`, then the archive, each by rename. What stands there
 * already is not looked at; it is moved aside and what was proven takes its place.
 *
 * @throws Failure `E_PATH_EXISTS` for a link where a folder belongs; system errors (`ENOSPC`, `EACCES`, …)
 * @see go-modules-spec.md 3.2, 3.3: a visible archive must never lack its `.ziphash`
 */
function placeArchive(target, proven) {
    const paths = modcache_cachePaths(target.folder, proven.module);
    makeFolder(target, paths.dir);
    if (target.trees) {
        makeFolder(target, (0,external_node_path_namespaceObject.dirname)(paths.tree));
        const staged = stagedTree(target, proven);
        moveInto(target, staged, paths.tree);
        sealTree(paths.tree);
        placeFile(target, paths.ziphash, Buffer.from(proven.h1));
        moveAside(target, paths.partial); // left by a killed go command; it would extract again
    }
    if (target.archives)
        placeFile(target, paths.zip, proven.archive);
    else if (target.trees)
        dropOther(target, paths.zip, proven.archive);
}
/** A draft for the tree of an archive that is still to be proven; to be discarded when it is not. */
function draftTree(target, module) {
    return new TreeDraft(stagedName(target), module);
}
function stagedTree(target, proven) {
    if (proven.tree === undefined) {
        const staged = stagedName(target);
        writeTree(staged, proven);
        return staged;
    }
    proven.tree.finish();
    return proven.tree.dir;
}
/** Puts a `.mod` whose h1 was checked by the caller into the module cache. Throws as {@link placeArchive}. */
function placeMod(target, module, content) {
    const paths = modcache_cachePaths(target.folder, module);
    makeFolder(target, paths.dir);
    placeFile(target, paths.mod, content);
}
/** Writes the computed `.info` of a version. Throws as {@link placeArchive}. */
function placeInfo(target, module) {
    const paths = cachePaths(target.folder, module);
    makeFolder(target, paths.dir);
    placeFile(target, paths.info, Buffer.from(infoText(module)));
}
/** Writes the version list of a module path for its use as a file proxy. Throws as {@link placeArchive}. */
function placeList(target, path, text) {
    const dir = join(target.folder.download, escapePath(path), '@v');
    makeFolder(target, dir);
    placeFile(target, join(dir, 'list'), Buffer.from(text));
}
/** What this thread knows of the folders of one run, which its staging folder stands for. */
let known;
function makeFolder({ folder, staging }, dir) {
    if (known?.staging !== staging)
        known = { staging, ways: new Ways(folder) };
    known.ways.make(dir);
}
/** Writes `content` under the final name `path` by rename from the staging folder. */
function placeFile(target, path, content) {
    const staged = stagedName(target);
    writeNew(staged, content);
    if ((0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true)
        moveAside(target, path);
    (0,external_node_fs_namespaceObject.renameSync)(staged, path);
}
function moveInto(target, staged, path) {
    // a folder cannot be renamed over a full one, and what stands here is not what was proven, or not known to be
    moveAside(target, path);
    (0,external_node_fs_namespaceObject.renameSync)(staged, path);
}
/** What stood under a final name goes when the staging folder does. */
function moveAside(target, path) {
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    if (stat.isDirectory())
        (0,external_node_fs_namespaceObject.chmodSync)(path, 0o755); // as sealed, its owner could not move it
    (0,external_node_fs_namespaceObject.renameSync)(path, stagedName(target));
}
/** Where no archive is kept, none but the proven one may stand beside the tree: the go command would believe it. */
function dropOther(target, path, proven) {
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    if (stat?.isFile() === true && stat.size === proven.length && (0,external_node_fs_namespaceObject.readFileSync)(path).equals(proven))
        return;
    moveAside(target, path);
}
let made = 0;
/** A name in the staging folder, which is of this run alone; each of its threads counts for itself. */
function stagedName(target) {
    return (0,external_node_path_namespaceObject.join)(target.staging, `${external_node_worker_threads_namespaceObject.threadId}-${++made}`);
}
//# sourceMappingURL=place.js.map
;// CONCATENATED MODULE: ./build/src/gomod/zipend.js

const END = 22; // bytes of the end record before its comment
const SEARCHED = 65 << 10; // how far from the end Go looks for it
const FULL = 0xffffffff;
/** Bytes of the zip64 end record and of its locator. */
const ZIP64_END = 56;
const ZIP64_LOCATOR = 20;
/** Ten times what the largest known module holds; each costs memory before anything of it is proven. */
const MAX_FILES = 1_000_000;
/**
 * Finds the central directory from the end of the file, as Go does: the last end record, zip64 where a field is full, and
 * bytes before the archive tolerated.
 *
 * @param bytes the file, or its end
 * @param before bytes of the file that stand before `bytes`; `start` and `end` of the result are places in `bytes`
 * @throws Failure `E_ZIP_STRUCTURE`
 * @see archive/zip readDirectoryEnd
 */
function findDirectory(bytes, before = 0) {
    const at = findEnd(bytes);
    const plain = {
        count: bytes.readUInt16LE(at + 10),
        size: bytes.readUInt32LE(at + 12),
        offset: bytes.readUInt32LE(at + 16),
        end: at,
    };
    // 0xffff bytes of directory is an oddity of Go; a zip without a twin is read by its plain fields then
    const full = plain.count === 0xffff || plain.size === 0xffff || plain.offset === FULL;
    const { count, size, offset, end } = (full ? readZip64End(bytes, plain, before) : undefined) ?? plain;
    const start = end - size;
    if (start < 0 || offset > start + before)
        throw broken('its directory does not fit into the file');
    if (count > MAX_FILES)
        throw broken(`it announces ${count} files`);
    if (count * 46 > size)
        throw broken(`it announces ${count} files in a directory of ${size} bytes`);
    return basedAt(bytes, { start, end, count, base: start + before - offset });
}
/** Like Go: an offset that is right without the bytes before the archive is taken as it is. */
function basedAt(bytes, found) {
    const asWritten = found.start - found.base;
    if (found.base === 0 ||
        asWritten < 0 ||
        asWritten + 4 > bytes.length ||
        bytes.readUInt32LE(asWritten) !== 0x02014b50)
        return found;
    return { ...found, start: asWritten, base: 0 };
}
function findEnd(bytes) {
    const lowest = Math.max(0, bytes.length - SEARCHED);
    for (let at = bytes.length - END; at >= lowest; at--) {
        if (bytes.readUInt32LE(at) !== 0x06054b50)
            continue;
        if (at + END + bytes.readUInt16LE(at + 20) > bytes.length)
            throw broken('its comment is cut off');
        checkLast(bytes, at);
        return at;
    }
    throw broken('it has no end record');
}
/** Bytes behind the end record are taken, as by Go. A reader that takes none goes on to an earlier one, whose comment they end. */
function checkLast(bytes, last) {
    const endsFile = (at) => at + END + bytes.readUInt16LE(at + 20) === bytes.length;
    if (endsFile(last))
        return;
    for (let at = last - 1; at >= Math.max(0, bytes.length - END - 0xffff); at--)
        if (bytes.readUInt32LE(at) === 0x06054b50 && endsFile(at))
            throw broken('bytes follow its end record, and an earlier end record counts them as its comment');
}
/** The zip64 twin of an end record; undefined when there is none. It may say more than the plain fields, never something else. */
function readZip64End(bytes, plain, before) {
    const locator = plain.end - ZIP64_LOCATOR;
    if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50)
        return undefined;
    if (bytes.readUInt32LE(locator + 4) !== 0 || bytes.readUInt32LE(locator + 16) !== 1)
        return undefined;
    const at = Number(bytes.readBigUInt64LE(locator + 8)) - before;
    if (at !== locator - ZIP64_END || at < 0 || bytes.readUInt32LE(at) !== 0x06064b50)
        throw broken('its zip64 end record is not where it should be');
    const twin = zip64Fields(bytes, at);
    const agrees = [0xffff, twin.count].includes(plain.count) &&
        [FULL, twin.size].includes(plain.size) &&
        [FULL, twin.offset].includes(plain.offset);
    if (!agrees)
        throw broken('its two end records disagree');
    return { ...twin, end: at };
}
/** What a zip64 end record at `at` says of the directory. */
function zip64Fields(bytes, at) {
    const field = (place) => Number(bytes.readBigUInt64LE(at + place));
    return { count: field(32), size: field(40), offset: field(48) };
}
function broken(what) {
    return new errors_Failure('E_ZIP_STRUCTURE', { message: `not a zip that can be read: ${what}` });
}
//# sourceMappingURL=zipend.js.map
;// CONCATENATED MODULE: ./build/src/gomod/zip64.js
const zip64_FULL = 0xffffffff;
const ZIP64 = 1;
/**
 * Sizes and offsets of a zip header, each from the zip64 field where its 32 bits are full.
 *
 * @param plain as the header has them, in the order in which the zip64 field repeats them
 * @param extra all extra fields of the header
 * @returns undefined when the zip64 field is missing or too short
 * @see archive/zip readDirectoryHeader
 */
function widened(plain, extra) {
    if (!plain.includes(zip64_FULL))
        return plain;
    const field = zip64Field(extra);
    if (field === undefined || field.length < 8 * plain.filter((value) => value === zip64_FULL).length)
        return undefined;
    let from = -8;
    return plain.map((value) => (value === zip64_FULL ? Number(field.readBigUInt64LE((from += 8))) : value));
}
function zip64Field(extra) {
    for (let at = 0; at + 4 <= extra.length;) {
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            return undefined; // Go stops at a field that is cut off
        if (extra.readUInt16LE(at) === ZIP64)
            return extra.subarray(at + 4, end);
        at = end;
    }
    return undefined;
}
//# sourceMappingURL=zip64.js.map
;// CONCATENATED MODULE: ./build/src/gomod/ziplayout.js



const CENTRAL = 46; // bytes of a directory entry before its name
const LOCAL = 30; // bytes of a local header before its name
const HAS_DESCRIPTOR = 8;
/** Of a local header, a directory entry, the end record, its zip64 twin and the locator of that. */
const HEADERS = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07'];
/**
 * Refuses an archive that a reader of local headers would read differently from Go, which believes the directory alone:
 * headers that disagree, entries that share bytes, and entries hidden in bytes the directory does not name. No writer makes
 * such archives by honest means. Other bytes before, between and after the entries are taken, as by Go.
 *
 * @param entries in the order of the directory
 * @throws Failure `E_ZIP_STRUCTURE`
 * @see threat-model.md T37
 */
function checkLayout(bytes, entries, directory) {
    let at = 0;
    for (const entry of [...entries].sort((a, b) => a.local - b.local)) {
        if (entry.local < at)
            throw ambiguous(`${entry.name} shares bytes with another file`);
        checkQuiet(bytes, at, entry.local);
        checkLocal(bytes, entry);
        // Go passes over what a folder holds; a reader that unpacks it could end early and go on in there
        if (entry.name.endsWith('/'))
            checkQuiet(bytes, entry.start, entry.start + entry.packed);
        at = entry.start + entry.packed + descriptorSize(bytes, entry);
    }
    if (at > directory.start)
        throw ambiguous('its files run into its directory');
    checkQuiet(bytes, at, directory.start);
    checkAfter(bytes, entries, directory);
}
/** What stands between the directory and its end record: nothing, or the zip64 twin of an end record that needs none. */
function checkAfter(bytes, entries, { start, end, base }) {
    const last = entries.at(-1);
    const at = last === undefined ? start : last.nameEnd + tailSize(bytes, last.central);
    if (end - at !== ZIP64_END + ZIP64_LOCATOR || bytes.readUInt32LE(at) !== 0x06064b50) {
        checkQuiet(bytes, at, end);
        return;
    }
    const twin = zip64Fields(bytes, at);
    if (twin.count !== entries.length || twin.size !== at - start || twin.offset !== start - base)
        throw ambiguous('its two end records disagree');
}
/** Bytes of extra fields and comment behind the name of a directory entry. */
function tailSize(bytes, central) {
    return bytes.readUInt16LE(central + 30) + bytes.readUInt16LE(central + 32);
}
/** In bytes that belong to no entry no header may start, which some reader would find: also none that ends behind them. */
function checkQuiet(bytes, start, end) {
    if (start >= end)
        return;
    const gap = bytes.subarray(start, end + 3);
    if (HEADERS.some((header) => gap.includes(header)))
        throw ambiguous('it holds headers that its directory does not name');
}
/** The fields of a local header that other readers believe, against those of the directory. */
function checkLocal(bytes, entry) {
    const { local, central, nameEnd, name } = entry;
    const nameStart = central + CENTRAL;
    const localEnd = local + LOCAL + bytes.readUInt16LE(local + 26);
    if (bytes.compare(bytes, nameStart, nameEnd, local + LOCAL, localEnd) !== 0)
        throw ambiguous(`${name} has another name at its data`);
    if (bytes.readUInt16LE(local + 8) !== bytes.readUInt16LE(central + 10) || (bytes[local + 6] ?? 0) & 1)
        throw ambiguous(`${name} is packed in another way at its data`);
    checkNumbers(bytes, entry);
}
/** Checksum and sizes; where the local header itself announces a data descriptor they may be 0. */
function checkNumbers(bytes, entry) {
    const unsaid = (bytes.readUInt16LE(entry.local + 6) & HAS_DESCRIPTOR) !== 0 ? 0 : undefined;
    const fits = (found, due) => found === due || found === unsaid;
    const at = entry.local + 14;
    if (!fits(bytes.readUInt32LE(at), entry.crc))
        throw ambiguous(`${entry.name} has another checksum at its data`);
    // the plain fields first: nearly no header has others
    if (fits(bytes.readUInt32LE(at + 4), entry.packed) && fits(bytes.readUInt32LE(at + 8), entry.size))
        return;
    const [size, packed] = localSizes(bytes, entry) ?? [];
    if (size === undefined || !fits(size, entry.size) || !fits(packed, entry.packed))
        throw ambiguous(`${entry.name} has another size at its data`);
}
function localSizes(bytes, { local, start }) {
    const extra = bytes.subarray(local + LOCAL + bytes.readUInt16LE(local + 26), start);
    return widened([bytes.readUInt32LE(local + 22), bytes.readUInt32LE(local + 18)], extra);
}
function hasDescriptor(bytes, { local, central }) {
    return ((bytes.readUInt16LE(local + 6) | bytes.readUInt16LE(central + 8)) & HAS_DESCRIPTOR) !== 0;
}
/** Bytes of the data descriptor, which must repeat checksum and sizes: with or without a signature, sizes of 32 or of 64 bits. */
function descriptorSize(bytes, entry) {
    if (!hasDescriptor(bytes, entry))
        return 0;
    const at = entry.start + entry.packed;
    const signature = at + 4 <= bytes.length && bytes.readUInt32LE(at) === 0x08074b50 ? 4 : 0;
    if (isDescriptor(bytes.subarray(at + signature), entry, 4))
        return signature + 12;
    if (isDescriptor(bytes.subarray(at + signature), entry, 8))
        return signature + 20;
    throw ambiguous(`the data descriptor of ${entry.name} is not what the directory says`);
}
/** True when `bytes` start with checksum and sizes; none that Go extracts needs the upper half of 64 bits. */
function isDescriptor(bytes, due, width) {
    return (bytes.length >= 4 + 2 * width &&
        bytes.readUInt32LE(0) === due.crc &&
        bytes.readUInt32LE(4) === due.packed &&
        bytes.readUInt32LE(4 + width) === due.size &&
        (width === 4 || (bytes.readUInt32LE(8) === 0 && bytes.readUInt32LE(16) === 0)));
}
function ambiguous(what) {
    return new errors_Failure('E_ZIP_STRUCTURE', { message: `two readers would read this zip differently: ${what}` });
}
//# sourceMappingURL=ziplayout.js.map
;// CONCATENATED MODULE: ./build/src/gomod/zip.js





/** Go refuses to read a module zip, or to extract more than this from one (golang.org/x/mod/zip MaxZipFile). */
const MAX_ZIP = 500 << 20;
const ENTRY = 46; // bytes of a central directory entry before its name
const zip_LOCAL = 30; // bytes of a local header before its name
const utf8 = new TextDecoder('utf-8', { fatal: true });
/**
 * The files of a zip by its central directory, as Go reads it. What other readers would read differently is refused.
 *
 * @throws Failure `E_LIMIT` over {@link MAX_ZIP}; `E_ZIP_STRUCTURE` when damaged; `E_ZIP_NAME` for a name that is no UTF-8
 * @see archive/zip Reader; go-modules-spec.md 4.3; {@link checkLayout}
 */
function readZip(bytes) {
    if (bytes.length > MAX_ZIP)
        throw new errors_Failure('E_LIMIT', {
            message: `an archive of ${bytes.length} bytes; Go reads ${MAX_ZIP} at most`,
        });
    const directory = findDirectory(bytes);
    const entries = [...directoryEntries(bytes, directory)].map((at) => readEntry(bytes, at, directory.base));
    checkLayout(bytes, entries, directory);
    return entries;
}
/**
 * Names and declared sizes of the files of a zip, told from its end alone.
 *
 * @param tail the last bytes of the file, enough to hold the directory
 * @param length bytes of the whole file
 * @throws Failure as {@link readZip}
 */
function readZipNames(tail, length) {
    const directory = findDirectory(tail, length - tail.length);
    return [...directoryEntries(tail, directory)].map((at) => {
        const nameEnd = at + ENTRY + tail.readUInt16LE(at + 28);
        return { name: readName(tail.subarray(at + ENTRY, nameEnd)), size: readSizes(tail, at, nameEnd).size };
    });
}
/** Where each entry of the directory starts. Like Go: as many as there are, held against the low 16 bits of what is announced. */
function* directoryEntries(bytes, { start, end, count }) {
    let n = 0;
    for (let at = start; at + ENTRY <= end && bytes.readUInt32LE(at) === 0x02014b50; n++) {
        const next = at + ENTRY + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        if (next > end)
            throw damaged(`entry ${n + 1} of ${count} is cut off`);
        if (n === MAX_FILES)
            throw damaged(`it names more than ${MAX_FILES} files`);
        yield at;
        at = next;
    }
    if ((n & 0xffff) !== (count & 0xffff))
        throw damaged(`it announces ${count} entries and holds ${n}`);
}
function readEntry(bytes, central, base) {
    const nameEnd = central + ENTRY + bytes.readUInt16LE(central + 28);
    const name = readName(bytes.subarray(central + ENTRY, nameEnd));
    const flags = bytes.readUInt16LE(central + 8);
    if ((flags & 1) !== 0)
        throw damaged(`${name} is encrypted`);
    const { size, packed, offset } = readSizes(bytes, central, nameEnd);
    const local = base + offset;
    const start = dataStart(bytes, local, name);
    if (start + packed > bytes.length)
        throw damaged(`the data of ${name} is cut off`);
    const said = bytes.readUInt16LE(central + 10);
    const method = name.endsWith('/') ? folderMethod(name, size) : fileMethod(name, said);
    const crc = bytes.readUInt32LE(central + 16);
    const crcSet = crc !== 0 || (flags & 8) !== 0;
    return { name, method, crc, crcSet, size, packed, start, central, local, nameEnd };
}
/** Some writers pack the nothing of a folder, so its method and packed bytes are passed over as by Go; content it may not have. */
function folderMethod(name, size) {
    if (size !== 0)
        throw wrongSize(name, size, 0);
    return 0;
}
function fileMethod(name, method) {
    if (method === 0 || method === 8)
        return method;
    throw damaged(`${name} is packed by method ${method}; Go knows 0 and 8`);
}
/** Names are bytes in Go; the rules for files (spec 1.1) leave only valid UTF-8, so anything else ends here. */
function readName(raw) {
    const ascii = raw.toString('latin1');
    if (/^[\0-\x7f]*$/.test(ascii))
        return ascii;
    try {
        return utf8.decode(raw);
    }
    catch (cause) {
        throw new errors_Failure('E_ZIP_NAME', { message: `a file name that is no UTF-8: ${raw.toString('hex').slice(0, 80)}` }, cause);
    }
}
/** Sizes and offset of an entry of the directory. */
function readSizes(bytes, at, nameEnd) {
    const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
    const plain = [24, 20, 42].map((place) => bytes.readUInt32LE(at + place));
    const [size, packed, offset] = widened(plain, extra) ?? [];
    if (size === undefined || packed === undefined || offset === undefined)
        throw damaged('a zip64 size is missing');
    return { size, packed, offset };
}
function dataStart(bytes, local, name) {
    if (local < 0 || local + zip_LOCAL > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50)
        throw damaged(`${name} has no local header`);
    return local + zip_LOCAL + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
}
const NOTHING = Buffer.alloc(0);
/**
 * The content of one entry; a view into `bytes` when it is stored.
 *
 * Never inflates beyond the declared size. The CRC-32 is checked as Go does: not when it is unset.
 *
 * @throws Failure `E_ZIP_SIZE` when the data is longer or shorter than declared; `E_ZIP_STRUCTURE` when something follows it;
 *   `E_MODULE_ZIP` when it is damaged
 */
function contentOf(bytes, entry) {
    if (entry.name.endsWith('/'))
        return NOTHING;
    const raw = bytes.subarray(entry.start, entry.start + entry.packed);
    const content = entry.method === 0 ? raw : inflate(raw, entry);
    if (content.length !== entry.size)
        throw wrongSize(entry.name, entry.size, content.length);
    if (entry.crcSet && (0,external_node_zlib_namespaceObject.crc32)(content) !== entry.crc)
        throw new errors_Failure('E_MODULE_ZIP', {
            message: `the data of ${entry.name} in the archive is damaged (CRC-32)`,
        });
    return content;
}
function inflate(raw, entry) {
    const { buffer, engine } = inflateWhole(raw, entry);
    // a reader that finds the end by the data itself would go on here, at what Go passes over
    if (engine.bytesWritten !== raw.length)
        throw damaged(`something follows the data of ${entry.name}`);
    return buffer;
}
function inflateWhole(raw, entry) {
    const options = {
        maxOutputLength: Math.max(1, entry.size),
        // one piece of the exact size: zlib's default grows by 16 KiB and copies all of it once more;
        // deflate packs at most 1032 to 1, so a lie about the size costs no memory
        chunkSize: Math.max(external_node_zlib_namespaceObject.constants.Z_MIN_CHUNK, Math.min(entry.size + 1, raw.length * 1032 + 64)),
        info: true,
    };
    try {
        return (0,external_node_zlib_namespaceObject.inflateRawSync)(raw, options); // its types do not know what `info` changes
    }
    catch (cause) {
        if (isError(cause) && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw new errors_Failure('E_ZIP_SIZE', { message: `${entry.name} is larger than the ${entry.size} bytes it is said to be` }, cause);
        throw new errors_Failure('E_MODULE_ZIP', { message: `the data of ${entry.name} in the archive is damaged` }, cause);
    }
}
function wrongSize(name, said, is) {
    return new errors_Failure('E_ZIP_SIZE', { message: `${name} is said to be ${said} bytes and is ${is}` });
}
function damaged(what) {
    return new errors_Failure('E_ZIP_STRUCTURE', { message: `a damaged zip: ${what}` });
}
//# sourceMappingURL=zip.js.map
;// CONCATENATED MODULE: ./build/src/gomod/ziprules.js
/**
 * Which names and declared sizes a module zip may hold. The structure of the zip and its contents are looked at elsewhere.
 *
 * @see golang.org/x/mod/zip CheckZip; go-modules-spec.md 4.3
 */

const MAX_TOTAL = 500 << 20;
const MAX_ROOT_FILE = 16 << 20;
/**
 * The first entry by which Go would refuse to extract the zip of `m`; undefined when it would take all.
 * `m` itself must have been checked. Letters that Unicode has got since Go's tables were made are taken.
 *
 * @param entries every entry of the archive's directory, in its order
 */
function zipRuleProblem(m, entries) {
    const prefix = `${module_idOf(m)}/`;
    const tree = { root: new Map(), known: new Map() };
    let total = 0;
    for (const { name, size } of entries) {
        if (name === prefix)
            continue;
        const path = name.slice(prefix.length);
        const broken = name.startsWith(prefix) ? (addPath(tree, path) ?? fileRule(path, size)) : foreign(prefix);
        if (broken !== undefined)
            return { ...broken, name };
        if (!path.endsWith('/'))
            total += size;
        if (total > MAX_TOTAL)
            return { ...tooLarge('the declared sizes add up to', MAX_TOTAL), name };
    }
    return undefined;
}
function foreign(prefix) {
    return { code: 'E_ZIP_PREFIX', message: `the name does not start with ${quoted(prefix)}` };
}
function fileRule(path, size) {
    if (path.endsWith('/'))
        return undefined;
    if (/(?:^|\/)go\.mod$/i.test(path) && path !== 'go.mod')
        return {
            code: 'E_ZIP_GOMOD',
            message: `${quoted(path)} is a go.mod, and there may only be go.mod itself at the root`,
        };
    // no rule of CheckZip, but the go command cannot use such a tree: it reads go.mod as a file right after it has extracted it
    if (path.startsWith('go.mod/'))
        return { code: 'E_ZIP_GOMOD', message: 'go.mod is a folder, and has to be a file' };
    if (!(size >= 0 && size <= MAX_TOTAL))
        return tooLarge('the declared size is', MAX_TOTAL);
    if ((path === 'go.mod' || path === 'LICENSE') && size > MAX_ROOT_FILE)
        return tooLarge(`the size of ${path} is`, MAX_ROOT_FILE);
    return undefined;
}
function tooLarge(what, limit) {
    return { code: 'E_ZIP_SIZE', message: `${what} more than ${limit} bytes` };
}
/** Takes a path below the root (a folder ends in `/`) and its parents. @returns the rule it breaks */
function addPath(tree, path) {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? tree.root : folderAt(tree, path.slice(0, slash));
    if (!(folder instanceof Map))
        return folder;
    return slash === path.length - 1 ? undefined : addFile(folder, path.slice(slash + 1));
}
function folderAt(tree, path) {
    const known = tree.known.get(path);
    if (known !== undefined)
        return known;
    let folder = tree.root;
    for (const element of path.split('/')) {
        const next = enterOne(folder, element);
        if (!(next instanceof Map))
            return next;
        folder = next;
    }
    tree.known.set(path, folder);
    return folder;
}
function enterOne(folder, element) {
    const folded = fold(element);
    const other = folder.get(folded);
    if (other === undefined)
        return addNew(folder, folded, { name: element, folder: new Map() });
    if (other.name !== element)
        return collision(other.name, element);
    return other.folder ?? fileAndFolder(element);
}
function addNew(folder, folded, child) {
    const broken = nameRule(child.name);
    if (broken !== undefined)
        return broken;
    folder.set(folded, child);
    return child.folder;
}
function addFile(folder, element) {
    const folded = fold(element);
    const other = folder.get(folded);
    if (other === undefined)
        folder.set(folded, { name: element, folder: undefined });
    return nameRule(element) ?? (other === undefined ? undefined : clash(other, element));
}
function clash(other, element) {
    if (other.name !== element)
        return collision(other.name, element);
    if (other.folder !== undefined)
        return fileAndFolder(element);
    return { code: 'E_ZIP_DUPLICATE', message: `${quoted(element)} is there twice` };
}
function nameRule(element) {
    const problem = fileElementProblem(element);
    return problem === undefined
        ? undefined
        : { code: 'E_ZIP_NAME', message: `no file of a module may be called so: ${problem}` };
}
function collision(one, other) {
    return {
        code: 'E_ZIP_COLLISION',
        message: `${quoted(one)} and ${quoted(other)} are one name where case does not count`,
    };
}
function fileAndFolder(element) {
    return { code: 'E_ZIP_COLLISION', message: `${quoted(element)} is both a file and a folder` };
}
/** The same text for all names that Unicode's simple case folding makes one. ASCII, nearly every name, becomes lower case. */
function fold(name) {
    return /\P{ASCII}/u.test(name)
        ? name.replace(/\p{Changes_When_Casemapped}/gu, foldLetter)
        : name.toLowerCase();
}
// Upper case first brings the variants of a letter together (ſ S s, ς Σ σ). A mapping to several letters is none: simple folding
// keeps ß apart from ss. Dotless i has an upper case in ASCII but is folded to nothing else.
function foldLetter(letter) {
    if (letter === 'ı')
        return letter;
    const upper = oneLetter(letter.toUpperCase()) ?? letter;
    return oneLetter(upper.toLowerCase()) ?? upper;
}
function oneLetter(text) {
    return text.length === String.fromCodePoint(text.codePointAt(0) ?? 0).length ? text : undefined;
}
//# sourceMappingURL=ziprules.js.map
;// CONCATENATED MODULE: ./build/src/gomod/prove.js





/** Contents up to this sum are kept between hashing and writing; above it they go into a draft, or are inflated a second time, to bound memory. */
const KEEP = 32 << 20;
/**
 * The verifier: the only way an archive becomes believed. Structure, then Go's rules on names, then contents, then the sum.
 *
 * @param archive the bytes of a module zip, from anywhere
 * @param want the h1 of the sums
 * @param how `read`: how the zip's structure is read, by Go's rules when not given, or stricter; `draft`: takes the files of a
 *   large archive while they are hashed, and is nothing when this throws; `tap`: told of each file while it is hashed, which
 *   proves nothing when this throws; whoever gives one has seen the contents, so none are kept
 * @throws Failure `E_ZIP_…` for a zip Go would not extract, `E_LIMIT`, `E_MODULE_ZIP` when the h1 is another
 * @see go-modules-spec.md 4, 6.4
 */
function proveArchive(archive, { module, want }, { read = readZip, draft, tap, } = {}) {
    const entries = read(archive);
    const problem = zipRuleProblem(module, entries);
    if (problem !== undefined)
        throw new errors_Failure(problem.code, { module: module_idOf(module), message: problem.message });
    const keep = tap === undefined && entries.reduce((sum, entry) => sum + entry.size, 0) <= KEEP;
    const tree = keep ? undefined : draft?.();
    const hashed = entries.map((entry) => hashEntry(archive, entry, { keep, tree, tap }));
    const h1 = hash1(hashed.map(({ file, sha256 }) => [file.name, sha256]));
    if (h1 !== want)
        throw new errors_Failure('E_MODULE_ZIP', { module: module_idOf(module), want, got: h1 });
    const files = hashed.map(({ file }) => file).filter((file) => !file.name.endsWith('/'));
    const proven = { module, h1, archive, files, namesFolders: files.length < entries.length };
    return tree === undefined ? proven : { ...proven, tree };
}
function hashEntry(archive, entry, { keep, tree, tap, }) {
    const content = contentOf(archive, entry);
    if (!entry.name.endsWith('/'))
        tree?.add(entry.name, content);
    tap?.(entry.name, content);
    const kept = keep ? content : undefined;
    const file = { name: entry.name, size: entry.size, read: () => kept ?? contentOf(archive, entry) };
    return { file, sha256: hash_sha256Hex(content) };
}
//# sourceMappingURL=prove.js.map
;// CONCATENATED MODULE: ./build/src/pack/layout.js



const MANIFEST = 'go-airlock.json';
const DOWNLOAD = 'cache/download/';
/** The member name of one file of a module version: its place in a module cache. */
function layout_fileName(module, kind) {
    return `${DOWNLOAD}${proxyName(module, kind)}`;
}
/** The path of one file of a module version at a proxy, without the leading slash. */
function proxyName({ path, version }, kind) {
    return `${module_escapePath(path)}/@v/${escapeVersion(version)}.${kind}`;
}
/** The member name of a version list. */
function listName(path) {
    return `${DOWNLOAD}${escapePath(path)}/@v/list`;
}
/**
 * What a member's name says. Names are only ever taken apart, never used as a path.
 *
 * @throws Failure `E_BUNDLE_FORMAT` for any name that {@link fileName}, {@link listName} or {@link MANIFEST} would not give
 */
function layout_readName(name) {
    if (name === MANIFEST)
        return { is: 'manifest' };
    const parts = /^cache\/download\/(.+)\/@v\/(?:(list)|(.+)\.(info|mod|zip))$/.exec(name);
    const path = parts?.[1] === undefined ? undefined : unescapePath(parts[1]);
    if (path === undefined)
        throw strange(name);
    if (parts?.[2] !== undefined)
        return { is: 'list', path };
    const version = unescapeVersion(parts?.[3] ?? '');
    if (version === undefined)
        throw strange(name);
    const module = { path, version };
    const kind = parts?.[4] === 'info' ? 'info' : parts?.[4] === 'mod' ? 'mod' : 'zip';
    return { is: 'file', module, kind };
}
function strange(name) {
    return new errors_Failure('E_BUNDLE_FORMAT', {
        message: `a member with a name no bundle has: ${JSON.stringify(name.slice(0, 200))}`,
    });
}
const KINDS = (/* unused pure expression or super */ null && (['info', 'mod', 'zip']));
/** The order of members: the manifest, then module files by path, version and kind, then the lists. */
function compareMembers(a, b) {
    if (a.is === 'file' && b.is === 'file')
        return compareModules(a.module, b.module) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
    if (a.is === 'list' && b.is === 'list')
        return compareBytes(a.path, b.path);
    const rank = { manifest: 0, file: 1, list: 2 };
    return rank[a.is] - rank[b.is];
}
const LEAST = (/* unused pure expression or super */ null && (12 << 20));
const layout_MOST = (/* unused pure expression or super */ null && (32 << 20));
/**
 * Splits modules into frames of about 16 MiB. Whether a frame starts before a module depends only on its path and on the
 * size since the last start, so a changed version moves one or two boundaries and the other frames stay as they are.
 *
 * @param sizes bytes each module takes in the tar, in member order
 */
function splitFrames(modules) {
    const frames = [];
    let size = Infinity; // the first module always starts one
    for (const module of modules) {
        if (startsFrame(module.path, size, module.size)) {
            frames.push([]);
            size = 0;
        }
        frames.at(-1)?.push(module);
        size += module.size;
    }
    return frames;
}
function startsFrame(path, since, size) {
    if (since + size > layout_MOST)
        return true;
    return since >= LEAST && parseInt(sha256Hex(Buffer.from(path)).slice(0, 2), 16) % 2 === 0;
}
//# sourceMappingURL=layout.js.map
;// CONCATENATED MODULE: ./build/src/pack/storedzip.js




/**
 * The canonical form of an archive in a bundle: nothing compressed, entries in byte order of their names, fixed time, no
 * extra fields, no comment. The h1 is over contents, so it is that of the original (design section 4).
 */
const storedzip_LOCAL = 30;
const storedzip_CENTRAL = 46;
const MANY = 0xffff; // from here on the end record needs its zip64 twin
/** Bytes of the canonical archive of these files. */
function storedZipSize(files) {
    const headers = files.reduce((sum, file) => sum + storedzip_LOCAL + storedzip_CENTRAL + 2 * Buffer.byteLength(file.name) + file.size, 0);
    return headers + ending(files.length, 0, 0).length;
}
/** The canonical archive of these files, in any order: its size, and how to write it. Each file is read once, while it is written. */
function storedZip(files) {
    const sorted = [...files].sort((a, b) => module_compareBytes(a.name, b.name));
    return {
        size: storedZipSize(sorted),
        write: (zip) => {
            writeFiles(zip, sorted);
        },
    };
}
function writeFiles(zip, sorted) {
    const placed = [];
    let at = 0;
    for (const file of sorted) {
        const content = file.read();
        const entry = { name: file.name, size: content.length, crc: (0,external_node_zlib_namespaceObject.crc32)(content), offset: at };
        at += localHeader(entry).copy(zip, at);
        at += content.copy(zip, at);
        placed.push(entry);
    }
    const start = at;
    for (const entry of placed)
        at += centralHeader(entry).copy(zip, at);
    ending(placed.length, at - start, start).copy(zip, at);
}
/**
 * The entries of an archive in canonical form. Every byte of the file is either content or what {@link storedZip} would
 * have written there, so no two readers can see two things in it.
 *
 * @throws Failure `E_ZIP_STRUCTURE`, `E_ZIP_DUPLICATE`, and what {@link readZip} throws
 */
function readStoredZip(bytes) {
    const entries = readZip(bytes);
    let at = 0;
    const placed = entries.map((entry) => {
        const here = { name: entry.name, size: entry.size, crc: entry.crc, offset: at };
        at = matched(bytes, at, localHeader(here)) + entry.size;
        if (entry.method !== 0 || entry.start + entry.size !== at)
            throw otherForm();
        if (entry.crc === 0 && (0,external_node_zlib_namespaceObject.crc32)(contentOf(bytes, entry)) !== 0)
            throw otherForm();
        return here;
    });
    checkOrder(entries);
    const start = at;
    for (const entry of placed)
        at = matched(bytes, at, centralHeader(entry));
    if (matched(bytes, at, ending(placed.length, at - start, start)) !== bytes.length)
        throw otherForm();
    return entries;
}
function checkOrder(entries) {
    let last;
    for (const { name } of entries) {
        const order = last === undefined ? -1 : module_compareBytes(last, name);
        if (order === 0)
            throw new errors_Failure('E_ZIP_DUPLICATE', { message: `the archive holds ${JSON.stringify(name)} twice` });
        if (order > 0)
            throw otherForm();
        last = name;
    }
}
/** The end of `expected` in `bytes`, where it must stand at `at`. */
function matched(bytes, at, expected) {
    if (!expected.equals(bytes.subarray(at, at + expected.length)))
        throw otherForm();
    return at + expected.length;
}
function localHeader(entry) {
    const name = Buffer.from(entry.name);
    const header = Buffer.alloc(storedzip_LOCAL + name.length);
    header.writeUInt32LE(0x04034b50, 0);
    writeCommon(header.subarray(4), entry, name);
    name.copy(header, storedzip_LOCAL);
    return header;
}
function centralHeader(entry) {
    const name = Buffer.from(entry.name);
    const header = Buffer.alloc(storedzip_CENTRAL + name.length);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(20, 4);
    writeCommon(header.subarray(6), entry, name);
    header.writeUInt32LE(entry.offset, 42);
    name.copy(header, storedzip_CENTRAL);
    return header;
}
/** The fields both headers share: version 2.0, UTF-8 flag only where needed, stored, 1 January 1980. */
function writeCommon(fields, entry, name) {
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(name.length === entry.name.length ? 0 : 0x800, 2);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(entry.crc, 10);
    fields.writeUInt32LE(entry.size, 14);
    fields.writeUInt32LE(entry.size, 18);
    fields.writeUInt16LE(name.length, 22);
}
/** The end record, with its zip64 twin before it when there are too many files for its 16 bits. */
function ending(count, size, offset) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(Math.min(count, MANY), 8);
    end.writeUInt16LE(Math.min(count, MANY), 10);
    end.writeUInt32LE(size, 12);
    end.writeUInt32LE(offset, 16);
    return count < MANY ? end : Buffer.concat([zip64Ending(count, size, offset), end]);
}
function zip64Ending(count, size, offset) {
    const record = Buffer.alloc(56 + 20);
    record.writeUInt32LE(0x06064b50, 0);
    record.writeBigUInt64LE(44n, 4);
    record.writeUInt16LE(45, 12);
    record.writeUInt16LE(45, 14);
    for (const [at, value] of [
        [24, count],
        [32, count],
        [40, size],
        [48, offset],
    ])
        record.writeBigUInt64LE(BigInt(value), at);
    record.writeUInt32LE(0x07064b50, 56);
    record.writeBigUInt64LE(BigInt(offset + size), 64);
    record.writeUInt32LE(1, 72);
    return record;
}
function otherForm() {
    return new errors_Failure('E_ZIP_STRUCTURE', {
        message: 'the archive in the bundle is not in the one form a bundle holds',
    });
}
//# sourceMappingURL=storedzip.js.map
;// CONCATENATED MODULE: ./build/src/pack/tally.js

/**
 * Members a bundle may have. What is kept of each member takes memory however small the file is; forty thousand module versions
 * fit in here, and the largest closures known have a few thousand.
 */
const MAX_MEMBERS = 1 << 17;
/** Bytes of manifest and version lists that are kept; a manifest of so many modules fits in here. */
const MAX_TEXT = 32 << 20;
/** Counts what is kept in memory of a bundle while it is read. */
class Tally {
    #members = 0;
    #text = 0;
    /** Counts a member. @param text bytes that are kept of its content. Throws Failure `E_BUNDLE_FORMAT` past the bounds. */
    add(text) {
        this.#members++;
        this.#text += text;
        if (this.#members > MAX_MEMBERS)
            throw new errors_Failure('E_BUNDLE_FORMAT', { message: `it holds more than ${MAX_MEMBERS} members` });
        if (this.#text > MAX_TEXT)
            throw new errors_Failure('E_BUNDLE_FORMAT', {
                message: `its manifest and version lists are larger than ${MAX_TEXT} bytes`,
            });
    }
}
//# sourceMappingURL=tally.js.map
;// CONCATENATED MODULE: ./build/src/pack/tar.js

const BLOCK = 512;
/** The two empty blocks that end a tar. */
const TAR_END = Buffer.alloc(2 * BLOCK);
/** Bytes a member takes with its header and padding. */
function memberSize(name, size) {
    return memberHeader(name, size).length + padded(size);
}
/** The zeros that follow a content of `size` bytes. */
function memberPadding(size) {
    return Buffer.alloc(padded(size) - size);
}
/**
 * The header of a regular file: mode 0644, no owner, time 0. A name that does not fit the ustar fields gets a pax record.
 *
 * @param name ASCII, by construction: escaped module paths and versions
 * @see POSIX.1-2017 pax, ustar interchange format
 */
function memberHeader(name, size) {
    const split = splitName(name);
    if (split !== undefined)
        return ustar({ ...split, size, type: '0' });
    const record = paxRecord(name);
    const content = Buffer.concat([record, memberPadding(record.length)]);
    return Buffer.concat([
        ustar({ name: 'go-airlock.pax', prefix: '', size: record.length, type: 'x' }),
        content,
        ustar({ name: name.slice(0, 100), prefix: '', size, type: '0' }),
    ]);
}
/** The member that starts at `at`, or undefined at the end of the tar. Throws `E_BUNDLE_FORMAT` unless it is laid out as {@link memberHeader} does. */
function readMember(tar, at) {
    if (at + BLOCK > tar.length)
        throw tar_bad('a member is cut off');
    if (isEnd(tar, at))
        return undefined;
    const { name, header, size } = readHeader(tar, at);
    const expected = memberHeader(name, size);
    if (at + header + padded(size) > tar.length)
        throw tar_bad(`${shown(name)} is cut off`);
    if (!expected.equals(tar.subarray(at, at + header)))
        throw tar_bad(`${shown(name)} is no plain file with the fixed mode, owner and time`);
    const start = at + header;
    if (!memberPadding(size).equals(tar.subarray(start + size, start + padded(size))))
        throw tar_bad(`something follows ${shown(name)}`);
    return { name, content: tar.subarray(start, start + size), next: start + padded(size) };
}
/** True when only the two empty end blocks are left at `at`. */
function isEnd(tar, at) {
    if (tar.readUInt8(at) !== 0)
        return false;
    if (!tar.subarray(at).equals(TAR_END))
        throw tar_bad('something follows the end of the archive');
    return true;
}
function readHeader(tar, at) {
    const type = String.fromCharCode(tar.readUInt8(at + 156));
    if (type !== 'x')
        return { name: ustarName(tar, at), header: BLOCK, size: octal(tar, at) };
    const length = octal(tar, at);
    const header = 2 * BLOCK + padded(length);
    if (length > 4096 || at + header > tar.length)
        throw tar_bad('an extended header that is too long');
    const name = /^\d+ path=([\x20-\x7e]+)\n$/.exec(tar.toString('latin1', at + BLOCK, at + BLOCK + length))?.[1];
    if (name === undefined)
        throw tar_bad('an extended header that holds more than a name');
    return { name, header, size: octal(tar, at + header - BLOCK) };
}
function ustarName(tar, at) {
    const prefix = tar_text(tar, at + 345, 155);
    return prefix === '' ? tar_text(tar, at, 100) : `${prefix}/${tar_text(tar, at, 100)}`;
}
function tar_text(tar, at, length) {
    const field = tar.toString('latin1', at, at + length);
    const end = field.indexOf('\0');
    return end < 0 ? field : field.slice(0, end);
}
function octal(tar, at) {
    const digits = tar.toString('latin1', at + 124, at + 135);
    if (!/^[0-7]{11}$/.test(digits))
        throw tar_bad('a member whose size is no octal number');
    return parseInt(digits, 8);
}
/** Both ustar fields, split at the first slash that makes them fit; undefined when none does. */
function splitName(name) {
    if (name.length <= 100)
        return { name, prefix: '' };
    for (let slash = name.indexOf('/'); slash >= 0 && slash <= 155; slash = name.indexOf('/', slash + 1))
        if (name.length - slash - 1 <= 100 && slash > 0)
            return { name: name.slice(slash + 1), prefix: name.slice(0, slash) };
    return undefined;
}
/** `LENGTH path=NAME\n`, where the length counts its own digits. */
function paxRecord(name) {
    const rest = ` path=${name}\n`;
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length++;
    return Buffer.from(`${length}${rest}`, 'latin1');
}
function ustar(field) {
    const header = Buffer.alloc(BLOCK);
    header.write(field.name, 0, 'latin1');
    header.write('0000644\x000000000\x000000000\0', 100, 'latin1');
    header.write(`${field.size.toString(8).padStart(11, '0')}\x0000000000000\0        `, 124, 'latin1');
    header.write(field.type, 156, 'latin1');
    header.write('ustar\x0000', 257, 'latin1');
    header.write('0000000\x000000000\0', 329, 'latin1');
    header.write(field.prefix, 345, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return header;
}
function padded(size) {
    return Math.ceil(size / BLOCK) * BLOCK;
}
/** A foreign name, fit to be printed. */
function shown(name) {
    return JSON.stringify(name.slice(0, 200));
}
function tar_bad(message) {
    return new errors_Failure('E_BUNDLE_FORMAT', { message });
}
//# sourceMappingURL=tar.js.map
;// CONCATENATED MODULE: ./build/src/pack/reader.js













/**
 * The frames of a bundle by its seek table, within bounds.
 *
 * @throws Failure `E_BUNDLE_FORMAT`; system errors when the file cannot be read
 */
function openBundle(file) {
    return withBundle(file, (fd, size) => {
        const tableSize = seekTableSize(readAt(fd, size - 9, 9), size);
        return { frames: readSeekTable(readAt(fd, size - tableSize, tableSize), size), size };
    });
}
/**
 * Unpacks one frame, proves what is wished for and places it. The wasm build must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT` when the frame is not laid out as it must be; what was proven before stays
 */
function readFrame(request) {
    let digest = {};
    const packed = packedOf(request);
    const read = (into) => {
        packed.read(into);
        if (request.digest)
            digest = { sha256: hash_sha256Hex(into) };
    };
    return unpackFrame({ ...packed, read }, request.frame.size, (tar) => ({
        ...readMembers(tar, request, (content, wished) => {
            place(content, wished, request.target);
        }),
        ...digest,
    }));
}
/** A frame in its file, still to be read. */
function packedOf({ file, frame }) {
    return {
        length: frame.packed,
        read: (into) => {
            withFile(file, (fd) => {
                file_readInto(into, { fd, position: frame.offset }, shortened);
            });
        },
    };
}
/** All members of a frame's tar; those wished for are given to `admit`. Throws as {@link readFrame}. */
function readMembers(tar, ask, admit) {
    const members = [];
    const refused = [];
    const tally = new Tally();
    for (const found of tarMembers(tar, ask.last)) {
        const member = layout_readName(found.name);
        tally.add(member.is === 'file' ? 0 : found.content.length);
        members.push(take({ ...found, member }, { ask, admit }, refused));
    }
    return { members, refused };
}
function* tarMembers(tar, last) {
    const end = tar.length - (last ? TAR_END.length : 0);
    let at = 0;
    while (at < end) {
        const member = readMember(tar, at);
        if (member === undefined)
            throw new errors_Failure('E_BUNDLE_FORMAT', { message: 'the archive ends before its last frame' });
        yield member;
        at = member.next;
    }
    if (at !== end || (last && readMember(tar, at) !== undefined))
        throw new errors_Failure('E_BUNDLE_FORMAT', { message: 'the archive is cut off' });
}
function take({ name, content, member }, { ask, admit }, refused) {
    const seen = { member, size: content.length };
    if (member.is !== 'file')
        return { ...seen, text: content.toString('utf8') };
    if (member.kind === 'info' && content.toString('utf8') !== modcache_infoText(member.module))
        throw new errors_Failure('E_BUNDLE_FORMAT', {
            module: module_idOf(member.module),
            message: 'its .info is not the one that follows from its version',
        });
    const want = Object.hasOwn(ask.wishes, name) ? ask.wishes[name] : undefined;
    if (want === undefined)
        return seen;
    try {
        admit(content, { member, want });
        return { ...seen, proven: want };
    }
    catch (thrown) {
        // the disk is full, a link stands in the module cache or the like: no fault of the bundle
        if (!(thrown instanceof errors_Failure) || thrown.finding.code === 'E_PATH_EXISTS')
            throw thrown;
        refused.push({ ...thrown.finding, module: module_idOf(member.module), path: ask.file });
        return seen;
    }
}
function place(content, wished, target) {
    const { module, kind } = wished.member;
    if (kind === 'mod') {
        proveMod(content, wished.want);
        placeMod(target, module, content);
    }
    else
        placeArchive(target, proveStored(content, wished));
}
/** Holds a go.mod of a bundle against its sum. Throws Failure `E_LIMIT`, `E_MODULE_MOD`. */
function proveMod(content, want) {
    if (content.length > MAX_MOD)
        throw new errors_Failure('E_LIMIT', { message: `a go.mod of ${content.length} bytes` });
    const got = hashGoMod(content);
    if (got !== want)
        throw new errors_Failure('E_MODULE_MOD', { want, got });
}
/** Proves an archive of a bundle, which has to be in the canonical form. Throws as `proveArchive` does. */
function proveStored(content, { member, want }) {
    return proveArchive(content, { module: member.module, want }, { read: readStoredZip });
}
function readAt(fd, position, length) {
    const bytes = Buffer.allocUnsafeSlow(length);
    readInto(bytes, { fd, position }, shortened);
    return bytes;
}
function shortened() {
    return new errors_Failure('E_BUNDLE_FORMAT', { message: 'the file became shorter while it was read' });
}
//# sourceMappingURL=reader.js.map
;// CONCATENATED MODULE: ./build/src/pack/archive.js










/**
 * The canonical archive of a module version, from the archive or tree in the module cache, proven.
 *
 * An archive that came from a bundle is in that form already: it is read straight into the frame and proven there, because
 * archives reach 500 MB and a second copy would double the memory of the run.
 *
 * @throws Failure `E_MODULE_ZIP`, `E_MODULE_DIR`, `E_ZIP_…` when the module cache is not what the sums name
 */
function canonicalArchive(paths, ask) {
    const remade = () => storedZip(provenFiles(paths, ask));
    if (ask.size === undefined || !(0,external_node_fs_namespaceObject.existsSync)(paths.zip))
        return remade();
    const { size } = ask;
    const inPlace = withRegular(paths.zip, (_, stat) => stat.size === size);
    return inPlace
        ? {
            size,
            write: (into) => {
                copyProven(into, { paths, ask, remade });
            },
        }
        : remade();
}
function copyProven(into, { paths, ask, remade }) {
    withRegular(paths.zip, (fd) => {
        file_readInto(into, { fd, position: 0 }, archive_shortened);
    });
    try {
        proveArchive(into, ask, { read: readStoredZip });
    }
    catch (thrown) {
        // as large as the canonical form and yet another one
        if (!(thrown instanceof errors_Failure) || !thrown.finding.code.startsWith('E_ZIP_'))
            throw thrown;
        remade().write(into);
    }
}
/** The files of a module version, hashed: of its archive, or of its tree where the module cache keeps no archives. */
function provenFiles(paths, { module, want }) {
    if ((0,external_node_fs_namespaceObject.existsSync)(paths.zip)) {
        const archive = readListed(paths.zip);
        const { files, namesFolders } = proveArchive(archive, { module, want });
        return namesFolders ? [...files, ...folderEntries(archive)] : files;
    }
    const files = treeFiles(paths.tree, module).map((file) => ({ name: file.name, content: file.read() }));
    const got = hash1(files.map((file) => [file.name, hash_sha256Hex(file.content)]));
    if (got !== want)
        throw new errors_Failure('E_MODULE_DIR', { module: module_idOf(module), path: paths.tree, want, got });
    return files.map(({ name, content }) => ({ name, size: content.length, read: () => content }));
}
/** Folder entries count in the h1, so the canonical archive keeps them. */
function folderEntries(archive) {
    const empty = Buffer.alloc(0);
    return readZip(archive).flatMap(({ name }) => name.endsWith('/') ? [{ name, size: 0, read: () => empty }] : []);
}
/** The end of a file that holds the directory of nearly every zip: 30,000 names. */
const TAIL = 4 << 20;
/**
 * Bytes of the canonical archive of a module version in the module cache, told from names and sizes alone.
 *
 * @throws Failure `E_ZIP_…`; system errors when the module cache has neither archive nor tree
 */
function measureArchive(paths, module) {
    if (!(0,external_node_fs_namespaceObject.existsSync)(paths.zip))
        return storedZipSize(treeFiles(paths.tree, module));
    return withRegular(paths.zip, (fd, { size }) => {
        const tail = Buffer.allocUnsafeSlow(Math.min(size, TAIL));
        file_readInto(tail, { fd, position: size - tail.length }, archive_shortened);
        return storedZipSize(readNames(tail, { path: paths.zip, size }));
    });
}
function readNames(tail, file) {
    try {
        return readZipNames(tail, file.size);
    }
    catch (thrown) {
        if (tail.length === file.size)
            throw thrown;
        return readZipNames(readListed(file.path), file.size); // the directory starts before the tail
    }
}
function archive_shortened() {
    return new errors_Failure('E_ZIP_STRUCTURE', { message: 'an archive became shorter while it was read' });
}
//# sourceMappingURL=archive.js.map
;// CONCATENATED MODULE: ./build/src/pack/shown.js



/**
 * Looks through one frame. Of what is wished for only go.mod files are looked at. The wasm build must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT` when the frame is not laid out as it must be
 */
function indexFrame(ask) {
    const mods = [];
    return unpackFrame(packedOf(ask), ask.frame.size, (tar) => {
        const read = readMembers(tar, ask, (content, { member: { module, kind }, want }) => {
            proveMod(content, want);
            mods.push({ name: layout_fileName(module, kind), content: new Uint8Array(content) });
        });
        return { ...read, mods };
    });
}
/**
 * Proves all that is wished for of one frame, and keeps nothing. The wasm build must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT` when the frame is not laid out as it must be
 */
function proveFrame(ask) {
    return unpackFrame(packedOf(ask), ask.frame.size, (tar) => readMembers(tar, ask, (content, wished) => {
        if (wished.member.kind === 'mod')
            proveMod(content, wished.want);
        else
            proveStored(content, wished);
    }));
}
/**
 * Unpacks one frame and proves the archives that are wished for. The wasm build must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT` when the frame is not laid out as it must be
 */
function openFrame(ask) {
    const packed = unpackWhole(packedOf(ask), ask.frame.size);
    const archives = {};
    const { refused } = readMembers(packed, ask, (content, wished) => {
        proveStored(content, wished);
        const start = content.byteOffset - packed.byteOffset;
        archives[layout_fileName(wished.member.module, 'zip')] = { start, size: content.length };
    });
    return { packed, archives, refused };
}
//# sourceMappingURL=shown.js.map
;// CONCATENATED MODULE: ./build/src/pack/reuse.js




/**
 * What a frame holds, in one text: two frames of one key unpack to the same bytes. The sum of an archive fixes its files and
 * their contents, and the canonical form is the only one a bundle may hold, so its size follows too.
 *
 * @param members in the order of the tar
 */
function frameKey(members) {
    return sha256Hex(Buffer.from(members.map(({ name, h1 = '' }) => `${name} ${h1}\n`).join('')));
}
/**
 * The key of a frame whose members are all proven; undefined where one is not, or is a text that every bundle has anew.
 *
 * @param readings of the frame; what was proven in one counts in all that read the same packed bytes
 */
function provenKey(readings) {
    const [first] = readings;
    if (first === undefined)
        return undefined;
    const same = readings.filter(({ sha256 }) => sha256 === first.sha256);
    const members = first.members.map(({ member }, i) => provenMember(member, same, i));
    return members.some((member) => member === undefined)
        ? undefined
        : frameKey(members.flatMap((m) => m ?? []));
}
function provenMember(member, readings, i) {
    if (member.is !== 'file')
        return undefined;
    const name = fileName(member.module, member.kind);
    if (member.kind === 'info')
        return { name }; // the reader lets no other text pass
    const h1 = readings.map(({ members }) => members[i]?.proven).find((proven) => proven !== undefined);
    return h1 === undefined ? undefined : { name, h1 };
}
/** The packed bytes of a frame; undefined where the file is gone or has other bytes by now: a store is a folder that others write to. */
function readPacked({ file, frame, sha256 }) {
    const packed = Buffer.from(new ArrayBuffer(frame.packed)); // a buffer of its own, which can move to another thread
    try {
        withFile(file, (fd) => {
            file_readInto(packed, { fd, position: frame.offset }, reuse_shortened);
        });
    }
    catch (thrown) {
        if (thrown instanceof errors_Failure)
            return undefined;
        throw thrown;
    }
    return hash_sha256Hex(packed) === sha256 ? packed : undefined;
}
function reuse_shortened() {
    return new errors_Failure('E_BUNDLE_FORMAT', { message: 'the file became shorter since it was proven' });
}
//# sourceMappingURL=reuse.js.map
;// CONCATENATED MODULE: ./build/src/pack/writer.js









/**
 * One frame: the known one where there is one, else packed afresh, with archives re-made in the canonical form. The wasm build
 * must be loaded.
 *
 * @throws Failure `E_MODULE_ZIP`, `E_MODULE_MOD`, `E_ZIP_…`, `E_OFFLINE_MISSING` when the module cache is not what the sums name
 */
function writeFrame(order) {
    const { known, sample = false } = order;
    const taken = known === undefined || sample ? undefined : readPacked(known);
    if (known !== undefined && taken !== undefined)
        return { packed: taken, size: known.frame.size, came: 'taken' };
    const made = makeFrame(order);
    const foreign = sample && known !== undefined && hash_sha256Hex(made.packed) !== known.sha256;
    return { ...made, came: foreign ? 'foreign' : 'made' };
}
function makeFrame({ folder, parts, last }) {
    const members = parts.map((part) => ({ name: part.name, ...writer_contentOf(folder, part) }));
    const size = members.reduce((sum, member) => sum + memberSize(member.name, member.size), last ? TAR_END.length : 0);
    const packed = packFrame(size, (tar) => {
        const end = members.reduce((at, member) => writeMember(tar, at, member), 0);
        if (last)
            TAR_END.copy(tar, end);
    });
    return { packed, size };
}
/** Where the next member starts. */
function writeMember(tar, start, { name, size, write }) {
    const at = start + memberHeader(name, size).copy(tar, start);
    write(tar.subarray(at, at + size));
    return at + size + memberPadding(size).copy(tar, at + size);
}
function writer_contentOf(folder, part) {
    if ('text' in part)
        return ready(Buffer.from(part.text));
    const paths = modcache_cachePaths(folder, part.module);
    return part.kind === 'zip' ? canonicalArchive(paths, part) : ready(provenMod(paths.mod, part));
}
function ready(content) {
    return { size: content.length, write: (into) => void content.copy(into) };
}
function provenMod(path, { module, want }) {
    const content = readRegular(path);
    if (content === undefined)
        throw new errors_Failure('E_OFFLINE_MISSING', { module: module_idOf(module), path });
    const got = hashGoMod(content);
    if (got !== want)
        throw new errors_Failure('E_MODULE_MOD', { module: module_idOf(module), path, want, got });
    return content;
}
//# sourceMappingURL=writer.js.map
;// CONCATENATED MODULE: ./build/src/gomod/twin.js


/**
 * A tree on disk that is held against its archive file by file, while that is proven. A tree with the files of a proven archive
 * and no other, each of the same bytes, is proven too: what was compared need not be hashed a second time.
 */
class Twin {
    /** Files of the tree that were not met in the archive yet, by name. */
    #left;
    #met = [];
    #same = true;
    /** @param dir the tree; it is a folder. Throws as {@link listTree}. */
    constructor(dir, module) {
        this.#left = new Map(listTree(dir, module).map(({ name, path }) => [name, path]));
    }
    /** Compares a file of the archive. Never throws: what cannot be read is not the same. */
    compare = (name, content) => {
        if (!this.#same || name.endsWith('/'))
            return;
        const path = this.#left.get(name);
        this.#left.delete(name);
        this.#same = path !== undefined && this.#holds(path, content);
    };
    #holds(path, content) {
        try {
            return holds(path, content, (...met) => void this.#met.push(met));
        }
        catch {
            return false; // whoever needs to know why reads it again
        }
    }
    /** True when every file of the archive is in the tree, the same, and nothing else is. Only then `seen` is told of them. */
    isSame(seen) {
        const same = this.#same && this.#left.size === 0;
        if (same)
            for (const met of this.#met)
                seen(...met);
        return same;
    }
}
//# sourceMappingURL=twin.js.map
;// CONCATENATED MODULE: ./build/src/work/check.js









/** Recomputes every hash of one module version from its bytes. Opens only what is a regular file by lstat; writes nothing. */
function checkModule(order) {
    const paths = modcache_cachePaths(order.folder, order.module);
    const findings = [];
    const setId = [];
    const seen = (path, { mode }) => {
        if ((mode & SET_ID) !== 0)
            setId.push(path);
    };
    const twin = twinOf(paths, order);
    const zip = judge(() => checkZip(paths, { ...order, twin }, seen), order, findings);
    const tree = judge(() => checkTree(paths, { ...order, zip: zip.found, twin }, seen), order, findings);
    const ziphash = judge(() => checkZiphash(paths, order), order, findings);
    return {
        zip: zip.state,
        tree: tree.state,
        ziphash: ziphash.state,
        bytes: zip.found?.archive.length ?? 0,
        namesFolders: zip.found?.namesFolders ?? false,
        gomod: gomodIn(zip.found),
        setId,
        findings,
    };
}
/** The bits of a mode that give a program the rights of its owner or group. */
const SET_ID = 0o6000;
function gomodIn(zip) {
    const file = zip?.files.find(({ name }) => name === `${module_idOf(zip.module)}/go.mod`);
    return file === undefined ? undefined : hashGoMod(file.read());
}
/** The state a check came to: `undefined` is missing, a failure is wrong and becomes a finding. */
function judge(check, { module }, findings) {
    try {
        const found = check();
        return { state: found === undefined ? 'missing' : 'proven', found };
    }
    catch (thrown) {
        findings.push({ ...toFinding(thrown), module: module_idOf(module) });
        return { state: 'wrong', found: undefined };
    }
}
/** The tree, to be held against the archive; undefined where either is missing, or the tree cannot be listed. */
function twinOf(paths, { module }) {
    const [zip, tree] = [paths.zip, paths.tree].map((path) => (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }));
    if (zip?.isFile() !== true || tree?.isDirectory() !== true)
        return undefined;
    try {
        return new Twin(paths.tree, module);
    }
    catch {
        return undefined; // told when the tree is looked at by itself
    }
}
function checkZip(paths, { module, want, twin }, seen) {
    const bytes = readRegular(paths.zip, seen);
    if (bytes === undefined)
        return undefined;
    try {
        return proveArchive(bytes, { module, want }, twin === undefined ? {} : { tap: twin.compare });
    }
    catch (thrown) {
        throw at(paths.zip, thrown);
    }
}
/** A tree beside a `.partial`, whatever that is, counts as not there: the go command would extract it again. */
function checkTree(paths, { module, want, zip, twin, }, seen) {
    const [stat, partial] = [paths.tree, paths.partial].map((path) => (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }));
    if (stat === undefined || partial !== undefined)
        return undefined;
    if (!stat.isDirectory())
        throw new errors_Failure('E_FILE_TYPE', { path: paths.tree });
    if (zip !== undefined && twin?.isSame(seen) === true)
        return want;
    const got = hashTree(paths.tree, module, seen);
    const due = zip?.namesFolders === true ? hashOfFiles(zip) : want;
    if (got !== due)
        throw new errors_Failure('E_MODULE_DIR', { path: paths.tree, want: due, got });
    return got;
}
/** A tree lacks the lines that the archive's folder entries have in its h1. */
function hashOfFiles(proven) {
    return hash1(proven.files.map((file) => [file.name, hash_sha256Hex(file.read())]));
}
/** The text of `.ziphash`; the go command trims it and takes it for the truth. */
function checkZiphash(paths, { want }) {
    const text = readRegular(paths.ziphash)?.toString('utf8').trim();
    if (text !== undefined && text !== want)
        throw new errors_Failure('E_MODULE_ZIPHASH', { path: paths.ziphash, want, got: text.slice(0, 60) });
    return text;
}
function at(path, thrown) {
    if (!(thrown instanceof errors_Failure))
        return thrown;
    const detail = { ...thrown.finding, path };
    return errors_Failure.of(finding(thrown.finding.code, detail));
}
//# sourceMappingURL=check.js.map
;// CONCATENATED MODULE: ./build/src/work/place.js





/** Proves an archive by Go's rules and places it. Throws what {@link proveArchive} throws, and system errors. */
function placeModule({ target, module, want, archive }) {
    const bytes = typeof archive === 'string'
        ? readAgain(archive)
        : Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const proven = proveInto(target, bytes, { module, want });
    placeArchive(target, proven);
    return { bytes: bytes.length, namesFolders: proven.namesFolders };
}
/** Proves an archive. The tree of a large one is drafted meanwhile in the staging folder, and removed when it is not the one. */
function proveInto(target, bytes, wanted) {
    if (!target.trees)
        return proveArchive(bytes, wanted);
    const drafts = [];
    const draft = () => {
        const made = draftTree(target, wanted.module);
        drafts.push(made);
        return made;
    };
    try {
        return proveArchive(bytes, wanted, { draft });
    }
    catch (thrown) {
        for (const { dir } of drafts)
            removeTree(dir);
        throw thrown;
    }
}
/** An archive of the module cache; it was proven once, and what is used is proven again. */
function readAgain(path) {
    const bytes = readRegular(path);
    if (bytes === undefined)
        throw new errors_Failure('E_OFFLINE_MISSING', { path });
    return bytes;
}
//# sourceMappingURL=place.js.map
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/src/gomod/lex.js
/**
 * The grammar that go.mod and go.work share: lines of words and quoted strings, `//` comments, and blocks in brackets.
 *
 * @see golang.org/x/mod/modfile read.go; go-modules-spec.md 5.3
 */


const NO_BLOCK = new Set(['go', 'toolchain']);
const MARKS = '()[]{},';
const MARK_CODES = Buffer.from(MARKS);
const SLASH = 0x2f;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
const ESCAPE = /\\(?:([abfnrtv\\"])|([0-3][0-7]{2})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y;
const ESCAPED = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\\': '\\',
    '"': '"',
};
/**
 * Reads a file and hands each directive to the handler of its verb, in the order of the file.
 *
 * @returns the directives no handler was given for
 * @throws Failure `source.code` with `file:line`, and what the handlers throw
 */
function readDirectives(text, source, handlers) {
    const unknown = [];
    for (const statement of statements(text, source)) {
        const [verb = ''] = statement.words;
        const handler = handlers.get(verb);
        if (handler !== undefined)
            for (const directive of directivesOf(statement, source))
                handler(directive);
        else
            unknown.push(unknownOf(statement, source));
    }
    return unknown;
}
/** The failure for a directive that is not written as Go wants it, with `file:line`. */
function syntaxError(at, message) {
    return new Failure(at.source.code, { path: `${at.source.file}:${at.line}`, message });
}
/**
 * The value of a word: as it is, or the content of a string in double quotes.
 * Undefined for any other use of quotes, as in `'x'`, in a raw string, or with an escape Go does not know.
 *
 * @see golang.org/x/mod/modfile parseString, strconv Unquote
 */
function stringOf(word) {
    if (word.startsWith('"'))
        return unquote(word.slice(1, -1));
    return /["'`]/.test(word) ? undefined : word;
}
/** Words as they go into a message: not longer than a line, nothing in them that a terminal would act on. */
function lex_shown(words) {
    const text = words.join(' ').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
    return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
function unknownOf(statement, source) {
    const { words, line } = statement;
    // a stray bracket or string is a broken file and no directive of a later Go
    if (!source.lax && !/^[A-Za-z]/.test(words[0] ?? ''))
        throw syntaxError({ source, line }, `not a directive: ${lex_shown(words)}`);
    return { text: lex_shown(words), line };
}
function directivesOf(statement, source) {
    const { words, block, line, comment } = statement;
    const [verb = '', ...args] = words;
    if (block === undefined)
        return [{ verb, args, line, comment, source }];
    if (args.length === 0 && !NO_BLOCK.has(verb))
        return block.map((row) => ({ verb, args: row.words, line: row.line, comment: row.comment, source }));
    if (source.lax)
        return [];
    throw syntaxError({ source, line }, `no such block: ${lex_shown(words)} (`);
}
function* statements(text, source) {
    const rows = scan(text, source);
    for (const row of rows) {
        const { words, line } = row;
        const [open, close] = [words.lastIndexOf('('), words.length - 1];
        const header = open < 1 ? undefined : words.slice(0, open);
        if (header !== undefined && open === close)
            yield { ...row, words: header, block: blockOf(rows, { source, line }) };
        else if (header !== undefined && open === close - 1 && words[close] === ')')
            yield { ...row, words: header, block: [] };
        else
            yield { ...row, block: undefined };
    }
}
function blockOf(rows, start) {
    const block = [];
    for (let next = rows.next(); next.done !== true; next = rows.next()) {
        const row = next.value;
        if (row.words[0] !== ')')
            block.push(row);
        else if (row.words.length === 1)
            return block;
        else
            throw syntaxError({ ...start, line: row.line }, 'a closing bracket has to end its line');
    }
    throw syntaxError(start, 'the block that starts here has no end');
}
/** The lines that hold a word. A string may go on behind an escaped line end, so a row is not always one line. */
function* scan(text, source) {
    let row = { words: [], line: 1, comment: undefined };
    let line = 1;
    for (let at = 0; at < text.length;) {
        const next = text.charAt(at);
        const end = tokenEnd(text, at, (message) => syntaxError({ source, line }, message));
        if (next === '\n') {
            if (row.words.length > 0)
                yield row;
            line += 1;
            row = { words: [], line, comment: undefined };
        }
        else if (text.startsWith('//', at))
            row.comment = text.slice(at + 2, end);
        else if (!isBlank(next)) {
            const word = text.slice(at, end);
            row.words.push(word);
            if (word.startsWith('"'))
                line += word.split('\n').length - 1;
        }
        at = end;
    }
    if (row.words.length > 0)
        yield row;
}
function tokenEnd(text, at, fail) {
    const next = text.charAt(at);
    if (next === '\n' || isBlank(next) || MARKS.includes(next))
        return at + 1;
    if (text.startsWith('//', at))
        return endOf(text.indexOf('\n', at), text);
    const end = next === '"' || next === '`' ? stringEnd(text, at) : wordEnd(text, at);
    if (end === undefined)
        throw fail('a string has no end');
    if (end > at)
        return end;
    if (text.startsWith('/*', at))
        throw fail('a comment starts with // here, not with /*');
    throw fail(`a character that may not stand here: U+${hex(text.codePointAt(at) ?? 0)}`);
}
function wordEnd(text, start) {
    let at = start;
    for (; at < text.length; at += 1) {
        const code = text.codePointAt(at) ?? 0;
        if (!isPrintable(code) || (code === SLASH && /[/*]/.test(text.charAt(at + 1))))
            break;
        if (code > 0xffff)
            at += 1;
    }
    return at;
}
function stringEnd(text, start) {
    const quote = text.charAt(start);
    for (let at = start + 1; at < text.length; at += 1) {
        const next = text.charAt(at);
        if (next === quote)
            return at + 1;
        if (next === '\n')
            return undefined;
        if (next === '\\' && quote === '"')
            at += 1;
    }
    return undefined;
}
function endOf(found, text) {
    return found < 0 ? text.length : found;
}
function isBlank(character) {
    return character === ' ' || character === '\t' || character === '\r';
}
function isPrintable(code) {
    if (code < 0x7f)
        return code > 0x20 && !MARK_CODES.includes(code);
    return PRINTABLE.test(String.fromCodePoint(code));
}
function unquote(body) {
    const pieces = [];
    let at = 0;
    for (let next = body.indexOf('\\'); next >= 0; next = body.indexOf('\\', at)) {
        ESCAPE.lastIndex = next;
        const escaped = bytesOf(ESCAPE.exec(body));
        if (escaped === undefined)
            return undefined;
        pieces.push(Buffer.from(body.slice(at, next)), escaped);
        at = ESCAPE.lastIndex;
    }
    if (at === 0)
        return body;
    const bytes = Buffer.concat([...pieces, Buffer.from(body.slice(at))]);
    return (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? bytes.toString() : undefined;
}
function bytesOf(found) {
    if (found === null)
        return undefined;
    const [, letter, octal, byte, short, long] = found;
    if (letter !== undefined)
        return Buffer.from(ESCAPED[letter] ?? '');
    if (octal !== undefined)
        return Buffer.of(Number.parseInt(octal, 8));
    if (byte !== undefined)
        return Buffer.of(Number.parseInt(byte, 16));
    const code = Number.parseInt(short ?? long ?? '', 16);
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    return code > 0x10ffff || surrogate ? undefined : Buffer.from(String.fromCodePoint(code));
}
function hex(code) {
    return code.toString(16).toUpperCase().padStart(4, '0');
}
//# sourceMappingURL=lex.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/compare.js

const BEFORE = 40; // characters shown before the first that differs
const SHOWN = 100;
const NEWLINE = 0x0a;
const compare_END = '(end of file)';
/** The first difference of two contents; undefined when they are equal. Both are held in memory. */
function firstDifference(want, got) {
    if (want.equals(got))
        return undefined;
    const at = firstByte(want, got);
    return {
        line: countLines(want, at),
        want: lineAt(want, at),
        got: lineAt(got, at),
        onlyLineEnds: withoutCr(want).equals(withoutCr(got)),
    };
}
function firstByte(a, b) {
    const length = Math.min(a.length, b.length);
    let [low, high] = [0, length]; // halves: compare() is far quicker than a look at each byte
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (a.compare(b, low, middle, low, middle) === 0)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function countLines(bytes, end) {
    let line = 1;
    for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1))
        line += 1;
    return line;
}
function lineAt(bytes, at) {
    if (at >= bytes.length)
        return compare_END;
    const start = at === 0 ? 0 : bytes.lastIndexOf(NEWLINE, at - 1) + 1;
    const newline = bytes.indexOf(NEWLINE, at);
    const from = Math.max(start, at - BEFORE);
    const end = Math.min(newline < 0 ? bytes.length : newline, from + SHOWN);
    return `${from > start ? '…' : ''}${lex_shown([bytes.toString('utf8', from, end)])}`;
}
function withoutCr(bytes) {
    return bytes.includes('\r\n')
        ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
        : bytes;
}
//# sourceMappingURL=compare.js.map
;// CONCATENATED MODULE: ./build/src/gomod/graph.js
/**
 * The pruned module graph and minimal version selection.
 *
 * @see cmd/go/internal/modload buildlist.go readModGraph; go-modules-spec.md 5.3, 5.5
 */


/** Stands in {@link Graph.askedBy} for the main modules. */
const ROOT = 'root';
/**
 * Reads the module graph as the go command does, and selects versions.
 *
 * The go.mod of each requirement of a main module is read. What it requires is a node; its go.mod is read only below a module
 * without pruning (go line below 1.17, or none), and then everything below it is. In a workspace, a requirement below the selected
 * version makes the selected one count as a main module's own.
 */
function moduleGraph(input) {
    const walk = new Walk(input);
    for (const root of input.roots)
        walk.enter(root);
    if (input.workspace ?? input.roots.length > 1)
        walk.raise();
    const read = [...walk.nodes.values()].map(({ module: { path, version } }) => ({ path, version }));
    return {
        buildList: [...walk.selected.values()].sort(compareModules),
        read: read.sort(compareModules),
        askedBy: askedBy(walk),
    };
}
/**
 * Whether a go line says 1.`minor` or above. Undefined means 1.16; a pre-release of 1.20 or before comes before it, a later one counts
 * as that language version; one that is no version of Go comes before all.
 *
 * @see internal/gover Compare, cmd/go/internal/gover DefaultGoModVersion
 */
function graph_goAtLeast(go, minor) {
    const found = GO_LINE.exec(go ?? '1.16');
    if (found === null)
        return false;
    const [, major, is, pre] = found;
    if (major !== '1')
        return Number(major) > 1;
    if (Number(is) !== minor)
        return Number(is) > minor;
    return pre === undefined || minor >= 21;
}
const GO_LINE = /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)|([a-z]+(?:0|[1-9][0-9]*)?))?$/;
class Walk {
    nodes = new Map();
    /** The highest version of each path met so far; none for main modules. */
    selected = new Map();
    /** What the main modules require. */
    roots = [];
    #input;
    #queue = [];
    constructor(input) {
        this.#input = input;
    }
    /** Takes in a main module. */
    enter(root) {
        const required = this.#take(root.requirements);
        for (const m of required)
            this.roots.push(m);
        this.#readAll(required, root.pruned ? 'leaf' : 'all');
    }
    /** Reads a selected version above what a main module requires as if a main module, and what that raises in turn. */
    raise() {
        const raised = new Map();
        for (let more = [...this.#toRaise(raised)]; more.length > 0; more = [...this.#toRaise(raised)]) {
            for (const m of more)
                raised.set(idOf(m), m);
            this.#readAll(more, 'main');
        }
    }
    *#toRaise(raised) {
        const tops = [...raised.values()].map((m) => this.selected.get(m.path) ?? m);
        const required = tops.flatMap((m) => this.nodes.get(idOf(m))?.require ?? []);
        for (const m of tops)
            if (!raised.has(idOf(m)))
                yield m;
        for (const m of [...this.roots, ...required]) {
            const top = this.selected.get(m.path);
            if (top !== undefined && compareVersions(top.version, m.version) > 0 && !raised.has(idOf(top)))
                yield top;
        }
    }
    #readAll(list, depth) {
        for (const m of list)
            this.#queue.push([m, depth]);
        // the list grows while it is walked
        for (const [m, how] of this.#queue)
            this.#follow(this.#node(m), how);
        this.#queue.length = 0;
    }
    #follow(node, depth) {
        if (node.followed.has(depth))
            return;
        node.followed.add(depth);
        if (depth === 'leaf' && node.pruned)
            return;
        const next = depth === 'all' || !node.pruned ? 'all' : 'leaf';
        for (const m of node.require)
            this.#queue.push([m, next]);
    }
    #node(module) {
        const id = idOf(module);
        const known = this.nodes.get(id);
        if (known !== undefined)
            return known;
        const mod = this.#input.modOf(module);
        const node = {
            module,
            require: this.#take(mod?.require ?? []),
            pruned: graph_goAtLeast(mod?.go, 17),
            followed: new Set(),
        };
        this.nodes.set(id, node);
        return node;
    }
    #take(list) {
        const kept = list.filter((m) => !TOOLCHAIN.has(m.path) && !this.#input.excluded.has(idOf(m)));
        for (const m of kept) {
            const top = this.selected.get(m.path);
            const higher = top === undefined || compareVersions(top.version, m.version) < 0;
            if (higher && !this.#input.mainModules.has(m.path))
                this.selected.set(m.path, { path: m.path, version: m.version });
        }
        return kept;
    }
}
// the go and toolchain lines are requirements to the go command; nothing is fetched for them as modules
const TOOLCHAIN = new Set(['go', 'toolchain']);
function askedBy(walk) {
    const asked = new Map();
    const queue = [];
    const ask = (list, by) => {
        for (const m of list) {
            if (asked.has(idOf(m)))
                continue;
            asked.set(idOf(m), by);
            queue.push(m);
        }
    };
    ask(walk.roots, ROOT);
    // the list grows while it is walked
    for (const m of queue)
        ask(walk.nodes.get(idOf(m))?.require ?? [], idOf(m));
    return asked;
}
//# sourceMappingURL=graph.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/buildconstraint.js
/**
 * Whether a Go file could be part of any build.
 *
 * @see cmd/go/internal/imports ShouldBuild with every tag, go/build/constraint; go-modules-spec.md 8.3 rule 3
 */
// what Go's TrimSpace and Fields split at; \s of JavaScript would take the byte order mark and not take U+0085
const BLANK = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const BLANKS = new RegExp(`${BLANK}+`);
const OUTER_BLANKS = new RegExp(`^${BLANK}+|${BLANK}+$`, 'g');
const GO_BUILD = new RegExp(`^//go:build(?:$|${BLANK})`);
const PLUS_BUILD = new RegExp(`^//${BLANK}*\\+build(?:$|${BLANK})`);
const TOKEN = /[ \t]*(?:([()!]|&&|\|\|)|([\p{L}\p{Nd}_.]+))/uy;
const TAG = /^[\p{L}\p{Nd}_.]+$/u;
const MOST_TERMS = 1000;
const MOST_OLD_OPERATORS = 100;
/**
 * True unless no set of build tags makes the file part of a build: its constraint can only be met by the tag `ignore`, or is
 * malformed.
 *
 * @param source the text of a Go file, without a byte order mark
 */
function couldBuild(source) {
    const header = buildconstraint_readHeader(source);
    if (header === undefined)
        return false;
    if (header.goBuild !== undefined)
        return new Expression(header.goBuild).value()?.could ?? false;
    return header.comments.every((line) => !PLUS_BUILD.test(line) || (plusBuild(line)?.could ?? true));
}
/** Text without the white space around it, as Go sees that. */
function trimBlanks(text) {
    return text.replace(OUTER_BLANKS, '');
}
/** The comments above the code; undefined when two of them are `//go:build` lines. */
function buildconstraint_readHeader(source) {
    let goBuild;
    const comments = [];
    let end = 0;
    let ended = false; // a line that is no // comment was seen: no +build line below it counts
    let inside = false; // of a /* comment
    for (const raw of buildconstraint_linesOf(source)) {
        const line = trimBlanks(raw);
        if (line === '' && !ended)
            end = comments.length;
        else
            ended ||= !line.startsWith('//');
        if (!ended)
            comments.push(line);
        if (!inside && GO_BUILD.test(line)) {
            if (goBuild !== undefined)
                return undefined;
            goBuild = line.slice('//go:build'.length);
        }
        const after = skipComments(line, inside);
        if (after === 'code')
            break;
        inside = after === 'inside';
    }
    return { goBuild, comments: comments.slice(0, end) };
}
function* buildconstraint_linesOf(text) {
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        yield text.slice(start, end);
        start = end + 1;
    }
}
/** What follows the comments of a line: nothing, a comment that goes on in the next line, or code. */
function skipComments(line, inside) {
    let [rest, within] = [line, inside];
    while (rest !== '') {
        if (within) {
            const close = rest.indexOf('*/');
            if (close < 0)
                return 'inside';
            rest = trimBlanks(rest.slice(close + 2));
            within = false;
        }
        else if (rest.startsWith('//'))
            return 'nothing';
        else if (rest.startsWith('/*')) {
            rest = trimBlanks(rest.slice(2));
            within = true;
        }
        else
            return 'code';
    }
    return within ? 'inside' : 'nothing';
}
function tag(name) {
    return { could: name !== 'ignore', must: false };
}
function not({ could, must }) {
    return { could: !must, must: !could };
}
function and(a, b) {
    return { could: a.could && b.could, must: a.must && b.must };
}
function or(a, b) {
    return { could: a.could || b.could, must: a.must || b.must };
}
/** The value of a `// +build` line; undefined when it is too long, and then does not count. */
function plusBuild(line) {
    const text = trimBlanks(line.slice(line.indexOf('+build') + '+build'.length));
    const clauses = text.split(BLANKS).filter((clause) => clause !== '');
    const literals = clauses.map((clause) => clause.split(',').map(literal));
    if (literals.flat().length - 1 > MOST_OLD_OPERATORS)
        return undefined;
    return clauses.length === 0 ? tag('ignore') : literals.map((all) => all.reduce(and)).reduce(or);
}
function literal(text) {
    if (text.startsWith('!!') || text === '!')
        return tag('ignore');
    const name = text.startsWith('!') ? text.slice(1) : text;
    const value = tag(TAG.test(name) ? name : 'ignore');
    return text.startsWith('!') ? not(value) : value;
}
/** The expression of a `//go:build` line. */
class Expression {
    #text;
    #at = 0;
    /** Undefined at the end. */
    #token;
    #terms = 0;
    constructor(text) {
        this.#text = trimBlanks(text);
    }
    /** Undefined when it is malformed. */
    value() {
        try {
            const value = this.#or();
            return this.#token === undefined ? value : undefined;
        }
        catch (thrown) {
            if (thrown === MALFORMED)
                return undefined;
            throw thrown;
        }
    }
    #or() {
        let value = this.#and();
        while (this.#token?.text === '||')
            value = or(value, this.#and());
        return value;
    }
    #and() {
        let value = this.#not();
        while (this.#token?.text === '&&')
            value = and(value, this.#not());
        return value;
    }
    #not() {
        if (++this.#terms > MOST_TERMS)
            throw MALFORMED;
        this.#next();
        if (this.#token?.text !== '!')
            return this.#atom();
        this.#next();
        return not(this.#atom());
    }
    #atom() {
        const token = this.#token;
        if (token?.text === '(') {
            const value = this.#or();
            if (this.#token?.text !== ')')
                throw MALFORMED;
            this.#next();
            return value;
        }
        if (token?.isTag !== true)
            throw MALFORMED;
        this.#next();
        return tag(token.text);
    }
    #next() {
        TOKEN.lastIndex = this.#at;
        const found = TOKEN.exec(this.#text);
        if (found === null && this.#at < this.#text.length)
            throw MALFORMED;
        if (found === null)
            this.#token = undefined;
        else {
            this.#at = TOKEN.lastIndex;
            this.#token = { text: found[1] ?? found[2] ?? '', isTag: found[2] !== undefined };
        }
    }
}
const MALFORMED = new SyntaxError('a malformed build constraint');
//# sourceMappingURL=buildconstraint.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/filetree.js
/** The files of a module version by folder. Names are relative to its root; the root is `''`. */
class FileTree {
    #folders = new Map();
    /** @param files names start with `prefix`, which is cut off */
    constructor(files, prefix) {
        this.#folders.set('', new Map());
        for (const file of files)
            this.#add(file.name.slice(prefix.length), file);
    }
    /** What is in a folder by name, undefined for folders; nothing where there is no such folder. */
    in(folder) {
        return this.#folders.get(folder) ?? new Map();
    }
    /** Regular files in a folder, not in those below it. */
    filesIn(folder) {
        return [...this.in(folder)].flatMap(([name, file]) => file === undefined ? [] : [[name, file]]);
    }
    isFolder(path) {
        return this.#folders.has(path);
    }
    has(path) {
        return this.isFolder(path) || this.in(parentOf(path)).has(nameOf(path));
    }
    file(path) {
        return this.in(parentOf(path)).get(nameOf(path));
    }
    #add(path, file) {
        const parent = parentOf(path);
        if (!this.#folders.has(parent)) {
            this.#folders.set(parent, new Map());
            this.#add(parent, undefined);
        }
        this.#folders.get(parent)?.set(nameOf(path), file);
    }
}
/** `a/b` of `a/b/c`, `''` of `c`. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** `c` of `a/b/c`. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path below a folder that may be the root. */
function below(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
//# sourceMappingURL=filetree.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/glob.js
/**
 * Tells which names one element of a pattern matches: `*`, `?`, `[a-z]`, `[^a-z]`, and `\` before a character that stands for
 * itself. Undefined when the element is malformed. Takes time proportional to pattern and name, whatever they hold.
 *
 * @see path Match
 */
function globMatcher(element) {
    const steps = stepsOf(Array.from(element));
    return steps === undefined ? undefined : (name) => matches(steps, Array.from(name));
}
function matches(steps, name) {
    let [step, at] = [0, 0];
    let retry; // only the last * can take more than it took
    while (at < name.length || step < steps.length) {
        const now = steps[step];
        const char = name[at];
        if (now === 'any') {
            retry = { step, at };
            step += 1;
        }
        else if (now !== undefined && char !== undefined && now(char)) {
            step += 1;
            at += 1;
        }
        else if (retry !== undefined && retry.at < name.length) {
            retry.at += 1;
            [step, at] = [retry.step + 1, retry.at];
        }
        else
            return false;
    }
    return true;
}
function stepsOf(pattern) {
    const steps = [];
    for (let at = 0; at < pattern.length;) {
        const char = pattern[at] ?? '';
        if (char === '*')
            steps.push('any');
        else if (char === '?')
            steps.push(() => true);
        else if (char === '[') {
            const found = readClass(pattern, at + 1);
            if (found === undefined)
                return undefined;
            steps.push(found.step);
            at = found.end;
            continue;
        }
        else {
            const wanted = char === '\\' ? pattern[++at] : char;
            if (wanted === undefined)
                return undefined;
            steps.push((other) => other === wanted);
        }
        at += 1;
    }
    return steps;
}
/** A class from behind its `[`. Undefined when it has no end, is empty, or holds a bare `-`. */
function readClass(pattern, start) {
    const negated = pattern[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    while (pattern[at] !== ']' || ranges.length === 0) {
        const low = readChar(pattern, at);
        const high = low !== undefined && pattern[low.end] === '-' ? readChar(pattern, low.end + 1) : low;
        if (low === undefined || high === undefined)
            return undefined;
        ranges.push([low.code, high.code]);
        at = high.end;
    }
    const step = (char) => {
        const code = char.codePointAt(0) ?? 0;
        return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
    };
    return { step, end: at + 1 };
}
function readChar(pattern, at) {
    const char = pattern[at];
    if (char === undefined || char === '-' || char === ']')
        return undefined;
    const [meant, end] = char === '\\' ? [pattern[at + 1], at + 2] : [char, at + 1];
    const code = meant?.codePointAt(0);
    return code === undefined ? undefined : { code, end };
}
//# sourceMappingURL=glob.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/embed.js
/**
 * Which files the patterns of `//go:embed` name.
 *
 * @see cmd/go/internal/load ResolveEmbed; go-modules-spec.md 8.3
 */



const VERSION_CONTROL = new Set(['.bzr', '.hg', '.git', '.svn']);
/**
 * The files that the patterns of one package name, relative to the module's root, sorted. Undefined when a pattern is malformed
 * or names nothing that can be embedded: the go command then copies none of the package's.
 *
 * @param folder the package's, relative to the module's root
 */
function resolveEmbeds(tree, folder, patterns) {
    const found = new Set();
    for (const pattern of patterns) {
        const files = resolveOne(tree, folder, pattern);
        if (files === undefined || files.length === 0)
            return undefined;
        for (const file of files)
            found.add(file);
    }
    return [...found].sort();
}
function resolveOne(tree, folder, pattern) {
    const all = pattern.startsWith('all:');
    const matches = globIn(tree, folder, all ? pattern.slice('all:'.length) : pattern);
    const files = [];
    for (const path of matches ?? []) {
        if (!canBeEmbedded(tree, folder, path))
            return undefined;
        const named = tree.isFolder(path) ? filesBelow(tree, path, all) : [path];
        if (named === undefined || named.length === 0)
            return undefined;
        files.push(...named);
    }
    return matches === undefined ? undefined : files;
}
/** Undefined for a pattern that is none. */
function globIn(tree, folder, pattern) {
    const elements = pattern.split('/');
    if (elements.some((element) => element === '' || element === '.' || element === '..'))
        return undefined;
    let paths = [folder];
    for (const element of elements) {
        const matches = globMatcher(element);
        if (matches === undefined)
            return undefined;
        paths = paths.flatMap((path) => [...tree.in(path).keys()].filter(matches).map((name) => below(path, name)));
    }
    return paths;
}
/** False where a folder on the way down from the package belongs to another module, or a name cannot be in a module. */
function canBeEmbedded(tree, folder, path) {
    for (let at = path; at.length > folder.length; at = parentOf(at))
        if (tree.has(below(at, 'go.mod')) || isBadName(nameOf(at)))
            return false;
    return true;
}
function isBadName(name) {
    return VERSION_CONTROL.has(name) || filePathProblem(name) !== undefined;
}
/** All files below a folder that is named whole; hidden ones only with `all:`. Undefined where a name ends the go command's search. */
function filesBelow(tree, folder, all) {
    const files = [];
    for (const [name, file] of tree.in(folder)) {
        const path = below(folder, name);
        const hidden = /^[._]/.test(name);
        const bad = isBadName(name);
        if (file === undefined) {
            if (bad || (hidden && !all) || tree.has(below(path, 'go.mod')))
                continue;
            const more = filesBelow(tree, path, all);
            if (more === undefined)
                return undefined;
            files.push(...more);
        }
        else if (bad && !hidden)
            return undefined;
        else if (!bad && (!hidden || all))
            files.push(path);
    }
    return files;
}
//# sourceMappingURL=embed.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/gosource.js
/**
 * As much of the grammar of Go files as vendoring looks at: the package clause, imports, and `//go:embed` comments.
 *
 * @see go/build readGoInfo, cmd/go/internal/imports ReadImports; go-modules-spec.md 8.3
 */


const gosource_BLANKS = /[ \f\t\r\n;]*/y;
const WORD = /[A-Za-z0-9_\u0080-\uffff]+/y;
const RAW = /`[^`]*`/y;
/** The text of a Go file without its byte order mark. */
function goText(bytes) {
    const text = bytes.toString('utf8');
    return text.startsWith('\ufeff') ? text.slice(1) : text;
}
/** Reads a Go file as far as its imports go; after a syntax error nothing of them counts. @param text see {@link goText} */
function readGoHeader(text) {
    const reader = new HeaderReader(text);
    const found = reader.read();
    // the reader of Go looks one byte beyond the imports, and at the whole file after a syntax error
    const seen = found === undefined ? text : text.slice(0, reader.at + 1);
    return { name: found?.name, imports: found?.imports ?? [], broken: seen.includes('\0') };
}
class HeaderReader {
    at = 0;
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** Undefined at a syntax error. */
    read() {
        if (!this.#space() || this.#take(WORD) !== 'package' || !this.#space())
            return undefined;
        const name = this.#take(WORD);
        const imports = [];
        if (name === '' || !this.#space())
            return undefined;
        while (this.#peek() === 'i') {
            if (this.#take(WORD) !== 'import' || !this.#space() || !this.#clause(imports) || !this.#space())
                return undefined;
        }
        return { name, imports };
    }
    /** One import, or a list of them in brackets. */
    #clause(imports) {
        if (this.#peek() !== '(')
            return this.#import(imports);
        this.at += 1;
        if (!this.#space())
            return false;
        while (this.#peek() !== ')')
            if (!this.#import(imports) || !this.#space())
                return false;
        this.at += 1;
        return true;
    }
    #import(imports) {
        if (this.#peek() === '.')
            this.at += 1;
        else
            this.#take(WORD);
        if (!this.#space())
            return false;
        const literal = this.#peek() === '`' ? this.#take(RAW) : this.#quoted();
        if (literal === '')
            return false;
        const path = literal.startsWith('`') ? literal.slice(1, -1) : stringOf(literal);
        if (path !== undefined)
            imports.push(path);
        return true;
    }
    #quoted() {
        const end = quotedEnd(this.#text, this.at);
        const literal = end === undefined ? '' : this.#text.slice(this.at, end);
        this.at += literal.length;
        return literal;
    }
    /** Skips blanks and comments; false when one of those has no end. */
    #space() {
        for (;;) {
            this.#take(gosource_BLANKS);
            if (this.#peek() !== '/')
                return true;
            const end = commentEnd(this.#text, this.at);
            if (end === undefined)
                return false;
            this.at = end;
        }
    }
    #peek() {
        return this.#text.charAt(this.at);
    }
    #take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.#text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}
/** Behind a comment; undefined when none starts here, or it has no end. */
function commentEnd(text, at) {
    if (text.startsWith('//', at)) {
        const newline = text.indexOf('\n', at);
        return newline < 0 ? text.length : newline;
    }
    const close = text.startsWith('/*', at) ? text.indexOf('*/', at + 2) : -1;
    return close < 0 ? undefined : close + 2;
}
/** Behind a string or rune literal; undefined when none starts here, or the line ends before it does. */
function quotedEnd(text, at) {
    const quote = text.charAt(at);
    if (quote !== '"' && quote !== "'")
        return undefined;
    const stop = quote === '"' ? /["\\\n]/g : /['\\\n]/g;
    for (let from = at + 1; from < text.length;) {
        stop.lastIndex = from;
        const found = stop.exec(text);
        if (found === null || found[0] === '\n')
            return undefined;
        if (found[0] === quote)
            return found.index + 1;
        from = found.index + 2;
    }
    return undefined;
}
/** The patterns of all `//go:embed` comments of a Go file; those of a malformed one do not count. @param text see {@link goText} */
function embedPatterns(text) {
    return [...lineComments(text)].flatMap((comment) => parseEmbed(comment) ?? []);
}
/** `//` comments that name a directive of Go, wherever they stand in the code. */
function* lineComments(text) {
    const mark = /["'`/]/g;
    for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
        const at = found.index;
        const end = gosource_tokenEnd(text, at);
        if (text.startsWith('//go:', at))
            yield text.slice(at, end);
        mark.lastIndex = Math.max(end, at + 1);
    }
}
function gosource_tokenEnd(text, at) {
    if (text.charAt(at) === '/')
        return commentEnd(text, at) ?? (text.startsWith('/*', at) ? text.length : at);
    if (text.charAt(at) !== '`')
        return quotedEnd(text, at) ?? lineEnd(text, at);
    const close = text.indexOf('`', at + 1);
    return close < 0 ? text.length : close + 1;
}
function lineEnd(text, at) {
    const newline = text.indexOf('\n', at);
    return newline < 0 ? text.length : newline;
}
/** Patterns stand bare or in quotes, with blanks between. Undefined when malformed. @see go/ast ParseDirective */
function parseEmbed(comment) {
    let rest = comment.slice('//go:embed'.length);
    if (!comment.startsWith('//go:embed') || (rest !== '' && trimBlanks(rest.charAt(0)) !== ''))
        return undefined;
    const patterns = [];
    for (rest = trimBlanks(rest); rest !== '';) {
        const end = argumentEnd(rest);
        const pattern = end === undefined ? undefined : gosource_valueOf(rest.slice(0, end));
        if (end === undefined || pattern === undefined)
            return undefined;
        patterns.push(pattern);
        const behind = rest.slice(end);
        rest = trimBlanks(behind);
        if (behind !== '' && trimBlanks(behind.charAt(0)) !== '')
            return undefined;
    }
    return patterns;
}
function argumentEnd(text) {
    if (text.startsWith('"'))
        return quotedEnd(text, 0);
    if (text.startsWith('`'))
        return !text.includes('`', 1) ? undefined : text.indexOf('`', 1) + 1;
    for (let at = 0; at < text.length; at++)
        if (trimBlanks(text.charAt(at)) === '')
            return at;
    return text.length;
}
function gosource_valueOf(argument) {
    if (argument.startsWith('`'))
        return argument.slice(1, -1).replaceAll('\r', '');
    return argument.startsWith('"') ? stringOf(argument) : argument;
}
//# sourceMappingURL=gosource.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/due.js
/**
 * Which files of a module are due in a vendor folder.
 *
 * @see cmd/go/internal/modcmd vendorPkg, copyMetadata, matchPotentialSourceFile; go-modules-spec.md 8.3
 */





/** The rules for a go line, undefined where there is none. */
function dueRules(go) {
    return { stripsGoMod: goAtLeast(go, 17), testEmbeds: !goAtLeast(go, 22) };
}
const METADATA = /^(?:AUTHORS|CONTRIBUTORS|COPYLEFT|COPYING|COPYRIGHT|LEGAL|LICENSE|NOTICE|PATENTS)/;
/**
 * The files of a module that vendoring copies for its packages. Reads the Go files of the packages.
 *
 * @param packages folders relative to the module's root, `''` for the root itself
 */
function dueFiles(tree, packages, rules) {
    const files = new Map();
    const add = (path, file, needed = true) => {
        if (file !== undefined && files.get(path)?.needed !== true)
            files.set(path, { file, needed });
    };
    const empty = [];
    for (const folder of packages) {
        const copied = tree.filesIn(folder).filter(([name, file]) => isCopied(name, file, rules));
        for (const [name, file] of copied)
            add(below(folder, name), file);
        if (!copied.some(([name]) => name.endsWith('.go')))
            empty.push(folder);
        const { always, withCgo } = embedsOf(tree, folder, rules);
        for (const path of always)
            add(path, tree.file(path));
        for (const path of withCgo)
            add(path, tree.file(path), false);
    }
    for (const folder of parentsOf(packages))
        for (const [name, file] of tree.filesIn(folder))
            if (METADATA.test(name))
                add(below(folder, name), file);
    return { files, empty };
}
/** The folders above packages that are none themselves. */
function parentsOf(packages) {
    const parents = new Set();
    for (const folder of packages)
        for (let at = folder; at !== '' && !parents.has(parentOf(at)); at = parentOf(at))
            parents.add(parentOf(at));
    for (const folder of packages)
        parents.delete(folder);
    return parents;
}
function isCopied(name, file, { stripsGoMod }) {
    if (name.endsWith('_test.go'))
        return false;
    if (name === 'go.mod' || name === 'go.sum')
        return !stripsGoMod;
    if (!name.endsWith('.go'))
        return true;
    const text = goText(file.read());
    return readGoHeader(text).broken || couldBuild(text);
}
/** Files that the Go files of a package embed. Build constraints do not count here. */
function embedsOf(tree, folder, { testEmbeds }) {
    const [plain, cgo] = [[], []];
    for (const [name, file] of tree.filesIn(folder)) {
        if (!name.endsWith('.go') || /^[._]/.test(name) || (name.endsWith('_test.go') && !testEmbeds))
            continue;
        const text = goText(file.read());
        const header = readGoHeader(text);
        if (header.name === 'documentation' || !header.imports.includes('embed'))
            continue;
        (header.imports.includes('C') ? cgo : plain).push(...embedPatterns(text));
    }
    const withCgo = cgo.length === 0 ? [] : (resolveEmbeds(tree, folder, [...plain, ...cgo]) ?? []);
    return { always: resolveEmbeds(tree, folder, plain) ?? [], withCgo };
}
//# sourceMappingURL=due.js.map
;// CONCATENATED MODULE: ./build/src/work/vendor.js













/** A vendored file larger than the archive's by this is not read to say where they part. */
const MOST_READ = 64 << 20;
/** Proves a module from the module cache and holds its vendored packages against it. Reads only; opens only regular files. */
function compareVendored(order) {
    const module = module_idOf(order.module);
    try {
        const files = vendor_provenFiles(order);
        if (files === undefined)
            return unproven(finding('E_OFFLINE_MISSING', { module, message: NO_ARCHIVE }));
        return comparePackages(order, new FileTree(files, `${module}/`));
    }
    catch (thrown) {
        return unproven({ ...toFinding(thrown), module });
    }
}
const NO_ARCHIVE = 'its archive is not in the module cache, so its vendored packages cannot be checked';
function unproven(found) {
    return { proven: false, claims: [], wrong: [{ name: undefined, finding: found }] };
}
/** The files of the archive, or of the tree where no archive is kept; undefined when there is neither. */
function vendor_provenFiles({ folder, module, want }) {
    const paths = modcache_cachePaths(folder, module);
    const ways = new Ways(folder);
    for (const dir of [paths.dir, (0,external_node_path_namespaceObject.dirname)(paths.tree)])
        ways.leads(dir);
    const archive = readRegular(paths.zip);
    if (archive !== undefined)
        return proveArchive(archive, { module, want }).files;
    if ((0,external_node_fs_namespaceObject.lstatSync)(paths.tree, { throwIfNoEntry: false })?.isDirectory() !== true)
        return undefined;
    const files = treeFiles(paths.tree, module).map((file) => {
        const content = file.read(); // what was hashed is what is compared
        return { name: file.name, size: content.length, read: () => content };
    });
    const got = hash1(files.map((file) => [file.name, hash_sha256Hex(file.read())]));
    if (got !== want)
        throw new errors_Failure('E_MODULE_DIR', { path: paths.tree, want, got });
    return files;
}
function comparePackages(order, tree) {
    const folders = order.packages.map(({ path }) => path.slice(order.path.length + 1));
    const due = dueFiles(tree, folders, order.rules);
    const none = order.packages
        .filter((_, index) => due.empty.includes(folders[index] ?? ''))
        .map(({ path, line }) => ({ name: undefined, finding: noPackage(order, path, line) }));
    const wrong = [...due.files].flatMap(([name, file]) => {
        const found = compareFile(order, `${order.path}/${name}`, file);
        return found === undefined ? [] : [{ name: `${order.path}/${name}`, finding: found }];
    });
    const claims = [...due.files.keys()].map((name) => `${order.path}/${name}`);
    return { proven: true, claims, wrong: [...none, ...wrong] };
}
function noPackage({ module, shown }, path, line) {
    return finding('E_VENDOR_MODULES', {
        module: module_idOf(module),
        path: `${shown}/modules.txt:${line}`,
        got: path,
        message: 'the archive of the module holds no such package',
    });
}
function compareFile(order, name, { file, needed }) {
    if (order.strange.some((path) => name === path || name.startsWith(`${path}/`)))
        return undefined;
    const at = { module: module_idOf(order.module), path: `${order.shown}/${name}` };
    const path = (0,external_node_path_namespaceObject.join)(order.vendor, name);
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return needed ? finding('E_VENDOR_MISSING', at) : undefined;
    if (stat.isDirectory())
        return finding('E_FILE_TYPE', { ...at, message: 'a folder stands where a file belongs' });
    if (stat.size > file.size + MOST_READ)
        return finding('E_VENDOR_FILE', { ...at, want: `${file.size} bytes`, got: `${stat.size} bytes` });
    const got = readRegular(path) ?? Buffer.of();
    const found = firstDifference(file.read(), got);
    if (found === undefined)
        return undefined;
    const { line, onlyLineEnds, ...lines } = found;
    return finding('E_VENDOR_FILE', {
        ...at,
        path: `${at.path}:${line}`,
        ...(onlyLineEnds ? LINE_ENDS : { message: `it differs from the verified archive from line ${line} on` }),
        ...lines,
    });
}
/** What is said of a file that git wrote with other line ends. */
const LINE_ENDS = {
    message: 'only its line ends differ (CRLF or LF), as git changes them where core.autocrlf or .gitattributes says so',
    remedy: 'say "vendor/** -text" in .gitattributes and check the folder out again',
};
//# sourceMappingURL=vendor.js.map
;// CONCATENATED MODULE: ./build/src/work/jobs.js










/** What a worker thread can do. Each job gets plain data and gives plain data; what it throws reaches the caller as a Failure. */
const jobs = {
    /** Nothing: a thread that answers has loaded all its code. */
    load: () => null,
    /** The SHA-256 of a bundle's file in lower-case hex. */
    digest: ({ file }) => fileDigest(file),
    /** Proves an archive and puts it into the module cache. */
    place: (order) => placeModule(order),
    /** Hashes what the module cache holds of one module version; reads only. */
    check: (order) => checkModule(order),
    /** Unpacks a frame of a bundle, proving and placing what is wished for. */
    unpack: (order) => readFrame(order),
    /** Looks through a frame of a bundle, proving the go.mod files that are wished for; writes nothing. */
    index: (ask) => indexFrame(ask),
    /** Proves what is wished for of a frame of a bundle; writes nothing. */
    prove: (ask) => proveFrame(ask),
    /** Unpacks a frame of a bundle into memory, proving the archives that are wished for; writes nothing. */
    open: (ask) => openFrame(ask),
    /** Bytes of a module's archive in the form a bundle holds. */
    measure: ({ folder, module }) => measureArchive(modcache_cachePaths(folder, module), module),
    /** An archive made from the tree in the module cache, proven. */
    archive: ({ folder, ...ask }) => {
        const { size, write } = canonicalArchive(modcache_cachePaths(folder, ask.module), ask);
        const bytes = Buffer.alloc(size);
        write(bytes);
        return bytes;
    },
    /** The SHA-256, in lower-case hex, of a module's archive in the form a bundle holds, proven. */
    sha256: ({ folder, ...ask }) => {
        const { size, write } = canonicalArchive(modcache_cachePaths(folder, ask.module), ask);
        const bytes = Buffer.allocUnsafeSlow(size);
        write(bytes);
        return hash_sha256Hex(bytes);
    },
    /** Packs a frame of a bundle from the module cache, proving each archive again. */
    pack: (order) => writeFrame(order),
    /** Holds the vendored packages of one module against its archive; reads only. */
    vendor: (order) => compareVendored(order),
};
//# sourceMappingURL=jobs.js.map
;// CONCATENATED MODULE: ./build/src/work/serve.js





/** The life of a worker thread: loads all its code, then does what it is told, one job after the other. */
function serve() {
    loadZstd(); // no code is read from disk after the first foreign byte (design section 2, rule 8)
    external_node_worker_threads_namespaceObject.parentPort?.on('message', (order) => {
        const said = answer(order);
        external_node_worker_threads_namespaceObject.parentPort?.postMessage(said, 'output' in said ? movable(said.output) : []);
        collectAbove(MUCH);
    });
}
/** Bytes outside the heap after a job that are worth a collection: a large archive that nobody holds any more. */
const MUCH = 48 << 20;
/** Packed frames move to the caller; copying them would hold each twice. */
function movable(output) {
    if (typeof output !== 'object' || output === null || !('packed' in output))
        return [];
    const { packed } = output;
    return packed instanceof Uint8Array && packed.buffer instanceof ArrayBuffer ? [packed.buffer] : [];
}
function answer({ id, job, input }) {
    try {
        return { id, output: doJob(job, input) };
    }
    catch (thrown) {
        return { id, finding: toFinding(thrown) };
    }
}
/** The caller's types fit the job to its input (see Work); across the thread boundary only the name is left. */
function doJob(job, input) {
    const run = jobs[job];
    return run(input);
}
//# sourceMappingURL=serve.js.map
;// CONCATENATED MODULE: ./build/src/entry/worker.js

serve();
//# sourceMappingURL=worker.js.map
