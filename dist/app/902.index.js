export const id = 902;
export const ids = [902];
export const modules = {

/***/ 40357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ inBoundary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(86471);
// EXTERNAL MODULE: ./build/src/progress.js
var progress = __webpack_require__(31838);
// EXTERNAL MODULE: ./build/src/proxy/authlines.js
var authlines = __webpack_require__(71363);
// EXTERNAL MODULE: ./build/src/work/pool.js
var pool = __webpack_require__(34417);
// EXTERNAL MODULE: ./build/src/work/process.js
var work_process = __webpack_require__(25174);
// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(78244);
;// CONCATENATED MODULE: ./build/src/action/words.js

/**
 * Text that a runner only shows: no part of it is a workflow command. The runner trims a line before it looks for `::`, and
 * finds `##[` anywhere in it.
 *
 * @see threat-model T47
 */
function defused(text) {
    return text.replaceAll(/:(?=:)/g, ': ').replaceAll(/##(?=\[)/g, '## ');
}
/** A line for the log: control characters shown, commands defused. */
function logLine(text) {
    return defused((0,words/* printable */.g$)(text));
}
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/action/host.js






/** Between two lines of progress in the log, in milliseconds. */
const EVERY = 10_000;
/** What only this program is to see: the go command gets neither inputs nor tokens of the runner's services nor credentials. */
const OWN = new RegExp(`^(INPUT_|STATE_|ACTIONS_|${authlines/* AUTH_VARIABLE */.g}$)`, 'i');
/** The host of an action step: words go to the log, a cancelled job ends the run. */
function actionHost(worker) {
    const interrupt = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => {
            interrupt.abort();
        });
    const work = new pool/* Pool */.b(worker, interrupt.signal);
    const words = new progress/* ProgressWords */.r();
    return {
        env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name))),
        signal: interrupt.signal,
        work,
        run: work_process/* run */.e,
        attach: (command, pass) => (0,work_process/* attach */.K)(command, { output: 'stdout', pass }),
        say: (line) => {
            core/* info */.pq(logLine(line));
        },
        progress: (0,progress/* seldom */.K)(EVERY, (state) => {
            core/* info */.pq(logLine(words.line(state, performance.now())));
        }),
        close: () => work.close(),
    };
}
//# sourceMappingURL=host.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/action/summary.js



