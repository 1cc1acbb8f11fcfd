import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gomodText, gosumText, make, writeProxy } from '../../helpers/modules.ts';
import { writeFiles } from '../../helpers/temp.ts';
import { importing } from '../../helpers/vendored.ts';
import type { ErrorCode } from '../../../src/errors.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case, Defence } from '../attack.ts';
import { pathsIn } from '../world.ts';

const lib = make({
  id: 'example.com/lib@v1.0.0',
  files: {
    LICENSE: 'free\n',
    'lib.go': 'package lib\n\nfunc Say() { println("GOOD") }\n',
    'lib_test.go': 'package lib\n',
    'sub/sub.go': 'package sub\n\nimport _ "embed"\n\n//go:embed data.txt\nvar Data string\n',
    'sub/data.txt': 'data\n',
    'other/other.go': 'package other\n',
  },
});
const forked = make({ id: 'example.com/forked@v1.0.0' });

const EVIL = 'package lib\n\nfunc Say() { println("EVIL") }\n';
/** Of `lib` in the vendor folder. */
const LIB = 'vendor/example.com/lib';

/** A project that vendors `lib`, and `forked` from a folder that replaces it; the real go command makes the vendor folder. */
async function vendored(arena: Arena): Promise<void> {
  arena.env['PROXY'] = await writeProxy(join(arena.things, 'proxy'), [lib, forked]);
  const replace = 'replace example.com/forked => ./forked\n';
  await writeFiles(arena.workspace, {
    'go.mod': gomodText('example.com/app', { go: '1.22', require: [forked.id, lib.id] }, replace),
    'go.sum': gosumText([lib]),
    'main.go': importing('example.com/lib', 'example.com/lib/sub', 'example.com/forked'),
    'forked/go.mod': 'module example.com/forked\n\ngo 1.22\n',
    'forked/forked.go': 'package forked\n',
  });
  const env = { GOPROXY: arena.env['PROXY'], GOFLAGS: '-mod=mod -modcacherw' };
  const ran = await arena.exec('go', ['mod', 'vendor'], env);
  if (ran.status !== 0) throw new Error(ran.stderr);
}

interface Row extends Omit<Case, 'mount' | 'run' | 'status'> {
  readonly tamper: (file: (name: string) => string, arena: Arena) => void;
}

const WARNED = 'W_VENDOR_UNVERIFIED';

function caseOf({ tamper, ...more }: Row): Case {
  const { refusedWith } = more;
  const isHarmless = refusedWith === WARNED || refusedWith.startsWith('(');
  return {
    run: (arena) => arena.cli('verify', '--vendor'),
    status: isHarmless ? 0 : 1,
    // the package that a folder replaces is named in every run, before what is found in the files of others
    codes: [WARNED, ...(isHarmless ? [] : [refusedWith as ErrorCode])],
    ...more,
    mount: async (arena) => {
      await vendored(arena);
      tamper((name) => join(arena.workspace, name), arena);
    },
  };
}

function pipe(path: string): void {
  rmSync(path, { force: true });
  execFileSync('mkfifo', [path]);
}

const verified = { planned: 2, verified: 1, rejected: 0 };
const rejected = { planned: 2, verified: 0, rejected: 1 };

