/**
 * The official cache client, in a thread of its own: what it prints is not shown, and whoever waits for it too long ends the
 * thread with all its sockets, for which the client has no other way. Addresses that are signed never leave the thread.
 */
import { createHook } from 'node:async_hooks';
import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import {
  downloadCache,
  getCacheEntry,
  reserveCache,
  saveCache,
} from '../../../node_modules/@actions/cache/lib/internal/cacheHttpClient.js';
import { internalCacheTwirpClient } from '../../../node_modules/@actions/cache/lib/internal/shared/cacheTwirpClient.js';
import { sha256Hex } from '../gomod/hash.ts';

/** What the thread is asked; one at a time, in the order of the kinds. */
export type CacheOrder =
  /** The entry of the first of these keys, else the newest whose key starts with one of them. */
  | { readonly call: 'lookup'; readonly keys: readonly string[] }
  /** The content of the entry that was looked up, into a file that is there. */
  | { readonly call: 'download'; readonly file: string }
  | { readonly call: 'reserve'; readonly key: string }
  /** The content of the entry that was reserved. */
  | { readonly call: 'upload'; readonly file: string }
  /** A file to a signed address of the storage behind any of the runner's services. */
  | { readonly call: 'send'; readonly file: string; readonly url: string };

/** What became of an order. */
export type CacheAnswer =
  | { readonly is: 'done' }
  | { readonly is: 'none' }
  | { readonly is: 'found'; readonly key: string }
  /** The service keeps no such entry, or gives none, and says so. */
  | { readonly is: 'taken' | 'denied' | 'failed'; readonly why: string };

/** What the thread says: now and then, how many bytes its sockets have moved; at the end of an order, the answer. */
export type CacheMessage = { readonly moved: number } | CacheAnswer;

/** Whether the thread is to speak protocol v2; its only datum. */
export interface CacheThreadData {
  readonly v2: boolean;
  /** Between two messages about bytes, in milliseconds. */
  readonly every: number;
}

/** Names what an entry holds, in place of the paths that others cache: one entry serves every system. */
const CONTENT = 'go-airlock bundle 1';
const PATHS = { enableCrossOsArchive: true };
/** As protocol v1 makes it from {@link CONTENT}. */
const version = sha256Hex(Buffer.from(`${CONTENT}|1.0`));

interface Client {
  lookup(keys: readonly string[]): Promise<{ readonly key: string; readonly url: string } | undefined>;
  reserve(key: string): Promise<CacheAnswer>;
  upload(file: string): Promise<CacheAnswer>;
}

class Version1 implements Client {
  #id = -1;

  async lookup(keys: readonly string[]): ReturnType<Client['lookup']> {
    const found = await getCacheEntry([...keys], [CONTENT], PATHS);
    if (found === null) return undefined;
    return { key: textOf(found.cacheKey), url: textOf(found.archiveLocation) };
  }

  async reserve(key: string): Promise<CacheAnswer> {
    const { result, error, statusCode } = await reserveCache(key, [CONTENT], PATHS);
    const id = result?.cacheId;
    if (typeof id !== 'number') return refused(`(${statusCode}) ${error?.message ?? ''}`);
    this.#id = id;
    return { is: 'done' };
  }

  async upload(file: string): Promise<CacheAnswer> {
    await saveCache(this.#id, file, undefined, { useAzureSdk: false });
    return { is: 'done' };
  }
}

class Version2 implements Client {
  // three tries in four seconds: the whole run does not wait much longer
  readonly #service = internalCacheTwirpClient({
    maxAttempts: 3,
    retryIntervalMs: 1000,
    retryMultiplier: 1.5,
  });
  #reserved = { key: '', url: '' };

  async lookup([key = '', ...restoreKeys]: readonly string[]): ReturnType<Client['lookup']> {
    const found = await this.#service.GetCacheEntryDownloadURL({ key, restoreKeys, version });
    return found.ok ? { key: found.matchedKey, url: found.signedDownloadUrl } : undefined;
  }

  async reserve(key: string): Promise<CacheAnswer> {
    const { ok, message, signedUploadUrl } = await this.#service.CreateCacheEntry({ key, version });
    if (!ok) return refused(message === '' ? '(409)' : message);
    this.#reserved = { key, url: signedUploadUrl };
    return { is: 'done' };
  }

  async upload(file: string): Promise<CacheAnswer> {
    const { key, url } = this.#reserved;
    const size = await send(file, url);
    const end = await this.#service.FinalizeCacheEntryUpload({ key, version, sizeBytes: String(size) });
    return end.ok ? { is: 'done' } : refused(end.message === '' ? 'it did not take the entry' : end.message);
  }
}