/** A runner drops a summary of more than 1 MiB whole. In characters, and none takes more than 4 bytes. */
const MOST = 200_000;
const VERDICT = {
    main: { ok: 'every module is here and proven', failed: 'the modules could not be brought in' },
    restore: { ok: 'what the cache had is proven', failed: 'the modules could not be brought back' },
    save: { ok: 'what can be kept is kept', failed: 'nothing was kept' },
    unbundle: { ok: 'every module is unpacked and proven', failed: 'the bundle does not bring what is needed' },
    bundle: { ok: 'one file holds every module', failed: 'no bundle was written' },
    audit: { ok: 'the seal held', failed: 'the seal did not hold' },
};
const COLUMNS = [
    'planned',
    'present',
    'restored',
    'fetched',
    'verified',
    'rejected',
    'missing',
];
/** A report in Markdown: the verdict, the counts, all findings as far as there is room. */
function summaryOf(report) {
    const verdict = VERDICT[report.command]?.[report.ok ? 'ok' : 'failed'] ?? report.command;
    const head = [
        `### go-airlock: ${verdict}`,
        '',
        `| ${COLUMNS.join(' | ')} |`,
        `|${' --: |'.repeat(COLUMNS.length)}`,
        `| ${COLUMNS.map((name) => report.modules[name]).join(' | ')} |`,
        '',
    ];
    return `${[...head, ...listOf(report.findings)].join('\n')}\n`;
}
function listOf(findings) {
    const lines = [];
    let size = 0;
    for (const line of findings.map(lineOf)) {
        size += line.length;
        if (size > MOST)
            return [...lines, `- and ${findings.length - lines.length} more, in the report`];
        lines.push(line);
    }
    return lines;
}
function lineOf({ code, module, path, message, remedy }) {
    const names = [module, path].filter((name) => name !== undefined);
    const subject = names.map((name) => ` <code>${(0,words/* summaryText */.g5)(name)}</code>`).join('');
    return `- **${code}**${subject}: ${(0,words/* summaryText */.g5)(message)}. ${(0,words/* summaryText */.g5)(remedy)}`;
}
/** Adds a report to the job summary. Where the runner has none, or it cannot be written, that is only said. */
async function writeSummary(report) {
    if (!(0,external_node_fs_.existsSync)(process.env['GITHUB_STEP_SUMMARY'] ?? ''))
        return;
    try {
        await core/* summary */.z.addRaw(summaryOf(report)).write();
    }
    catch {
        core/* warning */.$e('the job summary could not be written');
    }
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/action/tell.js




/** A runner shows no more annotations of one kind and step. */
const tell_MOST = 10;
/** Tells a report in the log: the worst findings as annotations, the others in words, then one closing line. */
function tell(report, places) {
    const isError = ({ level }) => level === 'error';
    const worstFirst = [...report.findings.filter(isError), ...report.findings.filter((f) => !isError(f))];
    for (const found of worstFirst.slice(0, tell_MOST))
        annotate(found, places);
    for (const found of worstFirst.slice(tell_MOST))
        core/* info */.pq(defused((0,words/* findingText */.NK)(found, false)));
    for (const line of [(0,words/* leftOutLine */.uv)(report) ?? [], (0,words/* reportLine */.BS)(report)].flat())
        core/* info */.pq(logLine(line));
}
function annotate(found, places) {
    const show = found.level === 'error' ? core/* error */.z3 : core/* warning */.$e;
    show(defused((0,words/* findingText */.NK)(found, false)), { title: found.code, ...placeOf(found, places) });
}
/** The line of the checkout that a finding is about, as annotations name it. */
function placeOf({ path = '' }, { base, workspace }) {
    const [, file, line] = /^(.+):([1-9][0-9]*)$/.exec(path) ?? [];
    if (file === undefined || (0,external_node_path_.isAbsolute)(file) || (0,words/* printable */.g$)(path) !== path)
        return {};
    return { file: (0,external_node_path_.join)((0,external_node_path_.relative)(workspace, base), file).split(external_node_path_.sep).join('/'), startLine: Number(line) };
}
//# sourceMappingURL=tell.js.map
;// CONCATENATED MODULE: ./build/src/action/boundary.js







/**
 * The one error boundary of the action. A stack is only shown for a fault of this program.
 *
 * @param command as the report names it
 * @returns the exit status; never throws
 */
async function inBoundary({ worker }, command, step) {
    const host = actionHost(worker);
    const here = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
    const manner = { places: { base: here, workspace: here }, summary: true, mild: false };
    try {
        const report = await step(host, manner);
        return report === undefined ? 0 : await conclude(report, manner);
    }
    catch (thrown) {
        const found = host.signal.aborted ? (0,errors/* finding */.gk)('E_INTERRUPTED') : (0,errors/* toFinding */.N6)(thrown);
        if (found.code === 'E_INTERNAL' && thrown instanceof Error)
            for (const line of (thrown.stack ?? '').split('\n'))
                core/* info */.pq(logLine(line));
        return await conclude((0,src_report/* makeReport */.d)(command, { findings: [found] }), manner);
    }
    finally {
        await host.close();
    }
}
async function conclude(report, { places, summary, mild }) {
    const findings = report.findings.map((found) => (0,errors/* softened */.To)(found, 'W_AUDIT', 'audit: warn'));
    const shown = mild ? (0,src_report/* makeReport */.d)(report.command, { ...report, findings }) : report;
    tell(shown, places);
    if (summary)
        await writeSummary(shown);
    return (0,errors/* exitStatus */.$u)(shown.findings) === 0 ? 0 : 1;
}
//# sourceMappingURL=boundary.js.map

/***/ }),

/***/ 68897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage),
/* harmony export */   E: () => (/* binding */ Given)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);



