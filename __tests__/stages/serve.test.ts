import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sha256Hex } from '../../src/gomod/hash.ts';
import { placeIn, type Place } from '../helpers/airlock.ts';
import { canonicalZip, goodBundle, type Packed } from '../helpers/bundle.ts';
import { fileOf, make, makeAll, parseId, writeProject, type Made } from '../helpers/modules.ts';
import { ask } from '../helpers/raw.ts';
import { serving } from '../helpers/serving.ts';
import { spoilerOf } from '../helpers/spoiled.ts';
import { inTemp, listing } from '../helpers/temp.ts';

const MADE = makeAll('example.com/Upper/A@v1.2.0', 'example.com/b@v0.1.0', 'example.com/c@v1.0.0');
const LAST = make({ id: 'example.com/c@v1.0.0' });
const INFO = (version: string): string => `{"Version":"${version}","Time":"0001-01-01T00:00:00Z"}`;

/** A project that requires `made`, and a bundle file. */
async function inProject(
  bundle: Buffer,
  use: (place: Place & { readonly file: string }) => Promise<void>,
  made: readonly Made[] = MADE,
): Promise<void> {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeProject(place.app, { require: made.map(({ id }) => id), sums: made });
    const file = join(dir, 'b.tar.zst');
    await writeFile(file, bundle);
    await use({ ...place, file });
  });
}

test('every file of the plan is served as a file proxy has it, and nothing is written', async () => {
  await inProject(goodBundle(MADE), async (place) => {
    const before = listing(join(place.app, '..'), { times: true });
    const ran = await serving(place, [place.file], async (url) => {
      for (const made of MADE) {
        const text = async (kind: string): Promise<Buffer> =>
          (await ask(url, `/${fileOf(made.module, kind)}`)).body;
        expect(String(await text('info'))).toBe(INFO(made.module.version));
        expect(await text('mod')).toEqual(made.mod);
        expect(sha256Hex(await text('zip'))).toBe(sha256Hex(canonicalZip(made.files)));
      }
      expect(String((await ask(url, '/example.com/!upper/!a/@v/list')).body)).toBe('v1.2.0\n');
      expect(String((await ask(url, '/example.com/b/@latest')).body)).toBe(INFO('v0.1.0'));
    });
    expect(ran.codes).toEqual([]);
    expect(ran.report.modules).toMatchObject({ planned: 3, present: 3, missing: 0, rejected: 0 });
    expect(listing(join(place.app, '..'), { times: true })).toEqual(before);
  });
});

test('what the plan does not name is not found, also when the bundle has it', async () => {
  const stranger = make({ id: 'example.com/evil@v6.6.6' });
  const newer = make({ id: 'example.com/b@v9.0.0+incompatible' });
  await inProject(goodBundle([...MADE, stranger, newer]), async (place) => {
    const ran = await serving(place, [place.file], async (url) => {
      for (const path of [
        ...['info', 'mod', 'zip'].map((kind) => fileOf(stranger.module, kind)),
        ...['info', 'mod', 'zip'].map((kind) => fileOf(newer.module, kind)),
        ...['example.com/evil/@v/list', 'example.com/evil/@latest', 'go-airlock.json', ''],
        ...['example.com/b/@v/v0.1.0.ziphash', 'cache/download/example.com/b/@v/v0.1.0.mod'],
      ])
        expect([path, (await ask(url, `/${path}`)).status]).toEqual([path, 404]);
      expect(String((await ask(url, '/example.com/b/@v/list')).body)).toBe('v0.1.0\n');
    });
    expect(ran.status).toBe(0);
  });
});

const spoil = spoilerOf(MADE);
const EVIL = Buffer.from('evil');
const otherZip = canonicalZip([{ name: 'example.com/c@v1.0.0/lib.go', data: EVIL }]);

test('of an archive that is another, no byte is sent; the others are served, and the report says it', async () => {
  await inProject(spoil.withZip(otherZip), async (place) => {
    const ran = await serving(place, [place.file], async (url) => {
      for (const headers of [{}, { range: 'bytes=0-3' }]) {
        const got = await ask(url, `/${fileOf(LAST.module, 'zip')}`, { headers });
        expect([got.status, got.headers['content-type']]).toEqual([500, 'text/plain; charset=utf-8']);
        expect(got.body.toString()).toMatch(/^E_MODULE_ZIP: .*\n$/);
      }
      expect((await ask(url, `/${fileOf(parseId('example.com/b@v0.1.0'), 'zip')}`)).status).toBe(200);
    });
    expect([ran.status, ran.codes]).toEqual([1, ['E_MODULE_ZIP']]);
    expect(ran.report.modules.rejected).toBe(1);
  });
});

