export const id = 576;
export const ids = [576];
export const modules = {

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ inBoundary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/src/errors.js + 6 modules
var errors = __webpack_require__(837);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(6471);
// EXTERNAL MODULE: ./build/src/progress.js
var progress = __webpack_require__(1838);
// EXTERNAL MODULE: ./build/src/proxy/authlines.js
var authlines = __webpack_require__(1363);
// EXTERNAL MODULE: ./build/src/work/pool.js
var pool = __webpack_require__(4417);
// EXTERNAL MODULE: ./build/src/work/process.js
var work_process = __webpack_require__(5174);
// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(8244);
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
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text from outside in a job summary: neither HTML nor Markdown. */
function summaryText(text) {
    return (0,words/* printable */.g$)(text)
        .replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
        .replaceAll(/[^\p{L}\p{N} ,;&]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`);
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
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/action/summary.js



/** A runner drops a summary of more than 1 MiB whole. In characters, and none takes more than 4 bytes. */
const MOST = 200_000;
const VERDICT = {
    main: { ok: 'every module is here and proven', failed: 'the modules could not be brought in' },
    restore: { ok: 'what the cache had is proven', failed: 'the modules could not be brought back' },
    save: { ok: 'what can be kept is kept', failed: 'nothing was kept' },
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
    const subject = names.map((name) => ` <code>${summaryText(name)}</code>`).join('');
    return `- **${code}**${subject}: ${summaryText(message)}. ${summaryText(remedy)}`;
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
var external_node_path_ = __webpack_require__(6760);
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

/***/ 1397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ savedLines),
/* harmony export */   nE: () => (/* binding */ coverLines),
/* harmony export */   rg: () => (/* binding */ keyLines)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8244);

/** What the log says of the key: what was found for it and what it covers; or why there is nothing to cache. */
function keyLines({ key, entry, exact, report }, rights) {
    if (report.modules.planned > 0 && !rights.restore && !rights.save)
        return [];
    const found = entry === undefined ? 'no entry' : entry.own ? 'its own entry' : entry.key;
    const short = entry !== undefined && !exact ? ', which did not have all' : '';
    const line = `cache key ${key.exact}: ${rights.restore ? `${found}${short}` : 'not looked for'}`;
    return [...(report.modules.planned > 0 ? [line] : []), ...coverLines(report)];
}
/** What the log says of what a key covers; or why there is nothing to cache. */
function coverLines({ roots, modules }) {
    if (modules.planned === 0)
        return ['no modules are required: nothing to cache'];
    return [`the key covers ${covered(roots)}`];
}
function covered(roots) {
    const dirs = roots.map(({ dir }) => dir);
    const count = roots.length === 1 ? 'the module root' : `${roots.length} module roots:`;
    const workspace = roots.some(({ workspace }) => workspace !== null) ? ', joined by go.work' : '';
    const isVendored = roots.some(({ vendored }) => vendored);
    const vendor = isVendored ? '; sealed builds use the module cache in place of vendor/' : '';
    return `${count} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(dirs)}${workspace}${vendor}`;
}
/** What the log says of saving, where that came to its turn. Warnings are told elsewhere. */
function savedLines(saved) {
    if (saved?.key !== undefined)
        return [`saved the cache entry ${saved.key}`];
    return saved?.why === undefined ? [] : [`no cache entry was saved: ${saved.why}`];
}
//# sourceMappingURL=cachewords.js.map

/***/ }),

/***/ 561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  Ez: () => (/* binding */ readRestoreInputs)
});

// UNUSED EXPORTS: defaults, restoreDefaults

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js + 6 modules
var errors = __webpack_require__(837);
;// CONCATENATED MODULE: ./build/src/action/given.js



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
        return text === '' ? undefined : (0,external_node_path_.resolve)(base, expanded(text));
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
    return path === '~' || path.startsWith('~/') ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(1)) : path;
}
/** The failure for an input that cannot be understood. */
function usage(name, message) {
    return new errors/* Failure */.HR('E_USAGE', {
        message: `input ${name}: ${message}`,
        remedy: `correct ${name} in the workflow`,
    });
}
//# sourceMappingURL=given.js.map
// EXTERNAL MODULE: ./build/src/action/policy.js
var policy = __webpack_require__(1188);
;// CONCATENATED MODULE: ./build/src/action/inputs.js


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
    const given = new Given(raw, defaults);
    const base = given.path('working-directory', workspace) ?? workspace;
    const archives = given.flag('archives');
    return {
        base,
        modules: given.lines('modules').filter((glob) => glob !== 'auto'),
        cache: given.oneOf('cache', policy/* CACHE_WORDS */.b),
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
        audit: given.oneOf('audit', ['fail', 'warn', 'off']),
        concurrency: given.count('concurrency'),
        retries: given.count('retries'),
        timeout: given.count('timeout'),
        summary: given.flag('summary'),
    };
}
/** Understands all inputs of the restore action; those that it does not declare have their defaults. Throws as {@link readInputs}. */
function readRestoreInputs(raw, workspace) {
    const given = new Given(raw, restoreDefaults);
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
            throw usage(name, 'goes with scope: needed only');
    return { scope, asked: undefined };
}
function prefixOf(given) {
    const prefix = given.text('cache-key-prefix');
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(prefix))
        return prefix.toLowerCase();
    throw usage('cache-key-prefix', `takes up to 100 letters, digits, ".", "_" and "-", not ${JSON.stringify(prefix)}`);
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
        throw usage('mode', 'proxy serves archives, so it wants archives: true');
    return mode;
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 6843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ opening)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./build/src/gomod/go.js
var go = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/src/gomod/question.js
var question = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/src/stages/gocommand.js
var gocommand = __webpack_require__(5310);
// EXTERNAL MODULE: ./build/src/action/runner.js
var runner = __webpack_require__(8312);
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
/* harmony export */   V2: () => (/* binding */ restoreOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   _Z: () => (/* binding */ saveOutputs),
/* harmony export */   pL: () => (/* binding */ lookUpOutputs),
/* harmony export */   q3: () => (/* binding */ NOT_READY)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(362);



/** What is said as long as nothing better is known. */
const NOT_READY = { 'offline-ready': 'false' };
/** The outputs that follow from what the main step came to. */
function outputsOf(brought, folder) {
    const { report, sealed } = brought;
    return {
        ...restoreOutputs(brought, folder),
        'modules-fetched': String(report.modules.fetched),
        'bytes-fetched': String(report.bytes.fetched),
        'bundle-path': report.bundle?.path ?? '',
        'bundle-sha256': report.bundle?.sha256 ?? '',
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

/***/ 1188:
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

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ folderNamed),
/* harmony export */   fY: () => (/* binding */ readRunner),
/* harmony export */   vV: () => (/* binding */ makeStepFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(837);



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
        bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'go-modules.tar.zst'),
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

/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ clearEntries),
  Xz: () => (/* binding */ storeOfStep)
});

// UNUSED EXPORTS: chooseStore

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(362);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(1296);
// EXTERNAL MODULE: ./build/src/gomod/staging.js
var staging = __webpack_require__(7789);
// EXTERNAL MODULE: ./build/src/errors.js + 6 modules
var errors = __webpack_require__(837);
// EXTERNAL MODULE: ./build/src/gomod/owner.js
var gomod_owner = __webpack_require__(3191);
// EXTERNAL MODULE: ./build/src/gomod/regular.js
var regular = __webpack_require__(9216);
// EXTERNAL MODULE: ./build/src/gomod/tree.js
var tree = __webpack_require__(6898);
;// CONCATENATED MODULE: ./build/src/work/lock.js






/** Nobody takes so long for what is done under a lock, in milliseconds. */
const LOCK_AGE = 15 * 60_000;
/**
 * Does `use` under a lock file that appears with its content by link, or gives undefined at once where another has it. A lock
 * ends with the process that took it, however that ended, or by its age: it only saves work. Two that hold it by some accident
 * do no harm; what it guards has to be safe by itself.
 *
 * @param staging a folder of this run on the same file system
 * @throws what `use` throws; system errors
 */
async function underLock({ file, staging }, use) {
    const own = (0,external_node_path_.join)(staging, 'lock');
    (0,tree/* writeNew */.qf)(own, Buffer.from(`${(0,gomod_owner/* machine */.A)()} ${process.pid}\n`));
    if (isLeft(file))
        setAside(file, (0,external_node_path_.join)(staging, 'left'));
    if (!take(own, file))
        return undefined;
    const { ino } = (0,external_node_fs_.lstatSync)(own);
    try {
        return await use();
    }
    finally {
        if ((0,external_node_fs_.lstatSync)(file, NONE)?.ino === ino)
            (0,external_node_fs_.rmSync)(file, { force: true });
    }
}
const NONE = { throwIfNoEntry: false };
/** True when the lock is there, and whoever took it is gone, or must be. What is written in it is not trusted to end it late. */
function isLeft(file) {
    const stat = (0,external_node_fs_.lstatSync)(file, NONE);
    if (stat === undefined)
        return false;
    if (Math.abs(Date.now() - stat.mtimeMs) > LOCK_AGE)
        return true;
    const text = stat.size < 100 ? (0,regular/* textIfRegular */.t5)(file) : undefined;
    const [, owner, pid] = /^([0-9a-f]{8}) ([1-9][0-9]{0,9})\n$/.exec(text ?? '') ?? [];
    return owner === (0,gomod_owner/* machine */.A)() && !(0,gomod_owner/* isAlive */._)(Number(pid));
}
function setAside(file, to) {
    try {
        (0,external_node_fs_.renameSync)(file, to);
    }
    catch (thrown) {
        if (!hasCode(thrown, 'ENOENT'))
            throw thrown; // another was quicker
    }
}
/** False when another has it. A file system without links has no locks either: then everyone may. */
function take(own, file) {
    try {
        (0,external_node_fs_.linkSync)(own, file);
        return true;
    }
    catch (thrown) {
        if (hasCode(thrown, 'EEXIST'))
            return false;
        if (isWithoutLinks(thrown))
            return true;
        throw thrown;
    }
}
/** True for what a file system says that knows no second name of a file. */
function isWithoutLinks(thrown) {
    return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].some((code) => hasCode(thrown, code));
}
/** True for a system error of this code. */
function hasCode(thrown, code) {
    return (0,errors/* isError */.bJ)(thrown) && 'code' in thrown && thrown.code === code;
}
//# sourceMappingURL=lock.js.map
;// CONCATENATED MODULE: ./build/src/work/folderstore.js






const SUFFIX = '.tar.zst';
const HEX = /^[0-9a-f]{64}$/;
/** The names this store makes and nothing else: `<prefix>-<format>-<digest>`, an entry or its lock. */
const OWN_NAME = /^[a-z0-9][a-z0-9._-]*-\d+-[0-9a-f]{64}\.(tar\.zst|lock)$/;
/** An entry that was used so many milliseconds ago may still be read by another job; it is not pruned. */
const IN_USE = 10 * 60_000;
/**
 * A folder with one bundle a key, `<key>.tar.zst`, for any number of jobs at once. Made when first needed. An entry appears by
 * link or rename, so there is never half of one, and whoever has the old one open keeps it. Of two that save one key, one
 * writes. Pruned when something was saved: by the time of the last use, which is the time of the file.
 */
function folderStore(dir, rules = {}) {
    const seen = new WeakMap();
    return {
        find: async (key) => {
            const found = findIn(dir, key);
            if (found === undefined)
                return Promise.resolve(undefined);
            seen.set(found.entry, found.stat);
            if (rules.marks !== false)
                mark(found.entry.file);
            return Promise.resolve(found.entry);
        },
        peek: async (key) => Promise.resolve(findIn(dir, key)?.entry),
        keep: ({ key: { exact }, bad }, write) => (0,staging/* withStaging */.A6)((0,modcache/* proxyFolder */.vC)(dir), async (staging) => {
            const file = (0,external_node_path_.join)(dir, `${exact}${SUFFIX}`);
            const isBad = () => bad?.file === file && isStill(file, seen.get(bad));
            const kept = await underLock({ file: (0,external_node_path_.join)(dir, `${exact}.lock`), staging }, async () => {
                if ((0,external_node_fs_.lstatSync)(file, folderstore_NONE)?.isFile() === true && !isBad())
                    return OTHERS;
                const staged = (0,external_node_path_.join)(staging, 'bundle');
                await write(staged);
                if (isBad() || isOdd(file))
                    (0,external_node_fs_.renameSync)(staged, file);
                else if (!publish(staged, file))
                    return OTHERS;
                prune(dir, { ...rules, but: file });
                return { key: exact };
            });
            return kept ?? { key: undefined, why: 'another job is saving this entry' };
        }),
    };
}
const OTHERS = { key: undefined, why: 'another job has saved this entry' };
const folderstore_NONE = { throwIfNoEntry: false };
/** True when the file is the one that was looked at; one that another job has put there since is not. */
function isStill(file, then) {
    const now = (0,external_node_fs_.lstatSync)(file, folderstore_NONE);
    return then === undefined || (now?.ino === then.ino && now.size === then.size);
}
/** Something that is no entry stands in its place, such as a link: it is not followed but replaced. */
function isOdd(file) {
    return (0,external_node_fs_.lstatSync)(file, folderstore_NONE)?.isFile() === false;
}
/** Gives the file its final name unless there is one of that name. */
function publish(staged, file) {
    try {
        (0,external_node_fs_.linkSync)(staged, file);
        return true;
    }
    catch (thrown) {
        if (hasCode(thrown, 'EEXIST'))
            return false;
        if (!isWithoutLinks(thrown))
            throw thrown;
        (0,external_node_fs_.renameSync)(staged, file); // what another has put there meanwhile holds the same modules
        return true;
    }
}
/** Marks an entry as used now. A folder that cannot be written is none the worse for it. */
function mark(file) {
    const now = new Date();
    try {
        (0,external_node_fs_.lutimesSync)(file, now, now);
    }
    catch {
        // read only, somebody else's, or just pruned
    }
}
function findIn(dir, { exact, family }) {
    const keys = namesIn(dir)
        .flatMap((name) => (name.endsWith(SUFFIX) ? [name.slice(0, -SUFFIX.length)] : []))
        .filter((key) => key.startsWith(family) && HEX.test(key.slice(family.length)));
    const found = keys
        .map((key) => entryAt(dir, { key, own: key === exact }))
        .filter((entry) => entry !== undefined);
    return found.find(({ entry }) => entry.own) ?? found.sort(newestFirst)[0];
}
function newestFirst(a, b) {
    return b.stat.mtimeMs - a.stat.mtimeMs || (0,gomod_module/* compareBytes */.Xo)(a.entry.key, b.entry.key);
}
function namesIn(dir) {
    return (0,external_node_fs_.lstatSync)(dir, folderstore_NONE) === undefined ? [] : (0,external_node_fs_.readdirSync)(dir);
}
/** Only a regular file is an entry; one that was removed meanwhile is none. */
function entryAt(dir, { key, own }) {
    const file = (0,external_node_path_.join)(dir, `${key}${SUFFIX}`);
    const stat = (0,external_node_fs_.lstatSync)(file, folderstore_NONE);
    return stat?.isFile() === true ? { entry: { key, file, own }, stat } : undefined;
}
/** Removes entries that were not used for too long, and then those used longest ago until the rest is not too much. */
function prune(dir, rules) {
    const { maxAge = Infinity, maxBytes = Infinity, but } = rules;
    const now = Date.now();
    const files = namesIn(dir).flatMap((name) => ownFile((0,external_node_path_.join)(dir, name), name));
    for (const { file, lock, age } of files)
        if (lock && age(now) > LOCK_AGE)
            remove(file);
    const entries = files.filter(({ lock }) => !lock).sort((a, b) => a.age(now) - b.age(now));
    let bytes = 0;
    for (const [place, { file, size, age }] of entries.entries()) {
        bytes += size;
        const spared = file === but || place === 0 || age(now) < IN_USE;
        if (!spared && (bytes > maxBytes || age(now) > maxAge)) {
            remove(file);
            bytes -= size;
        }
    }
}
function ownFile(file, name) {
    const stat = OWN_NAME.test(name) ? (0,external_node_fs_.lstatSync)(file, folderstore_NONE) : undefined;
    if (stat?.isFile() !== true)
        return [];
    const age = (now) => Math.max(0, now - stat.mtimeMs);
    return [{ file, lock: name.endsWith('.lock'), size: stat.size, age }];
}
/** A link in its place would be removed, not what it names. */
function remove(file) {
    try {
        (0,external_node_fs_.unlinkSync)(file);
    }
    catch {
        // pruned by another job meanwhile, or somebody else's
    }
}
//# sourceMappingURL=folderstore.js.map
// EXTERNAL MODULE: ./build/src/work/store.js
var work_store = __webpack_require__(602);
// EXTERNAL MODULE: ./build/src/pack/seektable.js
var seektable = __webpack_require__(4015);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/src/action/deadline.js
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
;// CONCATENATED MODULE: ./build/src/action/cachethread.js



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
        this.#deadline = new Deadline(options.patience);
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
        const worker = new external_node_worker_threads_.Worker(codeOf(), { env: own, workerData, execArgv: [], ...quiet, ...bounds });
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
            fail(new errors/* Failure */.HR('E_CACHE_SERVICE', { message: 'the client of the cache service broke off' }));
        };
        const onAbort = () => {
            fail(new errors/* Failure */.HR('E_INTERRUPTED'));
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
    return new errors/* Failure */.HR('E_CACHE_SERVICE', {
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
;// CONCATENATED MODULE: ./build/src/action/cacheservice.js






/**
 * The runner's cache service as a store; undefined where the runner offers none. It is told by the same variables as the
 * official client's: protocol v2 with ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN, v1 with ACTIONS_CACHE_URL.
 *
 * An entry there is never changed. So a good one is kept beside a bad one, under the next of three more names, and those are
 * looked for first. Whatever comes from the service is only a file with a name that was asked for; what is in it is proven
 * like any bundle.
 *
 * @param folder where the entry that is found, and the one that is kept, stand; made when needed, for this step alone
 * @see threat-model T01, T05, F24 to F27
 */
function cacheService(env, folder, options = {}) {
    const v2 = isGitHub(env) && hasText(env, 'ACTIONS_CACHE_SERVICE_V2');
    const offered = v2
        ? hasText(env, 'ACTIONS_RESULTS_URL') && hasText(env, 'ACTIONS_RUNTIME_TOKEN')
        : hasText(env, 'ACTIONS_CACHE_URL');
    return offered ? new CacheService({ env, v2, folder, options }) : undefined;
}
function hasText(env, name) {
    return (env[name] ?? '') !== '';
}
/** False on an Enterprise Server and its like, which speak protocol v1 whatever they say. */
function isGitHub(env) {
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const host = URL.canParse(server) ? new URL(server).hostname : server === '' ? 'github.com' : '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
/** All names of the entry of a key: the first is for a good one, each further one for a good one beside a bad one. */
function namesOf({ exact }) {
    return [exact, ...[1, 2, 3].map((number) => `${exact}-r${number}`)];
}
/** The only other names that are taken as an answer: of the same prefix and format. */
const OTHER = /^[0-9a-f]{64}(-r[123])?$/;
class CacheService {
    #thread;
    #folder;
    #mode;
    #token;
    #say;
    #most;
    /** Set when the service failed: it was told, and is not told again. */
    #failed = false;
    /** Set when the service is not worth another call. */
    #down = false;
    /** The own entry that could not be brought. */
    #broken;
    constructor(from) {
        const { env, v2, folder, options } = from;
        const { signal, patience = PATIENCE, say = () => undefined, most = seektable/* MAX_BUNDLE */.mZ } = options;
        this.#thread = new CacheThread({ env, v2, patience, signal });
        this.#folder = folder;
        this.#mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
        this.#token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
        this.#say = say;
        this.#most = most;
    }
    find(key) {
        return this.#reading(() => this.#find(key));
    }
    peek(key) {
        return this.#reading(() => this.#lookUp(key));
    }
    async #reading(read) {
        if (this.#mode === 'none' || this.#mode === 'write-only') {
            this.#say(`the cache is not read: the cache mode of this job is ${this.#mode}`);
            return undefined;
        }
        try {
            return await read();
        }
        catch (thrown) {
            this.#failed = true;
            throw thrown;
        }
    }
    async #find(key) {
        const found = await this.#lookUp(key);
        if (found === undefined)
            return undefined;
        if (found.own)
            this.#broken = found.key; // until it is here
        const file = await this.#download();
        this.#broken = undefined;
        return { ...found, file, remedy: deleteIt(found.key) };
    }
    async #lookUp(key) {
        const names = namesOf(key);
        const found = await this.#ask({ call: 'lookup', keys: [...names.toReversed(), key.family] });
        if (found.is === 'denied')
            throw this.#fault(found.why);
        if (found.is !== 'found')
            return undefined;
        const own = names.includes(found.key);
        if (!own && !(found.key.startsWith(key.family) && OTHER.test(found.key.slice(key.family.length))))
            throw this.#fault('it answered with an entry of another name');
        return { key: found.key, own };
    }
    async #download() {
        const file = this.#fileFor('found');
        const bounded = () => {
            if ((0,external_node_fs_.statSync)(file).size <= this.#most)
                return;
            throw this.#fault(`it sends an entry of more than ${this.#most} bytes, the most that is taken`);
        };
        try {
            const answer = await this.#thread.ask({ call: 'download', file }, bounded);
            if (answer.is !== 'done')
                throw this.#fault('why' in answer ? answer.why : '');
            bounded();
            return file;
        }
        catch (thrown) {
            (0,external_node_fs_.rmSync)(file, { force: true });
            throw thrown;
        }
    }
    async keep(order, write) {
        if (this.#mode === 'none' || this.#mode === 'read')
            return not(`the cache mode of this job is ${this.#mode}`);
        if (this.#down)
            return not('the cache service failed before');
        const name = this.#nameFor(order);
        const told = this.#failed;
        const file = this.#fileFor('kept');
        try {
            return await this.#keep(name, () => write(file), file);
        }
        catch (thrown) {
            if (told && thrown instanceof errors/* Failure */.HR && thrown.finding.code === 'E_CACHE_SERVICE')
                return not(thrown.finding.message);
            throw thrown;
        }
        finally {
            (0,external_node_fs_.rmSync)(file, { force: true });
        }
    }
    async #keep(name, write, file) {
        const reserved = await this.#ask({ call: 'reserve', key: name });
        if (reserved.is === 'taken')
            return not(`the cache service has an entry ${name} already, or another job is saving it`);
        if (reserved.is === 'denied')
            return not(this.#fault(reserved.why).finding.message);
        await write();
        const answer = await this.#ask({ call: 'upload', file });
        if (answer.is === 'taken')
            return not(`another job has saved the entry ${name} meanwhile`);
        if (answer.is !== 'done')
            throw this.#fault('why' in answer ? answer.why : '');
        return { key: name };
    }
    /** The name of the new entry. Throws Failure `E_CACHE_SERVICE` when every one is taken by a bad one. */
    #nameFor({ key, bad }) {
        const names = namesOf(key);
        const name = names[names.indexOf(bad?.key ?? this.#broken ?? '') + 1];
        if (name !== undefined)
            return name;
        const worst = names.at(-1) ?? key.exact;
        throw new errors/* Failure */.HR('E_CACHE_SERVICE', {
            message: `there is no name left for a good entry beside the bad ones: ${worst} is the last`,
            remedy: `${names.map((each) => `gh cache delete ${each}`).join('; ')}; and find out who wrote them`,
        });
    }
    /** A call whose failure means that the service is not called again. */
    async #ask(order) {
        try {
            const answer = await this.#thread.ask(order);
            if (answer.is === 'failed')
                throw this.#fault(answer.why);
            return answer;
        }
        catch (thrown) {
            this.#down = true;
            throw thrown;
        }
    }
    /** An empty file of this step, for its user alone. */
    #fileFor(name) {
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
        const file = (0,external_node_path_.join)(this.#folder, `${name}.tar.zst`);
        (0,external_node_fs_.rmSync)(file, { force: true });
        (0,external_node_fs_.writeFileSync)(file, '', { mode: 0o600, flag: 'wx' });
        return file;
    }
    #fault(why) {
        return new errors/* Failure */.HR('E_CACHE_SERVICE', { message: `the cache service: ${this.#harmless(why)}` });
    }
    /** The words of the service or its client without addresses, which may be signed, and without the token. */
    #harmless(why) {
        const line = why.split('\n', 1)[0] ?? '';
        const bare = this.#token === '' ? line : line.replaceAll(this.#token, '***');
        const text = bare.replace(/\S*(:\/\/|[?&]\S*=)\S*/g, '***').slice(0, 300);
        return text === '' ? 'it failed without a word' : text;
    }
}
function deleteIt(key) {
    return `gh cache delete ${key}; and find out who wrote it`;
}
function not(why) {
    return { key: undefined, why: `not saved: ${why}` };
}
//# sourceMappingURL=cacheservice.js.map
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/action/event.js




