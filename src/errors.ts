/**
 * The closed set of things that can be wrong, and how each is told.
 *
 * A code starting `E_` stops the run, `W_` only warns. `docs/errors.md` is held to this table by a test.
 */

/** 1: a check failed; 2: wrong usage or unreadable input; 3: the outside failed; 130: interrupted. */
export type ExitStatus = 1 | 2 | 3 | 130;

interface Entry {
  readonly exit: ExitStatus;
  readonly cause: string;
  readonly remedy: string;
}

const FROM_ELSEWHERE =
  'fetch it again from a proxy you trust; if it comes back, ask who changed it: this is how an attack looks';

export const errors = {
  // what was asked
  E_USAGE: {
    exit: 2,
    cause: 'the command line or an input is wrong',
    remedy: 'go-airlock --help lists what is taken',
  },
  E_UNREADABLE: {
    exit: 2,
    cause: 'a file or folder that was named cannot be read',
    remedy: 'check the path and its permissions',
  },
  E_NO_MODULE: {
    exit: 2,
    cause: 'no go.mod or go.work was found',
    remedy: 'run it in a Go module, or name one with -C DIR',
  },
  E_GOMOD_SYNTAX: {
    exit: 2,
    cause: 'a go.mod cannot be read by the rules of Go',
    remedy: 'go mod edit -fmt shows what the go command thinks of it',
  },
  E_GOWORK_SYNTAX: {
    exit: 2,
    cause: 'a go.work cannot be read by the rules of Go',
    remedy: 'go work edit -fmt shows what the go command thinks of it',
  },
  E_GOSUM_SYNTAX: {
    exit: 2,
    cause: 'a line of go.sum or go.work.sum is not "module version hash"',
    remedy: 'restore the file from version control, or run go mod tidy and review the change',
  },
  E_MODULE_NAME: {
    exit: 2,
    cause: 'a module path or version that no rule of Go allows',
    remedy: 'correct the name in go.mod, go.work or go.sum',
  },
  E_REPLACE_DIR: {
    exit: 2,
    cause: 'a replace names a folder that holds no go.mod',
    remedy: 'correct the path of the replace, or check out the folder',
  },
  E_GOPROXY_SYNTAX: {
    exit: 2,
    cause: 'a GOPROXY list the go command would not take',
    remedy: 'write https://host, file:///folder, direct or off, separated by , or |',
  },
  E_GOFLAGS: {
    exit: 2,
    cause: 'GOFLAGS holds a flag that would undo the seal',
    remedy: 'take the flag out of GOFLAGS for sealed steps',
  },
  E_MODCACHE: {
    exit: 2,
    cause: 'the module cache folder cannot be told',
    remedy: 'name it with --modcache DIR, or set GOMODCACHE to an absolute path',
  },
  E_GO: {
    exit: 2,
    cause: 'the go command is not there or did not answer',
    remedy: 'install Go and put it into PATH',
  },

  // the sums
  E_GOSUM_MISSING: {
    exit: 1,
    cause: 'a module is needed and no go.sum line says what its bytes are',
    remedy: 'go mod tidy',
  },
  E_GOSUM_CONFLICT: {
    exit: 1,
    cause: 'two sums disagree about one module',
    remedy: 'find out which line is right; never keep both',
  },
  E_GOSUM_ALGO: {
    exit: 1,
    cause: 'the only sums of a module use an algorithm other than h1',
    remedy: 'run go mod tidy with a released Go',
  },

  // what was brought
  E_MODULE_ZIP: { exit: 1, cause: 'the archive is not the one go.sum names', remedy: FROM_ELSEWHERE },
  E_MODULE_MOD: {
    exit: 1,
    cause: 'the go.mod of a module version is not the one go.sum names',
    remedy: FROM_ELSEWHERE,
  },
  E_MODULE_DIR: {
    exit: 1,
    cause: 'the extracted tree in the module cache is not what go.sum names',
    remedy: 'go-airlock fetch replaces it',
  },
  E_MODULE_INFO: {
    exit: 1,
    cause: 'the .info file in the module cache is not for this version',
    remedy: 'go-airlock fetch replaces it',
  },
  E_MODULE_ZIPHASH: {
    exit: 1,
    cause: 'the .ziphash in the module cache is not the sum of go.sum',
    remedy: 'go-airlock fetch replaces it',
  },
  E_OFFLINE_MISSING: {
    exit: 1,
    cause: 'a needed file is in no place that may be asked',
    remedy: 'go-airlock fetch with a proxy, or a newer bundle',
  },
  E_FILE_TYPE: {
    exit: 1,
    cause: 'something that is no regular file stands where a module file belongs',
    remedy: 'remove it and fetch again',
  },
  E_LIMIT: { exit: 1, cause: 'a file is larger than Go allows', remedy: FROM_ELSEWHERE },

  // archives by Go's rules (golang.org/x/mod/zip)
  E_ZIP_STRUCTURE: {
    exit: 1,
    cause: 'a zip whose structure is damaged, or that two readers would read differently',
    remedy: FROM_ELSEWHERE,
  },
  E_ZIP_SIZE: {
    exit: 1,
    cause: 'a zip whose sizes or checksums are not what they say, or past the limits of Go',
    remedy: FROM_ELSEWHERE,
  },
  E_ZIP_NAME: { exit: 1, cause: 'a zip with a file name that Go does not allow', remedy: FROM_ELSEWHERE },
  E_ZIP_PREFIX: {
    exit: 1,
    cause: 'a zip with a file that is not below module@version/',
    remedy: FROM_ELSEWHERE,
  },
  E_ZIP_GOMOD: { exit: 1, cause: 'a zip with a go.mod that is not at its root', remedy: FROM_ELSEWHERE },
  E_ZIP_DUPLICATE: { exit: 1, cause: 'a zip that holds one name twice', remedy: FROM_ELSEWHERE },
  E_ZIP_COLLISION: {
    exit: 1,
    cause: 'a zip with names that are one name on some file systems',
    remedy: FROM_ELSEWHERE,
  },

  // bundles
  E_BUNDLE_FORMAT: {
    exit: 1,
    cause: 'the file is not laid out as a go-airlock bundle',
    remedy: 'make the bundle again; nothing unproven was kept of this one',
  },

  // the outside
  E_NOT_FOUND: {
    exit: 1,
    cause: 'no entry of the proxy list has the module version',
    remedy: 'check the version, or add a proxy that has it',
  },
  E_PROXY_DIRECT: {
    exit: 3,
    cause: 'the module would have to come from its version control system',
    remedy: 'name a proxy that has it, with --proxy',
  },
  E_AUTH: {
    exit: 3,
    cause: 'the proxy refused (401 or 403)',
    remedy: 'check the credentials for this proxy, or whether it blocks the module',
  },
  E_RATE_LIMITED: {
    exit: 3,
    cause: 'the proxy asked for a longer pause than is worth waiting',
    remedy: 'run it again later, or lower --concurrency',
  },
  E_SERVER: {
    exit: 3,
    cause: 'the proxy answered with an error',
    remedy: 'run it again; the fault is not in the project',
  },
  E_TIMEOUT: { exit: 3, cause: 'the proxy stopped sending', remedy: 'run it again, or raise --timeout' },
  E_TRUNCATED: {
    exit: 3,
    cause: 'the proxy sent less than it announced',
    remedy: 'run it again; the fault is not in the project',
  },
  E_ENCODING: {
    exit: 3,
    cause: 'the proxy used an encoding nobody asked for',
    remedy: 'the proxy has to serve files as they are',
  },
  E_REDIRECT: {
    exit: 3,
    cause: 'the proxy redirects to a place that is not followed',
    remedy: 'name the final address as the proxy',
  },
  E_CONNECT: {
    exit: 3,
    cause: 'the proxy cannot be reached',
    remedy: 'check the address and the network; run it again',
  },
  E_TLS: {
    exit: 3,
    cause: 'the proxy has no certificate this machine trusts',
    remedy: 'add its authority with NODE_EXTRA_CA_CERTS',
  },
  E_DISK_FULL: {
    exit: 3,
    cause: 'the disk is full',
    remedy: 'make room and run it again; nothing half-written was kept',
  },
  E_NOT_WRITABLE: {
    exit: 3,
    cause: 'a folder cannot be written',
    remedy: 'check its owner and permissions, or name another folder',
  },
  E_NETNS: {
    exit: 3,
    cause: 'this system gives no network namespace',
    remedy: 'run it where unshare is allowed, or say --network inherit',
  },
  E_INTERRUPTED: { exit: 130, cause: 'it was interrupted', remedy: 'run it again; it goes on where it was' },
  E_INTERNAL: {
    exit: 3,
    cause: 'a fault in go-airlock itself',
    remedy: 'please report it with the lines above',
  },

  // to know
  W_REPLACE_DIR: {
    exit: 1,
    cause: 'a replace names a folder; its source is in no sum and was not checked',
    remedy: 'nothing to do if the folder is part of the repository',
  },
  W_PLAN_PARTIAL: {
    exit: 1,
    cause: 'the plan is not whole: go.mod files of dependencies are not at hand',
    remedy: 'go-airlock fetch brings them',
  },
  W_UNKNOWN_DIRECTIVE: {
    exit: 1,
    cause: 'a go.mod or go.work holds a directive this version does not know',
    remedy: 'nothing to do if it does not change what the build needs',
  },
  W_CACHE_REPAIRED: {
    exit: 1,
    cause: 'something in the module cache was not what go.sum names and was replaced',
    remedy: 'find out who else writes to this module cache',
  },
  W_BUNDLE_REFUSED: {
    exit: 1,
    cause: 'something in a bundle was refused, and fetched instead',
    remedy: 'delete the bundle or cache entry and find out who wrote it',
  },
  W_ZIP_DIRECTORY: {
    exit: 1,
    cause: 'an archive holds entries for folders, so go mod verify will call its tree modified',
    remedy: 'nothing to do: the archive is the one go.sum names',
  },
  W_TOOLCHAIN: {
    exit: 1,
    cause: 'the project asks for a newer Go than the one installed',
    remedy: 'install that Go; the seal keeps the go command from fetching one',
  },
} as const satisfies Record<`${'E' | 'W'}_${string}`, Entry>;

