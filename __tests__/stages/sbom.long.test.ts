import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { afterAll, expect, test } from '@jest/globals';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { idOf } from '../../src/gomod/module.ts';
import { pack } from '../../src/recipes/pack.ts';
import { makePlan } from '../../src/stages/plan.ts';
import { archivesOf } from '../../src/stages/stock.ts';
import { askOf, fetchAll, placeIn, type Place } from '../helpers/airlock.ts';
import { canonicalZip } from '../helpers/bundle.ts';
import { cli } from '../helpers/cli.ts';
import { fakeHost } from '../helpers/host.ts';
import { gosumText, make, writeProxy, type Made } from '../helpers/modules.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

const host = fakeHost();
afterAll(() => host.close());

/** What the tests look at. */
interface Listed {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Item };
  readonly components: readonly Item[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Item {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  readonly components?: readonly Item[];
}

const D = make({ id: 'example.com/d@v1.0.0' });
const OLD = make({ id: 'example.com/d@v0.9.0' });
const UPPER = make({ id: 'example.com/Upper/X@v2.0.0+incompatible', require: [OLD.id] });
const FORK = make({ id: 'example.com/fork@v1.5.0', gomod: 'module example.com/a\n\ngo 1.21\n' });
const A = 'example.com/a@v1.0.0';
const MADE = [D, OLD, UPPER, FORK];

const PROJECT = {
  'go.mod': [
    'module example.com/app\n\ngo 1.21\n',
    `require (\n\texample.com/a v1.0.0\n\texample.com/d v1.0.0\n\texample.com/local v0.0.0\n\texample.com/Upper/X v2.0.0+incompatible\n)\n`,
    'replace example.com/a => example.com/fork v1.5.0\n',
    'replace example.com/local => ./_local\n',
  ].join('\n'),
  '_local/go.mod': 'module example.com/local\n\ngo 1.21\n\nrequire example.com/d v1.0.0\n',
  'main.go': 'package main\n\nfunc main() {}\n',
};

/** The project with its modules in the module cache. */
async function inProject(
  files: Readonly<Record<string, string>>,
  made: readonly Made[],
  use: (place: Place & { readonly dir: string }) => Promise<void>,
): Promise<void> {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeFiles(place.app, { 'go.sum': gosumText(made), ...files });
    const proxy = await writeProxy(join(dir, 'proxy'), made);
    expect((await fetchAll(host, place, { proxy })).codes.filter((code) => code.startsWith('E_'))).toEqual(
      [],
    );
    await use({ ...place, dir });
  });
}

/** The SBOM of the project, which has to be valid. */
async function sbomOf(place: Place & { readonly dir: string }): Promise<Listed> {
  const to = { file: join(place.dir, 'b.tar.zst'), sbom: join(place.dir, 'b.cdx.json') };
  const { report } = await pack(host, askOf(place), to);
  expect(report.findings.filter(({ level }) => level === 'error')).toEqual([]);
  const text = await readFile(to.sbom, 'utf8');
  expect(await new JsonStrictValidator(Version.v1dot6).validate(text)).toBeNull();
  return JSON.parse(text) as Listed;
}

function edges(listed: Listed): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(listed.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
}

const UPPER_PURL = 'pkg:golang/example.com/Upper/X@v2.0.0+incompatible';
const FORK_PURL = 'pkg:golang/example.com/fork@v1.5.0';
const D_PURL = 'pkg:golang/example.com/d@v1.0.0';

test('an SBOM has one component for each archive of the plan, with package URL, h1 and the SHA-256 of the archive in the bundle', async () => {
  await inProject(PROJECT, MADE, async (place) => {
    const { components } = await sbomOf(place);
    const planned = archivesOf(makePlan(askOf(place))).map(({ module }) => idOf(module));
    expect(components.map(({ name, version }) => `${name}@${version ?? ''}`)).toEqual(planned);
    expect(components.map(({ purl }) => purl)).toEqual([UPPER_PURL, D_PURL, FORK_PURL]);
    for (const made of [D, UPPER, FORK]) {
      const item = components.find(({ name }) => name === made.module.path);
      const content = sha256Hex(canonicalZip(made.files));
      expect(item?.hashes).toEqual([{ alg: 'SHA-256', content }]);
      expect(item?.properties).toContainEqual({ name: 'go-airlock:h1', value: made.sums.zip });
    }
  });
});

