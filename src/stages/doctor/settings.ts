import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { finding, type Finding } from '../../errors.ts';
import { sealGoflags, splitGoflags } from '../../gomod/goflags.ts';
import { compareGo, versionOfGo } from '../../gomod/goversion.ts';
import { shown } from '../../gomod/project.ts';
import { newerToolchains } from '../../gomod/toolchain.ts';
import { parseProxyList, warnedEntries, type ProxyList } from '../../proxy/list.ts';
import { matchesPatterns, readPattern } from '../../proxy/patterns.ts';
import { deceivable } from '../deceivable.ts';
import { surroundings } from '../surroundings.ts';
import { about, ENVIRONMENT, failureOf, type Check, type Scene } from './scene.ts';

/** Checks of what the go command is told, in all places where it reads. @see go-modules-spec.md 2.3, 2.4, 5.7, 11 */
export const settingChecks: readonly Check[] = [
  {
    id: 'go-command',
    looks: 'a go command in PATH',
    look: ({ env }) => (env.GOVERSION === '' ? [finding('W_DOCTOR_NO_GO')] : []),
  },
  {
    id: 'go-modules-off',
    looks: 'GO111MODULE',
    look: ({ settings }) => {
      const set = settings.get('GO111MODULE');
      return set?.value === 'off' ? [about('E_DOCTOR_GO111MODULE', 'GO111MODULE', set)] : [];
    },
  },
  {
    id: 'proxy-list',
    looks: 'GOPROXY as the go command reads it',
    look: ({ proxies }) => (proxies === '' ? [] : failureOf(() => parseProxyList(proxies))),
  },
  {
    id: 'proxy-userinfo',
    looks: 'passwords in GOPROXY',
    look: (scene) => warnedEntries(listOf(scene)),
  },
  { id: 'proxy-dead', looks: 'entries of GOPROXY that are never asked', look: deadEntries },
  { id: 'proxy-folder', looks: 'folders that GOPROXY names', look: folderThere },
  { id: 'private-hole', looks: 'a way to the network past GOPROXY=off', look: privateHole },
  { id: 'private-patterns', looks: 'patterns in GOPRIVATE and its kin that never fit', look: patterns },
  { id: 'sumdb', looks: 'a checksum database that is switched off', look: sumdbOff },
  {
    id: 'insecure',
    looks: 'GOINSECURE',
    look: ({ settings }) => {
      const set = settings.get('GOINSECURE');
      return set === undefined || set.value === 'none' ? [] : [about('W_DOCTOR_INSECURE', 'GOINSECURE', set)];
    },
  },
  { id: 'vcs', looks: 'GOVCS as the go command reads it', look: vcs },
  {
    id: 'goflags',
    looks: 'flags in GOFLAGS that would undo a seal',
    look: ({ env: { GOFLAGS } }) =>
      failureOf(() => sealGoflags(GOFLAGS, saysVendor(GOFLAGS) ? 'vendor' : 'readonly')),
  },
  {
    id: 'goflags-vendor',
    looks: '-mod=vendor in GOFLAGS without a vendor folder',
    wants: 'plan',
    look: modVendor,
  },
  { id: 'toolchain', looks: 'a toolchain that would be fetched', look: toolchain },
  {
    id: 'settings-file',
    looks: 'the file that GOENV names',
    look: ({ host: { env } }) => {
      const file = env['GOENV'] ?? '';
      const isThere = file === '' || file === 'off' || existsSync(file);
      return isThere ? [] : [finding('W_DOCTOR_GOENV', { path: file })];
    },
  },
  { id: 'settings-shadowed', looks: 'go env -w that the environment overrides', look: shadowed },
  {
    id: 'settings-hidden',
    looks: 'settings that sealed steps do not read, and programs among them',
    look: ({ host, env }) =>
      failureOf(() => splitGoflags(env.GOFLAGS)).length > 0 ? [] : surroundings(host.env, env),
  },
  {
    id: 'gowork-file',
    looks: 'GOWORK in a settings file',
    look: ({ settings }) => {
      const set = settings.all('GOWORK').find(({ place }) => place !== ENVIRONMENT);
      return set === undefined ? [] : [about('W_DOCTOR_GOWORK', 'GOWORK', set)];
    },
  },
  {
    id: 'go-deceivable',
    looks: 'a Go that proxies can deceive',
    look: (scene) => deceivable(scene.env, { text: scene.proxies, list: listOf(scene) }),
  },
  { id: 'certificates', looks: 'files of authorities that are not there', look: certificates },
];

/** The proxy list; empty where it cannot be read, which is told by a check of its own. */
export function listOf({ proxies }: Pick<Scene, 'proxies'>): ProxyList {
  if (proxies === '' || failureOf(() => parseProxyList(proxies)).length > 0) return [];
  return parseProxyList(proxies);
}

