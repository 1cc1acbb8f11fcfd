import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finding, type ErrorCode, type Finding } from '../../errors.ts';
import { isInside, realPath } from '../../gomod/checkout.ts';
import { cachePaths, proxyFolder, type CacheFolder } from '../../gomod/modcache.ts';
import { idOf, type ModuleVersion } from '../../gomod/module.ts';
import type { Need } from '../../gomod/needs.ts';
import { leftStaging } from '../../gomod/staging.ts';
import { mega, named } from '../../words.ts';
import { strays } from '../strays.ts';
import { listOf } from './settings.ts';
import type { Check, Scene } from './scene.ts';

/** A check for what hashing the module cache has found. */
function hashed(id: string, looks: string, is: (code: ErrorCode) => boolean): Check {
  return {
    ...{ id, looks, wants: 'plan' as const },
    look: ({ verified, wrong }) => {
      const known = new Set(wrong);
      const found = verified?.findings.filter((one) => is(one.code) && !known.has(one)) ?? [];
      return found.map((one) => (WRONG.has(one.code) ? { ...one, remedy: REASONS } : one));
    },
  };
}

const WRONG: ReadonlySet<ErrorCode> = new Set(['E_MODULE_ZIP', 'E_MODULE_MOD']);

const REASONS =
  'fetch it again; usual reasons: a tag that was moved, a private proxy that packs by itself, a go.sum line that was edited or merged wrongly, or an attack';

/** Checks of the module cache, and of a folder that is the only proxy. */
export const cacheChecks: readonly Check[] = [
  { id: 'cache-writable', looks: 'a module cache that cannot be written', look: notWritable },
  { id: 'cache-inside', looks: 'a module cache in the checkout', wants: 'plan', look: inside },
  { id: 'cache-room', looks: 'room on the disk of the module cache', look: room },
  {
    id: 'cache-info',
    looks: '.info files that are not in the module cache',
    wants: 'plan',
    look: (s) => lacking(s, 'info'),
  },
  {
    id: 'cache-mod',
    looks: 'go.mod files that are not in the module cache',
    wants: 'plan',
    look: (s) => lacking(s, 'mod'),
  },
  {
    id: 'cache-zip',
    looks: 'archives that are not in the module cache',
    wants: 'plan',
    look: (s) => lacking(s, 'zip'),
  },
  hashed(
    'zip-wrong',
    'archives that are not what go.sum names',
    (code) => code === 'E_MODULE_ZIP' || code.startsWith('E_ZIP_') || code === 'E_LIMIT',
  ),
  hashed('mod-wrong', 'go.mod files that are not what go.sum names', (code) => code === 'E_MODULE_MOD'),
  hashed(
    'tree-wrong',
    'trees and .ziphash that are not what go.sum names',
    (code) => code === 'E_MODULE_DIR' || code === 'E_MODULE_ZIPHASH',
  ),
  hashed('info-wrong', '.info files of another version', (code) => code === 'E_MODULE_INFO'),
  hashed(
    'cache-links',
    'links where folders and files of modules belong',
    (code) => code === 'E_PATH_EXISTS' || code === 'E_FILE_TYPE',
  ),
  {
    id: 'cache-strays',
    looks: 'what no go command leaves in a module cache',
    wants: 'plan',
    look: ({ plan, verified }) =>
      plan === undefined || verified === undefined
        ? []
        : strays(plan, verified).filter(({ code }) => code === 'W_MODCACHE_STRAY'),
  },
  { id: 'cache-polluted', looks: 'modules that are here and in no sum', wants: 'plan', look: polluted },
  { id: 'cache-leftovers', looks: 'what killed runs have left', look: leftovers },
  { id: 'proxy-lacks', looks: 'files that a folder as only proxy lacks', wants: 'plan', look: proxyLacks },
];

/** The folder itself, or the nearest one above that is there. */
function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

/** One that holds everything may be read only. */
function notWritable({ folder, verified }: Scene): readonly Finding[] {
  const path = nearest(folder.spare);
  if (statSync(path).isDirectory() && isWritable(path)) return [];
  return verified?.missing.length === 0 ? [] : [finding('E_NOT_WRITABLE', { path })];
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false; // that is the question
  }
}

