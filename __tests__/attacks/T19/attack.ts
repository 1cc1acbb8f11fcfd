import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gomodText, gosumText, make, type Made } from '../../helpers/modules.ts';
import { writeFiles } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { asked, askedFor, countingProxy } from '../counted.ts';
import { evilTwin, honestProject, a, b } from '../world.ts';

/** The proxy has the evil twin of `b`; what go.sum says is up to the case. */
async function mountWith(arena: Arena, gosum: string): Promise<void> {
  await honestProject(arena);
  await countingProxy(arena, [a, evilTwin(b)]);
  writeFileSync(join(arena.workspace, 'go.sum'), gosum);
}

const fetching = (arena: Arena): ReturnType<Arena['cli']> =>
  arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? '');
const nobodyAsked = (arena: Arena): readonly string[] => askedFor(arena, /^/);
const withoutLine = (made: Made, kind: 'mod' | 'zip'): string =>
  gosumText([a]) + gosumText([made], [kind === 'mod' ? 'zip' : 'mod']);

const refused = {
  run: fetching,
  refusedWith: 'E_GOSUM_MISSING',
  codes: ['E_GOSUM_MISSING', 'E_OFFLINE_MISSING'],
  status: 1,
  says: /example\.com\/b@v1\.2\.0[^]*go\.mod:\d/,
  modules: { fetched: 0, missing: 2 },
  fills: true,
  after: nobodyAsked,
} as const satisfies Omit<Case, 'what' | 'mount'>;

/** An old go line: the archives of the whole build list are needed, and only the go.mod of `top` names them. */
const deep = make({ id: 'example.com/deep@v1.0.0' });
const unsummed = make({ id: 'example.com/unsummed@v1.0.0' });
const top = make({ id: 'example.com/top@v1.0.0', go: '1.16', require: [deep.id, unsummed.id] });

export const attack: Attack = {
  cases: [
    {
      ...refused,
      what: 'the line of an archive is missing',
      mount: (arena) => mountWith(arena, withoutLine(b, 'zip')),
    },
    {
      ...refused,
      what: 'the line of a go.mod is missing',
      mount: (arena) => mountWith(arena, withoutLine(b, 'mod')),
    },
    {
      ...refused,
      what: 'there is no line of the module at all, and a command waits to be run',
      modules: { fetched: 0, missing: 1 },
      mount: (arena) => mountWith(arena, gosumText([a])),
      run: (arena) =>
        arena.cli(
          ...['run', '--network', 'inherit', '--proxy', arena.env['PROXY'] ?? '', '--'],
          ...['sh', '-c', `echo EVIL >${join(arena.canary, 'ran')}`],
        ),
    },
    {
      ...refused,
      what: 'a line is missing, and a bundle has the rest',
      mount: (arena) => mountWith(arena, withoutLine(b, 'zip')),
      run: (arena) =>
        arena.cli(
          ...['fetch', '--proxy', arena.env['PROXY'] ?? ''],
          ...['--from', join(arena.things, 'good.tar.zst')],
        ),
      codes: ['E_GOSUM_MISSING'],
      modules: { restored: 2, fetched: 0, missing: 0 },
    },
    {
      ...refused,
      what: 'a second line for the archive says what the proxy has',
      mount: (arena) => mountWith(arena, gosumText([a, b]) + gosumText([evilTwin(b)], ['zip'])),
      refusedWith: 'E_GOSUM_CONFLICT',
      codes: ['E_GOSUM_CONFLICT', 'E_OFFLINE_MISSING'],
      says: /go\.sum:\d/,
    },
    {
      ...refused,
      what: 'the only line for the archive is of another algorithm',
      mount: (arena) =>
        mountWith(arena, withoutLine(b, 'zip') + gosumText([b], ['zip']).replace(' h1:', ' h2:')),
      refusedWith: 'E_GOSUM_ALGO',
      codes: ['E_GOSUM_ALGO', 'E_GOSUM_MISSING', 'E_OFFLINE_MISSING'],
      says: /go\.sum:\d/,
    },
    {
      what: 'only the go.mod of a dependency names the module without a line',
      mount: async (arena) => {
        await writeFiles(arena.workspace, {
          'go.mod': gomodText('example.com/app', { go: '1.16', require: [top.id] }),
          'go.sum': gosumText([top, deep]),
        });
        await countingProxy(arena, [top, deep, unsummed]);
      },
      run: fetching,
      refusedWith: 'E_GOSUM_MISSING',
      codes: ['E_GOSUM_MISSING', 'E_OFFLINE_MISSING'],
      status: 1,
      says: /example\.com\/unsummed@v1\.0\.0[^]*top@v1\.0\.0 asks for it[^]*go\.mod:\d/,
      fills: true,
      after: (arena) => [
        ...askedFor(arena, /unsummed|deep\/@v\/v1\.0\.0\.zip/),
        ...(asked(arena).length > 0 ? [] : ['the go.mod files were not asked for']),
        ...(readFileSync(join(arena.workspace, 'go.sum'), 'utf8').includes('unsummed')
          ? ['go.sum was written']
          : []),
      ],
    },
  ],
  defences: [
    {
      file: 'recipes.ts',
      line: 'isBarred(restored.stock.plan)',
      off: 'false',
      seenBy: 'the line of an archive is missing',
    },
    {
      file: 'stages/prefetch.ts',
      line: 'if (!isWrong(next))',
      off: 'if (true)',
      seenBy: 'only the go.mod of a dependency names the module without a line',
    },
    {
      file: 'gomod/sum.ts',
      line: 'else if (first.hash !== line.hash)',
      off: 'else if (false)',
      seenBy: 'a second line for the archive says what the proxy has',
    },
    {
      file: 'gomod/sum.ts',
      line: 'if (!isH1(line))',
      off: 'if (false)',
      seenBy: 'the only line for the archive is of another algorithm',
    },
  ],
};
