import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { finding, type ErrorCode, type Finding } from '../../errors.ts';
import { TOOLCHAIN_MODULE } from '../../gomod/goversion.ts';
import { goAtLeast } from '../../gomod/graph.ts';
import { cachePaths } from '../../gomod/modcache.ts';
import { parseModFile } from '../../gomod/modfile.ts';
import { idOf, type ModuleVersion } from '../../gomod/module.ts';
import { calculateNeeds } from '../../gomod/needs.ts';
import { shown, sumTexts } from '../../gomod/project.ts';
import { readRegular, textIfRegular } from '../../gomod/regular.ts';
import { findModuleDirs } from '../../gomod/roots.ts';
import { sumLines } from '../../gomod/sum.ts';
import { readModulesTxt, vendorFolders } from '../../gomod/vendor/folders.ts';
import { compareVersions } from '../../gomod/version.ts';
import { readViews, type View } from '../../gomod/views.ts';
import type { Plan } from '../plan.ts';
import { verifyVendor } from '../vendor.ts';
import type { Check, Scene } from './scene.ts';

/** A check for what the plan has found already. */
function told(
  id: string,
  looks: string,
  codes: readonly ErrorCode[],
): Check & { readonly codes: typeof codes } {
  return { id, looks, codes, look: (scene) => scene.wrong.filter(({ code }) => codes.includes(code)) };
}

const byPlan = [
  told('replace-outside', 'a replace that leaves the checkout', ['E_REPLACE_OUTSIDE']),
  told('replace-folder', 'a replace with a folder that holds no go.mod', ['E_REPLACE_DIR']),
  told('go-work', 'a go.work from outside', ['E_GOWORK_OUTSIDE', 'W_GOWORK_ABOVE']),
  told('go-line', 'a go line above the Go that is there', ['E_TOOLCHAIN']),
  told('sums-missing', 'lines that go.sum lacks', ['E_GOSUM_MISSING']),
  told('sums-conflict', 'sums that disagree', ['E_GOSUM_CONFLICT', 'E_GOSUM_ALGO']),
  told('directives', 'directives that nobody knows', ['W_UNKNOWN_DIRECTIVE']),
  told('allowed', 'modules that nobody has allowed', ['E_MODULE_NOT_ALLOWED', 'E_ALLOW_SYNTAX']),
];

/** Said of healthy checkouts too. */
const HEALTHY: readonly ErrorCode[] = ['W_REPLACE_DIR', 'W_PLAN_PARTIAL', 'E_NO_MODULE'];

/** Checks of the files that came with the checkout. */
export const checkoutChecks: readonly Check[] = [
  { id: 'merge-conflict', looks: 'marks of a merge in go.mod, go.sum and go.work', look: conflicts },
  {
    id: 'line-ends',
    looks: 'line ends of Windows in go.mod and go.sum',
    look: (scene) =>
      filesOf(scene)
        .filter(({ text }) => text.includes('\r\n'))
        .map(({ name }) => finding('W_DOCTOR_CRLF', { path: name })),
  },
  {
    id: 'readable',
    looks: 'files that cannot be read by the rules of Go, such as a replace without ./',
    look: (scene) => {
      const claimed = new Set([...byPlan.flatMap(({ codes }) => codes), ...HEALTHY]);
      const marked = new Set(conflicts(scene).map(({ path }) => fileOf(path)));
      return scene.wrong.filter(({ code, path }) => !claimed.has(code) && !marked.has(fileOf(path)));
    },
  },
  ...byPlan,
  { id: 'replace-absolute', looks: 'a replace with a path of this machine', wants: 'plan', look: absolute },
  { id: 'sums-stale', looks: 'lines of go.sum that nothing needs', wants: 'plan', look: stale },
  { id: 'path-mismatch', looks: 'modules that declare another path', wants: 'plan', look: mismatches },
  { id: 'path-case', looks: 'modules that differ only in upper and lower case', wants: 'plan', look: cases },
  { id: 'vendor-listed', looks: 'a vendor folder without modules.txt', wants: 'plan', look: unlisted },
  {
    id: 'vendor-whole',
    looks: 'a vendor folder that is not what go.mod and go.sum say',
    wants: 'plan',
    look: vendored,
  },
];

interface Named {
  readonly name: string;
  readonly text: string;
}

/** go.mod, go.sum, go.work and go.work.sum, as far as they can be read. */
function filesOf({ base }: Scene): readonly Named[] {
  const dirs = existsSync(base) ? findModuleDirs(base) : [];
  const names = [
    'go.work',
    'go.work.sum',
    ...dirs.flatMap((dir) => [shown(dir, 'go.mod'), shown(dir, 'go.sum')]),
  ];
  return names.flatMap((name) => {
    const text = textIfRegular(join(base, name));
    return text === undefined ? [] : [{ name, text }];
  });
}

function conflicts(scene: Scene): readonly Finding[] {
  return filesOf(scene).flatMap(({ name, text }) => {
    const at = text.split('\n').findIndex((line) => /^(<{7}|>{7}|={7})( |\r?$)/.test(line));
    return at < 0 ? [] : [finding('E_DOCTOR_CONFLICT', { path: `${name}:${at + 1}` })];
  });
}

/** The file of a `file:line`. */
function fileOf(path = ''): string {
  return path.replace(/:\d+$/, '');
}