test('an archive with the right sum in another form is refused too', async () => {
  const twin = Buffer.concat([canonicalZip(LAST.files), Buffer.from('x')]);
  await inProject(spoil.withZip(twin), async (place) => {
    await serving(place, [place.file], async (url) => {
      const got = await ask(url, `/${fileOf(LAST.module, 'zip')}`);
      expect([got.status, got.body.toString().slice(0, 15)]).toEqual([500, 'E_ZIP_STRUCTURE']);
    });
  });
});

test('a go.mod that is another is refused with its code', async () => {
  const other = { name: spoil.modName, content: Buffer.from('module example.com/c\n\ngo 1.20\n') };
  await inProject(spoil.swapped(spoil.modName, other), async (place) => {
    const ran = await serving(place, [place.file], async (url) => {
      const got = await ask(url, `/${fileOf(LAST.module, 'mod')}`);
      expect([got.status, got.body.toString().slice(0, 13)]).toEqual([500, 'E_MODULE_MOD:']);
    });
    expect(ran.status).toBe(1);
    expect(ran.codes).toContain('E_MODULE_MOD');
  });
});

test('a bundle that changes after it was looked through is proven again when it is unpacked', async () => {
  const evil = make({ id: 'example.com/c@v1.0.0', files: { 'lib.go': 'package evil\n' } });
  await inProject(goodBundle(MADE), async (place) => {
    const ran = await serving(place, [place.file], async (url) => {
      await writeFile(place.file, goodBundle([...MADE.slice(0, 2), evil]));
      const got = await ask(url, `/${fileOf(LAST.module, 'zip')}`);
      expect(got.status).toBe(500);
      expect(got.body.toString()).toMatch(/^E_(MODULE_ZIP|BUNDLE_FORMAT): /);
      expect(String((await ask(url, `/${fileOf(LAST.module, 'mod')}`)).body)).toBe(LAST.mod.toString());
    });
    expect(ran.status).toBe(1);
  });
});

test('a bundle that is gone when it is asked for is told', async () => {
  await inProject(goodBundle(MADE), async (place) => {
    const ran = await serving(place, [place.file], async (url) => {
      await writeFile(place.file, Buffer.alloc(100));
      const got = await ask(url, `/${fileOf(LAST.module, 'zip')}`);
      expect([got.status, got.body.toString().slice(0, 16)]).toEqual([500, 'E_BUNDLE_FORMAT:']);
    });
    expect(ran.status).toBe(1);
  });
});

test.each([
  ['is cut off', (good: Buffer) => good.subarray(0, -20)],
  ['has a damaged frame', () => spoil.withFrame((tar) => Buffer.alloc(tar.length))],
  ['has a manifest of something else', () => spoil.withManifest((text) => text.replace('v0.1.0', 'v0.1.1'))],
])('a bundle that %s is not served at all', async (_, change) => {
  await inProject(change(goodBundle(MADE)), async (place) => {
    const opened = serving(place, [place.file], () => Promise.reject(new Error('it was served')));
    await expect(opened).rejects.toThrow('E_BUNDLE_FORMAT');
  });
});

test('what one bundle lacks comes from the next, also in place of what was refused', async () => {
  const mod: Packed = { ...LAST, archive: false };
  await inProject(goodBundle([...MADE.slice(0, 2), mod]), async (place) => {
    const [bad, good] = [join(place.app, '..', 'bad'), join(place.app, '..', 'good')];
    await writeFile(bad, spoil.withZip(otherZip));
    await writeFile(good, goodBundle(MADE));
    const ran = await serving(place, [place.file, bad, good], async (url) => {
      const got = await ask(url, `/${fileOf(LAST.module, 'zip')}`);
      expect(sha256Hex(got.body)).toBe(sha256Hex(canonicalZip(LAST.files)));
    });
    expect(ran.codes).toEqual(['E_MODULE_ZIP']);
  });
});

test('an older bundle is served as far as it goes, and the report names what is missing', async () => {
  await inProject(goodBundle(MADE.slice(0, 2)), async (place) => {
    const ran = await serving(place, [place.file], async (url) => {
      expect((await ask(url, `/${fileOf(LAST.module, 'zip')}`)).status).toBe(404);
      expect((await ask(url, `/${fileOf(parseId('example.com/b@v0.1.0'), 'zip')}`)).status).toBe(200);
    });
    expect(ran.status).toBe(1);
    expect(ran.codes).toContain('E_OFFLINE_MISSING');
    expect(ran.report.modules).toMatchObject({ planned: 3, present: 2, missing: 1 });
    expect((await readFile(place.file)).length).toBeGreaterThan(0);
  });
});
