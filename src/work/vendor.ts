import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure, finding, toFinding, type Finding } from '../errors.ts';
import { hash1, sha256Hex, type H1 } from '../gomod/hash.ts';
import { cachePaths, type CacheFolder } from '../gomod/modcache.ts';
import { idOf, type ModuleVersion } from '../gomod/module.ts';
import { proveArchive, type ModuleFile } from '../gomod/prove.ts';
import { readRegular } from '../gomod/regular.ts';
import { treeFiles } from '../gomod/tree.ts';
import { firstDifference } from '../gomod/vendor/compare.ts';
import { dueFiles, type DueFile, type DueRules } from '../gomod/vendor/due.ts';
import { FileTree } from '../gomod/vendor/filetree.ts';
import type { VendoredPackage } from '../gomod/vendor/modulestxt.ts';
import { Ways } from '../gomod/ways.ts';

/** One module of a vendor folder, to be held against its archive. */
export interface VendorOrder {
  readonly folder: CacheFolder;
  /** Where it really comes from. */
  readonly module: ModuleVersion;
  /** The h1 of the sums. */
  readonly want: H1;
  /** The module path as it is imported. */
  readonly path: string;
  readonly packages: readonly VendoredPackage[];
  readonly rules: DueRules;
  /** Absolute. */
  readonly vendor: string;
  /** The vendor folder as people know it. */
  readonly shown: string;
  /** What in it is no regular file, relative to it: not to be opened, nor looked behind. */
  readonly strange: readonly string[];
}

/** What came of it. */
export interface VendorCompared {
  /** False: the module cache has no archive and no tree, or they are not what the sums name. */
  readonly proven: boolean;
  /** Names below the vendor folder that the module may have. */
  readonly claims: readonly string[];
  /** `name` below the vendor folder, where it is about a file. */
  readonly wrong: readonly { readonly name: string | undefined; readonly finding: Finding }[];
}

/** A vendored file larger than the archive's by this is not read to say where they part. */
const MOST_READ = 64 << 20;

/** Proves a module from the module cache and holds its vendored packages against it. Reads only; opens only regular files. */
export function compareVendored(order: VendorOrder): VendorCompared {
  const module = idOf(order.module);
  try {
    const files = provenFiles(order);
    if (files === undefined) return unproven(finding('E_OFFLINE_MISSING', { module, message: NO_ARCHIVE }));
    return comparePackages(order, new FileTree(files, `${module}/`));
  } catch (thrown) {
    return unproven({ ...toFinding(thrown), module });
  }
}

const NO_ARCHIVE = 'its archive is not in the module cache, so its vendored packages cannot be checked';

function unproven(found: Finding): VendorCompared {
  return { proven: false, claims: [], wrong: [{ name: undefined, finding: found }] };
}

/** The files of the archive, or of the tree where no archive is kept; undefined when there is neither. */
function provenFiles({ folder, module, want }: VendorOrder): readonly ModuleFile[] | undefined {
  const paths = cachePaths(folder, module);
  const ways = new Ways(folder);
  for (const dir of [paths.dir, dirname(paths.tree)]) ways.leads(dir);
  const archive = readRegular(paths.zip);
  if (archive !== undefined) return proveArchive(archive, { module, want }).files;
  if (lstatSync(paths.tree, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const files = treeFiles(paths.tree, module).map((file) => {
    const content = file.read(); // what was hashed is what is compared
    return { name: file.name, size: content.length, read: () => content };
  });
  const got = hash1(files.map((file) => [file.name, sha256Hex(file.read())] as const));
  if (got !== want) throw new Failure('E_MODULE_DIR', { path: paths.tree, want, got });
  return files;
}

function comparePackages(order: VendorOrder, tree: FileTree): VendorCompared {
  const folders = order.packages.map(({ path }) => path.slice(order.path.length + 1));
  const due = dueFiles(tree, folders, order.rules);
  const none = order.packages
    .filter((_, index) => due.empty.includes(folders[index] ?? ''))
    .map(({ path, line }) => ({ name: undefined, finding: noPackage(order, path, line) }));
  const wrong = [...due.files].flatMap(([name, file]) => {
    const found = compareFile(order, `${order.path}/${name}`, file);
    return found === undefined ? [] : [{ name: `${order.path}/${name}`, finding: found }];
  });
  const claims = [...due.files.keys()].map((name) => `${order.path}/${name}`);
  return { proven: true, claims, wrong: [...none, ...wrong] };
}

function noPackage({ module, shown }: VendorOrder, path: string, line: number): Finding {
  return finding('E_VENDOR_MODULES', {
    module: idOf(module),
    path: `${shown}/modules.txt:${line}`,
    got: path,
    message: 'the archive of the module holds no such package',
  });
}

function compareFile(order: VendorOrder, name: string, { file, needed }: DueFile): Finding | undefined {
  if (order.strange.some((path) => name === path || name.startsWith(`${path}/`))) return undefined;
  const at = { module: idOf(order.module), path: `${order.shown}/${name}` };
  const path = join(order.vendor, name);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return needed ? finding('E_VENDOR_MISSING', at) : undefined;
  if (stat.isDirectory())
    return finding('E_FILE_TYPE', { ...at, message: 'a folder stands where a file belongs' });
  if (stat.size > file.size + MOST_READ)
    return finding('E_VENDOR_FILE', { ...at, want: `${file.size} bytes`, got: `${stat.size} bytes` });
  const got = readRegular(path) ?? Buffer.of();
  const found = firstDifference(file.read(), got);
  if (found === undefined) return undefined;
  const { line, onlyLineEnds, ...lines } = found;
  return finding('E_VENDOR_FILE', {
    ...at,
    path: `${at.path}:${line}`,
    ...(onlyLineEnds ? LINE_ENDS : { message: `it differs from the verified archive from line ${line} on` }),
    ...lines,
  });
}

/** What is said of a file that git wrote with other line ends. */
export const LINE_ENDS = {
  message:
    'only its line ends differ (CRLF or LF), as git changes them where core.autocrlf or .gitattributes says so',
  remedy: 'say "vendor/** -text" in .gitattributes and check the folder out again',
};
