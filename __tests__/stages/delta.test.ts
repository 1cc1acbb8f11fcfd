import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { pack } from '../../src/recipes/pack.ts';
import { absentBases, lackedBy } from '../../src/stages/delta.ts';
import { askOf, bundleTo, fetchAll, placeIn, unbundle, type Place } from '../helpers/airlock.ts';
import { goodBundle } from '../helpers/bundle.ts';
import { fakeHost, type FakeHost } from '../helpers/host.ts';
import { make, makeAll, parseId, writeProject, writeProxy, type Made } from '../helpers/modules.ts';
import { inTemp, listing } from '../helpers/temp.ts';

let host: FakeHost;
beforeAll(() => {
  host = fakeHost();
});
afterAll(() => host.close());

const [A1, A2, B] = makeAll('example.com/a@v1.0.0', 'example.com/a@v1.1.0', 'example.com/b@v1.0.0');

interface Scene extends Place {
  readonly at: (name: string) => string;
  /** Writes a bundle of this project from the module cache. */
  readonly delta: (name: string, ...bases: readonly string[]) => Promise<{ base?: string }>;
}

/** A project that requires `made`, with its module cache. */
async function inScene(
  made: readonly (Made | undefined)[],
  use: (scene: Scene) => Promise<void>,
): Promise<void> {
  const all = made.flatMap((one) => one ?? []);
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    const at = (name: string): string => join(dir, name);
    await writeProject(place.app, { require: all.map(({ id }) => id), sums: all });
    const { codes } = await fetchAll(host, place, { proxy: await writeProxy(at('proxy'), all) });
    expect(codes).toEqual([]);
    const delta: Scene['delta'] = async (name, ...bases) => {
      const done = await pack(host, askOf(place), { file: at(name), bases: bases.map(at) });
      expect(done.report.findings).toEqual([]);
      return { ...done.report.bundle };
    };
    await use({ ...place, at, delta });
  });
}

const bundleOf = (...made: readonly (Made | undefined)[]): Buffer =>
  goodBundle(made.flatMap((one) => one ?? []));
const names = (dir: string): readonly string[] => listing(dir).map((line) => line.split(' ')[0] ?? '');

test('the manifest of a delta names what the delta holds, and its base', async () => {
  await inScene([A2, B], async ({ app, at, delta }) => {
    writeFileSync(at('old'), bundleOf(A1, B));
    const { base } = await delta('new', 'old');
    expect(base).toBe(sha256Hex(readFileSync(at('old'))));
    const ran = await unbundle(host, { app, cache: at('other') }, [at('new')], { proxyDir: at('out') });
    expect(ran.report.findings[0]?.message).toContain(base);
    expect(names(at('out')).filter((name) => name.endsWith('.zip'))).toEqual(['example.com/a/@v/v1.1.0.zip']);
  });
});

test('a delta on a bundle that has everything holds nothing, and is a bundle', async () => {
  await inScene([A2, B], async (scene) => {
    writeFileSync(scene.at('old'), bundleOf(A2, B));
    await scene.delta('new', 'old');
    const place = { app: scene.app, cache: scene.at('other') };
    expect((await unbundle(host, place, [scene.at('new')])).report.modules.missing).toBe(2);
    expect((await unbundle(host, place, [scene.at('old'), scene.at('new')])).codes).toEqual([]);
  });
});

test('a base with a module that is not what the sum names is refused, and nothing is written', async () => {
  await inScene([A2, B], async ({ at, delta }) => {
    const evil = make({ id: B?.id ?? '', files: { 'lib.go': 'package evil\n' } });
    writeFileSync(at('old'), bundleOf(A1, evil));
    await expect(delta('new', 'old')).rejects.toThrow('E_MODULE_ZIP');
    writeFileSync(at('old'), bundleOf(A1, { ...(B ?? evil), mod: Buffer.from('module example.com/evil\n') }));
    await expect(delta('new', 'old')).rejects.toThrow('E_MODULE_MOD');
    writeFileSync(at('old'), bundleOf(A1, B).subarray(0, -3));
    await expect(delta('new', 'old')).rejects.toThrow('E_BUNDLE_FORMAT');
    expect(names(at('.')).filter((name) => /^\.?new/.test(name))).toEqual([]);
  });
});

