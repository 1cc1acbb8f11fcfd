export const id = 84;
export const ids = [84];
export const modules = {

/***/ 16580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ runBundle)
});

// EXTERNAL MODULE: ./build/src/gomod/go.js
var go = __webpack_require__(43644);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/recipes.js + 6 modules
var recipes = __webpack_require__(50257);
// EXTERNAL MODULE: ./build/src/recipes/pack.js
var pack = __webpack_require__(43968);
// EXTERNAL MODULE: ./build/src/report.js
var report = __webpack_require__(86471);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gomod/checkout.js
var checkout = __webpack_require__(60430);
// EXTERNAL MODULE: ./build/src/gomod/goversion.js
var gomod_goversion = __webpack_require__(40194);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/project.js + 2 modules
var gomod_project = __webpack_require__(26867);
;// CONCATENATED MODULE: ./build/src/stages/gitdiff.js
/** Characters of the longest answer that is believed to be whole; a host cuts off what is longer (`work/process.ts`). */
const MOST = 4 << 20;
/** Nothing of the checkout's own settings may run a program. */
const SAFE = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'diff.external=',
];
/** A clone that lacks objects is not completed over the network. */
const ALONE = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };
/**
 * The files that are not what they were where HEAD and another commit parted, by `git diff BASE...HEAD`. Names are read NUL by NUL:
 * a file may be called anything.
 *
 * @param ref a commit, branch or tag; `''` compares with nothing
 */
async function changedFiles(host, { top, ref }) {
    if (ref === '')
        return { files: undefined, how: 'no base ref is named, so all count as changed' };
    const none = (why) => ({ files: undefined, how: `${why}, so all count as changed` });
    if (/\p{Cc}/u.test(ref) || ref.startsWith('-') || /^0+$/.test(ref))
        return none(`${JSON.stringify(ref)} is no commit`);
    const git = (...args) => host.run({ file: 'git', args: [...SAFE, ...args], cwd: top, env: { ...host.env, ...ALONE } });
    const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    const hash = /^([0-9a-f]{40,64})\n$/.exec(commit.stdout)?.[1];
    if (commit.status !== 0 || hash === undefined)
        return none(`git does not have ${ref}${reason(commit.stderr)} (a shallow clone has no history: fetch-depth: 0)`);
    const names = [
        '--name-only',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=none',
    ];
    const diff = await git('diff', ...names, `${hash}...HEAD`, '--');
    if (diff.status !== 0)
        return none(`git cannot compare with ${ref}${reason(diff.stderr)}`);
    if (diff.stdout.length > MOST)
        return none(`too many files changed since ${ref}`);
    return {
        files: diff.stdout.split('\0').filter((name) => name !== ''),
        how: `since ${ref} (${hash.slice(0, 12)})`,
    };
}
function reason(stderr) {
    const line = stderr.trim().split('\n')[0] ?? '';
    return line === '' ? '' : `: ${line.slice(0, 200)}`;
}
//# sourceMappingURL=gitdiff.js.map
;// CONCATENATED MODULE: ./build/src/stages/discover.js







/**
 * The roots of a project as a matrix builds them. What git says is only used to tell which come first; where it cannot tell, such
 * as in a clone without the history, all of them count as changed.
 *
 * @see design section 3.2, output `modules`; peers.md proposal 21
 */
