export const id = 984;
export const ids = [984];
export const modules = {

/***/ 66896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readBuildInfo)
/* harmony export */ });
/* unused harmony export parseBuildInfo */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30362);
/**
 * What a Go binary says it was built from.
 *
 * @see debug/buildinfo, runtime/debug ParseBuildInfo; go-modules-spec.md 12, row 70
 */




/** A program with a thousand modules tells 150 kB; more than this was never seen, and is cut off before it is read. */
const MOST_TEXT = 4 << 20;
/** Bytes of the largest file that Go is asked about: it searches a whole section, and a hole in a file costs its writer nothing. */
const MOST_BYTES = 8 * 2 ** 30;
/** What finding programs and starting them takes; nothing that tells the go command how to work. */
const PASSED = /^(PATH|PATHEXT|HOME|USERPROFILE|SYSTEMROOT|GOROOT|TMPDIR|TMP|TEMP|LOCALAPPDATA)$/i;
/**
 * Asks the go command for the build information of a file. Only a regular file is opened; links are followed.
 *
 * @param file absolute
 * @throws Failure `E_BINARY_READ` for everything that is no Go binary, `E_UNREADABLE`
 */
async function readBuildInfo(host, file) {
    checkFile(file);
    const passed = Object.entries(host.env).filter(([name]) => PASSED.test(name));
    const ran = await host.run({
        file: 'go',
        args: ['version', '-m', file],
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file),
        // empty ones are taken from nowhere else, as GOENV is off
        env: { ...Object.fromEntries(passed), GOENV: 'off', GOFLAGS: '', GOTOOLCHAIN: 'local', GOWORK: 'off' },
        signal: host.signal,
    });
    host.signal.throwIfAborted();
    if (ran.status === undefined)
        throw unread(file, `the go command gave no answer: ${(0,_module_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(ran.stderr)}`);
    if (ran.status !== 0 || ran.stdout === '')
        throw unread(file, `Go says ${(0,_module_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(lastWords(ran.stderr))}`);
    return parseBuildInfo(ran.stdout, file);
}
function checkFile(file) {
    const stat = statOf(file);
    if (!stat.isFile())
        throw unread(file, 'it is no regular file, and was not opened');
    if (stat.size > MOST_BYTES)
        throw unread(file, `it has ${stat.size} bytes, and ${MOST_BYTES} is the most`);
}
function statOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    }
    catch (thrown) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR.of({ ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFinding */ .N6)(thrown), path: file });
    }
}
function lastWords(stderr) {
    const said = stderr.trim().split('\n').at(-1) ?? '';
    return said === '' ? 'it is no Go binary' : said;
}
/**
 * Reads what `go version -m FILE` printed: a line `FILE: VERSION`, then lines that start with a tab.
 *
 * @param file as it was named to the go command
 * @throws Failure `E_BINARY_READ` for any other text, and for one over 4 MiB
 */
function parseBuildInfo(text, file) {
    if (text.length > MOST_TEXT)
        throw unread(file, 'its build information is larger than 4 MiB');
    const start = `${file}: `;
    if (!text.startsWith(start))
        throw unread(file, 'the go command gave an answer that cannot be read');
    const [go = '', ...lines] = text.slice(start.length).split('\n');
    const reading = new Reading(file);
    for (const line of lines)
        reading.line(line);
    return reading.result(go.trimEnd());
}
/** The lines of one binary, one after the other. */
class Reading {
    #file;
    #path;
    #main;
    #deps = [];
    #settings = new Map();
    /** Puts what a `=>` line names into the module of the line above; undefined where there can be none. */
    #replaced;
    constructor(file) {
        this.#file = file;
    }
    line(line) {
        if (/^\t?\r?$/.test(line))
            return; // Go leaves one behind a replacement
        const [, word = '', rest = ''] = /^\t(path|mod|dep|=>|build)\t(.*)$/s.exec(line) ?? [];
        if (word === '=>') {
            if (this.#replaced === undefined)
                throw this.#strange(line);
            this.#replaced(this.#module(rest));
        }
        this.#replaced = undefined;
        if (word === 'path' && this.#path === undefined)
            this.#path = rest;
        else if (word === 'mod' && this.#main === undefined)
            this.#setMain(this.#module(rest));
        else if (word === 'dep')
            this.#addDep(this.#module(rest));
        else if (word === 'build')
            this.#set(rest);
        else if (word !== '=>')
            throw this.#strange(line);
    }
    result(go) {
        return {
            ...{ go, path: this.#path ?? '', main: this.#main },
            ...{ deps: this.#deps, settings: this.#settings },
        };
    }
    #setMain(module) {
        this.#main = module;
        this.#replaced = (replace) => (this.#main = { ...module, replace });
    }
    #addDep(module) {
        const index = this.#deps.push(module) - 1;
        this.#replaced = (replace) => (this.#deps[index] = { ...module, replace });
    }
    #module(rest) {
        const [path = '', version, sum = '', ...more] = rest.trimEnd().split('\t');
        if (path === '' || version === undefined || more.length > 0)
            throw this.#strange(rest);
        return { path, version, sum };
    }
    /** A key may be quoted; none that counts is. */
    #set(rest) {
        const equals = rest.indexOf('=');
        this.#settings.set(equals < 0 ? rest : rest.slice(0, equals), equals < 0 ? '' : rest.slice(equals + 1));
    }
    #strange(line) {
        return unread(this.#file, `its build information cannot be read: ${(0,_module_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(line)}`);
    }
}
function unread(path, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_BINARY_READ', { path, message });
}
//# sourceMappingURL=buildinfo.js.map

/***/ }),

/***/ 91096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listModules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30362);



/** All go.mod files, archives and trees in a module cache, by name alone. Links are not followed; what cannot be read is passed over. */
function listModules(folder) {
    return [...downloads(folder.download, ''), ...trees(folder, '')];
}
/** Files in the folders `<path>/@v`. */
function* downloads(download, path) {
    for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(download, path))) {
        const name = path === '' ? entry.name : `${path}/${entry.name}`;
        if (entry.name === '@v')
            yield* versions((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(download, name), path);
        else if (entry.isDirectory())
            yield* downloads(download, name);
    }
}
function* versions(dir, path) {
    for (const { name } of entriesOf(dir)) {
        const [, version, kind] = /^(.+)\.(mod|zip)$/.exec(name) ?? [];
        if (version !== undefined)
            yield { module: idFrom(path, version), kind: kind === 'mod' ? 'mod' : 'zip' };
    }
}
/** Folders `<path>@<version>`, outside of `cache`. */
function* trees(folder, path) {
    for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.trees, path))) {
        const name = path === '' ? entry.name : `${path}/${entry.name}`;
        const at = entry.name.indexOf('@');
        if (at > 0)
            yield {
                module: idFrom(name.slice(0, name.lastIndexOf('@')), name.slice(name.lastIndexOf('@') + 1)),
                kind: 'tree',
            };
        else if (entry.isDirectory() && name !== 'cache')
            yield* trees(folder, name);
    }
}
function idFrom(escapedPath, escapedVersion) {
    return `${(0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapePath */ .a3)(escapedPath) ?? escapedPath}@${(0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapeVersion */ .Bt)(escapedVersion) ?? escapedVersion}`;
}
function entriesOf(dir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true });
    }
    catch {
        return []; // gone, or no folder: there is nothing in it that a build could use
    }
}
//# sourceMappingURL=listing.js.map

/***/ }),

/***/ 24261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readModulesTxt),
  M: () => (/* binding */ vendorFolders)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/modfile.js
var modfile = __webpack_require__(97914);
// EXTERNAL MODULE: ./build/src/gomod/project.js + 2 modules
var gomod_project = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/src/gomod/regular.js
var regular = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/src/gomod/views.js + 1 modules
var gomod_views = __webpack_require__(82012);
// EXTERNAL MODULE: ./build/src/gomod/lex.js
var lex = __webpack_require__(11261);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
;// CONCATENATED MODULE: ./build/src/gomod/vendor/modulestxt.js
/**
 * vendor/modules.txt: which packages of which modules a vendor folder holds.
 *
 * @see cmd/go/internal/modcmd RunVendor; go-modules-spec.md 8.1
 */



const MAX_BYTES = 16 << 20;
const HEAD = /^# ([^ ]+)(?: ([^ ]+))?(?: => ([^ ]+)(?: ([^ ]+))?)?$/;
const NOTE = /^## (?:explicit|explicit; go [^ ;]+|go [^ ;]+)$/;
/**
 * Reads modules.txt as `go mod vendor` writes it; a line of any other form is refused.
 *
 * @param file how it is shown to people
 * @throws Failure `E_VENDOR_MODULES` with `file:line`
 */
function parseModulesTxt(bytes, file) {
    if (bytes.length > MAX_BYTES)
        throw new errors/* Failure */.HR('E_VENDOR_MODULES', { path: file, message: 'it is larger than 16 MiB' });
    const text = bytes.toString('utf8');
    const crlf = text.includes('\r\n');
    const lines = (crlf ? text.replaceAll('\r\n', '\n') : text).split('\n');
    const unended = lines.pop();
    if (unended !== '')
        throw wrong(`${file}:${lines.length + 1}`, unended ?? '', 'the last line has no end');
    const workspace = lines[0] === '## workspace';
    const reader = new Reader(file);
    lines.forEach((line, index) => {
        if (index > 0 || !workspace)
            reader.line(line, index + 1);
    });
    const modules = reader.modules.filter(({ packages }) => packages.length > 0);
    return { workspace, modules, lines, crlf };
}
class Reader {
    modules = [];
    #file;
    #seen = new Set();
    /** True right after the line of a module, where a note may stand. */
    #fresh = false;
    constructor(file) {
        this.#file = file;
    }
    line(text, line) {
        const place = `${this.#file}:${line}`;
        const last = this.modules.at(-1);
        if (text.startsWith('## '))
            this.#note(text, place);
        else if (text.startsWith('#'))
            this.#head(text, place);
        else if (last === undefined)
            throw wrong(place, text, 'a package before the first module');
        else
            this.#package(last, { text, line, place });
        this.#fresh = text.startsWith('# ');
    }
    #head(text, place) {
        const [, path, version, by] = HEAD.exec(text) ?? [];
        if (path === undefined || (version === undefined && by === undefined))
            throw wrong(place, text, 'a module is written: # path version');
        const problem = (0,gomod_module/* importPathProblem */.Yg)(path);
        if (problem !== undefined)
            throw wrong(place, text, `no module path: ${problem}`);
        this.modules.push({ path, packages: [] });
    }
    #note(text, place) {
        if (!this.#fresh || !NOTE.test(text))
            throw wrong(place, text, 'behind a module stands: ## explicit; go version');
    }
    #package(module, { text, line, place }) {
        const problem = (0,gomod_module/* importPathProblem */.Yg)(text);
        if (problem !== undefined)
            throw wrong(place, text, `no package path: ${problem}`);
        if (text !== module.path && !text.startsWith(`${module.path}/`))
            throw wrong(place, text, `no package of the module above it, ${(0,lex/* shown */.SP)([module.path])}`);
        if (this.#seen.has(text))
            throw wrong(place, text, 'a package that stands here twice');
        const before = module.packages.at(-1)?.path;
        if (before !== undefined && Buffer.compare(Buffer.from(before), Buffer.from(text)) > 0)
            throw wrong(place, text, 'the packages of a module are sorted');
        this.#seen.add(text);
        module.packages.push({ path: text, line });
    }
}
function wrong(path, text, message) {
    return new errors/* Failure */.HR('E_VENDOR_MODULES', { path, got: (0,lex/* shown */.SP)([text]), message });
}
//# sourceMappingURL=modulestxt.js.map
// EXTERNAL MODULE: ./build/src/gomod/vendor/walk.js
var walk = __webpack_require__(95330);
;// CONCATENATED MODULE: ./build/src/gomod/vendor/folders.js








/**
 * Every vendor folder that is there: that of the workspace beside go.work, and of each root beside its go.mod. With a go.work
 * the folder beside it is never that of a root alone: the go command passes it over then.
 *
 * @throws Failure as {@link readViews}
 */
function vendorFolders(project, mods) {
    const views = (0,gomod_views/* readViews */.pg)(project, mods.of);
    const isWorkspace = views.some((view) => view.joint);
    return views.flatMap((view) => {
        const dir = view.joint ? '.' : (view.roots[0]?.dir ?? '.');
        if (isWorkspace && !view.joint && dir === '.')
            return [];
        const path = (0,external_node_path_.join)(project.base, dir);
        const vendor = (0,external_node_path_.join)(path, 'vendor');
        const listing = (0,walk/* listVendor */.l)(vendor);
        if (listing === undefined)
            return [];
        const work = view.joint ? project.workspace?.work : undefined;
        const goOf = (m) => goLine(mods, view, m);
        return [{ view, work, dir: path, goOf, name: (0,gomod_project/* shown */.SP)(dir, 'vendor'), vendor, listing }];
    });
}
/** The go line of a selected version, of what replaces it where that is so. */
function goLine(mods, { origin }, m) {
    const from = origin(m);
    if (from.from === 'module')
        return mods.of(from.module)?.go;
    const text = (0,regular/* textIfRegular */.t5)((0,external_node_path_.join)(from.dir, 'go.mod'));
    if (text === undefined)
        return undefined;
    return (0,modfile/* parseModFile */.A)(text, { file: `${from.rule.newPath}/go.mod`, mode: 'lax' }).go;
}
/** The modules.txt of a folder, an empty one where there is none; what is wrong with it when it cannot be read. */
function readModulesTxt({ name, vendor, view }) {
    const file = `${name}/modules.txt`;
    try {
        const bytes = (0,regular/* readRegular */.VX)((0,external_node_path_.join)(vendor, 'modules.txt'));
        const txt = parseModulesTxt(bytes ?? Buffer.of(), file);
        return bytes === undefined || txt.workspace === view.joint ? txt : otherKind(file, txt);
    }
    catch (thrown) {
        if (thrown instanceof errors/* Failure */.HR)
            return thrown.finding;
        throw thrown;
    }
}
function otherKind(file, { workspace, lines }) {
    const [first = ''] = lines;
    return (0,errors/* finding */.gk)('E_VENDOR_MODULES', {
        path: `${file}:1`,
        ...(workspace
            ? { message: 'it is that of a workspace, and no go.work stands beside it', remedy: 'go mod vendor' }
            : {
                message: 'it is not that of the workspace, so the go command passes the folder over',
                remedy: 'go work vendor; or GOWORK=off, to verify it as that of the root alone',
            }),
        want: workspace ? '# module version' : '## workspace',
        got: first,
    });
}
//# sourceMappingURL=folders.js.map

/***/ }),

/***/ 95330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ listVendor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Lists a vendor folder; undefined when there is none. Throws system errors. */
function listVendor(dir) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(dir, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    if (!stat.isDirectory())
        return { files: [], strange: [''] };
    const [files, strange] = [[], []];
    const walk = (prefix) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, prefix), { withFileTypes: true })) {
            const name = `${prefix}${entry.name}`;
            if (entry.isDirectory())
                walk(`${name}/`);
            else
                (entry.isFile() ? files : strange).push(name);
        }
    };
    walk('');
    return { files: files.sort(), strange: strange.sort() };
}
//# sourceMappingURL=walk.js.map

/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/** The fields of a JSON object that may have been written by anyone; each is read as what it has to be. */
class Fields {
    #values;
    #bad;
    /**
     * @param from the JSON text, or the entries of an object that was read from one
     * @param bad makes the failure that is thrown for anything that is not as it has to be
     */
    constructor(from, bad) {
        this.#bad = bad;
        this.#values = typeof from === 'string' ? this.#entries(parsed(from), 'it') : from;
    }
    /** The fields of an object inside. */
    inner(name) {
        const entries = this.#entries(this.#values.get(name), name);
        return new Fields(entries, (why) => this.#bad(`${name}: ${why}`));
    }
    text(name) {
        const value = this.#values.get(name);
        if (typeof value !== 'string')
            throw this.#bad(`${name} is no text`);
        return value;
    }
    flag(name) {
        const value = this.#values.get(name);
        if (typeof value !== 'boolean')
            throw this.#bad(`${name} is neither true nor false`);
        return value;
    }
    oneOf(name, allowed) {
        const found = allowed.find((value) => value === this.#values.get(name));
        if (found === undefined)
            throw this.#bad(`${name} is none of ${allowed.join(', ')}`);
        return found;
    }
    texts(name) {
        const value = this.#values.get(name);
        if (!Array.isArray(value))
            throw this.#bad(`${name} is no list`);
        return value.map((item) => {
            if (typeof item !== 'string')
                throw this.#bad(`${name} is no list of texts`);
            return item;
        });
    }
    /** An object whose values are texts, or null. */
    textsByName(name) {
        const found = new Map();
        for (const [key, value] of this.#entries(this.#values.get(name), name)) {
            if (typeof value !== 'string' && value !== null)
                throw this.#bad(`${name} holds more than texts`);
            found.set(key, value);
        }
        return found;
    }
    #entries(value, name) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw this.#bad(`${name} is no object`);
        return new Map(Object.entries(value));
    }
}
/** Undefined for what is no JSON: the reader of its fields refuses that. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 20246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openProxy)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/proxy/access.js + 3 modules
var access = __webpack_require__(94644);
;// CONCATENATED MODULE: ./build/src/proxy/budget.js
/** How many bytes may be held at once, given out first come, first served. */
/**
 * A number of bytes (or of anything) shared out to transfers. The oldest waits at the front and nobody overtakes it. The front
 * is let through when there is room, or when all that is held is held by those who wait: then nothing would ever be given back.
 * So a holding larger than the whole is let through alone, and growing holdings cannot lock each other out.
 */
class Budget {
    #limit;
    #signal;
    #queue = [];
    #used = 0;
    #tickets = 0;
    constructor(limit, signal) {
        this.#limit = limit;
        this.#signal = signal;
        signal.addEventListener('abort', () => {
            for (const waiter of this.#queue.splice(0))
                waiter.fail(signal.reason);
        });
    }
    /** What is held at the moment. */
    get used() {
        return this.#used;
    }
    /** Sets another whole. What is held beyond it stays until it is given back. */
    resize(limit) {
        this.#limit = limit;
        this.#next();
    }
    /** Waits for `bytes`. Throws the signal's reason when it ends. */
    async take(bytes) {
        const ticket = this.#tickets++;
        await this.#wait({ ticket, bytes, held: 0 });
        return this.#share(ticket, bytes);
    }
    #share(ticket, bytes) {
        let held = bytes;
        const keep = (rest) => {
            this.#used -= held - Math.min(held, rest);
            held = Math.min(held, rest);
            this.#next();
        };
        const grow = async (more) => {
            await this.#wait({ ticket, bytes: more, held });
            held += more;
        };
        return {
            grow,
            keep,
            release: () => {
                keep(0);
            },
        };
    }
    #wait(asked) {
        return new Promise((start, fail) => {
            if (this.#signal.aborted)
                throw this.#signal.reason;
            const before = this.#queue.findIndex((other) => other.ticket > asked.ticket);
            this.#queue.splice(before < 0 ? this.#queue.length : before, 0, { ...asked, start, fail });
            this.#next();
        });
    }
    #next() {
        for (let first = this.#queue[0]; first !== undefined && this.#mayPass(first); first = this.#queue[0]) {
            this.#queue.shift();
            this.#used += first.bytes;
            first.start();
        }
    }
    #mayPass(first) {
        const stuck = this.#queue.reduce((sum, waiter) => sum + waiter.held, 0);
        return this.#used + first.bytes <= this.#limit || this.#used === stuck;
    }
}
//# sourceMappingURL=budget.js.map
// EXTERNAL MODULE: ./build/src/proxy/body.js
var body = __webpack_require__(38280);
// EXTERNAL MODULE: ./build/src/proxy/fault.js
var fault = __webpack_require__(48998);
// EXTERNAL MODULE: ./build/src/proxy/request.js
var request = __webpack_require__(91219);
;// CONCATENATED MODULE: ./build/src/proxy/carry.js
/** What is carried from one try for a file to the next: the bytes that came, so that a broken transfer goes on where it was. */