function absolute({ plan }: Scene): readonly Finding[] {
  return (plan?.project.roots ?? []).flatMap(({ dir, mod }) =>
    mod.replace
      .filter(({ newPath, newVersion }) => newVersion === undefined && isAbsolute(newPath))
      .map(({ oldPath, newPath, line }) =>
        finding('W_DOCTOR_REPLACE_ABSOLUTE', {
          ...{ module: oldPath, path: `${shown(dir, 'go.mod')}:${line}` },
          message: `it is replaced by ${newPath}, a path that only this machine has`,
        }),
      ),
  );
}

/**
 * Lines that no go mod tidy keeps: of module paths that are nowhere in the graph, and of versions above all in it. Older versions may be
 * kept for the sake of older Go. Nothing is said as long as the graph is not whole.
 */
function stale({ plan }: Scene): readonly Finding[] {
  if (plan === undefined) return [];
  const needs = calculateNeeds(plan.project, plan.mods.of, 'all');
  if (needs.unread.length > 0) return [];
  const read = readViews(plan.project, plan.mods.of).flatMap(({ graph }) => graph.read);
  const highest = new Map<string, string>();
  for (const { path, version } of [...needs.modules.map(({ module }) => module), ...read])
    if (compareVersions(version, highest.get(path) ?? '') > 0) highest.set(path, version);
  const isOld = plan.project.roots.some(({ mod }) => !goAtLeast(mod.go, 18));
  return sumTexts(plan.project).flatMap((text) => {
    const lines = [...sumLines(text)].filter(
      ({ module, mod }) =>
        module.path !== TOOLCHAIN_MODULE && !(mod && isOld) && isAbove(module, highest.get(module.path)),
    );
    const [first] = lines;
    if (first === undefined) return [];
    const message = `${lines.length} lines that nothing needs, the first of ${idOf(first.module)}`;
    return [finding('W_DOCTOR_STALE_SUM', { path: `${first.file}:${first.line}`, message })];
  });
}

function isAbove({ version }: ModuleVersion, highest: string | undefined): boolean {
  return highest === undefined || compareVersions(version, highest) > 0;
}

function mismatches({ plan }: Scene): readonly Finding[] {
  if (plan === undefined) return [];
  const found = readViews(plan.project, plan.mods.of).flatMap((view) =>
    view.graph.buildList.flatMap((asked) => mismatch(plan, view, asked) ?? []),
  );
  return [...new Map(found.map((one) => [one.module, one])).values()];
}

/** @see cmd/go/internal/modload goModSummary: a folder that replaces a module may declare what it likes */
function mismatch({ mods, folder }: Plan, { origin }: View, asked: ModuleVersion): Finding | undefined {
  const from = origin(asked);
  if (from.from === 'folder' || !mods.has(from.module)) return undefined;
  const text = readRegular(cachePaths(folder, from.module).mod)?.toString('utf8') ?? '';
  const { module } = parseModFile(text, { file: `${idOf(from.module)}/go.mod`, mode: 'lax' });
  if (module === undefined || module === asked.path || module === from.module.path) return undefined;
  return finding('E_DOCTOR_PATH_MISMATCH', { module: idOf(from.module), want: asked.path, got: module });
}

function cases({ plan }: Scene): readonly Finding[] {
  const paths = new Set((plan?.needs.modules ?? []).map(({ module }) => module.path));
  const first = new Map<string, string>();
  return [...paths].flatMap((path) => {
    const other = first.get(path.toLowerCase());
    first.set(path.toLowerCase(), other ?? path);
    return other === undefined ? [] : [finding('W_DOCTOR_CASE', { module: path, want: other, got: path })];
  });
}

/** @see go-modules-spec.md 8.1: since go line 1.14 the folder counts */
function unlisted({ plan }: Scene): readonly Finding[] {
  return (plan?.project.roots ?? [])
    .filter(({ dir, vendored, mod }) => {
      const isThere = existsSync(join(plan?.project.base ?? '', dir, 'vendor'));
      return isThere && !vendored && plan?.project.workspace === undefined && goAtLeast(mod.go, 14);
    })
    .map(({ dir }) =>
      finding('E_VENDOR_MODULES', { path: shown(dir, 'vendor/modules.txt'), message: 'it is not there' }),
    );
}

/** Against the archives where they are at hand; else what modules.txt names has to be there, and all that is required has to be named. */
async function vendored({ host, plan, verified }: Scene): Promise<readonly Finding[]> {
  if (plan?.project.roots.some((root) => root.vendored) !== true) return [];
  if (verified?.missing.length === 0) {
    const { findings } = await verifyVendor(host, plan);
    return findings.filter(({ code }) => code.startsWith('E_VENDOR_'));
  }
  return vendorFolders(plan.project, plan.mods).flatMap((folder) => {
    const txt = readModulesTxt(folder);
    if ('code' in txt) return [txt];
    const required = folder.view.roots.flatMap(({ mod }) => (goAtLeast(mod.go, 14) ? mod.require : []));
    const unnamed = required.filter(
      (m) => !txt.lines.some((line) => `${line} `.startsWith(`# ${m.path} ${m.version} `)),
    );
    const gone = txt.modules
      .flatMap(({ packages }) => packages)
      .filter(({ path }) => !existsSync(join(folder.vendor, path)));
    return [
      ...unnamed.map((m) =>
        finding('E_VENDOR_MODULES', {
          module: idOf(m),
          path: `${folder.name}/modules.txt`,
          want: `# ${m.path} ${m.version}`,
          got: 'no such line',
        }),
      ),
      ...gone.map(({ path }) => finding('E_VENDOR_MISSING', { path: `${folder.name}/${path}` })),
    ];
  });
}