/** Only where the search for roots goes into it: folders that start with a dot are passed over. */
function inside({ base, folder, plan }: Scene): readonly Finding[] {
  const cache = { top: realPath(folder.trees), known: true };
  const isTaken = plan?.project.roots.some(({ dir }) => isInside(cache, join(base, dir))) === true;
  return isTaken ? [finding('W_DOCTOR_CACHE_INSIDE', { path: folder.trees })] : [];
}

function room({ folder, room: least }: Scene): readonly Finding[] {
  const { bavail, bsize } = statfsSync(nearest(folder.trees));
  if (bavail * bsize >= least) return [];
  return [
    finding('W_DOCTOR_DISK', { path: folder.trees, message: `there are ${mega(bavail * bsize)} left` }),
  ];
}

type Kind = 'info' | 'mod' | 'zip';

function isLacking(folder: CacheFolder, { module, mod, zip }: Need, kind: Kind): boolean {
  const paths = cachePaths(folder, module);
  if (kind === 'info') return !existsSync(paths.info);
  if (kind === 'mod') return mod !== undefined && !existsSync(paths.mod);
  return zip !== undefined && !existsSync(paths.zip) && !existsSync(paths.tree);
}

/** Roots that are all built from vendor folders need no module cache. */
function lacking({ plan, folder }: Scene, kind: Kind): readonly Finding[] {
  if (plan === undefined || plan.project.roots.every(({ vendored }) => vendored)) return [];
  const found = plan.needs.modules
    .filter((need) => isLacking(folder, need, kind))
    .map(({ module }) => module);
  if (found.length === 0) return [];
  return [finding('E_OFFLINE_MISSING', { path: folder.download, message: lackingText(kind, found) })];
}

function lackingText(kind: Kind, found: readonly ModuleVersion[]): string {
  return `${found.length} .${kind} files are not there: ${named(found.map(idOf))}`;
}

/** Only where no sum is; what other projects have brought is nobody's harm. */
function polluted({ plan, folder, wrong }: Scene): readonly Finding[] {
  const unsummed = new Set(
    wrong.filter(({ code }) => code === 'E_GOSUM_MISSING').map(({ module }) => module),
  );
  const here = (plan?.needs.modules ?? []).filter(({ module }) => {
    const { mod, zip, tree } = cachePaths(folder, module);
    return unsummed.has(idOf(module)) && [mod, zip, tree].some((path) => existsSync(path));
  });
  if (here.length === 0) return [];
  const message = `${named(here.map(({ module }) => idOf(module)))}: required, in no sum, and in this module cache; what builds here fails on a fresh machine`;
  return [finding('W_DOCTOR_POLLUTED', { path: folder.trees, message })];
}

function leftovers({ folder, plan }: Scene): readonly Finding[] {
  const partial = (plan?.needs.modules ?? []).map(({ module }) => cachePaths(folder, module).partial);
  const found = [
    ...leftStaging(folder).map((name) => join(folder.spare, name)),
    ...partial.filter(existsSync),
  ];
  return found.slice(0, 10).map((path) => finding('W_DOCTOR_LEFTOVER', { path }));
}

function proxyLacks(scene: Scene): readonly Finding[] {
  const list = listOf(scene).filter(({ kind }) => kind !== 'off');
  const [only] = list;
  if (list.length !== 1 || only?.kind !== 'file' || only.url === undefined) return [];
  const dir = fileURLToPath(only.url);
  if (!existsSync(dir)) return [];
  return (['info', 'mod', 'zip'] as const).flatMap((kind) => {
    const found = (scene.plan?.needs.modules ?? []).filter((need) => isLacking(proxyFolder(dir), need, kind));
    if (found.length === 0) return [];
    const message = lackingText(
      kind,
      found.map(({ module }) => module),
    );
    return [finding('E_DOCTOR_PROXY_LACKS', { path: dir, message })];
  });
}
