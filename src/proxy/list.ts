/** The GOPROXY list: which proxies are asked, in which order, and after what the next one is. */
import { fileURLToPath } from 'node:url';

import { Failure, finding, type Finding } from '../errors.ts';
import { Credentials } from './credentials.ts';

/** One entry of the list. */
export interface ProxyEntry {
  readonly kind: 'url' | 'file' | 'direct' | 'off';
  /** Of `url` and `file` entries, never with userinfo. */
  readonly url: URL | undefined;
  /** For people: without userinfo and query. */
  readonly shown: string;
  /** The separator after it; `,` behind the last. */
  readonly then: ',' | '|';
  /** The userinfo that was written in an https entry. */
  readonly auth?: Credentials;
}

export type ProxyList = readonly ProxyEntry[];

/** An entry as written, with its place in the list, from 1. */
interface Written {
  readonly text: string;
  readonly number: number;
  readonly then: ',' | '|';
}

/**
 * Reads a GOPROXY list as the go command does. What stands behind `off` or `direct` is dropped. No part of an entry that is
 * refused is repeated in the error: it could hold a password.
 *
 * @throws Failure `E_GOPROXY_SYNTAX`: an empty list, a missing or unknown scheme, a malformed address, a file address with
 * more than a path, userinfo on plain http
 * @see go-modules-spec.md 2.3
 */
export function parseProxyList(text: string): ProxyList {
  const list: ProxyEntry[] = [];
  for (const written of split(text)) {
    const entry = parseEntry(written);
    list.push(entry);
    if (entry.kind === 'off' || entry.kind === 'direct') break;
  }
  if (list.length === 0) throw new Failure('E_GOPROXY_SYNTAX', { message: 'the proxy list has no entries' });
  return list;
}

/** A warning for each entry that has user or password in its address, naming it by its number (threat-model.md T49). */
export function warnedEntries(list: ProxyList): readonly Finding[] {
  return list.flatMap(({ auth, shown }, index) =>
    auth === undefined
      ? []
      : [
          finding('W_URL_USERINFO', {
            message: `entry ${index + 1} of the proxy list (${shown}) has user or password in its address`,
          }),
        ],
  );
}

function split(text: string): readonly Written[] {
  return [...text.matchAll(/([^,|]*)(?:([,|])|$)/g)]
    .map(([, item = '', then]) => ({
      text: item.trim(),
      then: then === '|' ? ('|' as const) : (',' as const),
    }))
    .filter((item) => item.text !== '')
    .map((item, index) => ({ ...item, number: index + 1 }));
}

function parseEntry(written: Written): ProxyEntry {
  const { text, then } = written;
  if (text === 'off' || text === 'direct') return { kind: text, url: undefined, shown: text, then };
  const address = hasNoScheme(text) ? `https://${text}` : text;
  if (/^https?:/i.test(address)) return parseWeb(address, written);
  if (/^file:/i.test(address)) return parseFile(address, written);
  const why = /^[a-z][a-z0-9+.-]*:/i.test(address)
    ? 'its scheme is not https, http or file'
    : 'it has no scheme';
  throw refused(written, why);
}

// Single words are kept for future meanings; an absolute path or a written-out scheme stands for itself.
function hasNoScheme(text: string): boolean {
  return /[.:/]/.test(text) && !text.includes(':/') && !/^(\/|[A-Za-z]:[\\/])/.test(text);
}

function parseWeb(address: string, written: Written): ProxyEntry {
  if (!/^https?:\/\/[^/?#]/i.test(address)) throw refused(written, 'it names no host');
  const url = parseUrl(address, written);
  const auth = takeUserinfo(url, written);
  url.hash = '';
  const shown = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  const entry = { kind: 'url' as const, url, shown, then: written.then };
  return auth === undefined ? entry : { ...entry, auth };
}

function takeUserinfo(url: URL, written: Written): Credentials | undefined {
  if (url.username === '' && url.password === '') return undefined;
  if (url.protocol !== 'https:') throw refused(written, 'user and password never travel over plain http');
  const [user, password] = [decoded(url.username, written), decoded(url.password, written)];
  url.username = '';
  url.password = '';
  return Credentials.ofEntry(url.origin, { user, password });
}

function decoded(part: string, written: Written): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refused(written, 'its user or password is not well percent-encoded');
  }
}

function parseFile(address: string, written: Written): ProxyEntry {
  // the empty host has to be written out: file:/x and file://host/x are refused by the go command too
  if (!/^file:\/\/(\/|$)/i.test(address) || address.includes('?'))
    throw refused(written, 'a file address has three slashes and only a path');
  const url = parseUrl(address, written);
  if (url.hash !== '') throw refused(written, 'a file address has three slashes and only a path');
  try {
    fileURLToPath(url);
  } catch {
    throw refused(written, 'its path is no path of this system');
  }
  return { kind: 'file', url, shown: url.href, then: written.then };
}

// The web's parser mends what Go's refuses: these forms are refused before it sees them.
const MENDED = /[\u0000-\u001f\u007f\\]|%(?![0-9a-f]{2})/i;

function parseUrl(address: string, written: Written): URL {
  if (MENDED.test(address) || !URL.canParse(address))
    throw refused(written, 'it is not a well-formed address');
  return new URL(address);
}

function refused(written: Written, why: string): Failure {
  return new Failure('E_GOPROXY_SYNTAX', { message: `entry ${written.number} of the proxy list: ${why}` });
}

/** The address of an escaped name: `!` goes as %21, as the go command sends it, `+` and `~` as they are. */
export function below(base: URL, name: string): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/$/, '')}/${name.replaceAll('!', '%21')}`;
  return url;
}
