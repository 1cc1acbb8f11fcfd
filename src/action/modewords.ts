import type { GoEnv } from '../gomod/go.ts';
import type { Report } from '../report.ts';
import type { SealMode } from '../stages/seal.ts';

/** What the log says of the mode a job was sealed in, and why. @param asked the input `mode` */
export function modeLine(
  asked: SealMode | 'auto' | 'off',
  { seal, roots, findings }: Pick<Report, 'seal' | 'roots' | 'findings'>,
  { GOFLAGS }: Pick<GoEnv, 'GOFLAGS'>,
): string {
  const mode = seal?.mode ?? 'off';
  const why = (): string => {
    if (asked !== 'auto') return `mode: ${asked} asks for it`;
    if (mode === 'vendor') return 'mode: auto; every root has a vendor folder that is proven';
    if (findings.some(({ code }) => code === 'W_SEAL_MODE'))
      return 'mode: auto; not every root has a vendor folder that is proven (W_SEAL_MODE)';
    if (!roots.some(({ vendored }) => vendored)) return 'mode: auto; no root has a vendor folder';
    return GOFLAGS.includes('-mod=readonly')
      ? 'mode: auto; GOFLAGS asks for -mod=readonly'
      : 'mode: auto; there is no Go that could build from the vendor folder';
  };
  return `sealed to ${WORDS[mode] ?? mode}: ${why()}`;
}

const WORDS: Readonly<Record<string, string>> = {
  modcache: 'the module cache',
  proxy: 'a file proxy in the module cache',
  vendor: 'the vendor folders',
};
