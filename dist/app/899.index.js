export const id = 899;
export const ids = [899];
export const modules = {

/***/ 70214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ runBundle)
/* harmony export */ });
/* harmony import */ var _gomod_go_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43644);
/* harmony import */ var _gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61296);
/* harmony import */ var _recipes_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48583);
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40357);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73991);
/* harmony import */ var _opening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76843);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3406);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30040);








/** The bundle action: one file with all that the roots need, from the module cache, as an artifact. Gives the exit status; never throws. */
function runBundle(started) {
    return (0,_boundary_js__WEBPACK_IMPORTED_MODULE_3__/* .inBoundary */ .U)(started, 'bundle', bundleStep);
}
async function bundleStep(host, manner) {
    const opened = await (0,_opening_js__WEBPACK_IMPORTED_MODULE_5__/* .opening */ .z)(host, manner, { read: _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko, outputs: {} });
    const { inputs, env, folder } = opened;
    const ask = { ...opened.ask, folder: (0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleCache */ .tg)((0,_gomod_go_js__WEBPACK_IMPORTED_MODULE_0__/* .modcacheRoot */ .x)(inputs.moduleCache, env)) };
    const packed = await (0,_recipes_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .pack */ .q)(host, ask, { file: (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .bundleFile */ .px)(inputs, folder, ask) });
    const published = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .publishBundle */ .c1)(packed.bundled, { host, inputs });
    const report = (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .withPublished */ .nd)(packed.report, published);
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .handOver */ .Cl)(report, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleOutputs */ .p4)({ ...packed, report }, published, folder), folder);
}
//# sourceMappingURL=bundle.js.map

/***/ }),

/***/ 45146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ CacheThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91662);



/** What the client reads of the environment; nothing else gets into its thread. */
const READ = /^(ACTIONS_.*|GITHUB_SERVER_URL|CACHE_UPLOAD_.*|https?_proxy|all_proxy|no_proxy|NODE_TLS_REJECT_UNAUTHORIZED)$/i;
/** Where the code of the thread is: beside the bundle in `dist/`, else in the compiled `entry/`. */
function codeOf() {
    const here = import.meta.url; // not one expression with `new URL`: the bundler would copy the file unbundled
    return new URL(here.endsWith('/action/cachethread.js') ? '../entry/cacheclient.js' : '../cacheclient.js', here);
}
/** The cache client, from outside: one order at a time, each with an end. */
class CacheThread {
    #options;
    #deadline;
    #worker;
    constructor(options) {
        this.#options = options;
        this.#deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(options.patience);
    }
    /**
     * Carries out an order. A thread that failed in one is not used for the next.
     *
     * @param check called now and then while the order runs; what it throws ends it
     * @throws Failure `E_CACHE_SERVICE` when the service is waited for no longer, `E_INTERRUPTED`; what `check` throws
     */
    async ask(order, check = () => undefined) {
        this.#deadline.begin();
        const worker = (this.#worker ??= this.#start());
        worker.ref();
        let answer;
        try {
            answer = await this.#answer(worker, order, check);
            return answer;
        }
        finally {
            worker.unref(); // an idle thread does not keep the program alive
            if (answer === undefined || answer.is === 'failed')
                await this.#end();
        }
    }
    #start() {
        const { env, v2 } = this.#options;
        const workerData = { v2, every: this.#deadline.every };
        const own = Object.fromEntries(Object.entries(env).filter(([name]) => READ.test(name)));
        const quiet = { stdin: false, stdout: true, stderr: true };
        const bounds = { resourceLimits: { maxOldGenerationSizeMb: 256 } }; // it makes lists as long as the service says
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(codeOf(), { env: own, workerData, execArgv: [], ...quiet, ...bounds });
        // one that breaks off between two orders is no fault, only of no more use
        worker
            .on('error', () => undefined)
            .on('exit', () => {
            if (this.#worker === worker)
                this.#worker = undefined;
        });
        return worker;
    }
    #answer(worker, order, check) {
        const { signal } = this.#options;
        const { promise, settle, fail } = pending();
        let moved; // what it takes to load the client is no fault of the service
        const look = () => {
            try {
                check();
                if (moved !== undefined && this.#deadline.isOver(moved))
                    throw tooLong();
            }
            catch (thrown) {
                fail(thrown);
            }
        };
        const onMessage = (message) => {
            if ('moved' in message)
                moved = message.moved;
            else
                settle(message);
        };
        const onError = () => {
            fail(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_CACHE_SERVICE', { message: 'the client of the cache service broke off' }));
        };
        const onAbort = () => {
            fail(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_INTERRUPTED'));
        };
        worker.on('message', onMessage).on('error', onError).on('exit', onError);
        signal?.addEventListener('abort', onAbort);
        if (signal?.aborted === true)
            onAbort();
        const timer = setInterval(look, this.#deadline.every);
        worker.postMessage(order);
        return promise.finally(() => {
            clearInterval(timer);
            signal?.removeEventListener('abort', onAbort);
            worker.off('message', onMessage).off('error', onError).off('exit', onError);
        });
    }
    async #end() {
        const worker = this.#worker;
        this.#worker = undefined;
        await worker?.terminate();
    }
}
function tooLong() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_CACHE_SERVICE', {
        message: 'the cache service does not answer, or stopped in the middle',
    });
}
function pending() {
    let settle = () => undefined;
    let fail = () => undefined;
    const promise = new Promise((resolve, reject) => {
        settle = resolve;
        fail = reject;
    });
    return { promise, settle, fail };
}
//# sourceMappingURL=cachethread.js.map

/***/ }),

