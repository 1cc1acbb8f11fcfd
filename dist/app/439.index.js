export const id = 439;
export const ids = [439];
export const modules = {

/***/ 57343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readUnbundleInputs),
/* harmony export */   eU: () => (/* binding */ readBundleInputs)
/* harmony export */ });
/* unused harmony exports bundleDefaults, unbundleDefaults */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68897);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73991);



/** The inputs that only the bundle action has, and those whose default is another there, as bundle/action.yml declares them. */
const bundleDefaults = { prefetch: 'false', 'base-ref': '' };
/** Understands all inputs of the bundle action; those that it does not declare have their defaults. Throws as {@link readInputs}. */
function readBundleInputs(raw, workspace) {
    const given = new _given_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .E(raw, bundleDefaults);
    const own = (name) => (name === 'prefetch' ? given.text('prefetch') : raw(name));
    return { ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(own, workspace), baseRef: given.text('base-ref') };
}
/** The inputs that only the unbundle action has, and those whose default is another there, as unbundle/action.yml declares them. */
const unbundleDefaults = {
    path: '',
    artifact: '',
    'run-id': '',
    repository: '',
    'github-token': '',
    url: '',
    sha256: '',
    'proxy-dir': '',
    mode: 'off',
};
/**
 * Understands all inputs of the unbundle action; those that it does not declare have their defaults.
 *
 * @param raw the text of an input; `''` when it is not given
 * @param workspace what `working-directory` starts at; absolute
 * @throws Failure `E_USAGE`, naming the input; `E_ARTIFACT_TOKEN`
 */
function readUnbundleInputs(raw, workspace) {
    const given = new _given_js__WEBPACK_IMPORTED_MODULE_1__/* .Given */ .E(raw, unbundleDefaults);
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)((name) => (name === 'mode' ? given.text('mode') : raw(name)), workspace);
    const proxyDir = given.path('proxy-dir', inputs.base);
    if (proxyDir !== undefined && inputs.mode !== 'off')
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('mode', 'a seal is over a module cache, so it does not go with proxy-dir');
    if (proxyDir !== undefined && !inputs.archives)
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('archives', 'a file proxy is made of archives, so proxy-dir wants archives: true');
    return { ...inputs, source: sourceOf(given, inputs.base), proxyDir };
}
function sourceOf(given, base) {
    const [from, ...more] = ['path', 'artifact', 'url'].filter((name) => given.text(name) !== '');
    if (from === undefined || more.length > 0)
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)(more[0] ?? 'path', 'one of path, artifact and url says where the bundle is');
    if (from !== 'artifact')
        for (const name of ['run-id', 'repository'])
            if (given.text(name) !== '')
                throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)(name, 'goes with artifact only');
    const paths = from === 'path' ? given.paths('path', base) : [];
    const sha256 = given.digests('sha256', from === 'path' ? paths.length : 1);
    if (from === 'path')
        return { from, paths, sha256 };
    const [only] = sha256;
    if (from === 'artifact')
        return { from, artifact: artifactOf(given), sha256: only };
    if (only === undefined)
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('sha256', 'is required with url: nobody but you can say which file was meant');
    return { from, url: urlOf(given.text('url')), sha256: only };
}
function artifactOf(given) {
    const [run, repository] = [given.text('run-id'), given.text('repository')];
    if (!/^([1-9][0-9]{0,19})?$/.test(run))
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('run-id', `takes a number, not ${JSON.stringify(run)}`);
    if (!isRepository(repository))
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('repository', `takes owner/name, not ${JSON.stringify(repository)}`);
    if (repository !== '' && run === '')
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('run-id', 'is required with repository: artifacts belong to runs');
    const name = given.text('artifact');
    if (!(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isArtifactName */ .k1)(name))
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('artifact', `takes the name of an artifact, not ${JSON.stringify(name)}`);
    const token = given.text('github-token');
    return { name, run: run || undefined, repository: repository || undefined, token };
}
/** `owner/name`, or nothing; as text of an address it means nothing but itself. */
function isRepository(text) {
    return (text === '' ||
        (/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/.test(text) && !/(^|\/)\.\.?(\/|$)/.test(text)));
}
const LOOPBACK = /^(127(\.\d{1,3}){3}|\[::1\]|localhost)$/;
/** An https address, or an http one of this machine; without user and password, which an address would show. */
function urlOf(text) {
    if (!URL.canParse(text))
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('url', 'takes an address such as https://example.com/modules.tar.zst');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_USAGE', {
            message: 'input url: takes no user and password',
            remedy: 'give them as a proxy-auth line, which no log shows',
        });
    if (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname)))
        return url;
    throw (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .C)('url', 'takes https only');
}
//# sourceMappingURL=bundleinputs.js.map

