import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '../../../src/errors.ts';
import { removeTree } from '../../../src/gomod/tree.ts';
import { bundleOf, canonicalZip, partsOf, tarsOf } from '../../helpers/bundle.ts';
import type { Made } from '../../helpers/modules.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { evilTwin, honestCache, honestProject, pathsIn, poison } from '../world.ts';

/** The archive with one bit flipped `offset` bytes after where `mark` stands last. */
function flipped(zip: Buffer, mark: string, offset: number): Buffer {
  const copy = Buffer.from(zip);
  const at = copy.lastIndexOf(mark, undefined, 'latin1') + offset;
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

/** The archive with a comment at its end. */
function commented(zip: Buffer, comment: string): Buffer {
  const copy = Buffer.concat([zip, Buffer.from(comment)]);
  copy.writeUInt16LE(comment.length, zip.length - 2);
  return copy;
}

const LOCAL = 'PK\x03\x04';
const CENTRAL = 'PK\x01\x02';
/** Where the data of `lib.go` starts after its header. */
const DATA = 30 + 'example.com/b@v1.2.0/lib.go'.length;

/** What is done to the archive of `b`, and what is said of it. The last file in it is `lib.go`, packed. */
const changed: readonly (readonly [
  what: string,
  change: (b: Made) => Buffer,
  code: ErrorCode,
  says: RegExp,
])[] = [
  [
    'another archive',
    (b) => evilTwin(b).zip,
    'E_MODULE_ZIP',
    /not the one go\.sum names[^]*v1\.2\.0\.zip\nh1:/,
  ],
  [
    'a bit of the packed data',
    ({ zip }) => flipped(zip, LOCAL, DATA + 12),
    'E_MODULE_ZIP',
    /lib\.go .*CRC-32/,
  ],
  [
    'a bit of the checksum, in both places',
    ({ zip }) => flipped(flipped(zip, LOCAL, 14), CENTRAL, 16),
    'E_MODULE_ZIP',
    /lib\.go .*CRC-32/,
  ],
  [
    'a bit of the checksum in the directory',
    ({ zip }) => flipped(zip, CENTRAL, 16),
    'E_ZIP_STRUCTURE',
    /lib\.go has another checksum/,
  ],
  [
    'a bit of the checksum before the data',
    ({ zip }) => flipped(zip, LOCAL, 14),
    'E_ZIP_STRUCTURE',
    /lib\.go has another checksum/,
  ],
  [
    'a bit of a name in the directory',
    ({ zip }) => flipped(zip, CENTRAL, 46 + 'example.com/b@v1.2.0/'.length),
    'E_ZIP_STRUCTURE',
    /mib\.go has another name/,
  ],
];

function put(arena: Arena, made: Made, zip: Buffer): void {
  const paths = pathsIn(arena, made.module);
  writeFileSync(paths.zip, zip);
  removeTree(paths.tree); // or the go command would not look at the archive
}

const verified = changed.map(([what, change, code, says]): Case => ({
  what: `${what}, and the module cache is verified`,
  mount: async (arena) => {
    const { b } = await honestCache(arena);
    put(arena, b, change(b));
  },
  run: (arena) => arena.cli('verify'),
  refusedWith: code,
  status: 1,
  says,
  modules: { planned: 2, verified: 1, rejected: 1, missing: 0 },
}));

const filled: Case = {
  what: 'another archive, and the module cache is filled',
  mount: async (arena) => {
    const { b } = await honestCache(arena);
    put(arena, b, evilTwin(b).zip);
  },
  run: (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? 'off'),
  refusedWith: 'W_CACHE_REPAIRED',
  status: 0,
  fills: true,
  modules: { verified: 2, fetched: 1, rejected: 1 },
  after: async (arena) => {
    const { stdout, status } = await arena.exec('go', ['mod', 'verify']);
    return status === 0 ? [] : [stdout];
  },
};

const bundled: Case = {
  what: 'another archive, and a bundle is made',
  mount: async (arena) => {
    poison(arena, (await honestCache(arena)).b, ['zip']);
  },
  run: (arena) => arena.cli('bundle', '-o', join(arena.things, 'new.tar.zst')),
  refusedWith: 'E_MODULE_ZIP',
  status: 1,
};

const comment: Case = {
  what: 'a bit of the comment, in a module cache',
  mount: async (arena) => {
    const { b } = await honestCache(arena);
    put(arena, b, flipped(commented(b.zip, 'of no file'), 'of no file', 3));
  },
  run: (arena) => arena.cli('verify'),
  refusedWith: '(the files are what go.sum names)',
  status: 0,
  modules: { verified: 2, rejected: 0 },
};

const bundledComment: Case = {
  what: 'a comment, in a bundle',
  mount: async (arena) => {
    const { a, b } = await honestProject(arena);
    const { manifest, files, lists } = partsOf([a, b]);
    const zip = commented(canonicalZip(b.files), 'EVIL');
    const content = (name: string): Buffer | undefined =>
      name.endsWith('b/@v/v1.2.0.zip') ? zip : undefined;
    const changedFiles = files.map((file) =>
      'content' in file ? { ...file, content: content(file.name) ?? file.content } : file,
    );
    writeFileSync(
      join(arena.things, 'bad.tar.zst'),
      bundleOf(tarsOf({ manifest, files: changedFiles, lists })),
    );
  },
  run: (arena) => arena.cli('unbundle', join(arena.things, 'bad.tar.zst')),
  refusedWith: 'E_ZIP_STRUCTURE',
  codes: ['E_ZIP_STRUCTURE', 'E_BUNDLE_FORMAT'],
  status: 1,
  fills: true,
};

export const attack: Attack = {
  cases: [...verified, filled, bundled, comment, bundledComment],
  defences: [
    {
      file: 'gomod/prove.ts',
      line: 'if (h1 !== want)',
      off: 'if (false)',
      seenBy: 'another archive, and the module cache is verified',
    },
    {
      file: 'gomod/prove.ts',
      line: 'if (h1 !== want)',
      off: 'if (false)',
      seenBy: 'another archive, and the module cache is filled',
    },
    {
      file: 'gomod/zip.ts',
      line: 'if (entry.crcSet && crc32(content) !== entry.crc)',
      off: 'if (false)',
      seenBy: 'a bit of the checksum, in both places, and the module cache is verified',
    },
    {
      file: 'gomod/ziplayout.ts',
      line: 'if (!fits(bytes.readUInt32LE(at), entry.crc))',
      off: 'if (false)',
      seenBy: 'a bit of the checksum before the data, and the module cache is verified',
    },
    {
      file: 'pack/storedzip.ts',
      line: 'if (matched(bytes, at, ending(placed.length, at - start, start)) !== bytes.length)',
      off: 'if (false)',
      seenBy: 'a comment, in a bundle',
    },
  ],
};
