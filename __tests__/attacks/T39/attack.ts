import { join } from 'node:path';
import { compareBytes } from '../../../src/gomod/module.ts';
import { rawZip } from '../../gomod/rawzip.ts';
import { listing } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case, Defence } from '../attack.ts';
import { BELOW, crafted, GOMOD, type Crafted, type Way } from '../crafted.ts';
import { b, pathsIn } from '../world.ts';
import { apart, colliding, decomposed, type Pair } from './pairs.ts';

type File = Crafted['read'][number];

/** The archive of these files, in the order and with the flags that the archive of a bundle has to have. */
function archiveOf(files: readonly File[]): Crafted {
  const read = [...files].sort((one, other) => compareBytes(one.name, other.name));
  const raw = read.map(({ name, data = '' }) => ({
    ...{ name, data: Buffer.from(data), flags: /\P{ASCII}/u.test(name) ? UTF8 : 0 },
  }));
  return { zip: rawZip(raw), read };
}

const UTF8 = 0x800;

function mounted({ names: [one, other] }: Pair, way: Way): ReturnType<typeof crafted> {
  const file = (name: string, data: string): File => ({ name: `${BELOW}${name}`, data });
  return crafted(way, () => archiveOf([GOMOD, file(one, 'GOOD\n'), file(other, 'EVIL\n')]));
}

function refused(pair: Pair, refusedWith: 'E_ZIP_COLLISION' | 'E_ZIP_NAME', way: Way = 'from a proxy'): Case {
  return {
    what: way === 'from a proxy' ? pair.what : `${pair.what}, ${way}`,
    ...mounted(pair, way),
    refusedWith,
    status: 1,
    says:
      refusedWith === 'E_ZIP_NAME'
        ? /holds a character that is not allowed/
        : /one name where case|both a file/,
    modules: { planned: 2, verified: 1, rejected: 1 },
    after: async (arena) => (way === 'from a proxy' ? goRefuses(arena) : []),
  };
}

/** What Go takes is content that the project asked for, so here it is GOOD too. */
function taken(pair: Pair): Case {
  const files = [GOMOD, ...pair.names.map((name) => ({ name: `${BELOW}${name}`, data: `${name}\n` }))];
  return {
    what: pair.what,
    ...crafted('from a proxy', () => archiveOf(files)),
    refusedWith: '(two files, as for Go)',
    status: 0,
    modules: { planned: 2, verified: 2, rejected: 0 },
    after: sameTree,
  };
}

async function goRefuses(arena: Arena): Promise<readonly string[]> {
  const { status, stderr } = await download(arena);
  return status === 1 && stderr.includes(b.id) ? [] : [`the go command says ${String(status)}: ${stderr}`];
}

async function sameTree(arena: Arena): Promise<readonly string[]> {
  const { status, stderr } = await download(arena);
  if (status !== 0) return [`the go command refuses it: ${stderr}`];
  const [ours, theirs] = [arena.cache, goCache(arena)].map((cache) =>
    listing(pathsIn({ ...arena, cache }, b.module).tree),
  );
  return String(ours) === String(theirs) ? [] : [`not the tree of Go: ${String(ours)}, ${String(theirs)}`];
}

/** The judge: the real go command, from the same proxy, into a module cache of its own. */
function download(arena: Arena): ReturnType<Arena['exec']> {
  const env = {
    GOPROXY: arena.env['PROXY'] ?? 'off',
    GOMODCACHE: goCache(arena),
    GOFLAGS: '-mod=mod',
  };
  return arena.exec('go', ['mod', 'download', b.id], env);
}

function goCache(arena: Arena): string {
  return join(arena.things, 'gocache');
}

const rule = (line: string, off: string, seenBy: string): Defence => ({
  ...{ file: 'gomod/ziprules.ts', line, off, seenBy },
});

export const attack: Attack = {
  cases: [
    ...colliding.map((pair) => refused(pair, 'E_ZIP_COLLISION')),
    ...decomposed.map((pair) => refused(pair, 'E_ZIP_NAME')),
    ...colliding.slice(0, 1).map((pair) => refused(pair, 'E_ZIP_COLLISION', 'in a module cache')),
    ...colliding.slice(0, 1).map((pair) => refused(pair, 'E_ZIP_COLLISION', 'in a bundle')),
    ...apart.map(taken),
  ],
  defences: [
    rule(': name.toLowerCase();', ': name;', 'two files that differ in case'),
    rule('replace(/\\p{Changes_When_Casemapped}/gu, foldLetter)', 'toLowerCase()', 'the long s and s'),
    rule(
      'return collision(other.name, element);\n    return other.folder',
      'return other.folder ?? new Map();\n    return other.folder',
      'two folders that differ in case',
    ),
    rule(
      'return collision(other.name, element);\n    if (other.folder',
      'return undefined;\n    if (other.folder',
      'two files that differ in case, in a module cache',
    ),
    rule(
      'return other.folder ?? fileAndFolder(element);',
      'return other.folder ?? new Map();',
      'a file and a folder of one name',
    ),
    rule('return nameRule(element) ?? (other', 'return (other', 'é as one letter (NFC) and as two (NFD)'),
    {
      file: 'gomod/prove.ts',
      line: 'if (problem !== undefined)',
      off: 'if (false)',
      seenBy: 'two files that differ in case, in a bundle',
    },
  ],
};