const files: readonly Row[] = [
  {
    what: 'a file is changed',
    tamper: (file) => {
      writeFileSync(file(`${LIB}/lib.go`), EVIL);
    },
    refusedWith: 'E_VENDOR_FILE',
    says: /example\.com\/lib@v1\.0\.0[^]*vendor\/example\.com\/lib\/lib\.go:3[^]*GOOD[^]*EVIL/,
    modules: rejected,
  },
  {
    what: 'an embedded file is changed',
    tamper: (file) => {
      writeFileSync(file(`${LIB}/sub/data.txt`), 'EVIL\n');
    },
    refusedWith: 'E_VENDOR_FILE',
    says: /vendor\/example\.com\/lib\/sub\/data\.txt:1\ndata\nEVIL/,
  },
  {
    what: 'a file is added to a package',
    tamper: (file) => {
      writeFileSync(file(`${LIB}/init_linux.go`), EVIL);
    },
    refusedWith: 'E_VENDOR_EXTRA',
    says: /example\.com\/lib@v1\.0\.0[^]*vendor\/example\.com\/lib\/init_linux\.go/,
  },
  {
    what: 'a package is added that the archive holds and modules.txt does not name',
    tamper: (file) => {
      mkdirSync(file(`${LIB}/other`));
      writeFileSync(file(`${LIB}/other/other.go`), 'package other\n');
    },
    refusedWith: 'E_VENDOR_EXTRA',
    says: /vendor\/example\.com\/lib\/other\/other\.go/,
  },
  {
    what: 'a module is added that nothing requires',
    tamper: (file) => {
      mkdirSync(file('vendor/example.com/zevil'));
      writeFileSync(file('vendor/example.com/zevil/evil.go'), 'package evil // EVIL\n');
      appendFileSync(
        file('vendor/modules.txt'),
        '# example.com/zevil v1.0.0\n## explicit\nexample.com/zevil\n',
      );
    },
    refusedWith: 'E_VENDOR_MODULES',
    codes: ['E_VENDOR_MODULES', WARNED, 'E_VENDOR_EXTRA'],
    says: /zevil/,
  },
  {
    what: 'a file is missing',
    tamper: (file) => {
      rmSync(file(`${LIB}/lib.go`));
    },
    refusedWith: 'E_VENDOR_MISSING',
    says: /example\.com\/lib@v1\.0\.0[^]*vendor\/example\.com\/lib\/lib\.go/,
    modules: rejected,
  },
  {
    what: 'a file is a link',
    tamper: (file, { things }) => {
      writeFileSync(join(things, 'evil.go'), EVIL);
      rmSync(file(`${LIB}/lib.go`));
      symlinkSync(join(things, 'evil.go'), file(`${LIB}/lib.go`));
    },
    refusedWith: 'E_FILE_TYPE',
    codes: ['E_FILE_TYPE', WARNED],
    says: /vendor\/example\.com\/lib\/lib\.go\n/,
  },
  {
    what: 'a folder is a link',
    tamper: (file, { things }) => {
      renameSync(file('vendor/example.com'), join(things, 'evil'));
      writeFileSync(join(things, 'evil', 'lib', 'lib.go'), EVIL);
      symlinkSync(join(things, 'evil'), file('vendor/example.com'));
    },
    refusedWith: 'E_FILE_TYPE',
    codes: ['E_FILE_TYPE', WARNED],
    says: /^something that is no regular file[^]*\nvendor\/example\.com\n/,
  },
  {
    what: 'the vendor folder is a link',
    tamper: (file, { things }) => {
      renameSync(file('vendor'), join(things, 'vendor'));
      symlinkSync(join(things, 'vendor'), file('vendor'));
    },
    refusedWith: 'E_FILE_TYPE',
    codes: ['E_FILE_TYPE'],
    says: /\nvendor\n/,
  },
  {
    what: 'a file is a pipe',
    tamper: (file) => {
      pipe(file(`${LIB}/lib.go`));
    },
    refusedWith: 'E_FILE_TYPE',
    codes: ['E_FILE_TYPE', WARNED],
    says: /vendor\/example\.com\/lib\/lib\.go\n/,
  },
  {
    what: 'modules.txt is a pipe',
    tamper: (file) => {
      pipe(file('vendor/modules.txt'));
    },
    refusedWith: 'E_FILE_TYPE',
    codes: ['E_FILE_TYPE'],
    says: /vendor\/modules\.txt\n/,
  },
  {
    what: 'a folder stands where a file belongs',
    tamper: (file) => {
      rmSync(file(`${LIB}/LICENSE`));
      mkdirSync(file(`${LIB}/LICENSE`));
    },
    refusedWith: 'E_FILE_TYPE',
    says: /a folder stands where a file belongs\nvendor\/example\.com\/lib\/LICENSE\n/,
  },
  {
    what: 'the mode of a file is changed',
    tamper: (file) => {
      chmodSync(file(`${LIB}/lib.go`), 0o777);
    },
    refusedWith: '(no build sees a mode)',
    modules: verified,
  },
];

/** Changes a line of modules.txt. */
function line(before: string, after: string): Row['tamper'] {
  return (file) => {
    const text = readFileSync(file('vendor/modules.txt'), 'utf8');
    if (!text.includes(before)) throw new Error(`modules.txt does not hold ${before}: ${text}`);
    writeFileSync(file('vendor/modules.txt'), text.replace(before, after));
  };
}

