import { Failure, finding, type Finding } from '../errors.ts';
import { sha256Hex, type H1 } from '../gomod/hash.ts';
import { infoText, proxyFolder } from '../gomod/modcache.ts';
import { escapePath, idOf, type ModuleVersion } from '../gomod/module.ts';
import type { Need } from '../gomod/needs.ts';
import { latestVersion } from '../gomod/version.ts';
import type { Host } from '../host.ts';
import { versionLists } from '../pack/contents.ts';
import { fileName, proxyName } from '../pack/layout.ts';
import type { OpenedFrame } from '../pack/shown.ts';
import type { Find, Offer } from '../proxy/readonly.ts';
import { collectAbove } from '../work/collect.ts';
import { Shelf, type Loan } from '../work/shelf.ts';
import { absentBases } from './delta.ts';
import { indexBundle, type Index, type PlacedIn } from './indexed.ts';
import { makePlan, type Ask, type Plan } from './plan.ts';
import type { Offered } from './restore.ts';

/** What bundles have to offer of a plan, while they stay where they are. */
export interface Shown {
  readonly plan: Plan;
  /** The files of the plan by their path at a proxy. */
  readonly find: Find;
  /** What is wrong: with the project, what was refused so far, what the plan needs and no bundle has. */
  readonly findings: () => readonly Finding[];
  /** Module versions that are not all there. */
  readonly missing: number;
  /** Bytes of the bundles. */
  readonly bytes: number;
}

/** Bytes of frames in memory, those that are being unpacked counted too; one larger frame may stand there alone. */
const SHELF = 48 << 20;

/**
 * Looks through bundles and offers what the plan needs of them. go.mod files are proven and kept now; archives are unpacked and
 * proven each time they are asked for and not in memory, and nothing of them is given away before that. Threads must be loaded.
 *
 * @throws Failure `E_BUNDLE_FORMAT`, `E_BUNDLE_DIGEST`, `E_UNREADABLE` for a bundle that cannot be used, and what `makePlan` throws
 */
