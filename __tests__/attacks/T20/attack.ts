import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileNames, writeFiles } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack } from '../attack.ts';
import { notEmpty } from '../judge.ts';
import { evilTwin, honestCache, a } from '../world.ts';

/** The honest cache, and a build cache in which the record of package `a` points to the object of its evil twin. */
async function poisoned(arena: Arena): Promise<void> {
  await honestCache(arena);
  const good = await objectOf(arena, arena.workspace);
  const evil = await objectOf(arena, await evilProject(arena));
  const records = fileNames(arena.env['GOCACHE'] ?? '').filter((name) => name.endsWith('-a'));
  for (const name of records) point(join(arena.env['GOCACHE'] ?? '', name), { good, evil });
  const { stderr } = await arena.exec('go', ['run', '.'], { GOPROXY: 'off' });
  if (!stderr.includes('EVIL')) throw new Error(`the attack does not work: ${stderr}`);
}

/** The same project, with `a` replaced by a folder that holds its evil twin. */
async function evilProject(arena: Arena): Promise<string> {
  const dir = join(arena.things, 'evil');
  cpSync(arena.workspace, dir, { recursive: true });
  const files = evilTwin(a).files.map(
    ({ name, data = '' }) => [`a/${name.slice(a.id.length + 1)}`, data] as const,
  );
  const gomod = readFileSync(join(dir, 'go.mod'), 'utf8');
  await writeFiles(dir, {
    ...Object.fromEntries(files),
    'go.mod': `${gomod}\nreplace ${a.module.path} => ./a\n`,
  });
  return dir;
}

/** Compiles package `a` as a project sees it; gives the object in the build cache. */
async function objectOf(arena: Arena, dir: string): Promise<string> {
  const args = ['-C', dir, 'list', '-export', '-f', '{{.Export}}', a.module.path];
  const { stdout, stderr } = await arena.exec('go', args, { GOPROXY: 'off' });
  if (!existsSync(stdout.trim())) throw new Error(`no object: ${stderr}`);
  return stdout.trim();
}

/** A record is `v1 ACTION OUTPUT SIZE TIME`; it is pointed at the evil object where it points at the good one. */
function point(record: string, { good, evil }: { readonly good: string; readonly evil: string }): void {
  const [version, action, output = '', , time] = readFileSync(record, 'utf8').trim().split(/ +/);
  if (`${output}-d` !== basename(good)) return;
  const size = String(readFileSync(evil).length).padStart(20);
  const words = [version, action, basename(evil).slice(0, -2), size, time?.padStart(20)];
  writeFileSync(record, `${words.join(' ')}\n`);
}

const running = (arena: Arena, ...line: readonly string[]): ReturnType<Arena['cli']> =>
  arena.cli('run', '--network', 'inherit', ...line);

const kept = {
  refusedWith: 'W_GOCACHE_PRESENT',
  status: 0,
  says: /no sum covers[^]*gocache[^]*--build-cache fresh/,
} as const;

export const attack: Attack = {
  cases: [
    {
      what: 'a record that points to an evil object, and a fresh build cache',
      mount: poisoned,
      run: (arena) => running(arena, '--build-cache', 'fresh', '--', 'go', 'run', '.'),
      refusedWith: '(a fresh build cache)',
      status: 0,
      fills: true,
      after: (arena, { output }) => [
        ...(output === 'GOOD\nGOOD\n' ? [] : [`it printed ${output}`]),
        ...notEmpty(arena.temp),
      ],
      seconds: 60,
    },
    {
      ...kept,
      what: 'a record that points to an evil object, and a build cache that is kept',
      mount: poisoned,
      run: (arena) => running(arena, '--', 'true'),
      fills: true,
      seconds: 60,
    },
    {
      ...kept,
      what: 'a build cache with something in it, and a seal that is printed',
      mount: async (arena) => {
        await honestCache(arena);
        await writeFiles(arena.env['GOCACHE'] ?? '', { 'ff/ff-a': 'EVIL' });
      },
      run: (arena) => arena.cli('seal'),
    },
  ],
  defences: [
    {
      file: 'stages/buildcache.ts',
      line: 'use({ ...env, GOCACHE: dir })',
      off: 'use(env)',
      seenBy: 'a record that points to an evil object, and a fresh build cache',
    },
    {
      file: 'stages/seal.ts',
      line: '{ GOCACHE: env.GOCACHE }',
      off: '{}',
      seenBy: 'a record that points to an evil object, and a fresh build cache',
    },
    {
      file: 'stages/unproven.ts',
      line: "dir === '' || !holdsSomething(dir)",
      off: 'true',
      seenBy: 'a record that points to an evil object, and a build cache that is kept',
    },
    {
      file: 'stages/unproven.ts',
      line: "dir === '' || !holdsSomething(dir)",
      off: 'true',
      seenBy: 'a build cache with something in it, and a seal that is printed',
    },
  ],
};
