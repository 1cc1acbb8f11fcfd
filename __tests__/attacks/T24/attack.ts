import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { honestCache } from '../world.ts';

const EVIL_MODULE = { 'go.mod': 'module example.com/a\n\ngo 1.21\n', 'lib.go': 'package a // EVIL\n' };

/** The honest project in a repository, with a go.work that replaces a module in a folder above. */
async function below(arena: Arena): Promise<void> {
  await honestCache(arena);
  await writeFiles(arena.workspace, { '.git/HEAD': 'ref: refs/heads/main\n' });
  await writeFiles(arena.dir, {
    'go.work': 'go 1.21 // EVIL\n\nuse ./workspace\n\nreplace example.com/a => ./things/evil\n',
  });
  await writeFiles(join(arena.things, 'evil'), EVIL_MODULE);
}

/** The honest project, and a GOWORK that names a file elsewhere. */
const named =
  (file: (arena: Arena) => string) =>
  async (arena: Arena): Promise<void> => {
    await honestCache(arena);
    await writeFiles(arena.workspace, { '.git/HEAD': '' });
    await writeFiles(join(arena.things, 'evil'), {
      ...EVIL_MODULE,
      'go.work': 'go 1.21 // EVIL\n\nuse ../../workspace\n\nreplace example.com/a => .\n',
    });
    arena.env['GOWORK'] = file(arena);
  };

const refused = {
  run: (arena) => arena.cli('verify'),
  refusedWith: 'E_GOWORK_OUTSIDE',
  status: 1,
} as const satisfies Partial<Case>;

/** Asks the go command, sealed, which folder it would build a module from. */
const whereFrom: Case['run'] = (arena) =>
  arena.cli('run', '--network', 'inherit', '--', 'go', 'list', '-m', '-f', '{{.Dir}}', 'example.com/a');

const fromCache: Case['after'] = (arena, { output }) =>
  output.trim() === join(arena.cache, 'example.com', 'a@v1.0.0') ? [] : [`Go would build ${output}`];

export const attack: Attack = {
  cases: [
    {
      ...refused,
      what: 'a go.work above the checkout',
      mount: below,
      says: /go\.work\n.*GOWORK=off/,
    },
    {
      ...refused,
      what: 'a go.work above the checkout, and GOWORK=auto',
      mount: async (arena) => {
        await below(arena);
        arena.env['GOWORK'] = 'auto';
      },
    },
    {
      ...refused,
      what: 'a go.work above the link that leads to the checkout',
      mount: async (arena) => {
        await honestCache(arena);
        await writeFiles(arena.workspace, { '.git/HEAD': '' });
        await writeFiles(arena.things, { 'links/go.work': 'go 1.21 // EVIL\n\nuse ./app\n' });
        symlinkSync('../../workspace', join(arena.things, 'links', 'app'));
      },
      run: (arena) => arena.cli('verify', '-C', join(arena.things, 'links', 'app')),
    },
    {
      ...refused,
      what: 'a go.work above the checkout, before a seal',
      mount: below,
      run: (arena) => arena.cli('seal'),
    },
    {
      what: 'a go.work above the checkout that the user passes over',
      mount: async (arena) => {
        await below(arena);
        arena.env['GOWORK'] = 'off';
      },
      run: whereFrom,
      refusedWith: '(passed over, in the sealed step too)',
      status: 0,
      fills: true,
      after: fromCache,
    },
    {
      ...refused,
      what: 'a GOWORK that names a file outside',
      mount: named((arena) => join(arena.things, 'evil', 'go.work')),
      says: /evil\/go\.work$[^]*GOWORK/m,
    },
    {
      ...refused,
      what: 'a GOWORK that names a link to the go.work of the project',
      mount: async (arena) => {
        await named((at) => join(at.things, 'linked', 'go.work'))(arena);
        await writeFiles(arena.workspace, { 'go.work': 'go 1.21\n\nuse .\n' });
        await writeFiles(join(arena.things, 'linked'), EVIL_MODULE);
        symlinkSync('../../workspace/go.work', join(arena.things, 'linked', 'go.work'));
      },
    },
    {
      ...refused,
      what: 'a GOWORK that is no absolute path',
      mount: named(() => '../things/evil/go.work'),
      // what the go command says cannot be told then
      says: /\.\.\/things\/evil\/go\.work/,
    },
    {
      ...refused,
      what: 'a member outside of the checkout',
      mount: async (arena) => {
        await honestCache(arena);
        await writeFiles(arena.workspace, {
          '.git/HEAD': '',
          'go.work': 'go 1.21\n\nuse .\nuse ../things/evil\n',
        });
        await writeFiles(join(arena.things, 'evil'), EVIL_MODULE);
      },
      says: /^go\.work:4$[^]*things\/evil$/m,
    },
    {
      ...refused,
      what: 'a member that is a link to a folder outside',
      mount: async (arena) => {
        await honestCache(arena);
        await writeFiles(arena.workspace, { '.git/HEAD': '', 'go.work': 'go 1.21\n\nuse .\nuse ./b\n' });
        await writeFiles(join(arena.things, 'evil'), EVIL_MODULE);
        symlinkSync('../things/evil', join(arena.workspace, 'b'));
      },
      says: /^go\.work:4$/m,
    },
  ],
  defences: [
    {
      file: 'gomod/gowork.ts',
      line: 'if (isInside(checkout, dir))',
      off: 'if (true)',
      seenBy: 'a go.work above the checkout',
    },
    {
      file: 'gomod/gowork.ts',
      line: 'of [base, realPath(base)]',
      off: 'of [realPath(base)]',
      seenBy: 'a go.work above the link that leads to the checkout',
    },
    {
      file: 'gomod/gowork.ts',
      line: 'if (isAbsolute(gowork) && isOwn)',
      off: 'if (true)',
      seenBy: 'a GOWORK that names a file outside',
    },
    {
      file: 'gomod/gowork.ts',
      line: 'realPath(dirname(gowork)) === realPath(base)',
      off: 'realPath(gowork) === realPath(join(base, "go.work"))',
      seenBy: 'a GOWORK that names a link to the go.work of the project',
    },
    {
      file: 'gomod/project.ts',
      line: 'if (!isInside(checkout, path))',
      off: 'if (false)',
      seenBy: 'a member outside of the checkout',
    },
    {
      file: 'gomod/checkout.ts',
      line: 'relative(checkout.top, realPath(path))',
      off: 'relative(checkout.top, path)',
      seenBy: 'a member that is a link to a folder outside',
    },
    {
      file: 'stages/seal.ts',
      line: "GOWORK: plan.project.workspace?.file ?? 'off',",
      off: "GOWORK: '',",
      seenBy: 'a go.work above the checkout that the user passes over',
    },
  ],
};
