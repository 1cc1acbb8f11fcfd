/**
 * The real go command in a network namespace where every address leads to a canary: in each row somebody is asked without the seal,
 * so that the row can fail, and in the seal nobody is: no connection, no try of one, no question for a name.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { removeTree } from '../../src/gomod/tree.ts';
import { cli, plainEnv } from '../helpers/cli.ts';
import { make, writeProject, writeProxy } from '../helpers/modules.ts';
import { openSpace, SILENCE, type Counted, type Ended, type Space } from '../helpers/space.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(120_000);

const ENTRY = fileURLToPath(new URL('../../src/entry/cli.js', import.meta.url));
const one = make({ id: 'example.com/one@v1.0.0' });
const WANTED = 'private.example.com/x@v1.0.0';

let space: Space;
beforeAll(async () => {
  space = await openSpace();
});
afterAll(() => space.close());

type Variables = Readonly<Record<string, string>>;

interface Scene {
  readonly dir: string;
  readonly app: string;
  /** A program that connects to somewhere, outside of the checkout. */
  readonly dial: string;
  readonly proxy: string;
}

/** What the seal has to answer. */
interface Row {
  /** The case of peers.md (M) or threat-model.md (T). */
  readonly id: string;
  readonly what: string;
  /** What earlier steps have left in the environment. */
  readonly given: (scene: Scene) => Variables;
  /** What is done to the checkout before the seal. */
  readonly before?: (scene: Scene) => Promise<unknown>;
  readonly mode?: 'modcache' | 'proxy' | 'vendor';
  /** What a later step does before it runs the command. */
  readonly after?: (scene: Scene) => Promise<unknown>;
  readonly command: readonly string[];
  /** The environment that has to reach the canary; what is given when not said. */
  readonly open?: (given: Variables, sealed: Variables) => Variables;
  /** What the command says in the seal; undefined: it does what it should. */
  readonly says?: RegExp;
  /** Nothing is sealed; what is said in place. */
  readonly refused?: RegExp;
}

const DOWNLOAD = ['go', 'mod', 'download', WANTED];
const LIST = ['go', 'list', '-deps', './...'];
/** Compiles one package and nothing of the standard library. */
const EXPORT = ['go', 'list', '-export', one.module.path];
const OFF = /module lookup disabled by GOPROXY=off/;
/** A file proxy says that it does not have it. */
const NOT_THERE = /no such file or directory/;
const PRIVATE = { GOPRIVATE: 'private.example.com', GOPROXY: 'off' };
/** As Go is where nobody has set anything; the file of `go env -w` counts. */
const UNSET = { GOENV: '', GOPROXY: '', GOSUMDB: '', GOFLAGS: '', GOTOOLCHAIN: '' };
const DIRECT = { GOPROXY: 'direct', GOSUMDB: '', GOFLAGS: '' };

const importsMore = ({ app }: Scene): Promise<void> =>
  writeFiles(app, { 'more.go': `package main\n\nimport _ "${WANTED.slice(0, -7)}"\n` });

/** Nothing is left to build from but a vendor folder. */
const loses = async ({ dir }: Scene): Promise<void> => {
  removeTree(join(dir, 'modules'));
  await Promise.resolve();
};

const goHere = (scene: Scene, args: readonly string[], env: Variables = {}): string =>
  execFileSync('go', args, { cwd: scene.app, env: plainEnv({ ...own(scene), ...env }), encoding: 'utf8' });

const vendors = async (scene: Scene): Promise<void> => {
  goHere(scene, ['mod', 'vendor']);
  await Promise.resolve();
};

const workspace = async (scene: Scene): Promise<void> => {
  await writeFiles(scene.app, {
    'go.work': 'go 1.22\n\nuse (\n\t.\n\t./b\n)\n',
    'b/go.mod': 'module example.com/b\n\ngo 1.22\n',
    'b/b.go': 'package b\n',
  });
  goHere(scene, ['work', 'vendor']);
};

const goLine =
  (line: string) =>
  async ({ app }: Scene): Promise<void> => {
    const text = await readFile(join(app, 'go.mod'), 'utf8');
    await writeFile(join(app, 'go.mod'), text.replace('go 1.21', line));
  };

const userFile =
  (text: string) =>
  ({ dir }: Scene): Promise<void> =>
    writeFiles(dir, { '.config/go/env': text });

