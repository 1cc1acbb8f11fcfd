/** That of package.json; a test holds them together, and the bundle needs no file to know it. */
export const VERSION = '0.1.0';

/** Every option of the command line; `string` ones take a value. */
export const options = {
  chdir: { type: 'string', short: 'C' },
  modules: { type: 'string', multiple: true },
  modcache: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  scope: { type: 'string' },
  'allow-modules': { type: 'string' },
  platforms: { type: 'string' },
  tags: { type: 'string' },
  packages: { type: 'string', multiple: true },
  proxy: { type: 'string' },
  from: { type: 'string', multiple: true },
  concurrency: { type: 'string' },
  retries: { type: 'string' },
  timeout: { type: 'string' },
  'ca-file': { type: 'string' },
  'no-archives': { type: 'boolean' },
  bundle: { type: 'string' },
  sha256: { type: 'string', multiple: true },
  vendor: { type: 'boolean' },
  binary: { type: 'string', multiple: true },
  base: { type: 'string', multiple: true },
  output: { type: 'string', short: 'o' },
  'proxy-dir': { type: 'string' },
  'athens-dir': { type: 'string' },
  mode: { type: 'string' },
  format: { type: 'string' },
  network: { type: 'string' },
  'build-cache': { type: 'string' },
  listen: { type: 'string' },
  sbom: { type: 'string' },
  reproduce: { type: 'string', multiple: true },
} as const;

export type OptionName = keyof typeof options;

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
  readonly files: 'none' | 'some' | 'command' | 'binaries';
  readonly example: string;
}

/** The commands, in the order people need them. */
export const commands = {
  fetch: {
    does: 'fill the module cache: from bundles, then from the proxy list',
    usage:
      'fetch [--from FILE]… [--proxy LIST] [--concurrency N] [--retries N] [--timeout S] [--ca-file FILE] [--no-archives]',
    takes: [...COMMON, ...FETCH],
    files: 'none',
    example: 'go-airlock fetch --proxy https://proxy.example.com,off',
  },
  verify: {
    does: 'hold the module cache, a bundle, vendor folders or finished binaries against go.sum; reads only, no network',
    usage: 'verify [--bundle FILE [--sha256 HEX] [--base FILE]… | --vendor | --binary FILE…]',
    takes: [...COMMON, 'bundle', 'sha256', 'base', 'vendor', 'binary'],
    files: 'binaries',
    example: 'go-airlock verify -C service',
  },
  bundle: {
    does: 'write one file with every module, or with those that older bundles lack, from the module cache',
    usage: 'bundle -o FILE [--base FILE]… [--sbom FILE]',
    takes: [...COMMON, 'output', 'base', 'sbom'],
    files: 'none',
    example: 'go-airlock bundle -o modules.tar.zst',
  },
  unbundle: {
    does: 'fill the module cache, a plain file proxy folder, or the disk storage of an Athens proxy, from bundles',
    usage: 'unbundle FILE… [--sha256 HEX]… [--proxy-dir DIR | --athens-dir DIR | --no-archives]',
    takes: [...COMMON, 'sha256', 'proxy-dir', 'athens-dir', 'no-archives'],
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
      'run [--from FILE]… [--proxy LIST] [--concurrency N] [--retries N] [--timeout S] [--ca-file FILE] [--no-archives] [--bundle FILE] [--mode auto|modcache|proxy|vendor] [--network none|inherit] [--build-cache keep|fresh] [--reproduce OUTPUT]… -- CMD…',
    takes: [...COMMON, ...FETCH, 'bundle', 'mode', 'network', 'build-cache', 'reproduce'],
    files: 'command',
    example: 'go-airlock run -- go build ./...',
  },
  seal: {
    does: 'print the environment that keeps the go command off the network',
    usage: 'seal [--mode auto|modcache|proxy|vendor] [--format sh|json|github|docker]',
    takes: [...COMMON, 'mode', 'format'],
    files: 'none',
    example: 'eval "$(go-airlock seal)"',
  },
  plan: {
    does: 'list what the roots need, and what is missing a sum',
    usage: 'plan',
    takes: COMMON,
    files: 'none',
    example: 'go-airlock plan --json',
  },
} as const satisfies Record<string, Shape>;

export type CommandName = keyof typeof commands;

const COMMON_HELP = `  -C DIR            where to look for modules (default: here)
  --modules GLOB    only these module roots; may be given again
  --modcache DIR    the module cache (default: what go env GOMODCACHE says)
  --scope SCOPE     build (default); all: also what go mod tidy and go test all read; needed: only what gives a package
                    to the roots, as the go command says
  --platforms LIST  with --scope needed: os/arch[,os/arch…] (default: that of the go command)
  --tags LIST       with --scope needed: build tags, comma-separated
  --packages PATTERN  with --scope needed: in each root (default: ./...); may be given again
  --allow-modules FILE  refuse modules that no line of FILE allows: example.com/a, example.com/*, example.com/a@v1.2.3
  --json            one report object on stdout, in every outcome
  --quiet, -q       findings only
  --no-color        no colours
  --help, --version
`;

/** The help text of the program, or of one command. */
export function helpText(about: CommandName | undefined): string {
  if (about !== undefined) {
    const { does, usage, example } = commands[about];
    return `go-airlock ${usage}\n\n  ${does}\n\nOptions of every command:\n${COMMON_HELP}\nExample:\n  ${example}\n`;
  }
  const list = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)}${does}\n`);
  return `go-airlock: Go modules come in verified; then the build is sealed.\n\nUsage: go-airlock COMMAND [options]\n\n${list.join('')}\n${COMMON_HELP}\nExit status: 0 done; 1 a check failed; 2 wrong usage or unreadable input; 3 the outside failed; 130 interrupted.\ngo-airlock COMMAND --help tells more.\n`;
}
