import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { cachePaths, moduleCache } from '../../src/gomod/modcache.ts';
import { removeTree } from '../../src/gomod/tree.ts';
import type { Report } from '../../src/report.ts';
import { listing } from '../helpers/temp.ts';
import { emptyFolder, figure, nodes, REFERENCE, REFERENCE_PROXY, report } from './kit.ts';
import { checkOut, downloads, planOf, type Checkout, type Planned } from './projects.ts';

const NAMES = ['gin', 'compose', 'etcd', 'caddy'] as const;

let folder: string;
let ours: string;
const reports: Report[] = [];
const checkouts = new Map<(typeof NAMES)[number], Checkout>();
/** Every archive of all projects, by `path@version`. */
const archives = new Map<string, Planned>();

// the go command fills the reference one project at a time, and we a module cache of our own, in another order
beforeAll(async () => {
  folder = emptyFolder('bundles');
  ours = join(folder, 'ours');
  for (const name of NAMES) {
    const checkout = await checkOut(name, folder);
    await downloads(checkout);
    checkouts.set(name, checkout);
  }
  for (const checkout of [...checkouts.values()].reverse()) {
    reports.push(
      await report(['fetch', '-C', checkout.dir, '--modcache', ours, '--proxy', REFERENCE_PROXY]),
      await report(['verify', '-C', checkout.dir, '--modcache', REFERENCE]),
    );
    for (const module of await planOf(checkout, ours)) if (module.zip) archives.set(module.id, module);
  }
});
afterAll(() => {
  removeTree(folder);
});

test('no honest module is refused, ours or of a module cache that go mod download filled', () => {
  const errors = reports.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'));
  expect(errors).toEqual([]);
  const warnings = reports.flatMap(({ findings }) => findings.map(({ code }) => code));
  figure(`${archives.size} archives, no error; warnings: ${[...new Set(warnings)].join(', ') || 'none'}`);
  for (const { modules } of reports) expect(modules).toMatchObject({ missing: 0, rejected: 0 });
});

test("every tree, archive and .ziphash of ours is the go command's, in content and mode, for 300 modules and more", () => {
  let files = 0;
  for (const module of archives.values()) {
    const [mine, theirs] = [ours, REFERENCE].map((root) => cachePaths(moduleCache(root), module));
    const tree = listing(theirs?.tree ?? '');
    expect(listing(mine?.tree ?? '')).toEqual(tree);
    for (const kind of ['zip', 'ziphash', 'mod'] as const)
      if (existsSync(mine?.[kind] ?? ''))
        expect(readFileSync(mine?.[kind] ?? '').equals(readFileSync(theirs?.[kind] ?? ''))).toBe(true);
    files += tree.length;
  }
  figure(`${archives.size} trees with ${files} files and folders are the same as the go command's`);
  expect(archives.size).toBeGreaterThanOrEqual(300);
});

test.each(['gin', 'compose', 'etcd'] as const)(
  'the bundle of %s is the same from our module cache and from that of the go command',
  async (name) => {
    const [mine, theirs] = [await bundleOf(name, ours), await bundleOf(name, REFERENCE)];
    expect([mine.sha256, mine.bytes]).toEqual([theirs.sha256, theirs.bytes]);
    figure(`${name}: two bundles of ${mine.bytes} bytes, both ${mine.sha256}`);
  },
);

test('the bundle is the same from a module cache that keeps trees alone', async () => {
  const trees = join(folder, 'trees');
  const about = ['-C', checkouts.get('gin')?.dir ?? '', '--modcache', trees];
  await report(['fetch', ...about, '--no-archives', '--proxy', REFERENCE_PROXY]);
  expect((await bundleOf('gin', trees)).sha256).toBe((await bundleOf('gin', ours)).sha256);
});

const others = [...nodes()];
(others.length > 1 ? test : test.skip)(
  'each node to be had writes the same bundle, and each reads that of another',
  async () => {
    const checkout = checkouts.get('compose')?.dir ?? '';
    const made = new Map<string, string>();
    for (const [major, node] of others) {
      const { sha256, file } = await bundleOf('compose', ours, { node, major });
      for (const [other, reader] of others.filter(([other]) => other !== major)) {
        const elsewhere = join(folder, `read-by-${other}`);
        const args = ['unbundle', '-C', checkout, '--modcache', elsewhere, file];
        const { modules, findings } = await report(args, { node: reader });
        expect([modules.verified, findings]).toEqual([modules.planned, []]);
        removeTree(elsewhere);
        figure(
          `compose: written by Node ${major}, read by Node ${other}: ${modules.verified} versions, ${sha256}`,
        );
      }
      made.set(major, sha256);
    }
    expect(new Set(made.values()).size).toBe(1);
  },
);

/** Bundles a project from a module cache. */
async function bundleOf(
  name: (typeof NAMES)[number],
  cache: string,
  by: { readonly node: string; readonly major: string } = { node: process.execPath, major: 'this' },
): Promise<{ readonly file: string; readonly sha256: string; readonly bytes: number }> {
  const file = join(folder, `${name}-${by.major}-${basename(cache)}.tar.zst`);
  const dir = checkouts.get(name)?.dir ?? '';
  await report(['bundle', '-C', dir, '--modcache', cache, '-o', file], { node: by.node });
  const content = readFileSync(file);
  return { file, sha256: sha256Hex(content), bytes: content.length };
}
