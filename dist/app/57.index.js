export const id = 57;
export const ids = [57];
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

/***/ 95057:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78156);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);


process.exitCode = await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runMain */ .VN)({ worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .O)() });
//# sourceMappingURL=main.js.map
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
