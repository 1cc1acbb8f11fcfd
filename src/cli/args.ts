import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isError } from '../errors.ts';
import type { Asked } from '../gomod/question.ts';
import { commands, options, shells, type CommandName, type OptionName } from './commands.ts';
import { similar } from './similar.ts';
import { readListen } from './listen.ts';
import type { Listen } from '../proxy/readonly.ts';
import { DIFF_FORMATS } from './options.ts';
import { usage, Values, type Raw } from './values.ts';

/** A command line, understood. Paths are absolute. */
export interface Args {
  readonly command: CommandName | 'help' | 'version';
  /** The command that help is asked for. */
  readonly about: CommandName | undefined;
  /** Where to look for roots. */
  readonly dir: string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly modules: readonly string[];
  readonly modcache: string | undefined;
  readonly scope: 'needed' | 'build' | 'all';
  /** What the go command is asked in scope `needed`. */
  readonly asked: Asked;
  /** The list of allowed modules. */
  readonly allowModules: string | undefined;
  readonly proxy: string | undefined;
  readonly from: readonly string[];
  readonly concurrency: number;
  readonly retries: number;
  readonly timeout: number;
  /** A file with authorities to trust. */
  readonly caFile: string | undefined;
  readonly archives: boolean;
  readonly bundle: string | undefined;
  /** SHA-256 of each bundle that is read, in their order; lower-case hex. Empty: none was given. */
  readonly sha256: readonly string[];
  readonly vendor: boolean;
  /** Finished binaries to verify; empty: none was named. */
  readonly binaries: readonly string[];
  /** Bundles that the one that is written or verified builds on, oldest first. */
  readonly bases: readonly string[];
  readonly output: string | undefined;
  readonly sbom: string | undefined;
  readonly proxyDir: string | undefined;
  readonly athensDir: string | undefined;
  readonly mode: 'auto' | 'modcache' | 'proxy' | 'vendor';
  readonly format: 'sh' | 'json' | 'github' | 'docker';
  /** Of `diff`. */
  readonly shape: 'text' | 'markdown';
  readonly network: 'none' | 'inherit';
  readonly buildCache: 'keep' | 'fresh';
  /** Where `serve` answers. */
  readonly listen: Listen;
  /** Where the report is written as a page. */
  readonly report: string | undefined;
  /** What two builds have to write alike, as the command names it; empty: there is one build. */
  readonly reproduce: readonly string[];
  /** What `explain` and `completion` are asked for; `''` of every other command. */
  readonly subject: string;
  /** Bundles of `unbundle` and `serve`, both sides of `diff`, or the command of `run`. */
  readonly rest: readonly string[];
}

/**
 * Understands a command line; options stand anywhere before `--`.
 *
 * @param argv without node and the script
 * @param cwd what relative paths start at
 * @throws Failure `E_USAGE`, naming the option
 */
export function readArgs(argv: readonly string[], cwd: string): Args {
  const { values, words, after } = split(argv);
  const [word, ...positionals] = words;
  const given = new Values(values);
  const command = commandOf(word, given);
  const about = isCommand(word) ? word : isCommand(positionals[0]) ? positionals[0] : undefined;
  if (isCommand(command)) {
    checkFit(command, { given: Object.keys(values), positionals, after });
    checkScope(values);
  }
  const files = isCommand(command) ? commands[command].files : 'none';
  const path = (value: string): string => resolve(cwd, value);
  const optional = (name: OptionName): string | undefined => {
    const value = given.text(name);
    return value === undefined ? undefined : path(value);
  };
  return {
    command,
    about,
    dir: path(given.text('chdir') ?? '.'),
    json: given.flag('json'),
    quiet: given.flag('quiet'),
    color: !given.flag('no-color'),
    modules: given.texts('modules'),
    modcache: optional('modcache'),
    scope: given.oneOf('scope', ['build', 'needed', 'all']),
    asked: {
      platforms: given.text('platforms'),
      tags: given.text('tags'),
      packages: given.texts('packages'),
    },
    allowModules: optional('allow-modules'),
    proxy: given.text('proxy'),
    from: given.texts('from').map(path),
    concurrency: given.count('concurrency', 32),
    retries: given.count('retries', 4),
    timeout: given.count('timeout', 30),
    caFile: optional('ca-file'),
    archives: !given.flag('no-archives'),
    bundle: optional('bundle'),
    sha256: given.digests(files === 'some' ? positionals.length : Number(given.text('bundle') !== undefined)),
    vendor: given.flag('vendor'),
    binaries: command === 'verify' ? [...given.texts('binary'), ...positionals].map(path) : [],
    bases: given.texts('base').map(path),
    output: optional('output'),
    sbom: optional('sbom'),
    proxyDir: optional('proxy-dir'),
    athensDir: optional('athens-dir'),
    mode: given.oneOf('mode', ['auto', 'modcache', 'proxy', 'vendor']),
    format: command === 'diff' ? 'sh' : given.oneOf('format', ['sh', 'json', 'github', 'docker']),
    shape: command === 'diff' ? given.oneOf('format', DIFF_FORMATS) : 'text',
    network: given.oneOf('network', ['none', 'inherit']),
    buildCache: given.oneOf('build-cache', ['keep', 'fresh']),
    listen: readListen(given.text('listen')),
    report: optional('report'),
    reproduce: given.texts('reproduce'),
    subject: files === 'subject' || files === 'shell' ? (positionals[0] ?? '') : '',
    rest: command === 'run' ? after : positionals.map(path),
  };
}

