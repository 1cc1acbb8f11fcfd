import { honestCache, poison } from '../world.ts';
import type { Attack } from '../attack.ts';

export const attack: Attack = {
  cases: [
    {
      what: 'all three replaced in a module cache that is verified',
      mount: async (arena) => {
        const { b } = await honestCache(arena);
        poison(arena, b, ['zip', 'ziphash', 'tree']);
      },
      run: (arena) => arena.cli('verify'),
      refusedWith: 'E_MODULE_ZIP',
      codes: ['E_MODULE_ZIP', 'E_MODULE_DIR', 'E_MODULE_ZIPHASH'],
      status: 1,
      says: /example\.com\/b@v1\.2\.0[^]*v1\.2\.0\.zip\nh1:/,
      modules: { planned: 2, verified: 1, rejected: 1 },
    },
    {
      what: 'all three replaced in a module cache that is filled',
      mount: async (arena) => {
        const { b } = await honestCache(arena);
        poison(arena, b, ['zip', 'ziphash', 'tree']);
      },
      run: (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? 'off'),
      refusedWith: 'W_CACHE_REPAIRED',
      status: 0,
      fills: true,
      modules: { verified: 2, fetched: 1 },
    },
  ],
  defences: [
    {
      file: 'gomod/prove.ts',
      line: 'if (h1 !== want)',
      off: 'if (false)',
      seenBy: 'all three replaced in a module cache that is verified',
    },
    {
      file: 'work/check.ts',
      line: 'if (got !== due)',
      off: 'if (false)',
      seenBy: 'all three replaced in a module cache that is verified',
    },
  ],
};
