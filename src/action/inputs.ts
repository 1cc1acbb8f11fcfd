import type { Scope } from '../gomod/needs.ts';
import type { Asked } from '../gomod/question.ts';
import type { BuildCache } from '../stages/buildcache.ts';
import type { SealMode } from '../stages/seal.ts';
import type { FolderRules } from '../work/folderstore.ts';
import { Given as GivenInputs, usage } from './given.ts';
import { CACHE_WORDS, type CacheWord } from './policy.ts';

/** Every input of the root action with its default, as action.yml declares them. */
export const defaults = {
  'working-directory': '.',
  modules: 'auto',
  cache: 'auto',
  'cache-key-prefix': 'go-airlock',
  'cache-path': '',
  'cache-max-age': '30',
  'cache-max-size': '10GB',
  'module-cache': '',
  prefetch: 'true',
  scope: 'build',
  'allow-modules': '',
  platforms: '',
  tags: '',
  packages: '',
  goproxy: '',
  goprivate: '',
  gonoproxy: '',
  'proxy-auth': '',
  'ca-file': '',
  verify: 'repair',
  mode: 'auto',
  'build-cache': 'fresh',
  archives: 'true',
  bundle: 'false',
  'bundle-name': '',
  'bundle-required': 'false',
  'retention-days': '',
  sbom: 'cyclonedx',
  audit: 'fail',
  concurrency: '32',
  retries: '4',
  timeout: '30',
  summary: 'true',
} as const;

export type InputName = keyof typeof defaults;

/** The inputs that only the restore action has, with their defaults as restore/action.yml declares them. */
export const restoreDefaults = { 'lookup-only': 'false', 'fail-on-cache-miss': 'false' } as const;

export type RestoreInputName = InputName | keyof typeof restoreDefaults;

type Given = GivenInputs<InputName>;

/** The inputs of a step, understood. Paths are absolute. */
export interface Inputs {
  readonly base: string;
  /** Globs of module roots; empty: those that are found. */
  readonly modules: readonly string[];
  /** Every module and every go.work below the base. */
  readonly all?: true;
  readonly cache: CacheWord;
  /** The folder that is the store; undefined: the runner's cache service is. */
  readonly cachePath: string | undefined;
  /** How such a folder is kept from growing for ever. */
  readonly cacheRules: FolderRules;
  readonly prefix: string;
  /** Undefined: a fresh folder. */
  readonly moduleCache: string | undefined;
  readonly prefetch: boolean;
  readonly scope: Scope;
  /** The list of allowed modules; undefined: all are. */
  readonly allowModules: string | undefined;
  /** What the go command is asked; only of scope `needed`. */
  readonly asked: Asked | undefined;
  /** Settings of the go command for the prefetch, by the name of the variable. */
  readonly settings: Readonly<Record<string, string>>;
  /** Lines of credentials, as they were given. */
  readonly proxyAuth: string;
  /** A file with authorities to trust. */
  readonly caFile: string | undefined;
  readonly strict: boolean;
  readonly mode: SealMode | 'auto' | 'off';
  readonly buildCache: BuildCache;
  readonly archives: boolean;
  readonly bundle: boolean;
  readonly upload: Upload;
  readonly audit: 'fail' | 'warn' | 'off';
  readonly concurrency: number;
  /** Tries per file in all. */
  readonly retries: number;
  /** Idle seconds. */
  readonly timeout: number;
  readonly summary: boolean;
}

/** How a bundle becomes an artifact. */
export interface Upload {
  /** Without the `.tar.zst` at its end; undefined: after the closure. */
  readonly name: string | undefined;
  /** A bundle that is not uploaded is an error. */
  readonly required: boolean;
  /** Write the SBOM beside it. */
  readonly sbom: boolean;
  /** Days that the artifact is kept; undefined: as the repository says. */
  readonly days: number | undefined;
}

const DAY = 24 * 3_600_000;

/**
 * Understands all inputs of a step at once. An input that is not given, or empty, has its default.
 *
 * @param raw the text of an input; `''` when it is not given
 * @param workspace what `working-directory` starts at; absolute
 * @throws Failure `E_USAGE`, naming the input
 */
