/** What a bundle gives that holds not quite what is needed: older, newer, several, in two passes; and what is left of a broken one. */
import { afterAll, expect, jest, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchAll, placeIn, unbundle, verifyBundle, verifyCache } from '../helpers/airlock.ts';
import { bundleOf, goodBundle, partsOf, TAR_END, tarOf } from '../helpers/bundle.ts';
import { fakeHost } from '../helpers/host.ts';
import { gomodText, gosumText, makeAll, proxyFiles, writeProject, type Made } from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { fileNames, inTemp, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
afterAll(() => host.close());

const made = makeAll(
  { id: 'example.com/a@v1.0.0', require: ['example.com/c@v1.1.0'] },
  'example.com/a@v0.9.0',
  'example.com/b@v1.0.0',
  { id: 'example.com/c@v1.1.0', go: '1.16', require: ['example.com/d@v1.0.0'] },
  'example.com/d@v1.0.0',
);
const byId = new Map(made.map((one) => [one.id, one]));
const some = (...ids: readonly string[]): readonly Made[] =>
  ids.flatMap((id) => byId.get(`example.com/${id}`) ?? []);
const zipsIn = (dir: string): readonly string[] =>
  fileNames(dir)
    .filter((name) => name.endsWith('.zip'))
    .map((name) => name.replace(/^cache\/download\/example.com\/(.*)\/@v\/(.*)\.zip$/, '$1@$2'));

function written(dir: string, name: string, bytes: Buffer): string {
  writeFileSync(join(dir, name), bytes);
  return join(dir, name);
}

test('an older bundle gives what it can, and what is missing is named', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeProject(place.app, { require: ['example.com/a@v1.0.0', 'example.com/b@v1.0.0'], sums: made });
    const file = written(dir, 'old', goodBundle(some('a@v0.9.0', 'b@v1.0.0')));
    const { status, codes, report } = await unbundle(host, place, [file]);
    expect({ status, codes }).toEqual({ status: 1, codes: ['E_OFFLINE_MISSING'] });
    expect(report.findings[0]).toMatchObject({ module: 'example.com/a@v1.0.0' });
    expect(report.modules).toMatchObject({ restored: 1, verified: 1, rejected: 0, missing: 1 });
    expect(zipsIn(place.cache)).toEqual(['b@v1.0.0']);
    expect(await verifyBundle(host, place, file)).toMatchObject({ status: 1, codes: ['E_OFFLINE_MISSING'] });

    // and a proxy gives the rest, asked for nothing else
    const proxy = await startProxy(proxyFiles(made));
    try {
      const other = placeIn(dir, 'other');
      const filled = await fetchAll(host, other, { from: [file], proxy: proxy.url });
      expect(filled).toMatchObject({
        status: 0,
        codes: [],
        report: { modules: { verified: 3, missing: 0 } },
      });
      expect(proxy.requests.filter(({ path }) => path.endsWith('.zip')).map(({ path }) => path)).toEqual([
        '/example.com/a/@v/v1.0.0.zip',
      ]);
    } finally {
      await proxy.close();
    }
  });
});

test('several bundles complete each other, whichever comes first', async () => {
  await inTemp(async (dir) => {
    const files = [
      written(dir, 'x', goodBundle(some('a@v1.0.0'))),
      written(dir, 'y', goodBundle(some('b@v1.0.0', 'a@v0.9.0'))),
    ];
    for (const [name, order] of [
      ['one', files],
      ['two', files.toReversed()],
    ] as const) {
      const place = placeIn(dir, name);
      await writeProject(place.app, {
        require: ['example.com/a@v1.0.0', 'example.com/b@v1.0.0'],
        sums: made,
      });
      const filled = await unbundle(host, place, order);
      expect(filled).toMatchObject({
        status: 0,
        codes: [],
        report: { modules: { planned: 3, verified: 3 } },
      });
      expect(zipsIn(place.cache)).toEqual(['a@v1.0.0', 'b@v1.0.0']);
    }
  });
});

