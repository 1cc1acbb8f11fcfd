import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cachePaths, moduleCache } from '../../src/gomod/modcache.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import { pseudoTime } from '../../src/gomod/version.ts';
import { fileNames } from '../helpers/temp.ts';
import { emptyFolder, figure, go, REFERENCE, REFERENCE_PROXY } from './kit.ts';
import { checkOut, downloads, planOf, projects, type Checkout, type Planned } from './projects.ts';

let folder: string;
beforeAll(() => {
  folder = emptyFolder('plan');
});
afterAll(() => {
  removeTree(folder);
});

const NAMES = ['gin', 'caddy', 'compose', 'etcd'] as const satisfies readonly (keyof typeof projects)[];
const everything: Planned[] = [];

describe.each(NAMES)('the plan of %s is what the go command needs', (name) => {
  let checkout: Checkout;
  let brought: readonly string[];
  let planned: readonly Planned[];
  beforeAll(async () => {
    checkout = await checkOut(name, folder);
    brought = await downloads(checkout);
    planned = await planOf(checkout, REFERENCE);
    everything.push(...planned);
  });

  test('its archives are those that go mod download brings', () => {
    expect(
      planned
        .filter(({ zip }) => zip)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(brought);
    figure(`${name}: ${brought.length} archives, the same as go mod download brings`);
  });

  test('with its go.mod files and no others go mod graph says the same without network', async () => {
    const alone = join(folder, `${name}-mods`);
    for (const module of planned.filter(({ mod }) => mod)) {
      const [from, to] = [moduleCache(REFERENCE), moduleCache(alone)].map((at) => cachePaths(at, module).mod);
      mkdirSync(dirname(to ?? ''), { recursive: true });
      copyFileSync(from ?? '', to ?? '');
    }
    for (const root of checkout.roots) {
      const offline = await go(['mod', 'graph'], root, { GOMODCACHE: alone, GOPROXY: 'off' });
      expect(offline).toBe(await go(['mod', 'graph'], root));
      expect(offline).not.toBe('');
    }
  });

  test('its go.mod files are those that go mod graph reads', async () => {
    const traced = join(folder, `${name}-traced`);
    for (const root of checkout.roots)
      await go(['mod', 'graph'], root, { GOMODCACHE: traced, GOPROXY: REFERENCE_PROXY, GOSUMDB: 'off' });
    const read = fileNames(join(traced, 'cache/download')).filter((file) => file.endsWith('.mod'));
    const { download } = moduleCache('/');
    const ours = planned.filter(({ mod }) => mod).map((m) => cachePaths(moduleCache('/'), m).mod);
    expect(ours.map((file) => file.slice(download.length + 1)).sort()).toEqual([...read].sort());
    figure(`${name}: ${read.length} go.mod files, the same as go mod graph reads`);
  });

  test('every module of go list -m all is in it, with its replacement where it has one', async () => {
    const format = '{{if not .Main}}{{with .Replace}}{{.Path}}@{{.Version}}{{else}}{{.}}{{end}}{{end}}';
    const ids = new Set(planned.map(({ id }) => id));
    for (const root of checkout.roots) {
      const listed = (await go(['list', '-m', '-f', format, 'all'], root)).split('\n').filter(Boolean);
      const modules = listed.map((line) => line.replace(' ', '@')).filter((id) => !/^\.\.?\//.test(id));
      expect(modules.filter((id) => !ids.has(id))).toEqual([]);
      expect(modules.length).toBeGreaterThan(0);
    }
  });
});

test('the projects hold every kind of version that is written in its own way', () => {
  const kinds = {
    'upper-case paths': everything.filter(({ path }) => /[A-Z]/.test(path)),
    '+incompatible versions': everything.filter(({ version }) => version.endsWith('+incompatible')),
    'pseudo-versions': everything.filter(({ version }) => pseudoTime(version) !== undefined),
    'paths with a major version': everything.filter(({ path }) => /\/v[0-9]+$/.test(path)),
    'gopkg.in paths': everything.filter(({ path }) => path.startsWith('gopkg.in/')),
    'module versions in all': everything,
  };
  for (const [kind, found] of Object.entries(kinds)) {
    const ids = new Set(found.map(({ id }) => id));
    const archives = new Set(found.filter(({ zip }) => zip).map(({ id }) => id));
    figure(`${kind}: ${ids.size}, with ${archives.size} archives`);
    expect(archives.size).toBeGreaterThan(0);
  }
});
