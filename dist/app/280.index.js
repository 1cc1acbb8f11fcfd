export const id = 280;
export const ids = [280];
export const modules = {

/***/ 87932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/go.js
var go = __webpack_require__(43644);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var gomod_modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/gomod/question.js
var question = __webpack_require__(53314);
// EXTERNAL MODULE: ./build/src/proxy/access.js + 3 modules
var proxy_access = __webpack_require__(94644);
// EXTERNAL MODULE: ./build/src/proxy/authlines.js
var authlines = __webpack_require__(71363);
// EXTERNAL MODULE: ./build/src/proxy/list.js
var proxy_list = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/recipes.js + 6 modules
var recipes = __webpack_require__(50257);
// EXTERNAL MODULE: ./build/src/recipes/pack.js
var pack = __webpack_require__(43968);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(86471);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gomod/tree.js
var tree = __webpack_require__(26898);
;// CONCATENATED MODULE: ./build/src/stages/buildcache.js




/**
 * Gives `use` the settings with the build cache that was chosen. A fresh one is for this user alone, and is removed at the end.
 *
 * @throws what `use` throws; system errors when the folder cannot be made or removed
 * @see docs/decisions/0011; threat-model T20
 */
async function withBuildCache(env, choice, use) {
    if (choice === 'keep')
        return use(env);
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-airlock-build-'));
    try {
        return await use({ ...env, GOCACHE: dir });
    }
    finally {
        (0,tree/* removeTree */.dM)(dir);
    }
}
//# sourceMappingURL=buildcache.js.map
// EXTERNAL MODULE: ./build/src/stages/deceivable.js
var deceivable = __webpack_require__(24489);
// EXTERNAL MODULE: ./build/src/stages/seal.js
var stages_seal = __webpack_require__(93800);
// EXTERNAL MODULE: ./build/src/clock.js
var src_clock = __webpack_require__(78179);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/src/proxy/range.js
/**
 * What a Range header asks of a file of `size` bytes. Several ranges, other units and what cannot be read are passed over, as
 * the standard allows: the whole file is the answer.
 *
 * @returns `none` when the range lies outside of the file
 * @see RFC 9110 section 14.1.2, 14.2
 */
function rangeOf(header, size) {
    const found = /^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i.exec(header ?? '');
    const [, from = '', to = ''] = found ?? [];
    if (from === '')
        return to === '' ? 'whole' : lastBytes(Number(to), size);
    const start = Number(from);
    const last = to === '' ? size - 1 : Number(to);
    if (to !== '' && last < start)
        return 'whole';
    return start >= size ? 'none' : { start, end: Math.min(last + 1, size) };
}
function lastBytes(count, size) {
    return count === 0 || size === 0 ? 'none' : { start: Math.max(0, size - count), end: size };
}
//# sourceMappingURL=range.js.map
;// CONCATENATED MODULE: ./build/src/proxy/readonly.js
/** A file proxy over HTTP that is only read: GET and HEAD, whole files and single ranges, plain words for everything else. */



/** Who takes nothing of what is sent for so long, in milliseconds, is dropped: the content it waits for holds memory. */
const IDLE = 60_000;
/** Connections at once; each takes some memory. */
const MOST = 4096;
/**
 * Serves what `find` gives, until closed.
 *
 * @throws Failure `E_USAGE` when the address cannot be used
 * @see cmd/go `go help goproxy`; go-modules-spec.md 2.1, 2.2; RFC 9110 for ranges
 */
async function serveReadOnly({ host, port }, find) {
    const turns = new WeakMap();
    const server = (0,external_node_http_.createServer)((request, response) => {
        // a later request of a connection would hold memory while it waits for the earlier one to be sent
        const before = turns.get(request.socket) ?? Promise.resolve();
        const turn = before.then(() => answer(request, response, find));
        turns.set(request.socket, turn.catch(() => void response.destroy()));
    });
    server.maxConnections = MOST;
    await listening(server, { host, port });
    const address = server.address(); // that of a port, as it was asked for
    return {
        url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
        close: () => new Promise((done) => {
            server.close(() => {
                done();
            });
            server.closeAllConnections();
        }),
    };
}
function listening(server, { host, port }) {
    return new Promise((done, fail) => {
        server.once('error', (cause) => {
            const code = 'code' in cause ? String(cause.code) : cause.message;
            fail(new errors/* Failure */.HR('E_USAGE', { message: `${host}:${port} cannot be listened at: ${code}`, ...FREE }, cause));
        });
        server.listen({ host, port }, done);
    });
}
const FREE = { remedy: 'name another port, or port 0 for any that is free' };
async function answer(request, response, find) {
    if (response.destroyed || request.socket.destroyed)
        return;
    if (!isOwnName(request.headers.host)) {
        refuse(response, 403, 'this name is not served');
        return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
        refuse(response.setHeader('allow', 'GET, HEAD'), 405, 'this proxy is only read');
        return;
    }
    try {
        const path = pathOf(request.url ?? '');
        const offer = path === undefined ? undefined : await find(path);
        if (offer === undefined)
            refuse(response, 404, 'not found: not in the plan, or not in the bundle');
        else
            await send(request, response, offer);
    }
    catch (thrown) {
        const { code, message } = (0,errors/* toFinding */.N6)(thrown);
        if (response.headersSent)
            response.destroy();
        else
            refuse(response, 500, `${code}: ${code === 'E_INTERNAL' && (0,errors/* isError */.bJ)(thrown) ? 'a fault' : message}`);
    }
}
/** A web page may have its own name lead to this machine and read what is private here; it cannot use these. */
function isOwnName(host) {
    return host === undefined || /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}
/** The path without its leading slash, decoded; undefined when it is none. It is only ever looked up, never a name of a file. */
function pathOf(url) {
    if (!url.startsWith('/'))
        return undefined;
    try {
        return decodeURIComponent(url.slice(1));
    }
    catch {
        return undefined; // a broken escape
    }
}
function refuse(response, status, why) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}
async function send(request, response, offer) {
    try {
        if (response.destroyed || request.socket.destroyed)
            return;
        const closed = new Promise((done) => response.once('close', done));
        response.setTimeout(IDLE);
        sendNow(request, response, offer);
        await closed;
    }
    finally {
        offer.done();
    }
}
function sendNow({ method, headers }, response, offer) {
    const { bytes, type } = offer;
    const tag = `"${offer.tag}"`;
    const same = headers['if-range'] === undefined || headers['if-range'] === tag;
    const range = method === 'GET' && same ? rangeOf(headers.range, bytes.length) : 'whole';
    const about = { 'content-type': type, etag: tag, 'accept-ranges': 'bytes' };
    if (range === 'none') {
        response.setHeader('content-range', `bytes */${bytes.length}`);
        refuse(response, 416, 'the range is outside of the file');
        return;
    }
    const { start, end } = range === 'whole' ? { start: 0, end: bytes.length } : range;
    response.writeHead(range === 'whole' ? 200 : 206, {
        ...about,
        'content-length': end - start,
        ...(range === 'whole' ? {} : { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` }),
    });
    response.end(method === 'HEAD' ? undefined : bytes.subarray(start, end));
}
//# sourceMappingURL=readonly.js.map
// EXTERNAL MODULE: ./build/src/stages/account.js
var account = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/version.js
var gomod_version = __webpack_require__(95760);
// EXTERNAL MODULE: ./build/src/pack/contents.js
var contents = __webpack_require__(98929);
// EXTERNAL MODULE: ./build/src/pack/layout.js
var layout = __webpack_require__(99037);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/src/work/collect.js


/**
 * Collects garbage now where more than `bytes` stand outside the heap. Left to itself, Node lets hundreds of megabytes of dead
 * buffers stand beside the next large one.
 */
function collectAbove(bytes) {
    if (process.memoryUsage().external > bytes)
        collect();
}
const collect = collector();
function collector() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const gc = (0,external_node_vm_.runInNewContext)('gc');
    return typeof gc === 'function' ? () => void Reflect.apply(gc, undefined, []) : () => undefined;
}
//# sourceMappingURL=collect.js.map
;// CONCATENATED MODULE: ./build/src/work/shelf.js
/**
 * Keeps large things in memory while they are used, and after that as long as there is room for them. What is used, being made and
 * kept is together never larger than the limit, but for a single thing that is larger by itself, which then stands alone. Who finds
 * no room waits for it, in order; the same thing is made once for all who want it.
 */
class Shelf {
    #limit;
    /** The one that was not wanted for the longest time comes first. */
    #slots = new Map();
    #waiting = [];
    #held = 0;
    /** @param limit in the unit of the sizes: bytes */
    constructor(limit) {
        this.#limit = limit;
    }
    /**
     * @param key what it is; the same key is the same thing
     * @param size what it takes while it is made and as long as it stands here
     * @throws what `make` throws; it is made again for the next who asks
     */
    async borrow(key, size, make) {
        const slot = await new Promise((begin) => {
            this.#waiting.push({ key, size, make, begin });
            this.#next();
        });
        try {
            const value = await slot.made;
            return {
                value,
                giveBack: once(() => {
                    this.#giveBack(slot);
                }),
            };
        }
        catch (thrown) {
            if (this.#slots.get(key) === slot)
                this.#remove(key, slot);
            this.#giveBack(slot);
            throw thrown;
        }
    }
    #giveBack(slot) {
        slot.users--;
        this.#next();
    }
    /** Lets in those who wait: who wants what is here, and the first ones for whose things there is room. */
    #next() {
        for (const waiting of this.#waiting.splice(0)) {
            const first = this.#waiting.length === 0;
            const slot = this.#slots.get(waiting.key) ?? (first ? this.#begin(waiting) : undefined);
            if (slot === undefined)
                this.#waiting.push(waiting);
            else
                this.#use(slot, waiting);
        }
    }
    #use(slot, { key, begin }) {
        slot.users++;
        this.#slots.delete(key); // it goes to the end
        this.#slots.set(key, slot);
        begin(slot);
    }
    #begin({ key, size, make }) {
        if (!this.#makeRoom(size))
            return undefined;
        const slot = { size, made: make(), users: 0 };
        this.#slots.set(key, slot);
        this.#held += size;
        return slot;
    }
    /** True when there is room now. What nobody uses goes, as far as it has to. */
    #makeRoom(size) {
        for (const [key, slot] of this.#slots) {
            if (this.#held + size <= this.#limit)
                return true;
            if (slot.users === 0)
                this.#remove(key, slot);
        }
        return this.#held === 0 || this.#held + size <= this.#limit;
    }
    #remove(key, slot) {
        this.#slots.delete(key);
        this.#held -= slot.size;
    }
}
function once(call) {
    let called = false;
    return () => {
        if (called)
            return;
        called = true;
        call();
    };
}
//# sourceMappingURL=shelf.js.map
// EXTERNAL MODULE: ./build/src/stages/delta.js
var delta = __webpack_require__(95655);
// EXTERNAL MODULE: ./build/src/pack/reader.js + 5 modules
var reader = __webpack_require__(47656);
// EXTERNAL MODULE: ./build/src/stages/eachframe.js
var eachframe = __webpack_require__(23655);
// EXTERNAL MODULE: ./build/src/stages/restore.js + 1 modules
var restore = __webpack_require__(42041);
;// CONCATENATED MODULE: ./build/src/stages/indexed.js





/**
 * Looks through a whole bundle, frame by frame, and holds its members against each other.
 *
 * @throws Failure `E_BUNDLE_FORMAT`, `E_BUNDLE_DIGEST`, `E_UNREADABLE`; system errors
 */
async function indexBundle(host, bundle, sums) {
    const { file } = bundle;
    await (0,restore/* checkDigest */.H)(host, bundle);
    const { frames, size } = (0,reader/* openBundle */.hk)(file);
    const asks = (0,eachframe/* asksOf */.A)({ file, frames, wishes: modWishes(sums) });
    const read = await (0,eachframe/* eachFrame */.x)(host, asks, (ask) => host.work.do('index', ask, { weight: ask.frame.size }));
    const { manifest } = (0,contents/* checkContents */.h)(read.flatMap(({ members }) => members));
    const placed = frames.flatMap((frame, number) => {
        const names = archivesIn(read[number]);
        const place = { file, frame, number, last: number === frames.length - 1, names };
        return names.map(([name]) => [name, place]);
    });
    const mods = read.flatMap((one) => one.mods);
    return {
        file,
        base: manifest.base,
        bytes: size,
        archives: new Map(placed),
        mods: new Map(mods.map(({ name, content }) => [name, Buffer.from(content.buffer)])),
        refused: read.flatMap(({ refused }) => refused),
    };
}
function modWishes(sums) {
    return Object.fromEntries(sums.mods.flatMap((module) => {
        const want = sums.wanted(module, true);
        return want === undefined ? [] : [[(0,layout/* fileName */.Md)(module, 'mod'), want]];
    }));
}
function archivesIn(read) {
    return (read?.members ?? []).flatMap(({ member }) => member.is === 'file' && member.kind === 'zip'
        ? [[(0,layout/* fileName */.Md)(member.module, 'zip'), member.module]]
        : []);
}
//# sourceMappingURL=indexed.js.map
// EXTERNAL MODULE: ./build/src/stages/plan.js + 3 modules
var stages_plan = __webpack_require__(21163);
;// CONCATENATED MODULE: ./build/src/stages/offer.js












/** Bytes of frames in memory, those that are being unpacked counted too; one larger frame may stand there alone. */
const SHELF = 48 << 20;
/**
 * Looks through bundles and offers what the plan needs of them. go.mod files are proven and kept now; archives are unpacked and
 * proven each time they are asked for and not in memory, and nothing of them is given away before that. Threads must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT`, `E_BUNDLE_DIGEST`, `E_UNREADABLE` for a bundle that cannot be used, and what `makePlan` throws
 */
async function offer(host, ask, bundles) {
    const { sums } = (0,stages_plan/* makePlan */.Cs)(ask, () => undefined).project;
    const indexes = [];
    for (const bundle of bundles)
        indexes.push(await indexBundle(host, bundle, sums));
    const mods = (module) => {
        const name = (0,layout/* fileName */.Md)(module, 'mod');
        const index = indexes.find((one) => one.mods.has(name));
        const bytes = index?.mods.get(name);
        return index === undefined || bytes === undefined ? undefined : { bytes, path: index.file };
    };
    const folder = (0,gomod_modcache/* proxyFolder */.vC)(bundles[0]?.file ?? '');
    const plan = (0,stages_plan/* makePlan */.Cs)({ ...ask, folder }, mods);
    const counter = new Counter(host, plan, indexes);
    const lacking = plan.needs.modules.flatMap((need) => counter.lacking(need));
    const absent = lacking.length === 0 ? [] : await (0,delta/* absentBases */.ux)(host, indexes);
    return {
        plan,
        find: counter.find,
        findings: () => [...plan.findings, ...plan.mods.wrong, ...counter.refused, ...absent, ...lacking],
        missing: new Set(lacking.map(({ module }) => module)).size,
        bytes: indexes.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}
/** Gives out the files of a plan. */
class Counter {
    #host;
    #plan;
    #indexes;
    #shelf = new Shelf(SHELF);
    #files;
    #refused = new Map();
    constructor(host, plan, indexes) {
        this.#host = host;
        this.#plan = plan;
        this.#indexes = indexes;
        for (const { refused } of indexes)
            for (const found of refused)
                this.#refuse(found);
        this.#files = new Map([...this.#versions(), ...this.#lists()]);
    }
    get refused() {
        return [...this.#refused.values()];
    }
    find = async (path) => this.#files.get(path)?.();
    /** A finding for each file that no bundle has. Where the go command would be asked what is needed, archives are not missed. */
    lacking({ module, mod, zip }) {
        const lacks = (what) => (0,errors/* finding */.gk)('E_OFFLINE_MISSING', { module: (0,gomod_module/* idOf */.TH)(module), message: `its ${what} is in no bundle` });
        if (mod !== undefined && !this.#plan.mods.has(module))
            return [lacks('go.mod')];
        const missed = zip !== undefined && this.#plan.question === undefined;
        return missed && this.#places(module).length === 0 ? [lacks('archive')] : [];
    }
    *#versions() {
        for (const { module, mod, zip } of this.#plan.needs.modules) {
            yield [(0,layout/* proxyName */.ec)(module, 'info'), () => offer_text((0,gomod_modcache/* infoText */.aV)(module), 'application/json')];
            if (mod !== undefined && (this.#plan.mods.has(module) || this.#isRefused(module)))
                yield [(0,layout/* proxyName */.ec)(module, 'mod'), () => this.#mod(module)];
            if (zip !== undefined && this.#places(module).length > 0)
                yield [(0,layout/* proxyName */.ec)(module, 'zip'), () => this.#zip(module, zip)];
        }
    }
    /** As a file proxy has them: of the versions whose go.mod is there. */
    *#lists() {
        const listed = this.#plan.needs.modules
            .filter(({ module, mod }) => mod !== undefined && this.#plan.mods.has(module))
            .map(({ module }) => module);
        for (const [path, list] of (0,contents/* versionLists */.a)(listed)) {
            const version = (0,gomod_version/* latestVersion */.qD)(list.trimEnd().split('\n'));
            yield [`${(0,gomod_module/* escapePath */.ft)(path)}/@v/list`, () => offer_text(list, PLAIN)];
            yield [`${(0,gomod_module/* escapePath */.ft)(path)}/@latest`, () => offer_text((0,gomod_modcache/* infoText */.aV)({ path, version }), 'application/json')];
        }
    }
    #places(module) {
        const name = (0,layout/* fileName */.Md)(module, 'zip');
        return this.#indexes.flatMap((index) => index.archives.get(name) ?? []);
    }
    #mod(module) {
        const name = (0,layout/* fileName */.Md)(module, 'mod');
        const bytes = this.#indexes.flatMap(({ mods }) => mods.get(name) ?? [])[0];
        if (bytes === undefined)
            throw errors/* Failure */.HR.of(this.#reason(module));
        return { type: PLAIN, tag: (0,hash/* sha256Hex */.fg)(bytes), bytes, done: () => undefined };
    }
    /** From the first bundle whose copy is what the sum names. */
    async #zip(module, want) {
        const name = (0,layout/* fileName */.Md)(module, 'zip');
        for (const place of this.#places(module)) {
            const loan = await this.#open(place);
            const at = loan?.value.archives[name];
            if (loan === undefined || at === undefined)
                loan?.giveBack();
            else {
                const bytes = loan.value.packed.subarray(at.start, at.start + at.size);
                const done = () => {
                    loan.giveBack();
                };
                // the canonical form has one text for one h1
                return { type: 'application/zip', tag: want, bytes, done };
            }
        }
        throw errors/* Failure */.HR.of(this.#reason(module));
    }
    /** What a bundle has and may not be shown is no 404: the go command would go on to its next proxy. */
    #isRefused(module) {
        return this.refused.some((found) => found.module === (0,gomod_module/* idOf */.TH)(module));
    }
    #reason(module) {
        const id = (0,gomod_module/* idOf */.TH)(module);
        const found = this.refused.find((one) => one.module === id) ?? this.refused.at(-1);
        return { ...(found ?? (0,errors/* finding */.gk)('E_OFFLINE_MISSING')), module: id };
    }
    /** The frame, with its planned archives proven; undefined when it is no frame any more. */
    async #open({ file, frame, last, number, names }) {
        const wishes = this.#wishes(names);
        try {
            const open = () => {
                collectAbove(SHELF); // frames that made room
                return this.#host.work.do('open', { file, frame, last, wishes }, { weight: frame.size });
            };
            const loan = await this.#shelf.borrow(`${number} ${file}`, frame.size, open);
            for (const found of loan.value.refused)
                this.#refuse(found);
            return loan;
        }
        catch (thrown) {
            if (this.#host.signal.aborted || !(thrown instanceof errors/* Failure */.HR))
                throw thrown;
            this.#refuse({ ...thrown.finding, path: file });
            return undefined;
        }
    }
    #wishes(names) {
        const { sums } = this.#plan.project;
        return Object.fromEntries(names.flatMap(([name, module]) => {
            const want = sums.wanted(module, false);
            return want === undefined ? [] : [[name, want]];
        }));
    }
    /** Told once, when it is found. */
    #refuse(found) {
        const key = `${found.code} ${found.module ?? ''} ${found.path ?? ''}`;
        if (this.#refused.has(key))
            return;
        this.#refused.set(key, found);
        this.#host.say(`refused: ${found.code} ${found.module ?? ''} ${found.path ?? ''}: ${found.message}`);
    }
}
const PLAIN = 'text/plain; charset=utf-8';
function offer_text(content, type) {
    const bytes = Buffer.from(content);
    return { type, tag: (0,hash/* sha256Hex */.fg)(bytes), bytes, done: () => undefined };
}
//# sourceMappingURL=offer.js.map
;// CONCATENATED MODULE: ./build/src/stages/serve.js






/** Findings that are told before the first request; the report has all. */
const TOLD = 20;
/**
 * Serves what the roots need from bundles, as a file proxy on this machine, without writing anything. A bundle that is not whole is
 * served as far as it goes; the report says what is missing, and what was refused.
 *
 * @throws Failure as `offer` does, and `E_USAGE` when the address cannot be used
 */
async function serve(host, ask, how) {
    const clock = new src_clock/* Clock */.z();
    await host.work.warm(); // before the first foreign byte (design section 2, rule 8)
    const shown = await clock.time('restore', () => offer(host, ask, how.bundles));
    for (const found of shown.findings().slice(0, TOLD))
        host.say(`${found.code} ${found.module ?? ''}: ${found.message}`);
    const server = await serveReadOnly(how.listen, shown.find);
    try {
        await how.open(server.url);
    }
    finally {
        await server.close();
    }
    const { plan, missing, bytes } = shown;
    const findings = [...shown.findings(), ...(0,stages_plan/* unreadFindings */.yW)(plan)];
    const refused = new Set(findings.filter(({ code }) => /^E_(MODULE|ZIP)_/.test(code)).map((f) => f.module));
    const planned = plan.needs.modules.length;
    const modules = { planned, present: planned - missing, missing, rejected: refused.size };
    const told = { roots: (0,account/* rootsOf */.RD)(plan), modules, bytes: { restored: bytes }, findings };
    return { plan, report: (0,src_report/* makeReport */.d)('serve', { ...told, seconds: clock.seconds }) };
}
//# sourceMappingURL=serve.js.map
// EXTERNAL MODULE: ./build/src/stages/gocommand.js
var gocommand = __webpack_require__(45310);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/cli/options.js
const options_text = (option) => ({ type: 'string', ...option });
const flag = (option) => ({ type: 'boolean', ...option });
/** What `--format` takes with the command diff, the one that is meant without it first. */
const DIFF_FORMATS = ['text', 'markdown'];
/** Every option of the command line; `string` ones take a value. */
const options = {
    chdir: options_text({ short: 'C', value: 'DIR', names: 'dir', means: 'where to look for modules (default: here)' }),
    modules: options_text({
        ...{ multiple: true, value: 'GLOB' },
        means: 'only these module roots; may be given again',
    }),
    modcache: options_text({
        ...{ value: 'DIR', names: 'dir' },
        means: 'the module cache (default: what go env GOMODCACHE says)',
    }),
    scope: options_text({
        ...{ value: 'SCOPE', values: ['build', 'needed', 'all'] },
        means: 'build (default); all: also what go mod tidy and go test all read; needed: only what gives a package to the roots, as the go command says',
    }),
    platforms: options_text({
        value: 'LIST',
        means: 'with --scope needed: os/arch[,os/arch…] (default: that of the go command)',
    }),
    tags: options_text({ value: 'LIST', means: 'with --scope needed: build tags, comma-separated' }),
    packages: options_text({
        ...{ multiple: true, value: 'PATTERN' },
        means: 'with --scope needed: in each root (default: ./...); may be given again',
    }),
    'allow-modules': options_text({
        ...{ value: 'FILE', names: 'file' },
        means: 'refuse modules that no line of FILE allows: example.com/a, example.com/*, example.com/a@v1.2.3',
    }),
    proxy: options_text({ value: 'LIST', means: 'the proxy list (default: what go env GOPROXY says); off: nobody' }),
    from: options_text({
        ...{ multiple: true, value: 'FILE', names: 'file' },
        means: 'a bundle to take modules from, before any proxy; may be given again',
    }),
    concurrency: options_text({ value: 'N', means: 'requests at once (default: 32)' }),
    retries: options_text({ value: 'N', means: 'tries for each file, in all (default: 4)' }),
    timeout: options_text({ value: 'S', means: 'seconds a transfer may stand still (default: 30)' }),
    'ca-file': options_text({ value: 'FILE', names: 'file', means: 'further authorities to trust, PEM' }),
    'no-archives': flag({ means: 'keep the extracted trees only' }),
    bundle: options_text({
        value: 'FILE',
        names: 'file',
        means: 'verify: the bundle to verify; run: also write a bundle',
    }),
    sha256: options_text({
        ...{ multiple: true, value: 'HEX' },
        means: 'refuse the bundle unless it is the very file; once for each, in their order',
    }),
    vendor: flag({ means: 'the vendor folders, in place of the module cache' }),
    binary: options_text({
        ...{ multiple: true, value: 'FILE', names: 'file' },
        means: 'a finished program to verify; may be given again',
    }),
    output: options_text({ short: 'o', value: 'FILE', names: 'file', means: 'the bundle to write' }),
    'proxy-dir': options_text({ value: 'DIR', names: 'dir', means: 'fill a plain file proxy folder' }),
    'athens-dir': options_text({ value: 'DIR', names: 'dir', means: 'fill the disk storage of an Athens proxy' }),
    mode: options_text({
        ...{ value: 'MODE', values: ['auto', 'modcache', 'proxy', 'vendor'] },
        means: 'what sealed builds are made from: auto (default), modcache, proxy, vendor',
    }),
    format: options_text({
        ...{ value: 'FORMAT', values: ['sh', 'json', 'github', 'docker'] },
        means: 'seal: sh (default), json, github, docker; diff: text (default), markdown',
    }),
    base: options_text({
        ...{ multiple: true, value: 'FILE', names: 'file' },
        means: 'an older bundle: bundle writes what it lacks, verify reads it before; once for each, oldest first',
    }),
    network: options_text({
        ...{ value: 'WHAT', values: ['none', 'inherit'] },
        means: 'none (default): no network but loopback; inherit: that of the caller',
    }),
    'build-cache': options_text({
        ...{ value: 'WHAT', values: ['keep', 'fresh'] },
        means: 'keep (default): that of go env GOCACHE; fresh: an empty one that is removed',
    }),
    listen: options_text({ value: 'ADDRESS', means: 'where to answer (default: 127.0.0.1, any free port)' }),
    sbom: options_text({ value: 'FILE', names: 'file', means: 'also write the list of modules in CycloneDX 1.6' }),
    reproduce: options_text({
        ...{ multiple: true, value: 'OUTPUT' },
        means: 'build twice and compare what the command writes there; may be given again',
    }),
    report: options_text({
        value: 'FILE',
        names: 'file',
        means: 'also write the report as a page for a browser, HTML',
    }),
    json: flag({ means: 'one report object on stdout, in every outcome' }),
    quiet: flag({ short: 'q', means: 'findings only' }),
    'no-color': flag({ means: 'no colours; as the variable NO_COLOR' }),
    help: flag({ short: 'h', means: 'this text' }),
    version: flag({ means: 'the version of go-airlock' }),
};
/** An option as the table has it, whichever it is. */
function optionOf(name) {
    return options[name];
}
/** What is written on the line for an option: `-C`, `-o`, `--proxy`. */
function written(name) {
    const { short } = optionOf(name);
    return [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
}
/** Columns of help text. */
const WIDTH = 110;
const LEFT = 26;
/** One option in help: how it is written, and what it means in lines of no more than {@link WIDTH} columns. */
function optionHelp(name) {
    const { value, means } = optionOf(name);
    const ways = written(name).map((way) => (value === undefined ? way : `${way} ${value}`));
    const left = `  ${ways.join(', ')}`;
    const [first = '', ...rest] = wrapped(means, WIDTH - LEFT);
    const start = left.length < LEFT ? left.padEnd(LEFT) : `${left}\n${' '.repeat(LEFT)}`;
    return [`${start}${first}`, ...rest.map((line) => ' '.repeat(LEFT) + line)]
        .map((line) => `${line}\n`)
        .join('');
}
/** A text in lines, broken at blanks. */
function wrapped(text, width) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last === '')
            lines[lines.length - 1] = word;
        else if (last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
//# sourceMappingURL=options.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands.js


/** That of package.json; a test holds them together, and the bundle needs no file to know it. */
const VERSION = '0.1.0';
const COMMON = [
    'chdir',
    'modules',
    'modcache',
    'json',
    'quiet',
    'no-color',
    'help',
    'version',
    'scope',
    'allow-modules',
    'platforms',
    'tags',
    'packages',
];
const FETCH = ['proxy', 'from', 'concurrency', 'retries', 'timeout', 'ca-file', 'no-archives'];
/** The commands, in the order people need them. */
const commands = {
    fetch: {
        does: 'fill the module cache: from bundles, then from the proxy list',
        usage: 'fetch [--from FILE]… [--proxy LIST] [--concurrency N] [--retries N] [--timeout S] [--ca-file FILE] [--no-archives] [--report FILE]',
        takes: [...COMMON, ...FETCH, 'report'],
        files: 'none',
        example: 'go-airlock fetch --proxy https://proxy.example.com,off',
    },
    verify: {
        does: 'hold the module cache, a bundle, vendor folders or finished binaries against go.sum; reads only, no network',
        usage: 'verify [--bundle FILE [--sha256 HEX] [--base FILE]… | --vendor | --binary FILE…] [--report FILE]',
        takes: [...COMMON, 'bundle', 'sha256', 'base', 'vendor', 'binary', 'report'],
        files: 'binaries',
        example: 'go-airlock verify -C service',
    },
    bundle: {
        does: 'write one file with every module, or with those that older bundles lack, from the module cache',
        usage: 'bundle -o FILE [--base FILE]… [--sbom FILE] [--report FILE]',
        takes: [...COMMON, 'output', 'base', 'sbom', 'report'],
        files: 'none',
        example: 'go-airlock bundle -o modules.tar.zst',
    },
    unbundle: {
        does: 'fill the module cache, a plain file proxy folder, or the disk storage of an Athens proxy, from bundles',
        usage: 'unbundle FILE… [--sha256 HEX]… [--proxy-dir DIR | --athens-dir DIR | --no-archives] [--report FILE]',
        takes: [...COMMON, 'sha256', 'proxy-dir', 'athens-dir', 'no-archives', 'report'],
        files: 'some',
        example: 'go-airlock unbundle modules.tar.zst',
    },
    serve: {
        does: 'serve bundles as a read-only GOPROXY on this machine, without unpacking them',
        usage: 'serve BUNDLE… [--sha256 HEX]… [--listen 127.0.0.1:PORT]',
        takes: [...COMMON, 'sha256', 'listen'],
        files: 'some',
        example: 'go-airlock serve modules.tar.zst --listen 127.0.0.1:3000',
    },
    diff: {
        does: 'tell which modules two bundles or checkouts have that the other has not',
        usage: 'diff OLD NEW [--format text|markdown]',
        takes: ['chdir', 'modules', 'json', 'quiet', 'no-color', 'help', 'version', 'scope', 'format'],
        files: 'some',
        example: 'go-airlock diff old.tar.zst new.tar.zst --format markdown',
    },
    run: {
        does: 'complete the module cache, seal, and run a command without network',
        usage: 'run [--from FILE]… [--proxy LIST] [--concurrency N] [--retries N] [--timeout S] [--ca-file FILE] [--no-archives] [--bundle FILE] [--mode auto|modcache|proxy|vendor] [--network none|inherit] [--build-cache keep|fresh] [--reproduce OUTPUT]… [--report FILE] -- CMD…',
        takes: [...COMMON, ...FETCH, 'bundle', 'mode', 'network', 'build-cache', 'reproduce', 'report'],
        files: 'command',
        example: 'go-airlock run -- go build ./...',
    },
    seal: {
        does: 'print the environment that keeps the go command off the network',
        usage: 'seal [--mode auto|modcache|proxy|vendor] [--format sh|json|github|docker]',
        takes: [...COMMON, 'mode', 'format'],
        files: 'none',
        example: 'seal="$(go-airlock seal)"; eval "$seal"',
    },
    plan: {
        does: 'list what the roots need, and what is missing a sum',
        usage: 'plan',
        takes: COMMON,
        files: 'none',
        example: 'go-airlock plan --json',
    },
    explain: {
        does: 'say what an error code means, or why a module is needed and what of it is at hand',
        usage: 'explain CODE | MODULE[@VERSION]',
        takes: COMMON,
        files: 'subject',
        example: 'go-airlock explain E_GOSUM_MISSING; go-airlock explain golang.org/x/text',
    },
    doctor: {
        does: 'look for what stops offline builds on this machine and in this checkout, and say what to do; changes nothing',
        usage: 'doctor [--proxy LIST] [--timeout S] [--ca-file FILE]',
        takes: [...COMMON, 'proxy', 'timeout', 'ca-file'],
        files: 'none',
        example: 'go-airlock doctor --proxy off',
    },
    completion: {
        does: 'print the completions of a shell',
        usage: 'completion bash|zsh',
        takes: ['json', 'quiet', 'no-color', 'help', 'version'],
        files: 'shell',
        example: 'source <(go-airlock completion bash)',
    },
};
/** What `completion` prints for. */
const shells = ['bash', 'zsh'];
/** The help text of the program, or of one command. */
function helpText(about) {
    if (about !== undefined)
        return commandHelp(about);
    const wide = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
    const list = Object.entries(commands).map(([name, { does }]) => {
        const [first = '', ...rest] = wrapped(does, 106 - wide);
        return [`  ${name.padEnd(wide)}${first}\n`, ...rest.map((line) => `  ${' '.repeat(wide)}${line}\n`)].join('');
    });
    return `go-airlock: Go modules come in verified; then the build is sealed.\n\nUsage: go-airlock COMMAND [options]\n\n${list.join('')}\nOptions of most commands:\n${COMMON.map(optionHelp).join('')}\n${STATUS}go-airlock COMMAND --help tells more.\n`;
}
const STATUS = 'Exit status: 0 done; 1 a check failed; 2 wrong usage or unreadable input; 3 the outside failed; 130 interrupted.\n';
function commandHelp(about) {
    const { does, usage, example } = commands[about];
    const takes = commands[about].takes;
    const common = COMMON;
    const own = takes.filter((name) => !common.includes(name));
    const shared = takes.filter((name) => common.includes(name));
    const list = own.length === 0 ? '' : `Options:\n${own.map(optionHelp).join('')}\n`;
    return `${wrapped(`go-airlock ${usage}`, 106).join('\n    ')}\n\n  ${wrapped(does, 108).join('\n  ')}\n\n${list}Options of most commands:\n${shared.map(optionHelp).join('')}\nExample:\n  ${example}\n`;
}
//# sourceMappingURL=commands.js.map
;// CONCATENATED MODULE: ./build/src/cli/similar.js
/** How many letters have to be changed, added, left out or swapped with their neighbour to make one word of another. */
function distance(from, to) {
    let [before, last] = [[], Array.from({ length: to.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        for (let j = 1; j <= to.length; j++) {
            const same = from[i - 1] === to[j - 1];
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            const ways = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
            row.push(Math.min(...ways, ...(swapped ? [(before[j - 2] ?? 0) + 1] : [])));
        }
        [before, last] = [last, row];
    }
    return last[to.length] ?? 0;
}
/** Longer words are not compared: the work grows with the square of their length. */
const LONGEST = 60;
/** The name that a mistyped word most likely means; undefined where none is near: at most a third of its letters may be wrong, and one of any. */
function similar(word, names) {
    if (word.length > LONGEST)
        return undefined;
    const [best] = names
        .map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    if (best === undefined)
        return undefined;
    return best.far <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}
//# sourceMappingURL=similar.js.map
;// CONCATENATED MODULE: ./build/src/cli/listen.js

/**
 * The address of `--listen`, which is one of this machine alone: there is neither TLS nor a password.
 *
 * @param text `HOST:PORT`; not given: any free port of 127.0.0.1
 * @throws Failure `E_USAGE`
 */
function readListen(text = '127.0.0.1:0') {
    const [, name = '', digits = ''] = /^(.*):(\d{1,5})$/.exec(text) ?? [];
    const host = name === 'localhost' ? '127.0.0.1' : name.replace(/^\[(.*)\]$/, '$1');
    const port = Number(digits);
    if (!/^(?:127(?:\.(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}|::1)$/.test(host) ||
        digits === '' ||
        port > 65535)
        throw new errors/* Failure */.HR('E_USAGE', {
            message: `--listen takes an address of this machine alone, such as 127.0.0.1:3000 or [::1]:3000, not ${JSON.stringify(text)}`,
        });
    return { host, port };
}
//# sourceMappingURL=listen.js.map
// EXTERNAL MODULE: ./build/src/pack/digests.js
var pack_digests = __webpack_require__(32262);
;// CONCATENATED MODULE: ./build/src/cli/values.js


/** An option as people write it. */
function shown(name) {
    return name === 'chdir' ? '-C' : `--${name}`;
}
/** What was given, by option name, each in the one form it may have. Every method throws Failure `E_USAGE`, naming the option. */
class Values {
    #raw;
    constructor(raw) {
        this.#raw = raw;
    }
    flag(name) {
        return this.#raw[name] === true;
    }
    text(name) {
        const value = this.#raw[name];
        if (value === '')
            throw usage(`${shown(name)} is empty`);
        return typeof value === 'string' ? value : undefined;
    }
    texts(name) {
        const value = this.#raw[name];
        const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
        if (texts.includes(''))
            throw usage(`${shown(name)} is empty`);
        return texts;
    }
    /** One SHA-256 for each of `files` bundles, or none at all. */
    digests(files) {
        const digests = (0,pack_digests/* readDigests */.y)(this.texts('sha256'), files);
        if (typeof digests === 'string')
            throw usage(`--sha256 ${digests}`);
        return digests;
    }
    count(name, otherwise) {
        const text = this.text(name);
        if (text === undefined)
            return otherwise;
        if (!/^[1-9][0-9]{0,4}$/.test(text))
            throw usage(`--${name} takes a whole number from 1 to 99999, not ${JSON.stringify(text)}`);
        return Number(text);
    }
    oneOf(name, allowed) {
        const text = this.text(name);
        const found = allowed.find((value) => value === text);
        if (text !== undefined && found === undefined)
            throw usage(`--${name} takes ${allowed.join(', ')}, not ${JSON.stringify(text)}`);
        return found ?? allowed[0];
    }
}
/** The failure for a line that cannot be understood. */
function usage(message, cause) {
    return new errors/* Failure */.HR('E_USAGE', { message }, cause);
}
//# sourceMappingURL=values.js.map
;// CONCATENATED MODULE: ./build/src/cli/args.js








/**
 * Understands a command line; options stand anywhere before `--`.
 *
 * @param argv without node and the script
 * @param cwd what relative paths start at
 * @throws Failure `E_USAGE`, naming the option
 */
function readArgs(argv, cwd) {
    const { values, words, after } = split(argv);
    const [word, ...positionals] = words;
    const given = new Values(values);
    const command = commandOf(word, given);
    const about = isCommand(word) ? word : isCommand(positionals[0]) ? positionals[0] : undefined;
    if (isCommand(command)) {
        checkFit(command, { given: Object.keys(values), positionals, after });
        checkScope(values);
    }
    const files = isCommand(command) ? commands[command].files : 'none';
    const path = (value) => (0,external_node_path_.resolve)(cwd, value);
    const optional = (name) => {
        const value = given.text(name);
        return value === undefined ? undefined : path(value);
    };
    return {
        command,
        about,
        dir: path(given.text('chdir') ?? '.'),
        json: given.flag('json'),
        quiet: given.flag('quiet'),
        color: !given.flag('no-color'),
        modules: given.texts('modules'),
        modcache: optional('modcache'),
        scope: given.oneOf('scope', ['build', 'needed', 'all']),
        asked: {
            platforms: given.text('platforms'),
            tags: given.text('tags'),
            packages: given.texts('packages'),
        },
        allowModules: optional('allow-modules'),
        proxy: given.text('proxy'),
        from: given.texts('from').map(path),
        concurrency: given.count('concurrency', 32),
        retries: given.count('retries', 4),
        timeout: given.count('timeout', 30),
        caFile: optional('ca-file'),
        archives: !given.flag('no-archives'),
        bundle: optional('bundle'),
        sha256: given.digests(files === 'some' ? positionals.length : Number(given.text('bundle') !== undefined)),
        vendor: given.flag('vendor'),
        binaries: command === 'verify' ? [...given.texts('binary'), ...positionals].map(path) : [],
        bases: given.texts('base').map(path),
        output: optional('output'),
        sbom: optional('sbom'),
        proxyDir: optional('proxy-dir'),
        athensDir: optional('athens-dir'),
        mode: given.oneOf('mode', ['auto', 'modcache', 'proxy', 'vendor']),
        format: command === 'diff' ? 'sh' : given.oneOf('format', ['sh', 'json', 'github', 'docker']),
        shape: command === 'diff' ? given.oneOf('format', DIFF_FORMATS) : 'text',
        network: given.oneOf('network', ['none', 'inherit']),
        buildCache: given.oneOf('build-cache', ['keep', 'fresh']),
        listen: readListen(given.text('listen')),
        report: optional('report'),
        reproduce: given.texts('reproduce'),
        subject: files === 'subject' || files === 'shell' ? (positionals[0] ?? '') : '',
        rest: command === 'run' ? after : positionals.map(path),
    };
}
/** True when `--json` stands on the line: the promise of one object holds for lines that cannot be understood too. */
function wantsJson(argv) {
    const end = argv.indexOf('--');
    return argv.slice(0, end < 0 ? argv.length : end).includes('--json');
}
function split(argv) {
    const end = argv.indexOf('--');
    const before = end < 0 ? argv : argv.slice(0, end);
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...before],
            options: options,
            allowPositionals: true,
            strict: true,
        });
        return { values, words: positionals, after: end < 0 ? [] : argv.slice(end + 1) };
    }
    catch (cause) {
        const said = (0,errors/* isError */.bJ)(cause) ? (cause.message.split('. ')[0] ?? '') : '';
        const [, name = ''] = /^Unknown option '--([^']+)'/.exec(said) ?? [];
        throw usage(`${said}${meant(name, Object.keys(options), '--')}`, cause);
    }
}
function commandOf(word, given) {
    if (given.flag('version'))
        return 'version';
    if (given.flag('help') || word === 'help' || word === undefined)
        return 'help';
    if (isCommand(word))
        return word;
    const names = Object.keys(commands);
    const near = meant(word, names, '');
    throw usage(`there is no command ${JSON.stringify(word)}${near === '' ? `; there are ${names.join(', ')}` : near}`);
}
/** The name that was probably meant, as the end of a sentence; `''` where none is near. */
function meant(word, names, sign) {
    const found = similar(word, names);
    return found === undefined ? '' : `; did you mean ${sign}${found}?`;
}
function isCommand(word) {
    return word !== undefined && Object.hasOwn(commands, word);
}
function checkFit(command, line) {
    const { takes, files } = commands[command];
    const allowed = takes;
    const strange = line.given.find((name) => !allowed.includes(name));
    if (strange !== undefined)
        throw usage(`${command} takes no --${strange}${meant(strange, allowed, '--')}`);
    const folders = line.given.filter((name) => name === 'proxy-dir' || name === 'athens-dir');
    if (folders.length > 1)
        throw usage(`${command} takes --proxy-dir or --athens-dir, not both`);
    if (folders.length > 0 && line.given.includes('no-archives'))
        throw usage(`--no-archives does not go with --${folders.join('')}: a file proxy is made of archives`);
    if (command === 'bundle' && !line.given.includes('output'))
        throw usage('bundle wants a file to write: bundle -o FILE');
    if (command === 'verify' && line.given.includes('base') && !line.given.includes('bundle'))
        throw usage('--base goes with --bundle: it is what that bundle builds on');
    if (line.positionals.includes(''))
        throw usage('the name of a file is empty');
    if (['vendor', 'bundle', 'binary'].filter((name) => line.given.includes(name)).length > 1)
        throw usage(`${command} takes one of --vendor, --bundle and --binary`);
    if (files === 'subject' || files === 'shell')
        checkOne(command, line.positionals);
    const more = files === 'some' ||
        files === 'subject' ||
        files === 'shell' ||
        (files === 'binaries' && line.given.includes('binary'));
    if (!more && files !== 'command' && line.positionals.length > 0)
        throw usage(`${command} takes no ${JSON.stringify(line.positionals[0])}`);
    if (command === 'diff' && line.positionals.length !== 2)
        throw usage('diff wants two bundles or checkouts: diff OLD NEW');
    if (files === 'some' && line.positionals.length === 0)
        throw usage(`${command} wants the bundle: ${command} FILE`);
    if (files !== 'command' && line.after.length > 0)
        throw usage(`${command} takes nothing after --`);
    if (files === 'command' && line.after.length === 0)
        throw usage(`${command} wants a command after --: ${command} -- go build ./...`);
    if (files === 'command' && line.positionals.length > 0)
        throw usage(`the command to run stands after --: ${command} -- ${line.positionals.join(' ')}`);
}
/** `explain` and `completion` are about one thing. */
function checkOne(command, [one, ...more]) {
    const wants = command === 'explain' ? 'CODE or MODULE[@VERSION]' : shells.join(' or ');
    if (one === undefined || more.length > 0)
        throw usage(`${command} wants one thing: ${command} ${wants}`);
    const known = shells;
    if (command === 'completion' && !known.includes(one))
        throw usage(`completion is for ${wants}, not ${JSON.stringify(one)}`);
}
/** What the go command is asked belongs to the scope that asks it. */
function checkScope(values) {
    if (values['scope'] !== 'needed') {
        const strange = ['platforms', 'tags', 'packages'].find((name) => values[name] !== undefined);
        if (strange !== undefined)
            throw usage(`--${strange} goes with --scope needed only`);
    }
    else if (values['vendor'] === true)
        throw usage('--vendor does not go with --scope needed: vendor folders hold what every platform needs');
    else if (values['binary'] !== undefined)
        throw usage('--binary does not go with --scope needed: a binary tells by itself what it needed');
}
//# sourceMappingURL=args.js.map
;// CONCATENATED MODULE: ./build/src/cli/completion.js
/** Completions for shells, made from the one table of commands and options. */


/** The script that teaches a shell the commands, the options of each, and the values that options and arguments take. */
function completionScript(shell) {
    return shell === 'bash'
        ? BASH
        : `#compdef go-airlock\nautoload -U +X bashcompinit && bashcompinit\n${BASH}`;
}
const names = Object.keys(commands).filter((name) => Object.hasOwn(commands, name));
/** All options of a command, as written on the line. */
function optionsOf(name) {
    const takes = commands[name].takes;
    return takes.flatMap(written).join(' ');
}
/** A pattern of `case` for every way to write each of these options. */
function pattern(list) {
    return list.flatMap(written).join('|');
}
const withValue = [...new Set(names.flatMap((name) => commands[name].takes))].filter((name) => optionOf(name).type === 'string');
/** One branch for the value after each option that takes one. */
function valueBranches() {
    const of = (kind) => withValue.filter((name) => optionOf(name).names === kind);
    const listed = withValue.flatMap((name) => {
        const { values } = optionOf(name);
        return values === undefined
            ? []
            : [`    ${pattern([name])}) _go_airlock_words "${values.join(' ')}"; return ;;`];
    });
    const free = withValue.filter((name) => optionOf(name).values === undefined && optionOf(name).names === undefined);
    return [
        ...listed,
        `    ${pattern(of('file'))}) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")); return ;;`,
        `    ${pattern(of('dir'))}) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")); return ;;`,
        `    ${pattern(free)}) return ;;`,
    ].join('\n');
}
/** What may stand beside options. */
function argumentBranches() {
    const files = names.filter((name) => ['some', 'binaries', 'command'].includes(commands[name].files));
    return [
        `    completion) _go_airlock_words "${shells.join(' ')}" ;;`,
        `    help) _go_airlock_words "${names.join(' ')}" ;;`,
        `    ${files.join('|')}) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")) ;;`,
    ].join('\n');
}
const BASH = `_go_airlock_words() {
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
_go_airlock() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="" command="" skip="" i word
  COMPREPLY=()
  [ "$COMP_CWORD" -gt 0 ] && prev="\${COMP_WORDS[COMP_CWORD-1]}"
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [ -n "$skip" ]; then skip=""; continue; fi
    case "$word" in
    --) COMPREPLY=($(compgen -c -f -- "$cur")); return ;;
    ${pattern(withValue)}) skip=1 ;;
    -*) ;;
    *) [ -z "$command" ] && command="$word" ;;
    esac
  done
  if [ -n "$skip" ]; then
    case "$command $prev" in
    "diff --format") _go_airlock_words "${DIFF_FORMATS.join(' ')}"; return ;;
    esac
    case "$prev" in
${valueBranches()}
    esac
    return
  fi
  case "$cur" in
  -*)
    case "$command" in
${names.map((name) => `    ${name}) _go_airlock_words "${optionsOf(name)}" ;;`).join('\n')}
    *) _go_airlock_words "-C --chdir --json --help --version" ;;
    esac
    return ;;
  esac
  case "$command" in
    "") _go_airlock_words "${names.join(' ')} help" ;;
${argumentBranches()}
  esac
}
complete -F _go_airlock go-airlock
`;
//# sourceMappingURL=completion.js.map
// EXTERNAL MODULE: ./build/src/stages/difference.js
var difference = __webpack_require__(48382);
// EXTERNAL MODULE: ./build/src/stages/side.js
var side = __webpack_require__(11734);
;// CONCATENATED MODULE: ./build/src/recipes/diff.js
/** What the command `diff` does. */




/** Tells what two bundles or checkouts have that the other has not, by what they say of themselves. Reads only. */
async function diff(host, ask) {
    const clock = new src_clock/* Clock */.z();
    await host.work.warm(); // before the first foreign byte (design section 2, rule 8)
    const before = await clock.time('restore', () => sideOf(host, ask, [ask.before]));
    const after = await clock.time('restore', () => sideOf(host, ask, [ask.after, ask.before]));
    const findings = [...before.findings, ...after.findings];
    return (0,src_report/* makeReport */.d)('diff', { diff: (0,difference/* difference */.i)(before, after), findings, seconds: clock.seconds });
}
/** @param at what to read, and the bundle it may be a delta on */
async function sideOf(host, { scope, modules, gowork }, [at, other]) {
    if ((0,side/* isCheckout */.VI)(at))
        return (0,side/* checkoutSide */.i9)({ base: at, modules, gowork }, scope);
    return (0,side/* bundleSide */.wo)(host, at, other !== undefined && !(0,side/* isCheckout */.VI)(other) ? other : undefined);
}
//# sourceMappingURL=diff.js.map
// EXTERNAL MODULE: ./build/src/words.js
var src_words = __webpack_require__(78244);
;// CONCATENATED MODULE: ./build/src/cli/diffwords.js

/** A difference in lines: `+` added, `-` removed, `~` changed; the counts at the end. */
function diffText(found) {
    const name = ({ path, version }) => `${(0,src_words/* printable */.g$)(path)} ${(0,src_words/* printable */.g$)(version)}`;
    const lines = [
        ...found.added.map((module) => `+ ${name(module)}${sized(module)}`),
        ...found.removed.map((module) => `- ${name(module)}${sized(module)}`),
        ...found.changed.map(({ from, to }) => `~ ${name(from)} -> ${(0,src_words/* printable */.g$)(to.version)}${moved(from, to)}${twin(from, to)}`),
        counts(found),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
/** Characters of rows; a comment of a pull request has room for 65,536. */
const diffwords_MOST = 50_000;
/** A difference as Markdown for a pull request. Names from outside are text in it, never markup. */
function diffMarkdown(found) {
    const code = (text) => `<code>${(0,src_words/* summaryText */.g5)(text)}</code>`;
    const row = (what, cells) => `| ${[what, ...cells].join(' | ')} |`;
    const rows = [
        ...found.added.map((m) => row('added', [code(m.path), '', code(m.version), bytes(m.size)])),
        ...found.removed.map((m) => row('removed', [code(m.path), code(m.version), '', bytes(m.size)])),
        ...found.changed.map(({ from, to }) => row(from.version === to.version ? '**other sum**' : 'changed', [
            ...[code(from.path), code(from.version), code(to.version)],
            `${bytes(from.size)} → ${bytes(to.size)}`,
        ])),
    ];
    const shown = fitting(rows);
    const more = shown.length < rows.length ? ['', `and ${rows.length - shown.length} more`] : [];
    const table = ['', '| | module | old | new | size |', '| --- | --- | --- | --- | --: |', ...shown, ...more];
    return `${[`**Go modules**: ${counts(found)}`, ...(rows.length === 0 ? [] : table)].join('\n')}\n`;
}
function fitting(rows) {
    let size = 0;
    const end = rows.findIndex((row) => (size += row.length + 1) > diffwords_MOST);
    return end < 0 ? rows : rows.slice(0, end);
}
function counts({ added, removed, changed, gomods }) {
    const plain = `${added.length} added, ${removed.length} removed, ${changed.length} changed`;
    if (gomods === null || gomods.added + gomods.removed === 0)
        return plain;
    return `${plain}; of go.mod files alone ${gomods.added} added, ${gomods.removed} removed`;
}
function bytes(size) {
    return size === null ? '' : size < 50_000 ? `${size} B` : (0,src_words/* mega */.$g)(size);
}
function sized({ size }) {
    return size === null ? '' : ` (${bytes(size)})`;
}
function moved({ size: from }, { size: to }) {
    return from === null || to === null ? '' : ` (${bytes(from)} -> ${bytes(to)})`;
}
/** The same version with another sum is no new version: somebody changed what it is. */
function twin(from, to) {
    return from.version === to.version ? ` OTHER SUM: ${(0,src_words/* printable */.g$)(from.zip)} -> ${(0,src_words/* printable */.g$)(to.zip)}` : '';
}
//# sourceMappingURL=diffwords.js.map
;// CONCATENATED MODULE: ./build/src/cli/diff.js



/** The command `diff`. Throws Failure as the recipe, and `E_USAGE` for a scope that only the go command can tell. */
async function printDiff(host, { rest, modules, scope, shape }) {
    if (scope === 'needed')
        throw usage('diff takes --scope build or all: it asks no go command');
    const [before = '', after = ''] = rest;
    const gowork = host.env['GOWORK'] === 'off' ? 'off' : undefined; // a file can belong to one side only
    const report = await diff(host, {
        ...{ before, after, modules, gowork },
        scope: scope === 'all' ? 'all' : 'build',
    });
    const { diff: found } = report;
    if (found === undefined)
        return { report };
    return { report, output: shape === 'markdown' ? diffMarkdown(found) : diffText(found) };
}
//# sourceMappingURL=diff.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/gomod/checkout.js
var gomod_checkout = __webpack_require__(60430);
// EXTERNAL MODULE: ./build/src/gomod/staging.js
var staging = __webpack_require__(67789);
// EXTERNAL MODULE: ./build/src/stages/strays.js
var strays = __webpack_require__(32807);
// EXTERNAL MODULE: ./build/src/gomod/goflags.js
var goflags = __webpack_require__(56225);
// EXTERNAL MODULE: ./build/src/gomod/goversion.js
var goversion = __webpack_require__(40194);
// EXTERNAL MODULE: ./build/src/gomod/project.js + 2 modules
var gomod_project = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/src/gomod/toolchain.js
var toolchain = __webpack_require__(11071);
// EXTERNAL MODULE: ./build/src/proxy/patterns.js
var patterns = __webpack_require__(23471);
// EXTERNAL MODULE: ./build/src/stages/surroundings.js
var surroundings = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/src/stages/doctor/scene.js
var doctor_scene = __webpack_require__(79429);
;// CONCATENATED MODULE: ./build/src/stages/doctor/settings.js












/** Checks of what the go command is told, in all places where it reads. @see go-modules-spec.md 2.3, 2.4, 5.7, 11 */
const settingChecks = [
    {
        id: 'go-command',
        looks: 'a go command in PATH',
        look: ({ env }) => (env.GOVERSION === '' ? [(0,errors/* finding */.gk)('W_DOCTOR_NO_GO')] : []),
    },
    {
        id: 'go-modules-off',
        looks: 'GO111MODULE',
        look: ({ settings }) => {
            const set = settings.get('GO111MODULE');
            return set?.value === 'off' ? [(0,doctor_scene/* about */.Cv)('E_DOCTOR_GO111MODULE', 'GO111MODULE', set)] : [];
        },
    },
    {
        id: 'proxy-list',
        looks: 'GOPROXY as the go command reads it',
        look: ({ proxies }) => (proxies === '' ? [] : (0,doctor_scene/* failureOf */.g5)(() => (0,proxy_list/* parseProxyList */.WY)(proxies))),
    },
    {
        id: 'proxy-userinfo',
        looks: 'passwords in GOPROXY',
        look: (scene) => (0,proxy_list/* warnedEntries */.a0)(listOf(scene)),
    },
    { id: 'proxy-dead', looks: 'entries of GOPROXY that are never asked', look: deadEntries },
    { id: 'proxy-folder', looks: 'folders that GOPROXY names', look: folderThere },
    { id: 'private-hole', looks: 'a way to the network past GOPROXY=off', look: privateHole },
    { id: 'private-patterns', looks: 'patterns in GOPRIVATE and its kin that never fit', look: settings_patterns },
    { id: 'sumdb', looks: 'a checksum database that is switched off', look: sumdbOff },
    {
        id: 'insecure',
        looks: 'GOINSECURE',
        look: ({ settings }) => {
            const set = settings.get('GOINSECURE');
            return set === undefined || set.value === 'none' ? [] : [(0,doctor_scene/* about */.Cv)('W_DOCTOR_INSECURE', 'GOINSECURE', set)];
        },
    },
    { id: 'vcs', looks: 'GOVCS as the go command reads it', look: vcs },
    {
        id: 'goflags',
        looks: 'flags in GOFLAGS that would undo a seal',
        look: ({ env: { GOFLAGS } }) => (0,doctor_scene/* failureOf */.g5)(() => (0,goflags/* sealGoflags */.jd)(GOFLAGS, saysVendor(GOFLAGS) ? 'vendor' : 'readonly')),
    },
    {
        id: 'goflags-vendor',
        looks: '-mod=vendor in GOFLAGS without a vendor folder',
        wants: 'plan',
        look: modVendor,
    },
    { id: 'toolchain', looks: 'a toolchain that would be fetched', look: settings_toolchain },
    {
        id: 'settings-file',
        looks: 'the file that GOENV names',
        look: ({ host: { env } }) => {
            const file = env['GOENV'] ?? '';
            const isThere = file === '' || file === 'off' || (0,external_node_fs_.existsSync)(file);
            return isThere ? [] : [(0,errors/* finding */.gk)('W_DOCTOR_GOENV', { path: file })];
        },
    },
    { id: 'settings-shadowed', looks: 'go env -w that the environment overrides', look: shadowed },
    {
        id: 'settings-hidden',
        looks: 'settings that sealed steps do not read, and programs among them',
        look: ({ host, env }) => (0,doctor_scene/* failureOf */.g5)(() => (0,goflags/* splitGoflags */.M3)(env.GOFLAGS)).length > 0 ? [] : (0,surroundings/* surroundings */.i)(host.env, env),
    },
    {
        id: 'gowork-file',
        looks: 'GOWORK in a settings file',
        look: ({ settings }) => {
            const set = settings.all('GOWORK').find(({ place }) => place !== doctor_scene/* ENVIRONMENT */.M0);
            return set === undefined ? [] : [(0,doctor_scene/* about */.Cv)('W_DOCTOR_GOWORK', 'GOWORK', set)];
        },
    },
    {
        id: 'go-deceivable',
        looks: 'a Go that proxies can deceive',
        look: (scene) => (0,deceivable/* deceivable */.l)(scene.env, { text: scene.proxies, list: listOf(scene) }),
    },
    { id: 'certificates', looks: 'files of authorities that are not there', look: certificates },
];
/** The proxy list; empty where it cannot be read, which is told by a check of its own. */
function listOf({ proxies }) {
    if (proxies === '' || (0,doctor_scene/* failureOf */.g5)(() => (0,proxy_list/* parseProxyList */.WY)(proxies)).length > 0)
        return [];
    return (0,proxy_list/* parseProxyList */.WY)(proxies);
}
function deadEntries({ proxies }) {
    const words = proxies
        .split(/[,|]/)
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const end = words.findIndex((word) => word === 'off' || word === 'direct');
    if (end < 0 || end === words.length - 1)
        return [];
    const message = `${words.length - 1 - end} entries of the proxy list stand behind ${words[end] ?? ''}, and are never asked`;
    return [(0,errors/* finding */.gk)('W_DOCTOR_PROXY_DEAD', { message })];
}
function folderThere(scene) {
    return listOf(scene).flatMap(({ kind, url }) => {
        if (kind !== 'file' || url === undefined || (0,external_node_fs_.existsSync)((0,external_node_url_.fileURLToPath)(url)))
            return [];
        return [(0,errors/* finding */.gk)('E_DOCTOR_PROXY_FOLDER', { path: (0,external_node_url_.fileURLToPath)(url) })];
    });
}
function privateHole(scene) {
    const { settings, plan } = scene;
    const list = listOf(scene);
    const isOffline = list.length > 0 && list.every(({ kind }) => kind === 'off' || kind === 'file');
    const name = settings.get('GONOPROXY') === undefined ? 'GOPRIVATE' : 'GONOPROXY';
    const set = settings.get(name);
    if (!isOffline || set === undefined || set.value === 'none')
        return [];
    const needed = plan?.needs.modules.map(({ module }) => module.path);
    const past = needed?.filter((path) => (0,patterns/* matchesPatterns */.v)(set.value, path));
    return past?.length === 0 ? [] : [(0,doctor_scene/* about */.Cv)('W_DOCTOR_PRIVATE_HOLE', name, set)];
}
const LISTS = ['GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE'];
function settings_patterns({ settings }) {
    return LISTS.flatMap((name) => {
        const set = settings.get(name);
        const wrong = set?.value
            .split(',')
            .find((one) => one !== '' && (/\s|:\/\//.test(one) || (0,patterns/* readPattern */.Z)(one) === undefined));
        if (set === undefined || wrong === undefined)
            return [];
        return [(0,doctor_scene/* about */.Cv)('W_DOCTOR_PATTERN', name, { ...set, value: wrong })];
    });
}
/** Where nobody is asked for modules nothing new comes in, and no database is missed. */
function sumdbOff(scene) {
    if (listOf(scene).every(({ kind }) => kind === 'off'))
        return [];
    const [sumdb, without] = ['GOSUMDB', 'GONOSUMDB'].map((name) => scene.settings.get(name));
    if (sumdb?.value === 'off')
        return [(0,doctor_scene/* about */.Cv)('W_DOCTOR_SUMDB_OFF', 'GOSUMDB', sumdb)];
    const isAll = without?.value.split(',').some((one) => one === '*' || one === '*.*');
    return without !== undefined && isAll === true ? [(0,doctor_scene/* about */.Cv)('W_DOCTOR_SUMDB_OFF', 'GONOSUMDB', without)] : [];
}
/** @see cmd/go/internal/vcs parseGOVCS */
function vcs({ settings }) {
    const set = settings.get('GOVCS');
    const isRead = set?.value.split(',').every((item) => /^\s*[^:\s][^:]*:[^:]*[^:\s]\s*$/.test(item));
    return set === undefined || isRead === true ? [] : [(0,doctor_scene/* about */.Cv)('E_DOCTOR_GOVCS', 'GOVCS', set)];
}
function saysVendor(goflags) {
    return /(^|\s)--?mod=vendor(\s|$)/.test(goflags);
}
function modVendor({ env, plan }) {
    if (!saysVendor(env.GOFLAGS) || plan === undefined)
        return [];
    return plan.project.roots
        .filter(({ vendored, mod }) => !vendored && mod.require.length > 0)
        .map(({ dir }) => (0,errors/* finding */.gk)('E_DOCTOR_MOD_VENDOR', { path: (0,gomod_project/* shown */.SP)(dir, 'vendor') }));
}
/** The go command goes to another Go for a GOTOOLCHAIN that names one, or a toolchain line above its own version. */
function settings_toolchain({ settings, env, plan }) {
    const have = (0,goversion/* versionOfGo */.c5)(env.GOVERSION);
    if (have === undefined)
        return [];
    const set = settings.get('GOTOOLCHAIN');
    const named = /^go([0-9][^+]*)/.exec(set?.value ?? '')?.[1];
    if (set !== undefined && named !== undefined && (0,goversion/* compareGo */.Ac)(named, have) !== 0)
        return [(0,doctor_scene/* about */.Cv)('W_DOCTOR_GOTOOLCHAIN', 'GOTOOLCHAIN', set)];
    if (set?.value === 'local')
        return [];
    const asking = plan === undefined ? [] : (0,toolchain/* newerToolchains */.Kx)(plan.project, env.GOVERSION);
    return asking.map(({ path, version }) => (0,errors/* finding */.gk)('W_DOCTOR_GOTOOLCHAIN', { path, want: `go${version}`, got: env.GOVERSION }));
}
/** What GOROOT/go.env says is only a default. */
function shadowed({ settings, env }) {
    return ['GOPROXY', 'GOFLAGS', 'GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOSUMDB', 'GOMODCACHE'].flatMap((name) => {
        const [first, second] = settings.all(name);
        if (first?.place !== doctor_scene/* ENVIRONMENT */.M0 || second?.place !== env.GOENV || first.value === second.value)
            return [];
        const message = `the environment sets ${name}, so that what this file says of it does not count`;
        return [(0,errors/* finding */.gk)('W_DOCTOR_SHADOWED', { path: second.place, message })];
    });
}
function certificates({ host: { env } }) {
    const files = [env['SSL_CERT_FILE'] ?? '', ...(env['SSL_CERT_DIR'] ?? '').split(':')];
    return files
        .filter((path) => path !== '' && !(0,external_node_fs_.existsSync)(path))
        .map((path) => (0,errors/* finding */.gk)('W_DOCTOR_CERTIFICATES', { path }));
}
//# sourceMappingURL=settings.js.map
;// CONCATENATED MODULE: ./build/src/stages/doctor/cache.js











/** A check for what hashing the module cache has found. */
function hashed(id, looks, is) {
    return {
        ...{ id, looks, wants: 'plan' },
        look: ({ verified, wrong }) => {
            const known = new Set(wrong);
            const found = verified?.findings.filter((one) => is(one.code) && !known.has(one)) ?? [];
            return found.map((one) => (WRONG.has(one.code) ? { ...one, remedy: REASONS } : one));
        },
    };
}
const WRONG = new Set(['E_MODULE_ZIP', 'E_MODULE_MOD']);
const REASONS = 'fetch it again; usual reasons: a tag that was moved, a private proxy that packs by itself, a go.sum line that was edited or merged wrongly, or an attack';
/** Checks of the module cache, and of a folder that is the only proxy. */
const cacheChecks = [
    { id: 'cache-writable', looks: 'a module cache that cannot be written', look: notWritable },
    { id: 'cache-inside', looks: 'a module cache in the checkout', wants: 'plan', look: inside },
    { id: 'cache-room', looks: 'room on the disk of the module cache', look: room },
    {
        id: 'cache-info',
        looks: '.info files that are not in the module cache',
        wants: 'plan',
        look: (s) => lacking(s, 'info'),
    },
    {
        id: 'cache-mod',
        looks: 'go.mod files that are not in the module cache',
        wants: 'plan',
        look: (s) => lacking(s, 'mod'),
    },
    {
        id: 'cache-zip',
        looks: 'archives that are not in the module cache',
        wants: 'plan',
        look: (s) => lacking(s, 'zip'),
    },
    hashed('zip-wrong', 'archives that are not what go.sum names', (code) => code === 'E_MODULE_ZIP' || code.startsWith('E_ZIP_') || code === 'E_LIMIT'),
    hashed('mod-wrong', 'go.mod files that are not what go.sum names', (code) => code === 'E_MODULE_MOD'),
    hashed('tree-wrong', 'trees and .ziphash that are not what go.sum names', (code) => code === 'E_MODULE_DIR' || code === 'E_MODULE_ZIPHASH'),
    hashed('info-wrong', '.info files of another version', (code) => code === 'E_MODULE_INFO'),
    hashed('cache-links', 'links where folders and files of modules belong', (code) => code === 'E_PATH_EXISTS' || code === 'E_FILE_TYPE'),
    {
        id: 'cache-strays',
        looks: 'what no go command leaves in a module cache',
        wants: 'plan',
        look: ({ plan, verified }) => plan === undefined || verified === undefined
            ? []
            : (0,strays/* strays */.L)(plan, verified).filter(({ code }) => code === 'W_MODCACHE_STRAY'),
    },
    { id: 'cache-polluted', looks: 'modules that are here and in no sum', wants: 'plan', look: polluted },
    { id: 'cache-leftovers', looks: 'what killed runs have left', look: leftovers },
    { id: 'proxy-lacks', looks: 'files that a folder as only proxy lacks', wants: 'plan', look: proxyLacks },
];
/** The folder itself, or the nearest one above that is there. */
function nearest(path) {
    return (0,external_node_fs_.existsSync)(path) || (0,external_node_path_.dirname)(path) === path ? path : nearest((0,external_node_path_.dirname)(path));
}
/** One that holds everything may be read only. */
function notWritable({ folder, verified }) {
    const path = nearest(folder.spare);
    if ((0,external_node_fs_.statSync)(path).isDirectory() && isWritable(path))
        return [];
    return verified?.missing.length === 0 ? [] : [(0,errors/* finding */.gk)('E_NOT_WRITABLE', { path })];
}
function isWritable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false; // that is the question
    }
}
/** Only where the search for roots goes into it: folders that start with a dot are passed over. */
function inside({ base, folder, plan }) {
    const cache = { top: (0,gomod_checkout/* realPath */.Ye)(folder.trees), known: true };
    const isTaken = plan?.project.roots.some(({ dir }) => (0,gomod_checkout/* isInside */.FK)(cache, (0,external_node_path_.join)(base, dir))) === true;
    return isTaken ? [(0,errors/* finding */.gk)('W_DOCTOR_CACHE_INSIDE', { path: folder.trees })] : [];
}
function room({ folder, room: least }) {
    const { bavail, bsize } = (0,external_node_fs_.statfsSync)(nearest(folder.trees));
    if (bavail * bsize >= least)
        return [];
    return [
        (0,errors/* finding */.gk)('W_DOCTOR_DISK', { path: folder.trees, message: `there are ${(0,src_words/* mega */.$g)(bavail * bsize)} left` }),
    ];
}
function isLacking(folder, { module, mod, zip }, kind) {
    const paths = (0,gomod_modcache/* cachePaths */.Rl)(folder, module);
    if (kind === 'info')
        return !(0,external_node_fs_.existsSync)(paths.info);
    if (kind === 'mod')
        return mod !== undefined && !(0,external_node_fs_.existsSync)(paths.mod);
    return zip !== undefined && !(0,external_node_fs_.existsSync)(paths.zip) && !(0,external_node_fs_.existsSync)(paths.tree);
}
/** Roots that are all built from vendor folders need no module cache. */
function lacking({ plan, folder }, kind) {
    if (plan === undefined || plan.project.roots.every(({ vendored }) => vendored))
        return [];
    const found = plan.needs.modules
        .filter((need) => isLacking(folder, need, kind))
        .map(({ module }) => module);
    if (found.length === 0)
        return [];
    return [(0,errors/* finding */.gk)('E_OFFLINE_MISSING', { path: folder.download, message: lackingText(kind, found) })];
}
function lackingText(kind, found) {
    return `${found.length} .${kind} files are not there: ${(0,src_words/* named */.KT)(found.map(gomod_module/* idOf */.TH))}`;
}
/** Only where no sum is; what other projects have brought is nobody's harm. */
function polluted({ plan, folder, wrong }) {
    const unsummed = new Set(wrong.filter(({ code }) => code === 'E_GOSUM_MISSING').map(({ module }) => module));
    const here = (plan?.needs.modules ?? []).filter(({ module }) => {
        const { mod, zip, tree } = (0,gomod_modcache/* cachePaths */.Rl)(folder, module);
        return unsummed.has((0,gomod_module/* idOf */.TH)(module)) && [mod, zip, tree].some((path) => (0,external_node_fs_.existsSync)(path));
    });
    if (here.length === 0)
        return [];
    const message = `${(0,src_words/* named */.KT)(here.map(({ module }) => (0,gomod_module/* idOf */.TH)(module)))}: required, in no sum, and in this module cache; what builds here fails on a fresh machine`;
    return [(0,errors/* finding */.gk)('W_DOCTOR_POLLUTED', { path: folder.trees, message })];
}
function leftovers({ folder, plan }) {
    const partial = (plan?.needs.modules ?? []).map(({ module }) => (0,gomod_modcache/* cachePaths */.Rl)(folder, module).partial);
    const found = [
        ...(0,staging/* leftStaging */.By)(folder).map((name) => (0,external_node_path_.join)(folder.spare, name)),
        ...partial.filter(external_node_fs_.existsSync),
    ];
    return found.slice(0, 10).map((path) => (0,errors/* finding */.gk)('W_DOCTOR_LEFTOVER', { path }));
}
function proxyLacks(scene) {
    const list = listOf(scene).filter(({ kind }) => kind !== 'off');
    const [only] = list;
    if (list.length !== 1 || only?.kind !== 'file' || only.url === undefined)
        return [];
    const dir = (0,external_node_url_.fileURLToPath)(only.url);
    if (!(0,external_node_fs_.existsSync)(dir))
        return [];
    return ['info', 'mod', 'zip'].flatMap((kind) => {
        const found = (scene.plan?.needs.modules ?? []).filter((need) => isLacking((0,gomod_modcache/* proxyFolder */.vC)(dir), need, kind));
        if (found.length === 0)
            return [];
        const message = lackingText(kind, found.map(({ module }) => module));
        return [(0,errors/* finding */.gk)('E_DOCTOR_PROXY_LACKS', { path: dir, message })];
    });
}
//# sourceMappingURL=cache.js.map
// EXTERNAL MODULE: ./build/src/gomod/graph.js
var graph = __webpack_require__(65152);
// EXTERNAL MODULE: ./build/src/gomod/modfile.js
var modfile = __webpack_require__(97914);
// EXTERNAL MODULE: ./build/src/gomod/needs.js
var gomod_needs = __webpack_require__(5049);
// EXTERNAL MODULE: ./build/src/gomod/regular.js
var regular = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/src/gomod/roots.js
var roots = __webpack_require__(16065);
// EXTERNAL MODULE: ./build/src/gomod/sum.js
var sum = __webpack_require__(12595);
// EXTERNAL MODULE: ./build/src/gomod/vendor/folders.js + 1 modules
var folders = __webpack_require__(24261);
// EXTERNAL MODULE: ./build/src/gomod/views.js + 1 modules
var gomod_views = __webpack_require__(82012);
// EXTERNAL MODULE: ./build/src/stages/vendor.js + 9 modules
var vendor = __webpack_require__(33621);
;// CONCATENATED MODULE: ./build/src/stages/doctor/checkout.js

















/** A check for what the plan has found already. */
function told(id, looks, codes) {
    return { id, looks, codes, look: (scene) => scene.wrong.filter(({ code }) => codes.includes(code)) };
}
const byPlan = [
    told('replace-outside', 'a replace that leaves the checkout', ['E_REPLACE_OUTSIDE']),
    told('replace-folder', 'a replace with a folder that holds no go.mod', ['E_REPLACE_DIR']),
    told('go-work', 'a go.work from outside', ['E_GOWORK_OUTSIDE', 'W_GOWORK_ABOVE']),
    told('go-line', 'a go line above the Go that is there', ['E_TOOLCHAIN']),
    told('sums-missing', 'lines that go.sum lacks', ['E_GOSUM_MISSING']),
    told('sums-conflict', 'sums that disagree', ['E_GOSUM_CONFLICT', 'E_GOSUM_ALGO']),
    told('directives', 'directives that nobody knows', ['W_UNKNOWN_DIRECTIVE']),
    told('allowed', 'modules that nobody has allowed', ['E_MODULE_NOT_ALLOWED', 'E_ALLOW_SYNTAX']),
];
/** Said of healthy checkouts too. */
const HEALTHY = ['W_REPLACE_DIR', 'W_PLAN_PARTIAL', 'E_NO_MODULE'];
/** Checks of the files that came with the checkout. */
const checkoutChecks = [
    { id: 'merge-conflict', looks: 'marks of a merge in go.mod, go.sum and go.work', look: conflicts },
    {
        id: 'line-ends',
        looks: 'line ends of Windows in go.mod and go.sum',
        look: (scene) => filesOf(scene)
            .filter(({ text }) => text.includes('\r\n'))
            .map(({ name }) => (0,errors/* finding */.gk)('W_DOCTOR_CRLF', { path: name })),
    },
    {
        id: 'readable',
        looks: 'files that cannot be read by the rules of Go, such as a replace without ./',
        look: (scene) => {
            const claimed = new Set([...byPlan.flatMap(({ codes }) => codes), ...HEALTHY]);
            const marked = new Set(conflicts(scene).map(({ path }) => fileOf(path)));
            return scene.wrong.filter(({ code, path }) => !claimed.has(code) && !marked.has(fileOf(path)));
        },
    },
    ...byPlan,
    { id: 'replace-absolute', looks: 'a replace with a path of this machine', wants: 'plan', look: absolute },
    { id: 'sums-stale', looks: 'lines of go.sum that nothing needs', wants: 'plan', look: stale },
    { id: 'path-mismatch', looks: 'modules that declare another path', wants: 'plan', look: mismatches },
    { id: 'path-case', looks: 'modules that differ only in upper and lower case', wants: 'plan', look: cases },
    { id: 'vendor-listed', looks: 'a vendor folder without modules.txt', wants: 'plan', look: unlisted },
    {
        id: 'vendor-whole',
        looks: 'a vendor folder that is not what go.mod and go.sum say',
        wants: 'plan',
        look: vendored,
    },
];
/** go.mod, go.sum, go.work and go.work.sum, as far as they can be read. */
function filesOf({ base }) {
    const dirs = (0,external_node_fs_.existsSync)(base) ? (0,roots/* findModuleDirs */.Ei)(base) : [];
    const names = [
        'go.work',
        'go.work.sum',
        ...dirs.flatMap((dir) => [(0,gomod_project/* shown */.SP)(dir, 'go.mod'), (0,gomod_project/* shown */.SP)(dir, 'go.sum')]),
    ];
    return names.flatMap((name) => {
        const text = (0,regular/* textIfRegular */.t5)((0,external_node_path_.join)(base, name));
        return text === undefined ? [] : [{ name, text }];
    });
}
function conflicts(scene) {
    return filesOf(scene).flatMap(({ name, text }) => {
        const at = text.split('\n').findIndex((line) => /^(<{7}|>{7}|={7})( |\r?$)/.test(line));
        return at < 0 ? [] : [(0,errors/* finding */.gk)('E_DOCTOR_CONFLICT', { path: `${name}:${at + 1}` })];
    });
}
/** The file of a `file:line`. */
function fileOf(path = '') {
    return path.replace(/:\d+$/, '');
}
function absolute({ plan }) {
    return (plan?.project.roots ?? []).flatMap(({ dir, mod }) => mod.replace
        .filter(({ newPath, newVersion }) => newVersion === undefined && (0,external_node_path_.isAbsolute)(newPath))
        .map(({ oldPath, newPath, line }) => (0,errors/* finding */.gk)('W_DOCTOR_REPLACE_ABSOLUTE', {
        ...{ module: oldPath, path: `${(0,gomod_project/* shown */.SP)(dir, 'go.mod')}:${line}` },
        message: `it is replaced by ${newPath}, a path that only this machine has`,
    })));
}
/**
 * Lines that no go mod tidy keeps: of module paths that are nowhere in the graph, and of versions above all in it. Older versions may be
 * kept for the sake of older Go. Nothing is said as long as the graph is not whole.
 */
function stale({ plan }) {
    if (plan === undefined)
        return [];
    const needs = (0,gomod_needs/* calculateNeeds */.E)(plan.project, plan.mods.of, 'all');
    if (needs.unread.length > 0)
        return [];
    const read = (0,gomod_views/* readViews */.pg)(plan.project, plan.mods.of).flatMap(({ graph }) => graph.read);
    const highest = new Map();
    for (const { path, version } of [...needs.modules.map(({ module }) => module), ...read])
        if ((0,gomod_version/* compareVersions */.Zy)(version, highest.get(path) ?? '') > 0)
            highest.set(path, version);
    const isOld = plan.project.roots.some(({ mod }) => !(0,graph/* goAtLeast */.HQ)(mod.go, 18));
    return (0,gomod_project/* sumTexts */.Ev)(plan.project).flatMap((text) => {
        const lines = [...(0,sum/* sumLines */.D)(text)].filter(({ module, mod }) => module.path !== goversion/* TOOLCHAIN_MODULE */.xc && !(mod && isOld) && isAbove(module, highest.get(module.path)));
        const [first] = lines;
        if (first === undefined)
            return [];
        const message = `${lines.length} lines that nothing needs, the first of ${(0,gomod_module/* idOf */.TH)(first.module)}`;
        return [(0,errors/* finding */.gk)('W_DOCTOR_STALE_SUM', { path: `${first.file}:${first.line}`, message })];
    });
}
function isAbove({ version }, highest) {
    return highest === undefined || (0,gomod_version/* compareVersions */.Zy)(version, highest) > 0;
}
function mismatches({ plan }) {
    if (plan === undefined)
        return [];
    const found = (0,gomod_views/* readViews */.pg)(plan.project, plan.mods.of).flatMap((view) => view.graph.buildList.flatMap((asked) => mismatch(plan, view, asked) ?? []));
    return [...new Map(found.map((one) => [one.module, one])).values()];
}
/** @see cmd/go/internal/modload goModSummary: a folder that replaces a module may declare what it likes */
function mismatch({ mods, folder }, { origin }, asked) {
    const from = origin(asked);
    if (from.from === 'folder' || !mods.has(from.module))
        return undefined;
    const text = (0,regular/* readRegular */.VX)((0,gomod_modcache/* cachePaths */.Rl)(folder, from.module).mod)?.toString('utf8') ?? '';
    const { module } = (0,modfile/* parseModFile */.A)(text, { file: `${(0,gomod_module/* idOf */.TH)(from.module)}/go.mod`, mode: 'lax' });
    if (module === undefined || module === asked.path || module === from.module.path)
        return undefined;
    return (0,errors/* finding */.gk)('E_DOCTOR_PATH_MISMATCH', { module: (0,gomod_module/* idOf */.TH)(from.module), want: asked.path, got: module });
}
function cases({ plan }) {
    const paths = new Set((plan?.needs.modules ?? []).map(({ module }) => module.path));
    const first = new Map();
    return [...paths].flatMap((path) => {
        const other = first.get(path.toLowerCase());
        first.set(path.toLowerCase(), other ?? path);
        return other === undefined ? [] : [(0,errors/* finding */.gk)('W_DOCTOR_CASE', { module: path, want: other, got: path })];
    });
}
/** @see go-modules-spec.md 8.1: since go line 1.14 the folder counts */
function unlisted({ plan }) {
    return (plan?.project.roots ?? [])
        .filter(({ dir, vendored, mod }) => {
        const isThere = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(plan?.project.base ?? '', dir, 'vendor'));
        return isThere && !vendored && plan?.project.workspace === undefined && (0,graph/* goAtLeast */.HQ)(mod.go, 14);
    })
        .map(({ dir }) => (0,errors/* finding */.gk)('E_VENDOR_MODULES', { path: (0,gomod_project/* shown */.SP)(dir, 'vendor/modules.txt'), message: 'it is not there' }));
}
/** Against the archives where they are at hand; else what modules.txt names has to be there, and all that is required has to be named. */
async function vendored({ host, plan, verified }) {
    if (plan?.project.roots.some((root) => root.vendored) !== true)
        return [];
    if (verified?.missing.length === 0) {
        const { findings } = await (0,vendor/* verifyVendor */.s)(host, plan);
        return findings.filter(({ code }) => code.startsWith('E_VENDOR_'));
    }
    return (0,folders/* vendorFolders */.M)(plan.project, plan.mods).flatMap((folder) => {
        const txt = (0,folders/* readModulesTxt */.c)(folder);
        if ('code' in txt)
            return [txt];
        const required = folder.view.roots.flatMap(({ mod }) => ((0,graph/* goAtLeast */.HQ)(mod.go, 14) ? mod.require : []));
        const unnamed = required.filter((m) => !txt.lines.some((line) => `${line} `.startsWith(`# ${m.path} ${m.version} `)));
        const gone = txt.modules
            .flatMap(({ packages }) => packages)
            .filter(({ path }) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder.vendor, path)));
        return [
            ...unnamed.map((m) => (0,errors/* finding */.gk)('E_VENDOR_MODULES', {
                module: (0,gomod_module/* idOf */.TH)(m),
                path: `${folder.name}/modules.txt`,
                want: `# ${m.path} ${m.version}`,
                got: 'no such line',
            })),
            ...gone.map(({ path }) => (0,errors/* finding */.gk)('E_VENDOR_MISSING', { path: `${folder.name}/${path}` })),
        ];
    });
}
//# sourceMappingURL=checkout.js.map
// EXTERNAL MODULE: ./build/src/proxy/client.js + 6 modules
var proxy_client = __webpack_require__(93450);
;// CONCATENATED MODULE: ./build/src/stages/doctor/proxies.js





/** The check of what the proxies of the list answer: each is asked once, for one go.mod file that the roots need. */
const proxyChecks = [
    { id: 'proxy-answers', looks: 'proxies that do not answer, or refuse', wants: 'plan', look: ask },
];
/** Modules that GONOPROXY names are asked of no proxy, and so is nothing here. */
async function ask(scene) {
    const { plan, env } = scene;
    const one = plan?.needs.modules.find(({ module, mod }) => mod !== undefined && !(0,patterns/* matchesPatterns */.v)(env.GONOPROXY, module.path));
    const entries = listOf(scene).filter(({ kind }) => kind === 'url');
    if (one === undefined)
        return [];
    const found = await Promise.all(entries.map((entry) => askEntry(scene, entry, one.module)));
    return found.flat();
}
async function askEntry(scene, entry, module) {
    const client = (0,proxy_client/* openProxy */.h)({
        ...{ list: [entry], direct: '', concurrency: 1, tries: 1, idleMs: scene.patience, budgetBytes: 1 << 24 },
        ...{
            signal: AbortSignal.any([scene.host.signal, AbortSignal.timeout(2 * scene.patience)]),
            access: scene.access,
        },
        origin: () => Promise.reject(new errors/* Failure */.HR('E_PROXY_DIRECT')),
    });
    try {
        const received = await client.get(module, 'mod');
        received.release();
        return [];
    }
    catch (thrown) {
        scene.host.signal.throwIfAborted();
        if (!(thrown instanceof errors/* Failure */.HR))
            return [wrong(entry, module, 'it took too long')];
        // another entry may have it
        if (thrown.finding.code === 'E_NOT_FOUND')
            return [];
        return [wrong(entry, module, `${thrown.finding.message} (${thrown.finding.code})`)];
    }
    finally {
        await client.close();
    }
}
function wrong({ shown }, module, why) {
    return (0,errors/* finding */.gk)('W_DOCTOR_PROXY', { module: (0,gomod_module/* idOf */.TH)(module), path: shown, message: why });
}
//# sourceMappingURL=proxies.js.map
;// CONCATENATED MODULE: ./build/src/stages/doctor/examine.js





/** Every check of doctor, in the order of the report. */
const checks = [...settingChecks, ...checkoutChecks, ...cacheChecks, ...proxyChecks];
/** Makes every check, one after the other. A check that cannot look, such as at a folder of another user, says so as a finding. */
async function examine(scene) {
    const all = [];
    for (const check of checks) {
        scene.host.signal.throwIfAborted();
        const { id, looks, wants } = check;
        const isSkipped = wants === 'plan' && scene.plan === undefined;
        const found = isSkipped ? [] : await look(check, scene);
        const result = isSkipped ? 'skipped' : resultOf(found);
        all.push({ checkup: { id, looks, result, findings: found.length }, found });
    }
    return { checks: all.map(({ checkup }) => checkup), findings: all.flatMap(({ found }) => found) };
}
async function look({ look: run }, scene) {
    try {
        return await run(scene);
    }
    catch (thrown) {
        return [(0,errors/* toFinding */.N6)(thrown)];
    }
}
function resultOf(found) {
    if (found.some(({ level }) => level === 'error'))
        return 'error';
    return found.length > 0 ? 'warning' : 'ok';
}
//# sourceMappingURL=examine.js.map
// EXTERNAL MODULE: ./build/src/stages/verify.js
var verify = __webpack_require__(35228);
;// CONCATENATED MODULE: ./build/src/recipes/doctor.js
/** What `doctor` does: plans what can be planned, hashes what is there, and makes every check on it. */







/** Looks for what stops offline builds, on the machine and in the checkout where there is one. Changes nothing; asks the proxies of the list for one file each. */
async function doctor(host, ask, how) {
    const { plan, wrong } = planned({ ...ask, go: how.env.GOVERSION });
    const verified = plan === undefined ? undefined : await (0,verify/* verify */.M)(host, plan);
    const settings = (0,doctor_scene/* readSettings */.sb)(host.env, how.env);
    const { where, folder } = ask;
    const scene = { room: 1e9, ...how, host, base: where.base, folder, settings, plan, verified, wrong };
    const { checks, findings } = await examine(scene);
    const modules = {
        planned: plan?.needs.modules.length ?? 0,
        verified: verified?.proven.length ?? 0,
        missing: verified?.missing.length ?? 0,
        rejected: verified?.mismatching.length ?? 0,
    };
    const told = { modules, findings, ...(plan === undefined ? {} : { roots: (0,account/* rootsOf */.RD)(plan) }) };
    return { ...(0,src_report/* makeReport */.d)('doctor', told), checks };
}
function planned(ask) {
    try {
        const plan = (0,stages_plan/* makePlan */.Cs)(ask);
        return { plan, wrong: plan.findings };
    }
    catch (thrown) {
        return { plan: undefined, wrong: [(0,errors/* toFinding */.N6)(thrown)] };
    }
}
//# sourceMappingURL=doctor.js.map
;// CONCATENATED MODULE: ./build/src/cli/doctor.js



/** Seconds a proxy gets at most, unless --timeout says less. */
const PATIENCE = 10;
/** Makes every check. Any error is exit status 1: that doctor has found something is what it was asked for. */
async function consulted(host, ask, { args, env, auth }) {
    const lines = { text: auth, name: authlines/* AUTH_VARIABLE */.g };
    const report = await doctor(host, ask, {
        env,
        proxies: args.proxy ?? env.GOPROXY,
        access: (0,proxy_access/* readAccess */.z)({ env: host.env, goauth: env.origins.GOAUTH, lines, caFile: args.caFile }),
        patience: Math.min(args.timeout, PATIENCE) * 1000,
    });
    return { report, failed: 1, ...(args.quiet ? {} : { output: table(report) }) };
}
function table({ checks = [] }) {
    const wide = Math.max(...checks.map(({ id }) => id.length)) + 2;
    return checks.map(({ id, looks, result }) => `${result.padEnd(9)}${id.padEnd(wide)}${looks}\n`).join('');
}
//# sourceMappingURL=doctor.js.map
;// CONCATENATED MODULE: ./build/src/stages/explain.js







/** More files of a tree are not weighed. */
const MOST_FILES = 200_000;
/** Why a module is needed, which sum lines name it, and what the module cache holds of it, by name and size. Asks nobody. */
function explainModule(plan, subject) {
    const views = (0,gomod_views/* readViews */.pg)(plan.project, plan.mods.of);
    const chains = views.flatMap((view) => chainOf(view, subject) ?? []);
    const versions = new Map();
    for (const view of views)
        for (const module of sourcesOf(view, subject))
            versions.set((0,gomod_module/* idOf */.TH)(module), module);
    return {
        kind: 'module',
        path: subject.path,
        version: subject.version ?? null,
        chains,
        sums: namedBySums(plan, subject),
        files: [...versions.values()].flatMap((module) => explain_filesOf(plan.folder, module)),
    };
}
/** The version the view is asked about: the one that was named, else the selected one. */
function askedOf(view, { path, version }) {
    if (version === undefined)
        return view.graph.buildList.find((module) => module.path === path);
    return view.graph.askedBy.has((0,gomod_module/* idOf */.TH)({ path, version })) ? { path, version } : undefined;
}
function chainOf(view, subject) {
    const asked = askedOf(view, subject);
    if (asked === undefined)
        return undefined;
    const selected = view.graph.buildList.find(({ path }) => path === subject.path);
    const origin = view.origin(asked);
    return {
        root: view.joint ? 'go.work' : (view.roots[0]?.dir ?? '.'),
        through: (0,gomod_views/* chainFrom */.aP)(view, asked, Infinity).toReversed(),
        place: startOf(view, asked),
        selected: selected?.version ?? null,
        replacedBy: replacementOf(origin, asked),
    };
}
/** Where the chain starts, however long it is. */
function startOf(view, asked) {
    const first = (0,gomod_views/* chainFrom */.aP)(view, asked, Infinity).at(-1);
    for (const root of view.roots) {
        const line = root.mod.require.find((required) => (0,gomod_module/* idOf */.TH)(required) === first)?.line;
        if (line !== undefined)
            return `${(0,gomod_project/* shown */.SP)(root.dir, 'go.mod')}:${line}`;
    }
    return (0,gomod_views/* whoAsks */.NM)(view, asked).place;
}
function replacementOf(origin, asked) {
    if (origin.from === 'folder')
        return origin.rule.newPath;
    return (0,gomod_module/* idOf */.TH)(origin.module) === (0,gomod_module/* idOf */.TH)(asked) ? null : (0,gomod_module/* idOf */.TH)(origin.module);
}
/** The module versions whose files are looked for: what stands in for the selected version, and the version that was named. */
function sourcesOf(view, subject) {
    const named = subject.version === undefined ? [] : [{ path: subject.path, version: subject.version }];
    const asked = askedOf(view, subject);
    const origin = asked === undefined ? undefined : view.origin(asked);
    const all = origin?.from === 'module' ? [origin.module] : origin === undefined ? named : [];
    return all.filter((module) => (0,gomod_module/* moduleVersionProblem */.sG)(module) === undefined);
}
function namedBySums({ project }, { path, version }) {
    return (0,gomod_project/* sumTexts */.Ev)(project).flatMap((text) => [...(0,sum/* sumLines */.D)(text)]
        .filter(({ module }) => module.path === path && (version ?? module.version) === module.version)
        .map(({ module, mod, hash, file, line }) => ({
        place: `${file}:${line}`,
        version: module.version,
        of: mod ? 'go.mod' : 'archive',
        hash,
    })));
}
function explain_filesOf(folder, module) {
    const paths = (0,gomod_modcache/* cachePaths */.Rl)(folder, module);
    return ['info', 'mod', 'zip', 'tree'].map((kind) => ({
        module: (0,gomod_module/* idOf */.TH)(module),
        kind,
        path: paths[kind],
        bytes: weigh(paths[kind]),
    }));
}
/** Bytes of a file, or of all files of a tree; null where there is neither, or where it may not be looked at. No link is followed. */
function weigh(path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stat?.isFile() === true)
            return stat.size;
        return stat?.isDirectory() === true ? weighTree(path) : null;
    }
    catch {
        return null; // another user's
    }
}
function weighTree(top) {
    let [bytes, left] = [0, MOST_FILES];
    const queue = [top];
    // the list grows while it is walked
    for (const dir of queue)
        for (const entry of (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true })) {
            if (--left < 0)
                return bytes;
            const path = (0,external_node_path_.join)(dir, entry.name);
            if (entry.isDirectory())
                queue.push(path);
            else if (entry.isFile())
                bytes += (0,external_node_fs_.lstatSync)(path).size;
        }
    return bytes;
}
//# sourceMappingURL=explain.js.map
// EXTERNAL MODULE: ./build/src/stages/stock.js
var stock = __webpack_require__(81319);
;// CONCATENATED MODULE: ./build/src/stages/importers.js








/** Milliseconds the go command gets for each root. */
const importers_LONGEST = 20_000;
const IMPORTS = '{{.ImportPath}}\t{{with .Module}}{{.Path}}{{end}}\t{{join .Imports " "}}';
/**
 * The packages that import a package of a module, with or without going through tests of the roots: as the go command lists them,
 * sealed, each root alone. It is only asked when every tree is there, so that it needs no network and extracts nothing.
 *
 * @param env the settings of the go command; without a GOVERSION there is none to ask
 */
async function importers(host, plan, { env, path }) {
    const why = notNow(plan, env);
    if (why !== undefined)
        return { importedBy: null, notAsked: why };
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-airlock-'));
    try {
        return await listed(host, plan, { env, path, dir });
    }
    finally {
        (0,tree/* removeTree */.dM)(dir);
    }
}
function notNow(plan, { GOVERSION }) {
    if (GOVERSION === '')
        return 'there is no go command';
    const lacking = (0,stock/* archivesOf */.bS)(plan).filter(({ module }) => !(0,external_node_fs_.existsSync)((0,gomod_modcache/* cachePaths */.Rl)(plan.folder, module).tree));
    if (lacking.length === 0 && plan.needs.unread.length === 0)
        return undefined;
    return 'not all modules are in the module cache; go-airlock fetch brings them';
}
async function listed(host, plan, { env, path, dir }) {
    const found = new Set();
    for (const root of plan.project.roots) {
        const signal = AbortSignal.any([host.signal, AbortSignal.timeout(importers_LONGEST)]);
        const ran = await host.run({
            file: 'go',
            args: ['list', '-deps', '-test', '-e', '-f', IMPORTS, '--', './...'],
            cwd: (0,external_node_path_.join)(plan.project.base, root.dir),
            env: environment(host, plan, { env, dir }),
            signal,
        });
        host.signal.throwIfAborted();
        if (ran.status !== 0)
            return { importedBy: null, notAsked: failed(ran, root.dir) };
        for (const name of importing(ran.stdout, path))
            found.add(name);
    }
    return { importedBy: [...found].sort(), notAsked: null };
}
function failed({ status, stderr }, dir) {
    const [first = ''] = stderr.split('\n');
    return status === undefined ? 'go list took too long' : `go list in ${dir}: ${first.slice(0, 300)}`;
}
function environment(host, plan, { env, dir }) {
    const own = { GOPATH: (0,external_node_path_.join)(dir, 'path'), GOCACHE: (0,external_node_path_.join)(dir, 'build'), GOMODCACHE: plan.folder.trees };
    const { variables } = (0,stages_seal/* seal */.o)(plan, { GOFLAGS: flags(env), ...own }, 'modcache');
    const inherited = Object.entries(host.env).filter(([name]) => name !== 'GOCACHEPROG');
    return { ...Object.fromEntries(inherited), ...variables, ...own, GOWORK: 'off' };
}
/** GOFLAGS that no seal allows are not passed on: nothing is built here. */
function flags({ GOFLAGS }) {
    return /mod|overlay|toolexec|ldflags/.test(GOFLAGS) ? '' : GOFLAGS;
}
/** Packages with an import that is a package of the module; those of the module itself are left out. */
function importing(stdout, path) {
    const packages = stdout.split('\n').map((line) => line.split('\t'));
    const own = new Set(packages.flatMap(([name = '', of]) => (of === path ? [name] : [])));
    return packages.flatMap(([name = '', of, imports = '']) => of !== path && imports.split(' ').some((one) => own.has(one)) ? [name] : []);
}
//# sourceMappingURL=importers.js.map
// EXTERNAL MODULE: ./build/src/stages/needed.js + 2 modules
var needed = __webpack_require__(58436);
;// CONCATENATED MODULE: ./build/src/recipes/explain.js
/** What `explain` does: tells what there is to say about one code, or about one module. */








/** The row of a code in the table that docs/errors.md is made from. */
function explainCode(code) {
    const { exit, cause, remedy } = errors/* errors */.sO[code];
    const { level } = (0,errors/* finding */.gk)(code);
    const explanation = {
        ...{ kind: 'code', code, level, cause, remedy },
        exitStatus: level === 'error' ? exit : 0,
    };
    return { explanation, report: { ...(0,src_report/* makeReport */.d)('explain', {}), explanation } };
}
/**
 * Why a module is needed, what its sums are, and what of it is at hand. Reads only. The findings of the report are those about this
 * module, and a warning where the graph is not whole.
 */
async function explain(host, ask, { subject, env }) {
    const { plan } = await (0,needed/* settle */.G)(host, (0,stages_plan/* makePlan */.Cs)(ask));
    const told = explainModule(plan, subject);
    const isNeeded = told.chains.length > 0;
    const who = isNeeded
        ? await importers(host, plan, { env, path: subject.path })
        : { importedBy: [], notAsked: null };
    const explanation = { ...told, ...who };
    const ids = new Set([
        ...told.files.map(({ module }) => module),
        ...told.chains.flatMap(({ through }) => through.at(-1) ?? []),
    ]);
    if (subject.version !== undefined)
        ids.add((0,gomod_module/* idOf */.TH)({ path: subject.path, version: subject.version }));
    const about = [...plan.findings, ...plan.mods.wrong].filter(({ module }) => module !== undefined && (module === subject.path || ids.has(module)));
    const findings = [...about, ...(0,stages_plan/* unreadFindings */.yW)(plan)];
    const modules = { planned: plan.needs.modules.length };
    return {
        explanation,
        report: { ...(0,src_report/* makeReport */.d)('explain', { roots: (0,account/* rootsOf */.RD)(plan), modules, findings }), explanation },
    };
}
//# sourceMappingURL=explain.js.map
;// CONCATENATED MODULE: ./build/src/cli/explain.js
/** The door of `explain`: what is asked about, and the answer in words. */






/** The explanation of a code; undefined where the subject is none. Throws Failure `E_USAGE` for a code that is not in the table. */
function explainedCode(subject) {
    if (!/^[EW]_\w*$/i.test(subject))
        return undefined;
    const code = subject.toUpperCase();
    if (!isCode(code)) {
        const near = similar(code, Object.keys(errors/* errors */.sO));
        throw usage(`there is no code ${code}${near === undefined ? '' : `; did you mean ${near}?`}`);
    }
    const { report, explanation } = explainCode(code);
    return { report, output: codeText(explanation) };
}
function isCode(word) {
    return Object.hasOwn(errors/* errors */.sO, word);
}
function codeText({ code, level, exitStatus, cause, remedy }) {
    const kind = level === 'warning' ? 'a warning' : `an error, exit status ${exitStatus}`;
    return `${code} (${kind})\n\n  what is wrong  ${cause}\n  what to do     ${remedy}\n`;
}
/** The explanation of a module of the checkout. Throws Failure `E_USAGE` for what can be no module, and what making the plan throws. */
async function explainedModule(host, ask, { subject, env }) {
    const { report, explanation } = await explain(host, ask, { subject: subjectOf(subject), env });
    return { report, output: moduleText(explanation) };
}
function subjectOf(text) {
    const at = text.lastIndexOf('@');
    const [path, version] = at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
    const problem = (0,gomod_module/* importPathProblem */.Yg)(path);
    if (problem !== undefined || version === '')
        throw usage(`${JSON.stringify(text)} is no error code and no module: ${problem ?? 'nothing follows the @'}`);
    return { path, version };
}
function moduleText(told) {
    const name = told.version === null ? told.path : `${told.path}@${told.version}`;
    const parts = [
        [name],
        ['why', ...whyLines(told)],
        [
            'sums',
            ...orNone(told.sums.map(({ place, version, of, hash }) => `${place}  ${version}  ${of}  ${hash}`)),
        ],
        ['module cache', ...orNone(told.files.map(fileLine))],
        [
            'imported by',
            ...(told.importedBy === null ? [`not told: ${told.notAsked ?? ''}`] : orNone(told.importedBy)),
        ],
    ];
    const lines = parts.flatMap(([head = '', ...rest]) => [head, ...rest.map((line) => `  ${line}`)]);
    return lines.map((line) => `${(0,src_words/* printable */.g$)(line)}\n`).join('');
}
function orNone(lines) {
    return lines.length === 0 ? ['none'] : lines;
}
function whyLines({ chains, version }) {
    if (chains.length === 0)
        return ['no root requires it'];
    return chains.map(({ root, place, through, selected, replacedBy }) => {
        const other = version !== null && selected !== null && selected !== version ? `; selected is ${selected}` : '';
        const by = replacedBy === null ? '' : `; replaced by ${replacedBy}`;
        return `${root}: ${place} → ${through.join(' → ')}${other}${by}`;
    });
}
function fileLine({ module, kind, path, bytes }) {
    const size = bytes === null ? 'not there' : bytes < 100_000 ? `${bytes} bytes` : (0,src_words/* mega */.$g)(bytes);
    return `${module} ${kind.padEnd(4)}  ${size}${bytes === null ? '' : `  ${path}`}`;
}
//# sourceMappingURL=explain.js.map
// EXTERNAL MODULE: ./build/src/progress.js
var progress = __webpack_require__(31838);
// EXTERNAL MODULE: ./build/src/work/pool.js
var pool = __webpack_require__(34417);
// EXTERNAL MODULE: ./build/src/work/process.js
var work_process = __webpack_require__(25174);
;// CONCATENATED MODULE: ./build/src/cli/host.js






const LIVE = 100; // milliseconds between two live lines
const LOG = 10_000; // and between two lines of a log
/** The outside as the command line has it: words and progress on the error output, Ctrl-C ends the run. */
function cliHost(voice) {
    const interrupt = new AbortController();
    const work = new pool/* Pool */.b(voice.worker, interrupt.signal, voice.threads);
    const live = new LiveLine(!voice.quiet && process.stderr.isTTY);
    const words = new progress/* ProgressWords */.r();
    const log = (0,progress/* seldom */.K)(LOG, (state) => {
        if (!voice.quiet)
            process.stderr.write(`${words.line(state, performance.now())}\n`);
    });
    let attached = false;
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => {
            if (!attached)
                interrupt.abort();
        });
    return {
        // for this program alone: neither the go command nor the one that is run sees it
        env: Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== authlines/* AUTH_VARIABLE */.g)),
        signal: interrupt.signal,
        inside: voice.inside,
        work,
        run: work_process/* run */.e,
        attach: async (command, pass) => {
            attached = true;
            const failed = (why) => {
                live.above((0,src_words/* printable */.g$)(why));
            };
            return (0,work_process/* attach */.K)(command, { output: voice.json ? 'stderr' : 'stdout', failed, pass });
        },
        untilEnded: async () => {
            attached = true;
            live.clear();
            await signalOrEnd();
            attached = false; // who presses Ctrl-C again does not want to wait
        },
        say: (line) => {
            if (!voice.quiet)
                live.above((0,src_words/* printable */.g$)(line));
        },
        progress: process.stderr.isTTY
            ? (state) => {
                live.show(state, words);
            }
            : log,
        close: async () => {
            live.clear();
            await work.close();
        },
    };
}
/** Of the input only the end of a pipe counts: a job in the background has an input that ends at once. */
function signalOrEnd() {
    return new Promise((done) => {
        const end = () => {
            process.stdin.pause();
            done();
        };
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, end);
        const input = (0,external_node_fs_.fstatSync)(0);
        if (input.isFIFO() || input.isSocket())
            process.stdin.once('end', end).once('error', end).resume();
    });
}
/** One line that is written over and over, on a terminal only. */
class LiveLine {
    #on;
    #shown = false;
    #last = 0;
    constructor(on) {
        this.#on = on;
    }
    show(state, words) {
        const now = performance.now();
        if (!this.#on || (state.done < state.of && now - this.#last < LIVE))
            return;
        this.#last = now;
        this.#shown = true;
        // longer than the terminal is wide it would leave a line behind at each look
        const line = words.line(state, now).slice(0, Math.max(20, process.stderr.columns - 1));
        process.stderr.write(`\r\x1b[K${line}`);
    }
    above(line) {
        this.clear();
        process.stderr.write(`${line}\n`);
    }
    clear() {
        if (this.#shown)
            process.stderr.write('\r\x1b[K');
        this.#shown = false;
    }
}
//# sourceMappingURL=host.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/page/page.js + 12 modules
var page = __webpack_require__(52877);
;// CONCATENATED MODULE: ./build/src/cli/page.js






/**
 * Writes the report of an outcome as a page where one was asked for. A page that cannot be written is one more finding: what the
 * command came to is told all the same. Never throws.
 *
 * @param file absolute; undefined: none was asked for
 */
function withPage(outcome, file) {
    if (file === undefined)
        return outcome;
    try {
        writePage(outcome.whole ?? outcome.report, file);
        return outcome;
    }
    catch (thrown) {
        const found = { ...(0,errors/* toFinding */.N6)(thrown), path: file };
        return { ...outcome, report: withFinding(outcome.report, found) };
    }
}
function withFinding(report, found) {
    const findings = [...report.findings, found];
    return { ...report, findings, ok: (0,src_report/* makeReport */.d)(report.command, { findings }).ok };
}
/** By rename, so that nobody reads half a page. */
function writePage(report, file) {
    const spare = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        (0,external_node_fs_.writeFileSync)(spare, (0,page/* reportPage */.S)(report), { flag: 'wx' });
        (0,external_node_fs_.renameSync)(spare, file);
    }
    finally {
        (0,external_node_fs_.rmSync)(spare, { force: true });
    }
}
//# sourceMappingURL=page.js.map
;// CONCATENATED MODULE: ./build/src/cli/print.js

/** How many findings are shown in words; all of them are in the JSON report. */
const print_MOST = 20;
/** The report in words: findings, what was left out, then one closing line. */
function reportText(report, style) {
    const shown = report.findings.slice(0, print_MOST).map((found) => (0,src_words/* findingText */.NK)(found, style.color));
    const more = report.findings.length > print_MOST ? [`… and ${report.findings.length - print_MOST} more; --json lists all`] : [];
    const closing = style.quiet ? [] : [(0,src_words/* leftOutLine */.uv)(report) ?? [], (0,src_words/* reportLine */.BS)(report)].flat();
    return [...shown, ...more, ...closing].map((line) => `${line}\n`).join('');
}
/** What the system has counted of a command without network. */
function noRoutesLine(count) {
    return `run: ${count} ${count === 1 ? 'try' : 'tries'} to reach another machine, all without a way (--network none)`;
}
//# sourceMappingURL=print.js.map
;// CONCATENATED MODULE: ./build/src/cli/tell.js


/** The report on stdout as one object, or in words on the error output with what was asked for on stdout. */
async function tell(outcome, style) {
    const { report, output, status } = outcome;
    if (style.json)
        await print(`${JSON.stringify(report)}\n`);
    else if (status === undefined) {
        if (output !== undefined)
            await print(output);
        process.stderr.write(reportText(report, { ...style, quiet: style.quiet || output !== undefined }));
    }
    const own = (0,errors/* exitStatus */.$u)(report.findings);
    return own === 0 ? (status ?? 0) : (outcome.failed ?? own);
}
/** Writes to stdout and waits until it is out: a pipe takes its time, and the program ends right after. */
async function print(text) {
    await new Promise((resolve) => process.stdout.write(text, () => {
        resolve();
    }));
    return 0;
}
//# sourceMappingURL=tell.js.map
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: ./build/src/stages/execute.js + 3 modules
var execute = __webpack_require__(20578);
// EXTERNAL MODULE: ./build/src/gomod/buildinfo.js
var buildinfo = __webpack_require__(66896);
;// CONCATENATED MODULE: ./build/src/work/copy.js



/**
 * Copies a folder with its files and links, their rights and times. Links stay what they are; pipes, sockets and devices are left out.
 *
 * @param skipped tells of an absolute path whether it is left out
 * @throws the signal's reason; system errors
 */
async function copyTree(from, to, { skipped, signal }) {
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        signal.throwIfAborted();
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        if (skipped(source))
            continue;
        if (entry.isDirectory())
            await copyTree(source, target, { skipped, signal });
        else if (entry.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
        else if (entry.isFile()) {
            await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
            const { atime, mtime } = await (0,promises_.lstat)(source);
            await (0,promises_.utimes)(target, atime, mtime);
        }
    }
}
//# sourceMappingURL=copy.js.map
;// CONCATENATED MODULE: ./build/src/work/samebytes.js


const CHUNK = 1 << 20;
/** Compares two files byte by byte, and looks for a text in each: the folder it was made in. Both are read once. */
function compareFiles(files, texts) {
    const [one, two] = [new Reading(files[0], texts[0]), new Reading(files[1], texts[1])];
    try {
        let differsAt;
        for (;;) {
            const at = one.size;
            const [a, b] = [one.next(), two.next()];
            differsAt ??= firstDifference(a, b, at);
            if (a.length === 0 && b.length === 0)
                break;
        }
        return {
            sha256: [one.sha256(), two.sha256()],
            sizes: [one.size, two.size],
            differsAt,
            holds: [one.holds, two.holds],
        };
    }
    finally {
        one.close();
        two.close();
    }
}
function firstDifference(a, b, at) {
    if (a.equals(b))
        return undefined;
    const shorter = Math.min(a.length, b.length);
    let index = 0;
    while (index < shorter && a[index] === b[index])
        index++;
    return at + index;
}
class Reading {
    #fd;
    #text;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    /** The end of what was read, where the text may begin. */
    #tail = Buffer.of();
    size = 0;
    holds = false;
    constructor(file, text) {
        this.#fd = (0,external_node_fs_.openSync)(file, 'r');
        this.#text = Buffer.from(text);
    }
    /** A whole chunk, or the rest. */
    next() {
        const chunk = Buffer.allocUnsafe(CHUNK);
        let read = 0;
        for (let more = -1; more !== 0 && read < CHUNK; read += more)
            more = (0,external_node_fs_.readSync)(this.#fd, chunk, read, CHUNK - read, null);
        const bytes = chunk.subarray(0, read);
        this.#hash.update(bytes);
        this.size += read;
        const seen = Buffer.concat([this.#tail, bytes]);
        this.holds ||= seen.includes(this.#text);
        this.#tail = seen.subarray(Math.max(0, seen.length - this.#text.length + 1));
        return bytes;
    }
    sha256() {
        return this.#hash.digest('hex');
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#fd);
    }
}
//# sourceMappingURL=samebytes.js.map
;// CONCATENATED MODULE: ./build/src/stages/reproduce.js
/** Two builds of one checkout in two places: whether what they write is the same, byte for byte. */











/** Names of unequal length: a path that gets into a file mostly moves what is behind it. */
const PLACES = ['a', 'another'];
/**
 * Copies the checkout to two fresh folders, runs the command in each, in the seal and with a build cache and a folder for temporary files
 * of its own, and compares what it wrote. What is the same is put where the command would have written it; nothing else of the
 * checkout is touched. A command that fails ends it, with its exit status.
 *
 * @throws Failure `E_USAGE` for an output that is not in the checkout, or that the command did not write; `E_NETNS`
 */
async function reproduce(host, order) {
    const { cell, outputs } = order;
    const checkout = (0,gomod_checkout/* checkoutOf */.o5)(cell.cwd);
    const named = outputs.map((path) => ({
        path,
        way: (0,external_node_path_.relative)(checkout.top, (0,gomod_checkout/* realPath */.Ye)((0,external_node_path_.resolve)(cell.cwd, path))),
    }));
    const outside = named.find(({ way }) => way === '' || !(0,gomod_checkout/* isInside */.FK)(checkout, (0,external_node_path_.join)(checkout.top, way)));
    if (outside !== undefined)
        throw reproduce_usage(outside.path, 'it is no file or folder in the checkout');
    const dir = (0,gomod_checkout/* realPath */.Ye)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-airlock-twice-')));
    try {
        let noRoutes;
        for (const place of PLACES) {
            const ended = await buildIn(host, order, { top: checkout.top, dir, place, named });
            noRoutes = ended.noRoutes === undefined ? noRoutes : (noRoutes ?? 0) + ended.noRoutes;
            if (ended.status !== 0)
                return { status: ended.status, noRoutes, files: [], findings: [] };
        }
        const told = await compare(host, { top: checkout.top, dir, named });
        return { status: 0, noRoutes, ...told };
    }
    finally {
        (0,tree/* removeTree */.dM)(dir);
    }
}
async function buildIn(host, { cell, command }, { top, dir, place, named }) {
    const own = (0,external_node_path_.join)(dir, place);
    const [src, tmp, cache] = [(0,external_node_path_.join)(own, 'src'), (0,external_node_path_.join)(own, 'tmp'), (0,external_node_path_.join)(own, 'build')];
    const { variables } = cell.sealed;
    const left = [dir, (0,gomod_checkout/* realPath */.Ye)(variables['GOMODCACHE'] ?? dir)];
    await copyTree(top, src, { skipped: (path) => left.includes(path), signal: host.signal });
    pointToGit(top, src);
    for (const { way } of named)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(src, way), { recursive: true, force: true });
    for (const folder of [tmp, cache])
        (0,external_node_fs_.mkdirSync)(folder);
    const cwd = (0,external_node_path_.join)(src, (0,external_node_path_.relative)(top, (0,gomod_checkout/* realPath */.Ye)(cell.cwd)));
    const moved = {
        ...{ GOCACHE: cache, TMPDIR: tmp, TMP: tmp, TEMP: tmp, PWD: cwd, GIT_OPTIONAL_LOCKS: '0' },
        ...goworkIn(variables['GOWORK'], { top, src }),
    };
    const sealed = { ...cell.sealed, variables: { ...variables, ...moved } };
    return (0,execute/* execute */.g)(host, { ...cell, sealed, cwd }, command);
}
/** A go.work of the checkout is the copy's own. */
function goworkIn(gowork, { top, src }) {
    if (gowork === undefined || gowork === 'off')
        return {};
    return { GOWORK: (0,external_node_path_.join)(src, (0,external_node_path_.relative)(top, (0,gomod_checkout/* realPath */.Ye)(gowork))) };
}
/** The `.git` of a worktree or submodule is a file with a path, which may start at the folder it lies in. */
function pointToGit(top, src) {
    const file = (0,external_node_path_.join)(top, '.git');
    if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
        return;
    const [, path] = /^gitdir: (.*)$/m.exec((0,external_node_fs_.readFileSync)(file, 'utf8')) ?? [];
    if (path !== undefined)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(src, '.git'), `gitdir: ${(0,external_node_path_.resolve)(top, path)}\n`);
}
async function compare(host, places) {
    const { dir, named, top } = places;
    const [one, two] = PLACES.map((place) => (0,external_node_path_.join)(dir, place, 'src'));
    if (one === undefined || two === undefined)
        return { files: [], findings: [] };
    const findings = [];
    const files = [];
    for (const { path, way } of named) {
        const names = [...new Set([...reproduce_filesOf(one, way, path), ...reproduce_filesOf(two, way, path)])].sort();
        for (const name of names) {
            const pair = [(0,external_node_path_.join)(one, way, name), (0,external_node_path_.join)(two, way, name)];
            const told = name === '' ? path : (0,external_node_path_.join)(path, name);
            const missing = pair.find((file) => !(0,external_node_fs_.existsSync)(file));
            const compared = missing === undefined ? compareFiles(pair, [one, two]) : undefined;
            if (compared === undefined)
                findings.push((0,errors/* finding */.gk)('E_NOT_REPRODUCIBLE', { path: told, message: 'only one of two builds wrote it' }));
            else if (compared.differsAt !== undefined)
                findings.push(await reproduce_difference(host, { told, pair, compared }));
            else
                files.push({ path: told, sha256: compared.sha256[0], way: (0,external_node_path_.join)(way, name) });
        }
    }
    if (findings.length > 0)
        return { files: [], findings };
    for (const { way } of files)
        await putInPlace((0,external_node_path_.join)(one, way), (0,external_node_path_.join)(top, way));
    return { files: files.map(({ path, sha256 }) => ({ path, sha256 })), findings };
}
/** The names of the regular files at and below an output; `''` for a file itself. */
function reproduce_filesOf(src, way, path) {
    const at = (0,external_node_path_.join)(src, way);
    const stat = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
    if (stat?.isFile() === true)
        return [''];
    const found = stat?.isDirectory() === true ? (0,external_node_fs_.readdirSync)(at, { recursive: true, withFileTypes: true }) : [];
    const names = found.filter((entry) => entry.isFile());
    if (names.length === 0)
        throw reproduce_usage(path, 'the command wrote no such file');
    return names.map((entry) => (0,external_node_path_.relative)(at, (0,external_node_path_.join)(entry.parentPath, entry.name)));
}
async function putInPlace(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    const made = `${to}.go-airlock-${process.pid}`;
    await (0,promises_.copyFile)(from, made);
    await (0,promises_.rename)(made, to);
}
async function reproduce_difference(host, { told, pair, compared }) {
    const { sha256, sizes, differsAt = 0, holds } = compared;
    const lines = await differingLines(host, pair);
    const holdsPath = holds[0] || holds[1];
    const message = [
        `two builds wrote ${sizes[0]} and ${sizes[1]} bytes, and byte ${differsAt} is the first that differs`,
        ...(holdsPath ? ['it holds the folder it was built in'] : []),
        ...(lines.length > 0 ? [`its build information differs in ${lines.join(', ')}`] : []),
    ].join('; ');
    const remedy = remedyFor(holdsPath, lines);
    const detail = { path: told, want: `sha256 ${sha256[0]}`, got: `sha256 ${sha256[1]}`, message };
    return (0,errors/* finding */.gk)('E_NOT_REPRODUCIBLE', remedy === undefined ? detail : { ...detail, remedy });
}
/** The settings that two Go binaries tell differently, by name; none of anything else. */
async function differingLines(host, pair) {
    const infos = [];
    for (const file of pair) {
        try {
            infos.push(await (0,buildinfo/* readBuildInfo */.r)(host, file));
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* Failure */.HR))
                throw thrown;
            return []; // no Go binary
        }
    }
    const [one, two] = infos;
    if (one === undefined || two === undefined)
        return [];
    const names = new Set([...one.settings.keys(), ...two.settings.keys()]);
    return [...names].filter((name) => one.settings.get(name) !== two.settings.get(name)).sort();
}
function remedyFor(holdsPath, lines) {
    if (lines.some((name) => name.startsWith('vcs')))
        return 'build with -buildvcs=false, or commit what is not committed';
    if (holdsPath)
        return 'build with -trimpath, and pass no absolute path in -ldflags or to generators';
    return lines.length > 0 ? `give the same ${lines.join(', ')} in every build` : undefined;
}
function reproduce_usage(path, message) {
    return new errors/* Failure */.HR('E_USAGE', {
        message: `--reproduce ${path}: ${message}`,
        remedy: 'name what the command writes, as the command does: run --reproduce app -- go build -o app .',
    });
}
//# sourceMappingURL=reproduce.js.map
// EXTERNAL MODULE: ./build/src/stages/sealing.js + 4 modules
var sealing = __webpack_require__(18871);
;// CONCATENATED MODULE: ./build/src/cli/sealed.js








/** Seals what was filled and runs the command in it: once, or twice where it is to be reproduced. */
async function sealAndRun(host, filled, { args, env }) {
    const twice = args.reproduce.length > 0;
    const own = twice ? { ...env, GOFLAGS: (0,goflags/* withTrimpath */.UI)(env.GOFLAGS) } : env;
    const { sealed: seal, findings: known } = await (0,sealing/* makeSeal */.A)(host, filled.plan, { env: own, mode: args.mode });
    const report = (0,src_report/* makeReport */.d)('run', {
        ...filled.report,
        findings: [...filled.report.findings, ...known],
        seal,
    });
    if (!report.ok)
        return { report };
    if (!args.json)
        process.stderr.write(reportText(report, { color: false, quiet: args.quiet }));
    const { dir: cwd, network, rest: command } = args;
    const cell = { sealed: seal, cwd, network, inside: host.inside, terminal: (0,external_node_tty_.isatty)(0) };
    const ran = twice
        ? await reproduce(host, { cell, outputs: args.reproduce, command })
        : { ...(await (0,execute/* execute */.g)(host, cell, command)), files: [], findings: [] };
    return outcomeOf(host, { args, report }, ran);
}
function outcomeOf(host, { args, report }, { status, noRoutes, files, findings }) {
    if (noRoutes !== undefined && noRoutes > 0)
        host.say(noRoutesLine(noRoutes));
    for (const { path, sha256 } of files)
        host.say(`run: ${path} is the same twice, sha256 ${sha256}`);
    const all = [...report.findings, ...findings];
    const whole = {
        ...report,
        ...{ findings: all, ok: (0,errors/* exitStatus */.$u)(all) === 0 },
        ...(args.network === 'none' ? { network: { noRoutes: noRoutes ?? null } } : {}),
        ...(args.reproduce.length > 0 ? { reproduced: files } : {}),
    };
    if (args.json)
        return { report: whole, status };
    const told = (0,src_report/* makeReport */.d)('run', { findings });
    // what went before was told before the command ran
    return told.ok ? { report: told, whole, output: '', status } : { report: told, whole };
}
//# sourceMappingURL=sealed.js.map
;// CONCATENATED MODULE: ./build/src/cli/run.js

























/** The whole program: one error boundary, one report, one exit status. Never throws. */
async function runCli({ argv, worker, inside }) {
    const json = wantsJson(argv);
    let args;
    try {
        args = readArgs(argv, process.cwd());
    }
    catch (thrown) {
        return tell({ report: (0,src_report/* makeReport */.d)('', { findings: [(0,errors/* toFinding */.N6)(thrown)] }) }, { json, quiet: true, color: false });
    }
    const text = ownText(args);
    if (text !== undefined) {
        if (!json)
            return print(text);
        process.stderr.write(text);
        return tell({ report: (0,src_report/* makeReport */.d)(args.command, {}) }, { json, quiet: true, color: false });
    }
    const threads = args.command === 'serve' ? SERVING : undefined;
    const host = cliHost({ quiet: args.quiet || json, json, worker, inside, threads });
    const style = {
        json,
        quiet: args.quiet,
        color: args.color && process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
    };
    try {
        return await tell(withPage(await doCommand(host, args), args.report), style);
    }
    catch (thrown) {
        const found = host.signal.aborted ? (0,errors/* finding */.gk)('E_INTERRUPTED') : (0,errors/* toFinding */.N6)(thrown);
        if (found.code === 'E_INTERNAL' && thrown instanceof Error)
            process.stderr.write(`${thrown.stack ?? ''}\n`);
        const report = (0,src_report/* makeReport */.d)(args.command, { findings: [found] });
        return await tell(withPage({ report }, args.report), style);
    }
    finally {
        await host.close();
    }
}
/** What the program says of itself, whatever the machine and the checkout; undefined for every other command. */
function ownText({ command, about, subject }) {
    if (command === 'help')
        return helpText(about);
    if (command === 'version')
        return `${VERSION}\n`;
    const shell = command === 'completion' ? shells.find((name) => name === subject) : undefined;
    return shell === undefined ? undefined : completionScript(shell);
}
/** Threads of a proxy: each needs memory for a frame, and one unpacks faster than Go takes. */
const SERVING = 1;
async function doCommand(started, args) {
    if (args.command === 'diff')
        return printDiff(started, args); // no Go is asked
    const code = args.command === 'explain' ? explainedCode(args.subject) : undefined;
    if (code !== undefined)
        return code;
    const { host } = (0,gocommand/* withGo */.f)(started, args.dir);
    // the threads load while Go is asked and the checkout is read
    if (args.command !== 'plan' && args.command !== 'seal' && args.command !== 'explain')
        void host.work.warm();
    const env = await (0,go/* readGoEnv */.o)(host, args.dir);
    const ask = {
        ...(args.scope === 'needed' ? { question: (0,question/* readQuestion */.H)(args.asked, env) } : {}),
        where: { base: args.dir, modules: args.modules, gowork: host.env['GOWORK'] },
        folder: folderOf(args, env),
        scope: args.scope === 'all' ? 'all' : 'build',
        allowModules: args.allowModules,
        go: args.command === 'seal' || args.command === 'run' ? env.GOVERSION : '',
    };
    switch (args.command) {
        case 'plan':
            return printPlan(await (0,recipes/* plan */.et)(host, ask));
        case 'fetch':
            return (0,recipes/* fill */.GS)(host, ask, fillOf(host, args, env));
        case 'verify':
            if (args.bundle !== undefined)
                return named('verify', await (0,recipes/* checkBundle */.Jp)(host, ask, toVerify(args, args.bundle)));
            if (args.binaries.length > 0)
                return (0,recipes/* checkBinaries */.EG)(host, ask, args.binaries);
            return args.vendor ? (0,recipes/* checkVendor */.fJ)(host, ask) : (0,recipes/* check */.z6)(host, ask);
        case 'bundle':
            return (0,pack/* pack */.q)(host, ask, { file: wanted(args.output), sbom: args.sbom, bases: args.bases });
        case 'unbundle': {
            const how = {
                bundles: args.rest.map((file, i) => ({ file, sha256: args.sha256[i] })),
                from: undefined,
                archives: args.archives,
                trees: args.proxyDir === undefined && args.athensDir === undefined,
            };
            return named('unbundle', await (0,recipes/* fill */.GS)(host, ask, how));
        }
        case 'serve':
            return serve(host, ask, {
                bundles: args.rest.map((file, i) => ({ file, sha256: args.sha256[i] })),
                listen: args.listen,
                open: async (url) => {
                    const out = args.json ? process.stderr : process.stdout; // a report has stdout to itself
                    out.write(`GOPROXY=${url}\n`);
                    await host.untilEnded();
                },
            });
        case 'doctor':
            return consulted(host, ask, { args, env, auth: process.env[authlines/* AUTH_VARIABLE */.g] ?? '' });
        case 'explain':
            return explainedModule(host, ask, { subject: args.subject, env });
        case 'seal':
            return printSeal(host, await (0,recipes/* plan */.et)(host, ask), { args, env });
        case 'run':
            return runCommand(host, { ask, args, env });
        default:
            throw new errors/* Failure */.HR('E_INTERNAL', { message: `no recipe for ${args.command}` });
    }
}
function toVerify({ bases, sha256 }, file) {
    return [...bases.map((base) => ({ file: base })), { file, sha256: sha256[0] }];
}
function folderOf({ proxyDir, athensDir, modcache }, env) {
    if (athensDir !== undefined)
        return (0,gomod_modcache/* athensFolder */.kt)(athensDir);
    return proxyDir === undefined ? (0,gomod_modcache/* moduleCache */.tg)((0,go/* modcacheRoot */.x)(modcache, env)) : (0,gomod_modcache/* proxyFolder */.vC)(proxyDir);
}
function fillOf(host, args, env) {
    const from = fetchFrom(host, args, env);
    const notes = from === undefined ? [] : (0,deceivable/* deceivable */.l)(env, { text: args.proxy ?? env.GOPROXY, list: from.list });
    return { bundles: args.from.map((file) => ({ file })), from, archives: args.archives, trees: true, notes };
}
/** The proxy list asked for, else what `go env` says. Without either, bundles and the module cache have to do. */
function fetchFrom(host, args, env) {
    const list = args.proxy ?? env.GOPROXY;
    if (list === '')
        return undefined;
    const { concurrency, retries, timeout, caFile } = args;
    const { GONOPROXY: direct, origins } = env;
    const lines = { text: process.env[authlines/* AUTH_VARIABLE */.g] ?? '', name: authlines/* AUTH_VARIABLE */.g };
    const access = (0,proxy_access/* readAccess */.z)({ env: host.env, goauth: origins.GOAUTH, lines, caFile });
    return { list: (0,proxy_list/* parseProxyList */.WY)(list), direct, origins, concurrency, retries, timeout, access };
}
async function runCommand(host, { ask, args, env }) {
    const filled = named('run', await (0,recipes/* fill */.GS)(host, ask, fillOf(host, args, env)));
    if (!filled.report.ok)
        return filled;
    const packed = args.bundle === undefined ? undefined : await (0,pack/* pack */.q)(host, ask, { file: args.bundle });
    if (packed?.report.ok === false)
        return named('run', packed);
    const all = packed === undefined ? filled.report : withBundle(filled.report, packed.report);
    return withBuildCache(env, args.reproduce.length > 0 ? 'fresh' : args.buildCache, (own) => sealAndRun(host, { ...filled, report: all }, { args, env: own }));
}
function withBundle(report, { bytes, bundle }) {
    const counted = { ...report, bytes: { ...report.bytes, bundle: bytes.bundle } };
    return bundle === undefined ? counted : { ...counted, bundle };
}
function printPlan({ plan: found, report }) {
    const lines = found.needs.modules.map(({ module, mod, zip }) => {
        const files = ['info', ...(mod === undefined ? [] : ['mod']), ...(zip === undefined ? [] : ['zip'])];
        return `${module.path} ${module.version} ${files.join(',')}\n`;
    });
    return { report, output: lines.join('') };
}
async function printSeal(host, { plan: found, report }, { args, env }) {
    const { sealed: seal, findings } = await (0,recipes/* sealed */.JW)(host, found, { env, mode: args.mode });
    const told = { ...(0,src_report/* makeReport */.d)('seal', { ...report, findings }), seal };
    return told.ok ? { report: told, output: (0,stages_seal/* formatSeal */.Z)(seal, args.format) } : { report: told };
}
function named(command, done) {
    return { ...done, report: { ...done.report, command } };
}
function wanted(file) {
    if (file === undefined)
        throw new errors/* Failure */.HR('E_USAGE', { message: 'bundle wants a file to write: bundle -o FILE' });
    return file;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 95280:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87932);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79097);


