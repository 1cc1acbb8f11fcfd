/** The list of modules that people have looked at: hashes tell that a module is genuine, not that it is harmless. */
import { existsSync, statSync } from 'node:fs';
import { Failure, finding, type Finding } from '../errors.ts';
import type { Mods } from '../gomod/mods.ts';
import { idOf, quoted, type ModuleVersion } from '../gomod/module.ts';
import type { Needs } from '../gomod/needs.ts';
import { workspacesOf, type Project } from '../gomod/project.ts';
import { readNamed } from '../gomod/regular.ts';
import { canonical, compareVersions, isValid } from '../gomod/version.ts';
import { readViews, whoAsks, type View } from '../gomod/views.ts';
import { readPattern } from '../proxy/patterns.ts';

/** Which module versions may be planned. */
export interface AllowList {
  /** As people know it. */
  readonly file: string;
  readonly allows: (m: ModuleVersion) => boolean;
}

const MAX_BYTES = 1 << 20;
const MAX_LINES = 100_000;
const LINE = /^([^@]+)(?:@([^@]*))?$/;
// what a module path may hold, and what makes a glob of it; nothing else could ever match
const PATTERN = /^[-._~0-9A-Za-z/*?[\]^\\]+$/;
const GLOB = /[*?[\\]/;

/**
 * Reads a list of allowed modules from a file.
 *
 * @param file absolute
 * @throws Failure `E_UNREADABLE`; as {@link parseAllowList}
 */
export function readAllowList(file: string): AllowList {
  if (existsSync(file) && statSync(file).size > MAX_BYTES) throw malformed(file, 'it is larger than 1 MiB');
  return parseAllowList(readNamed(file, file).toString('utf8'), file);
}

/**
 * Reads a list of allowed modules: one pattern a line, `#` starts a comment. A pattern names module paths as one of GOPRIVATE does:
 * with n elements it is compared with the first n elements of the path. With `@version` it names that version of the modules whose
 * whole path it matches. An empty list allows nothing.
 *
 * @param file how it is shown to people
 * @throws Failure `E_ALLOW_SYNTAX` with `file:line` for a line that can name no module, and for a text over 1 MiB or 100,000 lines
 */
export function parseAllowList(text: string, file: string): AllowList {
  if (Buffer.byteLength(text) > MAX_BYTES) throw malformed(file, 'it is larger than 1 MiB');
  const lines = text.replace(/^\ufeff/, '').split('\n');
  if (lines.length > MAX_LINES + 1) throw malformed(file, `it has more than ${MAX_LINES} lines`);
  const names = new Set<string>();
  const globs: ((m: ModuleVersion) => boolean)[] = [];
  for (const [index, line] of lines.entries()) {
    const written = line.replace(/#.*$/s, '').trim();
    if (written === '') continue;
    const rule = readRule(written, `${file}:${index + 1}`);
    if (typeof rule === 'string') names.add(rule);
    else globs.push(rule);
  }
  const allows = (m: ModuleVersion): boolean =>
    names.has(idOf(m)) || prefixesOf(m.path).some((path) => names.has(path)) || globs.some((is) => is(m));
  return { file, allows };
}

/** What a line allows: a module path or `path@version` as it is, or a test. Plain names are most of a list, and quick to look up. */
function readRule(written: string, place: string): string | ((m: ModuleVersion) => boolean) {
  const [, pattern = '', version] = LINE.exec(written) ?? [];
  const plain = pattern.replace(/\/$/, '');
  const matches = PATTERN.test(pattern) && !/^\/|\/\//.test(pattern) ? readPattern(pattern) : undefined;
  if (matches === undefined) throw malformed(place, `no module or pattern: ${quoted(written)}`);
  if (version !== undefined && (!isValid(version) || canonical(version) !== version))
    throw malformed(place, `no version of a module: ${quoted(version)}`);
  if (!GLOB.test(plain)) return version === undefined ? plain : `${plain}@${version}`;
  if (version === undefined) return ({ path }) => matches(path);
  const count = plain.split('/').length;
  return (m) => m.version === version && m.path.split('/').length === count && matches(m.path);
}

/** A path and the paths it lies below. */
function prefixesOf(path: string): readonly string[] {
  const elements = path.split('/');
  return elements.map((_, index) => elements.slice(0, index + 1).join('/'));
}

function malformed(path: string, message: string): Failure {
  return new Failure('E_ALLOW_SYNTAX', { path, message });
}

/** What the list is held against. */
interface Planned {
  readonly project: Project;
  readonly mods: Mods;
  readonly needs: Needs;
}

/**
 * `E_MODULE_NOT_ALLOWED` for each planned module version that no line allows, with the line of the root that asks for it. A version
 * that is not selected, of which only the go.mod is read, need not be allowed.
 */
export function notAllowed(list: AllowList, planned: Planned): readonly Finding[] {
  const refused = planned.needs.modules.filter(({ module }) => !list.allows(module));
  if (refused.length === 0) return [];
  const askers = askersOf(readViews(planned.project, planned.mods.of));
  return refused
    .filter(({ module, zip }) => zip !== undefined || askers.has(idOf(module)))
    .filter(({ module }) => !mayRise(module, list, planned))
    .map(({ module }) => {
      const asker = askers.get(idOf(module));
      return finding('E_MODULE_NOT_ALLOWED', {
        module: idOf(module),
        ...(asker === undefined ? {} : { path: asker.place }),
        message: `no line of ${list.file} allows it${asker?.through ?? ''}`,
        remedy: `review the module; then add ${idOf(module)} to ${list.file}, or stop requiring it`,
      });
    });
}

/**
 * Whether a go.mod that is still to be read may select an allowed version in place of this one. Versions only rise, and only what a
 * sum or a replace names can be selected.
 */
function mayRise({ path, version }: ModuleVersion, list: AllowList, { project, needs }: Planned): boolean {
  if (needs.unread.length === 0) return false;
  const { sums, roots } = project;
  const works = workspacesOf(project).flatMap(({ work }) => work.replace);
  const rules = [...roots.flatMap(({ mod }) => mod.replace), ...works];
  return (
    rules.some(({ oldPath, oldVersion }) => oldPath === path && oldVersion !== undefined) ||
    sums.mods.some((m) => m.path === path && compareVersions(m.version, version) > 0 && list.allows(m))
  );
}

/** Who asks for a selected module version, by what it is after replacement. */
function askersOf(views: readonly View[]): ReadonlyMap<string, { place: string; through: string }> {
  const askers = new Map<string, { place: string; through: string }>();
  for (const view of views)
    for (const asked of view.graph.buildList) {
      const origin = view.origin(asked);
      if (origin.from === 'folder' || askers.has(idOf(origin.module))) continue;
      askers.set(idOf(origin.module), whoAsks(view, asked));
    }
  return askers;
}
