import { join } from 'node:path';
import { header, memberBytes, paxRecord, type Entry } from '../../helpers/bundle.ts';
import type { Attack } from '../attack.ts';
import { everyWay, spoiler, unbundled } from '../handed.ts';
import { EVIL } from '../judge.ts';

const content = Buffer.from(`${EVIL}\n`);
const { zipName, withMember, swapped, withHeader, withPax } = spoiler;

/** Every one of the links has a name that a bundle may have, so that only the kind of the member tells. */
const FIRST = 'cache/download/example.com/c/@v/v1.0.0.mod';
const SECOND = 'cache/download/example.com/d/@v/v1.0.0.mod';

const link = (name: string, to: string, type: '1' | '2' = '2'): Entry => ({
  name,
  content: Buffer.of(),
  change: { type, link: to },
});

const NO_FILE = /is no plain file with the fixed mode, owner and time/;

/** A member whose name stands in a header of its own, as GNU tar writes it. */
const gnuLong = (type: 'L' | 'K', told: string): Entry => ({
  raw: Buffer.concat([
    memberBytes({ name: FIRST, content: Buffer.from(`${told}\0`), change: { type } }),
    memberBytes({ name: SECOND, content }),
  ]),
});

export const attack: Attack = {
  cases: [
    ...everyWay({
      what: 'a symlink to a folder outside, and a file through it',
      bytes: (arena) => withMember(link(FIRST, arena.canary), { name: `${FIRST}/file`, content }),
      says: NO_FILE,
    }),
    unbundled({
      what: 'a symlink in place of an archive',
      bytes: (arena) => swapped(zipName, link(zipName, join(arena.canary, 'file'))),
      says: NO_FILE,
    }),
    unbundled({
      what: 'a hard link to a file outside',
      bytes: (arena) => withMember(link(FIRST, join(arena.canary, 'file'), '1')),
      says: NO_FILE,
    }),
    unbundled({
      what: 'a chain of two links, and a file through it',
      bytes: (arena) =>
        withMember(link(FIRST, arena.canary), link(SECOND, FIRST), { name: `${SECOND}/file`, content }),
      says: NO_FILE,
    }),
    unbundled({
      what: 'a link to /proc/self/environ',
      bytes: () => withMember(link(FIRST, '/proc/self/environ')),
      says: NO_FILE,
    }),
    ...(
      [
        ['a character device', '3'],
        ['a block device', '4'],
        ['a folder', '5'],
        ['a pipe', '6'],
      ] as const
    ).map(([what, type]) =>
      unbundled({
        what,
        bytes: () => withMember({ name: FIRST, content: Buffer.of(), change: { type } }),
        says: NO_FILE,
      }),
    ),
    unbundled({
      what: 'a file that is to be setuid',
      bytes: () => withHeader({ mode: '0004755' }),
      says: NO_FILE,
    }),
    unbundled({
      what: 'a GNU long name',
      bytes: () => withMember(gnuLong('L', '../../canary/file')),
      says: NO_FILE,
    }),
    unbundled({
      what: 'a GNU long link',
      bytes: () => withMember(gnuLong('K', '../../canary/file')),
      says: NO_FILE,
    }),
    unbundled({
      what: 'a pax name that climbs',
      bytes: () => withPax(paxRecord('path', `${'../'.repeat(60)}canary/file`)),
      says: /is no plain file/,
    }),
    unbundled({
      what: 'a pax link',
      bytes: (arena) => withPax(paxRecord('linkpath', arena.canary)),
      says: /an extended header that holds more than a name/,
    }),
    unbundled({
      what: 'a global pax header with a path',
      bytes: () => withMember(globalHeader()),
      says: NO_FILE,
    }),
    unbundled({
      what: 'a sparse file of GNU tar',
      bytes: () => withMember({ name: FIRST, content, change: { type: 'S' } }),
      says: NO_FILE,
    }),
  ],
  defences: [
    {
      file: 'pack/tar.ts',
      line: 'if (!expected.equals(tar.subarray(at, at + header)))',
      off: 'if (false)',
      seenBy: 'a symlink to a folder outside, and a file through it',
    },
    {
      file: 'pack/tar.ts',
      line: 'if (name === undefined)',
      off: "if (name === undefined) return { name: '', header, size: 0 };\n    if (false)",
      seenBy: 'a pax link',
    },
  ],
};

function globalHeader(): Entry {
  const record = Buffer.from(paxRecord('path', '../../canary/file'));
  const block = header(FIRST, record.length, { type: 'g' });
  return { raw: Buffer.concat([block, record, Buffer.alloc(512 - record.length)]) };
}
