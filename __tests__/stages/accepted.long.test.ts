/** Design section 4: other zstd, other frames, the same tar; and the round trips. */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTo, fetchAll, placeIn, unbundle, verifyBundle, verifyCache } from '../helpers/airlock.ts';
import {
  bundleOf,
  goodBundle,
  memberBytes,
  partsOf,
  rawFrame,
  seekTable,
  TAR_END,
  tarsOf,
} from '../helpers/bundle.ts';
import { fakeHost } from '../helpers/host.ts';
import { makeAll, proxyFiles, writeProject, writeProxy } from '../helpers/modules.ts';
import { startProxy } from '../helpers/proxy.ts';
import { fileNames, inTemp, listing } from '../helpers/temp.ts';
import { go } from '../gomod/real-go.ts';

jest.setTimeout(60_000);
const host = fakeHost();
afterAll(() => host.close());

const made = makeAll(
  {
    id: 'example.com/Upper/lib@v1.0.0',
    require: ['example.com/deep/v2@v2.1.0', 'example.com/old@v0.1.0'],
    files: {
      'lib.go': 'package lib\n\nimport _ "example.com/deep/v2"\n',
      LICENSE: 'do as you like\n',
      'a/b/c.txt': 'deep',
      'größe.txt': 'ß',
    },
  },
  {
    id: 'example.com/deep/v2@v2.1.0',
    files: { 'lib.go': 'package deep\n', 'data.bin': Buffer.alloc(100_000, 'x1y') },
  },
  { id: 'example.com/old@v0.1.0', go: null },
  {
    id: 'example.com/pre@v0.0.0-20230102030405-0123456789ab',
    files: { 'lib.go': 'package pre\n', 'empty.txt': '' },
  },
  { id: 'gopkg.in/yaml.v3@v3.0.1', files: { 'lib.go': 'package yaml\n' } },
  { id: `example.com/${'long/'.repeat(30)}end@v1.0.0` },
  { id: `example.com/${'longer/'.repeat(40)}end@v1.0.0` },
  { id: 'example.com/inc@v2.0.0+incompatible', go: null },
);
const require = made.filter(({ id }) => !/\/(deep|old)/.test(id)).map(({ id }) => id);
const all = ['example.com/deep/v2@v2.1.0', 'example.com/old@v0.1.0', ...require];

/** Not on every machine; then the cases that name it are left out. */
const hasZstd = spawnSync('zstd', ['--version']).status === 0;

function zstd(tar: Buffer, ...options: readonly string[]): Buffer {
  return execFileSync('zstd', ['-q', '-c', ...options], { input: tar, maxBuffer: 1 << 28 });
}

/** The whole tar and the bundle around it, in frames cut before the members that `cut` names. */
function framed(cut: (index: number, count: number) => boolean, pack?: (tar: Buffer) => Buffer): Buffer {
  const parts = partsOf(made);
  const members = [parts.manifest, ...parts.files, ...parts.lists].map(memberBytes);
  const frames: Buffer[][] = [[]];
  members.forEach((bytes, i) => {
    if (i > 0 && cut(i, members.length)) frames.push([]);
    frames.at(-1)?.push(bytes);
  });
  frames.at(-1)?.push(TAR_END);
  return bundleOf(
    frames.map((frame) => Buffer.concat(frame)),
    pack,
  );
}

