import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { Failure } from '../errors.ts';
import type { Host } from '../host.ts';

/** The settings of the go command that matter here, as `go env` says them. */
export interface GoEnv {
  readonly GOMODCACHE: string;
  readonly GOPROXY: string;
  readonly GONOPROXY: string;
  readonly GOFLAGS: string;
  readonly GOPATH: string;
  /** `''` when Go is not there. */
  readonly GOCACHE: string;
  /** The platform that is built for; `''` without Go. */
  readonly GOOS: string;
  readonly GOARCH: string;
  /** Such as `go1.26.8`; `''` when Go is not there. */
  readonly GOVERSION: string;
  /** `''` when Go is not there. */
  readonly GOROOT: string;
  /** The file of `go env -w`, there or not; `off` for none, `''` when Go is not there. */
  readonly GOENV: string;
  /** The program that keeps the build cache; `''`: none. */
  readonly GOCACHEPROG: string;
  /** How modules are brought from their origins. */
  readonly origins: GoOrigins;
}

/** What decides whom the go command asks for a module in `direct` mode, and with which credentials. `''`: Go's own default. */
export interface GoOrigins {
  readonly GOAUTH: string;
  readonly GOINSECURE: string;
  readonly GOPRIVATE: string;
  readonly GOVCS: string;
}

const NAMES = [
  ...(['GOMODCACHE', 'GOPROXY', 'GONOPROXY', 'GOFLAGS', 'GOPATH', 'GOCACHE'] as const),
  ...(['GOOS', 'GOARCH', 'GOVERSION', 'GOROOT', 'GOENV', 'GOCACHEPROG'] as const),
];
const OF_ORIGINS = ['GOAUTH', 'GOINSECURE', 'GOPRIVATE', 'GOVCS'] as const;

/**
 * Asks the go command for its settings in `cwd`. It may not switch to another toolchain for that. Without Go, what the
 * environment says and Go's own defaults; GOPROXY is `''` then unless the environment names it.
 *
 * @see go-modules-spec.md 11: process environment, then the user's file, then GOROOT/go.env
 */
export async function readGoEnv(host: Host, cwd: string): Promise<GoEnv> {
  const asked = {
    file: 'go',
    args: ['env', '-json', ...NAMES, ...OF_ORIGINS],
    cwd,
    env: { ...host.env, GOTOOLCHAIN: 'local' },
  };
  const ran = await host.run(asked);
  return ran.status === 0 ? parse(ran.stdout) : withoutGo(host.env);
}

function parse(stdout: string): GoEnv {
  const found: unknown = JSON.parse(stdout);
  const values = new Map(typeof found === 'object' && found !== null ? Object.entries(found) : []);
  const get = (name: string): string => {
    const value: unknown = values.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    GOMODCACHE: get('GOMODCACHE'),
    GOPROXY: get('GOPROXY'),
    GONOPROXY: get('GONOPROXY'),
    GOFLAGS: get('GOFLAGS'),
    GOPATH: get('GOPATH'),
    GOCACHE: get('GOCACHE'),
    GOOS: get('GOOS'),
    GOARCH: get('GOARCH'),
    GOVERSION: get('GOVERSION'),
    GOROOT: get('GOROOT'),
    GOENV: get('GOENV'),
    GOCACHEPROG: get('GOCACHEPROG'),
    origins: originsOf(get),
  };
}

function originsOf(get: (name: string) => string): GoOrigins {
  return {
    GOAUTH: get('GOAUTH'),
    GOINSECURE: get('GOINSECURE'),
    GOPRIVATE: get('GOPRIVATE'),
    GOVCS: get('GOVCS'),
  };
}

function withoutGo(env: Host['env']): GoEnv {
  const get = (name: string): string => env[name] ?? '';
  const gopath = get('GOPATH') === '' ? join(homedir(), 'go') : get('GOPATH');
  const first = gopath.split(delimiter)[0] ?? gopath;
  return {
    GOMODCACHE: get('GOMODCACHE') === '' ? join(first, 'pkg', 'mod') : get('GOMODCACHE'),
    GOPROXY: get('GOPROXY'),
    GONOPROXY: get('GONOPROXY') === '' ? get('GOPRIVATE') : get('GONOPROXY'),
    GOFLAGS: get('GOFLAGS'),
    GOPATH: gopath,
    GOCACHE: get('GOCACHE'),
    origins: originsOf(get),
    GOOS: '', // only Go itself knows what it builds for
    GOARCH: '',
    GOVERSION: '', // the environment's, if it had one, would be nobody's word
    GOROOT: '',
    GOENV: '',
    GOCACHEPROG: get('GOCACHEPROG'),
  };
}

/** The module cache to use: the one asked for, else what `go env` says. Throws `E_MODCACHE` unless it is absolute, as Go does. */
export function modcacheRoot(asked: string | undefined, env: GoEnv): string {
  const root = asked ?? env.GOMODCACHE;
  if (!isAbsolute(root))
    throw new Failure('E_MODCACHE', {
      message: `the module cache ${JSON.stringify(root)} is no absolute path`,
    });
  return root;
}
