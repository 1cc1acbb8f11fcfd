import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { goodBundle } from '../../helpers/bundle.ts';
import { fileNames } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack } from '../attack.ts';
import { bundleIn, entryIn, mountBundle, mountEntry } from '../handed.ts';
import { EVIL } from '../judge.ts';
import { mainStep, STEP_WRITES } from '../runner.ts';
import { a, b, evilTwin, stranger } from '../world.ts';
import { make } from '../../helpers/modules.ts';

/** Genuine, and of no concern to the project. */
const unwanted = make({ id: stranger.id, files: { 'lib.go': `package stranger // ${EVIL}\n` } });

/** A flawless bundle by somebody whose go.sum is another. */
const bytes = (): Buffer => goodBundle([a, unwanted, evilTwin(b)]);

/** Names in a module cache that only the stranger or the twin can have brought. */
function brought(cache: string, twin: string): readonly string[] {
  return fileNames(cache)
    .filter((name) => name.includes('example.com/stranger') || name.includes(twin))
    .map((name) => `${name} is in the module cache`);
}

const TWIN = 'example.com/b@';

/** The entry is there under the key of another closure. */
async function mountOther(arena: Arena, entry: Buffer): Promise<void> {
  await mountEntry(arena, entry);
  const exact = entryIn(arena);
  renameSync(exact, join(dirname(exact), `go-airlock-1-${'0'.repeat(64)}.tar.zst`));
}

export const attack: Attack = {
  cases: [
    {
      what: 'one wanted, one unwanted, one with another content, in a bundle',
      mount: (arena) => mountBundle(arena, bytes()),
      run: (arena) => arena.cli('unbundle', bundleIn(arena)),
      refusedWith: 'E_MODULE_ZIP',
      status: 1,
      says: /example\.com\/b@v1\.2\.0[^]*\nh1:[^]*\nh1:/,
      modules: { planned: 2, restored: 2, verified: 1, rejected: 1, missing: 1 },
      fills: true,
      after: (arena) => [
        ...brought(arena.cache, TWIN),
        ...(existsSync(join(arena.cache, `${a.id}/lib.go`)) ? [] : ['the wanted module is not there']),
      ],
    },
    {
      what: 'the same beside a good proxy',
      mount: (arena) => mountBundle(arena, bytes()),
      run: (arena) => arena.cli('fetch', '--from', bundleIn(arena), '--proxy', arena.env['PROXY'] ?? 'off'),
      refusedWith: 'W_BUNDLE_REFUSED',
      status: 0,
      says: /example\.com\/b@v1\.2\.0[^]*E_MODULE_ZIP/,
      modules: { planned: 2, restored: 2, fetched: 1, verified: 2, rejected: 1, missing: 0 },
      fills: true,
      after: (arena) => brought(arena.cache, 'stranger'),
    },
    {
      what: 'the same as an entry that the action finds by the start of its key',
      mount: (arena) => mountOther(arena, bytes()),
      run: (arena) => mainStep(arena),
      refusedWith: 'W_BUNDLE_REFUSED',
      status: 0,
      modules: { planned: 2, restored: 2, fetched: 1, verified: 2, rejected: 1, missing: 0 },
      writes: STEP_WRITES,
      after: (_arena, { outputs = {} }) => [
        ...(outputs['cache-hit'] === 'false' ? [] : [`cache-hit is ${outputs['cache-hit'] ?? ''}`]),
        ...(outputs['modules-rejected'] === '1' ? [] : ['the refusal is not counted']),
        ...brought(outputs['module-cache-path'] ?? '', 'stranger'),
      ],
    },
    {
      what: 'a genuine superset that the action finds by the start of its key',
      mount: (arena) => mountOther(arena, goodBundle([a, b, unwanted])),
      run: (arena) => mainStep(arena),
      refusedWith: '(left out)',
      status: 0,
      modules: { planned: 2, restored: 2, fetched: 0, verified: 2, rejected: 0 },
      writes: STEP_WRITES,
      after: (_arena, { outputs = {} }) => [
        ...(outputs['cache-hit'] === 'false' ? [] : [`cache-hit is ${outputs['cache-hit'] ?? ''}`]),
        ...brought(outputs['module-cache-path'] ?? '', 'stranger'),
      ],
    },
    {
      what: 'a genuine superset',
      mount: async (arena) => {
        await mountBundle(arena, goodBundle([a, b, unwanted]));
        mkdirSync(arena.cache);
        writeFileSync(join(arena.cache, 'other'), '');
      },
      run: (arena) => arena.cli('unbundle', bundleIn(arena)),
      refusedWith: '(left out)',
      status: 0,
      modules: { planned: 2, restored: 2, verified: 2, rejected: 0 },
      fills: true,
      after: (arena) => brought(arena.cache, 'stranger'),
    },
  ],
  defences: [
    {
      file: 'pack/reader.ts',
      line: 'if (want === undefined)',
      off: "if (want === undefined && member.kind === 'zip') proveStored(content, { member, want }); if (want === undefined)",
      seenBy: 'a genuine superset',
    },
    {
      file: 'gomod/prove.ts',
      line: 'if (h1 !== want)',
      off: 'if (false)',
      seenBy: 'one wanted, one unwanted, one with another content, in a bundle',
    },
    {
      file: 'stages/save.ts',
      line: 'entry?.own !== true || modules.fetched',
      off: 'modules.fetched',
      seenBy: 'a genuine superset that the action finds by the start of its key',
    },
  ],
};
