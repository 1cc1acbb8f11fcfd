/** What a user and a machine add to a proxy list: credentials, HTTP proxies on the way, authorities. */
import { parseAuthLines } from './authlines.ts';
import { readAuthorityFile, systemAuthorities } from './authorities.ts';
import { Credentials } from './credentials.ts';
import { proxyFor } from './httpproxy.ts';
import { readGoauth, readNetrc } from './netrc.ts';

/** Nothing of it can be printed: what holds secrets is behind a function or a private field. */
export interface Access {
  readonly credentials: Credentials;
  /** What more to do about credentials when a proxy refuses; undefined: nothing. */
  readonly authHint?: string;
  /** The HTTP proxy on the way to an address. */
  readonly proxyOf: (url: URL) => URL | undefined;
  /** Certificates to be trusted, each as PEM; read when first asked. */
  readonly authorities: () => readonly string[];
}

/** The settings an {@link Access} is made of. */
export interface AccessSettings {
  /** The environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** GOAUTH as the go command has it. */
  readonly goauth: string;
  /** The proxy-auth lines, and what they were given as. */
  readonly lines: { readonly text: string; readonly name: string };
  /** A file with authorities to trust beside those of the system. */
  readonly caFile: string | undefined;
}

/**
 * Reads what was named, and keeps the rest for when an https request needs it.
 *
 * @throws Failure `E_USAGE` for a proxy-auth line or a file of authorities, `E_UNREADABLE`
 * @see go-modules-spec.md 2.5
 */
export function readAccess({ env, goauth, lines, caFile }: AccessSettings): Access {
  const named = parseAuthLines(lines.text, lines.name);
  const own = caFile === undefined ? [] : readAuthorityFile(caFile);
  const { netrc, commands } = readGoauth(goauth);
  const credentials = Credentials.from('a proxy-auth line', () => named).and(
    netrc ? Credentials.from('netrc', () => readNetrc(env, process.platform)) : undefined,
  );
  return {
    credentials,
    ...(commands
      ? { authHint: 'GOAUTH names commands, which are not run for proxies: use a proxy-auth line' }
      : {}),
    proxyOf: (url) => proxyFor(url, env),
    authorities: () => [...systemAuthorities(env, process.platform), ...own],
  };
}

/** The access of whom nothing was given: no credentials, no HTTP proxy, the authorities of Node. */
export const plainAccess: Access = {
  credentials: Credentials.none,
  proxyOf: () => undefined,
  authorities: () => systemAuthorities({}, process.platform),
};
