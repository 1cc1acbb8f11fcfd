export const id = 763;
export const ids = [763];
export const modules = {

/***/ 45146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ CacheThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92308);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91662);



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
        this.#deadline = new _deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B(options.patience);
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
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(codeOf(), { env: own, workerData, execArgv: [], ...quiet, ...bounds });
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
            fail(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_CACHE_SERVICE', { message: 'the client of the cache service broke off' }));
        };
        const onAbort = () => {
            fail(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_INTERRUPTED'));
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('E_CACHE_SERVICE', {
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

/***/ }),

/***/ 91662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline),
/* harmony export */   a: () => (/* binding */ PATIENCE)
/* harmony export */ });
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

/***/ }),

/***/ 86532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ clearEntries),
  Xz: () => (/* binding */ storeOfStep)
});

// UNUSED EXPORTS: chooseStore

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gomod/module.js
var gomod_module = __webpack_require__(30362);
// EXTERNAL MODULE: ./build/src/gomod/modcache.js
var modcache = __webpack_require__(61296);
// EXTERNAL MODULE: ./build/src/gomod/staging.js
var staging = __webpack_require__(67789);
// EXTERNAL MODULE: ./build/src/errors.js + 8 modules
var errors = __webpack_require__(92308);
// EXTERNAL MODULE: ./build/src/gomod/owner.js
var gomod_owner = __webpack_require__(83191);
// EXTERNAL MODULE: ./build/src/gomod/regular.js
var regular = __webpack_require__(39216);
// EXTERNAL MODULE: ./build/src/gomod/tree.js
var tree = __webpack_require__(26898);
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
var seektable = __webpack_require__(94015);
// EXTERNAL MODULE: ./build/src/action/cachethread.js
var cachethread = __webpack_require__(45146);
// EXTERNAL MODULE: ./build/src/action/deadline.js
var deadline = __webpack_require__(91662);
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
        const { signal, patience = deadline/* PATIENCE */.a, say = () => undefined, most = seektable/* MAX_BUNDLE */.mZ } = options;
        this.#thread = new cachethread/* CacheThread */.l({ env, v2, patience, signal });
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
var policy = __webpack_require__(61188);
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
    return {
        store,
        rights,
        why,
        line: `cache: restore ${word(rights.restore)}, save ${word(rights.save)}: ${why}`,
    };
}
/** Removes what the cache service gave: it is as large as the module cache, and no later step has a use for it. */
function clearEntries({ entries }) {
    (0,external_node_fs_.rmSync)(entries, { recursive: true, force: true });
}
//# sourceMappingURL=store.js.map

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
function closureDigest({ roots, workspace, joined, sums, question }, scope) {
    const facts = {
        scope,
        roots: sorted(roots.map(({ module, mod }) => JSON.stringify(requirementsOf(module, mod)))),
        use: sorted((workspace?.work.use ?? []).map(({ dir }) => dir)),
        replace: replacements(workspace?.work.replace ?? []),
        mods: sums.mods.map((module) => [(0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module), sums.wanted(module, true)]),
        archives: sums.archives.map((module) => [(0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(module), sums.wanted(module, false)]),
        ...(joined === undefined ? {} : { joined: sorted(joined.map(joinOf)) }),
        ...(question === undefined ? {} : { needed: question }),
    };
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(Buffer.from(JSON.stringify(facts)));
}
function joinOf({ members, work }) {
    return JSON.stringify({ members: sorted([...members]), replace: replacements(work.replace) });
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
    let bytes = 0;
    const write = async (file) => {
        if (bundled !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(bundled.path, file);
        ({ bytes } = bundled ?? (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundle */ .l2)(host, plan, { file, base })));
    };
    try {
        return { ...(await store.keep({ key, bad }, write)), bytes, findings: [] };
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
