export const id = 629;
export const ids = [629];
export const modules = {

/***/ 22273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ artifactService)
/* harmony export */ });
/* unused harmony export ArtifactService */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _proxy_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94644);
/* harmony import */ var _proxy_web_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29056);
/* harmony import */ var _cachethread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45146);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91662);





/** Of the protocol: raw files came with it. */
const VERSION = 7;
/** What the official client says of a file of this kind. */
const MIME = 'application/octet-stream';
/** Answers of a server that has no such service. */
const UNKNOWN = [404, 405, 501];
/** How often, and how long apart in milliseconds, is looked for an artifact that another job is uploading. */
const WAITS = [500, 1500, 4000];
/** The runner's artifact service; undefined where the runner offers none. */
function artifactService(env, signal) {
    const [url = '', token = ''] = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_RUNTIME_TOKEN']];
    return URL.canParse(url) && token !== '' ? new ArtifactService({ url, token, env, signal }) : undefined;
}
/**
 * The artifacts of this run, by the protocol that steps of workflows speak: twirp in JSON, with the token of the job, and content
 * at addresses that are signed. Artifacts are raw files, not zips.
 *
 * Every method throws Failure `E_ARTIFACT_SERVICE`, or `E_INTERRUPTED`; no message holds the token or a signed address.
 *
 * @see reference/stack.md 6; threat-model T41
 */
class ArtifactService {
    #env;
    #origin;
    #token;
    #signal;
    constructor(from) {
        this.#env = from.env;
        this.#origin = new URL(from.url).origin;
        this.#token = from.token;
        this.#signal = from.signal;
    }
    /** The newest artifact of a name. */
    async find(name) {
        const own = this.#backend();
        const said = await this.#call('ListArtifacts', { ...idsOf(own), name_filter: name });
        if (said.status !== 200)
            throw this.#refused(said);
        const listed = listOf(bodyOf(said).get('artifacts')).flatMap((item) => {
            const found = { name: textOf(item, 'name'), id: textOf(item, 'database_id') };
            const backend = {
                run: textOf(item, 'workflow_run_backend_id') || own.run,
                job: textOf(item, 'workflow_job_run_backend_id') || own.job,
            };
            const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(textOf(item, 'digest')) ?? [];
            return found.name === name ? [{ ...found, sha256, backend }] : [];
        });
        return listed.sort((a, b) => Number(b.id) - Number(a.id))[0];
    }
    /** Where the content of an artifact is. The address is as good as a password. Undefined: there is none any more. */
    async address({ name, backend }) {
        const said = await this.#call('GetSignedArtifactURL', { ...idsOf(backend), name });
        if (UNKNOWN.includes(said.status))
            return undefined;
        if (said.status !== 200)
            throw this.#refused(said);
        return this.#urlIn(said, 'signed_url');
    }
    /** Uploads a file. Throws Failure `E_ARTIFACT_TAKEN` too, where another content has the name. */
    async upload(order) {
        const ids = { ...idsOf(this.#backend()), name: order.name };
        const until = order.expires === undefined ? {} : { expires_at: order.expires.toISOString() };
        const kind = { version: VERSION, mime_type: MIME };
        const said = await this.#call('CreateArtifact', { ...ids, ...kind, ...until });
        if (said.status === 409)
            return this.#taken(order);
        if (UNKNOWN.includes(said.status))
            return { is: 'none' };
        if (said.status !== 200 || bodyOf(said).get('ok') !== true)
            throw this.#refused(said);
        await this.#send(this.#urlIn(said, 'signed_upload_url'), order.file);
        const sums = { size: String(order.bytes), hash: `sha256:${order.sha256}` };
        const end = await this.#call('FinalizeArtifact', { ...ids, ...sums });
        if (end.status !== 200 || bodyOf(end).get('ok') !== true)
            throw this.#refused(end);
        return { is: 'done', id: textOf(bodyOf(end), 'artifact_id') };
    }
    /** Somebody has the name: that is well when it is the same file, and has to be waited for while it is still on its way. */
    async #taken({ name, sha256 }) {
        for (const wait of WAITS) {
            const found = await this.find(name);
            if (found?.sha256 === sha256)
                return { is: 'same', id: found.id };
            if (found !== undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_ARTIFACT_TAKEN', { path: name, want: sha256, got: found.sha256 ?? 'unknown' });
            await new Promise((done) => setTimeout(done, wait));
            if (this.#signal.aborted)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_INTERRUPTED');
        }
        throw this.#fault(`another job is uploading an artifact ${name}, and does not come to an end`);
    }
    /** By the official client of the storage, which is part of that of the cache; in a thread that can be ended. */
    async #send(url, file) {
        const thread = new _cachethread_js__WEBPACK_IMPORTED_MODULE_3__/* .CacheThread */ .l({ env: this.#env, v2: false, patience: _deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .PATIENCE */ .a, signal: this.#signal });
        const answer = await thread.ask({ call: 'send', file, url: url.href }).catch((thrown) => {
            const found = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toFinding */ .N6)(thrown);
            throw found.code === 'E_CACHE_SERVICE' ? this.#fault('its storage does not take the file') : thrown;
        });
        if (answer.is !== 'done')
            throw this.#fault('why' in answer ? answer.why : 'it took nothing');
    }
    async #call(method, request) {
        const lines = { text: '', name: '' };
        const access = (0,_proxy_access_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccess */ .z)({ env: this.#env, goauth: 'off', lines, caFile: undefined });
        const web = new _proxy_web_js__WEBPACK_IMPORTED_MODULE_2__/* .Web */ .N({ access, idleMs: _deadline_js__WEBPACK_IMPORTED_MODULE_4__/* .PATIENCE */ .a.call, tries: 3, signal: this.#signal });
        const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
        try {
            const url = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, this.#origin);
            return await web.post(url, { headers, body: JSON.stringify(request) });
        }
        catch (thrown) {
            if (this.#signal.aborted)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_INTERRUPTED');
            const found = (0,_proxy_web_js__WEBPACK_IMPORTED_MODULE_2__/* .webFailure */ .d)(thrown, method, '');
            throw found instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? this.#fault(found.finding.message) : found;
        }
        finally {
            await web.close();
        }
    }
    /** As the token names them. */
    #backend() {
        const [, payload = ''] = this.#token.split('.');
        const claims = parsed(Buffer.from(payload, 'base64url').toString('utf8'));
        const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(textOf(claims, 'scp')) ?? [];
        if (run === undefined || job === undefined)
            throw this.#fault('the token of the job names no run');
        return { run, job };
    }
    #urlIn(said, name) {
        const text = textOf(bodyOf(said), name);
        if (URL.canParse(text) && /^https?:/.test(text))
            return new URL(text);
        throw this.#fault('its answer is not what was asked for');
    }
    #refused(said) {
        return this.#fault(`(${said.status}) ${textOf(bodyOf(said), 'msg')}`);
    }
    /** The words of the service without addresses, which may be signed, and without the token. */
    #fault(why) {
        const line = (why.split('\n', 1)[0] ?? '').replaceAll(this.#token, '***');
        const text = line.replace(/\S*(:\/\/|[?&]\S*=)\S*/g, '***').slice(0, 300);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_ARTIFACT_SERVICE', { message: `the artifact service: ${text}` });
    }
}
function idsOf({ run, job }) {
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
/** The fields of an answer, as the protocol writes them; some servers write `signedUrl` for `signed_url`. Empty for anything else. */
function bodyOf({ text }) {
    return parsed(text);
}
function parsed(text) {
    try {
        return fieldsOf(JSON.parse(text));
    }
    catch {
        return new Map(); // without the fields that are looked for, it is refused by whoever reads it
    }
}
function fieldsOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return new Map();
    const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return new Map(Object.entries(value).map(([name, field]) => [snake(name), field]));
}
function listOf(value) {
    return Array.isArray(value) ? value.map(fieldsOf) : [];
}
function textOf(body, name) {
    const value = body.get(name);
    return typeof value === 'string' ? value : '';
}
//# sourceMappingURL=artifactservice.js.map

/***/ }),

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ keepBefore),
/* harmony export */   Ut: () => (/* binding */ laterSteps),
/* harmony export */   dH: () => (/* binding */ withoutSeals),
/* harmony export */   dY: () => (/* binding */ liftSeal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4715);
/* harmony import */ var _stages_audit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49336);
/* harmony import */ var _stages_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18032);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58312);
/** What other steps of go-airlock in the same job have done: each has a folder of its own, numbered in their order. */







