import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { make, writeProject } from '../../helpers/modules.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { a, placeHonest } from '../world.ts';

/** Genuine: its sum is in go.sum. */
const evil = make({
  id: 'example.com/ab@v1.2.0',
  files: { 'lib.go': 'package ab\n\nfunc init() { println("EVIL") }\n' },
});
const asksForEvil = make({ id: 'example.com/a/user@v1.0.0', require: [evil.id] });

/** A project that requires an honest module and the genuine, evil one; both are in the module cache. @param list undefined: none */
const listed =
  (list: string | undefined, extra?: string) =>
  async (arena: Arena): Promise<void> => {
    const made = [a, evil];
    const require = extra === undefined ? made.map(({ id }) => id) : [a.id, 'example.com/orig@v1.0.0'];
    await writeProject(arena.workspace, { require, sums: made, ...(extra === undefined ? {} : { extra }) });
    for (const one of made) placeHonest(arena, one);
    if (list !== undefined) writeFileSync(join(arena.workspace, 'allow.txt'), list);
  };

const refused = {
  run: (arena) => arena.cli('verify', '--allow-modules', 'allow.txt'),
  refusedWith: 'E_MODULE_NOT_ALLOWED',
  status: 1,
  says: /^example\.com\/ab@v1\.2\.0\n.*allow\.txt allows it$[^]*^go\.mod:6$/m,
} as const satisfies Partial<Case>;
const unreadable = { ...refused, refusedWith: 'E_ALLOW_SYNTAX', status: 2, says: /allow\.txt:2$/m } as const;

