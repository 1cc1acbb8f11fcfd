/**
 * Does what a Dockerfile says, without Docker: each stage is a folder, and each RUN has that folder over the system's own in a mount and
 * network namespace. An image is no more than its programs here, those that the test names.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { dockerStages, type Instruction, type Stage } from './recipe.ts';

/** What `docker build` is given. */
export interface Build {
  /** Where the stages are made; absolute. */
  readonly dir: string;
  /** The folder that COPY takes from. */
  readonly context: string;
  /** `--build-context`, by name. */
  readonly contexts: Readonly<Record<string, string>>;
  /** The folder of programs that is PATH, by the name of the image without its tag. */
  readonly images: Readonly<Record<string, string>>;
  /** GOCACHE of every RUN. */
  readonly buildCache: string;
}

/**
 * Runs every stage of a Dockerfile.
 *
 * @returns the folder of the last stage
 * @throws Error for a RUN that fails, has a network, or an instruction that no stage of docs/recipes.md has
 */
export function replay(dockerfile: string, build: Build): string {
  const done = new Map<string, string>();
  for (const stage of dockerStages(dockerfile)) done.set(stage.name, runStage(stage, build, done));
  return [...done.values()].at(-1) ?? '';
}

interface State {
  readonly layer: string;
  readonly from: (name: string) => string;
  readonly build: Build;
  readonly programs: string;
  env: Readonly<Record<string, string>>;
  cwd: string;
}

function runStage(stage: Stage, build: Build, done: ReadonlyMap<string, string>): string {
  const layer = join(build.dir, stage.name);
  mkdirSync(layer, { recursive: true });
  const from = (name: string): string => {
    const found = done.get(name) ?? build.contexts[name];
    if (found === undefined) throw new Error(`neither a stage nor a build context: ${name}`);
    return found;
  };
  const programs = build.images[stage.image.replace(/:.*$/, '')] ?? '';
  const state: State = { layer, from, build, programs, env: {}, cwd: '/' };
  for (const instruction of stage.instructions) carryOut(instruction, state);
  return layer;
}

function carryOut({ word, flags, rest }: Instruction, state: State): void {
  if (word === 'WORKDIR') {
    state.cwd = rest;
    mkdirSync(join(state.layer, rest), { recursive: true });
  } else if (word === 'ENV') {
    const pairs = rest.split(' ').map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]);
    state.env = { ...state.env, ...(Object.fromEntries(pairs) as Record<string, string>) };
  } else if (word === 'COPY') copy(rest.split(' '), flags, state);
  else if (word === 'RUN') runIn(rest, flags, state);
  else if (word !== 'ENTRYPOINT') throw new Error(`no stage of the page has ${word}`);
}

function copy(words: readonly string[], flags: Instruction['flags'], state: State): void {
  const [, name] = flags.find(([flag]) => flag === 'from') ?? [];
  const source = name === undefined ? state.build.context : state.from(name);
  const to = words.at(-1) ?? '';
  const target = join(state.layer, to.startsWith('/') ? to : join(state.cwd, to));
  for (const file of words.slice(0, -1)) {
    const path = join(source, file);
    const into = to.endsWith('/') && !statSync(path).isDirectory() ? join(target, basename(path)) : target;
    cpSync(path, into, { recursive: true });
  }
}

/** $1 the layer, $2 where the root is put together, $3 the folder to work in, $4 the command; then pairs of a folder and its mount point. */
const IN_ROOT = `
set -eu
layer=$1 root=$2 cwd=$3 command=$4
shift 4
mount -t tmpfs tmpfs "$root"
for path in /*; do
  name=\${path#/}
  [ ! -e "$layer/$name" ] || continue
  if [ -L "$path" ]; then cp -P "$path" "$root/$name"
  elif [ -d "$path" ]; then mkdir "$root/$name"; mount --rbind "$path" "$root/$name"
  fi
done
for path in "$layer"/*; do
  [ -d "$path" ] || continue
  mkdir "$root/\${path##*/}"
  mount --bind "$path" "$root/\${path##*/}"
done
while [ $# -gt 0 ]; do
  mkdir -p "$root$2"
  mount --bind "$1" "$root$2"
  mount -o remount,bind,ro,nosuid,nodev "$root$2" # an ordinary user may not take such flags off again
  shift 2
done
ls "$root" >"$layer.before"
chroot "$root" "$SHELL" -eu -c 'cd "$1" && eval "$2"' sh "$cwd" "$command"
for name in $(ls "$root"); do
  grep -qxF "$name" "$layer.before" || cp -a "$root/$name" "$layer/"
done
`;

function runIn(command: string, flags: Instruction['flags'], state: State): void {
  const { layer, programs } = state;
  if (!flags.some(([flag, value]) => flag === 'network' && value === 'none'))
    throw new Error(`a RUN with a network: ${command}`);
  const root = `${layer}.root`;
  mkdirSync(root, { recursive: true });
  const mounts = flags.flatMap(([flag, value]) => (flag === 'mount' ? mountOf(value, state.from) : []));
  const own = { SHELL: '/bin/sh', TMPDIR: '/tmp', HOME: '/home-of-it', GOPATH: '/go' };
  const lines = `PATH='${programs}'; export PATH; ${command}`;
  const script = ['sh', '-c', IN_ROOT, 'sh', layer, root, state.cwd, lines, ...mounts];
  const ran = spawnSync('unshare', ['-rmn', '--', ...script], {
    env: { ...own, GOCACHE: state.build.buildCache, PATH: process.env['PATH'], ...state.env },
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(`${command}: exit status ${ran.status}\n${ran.stdout}${ran.stderr}`);
}

/** A bind mount: the folder, and where it is in the stage. */
function mountOf(value: string, from: State['from']): readonly string[] {
  const {
    type,
    from: name = '',
    source = '/',
    target = '',
  } = Object.fromEntries(value.split(',').map((pair) => pair.split('='))) as Partial<
    Record<'type' | 'from' | 'source' | 'target', string>
  >;
  const folder = join(from(name), source);
  if (type !== 'bind' || !target.startsWith('/') || !existsSync(folder))
    throw new Error(`a mount of another kind: ${value}`);
  return [folder, target];
}

/** What a folder of a stage holds, by name. */
export function namesIn(layer: string): readonly string[] {
  return readdirSync(layer).sort();
}