/** Less than this is sooner asked for again than gone on with. */
const WORTH = 64 * 1024;
/** One file over all its tries. */
class Carry {
    part = (0,body/* emptyPart */.bo)();
    /** The bytes of the budget that `part` stands on. */
    share;
    /** Bytes of the whole file, when an answer has told. */
    length;
    #validator;
    #resumable = false;
    /** The headers that ask for the rest; none when there is nothing to go on from. */
    headers() {
        if (!this.#isWorth())
            return {};
        const range = { range: `bytes=${this.part.used}-` };
        return this.#validator === undefined ? range : { ...range, 'if-range': this.#validator };
    }
    /**
     * Learns from the head of an answer; gives what is kept back when the whole file comes.
     *
     * @throws Fault `E_SERVER` for a rest that does not begin where ours ends, or for one that is refused; the next try asks for all
     * @see RFC 9110 14.4, 15.3.7, 13.1.5
     */
    begin(answer) {
        if (answer.statusCode === 206 || answer.statusCode === 416) {
            if (answer.statusCode === 206 && this.#fits((0,request/* headerOf */.rR)(answer, 'content-range')))
                return;
            this.drop();
            throw new fault/* Fault */.vC('E_SERVER', { text: `${answer.statusCode} to the rest of a file`, again: true });
        }
        this.drop();
        const etag = (0,request/* headerOf */.rR)(answer, 'etag');
        this.#validator = etag?.startsWith('"') === true ? etag : (0,request/* headerOf */.rR)(answer, 'last-modified');
        this.#resumable = this.#validator !== undefined || (0,request/* headerOf */.rR)(answer, 'accept-ranges') === 'bytes';
    }
    /** After a fault: what is too little to go on from, or must not be gone on from, is given back. */
    settle() {
        if (!this.#isWorth())
            this.drop();
    }
    /** Forgets the bytes and gives them back to the budget. */
    drop() {
        this.share?.release();
        this.share = undefined;
        this.part = (0,body/* emptyPart */.bo)();
        this.length = undefined;
    }
    #isWorth() {
        return this.#resumable && this.share !== undefined && this.part.used >= WORTH;
    }
    /** True for the rest of the file whose beginning is here. */
    #fits(range) {
        const [, from, to, of] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(range ?? '') ?? [];
        if (this.part.used === 0 || Number(from) !== this.part.used || Number(to) !== Number(of) - 1)
            return false;
        if (this.length !== undefined && this.length !== Number(of))
            return false;
        this.length = Number(of);
        return true;
    }
}
//# sourceMappingURL=carry.js.map
// EXTERNAL MODULE: ./build/src/proxy/list.js
var list = __webpack_require__(3000);
;// CONCATENATED MODULE: ./build/src/proxy/pace.js
/**
 * Halves the number when the other side says 429 or 503, at most once for the requests that were open then: they all hear the
 * same. Each full round of good answers gives one back, up to the number that was asked for.
 */
class Pace {
    #slots;
    #most;
    #width;
    #good = 0;
    /** Requests begun so far, and those begun before the last halving. */
    #begun = 0;
    #deaf = 0;
    constructor(slots, most) {
        this.#slots = slots;
        this.#most = most;
        this.#width = most;
    }
    /** Requests that may be open now. */
    get width() {
        return this.#width;
    }
    /** Called when a request begins; gives its number. */
    begin() {
        return ++this.#begun;
    }
    good() {
        if (this.#width === this.#most || ++this.#good < this.#width)
            return;
        this.#set(this.#width + 1);
    }
    /** @param request its number */
    tooMuch(request) {
        if (request <= this.#deaf)
            return;
        this.#deaf = this.#begun;
        this.#set(Math.max(1, this.#width >> 1));
    }
    #set(width) {
        this.#width = width;
        this.#good = 0;
        this.#slots.resize(width);
    }
}
//# sourceMappingURL=pace.js.map
// EXTERNAL MODULE: ./build/src/proxy/patterns.js
var patterns = __webpack_require__(23471);
// EXTERNAL MODULE: ./build/src/proxy/retry.js
var retry = __webpack_require__(95600);
// EXTERNAL MODULE: ./build/src/proxy/routes.js + 3 modules
var routes = __webpack_require__(88441);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/proxy/transfer.js
var transfer = __webpack_require__(12591);
;// CONCATENATED MODULE: ./build/src/proxy/size.js
/** How large a file is that is not brought. */





/**
 * Bytes of a file of the web as its proxy announces them, without bringing it: one HEAD request. Undefined where the proxy does
 * not say.
 *
 * @throws the line's signal's reason
 */
async function announced(at, line) {
    const { routes, count } = line;
    const signal = AbortSignal.any([line.signal, AbortSignal.timeout(line.idleMs)]);
    const sent = () => {
        count.requests++;
    };
    try {
        const answer = await (0,request/* ask */.kA)({ ...at, fresh: false, head: true, rest: {}, routes, signal, sent });
        await (0,request/* drop */.gv)(answer);
        return answer.statusCode === 200 ? (0,transfer/* lengthOf */.Y5)(answer) : undefined;
    }
    catch (thrown) {
        line.signal.throwIfAborted();
        if (thrown instanceof fault/* Fault */.vC || signal.aborted)
            return undefined;
        throw thrown;
    }
}
/** Bytes of a file of a proxy folder; undefined where there is none. */
async function sizeInFolder(url) {
    const found = await (0,promises_.stat)((0,external_node_url_.fileURLToPath)(url)).catch(() => undefined); // a size is nice to know, no more
    return found?.isFile() === true ? found.size : undefined;
}
//# sourceMappingURL=size.js.map
;// CONCATENATED MODULE: ./build/src/proxy/walk.js
/** Asks the entries of the proxy list one after the other, and says what went wrong with all of them. */


/**
 * The first success. After a `,` the next entry is asked only when the file was not found, after a `|` on every fault.
 *
 * @throws Failure the fault that says most: that of `direct` before other faults before not found, the latest of its rank, with
 * a word on every entry that was asked; whatever `ask` throws that is no Fault
 * @see go-modules-spec.md 2.3 (4, 5)
 */
async function walk(list, sought, ask) {
    const tried = [];
    for (const [index, entry] of list.entries()) {
        try {
            return await ask(entry);
        }
        catch (thrown) {
            if (!(thrown instanceof fault/* Fault */.vC))
                throw thrown;
            const failed = { entry, number: index + 1, fault: thrown };
            tried.push(failed);
            if (entry.then === ',' && rank(failed) > NOT_THERE)
                break;
        }
    }
    throw failureOf(tried, sought);
}
/** The rank of a fault that only says that the file is not there. */
const NOT_THERE = 1;
function rank({ entry, fault }) {
    if (entry.kind === 'direct')
        return 3;
    if (entry.kind === 'off')
        return 0;
    return fault.code === 'E_NOT_FOUND' ? NOT_THERE : 2;
}
function failureOf(tried, { module, file }) {
    const { code, detail } = pick(tried).fault;
    const { want, got } = detail;
    return new errors/* Failure */.HR(code, {
        module,
        message: `${detail.cause ?? errors/* errors */.sO[code].cause}: ${file} of ${tried.map(told).join('; ')}`,
        ...(want === undefined ? {} : { want }),
        ...(got === undefined ? {} : { got }),
        remedy: detail.remedy ?? errors/* errors */.sO[code].remedy,
    });
}
function pick(tried) {
    return tried.reduce((best, one) => (rank(one) >= rank(best) ? one : best));
}
function told({ entry, number, fault }) {
    const { text, tries } = fault.detail;
    const often = tries === undefined || tries === 1 ? '' : ` (${tries} tries)`;
    return `entry ${number} (${entry.shown}): ${text}${often}`;
}
//# sourceMappingURL=walk.js.map
;// CONCATENATED MODULE: ./build/src/proxy/client.js
/** Brings the files of module versions from a proxy list, many at once. */















/** The list for what GONOPROXY names. */
const DIRECT = (0,list/* parseProxyList */.W)('direct');
const LIMITS = { mod: 16 * 1024 * 1024, zip: 524_288_000 };
/** A client that keeps its connections until it is closed. Nothing is asked before the first `get`. */
function openProxy(options) {
    return new Client(options);
}
class Client {
    #options;
    #life = new AbortController();
    #access;
    #routes;
    #slots;
    #pace;
    #line;
    constructor(options) {
        const signal = this.#life.signal;
        (0,external_node_events_.setMaxListeners)(0, signal); // one for each transfer
        this.#options = options;
        this.#access = options.access ?? access/* plainAccess */.n;
        const { concurrency: connections, idleMs } = options;
        this.#routes = new routes/* Routes */.B({ ...this.#access, connections, idleMs });
        this.#slots = new Budget(options.concurrency, signal);
        this.#pace = new Pace(this.#slots, options.concurrency);
        const budget = new Budget(options.budgetBytes, signal);
        const count = { requests: 0, bytes: 0 };
        this.#line = { routes: this.#routes, budget, idleMs, signal, count };
        if (options.signal.aborted)
            this.#abort();
        options.signal.addEventListener('abort', this.#abort);
    }
    get requests() {
        return this.#line.count.requests;
    }
    get bytes() {
        return this.#line.count.bytes;
    }
    get width() {
        return this.#pace.width;
    }
    async get(m, kind, fresh = false) {
        this.#life.signal.throwIfAborted();
        const name = `${(0,gomod_module/* escapePath */.ft)(m.path)}/@v/${(0,gomod_module/* escapeVersion */.av)(m.version)}.${kind}`;
        const module = (0,gomod_module/* idOf */.TH)(m);
        const shape = { fresh, limit: LIMITS[kind], budgeted: kind === 'zip' };
        return walk(this.#listFor(m), { module, file: `.${kind}` }, async (entry) => {
            const asked = entry.kind === 'direct'
                ? this.#readOrigin(await this.#options.origin(m, kind, fresh), shape)
                : this.#askEntry(entry, name, shape);
            const { bytes, release } = await asked;
            return { bytes, from: entry.shown, release };
        });
    }
    async size(m) {
        this.#life.signal.throwIfAborted();
        const entry = this.#options.list[0];
        if (entry?.url === undefined || (0,patterns/* matchesPatterns */.v)(this.#options.direct, m.path))
            return undefined;
        const url = below(entry.url, `${(0,gomod_module/* escapePath */.ft)(m.path)}/@v/${(0,gomod_module/* escapeVersion */.av)(m.version)}.zip`);
        if (entry.kind === 'file')
            return sizeInFolder(url);
        const slot = await this.#slots.take(1);
        try {
            return await announced({ url, credentials: this.#access.credentials.and(entry.auth) }, this.#line);
        }
        finally {
            slot.release();
        }
    }
    async close() {
        this.#options.signal.removeEventListener('abort', this.#abort);
        this.#life.abort();
        await this.#routes.close();
    }
    #abort = () => {
        this.#life.abort(this.#options.signal.reason);
    };
    /** Go asks the origin of a module that GONOPROXY names even under GOPROXY=off; here `off` means that nobody is asked. */
    #listFor(m) {
        const { list, direct } = this.#options;
        if (!(0,patterns/* matchesPatterns */.v)(direct, m.path))
            return list;
        if (list.every(({ kind }) => kind === 'off'))
            throw unasked((0,gomod_module/* idOf */.TH)(m));
        return DIRECT;
    }
    /** What the go command has brought. Nothing is tried again: what it gives up it gives up. */
    #readOrigin(path, shape) {
        return this.#inSlot(() => (0,transfer/* readBrought */.c0)(path, shape, this.#line));
    }
    async #askEntry(entry, name, shape) {
        const { kind, url: base } = entry;
        if (base === undefined)
            throw new fault/* Fault */.vC('E_OFFLINE_MISSING', { text: 'nothing more may be asked' });
        const carry = new Carry();
        const { credentials, authHint } = this.#access;
        const own = { credentials: credentials.and(entry.auth), authHint, carry };
        const wanted = { ...shape, ...own, url: below(base, name) };
        const attempt = kind === 'file' ? transfer/* readFromFolder */.R6 : transfer/* transfer */.k0;
        const { tries, waitMs = 500 } = this.#options;
        const patience = { tries, waitMs, signal: this.#life.signal };
        try {
            return await (0,retry/* retry */.L)(() => this.#inSlot(() => attempt(wanted, this.#line)), patience);
        }
        catch (thrown) {
            carry.drop();
            throw thrown;
        }
    }
    async #inSlot(work) {
        const slot = await this.#slots.take(1);
        const request = this.#pace.begin();
        try {
            const result = await work();
            this.#pace.good();
            return result;
        }
        catch (thrown) {
            if (thrown instanceof fault/* Fault */.vC && thrown.detail.tooMuch === true)
                this.#pace.tooMuch(request);
            throw thrown;
        }
        finally {
            slot.release();
        }
    }
}
/** The address of an escaped name: `!` goes as %21, as the go command sends it, `+` and `~` as they are. */
function below(base, name) {
    const url = new URL(base);
    url.pathname = `${base.pathname.replace(/\/$/, '')}/${name.replaceAll('!', '%21')}`;
    return url;
}
function unasked(module) {
    return new errors/* Failure */.HR('E_PROXY_DIRECT', {
        module,
        message: 'GONOPROXY or GOPRIVATE names this module, and the proxy list is off',
    });
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 3000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseProxyList),
/* harmony export */   a: () => (/* binding */ warnedEntries)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71312);
/** The GOPROXY list: which proxies are asked, in which order, and after what the next one is. */



/**
 * Reads a GOPROXY list as the go command does. What stands behind `off` or `direct` is dropped. No part of an entry that is
 * refused is repeated in the error: it could hold a password.
 *
 * @throws Failure `E_GOPROXY_SYNTAX`: an empty list, a missing or unknown scheme, a malformed address, a file address with
 * more than a path, userinfo on plain http
 * @see go-modules-spec.md 2.3
 */
function parseProxyList(text) {
    const list = [];
    for (const written of split(text)) {
        const entry = parseEntry(written);
        list.push(entry);
        if (entry.kind === 'off' || entry.kind === 'direct')
            break;
    }
    if (list.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_GOPROXY_SYNTAX', { message: 'the proxy list has no entries' });
    return list;
}
/** A warning for each entry that has user or password in its address, naming it by its number (threat-model.md T49). */
function warnedEntries(list) {
    return list.flatMap(({ auth, shown }, index) => auth === undefined
        ? []
        : [
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('W_URL_USERINFO', {
                message: `entry ${index + 1} of the proxy list (${shown}) has user or password in its address`,
            }),
        ]);
}
function split(text) {
    return [...text.matchAll(/([^,|]*)(?:([,|])|$)/g)]
        .map(([, item = '', then]) => ({
        text: item.trim(),
        then: then === '|' ? '|' : ',',
    }))
        .filter((item) => item.text !== '')
        .map((item, index) => ({ ...item, number: index + 1 }));
}
function parseEntry(written) {
    const { text, then } = written;
    if (text === 'off' || text === 'direct')
        return { kind: text, url: undefined, shown: text, then };
    const address = hasNoScheme(text) ? `https://${text}` : text;
    if (/^https?:/i.test(address))
        return parseWeb(address, written);
    if (/^file:/i.test(address))
        return parseFile(address, written);
    const why = /^[a-z][a-z0-9+.-]*:/i.test(address)
        ? 'its scheme is not https, http or file'
        : 'it has no scheme';
    throw refused(written, why);
}
// Single words are kept for future meanings; an absolute path or a written-out scheme stands for itself.
function hasNoScheme(text) {
    return /[.:/]/.test(text) && !text.includes(':/') && !/^(\/|[A-Za-z]:[\\/])/.test(text);
}
function parseWeb(address, written) {
    if (!/^https?:\/\/[^/?#]/i.test(address))
        throw refused(written, 'it names no host');
    const url = parseUrl(address, written);
    const auth = takeUserinfo(url, written);
    url.hash = '';
    const shown = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
    const entry = { kind: 'url', url, shown, then: written.then };
    return auth === undefined ? entry : { ...entry, auth };
}
function takeUserinfo(url, written) {
    if (url.username === '' && url.password === '')
        return undefined;
    if (url.protocol !== 'https:')
        throw refused(written, 'user and password never travel over plain http');
    const [user, password] = [decoded(url.username, written), decoded(url.password, written)];
    url.username = '';
    url.password = '';
    return _credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .Credentials */ .Ji.ofEntry(url.origin, { user, password });
}
function decoded(part, written) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw refused(written, 'its user or password is not well percent-encoded');
    }
}
function parseFile(address, written) {
    // the empty host has to be written out: file:/x and file://host/x are refused by the go command too
    if (!/^file:\/\/(\/|$)/i.test(address) || address.includes('?'))
        throw refused(written, 'a file address has three slashes and only a path');
    const url = parseUrl(address, written);
    if (url.hash !== '')
        throw refused(written, 'a file address has three slashes and only a path');
    try {
        (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(url);
    }
    catch {
        throw refused(written, 'its path is no path of this system');
    }
    return { kind: 'file', url, shown: url.href, then: written.then };
}
// The web's parser mends what Go's refuses: these forms are refused before it sees them.
const MENDED = /[\u0000-\u001f\u007f\\]|%(?![0-9a-f]{2})/i;
function parseUrl(address, written) {
    if (MENDED.test(address) || !URL.canParse(address))
        throw refused(written, 'it is not a well-formed address');
    return new URL(address);
}
function refused(written, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_GOPROXY_SYNTAX', { message: `entry ${written.number} of the proxy list: ${why}` });
}
//# sourceMappingURL=list.js.map

/***/ }),

/***/ 94984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ bringIn),
  z6: () => (/* binding */ check),
  EG: () => (/* binding */ checkBinaries),
  Jp: () => (/* binding */ checkBundle),
  fJ: () => (/* binding */ checkVendor),
  GS: () => (/* binding */ fill),
  Lp: () => (/* binding */ lookBack),
  et: () => (/* binding */ plan),
  JW: () => (/* binding */ sealed)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/clock.js
var src_clock = __webpack_require__(78179);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/staging.js
var staging = __webpack_require__(67789);
// EXTERNAL MODULE: ./build/src/proxy/list.js
var list = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/report.js
var src_report = __webpack_require__(86471);
// EXTERNAL MODULE: ./build/src/stages/account.js
var account = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/stages/audit.js + 2 modules
var audit = __webpack_require__(49336);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/gomod/buildinfo.js
var buildinfo = __webpack_require__(66896);
// EXTERNAL MODULE: ./build/src/gomod/views.js + 1 modules
var gomod_views = __webpack_require__(82012);
// EXTERNAL MODULE: ./build/src/stages/plan.js + 4 modules
var stages_plan = __webpack_require__(26372);
;// CONCATENATED MODULE: ./build/src/stages/binary.js
/** Finished binaries: what they say they were built from, held against the plan and the sums. */







/**
 * Holds each module, version and h1 that binaries name against the plan and the sums. The go command reads the files; nothing of
 * them is run. A binary tells what its builder wrote into it: this finds an honest build of something else, not a forger.
 *
 * @param files absolute
 * @see threat-model T44; docs/verification.md
 */
async function verifyBinaries(host, plan, files) {
    const views = (0,gomod_views/* readViews */.pg)(plan.project, plan.mods.of);
    const tally = new Tally();
    tally.found([...plan.findings, ...plan.mods.wrong, ...(0,stages_plan/* unreadFindings */.yW)(plan)]);
    for (const file of files) {
        try {
            const info = await (0,buildinfo/* readBuildInfo */.r)(host, file);
            tally.found(judgeBinary({ plan, views, file, tally }, info));
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* Failure */.HR))
                throw thrown;
            tally.found([thrown.finding]);
        }
    }
    return { modules: { planned: plan.needs.modules.length, ...tally.counts() }, findings: tally.findings };
}
class Tally {
    findings = [];
    #states = new Map();
    found(found) {
        this.findings.push(...found);
    }
    /** Two binaries may hold one module; the worst of it counts. */
    count(id, state) {
        if (this.#states.get(id) !== 'rejected')
            this.#states.set(id, state);
    }
    counts() {
        const of = (state) => [...this.#states.values()].filter((one) => one === state).length;
        return { present: this.#states.size, verified: of('verified'), rejected: of('rejected') };
    }
}
function judgeBinary(binary, info) {
    const { main, deps } = info;
    const own = binary.views.filter((view) => view.roots.some(({ module }) => module === main?.path));
    // the main package of a module that is required, such as a tool, may be built from any root
    const isTool = own.length === 0 && main !== undefined && isRequired(binary, main);
    const wrong = isTool ? [] : mainFindings(binary, { ...info, own: own.length > 0 });
    if ((0,errors/* exitStatus */.$u)(wrong) !== 0)
        return wrong;
    const views = own.length === 0 ? binary.views : own;
    const modules = isTool ? [main, ...deps] : deps;
    const vendored = isVendored({ ...binary, views }, modules);
    return [
        ...wrong,
        ...(info.settings.get('vcs.modified') === 'true' ? [about(binary, 'W_BINARY_MODIFIED')] : []),
        ...(vendored ? [about(binary, 'W_BINARY_VENDORED')] : []),
        ...modules.flatMap((one) => judgeModule({ ...binary, views }, one, vendored)),
    ];
}
function isRequired({ views }, { path }) {
    return views.some(({ graph }) => graph.buildList.some((one) => one.path === path));
}
function about({ file }, code, detail = {}) {
    return (0,errors/* finding */.gk)(code, { path: file, ...detail });
}
/** Of a binary whose main module nothing requires. */
function mainFindings(binary, { main, path, own }) {
    if (main === undefined && path === 'command-line-arguments')
        return [about(binary, 'W_BINARY_NO_MAIN')];
    if (main === undefined)
        return [about(binary, 'E_BINARY_MAIN', { message: 'it does not say of which module it was built' })];
    if (own && main.sum === '' && main.replace === undefined)
        return [];
    const from = own ? `an archive of ${(0,gomod_module/* quoted */.TL)((0,gomod_module/* idOf */.TH)(main))}` : `the module ${(0,gomod_module/* quoted */.TL)(main.path)}`;
    return [about(binary, 'E_BINARY_MAIN', { message: `it was built from ${from}, not from this checkout` })];
}
/** Builds from a vendor folder have no sums to tell, so none is missed where there is such a folder and no module has one. */
function isVendored({ views, plan: { project } }, modules) {
    const outer = modules.filter((one) => !isMember(views, one) && !isFolder((one.replace ?? one).version));
    const isThere = views.some((view) => view.joint
        ? (0,external_node_fs_.existsSync)((0,external_node_path_.join)(project.base, 'vendor', 'modules.txt'))
        : view.roots.some((root) => root.vendored));
    return isThere && outer.length > 0 && outer.every((one) => (one.replace ?? one).sum === '');
}
/** Another root of the workspace. */
function isMember(views, { path, sum, replace }) {
    return (sum === '' && replace === undefined && views.some((view) => view.joint && view.mainModules.has(path)));
}
/** The version of a module that is a folder and no archive. */
function isFolder(version) {
    return version === '' || version === '(devel)';
}
/** One of the views has to agree: a root builds alone and in its workspace. */
function judgeModule(binary, built, vendored) {
    if (isMember(binary.views, built))
        return [];
    const opinions = binary.views.flatMap((view) => opinionOf(binary, view, { built, vendored }) ?? []);
    const best = opinions.find(({ findings }) => (0,errors/* exitStatus */.$u)(findings) === 0) ?? opinions[0];
    const findings = best?.findings ?? [notPlanned(binary, built)];
    binary.tally.count(shownId(built), (0,errors/* exitStatus */.$u)(findings) === 0 ? (best?.state ?? 'folder') : 'rejected');
    return findings;
}
/** Undefined when the view does not select this version. */
function opinionOf(binary, view, { built, vendored }) {
    const selected = view.graph.buildList.find((m) => (0,gomod_module/* idOf */.TH)(m) === (0,gomod_module/* idOf */.TH)(built));
    if (selected === undefined)
        return undefined;
    const origin = view.origin(selected);
    const wrong = replacedOtherwise(binary, view, { built, origin, selected });
    if (wrong !== undefined)
        return { findings: [wrong], state: 'folder' };
    const replaced = built.replace === undefined ? [] : [replacedAsSaid(binary, built, built.replace)];
    if (origin.from === 'folder')
        return { findings: replaced, state: 'folder' };
    const sums = vendored ? [] : sumFindings(binary, built, origin.module);
    return { findings: [...replaced, ...sums], state: vendored ? 'folder' : 'verified' };
}
function notPlanned({ views, file }, built) {
    const others = views.flatMap(({ graph }) => graph.buildList.filter(({ path }) => path === built.path));
    const [planned] = others;
    return (0,errors/* finding */.gk)('E_BINARY_MODULE', {
        ...{ module: shownId(built), path: file },
        ...(planned === undefined ? {} : { want: planned.version, got: shownVersion(built) }),
        message: planned === undefined ? 'no root of this checkout needs it' : 'the roots select another version of it',
    });
}
function replacedOtherwise(binary, view, { built, origin, selected }) {
    const { replace } = built;
    const want = wantedReplacement(origin, selected);
    const isRight = origin.from === 'folder'
        ? replace !== undefined && isFolder(replace.version) && leadsTo(binary, view, { replace, origin })
        : want === (replace === undefined ? undefined : (0,gomod_module/* idOf */.TH)(replace));
    if (isRight)
        return undefined;
    const got = replace === undefined ? 'no replacement' : (0,gomod_module/* quoted */.TL)((0,gomod_module/* idOf */.TH)(replace));
    return about(binary, 'E_BINARY_REPLACED', {
        module: shownId(built),
        want: want ?? 'no replacement',
        got,
    });
}
function wantedReplacement(origin, selected) {
    if (origin.from === 'folder')
        return origin.rule.newPath;
    return (0,gomod_module/* idOf */.TH)(origin.module) === (0,gomod_module/* idOf */.TH)(selected) ? undefined : (0,gomod_module/* idOf */.TH)(origin.module);
}
/** A path is told as the line has it; in a workspace as it is from the folder of go.work. The binary may come from another checkout. */
function leadsTo({ plan: { project } }, { roots }, { replace, origin }) {
    const from = [project.base, ...roots.map(({ dir }) => (0,external_node_path_.resolve)(project.base, dir))];
    const way = (0,external_node_path_.relative)(project.base, origin.dir).split(external_node_path_.sep).join('/');
    return (replace.path === origin.rule.newPath ||
        replace.path === way ||
        from.some((dir) => (0,external_node_path_.resolve)(dir, replace.path) === origin.dir));
}
function replacedAsSaid(binary, built, by) {
    const how = isFolder(by.version) ? 'a folder that is in no sum' : 'whose sum counts in its place';
    const message = `${(0,gomod_module/* quoted */.TL)(isFolder(by.version) ? by.path : (0,gomod_module/* idOf */.TH)(by))} replaced it, ${how}`;
    return about(binary, 'W_BINARY_REPLACED', { module: shownId(built), message });
}
function sumFindings(binary, built, module) {
    const { sums } = binary.plan.project;
    const want = sums.wanted(module, false);
    const { sum } = built.replace ?? built;
    if (want !== undefined && sum === want)
        return [];
    const at = { module: (0,gomod_module/* idOf */.TH)(module), ...(want === undefined ? {} : { want }) };
    if (want === undefined)
        return [about(binary, 'E_BINARY_NO_SUM', { ...at, message: 'no go.sum line says what it has to be' })];
    if (sum === '')
        return [about(binary, 'E_BINARY_NO_SUM', { ...at, message: 'the binary does not say its sum' })];
    return [about(binary, 'E_BINARY_SUM', { ...at, got: /^h1:[!-~]{1,60}$/.test(sum) ? sum : (0,gomod_module/* quoted */.TL)(sum) })];
}
/** As it stands where it can be a module's; else fit for a message. */
function shownId(built) {
    return (0,gomod_module/* moduleVersionProblem */.sG)(built) === undefined ? (0,gomod_module/* idOf */.TH)(built) : (0,gomod_module/* quoted */.TL)((0,gomod_module/* idOf */.TH)(built));
}
function shownVersion({ version }) {
    return (0,gomod_module/* quoted */.TL)(version).slice(1, -1);
}
//# sourceMappingURL=binary.js.map
// EXTERNAL MODULE: ./build/src/stages/bundle.js + 1 modules
var bundle = __webpack_require__(7587);
// EXTERNAL MODULE: ./build/src/stages/complete.js
var complete = __webpack_require__(19822);
// EXTERNAL MODULE: ./build/src/stages/leftout.js
var leftout = __webpack_require__(74502);
;// CONCATENATED MODULE: ./build/src/stages/fetched.js

/** The result where nobody had to be asked. */
async function nothingFetched(stock) {
    const leftOut = await (0,leftout/* weighLeftOut */.C)(stock.plan);
    return { stock, placed: new Set(), failed: [], bytes: 0, requests: 0, leftOut };
}
//# sourceMappingURL=fetched.js.map
// EXTERNAL MODULE: ./build/src/stages/lookup.js
var lookup = __webpack_require__(96951);
// EXTERNAL MODULE: ./build/src/stages/needed.js + 2 modules
var needed = __webpack_require__(58436);
;// CONCATENATED MODULE: ./build/src/stages/onlyreport.js

/** Faults of this machine or program, which are no report about modules. */
const OWN = new Set(['E_DISK_FULL', 'E_NOT_WRITABLE', 'E_NETNS', 'E_INTERNAL']);
/**
 * Findings where nothing is to be sealed: that something is not there, or could not be asked for, is only reported. What was
 * tampered with, and what is wrong with the project, stays what it is.
 */
function onlyReport(findings) {
    return findings.map((found) => isLack(found) ? (0,errors/* softened */.To)(found, 'W_NOT_COMPLETE', 'mode: off only reports it') : found);
}
function isLack({ code }) {
    if (code === 'E_OFFLINE_MISSING' || code === 'E_GOSUM_MISSING')
        return true;
    return errors/* errors */.sO[code].exit === 3 && !OWN.has(code);
}
//# sourceMappingURL=onlyreport.js.map
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
// EXTERNAL MODULE: ./build/src/gomod/place.js
var place = __webpack_require__(9983);
// EXTERNAL MODULE: ./build/src/proxy/client.js + 5 modules
var proxy_client = __webpack_require__(20246);
;// CONCATENATED MODULE: ./build/src/work/originenv.js
/** The environment of a go command that asks the origins of modules, and so of git, ssh and the programs that know credentials. */

/**
 * What is handed on: how programs, the home folder, credentials and the network are found. No token of a runner's services, no
 * input and no credential for a proxy is among them. The names of HTTP_PROXY and its kin count in both cases.
 */
const PASSED = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'GOROOT', 'NETRC', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS'], // credential helpers
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'],
    ...['GIT_ASKPASS', 'GIT_ALLOW_PROTOCOL', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'GIT_EXEC_PATH'],
    ...['SYSTEMROOT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PATHEXT', 'COMSPEC'], // Windows
]);
const GIT_CONFIG = /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|(KEY|VALUE)_[0-9]{1,6})$/;
/**
 * The environment for a go command in `direct` mode that keeps everything below `dir`. No file of the user and no earlier step
 * decides more than `origins` says: the user's `go env` file is not read again.
 *
 * @see go-modules-spec.md 2.5, 2.6, 11; threat-model.md T17, T29–T32, T53
 */
