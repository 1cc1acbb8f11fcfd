import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { connected, countingProxy } from '../canary.ts';
import { honestCache } from '../world.ts';

/** The honest cache, and variables that an earlier step has left. */
const left =
  (env: (canary: string) => Readonly<Record<string, string>>) =>
  async (arena: Arena): Promise<void> => {
    await honestCache(arena);
    Object.assign(arena.env, env(await countingProxy(arena)));
  };

const asked = {
  refusedWith: '(the network is not asked)',
  status: 0,
  fills: true,
  run: (arena) =>
    arena.cli(
      ...['run', '--proxy', 'off', '--network', 'inherit', '--'],
      ...['sh', '-c', 'if go mod download private.example.com/x@v1.0.0; then exit 9; fi'],
    ),
  after: connected,
} as const satisfies Partial<Case>;

export const attack: Attack = {
  cases: [
    { ...asked, what: 'another proxy', mount: left((canary) => ({ GOPROXY: canary })) },
    {
      ...asked,
      what: 'GOPRIVATE that matches',
      mount: left(() => ({ GOPRIVATE: 'private.example.com', GOINSECURE: '*' })),
    },
    {
      ...asked,
      what: 'GONOPROXY that matches',
      mount: left(() => ({ GONOPROXY: '*', GOSUMDB: 'off', GONOSUMDB: '*' })),
    },
    {
      ...asked,
      what: 'a toolchain of their own',
      mount: left((canary) => ({ GOTOOLCHAIN: 'go1.99.0', GOPROXY: canary, GOSUMDB: 'off' })),
      codes: ['W_TOOLCHAIN'],
      // the go command itself would fetch it before it says a word
      run: (arena) =>
        arena.cli(
          ...['run', '--proxy', 'off', '--network', 'inherit', '--'],
          ...['sh', '-c', 'test "$(go env GOTOOLCHAIN)" = local'],
        ),
    },
  ],
  defences: [
    {
      file: 'stages/seal.ts',
      line: "mode === 'proxy' ? fileProxy(plan.folder) : 'off'",
      off: "'http://proxy.example.com'",
      seenBy: 'another proxy',
    },
    {
      file: 'stages/seal.ts',
      line: "GONOPROXY: 'none',",
      off: "GONOPROXY: '*',",
      seenBy: 'GOPRIVATE that matches',
    },
    {
      file: 'stages/seal.ts',
      line: "GOTOOLCHAIN: 'local',",
      off: '',
      seenBy: 'a toolchain of their own',
    },
  ],
};
