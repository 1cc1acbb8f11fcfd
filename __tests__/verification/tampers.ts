/**
 * What is done to an honest module cache, vendor folder or file proxy, and what comes of it, as data.
 *
 * The rows and the outcomes of the go command: what was measured when this product was designed, with the ids M1 to M13 it was
 * given then, and the table of go-modules-spec.md 6.2 and threat-model section 2. The test holds each against a run.
 */
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { moduleCache } from '../../src/gomod/modcache.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { fileNames } from '../helpers/temp.ts';
import type { Outcome } from './outcome.ts';
import { evil, pathsOf, proxyFile, put, putTree, replacement, target, type World } from './world.ts';

export interface Tamper extends Outcome {
  readonly id: string;
  /** In words, for the table. */
  readonly what: string;
  /**
   * `refuse`: something is not what the sums name, or cannot be held against them; we have to refuse it.
   * `accept`: all that the go command uses is what the sums name; we must not refuse it.
   * `open`: no sum covers what was changed, and nothing else tells what it has to be.
   */
  readonly due: 'refuse' | 'accept' | 'open';
  /** What is verified, and built from; default: the module cache. `proxy`: into an empty module cache. `self`: the module cache is the proxy, too. */
  readonly from?: 'vendor' | 'proxy' | 'self';
  /** Seconds until `go mod verify` counts as hanging. */
  readonly patience?: number;
  readonly apply: (world: World) => void;
}

const EDITED = 'package a\n\nvar said = "EVIL"\n\nfunc Say() { println("EVIL" + word()) }\n';
const EXTRA = 'package a\n\nfunc init() { println("EVIL") }\n';

const inTree = (world: World, name: string): string => join(pathsOf(world).tree, name);
const editTree = (world: World): void => {
  put(inTree(world, 'say.go'), EDITED);
};
const noTree = (world: World): void => {
  removeTree(pathsOf(world).tree);
};
const evilZip = (world: World): void => {
  put(pathsOf(world).zip, evil.zip);
};
const noZiphash = (world: World): void => {
  unlinkSync(pathsOf(world).ziphash);
};
const ziphash =
  (text: string) =>
  (world: World): void => {
    put(pathsOf(world).ziphash, text);
  };
const info =
  (text: string) =>
  (world: World): void => {
    put(pathsOf(world).info, text);
  };
const all =
  (...steps: readonly ((world: World) => void)[]) =>
  (world: World): void => {
    for (const step of steps) step(world);
  };
const nothing = (): void => undefined;

