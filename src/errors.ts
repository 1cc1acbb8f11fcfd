import { types } from 'node:util';
import { errors, type ExitStatus } from './codes.ts';

export { errors };

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

/** The same finding as a warning with another code, and why it is only that. */
export function softened(found: Finding, code: ErrorCode, why: string): Finding {
  return { ...found, ...finding(code, { message: `${found.message} (${found.code}); ${why}` }) };
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
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EEXIST')
    return finding('E_NOT_WRITABLE', where);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ELOOP' || code === 'EIO')
    return finding('E_UNREADABLE', { ...where, message: `cannot be read (${code})` });
  return finding('E_INTERNAL', { message });
}

/** True for every error, also one that code outside this realm has made, such as Node under a test runner. */
export function isError(thrown: unknown): thrown is Error {
  return thrown instanceof Error || thrown instanceof DOMException || types.isNativeError(thrown);
}

function systemError(thrown: unknown): { code?: string; path?: string; name: string; message: string } {
  if (!isError(thrown)) return { name: 'unknown', message: String(thrown) };
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