/***/ }),

/***/ 18741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ runUnbundle)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/clock.js
var src_clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/recipes.js + 6 modules
var recipes = __webpack_require__(50257);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(86471);
// EXTERNAL MODULE: ./build/src/stages/record.js
var record = __webpack_require__(18032);
// EXTERNAL MODULE: ./build/src/stages/sealing.js + 4 modules
var sealing = __webpack_require__(18871);
// EXTERNAL MODULE: ./build/src/stages/words.js
var words = __webpack_require__(34856);
;// CONCATENATED MODULE: ./build/src/recipes/carry.js
/** What the unbundle action does: a module cache, or a file proxy, from bundles alone. */






/** Fills a folder from bundles, every byte proven against the sums of the checkout, and seals it when it is complete. Asks nobody. */
async function unpack(host, ask, how) {
    const { mode, env } = how;
    const clock = new src_clock/* Clock */.z(host);
    const { report, ...rest } = await (0,recipes/* fill */.GS)(host, ask, { ...how, from: undefined });
    const { plan } = rest;
    const filled = { ...rest, report: (0,src_report/* makeReport */.d)('unbundle', report) };
    if (!filled.report.ok || mode === 'off')
        return filled;
    const { sealed, findings } = await clock.time('seal', () => (0,sealing/* makeSeal */.A)(host, plan, { env, mode }), words/* sealed */.JW);
    const all = (0,src_report/* makeReport */.d)('unbundle', {
        ...report,
        findings: [...report.findings, ...findings],
        seal: sealed,
        seconds: { ...report.seconds, ...clock.seconds },
    });
    return all.ok
        ? { ...filled, sealed, record: (0,record/* recordSeal */.Dd)(plan, sealed), report: all }
        : { ...filled, report: all };
}
//# sourceMappingURL=carry.js.map
// EXTERNAL MODULE: ./build/src/action/boundary.js + 6 modules
var boundary = __webpack_require__(33408);
// EXTERNAL MODULE: ./build/src/action/bundleinputs.js
var bundleinputs = __webpack_require__(57343);
// EXTERNAL MODULE: ./build/src/action/earlier.js
var earlier = __webpack_require__(888);
// EXTERNAL MODULE: ./build/src/action/opening.js + 3 modules
var opening = __webpack_require__(45895);
// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
// EXTERNAL MODULE: ./build/src/action/runner.js
var runner = __webpack_require__(58312);
// EXTERNAL MODULE: ./build/src/action/run.js + 5 modules
var run = __webpack_require__(12629);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/pack/seektable.js
var seektable = __webpack_require__(94015);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/gomod/zip.js + 3 modules
var zip = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/pack/file.js
var pack_file = __webpack_require__(46669);
;// CONCATENATED MODULE: ./build/src/pack/unwrap.js








/** What a bundle is called inside of a zip. */
const BUNDLE = '.tar.zst';
/** Bytes that are in memory at once, beside those of the zip. */
const PIECE = 1 << 20;
/**
 * The file of a bundle that may have come as a zip, as workflow artifacts do. A file that is no zip is given back as it is. Of a zip
 * the one bundle in it is taken; other files in it are passed over, and no name in it is ever a path.
 *
 * @param into where the bundle is written when it has to be; absolute
 * @returns the file of the bundle
 * @throws Failure `E_BUNDLE_FORMAT` for a zip that is none, has no bundle or several, or is larger than any that is read
 * @see threat-model T35 to T38
 */