/** The inputs of a step, by name, each in the one form it may have. Every method throws Failure `E_USAGE`, naming the input. */
class Given {
    #raw;
    #defaults;
    /** @param raw the text of an input; `''` when it is not given */
    constructor(raw, defaults) {
        this.#raw = raw;
        this.#defaults = defaults;
    }
    /** The text without blanks around it; the default where there is none. */
    text(name) {
        const value = this.#raw(name).trim();
        return value === '' ? this.#defaults[name] : value;
    }
    /** Its lines, without blanks around them and empty ones. */
    lines(name) {
        const lines = this.text(name).split('\n');
        return lines.map((line) => line.trim()).filter((line) => line !== '');
    }
    /** An absolute path; undefined where none is given. */
    path(name, base) {
        const text = this.text(name);
        return text === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, expanded(text));
    }
    /** Absolute paths, one a line. */
    paths(name, base) {
        return this.lines(name).map((line) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, expanded(line)));
    }
    /** `true` or `false`, in any case. */
    flag(name) {
        const text = this.text(name);
        if (!/^(true|false)$/i.test(text))
            throw usage(name, `takes true or false, not ${JSON.stringify(text)}`);
        return text.toLowerCase() === 'true';
    }
    /** A whole number from 1 to 99999. */
    count(name) {
        const text = this.text(name);
        if (!/^[1-9][0-9]{0,4}$/.test(text))
            throw usage(name, `takes a whole number from 1 to 99999, not ${JSON.stringify(text)}`);
        return Number(text);
    }
    /** A size such as `500MB` or `10GB`, in bytes. */
    bytes(name) {
        const text = this.text(name);
        const [, amount, unit] = /^([1-9][0-9]{0,4}) ?([MG])B$/i.exec(text) ?? [];
        if (amount === undefined)
            throw usage(name, `takes a size such as 500MB or 10GB, not ${JSON.stringify(text)}`);
        return Number(amount) * (unit?.toUpperCase() === 'G' ? 1e9 : 1e6);
    }
    /** One of a few words. */
    oneOf(name, allowed) {
        const text = this.text(name);
        const found = allowed.find((value) => value === text);
        if (found === undefined)
            throw usage(name, `takes ${allowed.join(', ')}, not ${JSON.stringify(text)}`);
        return found;
    }
}
/** A runner's shell would have done this; an input goes through none. */
function expanded(path) {
    return path === '~' || path.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), path.slice(1)) : path;
}
/** The failure for an input that cannot be understood. */
function usage(name, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_USAGE', {
        message: `input ${name}: ${message}`,
        remedy: `correct ${name} in the workflow`,
    });
}
//# sourceMappingURL=given.js.map

/***/ }),

/***/ 73991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ readRestoreInputs),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   k1: () => (/* binding */ isArtifactName)
/* harmony export */ });
/* unused harmony exports defaults, restoreDefaults */
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68897);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61188);


/** Every input of the root action with its default, as action.yml declares them. */
const defaults = {
    'working-directory': '.',
    modules: 'auto',
    cache: 'auto',
    'cache-key-prefix': 'go-airlock',
    'cache-path': '',
    'cache-max-age': '30',
    'cache-max-size': '10GB',
    'module-cache': '',
    prefetch: 'true',
    scope: 'build',
    'allow-modules': '',
    platforms: '',
    tags: '',
    packages: '',
    goproxy: '',
    goprivate: '',
    gonoproxy: '',
    'proxy-auth': '',
    'ca-file': '',
    verify: 'repair',
    mode: 'auto',
    'build-cache': 'fresh',
    archives: 'true',
    bundle: 'false',
    'bundle-name': '',
    'bundle-required': 'false',
    'retention-days': '',
    audit: 'fail',
    concurrency: '32',
    retries: '4',
    timeout: '30',
    summary: 'true',
};
/** The inputs that only the restore action has, with their defaults as restore/action.yml declares them. */
const restoreDefaults = { 'lookup-only': 'false', 'fail-on-cache-miss': 'false' };
const DAY = 24 * 3_600_000;
/**
 * Understands all inputs of a step at once. An input that is not given, or empty, has its default.
 *
 * @param raw the text of an input; `''` when it is not given
 * @param workspace what `working-directory` starts at; absolute
 * @throws Failure `E_USAGE`, naming the input
 */