/***/ 91662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline),
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
/** A service that is down, mute or full costs a run no more than this. */
const PATIENCE = { call: 10_000, run: 20_000, every: 250 };
/** Bytes that buy a second: what is slower than this a second does not count as moving. */
const SECOND = 10_000;
/** Tells when a service is waited for no longer. Time counts by being looked at, so that a machine that sleeps loses nothing. */
class Deadline {
    #patience;
    #run = 0;
    #call = 0;
    #moved = 0;
    constructor(patience) {
        this.#patience = patience;
    }
    /** How often {@link isOver} is to be called, in milliseconds. */
    get every() {
        return this.#patience.every;
    }
    /** A call begins. */
    begin() {
        this.#call = 0;
    }
    /** True when the call is to be given up. @param moved bytes since the service was first called */
    isOver(moved) {
        const bought = (Math.max(0, moved - this.#moved) * 1000) / SECOND;
        this.#moved = moved;
        const waited = this.#patience.every - bought;
        this.#call = Math.max(0, this.#call + waited);
        this.#run = Math.max(0, this.#run + waited);
        return this.#call >= this.#patience.call || this.#run >= this.#patience.run;
    }
}
//# sourceMappingURL=deadline.js.map

/***/ }),

/***/ 40084:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70214);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);


process.exitCode = await (0,_action_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .runBundle */ .o)({ worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .O)() });
//# sourceMappingURL=bundle.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 48583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ pack)
});

// EXTERNAL MODULE: ./build/src/clock.js
var src_clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/report.js
var report = __webpack_require__(86471);
// EXTERNAL MODULE: ./build/src/stages/account.js
var account = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/stages/bundle.js + 1 modules
var stages_bundle = __webpack_require__(7587);
// EXTERNAL MODULE: ./build/src/stages/delta.js
var delta = __webpack_require__(95655);
// EXTERNAL MODULE: ./build/src/stages/leftout.js
var leftout = __webpack_require__(74502);
// EXTERNAL MODULE: ./build/src/stages/needed.js + 2 modules
var needed = __webpack_require__(58436);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/stages/opensbom.js





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
        throw new errors/* Failure */.HR('E_USAGE', { message: 'the bundle and its SBOM have one name' });
    (0,stages_bundle/* checkPlace */.uD)(file);
    const { sbomText } = await Promise.all(/* import() */[__webpack_require__.e(571), __webpack_require__.e(669)]).then(__webpack_require__.bind(__webpack_require__, 26050));
    return async (host, plan) => {
        const text = await sbomText(host, plan);
        const staged = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
        try {
            (0,external_node_fs_.writeFileSync)(staged, text, { flag: 'wx', mode: 0o644 });
            (0,external_node_fs_.renameSync)(staged, file);
        }
        finally {
            (0,external_node_fs_.rmSync)(staged, { force: true });
        }
    };
}
//# sourceMappingURL=opensbom.js.map
// EXTERNAL MODULE: ./build/src/stages/plan.js + 4 modules
var stages_plan = __webpack_require__(26372);
;// CONCATENATED MODULE: ./build/src/recipes/pack.js
/** What the command `bundle` does. */










/**
 * Writes a bundle of all that the roots need, or of what `bases` lack of it, from the module cache, and the SBOM of all of it where
 * one is named. Nothing is written when something is missing.
 *
 * @throws Failure for a base that cannot be used, as `groundOf`
 */
async function pack(host, ask, { file, sbom, bases = [] }) {
    const clock = new src_clock/* Clock */.z();
    const list = await openSbom({ file, sbom });
    const { plan } = await clock.time('plan', () => (0,needed/* settle */.G)(host, (0,stages_plan/* makePlan */.Cs)(ask)));
    const lacking = [...plan.findings, ...plan.mods.wrong, ...(0,stages_bundle/* lackingFiles */.NZ)(plan)];
    const planned = plan.needs.modules.length;
    const told = {
        roots: (0,account/* rootsOf */.RD)(plan),
        modules: { planned, missing: (0,stages_bundle/* lackingFiles */.NZ)(plan).length },
        leftOut: await (0,leftout/* weighLeftOut */.C)(plan),
    };
    if ((0,errors/* exitStatus */.$u)(lacking) !== 0)
        return { plan, report: (0,report/* makeReport */.d)('bundle', { ...told, findings: lacking }) };
    const on = await clock.time('verify', () => (0,delta/* groundOf */.Jx)(host, plan, bases));
    const bundled = await clock.time('save', () => (0,stages_bundle/* bundle */.l2)(host, plan, { file, on }));
    await clock.time('save', () => list(host, plan));
    const modules = { ...told.modules, present: planned, verified: bundled.modules };
    const made = {
        bytes: { bundle: bundled.bytes },
        bundle: { path: file, sha256: bundled.sha256, ...based(on) },
    };
    return {
        ...{ plan, bundled },
        report: (0,report/* makeReport */.d)('bundle', { ...told, modules, ...made, findings: lacking, seconds: clock.seconds }),
    };
}
function based(on) {
    return on === undefined ? {} : { base: on.sha256 };
}
//# sourceMappingURL=pack.js.map

/***/ })

};