function originEnv(env, origins, dir) {
    const passed = Object.entries(env).filter(([name]) => PASSED.has(name.toUpperCase()) || GIT_CONFIG.test(name));
    const asked = Object.entries(origins).filter(([, value]) => value !== '');
    const tmp = (0,external_node_path_.join)(dir, 'tmp');
    return {
        ...Object.fromEntries(passed),
        ...Object.fromEntries(asked),
        ...withoutGc(env['GIT_CONFIG_COUNT']),
        GOENV: 'off',
        GO111MODULE: 'on',
        GOPROXY: 'direct',
        GOSUMDB: 'off', // the sums of the checkout decide
        GOTOOLCHAIN: 'local',
        GOWORK: 'off',
        GOFLAGS: '-modcacherw',
        GOMODCACHE: (0,external_node_path_.join)(dir, 'modcache'),
        GOPATH: (0,external_node_path_.join)(dir, 'gopath'),
        GOCACHE: (0,external_node_path_.join)(dir, 'gocache'),
        TMPDIR: tmp,
        TMP: tmp,
        TEMP: tmp,
        LC_ALL: 'C', // its words are read
        GIT_TERMINAL_PROMPT: '0',
    };
}
/** One more setting for git: no clean-up in the background, which would outlive the go command in folders that are removed. */
function withoutGc(count = '0') {
    if (!/^[0-9]{1,6}$/.test(count))
        return {};
    const n = Number(count);
    return {
        GIT_CONFIG_COUNT: String(n + 1),
        [`GIT_CONFIG_KEY_${n}`]: 'gc.auto',
        [`GIT_CONFIG_VALUE_${n}`]: '0',
    };
}
/** Credentials that the environment itself holds: what no text that is shown may repeat. */
function secretsIn(env) {
    const keys = Object.entries(env).filter(([name, key]) => name.startsWith('GIT_CONFIG_KEY_') && /header|helper|password|token|cookie/i.test(key ?? ''));
    const values = keys.map(([name]) => env[name.replace('KEY', 'VALUE')] ?? '');
    return [...values, env['GOAUTH'] ?? '']
        .flatMap((value) => [value, ...value.split(/[;\s]+/)])
        .filter((part) => part.length > 7);
}
//# sourceMappingURL=originenv.js.map
// EXTERNAL MODULE: ./build/src/proxy/fault.js
var fault = __webpack_require__(48998);
;// CONCATENATED MODULE: ./build/src/work/originfault.js


const MOST_LINES = 8;
const MOST_CHARACTERS = 1000;
/** In this order: an origin that asks for a password often says not found as well. */
const MEANINGS = [
    {
        says: /could not read (Username|Password)|Authentication failed|Permission denied|Host key verification failed|returned error: 40[13]\b|: 40[13] (Unauthorized|Forbidden)/i,
        code: 'E_AUTH',
        cause: 'the origin of the module refused, or got no credentials',
        remedy: 'give git (a credential helper, a key) or Go (GOAUTH, .netrc) credentials for its host',
    },
    {
        says: /unknown revision|repository '[^']*' not found|repository not found|does not appear to be a git repository|returned error: 4(04|10)\b|: (404 Not Found|410 Gone)/i,
        code: 'E_NOT_FOUND',
        cause: 'the origin of the module has not got this version, or is not there',
        remedy: 'check the version and the address; an origin may also hide what these credentials may not read',
    },
    {
        says: /x509: |certificate|SSL /,
        code: 'E_TLS',
        cause: 'the origin of the module has no certificate this machine trusts',
        remedy: 'add its authority to those of the system, or name it with SSL_CERT_FILE and GIT_SSL_CAINFO',
    },
    {
        says: /could not resolve|no such host|connection refused|could(n't| not) connect|failed to connect|timed out|i\/o timeout|unreachable|name resolution|no route to host|connection reset/i,
        code: 'E_CONNECT',
        cause: 'the origin of the module cannot be reached',
    },
    {
        says: /returned error: 5\d\d\b|: 5\d\d [A-Z]/,
        code: 'E_SERVER',
        cause: 'the origin of the module answered with an error',
    },
    {
        says: /requires go >= /,
        code: 'E_DIRECT',
        cause: 'the module wants a newer Go than the one that is here',
        remedy: 'install that Go: toolchains are never fetched; or name a proxy that has the module',
    },
];
/** The fault for what the go command says; {@link shown} has made the error fit to be told. */
function originFault({ error, stderr }) {
    const program = missingProgram(error, stderr);
    if (program !== undefined)
        return notInstalled(program);
    const found = MEANINGS.find(({ says }) => says.test(error));
    const { code, cause, remedy } = found ?? { code: 'E_DIRECT' };
    return new fault/* Fault */.vC(code, {
        text: error,
        ...(cause === undefined ? {} : { cause }),
        ...(remedy === undefined ? {} : { remedy }),
    });
}
/** The program for an origin that is not in PATH; Go tells of some only on its error output. */
function missingProgram(error, stderr) {
    const [, named] = /exec: "([\w.-]{1,40})": executable file not found/.exec(error) ?? [];
    if (named !== undefined || !/no (secure )?protocol found/.test(error))
        return named;
    return /missing (\w{1,40}) command\b/.exec(stderr)?.[1]?.toLowerCase();
}
/** @param program `go`, `git` or another the go command calls */
function notInstalled(program) {
    return new fault/* Fault */.vC('E_DIRECT', {
        text: `${program} cannot be run`,
        cause: `the module has to come from its origin, and ${program} is not in PATH`,
        remedy: `install ${program}, or name a proxy that has the module`,
    });
}
/** The fault of a run that was ended because it took too long. @param limitMs the time it had */
function tookTooLong(limitMs) {
    return new fault/* Fault */.vC('E_TIMEOUT', {
        text: `ended after ${Math.round(limitMs / 1000)} s`,
        cause: 'the go command did not get the module from its origin in time',
    });
}
/**
 * Text of the go command and of git, fit to be shown in one line: without the private folder, secrets, userinfo and queries of
 * addresses, and control characters; eight lines at most.
 */
function shown(text, { dir, env }) {
    const bare = secretsIn(env)
        .reduce((all, secret) => all.replaceAll(secret, '***'), text.slice(0, 64 << 10))
        .replaceAll(dir, '')
        .replaceAll(/ in \/modcache\/cache\/vcs(\/\w+)?/g, '')
        .replaceAll(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/'"]*@/gi, '$1')
        .replaceAll(/([a-z][a-z0-9+.-]{0,20}:\/\/[^\s'"?]*)\?[^\s'"]*/gi, '$1');
    const lines = bare
        .split(/[\r\n]+/)
        .map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim());
    const most = lines.filter((line) => line !== '').slice(0, MOST_LINES);
    return most.join(' | ').slice(0, MOST_CHARACTERS);
}
//# sourceMappingURL=originfault.js.map
;// CONCATENATED MODULE: ./build/src/work/direct.js
/** Brings modules from their origins through the go command itself: it knows the version control systems and their credentials. */






/** Nothing runs, and no folder is made, before the first module is asked for. */
function openDirect(options) {
    return new GoDirect(options);
}
/** The go command looks up the modules of one run one after the other, so some run side by side. */
const AT_ONCE = 4;
const FEWEST = 4;
const MOST = 16;
/** In milliseconds; Node takes a longer one for none. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** `list` leaves the archive where it is. */
const COMMANDS = {
    mod: ['list', '-m', '-e', '-json', '--'],
    zip: ['mod', 'download', '-json', '--'],
};
class GoDirect {
    #options;
    #rooms = new Map();
    #life = new AbortController();
    #runs = new Set();
    #waiting = [];
    #count = 0;
    constructor(options) {
        this.#options = options;
        const { signal } = options.host;
        if (signal.aborted)
            this.#abort();
        signal.addEventListener('abort', this.#abort);
    }
    #room(name) {
        const { host, origins, dir: within } = this.#options;
        const dir = (0,external_node_path_.join)(within(), name);
        const room = this.#rooms.get(name) ?? {
            dir,
            env: originEnv(host.env, origins, dir),
            cache: (0,modcache/* moduleCache */.tg)((0,external_node_path_.join)(dir, 'modcache')),
        };
        this.#rooms.set(name, room);
        return room;
    }
    get = async (module, kind, fresh) => {
        this.#life.signal.throwIfAborted();
        const room = this.#room(fresh ? 'again' : 'first');
        const file = (0,modcache/* cachePaths */.Rl)(room.cache, module)[kind];
        if (isFile(file))
            return file;
        return new Promise((resolve, reject) => {
            this.#waiting.push({ module, kind, room, alone: false, resolve, reject });
            setImmediate(() => {
                this.#next(); // whatever else is asked for in this turn goes into the same run
            });
        });
    };
    async close() {
        this.#options.host.signal.removeEventListener('abort', this.#abort);
        this.#abort();
        await Promise.all(this.#runs);
    }
    #abort = () => {
        this.#life.abort(this.#options.host.signal.reason);
        this.#next();
    };
    #next() {
        const { signal } = this.#life;
        if (signal.aborted)
            for (const job of this.#waiting.splice(0))
                job.reject(signal.reason);
        while (this.#waiting.length > 0 && this.#runs.size < AT_ONCE) {
            const run = this.#run(this.#take()).finally(() => {
                this.#runs.delete(run);
                this.#next();
            });
            this.#runs.add(run);
        }
    }
    /** The first of those that wait, with others of its kind. */
    #take() {
        const first = this.#waiting[0];
        if (first === undefined)
            return [];
        const isAlike = ({ kind, room, alone }) => kind === first.kind && room === first.room && alone === first.alone;
        const alike = this.#waiting.filter(isAlike);
        const share = Math.min(MOST, Math.max(FEWEST, Math.ceil(alike.length / AT_ONCE)));
        const taken = alike.slice(0, first.alone ? 1 : share);
        this.#waiting = this.#waiting.filter((job) => !taken.includes(job));
        return taken;
    }
    async #run(jobs) {
        const [first] = jobs;
        if (first === undefined)
            return;
        try {
            const left = await this.#ask(jobs, first);
            this.#life.signal.throwIfAborted();
            for (const job of jobs)
                this.#settle(job, left, jobs.length === 1);
        }
        catch (thrown) {
            for (const job of jobs)
                job.reject(thrown);
        }
    }
    async #ask(jobs, { kind, room }) {
        const ended = new AbortController();
        const end = () => {
            ended.abort();
        };
        const late = setTimeout(end, Math.min(this.#options.limitMs, LONGEST_TIMER));
        this.#life.signal.addEventListener('abort', end);
        try {
            const ran = await this.#options.host.run({
                file: 'go',
                args: [...COMMANDS[kind], ...jobs.map(({ module }) => (0,gomod_module/* idOf */.TH)(module))],
                cwd: makeFolder(room.dir, `run-${++this.#count}`),
                env: room.env,
                signal: ended.signal,
            });
            return { ran, tooLate: ended.signal.aborted, errors: readErrors(ran.stdout) };
        }
        finally {
            clearTimeout(late);
            this.#life.signal.removeEventListener('abort', end);
        }
    }
    /** What is there is taken, whatever was said: it is proven later. */
    #settle(job, { ran, tooLate, errors }, alone) {
        const file = (0,modcache/* cachePaths */.Rl)(job.room.cache, job.module)[job.kind];
        const error = errors.get((0,gomod_module/* idOf */.TH)(job.module));
        if (isFile(file))
            job.resolve(file);
        else if (error !== undefined)
            job.reject(originFault({ ...ran, error: shown(error, job.room) }));
        else if (/^spawn go ENOENT/m.test(ran.stderr))
            job.reject(notInstalled('go'));
        else if (!alone)
            this.#waiting.push({ ...job, alone: true });
        else if (tooLate)
            job.reject(tookTooLong(this.#options.limitMs));
        else
            job.reject(originFault({ ...ran, error: shown(ran.stderr, job.room) }));
    }
}
/** A module of its own to run in: one further up would have its replaces obeyed and its go.sum written. */
function makeFolder(dir, name) {
    const folder = (0,external_node_path_.join)(dir, name);
    for (const each of [(0,external_node_path_.join)(dir, 'tmp'), folder])
        (0,external_node_fs_.mkdirSync)(each, { recursive: true, mode: 0o700 });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'go.mod'), 'module go-airlock.invalid\n\ngo 1.17\n');
    return folder;
}
function isFile(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/** The errors among the objects that the go command prints, each from a `{` to a `}` that has the line for itself. */
function readErrors(stdout) {
    const found = stdout.split(/(?<=^\})\r?\n/m).flatMap((text) => {
        const about = objectOf(parsed(text));
        const of = about.get('Query') ?? about.get('Version');
        // `mod download` gives a text, `list` an object
        const error = about.get('Error');
        const why = typeof error === 'string' ? error : objectOf(error).get('Err');
        return typeof why === 'string' ? [[`${String(about.get('Path'))}@${String(of)}`, why]] : [];
    });
    return new Map(found);
}
function objectOf(value) {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
/** Undefined for what is no JSON, such as the start of an object where the program was ended. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=direct.js.map
;// CONCATENATED MODULE: ./build/src/stages/received.js
/** What the proxy list sent, as the prefetch handles it. */

/** The failure with where the content came from; where that is a page for people, it is named as such (F08). */
function sentBy(thrown, { from, page }) {
    if (!(thrown instanceof errors/* Failure */.HR))
        return thrown;
    const { finding } = thrown;
    if (!page)
        return errors/* Failure */.HR.of({ ...finding, message: `${finding.message} (sent by ${from})` });
    return errors/* Failure */.HR.of({
        ...finding,
        message: `${finding.message}: ${from} answered with a web page, such as a log-in page, in place of the file`,
        remedy: 'log in to that network or proxy, give credentials for it, or correct its address',
    });
}
/** Comments and declarations that may stand before the first element. */
const BEFORE = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--(?:(?!-->)[^])*-->\s*|<\?xml[^>]*>\s*)*/;
/** True for the start of a web page, such as a log-in form, where a file was asked for. */
function isPage(bytes) {
    const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replace(BEFORE, '');
    return /^<(!doctype\s+html|html|head|title|meta|script|body)\b/i.test(start);
}
/** The buffer that can be moved to a worker thread. */
function own(bytes) {
    const { buffer } = bytes;
    return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length
        ? buffer
        : Uint8Array.from(bytes).buffer;
}
/** True when what came is not what the sums name: another try may bring something else. */
function isAboutContent({ code }) {
    return code === 'E_MODULE_ZIP' || code === 'E_MODULE_MOD' || code.startsWith('E_ZIP_');
}
const ENDS_RUN = new Set([
    'E_INTERRUPTED',
    'E_DISK_FULL',
    'E_NOT_WRITABLE',
    'E_PATH_EXISTS',
    'E_INTERNAL',
    'E_UNREADABLE',
]);
/** True for what concerns the whole run and not one file. */
function endsRun({ code }) {
    return ENDS_RUN.has(code);
}
//# sourceMappingURL=received.js.map
// EXTERNAL MODULE: ./build/src/stages/stock.js
var stages_stock = __webpack_require__(81319);
// EXTERNAL MODULE: ./build/src/stages/target.js
var stages_target = __webpack_require__(15396);
;// CONCATENATED MODULE: ./build/src/stages/prefetch.js














/** A run of the go command may take so many times the idle seconds: nothing tells whether it still moves. */
const IDLE_TIMES = 20;
/** Archives in memory at once: in transfer, waiting for a worker, or being proven. */
const BUDGET = 64 << 20;
/**
 * Fetches what the plan lacks. All go.mod files that have a sum are asked for at once, and with them the archives that are
 * certain to be needed; what the graph adds follows. Where the plan has a question, archives are asked for as the go command
 * asks for them, and no others. Content that is not what the sums name is asked for once more, past every cache, and never
 * taken from the next proxy.
 */