process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)({ argv: process.argv.slice(2), worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .OK)(), inside: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .insideUrl */ .Cz)() });
//# sourceMappingURL=cli.js.map
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

/***/ }),

/***/ 24489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ deceivable)
/* harmony export */ });
/* unused harmony export isMended */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40194);




/** The first release of each line that holds a proxy's answers about modules against the checksum database as it should. */
const MENDED = ['1.25.13', '1.26.6', '1.27.0'];
/**
 * A warning where a proxy other than the go command's own default is used with a Go that such a proxy can deceive about modules
 * that no go.sum names. Nothing go-airlock brings in depends on it; what is added to go.mod with that Go does.
 *
 * @param used the proxy list as text, and as read
 * @see golang/go#79070, #80744, #80745; threat-model T19
 */
function deceivable(env, used) {
    const go = (0,_gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOfGo */ .c5)(env.GOVERSION);
    if (go === undefined || isMended(go))
        return [];
    const named = used.list.find(({ kind }) => kind === 'url' || kind === 'file');
    if (named === undefined || used.text === defaultList(env))
        return [];
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('W_GO_SUMDB', { got: env.GOVERSION, want: MENDED.map((one) => `go${one}`).join(', ') })];
}
/** True from the mended release of its line on. Older lines have none, newer ones need none. */
function isMended(go) {
    const [oldest, ...newer] = MENDED;
    if ((0,_gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGo */ .Ac)(go, oldest) < 0)
        return false;
    return newer.every((mended) => {
        const line = mended.slice(0, mended.lastIndexOf('.'));
        return (0,_gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGo */ .Ac)(go, line) < 0 || (0,_gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGo */ .Ac)(go, mended) >= 0;
    });
}
/** GOPROXY as this Go has it where nobody says otherwise; undefined before Go 1.21, which keeps it to itself. */
function defaultList({ GOROOT }) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(GOROOT, 'go.env'), 'utf8');
        return /^GOPROXY=(.*)$/m.exec(text)?.[1]?.trim();
    }
    catch {
        return undefined; // no such file, or not to be read
    }
}
//# sourceMappingURL=deceivable.js.map

/***/ }),

/***/ 44100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openSbom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92308);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7587);





/**
 * Gets ready to write an SBOM: loads what makes it, before the first foreign byte (design section 2, rule 8), and looks whether the
 * file can get its name. Without a file that is nothing.
 *
 * @returns writes the SBOM of a plan whose archives are in the module cache; the file appears by rename
 * @throws Failure `E_USAGE`, `E_UNREADABLE`
 */
async function openSbom({ file: bundle, sbom: file, }) {
    if (file === undefined)
        return () => Promise.resolve();
    if (file === bundle)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('E_USAGE', { message: 'the bundle and its SBOM have one name' });
    (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPlace */ .uD)(file);
    const { sbomText } = await Promise.all(/* import() */[__webpack_require__.e(571), __webpack_require__.e(669)]).then(__webpack_require__.bind(__webpack_require__, 26050));
    return async (host, plan) => {
        const text = await sbomText(host, plan);
        const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(staged, text, { flag: 'wx', mode: 0o644 });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(staged, file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(staged, { force: true });
        }
    };
}
//# sourceMappingURL=opensbom.js.map

/***/ })

};
