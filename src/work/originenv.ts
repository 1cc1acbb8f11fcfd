/** The environment of a go command that asks the origins of modules, and so of git, ssh and the programs that know credentials. */
import { join } from 'node:path';
import type { GoOrigins } from '../gomod/go.ts';
import type { Host } from '../host.ts';

type Environment = Host['env'];

/**
 * What is handed on: how programs, the home folder, credentials and the network are found. No token of a runner's services, no
 * input and no credential for a proxy is among them. The names of HTTP_PROXY and its kin count in both cases.
 */
const PASSED: ReadonlySet<string> = new Set([
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'GOROOT', 'NETRC', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS'], // credential helpers
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
  ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'],
  ...['GIT_ASKPASS', 'GIT_ALLOW_PROTOCOL', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'GIT_EXEC_PATH'],
  ...['SYSTEMROOT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PATHEXT', 'COMSPEC'], // Windows
]);
const GIT_CONFIG = /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|(KEY|VALUE)_[0-9]{1,6})$/;

/**
 * The environment for a go command in `direct` mode that keeps everything below `dir`. No file of the user and no earlier step
 * decides more than `origins` says: the user's `go env` file is not read again.
 *
 * @see go-modules-spec.md 2.5, 2.6, 11; threat-model.md T17, T29–T32, T53
 */
export function originEnv(env: Environment, origins: GoOrigins, dir: string): Environment {
  const passed = Object.entries(env).filter(
    ([name]) => PASSED.has(name.toUpperCase()) || GIT_CONFIG.test(name),
  );
  const asked = Object.entries(origins).filter(([, value]) => value !== '');
  const tmp = join(dir, 'tmp');
  return {
    ...Object.fromEntries(passed),
    ...Object.fromEntries(asked),
    ...withoutGc(env['GIT_CONFIG_COUNT']),
    GOENV: 'off',
    GO111MODULE: 'on',
    GOPROXY: 'direct',
    GOSUMDB: 'off', // the sums of the checkout decide
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GOFLAGS: '-modcacherw',
    GOMODCACHE: join(dir, 'modcache'),
    GOPATH: join(dir, 'gopath'),
    GOCACHE: join(dir, 'gocache'),
    TMPDIR: tmp,
    TMP: tmp,
    TEMP: tmp,
    LC_ALL: 'C', // its words are read
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** One more setting for git: no clean-up in the background, which would outlive the go command in folders that are removed. */
function withoutGc(count = '0'): Environment {
  if (!/^[0-9]{1,6}$/.test(count)) return {};
  const n = Number(count);
  return {
    GIT_CONFIG_COUNT: String(n + 1),
    [`GIT_CONFIG_KEY_${n}`]: 'gc.auto',
    [`GIT_CONFIG_VALUE_${n}`]: '0',
  };
}

/** Credentials that the environment itself holds: what no text that is shown may repeat. */
export function secretsIn(env: Environment): readonly string[] {
  const keys = Object.entries(env).filter(
    ([name, key]) =>
      name.startsWith('GIT_CONFIG_KEY_') && /header|helper|password|token|cookie/i.test(key ?? ''),
  );
  const values = keys.map(([name]) => env[name.replace('KEY', 'VALUE')] ?? '');
  return [...values, env['GOAUTH'] ?? '']
    .flatMap((value) => [value, ...value.split(/[;\s]+/)])
    .filter((part) => part.length > 7);
}