async function discover(host, project, { ref, goversion }) {
    const { top } = (0,checkout/* checkoutOf */.o5)(project.base);
    const compared = await changedFiles(host, { top, ref });
    const isChanged = compared.files === undefined ? () => true : changedRoots(project, top, compared.files);
    const all = project.roots.map((root) => ({
        ...factsOf(project, root, goversion),
        changed: isChanged(root),
    }));
    const roots = all
        .toSorted((a, b) => Number(b.changed) - Number(a.changed) || (0,gomod_module/* compareBytes */.Xo)(a.dir, b.dir))
        .map((root, index) => ({ index, ...root }));
    const count = roots.filter(({ changed }) => changed).length;
    return { roots, line: `${roots.length} module roots, ${count} changed: ${compared.how}` };
}
function factsOf(project, root, goversion) {
    const work = workspaceOf(project, root);
    const { dir, module, mod, vendored } = root;
    return {
        ...{ dir, module, go: mod.go ?? null },
        vendored: vendored || (work !== undefined && isVendored(project, work)),
        workspace: work?.dir ?? '',
        dependencies: mod.require.filter(({ path }) => !isLocal(project, root, path)).length,
        toolchain: wantedGo([work?.work.go, mod.go], goversion),
    };
}
function isVendored({ base }, { dir }) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(base, dir, 'vendor', 'modules.txt'));
}
/** The nearest go.work at or above a root, as the go command looks for one, where it joins the root; it fails beside one that does not. */
function workspaceOf(project, root) {
    const above = (0,gomod_project/* workspacesOf */.cE)(project).filter(({ dir }) => isBelow(root.dir, dir));
    const nearest = above.toSorted((a, b) => b.dir.length - a.dir.length).find(({ dir }) => dir !== '.');
    const own = nearest ?? above.find(({ dir }) => dir === '.');
    return own?.members.includes(root.dir) === true ? own : undefined;
}
/** Whether a module that a root requires comes from the checkout itself. */
function isLocal(project, root, path) {
    return localDirs(project, root, path).length > 0;
}
/** The folders of the checkout that a required module may come from, absolute. */
function localDirs(project, root, path) {
    const work = workspaceOf(project, root);
    const members = project.roots.filter(({ dir, module }) => work?.members.includes(dir) === true && module === path);
    return [
        ...members.map(({ dir }) => (0,external_node_path_.resolve)(project.base, dir)),
        ...replaceDirs(project, root, work).flatMap((one) => (one.path === path ? [one.dir] : [])),
    ];
}
/** The folders that the replace lines of a root, and of its go.work, name. */
function replaceDirs({ base, roots }, root, work) {
    const members = work === undefined ? [] : roots.filter(({ dir }) => work.members.includes(dir));
    const sources = [
        ...[root, ...members].map(({ dir, mod }) => ({ dir, replace: mod.replace })),
        ...(work === undefined ? [] : [{ dir: work.dir, replace: work.work.replace }]),
    ];
    return sources.flatMap(({ dir, replace }) => replace.flatMap(({ oldPath, newPath, newVersion }) => newVersion === undefined ? [{ path: oldPath, dir: (0,external_node_path_.resolve)(base, dir, newPath) }] : []));
}
/** The newest of some go lines where it is newer than the Go there is. */
function wantedGo(lines, goversion) {
    const have = (0,gomod_goversion/* versionOfGo */.c5)(goversion);
    const wanted = lines
        .flatMap((line) => line ?? [])
        .toSorted(gomod_goversion/* compareGo */.Ac)
        .at(-1);
    return have === undefined || wanted === undefined || (0,gomod_goversion/* compareGo */.Ac)(wanted, have) <= 0 ? '' : wanted;
}
/**
 * Tells which roots changed: something below one that is not below a root inside it, or in a folder it is built from, be that
 * through a replace, a workspace, or a root that needs another.
 *
 * @param files relative to `top`, with slashes
 */
