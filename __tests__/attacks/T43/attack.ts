import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isError } from '../../../src/errors.ts';
import { removeTree } from '../../../src/gomod/tree.ts';
import { bundleOf, canonicalZip, partsOf, TAR_END, tarOf } from '../../helpers/bundle.ts';
import { make, writeProject, type Made } from '../../helpers/modules.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case, Outcome } from '../attack.ts';
import { a, b, evilTwin, honestCache, honestProject, pathsIn, placeHonest } from '../world.ts';
import { evilIn, exchange, raced, struck } from './racer.ts';

/** A module that takes its time: a large file that does not pack. */
function slow(id: string, mebibytes: number, gomod?: string): Made {
  const noise = Buffer.alloc(mebibytes << 20);
  for (let at = 0, state = 1; at < noise.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    noise.writeUInt32LE(state, at);
  }
  const mod = gomod ?? `module ${id.slice(0, id.indexOf('@'))}\n\ngo 1.21\n`;
  return make({
    id,
    gomod: mod,
    zip: [
      { name: `${id}/go.mod`, data: mod },
      { name: `${id}/noise`, data: noise },
    ],
  });
}

/** A bundle with a frame for each module, so that one comes in while the other is still being proven. */
function framed(made: readonly Made[], archives: ReadonlyMap<Made, Made> = new Map()): Buffer {
  const shown = made.map((one) => ({ ...(archives.get(one) ?? one), mod: one.mod }));
  const { manifest, files, lists } = partsOf(shown);
  const frames = made.map(({ module }) => files.filter(({ name }) => name.includes(`/${module.path}/@v/`)));
  return bundleOf([tarOf([manifest]), ...frames.map(tarOf), Buffer.concat([tarOf(lists), TAR_END])]);
}

/** Names in the staging folder of each thread, in the order they are used: `.mod`, tree, `.ziphash`, archive, and again. */
const STAGED = { files: [1, 3, 4, 5, 7, 8], trees: [2, 6] };

