/** The layout of github.com/gomods/athens pkg/storage/fs: `<path>/<version>/{go.mod,source.zip,<version>.info}`, names unescaped. */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { exitStatus } from '../../src/errors.ts';
import { athensFolder } from '../../src/gomod/modcache.ts';
import { fill } from '../../src/recipes.ts';
import { askOf, placeIn, type Place } from '../helpers/airlock.ts';
import { canonicalZip, goodBundle, type Packed } from '../helpers/bundle.ts';
import { fakeHost } from '../helpers/host.ts';
import { make, makeAll, writeProject } from '../helpers/modules.ts';
import { spoilerOf } from '../helpers/spoiled.ts';
import { fileNames, inTemp, listing } from '../helpers/temp.ts';

const host = fakeHost();
afterAll(() => host.close());

const MADE = makeAll('example.com/Upper/A@v1.2.0', 'example.com/b@v0.1.0', 'example.com/b/v2@v2.0.0');

interface Filled {
  readonly status: number;
  readonly codes: readonly string[];
  readonly restored: number;
}

/** `unbundle --athens-dir`, each time with the bundle it is given. */
async function inProject(
  use: (dir: string, unbundle: (bundle: Buffer) => Promise<Filled>) => Promise<void>,
): Promise<void> {
  await inTemp(async (dir) => {
    const place: Place = placeIn(dir);
    await writeProject(place.app, { require: MADE.map(({ id }) => id), sums: MADE });
    const [file, root] = [join(dir, 'b.tar.zst'), join(dir, 'athens')];
    await use(root, async (bundle) => {
      await writeFile(file, bundle);
      const how = { bundles: [{ file }], from: undefined, archives: true, trees: false };
      const { report } = await fill(host, { ...askOf(place), folder: athensFolder(root) }, how);
      const { findings, modules } = report;
      return {
        status: exitStatus(findings),
        codes: findings.map(({ code }) => code),
        restored: modules.restored,
      };
    });
  });
}

const NAMES = [
  'example.com/Upper/A/v1.2.0/go.mod',
  'example.com/Upper/A/v1.2.0/source.zip',
  'example.com/Upper/A/v1.2.0/v1.2.0.info',
  'example.com/b/v0.1.0/go.mod',
  'example.com/b/v0.1.0/source.zip',
  'example.com/b/v0.1.0/v0.1.0.info',
  'example.com/b/v2/v2.0.0/go.mod',
  'example.com/b/v2/v2.0.0/source.zip',
  'example.com/b/v2/v2.0.0/v2.0.0.info',
];

test('the disk storage of Athens holds three files a version and nothing else, and a second run changes nothing', async () => {
  await inProject(async (dir, unbundle) => {
    expect(await unbundle(goodBundle(MADE))).toEqual({ status: 0, codes: [], restored: 3 });
    expect(fileNames(dir)).toEqual(NAMES);
    for (const { module, mod, files } of MADE) {
      const at = join(dir, module.path, module.version);
      expect(readFileSync(join(at, 'go.mod'))).toEqual(mod);
      expect(readFileSync(join(at, 'source.zip')).equals(canonicalZip(files))).toBe(true);
      expect(readFileSync(join(at, `${module.version}.info`), 'utf8')).toContain(module.version);
    }
    const before = listing(dir);
    expect(await unbundle(goodBundle(MADE))).toMatchObject({ status: 0, codes: [] });
    expect(listing(dir)).toEqual(before);
  });
});

test('what is no module of the sums does not come into it', async () => {
  const evil: Packed = make({ id: 'example.com/b/v2@v2.0.0', files: { 'lib.go': 'package evil\n' } });
  const zip = canonicalZip(evil.files);
  await inProject(async (dir, unbundle) => {
    const run = await unbundle(spoilerOf(MADE).withZip(zip));
    expect(run.status).toBe(1);
    expect(run.codes).toContain('E_MODULE_ZIP');
    expect(fileNames(dir)).not.toContain('example.com/b/v2/v2.0.0/source.zip');
  });
});

test('an archive in it that was changed is found and replaced', async () => {
  await inProject(async (dir, unbundle) => {
    await unbundle(goodBundle(MADE));
    const zip = join(dir, 'example.com/b/v0.1.0/source.zip');
    writeFileSync(zip, 'evil');
    expect((await unbundle(goodBundle(MADE))).codes).toContain('W_CACHE_REPAIRED');
    expect(readFileSync(zip).equals(canonicalZip(MADE[1]?.files ?? []))).toBe(true);
  });
});
