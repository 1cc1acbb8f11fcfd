/**
 * The modules of the official cache client that only look up, reserve and move bytes, as far as they are used. Its package
 * exports nothing but the root, whose calls unpack with `tar -P`; so these are imported by the path of their files, seen from
 * where the compiled code is, and the version is pinned.
 *
 * @see design section 2, rule 3
 */

/** Protocol v1: Enterprise Server, act. */
declare module '*/node_modules/@actions/cache/lib/internal/cacheHttpClient.js' {
  /** The version of an entry is made from `paths` and these; the same everywhere where it is true. */
  interface VersionOptions {
    readonly enableCrossOsArchive: boolean;
  }
  interface UploadOptions {
    readonly useAzureSdk: boolean;
    /** Bytes. */
    readonly uploadChunkSize?: number;
    readonly uploadConcurrency?: number;
    readonly archiveSizeBytes?: number;
  }
  export function getCacheEntry(
    keys: string[],
    paths: string[],
    options: VersionOptions,
  ): Promise<{ readonly cacheKey?: unknown; readonly archiveLocation?: unknown } | null>;
  export function reserveCache(
    key: string,
    paths: string[],
    options: VersionOptions,
  ): Promise<{
    readonly statusCode: number;
    readonly result: { readonly cacheId?: unknown } | null;
    readonly error?: Error;
  }>;
  export function downloadCache(
    url: string,
    file: string,
    options: { readonly useAzureSdk: boolean; readonly concurrentBlobDownloads: boolean },
  ): Promise<void>;
  /** With a signed address: uploads there. Without: uploads to the service in protocol v1, and commits. */
  export function saveCache(
    ...order: [cacheId: number, file: string, signedUploadURL: string | undefined, options: UploadOptions]
  ): Promise<void>;
}

/** Protocol v2: github.com. */
declare module '*/node_modules/@actions/cache/lib/internal/shared/cacheTwirpClient.js' {
  export function internalCacheTwirpClient(options: {
    readonly maxAttempts: number;
    readonly retryIntervalMs: number;
    readonly retryMultiplier: number;
  }): {
    GetCacheEntryDownloadURL(request: {
      readonly key: string;
      readonly restoreKeys: string[];
      readonly version: string;
    }): Promise<{ readonly ok: boolean; readonly matchedKey: string; readonly signedDownloadUrl: string }>;
    CreateCacheEntry(request: {
      readonly key: string;
      readonly version: string;
    }): Promise<{ readonly ok: boolean; readonly signedUploadUrl: string; readonly message: string }>;
    FinalizeCacheEntryUpload(request: {
      readonly key: string;
      readonly version: string;
      readonly sizeBytes: string;
    }): Promise<{ readonly ok: boolean; readonly message: string }>;
  };
}
