import { execFileSync } from 'node:child_process';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { removeTree } from '../../../src/gomod/tree.ts';
import { writeFiles } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { b, honestCache, honestProject, pathsIn, poison } from '../world.ts';

/** Folders on the way to the files of `b`, in a module cache. */
const folders = [
  'cache',
  'cache/download',
  'cache/download/example.com',
  'cache/download/example.com/b',
  'cache/download/example.com/b/@v',
  'example.com',
];

/** Replaces a folder by a link to a folder of somebody else. */
function linkAway(arena: Arena, root: string, name: string): void {
  const at = join(root, name);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(arena.canary, at);
}

function timeOf(dir: string): string {
  return String(lstatSync(dir).mtimeMs);
}

function unbundled(what: string, plant: (arena: Arena) => void): Case {
  return {
    what: `${what}, and a bundle is unpacked`,
    mount: async (arena) => {
      await honestProject(arena);
      plant(arena);
      arena.env['TIME'] = timeOf(arena.canary);
    },
    run: (arena) => arena.cli('unbundle', join(arena.things, 'good.tar.zst')),
    refusedWith: 'E_PATH_EXISTS',
    status: 1,
    fills: true, // other modules than the one behind the link
    // a file that was made and removed again shows in the time of its folder
    after: ({ canary, env }) => (env['TIME'] === timeOf(canary) ? [] : ['something was made in the canary']),
  };
}

const written: readonly Case[] = [
  ...folders.map((name) =>
    unbundled(`a link at ${name}`, (arena) => {
      linkAway(arena, arena.cache, name);
    }),
  ),
  unbundled('a link to nowhere at cache/download/example.com', ({ cache, home }) => {
    mkdirSync(join(cache, 'cache', 'download'), { recursive: true });
    symlinkSync(join(home, 'made'), join(cache, 'cache', 'download', 'example.com'));
  }),
  unbundled('a file at cache/download/example.com', ({ cache }) => {
    mkdirSync(join(cache, 'cache', 'download'), { recursive: true });
    writeFileSync(join(cache, 'cache', 'download', 'example.com'), 'EVIL');
  }),
  unbundled('a pipe at example.com', ({ cache }) => {
    mkdirSync(cache);
    execFileSync('mkfifo', [join(cache, 'example.com')]);
  }),
  unbundled('a link inside the module cache at cache/download/example.com', ({ cache }) => {
    mkdirSync(join(cache, 'cache', 'download'), { recursive: true });
    symlinkSync('..', join(cache, 'cache', 'download', 'example.com'));
  }),
  {
    what: 'a link at cache/download/example.com, and a proxy is asked',
    mount: async (arena) => {
      await honestProject(arena);
      linkAway(arena, arena.cache, 'cache/download/example.com');
    },
    run: (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? 'off'),
    refusedWith: 'E_PATH_EXISTS',
    status: 1,
    says: /cache\/download\/example\.com\nremove it/,
    fills: true,
  },
  {
    what: 'a link in a file proxy folder, and a bundle is unpacked into it',
    mount: async (arena) => {
      await honestProject(arena);
      linkAway(arena, join(arena.cache, 'proxy'), 'example.com');
      for (const name of ['a', 'b']) mkdirSync(join(arena.canary, name, '@v'), { recursive: true });
    },
    run: (arena) =>
      arena.cli('unbundle', '--proxy-dir', join(arena.cache, 'proxy'), join(arena.things, 'good.tar.zst')),
    refusedWith: 'E_PATH_EXISTS',
    status: 1,
    fills: true,
  },
];

/** The folder of `name` moves out of the module cache, whole and honest, and a link takes its place: to be exchanged after the check. */
function moveOut(arena: Arena, name: string): void {
  renameSync(join(arena.cache, name), join(arena.things, 'moved'));
  symlinkSync(join(arena.things, 'moved'), join(arena.cache, name));
}

function read(how: { what: string; name: string; args: readonly string[]; codes?: Case['codes'] }): Case {
  return {
    what: how.what,
    mount: async (arena) => {
      await honestCache(arena);
      if (how.args.includes('--vendor')) await arena.exec('go', ['mod', 'vendor']);
      moveOut(arena, how.name);
    },
    run: (arena) =>
      arena.cli(...how.args.map((arg) => (arg === 'FILE' ? join(arena.things, 'new.tar.zst') : arg))),
    refusedWith: 'E_PATH_EXISTS',
    codes: how.codes ?? ['E_PATH_EXISTS'],
    status: 1,
    says: /^example\.com\/b@v1\.2\.0\n/,
  };
}

const inPlace: readonly Case[] = [
  ...folders.map((name) =>
    read({
      what: `honest files behind a link at ${name}, and the module cache is verified`,
      name,
      args: ['verify'],
    }),
  ),
  ...['cache/download/example.com/b', 'example.com'].map((name) =>
    read({
      what: `honest files behind a link at ${name}, and a bundle is made`,
      name,
      args: ['bundle', '-o', 'FILE'],
    }),
  ),
  ...['cache/download/example.com', 'example.com'].map((name) =>
    read({
      what: `honest files behind a link at ${name}, and the vendor folder is verified`,
      name,
      args: ['verify', '--vendor'],
    }),
  ),
];

