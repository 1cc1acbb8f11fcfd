export const id = 45;
export const ids = [45];
export const modules = {

/***/ 9045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ runMain),
  a: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/errors.js + 4 modules
var errors = __webpack_require__(6736);
// EXTERNAL MODULE: ./build/src/gomod/go.js
var go = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(6246);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(1296);
// EXTERNAL MODULE: ./build/src/gomod/question.js
var question = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/src/proxy/access.js + 3 modules
var proxy_access = __webpack_require__(4644);
// EXTERNAL MODULE: ./build/src/proxy/list.js
var list = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/recipes.js + 77 modules
var recipes = __webpack_require__(3922);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(6471);
// EXTERNAL MODULE: ./build/src/stages/audit.js
var stages_audit = __webpack_require__(5946);
// EXTERNAL MODULE: ./build/src/stages/deceivable.js
var deceivable = __webpack_require__(4489);
// EXTERNAL MODULE: ./build/src/stages/record.js
var stages_record = __webpack_require__(8032);
// EXTERNAL MODULE: ./build/src/stages/seal.js + 1 modules
var seal = __webpack_require__(8038);
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
        attach: (command) => (0,work_process/* attach */.K)(command, 'stdout'),
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/work/store.js
var store = __webpack_require__(602);
;// CONCATENATED MODULE: ./build/src/action/inputs.js