/** Keeps what the variables of a seal were before it, for a step that lifts it. Values that may hold a secret are left out. */
function keepBefore(folder, names, env) {
    const kept = names
        .map((name) => [name, env[name] ?? null])
        .filter(([name, value]) => value === null || !(0,_stages_audit_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHoldSecret */ .dV)(name, value));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(folder.before, JSON.stringify({ variables: Object.fromEntries(kept) }), { mode: 0o600 });
}
/**
 * The environment as it was before the seals of earlier steps that are still in force: a second step of go-airlock in a job is
 * to see what the workflow has set. What is kept nowhere stays as it is sealed.
 */
function withoutSeals(env, temp) {
    const found = { ...env };
    for (const { sealed, before } of sealsIn(temp).reverse())
        for (const [name, value] of before)
            if (found[name] !== undefined && found[name] === sealed.get(name))
                found[name] = value ?? undefined;
    return found;
}
/**
 * Lifts the seal that is in force: what each variable has to be set back to, `''` for one that was not set, as a runner can take
 * none out. Empty where no seal is in force. The folder of that seal tells the audit that this was no bypass.
 */
function liftSeal(env, temp) {
    const inForce = sealsIn(temp).filter(({ sealed }) => env['GOMODCACHE'] === sealed.get('GOMODCACHE'));
    const last = inForce.at(-1);
    if (last === undefined)
        return new Map();
    const plain = withoutSeals(env, temp);
    const back = new Map([...last.sealed.keys()].map((name) => [name, last.before.has(name) ? (plain[name] ?? '') : '']));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(last.folder.lifted, JSON.stringify({ variables: Object.fromEntries(back) }), { mode: 0o600 });
    return back;
}
/** What steps of go-airlock did to the variables of a seal after it was set, in order. @param record the file with its record */
function laterSteps(record) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(record);
    const number = Number(/-([1-9][0-9]*)$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(own))?.[1] ?? 'NaN');
    const later = sealsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(own), number);
    return later.flatMap(({ folder, sealed }, index) => [
        ...(index === 0 ? [] : [{ did: 'seal', variables: sealed }]),
        ...((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.lifted) ? [{ did: 'lift', variables: valuesIn(folder.lifted) }] : []),
    ]);
}
/** The steps that have sealed, from the first or a numbered one on. */
function sealsIn(temp, from = 1) {
    const found = [];
    for (let number = from;; number++) {
        const folder = (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .folderNamed */ .Aq)(temp, number);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.dir))
            return found;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.record) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.before))
            found.push({
                folder,
                sealed: (0,_stages_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(readText(folder.record)).variables,
                before: valuesIn(folder.before),
            });
    }
}
function valuesIn(path) {
    return new _json_js__WEBPACK_IMPORTED_MODULE_6__/* .Fields */ .C(readText(path), broken(path)).textsByName('variables');
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        throw broken(path)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .bJ)(thrown) ? thrown.message : 'it is no file');
    }
}
function broken(path) {
    return (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_STATE', { path, message: `what an earlier step has left cannot be read: ${why}` });
}
//# sourceMappingURL=earlier.js.map

/***/ }),

/***/ 30040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e6: () => (/* binding */ bundleFiles),
  c1: () => (/* binding */ publishBundle),
  nd: () => (/* binding */ withPublished)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/closure.js
var closure = __webpack_require__(3233);
// EXTERNAL MODULE: ./build/src/gomod/project.js + 2 modules
var project = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(86471);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
;// CONCATENATED MODULE: ./build/src/pack/usage.js
/**
 * How a bundle is used on a machine without this program: five lines for a shell, with tar, zstd and Go alone. Go holds every archive
 * against the project's own go.sum.
 *
 * @param bundle the name of the bundle's file, in the folder that the lines are run in
 * @returns Markdown
 * @see design section 4
 */
function usageText(bundle) {
    return `# How to build with this bundle

Copy this folder to the machine without network. There, in this folder, with \`CHECKOUT\` set to the folder of the project:

\`\`\`sh
sha256sum -c SHA256SUMS
mkdir -p modules && tar --zstd -xf ${quoted(bundle)} -C modules
export GOMODCACHE="$PWD/modules" GOPROXY=off GOSUMDB=off GOTOOLCHAIN=local
cd "$CHECKOUT"
go build ./...
\`\`\`

They need \`tar\`, \`zstd\` and Go. Go holds every archive against the \`go.sum\` of the project before it uses it; \`SHA256SUMS\` tells that
nothing was lost on the way. \`go-airlock unbundle\` does the same in one step, checks what this leaves to Go, and seals the build.
`;
}
function quoted(name) {
    return /^[A-Za-z0-9._-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}
//# sourceMappingURL=usage.js.map
;// CONCATENATED MODULE: ./build/src/stages/beside.js





/**
 * Writes what goes along with a bundle into its folder.
 *
 * @param more further files in that folder that the sums are to cover, such as an SBOM; absolute
 */
async function writeBeside({ path, sha256, manifest }, more = []) {
    const file = (name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
    const beside = {
        manifest: file('manifest.json'),
        use: file('USE.md'),
        checksums: file('SHA256SUMS'),
    };
    (0,external_node_fs_.writeFileSync)(beside.manifest, manifest);
    (0,external_node_fs_.writeFileSync)(beside.use, usageText((0,external_node_path_.basename)(path)));
    const others = [beside.manifest, beside.use, ...more];
    const sums = await Promise.all(others.map(async (other) => [(0,external_node_path_.basename)(other), await digestOf(other)]));
    const lines = [[(0,external_node_path_.basename)(path), sha256], ...sums].sort(([a], [b]) => (0,gomod_module/* compareBytes */.Xo)(a, b));
    (0,external_node_fs_.writeFileSync)(beside.checksums, lines.map(([name, digest]) => `${digest}  ${name}\n`).join(''));
    return beside;
}
async function digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const pieces = (0,external_node_fs_.createReadStream)(file);
    for await (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}
//# sourceMappingURL=beside.js.map
// EXTERNAL MODULE: ./build/src/action/artifactservice.js
var artifactservice = __webpack_require__(22273);
;// CONCATENATED MODULE: ./build/src/action/publish.js








/** The files that the bundle of the roots and its SBOM are written to: the name it has as an artifact, in a folder of its own that is made here. */
function bundleFiles({ upload }, { bundles }, { where, question, scope }) {
    // a name for each closure, so that the jobs of a matrix do not fight for one
    const digest = (0,closure/* closureDigest */.e)({ ...(0,project/* readProject */.Wh)(where), question }, scope);
    (0,external_node_fs_.mkdirSync)(bundles, { recursive: true, mode: 0o700 });
    const name = upload.name ?? `go-modules-${digest.slice(0, 12)}`;
    const sbom = upload.sbom ? (0,external_node_path_.join)(bundles, `${name}.cdx.json`) : undefined;
    return { file: (0,external_node_path_.join)(bundles, `${name}.tar.zst`), sbom };
}
/** Writes what goes along with a bundle, and uploads it as an artifact: one raw file, packed already. */
async function publishBundle(bundled, how) {
    if (bundled === undefined)
        return { outputs: NONE, findings: [] };
    const beside = await writeBeside(bundled, how.sbom === undefined ? [] : [how.sbom]);
    const written = { ...writtenOutputs(bundled, beside), 'sbom-path': how.sbom ?? '' };
    const { required } = how.inputs.upload;
    try {
        const uploaded = await upload(bundled, how);
        if (uploaded.is !== 'none')
            return { outputs: { ...written, ...artifactOutputs(bundled, uploaded) }, findings: [] };
        if (required)
            throw new errors/* Failure */.HR('E_ARTIFACT_SERVICE', { message: NO_SERVICE, remedy: NOT_REQUIRED });
        how.host.say(`the bundle is at ${bundled.path}, and was not uploaded: ${NO_SERVICE}`);
        return { outputs: written, findings: [] };
    }
    catch (thrown) {
        const found = (0,errors/* toFinding */.N6)(thrown);
        if (found.code !== 'E_ARTIFACT_SERVICE' && found.code !== 'E_ARTIFACT_TAKEN')
            throw thrown;
        const told = required ? found : (0,errors/* softened */.To)(found, 'W_ARTIFACT', 'bundle-path names the file');
        return { outputs: written, findings: [told] };
    }
}
/** A report with what publishing found. */
function withPublished(report, { findings }) {
    if (findings.length === 0)
        return report;
    return (0,src_report/* makeReport */.d)(report.command, { ...report, findings: [...report.findings, ...findings] });
}
const NO_SERVICE = 'this server offers no artifact service for raw files';
const NOT_REQUIRED = 'take bundle-required out, and carry the file that bundle-path names by other means';
async function upload({ path, sha256, bytes }, { host, inputs }) {
    const service = (0,artifactservice/* artifactService */.G)(process.env, host.signal);
    if (service === undefined)
        return { is: 'none' };
    const expires = expiry(inputs.upload.days, Number(process.env['GITHUB_RETENTION_DAYS'] ?? ''));
    const name = (0,external_node_path_.basename)(path);
    const uploaded = await service.upload({ name, file: path, sha256, bytes, expires });
    if (uploaded.is !== 'none')
        host.say(`the artifact ${name}: ${bytes} bytes${uploaded.is === 'same' ? ', which was there already' : ''}, SHA-256 ${sha256}`);
    return uploaded;
}
const DAY = 24 * 3_600_000;
/** @param most the most days that the repository allows; NaN or 0 where it does not say */
function expiry(days, most) {
    if (days === undefined)
        return undefined;
    return new Date(Date.now() + (most > 0 ? Math.min(days, most) : days) * DAY);
}
const NONE = {
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
function writtenOutputs({ path, sha256 }, { manifest, checksums }) {
    const written = { 'bundle-path': path, 'bundle-sha256': sha256 };
    return { ...NONE, ...written, 'manifest-path': manifest, 'checksums-path': checksums };
}
function artifactOutputs({ path, sha256 }, { id }) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
    const known = server !== undefined && repository !== undefined && run !== undefined;
    return {
        'artifact-name': (0,external_node_path_.basename)(path),
        'artifact-id': id,
        'artifact-url': known ? `${server}/${repository}/actions/runs/${run}/artifacts/${id}` : '',
        'artifact-digest': sha256,
    };
}
//# sourceMappingURL=publish.js.map

/***/ }),

