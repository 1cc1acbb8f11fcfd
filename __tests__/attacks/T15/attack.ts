import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, partsOf, tarsOf, type Parts } from '../../helpers/bundle.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { honestCache, honestProject, pathsIn, poison, type World } from '../world.ts';

const AT_V = 'cache/download/example.com/b/@v';

/** A member more, at the place its name sorts to. */
function withMember(parts: Parts, name: string): Parts {
  const member = { name, content: Buffer.from('EVIL') };
  return { ...parts, files: [...parts.files, member].sort((x, y) => (x.name < y.name ? -1 : 1)) };
}

function inBundle(what: string, change: (parts: Parts) => Parts, says: RegExp): Case {
  return {
    what: `${what} in a bundle`,
    mount: async (arena) => {
      const { a, b } = await honestProject(arena);
      writeFileSync(join(arena.things, 'bad.tar.zst'), bundleOf(tarsOf(change(partsOf([a, b])))));
    },
    run: (arena) => arena.cli('unbundle', join(arena.things, 'bad.tar.zst')),
    refusedWith: 'E_BUNDLE_FORMAT',
    codes: says === LISTS ? ['E_BUNDLE_FORMAT'] : ['E_BUNDLE_FORMAT', 'E_OFFLINE_MISSING'],
    status: 1,
    says,
    fills: true, // what was proven before may stay
  };
}

const NAMES = /a member with a name no bundle has: "cache\/download\//;
const LISTS = /list/;

function evilList({ manifest, files, lists }: Parts): Parts {
  const evil = lists.map(({ name }) => ({ name, content: Buffer.from('v1.2.0\nv9.9.9-EVIL\n') }));
  return { manifest, files, lists: evil };
}

function verified(
  what: string,
  plant: (arena: Arena, dir: string, world: World) => void,
  name: string,
): Case {
  return {
    what: `${what} in a module cache that is verified`,
    mount: async (arena) => {
      const world = await honestCache(arena);
      plant(arena, pathsIn(arena, world.b.module).dir, world);
    },
    run: (arena) => arena.cli('verify'),
    refusedWith: 'W_MODCACHE_STRAY',
    status: 0,
    says: new RegExp(`1 in all: "${AT_V}/${name}"`.replaceAll('.', '\\.')),
    modules: { verified: 2, rejected: 0 },
  };
}

const plant = (name: string) => (_: Arena, dir: string) => {
  writeFileSync(join(dir, name), 'EVIL');
};

export const attack: Attack = {
  cases: [
    ...['partial', 'lock', 'zip123.tmp', 'ziphash'].map((kind) =>
      inBundle(`a .${kind}`, (parts) => withMember(parts, `${AT_V}/v1.2.0.${kind}`), NAMES),
    ),
    inBundle('a tree', (parts) => withMember(parts, 'cache/download/example.com/b@v1.2.0/lib.go'), NAMES),
    inBundle('a list with a version more', evilList, LISTS),
    verified('a .partial', plant('v1.2.0.partial'), 'v1.2.0.partial'),
    verified('a .lock with something in it', plant('v1.2.0.lock'), 'v1.2.0.lock'),
    verified(
      'a .lock that is a pipe',
      (_, dir) => {
        execFileSync('mkfifo', [join(dir, 'v1.2.0.lock')]);
      },
      'v1.2.0.lock',
    ),
    verified('a half download', plant('v1.2.0.zip123.tmp'), 'v1.2.0.zip123.tmp'),
    {
      what: 'a .partial beside a tree without archive',
      mount: async (arena) => {
        const { b } = await honestCache(arena);
        const { dir, zip } = pathsIn(arena, b.module);
        execFileSync('rm', [zip]);
        plant('v1.2.0.partial')(arena, dir);
      },
      run: (arena) => arena.cli('verify'),
      refusedWith: 'E_OFFLINE_MISSING',
      codes: ['E_OFFLINE_MISSING', 'W_MODCACHE_STRAY'],
      status: 1,
      says: /example\.com\/b@v1\.2\.0/,
      modules: { verified: 1, missing: 1 },
    },
    {
      what: 'a .partial beside a tampered tree in a module cache that is filled',
      mount: async (arena) => {
        const { b } = await honestCache(arena);
        poison(arena, b, ['tree']);
        plant('v1.2.0.partial')(arena, pathsIn(arena, b.module).dir);
      },
      run: (arena) => arena.cli('fetch', '--proxy', 'off'),
      refusedWith: '(made anew)',
      status: 0,
      fills: true,
      modules: { verified: 2 },
      after: async (arena) => {
        const { partial } = pathsIn(arena, { path: 'example.com/b', version: 'v1.2.0' });
        const { status, report } = await arena.cli('verify');
        const found = report.findings.map(({ message }) => message);
        return [
          ...(existsSync(partial) ? ['.partial stays'] : []),
          ...(status === 0 ? [] : ['not verified']),
          ...found,
        ];
      },
    },
    {
      what: 'a list with a version nobody made, in a module cache that is filled',
      mount: async (arena) => {
        const { b } = await honestCache(arena);
        writeFileSync(pathsIn(arena, b.module).list, 'v1.2.0\nv9.9.9-EVIL\n');
      },
      run: (arena) => arena.cli('fetch', '--proxy', 'off'),
      refusedWith: '(left out)',
      status: 0,
      fills: true,
      modules: { verified: 2 },
      after: (arena) => {
        const list = readFileSync(pathsIn(arena, { path: 'example.com/b', version: 'v1.2.0' }).list, 'utf8');
        return list === 'v1.2.0\n' ? [] : [list];
      },
    },
  ],
  defences: [
    {
      file: 'pack/layout.ts',
      line: 'if (path === undefined)',
      off: "if (path === undefined) return { is: 'list', path: 'example.com/b' };\n    if (false)",
      seenBy: 'a .partial in a bundle',
    },
    {
      file: 'work/check.ts',
      line: '|| partial !== undefined',
      off: '',
      seenBy: 'a .partial beside a tree without archive',
    },
    {
      file: 'gomod/place.ts',
      line: 'moveAside(target, paths.partial);',
      off: '',
      seenBy: 'a .partial beside a tampered tree in a module cache that is filled',
    },
    {
      file: 'stages/complete.ts',
      line: '.filter((module) => isListed(target, module))',
      off: '',
      seenBy: 'a list with a version nobody made, in a module cache that is filled',
    },
    {
      file: 'stages/strays.ts',
      line: "(entry.name.endsWith('.lock') && !isEmptyFile(path))",
      off: 'false',
      seenBy: 'a .lock with something in it in a module cache that is verified',
    },
    {
      file: 'stages/strays.ts',
      line: '!isKnown(entry.name)',
      off: 'false',
      seenBy: 'a half download in a module cache that is verified',
    },
  ],
};
