import { randomBytes } from 'node:crypto';
import { lstatSync, renameSync, rmSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure, finding, toFinding, type Finding } from '../errors.ts';
import { idOf } from '../gomod/module.ts';
import { cachePaths, infoText, type CachePaths } from '../gomod/modcache.ts';
import type { Need } from '../gomod/needs.ts';
import { Ways } from '../gomod/ways.ts';
import type { Host } from '../host.ts';
import { versionLists } from '../pack/contents.ts';
import { fileName, listName, MANIFEST, splitFrames } from '../pack/layout.ts';
import { writeManifest, type Manifest } from '../pack/manifest.ts';
import { memberSize } from '../pack/tar.ts';
import type { Part } from '../pack/writer.ts';
import { noBase, type Base } from './base.ts';
import { lackedBy, type Ground } from './delta.ts';
import { writeBundle } from './frames.ts';
import type { Plan } from './plan.ts';

/** A bundle that was written. */
export interface Bundled {
  readonly path: string;
  /** Of the file; lower-case hex. */
  readonly sha256: string;
  /** Bytes of the file. */
  readonly bytes: number;
  /** Module versions in it. */
  readonly modules: number;
  /** The text of its manifest. */
  readonly manifest: string;
}

/** Where a bundle goes. */
export interface BundleOrder {
  /** The final name; it appears by rename when the bundle is whole. */
  readonly file: string;
  /** What this run has proven of bundles that it restored from; the result is the same without. */
  readonly base?: Base;
  /** Makes a delta: what is there is left out. */
  readonly on?: Ground | undefined;
}

/**
 * Writes a bundle of everything the plan needs, from the module cache. Every archive is proven again while it is read.
 * Frames that the base has already are taken over byte for byte. Follows from plan and sums alone, and of a delta from what it
 * builds on: same plan, same bytes.
 *
 * @throws Failure when the module cache is not what the sums name; system errors
 */
export async function bundle(host: Host, plan: Plan, order: BundleOrder): Promise<Bundled> {
  const { file, base = noBase, on } = order;
  checkPlace(file);
  const measured = lackedBy(on, plan.needs.modules).map((need) =>
    measure(host, { plan, sizes: base.sizes }, need),
  );
  const modules = await Promise.all(measured);
  const manifest = manifestText(plan, { modules, on });
  const frames = [
    [{ name: MANIFEST, text: manifest }],
    ...splitFrames(modules).map((frame) => frame.flatMap((m) => m.parts)),
    listParts(modules),
  ];
  // not by process id: in a container every run has the same
  const staged = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const written = await writeBundle(host, { plan, frames, staged, base });
    renameSync(staged, file);
    return { path: file, ...written, modules: modules.length, manifest };
  } finally {
    rmSync(staged, { force: true });
  }
}

/** Throws `E_UNREADABLE` where no file can get this name, before any work is done. */
export function checkPlace(file: string): void {
  const folder = dirname(file);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Failure('E_UNREADABLE', { path: folder, message: 'the folder for the file is not there' });
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new Failure('E_UNREADABLE', { path: file, message: 'a folder stands where the file is to go' });
}

/** A finding for each file of the plan that the module cache does not hold, by name alone. */
export function lackingFiles({ needs, mods, folder }: Plan): readonly Finding[] {
  const ways = new Ways(folder);
  return needs.modules.flatMap((need) => {
    const paths = cachePaths(folder, need.module);
    try {
      for (const dir of [paths.dir, dirname(paths.tree)]) ways.leads(dir);
    } catch (thrown) {
      return [{ ...toFinding(thrown), module: idOf(need.module) }];
    }
    if (need.mod !== undefined && !mods.has(need.module)) return [lacking(need, 'go.mod')];
    return need.zip === undefined ? [] : lackingArchive(need, paths);
  });
}

function lacking({ module }: Need, what: string): Finding {
  return finding('E_OFFLINE_MISSING', {
    module: idOf(module),
    message: `its ${what} is not in the module cache`,
  });
}

/** The archive, or the tree where no archive is kept. A tree beside a `.partial` counts as not there. */
function lackingArchive(need: Need, { zip, tree, partial }: CachePaths): readonly Finding[] {
  const stat = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });
  const strange = (path: string): Finding => finding('E_FILE_TYPE', { module: idOf(need.module), path });
  const archive = stat(zip);
  if (archive !== undefined) return archive.isFile() ? [] : [strange(zip)];
  const folder = stat(partial) === undefined ? stat(tree) : undefined;
  if (folder === undefined) return [lacking(need, 'archive')];
  return folder.isDirectory() ? [] : [strange(tree)];
}

interface Measured {
  readonly path: string;
  readonly need: Need;
  readonly parts: readonly Part[];
  /** Bytes of the archive in the bundle; undefined where there is none. */
  readonly archive: number | undefined;
  /** About how many bytes the module takes in the tar. Its go.mod is not looked at: it would only blur the boundaries. */
  readonly size: number;
}

/** @param from where sizes are known already, they are not looked for again */
async function measure(
  host: Host,
  { plan: { folder }, sizes }: { plan: Plan; sizes: Base['sizes'] },
  need: Need,
): Promise<Measured> {
  const { module, mod, zip } = need;
  const archive =
    zip === undefined
      ? undefined
      : (sizes.get(idOf(module)) ?? (await host.work.do('measure', { folder, module })));
  const parts: readonly Part[] = [
    { name: fileName(module, 'info'), text: infoText(module) },
    ...(mod === undefined
      ? []
      : [{ name: fileName(module, 'mod'), kind: 'mod' as const, module, want: mod }]),
    ...(zip === undefined
      ? []
      : [
          {
            name: fileName(module, 'zip'),
            kind: 'zip' as const,
            module,
            want: zip,
            ...(archive === undefined ? {} : { size: archive }),
          },
        ]),
  ];
  return {
    path: module.path,
    need,
    parts,
    archive,
    size: archive === undefined ? 0 : memberSize(fileName(module, 'zip'), archive),
  };
}

function manifestText(
  plan: Plan,
  { modules, on }: { readonly modules: readonly Measured[]; readonly on: Ground | undefined },
): string {
  const manifest: Manifest = {
    format: 1,
    base: on?.sha256 ?? null,
    roots: plan.project.roots.map(({ module, mod, digests }) => ({ module, go: mod.go ?? null, ...digests })),
    modules: modules.map(({ need: { module, mod, zip }, archive }) => ({
      ...module,
      ...(mod === undefined ? {} : { mod }),
      ...(zip === undefined ? {} : { zip }),
      ...(archive === undefined ? {} : { size: archive }),
    })),
  };
  return writeManifest(manifest).toString('utf8');
}

/** The last frame: the version lists, so that plain Go can ask for the latest version. */
function listParts(modules: readonly Measured[]): readonly Part[] {
  const lists = versionLists(
    modules.filter(({ need }) => need.mod !== undefined).map(({ need }) => need.module),
  );
  return [...lists].map(([path, text]) => ({ name: listName(path), text }));
}