/** Every input of the root action with its default, as action.yml declares them. */
const defaults = {
    'working-directory': '.',
    modules: 'auto',
    cache: 'auto',
    'cache-key-prefix': 'go-airlock',
    'cache-path': '',
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
/**
 * Understands all inputs of a step at once. An input that is not given, or empty, has its default.
 *
 * @param raw the text of an input; `''` when it is not given
 * @param workspace what `working-directory` starts at; absolute
 * @throws Failure `E_USAGE`, naming the input
 */
function readInputs(raw, workspace) {
    const given = new Given(raw);
    const base = (0,external_node_path_.resolve)(workspace, expanded(given.text('working-directory')));
    const archives = given.flag('archives');
    return {
        base,
        modules: given.lines('modules').filter((glob) => glob !== 'auto'),
        store: storeOf(given, base),
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
/** With a folder as store nobody but the owner of the machine writes to it, so `auto` reads and writes. */
function storeOf(given, base) {
    const policy = given.oneOf('cache', ['auto', 'true', 'read', 'false']);
    const dir = given.path('cache-path', base);
    if (policy === 'false')
        return store/* noStore */.R5;
    if (dir !== undefined)
        return policy === 'read' ? (0,store/* readOnly */.Tu)((0,store/* folderStore */.s4)(dir)) : (0,store/* folderStore */.s4)(dir);
    if (policy === 'auto')
        return store/* noStore */.R5;
    throw usage('cache', `${policy} wants a folder to keep entries in: cache-path`);
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
    if (given.text('mode') === 'vendor')
        throw usage('mode', 'vendor is not taken; auto, modcache and proxy build a project with a vendor folder from the module cache');
    const mode = given.oneOf('mode', ['auto', 'modcache', 'proxy', 'off']);
    if (mode === 'proxy' && !archives)
        throw usage('mode', 'proxy serves archives, so it wants archives: true');
    return mode === 'auto' ? 'modcache' : mode;
}
/** A runner's shell would have done this; an input goes through none. */
function expanded(path) {
    return path === '~' || path.startsWith('~/') ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(1)) : path;
}
function usage(name, message) {
    return new errors/* Failure */.HR('E_USAGE', {
        message: `input ${name}: ${message}`,
        remedy: `correct ${name} in the workflow`,
    });
}
/** What was given, by name, each in the one form it may have. */
class Given {
    #raw;
    constructor(raw) {
        this.#raw = raw;
    }
    text(name) {
        const value = this.#raw(name).trim();
        return value === '' ? defaults[name] : value;
    }
    lines(name) {
        const lines = this.text(name).split('\n');
        return lines.map((line) => line.trim()).filter((line) => line !== '');
    }
    path(name, base) {
        const text = this.text(name);
        return text === '' ? undefined : (0,external_node_path_.resolve)(base, expanded(text));
    }
    flag(name) {
        const text = this.text(name);
        if (!/^(true|false)$/i.test(text))
            throw usage(name, `takes true or false, not ${JSON.stringify(text)}`);
        return text.toLowerCase() === 'true';
    }
    count(name) {
        const text = this.text(name);
        if (!/^[1-9][0-9]{0,4}$/.test(text))
            throw usage(name, `takes a whole number from 1 to 99999, not ${JSON.stringify(text)}`);
        return Number(text);
    }
    oneOf(name, allowed) {
        const text = this.text(name);
        const found = allowed.find((value) => value === text);
        if (found === undefined)
            throw usage(name, `takes ${allowed.join(', ')}, not ${JSON.stringify(text)}`);
        return found;
    }
}
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(362);
;// CONCATENATED MODULE: ./build/src/action/outputs.js

/** The outputs that follow from what the main step came to. */
function outputsOf(brought, folder) {
    const { plan, key, entry, exact, report, sealed } = brought;
    return {
        'cache-hit': exact ? 'true' : entry === undefined ? '' : 'false',
        'cache-primary-key': key.exact,
        'cache-matched-key': entry?.key ?? '',
        'module-cache-path': plan.folder.trees,
        modules: JSON.stringify(report.roots.map(({ dir, module, go }) => ({ dir, module, go }))),
        'modules-total': String(report.modules.planned),
        'modules-restored': String(report.modules.restored),
        'modules-fetched': String(report.modules.fetched),
        'modules-rejected': String(report.modules.rejected),
        'bytes-fetched': String(report.bytes.fetched),
        'offline-ready': String(report.ok),
        missing: JSON.stringify(missingOf(brought)),
        'bundle-path': report.bundle?.path ?? '',
        'bundle-sha256': report.bundle?.sha256 ?? '',
        'report-path': folder.report,
        'env-file': sealed === undefined ? '' : folder.envFile,
    };
}
/** `path@version` of each planned version that cannot be used: what is not there, and what is there and wrong. */
function missingOf({ plan, missing, report }) {
    const named = report.findings.flatMap((found) => (found.level === 'error' ? [found.module] : []));
    const wrong = new Set([...missing, ...named]);
    return plan.needs.modules.map(({ module }) => (0,gomod_module/* idOf */.TH)(module)).filter((id) => wrong.has(id));
}
//# sourceMappingURL=outputs.js.map
;// CONCATENATED MODULE: ./build/src/action/runner.js



/** Files that the main step hands variables, outputs and state over in. Without one of them a seal would be a seal in name only. */
const FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'];
/** Reads what the runner provides. Throws Failure `E_RUNNER`, naming the variable. */
function readRunner(env) {
    for (const name of FILES)
        if (!(0,external_node_fs_.existsSync)(env[name] ?? ''))
            throw new errors/* Failure */.HR('E_RUNNER', { message: `the runner gives no file in ${name}` });
    const temp = env['RUNNER_TEMP'] ?? '';
    if (temp === '' || (0,external_node_fs_.statSync)(temp, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new errors/* Failure */.HR('E_RUNNER', { message: 'the runner gives no folder in RUNNER_TEMP' });
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
        const dir = (0,external_node_path_.join)(temp, `go-airlock-${number}`);
        if (!isMade(dir))
            continue;
        return {
            moduleCache: (0,external_node_path_.join)(dir, 'modules'),
            buildCache: (0,external_node_path_.join)(dir, 'build'),
            bundle: (0,external_node_path_.join)(dir, 'go-modules.tar.zst'),
            report: (0,external_node_path_.join)(dir, 'report.json'),
            envFile: (0,external_node_path_.join)(dir, 'seal.env'),
            record: (0,external_node_path_.join)(dir, 'seal.json'),
        };
    }
}
/** False when something stands there. */
function isMade(dir) {
    try {
        (0,external_node_fs_.mkdirSync)(dir, { mode: 0o700 });
        return true;
    }
    catch (thrown) {
        if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')
            return false;
        throw thrown;
    }
}
//# sourceMappingURL=runner.js.map
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
;// CONCATENATED MODULE: ./build/src/action/summary.js



/** A runner drops a summary of more than 1 MiB whole. In characters, and none takes more than 4 bytes. */
const MOST = 200_000;
const VERDICT = {
    main: { ok: 'every module is here and proven', failed: 'the modules could not be brought in' },
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
;// CONCATENATED MODULE: ./build/src/action/run.js
























/** The main step: brings the modules in and seals the job. Gives the exit status; never throws. */
function runMain(started) {
    return inBoundary(started, 'main', mainStep);
}
/** The post step: audits the seal, where the main step has set one. Gives the exit status; never throws. */
function runPost(started) {
    return inBoundary(started, 'audit', postStep);
}
/** The one error boundary of the action. A stack is only shown for a fault of this program. */
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
async function mainStep(host, manner) {
    const { workspace, temp } = readRunner(process.env);
    core/* setOutput */.uH('offline-ready', 'false'); // until it is known to be so
    for (const secret of secretsOfLines(core/* getInput */.V4('proxy-auth')))
        core/* setSecret */.Pq(secret);
    const inputs = readInputs((name) => core/* getInput */.V4(name, { trimWhitespace: false }), workspace);
    manner.places = { base: inputs.base, workspace };
    manner.summary = inputs.summary;
    const env = await settings(host, inputs);
    const folder = makeStepFolder(temp);
    const ask = {
        where: { base: inputs.base, modules: inputs.modules, gowork: host.env['GOWORK'] },
        folder: (0,modcache/* moduleCache */.tg)(inputs.moduleCache ?? folder.moduleCache),
        scope: inputs.scope,
        allowModules: inputs.allowModules,
        go: inputs.mode === 'off' ? '' : env.GOVERSION,
        ...(inputs.asked === undefined ? {} : { question: (0,question/* readQuestion */.H)(inputs.asked, env) }),
    };
    const brought = await (0,recipes/* bringIn */.Yz)(host, ask, howOf(inputs, { host, env, folder }));
    host.say(cacheLine(brought));
    publish(brought, { host, inputs, folder });
    return brought.report;
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
function howOf(inputs, { host, env, folder }) {
    const { store, prefix, archives, strict, mode } = inputs;
    const bundle = inputs.bundle ? folder.bundle : undefined;
    const from = fetchFrom(host, inputs, env);
    const notes = from === undefined ? [] : (0,deceivable/* deceivable */.l)(env, { text: env.GOPROXY, list: from.list });
    const own = inputs.buildCache === 'fresh' ? { ...env, GOCACHE: folder.buildCache } : env;
    return { store, prefix, archives, strict, mode, env: own, bundle, from, notes };
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
function cacheLine({ key, entry, exact }) {
    const found = entry === undefined ? 'no entry' : entry.key === key.exact ? 'its own entry' : entry.key;
    return `cache key ${key.exact}: ${found}${entry !== undefined && !exact ? ', which did not have all' : ''}`;
}
/** Files and outputs first, then the state, and last the seal: what the post step needs to know is there before it holds. */
function publish(brought, { host, inputs, folder }) {
    (0,external_node_fs_.writeFileSync)(folder.report, `${JSON.stringify(brought.report)}\n`);
    const { sealed, record } = brought;
    if (sealed !== undefined)
        (0,external_node_fs_.writeFileSync)(folder.envFile, (0,seal/* formatSeal */.Z)(sealed, 'github'));
    for (const [name, value] of Object.entries(outputsOf(brought, folder)))
        core/* setOutput */.uH(name, value);
    if (sealed === undefined || record === undefined)
        return;
    if (inputs.buildCache === 'fresh')
        (0,external_node_fs_.mkdirSync)(folder.buildCache, { mode: 0o700 });
    if (inputs.audit !== 'off') {
        const text = (0,stages_record/* writeRecord */.rh)(record);
        (0,external_node_fs_.writeFileSync)(folder.record, text, { mode: 0o600 });
        const sha256 = (0,hash/* sha256Hex */.fg)(Buffer.from(text));
        const before = new Map(Object.keys(sealed.variables).map((name) => [name, (0,stages_audit/* remembered */.H)(host.env[name])]));
        const { audit, summary } = inputs;
        core/* saveState */.LZ(STATE, writeState({ record: folder.record, sha256, audit, summary, before }));
    }
    for (const [name, value] of Object.entries(sealed.variables))
        core/* exportVariable */.dN(name, value);
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
    return (0,recipes/* lookBack */.Lp)(host, record, state.before);
}
//# sourceMappingURL=run.js.map

/***/ })

};