function changedRoots(project, top, files) {
    const named = (path) => (0,external_node_path_.relative)(top, (0,checkout/* realPath */.Ye)(path)).split(external_node_path_.sep).join('/') || '.';
    const placeOf = ({ dir }) => named((0,external_node_path_.resolve)(project.base, dir));
    const needs = new Map(project.roots.map((root) => [placeOf(root), neededBy(project, root).map(named)]));
    const owners = new Set([...needs.keys(), ...[...needs.values()].flat()]);
    const touched = new Set([
        ...files.flatMap((file) => ownerOf(file, owners) ?? []),
        ...(0,gomod_project/* workspacesOf */.cE)(project)
            .filter((work) => files.some((file) => isOfWork(file, placeOf(work))))
            .flatMap(({ members }) => members.map((dir) => placeOf({ dir }))),
    ]);
    return (root) => [...reached(placeOf(root), needs)].some((place) => touched.has(place));
}
/** What a root may be built from beside itself, absolute. A replace counts whether or not something requires it. */
function neededBy(project, root) {
    const required = root.mod.require.flatMap(({ path }) => localDirs(project, root, path));
    return [...required, ...replaceDirs(project, root, undefined).map(({ dir }) => dir)];
}
/** Everything that is reached from a start, itself included. */
function reached(start, next) {
    const seen = new Set([start]);
    for (const at of seen)
        for (const one of next.get(at) ?? [])
            seen.add(one); // a set walks over what is added to it
    return seen;
}
/** The nearest of some folders that a file is in. */
function ownerOf(file, owners) {
    for (let dir = external_node_path_.posix.dirname(file);; dir = external_node_path_.posix.dirname(dir)) {
        if (owners.has(dir))
            return dir;
        if (dir === '.' || dir === '/')
            return undefined;
    }
}
/** go.work, its sums, and the vendor folder beside it are of no root alone. */
function isOfWork(file, at) {
    const start = at === '.' ? '' : `${at}/`;
    if (!file.startsWith(start))
        return false;
    const rest = file.slice(start.length);
    return rest === 'go.work' || rest === 'go.work.sum' || rest.startsWith('vendor/');
}
function isBelow(dir, folder) {
    if (folder === '.')
        return !dir.startsWith('../') && dir !== '..';
    return dir === folder || dir.startsWith(`${folder}/`);
}
//# sourceMappingURL=discover.js.map
// EXTERNAL MODULE: ./build/src/action/boundary.js + 6 modules
var boundary = __webpack_require__(33408);
// EXTERNAL MODULE: ./build/src/action/bundleinputs.js
var bundleinputs = __webpack_require__(57343);
// EXTERNAL MODULE: ./build/src/action/opening.js + 3 modules
var opening = __webpack_require__(45895);
// EXTERNAL MODULE: ./build/src/action/outputs.js
var outputs = __webpack_require__(3406);
// EXTERNAL MODULE: ./build/src/action/publish.js + 2 modules
var publish = __webpack_require__(30040);
// EXTERNAL MODULE: ./build/src/action/run.js + 5 modules
var run = __webpack_require__(12629);
;// CONCATENATED MODULE: ./build/src/action/bundle.js












/** The bundle action: one file with all that the roots need, from the module cache, as an artifact. Gives the exit status; never throws. */
function runBundle(started) {
    return (0,boundary/* inBoundary */.U)(started, 'bundle', bundleStep);
}
async function bundleStep(host, manner) {
    const opened = await (0,opening/* opening */.z)(host, manner, { read: bundleinputs/* readBundleInputs */.eU, outputs: {} });
    const { inputs, env, folder } = opened;
    const root = inputs.prefetch
        ? (inputs.moduleCache ?? folder.moduleCache)
        : (0,go/* modcacheRoot */.x)(inputs.moduleCache, env);
    const ask = { ...opened.ask, folder: (0,modcache/* moduleCache */.tg)(root) };
    const to = (0,publish/* bundleFiles */.e6)(inputs, folder, ask);
    const packed = await fetchAndPack(opened, ask, to);
    const { roots, line } = await discover(opened.host, packed.plan.project, {
        ref: inputs.baseRef,
        goversion: env.GOVERSION,
    });
    host.say(line);
    const published = await (0,publish/* publishBundle */.c1)(packed.bundled, { host, inputs, sbom: to.sbom });
    const report = (0,publish/* withPublished */.nd)(packed.report, published);
    return (0,outputs/* handOver */.Cl)(report, (0,outputs/* bundleOutputs */.p4)({ report, roots }, published, folder), folder);
}
/** Fetches what the module cache lacks where that is asked for, and packs what is then there; what was fetched is counted in the report. */
async function fetchAndPack({ host, inputs, env }, ask, to) {
    const from = (0,run/* fetchFrom */.pL)(host, inputs, env);
    if (from === undefined)
        return (0,pack/* pack */.q)(host, ask, to);
    const filled = await (0,recipes/* fill */.GS)(host, ask, { bundles: [], from, archives: true, trees: false });
    if (!filled.report.ok)
        return { ...filled, report: (0,report/* makeReport */.d)('bundle', filled.report) };
    const packed = await (0,pack/* pack */.q)(host, ask, to);
    return { ...packed, report: added(filled.report, packed.report) };
}
function added(filled, packed) {
    const known = new Set(packed.findings.map((found) => JSON.stringify(found)));
    const findings = filled.findings.filter((found) => !known.has(JSON.stringify(found)));
    return (0,report/* makeReport */.d)('bundle', {
        ...packed,
        ...{ inventory: filled.inventory, requests: filled.requests, heavy: filled.heavy },
        modules: { ...packed.modules, fetched: filled.modules.fetched },
        bytes: { ...packed.bytes, fetched: filled.bytes.fetched },
        seconds: { ...packed.seconds, fetch: filled.seconds.fetch },
        findings: [...findings, ...packed.findings],
    });
}
//# sourceMappingURL=bundle.js.map

