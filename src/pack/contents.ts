import { Failure } from '../errors.ts';
import type { H1 } from '../gomod/hash.ts';
import { compareModules, idOf, type ModuleVersion } from '../gomod/module.ts';
import { compareVersions } from '../gomod/version.ts';
import { compareMembers, fileName, type Kind, type Member } from './layout.ts';
import { readManifest, type Manifest, type ManifestModule } from './manifest.ts';
import type { SeenMember } from './reader.ts';

/** What a whole bundle held. */
export interface BundleContents {
  readonly manifest: Manifest;
  /** Names of the module files in it. */
  readonly files: ReadonlySet<string>;
}

type FileMember = Member & { readonly is: 'file' };

/**
 * Holds the members of a whole bundle against each other: one order, nothing twice, a manifest that says what is there, and
 * version lists that follow from it.
 *
 * @param seen all members in the order of the tar
 * @throws Failure `E_BUNDLE_FORMAT`
 */
export function checkContents(seen: readonly SeenMember[]): BundleContents {
  checkOrder(seen);
  const [first] = seen;
  if (first?.member.is !== 'manifest' || first.text === undefined)
    throw bad('its first member is not the manifest');
  const manifest = readManifest(Buffer.from(first.text));
  checkManifest(manifest, filesByKey(seen));
  checkLists(seen);
  const names = seen.flatMap(({ member }) => (member.is === 'file' ? [nameOf(member)] : []));
  return { manifest, files: new Set(names) };
}

function checkOrder(seen: readonly SeenMember[]): void {
  let last: Member | undefined;
  for (const { member } of seen) {
    if (last !== undefined && compareMembers(last, member) >= 0)
      throw bad(
        `a member is twice in it or out of order${member.is === 'file' ? `: ${nameOf(member)}` : ''}`,
      );
    last = member;
  }
}

/** What a manifest names need be no module at all, so its names are compared and never made into file names. */
function keyOf(module: ModuleVersion, kind: Kind): string {
  return `${idOf(module)} ${kind}`;
}

function filesByKey(seen: readonly SeenMember[]): ReadonlyMap<string, SeenMember> {
  return new Map(
    seen.flatMap((item) => {
      const { member } = item;
      return member.is === 'file' ? [[keyOf(member.module, member.kind), item] as const] : [];
    }),
  );
}

function checkManifest(manifest: Manifest, files: ReadonlyMap<string, SeenMember>): void {
  let named = 0;
  let last: ManifestModule | undefined;
  for (const module of manifest.modules) {
    if (last !== undefined && compareModules(last, module) >= 0)
      throw bad('its manifest names a module twice or out of order');
    named += checkModule(module, files);
    last = module;
  }
  if (named !== files.size) throw bad(`its manifest names ${named} files and it holds ${files.size}`);
}

/** The number of files the manifest names for one module; each must be there, and what was proven must have the h1 it says. */
function checkModule(module: ManifestModule, files: ReadonlyMap<string, SeenMember>): number {
  const due: readonly (readonly [Kind, H1 | undefined])[] = [
    ['info', undefined],
    ...(module.mod === undefined ? [] : [['mod', module.mod] as const]),
    ...(module.zip === undefined ? [] : [['zip', module.zip] as const]),
  ];
  for (const [kind, h1] of due) {
    const found = files.get(keyOf(module, kind));
    const differs = found?.proven !== undefined && found.proven !== h1;
    if (found === undefined || differs || (kind === 'zip' && found.size !== module.size))
      throw bad(`its manifest is not what it holds: ${JSON.stringify(keyOf(module, kind).slice(0, 200))}`);
  }
  return due.length;
}

/** Every module path with a go.mod in the bundle has a list of those versions, and there is no other list. */
function checkLists(seen: readonly SeenMember[]): void {
  const due = versionLists(
    seen.flatMap(({ member }) => (member.is === 'file' && member.kind === 'mod' ? [member.module] : [])),
  );
  const lists = seen.filter(({ member }) => member.is === 'list');
  for (const { member, text } of lists)
    if (member.is === 'list' && due.get(member.path) !== text)
      throw bad(`the version list of ${member.path} is not what it holds`);
  if (lists.length !== due.size)
    throw bad(`it holds ${lists.length} version lists; its modules have ${due.size}`);
}

/** The text of the version list of each module path, one version a line in order, as a file proxy serves it. */
export function versionLists(
  modules: readonly { readonly path: string; readonly version: string }[],
): ReadonlyMap<string, string> {
  const versions = new Map<string, string[]>();
  for (const { path, version } of modules) versions.set(path, [...(versions.get(path) ?? []), version]);
  return new Map(
    [...versions].map(([path, all]) => [
      path,
      all
        .sort(compareVersions)
        .map((version) => `${version}\n`)
        .join(''),
    ]),
  );
}

function nameOf({ module, kind }: FileMember): string {
  return fileName(module, kind);
}

function bad(message: string): Failure {
  return new Failure('E_BUNDLE_FORMAT', { message });
}
