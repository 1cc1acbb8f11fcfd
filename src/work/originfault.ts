/** What the go command says when it cannot bring a module from its origin, and what that means. */
import type { ErrorCode } from '../errors.ts';
import type { Host } from '../host.ts';
import { Fault } from '../proxy/fault.ts';
import { secretsIn } from './originenv.ts';

const MOST_LINES = 8;
const MOST_CHARACTERS = 1000;

interface Meaning {
  readonly says: RegExp;
  readonly code: ErrorCode;
  readonly cause: string;
  readonly remedy?: string;
}

/** In this order: an origin that asks for a password often says not found as well. */
const MEANINGS: readonly Meaning[] = [
  {
    says: /could not read (Username|Password)|Authentication failed|Permission denied|Host key verification failed|returned error: 40[13]\b|: 40[13] (Unauthorized|Forbidden)/i,
    code: 'E_AUTH',
    cause: 'the origin of the module refused, or got no credentials',
    remedy: 'give git (a credential helper, a key) or Go (GOAUTH, .netrc) credentials for its host',
  },
  {
    says: /unknown revision|repository '[^']*' not found|repository not found|does not appear to be a git repository|returned error: 4(04|10)\b|: (404 Not Found|410 Gone)/i,
    code: 'E_NOT_FOUND',
    cause: 'the origin of the module has not got this version, or is not there',
    remedy: 'check the version and the address; an origin may also hide what these credentials may not read',
  },
  {
    says: /x509: |certificate|SSL /,
    code: 'E_TLS',
    cause: 'the origin of the module has no certificate this machine trusts',
    remedy: 'add its authority to those of the system, or name it with SSL_CERT_FILE and GIT_SSL_CAINFO',
  },
  {
    says: /could not resolve|no such host|connection refused|could(n't| not) connect|failed to connect|timed out|i\/o timeout|unreachable|name resolution|no route to host|connection reset/i,
    code: 'E_CONNECT',
    cause: 'the origin of the module cannot be reached',
  },
  {
    says: /returned error: 5\d\d\b|: 5\d\d [A-Z]/,
    code: 'E_SERVER',
    cause: 'the origin of the module answered with an error',
  },
  {
    says: /requires go >= /,
    code: 'E_DIRECT',
    cause: 'the module wants a newer Go than the one that is here',
    remedy: 'install that Go: toolchains are never fetched; or name a proxy that has the module',
  },
];

/** What a run of the go command left about one module. */
export interface Said {
  /** What it says about the module. */
  readonly error: string;
  /** Everything else it has written. */
  readonly stderr: string;
}

/** The fault for what the go command says; {@link shown} has made the error fit to be told. */
export function originFault({ error, stderr }: Said): Fault {
  const program = missingProgram(error, stderr);
  if (program !== undefined) return notInstalled(program);
  const found = MEANINGS.find(({ says }) => says.test(error));
  const { code, cause, remedy } = found ?? { code: 'E_DIRECT' as const };
  return new Fault(code, {
    text: error,
    ...(cause === undefined ? {} : { cause }),
    ...(remedy === undefined ? {} : { remedy }),
  });
}

/** The program for an origin that is not in PATH; Go tells of some only on its error output. */
function missingProgram(error: string, stderr: string): string | undefined {
  const [, named] = /exec: "([\w.-]{1,40})": executable file not found/.exec(error) ?? [];
  if (named !== undefined || !/no (secure )?protocol found/.test(error)) return named;
  return /missing (\w{1,40}) command\b/.exec(stderr)?.[1]?.toLowerCase();
}

/** @param program `go`, `git` or another the go command calls */
export function notInstalled(program: string): Fault {
  return new Fault('E_DIRECT', {
    text: `${program} cannot be run`,
    cause: `the module has to come from its origin, and ${program} is not in PATH`,
    remedy: `install ${program}, or name a proxy that has the module`,
  });
}

/** The fault of a run that was ended because it took too long. @param limitMs the time it had */
export function tookTooLong(limitMs: number): Fault {
  return new Fault('E_TIMEOUT', {
    text: `ended after ${Math.round(limitMs / 1000)} s`,
    cause: 'the go command did not get the module from its origin in time',
  });
}

/**
 * Text of the go command and of git, fit to be shown in one line: without the private folder, secrets, userinfo and queries of
 * addresses, and control characters; eight lines at most.
 */
export function shown(
  text: string,
  { dir, env }: { readonly dir: string; readonly env: Host['env'] },
): string {
  const bare = secretsIn(env)
    .reduce((all, secret) => all.replaceAll(secret, '***'), text.slice(0, 64 << 10))
    .replaceAll(dir, '')
    .replaceAll(/ in \/modcache\/cache\/vcs(\/\w+)?/g, '')
    .replaceAll(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/'"]*@/gi, '$1')
    .replaceAll(/([a-z][a-z0-9+.-]{0,20}:\/\/[^\s'"?]*)\?[^\s'"]*/gi, '$1');
  const lines = bare
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim());
  const most = lines.filter((line) => line !== '').slice(0, MOST_LINES);
  return most.join(' | ').slice(0, MOST_CHARACTERS);
}
