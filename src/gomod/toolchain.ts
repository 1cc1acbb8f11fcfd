import { finding, type Finding } from '../errors.ts';
import { compareGo, versionOfGo } from './goversion.ts';
import { shown, type Project } from './project.ts';

/** Go looks at go lines since this version. */
const FIRST_TO_LOOK = '1.21';

/**
 * A finding for each root, and for the go.work, whose go line wants a newer Go than there is. The toolchain line does not count:
 * the seal sets GOTOOLCHAIN=local. None where there is no Go, a development build, or one that does not look at go lines.
 *
 * @param goversion GOVERSION, such as `go1.26.8`
 * @see cmd/go/internal/gover; go-modules-spec.md 5.7; threat-model T18, T26
 */
export function tooNew({ roots, workspace }: Project, goversion: string): readonly Finding[] {
  const have = versionOfGo(goversion);
  if (have === undefined || compareGo(have, FIRST_TO_LOOK) < 0) return [];
  const lines = [
    ...(workspace === undefined ? [] : [{ path: 'go.work', go: workspace.work.go }]),
    ...roots.map(({ dir, mod }) => ({ path: shown(dir, 'go.mod'), go: mod.go })),
  ];
  return lines.flatMap(({ path, go }) =>
    go === undefined || compareGo(go, have) <= 0
      ? []
      : [
          finding('E_TOOLCHAIN', {
            path,
            want: `go ${go}`,
            got: `go ${have}`,
            message: `need go ${go}, have go ${have}; a sealed build fetches no toolchain`,
            remedy: `put Go ${go} or newer in PATH, or lower the go line`,
          }),
        ],
  );
}