function readInputs(raw, workspace) {
    const given = new _given_js__WEBPACK_IMPORTED_MODULE_0__/* .Given */ .E(raw, defaults);
    const base = given.path('working-directory', workspace) ?? workspace;
    const archives = given.flag('archives');
    return {
        base,
        modules: given.lines('modules').filter((glob) => glob !== 'auto'),
        cache: given.oneOf('cache', _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .CACHE_WORDS */ .b),
        cachePath: given.path('cache-path', base),
        cacheRules: { maxAge: given.count('cache-max-age') * DAY, maxBytes: given.bytes('cache-max-size') },
        prefix: prefixOf(given),
        moduleCache: given.path('module-cache', base),
        prefetch: given.flag('prefetch'),
        ...scopeOf(given),
        allowModules: given.path('allow-modules', base),
        settings: settingsOf(given),
        proxyAuth: raw('proxy-auth'), // with every line in its place: an error names it by its number
        caFile: given.path('ca-file', base),
        strict: given.oneOf('verify', ['repair', 'strict']) === 'strict',
        mode: modeOf(given, archives),
        buildCache: given.oneOf('build-cache', ['fresh', 'keep']),
        archives,
        bundle: given.flag('bundle'),
        upload: uploadOf(given),
        audit: given.oneOf('audit', ['fail', 'warn', 'off']),
        concurrency: given.count('concurrency'),
        retries: given.count('retries'),
        timeout: given.count('timeout'),
        summary: given.flag('summary'),
    };
}
/** Understands all inputs of the restore action; those that it does not declare have their defaults. Throws as {@link readInputs}. */
function readRestoreInputs(raw, workspace) {
    const given = new _given_js__WEBPACK_IMPORTED_MODULE_0__/* .Given */ .E(raw, restoreDefaults);
    return {
        ...readInputs(raw, workspace),
        lookupOnly: given.flag('lookup-only'),
        failOnCacheMiss: given.flag('fail-on-cache-miss'),
    };
}
/** Scope `needed` is scope `build` with a question. */
function scopeOf(given) {
    const scope = given.oneOf('scope', ['build', 'all', 'needed']);
    const named = { platforms: given.text('platforms'), tags: given.text('tags') };
    const packages = given.lines('packages');
    if (scope === 'needed') {
        const platforms = named.platforms === '' ? undefined : named.platforms;
        return { scope: 'build', asked: { platforms, tags: named.tags, packages } };
    }
    for (const name of ['platforms', 'tags', 'packages'])
        if (given.text(name) !== '')
            throw (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .C)(name, 'goes with scope: needed only');
    return { scope, asked: undefined };
}
function uploadOf(given) {
    const name = given.text('bundle-name').replace(/\.tar\.zst$/, '');
    if (name !== '' && !isArtifactName(name))
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .C)('bundle-name', `takes a name without / \\ : " < > | * and ?, not ${JSON.stringify(name)}`);
    const days = given.text('retention-days') === '' ? undefined : given.count('retention-days');
    return { name: name === '' ? undefined : name, required: given.flag('bundle-required'), days };
}
/** True for a name that the artifact service takes, and that is the name of a file on every system. */
function isArtifactName(name) {
    return name.length > 0 && name.length <= 200 && /^[^\p{Cc}/\\":<>|*?]+$/u.test(name) && !/^[.-]/.test(name);
}
function prefixOf(given) {
    const prefix = given.text('cache-key-prefix');
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(prefix))
        return prefix.toLowerCase();
    throw (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .C)('cache-key-prefix', `takes up to 100 letters, digits, ".", "_" and "-", not ${JSON.stringify(prefix)}`);
}
/** What the go command is to believe instead of its own settings; GONOPROXY follows from GOPRIVATE as it does there. */
function settingsOf(given) {
    const named = [
        ['GOPROXY', given.text('goproxy')],
        ['GOPRIVATE', given.text('goprivate')],
        ['GONOPROXY', given.text('gonoproxy')],
    ];
    return Object.fromEntries(named.filter(([, value]) => value !== ''));
}
function modeOf(given, archives) {
    const mode = given.oneOf('mode', ['auto', 'modcache', 'proxy', 'vendor', 'off']);
    if (mode === 'proxy' && !archives)
        throw (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .usage */ .C)('mode', 'proxy serves archives, so it wants archives: true');
    return mode;
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 76843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ opening)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/gomod/go.js
var go = __webpack_require__(43644);
// EXTERNAL MODULE: ./build/src/gomod/question.js
var question = __webpack_require__(53314);
// EXTERNAL MODULE: ./build/src/stages/gocommand.js
var gocommand = __webpack_require__(45310);
// EXTERNAL MODULE: ./build/src/action/runner.js
var runner = __webpack_require__(58312);
;// CONCATENATED MODULE: ./build/src/action/secrets.js
/**
 * The parts of a proxy list that no log may show: passwords, and user names that stand alone, which are tokens; each as
 * written, decoded, and as the header that carries it.
 *
 * @param list a GOPROXY list, well-formed or not
 * @see threat-model T49
 */
