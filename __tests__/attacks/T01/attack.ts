import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TAR_END, bundleOf, partsOf, tarOf, tarsOf, type Entry } from '../../helpers/bundle.ts';
import { makeAll } from '../../helpers/modules.ts';
import type { Arena } from '../arena.ts';
import type { Attack } from '../attack.ts';
import { everyWay, spoiler } from '../handed.ts';
import { EVIL } from '../judge.ts';
import { a, b } from '../world.ts';

const content = Buffer.from(`${EVIL}\n`);
const climbing: Entry = { name: '../../canary/file', content };

const absolute = (arena: Arena): Entry => ({ name: join(arena.canary, 'file'), content });

/** Two hundred honest members, and one in their middle that climbs. */
function amongTwoHundred(): Buffer {
  const others = makeAll(...Array.from({ length: 65 }, (_, i) => `example.com/other/m${i}@v1.0.0`));
  const parts = partsOf([a, b, ...others]);
  const { files } = parts;
  const spoiled = [...files.slice(0, 100), { ...climbing, name: '../../canary/file' }, ...files.slice(100)];
  return bundleOf(tarsOf({ ...parts, files: spoiled }));
}

/** What the official cache client would have saved and, with -P, unpacked. */
function tarGz(arena: Arena): Buffer {
  const project: Entry = { name: '../project/main.go', content };
  return gzipSync(Buffer.concat([tarOf([absolute(arena), climbing, project]), TAR_END]));
}

export const attack: Attack = {
  cases: [
    ...everyWay({
      what: 'an absolute name',
      bytes: (arena) => spoiler.withMember(absolute(arena)),
      says: /a name no bundle has: "\/.*\/canary\/file"/,
    }),
    ...everyWay({
      what: 'a name that climbs',
      bytes: () => spoiler.withMember(climbing),
      says: /a name no bundle has: "\.\.\/\.\.\/canary\/file"/,
    }),
    ...everyWay({
      what: 'one bad name among two hundred members',
      bytes: amongTwoHundred,
      says: /a name no bundle has: "\.\.\/\.\.\/canary\/file"/,
    }),
    ...everyWay({
      what: 'a tar.gz of the official cache client',
      bytes: tarGz,
      says: /it has no seek table at its end/,
    }),
  ],
  defences: [
    {
      file: 'pack/layout.ts',
      line: 'if (path === undefined)',
      off: "if (path === undefined) return { is: 'list', path: name };\n    if (path === undefined)",
      seenBy: 'a name that climbs',
    },
    {
      file: 'pack/seektable.ts',
      line: 'footer.readUInt32LE(5) !== SEEKABLE',
      off: 'false',
      seenBy: 'a tar.gz of the official cache client',
    },
    {
      file: 'stages/account.ts',
      line: 'stages.repairs && whole && !stages.strict ?',
      off: 'stages.repairs && whole ?',
      seenBy: 'an absolute name, as cache entry of the action that is to be strict',
    },
    {
      file: 'recipes/job.ts',
      line: 'store: brought.exact ? noStore : how.store',
      off: 'store: noStore',
      seenBy: 'an absolute name, as cache entry of the action',
    },
  ],
};
