export const id = 40;
export const ids = [40];
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

/***/ 30040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  px: () => (/* binding */ bundleFile),
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








/** The file that the bundle of the roots is written to: the name it has as an artifact, in a folder of its own that is made here. */
function bundleFile({ upload }, { bundles }, { where, question, scope }) {
    // a name for each closure, so that the jobs of a matrix do not fight for one
    const digest = (0,closure/* closureDigest */.e)({ ...(0,project/* readProject */.Wh)(where), question }, scope);
    (0,external_node_fs_.mkdirSync)(bundles, { recursive: true, mode: 0o700 });
    return (0,external_node_path_.join)(bundles, `${upload.name ?? `go-modules-${digest.slice(0, 12)}`}.tar.zst`);
}
/** Writes what goes along with a bundle, and uploads it as an artifact: one raw file, packed already. */
async function publishBundle(bundled, how) {
    if (bundled === undefined)
        return { outputs: NONE, findings: [] };
    const beside = await writeBeside(bundled);
    const written = writtenOutputs(bundled, beside);
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

/***/ })

};
