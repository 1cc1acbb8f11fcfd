import { goodBundle, memberBytes } from '../../helpers/bundle.ts';
import { zipOf } from '../../helpers/zip.ts';
import type { Attack } from '../attack.ts';
import { everyWay, spoiler, unbundled } from '../handed.ts';
import { EVIL } from '../judge.ts';
import { a, b } from '../world.ts';

const content = Buffer.from(`${EVIL}\n`);
const STRANGE = /a member with a name no bundle has/;
const DOWNLOAD = 'cache/download/';

/** Names that some system reads as a path of its own, or as another name. */
const NAMES: readonly (readonly [what: string, name: string])[] = [
  ['a name that climbs where the module path is', `${DOWNLOAD}../../../canary/@v/v1.0.0.mod`],
  ['a name that climbs where the version is', `${DOWNLOAD}example.com/c/@v/../../../../../canary/file.mod`],
  ['a name with an empty element', `${DOWNLOAD}example.com//c/@v/v1.0.0.mod`],
  ['a name with a dot as element', `${DOWNLOAD}example.com/./c/@v/v1.0.0.mod`],
  ['an absolute name', '/canary/file'],
  ['a drive letter', 'C:/canary/file'],
  ['a drive letter where the module path is', `${DOWNLOAD}C:/canary/@v/v1.0.0.mod`],
  ['backslashes', '..\\..\\canary\\file'],
  ['backslashes where the module path is', `${DOWNLOAD}example.com\\..\\..\\canary/@v/v1.0.0.mod`],
  ['a device name of Windows', `${DOWNLOAD}example.com/con/@v/v1.0.0.mod`],
  ['a stream of Windows', `${DOWNLOAD}example.com/c/@v/v1.0.0.mod:EVIL`],
  ['a line end', `${DOWNLOAD}example.com/c/@v/v1.0.0\n.mod`],
  ['a line end after the name', `${DOWNLOAD}example.com/c/@v/v1.0.0.mod\n`],
  ['capitals that are not escaped', `${DOWNLOAD}example.com/C/@v/v1.0.0.mod`],
  ['a letter outside ASCII', `${DOWNLOAD}example.com/\xe9/@v/v1.0.0.mod`],
  ['no name', ''],
];

export const attack: Attack = {
  cases: [
    ...NAMES.filter(([what]) => what !== 'no name').map(([what, name]) =>
      unbundled({ what, bytes: () => spoiler.withMember({ name, content }), says: STRANGE }),
    ),
    unbundled({
      what: 'no name',
      bytes: () => spoiler.withMember({ name: '', content }),
      says: /something follows the end of the archive/,
    }),
    unbundled({
      what: 'a name with a NUL, and another name behind it',
      bytes: () =>
        spoiler.withMember({ raw: afterNul(`${DOWNLOAD}example.com/c/@v/v1.0.0.mod`, '/../../canary') }),
      says: /is no plain file with the fixed mode, owner and time/,
    }),
    ...everyWay({
      what: 'a bundle inside a zip',
      bytes: () => zipOf([{ name: 'go-modules.tar.zst', data: goodBundle([a, b]) }]),
      says: /it has no seek table at its end/,
    }),
  ],
  defences: [
    {
      file: 'gomod/module.ts',
      line: 'return path === undefined || modulePathProblem(path) !== undefined ? undefined : path;',
      off: 'return path;',
      seenBy: 'a name that climbs where the module path is',
    },
    {
      file: 'gomod/module.ts',
      line: 'return version === undefined || versionNameProblem(version) !== undefined ? undefined : version;',
      off: 'return version;',
      seenBy: 'a name that climbs where the version is',
    },
    {
      file: 'pack/tar.ts',
      line: 'if (!expected.equals(tar.subarray(at, at + header)))',
      off: 'if (false)',
      seenBy: 'a name with a NUL, and another name behind it',
    },
    {
      file: 'pack/tar.ts',
      line: 'if (!tar.subarray(at).equals(TAR_END))',
      off: 'if (false)',
      seenBy: 'no name',
    },
  ],
};

/** A member with more of a name behind a NUL; its header's checksum is right. */
function afterNul(name: string, more: string): Buffer {
  return memberBytes({ name: `${name}\0${more}`, content });
}
