/** What credentials there are, and to which address each may go. */

/** The kinds of places credentials come from, strongest first. */
const SOURCES = ['a token', 'a proxy-auth line', 'the entry of the list', 'netrc'] as const;

export type AuthSource = (typeof SOURCES)[number];

/** Headers by the place they are for: `https://host[:port]`, as `URL.origin` has it, and below it a path where only that is meant. */
export type Logins = ReadonlyMap<string, string>;

interface Layer {
  readonly source: AuthSource;
  /** Asked at the first https request that no stronger source serves. */
  readonly logins: () => Logins;
}

/**
 * Users, passwords and tokens, kept where no print of an object shows them. Each goes to the host and port it is for, over
 * https, and nowhere else.
 *
 * @see threat-model.md T49, T50
 */
export class Credentials {
  /** None at all. */
  static readonly none = new Credentials([]);

  readonly #layers: readonly Layer[];

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers;
  }

  /** Those of one source. */
  static from(source: AuthSource, logins: () => Logins): Credentials {
    let known: Logins | undefined;
    return new Credentials([{ source, logins: () => (known ??= logins()) }]);
  }

  /** A user and password for one origin, as an https address has it in front of its host. */
  static ofEntry(origin: string, { user, password }: UserPassword): Credentials {
    const logins = new Map([[origin, basicHeader({ user, password })]]);
    return Credentials.from('the entry of the list', () => logins);
  }

  /** These and those, the stronger source first. */
  and(others: Credentials | undefined): Credentials {
    if (others === undefined) return this;
    const layers = [...this.#layers, ...others.#layers];
    return new Credentials(layers.sort((a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source)));
  }

  /** The value of the Authorization header for a request to `url`; undefined when there is none for it, and over plain http. */
  headerFor(url: URL): string | undefined {
    return this.#find(url)?.header;
  }

  /** Where that header comes from. */
  sourceFor(url: URL): AuthSource | undefined {
    return this.#find(url)?.source;
  }

  #find(url: URL): { header: string; source: AuthSource } | undefined {
    if (url.protocol !== 'https:') return undefined;
    for (const { source, logins } of this.#layers) {
      const header = longest(logins(), url);
      if (header !== undefined) return { header, source };
    }
    return undefined;
  }
}

/** The header for the address, else for the path above it, up to its host. */
function longest(logins: Logins, url: URL): string | undefined {
  let place = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  while (place.length >= url.origin.length) {
    const header = logins.get(place);
    if (header !== undefined) return header;
    place = place.slice(0, place.lastIndexOf('/'));
  }
  return undefined;
}

export interface UserPassword {
  readonly user: string;
  readonly password: string;
}

/** A user and password as a header carries them (RFC 7617). */
export function basicHeader({ user, password }: UserPassword): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}

/** The origin of `host` or `host:port` over https; undefined for anything else. */
export function originOf(host: string): string | undefined {
  if (!/^(\[[0-9a-f:.]+\]|[^\s\p{Cc}/\\?#@:%*[\]]+)(:\d{1,5})?$/iu.test(host)) return undefined;
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).origin : undefined;
}