/** In the order of the table. */
export const tampers: readonly Tamper[] = [
  {
    id: 'honest',
    what: 'nothing',
    due: 'accept',
    apply: nothing,
    airlock: 'accepted',
    verify: 'says all verified',
    build: 'builds',
  },
  {
    id: 'M1, tree-edited',
    what: 'tree: a file edited',
    due: 'refuse',
    apply: editTree,
    airlock: 'refused: E_MODULE_DIR',
    verify: 'reports it',
    build: 'runs the changed code',
  },
  {
    id: 'tree-added',
    what: 'tree: a file added',
    due: 'refuse',
    apply: (world) => {
      put(inTree(world, 'zz.go'), EXTRA);
    },
    airlock: 'refused: E_MODULE_DIR',
    verify: 'reports it',
    build: 'runs the changed code',
  },
  {
    id: 'tree-removed',
    what: 'tree: a file removed that other files need',
    due: 'refuse',
    apply: (world) => {
      unlinkSync(inTree(world, 'word.go'));
    },
    airlock: 'refused: E_MODULE_DIR',
    verify: 'reports it',
    build: 'does not compile',
  },
  {
    id: 'tree-guard-removed',
    what: 'tree: a file removed that no other file needs',
    due: 'refuse',
    apply: (world) => {
      unlinkSync(inTree(world, 'guard.go'));
    },
    airlock: 'refused: E_MODULE_DIR',
    verify: 'reports it',
    build: 'runs the changed code',
  },
  {
    id: 'tree-emptied',
    what: 'tree: emptied',
    due: 'refuse',
    apply: (world) => {
      noTree(world);
      mkdirSync(pathsOf(world).tree);
    },
    airlock: 'refused: E_MODULE_DIR',
    verify: 'reports it',
    build: 'does not compile',
  },
  {
    id: 'tree-linked',
    what: 'tree: replaced by a link to a changed one elsewhere',
    due: 'refuse',
    apply: (world) => {
      const elsewhere = join(world.dir, 'elsewhere');
      renameSync(pathsOf(world).tree, elsewhere);
      put(join(elsewhere, 'say.go'), EDITED);
      symlinkSync(elsewhere, pathsOf(world).tree);
    },
    airlock: 'refused: E_FILE_TYPE',
    verify: 'reports it',
    build: 'runs the changed code',
  },
  {
    id: 'tree-file-linked',
    what: 'tree: a file replaced by a link to a changed one elsewhere',
    due: 'refuse',
    apply: (world) => {
      put(join(world.dir, 'elsewhere.go'), EDITED);
      unlinkSync(inTree(world, 'say.go'));
      symlinkSync(join(world.dir, 'elsewhere.go'), inTree(world, 'say.go'));
    },
    airlock: 'refused: E_FILE_TYPE',
    verify: 'reports it',
    build: 'runs the changed code',
  },
  {
    id: 'tree-pipe',
    what: 'tree: a named pipe added',
    due: 'refuse',
    patience: 3,
    apply: (world) => {
      const made = spawnSync('mkfifo', [inTree(world, 'pipe')]);
      if (made.status !== 0) throw new Error(String(made.stderr));
    },
    airlock: 'refused: E_FILE_TYPE',
    verify: 'hangs',
    build: 'not noticed',
  },
  {
    id: 'tree-modes',
    what: 'tree: other file modes, and an empty folder',
    due: 'accept',
    apply: (world) => {
      chmodSync(inTree(world, 'say.go'), 0o755);
      mkdirSync(inTree(world, 'empty'));
    },
    airlock: 'accepted',
    verify: 'says all verified',
    build: 'builds',
  },
  {
    id: 'replaced-tree',
    what: 'tree of a module that replaces another one: a file edited',
    due: 'refuse',
    apply: (world) => {
      put(join(pathsOf(world, replacement).tree, 'say.go'), 'package c\n\nfunc Say() { println("EVIL") }\n');
    },
    airlock: 'refused: E_MODULE_DIR',
    verify: 'says all verified',
    build: 'runs the changed code',
  },
  {
    id: 'zip-changed',
    what: 'archive: changed; tree and `.ziphash` kept',
    due: 'refuse',
    apply: evilZip,
    airlock: 'refused: E_MODULE_ZIP',
    verify: 'reports it',
    build: 'not noticed',
  },
  {
    id: 'M2',
    what: 'archive and tree: changed; `.ziphash` kept',
    due: 'refuse',
    apply: all(editTree, evilZip),
    airlock: 'refused: E_MODULE_ZIP, E_MODULE_DIR',
    verify: 'reports it',
    build: 'runs the changed code',
  },
  {
    id: 'M3',
    what: 'archive: changed; no tree; `.ziphash` kept',
    due: 'refuse',
    apply: all(noTree, evilZip),
    airlock: 'refused: E_MODULE_ZIP',
    verify: 'reports it',
    build: 'runs the changed code',
  },
  {
    id: 'M4',
    what: 'archive, tree and `.ziphash`: changed so that they agree',
    due: 'refuse',
    apply: all(evilZip, ziphash(evil.sums.zip), (world) => {
      putTree(pathsOf(world).tree, evil);
    }),
    airlock: 'refused: E_MODULE_ZIP, E_MODULE_DIR, E_MODULE_ZIPHASH',
    verify: 'says all verified',
    build: 'refuses',
  },
  {
    id: 'M5',
    what: 'tree: a file edited; no `.ziphash`; archive good',
    due: 'refuse',
    apply: all(editTree, noZiphash),
    airlock: 'refused: E_MODULE_DIR',
    verify: 'reports it',
    build: 'runs the changed code',
  },
  {
    id: 'zip-changed-no-ziphash',
    what: 'archive: changed; no `.ziphash`; tree good',
    due: 'refuse',
    apply: all(evilZip, noZiphash),
    airlock: 'refused: E_MODULE_ZIP',
    verify: 'reports it',
    build: 'refuses',
  },
  {
    id: 'M6',
    what: 'archive: changed; no `.ziphash`; no tree',
    due: 'refuse',
    apply: all(evilZip, noZiphash, noTree),
    airlock: 'refused: E_MODULE_ZIP',
    verify: 'reports it',
    build: 'refuses',
  },
  {
    id: 'ziphash-wrong',
    what: '`.ziphash`: a sum of something else',
    due: 'refuse',
    apply: ziphash(evil.sums.zip),
    airlock: 'refused: E_MODULE_ZIPHASH',
    verify: 'reports it',
    build: 'refuses',
  },
  {
    id: 'ziphash-garbage',
    what: '`.ziphash`: no sum at all',
    due: 'refuse',
    apply: ziphash('garbage'),
    airlock: 'refused: E_MODULE_ZIPHASH',
    verify: 'reports it',
    build: 'repairs it',
  },
  {
    id: 'ziphash-nul',
    what: '`.ziphash`: NUL bytes',
    due: 'refuse',
    apply: ziphash('\0'.repeat(47)),
    airlock: 'refused: E_MODULE_ZIPHASH',
    verify: 'reports it',
    build: 'repairs it',
  },
  {
    id: 'ziphash-empty',
    what: '`.ziphash`: empty',
    due: 'refuse',
    apply: ziphash(''),
    airlock: 'refused: E_MODULE_ZIPHASH',
    verify: 'reports it',
    build: 'repairs it',
  },
  {
    id: 'ziphash-newline',
    what: '`.ziphash`: a line end added',
    due: 'accept',
    apply: ziphash(`${target.sums.zip}\n`),
    airlock: 'accepted',
    verify: 'says all verified',
    build: 'builds',
  },
  {
    id: 'ziphash-missing',
    what: '`.ziphash`: removed; archive and tree good',
    due: 'accept',
    apply: noZiphash,
    airlock: 'accepted',
    verify: 'reports it',
    build: 'repairs it',
  },
  {
    id: 'M7',
    what: '`.mod`: changed',
    due: 'refuse',
    apply: (world) => {
      put(pathsOf(world).mod, `${target.mod.toString()}\n// EVIL\n`);
    },
    airlock: 'refused: E_MODULE_MOD',
    verify: 'refuses',
    build: 'refuses',
  },
  {
    id: 'info-version',
    what: '`.info`: another version',
    due: 'refuse',
    apply: info('{"Version":"v9.9.9","Time":"0001-01-01T00:00:00Z"}'),
    airlock: 'refused: E_MODULE_INFO',
    verify: 'says all verified',
    build: 'not noticed',
  },
  {
    id: 'info-broken',
    what: '`.info`: broken JSON',
    due: 'refuse',
    apply: info('{"Version":'),
    airlock: 'refused: E_MODULE_INFO',
    verify: 'says all verified',
    build: 'not noticed',
  },
  {
    id: 'info-empty',
    what: '`.info`: empty',
    due: 'refuse',
    apply: info(''),
    airlock: 'refused: E_MODULE_INFO',
    verify: 'says all verified',
    build: 'not noticed',
  },
  {
    id: 'info-time',
    what: '`.info`: another time',
    due: 'open',
    apply: info('{"Version":"v1.0.0","Time":"2001-02-03T04:05:06Z"}'),
    airlock: 'accepted',
    verify: 'says all verified',
    build: 'not noticed',
  },
  {
    id: 'partial',
    what: 'tree: a file edited, and marked as half extracted (`.partial`); archive good',
    due: 'accept',
    apply: all(editTree, (world) => {
      put(pathsOf(world).partial, '');
    }),
    airlock: 'accepted',
    verify: 'says all verified',
    build: 'repairs it',
  },
  {
    id: 'M13',
    what: 'module cache: nothing kept but `.mod`, `.zip` and `.ziphash`',
    due: 'accept',
    apply: (world) => {
      const { trees, download } = moduleCache(world.cache);
      removeTree(join(trees, 'example.com'));
      for (const name of fileNames(download))
        if (!/\.(mod|zip|ziphash)$/.test(name)) rmSync(join(download, name));
    },
    airlock: 'accepted',
    verify: 'says all verified',
    build: 'builds',
  },
  {
    id: 'toolchain',
    what: 'module cache: also holds a toolchain, and the FIPS 140 module that Go unpacks',
    due: 'accept',
    apply: ({ cache }) => {
      put(join(cache, 'golang.org/toolchain@v0.0.1-go1.99.0.linux-amd64/bin/go'), 'a toolchain\n');
      put(join(cache, 'golang.org/fips140@v1.0.0/fips140/v1.0.0/fips140.go'), 'package fips140\n');
    },
    airlock: 'accepted',
    verify: 'says all verified',
    build: 'builds',
  },
  {
    id: 'M8',
    what: '`go.sum`: emptied',
    due: 'refuse',
    apply: (world) => {
      put(join(world.app, 'go.sum'), '');
    },
    airlock: 'refused: E_GOSUM_MISSING',
    verify: 'says all verified',
    build: 'refuses',
  },
  {
    id: 'vendor-honest',
    what: '`vendor/`: nothing',
    due: 'accept',
    from: 'vendor',
    apply: nothing,
    airlock: 'accepted',
    verify: 'says all verified',
    build: 'builds',
  },
  {
    id: 'M9, edited',
    what: '`vendor/`: a file edited',
    due: 'refuse',
    from: 'vendor',
    apply: (world) => {
      put(join(world.vendored, 'vendor/example.com/a/say.go'), EDITED);
    },
    airlock: 'refused: E_VENDOR_FILE',
    verify: 'says all verified',
    build: 'runs the changed code',
  },
  {
    id: 'M9, added',
    what: '`vendor/`: a file added',
    due: 'refuse',
    from: 'vendor',
    apply: (world) => {
      put(join(world.vendored, 'vendor/example.com/a/zz.go'), EXTRA);
    },
    airlock: 'refused: E_VENDOR_EXTRA',
    verify: 'says all verified',
    build: 'runs the changed code',
  },
  {
    id: 'vendor-removed',
    what: '`vendor/`: a file removed that no other file needs',
    due: 'refuse',
    from: 'vendor',
    apply: (world) => {
      unlinkSync(join(world.vendored, 'vendor/example.com/a/guard.go'));
    },
    airlock: 'refused: E_VENDOR_MISSING',
    verify: 'says all verified',
    build: 'runs the changed code',
  },
  {
    id: 'proxy-honest',
    what: 'file proxy, module cache empty: nothing',
    due: 'accept',
    from: 'proxy',
    apply: nothing,
    airlock: 'accepted',
    verify: 'says all verified',
    build: 'builds',
  },
  {
    id: 'M10',
    what: 'file proxy, module cache empty: an archive changed',
    due: 'refuse',
    from: 'proxy',
    apply: (world) => {
      put(proxyFile(world, target, 'zip'), evil.zip);
    },
    airlock: 'refused: E_MODULE_ZIP',
    verify: 'says all verified',
    build: 'refuses',
  },
  {
    id: 'M11',
    what: 'the module cache as its own file proxy: archive changed; no tree; `.ziphash` kept',
    due: 'refuse',
    from: 'self',
    apply: all(noTree, evilZip),
    airlock: 'refused: E_MODULE_ZIP',
    verify: 'reports it',
    build: 'runs the changed code',
  },
  {
    id: 'M12',
    what: 'the module cache as its own file proxy: archive changed; no tree; no `.ziphash`',
    due: 'refuse',
    from: 'self',
    apply: all(noTree, evilZip, noZiphash),
    airlock: 'refused: E_MODULE_ZIP',
    verify: 'reports it',
    build: 'refuses',
  },
];
