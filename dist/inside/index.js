import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _work_inside_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(145);

process.exitCode = await (0,_work_inside_js__WEBPACK_IMPORTED_MODULE_0__/* .serveInside */ .u)();
//# sourceMappingURL=inside.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ serveInside)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/src/words.js
/** Text from outside, fit for a terminal or a log: control characters and line ends shown, not obeyed. */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text from outside in a job summary or a comment: neither HTML nor Markdown. */
function summaryText(text) {
    return printable(text)
        .replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
        .replaceAll(/[^\p{L}\p{N} ,;&]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`);
}
/** A finding in words: what, where, wanted and found on aligned lines, and what to do. */
function findingText(found, color) {
    const paint = color ? (found.level === 'error' ? '\x1b[31m' : '\x1b[33m') : '';
    const subject = [found.module, found.path].filter((part) => part !== undefined).map(printable);
    const head = `${paint}${found.code}${color ? '\x1b[0m' : ''} ${subject.length > 0 ? `${subject.join(' ')}: ` : ''}${printable(found.message)}`;
    const sums = [
        ...(found.want === undefined ? [] : [`  want  ${printable(found.want)}`]),
        ...(found.got === undefined ? [] : [`  got   ${printable(found.got)}`]),
    ];
    return [head, ...sums, `  ${printable(found.remedy)}`].join('\n');
}
/** A report in one line. */
function reportLine({ command, ok, modules, bytes, seconds, bundle }) {
    const { plan, restore, fetch, verify, save, lookup, seal } = seconds;
    const all = plan + restore + fetch + verify + save + lookup + seal;
    const parts = [
        `${modules.planned} module versions`,
        ...['present', 'restored', 'fetched', 'verified', 'rejected', 'missing']
            .filter((name) => modules[name] > 0)
            .map((name) => `${modules[name]} ${name}`),
        ...(bytes.fetched > 0 ? [`${mega(bytes.fetched)} fetched`] : []),
        ...(bundle === undefined ? [] : [`${bundle.path} ${mega(bytes.bundle)}, sha256 ${bundle.sha256}`]),
        `${all.toFixed(1)} s`,
    ];
    return `${command}: ${ok ? 'ok' : 'FAILED'}: ${parts.join(', ')}`;
}
/** What scope `needed` left out, in one line; undefined when nothing. */
function leftOutLine({ leftOut }) {
    if (leftOut === undefined || leftOut.modules === 0)
        return undefined;
    const cost = leftOut.bytes === null ? '' : `, ${mega(leftOut.bytes)}`;
    const modules = leftOut.modules === 1 ? '1 module' : `${leftOut.modules} modules`;
    return `left out: ${modules}${cost} that no package of the roots needs for ${leftOut.platforms.join(', ')}`;
}
/** Bytes in words. */
function mega(bytes) {
    return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
/** Bytes in words, small ones too. */
function size(bytes) {
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : mega(bytes);
}
/** Names one after the other, the first ten of them. */
function named(names) {
    const more = names.length > 10 ? [`and ${names.length - 10} more`] : [];
    return [...names.slice(0, 10), ...more].join(', ');
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/work/noroutes.js
/**
 * How often something was sent to another machine and there was no way, as the system has counted it in one network namespace:
 * `OutNoRoutes` of IP and `Ip6OutNoRoutes`. A look-up of a name counts like anything else.
 *
 * @param snmp the text of /proc/net/snmp
 * @param snmp6 that of /proc/net/snmp6; `''` without IPv6
 * @returns undefined where that is not told
 */
function countNoRoutes(snmp, snmp6) {
    const [names, values] = snmp
        .split('\n')
        .filter((line) => line.startsWith('Ip: '))
        .map((line) => line.split(' '));
    const four = values?.[names?.indexOf('OutNoRoutes') ?? -1];
    if (four === undefined || !/^\d{1,15}$/.test(four))
        return undefined;
    const six = /^Ip6OutNoRoutes\s+(\d{1,15})$/m.exec(snmp6)?.[1] ?? '0';
    return Number(four) + Number(six);
}
//# sourceMappingURL=noroutes.js.map
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
    return thrown instanceof Error || thrown instanceof DOMException || types.isNativeError(thrown);
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
;// CONCATENATED MODULE: ./build/src/json.js
/** The fields of a JSON object that may have been written by anyone; each is read as what it has to be. */
class json_Fields {
    #values;
    #bad;
    /**
     * @param from the JSON text, or the entries of an object that was read from one
     * @param bad makes the failure that is thrown for anything that is not as it has to be
     */
    constructor(from, bad) {
        this.#bad = bad;
        this.#values = typeof from === 'string' ? this.#entries(parsed(from), 'it') : from;
    }
    /** The fields of an object inside. */
    inner(name) {
        const entries = this.#entries(this.#values.get(name), name);
        return new json_Fields(entries, (why) => this.#bad(`${name}: ${why}`));
    }
    text(name) {
        const value = this.#values.get(name);
        if (typeof value !== 'string')
            throw this.#bad(`${name} is no text`);
        return value;
    }
    flag(name) {
        const value = this.#values.get(name);
        if (typeof value !== 'boolean')
            throw this.#bad(`${name} is neither true nor false`);
        return value;
    }
    oneOf(name, allowed) {
        const found = allowed.find((value) => value === this.#values.get(name));
        if (found === undefined)
            throw this.#bad(`${name} is none of ${allowed.join(', ')}`);
        return found;
    }
    texts(name) {
        const value = this.#values.get(name);
        if (!Array.isArray(value))
            throw this.#bad(`${name} is no list`);
        return value.map((item) => {
            if (typeof item !== 'string')
                throw this.#bad(`${name} is no list of texts`);
            return item;
        });
    }
    /** An object whose values are texts, or null. */
    textsByName(name) {
        const found = new Map();
        for (const [key, value] of this.#entries(this.#values.get(name), name)) {
            if (typeof value !== 'string' && value !== null)
                throw this.#bad(`${name} holds more than texts`);
            found.set(key, value);
        }
        return found;
    }
    #entries(value, name) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw this.#bad(`${name} is no object`);
        return new Map(Object.entries(value));
    }
}
/** Undefined for what is no JSON: the reader of its fields refuses that. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./build/src/work/talk.js


/** Calls `heard` with each line that comes in. */
function eachLine(socket, heard) {
    let rest = '';
    socket.setEncoding('utf8').on('data', (text) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            heard(line);
    });
}
/** A message as a line. */
function line(message) {
    return `${JSON.stringify(message)}\n`;
}
/** Reads an order. Throws Failure `E_INTERNAL` for anything else. */
function readOrder(text) {
    const fields = new json_Fields(text, bad);
    const groups = fields.texts('groups').map(Number);
    const env = [...fields.textsByName('env')].flatMap(([name, value]) => value === null ? [] : [[name, value]]);
    const order = {
        ...{ file: fields.text('file'), args: fields.texts('args'), cwd: fields.text('cwd') },
        ...{ env: Object.fromEntries(env), group: fields.flag('group') },
    };
    if (!fields.flag('becomes'))
        return order;
    const [uid, gid, umask] = ['uid', 'gid', 'umask'].map((name) => Number(fields.text(name)));
    if (uid === undefined || gid === undefined || umask === undefined)
        throw bad('nobody is named');
    return { ...order, become: { uid, gid, groups, umask } };
}
/** The line of an order. */
function orderLine({ become, ...order }) {
    const { uid = 0, gid = 0, umask = 0, groups = [] } = become ?? {};
    const who = { uid: String(uid), gid: String(gid), umask: String(umask), groups: groups.map(String) };
    return line({ ...order, ...who, becomes: become !== undefined });
}
/** Reads how the command ended. Throws Failure `E_INTERNAL` for anything else. */
function readEnded(text) {
    const fields = new Fields(text, bad);
    const noRoutes = fields.text('noRoutes');
    return { status: Number(fields.text('status')), noRoutes: noRoutes === '' ? undefined : Number(noRoutes) };
}
/** The line of an end. */
function endedLine({ status, noRoutes }) {
    return line({ status: String(status), noRoutes: noRoutes === undefined ? '' : String(noRoutes) });
}
function bad(message) {
    return new Failure('E_INTERNAL', { message: `a message across the network namespace: ${message}` });
}
//# sourceMappingURL=talk.js.map
;// CONCATENATED MODULE: ./build/src/work/inside.js
/**
 * The process that a command is started from in a network namespace. It stays beside the command, as the namespace's counters can
 * only be read there, passes on what it is told, and ends the command when the other end is gone.
 */







/**
 * Connects to the socket `control` in the folder it was started in, runs the one command it is given, and tells how it ended.
 *
 * @returns the command's exit status; 128 and the number of the signal that ended it; 127 when it could not be started
 */
function serveInside() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, () => undefined); // they come as messages
    const dir = process.cwd();
    return new Promise((resolve) => {
        const socket = (0,external_node_net_namespaceObject.connect)('control');
        let running;
        socket.on('error', () => socket.destroy()); // nobody is there, or not any more
        socket.on('close', () => {
            if (running === undefined)
                resolve(1);
            else if (!running.isOver) {
                running.signal('SIGKILL'); // who has given the order was killed: nobody is left to remove its folder
                (0,external_node_fs_namespaceObject.rmSync)(dir, { recursive: true, force: true });
            }
        });
        eachLine(socket, (text) => {
            if (running !== undefined) {
                running.signal(SIGNALS.get(text) ?? 'SIGTERM');
                return;
            }
            running = new Running(readOrder(text), (status, noRoutes) => {
                socket.end(endedLine({ status, noRoutes }));
                resolve(status);
            });
        });
    });
}
/** By what a message names them with. */
const SIGNALS = new Map(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => [JSON.stringify({ signal }), signal]));
/** A command that was started. */
class Running {
    #child;
    #group;
    isOver = false;
    constructor({ file, args, cwd, env, group, become }, ended) {
        if (become !== undefined)
            turnInto(become);
        const before = noRoutes() ?? 0; // what the system itself has sent while loopback came up
        this.#group = group;
        this.#child = (0,external_node_child_process_namespaceObject.spawn)(file, args, { cwd, env, stdio: 'inherit', detached: group });
        const end = (status) => {
            if (this.isOver)
                return;
            this.isOver = true;
            const now = noRoutes();
            ended(status, now === undefined ? undefined : now - before);
        };
        this.#child.on('error', (cause) => {
            if (this.#child.pid !== undefined)
                return; // a signal that came too late
            process.stderr.write(`${printable(`${file} cannot be started: ${cause.message}`)}\n`);
            end(127);
        });
        this.#child.on('exit', (status, signal) => {
            end(status ?? 128 + (signal === null ? 0 : external_node_os_namespaceObject.constants.signals[signal]));
        });
    }
    signal(signal) {
        const { pid } = this.#child;
        if (pid === undefined)
            return;
        try {
            process.kill(this.#group ? -pid : pid, signal);
        }
        catch {
            this.#child.kill(signal); // it has ended by itself, or none of the group is ours to signal
        }
    }
}
/** Gives up what was only needed for the namespace. Groups first: without rights they cannot be changed. */
function turnInto({ uid, gid, groups, umask }) {
    process.setgroups?.([...groups]);
    process.setgid?.(gid);
    process.setuid?.(uid);
    process.umask(umask);
}
function noRoutes() {
    return countNoRoutes(textOf('/proc/net/snmp'), textOf('/proc/net/snmp6'));
}
function textOf(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    catch {
        return ''; // a system that does not tell
    }
}
//# sourceMappingURL=inside.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