const lists: readonly Row[] = [
  {
    what: 'modules.txt says another version',
    tamper: line('# example.com/lib v1.0.0', '# example.com/lib v1.0.1'),
    refusedWith: 'E_VENDOR_MODULES',
    codes: ['E_VENDOR_MODULES', WARNED],
    says: /vendor\/modules\.txt:\d+\n# example\.com\/lib v1\.0\.0\n# example\.com\/lib v1\.0\.1\n/,
  },
  {
    what: 'modules.txt says that a folder replaces the module',
    tamper: line('# example.com/lib v1.0.0', '# example.com/lib v1.0.0 => ./EVIL'),
    refusedWith: 'E_VENDOR_MODULES',
    codes: ['E_VENDOR_MODULES', WARNED],
    says: /# example\.com\/lib v1\.0\.0\n# example\.com\/lib v1\.0\.0 => \.\/EVIL\n/,
  },
  {
    what: 'modules.txt names a package that the archive does not hold',
    tamper: (file, arena) => {
      line('example.com/lib/sub\n', 'example.com/lib/sub\nexample.com/lib/zevil\n')(file, arena);
      mkdirSync(file(`${LIB}/zevil`));
      writeFileSync(file(`${LIB}/zevil/evil.go`), EVIL);
    },
    refusedWith: 'E_VENDOR_MODULES',
    codes: [WARNED, 'E_VENDOR_MODULES', 'E_VENDOR_EXTRA'],
    says: /the archive of the module holds no such package[^]*example\.com\/lib\/zevil/,
  },
];

const around: readonly Row[] = [
  {
    what: 'a file of a package that a folder replaces is changed',
    tamper: (file) => {
      writeFileSync(file('vendor/example.com/forked/forked.go'), 'package forked // EVIL\n');
    },
    refusedWith: WARNED,
    says: /example\.com\/forked@v1\.0\.0[^]*1 vendored package comes from \.\/forked, which replaces it[^]*not checked/,
    modules: verified,
  },
  {
    what: 'a file is changed, and the archive in the module cache with it',
    tamper: (file, arena) => {
      writeFileSync(file(`${LIB}/lib.go`), EVIL);
      const paths = pathsIn(arena, lib.module);
      const evil = make({ id: lib.id, files: { 'lib.go': EVIL } });
      for (const [path, content] of [
        [paths.zip, evil.zip],
        [paths.ziphash, evil.sums.zip],
      ] as const) {
        rmSync(path);
        writeFileSync(path, content);
      }
    },
    refusedWith: 'E_MODULE_ZIP',
    says: /example\.com\/lib@v1\.0\.0/,
    modules: rejected,
  },
];

const rule = (file: string, line: string, off: string, seenBy: string): Defence => ({
  ...{ file, line, off, seenBy },
});

export const attack: Attack = {
  cases: [...files, ...lists, ...around].map(caseOf),
  defences: [
    rule(
      'work/vendor.ts',
      'const found = firstDifference(file.read(), got);',
      'const found = undefined;',
      'a file is changed',
    ),
    rule(
      'work/vendor.ts',
      "needed ? finding('E_VENDOR_MISSING', at) : undefined",
      'undefined',
      'a file is missing',
    ),
    rule(
      'work/vendor.ts',
      'wrong: [...none, ...wrong]',
      'wrong',
      'modules.txt names a package that the archive does not hold',
    ),
    rule('work/vendor.ts', 'if (stat.isDirectory())', 'if (false)', 'a folder stands where a file belongs'),
    rule(
      'gomod/prove.ts',
      'if (h1 !== want)',
      'if (false)',
      'a file is changed, and the archive in the module cache with it',
    ),
    rule(
      'gomod/vendor/judge.ts',
      "if (owners.has(name) || name === 'modules.txt')",
      'if (true)',
      'a file is added to a package',
    ),
    rule(
      'gomod/vendor/judge.ts',
      'lines[i] !== expected[i]?.text',
      'false',
      'modules.txt says another version',
    ),
    rule('gomod/vendor/walk.ts', '(entry.isFile() ? files : strange)', 'files', 'a file is a link'),
    rule('gomod/vendor/walk.ts', 'if (!stat.isDirectory())', 'if (false)', 'the vendor folder is a link'),
    rule(
      'stages/vendor.ts',
      'for (const at of listing.strange)',
      'for (const at of [])',
      'a folder is a link',
    ),
    rule(
      'stages/vendor.ts',
      'tally.found(unverified(',
      'void (unverified(',
      'a file of a package that a folder replaces is changed',
    ),
  ],
};
