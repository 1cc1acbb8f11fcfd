export const id = 84;
export const ids = [84];
export const modules = {

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ runBundle)
/* harmony export */ });
/* harmony import */ var _gomod_go_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3644);
/* harmony import */ var _gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1296);
/* harmony import */ var _recipes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4623);
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(357);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3991);
/* harmony import */ var _opening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6843);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3406);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40);








/** The bundle action: one file with all that the roots need, from the module cache, as an artifact. Gives the exit status; never throws. */
function runBundle(started) {
    return (0,_boundary_js__WEBPACK_IMPORTED_MODULE_3__/* .inBoundary */ .U)(started, 'bundle', bundleStep);
}
async function bundleStep(host, manner) {
    const opened = await (0,_opening_js__WEBPACK_IMPORTED_MODULE_5__/* .opening */ .z)(host, manner, { read: _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko, outputs: {} });
    const { inputs, env, folder } = opened;
    const ask = { ...opened.ask, folder: (0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__/* .moduleCache */ .tg)((0,_gomod_go_js__WEBPACK_IMPORTED_MODULE_0__/* .modcacheRoot */ .x)(inputs.moduleCache, env)) };
    const packed = await (0,_recipes_js__WEBPACK_IMPORTED_MODULE_2__/* .pack */ .qq)(host, ask, { file: (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .bundleFile */ .px)(inputs, folder, ask) });
    const published = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .publishBundle */ .c1)(packed.bundled, { host, inputs });
    const report = (0,_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .withPublished */ .nd)(packed.report, published);
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .handOver */ .Cl)(report, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleOutputs */ .p4)({ ...packed, report }, published, folder), folder);
}
//# sourceMappingURL=bundle.js.map

/***/ }),

/***/ 84:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(214);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9097);


process.exitCode = await (0,_action_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .runBundle */ .o)({ worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .O)() });
//# sourceMappingURL=bundle.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