function secretsOf(list) {
    const found = [...list.matchAll(/\/\/([^/?#,|\s]*)@/g)].flatMap(([, userinfo = '']) => {
        const colon = userinfo.indexOf(':');
        const secret = colon < 0 ? userinfo : userinfo.slice(colon + 1);
        const pair = decoded(colon < 0 ? `${userinfo}:` : userinfo);
        return [secret, decoded(secret), Buffer.from(pair).toString('base64')];
    });
    return [...new Set(found)].filter((secret) => secret !== '');
}
/**
 * What proxy-auth lines hold that no log may show, of well-formed lines and of others: all but the host and the user, as written,
 * percent-encoded, and as the header that carries it.
 *
 * @see threat-model T49
 */
function secretsOfLines(text) {
    const found = text.split(/[\r\n]/).flatMap((line) => {
        const [host = '', ...words] = line.split(/\s+/).filter((word) => word !== '');
        if (host.startsWith('#'))
            return [];
        const secrets = words.length < 2 ? words : words.slice(1);
        const pair = words.length === 2 ? [Buffer.from(words.join(':')).toString('base64')] : [];
        return [...secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]), ...pair];
    });
    return [...new Set(found)];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // not percent-encoded after all
    }
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./build/src/action/opening.js






/**
 * Reads what the runner gives, masks what is secret, and makes the folder of the step.
 *
 * @param manner told from now on how the step wants to be told of
 * @throws Failure `E_RUNNER`, `E_USAGE`
 */
async function opening(started, manner, { read, outputs }) {
    const { workspace, temp } = (0,runner/* readRunner */.fY)(process.env);
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
    for (const secret of secretsOfLines(core/* getInput */.V4('proxy-auth')))
        core/* setSecret */.Pq(secret);
    const inputs = read((name) => core/* getInput */.V4(name, { trimWhitespace: false }), workspace);
    manner.places = { base: inputs.base, workspace };
    manner.summary = inputs.summary;
    const { host, go } = (0,gocommand/* withGo */.f)(started, inputs.base);
    const env = await settings(host, inputs);
    host.say(go === undefined ? 'no go command in PATH' : `go command ${go}, ${env.GOVERSION}, GOROOT ${env.GOROOT}`);
    const ask = {
        where: { base: inputs.base, modules: inputs.modules, gowork: host.env['GOWORK'] },
        scope: inputs.scope,
        allowModules: inputs.allowModules,
        ...(inputs.asked === undefined ? {} : { question: (0,question/* readQuestion */.H)(inputs.asked, env) }),
    };
    return { host, inputs, env, folder: (0,runner/* makeStepFolder */.vV)(temp), ask };
}
/** What the go command says, with the inputs in place of the environment. Secrets in both are masked. */
async function settings(host, inputs) {
    const { GOPROXY, ...others } = inputs.settings;
    const asked = await (0,go/* readGoEnv */.o)({ ...host, env: { ...host.env, ...others } }, inputs.base);
    const env = GOPROXY === undefined ? asked : { ...asked, GOPROXY }; // it may hold a password, so it is not handed around
    for (const list of [host.env['GOPROXY'] ?? '', env.GOPROXY])
        for (const secret of secretsOf(list))
            core/* setSecret */.Pq(secret);
    return env;
}
//# sourceMappingURL=opening.js.map