/***/ 12629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cU: () => (/* binding */ exportSeal),
  pL: () => (/* binding */ fetchFrom),
  yY: () => (/* binding */ lift),
  VN: () => (/* binding */ runMain),
  a2: () => (/* binding */ runPost),
  Hf: () => (/* binding */ writeSeal)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/proxy/access.js + 3 modules
var proxy_access = __webpack_require__(94644);
// EXTERNAL MODULE: ./build/src/proxy/list.js
var list = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/clock.js
var src_clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/gomod/staging.js
var staging = __webpack_require__(67789);
// EXTERNAL MODULE: ./build/src/recipes.js + 6 modules
var recipes = __webpack_require__(50257);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(86471);
// EXTERNAL MODULE: ./build/src/stages/account.js
var account = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/stages/arrivals.js
var arrivals = __webpack_require__(1079);
// EXTERNAL MODULE: ./build/src/stages/audit.js + 2 modules
var stages_audit = __webpack_require__(49336);
// EXTERNAL MODULE: ./build/src/stages/bundle.js + 1 modules
var bundle = __webpack_require__(7587);
// EXTERNAL MODULE: ./build/src/stages/lookup.js
var lookup = __webpack_require__(96951);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
;// CONCATENATED MODULE: ./build/src/stages/onlyreport.js

/** Faults of this machine or program, which are no report about modules. */
const OWN = new Set(['E_DISK_FULL', 'E_NOT_WRITABLE', 'E_NETNS', 'E_INTERNAL']);
/**
 * Findings where nothing is to be sealed: that something is not there, or could not be asked for, is only reported. What was
 * tampered with, and what is wrong with the project, stays what it is.
 */
function onlyReport(findings) {
    return findings.map((found) => isLack(found) ? (0,errors/* softened */.To)(found, 'W_NOT_COMPLETE', 'mode: off only reports it') : found);
}
function isLack({ code }) {
    if (code === 'E_OFFLINE_MISSING' || code === 'E_GOSUM_MISSING')
        return true;
    return errors/* errors */.sO[code].exit === 3 && !OWN.has(code);
}
//# sourceMappingURL=onlyreport.js.map
// EXTERNAL MODULE: ./build/src/stages/opensbom.js
var opensbom = __webpack_require__(44100);
// EXTERNAL MODULE: ./build/src/stages/record.js
var stages_record = __webpack_require__(18032);
// EXTERNAL MODULE: ./build/src/stages/save.js
var save = __webpack_require__(36568);
// EXTERNAL MODULE: ./build/src/stages/sealing.js + 4 modules
var sealing = __webpack_require__(18871);
// EXTERNAL MODULE: ./build/src/stages/words.js
var words = __webpack_require__(34856);
// EXTERNAL MODULE: ./build/src/work/store.js
var store = __webpack_require__(602);
;// CONCATENATED MODULE: ./build/src/recipes/job.js
/** What the action does in a job: the main step brings the modules in and seals; the post step looks back. */

















/** Everything the action's main step does, in order. What is not complete is not saved, bundled or sealed. */
async function bringIn(host, ask, how) {
    const clock = new src_clock/* Clock */.z(host);
    const { bundle: to, mode } = how;
    const list = to === undefined ? undefined : await (0,opensbom/* openSbom */.A)(to);
    const { key, entry, findings } = await clock.time('lookup', () => (0,lookup/* lookup */.$I)(ask, how), words/* looked */.ne);
    const bundles = (0,lookup/* offered */.Ix)(entry, to !== undefined);
    const { plan, report, ...rest } = await (0,recipes/* fill */.GS)(host, ask, { ...how, bundles, trees: true });
    const told = [...findings, ...(0,lookup/* named */.KT)(report.findings, entry)];
    const diff = entry?.own === false ? (0,arrivals/* newsSince */.e)(rest.held, plan) : undefined;
    const seconds = { ...report.seconds, ...clock.seconds };
    const filled = (0,src_report/* makeReport */.d)('main', { ...report, findings: told, diff, seconds });
    const brought = { plan, ...rest, key, entry, exact: (0,save/* isExact */.u)(report, entry), report: filled };
    if (!filled.ok && mode === 'off')
        return { ...brought, report: (0,src_report/* makeReport */.d)('main', { ...filled, findings: onlyReport(filled.findings) }) };
    if (!filled.ok)
        return brought;
    const { base } = rest;
    const pack = (file) => clock.time('save', () => (0,bundle/* bundle */.l2)(host, plan, { file, base }), words/* packed */.xc);
    const bundled = to === undefined ? undefined : await pack(to.file);
    if (list !== undefined)
        await clock.time('save', () => list(host, plan), words/* listed */.KE);
    const bad = entry?.own === true && !brought.exact ? entry : undefined;
    const order = { store: brought.exact ? store/* noStore */.R5 : how.store, key, bad, bundled, base };
    const saved = await clock.time('save', () => (0,save/* save */.U)(host, plan, order), words/* saved */._C);
    const stored = (0,account/* withSaved */.yi)(filled, { bundled, saved, seconds: clock.seconds });
    if (mode === 'off')
        return { ...brought, bundled, saved, report: stored };
    const make = () => (0,sealing/* makeSeal */.A)(host, plan, { env: how.env, mode });
    const { sealed, findings: known } = await clock.time('seal', make, words/* sealed */.JW);
    const whole = { ...stored, seconds: { ...stored.seconds, ...clock.seconds } };
    const all = (0,src_report/* makeReport */.d)('main', { ...whole, findings: [...stored.findings, ...known], seal: sealed });
    const held = all.ok ? { sealed, record: (0,stages_record/* recordSeal */.Dd)(plan, sealed) } : {};
    return { ...brought, bundled, saved, ...held, report: all };
}
/** Everything the action's post step does: holds the end of the job against the record of the seal, and clears what killed runs left. */
async function lookBack(host, record, now) {
    const clock = new src_clock/* Clock */.z(host);
    const found = await clock.time('verify', () => (0,stages_audit/* audit */.sb)(host, record, now), words/* audited */.bx);
    (0,staging/* clearStaging */.Le)((0,modcache/* moduleCache */.tg)(record.modcache));
    const modules = { planned: found.planned, verified: found.proven, rejected: found.changed };
    return (0,src_report/* makeReport */.d)('audit', { modules, findings: found.findings, seconds: clock.seconds });
}
//# sourceMappingURL=job.js.map
// EXTERNAL MODULE: ./build/src/stages/deceivable.js
var deceivable = __webpack_require__(24489);
// EXTERNAL MODULE: ./build/src/stages/seal.js
var seal = __webpack_require__(93800);
// EXTERNAL MODULE: ./build/src/action/boundary.js + 6 modules
var boundary = __webpack_require__(33408);
// EXTERNAL MODULE: ./build/src/action/cachewords.js
var cachewords = __webpack_require__(51397);
// EXTERNAL MODULE: ./build/src/action/earlier.js
var earlier = __webpack_require__(888);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/action/gopath.js


