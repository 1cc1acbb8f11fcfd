import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { b, honestCache, pathsIn } from '../world.ts';

type Put = (path: string, arena: Arena) => Promise<void> | void;

/** What is put where a file belongs. */
const strange: Readonly<Record<string, Put>> = {
  'a pipe': (path) => void execFileSync('mkfifo', [path]),
  'a socket': socketAt,
  'a link to an endless device': (path) => {
    symlinkSync('/dev/zero', path);
  },
};

/** A socket's path is short by rule, so it is made elsewhere and moved. */
async function socketAt(path: string, { dir }: Arena): Promise<void> {
  const server = createServer();
  const made = join(dir, 's');
  await new Promise<void>((done, fail) => {
    server.on('error', fail).listen(made, done);
  });
  renameSync(made, path);
  await new Promise((done) => server.close(done));
}

const { tree, zip, mod, info, ziphash } = {
  tree: (arena: Arena) => join(pathsIn(arena, b.module).tree, 'lib.go'),
  zip: (arena: Arena) => pathsIn(arena, b.module).zip,
  mod: (arena: Arena) => pathsIn(arena, b.module).mod,
  info: (arena: Arena) => pathsIn(arena, b.module).info,
  ziphash: (arena: Arena) => pathsIn(arena, b.module).ziphash,
};
const places = {
  'in a tree': tree,
  'as archive': zip,
  'as .mod': mod,
  'as .info': info,
  'as .ziphash': ziphash,
};

function mountAt(what: string, place: (arena: Arena) => string): Case['mount'] {
  return async (arena) => {
    await honestCache(arena);
    rmSync(place(arena));
    await strange[what]?.(place(arena), arena);
  };
}

const SECONDS = 5;

const verified = Object.keys(strange).flatMap((what) =>
  Object.entries(places).map(([where, place]): Case => ({
    what: `${what} ${where}, and the module cache is verified`,
    mount: mountAt(what, place),
    run: (arena) => arena.cli('verify'),
    refusedWith: 'E_FILE_TYPE',
    status: 1,
    says: /example\.com\/b@v1\.2\.0/,
    modules: { planned: 2, verified: 1, rejected: 1, missing: 0 },
    seconds: SECONDS,
  })),
);

/** No sum covers `.info`: it is written anew without a word. */
const filled = Object.entries(places).map(([where, place]): Case => ({
  what: `a pipe ${where}, and the module cache is filled`,
  mount: mountAt('a pipe', place),
  run: (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? 'off'),
  refusedWith: place === info ? '(written anew)' : 'W_CACHE_REPAIRED',
  status: 0,
  fills: true,
  modules: { verified: 2, missing: 0 },
  seconds: SECONDS,
  after: async (arena) => (await arena.cli('verify')).report.findings.map(({ message }) => message),
}));

function bundled(what: string, where: string, place: (arena: Arena) => string): Case {
  return {
    what: `${what} ${where}, and a bundle is made`,
    mount: async (arena) => {
      await mountAt(what, place)(arena);
      if (place === tree) rmSync(zip(arena)); // the tree is used where there is no archive
    },
    run: (arena) => arena.cli('bundle', '-o', join(arena.things, 'new.tar.zst')),
    refusedWith: 'E_FILE_TYPE',
    codes: place === mod ? ['E_FILE_TYPE', 'E_OFFLINE_MISSING'] : ['E_FILE_TYPE'],
    status: 1,
    seconds: SECONDS,
  };
}

/** A vendor folder the go command made, with `what` in the place of a file, or beside one. */
function vendored(what: string, name: string): Case {
  return {
    what: `${what} as vendor/${name}, and the vendor folder is verified`,
    mount: async (arena) => {
      await honestCache(arena);
      await arena.exec('go', ['mod', 'vendor']);
      chmodSync(join(arena.workspace, 'vendor', 'example.com', 'b'), 0o755);
      rmSync(join(arena.workspace, 'vendor', name), { force: true });
      await strange[what]?.(join(arena.workspace, 'vendor', name), arena);
    },
    run: (arena) => arena.cli('verify', '--vendor'),
    refusedWith: 'E_FILE_TYPE',
    status: 1,
    says: new RegExp(`vendor/${name}`),
    seconds: SECONDS,
  };
}

const vendorArchive: Case = {
  what: 'a pipe as archive, and the vendor folder is verified',
  mount: async (arena) => {
    await honestCache(arena);
    await arena.exec('go', ['mod', 'vendor']);
    rmSync(zip(arena));
    await strange['a pipe']?.(zip(arena), arena);
  },
  run: (arena) => arena.cli('verify', '--vendor'),
  refusedWith: 'E_FILE_TYPE',
  status: 1,
  says: /example\.com\/b@v1\.2\.0/,
  seconds: SECONDS,
};

const bundleFile: Case = {
  what: 'a pipe as bundle',
  mount: async (arena) => {
    await honestCache(arena);
    execFileSync('mkfifo', [join(arena.things, 'pipe.tar.zst')]);
  },
  run: (arena) => arena.cli('verify', '--bundle', join(arena.things, 'pipe.tar.zst')),
  refusedWith: 'E_UNREADABLE',
  codes: ['E_UNREADABLE', 'E_OFFLINE_MISSING'],
  status: 2,
  seconds: SECONDS,
};

const nested: Case = {
  what: 'a pipe deep in a tree that nothing else was done to',
  mount: async (arena) => {
    await honestCache(arena);
    const dir = join(pathsIn(arena, b.module).tree, 'x', 'y');
    mkdirSync(dir, { recursive: true });
    execFileSync('mkfifo', [join(dir, 'pipe')]);
  },
  run: (arena) => arena.cli('verify'),
  refusedWith: 'E_FILE_TYPE',
  status: 1,
  says: /x\/y\/pipe/,
  seconds: SECONDS,
};

export const attack: Attack = {
  cases: [
    ...verified,
    ...filled,
    bundled('a pipe', 'as archive', zip),
    bundled('a pipe', 'as .mod', mod),
    bundled('a link to an endless device', 'as archive', zip),
    bundled('a pipe', 'in a tree', tree),
    vendored('a pipe', 'example.com/b/lib.go'),
    vendored('a socket', 'example.com/b/more.go'),
    vendored('a link to an endless device', 'modules.txt'),
    vendorArchive,
    bundleFile,
    nested,
  ],
  defences: [
    {
      file: 'gomod/tree.ts',
      line: "throw new Failure('E_FILE_TYPE', { module: idOf(module), path });",
      off: ';',
      seenBy: 'a pipe deep in a tree that nothing else was done to',
    },
    {
      file: 'gomod/regular.ts',
      line: 'if (!stat.isFile())',
      off: 'if (false)',
      seenBy: 'a link to an endless device as archive, and the module cache is verified',
    },
    {
      file: 'stages/bundle.ts',
      line: 'return archive.isFile() ? [] : [strange(zip)];',
      off: 'return [];',
      seenBy: 'a link to an endless device as archive, and a bundle is made',
    },
  ],
};