/***/ }),

/***/ 3406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   SM: () => (/* binding */ unbundleOutputs),
/* harmony export */   V2: () => (/* binding */ restoreOutputs),
/* harmony export */   YY: () => (/* binding */ sealOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   _Z: () => (/* binding */ saveOutputs),
/* harmony export */   ce: () => (/* binding */ verifyOutputs),
/* harmony export */   p4: () => (/* binding */ bundleOutputs),
/* harmony export */   pL: () => (/* binding */ lookUpOutputs),
/* harmony export */   q3: () => (/* binding */ NOT_READY)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30362);



/** What is said as long as nothing better is known. */
const NOT_READY = { 'offline-ready': 'false' };
/** The outputs that follow from what the main step came to. */
function outputsOf(brought, published, folder) {
    const { report, sealed } = brought;
    return {
        ...restoreOutputs(brought, folder),
        'modules-fetched': String(report.modules.fetched),
        'bytes-fetched': String(report.bytes.fetched),
        ...published.outputs,
        'env-file': sealed === undefined ? '' : folder.envFile,
        'env-files': JSON.stringify(filesOf(sealed, folder)),
    };
}
/** Those of a step that fills a module cache, from wherever. */
function restoreOutputs(brought, folder) {
    const { plan, report, missing } = brought;
    return {
        ...cacheOutputs(brought),
        'module-cache-path': plan.folder.trees,
        modules: rootsOf(report),
        'modules-total': String(report.modules.planned),
        'modules-restored': String(report.modules.restored),
        'modules-rejected': String(report.modules.rejected),
        'offline-ready': String(report.ok && missing.length === 0 && !report.findings.some(isLack)),
        missing: JSON.stringify(missingOf(brought)),
        'report-path': folder.report,
    };
}
/** Those of a step that only looked: it brought nothing, so it knows of no module whether it is there. */
function lookUpOutputs(found, folder) {
    const { report } = found;
    return {
        ...cacheOutputs(found),
        modules: rootsOf(report),
        'modules-total': String(report.modules.planned),
        'report-path': folder.report,
    };
}
/** Those of a step that seals to what is there. */
function sealOutputs({ plan, report, sealed }, folder) {
    return {
        'module-cache-path': plan.folder.trees,
        modules: rootsOf(report),
        'modules-total': String(report.modules.planned),
        'report-path': folder.report,
        'env-file': sealed === undefined ? '' : folder.envFile,
        'env-files': JSON.stringify(filesOf(sealed, folder)),
    };
}
/** Those of a step that only reads. */
function verifyOutputs(report, folder) {
    return {
        modules: rootsOf(report),
        'modules-total': String(report.modules.planned),
        'modules-rejected': String(report.modules.rejected),
        'report-path': folder.report,
    };
}
/** Those of a step that unpacks. @param proxyDir the file proxy it filled in place of a module cache */
function unbundleOutputs(unpacked, { proxyDir, folder }) {
    const { plan, report, missing, sealed } = unpacked;
    return {
        'module-cache-path': proxyDir === undefined ? plan.folder.trees : '',
        'proxy-path': proxyDir ?? '',
        modules: rootsOf(report),
        'modules-total': String(report.modules.planned),
        'modules-restored': String(report.modules.restored),
        'modules-rejected': String(report.modules.rejected),
        'offline-ready': String(report.ok && missing.length === 0),
        missing: JSON.stringify(missingOf(unpacked)),
        'report-path': folder.report,
        'env-file': sealed === undefined ? '' : folder.envFile,
        'env-files': JSON.stringify(filesOf(sealed, folder)),
    };
}
/** Those of a step that bundles. */
function bundleOutputs({ report }, { outputs }, folder) {
    return {
        ...outputs,
        modules: rootsOf(report),
        'modules-total': String(report.modules.planned),
        'report-path': folder.report,
    };
}
/** Those of a step that saves. */
function saveOutputs({ plan, key, missing, report }, folder) {
    return {
        'cache-primary-key': key.exact,
        'module-cache-path': plan.folder.trees,
        modules: rootsOf(report),
        'modules-total': String(report.modules.planned),
        missing: JSON.stringify(missing),
        'report-path': folder.report,
    };
}
/** Writes the report where the output says, and sets the outputs. Gives the report. */
function handOver(report, outputs, folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(folder.report, `${JSON.stringify(report)}\n`);
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    return report;
}
function cacheOutputs({ key, entry, exact }) {
    return {
        'cache-hit': exact ? 'true' : entry === undefined ? '' : 'false',
        'cache-primary-key': key.exact,
        'cache-matched-key': entry?.key ?? '',
    };
}
function rootsOf({ roots }) {
    return JSON.stringify(roots.map(({ dir, module, go }) => ({ dir, module, go })));
}
/** The seal of each root that could be built from its own vendor folder where the job as a whole cannot; by folder. */
function filesOf(sealed, folder) {
    return Object.fromEntries((sealed?.roots ?? []).map(({ dir }, i) => [dir, folder.rootEnvFile(i + 1)]));
}
/** Only reported, as nothing was to be sealed; it is lacking all the same. */
function isLack({ code }) {
    return code === 'W_NOT_COMPLETE';
}
/** `path@version` of each planned version that cannot be used: what is not there, and what is there and wrong. */
function missingOf({ plan, missing, report }) {
    const named = report.findings.flatMap((found) => found.level === 'error' || isLack(found) ? [found.module] : []);
    const wrong = new Set([...missing, ...named]);
    return plan.needs.modules.map(({ module }) => (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(module)).filter((id) => wrong.has(id));
}
//# sourceMappingURL=outputs.js.map

/***/ }),