export function readInputs(raw: (name: InputName) => string, workspace: string): Inputs {
  const given = new GivenInputs(raw, defaults);
  const base = given.path('working-directory', workspace) ?? workspace;
  const archives = given.flag('archives');
  const lines = given.lines('modules');
  return {
    base,
    modules: lines.filter((glob) => glob !== 'auto' && glob !== 'all'),
    ...(lines.includes('all') ? { all: true } : {}),
    cache: given.oneOf('cache', CACHE_WORDS),
    cachePath: given.path('cache-path', base),
    cacheRules: { maxAge: given.count('cache-max-age') * DAY, maxBytes: given.bytes('cache-max-size') },
    prefix: prefixOf(given),
    moduleCache: given.path('module-cache', base),
    prefetch: given.flag('prefetch'),
    ...scopeOf(given),
    allowModules: given.path('allow-modules', base),
    settings: settingsOf(given),
    proxyAuth: raw('proxy-auth'), // with every line in its place: an error names it by its number
    caFile: given.path('ca-file', base),
    strict: given.oneOf('verify', ['repair', 'strict']) === 'strict',
    mode: modeOf(given, archives),
    buildCache: given.oneOf('build-cache', ['fresh', 'keep']),
    archives,
    bundle: given.flag('bundle'),
    upload: uploadOf(given),
    audit: given.oneOf('audit', ['fail', 'warn', 'off']),
    concurrency: given.count('concurrency'),
    retries: given.count('retries'),
    timeout: given.count('timeout'),
    summary: given.flag('summary'),
  };
}

/** The inputs of the restore action, understood. */
export interface RestoreInputs extends Inputs {
  /** Only tell which entry there is. */
  readonly lookupOnly: boolean;
  readonly failOnCacheMiss: boolean;
}

/** Understands all inputs of the restore action; those that it does not declare have their defaults. Throws as {@link readInputs}. */
export function readRestoreInputs(raw: (name: RestoreInputName) => string, workspace: string): RestoreInputs {
  const given = new GivenInputs<keyof typeof restoreDefaults>(raw, restoreDefaults);
  return {
    ...readInputs(raw, workspace),
    lookupOnly: given.flag('lookup-only'),
    failOnCacheMiss: given.flag('fail-on-cache-miss'),
  };
}

/** Scope `needed` is scope `build` with a question. */
function scopeOf(given: Given): Pick<Inputs, 'scope' | 'asked'> {
  const scope = given.oneOf('scope', ['build', 'all', 'needed']);
  const named = { platforms: given.text('platforms'), tags: given.text('tags') };
  const packages = given.lines('packages');
  if (scope === 'needed') {
    const platforms = named.platforms === '' ? undefined : named.platforms;
    return { scope: 'build', asked: { platforms, tags: named.tags, packages } };
  }
  for (const name of ['platforms', 'tags', 'packages'] as const)
    if (given.text(name) !== '') throw usage(name, 'goes with scope: needed only');
  return { scope, asked: undefined };
}

function uploadOf(given: Given): Upload {
  const name = given.text('bundle-name').replace(/\.tar\.zst$/, '');
  if (name !== '' && !isArtifactName(name))
    throw usage('bundle-name', `takes a name without / \\ : " < > | * and ?, not ${JSON.stringify(name)}`);
  const days = given.text('retention-days') === '' ? undefined : given.count('retention-days');
  const sbom = given.oneOf('sbom', ['cyclonedx', 'false']) === 'cyclonedx';
  return { name: name === '' ? undefined : name, required: given.flag('bundle-required'), sbom, days };
}

/** True for a name that the artifact service takes, and that is the name of a file on every system. */
export function isArtifactName(name: string): boolean {
  return name.length > 0 && name.length <= 200 && /^[^\p{Cc}/\\":<>|*?]+$/u.test(name) && !/^[.-]/.test(name);
}

function prefixOf(given: Given): string {
  const prefix = given.text('cache-key-prefix');
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(prefix)) return prefix.toLowerCase();
  throw usage(
    'cache-key-prefix',
    `takes up to 100 letters, digits, ".", "_" and "-", not ${JSON.stringify(prefix)}`,
  );
}

/** What the go command is to believe instead of its own settings; GONOPROXY follows from GOPRIVATE as it does there. */
function settingsOf(given: Given): Readonly<Record<string, string>> {
  const named = [
    ['GOPROXY', given.text('goproxy')],
    ['GOPRIVATE', given.text('goprivate')],
    ['GONOPROXY', given.text('gonoproxy')],
  ] as const;
  return Object.fromEntries(named.filter(([, value]) => value !== ''));
}

function modeOf(given: Given, archives: boolean): Inputs['mode'] {
  const mode = given.oneOf('mode', ['auto', 'modcache', 'proxy', 'vendor', 'off']);
  if (mode === 'proxy' && !archives) throw usage('mode', 'proxy serves archives, so it wants archives: true');
  return mode;
}