test('archives that only the go.mod files in the bundle name are read in a second pass', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeProject(place.app, { go: '1.16', require: ['example.com/a@v1.0.0'], sums: made });
    const file = written(dir, 'x', goodBundle(made));
    const filled = await unbundle(host, place, [file]);
    expect(filled).toMatchObject({
      status: 0,
      codes: [],
      report: { modules: { planned: 3, restored: 3, verified: 3 } },
    });
    expect(zipsIn(place.cache)).toEqual(['a@v1.0.0', 'c@v1.1.0', 'd@v1.0.0']);
    expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: [] });
  });
});

test('a workspace is restored with what only its joint graph selects', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeFiles(place.app, {
      'go.work': 'go 1.21\n\nuse (\n\t./one\n\t./two\n)\n',
      'one/go.mod': gomodText('example.com/one', { require: ['example.com/a@v0.9.0'] }),
      'one/go.sum': gosumText(some('a@v0.9.0')),
      'two/go.mod': gomodText('example.com/two', { require: ['example.com/a@v1.0.0'] }),
      'two/go.sum': gosumText(some('a@v1.0.0')),
      'go.work.sum': gosumText(some('c@v1.1.0', 'd@v1.0.0')),
    });
    const file = written(dir, 'x', goodBundle(made));
    expect(await unbundle(host, place, [file])).toMatchObject({ status: 0, codes: [] });
    expect(zipsIn(place.cache)).toEqual(['a@v0.9.0', 'a@v1.0.0', 'c@v1.1.0', 'd@v1.0.0']);
    expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: [] });
  });
});

test('a bundle of what is there already changes nothing', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeProject(place.app, { require: ['example.com/b@v1.0.0'], sums: made });
    const file = written(dir, 'x', goodBundle(made));
    expect(await unbundle(host, place, [file])).toMatchObject({
      status: 0,
      report: { modules: { present: 0, restored: 1 } },
    });
    expect(await unbundle(host, place, [file])).toMatchObject({
      status: 0,
      report: { modules: { present: 1, restored: 0 } },
    });
  });
});

test('of a bundle that breaks off, what was proven before stays, and nothing else', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeProject(place.app, { require: ['example.com/a@v1.0.0', 'example.com/b@v1.0.0'], sums: made });
    const { manifest, files, lists } = partsOf(some('a@v1.0.0', 'b@v1.0.0'));
    const evil = Buffer.concat([tarOf(lists), tarOf([{ name: '../x', content: Buffer.from('x') }]), TAR_END]);
    const file = written(
      dir,
      'x',
      bundleOf([tarOf([manifest]), tarOf(files.slice(0, 3)), tarOf(files.slice(3)), evil]),
    );
    const { status, codes, report } = await unbundle(host, place, [file]);
    expect(status).toBe(1);
    expect(codes).toContain('E_BUNDLE_FORMAT');
    expect(report.modules.restored).toBe(report.modules.verified - 1); // c needs no file but .info
    expect((await verifyCache(host, place)).codes.every((code) => code === 'E_OFFLINE_MISSING')).toBe(true);
  });
});

test('an interruption is told as one, from every stage', async () => {
  for (const when of ['before', 'during'] as const) {
    const own = fakeHost();
    try {
      await inTemp(async (dir) => {
        const place = placeIn(dir);
        await writeProject(place.app, {
          require: ['example.com/a@v1.0.0', 'example.com/b@v1.0.0'],
          sums: made,
        });
        const proxy = await startProxy(proxyFiles(made), () => {
          if (when === 'during') own.interrupt();
          return { delayMs: 50 };
        });
        try {
          if (when === 'before') own.interrupt();
          expect(await fetchAll(own, place, { proxy: proxy.url })).toMatchObject({
            status: 130,
            codes: ['E_INTERRUPTED'],
          });
          expect(fileNames(place.cache)).toEqual([]);
        } finally {
          await proxy.close();
        }
      });
    } finally {
      await own.close();
    }
  }
});