test('what the sums do not name may be anything in a base: it is neither believed nor looked at', async () => {
  await inScene([A2, B], async ({ at, delta }) => {
    const evil = make({ id: 'example.com/a@v1.0.0', files: { 'lib.go': 'package evil\n' } });
    writeFileSync(at('old'), bundleOf(evil, B));
    await delta('new', 'old');
  });
});

test('bases are named in the order they were made', async () => {
  await inScene([A2, B], async ({ at, delta }) => {
    writeFileSync(at('one'), bundleOf(A1));
    writeFileSync(at('stranger'), bundleOf(B));
    await delta('two', 'one');
    await expect(delta('three', 'two', 'one')).rejects.toThrow('E_BUNDLE_DIGEST');
    await expect(delta('three', 'one', 'stranger')).rejects.toThrow('E_BUNDLE_DIGEST');
    const { base } = await delta('three', 'one', 'two');
    expect(base).toBe(sha256Hex(readFileSync(at('two'))));
  });
});

test('an archive that only a go.mod of the delta asks for is taken from the base', async () => {
  // below go 1.17 the whole build list is needed, and what that is no line of the root says
  const x = make({ id: 'example.com/x@v1.0.0' });
  const [p1, p2] = ['v1.0.0', 'v1.1.0'].map((version) =>
    make({ id: `example.com/p@${version}`, go: '1.16', require: [x.id] }),
  );
  await inTemp(async (dir) => {
    const proxy = await writeProxy(join(dir, 'proxy'), [x, p1 ?? x, p2 ?? x]);
    const at = (name: string): string => join(dir, name);
    for (const [name, p] of [
      ['old', p1],
      ['new', p2],
    ] as const) {
      const place = { app: at(name), cache: at('cache') };
      await writeProject(place.app, { require: [p?.id ?? ''], sums: [p ?? x, x], go: '1.16' });
      expect((await fetchAll(host, place, { proxy })).codes).toEqual([]);
    }
    const place = { app: at('new'), cache: at('cache') };
    expect((await bundleTo(host, { ...place, app: at('old') }, at('b.old'))).codes).toEqual([]);
    await pack(host, askOf(place), { file: at('b.new'), bases: [at('b.old')] });
    const ran = await unbundle(host, { ...place, cache: at('offline') }, [at('b.old'), at('b.new')]);
    expect(ran).toMatchObject({
      codes: [],
      report: { modules: { planned: 2, restored: 2, verified: 2, missing: 0 } },
    });
  });
});

test('a path with one go.mod to bring brings all of them, so that its version list is whole', () => {
  const need = (id: string): { module: ReturnType<typeof parseId>; mod: `h1:${string}`; zip: undefined } => ({
    ...{ module: parseId(id), mod: 'h1:x', zip: undefined },
  });
  const needs = ['example.com/a@v1.0.0', 'example.com/a@v1.1.0', 'example.com/b@v1.0.0'].map(need);
  const held = new Set(
    ['a/@v/v1.0.0', 'b/@v/v1.0.0'].flatMap((name) =>
      ['info', 'mod'].map((kind) => `cache/download/example.com/${name}.${kind}`),
    ),
  );
  const lacked = lackedBy({ sha256: '', held }, needs).map(
    ({ module }) => `${module.path}@${module.version}`,
  );
  expect(lacked).toEqual(['example.com/a@v1.0.0', 'example.com/a@v1.1.0']);
});

test('no file is read to tell that no delta was among them', async () => {
  await expect(absentBases(host, [{ file: 'not there', base: null }])).resolves.toEqual([]);
});
