import { exitStatus, type Finding } from './errors.ts';
import type { Explanation } from './explanation.ts';

/** What a run did, as `--json` prints it and the action's outputs give it. Keys are stable; design section 3.1. */
export interface Report {
  readonly schema: 1;
  readonly command: string;
  /** True when no finding is an error. */
  readonly ok: boolean;
  readonly roots: readonly ReportRoot[];
  readonly modules: Counts;
  readonly bytes: Bytes;
  readonly seconds: Seconds;
  readonly findings: readonly Finding[];
  /** The files a command wrote, or what it was asked to print. */
  readonly bundle?: ReportBundle;
  readonly seal?: ReportSeal;
  /** Only of scope `needed`. */
  readonly leftOut?: LeftOut | undefined;
  /** Of a command that ran without network: how often something was sent to another machine and had no way; null where that is not told. */
  readonly network?: { readonly noRoutes: number | null };
  /** Of `diff`; and of a run that restored from the entry of other needs: from what that held to what is needed now. */
  readonly diff?: Difference;
  /** Of a step that has to do with the store. */
  readonly cache?: ReportCache;
  /** The largest archives of those that came in, and the slowest; each at most once. */
  readonly heavy?: readonly HeavyModule[];
  /** Of `run --reproduce`: what two builds wrote alike. */
  readonly reproduced?: readonly { readonly path: string; readonly sha256: string }[];
  /** Of `doctor`: every check that was made, in order. */
  readonly checks?: readonly Checkup[];
  /** What became of each module version of the plan, in order; 5,000 at most. Of commands that fill, verify or pack. */
  readonly inventory?: readonly ModuleRecord[];
  /** What was asked of the proxy list, in the order in which it was wanted; 10,000 at most. */
  readonly requests?: readonly RequestRecord[];
  /** Of `explain`. */
  readonly explanation?: Explanation;
}

/** A module version of the plan, and what became of it. */
export interface ModuleRecord {
  /** `path@version` */
  readonly module: string;
  /** `rejected`: offered or found, and not what the sums name. */
  readonly state: 'present' | 'restored' | 'fetched' | 'rejected' | 'missing';
  /** Bytes of the archive as it lies in the folder; null where none is needed or none is kept. */
  readonly size: number | null;
}

/** One file that the proxy list was asked for. Times are milliseconds since the run began. */
export interface RequestRecord {
  /** `path@version` */
  readonly module: string;
  readonly file: 'mod' | 'zip';
  /** The entry of the list that sent it, without credentials; null when it did not come. */
  readonly from: string | null;
  /** From here on it waits for its turn. */
  readonly wanted: number;
  /** The first request left; null: none did. */
  readonly sent: number | null;
  /** The last answer that may be the file began; null: there was none. */
  readonly answered: number | null;
  readonly ended: number;
  /** Bytes of the file; 0 when it did not come. */
  readonly bytes: number;
  /** Requests, of every entry of the list. */
  readonly tries: number;
}

/** What the store had for what the roots need, and what it got. */
export interface ReportCache {
  readonly key: string;
  /** The entry that was found; null: none. */
  readonly matched: string | null;
  /** `exact`: the key's own entry gave all; `own`: it did not; `near`: that of other needs; `none`; `unasked`: nobody looked. */
  readonly hit: 'exact' | 'own' | 'near' | 'none' | 'unasked';
  /** Why the store may be read or written, or not. */
  readonly policy: string;
  /** The key of the entry that was written; null: none was. */
  readonly saved: string | null;
}

/** One archive that came in. */
export interface HeavyModule {
  /** `path@version` */
  readonly module: string;
  /** The entry of the proxy list, for people; null: a bundle. */
  readonly from: string | null;
  /** As it came: compressed by a proxy, plain from a bundle. */
  readonly bytes: number;
  /** From the request to the proof; null for one of a bundle, which is not read one by one. */
  readonly seconds: number | null;
}

/** The bundle that was written. */
export interface ReportBundle {
  readonly path: string;
  readonly sha256: string;
  /** SHA-256 of the bundle it builds on; only of a delta. */
  readonly base?: string;
}

/** What scope `needed` left out. */
export interface LeftOut {
  /** Module versions of scope `build` whose archives no package of the roots needs. */
  readonly modules: number;
  /** Of those archives, as far as that is told without bringing them; null where it is not. */
  readonly bytes: number | null;
  /** `os/arch` the question was about. */
  readonly platforms: readonly string[];
}