const writesUserFile = async (scene: Scene): Promise<void> => {
  goHere(scene, ['env', '-w', 'GOPROXY=direct', 'GOFLAGS=-modcacherw'], { GOENV: '', GOPROXY: '' });
  await Promise.resolve();
};

const rows: readonly Row[] = [
  ...(['modcache', 'proxy'] as const).flatMap((mode): Row[] => {
    const says = mode === 'proxy' ? NOT_THERE : OFF;
    const row = { mode, command: DOWNLOAD, says };
    return [
      { ...row, id: 'M14', what: 'GOPROXY=off and GOPRIVATE', given: () => PRIVATE },
      {
        ...row,
        id: 'M15',
        what: 'a file proxy and GOPRIVATE',
        given: ({ proxy }) => ({ ...PRIVATE, GOPROXY: proxy }),
      },
      {
        ...row,
        id: 'M16',
        what: 'GOVCS=*:off beside them',
        given: () => ({ ...PRIVATE, GOVCS: '*:off' }),
      },
      {
        ...row,
        id: 'M17',
        what: 'a seal from which GONOPROXY was taken',
        given: () => PRIVATE,
        open: (given, sealed) => ({ ...given, ...sealed, GONOPROXY: '' }),
      },
      {
        ...row,
        id: 'M18',
        what: 'GOPRIVATE in the file of settings, and an empty variable',
        before: userFile('GOPRIVATE=private.example.com\n'),
        given: () => ({ GOENV: '', GOPRIVATE: '', GOPROXY: 'off' }),
      },
      {
        ...row,
        id: 'T31',
        what: 'every setting that opens a way',
        given: () => ({
          ...{ GOPROXY: 'http://proxy.example.com', GOPRIVATE: '*', GONOSUMDB: '*', GONOPROXY: '*' },
          ...{ GOINSECURE: '*', GOSUMDB: 'off', GOVCS: '*:all' },
        }),
      },
    ];
  }),
  {
    id: 'M19',
    what: 'GOFLAGS=-mod=vendor, and -mod=mod on the command line',
    before: vendors,
    mode: 'vendor',
    given: () => ({ ...DIRECT, GOFLAGS: '-mod=vendor' }),
    after: importsMore,
    command: ['go', 'list', '-mod=mod', '-deps', './...'],
    says: OFF,
  },
  {
    id: 'M20',
    what: 'a go.sum that was emptied, and -mod=mod on the command line',
    given: () => DIRECT,
    after: ({ app }) => writeFile(join(app, 'go.sum'), ''),
    command: ['go', 'list', '-mod=mod', '-deps', './...'],
  },
  {
    id: 'M20',
    what: 'the same with -mod=mod in GOFLAGS',
    given: () => ({ ...DIRECT, GOFLAGS: '-mod=mod' }),
    after: ({ app }) => writeFile(join(app, 'go.sum'), ''),
    command: LIST,
    refused: /E_GOFLAGS/,
  },
  {
    id: 'M21',
    what: 'a module without requirements, sealed to vendor, that imports something later',
    before: ({ app }) => writeProject(app, { require: [], sums: [] }),
    mode: 'vendor',
    given: () => DIRECT,
    after: importsMore,
    command: LIST,
    open: (given) => ({ ...given, GOFLAGS: '-mod=mod' }),
    says: /cannot find module providing package|import lookup disabled by -mod=vendor/,
  },
  {
    id: 'M21',
    what: 'a vendored workspace, and a module cache that is gone',
    before: workspace,
    mode: 'vendor',
    given: () => DIRECT,
    after: loses,
    command: LIST,
    open: (given) => ({ ...given, GOFLAGS: '-mod=readonly' }),
  },
  {
    id: 'M22',
    what: 'a vendor folder that is gone, with the module cache',
    before: vendors,
    mode: 'vendor',
    given: () => DIRECT,
    after: async (scene) => {
      await loses(scene);
      await rm(join(scene.app, 'vendor'), { recursive: true, force: true });
    },
    command: LIST,
    says: /go mod vendor/,
  },
  {
    id: 'M22',
    what: 'a vendor folder that is asked for and was never there',
    mode: 'vendor',
    given: () => DIRECT,
    after: loses,
    command: LIST,
    refused: /E_VENDOR_LACKING/,
  },
  {
    id: 'M23',
    what: 'a go line above the Go at hand',
    before: goLine('go 1.99'),
    given: () => ({ ...DIRECT, GOTOOLCHAIN: 'auto' }),
    command: LIST,
    refused: /E_TOOLCHAIN go\.mod:3/,
  },
  {
    id: 'M23',
    what: 'a go line that is raised after the seal',
    given: () => ({ ...DIRECT, GOTOOLCHAIN: 'auto' }),
    after: goLine('go 1.99'),
    command: LIST,
    says: /requires go >= 1\.99 .*GOTOOLCHAIN=local/,
  },
  {
    id: 'M24',
    what: 'a toolchain line above the Go at hand',
    before: goLine('go 1.21\n\ntoolchain go1.99.0'),
    given: () => ({ ...DIRECT, GOTOOLCHAIN: 'auto' }),
    command: LIST,
  },
  {
    id: 'M25',
    what: 'go env -w before the seal',
    before: writesUserFile,
    given: () => UNSET,
    command: DOWNLOAD,
    says: OFF,
  },
  {
    id: 'M25',
    what: 'go env -w after the seal',
    given: () => UNSET,
    after: writesUserFile,
    command: DOWNLOAD,
    says: OFF,
  },
  {
    id: 'T29',
    what: 'a program in GOFLAGS',
    given: ({ dial }) => ({ GOFLAGS: `-toolexec=${dial}` }),
    command: EXPORT,
    refused: /E_GOFLAGS/,
  },
  {
    id: 'T30',
    what: 'a file of settings that another step has written by hand',
    before: userFile('GOFLAGS=-modcacherw\nGOPROXY=direct\nGONOSUMDB=*\n'),
    given: () => UNSET,
    command: DOWNLOAD,
    says: OFF,
  },
  {
    id: 'T30',
    what: 'one that lets builds write go.mod',
    before: userFile('GOFLAGS=-mod=mod\nGOPROXY=direct\n'),
    given: () => UNSET,
    after: importsMore,
    command: LIST,
    refused: /E_GOFLAGS/,
  },
  {
    id: 'T32',
    what: 'a program that keeps the build cache',
    given: ({ dial }) => ({ GOCACHEPROG: dial }),
    command: EXPORT,
  },
  {
    id: 'T32',
    what: 'a program that gives credentials',
    given: ({ dial }) => ({ ...PRIVATE, GOAUTH: dial }),
    command: DOWNLOAD,
    says: OFF,
  },
  {
    id: 'T33',
    what: 'a go command in the checkout',
    before: async ({ app, dial }) => {
      await writeFiles(app, { 'bin/go': await readFile(dial) });
      await chmod(join(app, 'bin/go'), 0o755);
    },
    given: ({ app }) => ({ PATH: `${join(app, 'bin')}:${process.env['PATH'] ?? ''}` }),
    command: LIST,
    refused: /E_GO_IN_WORKSPACE/,
  },
];

