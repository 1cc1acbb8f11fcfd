import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../../src/gomod/hash.ts';
import { goodBundle } from '../../helpers/bundle.ts';
import { make } from '../../helpers/modules.ts';
import { fileNames } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack } from '../attack.ts';
import { bundleIn, mountBundle } from '../handed.ts';
import { EVIL } from '../judge.ts';
import { a, b, evilTwin } from '../world.ts';

const good = goodBundle([a, b]);
const swapped = goodBundle([a, evilTwin(b)]);
/** Genuine in all that is wanted of it, and yet not the file that was named. */
const grown = goodBundle([
  a,
  b,
  make({ id: 'example.com/c@v1.0.0', files: { 'lib.go': `package c // ${EVIL}\n` } }),
]);

const digest = (bytes: Buffer): string => sha256Hex(bytes);
const nothing = (arena: Arena): readonly string[] =>
  // what follows from the plan alone is there in any case
  fileNames(arena.cache)
    .filter((name) => !name.endsWith('.info'))
    .map((name) => `${name} was taken from it`);

export const attack: Attack = {
  cases: [
    {
      what: 'another file under the digest of the old one',
      mount: (arena) => mountBundle(arena, swapped),
      run: (arena) => arena.cli('unbundle', bundleIn(arena), '--sha256', digest(good)),
      refusedWith: 'E_BUNDLE_DIGEST',
      codes: ['E_BUNDLE_DIGEST', 'E_OFFLINE_MISSING'],
      status: 1,
      says: new RegExp(`x\\.tar\\.zst\n${digest(good)}\n${digest(swapped)}\n`),
      modules: { planned: 2, restored: 0, verified: 0, rejected: 1, missing: 2 },
      fills: true,
      after: nothing,
    },
    {
      what: 'a file that holds all that is wanted, and more',
      mount: (arena) => mountBundle(arena, grown),
      run: (arena) => arena.cli('unbundle', '--sha256', digest(good).toUpperCase(), bundleIn(arena)),
      refusedWith: 'E_BUNDLE_DIGEST',
      codes: ['E_BUNDLE_DIGEST', 'E_OFFLINE_MISSING'],
      status: 1,
      modules: { verified: 0, missing: 2 },
      fills: true,
      after: nothing,
    },
    {
      what: 'a wrong digest, in a check that only reads',
      mount: (arena) => mountBundle(arena, grown),
      run: (arena) => arena.cli('verify', '--bundle', bundleIn(arena), '--sha256', digest(good)),
      refusedWith: 'E_BUNDLE_DIGEST',
      codes: ['E_BUNDLE_DIGEST', 'E_OFFLINE_MISSING'],
      status: 1,
    },
    {
      what: 'a tampered module under the digest of the very file',
      mount: (arena) => mountBundle(arena, swapped),
      run: (arena) => arena.cli('unbundle', bundleIn(arena), '--sha256', digest(swapped)),
      refusedWith: 'E_MODULE_ZIP',
      status: 1,
      modules: { planned: 2, verified: 1, rejected: 1, missing: 1 },
      fills: true,
    },
    {
      what: 'the second of two files swapped',
      mount: async (arena) => {
        await mountBundle(arena, goodBundle([a]));
        writeFileSync(join(arena.things, 'second.tar.zst'), swapped);
      },
      run: (arena) =>
        arena.cli(
          ...['unbundle', bundleIn(arena), join(arena.things, 'second.tar.zst')],
          ...['--sha256', digest(goodBundle([a])), '--sha256', digest(goodBundle([b]))],
        ),
      refusedWith: 'E_BUNDLE_DIGEST',
      codes: ['E_BUNDLE_DIGEST', 'E_OFFLINE_MISSING'],
      status: 1,
      says: /second\.tar\.zst/,
      modules: { planned: 2, restored: 1, verified: 1, missing: 1 },
      fills: true,
    },
    {
      what: 'one digest for two files',
      mount: (arena) => mountBundle(arena, swapped),
      run: (arena) => arena.cli('unbundle', bundleIn(arena), bundleIn(arena), '--sha256', digest(good)),
      refusedWith: 'E_USAGE',
      status: 2,
      says: /--sha256 is given once for each bundle, in their order: 1 for 2/,
    },
    {
      what: 'a digest that is cut off',
      mount: (arena) => mountBundle(arena, swapped),
      run: (arena) => arena.cli('unbundle', bundleIn(arena), '--sha256', digest(swapped).slice(0, 40)),
      refusedWith: 'E_USAGE',
      status: 2,
      says: /--sha256 takes 64 hex digits/,
    },
  ],
  defences: [
    {
      file: 'stages/restore.ts',
      line: 'if (got !== sha256)',
      off: 'if (false)',
      seenBy: 'a file that holds all that is wanted, and more',
    },
    {
      file: 'gomod/prove.ts',
      line: 'if (h1 !== want)',
      off: 'if (false)',
      seenBy: 'a tampered module under the digest of the very file',
    },
    {
      file: 'pack/digests.ts',
      line: 'if (all.length > 0 && all.length !== files)',
      off: 'if (false)',
      seenBy: 'one digest for two files',
    },
  ],
};
