export const id = 301;
export const ids = [301];
export const modules = {

/***/ 18001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./build/src/gomod/go.js
var go = __webpack_require__(43644);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/recipes.js + 6 modules
var recipes = __webpack_require__(50257);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(86471);
// EXTERNAL MODULE: ./build/src/action/boundary.js + 6 modules
var boundary = __webpack_require__(33408);
// EXTERNAL MODULE: ./build/src/action/opening.js + 3 modules
var opening = __webpack_require__(45895);
// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
// EXTERNAL MODULE: ./build/src/action/given.js
var action_given = __webpack_require__(68897);
// EXTERNAL MODULE: ./build/src/action/inputs.js
var action_inputs = __webpack_require__(73991);
;// CONCATENATED MODULE: ./build/src/action/verifyinputs.js


/** The inputs that only the verify action has, with their defaults as verify/action.yml declares them; `path` and `sha256` are those of unbundle. */
const verifyDefaults = { path: '', sha256: '', binary: '', vendor: 'false' };
/**
 * Understands all inputs of the verify action; those that it does not declare have their defaults.
 *
 * @param raw the text of an input; `''` when it is not given
 * @param workspace what `working-directory` starts at; absolute
 * @throws Failure `E_USAGE`, naming the input
 */
function readVerifyInputs(raw, workspace) {
    const given = new action_given/* Given */.E(raw, verifyDefaults);
    const inputs = (0,action_inputs/* readInputs */.Ko)(raw, workspace);
    const [paths, binaries] = [given.paths('path', inputs.base), given.paths('binary', inputs.base)];
    const vendor = given.flag('vendor');
    const kinds = [paths.length > 0, binaries.length > 0, vendor].filter(Boolean).length;
    if (kinds > 1)
        throw (0,action_given/* usage */.C)('path', 'path, binary and vendor are verified one at a time');
    if (kinds > 0 && paths.length === 0 && inputs.asked !== undefined)
        throw (0,action_given/* usage */.C)('scope', 'needed is a question about a module cache or a bundle');
    if (vendor && inputs.all === true)
        throw (0,action_given/* usage */.C)('modules', 'all does not go with vendor: name the workspace, or the roots');
    return { ...inputs, paths, binaries, vendor, sha256: given.digests('sha256', paths.length) };
}
//# sourceMappingURL=verifyinputs.js.map
;// CONCATENATED MODULE: ./build/src/action/verify.js








/** The verify action: holds what is there against the sums; reads only, and asks nobody. Gives the exit status; never throws. */
function runVerify(started) {
    return (0,boundary/* inBoundary */.U)(started, 'verify', verifyStep);
}
async function verifyStep(started, manner) {
    const opened = await (0,opening/* opening */.z)(started, manner, { read: readVerifyInputs, outputs: {} });
    const { host, inputs, env, folder } = opened;
    const ask = { ...opened.ask, folder: (0,modcache/* moduleCache */.tg)((0,go/* modcacheRoot */.x)(inputs.moduleCache, env)) };
    const { report } = await verified(host, ask, inputs);
    const named = (0,src_report/* makeReport */.d)('verify', report);
    return (0,outputs/* handOver */.Cl)(named, (0,outputs/* verifyOutputs */.ce)(named, folder), folder);
}
/** What the inputs name: bundles, finished programs, vendor folders, or else the module cache. */
function verified(host, ask, { paths, sha256, binaries, vendor }) {
    if (paths.length > 0) {
        const bundles = paths.map((file, i) => ({ file, sha256: sha256[i] }));
        return (0,recipes/* checkBundle */.Jp)(host, ask, bundles);
    }
    if (binaries.length > 0)
        return (0,recipes/* checkBinaries */.EG)(host, ask, binaries);
    return vendor ? (0,recipes/* checkVendor */.fJ)(host, ask) : (0,recipes/* check */.z6)(host, ask);
}
//# sourceMappingURL=verify.js.map

/***/ }),

/***/ 5301:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);


process.exitCode = await (0,_action_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .runVerify */ .R)({ worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .OK)() });
//# sourceMappingURL=verify.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
