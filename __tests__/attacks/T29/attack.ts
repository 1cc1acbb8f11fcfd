import type { Attack, Case } from '../attack.ts';
import { honestCache } from '../world.ts';

const mounted =
  (goflags: string): Case['mount'] =>
  async (arena) => {
    await honestCache(arena);
    arena.env['GOFLAGS'] = goflags;
  };

/** A seal in an environment where an earlier step has set GOFLAGS. */
const flag = (what: string, goflags: string, says: RegExp): Case => ({
  what,
  mount: mounted(goflags),
  run: (arena) => arena.cli('seal'),
  refusedWith: 'E_GOFLAGS',
  status: 2,
  says,
});

export const attack: Attack = {
  cases: [
    flag('a program in place of the compiler', '-toolexec=/EVIL', /GOFLAGS holds -toolexec=\/EVIL/),
    flag('the same with two dashes', '--toolexec=/EVIL', /--toolexec/),
    flag('the same behind another flag and two blanks', '-trimpath  -toolexec=/EVIL', /-toolexec/),
    flag('the same in quotes', `-trimpath "-toolexec=/EVIL x"`, /-toolexec=\/EVIL x/),
    flag('an overlay', "'-overlay=/EVIL.json'", /-overlay/),
    flag('another go.mod', '-modfile=/EVIL.mod', /-modfile/),
    flag('-mod=mod', '-mod=mod', /-mod=mod/),
    flag('an external linker', '-ldflags=-extld=/EVIL', /-ldflags/),
    flag('an external linker between other flags', `"-ldflags=-s -w -extld /EVIL"`, /-ldflags/),
    flag('a quote that does not end', '"-toolexec=/EVIL', /cannot be read/),
    {
      what: 'flags that undo nothing',
      mount: mounted(`-modcacherw "-ldflags=-extldflags=-static -s"`),
      run: (arena) => arena.cli('seal'),
      refusedWith: '(kept: they undo nothing)',
      status: 0,
      after: (_, { report }) => {
        const flags = report.seal?.variables['GOFLAGS'];
        const want = '-mod=readonly -modcacherw "-ldflags=-extldflags=-static -s"';
        return flags === want ? [] : [`GOFLAGS is ${String(flags)}`];
      },
    },
  ],
  defences: [
    {
      file: 'gomod/goflags.ts',
      line: "if (name === 'mod' || links || UNDOING.has(name ?? ''))",
      off: 'if (false)',
      seenBy: 'a program in place of the compiler',
    },
    {
      file: 'gomod/goflags.ts',
      line: "name === 'ldflags' && EXTERNAL.test(value ?? '')",
      off: 'false',
      seenBy: 'an external linker between other flags',
    },
    {
      file: 'gomod/goflags.ts',
      line: "new Set(['modfile', 'overlay', 'toolexec'])",
      off: "new Set(['modfile', 'toolexec'])",
      seenBy: 'an overlay',
    },
  ],
};
