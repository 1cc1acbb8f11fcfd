import { optionHelp, wrapped, type OptionName } from './options.ts';

export { options, type OptionName } from './options.ts';

/** That of package.json; a test holds them together, and the bundle needs no file to know it. */
export const VERSION = '0.1.0';

const COMMON = [
  'chdir',
  'modules',
  'modcache',
  'json',
  'quiet',
  'no-color',
  'help',
  'version',
  'scope',
  'allow-modules',
  'platforms',
  'tags',
  'packages',
] as const;
const FETCH = ['proxy', 'from', 'concurrency', 'retries', 'timeout', 'ca-file', 'no-archives'] as const;

interface Shape {
  readonly does: string;
  readonly usage: string;
  readonly takes: readonly OptionName[];
  /** What may stand on the line beside options. */
  readonly files: 'none' | 'some' | 'command' | 'binaries' | 'subject' | 'shell';
  readonly example: string;
}

/** The commands, in the order people need them. */
export const commands = {
  fetch: {
    does: 'fill the module cache: from bundles, then from the proxy list',
    usage:
      'fetch [--from FILE]… [--proxy LIST] [--concurrency N] [--retries N] [--timeout S] [--ca-file FILE] [--no-archives] [--report FILE]',
    takes: [...COMMON, ...FETCH, 'report'],
    files: 'none',
    example: 'go-airlock fetch --proxy https://proxy.example.com,off',
  },
  verify: {
    does: 'hold the module cache, a bundle, vendor folders or finished binaries against go.sum; reads only, no network',
    usage: 'verify [--bundle FILE [--sha256 HEX] [--base FILE]… | --vendor | --binary FILE…] [--report FILE]',
    takes: [...COMMON, 'bundle', 'sha256', 'base', 'vendor', 'binary', 'report'],
    files: 'binaries',
    example: 'go-airlock verify -C service',
  },
  bundle: {
    does: 'write one file with every module, or with those that older bundles lack, from the module cache',
    usage: 'bundle -o FILE [--base FILE]… [--sbom FILE] [--report FILE]',
    takes: [...COMMON, 'output', 'base', 'sbom', 'report'],
    files: 'none',
    example: 'go-airlock bundle -o modules.tar.zst',
  },
  unbundle: {
    does: 'fill the module cache, a plain file proxy folder, or the disk storage of an Athens proxy, from bundles',
    usage:
      'unbundle FILE… [--sha256 HEX]… [--proxy-dir DIR | --athens-dir DIR | --no-archives] [--report FILE]',
    takes: [...COMMON, 'sha256', 'proxy-dir', 'athens-dir', 'no-archives', 'report'],
    files: 'some',
    example: 'go-airlock unbundle modules.tar.zst',
  },
  serve: {
    does: 'serve bundles as a read-only GOPROXY on this machine, without unpacking them',
    usage: 'serve BUNDLE… [--sha256 HEX]… [--listen 127.0.0.1:PORT]',
    takes: [...COMMON, 'sha256', 'listen'],
    files: 'some',
    example: 'go-airlock serve modules.tar.zst --listen 127.0.0.1:3000',
  },
  diff: {
    does: 'tell which modules two bundles or checkouts have that the other has not',
    usage: 'diff OLD NEW [--format text|markdown]',
    takes: ['chdir', 'modules', 'json', 'quiet', 'no-color', 'help', 'version', 'scope', 'format'],
    files: 'some',
    example: 'go-airlock diff old.tar.zst new.tar.zst --format markdown',
  },
  run: {
    does: 'complete the module cache, seal, and run a command without network',
    usage:
      'run [--from FILE]… [--proxy LIST] [--concurrency N] [--retries N] [--timeout S] [--ca-file FILE] [--no-archives] [--bundle FILE] [--mode auto|modcache|proxy|vendor] [--network none|inherit] [--build-cache keep|fresh] [--reproduce OUTPUT]… [--report FILE] -- CMD…',
    takes: [...COMMON, ...FETCH, 'bundle', 'mode', 'network', 'build-cache', 'reproduce', 'report'],
    files: 'command',
    example: 'go-airlock run -- go build ./...',
  },
  seal: {
    does: 'print the environment that keeps the go command off the network',
    usage: 'seal [--mode auto|modcache|proxy|vendor] [--format sh|json|github|docker]',
    takes: [...COMMON, 'mode', 'format'],
    files: 'none',
    example: 'seal="$(go-airlock seal)"; eval "$seal"',
  },
  plan: {
    does: 'list what the roots need, and what is missing a sum',
    usage: 'plan',
    takes: COMMON,
    files: 'none',
    example: 'go-airlock plan --json',
  },
  explain: {
    does: 'say what an error code means, or why a module is needed and what of it is at hand',
    usage: 'explain CODE | MODULE[@VERSION]',
    takes: COMMON,
    files: 'subject',
    example: 'go-airlock explain E_GOSUM_MISSING; go-airlock explain golang.org/x/text',
  },
  doctor: {
    does: 'look for what stops offline builds on this machine and in this checkout, and say what to do; changes nothing',
    usage: 'doctor [--proxy LIST] [--timeout S] [--ca-file FILE]',
    takes: [...COMMON, 'proxy', 'timeout', 'ca-file'],
    files: 'none',
    example: 'go-airlock doctor --proxy off',
  },
  completion: {
    does: 'print the completions of a shell',
    usage: 'completion bash|zsh',
    takes: ['json', 'quiet', 'no-color', 'help', 'version'],
    files: 'shell',
    example: 'source <(go-airlock completion bash)',
  },
} as const satisfies Record<string, Shape>;

export type CommandName = keyof typeof commands;

/** What `completion` prints for. */
export const shells = ['bash', 'zsh'] as const;

export type Shell = (typeof shells)[number];

/** The help text of the program, or of one command. */
export function helpText(about: CommandName | undefined): string {
  if (about !== undefined) return commandHelp(about);
  const wide = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
  const list = Object.entries(commands).map(([name, { does }]) => {
    const [first = '', ...rest] = wrapped(does, 106 - wide);
    return [`  ${name.padEnd(wide)}${first}\n`, ...rest.map((line) => `  ${' '.repeat(wide)}${line}\n`)].join(
      '',
    );
  });
  return `go-airlock: Go modules come in verified; then the build is sealed.\n\nUsage: go-airlock COMMAND [options]\n\n${list.join('')}\nOptions of most commands:\n${COMMON.map(optionHelp).join('')}\n${STATUS}go-airlock COMMAND --help tells more.\n`;
}

const STATUS =
  'Exit status: 0 done; 1 a check failed; 2 wrong usage or unreadable input; 3 the outside failed; 130 interrupted.\n';

function commandHelp(about: CommandName): string {
  const { does, usage, example } = commands[about];
  const takes: readonly OptionName[] = commands[about].takes;
  const common: readonly OptionName[] = COMMON;
  const own = takes.filter((name) => !common.includes(name));
  const shared = takes.filter((name) => common.includes(name));
  const list = own.length === 0 ? '' : `Options:\n${own.map(optionHelp).join('')}\n`;
  return `${wrapped(`go-airlock ${usage}`, 106).join('\n    ')}\n\n  ${wrapped(does, 108).join('\n  ')}\n\n${list}Options of most commands:\n${shared.map(optionHelp).join('')}\nExample:\n  ${example}\n`;
}
