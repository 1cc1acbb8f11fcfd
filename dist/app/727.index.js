export const id = 727;
export const ids = [727];
export const modules = {

/***/ 33408:
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
// EXTERNAL MODULE: ./build/src/action/groups.js
var groups = __webpack_require__(58478);
// EXTERNAL MODULE: ./build/src/action/words.js
var action_words = __webpack_require__(38389);
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
            core/* info */.pq((0,action_words/* logLine */.BP)(line));
        },
        stages: new groups/* Groups */.ZE(),
        progress: (0,progress/* seldom */.K)(EVERY, (state) => {
            core/* info */.pq((0,action_words/* logLine */.BP)(words.line(state, performance.now())));
        }),
        close: () => work.close(),
    };
}
//# sourceMappingURL=host.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(78244);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gomod/regular.js
var regular = __webpack_require__(39216);
;// CONCATENATED MODULE: ./build/src/action/blame.js
/** Which line of the checkout a finding about a module version is about. */


/**
 * Looks in the sum and go.mod files of the roots. What is not what the sums name is about the line of the sum; what cannot be had,
 * about the line that requires it. Files are only read when asked for, and each once; one that cannot be read has no lines.
 *
 * @param base the folder that the roots of the report are relative to
 */
function blamer({ command, roots }, base) {
    if (command === 'audit')
        return () => undefined; // what a job has changed is the fault of no line
    const dirs = [...new Set([...roots.map(({ dir }) => dir), '.'])];
    const texts = new Map();
    const linesOf = (file) => {
        const known = texts.get(file) ?? read((0,external_node_path_.join)(base, file));
        texts.set(file, known);
        return known;
    };
    const lookIn = (names, fits) => {
        for (const file of dirs.flatMap((dir) => names.map((name) => (dir === '.' ? name : `${dir}/${name}`)))) {
            const index = linesOf(file).findIndex((line) => fits(fieldsOf(line)));
            if (index >= 0)
                return `${file}:${index + 1}`;
        }
        return undefined;
    };
    return (found) => {
        const [path, version] = /^(.+)@([^@]+)$/.exec(found.module ?? '')?.slice(1) ?? [];
        if (path === undefined || version === undefined)
            return undefined;
        const sum = () => lookIn(['go.sum', 'go.work.sum'], sumOf(found, path, version));
        const requirement = () => lookIn(['go.mod', 'go.work'], namesBoth(path, version));
        return found.want?.startsWith('h1:') === true ? sum() : (requirement() ?? sum());
    };
}
function sumOf({ code, want }, path, version) {
    const wanted = want?.startsWith('h1:') === true ? want : undefined;
    const name = code === 'E_MODULE_MOD' ? `${version}/go.mod` : version;
    return ([first, second, hash]) => first === path && (second === name || wanted !== undefined) && (wanted === undefined || hash === wanted);
}
/** A path and a version side by side, as in `require`, in its block, and on the right of a `replace`. */
function namesBoth(path, version) {
    return (fields) => fields.some((field, i) => field === path && fields[i + 1] === version);
}
function fieldsOf(line) {
    const [text = ''] = line.split('//', 1);
    return text.split(/\s+/).flatMap((field) => (field === '' ? [] : [field.replace(/^(["`])(.*)\1$/, '$2')]));
}
function read(file) {
    try {
        return (0,regular/* textIfRegular */.t5)(file)?.split('\n') ?? [];
    }
    catch {
        return []; // it is told elsewhere what cannot be read; here only a place is missing
    }
}
//# sourceMappingURL=blame.js.map
// EXTERNAL MODULE: ./build/src/action/cachewords.js
var cachewords = __webpack_require__(51397);
;// CONCATENATED MODULE: ./build/src/action/summarytables.js


/** A name from outside, as code. */
function code(text) {
    return `<code>${(0,action_words/* outside */.qY)(text)}</code>`;
}
/** A count with its noun. */
function many(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** Rows of fixed words and of what {@link code} gives: a pipe in it is an entity. */
function table(head, rows) {
    const rule = head.map((_, i) => (i < 2 ? ':--' : '--:'));
    return [...[head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`), ''];
}
/** Less is no time that anybody looks for. */
const SOON = 0.05;
/** What each stage did: how many, bytes, seconds. Empty where no stage began. */
function stages(report) {
    const { seconds } = report;
    const shown = rowsOf(report).filter(({ stage, idle }) => !idle || seconds[stage] >= SOON);
    if (shown.length === 0)
        return [];
    const all = Object.values({ ...seconds }).reduce((sum, one) => sum + one, 0);
    const rows = shown.map(({ stage, title, what, bytes }) => [
        title,
        what,
        bytes === 0 ? '' : (0,words/* size */.Ej)(bytes),
        seconds[stage].toFixed(1),
    ]);
    return table(['stage', 'what', 'bytes', 'seconds'], [...rows, ['**all**', '', '', `**${all.toFixed(1)}**`]]);
}
function rowsOf({ command, modules, bytes, cache, seal, bundle, roots }) {
    const looks = command === 'verify' || command === 'audit' || command === 'seal';
    const { planned, present, verified, restored, fetched } = modules;
    const kept = bundle !== undefined ? 'one bundle' : bytes.saved > 0 ? 'one entry' : 'nothing';
    const row = (stage, title, rest) => ({
        stage,
        title,
        ...rest,
    });
    const found = cache?.matched == null ? 'none' : cache.hit === 'near' ? 'a near one' : 'its own';
    return [
        row('lookup', 'cache entry', { what: found, bytes: 0, idle: true }),
        row('plan', 'plan', {
            what: `${planned} needed${roots.length === 0 ? '' : `, ${many(roots.length, 'root')}`}`,
            bytes: 0,
            idle: planned === 0,
        }),
        row('verify', 'check', {
            what: looks ? `${verified} of ${planned} proven` : `${present} there and proven`,
            ...{ bytes: 0, idle: !looks && present === 0 },
        }),
        row('restore', 'restore', {
            what: `${restored} restored`,
            bytes: bytes.restored,
            idle: bytes.restored === 0,
        }),
        row('fetch', 'fetch', { what: `${fetched} fetched`, bytes: bytes.fetched, idle: bytes.fetched === 0 }),
        row('save', 'save', {
            what: kept,
            bytes: bytes.saved + bytes.bundle,
            idle: bytes.saved + bytes.bundle === 0,
        }),
        row('seal', 'seal', {
            what: seal === undefined ? 'none' : code(seal.mode),
            bytes: 0,
            idle: seal === undefined,
        }),
    ];
}
/** Where the modules came from, where that is more than one place. Numbers and fixed words alone: a chart is a language of its own. */
function pie({ modules }) {
    const { planned, present, restored, fetched, missing } = modules;
    const slices = [
        ['there already', present],
        ['cache entry or bundle', Math.max(0, Math.min(restored, planned - present - fetched - missing))],
        ['proxy list', fetched],
    ];
    const given = slices.filter(([, count]) => count > 0);
    if (given.length < 2)
        return [];
    const lines = given.map(([name, count]) => `  "${name}" : ${count}`);
    return ['```mermaid', 'pie showData title Where the modules came from', ...lines, '```', ''];
}
//# sourceMappingURL=summarytables.js.map
;// CONCATENATED MODULE: ./build/src/action/summaryfolds.js



/** What is folded below the screen. @param room bytes that it may take in all */
function folded(report, room) {
    const unproven = report.findings.filter(isUnverifiable);
    const parts = [
        ['The largest and the slowest modules that came', heavy(report)],
        [`Sources that no sum covers: ${unproven.length}`, unproven.map(lineOf)],
        [`Every finding: ${report.findings.length}`, report.findings.map(lineOf)],
    ];
    let text = '';
    for (const [title, lines] of parts)
        if (lines.length > 0)
            text += fold(title, lines, room - Buffer.byteLength(text));
    return text;
}
/** Source that a folder of the checkout gives, or a copy of such. */
function isUnverifiable({ code: name }) {
    return name === 'W_REPLACE_DIR' || name === 'W_VENDOR_UNVERIFIED';
}
/** The words around a list, and the line that says how much of it is not there. */
const AROUND = 300;
function fold(title, lines, room) {
    const shown = [];
    let left = room - AROUND;
    for (const line of lines) {
        left -= Buffer.byteLength(line) + 1;
        if (left < 0)
            break;
        shown.push(line);
    }
    if (shown.length === 0)
        return '';
    const rest = lines.length - shown.length;
    const more = rest === 0 ? [] : [`- and ${rest} more, in the report`];
    return ['<details>', `<summary>${title}</summary>`, '', ...shown, ...more, '', '</details>', '', ''].join('\n');
}
function lineOf({ code: name, module, path, message, remedy }) {
    const names = [module, path].flatMap((one) => (one === undefined ? [] : [` ${code(one)}`]));
    return `- **${name}**${names.join('')}: ${(0,action_words/* outside */.qY)(message)}. ${(0,action_words/* outside */.qY)(remedy)}`;
}
function heavy({ heavy: modules = [] }) {
    if (modules.length === 0)
        return [];
    const rows = modules.map(({ module, from, bytes, seconds }) => [
        code(module),
        from === null ? 'bundle' : code(from),
        (0,words/* size */.Ej)(bytes),
        seconds === null ? '' : seconds.toFixed(1),
    ]);
    const count = many(modules.length, 'module');
    return [
        `${count}; bytes of a proxy are compressed, those of a bundle are not.`,
        '',
        ...table(['module', 'from', 'bytes', 'seconds'], rows),
    ];
}
//# sourceMappingURL=summaryfolds.js.map
;// CONCATENATED MODULE: ./build/src/action/summary.js








/** A runner drops a summary of more than 1 MiB whole: all that one step has written into its file together. */
const ROOM = (1 << 20) - 4096;
/** Of what is refused, and of what an audit finds changed; the rest is folded below. */
const MOST = 5;
const VERDICT = {
    main: { ok: 'every module is here and proven', failed: 'the modules could not be brought in' },
    restore: { ok: 'what the cache had is proven', failed: 'the modules could not be brought back' },
    save: { ok: 'what can be kept is kept', failed: 'nothing was kept' },
    unbundle: { ok: 'every module is unpacked and proven', failed: 'the bundle does not bring what is needed' },
    bundle: { ok: 'one file holds every module', failed: 'no bundle was written' },
    verify: { ok: 'everything is what the sums name', failed: 'not everything is what the sums name' },
    seal: { ok: 'the module cache is proven', failed: 'nothing was sealed' },
    audit: { ok: 'the seal held', failed: 'the seal did not hold' },
};
/**
 * A report in Markdown, on one screen: the verdict, for a failure its reason and what mends it, then what was done. Below, folded,
 * the long lists. Nothing from outside is Markdown, HTML or a chart in it.
 *
 * @see threat-model T48
 */
function summaryOf(report, { room = ROOM, blame } = {}) {
    const verdict = VERDICT[report.command]?.[report.ok ? 'ok' : 'failed'] ?? report.command;
    const title = `### ${report.ok ? '✅' : '❌'} go-airlock: ${verdict}\n`;
    const head = [title, ...reason(report, blame), ...stages(report), ...facts(report), ...pie(report)];
    const text = `${head.join('\n')}\n`;
    if (Buffer.byteLength(text) > room)
        return title.length * 4 > room ? '' : title;
    return `${text}${folded(report, room - Buffer.byteLength(text))}`;
}
/** The error that a failure is told by: of several the first that is no consequence of another. */
function reasonOf({ ok, findings }) {
    const errors = findings.filter(({ level }) => level === 'error');
    return ok ? undefined : (errors.find((found) => found.code !== 'E_OFFLINE_MISSING') ?? errors[0]);
}
/** Right below the verdict: why, what to do, where. */
function reason(report, blame = () => undefined) {
    const first = reasonOf(report);
    if (first === undefined)
        return [];
    const { module, path, want, got, message, remedy } = first;
    const where = [module, path, blame(first)].flatMap((name) => (name === undefined ? [] : [code(name)]));
    const lines = [
        `**Why:** ${(0,action_words/* outside */.qY)(message)} (${first.code})`,
        `**What to do:** ${(0,action_words/* outside */.qY)(remedy)}`,
        ...(where.length === 0 ? [] : [`**Where:** ${where.join(' ')}`]),
        ...(want === undefined ? [] : [`**Wanted:** ${code(want)}`]),
        ...(got === undefined ? [] : [`**Found:** ${code(got)}`]),
        ...others(report, first),
    ];
    return [`${lines.join('<br>\n')}\n`];
}
function others({ findings }, first) {
    const errors = findings.filter(({ level }) => level === 'error');
    const same = errors.filter((found) => found.code === first.code).length - 1;
    const other = errors.length - 1 - same;
    const more = [
        ...(same > 0 ? [`${same} more with ${first.code}`] : []),
        ...(other > 0 ? [many(other, 'other error')] : []),
    ];
    return more.length === 0 ? [] : [`And ${more.join(' and ')}, in the list of findings below.`];
}
/** What else is worth a line each. */
function facts(report) {
    const lines = [...cacheFacts(report), ...bundleFact(report), ...sealFact(report), ...wrongFacts(report)];
    return lines.length === 0 ? [] : [`${lines.map((line) => `- ${line}`).join('\n')}\n`];
}
function cacheFacts({ cache, diff, findings, modules }) {
    if (cache === undefined || modules.planned === 0)
        return [];
    const { key, hit, saved } = cache;
    const kept = saved === null ? '' : saved === key ? '; saved' : `; saved as ${code(saved)}`;
    const words = hit === 'unasked' ? cache.policy : (0,cachewords/* hitWords */.Jl)({ ...cache, matched: null }, findings);
    const matched = hit === 'near' && cache.matched !== null ? `: ${code(cache.matched)}` : '';
    const line = `**Cache ${HIT[hit]}:** ${(0,action_words/* outside */.qY)(words)}${matched}; key ${code(key)}${kept}`;
    return diff === undefined ? [line] : [line, `**New since that entry:** ${news(diff)}`];
}
const HIT = {
    exact: 'hit',
    own: 'hit in part',
    near: 'hit in part',
    none: 'miss',
    unasked: 'not read',
};
function news({ added, changed, removed }) {
    const names = [
        ...changed.map(({ from, to }) => `${to.path} ${from.version} → ${to.version}`),
        ...added.map(({ path, version }) => `${path} ${version}`),
    ];
    const counts = `${added.length} added, ${changed.length} changed, ${removed.length} no longer needed`;
    return names.length === 0 ? counts : `${counts}: ${code((0,words/* named */.KT)(names.map((name) => name.slice(0, 100))))}`;
}
function bundleFact({ bundle, bytes }) {
    if (bundle === undefined)
        return [];
    const name = bundle.path.replace(/^.*[\\/]/, '');
    return [`**Bundle:** ${code(name)}, ${(0,words/* size */.Ej)(bytes.bundle)}, SHA-256 ${code(bundle.sha256)}`];
}
function sealFact({ seal, ok }) {
    return seal === undefined || !ok
        ? []
        : [`**Seal:** mode ${code(seal.mode)}; later steps have no way to the network through Go`];
}
/** What was refused, or what a job changed, with why; the one that is the reason of the failure stands above already. */
function wrongFacts(report) {
    const { command, findings, modules } = report;
    const isAudit = command === 'audit';
    const wrong = findings.filter((found) => isAudit || isRefusal(found));
    if (wrong.every((found) => found === reasonOf(report)))
        return [];
    const head = isAudit
        ? `**Changed since the seal:** ${wrong.length}`
        : `**Refused:** ${Math.max(wrong.length, modules.rejected)}`;
    const lines = wrong.slice(0, MOST).map(({ module, path, message }) => {
        const subject = module ?? path;
        return `  - ${subject === undefined ? '' : `${code(subject)}: `}${(0,action_words/* outside */.qY)(message)}`;
    });
    const more = wrong.length > MOST ? [`  - and ${wrong.length - MOST} more`] : [];
    return [[head, ...lines, ...more].join('\n')];
}
/** Something that was offered or found and not taken. */
function isRefusal({ code: name }) {
    return /^E_(MODULE_(ZIP|MOD|DIR|ZIPHASH)|ZIP_|BUNDLE_)|^W_(BUNDLE_REFUSED|CACHE_REPAIRED)$/.test(name);
}
/** Adds a report to the job summary. @param base the folder that its roots are relative to. Where the runner has none, or it cannot be written, that is only said. */
async function writeSummary(report, base) {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    try {
        const text = summaryOf(report, {
            room: ROOM - (0,external_node_fs_.statSync)(file).size,
            blame: blamer(report, base),
        });
        if (text === '')
            core/* warning */.$e('the job summary is full, and holds nothing of this step');
        else
            await core/* summary */.z.addRaw(text).write();
    }
    catch {
        core/* warning */.$e('the job summary could not be written');
    }
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/action/tell.js





/** A runner shows no more annotations of one kind and step. */
const tell_MOST = 10;
/** Tells a report in the log: the worst findings as annotations on the line they are about, the others in words, then one closing line. */
function tell(report, places) {
    const isError = ({ level }) => level === 'error';
    const worstFirst = [...report.findings.filter(isError), ...report.findings.filter((f) => !isError(f))];
    const blame = blamer(report, places.base);
    for (const found of worstFirst.slice(0, tell_MOST))
        annotate(found, placeOf(found.path, places) ?? placeOf(blame(found), places) ?? {});
    if (worstFirst.length > tell_MOST)
        core/* info */.pq(`${worstFirst.length - tell_MOST} more without an annotation, as a runner shows no more than ${tell_MOST}:`);
    for (const found of worstFirst.slice(tell_MOST))
        core/* info */.pq((0,action_words/* defused */.t0)((0,words/* findingText */.NK)(found, false)));
    for (const line of [(0,words/* leftOutLine */.uv)(report) ?? [], (0,words/* reportLine */.BS)(report)].flat())
        core/* info */.pq((0,action_words/* logLine */.BP)(line));
}
function annotate(found, place) {
    const show = found.level === 'error' ? core/* error */.z3 : core/* warning */.$e;
    show((0,action_words/* defused */.t0)((0,words/* findingText */.NK)(found, false)), { title: found.code, ...place });
}
/** The line of the checkout that a finding is about, as annotations name it. */
function placeOf(path = '', { base, workspace }) {
    const [, file, line] = /^(.+):([1-9][0-9]*)$/.exec(path) ?? [];
    if (file === undefined || (0,external_node_path_.isAbsolute)(file) || (0,words/* printable */.g$)(path) !== path)
        return undefined;
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
                core/* info */.pq((0,action_words/* logLine */.BP)(line));
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
        await writeSummary(shown, places.base);
    return (0,errors/* exitStatus */.$u)(shown.findings) === 0 ? 0 : 1;
}
//# sourceMappingURL=boundary.js.map

/***/ }),

/***/ 51397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ savedLines),
/* harmony export */   Jl: () => (/* binding */ hitWords),
/* harmony export */   nE: () => (/* binding */ coverLines),
/* harmony export */   rg: () => (/* binding */ keyLines),
/* harmony export */   w7: () => (/* binding */ cacheOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78244);

/** What the log says of the key: what was found for it, why, and what it covers; or why there is nothing to cache. */
function keyLines(entries, policy) {
    const { key, report } = entries;
    const { rights } = policy;
    if (report.modules.planned > 0 && !rights.restore && !rights.save)
        return [];
    const line = `cache key ${key.exact}: ${hitWords(cacheOf(entries, policy), report.findings)}`;
    return [...(report.modules.planned > 0 ? [line] : []), ...coverLines(entries)];
}
/** What the report says of the entry. */
function cacheOf(entries, { rights, why }, saved) {
    const { key, entry } = entries;
    return {
        key: key.exact,
        matched: entry?.key ?? null,
        hit: rights.restore ? hitOf(entries) : 'unasked',
        policy: why,
        saved: saved?.key ?? null,
    };
}
function hitOf({ entry, exact }) {
    if (entry === undefined)
        return 'none';
    if (!entry.own)
        return 'near';
    return exact ? 'exact' : 'own';
}
/** What was found under a key, and why that and no more. */
function hitWords({ key, matched, hit, policy }, findings) {
    const family = key.replace(/[0-9a-f]+$/, '');
    const isDown = findings.some(({ code }) => code === 'W_CACHE_STORE');
    return {
        exact: 'its own entry',
        own: 'its own entry, which did not have all',
        near: `${matched === null ? '' : `${matched}, `}the newest that starts with ${family}: requirements, sums or scope are not those it was saved for`,
        none: isDown
            ? 'no entry, as the store could not be used (W_CACHE_STORE)'
            : `no entry, and none that starts with ${family}`,
        unasked: `not looked for: ${policy}`,
    }[hit];
}
/** What the log says of what a key covers; or why there is nothing to cache. */
function coverLines({ report: { roots, modules }, plan, }) {
    if (modules.planned === 0)
        return ['no modules are required: nothing to cache'];
    return [`the key covers ${covered(roots)}`, `the key is made of ${parts(plan)}`];
}
function parts({ scope, question }) {
    const asked = question === undefined ? '' : ', platforms and tags';
    return `cache-key-prefix, the format, and a digest of the requirements, the sums and the scope (${scope})${asked}; not of the Go version, the system or comments`;
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

/***/ 68897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage),
/* harmony export */   E: () => (/* binding */ Given)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _pack_digests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32262);




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
    /** SHA-256 of bundles, one a line: one for each of `files`, or none at all; lower-case hex. */
    digests(name, files) {
        const digests = (0,_pack_digests_js__WEBPACK_IMPORTED_MODULE_3__/* .readDigests */ .y)(this.lines(name), files);
        if (typeof digests === 'string')
            throw usage(name, digests);
        return digests;
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

/***/ 58478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZE: () => (/* binding */ Groups),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export TITLES */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38389);


/** What each stage does, as the log shows it folded. Fixed words: no title is made of anything from outside. */
const TITLES = {
    lookup: 'look for a cache entry',
    plan: 'plan what the module roots need',
    verify: 'hold what is there against the sums',
    restore: 'restore from the cache entry or bundle',
    fetch: 'fetch what is missing',
    save: 'pack and save',
    seal: 'seal and prove the seal',
};
/** The log in groups, one for each stage, and below each one line with what it came to. A stage within another has no group of its own: a runner knows no such thing. */
class Groups {
    #open = 0;
    begins(stage) {
        if (this.#open++ === 0)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(TITLES[stage]);
    }
    ends(_stage, said) {
        if (--this.#open === 0)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(said));
    }
}
/** Does `work` with what it says in a group, which ends also when it throws. @param title fixed words */
function grouped(title, work) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(title);
    try {
        return work();
    }
    finally {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
    }
}
//# sourceMappingURL=groups.js.map

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
    sbom: 'cyclonedx',
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
    const lines = given.lines('modules');
    return {
        base,
        modules: lines.filter((glob) => glob !== 'auto' && glob !== 'all'),
        ...(lines.includes('all') ? { all: true } : {}),
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
    const sbom = given.oneOf('sbom', ['cyclonedx', 'false']) === 'cyclonedx';
    return { name: name === '' ? undefined : name, required: given.flag('bundle-required'), sbom, days };
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

/***/ 45895:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/project.js + 2 modules
var project = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/src/gomod/toolchain.js
var toolchain = __webpack_require__(11071);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/gomod/checkout.js
var checkout = __webpack_require__(60430);
// EXTERNAL MODULE: ./build/src/gomod/goversion.js
var goversion = __webpack_require__(40194);
;// CONCATENATED MODULE: ./build/src/stages/toolcache.js





/** Milliseconds for a go command to tell its version. */
const PATIENCE = 30_000;
/** Names that are passed over are told up to here. */
const MOST_TOLD = 20;
/**
 * Looks for a Go that is there already: the smallest that fits, releases before pre-releases. It counts only where everything on
 * the way to it is a folder, its marker is beside it, and the go command in it says the version that its folder's name says. Links
 * are not followed, what lies in the checkout is not run, nothing is fetched.
 *
 * @param wants the version of the newest go line
 * @param base the folder the run is about; absolute
 * @see docs/decisions/0018; threat-model T18, T33
 */
async function lookForGo(host, { dir, arch }, { wants, base }) {
    const all = namesIn((0,external_node_path_.join)(dir, 'go')).flatMap((name) => {
        const version = versionOfFolder(name);
        return version === undefined ? [] : [{ name, version }];
    });
    const passed = all
        .filter(({ version }) => (0,goversion/* compareGo */.Ac)(version, wants) < 0)
        .map(({ name }) => `${name} is older`);
    const fitting = all.filter(({ version }) => (0,goversion/* compareGo */.Ac)(version, wants) >= 0).sort(smallestFirst);
    for (const { name, version } of fitting) {
        const root = (0,external_node_path_.join)(dir, 'go', name, arch);
        const wrong = wrongWith(root, base) ?? (await liesAbout(host, root, version));
        if (wrong === undefined)
            return { found: { version, root, bin: (0,external_node_path_.join)(root, 'bin') }, passed };
        passed.push(`${name} ${wrong}`);
    }
    return { found: undefined, passed: passed.slice(0, MOST_TOLD) };
}
function namesIn(dir) {
    if (!isFolder(dir))
        return [];
    try {
        return (0,external_node_fs_.readdirSync)(dir);
    }
    catch (thrown) {
        if ((0,errors/* isError */.bJ)(thrown))
            return []; // not for this user
        throw thrown;
    }
}
/** Folders are named by semantic versions: `1.26.8`, `1.27.0-rc.1`. Undefined for other names. */
function versionOfFolder(name) {
    const [, line, patch, kind, pre] = /^(\d+\.\d+)\.(\d+)(?:-(alpha|beta|rc)\.?(\d+))?$/.exec(name) ?? [];
    if (line === undefined || patch === undefined)
        return undefined;
    if (kind === undefined)
        return (0,goversion/* versionOfGo */.c5)(`go${line}.${patch}`);
    return patch === '0' ? (0,goversion/* versionOfGo */.c5)(`go${line}${kind}${pre ?? ''}`) : undefined;
}
function smallestFirst(a, b) {
    const isEarly = ({ version }) => (/[a-z]/.test(version) ? 1 : 0);
    return isEarly(a) - isEarly(b) || (0,goversion/* compareGo */.Ac)(a.version, b.version);
}
/** What is wrong with the files of a Go; undefined: nothing. */
function wrongWith(root, base) {
    const [version, bin] = [(0,external_node_path_.join)(root, '..'), (0,external_node_path_.join)(root, 'bin')];
    if (!isFolder(version) || !isFolder(root))
        return 'has no folder for this machine';
    if (!isFile(`${root}.complete`))
        return 'is not complete';
    if (!isFolder(bin) || !isRunnable((0,external_node_path_.join)(bin, goName())))
        return 'holds no go command';
    return (0,checkout/* isInside */.FK)((0,checkout/* checkoutOf */.o5)(base), bin) ? 'lies in the checkout' : undefined;
}
/** What is wrong with the word of a go command about itself; undefined: nothing. */
async function liesAbout(host, root, version) {
    const ran = await host.run({
        file: (0,external_node_path_.join)(root, 'bin', goName()),
        args: ['env', 'GOVERSION'],
        cwd: root,
        env: { ...host.env, GOROOT: undefined, GOFLAGS: undefined, GOENV: 'off', GOTOOLCHAIN: 'local' },
        signal: AbortSignal.any([host.signal, AbortSignal.timeout(PATIENCE)]),
    });
    host.signal.throwIfAborted();
    const says = ran.status === 0 ? (0,goversion/* versionOfGo */.c5)(ran.stdout.trim()) : undefined;
    if (says === undefined)
        return 'does not tell its version';
    return (0,goversion/* compareGo */.Ac)(says, version) === 0 ? undefined : `says that it is go ${says}`;
}
function goName() {
    return process.platform === 'win32' ? 'go.exe' : 'go';
}
function isFolder(path) {
    return kindOf(path) === 'folder';
}
function isFile(path) {
    return kindOf(path) === 'file';
}
function kindOf(path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : undefined;
    }
    catch (thrown) {
        if ((0,errors/* isError */.bJ)(thrown))
            return undefined; // not there, or not for this user
        throw thrown;
    }
}
function isRunnable(file) {
    if (!isFile(file))
        return false;
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false; // not for this user
    }
}
//# sourceMappingURL=toolcache.js.map
;// CONCATENATED MODULE: ./build/src/action/toolcache.js






/**
 * Where a go line wants a newer Go than there is, and the runner has a fitting one in its tool cache, that one is put first in PATH: for
 * this step by the host that is returned, and for later steps. Undefined where the Go at hand does, or there is none to take; the plan
 * tells what is missing then.
 *
 * @param goversion GOVERSION of the go command in PATH; `''`: there is none, and none is chosen for anybody
 * @see docs/decisions/0018; go-modules-spec.md 5.7
 */
async function fromToolCache(host, where, goversion) {
    const project = readable(where);
    if (project === undefined || (0,toolchain/* tooNew */.$J)(project, goversion).length === 0)
        return undefined;
    const line = (0,toolchain/* newestGoLine */.pl)(project);
    const dir = toolCacheOf(host.env);
    if (line === undefined || dir === undefined)
        return undefined;
    const at = { wants: line.version, base: where.base };
    const { found, passed } = await lookForGo(host, { dir, arch: process.arch }, at);
    const asks = `${line.path} wants go ${line.version}, and PATH has ${goversion}`;
    if (found === undefined) {
        host.say(`${asks}; no Go in the tool cache ${dir} fits: ${passed.join(', ') || 'it has none'}`);
        return undefined;
    }
    host.say(`${asks}; go ${found.version} of the tool cache is put first in PATH, here and for later steps`);
    return { ...host, env: first(host.env, found) };
}
/** Undefined where the checkout is wrong: the plan tells of that in its place. */
function readable(where) {
    try {
        return (0,project/* readProject */.Wh)(where);
    }
    catch (thrown) {
        if (thrown instanceof errors/* Failure */.HR)
            return undefined;
        throw thrown;
    }
}
/** No step can set the first of the names; the second is the older one, and only counts without it. */
function toolCacheOf(env) {
    const dir = [env['RUNNER_TOOL_CACHE'], env['AGENT_TOOLSDIRECTORY']].find((one = '') => one !== '');
    return dir !== undefined && (0,external_node_path_.isAbsolute)(dir) ? dir : undefined;
}
/** The environment with a Go first in PATH, and GOROOT, where one is set, not left at another's. Tells the runner, too. */
function first(env, { bin, root }) {
    core/* addPath */.fM(bin);
    const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    const path = { [name]: [bin, env[name] ?? ''].filter((part) => part !== '').join(external_node_path_.delimiter) };
    if ((env['GOROOT'] ?? '') === '')
        return { ...env, ...path };
    core/* exportVariable */.dN('GOROOT', root);
    return { ...env, ...path, GOROOT: root };
}
//# sourceMappingURL=toolcache.js.map
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
async function opening(started, manner, { read, outputs, seals = false }) {
    const { workspace, temp } = (0,runner/* readRunner */.fY)(process.env);
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
    for (const secret of secretsOfLines(core/* getInput */.V4('proxy-auth')))
        core/* setSecret */.Pq(secret);
    const inputs = read((name) => core/* getInput */.V4(name, { trimWhitespace: false }), workspace);
    manner.places = { base: inputs.base, workspace };
    manner.summary = inputs.summary;
    const where = {
        ...{ base: inputs.base, modules: inputs.modules, all: inputs.all === true },
        gowork: started.env['GOWORK'],
    };
    const inPath = await choose(started, inputs);
    const wanted = seals && inputs.mode !== 'off';
    const newer = wanted ? await fromToolCache(started, where, inPath.env.GOVERSION) : undefined;
    const { host, env } = newer === undefined ? inPath : await choose(newer, inputs);
    const ask = {
        where,
        scope: inputs.scope,
        allowModules: inputs.allowModules,
        ...(inputs.asked === undefined ? {} : { question: (0,question/* readQuestion */.H)(inputs.asked, env) }),
    };
    return { host, inputs, env, folder: (0,runner/* makeStepFolder */.vV)(temp), ask };
}
/** The go command that PATH names, and what it says; told in the log. */
async function choose(started, inputs) {
    const { host, go } = (0,gocommand/* withGo */.f)(started, inputs.base);
    const env = await settings(host, inputs);
    host.say(go === undefined ? 'no go command in PATH' : `go command ${go}, ${env.GOVERSION}, GOROOT ${env.GOROOT}`);
    return { host, env };
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
/* harmony import */ var _page_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52877);




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
        'report-html': folder.page,
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
        'report-html': folder.page,
    };
}
/** Those of a step that seals to what is there. */
function sealOutputs({ plan, report, sealed }, folder) {
    return {
        'module-cache-path': plan.folder.trees,
        modules: rootsOf(report),
        'modules-total': String(report.modules.planned),
        'report-path': folder.report,
        'report-html': folder.page,
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
        'report-html': folder.page,
    };
}
/** Those of a step that unpacks. @param proxyDir the file proxy it filled in place of a module cache */
function unbundleOutputs(unpacked, { proxyDir, folder, cli }) {
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
        'report-html': folder.page,
        'env-file': sealed === undefined ? '' : folder.envFile,
        'env-files': JSON.stringify(filesOf(sealed, folder)),
        cli,
        node: process.execPath,
    };
}
/** Those of a step that bundles. */
function bundleOutputs({ report, roots }, { outputs }, folder) {
    return {
        ...outputs,
        modules: JSON.stringify(roots),
        'roots-total': String(roots.length),
        'modules-total': String(report.modules.planned),
        'modules-fetched': String(report.modules.fetched),
        'report-path': folder.report,
        'report-html': folder.page,
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
        'report-html': folder.page,
    };
}
/** Writes the report where the output says, and sets the outputs. Gives the report. */
function handOver(report, outputs, folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(folder.report, `${JSON.stringify(report)}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(folder.page, (0,_page_page_js__WEBPACK_IMPORTED_MODULE_3__/* .reportPage */ .S)(report));
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
        page: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'report.html'),
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

/***/ 38389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   t0: () => (/* binding */ defused)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78244);

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
    return defused((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text));
}
/** Characters of one text from outside that a summary shows. */
const MOST = 1000;
/** Text from outside for the job summary: neither HTML nor Markdown, and not without end. */
function outside(text) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryText */ .g5)(text.length <= MOST ? text : `${text.slice(0, MOST)}…`);
}
//# sourceMappingURL=words.js.map

/***/ })

};
