import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gomodText, gosumText, type Made } from '../../helpers/modules.ts';
import { writeFiles } from '../../helpers/temp.ts';
import type { Arena } from '../arena.ts';
import type { Attack, Case } from '../attack.ts';
import { a, b, evilTwin, honestCache } from '../world.ts';

const HONEST = gosumText([a, b]);
const EVIL_ZIP = gosumText([evilTwin(b)], ['zip']);
const EVIL_MOD = gosumText([{ ...b, sums: evilSums(b) }], ['mod']);

function evilSums(made: Made): Made['sums'] {
  return { ...made.sums, mod: `h1:${createHash('sha256').update('EVIL').digest('base64')}` };
}

/** Honest lines that fill ten megabytes: 90,000 of them. */
function manyLines(): string {
  const lines: string[] = [];
  for (let i = 0; i < 90_000; i++)
    lines.push(
      `example.com/long/name/of/module${i} v1.0.${i % 9} h1:${createHash('sha256').update(String(i)).digest('base64')}\n`,
    );
  return lines.join('').replaceAll('example.com/long', 'example.com/a-rather-long-name');
}

/** A module cache as Go left it, and a go.sum with something wrong in it. */
const sums =
  (text: string | (() => string)) =>
  async (arena: Arena): Promise<void> => {
    await honestCache(arena);
    await writeFiles(arena.workspace, { 'go.sum': typeof text === 'string' ? text : text() });
  };

/** A workspace of two roots that both require b. */
const workspace =
  (files: Readonly<Record<string, string>>) =>
  async (arena: Arena): Promise<void> => {
    await honestCache(arena);
    await writeFiles(join(arena.workspace, 'w'), {
      'go.work': 'go 1.21\n\nuse (\n\t./one\n\t./two\n)\n',
      'one/go.mod': gomodText('example.com/one', { require: [b.id] }),
      'one/go.sum': gosumText([b]),
      'two/go.mod': gomodText('example.com/two', { require: [b.id] }),
      'two/go.sum': gosumText([b]),
      ...files,
    });
  };

const verify: Case['run'] = (arena) => arena.cli('verify');
const verifyWorkspace: Case['run'] = (arena) => arena.cli('verify', '-C', 'w');
const conflict = { run: verify, refusedWith: 'E_GOSUM_CONFLICT', status: 1 } as const;
const syntax = { run: verify, refusedWith: 'E_GOSUM_SYNTAX', status: 2 } as const;
const CRLF = HONEST.replaceAll('\n', '\r\n');

