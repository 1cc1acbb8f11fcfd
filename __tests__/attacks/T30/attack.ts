import { join } from 'node:path';
import { writeFiles } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { honestCache } from '../world.ts';

/** The honest cache, and a settings file of the user. */
const withFile =
  (text: string) =>
  async (arena: Arena): Promise<void> => {
    await honestCache(arena);
    await writeFiles(arena.home, { 'settings/env': text });
    arena.env['GOENV'] = join(arena.home, 'settings', 'env');
    arena.env['GOPROXY'] = ''; // an empty variable lets the file through
  };

const SETTINGS = 'GOPROXY=https://EVIL.example.com\nGONOSUMDB=*\nGOINSECURE=EVIL.example.com\n';

const told = {
  refusedWith: 'W_GOENV_IGNORED',
  status: 0,
  says: /it sets GOPROXY, GONOSUMDB, GOINSECURE; sealed steps do not read it[^]*settings\/env/,
} as const satisfies Partial<Case>;

export const attack: Attack = {
  cases: [
    {
      ...told,
      what: 'a proxy and patterns in the file',
      mount: withFile(SETTINGS),
      run: (arena) => arena.cli('seal'),
      after: (_, { report }) => {
        const [found] = report.findings;
        return found?.message.includes('EVIL') === true ? ['it shows a value'] : [];
      },
    },
    {
      ...told,
      what: 'a setting of the file that no variable of the seal overrides',
      mount: withFile(SETTINGS),
      run: (arena) =>
        arena.cli(
          ...['run', '--proxy', 'off', '--network', 'inherit', '--'],
          ...['sh', '-c', 'test -z "$(go env GOINSECURE)" && test "$(go env GOPROXY)" = off'],
        ),
      fills: true,
    },
    {
      what: 'a flag that would undo the seal',
      mount: withFile('GOFLAGS=-toolexec=/EVIL\n'),
      run: (arena) => arena.cli('seal'),
      refusedWith: 'E_GOFLAGS',
      status: 2,
      says: /-toolexec/,
    },
  ],
  defences: [
    {
      file: 'stages/surroundings.ts',
      line: '...userFile(by)',
      off: '...[]',
      seenBy: 'a proxy and patterns in the file',
    },
    {
      file: 'stages/seal.ts',
      line: "GOENV: 'off',",
      off: '',
      seenBy: 'a setting of the file that no variable of the seal overrides',
    },
    {
      file: 'gomod/goflags.ts',
      line: "if (name === 'mod' || links || UNDOING.has(name ?? ''))",
      off: 'if (false)',
      seenBy: 'a flag that would undo the seal',
    },
  ],
};
