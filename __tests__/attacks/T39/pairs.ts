/** Names that are one name somewhere: on a file system that ignores case, or one that changes the way letters are written. */

export interface Pair {
  readonly what: string;
  /** Below the root of the module. */
  readonly names: readonly [string, string];
}

/** Go refuses an archive that holds both: simple case folding makes them one. */
export const colliding: readonly Pair[] = [
  { what: 'two files that differ in case', names: ['A.go', 'a.go'] },
  { what: 'two folders that differ in case', names: ['Sub/x.go', 'sub/y.go'] },
  { what: 'a file and a folder that differ in case', names: ['Sub', 'sub/x.go'] },
  { what: 'a folder and a file that differ in case', names: ['sub/x.go', 'SUB'] },
  { what: 'a file and a folder of one name', names: ['sub', 'sub/x.go'] },
  { what: 'accented letters that differ in case', names: ['É.txt', 'é.txt'] },
  { what: 'the Kelvin sign and k', names: ['\u212a.txt', 'k.txt'] },
  { what: 'the Ångström sign and å', names: ['\u212b.txt', 'å.txt'] },
  { what: 'the long s and s', names: ['\u017f.txt', 's.txt'] },
  { what: 'the two small sigmas', names: ['\u03c2.txt', '\u03c3.txt'] },
  { what: 'capital and small sharp s', names: ['\u1e9e.txt', 'ß.txt'] },
  { what: 'the micro sign and mu', names: ['\u00b5.txt', '\u03bc.txt'] },
];

/** Go refuses the second name by itself: no file of a module may hold a letter that is written with a combining mark. */
export const decomposed: readonly Pair[] = [
  { what: 'é as one letter (NFC) and as two (NFD)', names: ['\u00e9.txt', 'e\u0301.txt'] },
  { what: 'å as one letter (NFC) and as two (NFD)', names: ['\u00e5.txt', 'a\u030a.txt'] },
];

/** Go takes both: no file system that Go runs on makes them one, though some comparisons of text do. */
export const apart: readonly Pair[] = [
  { what: 'ß and ss', names: ['stra\u00dfe.txt', 'strasse.txt'] },
  { what: 'the ligature ff and two letters f', names: ['\ufb00.txt', 'ff.txt'] },
  { what: 'dotless i and i', names: ['\u0131.txt', 'i.txt'] },
  { what: 'I with a dot and i', names: ['\u0130.txt', 'i.txt'] },
  { what: 'a letter of full width and a plain one', names: ['\uff41.txt', 'a.txt'] },
  { what: 'Greek and Latin capital A', names: ['\u0391.txt', 'A.txt'] },
  { what: 'one name in two folders', names: ['x/a.txt', 'y/A.txt'] },
];
