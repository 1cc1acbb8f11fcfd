import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { numbers, rawZip, zip64, type RawFile } from '../../gomod/rawzip.ts';
import { proxyFiles } from '../../helpers/modules.ts';
import { startProxy } from '../../helpers/proxy.ts';
import { listing } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case, Defence } from '../attack.ts';
import { BELOW, crafted, GOMOD, type Crafted, type Way } from '../crafted.ts';
import { heldAtMost, watchMemory } from '../memory.ts';
import { a, b, pathsIn } from '../world.ts';

const FULL = 0xffffffff;
const TEXT = 'package b\n\nfunc Say() { println("EVIL") }\n';
const LIB = `${BELOW}lib.go`;
/** MiB; the command line alone takes 100 to 150. */
const MOST = 300;

/** A go.mod and `lib.go` of which a lie is told; `read` is what a reader that believes the lie would find. */
function lib(file: Omit<RawFile, 'name'>, read = TEXT): Crafted {
  return {
    zip: rawZip([GOMOD, { data: TEXT, ...file, name: LIB }]),
    read: [GOMOD, { name: LIB, data: read }],
  };
}

/** Deflated bytes that unpack to ten megabytes of EVIL for each of `tens`. */
function bomb(tens: number): Buffer {
  // a full flush ends at a byte and looks at nothing before it, so pieces can be put one behind the other
  const piece = deflateRawSync(Buffer.alloc(10_000_000, 'EVIL'), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: tens }, () => piece), Buffer.of(3, 0)]);
}

/** Zips in zips, as 42.zip: five levels of four, with a bomb in each of the innermost. */
function nested(level = 5): Buffer {
  const inner =
    level === 0
      ? { name: 'bomb', method: 8, body: bomb(1) }
      : { name: 'x.zip', data: nested(level - 1), method: 8 };
  const size = level === 0 ? { both: { size: 10_000_000 } } : {};
  return rawZip(['0', '1', '2', '3'].map((n) => ({ ...inner, ...size, name: `${n}${inner.name}` })));
}

/** One local entry, and a directory that names it more often than a million times. */
function manyEntries(): Crafted {
  const count = 1_000_001;
  const zip = rawZip([{ name: LIB }]);
  const [start, end] = ['PK\x01\x02', 'PK\x05\x06'].map((s) => zip.indexOf(s, 0, 'latin1'));
  const entry = zip.subarray(start, end);
  const ending = Buffer.concat([
    Buffer.from('PK\x05\x06\0\0\0\0', 'latin1'),
    // the count is that of the low 16 bits, as the go command takes it
    numbers([2, count & 0xffff], [2, count & 0xffff], [4, count * entry.length], [4, start ?? 0], [2, 0]),
  ]);
  const directory = Buffer.alloc(count * entry.length, entry);
  return { zip: Buffer.concat([zip.subarray(0, start), directory, ending]), read: [{ name: LIB }] };
}

function emptyFiles(): Crafted {
  const names = Array.from({ length: 65_536 }, (_, n) => ({ name: `${BELOW}f/${n}` }));
  const read = [GOMOD, ...names.slice(1)];
  return { zip: rawZip(read, { twin: {}, count: 0xffff }), read };
}

interface Row extends Partial<Case> {
  readonly what: string;
  readonly build: () => Crafted;
  readonly way?: Way;
}

function caseOf({ what, build, way = 'from a proxy', ...more }: Row): Case {
  const { mount, run, fills } = crafted(way, build);
  return {
    ...{ what, run, fills, refusedWith: 'E_ZIP_SIZE', status: 1 },
    modules: { planned: 2, verified: 1, rejected: 1 },
    after: heldAtMost(MOST),
    ...more,
    mount: async (arena) => {
      await mount(arena);
      watchMemory(arena);
    },
  };
}

const HARMLESS = { status: 0, modules: { planned: 2, verified: 2, rejected: 0 } } as const;
const TOO_LARGE = 'said to be 10 bytes, 1 GB packed into 1 MB';
const TEN = { crc: 0, size: 10 };