export const attack: Attack = {
  cases: [
    { ...refused, what: 'a genuine module that is not on the list', mount: listed('example.com/a\n') },
    {
      ...refused,
      what: 'a module that is on the list in another version',
      mount: listed('example.com/a\nexample.com/ab@v1.1.0\n'),
    },
    {
      ...refused,
      what: 'a module that a glob takes in another version',
      mount: listed('example.com/a\n*/ab@v1.1.0\n'),
    },
    {
      ...refused,
      what: 'a module that only a comment names',
      mount: listed('example.com/a # example.com/ab\n'),
    },
    {
      ...refused,
      what: 'a module whose name a pattern nearly matches',
      mount: listed('example.com/a\nexample.com/a?c\n'),
    },
    {
      ...refused,
      what: 'a module that replaces one on the list',
      mount: listed(
        'example.com/a\nexample.com/orig\n',
        '\nreplace example.com/orig => example.com/ab v1.2.0\n',
      ),
    },
    {
      ...refused,
      what: 'a module that a module on the list asks for',
      mount: async (arena) => {
        await writeProject(arena.workspace, { require: [asksForEvil.id], sums: [asksForEvil, evil] });
        for (const one of [asksForEvil, evil]) placeHonest(arena, one);
        writeFileSync(join(arena.workspace, 'allow.txt'), 'example.com/a\n');
      },
      says: /^example\.com\/ab@v1\.2\.0\n.*allows it; example\.com\/a\/user@v1\.0\.0 asks for it$/m,
    },
    {
      ...refused,
      what: 'a module below the name of one that is listed with its version',
      mount: async (arena) => {
        const below = make({
          id: 'example.com/a/evil@v1.0.0',
          files: { 'lib.go': 'package evil // EVIL\n' },
        });
        await writeProject(arena.workspace, { require: [a.id, below.id], sums: [a, below] });
        for (const one of [a, below]) placeHonest(arena, one);
        writeFileSync(join(arena.workspace, 'allow.txt'), 'example.com/a@v1.0.0\n');
      },
      says: /^example\.com\/a\/evil@v1\.0\.0$/m,
    },
    ...(['plan', 'seal', 'fetch'] as const).map((command): Case => {
      return {
        ...refused,
        what: `a module that is not on the list of ${command}`,
        mount: listed('example.com/a\n'),
        run: (arena) => arena.cli(command, '--allow-modules', 'allow.txt'),
        ...(command === 'fetch' ? { fills: true } : {}), // version lists that Go did not need
      };
    }),
    {
      ...refused,
      what: 'a module that is not on the list, in a bundle that is written',
      mount: listed('example.com/a\n'),
      run: (arena) => arena.cli('bundle', '-o', 'out.tar.zst', '--allow-modules', 'allow.txt'),
    },
    {
      ...refused,
      what: 'a module that is not on the list, in a command that is run',
      mount: listed('example.com/a\n'),
      run: (arena) =>
        arena.cli('run', '--allow-modules', 'allow.txt', '--network', 'inherit', '--', 'touch', 'ran'),
      fills: true,
    },
    {
      ...refused,
      what: 'a module that is not on the list, in a vendor folder',
      mount: async (arena) => {
        await listed('example.com/a\n')(arena);
        const vendor = join(arena.workspace, 'vendor');
        mkdirSync(vendor);
        writeFileSync(
          join(vendor, 'modules.txt'),
          `# ${a.id.replace('@', ' ')}\n## explicit; go 1.21\n# ${evil.id.replace('@', ' ')}\n## explicit; go 1.21\n`,
        );
      },
      run: (arena) => arena.cli('verify', '--vendor', '--allow-modules', 'allow.txt'),
    },
    {
      ...unreadable,
      what: 'a list with a line that names no module',
      mount: listed('example.com/a\nexample.com/a b\n'),
    },
    {
      ...unreadable,
      what: 'a list with a pattern that has no end',
      mount: listed('example.com/a\nexample.com/[a\n'),
    },
    {
      ...unreadable,
      what: 'a list with a version that is none',
      mount: listed('example.com/a\nexample.com/ab@latest\n'),
    },
    {
      ...unreadable,
      what: 'a list that was blown up',
      mount: listed(`example.com/*\n${'#\n'.repeat(100_000)}`),
      says: /more than 100000 lines/,
    },
    {
      ...unreadable,
      what: 'a list that was removed',
      mount: listed(undefined),
      refusedWith: 'E_UNREADABLE',
      says: /allow\.txt$/m,
    },
    {
      ...refused,
      what: 'a list that was emptied',
      mount: listed(''),
      says: /^example\.com\/a@v1\.0\.0$[^]*^go\.mod:5$/m,
    },
  ],
  defences: [
    {
      file: 'stages/plan.ts',
      line: 'allowed === undefined ? [] : notAllowed(',
      off: 'true ? [] : notAllowed(',
      seenBy: 'a genuine module that is not on the list',
    },
    {
      file: 'stages/allow.ts',
      line: 'm.version === version &&',
      off: '',
      seenBy: 'a module that a glob takes in another version',
    },
    {
      file: 'stages/allow.ts',
      line: "replace(/#.*$/s, '')",
      off: "replace(/#/g, '\\n').split('\\n').at(-1)",
      seenBy: 'a module that only a comment names',
    },
    {
      file: 'stages/allow.ts',
      line: 'version === undefined ? plain :',
      off: 'true ? plain :',
      seenBy: 'a module that is on the list in another version',
    },
    {
      file: 'stages/allow.ts',
      line: 'if (matches === undefined)',
      off: 'if (matches === undefined) return () => true; if (false)',
      seenBy: 'a list with a pattern that has no end',
    },
    {
      file: 'stages/allow.ts',
      line: 'if (version !== undefined && (',
      off: 'if (false && (',
      seenBy: 'a list with a version that is none',
    },
    {
      file: 'stages/allow.ts',
      line: 'if (lines.length > MAX_LINES + 1)',
      off: 'if (false)',
      seenBy: 'a list that was blown up',
    },
    {
      file: 'stages/vendor.ts',
      line: ', ...plan.findings.filter(isAboutAllowance)',
      off: '',
      seenBy: 'a module that is not on the list, in a vendor folder',
    },
    {
      file: 'recipes/pack.ts',
      line: 'if (exitStatus(lacking) !== 0)',
      off: 'if (false)',
      seenBy: 'a module that is not on the list, in a bundle that is written',
    },
  ],
};
