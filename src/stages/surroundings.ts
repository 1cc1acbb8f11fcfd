import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { finding, type Finding } from '../errors.ts';
import type { GoEnv } from '../gomod/go.ts';
import { splitGoflags } from '../gomod/goflags.ts';
import type { Host } from '../host.ts';

/** Bytes of the largest settings file that is read. */
const MOST = 1 << 20;

/** Variables whose value is a program, or a library that is loaded into every program. */
const PROGRAMS: ReadonlySet<string> = new Set([
  ...['GOCACHEPROG', 'CC', 'CXX', 'FC', 'AR', 'GCCGO', 'PKG_CONFIG', 'GOTOOLDIR'],
  ...['LD_PRELOAD', 'LD_AUDIT', 'DYLD_INSERT_LIBRARIES'],
  ...['GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_PROXY_COMMAND', 'GIT_EXTERNAL_DIFF', 'GIT_EXEC_PATH'],
  ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
]);

/** Settings of git that are programs, or name a file with more settings. */
const GIT_PROGRAM =
  /fsmonitor|sshcommand|gitproxy|hookspath|helper|askpass|editor|pager|command|program|textconv|^alias\.|^filter\.|^diff\..*external|^include/i;

/** Flags that name a program. Those that no seal allows are refused before. */
const PROGRAM_FLAG = /^--?(exec|vettool)(=|$)/;

/**
 * What earlier steps have left around a seal, by name and without values, which may be secrets: a file of `go env -w` that is
 * read no longer, and settings that are programs. All of it may be meant, so it is only told.
 *
 * @param env the environment that the seal is made in
 * @param by what the go command said there
 * @see threat-model T30, T32
 */
export function surroundings(env: Host['env'], by: GoEnv): readonly Finding[] {
  return [...userFile(by), ...programs(env, by)];
}

function userFile({ GOENV }: GoEnv): readonly Finding[] {
  const names = namesIn(GOENV);
  if (names.length === 0) return [];
  return [
    finding('W_GOENV_IGNORED', {
      path: GOENV,
      message: `it sets ${names.join(', ')}; sealed steps do not read it`,
    }),
  ];
}

function programs(env: Host['env'], { GOFLAGS, GOROOT }: GoEnv): readonly Finding[] {
  const set = Object.keys(env)
    .filter((name) => (env[name] ?? '') !== '' && isProgram(name, env))
    .sort();
  const flags = splitGoflags(GOFLAGS).flatMap((word) => {
    const [, name] = PROGRAM_FLAG.exec(word) ?? [];
    return name === undefined ? [] : [`GOFLAGS -${name}`];
  });
  const found = [...set, ...flags];
  const file = GOROOT === '' ? '' : join(GOROOT, 'go.env');
  const below = namesIn(file).filter((name) => PROGRAMS.has(name) || name === 'GOFLAGS');
  return [
    ...(found.length === 0 ? [] : [finding('W_ENV_PROGRAM', { message: `${WHAT}: ${found.join(', ')}` })]),
    ...(below.length === 0
      ? []
      : [
          finding('W_ENV_PROGRAM', {
            path: file,
            message: `it is part of this Go, and sets ${below.join(', ')}`,
          }),
        ]),
  ];
}

const WHAT = 'the environment names programs that a build may run, and no sum covers them';

function isProgram(name: string, env: Host['env']): boolean {
  const value = env[name] ?? '';
  if (name === 'GOAUTH') return !/^(off|netrc)$/.test(value);
  if (name === 'NODE_OPTIONS')
    return /(^|\s)(--require|-r|--import|--loader|--experimental-loader)\b/.test(value);
  if (name === 'GIT_CONFIG_PARAMETERS') return value.includes('=');
  if (/^GIT_CONFIG_KEY_[0-9]+$/.test(name)) return GIT_PROGRAM.test(value);
  return PROGRAMS.has(name);
}

/** The names that a settings file of Go sets; of one that cannot be read none. */
function namesIn(file: string): readonly string[] {
  if (file === '' || file === 'off') return [];
  try {
    const stat = statSync(file);
    if (!stat.isFile() || stat.size > MOST) return [];
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line) => /^\s*([A-Z][A-Z0-9_]*)=/.exec(line)?.[1] ?? []);
  } catch {
    return []; // Go passes it over too
  }
}