async function prefetch(host, { stock, from }, target) {
    // that the folder cannot be written shows before any download; but only the go command's answer may tell that none is needed
    if (stock.plan.question === undefined || !(0,stages_plan/* isFinal */.dR)(stock.plan))
        (0,stages_target/* prepared */.sb)(target);
    const direct = openDirect({
        host,
        dir: () => (0,external_node_path_.join)(target.staging, 'direct'),
        origins: from.origins,
        limitMs: from.timeout * IDLE_TIMES * 1000,
    });
    const client = (0,proxy_client/* openProxy */.h)({
        list: from.list,
        direct: from.direct,
        origin: direct.get,
        access: from.access,
        concurrency: from.concurrency,
        tries: from.retries,
        idleMs: from.timeout * 1000,
        signal: host.signal,
        budgetBytes: BUDGET,
    });
    const run = new Run({ host, client, target }, stock);
    try {
        return await run.all();
    }
    finally {
        await client.close();
        await direct.close();
        await run.atRest();
    }
}
/** One prefetch; it has a life because archives come in while the plan still grows. */
class Run {
    #tools;
    #start;
    #archives = new Set();
    #mods = new Set();
    #failedMods = new Map();
    #failedArchives = new Map();
    #asked = new Map();
    /** What is on its way, oldest first, and since when. */
    #open = new Map();
    #done = 0;
    constructor(tools, start) {
        this.#tools = tools;
        this.#start = start;
    }
    async all() {
        const { plan } = this.#start;
        if (plan.question === undefined && !(0,stages_plan/* isWrong */.cG)(plan))
            this.#begin(this.#start, plan.certain);
        const wanted = (0,stages_plan/* isFinal */.dR)(plan) ? [] : plan.project.sums.mods.filter((module) => !plan.mods.has(module));
        await Promise.all(wanted.map((module) => this.#mod(plan, module)));
        const whole = await (0,stages_stock/* takeStock */.ol)(this.#tools.host, (0,stages_plan/* planAgain */.Gj)(plan), this.#settled(this.#start));
        const next = await this.#narrowed(whole);
        const grown = { plan: next, checked: whole.checked };
        if (!(0,stages_plan/* isWrong */.cG)(next))
            this.#begin(grown, []); // else the run fails; what is not asked for yet need not come
        await Promise.all(this.#asked.values());
        const stock = { plan: next, checked: this.#settled(grown) };
        // an archive that was certain by go.mod as it stands may not be the selected one, and a stale go.mod is needed by nobody
        const failed = [
            ...(0,stages_stock/* archivesOf */.bS)(next).flatMap(({ module }) => this.#failedArchives.get((0,gomod_module/* idOf */.TH)(module)) ?? []),
            ...next.needs.unread.flatMap((module) => this.#failedMods.get((0,gomod_module/* idOf */.TH)(module)) ?? []),
        ];
        const { bytes, requests } = this.#tools.client;
        const placed = new Set([...this.#archives, ...this.#mods]);
        return { stock, placed, failed, bytes, requests, leftOut: await this.#weigh(next) };
    }
    /** The plan without what the go command does not ask for. It is not asked about a plan that can only fail. */
    async #narrowed(whole) {
        if ((0,stages_plan/* isWrong */.cG)(whole.plan))
            return whole.plan;
        return (0,needed/* askNeeded */.j)(this.#tools.host, whole.plan, ({ module }) => this.#bring(whole, module));
    }
    /** A run that had nothing to fetch asks no proxy for sizes either. */
    #weigh(plan) {
        if (this.#archives.size === 0)
            return (0,leftout/* weighLeftOut */.C)(plan);
        return (0,leftout/* weighLeftOut */.C)(plan, (module) => this.#tools.client.size(module));
    }
    /** One archive that the go command waits for. */
    async #bring(stock, module) {
        const id = (0,gomod_module/* idOf */.TH)(module);
        if ((0,stages_stock/* isComplete */.As)(stock.checked.get(id), this.#tools.target))
            return true;
        await this.#ask(stock, module);
        return this.#archives.has(id);
    }
    /** Until no worker thread makes files for this run any more; also after a failure. */
    async atRest() {
        await Promise.allSettled(this.#asked.values());
    }
    /** Starts every archive that is lacking, and those of `certain` nobody has looked at yet because the plan is not final. */
    #begin(stock, certain) {
        const lacking = (0,stages_stock/* lackingArchives */.jm)(stock, this.#tools.target).map(({ module }) => module);
        const early = certain.filter((module) => !stock.checked.has((0,gomod_module/* idOf */.TH)(module)));
        for (const module of [...lacking, ...early])
            void this.#ask(stock, module);
    }
    /** Starts an archive that was not started yet. */
    #ask(stock, module) {
        const id = (0,gomod_module/* idOf */.TH)(module);
        const known = this.#asked.get(id);
        if (known !== undefined)
            return known;
        const archive = this.#archive(stock, module);
        archive.catch(() => undefined); // awaited in all(), which may have ended for another reason: that must not end the process
        this.#asked.set(id, archive);
        return archive;
    }
    /** The stock's judgement, with what this run has placed. Archives still on their way count as asked for, not as unknown. */
    #settled(stock) {
        const ids = [...this.#asked.keys()];
        const placed = ids.filter((id) => this.#archives.has(id)).map((id) => [id, stages_stock/* PLACED */.sX]);
        const pending = ids.filter((id) => !stock.checked.has(id)).map((id) => [id, stages_stock/* NOTHING */.K$]);
        return new Map([...stock.checked, ...pending, ...placed]);
    }
    async #archive(stock, module) {
        const want = stock.plan.project.sums.wanted(module, false);
        if (want === undefined)
            return;
        const known = stock.checked.get((0,gomod_module/* idOf */.TH)(module));
        try {
            if (known?.zip === 'proven') {
                const archive = (0,modcache/* cachePaths */.Rl)(this.#tools.target.folder, module).zip;
                await this.#tools.host.work.do('place', {
                    target: { ...this.#tools.target, archives: false },
                    module,
                    want,
                    archive,
                });
            }
            else
                await this.#once(module, (fresh) => this.#fetchArchive(module, want, fresh));
            this.#archives.add((0,gomod_module/* idOf */.TH)(module));
        }
        catch (thrown) {
            this.#keep(thrown, module, this.#failedArchives);
        }
        this.#progress();
    }
    async #fetchArchive(module, want, fresh) {
        const { client, host } = this.#tools;
        const target = (0,stages_target/* prepared */.sb)(this.#tools.target);
        const received = await client.get(module, 'zip', fresh);
        const archive = new Uint8Array(own(received.bytes));
        const source = { from: received.from, page: isPage(archive) };
        try {
            await host.work.do('place', { target, module, want, archive }, { weight: archive.length, transfer: [archive.buffer] });
        }
        catch (thrown) {
            throw sentBy(thrown, source);
        }
        finally {
            received.release();
        }
    }
    async #mod(plan, module) {
        const want = plan.project.sums.wanted(module, true);
        try {
            await this.#once(module, async (fresh) => {
                const received = await this.#tools.client.get(module, 'mod', fresh);
                received.release();
                const { bytes, from } = received;
                const got = (0,hash/* hashGoMod */.hK)(bytes);
                if (got !== want)
                    throw sentBy(new errors/* Failure */.HR('E_MODULE_MOD', { want: want ?? '', got }), { from, page: isPage(bytes) });
                (0,place/* placeMod */.Mp)(this.#tools.target, module, bytes);
            });
            this.#mods.add((0,gomod_module/* idOf */.TH)(module));
        }
        catch (thrown) {
            // whether the plan needs this file is only known at the end: a stale line of go.sum is no error
            this.#keep(thrown, module, this.#failedMods);
        }
        this.#progress();
    }
    /** Wrong content is asked for once more, past every cache; after that it is what the proxy serves. */
    async #once(module, fetch) {
        const id = (0,gomod_module/* idOf */.TH)(module);
        this.#open.set(id, performance.now());
        try {
            await fetch(false);
        }
        catch (thrown) {
            if (!isAboutContent((0,errors/* toFinding */.N6)(thrown)))
                throw thrown;
            this.#tools.host.say(`${id} is not what go.sum names; asking for it once more`);
            await fetch(true);
        }
        finally {
            this.#open.delete(id);
        }
    }
    /** What concerns one file is kept for the report; what ends the run goes on up. */
    #keep(thrown, module, failed) {
        const found = (0,errors/* toFinding */.N6)(thrown);
        if (this.#tools.host.signal.aborted || endsRun(found))
            throw thrown;
        failed.set((0,gomod_module/* idOf */.TH)(module), { ...found, module: (0,gomod_module/* idOf */.TH)(module) });
    }
    #progress() {
        const { client, host } = this.#tools;
        const of = Math.max(this.#done + 1, this.#start.plan.project.sums.mods.length + this.#asked.size);
        const [oldest] = this.#open;
        const slow = oldest === undefined ? {} : { slow: { module: oldest[0], since: oldest[1] } };
        host.progress({ stage: 'fetch', done: ++this.#done, of, bytes: client.bytes, ...slow });
    }
}
//# sourceMappingURL=prefetch.js.map
// EXTERNAL MODULE: ./build/src/stages/record.js
var record = __webpack_require__(18032);
// EXTERNAL MODULE: ./build/src/stages/restore.js + 1 modules
var restore = __webpack_require__(42041);
// EXTERNAL MODULE: ./build/src/stages/save.js
var save = __webpack_require__(36568);
// EXTERNAL MODULE: ./build/src/stages/seal.js
var seal = __webpack_require__(93800);
// EXTERNAL MODULE: ./build/src/stages/sealing.js + 3 modules
var sealing = __webpack_require__(12292);
// EXTERNAL MODULE: ./build/src/stages/strays.js
var strays = __webpack_require__(32807);
// EXTERNAL MODULE: ./build/src/stages/vendor.js + 9 modules
var vendor = __webpack_require__(33621);
// EXTERNAL MODULE: ./build/src/stages/verify.js
var verify = __webpack_require__(35228);
// EXTERNAL MODULE: ./build/src/work/store.js
var store = __webpack_require__(602);
;// CONCATENATED MODULE: ./build/src/recipes.js

































/** Fills a folder with all that the roots need: from bundles, then from the proxy list, every byte proven on its way in. */
async function fill(host, ask, how) {
    const clock = new src_clock/* Clock */.z();
    const loaded = host.work.warm();
    const plan = await clock.time('plan', () => (0,stages_plan/* makePlan */.Cs)(ask));
    await loaded; // before the first foreign byte (design section 2, rule 8)
    const wrongMods = plan.mods.wrong;
    const before = await clock.time('verify', () => (0,stages_stock/* takeStock */.ol)(host, plan));
    return (0,stages_target/* withTarget */.yY)(before, how, async (target) => {
        const offered = { stock: before, bundles: how.bundles };
        const restored = await clock.time('restore', () => (0,restore/* restore */.P)(host, offered, target));
        const { from, notes = [] } = how;
        const fetched = await clock.time('fetch', async () => from === undefined
            ? nothingFetched(await (0,needed/* settle */.G)(host, restored.stock.plan, restored.stock.checked))
            : (0,stages_stock/* isWhole */.wP)(restored.stock, target) || (0,stages_plan/* isBarred */.h_)(restored.stock.plan)
                ? nothingFetched(restored.stock)
                : prefetch(host, { stock: restored.stock, from }, target));
        const came = restored.placed.size + fetched.placed.size > 0;
        const completed = (0,complete/* complete */.My)(fetched.stock, target, came);
        const policy = { repairs: from !== undefined, strict: how.strict ?? false };
        const told = (0,account/* account */.ct)({ before, wrongMods, restored, fetched, completed, ...policy });
        const findings = [...(0,list/* warnedEntries */.a)(from?.list ?? []), ...told.findings, ...notes];
        const report = (0,src_report/* makeReport */.d)('fetch', { ...told, findings, seconds: clock.seconds });
        const missing = completed.missing.map(({ module }) => (0,gomod_module/* idOf */.TH)(module));
        return { plan: fetched.stock.plan, report, missing, base: restored.base };
    });
}
/** What the roots need, and what is missing a sum. Asks nobody and writes nothing. */
async function plan(host, ask) {
    const { plan: found } = await (0,needed/* settle */.G)(host, (0,stages_plan/* makePlan */.Cs)(ask));
    const { needs, mods } = found;
    const missing = needs.modules.filter((need) => need.mod !== undefined && !mods.has(need.module)).length;
    const told = {
        roots: (0,account/* rootsOf */.RD)(found),
        modules: { planned: needs.modules.length, missing },
        findings: [...found.findings, ...mods.wrong, ...(0,stages_plan/* unreadFindings */.yW)(found)],
        leftOut: await (0,leftout/* weighLeftOut */.C)(found),
    };
    return { plan: found, report: (0,src_report/* makeReport */.d)('plan', told) };
}
/** Holds the module cache against the sums. Reads only. */
async function check(host, ask) {
    const clock = new src_clock/* Clock */.z();
    const { plan, checked } = await clock.time('plan', () => (0,needed/* settle */.G)(host, (0,stages_plan/* makePlan */.Cs)(ask)));
    const found = await clock.time('verify', () => (0,verify/* verify */.M)(host, plan, checked));
    const modules = {
        planned: plan.needs.modules.length,
        present: plan.needs.modules.length - found.missing.length,
        verified: found.proven.length,
        rejected: found.mismatching.length,
        missing: found.missing.length,
    };
    const findings = [...found.findings, ...(await clock.time('verify', () => (0,strays/* strays */.L)(plan, found)))];
    const told = { roots: (0,account/* rootsOf */.RD)(plan), modules, findings, leftOut: await (0,leftout/* weighLeftOut */.C)(plan) };
    return { plan, report: (0,src_report/* makeReport */.d)('verify', { ...told, seconds: clock.seconds }) };
}
/** Holds the vendor folders against the archives in the module cache. Reads only. */
function checkVendor(host, ask) {
    return checkOther(ask, (plan) => (0,vendor/* verifyVendor */.s)(host, plan));
}
/** Holds what finished binaries say they were built from against the plan and the sums. Reads only. */
function checkBinaries(host, ask, files) {
    return checkOther(ask, (plan) => verifyBinaries(host, plan, files));
}
async function checkOther(ask, verifyIt) {
    const clock = new src_clock/* Clock */.z();
    const plan = await clock.time('plan', () => (0,stages_plan/* makePlan */.Cs)(ask));
    const found = await clock.time('verify', () => verifyIt(plan));
    return { plan, report: (0,src_report/* makeReport */.d)('verify', { roots: (0,account/* rootsOf */.RD)(plan), ...found, seconds: clock.seconds }) };
}
/** Holds a bundle, after those it builds on, against the sums of the checkout: everything is proven, what is written goes to a folder that is removed: the go.mod files, and the archives where the go command is asked. */
async function checkBundle(host, ask, bundles) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-airlock-'));
    try {
        // the go command is only told anything by archives that stand somewhere
        const how = { bundles, from: undefined, archives: ask.question !== undefined, trees: false };
        return await fill(host, { ...ask, folder: (0,modcache/* proxyFolder */.vC)(dir) }, how);
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
/** The seal, where the module cache holds all that the roots need: one over a gap would only hide it. */
async function sealed(host, plan, how) {
    const lacking = [...plan.findings, ...plan.mods.wrong, ...(0,bundle/* lackingFiles */.NZ)(plan)];
    if ((0,errors/* exitStatus */.$u)(lacking) !== 0)
        return { sealed: (0,seal/* seal */.o)(plan, how.env, 'modcache'), findings: lacking };
    const made = await (0,sealing/* makeSeal */.A)(host, plan, how);
    return { sealed: made.sealed, findings: [...lacking, ...made.findings] };
}
/** Everything the action's main step does, in order. What is not complete is not saved, bundled or sealed. */
async function bringIn(host, ask, how) {
    const clock = new src_clock/* Clock */.z();
    const { key, entry, findings } = await (0,lookup/* lookup */.$I)(ask, how);
    const bundles = (0,lookup/* offered */.Ix)(entry, how.bundle !== undefined);
    const { plan, report, missing, base } = await fill(host, ask, { ...how, bundles, trees: true });
    const told = [...findings, ...(0,lookup/* named */.KT)(report.findings, entry)];
    const filled = (0,src_report/* makeReport */.d)('main', { ...report, findings: told });
    const brought = { plan, missing, base, key, entry, exact: (0,save/* isExact */.u)(report, entry), report: filled };
    const { bundle: file, mode } = how;
    if (!filled.ok && mode === 'off')
        return { ...brought, report: (0,src_report/* makeReport */.d)('main', { ...filled, findings: onlyReport(filled.findings) }) };
    if (!filled.ok)
        return brought;
    const bundled = file === undefined ? undefined : await clock.time('save', () => (0,bundle/* bundle */.l2)(host, plan, { file, base }));
    const bad = entry?.own === true && !brought.exact ? entry : undefined;
    const order = { store: brought.exact ? store/* noStore */.R5 : how.store, key, bad, bundled, base };
    const saved = await clock.time('save', () => (0,save/* save */.U)(host, plan, order));
    const stored = (0,account/* withSaved */.yi)(filled, { bundled, saved, seconds: clock.seconds });
    if (mode === 'off')
        return { ...brought, bundled, saved, report: stored };
    const { sealed, findings: known } = await (0,sealing/* makeSeal */.A)(host, plan, { env: how.env, mode });
    const all = (0,src_report/* makeReport */.d)('main', { ...stored, findings: [...stored.findings, ...known], seal: sealed });
    const held = all.ok ? { sealed, record: (0,record/* recordSeal */.Dd)(plan, sealed) } : {};
    return { ...brought, bundled, saved, ...held, report: all };
}
/** Everything the action's post step does: holds the end of the job against the record of the seal, and clears what killed runs left. */
async function lookBack(host, record, now) {
    const clock = new src_clock/* Clock */.z();
    const found = await clock.time('verify', () => (0,audit/* audit */.sb)(host, record, now));
    (0,staging/* clearStaging */.Le)((0,modcache/* moduleCache */.tg)(record.modcache));
    const modules = { planned: found.planned, verified: found.proven, rejected: found.changed };
    return (0,src_report/* makeReport */.d)('audit', { modules, findings: found.findings, seconds: clock.seconds });
}
//# sourceMappingURL=recipes.js.map

/***/ }),

/***/ 49336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ audit),
  dV: () => (/* binding */ mayHoldSecret),
  HK: () => (/* binding */ remembered),
  Nt: () => (/* binding */ withoutSecret)
});

// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var gomod_modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/mods.js
var gomod_mods = __webpack_require__(52379);
// EXTERNAL MODULE: ./build/src/gomod/sum.js
var sum = __webpack_require__(12595);
// EXTERNAL MODULE: ./build/src/stages/record.js
var record = __webpack_require__(18032);
;// CONCATENATED MODULE: ./build/src/stages/changes.js


/** Characters of a line that a finding shows. */
const MOST = 200;
/** Changed vendored files that are named; the rest is counted. */
const MOST_NAMED = 10;
/**
 * What a job did to the files that its plan was made from, each kind with a code of its own: go.mod and go.work
 * (`E_CHECKOUT_CHANGED`), sums that only grew (`E_GOSUM_GROWN`) or are not what they were (`E_GOSUM_CHANGED`), vendor folders
 * that were there (`E_VENDOR_CHANGED`). Reads only.
 *
 * @see threat-model T34, T44; peers.md M20
 */
function changedCheckout(record) {
    return [...changedFiles(record), ...changedSums(record), ...changedVendor(record)];
}
function changedFiles({ base, files }) {
    return [...files].flatMap(([file, want]) => {
        const got = (0,record/* digestOf */.ol)(base, file);
        if (got === want)
            return [];
        const sums = { want: shownDigest(want), got: shownDigest(got) };
        const message = `a step of the job has ${howChanged(want, got)} it`;
        return [(0,errors/* finding */.gk)('E_CHECKOUT_CHANGED', { path: file, ...sums, message })];
    });
}
function howChanged(want, got) {
    return got === null ? 'removed' : want === null ? 'written' : 'changed';
}
function shownDigest(digest) {
    if (digest === null)
        return '(no file)';
    return /^[0-9a-f]{64}$/.test(digest) ? `sha256 ${digest}` : `(${digest})`;
}
function changedSums({ base, sums }) {
    return [...sums].flatMap(([file, want]) => {
        const got = (0,record/* textOf */.b6)(base, file);
        return got === want ? [] : [sumsFinding(file, want, got)];
    });
}
/** A go command only ever adds lines; whatever else became of them was somebody's doing. */
function sumsFinding(file, want, got) {
    if (got === null)
        return (0,errors/* finding */.gk)('E_GOSUM_CHANGED', { path: file, message: 'a step of the job has removed it' });
    const [was, is] = [linesOf(want ?? ''), linesOf(got)];
    const [gone, added] = [[...was].filter((line) => !is.has(line)), [...is].filter((line) => !was.has(line))];
    const [first] = gone;
    const [new1] = added;
    if (first === undefined && new1 !== undefined) {
        const message = `a step of the job has added lines to it, as -mod=mod and go get do: ${added.length}`;
        return (0,errors/* finding */.gk)('E_GOSUM_GROWN', { path: file, ...moduleOf(new1), got: new1.slice(0, MOST), message });
    }
    if (first === undefined)
        return (0,errors/* finding */.gk)('E_GOSUM_CHANGED', { path: file, message: 'a step of the job has rewritten it' });
    const instead = added.find((line) => keyOf(line) === keyOf(first)) ?? '(no line)';
    const message = `a step of the job has changed or removed lines of it: ${gone.length}`;
    const lines = { want: first.slice(0, MOST), got: instead.slice(0, MOST) };
    return (0,errors/* finding */.gk)('E_GOSUM_CHANGED', { path: file, ...moduleOf(first), ...lines, message });
}
function linesOf(text) {
    const lines = text.split('\n').map((line) => line.trim());
    return new Set(lines.filter((line) => line !== ''));
}
/** What a line is about: path and version. */
function keyOf(line) {
    return line.split(/\s+/).slice(0, 2).join(' ');
}
function moduleOf(line) {
    const [path, version, sum] = line.split(/\s+/);
    if (path === undefined || version === undefined || sum === undefined)
        return {};
    return { module: `${path}@${version.replace(/\/go\.mod$/, '')}`.slice(0, MOST) };
}
function changedVendor({ base, vendors, vendor }) {
    const now = (0,record/* vendorDigests */.a4)(base, vendors);
    const changed = [...new Set([...vendor.keys(), ...now.keys()])]
        .map((path) => ({ path, want: vendor.get(path) ?? null, got: now.get(path) ?? null }))
        .filter(({ want, got }) => want !== got);
    const named = changed.slice(0, MOST_NAMED).map(({ path, want, got }) => {
        const message = `a step of the job has ${howChanged(want, got)} it`;
        return (0,errors/* finding */.gk)('E_VENDOR_CHANGED', { path, want: shownDigest(want), got: shownDigest(got), message });
    });
    const more = changed.length - named.length;
    if (more === 0)
        return named;
    return [
        ...named,
        (0,errors/* finding */.gk)('E_VENDOR_CHANGED', { message: `more vendored files that were changed: ${more}` }),
    ];
}
//# sourceMappingURL=changes.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/gomod/listing.js
var listing = __webpack_require__(91096);
// EXTERNAL MODULE: ./build/src/gomod/modfile.js
var modfile = __webpack_require__(97914);
;// CONCATENATED MODULE: ./build/src/stages/newcomers.js







/**
 * The modules that came into the module cache after the seal, each with when it came and what that looks like: who has brought
 * it is in no file, but the log of the job has the times of its steps. A tree beside an archive that was there is the go
 * command's own work.
 *
 * @see threat-model T34
 */
function newcomers(record) {
    const folder = (0,gomod_modcache/* moduleCache */.tg)(record.modcache);
    const before = new Set(record.listed);
    const found = (0,listing/* listModules */.s)(folder).filter(({ kind, module }) => !before.has(`${kind} ${module}`) && !(kind === 'tree' && before.has(`zip ${module}`)));
    if (found.length === 0)
        return [];
    const required = requiredNow(record);
    const firsts = new Map(found.toReversed().map((one) => [one.module, one]));
    return [...firsts.values()].toReversed().map((one) => {
        const by = required.get(one.module);
        const when = `it came into the module cache after the seal${timeOf(folder, one)}`;
        return by === undefined
            ? (0,errors/* finding */.gk)('E_SEAL_BYPASSED', {
                module: one.module,
                message: `${when}; no go.mod was changed to require it: go mod download, go run or go install may have brought it`,
            })
            : (0,errors/* finding */.gk)('E_REQUIRED_AFTER_SEAL', {
                module: one.module,
                path: by,
                message: `${when}, and ${by} requires it now: go get, or a build with -mod=mod`,
            });
    });
}
/** `path@version` of what go.mod files that were changed since require, with the file that does; of those that can be read. */
function requiredNow({ base, files }) {
    const changed = [...files]
        .filter(([file, digest]) => (0,record/* digestOf */.ol)(base, file) !== digest)
        .map(([file]) => file);
    const names = changed.filter((file) => file.endsWith('go.mod'));
    return new Map(names.flatMap((file) => requirements((0,record/* textOf */.b6)(base, file) ?? '', file)));
}
function requirements(text, file) {
    try {
        return (0,modfile/* parseModFile */.A)(text, { file, mode: 'lax' }).require.map((one) => [(0,gomod_module/* idOf */.TH)(one), file]);
    }
    catch (thrown) {
        if (thrown instanceof errors/* Failure */.HR)
            return []; // a step has left no go.mod, which is told elsewhere
        throw thrown;
    }
}
/** When its file was written, to the second; `''` where that cannot be told. */
function timeOf(folder, { module, kind }) {
    const at = module.lastIndexOf('@');
    try {
        const paths = (0,gomod_modcache/* cachePaths */.Rl)(folder, { path: module.slice(0, at), version: module.slice(at + 1) });
        const stat = (0,external_node_fs_.lstatSync)(paths[kind], { throwIfNoEntry: false });
        return stat === undefined ? '' : `, at ${stat.mtime.toISOString().slice(0, 19)}Z`;
    }
    catch (thrown) {
        if (thrown instanceof errors/* Failure */.HR)
            return ''; // no name that Go writes
        throw thrown;
    }
}
//# sourceMappingURL=newcomers.js.map
// EXTERNAL MODULE: ./build/src/stages/verify.js
var verify = __webpack_require__(35228);
;// CONCATENATED MODULE: ./build/src/stages/audit.js









/**
 * Holds module cache, checkout and environment against the record of the seal: every proven byte is hashed again, and what came
 * in since is named. Reads only, asks nobody.
 *
 * @param env the environment at the end of the job
 * @see threat-model T34, T44
 */
async function audit(host, record, now) {
    const plan = planOf(record);
    const { proven, findings } = await (0,verify/* verify */.M)(host, plan);
    const planned = plan.needs.modules.length;
    return {
        planned,
        proven: proven.length,
        changed: planned - proven.length,
        findings: [
            ...brokenVariables(record, now),
            ...changedCheckout(record),
            ...findings.filter(({ level }) => level === 'error').map(changedAfter),
            ...newcomers(record),
        ],
    };
}
/** The plan as it was proven. The checkout is not asked again: a step may have changed it since. */
function planOf({ base, modcache, proven }) {
    const folder = (0,gomod_modcache/* moduleCache */.tg)(modcache);
    const sums = (0,sum/* readSums */.P)([{ file: 'the record of the seal', text: proven }]);
    const mods = new gomod_mods/* Mods */.K(folder, sums);
    for (const module of sums.mods)
        mods.of(module); // so that the wrong ones are known
    const modules = new Map([...sums.mods, ...sums.archives].map((module) => [(0,gomod_module/* idOf */.TH)(module), module]));
    const needs = [...modules.values()].sort(gomod_module/* compareModules */.rz).map((module) => {
        return { module, mod: sums.wanted(module, true), zip: sums.wanted(module, false) };
    });
    return {
        project: { base, roots: [], workspace: undefined, sums, findings: [] },
        scope: 'build',
        folder,
        mods,
        needs: { modules: needs, unread: [], findings: [], open: new Set(), unsummed: [] },
        certain: [],
        question: undefined,
        answered: undefined,
        leftOut: [],
        findings: [],
    };
}
/** A variable that is not as it was sealed is broken, unless go-airlock itself has set it so: sealed anew, or lifted on request. */
function brokenVariables({ variables }, { env, before, later }) {
    const changed = [...variables].filter(([name, want]) => (env[name] ?? '') !== (want ?? ''));
    const by = (name, did) => later.some((step) => step.did === did && isSetBy(step, name, env[name]));
    const lifted = changed.filter(([name]) => !by(name, 'seal') && by(name, 'lift')).map(([name]) => name);
    const broken = changed.filter(([name]) => !by(name, 'seal') && !by(name, 'lift'));
    return [
        ...broken.map(([name, want]) => (0,errors/* finding */.gk)('E_SEAL_BROKEN', {
            path: name,
            want: want ?? '',
            got: withoutSecret(name, env[name]),
            message: `a step has set it ${before.get(name) === remembered(env[name]) ? 'back to what it was before' : 'anew after'} the seal`,
        })),
        ...(lifted.length === 0 ? [] : [(0,errors/* finding */.gk)('W_SEAL_LIFTED', { message: liftedText(lifted) })]),
    ];
}
/** An empty variable is none to the go command, and a runner cannot take one out. */
function isSetBy({ variables }, name, value) {
    return variables.has(name) && (variables.get(name) ?? '') === (value ?? '');
}
function liftedText(names) {
    return `a step with mode: off has lifted the seal for the steps after it; set back: ${names.join(' ')}`;
}
/** A value as it is kept between two steps: only its digest, as any may hold a password, and it is only compared. */
function remembered(value) {
    return value === undefined ? null : `sha256 ${(0,hash/* sha256Hex */.fg)(Buffer.from(value))}`;
}
/** True for a value that may hold a user or password, or is a command that may have one in its words. */
function mayHoldSecret(name, value) {
    return value.includes('@') || (name === 'GOAUTH' && !/^(off|netrc)?$/.test(value));
}
/** A value for people: one that may hold a user or password, or a command with one, is not repeated. */
function withoutSecret(name, value) {
    if (value === undefined)
        return '(not set)';
    const mayHold = mayHoldSecret(name, value);
    return mayHold ? '(a value with a user name or password in it)' : value.slice(0, 200);
}
/** Everything was proven before the seal: what is wrong or missing now was changed since. */
function changedAfter(found) {
    const { module, path, want, got } = found;
    const where = { ...(module === undefined ? {} : { module }), ...(path === undefined ? {} : { path }) };
    const sums = { ...(want === undefined ? {} : { want }), ...(got === undefined ? {} : { got }) };
    const message = `changed after it was proven: ${found.message} (${found.code})`;
    return (0,errors/* finding */.gk)('E_CHANGED_AFTER_VERIFY', { ...where, ...sums, message });
}
//# sourceMappingURL=audit.js.map

/***/ }),

/***/ 20578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute),
  u: () => (/* binding */ sealedEnv)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/work/talk.js


/** Calls `heard` with each line that comes in. */
function eachLine(socket, heard) {
    let rest = '';
    socket.setEncoding('utf8').on('data', (text) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            heard(line);
    });
}
/** A message as a line. */
function line(message) {
    return `${JSON.stringify(message)}\n`;
}
/** Reads an order. Throws Failure `E_INTERNAL` for anything else. */
function readOrder(text) {
    const fields = new Fields(text, bad);
    const groups = fields.texts('groups').map(Number);
    const env = [...fields.textsByName('env')].flatMap(([name, value]) => value === null ? [] : [[name, value]]);
    const order = {
        ...{ file: fields.text('file'), args: fields.texts('args'), cwd: fields.text('cwd') },
        ...{ env: Object.fromEntries(env), group: fields.flag('group') },
    };
    if (!fields.flag('becomes'))
        return order;
    const [uid, gid, umask] = ['uid', 'gid', 'umask'].map((name) => Number(fields.text(name)));
    if (uid === undefined || gid === undefined || umask === undefined)
        throw bad('nobody is named');
    return { ...order, become: { uid, gid, groups, umask } };
}
/** The line of an order. */
function orderLine({ become, ...order }) {
    const { uid = 0, gid = 0, umask = 0, groups = [] } = become ?? {};
    const who = { uid: String(uid), gid: String(gid), umask: String(umask), groups: groups.map(String) };
    return line({ ...order, ...who, becomes: become !== undefined });
}
/** Reads how the command ended. Throws Failure `E_INTERNAL` for anything else. */
function readEnded(text) {
    const fields = new json/* Fields */.C(text, bad);
    const noRoutes = fields.text('noRoutes');
    return { status: Number(fields.text('status')), noRoutes: noRoutes === '' ? undefined : Number(noRoutes) };
}
/** The line of an end. */
function endedLine({ status, noRoutes }) {
    return line({ status: String(status), noRoutes: noRoutes === undefined ? '' : String(noRoutes) });
}
function bad(message) {
    return new errors/* Failure */.HR('E_INTERNAL', { message: `a message across the network namespace: ${message}` });
}
//# sourceMappingURL=talk.js.map
;// CONCATENATED MODULE: ./build/src/work/confine.js
/** The outer end of a network namespace: hands the command in, passes signals on, and hears how it ended. */







/**
 * Runs a command through a wrapper. Its environment, folder and identity go over a socket in a folder of this user alone: none of
 * it is on a command line, which everybody can read, and none is lost to a program such as sudo.
 *
 * @param start the wrapper, and the arguments that start the inner end in Node
 * @throws Failure `E_NETNS` when the inner end never came up
 */
async function confine(host, start, order) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-airlock-net-'));
    const control = new Control(order);
    const fd = (0,external_node_fs_.openSync)(dir, 'r');
    try {
        await control.listen(`/proc/self/fd/${fd}/control`); // a socket's path has to be short, and TMPDIR need not be
        const [file, ...args] = [...start.wrapper, process.execPath, ...start.inside];
        const command = { file, args, cwd: dir, env: host.env };
        const status = await host.attach(command, (signal) => {
            control.pass(signal);
        });
        if (!control.wasReached)
            throw new errors/* Failure */.HR('E_NETNS', {
                message: `${file} could not start the command: it ended with ${status}`,
            });
        return control.ended ?? { status, noRoutes: undefined };
    }
    finally {
        control.close();
        (0,external_node_fs_.closeSync)(fd);
        (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true });
    }
}
/** The socket, and what goes over it. */
class Control {
    #server;
    #order;
    /** Signals that came before there was anybody to tell. */
    #waiting = [];
    #inner;
    ended;
    constructor(order) {
        this.#order = order;
        this.#server = (0,external_node_net_.createServer)((socket) => {
            this.#greet(socket);
        });
    }
    get wasReached() {
        return this.#inner !== undefined;
    }
    listen(path) {
        return new Promise((resolve, reject) => {
            this.#server.once('error', reject).listen(path, resolve);
        });
    }
    pass(signal) {
        if (signal === 'SIGINT' && !this.#order.group)
            return; // the terminal has told everybody
        if (this.#inner === undefined)
            this.#waiting.push(line({ signal }));
        else
            this.#inner.write(line({ signal }));
    }
    close() {
        this.#inner?.destroy();
        this.#server.close();
    }
    #greet(socket) {
        if (this.#inner !== undefined) {
            socket.destroy();
            return;
        }
        this.#inner = socket;
        socket.on('error', () => socket.destroy()); // the inner end was killed; its status says so
        eachLine(socket, (text) => {
            this.ended = readEnded(text);
        });
        socket.write(orderLine(this.#order));
        for (const text of this.#waiting)
            socket.write(text);
    }
}
//# sourceMappingURL=confine.js.map
;// CONCATENATED MODULE: ./build/src/stages/isolate.js


/** Loopback up, then the program in place of the shell. An ordinary user may not have the folders of `ip` in PATH. */
const UP = 'PATH="$PATH:/usr/sbin:/sbin"; { ip link set lo up || ifconfig lo up; } >/dev/null 2>&1 || { echo "loopback cannot be brought up" >&2; exit 1; }; exec "$@"';
const SHELL = ['sh', '-c', UP, 'sh'];
/**
 * Finds a way to a network namespace: as root; in a user namespace that maps back to the caller before the command runs; or with
 * `sudo` where that asks for no password, becoming the caller again.
 *
 * @param cwd any folder that exists
 * @throws Failure `E_NETNS` where the system gives none; there is no softer way unless the user asks for it
 */
async function isolate(host, cwd) {
    const tried = [];
    for (const way of ways()) {
        const [file, ...first] = way.wrapper;
        const ran = await host.run({ file, args: [...first, ...way.back, 'true'], cwd, env: host.env });
        if (ran.status === 0)
            return way;
        tried.push((ran.stderr.trim().split('\n')[0] ?? '') || `${file} ended with ${ran.status ?? 'a signal'}`);
    }
    throw new errors/* Failure */.HR('E_NETNS', { message: `no network namespace: ${tried.join('; ').slice(0, 300)}` });
}
function ways() {
    const [uid, gid, groups] = [process.getuid?.(), process.getgid?.(), process.getgroups?.()];
    if (uid === undefined || gid === undefined || groups === undefined)
        return []; // no such thing on this system
    const back = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
    const asUser = { wrapper: ['unshare', '--net', '--map-root-user', '--', ...SHELL], back };
    if (uid === 0)
        return [{ wrapper: ['unshare', '--net', '--', ...SHELL], back: [] }, asUser];
    const become = { uid, gid, groups, umask: umaskOf() };
    return [asUser, { wrapper: ['sudo', '-n', '--', 'unshare', '--net', '--', ...SHELL], back: [], become }];
}
/** Asked of the system: Node can only tell by setting it for a moment. */
function umaskOf() {
    return parseInt(/^Umask:\s*([0-7]{1,4})$/m.exec((0,external_node_fs_.readFileSync)('/proc/self/status', 'utf8'))?.[1] ?? '77', 8);
}
//# sourceMappingURL=isolate.js.map
;// CONCATENATED MODULE: ./build/src/stages/execute.js



/**
 * A command in the seal, in a network namespace of its own unless it may use the network. Gives the command's exit status, and what
 * is known of its tries to use the network.
 *
 * @throws Failure `E_NETNS` where the system gives no network namespace
 */
async function execute(host, { sealed, cwd, network, inside, terminal }, command) {
    const env = sealedEnv(host, sealed);
    if (network === 'inherit') {
        const [file = '', ...args] = command;
        return { status: await host.attach({ file, args, cwd, env }), noRoutes: undefined };
    }
    const { wrapper, back, become } = await isolate(host, cwd);
    const [file = '', ...args] = [...back, ...command];
    const start = { wrapper, inside: ['--no-warnings', (0,external_node_url_.fileURLToPath)(inside)] };
    return confine(host, start, { file, args, cwd, env, group: !terminal, become });
}
/** The whole environment of a sealed program. */
function sealedEnv(host, { variables }) {
    return Object.fromEntries(Object.entries({ ...host.env, ...variables }).flatMap(isSet));
}
function isSet([name, value]) {
    return value === undefined ? [] : [[name, value]];
}
//# sourceMappingURL=execute.js.map

/***/ }),

/***/ 96951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   Ix: () => (/* binding */ offered),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _gomod_closure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3233);
/* harmony import */ var _gomod_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26867);
/* harmony import */ var _work_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(602);




