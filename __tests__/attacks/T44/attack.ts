import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../../helpers/temp.ts';
import type { Attack } from '../attack.ts';
import { audited, leftBy, overwrite, sealedJob } from '../deeds.ts';
import { mainStep } from '../runner.ts';

const TREE = 'example.com/a@v1.0.0/lib.go';

const editTree = sealedJob(({ modules }) => {
  overwrite(join(modules, TREE), 'package a // EVIL\n');
});

export const attack: Attack = {
  cases: [
    {
      ...audited(),
      what: 'a file of a tree that was edited',
      mount: editTree,
      refusedWith: 'E_CHANGED_AFTER_VERIFY',
      says: /a@v1\.0\.0.*changed after it was proven/,
    },
    {
      ...audited(),
      what: 'a file that was added to a tree',
      mount: sealedJob(({ modules }) => {
        overwrite(join(modules, 'example.com/a@v1.0.0/evil.go'), 'package a // EVIL\n');
      }),
      refusedWith: 'E_CHANGED_AFTER_VERIFY',
    },
    {
      ...audited(),
      what: 'an archive that was replaced',
      mount: sealedJob(({ modules }) => {
        overwrite(join(modules, 'cache/download/example.com/a/@v/v1.0.0.zip'), 'EVIL');
      }),
      refusedWith: 'E_CHANGED_AFTER_VERIFY',
    },
    {
      what: 'a file of a tree that was edited, and verify before the release build',
      mount: editTree,
      run: (arena) => arena.cli('verify', '--modcache', leftBy(arena).outputs?.['module-cache-path'] ?? ''),
      refusedWith: 'E_MODULE_DIR',
      status: 1,
      says: /a@v1\.0\.0/,
    },
    {
      ...audited(),
      what: 'a vendored file that was edited',
      mount: async (arena) => {
        await sealedJob(async ({ go }) => {
          await go(['mod', 'vendor']);
        })(arena);
        const again = await mainStep(arena, { mode: 'vendor' });
        if (again.status !== 0) throw new Error(again.output);
        Object.assign(leftBy(arena), again);
        await writeFiles(arena.workspace, { 'vendor/example.com/a/lib.go': 'package a // EVIL\n' });
      },
      refusedWith: 'E_VENDOR_CHANGED',
      says: /vendor\/example\.com\/a\/lib\.go: a step of the job has changed it/,
    },
    {
      ...audited(),
      what: 'the record of the seal that was rewritten to match',
      mount: sealedJob(({ arena }) => {
        writeFileSync(join(arena.temp, 'go-airlock-1', 'seal.json'), '{"format":2} EVIL');
      }),
      refusedWith: 'E_STATE',
      says: /is not what the main step wrote/,
    },
  ],
  defences: [
    {
      file: 'stages/audit.ts',
      line: "...findings.filter(({ level }) => level === 'error').map(changedAfter)",
      off: '',
      seenBy: 'a file of a tree that was edited',
    },
    {
      file: 'stages/changes.ts',
      line: '...changedVendor(record)',
      off: '',
      seenBy: 'a vendored file that was edited',
    },
    {
      file: 'action/state.ts',
      line: 'if (sha256Hex(Buffer.from(text)) !== sha256)',
      off: 'if (false)',
      seenBy: 'the record of the seal that was rewritten to match',
    },
  ],
};
