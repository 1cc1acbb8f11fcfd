/** The proxy-auth lines: which host gets which user and password, or which token. */
import { Failure } from '../errors.ts';
import { basicHeader, originOf, type Logins } from './credentials.ts';

/** The environment variable that holds the lines for the command line. An option would show them to `ps`. */
export const AUTH_VARIABLE = 'GO_AIRLOCK_PROXY_AUTH';

const MOST_TEXT = 64 * 1024;
const MOST_WORD = 8192;

/**
 * Reads lines `HOST USER SECRET` (Basic) and `HOST SECRET` (a bearer token). HOST is `host`, which means port 443, or `host:port`.
 * Empty lines, and those that start with `#`, say nothing.
 *
 * @param name what the lines were given as, for people
 * @throws Failure `E_USAGE`, naming the line by its number and never repeating any of it
 */
export function parseAuthLines(text: string, name: string): Logins {
  if (text.length > MOST_TEXT) throw usage(`${name} holds more than ${MOST_TEXT} characters`);
  const logins = new Map<string, string>();
  const lines = text.split(/\r\n|\n|\r/).entries();
  for (const [index, line] of lines) {
    const words = line.split(/\s+/).filter((word) => word !== '');
    if (words.length === 0 || words[0]?.startsWith('#') === true) continue;
    const { origin, header } = readLine(words, `${name}, line ${index + 1}`);
    if (logins.has(origin)) throw usage(`${name}, line ${index + 1}: a line above is for the same host`);
    logins.set(origin, header);
  }
  return logins;
}

function readLine(words: readonly string[], where: string): { origin: string; header: string } {
  const [host = '', ...rest] = words;
  if (words.some((word) => word.length > MOST_WORD || /\p{Cc}/u.test(word)))
    throw usage(`${where}: a word is too long, or holds a control character`);
  const origin = originOf(host);
  if (origin === undefined)
    throw usage(`${where}: it starts with no host; write host or host:port, without scheme and path`);
  return { origin, header: headerOf(rest, where) };
}

function headerOf(words: readonly string[], where: string): string {
  const [first = '', password] = words;
  if (words.length === 0 || words.length > 2) throw usage(`${where}: it has ${words.length + 1} words`);
  if (password === undefined) {
    if (!/^[\x21-\x7e]+$/.test(first)) throw usage(`${where}: a token is made of ASCII characters`);
    return `Bearer ${first}`;
  }
  if (first.includes(':')) throw usage(`${where}: the user holds a colon`);
  return basicHeader({ user: first, password });
}

function usage(message: string): Failure {
  return new Failure('E_USAGE', {
    message,
    remedy: 'write one line for each host: HOST USER SECRET, or HOST TOKEN',
  });
}