/***/ 61188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ CACHE_WORDS),
/* harmony export */   d: () => (/* binding */ cachePolicy)
/* harmony export */ });
/** What the input `cache` takes. */
const CACHE_WORDS = ['auto', 'true', 'read', 'false'];
/**
 * What a step may do with the store. Pure; docs/caching-policy.md has the whole table and the reasons.
 *
 * `auto` neither restores nor saves where something is released, does not save where people from outside may be at work, and else
 * does both. `true` lifts the first rule only. What the workflow's cache mode forbids stays forbidden. What is not known counts as
 * the worse.
 *
 * @see threat-model T04; design section 3.2, `cache`
 */
function cachePolicy(asked, facts) {
    const wished = wish(asked, facts);
    const mode = MODES.get(facts.mode) ?? NEITHER;
    const [restore, save] = [wished.restore && mode.restore, wished.save && mode.save];
    const isCut = restore !== wished.restore || save !== wished.save;
    return { restore, save, why: isCut ? `ACTIONS_CACHE_MODE is ${facts.mode}` : wished.why };
}
const NEITHER = { restore: false, save: false };
const BOTH = { restore: true, save: true };
const READ = { restore: true, save: false };
/** What each cache mode of a workflow lets be; `''`: it has none. `write` is not more than an event would have without it. */
const MODES = new Map([
    ['', BOTH],
    ['write', BOTH],
    ['read', READ],
    ['write-only', { restore: false, save: true }],
    ['none', NEITHER],
]);
function wish(asked, facts) {
    if (asked === 'false')
        return { ...NEITHER, why: 'cache: false' };
    if (asked === 'read')
        return { ...READ, why: 'cache: read' };
    const release = asked === 'auto' ? releaseLike(facts) : undefined;
    if (release !== undefined)
        return { ...NEITHER, why: release };
    const doubt = doubtful(facts);
    if (doubt !== undefined)
        return { ...READ, why: doubt };
    return { ...BOTH, why: asked === 'true' ? 'cache: true' : `${facts.event} ${PLACE[facts.ref]}` };
}
const PLACE = {
    branch: 'on a branch',
    pull: 'of this repository',
    tag: 'on a tag',
    unknown: 'on no known ref',
};
/** Events whose jobs publish something, or put it to work. */
const RELEASES = new Set([
    'release',
    'deployment',
    'deployment_status',
    'registry_package',
]);
/** Why this looks like a release; undefined when it does not. */
function releaseLike({ event, ref, cause }) {
    if (RELEASES.has(event))
        return `${event} is a release-like event`;
    if (ref === 'tag')
        return `${named(event)} on a tag is release-like`;
    if (ref === 'unknown')
        return `the runner names no ref for ${named(event)}, which may be a tag`;
    return cause !== undefined && RELEASES.has(cause) ? `${event} after ${cause} is release-like` : undefined;
}
/** Events that only people who may write to the repository cause. */
const TRUSTED = new Set([
    ...RELEASES,
    ...['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch'],
]);
/** Events that anybody can cause while the job runs beside the default branch. */
const OPEN = new Set([
    ...['pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'pull_request_comment'],
    ...['issue_comment', 'issues', 'discussion', 'discussion_comment', 'fork', 'watch', 'gollum'],
    ...['check_run', 'check_suite', 'status'],
]);
/** Why nothing may be saved; undefined when something may. */
function doubtful({ event, whose, cause }) {
    if (TRUSTED.has(event))
        return undefined;
    if (OPEN.has(event))
        return `${event} can be caused from outside, so it may not save`;
    if (event !== 'pull_request' && event !== 'workflow_run')
        return `${named(event)} is not known to come from inside, so it may not save`;
    if (whose === undefined)
        return `whose code this ${event} is about cannot be told, so it may not save`;
    if (whose === 'fork')
        return `${event} from a fork may not save`;
    if (event === 'pull_request')
        return undefined;
    if (cause === 'pull_request' || (cause !== undefined && TRUSTED.has(cause)))
        return undefined;
    return `${event} after ${named(cause ?? '')} is not known to come from inside, so it may not save`;
}
function named(event) {
    return event === '' ? 'an event without a name' : event;
}
//# sourceMappingURL=policy.js.map

/***/ }),

