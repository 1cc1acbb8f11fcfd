/** Scope `all`: what `go mod tidy` and `go test all` read beyond the graph of the roots, because they load the tests of dependencies. */
import { afterAll, expect, jest, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { go } from '../gomod/real-go.ts';
import { askOf, fetchAll, placeIn, verifyCache, type Place } from '../helpers/airlock.ts';
import { idOf } from '../../src/gomod/module.ts';
import { makePlan } from '../../src/stages/plan.ts';
import { fakeHost } from '../helpers/host.ts';
import { gomodText, makeAll, writeProxy } from '../helpers/modules.ts';
import { inTemp, writeFiles } from '../helpers/temp.ts';

jest.setTimeout(60_000);
const host = fakeHost();
afterAll(() => host.close());

/**
 * A test of `lib` imports `check`, and that imports `deep`: the graph of the root ends at both of them, and the go command goes on
 * there while it loads that test.
 */
const modules = makeAll(
  {
    id: 'example.com/lib@v1.0.0',
    require: ['example.com/check@v1.0.0', 'example.com/deep@v1.0.0'],
    files: {
      'lib.go': 'package lib\n',
      'lib_test.go': 'package lib_test\n\nimport _ "example.com/check"\n',
    },
  },
  {
    id: 'example.com/check@v1.0.0',
    require: ['example.com/deep@v1.0.0'],
    files: { 'check.go': 'package check\n\nimport _ "example.com/deep"\n' },
  },
  'example.com/deep@v1.0.0',
);

test('go mod tidy and go list of all tests work offline, because what they read in addition is planned too', async () => {
  await inTemp(async (dir) => {
    const place = placeIn(dir);
    const proxy = await writeProxy(join(dir, 'proxy'), modules);
    await writeFiles(place.app, {
      'go.mod': gomodText('example.com/app', { require: ['example.com/lib@v1.0.0'] }),
      'app.go': 'package app\n\nimport _ "example.com/lib"\n',
    });
    const flags = { GOFLAGS: '-mod=mod -modcacherw' };
    expect(await go(dir, ['mod', 'tidy'], { cwd: 'app', env: flags })).toMatchObject({ ok: true });
    const fetched = await fetchAll(host, place, { proxy, scope: 'all' });
    expect(fetched).toMatchObject({ status: 0, codes: [] });
    // in the graph of the root nothing below lib is read
    expect(linesOf(place, 'build')).toEqual([
      'example.com/check@v1.0.0',
      'example.com/deep@v1.0.0',
      'example.com/lib@v1.0.0 mod zip',
    ]);
    expect(linesOf(place, 'all')).toEqual([
      'example.com/check@v1.0.0 mod zip',
      'example.com/deep@v1.0.0 mod zip',
      'example.com/lib@v1.0.0 mod zip',
    ]);
    expect(await verifyCache(host, place, 'all')).toMatchObject({ status: 0, codes: [] });

    const offline = { cwd: 'app', env: { ...flags, GOPROXY: 'off', GOMODCACHE: place.cache } };
    const tidy = ['mod', 'tidy', '-diff'];
    const tests = ['list', '-deps', '-test', 'all'];
    expect(await go(dir, tidy, offline)).toEqual({ ok: true, stdout: '', stderr: '' });
    expect(await go(dir, tests, offline)).toMatchObject({ ok: true, stderr: '' });
    for (const id of ['check', 'deep']) {
      rmSync(join(place.cache, `cache/download/example.com/${id}/@v/v1.0.0.mod`));
      const { ok, stderr } = await go(dir, tidy, offline);
      expect({ ok, stderr }).toEqual({
        ok: false,
        stderr: expect.stringContaining('module lookup disabled'),
      });
      expect(await fetchAll(host, place, { proxy, scope: 'all' })).toMatchObject({ status: 0 });
    }
  });
});

function linesOf(place: Place, scope: 'all' | 'build'): readonly string[] {
  return makePlan(askOf(place, scope)).needs.modules.map(
    ({ module, mod, zip }) =>
      `${idOf(module)}${mod === undefined ? '' : ' mod'}${zip === undefined ? '' : ' zip'}`,
  );
}