/***/ }),

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

/***/ 40084:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16580);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);


process.exitCode = await (0,_action_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .runBundle */ .o)({ worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .OK)() });
//# sourceMappingURL=bundle.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 43968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86471);
/* harmony import */ var _stages_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5722);
/* harmony import */ var _stages_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7587);
/* harmony import */ var _stages_delta_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95655);
/* harmony import */ var _stages_leftout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74502);
/* harmony import */ var _stages_inventory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82637);
/* harmony import */ var _stages_needed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58436);
/* harmony import */ var _stages_opensbom_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44100);
/* harmony import */ var _stages_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34856);
/* harmony import */ var _stages_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21163);
/** What the command `bundle` does. */












/**
 * Writes a bundle of all that the roots need, or of what `bases` lack of it, from the module cache, and the SBOM of all of it where
 * one is named. Nothing is written when something is missing.
 *
 * @throws Failure for a base that cannot be used, as `groundOf`
 */
async function pack(host, ask, { file, sbom, bases = [] }) {
    const clock = new _clock_js__WEBPACK_IMPORTED_MODULE_11__/* .Clock */ .z(host);
    const list = await (0,_stages_opensbom_js__WEBPACK_IMPORTED_MODULE_8__/* .openSbom */ .A)({ file, sbom });
    const { plan } = await clock.time('plan', () => (0,_stages_needed_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G)(host, (0,_stages_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .makePlan */ .Cs)(ask)), (s) => _stages_words_js__WEBPACK_IMPORTED_MODULE_9__/* .planned */ .lM(s.plan));
    const lacking = [...plan.findings, ...plan.mods.wrong, ...(0,_stages_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .lackingFiles */ .NZ)(plan)];
    const planned = plan.needs.modules.length;
    const missing = new Set((0,_stages_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .lackingFiles */ .NZ)(plan).map(({ module }) => module ?? ''));
    const told = {
        roots: (0,_stages_account_js__WEBPACK_IMPORTED_MODULE_2__/* .rootsOf */ .RD)(plan),
        modules: { planned, missing: (0,_stages_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .lackingFiles */ .NZ)(plan).length },
        inventory: (0,_stages_inventory_js__WEBPACK_IMPORTED_MODULE_6__/* .inventoryOf */ .o)(plan, { missing, findings: lacking }),
        leftOut: await (0,_stages_leftout_js__WEBPACK_IMPORTED_MODULE_5__/* .weighLeftOut */ .C)(plan),
    };
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$u)(lacking) !== 0)
        return { plan, report: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .makeReport */ .d)('bundle', { ...told, findings: lacking }) };
    const on = await clock.time('verify', () => (0,_stages_delta_js__WEBPACK_IMPORTED_MODULE_4__/* .groundOf */ .Jx)(host, plan, bases));
    const write = async () => {
        const written = await (0,_stages_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundle */ .l2)(host, plan, { file, on });
        await list(host, plan);
        return written;
    };
    const bundled = await clock.time('save', write, _stages_words_js__WEBPACK_IMPORTED_MODULE_9__/* .packed */ .xc);
    const modules = { ...told.modules, present: planned, verified: bundled.modules };
    const made = {
        bytes: { bundle: bundled.bytes },
        bundle: { path: file, sha256: bundled.sha256, ...based(on) },
    };
    return {
        ...{ plan, bundled },
        report: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .makeReport */ .d)('bundle', { ...told, modules, ...made, findings: lacking, seconds: clock.seconds }),
    };
}
function based(on) {
    return on === undefined ? {} : { base: on.sha256 };
}
//# sourceMappingURL=pack.js.map

/***/ })

};
