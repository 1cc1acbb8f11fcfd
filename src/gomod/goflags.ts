import { Failure } from '../errors.ts';

/** Flags that put other sources, or another program, under a sealed build. */
const UNDOING = new Set(['modfile', 'overlay', 'toolexec']);

/**
 * The words of GOFLAGS: separated by blanks, a word or its value in single or double quotes.
 *
 * @throws Failure `E_GOFLAGS` for a quote that does not end, or a word that is no flag
 * @see cmd/internal/quoted Split; cmd/go/internal/base InitGOFLAGS
 */
export function splitGoflags(goflags: string): readonly string[] {
  const words = goflags.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
  if (
    words.join('').length !== goflags.replace(/\s+(?=(?:[^'"]|'[^']*'|"[^"]*")*$)/g, '').length ||
    !words.every((word) => word.startsWith('-'))
  )
    throw new Failure('E_GOFLAGS', {
      message: `GOFLAGS cannot be read: ${JSON.stringify(goflags.slice(0, 200))}`,
    });
  return words;
}

/**
 * GOFLAGS for sealed steps: what the user has, and `-mod=readonly`.
 *
 * @throws Failure `E_GOFLAGS`, by name, for a flag that would undo the seal: `-mod` other than readonly, `-modfile`, `-overlay`, `-toolexec`
 * @see go-modules-spec.md 5.8, 11; threat-model T29
 */
export function sealGoflags(goflags: string): string {
  const kept: string[] = [];
  for (const word of splitGoflags(goflags)) {
    const [, name, value] = /^--?([^=]+)(?:=(.*))?$/.exec(word.replaceAll(/['"]/g, '')) ?? [];
    if (name === 'mod' && value === 'readonly') continue;
    if (name === 'mod' || UNDOING.has(name ?? ''))
      throw new Failure('E_GOFLAGS', { message: `GOFLAGS holds ${word}, which would undo the seal` });
    kept.push(word);
  }
  return ['-mod=readonly', ...kept].join(' ');
}
