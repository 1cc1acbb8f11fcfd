import { Failure, type Finding } from '../errors.ts';
import type { ModRequirements } from './graph.ts';
import { hashGoMod } from './hash.ts';
import { cachePaths, type CacheFolder } from './modcache.ts';
import { parseModFile } from './modfile.ts';
import { idOf, type ModuleVersion } from './module.ts';
import { readRegular } from './regular.ts';
import type { Sums } from './sum.ts';
import { Ways } from './ways.ts';

/** The go.mod files in a module cache, each held against its sum before it is read. What comes into the cache later is seen. */
export class Mods {
  readonly #folder: CacheFolder;
  readonly #sums: Sums;
  readonly #ways: Ways;
  readonly #read = new Map<string, ModRequirements>();
  readonly #wrong = new Map<string, Finding>();

  constructor(folder: CacheFolder, sums: Sums) {
    this.#folder = folder;
    this.#sums = sums;
    this.#ways = new Ways(folder);
  }

  /** Those that are there and are not what the sums name; they count as not there. */
  get wrong(): readonly Finding[] {
    return [...this.#wrong.values()];
  }

  /** True when the go.mod of `m` is in the module cache and is what its sum names. */
  has(m: ModuleVersion): boolean {
    return this.of(m) !== undefined;
  }

  /** What the go.mod of `m` requires; undefined when it has no sum, is not there, or is wrong. Throws `E_GOMOD_SYNTAX` when it is genuine and broken. */
  readonly of = (m: ModuleVersion): ModRequirements | undefined => {
    const known = this.#read.get(idOf(m));
    if (known !== undefined) return known;
    const text = this.#proven(m);
    if (text === undefined) return undefined;
    const { go, require } = parseModFile(text, { file: `${idOf(m)}/go.mod`, mode: 'lax' });
    const found = { go, require: require.map(({ path, version }) => ({ path, version })) };
    this.#read.set(idOf(m), found);
    return found;
  };

  #proven(m: ModuleVersion): string | undefined {
    const want = this.#sums.wanted(m, true);
    if (want === undefined) return undefined;
    const { dir, mod: path } = cachePaths(this.#folder, m);
    try {
      this.#ways.leads(dir);
      const bytes = readRegular(path);
      if (bytes === undefined) return undefined;
      const got = hashGoMod(bytes);
      if (got !== want) throw new Failure('E_MODULE_MOD', { path, want, got });
      this.#wrong.delete(idOf(m));
      return bytes.toString('utf8');
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      this.#wrong.set(idOf(m), { ...thrown.finding, module: idOf(m) });
      return undefined;
    }
  }
}