async function unwrap(file, into) {
    if (!isZip(file))
        return file;
    const { size } = (0,external_node_fs_.statSync)(file);
    if (size > zip/* MAX_ZIP */.l4)
        throw bad(file, `it is a zip of ${size} bytes; a bundle in a zip may have ${zip/* MAX_ZIP */.l4}`);
    const bytes = (0,external_node_fs_.readFileSync)(file);
    const entry = bundleIn(bytes, file);
    try {
        await (0,promises_.pipeline)(external_node_stream_.Readable.from(contentOf(bytes, entry)), (0,external_node_fs_.createWriteStream)(into, { mode: 0o600 }));
    }
    catch (thrown) {
        if ((0,errors/* isError */.bJ)(thrown) && 'code' in thrown && String(thrown.code).startsWith('Z_'))
            throw bad(file, `the data of ${entry.name} in the zip is damaged`);
        throw thrown;
    }
    return into;
}
function isZip(file) {
    return (0,pack_file/* withFile */.D4)(file, (fd) => {
        const start = Buffer.alloc(4);
        try {
            (0,pack_file/* readInto */.Pq)(start, { fd, position: 0 }, () => new errors/* Failure */.HR('E_BUNDLE_FORMAT'));
        }
        catch (thrown) {
            if ((0,errors/* toFinding */.N6)(thrown).code === 'E_BUNDLE_FORMAT')
                return false;
            throw thrown;
        }
        return start.toString('latin1') === 'PK\x03\x04' || start.toString('latin1') === 'PK\x05\x06';
    });
}
function bundleIn(bytes, file) {
    const bundles = entriesOf(bytes, file).filter(({ name }) => name.endsWith(BUNDLE));
    const [only, ...more] = bundles;
    if (only === undefined)
        throw bad(file, 'it is a zip, and holds no file whose name ends in .tar.zst');
    if (more.length > 0)
        throw bad(file, `it is a zip, and holds ${bundles.length} files .tar.zst`);
    if (only.size > seektable/* MAX_BUNDLE */.mZ)
        throw bad(file, `it is a zip, with a file of ${only.size} bytes`);
    return only;
}
function entriesOf(bytes, file) {
    try {
        return (0,zip/* readZip */.ue)(bytes);
    }
    catch (thrown) {
        throw bad(file, `it is a zip that is not read: ${(0,errors/* toFinding */.N6)(thrown).message}`);
    }
}
/** The content of an entry, piece by piece; never more than it is said to have. */
async function* contentOf(bytes, entry) {
    const raw = bytes.subarray(entry.start, entry.start + entry.packed);
    let [size, crc] = [0, 0];
    for await (const piece of entry.method === 0 ? piecesOf(raw) : inflated(raw)) {
        size += piece.length;
        if (size > entry.size)
            break;
        crc = (0,external_node_zlib_.crc32)(piece, crc);
        yield piece;
    }
    if (size !== entry.size || (entry.crcSet && crc !== entry.crc))
        throw bad(undefined, `${entry.name} in the zip is not what the zip says of it (size or CRC-32)`);
}
function* piecesOf(raw) {
    for (let at = 0; at < raw.length; at += PIECE)
        yield raw.subarray(at, at + PIECE);
}
function inflated(raw) {
    const engine = (0,external_node_zlib_.createInflateRaw)({ chunkSize: PIECE });
    const source = external_node_stream_.Readable.from(piecesOf(raw));
    source.on('error', (thrown) => engine.destroy(thrown));
    return source.pipe(engine);
}
function bad(path, message) {
    return new errors/* Failure */.HR('E_BUNDLE_FORMAT', { ...(path === undefined ? {} : { path }), message });
}
//# sourceMappingURL=unwrap.js.map
// EXTERNAL MODULE: ./build/src/proxy/access.js + 3 modules
var proxy_access = __webpack_require__(94644);
// EXTERNAL MODULE: ./build/src/proxy/web.js
var proxy_web = __webpack_require__(29056);
// EXTERNAL MODULE: ./build/src/proxy/credentials.js
var proxy_credentials = __webpack_require__(71312);
// EXTERNAL MODULE: ./build/src/proxy/fault.js
var fault = __webpack_require__(48998);
// EXTERNAL MODULE: ./build/src/action/artifactservice.js
var artifactservice = __webpack_require__(22273);
;// CONCATENATED MODULE: ./build/src/action/artifactapi.js



const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
/**
 * The newest artifact of a name in a run; undefined when it has none.
 *
 * @throws Failure `E_AUTH` when the token may not, `E_ARTIFACT_MISSING` when there is no such run for it, `E_ARTIFACT_SERVICE`
 * @see docs.github.com/rest/actions/artifacts
 */
