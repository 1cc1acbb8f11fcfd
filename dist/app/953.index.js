export const id = 953;
export const ids = [953];
export const modules = {

/***/ 7516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ runSeal)
});

// EXTERNAL MODULE: ./build/src/gomod/go.js
var go = __webpack_require__(43644);
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
;// CONCATENATED MODULE: ./build/src/recipes/seal.js
/** What the seal and verify actions do: the second halves of the main step, over a module cache that others have filled. */






/**
 * Seals the job to a module cache that is there: holds every byte of it against the sums first, as a seal over anything else would
 * promise what nobody has looked at.
 *
 * @param how `mode`: as asked; `env`: the settings in force before
 */
async function sealOver(host, ask, how) {
    const clock = new src_clock/* Clock */.z(host);
    const { plan, report } = await (0,recipes/* check */.z6)(host, ask);
    const checked = (0,src_report/* makeReport */.d)('seal', report);
    if (!checked.ok)
        return { plan, report: checked };
    const { sealed, findings } = await clock.time('seal', () => (0,sealing/* makeSeal */.A)(host, plan, how), words/* sealed */.JW);
    const told = {
        findings: [...report.findings, ...findings],
        seconds: { ...report.seconds, ...clock.seconds },
    };
    const all = (0,src_report/* makeReport */.d)('seal', { ...report, ...told, seal: sealed });
    if (!all.ok)
        return { plan, report: all };
    return { plan, sealed, record: (0,record/* recordSeal */.Dd)(plan, sealed), report: all };
}
//# sourceMappingURL=seal.js.map
// EXTERNAL MODULE: ./build/src/action/boundary.js + 6 modules
var boundary = __webpack_require__(33408);
// EXTERNAL MODULE: ./build/src/action/earlier.js
var earlier = __webpack_require__(888);
// EXTERNAL MODULE: ./build/src/action/inputs.js
var action_inputs = __webpack_require__(73991);
// EXTERNAL MODULE: ./build/src/action/opening.js + 3 modules
var opening = __webpack_require__(45895);
// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
// EXTERNAL MODULE: ./build/src/action/runner.js
var runner = __webpack_require__(58312);
// EXTERNAL MODULE: ./build/src/action/run.js + 5 modules
var run = __webpack_require__(12629);
;// CONCATENATED MODULE: ./build/src/action/seal.js











/** The seal action: seals the job to a module cache that is there, or lifts the seal that is in force. Gives the exit status; never throws. */
function runSeal(started) {
    return (0,boundary/* inBoundary */.U)(started, 'seal', sealStep);
}
async function sealStep(started, manner) {
    const { temp } = (0,runner/* readRunner */.fY)(process.env);
    const before = { ...started, env: (0,earlier/* withoutSeals */.dH)(started.env, temp) };
    const opened = await (0,opening/* opening */.z)(before, manner, { read: action_inputs/* readInputs */.Ko, outputs: {}, seals: true });
    const { host, inputs, env, folder } = opened;
    if (inputs.mode === 'off') {
        (0,run/* lift */.yY)(started, temp);
        return (0,src_report/* makeReport */.d)('seal', {});
    }
    const ask = {
        ...opened.ask,
        // that of an earlier seal, where there is one: it is the one that was filled
        folder: (0,modcache/* moduleCache */.tg)((0,go/* modcacheRoot */.x)(inputs.moduleCache ?? started.env['GOMODCACHE'], env)),
        go: env.GOVERSION,
    };
    const cache = inputs.buildCache === 'fresh' ? { GOCACHE: folder.buildCache } : {};
    const own = { ...env, ...cache, GOPATH: folder.gopath };
    const came = await sealOver(host, ask, { mode: inputs.mode, env: own });
    (0,run/* writeSeal */.Hf)(came.sealed, folder);
    (0,outputs/* handOver */.Cl)(came.report, (0,outputs/* sealOutputs */.YY)(came, folder), folder);
    (0,run/* exportSeal */.cU)(came, { host, inputs, folder, env });
    return came.report;
}
//# sourceMappingURL=seal.js.map

/***/ }),

/***/ 91953:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7516);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);


process.exitCode = await (0,_action_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .runSeal */ .n)({ worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .OK)() });
//# sourceMappingURL=seal.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