export type ErrorCode = keyof typeof errors;

/** One thing that is wrong. `path` is a file (with `:line` where there is one) or a place inside one. */
export interface Finding {
  readonly code: ErrorCode;
  readonly level: 'error' | 'warning';
  /** `path@version` */
  readonly module?: string;
  readonly path?: string;
  readonly want?: string;
  readonly got?: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a {@link Finding} needs beside its code; `remedy` only where the table's is not exact enough. */
export type FindingDetail = Partial<Pick<Finding, 'module' | 'path' | 'want' | 'got' | 'remedy'>> & {
  readonly message?: string;
};

/** A finding with the cause and remedy of the table where `detail` does not say better. */
export function finding(code: ErrorCode, detail: FindingDetail = {}): Finding {
  const entry = errors[code];
  return {
    code,
    level: code.startsWith('W_') ? 'warning' : 'error',
    ...detail,
    message: detail.message ?? entry.cause,
    remedy: detail.remedy ?? entry.remedy,
  };
}

/** What ends a stage. Carries the finding that is shown; a stack is only shown for `E_INTERNAL`. */
export class Failure extends Error {
  readonly finding: Finding;

  constructor(code: ErrorCode, detail: FindingDetail = {}, cause?: unknown) {
    const found = finding(code, detail);
    super(`${code}: ${found.message}`, cause === undefined ? undefined : { cause });
    this.name = 'Failure';
    this.finding = found;
  }