/***/ 58312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ folderNamed),
/* harmony export */   fY: () => (/* binding */ readRunner),
/* harmony export */   vV: () => (/* binding */ makeStepFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);



/** Files that the main step hands variables, outputs and state over in. Without one of them a seal would be a seal in name only. */
const FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'];
/** Reads what the runner provides. Throws Failure `E_RUNNER`, naming the variable. */
function readRunner(env) {
    for (const name of FILES)
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env[name] ?? ''))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_RUNNER', { message: `the runner gives no file in ${name}` });
    const temp = env['RUNNER_TEMP'] ?? '';
    if (temp === '' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(temp, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_RUNNER', { message: 'the runner gives no folder in RUNNER_TEMP' });
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    return { workspace: workspace === '' ? process.cwd() : workspace, temp };
}
/**
 * Makes a folder of this step alone, readable by its user alone. The name is the same for the first step of every job, so that
 * a build cache that knows module cache paths stays of use; what stands there already is never believed.
 *
 * @see threat-model T46
 */
function makeStepFolder(temp) {
    for (let number = 1;; number++) {
        const folder = folderNamed(temp, number);
        if (isMade(folder.dir))
            return folder;
    }
}
/** The folder of the step with a number, there or not. */
function folderNamed(temp, number) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `go-airlock-${number}`);
    return {
        dir,
        moduleCache: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'modules'),
        buildCache: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'build'),
        gopath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'gopath'),
        bundles: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'bundle'),
        entries: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'entries'),
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'report.json'),
        envFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'seal.env'),
        rootEnvFile: (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `seal-${root}.env`),
        record: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'seal.json'),
        before: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'before.json'),
        lifted: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'lifted.json'),
    };
}
/** False when something stands there. */
function isMade(dir) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir, { mode: 0o700 });
        return true;
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')
            return false;
        throw thrown;
    }
}
//# sourceMappingURL=runner.js.map

/***/ })

};
