import type { ErrorCode, Finding } from './errors.ts';

/** What `explain` was asked for, as `--json` prints it beside the report. */
export type Explanation = CodeExplained | ModuleExplained;

/** One row of the table of codes. */
export interface CodeExplained {
  readonly kind: 'code';
  readonly code: ErrorCode;
  readonly level: Finding['level'];
  /** Of a run that ends with it; 0 for a warning. */
  readonly exitStatus: number;
  readonly cause: string;
  readonly remedy: string;
}

/** Everything that the checkout and the module cache say of one module. */
export interface ModuleExplained {
  readonly kind: 'module';
  readonly path: string;
  /** The version that was asked for; null: whatever is selected. */
  readonly version: string | null;
  /** The shortest chain of each root, and of the workspace. Empty: none requires it. */
  readonly chains: readonly Chain[];
  /** Every line of the sum files that names it. */
  readonly sums: readonly SumNamed[];
  /** What the module cache holds of each version that is needed or asked for. By name and size alone: nothing of it was hashed. */
  readonly files: readonly FileNamed[];
  /** Packages that import one of its packages; null where the go command was not asked. */
  readonly importedBy: readonly string[] | null;
  /** Why it was not asked. */
  readonly notAsked: string | null;
}

/** How one way to look at the roots comes to the module. */
export interface Chain {
  /** Folder of the root; `go.work` for all roots joined. */
  readonly root: string;
  /** `path@version`, from what the root requires to the module. */
  readonly through: readonly string[];
  /** The line it starts at: `go.mod:5`. */
  readonly place: string;
  /** The version that is selected; null where there is none, as for a main module. */
  readonly selected: string | null;
  /** What stands in for it: `path@version`, or a folder; null: nothing. */
  readonly replacedBy: string | null;
}

export interface SumNamed {
  /** `go.sum:17` */
  readonly place: string;
  readonly version: string;
  readonly of: 'archive' | 'go.mod';
  readonly hash: string;
}

export interface FileNamed {
  /** `path@version` */
  readonly module: string;
  readonly kind: 'info' | 'mod' | 'zip' | 'tree';
  readonly path: string;
  /** Null where it is not there. Of a tree, what its files hold. */
  readonly bytes: number | null;
}
