import { lstatSync } from 'node:fs';
import { Failure, finding, type Finding } from '../errors.ts';
import { listModules, type Listed } from '../gomod/listing.ts';
import { cachePaths, moduleCache, type CacheFolder } from '../gomod/modcache.ts';
import { parseModFile } from '../gomod/modfile.ts';
import { idOf } from '../gomod/module.ts';
import { digestOf, textOf, type SealRecord } from './record.ts';

/**
 * The modules that came into the module cache after the seal, each with when it came and what that looks like: who has brought
 * it is in no file, but the log of the job has the times of its steps. A tree beside an archive that was there is the go
 * command's own work.
 *
 * @see threat-model T34
 */
export function newcomers(record: SealRecord): readonly Finding[] {
  const folder = moduleCache(record.modcache);
  const before = new Set(record.listed);
  const found = listModules(folder).filter(
    ({ kind, module }) =>
      !before.has(`${kind} ${module}`) && !(kind === 'tree' && before.has(`zip ${module}`)),
  );
  if (found.length === 0) return [];
  const required = requiredNow(record);
  const firsts = new Map(found.toReversed().map((one) => [one.module, one]));
  return [...firsts.values()].toReversed().map((one) => {
    const by = required.get(one.module);
    const when = `it came into the module cache after the seal${timeOf(folder, one)}`;
    return by === undefined
      ? finding('E_SEAL_BYPASSED', {
          module: one.module,
          message: `${when}; no go.mod was changed to require it: go mod download, go run or go install may have brought it`,
        })
      : finding('E_REQUIRED_AFTER_SEAL', {
          module: one.module,
          path: by,
          message: `${when}, and ${by} requires it now: go get, or a build with -mod=mod`,
        });
  });
}

/** `path@version` of what go.mod files that were changed since require, with the file that does; of those that can be read. */
function requiredNow({ base, files }: SealRecord): ReadonlyMap<string, string> {
  const changed = [...files]
    .filter(([file, digest]) => digestOf(base, file) !== digest)
    .map(([file]) => file);
  const names = changed.filter((file) => file.endsWith('go.mod'));
  return new Map(names.flatMap((file) => requirements(textOf(base, file) ?? '', file)));
}

function requirements(text: string, file: string): readonly (readonly [string, string])[] {
  try {
    return parseModFile(text, { file, mode: 'lax' }).require.map((one) => [idOf(one), file] as const);
  } catch (thrown) {
    if (thrown instanceof Failure) return []; // a step has left no go.mod, which is told elsewhere
    throw thrown;
  }
}

/** When its file was written, to the second; `''` where that cannot be told. */
function timeOf(folder: CacheFolder, { module, kind }: Listed): string {
  const at = module.lastIndexOf('@');
  try {
    const paths = cachePaths(folder, { path: module.slice(0, at), version: module.slice(at + 1) });
    const stat = lstatSync(paths[kind], { throwIfNoEntry: false });
    return stat === undefined ? '' : `, at ${stat.mtime.toISOString().slice(0, 19)}Z`;
  } catch (thrown) {
    if (thrown instanceof Failure) return ''; // no name that Go writes
    throw thrown;
  }
}