/** The folders of a scene, in the environment of everything that runs there. */
function own({ dir }: Pick<Scene, 'dir'>): Variables {
  const folders = {
    GOPATH: join(dir, 'go'),
    GOCACHE: join(dir, 'gocache'),
    GOMODCACHE: join(dir, 'modules'),
  };
  return { HOME: dir, XDG_CONFIG_HOME: '', ...folders };
}

/** A project whose module cache is full. */
function inScene<T>(use: (scene: Scene) => Promise<T>): Promise<T> {
  return inTemp(async (dir) => {
    const [app, dial] = [join(dir, 'app'), join(dir, 'dial')];
    await writeProject(app, { require: [one.id], sums: [one] });
    const proxy = await writeProxy(join(dir, 'proxy'), [one]);
    const code = "require('node:net').connect(443, '192.0.2.9').on('error', () => process.exit(1))";
    await writeFile(dial, `#!${process.execPath}\n${code};\n`);
    await chmod(dial, 0o755);
    const filled = await cli(['fetch', '--proxy', proxy], { cwd: app, env: own({ dir }) });
    expect(filled.status).toBe(0);
    return use({ dir, app, dial, proxy: pathToFileURL(join(dir, 'proxy')).href });
  });
}

/** Runs a program in the namespace. */
function there(scene: Scene, command: readonly string[], env: Variables): Promise<Ended> {
  const [file = '', ...args] = command;
  return space.run({ file, args, cwd: scene.app, env: plainEnv({ ...own(scene), ...env }) });
}

const airlock = (...args: readonly string[]): readonly string[] => [
  process.execPath,
  '--no-warnings',
  ENTRY,
  ...args,
];