const rows: readonly Row[] = [
  {
    what: TOO_LARGE,
    seconds: 8, // without its defence it goes on for minutes
    says: /lib\.go is larger than the 10 bytes it is said to be/,
    build: () => lib({ method: 8, body: bomb(100), both: TEN }, 'EVILEVILEV'),
  },
  {
    what: `${TOO_LARGE}, in a module cache`,
    way: 'in a module cache',
    says: /lib\.go is larger than the 10 bytes it is said to be/,
    build: () => lib({ method: 8, body: bomb(100), both: TEN }, 'EVILEVILEV'),
  },
  {
    what: 'said to be 1 GB, 10 bytes packed',
    says: /the declared size is more than 524288000 bytes/,
    build: () => lib({ method: 8, data: 'EVILEVILEV', both: { size: 1e9 } }),
  },
  {
    what: 'said to be 499 MiB, 10 bytes packed',
    says: /lib\.go is said to be 523239424 bytes and is 10/,
    build: () => lib({ method: 8, data: 'EVILEVILEV', both: { size: 499 << 20 } }),
  },
  {
    what: 'said to be 2^63 bytes',
    says: /the declared size is more than 524288000 bytes/,
    build: () => lib({ method: 8, both: { size: FULL, extra: zip64(2 ** 63) } }),
  },
  {
    what: 'the right checksum and a length that is one too small',
    says: /lib\.go is larger than the 41 bytes it is said to be/,
    build: () => lib({ method: 8, both: { size: TEXT.length - 1 } }, TEXT.slice(0, -1)),
  },
  {
    what: 'the right checksum and a length that is one too large',
    says: /lib\.go is said to be 43 bytes and is 42/,
    build: () => lib({ method: 8, both: { size: TEXT.length + 1 } }),
  },
  {
    what: 'the right checksum and another length, not packed',
    says: /lib\.go is said to be 41 bytes and is 42/,
    build: () => lib({ both: { size: TEXT.length - 1 } }, TEXT.slice(0, -1)),
  },
  {
    what: 'the right length and another checksum',
    refusedWith: 'E_MODULE_ZIP',
    says: /the data of .*lib\.go in the archive is damaged \(CRC-32\)/,
    build: () => lib({ method: 8, both: { crc: 7 } }),
  },
  {
    what: 'three files of 200 MB, each below the limit',
    says: /the declared sizes add up to more than 524288000 bytes/,
    build: () => {
      const files = ['x', 'y', 'z'].map((name) => ({
        ...{ name: `${BELOW}${name}`, data: 'EVIL', method: 8, both: { size: 2e8 } },
      }));
      return { zip: rawZip([GOMOD, ...files]), read: [GOMOD, ...files] };
    },
  },
  {
    what: 'a LICENSE past 16 MiB',
    says: /the size of LICENSE is more than 16777216 bytes/,
    build: () => {
      const licence = { name: `${BELOW}LICENSE`, data: Buffer.alloc((16 << 20) + 1, 'EVIL'), method: 8 };
      return { zip: rawZip([GOMOD, licence]), read: [GOMOD, licence] };
    },
  },
  {
    what: 'a directory of more than a million entries',
    refusedWith: 'E_ZIP_STRUCTURE',
    says: /it names more than 1000000 files/,
    build: manyEntries,
  },
  {
    what: '65,536 empty files',
    ...HARMLESS,
    way: 'in a module cache',
    refusedWith: '(as many as there are; Go takes them too)',
    build: emptyFiles,
  },
  {
    what: 'archives in archives, four at each of five levels',
    ...HARMLESS,
    refusedWith: '(content like any other, never opened)',
    build: () => {
      const data = { name: `${BELOW}42.zip`, data: nested() };
      return { zip: rawZip([GOMOD, data]), read: [GOMOD, data] };
    },
    after: (arena, outcome) => [...onlyTheFile(arena), ...heldAtMost(MOST)(arena, outcome)],
  },
];

function onlyTheFile(arena: Arena): readonly string[] {
  const names = listing(pathsIn(arena, b.module).tree).map((line) => line.split(' ')[0]);
  return String(names) === '42.zip,go.mod' ? [] : [`the tree holds ${names.join(' ')}`];
}

const announced: Case = {
  what: 'an archive of which a proxy announces 500 MiB and a byte',
  mount: async (arena) => {
    await crafted('from a proxy', () => lib({})).mount(arena);
    rmSync(join(arena.things, 'proxy'), { recursive: true });
    const proxy = await startProxy(proxyFiles([a, b]), (path) =>
      path.endsWith('/v1.2.0.zip')
        ? { headers: { 'content-length': String((500 << 20) + 1) }, fault: 'truncate', body: TEXT }
        : undefined,
    );
    arena.atEnd(() => proxy.close());
    arena.env['PROXY'] = proxy.url;
    watchMemory(arena);
  },
  run: (arena) => arena.cli('fetch', '--retries', '1', '--proxy', arena.env['PROXY'] ?? 'off'),
  refusedWith: 'E_LIMIT',
  status: 1,
  fills: true,
  says: /524288001 bytes/,
  modules: { planned: 2, verified: 1, missing: 1 },
  after: heldAtMost(MOST),
};

const rule = (file: string, line: string, seenBy: string, off = 'if (false)'): Defence => ({
  ...{ file, line, off, seenBy },
});

export const attack: Attack = {
  cases: [...rows.map(caseOf), announced],
  defences: [
    rule('gomod/zip.ts', 'maxOutputLength: Math.max(1, entry.size),', TOO_LARGE, ''),
    rule('gomod/zip.ts', 'if (content.length !== entry.size)', 'said to be 499 MiB, 10 bytes packed'),
    rule(
      'gomod/zip.ts',
      'if (entry.crcSet && crc32(content) !== entry.crc)',
      'the right length and another checksum',
    ),
    rule('gomod/zip.ts', 'if (n === MAX_FILES)', 'a directory of more than a million entries'),
    rule('gomod/ziprules.ts', 'if (!(size >= 0 && size <= MAX_TOTAL))', 'said to be 1 GB, 10 bytes packed'),
    rule('gomod/ziprules.ts', 'if (total > MAX_TOTAL)', 'three files of 200 MB, each below the limit'),
    rule(
      'gomod/ziprules.ts',
      "if ((path === 'go.mod' || path === 'LICENSE') && size > MAX_ROOT_FILE)",
      'a LICENSE past 16 MiB',
    ),
    rule('proxy/transfer.ts', 'length > limit', announced.what, 'false'),
  ],
};
