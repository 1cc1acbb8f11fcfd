/** A user and password for one origin, kept where no print of an object shows it. */
export class BasicAuth {
  readonly #origin: string;
  readonly #header: string;

  /** @param origin scheme, host and port of an https address, as `URL.origin` gives it */
  constructor(origin: string, { user, password }: { readonly user: string; readonly password: string }) {
    this.#origin = origin;
    this.#header = `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
  }

  /**
   * The value of the Authorization header for a request to `url`; undefined for every other scheme, host or port, and for
   * plain http (threat-model.md T50).
   */
  headerFor(url: URL): string | undefined {
    return url.protocol === 'https:' && url.origin === this.#origin ? this.#header : undefined;
  }
}