async function findInRun(web, run, name) {
    const { api, repository, token } = run;
    const base = `${api.href.replace(/\/$/, '')}/repos/${repository}/actions`;
    const credentials = proxy_credentials/* Credentials */.Ji.from('a token', () => new Map([[api.origin, `Bearer ${token}`]]));
    const query = new URLSearchParams({ name, per_page: '100' });
    const url = new URL(`${base}/runs/${run.run}/artifacts?${query.toString()}`);
    const said = await web.get(url, { credentials, headers: HEADERS }).catch((thrown) => {
        const what = `the artifacts of run ${run.run} of ${repository} cannot be listed`;
        throw (0,proxy_web/* webFailure */.d)(thrown, what, 'run it again');
    });
    if (said.status !== 200)
        throw refused(said.status, run);
    const [newest] = [...artifactsIn(said.text, name)].sort((a, b) => b.id - a.id);
    if (newest === undefined)
        return undefined;
    const { id, expired, want } = newest;
    return { url: new URL(`${base}/artifacts/${id}/zip`), credentials, expired, want };
}
function refused(status, { repository, run }) {
    const where = `run ${run} of ${repository}`;
    if (status === 401 || status === 403)
        return new errors/* Failure */.HR('E_AUTH', {
            message: `the artifacts of ${where} are refused to this token (${status})`,
            remedy: 'give github-token a token with actions: read in that repository',
        });
    if (status === 404 || status === 410)
        return new errors/* Failure */.HR('E_ARTIFACT_MISSING', {
            message: `there is no ${where}, or the token may not see it (${status})`,
        });
    return new errors/* Failure */.HR('E_ARTIFACT_SERVICE', {
        message: `the list of artifacts of ${where}: status ${status}`,
    });
}
/** The artifacts of a name in the text of an answer; whatever is not as documented is passed over. */
function* artifactsIn(text, name) {
    for (const item of listIn(text)) {
        if (typeof item !== 'object' || item === null)
            continue;
        const fields = new Map(Object.entries(item));
        const [id, digest] = [fields.get('id'), fields.get('digest')];
        if (fields.get('name') !== name || typeof id !== 'number' || !Number.isSafeInteger(id))
            continue;
        const [, want] = /^sha256:([0-9a-f]{64})$/.exec(typeof digest === 'string' ? digest : '') ?? [];
        yield { id, expired: fields.get('expired') === true, want };
    }
}
function listIn(text) {
    try {
        const body = JSON.parse(text);
        const list = typeof body === 'object' && body !== null && 'artifacts' in body ? body.artifacts : undefined;
        return Array.isArray(list) ? list : [];
    }
    catch (cause) {
        throw new errors/* Failure */.HR('E_ARTIFACT_SERVICE', { message: 'the list of artifacts is no JSON' }, cause);
    }
}
//# sourceMappingURL=artifactapi.js.map
;// CONCATENATED MODULE: ./build/src/action/artifact.js







/** What stands behind the names of bundles that this action has uploaded. */
const ENDING = '.tar.zst';
/**
 * Brings an artifact: of this run by the runner's artifact service, of any other by the public API with a token. A name is tried as
 * it is, then with `.tar.zst` behind it. Its content is held against the digest that is told of it, and not yet understood.
 *
 * @throws Failure `E_ARTIFACT_TOKEN`, `E_ARTIFACT_MISSING`, `E_ARTIFACT_EXPIRED`, `E_ARTIFACT_SERVICE`, `E_BUNDLE_DIGEST`, `E_AUTH`,
 *   `E_LIMIT` and what else the web throws
 * @see threat-model T41
 */
