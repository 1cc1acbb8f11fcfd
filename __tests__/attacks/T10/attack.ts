import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeTree } from '../../../src/gomod/tree.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case, Outcome } from '../attack.ts';
import { editTree, evilTwin, honestCache, pathsIn, poison, type World } from '../world.ts';

type Tamper = (arena: Arena, world: World) => void;

const INIT = 'package b\n\nfunc init() { println("EVIL") }\n';

/** What is done to the tree of `b`, by what it is called; and the code that tells it. */
const tampered: readonly (readonly [what: string, tamper: Tamper, code: 'E_MODULE_DIR' | 'E_FILE_TYPE'])[] = [
  [
    'a file is edited',
    (arena, { b }) => {
      poison(arena, b, ['tree']);
    },
    'E_MODULE_DIR',
  ],
  [
    'a file with init() is added',
    (arena, { b }) => {
      editTree(arena, b, 'evil.go', INIT);
    },
    'E_MODULE_DIR',
  ],
  [
    'a file is taken out',
    (arena, { b }) => {
      rmSync(join(pathsIn(arena, b.module).tree, 'go.mod'));
    },
    'E_MODULE_DIR',
  ],
  ['a file is a link to other source', linkFile, 'E_FILE_TYPE'],
  ['the tree is a link to other source', linkTree, 'E_FILE_TYPE'],
  ['the tree is a link to its own honest files', linkHonest, 'E_FILE_TYPE'],
  ['the tree is a file', fileAsTree, 'E_FILE_TYPE'],
];

function otherSource(arena: Arena, { b }: World): string {
  const dir = join(arena.things, 'other');
  mkdirSync(dir);
  for (const { name, data = '' } of evilTwin(b).files)
    writeFileSync(join(dir, name.slice(b.id.length + 1)), data);
  return dir;
}

function linkFile(arena: Arena, world: World): void {
  const file = join(pathsIn(arena, world.b.module).tree, 'lib.go');
  rmSync(file);
  symlinkSync(join(otherSource(arena, world), 'lib.go'), file);
}

function linkTree(arena: Arena, world: World): void {
  const { tree } = pathsIn(arena, world.b.module);
  removeTree(tree);
  symlinkSync(otherSource(arena, world), tree);
}

function linkHonest(arena: Arena, { b }: World): void {
  const { tree } = pathsIn(arena, b.module);
  renameSync(tree, join(arena.things, 'honest')); // to be edited when the check is over
  symlinkSync(join(arena.things, 'honest'), tree);
}

function fileAsTree(arena: Arena, { b }: World): void {
  const { tree } = pathsIn(arena, b.module);
  removeTree(tree);
  writeFileSync(tree, 'EVIL');
}

const verified = tampered.map(([what, tamper, code]): Case => ({
  what: `${what}, and the module cache is verified`,
  mount: async (arena) => {
    tamper(arena, await honestCache(arena));
  },
  run: (arena) => arena.cli('verify'),
  refusedWith: code,
  status: 1,
  says: /example\.com\/b@v1\.2\.0/,
  modules: { planned: 2, verified: 1, rejected: 1, missing: 0 },
}));

const repaired = tampered.map(([what, tamper, code], index): Case => ({
  what: `${what}, and the module cache is filled`,
  mount: async (arena) => {
    tamper(arena, await honestCache(arena));
  },
  run: (arena) => arena.cli('fetch', '--proxy', 'off'), // the archive beside it is honest
  refusedWith: 'W_CACHE_REPAIRED',
  status: 0,
  says: new RegExp(code),
  fills: true,
  modules: { planned: 2, verified: 2, rejected: 1 },
  // compiling takes some time: one is enough to show what a build says after the repair
  ...(index === 1 ? { after: buildsGood, seconds: 60 } : { after: verifies }),
}));

async function verifies(arena: Arena): Promise<readonly string[]> {
  const { status, report } = await arena.cli('verify');
  return status === 0 && report.findings.length === 0 ? [] : [JSON.stringify(report.findings)];
}

async function buildsGood(arena: Arena): Promise<readonly string[]> {
  const seal = (await arena.cli('seal')).report.seal?.variables ?? {};
  const { status, stderr } = await arena.exec('go', ['run', '.'], seal);
  return status === 0 && stderr === 'GOOD\nGOOD\n' ? [] : [`go run . says ${stderr}`];
}

const noArchives: Case = {
  what: 'a file is edited where no archives are kept',
  mount: async (arena) => {
    const world = await honestCache(arena);
    for (const { module } of [world.a, world.b]) rmSync(pathsIn(arena, module).zip);
    poison(arena, world.b, ['tree']);
    chmodSync(pathsIn(arena, world.b.module).tree, 0o555);
  },
  run: (arena) =>
    arena.cli('fetch', '--no-archives', '--from', join(arena.things, 'good.tar.zst'), '--proxy', 'off'),
  refusedWith: 'W_CACHE_REPAIRED',
  status: 0,
  fills: true,
  modules: { verified: 2, restored: 1, present: 1 },
  after: verifies,
};

const bundled: Case = {
  what: 'a file is edited where no archives are kept, and a bundle is made',
  mount: noArchives.mount,
  run: (arena): Promise<Outcome> => arena.cli('bundle', '-o', join(arena.things, 'new.tar.zst')),
  refusedWith: 'E_MODULE_DIR',
  status: 1,
  says: /example\.com\/b@v1\.2\.0/,
};

export const attack: Attack = {
  cases: [...verified, ...repaired, noArchives, bundled],
  defences: [
    {
      file: 'work/check.ts',
      line: 'if (got !== due)',
      off: 'if (false)',
      seenBy: 'a file is edited, and the module cache is verified',
    },
    {
      file: 'work/check.ts',
      line: 'if (got !== due)',
      off: 'if (false)',
      seenBy: 'a file is taken out, and the module cache is filled',
    },
    {
      file: 'work/check.ts',
      line: 'if (!stat.isDirectory())',
      off: 'if (false)',
      seenBy: 'the tree is a link to its own honest files, and the module cache is verified',
    },
    {
      file: 'gomod/tree.ts',
      line: "throw new Failure('E_FILE_TYPE', { module: idOf(module), path });",
      off: 'files.push({ path, name: `${name}/${entry.name}` });',
      seenBy: 'a file is a link to other source, and the module cache is verified',
    },
    {
      file: 'pack/archive.ts',
      line: 'if (got !== want)',
      off: 'if (false)',
      seenBy: 'a file is edited where no archives are kept, and a bundle is made',
    },
  ],
};
