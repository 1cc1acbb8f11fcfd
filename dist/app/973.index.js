export const id = 973;
export const ids = [973];
export const modules = {

/***/ 99973:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./node_modules/@actions/cache/lib/internal/cacheHttpClient.js + 309 modules
var cacheHttpClient = __webpack_require__(11841);
// EXTERNAL MODULE: ./node_modules/@actions/cache/lib/internal/shared/cacheTwirpClient.js + 5 modules
var cacheTwirpClient = __webpack_require__(99513);
// EXTERNAL MODULE: ./build/src/gomod/hash.js
var hash = __webpack_require__(66246);
;// CONCATENATED MODULE: ./build/src/action/cacheclient.js
/**
 * The official cache client, in a thread of its own: what it prints is not shown, and whoever waits for it too long ends the
 * thread with all its sockets, for which the client has no other way. Addresses that are signed never leave the thread.
 */






/** Names what an entry holds, in place of the paths that others cache: one entry serves every system. */
const CONTENT = 'go-airlock bundle 1';
const PATHS = { enableCrossOsArchive: true };
/** As protocol v1 makes it from {@link CONTENT}. */
const version = (0,hash/* sha256Hex */.fg)(Buffer.from(`${CONTENT}|1.0`));
class Version1 {
    #id = -1;
    async lookup(keys) {
        const found = await (0,cacheHttpClient/* getCacheEntry */.J6)([...keys], [CONTENT], PATHS);
        if (found === null)
            return undefined;
        return { key: textOf(found.cacheKey), url: textOf(found.archiveLocation) };
    }
    async reserve(key) {
        const { result, error, statusCode } = await (0,cacheHttpClient/* reserveCache */.dN)(key, [CONTENT], PATHS);
        const id = result?.cacheId;
        if (typeof id !== 'number')
            return refused(`(${statusCode}) ${error?.message ?? ''}`);
        this.#id = id;
        return { is: 'done' };
    }
    async upload(file) {
        await (0,cacheHttpClient/* saveCache */.Io)(this.#id, file, undefined, { useAzureSdk: false });
        return { is: 'done' };
    }
}
class Version2 {
    // three tries in four seconds: the whole run does not wait much longer
    #service = (0,cacheTwirpClient/* internalCacheTwirpClient */.t)({
        maxAttempts: 3,
        retryIntervalMs: 1000,
        retryMultiplier: 1.5,
    });
    #reserved = { key: '', url: '' };
    async lookup([key = '', ...restoreKeys]) {
        const found = await this.#service.GetCacheEntryDownloadURL({ key, restoreKeys, version });
        return found.ok ? { key: found.matchedKey, url: found.signedDownloadUrl } : undefined;
    }
    async reserve(key) {
        const { ok, message, signedUploadUrl } = await this.#service.CreateCacheEntry({ key, version });
        if (!ok)
            return refused(message === '' ? '(409)' : message);
        this.#reserved = { key, url: signedUploadUrl };
        return { is: 'done' };
    }
    async upload(file) {
        const { key, url } = this.#reserved;
        const size = await send(file, url);
        const end = await this.#service.FinalizeCacheEntryUpload({ key, version, sizeBytes: String(size) });
        return end.ok ? { is: 'done' } : refused(end.message === '' ? 'it did not take the entry' : end.message);
    }
}
/** Moves a file to a signed address, and gives its bytes. */
async function send(file, url) {
    const { size } = (0,external_node_fs_.statSync)(file);
    const pieces = { uploadChunkSize: 64 << 20, uploadConcurrency: 8 }; // the client's own figures
    await (0,cacheHttpClient/* saveCache */.Io)(-1, file, url, { useAzureSdk: true, ...pieces, archiveSizeBytes: size });
    return size;
}
/** What the words of a refusal mean; some come as an answer, some as an error. */
function refused(why) {
    if (/cache (read|write) denied:/.test(why))
        return { is: 'denied', why };
    return { is: /\(409\)|already.exist/i.test(why) ? 'taken' : 'failed', why };
}
function textOf(value) {
    if (typeof value !== 'string' || value === '')
        throw new Error('its answer is not what was asked for');
    return value;
}
/** Takes orders until the thread is ended. */
function serveCacheService() {
    // not shown, and not sent to the main thread either: output that waits there would keep the program alive
    process.stdout.write = () => true;
    const { v2, every } = threadData(external_node_worker_threads_.workerData);
    const client = v2 ? new Version2() : new Version1();
    const meter = new Meter();
    let url = '';
    const carryOut = async (order) => {
        if (order.call === 'reserve')
            return client.reserve(order.key);
        if (order.call === 'upload')
            return client.upload(order.file);
        if (order.call === 'send') {
            await send(order.file, order.url);
            return { is: 'done' };
        }
        if (order.call === 'download') {
            await (0,cacheHttpClient/* downloadCache */.du)(url, order.file, { useAzureSdk: false, concurrentBlobDownloads: true });
            return { is: 'done' };
        }
        const found = await client.lookup(order.keys);
        if (found === undefined)
            return { is: 'none' };
        url = found.url;
        return { is: 'found', key: found.key };
    };
    const say = (message) => external_node_worker_threads_.parentPort?.postMessage(message);
    external_node_worker_threads_.parentPort?.on('message', (order) => {
        const timer = setInterval(() => {
            say({ moved: meter.moved() });
        }, every);
        say({ moved: meter.moved() });
        void carryOut(order)
            .catch((thrown) => refused(thrown instanceof Error ? thrown.message : String(thrown)))
            .then(say)
            .finally(() => {
            clearInterval(timer);
        });
    });
}
function threadData(data) {
    const has = typeof data === 'object' && data !== null && 'v2' in data && 'every' in data ? data : undefined;
    return { v2: has?.v2 === true, every: typeof has?.every === 'number' ? has.every : 250 };
}
/** Counts what the sockets of this thread move, in both directions, in bytes. The client itself tells nobody. */
class Meter {
    #sockets = new Map();
    constructor() {
        const init = (...[, type, , resource]) => {
            if (type === 'TCPWRAP')
                this.#sockets.set(resource, 0);
        };
        (0,external_node_async_hooks_.createHook)({ init }).enable();
    }
    moved() {
        let sum = 0;
        for (const [socket, before] of this.#sockets) {
            const now = Math.max(before, bytesOf(socket)); // one that is closed may have forgotten
            this.#sockets.set(socket, now);
            sum += now;
        }
        return sum;
    }
}
function bytesOf(socket) {
    const read = 'bytesRead' in socket && typeof socket.bytesRead === 'number' ? socket.bytesRead : 0;
    const written = 'bytesWritten' in socket && typeof socket.bytesWritten === 'number' ? socket.bytesWritten : 0;
    return read + written;
}
//# sourceMappingURL=cacheclient.js.map
;// CONCATENATED MODULE: ./build/src/entry/cacheclient.js

serveCacheService();
//# sourceMappingURL=cacheclient.js.map

/***/ })

};