export const attack: Attack = {
  cases: [
    {
      ...conflict,
      what: 'a second sum of an archive',
      mount: sums(`${HONEST}${EVIL_ZIP}`),
      says: /^go\.sum:5$/m,
    },
    {
      ...conflict,
      what: 'a second sum of an archive, before the honest one',
      mount: sums(`${EVIL_ZIP}${HONEST}`),
      // the first one counts, as for Go, so the honest archive is refused too
      codes: ['E_GOSUM_CONFLICT', 'E_MODULE_ZIP', 'E_MODULE_DIR', 'E_MODULE_ZIPHASH'],
      says: /go\.sum:1$[^]*^go\.sum:4$/m,
    },
    {
      ...conflict,
      what: 'a second sum of a go.mod',
      mount: sums(`${HONEST}\n${EVIL_MOD}`),
      says: /^go\.sum:6$/m,
    },
    {
      ...conflict,
      what: 'a second sum behind CRLF',
      mount: sums(`${CRLF}${EVIL_ZIP}`),
      says: /^go\.sum:5$/m,
    },
    {
      ...conflict,
      what: 'a second sum with blanks around it and no line end',
      mount: sums(`${HONEST}\t ${EVIL_ZIP.trim()} \t`),
      says: /^go\.sum:5$/m,
    },
    {
      ...conflict,
      what: 'a second sum at the end of ten megabytes',
      mount: sums(() => `${HONEST}${manyLines()}${EVIL_ZIP}`),
      says: /^go\.sum:90005$/m,
    },
    {
      ...conflict,
      what: 'a second sum in go.work.sum',
      mount: workspace({ 'go.work.sum': `\n${EVIL_ZIP}` }),
      run: verifyWorkspace,
      says: /^go\.work\.sum:2$/m,
    },
    {
      ...conflict,
      what: 'a second sum in the go.sum of another root',
      mount: workspace({ 'two/go.sum': `${EVIL_ZIP}${gosumText([b], ['mod'])}` }),
      run: verifyWorkspace,
      says: /one\/go\.sum:1$[^]*^two\/go\.sum:1$/m,
    },
    {
      what: 'a sum of an unknown algorithm only',
      mount: sums(HONEST.replace(b.sums.zip, 'h2:EVIL')),
      run: verify,
      refusedWith: 'E_GOSUM_ALGO',
      status: 1,
      codes: ['E_GOSUM_ALGO', 'E_GOSUM_MISSING'],
      says: /^go\.sum:3$[^]*"h2:EVIL"/m,
    },
    {
      what: 'a sum of an unknown algorithm beside the h1',
      mount: sums(`${gosumText([b], ['zip']).replace(b.sums.zip, 'h2:EVIL')}${HONEST}`),
      run: verify,
      refusedWith: '(passed over, as by Go)',
      status: 0,
      modules: { verified: 2 },
    },
    {
      ...syntax,
      what: 'a line of two fields',
      mount: sums(`${HONEST}example.com/b v1.2.0\n`),
      says: /^go\.sum:5$/m,
    },
    {
      ...syntax,
      what: 'a line of four fields',
      mount: sums(HONEST.replace(b.sums.zip, `${b.sums.zip} EVIL`)),
      says: /^go\.sum:3$/m,
    },
    {
      ...syntax,
      what: 'an h1 that is no hash',
      mount: sums(HONEST.replace(b.sums.zip, 'h1:EVIL')),
      says: /^go\.sum:3$/m,
    },
    { ...syntax, what: 'a byte order mark', mount: sums(`\ufeff${HONEST}`), says: /^go\.sum:1$/m },
    {
      ...syntax,
      what: 'two fields at the end of ten megabytes',
      mount: sums(() => `${HONEST}${manyLines()}example.com/b h1:EVIL`),
      says: /^go\.sum:90005$/m,
    },
    {
      what: 'CRLF, trailing blanks and blank lines only',
      mount: sums(CRLF.replaceAll('\r\n', ' \t\r\n\r\n')),
      run: verify,
      refusedWith: '(read, as by Go)',
      status: 0,
      modules: { verified: 2 },
    },
  ],
  defences: [
    {
      file: 'gomod/sum.ts',
      line: 'else if (first.hash !== line.hash)',
      off: 'else if (false)',
      seenBy: 'a second sum of an archive',
    },
    {
      file: 'gomod/sum.ts',
      line: 'h1s.has(key)).map',
      off: 'true).map',
      seenBy: 'a sum of an unknown algorithm only',
    },
    {
      file: 'gomod/sum.ts',
      line: '|| fields.length > 3)',
      off: ')',
      seenBy: 'a line of four fields',
    },
    {
      file: 'gomod/sum.ts',
      line: 'if (name === undefined || hash === undefined ||',
      off: 'if (hash === undefined) return undefined; if (',
      seenBy: 'a line of two fields',
    },
    {
      file: 'gomod/sum.ts',
      line: "if (hash.startsWith('h1:') && !H1_HASH.test(hash))",
      off: 'if (false)',
      seenBy: 'an h1 that is no hash',
    },
    {
      file: 'gomod/sum.ts',
      line: 'if (problem !== undefined)',
      off: 'if (false)',
      seenBy: 'a byte order mark',
    },
    {
      file: 'gomod/project.ts',
      line: "...works.map(({ dir }) => shown(dir, 'go.work.sum')),",
      off: '',
      seenBy: 'a second sum in go.work.sum',
    },
  ],
};
