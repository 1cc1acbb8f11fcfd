import { lstatSync } from 'node:fs';
import { finding, type Finding } from '../errors.ts';
import { cachePaths, type CacheFolder } from '../gomod/modcache.ts';
import { idOf } from '../gomod/module.ts';
import type { Needs } from '../gomod/needs.ts';
import { whoAsks } from '../gomod/views.ts';

/**
 * What the go command would take on trust: in a workspace it asks for no sums. An archive or tree that is in the module cache, of a
 * version that is selected and that no sum covers, is built from as it is, and its hash written to go.work.sum as if it were right.
 * What is not in the module cache cannot be taken so, and may not be needed by any build. Looks at names only.
 *
 * @returns `E_GOSUM_MISSING` for each; none while the plan is not whole, as another version may be selected yet
 * @see cmd/go/internal/modload mustHaveSums; go-modules-spec.md 5.5
 */
export function onTrust({ unsummed, unread }: Needs, folder: CacheFolder): readonly Finding[] {
  if (unread.length > 0) return [];
  return unsummed.flatMap(([asked, view]) => {
    const origin = view.origin(asked);
    if (origin.from === 'folder') return [];
    const { path, version } = origin.module;
    const { zip, tree } = cachePaths(folder, origin.module);
    if (!isThere(zip) && !isThere(tree)) return [];
    const by = whoAsks(view, asked);
    const message = `it is in the module cache, and in a workspace the go command would believe it: go.work.sum has no line for its archive${by.through}`;
    const want = `${path} ${version} h1:…`;
    const detail = { module: idOf(origin.module), path: by.place, want, message, remedy: REMEDY };
    return [finding('E_GOSUM_MISSING', detail)];
  });
}

const REMEDY = 'remove it from the module cache, then go list -m all >/dev/null && go mod download';

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