/** Looks for an entry. A store that cannot be read has none, loudly; where nothing is required it is not asked. Throws as `readProject`. */
function lookup(ask, place) {
    return look(ask, place, (store, key) => store.find(key));
}
/** Looks which entry there is, without bringing it here. */
function peek(ask, place) {
    return look(ask, place, _work_store_js__WEBPACK_IMPORTED_MODULE_3__/* .peekIn */ .X7);
}
/**
 * An entry as a bundle to restore from.
 *
 * @param packs whether a bundle is written in any case; the key's own entry is not packed again for the store
 */
function offered(entry, packs) {
    return entry === undefined ? [] : [{ file: entry.file, reuse: packs || !entry.own }];
}
async function look(ask, { store, prefix }, find) {
    const project = (0,_gomod_project_js__WEBPACK_IMPORTED_MODULE_2__/* .readProject */ .Wh)(ask.where);
    const key = (0,_gomod_closure_js__WEBPACK_IMPORTED_MODULE_1__/* .entryKey */ .k)(prefix, { ...project, question: ask.question }, ask.scope);
    if (requiresNothing(project))
        return { key, entry: undefined, findings: [] };
    try {
        return { key, entry: await find(store, key), findings: [] };
    }
    catch (thrown) {
        return { key, entry: undefined, findings: [unusable(thrown, 'the run goes on without it')] };
    }
}
/** True when no root requires a module: what other closures left is of no use then, however large it is. */
function requiresNothing({ roots }) {
    return roots.every(({ mod }) => mod.require.length === 0);
}
/** What is wrong with an entry by its key and what to do about it, where the file is only the copy of this run. */
function named(findings, entry) {
    const { remedy } = entry ?? {};
    if (entry === undefined || remedy === undefined)
        return findings;
    return findings.map((found) => (found.path === entry.file ? { ...found, path: entry.key, remedy } : found));
}
/** The warning for a store that fails. Throws `thrown` again when it is no fault of the store. */
function unusable(thrown, consequence) {
    const found = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toFinding */ .N6)(thrown);
    if (!OUTSIDE.has(found.code))
        throw thrown;
    return { ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .softened */ .To)(found, 'W_CACHE_STORE', consequence), remedy: found.remedy };
}
const OUTSIDE = new Set([
    'E_CACHE_SERVICE',
    'E_DISK_FULL',
    'E_NOT_WRITABLE',
    'E_UNREADABLE',
]);
//# sourceMappingURL=lookup.js.map

/***/ }),

/***/ 18032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ recordSeal),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   a4: () => (/* binding */ vendorDigests),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _gomod_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66246);
/* harmony import */ var _gomod_listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91096);
/* harmony import */ var _gomod_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26867);
/* harmony import */ var _gomod_vendor_walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95330);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4715);








/** Records a sealed plan. Reads only. */
function recordSeal(plan, sealed) {
    const { project, folder } = plan;
    const { base } = project;
    const dirs = project.roots.map(({ dir }) => dir);
    const named = (file) => dirs.map((dir) => (0,_gomod_project_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(dir, file));
    const vendors = [...new Set([...named('vendor'), 'vendor'])].filter((dir) => isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, dir)));
    return {
        base,
        modcache: folder.trees,
        proven: provenLines(plan),
        files: new Map([...named('go.mod'), 'go.work'].map((file) => [file, digestOf(base, file)])),
        sums: new Map([...named('go.sum'), 'go.work.sum'].map((file) => [file, textOf(base, file)])),
        vendors,
        vendor: vendorDigests(base, vendors),
        listed: (0,_gomod_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listModules */ .s)(folder).map(({ kind, module }) => `${kind} ${module}`),
        variables: new Map(Object.entries(sealed.variables)),
    };
}
/** SHA-256 of a file in hex; null when there is none, `unreadable` when it is there and no file that can be read. */
function digestOf(base, file) {
    const bytes = bytesOf(base, file);
    return typeof bytes === 'object' && bytes !== null ? (0,_gomod_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(bytes) : bytes;
}
/** The text of a file; null when there is none, or none that can be read. */
function textOf(base, file) {
    const bytes = bytesOf(base, file);
    return typeof bytes === 'object' && bytes !== null ? bytes.toString('utf8') : null;
}
/** Every file of vendor folders by its path from the base; what is no regular file has `unreadable` in place of a digest. */
function vendorDigests(base, dirs) {
    const found = dirs.flatMap((dir) => {
        const { files, strange } = (0,_gomod_vendor_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .listVendor */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, dir)) ?? { files: [], strange: [] };
        return [
            ...files.map((name) => [`${dir}/${name}`, digestOf(base, `${dir}/${name}`)]),
            ...strange.map((name) => [`${dir}/${name}`, 'unreadable']),
        ];
    });
    return new Map(found);
}
/** Of a pipe nobody waits for the other end. */
function bytesOf(base, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, file);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) : 'unreadable';
    }
    catch (thrown) {
        return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT' ? null : 'unreadable';
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function provenLines({ needs }) {
    const lines = needs.modules.flatMap(({ module: { path, version }, mod, zip }) => [
        ...(zip === undefined ? [] : [`${path} ${version} ${zip}\n`]),
        ...(mod === undefined ? [] : [`${path} ${version}/go.mod ${mod}\n`]),
    ]);
    return lines.join('');
}
const FORMAT = 2;
/** A record as text; {@link parseRecord} reads it. */
function writeRecord(record) {
    const { base, modcache, proven, vendors, listed } = record;
    const maps = {
        files: Object.fromEntries(record.files),
        sums: Object.fromEntries(record.sums),
        vendor: Object.fromEntries(record.vendor),
        variables: Object.fromEntries(record.variables),
    };
    return JSON.stringify({ format: FORMAT, base, modcache, proven, vendors, listed, ...maps });
}
/** Reads a record. Throws Failure `E_STATE` for what {@link writeRecord} would not write. */
function parseRecord(text) {
    const fields = new _json_js__WEBPACK_IMPORTED_MODULE_7__/* .Fields */ .C(text, (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_STATE', { message: `the record of the seal cannot be read: ${why}` }));
    fields.oneOf('format', [FORMAT]);
    return {
        base: fields.text('base'),
        modcache: fields.text('modcache'),
        proven: fields.text('proven'),
        files: fields.textsByName('files'),
        sums: fields.textsByName('sums'),
        vendors: fields.texts('vendors'),
        vendor: fields.textsByName('vendor'),
        listed: fields.texts('listed'),
        variables: fields.textsByName('variables'),
    };
}
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 42041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ checkDigest),
  P: () => (/* binding */ restore)
});

// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/pack/contents.js
var pack_contents = __webpack_require__(98929);
// EXTERNAL MODULE: ./build/src/pack/tally.js
var pack_tally = __webpack_require__(90921);
// EXTERNAL MODULE: ./build/src/work/inturn.js
var inturn = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/pack/reader.js + 5 modules
var reader = __webpack_require__(47656);
// EXTERNAL MODULE: ./build/src/stages/base.js + 1 modules
var stages_base = __webpack_require__(55887);
// EXTERNAL MODULE: ./build/src/stages/delta.js
var delta = __webpack_require__(95655);
// EXTERNAL MODULE: ./build/src/stages/plan.js + 4 modules
var stages_plan = __webpack_require__(26372);
// EXTERNAL MODULE: ./build/src/stages/stock.js
var stages_stock = __webpack_require__(81319);
// EXTERNAL MODULE: ./build/src/stages/target.js
var stages_target = __webpack_require__(15396);
// EXTERNAL MODULE: ./build/src/pack/layout.js
var layout = __webpack_require__(99037);
;// CONCATENATED MODULE: ./build/src/stages/wishes.js




/** Every file that may be needed and is not there, as long as anything is lacking: all go.mod files with a sum, planned archives, and those certain to be planned. */
function wishesOf(stock, target) {
    const { plan } = stock;
    const { sums } = plan.project;
    if ((0,stages_plan/* isFinal */.dR)(plan) && plan.needs.modules.every((need) => (0,stages_stock/* isPresent */.Wo)(stock, need, target)))
        return { files: {}, archives: new Set() };
    const files = {};
    const archives = new Set();
    for (const module of sums.mods) {
        const want = sums.wanted(module, true);
        if (want !== undefined && (!target.trees || !plan.mods.has(module)))
            files[(0,layout/* fileName */.Md)(module, 'mod')] = want;
    }
    const lacking = (0,stages_stock/* lackingArchives */.jm)(stock, target).map(({ module }) => module);
    for (const module of (0,stages_plan/* isFinal */.dR)(plan)
        ? lacking
        : [...plan.certain.filter((m) => !stock.checked.has((0,gomod_module/* idOf */.TH)(m))), ...lacking]) {
        const want = sums.wanted(module, false);
        if (want !== undefined)
            files[(0,layout/* fileName */.Md)(module, 'zip')] = want;
        archives.add((0,gomod_module/* idOf */.TH)(module));
    }
    return { files, archives };
}
/** True when a bundle has archives that are lacking, and were not wished for when it was read. */
function holdsMore({ contents, asked }, stock, target) {
    return (0,stages_stock/* lackingArchives */.jm)(stock, target).some(({ module }) => contents.files.has((0,layout/* fileName */.Md)(module, 'zip')) && !asked.has((0,gomod_module/* idOf */.TH)(module)));
}
//# sourceMappingURL=wishes.js.map
;// CONCATENATED MODULE: ./build/src/stages/restore.js












/**
 * Fills the module cache from bundles, in the order given. A bundle that is not laid out as one ends there; what was proven
 * before stays. Never throws for what a bundle holds.
 */
async function restore(host, from, target) {
    const { stock } = from;
    let sum = {
        ...{ stock, placed: new Set(), refused: [], ignored: 0, bytes: 0 },
        ...{ absent: [], base: stages_base/* noBase */.pr },
    };
    const read = [];
    for (const bundle of from.bundles) {
        const one = await restoreOne(host, { sum, bundle }, target);
        sum = one.sum;
        if (one.contents !== undefined)
            read.push({ ...one, contents: one.contents, bundle });
    }
    // what a go.mod of a later bundle asks for may be in an earlier one, as with a delta and its base
    for (const one of read)
        if (holdsMore(one, sum.stock, target))
            ({ sum } = await pass(host, { sum, bundle: one.bundle }, target));
    if ((0,stages_stock/* isWhole */.wP)(sum.stock, target))
        return sum;
    const building = read.map(({ bundle: { file }, contents: { manifest } }) => ({
        file,
        base: manifest.base,
    }));
    return { ...sum, absent: await (0,delta/* absentBases */.ux)(host, building) };
}
/**
 * One bundle. What a plan needs may only be known once the go.mod files in the bundle are read, so there is a second pass
 * where they name archives that the first did not wish for: workspaces and old go lines.
 */
async function restoreOne(host, at, target) {
    const first = await pass(host, at, target);
    const { contents } = first;
    if (contents === undefined)
        return first;
    const more = holdsMore({ ...first, contents }, first.sum.stock, target);
    const second = more ? await pass(host, { sum: first.sum, bundle: at.bundle }, target) : undefined;
    if (second !== undefined && second.contents === undefined)
        return second;
    const { sum } = second ?? first;
    const asked = new Set([...first.asked, ...(second?.asked ?? [])]);
    const base = (0,stages_base/* baseOf */.bx)(at.bundle.file, [first.frames, second?.frames ?? []]);
    return { sum: { ...sum, base: (0,stages_base/* joinBases */.lo)(sum.base, base) }, contents, asked };
}
async function pass(host, { sum, bundle }, target) {
    const wishes = wishesOf(sum.stock, target);
    const read = await readBundle(host, { bundle, wishes: wishes.files }, target);
    const placed = new Set([...sum.placed, ...read.placed.map(({ module }) => module)]);
    const checked = new Map(sum.stock.checked);
    for (const { module, kind } of read.placed)
        if (kind === 'zip')
            checked.set(module, stages_stock/* PLACED */.sX);
    const stock = await (0,stages_stock/* takeStock */.ol)(host, (0,stages_plan/* planAgain */.Gj)(sum.stock.plan), checked);
    return {
        sum: {
            stock,
            placed,
            refused: [...sum.refused, ...read.refused],
            ignored: read.ignored,
            bytes: sum.bytes + read.bytes,
            absent: [],
            base: sum.base,
        },
        contents: read.contents,
        frames: read.frames,
        asked: wishes.archives,
    };
}
async function readBundle(host, { bundle, wishes }, target) {
    const { file } = bundle;
    const seen = [];
    const refused = [];
    let bytes = 0;
    try {
        await checkDigest(host, bundle);
        const { frames, size } = (0,reader/* openBundle */.hk)(file);
        bytes = size;
        const order = { file, wishes, frames, digest: bundle.reuse === true };
        const read = await unpackAll(host, order, target);
        for (const unpacked of read) {
            seen.push(...unpacked.members);
            refused.push(...unpacked.refused);
        }
        const contents = (0,pack_contents/* checkContents */.h)(seen);
        const ignored = contents.files.size - placedOf(seen).length - refused.length;
        const found = { placed: placedOf(seen), refused, ignored, bytes, contents };
        return { ...found, frames: frames.flatMap((frame, i) => hashed(frame, read[i])) };
    }
    catch (thrown) {
        if (host.signal.aborted || !isAboutBundle((0,errors/* toFinding */.N6)(thrown), file))
            throw thrown;
        return {
            placed: placedOf(seen),
            refused: [...refused, { ...(0,errors/* toFinding */.N6)(thrown), path: file }],
            ignored: 0,
            bytes,
            contents: undefined,
            frames: [],
        };
    }
}
/**
 * Ends the reading of a file that is not the one that was named, before anything in it is looked at. A file that is swapped after
 * that is still held against the sums. Throws Failure `E_BUNDLE_DIGEST`.
 *
 * @see threat-model T41
 */