  /** The failure whose finding was made elsewhere, such as in a worker thread. */
  static of(found: Finding): Failure {
    return new Failure(found.code, found);
  }
}

/** The finding for anything thrown: a {@link Failure}'s own, a system error by its code, else `E_INTERNAL`. */
export function toFinding(thrown: unknown): Finding {
  if (thrown instanceof Failure) return thrown.finding;
  const { code, path, name, message } = systemError(thrown);
  const where = path === undefined ? {} : { path };
  if (name === 'AbortError' || code === 'ABORT_ERR') return finding('E_INTERRUPTED');
  if (code === 'ENOSPC' || code === 'EDQUOT') return finding('E_DISK_FULL', where);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return finding('E_NOT_WRITABLE', where);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ELOOP' || code === 'EIO')
    return finding('E_UNREADABLE', { ...where, message: `cannot be read (${code})` });
  return finding('E_INTERNAL', { message });
}

function systemError(thrown: unknown): { code?: string; path?: string; name: string; message: string } {
  if (!(thrown instanceof Error)) return { name: 'unknown', message: String(thrown) };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? { code: thrown.code } : {};
  const path = 'path' in thrown && typeof thrown.path === 'string' ? { path: thrown.path } : {};
  return { ...code, ...path, name: thrown.name, message: thrown.message };
}

/** 0 when no finding is an error; else the status of the worst: usage, then checks, then the outside. */
export function exitStatus(findings: readonly Finding[]): 0 | ExitStatus {
  const wrong = findings.filter((f) => f.level === 'error').map((f) => errors[f.code].exit);
  for (const status of [130, 2, 1, 3] as const) if (wrong.includes(status)) return status;
  return 0;
}
