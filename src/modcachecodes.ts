/** Part of the table in codes.ts: what may stand in a module cache beside what the sums name. */
export const modcacheCodes = {
  E_PATH_EXISTS: {
    exit: 1,
    cause: 'a link, or something else that is no folder, stands where a folder of the module cache belongs',
    remedy: 'remove it and run it again; nothing was read or written through it',
  },
  W_MODCACHE_STRAY: {
    exit: 1,
    cause: 'the module cache holds things that a go command does not leave there',
    remedy: 'find out who put them there and remove them; nothing of them is believed',
  },
  W_MODCACHE_UNCHECKED: {
    exit: 1,
    cause: 'the module cache holds kinds of things that no line of go.sum covers',
    remedy: 'nothing to do for sealed builds; for a cache without them, name a fresh folder with --modcache',
  },
  W_MODCACHE_READONLY: {
    exit: 1,
    cause:
      'the module cache holds all that was asked for and cannot be written, so files that are computed were not added',
    remedy:
      'nothing to do for builds; go list -m all and version lists want a module cache that can be written',
  },
  W_ZIP_GOMOD: {
    exit: 1,
    cause: 'the go.mod inside an archive is not the one the graph is made from',
    remedy: 'nothing to do: both are what go.sum names; git attributes of the module can cause it',
  },
} as const;
