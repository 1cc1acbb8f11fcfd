import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gomodText, gosumText, make, writeProject, writeProxy } from '../../helpers/modules.ts';
import { writeFiles } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { a, b, honestCache, placeHonest } from '../world.ts';

const EVIL_FILES = { 'go.mod': 'module example.com/b\n\ngo 1.21\n', 'lib.go': 'package b // EVIL\n' };

/** The honest project with a replace line in its go.mod, and the folder it names in `things/evil`. */
async function replaced(
  arena: Arena,
  to: string,
  files: Readonly<Record<string, string>> = EVIL_FILES,
): Promise<void> {
  await honestCache(arena);
  await writeFiles(arena.workspace, {
    '.git/HEAD': 'ref: refs/heads/main\n',
    'go.mod': gomodText('example.com/app', { require: [a.id, b.id] }, `\nreplace example.com/b => ${to}\n`),
  });
  await writeFiles(join(arena.things, 'evil'), files);
}

const refused = {
  run: (arena) => arena.cli('verify'),
  refusedWith: 'E_REPLACE_OUTSIDE',
  status: 1,
  says: /^example\.com\/b$[^]*^go\.mod:8$[^]*evil$/m,
} as const satisfies Partial<Case>;

/** Requires the module that the evil folder stands for, beyond what the graph reads. */
const far = make({ id: 'example.com/far@v1.0.0', require: ['example.com/c@v1.0.0'] });

export const attack: Attack = {
  cases: [
    { ...refused, what: 'a folder beside the checkout', mount: (arena) => replaced(arena, '../things/evil') },
    {
      ...refused,
      what: 'a folder that is not even a module',
      mount: (arena) => replaced(arena, '../things/evil', { 'go.mod': 'EVIL (' }),
    },
    {
      ...refused,
      what: 'a folder by its absolute path',
      mount: (arena) => replaced(arena, join(arena.things, 'evil')),
    },
    {
      ...refused,
      what: 'a link to a folder outside',
      mount: async (arena) => {
        await replaced(arena, './b');
        symlinkSync('../things/evil', join(arena.workspace, 'b'));
      },
    },
    {
      ...refused,
      what: 'a folder below a link',
      mount: async (arena) => {
        await replaced(arena, './third_party/evil');
        symlinkSync(arena.things, join(arena.workspace, 'third_party'));
      },
    },
    {
      ...refused,
      what: 'a replace in go.work',
      mount: async (arena) => {
        await replaced(arena, './b');
        await writeFiles(arena.workspace, {
          'b/go.mod': EVIL_FILES['go.mod'],
          'go.work': 'go 1.21\n\nuse .\n\nreplace example.com/b => ../things/evil\n',
        });
      },
      says: /^go\.work:5$/m,
    },
    {
      ...refused,
      what: 'two folders up, from a module in the repository',
      mount: async (arena) => {
        await replaced(arena, './b', EVIL_FILES);
        const text = gomodText(
          'example.com/svc',
          { require: [b.id] },
          '\nreplace example.com/b => ../../things/evil\n',
        );
        await writeFiles(arena.workspace, { 'svc/go.mod': text, 'svc/go.sum': gosumText([b]) });
      },
      run: (arena) => arena.cli('verify', '-C', 'svc'),
      says: /^go\.mod:7$/m,
    },
    {
      ...refused,
      what: 'a folder beside a project without a repository',
      mount: async (arena) => {
        await honestCache(arena);
        await writeProject(arena.workspace, {
          require: [a.id, b.id],
          sums: [a, b],
          extra: '\nreplace example.com/b => ../things/evil\n',
        });
        await writeFiles(join(arena.things, 'evil'), EVIL_FILES);
      },
      says: /no \.git tells where the checkout ends[^]* -C \//,
    },
    {
      ...refused,
      what: 'a module that only a dependency requires',
      mount: async (arena) => {
        await writeFiles(join(arena.things, 'evil'), EVIL_FILES);
        await writeProject(arena.workspace, {
          require: [far.id],
          sums: [far],
          extra: '\nreplace example.com/c => ../things/evil\n',
        });
        await writeFiles(arena.workspace, { '.git/HEAD': '' });
        placeHonest(arena, far);
      },
      says: /^example\.com\/c$[^]*^go\.mod:7$/m,
    },
    {
      ...refused,
      what: 'a fetch that would fill the module cache',
      mount: async (arena) => {
        await writeProject(arena.workspace, {
          require: [a.id, b.id],
          sums: [a, b],
          extra: '\nreplace example.com/b => ../things/evil\n',
        });
        await writeFiles(join(arena.things, 'evil'), EVIL_FILES);
        arena.env['PROXY'] = await writeProxy(join(arena.things, 'proxy'), [a, b]);
      },
      run: (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? 'off'),
    },
  ],
  defences: [
    {
      file: 'gomod/checkout.ts',
      line: 'if (isInside(checkout, dir))',
      off: 'if (true)',
      seenBy: 'a folder beside the checkout',
    },
    {
      file: 'gomod/checkout.ts',
      line: 'relative(checkout.top, realPath(path))',
      off: 'relative(checkout.top, path)',
      seenBy: 'a link to a folder outside',
    },
    {
      file: 'gomod/views.ts',
      line: 'checkReplacement(checkout, origin);',
      off: '',
      seenBy: 'a folder that is not even a module',
    },
    {
      file: 'gomod/needs.ts',
      line: 'checkReplacement(view.checkout, origin);',
      off: '',
      seenBy: 'a module that only a dependency requires',
    },
  ],
};
