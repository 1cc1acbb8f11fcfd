import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { infoText } from '../../../src/gomod/modcache.ts';
import { bundleOf, partsOf, tarsOf } from '../../helpers/bundle.ts';
import { fileOf, make, writeProject, writeProxy, type Made } from '../../helpers/modules.ts';
import { writeFiles } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { a, honestCache, pathsIn, placeHonest } from '../world.ts';

const FALSE_TIME = '1999-12-31T23:59:59Z';

function evilInfo(version: string, time = FALSE_TIME): string {
  const Origin = { VCS: 'git', URL: 'https://EVIL.example.com/x', Hash: 'f'.repeat(40) };
  return JSON.stringify({ Version: version, Time: time, Origin });
}

/** A module known by a commit: its version holds the time of it. */
const pseudo = make({ id: 'example.com/p@v0.0.0-20191109021931-daa7c04131f5' });

async function withPseudo(arena: Arena): Promise<readonly Made[]> {
  await writeProject(arena.workspace, { require: [a.id, pseudo.id], sums: [a, pseudo] });
  arena.env['PROXY'] = await writeProxy(join(arena.things, 'proxy'), [a, pseudo]);
  return [a, pseudo];
}

/** What the go command says of the modules, offline, from the module cache as it was filled. */
async function listsNothingFalse(arena: Arena): Promise<readonly string[]> {
  const { status, stdout, stderr } = await arena.exec('go', ['list', '-m', '-json', 'all'], {
    GOPROXY: 'off',
  });
  const problems = [FALSE_TIME, 'EVIL', 'Origin'].filter((text) => stdout.includes(text));
  const times = [...stdout.matchAll(/"Time": "([^"]*)"/g)].map(([, time]) => time);
  if (status !== 0) problems.push(stderr);
  if (!stdout.includes(pseudo.module.version)) problems.push('it is not listed');
  // a tagged version has none, which the go command shows as the year 1
  if (String(times) !== '0001-01-01T00:00:00Z,2019-11-09T02:19:31Z') problems.push(times.join(' '));
  return problems;
}

/** Our files are exactly the computed ones. */
function computed(arena: Arena, made: readonly Made[]): readonly string[] {
  return made
    .map(({ module }) => [readFileSync(pathsIn(arena, module).info, 'utf8'), infoText(module)] as const)
    .flatMap(([got, want]) => (got === want ? [] : [got]));
}

function bundled(what: string, info: (made: Made) => string): Case {
  return {
    what,
    mount: async (arena) => {
      const made = await withPseudo(arena);
      const { manifest, files, lists } = partsOf(made);
      const changed = files.map((file) =>
        file.name === `cache/download/${fileOf(pseudo.module, 'info')}`
          ? { name: file.name, content: Buffer.from(info(pseudo)) }
          : file,
      );
      writeFileSync(join(arena.things, 'bad.tar.zst'), bundleOf(tarsOf({ manifest, files: changed, lists })));
    },
    run: (arena) => arena.cli('unbundle', join(arena.things, 'bad.tar.zst')),
    refusedWith: 'E_BUNDLE_FORMAT',
    codes: ['E_BUNDLE_FORMAT', 'E_OFFLINE_MISSING'],
    status: 1,
    says: /its \.info is not the one that follows from its version/,
    fills: true,
  };
}

function used(how: { what: string; made: Made; info: string; verified: boolean }): Case {
  const { what, made, info } = how;
  return {
    what,
    mount: async (arena) => {
      for (const one of await withPseudo(arena)) placeHonest(arena, one);
      writeFileSync(pathsIn(arena, made.module).info, info);
    },
    run: (arena) => (how.verified ? arena.cli('verify') : arena.cli('fetch', '--proxy', 'off')),
    ...(how.verified
      ? { refusedWith: 'E_MODULE_INFO' as const, status: 1, modules: { verified: 1, rejected: 1 } }
      : {
          refusedWith: '(written anew)' as const,
          status: 0,
          fills: true,
          after: (arena) => computed(arena, [made]),
        }),
  };
}

const other = evilInfo('v9.9.9');

export const attack: Attack = {
  cases: [
    {
      what: 'by a proxy',
      mount: async (arena) => {
        const made = await withPseudo(arena);
        const evil = made.map(({ module }) => [fileOf(module, 'info'), evilInfo(module.version)] as const);
        await writeFiles(join(arena.things, 'proxy'), Object.fromEntries(evil));
      },
      run: (arena) => arena.cli('fetch', '--proxy', arena.env['PROXY'] ?? 'off'),
      refusedWith: '(computed)',
      status: 0,
      fills: true,
      modules: { verified: 2 },
      after: async (arena) => [...computed(arena, [a, pseudo]), ...(await listsNothingFalse(arena))],
    },
    bundled('a false time and origin in a bundle', ({ module }) => evilInfo(module.version)),
    bundled('another version in a bundle', () => evilInfo('v9.9.9')),
    bundled('the right version and a blank in a bundle', ({ module }) => `${infoText(module)} `),
    used({
      what: 'another version in a module cache that is verified',
      made: a,
      info: other,
      verified: true,
    }),
    used({ what: 'another version in a module cache that is filled', made: a, info: other, verified: false }),
    {
      what: 'a false time and origin of a tagged version in a module cache a bundle is made of',
      mount: async (arena) => {
        const world = await honestCache(arena);
        writeFileSync(pathsIn(arena, world.b.module).info, evilInfo(world.b.module.version));
      },
      run: async (arena) => {
        const file = join(arena.home, 'new.tar.zst');
        await arena.cli('bundle', '-o', file);
        const outcome = await arena.cli('unbundle', file, '--proxy-dir', join(arena.cache, 'p'));
        const names = ['a/@v/v1.0.0', 'b/@v/v1.2.0'];
        arena.env['SAID'] = names
          .map((name) => readFileSync(join(arena.cache, 'p', 'example.com', `${name}.info`), 'utf8'))
          .join(' ');
        rmSync(file);
        return outcome;
      },
      refusedWith: '(computed)',
      status: 0,
      fills: true,
      after: (arena) => (/EVIL|1999/.test(arena.env['SAID'] ?? 'EVIL') ? [arena.env['SAID'] ?? ''] : []),
    },
  ],
  defences: [
    {
      file: 'pack/reader.ts',
      line: "content.toString('utf8') !== infoText(member.module)",
      off: 'false',
      seenBy: 'a false time and origin in a bundle',
    },
    {
      file: 'gomod/modcache.ts',
      line: 'info.Version === module.version',
      off: 'true',
      seenBy: 'another version in a module cache that is verified',
    },
    {
      file: 'stages/bundle.ts',
      line: 'text: infoText(module)',
      off: 'text: \'{"Version":"v1.2.0","Time":"1999-12-31T23:59:59Z"}\'',
      seenBy: 'a false time and origin of a tagged version in a module cache a bundle is made of',
    },
  ],
};