/** Moves a file to a signed address, and gives its bytes. */
async function send(file: string, url: string): Promise<number> {
  const { size } = statSync(file);
  const pieces = { uploadChunkSize: 64 << 20, uploadConcurrency: 8 }; // the client's own figures
  await saveCache(-1, file, url, { useAzureSdk: true, ...pieces, archiveSizeBytes: size });
  return size;
}

/** What the words of a refusal mean; some come as an answer, some as an error. */
function refused(why: string): CacheAnswer {
  if (/cache (read|write) denied:/.test(why)) return { is: 'denied', why };
  return { is: /\(409\)|already.exist/i.test(why) ? 'taken' : 'failed', why };
}

function textOf(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new Error('its answer is not what was asked for');
  return value;
}

/** Takes orders until the thread is ended. */
export function serveCacheService(): void {
  // not shown, and not sent to the main thread either: output that waits there would keep the program alive
  process.stdout.write = () => true;
  const { v2, every } = threadData(workerData);
  const client = v2 ? new Version2() : new Version1();
  const meter = new Meter();
  let url = '';
  const carryOut = async (order: CacheOrder): Promise<CacheAnswer> => {
    if (order.call === 'reserve') return client.reserve(order.key);
    if (order.call === 'upload') return client.upload(order.file);
    if (order.call === 'send') {
      await send(order.file, order.url);
      return { is: 'done' };
    }
    if (order.call === 'download') {
      await downloadCache(url, order.file, { useAzureSdk: false, concurrentBlobDownloads: true });
      return { is: 'done' };
    }
    const found = await client.lookup(order.keys);
    if (found === undefined) return { is: 'none' };
    url = found.url;
    return { is: 'found', key: found.key };
  };
  const say = (message: CacheMessage): void => parentPort?.postMessage(message);
  parentPort?.on('message', (order: CacheOrder) => {
    const timer = setInterval(() => {
      say({ moved: meter.moved() });
    }, every);
    say({ moved: meter.moved() });
    void carryOut(order)
      .catch((thrown: unknown) => refused(thrown instanceof Error ? thrown.message : String(thrown)))
      .then(say)
      .finally(() => {
        clearInterval(timer);
      });
  });
}

function threadData(data: unknown): CacheThreadData {
  const has = typeof data === 'object' && data !== null && 'v2' in data && 'every' in data ? data : undefined;
  return { v2: has?.v2 === true, every: typeof has?.every === 'number' ? has.every : 250 };
}

/** Counts what the sockets of this thread move, in both directions, in bytes. The client itself tells nobody. */
class Meter {
  readonly #sockets = new Map<object, number>();

  constructor() {
    const init = (...[, type, , resource]: [number, string, number, object]): void => {
      if (type === 'TCPWRAP') this.#sockets.set(resource, 0);
    };
    createHook({ init }).enable();
  }

  moved(): number {
    let sum = 0;
    for (const [socket, before] of this.#sockets) {
      const now = Math.max(before, bytesOf(socket)); // one that is closed may have forgotten
      this.#sockets.set(socket, now);
      sum += now;
    }
    return sum;
  }
}

function bytesOf(socket: object): number {
  const read = 'bytesRead' in socket && typeof socket.bytesRead === 'number' ? socket.bytesRead : 0;
  const written =
    'bytesWritten' in socket && typeof socket.bytesWritten === 'number' ? socket.bytesWritten : 0;
  return read + written;
}
