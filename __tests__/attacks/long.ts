/**
 * Cases that take more than a second and a half, by their attack: slow.long.test.ts mounts them, so that `npm test` stays below five
 * minutes. Every attack keeps a case that is mounted by `npm test`.
 */
export const LONG: Readonly<Record<string, readonly string[]>> = {
  T03: [
    'an entry that names our post step',
    'an entry that names the code of our threads',
    'an entry that names a file of another action',
  ],
  T08: [
    'a hundred and fifty thousand empty members',
    'frames as large as the largest module',
    'version lists of 300 MiB in one frame',
    'a manifest of a million modules',
    'a manifest of as many modules as there is room for',
  ],
  T10: ['a file with init() is added, and the module cache is filled'],
  T18: [
    'a planted tree, a toolchain line that names it, and a file proxy in the seal',
    'a proxy that has a toolchain, with lines for it in go.sum',
  ],
  T20: [
    'a record that points to an evil object, and a fresh build cache',
    'a record that points to an evil object, and a build cache that is kept',
  ],
  T21: ['a stranger in the module cache, run by name in the seal'],
  T22: ['a second sum at the end of ten megabytes', 'two fields at the end of ten megabytes'],
  T24: ['a go.work above the checkout that the user passes over'],
  T26: ['a toolchain line, and run'],
  T32: ['a program for each, and a sealed command'],
  T34: [
    'a build with -mod=mod that writes a requirement',
    'go get with a proxy of its own',
    'go mod download of one more module with a proxy of its own',
    'a step that lifts the seal for itself, with a module cache of its own',
    'GOFLAGS in the environment file',
    'lines that were added to go.sum',
  ],
  T38: ['65,536 empty files'],
  T42: ['secrets everywhere, then the action with bundle: true'],
  T43: [
    'another process exchanges the bundle all the time',
    'another process exchanges archive, tree and .mod all the time while they are verified',
    'the bundle is exchanged between two readings of it',
    'the archive in the module cache is exchanged after it was found right, before its tree is made',
  ],
  T44: [
    'a vendored file that was edited',
    'a file that was added to a tree',
    'a file of a tree that was edited',
    'the record of the seal that was rewritten to match',
    'a file of a tree that was edited, and verify before the release build',
  ],
  T46: [
    'hard links under the final names, and the module cache is filled',
    'links to nowhere under the final names, and the module cache is filled',
    'a link to a folder as tree, and the module cache is filled',
    'a tree whose files are hard links, and the module cache is filled',
    'links under the final names, and the module cache is filled',
  ],
};
