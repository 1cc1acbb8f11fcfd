import { finding, type Finding } from '../../errors.ts';
import { shown } from '../lex.ts';
import { idOf } from '../module.ts';
import type { View } from '../views.ts';
import { selectedVersions, type ExpectedLine } from './expected.ts';
import type { ModulesTxt, VendoredModule } from './modulestxt.ts';
import type { VendorListing } from './walk.ts';

/** The first line in which modules.txt is not what it has to be; undefined when there is none. @param file as people know it */
export function disagreement(
  file: string,
  expected: readonly ExpectedLine[],
  { lines, crlf }: ModulesTxt,
): Finding | undefined {
  const at = Array.from({ length: Math.max(lines.length, expected.length) }, (_, i) => i).find(
    (i) => lines[i] !== expected[i]?.text,
  );
  if (at === undefined)
    return crlf
      ? finding('E_VENDOR_MODULES', {
          path: `${file}:1`,
          message: 'only its line ends differ (CRLF), as git changes them',
        })
      : undefined;
  const want = expected[at];
  const got = lines[at];
  return finding('E_VENDOR_MODULES', {
    ...(want?.module === undefined ? {} : { module: want.module }),
    path: `${file}:${at + 1}`,
    message: `line ${at + 1} is not what go.mod and go.work say`,
    want: want === undefined ? END : shown([want.text]),
    got: got === undefined ? END : shown([got]),
  });
}

const END = '(end of file)';

/** What is known of a vendor folder when its modules were compared. */
export interface Compared {
  /** As people know it. */
  readonly name: string;
  readonly view: View;
  readonly listing: VendorListing;
  readonly modules: readonly VendoredModule[];
  /** Which module each file belongs to. */
  readonly owners: ReadonlyMap<string, VendoredModule>;
}

/** Files that belong to no module. */
export function extras({ name: folder, view, listing, modules, owners }: Compared): readonly Finding[] {
  const longestFirst = [...modules].sort((a, b) => b.path.length - a.path.length);
  const selected = selectedVersions(view);
  return listing.files.flatMap((name) => {
    if (owners.has(name) || name === 'modules.txt') return [];
    const module = longestFirst.find(({ path }) => name.startsWith(`${path}/`));
    const at = selected.get(module?.path ?? '');
    return [
      finding('E_VENDOR_EXTRA', {
        ...(at === undefined ? {} : { module: idOf(at) }),
        path: `${folder}/${name}`,
      }),
    ];
  });
}
