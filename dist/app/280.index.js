export const id = 280;
export const ids = [280];
export const modules = {

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/src/errors.js + 7 modules
var errors = __webpack_require__(2236);
// EXTERNAL MODULE: ./build/src/gomod/go.js
var go = __webpack_require__(3644);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var gomod_modcache = __webpack_require__(1296);
// EXTERNAL MODULE: ./build/src/gomod/question.js
var question = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/src/proxy/access.js + 3 modules
var proxy_access = __webpack_require__(4644);
// EXTERNAL MODULE: ./build/src/proxy/authlines.js
var authlines = __webpack_require__(1363);
// EXTERNAL MODULE: ./build/src/proxy/list.js
var proxy_list = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/recipes.js + 17 modules
var recipes = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(6471);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/gomod/tree.js
var tree = __webpack_require__(6898);
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
var deceivable = __webpack_require__(4489);
// EXTERNAL MODULE: ./build/src/stages/seal.js
var stages_seal = __webpack_require__(3800);
// EXTERNAL MODULE: ./build/src/clock.js
var src_clock = __webpack_require__(8179);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
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
var hash = __webpack_require__(6246);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(362);
// EXTERNAL MODULE: ./build/src/gomod/version.js
var gomod_version = __webpack_require__(5760);
// EXTERNAL MODULE: ./build/src/pack/contents.js
var contents = __webpack_require__(8929);
// EXTERNAL MODULE: ./build/src/pack/layout.js
var layout = __webpack_require__(9037);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
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
// EXTERNAL MODULE: ./build/src/pack/reader.js + 5 modules
var reader = __webpack_require__(7656);
// EXTERNAL MODULE: ./build/src/pack/tally.js
var pack_tally = __webpack_require__(921);
// EXTERNAL MODULE: ./build/src/work/inturn.js
var inturn = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/stages/restore.js
var restore = __webpack_require__(19);
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
    const read = await indexFrames(host, { file, frames, wishes: modWishes(sums) });
    (0,contents/* checkContents */.h)(read.flatMap(({ members }) => members));
    const placed = frames.flatMap((frame, number) => {
        const names = archivesIn(read[number]);
        const place = { file, frame, number, last: number === frames.length - 1, names };
        return names.map(([name]) => [name, place]);
    });
    const mods = read.flatMap((one) => one.mods);
    return {
        file,
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
async function indexFrames(host, about) {
    const { file, frames, wishes } = about;
    const read = [];
    const tally = new pack_tally/* Tally */.F();
    let bytes = 0;
    let done = 0;
    await (0,inturn/* inTurn */.l)(host.work.width, frames.map((frame, i) => [frame, i]), async ([frame, i]) => {
        const order = { file, frame, last: i === frames.length - 1, wishes };
        const found = await host.work.do('index', order, { weight: frame.size });
        for (const { text } of found.members)
            tally.add(text?.length ?? 0);
        read[i] = found;
        bytes += frame.packed;
        host.progress({ stage: 'restore', done: ++done, of: frames.length, bytes });
    });
    return read;
}
//# sourceMappingURL=indexed.js.map
// EXTERNAL MODULE: ./build/src/stages/plan.js + 5 modules
var stages_plan = __webpack_require__(2797);
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
    return {
        plan,
        find: counter.find,
        findings: () => [...plan.findings, ...plan.mods.wrong, ...counter.refused, ...lacking],
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
var gocommand = __webpack_require__(5310);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/cli/commands.js
/** That of package.json; a test holds them together, and the bundle needs no file to know it. */
const VERSION = '0.1.0';
/** Every option of the command line; `string` ones take a value. */
const options = {
    chdir: { type: 'string', short: 'C' },
    modules: { type: 'string', multiple: true },
    modcache: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    'no-color': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
    scope: { type: 'string' },
    'allow-modules': { type: 'string' },
    platforms: { type: 'string' },
    tags: { type: 'string' },
    packages: { type: 'string', multiple: true },
    proxy: { type: 'string' },
    from: { type: 'string', multiple: true },
    concurrency: { type: 'string' },
    retries: { type: 'string' },
    timeout: { type: 'string' },
    'ca-file': { type: 'string' },
    'no-archives': { type: 'boolean' },
    bundle: { type: 'string' },
    sha256: { type: 'string', multiple: true },
    vendor: { type: 'boolean' },
    binary: { type: 'string', multiple: true },
    output: { type: 'string', short: 'o' },
    'proxy-dir': { type: 'string' },
    'athens-dir': { type: 'string' },
    mode: { type: 'string' },
    format: { type: 'string' },
    network: { type: 'string' },
    'build-cache': { type: 'string' },
    listen: { type: 'string' },
    sbom: { type: 'string' },
    reproduce: { type: 'string', multiple: true },
};
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
        usage: 'fetch [--from FILE]… [--proxy LIST] [--concurrency N] [--retries N] [--timeout S] [--ca-file FILE] [--no-archives]',
        takes: [...COMMON, ...FETCH],
        files: 'none',
        example: 'go-airlock fetch --proxy https://proxy.example.com,off',
    },
    verify: {
        does: 'hold the module cache, a bundle, vendor folders or finished binaries against go.sum; reads only, no network',
        usage: 'verify [--bundle FILE [--sha256 HEX] | --vendor | --binary FILE…]',
        takes: [...COMMON, 'bundle', 'sha256', 'vendor', 'binary'],
        files: 'binaries',
        example: 'go-airlock verify -C service',
    },
    bundle: {
        does: 'write one file with every module, from the module cache',
        usage: 'bundle -o FILE [--sbom FILE]',
        takes: [...COMMON, 'output', 'sbom'],
        files: 'none',
        example: 'go-airlock bundle -o modules.tar.zst',
    },
    unbundle: {
        does: 'fill the module cache, a plain file proxy folder, or the disk storage of an Athens proxy, from bundles',
        usage: 'unbundle FILE… [--sha256 HEX]… [--proxy-dir DIR | --athens-dir DIR | --no-archives]',
        takes: [...COMMON, 'sha256', 'proxy-dir', 'athens-dir', 'no-archives'],
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
    run: {
        does: 'complete the module cache, seal, and run a command without network',
        usage: 'run [--from FILE]… [--proxy LIST] [--concurrency N] [--retries N] [--timeout S] [--ca-file FILE] [--no-archives] [--bundle FILE] [--mode auto|modcache|proxy|vendor] [--network none|inherit] [--build-cache keep|fresh] [--reproduce OUTPUT]… -- CMD…',
        takes: [...COMMON, ...FETCH, 'bundle', 'mode', 'network', 'build-cache', 'reproduce'],
        files: 'command',
        example: 'go-airlock run -- go build ./...',
    },
    seal: {
        does: 'print the environment that keeps the go command off the network',
        usage: 'seal [--mode auto|modcache|proxy|vendor] [--format sh|json|github|docker]',
        takes: [...COMMON, 'mode', 'format'],
        files: 'none',
        example: 'eval "$(go-airlock seal)"',
    },
    plan: {
        does: 'list what the roots need, and what is missing a sum',
        usage: 'plan',
        takes: COMMON,
        files: 'none',
        example: 'go-airlock plan --json',
    },
};
const COMMON_HELP = `  -C DIR            where to look for modules (default: here)
  --modules GLOB    only these module roots; may be given again
  --modcache DIR    the module cache (default: what go env GOMODCACHE says)
  --scope SCOPE     build (default); all: also what go mod tidy and go test all read; needed: only what gives a package
                    to the roots, as the go command says
  --platforms LIST  with --scope needed: os/arch[,os/arch…] (default: that of the go command)
  --tags LIST       with --scope needed: build tags, comma-separated
  --packages PATTERN  with --scope needed: in each root (default: ./...); may be given again
  --allow-modules FILE  refuse modules that no line of FILE allows: example.com/a, example.com/*, example.com/a@v1.2.3
  --json            one report object on stdout, in every outcome
  --quiet, -q       findings only
  --no-color        no colours
  --help, --version
`;
/** The help text of the program, or of one command. */
function helpText(about) {
    if (about !== undefined) {
        const { does, usage, example } = commands[about];
        return `go-airlock ${usage}\n\n  ${does}\n\nOptions of every command:\n${COMMON_HELP}\nExample:\n  ${example}\n`;
    }
    const list = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)}${does}\n`);
    return `go-airlock: Go modules come in verified; then the build is sealed.\n\nUsage: go-airlock COMMAND [options]\n\n${list.join('')}\n${COMMON_HELP}\nExit status: 0 done; 1 a check failed; 2 wrong usage or unreadable input; 3 the outside failed; 130 interrupted.\ngo-airlock COMMAND --help tells more.\n`;
}
//# sourceMappingURL=commands.js.map
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
        const all = this.texts('sha256').map((text) => text.toLowerCase());
        const wrong = all.find((text) => !/^[0-9a-f]{64}$/.test(text));
        if (wrong !== undefined)
            throw usage(`--sha256 takes 64 hex digits, not ${JSON.stringify(wrong)}`);
        if (all.length > 0 && all.length !== files)
            throw usage(`--sha256 is given once for each bundle, in their order: ${all.length} for ${files}`);
        return all;
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
        output: optional('output'),
        sbom: optional('sbom'),
        proxyDir: optional('proxy-dir'),
        athensDir: optional('athens-dir'),
        mode: given.oneOf('mode', ['auto', 'modcache', 'proxy', 'vendor']),
        format: given.oneOf('format', ['sh', 'json', 'github', 'docker']),
        network: given.oneOf('network', ['none', 'inherit']),
        buildCache: given.oneOf('build-cache', ['keep', 'fresh']),
        listen: readListen(given.text('listen')),
        reproduce: given.texts('reproduce'),
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
        throw usage(said, cause);
    }
}
function commandOf(word, given) {
    if (given.flag('version'))
        return 'version';
    if (given.flag('help') || word === 'help' || word === undefined)
        return 'help';
    if (isCommand(word))
        return word;
    throw usage(`there is no command ${JSON.stringify(word)}; there are ${Object.keys(commands).join(', ')}`);
}
function isCommand(word) {
    return word !== undefined && Object.hasOwn(commands, word);
}
function checkFit(command, line) {
    const { takes, files } = commands[command];
    const allowed = takes;
    const strange = line.given.find((name) => !allowed.includes(name));
    if (strange !== undefined)
        throw usage(`${command} takes no --${strange}`);
    const folders = line.given.filter((name) => name === 'proxy-dir' || name === 'athens-dir');
    if (folders.length > 1)
        throw usage(`${command} takes --proxy-dir or --athens-dir, not both`);
    if (folders.length > 0 && line.given.includes('no-archives'))
        throw usage(`--no-archives does not go with --${folders.join('')}: a file proxy is made of archives`);
    if (command === 'bundle' && !line.given.includes('output'))
        throw usage('bundle wants a file to write: bundle -o FILE');
    if (line.positionals.includes(''))
        throw usage('the name of a file is empty');
    if (['vendor', 'bundle', 'binary'].filter((name) => line.given.includes(name)).length > 1)
        throw usage(`${command} takes one of --vendor, --bundle and --binary`);
    const more = files === 'some' || (files === 'binaries' && line.given.includes('binary'));
    if (!more && files !== 'command' && line.positionals.length > 0)
        throw usage(`${command} takes no ${JSON.stringify(line.positionals[0])}`);
    if (files === 'some' && line.positionals.length === 0)
        throw usage(`${command} wants the bundle: ${command} FILE`);
    if (files !== 'command' && line.after.length > 0)
        throw usage(`${command} takes nothing after --`);
    if (files === 'command' && line.after.length === 0)
        throw usage(`${command} wants a command after --: ${command} -- go build ./...`);
    if (files === 'command' && line.positionals.length > 0)
        throw usage(`the command to run stands after --: ${command} -- ${line.positionals.join(' ')}`);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/progress.js
var progress = __webpack_require__(1838);
// EXTERNAL MODULE: ./build/src/work/pool.js
var pool = __webpack_require__(4417);
// EXTERNAL MODULE: ./build/src/work/process.js
var work_process = __webpack_require__(5174);
// EXTERNAL MODULE: ./build/src/words.js
var src_words = __webpack_require__(8244);
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
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: ./build/src/gomod/goflags.js
var goflags = __webpack_require__(6225);
// EXTERNAL MODULE: ./build/src/stages/execute.js + 3 modules
var execute = __webpack_require__(578);
// EXTERNAL MODULE: ./build/src/gomod/buildinfo.js
var buildinfo = __webpack_require__(6896);
// EXTERNAL MODULE: ./build/src/gomod/checkout.js
var gomod_checkout = __webpack_require__(430);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
        const names = [...new Set([...filesOf(one, way, path), ...filesOf(two, way, path)])].sort();
        for (const name of names) {
            const pair = [(0,external_node_path_.join)(one, way, name), (0,external_node_path_.join)(two, way, name)];
            const told = name === '' ? path : (0,external_node_path_.join)(path, name);
            const missing = pair.find((file) => !(0,external_node_fs_.existsSync)(file));
            const compared = missing === undefined ? compareFiles(pair, [one, two]) : undefined;
            if (compared === undefined)
                findings.push((0,errors/* finding */.gk)('E_NOT_REPRODUCIBLE', { path: told, message: 'only one of two builds wrote it' }));
            else if (compared.differsAt !== undefined)
                findings.push(await difference(host, { told, pair, compared }));
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
function filesOf(src, way, path) {
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
async function difference(host, { told, pair, compared }) {
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
var sealing = __webpack_require__(5070);
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
    if (!args.json) {
        const told = (0,src_report/* makeReport */.d)('run', { findings });
        // what went before was told before the command ran
        return told.ok ? { report: told, output: '', status } : { report: told };
    }
    const all = [...report.findings, ...findings];
    return {
        report: {
            ...report,
            ...{ findings: all, ok: (0,errors/* exitStatus */.$u)(all) === 0 },
            ...(args.network === 'none' ? { network: { noRoutes: noRoutes ?? null } } : {}),
            ...(args.reproduce.length > 0 ? { reproduced: files } : {}),
        },
        status,
    };
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
    if (args.command === 'help' || args.command === 'version') {
        const text = args.command === 'help' ? helpText(args.about) : `${VERSION}\n`;
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
        return await tell(await doCommand(host, args), style);
    }
    catch (thrown) {
        const found = host.signal.aborted ? (0,errors/* finding */.gk)('E_INTERRUPTED') : (0,errors/* toFinding */.N6)(thrown);
        if (found.code === 'E_INTERNAL' && thrown instanceof Error)
            process.stderr.write(`${thrown.stack ?? ''}\n`);
        return await tell({ report: (0,src_report/* makeReport */.d)(args.command, { findings: [found] }) }, style);
    }
    finally {
        await host.close();
    }
}
/** Threads of a proxy: each needs memory for a frame, and one unpacks faster than Go takes. */
const SERVING = 1;
async function doCommand(started, args) {
    const { host } = (0,gocommand/* withGo */.f)(started, args.dir);
    // the threads load while Go is asked and the checkout is read
    if (args.command !== 'plan' && args.command !== 'seal')
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
                return named('verify', await (0,recipes/* checkBundle */.Jp)(host, ask, { file: args.bundle, sha256: args.sha256[0] }));
            if (args.binaries.length > 0)
                return (0,recipes/* checkBinaries */.EG)(host, ask, args.binaries);
            return args.vendor ? (0,recipes/* checkVendor */.fJ)(host, ask) : (0,recipes/* check */.z6)(host, ask);
        case 'bundle':
            return (0,recipes/* pack */.qq)(host, ask, { file: wanted(args.output), sbom: args.sbom });
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
        case 'seal':
            return printSeal(host, await (0,recipes/* plan */.et)(host, ask), { args, env });
        case 'run':
            return runCommand(host, { ask, args, env });
        default:
            throw new errors/* Failure */.HR('E_INTERNAL', { message: `no recipe for ${args.command}` });
    }
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
    return { list: (0,proxy_list/* parseProxyList */.W)(list), direct, origins, concurrency, retries, timeout, access };
}
async function runCommand(host, { ask, args, env }) {
    const filled = named('run', await (0,recipes/* fill */.GS)(host, ask, fillOf(host, args, env)));
    if (!filled.report.ok)
        return filled;
    const packed = args.bundle === undefined ? undefined : await (0,recipes/* pack */.qq)(host, ask, { file: args.bundle });
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
    return own === 0 ? (status ?? 0) : own;
}
/** Writes to stdout and waits until it is out: a pipe takes its time, and the program ends right after. */
async function print(text) {
    await new Promise((resolve) => process.stdout.write(text, () => {
        resolve();
    }));
    return 0;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 5280:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(575);
/* harmony import */ var _workerUrl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9097);


process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)({ argv: process.argv.slice(2), worker: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .workerUrl */ .O)(), inside: (0,_workerUrl_js__WEBPACK_IMPORTED_MODULE_1__/* .insideUrl */ .C)() });
//# sourceMappingURL=cli.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ deceivable)
/* harmony export */ });
/* unused harmony export isMended */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2236);
/* harmony import */ var _gomod_goversion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(194);




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

/***/ })

};