/**
 * Reads the facts of the event from the environment, and from the event's own file where the answer hangs on it. A file that cannot
 * be read tells nothing, which no policy takes for a good sign.
 *
 * @see threat-model T04; real-runners.md 5
 */
function eventFacts(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const known = { event, ref: refOf(env), mode: env['ACTIONS_CACHE_MODE'] ?? '' };
    return { ...known, ...(tellsWhose(event) ? whoseOf(event, env['GITHUB_EVENT_PATH'] ?? '') : NOBODY) };
}
const NOBODY = { whose: undefined, cause: undefined };
/** A tag where any of the variables says so. */
function refOf(env) {
    const ref = env['GITHUB_REF'] ?? '';
    if (env['GITHUB_REF_TYPE'] === 'tag' || ref.startsWith('refs/tags/'))
        return 'tag';
    if (ref.startsWith('refs/heads/'))
        return 'branch';
    return ref.startsWith('refs/pull/') ? 'pull' : 'unknown';
}
function tellsWhose(event) {
    return event === 'pull_request' || event === 'workflow_run';
}
function whoseOf(event, path) {
    try {
        const fields = new json/* Fields */.C(readEvent(path), (message) => new errors/* Failure */.HR('E_RUNNER', { message }));
        const own = fields.inner('repository').text('full_name');
        // a fork's own pull requests are its own: what counts is whether the two are one, not whether one is a fork
        const about = (name) => (name === own ? 'own' : 'fork');
        if (event === 'pull_request') {
            const head = fields.inner('pull_request').inner('head');
            return { whose: about(head.inner('repo').text('full_name')), cause: undefined };
        }
        const run = fields.inner('workflow_run');
        return { whose: about(run.inner('head_repository').text('full_name')), cause: run.text('event') };
    }
    catch {
        return NOBODY; // also where the repository of a pull request was deleted
    }
}
/** Bytes of the largest file that is read. The service sends no event of more than 25 MB. */
const MOST = 32 << 20;
/** The text of the event's file. Throws for what is no regular file, or too large. */
function readEvent(path) {
    return (0,regular/* withRegular */.Nl)(path, (fd, { size }) => {
        if (size > MOST)
            throw new errors/* Failure */.HR('E_RUNNER', { path });
        return (0,external_node_fs_.readFileSync)(fd, 'utf8');
    });
}
//# sourceMappingURL=event.js.map
// EXTERNAL MODULE: ./build/src/action/policy.js
var policy = __webpack_require__(1188);
;// CONCATENATED MODULE: ./build/src/action/store.js






