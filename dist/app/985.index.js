export const id = 985;
export const ids = [985];
export const modules = {

/***/ 78179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Clock)
/* harmony export */ });
/** Seconds spent in each stage of a run. */
class Clock {
    #spent = {};
    get seconds() {
        return this.#spent;
    }
    /** Does `work` and counts its time for `stage`, also when it throws. */
    async time(stage, work) {
        const start = performance.now();
        try {
            return await work();
        }
        finally {
            this.#spent[stage] = Math.round((this.#spent[stage] ?? 0) * 1000 + performance.now() - start) / 1000;
        }
    }
}
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 79097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ insideUrl),
/* harmony export */   O: () => (/* binding */ workerUrl)
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
function codeUrl(name) {
    const here = import.meta.url;
    return new URL(here.endsWith('/entry/workerUrl.js') ? `./${name}.js` : `../${name}/index.js`, here);
}
//# sourceMappingURL=workerUrl.js.map

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

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ closureDigest),
/* harmony export */   k: () => (/* binding */ entryKey)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66246);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30362);


/** The part of a key that changes when what an entry holds changes its meaning. */
const FORMAT = 1;
/** The key of a project's entry; known before anything is fetched. @param prefix letters, digits, `.`, `_` and `-` */
function entryKey(prefix, project, scope) {
    const family = `${prefix}-${FORMAT}-`.toLowerCase();
    return { exact: `${family}${closureDigest(project, scope)}`, family };
}
/**
 * The digest of what decides which files a project needs: the parsed requirements of its roots, its go.work, its sums and the
 * scope. Comments, order, repetition, go lines and the folders of the roots do not count, so one entry serves every platform
 * and Go version; but where a question names platforms, each question has its own.
 *
 * @returns SHA-256 in lower-case hex
 * @see design section 1, closure
 */
function closureDigest({ roots, workspace, sums, question }, scope) {
    const facts = {
        scope,
        roots: sorted(roots.map(({ module, mod }) => JSON.stringify(requirementsOf(module, mod)))),
        use: sorted((workspace?.work.use ?? []).map(({ dir }) => dir)),
        replace: replacements(workspace?.work.replace ?? []),
        mods: sums.mods.map((module) => [(0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module), sums.wanted(module, true)]),
        archives: sums.archives.map((module) => [(0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module), sums.wanted(module, false)]),
        ...(question === undefined ? {} : { needed: question }),
    };
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(Buffer.from(JSON.stringify(facts)));
}
function requirementsOf(module, mod) {
    return {
        module,
        require: sorted(mod.require.map(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)),
        replace: replacements(mod.replace),
        exclude: sorted(mod.exclude.map(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)),
        tool: sorted(mod.tool),
    };
}
function replacements(replace) {
    return sorted(replace.map(({ oldPath, oldVersion, newPath, newVersion }) => JSON.stringify([oldPath, oldVersion ?? null, newPath, newVersion ?? null])));
}
function sorted(texts) {
    return [...new Set(texts)].sort(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo);
}
//# sourceMappingURL=closure.js.map

/***/ }),

