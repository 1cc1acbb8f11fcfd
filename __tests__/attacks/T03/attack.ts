import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { proxyFiles } from '../../helpers/modules.ts';
import { startProxy } from '../../helpers/proxy.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { mountEntry, spoiler } from '../handed.ts';
import { EVIL } from '../judge.ts';
import { mainStep, postStep, STEP_WRITES, type MainOutcome } from '../runner.ts';
import { a, b, honestProject } from '../world.ts';

/** Where a runner keeps the actions of a job. */
const actionsIn = (arena: Arena): string => join(arena.things, 'actions');
const oursIn = (arena: Arena): string => join(actionsIn(arena), 'go-airlock/src');

/** Our action, in a copy that can be overwritten, and another one beside it. */
function installActions(arena: Arena): void {
  cpSync(arena.code, oursIn(arena), { recursive: true });
  writeFileSync(join(actionsIn(arena), 'package.json'), '{"type":"module"}');
  symlinkSync(resolve('node_modules'), join(actionsIn(arena), 'node_modules'));
  mkdirSync(join(actionsIn(arena), 'sibling/dist'), { recursive: true });
  writeFileSync(join(actionsIn(arena), 'sibling/dist/index.js'), 'console.log("GOOD");\n');
}

/** Main, then post: the job has to go on to its end. */
async function job(arena: Arena): Promise<MainOutcome> {
  const done = await mainStep(arena, {}, { code: oursIn(arena) });
  const audited = await postStep(arena, done, { code: oursIn(arena) });
  if (audited.status !== 0) throw new Error(`the post step failed: ${audited.log}`);
  return done;
}

/** A cache entry that names a file of some action, by its absolute name. */
function overwriting(what: string, file: string): Case {
  const content = Buffer.from(`console.log("${EVIL}");\n`);
  return {
    what,
    mount: async (arena) => {
      installActions(arena);
      await mountEntry(arena, spoiler.withMember({ name: join(actionsIn(arena), file), content }));
    },
    run: job,
    refusedWith: 'W_BUNDLE_REFUSED',
    status: 0,
    says: /a name no bundle has/,
    modules: { planned: 2, fetched: 2, verified: 2 },
    writes: STEP_WRITES,
    seconds: 40,
  };
}

/** The code of the threads as it is, with a trace of who ran it. */
const traced = (mark: string): string =>
  `import { writeFileSync } from 'node:fs';\nimport { serve } from '../work/serve.js';\nwriteFileSync(${JSON.stringify(mark)}, '');\nserve();\n`;

export const attack: Attack = {
  cases: [
    overwriting('an entry that names our post step', 'go-airlock/src/entry/post.js'),
    overwriting('an entry that names the code of our threads', 'go-airlock/src/entry/worker.js'),
    overwriting('an entry that names a file of another action', 'sibling/dist/index.js'),
    {
      what: 'somebody writes to our code when the first byte is asked for',
      mount: async (arena) => {
        installActions(arena);
        await honestProject(arena);
        const swap = (): undefined => {
          const mark = join(arena.canary, 'ran');
          writeFileSync(join(oursIn(arena), 'entry/worker.js'), traced(mark));
        };
        const proxy = await startProxy(proxyFiles([a, b]), swap);
        arena.atEnd(() => proxy.close());
        arena.env['PROXY'] = proxy.url;
      },
      run: (arena) => mainStep(arena, {}, { code: oursIn(arena) }),
      refusedWith: '(loaded before)',
      status: 0,
      modules: { planned: 2, fetched: 2, verified: 2 },
      writes: [...STEP_WRITES, 'things/actions/go-airlock'],
      seconds: 40,
    },
  ],
  defences: [
    {
      file: 'pack/layout.ts',
      line: 'if (path === undefined)',
      off: "if (path === undefined) return { is: 'list', path: name };\n    if (path === undefined)",
      seenBy: 'an entry that names our post step',
    },
    {
      file: 'recipes.ts',
      line: 'const loaded = host.work.warm();',
      off: 'const loaded = undefined;',
      seenBy: 'somebody writes to our code when the first byte is asked for',
    },
  ],
};
