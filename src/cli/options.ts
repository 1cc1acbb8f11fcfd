/** The one table of options: how the line is read, what help and completions say. */
interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: true;
  /** What stands for its value in help. */
  readonly value?: string;
  readonly means: string;
  /** All values there are, the one that is meant without the option first. */
  readonly values?: readonly [string, ...string[]];
  /** What its value names, where a shell can complete it. */
  readonly names?: 'file' | 'dir';
}

const text = <const T extends Omit<Option, 'type'>>(option: T) => ({ type: 'string' as const, ...option });
const flag = <const T extends Omit<Option, 'type'>>(option: T) => ({ type: 'boolean' as const, ...option });

/** What `--format` takes with the command diff, the one that is meant without it first. */
export const DIFF_FORMATS = ['text', 'markdown'] as const;

/** Every option of the command line; `string` ones take a value. */
export const options = {
  chdir: text({ short: 'C', value: 'DIR', names: 'dir', means: 'where to look for modules (default: here)' }),
  modules: text({
    ...{ multiple: true, value: 'GLOB' },
    means: 'only these module roots; may be given again',
  }),
  modcache: text({
    ...{ value: 'DIR', names: 'dir' },
    means: 'the module cache (default: what go env GOMODCACHE says)',
  }),
  scope: text({
    ...{ value: 'SCOPE', values: ['build', 'needed', 'all'] },
    means:
      'build (default); all: also what go mod tidy and go test all read; needed: only what gives a package to the roots, as the go command says',
  }),
  platforms: text({
    value: 'LIST',
    means: 'with --scope needed: os/arch[,os/arch…] (default: that of the go command)',
  }),
  tags: text({ value: 'LIST', means: 'with --scope needed: build tags, comma-separated' }),
  packages: text({
    ...{ multiple: true, value: 'PATTERN' },
    means: 'with --scope needed: in each root (default: ./...); may be given again',
  }),
  'allow-modules': text({
    ...{ value: 'FILE', names: 'file' },
    means: 'refuse modules that no line of FILE allows: example.com/a, example.com/*, example.com/a@v1.2.3',
  }),
  proxy: text({ value: 'LIST', means: 'the proxy list (default: what go env GOPROXY says); off: nobody' }),
  from: text({
    ...{ multiple: true, value: 'FILE', names: 'file' },
    means: 'a bundle to take modules from, before any proxy; may be given again',
  }),
  concurrency: text({ value: 'N', means: 'requests at once (default: 32)' }),
  retries: text({ value: 'N', means: 'tries for each file, in all (default: 4)' }),
  timeout: text({ value: 'S', means: 'seconds a transfer may stand still (default: 30)' }),
  'ca-file': text({ value: 'FILE', names: 'file', means: 'further authorities to trust, PEM' }),
  'no-archives': flag({ means: 'keep the extracted trees only' }),
  bundle: text({
    value: 'FILE',
    names: 'file',
    means: 'verify: the bundle to verify; run: also write a bundle',
  }),
  sha256: text({
    ...{ multiple: true, value: 'HEX' },
    means: 'refuse the bundle unless it is the very file; once for each, in their order',
  }),
  vendor: flag({ means: 'the vendor folders, in place of the module cache' }),
  binary: text({
    ...{ multiple: true, value: 'FILE', names: 'file' },
    means: 'a finished program to verify; may be given again',
  }),
  output: text({ short: 'o', value: 'FILE', names: 'file', means: 'the bundle to write' }),
  'proxy-dir': text({ value: 'DIR', names: 'dir', means: 'fill a plain file proxy folder' }),
  'athens-dir': text({ value: 'DIR', names: 'dir', means: 'fill the disk storage of an Athens proxy' }),
  mode: text({
    ...{ value: 'MODE', values: ['auto', 'modcache', 'proxy', 'vendor'] },
    means: 'what sealed builds are made from: auto (default), modcache, proxy, vendor',
  }),
  format: text({
    ...{ value: 'FORMAT', values: ['sh', 'json', 'github', 'docker'] },
    means: 'seal: sh (default), json, github, docker; diff: text (default), markdown',
  }),
  base: text({
    ...{ multiple: true, value: 'FILE', names: 'file' },
    means:
      'an older bundle: bundle writes what it lacks, verify reads it before; once for each, oldest first',
  }),
  network: text({
    ...{ value: 'WHAT', values: ['none', 'inherit'] },
    means: 'none (default): no network but loopback; inherit: that of the caller',
  }),
  'build-cache': text({
    ...{ value: 'WHAT', values: ['keep', 'fresh'] },
    means: 'keep (default): that of go env GOCACHE; fresh: an empty one that is removed',
  }),
  listen: text({ value: 'ADDRESS', means: 'where to answer (default: 127.0.0.1, any free port)' }),
  sbom: text({ value: 'FILE', names: 'file', means: 'also write the list of modules in CycloneDX 1.6' }),
  reproduce: text({
    ...{ multiple: true, value: 'OUTPUT' },
    means: 'build twice and compare what the command writes there; may be given again',
  }),
  report: text({
    value: 'FILE',
    names: 'file',
    means: 'also write the report as a page for a browser, HTML',
  }),
  json: flag({ means: 'one report object on stdout, in every outcome' }),
  quiet: flag({ short: 'q', means: 'findings only' }),
  'no-color': flag({ means: 'no colours; as the variable NO_COLOR' }),
  help: flag({ short: 'h', means: 'this text' }),
  version: flag({ means: 'the version of go-airlock' }),
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** An option as the table has it, whichever it is. */
export function optionOf(name: OptionName): Option {
  return options[name];
}

/** What is written on the line for an option: `-C`, `-o`, `--proxy`. */
export function written(name: OptionName): readonly string[] {
  const { short } = optionOf(name);
  return [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
}

/** Columns of help text. */
const WIDTH = 110;
const LEFT = 26;

/** One option in help: how it is written, and what it means in lines of no more than {@link WIDTH} columns. */
export function optionHelp(name: OptionName): string {
  const { value, means } = optionOf(name);
  const ways = written(name).map((way) => (value === undefined ? way : `${way} ${value}`));
  const left = `  ${ways.join(', ')}`;
  const [first = '', ...rest] = wrapped(means, WIDTH - LEFT);
  const start = left.length < LEFT ? left.padEnd(LEFT) : `${left}\n${' '.repeat(LEFT)}`;
  return [`${start}${first}`, ...rest.map((line) => ' '.repeat(LEFT) + line)]
    .map((line) => `${line}\n`)
    .join('');
}

/** A text in lines, broken at blanks. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
