import { join } from 'node:path';
import { Failure, finding, type Finding } from '../../errors.ts';
import type { Mods } from '../mods.ts';
import { parseModFile } from '../modfile.ts';
import type { ModuleVersion } from '../module.ts';
import { shown, type Project } from '../project.ts';
import { readRegular, textIfRegular } from '../regular.ts';
import { readViews, type View } from '../views.ts';
import type { Vendoring } from './expected.ts';
import { parseModulesTxt, type ModulesTxt } from './modulestxt.ts';
import { listVendor, type VendorListing } from './walk.ts';

/** A vendor folder and what it was made from. */
export interface VendorFolder extends Vendoring {
  /** As people know it: `vendor`, `tools/vendor`. */
  readonly name: string;
  /** Absolute. */
  readonly vendor: string;
  readonly listing: VendorListing;
}

/**
 * Every vendor folder that is there: that of the workspace beside go.work, and of each root beside its go.mod. With a go.work
 * the folder beside it is never that of a root alone: the go command passes it over then.
 *
 * @throws Failure as {@link readViews}
 */
export function vendorFolders(project: Project, mods: Mods): readonly VendorFolder[] {
  const views = readViews(project, mods.of);
  const isWorkspace = views.some((view) => view.joint);
  return views.flatMap((view) => {
    const dir = view.joint ? '.' : (view.roots[0]?.dir ?? '.');
    if (isWorkspace && !view.joint && dir === '.') return [];
    const path = join(project.base, dir);
    const vendor = join(path, 'vendor');
    const listing = listVendor(vendor);
    if (listing === undefined) return [];
    const work = view.joint ? project.workspace?.work : undefined;
    const goOf = (m: ModuleVersion): string | undefined => goLine(mods, view, m);
    return [{ view, work, dir: path, goOf, name: shown(dir, 'vendor'), vendor, listing }];
  });
}

/** The go line of a selected version, of what replaces it where that is so. */
function goLine(mods: Mods, { origin }: View, m: ModuleVersion): string | undefined {
  const from = origin(m);
  if (from.from === 'module') return mods.of(from.module)?.go;
  const text = textIfRegular(join(from.dir, 'go.mod'));
  if (text === undefined) return undefined;
  return parseModFile(text, { file: `${from.rule.newPath}/go.mod`, mode: 'lax' }).go;
}

/** The modules.txt of a folder, an empty one where there is none; what is wrong with it when it cannot be read. */
export function readModulesTxt({ name, vendor, view }: VendorFolder): ModulesTxt | Finding {
  const file = `${name}/modules.txt`;
  try {
    const bytes = readRegular(join(vendor, 'modules.txt'));
    const txt = parseModulesTxt(bytes ?? Buffer.of(), file);
    return bytes === undefined || txt.workspace === view.joint ? txt : otherKind(file, txt);
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.finding;
    throw thrown;
  }
}

function otherKind(file: string, { workspace, lines }: ModulesTxt): Finding {
  const [first = ''] = lines;
  return finding('E_VENDOR_MODULES', {
    path: `${file}:1`,
    ...(workspace
      ? { message: 'it is that of a workspace, and no go.work stands beside it', remedy: 'go mod vendor' }
      : {
          message: 'it is not that of the workspace, so the go command passes the folder over',
          remedy: 'go work vendor; or GOWORK=off, to verify it as that of the root alone',
        }),
    want: workspace ? '# module version' : '## workspace',
    got: first,
  });
}