function deadEntries({ proxies }: Scene): readonly Finding[] {
  const words = proxies
    .split(/[,|]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const end = words.findIndex((word) => word === 'off' || word === 'direct');
  if (end < 0 || end === words.length - 1) return [];
  const message = `${words.length - 1 - end} entries of the proxy list stand behind ${words[end] ?? ''}, and are never asked`;
  return [finding('W_DOCTOR_PROXY_DEAD', { message })];
}

function folderThere(scene: Scene): readonly Finding[] {
  return listOf(scene).flatMap(({ kind, url }) => {
    if (kind !== 'file' || url === undefined || existsSync(fileURLToPath(url))) return [];
    return [finding('E_DOCTOR_PROXY_FOLDER', { path: fileURLToPath(url) })];
  });
}

function privateHole(scene: Scene): readonly Finding[] {
  const { settings, plan } = scene;
  const list = listOf(scene);
  const isOffline = list.length > 0 && list.every(({ kind }) => kind === 'off' || kind === 'file');
  const name = settings.get('GONOPROXY') === undefined ? 'GOPRIVATE' : 'GONOPROXY';
  const set = settings.get(name);
  if (!isOffline || set === undefined || set.value === 'none') return [];
  const needed = plan?.needs.modules.map(({ module }) => module.path);
  const past = needed?.filter((path) => matchesPatterns(set.value, path));
  return past?.length === 0 ? [] : [about('W_DOCTOR_PRIVATE_HOLE', name, set)];
}

const LISTS = ['GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE'] as const;

function patterns({ settings }: Scene): readonly Finding[] {
  return LISTS.flatMap((name) => {
    const set = settings.get(name);
    const wrong = set?.value
      .split(',')
      .find((one) => one !== '' && (/\s|:\/\//.test(one) || readPattern(one) === undefined));
    if (set === undefined || wrong === undefined) return [];
    return [about('W_DOCTOR_PATTERN', name, { ...set, value: wrong })];
  });
}

/** Where nobody is asked for modules nothing new comes in, and no database is missed. */
function sumdbOff(scene: Scene): readonly Finding[] {
  if (listOf(scene).every(({ kind }) => kind === 'off')) return [];
  const [sumdb, without] = ['GOSUMDB', 'GONOSUMDB'].map((name) => scene.settings.get(name));
  if (sumdb?.value === 'off') return [about('W_DOCTOR_SUMDB_OFF', 'GOSUMDB', sumdb)];
  const isAll = without?.value.split(',').some((one) => one === '*' || one === '*.*');
  return without !== undefined && isAll === true ? [about('W_DOCTOR_SUMDB_OFF', 'GONOSUMDB', without)] : [];
}

/** @see cmd/go/internal/vcs parseGOVCS */
function vcs({ settings }: Scene): readonly Finding[] {
  const set = settings.get('GOVCS');
  const isRead = set?.value.split(',').every((item) => /^\s*[^:\s][^:]*:[^:]*[^:\s]\s*$/.test(item));
  return set === undefined || isRead === true ? [] : [about('E_DOCTOR_GOVCS', 'GOVCS', set)];
}

function saysVendor(goflags: string): boolean {
  return /(^|\s)--?mod=vendor(\s|$)/.test(goflags);
}

function modVendor({ env, plan }: Scene): readonly Finding[] {
  if (!saysVendor(env.GOFLAGS) || plan === undefined) return [];
  return plan.project.roots
    .filter(({ vendored, mod }) => !vendored && mod.require.length > 0)
    .map(({ dir }) => finding('E_DOCTOR_MOD_VENDOR', { path: shown(dir, 'vendor') }));
}

/** The go command goes to another Go for a GOTOOLCHAIN that names one, or a toolchain line above its own version. */
function toolchain({ settings, env, plan }: Scene): readonly Finding[] {
  const have = versionOfGo(env.GOVERSION);
  if (have === undefined) return [];
  const set = settings.get('GOTOOLCHAIN');
  const named = /^go([0-9][^+]*)/.exec(set?.value ?? '')?.[1];
  if (set !== undefined && named !== undefined && compareGo(named, have) !== 0)
    return [about('W_DOCTOR_GOTOOLCHAIN', 'GOTOOLCHAIN', set)];
  if (set?.value === 'local') return [];
  const asking = plan === undefined ? [] : newerToolchains(plan.project, env.GOVERSION);
  return asking.map(({ path, version }) =>
    finding('W_DOCTOR_GOTOOLCHAIN', { path, want: `go${version}`, got: env.GOVERSION }),
  );
}

/** What GOROOT/go.env says is only a default. */
function shadowed({ settings, env }: Scene): readonly Finding[] {
  return ['GOPROXY', 'GOFLAGS', 'GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOSUMDB', 'GOMODCACHE'].flatMap(
    (name) => {
      const [first, second] = settings.all(name);
      if (first?.place !== ENVIRONMENT || second?.place !== env.GOENV || first.value === second.value)
        return [];
      const message = `the environment sets ${name}, so that what this file says of it does not count`;
      return [finding('W_DOCTOR_SHADOWED', { path: second.place, message })];
    },
  );
}

function certificates({ host: { env } }: Scene): readonly Finding[] {
  const files = [env['SSL_CERT_FILE'] ?? '', ...(env['SSL_CERT_DIR'] ?? '').split(':')];
  return files
    .filter((path) => path !== '' && !existsSync(path))
    .map((path) => finding('W_DOCTOR_CERTIFICATES', { path }));
}