async function bringArtifact(asked, how) {
    const { env, signal } = how;
    const here = { run: env['GITHUB_RUN_ID'] ?? '', repository: env['GITHUB_REPOSITORY'] ?? '' };
    const wanted = { run: asked.run ?? here.run, repository: asked.repository ?? here.repository };
    const own = wanted.run === here.run && wanted.repository.toLowerCase() === here.repository.toLowerCase();
    const service = own ? (0,artifactservice/* artifactService */.G)(env, signal) : undefined;
    const names = asked.name.endsWith(ENDING) ? [asked.name] : [asked.name, `${asked.name}${ENDING}`];
    if (service !== undefined)
        return fromService(service, names, how);
    if (asked.token === '') {
        if (!own)
            throw new errors/* Failure */.HR('E_ARTIFACT_TOKEN', { path: `${wanted.repository} run ${wanted.run}` });
        throw new errors/* Failure */.HR('E_ARTIFACT_SERVICE', {
            message: 'this runner offers no artifact service',
            remedy: 'give github-token, or bring the bundle by path or url',
        });
    }
    return fromApi({ ...wanted, api: apiOf(env), token: asked.token }, names, how);
}
function apiOf(env) {
    const text = env['GITHUB_API_URL'] ?? '';
    return new URL(URL.canParse(text) ? text : 'https://api.github.com');
}
async function fromService(service, names, how) {
    for (const name of names) {
        const found = await service.find(name);
        if (found === undefined)
            continue;
        const url = await service.address(found);
        if (url === undefined)
            throw expired(name);
        return content({ name, url, credentials: proxy_credentials/* Credentials */.Ji.none, want: found.sha256 }, how);
    }
    throw missing(names, 'this run');
}
async function fromApi(run, names, how) {
    for (const name of names) {
        const found = await findInRun(how.web, run, name);
        if (found === undefined)
            continue;
        if (found.expired)
            throw expired(name);
        return content({ name, ...found }, how);
    }
    throw missing(names, `run ${run.run} of ${run.repository}`);
}
async function content({ name, url, credentials, want }, how) {
    const got = await how.web
        .file({ url, credentials, file: how.file, most: seektable/* MAX_BUNDLE */.mZ })
        .catch((thrown) => {
        if (thrown instanceof fault/* Fault */.vC && thrown.code === 'E_NOT_FOUND')
            throw expired(name);
        throw (0,proxy_web/* webFailure */.d)(thrown, `the artifact ${name} did not come`, 'run it again');
    });
    if (want === undefined || want === got.sha256)
        return { name, ...got };
    const message = 'what came is not what the service says of this artifact';
    throw new errors/* Failure */.HR('E_BUNDLE_DIGEST', {
        path: name,
        want,
        got: got.sha256,
        message,
        remedy: 'run it again',
    });
}
function missing(names, where) {
    const [name = ''] = names;
    return new errors/* Failure */.HR('E_ARTIFACT_MISSING', { path: name, message: `${where} has no artifact of this name` });
}
function expired(name) {
    return new errors/* Failure */.HR('E_ARTIFACT_EXPIRED', { path: name });
}
//# sourceMappingURL=artifact.js.map
;// CONCATENATED MODULE: ./build/src/action/source.js








/**
 * The bundles that an unbundle step is to read, as files of this machine; nothing in them is believed yet.
 *
 * @throws Failure when there is none, each reason with its own code: `E_ARTIFACT_TOKEN`, `E_ARTIFACT_MISSING`, `E_ARTIFACT_EXPIRED`,
 *   `E_ARTIFACT_SERVICE`, `E_BUNDLE_DIGEST`, `E_BUNDLE_FORMAT`; those of the web: `E_NOT_FOUND`, `E_AUTH`, `E_SERVER`, `E_TIMEOUT`,
 *   `E_LIMIT` and their like
 */