describe('the same tar is accepted', () => {
  const oneFrame = (): boolean => false;
  const cases: readonly (readonly [string, () => Buffer])[] = [
    ['as go-airlock lays it out, uncompressed', () => goodBundle(made)],
    ['in one frame', () => framed(oneFrame)],
    ['with every member in a frame of its own', () => framed(() => true)],
    ['in frames that cut a module between its files', () => framed((i) => i % 2 === 0)],
    [
      'compressed by the zstd program, level 1, in one frame',
      () => framed(oneFrame, (tar) => zstd(tar, '-1', '--no-check')),
    ],
    [
      'compressed by the zstd program, level 19, with a checksum',
      () =>
        framed(
          (i) => i % 5 === 0,
          (tar) => zstd(tar, '-19', '--check'),
        ),
    ],
    [
      'compressed by the zstd program from a pipe, without a content size',
      () =>
        framed(
          (i) => i === 1,
          (tar) => zstd(tar, '-3'),
        ),
    ],
    [
      'compressed by the zstd program with long-distance matching',
      () => framed(oneFrame, (tar) => zstd(tar, '-9', '--long=27')),
    ],
    [
      'with a seek table that has checksums',
      () => {
        const tars = tarsOf(partsOf(made));
        const frames = tars.map((tar) => rawFrame(tar));
        return Buffer.concat([
          ...frames,
          seekTable(
            frames.map((frame, i) => ({ packed: frame.length, size: tars[i]?.length ?? 0 })),
            true,
          ),
        ]);
      },
    ],
    [
      'in frames without a single segment',
      () => bundleOf(tarsOf(partsOf(made)), (tar) => rawFrame(tar, { window: 10 << 3 })),
    ],
    [
      'with modules the plan does not name',
      () => goodBundle([...made, ...makeAll('example.com/stranger@v1.0.0', 'example.com/Upper/lib@v1.9.0')]),
    ],
  ];

  test.each(cases.filter(([what]) => hasZstd || !what.includes('zstd program')))('%s', async (_, build) => {
    await inTemp(async (dir) => {
      const place = placeIn(dir);
      await writeProject(place.app, { require: all, sums: made });
      const file = join(dir, 'x.tar.zst');
      writeFileSync(file, build());
      expect(await verifyBundle(host, place, file)).toMatchObject({ status: 0, codes: [] });
      const filled = await unbundle(host, place, [file]);
      expect(filled).toMatchObject({
        status: 0,
        codes: [],
        report: { modules: { planned: 8, restored: 8, verified: 8 } },
      });
      expect(await verifyCache(host, place)).toMatchObject({ status: 0, codes: [] });
      expect(fileNames(dir).filter((name) => name.includes('stranger') || name.includes('v1.9.0'))).toEqual(
        [],
      );
    });
  });
});

test('fetch, verify, bundle, unbundle elsewhere, verify and bundle again gives the same bytes, whoever filled the cache', async () => {
  await inTemp(async (dir) => {
    const here = placeIn(dir);
    await writeProject(here.app, { require: all, sums: made });
    const proxy = await startProxy(proxyFiles(made), (path) => ({ delayMs: path.length % 7 }));
    try {
      expect(await fetchAll(host, here, { proxy: proxy.url })).toMatchObject({ status: 0, codes: [] });
    } finally {
      await proxy.close();
    }
    expect(await verifyCache(host, here)).toMatchObject({ status: 0, codes: [] });
    const first = join(dir, 'first.tar.zst');
    expect(await bundleTo(host, here, first)).toMatchObject({
      status: 0,
      report: { bundle: { path: first } },
    });

    const there = placeIn(dir, 'there');
    expect(await unbundle(host, there, [first])).toMatchObject({ status: 0, codes: [] });
    expect(await verifyCache(host, there)).toMatchObject({ status: 0, codes: [] });

    const slim = placeIn(dir, 'slim'); // trees without archives
    expect(await unbundle(host, slim, [first], { archives: false })).toMatchObject({ status: 0, codes: [] });
    expect(await verifyCache(host, slim)).toMatchObject({ status: 0, codes: [] });

    // filled by the go command, one module after the other in another order
    const byGo = placeIn(dir, 'modcache');
    const goproxy = await writeProxy(join(dir, 'proxy'), made);
    const ran = await go(dir, ['mod', 'download', ...all.toReversed()], {
      cwd: 'app',
      env: { GOPROXY: goproxy },
    });
    expect(ran.stderr).toBe('');
    expect(await verifyCache(host, byGo)).toMatchObject({ status: 0, codes: [] });

    const bytes = readFileSync(first);
    for (const place of [there, slim, byGo]) {
      const again = join(dir, 'again.tar.zst');
      expect(await bundleTo(host, place, again)).toMatchObject({ status: 0, codes: [] });
      expect(readFileSync(again).equals(bytes)).toBe(true);
    }

    const trees = (place: string): readonly string[] =>
      listing(join(dir, place)).filter((line) => !line.startsWith('cache'));
    expect(trees('cache')).toEqual(trees('modcache'));
    expect(trees('there')).toEqual(trees('modcache'));
    expect(trees('slim')).toEqual(trees('modcache'));
    expect(new Set(trees('cache').map((line) => / (dir|file) (\d+)/.exec(line)?.slice(1).join(' ')))).toEqual(
      new Set(['dir 755', 'dir 555', 'file 444']),
    );
  });
});

