export const id = 636;
export const ids = [636];
export const modules = {

/***/ 16586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runRestore)
/* harmony export */ });
/* harmony import */ var _gomod_modcache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61296);
/* harmony import */ var _recipes_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55040);
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33408);
/* harmony import */ var _cachewords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51397);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73991);
/* harmony import */ var _opening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45895);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3406);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86532);








/** The restore action: fills a module cache from the store, or only tells what the store has. Gives the exit status; never throws. */
function runRestore(started) {
    return (0,_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .inBoundary */ .U)(started, 'restore', restoreStep);
}
async function restoreStep(started, manner) {
    const { host, inputs, folder, ask: asked, } = await (0,_opening_js__WEBPACK_IMPORTED_MODULE_5__/* .opening */ .z)(started, manner, { read: _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readRestoreInputs */ .Ez, outputs: _outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .NOT_READY */ .q3 });
    const policy = (0,_store_js__WEBPACK_IMPORTED_MODULE_7__/* .storeOfStep */ .Xz)(inputs, host, folder);
    const { store } = policy;
    host.say(policy.line);
    const { prefix, archives, strict, lookupOnly, failOnCacheMiss: failOnMiss } = inputs;
    const ask = { ...asked, folder: (0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleCache */ .tg)(inputs.moduleCache ?? folder.moduleCache) };
    const how = { store, prefix, archives, strict, failOnMiss };
    if (lookupOnly) {
        const found = await (0,_recipes_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .TE)(host, ask, how);
        for (const said of (0,_cachewords_js__WEBPACK_IMPORTED_MODULE_3__/* .keyLines */ .rg)(found, policy))
            host.say(said);
        const report = { ...found.report, cache: (0,_cachewords_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheOf */ .w7)(found, policy) };
        return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .handOver */ .Cl)(report, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .lookUpOutputs */ .pL)(found, folder), folder);
    }
    const brought = await (0,_recipes_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .bringBack */ .kB)(host, ask, how).finally(() => {
        (0,_store_js__WEBPACK_IMPORTED_MODULE_7__/* .clearEntries */ .SB)(folder);
    });
    for (const said of (0,_cachewords_js__WEBPACK_IMPORTED_MODULE_3__/* .keyLines */ .rg)(brought, policy))
        host.say(said);
    const report = { ...brought.report, cache: (0,_cachewords_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheOf */ .w7)(brought, policy) };
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .handOver */ .Cl)(report, (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .restoreOutputs */ .V2)(brought, folder), folder);
}
//# sourceMappingURL=restore.js.map

/***/ }),

/***/ 89636:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_restore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16586);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);


process.exitCode = await (0,_action_restore_js__WEBPACK_IMPORTED_MODULE_0__/* .runRestore */ .Y)({ worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .OK)() });
//# sourceMappingURL=restore.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 55040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kB: () => (/* binding */ bringBack),
  TE: () => (/* binding */ lookUp),
  qU: () => (/* binding */ putAway)
});

// EXTERNAL MODULE: ./build/src/clock.js
var src_clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/recipes.js + 6 modules
var recipes = __webpack_require__(50257);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(86471);
// EXTERNAL MODULE: ./build/src/stages/account.js
var account = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/stages/arrivals.js
var arrivals = __webpack_require__(1079);
// EXTERNAL MODULE: ./build/src/stages/bundle.js + 1 modules
var bundle = __webpack_require__(7587);
// EXTERNAL MODULE: ./build/src/stages/lookup.js
var lookup = __webpack_require__(96951);
// EXTERNAL MODULE: ./build/src/stages/needed.js + 2 modules
var needed = __webpack_require__(58436);
// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(78244);
;// CONCATENATED MODULE: ./build/src/stages/partial.js


/**
 * What stands of the findings where the module cache need not be whole at the end, since a later step may bring the rest. What is
 * missing, and what only a missing go.mod could tell, is no fault then; what an entry held wrong was not taken, and is a warning.
 *
 * @param file the entry; what is wrong in it stays an error where `strict` says so
 */
function partial({ needs }, findings, { file, strict }) {
    const standing = findings.filter((found) => found.code !== 'E_OFFLINE_MISSING' && !needs.open.has(found));
    return standing.map((found) => found.level === 'warning' || strict || file === undefined || found.path !== file
        ? found
        : (0,errors/* softened */.To)(found, 'W_BUNDLE_REFUSED', 'nothing of that was taken'));
}
/** The error for a restore that was to bring all that is needed, and did not. */
function cacheMiss(key, missing) {
    return (0,errors/* finding */.gk)('E_CACHE_MISS', {
        message: `the cache did not give all that is needed under ${key}: ${(0,words/* named */.KT)(missing)}`,
    });
}
//# sourceMappingURL=partial.js.map
// EXTERNAL MODULE: ./build/src/stages/plan.js + 3 modules
var stages_plan = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/src/stages/save.js
var save = __webpack_require__(36568);
// EXTERNAL MODULE: ./build/src/stages/words.js
var stages_words = __webpack_require__(34856);
;// CONCATENATED MODULE: ./build/src/recipes/cache.js
/** What the restore and save actions do: the halves of the main step that have to do with the store. */














