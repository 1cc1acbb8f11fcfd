import { pathToFileURL } from 'node:url';
import { Failure } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import { sealGoflags } from '../gomod/goflags.ts';
import type { CacheFolder } from '../gomod/modcache.ts';
import type { Plan } from './plan.ts';

export type SealMode = 'modcache' | 'proxy' | 'vendor';

type Variables = Readonly<Record<string, string>>;

/**
 * The environment that keeps the go command off the network. No value is empty, as an empty one would let the user's file
 * through; but for a cache program that is there to be taken out.
 */
export interface Sealed {
  readonly mode: SealMode;
  readonly variables: Variables;
  /** Roots whose own vendor folder is proven, where the job is not sealed to vendor folders; each with the seal it could have. */
  readonly roots?: readonly { readonly dir: string; readonly variables: Variables }[];
}

/** The settings in force before a seal. */
type Before = Pick<GoEnv, 'GOFLAGS' | 'GOPATH' | 'GOCACHE'> & Partial<Pick<GoEnv, 'GOCACHEPROG'>>;

/**
 * The sealing environment for the roots of a plan.
 *
 * @param env the settings in force before; GOFLAGS is merged, GOPATH and GOCACHE are pinned to where they were
 * @throws Failure `E_GOFLAGS` for a flag that would undo the seal
 * @see go-modules-spec.md 11
 */
export function seal(plan: Plan, env: Before, mode: SealMode): Sealed {
  const variables = {
    GOENV: 'off', // first: nothing of the user's file gets in below
    GO111MODULE: 'on',
    GOPROXY: mode === 'proxy' ? fileProxy(plan.folder) : 'off',
    GONOPROXY: 'none', // GOPRIVATE alone would open the network again, even with GOPROXY=off
    GONOSUMDB: 'none',
    GOSUMDB: 'off', // every sum is in the plan, so nothing is left to ask
    GOVCS: '*:off',
    GOAUTH: 'off',
    GOTOOLCHAIN: 'local',
    GOWORK: plan.project.workspace?.file ?? 'off',
    GOFLAGS: sealGoflags(env.GOFLAGS, mode === 'vendor' ? 'vendor' : 'readonly'),
    GOMODCACHE: plan.folder.trees,
    ...(env.GOPATH === '' ? {} : { GOPATH: env.GOPATH }),
    ...(env.GOCACHE === '' ? {} : { GOCACHE: env.GOCACHE }),
    // it may use the network, and nothing it hands out is covered by a sum
    ...((env.GOCACHEPROG ?? '') === '' ? {} : { GOCACHEPROG: '' }),
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'none',
  };
  return { mode, variables };
}

/** The module cache as a file proxy; `%` and blanks encoded, as Go decodes the path once. */
function fileProxy(folder: CacheFolder): string {
  return pathToFileURL(folder.download).href;
}

export type SealFormat = 'sh' | 'json' | 'github' | 'docker';

const LINE: Readonly<Record<Exclude<SealFormat, 'json'>, (name: string, value: string) => string>> = {
  sh: (name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`,
  github: (name, value) => `${name}=${value}`,
  docker: (name, value) => `ENV ${name}="${value.replaceAll(/[\\"$]/g, '\\$&')}"`,
};

/**
 * The variables as a shell, the runner's environment file, a Dockerfile or a program reads them; ends in a newline.
 *
 * @throws Failure `E_USAGE` for a value with a line end, where one line is all the format has for it
 */
export function formatSeal({ variables }: Pick<Sealed, 'variables'>, format: SealFormat): string {
  if (format === 'json') return `${JSON.stringify(variables, null, 2)}\n`;
  const broken = Object.entries(variables).find(([, value]) => /[\r\n]/.test(value))?.[0];
  if (broken !== undefined && format !== 'sh')
    throw new Failure('E_USAGE', {
      message: `the value of ${broken} holds a line end, which --format ${format} cannot carry`,
      remedy: 'use folders without line ends in their names, or --format json',
    });
  return Object.entries(variables)
    .map(([name, value]) => `${LINE[format](name, value)}\n`)
    .join('');
}