async function checkDigest(host, { file, sha256 }) {
    if (sha256 === undefined)
        return;
    const got = await host.work.do('digest', { file });
    if (got !== sha256)
        throw new errors/* Failure */.HR('E_BUNDLE_DIGEST', { path: file, want: sha256, got });
}
/** All frames, largest first, one a worker thread. A frame that fails ends the reading; those already running come to their end first. */
async function unpackAll(host, { frames, ...request }, target) {
    const numbered = frames.map((frame, i) => ({ frame, i })).sort((a, b) => b.frame.size - a.frame.size);
    const unpacked = [];
    const tally = new pack_tally/* Tally */.F();
    let done = 0;
    let bytes = 0;
    const into = Object.keys(request.wishes).length === 0 ? (0,stages_target/* unwritten */.pg)(target) : (0,stages_target/* prepared */.sb)(target);
    await (0,inturn/* inTurn */.l)(2 * host.work.width, numbered, async ({ frame, i }) => {
        const order = { ...request, frame, last: i === frames.length - 1, target: into };
        const found = await host.work.do('unpack', order, { weight: frame.size });
        for (const { text } of found.members)
            tally.add(text?.length ?? 0);
        unpacked[i] = found;
        bytes += frame.packed;
        host.progress({ stage: 'restore', done: ++done, of: frames.length, bytes });
    });
    return unpacked;
}
function hashed(frame, unpacked) {
    const { sha256, members } = unpacked ?? {};
    return sha256 === undefined || members === undefined ? [] : [{ frame, sha256, members }];
}
function placedOf(seen) {
    return seen.flatMap(({ member, proven }) => proven === undefined || member.is !== 'file' || member.kind === 'info'
        ? []
        : [{ module: (0,gomod_module/* idOf */.TH)(member.module), kind: member.kind }]);
}
/** A fault of the bundle is told and passed over; a full disk, a broken module cache or an interruption ends the run. */
function isAboutBundle({ code, path }, file) {
    return (code === 'E_BUNDLE_FORMAT' || code === 'E_BUNDLE_DIGEST' || (code === 'E_UNREADABLE' && path === file));
}
//# sourceMappingURL=restore.js.map

/***/ }),

/***/ 36568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ save),
/* harmony export */   u: () => (/* binding */ isExact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55887);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7587);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96951);




/**
 * Saves a complete plan's bundle in the store. Called before any code of the job has run, so there is nothing that could
 * poison it. A store that cannot be written is a warning.
 *
 * @throws Failure when the module cache is not what the sums name, `E_INTERRUPTED`
 * @see design section 2; threat-model T45
 */
async function save(host, plan, order) {
    const { store, key, bad, bundled, base = _base_js__WEBPACK_IMPORTED_MODULE_1__/* .noBase */ .pr } = order;
    const write = async (file) => {
        await (bundled === undefined ? (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundle */ .l2)(host, plan, { file, base }) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(bundled.path, file));
    };
    try {
        return { ...(await store.keep({ key, bad }, write)), findings: [] };
    }
    catch (thrown) {
        return { key: undefined, findings: [(0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(thrown, 'the entry was not saved')] };
    }
}
/** True when the key's own entry gave all that was needed, and nothing of it was refused. */
function isExact(report, entry) {
    const { modules } = report;
    if (modules.planned === 0)
        return true;
    if (entry?.own !== true || modules.fetched + modules.missing > 0)
        return false;
    return !isRefused(report, entry);
}
/** True when something of a bundle is not what it should be. */
function isRefused({ findings }, { file }) {
    return findings.some(({ path }) => path === file);
}
//# sourceMappingURL=save.js.map

/***/ }),

/***/ 12292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ makeSeal)
});

// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gomod/goversion.js
var goversion = __webpack_require__(40194);
// EXTERNAL MODULE: ./build/src/gomod/project.js + 2 modules
var gomod_project = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/src/gomod/tree.js
var tree = __webpack_require__(26898);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/stages/execute.js + 3 modules
var execute = __webpack_require__(20578);
;// CONCATENATED MODULE: ./build/src/stages/proveseal.js









/** Seconds for all that is listed: a proof that takes longer is told to be none. */
const MOST_SECONDS = 120;
/** The first Go that knows a variable; the others are older than every Go that is of use. */
const SINCE = { GOWORK: '1.18', GOTOOLCHAIN: '1.21', GOAUTH: '1.24' };
/** One package that Go finds nowhere, or cannot say where. */
const LOST = '{{if and .Error (not .Dir)}}{{printf "%q\\t%q" .ImportPath .Error.Err}}{{"\\n"}}{{end}}';
/** What Go says of a module that is not there though something wants it, or that is not what its sum says. */
const ABOUT_MODULES = /GOPROXY=off|module lookup disabled|checksum mismatch|SECURITY ERROR|inconsistent vendoring/;
/**
 * Proves a seal by the real go command: in each root `go env` has to say what was set, and `go list -deps` has to find every
 * module it wants. Packages of the checkout that a later step generates, that no build constraint lets in, or that nothing
 * requires are no errors. Without Go there is nothing to prove.
 *
 * @param by the settings before the seal, for the version of Go
 * @see go-modules-spec.md 11: check in each step that the variables are what they have to be
 */
async function proveSeal(host, plan, { sealed, by }) {
    if (by.GOVERSION === '')
        return [];
    const wrong = await readBack(host, plan, { sealed, by });
    if (wrong.length > 0)
        return wrong;
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-airlock-'));
    try {
        // nothing that another build has left may have a say in it
        const env = { ...(0,execute/* sealedEnv */.u)(host, sealed), ...platformOf(plan), GOCACHE: dir };
        return await listRoots(host, plan, env);
    }
    finally {
        (0,tree/* removeTree */.dM)(dir);
    }
}
async function readBack(host, { project }, { sealed, by }) {
    const go = (0,goversion/* versionOfGo */.c5)(by.GOVERSION);
    const due = Object.entries(sealed.variables).filter(([name]) => name.startsWith('GO') && !(go !== undefined && (0,goversion/* compareGo */.Ac)(go, SINCE[name] ?? '1') < 0));
    const names = due.map(([name]) => name);
    const found = [];
    for (const { dir } of project.roots) {
        const at = { file: 'go', args: ['env', '-json', ...names], cwd: (0,external_node_path_.join)(project.base, dir) };
        const got = valuesIn(await host.run({ ...at, env: (0,execute/* sealedEnv */.u)(host, sealed) }));
        for (const [name, want] of due)
            if (!isSeen(name, want, got?.get(name)))
                found.push((0,errors/* finding */.gk)('E_SEAL_READBACK', {
                    path: (0,gomod_project/* shown */.SP)(dir, 'go.mod'),
                    want: `${name}=${want}`,
                    got: got === undefined ? 'go env failed' : `${name}=${(got.get(name) ?? '').slice(0, 200)}`,
                }));
        if (found.length > 0)
            return found; // the others would say the same
    }
    return found;
}
/** A GOENV that is off is told as no file at all. */
function isSeen(name, want, got) {
    return got === want || (name === 'GOENV' && got === '');
}
function valuesIn({ status, stdout }) {
    if (status !== 0)
        return undefined;
    try {
        return new json/* Fields */.C(`{"env":${stdout}}`, (why) => new errors/* Failure */.HR('E_SEAL_READBACK', { message: why })).textsByName('env');
    }
    catch (thrown) {
        if (thrown instanceof errors/* Failure */.HR)
            return undefined;
        throw thrown;
    }
}
/** Of scope `needed`, the first platform that was asked for; the others have no other modules. */
function platformOf({ question }) {
    const [GOOS, GOARCH] = question?.platforms[0]?.split('/') ?? [];
    return GOOS === undefined || GOARCH === undefined ? {} : { GOOS, GOARCH };
}
async function listRoots(host, plan, env) {
    const { question, project } = plan;
    const tags = question === undefined || question.tags === '' ? [] : [`-tags=${question.tags}`];
    const args = ['list', '-deps', '-e', ...tags, '-f', LOST, '--', ...(question?.packages ?? ['./...'])];
    const timeout = AbortSignal.timeout(MOST_SECONDS * 1000);
    const signal = AbortSignal.any([host.signal, timeout]);
    const found = [];
    for (const { dir } of project.roots) {
        const ran = await host.run({ file: 'go', args, cwd: (0,external_node_path_.join)(project.base, dir), env, signal });
        host.signal.throwIfAborted();
        if (timeout.aborted)
            return [...found, unproven(dir, `go list was not done in ${MOST_SECONDS} seconds`)];
        found.push(...judge(plan, dir, ran));
    }
    return found;
}
/** At most one finding for a root: what is worst in it. */
function judge({ project }, dir, { status, stdout, stderr }) {
    const lost = stdout.split('\n').flatMap((line) => {
        const [, path = '', why = ''] = /^"([^" ]*).*"\t"(.*)"$/.exec(line) ?? [];
        const ours = project.roots.some(({ module }) => path === module || path.startsWith(`${module}/`));
        return path === '' || ours ? [] : [`${path}: ${why.replaceAll('\\"', '"').replaceAll(/\\[nt]+/g, ' ')}`];
    });
    const said = stderr.split('\n').filter((line) => line.trim() !== '');
    const words = [...lost, ...(status === 0 ? [] : said)];
    const bad = words.find((line) => ABOUT_MODULES.test(line));
    if (bad !== undefined)
        return [
            (0,errors/* finding */.gk)('E_SEAL_INCOMPLETE', { path: (0,gomod_project/* shown */.SP)(dir, 'go.mod'), message: `go list: ${bad.slice(0, 500)}` }),
        ];
    const [first = status === 0 ? undefined : `go list ended with ${status ?? 'a signal'}`] = words;
    return first === undefined ? [] : [unproven(dir, `go list: ${first.slice(0, 500)}`)];
}
function unproven(dir, message) {
    return (0,errors/* finding */.gk)('W_SEAL_LIST', { path: (0,gomod_project/* shown */.SP)(dir, 'go.mod'), message });
}
//# sourceMappingURL=proveseal.js.map
// EXTERNAL MODULE: ./build/src/stages/seal.js
var seal = __webpack_require__(93800);
// EXTERNAL MODULE: ./build/src/stages/surroundings.js
var surroundings = __webpack_require__(99438);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/gomod/listing.js
var listing = __webpack_require__(91096);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
;// CONCATENATED MODULE: ./build/src/stages/unproven.js





/**
 * What the go command will believe in the seal though no sum covers it: objects in a build cache that is kept, and modules
 * in the module cache that the plan does not name, where `go run pkg@version` would take them. Reads names only.
 *
 * @param env the settings that the seal is made from
 * @see go-modules-spec.md 5.6; threat-model T20, T21
 */
function unproven_unproven(plan, env, mode) {
    return [...objects(env.GOCACHE), ...(runsStrangers(env, mode) ? strangers(plan) : [])];
}
function objects(dir) {
    if (dir === '' || !holdsSomething(dir))
        return [];
    return [(0,errors/* finding */.gk)('W_GOCACHE_PRESENT', { path: dir })];
}
function holdsSomething(dir) {
    try {
        return (0,external_node_fs_.readdirSync)(dir).length > 0;
    }
    catch (thrown) {
        return !((0,errors/* isError */.bJ)(thrown) && 'code' in thrown && thrown.code === 'ENOENT'); // what cannot be listed may be used all the same
    }
}
/** The lookup of the latest version, which GOPROXY=off refuses, came with Go 1.23. */
function runsStrangers({ GOVERSION }, mode) {
    const go = (0,goversion/* versionOfGo */.c5)(GOVERSION);
    return mode === 'proxy' || (go !== undefined && (0,goversion/* compareGo */.Ac)(go, '1.23') < 0);
}
function strangers({ needs, folder }) {
    const planned = new Set(needs.modules.flatMap(({ module, zip }) => (zip === undefined ? [] : [(0,gomod_module/* idOf */.TH)(module)])));
    const found = (0,listing/* listModules */.s)(folder).flatMap(({ kind, module }) => kind === 'zip' && !planned.has(module) ? [module] : []);
    const [first] = found;
    if (first === undefined)
        return [];
    const message = `go run pkg@version would run what nobody has proven; not in the plan: ${found.length}, such as ${first}`;
    return [(0,errors/* finding */.gk)('W_CACHE_STRANGER', { path: folder.trees, message })];
}
//# sourceMappingURL=unproven.js.map
// EXTERNAL MODULE: ./build/src/gomod/goflags.js
var goflags = __webpack_require__(56225);
// EXTERNAL MODULE: ./build/src/stages/vendor.js + 9 modules
var vendor = __webpack_require__(33621);
;// CONCATENATED MODULE: ./build/src/stages/vendormode.js







/** The first Go that builds a workspace from a vendor folder. */
const WORK_VENDOR = '1.22';
/**
 * Chooses what a job builds from. `vendor` wants a vendor folder for every root (one for a workspace), each verified against the
 * archives in the module cache; `auto` takes it where that is so, else the module cache, and says why. A root that requires
 * nothing needs no folder.
 *
 * @param how `asked`: the mode; `env`: the settings that the seal is made from
 * @see design section 3.2, `mode`; go-modules-spec.md 8; peers.md M21, M22
 */
async function chooseMode(host, plan, { asked, env }) {
    if (asked === 'modcache' || asked === 'proxy')
        return plain(asked);
    if (asked === 'auto' && (!hasFolder(plan) || wantsModcache(env)))
        return plain('modcache');
    const units = await vendormode_judge(host, plan, env);
    const findings = units.flatMap((unit) => unit.findings);
    if (units.every(({ is }) => is === 'verified' || is === 'not needed'))
        return { mode: 'vendor', vendored: [], findings };
    if (asked === 'vendor')
        return { mode: 'vendor', vendored: [], findings };
    const vendored = units.filter(({ is }) => is === 'verified').map(({ dir }) => dir);
    return { mode: 'modcache', vendored, findings: [reason(units)] };
}
function plain(mode) {
    return { mode, vendored: [], findings: [] };
}
function hasFolder({ project: { base, roots } }) {
    return roots.some(({ vendored }) => vendored) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(base, 'vendor', 'modules.txt'));
}
/** A user who says so in GOFLAGS is believed. Without Go nobody builds from a vendor folder. */
function wantsModcache({ GOFLAGS, GOVERSION }) {
    return GOVERSION === '' || (0,goflags/* splitGoflags */.M3)(GOFLAGS).some((word) => /^--?mod=readonly$/.test(word));
}
async function vendormode_judge(host, plan, env) {
    const units = unitsOf(plan);
    const { folders } = await (0,vendor/* verifyVendor */.s)(host, plan);
    const byName = new Map(folders.map(({ name, findings }) => [name, findings]));
    return units.map((unit) => {
        const found = byName.get((0,gomod_project/* shown */.SP)(unit.dir, 'vendor'));
        if (plan.project.workspace !== undefined && isOld(env))
            return lacking(unit, OLD);
        if (found !== undefined)
            return { ...unit, is: (0,errors/* exitStatus */.$u)(found) === 0 ? 'verified' : 'wrong', findings: found };
        return unit.requires ? lacking(unit) : { ...unit, is: 'not needed', findings: [] };
    });
}
function unitsOf({ project: { roots, workspace } }) {
    const requires = ({ mod }) => mod.require.length > 0;
    if (workspace !== undefined)
        return [{ dir: '.', requires: roots.some(requires) }];
    return roots.map((root) => ({ dir: root.dir, requires: requires(root) }));
}
const OLD = `Go builds a workspace from a vendor folder from ${WORK_VENDOR} on`;
function isOld({ GOVERSION }) {
    const go = (0,goversion/* versionOfGo */.c5)(GOVERSION);
    return go !== undefined && (0,goversion/* compareGo */.Ac)(go, WORK_VENDOR) < 0;
}
function lacking(unit, message) {
    const path = (0,gomod_project/* shown */.SP)(unit.dir, 'vendor');
    const found = (0,errors/* finding */.gk)('E_VENDOR_LACKING', { path, ...(message === undefined ? {} : { message }) });
    return { ...unit, is: 'lacking', findings: [found] };
}
/** Why the job is sealed to the module cache, in one line. */
function reason(units) {
    const names = (is) => units
        .filter((unit) => unit.is === is)
        .map(({ dir }) => (0,gomod_project/* shown */.SP)(dir, 'vendor'))
        .slice(0, 5)
        .join(', ');
    const wrong = units.find(({ is }) => is === 'wrong');
    const first = wrong?.findings.find(({ level }) => level === 'error');
    const parts = [
        ...(names('verified') === '' ? [] : [`verified: ${names('verified')}`]),
        ...(names('lacking') === '' ? [] : [`not there: ${names('lacking')}`]),
        ...(first === undefined
            ? []
            : [`not proven: ${names('wrong')} (${first.code} ${first.path ?? first.module ?? ''})`]),
    ];
    return (0,errors/* finding */.gk)('W_SEAL_MODE', {
        message: `every root is built from the module cache, and from no vendor folder; ${parts.join('; ')}`,
    });
}
//# sourceMappingURL=vendormode.js.map
;// CONCATENATED MODULE: ./build/src/stages/sealing.js






/**
 * Seals a plan that is complete: chooses the mode, makes the variables, and has the real go command prove them.
 *
 * @param how `mode`: as asked; `env`: the settings in force before
 * @throws Failure `E_GOFLAGS`
 */
async function makeSeal(host, plan, { mode, env }) {
    const choice = await chooseMode(host, plan, { asked: mode, env });
    const roots = choice.vendored.map((dir) => ({ dir, variables: (0,seal/* seal */.o)(plan, env, 'vendor').variables }));
    const sealed = { ...(0,seal/* seal */.o)(plan, env, choice.mode), ...(roots.length === 0 ? {} : { roots }) };
    const known = [...choice.findings, ...(0,surroundings/* surroundings */.i)(host.env, env), ...unproven_unproven(plan, env, choice.mode)];
    if ((0,errors/* exitStatus */.$u)(known) !== 0)
        return { sealed, findings: known };
    return { sealed, findings: [...known, ...(await proveSeal(host, plan, { sealed, by: env }))] };
}
//# sourceMappingURL=sealing.js.map

/***/ }),

/***/ 32807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ strays)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30362);
/* harmony import */ var _gomod_staging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67789);
/* harmony import */ var _gomod_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95760);






/** More names than this are not looked at. */
const MOST = 200_000;
/** How many names a message holds. */
const SHOWN = 5;
/**
 * What stands in the module cache beside the files of modules, planned or not: what a go command does not leave there, and what no
 * sum covers. By names alone: no link is followed, and no file is opened.
 *
 * @param verified what is known of the planned files: what a finding names already is not told again, set-id files are told here
 * @param most names that are looked at
 * @returns at most one `W_MODCACHE_STRAY` and one `W_MODCACHE_UNCHECKED`
 * @see go-modules-spec.md 3, 3.4, 5.7, 6.4
 */
function strays({ folder }, verified, most = MOST) {
    const walk = new Walk(most);
    walk.spare(folder.spare, folder.download);
    walk.snapshots((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.trees, 'golang.org'));
    const told = new Set(verified.findings.map(({ path }) => path));
    const named = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder.trees, path);
    const names = [
        ...walk.found.filter((path) => !told.has(path)).map(named),
        ...verified.setId.map((path) => `${named(path)} (set-id)`),
    ].sort();
    return [
        ...(names.length === 0 && !walk.isCutOff
            ? []
            : [stray(folder.trees, names, walk.isCutOff ? most : undefined)]),
        ...(walk.kinds.size === 0 ? [] : [unchecked(folder.trees, [...walk.kinds].sort())]),
    ];
}
function stray(path, names, cut) {
    const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name.slice(0, 200)));
    const rest = names.length > SHOWN ? ', …' : '';
    const some = `not from a go command: ${names.length} in all${shown.length === 0 ? '' : `: ${shown.join(', ')}${rest}`}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('W_MODCACHE_STRAY', {
        path,
        message: cut === undefined ? some : `${some}; only the first ${cut} names were looked at`,
    });
}
function unchecked(path, kinds) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('W_MODCACHE_UNCHECKED', {
        path,
        message: `no sum covers ${kinds.join(', ')}: nothing of it was looked at, and nothing is believed; the seal keeps the go command from using clones and toolchains`,
    });
}
/** One look at a module cache; it has a life because the names it may look at run out. */
class Walk {
    /** What is no go command's. */
    found = [];
    /** What no sum covers. */
    kinds = new Set();
    #left;
    constructor(most) {
        this.#left = most;
    }
    get isCutOff() {
        return this.#left < 0;
    }
    /** The folder `cache`. */
    spare(dir, download) {
        for (const [entry, path] of this.#entries(dir)) {
            const isFolder = entry.isDirectory();
            if (isFolder && path === download)
                this.#downloads(path, '');
            else if (isFolder && entry.name === 'vcs')
                this.kinds.add('cache/vcs');
            else if (entry.name === 'lock' ? isEmptyFile(path) : isFolder && entry.name.startsWith(_gomod_staging_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGING */ .Cj))
                continue;
            else
                this.found.push(path);
        }
    }
    /** Trees of toolchains and of the FIPS 140 snapshot, which the go command changes or makes itself. */
    snapshots(dir) {
        for (const [{ name }] of this.#entries(dir))
            for (const path of UNSUMMED)
                if (`golang.org/${name}`.startsWith(`${path}@`))
                    this.kinds.add(path);
    }
    /** Folders of module paths, down to their `@v`. */
    #downloads(dir, module) {
        for (const [entry, path] of this.#entries(dir)) {
            const name = module === '' ? entry.name : `${module}/${entry.name}`;
            if (!entry.isDirectory())
                this.found.push(path);
            else if (name === 'sumdb')
                continue; // signed, and every go command leaves it: never read here, and nothing to tell
            else if (UNSUMMED.includes(name))
                this.kinds.add(name);
            else if (entry.name !== '@v')
                this.#downloads(path, name);
            else if ((0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapePath */ .a3)(module) === undefined)
                this.found.push(path);
            else
                this.#versions(path);
        }
    }
    #versions(dir) {
        for (const [entry, path] of this.#entries(dir))
            if (!entry.isFile() || !isKnown(entry.name) || (entry.name.endsWith('.lock') && !isEmptyFile(path)))
                this.found.push(path);
    }
    /** One at a time, because a folder may hold millions. */
    *#entries(path) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (stat === undefined || this.isCutOff)
            return;
        const dir = stat.isDirectory() ? opened(path) : undefined;
        if (dir === undefined) {
            this.found.push(path);
            return;
        }
        try {
            for (let entry = dir.readSync(); entry !== null && --this.#left >= 0; entry = dir.readSync())
                yield [entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name)];
        }
        finally {
            dir.closeSync();
        }
    }
}
/** Undefined for a folder that may not be read: another user's, in a module cache that is shared. */
function opened(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Modules the go command makes itself, or checks against a database and changes after that. */
const UNSUMMED = ['golang.org/toolchain', 'golang.org/fips140'];
/** The names a go command gives to files in a folder `@v`; `.partial` and `.tmp` are what a killed one left. */
function isKnown(name) {
    const [, escaped] = /^(.+)\.(?:info|mod|zip|ziphash|lock)$/.exec(name) ?? [];
    const version = escaped === undefined ? undefined : (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_3__/* .unescapeVersion */ .Bt)(escaped);
    return name === 'list' || (version !== undefined && (0,_gomod_version_js__WEBPACK_IMPORTED_MODULE_5__/* .canonical */ .$N)(version) === version);
}
/** Go makes locks as empty files, and never writes to them. */
function isEmptyFile(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size === 0;
}
//# sourceMappingURL=strays.js.map

/***/ }),

/***/ 99438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ surroundings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _gomod_goflags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56225);




/** Bytes of the largest settings file that is read. */
const MOST = 1 << 20;
/** Variables whose value is a program, or a library that is loaded into every program. */
const PROGRAMS = new Set([
    ...['GOCACHEPROG', 'CC', 'CXX', 'FC', 'AR', 'GCCGO', 'PKG_CONFIG', 'GOTOOLDIR'],
    ...['LD_PRELOAD', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES'],
    ...['GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_PROXY_COMMAND', 'GIT_EXTERNAL_DIFF', 'GIT_EXEC_PATH'],
    ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
]);
/** Settings of git that are programs, or name a file with more settings. */
const GIT_PROGRAM = /fsmonitor|sshcommand|gitproxy|hookspath|helper|askpass|editor|pager|command|program|textconv|^alias\.|^filter\.|^diff\..*external|^include/i;
/** Flags that name a program. Those that no seal allows are refused before. */
const PROGRAM_FLAG = /^--?(exec|vettool)(=|$)/;
/**
 * What earlier steps have left around a seal, by name and without values, which may be secrets: a file of `go env -w` that is
 * read no longer, and settings that are programs. All of it may be meant, so it is only told.
 *
 * @param env the environment that the seal is made in
 * @param by what the go command said there
 * @see threat-model T30, T32
 */
function surroundings(env, by) {
    return [...userFile(by), ...programs(env, by)];
}
function userFile({ GOENV }) {
    const names = namesIn(GOENV);
    if (names.length === 0)
        return [];
    return [
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('W_GOENV_IGNORED', {
            path: GOENV,
            message: `it sets ${names.join(', ')}; sealed steps do not read it`,
        }),
    ];
}
function programs(env, { GOFLAGS, GOROOT }) {
    const set = Object.keys(env)
        .filter((name) => (env[name] ?? '') !== '' && isProgram(name, env))
        .sort();
    const flags = (0,_gomod_goflags_js__WEBPACK_IMPORTED_MODULE_3__/* .splitGoflags */ .M3)(GOFLAGS).flatMap((word) => {
        const [, name] = PROGRAM_FLAG.exec(word) ?? [];
        return name === undefined ? [] : [`GOFLAGS -${name}`];
    });
    const found = [...set, ...flags];
    const file = GOROOT === '' ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(GOROOT, 'go.env');
    const below = namesIn(file).filter((name) => PROGRAMS.has(name) || name === 'GOFLAGS');
    return [
        ...(found.length === 0 ? [] : [(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('W_ENV_PROGRAM', { message: `${WHAT}: ${found.join(', ')}` })]),
        ...(below.length === 0
            ? []
            : [
                (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('W_ENV_PROGRAM', {
                    path: file,
                    message: `it is part of this Go, and sets ${below.join(', ')}`,
                }),
            ]),
    ];
}
const WHAT = 'the environment names programs that a build may run, and no sum covers them';
function isProgram(name, env) {
    const value = env[name] ?? '';
    if (name === 'GOAUTH')
        return !/^(off|netrc)$/.test(value);
    if (name === 'NODE_OPTIONS')
        return /(^|\s)(--require|-r|--import|--loader|--experimental-loader)\b/.test(value);
    if (name === 'GIT_CONFIG_PARAMETERS')
        return value.includes('=');
    if (/^GIT_CONFIG_KEY_[0-9]+$/.test(name))
        return GIT_PROGRAM.test(value);
    return PROGRAMS.has(name);
}
/** The names that a settings file of Go sets; of one that cannot be read none. */
function namesIn(file) {
    if (file === '' || file === 'off')
        return [];
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!stat.isFile() || stat.size > MOST)
            return [];
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').split('\n');
        return lines.flatMap((line) => /^\s*([A-Z][A-Z0-9_]*)=/.exec(line)?.[1] ?? []);
    }
    catch {
        return []; // Go passes it over too
    }
}
//# sourceMappingURL=surroundings.js.map

/***/ }),

/***/ 33621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ verifyVendor)
});

// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/graph.js
var graph = __webpack_require__(65152);
;// CONCATENATED MODULE: ./build/src/gomod/vendor/buildconstraint.js
/**
 * Whether a Go file could be part of any build.
 *
 * @see cmd/go/internal/imports ShouldBuild with every tag, go/build/constraint; go-modules-spec.md 8.3 rule 3
 */
// what Go's TrimSpace and Fields split at; \s of JavaScript would take the byte order mark and not take U+0085
const BLANK = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const BLANKS = new RegExp(`${BLANK}+`);
const OUTER_BLANKS = new RegExp(`^${BLANK}+|${BLANK}+$`, 'g');
const GO_BUILD = new RegExp(`^//go:build(?:$|${BLANK})`);
const PLUS_BUILD = new RegExp(`^//${BLANK}*\\+build(?:$|${BLANK})`);
const TOKEN = /[ \t]*(?:([()!]|&&|\|\|)|([\p{L}\p{Nd}_.]+))/uy;
const TAG = /^[\p{L}\p{Nd}_.]+$/u;
const MOST_TERMS = 1000;
const MOST_OLD_OPERATORS = 100;
/**
 * True unless no set of build tags makes the file part of a build: its constraint can only be met by the tag `ignore`, or is
 * malformed.
 *
 * @param source the text of a Go file, without a byte order mark
 */
