/** One try for one file, from the web or from a folder. */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { exactBuffer, FIRST, overLimit, readBody } from './body.ts';
import type { Budget, Share } from './budget.ts';
import type { Carry } from './carry.ts';
import type { AuthSource, Credentials } from './credentials.ts';
import { causeCode, Fault } from './fault.ts';
import { ask, drop, headerOf, type Answer } from './request.ts';
import type { Routes } from './routes.ts';
import { statusFault } from './status.ts';
import type { Trip } from './trip.ts';
import { Watch } from './watch.ts';

/** What all transfers of a client share. */
export interface Line {
  readonly routes: Routes;
  readonly budget: Budget;
  readonly idleMs: number;
  readonly signal: AbortSignal;
  readonly count: { requests: number; bytes: number };
}

/** What is known of a file before it is there. */
export interface Shape {
  /** The most bytes Go takes. */
  readonly limit: number;
  /** Whether its bytes count against the budget. */
  readonly budgeted: boolean;
  readonly trip?: Trip;
}

/** One file of one entry. */
export interface Wanted extends Shape {
  readonly url: URL;
  readonly credentials: Credentials;
  /** What more to do about credentials when they are refused. */
  readonly authHint?: string | undefined;
  readonly fresh: boolean;
  /** What earlier tries have brought. */
  readonly carry: Carry;
}

export interface Brought {
  readonly bytes: Buffer;
  readonly release: () => void;
}

/**
 * One try over http(s). Only status 200 is success.
 *
 * @throws Fault what ended it; the line's signal's reason
 */
export async function transfer(wanted: Wanted, line: Line): Promise<Brought> {
  const ended = new AbortController();
  const end = (reason: unknown) => {
    ended.abort(reason);
  };
  const onAbort = () => {
    end(line.signal.reason);
  };
  line.signal.addEventListener('abort', onAbort);
  const watch = new Watch(line.idleMs, end);
  try {
    line.signal.throwIfAborted();
    return await receive(wanted, { ...line, signal: ended.signal, watch });
  } finally {
    watch.pause();
    line.signal.removeEventListener('abort', onAbort);
  }
}

interface Watched extends Line {
  readonly watch: Watch;
}

async function receive(wanted: Wanted, line: Watched): Promise<Brought> {
  const { signal, routes, count } = line;
  let authFrom: AuthSource | undefined;
  const sent = (from: AuthSource | undefined) => {
    count.requests++;
    authFrom = from;
  };
  const rest = wanted.carry.headers();
  const answer = await ask({ ...wanted, rest, routes, signal, sent });
  const asked = rest['range'] !== undefined;
  try {
    const fault = answerFault(answer, { ...wanted, asked }, authFrom);
    if (fault !== undefined) throw fault;
    wanted.carry.begin(answer);
    wanted.trip?.answers();
  } catch (thrown) {
    await drop(answer);
    throw thrown;
  }
  return store(answer, wanted, line);
}

/** Reads the body of an answer that may be the file, or the rest of it. */
async function store(answer: Answer, wanted: Wanted, line: Watched): Promise<Brought> {
  const { signal, watch, count } = line;
  const { carry, limit } = wanted;
  carry.length ??= lengthOf(answer);
  const { length, part } = carry;
  watch.pause();
  if (wanted.budgeted) carry.share ??= await line.budget.take(length ?? Math.min(FIRST, limit));
  watch.resume();
  const before = part.used;
  try {
    const bytes = await readBody(answer.body, { length, limit, share: carry.share, watch, signal, part });
    return { bytes, release: releaseOf(carry.share) };
  } catch (thrown) {
    carry.settle();
    throw thrown;
  } finally {
    count.bytes += part.used - before;
  }
}

function answerFault(
  answer: Answer,
  { limit, authHint, asked }: Wanted & { readonly asked: boolean },
  authFrom: AuthSource | undefined,
): Fault | undefined {
  const retryAfter = headerOf(answer, 'retry-after');
  const { statusCode } = answer;
  // the rest of a file is an answer only where it was asked for
  if (statusCode !== 200 && !(asked && (statusCode === 206 || statusCode === 416)))
    return statusFault(statusCode, { retryAfter, authFrom, authHint });
  const encoding = answer.headers['content-encoding'] ?? '';
  if (encoding !== '' && encoding !== 'identity')
    return new Fault('E_ENCODING', { text: 'a content-encoding nobody asked for' });
  const length = lengthOf(answer) ?? 0;
  return length > limit ? overLimit(limit, `${length} bytes announced`) : undefined;
}

/** The content-length of an answer, in bytes. */
export function lengthOf(answer: Answer): number | undefined {
  const text = headerOf(answer, 'content-length') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * Reads the file of a `file:` entry. A missing one is not found; every other error counts like a refusal.
 *
 * @throws Fault `E_NOT_FOUND`, `E_AUTH`, `E_LIMIT`, `E_TRUNCATED`; the line's signal's reason
 * @see go-modules-spec.md 2.3, 7.1
 */
export function readFromFolder(wanted: Wanted, line: Line): Promise<Brought> {
  return readFrom(fileURLToPath(wanted.url), wanted, line);
}

/**
 * Reads a file that the go command has brought, itself and never what a link leads to.
 *
 * @param path absolute
 * @throws Fault as {@link readFromFolder}
 */
export function readBrought(path: string, wanted: Shape, line: Line): Promise<Brought> {
  return readFrom(path, { ...wanted, flags: constants.O_NOFOLLOW }, line);
}

async function readFrom(
  path: string,
  wanted: Shape & { readonly flags?: number },
  line: Line,
): Promise<Brought> {
  line.signal.throwIfAborted();
  const file = await opened(path, wanted.flags ?? 0);
  wanted.trip?.answers();
  try {
    return await readOpened(file, wanted, line);
  } finally {
    await file.close();
  }
}

async function opened(path: string, flags: number): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | flags);
  } catch (thrown) {
    throw fileFault(thrown);
  }
}

async function readOpened(file: FileHandle, wanted: Shape, line: Line): Promise<Brought> {
  const about = await file.stat();
  if (!about.isFile()) throw unreadable('no regular file');
  if (about.size > wanted.limit) throw overLimit(wanted.limit, `${about.size} bytes`);
  const share = wanted.budgeted ? await line.budget.take(about.size) : undefined;
  try {
    const bytes = await filled(file, about.size);
    line.count.bytes += bytes.length;
    return { bytes, release: releaseOf(share) };
  } catch (thrown) {
    share?.release();
    throw thrown instanceof Fault ? thrown : fileFault(thrown);
  }
}

async function filled(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = exactBuffer(size);
  for (let have = 0; have < size;) {
    const { bytesRead } = await file.read(bytes, have, size - have, have);
    if (bytesRead === 0)
      throw new Fault('E_TRUNCATED', { text: 'the file became shorter while it was read' });
    have += bytesRead;
  }
  return bytes;
}

function fileFault(thrown: unknown): Fault {
  const code = causeCode(thrown);
  if (code === undefined) throw thrown;
  return code === 'ENOENT' ? new Fault('E_NOT_FOUND', { text: 'no such file' }) : unreadable(code);
}

function unreadable(why: string): Fault {
  const remedy = 'check the path and its permissions';
  return new Fault('E_AUTH', {
    text: `cannot be read (${why})`,
    cause: 'a file of the proxy folder cannot be read',
    remedy,
  });
}

function releaseOf(share: Share | undefined): () => void {
  return () => {
    share?.release();
  };
}