/***/ 3868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ importPath),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   X9: () => (/* binding */ goVersion),
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
        ['go', (d) => void (draft.go = once(d, draft.go, goVersion(d)))],
        ['toolchain', (d) => void (draft.toolchain = once(d, draft.toolchain, toolchain(d)))],
        ['replace', replaceInto(draft.replace)],
        ['godebug', godebug],
    ];
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
        ['go', (d) => void (draft.go = (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(d, draft.go, (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .goVersion */ .X9)(d)))],
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
        const { sums, roots, workspace } = this.#project;
        const replaced = [...roots.map(({ mod }) => mod), ...(workspace === undefined ? [] : [workspace.work])];
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
  Ev: () => (/* binding */ sumTexts)
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
    const workspace = readWorkspace(where);
    const found = workspace === undefined ? (0,gomod_roots/* findModuleDirs */.E)(where.base) : memberDirs(where.base, workspace);
    const dirs = where.modules.length === 0 ? found : found.filter((dir) => (0,gomod_roots/* matchesAny */._)(where.modules, dir));
    if (dirs.length === 0)
        throw noModule(where, found);
    const roots = dirs.map((dir) => readRoot(where.base, dir));
    const sums = (0,sum/* readSums */.P)(sumFiles(where.base, dirs, workspace));
    const unknown = [
        ...roots.flatMap((root) => root.mod.unknown.map((at) => ({ ...at, file: shown(root.dir, 'go.mod') }))),
        ...(workspace?.work.unknown ?? []).map((at) => ({ ...at, file: 'go.work' })),
    ].map(({ file, line, text }) => (0,errors/* finding */.gk)('W_UNKNOWN_DIRECTIVE', { path: `${file}:${line}`, message: `an unknown directive: ${text}` }));
    return { base: where.base, roots, workspace, sums, findings: [...sums.findings, ...unknown, ...above] };
}
/** The sum files of a project as they are now. Throws Failure `E_UNREADABLE`. */
function sumTexts({ base, roots, workspace }) {
    return sumFiles(base, roots.map(({ dir }) => dir), workspace);
}
/** A file of a root as people know it: `go.mod`, `tools/go.sum`. */
function shown(dir, file) {
    return dir === '.' ? file : `${dir}/${file}`;
}
function readWorkspace(where) {
    const file = ownGowork(where);
    if (file === undefined)
        return undefined;
    return { file, work: parseWorkFile((0,regular/* readNamed */.Mk)(file, 'go.work').toString('utf8'), 'go.work') };
}
function memberDirs(base, { work }) {
    const checkout = (0,gomod_checkout/* checkoutOf */.o5)(base);
    return work.use.map(({ dir, line }) => {
        const path = (0,external_node_path_.resolve)(base, dir);
        if (!(0,gomod_checkout/* isInside */.FK)(checkout, path))
            throw new errors/* Failure */.HR('E_GOWORK_OUTSIDE', {
                path: `go.work:${line}`,
                want: `a folder in ${checkout.top}`,
                got: path,
                message: `use ${dir} leads out of the checkout`,
                remedy: `go work edit -dropuse=${dir}`,
            });
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'go.mod')))
            throw new errors/* Failure */.HR('E_GOWORK_SYNTAX', {
                path: `go.work:${line}`,
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
function sumFiles(base, dirs, workspace) {
    const names = [
        ...dirs.map((dir) => shown(dir, 'go.sum')),
        ...(workspace === undefined ? [] : ['go.work.sum']),
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
/* harmony export */   E: () => (/* binding */ findModuleDirs),
/* harmony export */   _: () => (/* binding */ matchesAny)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The folders below `base` that hold a go.mod, relative and sorted; `vendor`, `testdata`, and names starting with `.` or `_`
 * are passed over, as the go command does for `./...`. Links are not followed.
 */
function findModuleDirs(base) {
    const found = [];
    const walk = (dir) => {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, dir), { withFileTypes: true });
        if (entries.some((entry) => entry.name === 'go.mod' && !entry.isDirectory()))
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
    if (project.workspace === undefined)
        return alone;
    const { work } = project.workspace;
    const ofWork = {
        replace: work.replace,
        resolve: (path) => (0,external_node_path_.resolve)(project.base, path),
        file: 'go.work',
    };
    const rules = [ofWork, ...project.roots.map((root) => rulesOf(project, root))];
    return [...alone, view({ roots: project.roots, rules, joint: true, checkout }, modOf)];
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
/** Bytes that belong to no entry may not hold a header, which some reader would find. */
function checkQuiet(bytes, start, end) {
    if (start >= end)
        return;
    const gap = bytes.subarray(start, end);
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
        bytes: { restored: 0, fetched: 0, bundle: 0, ...told.bytes },
        seconds: { plan: 0, restore: 0, fetch: 0, verify: 0, save: 0, ...told.seconds },
        findings,
        ...(told.bundle === undefined ? {} : { bundle: told.bundle }),
        ...(told.seal === undefined ? {} : { seal: told.seal }),
        ...(told.diff === undefined ? {} : { diff: told.diff }),
        ...(told.leftOut === undefined ? {} : { leftOut: told.leftOut }),
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
/* harmony import */ var _complete_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19822);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26372);




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
    return project.roots.map(({ dir, module, mod, vendored }) => ({
        dir,
        module,
        go: mod.go ?? null,
        workspace: project.workspace === undefined ? null : 'go.work',
        vendored,
    }));
}
function allFindings(stages, plan) {
    const gone = new Set(stages.completed.missing.map(({ module }) => (0,_gomod_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module)));
    const wrong = wrongBefore(stages).map((f) => stages.strict || gone.has(f.module ?? '') ? f : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .softened */ .To)(f, 'W_CACHE_REPAIRED', MADE_GOOD));
    const whole = stages.completed.missing.length === 0;
    const refused = stages.restored.refused.map((f) => stages.repairs && whole && !stages.strict ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .softened */ .To)(f, 'W_BUNDLE_REFUSED', MADE_GOOD) : f);
    const computed = stages.completed.findings;
    const absent = whole ? [] : stages.restored.absent;
    const told = [...plan.findings, ...wrong, ...refused, ...absent, ...stages.fetched.failed, ...computed];
    const missing = (0,_complete_js__WEBPACK_IMPORTED_MODULE_2__/* .missingFindings */ .z1)(stages.completed, told);
    return [...told, ...(stages.repairs && (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrong */ .cG)(plan) ? (0,_complete_js__WEBPACK_IMPORTED_MODULE_2__/* .notAskedFor */ .$7)(missing) : missing)];
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
        bytes: { ...report.bytes, bundle: bundled?.bytes ?? 0 },
        ...(bundled === undefined ? {} : { bundle: { path: bundled.path, sha256: bundled.sha256 } }),
    };
}
//# sourceMappingURL=account.js.map

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
    const { base, roots, workspace } = project;
    const alone = roots.map(({ dir }) => ({
        cwd: (0,external_node_path_.join)(base, dir),
        gowork: 'off',
        patterns: packages,
        decides: workspace === undefined,
    }));
    if (workspace === undefined)
        return alone;
    const patterns = roots.flatMap(({ dir }) => packages.map((pattern) => below(dir, pattern)));
    return [...alone, { cwd: base, gowork: workspace.file, patterns: [...new Set(patterns)], decides: true }];
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
// EXTERNAL MODULE: ./build/src/stages/plan.js + 4 modules
var stages_plan = __webpack_require__(26372);
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

