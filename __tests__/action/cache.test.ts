/** The restore and save actions, each as a runner starts it; more of them in cache.long.test.ts. */
import { describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { goodBundle } from '../helpers/bundle.ts';
import { make } from '../helpers/modules.ts';
import { fileNames, listing } from '../helpers/temp.ts';
import { declared, FORKED, inScene, one, OTHER, TAGGED, two } from './cachescene.ts';
import { annotated } from './step.ts';

describe('restore', () => {
  test('fills a fresh module cache from the own entry, exports nothing and leaves nothing to a post step', () =>
    inScene(async ({ dir, key, restore, keep }) => {
      await keep(goodBundle([one, two]));
      const ran = await restore();
      expect(ran).toMatchObject({ status: 0, commands: [], exported: {}, state: {} });
      const modules = join(dir, 'temp/go-airlock-1/modules');
      expect(ran.outputs).toEqual({
        'cache-hit': 'true',
        'cache-primary-key': key,
        'cache-matched-key': key,
        'module-cache-path': modules,
        modules: '[{"dir":".","module":"example.com/app","go":"1.21"}]',
        'modules-total': '2',
        'modules-restored': '2',
        'modules-rejected': '0',
        'offline-ready': 'true',
        missing: '[]',
        'report-path': join(dir, 'temp/go-airlock-1/report.json'),
        'report-html': join(dir, 'temp/go-airlock-1/report.html'),
      });
      expect(Object.keys(ran.outputs).sort()).toEqual(declared('restore'));
      expect(fileNames(modules)).toContain('example.com/two@v1.2.0/lib.go');
      expect(ran.log).toContain('cache: restore yes, save yes: push on a branch\n');
      expect(ran.log).toContain(`cache key ${key}: its own entry\nthe key covers the module root .\n`);
    }));

  test('succeeds with a part: what the entry of another closure does not have is missing, and nobody is asked for it', () =>
    inScene(async ({ key, restore, keep }) => {
      await keep(goodBundle([one]), OTHER);
      const ran = await restore();
      expect(ran).toMatchObject({ status: 0, commands: [] });
      expect(ran.outputs).toMatchObject({
        'cache-hit': 'false',
        'cache-primary-key': key,
        'cache-matched-key': OTHER,
        'modules-restored': '1',
        'offline-ready': 'false',
        missing: JSON.stringify([two.id]),
      });
    }));

  test('succeeds where the store has nothing', () =>
    inScene(async ({ restore }) => {
      const ran = await restore();
      expect(ran).toMatchObject({ status: 0, commands: [] });
      expect(ran.outputs).toMatchObject({
        'cache-hit': '',
        'cache-matched-key': '',
        'offline-ready': 'false',
        missing: JSON.stringify([one.id, two.id]),
      });
    }));

  test('does not ask the store where the event forbids it, and says so', () =>
    inScene(async ({ restore, keep }) => {
      await keep(goodBundle([one, two]));
      const ran = await restore({ env: TAGGED });
      expect(ran).toMatchObject({ status: 0, outputs: { 'cache-hit': '', 'modules-restored': '0' } });
      expect(ran.log).toContain('cache: restore no, save no: push on a tag is release-like\n');
    }));
});

describe('restore with lookup-only', () => {
  const inputs = { 'lookup-only': 'true' };

  test('tells the own entry and brings nothing', () =>
    inScene(async ({ dir, key, restore, keep }) => {
      await keep(Buffer.from('not even a bundle'));
      const ran = await restore({ inputs });
      expect(ran).toMatchObject({ status: 0, commands: [] });
      expect(ran.outputs).toEqual({
        'cache-hit': 'true',
        'cache-primary-key': key,
        'cache-matched-key': key,
        modules: '[{"dir":".","module":"example.com/app","go":"1.21"}]',
        'modules-total': '2',
        'offline-ready': 'false',
        'report-path': join(dir, 'temp/go-airlock-1/report.json'),
        'report-html': join(dir, 'temp/go-airlock-1/report.html'),
      });
      expect(fileNames(join(dir, 'temp'))).toEqual(['go-airlock-1/report.html', 'go-airlock-1/report.json']);
    }));

  test.each([
    { has: 'the entry of another closure', key: OTHER, hit: 'false', miss: 'false', status: 0, errors: [] },
    { has: 'nothing', key: undefined, hit: '', miss: 'true', status: 1, errors: ['E_CACHE_MISS'] },
  ])('and fail-on-cache-miss: $miss ends with $status where the store has $has', (at) =>
    inScene(async ({ restore, keep }) => {
      if (at.key !== undefined) await keep(goodBundle([one]), at.key);
      const ran = await restore({ inputs: { ...inputs, 'fail-on-cache-miss': at.miss } });
      expect([ran.status, annotated(ran, 'error')]).toEqual([at.status, at.errors]);
      expect(ran.outputs).toMatchObject({ 'cache-hit': at.hit, 'cache-matched-key': at.key ?? '' });
    }),
  );
});

describe('save', () => {
  test('keeps what the roots need of the module cache that go env names, and restore takes it from there', () =>
    inScene(async ({ dir, key, save, restore, fill, entries }) => {
      await fill(one, two, make({ id: 'example.com/other@v1.0.0' }));
      const before = listing(join(dir, 'mod'), { times: true });
      const ran = await save();
      expect(ran).toMatchObject({ status: 0, commands: [], exported: {}, state: {} });
      expect(ran.outputs).toEqual({
        'cache-primary-key': key,
        'module-cache-path': join(dir, 'mod'),
        modules: '[{"dir":".","module":"example.com/app","go":"1.21"}]',
        'modules-total': '2',
        missing: '[]',
        'report-path': join(dir, 'temp/go-airlock-1/report.json'),
        'report-html': join(dir, 'temp/go-airlock-1/report.html'),
      });
      expect(Object.keys(ran.outputs).sort()).toEqual(declared('save'));
      expect(ran.log).toContain(`saved the cache entry ${key}\n`);
      expect([await entries(), listing(join(dir, 'mod'), { times: true })]).toEqual([
        [`${key}.tar.zst`],
        before,
      ]);
      expect(await restore()).toMatchObject({
        status: 0,
        outputs: { 'cache-hit': 'true', 'modules-restored': '2' },
      });
    }));

  test('leaves an entry of the same key as it is, and does not look at the module cache', () =>
    inScene(async ({ dir, key, save, keep }) => {
      await keep(Buffer.from('there before'));
      const before = listing(join(dir, 'store'));
      const ran = await save();
      expect(ran).toMatchObject({ status: 0, commands: [] });
      expect(ran.log).toContain(`no cache entry was saved: the store has ${key} already\n`);
      expect(listing(join(dir, 'store'))).toEqual(before);
    }));

  test('warns where something is missing, names it and saves nothing', () =>
    inScene(async ({ save, fill, entries }) => {
      await fill(one);
      const ran = await save();
      expect([ran.status, annotated(ran, 'warning')]).toEqual([0, ['W_CACHE_INCOMPLETE']]);
      expect(ran.log).toContain(two.id);
      expect(ran.outputs['missing']).toBe(JSON.stringify([two.id]));
      expect(await entries()).toEqual([]);
    }));

  test.each([
    { env: TAGGED, line: 'cache: restore no, save no: push on a tag is release-like' },
    {
      env: FORKED,
      line: 'cache: restore yes, save no: pull_request_target can be caused from outside, so it may not save',
    },
    { env: { ACTIONS_CACHE_MODE: 'read' }, line: 'cache: restore yes, save no: ACTIONS_CACHE_MODE is read' },
  ])('saves nothing where that is not allowed, and says why in one line: $line', ({ env, line }) =>
    inScene(async ({ save, fill, entries }) => {
      await fill(one, two);
      const ran = await save({ env });
      expect(ran).toMatchObject({ status: 0, commands: [] });
      // the go command is named before it, and nothing comes after it
      expect(ran.log.replace(/^go command .*\n/, '')).toBe(`${line}\n`);
      expect(await entries()).toEqual([]);
    }),
  );
});

describe('where no module is required', () => {
  test.each([
    { step: 'restore' as const, outputs: { 'cache-hit': 'true', 'offline-ready': 'true' } },
    { step: 'save' as const, outputs: { 'modules-total': '0', missing: '[]' } },
  ])('and there is no go.sum, $step says so and leaves the store alone', ({ step, outputs }) =>
    inScene(async (scene) => {
      await scene.keep(goodBundle([one]), OTHER);
      rmSync(join(scene.dir, 'work/go.sum'));
      const ran = await scene[step]();
      expect(ran).toMatchObject({ status: 0, commands: [], outputs });
      expect(ran.log).toContain('no modules are required: nothing to cache\n');
      expect(await scene.entries()).toEqual([`${OTHER}.tar.zst`]);
    }, []),
  );
});
