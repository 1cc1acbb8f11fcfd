import { Failure, type Finding } from '../errors.ts';
import type { ModRequirements } from './graph.ts';
import { hashGoMod } from './hash.ts';
import { cachePaths, type CacheFolder } from './modcache.ts';
import { parseModFile } from './modfile.ts';
import { idOf, type ModuleVersion } from './module.ts';
import { readRegular } from './regular.ts';
import type { Sums } from './sum.ts';
import { Ways } from './ways.ts';

/** Gives the go.mod of a module version, and says where it stands; undefined when it is not there. Throws Failure where it cannot be read. */
export type ModSource = (m: ModuleVersion) => { readonly bytes: Buffer; readonly path: string } | undefined;

function inFolder(folder: CacheFolder): ModSource {
  const ways = new Ways(folder);
  return (m) => {
    const { dir, mod: path } = cachePaths(folder, m);
    ways.leads(dir);
    const bytes = readRegular(path);
    return bytes === undefined ? undefined : { bytes, path };
  };
}

/** The go.mod files in a module cache, or from elsewhere, each held against its sum before it is read. What comes into the cache later is seen. */
export class Mods {
  /** True when they stand in the folder that is planned for. */
  readonly inFolder: boolean;
  readonly #source: ModSource;
  readonly #sums: Sums;
  readonly #read = new Map<string, ModRequirements>();
  readonly #wrong = new Map<string, Finding>();

  /** @param from the module cache, or what else gives go.mod files */
  constructor(from: CacheFolder | ModSource, sums: Sums) {
    this.inFolder = typeof from !== 'function';
    this.#source = typeof from === 'function' ? from : inFolder(from);
    this.#sums = sums;
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
    try {
      const found = this.#source(m);
      if (found === undefined) return undefined;
      const { bytes, path } = found;
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
