export const id = 202;
export const ids = [202];
export const modules = {

/***/ 3202:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12629);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);


process.exitCode = await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runPost */ .a2)({ worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .OK)() });
//# sourceMappingURL=post.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
