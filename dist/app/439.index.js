export const id = 439;
export const ids = [439];
export const modules = {

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

/***/ 78156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cU: () => (/* binding */ exportSeal),
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
// EXTERNAL MODULE: ./build/src/recipes.js + 8 modules
var recipes = __webpack_require__(94984);
// EXTERNAL MODULE: ./build/src/stages/audit.js + 2 modules
var stages_audit = __webpack_require__(49336);
// EXTERNAL MODULE: ./build/src/stages/deceivable.js
var deceivable = __webpack_require__(24489);
// EXTERNAL MODULE: ./build/src/stages/record.js
var stages_record = __webpack_require__(18032);
// EXTERNAL MODULE: ./build/src/stages/seal.js
var seal = __webpack_require__(93800);
// EXTERNAL MODULE: ./build/src/action/boundary.js + 4 modules
var boundary = __webpack_require__(40357);
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
// EXTERNAL MODULE: ./build/src/action/inputs.js
var action_inputs = __webpack_require__(73991);
// EXTERNAL MODULE: ./build/src/action/opening.js + 1 modules
var opening = __webpack_require__(76843);
// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
// EXTERNAL MODULE: ./build/src/action/publish.js + 2 modules
var publish = __webpack_require__(30040);
// EXTERNAL MODULE: ./build/src/action/runner.js
var runner = __webpack_require__(58312);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
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
    const opened = await (0,opening/* opening */.z)(before, manner, { read: action_inputs/* readInputs */.Ko, outputs: outputs/* NOT_READY */.q3 });
    const { host, inputs, env, folder } = opened;
    const { rights, store, line } = (0,action_store/* storeOfStep */.Xz)(inputs, host, folder);
    host.say(line);
    const ask = {
        ...opened.ask,
        folder: (0,modcache/* moduleCache */.tg)(inputs.moduleCache ?? folder.moduleCache),
        go: inputs.mode === 'off' ? '' : env.GOVERSION,
    };
    const bundle = inputs.bundle ? (0,publish/* bundleFile */.px)(inputs, folder, ask) : undefined;
    const how = { ...howOf(inputs, { host, env, folder }), bundle, store };
    const brought = await (0,recipes/* bringIn */.Yz)(host, ask, how).finally(() => {
        (0,action_store/* clearEntries */.SB)(folder);
    });
    for (const said of [...(0,cachewords/* keyLines */.rg)(brought, rights), ...(0,cachewords/* savedLines */.D)(brought.saved)])
        host.say(said);
    const published = await (0,publish/* publishBundle */.c1)(brought.bundled, { host, inputs });
    const told = { ...brought, report: (0,publish/* withPublished */.nd)(brought.report, published) };
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
function fetchFrom(host, inputs, env) {
    if (!inputs.prefetch || env.GOPROXY === '')
        return undefined;
    const { concurrency, retries, timeout, caFile } = inputs;
    const { GONOPROXY: direct, origins } = env;
    const lines = { text: inputs.proxyAuth, name: 'input proxy-auth' };
    const access = (0,proxy_access/* readAccess */.z)({ env: host.env, goauth: origins.GOAUTH, lines, caFile });
    return { list: (0,list/* parseProxyList */.W)(env.GOPROXY), direct, origins, concurrency, retries, timeout, access };
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
function exportSeal({ sealed, record }, { host, inputs, folder, env }) {
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
    for (const [name, value] of Object.entries(sealed.variables)) {
        host.say(`seal: ${name}=${value}; before: ${(0,stages_audit/* withoutSecret */.Nt)(name, host.env[name])}`);
        core/* exportVariable */.dN(name, value);
    }
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
    return (0,recipes/* lookBack */.Lp)(host, record, { env: host.env, before: state.before, later: (0,earlier/* laterSteps */.Ut)(state.record) });
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 52008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ runUnbundle)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/recipes.js + 8 modules
var recipes = __webpack_require__(94984);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(86471);
// EXTERNAL MODULE: ./build/src/stages/record.js
var record = __webpack_require__(18032);
// EXTERNAL MODULE: ./build/src/stages/sealing.js + 3 modules
var sealing = __webpack_require__(12292);
;// CONCATENATED MODULE: ./build/src/recipes/carry.js




/** Fills a folder from bundles, every byte proven against the sums of the checkout, and seals it when it is complete. Asks nobody. */
async function unpack(host, ask, how) {
    const { mode, env } = how;
    const { plan, report, missing, base } = await (0,recipes/* fill */.GS)(host, ask, { ...how, from: undefined });
    const filled = { plan, missing, base, report: (0,src_report/* makeReport */.d)('unbundle', report) };
    if (!filled.report.ok || mode === 'off')
        return filled;
    const { sealed, findings } = await (0,sealing/* makeSeal */.A)(host, plan, { env, mode });
    const all = (0,src_report/* makeReport */.d)('unbundle', {
        ...report,
        findings: [...report.findings, ...findings],
        seal: sealed,
    });
    return all.ok
        ? { ...filled, sealed, record: (0,record/* recordSeal */.Dd)(plan, sealed), report: all }
        : { ...filled, report: all };
}
//# sourceMappingURL=carry.js.map
// EXTERNAL MODULE: ./build/src/action/boundary.js + 4 modules
var boundary = __webpack_require__(40357);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/action/given.js
var action_given = __webpack_require__(68897);
// EXTERNAL MODULE: ./build/src/action/inputs.js
var action_inputs = __webpack_require__(73991);
;// CONCATENATED MODULE: ./build/src/action/bundleinputs.js



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
    const given = new action_given/* Given */.E(raw, unbundleDefaults);
    const inputs = (0,action_inputs/* readInputs */.Ko)((name) => (name === 'mode' ? given.text('mode') : raw(name)), workspace);
    const proxyDir = given.path('proxy-dir', inputs.base);
    if (proxyDir !== undefined && inputs.mode !== 'off')
        throw (0,action_given/* usage */.C)('mode', 'a seal is over a module cache, so it does not go with proxy-dir');
    if (proxyDir !== undefined && !inputs.archives)
        throw (0,action_given/* usage */.C)('archives', 'a file proxy is made of archives, so proxy-dir wants archives: true');
    return { ...inputs, source: sourceOf(given, inputs.base), proxyDir };
}
function sourceOf(given, base) {
    const [from, ...more] = ['path', 'artifact', 'url'].filter((name) => given.text(name) !== '');
    if (from === undefined || more.length > 0)
        throw (0,action_given/* usage */.C)(more[0] ?? 'path', 'one of path, artifact and url says where the bundle is');
    if (from !== 'artifact')
        for (const name of ['run-id', 'repository'])
            if (given.text(name) !== '')
                throw (0,action_given/* usage */.C)(name, 'goes with artifact only');
    const sha256 = digestsOf(given);
    if (from === 'path')
        return { from, paths: pathsOf(given, base, sha256.length), sha256 };
    const [only] = sha256;
    if (sha256.length > 1)
        throw (0,action_given/* usage */.C)('sha256', `there is one bundle, and ${sha256.length} digests for it`);
    if (from === 'artifact')
        return { from, artifact: artifactOf(given), sha256: only };
    if (only === undefined)
        throw (0,action_given/* usage */.C)('sha256', 'is required with url: nobody but you can say which file was meant');
    return { from, url: urlOf(given.text('url')), sha256: only };
}
function pathsOf(given, base, digests) {
    const lines = given.lines('path');
    if (digests > 0 && digests !== lines.length)
        throw (0,action_given/* usage */.C)('sha256', `has a line for each bundle, in their order: ${digests} for ${lines.length}`);
    return lines.map((line) => new action_given/* Given */.E(() => line, { path: '' }).path('path', base) ?? line);
}
function digestsOf(given) {
    return given.lines('sha256').map((line) => {
        const text = line.toLowerCase().replace(/^sha256:/, '');
        if (/^[0-9a-f]{64}$/.test(text))
            return text;
        throw (0,action_given/* usage */.C)('sha256', `takes 64 hex digits, not ${JSON.stringify(line)}`);
    });
}
function artifactOf(given) {
    const [run, repository] = [given.text('run-id'), given.text('repository')];
    if (!/^([1-9][0-9]{0,19})?$/.test(run))
        throw (0,action_given/* usage */.C)('run-id', `takes a number, not ${JSON.stringify(run)}`);
    if (!isRepository(repository))
        throw (0,action_given/* usage */.C)('repository', `takes owner/name, not ${JSON.stringify(repository)}`);
    if (repository !== '' && run === '')
        throw (0,action_given/* usage */.C)('run-id', 'is required with repository: artifacts belong to runs');
    const name = given.text('artifact');
    if (!(0,action_inputs/* isArtifactName */.k1)(name))
        throw (0,action_given/* usage */.C)('artifact', `takes the name of an artifact, not ${JSON.stringify(name)}`);
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
        throw (0,action_given/* usage */.C)('url', 'takes an address such as https://example.com/modules.tar.zst');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        throw new errors/* Failure */.HR('E_USAGE', {
            message: 'input url: takes no user and password',
            remedy: 'give them as a proxy-auth line, which no log shows',
        });
    if (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname)))
        return url;
    throw (0,action_given/* usage */.C)('url', 'takes https only');
}
//# sourceMappingURL=bundleinputs.js.map
// EXTERNAL MODULE: ./build/src/action/earlier.js
var earlier = __webpack_require__(888);
// EXTERNAL MODULE: ./build/src/action/opening.js + 1 modules
var opening = __webpack_require__(76843);
// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
// EXTERNAL MODULE: ./build/src/action/runner.js
var runner = __webpack_require__(58312);
// EXTERNAL MODULE: ./build/src/action/run.js + 2 modules
var run = __webpack_require__(78156);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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












/** The unbundle action: a module cache or file proxy from a bundle alone, and a seal where one is asked for. Gives the exit status; never throws. */
function runUnbundle(started) {
    return (0,boundary/* inBoundary */.U)(started, 'unbundle', unbundleStep);
}
async function unbundleStep(started, manner) {
    for (const secret of [core/* getInput */.V4('github-token'), queryOf(core/* getInput */.V4('url'))])
        if (secret !== '')
            core/* setSecret */.Pq(secret);
    const before = { ...started, env: (0,earlier/* withoutSeals */.dH)(started.env, (0,runner/* readRunner */.fY)(process.env).temp) };
    const opened = await (0,opening/* opening */.z)(before, manner, { read: readUnbundleInputs, outputs: outputs/* NOT_READY */.q3 });
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
    (0,outputs/* handOver */.Cl)(unpacked.report, (0,outputs/* unbundleOutputs */.SM)(unpacked, { proxyDir, folder }), folder);
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
/* harmony import */ var _action_unbundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52008);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);


process.exitCode = await (0,_action_unbundle_js__WEBPACK_IMPORTED_MODULE_0__/* .runUnbundle */ .h)({ worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .O)() });
//# sourceMappingURL=unbundle.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ })

};
