import { rawZip, type RawFile } from '../../gomod/rawzip.ts';
import type { Attack, Case } from '../attack.ts';
import { BELOW, crafted, GOMOD, WAYS, type Way } from '../crafted.ts';

const NAME = `${BELOW}lib.go`;
const good = { name: NAME, data: 'package b\n\nfunc Say() { println("GOOD") }\n' };
const evil = { name: NAME, data: 'package b\n\nfunc Say() { println("EVIL") }\n' };

/** @param read what the sum is made of, where that is not each entry with its own content */
function twice(
  what: string,
  way: Way,
  [first, last]: readonly [RawFile, RawFile],
  read = [first, last],
): Case {
  return {
    what: `${what}, ${way}`,
    ...crafted(way, () => ({
      zip: rawZip([GOMOD, first, last]),
      read: [GOMOD, ...read].map(({ name, data = '' }) => ({ name: name.toString(), data })),
    })),
    refusedWith: 'E_ZIP_DUPLICATE',
    status: 1,
    says:
      way === 'in a bundle'
        ? /example\.com\/b@v1\.2\.0\nthe archive holds "example\.com\/b@v1\.2\.0\/lib\.go" twice/
        : /example\.com\/b@v1\.2\.0\n"lib\.go" is there twice/,
    modules: { planned: 2, verified: 1, rejected: 1 },
  };
}

export const attack: Attack = {
  cases: [
    ...WAYS.flatMap((way) => [
      twice('GOOD first, EVIL last', way, [good, evil]),
      twice('EVIL first, GOOD last', way, [evil, good]),
    ]),
    // the hash of the go command has each name as often as it is there, always with the last content
    twice('GOOD first, EVIL last, summed as Go does', 'from a proxy', [good, evil], [evil, evil]),
    twice('EVIL first, GOOD last, summed as Go does', 'in a module cache', [evil, good], [good, good]),
    twice('EVIL twice', 'in a module cache', [evil, evil]),
  ],
  defences: [
    {
      file: 'gomod/ziprules.ts',
      line: "return { code: 'E_ZIP_DUPLICATE', message: `${quoted(element)} is there twice` };",
      off: 'return undefined;',
      seenBy: 'GOOD first, EVIL last, in a module cache',
    },
    {
      file: 'gomod/prove.ts',
      line: 'if (problem !== undefined)',
      off: 'if (false)',
      seenBy: 'EVIL first, GOOD last, in a module cache',
    },
    {
      file: 'pack/storedzip.ts',
      line: 'if (order === 0)',
      off: 'if (false)',
      seenBy: 'GOOD first, EVIL last, in a bundle',
    },
  ],
};