/**
 * Makes a GOPATH of the step alone. Its `bin` is that of the GOPATH before where there is one: what `go install` makes has to be where PATH and
 * the workflow look for it, and the go command reads nothing there.
 *
 * @param dir the folder to make; absolute
 * @param before GOPATH as it was; `''` where Go has none
 * @see go-modules-spec.md 11, GOPATH
 */
function makeGopath(dir, before) {
    (0,external_node_fs_.mkdirSync)(dir, { mode: 0o700 });
    const [first = ''] = before.split(external_node_path_.delimiter);
    const bin = (0,external_node_path_.join)(first, 'bin');
    if ((0,external_node_path_.isAbsolute)(first) && (0,external_node_fs_.existsSync)(bin))
        (0,external_node_fs_.symlinkSync)(bin, (0,external_node_path_.join)(dir, 'bin'), 'junction');
}
//# sourceMappingURL=gopath.js.map
// EXTERNAL MODULE: ./build/src/action/groups.js
var groups = __webpack_require__(58478);
// EXTERNAL MODULE: ./build/src/action/inputs.js
var action_inputs = __webpack_require__(73991);
;// CONCATENATED MODULE: ./build/src/action/modewords.js
/** What the log says of the mode a job was sealed in, and why. @param asked the input `mode` */
function modeLine(asked, { seal, roots, findings }, { GOFLAGS }) {
    const mode = seal?.mode ?? 'off';
    const why = () => {
        if (asked !== 'auto')
            return `mode: ${asked} asks for it`;
        if (mode === 'vendor')
            return 'mode: auto; every root has a vendor folder that is proven';
        if (findings.some(({ code }) => code === 'W_SEAL_MODE'))
            return 'mode: auto; not every root has a vendor folder that is proven (W_SEAL_MODE)';
        if (!roots.some(({ vendored }) => vendored))
            return 'mode: auto; no root has a vendor folder';
        return GOFLAGS.includes('-mod=readonly')
            ? 'mode: auto; GOFLAGS asks for -mod=readonly'
            : 'mode: auto; there is no Go that could build from the vendor folder';
    };
    return `sealed to ${WORDS[mode] ?? mode}: ${why()}`;
}
const WORDS = {
    modcache: 'the module cache',
    proxy: 'a file proxy in the module cache',
    vendor: 'the vendor folders',
};
//# sourceMappingURL=modewords.js.map
// EXTERNAL MODULE: ./build/src/action/opening.js + 3 modules
var opening = __webpack_require__(45895);
// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
// EXTERNAL MODULE: ./build/src/action/publish.js + 2 modules
var publish = __webpack_require__(30040);
// EXTERNAL MODULE: ./build/src/action/runner.js
var runner = __webpack_require__(58312);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/action/state.js





/** The name the state is saved under. */
const STATE = 'airlock';
const FORMAT = 1;
/** The state as text; {@link readState} reads it. */
function writeState({ before, ...state }) {
    return JSON.stringify({ format: FORMAT, ...state, before: Object.fromEntries(before) });
}
/**
 * Reads the state. Undefined when there is none: the main step did not seal, or never ran.
 *
 * @throws Failure `E_STATE` for what {@link writeState} would not write
 */
function readState(text) {
    if (text === '')
        return undefined;
    const fields = new json/* Fields */.C(text, (why) => broken(`the state of the main step cannot be read: ${why}`));
    fields.oneOf('format', [FORMAT]);
    return {
        record: fields.text('record'),
        sha256: fields.text('sha256'),
        audit: fields.oneOf('audit', ['fail', 'warn']),
        summary: fields.flag('summary'),
        before: fields.textsByName('before'),
    };
}
/** The record that a state names. Throws Failure `E_STATE` when it is not the one the main step wrote. */
function readRecord({ record, sha256 }) {
    const text = readText(record);
    if ((0,hash/* sha256Hex */.fg)(Buffer.from(text)) !== sha256)
        throw broken('the record of the seal is not what the main step wrote', record);
    return (0,stages_record/* parseRecord */.Hh)(text);
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* Failure */.HR('E_STATE', { path, message: 'the record of the seal is gone' }, cause);
    }
}
function broken(message, path) {
    return new errors/* Failure */.HR('E_STATE', path === undefined ? { message } : { path, message });
}
//# sourceMappingURL=state.js.map
// EXTERNAL MODULE: ./build/src/action/store.js + 4 modules
var action_store = __webpack_require__(86532);
;// CONCATENATED MODULE: ./build/src/action/run.js
























