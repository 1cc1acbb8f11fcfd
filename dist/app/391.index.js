export const id = 391;
export const ids = [391];
export const modules = {

/***/ 78179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Clock)
/* harmony export */ });
/** Seconds spent in each stage of a run. */
class Clock {
    /** When the run began, as `performance.now()`. */
    began = performance.now();
    #spent = {};
    #stages;
    /** @param host its `stages` hear where each stage begins and ends */
    constructor({ stages } = {}) {
        this.#stages = stages;
    }
    get seconds() {
        return this.#spent;
    }
    /**
     * Does `work` and counts its time for `stage`, also when it throws.
     *
     * @param told what it came to, in words: what, how many, bytes
     */
    async time(stage, work, told = () => 'done') {
        const start = performance.now();
        let said = 'it failed';
        this.#stages?.begins(stage);
        try {
            const value = await work();
            said = told(value);
            return value;
        }
        finally {
            const took = performance.now() - start;
            this.#spent[stage] = Math.round((this.#spent[stage] ?? 0) * 1000 + took) / 1000;
            this.#stages?.ends(stage, `${stage}: ${said}, ${(took / 1000).toFixed(1)} s`);
        }
    }
}
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 79097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ insideUrl),
/* harmony export */   IA: () => (/* binding */ cliUrl),
/* harmony export */   OK: () => (/* binding */ workerUrl)
/* harmony export */ });
/**
 * Where the code of the worker threads is: the bundle `dist/worker/index.js` for code in `dist/app/`, else the compiled
 * neighbour of this file.
 *
 * The bundler must not see `new URL('…', import.meta.url)` as one expression: it would copy the file unbundled.
 */
function workerUrl() {
    return codeUrl('worker');
}
/** Where the code is that starts a command in a network namespace. */
function insideUrl() {
    return codeUrl('inside');
}
/** Where the program of the command line is: `dist/cli.js` for code in `dist/app/`, else the compiled door. */
function cliUrl() {
    const here = import.meta.url;
    return new URL(here.endsWith('/entry/workerUrl.js') ? './cli.js' : '../cli.js', here);
}
function codeUrl(name) {
    const here = import.meta.url;
    return new URL(here.endsWith('/entry/workerUrl.js') ? `./${name}.js` : `../${name}/index.js`, here);
}
//# sourceMappingURL=workerUrl.js.map

/***/ }),

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

/***/ 60430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HN: () => (/* binding */ checkReplacement),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   o5: () => (/* binding */ checkoutOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/** Where the checkout ends. What it names beyond that was not reviewed with it, and is in no sum. */



/** The checkout of a base: the nearest folder at or above it that holds a `.git` (a folder, or the file of a worktree), else the base. */
function checkoutOf(base) {
    const real = realPath(base);
    const top = [real, ...foldersAbove(real)].find((dir) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git')));
    return { top: top ?? real, known: top !== undefined };
}
/** True when a path, with every link in it followed, is the checkout's top folder or below it. */
function isInside(checkout, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(checkout.top, realPath(path));
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/**
 * The path with every link followed, as far as it is there; the rest as written.
 *
 * @throws Failure `E_UNREADABLE` where a folder on the way may not be looked into
 */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch (cause) {
        const isNotThere = errorCode(cause) === 'ENOENT' || errorCode(cause) === 'ENOTDIR';
        if (!isNotThere || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_UNREADABLE', { path, message: 'where it leads cannot be told' }, cause);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
function errorCode(thrown) {
    return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
}
/** The folders above one, nearest first. */
function foldersAbove(dir) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir);
    return above === dir ? [] : [above, ...foldersAbove(above)];
}
/**
 * Lets a folder that replaces a module pass when it is in the checkout. To be called before any file of it is read. A replace that
 * nothing uses may name what it likes, as for Go.
 *
 * @throws Failure `E_REPLACE_OUTSIDE` with the line of the replace
 * @see threat-model.md T23
 */
function checkReplacement(checkout, { dir, rule, file }) {
    if (isInside(checkout, dir))
        return;
    const real = realPath(dir);
    const whole = commonFolder(checkout.top, real);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_REPLACE_OUTSIDE', {
        module: rule.oldPath,
        path: `${file}:${rule.line}`,
        want: `a folder in ${checkout.top}`,
        got: real,
        message: `it is replaced by ${rule.newPath}, which leads out of the checkout`,
        ...(checkout.known || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole) === whole
            ? {}
            : {
                remedy: `no .git tells where the checkout ends; if all of ${whole} is yours, name it: -C ${whole}`,
            }),
    });
}
function commonFolder(one, other) {
    return [one, ...foldersAbove(one)].find((dir) => isInside({ top: dir, known: true }, other)) ?? one;
}
//# sourceMappingURL=checkout.js.map

/***/ }),

/***/ 3868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ goInto),
/* harmony export */   LM: () => (/* binding */ importPath),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   cQ: () => (/* binding */ oneString),
/* harmony export */   jM: () => (/* binding */ moduleVersion),
/* harmony export */   jV: () => (/* binding */ commonHandlers),
/* harmony export */   p4: () => (/* binding */ wrongName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11261);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30362);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95760);
/**
 * What the directives of go.mod and go.work hold: names, versions, replacements.
 *
 * @see golang.org/x/mod/modfile rule.go; go-modules-spec.md 1, 5.4
 */





const GO = /^[1-9][0-9]*\.(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))?(?:[a-z]+[0-9]+)?$/;
const GO_BEFORE_MORE = /^v?([1-9][0-9]*\.(?:0|[1-9][0-9]*))[^0-9]/;
const TOOLCHAIN = /^(?:default$|go1(?:$|\.))/;
const FOLDER = /^(?:\.\.?(?:$|[/\\])|[/\\]|[A-Za-z]:)/;
/** The handlers of go, toolchain, replace and godebug lines; for every file that is not a dependency's. */
function commonHandlers(draft) {
    return [
        ['go', goInto(draft)],
        ['toolchain', toolchainInto(draft)],
        ['replace', replaceInto(draft.replace)],
        ['godebug', godebug],
    ];
}
/** The handler of go lines. */
function goInto(draft) {
    return (d) => {
        draft.go = once(d, draft.go, goVersion(d));
        draft.lines.go = d.line;
    };
}
function toolchainInto(draft) {
    return (d) => {
        draft.toolchain = once(d, draft.toolchain, toolchain(d));
        draft.lines.toolchain = d.line;
    };
}
/** The value of a directive's only argument. Throws the source's syntax error. */
function oneString(d) {
    return string(d, oneArgument(d));
}
/** `value`, where the verb has not been seen `before`. Throws the source's syntax error. */
function once(d, before, value) {
    if (before !== undefined)
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, `a second ${d.verb} line`);
    return value;
}
function oneArgument(d) {
    const [word] = d.args;
    if (word === undefined || d.args.length > 1)
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, `${d.verb} takes one argument, not ${d.args.length}`);
    return word;
}
function string(d, word) {
    const value = (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .stringOf */ .Je)(word);
    if (value === undefined)
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, `wrongly quoted: ${(0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)([word])}`);
    return value;
}
/** The value of a go line; in a dependency's file, what follows `1.17` is cut off when it is no Go version. Throws the source's syntax error. */
function goVersion(d) {
    const word = oneArgument(d);
    const version = GO.test(word) ? word : d.source.lax ? GO_BEFORE_MORE.exec(word)?.[1] : undefined;
    if (version === undefined)
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, `no Go version: ${(0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)([word])}`);
    return version;
}
function toolchain(d) {
    const word = oneArgument(d);
    if (!TOOLCHAIN.test(word))
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, `no toolchain: ${(0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)([word])}`);
    return word;
}
function godebug(d) {
    if (!/^[^"`',=]*=[^"`',]*$/.test(oneArgument(d)))
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, 'godebug takes key=value');
}
/** `path` as it is. Throws Failure `E_MODULE_NAME` when it can be no package's or main module's (go-modules-spec.md 1.1). */
function importPath(d, path) {
    const problem = (0,_module_js__WEBPACK_IMPORTED_MODULE_3__/* .importPathProblem */ .Yg)(path);
    if (problem !== undefined)
        throw wrongName(d, path, problem);
    return path;
}
/** The module of `path version`. Throws the source's syntax error, or Failure `E_MODULE_NAME` (go-modules-spec.md 1.2, 1.3). */
function moduleVersion(d) {
    const [path, version] = d.args;
    if (path === undefined || version === undefined || d.args.length > 2)
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, `${d.verb} takes a module path and a version`);
    return checkedModule(d, path, version);
}
function checkedModule(d, pathWord, versionWord) {
    const path = importPath(d, string(d, pathWord));
    const written = string(d, versionWord);
    // the rule for major versions does not look at what stands before them, and a replaced path need not be one that can be fetched
    const major = (0,_module_js__WEBPACK_IMPORTED_MODULE_3__/* .splitPathMajor */ .NQ)(path)?.major;
    if (major === undefined)
        throw wrongName(d, path, 'it ends in a major version Go does not write');
    const version = (d.source.exact ? '' : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .canonical */ .$N)(written)) || written;
    const problem = (0,_module_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleVersionProblem */ .sG)({
        path: `${major.startsWith('.') ? 'gopkg.in/x' : 'example.com/x'}${major}`,
        version,
    });
    if (problem !== undefined)
        throw wrongName(d, (0,_module_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)({ path, version }), problem);
    return { path, version };
}
/** The failure for a path or version that no rule of Go allows, with `file:line`. */
function wrongName(d, name, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_MODULE_NAME', {
        path: `${d.source.file}:${d.line}`,
        message: `${(0,_module_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} in a ${d.verb} line: ${problem}`,
    });
}
function replaceInto(replace) {
    const seen = new Map();
    return (d) => {
        const replacement = replacementOf(d);
        const { oldPath, oldVersion, newPath, newVersion } = replacement;
        const [from, to] = [JSON.stringify([oldPath, oldVersion]), JSON.stringify([newPath, newVersion])];
        if ((seen.get(from) ?? to) !== to)
            throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, `a second, different replace of ${oldPath}`);
        if (!seen.has(from))
            replace.push(replacement);
        seen.set(from, to);
    };
}
function replacementOf(d) {
    const arrow = d.args[1] === '=>' ? 1 : 2;
    const [oldPath, oldVersion] = d.args;
    const [sign, newPath, newVersion, ...more] = d.args.slice(arrow);
    if (sign !== '=>' || oldPath === undefined || newPath === undefined || more.length > 0)
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, 'replace is written: replace module [version] => module version, or => ./folder');
    const old = replaced(d, oldPath, arrow === 2 ? oldVersion : undefined);
    const by = newVersion === undefined ? folder(d, newPath) : replacing(d, newPath, newVersion);
    return {
        oldPath: old.path,
        oldVersion: old.version,
        newPath: by.path,
        newVersion: by.version,
        line: d.line,
    };
}
function replaced(d, pathWord, version) {
    if (version !== undefined)
        return checkedModule(d, pathWord, version);
    const path = importPath(d, string(d, pathWord));
    if ((0,_module_js__WEBPACK_IMPORTED_MODULE_3__/* .splitPathMajor */ .NQ)(path) === undefined)
        throw wrongName(d, path, 'it ends in a major version Go does not write');
    return { path, version: undefined };
}
function folder(d, word) {
    const path = string(d, word);
    if (!FOLDER.test(path))
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, `a module needs a version, a folder starts with ./, ../ or /: ${(0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)([word])}`);
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '/' && path.includes('\\'))
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, `a path of Windows: ${(0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)([word])}`);
    return { path, version: undefined };
}
function replacing(d, pathWord, version) {
    if (FOLDER.test(string(d, pathWord)))
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxError */ .Ip)(d, `a folder takes no version: ${(0,_lex_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)([pathWord, version])}`);
    return checkedModule(d, pathWord, version);
}
//# sourceMappingURL=directives.js.map

/***/ }),

/***/ 43644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readGoEnv),
/* harmony export */   x: () => (/* binding */ modcacheRoot)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);



const NAMES = [
    ...['GOMODCACHE', 'GOPROXY', 'GONOPROXY', 'GOFLAGS', 'GOPATH', 'GOCACHE'],
    ...['GOOS', 'GOARCH', 'GOVERSION', 'GOROOT', 'GOENV', 'GOCACHEPROG'],
];
const OF_ORIGINS = ['GOAUTH', 'GOINSECURE', 'GOPRIVATE', 'GOVCS'];
/**
 * Asks the go command for its settings in `cwd`. It may not switch to another toolchain for that. Without Go, what the
 * environment says and Go's own defaults; GOPROXY is `''` then unless the environment names it.
 *
 * @see go-modules-spec.md 11: process environment, then the user's file, then GOROOT/go.env
 */
async function readGoEnv(host, cwd) {
    const asked = {
        file: 'go',
        args: ['env', '-json', ...NAMES, ...OF_ORIGINS],
        cwd,
        env: { ...host.env, GOTOOLCHAIN: 'local' },
    };
    const ran = await host.run(asked);
    return ran.status === 0 ? parse(ran.stdout) : withoutGo(host.env);
}
function parse(stdout) {
    const found = JSON.parse(stdout);
    const values = new Map(typeof found === 'object' && found !== null ? Object.entries(found) : []);
    const get = (name) => {
        const value = values.get(name);
        return typeof value === 'string' ? value : '';
    };
    return {
        GOMODCACHE: get('GOMODCACHE'),
        GOPROXY: get('GOPROXY'),
        GONOPROXY: get('GONOPROXY'),
        GOFLAGS: get('GOFLAGS'),
        GOPATH: get('GOPATH'),
        GOCACHE: get('GOCACHE'),
        GOOS: get('GOOS'),
        GOARCH: get('GOARCH'),
        GOVERSION: get('GOVERSION'),
        GOROOT: get('GOROOT'),
        GOENV: get('GOENV'),
        GOCACHEPROG: get('GOCACHEPROG'),
        origins: originsOf(get),
    };
}
function originsOf(get) {
    return {
        GOAUTH: get('GOAUTH'),
        GOINSECURE: get('GOINSECURE'),
        GOPRIVATE: get('GOPRIVATE'),
        GOVCS: get('GOVCS'),
    };
}
function withoutGo(env) {
    const get = (name) => env[name] ?? '';
    const gopath = get('GOPATH') === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'go') : get('GOPATH');
    const first = gopath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)[0] ?? gopath;
    return {
        GOMODCACHE: get('GOMODCACHE') === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(first, 'pkg', 'mod') : get('GOMODCACHE'),
        GOPROXY: get('GOPROXY'),
        GONOPROXY: get('GONOPROXY') === '' ? get('GOPRIVATE') : get('GONOPROXY'),
        GOFLAGS: get('GOFLAGS'),
        GOPATH: gopath,
        GOCACHE: get('GOCACHE'),
        origins: originsOf(get),
        GOOS: '', // only Go itself knows what it builds for
        GOARCH: '',
        GOVERSION: '', // the environment's, if it had one, would be nobody's word
        GOROOT: '',
        GOENV: '',
        GOCACHEPROG: get('GOCACHEPROG'),
    };
}
/** The module cache to use: the one asked for, else what `go env` says. Throws `E_MODCACHE` unless it is absolute, as Go does. */
function modcacheRoot(asked, env) {
    const root = asked ?? env.GOMODCACHE;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_MODCACHE', {
            message: `the module cache ${JSON.stringify(root)} is no absolute path`,
        });
    return root;
}
//# sourceMappingURL=go.js.map

/***/ }),

/***/ 56225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ splitGoflags),
/* harmony export */   UI: () => (/* binding */ withTrimpath),
/* harmony export */   jd: () => (/* binding */ sealGoflags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);

/** Flags that put other sources, or another program, under a sealed build. */
const UNDOING = new Set(['modfile', 'overlay', 'toolexec']);
/**
 * The words of GOFLAGS: separated by blanks; a word that starts with a quote goes on to the same quote. A quote inside a word is
 * a letter like any other, and nothing is unescaped.
 *
 * @throws Failure `E_GOFLAGS` for a quote that does not end, or a word that is no flag
 * @see cmd/internal/quoted Split; cmd/go/internal/base InitGOFLAGS
 */
function splitGoflags(goflags) {
    const words = [];
    for (let rest = goflags; !/^[ \t\n\r]*$/.test(rest);) {
        const found = WORD.exec(rest);
        const word = found?.[1] ?? found?.[2] ?? found?.[3];
        if (found === null || word === undefined || !/^--?[^-=]/.test(word))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_GOFLAGS', {
                message: `GOFLAGS cannot be read: ${JSON.stringify(goflags.slice(0, 200))}`,
            });
        words.push(word);
        rest = rest.slice(found[0].length);
    }
    return words;
}
const WORD = /^[ \t\n\r]*(?:"([^"]*)"|'([^']*)'|([^ \t\n\r"'][^ \t\n\r]*))/;
/** An external linker or archiver of the flags' own choice; `-extldflags` names none. */
const EXTERNAL = /(^|[\s'"=])--?ext(ld|ar)([\s='"]|$)/;
/**
 * GOFLAGS for sealed steps: what the user has, and `-mod=readonly` or `-mod=vendor`.
 *
 * @param mod what `-mod` is to be
 * @throws Failure `E_GOFLAGS`, by name, for a flag that would undo the seal: another `-mod`, `-modfile`, `-overlay`, `-toolexec`,
 *   and `-ldflags` with an external linker
 * @see go-modules-spec.md 5.8, 11; threat-model T29
 */
function sealGoflags(goflags, mod = 'readonly') {
    const kept = [];
    for (const word of splitGoflags(goflags)) {
        const [, name, value] = /^--?([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
        if (name === 'mod' && value === mod)
            continue;
        const links = name === 'ldflags' && EXTERNAL.test(value ?? '');
        if (name === 'mod' || links || UNDOING.has(name ?? ''))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_GOFLAGS', { message: `GOFLAGS holds ${word}, which would undo the seal` });
        kept.push(word);
    }
    return [`-mod=${mod}`, ...kept.map(quotedWord)].join(' ');
}
/** GOFLAGS with `-trimpath`, unless they say something about it. Throws Failure `E_GOFLAGS` as {@link splitGoflags}. */
function withTrimpath(goflags) {
    const isSaid = splitGoflags(goflags).some((word) => /^--?trimpath(?:=|$)/.test(word));
    return isSaid ? goflags : `${goflags} -trimpath`.trim();
}
/** A word with a blank came in quotes, so one of the two is not in it. */
function quotedWord(word) {
    if (!/[ \t\n\r]/.test(word))
        return word;
    return word.includes('"') ? `'${word}'` : `"${word}"`;
}
//# sourceMappingURL=goflags.js.map

/***/ }),

/***/ 40194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ compareGo),
/* harmony export */   c5: () => (/* binding */ versionOfGo),
/* harmony export */   xc: () => (/* binding */ TOOLCHAIN_MODULE)
/* harmony export */ });
/**
 * Versions of Go: of go lines (`1.21`, `1.23rc1`, `1.26.8`) and of go commands (`go1.26.8`).
 *
 * @see internal/gover Parse, Compare; cmd/go/internal/gover FromToolchain; go-modules-spec.md 5.7
 */
/**
 * The module that toolchains come as: a Go to run, not a module to build from: no go.sum line vouches for it to the go
 * command, so it is never planned, fetched or bundled.
 *
 * @see cmd/go/internal/toolchain gotoolchainModule; go-modules-spec.md 5.7; threat-model T18
 */
const TOOLCHAIN_MODULE = 'golang.org/toolchain';
const NUMBER = '(?:0|[1-9][0-9]*)';
const VERSION = new RegExp(`^(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER})|([a-z]+)(${NUMBER})?)?)?$`);
/** What no rule allows comes before all. */
const NONE = { major: '', minor: '', patch: '', kind: '', pre: '' };
/** Compares two versions of Go without the leading `go`: below 0 when `a` comes first. `1.23` < `1.23rc1` < `1.23.0`, but `1.20rc1` < `1.20` = `1.20.0`. */
function compareGo(a, b) {
    const [x, y] = [parse(a), parse(b)];
    return (compareNumbers(x.major, y.major) ||
        compareNumbers(x.minor, y.minor) ||
        compareNumbers(x.patch, y.patch) ||
        (x.kind === y.kind ? 0 : x.kind < y.kind ? -1 : 1) ||
        compareNumbers(x.pre, y.pre));
}
/**
 * The version of a go command by its GOVERSION: `1.26.8` of `go1.26.8-custom`. Undefined for a development build, whose version
 * says nothing, and where there is no go command.
 */
function versionOfGo(goversion) {
    const version = /^go([^\\/ \t-]+)(?:[ \t-][^\\/]*)?$/.exec(goversion)?.[1] ?? '';
    return VERSION.test(version) ? version : undefined;
}
function parse(version) {
    const found = VERSION.exec(version);
    if (found === null)
        return NONE;
    const [, major = '', minor, patch, kind = '', pre = ''] = found;
    if (minor === undefined)
        return { ...NONE, major, minor: '0', patch: '0' };
    // before 1.21 the first release of a line had no third number
    const first = compareNumbers(minor, '21') < 0 && kind === '' ? '0' : '';
    return { major, minor, patch: patch ?? first, kind, pre };
}
/** Numbers without leading zeros; `''` comes first. */
function compareNumbers(a, b) {
    if (a.length !== b.length)
        return a.length - b.length;
    return a === b ? 0 : a < b ? -1 : 1;
}
//# sourceMappingURL=goversion.js.map

/***/ }),

/***/ 65152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   HQ: () => (/* binding */ goAtLeast),
/* harmony export */   bk: () => (/* binding */ moduleGraph)
/* harmony export */ });
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30362);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95760);
/**
 * The pruned module graph and minimal version selection.
 *
 * @see cmd/go/internal/modload buildlist.go readModGraph; go-modules-spec.md 5.3, 5.5
 */


/** Stands in {@link Graph.askedBy} for the main modules. */
const ROOT = 'root';
/**
 * Reads the module graph as the go command does, and selects versions.
 *
 * The go.mod of each requirement of a main module is read. What it requires is a node; its go.mod is read only below a module
 * without pruning (go line below 1.17, or none), and then everything below it is. In a workspace, a requirement below the selected
 * version makes the selected one count as a main module's own.
 */
function moduleGraph(input) {
    const walk = new Walk(input);
    for (const root of input.roots)
        walk.enter(root);
    if (input.workspace ?? input.roots.length > 1)
        walk.raise();
    const read = [...walk.nodes.values()].map(({ module: { path, version } }) => ({ path, version }));
    return {
        buildList: [...walk.selected.values()].sort(_module_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModules */ .rz),
        read: read.sort(_module_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModules */ .rz),
        askedBy: askedBy(walk),
    };
}
/**
 * Whether a go line says 1.`minor` or above. Undefined means 1.16; a pre-release of 1.20 or before comes before it, a later one counts
 * as that language version; one that is no version of Go comes before all.
 *
 * @see internal/gover Compare, cmd/go/internal/gover DefaultGoModVersion
 */
function goAtLeast(go, minor) {
    const found = GO_LINE.exec(go ?? '1.16');
    if (found === null)
        return false;
    const [, major, is, pre] = found;
    if (major !== '1')
        return Number(major) > 1;
    if (Number(is) !== minor)
        return Number(is) > minor;
    return pre === undefined || minor >= 21;
}
const GO_LINE = /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)|([a-z]+(?:0|[1-9][0-9]*)?))?$/;
class Walk {
    nodes = new Map();
    /** The highest version of each path met so far; none for main modules. */
    selected = new Map();
    /** What the main modules require. */
    roots = [];
    #input;
    #queue = [];
    constructor(input) {
        this.#input = input;
    }
    /** Takes in a main module. */
    enter(root) {
        const required = this.#take(root.requirements);
        for (const m of required)
            this.roots.push(m);
        this.#readAll(required, root.pruned ? 'leaf' : 'all');
    }
    /** Reads a selected version above what a main module requires as if a main module, and what that raises in turn. */
    raise() {
        const raised = new Map();
        for (let more = [...this.#toRaise(raised)]; more.length > 0; more = [...this.#toRaise(raised)]) {
            for (const m of more)
                raised.set((0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(m), m);
            this.#readAll(more, 'main');
        }
    }
    *#toRaise(raised) {
        const tops = [...raised.values()].map((m) => this.selected.get(m.path) ?? m);
        const required = tops.flatMap((m) => this.nodes.get((0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(m))?.require ?? []);
        for (const m of tops)
            if (!raised.has((0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(m)))
                yield m;
        for (const m of [...this.roots, ...required]) {
            const top = this.selected.get(m.path);
            if (top !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(top.version, m.version) > 0 && !raised.has((0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(top)))
                yield top;
        }
    }
    #readAll(list, depth) {
        for (const m of list)
            this.#queue.push([m, depth]);
        // the list grows while it is walked
        for (const [m, how] of this.#queue)
            this.#follow(this.#node(m), how);
        this.#queue.length = 0;
    }
    #follow(node, depth) {
        if (node.followed.has(depth))
            return;
        node.followed.add(depth);
        if (depth === 'leaf' && node.pruned)
            return;
        const next = depth === 'all' || !node.pruned ? 'all' : 'leaf';
        for (const m of node.require)
            this.#queue.push([m, next]);
    }
    #node(module) {
        const id = (0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(module);
        const known = this.nodes.get(id);
        if (known !== undefined)
            return known;
        const mod = this.#input.modOf(module);
        const node = {
            module,
            require: this.#take(mod?.require ?? []),
            pruned: goAtLeast(mod?.go, 17),
            followed: new Set(),
        };
        this.nodes.set(id, node);
        return node;
    }
    #take(list) {
        const kept = list.filter((m) => !TOOLCHAIN.has(m.path) && !this.#input.excluded.has((0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(m)));
        for (const m of kept) {
            const top = this.selected.get(m.path);
            const higher = top === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(top.version, m.version) < 0;
            if (higher && !this.#input.mainModules.has(m.path))
                this.selected.set(m.path, { path: m.path, version: m.version });
        }
        return kept;
    }
}
// the go and toolchain lines are requirements to the go command; nothing is fetched for them as modules
const TOOLCHAIN = new Set(['go', 'toolchain']);
function askedBy(walk) {
    const asked = new Map();
    const queue = [];
    const ask = (list, by) => {
        for (const m of list) {
            if (asked.has((0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(m)))
                continue;
            asked.set((0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(m), by);
            queue.push(m);
        }
    };
    ask(walk.roots, ROOT);
    // the list grows while it is walked
    for (const m of queue)
        ask(walk.nodes.get((0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(m))?.require ?? [], (0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(m));
    return asked;
}
//# sourceMappingURL=graph.js.map

/***/ }),

/***/ 11261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ syntaxError),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Vl: () => (/* binding */ readDirectives)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);
/**
 * The grammar that go.mod and go.work share: lines of words and quoted strings, `//` comments, and blocks in brackets.
 *
 * @see golang.org/x/mod/modfile read.go; go-modules-spec.md 5.3
 */


const NO_BLOCK = new Set(['go', 'toolchain']);
const MARKS = '()[]{},';
const MARK_CODES = Buffer.from(MARKS);
const SLASH = 0x2f;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
const ESCAPE = /\\(?:([abfnrtv\\"])|([0-3][0-7]{2})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y;
const ESCAPED = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\\': '\\',
    '"': '"',
};
/**
 * Reads a file and hands each directive to the handler of its verb, in the order of the file.
 *
 * @returns the directives no handler was given for
 * @throws Failure `source.code` with `file:line`, and what the handlers throw
 */
function readDirectives(text, source, handlers) {
    const unknown = [];
    for (const statement of statements(text, source)) {
        const [verb = ''] = statement.words;
        const handler = handlers.get(verb);
        if (handler !== undefined)
            for (const directive of directivesOf(statement, source))
                handler(directive);
        else
            unknown.push(unknownOf(statement, source));
    }
    return unknown;
}
/** The failure for a directive that is not written as Go wants it, with `file:line`. */
function syntaxError(at, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(at.source.code, { path: `${at.source.file}:${at.line}`, message });
}
/**
 * The value of a word: as it is, or the content of a string in double quotes.
 * Undefined for any other use of quotes, as in `'x'`, in a raw string, or with an escape Go does not know.
 *
 * @see golang.org/x/mod/modfile parseString, strconv Unquote
 */
function stringOf(word) {
    if (word.startsWith('"'))
        return unquote(word.slice(1, -1));
    return /["'`]/.test(word) ? undefined : word;
}
/** Words as they go into a message: not longer than a line, nothing in them that a terminal would act on. */
function shown(words) {
    const text = words.join(' ').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
    return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
function unknownOf(statement, source) {
    const { words, line } = statement;
    // a stray bracket or string is a broken file and no directive of a later Go
    if (!source.lax && !/^[A-Za-z]/.test(words[0] ?? ''))
        throw syntaxError({ source, line }, `not a directive: ${shown(words)}`);
    return { text: shown(words), line };
}
function directivesOf(statement, source) {
    const { words, block, line, comment } = statement;
    const [verb = '', ...args] = words;
    if (block === undefined)
        return [{ verb, args, line, comment, source }];
    if (args.length === 0 && !NO_BLOCK.has(verb))
        return block.map((row) => ({ verb, args: row.words, line: row.line, comment: row.comment, source }));
    if (source.lax)
        return [];
    throw syntaxError({ source, line }, `no such block: ${shown(words)} (`);
}
function* statements(text, source) {
    const rows = scan(text, source);
    for (const row of rows) {
        const { words, line } = row;
        const [open, close] = [words.lastIndexOf('('), words.length - 1];
        const header = open < 1 ? undefined : words.slice(0, open);
        if (header !== undefined && open === close)
            yield { ...row, words: header, block: blockOf(rows, { source, line }) };
        else if (header !== undefined && open === close - 1 && words[close] === ')')
            yield { ...row, words: header, block: [] };
        else
            yield { ...row, block: undefined };
    }
}
function blockOf(rows, start) {
    const block = [];
    for (let next = rows.next(); next.done !== true; next = rows.next()) {
        const row = next.value;
        if (row.words[0] !== ')')
            block.push(row);
        else if (row.words.length === 1)
            return block;
        else
            throw syntaxError({ ...start, line: row.line }, 'a closing bracket has to end its line');
    }
    throw syntaxError(start, 'the block that starts here has no end');
}
/** The lines that hold a word. A string may go on behind an escaped line end, so a row is not always one line. */
function* scan(text, source) {
    let row = { words: [], line: 1, comment: undefined };
    let line = 1;
    for (let at = 0; at < text.length;) {
        const next = text.charAt(at);
        const end = tokenEnd(text, at, (message) => syntaxError({ source, line }, message));
        if (next === '\n') {
            if (row.words.length > 0)
                yield row;
            line += 1;
            row = { words: [], line, comment: undefined };
        }
        else if (text.startsWith('//', at))
            row.comment = text.slice(at + 2, end);
        else if (!isBlank(next)) {
            const word = text.slice(at, end);
            row.words.push(word);
            if (word.startsWith('"'))
                line += word.split('\n').length - 1;
        }
        at = end;
    }
    if (row.words.length > 0)
        yield row;
}
function tokenEnd(text, at, fail) {
    const next = text.charAt(at);
    if (next === '\n' || isBlank(next) || MARKS.includes(next))
        return at + 1;
    if (text.startsWith('//', at))
        return endOf(text.indexOf('\n', at), text);
    const end = next === '"' || next === '`' ? stringEnd(text, at) : wordEnd(text, at);
    if (end === undefined)
        throw fail('a string has no end');
    if (end > at)
        return end;
    if (text.startsWith('/*', at))
        throw fail('a comment starts with // here, not with /*');
    throw fail(`a character that may not stand here: U+${hex(text.codePointAt(at) ?? 0)}`);
}
function wordEnd(text, start) {
    let at = start;
    for (; at < text.length; at += 1) {
        const code = text.codePointAt(at) ?? 0;
        if (!isPrintable(code) || (code === SLASH && /[/*]/.test(text.charAt(at + 1))))
            break;
        if (code > 0xffff)
            at += 1;
    }
    return at;
}
function stringEnd(text, start) {
    const quote = text.charAt(start);
    for (let at = start + 1; at < text.length; at += 1) {
        const next = text.charAt(at);
        if (next === quote)
            return at + 1;
        if (next === '\n')
            return undefined;
        if (next === '\\' && quote === '"')
            at += 1;
    }
    return undefined;
}
function endOf(found, text) {
    return found < 0 ? text.length : found;
}
function isBlank(character) {
    return character === ' ' || character === '\t' || character === '\r';
}
function isPrintable(code) {
    if (code < 0x7f)
        return code > 0x20 && !MARK_CODES.includes(code);
    return PRINTABLE.test(String.fromCodePoint(code));
}
function unquote(body) {
    const pieces = [];
    let at = 0;
    for (let next = body.indexOf('\\'); next >= 0; next = body.indexOf('\\', at)) {
        ESCAPE.lastIndex = next;
        const escaped = bytesOf(ESCAPE.exec(body));
        if (escaped === undefined)
            return undefined;
        pieces.push(Buffer.from(body.slice(at, next)), escaped);
        at = ESCAPE.lastIndex;
    }
    if (at === 0)
        return body;
    const bytes = Buffer.concat([...pieces, Buffer.from(body.slice(at))]);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString() : undefined;
}
function bytesOf(found) {
    if (found === null)
        return undefined;
    const [, letter, octal, byte, short, long] = found;
    if (letter !== undefined)
        return Buffer.from(ESCAPED[letter] ?? '');
    if (octal !== undefined)
        return Buffer.of(Number.parseInt(octal, 8));
    if (byte !== undefined)
        return Buffer.of(Number.parseInt(byte, 16));
    const code = Number.parseInt(short ?? long ?? '', 16);
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    return code > 0x10ffff || surrogate ? undefined : Buffer.from(String.fromCodePoint(code));
}
function hex(code) {
    return code.toString(16).toUpperCase().padStart(4, '0');
}
//# sourceMappingURL=lex.js.map

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

/***/ 61296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ cachePaths),
/* harmony export */   _A: () => (/* binding */ isInfoFor),
/* harmony export */   aV: () => (/* binding */ infoText),
/* harmony export */   kt: () => (/* binding */ athensFolder),
/* harmony export */   tg: () => (/* binding */ moduleCache),
/* harmony export */   vC: () => (/* binding */ proxyFolder)
/* harmony export */ });
/* unused harmony export MAX_MOD */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30362);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95760);



/** Go reads no larger go.mod (golang.org/x/mod/zip MaxGoMod), in bytes. */
const MAX_MOD = (/* unused pure expression or super */ null && (16 << 20));
/** The module cache at `root`, which is what GOMODCACHE names; absolute. */
function moduleCache(root) {
    return { download: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'cache', 'download'), trees: root, spare: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'cache') };
}
/** A plain file proxy at `dir`, for `GOPROXY=file://dir`; absolute. It has no trees. */
function proxyFolder(dir) {
    return { download: dir, trees: dir, spare: dir };
}
/** The disk storage of an Athens proxy at `dir`; absolute. It has no trees and no version lists: Athens lists its folders. */
function athensFolder(dir) {
    return { ...proxyFolder(dir), layout: 'athens' };
}
/**
 * The paths of a module version. Nothing that came from outside is ever a path: path and
 * version are checked and escaped first.
 *
 * @throws Failure `E_MODULE_NAME`
 * @see cmd/go/internal/modfetch CachePath, DownloadDir; go-modules-spec.md 3
 */
function cachePaths(folder, module) {
    const path = (0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePath */ .ft)(module.path);
    const version = (0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeVersion */ .av)(module.version);
    if (folder.layout === 'athens')
        return athensPaths(folder, module);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.download, path, '@v');
    const file = (kind) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, `${version}.${kind}`);
    return {
        dir,
        info: file('info'),
        mod: file('mod'),
        zip: file('zip'),
        ziphash: file('ziphash'),
        partial: file('partial'),
        tree: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder.trees, `${path}@${version}`),
        list: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'list'),
    };
}
/** Names stand unescaped here; both were checked. @see github.com/gomods/athens pkg/storage/fs */
function athensPaths({ download }, { path, version }) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(download, path, version);
    return {
        dir,
        info: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, `${version}.info`),
        mod: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'go.mod'),
        zip: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'source.zip'),
        // none of these is ever made, nor known to Athens
        ziphash: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, `${version}.ziphash`),
        partial: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, `${version}.partial`),
        tree: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, `${version}.tree`),
        list: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'list'),
    };
}
/**
 * The `.info` file as go-airlock writes it: no checksum covers the file, so it is computed and never fetched. The encoding
 * is the go command's own, which rewrites any other at each read.
 *
 * @see cmd/go/internal/modfetch writeDiskStat; go-modules-spec.md 3.1; design section 4
 */
function infoText(module) {
    return `{"Version":"${module.version}","Time":"${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .pseudoTime */ .uT)(module.version) ?? NO_TIME}"}`;
}
/**
 * True when `text` is a `.info` the go command reads as this version: the one we write, or one a proxy sent. The time of a
 * pseudo-version may be another than its name holds: honest proxies differ from it by minutes.
 */
function isInfoFor(module, text) {
    try {
        const info = JSON.parse(text);
        if (typeof info !== 'object' || info === null || !('Version' in info))
            return false;
        return info.Version === module.version && (!('Time' in info) || isTime(info.Time));
    }
    catch {
        return false; // broken JSON: the go command treats it as absent
    }
}
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** What the go command writes where a proxy gave no time. */
const NO_TIME = '0001-01-01T00:00:00Z';
/** The go command reads no other form, and treats the file as absent then. */
function isTime(time) {
    return typeof time === 'string' && RFC3339.test(time);
}
//# sourceMappingURL=modcache.js.map

/***/ }),

/***/ 97914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseModFile)
/* harmony export */ });
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3868);
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11261);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95760);
/**
 * go.mod files: what a module is called and what it requires.
 *
 * @see golang.org/x/mod/modfile rule.go; go-modules-spec.md 5.3, 5.4
 */



/**
 * Reads a go.mod file.
 *
 * `strict` is for the roots: an unknown directive is kept in `unknown` (Go refuses the file), versions have to be canonical, as for
 * a build with `-mod=readonly`. `lax` is how Go reads every other module's file, that of a replacing folder too: module, go, require
 * and the form of ignore matter, all else is passed over, a short version such as `v1.2` is completed.
 *
 * @throws Failure `E_GOMOD_SYNTAX`, or `E_MODULE_NAME` for a path or version, with `file:line`
 */
function parseModFile(text, options) {
    const lax = options.mode === 'lax';
    const draft = {
        module: undefined,
        go: undefined,
        toolchain: undefined,
        lines: {},
        require: [],
        replace: [],
        exclude: [],
        tool: [],
    };
    const source = { code: 'E_GOMOD_SYNTAX', file: options.file, lax, exact: !lax };
    const unknown = (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .readDirectives */ .Vl)(text, source, new Map(lax ? laxHandlers(draft) : strictHandlers(draft)));
    return { ...draft, unknown: lax ? [] : unknown };
}
function laxHandlers(draft) {
    return [
        ['module', (d) => void (draft.module = (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(d, draft.module, (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .oneString */ .cQ)(d)))],
        ['go', (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .goInto */ .H7)(draft)],
        [
            'require',
            (d) => void draft.require.push({ ...(0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleVersion */ .jM)(d), indirect: isIndirect(d), line: d.line }),
        ],
        ['ignore', (d) => void (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .oneString */ .cQ)(d)],
    ];
}
function strictHandlers(draft) {
    return [
        ...laxHandlers(draft),
        ...(0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .commonHandlers */ .jV)(draft),
        ['module', (d) => void (draft.module = (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(d, draft.module, mainModule(d)))],
        ['exclude', (d) => void draft.exclude.push((0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleVersion */ .jM)(d))],
        ['tool', (d) => void draft.tool.push((0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .importPath */ .LM)(d, (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .oneString */ .cQ)(d)))],
        ['retract', retract],
    ];
}
function mainModule(d) {
    const path = (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .importPath */ .LM)(d, (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .oneString */ .cQ)(d));
    if (path === 'go' || path === 'toolchain')
        throw (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongName */ .p4)(d, path, 'Go keeps it for itself');
    return path;
}
function isIndirect(d) {
    const words = (d.comment ?? '').trim().split(/\s+/);
    return words[0] === (words.length === 1 ? 'indirect' : 'indirect;');
}
function retract(d) {
    const [open, low, comma, high, close] = d.args;
    const interval = d.args.length === 5 && open === '[' && comma === ',' && close === ']';
    const versions = interval ? [low, high] : d.args;
    const valid = versions.filter((word) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)((0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(word ?? '') ?? '') !== '');
    if (valid.length !== (interval ? 2 : 1) || valid.length !== versions.length)
        throw (0,_lex_js__WEBPACK_IMPORTED_MODULE_1__/* .syntaxError */ .Ip)(d, 'retract takes a version or [ version , version ]');
}
//# sourceMappingURL=modfile.js.map

/***/ }),

/***/ 52379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Mods)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66246);
/* harmony import */ var _modcache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61296);
/* harmony import */ var _modfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97914);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30362);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39216);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(562);







function inFolder(folder) {
    const ways = new _ways_js__WEBPACK_IMPORTED_MODULE_6__/* .Ways */ .H(folder);
    return (m) => {
        const { dir, mod: path } = (0,_modcache_js__WEBPACK_IMPORTED_MODULE_2__/* .cachePaths */ .Rl)(folder, m);
        ways.leads(dir);
        const bytes = (0,_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegular */ .VX)(path);
        return bytes === undefined ? undefined : { bytes, path };
    };
}
/** The go.mod files in a module cache, or from elsewhere, each held against its sum before it is read. What comes into the cache later is seen. */
class Mods {
    /** True when they stand in the folder that is planned for. */
    inFolder;
    #source;
    #sums;
    #read = new Map();
    #wrong = new Map();
    /** @param from the module cache, or what else gives go.mod files */
    constructor(from, sums) {
        this.inFolder = typeof from !== 'function';
        this.#source = typeof from === 'function' ? from : inFolder(from);
        this.#sums = sums;
    }
    /** Those that are there and are not what the sums name; they count as not there. */
    get wrong() {
        return [...this.#wrong.values()];
    }
    /** True when the go.mod of `m` is in the module cache and is what its sum names. */
    has(m) {
        return this.of(m) !== undefined;
    }
    /** What the go.mod of `m` requires; undefined when it has no sum, is not there, or is wrong. Throws `E_GOMOD_SYNTAX` when it is genuine and broken. */
    of = (m) => {
        const known = this.#read.get((0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(m));
        if (known !== undefined)
            return known;
        const text = this.#proven(m);
        if (text === undefined)
            return undefined;
        const { go, require } = (0,_modfile_js__WEBPACK_IMPORTED_MODULE_3__/* .parseModFile */ .A)(text, { file: `${(0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(m)}/go.mod`, mode: 'lax' });
        const found = { go, require: require.map(({ path, version }) => ({ path, version })) };
        this.#read.set((0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(m), found);
        return found;
    };
    #proven(m) {
        const want = this.#sums.wanted(m, true);
        if (want === undefined)
            return undefined;
        try {
            const found = this.#source(m);
            if (found === undefined)
                return undefined;
            const { bytes, path } = found;
            const got = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashGoMod */ .hK)(bytes);
            if (got !== want)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_MODULE_MOD', { path, want, got });
            this.#wrong.delete((0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(m));
            return bytes.toString('utf8');
        }
        catch (thrown) {
            if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                throw thrown;
            this.#wrong.set((0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(m), { ...thrown.finding, module: (0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(m) });
            return undefined;
        }
    }
}
//# sourceMappingURL=mods.js.map

/***/ }),

/***/ 5049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ calculateNeeds),
/* harmony export */   w: () => (/* binding */ certainArchives)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60430);
/* harmony import */ var _goversion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40194);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65152);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30362);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26867);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95760);
/* harmony import */ var _views_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82012);








/**
 * Calculates what the roots need: each alone, and all together where there is a go.work.
 *
 * The archives of scope `build` are those of what the roots require, at the selected version; in a workspace, or where a
 * go line is below 1.17, also those of the build list that have a sum. A requirement without a sum is a finding. Scope `all`
 * adds every selected version with an archive line, and the go.mod files that are read when those count as required.
 *
 * @see go-modules-spec.md 5.9; design section 3.1
 */
function calculateNeeds(project, modOf, scope) {
    const collect = new Collector(project, scope);
    const views = (0,_views_js__WEBPACK_IMPORTED_MODULE_7__/* .readViews */ .pg)(project, modOf);
    for (const view of views)
        collect.view(view);
    const unread = collect.unread(modOf);
    return { ...collect.result(), unread, open: unread.length === 0 ? new Set() : collect.open };
}
/** Archives that are needed whatever the graph says: what the roots require as it stands in their go.mod, where it has a sum. */
function certainArchives(project) {
    const empty = () => undefined;
    const found = new Map();
    for (const view of (0,_views_js__WEBPACK_IMPORTED_MODULE_7__/* .readViews */ .pg)(project, empty))
        for (const root of view.roots)
            for (const required of root.mod.require) {
                const origin = view.origin(required);
                if (origin.from === 'module' && project.sums.wanted(origin.module, false) !== undefined)
                    found.set((0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(origin.module), origin.module);
            }
    return [...found.values()];
}
/** Joins what each view needs; a version two views need is one need. */
class Collector {
    #needs = new Map();
    #findings = new Map();
    open = new Set();
    #unsummed = [];
    #project;
    #scope;
    constructor(project, scope) {
        this.#project = project;
        this.#scope = scope;
    }
    view(view) {
        for (const module of view.graph.buildList)
            this.#need(module, view);
        for (const module of view.graph.read)
            this.#mod(module, view);
        const required = new Set(view.roots.flatMap((root) => root.mod.require.map((r) => r.path)));
        const wholeList = view.joint || view.roots.some((root) => !(0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .goAtLeast */ .HQ)(root.mod.go, 17));
        for (const module of view.graph.buildList)
            this.#archive(module, {
                view,
                required: required.has(module.path),
                wanted: wholeList || this.#scope === 'all',
            });
        if (this.#scope === 'all')
            this.#deeper(view);
    }
    /**
     * `go mod tidy` and `go test all` also load the tests of dependencies, and take the modules those are from for requirements
     * of the root while they do: their go.mod files are read, and what those select in turn. What has no sum there is not missed.
     */
    #deeper(view) {
        const { sums } = this.#project;
        const hasSum = (goMod) => (module) => {
            const origin = view.origin(module);
            return origin.from === 'module' && sums.wanted(origin.module, goMod) !== undefined;
        };
        const graph = view.graphWith(view.graph.buildList.filter(hasSum(false)));
        for (const module of graph.read.filter(hasSum(true)))
            this.#mod(module, view);
        for (const module of graph.buildList.filter(hasSum(false)))
            this.#archive(module, { view, required: false, wanted: true });
    }
    result() {
        return {
            modules: [...this.#needs.values()].sort((a, b) => (0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .compareModules */ .rz)(a.module, b.module)),
            findings: [...this.#findings.values()],
            unsummed: this.#unsummed,
        };
    }
    unread(modOf) {
        return [...this.#needs.values()]
            .filter((need) => need.mod !== undefined && modOf(need.module) === undefined)
            .map((need) => need.module);
    }
    #need(asked, view) {
        const origin = view.origin(asked);
        if (origin.from === 'folder') {
            (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkReplacement */ .HN)(view.checkout, origin); // the graph need not have read it
            this.#folder(origin);
            return undefined;
        }
        const id = (0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(origin.module);
        // a main module may also be required by its own dependencies; the go command takes the folder
        if (view.mainModules.has(origin.module.path))
            return undefined;
        if (!canExist(origin.module, { view, asked }))
            return undefined;
        const draft = this.#needs.get(id) ?? { module: origin.module, mod: undefined, zip: undefined };
        this.#needs.set(id, draft);
        return draft;
    }
    #mod(module, view) {
        const draft = this.#need(module, view);
        if (draft === undefined)
            return;
        draft.mod = this.#project.sums.wanted(draft.module, true);
        if (draft.mod === undefined)
            this.#missing(draft.module, { view, asked: module, what: 'go.mod' });
    }
    #archive(module, why) {
        if (!why.required && !why.wanted)
            return;
        const draft = this.#need(module, why.view);
        if (draft === undefined)
            return;
        const zip = this.#project.sums.wanted(draft.module, false);
        if (zip !== undefined)
            draft.zip = zip;
        else if (why.required)
            this.#missing(draft.module, { view: why.view, asked: module, what: 'archive' });
        else if (why.view.joint)
            this.#unsummed.push([module, why.view]);
    }
    #missing(module, { view, asked, what }) {
        const key = `${(0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(module)} ${what}`;
        if (this.#findings.has(key))
            return;
        const by = (0,_views_js__WEBPACK_IMPORTED_MODULE_7__/* .whoAsks */ .NM)(view, asked);
        const sumFile = view.joint ? 'go.work.sum' : (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(by.root.dir, 'go.sum');
        const line = what === 'archive'
            ? `${module.path} ${module.version} h1:…`
            : `${module.path} ${module.version}/go.mod h1:…`;
        const message = `${sumFile} has no line for ${what === 'archive' ? 'its archive' : 'its go.mod'}${by.through}`;
        const detail = {
            module: (0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(module),
            path: by.place,
            want: line,
            message,
            remedy: remedyFor(view.joint, by.root),
        };
        const found = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_GOSUM_MISSING', detail);
        this.#findings.set(key, found);
        const isOpen = what === 'archive' ? this.#mayRise(asked) : view.joint && by.through !== '';
        if (isOpen)
            this.open.add(found);
    }
    /** Whether a go.mod that is not read yet may select a higher version: only one that a sum or a replace names can be read. */
    #mayRise({ path, version }) {
        const { sums, roots } = this.#project;
        const works = (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacesOf */ .cE)(this.#project).map(({ work }) => work);
        const replaced = [...roots.map(({ mod }) => mod), ...works];
        const named = [
            ...[...sums.mods, ...sums.archives].filter((module) => module.path === path),
            ...replaced.flatMap(({ replace }) => replace.flatMap(({ oldPath, oldVersion }) => oldPath === path && oldVersion !== undefined ? [{ version: oldVersion }] : [])),
        ];
        return named.some((other) => (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Zy)(other.version, version) > 0);
    }
    #folder({ dir, rule, file }) {
        const detail = {
            module: rule.oldPath,
            path: `${file}:${rule.line}`,
            message: `${rule.newPath} replaces it; that folder is in no sum and was not checked`,
        };
        this.#findings.set(dir, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('W_REPLACE_DIR', detail));
    }
}
/**
 * Whether there can be files of a module version. A dependency may name what no rule allows, where the graph ends before it;
 * a root may not.
 *
 * @throws Failure `E_MODULE_NAME`, or `E_TOOLCHAIN` for a toolchain, with the line of the root that asks for it
 */
function canExist(module, { view, asked }) {
    const toolchain = module.path === _goversion_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOLCHAIN_MODULE */ .xc;
    const problem = (0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .moduleVersionProblem */ .sG)(module);
    if (problem === undefined && !toolchain)
        return true;
    const { place, through } = (0,_views_js__WEBPACK_IMPORTED_MODULE_7__/* .whoAsks */ .NM)(view, asked);
    if (through !== '')
        return false;
    if (toolchain)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_TOOLCHAIN', {
            module: (0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(module),
            path: place,
            message: 'it is a Go, not a module to build from; toolchains are never fetched, cached or bundled',
            remedy: 'take the requirement out; a go line says which Go is needed',
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_MODULE_NAME', {
        path: place,
        message: `${(0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)((0,_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(module))} can be no module: ${problem}`,
    });
}
function remedyFor(joint, root) {
    const go = joint ? 'go list -m all >/dev/null && go mod download' : 'go mod tidy';
    return root.dir === '.' || joint ? go : `go -C ${root.dir} mod tidy`;
}
//# sourceMappingURL=needs.js.map

/***/ }),

/***/ 83191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ machine),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66246);




/**
 * A name for where process ids mean what they mean here, in 8 hex digits: the host, and the namespace of process ids where the
 * system has such. Two containers that share a folder differ in it, even when they are called alike.
 */
function machine() {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(Buffer.from(`${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${pidSpace()}`)).slice(0, 8);
}
function pidSpace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return ''; // no Linux
    }
}
/** True when a process of {@link machine} with this id runs, whoever's it is. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (thrown) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .bJ)(thrown) && 'code' in thrown && thrown.code === 'EPERM';
    }
}
//# sourceMappingURL=owner.js.map

/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ placeList),
/* harmony export */   Mp: () => (/* binding */ placeMod),
/* harmony export */   Ud: () => (/* binding */ placeInfo)
/* harmony export */ });
/* unused harmony exports placeArchive, draftTree */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30362);
/* harmony import */ var _modcache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61296);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26898);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(562);







/**
 * Puts a proven archive into the module cache: tree, then `.ziphash`, then the archive, each by rename. What stands there
 * already is not looked at; it is moved aside and what was proven takes its place.
 *
 * @throws Failure `E_PATH_EXISTS` for a link where a folder belongs; system errors (`ENOSPC`, `EACCES`, …)
 * @see go-modules-spec.md 3.2, 3.3: a visible archive must never lack its `.ziphash`
 */
function placeArchive(target, proven) {
    const paths = cachePaths(target.folder, proven.module);
    makeFolder(target, paths.dir);
    if (target.trees) {
        makeFolder(target, dirname(paths.tree));
        const staged = stagedTree(target, proven);
        moveInto(target, staged, paths.tree);
        sealTree(paths.tree);
        placeFile(target, paths.ziphash, Buffer.from(proven.h1));
        moveAside(target, paths.partial); // left by a killed go command; it would extract again
    }
    if (target.archives)
        placeFile(target, paths.zip, proven.archive);
    else if (target.trees)
        dropOther(target, paths.zip, proven.archive);
}
/** A draft for the tree of an archive that is still to be proven; to be discarded when it is not. */
function draftTree(target, module) {
    return new TreeDraft(stagedName(target), module);
}
function stagedTree(target, proven) {
    if (proven.tree === undefined) {
        const staged = stagedName(target);
        writeTree(staged, proven);
        return staged;
    }
    proven.tree.finish();
    return proven.tree.dir;
}
/** Puts a `.mod` whose h1 was checked by the caller into the module cache. Throws as {@link placeArchive}. */
function placeMod(target, module, content) {
    const paths = (0,_modcache_js__WEBPACK_IMPORTED_MODULE_4__/* .cachePaths */ .Rl)(target.folder, module);
    makeFolder(target, paths.dir);
    placeFile(target, paths.mod, content);
}
/** Writes the computed `.info` of a version. Throws as {@link placeArchive}. */
function placeInfo(target, module) {
    const paths = (0,_modcache_js__WEBPACK_IMPORTED_MODULE_4__/* .cachePaths */ .Rl)(target.folder, module);
    makeFolder(target, paths.dir);
    placeFile(target, paths.info, Buffer.from((0,_modcache_js__WEBPACK_IMPORTED_MODULE_4__/* .infoText */ .aV)(module)));
}
/** Writes the version list of a module path for its use as a file proxy. Throws as {@link placeArchive}. */
function placeList(target, path, text) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target.folder.download, (0,_module_js__WEBPACK_IMPORTED_MODULE_3__/* .escapePath */ .ft)(path), '@v');
    makeFolder(target, dir);
    placeFile(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'list'), Buffer.from(text));
}
/** What this thread knows of the folders of one run, which its staging folder stands for. */
let known;
function makeFolder({ folder, staging }, dir) {
    if (known?.staging !== staging)
        known = { staging, ways: new _ways_js__WEBPACK_IMPORTED_MODULE_6__/* .Ways */ .H(folder) };
    known.ways.make(dir);
}
/** Writes `content` under the final name `path` by rename from the staging folder. */
function placeFile(target, path, content) {
    const staged = stagedName(target);
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .writeNew */ .qf)(staged, content);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true)
        moveAside(target, path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(staged, path);
}
function moveInto(target, staged, path) {
    // a folder cannot be renamed over a full one, and what stands here is not what was proven, or not known to be
    moveAside(target, path);
    renameSync(staged, path);
}
/** What stood under a final name goes when the staging folder does. */
function moveAside(target, path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    if (stat.isDirectory())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o755); // as sealed, its owner could not move it
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, stagedName(target));
}
/** Where no archive is kept, none but the proven one may stand beside the tree: the go command would believe it. */
function dropOther(target, path, proven) {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() === true && stat.size === proven.length && readFileSync(path).equals(proven))
        return;
    moveAside(target, path);
}
let made = 0;
/** A name in the staging folder, which is of this run alone; each of its threads counts for itself. */
function stagedName(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target.staging, `${node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.threadId}-${++made}`);
}
//# sourceMappingURL=place.js.map

/***/ }),

/***/ 26867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wh: () => (/* binding */ readProject),
  SP: () => (/* binding */ shown),
  Ev: () => (/* binding */ sumTexts),
  cE: () => (/* binding */ workspacesOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/checkout.js
var gomod_checkout = __webpack_require__(60430);
;// CONCATENATED MODULE: ./build/src/gomod/gowork.js
/** Which go.work the go command would use, and that it is the base's own or none. */




/** The base's own go.work; undefined when there is none or the environment says `off`. */
function ownGowork({ base, gowork }) {
    const file = (0,external_node_path_.join)(base, 'go.work');
    return gowork === 'off' || !isGowork(file) ? undefined : file;
}
/**
 * Holds the go.work the go command would use against the one that the plan is made from.
 *
 * @returns `W_GOWORK_ABOVE` for one above the base and in the checkout, which is left out
 * @throws Failure `E_GOWORK_OUTSIDE` for one above the checkout, and for a GOWORK that names another file than the base's own
 * @see cmd/go/internal/modload FindGoWork, findWorkspaceFile; threat-model.md T24
 */
function checkGowork(looking) {
    const { base, gowork = '', checkout } = looking;
    if (gowork === 'off')
        return [];
    if (gowork !== '' && gowork !== 'auto')
        return checkNamed(looking, gowork);
    if (ownGowork(looking) !== undefined)
        return [];
    // the go command goes up by the folder's name, which a link may have given it
    for (const start of [base, (0,gomod_checkout/* realPath */.Ye)(base)]) {
        const file = (0,gomod_checkout/* foldersAbove */.Zv)(start)
            .map((dir) => (0,external_node_path_.join)(dir, 'go.work'))
            .find(isGowork);
        if (file !== undefined)
            return [above(file, base, checkout)];
    }
    return [];
}
/** Relative paths in a go.work start at its folder, so the folder and the name count, and not what a link makes of the file. */
function checkNamed({ base, checkout }, gowork) {
    const isOwn = (0,external_node_path_.basename)(gowork) === 'go.work' && (0,gomod_checkout/* realPath */.Ye)((0,external_node_path_.dirname)(gowork)) === (0,gomod_checkout/* realPath */.Ye)(base);
    if ((0,external_node_path_.isAbsolute)(gowork) && isOwn)
        return [];
    const dir = (0,external_node_path_.dirname)(gowork);
    const isOurs = (0,external_node_path_.isAbsolute)(gowork) && isGowork(gowork) && (0,gomod_checkout/* isInside */.FK)(checkout, dir);
    throw new errors/* Failure */.HR('E_GOWORK_OUTSIDE', {
        path: gowork,
        want: `${(0,external_node_path_.join)(base, 'go.work')}, or off`,
        got: gowork,
        message: 'the GOWORK of the environment names a go.work that is not the one of this folder',
        remedy: isOurs ? `-C ${dir}` : 'take GOWORK out of the environment, or set GOWORK=off',
    });
}
function above(file, base, checkout) {
    const dir = (0,external_node_path_.dirname)(file);
    if ((0,gomod_checkout/* isInside */.FK)(checkout, dir))
        return (0,errors/* finding */.gk)('W_GOWORK_ABOVE', {
            path: (0,external_node_path_.relative)(base, file),
            message: 'a go.work above this folder is left out: the roots are planned alone, and a sealed step runs with GOWORK=off',
            remedy: `-C ${dir} plans the workspace; GOWORK=off says that none is meant`,
        });
    throw new errors/* Failure */.HR('E_GOWORK_OUTSIDE', {
        path: file,
        message: 'the go command would use this go.work, and it is not part of the checkout',
        ...(checkout.known
            ? {}
            : { remedy: `set GOWORK=off, or remove it; if it is yours, plan the workspace with -C ${dir}` }),
    });
}
/** As the go command sees it: a folder of that name is none. */
function isGowork(path) {
    return (0,external_node_fs_.existsSync)(path) && !(0,external_node_fs_.statSync)(path).isDirectory();
}
//# sourceMappingURL=gowork.js.map
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
// EXTERNAL MODULE: ./build/src/gomod/modfile.js
var modfile = __webpack_require__(97914);
// EXTERNAL MODULE: ./build/src/gomod/regular.js
var regular = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/src/gomod/roots.js
var gomod_roots = __webpack_require__(16065);
// EXTERNAL MODULE: ./build/src/gomod/sum.js
var sum = __webpack_require__(12595);
// EXTERNAL MODULE: ./build/src/gomod/lex.js
var lex = __webpack_require__(11261);
// EXTERNAL MODULE: ./build/src/gomod/directives.js
var directives = __webpack_require__(3868);
;// CONCATENATED MODULE: ./build/src/gomod/workfile.js
/**
 * go.work files: which modules are built together.
 *
 * @see golang.org/x/mod/modfile work.go; go-modules-spec.md 5.5
 */



/**
 * Reads a go.work file. An unknown directive is kept in `unknown` (Go refuses the file).
 *
 * @param file how it is shown to people
 * @throws Failure `E_GOWORK_SYNTAX`, or `E_MODULE_NAME` for a path or version in a replace, with `file:line`
 */
function parseWorkFile(text, file) {
    const draft = {
        go: undefined,
        toolchain: undefined,
        lines: {},
        use: [],
        replace: [],
    };
    const source = { code: 'E_GOWORK_SYNTAX', file, lax: false, exact: false };
    const unknown = (0,lex/* readDirectives */.Vl)(text, source, new Map([...(0,directives/* commonHandlers */.jV)(draft), ['use', useInto(draft.use)]]));
    return { ...draft, unknown };
}
function useInto(use) {
    const seen = new Set();
    return (d) => {
        const dir = (0,directives/* oneString */.cQ)(d);
        const folder = (0,external_node_path_.normalize)(`${dir}/`);
        if (seen.has(folder))
            throw (0,lex/* syntaxError */.Ip)(d, `a second use of ${(0,lex/* shown */.SP)([dir])}`);
        seen.add(folder);
        use.push({ dir, line: d.line });
    };
}
//# sourceMappingURL=workfile.js.map
;// CONCATENATED MODULE: ./build/src/gomod/project.js











/**
 * Reads the roots of a checkout, their go.mod and go.sum, go.work and go.work.sum. Reads only; runs no program.
 *
 * @throws Failure `E_NO_MODULE`, `E_GOMOD_SYNTAX`, `E_GOWORK_SYNTAX`, `E_GOWORK_OUTSIDE`, `E_GOSUM_SYNTAX`, `E_MODULE_NAME`,
 *   `E_UNREADABLE`
 * @see go-modules-spec.md 5.9 step 1; design section 3.2, `modules`
 */
function readProject(where) {
    if (!isFolder(where.base))
        throw new errors/* Failure */.HR('E_UNREADABLE', { path: where.base, message: 'there is no such folder' });
    const above = checkGowork({ ...where, checkout: (0,gomod_checkout/* checkoutOf */.o5)(where.base) });
    const workspace = where.all === true ? undefined : readWorkspace(where, '.');
    const every = where.all === true ? readAll(where) : undefined;
    const found = foundDirs(where.base, workspace, every);
    const dirs = where.modules.length === 0 ? found : found.filter((dir) => (0,gomod_roots/* matchesAny */._I)(where.modules, dir));
    if (dirs.length === 0)
        throw noModule(where, found);
    const roots = dirs.map((dir) => readRoot(where.base, dir));
    const joined = every?.flatMap((work) => limited(work, new Set(dirs)));
    const works = joined ?? (workspace === undefined ? [] : [{ ...workspace, dir: '.' }]);
    const sums = (0,sum/* readSums */.P)(sumFiles(where.base, dirs, works));
    const unknown = [
        ...roots.flatMap((root) => root.mod.unknown.map((at) => ({ ...at, file: shown(root.dir, 'go.mod') }))),
        ...works.flatMap(({ work, dir }) => work.unknown.map((at) => ({ ...at, file: shown(dir, 'go.work') }))),
    ].map(({ file, line, text }) => (0,errors/* finding */.gk)('W_UNKNOWN_DIRECTIVE', { path: `${file}:${line}`, message: `an unknown directive: ${text}` }));
    const findings = [...sums.findings, ...unknown, ...above];
    return {
        ...{ base: where.base, roots, workspace, sums, findings },
        ...(joined === undefined ? {} : { joined }),
    };
}
/** Every go.work of a project with the roots it joins. */
function workspacesOf({ roots, workspace, joined }) {
    if (joined !== undefined)
        return joined;
    return workspace === undefined ? [] : [{ ...workspace, dir: '.', members: roots.map(({ dir }) => dir) }];
}
/** The sum files of a project as they are now. Throws Failure `E_UNREADABLE`. */
function sumTexts(project) {
    return sumFiles(project.base, project.roots.map(({ dir }) => dir), workspacesOf(project));
}
/** A file of a root as people know it: `go.mod`, `tools/go.sum`. */
function shown(dir, file) {
    return dir === '.' ? file : `${dir}/${file}`;
}
function readWorkspace({ base, gowork }, dir) {
    const file = ownGowork({ base: (0,external_node_path_.join)(base, dir), gowork });
    if (file === undefined)
        return undefined;
    const name = shown(dir, 'go.work');
    return { file, work: parseWorkFile((0,regular/* readNamed */.Mk)(file, name).toString('utf8'), name) };
}
/** Every go.work below the base. */
function readAll(where) {
    return (0,gomod_roots/* findWorkDirs */.Fz)(where.base).flatMap((dir) => {
        const workspace = readWorkspace(where, dir);
        return workspace === undefined
            ? []
            : [{ ...workspace, dir, members: memberDirs(where.base, workspace, dir) }];
    });
}
/** A go.work with those of its members that are covered; none when it has none of them. */
function limited(work, covered) {
    const members = work.members.filter((dir) => covered.has(dir));
    return members.length === 0 ? [] : [{ ...work, members }];
}
function foundDirs(base, workspace, every) {
    if (workspace !== undefined)
        return memberDirs(base, workspace, '.');
    const found = (0,gomod_roots/* findModuleDirs */.Ei)(base);
    if (every === undefined)
        return found;
    return [...new Set([...found, ...every.flatMap(({ members }) => members)])].sort();
}
function memberDirs(base, { work }, of) {
    const checkout = (0,gomod_checkout/* checkoutOf */.o5)(base);
    const file = shown(of, 'go.work');
    return work.use.map(({ dir, line }) => {
        const path = (0,external_node_path_.resolve)(base, of, dir);
        if (!(0,gomod_checkout/* isInside */.FK)(checkout, path))
            throw new errors/* Failure */.HR('E_GOWORK_OUTSIDE', {
                path: `${file}:${line}`,
                want: `a folder in ${checkout.top}`,
                got: path,
                message: `use ${dir} leads out of the checkout`,
                remedy: `go work edit -dropuse=${dir}`,
            });
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'go.mod')))
            throw new errors/* Failure */.HR('E_GOWORK_SYNTAX', {
                path: `${file}:${line}`,
                message: `use ${dir}: there is no go.mod in that folder`,
                remedy: `go work edit -dropuse=${dir}`,
            });
        return slashed((0,external_node_path_.relative)(base, path));
    });
}
function readRoot(base, dir) {
    const file = shown(dir, 'go.mod');
    const bytes = (0,regular/* readNamed */.Mk)((0,external_node_path_.join)(base, dir, 'go.mod'), file);
    const mod = (0,modfile/* parseModFile */.A)(bytes.toString('utf8'), { file, mode: 'strict' });
    const gosum = (0,external_node_path_.join)(base, dir, 'go.sum');
    return {
        dir,
        mod,
        module: mod.module ?? '',
        digests: {
            gomod: (0,hash/* sha256Hex */.fg)(bytes),
            gosum: (0,external_node_fs_.existsSync)(gosum) ? (0,hash/* sha256Hex */.fg)((0,regular/* readNamed */.Mk)(gosum, shown(dir, 'go.sum'))) : null,
        },
        vendored: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(base, dir, 'vendor', 'modules.txt')),
    };
}
function sumFiles(base, dirs, works) {
    const names = [
        ...dirs.map((dir) => shown(dir, 'go.sum')),
        ...works.map(({ dir }) => shown(dir, 'go.work.sum')),
    ];
    return names
        .filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(base, name)))
        .map((name) => ({ file: name, text: (0,regular/* readNamed */.Mk)((0,external_node_path_.join)(base, name), name).toString('utf8') }));
}
function noModule({ base, modules }, found) {
    if (found.length > 0)
        return new errors/* Failure */.HR('E_NO_MODULE', {
            path: base,
            message: `no module matches ${modules.join(' ')}`,
            remedy: `there are: ${found.slice(0, 10).join(' ')}`,
        });
    const above = (0,external_node_path_.resolve)(base, '..');
    const hint = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(above, 'go.mod'))
        ? { remedy: `the go.mod is one folder up: -C ${above}` }
        : {};
    return new errors/* Failure */.HR('E_NO_MODULE', { path: base, ...hint });
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function slashed(path) {
    return path === '' ? '.' : path.split(external_node_path_.sep).join('/');
}
//# sourceMappingURL=project.js.map

/***/ }),

/***/ 53314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readQuestion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30362);


/**
 * Understands a question.
 *
 * @param env the platform and the flags of the go command; an empty platform says that there is no go command
 * @throws Failure `E_USAGE` for a platform, tag or pattern that is none, or without a go command to ask
 */
function readQuestion({ platforms, tags, packages }, env) {
    if (env.GOOS === '' || env.GOARCH === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_USAGE', {
            message: 'scope needed asks the go command what the packages import, and go cannot be started',
            remedy: 'install Go, or use scope build',
        });
    const named = listOf(platforms ?? `${env.GOOS}/${env.GOARCH}`);
    for (const platform of named)
        if (!/^[a-z0-9]+\/[a-z0-9]+$/.test(platform))
            throw usage('platforms', `os/arch, comma-separated, as in linux/amd64,windows/arm64`, platform);
    for (const tag of listOf(tags ?? ''))
        if (!/^[\p{L}\p{N}_.]+$/u.test(tag))
            throw usage('tags', 'build tags, comma-separated', tag);
    for (const pattern of packages)
        if (!/^[^-\s@][^\s@]*$/.test(pattern))
            throw usage('packages', 'package patterns such as ./...', pattern);
    return {
        platforms: [...new Set(named)].sort(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo),
        tags: listOf(tags ?? '').join(','),
        packages: packages.length === 0 ? ['./...'] : packages,
        goflags: env.GOFLAGS,
    };
}
function listOf(text) {
    return text === '' ? [] : text.split(',').map((word) => word.trim());
}
function usage(name, takes, got) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_USAGE', { message: `${name} takes ${takes}, not ${JSON.stringify(got)}` });
}
//# sourceMappingURL=question.js.map

/***/ }),

/***/ 39216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   Nl: () => (/* binding */ withRegular),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   t5: () => (/* binding */ textIfRegular)
/* harmony export */ });
/* unused harmony exports readListed, holds */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);


/** Bytes of the largest file there is in a module cache or vendor folder: an archive, or the one file of a module (golang.org/x/mod/zip). */
const MOST = 500 << 20;
/**
 * The bytes of a regular file; undefined when there is none.
 *
 * @throws Failure `E_FILE_TYPE` for a pipe, link, folder or device, which are never opened; `E_LIMIT` for what is larger than
 *   any file of a module, which is not read: a file full of holes costs its writer nothing
 */
function readRegular(path, seen) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    if (!stat.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_FILE_TYPE', { path });
    return readListed(path, seen);
}
/** The bytes of a file that was just seen to be a regular one. Throws as {@link readRegular}. */
function readListed(path, seen) {
    return withRegular(path, (fd, stat) => {
        seen?.(path, stat);
        if (stat.size > MOST)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_LIMIT', { path, want: `at most ${MOST} bytes`, got: `${stat.size} bytes` });
        const bytes = Buffer.allocUnsafe(stat.size);
        return bytes.subarray(0, readUpTo(fd, bytes));
    });
}
function readUpTo(fd, into) {
    let at = 0;
    while (at < into.length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, into, at, into.length - at, null);
        if (read === 0)
            break; // it became shorter meanwhile
        at += read;
    }
    return at;
}
/**
 * True when a file that was just seen to be a regular one holds just these bytes. Reads all of them, and keeps none.
 *
 * @param seen told what the file is
 * @throws Failure `E_FILE_TYPE`; system errors
 */
function holds(path, bytes, seen) {
    return withRegular(path, (fd, stat) => {
        seen?.(path, stat);
        if (stat.size !== bytes.length)
            return false;
        for (let at = 0; at < bytes.length;) {
            const read = readSync(fd, scratch, 0, scratch.length, null);
            if (read === 0 || bytes.compare(scratch, 0, read, at, Math.min(at + read, bytes.length)) !== 0)
                return false;
            at += read;
        }
        return true;
    });
}
/** Each thread has one; a buffer for every file would be collected more slowly than it is read. */
const scratch = Buffer.allocUnsafeSlow(1 << 18);
/**
 * Opens a file that was just seen to be a regular one. What took its place since is not followed, waited for or read.
 *
 * @throws Failure `E_FILE_TYPE`; system errors
 * @see threat-model T16, T43
 */
function withRegular(path, use) {
    // without O_NONBLOCK opening a pipe waits for a writer; the flags are undefined, and so nothing, where a system has none
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!opened.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_FILE_TYPE', { path });
        return use(fd, opened);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** The text of a regular file; undefined for everything that {@link readRegular} would refuse: a pipe would wait for ever. */
function textIfRegular(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size <= MOST ? readListed(path).toString('utf8') : undefined;
}
/**
 * The bytes of a file of the checkout; links are followed.
 *
 * @param name as people know it
 * @throws Failure `E_UNREADABLE`
 */
function readNamed(path, name) {
    const where = { path: name, message: 'it is there and cannot be read as a file' };
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_UNREADABLE', where, cause);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_UNREADABLE', where);
}
//# sourceMappingURL=regular.js.map

/***/ }),

/***/ 16065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ findModuleDirs),
/* harmony export */   Fz: () => (/* binding */ findWorkDirs),
/* harmony export */   _I: () => (/* binding */ matchesAny)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The folders below `base` that hold a go.mod, relative and sorted; `vendor`, `testdata`, and names starting with `.` or `_`
 * are passed over, as the go command does for `./...`. Links are not followed.
 */
function findModuleDirs(base) {
    return findDirs(base, 'go.mod');
}
/** The folders below `base` that hold a go.work, as {@link findModuleDirs} finds those of go.mod. */
function findWorkDirs(base) {
    return findDirs(base, 'go.work');
}
function findDirs(base, file) {
    const found = [];
    const walk = (dir) => {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, dir), { withFileTypes: true });
        if (entries.some((entry) => entry.name === file && !entry.isDirectory()))
            found.push(dir);
        for (const entry of entries)
            if (entry.isDirectory() && !isPassedOver(entry.name))
                walk(dir === '.' ? entry.name : `${dir}/${entry.name}`);
    };
    walk('.');
    return found.sort();
}
function isPassedOver(name) {
    return (name === 'vendor' ||
        name === 'testdata' ||
        name === 'node_modules' ||
        name.startsWith('.') ||
        name.startsWith('_'));
}
/** True when one of the globs matches the folder: `*` and `?` within a name, `**` over several; `dir/go.mod` means `dir`. */
function matchesAny(globs, dir) {
    return globs.some((glob) => toRegExp(glob).test(dir));
}
function toRegExp(glob) {
    const plain = glob.replace(/^\.\//, '').replace(/\/?(go\.mod)?$/, '');
    const source = plain
        .split(/(\*\*\/|\/\*\*|\*\*|\*|\?)/)
        .map((part) => WILD[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
        .join('');
    return new RegExp(`^(?:${source === '' ? '\\.' : source})$`);
}
const WILD = {
    '**/': '(?:.*/)?',
    '/**': '(?:/.*)?',
    '**': '.*',
    '*': '[^/]*',
    '?': '[^/]',
};
//# sourceMappingURL=roots.js.map

/***/ }),

/***/ 67789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ withStaging),
/* harmony export */   By: () => (/* binding */ leftStaging),
/* harmony export */   Cj: () => (/* binding */ STAGING),
/* harmony export */   Ex: () => (/* binding */ withStagingOnDemand),
/* harmony export */   Le: () => (/* binding */ clearStaging)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83191);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26898);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(562);






/** How the name of every staging folder starts. */
const STAGING = '.go-airlock-';
/*
 * Makes the staging folder of this run inside a folder, and removes those that killed runs of this machine left.
 * Its name never looks like a version, so the go command passes it over.
 *
 * @throws Failure `E_PATH_EXISTS` for a link on the way to it; system errors (`EACCES`, `EROFS`, `ENOSPC`, …): the first sign that the folder cannot be filled, before any download
 */
function openStaging(folder) {
    new _ways_js__WEBPACK_IMPORTED_MODULE_5__/* .Ways */ .H(folder).make(folder.spare);
    clearStaging(folder);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.spare, `${STAGING}${(0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .machine */ .A)()}-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(dir, { mode: 0o700 });
    return {
        dir,
        remove: () => {
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .dM)(dir);
        },
    };
}
/** The names of the staging folders that killed runs left. Removes nothing. */
function leftStaging({ spare }) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(spare, NONE);
    return stat?.isDirectory() === true ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(spare).filter((name) => isLeftOver(spare, name)) : [];
}
/** Removes the staging folders that killed runs left; those of running ones stay, and what is behind a link. */
function clearStaging({ trees, spare }) {
    const stat = spare === trees ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(spare, NONE) : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(spare, NONE);
    if (stat?.isDirectory() !== true)
        return;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(spare))
        if (isLeftOver(spare, name))
            (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .dM)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(spare, name));
}
const NONE = { throwIfNoEntry: false };
/** Gives `use` a staging folder inside `folder` and removes it at the end, whatever happens. Throws what {@link openStaging} throws. */
async function withStaging(folder, use) {
    return withStagingOnDemand(folder, (open) => use(open()));
}
/**
 * As {@link withStaging}, but the folder is made when it is first asked for: what killed runs left is cleared in any case, and
 * else nothing is written. `open` throws what {@link openStaging} throws.
 */
async function withStagingOnDemand(folder, use) {
    let staging;
    try {
        return await use(() => (staging ??= openStaging(folder)).dir);
    }
    finally {
        if (staging === undefined)
            clearIfPossible(folder);
        else
            staging.remove();
    }
}
function clearIfPossible(folder) {
    try {
        clearStaging(folder);
    }
    catch {
        // a run that has nothing to write does not fail for what another left
    }
}
/** No run takes so long, in milliseconds: what is older has no owner, whichever machine that was. */
const LONGEST = 24 * 3_600_000;
/** What a run left whose process is gone; of other machines, such as containers that share the folder, what is too old to be in use. */
function isLeftOver(dir, name) {
    const [, owner, pid] = NAME.exec(name) ?? [];
    if (owner === undefined)
        return false;
    if (owner === (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .machine */ .A)() && Number(pid) !== process.pid && !(0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._)(Number(pid)))
        return true;
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), NONE);
    return stat !== undefined && Math.abs(Date.now() - stat.mtimeMs) > LONGEST;
}
const NAME = /^\.go-airlock-([0-9a-f]{8})-([1-9][0-9]{0,9})-[0-9a-f]+$/;
//# sourceMappingURL=staging.js.map

/***/ }),

/***/ 12595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sumLines),
/* harmony export */   P: () => (/* binding */ readSums)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _goversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40194);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30362);
/**
 * go.sum and go.work.sum: what the bytes of each module version have to be.
 *
 * @see cmd/go/internal/modfetch readGoSum; go-modules-spec.md 4.2
 */



const MAX_BYTES = 64 * 1024 * 1024;
// what Go's strings.Fields splits at; \s of JavaScript would take the byte order mark and not take U+0085
const BLANKS = /[\t\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
// 32 bytes leave two bits of the last letter unused: they are zero, or Go would never find this sum equal to its own
const H1_HASH = /^h1:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
// an early go command wrote this for modules without a go.mod file
const EMPTY_MOD = 'h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=';
const MOD = '/go.mod';
/**
 * Reads the sum files of a run as one set. Blank lines, CRLF and lines with the hash of an empty go.mod are passed over, as by Go.
 *
 * @throws Failure `E_GOSUM_SYNTAX` with `file:line` for a line that is not `module version hash` (three fields, a module version
 *   that can exist, an h1 of 32 bytes in base64), and for a text over 64 MiB
 */
function readSums(texts) {
    const [h1s, others] = [new Map(), new Map()];
    const conflicts = [];
    for (const text of texts) {
        for (const line of sumLines(text)) {
            const key = keyOf(line.module, line.mod);
            const first = h1s.get(key);
            if (!isH1(line))
                others.set(key, others.get(key) ?? line);
            else if (first === undefined)
                h1s.set(key, line);
            else if (first.hash !== line.hash)
                conflicts.push(conflict(first, line));
        }
    }
    const strange = [...others].filter(([key]) => !h1s.has(key)).map(([, line]) => noH1(line));
    return sumsOf(h1s, [...conflicts, ...strange]);
}
function sumsOf(h1s, findings) {
    const entry = (m, mod) => h1s.get(keyOf(m, mod));
    const modules = (mod) => [...h1s.values()]
        .filter((line) => line.mod === mod && line.module.path !== _goversion_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOLCHAIN_MODULE */ .xc)
        .map((line) => line.module)
        .sort(_module_js__WEBPACK_IMPORTED_MODULE_2__/* .compareModules */ .rz);
    return {
        wanted: (m, mod) => entry(m, mod)?.hash,
        place: (m, mod) => placeOf(entry(m, mod)),
        archives: modules(false),
        mods: modules(true),
        findings,
    };
}
/** Every line that says something, in the order of the file. Throws as {@link readSums}. */
function* sumLines({ file, text }) {
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw malformed(file, 'it is larger than 64 MiB');
    let number = 0;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        number += 1;
        const line = lineOf(text.slice(start, end), `${file}:${number}`);
        if (line !== undefined)
            yield { ...line, file, line: number };
        start = end + 1;
    }
}
function lineOf(text, place) {
    const fields = text.split(BLANKS).filter((field) => field !== '');
    const [path, name, hash] = fields;
    if (path === undefined)
        return undefined;
    if (name === undefined || hash === undefined || fields.length > 3)
        throw malformed(place, `the line has ${fields.length} fields, not module, version and hash`);
    if (hash === EMPTY_MOD)
        return undefined;
    if (hash.startsWith('h1:') && !H1_HASH.test(hash))
        throw malformed(place, 'the h1 is not 32 bytes in base64');
    const mod = name.endsWith(MOD);
    const module = { path, version: mod ? name.slice(0, -MOD.length) : name };
    const problem = (0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleVersionProblem */ .sG)(module);
    if (problem !== undefined)
        throw malformed(place, `no module version: ${(0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(module))}: ${problem}`);
    return { module, mod, hash };
}
function isH1(line) {
    return line.hash.startsWith('h1:');
}
function malformed(path, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_GOSUM_SYNTAX', { path, message });
}
function conflict(first, second) {
    const what = first.mod ? 'the go.mod file' : 'the archive';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_GOSUM_CONFLICT', {
        module: (0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(first.module),
        path: `${second.file}:${second.line}`,
        want: first.hash,
        got: second.hash,
        message: `two sums for ${what} disagree; the other one is at ${first.file}:${first.line}`,
    });
}
function noH1(line) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_GOSUM_ALGO', {
        module: (0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(line.module),
        path: `${line.file}:${line.line}`,
        got: (0,_module_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(line.hash),
    });
}
function keyOf(m, mod) {
    return mod ? `${m.path}@${m.version}${MOD}` : `${m.path}@${m.version}`;
}
function placeOf(line) {
    return line === undefined ? undefined : `${line.file}:${line.line}`;
}
//# sourceMappingURL=sum.js.map

/***/ }),

/***/ 11071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ tooNew),
/* harmony export */   Kx: () => (/* binding */ newerToolchains),
/* harmony export */   pl: () => (/* binding */ newestGoLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _goversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40194);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26867);



/** Go looks at go and toolchain lines since this version. */
const FIRST_TO_LOOK = '1.21';
/**
 * A finding for each root, and for the go.work, whose go line wants a newer Go than there is. The toolchain line does not count:
 * the seal sets GOTOOLCHAIN=local. None where there is no Go, a development build, or one that does not look at go lines.
 *
 * @param goversion GOVERSION, such as `go1.26.8`
 * @see cmd/go/internal/gover; go-modules-spec.md 5.7; threat-model T18, T26
 */
function tooNew(project, goversion) {
    const have = looking(goversion);
    if (have === undefined)
        return [];
    return goLines(project).flatMap(({ path, version: go }) => (0,_goversion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareGo */ .Ac)(go, have) <= 0
        ? []
        : [
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_TOOLCHAIN', {
                path,
                want: `go ${go}`,
                got: `go ${have}`,
                message: `need go ${go}, have go ${have}; a sealed build fetches no toolchain`,
                remedy: `install Go ${go} or newer and put it first in PATH (in a workflow: setup-go before this step), or lower the go line`,
            }),
        ]);
}
/** The go line that wants the newest Go; undefined where there is none. */
function newestGoLine(project) {
    const [first, ...others] = goLines(project);
    if (first === undefined)
        return undefined;
    return others.reduce((best, line) => ((0,_goversion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareGo */ .Ac)(line.version, best.version) > 0 ? line : best), first);
}
/**
 * The toolchain lines that name a newer Go than there is. The go command, where it may switch, follows the one of the go.work,
 * and those of the roots only where no go.work joins them. None in the cases of {@link tooNew}.
 *
 * @see cmd/go/internal/toolchain Select; go-modules-spec.md 5.7; peers.md M24
 */
function newerToolchains(project, goversion) {
    const have = looking(goversion);
    if (have === undefined)
        return [];
    const works = (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .workspacesOf */ .cE)(project);
    const members = new Set(works.flatMap((work) => work.members));
    const files = [
        ...works.map(({ dir, work }) => ({ file: (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(dir, 'go.work'), ...work })),
        ...project.roots
            .filter(({ dir }) => !members.has(dir))
            .map(({ dir, mod }) => ({ file: (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(dir, 'go.mod'), ...mod })),
    ];
    return files.flatMap(({ file, toolchain = '', lines }) => {
        const version = (0,_goversion_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOfGo */ .c5)(toolchain);
        if (version === undefined || (0,_goversion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareGo */ .Ac)(version, have) <= 0)
            return [];
        return [{ path: place(file, lines.toolchain), version }];
    });
}
/** The version of a Go that looks at what the lines say. */
function looking(goversion) {
    const have = (0,_goversion_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOfGo */ .c5)(goversion);
    return have === undefined || (0,_goversion_js__WEBPACK_IMPORTED_MODULE_1__/* .compareGo */ .Ac)(have, FIRST_TO_LOOK) < 0 ? undefined : have;
}
function goLines(project) {
    const files = [
        ...(0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .workspacesOf */ .cE)(project).map(({ dir, work }) => ({ file: (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(dir, 'go.work'), ...work })),
        ...project.roots.map(({ dir, mod }) => ({ file: (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(dir, 'go.mod'), ...mod })),
    ];
    return files.flatMap(({ file, go, lines }) => go === undefined ? [] : [{ path: place(file, lines.go), version: go }]);
}
function place(file, line) {
    return line === undefined ? file : `${file}:${line}`;
}
//# sourceMappingURL=toolchain.js.map

/***/ }),

/***/ 26898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   qf: () => (/* binding */ writeNew)
/* harmony export */ });
/* unused harmony exports TreeDraft, writeTree, sealTree, treeFiles, listTree, hashTree */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66246);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30362);
/* harmony import */ var _regular_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39216);






/**
 * A tree in the making, as the go command extracts it: files 0444, folders 0555 (the top one stays 0755, for the rename to its
 * final name; see {@link sealTree}). It stands in a staging folder and is nothing before its archive is proven.
 *
 * @see golang.org/x/mod/zip Unzip; go-modules-spec.md 3.1
 */
class TreeDraft {
    /** Must not exist before. */
    dir;
    #prefix;
    #folders = new Set();
    constructor(dir, module) {
        this.dir = dir;
        this.#prefix = idOf(module).length + 1;
        mkdirSync(dir); // never one that is there already, such as a link
    }
    /** Writes a file. @param name as in the archive; the rules of Go on names were checked. Throws system errors. */
    add(name, content) {
        const below = name.slice(this.#prefix);
        makeFolders(this.dir, below, this.#folders);
        writeNew(join(this.dir, below), content, 0o444);
    }
    /** After the last file. Throws system errors. */
    finish() {
        for (const folder of this.#folders)
            chmodSync(join(this.dir, folder), 0o555);
    }
}
/**
 * Writes the files of a proven archive below `dir`, which must not exist.
 *
 * @throws system errors (`ENOSPC`, `EACCES`, …)
 */
function writeTree(dir, proven) {
    const draft = new TreeDraft(dir, proven.module);
    for (const file of proven.files)
        draft.add(file.name, file.read());
    draft.finish();
}
/** The last step of a tree in its final place: a folder without write permission cannot be renamed by its owner. */
function sealTree(dir) {
    chmodSync(dir, 0o555);
}
function makeFolders(dir, name, made) {
    const slash = name.lastIndexOf('/');
    if (slash < 0 || made.has(name.slice(0, slash)))
        return;
    const folder = name.slice(0, slash);
    makeFolders(dir, folder, made);
    mkdirSync(join(dir, folder));
    made.add(folder);
}
/** Creates a file that must not exist and writes it in one go: an open, a write and a close, and no more calls. */
function writeNew(path, content, mode = 0o644) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', mode);
    try {
        for (let at = 0; at < content.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, content, at);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/**
 * The files of a tree on disk, named as in the archive. Only what is a folder or a regular file by lstat is touched.
 *
 * @param seen told of each file that is read
 * @throws Failure `E_FILE_TYPE` for a link, pipe, device or socket; `read` of a file throws as {@link readListed}
 */
function treeFiles(dir, module, seen) {
    return listTree(dir, module).map(({ path, name }) => diskFile(path, name, seen));
}
/** Where the files of a tree are, and what they are called in the archive. Reads folders only; throws as {@link treeFiles}. */
function listTree(dir, module) {
    const files = [];
    const walk = (folder, name) => {
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
            const path = `${folder}${sep}${entry.name}`;
            if (entry.isDirectory())
                walk(path, `${name}/${entry.name}`);
            else if (entry.isFile())
                files.push({ path, name: `${name}/${entry.name}` });
            else
                throw new Failure('E_FILE_TYPE', { module: idOf(module), path });
        }
    };
    walk(dir, idOf(module));
    return files;
}
function diskFile(path, name, seen) {
    return {
        name,
        get size() {
            return lstatSync(path).size; // asked for by the bundle writer only
        },
        read: () => readListed(path, seen),
    };
}
/** The h1 of a tree on disk. Reads every file. Throws as {@link treeFiles}. */
function hashTree(dir, module, seen) {
    return hash1(treeFiles(dir, module, seen).map((file) => [file.name, sha256Hex(file.read())]));
}
/** Removes a folder whose own folders may be read-only, as the go command leaves them. No error when there is none. */
function removeTree(dir) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dir, { recursive: true, force: true });
    }
    catch {
        makeWritable(dir); // 0555 folders: only root gets past them
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(dir, { recursive: true, force: true });
    }
}
function makeWritable(dir) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(dir).isDirectory())
        return; // the mode of a link is that of what it names
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(dir, 0o755);
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir, { withFileTypes: true }))
        if (entry.isDirectory())
            makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, entry.name));
}
//# sourceMappingURL=tree.js.map

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

/***/ 82012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aP: () => (/* binding */ chainFrom),
  pg: () => (/* binding */ readViews),
  NM: () => (/* binding */ whoAsks)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/checkout.js
var gomod_checkout = __webpack_require__(60430);
// EXTERNAL MODULE: ./build/src/gomod/graph.js
var gomod_graph = __webpack_require__(65152);
// EXTERNAL MODULE: ./build/src/gomod/modfile.js
var modfile = __webpack_require__(97914);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/project.js + 2 modules
var gomod_project = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/src/gomod/regular.js
var regular = __webpack_require__(39216);
;// CONCATENATED MODULE: ./build/src/gomod/replace.js
/**
 * Applies replacements: go.work before go.mod, a rule for the exact version before one for all.
 *
 * @param rules of the main modules, the strongest file first; those of dependencies never count
 * @see cmd/go/internal/modload Replacement; go-modules-spec.md 5.4
 */
function replacer(rules) {
    const byPath = new Map();
    for (const of of rules)
        for (const rule of of.replace)
            byPath.set(rule.oldPath, [...(byPath.get(rule.oldPath) ?? []), { rule, of }]);
    return (m) => {
        const candidates = byPath.get(m.path) ?? [];
        const found = candidates.find(({ rule }) => rule.oldVersion === m.version) ??
            candidates.find(({ rule }) => rule.oldVersion === undefined);
        if (found === undefined)
            return { from: 'module', module: m };
        const { rule, of } = found;
        if (rule.newVersion === undefined)
            return { from: 'folder', dir: of.resolve(rule.newPath), rule, file: of.file };
        return { from: 'module', module: { path: rule.newPath, version: rule.newVersion } };
    };
}
//# sourceMappingURL=replace.js.map
;// CONCATENATED MODULE: ./build/src/gomod/views.js










/**
 * Every view of a project with its graph. A go.mod that `modOf` does not have ends the graph there.
 *
 * @throws Failure `E_REPLACE_OUTSIDE`, `E_REPLACE_DIR`, `E_GOMOD_SYNTAX` for a folder that replaces a module
 * @see go-modules-spec.md 5.5: what a workspace selects may be selected by no root alone, and both kinds of build are to work
 */
function readViews(project, modOf) {
    const checkout = (0,gomod_checkout/* checkoutOf */.o5)(project.base);
    const alone = project.roots.map((root) => view({ roots: [root], rules: [rulesOf(project, root)], joint: false, checkout }, modOf));
    const joint = (0,gomod_project/* workspacesOf */.cE)(project).map(({ work, dir, members }) => {
        const roots = project.roots.filter((root) => members.includes(root.dir));
        const ofWork = {
            replace: work.replace,
            resolve: (path) => (0,external_node_path_.resolve)(project.base, dir, path),
            file: (0,gomod_project/* shown */.SP)(dir, 'go.work'),
        };
        const rules = [ofWork, ...roots.map((root) => rulesOf(project, root))];
        return view({ roots, rules, joint: true, checkout }, modOf);
    });
    return [...alone, ...joint];
}
function view({ roots, rules, joint, checkout }, modOf) {
    const origin = replacer(rules);
    const mainModules = new Set(roots.map((root) => root.module));
    const locals = new Map();
    const replaced = (m) => {
        const from = origin(m);
        return from.from === 'folder' ? readLocal(from, checkout, locals) : modOf(from.module);
    };
    const graphWith = (more) => (0,gomod_graph/* moduleGraph */.bk)({
        roots: roots.map(({ mod }) => ({
            requirements: [...mod.require, ...more],
            pruned: (0,gomod_graph/* goAtLeast */.HQ)(mod.go, 17),
        })),
        workspace: joint,
        mainModules,
        excluded: new Set(roots.flatMap((root) => root.mod.exclude.map(gomod_module/* idOf */.TH))),
        modOf: replaced,
    });
    return {
        roots,
        joint,
        mainModules: joint ? mainModules : new Set([...mainModules].filter((path) => path !== '')),
        origin,
        modOf: replaced,
        checkout,
        graph: graphWith([]),
        graphWith,
    };
}
function rulesOf(project, root) {
    return {
        replace: root.mod.replace,
        resolve: (path) => (0,external_node_path_.resolve)(project.base, root.dir, path),
        file: (0,gomod_project/* shown */.SP)(root.dir, 'go.mod'),
    };
}
function readLocal(origin, checkout, known) {
    const { dir, rule, file } = origin;
    const before = known.get(dir);
    if (before !== undefined)
        return before;
    (0,gomod_checkout/* checkReplacement */.HN)(checkout, origin);
    const path = (0,external_node_path_.join)(dir, 'go.mod');
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors/* Failure */.HR('E_REPLACE_DIR', {
            module: rule.oldPath,
            path: `${file}:${rule.line}`,
            message: `it is replaced by ${rule.newPath}, and there is no go.mod in that folder`,
        });
    const name = `${rule.newPath}/go.mod`;
    const found = (0,modfile/* parseModFile */.A)((0,regular/* readNamed */.Mk)(path, name).toString('utf8'), { file: name, mode: 'lax' });
    known.set(dir, found);
    return found;
}
/** Who asks for a module version: the root and line at the start of the chain, and the chain in words where it is longer. */
function whoAsks(view, asked) {
    const chain = chainFrom(view, asked, 20);
    const first = chain.at(-1);
    for (const root of view.roots) {
        const line = root.mod.require.find((required) => (0,gomod_module/* idOf */.TH)(required) === first)?.line;
        if (line !== undefined)
            return {
                root,
                place: `${(0,gomod_project/* shown */.SP)(root.dir, 'go.mod')}:${line}`,
                through: chain.length > 1 ? `; ${chain.slice(1).join(', asked for by ')} asks for it` : '',
            };
    }
    const [root] = view.roots;
    if (root === undefined)
        throw new errors/* Failure */.HR('E_INTERNAL', { message: 'a view without roots' });
    return { root, place: (0,gomod_project/* shown */.SP)(root.dir, 'go.mod'), through: '' };
}
/** A shortest chain of requirements that leads to a module version, which comes first; `most` links of it at most. */
function chainFrom({ graph }, asked, most) {
    const chain = [(0,gomod_module/* idOf */.TH)(asked)];
    for (let by = graph.askedBy.get((0,gomod_module/* idOf */.TH)(asked)); by !== undefined && by !== gomod_graph/* ROOT */.Dl && chain.length < most; by = graph.askedBy.get(by))
        chain.push(by);
    return chain;
}
//# sourceMappingURL=views.js.map

/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Ways)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);



/** More folders than any module cache has; beyond that a run only forgets, and looks again. */
const MOST = 100_000;
/**
 * The folders between the root of a module cache, or file proxy, and its files. The go command makes nothing but folders there,
 * so a link is somebody else's, also one that stays inside: nothing is read or written through it. Only the root itself may be a
 * link; that is the user's choice. What was seen to be a folder is not looked at again by the same object.
 *
 * @see threat-model T46; go-modules-spec.md 6.4
 */
class Ways {
    #root;
    #known = new Set();
    constructor({ trees }) {
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(trees);
    }
    /** True when the folder `dir` at or below the root is there. Throws Failure `E_PATH_EXISTS` where anything but a folder stands on the way. */
    leads(dir) {
        if (dir.length <= this.#root.length || this.#known.has(dir))
            return true;
        if (!this.leads((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir)))
            return false;
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(dir, { throwIfNoEntry: false });
        if (stat === undefined)
            return false;
        if (!stat.isDirectory())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_PATH_EXISTS', { path: dir });
        if (this.#known.size === MOST)
            this.#known.clear();
        this.#known.add(dir);
        return true;
    }
    /** Makes the folder `dir` at or below the root, and those above it. Throws as {@link leads}, and system errors. */
    make(dir) {
        if (dir.length <= this.#root.length) {
            makeRoot(this.#root);
            return;
        }
        if (this.leads(dir))
            return;
        this.make((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
        makeOne(dir);
        this.leads(dir); // somebody else may just have made something that is no folder
    }
}
/** Node's own way to make the folders above too never ends on file systems that answer ENOENT, such as /proc. */
function makeRoot(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory() === true)
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) !== dir)
        makeRoot((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
    makeOne(dir);
}
/** No error when it is there already: another thread may be making it too. */
function makeOne(dir) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir);
    }
    catch (thrown) {
        const exists = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .bJ)(thrown) && 'code' in thrown && thrown.code === 'EEXIST';
        if (!exists || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir).isDirectory())
            throw thrown;
    }
}
//# sourceMappingURL=ways.js.map

/***/ }),

/***/ 45921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l4: () => (/* binding */ MAX_ZIP),
  ue: () => (/* binding */ readZip)
});

// UNUSED EXPORTS: contentOf, readZipNames

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
;// CONCATENATED MODULE: ./build/src/gomod/zipend.js

const END = 22; // bytes of the end record before its comment
const SEARCHED = 65 << 10; // how far from the end Go looks for it
const FULL = 0xffffffff;
/** Bytes of the zip64 end record and of its locator. */
const ZIP64_END = 56;
const ZIP64_LOCATOR = 20;
/** Ten times what the largest known module holds; each costs memory before anything of it is proven. */
const MAX_FILES = 1_000_000;
/**
 * Finds the central directory from the end of the file, as Go does: the last end record, zip64 where a field is full, and
 * bytes before the archive tolerated.
 *
 * @param bytes the file, or its end
 * @param before bytes of the file that stand before `bytes`; `start` and `end` of the result are places in `bytes`
 * @throws Failure `E_ZIP_STRUCTURE`
 * @see archive/zip readDirectoryEnd
 */
function zipend_findDirectory(bytes, before = 0) {
    const at = findEnd(bytes);
    const plain = {
        count: bytes.readUInt16LE(at + 10),
        size: bytes.readUInt32LE(at + 12),
        offset: bytes.readUInt32LE(at + 16),
        end: at,
    };
    // 0xffff bytes of directory is an oddity of Go; a zip without a twin is read by its plain fields then
    const full = plain.count === 0xffff || plain.size === 0xffff || plain.offset === FULL;
    const { count, size, offset, end } = (full ? readZip64End(bytes, plain, before) : undefined) ?? plain;
    const start = end - size;
    if (start < 0 || offset > start + before)
        throw broken('its directory does not fit into the file');
    if (count > MAX_FILES)
        throw broken(`it announces ${count} files`);
    if (count * 46 > size)
        throw broken(`it announces ${count} files in a directory of ${size} bytes`);
    return basedAt(bytes, { start, end, count, base: start + before - offset });
}
/** Like Go: an offset that is right without the bytes before the archive is taken as it is. */
function basedAt(bytes, found) {
    const asWritten = found.start - found.base;
    if (found.base === 0 ||
        asWritten < 0 ||
        asWritten + 4 > bytes.length ||
        bytes.readUInt32LE(asWritten) !== 0x02014b50)
        return found;
    return { ...found, start: asWritten, base: 0 };
}
function findEnd(bytes) {
    const lowest = Math.max(0, bytes.length - SEARCHED);
    for (let at = bytes.length - END; at >= lowest; at--) {
        if (bytes.readUInt32LE(at) !== 0x06054b50)
            continue;
        if (at + END + bytes.readUInt16LE(at + 20) > bytes.length)
            throw broken('its comment is cut off');
        checkLast(bytes, at);
        return at;
    }
    throw broken('it has no end record');
}
/** Bytes behind the end record are taken, as by Go. A reader that takes none goes on to an earlier one, whose comment they end. */
function checkLast(bytes, last) {
    const endsFile = (at) => at + END + bytes.readUInt16LE(at + 20) === bytes.length;
    if (endsFile(last))
        return;
    for (let at = last - 1; at >= Math.max(0, bytes.length - END - 0xffff); at--)
        if (bytes.readUInt32LE(at) === 0x06054b50 && endsFile(at))
            throw broken('bytes follow its end record, and an earlier end record counts them as its comment');
}
/** The zip64 twin of an end record; undefined when there is none. It may say more than the plain fields, never something else. */
function readZip64End(bytes, plain, before) {
    const locator = plain.end - ZIP64_LOCATOR;
    if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50)
        return undefined;
    if (bytes.readUInt32LE(locator + 4) !== 0 || bytes.readUInt32LE(locator + 16) !== 1)
        return undefined;
    const at = Number(bytes.readBigUInt64LE(locator + 8)) - before;
    if (at !== locator - ZIP64_END || at < 0 || bytes.readUInt32LE(at) !== 0x06064b50)
        throw broken('its zip64 end record is not where it should be');
    const twin = zip64Fields(bytes, at);
    const agrees = [0xffff, twin.count].includes(plain.count) &&
        [FULL, twin.size].includes(plain.size) &&
        [FULL, twin.offset].includes(plain.offset);
    if (!agrees)
        throw broken('its two end records disagree');
    return { ...twin, end: at };
}
/** What a zip64 end record at `at` says of the directory. */
function zip64Fields(bytes, at) {
    const field = (place) => Number(bytes.readBigUInt64LE(at + place));
    return { count: field(32), size: field(40), offset: field(48) };
}
function broken(what) {
    return new errors/* Failure */.HR('E_ZIP_STRUCTURE', { message: `not a zip that can be read: ${what}` });
}
//# sourceMappingURL=zipend.js.map
;// CONCATENATED MODULE: ./build/src/gomod/zip64.js
const zip64_FULL = 0xffffffff;
const ZIP64 = 1;
/**
 * Sizes and offsets of a zip header, each from the zip64 field where its 32 bits are full.
 *
 * @param plain as the header has them, in the order in which the zip64 field repeats them
 * @param extra all extra fields of the header
 * @returns undefined when the zip64 field is missing or too short
 * @see archive/zip readDirectoryHeader
 */
function widened(plain, extra) {
    if (!plain.includes(zip64_FULL))
        return plain;
    const field = zip64Field(extra);
    if (field === undefined || field.length < 8 * plain.filter((value) => value === zip64_FULL).length)
        return undefined;
    let from = -8;
    return plain.map((value) => (value === zip64_FULL ? Number(field.readBigUInt64LE((from += 8))) : value));
}
function zip64Field(extra) {
    for (let at = 0; at + 4 <= extra.length;) {
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            return undefined; // Go stops at a field that is cut off
        if (extra.readUInt16LE(at) === ZIP64)
            return extra.subarray(at + 4, end);
        at = end;
    }
    return undefined;
}
//# sourceMappingURL=zip64.js.map
;// CONCATENATED MODULE: ./build/src/gomod/ziplayout.js



const CENTRAL = 46; // bytes of a directory entry before its name
const LOCAL = 30; // bytes of a local header before its name
const HAS_DESCRIPTOR = 8;
/** Of a local header, a directory entry, the end record, its zip64 twin and the locator of that. */
const HEADERS = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07'];
/**
 * Refuses an archive that a reader of local headers would read differently from Go, which believes the directory alone:
 * headers that disagree, entries that share bytes, and entries hidden in bytes the directory does not name. No writer makes
 * such archives by honest means. Other bytes before, between and after the entries are taken, as by Go.
 *
 * @param entries in the order of the directory
 * @throws Failure `E_ZIP_STRUCTURE`
 * @see threat-model.md T37
 */
function checkLayout(bytes, entries, directory) {
    let at = 0;
    for (const entry of [...entries].sort((a, b) => a.local - b.local)) {
        if (entry.local < at)
            throw ambiguous(`${entry.name} shares bytes with another file`);
        checkQuiet(bytes, at, entry.local);
        checkLocal(bytes, entry);
        // Go passes over what a folder holds; a reader that unpacks it could end early and go on in there
        if (entry.name.endsWith('/'))
            checkQuiet(bytes, entry.start, entry.start + entry.packed);
        at = entry.start + entry.packed + descriptorSize(bytes, entry);
    }
    if (at > directory.start)
        throw ambiguous('its files run into its directory');
    checkQuiet(bytes, at, directory.start);
    checkAfter(bytes, entries, directory);
}
/** What stands between the directory and its end record: nothing, or the zip64 twin of an end record that needs none. */
function checkAfter(bytes, entries, { start, end, base }) {
    const last = entries.at(-1);
    const at = last === undefined ? start : last.nameEnd + tailSize(bytes, last.central);
    if (end - at !== ZIP64_END + ZIP64_LOCATOR || bytes.readUInt32LE(at) !== 0x06064b50) {
        checkQuiet(bytes, at, end);
        return;
    }
    const twin = zip64Fields(bytes, at);
    if (twin.count !== entries.length || twin.size !== at - start || twin.offset !== start - base)
        throw ambiguous('its two end records disagree');
}
/** Bytes of extra fields and comment behind the name of a directory entry. */
function tailSize(bytes, central) {
    return bytes.readUInt16LE(central + 30) + bytes.readUInt16LE(central + 32);
}
/** In bytes that belong to no entry no header may start, which some reader would find: also none that ends behind them. */
function checkQuiet(bytes, start, end) {
    if (start >= end)
        return;
    const gap = bytes.subarray(start, end + 3);
    if (HEADERS.some((header) => gap.includes(header)))
        throw ambiguous('it holds headers that its directory does not name');
}
/** The fields of a local header that other readers believe, against those of the directory. */
function checkLocal(bytes, entry) {
    const { local, central, nameEnd, name } = entry;
    const nameStart = central + CENTRAL;
    const localEnd = local + LOCAL + bytes.readUInt16LE(local + 26);
    if (bytes.compare(bytes, nameStart, nameEnd, local + LOCAL, localEnd) !== 0)
        throw ambiguous(`${name} has another name at its data`);
    if (bytes.readUInt16LE(local + 8) !== bytes.readUInt16LE(central + 10) || (bytes[local + 6] ?? 0) & 1)
        throw ambiguous(`${name} is packed in another way at its data`);
    checkNumbers(bytes, entry);
}
/** Checksum and sizes; where the local header itself announces a data descriptor they may be 0. */
function checkNumbers(bytes, entry) {
    const unsaid = (bytes.readUInt16LE(entry.local + 6) & HAS_DESCRIPTOR) !== 0 ? 0 : undefined;
    const fits = (found, due) => found === due || found === unsaid;
    const at = entry.local + 14;
    if (!fits(bytes.readUInt32LE(at), entry.crc))
        throw ambiguous(`${entry.name} has another checksum at its data`);
    // the plain fields first: nearly no header has others
    if (fits(bytes.readUInt32LE(at + 4), entry.packed) && fits(bytes.readUInt32LE(at + 8), entry.size))
        return;
    const [size, packed] = localSizes(bytes, entry) ?? [];
    if (size === undefined || !fits(size, entry.size) || !fits(packed, entry.packed))
        throw ambiguous(`${entry.name} has another size at its data`);
}
function localSizes(bytes, { local, start }) {
    const extra = bytes.subarray(local + LOCAL + bytes.readUInt16LE(local + 26), start);
    return widened([bytes.readUInt32LE(local + 22), bytes.readUInt32LE(local + 18)], extra);
}
function hasDescriptor(bytes, { local, central }) {
    return ((bytes.readUInt16LE(local + 6) | bytes.readUInt16LE(central + 8)) & HAS_DESCRIPTOR) !== 0;
}
/** Bytes of the data descriptor, which must repeat checksum and sizes: with or without a signature, sizes of 32 or of 64 bits. */
function descriptorSize(bytes, entry) {
    if (!hasDescriptor(bytes, entry))
        return 0;
    const at = entry.start + entry.packed;
    const signature = at + 4 <= bytes.length && bytes.readUInt32LE(at) === 0x08074b50 ? 4 : 0;
    if (isDescriptor(bytes.subarray(at + signature), entry, 4))
        return signature + 12;
    if (isDescriptor(bytes.subarray(at + signature), entry, 8))
        return signature + 20;
    throw ambiguous(`the data descriptor of ${entry.name} is not what the directory says`);
}
/** True when `bytes` start with checksum and sizes; none that Go extracts needs the upper half of 64 bits. */
function isDescriptor(bytes, due, width) {
    return (bytes.length >= 4 + 2 * width &&
        bytes.readUInt32LE(0) === due.crc &&
        bytes.readUInt32LE(4) === due.packed &&
        bytes.readUInt32LE(4 + width) === due.size &&
        (width === 4 || (bytes.readUInt32LE(8) === 0 && bytes.readUInt32LE(16) === 0)));
}
function ambiguous(what) {
    return new errors/* Failure */.HR('E_ZIP_STRUCTURE', { message: `two readers would read this zip differently: ${what}` });
}
//# sourceMappingURL=ziplayout.js.map
;// CONCATENATED MODULE: ./build/src/gomod/zip.js





/** Go refuses to read a module zip, or to extract more than this from one (golang.org/x/mod/zip MaxZipFile). */
const MAX_ZIP = 500 << 20;
const ENTRY = 46; // bytes of a central directory entry before its name
const zip_LOCAL = 30; // bytes of a local header before its name
const utf8 = new TextDecoder('utf-8', { fatal: true });
/**
 * The files of a zip by its central directory, as Go reads it. What other readers would read differently is refused.
 *
 * @throws Failure `E_LIMIT` over {@link MAX_ZIP}; `E_ZIP_STRUCTURE` when damaged; `E_ZIP_NAME` for a name that is no UTF-8
 * @see archive/zip Reader; go-modules-spec.md 4.3; {@link checkLayout}
 */
function readZip(bytes) {
    if (bytes.length > MAX_ZIP)
        throw new errors/* Failure */.HR('E_LIMIT', {
            message: `an archive of ${bytes.length} bytes; Go reads ${MAX_ZIP} at most`,
        });
    const directory = zipend_findDirectory(bytes);
    const entries = [...directoryEntries(bytes, directory)].map((at) => readEntry(bytes, at, directory.base));
    checkLayout(bytes, entries, directory);
    return entries;
}
/**
 * Names and declared sizes of the files of a zip, told from its end alone.
 *
 * @param tail the last bytes of the file, enough to hold the directory
 * @param length bytes of the whole file
 * @throws Failure as {@link readZip}
 */
function readZipNames(tail, length) {
    const directory = findDirectory(tail, length - tail.length);
    return [...directoryEntries(tail, directory)].map((at) => {
        const nameEnd = at + ENTRY + tail.readUInt16LE(at + 28);
        return { name: readName(tail.subarray(at + ENTRY, nameEnd)), size: readSizes(tail, at, nameEnd).size };
    });
}
/** Where each entry of the directory starts. Like Go: as many as there are, held against the low 16 bits of what is announced. */
function* directoryEntries(bytes, { start, end, count }) {
    let n = 0;
    for (let at = start; at + ENTRY <= end && bytes.readUInt32LE(at) === 0x02014b50; n++) {
        const next = at + ENTRY + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
        if (next > end)
            throw damaged(`entry ${n + 1} of ${count} is cut off`);
        if (n === MAX_FILES)
            throw damaged(`it names more than ${MAX_FILES} files`);
        yield at;
        at = next;
    }
    if ((n & 0xffff) !== (count & 0xffff))
        throw damaged(`it announces ${count} entries and holds ${n}`);
}
function readEntry(bytes, central, base) {
    const nameEnd = central + ENTRY + bytes.readUInt16LE(central + 28);
    const name = readName(bytes.subarray(central + ENTRY, nameEnd));
    const flags = bytes.readUInt16LE(central + 8);
    if ((flags & 1) !== 0)
        throw damaged(`${name} is encrypted`);
    const { size, packed, offset } = readSizes(bytes, central, nameEnd);
    const local = base + offset;
    const start = dataStart(bytes, local, name);
    if (start + packed > bytes.length)
        throw damaged(`the data of ${name} is cut off`);
    const said = bytes.readUInt16LE(central + 10);
    const method = name.endsWith('/') ? folderMethod(name, size) : fileMethod(name, said);
    const crc = bytes.readUInt32LE(central + 16);
    const crcSet = crc !== 0 || (flags & 8) !== 0;
    return { name, method, crc, crcSet, size, packed, start, central, local, nameEnd };
}
/** Some writers pack the nothing of a folder, so its method and packed bytes are passed over as by Go; content it may not have. */
function folderMethod(name, size) {
    if (size !== 0)
        throw wrongSize(name, size, 0);
    return 0;
}
function fileMethod(name, method) {
    if (method === 0 || method === 8)
        return method;
    throw damaged(`${name} is packed by method ${method}; Go knows 0 and 8`);
}
/** Names are bytes in Go; the rules for files (spec 1.1) leave only valid UTF-8, so anything else ends here. */
function readName(raw) {
    const ascii = raw.toString('latin1');
    if (/^[\0-\x7f]*$/.test(ascii))
        return ascii;
    try {
        return utf8.decode(raw);
    }
    catch (cause) {
        throw new errors/* Failure */.HR('E_ZIP_NAME', { message: `a file name that is no UTF-8: ${raw.toString('hex').slice(0, 80)}` }, cause);
    }
}
/** Sizes and offset of an entry of the directory. */
function readSizes(bytes, at, nameEnd) {
    const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
    const plain = [24, 20, 42].map((place) => bytes.readUInt32LE(at + place));
    const [size, packed, offset] = widened(plain, extra) ?? [];
    if (size === undefined || packed === undefined || offset === undefined)
        throw damaged('a zip64 size is missing');
    return { size, packed, offset };
}
function dataStart(bytes, local, name) {
    if (local < 0 || local + zip_LOCAL > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50)
        throw damaged(`${name} has no local header`);
    return local + zip_LOCAL + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
}
const NOTHING = Buffer.alloc(0);
/**
 * The content of one entry; a view into `bytes` when it is stored.
 *
 * Never inflates beyond the declared size. The CRC-32 is checked as Go does: not when it is unset.
 *
 * @throws Failure `E_ZIP_SIZE` when the data is longer or shorter than declared; `E_ZIP_STRUCTURE` when something follows it;
 *   `E_MODULE_ZIP` when it is damaged
 */
function contentOf(bytes, entry) {
    if (entry.name.endsWith('/'))
        return NOTHING;
    const raw = bytes.subarray(entry.start, entry.start + entry.packed);
    const content = entry.method === 0 ? raw : inflate(raw, entry);
    if (content.length !== entry.size)
        throw wrongSize(entry.name, entry.size, content.length);
    if (entry.crcSet && crc32(content) !== entry.crc)
        throw new Failure('E_MODULE_ZIP', {
            message: `the data of ${entry.name} in the archive is damaged (CRC-32)`,
        });
    return content;
}
function inflate(raw, entry) {
    const { buffer, engine } = inflateWhole(raw, entry);
    // a reader that finds the end by the data itself would go on here, at what Go passes over
    if (engine.bytesWritten !== raw.length)
        throw damaged(`something follows the data of ${entry.name}`);
    return buffer;
}
function inflateWhole(raw, entry) {
    const options = {
        maxOutputLength: Math.max(1, entry.size),
        // one piece of the exact size: zlib's default grows by 16 KiB and copies all of it once more;
        // deflate packs at most 1032 to 1, so a lie about the size costs no memory
        chunkSize: Math.max(constants.Z_MIN_CHUNK, Math.min(entry.size + 1, raw.length * 1032 + 64)),
        info: true,
    };
    try {
        return inflateRawSync(raw, options); // its types do not know what `info` changes
    }
    catch (cause) {
        if (isError(cause) && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw new Failure('E_ZIP_SIZE', { message: `${entry.name} is larger than the ${entry.size} bytes it is said to be` }, cause);
        throw new Failure('E_MODULE_ZIP', { message: `the data of ${entry.name} in the archive is damaged` }, cause);
    }
}
function wrongSize(name, said, is) {
    return new errors/* Failure */.HR('E_ZIP_SIZE', { message: `${name} is said to be ${said} bytes and is ${is}` });
}
function damaged(what) {
    return new errors/* Failure */.HR('E_ZIP_STRUCTURE', { message: `a damaged zip: ${what}` });
}
//# sourceMappingURL=zip.js.map

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

/***/ 98929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ versionLists),
/* harmony export */   h: () => (/* binding */ checkContents)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30362);
/* harmony import */ var _gomod_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95760);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99037);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67826);





/**
 * Holds the members of a whole bundle against each other: one order, nothing twice, a manifest that says what is there, and
 * version lists that follow from it.
 *
 * @param seen all members in the order of the tar
 * @throws Failure `E_BUNDLE_FORMAT`
 */
function checkContents(seen) {
    checkOrder(seen);
    const [first] = seen;
    if (first?.member.is !== 'manifest' || first.text === undefined)
        throw bad('its first member is not the manifest');
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(Buffer.from(first.text));
    checkManifest(manifest, filesByKey(seen));
    checkLists(seen);
    const names = seen.flatMap(({ member }) => (member.is === 'file' ? [nameOf(member)] : []));
    return { manifest, files: new Set(names) };
}
function checkOrder(seen) {
    let last;
    for (const { member } of seen) {
        if (last !== undefined && (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .compareMembers */ .j2)(last, member) >= 0)
            throw bad(`a member is twice in it or out of order${member.is === 'file' ? `: ${nameOf(member)}` : ''}`);
        last = member;
    }
}
/** What a manifest names need be no module at all, so its names are compared and never made into file names. */
function keyOf(module, kind) {
    return `${(0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module)} ${kind}`;
}
function filesByKey(seen) {
    return new Map(seen.flatMap((item) => {
        const { member } = item;
        return member.is === 'file' ? [[keyOf(member.module, member.kind), item]] : [];
    }));
}
function checkManifest(manifest, files) {
    let named = 0;
    let last;
    for (const module of manifest.modules) {
        if (last !== undefined && (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_1__/* .compareModules */ .rz)(last, module) >= 0)
            throw bad('its manifest names a module twice or out of order');
        named += checkModule(module, files);
        last = module;
    }
    if (named !== files.size)
        throw bad(`its manifest names ${named} files and it holds ${files.size}`);
}
/** The number of files the manifest names for one module; each must be there, and what was proven must have the h1 it says. */
function checkModule(module, files) {
    const due = [
        ['info', undefined],
        ...(module.mod === undefined ? [] : [['mod', module.mod]]),
        ...(module.zip === undefined ? [] : [['zip', module.zip]]),
    ];
    for (const [kind, h1] of due) {
        const found = files.get(keyOf(module, kind));
        const differs = found?.proven !== undefined && found.proven !== h1;
        if (found === undefined || differs || (kind === 'zip' && found.size !== module.size))
            throw bad(`its manifest is not what it holds: ${JSON.stringify(keyOf(module, kind).slice(0, 200))}`);
    }
    return due.length;
}
/** Every module path with a go.mod in the bundle has a list of those versions, and there is no other list. */
function checkLists(seen) {
    const due = versionLists(seen.flatMap(({ member }) => (member.is === 'file' && member.kind === 'mod' ? [member.module] : [])));
    const lists = seen.filter(({ member }) => member.is === 'list');
    for (const { member, text } of lists)
        if (member.is === 'list' && due.get(member.path) !== text)
            throw bad(`the version list of ${member.path} is not what it holds`);
    if (lists.length !== due.size)
        throw bad(`it holds ${lists.length} version lists; its modules have ${due.size}`);
}
/** The text of the version list of each module path, one version a line in order, as a file proxy serves it. */
function versionLists(modules) {
    const versions = new Map();
    for (const { path, version } of modules)
        versions.set(path, [...(versions.get(path) ?? []), version]);
    return new Map([...versions].map(([path, all]) => [
        path,
        all
            .sort(_gomod_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)
            .map((version) => `${version}\n`)
            .join(''),
    ]));
}
function nameOf({ module, kind }) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .fileName */ .Md)(module, kind);
}
function bad(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_BUNDLE_FORMAT', { message });
}
//# sourceMappingURL=contents.js.map

/***/ }),

/***/ 32262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readDigests)
/* harmony export */ });
/**
 * Understands what was given to say which very files bundles are: SHA-256 in hex, `sha256:` may stand before it.
 *
 * @param lines one for each bundle, in their order; none: nothing was said
 * @param files how many bundles there are
 * @returns lower-case hex, without what stood before it; or in words what is wrong, to follow the name of what was given
 */
function readDigests(lines, files) {
    const all = lines.map((line) => line.toLowerCase().replace(/^sha256:/, ''));
    const wrong = all.findIndex((text) => !/^[0-9a-f]{64}$/.test(text));
    if (wrong >= 0)
        return `takes 64 hex digits, not ${JSON.stringify(lines[wrong])}`;
    if (all.length > 0 && all.length !== files)
        return `is given once for each bundle, in their order: ${all.length} for ${files}`;
    return all;
}
//# sourceMappingURL=digests.js.map

/***/ }),

/***/ 46669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   Pq: () => (/* binding */ readInto),
/* harmony export */   d: () => (/* binding */ withBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);
/* harmony import */ var _seektable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94015);



/**
 * Opens the file of a bundle, which has to be a regular file of a size a bundle can have.
 *
 * @param use gets the open file and its bytes
 * @throws Failure `E_UNREADABLE`, `E_BUNDLE_FORMAT`; system errors when it is not there; what `use` throws
 */
function withBundle(file, use) {
    // looked at before it is opened: opening a pipe would wait for a writer for ever
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
        throw notRegular(file);
    return withFile(file, (fd) => {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (size < 9 || size > _seektable_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLE */ .mZ)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_BUNDLE_FORMAT', { path: file, message: `a file of ${size} bytes is no bundle` });
        return use(fd, size);
    });
}
/** Opens a file to read, and closes it after `use`. Throws Failure `E_UNREADABLE`; what `use` throws. */
function withFile(file, use) {
    return closing(opened(file), (fd) => {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())
            throw notRegular(file); // it was one when it was looked at first
        return use(fd);
    });
}
function notRegular(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_UNREADABLE', { path: file, message: 'a bundle has to be a regular file' });
}
function opened(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK); // a pipe is not waited for
    }
    catch (cause) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)(cause) && 'code' in cause ? ` (${String(cause.code)})` : '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_UNREADABLE', { path: file, message: `the bundle cannot be opened${code}` }, cause);
    }
}
function closing(fd, use) {
    try {
        return use(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/**
 * Fills `into` with the bytes of an open file: one call to the system may give fewer than were asked for.
 *
 * @param from the open file, and the byte of it to start at
 * @param ended what to throw when the file ends before `into` is full: it became shorter since its size was asked for
 * @throws what `ended` makes; system errors
 */
function readInto(into, { fd, position }, ended) {
    for (let at = 0; at < into.length;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, into, at, into.length - at, position + at);
        if (read === 0)
            throw ended();
        at += read;
    }
}
//# sourceMappingURL=file.js.map

/***/ }),

/***/ 99037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   ec: () => (/* binding */ proxyName),
/* harmony export */   j2: () => (/* binding */ compareMembers),
/* harmony export */   sY: () => (/* binding */ listName),
/* harmony export */   zF: () => (/* binding */ splitFrames)
/* harmony export */ });
/* unused harmony export readName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _gomod_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66246);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30362);



const MANIFEST = 'go-airlock.json';
const DOWNLOAD = 'cache/download/';
/** The member name of one file of a module version: its place in a module cache. */
function fileName(module, kind) {
    return `${DOWNLOAD}${proxyName(module, kind)}`;
}
/** The path of one file of a module version at a proxy, without the leading slash. */
function proxyName({ path, version }, kind) {
    return `${(0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(path)}/@v/${(0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeVersion */ .av)(version)}.${kind}`;
}
/** The member name of a version list. */
function listName(path) {
    return `${DOWNLOAD}${(0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePath */ .ft)(path)}/@v/list`;
}
/**
 * What a member's name says. Names are only ever taken apart, never used as a path.
 *
 * @throws Failure `E_BUNDLE_FORMAT` for any name that {@link fileName}, {@link listName} or {@link MANIFEST} would not give
 */
function readName(name) {
    if (name === MANIFEST)
        return { is: 'manifest' };
    const parts = /^cache\/download\/(.+)\/@v\/(?:(list)|(.+)\.(info|mod|zip))$/.exec(name);
    const path = parts?.[1] === undefined ? undefined : unescapePath(parts[1]);
    if (path === undefined)
        throw strange(name);
    if (parts?.[2] !== undefined)
        return { is: 'list', path };
    const version = unescapeVersion(parts?.[3] ?? '');
    if (version === undefined)
        throw strange(name);
    const module = { path, version };
    const kind = parts?.[4] === 'info' ? 'info' : parts?.[4] === 'mod' ? 'mod' : 'zip';
    return { is: 'file', module, kind };
}
function strange(name) {
    return new Failure('E_BUNDLE_FORMAT', {
        message: `a member with a name no bundle has: ${JSON.stringify(name.slice(0, 200))}`,
    });
}
const KINDS = ['info', 'mod', 'zip'];
/** The order of members: the manifest, then module files by path, version and kind, then the lists. */
function compareMembers(a, b) {
    if (a.is === 'file' && b.is === 'file')
        return (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .compareModules */ .rz)(a.module, b.module) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
    if (a.is === 'list' && b.is === 'list')
        return (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytes */ .Xo)(a.path, b.path);
    const rank = { manifest: 0, file: 1, list: 2 };
    return rank[a.is] - rank[b.is];
}
const LEAST = 12 << 20;
const MOST = 32 << 20;
/**
 * Splits modules into frames of about 16 MiB. Whether a frame starts before a module depends only on its path and on the
 * size since the last start, so a changed version moves one or two boundaries and the other frames stay as they are.
 *
 * @param sizes bytes each module takes in the tar, in member order
 */
function splitFrames(modules) {
    const frames = [];
    let size = Infinity; // the first module always starts one
    for (const module of modules) {
        if (startsFrame(module.path, size, module.size)) {
            frames.push([]);
            size = 0;
        }
        frames.at(-1)?.push(module);
        size += module.size;
    }
    return frames;
}
function startsFrame(path, since, size) {
    if (since + size > MOST)
        return true;
    return since >= LEAST && parseInt((0,_gomod_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(Buffer.from(path)).slice(0, 2), 16) % 2 === 0;
}
//# sourceMappingURL=layout.js.map

/***/ }),

/***/ 67826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest)
/* harmony export */ });
/* unused harmony export FORMAT */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90921);


const FORMAT = 1;
/** The one text of a manifest: fixed key order, one module a line, so that plain tools can compare two. */
function writeManifest(manifest) {
    const lines = (items) => items.map((item) => `\n    ${JSON.stringify(item)}`).join(',');
    const modules = manifest.modules.map(({ path, version, mod, zip, size }) => ({
        path,
        version,
        mod,
        zip,
        size,
    }));
    const roots = manifest.roots.map(({ module, go, gomod, gosum }) => ({ module, go, gomod, gosum }));
    const base = JSON.stringify(manifest.base);
    return Buffer.from(`{\n  "format": ${FORMAT},\n  "base": ${base},\n  "roots": [${lines(roots)}\n  ],\n  "modules": [${lines(modules)}\n  ]\n}\n`);
}
/**
 * Reads a manifest. It must be byte for byte what {@link writeManifest} gives for what it says.
 *
 * @throws Failure `E_BUNDLE_FORMAT`
 */
function readManifest(bytes) {
    const manifest = parse(bytes);
    if (!writeManifest(manifest).equals(bytes))
        throw bad('it is not written in the fixed form');
    return manifest;
}
/** Every module has a member, and there are no more roots than that; in bytes, far above the longest names. */
const MAX_LINES = 2 * _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MEMBERS */ .d;
const MAX_LINE = 16 << 10;
/** Line by line: the whole as one JSON could hold anything, and take many times its size in memory. */
function parse(bytes) {
    const lines = bytes.toString('utf8').split('\n', MAX_LINES);
    if (lines.length === MAX_LINES || lines.some((line) => line.length > MAX_LINE))
        throw bad('it has more lines, or longer ones, than a manifest');
    const [, format = '', base = '', , ...rest] = lines;
    if (format !== `  "format": ${FORMAT},`)
        throw bad(`its format is ${JSON.stringify(format.slice(0, 50))}; this version reads ${FORMAT}`);
    const end = rest.indexOf('  ],'); // of the roots
    if (end < 0)
        throw bad('a list is missing');
    const orNull = json(/^ {2}"base": (.*),$/.exec(base)?.[1] ?? '');
    return {
        format: FORMAT,
        base: orNull === null ? null : digest(orNull),
        roots: rest.slice(0, end).map((line) => readRoot(itemOf(line))),
        modules: rest.slice(end + 2, -3).map((line) => readModule(itemOf(line))),
    };
}
/** What a line of a list says; what it stands in is compared with the fixed form. */
function itemOf(line) {
    return json(line.replace(/,$/, ''));
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_BUNDLE_FORMAT', { message: 'the manifest cannot be used: it is no JSON' }, cause);
    }
}
function readRoot(item) {
    const root = record(item);
    const orNull = (value) => (value === null ? null : string(value));
    return {
        module: string(root['module']),
        go: orNull(root['go']),
        gomod: string(root['gomod']),
        gosum: orNull(root['gosum']),
    };
}
function readModule(item) {
    const { path, version, mod, zip, size } = record(item);
    return {
        path: string(path),
        version: string(version),
        ...(mod === undefined ? {} : { mod: h1(mod) }),
        ...(zip === undefined ? {} : { zip: h1(zip) }),
        ...(size === undefined ? {} : { size: count(size) }),
    };
}
function record(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw bad('an object is missing');
    return Object.fromEntries(Object.entries(value));
}
function string(value) {
    if (typeof value !== 'string')
        throw bad('a text is missing');
    return value;
}
/** It is shown to people as the name of a file to get, so it is nothing else. */
function digest(value) {
    const text = string(value);
    if (!/^[0-9a-f]{64}$/.test(text))
        throw bad('its base is no SHA-256');
    return text;
}
function h1(value) {
    const text = string(value);
    if (!text.startsWith('h1:'))
        throw bad('a sum is not h1');
    return `h1:${text.slice(3)}`;
}
function count(value) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw bad('a size is no number of bytes');
    return value;
}
function bad(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_BUNDLE_FORMAT', { message: `the manifest cannot be used: ${message}` });
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 47656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hk: () => (/* binding */ openBundle)
});

// UNUSED EXPORTS: packedOf, proveMod, proveStored, readFrame, readMembers

// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/gomod/place.js
var place = __webpack_require__(9983);
// EXTERNAL MODULE: ./build/src/gomod/zip.js + 3 modules
var zip = __webpack_require__(45921);
;// CONCATENATED MODULE: ./build/src/gomod/ziprules.js
/**
 * Which names and declared sizes a module zip may hold. The structure of the zip and its contents are looked at elsewhere.
 *
 * @see golang.org/x/mod/zip CheckZip; go-modules-spec.md 4.3
 */

const MAX_TOTAL = (/* unused pure expression or super */ null && (500 << 20));
const MAX_ROOT_FILE = (/* unused pure expression or super */ null && (16 << 20));
/**
 * The first entry by which Go would refuse to extract the zip of `m`; undefined when it would take all.
 * `m` itself must have been checked. Letters that Unicode has got since Go's tables were made are taken.
 *
 * @param entries every entry of the archive's directory, in its order
 */
function ziprules_zipRuleProblem(m, entries) {
    const prefix = `${idOf(m)}/`;
    const tree = { root: new Map(), known: new Map() };
    let total = 0;
    for (const { name, size } of entries) {
        if (name === prefix)
            continue;
        const path = name.slice(prefix.length);
        const broken = name.startsWith(prefix) ? (addPath(tree, path) ?? fileRule(path, size)) : foreign(prefix);
        if (broken !== undefined)
            return { ...broken, name };
        if (!path.endsWith('/'))
            total += size;
        if (total > MAX_TOTAL)
            return { ...tooLarge('the declared sizes add up to', MAX_TOTAL), name };
    }
    return undefined;
}
function foreign(prefix) {
    return { code: 'E_ZIP_PREFIX', message: `the name does not start with ${quoted(prefix)}` };
}
function fileRule(path, size) {
    if (path.endsWith('/'))
        return undefined;
    if (/(?:^|\/)go\.mod$/i.test(path) && path !== 'go.mod')
        return {
            code: 'E_ZIP_GOMOD',
            message: `${quoted(path)} is a go.mod, and there may only be go.mod itself at the root`,
        };
    // no rule of CheckZip, but the go command cannot use such a tree: it reads go.mod as a file right after it has extracted it
    if (path.startsWith('go.mod/'))
        return { code: 'E_ZIP_GOMOD', message: 'go.mod is a folder, and has to be a file' };
    if (!(size >= 0 && size <= MAX_TOTAL))
        return tooLarge('the declared size is', MAX_TOTAL);
    if ((path === 'go.mod' || path === 'LICENSE') && size > MAX_ROOT_FILE)
        return tooLarge(`the size of ${path} is`, MAX_ROOT_FILE);
    return undefined;
}
function tooLarge(what, limit) {
    return { code: 'E_ZIP_SIZE', message: `${what} more than ${limit} bytes` };
}
/** Takes a path below the root (a folder ends in `/`) and its parents. @returns the rule it breaks */
function addPath(tree, path) {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? tree.root : folderAt(tree, path.slice(0, slash));
    if (!(folder instanceof Map))
        return folder;
    return slash === path.length - 1 ? undefined : addFile(folder, path.slice(slash + 1));
}
function folderAt(tree, path) {
    const known = tree.known.get(path);
    if (known !== undefined)
        return known;
    let folder = tree.root;
    for (const element of path.split('/')) {
        const next = enterOne(folder, element);
        if (!(next instanceof Map))
            return next;
        folder = next;
    }
    tree.known.set(path, folder);
    return folder;
}
function enterOne(folder, element) {
    const folded = fold(element);
    const other = folder.get(folded);
    if (other === undefined)
        return addNew(folder, folded, { name: element, folder: new Map() });
    if (other.name !== element)
        return collision(other.name, element);
    return other.folder ?? fileAndFolder(element);
}
function addNew(folder, folded, child) {
    const broken = nameRule(child.name);
    if (broken !== undefined)
        return broken;
    folder.set(folded, child);
    return child.folder;
}
function addFile(folder, element) {
    const folded = fold(element);
    const other = folder.get(folded);
    if (other === undefined)
        folder.set(folded, { name: element, folder: undefined });
    return nameRule(element) ?? (other === undefined ? undefined : clash(other, element));
}
function clash(other, element) {
    if (other.name !== element)
        return collision(other.name, element);
    if (other.folder !== undefined)
        return fileAndFolder(element);
    return { code: 'E_ZIP_DUPLICATE', message: `${quoted(element)} is there twice` };
}
function nameRule(element) {
    const problem = fileElementProblem(element);
    return problem === undefined
        ? undefined
        : { code: 'E_ZIP_NAME', message: `no file of a module may be called so: ${problem}` };
}
function collision(one, other) {
    return {
        code: 'E_ZIP_COLLISION',
        message: `${quoted(one)} and ${quoted(other)} are one name where case does not count`,
    };
}
function fileAndFolder(element) {
    return { code: 'E_ZIP_COLLISION', message: `${quoted(element)} is both a file and a folder` };
}
/** The same text for all names that Unicode's simple case folding makes one. ASCII, nearly every name, becomes lower case. */
function fold(name) {
    return /\P{ASCII}/u.test(name)
        ? name.replace(/\p{Changes_When_Casemapped}/gu, foldLetter)
        : name.toLowerCase();
}
// Upper case first brings the variants of a letter together (ſ S s, ς Σ σ). A mapping to several letters is none: simple folding
// keeps ß apart from ss. Dotless i has an upper case in ASCII but is folded to nothing else.
function foldLetter(letter) {
    if (letter === 'ı')
        return letter;
    const upper = oneLetter(letter.toUpperCase()) ?? letter;
    return oneLetter(upper.toLowerCase()) ?? upper;
}
function oneLetter(text) {
    return text.length === String.fromCodePoint(text.codePointAt(0) ?? 0).length ? text : undefined;
}
//# sourceMappingURL=ziprules.js.map
;// CONCATENATED MODULE: ./build/src/gomod/prove.js





/** Contents up to this sum are kept between hashing and writing; above it they go into a draft, or are inflated a second time, to bound memory. */
const KEEP = (/* unused pure expression or super */ null && (32 << 20));
/**
 * The verifier: the only way an archive becomes believed. Structure, then Go's rules on names, then contents, then the sum.
 *
 * @param archive the bytes of a module zip, from anywhere
 * @param want the h1 of the sums
 * @param how `read`: how the zip's structure is read, by Go's rules when not given, or stricter; `draft`: takes the files of a
 *   large archive while they are hashed, and is nothing when this throws; `tap`: told of each file while it is hashed, which
 *   proves nothing when this throws; whoever gives one has seen the contents, so none are kept
 * @throws Failure `E_ZIP_…` for a zip Go would not extract, `E_LIMIT`, `E_MODULE_ZIP` when the h1 is another
 * @see go-modules-spec.md 4, 6.4
 */
function prove_proveArchive(archive, { module, want }, { read = readZip, draft, tap, } = {}) {
    const entries = read(archive);
    const problem = zipRuleProblem(module, entries);
    if (problem !== undefined)
        throw new Failure(problem.code, { module: idOf(module), message: problem.message });
    const keep = tap === undefined && entries.reduce((sum, entry) => sum + entry.size, 0) <= KEEP;
    const tree = keep ? undefined : draft?.();
    const hashed = entries.map((entry) => hashEntry(archive, entry, { keep, tree, tap }));
    const h1 = hash1(hashed.map(({ file, sha256 }) => [file.name, sha256]));
    if (h1 !== want)
        throw new Failure('E_MODULE_ZIP', { module: idOf(module), want, got: h1 });
    const files = hashed.map(({ file }) => file).filter((file) => !file.name.endsWith('/'));
    const proven = { module, h1, archive, files, namesFolders: files.length < entries.length };
    return tree === undefined ? proven : { ...proven, tree };
}
function hashEntry(archive, entry, { keep, tree, tap, }) {
    const content = contentOf(archive, entry);
    if (!entry.name.endsWith('/'))
        tree?.add(entry.name, content);
    tap?.(entry.name, content);
    const kept = keep ? content : undefined;
    const file = { name: entry.name, size: entry.size, read: () => kept ?? contentOf(archive, entry) };
    return { file, sha256: sha256Hex(content) };
}
//# sourceMappingURL=prove.js.map
// EXTERNAL MODULE: ./build/src/pack/layout.js
var layout = __webpack_require__(99037);
// EXTERNAL MODULE: ./build/src/pack/file.js
var pack_file = __webpack_require__(46669);
// EXTERNAL MODULE: ./build/src/pack/seektable.js
var seektable = __webpack_require__(94015);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/pack/storedzip.js




/**
 * The canonical form of an archive in a bundle: nothing compressed, entries in byte order of their names, fixed time, no
 * extra fields, no comment. The h1 is over contents, so it is that of the original (design section 4).
 */
const LOCAL = 30;
const CENTRAL = 46;
const MANY = 0xffff; // from here on the end record needs its zip64 twin
/** Bytes of the canonical archive of these files. */
function storedZipSize(files) {
    const headers = files.reduce((sum, file) => sum + LOCAL + CENTRAL + 2 * Buffer.byteLength(file.name) + file.size, 0);
    return headers + ending(files.length, 0, 0).length;
}
/** The canonical archive of these files, in any order: its size, and how to write it. Each file is read once, while it is written. */
function storedZip(files) {
    const sorted = [...files].sort((a, b) => compareBytes(a.name, b.name));
    return {
        size: storedZipSize(sorted),
        write: (zip) => {
            writeFiles(zip, sorted);
        },
    };
}
function writeFiles(zip, sorted) {
    const placed = [];
    let at = 0;
    for (const file of sorted) {
        const content = file.read();
        const entry = { name: file.name, size: content.length, crc: crc32(content), offset: at };
        at += localHeader(entry).copy(zip, at);
        at += content.copy(zip, at);
        placed.push(entry);
    }
    const start = at;
    for (const entry of placed)
        at += centralHeader(entry).copy(zip, at);
    ending(placed.length, at - start, start).copy(zip, at);
}
/**
 * The entries of an archive in canonical form. Every byte of the file is either content or what {@link storedZip} would
 * have written there, so no two readers can see two things in it.
 *
 * @throws Failure `E_ZIP_STRUCTURE`, `E_ZIP_DUPLICATE`, and what {@link readZip} throws
 */
function storedzip_readStoredZip(bytes) {
    const entries = readZip(bytes);
    let at = 0;
    const placed = entries.map((entry) => {
        const here = { name: entry.name, size: entry.size, crc: entry.crc, offset: at };
        at = matched(bytes, at, localHeader(here)) + entry.size;
        if (entry.method !== 0 || entry.start + entry.size !== at)
            throw otherForm();
        if (entry.crc === 0 && crc32(contentOf(bytes, entry)) !== 0)
            throw otherForm();
        return here;
    });
    checkOrder(entries);
    const start = at;
    for (const entry of placed)
        at = matched(bytes, at, centralHeader(entry));
    if (matched(bytes, at, ending(placed.length, at - start, start)) !== bytes.length)
        throw otherForm();
    return entries;
}
function checkOrder(entries) {
    let last;
    for (const { name } of entries) {
        const order = last === undefined ? -1 : compareBytes(last, name);
        if (order === 0)
            throw new Failure('E_ZIP_DUPLICATE', { message: `the archive holds ${JSON.stringify(name)} twice` });
        if (order > 0)
            throw otherForm();
        last = name;
    }
}
/** The end of `expected` in `bytes`, where it must stand at `at`. */
function matched(bytes, at, expected) {
    if (!expected.equals(bytes.subarray(at, at + expected.length)))
        throw otherForm();
    return at + expected.length;
}
function localHeader(entry) {
    const name = Buffer.from(entry.name);
    const header = Buffer.alloc(LOCAL + name.length);
    header.writeUInt32LE(0x04034b50, 0);
    writeCommon(header.subarray(4), entry, name);
    name.copy(header, LOCAL);
    return header;
}
function centralHeader(entry) {
    const name = Buffer.from(entry.name);
    const header = Buffer.alloc(CENTRAL + name.length);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(20, 4);
    writeCommon(header.subarray(6), entry, name);
    header.writeUInt32LE(entry.offset, 42);
    name.copy(header, CENTRAL);
    return header;
}
/** The fields both headers share: version 2.0, UTF-8 flag only where needed, stored, 1 January 1980. */
function writeCommon(fields, entry, name) {
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(name.length === entry.name.length ? 0 : 0x800, 2);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(entry.crc, 10);
    fields.writeUInt32LE(entry.size, 14);
    fields.writeUInt32LE(entry.size, 18);
    fields.writeUInt16LE(name.length, 22);
}
/** The end record, with its zip64 twin before it when there are too many files for its 16 bits. */
function ending(count, size, offset) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(Math.min(count, MANY), 8);
    end.writeUInt16LE(Math.min(count, MANY), 10);
    end.writeUInt32LE(size, 12);
    end.writeUInt32LE(offset, 16);
    return count < MANY ? end : Buffer.concat([zip64Ending(count, size, offset), end]);
}
function zip64Ending(count, size, offset) {
    const record = Buffer.alloc(56 + 20);
    record.writeUInt32LE(0x06064b50, 0);
    record.writeBigUInt64LE(44n, 4);
    record.writeUInt16LE(45, 12);
    record.writeUInt16LE(45, 14);
    for (const [at, value] of [
        [24, count],
        [32, count],
        [40, size],
        [48, offset],
    ])
        record.writeBigUInt64LE(BigInt(value), at);
    record.writeUInt32LE(0x07064b50, 56);
    record.writeBigUInt64LE(BigInt(offset + size), 64);
    record.writeUInt32LE(1, 72);
    return record;
}
function otherForm() {
    return new Failure('E_ZIP_STRUCTURE', {
        message: 'the archive in the bundle is not in the one form a bundle holds',
    });
}
//# sourceMappingURL=storedzip.js.map
// EXTERNAL MODULE: ./build/src/pack/tally.js
var tally = __webpack_require__(90921);
// EXTERNAL MODULE: ./build/src/pack/tar.js
var tar = __webpack_require__(54488);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/src/pack/wasm.js



const PACKAGE = '@bokuweb/zstd-wasm';
const PAGE = 65536;
/** After a frame of this size an instance is given up, and its memory with it, for a fresh one. */
const LARGE = (/* unused pure expression or super */ null && (64 << 20));
/** The encoder and decoder. */
class Wasm {
    #module;
    #now;
    constructor(bytes) {
        this.#module = new WebAssembly.Module(bytes);
        this.#now = start(this.#module);
    }
    /**
     * Unpacks one frame and gives its content to `use`: a view that is only good during the call.
     *
     * @returns undefined when the frame is damaged or does not fit into `size`
     */
    decompress(frame, size, use) {
        return this.#borrow([frame.length, size], ([source, target]) => {
            frame.read(this.#view(source, frame.length));
            const length = this.#now.decompress(target, size, source, frame.length);
            return this.#now.isError(length) === 0 ? use(this.#view(target, length)) : undefined;
        });
    }
    /** Packs `size` bytes that `fill` writes into the view it is given. Throws `E_LIMIT` when there is no memory for it. */
    compress(size, level, fill) {
        const bound = this.#now.bound(size);
        return this.#borrow([size, bound], ([source, target]) => {
            fill(this.#view(source, size));
            const length = this.#now.compress(target, bound, source, size, level);
            if (this.#now.isError(length) !== 0)
                throw new Failure('E_INTERNAL', { message: `zstd gave up with ${length}` });
            return Uint8Array.from(this.#view(target, length));
        });
    }
    #borrow([first, second], use) {
        const places = [this.#now.malloc(first), this.#now.malloc(second)];
        try {
            if (places.includes(0))
                throw new Failure('E_LIMIT', { message: `no memory for a frame of ${first + second} bytes` });
            return use(places);
        }
        finally {
            for (const place of places)
                if (place !== 0)
                    this.#now.free(place);
            if (first + second > LARGE)
                this.#now = start(this.#module);
        }
    }
    /** Made anew each time: growing the memory moves it. */
    #view(place, length) {
        return Buffer.from(this.#now.memory.buffer, place >>> 0, length);
    }
}
function start(module) {
    const nothing = () => 0;
    const grow = (wanted) => (growTo(memory, wanted >>> 0) ? 1 : 0);
    const imports = { a: { a: nothing, b: nothing, c: nothing, d: nothing, e: grow } };
    const { exports } = new WebAssembly.Instance(module, imports);
    const memory = memoryOf(exports['f']);
    const call = (name) => callable(exports[name]);
    call('g')(); // its own start-up
    const [malloc, free, isError, bound] = [call('s'), call('t'), call('h'), call('i')];
    return { memory, malloc, free, isError, bound, compress: call('m'), decompress: call('r') };
}
function growTo(memory, bytes) {
    try {
        memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / PAGE));
        return true;
    }
    catch {
        return false; // its bound is 2 GiB; the caller says so
    }
}
/** Reads the wasm build: it stands beside a bundle, else in its package. */
function wasm_readWasm() {
    const here = import.meta.url;
    const beside = new URL('./zstd.wasm', here);
    if (existsSync(beside))
        return new Wasm(readFileSync(beside));
    const packaged = createRequire(here).resolve(PACKAGE);
    return new Wasm(readFileSync(packaged.replace(/[^/\\]+$/, 'zstd.wasm')));
}
function callable(found) {
    if (typeof found !== 'function')
        throw new Failure('E_INTERNAL', { message: 'the zstd build is of another version' });
    return (...numbers) => Number(Reflect.apply(found, undefined, numbers));
}
function memoryOf(found) {
    if (typeof found !== 'object' ||
        found === null ||
        !('buffer' in found) ||
        !(found.buffer instanceof ArrayBuffer))
        throw new Failure('E_INTERNAL', { message: 'the zstd build is of another version' });
    return found; // the class that has such a buffer
}
//# sourceMappingURL=wasm.js.map
;// CONCATENATED MODULE: ./build/src/pack/zstd.js



/** Chosen by measurement (bench/RESULTS.md): 6 costs three times the time for a twentieth less. */
const LEVEL = 3;
let wasm;
/** Loads the wasm build; done by itself when first needed. Worker threads do it before they read the first foreign byte. */
function loadZstd() {
    return (wasm ??= readWasm());
}
/**
 * One zstd frame of `size` bytes that `fill` writes, with its content size in the header. One encoder on every system, so the
 * same bytes everywhere.
 */
function packFrame(size, fill) {
    return loadZstd().compress(size, LEVEL, fill);
}
/** Node has zstd from 22.15 on; before, the wasm build decodes too. */
const zstd_native = nativeDecoder();
function nativeDecoder() {
    const found = Reflect.get(external_node_zlib_, 'zstdDecompressSync');
    return typeof found === 'function' ? found : undefined;
}
/**
 * Unpacks one frame, which has to pass {@link checkFrame}, and gives its content to `use`. The content is only good during that
 * call: its memory is given back or used again right after, as a frame can be as large as the largest module.
 *
 * @param size bytes of content, as the seek table says
 * @throws Failure `E_BUNDLE_FORMAT` when it is damaged or of another size; what `use` throws
 */
function zstd_unpackFrame(frame, size, use) {
    const useWhole = (content) => {
        if (content.length !== size)
            throw otherSize(content, size);
        return use(content);
    };
    if (zstd_native !== undefined)
        return unpackNative(zstd_native, { frame: checked(frame, size), size }, useWhole);
    const result = loadZstd().decompress(checked(frame, size), size, useWhole);
    if (result === undefined)
        throw badFrame('a damaged zstd frame');
    return result;
}
/** The same frame, held against what is said of it as soon as it is read and before it is unpacked. */
function checked(frame, size) {
    return {
        length: frame.length,
        read: (into) => {
            frame.read(into);
            checkFrame(into, size);
        },
    };
}
function unpackNative(decode, { frame, size }, use) {
    const content = decodeNative(decode, { frame, size });
    try {
        return use(content);
    }
    finally {
        if (size >= zstd_LARGE)
            giveBack(content.buffer); // small buffers may be parts of one that others use
    }
}
function decodeNative(decode, { frame, size }) {
    const packed = Buffer.allocUnsafeSlow(frame.length);
    frame.read(packed);
    const content = decodeWith(decode, packed, size);
    giveBack(packed.buffer);
    return content;
}
/**
 * Unpacks one frame into memory of its own, which stays good and can be moved to another thread. Throws as {@link unpackFrame}.
 * Where the wasm build decodes, the content stands in memory twice for a moment.
 */
function unpackWhole(frame, size) {
    if (zstd_native === undefined)
        return zstd_unpackFrame(frame, size, copied);
    const content = decodeNative(zstd_native, { frame: checked(frame, size), size });
    if (content.length !== size)
        throw otherSize(content, size);
    return content.buffer.byteLength === size ? content : copied(content);
}
function copied(content) {
    return Buffer.from(new Uint8Array(content).buffer);
}
function decodeWith(decode, frame, size) {
    try {
        // one piece of the exact size is a third faster than growing
        return decode(frame, { maxOutputLength: size, chunkSize: Math.max(64, size) });
    }
    catch (cause) {
        throw new Failure('E_BUNDLE_FORMAT', { message: 'a damaged zstd frame' }, cause);
    }
}
const zstd_LARGE = (/* unused pure expression or super */ null && (1 << 20));
/** Frees the memory now instead of at some later collection. Every Node with its own zstd has this call. */
function giveBack(buffer) {
    const transfer = Reflect.get(buffer, 'transfer');
    if (typeof transfer === 'function')
        Reflect.apply(transfer, buffer, [0]);
}
/** The furthest back a frame may point; what every decoder accepts by default. */
const MAX_WINDOW = (/* unused pure expression or super */ null && (128 << 20));
/*
 * Holds the header and the blocks of a frame against what the seek table says of it, before anything is allocated:
 * exactly one frame, no dictionary, a window within bounds, the announced size.
 *
 * @param size bytes of content, as the seek table says
 * @throws Failure `E_BUNDLE_FORMAT`
 * @see RFC 8878 section 3.1.1
 */
function checkFrame(frame, size) {
    if (frame.length < 9 || frame.readUInt32LE(0) !== 0xfd2fb528)
        throw badFrame('a frame is no zstd frame');
    const descriptor = frame.readUInt8(4);
    const single = (descriptor & 0x20) !== 0;
    if ((descriptor & 0x0b) !== 0)
        throw badFrame('a frame with a dictionary or reserved bits');
    if (!single && windowSize(frame.readUInt8(5)) > MAX_WINDOW)
        throw badFrame('a frame with a window over 128 MiB');
    const width = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    const at = single ? 5 : 6;
    if (frame.length < at + width + 3)
        throw badFrame('a frame is cut off');
    const announced = contentSize(frame, at, width);
    if (announced !== undefined && announced !== size)
        throw badFrame(`a frame announces ${announced} bytes and the seek table ${size}`);
    const end = blocksEnd(frame, at + width) + ((descriptor & 4) !== 0 ? 4 : 0);
    if (end !== frame.length)
        throw badFrame('a frame is not where the seek table says');
}
function windowSize(byte) {
    const base = 2 ** (10 + (byte >> 3));
    return base + (base / 8) * (byte & 7);
}
function contentSize(frame, at, width) {
    if (width === 0)
        return undefined;
    if (width === 1)
        return frame.readUInt8(at);
    if (width === 2)
        return frame.readUInt16LE(at) + 256;
    return width === 4 ? frame.readUInt32LE(at) : Number(frame.readBigUInt64LE(at));
}
/** Where the last block ends; past the end of `frame` when it is cut off. */
function blocksEnd(frame, start) {
    for (let at = start; at + 3 <= frame.length;) {
        const header = frame.readUIntLE(at, 3);
        at += 3 + (((header >> 1) & 3) === 1 ? 1 : header >> 3); // a run-length block stands in one byte
        if ((header & 1) !== 0)
            return at;
    }
    throw badFrame('a frame is cut off');
}
function otherSize({ length }, size) {
    return badFrame(`a frame unpacks to ${length} bytes and not ${size}`);
}
function badFrame(message) {
    return new Failure('E_BUNDLE_FORMAT', { message });
}
//# sourceMappingURL=zstd.js.map
;// CONCATENATED MODULE: ./build/src/pack/reader.js













/**
 * The frames of a bundle by its seek table, within bounds.
 *
 * @throws Failure `E_BUNDLE_FORMAT`; system errors when the file cannot be read
 */
function openBundle(file) {
    return (0,pack_file/* withBundle */.d)(file, (fd, size) => {
        const tableSize = (0,seektable/* seekTableSize */.U)(readAt(fd, size - 9, 9), size);
        return { frames: (0,seektable/* readSeekTable */.nE)(readAt(fd, size - tableSize, tableSize), size), size };
    });
}
/**
 * Unpacks one frame, proves what is wished for and places it. The wasm build must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT` when the frame is not laid out as it must be; what was proven before stays
 */
function readFrame(request) {
    let digest = {};
    const packed = packedOf(request);
    const read = (into) => {
        packed.read(into);
        if (request.digest)
            digest = { sha256: sha256Hex(into) };
    };
    return unpackFrame({ ...packed, read }, request.frame.size, (tar) => ({
        ...readMembers(tar, request, (content, wished) => {
            reader_place(content, wished, request.target);
        }),
        ...digest,
    }));
}
/** A frame in its file, still to be read. */
function packedOf({ file, frame }) {
    return {
        length: frame.packed,
        read: (into) => {
            withFile(file, (fd) => {
                readInto(into, { fd, position: frame.offset }, shortened);
            });
        },
    };
}
/** All members of a frame's tar; those wished for are given to `admit`. Throws as {@link readFrame}. */
function readMembers(tar, ask, admit) {
    const members = [];
    const refused = [];
    const tally = new Tally();
    for (const found of tarMembers(tar, ask.last)) {
        const member = readName(found.name);
        tally.add(member.is === 'file' ? 0 : found.content.length);
        members.push(take({ ...found, member }, { ask, admit }, refused));
    }
    return { members, refused };
}
function* tarMembers(tar, last) {
    const end = tar.length - (last ? TAR_END.length : 0);
    let at = 0;
    while (at < end) {
        const member = readMember(tar, at);
        if (member === undefined)
            throw new Failure('E_BUNDLE_FORMAT', { message: 'the archive ends before its last frame' });
        yield member;
        at = member.next;
    }
    if (at !== end || (last && readMember(tar, at) !== undefined))
        throw new Failure('E_BUNDLE_FORMAT', { message: 'the archive is cut off' });
}
function take({ name, content, member }, { ask, admit }, refused) {
    const seen = { member, size: content.length };
    if (member.is !== 'file')
        return { ...seen, text: content.toString('utf8') };
    if (member.kind === 'info' && content.toString('utf8') !== infoText(member.module))
        throw new Failure('E_BUNDLE_FORMAT', {
            module: idOf(member.module),
            message: 'its .info is not the one that follows from its version',
        });
    const want = Object.hasOwn(ask.wishes, name) ? ask.wishes[name] : undefined;
    if (want === undefined)
        return seen;
    try {
        admit(content, { member, want });
        return { ...seen, proven: want };
    }
    catch (thrown) {
        // the disk is full, a link stands in the module cache or the like: no fault of the bundle
        if (!(thrown instanceof Failure) || thrown.finding.code === 'E_PATH_EXISTS')
            throw thrown;
        refused.push({ ...thrown.finding, module: idOf(member.module), path: ask.file });
        return seen;
    }
}
function reader_place(content, wished, target) {
    const { module, kind } = wished.member;
    if (kind === 'mod') {
        proveMod(content, wished.want);
        placeMod(target, module, content);
    }
    else
        placeArchive(target, proveStored(content, wished));
}
/** Holds a go.mod of a bundle against its sum. Throws Failure `E_LIMIT`, `E_MODULE_MOD`. */
function proveMod(content, want) {
    if (content.length > MAX_MOD)
        throw new Failure('E_LIMIT', { message: `a go.mod of ${content.length} bytes` });
    const got = hashGoMod(content);
    if (got !== want)
        throw new Failure('E_MODULE_MOD', { want, got });
}
/** Proves an archive of a bundle, which has to be in the canonical form. Throws as `proveArchive` does. */
function proveStored(content, { member, want }) {
    return proveArchive(content, { module: member.module, want }, { read: readStoredZip });
}
function readAt(fd, position, length) {
    const bytes = Buffer.allocUnsafeSlow(length);
    (0,pack_file/* readInto */.Pq)(bytes, { fd, position }, shortened);
    return bytes;
}
function shortened() {
    return new errors/* Failure */.HR('E_BUNDLE_FORMAT', { message: 'the file became shorter while it was read' });
}
//# sourceMappingURL=reader.js.map

/***/ }),

/***/ 94015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ seekTableSize),
/* harmony export */   UN: () => (/* binding */ writeSeekTable),
/* harmony export */   mZ: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   nE: () => (/* binding */ readSeekTable)
/* harmony export */ });
/* unused harmony export MAX_FRAME */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);

const SKIPPABLE = 0x184d2a5e;
const SEEKABLE = 0x8f92eab1;
const FOOTER = 9;
/** A bundle larger than this is refused; the packed file. */
const MAX_BUNDLE = 10 * 2 ** 30;
/** One frame may not unpack to more: the largest module Go reads, its go.mod and some room, held in memory. */
const MAX_FRAME = 600 << 20;
const MAX_FRAMES = 1 << 16;
/**
 * How much more than its packed bytes a frame may unpack to. Sources pack 4 to 8 times; whole modules of zeros or tables
 * were seen to pack 100 times. Small frames are always let through.
 */
const MAX_RATIO = 400;
const FREE = 32 << 20;
/**
 * The seek table of zstd's seekable format, version 0.1.0: a skippable frame that plain decoders pass over.
 *
 * @see the zstd project's contrib/seekable_format specification
 */
function writeSeekTable(frames) {
    const table = Buffer.alloc(8 + frames.length * 8 + FOOTER);
    table.writeUInt32LE(SKIPPABLE, 0);
    table.writeUInt32LE(table.length - 8, 4);
    frames.forEach((frame, i) => {
        table.writeUInt32LE(frame.packed, 8 + i * 8);
        table.writeUInt32LE(frame.size, 12 + i * 8);
    });
    table.writeUInt32LE(frames.length, table.length - FOOTER);
    table.writeUInt8(0, table.length - 5); // no checksums: the sums decide
    table.writeUInt32LE(SEEKABLE, table.length - 4);
    return table;
}
/** How many bytes at the end of a bundle of `length` bytes hold the whole seek table, told from its last 9. */
function seekTableSize(footer, length) {
    if (footer.length !== FOOTER || footer.readUInt32LE(5) !== SEEKABLE)
        throw bad('it has no seek table at its end');
    const count = footer.readUInt32LE(0);
    const descriptor = footer.readUInt8(4);
    if ((descriptor & 0x7f) !== 0)
        throw bad('its seek table is of another version');
    const size = 8 + count * (descriptor === 0 ? 8 : 12) + FOOTER;
    if (count === 0 || count > MAX_FRAMES || size > length)
        throw bad(`its seek table names ${count} frames`);
    return size;
}
/**
 * The frames a seek table names, held against the file's length and the bounds. Nothing of it is believed about content.
 *
 * @param table the bytes that {@link seekTableSize} named
 * @param length bytes of the whole bundle
 * @throws Failure `E_BUNDLE_FORMAT`
 */
function readSeekTable(table, length) {
    if (table.readUInt32LE(0) !== SKIPPABLE || table.readUInt32LE(4) !== table.length - 8)
        throw bad('its seek table is damaged');
    const count = table.readUInt32LE(table.length - FOOTER);
    const step = (table.length - 8 - FOOTER) / count;
    const frames = [];
    let offset = 0;
    for (let i = 0; i < count; i++) {
        const frame = {
            offset,
            packed: table.readUInt32LE(8 + i * step),
            size: table.readUInt32LE(12 + i * step),
        };
        checkBounds(frame);
        frames.push(frame);
        offset += frame.packed;
    }
    if (offset !== length - table.length)
        throw bad('its frames do not fill the file: it is cut off, or something was added');
    return frames;
}
function checkBounds({ packed, size }) {
    if (size === 0 || packed === 0)
        throw bad('it holds an empty frame');
    if (size > MAX_FRAME)
        throw bad(`a frame unpacks to ${size} bytes; ${MAX_FRAME} at most are taken`);
    if (size > FREE && size > packed * MAX_RATIO)
        throw bad(`a frame of ${packed} bytes unpacks to ${size}; nothing honest packs that well`);
}
function bad(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_BUNDLE_FORMAT', { message });
}
//# sourceMappingURL=seektable.js.map

/***/ }),

/***/ 90921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally),
/* harmony export */   d: () => (/* binding */ MAX_MEMBERS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);

/**
 * Members a bundle may have. What is kept of each member takes memory however small the file is; forty thousand module versions
 * fit in here, and the largest closures known have a few thousand.
 */
const MAX_MEMBERS = 1 << 17;
/** Bytes of manifest and version lists that are kept; a manifest of so many modules fits in here. */
const MAX_TEXT = 32 << 20;
/** Counts what is kept in memory of a bundle while it is read. */
class Tally {
    #members = 0;
    #text = 0;
    /** Counts a member. @param text bytes that are kept of its content. Throws Failure `E_BUNDLE_FORMAT` past the bounds. */
    add(text) {
        this.#members++;
        this.#text += text;
        if (this.#members > MAX_MEMBERS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_BUNDLE_FORMAT', { message: `it holds more than ${MAX_MEMBERS} members` });
        if (this.#text > MAX_TEXT)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_BUNDLE_FORMAT', {
                message: `its manifest and version lists are larger than ${MAX_TEXT} bytes`,
            });
    }
}
//# sourceMappingURL=tally.js.map

/***/ }),

/***/ 54488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gy: () => (/* binding */ memberSize)
/* harmony export */ });
/* unused harmony exports TAR_END, memberPadding, memberHeader, readMember */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);

const BLOCK = 512;
/** The two empty blocks that end a tar. */
const TAR_END = Buffer.alloc(2 * BLOCK);
/** Bytes a member takes with its header and padding. */
function memberSize(name, size) {
    return memberHeader(name, size).length + padded(size);
}
/** The zeros that follow a content of `size` bytes. */
function memberPadding(size) {
    return Buffer.alloc(padded(size) - size);
}
/**
 * The header of a regular file: mode 0644, no owner, time 0. A name that does not fit the ustar fields gets a pax record.
 *
 * @param name ASCII, by construction: escaped module paths and versions
 * @see POSIX.1-2017 pax, ustar interchange format
 */
function memberHeader(name, size) {
    const split = splitName(name);
    if (split !== undefined)
        return ustar({ ...split, size, type: '0' });
    const record = paxRecord(name);
    const content = Buffer.concat([record, memberPadding(record.length)]);
    return Buffer.concat([
        ustar({ name: 'go-airlock.pax', prefix: '', size: record.length, type: 'x' }),
        content,
        ustar({ name: name.slice(0, 100), prefix: '', size, type: '0' }),
    ]);
}
/** The member that starts at `at`, or undefined at the end of the tar. Throws `E_BUNDLE_FORMAT` unless it is laid out as {@link memberHeader} does. */
function readMember(tar, at) {
    if (at + BLOCK > tar.length)
        throw bad('a member is cut off');
    if (isEnd(tar, at))
        return undefined;
    const { name, header, size } = readHeader(tar, at);
    const expected = memberHeader(name, size);
    if (at + header + padded(size) > tar.length)
        throw bad(`${shown(name)} is cut off`);
    if (!expected.equals(tar.subarray(at, at + header)))
        throw bad(`${shown(name)} is no plain file with the fixed mode, owner and time`);
    const start = at + header;
    if (!memberPadding(size).equals(tar.subarray(start + size, start + padded(size))))
        throw bad(`something follows ${shown(name)}`);
    return { name, content: tar.subarray(start, start + size), next: start + padded(size) };
}
/** True when only the two empty end blocks are left at `at`. */
function isEnd(tar, at) {
    if (tar.readUInt8(at) !== 0)
        return false;
    if (!tar.subarray(at).equals(TAR_END))
        throw bad('something follows the end of the archive');
    return true;
}
function readHeader(tar, at) {
    const type = String.fromCharCode(tar.readUInt8(at + 156));
    if (type !== 'x')
        return { name: ustarName(tar, at), header: BLOCK, size: octal(tar, at) };
    const length = octal(tar, at);
    const header = 2 * BLOCK + padded(length);
    if (length > 4096 || at + header > tar.length)
        throw bad('an extended header that is too long');
    const name = /^\d+ path=([\x20-\x7e]+)\n$/.exec(tar.toString('latin1', at + BLOCK, at + BLOCK + length))?.[1];
    if (name === undefined)
        throw bad('an extended header that holds more than a name');
    return { name, header, size: octal(tar, at + header - BLOCK) };
}
function ustarName(tar, at) {
    const prefix = text(tar, at + 345, 155);
    return prefix === '' ? text(tar, at, 100) : `${prefix}/${text(tar, at, 100)}`;
}
function text(tar, at, length) {
    const field = tar.toString('latin1', at, at + length);
    const end = field.indexOf('\0');
    return end < 0 ? field : field.slice(0, end);
}
function octal(tar, at) {
    const digits = tar.toString('latin1', at + 124, at + 135);
    if (!/^[0-7]{11}$/.test(digits))
        throw bad('a member whose size is no octal number');
    return parseInt(digits, 8);
}
/** Both ustar fields, split at the first slash that makes them fit; undefined when none does. */
function splitName(name) {
    if (name.length <= 100)
        return { name, prefix: '' };
    for (let slash = name.indexOf('/'); slash >= 0 && slash <= 155; slash = name.indexOf('/', slash + 1))
        if (name.length - slash - 1 <= 100 && slash > 0)
            return { name: name.slice(slash + 1), prefix: name.slice(0, slash) };
    return undefined;
}
/** `LENGTH path=NAME\n`, where the length counts its own digits. */
function paxRecord(name) {
    const rest = ` path=${name}\n`;
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length++;
    return Buffer.from(`${length}${rest}`, 'latin1');
}
function ustar(field) {
    const header = Buffer.alloc(BLOCK);
    header.write(field.name, 0, 'latin1');
    header.write('0000644\x000000000\x000000000\0', 100, 'latin1');
    header.write(`${field.size.toString(8).padStart(11, '0')}\x0000000000000\0        `, 124, 'latin1');
    header.write(field.type, 156, 'latin1');
    header.write('ustar\x0000', 257, 'latin1');
    header.write('0000000\x000000000\0', 329, 'latin1');
    header.write(field.prefix, 345, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return header;
}
function padded(size) {
    return Math.ceil(size / BLOCK) * BLOCK;
}
/** A foreign name, fit to be printed. */
function shown(name) {
    return JSON.stringify(name.slice(0, 200));
}
function bad(message) {
    return new Failure('E_BUNDLE_FORMAT', { message });
}
//# sourceMappingURL=tar.js.map

/***/ }),

/***/ 52877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ reportPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/words.js
var words = __webpack_require__(78244);
;// CONCATENATED MODULE: ./build/src/page/markup.js
/** The one way text gets into the page. */

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** A piece of HTML. Only {@link html}, {@link joined} and {@link verbatim} make one. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * Text from outside, as HTML shows it, in an element or a quoted attribute: control characters and those that turn the direction
 * of text are named, not obeyed.
 *
 * @see threat-model T47
 */
function escaped(text) {
    return (0,words/* printable */.g$)(text).replaceAll(/[&<>"'`]/g, (char) => ENTITIES[char] ?? '');
}
/** What only the source needs. */
const INDENT = /\s*\n\s*/g;
/** HTML from a template; every piece that is not markup is escaped. Indentation is left out. */
function html(parts, ...pieces) {
    const shown = pieces.map((piece) => (piece instanceof Markup ? piece.text : escaped(String(piece))));
    return new Markup(parts.map((part, i) => part.replaceAll(INDENT, '\n') + (shown[i] ?? '')).join(''));
}
/** Pieces one after the other. */
function joined(pieces) {
    return new Markup(pieces.map(({ text }) => text).join(''));
}
/** A text of this program's own that is no HTML, such as its style. */
function verbatim(text) {
    return new Markup(text);
}
const NOTHING = new Markup('');
/** As many pieces, from the first on, as stay within a number of characters. */
function within(most, pieces) {
    const kept = [];
    let size = 0;
    for (const piece of pieces) {
        size += piece.text.length;
        if (size > most)
            break;
        kept.push(piece);
    }
    return kept;
}
/** A text of no more than `most` characters; what is cut out is in its middle. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    const half = Math.floor((most - 3) / 2);
    return `${text.slice(0, half)}…${text.slice(-half)}`;
}
//# sourceMappingURL=markup.js.map
;// CONCATENATED MODULE: ./build/src/page/numbers.js
/** Numbers in words, the same on every machine whatever its language. */
/** Bytes: `812 B`, `4.1 kB`, `12 MB`. */
function bytesText(bytes) {
    for (const [unit, size] of [
        ['GB', 1e9],
        ['MB', 1e6],
        ['kB', 1e3],
    ])
        if (bytes >= size)
            return `${(bytes / size).toFixed(bytes < 10 * size ? 1 : 0)} ${unit}`;
    return `${bytes} B`;
}
/** Milliseconds: `0 ms`, `48 ms`, `1.25 s`, `3 min 5 s`. */
function timeText(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 99.95)
        return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** `1 module`, `2 modules`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** Byte order of UTF-16 units: no language has a say. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A number for SVG: two places at most. */
function place(value) {
    return Math.round(value * 100) / 100;
}
//# sourceMappingURL=numbers.js.map
;// CONCATENATED MODULE: ./build/src/page/verdict.js
/** The top of the page: what came out, why, and the one thing to do. */



const DONE = {
    fetch: 'Every module is here and proven',
    main: 'Every module is here and proven',
    restore: 'What the cache had is proven',
    save: 'What can be kept is kept',
    verify: 'Everything is what go.sum names',
    bundle: 'One file holds every module',
    unbundle: 'Every module is unpacked and proven',
    run: 'Every module is proven, and the command ran sealed',
    seal: 'The modules are complete; later steps are sealed',
    audit: 'The seal held',
};
/** The findings by code: what is an attack or damage first, then other errors, then what only follows from them, then warnings. */
function groupsOf(findings) {
    const groups = new Map();
    for (const found of findings)
        groups.set(found.code, [...(groups.get(found.code) ?? []), found]);
    return [...groups]
        .map(([code, of]) => ({ code, level: of[0]?.level ?? 'error', findings: of }))
        .sort((a, b) => rank(a) - rank(b));
}
function rank({ code, level }) {
    if (level === 'warning')
        return 4;
    if (/^E_(MODULE_(ZIP|MOD|DIR)|ZIP_.*|BUNDLE_DIGEST)$/.test(code))
        return 0;
    if (code.startsWith('E_GOSUM_'))
        return 1;
    return code === 'E_OFFLINE_MISSING' ? 3 : 2;
}
/** The headline, in one sentence without a full stop. */
function headline(report) {
    if (report.ok)
        return DONE[report.command] ?? `${report.command}: done`;
    const [first] = groupsOf(report.findings);
    if (first === undefined)
        return `${report.command} failed`;
    const { cause } = errors/* errors */.sO[first.code];
    const modules = new Set(first.findings.flatMap(({ module }) => module ?? [])).size;
    const where = modules > 1 ? `${counted(modules, 'module')}: ` : '';
    return `${where}${modules > 1 ? cause : cause.charAt(0).toUpperCase() + cause.slice(1)}`;
}
/** The verdict with its reason and its remedy. */
function verdict(report) {
    const groups = groupsOf(report.findings);
    const warnings = groups.filter(({ level }) => level === 'warning');
    const tone = report.ok ? (warnings.length > 0 ? 'warned' : 'good') : 'bad';
    const word = report.ok ? (warnings.length > 0 ? 'Passed, with warnings' : 'Passed') : 'Failed';
    return html `<div class="verdict ${tone}">
    <p class="word">${mark(report.ok)}${word}<span class="of"> · go-airlock ${report.command}</span></p>
    <h1>${headline(report)}</h1>
    ${report.ok ? passed(report, warnings) : failed(groups.filter(({ level }) => level === 'error'))}
  </div> `;
}
/** The sign beside the word; the word says the same. */
function mark(ok) {
    const path = ok ? 'M4 10.5l4 4 8-9' : 'M5 5l10 10M15 5L5 15';
    return html `<svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d="${path}" />
  </svg>`;
}
function passed({ modules, command }, warnings) {
    const parts = [
        command === 'audit' ? counted(modules.verified, 'archive') : counted(modules.planned, 'module version'),
        ...['present', 'restored', 'fetched', 'verified']
            .filter((name) => modules[name] > 0)
            .map((name) => `${modules[name]} ${name}`),
    ];
    const count = warnings.reduce((sum, { findings }) => sum + findings.length, 0);
    const more = count === 0 ? NOTHING : html ` <a href="#findings">${counted(count, 'warning')}</a>`;
    return html `<p>${parts.join(', ')}.${more}</p>`;
}
function failed(groups) {
    const [first, ...others] = groups;
    const [found] = first?.findings ?? [];
    if (first === undefined || found === undefined)
        return NOTHING;
    const more = first.findings.length - 1;
    const rest = more === 0
        ? NOTHING
        : html `<p class="more">and <a href="#findings">${counted(more, 'more finding')} of this kind</a></p>`;
    return html `${subject(found)}
    <p class="why"><strong>Why</strong> <span>${shortened(found.message, 700)}</span></p>
    ${sums(found)}${rest}
    <p class="do"><strong>What to do</strong> <span>${shortened(found.remedy, 500)}</span></p>
    ${others.length === 0 ? NOTHING : also(others)}`;
}
/** The module, the file, or both, that a finding is about. */
function subject({ module, path }) {
    const names = [module, path].filter((name) => name !== undefined && name !== '');
    if (names.length === 0)
        return NOTHING;
    const shown = names.map((name) => html `<code>${shortened(name ?? '', 300)}</code>`);
    return html `<p class="subject">
    ${joined(shown.flatMap((code, i) => (i === 0 ? [code] : [html ``, code])))}
  </p> `;
}
/** Wanted and found, one below the other, so that the eye can compare them. */
function sums({ want, got }) {
    if (want === undefined && got === undefined)
        return NOTHING;
    const line = (name, value) => value === undefined
        ? NOTHING
        : html `<dt>${name}</dt>
          <dd><code>${shortened(value, 200)}</code></dd>`;
    return html `<dl class="sums">${line('wanted', want)}${line('found', got)}</dl> `;
}
function also(groups) {
    const items = groups.map(({ code, findings }) => html `<li><a href="#${code}">${errors/* errors */.sO[code].cause}</a> (${findings.length})</li>`);
    return html `<div class="also">
    <p>Also wrong:</p>
    <ul>
      ${joined(items)}
    </ul>
  </div>`;
}
//# sourceMappingURL=verdict.js.map
;// CONCATENATED MODULE: ./build/src/page/findings.js
/** Every finding, by code. */




/** Characters of findings in one page. */
const MOST = 1_200_000;
/** Findings of one code that are seen at once; the others unfold. */
const OPEN = 8;
/** The section of the findings. */
function findingsSection(findings) {
    const none = html `<p class="none">Nothing to tell: no error and no warning.</p>`;
    const body = findings.length === 0 ? none : joined(groupsOf(findings).map(group(findings.length)));
    return html `<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings <span class="count">${findings.length}</span></h2>
    ${body}
  </section> `;
}
/** Every group gets its share of the room, so that none hides another. */
function group(all) {
    return ({ code, level, findings }) => {
        const room = Math.max(20_000, (MOST * findings.length) / all);
        const common = findings.every(({ remedy }) => remedy === findings[0]?.remedy);
        const items = within(room, pieces(findings, common));
        const left = findings.length - items.length;
        const remedy = findings[0]?.remedy ?? '';
        return html `<article class="group ${level}" aria-labelledby="${code}">
      <h3 id="${code}">
        <span class="level">${level === 'error' ? 'Error' : 'Warning'}</span> ${errors/* errors */.sO[code].cause}
      </h3>
      <p class="code"><code>${code}</code> · ${counted(findings.length, 'finding')}</p>
      ${common ? html `<p class="do"><strong>What to do</strong> <span>${shortened(remedy, 500)}</span></p>` : NOTHING}
      ${list(items.slice(0, OPEN))}${folded(items.slice(OPEN))}
      ${left === 0 ? NOTHING : html `<p class="more">and ${left} more, in the JSON report</p>`}
    </article> `;
    };
}
function list(items) {
    return html `<ul>
    ${joined(items)}
  </ul>`;
}
function folded(items) {
    if (items.length === 0)
        return NOTHING;
    return html `<details>
    <summary>${items.length} more of this kind</summary>
    ${list(items)}
  </details>`;
}
function* pieces(findings, common) {
    for (const found of findings) {
        const { message, remedy } = found;
        const own = common
            ? NOTHING
            : html `<p class="do"><strong>What to do</strong> <span>${shortened(remedy, 500)}</span></p>`;
        yield html `<li>
      ${subject(found)}
      <p>${shortened(message, 700)}</p>
      ${sums(found)}${own}
    </li> `;
    }
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/src/page/script.js
/** The one script of the page: it hides and orders the rows of the module table, and never writes HTML. */
const SCRIPT = String.raw `'use strict';
(() => {
  const table = document.getElementById('module-table');
  const form = document.getElementById('filters');
  if (!table || !form) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, (row) => ({
    row,
    text: row.cells[0].textContent.toLowerCase(),
    state: row.dataset.s,
    from: row.cells[5].textContent,
    trouble: row.dataset.t === '1',
  }));
  const text = document.getElementById('f-text');
  const state = document.getElementById('f-state');
  const from = document.getElementById('f-from');
  const trouble = document.getElementById('f-trouble');
  const shown = document.getElementById('shown');
  const noMatch = document.getElementById('no-match');
  const cut = (value) => (from.selectedIndex <= 0 ? '' : value);

  const filter = () => {
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wantedFrom = cut(from.selectedOptions[0].textContent);
    let count = 0;
    for (const one of rows) {
      const fits =
        words.every((word) => one.text.includes(word)) &&
        (state.value === '' || one.state === state.value) &&
        (wantedFrom === '' || one.from === wantedFrom) &&
        !(trouble && trouble.checked && !one.trouble);
      one.row.hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = count === rows.length ? count + ' modules' : count + ' of ' + rows.length + ' modules';
    noMatch.hidden = count > 0;
  };

  const compare = (index, numbers) => (a, b) => {
    const [x, y] = [a.row.cells[index], b.row.cells[index]];
    if (numbers) return Number(y.dataset.v) - Number(x.dataset.v);
    const [s, t] = [x.textContent, y.textContent];
    return s < t ? -1 : s > t ? 1 : 0;
  };

  const order = (head, index) => {
    const numbers = head.dataset.kind === 'number';
    const first = numbers ? 'descending' : 'ascending';
    const second = numbers ? 'ascending' : 'descending';
    const next = head.getAttribute('aria-sort') === first ? second : first;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', next);
    const sorted = rows.map((one, at) => [one, at]);
    const by = compare(index, numbers);
    const turn = next === first ? 1 : -1;
    sorted.sort(([a, i], [b, j]) => turn * by(a, b) || i - j);
    body.append(...sorted.map(([one]) => one.row));
  };

  Array.from(table.tHead.rows[0].cells, (head, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => order(head, index));
  });
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
`;
//# sourceMappingURL=script.js.map
;// CONCATENATED MODULE: ./build/src/page/squarify.js
/** Where the rectangles of a size map go. */

/**
 * Divides a box among sizes, area for size, each part as near to a square as the order allows.
 *
 * @param sizes above 0, largest first
 * @returns a box for each size, in their order
 * @see Bruls, Huizing, van Wijk: Squarified Treemaps (2000)
 */
function squarify(sizes, box) {
    const scale = (box.width * box.height) / sizes.reduce((sum, size) => sum + size, 0);
    const areas = sizes.map((size) => size * scale);
    const boxes = [];
    let free = box;
    for (let at = 0; at < areas.length;) {
        const row = rowFrom(areas, at, Math.min(free.width, free.height));
        const laid = layRow(row, free);
        boxes.push(...laid.boxes);
        free = laid.free;
        at += row.length;
    }
    return boxes.map(({ x, y, width, height }) => ({
        ...{ x: place(x), y: place(y) },
        ...{ width: place(width), height: place(height) },
    }));
}
/** As many areas as make the worst part of the row better. */
function rowFrom(areas, from, side) {
    let sum = 0;
    let worst = Infinity;
    let to = from;
    for (; to < areas.length; to++) {
        const next = sum + (areas[to] ?? 0);
        const ratio = worstRatio({ most: areas[from] ?? 0, least: areas[to] ?? 0, sum: next }, side);
        if (ratio > worst)
            break;
        [sum, worst] = [next, ratio];
    }
    return areas.slice(from, Math.max(to, from + 1));
}
function worstRatio({ most, least, sum }, side) {
    return Math.max((side * side * most) / (sum * sum), (sum * sum) / (side * side * least));
}
/** Lays a row along the shorter side of what is free. */
function layRow(row, free) {
    const sum = row.reduce((total, area) => total + area, 0);
    const upright = free.width >= free.height;
    const thick = upright ? sum / free.height : sum / free.width;
    let at = upright ? free.y : free.x;
    const boxes = row.map((area) => {
        const long = thick === 0 ? 0 : area / thick;
        const box = upright
            ? { x: free.x, y: at, width: thick, height: long }
            : { x: at, y: free.y, width: long, height: thick };
        at += long;
        return box;
    });
    const rest = upright
        ? { ...free, x: free.x + thick, width: Math.max(free.width - thick, 0) }
        : { ...free, y: free.y + thick, height: Math.max(free.height - thick, 0) };
    return { boxes, free: rest };
}
//# sourceMappingURL=squarify.js.map
;// CONCATENATED MODULE: ./build/src/page/sizemap.js



/** Archives with an area of their own; the others share one. */
const sizemap_MOST = 150;
/** Bytes of archives by `path@version`: as they lie in the folder, or as they came where none is kept. */
function sizesOf({ inventory = [], requests = [] }) {
    const came = requests.filter(({ file, from }) => file === 'zip' && from !== null);
    const kept = inventory.flatMap(({ module, size }) => (size === null ? [] : [[module, size]]));
    return new Map([...came.map(({ module, bytes }) => [module, bytes]), ...kept]);
}
/** The section of the size map; nothing where no size is known. */
function sizeSection(report) {
    const states = new Map(report.inventory?.map(({ module, state }) => [module, state]));
    const all = [...sizesOf(report)]
        .filter(([, size]) => size > 0)
        .map(([name, size]) => ({ name, size, state: states.get(name) ?? 'fetched' }))
        .sort((a, b) => b.size - a.size || compareText(a.name, b.name));
    if (all.length === 0)
        return NOTHING;
    const total = all.reduce((sum, { size }) => sum + size, 0);
    const rest = all.slice(sizemap_MOST);
    const others = { size: rest.reduce((sum, { size }) => sum + size, 0), state: 'present' };
    const areas = [
        ...all.slice(0, sizemap_MOST),
        ...(rest.length === 0 ? [] : [{ ...others, name: counted(rest.length, 'smaller archive') }]),
    ].sort((a, b) => b.size - a.size);
    const [largest] = all;
    const told = `${counted(all.length, 'archive')}, ${bytesText(total)} in all; the largest is ${shortened(largest?.name ?? '', 120)} with ${bytesText(largest?.size ?? 0)}`;
    return html `<section id="sizes" aria-labelledby="sizes-title">
    <h2 id="sizes-title">Size of the archives <span class="count">${bytesText(total)}</span></h2>
    <p class="lead">${told}.</p>
    ${map('wide', areas, { x: 0, y: 0, width: 1072, height: 380 })}
    ${map('narrow', areas, { x: 0, y: 0, width: 360, height: 460 })}
  </section> `;
}
/** One map for wide windows and one for narrow ones: text does not shrink with the window. */
function map(name, areas, box) {
    const boxes = squarify(areas.map(({ size }) => size), box);
    const cells = areas.map((area, i) => cell(area, boxes[i] ?? box));
    const words = areas.slice(0, 5).map((area) => `${shortened(area.name, 100)} ${bytesText(area.size)}`);
    return html `<svg
    class="map ${name}"
    viewBox="0 0 ${box.width} ${box.height}"
    role="img"
    aria-labelledby="map-${name}"
  >
    <title id="map-${name}">Archives by size: ${words.join(', ')}</title>
    ${joined(cells)}
  </svg>`;
}
/** Units that a letter of the map's text takes; a name that has no room is only in the title. */
const LETTER = 7.8;
function cell({ name, size, state }, { x, y, width, height }) {
    const room = Math.floor((width - 12) / LETTER);
    const label = lastPart(name);
    const text = (dy, kind, words) => html `<text class="${kind}" x="${place(x + 6)}" y="${place(y + dy)}">${words}</text>`;
    const named = room >= 4 && height >= 20 && label.length <= Math.max(room, 0);
    const measured = named && height >= 38 && bytesText(size).length <= room;
    return html `<g
    ><title>${shortened(name, 200)}: ${bytesText(size)}</title
    ><rect
      class="f-${state} cell"
      x="${x}"
      y="${y}"
      width="${width}"
      height="${height}"
    />${named ? text(16, 'name', label) : NOTHING}${measured ? text(31, 'size', bytesText(size)) : NOTHING}</g
  > `;
}
/** What people call a module: the end of its path that is no version suffix. */
function lastPart(name) {
    const at = name.indexOf('@');
    const parts = (at < 0 ? name : name.slice(0, at)).split('/');
    const last = parts.at(-1) ?? name;
    return parts.length > 1 && /^v\d+$/.test(last) ? `${parts.at(-2) ?? ''}/${last}` : last;
}
//# sourceMappingURL=sizemap.js.map
;// CONCATENATED MODULE: ./build/src/page/overview.js


const COUNTS = ['planned', 'present', 'restored', 'fetched', 'verified', 'rejected', 'missing'];
/** The counts of the report, those that are wrong marked as such. */
function countsSection({ modules, bytes }) {
    const tiles = COUNTS.map((name) => {
        const wrong = (name === 'rejected' || name === 'missing') && modules[name] > 0;
        return html `<div${wrong ? html ` class="wrong"` : NOTHING}><dt>${name}</dt><dd>${modules[name]}</dd></div>
`;
    });
    const sizes = ['fetched', 'restored', 'bundle']
        .filter((name) => bytes[name] > 0)
        .map((name) => html `<div>
          <dt>bytes ${name}</dt>
          <dd>${bytesText(bytes[name])}</dd>
        </div> `);
    return html `<section aria-labelledby="counts-title">
    <h2 id="counts-title">Module versions</h2>
    <dl class="tiles">${joined([...tiles, ...sizes])}</dl>
  </section> `;
}
const STAGES = [
    ['lookup', 'ask the store for an entry'],
    ['plan', 'read the checkout, calculate what is needed'],
    ['verify', 'hash what is there already'],
    ['restore', 'read bundles and prove them'],
    ['fetch', 'ask the proxy list and prove what it sends'],
    ['save', 'write the bundle or the cache entry'],
    ['seal', 'close the later steps, and prove it'],
];
/** Those that only the action has; without them a command's page has no row. */
const ACTION = new Set(['lookup', 'seal']);
/** What each stage took. */
function stagesSection({ seconds }) {
    const most = Math.max(...Object.values({ ...seconds }), 0.001);
    const shown = STAGES.filter(([name]) => seconds[name] > 0 || !ACTION.has(name));
    const rows = shown.map(([name, does]) => {
        const wide = place((100 * seconds[name]) / most);
        return html `<tr>
      <th scope="row">${name}<span class="does">${does}</span></th>
      <td class="bar">
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect class="f-fetched" width="${wide}" height="8" />
        </svg>
      </td>
      <td class="number">${timeText(seconds[name] * 1000)}</td>
    </tr> `;
    });
    return html `<section class="half" aria-labelledby="stages-title">
    <h2 id="stages-title">Stages</h2>
    <table class="stages">
      <caption class="unseen">
        What each stage took
      </caption>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col"><span class="unseen">Share</span></th>
          <th scope="col" class="number">Time</th>
        </tr>
      </thead>
      <tbody>
        ${joined(rows)}
      </tbody>
    </table>
  </section> `;
}
/** What a state means, as people read it. */
const STATES = {
    present: 'was in the module cache',
    restored: 'came from a bundle or the cache',
    fetched: 'came from the proxy list',
    rejected: 'offered or found, and refused',
    missing: 'is not there',
};
/** Where the modules came from, as a bar and in numbers; the proxies by name. */
function sourcesSection({ inventory = [], requests = [] }) {
    const states = ['present', 'restored', 'fetched', 'rejected', 'missing'];
    const counts = states.map((state) => ({
        state,
        count: inventory.filter((record) => record.state === state).length,
    }));
    const rows = counts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => html `<tr>
          <th scope="row">
            <span class="swatch b-${state}"></span>${state}<span class="does">${STATES[state]}</span>
          </th>
          <td class="number">${count}</td>
        </tr> `);
    const froms = new Map();
    for (const { from, bytes } of requests) {
        if (from === null)
            continue;
        const known = froms.get(from) ?? { files: 0, bytes: 0 };
        froms.set(from, { files: known.files + 1, bytes: known.bytes + bytes });
    }
    const proxies = [...froms]
        .slice(0, 12)
        .map(([from, { files, bytes }]) => html `<li><code>${shortened(from, 120)}</code> ${files} files, ${bytesText(bytes)}</li>`);
    return html `<section class="half" aria-labelledby="sources-title">
    <h2 id="sources-title">Where they came from</h2>
    ${stacked(counts, inventory.length)}
    <table class="sources">
      <caption class="unseen">
        Module versions by where they came from
      </caption>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col" class="number">Modules</th>
        </tr>
      </thead>
      <tbody>
        ${joined(rows)}
      </tbody>
    </table>
    ${proxies.length === 0
        ? NOTHING
        : html `<ul class="proxies">
            ${joined(proxies)}
          </ul>`}
  </section> `;
}
function stacked(counts, all) {
    let at = 0;
    const rects = counts.map(({ state, count }) => {
        const x = place((1000 * at) / all);
        at += count;
        return count === 0
            ? NOTHING
            : html `<rect class="f-${state}" x="${x}" width="${place((1000 * count) / all)}" height="24"
          ><title>${state}: ${count}</title></rect
        >`;
    });
    const words = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${state} ${count}`);
    return html `<svg
    class="stacked"
    viewBox="0 0 1000 24"
    preserveAspectRatio="none"
    role="img"
    aria-label="Module versions: ${words.join(', ')}"
  >
    ${joined(rects)}
  </svg>`;
}
//# sourceMappingURL=overview.js.map
;// CONCATENATED MODULE: ./build/src/page/palette.js
/** The colours of the page, light and dark. A test computes their contrasts (WCAG 2.2, 1.4.3 and 1.4.11). */
const palette = {
    light: {
        ground: '#f5f6f8',
        card: '#ffffff',
        line: '#d5dae1',
        edge: '#7b8492',
        text: '#1a2029',
        muted: '#545d6b',
        link: '#0a58c2',
        good: '#17703a',
        goodSoft: '#e4f5ea',
        bad: '#b3202c',
        badSoft: '#fdebec',
        warn: '#8a5300',
        warnSoft: '#fdf3df',
        present: '#6b7584',
        restored: '#7a4bd0',
        fetched: '#0b6bcb',
        rejected: '#c62836',
        missing: '#b45309',
        queued: '#b9c0cb',
        waiting: '#7d92b5',
        mapText: '#ffffff',
    },
    dark: {
        ground: '#0e1218',
        card: '#161b23',
        line: '#2c3440',
        edge: '#7d8898',
        text: '#eef1f5',
        muted: '#a3adba',
        link: '#79b4ff',
        good: '#56d081',
        goodSoft: '#10281a',
        bad: '#ff8b8b',
        badSoft: '#331519',
        warn: '#f0b84f',
        warnSoft: '#2e230d',
        present: '#8f9bab',
        restored: '#b592f5',
        fetched: '#5aa7f8',
        rejected: '#f47174',
        missing: '#ea9a3e',
        queued: '#3d4756',
        waiting: '#5d7296',
        mapText: '#0b0e13',
    },
};
/** The palette as custom properties of CSS. */
function properties(theme) {
    return Object.entries(palette[theme])
        .map(([name, value]) => `--${name}:${value}`)
        .join(';');
}
//# sourceMappingURL=palette.js.map
;// CONCATENATED MODULE: ./build/src/page/style.js

const LAYOUT = String.raw `
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:4rem}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Open Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
code,.sums,.version,.path{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
.inner,main{max-width:1120px;margin:0 auto;padding:0 24px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:12px;top:-60px;z-index:3;padding:8px 14px;background:var(--card);border:2px solid var(--link);border-radius:6px}
.skip:focus{top:8px}
.top{position:sticky;top:0;z-index:2;background:var(--card);border-bottom:1px solid var(--line)}
.top .inner{display:flex;align-items:center;justify-content:space-between;gap:6px 24px;flex-wrap:wrap;min-height:52px}
.brand{display:flex;align-items:center;gap:8px;font-weight:650;letter-spacing:-.01em}
.brand svg,.mark{width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
nav ul{display:flex;gap:4px 20px;flex-wrap:wrap}
nav a{color:var(--muted);text-decoration:none;padding:4px 0}
nav a:hover{color:var(--text);text-decoration:underline}
main{padding-top:24px;padding-bottom:40px}
.verdict{border:1px solid var(--line);border-left:6px solid;border-radius:10px;padding:20px 24px 22px;margin-bottom:20px}
.verdict.good{border-left-color:var(--good);background:var(--goodSoft)}
.verdict.warned{border-left-color:var(--warn);background:var(--warnSoft)}
.verdict.bad{border-left-color:var(--bad);background:var(--badSoft)}
.word{display:flex;align-items:center;flex-wrap:wrap;gap:0 7px;font-weight:700}
.good .word{color:var(--good)}.warned .word{color:var(--warn)}.bad .word{color:var(--bad)}
.word .of{font-weight:400;color:var(--muted)}
.mark{stroke-width:2.6}
h1{font-size:27px;line-height:1.22;letter-spacing:-.015em;font-weight:680;margin:6px 0 10px;text-wrap:balance}
.subject code{display:inline-block;padding:2px 8px;border-radius:6px;background:var(--card);border:1px solid var(--line);font-weight:600;margin:0 4px 4px 0}
.why,.do{display:grid;grid-template-columns:7.2em 1fr;gap:0 8px;margin-top:10px}
.verdict .do{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:10px 12px;margin-top:14px;font-size:16px}
.more,.also{margin-top:10px;color:var(--muted)}
.also ul{list-style:disc;padding-left:1.3em}
.sums{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin-top:8px;line-height:1.45}
.sums dt{color:var(--muted)}
.verdict>.sums{margin-left:116px}
section,footer section{margin-top:20px}
section,.group{background:var(--card);border:1px solid var(--line);border-radius:10px}
section{padding:18px 24px 22px}
h2{font-size:17px;line-height:1.3;font-weight:650;letter-spacing:-.005em;margin-bottom:12px}
.count{display:inline-block;margin-left:6px;padding:0 8px;border-radius:10px;background:var(--ground);border:1px solid var(--line);font-size:13px;font-weight:500;color:var(--muted)}
.lead{color:var(--muted);margin-bottom:12px}
.none{color:var(--muted)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(104px,1fr));gap:8px}
.tiles div{display:flex;flex-direction:column;padding:8px 12px;border:1px solid var(--line);border-radius:8px}
.tiles dt{color:var(--muted);font-size:13px}
.tiles dd{font-size:21px;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.tiles .wrong{border-color:var(--bad);background:var(--badSoft)}
.tiles .wrong dd,.tiles .wrong dt{color:var(--bad)}
.halves{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:0 20px}
table{border-collapse:collapse;width:100%}
th{text-align:left;font-weight:500}
td,th{padding:7px 8px;border-bottom:1px solid var(--line);vertical-align:top}
tbody tr:last-child>*{border-bottom:0}
thead th{color:var(--muted);font-size:13px;white-space:nowrap}
td:first-child,th:first-child{padding-left:0}
td:last-child,th:last-child{padding-right:0}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.does{display:block;font-weight:400;font-size:13px;color:var(--muted)}
.bar{width:32%;vertical-align:middle}
.bar svg{display:block;width:100%;height:8px;background:var(--ground);border-radius:4px}
.stacked{display:block;width:100%;height:22px;border-radius:6px;background:var(--ground);margin-bottom:8px}
.swatch{display:inline-block;width:11px;height:11px;border-radius:3px;margin-right:7px}
.sources .does{padding-left:18px}
.proxies{margin-top:10px;padding-top:10px;border-top:1px solid var(--line);color:var(--muted);font-size:14px}
.group{padding:14px 18px 16px;border-left:5px solid var(--bad);background:none}
.group.warning{border-left-color:var(--warn)}
.group+.group{margin-top:12px}
h3{font-size:16px;line-height:1.35;font-weight:620}
.level{display:inline-block;padding:0 8px;border-radius:10px;font-size:13px;color:var(--bad);background:var(--badSoft);margin-right:4px}
.warning .level{color:var(--warn);background:var(--warnSoft)}
.code{color:var(--muted);font-size:14px}
.group ul{margin-top:10px}
summary{cursor:pointer;color:var(--link);padding:8px 0 0}
.group li{padding:10px 0;border-top:1px solid var(--line)}
.group li:last-child{padding-bottom:0}
.group .subject code{background:var(--ground)}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13px;color:var(--muted);margin-bottom:10px}
.axis{padding-right:6px}
.axis,.timeline li{display:grid;grid-template-columns:minmax(0,34%) 1fr 25%;gap:0 14px;align-items:center}
.axis>div{display:flex;justify-content:space-between;font-size:12px;color:var(--muted);font-variant-numeric:tabular-nums}
.timeline{max-height:640px;overflow:auto;padding-right:6px}
.timeline li{padding:3px 0;border-top:1px solid var(--line);font-size:13px}
.timeline svg{display:block;width:100%;height:12px;background:var(--ground);border-radius:3px}
.what{display:flex;gap:8px;justify-content:space-between}
.what code{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.kind,.how{color:var(--muted);white-space:nowrap}
.how{white-space:normal;font-variant-numeric:tabular-nums;font-size:12px;line-height:1.35}
.map{display:block;width:100%;height:auto;border-radius:6px}
.map.narrow{display:none}
.cell{stroke:var(--card);stroke-width:2}
.map text{fill:var(--mapText);font-size:12.5px;font-weight:600}
.map .size{font-size:11.5px;font-weight:400}
.filters{display:flex;flex-wrap:wrap;gap:10px 16px;align-items:end;margin-bottom:12px}
.filters[hidden]{display:none}
.filters label{display:block;font-size:13px;color:var(--muted)}
.filters input[type=search]{width:280px;max-width:100%}
.filters select{max-width:260px}
.filters input[type=search],.filters select{font:inherit;height:36px;padding:0 10px;color:var(--text);background:var(--ground);border:1px solid var(--edge);border-radius:7px}
::placeholder{color:var(--muted);opacity:1}
.check{display:flex;align-items:center;gap:7px;height:36px}
.check input{width:18px;height:18px;margin:0;accent-color:var(--link)}
.filters .check label{color:var(--text);font-size:14px}
.shown{margin-left:auto;height:36px;line-height:36px;color:var(--muted);font-variant-numeric:tabular-nums}
thead button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;cursor:pointer}
thead button:hover{color:var(--text);text-decoration:underline}
th[aria-sort]{color:var(--text)}
th[aria-sort=ascending] button::after{content:" \2191"}
th[aria-sort=descending] button::after{content:" \2193"}
.modules{font-size:14px}
.modules tbody tr:hover{background:var(--ground)}
.c-module{width:46%}
.path{color:var(--text)}
.version{color:var(--muted)}
.flag{display:inline-block;padding:0 7px;border-radius:9px;font-size:12px;background:var(--badSoft);color:var(--bad)}
.c-state{white-space:nowrap}
.c-from{color:var(--muted);font-size:13px}
footer{border-top:1px solid var(--line);color:var(--muted);font-size:14px}
footer .inner{padding-top:18px;padding-bottom:30px}
footer h2{margin:0 0 4px;font-size:14px}
footer p{margin-top:10px}
@media (max-width:720px){
.inner,main{padding-left:14px;padding-right:14px}
main{padding-top:14px}
.top{position:static}
.top .inner{padding-top:8px;padding-bottom:8px}
.verdict,section{padding:16px}
h1{font-size:22px}
.why,.do{grid-template-columns:1fr}
.verdict>.sums{margin-left:0}
.sums{grid-template-columns:1fr;gap:0}
.sums dd{margin-bottom:4px}
.tiles{grid-template-columns:repeat(auto-fill,minmax(92px,1fr))}
.axis{grid-template-columns:1fr}.axis>span{display:none}
.timeline{max-height:520px}
.timeline li{grid-template-columns:1fr;gap:2px;padding:7px 0}
.map.wide{display:none}.map.narrow{display:block}
.c-took,.c-tries,.c-from{display:none}
.c-module{width:auto}
.modules .c-size{padding-right:0}
.filters>div{flex:1 1 130px}.filters>div:first-child{flex-basis:100%}
.filters input[type=search],.filters select{width:100%;max-width:none}
.shown{margin-left:0}
}
@media (forced-colors:active){.swatch,.cell,svg rect{forced-color-adjust:none}}
@media print{.top,.filters,.skip{display:none}.timeline{max-height:none}body{background:none}section,.verdict{break-inside:avoid-page}}
`;
/** A class for each colour of a chart: `f-` fills a shape, `b-` an element. */
const FILLS = ['present', 'restored', 'fetched', 'rejected', 'missing', 'queued', 'waiting']
    .map((name) => `.f-${name}{fill:var(--${name})}.b-${name}{background:var(--${name})}`)
    .join('\n');
/** The one style of the page. */
const STYLE = `:root{${properties('light')}}
@media (prefers-color-scheme:dark){:root{${properties('dark')}}}${LAYOUT}${FILLS}
`;
//# sourceMappingURL=style.js.map
;// CONCATENATED MODULE: ./build/src/page/table.js




/** Characters of rows in one page. */
const table_MOST = 3_000_000;
const COLUMNS = [
    ['module', 'Module', 'text'],
    ['state', 'State', 'text'],
    ['size', 'Archive', 'number'],
    ['took', 'Took', 'number'],
    ['tries', 'Requests', 'number'],
    ['from', 'From', 'text'],
];
/** The section of the modules; nothing where the report tells of none. */
function modulesSection(report) {
    const { inventory = [], modules, findings } = report;
    if (inventory.length === 0)
        return NOTHING;
    const known = { sizes: sizesOf(report), requests: byModule(report), troubled: troubledOf(findings) };
    const rows = within(table_MOST, inventory.map((record) => row(record, known)));
    const left = Math.max(modules.planned, inventory.length) - rows.length;
    return html `<section id="modules" aria-labelledby="modules-title">
    <h2 id="modules-title">Modules <span class="count">${modules.planned}</span></h2>
    ${filters(inventory, known)}
    <div class="scroll">
      <table class="modules" id="module-table">
        <caption class="unseen">
          Every module version, what became of it, its size and its requests
        </caption>
        <thead>
          <tr>
            ${joined(COLUMNS.map(head))}
          </tr>
        </thead>
        <tbody>
          ${joined(rows)}
        </tbody>
      </table>
    </div>
    <p class="none" id="no-match" hidden>No module matches.</p>
    ${left <= 0 ? NOTHING : html `<p class="more">and ${left} more that are not listed here</p>`}
  </section> `;
}
/** The heads become buttons when the script runs. */
function head([key, title, kind]) {
    return html `<th scope="col" class="c-${key} ${kind}" data-key="${key}" data-kind="${kind}">${title}</th>`;
}
function byModule({ requests = [] }) {
    const found = new Map();
    for (const request of requests) {
        const known = found.get(request.module);
        if (known === undefined)
            found.set(request.module, [request]);
        else
            known.push(request);
    }
    return found;
}
function troubledOf(findings) {
    const found = new Map();
    for (const { module } of findings)
        if (module !== undefined)
            found.set(module, (found.get(module) ?? 0) + 1);
    return found;
}
function filters(inventory, { requests, troubled }) {
    const states = Object.keys(STATES).filter((state) => inventory.some((record) => record.state === state));
    const froms = [...new Set([...requests.values()].flat().flatMap(({ from }) => from ?? []))].slice(0, 20);
    const option = (value) => html `<option value="${value}">${shortened(value, 80)}</option>`;
    const problems = troubled.size === 0
        ? NOTHING
        : html `<div class="check">
          <input type="checkbox" id="f-trouble" /><label for="f-trouble">only with findings</label>
        </div>`;
    return html `<form class="filters" id="filters" role="search" aria-label="Filter the modules" hidden>
    <div>
      <label for="f-text">Search</label
      ><input type="search" id="f-text" placeholder="path or version" autocomplete="off" spellcheck="false" />
    </div>
    <div>
      <label for="f-state">State</label
      ><select id="f-state">
        <option value="">all</option>
        ${joined(states.map(option))}
      </select>
    </div>
    <div>
      <label for="f-from">From</label
      ><select id="f-from">
        <option value="">all</option>
        ${joined(froms.map(option))}
      </select>
    </div>
    ${problems}
    <p class="shown" id="shown" role="status">${counted(inventory.length, 'module')}</p>
  </form>`;
}
function row({ module, state, size }, { sizes, requests, troubled }) {
    const asked = requests.get(module) ?? [];
    const bytes = size ?? sizes.get(module);
    const took = asked.reduce((sum, { wanted, ended }) => Math.max(sum, ended - wanted), 0);
    const tries = asked.reduce((sum, request) => sum + request.tries, 0);
    const from = asked.find((request) => request.from !== null)?.from ?? '';
    const wrong = troubled.get(module) ?? 0;
    const at = module.lastIndexOf('@');
    const sign = wrong === 0 ? NOTHING : html ` <a class="flag" href="#findings">${counted(wrong, 'finding')}</a>`;
    const number = (key, value, text) => html `<td class="c-${key} number" data-v="${value ?? -1}">${text}</td>`;
    return html `<tr data-s="${state}" ${wrong === 0 ? NOTHING : html ` data-t="1"`}>
    <th scope="row" class="c-module">
      <span class="path">${shortened(module.slice(0, at), 200)}</span>
      <span class="version">${shortened(module.slice(at + 1), 80)}</span>${sign}
    </th>
    <td class="c-state"><span class="swatch b-${state}"></span>${state}</td>
    ${number('size', bytes, bytes === undefined ? '–' : bytesText(bytes))}${number('took', asked.length === 0 ? undefined : took, asked.length === 0 ? '–' : timeText(took))}${number('tries', tries, tries === 0 ? '–' : String(tries))}
    <td class="c-from">${from === '' ? '–' : shortened(from, 80)}</td>
  </tr> `;
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./build/src/page/timeline.js


/** Lines of the timeline; those that took longest are shown. */
const timeline_MOST = 120;
/** The section of the requests; nothing where the proxy list was not asked. */
function timelineSection({ requests = [] }) {
    if (requests.length === 0)
        return NOTHING;
    const shown = [...requests]
        .sort((a, b) => b.ended - b.wanted - (a.ended - a.wanted) || compareText(a.module, b.module))
        .slice(0, timeline_MOST)
        .sort((a, b) => a.wanted - b.wanted || (a.sent ?? 0) - (b.sent ?? 0) || compareText(a.module, b.module));
    const start = Math.min(...shown.map(({ wanted }) => wanted));
    const end = Math.max(...shown.map(({ ended }) => ended), start + 1);
    const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
    const tries = requests.reduce((sum, request) => sum + request.tries, 0);
    const lost = requests.filter(({ from }) => from === null).length;
    return html `<section id="timeline" aria-labelledby="timeline-title">
    <h2 id="timeline-title">Requests <span class="count">${requests.length}</span></h2>
    <p class="lead">
      ${counted(requests.length, 'file')} in ${counted(tries, 'request')}, ${bytesText(bytes)} in
      ${timeText(end - start)}${lost === 0 ? '' : `; ${lost} did not come`}.${shown.length < requests.length ? ` The ${shown.length} that took longest are shown.` : ''}
    </p>
    <ul class="legend">
      <li><span class="swatch b-queued"></span>waits for its turn</li>
      <li><span class="swatch b-waiting"></span>waits for the answer</li>
      <li><span class="swatch b-fetched"></span>comes in</li>
      <li><span class="swatch b-rejected"></span>did not come</li>
    </ul>
    <div class="axis" aria-hidden="true">
      <span></span>
      <div>
        ${joined([0, 0.25, 0.5, 0.75, 1].map((part) => html `<span>${timeText((end - start) * part)}</span>`))}
      </div>
    </div>
    <ol class="timeline" tabindex="0" aria-labelledby="timeline-title">
      ${joined(shown.map((request) => line(request, start, end)))}
    </ol>
  </section> `;
}
function line(request, start, end) {
    const { module, file, from, wanted, sent, answered, ended, bytes, tries } = request;
    const took = timeText(ended - wanted);
    const reply = answered === null || sent === null ? '' : `, ${timeText(answered - sent)} to the answer`;
    const words = [
        from === null ? `did not come, given up after ${took}` : `${bytesText(bytes)} in ${took}${reply}`,
        ...(tries === 1 ? [] : [counted(tries, 'try', 'tries')]),
    ];
    const x = (time) => (1000 * (time - start)) / (end - start);
    const gone = from === null ? 'f-rejected' : 'f-fetched';
    const asked = sent ?? ended;
    const came = answered ?? ended;
    const bars = [
        bar('f-queued', x(wanted), x(asked)),
        bar(from === null ? 'f-rejected' : 'f-waiting', x(asked), x(came)),
        bar(gone, x(came), Math.max(x(ended), x(came) + 3)),
    ];
    return html `<li>
    <span class="what"
      ><code>${shortened(module, 160)}</code>
      <span class="kind">${file === 'mod' ? 'go.mod' : 'archive'}</span></span
    >
    <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      ${joined(bars)}
    </svg>
    <span class="how">${words.join(' · ')}</span>
  </li> `;
}
function bar(name, from, to) {
    const left = Math.min(place(from), 997);
    return to - from < 0.5
        ? NOTHING
        : html `<rect class="${name}" x="${left}" width="${place(Math.min(to, 1000) - left)}" height="10" />`;
}
//# sourceMappingURL=timeline.js.map
;// CONCATENATED MODULE: ./build/src/page/page.js
/** The report as one HTML file: no other file, no network, no clock and no chance in it. */










/**
 * The report as a page. The same report gives the same bytes. Whatever is in it is shown as text; the policy of the page runs no
 * script but the one that is in it, and loads nothing.
 *
 * @see threat-model T47, T48
 */
function reportPage(report) {
    const title = `${report.ok ? 'Passed' : 'Failed'}: ${headline(report)} · go-airlock ${report.command}`;
    return html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${shortened(title, 200)}</title>
        ${verbatim(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the report</a>
        <header class="top">
          <div class="inner">
            <p class="brand">
              <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <path d="M5 9V6.5a5 5 0 0110 0V9M3.5 9h13v8.5h-13z" /></svg
              >go-airlock
            </p>
            ${contents(report)}
          </div>
        </header>
        <main id="content" tabindex="-1">
          ${verdict(report)}${countsSection(report)}
          <div class="halves">
            ${stagesSection(report)}${report.inventory === undefined ? NOTHING : sourcesSection(report)}
          </div>
          ${joined(ordered(report))}
        </main>
        <footer>
          <div class="inner">
            ${roots(report)}
            <p>This page is complete in itself: it loads nothing and sends nothing.</p>
          </div>
        </footer>
        ${verbatim(`<script>${SCRIPT}</script>`)}
      </body>
    </html> `.text;
}
const POLICY = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(SCRIPT)}'`,
    `style-src 'sha256-${sha256(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
}
/** What is wrong comes first; where nothing is, what was done. */
function ordered(report) {
    const found = findingsSection(report.findings);
    const rest = [timelineSection(report), sizeSection(report), modulesSection(report)];
    return report.ok && report.findings.length === 0 ? [...rest, found] : [found, ...rest];
}
function contents({ findings, requests = [], inventory = [] }) {
    const link = (id, title, there) => there ? html `<li><a href="#${id}">${title}</a></li>` : NOTHING;
    return html `<nav aria-label="Sections">
    <ul>
      ${link('findings', `Findings (${findings.length})`, true)}
      ${link('timeline', 'Requests', requests.length > 0)} ${link('modules', 'Modules', inventory.length > 0)}
    </ul>
  </nav> `;
}
function roots({ roots: all }) {
    if (all.length === 0)
        return NOTHING;
    const items = within(50_000, all.map(({ dir, module, go }) => html `<li>
          <code>${shortened(module, 200)}</code> in
          <code>${shortened(dir, 200)}</code>${go === null ? '' : `, go ${shortened(go, 20)}`}
        </li>`));
    return html `<h2>Module roots</h2>
    <ul>
      ${joined(items)}
    </ul> `;
}
//# sourceMappingURL=page.js.map

/***/ }),

/***/ 31838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ seldom),
/* harmony export */   r: () => (/* binding */ ProgressWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78244);

/** A transfer that lasts longer than this is named. */
const LONG = 3000; // milliseconds
/** The rate is that of the last seconds, not of the whole run. */
const WINDOW = 5000; // milliseconds
/** Says one state after the other; it remembers the last seconds, for the rate. */
class ProgressWords {
    #stage = '';
    #seen = [];
    /** @param now milliseconds, of any clock that only goes forward */
    line(state, now) {
        const rate = this.#rate(state, now);
        const parts = [
            `${state.stage} ${state.done}/${state.of}`,
            (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mega */ .$g)(state.bytes),
            ...(rate === undefined ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mega */ .$g)(rate)}/s`]),
            ...longest(state, now),
        ];
        return parts.join(', ');
    }
    /** Bytes a second; undefined until there are two looks to compare. */
    #rate({ stage, bytes }, now) {
        if (stage !== this.#stage)
            this.#seen = [];
        this.#stage = stage;
        this.#seen = [...this.#seen.filter(({ at }) => now - at <= WINDOW), { at: now, bytes }];
        const first = this.#seen[0];
        if (first === undefined || now === first.at || bytes === first.bytes)
            return undefined;
        return ((bytes - first.bytes) * 1000) / (now - first.at);
    }
}
function longest({ slow }, now) {
    if (slow === undefined || now - slow.since < LONG)
        return [];
    return [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(slow.module)} for ${Math.round((now - slow.since) / 1000)} s`];
}
/** Lets one call in `every` milliseconds through; the first only after that time. */
function seldom(every, show) {
    let last = performance.now();
    return (value) => {
        const now = performance.now();
        if (now - last < every)
            return;
        last = now;
        show(value);
    };
}
//# sourceMappingURL=progress.js.map

/***/ }),

/***/ 94644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ plainAccess),
  z: () => (/* binding */ readAccess)
});

// EXTERNAL MODULE: ./build/src/proxy/authlines.js
var authlines = __webpack_require__(71363);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
;// CONCATENATED MODULE: ./build/src/proxy/authorities.js
/** Whose certificates are trusted: Node's own list, what the system has, and a file of the user's. */




/** Where systems keep the one file with all of them; the first that is there counts. @see crypto/x509 root_linux.go */
const FILES = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/pki/tls/cacert.pem',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
/** Folders with a file for each; all that are there count. */
const FOLDERS = ['/etc/ssl/certs', '/etc/pki/tls/certs'];
/** A larger file is no list of certificates. */
const MOST = 16 << 20;
/**
 * The certificates in a file that the user has named, each as PEM.
 *
 * @throws Failure `E_UNREADABLE`; `E_USAGE` when it holds none
 */
function readAuthorityFile(path) {
    const text = textOf(path);
    if (text === undefined)
        throw new errors/* Failure */.HR('E_UNREADABLE', { path });
    const found = certificatesIn(text);
    if (found.length > 0)
        return found;
    throw new errors/* Failure */.HR('E_USAGE', {
        path,
        message: 'the file of authorities holds no certificate',
        remedy: 'name a PEM file, with BEGIN CERTIFICATE lines',
    });
}
/**
 * What this machine trusts: Node's list with NODE_EXTRA_CA_CERTS, and on Linux what the go command reads: SSL_CERT_FILE or the
 * system's file, SSL_CERT_DIR or the system's folders. What cannot be read is passed over, as there.
 *
 * @param system as `process.platform` names it
 * @see crypto/x509 root_unix.go
 */
function systemAuthorities(env, system) {
    const own = [...external_node_tls_.rootCertificates, ...certificatesIn(textOf(env['NODE_EXTRA_CA_CERTS'] ?? '') ?? '')];
    const found = system === 'linux' ? [...own, ...asGoReads(env)] : own;
    // each is parsed, which takes longer than anything here
    return [...new Map(found.map((pem) => [pem.replaceAll(/\s/g, ''), pem])).values()];
}
function asGoReads(env) {
    const [file = '', folders = ''] = [env['SSL_CERT_FILE'], env['SSL_CERT_DIR']];
    const first = (file === '' ? FILES : [file]).map(textOf).find((text) => text !== undefined);
    const rest = (folders === '' ? FOLDERS : folders.split(':')).flatMap(filesIn).map(textOf);
    return [first, ...rest].flatMap((text) => (text === undefined ? [] : certificatesIn(text)));
}
/** The files of a folder, without links to its own files: those are the same once more. */
function filesIn(folder) {
    const isTwin = (entry) => entry.isSymbolicLink() && !(0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(folder, entry.name)).includes('/');
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries.filter((entry) => !isTwin(entry)).map((entry) => (0,external_node_path_.join)(folder, entry.name));
    }
    catch {
        return []; // no such folder on this system
    }
}
function textOf(path) {
    try {
        const about = (0,external_node_fs_.statSync)(path);
        return about.isFile() && about.size <= MOST ? (0,external_node_fs_.readFileSync)(path, 'latin1') : undefined;
    }
    catch {
        return undefined; // the next place is asked
    }
}
function certificatesIn(text) {
    const blocks = text.matchAll(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
    return [...blocks].map(([block]) => block);
}
//# sourceMappingURL=authorities.js.map
// EXTERNAL MODULE: ./build/src/proxy/credentials.js
var proxy_credentials = __webpack_require__(71312);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/proxy/httpproxy.js
/** Which HTTP proxy the environment puts on the way to an address: HTTP_PROXY, HTTPS_PROXY and NO_PROXY. */


/**
 * The HTTP proxy for a request to `url`, with its userinfo; undefined: none. The upper-case name of a variable comes before the
 * lower-case one; localhost and loopback addresses are never proxied; a value that is no address counts as none, and so does
 * HTTP_PROXY where REQUEST_METHOD is set, because there whoever sends a request could have set it.
 *
 * @param url of http or https
 * @see golang.org/x/net/http/httpproxy
 */
function proxyFor(url, env) {
    const isHttps = url.protocol === 'https:';
    if (!isHttps && (env['REQUEST_METHOD'] ?? '') !== '')
        return undefined;
    const proxy = parseProxy(either(env, isHttps ? 'HTTPS_PROXY' : 'HTTP_PROXY'));
    if (proxy === undefined)
        return undefined;
    const port = url.port === '' ? (isHttps ? '443' : '80') : url.port;
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    return isExempt({ host, port, ip: ipOf(host) }, either(env, 'NO_PROXY')) ? undefined : proxy;
}
function either(env, name) {
    const upper = env[name] ?? '';
    return upper === '' ? (env[name.toLowerCase()] ?? '') : upper;
}
/** A value with scheme and host stands for itself; every other one, and what Go cannot read, gets http:// put before it. */
function parseProxy(value) {
    if (value === '')
        return undefined;
    const written = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(value) ? [value] : [];
    return [...written, `http://${value}`].flatMap((text) => parseAsGo(text) ?? [])[0];
}
/** The web's parser, without what it mends and Go refuses. */
function parseAsGo(address) {
    const userinfo = /^[^:]+:\/\/([^/?#]*)@/.exec(address)?.[1] ?? '';
    const isRefused = !/^[\w.~!$&'()*+,;=:@%-]*$/.test(userinfo) || /%(?![0-9a-f]{2})/i.test(address);
    return isRefused || !URL.canParse(address) ? undefined : new URL(address);
}
function isExempt(goal, noProxy) {
    if (goal.host === 'localhost' || (goal.ip !== undefined && isLoopback(goal.ip)))
        return true;
    return noProxy
        .split(',')
        .map((item) => item.trim().toLowerCase())
        .some((item) => item !== '' && (item === '*' || names(item, goal)));
}
const LOOPBACK = new external_node_net_.BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
function isLoopback(ip) {
    return LOOPBACK.check(ip, (0,external_node_net_.isIPv4)(ip) ? 'ipv4' : 'ipv6');
}
/** Whether an item of NO_PROXY, in lower case, names the goal: an address, a network, or a domain, each but the network with a port or without. */
function names(item, goal) {
    const [, base = '', bits = ''] = /^([^/]*)\/(\d{1,3})$/.exec(item) ?? [];
    const network = ipOf(base);
    if (network !== undefined)
        return contains(network, base.includes(':') ? 128 : 32, { bits, goal });
    const { host, port } = splitPort(item);
    if (port !== '' && port !== goal.port)
        return false;
    const ip = ipOf(host);
    if (ip !== undefined)
        return ip === goal.ip;
    return host !== '' && goal.ip === undefined && isBelow(host, goal.host);
}
function contains(network, most, { bits, goal }) {
    const family = (0,external_node_net_.isIPv4)(network) ? 'ipv4' : 'ipv6';
    // an address of IPv4 written as one of IPv6 has its first 96 bits in front
    const size = Number(bits) - (most === 128 && family === 'ipv4' ? 96 : 0);
    if (Number(bits) > most || size < 0 || goal.ip === undefined)
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(network, size, family);
    return (0,external_node_net_.isIPv4)(goal.ip) === (family === 'ipv4') && list.check(goal.ip, family);
}
/** `a.b` names itself and what is below it; `.a.b` and `*.a.b` only what is below. */
function isBelow(pattern, host) {
    const bare = pattern.replace(/^\*(?=\.)/, '');
    const suffix = bare.startsWith('.') ? bare : `.${bare}`;
    const ascii = (0,external_node_url_.domainToASCII)(suffix.slice(1));
    const wanted = ascii === '' ? suffix : `.${ascii}`;
    return host.endsWith(wanted) || (!bare.startsWith('.') && `.${host}` === wanted);
}
/** Splits `host:port` and `[host]:port`; anything else is a host as it stands. @see net.SplitHostPort */
function splitPort(item) {
    const [, inBrackets, plain, port = ''] = /^(?:\[([^\][]*)\]|([^\][:]*)):([^\][:]*)$/.exec(item) ?? [];
    const host = inBrackets ?? plain;
    return host === undefined ? { host: item, port: '' } : { host, port };
}
/** An address in the one form that can be compared, one of IPv4 in IPv6 as the former; undefined when it is none. */
function ipOf(text) {
    const family = (0,external_node_net_.isIP)(text);
    if (family !== 6)
        return family === 4 ? text : undefined;
    if (text.includes('%'))
        return undefined;
    const short = new URL(`http://[${text}]`).hostname.slice(1, -1);
    const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(short) ?? [];
    if (high === undefined || low === undefined)
        return short;
    const number = Number.parseInt(high, 16) * 65536 + Number.parseInt(low, 16);
    return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}
//# sourceMappingURL=httpproxy.js.map
;// CONCATENATED MODULE: ./build/src/proxy/netrc.js
/** The netrc file, by the rules of the go command. */



/** A larger file is no netrc. */
const netrc_MOST = 1 << 20;
/**
 * The logins of the netrc file that the environment names. A file that is not there, is no regular file, is larger than 1 MiB or
 * cannot be read gives none, and nothing is said of it: the go command goes on without it, too.
 *
 * @param system as `process.platform` names it
 * @see go-modules-spec.md 2.5; cmd/go/internal/auth netrcPath
 */
function readNetrc(env, system) {
    const text = pathsOf(env, system)
        .map(netrc_textOf)
        .find((found) => found !== undefined);
    return loginsOf(parseNetrc(text ?? ''));
}
function pathsOf(env, system) {
    const named = env['NETRC'] ?? '';
    if (named !== '')
        return [named];
    const home = (system === 'win32' ? env['USERPROFILE'] : env['HOME']) ?? '';
    if (home === '')
        return [];
    return [...(system === 'win32' ? [(0,external_node_path_.join)(home, '_netrc')] : []), (0,external_node_path_.join)(home, '.netrc')];
}
function netrc_textOf(path) {
    try {
        const about = (0,external_node_fs_.statSync)(path);
        return about.isFile() && about.size <= netrc_MOST ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined; // a path in a message would tell where passwords are, and nobody has to have the file
    }
}
/**
 * The complete entries of a netrc file, in its order: tokens in pairs within each line, `default` never used, and nothing behind
 * a line that ends in it.
 *
 * @see cmd/go/internal/auth parseNetrc
 */
function parseNetrc(text) {
    const machines = [];
    let open = { machine: '', login: '', password: '' };
    let inMacro = false;
    for (const line of text.split('\n')) {
        if (inMacro) {
            inMacro = line !== '';
            continue;
        }
        const tokens = line.split(/\s+/).filter((token) => token !== '');
        for (const [name, value] of pairsOf(tokens)) {
            if (name === 'macdef')
                inMacro = true;
            if (name === 'machine')
                open = { machine: value, login: '', password: '' };
            if (name === 'login' || name === 'password')
                open = { ...open, [name]: value };
            if (open.machine === '' || open.login === '' || open.password === '')
                continue;
            machines.push(open);
            open = { machine: '', login: '', password: '' };
        }
        if (tokens.length % 2 === 1 && tokens.at(-1) === 'default')
            break;
    }
    return machines;
}
function pairsOf(tokens) {
    return tokens.flatMap((name, index) => {
        const value = tokens[index + 1];
        return index % 2 === 0 && value !== undefined ? [[name, value]] : [];
    });
}
/** By place, the first entry of each. A machine is `host[:port]`, and may go on with a path (Go 1.24 and later). */
function loginsOf(machines) {
    const logins = new Map();
    for (const { machine, login, password } of machines) {
        const [, host = '', path = ''] = /^(?:https:\/\/)?([^/]*)(.*?)\/?$/.exec(machine) ?? [];
        const origin = (0,proxy_credentials/* originOf */.yv)(host);
        if (origin === undefined || logins.has(origin + path))
            continue;
        logins.set(origin + path, (0,proxy_credentials/* basicHeader */.mk)({ user: login, password }));
    }
    return logins;
}
/** Reads GOAUTH: a list with `;`, netrc when it is empty. @see go help goauth */
function readGoauth(text) {
    const words = text.split(';').map((part) => part.trim().split(/\s+/)[0] ?? '');
    const set = words.filter((word) => word !== '');
    if (set.includes('off'))
        return { netrc: false, commands: false };
    return { netrc: set.length === 0 || set.includes('netrc'), commands: set.some((word) => word !== 'netrc') };
}
//# sourceMappingURL=netrc.js.map
;// CONCATENATED MODULE: ./build/src/proxy/access.js
/** What a user and a machine add to a proxy list: credentials, HTTP proxies on the way, authorities. */





/**
 * Reads what was named, and keeps the rest for when an https request needs it.
 *
 * @throws Failure `E_USAGE` for a proxy-auth line or a file of authorities, `E_UNREADABLE`
 * @see go-modules-spec.md 2.5
 */
function readAccess({ env, goauth, lines, caFile }) {
    const named = (0,authlines/* parseAuthLines */.z)(lines.text, lines.name);
    const own = caFile === undefined ? [] : readAuthorityFile(caFile);
    const { netrc, commands } = readGoauth(goauth);
    const credentials = proxy_credentials/* Credentials */.Ji.from('a proxy-auth line', () => named).and(netrc ? proxy_credentials/* Credentials */.Ji.from('netrc', () => readNetrc(env, process.platform)) : undefined);
    return {
        credentials,
        ...(commands
            ? { authHint: 'GOAUTH names commands, which are not run for proxies: use a proxy-auth line' }
            : {}),
        proxyOf: (url) => proxyFor(url, env),
        authorities: () => [...systemAuthorities(env, process.platform), ...own],
    };
}
/** The access of whom nothing was given: no credentials, no HTTP proxy, the authorities of Node. */
const plainAccess = {
    credentials: proxy_credentials/* Credentials */.Ji.none,
    proxyOf: () => undefined,
    authorities: () => systemAuthorities({}, process.platform),
};
//# sourceMappingURL=access.js.map

/***/ }),

/***/ 71363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ AUTH_VARIABLE),
/* harmony export */   z: () => (/* binding */ parseAuthLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71312);
/** The proxy-auth lines: which host gets which user and password, or which token. */


/** The environment variable that holds the lines for the command line. An option would show them to `ps`. */
const AUTH_VARIABLE = 'GO_AIRLOCK_PROXY_AUTH';
const MOST_TEXT = 64 * 1024;
const MOST_WORD = 8192;
/**
 * Reads lines `HOST USER SECRET` (Basic) and `HOST SECRET` (a bearer token). HOST is `host`, which means port 443, or `host:port`.
 * Empty lines, and those that start with `#`, say nothing.
 *
 * @param name what the lines were given as, for people
 * @throws Failure `E_USAGE`, naming the line by its number and never repeating any of it
 */
function parseAuthLines(text, name) {
    if (text.length > MOST_TEXT)
        throw usage(`${name} holds more than ${MOST_TEXT} characters`);
    const logins = new Map();
    const lines = text.split(/\r\n|\n|\r/).entries();
    for (const [index, line] of lines) {
        const words = line.split(/\s+/).filter((word) => word !== '');
        if (words.length === 0 || words[0]?.startsWith('#') === true)
            continue;
        const { origin, header } = readLine(words, `${name}, line ${index + 1}`);
        if (logins.has(origin))
            throw usage(`${name}, line ${index + 1}: a line above is for the same host`);
        logins.set(origin, header);
    }
    return logins;
}
function readLine(words, where) {
    const [host = '', ...rest] = words;
    if (words.some((word) => word.length > MOST_WORD || /\p{Cc}/u.test(word)))
        throw usage(`${where}: a word is too long, or holds a control character`);
    const origin = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(host);
    if (origin === undefined)
        throw usage(`${where}: it starts with no host; write host or host:port, without scheme and path`);
    return { origin, header: headerOf(rest, where) };
}
function headerOf(words, where) {
    const [first = '', password] = words;
    if (words.length === 0 || words.length > 2)
        throw usage(`${where}: it has ${words.length + 1} words`);
    if (password === undefined) {
        if (!/^[\x21-\x7e]+$/.test(first))
            throw usage(`${where}: a token is made of ASCII characters`);
        return `Bearer ${first}`;
    }
    if (first.includes(':'))
        throw usage(`${where}: the user holds a colon`);
    return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .basicHeader */ .mk)({ user: first, password });
}
function usage(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_USAGE', {
        message,
        remedy: 'write one line for each host: HOST USER SECRET, or HOST TOKEN',
    });
}
//# sourceMappingURL=authlines.js.map

/***/ }),

/***/ 38280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ FIRST),
/* harmony export */   W1: () => (/* binding */ overLimit),
/* harmony export */   aF: () => (/* binding */ exactBuffer),
/* harmony export */   bo: () => (/* binding */ emptyPart),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48998);

/** Nothing yet. */
function emptyPart() {
    return { memory: exactBuffer(0), used: 0 };
}
/** Memory of a file whose length is not known, or not to be believed before it came, grows from here. */
const FIRST = 256 * 1024;
/**
 * The whole body, in an ArrayBuffer of its very size.
 *
 * @throws Fault `E_LIMIT`, `E_TRUNCATED`; the signal's reason
 */
async function readBody(body, reading) {
    const { part, watch, limit } = reading;
    if (part.used === 0)
        part.memory = firstMemory(reading);
    const chunks = body;
    try {
        for await (const chunk of chunks) {
            watch.saw(chunk.length);
            const least = part.used + chunk.length;
            if (least > limit)
                throw overLimit(limit, `more than ${limit} bytes`);
            if (least > part.memory.length)
                part.memory = await grow(part.memory, least, reading);
            part.memory.set(chunk, part.used);
            part.used = least;
        }
    }
    catch (thrown) {
        throw cutShort(thrown, part.used, reading);
    }
    if (reading.length !== undefined && part.used !== reading.length)
        throw truncated(part.used, reading.length, 'it ended early');
    reading.share?.keep(part.used);
    return wholeOf(part);
}
function firstMemory({ length, share, limit }) {
    return exactBuffer(Math.min(length ?? FIRST, share === undefined ? FIRST : limit));
}
function wholeOf({ memory, used }) {
    return used === memory.length ? memory : copied(memory.subarray(0, used), used);
}
/** The fault of a file that is larger than Go allows. */
function overLimit(limit, got) {
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('E_LIMIT', { text: got, want: `at most ${limit} bytes`, got });
}
async function grow(memory, least, { share, watch, limit }) {
    const size = Math.min(Math.max(2 * memory.length, least), limit);
    watch.pause();
    await share?.grow(size - memory.length);
    watch.resume();
    return copied(memory, size);
}
function cutShort(thrown, used, { signal, length }) {
    if (signal.aborted)
        return signal.reason;
    const code = (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .causeCode */ .XL)(thrown);
    return thrown instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC || code === undefined ? thrown : truncated(used, length, code);
}
function truncated(have, want, why) {
    const wanted = want === undefined ? 'an end' : `${want} bytes`;
    const text = `${have} bytes came, ${wanted} announced (${why})`;
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('E_TRUNCATED', { text, again: true, want: wanted, got: `${have} bytes` });
}
/** Memory nobody shares, so that it can be handed to another thread. */
function exactBuffer(size) {
    return Buffer.from(new ArrayBuffer(size));
}
function copied(from, size) {
    const memory = exactBuffer(size);
    memory.set(from);
    return memory;
}
//# sourceMappingURL=body.js.map

/***/ }),

/***/ 93450:
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
;// CONCATENATED MODULE: ./build/src/proxy/trip.js
/** One file on its way from the proxy list: when it was wanted, asked for, answered and there. */
class Trip {
    /** `path@version` */
    module;
    kind;
    /** All times are milliseconds, as `performance.now()` gives them. */
    wanted = performance.now();
    #sent;
    #answered;
    #ended;
    #bytes = 0;
    #tries = 0;
    #from;
    constructor(module, kind) {
        this.module = module;
        this.kind = kind;
    }
    /** The first request left; undefined: none did. */
    get sent() {
        return this.#sent;
    }
    /** The last answer that may be the file began; undefined: there was none. */
    get answered() {
        return this.#answered;
    }
    /** The file was there, or was given up. */
    get ended() {
        return this.#ended ?? this.wanted;
    }
    /** Bytes of the file; 0 when it did not come. */
    get bytes() {
        return this.#bytes;
    }
    /** Requests for it, of every entry of the list. */
    get tries() {
        return this.#tries;
    }
    /** The entry it came from, for people and without credentials; undefined: it did not come. */
    get from() {
        return this.#from;
    }
    /** A request leaves. */
    sends() {
        this.#sent ??= performance.now();
        this.#tries++;
    }
    /** The head of an answer that may be the file is there. */
    answers() {
        this.#answered = performance.now();
    }
    /** The file is there. */
    brings(bytes, from) {
        this.#bytes = bytes;
        this.#from = from;
    }
    ends() {
        this.#ended = performance.now();
    }
}
//# sourceMappingURL=trip.js.map
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
const DIRECT = (0,list/* parseProxyList */.WY)('direct');
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
    trips = [];
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
        const trip = new Trip(module, kind);
        this.trips.push(trip);
        const shape = { fresh, limit: LIMITS[kind], budgeted: kind === 'zip', trip };
        const ask = async (entry) => {
            const direct = entry.kind === 'direct';
            if (direct)
                trip.sends();
            const { bytes, release } = direct
                ? await this.#readOrigin(await this.#options.origin(m, kind, fresh), shape)
                : await this.#askEntry(entry, name, shape);
            trip.brings(bytes.length, entry.shown);
            return { bytes, from: entry.shown, release };
        };
        try {
            return await walk(this.#listFor(m), { module, file: `.${kind}` }, ask);
        }
        finally {
            trip.ends();
        }
    }
    async size(m) {
        this.#life.signal.throwIfAborted();
        const entry = this.#options.list[0];
        if (entry?.url === undefined || (0,patterns/* matchesPatterns */.v)(this.#options.direct, m.path))
            return undefined;
        const url = (0,list/* below */.Gz)(entry.url, `${(0,gomod_module/* escapePath */.ft)(m.path)}/@v/${(0,gomod_module/* escapeVersion */.av)(m.version)}.zip`);
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
        const wanted = { ...shape, ...own, url: (0,list/* below */.Gz)(base, name) };
        const attempt = kind === 'file' ? transfer/* readFromFolder */.R6 : transfer/* transfer */.k0;
        const { tries, waitMs = 500 } = this.#options;
        const patience = { tries, waitMs, signal: this.#life.signal };
        try {
            const once = () => {
                shape.trip?.sends();
                return attempt(wanted, this.#line);
            };
            return await (0,retry/* retry */.L)(() => this.#inSlot(once), patience);
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
function unasked(module) {
    return new errors/* Failure */.HR('E_PROXY_DIRECT', {
        module,
        message: 'GONOPROXY or GOPRIVATE names this module, and the proxy list is off',
    });
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 71312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ Credentials),
/* harmony export */   mk: () => (/* binding */ basicHeader),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** What credentials there are, and to which address each may go. */
/** The kinds of places credentials come from, strongest first. */
const SOURCES = ['a token', 'a proxy-auth line', 'the entry of the list', 'netrc'];
/**
 * Users, passwords and tokens, kept where no print of an object shows them. Each goes to the host and port it is for, over
 * https, and nowhere else.
 *
 * @see threat-model.md T49, T50
 */
class Credentials {
    /** None at all. */
    static none = new Credentials([]);
    #layers;
    constructor(layers) {
        this.#layers = layers;
    }
    /** Those of one source. */
    static from(source, logins) {
        let known;
        return new Credentials([{ source, logins: () => (known ??= logins()) }]);
    }
    /** A user and password for one origin, as an https address has it in front of its host. */
    static ofEntry(origin, { user, password }) {
        const logins = new Map([[origin, basicHeader({ user, password })]]);
        return Credentials.from('the entry of the list', () => logins);
    }
    /** These and those, the stronger source first. */
    and(others) {
        if (others === undefined)
            return this;
        const layers = [...this.#layers, ...others.#layers];
        return new Credentials(layers.sort((a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source)));
    }
    /** The value of the Authorization header for a request to `url`; undefined when there is none for it, and over plain http. */
    headerFor(url) {
        return this.#find(url)?.header;
    }
    /** Where that header comes from. */
    sourceFor(url) {
        return this.#find(url)?.source;
    }
    #find(url) {
        if (url.protocol !== 'https:')
            return undefined;
        for (const { source, logins } of this.#layers) {
            const header = longest(logins(), url);
            if (header !== undefined)
                return { header, source };
        }
        return undefined;
    }
}
/** The header for the address, else for the path above it, up to its host. */
function longest(logins, url) {
    let place = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
    while (place.length >= url.origin.length) {
        const header = logins.get(place);
        if (header !== undefined)
            return header;
        place = place.slice(0, place.lastIndexOf('/'));
    }
    return undefined;
}
/** A user and password as a header carries them (RFC 7617). */
function basicHeader({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}
/** The origin of `host` or `host:port` over https; undefined for anything else. */
function originOf(host) {
    if (!/^(\[[0-9a-f:.]+\]|[^\s\p{Cc}/\\?#@:%*[\]]+)(:\d{1,5})?$/iu.test(host))
        return undefined;
    return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).origin : undefined;
}
//# sourceMappingURL=credentials.js.map

/***/ }),

/***/ 48998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ networkFault),
/* harmony export */   XL: () => (/* binding */ causeCode),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/** The end of one try, or of one entry. The walk turns it into a Failure: outside src/proxy only an origin throws one. */
class Fault extends Error {
    code;
    detail;
    constructor(code, detail) {
        super(`${code} ${detail.text}`);
        this.name = 'Fault';
        this.code = code;
        this.detail = detail;
    }
    after(tries) {
        return new Fault(this.code, { ...this.detail, tries });
    }
}
const TLS = /^(CERT_|CRL_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_C|HOSTNAME_|INVALID_(CA|PURPOSE)|PATH_LENGTH_|EPROTO$)/;
/**
 * The fault of a request that ended without an answer, by its cause code; anything without one is thrown on unchanged, it is no
 * matter of the network.
 */
function networkFault(thrown) {
    const code = causeCode(thrown);
    if (thrown instanceof Fault || code === undefined)
        throw thrown;
    if (TLS.test(code))
        return new Fault('E_TLS', { text: code });
    return new Fault('E_CONNECT', { text: code, again: true });
}
/** The cause code of a system, TLS or client error (`ECONNREFUSED`); undefined when there is none. */
function causeCode(thrown) {
    for (let error = thrown; typeof error === 'object' && error !== null; error = 'cause' in error ? error.cause : undefined) {
        const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
        if (/^[A-Z][A-Z0-9_]{1,60}$/.test(code))
            return code;
    }
    return undefined;
}
//# sourceMappingURL=fault.js.map

/***/ }),

/***/ 3000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   WY: () => (/* binding */ parseProxyList),
/* harmony export */   a0: () => (/* binding */ warnedEntries)
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
/** The address of an escaped name: `!` goes as %21, as the go command sends it, `+` and `~` as they are. */
function below(base, name) {
    const url = new URL(base);
    url.pathname = `${base.pathname.replace(/\/$/, '')}/${name.replaceAll('!', '%21')}`;
    return url;
}
//# sourceMappingURL=list.js.map

/***/ }),

/***/ 23471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readPattern),
/* harmony export */   v: () => (/* binding */ matchesPatterns)
/* harmony export */ });
/** The globs of GOPRIVATE and its kin: which modules a comma list of patterns names. */
/**
 * Whether a comma list of globs names the module path. A glob of n elements is compared with the first n elements of the path;
 * spaces count, a malformed glob names nothing.
 *
 * @see go-modules-spec.md 2.4; golang.org/x/mod/module MatchPrefixPatterns; path.Match
 */
function matchesPatterns(patterns, modulePath) {
    return patterns.split(',').some((written) => readPattern(written)?.(modulePath) === true);
}
/** One glob of such a list, ready to be asked about module paths; undefined for a malformed or empty one, which names nothing. */
function readPattern(written) {
    const glob = written.endsWith('/') ? written.slice(0, -1) : written;
    const pieces = glob === '' ? undefined : parseGlob(Array.from(glob));
    if (pieces === undefined)
        return undefined;
    const count = glob.split('/').length;
    return (modulePath) => {
        const elements = modulePath.split('/');
        return count <= elements.length && walk(pieces, Array.from(elements.slice(0, count).join('/')));
    };
}
// Leftmost and without a second thought, as Go does it: an earlier star is never stretched again.
function walk(pieces, name) {
    let at = 0;
    for (const [index, piece] of pieces.entries()) {
        const next = place(piece, { name, from: at, last: index === pieces.length - 1 });
        if (next === undefined)
            return false;
        at = next;
    }
    return at === name.length;
}
/** Where the piece ends when it is put at the first place it fits; the last piece has to end with the name. */
function place(piece, { name, from, last }) {
    for (let start = from; start <= name.length; start++) {
        const end = start + piece.places.length;
        const fit = end <= name.length && piece.places.every((is, i) => is(name[start + i] ?? ''));
        if (fit && (!last || end === name.length))
            return end;
        if (!piece.star || name[start] === '/')
            return undefined;
    }
    return undefined;
}
function parseGlob(glob) {
    const pieces = [];
    for (let at = 0; at < glob.length;) {
        const star = glob[at] === '*';
        if (star || pieces.length === 0)
            pieces.push({ star, places: [] });
        if (star) {
            at++;
            continue;
        }
        const found = parsePlace(glob, at);
        if (found === undefined)
            return undefined;
        pieces.at(-1)?.places.push(found.is);
        at = found.next;
    }
    return pieces;
}
/** The place that starts at `at`; undefined where the glob is malformed. */
function parsePlace(glob, at) {
    const first = glob[at];
    if (first === '?')
        return { is: (c) => c !== '/', next: at + 1 };
    if (first === '[')
        return parseClass(glob, at + 1);
    const own = first === '\\' ? glob[at + 1] : first;
    if (own === undefined)
        return undefined;
    return { is: (c) => c === own, next: at + (first === '\\' ? 2 : 1) };
}
function parseClass(glob, start) {
    const negated = glob[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    while (ranges.length === 0 || glob[at] !== ']') {
        const range = parseRange(glob, at);
        if (range === undefined)
            return undefined;
        ranges.push(range.is);
        at = range.next;
    }
    const inside = (point) => ranges.some(([low, high]) => low <= point && point <= high);
    return { is: (c) => inside(c.codePointAt(0) ?? -1) !== negated, next: at + 1 };
}
function parseRange(glob, at) {
    const low = parseMember(glob, at);
    if (low === undefined || glob[low.next] !== '-')
        return low && { is: [low.is, low.is], next: low.next };
    const high = parseMember(glob, low.next + 1);
    return high && { is: [low.is, high.is], next: high.next };
}
/** A member of a class: a bare `-` or `]` is none, and something has to follow it. */
function parseMember(glob, at) {
    const first = glob[at];
    if (first === undefined || first === '-' || first === ']')
        return undefined;
    const escaped = first === '\\';
    const point = glob[escaped ? at + 1 : at]?.codePointAt(0);
    const next = at + (escaped ? 2 : 1);
    return point === undefined || next >= glob.length ? undefined : { is: point, next };
}
//# sourceMappingURL=patterns.js.map

/***/ }),

/***/ 91219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gv: () => (/* binding */ drop),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48998);
/** One request to a proxy, with its redirects. */


const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
// enough of a refusal's body to keep the connection, which else is closed
const REST = 64 * 1024;
/**
 * Asks, and follows at most five redirects: https stays https, and credentials go only to the scheme, host and port they were
 * given for. The answer may have any status but a redirect's; its body has to be read or dropped.
 *
 * @throws Fault `E_REDIRECT`, `E_CONNECT`, `E_TLS`; the signal's reason
 * @see go-modules-spec.md 2.2; threat-model.md T50, T51, F10
 */
async function ask(question) {
    let url = question.url;
    for (let hops = 0;; hops++) {
        const answer = await send(url, question);
        if (!REDIRECTS.includes(answer.statusCode))
            return answer;
        await drop(answer);
        if (hops === MOST_REDIRECTS)
            throw refused(url, `more than ${MOST_REDIRECTS} redirects`);
        url = nextUrl(url, headerOf(answer, 'location'));
    }
}
async function send(url, question) {
    const { url: own, credentials, fresh, head = false, rest, routes, signal, sent } = question;
    const authorization = credentials.headerFor(url);
    const headers = {
        'user-agent': 'go-airlock',
        'accept-encoding': 'identity',
        ...(fresh ? { 'cache-control': 'no-cache' } : {}),
        ...rest,
        ...(authorization === undefined ? {} : { authorization }),
    };
    sent(credentials.sourceFor(url));
    try {
        const answer = routes.send(url, {
            method: head ? 'HEAD' : 'GET',
            headers,
            signal,
            entry: url.origin === own.origin ? undefined : own.origin,
        });
        return await Promise.race([answer, endOf(signal)]);
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .networkFault */ .T4)(thrown);
    }
}
// as long as there is no connection, the client does not heed its signal
async function endOf(signal) {
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, 'abort');
    throw signal.reason;
}
function nextUrl(from, location) {
    if (location === undefined || !URL.canParse(location, from.href))
        throw refused(from, 'to no address');
    const to = new URL(location, from);
    if (to.protocol !== 'https:' && to.protocol !== 'http:')
        throw refused(from, 'to neither https nor http');
    if (from.protocol === 'https:' && to.protocol === 'http:')
        throw refused(from, `from https down to ${shown(to)}`);
    if (to.username !== '' || to.password !== '')
        throw refused(from, `to ${shown(to)} with user or password in the address`);
    return to;
}
function refused(from, how) {
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('E_REDIRECT', { text: `${shown(from)} redirects ${how}` });
}
// the query of a signed address is as good as a password
function shown(url) {
    const text = `${url.origin}${url.pathname}`;
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
/** Reads the body of an answer nobody wants to its end, or closes the connection when it is long. Never throws. */
async function drop(answer) {
    await answer.body.dump({ limit: REST });
}
/** A header that is there once. */
function headerOf(answer, name) {
    const value = answer.headers[name];
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 95600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48998);
/** Tries again what may pass. */


/**
 * Runs `attempt` until it brings something, throws a fault that stays, or was tried often enough. Between two tries it waits as
 * long as the other side asked for, and at least its own wait, a quarter more or less.
 *
 * @throws Fault the last one, with the number of tries; the signal's reason; whatever else `attempt` throws
 */
async function retry(attempt, { tries, waitMs, signal }) {
    for (let tried = 1;; tried++) {
        try {
            return await attempt();
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (!(thrown instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC))
                throw thrown;
            if (thrown.detail.again !== true || tried >= tries)
                throw thrown.after(tried);
            await pause(Math.max(thrown.detail.pauseMs ?? 0, backoff(tried, waitMs)), signal);
        }
    }
}
function backoff(tried, waitMs) {
    return waitMs * 2 ** Math.min(tried - 1, 4) * (0.75 + Math.random() / 2);
}
async function pause(milliseconds, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
    }
    catch {
        signal.throwIfAborted(); // with its own reason, which the timer wraps
    }
}
//# sourceMappingURL=retry.js.map

/***/ }),

/***/ 88441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ Routes)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/src/proxy/fault.js
var fault = __webpack_require__(48998);
;// CONCATENATED MODULE: ./build/src/proxy/reach.js
/** How far away an address is: whether a redirect from outside may lead to it. */

const SELF = listOf('127.0.0.0/8', '0.0.0.0/8', '169.254.0.0/16', '::/128', '::1/128', 'fe80::/10');
const INSIDE = listOf('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7');
/** The reach of an IP address; one of IPv4 in IPv6 counts as what it stands for. */
function reachOf(ip) {
    const family = (0,external_node_net_.isIP)(ip) === 6 ? 'ipv6' : 'ipv4';
    if (SELF.check(ip, family))
        return 'self';
    return INSIDE.check(ip, family) ? 'inside' : 'outside';
}
/**
 * Whether a redirect may lead to an address. What comes from inside may lead anywhere. From outside, or from where nobody knows
 * because an HTTP proxy is on the way, nothing may lead to the machine itself; an address of a private network may not be
 * written in a redirect from outside, but a name may stand for one: storage behind a private endpoint does.
 *
 * @param entry the reach of the list's entry, where it is known
 * @param goal `written`: the redirect itself names the IP address
 * @see threat-model.md T51
 */
function mayLead(entry, goal) {
    const reach = reachOf(goal.ip);
    if (entry === 'self' || entry === 'inside' || reach === 'outside')
        return true;
    return reach === 'inside' && !(goal.written && entry === 'outside');
}
function listOf(...networks) {
    const list = new external_node_net_.BlockList();
    for (const network of networks) {
        const [base = '', bits = ''] = network.split('/');
        list.addSubnet(base, Number(bits), base.includes(':') ? 'ipv6' : 'ipv4');
    }
    return list;
}
//# sourceMappingURL=reach.js.map
;// CONCATENATED MODULE: ./build/src/proxy/connector.js
/** How connections are opened: what is trusted, and where they lead. */




/** Opens connections. What is trusted is read for the first one that is encrypted, and once: that takes tens of milliseconds. */
function connector({ authorities, idleMs }) {
    const plain = (0,undici/* buildConnector */.gU)({ timeout: idleMs });
    let secure;
    return (goal, callback) => {
        if (goal.protocol !== 'https:') {
            plain(goal, callback);
            return;
        }
        secure ??= (0,undici/* buildConnector */.gU)({
            timeout: idleMs,
            secureContext: (0,external_node_tls_.createSecureContext)({ ca: [...authorities()] }),
        });
        secure(goal, callback);
    };
}
/** The same, and `seen` is told how far away each origin was found to be. */
function watched(connect, seen) {
    return (goal, callback) => {
        connect(goal, (...result) => {
            const [, socket] = result;
            const ip = socket?.remoteAddress;
            if (ip !== undefined)
                seen(`${goal.protocol}//${goal.host ?? goal.hostname}`, reachOf(ip));
            callback(...result);
        });
    };
}
/** The same, but nothing is asked of this machine itself, whatever name stands for it. */
function guarded(connect) {
    return (goal, callback) => {
        connect(goal, (...result) => {
            const [, socket] = result;
            if (socket === null || reachOf(socket.remoteAddress ?? '') !== 'self') {
                callback(...result);
                return;
            }
            socket.destroy();
            callback(leadsAstray(goal.host ?? goal.hostname), null);
        });
    };
}
/** The fault of a redirect to where none may lead. */
function leadsAstray(host) {
    return new fault/* Fault */.vC('E_REDIRECT', {
        text: `a redirect leads to ${host.slice(0, 200)}, which is this machine, its own link, or a private network`,
    });
}
//# sourceMappingURL=connector.js.map
// EXTERNAL MODULE: ./build/src/proxy/status.js
var proxy_status = __webpack_require__(96662);
;// CONCATENATED MODULE: ./build/src/proxy/way.js
/** The way through an HTTP proxy, and what goes wrong on it. */


function wayThrough(proxy, goal) {
    const name = goal.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const { protocol, origin, username, password } = proxy;
    if (protocol !== 'http:' && protocol !== 'https:')
        throw new fault/* Fault */.vC('E_CONNECT', {
            text: `${name} names ${protocol.startsWith('socks') ? 'a SOCKS proxy' : 'a proxy of an unknown kind'}`,
            remedy: `name an http or https proxy in ${name}, or the host in NO_PROXY`,
        });
    const bytes = decoded(`${username}:${password}`);
    const authorization = username + password === '' ? {} : { 'proxy-authorization': `Basic ${bytes.toString('base64')}` };
    return { name, origin, authorization, id: proxy.href };
}
/** Percent-encoded text as its bytes, which need not be text. */
function decoded(text) {
    const byte = (_, hex) => String.fromCharCode(Number.parseInt(hex, 16));
    return Buffer.from(text.replaceAll(/%([0-9a-f]{2})/gi, byte), 'latin1');
}
/** The fault of an HTTP proxy that does not let a request through. */
function refusal(status, { name, authorization }) {
    if (status !== 407)
        return new fault/* Fault */.vC('E_CONNECT', {
            text: `the HTTP proxy of ${name} answered ${status} to CONNECT`,
            again: proxy_status/* PASSING */.KA.includes(status),
            remedy: `ask who runs the HTTP proxy of ${name} to allow this host, or name it in NO_PROXY`,
        });
    const had = 'proxy-authorization' in authorization ? 'credentials were sent' : 'no credentials were sent';
    return new fault/* Fault */.vC('E_AUTH', {
        text: `407 from the HTTP proxy of ${name}, ${had}`,
        cause: 'the HTTP proxy on the way wants user and password',
        remedy: `put those of the HTTP proxy into the address in ${name}`,
    });
}
/** A fault of the connection to the HTTP proxy says so: else the entry of the list would be blamed. */
function onTheWay(thrown, { name, origin }) {
    if (thrown instanceof fault/* Fault */.vC)
        return thrown;
    const { code, detail } = (0,fault/* networkFault */.T4)(thrown);
    return new fault/* Fault */.vC(code, { ...detail, text: `${detail.text} at the HTTP proxy of ${name} (${origin})` });
}
//# sourceMappingURL=way.js.map
;// CONCATENATED MODULE: ./build/src/proxy/routes.js
/** How requests leave: straight, or through the HTTP proxy that the environment puts on the way. */





// the timers of the client tick in whole seconds and know no trickle: Watch has its place
const UNTIMED = { headersTimeout: 0, bodyTimeout: 0 };
/**
 * The connections of one client. An http request goes to its HTTP proxy whole, an https one through a tunnel that the proxy cannot
 * look into; the userinfo of the proxy's address goes to that proxy alone.
 *
 * @see threat-model.md F12, F13, T51
 */
class Routes {
    #options;
    #straight;
    #connect;
    /** For what a redirect leads to from outside. */
    #guarded;
    #reach = new Map();
    #tunnels = new Map();
    constructor(options) {
        this.#options = options;
        this.#connect = connector(options);
        this.#guarded = this.#agent(guarded(this.#connect));
        this.#straight = this.#agent(watched(this.#connect, (origin, reach) => {
            this.#reach.set(origin, reach);
        }));
    }
    /**
     * Sends a request and gives the answer, whatever its status.
     *
     * @throws Fault `E_REDIRECT`, `E_AUTH` from the HTTP proxy, `E_CONNECT`, `E_TLS`; whatever else the client throws
     */
    async send(url, { method, headers, body, signal, entry }) {
        const asked = { method, signal, ...(body === undefined ? {} : { body }), ...UNTIMED };
        const straight = { ...asked, origin: url.origin, path: `${url.pathname}${url.search}`, headers };
        const proxy = this.#options.proxyOf(url);
        const agent = this.#agentFor(url, entry);
        if (proxy === undefined)
            return agent.request(straight);
        const way = wayThrough(proxy, url);
        if (url.protocol === 'https:')
            return this.#tunnel(way).request(straight);
        return this.#whole(way, { ...straight, headers: { ...headers, host: url.host, ...way.authorization } });
    }
    /** An http request, as a proxy is asked for it. */
    async #whole(way, request) {
        try {
            const path = request.origin + request.path;
            const answer = await this.#straight.request({ ...request, origin: way.origin, path });
            if (answer.statusCode !== 407)
                return answer;
            await answer.body.dump();
            throw refusal(407, way);
        }
        catch (thrown) {
            throw onTheWay(thrown, way);
        }
    }
    /** The agent for a goal without an HTTP proxy. Throws where the goal is an address that no redirect may lead to. */
    #agentFor(url, entry) {
        if (entry === undefined)
            return this.#straight;
        const from = this.#reach.get(entry);
        const ip = url.hostname.replace(/^\[(.*)\]$/, '$1');
        if ((0,external_node_net_.isIP)(ip) !== 0 && !mayLead(from, { ip, written: true }))
            throw leadsAstray(url.host);
        return from === 'self' || from === 'inside' ? this.#straight : this.#guarded;
    }
    /** Ends all connections. */
    async close() {
        const agents = [this.#straight, this.#guarded, ...this.#tunnels.values()];
        await Promise.all(agents.map((agent) => agent.destroy()));
    }
    #agent(connect) {
        const { connections, idleMs } = this.#options;
        return new undici/* Agent */.g6({ connections, pipelining: 1, headersTimeout: idleMs, connect });
    }
    /** The agent whose connections are tunnels through the proxy. */
    #tunnel(way) {
        const open = this.#tunnels.get(way.id);
        if (open !== undefined)
            return open;
        const agent = this.#agent((goal, callback) => {
            this.#dig(way, goal).then((httpSocket) => {
                this.#connect({ ...goal, httpSocket }, callback);
            }, (thrown) => {
                callback(thrown instanceof Error ? thrown : new Error('no tunnel', { cause: thrown }), null);
            });
        });
        this.#tunnels.set(way.id, agent);
        return agent;
    }
    /** A connection to the goal, made by the proxy. Throws as {@link send}. */
    async #dig(way, { hostname, port }) {
        const host = hostname.includes(':') ? `[${hostname}]` : hostname;
        const path = `${host}:${port === '' ? '443' : port}`;
        try {
            const headers = { host: path, ...way.authorization };
            const { statusCode, socket } = await this.#straight.connect({ origin: way.origin, path, headers });
            if (statusCode === 200 && socket instanceof external_node_net_.Socket)
                return socket;
            socket.on('error', () => undefined).destroy();
            throw refusal(statusCode, way);
        }
        catch (thrown) {
            throw onTheWay(thrown, way);
        }
    }
}
//# sourceMappingURL=routes.js.map

/***/ }),

/***/ 96662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ PASSING),
/* harmony export */   jR: () => (/* binding */ statusFault)
/* harmony export */ });
/* unused harmony export pauseOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48998);
/** What the status of an answer means for a file of a module. */


const LONGEST_PAUSE = 60_000;
/** What may be gone at the next try. */
const PASSING = [408, 429, 500, 502, 503, 504];
/**
 * The fault of every status but 200: 404 and 410 mean that the file is not there, 401 and 403 that it is refused, some others
 * that a later try may end better.
 *
 * @see go-modules-spec.md 2.2; threat-model.md F01–F04
 */
function statusFault(status, circumstance) {
    const text = String(status);
    if (status === 404 || status === 410)
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('E_NOT_FOUND', { text });
    if (status === 401 || status === 403)
        return refusal(status, circumstance);
    if (!PASSING.includes(status))
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('E_SERVER', { text });
    const pauseMs = pauseOf(circumstance.retryAfter, Date.now());
    if (pauseMs > LONGEST_PAUSE)
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('E_RATE_LIMITED', {
            text: `${status}, asks for a pause of ${Math.ceil(pauseMs / 1000)} s`,
            tooMuch: true,
        });
    const passes = { text, again: true, pauseMs, tooMuch: status === 429 || status === 503 };
    if (status !== 429)
        return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('E_SERVER', passes);
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('E_RATE_LIMITED', {
        ...passes,
        cause: 'the proxy wants to be asked less often',
    });
}
/** Whether there were credentials, and of which kind; never which (F02). */
function refusal(status, { authFrom, authHint }) {
    const had = authFrom === undefined ? 'no credentials were sent' : `credentials were sent (${authFrom})`;
    const remedy = authHint === undefined ? {} : { remedy: `${_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .sO.E_AUTH.remedy}. ${authHint}` };
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('E_AUTH', { text: `${status}, ${had}`, ...remedy });
}
/**
 * The milliseconds a Retry-After header asks for, given in seconds or as a date; 0 for a date gone by, for none and for anything
 * else.
 */
function pauseOf(retryAfter, now) {
    const text = retryAfter?.trim() ?? '';
    if (/^\d{1,12}$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Za-z]{3,9}, [\w: -]{1,40}$/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
//# sourceMappingURL=status.js.map

/***/ }),

/***/ 12591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ readFromFolder),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   c0: () => (/* binding */ readBrought),
/* harmony export */   k0: () => (/* binding */ transfer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38280);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48998);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91219);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96662);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81461);
/** One try for one file, from the web or from a folder. */








/**
 * One try over http(s). Only status 200 is success.
 *
 * @throws Fault what ended it; the line's signal's reason
 */
async function transfer(wanted, line) {
    const ended = new AbortController();
    const end = (reason) => {
        ended.abort(reason);
    };
    const onAbort = () => {
        end(line.signal.reason);
    };
    line.signal.addEventListener('abort', onAbort);
    const watch = new _watch_js__WEBPACK_IMPORTED_MODULE_7__/* .Watch */ .o(line.idleMs, end);
    try {
        line.signal.throwIfAborted();
        return await receive(wanted, { ...line, signal: ended.signal, watch });
    }
    finally {
        watch.pause();
        line.signal.removeEventListener('abort', onAbort);
    }
}
async function receive(wanted, line) {
    const { signal, routes, count } = line;
    let authFrom;
    const sent = (from) => {
        count.requests++;
        authFrom = from;
    };
    const rest = wanted.carry.headers();
    const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)({ ...wanted, rest, routes, signal, sent });
    const asked = rest['range'] !== undefined;
    try {
        const fault = answerFault(answer, { ...wanted, asked }, authFrom);
        if (fault !== undefined)
            throw fault;
        wanted.carry.begin(answer);
        wanted.trip?.answers();
    }
    catch (thrown) {
        await (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .drop */ .gv)(answer);
        throw thrown;
    }
    return store(answer, wanted, line);
}
/** Reads the body of an answer that may be the file, or the rest of it. */
async function store(answer, wanted, line) {
    const { signal, watch, count } = line;
    const { carry, limit } = wanted;
    carry.length ??= lengthOf(answer);
    const { length, part } = carry;
    watch.pause();
    if (wanted.budgeted)
        carry.share ??= await line.budget.take(length ?? Math.min(_body_js__WEBPACK_IMPORTED_MODULE_3__/* .FIRST */ .RK, limit));
    watch.resume();
    const before = part.used;
    try {
        const bytes = await (0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .readBody */ .x8)(answer.body, { length, limit, share: carry.share, watch, signal, part });
        return { bytes, release: releaseOf(carry.share) };
    }
    catch (thrown) {
        carry.settle();
        throw thrown;
    }
    finally {
        count.bytes += part.used - before;
    }
}
function answerFault(answer, { limit, authHint, asked }, authFrom) {
    const retryAfter = (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .headerOf */ .rR)(answer, 'retry-after');
    const { statusCode } = answer;
    // the rest of a file is an answer only where it was asked for
    if (statusCode !== 200 && !(asked && (statusCode === 206 || statusCode === 416)))
        return (0,_status_js__WEBPACK_IMPORTED_MODULE_6__/* .statusFault */ .jR)(statusCode, { retryAfter, authFrom, authHint });
    const encoding = answer.headers['content-encoding'] ?? '';
    if (encoding !== '' && encoding !== 'identity')
        return new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC('E_ENCODING', { text: 'a content-encoding nobody asked for' });
    const length = lengthOf(answer) ?? 0;
    return length > limit ? (0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .overLimit */ .W1)(limit, `${length} bytes announced`) : undefined;
}
/** The content-length of an answer, in bytes. */
function lengthOf(answer) {
    const text = (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .headerOf */ .rR)(answer, 'content-length') ?? '';
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
/**
 * Reads the file of a `file:` entry. A missing one is not found; every other error counts like a refusal.
 *
 * @throws Fault `E_NOT_FOUND`, `E_AUTH`, `E_LIMIT`, `E_TRUNCATED`; the line's signal's reason
 * @see go-modules-spec.md 2.3, 7.1
 */
function readFromFolder(wanted, line) {
    return readFrom((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(wanted.url), wanted, line);
}
/**
 * Reads a file that the go command has brought, itself and never what a link leads to.
 *
 * @param path absolute
 * @throws Fault as {@link readFromFolder}
 */
function readBrought(path, wanted, line) {
    return readFrom(path, { ...wanted, flags: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW }, line);
}
async function readFrom(path, wanted, line) {
    line.signal.throwIfAborted();
    const file = await opened(path, wanted.flags ?? 0);
    wanted.trip?.answers();
    try {
        return await readOpened(file, wanted, line);
    }
    finally {
        await file.close();
    }
}
async function opened(path, flags) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | flags);
    }
    catch (thrown) {
        throw fileFault(thrown);
    }
}
async function readOpened(file, wanted, line) {
    const about = await file.stat();
    if (!about.isFile())
        throw unreadable('no regular file');
    if (about.size > wanted.limit)
        throw (0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .overLimit */ .W1)(wanted.limit, `${about.size} bytes`);
    const share = wanted.budgeted ? await line.budget.take(about.size) : undefined;
    try {
        const bytes = await filled(file, about.size);
        line.count.bytes += bytes.length;
        return { bytes, release: releaseOf(share) };
    }
    catch (thrown) {
        share?.release();
        throw thrown instanceof _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC ? thrown : fileFault(thrown);
    }
}
async function filled(file, size) {
    const bytes = (0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .exactBuffer */ .aF)(size);
    for (let have = 0; have < size;) {
        const { bytesRead } = await file.read(bytes, have, size - have, have);
        if (bytesRead === 0)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC('E_TRUNCATED', { text: 'the file became shorter while it was read' });
        have += bytesRead;
    }
    return bytes;
}
function fileFault(thrown) {
    const code = (0,_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .causeCode */ .XL)(thrown);
    if (code === undefined)
        throw thrown;
    return code === 'ENOENT' ? new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC('E_NOT_FOUND', { text: 'no such file' }) : unreadable(code);
}
function unreadable(why) {
    const remedy = 'check the path and its permissions';
    return new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC('E_AUTH', {
        text: `cannot be read (${why})`,
        cause: 'a file of the proxy folder cannot be read',
        remedy,
    });
}
function releaseOf(share) {
    return () => {
        share?.release();
    };
}
//# sourceMappingURL=transfer.js.map

/***/ }),

/***/ 81461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Watch)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48998);
/** Ends a transfer that has stopped or only trickles. */

/** Bytes a second a transfer has to reach on average, once it has lasted longer than ten idle times. */
const SLOWEST = 4096;
/**
 * A transfer may be without a new byte for `idleMs`, and may last ten times as long plus one second for every 4 KiB it has
 * brought: one byte a second ends after ten idle times, a slow line that moves goes on (threat-model.md F05).
 */
class Watch {
    #idleMs;
    #end;
    #timer;
    #since = 0;
    #spent = 0;
    #bytes = 0;
    constructor(idleMs, end) {
        this.#idleMs = idleMs;
        this.#end = end;
        this.resume();
    }
    /** Counts `bytes` that came. */
    saw(bytes) {
        this.#timer?.refresh();
        this.#bytes += bytes;
        const lasted = this.#spent + performance.now() - this.#since;
        if (lasted <= 10 * this.#idleMs + (this.#bytes * 1000) / SLOWEST)
            return;
        this.#end(new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('E_TIMEOUT', { text: `only ${this.#bytes} bytes in ${inSeconds(lasted)} s` }));
    }
    /** Waiting for our own side counts for nothing: stop before it, go on behind it. */
    pause() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.#spent += performance.now() - this.#since;
    }
    resume() {
        const text = `nothing came for ${inSeconds(this.#idleMs)} s`;
        this.#since = performance.now();
        this.#timer = setTimeout(() => {
            this.#end(new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('E_TIMEOUT', { text, again: true }));
        }, this.#idleMs);
    }
}
function inSeconds(milliseconds) {
    return Math.round(milliseconds / 100) / 10;
}
//# sourceMappingURL=watch.js.map

/***/ }),

/***/ 50257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  EG: () => (/* binding */ checkBinaries),
  Jp: () => (/* binding */ checkBundle),
  fJ: () => (/* binding */ checkVendor),
  GS: () => (/* binding */ fill),
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
// EXTERNAL MODULE: ./build/src/proxy/list.js
var list = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/report.js
var report = __webpack_require__(86471);
// EXTERNAL MODULE: ./build/src/stages/account.js
var account = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/stages/arrivals.js
var arrivals = __webpack_require__(1079);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/gomod/buildinfo.js
var buildinfo = __webpack_require__(66896);
// EXTERNAL MODULE: ./build/src/gomod/views.js + 1 modules
var gomod_views = __webpack_require__(82012);
// EXTERNAL MODULE: ./build/src/stages/plan.js + 3 modules
var stages_plan = __webpack_require__(21163);
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
    const nothing = { bytes: 0, took: [], requests: 0, trips: [] };
    return { stock, placed: new Set(), failed: [], ...nothing, leftOut };
}
//# sourceMappingURL=fetched.js.map
// EXTERNAL MODULE: ./build/src/stages/inventory.js
var stages_inventory = __webpack_require__(82637);
// EXTERNAL MODULE: ./build/src/stages/needed.js + 2 modules
var needed = __webpack_require__(58436);
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
// EXTERNAL MODULE: ./build/src/gomod/place.js
var place = __webpack_require__(9983);
// EXTERNAL MODULE: ./build/src/proxy/client.js + 6 modules
var proxy_client = __webpack_require__(93450);
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
// EXTERNAL MODULE: ./build/src/stages/received.js
var stages_received = __webpack_require__(80622);
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
    #took = [];
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
        const { bytes, requests, trips } = this.#tools.client;
        const placed = new Set([...this.#archives, ...this.#mods]);
        const leftOut = await this.#weigh(next);
        return { stock, placed, failed, bytes, took: this.#took, requests, trips, leftOut };
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
                const target = { ...this.#tools.target, archives: false };
                await this.#tools.host.work.do('place', { target, module, want, archive });
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
        const start = performance.now();
        const received = await client.get(module, 'zip', fresh);
        const archive = new Uint8Array((0,stages_received/* own */.ZV)(received.bytes));
        const [{ from }, bytes] = [received, archive.length]; // once it is handed to a thread, its length is 0 here
        const source = { from, page: (0,stages_received/* isPage */.yp)(archive) };
        try {
            const how = { weight: bytes, transfer: [archive.buffer] };
            await host.work.do('place', { target, module, want, archive }, how);
            const seconds = Math.round(performance.now() - start) / 1000;
            this.#took.push({ module: (0,gomod_module/* idOf */.TH)(module), from, bytes, seconds });
        }
        catch (thrown) {
            throw (0,stages_received/* sentBy */.ml)(thrown, source);
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
                    throw (0,stages_received/* sentBy */.ml)(new errors/* Failure */.HR('E_MODULE_MOD', { want: want ?? '', got }), { from, page: (0,stages_received/* isPage */.yp)(bytes) });
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
            if (!(0,stages_received/* isAboutContent */.BR)((0,errors/* toFinding */.N6)(thrown)))
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
        if (this.#tools.host.signal.aborted || (0,stages_received/* endsRun */.sl)(found))
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
// EXTERNAL MODULE: ./build/src/stages/restore.js + 1 modules
var restore = __webpack_require__(42041);
// EXTERNAL MODULE: ./build/src/stages/seal.js
var seal = __webpack_require__(93800);
// EXTERNAL MODULE: ./build/src/stages/sealing.js + 4 modules
var sealing = __webpack_require__(18871);
// EXTERNAL MODULE: ./build/src/stages/strays.js
var strays = __webpack_require__(32807);
// EXTERNAL MODULE: ./build/src/stages/vendor.js + 9 modules
var vendor = __webpack_require__(33621);
// EXTERNAL MODULE: ./build/src/stages/verify.js
var verify = __webpack_require__(35228);
// EXTERNAL MODULE: ./build/src/stages/words.js
var words = __webpack_require__(34856);
;// CONCATENATED MODULE: ./build/src/recipes.js





























/** Fills a folder with all that the roots need: from bundles, then from the proxy list, every byte proven on its way in. */
async function fill(host, ask, how) {
    const clock = new src_clock/* Clock */.z(host);
    const loaded = host.work.warm();
    const plan = await clock.time('plan', () => (0,stages_plan/* makePlan */.Cs)(ask), words/* planned */.lM);
    await loaded; // before the first foreign byte (design section 2, rule 8)
    const wrongMods = plan.mods.wrong;
    const before = await clock.time('verify', () => (0,stages_stock/* takeStock */.ol)(host, plan), words/* stocked */.yc);
    return (0,stages_target/* withTarget */.yY)(before, how, async (target) => {
        const offered = { stock: before, bundles: how.bundles };
        const restored = await clock.time('restore', () => (0,restore/* restore */.P)(host, offered, target), words/* restored */.v0);
        const { from, notes = [] } = how;
        const fetched = await clock.time('fetch', async () => from === undefined
            ? nothingFetched(await (0,needed/* settle */.G)(host, restored.stock.plan, restored.stock.checked))
            : (0,stages_stock/* isWhole */.wP)(restored.stock, target) || (0,stages_plan/* isBarred */.h_)(restored.stock.plan)
                ? nothingFetched(restored.stock)
                : prefetch(host, { stock: restored.stock, from }, target), words/* fetched */.sg);
        const came = restored.placed.size + fetched.placed.size > 0;
        const completed = (0,complete/* complete */.My)(fetched.stock, target, came);
        const policy = { repairs: from !== undefined, strict: how.strict ?? false };
        const heavy = (0,arrivals/* heavyOf */.Z)(restored, fetched);
        const told = (0,account/* account */.ct)({ before, wrongMods, restored, fetched, completed, ...policy });
        const findings = [...(0,list/* warnedEntries */.a0)(from?.list ?? []), ...told.findings, ...notes];
        const missing = completed.missing.map(({ module }) => (0,gomod_module/* idOf */.TH)(module));
        const fates = {
            ...{ restored: restored.placed, fetched: fetched.placed },
            ...{ missing: new Set(missing), findings },
        };
        const inventory = (0,stages_inventory/* inventoryOf */.o)(fetched.stock.plan, fates);
        const requests = (0,stages_inventory/* requestsOf */.u)(fetched.trips, clock.began);
        const all = { ...told, findings, heavy, seconds: clock.seconds, inventory, requests };
        const { base, held } = restored;
        return { plan: fetched.stock.plan, report: (0,report/* makeReport */.d)('fetch', all), missing, base, held };
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
    return { plan: found, report: (0,report/* makeReport */.d)('plan', told) };
}
/** Holds the module cache against the sums. Reads only. */
async function check(host, ask) {
    const clock = new src_clock/* Clock */.z(host);
    const { plan, checked } = await clock.time('plan', () => (0,needed/* settle */.G)(host, (0,stages_plan/* makePlan */.Cs)(ask)), (s) => words/* planned */.lM(s.plan));
    const look = async () => {
        const found = await (0,verify/* verify */.M)(host, plan, checked);
        return { ...found, findings: [...found.findings, ...(0,strays/* strays */.L)(plan, found)] };
    };
    const found = await clock.time('verify', look, words/* verified */.zr);
    const modules = {
        planned: plan.needs.modules.length,
        present: plan.needs.modules.length - found.missing.length,
        verified: found.proven.length,
        rejected: found.mismatching.length,
        missing: found.missing.length,
    };
    const { findings } = found;
    const missing = new Set(found.missing.map(({ module }) => (0,gomod_module/* idOf */.TH)(module)));
    const inventory = (0,stages_inventory/* inventoryOf */.o)(plan, { missing, findings });
    const told = { roots: (0,account/* rootsOf */.RD)(plan), modules, findings, leftOut: await (0,leftout/* weighLeftOut */.C)(plan), inventory };
    return { plan, report: (0,report/* makeReport */.d)('verify', { ...told, seconds: clock.seconds }) };
}
/** Holds the vendor folders against the archives in the module cache. Reads only. */
function checkVendor(host, ask) {
    return checkOther(host, ask, (plan) => (0,vendor/* verifyVendor */.s)(host, plan));
}
/** Holds what finished binaries say they were built from against the plan and the sums. Reads only. */
function checkBinaries(host, ask, files) {
    return checkOther(host, ask, (plan) => verifyBinaries(host, plan, files));
}
async function checkOther(host, ask, verifyIt) {
    const clock = new src_clock/* Clock */.z(host);
    const plan = await clock.time('plan', () => (0,stages_plan/* makePlan */.Cs)(ask), words/* planned */.lM);
    const found = await clock.time('verify', () => verifyIt(plan));
    return { plan, report: (0,report/* makeReport */.d)('verify', { roots: (0,account/* rootsOf */.RD)(plan), ...found, seconds: clock.seconds }) };
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
//# sourceMappingURL=recipes.js.map

/***/ }),

/***/ 86471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);

/** The one report object of a run, with every key of the schema. */
function makeReport(command, told) {
    const findings = told.findings ?? [];
    return {
        schema: 1,
        command,
        ok: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$u)(findings) === 0,
        roots: told.roots ?? [],
        modules: {
            planned: 0,
            present: 0,
            restored: 0,
            fetched: 0,
            verified: 0,
            rejected: 0,
            missing: 0,
            ...told.modules,
        },
        bytes: { restored: 0, fetched: 0, bundle: 0, saved: 0, ...told.bytes },
        seconds: { plan: 0, restore: 0, fetch: 0, verify: 0, save: 0, lookup: 0, seal: 0, ...told.seconds },
        findings,
        ...(told.bundle === undefined ? {} : { bundle: told.bundle }),
        ...(told.seal === undefined ? {} : { seal: told.seal }),
        ...(told.diff === undefined ? {} : { diff: told.diff }),
        ...(told.leftOut === undefined ? {} : { leftOut: told.leftOut }),
        ...(told.inventory === undefined ? {} : { inventory: told.inventory }),
        ...(told.requests === undefined ? {} : { requests: told.requests }),
        ...(told.cache === undefined ? {} : { cache: told.cache }),
        ...(told.heavy === undefined ? {} : { heavy: told.heavy }),
    };
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 5722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   yi: () => (/* binding */ withSaved)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30362);
/* harmony import */ var _gomod_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26867);
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19822);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21163);





const MADE_GOOD = 'what took its place is proven';
/** Adds the stages up to the counts and findings of the report. Each planned version is counted once in present or missing. */
function account(stages) {
    const { restored, fetched, completed } = stages;
    const { plan } = fetched.stock;
    const planned = new Set(plan.needs.modules.map(({ module }) => (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module)));
    const came = new Set([...restored.placed, ...fetched.placed, ...completed.written]);
    const findings = allFindings(stages, plan);
    return {
        roots: rootsOf(plan),
        modules: {
            planned: planned.size,
            present: completed.present.filter(({ module }) => !came.has((0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module))).length,
            restored: [...restored.placed].filter((id) => planned.has(id)).length,
            fetched: [...fetched.placed].filter((id) => planned.has(id)).length,
            verified: completed.present.length,
            rejected: new Set(rejections(stages).map((f) => f.module ?? f.path)).size,
            missing: completed.missing.length,
        },
        bytes: { restored: restored.bytes, fetched: fetched.bytes },
        findings,
        leftOut: fetched.leftOut,
    };
}
/** The roots of a plan as the report shows them. */
function rootsOf({ project }) {
    const works = (0,_gomod_project_js__WEBPACK_IMPORTED_MODULE_2__/* .workspacesOf */ .cE)(project);
    return project.roots.map(({ dir, module, mod, vendored }) => {
        const work = works.find(({ members }) => members.includes(dir));
        const workspace = work === undefined ? null : (0,_gomod_project_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(work.dir, 'go.work');
        return { dir, module, go: mod.go ?? null, workspace, vendored };
    });
}
function allFindings(stages, plan) {
    const gone = new Set(stages.completed.missing.map(({ module }) => (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module)));
    const wrong = wrongBefore(stages).map((f) => stages.strict || gone.has(f.module ?? '') ? f : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .softened */ .To)(f, 'W_CACHE_REPAIRED', MADE_GOOD));
    const whole = stages.completed.missing.length === 0;
    const refused = stages.restored.refused.map((f) => stages.repairs && whole && !stages.strict ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .softened */ .To)(f, 'W_BUNDLE_REFUSED', MADE_GOOD) : f);
    const computed = stages.completed.findings;
    const absent = whole ? [] : stages.restored.absent;
    const told = [...plan.findings, ...wrong, ...refused, ...absent, ...stages.fetched.failed, ...computed];
    const missing = (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .missingFindings */ .z1)(stages.completed, told);
    return [...told, ...(stages.repairs && (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isWrong */ .cG)(plan) ? (0,_complete_js__WEBPACK_IMPORTED_MODULE_3__/* .notAskedFor */ .$7)(missing) : missing)];
}
function wrongBefore({ before, wrongMods, fetched }) {
    const out = new Set(fetched.stock.plan.leftOut.map(_gomod_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH));
    const checked = [...before.checked].filter(([id]) => !out.has(id));
    return [...wrongMods, ...checked.flatMap(([, { findings }]) => findings)];
}
function rejections(stages) {
    const failed = stages.fetched.failed.filter(({ code }) => code.startsWith('E_MODULE_') || code.startsWith('E_ZIP_'));
    return [...wrongBefore(stages), ...stages.restored.refused, ...failed];
}
/** The report with what was bundled and saved after it. */
function withSaved(report, came) {
    const { bundled, saved, seconds } = came;
    return {
        ...report,
        findings: [...report.findings, ...saved.findings], // warnings only
        seconds: { ...report.seconds, ...seconds },
        bytes: {
            ...report.bytes,
            bundle: bundled?.bytes ?? 0,
            saved: saved.key === undefined ? 0 : (saved.bytes ?? 0),
        },
        ...(bundled === undefined ? {} : { bundle: { path: bundled.path, sha256: bundled.sha256 } }),
    };
}
//# sourceMappingURL=account.js.map

/***/ }),

/***/ 1079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ heavyOf),
/* harmony export */   e: () => (/* binding */ newsSince)
/* harmony export */ });
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30362);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48382);
/** What a fill tells of the archives that came in, for people. Pure. */


/** So many of the largest archives are told, and so many of the slowest. */
const MOST = 10;
/** The largest archives of those that came in, then the slowest of the others. Bytes of a proxy are compressed, of a bundle plain. */
function heavyOf({ held, placed }, { took }) {
    const fetched = new Set(took.map(({ module }) => module));
    const restored = held
        .map((module) => ({ module: (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(module), from: null, bytes: module.size ?? 0, seconds: null }))
        .filter(({ module }) => placed.has(module) && !fetched.has(module));
    const largest = [...restored, ...took].sort((a, b) => b.bytes - a.bytes).slice(0, MOST);
    const others = took.filter((one) => !largest.includes(one));
    return [...largest, ...others.sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0)).slice(0, MOST)];
}
/** From the archives that an entry of other needs held to those that are needed now. Its word is not proven, and only shown. */
function newsSince(held, { needs }) {
    const needed = needs.modules.flatMap(({ module, zip }) => zip === undefined ? [] : [{ ...module, zip, size: null }]);
    const side = (archives) => ({ archives, gomods: null, findings: [] });
    return (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .i)(side(held), side(needed));
}
//# sourceMappingURL=arrivals.js.map

/***/ }),

/***/ 55887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ baseOf),
  lo: () => (/* binding */ joinBases),
  Xp: () => (/* binding */ knownFrame),
  pr: () => (/* binding */ noBase)
});

// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/pack/file.js
var file = __webpack_require__(46669);
// EXTERNAL MODULE: ./build/src/pack/layout.js
var layout = __webpack_require__(99037);
;// CONCATENATED MODULE: ./build/src/pack/reuse.js




/**
 * What a frame holds, in one text: two frames of one key unpack to the same bytes. The sum of an archive fixes its files and
 * their contents, and the canonical form is the only one a bundle may hold, so its size follows too.
 *
 * @param members in the order of the tar
 */
function frameKey(members) {
    return (0,hash/* sha256Hex */.fg)(Buffer.from(members.map(({ name, h1 = '' }) => `${name} ${h1}\n`).join('')));
}
/**
 * The key of a frame whose members are all proven; undefined where one is not, or is a text that every bundle has anew.
 *
 * @param readings of the frame; what was proven in one counts in all that read the same packed bytes
 */
function provenKey(readings) {
    const [first] = readings;
    if (first === undefined)
        return undefined;
    const same = readings.filter(({ sha256 }) => sha256 === first.sha256);
    const members = first.members.map(({ member }, i) => provenMember(member, same, i));
    return members.some((member) => member === undefined)
        ? undefined
        : frameKey(members.flatMap((m) => m ?? []));
}
function provenMember(member, readings, i) {
    if (member.is !== 'file')
        return undefined;
    const name = (0,layout/* fileName */.Md)(member.module, member.kind);
    if (member.kind === 'info')
        return { name }; // the reader lets no other text pass
    const h1 = readings.map(({ members }) => members[i]?.proven).find((proven) => proven !== undefined);
    return h1 === undefined ? undefined : { name, h1 };
}
/** The packed bytes of a frame; undefined where the file is gone or has other bytes by now: a store is a folder that others write to. */
function readPacked({ file, frame, sha256 }) {
    const packed = Buffer.from(new ArrayBuffer(frame.packed)); // a buffer of its own, which can move to another thread
    try {
        withFile(file, (fd) => {
            readInto(packed, { fd, position: frame.offset }, shortened);
        });
    }
    catch (thrown) {
        if (thrown instanceof Failure)
            return undefined;
        throw thrown;
    }
    return sha256Hex(packed) === sha256 ? packed : undefined;
}
function shortened() {
    return new Failure('E_BUNDLE_FORMAT', { message: 'the file became shorter since it was proven' });
}
//# sourceMappingURL=reuse.js.map
;// CONCATENATED MODULE: ./build/src/stages/base.js



const noBase = { frames: new Map(), sizes: new Map() };
/**
 * What a bundle is good for after it was read: its frames whose members are all proven.
 *
 * @param passes the frames of the bundle in order, by each reading of it; the last frame, which ends the tar, fits no other place
 */
function baseOf(file, passes) {
    const frames = new Map();
    const sizes = new Map();
    for (const [i, { frame, sha256 }] of (passes[0] ?? []).slice(0, -1).entries()) {
        const key = provenKey(passes.flatMap((pass) => pass[i] ?? []));
        // no frame of ours is larger than what it unpacks to, but of content that does not pack at all
        if (key !== undefined && frame.packed < frame.size)
            frames.set(key, { file, frame, sha256 });
    }
    for (const { member, proven, size } of passes.flat().flatMap(({ members }) => members))
        if (proven !== undefined && member.is === 'file' && member.kind === 'zip')
            sizes.set((0,gomod_module/* idOf */.TH)(member.module), size);
    return { frames, sizes };
}
/** Both together. */
function joinBases(a, b) {
    return { frames: new Map([...a.frames, ...b.frames]), sizes: new Map([...a.sizes, ...b.sizes]) };
}
/** One frame in so many is packed afresh and compared. */
const SAMPLE = 16;
/**
 * The frame of the base that holds the same as a new one. Its bytes may be those of another encoder, or made to waste space, so
 * some are a sample: which ones follows from the new manifest, so no bundle can be made to pass, and none passes for long.
 *
 * @param parts of the new frame; a frame with a text of its own, manifest or list, is never known
 * @param manifest SHA-256 of the new manifest
 */
function knownFrame({ frames }, parts, manifest) {
    const known = frames.get(frameKey(parts.map((part) => ({ name: part.name, h1: 'want' in part ? part.want : undefined }))));
    if (known === undefined)
        return {};
    const drawn = (0,hash/* sha256Hex */.fg)(Buffer.from(`${manifest} ${parts[0]?.name ?? ''}`));
    return { known, sample: parseInt(drawn.slice(0, 8), 16) % SAMPLE === 0 };
}
//# sourceMappingURL=base.js.map

/***/ }),

/***/ 7587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l2: () => (/* binding */ bundle),
  uD: () => (/* binding */ checkPlace),
  NZ: () => (/* binding */ lackingFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/gomod/ways.js
var gomod_ways = __webpack_require__(562);
// EXTERNAL MODULE: ./build/src/pack/contents.js
var contents = __webpack_require__(98929);
// EXTERNAL MODULE: ./build/src/pack/layout.js
var layout = __webpack_require__(99037);
// EXTERNAL MODULE: ./build/src/pack/manifest.js
var pack_manifest = __webpack_require__(67826);
// EXTERNAL MODULE: ./build/src/pack/tar.js
var tar = __webpack_require__(54488);
// EXTERNAL MODULE: ./build/src/stages/base.js + 1 modules
var stages_base = __webpack_require__(55887);
// EXTERNAL MODULE: ./build/src/stages/delta.js
var delta = __webpack_require__(95655);
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
// EXTERNAL MODULE: ./build/src/pack/seektable.js
var seektable = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/src/work/inturn.js
var inturn = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/work/pool.js
var pool = __webpack_require__(34417);
;// CONCATENATED MODULE: ./build/src/stages/frames.js








/**
 * Writes a bundle's frames and its seek table, with frames of the base where it has them; where a sample of those shows that another
 * encoder made them, with none of them.
 *
 * @throws Failure when the module cache is not what the sums name; system errors
 */
async function writeBundle(host, order) {
    const written = await writeFrames(host, order);
    if (written !== undefined)
        return written;
    host.say('the frames of the bundle restored from are not as they are packed here: all are packed anew');
    (0,external_node_fs_.rmSync)(order.staged);
    const whole = await writeFrames(host, { ...order, base: stages_base/* noBase */.pr });
    if (whole === undefined)
        throw new errors/* Failure */.HR('E_INTERNAL', { message: 'a frame was compared with none' });
    return whole;
}
/** Packs frames side by side and writes them in order; one or two wait in memory for the one before them. Undefined when a frame of the base is foreign. */
async function writeFrames(host, { plan, frames, staged, base }) {
    const manifest = (0,hash/* sha256Hex */.fg)(Buffer.from(textOf(frames[0]?.[0])));
    const fd = (0,external_node_fs_.openSync)(staged, 'wx', 0o644);
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const table = [];
        let bytes = 0;
        const put = (content) => {
            for (let at = 0; at < content.length;)
                at += (0,external_node_fs_.writeSync)(fd, content, at);
            hash.update(content);
            bytes += content.length;
        };
        const pack = (parts, i) => host.work.do('pack', { folder: plan.folder, parts, last: i === frames.length - 1, ...(0,stages_base/* knownFrame */.Xp)(base, parts, manifest) }, { weight: heaviness(parts) });
        let taken = 0;
        for await (const { packed, size, came } of (0,inturn/* inOrder */.a)(host.work.width + 1, frames, pack)) {
            if (came === 'foreign')
                return undefined;
            if (came === 'taken')
                taken++;
            put(packed);
            table.push({ packed: packed.length, size });
            host.progress({ stage: 'bundle', done: table.length, of: frames.length, bytes });
        }
        put((0,seektable/* writeSeekTable */.UN)(table));
        (0,external_node_fs_.fsyncSync)(fd);
        if (taken > 0)
            host.say(`taken over from the bundle restored from: ${taken} of ${frames.length} frames`);
        return { sha256: hash.digest('hex'), bytes };
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function textOf(part) {
    return part !== undefined && 'text' in part ? part.text : '';
}
/** What makes the pool give a large frame to the one thread for such. */
function heaviness(parts) {
    const size = parts.reduce((sum, part) => sum + ('size' in part ? part.size : 0), 0);
    return size >= pool/* HEAVY */.a ? size : 0;
}
//# sourceMappingURL=frames.js.map
;// CONCATENATED MODULE: ./build/src/stages/bundle.js














/**
 * Writes a bundle of everything the plan needs, from the module cache. Every archive is proven again while it is read.
 * Frames that the base has already are taken over byte for byte. Follows from plan and sums alone, and of a delta from what it
 * builds on: same plan, same bytes.
 *
 * @throws Failure when the module cache is not what the sums name; system errors
 */
async function bundle(host, plan, order) {
    const { file, base = stages_base/* noBase */.pr, on } = order;
    checkPlace(file);
    const measured = (0,delta/* lackedBy */.qs)(on, plan.needs.modules).map((need) => measure(host, { plan, sizes: base.sizes }, need));
    const modules = await Promise.all(measured);
    const manifest = manifestText(plan, { modules, on });
    const frames = [
        [{ name: layout/* MANIFEST */.e0, text: manifest }],
        ...(0,layout/* splitFrames */.zF)(modules).map((frame) => frame.flatMap((m) => m.parts)),
        listParts(modules),
    ];
    // not by process id: in a container every run has the same
    const staged = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const written = await writeBundle(host, { plan, frames, staged, base });
        (0,external_node_fs_.renameSync)(staged, file);
        return { path: file, ...written, modules: modules.length, manifest };
    }
    finally {
        (0,external_node_fs_.rmSync)(staged, { force: true });
    }
}
/** Throws `E_UNREADABLE` where no file can get this name, before any work is done. */
function checkPlace(file) {
    const folder = (0,external_node_path_.dirname)(file);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new errors/* Failure */.HR('E_UNREADABLE', { path: folder, message: 'the folder for the file is not there' });
    if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isDirectory() === true)
        throw new errors/* Failure */.HR('E_UNREADABLE', { path: file, message: 'a folder stands where the file is to go' });
}
/** A finding for each file of the plan that the module cache does not hold, by name alone. */
function lackingFiles({ needs, mods, folder }) {
    const ways = new gomod_ways/* Ways */.H(folder);
    return needs.modules.flatMap((need) => {
        const paths = (0,modcache/* cachePaths */.Rl)(folder, need.module);
        try {
            for (const dir of [paths.dir, (0,external_node_path_.dirname)(paths.tree)])
                ways.leads(dir);
        }
        catch (thrown) {
            return [{ ...(0,errors/* toFinding */.N6)(thrown), module: (0,gomod_module/* idOf */.TH)(need.module) }];
        }
        if (need.mod !== undefined && !mods.has(need.module))
            return [lacking(need, 'go.mod')];
        return need.zip === undefined ? [] : lackingArchive(need, paths);
    });
}
function lacking({ module }, what) {
    return (0,errors/* finding */.gk)('E_OFFLINE_MISSING', {
        module: (0,gomod_module/* idOf */.TH)(module),
        message: `its ${what} is not in the module cache`,
    });
}
/** The archive, or the tree where no archive is kept. A tree beside a `.partial` counts as not there. */
function lackingArchive(need, { zip, tree, partial }) {
    const stat = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    const strange = (path) => (0,errors/* finding */.gk)('E_FILE_TYPE', { module: (0,gomod_module/* idOf */.TH)(need.module), path });
    const archive = stat(zip);
    if (archive !== undefined)
        return archive.isFile() ? [] : [strange(zip)];
    const folder = stat(partial) === undefined ? stat(tree) : undefined;
    if (folder === undefined)
        return [lacking(need, 'archive')];
    return folder.isDirectory() ? [] : [strange(tree)];
}
/** @param from where sizes are known already, they are not looked for again */
async function measure(host, { plan: { folder }, sizes }, need) {
    const { module, mod, zip } = need;
    const archive = zip === undefined
        ? undefined
        : (sizes.get((0,gomod_module/* idOf */.TH)(module)) ?? (await host.work.do('measure', { folder, module })));
    const parts = [
        { name: (0,layout/* fileName */.Md)(module, 'info'), text: (0,modcache/* infoText */.aV)(module) },
        ...(mod === undefined
            ? []
            : [{ name: (0,layout/* fileName */.Md)(module, 'mod'), kind: 'mod', module, want: mod }]),
        ...(zip === undefined
            ? []
            : [
                {
                    name: (0,layout/* fileName */.Md)(module, 'zip'),
                    kind: 'zip',
                    module,
                    want: zip,
                    ...(archive === undefined ? {} : { size: archive }),
                },
            ]),
    ];
    return {
        path: module.path,
        need,
        parts,
        archive,
        size: archive === undefined ? 0 : (0,tar/* memberSize */.gy)((0,layout/* fileName */.Md)(module, 'zip'), archive),
    };
}
function manifestText(plan, { modules, on }) {
    const manifest = {
        format: 1,
        base: on?.sha256 ?? null,
        roots: plan.project.roots.map(({ module, mod, digests }) => ({ module, go: mod.go ?? null, ...digests })),
        modules: modules.map(({ need: { module, mod, zip }, archive }) => ({
            ...module,
            ...(mod === undefined ? {} : { mod }),
            ...(zip === undefined ? {} : { zip }),
            ...(archive === undefined ? {} : { size: archive }),
        })),
    };
    return (0,pack_manifest/* writeManifest */.HN)(manifest).toString('utf8');
}
/** The last frame: the version lists, so that plain Go can ask for the latest version. */
function listParts(modules) {
    const lists = (0,contents/* versionLists */.a)(modules.filter(({ need }) => need.mod !== undefined).map(({ need }) => need.module));
    return [...lists].map(([path, text]) => ({ name: (0,layout/* listName */.sY)(path), text }));
}
//# sourceMappingURL=bundle.js.map

/***/ }),

/***/ 19822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ notAskedFor),
/* harmony export */   My: () => (/* binding */ complete),
/* harmony export */   z1: () => (/* binding */ missingFindings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);
/* harmony import */ var _gomod_modcache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61296);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30362);
/* harmony import */ var _gomod_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9983);
/* harmony import */ var _gomod_regular_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39216);
/* harmony import */ var _gomod_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95760);
/* harmony import */ var _gomod_ways_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(562);
/* harmony import */ var _pack_contents_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98929);
/* harmony import */ var _stock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81319);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15396);











/**
 * Writes what follows from the plan alone, `.info` files and version lists, and tells what is still missing. Into a module cache
 * where nothing came in, no version list is added: the go command leaves none either.
 *
 * @param came true when this run brought something in
 * @throws Failure `E_PATH_EXISTS`, `E_NOT_WRITABLE` where something is missing; system errors
 * @see go-modules-spec.md 5.1: the go command reads `.info` for the whole build list, also for versions without any sum
 */
function complete(stock, target, came) {
    const { modules } = stock.plan.needs;
    const ways = new _gomod_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .Ways */ .H(target.folder);
    for (const { module } of modules)
        ways.leads((0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_2__/* .cachePaths */ .Rl)(target.folder, module).dir);
    const infos = modules.map(({ module }) => module).filter((module) => lacksInfo(target, module));
    const known = modules.filter(({ module, mod }) => mod !== undefined && stock.plan.mods.has(module));
    const due = {
        infos,
        lists: listsDue(target, known.map(({ module }) => module), came || infos.length > 0),
    };
    const there = split(stock, target);
    if (infos.length + due.lists.length === 0 || (there.missing.length === 0 && !(0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .isWritable */ .nH)(target)))
        return { ...there, written: new Set(), findings: unwritable(target, due) };
    for (const module of infos)
        (0,_gomod_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeInfo */ .Ud)(target, module);
    for (const [path, text] of due.lists)
        (0,_gomod_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeList */ .AZ)(target, path, text);
    return { ...there, written: new Set(infos.map(_gomod_module_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)), findings: [] };
}
/** What `go mod download` leaves does without them: build and test need none, only `go list -m` does. */
function unwritable({ folder }, { infos, lists }) {
    if (infos.length + lists.length === 0)
        return [];
    const message = `it cannot be written, and lacks ${infos.length} .info files and ${lists.length} version lists`;
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('W_MODCACHE_READONLY', { path: folder.trees, message })];
}
/** Which planned versions are all there, proven. */
function split(stock, target) {
    const present = stock.plan.needs.modules.filter((need) => (0,_stock_js__WEBPACK_IMPORTED_MODULE_9__/* .isPresent */ .Wo)(stock, need, target));
    const there = new Set(present);
    return { present, missing: stock.plan.needs.modules.filter((need) => !there.has(need)) };
}
/** A finding for each missing version that no other finding explains. */
function missingFindings({ missing }, explained) {
    const known = new Set(explained.filter((f) => f.level === 'error').map((f) => f.module));
    return missing
        .filter(({ module }) => !known.has((0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(module)))
        .map(({ module, zip }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_OFFLINE_MISSING', {
        module: (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(module),
        message: `its ${zip === undefined ? 'go.mod' : 'archive'} is in no place that may be asked`,
    }));
}
/** One finding in place of all of `missing`, where nothing was fetched because of errors that are told before it. */
function notAskedFor(missing) {
    if (missing.length === 0)
        return [];
    return [
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('E_OFFLINE_MISSING', {
            message: `nothing is fetched while the errors above stand; module versions not asked for: ${missing.length}`,
            remedy: 'mend those first, then run it again',
        }),
    ];
}
/** The go command's own `.info` stays: it is right as long as it names this version. */
function lacksInfo({ folder }, module) {
    const text = (0,_gomod_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .textIfRegular */ .t5)((0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_2__/* .cachePaths */ .Rl)(folder, module).info);
    return text === undefined || !(0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_2__/* .isInfoFor */ ._A)(module, text);
}
/** The lists that are not as they should be; of those that are not there, only where `all` is true, or for a file proxy. */
function listsDue(target, modules, all) {
    if (target.folder.layout === 'athens')
        return [];
    const known = new Map(modules.map((module) => [module.path, (0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_2__/* .cachePaths */ .Rl)(target.folder, module).list]));
    const before = [...known]
        .flatMap(([path, file]) => readList(file).map((version) => ({ path, version })))
        .filter((module) => isListed(target, module));
    const versions = new Map([...before, ...modules].map((module) => [(0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(module), module]));
    return [...(0,_pack_contents_js__WEBPACK_IMPORTED_MODULE_8__/* .versionLists */ .a)([...versions.values()])].filter(([path, text]) => {
        const file = known.get(path);
        if (file === undefined)
            return true;
        if (!all && target.trees && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) === undefined)
            return false;
        return (0,_gomod_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .textIfRegular */ .t5)(file) !== text;
    });
}
/** As the go command makes a list: of the versions whose go.mod is there. A name alone would be offered as the latest version. */
function isListed({ folder }, module) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_2__/* .cachePaths */ .Rl)(folder, module).mod, { throwIfNoEntry: false })?.isFile() === true;
}
/** The versions a list names; a go command may just be rewriting it in place, so anything else in it is passed over. */
function readList(file) {
    return ((0,_gomod_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .textIfRegular */ .t5)(file) ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && (0,_gomod_version_js__WEBPACK_IMPORTED_MODULE_6__/* .canonical */ .$N)(line) === line);
}
//# sourceMappingURL=complete.js.map

/***/ }),

/***/ 95655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ groundOf),
/* harmony export */   qs: () => (/* binding */ lackedBy),
/* harmony export */   ux: () => (/* binding */ absentBases)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _pack_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98929);
/* harmony import */ var _pack_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99037);
/* harmony import */ var _pack_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47656);
/* harmony import */ var _eachframe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23655);
/** A delta: a bundle of what other bundles lack. */





/**
 * Reads the bundles a delta is to build on and proves what the plan needs of them; what was not proven is not held.
 *
 * @param files oldest first; each after the first is a delta on the one before it
 * @returns undefined where there are no files
 * @throws Failure `E_BUNDLE_FORMAT`, `E_UNREADABLE`; `E_BUNDLE_DIGEST` where one is no delta on the one before it; for a file
 *   that is not what the sums name, the code that tells why: nothing may build on such a bundle
 */
async function groundOf(host, plan, files) {
    let ground;
    for (const file of files) {
        const sha256 = await host.work.do('digest', { file });
        const { manifest, proven } = await prove(host, plan, file);
        if (ground !== undefined && manifest.base !== ground.sha256)
            throw notOn(file, ground.sha256, manifest);
        ground = { sha256, held: new Set([...(ground?.held ?? []), ...proven]) };
    }
    return ground;
}
function notOn(path, want, { base }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_BUNDLE_DIGEST', {
        path,
        want,
        got: base ?? 'no delta',
        message: 'it is no delta on the bundle that is named before it',
        remedy: 'name the bundles in the order they were made, each with the one it builds on before it',
    });
}
async function prove(host, plan, file) {
    const asks = (0,_eachframe_js__WEBPACK_IMPORTED_MODULE_4__/* .asksOf */ .A)({ file, frames: (0,_pack_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .openBundle */ .hk)(file).frames, wishes: wishesOf(plan) });
    const read = await (0,_eachframe_js__WEBPACK_IMPORTED_MODULE_4__/* .eachFrame */ .x)(host, asks, (ask) => host.work.do('prove', ask, { weight: ask.frame.size }));
    const [refused] = read.flatMap((one) => one.refused);
    if (refused !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR.of(refused);
    const members = read.flatMap((one) => one.members);
    const { manifest } = (0,_pack_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .checkContents */ .h)(members);
    const proven = members.flatMap(({ member, proven: h1 }) => {
        if (member.is !== 'file')
            return [];
        // the reader lets no other .info pass than the one that follows from its name
        return h1 !== undefined || member.kind === 'info' ? [(0,_pack_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(member.module, member.kind)] : [];
    });
    return { manifest, proven };
}
function wishesOf({ needs }) {
    return Object.fromEntries(needs.modules.flatMap(({ module, mod, zip }) => [
        ...(mod === undefined ? [] : [[(0,_pack_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(module, 'mod'), mod]]),
        ...(zip === undefined ? [] : [[(0,_pack_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(module, 'zip'), zip]]),
    ]));
}
/**
 * The files of each need that the ground lacks; needs that lack nothing are left out. Where one go.mod of a path is lacking, all of
 * that path come along: its version list is then the one of the whole bundle, also for plain tools that unpack one over the other.
 */
function lackedBy(ground, needs) {
    if (ground === undefined)
        return needs;
    const lacks = ({ module }, kind) => !ground.held.has((0,_pack_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(module, kind));
    const listed = new Set(needs.flatMap((need) => (need.mod !== undefined && lacks(need, 'mod') ? [need.module.path] : [])));
    return needs.flatMap((need) => {
        const mod = listed.has(need.module.path) ? need.mod : undefined;
        const zip = lacks(need, 'zip') ? need.zip : undefined;
        return mod === undefined && zip === undefined && !lacks(need, 'info') ? [] : [{ ...need, mod, zip }];
    });
}
/**
 * A finding for each bundle that others build on and that is not among them. To be told where something is missing: what is whole
 * needs no base, and what is proven none of that name.
 *
 * @throws Failure as `fileDigest` does
 */
async function absentBases(host, read) {
    const deltas = read.flatMap(({ file, base }) => (base === null ? [] : [{ file, base }]));
    if (deltas.length === 0)
        return [];
    const given = new Set(await Promise.all(read.map(({ file }) => host.work.do('digest', { file }))));
    return deltas
        .filter(({ base }) => !given.has(base))
        .map(({ file, base }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('E_OFFLINE_MISSING', {
        path: file,
        message: `this is a delta on the bundle with SHA-256 ${base}, which was not given`,
        remedy: 'name that bundle too, before this one',
    }));
}
//# sourceMappingURL=delta.js.map

/***/ }),

/***/ 48382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30362);

/** What two sides have that the other has not. Pure. */
function difference(before, after) {
    const [old, now] = [byPath(before.archives), byPath(after.archives)];
    const paths = [...new Set([...old.keys(), ...now.keys()])].sort(_gomod_module_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo);
    const each = paths.map((path) => ofPath(old.get(path) ?? [], now.get(path) ?? []));
    return {
        added: each.flatMap(({ added }) => added),
        removed: each.flatMap(({ removed }) => removed),
        changed: each.flatMap(({ changed }) => changed),
        gomods: gomods(before, after),
    };
}
function byPath(modules) {
    const paths = new Map();
    for (const module of [...modules].sort(_gomod_module_js__WEBPACK_IMPORTED_MODULE_0__/* .compareModules */ .rz))
        paths.set(module.path, [...(paths.get(module.path) ?? []), module]);
    return paths;
}
/** One version that makes place for another is a change; where there are more, nobody can tell which is for which. */
function ofPath(before, after) {
    const same = (a, b) => a.version === b.version && a.zip === b.zip;
    const removed = before.filter((module) => !after.some((other) => same(module, other)));
    const added = after.filter((module) => !before.some((other) => same(module, other)));
    const changed = removed.flatMap((from) => {
        const to = added.find(({ version }) => version === from.version) ?? only(removed, added);
        return to === undefined ? [] : [{ from, to }];
    });
    return {
        added: added.filter((module) => !changed.some(({ to }) => to === module)),
        removed: removed.filter((module) => !changed.some(({ from }) => from === module)),
        changed,
    };
}
function only(removed, added) {
    return removed.length === 1 && added.length === 1 ? added[0] : undefined;
}
function gomods(before, after) {
    const [old, now] = [before.gomods, after.gomods];
    if (old === null || now === null)
        return null;
    return {
        added: [...now].filter((id) => !old.has(id)).length,
        removed: [...old].filter((id) => !now.has(id)).length,
    };
}
//# sourceMappingURL=difference.js.map

/***/ }),

/***/ 79429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92308);




const ENVIRONMENT = 'the environment';
/** Bytes of the largest settings file that is read. */
const MOST = 1 << 20;
/**
 * Reads the settings from all places where the go command does: the environment, the file of `go env -w`, GOROOT/go.env.
 *
 * @see cmd/go/internal/cfg Getenv, initEnvCache; go-modules-spec.md 11
 */
function readSettings(env, go) {
    const user = go.GOENV === '' ? (env['GOENV'] ?? defaultFile(env)) : go.GOENV;
    const files = [...(user === 'off' ? [] : [user]), ...(go.GOROOT === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(go.GOROOT, 'go.env')])];
    const read = files.map((file) => ({ place: file, values: valuesIn(file) }));
    const all = (name) => {
        const own = env[name] ?? '';
        const below = read.map(({ place, values }) => ({ place, value: values.get(name) ?? '' }));
        return [{ place: ENVIRONMENT, value: own }, ...below].filter(({ value }) => value !== '');
    };
    return { all, get: (name) => all(name)[0] };
}
function defaultFile(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['XDG_CONFIG_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.config'), 'go', 'env');
}
function valuesIn(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!stat.isFile() || stat.size > MOST)
            return new Map();
        const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').split('\n');
        return new Map(lines.flatMap((line) => {
            const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*?)\r?$/.exec(line.trimStart()) ?? [];
            return name === undefined || value === undefined ? [] : [[name, value]];
        }));
    }
    catch {
        return new Map(); // Go passes over what it cannot read
    }
}
/** The one finding of a {@link Failure} that `run` throws; none where it throws nothing. */
function failureOf(run) {
    try {
        run();
        return [];
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
            return [thrown.finding];
        throw thrown;
    }
}
/** A finding about a setting, with the place it stands in; the value is told where it can hold no secret. */
function about(code, name, setting) {
    const inFile = setting.place === ENVIRONMENT ? {} : { path: setting.place };
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(code, {
        ...inFile,
        message: `${name}=${setting.value.slice(0, 200)} in ${setting.place}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(code).message}`,
    });
}
//# sourceMappingURL=scene.js.map

/***/ }),

/***/ 23655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asksOf),
/* harmony export */   x: () => (/* binding */ eachFrame)
/* harmony export */ });
/* harmony import */ var _pack_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90921);
/* harmony import */ var _work_inturn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7795);


/** What is asked of each frame, in order. */
function asksOf({ file, frames, wishes }) {
    return frames.map((frame, i) => ({ file, frame, last: i === frames.length - 1, wishes }));
}
/**
 * Has every frame of a bundle read by a job, and bounds what is kept of all of them.
 *
 * @param read the job; one a worker thread
 * @returns what each frame gave, in order
 * @throws Failure `E_BUNDLE_FORMAT` past the bounds; what `read` throws
 */
async function eachFrame(host, asks, read) {
    const all = [];
    const tally = new _pack_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .Tally */ .F();
    let bytes = 0;
    let done = 0;
    const numbered = asks.map((ask, i) => [ask, i]);
    await (0,_work_inturn_js__WEBPACK_IMPORTED_MODULE_1__/* .inTurn */ .l)(host.work.width, numbered, async ([ask, i]) => {
        const found = await read(ask);
        for (const { text } of found.members)
            tally.add(text?.length ?? 0);
        all[i] = found;
        bytes += ask.frame.packed;
        host.progress({ stage: 'restore', done: ++done, of: asks.length, bytes });
    });
    return all;
}
//# sourceMappingURL=eachframe.js.map

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

/***/ 45310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withGo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _gomod_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60430);




/**
 * The go command that PATH names, looked up once: from then on the host runs that very file wherever `go` is asked for, whatever
 * the folder it runs in. Without one the host is as it was.
 *
 * @param base the folder the run is about; absolute
 * @throws Failure `E_GO_IN_WORKSPACE` for one that lies in the checkout, or is a link that leads there
 * @see threat-model T33
 */
function withGo(host, base) {
    const go = findGo(host.env, base);
    if (go === undefined)
        return { host, go };
    const checkout = (0,_gomod_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutOf */ .o5)(base);
    if ((0,_gomod_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(checkout, go) || (0,_gomod_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(checkout, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(go, '..')))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('E_GO_IN_WORKSPACE', { path: go, want: `a go command outside of ${checkout.top}` });
    const run = (command) => host.run(command.file === 'go' ? { ...command, file: go } : command);
    return { host: { ...host, run }, go };
}
/** The first `go` in PATH that can be run; a name that is not absolute starts at the base, where a program would run. */
function findGo(env, base) {
    const name = process.platform === 'win32' ? 'go.exe' : 'go';
    const path = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? '';
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .map((dir) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(dir) ? dir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, dir), name))
        .find(isRunnable);
}
function isRunnable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false; // not there, or not for this user
    }
}
//# sourceMappingURL=gocommand.js.map

/***/ }),

/***/ 82637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inventoryOf),
/* harmony export */   u: () => (/* binding */ requestsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61296);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30362);
/* harmony import */ var _received_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80622);




/** A report holds no more module versions and requests than these; the counts in it are always of all. */
const MOST = { modules: 5_000, requests: 10_000 };
/** Each module version of a plan, in order, and what became of it. Reads the sizes of archives, and nothing else. */
function inventoryOf(plan, fates) {
    const refused = new Set(fates.findings.filter((found) => isRefusal(found)).map(({ module }) => module ?? ''));
    return plan.needs.modules.slice(0, MOST.modules).map((need) => {
        const module = (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(need.module);
        return { module, state: stateOf(module, fates, refused), size: sizeOf(plan, need) };
    });
}
function isRefusal(found) {
    return found.level === 'error' && ((0,_received_js__WEBPACK_IMPORTED_MODULE_3__/* .isAboutContent */ .BR)(found) || found.code.startsWith('E_MODULE_'));
}
function stateOf(module, { restored, fetched, missing }, refused) {
    if (refused.has(module))
        return 'rejected';
    if (missing?.has(module) === true)
        return 'missing';
    if (fetched?.has(module) === true)
        return 'fetched';
    return restored?.has(module) === true ? 'restored' : 'present';
}
/** Bytes of the archive as it lies in the folder of the plan; null where none is needed or none is kept. */
function sizeOf({ folder }, { module, zip }) {
    if (zip === undefined)
        return null;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__/* .cachePaths */ .Rl)(folder, module).zip, { throwIfNoEntry: false })?.size ?? null;
}
/** What was asked of the proxy list, in the order in which it was wanted. @param began the run, as `performance.now()` */
function requestsOf(trips, began) {
    const since = (time) => time === undefined ? null : Math.round((time - began) * 10) / 10;
    return trips.slice(0, MOST.requests).map((trip) => ({
        module: trip.module,
        file: trip.kind,
        from: trip.from ?? null,
        wanted: since(trip.wanted) ?? 0,
        sent: since(trip.sent),
        answered: since(trip.answered),
        ended: since(trip.ended) ?? 0,
        bytes: trip.bytes,
        tries: trip.tries,
    }));
}
//# sourceMappingURL=inventory.js.map

/***/ }),

/***/ 74502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ weighLeftOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61296);
/* harmony import */ var _work_inturn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7795);



/**
 * What the answer of the go command leaves out, and what it would have cost; undefined where nothing was asked.
 *
 * @param ask who to ask about archives the module cache does not hold; after the first that is not told nobody is asked any more
 */
async function weighLeftOut({ answered, question, leftOut, folder }, ask = () => Promise.resolve(undefined)) {
    if (answered === undefined || question === undefined)
        return undefined;
    const known = { bytes: 0, all: true };
    await (0,_work_inturn_js__WEBPACK_IMPORTED_MODULE_2__/* .inTurn */ .l)(8, leftOut, async (module) => {
        if (!known.all)
            return;
        const size = sizeHere(folder, module) ?? (await ask(module));
        if (size === undefined)
            known.all = false;
        else
            known.bytes += size;
    });
    const bytes = known.all ? known.bytes : null;
    return { modules: leftOut.length, bytes, platforms: question.platforms };
}
function sizeHere(folder, module) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_1__/* .cachePaths */ .Rl)(folder, module).zip, { throwIfNoEntry: false });
    return stat?.isFile() === true ? stat.size : undefined;
}
//# sourceMappingURL=leftout.js.map

/***/ }),

/***/ 58436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ askNeeded),
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/regular.js
var regular = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/src/gomod/tree.js
var tree = __webpack_require__(26898);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/proxy/loopback.js
/** A file proxy for one program on this machine: read-only, on 127.0.0.1, gone with the run. */




/**
 * Serves on a free port of 127.0.0.1. The address starts with a name nobody can guess, because other users of the machine can
 * reach the port too. A path that `files` does not hold is 404; so is a file that turns out not to be there.
 *
 * @param files by path without the leading slash, as a file proxy has it (`!` not `%21`); called at each request for it
 */
async function serveLoopback(files) {
    const secret = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const server = (0,external_node_http_.createServer)((request, response) => {
        const path = pathBelow(secret, request);
        const file = path === undefined ? undefined : files.get(path);
        answer(response, file).catch(() => response.destroy());
    });
    await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(0, '127.0.0.1', done);
    });
    const { port } = server.address();
    return {
        url: `http://127.0.0.1:${port}/${secret}`,
        close: () => new Promise((done) => {
            server.close(() => {
                done();
            });
            server.closeAllConnections();
        }),
    };
}
function pathBelow(secret, { method, url = '' }) {
    if (method !== 'GET' || !url.startsWith(`/${secret}/`))
        return undefined;
    return url.slice(secret.length + 2).replaceAll('%21', '!');
}
async function answer(response, file) {
    const served = await file?.();
    if (served === undefined) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('not in the plan, or not proven');
        return;
    }
    if ('bytes' in served)
        response.end(served.bytes);
    else
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(served.file), response);
}
//# sourceMappingURL=loopback.js.map
// EXTERNAL MODULE: ./build/src/gomod/project.js + 2 modules
var gomod_project = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/src/stages/seal.js
var seal = __webpack_require__(93800);
;// CONCATENATED MODULE: ./build/src/stages/golist.js




/** One package that Go finds nowhere, or cannot say where. */
const LOST = '{{if and .Error (not .Dir)}}{{printf "%q\\t%q" .ImportPath .Error.Err}}{{"\\n"}}{{end}}';
/** Packages are loaded by as many threads as Go thinks it has; most of them wait for an archive. */
const WIDTH = '16';
/**
 * Lists the packages of the roots with their tests and all they import, one run after the other: for each platform with and
 * without cgo, each root alone and, in a workspace, all roots joined. A package of another module that is found nowhere is an
 * error. In a workspace the joined view decides: a member may be unable to build alone.
 *
 * @throws Failure `E_USAGE` for a platform Go does not know; the signal's reason
 */
async function listAll(host, plan, desk) {
    const { question } = plan;
    if (question === undefined)
        return [];
    const found = new Map();
    const views = viewsOf(plan, question);
    for (const platform of question.platforms) {
        const base = environment(host, plan, { question, desk, platform });
        await checkPlatform(host, { platform, env: base, desk });
        for (const CGO_ENABLED of ['0', '1'])
            for (const view of views) {
                host.progress({ stage: 'plan', done: 0, of: 1, bytes: 0 });
                const env = { ...base, CGO_ENABLED, GOWORK: view.gowork };
                const ran = await runGo(host, { args: listArgs(question, view.patterns), cwd: view.cwd, env }, desk);
                if (view.decides)
                    for (const one of judge(plan, ran))
                        found.set(`${one.code} ${one.message}`, one);
            }
    }
    return [...found.values()];
}
function viewsOf({ project }, { packages }) {
    const { base, roots } = project;
    const works = (0,gomod_project/* workspacesOf */.cE)(project);
    const members = new Set(works.flatMap((work) => work.members));
    const alone = roots.map(({ dir }) => ({
        cwd: (0,external_node_path_.join)(base, dir),
        gowork: 'off',
        patterns: packages,
        decides: !members.has(dir),
    }));
    const joint = works.map((work) => {
        const dirs = work.members.map((dir) => external_node_path_.posix.relative(work.dir, dir) || '.');
        const patterns = dirs.flatMap((dir) => packages.map((pattern) => below(dir, pattern)));
        return { cwd: (0,external_node_path_.join)(base, work.dir), gowork: work.file, patterns: [...new Set(patterns)], decides: true };
    });
    return [...alone, ...joint];
}
/** A pattern of a root as it is said in the base. */
function below(dir, pattern) {
    if (!/^\.\.?(\/|$)/.test(pattern))
        return pattern;
    const path = external_node_path_.posix.join(dir, pattern);
    return path.startsWith('../') || path === '.' ? path : `./${path}`;
}
function listArgs({ tags }, patterns) {
    const tagged = tags === '' ? [] : [`-tags=${tags}`];
    return ['list', '-deps', '-test', '-e', ...tagged, '-f', LOST, '--', ...patterns];
}
/** The environment of the seal, but for folders of its own and the one proxy. */
function environment(host, plan, { question, desk, platform }) {
    const [GOOS, GOARCH] = platform.split('/');
    const own = {
        GOPATH: (0,external_node_path_.join)(desk.dir, 'path'),
        GOCACHE: (0,external_node_path_.join)(desk.dir, 'build'),
        GOMODCACHE: (0,external_node_path_.join)(desk.dir, 'mod'),
    };
    const { variables } = (0,seal/* seal */.o)(plan, { GOFLAGS: question.goflags, ...own }, 'modcache');
    const inherited = Object.entries(host.env).filter(([name]) => name !== 'GOCACHEPROG');
    return {
        ...Object.fromEntries(inherited),
        ...variables,
        ...own,
        GOPROXY: desk.proxy,
        GOOS,
        GOARCH,
        GOMAXPROCS: WIDTH,
    };
}
/** `go list` takes every name for a platform; what builds does not. */
async function checkPlatform(host, { platform, env, desk }) {
    const asked = {
        args: ['list', '-export', '-f', '', 'unsafe'],
        cwd: desk.dir,
        env: { ...env, GOWORK: 'off' },
    };
    const ran = await runGo(host, asked, desk);
    if (ran.status === 0)
        return;
    if (ran.stderr.includes('unsupported GOOS/GOARCH'))
        throw new errors/* Failure */.HR('E_USAGE', {
            message: `platforms: this Go does not know ${platform}`,
            remedy: 'go tool dist list names those it knows',
        });
    throw errors/* Failure */.HR.of(notTold(ran));
}
async function runGo(host, asked, { signal }) {
    signal.throwIfAborted();
    const ran = await host.run({ file: 'go', ...asked, signal });
    signal.throwIfAborted();
    return ran;
}
/** What a run of `go list` says against the plan. */
function judge({ project }, ran) {
    if (ran.status !== 0)
        return [notTold(ran)];
    return ran.stdout.split('\n').flatMap((line) => {
        const [, path = '', why = ''] = /^"([^" ]*).*"\t"(.*)"$/.exec(line) ?? [];
        if (path === '')
            return [];
        const ours = project.roots.some(({ module }) => path === module || path.startsWith(`${module}/`));
        if (ours)
            return [notThereYet(path)];
        return [
            (0,errors/* finding */.gk)('E_GO_LIST', { message: `${path}: ${why.replaceAll('\\"', '"').replaceAll(/\\[nt]+/g, ' ')}` }),
        ];
    });
}
/** Code that a later step generates is no fault of the project; but what it will import is not known. */
function notThereYet(path) {
    return (0,errors/* finding */.gk)('W_PLAN_PARTIAL', {
        message: `the package ${path} is not there; what it imports is not in this plan`,
        remedy: 'generate it before the modules are brought in, or use scope build',
    });
}
/** Its last words; what it downloads stands before them. */
function notTold({ stderr, status }) {
    const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('go: downloading '));
    const said = lines.slice(0, 3).join('; ').slice(0, 600);
    return (0,errors/* finding */.gk)('E_GO_LIST', {
        message: said === '' ? `go list ended with ${status ?? 'a signal'} and said nothing` : `go list: ${said}`,
    });
}
//# sourceMappingURL=golist.js.map
// EXTERNAL MODULE: ./build/src/stages/plan.js + 3 modules
var stages_plan = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/src/stages/stock.js
var stock = __webpack_require__(81319);
;// CONCATENATED MODULE: ./build/src/stages/needed.js













/**
 * Asks the go command which archives the roots need, where the plan has a question; gives the plan without the others. The go
 * command runs in folders of its own and may ask nobody but a file proxy on loopback, which gives it the go.mod files of the
 * plan and, of archives, what `bring` has proven before. What it asks for counts as needed, also where it did not get it: it
 * would ask for the same in the seal.
 *
 * @throws Failure `E_USAGE` for a platform Go does not know, `E_GOFLAGS`; what `bring` throws; system errors
 * @see design section 3.1, scope needed; go-modules-spec.md 5.9
 */
async function askNeeded(host, plan, bring) {
    if (plan.question === undefined)
        return plan;
    // without the whole graph Go could only tell that files are missing, and the plan tells which
    if (!(0,stages_plan/* isFinal */.dR)(plan))
        return (0,stages_plan/* planAgain */.Gj)({ ...plan, answered: { chosen: new Set(), partial: true, findings: [] } });
    const shop = new Shop(host, plan, bring);
    const answered = await ask(host, plan, shop);
    return (0,stages_plan/* planAgain */.Gj)({ ...plan, answered });
}
async function ask(host, plan, shop) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-airlock-'));
    const server = await serveLoopback(shop.files());
    try {
        const signal = AbortSignal.any([host.signal, shop.signal]);
        const findings = await listAll(host, plan, { dir, proxy: server.url, signal });
        shop.throwIfBroken();
        return { chosen: shop.asked, partial: shop.lacks, findings: explained(plan, shop) ? [] : findings };
    }
    catch (thrown) {
        shop.throwIfBroken(); // it ended the go command, which is what was thrown
        throw thrown;
    }
    finally {
        await server.close();
        await shop.atRest();
        (0,tree/* removeTree */.dM)(dir);
    }
}
/** True when something else says already why Go cannot load all packages: a file that did not come, or has no sum. */
function explained(plan, shop) {
    return shop.lacks || (0,errors/* exitStatus */.$u)([...plan.findings, ...plan.mods.wrong]) !== 0;
}
/**
 * Asks by what the module cache holds; asks no proxy.
 *
 * @param known what this run has proven already
 */
async function settle(host, plan, known = new Map()) {
    const checked = new Map(known);
    const settled = await askNeeded(host, plan, async ({ module, mod, zip }) => {
        const only = { ...plan, needs: { ...plan.needs, modules: [{ module, mod, zip }] } };
        const found = (await (0,stock/* takeStock */.ol)(host, only, checked)).checked.get((0,gomod_module/* idOf */.TH)(module));
        if (found === undefined)
            return false;
        checked.set((0,gomod_module/* idOf */.TH)(module), found);
        return found.zip === 'proven' || (found.zip === 'missing' && found.tree === 'proven');
    });
    return { plan: settled, checked };
}
/** What the go command may have, and what it asked for. */
class Shop {
    asked = new Set();
    #host;
    #plan;
    #bring;
    #brought = new Map();
    #broken = new AbortController();
    #lacks = false;
    constructor(host, plan, bring) {
        this.#host = host;
        this.#plan = plan;
        this.#bring = bring;
    }
    /** Aborted when something went wrong that ends the run. */
    get signal() {
        return this.#broken.signal;
    }
    /** True when an archive was asked for and did not come. */
    get lacks() {
        return this.#lacks;
    }
    throwIfBroken() {
        this.#broken.signal.throwIfAborted();
    }
    /** Until nothing is on its way any more. Never throws. */
    async atRest() {
        await Promise.allSettled(this.#brought.values());
    }
    /** The files of the plan by their path at a proxy. */
    files() {
        const files = new Map();
        for (const { module, mod } of this.#plan.needs.modules) {
            files.set(pathOf(module, 'info'), () => Promise.resolve({ bytes: Buffer.from((0,modcache/* infoText */.aV)(module)) }));
            if (mod !== undefined)
                files.set(pathOf(module, 'mod'), () => Promise.resolve(this.#mod(module)));
        }
        for (const archive of (0,stock/* archivesOf */.bS)(this.#plan))
            files.set(pathOf(archive.module, 'zip'), () => this.#zip(archive));
        return files;
    }
    #mod(module) {
        const bytes = this.#plan.mods.has(module)
            ? (0,regular/* readRegular */.VX)((0,modcache/* cachePaths */.Rl)(this.#plan.folder, module).mod)
            : undefined;
        return bytes === undefined ? undefined : { bytes };
    }
    async #zip(archive) {
        const id = (0,gomod_module/* idOf */.TH)(archive.module);
        this.asked.add(id);
        try {
            const brought = this.#brought.get(id) ?? this.#bring(archive);
            this.#brought.set(id, brought);
            if (await brought)
                return await this.#served(archive);
            this.#lacks = true;
            return undefined;
        }
        catch (thrown) {
            this.#broken.abort(thrown);
            throw thrown;
        }
    }
    /** The archive as it stands in the module cache; made from the tree where none is kept. */
    async #served({ module, zip }) {
        const file = (0,modcache/* cachePaths */.Rl)(this.#plan.folder, module).zip;
        if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() === true)
            return { file };
        const order = { folder: this.#plan.folder, module, want: zip };
        return { bytes: await this.#host.work.do('archive', order) };
    }
}
function pathOf({ path, version }, kind) {
    return `${(0,gomod_module/* escapePath */.ft)(path)}/@v/${(0,gomod_module/* escapeVersion */.av)(version)}.${kind}`;
}
//# sourceMappingURL=needed.js.map

/***/ }),

/***/ 21163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h_: () => (/* binding */ isBarred),
  dR: () => (/* binding */ isFinal),
  cG: () => (/* binding */ isWrong),
  Cs: () => (/* binding */ makePlan),
  Gj: () => (/* binding */ planAgain),
  yW: () => (/* binding */ unreadFindings)
});

// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/mods.js
var gomod_mods = __webpack_require__(52379);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
;// CONCATENATED MODULE: ./build/src/gomod/narrow.js

/** Needs without the archives that are not in `chosen` (`path@version`), and which those are. */
function narrowNeeds(needs, chosen) {
    const isOut = (need) => need.zip !== undefined && !chosen.has((0,gomod_module/* idOf */.TH)(need.module));
    const modules = needs.modules.map((need) => (isOut(need) ? { ...need, zip: undefined } : need));
    return { needs: { ...needs, modules }, leftOut: needs.modules.filter(isOut).map(({ module }) => module) };
}
//# sourceMappingURL=narrow.js.map
// EXTERNAL MODULE: ./build/src/gomod/needs.js
var gomod_needs = __webpack_require__(5049);
// EXTERNAL MODULE: ./build/src/gomod/project.js + 2 modules
var gomod_project = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/src/gomod/toolchain.js
var toolchain = __webpack_require__(11071);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/gomod/regular.js
var regular = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/src/gomod/version.js
var gomod_version = __webpack_require__(95760);
// EXTERNAL MODULE: ./build/src/gomod/views.js + 1 modules
var gomod_views = __webpack_require__(82012);
// EXTERNAL MODULE: ./build/src/proxy/patterns.js
var patterns = __webpack_require__(23471);
;// CONCATENATED MODULE: ./build/src/stages/allow.js
/** The list of modules that people have looked at: hashes tell that a module is genuine, not that it is harmless. */








const MAX_BYTES = 1 << 20;
const MAX_LINES = 100_000;
const LINE = /^([^@]+)(?:@([^@]*))?$/;
// what a module path may hold, and what makes a glob of it; nothing else could ever match
const PATTERN = /^[-._~0-9A-Za-z/*?[\]^\\]+$/;
const GLOB = /[*?[\\]/;
/**
 * Reads a list of allowed modules from a file.
 *
 * @param file absolute
 * @throws Failure `E_UNREADABLE`; as {@link parseAllowList}
 */
function readAllowList(file) {
    if ((0,external_node_fs_.existsSync)(file) && (0,external_node_fs_.statSync)(file).size > MAX_BYTES)
        throw malformed(file, 'it is larger than 1 MiB');
    return parseAllowList((0,regular/* readNamed */.Mk)(file, file).toString('utf8'), file);
}
/**
 * Reads a list of allowed modules: one pattern a line, `#` starts a comment. A pattern names module paths as one of GOPRIVATE does:
 * with n elements it is compared with the first n elements of the path. With `@version` it names that version of the modules whose
 * whole path it matches. An empty list allows nothing.
 *
 * @param file how it is shown to people
 * @throws Failure `E_ALLOW_SYNTAX` with `file:line` for a line that can name no module, and for a text over 1 MiB or 100,000 lines
 */
function parseAllowList(text, file) {
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw malformed(file, 'it is larger than 1 MiB');
    const lines = text.replace(/^\ufeff/, '').split('\n');
    if (lines.length > MAX_LINES + 1)
        throw malformed(file, `it has more than ${MAX_LINES} lines`);
    const names = new Set();
    const globs = [];
    for (const [index, line] of lines.entries()) {
        const written = line.replace(/#.*$/s, '').trim();
        if (written === '')
            continue;
        const rule = readRule(written, `${file}:${index + 1}`);
        if (typeof rule === 'string')
            names.add(rule);
        else
            globs.push(rule);
    }
    const allows = (m) => names.has((0,gomod_module/* idOf */.TH)(m)) || prefixesOf(m.path).some((path) => names.has(path)) || globs.some((is) => is(m));
    return { file, allows };
}
/** What a line allows: a module path or `path@version` as it is, or a test. Plain names are most of a list, and quick to look up. */
function readRule(written, place) {
    const [, pattern = '', version] = LINE.exec(written) ?? [];
    const plain = pattern.replace(/\/$/, '');
    const matches = PATTERN.test(pattern) && !/^\/|\/\//.test(pattern) ? (0,patterns/* readPattern */.Z)(pattern) : undefined;
    if (matches === undefined)
        throw malformed(place, `no module or pattern: ${(0,gomod_module/* quoted */.TL)(written)}`);
    if (version !== undefined && (!(0,gomod_version/* isValid */.fn)(version) || (0,gomod_version/* canonical */.$N)(version) !== version))
        throw malformed(place, `no version of a module: ${(0,gomod_module/* quoted */.TL)(version)}`);
    if (!GLOB.test(plain))
        return version === undefined ? plain : `${plain}@${version}`;
    if (version === undefined)
        return ({ path }) => matches(path);
    const count = plain.split('/').length;
    return (m) => m.version === version && m.path.split('/').length === count && matches(m.path);
}
/** A path and the paths it lies below. */
function prefixesOf(path) {
    const elements = path.split('/');
    return elements.map((_, index) => elements.slice(0, index + 1).join('/'));
}
function malformed(path, message) {
    return new errors/* Failure */.HR('E_ALLOW_SYNTAX', { path, message });
}
/**
 * `E_MODULE_NOT_ALLOWED` for each planned module version that no line allows, with the line of the root that asks for it. A version
 * that is not selected, of which only the go.mod is read, need not be allowed.
 */
function notAllowed(list, planned) {
    const refused = planned.needs.modules.filter(({ module }) => !list.allows(module));
    if (refused.length === 0)
        return [];
    const askers = askersOf((0,gomod_views/* readViews */.pg)(planned.project, planned.mods.of));
    return refused
        .filter(({ module, zip }) => zip !== undefined || askers.has((0,gomod_module/* idOf */.TH)(module)))
        .filter(({ module }) => !mayRise(module, list, planned))
        .map(({ module }) => {
        const asker = askers.get((0,gomod_module/* idOf */.TH)(module));
        return (0,errors/* finding */.gk)('E_MODULE_NOT_ALLOWED', {
            module: (0,gomod_module/* idOf */.TH)(module),
            ...(asker === undefined ? {} : { path: asker.place }),
            message: `no line of ${list.file} allows it${asker?.through ?? ''}`,
            remedy: `review the module; then add ${(0,gomod_module/* idOf */.TH)(module)} to ${list.file}, or stop requiring it`,
        });
    });
}
/**
 * Whether a go.mod that is still to be read may select an allowed version in place of this one. Versions only rise, and only what a
 * sum or a replace names can be selected.
 */
function mayRise({ path, version }, list, { project, needs }) {
    if (needs.unread.length === 0)
        return false;
    const { sums, roots } = project;
    const works = (0,gomod_project/* workspacesOf */.cE)(project).flatMap(({ work }) => work.replace);
    const rules = [...roots.flatMap(({ mod }) => mod.replace), ...works];
    return (rules.some(({ oldPath, oldVersion }) => oldPath === path && oldVersion !== undefined) ||
        sums.mods.some((m) => m.path === path && (0,gomod_version/* compareVersions */.Zy)(m.version, version) > 0 && list.allows(m)));
}
/** Who asks for a selected module version, by what it is after replacement. */
function askersOf(views) {
    const askers = new Map();
    for (const view of views)
        for (const asked of view.graph.buildList) {
            const origin = view.origin(asked);
            if (origin.from === 'folder' || askers.has((0,gomod_module/* idOf */.TH)(origin.module)))
                continue;
            askers.set((0,gomod_module/* idOf */.TH)(origin.module), (0,gomod_views/* whoAsks */.NM)(view, asked));
        }
    return askers;
}
//# sourceMappingURL=allow.js.map
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
;// CONCATENATED MODULE: ./build/src/stages/ontrust.js





/**
 * What the go command would take on trust: in a workspace it asks for no sums. An archive or tree that is in the module cache, of a
 * version that is selected and that no sum covers, is built from as it is, and its hash written to go.work.sum as if it were right.
 * What is not in the module cache cannot be taken so, and may not be needed by any build. Looks at names only.
 *
 * @returns `E_GOSUM_MISSING` for each; none while the plan is not whole, as another version may be selected yet
 * @see cmd/go/internal/modload mustHaveSums; go-modules-spec.md 5.5
 */
function onTrust({ unsummed, unread }, folder) {
    if (unread.length > 0)
        return [];
    return unsummed.flatMap(([asked, view]) => {
        const origin = view.origin(asked);
        if (origin.from === 'folder')
            return [];
        const { path, version } = origin.module;
        const { zip, tree } = (0,modcache/* cachePaths */.Rl)(folder, origin.module);
        if (!isThere(zip) && !isThere(tree))
            return [];
        const by = (0,gomod_views/* whoAsks */.NM)(view, asked);
        const message = `it is in the module cache, and in a workspace the go command would believe it: go.work.sum has no line for its archive${by.through}`;
        const want = `${path} ${version} h1:…`;
        const detail = { module: (0,gomod_module/* idOf */.TH)(origin.module), path: by.place, want, message, remedy: REMEDY };
        return [(0,errors/* finding */.gk)('E_GOSUM_MISSING', detail)];
    });
}
const REMEDY = 'remove it from the module cache, then go list -m all >/dev/null && go mod download';
function isThere(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
//# sourceMappingURL=ontrust.js.map
;// CONCATENATED MODULE: ./build/src/stages/plan.js








/**
 * Reads the checkout and calculates the plan. Asks nobody.
 *
 * @param from what gives the go.mod files of dependencies; not given: the module cache
 */
function makePlan(ask, from = ask.folder) {
    const read = (0,gomod_project/* readProject */.Wh)(ask.where);
    const project = { ...read, findings: [...read.findings, ...(0,toolchain/* tooNew */.$J)(read, ask.go ?? '')] };
    const allowed = ask.allowModules === undefined ? undefined : readAllowList(ask.allowModules);
    const mods = new gomod_mods/* Mods */.K(from, project.sums);
    return planAgain({
        project,
        scope: ask.scope,
        folder: ask.folder,
        mods,
        allowed,
        certain: (0,gomod_needs/* certainArchives */.w)(project),
        question: ask.question,
        answered: undefined,
    });
}
/** The plan once more, after go.mod files came into the module cache. */
function planAgain(known) {
    const { project, folder, mods, allowed, answered } = known;
    const all = (0,gomod_needs/* calculateNeeds */.E)(project, mods.of, known.scope);
    const refused = allowed === undefined ? [] : notAllowed(allowed, { project, mods, needs: all });
    const { needs, leftOut } = answered === undefined ? { needs: all, leftOut: [] } : narrowNeeds(all, answered.chosen);
    const findings = [
        ...[...project.findings, ...all.findings, ...(mods.inFolder ? onTrust(all, folder) : []), ...refused],
        ...(answered?.findings ?? []),
    ];
    return { ...known, needs, leftOut, findings };
}
/** True when every go.mod of the graph was read: the plan holds all there is to know. */
function isFinal(plan) {
    return plan.needs.unread.length === 0;
}
/** True when something is wrong with the project: then a run can only fail. */
function isWrong({ findings }) {
    return (0,errors/* exitStatus */.$u)(findings) !== 0;
}
/**
 * True when something is wrong with the project that no go.mod still to come can make good: then nobody is asked for anything.
 *
 * @see threat-model T19: the sums are complete before the network is touched
 */
function isBarred({ findings, needs }) {
    return isWrong({ findings: findings.filter((found) => !needs.open.has(found)) });
}
/** A warning where the plan does not hold all there is to know: go.mod files or, where the go command is asked, archives are not at hand. */
function unreadFindings({ needs: { unread }, answered }) {
    if (unread.length === 0 && answered?.partial !== true)
        return [];
    if (unread.length === 0) {
        const message = 'archives are not in the module cache; what only their packages import is not in this plan';
        return [(0,errors/* finding */.gk)('W_PLAN_PARTIAL', { message })];
    }
    const message = `${unread.length} go.mod files are not in the module cache; what only they name is not in this plan`;
    return [(0,errors/* finding */.gk)('W_PLAN_PARTIAL', { message })];
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 80622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ isAboutContent),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   ml: () => (/* binding */ sentBy),
/* harmony export */   sl: () => (/* binding */ endsRun),
/* harmony export */   yp: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/** What the proxy list sent, as the prefetch handles it. */

/** The failure with where the content came from; where that is a page for people, it is named as such (F08). */
function sentBy(thrown, { from, page }) {
    if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
        return thrown;
    const { finding } = thrown;
    if (!page)
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR.of({ ...finding, message: `${finding.message} (sent by ${from})` });
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR.of({
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
// EXTERNAL MODULE: ./build/src/stages/plan.js + 3 modules
var stages_plan = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/src/stages/side.js
var side = __webpack_require__(11734);
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
        ...{ absent: [], base: stages_base/* noBase */.pr, held: [] },
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
    sum = { ...sum, held: read.flatMap(({ contents }) => (0,side/* sideOf */.Jh)(contents.manifest).archives) };
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
            held: [],
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

/***/ 93800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatSeal),
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);
/* harmony import */ var _gomod_goflags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56225);



/**
 * The sealing environment for the roots of a plan.
 *
 * @param env the settings in force before; GOFLAGS is merged, GOPATH and GOCACHE are pinned to where they were
 * @throws Failure `E_GOFLAGS` for a flag that would undo the seal
 * @see go-modules-spec.md 11
 */
function seal(plan, env, mode) {
    const variables = {
        GOENV: 'off', // first: nothing of the user's file gets in below
        GO111MODULE: 'on',
        GOPROXY: mode === 'proxy' ? fileProxy(plan.folder) : 'off',
        GONOPROXY: 'none', // GOPRIVATE alone would open the network again, even with GOPROXY=off
        GONOSUMDB: 'none',
        GOSUMDB: 'off', // every sum is in the plan, so nothing is left to ask
        GOVCS: '*:off',
        GOAUTH: 'off',
        GOTOOLCHAIN: 'local',
        GOWORK: plan.project.workspace?.file ?? 'off',
        GOFLAGS: (0,_gomod_goflags_js__WEBPACK_IMPORTED_MODULE_2__/* .sealGoflags */ .jd)(env.GOFLAGS, mode === 'vendor' ? 'vendor' : 'readonly'),
        GOMODCACHE: plan.folder.trees,
        ...(env.GOPATH === '' ? {} : { GOPATH: env.GOPATH }),
        ...(env.GOCACHE === '' ? {} : { GOCACHE: env.GOCACHE }),
        // it may use the network, and nothing it hands out is covered by a sum
        ...((env.GOCACHEPROG ?? '') === '' ? {} : { GOCACHEPROG: '' }),
        GIT_TERMINAL_PROMPT: '0',
        GIT_ALLOW_PROTOCOL: 'none',
    };
    return { mode, variables };
}
/** The module cache as a file proxy; `%` and blanks encoded, as Go decodes the path once. */
function fileProxy(folder) {
    return (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(folder.download).href;
}
const LINE = {
    sh: (name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`,
    github: (name, value) => `${name}=${value}`,
    docker: (name, value) => `ENV ${name}="${value.replaceAll(/[\\"$]/g, '\\$&')}"`,
};
/**
 * The variables as a shell, the runner's environment file, a Dockerfile or a program reads them; ends in a newline.
 *
 * @throws Failure `E_USAGE` for a value with a line end, where one line is all the format has for it
 */
function formatSeal({ variables }, format) {
    if (format === 'json')
        return `${JSON.stringify(variables, null, 2)}\n`;
    const broken = Object.entries(variables).find(([, value]) => /[\r\n]/.test(value))?.[0];
    if (broken !== undefined && format !== 'sh')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_USAGE', {
            message: `the value of ${broken} holds a line end, which --format ${format} cannot carry`,
            remedy: 'use folders without line ends in their names, or --format json',
        });
    return Object.entries(variables)
        .map(([name, value]) => `${LINE[format](name, value)}\n`)
        .join('');
}
//# sourceMappingURL=seal.js.map

/***/ }),

/***/ 18871:
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
// EXTERNAL MODULE: ./build/src/gomod/toolchain.js
var toolchain = __webpack_require__(11071);
// EXTERNAL MODULE: ./build/src/stages/doctor/scene.js
var scene = __webpack_require__(79429);
;// CONCATENATED MODULE: ./build/src/stages/unfollowed.js




/**
 * A warning where sealed steps are built with another Go than the same steps without a seal: a toolchain line, or GOTOOLCHAIN, names
 * one, and the seal says GOTOOLCHAIN=local, with which the go command passes over it without a word. Who has set `local` gets none:
 * for them nothing changes.
 *
 * @param env the environment that the seal is made in
 * @param by what the go command said there
 * @see go-modules-spec.md 5.7; peers.md M24
 */
function unfollowed({ project }, env, by) {
    const have = (0,goversion/* versionOfGo */.c5)(by.GOVERSION);
    if (have === undefined || (0,goversion/* compareGo */.Ac)(have, '1.21') < 0)
        return []; // older ones know no toolchains
    const set = (0,scene/* readSettings */.sb)(env, by).get('GOTOOLCHAIN');
    const value = set?.value ?? 'auto';
    const named = (0,goversion/* versionOfGo */.c5)(value.replace(/\+.*$/, ''));
    const other = named !== undefined && (0,goversion/* compareGo */.Ac)(named, have) !== 0 ? [`GOTOOLCHAIN is ${value}`] : [];
    const lines = /^(auto|path)$|\+(auto|path)$/.test(value) ? (0,toolchain/* newerToolchains */.Kx)(project, by.GOVERSION) : [];
    return [
        ...other.map((what) => (0,errors/* finding */.gk)('W_TOOLCHAIN', { message: told(what, have) })),
        ...lines.map(({ path, version }) => (0,errors/* finding */.gk)('W_TOOLCHAIN', { path, message: told(`toolchain go${version} is asked for`, have) })),
    ];
}
function told(what, have) {
    return `${what}; sealed steps build with the go ${have} in PATH`;
}
//# sourceMappingURL=unfollowed.js.map
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
 * @throws Failure `E_GOFLAGS`; `E_USAGE` for a plan of all modules, as GOWORK names one workspace or none
 */
async function makeSeal(host, plan, { mode, env }) {
    if (plan.project.joined !== undefined)
        throw new errors/* Failure */.HR('E_USAGE', {
            message: 'modules: all covers several workspaces, and a seal is over one',
            remedy: 'use mode: off with modules: all, and seal in the job that builds a root',
        });
    const choice = await chooseMode(host, plan, { asked: mode, env });
    const roots = choice.vendored.map((dir) => ({ dir, variables: (0,seal/* seal */.o)(plan, env, 'vendor').variables }));
    const sealed = { ...(0,seal/* seal */.o)(plan, env, choice.mode), ...(roots.length === 0 ? {} : { roots }) };
    const known = [
        ...choice.findings,
        ...(0,surroundings/* surroundings */.i)(host.env, env),
        ...unproven_unproven(plan, env, choice.mode),
        ...unfollowed(plan, host.env, env),
    ];
    if ((0,errors/* exitStatus */.$u)(known) !== 0)
        return { sealed, findings: known };
    return { sealed, findings: [...known, ...(await proveSeal(host, plan, { sealed, by: env }))] };
}
//# sourceMappingURL=sealing.js.map

/***/ }),

/***/ 11734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   VI: () => (/* binding */ isCheckout),
/* harmony export */   i9: () => (/* binding */ checkoutSide),
/* harmony export */   wo: () => (/* binding */ bundleSide)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);
/* harmony import */ var _gomod_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65152);
/* harmony import */ var _gomod_modcache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61296);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30362);
/* harmony import */ var _pack_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98929);
/* harmony import */ var _pack_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47656);
/* harmony import */ var _eachframe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23655);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21163);









/**
 * What a bundle says it has: its manifest, held against the names and sizes of its members. No content is proven.
 *
 * @param under the bundle it is compared with: of a delta on it both together are told
 * @throws Failure `E_BUNDLE_FORMAT`, `E_UNREADABLE`, and `E_USAGE` for a delta on another bundle: what it lacks is not removed
 */
async function bundleSide(host, file, under) {
    const manifest = await manifestOf(host, file);
    const whole = sideOf(manifest);
    if (manifest.base === null)
        return whole;
    if (under === undefined || (await host.work.do('digest', { file: under })) !== manifest.base)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_USAGE', {
            path: file,
            message: `this is a delta on the bundle with SHA-256 ${manifest.base}, and can only be compared with that one: diff BASE DELTA`,
        });
    const base = sideOf(await manifestOf(host, under));
    const archives = new Map([...base.archives, ...whole.archives].map((module) => [(0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(module), module]));
    return { ...whole, archives: [...archives.values()], gomods: null };
}
async function manifestOf(host, file) {
    const asks = (0,_eachframe_js__WEBPACK_IMPORTED_MODULE_7__/* .asksOf */ .A)({ file, frames: (0,_pack_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .openBundle */ .hk)(file).frames, wishes: {} });
    const read = await (0,_eachframe_js__WEBPACK_IMPORTED_MODULE_7__/* .eachFrame */ .x)(host, asks, (ask) => host.work.do('index', ask, { weight: ask.frame.size }));
    return (0,_pack_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .checkContents */ .h)(read.flatMap(({ members }) => members)).manifest;
}
/** What a manifest says. */
function sideOf({ modules }) {
    const archives = modules.flatMap(({ path, version, zip, size }) => zip === undefined ? [] : [{ path, version, zip, size: size ?? null }]);
    const gomods = modules.flatMap((module) => module.zip === undefined ? [`${(0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(module)} ${module.mod ?? ''}`] : []);
    return { archives, gomods: new Set(gomods), findings: [] };
}
/**
 * What a checkout needs by its own files alone, so that it is the same on every machine: the archives, with their sums.
 *
 * @throws Failure as `readProject`
 */
function checkoutSide(where, scope) {
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .makePlan */ .Cs)({ where, scope, folder: (0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyFolder */ .vC)(where.base) }, () => undefined);
    const archives = plan.needs.modules.flatMap(({ module, zip }) => zip === undefined ? [] : [{ ...module, zip, size: null }]);
    return { archives, gomods: null, findings: [...plan.findings, ...partly(plan)] };
}
/** The go.mod of the roots does not name all that is built from: a workspace, a go line below 1.17, a wider scope. */
function partly({ project, scope }) {
    const whole = scope === 'build' && project.roots.every(({ mod }) => (0,_gomod_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .goAtLeast */ .HQ)(mod.go, 17));
    if (whole && project.workspace === undefined)
        return [];
    const message = 'a checkout tells what its go.mod files require; what only the module graph adds is not compared';
    return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('W_PLAN_PARTIAL', { path: project.base, message })];
}
/** True for a checkout. Throws Failure `E_UNREADABLE` when there is nothing of that name. */
function isCheckout(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_UNREADABLE', { path, message: 'there is no such file or folder' });
    return stat.isDirectory();
}
//# sourceMappingURL=side.js.map

/***/ }),

/***/ 81319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   bS: () => (/* binding */ archivesOf),
/* harmony export */   jm: () => (/* binding */ lackingArchives),
/* harmony export */   ol: () => (/* binding */ takeStock),
/* harmony export */   sX: () => (/* binding */ PLACED),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92308);
/* harmony import */ var _gomod_modcache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61296);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30362);
/* harmony import */ var _gomod_ways_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(562);






/** Nothing to redo: this archive was just proven and placed by this run. */
const PLACED = {
    zip: 'proven',
    tree: 'proven',
    ziphash: 'proven',
    bytes: 0,
    namesFolders: false,
    gomod: undefined,
    setId: [],
    findings: [],
};
/** Nothing of it is there. */
const NOTHING = { ...PLACED, zip: 'missing', tree: 'missing', ziphash: 'missing' };
/**
 * Hashes what the module cache holds of each planned archive. Reads only.
 *
 * @param before what an earlier look or this run itself has proven already; it is not hashed again
 */
async function takeStock(host, plan, before = new Map()) {
    const unknown = archivesOf(plan).filter(({ module }) => !before.has((0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(module)));
    const ways = new _gomod_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .Ways */ .H(plan.folder);
    let bytes = 0;
    let done = 0;
    const found = await Promise.all(unknown.map(async ({ module, zip }) => {
        const checked = await check(host, ways, { folder: plan.folder, module, want: zip });
        bytes += checked.bytes;
        host.progress({ stage: 'verify', done: ++done, of: unknown.length, bytes });
        return [(0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(module), checked];
    }));
    return { plan, checked: new Map([...before, ...found]) };
}
/** What is behind a link is as good as wrong, and is not looked at. */
async function check(host, ways, order) {
    try {
        const there = sizeOf(ways, order);
        return there === undefined ? NOTHING : await host.work.do('check', order, { weight: there });
    }
    catch (thrown) {
        const found = { ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFinding */ .N6)(thrown), module: (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(order.module) };
        if (found.code !== 'E_PATH_EXISTS')
            throw thrown;
        return { ...NOTHING, zip: 'wrong', tree: 'wrong', ziphash: 'wrong', findings: [found] };
    }
}
/** Bytes of the archive, 0 where there is only something else of the version; undefined where there is nothing, so that no thread is needed to say so. Throws `E_PATH_EXISTS`. */
function sizeOf(ways, { folder, module }) {
    const paths = (0,_gomod_modcache_js__WEBPACK_IMPORTED_MODULE_3__/* .cachePaths */ .Rl)(folder, module);
    ways.leads(paths.dir);
    ways.leads((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(paths.tree));
    const [zip, ...others] = [paths.zip, paths.tree, paths.ziphash].map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
    return zip?.size ?? (others.some((stat) => stat !== undefined) ? 0 : undefined);
}
/** The archives a plan needs. */
function archivesOf(plan) {
    return plan.needs.modules.flatMap((need) => (need.zip === undefined ? [] : [{ ...need, zip: need.zip }]));
}
/** What is kept is proven: a tree with its `.ziphash`, an archive; and where no archive is kept, at least no wrong one stands there. */
function isComplete(checked, keep) {
    if (checked === undefined)
        return false;
    if (keep.trees && (checked.tree !== 'proven' || checked.ziphash !== 'proven'))
        return false;
    return keep.archives || !keep.trees ? checked.zip === 'proven' : checked.zip !== 'wrong';
}
/** Planned archives that the module cache does not hold completely. */
function lackingArchives({ plan, checked }, keep) {
    return archivesOf(plan).filter(({ module }) => !isComplete(checked.get((0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(module)), keep));
}
/** True when there is nothing left to bring, and nothing left to find out: neither from go.mod files nor from the go command. */
function isWhole(stock, keep) {
    const { question, needs } = stock.plan;
    return question === undefined && needs.unread.length === 0 && lackingArchives(stock, keep).length === 0;
}
/** True when all that the plan needs of this version is in the module cache, proven. */
function isPresent(stock, need, keep) {
    if (need.mod !== undefined && !stock.plan.mods.has(need.module))
        return false;
    return need.zip === undefined || isComplete(stock.checked.get((0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(need.module)), keep);
}
//# sourceMappingURL=stock.js.map

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

/***/ 15396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nH: () => (/* binding */ isWritable),
/* harmony export */   pg: () => (/* binding */ unwritten),
/* harmony export */   sb: () => (/* binding */ prepared),
/* harmony export */   yY: () => (/* binding */ withTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _gomod_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30362);
/* harmony import */ var _gomod_staging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67789);
/* harmony import */ var _stock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81319);




/**
 * Gives `use` the folder to fill. Its staging folder is made when its name is first asked for: where nothing is lacking, nothing
 * is written, and a module cache that is there to be read only will do.
 *
 * @param stock what the folder holds now
 * @throws Failure what `use` throws. A folder that cannot be written throws `E_NOT_WRITABLE`, with what it lacks, where the name is
 *   first asked for.
 */
async function withTarget(stock, { archives, trees }, use) {
    const { folder } = stock.plan;
    return (0,_gomod_staging_js__WEBPACK_IMPORTED_MODULE_2__/* .withStagingOnDemand */ .Ex)(folder, (open) => use({
        folder,
        archives,
        trees,
        get staging() {
            try {
                return open();
            }
            catch (thrown) {
                throw explained(thrown, lackingNames(stock, { archives, trees }));
            }
        },
    }));
}
/**
 * The same folder with its staging folder made: the first sign that the folder cannot be filled, and the only form that may go
 * to a worker thread, since copying it there must not throw. Throws as {@link withTarget} says.
 */
function prepared({ folder, archives, trees, ...rest }) {
    return { folder, archives, trees, staging: rest.staging };
}
/** The same folder for orders that write nothing. */
function unwritten({ folder, archives, trees }) {
    return { folder, archives, trees, staging: '' };
}
/** False where the staging folder cannot be made for want of rights; whatever else is in the way is thrown. */
function isWritable(target) {
    try {
        return target.staging !== '';
    }
    catch (thrown) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toFinding */ .N6)(thrown).code !== 'E_NOT_WRITABLE')
            throw thrown;
        return false;
    }
}
const SHOWN = 5;
function explained(thrown, lacking) {
    const found = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toFinding */ .N6)(thrown);
    if (found.code !== 'E_NOT_WRITABLE' || lacking.length === 0)
        return thrown;
    const more = lacking.length > SHOWN ? ` and ${lacking.length - SHOWN} more` : '';
    const message = `${found.message}, and it lacks ${lacking.slice(0, SHOWN).join(', ')}${more}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('E_NOT_WRITABLE', { ...found, message }, thrown);
}
/** `path@version` of what is planned and not all there, and of go.mod files that the plan waits for. */
function lackingNames(stock, keep) {
    const { modules, unread } = stock.plan.needs;
    const missing = modules.filter((need) => !(0,_stock_js__WEBPACK_IMPORTED_MODULE_3__/* .isPresent */ .Wo)(stock, need, keep)).map(({ module }) => module);
    return [...new Set([...missing, ...unread].map(_gomod_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH))];
}
//# sourceMappingURL=target.js.map

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

/***/ 34856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   _C: () => (/* binding */ saved),
/* harmony export */   bx: () => (/* binding */ audited),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   ne: () => (/* binding */ looked),
/* harmony export */   sg: () => (/* binding */ fetched),
/* harmony export */   v0: () => (/* binding */ restored),
/* harmony export */   xc: () => (/* binding */ packed),
/* harmony export */   yc: () => (/* binding */ stocked),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92308);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78244);
/** What each stage came to, in half a line for the log: what, how many, bytes. The clock adds the seconds. */


function planned({ needs, project, scope }) {
    const { length } = project.roots;
    return `${versions(needs.modules.length)} of ${length} module root${length === 1 ? '' : 's'}, scope ${scope}`;
}
function looked({ entry }) {
    if (entry === undefined)
        return 'no entry was brought';
    return `${entry.own ? 'its own entry' : 'an entry of other needs'}, ${entry.key}`;
}
function stocked({ checked }) {
    const looks = [...checked.values()];
    const there = looks.filter(({ zip, tree }) => zip !== 'missing' || tree !== 'missing').length;
    const bytes = looks.reduce((sum, one) => sum + one.bytes, 0);
    return `${there} of ${looks.length} archives are there${there === 0 ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(bytes)} hashed`}`;
}
function restored({ placed, bytes, refused }) {
    return `${versions(placed.size)} from bundles, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(bytes)}${refusedText(refused)}`;
}
function fetched({ placed, requests, bytes, failed }) {
    return `${versions(placed.size)} in ${requests} requests, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(bytes)}${refusedText(failed)}`;
}
function verified({ proven, mismatching, missing, unverifiable }) {
    const all = { 'not what the sums name': mismatching, missing, 'without a sum': unverifiable };
    const bad = Object.entries(all).flatMap(([word, needs]) => needs.length > 0 ? [`, ${needs.length} ${word}`] : []);
    return `${versions(proven.length)} proven${bad.join('')}`;
}
function packed({ modules, bytes }) {
    return `a bundle of ${versions(modules)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(bytes)}`;
}
function listed() {
    return 'the list of what the bundle holds (SBOM)';
}
function saved({ key, bytes = 0 }) {
    return key === undefined ? 'no entry' : `one entry, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej)(bytes)}`;
}
function sealed({ sealed: made, findings }) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$u)(findings) !== 0)
        return 'no seal can be set';
    return `mode ${made.mode}, ${Object.keys(made.variables).length} variables`;
}
function audited({ planned, proven, findings }) {
    const wrong = findings.filter(({ level }) => level === 'error').length;
    return `${proven} of ${versions(planned)} are as they were${wrong === 0 ? '' : `, ${wrong} errors`}`;
}
function refusedText(refused) {
    return refused.length === 0 ? '' : `, ${refused.length} refused or not got`;
}
function versions(count) {
    return count === 1 ? '1 module version' : `${count} module versions`;
}
//# sourceMappingURL=words.js.map

/***/ }),

/***/ 78244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ mega),
/* harmony export */   BS: () => (/* binding */ reportLine),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   g5: () => (/* binding */ summaryText),
/* harmony export */   uv: () => (/* binding */ leftOutLine)
/* harmony export */ });
/** Text from outside, fit for a terminal or a log: control characters and line ends shown, not obeyed. */
function printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text from outside in a job summary or a comment: neither HTML nor Markdown. */
function summaryText(text) {
    return printable(text)
        .replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
        .replaceAll(/[^\p{L}\p{N} ,;&]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`);
}
/** A finding in words: what, where, wanted and found on aligned lines, and what to do. */
function findingText(found, color) {
    const paint = color ? (found.level === 'error' ? '\x1b[31m' : '\x1b[33m') : '';
    const subject = [found.module, found.path].filter((part) => part !== undefined).map(printable);
    const head = `${paint}${found.code}${color ? '\x1b[0m' : ''} ${subject.length > 0 ? `${subject.join(' ')}: ` : ''}${printable(found.message)}`;
    const sums = [
        ...(found.want === undefined ? [] : [`  want  ${printable(found.want)}`]),
        ...(found.got === undefined ? [] : [`  got   ${printable(found.got)}`]),
    ];
    return [head, ...sums, `  ${printable(found.remedy)}`].join('\n');
}
/** A report in one line. */
function reportLine({ command, ok, modules, bytes, seconds, bundle }) {
    const { plan, restore, fetch, verify, save, lookup, seal } = seconds;
    const all = plan + restore + fetch + verify + save + lookup + seal;
    const parts = [
        `${modules.planned} module versions`,
        ...['present', 'restored', 'fetched', 'verified', 'rejected', 'missing']
            .filter((name) => modules[name] > 0)
            .map((name) => `${modules[name]} ${name}`),
        ...(bytes.fetched > 0 ? [`${mega(bytes.fetched)} fetched`] : []),
        ...(bundle === undefined ? [] : [`${bundle.path} ${mega(bytes.bundle)}, sha256 ${bundle.sha256}`]),
        `${all.toFixed(1)} s`,
    ];
    return `${command}: ${ok ? 'ok' : 'FAILED'}: ${parts.join(', ')}`;
}
/** What scope `needed` left out, in one line; undefined when nothing. */
function leftOutLine({ leftOut }) {
    if (leftOut === undefined || leftOut.modules === 0)
        return undefined;
    const cost = leftOut.bytes === null ? '' : `, ${mega(leftOut.bytes)}`;
    const modules = leftOut.modules === 1 ? '1 module' : `${leftOut.modules} modules`;
    return `left out: ${modules}${cost} that no package of the roots needs for ${leftOut.platforms.join(', ')}`;
}
/** Bytes in words. */
function mega(bytes) {
    return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
/** Bytes in words, small ones too. */
function size(bytes) {
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : mega(bytes);
}
/** Names one after the other, the first ten of them. */
function named(names) {
    const more = names.length > 10 ? [`and ${names.length - 10} more`] : [];
    return [...names.slice(0, 10), ...more].join(', ');
}
//# sourceMappingURL=words.js.map

/***/ }),

/***/ 7795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/**
 * Does `use` for every item, at most `width` at once, in order. After the first that throws no further one is begun; those
 * running come to their end, then the first reason is thrown.
 */
async function inTurn(width, items, use) {
    const waiting = items[Symbol.iterator]();
    let failed = false;
    const lane = async () => {
        for (let next = waiting.next(); next.done !== true && !failed; next = waiting.next())
            await use(next.value).catch((thrown) => {
                failed = true;
                throw thrown;
            });
    };
    const lanes = await Promise.allSettled(Array.from({ length: width }, lane));
    for (const result of lanes)
        if (result.status === 'rejected')
            throw result.reason;
}
/** Begins `start` for each item in order, at most `ahead` at once, and gives the results in order. Throws the first reason. */
async function* inOrder(ahead, items, start) {
    const begun = [];
    for (const [index, item] of items.entries()) {
        const result = start(item, index);
        result.catch(() => undefined); // awaited in its turn; until then its failure must not end the process
        begun.push(result);
        if (begun.length >= ahead)
            for (const first of begun.splice(0, 1))
                yield await first;
    }
    for (const result of begun)
        yield await result;
}
//# sourceMappingURL=inturn.js.map

/***/ }),

/***/ 34417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ HEAVY),
/* harmony export */   b: () => (/* binding */ Pool)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92308);




/** More threads than this only cost memory: each may hold a whole archive. */
const MOST = 8;
/** Orders of this many bytes bound the memory of a run: only so much of them is begun at once, or one that is larger alone. */
const HEAVY = 33 << 20;
const HEAVY_AT_ONCE = 128 << 20;
/** Milliseconds a running order gets to come to its end when the run is ended. */
const GRACE = 1500;
/** The worker threads of a run. Started when first asked; the heaviest job waiting goes first. */
class Pool {
    width;
    #url;
    #waiting = [];
    #running = new Map();
    #ids = 0;
    #closed;
    #warm;
    /** @param most threads at most */
    constructor(url, signal, most = MOST) {
        this.width = Math.min(most, MOST, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
        this.#url = url;
        signal.addEventListener('abort', () => void this.close(signal.reason), { once: true });
    }
    do(job, input, how = {}) {
        if (this.#closed !== undefined)
            return Promise.reject(asError(this.#closed));
        const { promise, resolve, reject } = deferred();
        const waiting = { id: ++this.#ids, job, input, weight: how.weight ?? 0, transfer: how.transfer ?? [] };
        // the worker runs the function of this very name: its output is that function's
        this.#waiting.push({ ...waiting, resolve: resolve, reject, done: promise });
        this.#next();
        return promise;
    }
    warm() {
        this.#warm ??= this.#loadAll();
        this.#warm.catch(() => undefined); // whoever awaits it hears of it
        return this.#warm;
    }
    /** As many orders as threads, begun at once: each thread gets one. */
    async #loadAll() {
        await Promise.all(Array.from({ length: this.width }, () => this.do('load', undefined)));
    }
    /** Ends the threads as soon as they are done with what they do now; jobs that wait, or last too long, are rejected with `reason`. */
    async close(reason = new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('E_INTERRUPTED')) {
        this.#closed ??= reason;
        const waiting = this.#waiting.splice(0);
        await this.#atRest();
        const left = [...waiting, ...this.#running.values()];
        const workers = [...this.#running.keys()];
        this.#running.clear();
        // callers hear of it when no thread writes any more: they remove the files it was making
        await Promise.all(workers.map((worker) => worker.terminate()));
        for (const order of left)
            order?.reject(this.#closed);
    }
    /** Until the running orders are done: Node itself may crash when a thread ends while it sets up zlib. But not for ever. */
    async #atRest() {
        const running = [...this.#running.values()].flatMap((order) => order?.done ?? []);
        const late = new AbortController();
        const grace = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(GRACE, undefined, { signal: late.signal }).catch(() => undefined);
        await Promise.race([Promise.allSettled(running), grace]);
        late.abort();
    }
    /** Gives idle threads, and new ones while there may be more, the heaviest orders that may be begun. */
    #next() {
        for (let order = this.#heaviest(); order !== undefined; order = this.#heaviest()) {
            const worker = this.#idle() ?? this.#start();
            if (worker === undefined)
                return;
            this.#waiting.splice(this.#waiting.indexOf(order), 1);
            this.#running.set(worker, order);
            worker.ref();
            const { id, job, input, transfer } = order;
            worker.postMessage({ id, job, input }, [...transfer]);
        }
    }
    #idle() {
        for (const [worker, order] of this.#running)
            if (order === undefined)
                return worker;
        return undefined;
    }
    #start() {
        if (this.#running.size >= this.width)
            return undefined;
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(this.#url, { env: {}, stdin: false });
        this.#running.set(worker, undefined);
        worker.unref(); // an idle thread does not keep the program alive
        worker.on('message', (answer) => {
            this.#settle(worker, answer);
        });
        worker.on('error', (cause) => {
            this.#running.get(worker)?.reject(cause);
            this.#running.delete(worker);
            void this.close(cause);
        });
        return worker;
    }
    /** The heaviest order that may be begun now; of two alike, the one that waits longer. */
    #heaviest() {
        const heavy = [...this.#running.values()].reduce((sum, order) => sum + heaviness(order), 0);
        let best;
        for (const order of this.#waiting) {
            const fits = heavy === 0 || heavy + heaviness(order) <= Math.max(heavy, HEAVY_AT_ONCE);
            if (fits && order.weight > (best?.weight ?? -1))
                best = order;
        }
        return best;
    }
    #settle(worker, answer) {
        const order = this.#running.get(worker);
        if (order?.id !== answer.id)
            return;
        this.#running.set(worker, undefined);
        worker.unref();
        if ('finding' in answer)
            order.reject(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR.of(answer.finding));
        else
            order.resolve(answer.output);
        this.#next();
    }
}
function heaviness(order) {
    return order === undefined || order.weight < HEAVY ? 0 : order.weight;
}
function deferred() {
    let resolve = () => undefined;
    let reject = () => undefined;
    const promise = new Promise((yes, no) => {
        resolve = yes;
        reject = no;
    });
    return { promise, resolve, reject };
}
function asError(cause) {
    return cause instanceof Error ? cause : new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR('E_INTERRUPTED');
}
//# sourceMappingURL=pool.js.map

/***/ }),

/***/ 25174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ attach),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** A program's output beyond this is cut off; nothing that is asked of one is longer. */
const MOST_OUTPUT = 8 << 20;
/** What a killed program has started gets this many milliseconds to let go of its outputs. */
const GRACE = 2000;
/**
 * Runs a program to its end with its output captured. A program that cannot be started has no status.
 *
 * With a signal it runs in a process group of its own, and the whole group is killed when the signal is aborted: what git
 * has started ends with the go command that has started git.
 */
const run = ({ file, args, cwd, env, signal }) => new Promise((resolve) => {
    const said = { stdout: '', stderr: '' };
    if (signal?.aborted === true) {
        resolve({ status: undefined, ...said });
        return;
    }
    const own = signal !== undefined;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: own });
    const end = () => {
        killGroup(child);
    };
    signal?.addEventListener('abort', end);
    for (const stream of ['stdout', 'stderr'])
        child[stream].setEncoding('utf8').on('data', (text) => {
            if (said[stream].length < MOST_OUTPUT)
                said[stream] += text;
        });
    child.on('error', (cause) => {
        signal?.removeEventListener('abort', end);
        resolve({ status: undefined, stdout: said.stdout, stderr: said.stderr + cause.message });
    });
    child.on('close', (status) => {
        signal?.removeEventListener('abort', end);
        resolve({ status: status ?? undefined, ...said });
    });
});
/** Kills a program that leads a process group, and the group; does not wait for ever for what has left the group. */
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL'); // it has ended by itself, or this system has no groups
    }
    const late = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, GRACE);
    child.on('close', () => {
        clearTimeout(late);
    });
}
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs a program with this program's own input and error output. Signals that reach this program go on to it.
 *
 * @returns its exit status; 128 and the number of the signal that ended it; 127 when it cannot be started
 */
function attach({ file, args, cwd, env }, { output, failed, pass }) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
            cwd,
            env,
            stdio: ['inherit', output === 'stdout' ? 'inherit' : 2, 'inherit'],
        });
        const told = pass ?? ((signal) => void child.kill(signal));
        for (const signal of SIGNALS)
            process.on(signal, told);
        const end = (status) => {
            for (const signal of SIGNALS)
                process.off(signal, told);
            resolve(status);
        };
        child.on('error', (cause) => {
            failed?.(`${file} cannot be started: ${cause.message}`);
            end(127);
        });
        child.on('close', (status, signal) => {
            end(status ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]));
        });
    });
}
//# sourceMappingURL=process.js.map

/***/ })

};