/** The final names of `b`'s files. */
function namesOf(arena: Arena): readonly string[] {
  const { zip, ziphash, mod, info, list } = pathsIn(arena, b.module);
  return [zip, ziphash, mod, info, list];
}

function plantNames(arena: Arena, plant: (path: string) => void): void {
  for (const path of namesOf(arena)) {
    rmSync(path, { force: true });
    plant(path);
  }
}

function replaced(what: string, plant: (arena: Arena) => void): Case {
  return {
    what: `${what}, and the module cache is filled`,
    mount: async (arena) => {
      await honestCache(arena);
      plant(arena);
    },
    run: (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? 'off'),
    refusedWith: 'W_CACHE_REPAIRED',
    status: 0,
    fills: true,
    modules: { verified: 2, missing: 0 },
    after: async (arena) => [
      ...readdirSync(arena.canary).filter((name) => name !== 'file'),
      ...(await arena.cli('verify')).report.findings.map(({ message }) => message),
      ...namesOf(arena).flatMap((path) =>
        lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
          ? [`${path} is still a link`]
          : [],
      ),
    ],
  };
}

const names: readonly Case[] = [
  replaced('links under the final names', (arena) => {
    plantNames(arena, (path) => {
      symlinkSync(join(arena.canary, 'file'), path);
    });
  }),
  replaced('links to nowhere under the final names', (arena) => {
    plantNames(arena, (path) => {
      symlinkSync(join(arena.home, 'made'), path);
    });
  }),
  replaced('hard links under the final names', (arena) => {
    plantNames(arena, (path) => {
      linkSync(join(arena.canary, 'file'), path);
    });
  }),
  replaced('a link to a folder as tree', (arena) => {
    const { tree } = pathsIn(arena, b.module);
    removeTree(tree);
    symlinkSync(arena.canary, tree);
  }),
  replaced('a tree whose files are hard links', (arena) => {
    poison(arena, b, ['tree']);
    const file = join(pathsIn(arena, b.module).tree, 'lib.go');
    rmSync(file);
    linkSync(join(arena.canary, 'file'), file);
  }),
];

/** Where nothing may be written: for root too, which other permissions do not bind. */
const notWritable: Case = {
  what: 'a module cache where nobody may make one',
  mount: async (arena) => {
    await honestProject(arena);
  },
  run: (arena) => arena.cli('fetch', '--modcache', '/sys/modules', '--proxy', arena.env['PROXY'] ?? 'off'),
  refusedWith: 'E_NOT_WRITABLE',
  codes: ['E_NOT_WRITABLE'],
  status: 3,
};

/** The module cache itself: the user's own link. */
const ownLink: Case = {
  what: 'the module cache itself is a link',
  mount: async (arena) => {
    await honestProject(arena);
    await writeFiles(arena.cache, { 'real/.keep': '' });
    symlinkSync(join(arena.cache, 'real'), join(arena.cache, 'link'));
    arena.env['GOMODCACHE'] = join(arena.cache, 'link');
  },
  run: (arena) => arena.cli('unbundle', join(arena.things, 'good.tar.zst')),
  refusedWith: '(taken)',
  status: 0,
  fills: true,
  modules: { verified: 2 },
};

export const attack: Attack = {
  cases: [...written, ...inPlace, ...names, notWritable, ownLink],
  defences: [
    {
      file: 'gomod/place.ts',
      line: 'known.ways.make(dir);',
      off: ';',
      seenBy: 'a link in a file proxy folder, and a bundle is unpacked into it',
    },
    {
      file: 'gomod/staging.ts',
      line: 'new Ways(folder).make(folder.spare);',
      off: 'mkdirSync(folder.spare, { recursive: true });',
      seenBy: 'a link at cache, and a bundle is unpacked',
    },
    {
      file: 'gomod/ways.ts',
      line: 'if (!stat.isDirectory())',
      off: 'if (false)',
      seenBy: 'a link at cache/download/example.com, and a proxy is asked',
    },
    {
      file: 'stages/stock.ts',
      line: 'ways.leads(dirname(paths.tree));',
      off: ';',
      seenBy: 'honest files behind a link at example.com, and the module cache is verified',
    },
    {
      file: 'gomod/ways.ts',
      line: 'if (!stat.isDirectory())',
      off: 'if (false)',
      seenBy: 'honest files behind a link at cache/download/example.com/b, and the module cache is verified',
    },
    {
      file: 'stages/bundle.ts',
      line: 'for (const dir of [paths.dir, dirname(paths.tree)])',
      off: 'for (const dir of [])',
      seenBy: 'honest files behind a link at example.com, and a bundle is made',
    },
    {
      file: 'work/vendor.ts',
      line: 'for (const dir of [paths.dir, dirname(paths.tree)])',
      off: 'for (const dir of [])',
      seenBy: 'honest files behind a link at example.com, and the vendor folder is verified',
    },
    {
      file: 'gomod/place.ts',
      line: 'writeNew(staged, content);',
      off: "process.getBuiltinModule('node:fs').writeFileSync(path, content); writeNew(staged, content);",
      seenBy: 'hard links under the final names, and the module cache is filled',
    },
  ],
};
