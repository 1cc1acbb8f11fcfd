/**
 * What a Go binary says it was built from.
 *
 * @see debug/buildinfo, runtime/debug ParseBuildInfo; go-modules-spec.md 12, row 70
 */
import { statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { Failure, toFinding } from '../errors.ts';
import type { Host } from '../host.ts';
import { quoted } from './module.ts';

/** A module as a binary names it. */
export interface BuiltModule {
  readonly path: string;
  /** `(devel)` for a folder. */
  readonly version: string;
  /** What its archive's sum was when it was built; `''` for a folder, and in a build from a vendor folder. */
  readonly sum: string;
  /** What took its place. */
  readonly replace?: Omit<BuiltModule, 'replace'>;
}

/** What a Go binary says it was built from: the word of whoever built it, and no proof by itself. */
export interface BuildInfo {
  /** Such as `go1.26.8`. */
  readonly go: string;
  /** Of the main package; `command-line-arguments` when files were named. */
  readonly path: string;
  /** The module of the main package; undefined when it is not said. */
  readonly main: BuiltModule | undefined;
  readonly deps: readonly BuiltModule[];
  /** Such as `-trimpath` and `vcs.modified`; values as Go prints them. */
  readonly settings: ReadonlyMap<string, string>;
}

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
export async function readBuildInfo(host: Host, file: string): Promise<BuildInfo> {
  checkFile(file);
  const passed = Object.entries(host.env).filter(([name]) => PASSED.test(name));
  const ran = await host.run({
    file: 'go',
    args: ['version', '-m', file],
    cwd: dirname(file),
    // empty ones are taken from nowhere else, as GOENV is off
    env: { ...Object.fromEntries(passed), GOENV: 'off', GOFLAGS: '', GOTOOLCHAIN: 'local', GOWORK: 'off' },
    signal: host.signal,
  });
  host.signal.throwIfAborted();
  if (ran.status === undefined) throw unread(file, `the go command gave no answer: ${quoted(ran.stderr)}`);
  if (ran.status !== 0 || ran.stdout === '') throw unread(file, `Go says ${quoted(lastWords(ran.stderr))}`);
  return parseBuildInfo(ran.stdout, file);
}

function checkFile(file: string): void {
  const stat = statOf(file);
  if (!stat.isFile()) throw unread(file, 'it is no regular file, and was not opened');
  if (stat.size > MOST_BYTES) throw unread(file, `it has ${stat.size} bytes, and ${MOST_BYTES} is the most`);
}

function statOf(file: string): Stats {
  try {
    return statSync(file);
  } catch (thrown) {
    throw Failure.of({ ...toFinding(thrown), path: file });
  }
}

function lastWords(stderr: string): string {
  const said = stderr.trim().split('\n').at(-1) ?? '';
  return said === '' ? 'it is no Go binary' : said;
}

/**
 * Reads what `go version -m FILE` printed: a line `FILE: VERSION`, then lines that start with a tab.
 *
 * @param file as it was named to the go command
 * @throws Failure `E_BINARY_READ` for any other text, and for one over 4 MiB
 */
export function parseBuildInfo(text: string, file: string): BuildInfo {
  if (text.length > MOST_TEXT) throw unread(file, 'its build information is larger than 4 MiB');
  const start = `${file}: `;
  if (!text.startsWith(start)) throw unread(file, 'the go command gave an answer that cannot be read');
  const [go = '', ...lines] = text.slice(start.length).split('\n');
  const reading = new Reading(file);
  for (const line of lines) reading.line(line);
  return reading.result(go.trimEnd());
}

/** The lines of one binary, one after the other. */
class Reading {
  readonly #file: string;
  #path: string | undefined;
  #main: BuiltModule | undefined;
  readonly #deps: BuiltModule[] = [];
  readonly #settings = new Map<string, string>();
  /** Puts what a `=>` line names into the module of the line above; undefined where there can be none. */
  #replaced: ((by: BuiltModule) => void) | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  line(line: string): void {
    if (/^\t?\r?$/.test(line)) return; // Go leaves one behind a replacement
    const [, word = '', rest = ''] = /^\t(path|mod|dep|=>|build)\t(.*)$/s.exec(line) ?? [];
    if (word === '=>') {
      if (this.#replaced === undefined) throw this.#strange(line);
      this.#replaced(this.#module(rest));
    }
    this.#replaced = undefined;
    if (word === 'path' && this.#path === undefined) this.#path = rest;
    else if (word === 'mod' && this.#main === undefined) this.#setMain(this.#module(rest));
    else if (word === 'dep') this.#addDep(this.#module(rest));
    else if (word === 'build') this.#set(rest);
    else if (word !== '=>') throw this.#strange(line);
  }

  result(go: string): BuildInfo {
    return {
      ...{ go, path: this.#path ?? '', main: this.#main },
      ...{ deps: this.#deps, settings: this.#settings },
    };
  }

  #setMain(module: BuiltModule): void {
    this.#main = module;
    this.#replaced = (replace) => (this.#main = { ...module, replace });
  }

  #addDep(module: BuiltModule): void {
    const index = this.#deps.push(module) - 1;
    this.#replaced = (replace) => (this.#deps[index] = { ...module, replace });
  }

  #module(rest: string): BuiltModule {
    const [path = '', version, sum = '', ...more] = rest.trimEnd().split('\t');
    if (path === '' || version === undefined || more.length > 0) throw this.#strange(rest);
    return { path, version, sum };
  }

  /** A key may be quoted; none that counts is. */
  #set(rest: string): void {
    const equals = rest.indexOf('=');
    this.#settings.set(equals < 0 ? rest : rest.slice(0, equals), equals < 0 ? '' : rest.slice(equals + 1));
  }

  #strange(line: string): Failure {
    return unread(this.#file, `its build information cannot be read: ${quoted(line)}`);
  }
}

function unread(path: string, message: string): Failure {
  return new Failure('E_BINARY_READ', { path, message });
}