async function bundlesOf(source, bringing) {
    if (source.from === 'path')
        return source.paths.map((file, i) => ({ file, sha256: source.sha256[i] }));
    const { host, inputs, env, folder } = bringing;
    const lines = { text: inputs.proxyAuth, name: 'input proxy-auth' };
    const access = (0,proxy_access/* readAccess */.z)({ env: host.env, goauth: env.origins.GOAUTH, lines, caFile: inputs.caFile });
    const { retries: tries, timeout } = inputs;
    const web = new proxy_web/* Web */.N({ access, idleMs: timeout * 1000, tries, signal: host.signal });
    (0,external_node_fs_.mkdirSync)(folder.entries, { recursive: true, mode: 0o700 });
    const file = (0,external_node_path_.join)(folder.entries, 'brought');
    try {
        if (source.from === 'url') {
            await fromUrl(web, { url: source.url, credentials: access.credentials, file, most: seektable/* MAX_BUNDLE */.mZ });
            return [{ file, sha256: source.sha256, name: shown(source.url) }];
        }
        const brought = await bringArtifact(source.artifact, {
            ...{ web, file, env: process.env },
            signal: host.signal,
        });
        host.say(`the artifact ${brought.name}: ${brought.bytes} bytes, SHA-256 ${brought.sha256}`);
        // what upload-artifact made is a zip around the bundle; a raw artifact is the bundle itself
        const bundle = await unwrap(file, (0,external_node_path_.join)(folder.entries, 'unwrapped'));
        return [{ file: bundle, sha256: source.sha256, name: brought.name }];
    }
    finally {
        await web.close();
    }
}
async function fromUrl(web, getting) {
    try {
        await web.file(getting);
    }
    catch (thrown) {
        const found = (0,proxy_web/* webFailure */.d)(thrown, 'the bundle did not come', 'check the address, and run it again');
        throw found instanceof errors/* Failure */.HR ? errors/* Failure */.HR.of({ ...found.finding, path: shown(getting.url) }) : found;
    }
}
/** The address without its query, which may be what it is signed with. */
function shown({ origin, pathname }) {
    return origin + pathname;
}
/** A report that names bundles as the workflow does. */
function withNames(report, bundles) {
    const names = new Map(bundles.map(({ file, name }) => [file, name ?? file]));
    const findings = report.findings.map((found) => {
        const name = names.get(found.path ?? '');
        return name === undefined ? found : { ...found, path: name };
    });
    return { ...report, findings };
}
//# sourceMappingURL=source.js.map
// EXTERNAL MODULE: ./build/src/action/store.js + 4 modules
var store = __webpack_require__(86532);
;// CONCATENATED MODULE: ./build/src/action/unbundle.js













/**
 * The unbundle action: a module cache or file proxy from a bundle alone, and a seal where one is asked for. Gives the exit status;
 * never throws.
 *
 * @param started `cli`: the program of the command line of this very version, for the steps that follow
 */
function runUnbundle({ cli, ...started }) {
    return (0,boundary/* inBoundary */.U)(started, 'unbundle', (host, manner) => unbundleStep(host, manner, cli));
}
async function unbundleStep(started, manner, cli) {
    for (const secret of [core/* getInput */.V4('github-token'), queryOf(core/* getInput */.V4('url'))])
        if (secret !== '')
            core/* setSecret */.Pq(secret);
    const before = { ...started, env: (0,earlier/* withoutSeals */.dH)(started.env, (0,runner/* readRunner */.fY)(process.env).temp) };
    const opened = await (0,opening/* opening */.z)(before, manner, { read: bundleinputs/* readUnbundleInputs */.D, outputs: outputs/* NOT_READY */.q3, seals: true });
    const { host, inputs, env, folder } = opened;
    const { proxyDir, archives, mode, source } = inputs;
    const root = (0,modcache/* moduleCache */.tg)(inputs.moduleCache ?? folder.moduleCache);
    const ask = {
        ...opened.ask,
        folder: proxyDir === undefined ? root : (0,modcache/* proxyFolder */.vC)(proxyDir),
        go: mode === 'off' ? '' : env.GOVERSION,
    };
    const cache = inputs.buildCache === 'fresh' ? { GOCACHE: folder.buildCache } : {};
    const own = { ...env, ...cache, GOPATH: folder.gopath };
    const carry = async () => {
        const bundles = await bundlesOf(source, { host, inputs, env, folder });
        const how = { bundles, archives, trees: proxyDir === undefined, mode, env: own };
        const { report, ...rest } = await unpack(host, ask, how);
        return { ...rest, report: withNames(report, bundles) };
    };
    const unpacked = await carry().finally(() => {
        (0,store/* clearEntries */.SB)(folder);
    });
    (0,run/* writeSeal */.Hf)(unpacked.sealed, folder);
    (0,outputs/* handOver */.Cl)(unpacked.report, (0,outputs/* unbundleOutputs */.SM)(unpacked, { proxyDir, folder, cli: (0,external_node_url_.fileURLToPath)(cli) }), folder);
    (0,run/* exportSeal */.cU)(unpacked, { host, inputs, folder, env });
    return unpacked.report;
}
/** What a signed address is signed with. */
function queryOf(url) {
    return URL.canParse(url) ? new URL(url).search.slice(1) : '';
}
//# sourceMappingURL=unbundle.js.map

/***/ }),

/***/ 56439:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_unbundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18741);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);


process.exitCode = await (0,_action_unbundle_js__WEBPACK_IMPORTED_MODULE_0__/* .runUnbundle */ .h)({ worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .OK)(), cli: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .cliUrl */ .IA)() });
//# sourceMappingURL=unbundle.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