/** What two bundles or checkouts have that the other has not. */
export interface Difference {
  readonly added: readonly DiffModule[];
  readonly removed: readonly DiffModule[];
  /** One version of a path in place of another, or the same with another sum. */
  readonly changed: readonly { readonly from: DiffModule; readonly to: DiffModule }[];
  /** Versions of which only the go.mod is held; null where a checkout is compared, which does not tell them. */
  readonly gomods: { readonly added: number; readonly removed: number } | null;
}

/** A module version with its archive. */
export interface DiffModule {
  readonly path: string;
  readonly version: string;
  /** The h1 of the archive. */
  readonly zip: string;
  /** Bytes of the archive as a bundle holds it; null where that is not told. */
  readonly size: number | null;
}

/** The seal that was made. */
export interface ReportSeal {
  readonly mode: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Roots that could be built from their own vendor folder, each with the seal for that. */
  readonly roots?: readonly { readonly dir: string; readonly variables: Readonly<Record<string, string>> }[];
}

/** One check of `doctor`. */
export interface Checkup {
  readonly id: string;
  /** What it looks for, in words. */
  readonly looks: string;
  /** `skipped`: there was nothing to look at, such as no checkout. */
  readonly result: 'ok' | 'warning' | 'error' | 'skipped';
  readonly findings: number;
}

export interface ReportRoot {
  readonly dir: string;
  readonly module: string;
  readonly go: string | null;
  readonly workspace: string | null;
  readonly vendored: boolean;
}

/** Module versions of the plan, not files. */
export interface Counts {
  readonly planned: number;
  /** Complete and proven when the run began. */
  readonly present: number;
  /** Something of them came from a bundle. */
  readonly restored: number;
  /** Something of them came from the proxy list. */
  readonly fetched: number;
  /** Complete and proven at the end. */
  readonly verified: number;
  /** Offered or found, and not what the sums name. */
  readonly rejected: number;
  readonly missing: number;
}

export interface Bytes {
  readonly restored: number;
  readonly fetched: number;
  readonly bundle: number;
  /** Of the entry that was saved, where it was packed for that. */
  readonly saved: number;
}

export interface Seconds {
  readonly plan: number;
  readonly restore: number;
  readonly fetch: number;
  readonly verify: number;
  readonly save: number;
  /** To find an entry and bring it here. */
  readonly lookup: number;
  /** To choose and prove a seal. */
  readonly seal: number;
}

/** The parts of a report a recipe fills in; what it leaves out is 0 or empty. */
export interface Told {
  readonly roots?: readonly ReportRoot[];
  readonly modules?: Partial<Counts>;
  readonly bytes?: Partial<Bytes>;
  readonly seconds?: Partial<Seconds>;
  readonly findings?: readonly Finding[];
  readonly bundle?: ReportBundle;
  readonly seal?: ReportSeal;
  readonly diff?: Difference | undefined;
  readonly leftOut?: LeftOut | undefined;
  readonly inventory?: readonly ModuleRecord[] | undefined;
  readonly requests?: readonly RequestRecord[] | undefined;
  readonly cache?: ReportCache | undefined;
  readonly heavy?: readonly HeavyModule[] | undefined;
}

/** The one report object of a run, with every key of the schema. */
export function makeReport(command: string, told: Told): Report {
  const findings = told.findings ?? [];
  return {
    schema: 1,
    command,
    ok: exitStatus(findings) === 0,
    roots: told.roots ?? [],
    modules: {
      planned: 0,
      present: 0,
      restored: 0,
      fetched: 0,
      verified: 0,
      rejected: 0,
      missing: 0,
      ...told.modules,
    },
    bytes: { restored: 0, fetched: 0, bundle: 0, saved: 0, ...told.bytes },
    seconds: { plan: 0, restore: 0, fetch: 0, verify: 0, save: 0, lookup: 0, seal: 0, ...told.seconds },
    findings,
    ...(told.bundle === undefined ? {} : { bundle: told.bundle }),
    ...(told.seal === undefined ? {} : { seal: told.seal }),
    ...(told.diff === undefined ? {} : { diff: told.diff }),
    ...(told.leftOut === undefined ? {} : { leftOut: told.leftOut }),
    ...(told.inventory === undefined ? {} : { inventory: told.inventory }),
    ...(told.requests === undefined ? {} : { requests: told.requests }),
    ...(told.cache === undefined ? {} : { cache: told.cache }),
    ...(told.heavy === undefined ? {} : { heavy: told.heavy }),
  };
}