/** The main step: brings the modules in and seals the job. Gives the exit status; never throws. */
function runMain(started) {
    return (0,boundary/* inBoundary */.U)(started, 'main', mainStep);
}
/** The post step: audits the seal, where the main step has set one. Gives the exit status; never throws. */
function runPost(started) {
    return (0,boundary/* inBoundary */.U)(started, 'audit', postStep);
}
async function mainStep(started, manner) {
    const { temp } = (0,runner/* readRunner */.fY)(process.env);
    const before = { ...started, env: (0,earlier/* withoutSeals */.dH)(started.env, temp) };
    const opened = await (0,opening/* opening */.z)(before, manner, { read: action_inputs/* readInputs */.Ko, outputs: outputs/* NOT_READY */.q3, seals: true });
    const { host, inputs, env, folder } = opened;
    const policy = (0,action_store/* storeOfStep */.Xz)(inputs, host, folder);
    const { store } = policy;
    host.say(policy.line);
    const ask = {
        ...opened.ask,
        folder: (0,modcache/* moduleCache */.tg)(inputs.moduleCache ?? folder.moduleCache),
        go: inputs.mode === 'off' ? '' : env.GOVERSION,
    };
    const bundle = inputs.bundle ? (0,publish/* bundleFiles */.e6)(inputs, folder, ask) : undefined;
    const how = { ...howOf(inputs, { host, env, folder }), bundle, store };
    const brought = await bringIn(host, ask, how).finally(() => {
        (0,action_store/* clearEntries */.SB)(folder);
    });
    for (const said of [...(0,cachewords/* keyLines */.rg)(brought, policy), ...(0,cachewords/* savedLines */.D)(brought.saved)])
        host.say(said);
    const published = await (0,publish/* publishBundle */.c1)(brought.bundled, { host, inputs, sbom: bundle?.sbom });
    const report = (0,publish/* withPublished */.nd)(brought.report, published);
    const told = { ...brought, report: { ...report, cache: (0,cachewords/* cacheOf */.w7)(brought, policy, brought.saved) } };
    run_publish(told, published, { host, inputs, folder, env });
    if (inputs.mode === 'off' && brought.report.ok)
        lift(started, temp);
    return told.report;
}
function howOf(inputs, { host, env, folder }) {
    const { prefix, archives, strict, mode } = inputs;
    const from = fetchFrom(host, inputs, env);
    const notes = from === undefined ? [] : (0,deceivable/* deceivable */.l)(env, { text: env.GOPROXY, list: from.list });
    const cache = inputs.buildCache === 'fresh' ? { GOCACHE: folder.buildCache } : {};
    const own = { ...env, ...cache, GOPATH: folder.gopath };
    return { prefix, archives, strict, mode, env: own, from, notes };
}
/** Where a step fetches from; undefined where it is not to. Throws Failure for a list or credentials that cannot be understood. */
function fetchFrom(host, inputs, env) {
    if (!inputs.prefetch || env.GOPROXY === '')
        return undefined;
    const { concurrency, retries, timeout, caFile } = inputs;
    const { GONOPROXY: direct, origins } = env;
    const lines = { text: inputs.proxyAuth, name: 'input proxy-auth' };
    const access = (0,proxy_access/* readAccess */.z)({ env: host.env, goauth: origins.GOAUTH, lines, caFile });
    return { list: (0,list/* parseProxyList */.WY)(env.GOPROXY), direct, origins, concurrency, retries, timeout, access };
}
/** Files and outputs first, then the state, and last the seal: what the post step needs to know is there before it holds. */
function run_publish(brought, published, step) {
    writeSeal(brought.sealed, step.folder);
    (0,outputs/* handOver */.Cl)(brought.report, (0,outputs/* outputsOf */.Yz)(brought, published, step.folder), step.folder);
    exportSeal(brought, step);
}
/** Writes the seal where the outputs env-file and env-files say. */
function writeSeal(sealed, folder) {
    if (sealed !== undefined)
        (0,external_node_fs_.writeFileSync)(folder.envFile, (0,seal/* formatSeal */.Z)(sealed, 'github'));
    for (const [i, root] of (sealed?.roots ?? []).entries())
        (0,external_node_fs_.writeFileSync)(folder.rootEnvFile(i + 1), (0,seal/* formatSeal */.Z)(root, 'github'));
}
/** Sets the seal for the later steps, and leaves the post step what it needs for its audit. Nothing where nothing was sealed. */
function exportSeal({ sealed, record, report }, { host, inputs, folder, env }) {
    if (sealed === undefined || record === undefined)
        return;
    if (inputs.buildCache === 'fresh')
        (0,external_node_fs_.mkdirSync)(folder.buildCache, { mode: 0o700 });
    makeGopath(folder.gopath, env.GOPATH);
    const text = (0,stages_record/* writeRecord */.rh)(record);
    (0,external_node_fs_.writeFileSync)(folder.record, text, { mode: 0o600 });
    (0,earlier/* keepBefore */.NB)(folder, Object.keys(sealed.variables), host.env);
    if (inputs.audit !== 'off') {
        const sha256 = (0,hash/* sha256Hex */.fg)(Buffer.from(text));
        const before = new Map(Object.keys(sealed.variables).map((name) => [name, (0,stages_audit/* remembered */.HK)(host.env[name])]));
        const { audit, summary } = inputs;
        core/* saveState */.LZ(STATE, writeState({ record: folder.record, sha256, audit, summary, before }));
    }
    host.say(modeLine(inputs.mode, report, env));
    (0,groups/* grouped */.zD)('set the variables of the seal', () => {
        for (const [name, value] of Object.entries(sealed.variables)) {
            host.say(`seal: ${name}=${value}; before: ${(0,stages_audit/* withoutSecret */.Nt)(name, host.env[name])}`);
            core/* exportVariable */.dN(name, value);
        }
    });
}
/** Sets the variables of a seal that an earlier step has left back to what they were before it. */
function lift(host, temp) {
    const values = (0,earlier/* liftSeal */.dY)(host.env, temp);
    for (const [name, value] of values)
        core/* exportVariable */.dN(name, value ?? '');
    if (values.size > 0)
        host.say(`the seal is lifted for the steps after this one: ${[...values.keys()].join(' ')}`);
}
/** Decides nothing anew: all it needs is in the state. Undefined when there is none, so that an error of the main step stays the last word. */
async function postStep(host, manner) {
    const state = readState(core/* getState */.Gu(STATE));
    if (state === undefined)
        return undefined;
    manner.mild = state.audit === 'warn';
    manner.summary = state.summary;
    const record = readRecord(state);
    manner.places = { ...manner.places, base: record.base };
    return lookBack(host, record, { env: host.env, before: state.before, later: (0,earlier/* laterSteps */.Ut)(state.record) });
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 29056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ Web),
/* harmony export */   d: () => (/* binding */ webFailure)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48998);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91219);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95600);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88441);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96662);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12591);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81461);
/** Files and answers from the web that are no modules: bundles, and the services that keep them. */










/** An answer to a question is no longer, in bytes. */
const MOST_TEXT = 4 << 20;
/**
 * Asks and gets, by the rules that hold for proxies too: no credentials but to their own host over https, at most five redirects,
 * never from https to http, and an end for what stalls. Every method throws Fault for what the other side does, and the signal's
 * reason.
 *
 * @see threat-model T50, T51, F05
 */
