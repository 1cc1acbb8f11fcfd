import { join } from 'node:path';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { canaryProgram, marksLeft } from '../canary.ts';
import { honestCache, honestProject } from '../world.ts';

/** Variables that name canary programs. */
function programs(arena: Arena): Record<string, string> {
  const program = (name: string): string => canaryProgram(arena, join(arena.things, 'programs'), name);
  return {
    GOCACHEPROG: program('cache'),
    GOAUTH: program('auth'),
    CC: program('cc'),
    CXX: program('cxx'),
    PKG_CONFIG: program('pkgconfig'),
    GIT_SSH_COMMAND: program('ssh'),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: program('fsmonitor'),
  };
}

const named = {
  refusedWith: 'W_ENV_PROGRAM',
  status: 0,
  says: /: CC, CXX, GIT_CONFIG_KEY_0, GIT_SSH_COMMAND, GOAUTH, GOCACHEPROG, PKG_CONFIG/,
  after: (arena, { report }) => [
    ...marksLeft(arena),
    ...(JSON.stringify(report.findings).includes('programs/') ? ['it shows a value'] : []),
  ],
} as const satisfies Partial<Case>;

export const attack: Attack = {
  cases: [
    {
      ...named,
      what: 'a program for each, and a seal',
      mount: async (arena) => {
        await honestCache(arena);
        Object.assign(arena.env, programs(arena));
      },
      run: (arena) => arena.cli('seal'),
    },
    {
      ...named,
      what: 'a program for each, and a sealed command',
      mount: async (arena) => {
        await honestProject(arena);
        Object.assign(arena.env, programs(arena));
      },
      run: (arena) =>
        arena.cli(
          ...['run', '--proxy', arena.env['PROXY'] ?? '', '--network', 'inherit', '--'],
          ...['go', 'list', '-export', 'example.com/a'],
        ),
      fills: true,
      seconds: 60,
    },
    {
      what: 'no program at all',
      mount: async (arena) => {
        await honestCache(arena);
        Object.assign(arena.env, {
          GOAUTH: 'netrc',
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: 'safe.directory',
        });
      },
      run: (arena) => arena.cli('seal'),
      refusedWith: '(nothing to name)',
      status: 0,
    },
  ],
  defences: [
    {
      file: 'stages/surroundings.ts',
      line: '...programs(env, by)',
      off: '',
      seenBy: 'a program for each, and a seal',
    },
    {
      file: 'stages/seal.ts',
      line: "{ GOCACHEPROG: '' }",
      off: '{}',
      seenBy: 'a program for each, and a sealed command',
    },
  ],
};
