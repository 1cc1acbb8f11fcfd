import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, goodBundle, partsOf, tarsOf } from '../../helpers/bundle.ts';
import { gosumText, make, writeProject, writeProxy, type Made } from '../../helpers/modules.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { honestCache, honestProject, pathsIn, placeHonest } from '../world.ts';

const EXTRA = '\nrequire example.com/EVIL v1.0.0\n';

function evilMod({ mod }: Made): Buffer {
  return Buffer.concat([mod, Buffer.from(EXTRA)]);
}

/** `top` requires an older version of `leaf` than the project: of the older one only the go.mod is ever needed, and has a sum. */
const old = make({ id: 'example.com/leaf@v1.0.0' });
const leaf = make({ id: 'example.com/leaf@v1.1.0' });
const top = make({ id: 'example.com/top@v1.0.0', go: '1.16', require: [old.id] });

async function graphCache(arena: Arena): Promise<void> {
  await writeProject(arena.workspace, { require: [top.id, leaf.id], sums: [top, leaf], go: '1.16' });
  writeFileSync(join(arena.workspace, 'go.sum'), gosumText([top, leaf]) + gosumText([old], ['mod']));
  arena.env['PROXY'] = await writeProxy(join(arena.things, 'proxy'), [top, leaf, old]);
  for (const made of [top, leaf, old]) placeHonest(arena, made);
  writeFileSync(pathsIn(arena, old.module).mod, evilMod(old));
}

async function tamperedCache(arena: Arena): Promise<void> {
  const { b } = await honestCache(arena);
  writeFileSync(pathsIn(arena, b.module).mod, evilMod(b));
}

function verified(how: { what: string; mount: Case['mount']; says: RegExp; planned: number }): Case {
  return {
    what: how.what,
    mount: how.mount,
    run: (arena) => arena.cli('verify'),
    refusedWith: 'E_MODULE_MOD',
    status: 1,
    says: how.says,
    modules: { planned: how.planned, rejected: 1, verified: how.planned - 1, missing: 0 },
  };
}

function filled(how: { what: string; mount: Case['mount'] }): Case {
  return {
    ...how,
    run: (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? 'off'),
    refusedWith: 'W_CACHE_REPAIRED',
    status: 0,
    fills: true,
    says: /E_MODULE_MOD/,
    modules: { fetched: 1, rejected: 1, missing: 0 },
    after: async (arena) => (await arena.cli('verify')).report.findings.map(({ message }) => message),
  };
}

export const attack: Attack = {
  cases: [
    verified({
      what: 'in a module cache that is verified',
      mount: tamperedCache,
      says: /example\.com\/b@v1\.2\.0[^]*v1\.2\.0\.mod\nh1:/,
      planned: 2,
    }),
    verified({
      what: 'of a version that is needed for its go.mod alone, in a module cache that is verified',
      mount: graphCache,
      says: /example\.com\/leaf@v1\.0\.0/,
      planned: 3,
    }),
    filled({ what: 'in a module cache that is filled', mount: tamperedCache }),
    filled({
      what: 'of a version that is needed for its go.mod alone, in a module cache that is filled',
      mount: graphCache,
    }),
    {
      what: 'in a module cache a bundle is made of',
      mount: tamperedCache,
      run: (arena) => arena.cli('bundle', '-o', join(arena.things, 'new.tar.zst')),
      refusedWith: 'E_MODULE_MOD',
      codes: ['E_MODULE_MOD', 'E_OFFLINE_MISSING'],
      status: 1,
    },
    {
      what: 'by a proxy',
      mount: async (arena) => {
        const { a, b } = await honestProject(arena);
        arena.env['PROXY'] = await writeProxy(join(arena.things, 'evil'), [a, { ...b, mod: evilMod(b) }]);
      },
      run: (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? 'off'),
      refusedWith: 'E_MODULE_MOD',
      status: 1,
      fills: true,
      says: /example\.com\/b@v1\.2\.0/,
    },
    {
      what: 'in a bundle',
      mount: async (arena) => {
        const { a, b } = await honestProject(arena);
        writeFileSync(join(arena.things, 'bad.tar.zst'), goodBundle([a, { ...b, mod: evilMod(b) }]));
      },
      run: (arena) => arena.cli('unbundle', join(arena.things, 'bad.tar.zst')),
      refusedWith: 'E_MODULE_MOD',
      status: 1,
      fills: true,
      says: /example\.com\/b@v1\.2\.0/,
    },
    {
      what: 'in a bundle whose manifest has the sum to it',
      mount: async (arena) => {
        const { a, b } = await honestProject(arena);
        const evil = make({ id: b.id, gomod: evilMod(b).toString() });
        writeFileSync(join(arena.things, 'bad.tar.zst'), bundleOf(tarsOf(partsOf([a, evil]))));
      },
      run: (arena) => arena.cli('unbundle', join(arena.things, 'bad.tar.zst')),
      refusedWith: 'E_MODULE_MOD',
      codes: ['E_MODULE_MOD', 'E_MODULE_ZIP'],
      status: 1,
      fills: true,
      says: /example\.com\/b@v1\.2\.0/,
    },
  ],
  defences: [
    {
      file: 'gomod/mods.ts',
      line: 'if (got !== want)',
      off: 'if (false)',
      seenBy: 'in a module cache that is verified',
    },
    {
      file: 'gomod/mods.ts',
      line: 'if (got !== want)',
      off: 'if (false)',
      seenBy: 'of a version that is needed for its go.mod alone, in a module cache that is filled',
    },
    { file: 'stages/prefetch.ts', line: 'if (got !== want)', off: 'if (false)', seenBy: 'by a proxy' },
    { file: 'pack/reader.ts', line: 'if (got !== want)', off: 'if (false)', seenBy: 'in a bundle' },
  ],
};