function couldBuild(source) {
    const header = readHeader(source);
    if (header === undefined)
        return false;
    if (header.goBuild !== undefined)
        return new Expression(header.goBuild).value()?.could ?? false;
    return header.comments.every((line) => !PLUS_BUILD.test(line) || (plusBuild(line)?.could ?? true));
}
/** Text without the white space around it, as Go sees that. */
function trimBlanks(text) {
    return text.replace(OUTER_BLANKS, '');
}
/** The comments above the code; undefined when two of them are `//go:build` lines. */
function readHeader(source) {
    let goBuild;
    const comments = [];
    let end = 0;
    let ended = false; // a line that is no // comment was seen: no +build line below it counts
    let inside = false; // of a /* comment
    for (const raw of linesOf(source)) {
        const line = trimBlanks(raw);
        if (line === '' && !ended)
            end = comments.length;
        else
            ended ||= !line.startsWith('//');
        if (!ended)
            comments.push(line);
        if (!inside && GO_BUILD.test(line)) {
            if (goBuild !== undefined)
                return undefined;
            goBuild = line.slice('//go:build'.length);
        }
        const after = skipComments(line, inside);
        if (after === 'code')
            break;
        inside = after === 'inside';
    }
    return { goBuild, comments: comments.slice(0, end) };
}
function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        yield text.slice(start, end);
        start = end + 1;
    }
}
/** What follows the comments of a line: nothing, a comment that goes on in the next line, or code. */
function skipComments(line, inside) {
    let [rest, within] = [line, inside];
    while (rest !== '') {
        if (within) {
            const close = rest.indexOf('*/');
            if (close < 0)
                return 'inside';
            rest = trimBlanks(rest.slice(close + 2));
            within = false;
        }
        else if (rest.startsWith('//'))
            return 'nothing';
        else if (rest.startsWith('/*')) {
            rest = trimBlanks(rest.slice(2));
            within = true;
        }
        else
            return 'code';
    }
    return within ? 'inside' : 'nothing';
}
function tag(name) {
    return { could: name !== 'ignore', must: false };
}
function not({ could, must }) {
    return { could: !must, must: !could };
}
function and(a, b) {
    return { could: a.could && b.could, must: a.must && b.must };
}
function or(a, b) {
    return { could: a.could || b.could, must: a.must || b.must };
}
/** The value of a `// +build` line; undefined when it is too long, and then does not count. */
function plusBuild(line) {
    const text = trimBlanks(line.slice(line.indexOf('+build') + '+build'.length));
    const clauses = text.split(BLANKS).filter((clause) => clause !== '');
    const literals = clauses.map((clause) => clause.split(',').map(literal));
    if (literals.flat().length - 1 > MOST_OLD_OPERATORS)
        return undefined;
    return clauses.length === 0 ? tag('ignore') : literals.map((all) => all.reduce(and)).reduce(or);
}
function literal(text) {
    if (text.startsWith('!!') || text === '!')
        return tag('ignore');
    const name = text.startsWith('!') ? text.slice(1) : text;
    const value = tag(TAG.test(name) ? name : 'ignore');
    return text.startsWith('!') ? not(value) : value;
}
/** The expression of a `//go:build` line. */
class Expression {
    #text;
    #at = 0;
    /** Undefined at the end. */
    #token;
    #terms = 0;
    constructor(text) {
        this.#text = trimBlanks(text);
    }
    /** Undefined when it is malformed. */
    value() {
        try {
            const value = this.#or();
            return this.#token === undefined ? value : undefined;
        }
        catch (thrown) {
            if (thrown === MALFORMED)
                return undefined;
            throw thrown;
        }
    }
    #or() {
        let value = this.#and();
        while (this.#token?.text === '||')
            value = or(value, this.#and());
        return value;
    }
    #and() {
        let value = this.#not();
        while (this.#token?.text === '&&')
            value = and(value, this.#not());
        return value;
    }
    #not() {
        if (++this.#terms > MOST_TERMS)
            throw MALFORMED;
        this.#next();
        if (this.#token?.text !== '!')
            return this.#atom();
        this.#next();
        return not(this.#atom());
    }
    #atom() {
        const token = this.#token;
        if (token?.text === '(') {
            const value = this.#or();
            if (this.#token?.text !== ')')
                throw MALFORMED;
            this.#next();
            return value;
        }
        if (token?.isTag !== true)
            throw MALFORMED;
        this.#next();
        return tag(token.text);
    }
    #next() {
        TOKEN.lastIndex = this.#at;
        const found = TOKEN.exec(this.#text);
        if (found === null && this.#at < this.#text.length)
            throw MALFORMED;
        if (found === null)
            this.#token = undefined;
        else {
            this.#at = TOKEN.lastIndex;
            this.#token = { text: found[1] ?? found[2] ?? '', isTag: found[2] !== undefined };
        }
    }
}
const MALFORMED = new SyntaxError('a malformed build constraint');
//# sourceMappingURL=buildconstraint.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/filetree.js
/** The files of a module version by folder. Names are relative to its root; the root is `''`. */
class FileTree {
    #folders = new Map();
    /** @param files names start with `prefix`, which is cut off */
    constructor(files, prefix) {
        this.#folders.set('', new Map());
        for (const file of files)
            this.#add(file.name.slice(prefix.length), file);
    }
    /** What is in a folder by name, undefined for folders; nothing where there is no such folder. */
    in(folder) {
        return this.#folders.get(folder) ?? new Map();
    }
    /** Regular files in a folder, not in those below it. */
    filesIn(folder) {
        return [...this.in(folder)].flatMap(([name, file]) => file === undefined ? [] : [[name, file]]);
    }
    isFolder(path) {
        return this.#folders.has(path);
    }
    has(path) {
        return this.isFolder(path) || this.in(parentOf(path)).has(nameOf(path));
    }
    file(path) {
        return this.in(parentOf(path)).get(nameOf(path));
    }
    #add(path, file) {
        const parent = parentOf(path);
        if (!this.#folders.has(parent)) {
            this.#folders.set(parent, new Map());
            this.#add(parent, undefined);
        }
        this.#folders.get(parent)?.set(nameOf(path), file);
    }
}
/** `a/b` of `a/b/c`, `''` of `c`. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** `c` of `a/b/c`. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** A path below a folder that may be the root. */
function below(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
//# sourceMappingURL=filetree.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/glob.js
/**
 * Tells which names one element of a pattern matches: `*`, `?`, `[a-z]`, `[^a-z]`, and `\` before a character that stands for
 * itself. Undefined when the element is malformed. Takes time proportional to pattern and name, whatever they hold.
 *
 * @see path Match
 */
function globMatcher(element) {
    const steps = stepsOf(Array.from(element));
    return steps === undefined ? undefined : (name) => matches(steps, Array.from(name));
}
function matches(steps, name) {
    let [step, at] = [0, 0];
    let retry; // only the last * can take more than it took
    while (at < name.length || step < steps.length) {
        const now = steps[step];
        const char = name[at];
        if (now === 'any') {
            retry = { step, at };
            step += 1;
        }
        else if (now !== undefined && char !== undefined && now(char)) {
            step += 1;
            at += 1;
        }
        else if (retry !== undefined && retry.at < name.length) {
            retry.at += 1;
            [step, at] = [retry.step + 1, retry.at];
        }
        else
            return false;
    }
    return true;
}
function stepsOf(pattern) {
    const steps = [];
    for (let at = 0; at < pattern.length;) {
        const char = pattern[at] ?? '';
        if (char === '*')
            steps.push('any');
        else if (char === '?')
            steps.push(() => true);
        else if (char === '[') {
            const found = readClass(pattern, at + 1);
            if (found === undefined)
                return undefined;
            steps.push(found.step);
            at = found.end;
            continue;
        }
        else {
            const wanted = char === '\\' ? pattern[++at] : char;
            if (wanted === undefined)
                return undefined;
            steps.push((other) => other === wanted);
        }
        at += 1;
    }
    return steps;
}
/** A class from behind its `[`. Undefined when it has no end, is empty, or holds a bare `-`. */
function readClass(pattern, start) {
    const negated = pattern[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    while (pattern[at] !== ']' || ranges.length === 0) {
        const low = readChar(pattern, at);
        const high = low !== undefined && pattern[low.end] === '-' ? readChar(pattern, low.end + 1) : low;
        if (low === undefined || high === undefined)
            return undefined;
        ranges.push([low.code, high.code]);
        at = high.end;
    }
    const step = (char) => {
        const code = char.codePointAt(0) ?? 0;
        return ranges.some(([low, high]) => low <= code && code <= high) !== negated;
    };
    return { step, end: at + 1 };
}
function readChar(pattern, at) {
    const char = pattern[at];
    if (char === undefined || char === '-' || char === ']')
        return undefined;
    const [meant, end] = char === '\\' ? [pattern[at + 1], at + 2] : [char, at + 1];
    const code = meant?.codePointAt(0);
    return code === undefined ? undefined : { code, end };
}
//# sourceMappingURL=glob.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/embed.js
/**
 * Which files the patterns of `//go:embed` name.
 *
 * @see cmd/go/internal/load ResolveEmbed; go-modules-spec.md 8.3
 */



const VERSION_CONTROL = new Set(['.bzr', '.hg', '.git', '.svn']);
/**
 * The files that the patterns of one package name, relative to the module's root, sorted. Undefined when a pattern is malformed
 * or names nothing that can be embedded: the go command then copies none of the package's.
 *
 * @param folder the package's, relative to the module's root
 */
function resolveEmbeds(tree, folder, patterns) {
    const found = new Set();
    for (const pattern of patterns) {
        const files = resolveOne(tree, folder, pattern);
        if (files === undefined || files.length === 0)
            return undefined;
        for (const file of files)
            found.add(file);
    }
    return [...found].sort();
}
function resolveOne(tree, folder, pattern) {
    const all = pattern.startsWith('all:');
    const matches = globIn(tree, folder, all ? pattern.slice('all:'.length) : pattern);
    const files = [];
    for (const path of matches ?? []) {
        if (!canBeEmbedded(tree, folder, path))
            return undefined;
        const named = tree.isFolder(path) ? filesBelow(tree, path, all) : [path];
        if (named === undefined || named.length === 0)
            return undefined;
        files.push(...named);
    }
    return matches === undefined ? undefined : files;
}
/** Undefined for a pattern that is none. */
function globIn(tree, folder, pattern) {
    const elements = pattern.split('/');
    if (elements.some((element) => element === '' || element === '.' || element === '..'))
        return undefined;
    let paths = [folder];
    for (const element of elements) {
        const matches = globMatcher(element);
        if (matches === undefined)
            return undefined;
        paths = paths.flatMap((path) => [...tree.in(path).keys()].filter(matches).map((name) => below(path, name)));
    }
    return paths;
}
/** False where a folder on the way down from the package belongs to another module, or a name cannot be in a module. */
function canBeEmbedded(tree, folder, path) {
    for (let at = path; at.length > folder.length; at = parentOf(at))
        if (tree.has(below(at, 'go.mod')) || isBadName(nameOf(at)))
            return false;
    return true;
}
function isBadName(name) {
    return VERSION_CONTROL.has(name) || (0,gomod_module/* filePathProblem */.tX)(name) !== undefined;
}
/** All files below a folder that is named whole; hidden ones only with `all:`. Undefined where a name ends the go command's search. */
function filesBelow(tree, folder, all) {
    const files = [];
    for (const [name, file] of tree.in(folder)) {
        const path = below(folder, name);
        const hidden = /^[._]/.test(name);
        const bad = isBadName(name);
        if (file === undefined) {
            if (bad || (hidden && !all) || tree.has(below(path, 'go.mod')))
                continue;
            const more = filesBelow(tree, path, all);
            if (more === undefined)
                return undefined;
            files.push(...more);
        }
        else if (bad && !hidden)
            return undefined;
        else if (!bad && (!hidden || all))
            files.push(path);
    }
    return files;
}
//# sourceMappingURL=embed.js.map
// EXTERNAL MODULE: ./build/src/gomod/lex.js
var lex = __webpack_require__(11261);
;// CONCATENATED MODULE: ./build/src/gomod/vendor/gosource.js
/**
 * As much of the grammar of Go files as vendoring looks at: the package clause, imports, and `//go:embed` comments.
 *
 * @see go/build readGoInfo, cmd/go/internal/imports ReadImports; go-modules-spec.md 8.3
 */


const gosource_BLANKS = /[ \f\t\r\n;]*/y;
const WORD = /[A-Za-z0-9_\u0080-\uffff]+/y;
const RAW = /`[^`]*`/y;
/** The text of a Go file without its byte order mark. */
function goText(bytes) {
    const text = bytes.toString('utf8');
    return text.startsWith('\ufeff') ? text.slice(1) : text;
}
/** Reads a Go file as far as its imports go; after a syntax error nothing of them counts. @param text see {@link goText} */
function readGoHeader(text) {
    const reader = new HeaderReader(text);
    const found = reader.read();
    // the reader of Go looks one byte beyond the imports, and at the whole file after a syntax error
    const seen = found === undefined ? text : text.slice(0, reader.at + 1);
    return { name: found?.name, imports: found?.imports ?? [], broken: seen.includes('\0') };
}
class HeaderReader {
    at = 0;
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** Undefined at a syntax error. */
    read() {
        if (!this.#space() || this.#take(WORD) !== 'package' || !this.#space())
            return undefined;
        const name = this.#take(WORD);
        const imports = [];
        if (name === '' || !this.#space())
            return undefined;
        while (this.#peek() === 'i') {
            if (this.#take(WORD) !== 'import' || !this.#space() || !this.#clause(imports) || !this.#space())
                return undefined;
        }
        return { name, imports };
    }
    /** One import, or a list of them in brackets. */
    #clause(imports) {
        if (this.#peek() !== '(')
            return this.#import(imports);
        this.at += 1;
        if (!this.#space())
            return false;
        while (this.#peek() !== ')')
            if (!this.#import(imports) || !this.#space())
                return false;
        this.at += 1;
        return true;
    }
    #import(imports) {
        if (this.#peek() === '.')
            this.at += 1;
        else
            this.#take(WORD);
        if (!this.#space())
            return false;
        const literal = this.#peek() === '`' ? this.#take(RAW) : this.#quoted();
        if (literal === '')
            return false;
        const path = literal.startsWith('`') ? literal.slice(1, -1) : (0,lex/* stringOf */.Je)(literal);
        if (path !== undefined)
            imports.push(path);
        return true;
    }
    #quoted() {
        const end = quotedEnd(this.#text, this.at);
        const literal = end === undefined ? '' : this.#text.slice(this.at, end);
        this.at += literal.length;
        return literal;
    }
    /** Skips blanks and comments; false when one of those has no end. */
    #space() {
        for (;;) {
            this.#take(gosource_BLANKS);
            if (this.#peek() !== '/')
                return true;
            const end = commentEnd(this.#text, this.at);
            if (end === undefined)
                return false;
            this.at = end;
        }
    }
    #peek() {
        return this.#text.charAt(this.at);
    }
    #take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.#text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
}
/** Behind a comment; undefined when none starts here, or it has no end. */
function commentEnd(text, at) {
    if (text.startsWith('//', at)) {
        const newline = text.indexOf('\n', at);
        return newline < 0 ? text.length : newline;
    }
    const close = text.startsWith('/*', at) ? text.indexOf('*/', at + 2) : -1;
    return close < 0 ? undefined : close + 2;
}
/** Behind a string or rune literal; undefined when none starts here, or the line ends before it does. */
function quotedEnd(text, at) {
    const quote = text.charAt(at);
    if (quote !== '"' && quote !== "'")
        return undefined;
    const stop = quote === '"' ? /["\\\n]/g : /['\\\n]/g;
    for (let from = at + 1; from < text.length;) {
        stop.lastIndex = from;
        const found = stop.exec(text);
        if (found === null || found[0] === '\n')
            return undefined;
        if (found[0] === quote)
            return found.index + 1;
        from = found.index + 2;
    }
    return undefined;
}
/** The patterns of all `//go:embed` comments of a Go file; those of a malformed one do not count. @param text see {@link goText} */
function embedPatterns(text) {
    return [...lineComments(text)].flatMap((comment) => parseEmbed(comment) ?? []);
}
/** `//` comments that name a directive of Go, wherever they stand in the code. */
function* lineComments(text) {
    const mark = /["'`/]/g;
    for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
        const at = found.index;
        const end = tokenEnd(text, at);
        if (text.startsWith('//go:', at))
            yield text.slice(at, end);
        mark.lastIndex = Math.max(end, at + 1);
    }
}
function tokenEnd(text, at) {
    if (text.charAt(at) === '/')
        return commentEnd(text, at) ?? (text.startsWith('/*', at) ? text.length : at);
    if (text.charAt(at) !== '`')
        return quotedEnd(text, at) ?? lineEnd(text, at);
    const close = text.indexOf('`', at + 1);
    return close < 0 ? text.length : close + 1;
}
function lineEnd(text, at) {
    const newline = text.indexOf('\n', at);
    return newline < 0 ? text.length : newline;
}
/** Patterns stand bare or in quotes, with blanks between. Undefined when malformed. @see go/ast ParseDirective */
function parseEmbed(comment) {
    let rest = comment.slice('//go:embed'.length);
    if (!comment.startsWith('//go:embed') || (rest !== '' && trimBlanks(rest.charAt(0)) !== ''))
        return undefined;
    const patterns = [];
    for (rest = trimBlanks(rest); rest !== '';) {
        const end = argumentEnd(rest);
        const pattern = end === undefined ? undefined : gosource_valueOf(rest.slice(0, end));
        if (end === undefined || pattern === undefined)
            return undefined;
        patterns.push(pattern);
        const behind = rest.slice(end);
        rest = trimBlanks(behind);
        if (behind !== '' && trimBlanks(behind.charAt(0)) !== '')
            return undefined;
    }
    return patterns;
}
function argumentEnd(text) {
    if (text.startsWith('"'))
        return quotedEnd(text, 0);
    if (text.startsWith('`'))
        return !text.includes('`', 1) ? undefined : text.indexOf('`', 1) + 1;
    for (let at = 0; at < text.length; at++)
        if (trimBlanks(text.charAt(at)) === '')
            return at;
    return text.length;
}
function gosource_valueOf(argument) {
    if (argument.startsWith('`'))
        return argument.slice(1, -1).replaceAll('\r', '');
    return argument.startsWith('"') ? (0,lex/* stringOf */.Je)(argument) : argument;
}
//# sourceMappingURL=gosource.js.map
;// CONCATENATED MODULE: ./build/src/gomod/vendor/due.js
/**
 * Which files of a module are due in a vendor folder.
 *
 * @see cmd/go/internal/modcmd vendorPkg, copyMetadata, matchPotentialSourceFile; go-modules-spec.md 8.3
 */





/** The rules for a go line, undefined where there is none. */
function dueRules(go) {
    return { stripsGoMod: (0,graph/* goAtLeast */.HQ)(go, 17), testEmbeds: !(0,graph/* goAtLeast */.HQ)(go, 22) };
}
const METADATA = /^(?:AUTHORS|CONTRIBUTORS|COPYLEFT|COPYING|COPYRIGHT|LEGAL|LICENSE|NOTICE|PATENTS)/;
/**
 * The files of a module that vendoring copies for its packages. Reads the Go files of the packages.
 *
 * @param packages folders relative to the module's root, `''` for the root itself
 */
function dueFiles(tree, packages, rules) {
    const files = new Map();
    const add = (path, file, needed = true) => {
        if (file !== undefined && files.get(path)?.needed !== true)
            files.set(path, { file, needed });
    };
    const empty = [];
    for (const folder of packages) {
        const copied = tree.filesIn(folder).filter(([name, file]) => isCopied(name, file, rules));
        for (const [name, file] of copied)
            add(below(folder, name), file);
        if (!copied.some(([name]) => name.endsWith('.go')))
            empty.push(folder);
        const { always, withCgo } = embedsOf(tree, folder, rules);
        for (const path of always)
            add(path, tree.file(path));
        for (const path of withCgo)
            add(path, tree.file(path), false);
    }
    for (const folder of parentsOf(packages))
        for (const [name, file] of tree.filesIn(folder))
            if (METADATA.test(name))
                add(below(folder, name), file);
    return { files, empty };
}
/** The folders above packages that are none themselves. */
function parentsOf(packages) {
    const parents = new Set();
    for (const folder of packages)
        for (let at = folder; at !== '' && !parents.has(parentOf(at)); at = parentOf(at))
            parents.add(parentOf(at));
    for (const folder of packages)
        parents.delete(folder);
    return parents;
}
function isCopied(name, file, { stripsGoMod }) {
    if (name.endsWith('_test.go'))
        return false;
    if (name === 'go.mod' || name === 'go.sum')
        return !stripsGoMod;
    if (!name.endsWith('.go'))
        return true;
    const text = goText(file.read());
    return readGoHeader(text).broken || couldBuild(text);
}
/** Files that the Go files of a package embed. Build constraints do not count here. */
function embedsOf(tree, folder, { testEmbeds }) {
    const [plain, cgo] = [[], []];
    for (const [name, file] of tree.filesIn(folder)) {
        if (!name.endsWith('.go') || /^[._]/.test(name) || (name.endsWith('_test.go') && !testEmbeds))
            continue;
        const text = goText(file.read());
        const header = readGoHeader(text);
        if (header.name === 'documentation' || !header.imports.includes('embed'))
            continue;
        (header.imports.includes('C') ? cgo : plain).push(...embedPatterns(text));
    }
    const withCgo = cgo.length === 0 ? [] : (resolveEmbeds(tree, folder, [...plain, ...cgo]) ?? []);
    return { always: resolveEmbeds(tree, folder, plain) ?? [], withCgo };
}
//# sourceMappingURL=due.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/gomod/vendor/expected.js
/**
 * What vendor/modules.txt has to say, from go.mod and go.work.
 *
 * @see cmd/go/internal/modcmd RunVendor; go-modules-spec.md 8.1
 */



/** The go line that decides what vendoring does: that of go.work, which is 1.18 when it has none, or of the root. */
function vendoringGo({ view, work }) {
    return work === undefined ? view.roots[0]?.mod.go : (work.go ?? '1.18');
}
/**
 * The version of each module that is selected, by path; before replacement. Main modules have none.
 */
function selectedVersions(view) {
    return new Map(view.graph.buildList.map((m) => [m.path, m]));
}
/** The lines of modules.txt for a folder that holds these packages. None at all: there is nothing to vendor. */
function expectedLines(about, given) {
    const { view, work } = about;
    const go = vendoringGo(about);
    const tells = (0,graph/* goAtLeast */.HQ)(go, 14) && go !== undefined;
    const selected = selectedVersions(view);
    const required = tells ? view.roots.flatMap((root) => root.mod.require) : [];
    const explicit = new Map(required.filter(isModule).map(({ path, version }) => [(0,gomod_module/* idOf */.TH)({ path, version }), { path, version }]));
    const packages = new Map();
    const listed = new Map(explicit);
    for (const module of given) {
        const at = selected.get(module.path);
        if (at === undefined)
            continue; // nothing requires it; the line it stands on is one too many
        listed.set((0,gomod_module/* idOf */.TH)(at), at);
        packages.set((0,gomod_module/* idOf */.TH)(at), module.packages.map(({ path }) => path));
    }
    const lines = work === undefined ? [] : [{ text: '## workspace', module: undefined }];
    for (const m of [...listed.values()].sort(gomod_module/* compareModules */.rz)) {
        const at = selected.get(m.path);
        const note = noteOf(explicit.has((0,gomod_module/* idOf */.TH)(m)), (0,graph/* goAtLeast */.HQ)(go, 17) ? lineOf(about, m.path, at) : undefined);
        for (const text of [headOf(about, m), ...note, ...(packages.get((0,gomod_module/* idOf */.TH)(m)) ?? [])])
            lines.push({ text, module: (0,gomod_module/* idOf */.TH)(m) });
    }
    return tells ? [...lines, ...unusedReplacements(about, listed)] : lines;
}
function isModule({ path }) {
    return path !== 'go' && path !== 'toolchain';
}
function noteOf(isExplicit, go) {
    const parts = [...(isExplicit ? ['explicit'] : []), ...(go === undefined ? [] : [`go ${go}`])];
    return parts.length === 0 ? [] : [`## ${parts.join('; ')}`];
}
/** The go line of a path, whichever version of it a requirement names. */
function lineOf({ view, goOf }, path, at) {
    const main = view.roots.find((root) => root.module === path);
    if (main !== undefined)
        return main.mod.go ?? '1.16';
    return at === undefined ? undefined : goOf(at);
}
/** `# path version => replacement` */
function headOf(about, m) {
    const by = replacementOf(about, m);
    return `# ${m.path}${m.version === '' ? '' : ` ${m.version}`}${by === undefined ? '' : ` => ${by}`}`;
}
function replacementOf({ view, work, dir }, m) {
    if (m.version === '' && view.mainModules.has(m.path))
        return undefined;
    const origin = view.origin(m);
    if (origin.from === 'module')
        return origin.module === m ? undefined : `${origin.module.path} ${origin.module.version}`;
    const { newPath } = origin.rule;
    if (work === undefined || origin.file === 'go.work' || newPath.startsWith('/'))
        return newPath;
    const path = (0,external_node_path_.relative)(dir, origin.dir); // in a workspace the paths of all go.mod files start at go.work
    return path === '' ? '.' : /^\.\.?(?:\/|$)/.test(path) ? path : `./${path}`;
}
/** Replacements that no line above tells: of modules that are not listed, and of every version of one. */
function* unusedReplacements(about, listed) {
    const told = new Set(listed.keys());
    const fresh = (rule) => {
        const old = { path: rule.oldPath, version: rule.oldVersion ?? '' };
        if (told.has((0,gomod_module/* idOf */.TH)(old)))
            return undefined;
        told.add((0,gomod_module/* idOf */.TH)(old));
        return old;
    };
    for (const rule of about.work?.replace ?? []) {
        const old = fresh(rule);
        if (old !== undefined)
            yield lineFor(old, `# ${expected_nameOf(old)} => ${rule.newPath}${rule.newVersion === undefined ? '' : ` ${rule.newVersion}`}`);
    }
    for (const rule of about.view.roots.flatMap((root) => root.mod.replace)) {
        const old = fresh(rule);
        if (old !== undefined && replacementOf(about, old) !== undefined)
            yield lineFor(old, headOf(about, old));
    }
}
function lineFor(old, text) {
    return { text, module: old.version === '' ? old.path : (0,gomod_module/* idOf */.TH)(old) };
}
function expected_nameOf({ path, version }) {
    return version === '' ? path : `${path} ${version}`;
}
//# sourceMappingURL=expected.js.map
// EXTERNAL MODULE: ./build/src/gomod/vendor/folders.js + 1 modules
var vendor_folders = __webpack_require__(24261);
;// CONCATENATED MODULE: ./build/src/gomod/vendor/judge.js




/** The first line in which modules.txt is not what it has to be; undefined when there is none. @param file as people know it */
function disagreement(file, expected, { lines, crlf }) {
    const at = Array.from({ length: Math.max(lines.length, expected.length) }, (_, i) => i).find((i) => lines[i] !== expected[i]?.text);
    if (at === undefined)
        return crlf
            ? (0,errors/* finding */.gk)('E_VENDOR_MODULES', {
                path: `${file}:1`,
                message: 'only its line ends differ (CRLF), as git changes them',
            })
            : undefined;
    const want = expected[at];
    const got = lines[at];
    return (0,errors/* finding */.gk)('E_VENDOR_MODULES', {
        ...(want?.module === undefined ? {} : { module: want.module }),
        path: `${file}:${at + 1}`,
        message: `line ${at + 1} is not what go.mod and go.work say`,
        want: want === undefined ? END : (0,lex/* shown */.SP)([want.text]),
        got: got === undefined ? END : (0,lex/* shown */.SP)([got]),
    });
}
const END = '(end of file)';
/** Files that belong to no module. */
function extras({ name: folder, view, listing, modules, owners }) {
    const longestFirst = [...modules].sort((a, b) => b.path.length - a.path.length);
    const selected = selectedVersions(view);
    return listing.files.flatMap((name) => {
        if (owners.has(name) || name === 'modules.txt')
            return [];
        const module = longestFirst.find(({ path }) => name.startsWith(`${path}/`));
        const at = selected.get(module?.path ?? '');
        return [
            (0,errors/* finding */.gk)('E_VENDOR_EXTRA', {
                ...(at === undefined ? {} : { module: (0,gomod_module/* idOf */.TH)(at) }),
                path: `${folder}/${name}`,
            }),
        ];
    });
}
//# sourceMappingURL=judge.js.map
// EXTERNAL MODULE: ./build/src/gomod/regular.js
var regular = __webpack_require__(39216);
;// CONCATENATED MODULE: ./build/src/gomod/vendor/own.js




/**
 * The files in a vendor folder that may belong to a module whose own files are not at hand, by the rules of vendoring applied to
 * what is vendored of it: a file that none of its packages would bring is not among them. Reads its vendored Go files.
 *
 * @returns names below the vendor folder
 */
function ownClaims({ vendor, listing }, { path, packages }, rules) {
    const names = listing.files.filter((name) => name.startsWith(`${path}/`));
    const files = names.map((name) => ({
        name,
        size: 0, // not asked for
        read: () => (0,regular/* readRegular */.VX)((0,external_node_path_.join)(vendor, name)) ?? Buffer.of(),
    }));
    const folders = packages.map((one) => one.path.slice(path.length + 1));
    const due = dueFiles(new FileTree(files, `${path}/`), folders, rules);
    // the tests that embed a file are not vendored themselves
    const ofTests = rules.testEmbeds ? names.filter((name) => isDataBelow(packages, name)) : [];
    return [...[...due.files.keys()].map((name) => `${path}/${name}`), ...ofTests];
}
function isDataBelow(packages, name) {
    return !name.endsWith('.go') && packages.some(({ path }) => name.startsWith(`${path}/`));
}
//# sourceMappingURL=own.js.map
;// CONCATENATED MODULE: ./build/src/stages/vendor.js







/**
 * Holds every vendor folder of the roots, or that of their go.work, against the archives in the module cache, and its modules.txt
 * against go.mod and go.work. Reads only, asks nobody, runs nothing.
 *
 * @see go-modules-spec.md 8.4; threat-model T25
 */
async function verifyVendor(host, plan) {
    const tally = new Tally();
    const folders = (0,vendor_folders/* vendorFolders */.M)(plan.project, plan.mods);
    if (folders.length === 0)
        tally.found((0,errors/* finding */.gk)('E_NO_VENDOR', { path: plan.project.base }));
    else
        tally.found(...plan.project.findings, ...plan.findings.filter(isAboutAllowance));
    const each = [];
    for (const folder of folders) {
        const before = tally.findings.length;
        await verifyFolder(host, { plan, folder, tally });
        each.push({ name: folder.name, findings: tally.findings.slice(before) });
    }
    return { modules: tally.counts(), findings: tally.findings, folders: each };
}
/** The other findings of a plan are about what a module cache needs, and a vendor folder does not. */
function isAboutAllowance({ code }) {
    return code === 'E_MODULE_NOT_ALLOWED';
}
/** From good to bad. */
const STATES = ['verified', 'unverifiable', 'missing', 'rejected'];
class Tally {
    findings = [];
    #states = new Map();
    found(...found) {
        this.findings.push(...found);
    }
    /** Two folders may hold one module. */
    count(id, state) {
        const before = this.#states.get(id) ?? 'verified';
        this.#states.set(id, STATES.indexOf(state) > STATES.indexOf(before) ? state : before);
    }
    counts() {
        const of = (state) => [...this.#states.values()].filter((other) => other === state).length;
        const [verified, missing, rejected] = [of('verified'), of('missing'), of('rejected')];
        return { planned: this.#states.size, present: verified + rejected, verified, rejected, missing };
    }
}
async function verifyFolder(host, task) {
    const { folder, tally } = task;
    const { name, listing } = folder;
    for (const at of listing.strange)
        tally.found((0,errors/* finding */.gk)('E_FILE_TYPE', { path: at === '' ? name : `${name}/${at}`, message: STRANGE }));
    if (listing.strange.includes('') || listing.strange.includes('modules.txt'))
        return;
    const txt = (0,vendor_folders/* readModulesTxt */.c)(folder);
    if ('code' in txt) {
        tally.found(txt);
        return;
    }
    tally.found(...checkModulesTxt(task, txt));
    const owners = await compareModules(host, task, txt.modules);
    tally.found(...extras({ ...folder, owners, modules: txt.modules }));
}
const STRANGE = 'something that is no regular file stands in a vendor folder; it was not opened';
/** modules.txt against go.mod and go.work. Without the go.mod files of all modules that cannot be told. */
function checkModulesTxt({ plan, folder }, txt) {
    const { work, view } = folder;
    if (work !== undefined && view.roots.length < work.use.length)
        return [
            (0,errors/* finding */.gk)('E_USAGE', {
                path: folder.name,
                message: 'the vendor folder of a workspace is verified without --modules',
            }),
        ];
    const lacking = lackingMods(plan, folder);
    if (lacking.length > 0)
        return lacking;
    const found = disagreement(`${folder.name}/modules.txt`, expectedLines(folder, txt.modules), txt);
    return found === undefined ? [] : [found];
}
/** Why go.mod files the folder's own graph reads cannot be told: without a sum, not in the module cache, or wrong there. */
function lackingMods({ project, mods }, { view }) {
    const needed = new Map();
    for (const m of view.graph.read) {
        const origin = view.origin(m);
        if (origin.from === 'module' && !view.mainModules.has(origin.module.path))
            needed.set((0,gomod_module/* idOf */.TH)(origin.module), origin.module);
    }
    return [...needed].flatMap(([id, m]) => {
        if (mods.has(m))
            return [];
        if (project.sums.wanted(m, true) === undefined)
            return [(0,errors/* finding */.gk)('E_GOSUM_MISSING', { module: id, want: `${m.path} ${m.version}/go.mod h1:…` })];
        const wrong = mods.wrong.find((f) => f.module === id);
        return [wrong ?? (0,errors/* finding */.gk)('E_OFFLINE_MISSING', { module: id, message: NO_MOD })];
    });
}
const NO_MOD = 'its go.mod is not in the module cache, so modules.txt cannot be checked';
/** Compares what each module gives. Where two would write one file, it is the last one's. */
async function compareModules(host, task, modules) {
    let done = 0;
    const results = await Promise.all(modules.map(async (module) => {
        const compared = await compareModule(host, task, module);
        host.progress({ stage: 'verify', done: ++done, of: modules.length, bytes: 0 });
        return { module, ...compared, claims: claimsOf(task, module, compared) };
    }));
    const owners = new Map(results.flatMap(({ module, claims }) => claims.map((name) => [name, module])));
    for (const { module, id, compared } of results) {
        const wrong = compared.wrong.filter(({ name }) => name === undefined || owners.get(name) === module);
        for (const { finding: found } of wrong)
            task.tally.found(found);
        if (id !== undefined)
            task.tally.count(id, stateOf(compared, wrong.length > 0));
    }
    return owners;
}
/** What a module may have in the folder; of one that is not proven, what its own vendored packages bring. */
function claimsOf({ folder }, module, { compared }) {
    if (compared.proven || compared === UNKNOWN)
        return compared.claims;
    return ownClaims(folder, module, dueRules(vendoringGo(folder)));
}
function stateOf({ proven, wrong }, isWrong) {
    if (proven)
        return isWrong ? 'rejected' : 'verified';
    return wrong.some(({ finding: { code } }) => NOT_AT_HAND.has(code)) ? 'missing' : 'rejected';
}
const NOT_AT_HAND = new Set(['E_OFFLINE_MISSING', 'E_GOSUM_MISSING']);
/** What cannot be compared. */
const NOTHING = { proven: false, claims: [], wrong: [] };
/** What nothing requires: modules.txt is wrong about it, and its files are too many. */
const UNKNOWN = { ...NOTHING };
async function compareModule(host, { plan, folder, tally }, vendored) {
    const selected = selectedVersions(folder.view).get(vendored.path);
    if (selected === undefined)
        return { compared: UNKNOWN };
    const origin = folder.view.origin(selected);
    if (origin.from === 'folder') {
        tally.count((0,gomod_module/* idOf */.TH)(selected), 'unverifiable');
        tally.found(unverified(folder, { module: (0,gomod_module/* idOf */.TH)(selected), by: origin.rule.newPath, vendored }));
        return { compared: NOTHING };
    }
    const { module } = origin;
    const want = plan.project.sums.wanted(module, false);
    if (want === undefined)
        return { id: (0,gomod_module/* idOf */.TH)(module), compared: noSum(module) };
    const { path, packages } = vendored;
    const { vendor, name, listing } = folder;
    const order = { folder: plan.folder, module, want, path, packages, rules: dueRules(vendoringGo(folder)) };
    const at = { vendor, shown: name, strange: listing.strange };
    return { id: (0,gomod_module/* idOf */.TH)(module), compared: await host.work.do('vendor', { ...order, ...at }) };
}
function unverified({ name }, about) {
    const { module, by, vendored } = about;
    const many = vendored.packages.length === 1 ? 'package comes' : 'packages come';
    const message = `${vendored.packages.length} vendored ${many} from ${by}, which replaces it; no sum covers that, and it was not checked`;
    return (0,errors/* finding */.gk)('W_VENDOR_UNVERIFIED', { module, path: `${name}/${vendored.path}`, message });
}
function noSum(module) {
    const found = (0,errors/* finding */.gk)('E_GOSUM_MISSING', {
        module: (0,gomod_module/* idOf */.TH)(module),
        want: `${module.path} ${module.version} h1:…`,
        message: 'packages of it are vendored, and no go.sum line says what they have to be',
    });
    return { ...NOTHING, wrong: [{ name: undefined, finding: found }] };
}
//# sourceMappingURL=vendor.js.map

/***/ }),

/***/ 35228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61296);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30362);
/* harmony import */ var _gomod_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39216);
/* harmony import */ var _gomod_ways_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(562);
/* harmony import */ var _stock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81319);