class Web {
    #options;
    #routes;
    constructor(options) {
        const { access, idleMs } = options;
        this.#options = options;
        this.#routes = new _routes_js__WEBPACK_IMPORTED_MODULE_6__/* .Routes */ .B({ ...access, connections: 4, idleMs });
    }
    /** Asks one service; a redirect is an answer like any other. Statuses that may pass are asked again. */
    post(url, posting) {
        return this.#trying(async ({ signal, watch }) => {
            const answer = await this.#send(url, { ...posting, signal });
            return told(await this.#read(answer, watch));
        });
    }
    /** Asks by GET, and gives what is at the end of the redirects. Statuses that may pass are asked again. */
    get(url, about) {
        return this.#trying(async ({ signal, watch }) => {
            const answer = await this.#ask({ url, ...about }, signal);
            return told(await this.#read(answer, watch));
        });
    }
    /** Gets a file. When it throws, nothing useful stands in the file. */
    file(getting) {
        return this.#trying(async ({ signal, watch }) => {
            const answer = await this.#ask(getting, signal);
            try {
                const fault = faultOf(answer, getting.most);
                if (fault !== undefined)
                    throw fault;
            }
            catch (thrown) {
                await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .drop */ .gv)(answer);
                throw thrown;
            }
            return this.#store(answer, getting, watch);
        });
    }
    /** Ends all connections. */
    close() {
        return this.#routes.close();
    }
    async #trying(attempt) {
        const { idleMs, tries, waitMs = 1000, signal } = this.#options;
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retry */ .L)(async () => {
            const ended = new AbortController();
            const onAbort = () => {
                ended.abort(signal.reason);
            };
            signal.addEventListener('abort', onAbort);
            const watch = new _watch_js__WEBPACK_IMPORTED_MODULE_9__/* .Watch */ .o(idleMs, (fault) => {
                ended.abort(fault);
            });
            try {
                signal.throwIfAborted();
                return await attempt({ signal: ended.signal, watch });
            }
            catch (thrown) {
                ended.signal.throwIfAborted(); // the reason, in place of what the end of the connection looked like
                throw thrown;
            }
            finally {
                watch.pause();
                signal.removeEventListener('abort', onAbort);
            }
        }, { tries, waitMs, signal });
    }
    #ask({ url, credentials, headers = {} }, signal) {
        const routes = this.#routes;
        return (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)({ url, credentials, fresh: false, rest: headers, routes, signal, sent: () => undefined });
    }
    async #send(url, { headers, body, signal }) {
        try {
            return await this.#routes.send(url, { method: 'POST', headers, body, signal });
        }
        catch (thrown) {
            signal.throwIfAborted();
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .networkFault */ .T4)(thrown);
        }
    }
    async #read(answer, watch) {
        const chunks = [];
        let size = 0;
        for await (const chunk of pieces(answer)) {
            watch.saw(chunk.length);
            size += chunk.length;
            if (size > MOST_TEXT)
                throw tooLarge(MOST_TEXT);
            chunks.push(chunk);
        }
        return { status: answer.statusCode, text: Buffer.concat(chunks).toString('utf8') };
    }
    async #store(answer, { file, most }, watch) {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const length = (0,_transfer_js__WEBPACK_IMPORTED_MODULE_8__/* .lengthOf */ .Y5)(answer);
        let bytes = 0;
        const to = await fresh(file);
        try {
            for await (const chunk of pieces(answer)) {
                watch.saw(chunk.length);
                bytes += chunk.length;
                if (bytes > most)
                    throw tooLarge(most);
                hash.update(chunk);
                watch.pause(); // the disk is not theirs
                await to.writeFile(chunk);
                watch.resume();
            }
        }
        finally {
            await to.close();
        }
        if (length !== undefined && bytes !== length)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC('E_TRUNCATED', { text: `${bytes} bytes came, ${length} announced`, again: true });
        return { bytes, sha256: hash.digest('hex') };
    }
}
/** The answer, where its status is no reason to ask again. Throws the Fault of one that may pass. */
function told(said) {
    if (!_status_js__WEBPACK_IMPORTED_MODULE_7__/* .PASSING */ .KA.includes(said.status))
        return said;
    throw (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .statusFault */ .jR)(said.status, { retryAfter: undefined, authFrom: undefined });
}
function faultOf(answer, most) {
    const retryAfter = (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .headerOf */ .rR)(answer, 'retry-after');
    if (answer.statusCode !== 200)
        return (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .statusFault */ .jR)(answer.statusCode, { retryAfter, authFrom: undefined });
    const encoding = answer.headers['content-encoding'] ?? '';
    if (encoding !== '' && encoding !== 'identity')
        return new _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC('E_ENCODING', { text: 'a content-encoding nobody asked for' });
    return ((0,_transfer_js__WEBPACK_IMPORTED_MODULE_8__/* .lengthOf */ .Y5)(answer) ?? 0) > most ? tooLarge(most) : undefined;
}
function tooLarge(most) {
    return new _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC('E_LIMIT', { text: `more than ${most} bytes, the most that is taken` });
}
/** The body; a connection that breaks is a fault that may pass. */
async function* pieces(answer) {
    const body = answer.body;
    try {
        yield* body;
    }
    catch (thrown) {
        const code = (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .causeCode */ .XL)(thrown);
        if (thrown instanceof _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC || code === undefined)
            throw thrown;
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC('E_TRUNCATED', { text: `it ended early (${code})`, again: true });
    }
}
function fresh(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'w', 0o600);
}
/** What a fault of the web is for the run: what could not be done, why, and a remedy that fits. Anything else is given back. */
function webFailure(thrown, what, remedy) {
    if (!(thrown instanceof _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC))
        return thrown;
    const { text, tries = 1 } = thrown.detail;
    const often = tries > 1 ? `, ${tries} tries` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(thrown.code, { message: `${what}: ${text}${often}`, remedy }, thrown);
}
//# sourceMappingURL=web.js.map

/***/ }),

/***/ 49336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ audit),
  dV: () => (/* binding */ mayHoldSecret),
  HK: () => (/* binding */ remembered),
  Nt: () => (/* binding */ withoutSecret)
});

// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var gomod_modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/mods.js
var gomod_mods = __webpack_require__(52379);
// EXTERNAL MODULE: ./build/src/gomod/sum.js
var sum = __webpack_require__(12595);
// EXTERNAL MODULE: ./build/src/stages/record.js
var record = __webpack_require__(18032);
;// CONCATENATED MODULE: ./build/src/stages/changes.js


/** Characters of a line that a finding shows. */
const MOST = 200;
/** Changed vendored files that are named; the rest is counted. */
const MOST_NAMED = 10;
/**
 * What a job did to the files that its plan was made from, each kind with a code of its own: go.mod and go.work
 * (`E_CHECKOUT_CHANGED`), sums that only grew (`E_GOSUM_GROWN`) or are not what they were (`E_GOSUM_CHANGED`), vendor folders
 * that were there (`E_VENDOR_CHANGED`). Reads only.
 *
 * @see threat-model T34, T44; peers.md M20
 */
function changedCheckout(record) {
    return [...changedFiles(record), ...changedSums(record), ...changedVendor(record)];
}
function changedFiles({ base, files }) {
    return [...files].flatMap(([file, want]) => {
        const got = (0,record/* digestOf */.ol)(base, file);
        if (got === want)
            return [];
        const sums = { want: shownDigest(want), got: shownDigest(got) };
        const message = `a step of the job has ${howChanged(want, got)} it`;
        return [(0,errors/* finding */.gk)('E_CHECKOUT_CHANGED', { path: file, ...sums, message })];
    });
}
function howChanged(want, got) {
    return got === null ? 'removed' : want === null ? 'written' : 'changed';
}
function shownDigest(digest) {
    if (digest === null)
        return '(no file)';
    return /^[0-9a-f]{64}$/.test(digest) ? `sha256 ${digest}` : `(${digest})`;
}
function changedSums({ base, sums }) {
    return [...sums].flatMap(([file, want]) => {
        const got = (0,record/* textOf */.b6)(base, file);
        return got === want ? [] : [sumsFinding(file, want, got)];
    });
}
/** A go command only ever adds lines; whatever else became of them was somebody's doing. */
function sumsFinding(file, want, got) {
    if (got === null)
        return (0,errors/* finding */.gk)('E_GOSUM_CHANGED', { path: file, message: 'a step of the job has removed it' });
    const [was, is] = [linesOf(want ?? ''), linesOf(got)];
    const [gone, added] = [[...was].filter((line) => !is.has(line)), [...is].filter((line) => !was.has(line))];
    const [first] = gone;
    const [new1] = added;
    if (first === undefined && new1 !== undefined) {
        const message = `a step of the job has added lines to it, as -mod=mod and go get do: ${added.length}`;
        return (0,errors/* finding */.gk)('E_GOSUM_GROWN', { path: file, ...moduleOf(new1), got: new1.slice(0, MOST), message });
    }
    if (first === undefined)
        return (0,errors/* finding */.gk)('E_GOSUM_CHANGED', { path: file, message: 'a step of the job has rewritten it' });
    const instead = added.find((line) => keyOf(line) === keyOf(first)) ?? '(no line)';
    const message = `a step of the job has changed or removed lines of it: ${gone.length}`;
    const lines = { want: first.slice(0, MOST), got: instead.slice(0, MOST) };
    return (0,errors/* finding */.gk)('E_GOSUM_CHANGED', { path: file, ...moduleOf(first), ...lines, message });
}
function linesOf(text) {
    const lines = text.split('\n').map((line) => line.trim());
    return new Set(lines.filter((line) => line !== ''));
}
/** What a line is about: path and version. */
function keyOf(line) {
    return line.split(/\s+/).slice(0, 2).join(' ');
}
function moduleOf(line) {
    const [path, version, sum] = line.split(/\s+/);
    if (path === undefined || version === undefined || sum === undefined)
        return {};
    return { module: `${path}@${version.replace(/\/go\.mod$/, '')}`.slice(0, MOST) };
}
function changedVendor({ base, vendors, vendor }) {
    const now = (0,record/* vendorDigests */.a4)(base, vendors);
    const changed = [...new Set([...vendor.keys(), ...now.keys()])]
        .map((path) => ({ path, want: vendor.get(path) ?? null, got: now.get(path) ?? null }))
        .filter(({ want, got }) => want !== got);
    const named = changed.slice(0, MOST_NAMED).map(({ path, want, got }) => {
        const message = `a step of the job has ${howChanged(want, got)} it`;
        return (0,errors/* finding */.gk)('E_VENDOR_CHANGED', { path, want: shownDigest(want), got: shownDigest(got), message });
    });
    const more = changed.length - named.length;
    if (more === 0)
        return named;
    return [
        ...named,
        (0,errors/* finding */.gk)('E_VENDOR_CHANGED', { message: `more vendored files that were changed: ${more}` }),
    ];
}
//# sourceMappingURL=changes.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/gomod/listing.js
var listing = __webpack_require__(91096);
// EXTERNAL MODULE: ./build/src/gomod/modfile.js
var modfile = __webpack_require__(97914);
;// CONCATENATED MODULE: ./build/src/stages/newcomers.js