/** True when `--json` stands on the line: the promise of one object holds for lines that cannot be understood too. */
export function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? argv.length : end).includes('--json');
}

function split(argv: readonly string[]): { values: Raw; words: readonly string[]; after: readonly string[] } {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  try {
    const { values, positionals } = parseArgs({
      args: [...before],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values, words: positionals, after: end < 0 ? [] : argv.slice(end + 1) };
  } catch (cause) {
    const said = isError(cause) ? (cause.message.split('. ')[0] ?? '') : '';
    const [, name = ''] = /^Unknown option '--([^']+)'/.exec(said) ?? [];
    throw usage(`${said}${meant(name, Object.keys(options), '--')}`, cause);
  }
}

function commandOf(word: string | undefined, given: Values): Args['command'] {
  if (given.flag('version')) return 'version';
  if (given.flag('help') || word === 'help' || word === undefined) return 'help';
  if (isCommand(word)) return word;
  const names = Object.keys(commands);
  const near = meant(word, names, '');
  throw usage(
    `there is no command ${JSON.stringify(word)}${near === '' ? `; there are ${names.join(', ')}` : near}`,
  );
}

/** The name that was probably meant, as the end of a sentence; `''` where none is near. */
function meant(word: string, names: readonly string[], sign: '' | '--'): string {
  const found = similar(word, names);
  return found === undefined ? '' : `; did you mean ${sign}${found}?`;
}

function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}

function checkFit(
  command: CommandName,
  line: { given: readonly string[]; positionals: readonly string[]; after: readonly string[] },
): void {
  const { takes, files } = commands[command];
  const allowed: readonly string[] = takes;
  const strange = line.given.find((name) => !allowed.includes(name));
  if (strange !== undefined) throw usage(`${command} takes no --${strange}${meant(strange, allowed, '--')}`);
  const folders = line.given.filter((name) => name === 'proxy-dir' || name === 'athens-dir');
  if (folders.length > 1) throw usage(`${command} takes --proxy-dir or --athens-dir, not both`);
  if (folders.length > 0 && line.given.includes('no-archives'))
    throw usage(`--no-archives does not go with --${folders.join('')}: a file proxy is made of archives`);
  if (command === 'bundle' && !line.given.includes('output'))
    throw usage('bundle wants a file to write: bundle -o FILE');
  if (command === 'verify' && line.given.includes('base') && !line.given.includes('bundle'))
    throw usage('--base goes with --bundle: it is what that bundle builds on');
  if (line.positionals.includes('')) throw usage('the name of a file is empty');
  if (['vendor', 'bundle', 'binary'].filter((name) => line.given.includes(name)).length > 1)
    throw usage(`${command} takes one of --vendor, --bundle and --binary`);
  if (files === 'subject' || files === 'shell') checkOne(command, line.positionals);
  const more =
    files === 'some' ||
    files === 'subject' ||
    files === 'shell' ||
    (files === 'binaries' && line.given.includes('binary'));
  if (!more && files !== 'command' && line.positionals.length > 0)
    throw usage(`${command} takes no ${JSON.stringify(line.positionals[0])}`);
  if (command === 'diff' && line.positionals.length !== 2)
    throw usage('diff wants two bundles or checkouts: diff OLD NEW');
  if (files === 'some' && line.positionals.length === 0)
    throw usage(`${command} wants the bundle: ${command} FILE`);
  if (files !== 'command' && line.after.length > 0) throw usage(`${command} takes nothing after --`);
  if (files === 'command' && line.after.length === 0)
    throw usage(`${command} wants a command after --: ${command} -- go build ./...`);
  if (files === 'command' && line.positionals.length > 0)
    throw usage(`the command to run stands after --: ${command} -- ${line.positionals.join(' ')}`);
}

/** `explain` and `completion` are about one thing. */
function checkOne(command: CommandName, [one, ...more]: readonly string[]): void {
  const wants = command === 'explain' ? 'CODE or MODULE[@VERSION]' : shells.join(' or ');
  if (one === undefined || more.length > 0) throw usage(`${command} wants one thing: ${command} ${wants}`);
  const known: readonly string[] = shells;
  if (command === 'completion' && !known.includes(one))
    throw usage(`completion is for ${wants}, not ${JSON.stringify(one)}`);
}

/** What the go command is asked belongs to the scope that asks it. */
function checkScope(values: Raw): void {
  if (values['scope'] !== 'needed') {
    const strange = ['platforms', 'tags', 'packages'].find((name) => values[name] !== undefined);
    if (strange !== undefined) throw usage(`--${strange} goes with --scope needed only`);
  } else if (values['vendor'] === true)
    throw usage('--vendor does not go with --scope needed: vendor folders hold what every platform needs');
  else if (values['binary'] !== undefined)
    throw usage('--binary does not go with --scope needed: a binary tells by itself what it needed');
}