test('plain tools open a bundle, and the go command takes what they unpack as a proxy and as a module cache', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeProject(place.app, {
      require,
      sums: made,
      extra: 'require example.com/deep/v2 v2.1.0 // indirect\nrequire example.com/old v0.1.0 // indirect\n',
    });
    const address = await writeProxy(join(dir, 'proxy'), made);
    expect(await fetchAll(host, place, { proxy: address })).toMatchObject({ status: 0 });
    const file = join(dir, 'x.tar.zst');
    expect(await bundleTo(host, place, file)).toMatchObject({ status: 0 });

    mkdirSync(join(dir, 'plain'));
    execFileSync('tar', ['--zstd', '-xf', file, '-C', join(dir, 'plain')]);
    const proxied = await go(dir, ['list', '-deps', './...'], {
      cwd: 'app',
      env: { GOPROXY: `file://${dir}/plain/cache/download`, GOFLAGS: '-mod=readonly -modcacherw' },
    });
    expect(proxied).toMatchObject({ ok: true });
    const cached = await go(dir, ['list', '-deps', './...'], {
      cwd: 'app',
      env: { GOPROXY: 'off', GOMODCACHE: join(dir, 'plain'), GOFLAGS: '-mod=readonly -modcacherw' },
    });
    expect(cached).toMatchObject({ ok: true });
    const verified = await go(dir, ['mod', 'verify'], {
      cwd: 'app',
      env: { GOPROXY: 'off', GOMODCACHE: place.cache },
    });
    expect(verified).toMatchObject({ ok: true, stdout: 'all modules verified\n' });
    const listed = await go(dir, ['list', '-m', 'all'], {
      cwd: 'app',
      env: { GOPROXY: 'off', GOMODCACHE: place.cache },
    });
    expect(listed).toMatchObject({ ok: true });
    const downloaded = await go(dir, ['mod', 'download'], {
      cwd: 'app',
      env: { GOPROXY: 'off', GOMODCACHE: place.cache },
    });
    expect(downloaded).toMatchObject({ ok: true, stderr: '' });
  });
});

test('a bundle becomes a plain file proxy folder, without trees', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    await writeProject(place.app, { require: all, sums: made });
    const file = join(dir, 'x.tar.zst');
    writeFileSync(file, goodBundle(made));
    const proxyDir = join(dir, 'out');
    expect(await unbundle(host, place, [file], { proxyDir })).toMatchObject({ status: 0, codes: [] });
    expect(fileNames(proxyDir).every((name) => /\/@v\/(list|[^/]+\.(info|mod|zip))$/.test(name))).toBe(true);
    expect(fileNames(proxyDir)).toHaveLength(8 * 4);
    const ran = await go(dir, ['mod', 'download'], { cwd: 'app', env: { GOPROXY: `file://${proxyDir}` } });
    expect(ran).toMatchObject({ ok: true, stderr: '' });
  });
});
