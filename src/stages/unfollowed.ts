import { finding, type Finding } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import { compareGo, versionOfGo } from '../gomod/goversion.ts';
import { newerToolchains } from '../gomod/toolchain.ts';
import type { Host } from '../host.ts';
import { readSettings } from './doctor/scene.ts';
import type { Plan } from './plan.ts';

/**
 * A warning where sealed steps are built with another Go than the same steps without a seal: a toolchain line, or GOTOOLCHAIN, names
 * one, and the seal says GOTOOLCHAIN=local, with which the go command passes over it without a word. Who has set `local` gets none:
 * for them nothing changes.
 *
 * @param env the environment that the seal is made in
 * @param by what the go command said there
 * @see go-modules-spec.md 5.7; peers.md M24
 */
export function unfollowed({ project }: Plan, env: Host['env'], by: GoEnv): readonly Finding[] {
  const have = versionOfGo(by.GOVERSION);
  if (have === undefined || compareGo(have, '1.21') < 0) return []; // older ones know no toolchains
  const set = readSettings(env, by).get('GOTOOLCHAIN');
  const value = set?.value ?? 'auto';
  const named = versionOfGo(value.replace(/\+.*$/, ''));
  const other = named !== undefined && compareGo(named, have) !== 0 ? [`GOTOOLCHAIN is ${value}`] : [];
  const lines = /^(auto|path)$|\+(auto|path)$/.test(value) ? newerToolchains(project, by.GOVERSION) : [];
  return [
    ...other.map((what) => finding('W_TOOLCHAIN', { message: told(what, have) })),
    ...lines.map(({ path, version }) =>
      finding('W_TOOLCHAIN', { path, message: told(`toolchain go${version} is asked for`, have) }),
    ),
  ];
}

function told(what: string, have: string): string {
  return `${what}; sealed steps build with the go ${have} in PATH`;
}