test('an SBOM shows what replaces what, and who requires whom at the versions that are built', async () => {
  await inProject(PROJECT, MADE, async (place) => {
    const listed = await sbomOf(place);
    const fork = listed.components.find(({ purl }) => purl === FORK_PURL);
    expect(fork?.properties).toContainEqual({ name: 'go-airlock:replaces', value: A });
    expect(listed.metadata.component).toMatchObject({ name: 'example.com/app', 'bom-ref': 'root:.' });
    expect(listed.metadata.component.properties).toContainEqual({
      name: 'go-airlock:replaced-by-folder',
      value: 'example.com/local => ./_local',
    });
    // what a folder requires is required by who requires the folder; v0.9.0 of d is not what is built
    expect(edges(listed)).toMatchObject({
      'root:.': [UPPER_PURL, D_PURL, FORK_PURL],
      [UPPER_PURL]: [D_PURL],
      [D_PURL]: [],
    });
  });
});

test('the SBOM of a workspace is about its roots, and knows which of them requires which', async () => {
  const files = {
    'go.work': 'go 1.21\n\nuse (\n\t./one\n\t./two\n)\n',
    'one/go.mod': 'module example.com/one\n\ngo 1.21\n\nrequire example.com/d v1.0.0\n',
    'one/go.sum': gosumText([D]),
    'two/go.mod':
      'module example.com/two\n\ngo 1.21\n\nrequire example.com/one v0.0.0\n\nreplace example.com/one => ../one\n',
    'two/go.sum': gosumText([D]),
  };
  await inProject(files, [D], async (place) => {
    const listed = await sbomOf(place);
    expect(listed.metadata.component.name).toBe('workspace');
    expect(listed.metadata.component.components?.map(({ name }) => name)).toEqual([
      'example.com/one',
      'example.com/two',
    ]);
    expect(edges(listed)).toMatchObject({
      checkout: ['root:one', 'root:two'],
      'root:one': [D_PURL],
      'root:two': ['root:one', D_PURL],
    });
  });
});

test('the same plan gives the same SBOM byte for byte, in every locale, and no time is in it', async () => {
  await inProject(PROJECT, MADE, async (place) => {
    const listed = await sbomOf(place);
    expect(listed.metadata.timestamp).toBeUndefined();
    expect(listed.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const first = readFileSync(join(place.dir, 'b.cdx.json'));
    const line = ['bundle', '-o', 'c.tar.zst', '--sbom', 'c.cdx.json', '-C', place.app];
    const env = { LC_ALL: 'sv_SE.UTF-8', TZ: 'Asia/Tokyo', GOFLAGS: '' };
    const run = await cli([...line, '--modcache', place.cache], { cwd: place.dir, env });
    expect([run.status, run.stdout]).toEqual([0, '']);
    expect(readFileSync(join(place.dir, 'c.cdx.json')).equals(first)).toBe(true);
    expect(String(first)).not.toContain(place.dir);
  });
});

test('an SBOM that cannot get its name is told before any work is done', async () => {
  await inProject(PROJECT, MADE, async (place) => {
    const file = join(place.dir, 'b.tar.zst');
    await expect(pack(host, askOf(place), { file, sbom: file })).rejects.toThrow('E_USAGE');
    const sbom = join(place.dir, 'nowhere', 'b.json');
    await expect(pack(host, askOf(place), { file, sbom })).rejects.toThrow('E_UNREADABLE');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});

test('a bundle without dependencies has an SBOM too', async () => {
  await inProject({ 'go.mod': 'module app\n\ngo 1.21\n', 'go.sum': '' }, [], async (place) => {
    const listed = await sbomOf(place);
    expect(listed.components).toEqual([]);
    expect(listed.metadata.component.purl).toBe('pkg:golang/app');
  });
});