/** Fills a module cache from the store alone. What the store does not have is no error, and no proxy is asked for it. */
async function bringBack(host, ask, how) {
    const clock = new src_clock/* Clock */.z(host);
    const { key, entry, findings } = await clock.time('lookup', () => (0,lookup/* lookup */.$I)(ask, how), stages_words/* looked */.ne);
    const fromEntry = { ...how, bundles: (0,lookup/* offered */.Ix)(entry, false), from: undefined, trees: true };
    const { plan, report, ...rest } = await (0,recipes/* fill */.GS)(host, ask, fromEntry);
    const standing = partial(plan, report.findings, { file: entry?.file, strict: how.strict });
    const missed = how.failOnMiss && rest.missing.length > 0 ? [cacheMiss(key.exact, rest.missing)] : [];
    return {
        ...{ plan, ...rest, key, entry, exact: (0,save/* isExact */.u)(report, entry) },
        report: (0,src_report/* makeReport */.d)('restore', {
            ...report,
            diff: entry?.own === false ? (0,arrivals/* newsSince */.e)(rest.held, plan) : undefined,
            seconds: { ...report.seconds, ...clock.seconds },
            findings: [...findings, ...(0,lookup/* named */.KT)(standing, entry), ...missed],
        }),
    };
}
/** Tells which entry there is for what the roots need. Brings and writes nothing. */
async function lookUp(host, ask, how) {
    const clock = new src_clock/* Clock */.z(host);
    const plan = await clock.time('plan', () => (0,stages_plan/* makePlan */.Cs)(ask), stages_words/* planned */.lM);
    const planned = plan.needs.modules.length;
    const { key, entry, findings } = await clock.time('lookup', () => (0,lookup/* peek */.se)(ask, how), stages_words/* looked */.ne);
    const exact = entry?.own === true || planned === 0;
    const standing = partial(plan, plan.findings, { file: undefined, strict: true });
    const missed = how.failOnMiss && !exact ? [cacheMiss(key.exact, ['no entry of this key'])] : [];
    const told = { roots: (0,account/* rootsOf */.RD)(plan), modules: { planned }, seconds: clock.seconds };
    const all = [...findings, ...standing, ...missed];
    return { plan, key, entry, exact, report: (0,src_report/* makeReport */.d)('restore', { ...told, findings: all }) };
}
/**
 * Saves what the roots need from the module cache, when all of it is there and the store does not have it yet. Every byte is proven
 * while it is packed, so it does not matter what ran in the job before.
 *
 * @throws Failure when a file of the module cache is not what the sums name
 */
async function putAway(host, ask, how) {
    const clock = new src_clock/* Clock */.z(host);
    const { plan } = await clock.time('plan', () => (0,needed/* settle */.G)(host, (0,stages_plan/* makePlan */.Cs)(ask)), (s) => stages_words/* planned */.lM(s.plan));
    const { key, entry, findings } = await clock.time('lookup', () => (0,lookup/* peek */.se)(ask, how), stages_words/* looked */.ne);
    const needless = nothingToSave(plan, entry);
    const lacking = needless === undefined ? [...plan.mods.wrong, ...(0,bundle/* lackingFiles */.NZ)(plan)] : [];
    const missing = [
        ...new Set(lacking.flatMap((f) => (f.code === 'E_OFFLINE_MISSING' ? (f.module ?? []) : []))),
    ];
    const standing = partial(plan, [...plan.findings, ...lacking], { file: undefined, strict: true });
    const told = {
        roots: (0,account/* rootsOf */.RD)(plan),
        modules: { planned: plan.needs.modules.length, missing: missing.length },
        findings: [...findings, ...standing, ...incomplete(missing)],
    };
    if (missing.length > 0 || (0,errors/* exitStatus */.$u)(standing) !== 0)
        return { plan, key, entry, missing, report: (0,src_report/* makeReport */.d)('save', { ...told, seconds: clock.seconds }) };
    const order = { store: how.store, key, bad: undefined, bundled: undefined };
    const saved = needless ?? (await clock.time('save', () => (0,save/* save */.U)(host, plan, order), stages_words/* saved */._C));
    const bytes = { saved: saved.key === undefined ? 0 : (saved.bytes ?? 0) };
    const report = { ...told, bytes, seconds: clock.seconds, findings: [...told.findings, ...saved.findings] };
    return { plan, key, entry, missing, saved, report: (0,src_report/* makeReport */.d)('save', report) };
}
/** What became of saving where there is nothing to save; undefined where there is. */
function nothingToSave({ needs }, entry) {
    if (needs.modules.length === 0)
        return { key: undefined, findings: [] };
    if (entry?.own !== true)
        return undefined;
    return { key: undefined, why: `the store has ${entry.key} already`, findings: [] };
}
function incomplete(missing) {
    if (missing.length === 0)
        return [];
    const message = `no entry was saved: of what the roots need, the module cache does not hold ${(0,words/* named */.KT)(missing)}`;
    return [(0,errors/* finding */.gk)('W_CACHE_INCOMPLETE', { message })];
}
//# sourceMappingURL=cache.js.map

/***/ })

};
