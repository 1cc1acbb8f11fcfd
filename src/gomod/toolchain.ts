import { finding, type Finding } from '../errors.ts';
import type { GoLines } from './directives.ts';
import { compareGo, versionOfGo } from './goversion.ts';
import { shown, workspacesOf, type Project } from './project.ts';

/** Go looks at go and toolchain lines since this version. */
const FIRST_TO_LOOK = '1.21';

/** A line that asks for a Go. */
export interface Asking {
  /** `file:line` */
  readonly path: string;
  /** The version without the leading `go`. */
  readonly version: string;
}

/**
 * A finding for each root, and for the go.work, whose go line wants a newer Go than there is. The toolchain line does not count:
 * the seal sets GOTOOLCHAIN=local. None where there is no Go, a development build, or one that does not look at go lines.
 *
 * @param goversion GOVERSION, such as `go1.26.8`
 * @see cmd/go/internal/gover; go-modules-spec.md 5.7; threat-model T18, T26
 */
export function tooNew(project: Project, goversion: string): readonly Finding[] {
  const have = looking(goversion);
  if (have === undefined) return [];
  return goLines(project).flatMap(({ path, version: go }) =>
    compareGo(go, have) <= 0
      ? []
      : [
          finding('E_TOOLCHAIN', {
            path,
            want: `go ${go}`,
            got: `go ${have}`,
            message: `need go ${go}, have go ${have}; a sealed build fetches no toolchain`,
            remedy: `install Go ${go} or newer and put it first in PATH (in a workflow: setup-go before this step), or lower the go line`,
          }),
        ],
  );
}

/** The go line that wants the newest Go; undefined where there is none. */
export function newestGoLine(project: Project): Asking | undefined {
  const [first, ...others] = goLines(project);
  if (first === undefined) return undefined;
  return others.reduce((best, line) => (compareGo(line.version, best.version) > 0 ? line : best), first);
}

/**
 * The toolchain lines that name a newer Go than there is. The go command, where it may switch, follows the one of the go.work,
 * and those of the roots only where no go.work joins them. None in the cases of {@link tooNew}.
 *
 * @see cmd/go/internal/toolchain Select; go-modules-spec.md 5.7; peers.md M24
 */
export function newerToolchains(project: Project, goversion: string): readonly Asking[] {
  const have = looking(goversion);
  if (have === undefined) return [];
  const works = workspacesOf(project);
  const members = new Set(works.flatMap((work) => work.members));
  const files = [
    ...works.map(({ dir, work }) => ({ file: shown(dir, 'go.work'), ...work })),
    ...project.roots
      .filter(({ dir }) => !members.has(dir))
      .map(({ dir, mod }) => ({ file: shown(dir, 'go.mod'), ...mod })),
  ];
  return files.flatMap(({ file, toolchain = '', lines }) => {
    const version = versionOfGo(toolchain);
    if (version === undefined || compareGo(version, have) <= 0) return [];
    return [{ path: place(file, lines.toolchain), version }];
  });
}

/** The version of a Go that looks at what the lines say. */
function looking(goversion: string): string | undefined {
  const have = versionOfGo(goversion);
  return have === undefined || compareGo(have, FIRST_TO_LOOK) < 0 ? undefined : have;
}

function goLines(project: Project): readonly Asking[] {
  const files: readonly { file: string; go: string | undefined; lines: GoLines }[] = [
    ...workspacesOf(project).map(({ dir, work }) => ({ file: shown(dir, 'go.work'), ...work })),
    ...project.roots.map(({ dir, mod }) => ({ file: shown(dir, 'go.mod'), ...mod })),
  ];
  return files.flatMap(({ file, go, lines }) =>
    go === undefined ? [] : [{ path: place(file, lines.go), version: go }],
  );
}

function place(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}