/** A link, unless the run made a file of that name a moment before: then the others have to do. */
function plant(target: string, path: string): void {
  try {
    symlinkSync(target, path);
  } catch (thrown) {
    if (!(isError(thrown) && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown;
  }
}

function planted(what: string, names: readonly number[], target: (arena: Arena) => string): Case {
  return {
    what,
    mount: async (arena) => {
      await honestProject(arena);
      mkdirSync(join(arena.cache, 'cache'), { recursive: true });
    },
    run: (arena) => {
      const spare = join(arena.cache, 'cache');
      const staging = (): string | undefined =>
        readdirSync(spare).find((name) => name.startsWith('.go-airlock-'));
      return struck(arena, {
        args: ['unbundle', join(arena.things, 'good.tar.zst')],
        isTime: () => staging() !== undefined,
        strike: () => {
          const dir = join(spare, staging() ?? '');
          for (let thread = 0; thread <= 10; thread++)
            for (const n of names) plant(target(arena), join(dir, `${thread}-${n}`));
        },
        again: () => {
          removeTree(arena.cache);
          mkdirSync(spare, { recursive: true });
          return true; // what was written through a link shows at the end
        },
      });
    },
    refusedWith: 'E_NOT_WRITABLE',
    status: 3,
    fills: true,
    seconds: 30,
  };
}

const big = slow('example.com/big@v1.0.0', 24);

/** The archive of `a` is right when the run begins; while the bundle is read it becomes another, before its tree is made. */
const betweenLookAndUse: Case = {
  what: 'the archive in the module cache is exchanged after it was found right, before its tree is made',
  mount: async (arena) => {
    await honestProject(arena);
    await writeProject(arena.workspace, { require: [a.id, b.id, big.id], sums: [a, b, big] });
    writeFileSync(join(arena.things, 'slow.tar.zst'), framed([b, big]));
    placeHonest(arena, a);
    removeTree(pathsIn(arena, a.module).tree);
  },
  run: (arena) => {
    const paths = [a, b, big].map(({ module }) => pathsIn(arena, module));
    return struck(arena, {
      args: ['fetch', '--from', join(arena.things, 'slow.tar.zst'), '--proxy', 'off'],
      isTime: () => existsSync(paths[1]?.zip ?? ''),
      strike: () => {
        exchange(paths[0]?.zip ?? '', evilTwin(a).zip);
      },
      restore: () => {
        exchange(paths[0]?.zip ?? '', a.zip);
      },
      again: () => {
        for (const { tree } of paths) removeTree(tree);
        for (const { dir } of paths.slice(1)) rmSync(dir, { recursive: true });
        return true;
      },
    });
  },
  refusedWith: 'E_MODULE_ZIP',
  status: 1,
  says: /^example\.com\/a@v1\.0\.0\n/,
  modules: { planned: 3, verified: 2, missing: 1 },
  fills: true,
  seconds: 60,
};

/** By an old go line every archive of the graph is planned, so that of `b` is wished for in a second reading only. */
const TOP = 'module example.com/top\n\ngo 1.16\n\nrequire example.com/b v1.2.0\n';
const top = slow('example.com/top@v1.0.0', 24, TOP);

const betweenReadings: Case = {
  what: 'the bundle is exchanged between two readings of it',
  mount: async (arena) => {
    await writeProject(arena.workspace, { require: [top.id], sums: [top, b], go: '1.16' });
    writeFileSync(join(arena.things, 'slow.tar.zst'), framed([b, top]));
  },
  run: (arena) => {
    const file = join(arena.things, 'slow.tar.zst');
    const [good, evil] = [framed([b, top]), framed([b, top], new Map([[b, evilTwin(b)]]))];
    return struck(arena, {
      args: ['unbundle', file],
      isTime: () => existsSync(pathsIn(arena, b.module).mod),
      strike: () => {
        exchange(file, evil);
      },
      restore: () => {
        exchange(file, good);
      },
      again: () => {
        removeTree(arena.cache);
        return true;
      },
    });
  },
  refusedWith: 'E_MODULE_ZIP',
  status: 1,
  says: /^example\.com\/b@v1\.2\.0\n/,
  modules: { planned: 2, verified: 1, missing: 1 },
  fills: true,
  seconds: 60,
};

const first = slow('example.com/a1@v1.0.0', 11);

/** As a bundle leaves it: an archive in that form is read straight into the new bundle. */
function placeStored(arena: Arena, made: Made): void {
  placeHonest(arena, { ...made, zip: canonicalZip(made.files) });
}

const whilePacking: Case = {
  what: 'the archive in the module cache is exchanged while a bundle is made of it',
  mount: async (arena) => {
    await writeProject(arena.workspace, { require: [first.id, b.id], sums: [first, b] });
    for (const made of [first, b]) placeStored(arena, made);
  },
  run: (arena) => {
    const { zip } = pathsIn(arena, b.module);
    const file = join(arena.things, 'new.tar.zst');
    return struck(arena, {
      args: ['bundle', '-o', file],
      isTime: () => readdirSync(arena.things).some((name) => name.endsWith('.tmp')),
      strike: () => {
        exchange(zip, canonicalZip(evilTwin(b).files));
      },
      restore: () => {
        exchange(zip, canonicalZip(b.files));
      },
      again: async () => {
        const { status } = await arena.cli('verify', '--bundle', file);
        if (status === 0) rmSync(file);
        return status === 0;
      },
    });
  },
  refusedWith: 'E_MODULE_ZIP',
  status: 1,
  says: /^example\.com\/b@v1\.2\.0\n/,
  seconds: 60,
};

const ROUNDS = 3;

/** The outcome of one more run when nobody races any more; what was wrong under the race goes to `problems`. */
function racing(how: {
  readonly what: string;
  readonly mount: Case['mount'];
  readonly args: (arena: Arena) => readonly string[];
  readonly files: (arena: Arena) => Parameters<typeof raced>[0];
  readonly after: (arena: Arena) => readonly string[];
  readonly fills: boolean;
}): Case {
  const problems: string[] = [];
  const round = async (arena: Arena): Promise<void> => {
    const { status, report } = await arena.cli(...how.args(arena));
    const codes = report.findings.map(({ code }) => code);
    if (status === null || codes.includes('E_INTERNAL'))
      problems.push(`${String(status)} ${codes.join(' ')}`);
    problems.push(...how.after(arena));
  };
  return {
    what: how.what,
    mount: how.mount,
    run: async (arena): Promise<Outcome> => {
      problems.length = 0;
      await raced(how.files(arena), async () => {
        for (let n = 0; n < ROUNDS; n++) await round(arena);
      });
      return arena.cli(...how.args(arena));
    },
    refusedWith: '(proven, or an error)',
    status: 0,
    modules: { verified: 2 },
    fills: how.fills,
    after: () => problems,
    seconds: 60,
  };
}

const bundleRace = racing({
  what: 'another process exchanges the bundle all the time',
  mount: async (arena) => {
    await honestProject(arena);
    writeFileSync(join(arena.things, 'good.tar.zst'), framed([a, b]));
  },
  args: ({ things }) => ['unbundle', join(things, 'good.tar.zst')],
  files: ({ things }) => [
    {
      path: join(things, 'good.tar.zst'),
      one: framed([a, b]),
      other: framed([a, b], new Map([a, b].map((made) => [made, evilTwin(made)]))),
    },
  ],
  after: ({ cache }) => {
    const evil = evilIn(cache);
    removeTree(cache);
    return evil;
  },
  fills: true,
});

const cacheRace = racing({
  what: 'another process exchanges archive, tree and .mod all the time while they are verified',
  mount: async (arena) => {
    await honestCache(arena);
  },
  args: () => ['verify'],
  files: (arena) => {
    const { zip, tree, mod } = pathsIn(arena, b.module);
    const evil = evilTwin(b);
    const source = (made: Made): Buffer =>
      Buffer.from(made.files.find(({ name }) => name.endsWith('/lib.go'))?.data ?? '');
    return [
      { path: zip, one: b.zip, other: evil.zip },
      { path: mod, one: b.mod, other: Buffer.from('module EVIL\n') },
      { path: join(tree, 'lib.go'), one: source(b), other: source(evil) },
    ];
  },
  after: () => [],
  fills: true, // modes of what was exchanged
});

const BELIEVE = (call: string): string =>
  `(() => { try { return ${call.replace('WANT', 'want')}; } catch (thrown) { return ${call.replace('WANT', 'want: thrown.finding.got')}; } })()`;

export const attack: Attack = {
  cases: [
    planted('links to a file are planted where files are made', STAGED.files, ({ canary }) =>
      join(canary, 'file'),
    ),
    planted('links to a folder are planted where trees are made', STAGED.trees, ({ canary }) => canary),
    betweenLookAndUse,
    betweenReadings,
    whilePacking,
    bundleRace,
    cacheRace,
  ],
  defences: [
    {
      file: 'gomod/tree.ts',
      line: "openSync(path, 'wx', mode)",
      off: "openSync(path, 'w', mode)",
      seenBy: 'links to a file are planted where files are made',
    },
    {
      file: 'gomod/tree.ts',
      line: 'mkdirSync(dir);',
      off: 'mkdirSync(dir, { recursive: true });',
      seenBy: 'links to a folder are planted where trees are made',
    },
    {
      file: 'work/place.ts',
      line: 'proveArchive(bytes, wanted, { draft })',
      off: BELIEVE('proveArchive(bytes, { ...wanted, WANT }, { draft })').replace(
        'want }',
        'want: wanted.want }',
      ),
      seenBy:
        'the archive in the module cache is exchanged after it was found right, before its tree is made',
    },
    {
      file: 'pack/reader.ts',
      line: 'proveArchive(content, { module: member.module, want }, { read: readStoredZip })',
      off: BELIEVE('proveArchive(content, { module: member.module, WANT }, { read: readStoredZip })'),
      seenBy: 'the bundle is exchanged between two readings of it',
    },
    {
      file: 'pack/archive.ts',
      line: 'proveArchive(into, ask, { read: readStoredZip });',
      off: 'readStoredZip(into);',
      seenBy: 'the archive in the module cache is exchanged while a bundle is made of it',
    },
  ],
};