/**
 * Chooses the store: the folder that `cache-path` names, else the runner's cache service, else none. The policy is one for all: who
 * may not save to the service has no business in the folder of a self-hosted runner either.
 *
 * @param env of the step, with the variables of the runner
 * @param service the runner's cache service; undefined when it offers none. Not called where nothing may be done with it
 */
function chooseStore({ cache, cachePath, cacheRules }, env, service) {
    const { restore, save, why } = (0,policy/* cachePolicy */.d)(cache, eventFacts(env));
    if (!restore && !save)
        return chosen(work_store/* noStore */.R5, { restore, save }, why);
    const store = cachePath === undefined ? service() : folderStore(cachePath, save ? cacheRules : { marks: false });
    if (store !== undefined)
        return chosen((0,work_store/* limited */.TJ)(store, { restore, save }), { restore, save }, why);
    return chosen(work_store/* noStore */.R5, { restore: false, save: false }, NO_SERVICE);
}
/** The store of this step. @param entries where the entry that the service gives, and the one it gets, stand; for this step alone */
function storeOfStep(inputs, host, { entries }) {
    const say = (line) => {
        host.say(line);
    };
    return chooseStore(inputs, process.env, () => cacheService(process.env, entries, { signal: host.signal, say }));
}
const NO_SERVICE = 'this runner offers no cache service, and cache-path names no folder';
function chosen(store, rights, why) {
    const word = (may) => (may ? 'yes' : 'no');
    return { store, rights, line: `cache: restore ${word(rights.restore)}, save ${word(rights.save)}: ${why}` };
}
/** Removes what the cache service gave: it is as large as the module cache, and no later step has a use for it. */
function clearEntries({ entries }) {
    (0,external_node_fs_.rmSync)(entries, { recursive: true, force: true });
}
//# sourceMappingURL=store.js.map

/***/ })

};