/***/ 26372:
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
// EXTERNAL MODULE: ./build/src/gomod/goversion.js
var gomod_goversion = __webpack_require__(40194);
;// CONCATENATED MODULE: ./build/src/gomod/toolchain.js



/** Go looks at go lines since this version. */
const FIRST_TO_LOOK = '1.21';
/**
 * A finding for each root, and for the go.work, whose go line wants a newer Go than there is. The toolchain line does not count:
 * the seal sets GOTOOLCHAIN=local. None where there is no Go, a development build, or one that does not look at go lines.
 *
 * @param goversion GOVERSION, such as `go1.26.8`
 * @see cmd/go/internal/gover; go-modules-spec.md 5.7; threat-model T18, T26
 */
function tooNew({ roots, workspace }, goversion) {
    const have = (0,gomod_goversion/* versionOfGo */.c5)(goversion);
    if (have === undefined || (0,gomod_goversion/* compareGo */.Ac)(have, FIRST_TO_LOOK) < 0)
        return [];
    const lines = [
        ...(workspace === undefined ? [] : [{ path: 'go.work', go: workspace.work.go }]),
        ...roots.map(({ dir, mod }) => ({ path: (0,gomod_project/* shown */.SP)(dir, 'go.mod'), go: mod.go })),
    ];
    return lines.flatMap(({ path, go }) => go === undefined || (0,gomod_goversion/* compareGo */.Ac)(go, have) <= 0
        ? []
        : [
            (0,errors/* finding */.gk)('E_TOOLCHAIN', {
                path,
                want: `go ${go}`,
                got: `go ${have}`,
                message: `need go ${go}, have go ${have}; a sealed build fetches no toolchain`,
                remedy: `put Go ${go} or newer in PATH, or lower the go line`,
            }),
        ]);
}
//# sourceMappingURL=toolchain.js.map
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
    const { sums, roots, workspace } = project;
    const rules = [...roots.flatMap(({ mod }) => mod.replace), ...(workspace?.work.replace ?? [])];
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
    const project = { ...read, findings: [...read.findings, ...tooNew(read, ask.go ?? '')] };
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

/***/ 78244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ mega),
/* harmony export */   BS: () => (/* binding */ reportLine),
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
    const all = seconds.plan + seconds.restore + seconds.fetch + seconds.verify + seconds.save;
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
