/** No honest input is refused: names of every kind, and archives with whatever other zip writers put in. Go makes the sums and is the judge. */
import { afterAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptor, fieldsOf, numbers, rawZip, zip64, type Ending, type RawFile } from '../gomod/rawzip.ts';
import { go } from '../gomod/real-go.ts';
import { bundleTo, fetchAll, placeIn, unbundle, verifyCache } from '../helpers/airlock.ts';
import { fakeHost } from '../helpers/host.ts';
import { gomodText, make, writeProxy, type Made } from '../helpers/modules.ts';
import { inTemp, listing, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
afterAll(() => host.close());

const FULL = 0xffffffff;
const UNIX = 0x0314;
const CODE = 'package lib\n\nconst Text = "some text, some text, some text"\n';

/** A module whose `lib.go`, and whatever else is in it, was written by some zip writer. */
function packed(
  id: string,
  files: readonly RawFile[],
  ending: Ending = {},
  go: string | null = '1.21',
): Made {
  const { mod, ...made } = make({ id, ...(id.endsWith('+incompatible') ? { go: null } : { go }) });
  const named = (file: RawFile): RawFile => ({
    ...file,
    name: Buffer.concat([Buffer.from(`${id}/`), Buffer.from(file.name)]),
  });
  const gomod = id.endsWith('+incompatible') ? [] : [{ name: 'go.mod', data: mod }];
  return { ...made, mod, zip: rawZip([...gomod, ...files].map(named), ending) };
}

const lib = (more: Partial<RawFile> = {}): RawFile => ({ name: 'lib.go', data: CODE, ...more });
const streamed = { flags: 8, local: { crc: 0, packed: 0, size: 0 } };
const said = (method: number): ReturnType<typeof fieldsOf> => fieldsOf({ name: '', data: CODE, method });
const unix = (mode: number): Partial<RawFile> => ({ central: { madeBy: UNIX, attributes: mode * 0x10000 } });

/** Times as Info-ZIP writes them: all three beside the data, the last change alone in the directory; and a user and a group. */
const times = {
  local: {
    extra: Buffer.concat([
      numbers([2, 0x5455], [2, 13]),
      Buffer.of(7),
      numbers([4, 1_700_000_000], [4, 1_700_000_000], [4, 1_700_000_000]),
      numbers([2, 0x7875], [2, 11]),
      Buffer.of(1, 4, 0xe8, 3, 0, 0, 4, 0xe8, 3, 0, 0),
    ]),
  },
  central: {
    extra: Buffer.concat([numbers([2, 0x5455], [2, 5]), Buffer.of(7), numbers([4, 1_700_000_000])]),
  },
};

/** The archive with a date and time in each header, as in `15:04:06 on 2 January 2023`. */
function dated(made: Made): Made {
  const zip = Buffer.from(made.zip);
  for (const [header, at] of [
    ['PK\x03\x04', 10],
    ['PK\x01\x02', 12],
  ] as const)
    for (
      let from = zip.indexOf(header, 0, 'latin1');
      from >= 0;
      from = zip.indexOf(header, from + 1, 'latin1')
    )
      numbers([2, 0x7883], [2, 0x5622]).copy(zip, from + at);
  return { ...made, zip };
}

const modules: readonly Made[] = [
  packed('example.com/Upper/CASE@v1.0.0', [
    lib(unix(0o100755)),
    { name: 'run.sh', data: '#!/bin/sh\n', ...unix(0o100755) },
    { name: 'secret.txt', data: 'x', ...unix(0o100600) },
  ]),
  dated(packed('example.com/inc@v2.3.0+incompatible', [lib({ central: { attributes: 0x21 } })])),
  packed('example.com/pseudo@v0.0.0-20230102030405-0123456789ab', [
    lib({ method: 8, ...streamed, after: descriptor(said(8)) }),
    { name: 'a.txt', data: CODE, method: 8, ...streamed, after: descriptor(said(8), { signature: false }) },
    { name: 'b.txt', data: CODE, ...streamed, after: descriptor(said(0), { wide: true }) },
  ]),
  packed('example.com/pre@v1.2.4-0.20230102030405-0123456789ab', [lib({ method: 8 })], {
    comment: Buffer.from('0123456789abcdef0123456789abcdef01234567'),
  }),
  packed(
    'example.com/two/v2@v2.0.1',
    [
      lib({ both: { size: FULL, packed: FULL, extra: zip64(said(0).size, said(0).packed) } }),
      {
        name: 'local.txt',
        data: CODE,
        local: { size: FULL, packed: FULL, extra: zip64(said(0).size, said(0).packed) },
      },
    ],
    { twin: {} },
  ),
  packed('gopkg.in/yaml.v3@v3.0.1', [
    lib({ method: 8, ...times }),
    { name: 'LICENSE', data: 'free\n', ...times },
  ]),
  packed('gopkg.in/check.v1@v1.0.0-20201130134442-10cb98267c6c', [
    lib({ central: { comment: Buffer.from('of a file') } }),
    { name: 'empty.txt' },
    { name: 'packed_empty.txt', method: 8 },
  ]),
  packed('example.com/names@v0.1.0-rc.1', [
    lib(),
    { name: 'größe.txt', data: 'flagged', flags: 0x800 },
    { name: 'länge.txt', data: 'not flagged' },
    { name: '.hidden/.file', data: 'x' },
    { name: 'a b/c d.txt', data: 'x' },
  ]),
  packed('example.com/folders@v1.0.0', [
    { name: '' },
    { name: 'sub/', ...unix(0o040755) },
    { name: 'sub/x.go', data: 'package sub\n' },
    lib(),
  ]),
  packed('example.com/old@v1.0.0', [lib()], {}, null),
];

test('a project of such modules comes in as the go command brings it, by proxy and by bundle', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    const proxy = await writeProxy(join(dir, 'proxy'), modules);
    const imports = modules.map(({ module }) => `import _ "${module.path}"\n`).join('');
    await writeFiles(place.app, {
      'go.mod': gomodText('example.com/app', { require: modules.map(({ id }) => id) }),
      'app.go': `package app\n\n${imports}`,
    });
    expect(await go(dir, ['mod', 'tidy'], { cwd: 'app', env: { GOFLAGS: '-mod=mod' } })).toMatchObject({
      ok: true,
    });
    expect(await go(dir, ['mod', 'download'], { cwd: 'app' })).toMatchObject({ ok: true, stderr: '' });

    const codes = ['W_ZIP_DIRECTORY']; // of the one that names folders, told by verify
    const counts = { planned: modules.length, verified: modules.length, rejected: 0, missing: 0 };
    const byGo = placeIn(dir, 'modcache');
    expect(await verifyCache(host, byGo)).toMatchObject({ status: 0, codes, report: { modules: counts } });
    expect(await fetchAll(host, place, { proxy })).toMatchObject({
      status: 0,
      codes: [],
      report: { modules: counts },
    });
    const files = (cache: string): readonly string[] =>
      listing(join(dir, cache)).filter((line) => !/^cache(\/| dir)/.test(line) || /\.zip(hash)? /.test(line));
    // the archives are kept as they came; a mode is ours to choose
    expect(files('cache').map(withoutMode)).toEqual(files('modcache').map(withoutMode));

    const bundle = join(dir, 'x.tar.zst');
    expect(await bundleTo(host, place, bundle)).toMatchObject({ status: 0 });
    const again = join(dir, 'again.tar.zst');
    expect(await bundleTo(host, byGo, again)).toMatchObject({ status: 0 });
    const there = placeIn(dir, 'there');
    expect(readFileSync(again).equals(readFileSync(bundle))).toBe(true);
    expect(await unbundle(host, there, [bundle])).toMatchObject({ status: 0, report: { modules: counts } });
    const trees = (cache: string): readonly string[] =>
      listing(join(dir, cache)).filter((line) => !line.startsWith('cache'));
    expect(trees('there')).toEqual(trees('modcache'));
    expect(trees('cache')).toEqual(trees('modcache'));

    const env = { GOPROXY: 'off', GOFLAGS: '-mod=readonly' };
    for (const { cache } of [place, there])
      expect(
        await go(dir, ['build', './...'], { cwd: 'app', env: { ...env, GOMODCACHE: cache } }),
      ).toMatchObject({
        ok: true,
      });
  });
});

function withoutMode(line: string): string {
  return line.replace(/ file [0-7]+ /, ' file ');
}