/**
 * Holds every file of the plan in the module cache against the sums. Reads only, asks nobody.
 *
 * @param before what this run has looked at already
 */
async function verify(host, plan, before) {
    const { checked } = await (0,_stock_js__WEBPACK_IMPORTED_MODULE_5__/* .takeStock */ .ol)(host, plan, before);
    const unsummed = new Set(plan.findings.filter((f) => f.code === 'E_GOSUM_MISSING').map((f) => f.module));
    const lists = {
        proven: [],
        mismatching: [],
        missing: [],
        unverifiable: [],
    };
    const ways = new _gomod_ways_js__WEBPACK_IMPORTED_MODULE_4__/* .Ways */ .H(plan.folder);
    const findings = [...plan.findings, ...plan.mods.wrong];
    for (const need of plan.needs.modules) {
        const found = findingsOf(plan, need, { checked: checked.get((0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(need.module)), ways });
        findings.push(...found);
        const wrong = found.some((f) => f.level === 'error' && f.code !== 'E_OFFLINE_MISSING') ||
            plan.mods.wrong.some((f) => f.module === (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(need.module));
        if (unsummed.has((0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(need.module)))
            lists.unverifiable.push(need);
        else if (wrong)
            lists.mismatching.push(need);
        else
            lists[found.some((f) => f.level === 'error') ? 'missing' : 'proven'].push(need);
    }
    return { ...lists, findings: once(findings), setId: [...checked.values()].flatMap(({ setId }) => setId) };
}
/** A link above a module is met at each of its files, and told once. */
function once(findings) {
    const told = new Map(findings.map((f) => [[f.code, f.module, f.path, f.message, f.want].join('\0'), f]));
    return [...told.values()];
}
function findingsOf(plan, need, { checked, ways }) {
    const missingMod = need.mod !== undefined &&
        !plan.mods.has(need.module) &&
        !plan.mods.wrong.some((f) => f.module === (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(need.module));
    return [
        ...(checked?.findings ?? []),
        ...(missingMod ? [missing(need, 'go.mod')] : []),
        ...(checked?.zip === 'missing' && checked.tree === 'missing' ? [missing(need, 'archive')] : []),
        ...(isHalfTree(checked) ? [halfTree(plan.folder, need)] : []),
        ...(checked?.namesFolders === true ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('W_ZIP_DIRECTORY', { module: (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(need.module) })] : []),
        ...(isOtherGomod(checked, need) ? [otherGomod(need, checked?.gomod)] : []),
        ...infoFindings(ways, plan.folder, need),
    ];
}
function missing({ module }, what) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_OFFLINE_MISSING', {
        module: (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(module),
        message: `its ${what} is not in the module cache`,
    });
}
/** A tree without `.ziphash` and without an archive to make it from counts as half extracted for the go command. */
function isHalfTree(checked) {
    return checked?.tree === 'proven' && checked.zip === 'missing' && checked.ziphash === 'missing';
}
function halfTree(folder, { module, zip }) {
    const detail = {
        module: (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(module),
        path: (0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__/* .cachePaths */ .Rl)(folder, module).ziphash,
        message: 'a tree without its .ziphash; the go command takes it for half extracted',
    };
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_MODULE_ZIPHASH', zip === undefined ? detail : { ...detail, want: zip, got: 'no file' });
}
/** Both are proven; the graph is made from one and packages are compiled with the other. */
function isOtherGomod(checked, { mod }) {
    return checked?.gomod !== undefined && mod !== undefined && checked.gomod !== mod;
}
function otherGomod({ module, mod }, got) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('W_ZIP_GOMOD', { module: (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(module), want: mod ?? '', got: got ?? '' });
}
/** No sum covers `.info`; it must at least name its own version, which `go list -m` believes. */
function infoFindings(ways, folder, { module }) {
    const { dir, info: path } = (0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__/* .cachePaths */ .Rl)(folder, module);
    const where = { module: (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(module), path };
    try {
        ways.leads(dir);
        const text = (0,_gomod_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(path)?.toString('utf8');
        if (text === undefined || (0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__/* .isInfoFor */ ._A)(module, text))
            return [];
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_MODULE_INFO', { ...where, want: module.version, got: text.slice(0, 80) })];
    }
    catch (thrown) {
        return [{ ...where, ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toFinding */ .N6)(thrown), module: where.module }];
    }
}
//# sourceMappingURL=verify.js.map

/***/ }),

/***/ 602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ noStore),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   X7: () => (/* binding */ peekIn)
/* harmony export */ });
/** The store that has nothing and keeps nothing. */
const noStore = {
    find: () => Promise.resolve(undefined),
    keep: () => Promise.resolve({ key: undefined }),
};
/** A store within limits. What may not be done is not tried: the store is not asked, and nothing is written for it. */
function limited(store, { restore, save }) {
    const [read, write] = [restore ? store : noStore, save ? store : noStore];
    return {
        find: (key) => read.find(key),
        peek: (key) => peekIn(read, key),
        keep: (order, put) => write.keep(order, put),
    };
}
/** The entry that a store would give, by its name alone. Throws as the store does. */
function peekIn(store, key) {
    return store.peek === undefined ? store.find(key) : store.peek(key);
}
//# sourceMappingURL=store.js.map

/***/ })

};