const counted = ({ reached, connects, datagrams }: Ended): Counted => ({ reached, connects, datagrams });

/** The variables of the seal, or none where it is refused as it should be. Making it asks nobody. */
async function sealOf(
  scene: Scene,
  { mode = 'modcache', refused }: Row,
  given: Variables,
): Promise<Variables> {
  const ran = await there(scene, airlock('seal', '--format', 'json', '--mode', mode), given);
  expect(counted(ran)).toEqual(SILENCE);
  if (refused === undefined) {
    expect([ran.status, ran.stderr.match(/\bE_[A-Z_]+/g)]).toEqual([0, null]);
    return JSON.parse(ran.stdout) as Variables;
  }
  expect([ran.status === 0, ran.stdout]).toEqual([false, '']);
  expect(ran.stderr).toMatch(refused);
  return {};
}

const titled = rows.map((row) => ({ id: row.id, what: row.what, mode: row.mode ?? 'modcache', row }));

describe('the canary hears it without the seal, and nothing in it:', () => {
  test.each(titled)('$id: $what ($mode)', ({ row }) =>
    inScene(async (scene) => {
      await row.before?.(scene);
      const given = row.given(scene);
      const sealed = await sealOf(scene, row, given);
      if (row.refused === undefined) {
        await row.after?.(scene);
        const ran = await there(scene, row.command, { ...given, ...sealed });
        expect({ ...counted(ran), text: ran.stdout + ran.stderr }).toEqual({
          ...SILENCE,
          text: row.says === undefined ? expect.anything() : expect.stringMatching(row.says),
        });
        expect(ran.status === 0).toBe(row.says === undefined);
      }
      await row.after?.(scene); // the command may have put something right
      const open = await there(scene, row.command, row.open?.(given, sealed) ?? given);
      expect(open.reached).toBeGreaterThan(0);
    }),
  );

  test('every case of M14 to M25 has a row', () => {
    const ids = new Set(rows.map(({ id }) => id).filter((id) => id.startsWith('M')));
    expect([...ids].sort()).toEqual(Array.from({ length: 12 }, (_, i) => `M${i + 14}`));
  });
});

describe('T34: a step that sets its own proxy', () => {
  const step = ['sh', '-c', `GOPROXY=direct exec go mod download ${WANTED}`];

  test('gets past the variables of a seal, and not out of run --network none', () =>
    inScene(async (scene) => {
      const sealed = await sealOf(scene, { ...PLAIN, id: 'T34' }, {});
      expect((await there(scene, step, sealed)).reached).toBeGreaterThan(0);
      const caged = await there(scene, airlock('run', '--network', 'none', '--', ...step), {});
      expect(counted(caged)).toEqual(SILENCE);
      expect([caged.status, caged.stderr]).toEqual([1, expect.stringContaining(WANTED)]);
    }));
});

const PLAIN: Omit<Row, 'id'> = { what: 'nothing', given: () => ({}), command: LIST };

describe('what looks for changes asks nobody, whatever the settings:', () => {
  const OPEN = { ...DIRECT, GOPRIVATE: '*', GOTOOLCHAIN: 'auto', GOENV: '' };
  const tree = 'modules/example.com/one@v1.0.0/lib.go';
  const archive = 'modules/cache/download/example.com/one/@v/v1.0.0.zip';

  test.each([
    { id: 'T44', what: 'a changed tree', file: tree, command: ['verify'], code: 'E_MODULE_DIR' },
    { id: 'T44', what: 'a changed archive', file: archive, command: ['verify'], code: 'E_ZIP_STRUCTURE' },
    {
      id: 'T45',
      what: 'a changed archive that would be packed',
      file: archive,
      command: ['bundle', '-o', 'b.tar.zst'],
      code: 'E_ZIP_STRUCTURE',
    },
  ])('$id: $what', ({ file, command, code }) =>
    inScene(async (scene) => {
      await chmod(join(scene.dir, file), 0o644);
      await writeFile(join(scene.dir, file), 'package one // changed\n');
      const ran = await there(scene, airlock(...command), OPEN);
      expect({ ...counted(ran), status: ran.status, stderr: ran.stderr }).toEqual({
        ...SILENCE,
        status: 1,
        stderr: expect.stringContaining(code),
      });
      const control = await there(scene, DOWNLOAD, OPEN);
      expect(control.reached).toBeGreaterThan(0);
    }),
  );
});
