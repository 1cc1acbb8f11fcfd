/** The netrc file, by the rules of the go command. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { basicHeader, originOf, type Logins } from './credentials.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A larger file is no netrc. */
const MOST = 1 << 20;

interface Machine {
  readonly machine: string;
  readonly login: string;
  readonly password: string;
}

/**
 * The logins of the netrc file that the environment names. A file that is not there, is no regular file, is larger than 1 MiB or
 * cannot be read gives none, and nothing is said of it: the go command goes on without it, too.
 *
 * @param system as `process.platform` names it
 * @see go-modules-spec.md 2.5; cmd/go/internal/auth netrcPath
 */
export function readNetrc(env: Env, system: NodeJS.Platform): Logins {
  const text = pathsOf(env, system)
    .map(textOf)
    .find((found) => found !== undefined);
  return loginsOf(parseNetrc(text ?? ''));
}

function pathsOf(env: Env, system: NodeJS.Platform): readonly string[] {
  const named = env['NETRC'] ?? '';
  if (named !== '') return [named];
  const home = (system === 'win32' ? env['USERPROFILE'] : env['HOME']) ?? '';
  if (home === '') return [];
  return [...(system === 'win32' ? [join(home, '_netrc')] : []), join(home, '.netrc')];
}

function textOf(path: string): string | undefined {
  try {
    const about = statSync(path);
    return about.isFile() && about.size <= MOST ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined; // a path in a message would tell where passwords are, and nobody has to have the file
  }
}

/**
 * The complete entries of a netrc file, in its order: tokens in pairs within each line, `default` never used, and nothing behind
 * a line that ends in it.
 *
 * @see cmd/go/internal/auth parseNetrc
 */
export function parseNetrc(text: string): readonly Machine[] {
  const machines: Machine[] = [];
  let open = { machine: '', login: '', password: '' };
  let inMacro = false;
  for (const line of text.split('\n')) {
    if (inMacro) {
      inMacro = line !== '';
      continue;
    }
    const tokens = line.split(/\s+/).filter((token) => token !== '');
    for (const [name, value] of pairsOf(tokens)) {
      if (name === 'macdef') inMacro = true;
      if (name === 'machine') open = { machine: value, login: '', password: '' };
      if (name === 'login' || name === 'password') open = { ...open, [name]: value };
      if (open.machine === '' || open.login === '' || open.password === '') continue;
      machines.push(open);
      open = { machine: '', login: '', password: '' };
    }
    if (tokens.length % 2 === 1 && tokens.at(-1) === 'default') break;
  }
  return machines;
}

function pairsOf(tokens: readonly string[]): readonly (readonly [string, string])[] {
  return tokens.flatMap((name, index) => {
    const value = tokens[index + 1];
    return index % 2 === 0 && value !== undefined ? [[name, value] as const] : [];
  });
}

/** By place, the first entry of each. A machine is `host[:port]`, and may go on with a path (Go 1.24 and later). */
function loginsOf(machines: readonly Machine[]): Logins {
  const logins = new Map<string, string>();
  for (const { machine, login, password } of machines) {
    const [, host = '', path = ''] = /^(?:https:\/\/)?([^/]*)(.*?)\/?$/.exec(machine) ?? [];
    const origin = originOf(host);
    if (origin === undefined || logins.has(origin + path)) continue;
    logins.set(origin + path, basicHeader({ user: login, password }));
  }
  return logins;
}

/** What GOAUTH says about where credentials come from. */
export interface Goauth {
  /** Whether the netrc file is read. */
  readonly netrc: boolean;
  /** Whether it also names what this program does not run: commands, and git. */
  readonly commands: boolean;
}

/** Reads GOAUTH: a list with `;`, netrc when it is empty. @see go help goauth */
export function readGoauth(text: string): Goauth {
  const words = text.split(';').map((part) => part.trim().split(/\s+/)[0] ?? '');
  const set = words.filter((word) => word !== '');
  if (set.includes('off')) return { netrc: false, commands: false };
  return { netrc: set.length === 0 || set.includes('netrc'), commands: set.some((word) => word !== 'netrc') };
}