/**
 * The modules that came into the module cache after the seal, each with when it came and what that looks like: who has brought
 * it is in no file, but the log of the job has the times of its steps. A tree beside an archive that was there is the go
 * command's own work.
 *
 * @see threat-model T34
 */
function newcomers(record) {
    const folder = (0,gomod_modcache/* moduleCache */.tg)(record.modcache);
    const before = new Set(record.listed);
    const found = (0,listing/* listModules */.s)(folder).filter(({ kind, module }) => !before.has(`${kind} ${module}`) && !(kind === 'tree' && before.has(`zip ${module}`)));
    if (found.length === 0)
        return [];
    const required = requiredNow(record);
    const firsts = new Map(found.toReversed().map((one) => [one.module, one]));
    return [...firsts.values()].toReversed().map((one) => {
        const by = required.get(one.module);
        const when = `it came into the module cache after the seal${timeOf(folder, one)}`;
        return by === undefined
            ? (0,errors/* finding */.gk)('E_SEAL_BYPASSED', {
                module: one.module,
                message: `${when}; no go.mod was changed to require it: go mod download, go run or go install may have brought it`,
            })
            : (0,errors/* finding */.gk)('E_REQUIRED_AFTER_SEAL', {
                module: one.module,
                path: by,
                message: `${when}, and ${by} requires it now: go get, or a build with -mod=mod`,
            });
    });
}
/** `path@version` of what go.mod files that were changed since require, with the file that does; of those that can be read. */
function requiredNow({ base, files }) {
    const changed = [...files]
        .filter(([file, digest]) => (0,record/* digestOf */.ol)(base, file) !== digest)
        .map(([file]) => file);
    const names = changed.filter((file) => file.endsWith('go.mod'));
    return new Map(names.flatMap((file) => requirements((0,record/* textOf */.b6)(base, file) ?? '', file)));
}
function requirements(text, file) {
    try {
        return (0,modfile/* parseModFile */.A)(text, { file, mode: 'lax' }).require.map((one) => [(0,gomod_module/* idOf */.TH)(one), file]);
    }
    catch (thrown) {
        if (thrown instanceof errors/* Failure */.HR)
            return []; // a step has left no go.mod, which is told elsewhere
        throw thrown;
    }
}
/** When its file was written, to the second; `''` where that cannot be told. */
function timeOf(folder, { module, kind }) {
    const at = module.lastIndexOf('@');
    try {
        const paths = (0,gomod_modcache/* cachePaths */.Rl)(folder, { path: module.slice(0, at), version: module.slice(at + 1) });
        const stat = (0,external_node_fs_.lstatSync)(paths[kind], { throwIfNoEntry: false });
        return stat === undefined ? '' : `, at ${stat.mtime.toISOString().slice(0, 19)}Z`;
    }
    catch (thrown) {
        if (thrown instanceof errors/* Failure */.HR)
            return ''; // no name that Go writes
        throw thrown;
    }
}
//# sourceMappingURL=newcomers.js.map
// EXTERNAL MODULE: ./build/src/stages/verify.js
var verify = __webpack_require__(35228);
;// CONCATENATED MODULE: ./build/src/stages/audit.js









/**
 * Holds module cache, checkout and environment against the record of the seal: every proven byte is hashed again, and what came
 * in since is named. Reads only, asks nobody.
 *
 * @param env the environment at the end of the job
 * @see threat-model T34, T44
 */
async function audit(host, record, now) {
    const plan = planOf(record);
    const { proven, findings } = await (0,verify/* verify */.M)(host, plan);
    const planned = plan.needs.modules.length;
    return {
        planned,
        proven: proven.length,
        changed: planned - proven.length,
        findings: [
            ...brokenVariables(record, now),
            ...changedCheckout(record),
            ...findings.filter(({ level }) => level === 'error').map(changedAfter),
            ...newcomers(record),
        ],
    };
}
/** The plan as it was proven. The checkout is not asked again: a step may have changed it since. */
function planOf({ base, modcache, proven }) {
    const folder = (0,gomod_modcache/* moduleCache */.tg)(modcache);
    const sums = (0,sum/* readSums */.P)([{ file: 'the record of the seal', text: proven }]);
    const mods = new gomod_mods/* Mods */.K(folder, sums);
    for (const module of sums.mods)
        mods.of(module); // so that the wrong ones are known
    const modules = new Map([...sums.mods, ...sums.archives].map((module) => [(0,gomod_module/* idOf */.TH)(module), module]));
    const needs = [...modules.values()].sort(gomod_module/* compareModules */.rz).map((module) => {
        return { module, mod: sums.wanted(module, true), zip: sums.wanted(module, false) };
    });
    return {
        project: { base, roots: [], workspace: undefined, sums, findings: [] },
        scope: 'build',
        folder,
        mods,
        needs: { modules: needs, unread: [], findings: [], open: new Set(), unsummed: [] },
        certain: [],
        question: undefined,
        answered: undefined,
        leftOut: [],
        findings: [],
    };
}
/** A variable that is not as it was sealed is broken, unless go-airlock itself has set it so: sealed anew, or lifted on request. */
function brokenVariables({ variables }, { env, before, later }) {
    const changed = [...variables].filter(([name, want]) => (env[name] ?? '') !== (want ?? ''));
    const by = (name, did) => later.some((step) => step.did === did && isSetBy(step, name, env[name]));
    const lifted = changed.filter(([name]) => !by(name, 'seal') && by(name, 'lift')).map(([name]) => name);
    const broken = changed.filter(([name]) => !by(name, 'seal') && !by(name, 'lift'));
    return [
        ...broken.map(([name, want]) => (0,errors/* finding */.gk)('E_SEAL_BROKEN', {
            path: name,
            want: want ?? '',
            got: withoutSecret(name, env[name]),
            message: `a step has set it ${before.get(name) === remembered(env[name]) ? 'back to what it was before' : 'anew after'} the seal`,
        })),
        ...(lifted.length === 0 ? [] : [(0,errors/* finding */.gk)('W_SEAL_LIFTED', { message: liftedText(lifted) })]),
    ];
}
/** An empty variable is none to the go command, and a runner cannot take one out. */
function isSetBy({ variables }, name, value) {
    return variables.has(name) && (variables.get(name) ?? '') === (value ?? '');
}
function liftedText(names) {
    return `a step with mode: off has lifted the seal for the steps after it; set back: ${names.join(' ')}`;
}
/** A value as it is kept between two steps: only its digest, as any may hold a password, and it is only compared. */
function remembered(value) {
    return value === undefined ? null : `sha256 ${(0,hash/* sha256Hex */.fg)(Buffer.from(value))}`;
}
/** True for a value that may hold a user or password, or is a command that may have one in its words. */
function mayHoldSecret(name, value) {
    return value.includes('@') || (name === 'GOAUTH' && !/^(off|netrc)?$/.test(value));
}
/** A value for people: one that may hold a user or password, or a command with one, is not repeated. */
function withoutSecret(name, value) {
    if (value === undefined)
        return '(not set)';
    const mayHold = mayHoldSecret(name, value);
    return mayHold ? '(a value with a user name or password in it)' : value.slice(0, 200);
}
/** Everything was proven before the seal: what is wrong or missing now was changed since. */
function changedAfter(found) {
    const { module, path, want, got } = found;
    const where = { ...(module === undefined ? {} : { module }), ...(path === undefined ? {} : { path }) };
    const sums = { ...(want === undefined ? {} : { want }), ...(got === undefined ? {} : { got }) };
    const message = `changed after it was proven: ${found.message} (${found.code})`;
    return (0,errors/* finding */.gk)('E_CHANGED_AFTER_VERIFY', { ...where, ...sums, message });
}
//# sourceMappingURL=audit.js.map