export async function offer(host: Host, ask: Ask, bundles: readonly Offered[]): Promise<Shown> {
  const { sums } = makePlan(ask, () => undefined).project;
  const indexes: Index[] = [];
  for (const bundle of bundles) indexes.push(await indexBundle(host, bundle, sums));
  const mods = (module: ModuleVersion): { bytes: Buffer; path: string } | undefined => {
    const name = fileName(module, 'mod');
    const index = indexes.find((one) => one.mods.has(name));
    const bytes = index?.mods.get(name);
    return index === undefined || bytes === undefined ? undefined : { bytes, path: index.file };
  };
  const folder = proxyFolder(bundles[0]?.file ?? '');
  const plan = makePlan({ ...ask, folder }, mods);
  const counter = new Counter(host, plan, indexes);
  const lacking = plan.needs.modules.flatMap((need) => counter.lacking(need));
  const absent = lacking.length === 0 ? [] : await absentBases(host, indexes);
  return {
    plan,
    find: counter.find,
    findings: () => [...plan.findings, ...plan.mods.wrong, ...counter.refused, ...absent, ...lacking],
    missing: new Set(lacking.map(({ module }) => module)).size,
    bytes: indexes.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

type Maker = () => Promise<Offer> | Offer;

/** Gives out the files of a plan. */
class Counter {
  readonly #host: Host;
  readonly #plan: Plan;
  readonly #indexes: readonly Index[];
  readonly #shelf = new Shelf<OpenedFrame>(SHELF);
  readonly #files: ReadonlyMap<string, Maker>;
  readonly #refused = new Map<string, Finding>();

  constructor(host: Host, plan: Plan, indexes: readonly Index[]) {
    this.#host = host;
    this.#plan = plan;
    this.#indexes = indexes;
    for (const { refused } of indexes) for (const found of refused) this.#refuse(found);
    this.#files = new Map([...this.#versions(), ...this.#lists()]);
  }

  get refused(): readonly Finding[] {
    return [...this.#refused.values()];
  }

  readonly find: Find = async (path) => this.#files.get(path)?.();

  /** A finding for each file that no bundle has. Where the go command would be asked what is needed, archives are not missed. */
  lacking({ module, mod, zip }: Need): readonly Finding[] {
    const lacks = (what: string): Finding =>
      finding('E_OFFLINE_MISSING', { module: idOf(module), message: `its ${what} is in no bundle` });
    if (mod !== undefined && !this.#plan.mods.has(module)) return [lacks('go.mod')];
    const missed = zip !== undefined && this.#plan.question === undefined;
    return missed && this.#places(module).length === 0 ? [lacks('archive')] : [];
  }

  *#versions(): Generator<readonly [string, Maker]> {
    for (const { module, mod, zip } of this.#plan.needs.modules) {
      yield [proxyName(module, 'info'), () => text(infoText(module), 'application/json')];
      if (mod !== undefined && (this.#plan.mods.has(module) || this.#isRefused(module)))
        yield [proxyName(module, 'mod'), () => this.#mod(module)];
      if (zip !== undefined && this.#places(module).length > 0)
        yield [proxyName(module, 'zip'), () => this.#zip(module, zip)];
    }
  }

  /** As a file proxy has them: of the versions whose go.mod is there. */
  *#lists(): Generator<readonly [string, Maker]> {
    const listed = this.#plan.needs.modules
      .filter(({ module, mod }) => mod !== undefined && this.#plan.mods.has(module))
      .map(({ module }) => module);
    for (const [path, list] of versionLists(listed)) {
      const version = latestVersion(list.trimEnd().split('\n'));
      yield [`${escapePath(path)}/@v/list`, () => text(list, PLAIN)];
      yield [`${escapePath(path)}/@latest`, () => text(infoText({ path, version }), 'application/json')];
    }
  }

  #places(module: ModuleVersion): readonly PlacedIn[] {
    const name = fileName(module, 'zip');
    return this.#indexes.flatMap((index) => index.archives.get(name) ?? []);
  }

  #mod(module: ModuleVersion): Offer {
    const name = fileName(module, 'mod');
    const bytes = this.#indexes.flatMap(({ mods }) => mods.get(name) ?? [])[0];
    if (bytes === undefined) throw Failure.of(this.#reason(module));
    return { type: PLAIN, tag: sha256Hex(bytes), bytes, done: () => undefined };
  }

  /** From the first bundle whose copy is what the sum names. */
  async #zip(module: ModuleVersion, want: H1): Promise<Offer> {
    const name = fileName(module, 'zip');
    for (const place of this.#places(module)) {
      const loan = await this.#open(place);
      const at = loan?.value.archives[name];
      if (loan === undefined || at === undefined) loan?.giveBack();
      else {
        const bytes = loan.value.packed.subarray(at.start, at.start + at.size);
        const done = (): void => {
          loan.giveBack();
        };
        // the canonical form has one text for one h1
        return { type: 'application/zip', tag: want, bytes, done };
      }
    }
    throw Failure.of(this.#reason(module));
  }

  /** What a bundle has and may not be shown is no 404: the go command would go on to its next proxy. */
  #isRefused(module: ModuleVersion): boolean {
    return this.refused.some((found) => found.module === idOf(module));
  }

  #reason(module: ModuleVersion): Finding {
    const id = idOf(module);
    const found = this.refused.find((one) => one.module === id) ?? this.refused.at(-1);
    return { ...(found ?? finding('E_OFFLINE_MISSING')), module: id };
  }

  /** The frame, with its planned archives proven; undefined when it is no frame any more. */
  async #open({ file, frame, last, number, names }: PlacedIn): Promise<Loan<OpenedFrame> | undefined> {
    const wishes = this.#wishes(names);
    try {
      const open = (): Promise<OpenedFrame> => {
        collectAbove(SHELF); // frames that made room
        return this.#host.work.do('open', { file, frame, last, wishes }, { weight: frame.size });
      };
      const loan = await this.#shelf.borrow(`${number} ${file}`, frame.size, open);
      for (const found of loan.value.refused) this.#refuse(found);
      return loan;
    } catch (thrown) {
      if (this.#host.signal.aborted || !(thrown instanceof Failure)) throw thrown;
      this.#refuse({ ...thrown.finding, path: file });
      return undefined;
    }
  }

  #wishes(names: readonly (readonly [string, ModuleVersion])[]): Readonly<Record<string, H1>> {
    const { sums } = this.#plan.project;
    return Object.fromEntries(
      names.flatMap(([name, module]) => {
        const want = sums.wanted(module, false);
        return want === undefined ? [] : [[name, want] as const];
      }),
    );
  }

  /** Told once, when it is found. */
  #refuse(found: Finding): void {
    const key = `${found.code} ${found.module ?? ''} ${found.path ?? ''}`;
    if (this.#refused.has(key)) return;
    this.#refused.set(key, found);
    this.#host.say(`refused: ${found.code} ${found.module ?? ''} ${found.path ?? ''}: ${found.message}`);
  }
}

const PLAIN = 'text/plain; charset=utf-8';

function text(content: string, type: string): Offer {
  const bytes = Buffer.from(content);
  return { type, tag: sha256Hex(bytes), bytes, done: () => undefined };
}
