import { lstatSync } from 'node:fs';
import { Failure, finding, toFinding, type Finding, type FindingDetail } from '../errors.ts';
import { hash1, hashGoMod, sha256Hex, type H1 } from '../gomod/hash.ts';
import { cachePaths, type CacheFolder, type CachePaths } from '../gomod/modcache.ts';
import { idOf, type ModuleVersion } from '../gomod/module.ts';
import { proveArchive, type Proven } from '../gomod/prove.ts';
import { readRegular, type Seen } from '../gomod/regular.ts';
import { hashTree } from '../gomod/tree.ts';
import { Twin } from '../gomod/twin.ts';

/** What to look at: one planned module version in the module cache. */
export interface CheckOrder {
  readonly folder: CacheFolder;
  readonly module: ModuleVersion;
  /** The h1 of the sums. */
  readonly want: H1;
}

/** `wrong`: it is there and is not what the sums name, or cannot be read. */
export type State = 'proven' | 'missing' | 'wrong';

export interface Checked {
  readonly zip: State;
  readonly tree: State;
  readonly ziphash: State;
  /** Bytes hashed of the archive. */
  readonly bytes: number;
  readonly namesFolders: boolean;
  /** The h1 of the go.mod inside the archive; undefined when it holds none, or is not proven. */
  readonly gomod: H1 | undefined;
  /** Files of archive and tree that run with the rights of their owner or group. */
  readonly setId: readonly string[];
  /** One for each `wrong`. */
  readonly findings: readonly Finding[];
}

/** Recomputes every hash of one module version from its bytes. Opens only what is a regular file by lstat; writes nothing. */
export function checkModule(order: CheckOrder): Checked {
  const paths = cachePaths(order.folder, order.module);
  const findings: Finding[] = [];
  const setId: string[] = [];
  const seen: Seen = (path, { mode }) => {
    if ((mode & SET_ID) !== 0) setId.push(path);
  };
  const twin = twinOf(paths, order);
  const zip = judge(() => checkZip(paths, { ...order, twin }, seen), order, findings);
  const tree = judge(() => checkTree(paths, { ...order, zip: zip.found, twin }, seen), order, findings);
  const ziphash = judge(() => checkZiphash(paths, order), order, findings);
  return {
    zip: zip.state,
    tree: tree.state,
    ziphash: ziphash.state,
    bytes: zip.found?.archive.length ?? 0,
    namesFolders: zip.found?.namesFolders ?? false,
    gomod: gomodIn(zip.found),
    setId,
    findings,
  };
}

/** The bits of a mode that give a program the rights of its owner or group. */
const SET_ID = 0o6000;

function gomodIn(zip: Proven | undefined): H1 | undefined {
  const file = zip?.files.find(({ name }) => name === `${idOf(zip.module)}/go.mod`);
  return file === undefined ? undefined : hashGoMod(file.read());
}

/** The state a check came to: `undefined` is missing, a failure is wrong and becomes a finding. */
function judge<T>(
  check: () => T | undefined,
  { module }: CheckOrder,
  findings: Finding[],
): { state: State; found: T | undefined } {
  try {
    const found = check();
    return { state: found === undefined ? 'missing' : 'proven', found };
  } catch (thrown) {
    findings.push({ ...toFinding(thrown), module: idOf(module) });
    return { state: 'wrong', found: undefined };
  }
}

/** The tree, to be held against the archive; undefined where either is missing, or the tree cannot be listed. */
function twinOf(paths: CachePaths, { module }: CheckOrder): Twin | undefined {
  const [zip, tree] = [paths.zip, paths.tree].map((path) => lstatSync(path, { throwIfNoEntry: false }));
  if (zip?.isFile() !== true || tree?.isDirectory() !== true) return undefined;
  try {
    return new Twin(paths.tree, module);
  } catch {
    return undefined; // told when the tree is looked at by itself
  }
}

function checkZip(
  paths: CachePaths,
  { module, want, twin }: CheckOrder & { readonly twin: Twin | undefined },
  seen: Seen,
): Proven | undefined {
  const bytes = readRegular(paths.zip, seen);
  if (bytes === undefined) return undefined;
  try {
    return proveArchive(bytes, { module, want }, twin === undefined ? {} : { tap: twin.compare });
  } catch (thrown) {
    throw at(paths.zip, thrown);
  }
}

/** A tree beside a `.partial`, whatever that is, counts as not there: the go command would extract it again. */
function checkTree(
  paths: CachePaths,
  {
    module,
    want,
    zip,
    twin,
  }: CheckOrder & { readonly zip: Proven | undefined; readonly twin: Twin | undefined },
  seen: Seen,
): H1 | undefined {
  const [stat, partial] = [paths.tree, paths.partial].map((path) =>
    lstatSync(path, { throwIfNoEntry: false }),
  );
  if (stat === undefined || partial !== undefined) return undefined;
  if (!stat.isDirectory()) throw new Failure('E_FILE_TYPE', { path: paths.tree });
  if (zip !== undefined && twin?.isSame(seen) === true) return want;
  const got = hashTree(paths.tree, module, seen);
  const due = zip?.namesFolders === true ? hashOfFiles(zip) : want;
  if (got !== due) throw new Failure('E_MODULE_DIR', { path: paths.tree, want: due, got });
  return got;
}

/** A tree lacks the lines that the archive's folder entries have in its h1. */
function hashOfFiles(proven: Proven): H1 {
  return hash1(proven.files.map((file) => [file.name, sha256Hex(file.read())] as const));
}

/** The text of `.ziphash`; the go command trims it and takes it for the truth. */
function checkZiphash(paths: CachePaths, { want }: CheckOrder): string | undefined {
  const text = readRegular(paths.ziphash)?.toString('utf8').trim();
  if (text !== undefined && text !== want)
    throw new Failure('E_MODULE_ZIPHASH', { path: paths.ziphash, want, got: text.slice(0, 60) });
  return text;
}

function at(path: string, thrown: unknown): unknown {
  if (!(thrown instanceof Failure)) return thrown;
  const detail: FindingDetail = { ...thrown.finding, path };
  return Failure.of(finding(thrown.finding.code, detail));
}