/***/ }),

/***/ 24489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ deceivable)
/* harmony export */ });
/* unused harmony export isMended */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40194);




/** The first release of each line that holds a proxy's answers about modules against the checksum database as it should. */
const MENDED = ['1.25.13', '1.26.6', '1.27.0'];
/**
 * A warning where a proxy other than the go command's own default is used with a Go that such a proxy can deceive about modules
 * that no go.sum names. Nothing go-airlock brings in depends on it; what is added to go.mod with that Go does.
 *
 * @param used the proxy list as text, and as read
 * @see golang/go#79070, #80744, #80745; threat-model T19
 */
function deceivable(env, used) {
    const go = (0,_gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOfGo */ .c5)(env.GOVERSION);
    if (go === undefined || isMended(go))
        return [];
    const named = used.list.find(({ kind }) => kind === 'url' || kind === 'file');
    if (named === undefined || used.text === defaultList(env))
        return [];
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('W_GO_SUMDB', { got: env.GOVERSION, want: MENDED.map((one) => `go${one}`).join(', ') })];
}
/** True from the mended release of its line on. Older lines have none, newer ones need none. */
function isMended(go) {
    const [oldest, ...newer] = MENDED;
    if ((0,_gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGo */ .Ac)(go, oldest) < 0)
        return false;
    return newer.every((mended) => {
        const line = mended.slice(0, mended.lastIndexOf('.'));
        return (0,_gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGo */ .Ac)(go, line) < 0 || (0,_gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGo */ .Ac)(go, mended) >= 0;
    });
}
/** GOPROXY as this Go has it where nobody says otherwise; undefined before Go 1.21, which keeps it to itself. */
function defaultList({ GOROOT }) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(GOROOT, 'go.env'), 'utf8');
        return /^GOPROXY=(.*)$/m.exec(text)?.[1]?.trim();
    }
    catch {
        return undefined; // no such file, or not to be read
    }
}
//# sourceMappingURL=deceivable.js.map

/***/ }),

/***/ 44100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openSbom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92308);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7587);





/**
 * Gets ready to write an SBOM: loads what makes it, before the first foreign byte (design section 2, rule 8), and looks whether the
 * file can get its name. Without a file that is nothing.
 *
 * @returns writes the SBOM of a plan whose archives are in the module cache; the file appears by rename
 * @throws Failure `E_USAGE`, `E_UNREADABLE`
 */
async function openSbom({ file: bundle, sbom: file, }) {
    if (file === undefined)
        return () => Promise.resolve();
    if (file === bundle)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('E_USAGE', { message: 'the bundle and its SBOM have one name' });
    (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPlace */ .uD)(file);
    const { sbomText } = await Promise.all(/* import() */[__webpack_require__.e(571), __webpack_require__.e(669)]).then(__webpack_require__.bind(__webpack_require__, 26050));
    return async (host, plan) => {
        const text = await sbomText(host, plan);
        const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(staged, text, { flag: 'wx', mode: 0o644 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(staged, file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(staged, { force: true });
        }
    };
}
//# sourceMappingURL=opensbom.js.map

/***/ }),

/***/ 18032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ recordSeal),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   a4: () => (/* binding */ vendorDigests),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _gomod_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66246);
/* harmony import */ var _gomod_listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91096);
/* harmony import */ var _gomod_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26867);
/* harmony import */ var _gomod_vendor_walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95330);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4715);








/** Records a sealed plan. Reads only. */
function recordSeal(plan, sealed) {
    const { project, folder } = plan;
    const { base } = project;
    const dirs = project.roots.map(({ dir }) => dir);
    const named = (file) => dirs.map((dir) => (0,_gomod_project_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(dir, file));
    const vendors = [...new Set([...named('vendor'), 'vendor'])].filter((dir) => isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, dir)));
    return {
        base,
        modcache: folder.trees,
        proven: provenLines(plan),
        files: new Map([...named('go.mod'), 'go.work'].map((file) => [file, digestOf(base, file)])),
        sums: new Map([...named('go.sum'), 'go.work.sum'].map((file) => [file, textOf(base, file)])),
        vendors,
        vendor: vendorDigests(base, vendors),
        listed: (0,_gomod_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listModules */ .s)(folder).map(({ kind, module }) => `${kind} ${module}`),
        variables: new Map(Object.entries(sealed.variables)),
    };
}
/** SHA-256 of a file in hex; null when there is none, `unreadable` when it is there and no file that can be read. */
function digestOf(base, file) {
    const bytes = bytesOf(base, file);
    return typeof bytes === 'object' && bytes !== null ? (0,_gomod_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(bytes) : bytes;
}
/** The text of a file; null when there is none, or none that can be read. */
function textOf(base, file) {
    const bytes = bytesOf(base, file);
    return typeof bytes === 'object' && bytes !== null ? bytes.toString('utf8') : null;
}
/** Every file of vendor folders by its path from the base; what is no regular file has `unreadable` in place of a digest. */
function vendorDigests(base, dirs) {
    const found = dirs.flatMap((dir) => {
        const { files, strange } = (0,_gomod_vendor_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .listVendor */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, dir)) ?? { files: [], strange: [] };
        return [
            ...files.map((name) => [`${dir}/${name}`, digestOf(base, `${dir}/${name}`)]),
            ...strange.map((name) => [`${dir}/${name}`, 'unreadable']),
        ];
    });
    return new Map(found);
}
/** Of a pipe nobody waits for the other end. */
function bytesOf(base, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, file);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) : 'unreadable';
    }
    catch (thrown) {
        return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT' ? null : 'unreadable';
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function provenLines({ needs }) {
    const lines = needs.modules.flatMap(({ module: { path, version }, mod, zip }) => [
        ...(zip === undefined ? [] : [`${path} ${version} ${zip}\n`]),
        ...(mod === undefined ? [] : [`${path} ${version}/go.mod ${mod}\n`]),
    ]);
    return lines.join('');
}
const FORMAT = 2;
/** A record as text; {@link parseRecord} reads it. */
function writeRecord(record) {
    const { base, modcache, proven, vendors, listed } = record;
    const maps = {
        files: Object.fromEntries(record.files),
        sums: Object.fromEntries(record.sums),
        vendor: Object.fromEntries(record.vendor),
        variables: Object.fromEntries(record.variables),
    };
    return JSON.stringify({ format: FORMAT, base, modcache, proven, vendors, listed, ...maps });
}
/** Reads a record. Throws Failure `E_STATE` for what {@link writeRecord} would not write. */
function parseRecord(text) {
    const fields = new _json_js__WEBPACK_IMPORTED_MODULE_7__/* .Fields */ .C(text, (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_STATE', { message: `the record of the seal cannot be read: ${why}` }));
    fields.oneOf('format', [FORMAT]);
    return {
        base: fields.text('base'),
        modcache: fields.text('modcache'),
        proven: fields.text('proven'),
        files: fields.textsByName('files'),
        sums: fields.textsByName('sums'),
        vendors: fields.texts('vendors'),
        vendor: fields.textsByName('vendor'),
        listed: fields.texts('listed'),
        variables: fields.textsByName('variables'),
    };
}
//# sourceMappingURL=record.js.map

/***/ })

};
