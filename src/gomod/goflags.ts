import { Failure } from '../errors.ts';

/** Flags that put other sources, or another program, under a sealed build. */
const UNDOING = new Set(['modfile', 'overlay', 'toolexec']);

/**
 * The words of GOFLAGS: separated by blanks; a word that starts with a quote goes on to the same quote. A quote inside a word is
 * a letter like any other, and nothing is unescaped.
 *
 * @throws Failure `E_GOFLAGS` for a quote that does not end, or a word that is no flag
 * @see cmd/internal/quoted Split; cmd/go/internal/base InitGOFLAGS
 */
export function splitGoflags(goflags: string): readonly string[] {
  const words: string[] = [];
  for (let rest = goflags; !/^[ \t\n\r]*$/.test(rest);) {
    const found = WORD.exec(rest);
    const word = found?.[1] ?? found?.[2] ?? found?.[3];
    if (found === null || word === undefined || !/^--?[^-=]/.test(word))
      throw new Failure('E_GOFLAGS', {
        message: `GOFLAGS cannot be read: ${JSON.stringify(goflags.slice(0, 200))}`,
      });
    words.push(word);
    rest = rest.slice(found[0].length);
  }
  return words;
}

const WORD = /^[ \t\n\r]*(?:"([^"]*)"|'([^']*)'|([^ \t\n\r"'][^ \t\n\r]*))/;

/** An external linker or archiver of the flags' own choice; `-extldflags` names none. */
const EXTERNAL = /(^|[\s'"=])--?ext(ld|ar)([\s='"]|$)/;

/**
 * GOFLAGS for sealed steps: what the user has, and `-mod=readonly` or `-mod=vendor`.
 *
 * @param mod what `-mod` is to be
 * @throws Failure `E_GOFLAGS`, by name, for a flag that would undo the seal: another `-mod`, `-modfile`, `-overlay`, `-toolexec`,
 *   and `-ldflags` with an external linker
 * @see go-modules-spec.md 5.8, 11; threat-model T29
 */
export function sealGoflags(goflags: string, mod: 'readonly' | 'vendor' = 'readonly'): string {
  const kept: string[] = [];
  for (const word of splitGoflags(goflags)) {
    const [, name, value] = /^--?([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === 'mod' && value === mod) continue;
    const links = name === 'ldflags' && EXTERNAL.test(value ?? '');
    if (name === 'mod' || links || UNDOING.has(name ?? ''))
      throw new Failure('E_GOFLAGS', { message: `GOFLAGS holds ${word}, which would undo the seal` });
    kept.push(word);
  }
  return [`-mod=${mod}`, ...kept.map(quotedWord)].join(' ');
}

/** GOFLAGS with `-trimpath`, unless they say something about it. Throws Failure `E_GOFLAGS` as {@link splitGoflags}. */
export function withTrimpath(goflags: string): string {
  const isSaid = splitGoflags(goflags).some((word) => /^--?trimpath(?:=|$)/.test(word));
  return isSaid ? goflags : `${goflags} -trimpath`.trim();
}

/** A word with a blank came in quotes, so one of the two is not in it. */
function quotedWord(word: string): string {
  if (!/[ \t\n\r]/.test(word)) return word;
  return word.includes('"') ? `'${word}'` : `"${word}"`;
}
